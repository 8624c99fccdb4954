import type { RunSettings, Shard } from '../model/run.ts';
import { complaint } from './config-problem.ts';
import * as github from './github-kinds.ts';
import * as parts from './part-kinds.ts';
import type { PolicyLayer } from './policy-layers.ts';
import { IP_FAMILY } from './proxy-kinds.ts';
import type { SettingsReader } from './raw-settings.ts';
import type { ReportPaths } from './report-paths.ts';
import * as kinds from './value-kinds.ts';

/** What the run leaves behind beside its verdict. */
export interface ReportSettings {
  readonly annotations: boolean;
  readonly summary: boolean;
  /** Paths of report files; `null` writes none. */
  readonly reportJson: string | null;
  readonly reportSarif: string | null;
  readonly reportJunit: string | null;
  readonly reportHtml: string | null;
}

/** What the run tells GitHub beyond its own log, and what it asks there. All of it needs a token. */
export interface GitHubSettings {
  readonly comment: CommentWhen;
  /** Tells comments, issues and check runs of several gates apart; `null` takes workflow and job. */
  readonly commentKey: string | null;
  readonly issue: IssueWhen;
  readonly issueLabels: readonly string[];
  readonly issueAssignees: readonly string[];
  readonly checkRun: boolean;
  /** On a pull request, may only the endpoints that it touches fail the step? */
  readonly scope: Scope;
  /** Secret: never printed. `null` where none was given. */
  readonly token: string | null;
}

/** A run looks, at one shard of the list or at all of it, or it judges what other runs saw. */
export type PartSettings =
  | { readonly kind: 'look'; readonly shard: Shard | null; readonly vantage: string | null }
  | {
      readonly kind: 'merge';
      /** Patterns of report files. */
      readonly results: readonly string[];
      /** The vantages that have to be among them; empty asks for none. */
      readonly vantages: readonly string[];
    };

export type CommentWhen = 'never' | 'on-failure' | 'on-change' | 'always';
export type IssueWhen = 'never' | 'on-failure';
export type Scope = 'all' | 'changed';

/** The run's own settings: they come from inputs or flags alone, never from a file. */
export function readRunSettings(reader: SettingsReader): RunSettings {
  const ipFamily = reader.one('ip-family', IP_FAMILY)?.value;
  return {
    timeoutMs: reader.one('timeout', kinds.DURATION)?.value ?? 10_000,
    deadlineMs: reader.one('deadline', kinds.DURATION)?.value ?? 300_000,
    retries: reader.one('retries', kinds.count(0, 10))?.value ?? 2,
    concurrency: reader.one('concurrency', kinds.count(1, 256))?.value ?? 20,
    failOn: readFailOn(reader),
    ...(ipFamily === undefined || ipFamily === 'auto' ? {} : { ipFamily }),
  };
}

/** What belongs to one shard alone is not told unless it is asked for: the merge tells it once. */
export function readReportSettings(reader: SettingsReader, paths: ReportPaths, part: PartSettings): ReportSettings {
  const unless = part.kind === 'look' && part.shard !== null ? 'false' : 'true';
  return {
    annotations: (reader.one('annotations', kinds.YES_OR_NO)?.value ?? unless) === 'true',
    summary: (reader.one('summary', kinds.YES_OR_NO)?.value ?? unless) === 'true',
    reportJson: paths.get('report-json')?.value ?? null,
    reportSarif: paths.get('report-sarif')?.value ?? null,
    reportJunit: paths.get('report-junit')?.value ?? null,
    reportHtml: paths.get('report-html')?.value ?? null,
  };
}

export function readPartSettings(reader: SettingsReader): PartSettings {
  const mode = reader.one('mode', parts.MODE)?.value ?? 'check';
  const shard = reader.one('shard', parts.SHARD);
  const results = reader.list('results-glob', kinds.PATH);
  const vantages = reader.list('vantage', parts.VANTAGE) ?? [];
  const [first = null, second] = vantages;
  if (mode === 'merge') {
    if (shard !== null) reader.complain(shard.at, complaint('shard: a merge puts all shards together', 'no shard'));
    if (results === null) reader.complain(null, complaint('there is no report to merge', NAMED_REPORTS));
    return {
      kind: 'merge',
      results: (results ?? []).map(({ value }) => value),
      vantages: vantages.map(({ value }) => value),
    };
  }
  const [stray] = results ?? [];
  if (stray !== undefined) reader.complain(stray.at, complaint('results-glob: nothing is merged', 'it in mode: merge'));
  if (second !== undefined) reader.complain(second.at, complaint('vantage: a look has one place', 'one name'));
  return { kind: 'look', shard: shard?.value ?? null, vantage: first?.value ?? null };
}

const NAMED_REPORTS = 'report files behind the command, or results-glob in mode: merge';

export function readGitHubSettings(reader: SettingsReader): GitHubSettings {
  return {
    comment: reader.one('comment', github.COMMENT)?.value ?? 'never',
    commentKey: reader.one('comment-key', github.KEY_NAME)?.value ?? null,
    issue: reader.one('issue', github.ISSUE)?.value ?? 'never',
    issueLabels: reader.list('issue-labels', github.LABEL)?.map(({ value }) => value) ?? [],
    issueAssignees: reader.list('issue-assignees', github.LOGIN)?.map(({ value }) => value) ?? [],
    checkRun: reader.one('check-run', kinds.YES_OR_NO)?.value === 'true',
    scope: reader.one('scope', github.SCOPE)?.value ?? 'all',
    token: reader.raw('token')?.text.trim() ?? null,
  };
}

/** The policy that inputs or flags set; keys left out leave the file's word standing. */
export function readPolicySettings(reader: SettingsReader): PolicyLayer {
  return {
    profile: reader.one('profile', kinds.PROFILE)?.value,
    minTlsVersion: reader.one('min-tls-version', kinds.TLS_VERSION)?.value,
    minRemaining: reader.one('min-days', kinds.MIN_REMAINING)?.value,
    warnRemaining: reader.one('warn-days', kinds.WARN_REMAINING)?.value,
    requiredSans: reader.list('required-sans', kinds.SUBJECT_ALT_NAME)?.map(({ value }) => value),
    onUnreachable: reader.one('on-unreachable', kinds.ON_UNREACHABLE)?.value,
  };
}

/** `warn-only: true` is `fail-on: never` by a friendlier name; saying both and meaning different things is an error. */
function readFailOn(reader: SettingsReader): RunSettings['failOn'] {
  const failOn = reader.one('fail-on', kinds.FAIL_ON);
  const warnOnly = reader.one('warn-only', kinds.YES_OR_NO);
  if (warnOnly?.value !== 'true') return failOn?.value ?? 'error';
  if (failOn !== null && failOn.value !== 'never') {
    reader.complain(warnOnly.at, complaint(`warn-only: true contradicts fail-on: ${failOn.value}`, 'one of the two'));
  }
  return 'never';
}

import type { RunVerdict } from '../judge/verdict.ts';
import type { FailOn } from '../model/run.ts';
import { draftCheckRun } from '../report/check-run.ts';
import { draftComment } from '../report/comment.ts';
import { issueStep } from '../report/issue.ts';
import type { GitHubSettings } from '../targets/gate-settings.ts';
import type { Api } from './api.ts';
import type { PullRequest, RepositoryName, RunContext } from './context.ts';
import { reasonOf } from './fix-files.ts';
import { gateKey } from './gate-key.ts';
import { keepComment } from './keep-comment.ts';
import { keepIssue } from './keep-issue.ts';
import { info, type Note, troubleNote } from './note.ts';
import { ownLogin } from './own-login.ts';
import { whatApplies } from './what-applies.ts';
import { writeCheckRun } from './write-check-run.ts';

/** What the run left on GitHub, and what there is to say about it. */
export interface Online {
  readonly commentUrl: string | null;
  readonly issueNumber: number | null;
  readonly notes: readonly Note[];
}

export interface OnlineOptions {
  readonly settings: GitHubSettings;
  readonly failOn: FailOn;
  readonly docsBase: string | null;
  readonly context: RunContext;
  /** `null` without a token. */
  readonly api: Api | null;
}

/** Writes comment, issue and check run where they are asked for and apply. Whatever goes wrong is told, and decides nothing. */
export async function tellGitHub(run: RunVerdict, options: OnlineOptions): Promise<Online> {
  try {
    return await writeAll(run, options);
  } catch (error) {
    // GitHub's answers are values by design, so this is a fault of ours.
    const text = `What TLS Gate writes on GitHub failed, which is a bug: ${reasonOf(error)}.`;
    return { commentUrl: null, issueNumber: null, notes: [{ level: 'warning', text }] };
  }
}

async function writeAll(run: RunVerdict, options: OnlineOptions): Promise<Online> {
  const { settings, context, api } = options;
  const { comment, issue, checkRun, skipped } = whatApplies(settings, context);
  const notes: Note[] = skipped.map(info);
  const { repository } = context;
  const isAsked = comment !== null || issue || checkRun !== null;
  if (!isAsked || repository === null || api === null) return { commentUrl: null, issueNumber: null, notes };
  // One after the other, as GitHub asks of whoever writes; last what may take many requests.
  const isOurs = comment !== null || issue;
  const own = isOurs ? await ownLogin(api) : null;
  if (own?.ok === false) notes.push(troubleNote('no comment or issue is written', own.error));
  const login = own?.ok ? own.value : null;
  const kept =
    comment === null || login === null
      ? null
      : await commentOn(run, options, api, { repository, login, pullRequest: comment });
  const rolling = issue && login !== null ? await keep(run, options, api, { repository, login }) : null;
  notes.push(...(kept?.notes ?? []), ...(rolling?.notes ?? []));
  if (checkRun !== null) notes.push(...(await check(run, options, api, { repository, headSha: checkRun })));
  return { commentUrl: kept?.url ?? null, issueNumber: rolling?.number ?? null, notes };
}

interface Ours {
  readonly repository: RepositoryName;
  readonly login: string;
}

function check(
  run: RunVerdict,
  { settings, failOn, docsBase, context }: OnlineOptions,
  api: Api,
  where: { readonly repository: RepositoryName; readonly headSha: string },
): Promise<readonly Note[]> {
  const draft = draftCheckRun(run, { key: gateKey(settings.commentKey, context), failOn, docsBase });
  return writeCheckRun(api, { ...where, detailsUrl: context.runUrl, draft });
}

function commentOn(
  run: RunVerdict,
  { settings, failOn, docsBase, context }: OnlineOptions,
  api: Api,
  ours: Ours & { readonly pullRequest: PullRequest },
) {
  const key = gateKey(settings.commentKey, context);
  const about = { key, failOn, docsBase, runUrl: context.runUrl, commit: ours.pullRequest.headSha };
  const draft = (lastBody: string | null) => draftComment(run, about, lastBody);
  return keepComment(api, { ...ours, when: settings.comment, key, draft });
}

function keep(run: RunVerdict, { settings, failOn, docsBase, context }: OnlineOptions, api: Api, ours: Ours) {
  const key = gateKey(settings.commentKey, context);
  const about = { key, failOn, docsBase, runUrl: context.runUrl };
  const { issueLabels: labels, issueAssignees: assignees } = settings;
  return keepIssue(api, { ...ours, key, labels, assignees, step: (last) => issueStep(run, about, last) });
}

import { nothingConnected } from '../judge/gaps.ts';
import type { EndpointVerdict, PolicyFinding, RunVerdict } from '../judge/verdict.ts';
import { byteLength } from './bytes.ts';
import { jsonText, shorten } from './escape.ts';
import { fitting } from './fitting.ts';

/** The Action's outputs that tell of the run; all are text, and empty where there is nothing to tell. */
export type Outputs = Readonly<Record<OutputName, string>>;

export type OutputName = (typeof OUTPUT_NAMES)[number];

export const OUTPUT_NAMES = [
  'result',
  'endpoints-checked',
  'endpoints-failed',
  'endpoints-warned',
  'endpoints-unreachable',
  'findings-count',
  'earliest-expiry',
  'earliest-expiry-endpoint',
  'days-to-earliest-expiry',
  'failed-endpoints',
  'results',
  'results-path',
  'sarif-path',
  'comment-url',
  'issue-number',
] as const;

/** What the run left elsewhere; `null` where it did not. */
export interface LeftBehind {
  /** The file with the whole report. */
  readonly resultsPath: string | null;
  readonly sarifPath: string | null;
  readonly commentUrl: string | null;
  readonly issueNumber: number | null;
}

export function outputsOf(run: RunVerdict, left: Partial<LeftBehind> = {}): Outputs {
  const { counts, soonestExpiry } = run;
  const failed = run.endpoints.filter(({ verdict }) => verdict === 'fail');
  return {
    result: run.verdict,
    'endpoints-checked': String(counts.endpoints),
    'endpoints-failed': String(counts.fail),
    'endpoints-warned': String(counts.warn),
    'endpoints-unreachable': String(run.endpoints.filter(isUnreachable).length),
    'findings-count': String(counts.error + counts.warning + counts.notice),
    'earliest-expiry': soonestExpiry?.notAfter ?? '',
    'earliest-expiry-endpoint': soonestExpiry?.endpoint ?? '',
    // Whole days, so that a shell can compare them.
    'days-to-earliest-expiry': soonestExpiry === null ? '' : String(Math.floor(soonestExpiry.daysLeft)),
    'failed-endpoints': fitting(
      failed.map(({ target }) => target.endpoint.name),
      OUTPUT_LIMIT,
    ).texts.join(','),
    results: resultsText(run),
    'results-path': left.resultsPath ?? '',
    'sarif-path': left.sarifPath ?? '',
    'comment-url': left.commentUrl ?? '',
    'issue-number': String(left.issueNumber ?? ''),
  };
}

/** Nothing is known of it: no address accepted a connection, or what was seen could not be judged. */
function isUnreachable({ observation, verdict }: EndpointVerdict): boolean {
  return verdict === 'inconclusive' || nothingConnected(observation);
}

/**
 * The run in short as JSON, at most 64 KB, since a step that gets a longer environment string dies. What does not fit is
 * left out from the healthy end, and `truncated` says so.
 */
export function resultsText(run: RunVerdict, limit = OUTPUT_LIMIT): string {
  const { verdict, counts, endpoints } = run;
  const findings = run.policyFindings.slice(0, MOST_OF_POLICY).map(policyValue);
  const textWith = (shown: readonly unknown[], truncated: boolean): string =>
    jsonText({ schema: 'tls-gate/results@1', verdict, counts, truncated, findings, endpoints: shown }, 0);
  const whole = textWith(endpoints.map(endpointValue), findings.length < run.policyFindings.length);
  if (byteLength(whole) <= limit) return whole;
  const worst = [...endpoints].sort((one, other) => rank(one) - rank(other)).map(endpointValue);
  const room = limit - byteLength(textWith([], true));
  const shown = fitting(worst, room, (value) => jsonText(value, 0)).texts;
  return textWith(
    shown.map((text) => JSON.parse(text)),
    true,
  );
}

/** About the policy itself, with the line. */
function policyValue({ cause, severity, message, at: { file, line } }: PolicyFinding) {
  return { cause, severity, message: shorten(message, LONGEST_TEXT), file: shorten(file, LONGEST_TEXT), line };
}

function endpointValue({ target, verdict, reason, expiry, findings }: EndpointVerdict) {
  return {
    name: target.endpoint.name,
    verdict,
    reason: reason === null ? null : shorten(reason, LONGEST_TEXT),
    notAfter: expiry?.notAfter ?? null,
    daysLeft: expiry?.daysLeft ?? null,
    findings: findings.map(({ cause, severity, message }) => ({
      cause,
      severity,
      message: shorten(message, LONGEST_TEXT),
    })),
  };
}

function rank({ verdict }: EndpointVerdict): number {
  return ['fail', 'inconclusive', 'warn', 'pass'].indexOf(verdict);
}

const OUTPUT_LIMIT = 64 * 1024;

const LONGEST_TEXT = 300;

/** Thousands of them would leave no room for the endpoints. */
const MOST_OF_POLICY = 20;

import { nothingConnected } from '../judge/gaps.ts';
import type { EndpointVerdict, RunVerdict } from '../judge/verdict.ts';
import { byteLength } from './bytes.ts';
import { jsonText, shorten } from './escape.ts';

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
    'failed-endpoints': withinLimit(failed.map(({ target }) => target.endpoint.name)).join(','),
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
  const textWith = (shown: readonly unknown[], truncated: boolean): string =>
    jsonText({ schema: 'tls-gate/results@1', verdict, counts, truncated, endpoints: shown }, 0);
  const whole = textWith(endpoints.map(endpointValue), false);
  if (byteLength(whole) <= limit) return whole;
  const worst = [...endpoints].sort((one, other) => rank(one) - rank(other)).map(endpointValue);
  const room = limit - byteLength(textWith([], true));
  return textWith(
    withinLimit(worst, room, (value) => byteLength(jsonText(value, 0)) + 1),
    true,
  );
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

/** As many from the start as fit. */
function withinLimit<T>(
  values: readonly T[],
  limit = OUTPUT_LIMIT,
  sizeOf = (value: T): number => byteLength(String(value)) + 1,
): readonly T[] {
  let left = limit;
  const end = values.findIndex((value) => {
    left -= sizeOf(value);
    return left < 0;
  });
  return end < 0 ? values : values.slice(0, end);
}

const OUTPUT_LIMIT = 64 * 1024;

const LONGEST_TEXT = 300;

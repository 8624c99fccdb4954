import type { Finding } from '../model/finding.ts';
import type { IsoInstant, Ms, UnixMs } from '../model/units.ts';
import { measureExpiry } from './expiry.ts';
import { gapsOf } from './gaps.ts';
import type { Counts, Diagnosed, EndpointVerdict, RunVerdict, VerdictWord } from './verdict.ts';
import { weigh } from './weigh.ts';

/** When the run began and how long it took; handed in, since judging asks no clock. */
export interface RunTimes {
  readonly startedAt: IsoInstant;
  readonly tookMs: Ms;
  /** Certificates are measured against this instant. */
  readonly now: UnixMs;
}

/** Judges every endpoint, and the run by the worst of them. */
export function judge(diagnosed: readonly Diagnosed[], { startedAt, tookMs, now }: RunTimes): RunVerdict {
  const endpoints = diagnosed.map((endpoint) => judgeEndpoint(endpoint, now));
  return {
    startedAt,
    tookMs,
    verdict: worstOf(endpoints),
    counts: count(endpoints),
    endpoints,
    policyFindings: [],
    soonestExpiry: soonestExpiry(endpoints),
  };
}

/**
 * An error fails. Otherwise anything not looked at or not understood is inconclusive; then a warning warns; what is
 * left passes.
 */
export function judgeEndpoint(diagnosed: Diagnosed, now: UnixMs): EndpointVerdict {
  const { target, observation, server, trust, undecided = [] } = diagnosed;
  const findings = weigh(diagnosed.findings, target.policy);
  const gaps = [...gapsOf(observation, diagnosed.findings, findings, target.policy.clientAuth), ...undecided];
  const verdict = wordFor(findings, gaps);
  const reason = verdict === 'inconclusive' ? reasonFrom(gaps) : null;
  const expiry = measureExpiry(diagnosed.expiry, now);
  return { target, observation, server, verdict, reason, expiry, trust, findings, waived: [] };
}

function wordFor(findings: readonly Finding[], gaps: readonly string[]): VerdictWord {
  if (findings.some(({ severity }) => severity === 'error')) return 'fail';
  if (gaps.length > 0) return 'inconclusive';
  return findings.some(({ severity }) => severity === 'warning') ? 'warn' : 'pass';
}

function reasonFrom([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return first;
  return `${first}; and ${others.length} more ${others.length === 1 ? 'address' : 'addresses'}`;
}

/**
 * `on-unreachable` says what an inconclusive endpoint means for the run: `fail` makes it inconclusive, `warn` a
 * warning, `ignore` nothing; but a run in which nothing at all was judged is inconclusive whatever the policy says.
 */
function worstOf(endpoints: readonly EndpointVerdict[]): VerdictWord {
  if (endpoints.some(({ verdict }) => verdict === 'fail')) return 'fail';
  const open = endpoints.filter(({ verdict }) => verdict === 'inconclusive');
  const means = new Set(open.map(({ target }) => target.policy.onUnreachable));
  if (means.has('fail')) return 'inconclusive';
  if (means.has('warn')) return 'warn';
  if (open.length === endpoints.length) return 'inconclusive';
  return endpoints.some(({ verdict }) => verdict === 'warn') ? 'warn' : 'pass';
}

function count(endpoints: readonly EndpointVerdict[]): Counts {
  const counts = { endpoints: endpoints.length, pass: 0, warn: 0, fail: 0, inconclusive: 0 };
  const weights = { error: 0, warning: 0, notice: 0, waived: 0 };
  for (const { verdict, findings } of endpoints) {
    counts[verdict] += 1;
    for (const { severity } of findings) weights[severity] += 1;
  }
  return { ...counts, ...weights };
}

function soonestExpiry(endpoints: readonly EndpointVerdict[]): RunVerdict['soonestExpiry'] {
  let soonest: RunVerdict['soonestExpiry'] = null;
  for (const { target, expiry } of endpoints) {
    if (expiry === null) continue;
    if (soonest !== null && Date.parse(expiry.notAfter) >= Date.parse(soonest.notAfter)) continue;
    soonest = { endpoint: target.endpoint.name, notAfter: expiry.notAfter, daysLeft: expiry.daysLeft };
  }
  return soonest;
}

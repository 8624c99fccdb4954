import type { Finding } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import { plainEndpoint } from '../model/run.ts';
import type { IsoInstant, Ms, UnixMs } from '../model/units.ts';
import { isFor, type Waiver } from '../model/waiver.ts';
import { measureExpiry } from './expiry.ts';
import { gapsOf } from './gaps.ts';
import type {
  Counts,
  Diagnosed,
  EndpointVerdict,
  PolicyFinding,
  RunVerdict,
  VerdictWord,
  WaivedFinding,
} from './verdict.ts';
import {
  byEndpoint,
  findingsOfPolicy,
  type LookedAt,
  partFindings,
  unseenWaivers,
  type WaiversByEndpoint,
} from './waivers.ts';
import { weigh } from './weigh.ts';

/** When the run began and how long it took; handed in, since judging asks no clock. */
export interface RunTimes {
  readonly startedAt: IsoInstant;
  readonly tookMs: Ms;
  /** Certificates and waivers are measured against this instant. */
  readonly now: UnixMs;
}

/** What the run accepts, and what its policy says where no endpoint does. */
export interface RunPolicy {
  readonly waivers: readonly Waiver[];
  readonly policy: Pick<Policy, 'severities'>;
}

/** Judges every endpoint, and the run by the worst of them and by what its waivers have come to. */
export function judge(
  diagnosed: readonly Diagnosed[],
  { startedAt, tookMs, now }: RunTimes,
  { waivers, policy }: RunPolicy = { waivers: [], policy: { severities: {} } },
): RunVerdict {
  const byName = byEndpoint(waivers);
  const endpoints = diagnosed.map((one) => judgeEndpoint(one, now, waiversOf(one, byName)));
  const looked = lookedAt(diagnosed, byName);
  const policyFindings = findingsOfPolicy(waivers, looked, { policy, now });
  return {
    startedAt,
    tookMs,
    verdict: worstOf(endpoints, policyFindings),
    counts: count(endpoints, policyFindings),
    endpoints,
    policyFindings,
    unseenWaivers: unseenWaivers(waivers, looked, now),
    soonestExpiry: soonestExpiry(endpoints),
  };
}

/**
 * An error fails. Otherwise anything not looked at or not understood is inconclusive; then a warning warns; what is
 * left passes.
 */
export function judgeEndpoint(diagnosed: Diagnosed, now: UnixMs, waivers: readonly Waiver[] = []): EndpointVerdict {
  const { target, observation, server, trust } = diagnosed;
  const { counted: findings, waived } = partFindings(weigh(diagnosed.findings, target), waivers, now);
  const gaps = gapsIn(diagnosed, findings, partFindings(diagnosed.findings, waivers, now).waived);
  const verdict = wordFor(findings, gaps);
  const reason = verdict === 'inconclusive' ? reasonFrom(gaps) : null;
  const expiry = measureExpiry(diagnosed.expiry, now);
  return { target, observation, server, verdict, reason, expiry, trust, findings, waived };
}

function gapsIn(
  { target, observation, findings, undecided = [] }: Diagnosed,
  weighed: readonly Finding[],
  waived: readonly WaivedFinding[] = [],
): readonly string[] {
  const accepted = waived.map(({ finding }) => finding);
  const open = undecided.filter(
    ({ cause }) =>
      !accepted.some((finding) => finding.cause === cause) &&
      // The question is about the cause itself: whoever gives it a weight has answered it. A demand of the policy stays.
      !(cause === 'tls-intercepted' && target.policy.severities[cause] !== undefined),
  );
  return [
    ...gapsOf(observation, findings, weighed, target.policy.clientAuth, accepted),
    ...open.map(({ words }) => words),
  ];
}

function waiversOf({ target }: Diagnosed, waivers: WaiversByEndpoint): readonly Waiver[] {
  const endpoint = plainEndpoint(target);
  return (waivers.get(endpoint.name) ?? []).filter((waiver) => isFor(waiver, endpoint));
}

/** The endpoints that waivers are for, and whether what they do not show is not there: without any help of a waiver. */
function lookedAt(
  diagnosed: readonly Diagnosed[],
  waivers: WaiversByEndpoint,
): ReadonlyMap<string, readonly LookedAt[]> {
  const found = new Map<string, LookedAt[]>();
  for (const one of diagnosed) {
    const { policy, vantage } = one.target;
    const endpoint = plainEndpoint(one.target);
    const { name } = endpoint;
    if (!waivers.has(name)) continue;
    const whole = gapsIn(one, weigh(one.findings, one.target)).length === 0;
    const looked = { endpoint, policy, found: one.findings, whole, compared: vantage !== undefined };
    found.set(name, [...(found.get(name) ?? []), looked]);
  }
  return found;
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
function worstOf(endpoints: readonly EndpointVerdict[], policyFindings: readonly PolicyFinding[]): VerdictWord {
  const ofPolicy = wordFor(policyFindings, []);
  if (ofPolicy === 'fail' || endpoints.some(({ verdict }) => verdict === 'fail')) return 'fail';
  const open = endpoints.filter(({ verdict }) => verdict === 'inconclusive');
  const means = new Set(open.map(({ target }) => target.policy.onUnreachable));
  if (means.has('fail')) return 'inconclusive';
  if (means.has('warn')) return 'warn';
  if (open.length === endpoints.length) return 'inconclusive';
  return ofPolicy === 'warn' || endpoints.some(({ verdict }) => verdict === 'warn') ? 'warn' : 'pass';
}

function count(endpoints: readonly EndpointVerdict[], policyFindings: readonly PolicyFinding[]): Counts {
  const counts = { endpoints: endpoints.length, pass: 0, warn: 0, fail: 0, inconclusive: 0 };
  const weights = { error: 0, warning: 0, notice: 0, waived: 0 };
  for (const { verdict, findings, waived } of endpoints) {
    counts[verdict] += 1;
    weights.waived += waived.length;
    for (const { severity } of findings) weights[severity] += 1;
  }
  for (const { severity } of policyFindings) weights[severity] += 1;
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

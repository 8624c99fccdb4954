import { CAUSES } from '../causes/index.ts';
import type { Met } from '../causes/seen-waiver.ts';
import { waiverFinding, waiverPrint } from '../diagnose/waiver-finding.ts';
import { type CauseId, POLICY_CAUSE_IDS } from '../model/cause-id.ts';
import type { Endpoint } from '../model/endpoint.ts';
import type { Finding } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import { SEVERITIES } from '../model/severity.ts';
import type { UnixMs } from '../model/units.ts';
import { isExpired, isFor, type Waiver } from '../model/waiver.ts';
import { BARS_THE_WAY } from './barring-causes.ts';
import type { PolicyFinding, WaivedFinding } from './verdict.ts';
import { atMostWarning } from './weigh.ts';

/** Waivers by the name of the endpoint that they are for. */
export type WaiversByEndpoint = ReadonlyMap<string, readonly Waiver[]>;

export function byEndpoint(waivers: readonly Waiver[]): WaiversByEndpoint {
  const found = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const known = found.get(waiver.endpoint);
    if (known === undefined) found.set(waiver.endpoint, [waiver]);
    else known.push(waiver);
  }
  return found;
}

/** The findings that count, and those that a waiver covers: all of its cause. The order stays. */
export function partFindings(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  now: UnixMs,
): { readonly counted: readonly Finding[]; readonly waived: readonly WaivedFinding[] } {
  const active = new Map(waivers.filter((one) => !isExpired(one, now)).map((one) => [one.cause, one]));
  return {
    counted: findings.filter(({ cause }) => !active.has(cause)),
    waived: findings.flatMap((finding) => {
      const waiver = active.get(finding.cause);
      return waiver === undefined ? [] : [{ finding, waiver }];
    }),
  };
}

/** What a waiver has to know of an endpoint in the run. */
export interface LookedAt {
  readonly endpoint: Pick<Endpoint, 'name' | 'connect'>;
  readonly policy: Pick<Policy, 'severities'>;
  /** As diagnosed: also what the policy switches off. */
  readonly found: readonly Finding[];
  /** Nothing was left open. */
  readonly whole: boolean;
  /** It was seen from several places; absent: from one. */
  readonly compared?: boolean;
}

/** What is to be said of the waivers themselves: worst first, then as they are written. */
export function findingsOfPolicy(
  waivers: readonly Waiver[],
  endpoints: ReadonlyMap<string, readonly LookedAt[]>,
  { policy, now }: { readonly policy: Pick<Policy, 'severities'>; readonly now: UnixMs },
): readonly PolicyFinding[] {
  return waivers
    .flatMap((waiver): readonly PolicyFinding[] => {
      const there = thereFor(waiver, endpoints);
      const finding = waiverFinding({ waiver, now, met: metBy(waiver, there) });
      if (finding === null) return [];
      const severity = (there[0]?.policy ?? policy).severities[finding.cause] ?? finding.severity;
      if (severity === 'off') return [];
      const at = waiver.declaredAt;
      return waiver.untouched === true
        ? [{ ...finding, severity: atMostWarning(severity), at, untouched: true }]
        : [{ ...finding, severity, at }];
    })
    .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

/** What could not be seen of waivers in this run: an endpoint that is down, or no part of it, tells nothing of them. */
export function unseenWaivers(
  waivers: readonly Waiver[],
  endpoints: ReadonlyMap<string, readonly LookedAt[]>,
  now: UnixMs,
): readonly string[] {
  return waivers.flatMap((waiver) => {
    const met = metBy(waiver, thereFor(waiver, endpoints));
    if (met === 'unknown') return isExpired(waiver, now) ? [] : [waiverPrint('waiver-unused', waiver)];
    return met === 'elsewhere' ? POLICY_CAUSE_IDS.map((cause) => waiverPrint(cause, waiver)) : [];
  });
}

function thereFor(waiver: Waiver, endpoints: ReadonlyMap<string, readonly LookedAt[]>): readonly LookedAt[] {
  return (endpoints.get(waiver.endpoint) ?? []).filter(({ endpoint }) => isFor(waiver, endpoint));
}

function metBy(waiver: Waiver, there: readonly LookedAt[]): Met {
  if (there.length === 0) return waiver.unlisted === undefined ? 'elsewhere' : 'unlisted';
  if (there.some(({ found }) => found.some(({ cause }) => cause === waiver.cause))) return 'found';
  return there.every((endpoint) => wouldShow(endpoint, waiver.cause)) ? 'gone' : 'unknown';
}

/** Had the cause been there, it would have been found: nothing barred the way to it, and nothing else was told in its place. */
function wouldShow({ found, whole, compared = false }: LookedAt, cause: CauseId): boolean {
  if (cause === 'vantage-diverge' && !compared) return false;
  return whole && !found.some((other) => HIDES_OTHERS.has(other.cause) || TOLD_INSTEAD.get(other.cause)?.has(cause));
}

/** Behind these nobody sees the server itself, or the same fault is told as one of all addresses together. */
const HIDES_OTHERS: ReadonlySet<CauseId> = new Set([
  ...BARS_THE_WAY,
  'bundle-unusable',
  'tls-intercepted',
  'addresses-diverge',
]);

/** Causes that each stands for: while it is there, they are not told beside it. */
export const TOLD_INSTEAD: ReadonlyMap<CauseId, ReadonlySet<CauseId>> = new Map(
  CAUSES.map(({ id, explains }) => [id, new Set(explains)]),
);

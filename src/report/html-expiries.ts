import { asked } from '../causes/remaining.ts';
import type { EndpointVerdict, Expiry } from '../judge/verdict.ts';
import { leafFirst } from '../model/bundle.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import type { UnixMs } from '../model/units.ts';

/** One endpoint as the timeline shows it. */
export interface ShownExpiry {
  readonly endpoint: EndpointVerdict;
  readonly expiry: Expiry;
  readonly end: UnixMs;
  /** From when on the policy warns, and fails; only known for a server's own certificate. */
  readonly thresholds: { readonly warn: UnixMs; readonly fail: UnixMs } | null;
  readonly state: ExpiryState;
}

/** How an end stands to the policy, in the policy's own words. */
export type ExpiryState = 'expired' | 'min-days' | 'warn-days' | 'sound';

/** Of every endpoint with a certificate, the soonest first. */
export function shownExpiries(endpoints: readonly EndpointVerdict[], now: UnixMs): readonly ShownExpiry[] {
  return endpoints
    .flatMap((endpoint) => (endpoint.expiry === null ? [] : [shown(endpoint, endpoint.expiry, now)]))
    .sort((one, other) => one.end - other.end);
}

function shown(endpoint: EndpointVerdict, expiry: Expiry, now: UnixMs): ShownExpiry {
  const end = Date.parse(expiry.notAfter);
  const thresholds = expiry.of === 'leaf' ? thresholdsOf(endpoint, expiry, end) : null;
  return { endpoint, expiry, end, thresholds, state: stateOf(endpoint, expiry, thresholds, now) };
}

function thresholdsOf(endpoint: EndpointVerdict, { notAfter }: Expiry, end: UnixMs): ShownExpiry['thresholds'] {
  const { minRemaining, warnRemaining } = endpoint.target.policy;
  const leaf = leavesOf(endpoint).find((certificate) => certificate.notAfter === notAfter);
  if (leaf === undefined) return null;
  const fail = end - asked(minRemaining, leaf);
  return { fail, warn: Math.min(fail, end - asked(warnRemaining, leaf)) };
}

function stateOf(
  { findings, waived }: EndpointVerdict,
  { daysLeft }: Expiry,
  thresholds: ShownExpiry['thresholds'],
  now: UnixMs,
): ExpiryState {
  if (daysLeft < 0) return 'expired';
  if (thresholds !== null) {
    if (now > thresholds.fail) return 'min-days';
    return now > thresholds.warn ? 'warn-days' : 'sound';
  }
  const told = [...findings, ...waived.map(({ finding }) => finding)].filter(({ cause }) => EXPIRING.has(cause));
  if (told.some(({ severity }) => severity === 'error')) return 'min-days';
  return told.length > 0 ? 'warn-days' : 'sound';
}

function leavesOf({ observation }: EndpointVerdict): readonly CertificateFacts[] {
  return observation.addresses.flatMap(({ handshake, others, hellos, file }) => {
    const answers = [handshake, ...others.map((other) => other.handshake), ...hellos.map(({ outcome }) => outcome)];
    const chains = answers.flatMap((one) => ('chain' in one ? [one.chain] : []));
    if (file?.kind === 'bundle') chains.push(leafFirst(file));
    return chains.flatMap((chain) => chain.slice(0, 1));
  });
}

const EXPIRING: ReadonlySet<string> = new Set(['certificate-expiring', 'intermediate-expiring']);

import type { AddressObservation, HelloObservation, ServerFlight } from '../model/observation.ts';
import { VERSION_CODE } from '../model/tls-version.ts';
import type { CipherSuite } from '../wire/code-points/cipher-suite.ts';
import { cipherSuite, cipherSuiteByName } from '../wire/code-points/cipher-suites.ts';
import type { SeenAddress } from './seen.ts';
import { completedVersion } from './versions-seen.ts';

/** An answer of the server's own to one of our hellos. */
export interface SeenFlight {
  readonly question: HelloObservation['question'];
  readonly flight: ServerFlight;
}

/**
 * Flights at versions that the policy allows, in the order asked. What a server does at a version that it should not
 * speak at all is told by the causes about versions.
 */
export function allowedFlights({ at, policy }: SeenAddress): readonly SeenFlight[] {
  const minimum = VERSION_CODE[policy.minTlsVersion];
  return at.hellos.flatMap(({ question, outcome }) =>
    outcome.kind === 'server-flight' && outcome.version >= minimum ? [{ question, flight: outcome }] : [],
  );
}

/** Every suite that the server chose at such a version, each once: first the ordinary handshake's, then those of our hellos. */
export function suitesChosen(seen: SeenAddress): readonly CipherSuite[] {
  const codes = allowedFlights(seen).flatMap(({ flight }) =>
    // A HelloRetryRequest names the suite as a ServerHello does.
    cipherSuite(flight.cipherSuite),
  );
  const all = [handshakeSuite(seen), ...codes].filter((suite) => suite !== null);
  return [...new Set(all)];
}

function handshakeSuite({ at, policy }: SeenAddress): CipherSuite | null {
  const version = completedVersion(at);
  if (at.handshake.kind !== 'completed' || version === null || version < VERSION_CODE[policy.minTlsVersion])
    return null;
  return cipherSuiteByName(at.handshake.cipher);
}

/** The forbidden suites were asked for one after another until the budget was spent, and the last was accepted as well. */
export function mayAcceptMore({ at }: SeenAddress): boolean {
  const last = at.hellos.findLast(({ question }) => question.kind === 'suites' && question.why === 'forbidden');
  if (last?.question.kind !== 'suites' || last.outcome.kind !== 'server-flight') return false;
  return last.question.offered.length > 1;
}

/** IANA name, then OpenSSL's where that is another: `TLS_RSA_WITH_RC4_128_SHA (RC4-SHA)`. */
export function suiteNames({ name, opensslName }: CipherSuite): string {
  return opensslName === null || opensslName === name ? name : `${name} (${opensslName})`;
}

/** The server ended an ordinary client's handshake for want of something in common, or that client did. */
export function refusedForNothingInCommon({ handshake }: AddressObservation): boolean {
  if (handshake.kind === 'alert') return NOTHING_IN_COMMON.includes(handshake.alert);
  return handshake.kind === 'refused-by-us';
}

/**
 * handshake_failure and insufficient_security; internal_error and protocol_version, which OpenSSL and others say as well;
 * illegal_parameter and unexpected_message, as Java has them where no group is shared.
 */
export const NOTHING_IN_COMMON: readonly number[] = [40, 71, 80, 70, 47, 10];

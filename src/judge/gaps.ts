import { alertText } from '../model/alert-name.ts';
import type { CauseId } from '../model/cause-id.ts';
import type { Finding } from '../model/finding.ts';
import { isCutByDeadline, isLost } from '../model/lost-hello.ts';
import type { AddressObservation, CompletedHandshake, Observation, TcpOutcome } from '../model/observation.ts';
import type { ClientAuth } from '../model/policy.ts';
import { assertNever } from '../model/units.ts';
import { afterHandshake, isAcceptedEnd, isAcceptedName } from './accepted-gaps.ts';
import { BARS_THE_WAY, ENDS_HANDSHAKE } from './barring-causes.ts';
import { explains, otherGap, refusalGap } from './certificate-gaps.ts';
import { familyGap, missingFamilies } from './family-gaps.ts';
import { fileGap } from './file-gap.ts';

/**
 * Everything that was not looked at or not understood, one sentence each; empty where the look is complete.
 * `found` are the findings as diagnosed, `weighed` those that the policy left: what a policy switches off still
 * explains why OpenSSL refused a chain, but it never turns a failed handshake into a pass. A waiver does: somebody
 * accepted that very cause at this endpoint, with what it keeps from being seen. `accepted` are the findings of those.
 */
export function gapsOf(
  observation: Observation,
  found: readonly Finding[],
  weighed: readonly Finding[],
  clientAuth: ClientAuth = 'any',
  accepted: readonly Finding[] = [],
): readonly string[] {
  if (isAcceptedName(observation, accepted)) return [];
  const told = [...weighed, ...afterHandshake(accepted)];
  const nameGap = resolutionGap(observation);
  if (nameGap !== null) return [nameGap];
  const wanted = missingFamilies(observation);
  const looked = observation.addresses.filter(({ tcp }) => tcp.kind !== 'skipped');
  if (looked.length === 0 && wanted.length === 0)
    return ['no address could be dialled: this machine has no route for their address family'];
  const gaps = looked.flatMap((seen) => {
    if (isAcceptedEnd(seen, accepted)) return [];
    const gap = addressGap(seen, found, told) ?? silentEndGap(seen, found, told, clientAuth);
    return gap === null ? [] : [`${seen.address}: ${gap}`];
  });
  return [...gaps, ...wanted];
}

/** No address accepted a connection, for whatever reason. */
export function nothingConnected(observation: Observation): boolean {
  return observation.addresses.every(({ tcp }) => tcp.kind !== 'connected' && tcp.kind !== 'not-needed');
}

function resolutionGap({ resolution, addresses, ipFamily }: Observation): string | null {
  switch (resolution.kind) {
    case 'not-found':
      return `the name ${resolution.name} does not exist (${resolution.code})`;
    case 'failed':
      return `the name ${resolution.name} could not be looked up (${resolution.code}); the resolver may be at fault`;
    case 'not-reached':
      return resolution.why === 'interrupted'
        ? 'the run was interrupted before this endpoint had been looked at'
        : 'the deadline of the run passed before this endpoint was looked at';
    case 'given':
    case 'by-proxy':
      return addresses.length === 0 ? 'there was no address to dial' : null;
    case 'resolved':
      if (ipFamily === '4' || ipFamily === '6') return familyGap(resolution.name, ipFamily, resolution.addresses);
      return addresses.length === 0 ? 'there was no address to dial' : null;
    default:
      return assertNever(resolution);
  }
}

function addressGap(seen: AddressObservation, found: readonly Finding[], weighed: readonly Finding[]): string | null {
  if (seen.file !== null) return fileGap(seen.file, weighed);
  if (seen.tcp.kind !== 'connected') return tcpGap(seen.tcp);
  const { handshake } = seen;
  if (handshake.kind === 'completed')
    return completedGap(handshake, seen.address, found, weighed) ?? otherGap(seen, found) ?? unaskedGap(seen);
  if (reports(weighed, seen.address, ENDS_HANDSHAKE) || isWantedRefusal(found, seen.address)) return null;
  const isCut = seen.hellos.some(({ outcome }) => isCutByDeadline(outcome));
  const why = isCut ? DEADLINE_BEFORE_WHY : NOTHING_SAYS_WHY;
  const unexplained = explains(found, seen.address, BARS_THE_WAY) ? '' : why;
  switch (handshake.kind) {
    case 'alert':
      return `the handshake ended with ${alertText(handshake.alert)}${unexplained}`;
    case 'refused-by-us':
      return `OpenSSL gave up the handshake (${handshake.code})${unexplained}`;
    case 'closed':
      return `the connection was ${handshake.how === 'rst' ? 'reset' : 'closed'} during the handshake${unexplained}`;
    case 'silent':
      return `the server did not answer the handshake within ${handshake.waitedMs / 1000} s${isCut ? unexplained : ''}`;
    case 'not-attempted':
      if (handshake.cut === 'deadline')
        return 'the deadline of the run passed before the server had answered the handshake';
      return seen.starttls == null
        ? 'no handshake was tried'
        : 'the server did not come to TLS when it was asked for it';
    default:
      return assertNever(handshake);
  }
}

function completedGap(
  { verification, identity, aftermath }: CompletedHandshake,
  address: string,
  found: readonly Finding[],
  weighed: readonly Finding[],
): string | null {
  const refusal = refusalGap({ verification, identity }, address, found);
  if (refusal !== null) return refusal;
  if (aftermath.kind === 'alert' && !reports(weighed, address, ENDS_HANDSHAKE) && !isWantedRefusal(found, address)) {
    return `the server sent ${alertText(aftermath.alert)} right after the handshake${NOTHING_SAYS_WHY}`;
  }
  return null;
}

/**
 * Node and others refuse a client of TLS 1.3 without a word. Where HTTP is spoken that is a finding; other protocols may
 * have ended the connection for what we said, so that nobody knows whether clients are let in.
 */
function silentEndGap(
  { handshake, http, hellos, address }: AddressObservation,
  found: readonly Finding[],
  weighed: readonly Finding[],
  clientAuth: ClientAuth,
): string | null {
  if (handshake.kind !== 'completed' || handshake.aftermath.kind !== 'closed' || http !== null) return null;
  if (reports(weighed, address, ENDS_HANDSHAKE) || isWantedRefusal(found, address)) return null;
  const asked = hellos.some(
    ({ question, outcome }) =>
      question.kind !== 'no-sni' &&
      question.kind !== 'other-sni' &&
      outcome.kind === 'server-flight' &&
      outcome.clientCertificateRequest !== null,
  );
  if (asked) return 'the server asked for a client certificate and closed the connection without a byte';
  return clientAuth === 'required'
    ? 'the server closed the connection without a byte, so that nothing shows whether it wants a client certificate'
    : null;
}

/**
 * A hello that offers only what is forbidden proves nothing when it never reached the server, or when the server had
 * stopped to answer: an ordinary hello sent after it was lost as well.
 */
function unaskedGap({ hellos }: AddressObservation): string | null {
  const stopped = hellos.some(({ question, outcome }) => question.kind === 'modern' && isLost(outcome));
  for (const { question, outcome } of hellos) {
    if (outcome.kind !== 'no-connection' && !(stopped && isLost(outcome))) continue;
    if (question.kind === 'below-minimum') return 'whether old TLS versions are accepted could not be asked';
    if (question.kind === 'suites') return 'whether weak cipher suites are accepted could not be asked';
    if (question.kind === 'key-type')
      return 'whether there is a certificate with another kind of key could not be asked';
  }
  const asksStaple = hellos.filter(({ question }) => question.kind === 'staple' || question.kind === 'browser');
  if (!asksStaple.some(({ question }) => question.kind === 'staple')) return null;
  return asksStaple.some(({ outcome }) => outcome.kind === 'server-flight' && outcome.chain.length > 0)
    ? null
    : 'whether a stapled OCSP response comes could not be asked';
}

function tcpGap(tcp: Exclude<TcpOutcome, { kind: 'connected' }>): string {
  switch (tcp.kind) {
    case 'refused':
      return 'the connection was refused';
    case 'timeout':
      return `no connection within ${tcp.waitedMs / 1000} s`;
    case 'reset':
      return 'the connection was reset before anything was received';
    case 'unreachable':
      return `there is no way to this address (${tcp.code})`;
    case 'skipped':
      return 'this machine has no route for the address family';
    case 'proxy-refused':
      return 'the proxy gave no way to it';
    case 'not-attempted':
      return 'the deadline of the run passed before this address was dialled';
    case 'not-needed':
      return 'nothing was dialled';
    default:
      return assertNever(tcp);
  }
}

/** The server turned us away for want of a client certificate, and that is what the policy asks of it: the cause says so by a notice. */
function isWantedRefusal(found: readonly Finding[], address: string): boolean {
  return found.some(
    ({ cause, severity, addresses }) =>
      cause === 'client-certificate-required' && severity === 'notice' && addresses.includes(address),
  );
}

function reports(weighed: readonly Finding[], address: string, causes: ReadonlySet<CauseId>): boolean {
  return explains(
    weighed.filter(({ severity }) => severity !== 'notice'),
    address,
    causes,
  );
}

const NOTHING_SAYS_WHY = ', and nothing seen says why';

const DEADLINE_BEFORE_WHY = ', and the deadline of the run passed before it was clear why';

import type { CauseId } from '../model/cause-id.ts';
import type { Finding } from '../model/finding.ts';
import type { AddressObservation, Observation } from '../model/observation.ts';
import { BARS_THE_WAY } from './barring-causes.ts';
import { explains } from './certificate-gaps.ts';

/*
 * Where a look broke off at a cause that a waiver covers, what could not be seen behind it is accepted with it. What broke
 * off for another reason stays open: a waiver never explains more than its own cause does.
 */

/** The name does not exist, and that is accepted. */
export function isAcceptedName({ resolution }: Observation, accepted: readonly Finding[]): boolean {
  return resolution.kind === 'not-found' && accepted.some(({ cause }) => cause === 'name-not-found');
}

/** There was no completed look at this address, for an accepted cause, and not for want of time. */
export function isAcceptedEnd(
  { address, tcp, handshake, file }: AddressObservation,
  accepted: readonly Finding[],
): boolean {
  if (file !== null) return file.kind === 'unusable' && explains(accepted, address, NOTHING_IN_FILE);
  if (tcp.kind !== 'connected')
    return tcp.kind !== 'not-attempted' && tcp.kind !== 'not-needed' && explains(accepted, address, BARS_THE_WAY);
  if (handshake.kind === 'completed' || (handshake.kind === 'not-attempted' && handshake.cut === 'deadline'))
    return false;
  const ends = accepted.filter(({ cause }) => cause !== 'weak-key-exchange' || handshake.kind === 'refused-by-us');
  return explains(ends, address, BARS_THE_WAY);
}

/** Accepted findings that say why a server ended the connection after a completed handshake, whatever their weight. */
export function afterHandshake(accepted: readonly Finding[]): readonly Finding[] {
  return accepted
    .filter(({ cause }) => WANTS_CERTIFICATE.has(cause))
    .map((finding) => ({ ...finding, severity: 'error' }));
}

const NOTHING_IN_FILE: ReadonlySet<CauseId> = new Set(['bundle-unusable']);

const WANTS_CERTIFICATE: ReadonlySet<CauseId> = new Set([
  'client-certificate-required',
  'client-certificate-untrusted',
  'client-certificate-expired',
  'client-certificate-unsuitable',
]);

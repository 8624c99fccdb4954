import { otherKeyTypes } from '../model/certificates-served.ts';
import { type KeyType, keyTypeOf } from '../model/key-type.ts';
import type { Handshake, OtherCertificate } from '../model/observation.ts';
import type { Target } from '../model/run.ts';
import { VERSION_CODE } from '../model/tls-version.ts';
import type { Address } from './dial.ts';
import { type LookContext, shakeHandsWithRetries, type Turn } from './first-look.ts';
import { keyTypeClient } from './handshake-plan.ts';
import type { SoFar } from './next-questions.ts';
import { withOtherStore } from './roots.ts';

/**
 * What OpenSSL makes of the certificates that it did not get at first, since the server chose the one with another kind of
 * key: one more handshake for each, with a client that takes no other. Our own hellos have shown that they are there.
 */
export async function lookAtOthers(
  to: Address,
  target: Target,
  look: LookContext,
  turn: Turn,
  soFar: SoFar,
): Promise<readonly OtherCertificate[]> {
  const shakeHands = async (keyType: KeyType, version: 'TLSv1.2' | 'TLSv1.3') =>
    (await shakeHandsWithRetries(to, target, look, turn, undefined, keyTypeClient(keyType, version))).handshake;
  return Promise.all(
    [...otherKeyTypes(soFar)].map(async ([keyType, version]) => {
      const has13 = version >= VERSION_CODE['1.3'];
      const first = await shakeHands(keyType, has13 ? 'TLSv1.3' : 'TLSv1.2');
      // A server may hold its CAs to the same signatures (RFC 8446 §4.4.2.2), and have nothing at 1.3 for so narrow an offer.
      const again = has13 && first.kind !== 'completed' && first.kind !== 'not-attempted';
      const second = again ? await shakeHands(keyType, 'TLSv1.2') : first;
      const handshake = second.kind === 'completed' ? second : first;
      if (isAbout(handshake, keyType)) return { keyType, handshake: withOtherStore(handshake, target, Date.now()) };
      return { keyType, handshake: { kind: 'not-attempted' } };
    }),
  );
}

/** Not the first certificate once more, as from a server that does not heed what it is offered. */
function isAbout(handshake: Handshake, keyType: KeyType): boolean {
  if (handshake.kind !== 'completed') return true;
  const [leaf] = handshake.chain;
  return leaf === undefined || keyTypeOf(leaf) === keyType;
}

import { firstKeyType, otherKeyTypes } from '../model/certificates-served.ts';
import { isLost } from '../model/lost-hello.ts';
import type { AddressObservation, HelloQuestion } from '../model/observation.ts';

type SoFar = Pick<AddressObservation, 'handshake' | 'hellos'>;

/**
 * A server may have a certificate for each kind of key. Which one a client gets depends on what it offers, so one that is
 * broken may never have shown itself: is there one of the other kind that clients know?
 */
export function otherKeys(soFar: SoFar): readonly HelloQuestion[] {
  const first = firstKeyType(soFar);
  if (first === null) return [];
  const known = new Set([first, ...otherKeyTypes(soFar).keys()]);
  return (['ecdsa', 'rsa'] as const)
    .filter((keyType) => !known.has(keyType))
    .map((offered) => ({ kind: 'key-type', offered }));
}

/** That hello is lost: was it just that one, or does the server no longer answer us? */
export function stillServed({ handshake, hellos }: SoFar): readonly HelloQuestion[] {
  const lost = hellos.some(({ question, outcome }) => question.kind === 'key-type' && isLost(outcome));
  return handshake.kind === 'completed' && lost ? [{ kind: 'modern' }] : [];
}

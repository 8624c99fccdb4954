import type { AddressObservation } from '../model/observation.ts';
import { NAMED_GROUPS, namedGroup } from '../wire/code-points/named-groups.ts';

/** Every group that the address chose or asked for, as code points, each once. */
export function groupsChosen({ handshake, hellos }: AddressObservation): readonly number[] {
  const ordinary = handshake.kind === 'completed' ? groupByName(handshake.group) : null;
  const ours = hellos.flatMap(({ outcome }) => {
    if (outcome.kind !== 'server-flight') return [];
    return outcome.group ?? (outcome.helloRetryGroup || []);
  });
  return [...new Set(ordinary === null ? ours : [ordinary, ...ours])];
}

/** ML-KEM takes part: alone, or joined with an elliptic curve. */
export function isPostQuantum(group: number): boolean {
  const kind = namedGroup(group)?.kind;
  return kind === 'hybrid' || kind === 'post-quantum';
}

/** OpenSSL's name of a group as a code point; `null` for one that it does not name, such as finite-field DH. */
function groupByName(name: string | null): number | null {
  if (name === null) return null;
  const known = (OPENSSL_NAMES[name] ?? name).toLowerCase();
  return NAMED_GROUPS.find((group) => group.name.toLowerCase() === known)?.code ?? null;
}

/** Where OpenSSL keeps the older name of ANSI X9.62. */
const OPENSSL_NAMES: Readonly<Record<string, string>> = { prime256v1: 'secp256r1', prime192v1: 'secp192r1' };

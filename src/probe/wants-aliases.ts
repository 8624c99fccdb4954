import type { AddressObservation, Resolution } from '../model/observation.ts';

/** Is it worth knowing what the name stands for? Only where something failed, or the addresses do not agree. */
export function wantsAliases({ kind }: Resolution, addresses: readonly AddressObservation[]): boolean {
  if (kind === 'not-found') return true;
  if (kind !== 'resolved') return false;
  const leaves = addresses.flatMap(({ handshake }) =>
    handshake.kind === 'completed' ? [handshake.chain[0]?.sha256 ?? ''] : [],
  );
  return addresses.some(failed) || new Set(leaves).size > 1;
}

function failed({ tcp, handshake }: AddressObservation): boolean {
  if (tcp.kind === 'skipped') return false;
  if (handshake.kind !== 'completed') return true;
  return handshake.verification.kind === 'refused' || handshake.identity.kind === 'refused';
}

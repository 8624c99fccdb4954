import type { AddressObservation } from '../model/observation.ts';
import type { AddressTrust } from '../model/trust.ts';
import type { UnixMs } from '../model/units.ts';
import { type ChainFacts, stands } from '../pki/chain.ts';
import type { TrustStore } from '../pki/trust-store.ts';

/** Which roots counted at an address, and where its chain led with them. */
export function addressTrust(
  { address, handshake, file }: AddressObservation,
  chain: ChainFacts | null,
  store: TrustStore,
  now: UnixMs,
): AddressTrust {
  const verification = handshake.kind === 'completed' ? handshake.verification : null;
  const accepted = verification === null ? null : verification.kind === 'accepted';
  const anchor = chain?.best.anchor ?? null;
  const holder = anchor === null ? undefined : store.parts.find((part) => part.store.has(anchor));
  return {
    address,
    stores: store.parts.map(({ from, name, roots }) => ({ from, name, roots })),
    accepted: file !== null && chain !== null ? stands(chain, now) : accepted,
    anchor: anchor?.subject ?? null,
    from: holder?.from ?? null,
    elsewhere: (verification?.kind === 'refused' ? verification.otherStore : undefined) ?? null,
  };
}

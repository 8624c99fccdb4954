import type { CertificateFacts } from '../../model/certificate.ts';
import type { AddressObservation } from '../../model/observation.ts';
import { chainsAt } from './chains.ts';

/**
 * The server certificates that an endpoint sends under its own name, each once, MOST_LEAVES at most: one for each kind of
 * key is common, more are machines that differ.
 */
export function leavesSent(addresses: readonly AddressObservation[]): readonly CertificateFacts[] {
  const leaves = addresses.flatMap(chainsAt).flatMap(({ chain }) => chain.slice(0, 1));
  return [...new Map(leaves.map((leaf) => [leaf.sha256, leaf])).values()].slice(0, MOST_LEAVES);
}

const MOST_LEAVES = 3;

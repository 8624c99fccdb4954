import type { CertificateFacts } from '../../model/certificate.ts';
import type { AddressObservation } from '../../model/observation.ts';

/**
 * The server certificates that an endpoint sends under its own name, each once, MOST_LEAVES at most: one for each kind of
 * key is common, more are machines that differ.
 */
export function leavesSent(addresses: readonly AddressObservation[]): readonly CertificateFacts[] {
  const leaves = addresses.flatMap(leavesAt);
  return [...new Map(leaves.map((leaf) => [leaf.sha256, leaf])).values()].slice(0, MOST_LEAVES);
}

function leavesAt({ handshake, hellos }: AddressObservation): readonly CertificateFacts[] {
  if (handshake.kind === 'completed') return handshake.chain.slice(0, 1);
  const flights = hellos.flatMap(({ question, outcome }) =>
    question.kind !== 'no-sni' && question.kind !== 'other-sni' && outcome.kind === 'server-flight' && outcome.complete
      ? [{ ordinary: question.kind === 'modern', leaf: outcome.chain[0] }]
      : [],
  );
  const leaf = (flights.find(({ ordinary }) => ordinary) ?? flights[0])?.leaf;
  return leaf === undefined ? [] : [leaf];
}

const MOST_LEAVES = 3;

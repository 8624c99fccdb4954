import type { CertificateFacts } from '../../model/certificate.ts';
import type { AddressObservation } from '../../model/observation.ts';

/**
 * The certificates that an address sends under the endpoint's own name, leaf first: those that OpenSSL received; where its
 * handshake failed, those that a hello of ours got to see.
 */
export function chainAt({ handshake, hellos }: AddressObservation): readonly CertificateFacts[] {
  if (handshake.kind === 'completed') return handshake.chain;
  const flights = hellos.flatMap(({ question, outcome }) =>
    question.kind !== 'no-sni' && question.kind !== 'other-sni' && outcome.kind === 'server-flight' && outcome.complete
      ? [{ ordinary: question.kind === 'modern', chain: outcome.chain }]
      : [],
  );
  return (flights.find(({ ordinary }) => ordinary) ?? flights[0])?.chain ?? [];
}

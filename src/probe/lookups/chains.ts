import { leafFirst } from '../../model/bundle.ts';
import type { CertificateFacts } from '../../model/certificate.ts';
import type { AddressObservation } from '../../model/observation.ts';

/**
 * The certificates that an address sends under the endpoint's own name, leaf first: those that OpenSSL received; where its
 * handshake failed, those that a hello of ours got to see. Of a file, those that stand in it.
 */
export function chainAt({ handshake, hellos, file }: AddressObservation): readonly CertificateFacts[] {
  if (file !== null) return file.kind === 'bundle' ? leafFirst(file) : [];
  if (handshake.kind === 'completed') return handshake.chain;
  const flights = hellos.flatMap(({ question, outcome }) =>
    question.kind !== 'no-sni' && question.kind !== 'other-sni' && outcome.kind === 'server-flight' && outcome.complete
      ? [{ ordinary: question.kind === 'modern', chain: outcome.chain }]
      : [],
  );
  return (flights.find(({ ordinary }) => ordinary) ?? flights[0])?.chain ?? [];
}

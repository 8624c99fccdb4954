import { leafFirst } from '../../model/bundle.ts';
import type { CertificateFacts } from '../../model/certificate.ts';
import { byCertificate } from '../../model/certificates-served.ts';
import type { AddressObservation } from '../../model/observation.ts';

/** What an address sends under the endpoint's own name with one of its certificates. */
interface ServedChain {
  /** Leaf first: what OpenSSL received; where its handshake failed, what a hello of ours got to see. Of a file, what stands in it. */
  readonly chain: readonly CertificateFacts[];
  readonly acceptedByOpenSsl: boolean;
}

/** The chains of an address, that of ordinary clients first; empty where none was seen. */
export function chainsAt(at: AddressObservation): readonly ServedChain[] {
  const { first, others, strays } = byCertificate(at);
  return [first, ...others, ...strays]
    .map((one) => ({
      chain: chainAt(one),
      acceptedByOpenSsl: one.handshake.kind === 'completed' && one.handshake.verification.kind === 'accepted',
    }))
    .filter(({ chain }) => chain.length > 0);
}

function chainAt({ handshake, hellos, file }: AddressObservation): readonly CertificateFacts[] {
  if (file !== null) return file.kind === 'bundle' ? leafFirst(file) : [];
  if (handshake.kind === 'completed') return handshake.chain;
  const flights = hellos.flatMap(({ question, outcome }) =>
    question.kind !== 'no-sni' && question.kind !== 'other-sni' && outcome.kind === 'server-flight' && outcome.complete
      ? [{ ordinary: question.kind === 'modern', chain: outcome.chain }]
      : [],
  );
  return (flights.find(({ ordinary }) => ordinary) ?? flights[0])?.chain ?? [];
}

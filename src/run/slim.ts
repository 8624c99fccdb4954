import type { CertificateFacts } from '../model/certificate.ts';
import type { AddressObservation, Handshake, Observation } from '../model/observation.ts';

/**
 * What reports tell of an endpoint that is well: that it was reached, how it was served, and by which certificates. The
 * hellos, the staples, the bytes of certificates and the answers of others have had their say by then; a list of ten
 * thousand would hold gigabytes of them.
 */
export function createSlimmer(): (observation: Observation) => Observation {
  const slimmed = new WeakMap<CertificateFacts, CertificateFacts>();
  // A certificate that many endpoints send is one object, and stays one.
  const certificate = (facts: CertificateFacts): CertificateFacts => {
    const known = slimmed.get(facts) ?? { ...facts, der: '' };
    slimmed.set(facts, known);
    return known;
  };
  const handshake = (seen: Handshake): Handshake =>
    seen.kind === 'completed' ? { ...seen, chain: seen.chain.map(certificate) } : seen;
  const address = (at: AddressObservation): AddressObservation => ({
    ...at,
    handshake: handshake(at.handshake),
    others: at.others.map((other) => ({ ...other, handshake: handshake(other.handshake) })),
    hellos: [],
    plaintext: null,
    http: null,
    greeting: null,
  });
  return (observation) => ({ ...observation, addresses: observation.addresses.map(address), lookups: [] });
}

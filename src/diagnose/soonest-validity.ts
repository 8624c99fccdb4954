import type { SeenAddress, SeenEndpoint } from '../causes/seen.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import type { IsoInstant } from '../model/units.ts';

/** The validity that ends first on the paths that clients follow; a fact, measured against the time of the run later. */
export interface SoonestValidity {
  readonly notBefore: IsoInstant;
  readonly notAfter: IsoInstant;
  readonly of: 'leaf' | 'intermediate' | 'root';
}

/**
 * Over all addresses, the leaf, the issuers on the best path built from what was sent, and the root that it ends in where
 * that is trusted: the store's own copy, whose end OpenSSL minds too. Certificates off that path do not count, and neither
 * does a root that was sent and is not trusted. `null` where no certificate was seen, or none with dates that can be read.
 */
export function soonestValidity({ addresses }: Pick<SeenEndpoint, 'addresses'>): SoonestValidity | null {
  const validities = addresses
    .flatMap(path)
    .filter(({ notBefore, notAfter }) => !Number.isNaN(Date.parse(notBefore)) && !Number.isNaN(Date.parse(notAfter)));
  return validities.sort((one, other) => Date.parse(one.notAfter) - Date.parse(other.notAfter))[0] ?? null;
}

function path({ sent: [leaf], chain }: SeenAddress): readonly SoonestValidity[] {
  if (leaf === undefined) return [];
  const { certificates, end } = chain?.best ?? { certificates: [], end: 'issuer-missing' };
  const above = certificates.slice(1).filter(({ selfIssued }) => !selfIssued || end === 'trusted');
  return [
    validity(leaf, 'leaf'),
    ...above.map((issuer) => validity(issuer, issuer.selfIssued ? 'root' : 'intermediate')),
  ];
}

function validity({ notBefore, notAfter }: CertificateFacts, of: SoonestValidity['of']): SoonestValidity {
  return { notBefore, notAfter, of };
}

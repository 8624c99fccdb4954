import type { SeenAddress, SeenEndpoint } from '../causes/seen.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import type { IsoInstant } from '../model/units.ts';
import { type ChainPath, stands } from '../pki/chain.ts';
import { pathProblems } from '../pki/path-problems.ts';

/** The validity that ends first on the paths that clients follow; a fact, measured against the time of the run later. */
export interface SoonestValidity {
  readonly notBefore: IsoInstant;
  readonly notAfter: IsoInstant;
  readonly of: 'leaf' | 'intermediate' | 'root';
}

/**
 * Over all addresses, the leaf, the issuers on the best path built from what was sent, and the root that it ends in where
 * that is trusted: the store's own copy, whose end OpenSSL minds too. Where several sound paths lead to trusted roots, that
 * of the path which lasts longest, since it goes around what ends before. Certificates off the paths do not count, and
 * neither does a root that was sent and is not trusted. `null` where no certificate was seen, or none with dates that can be
 * read.
 */
export function soonestValidity({ addresses }: Pick<SeenEndpoint, 'addresses'>): SoonestValidity | null {
  return soonestOf(addresses.flatMap(longestLasting));
}

/** Of the leaf and what stands above it, on the path that lasts longest. */
function longestLasting({ sent: [leaf], chain, now }: SeenAddress): readonly SoonestValidity[] {
  if (leaf === undefined) return [];
  const best = validitiesOf(leaf, chain?.best);
  if (chain === null || !stands(chain, now)) return best;
  return chain.paths
    .filter((path) => path.end === 'trusted' && pathProblems(path, now).length === 0)
    .map((path) => validitiesOf(leaf, path))
    .reduce((longest, other) => (endOf(other) > endOf(longest) ? other : longest), best);
}

function validitiesOf(leaf: CertificateFacts, path: ChainPath | undefined): readonly SoonestValidity[] {
  const { certificates, end } = path ?? { certificates: [], end: 'issuer-missing' };
  const above = certificates.slice(1).filter(({ selfIssued }) => !selfIssued || end === 'trusted');
  return [
    validity(leaf, 'leaf'),
    ...above.map((issuer) => validity(issuer, issuer.selfIssued ? 'root' : 'intermediate')),
  ];
}

function soonestOf(validities: readonly SoonestValidity[]): SoonestValidity | null {
  const readable = validities.filter(
    ({ notBefore, notAfter }) => !Number.isNaN(Date.parse(notBefore)) && !Number.isNaN(Date.parse(notAfter)),
  );
  return readable.sort((one, other) => Date.parse(one.notAfter) - Date.parse(other.notAfter))[0] ?? null;
}

function endOf(validities: readonly SoonestValidity[]): number {
  const soonest = soonestOf(validities);
  return soonest === null ? Number.NEGATIVE_INFINITY : Date.parse(soonest.notAfter);
}

function validity({ notBefore, notAfter }: CertificateFacts, of: SoonestValidity['of']): SoonestValidity {
  return { notBefore, notAfter, of };
}

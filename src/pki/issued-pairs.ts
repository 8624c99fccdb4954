import type { CertificateFacts } from '../model/certificate.ts';
import { namesItself } from './issued-by.ts';
import type { ChainPath } from './paths.ts';

/** A certificate of a path that a CA may revoke, and the CA. */
export interface IssuedPair {
  readonly certificate: CertificateFacts;
  /** `null` where the path ends before it. */
  readonly issuer: CertificateFacts | null;
  /** 0 is the server certificate. */
  readonly depth: number;
}

/** Everything on a path but its root, which nobody above it could revoke. */
export function issuedPairs({ certificates }: Pick<ChainPath, 'certificates'>): readonly IssuedPair[] {
  return certificates
    .map((certificate, depth) => ({ certificate, issuer: certificates[depth + 1] ?? null, depth }))
    .filter(({ certificate }) => !namesItself(certificate));
}

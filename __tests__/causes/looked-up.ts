import type { CertificateFacts } from '../../src/model/certificate.ts';
import type { IssuerLookup } from '../../src/model/lookup.ts';

/** Certificates that were fetched where `of` says that its issuer is published. */
export function found(of: CertificateFacts, ...certificates: readonly CertificateFacts[]): IssuerLookup {
  return lookup(of, { kind: 'certificates', certificates });
}

/** What else came of asking there. */
export function lookup(of: CertificateFacts, outcome: IssuerLookup['outcome']): IssuerLookup {
  return { kind: 'issuer', of: of.sha256, url: of.caIssuers[0] ?? '', outcome };
}

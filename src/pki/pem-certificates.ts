import type { CertificateFacts } from '../model/certificate.ts';
import { isMalformed, parseCertificate } from './certificate.ts';
import { splitPem } from './pem.ts';

/** The certificates of PEM texts that can be read. */
export function certificatesOf(pems: readonly string[]): readonly CertificateFacts[] {
  return pems.flatMap((pem) =>
    splitPem(pem).certificates.flatMap((der): readonly CertificateFacts[] => {
      const parsed = parseCertificate(der);
      return isMalformed(parsed) ? [] : [parsed];
    }),
  );
}

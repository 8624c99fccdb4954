import type { CertificateFacts } from '../model/certificate.ts';
import { isMalformed, parseCertificate } from '../pki/certificate.ts';

/** Facts of certificates as sent. One that is not DER at all is left out: OpenSSL's own refusal then tells of it. */
export function readCertificates(ders: readonly Uint8Array[]): readonly CertificateFacts[] {
  return ders.flatMap((der) => {
    const parsed = parseCertificate(der);
    return isMalformed(parsed) ? [] : [parsed];
  });
}

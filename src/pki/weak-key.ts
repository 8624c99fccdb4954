import type { CertificateFacts } from '../model/certificate.ts';

/** A certificate whose public key can be broken, and the least that counts as sound for keys of its kind. */
export interface WeakKey {
  readonly certificate: CertificateFacts;
  readonly least: string;
}

/** Keys too short for their kind, and DSA, which no TLS client takes. A key that cannot be read is no weak key here. */
export function weakKeys(certificates: readonly CertificateFacts[], minRsaBits: number): readonly WeakKey[] {
  return certificates.flatMap((certificate) => {
    const least = leastFor(certificate, minRsaBits);
    return least === null ? [] : [{ certificate, least }];
  });
}

function leastFor({ key: { algorithm, bits } }: CertificateFacts, minRsaBits: number): string | null {
  switch (algorithm) {
    case 'rsa':
    case 'rsa-pss':
      return bits !== null && bits < minRsaBits ? `RSA ${minRsaBits}` : null;
    case 'ec':
      return bits !== null && bits < MIN_EC_BITS ? `EC of ${MIN_EC_BITS} bits` : null;
    case 'dsa':
      return `RSA ${minRsaBits} or EC of ${MIN_EC_BITS} bits`;
    default:
      return null;
  }
}

/** 112 bits of security, as RSA of 2048 bits has (NIST SP 800-57 part 1, table 2). */
const MIN_EC_BITS = 224;

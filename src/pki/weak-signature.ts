import type { CertificateFacts } from '../model/certificate.ts';
import { namesItself } from './issued-by.ts';

/** A certificate whose signature rests on a digest that can be forged, and the digest. */
export interface WeakSignature {
  readonly certificate: CertificateFacts;
  readonly digest: string;
}

/**
 * Signatures of MD2, MD5 or SHA-1 along a path. OpenSSL refuses them from security level 1 on, the lowest that Node is
 * built with; the signature that a root makes over itself is never looked at.
 */
export function weakSignatures(certificates: readonly CertificateFacts[]): readonly WeakSignature[] {
  return certificates
    .filter((certificate) => !namesItself(certificate))
    .flatMap((certificate) => {
      const digest = /md[25]|sha1(?![0-9])/i.exec(certificate.signature)?.[0].toUpperCase().replace('SHA1', 'SHA-1');
      return digest === undefined ? [] : [{ certificate, digest }];
    });
}

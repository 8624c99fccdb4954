import type { CertificateFacts } from '../model/certificate.ts';
import type { UnreadableCertificate } from '../model/observation.ts';
import { isMalformed, parseCertificate } from './certificate.ts';

/** Certificates as sent: the facts of those that can be read, and what is the matter with the others. */
export function readCertificates(ders: readonly Uint8Array[]): {
  readonly chain: readonly CertificateFacts[];
  readonly unreadable: readonly UnreadableCertificate[];
} {
  const chain: CertificateFacts[] = [];
  const unreadable: UnreadableCertificate[] = [];
  for (const [place, der] of ders.entries()) {
    const parsed = parseCertificate(der);
    if (isMalformed(parsed)) {
      const { at, problem, sha256 } = parsed;
      unreadable.push({ place, at, problem, sha256, bytes: der.length });
    } else chain.push(parsed);
  }
  return { chain, unreadable };
}

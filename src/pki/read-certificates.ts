import type { CertificateFacts } from '../model/certificate.ts';
import type { UnreadableCertificate } from '../model/observation.ts';
import { isMalformed, parseCertificate } from './certificate.ts';
import { remembered } from './remembered.ts';

/** Certificates as sent: the facts of those that can be read, and what is the matter with the others. */
export function readCertificates(ders: readonly Uint8Array[]): {
  readonly chain: readonly CertificateFacts[];
  readonly unreadable: readonly UnreadableCertificate[];
} {
  const chain: CertificateFacts[] = [];
  const unreadable: UnreadableCertificate[] = [];
  for (const [place, der] of ders.entries()) {
    const parsed = parseOnce(der);
    if (isMalformed(parsed)) {
      const { at, problem, sha256 } = parsed;
      unreadable.push({ place, at, problem, sha256, bytes: der.length });
    } else chain.push(parsed);
  }
  return { chain, unreadable };
}

/** The same certificate comes with every hello, and intermediates with every server of their CA. */
function parseOnce(der: Uint8Array): ReturnType<typeof parseCertificate> {
  return der.length > MOST_BYTES ? parseCertificate(der) : parsed(textKey(der), () => parseCertificate(der));
}

/** One character a byte: cheaper than a digest, and exact. */
function textKey(der: Uint8Array): string {
  return Buffer.from(der.buffer, der.byteOffset, der.byteLength).toString('latin1');
}

/** Four times the largest common certificate; what is larger is read each time. */
const MOST_BYTES = 8_192;

const parsed = remembered<ReturnType<typeof parseCertificate>>(256);

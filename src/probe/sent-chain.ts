import type { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import { readCertificates } from '../pki/read-certificates.ts';

/**
 * The chain exactly as the server sent it, leaf first. `getPeerCertificate(true)` would show the chain that OpenSSL
 * built instead: sorted, completed from the store, strangers dropped.
 */
export function sentChain(secure: TLSSocket): ReturnType<typeof readCertificates> {
  const sent: Uint8Array[] = [];
  let next: X509Certificate | undefined = secure.getPeerX509Certificate();
  while (next !== undefined && sent.length < MAX_CERTIFICATES) {
    sent.push(next.raw);
    next = next.issuerCertificate;
  }
  return readCertificates(sent);
}

/** No sound server sends more than a handful; OpenSSL itself refuses chains beyond 100 by default. */
const MAX_CERTIFICATES = 100;

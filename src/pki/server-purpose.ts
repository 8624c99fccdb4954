import type { CertificateFacts } from '../model/certificate.ts';

/** Whether a certificate may be used by a TLS server, and if not, what it lacks and what it has instead. */
export type ServerPurpose =
  | { readonly kind: 'ok' }
  /** extendedKeyUsage is present and leaves serverAuth out. */
  | { readonly kind: 'no-server-auth'; readonly has: readonly string[] }
  /** keyUsage is present and allows no TLS key exchange or signature at all. */
  | { readonly kind: 'no-usable-key-usage'; readonly has: readonly string[] };

/**
 * Mirrors what OpenSSL's `sslserver` purpose refuses (RFC 5280 §4.2.1.3 and §4.2.1.12). An absent extension allows
 * everything; anyExtendedKeyUsage does not stand in for serverAuth.
 */
export function serverPurpose({ extendedKeyUsage, keyUsage }: CertificateFacts): ServerPurpose {
  if (lacksServerAuth(extendedKeyUsage)) return { kind: 'no-server-auth', has: extendedKeyUsage ?? [] };
  if (keyUsage !== null && !keyUsage.some((usage) => TLS_USAGES.has(usage)))
    return { kind: 'no-usable-key-usage', has: keyUsage };
  return { kind: 'ok' };
}

/** An extendedKeyUsage that is present without serverAuth or its two historic forms. */
export function lacksServerAuth(extendedKeyUsage: readonly string[] | null): boolean {
  return extendedKeyUsage !== null && !extendedKeyUsage.some((purpose) => SERVER_PURPOSES.has(purpose));
}

const SERVER_PURPOSES: ReadonlySet<string> = new Set(['serverAuth', 'msSGC', 'nsSGC']);
const TLS_USAGES: ReadonlySet<string> = new Set(['digitalSignature', 'keyEncipherment', 'keyAgreement']);

import type { CertificateFacts } from './certificate.ts';

/**
 * The kinds of keys among which a client chooses by the signatures and suites that it offers (RFC 8446 §4.4.2.2,
 * RFC 5246 §7.4.2). A server may hold a certificate for each.
 */
export type KeyType = 'rsa' | 'ecdsa' | 'eddsa';

/** The kind of key on a certificate; `null` for those that no client of today takes. */
export function keyTypeOf({ key }: CertificateFacts): KeyType | null {
  switch (key.algorithm) {
    case 'rsa':
    case 'rsa-pss':
      return 'rsa';
    case 'ec':
      return 'ecdsa';
    case 'ed25519':
    case 'ed448':
      return 'eddsa';
    default:
      return null;
  }
}

/** As people write it before the word "certificate". */
export const KEY_TYPE_NAMES: Readonly<Record<KeyType, string>> = { rsa: 'RSA', ecdsa: 'ECDSA', eddsa: 'EdDSA' };

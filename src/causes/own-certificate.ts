import type { CertificateFacts } from '../model/certificate.ts';
import type { ClientCertificateFacts } from '../model/observation.ts';
import type { UnixMs } from '../model/units.ts';
import { sameName } from '../pki/names.ts';

type Own = Extract<ClientCertificateFacts, { readonly kind: 'read' }>;

/** Why our client certificate could not even be sent. */
export type Unusable = { readonly kind: 'unreadable'; readonly problem: string } | { readonly kind: 'key-mismatch' };

/** Why a server may turn it down for what stands in it. */
export type Unsuitable =
  | { readonly kind: 'not-yet-valid' }
  | { readonly kind: 'purpose'; readonly has: readonly string[] }
  | { readonly kind: 'key-usage'; readonly has: readonly string[] };

/** `null` where it was sent when the server asked. */
export function unusable(own: ClientCertificateFacts): Unusable | null {
  if (own.kind === 'unreadable') return own;
  return own.keyMatches ? null : { kind: 'key-mismatch' };
}

/** The first certificate of our chain that has expired. */
export function expiredOfOurs({ chain }: Own, now: UnixMs): CertificateFacts | null {
  return chain.find(({ notAfter }) => Date.parse(notAfter) < now) ?? null;
}

/**
 * What keeps it from being a client certificate (RFC 5280 §4.2.1.3 and §4.2.1.12): OpenSSL's `sslclient` purpose. An absent
 * extension allows everything; anyExtendedKeyUsage does not stand in for clientAuth.
 */
export function unsuitable({ chain: [leaf] }: Own, now: UnixMs): Unsuitable | null {
  if (leaf === undefined) return null;
  const { extendedKeyUsage, keyUsage, notBefore } = leaf;
  if (extendedKeyUsage !== null && !extendedKeyUsage.includes('clientAuth'))
    return { kind: 'purpose', has: extendedKeyUsage };
  if (keyUsage !== null && !keyUsage.includes('digitalSignature') && !keyUsage.includes('keyAgreement'))
    return { kind: 'key-usage', has: keyUsage };
  return Date.parse(notBefore) > now ? { kind: 'not-yet-valid' } : null;
}

/**
 * Whether some certificate of our chain was issued by a CA that the server names, which is how clients choose what to
 * show (RFC 5246 §7.4.4, RFC 8446 §4.2.4). `null` where the server names none.
 */
export function issuedByAsked({ chain }: Own, authorities: readonly string[] | null): boolean | null {
  if (authorities === null || authorities.length === 0) return null;
  return chain.some(({ issuer }) => authorities.some((name) => sameName(name, issuer)));
}

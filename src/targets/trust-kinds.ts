import type { FetchScope, RenewalInfo, RevocationCheck, TrustSource } from '../model/policy.ts';
import { choice, refused, type ValueKind } from './value-kinds.ts';

export const TRUST_SOURCE: ValueKind<TrustSource> = choice(['bundled', 'system', 'both'], 'a store of roots');
export const FETCH_SCOPE: ValueKind<FetchScope> = choice(['public', 'any', 'none'], 'a scope of fetching');
export const REVOCATION: ValueKind<RevocationCheck> = choice(
  ['stapled', 'ask', 'strict', 'off'],
  'a way to check revocation',
);

const RENEWAL_EXPECTED = 'true, false, or the https URL of an ACME directory';

export const RENEWAL_INFO: ValueKind<RenewalInfo> = {
  expected: RENEWAL_EXPECTED,
  read: (text) => {
    if (text === 'false') return { ok: true, value: { kind: 'off' } };
    if (text === 'true') return { ok: true, value: { kind: 'known' } };
    const url = URL.canParse(text) ? new URL(text) : null;
    const sound = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    return sound
      ? { ok: true, value: { kind: 'directory', url: url.href } }
      : refused(text.includes('@') ? 'this' : text, 'a way to ask for renewal information', RENEWAL_EXPECTED);
  },
  schema: { type: ['boolean', 'string'] },
};

const PIN_EXPECTED = 'a SHA-256 in hexadecimal (64 digits, colons allowed) or base64 (44 characters)';

/** SHA-256 over SubjectPublicKeyInfo, as openssl prints it or as RFC 7469 writes it; hexadecimal, lower case. */
export const PIN: ValueKind<string> = {
  expected: PIN_EXPECTED,
  read: (text) => {
    const hex = sha256Hex(text);
    return hex === null ? refused(text, 'the hash of a public key', PIN_EXPECTED) : { ok: true, value: hex };
  },
  schema: { type: 'string', minLength: 43, maxLength: 110 },
};

const BLOCKED_EXPECTED = `${PIN_EXPECTED}, or a serial number in hexadecimal (at most 40 digits)`;

/** A public key by its hash, or a serial number as OpenSSL prints it; hexadecimal, lower case, without leading zeros for a serial. */
export const BLOCKED: ValueKind<string> = {
  expected: BLOCKED_EXPECTED,
  read: (text) => {
    const hex = sha256Hex(text);
    if (hex !== null) return { ok: true, value: hex };
    const serial = text.replaceAll(':', '').toLowerCase();
    return /^[0-9a-f]{1,42}$/.test(serial)
      ? { ok: true, value: serial }
      : refused(text, 'a key or serial number', BLOCKED_EXPECTED);
  },
  schema: { type: 'string', minLength: 1, maxLength: 110 },
};

function sha256Hex(text: string): string | null {
  const plain = text.replace(/^sha256(?::|\/\/?)/i, '');
  const hex = plain.replaceAll(':', '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(hex)) return hex;
  return /^[A-Za-z0-9+/]{43}=?$/.test(plain) ? hexOf(plain) : null;
}

/** Four characters of base64 are three bytes; without Buffer, which this room does not need otherwise. */
function hexOf(base64: string): string {
  return Array.from(atob(base64), (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

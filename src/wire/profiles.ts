import type { Profile } from '../model/policy.ts';
import type { CipherSuite, KeyExchange } from './code-points/cipher-suite.ts';
import { CIPHER_SUITES, cipherSuiteByName } from './code-points/cipher-suites.ts';

/**
 * What each profile calls sound. `baseline` follows RFC 9325 (2022-11), §4.1 and §4.2, RFC 7465, RFC 5469 and RFC 9155;
 * the other two are Mozilla's server-side TLS guidelines, version 6.0 of 2025-03-04 (guidelines/6.0.json, read on 2026-11-21).
 */

/** Suites of TLS 1.2 that Mozilla 6.0 `intermediate` lists, in its order; `modern` speaks TLS 1.3 alone. */
export const RECOMMENDED_SUITES: readonly CipherSuite[] = named([
  'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
  'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
]);

/** Suites of TLS 1.3 that every profile's clients speak (Mozilla 6.0, and the defaults of OpenSSL 3). */
const TLS13_SUITES: readonly CipherSuite[] = named([
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
]);

/**
 * What OpenSSL 3.0 offers by default beyond those (`openssl ciphers -s DEFAULT`, 2026-11-21); what browsers keep for old
 * servers is part of it.
 */
const STILL_SPOKEN: readonly CipherSuite[] = named([
  'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384',
  'TLS_DHE_RSA_WITH_AES_128_CBC_SHA256',
  'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
  'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA',
  'TLS_DHE_RSA_WITH_AES_128_CBC_SHA',
  'TLS_DHE_RSA_WITH_AES_256_CBC_SHA',
  'TLS_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_RSA_WITH_AES_128_CBC_SHA256',
  'TLS_RSA_WITH_AES_256_CBC_SHA256',
  'TLS_RSA_WITH_AES_128_CBC_SHA',
  'TLS_RSA_WITH_AES_256_CBC_SHA',
]);

/** What Chrome or Firefox offers today: TLS 1.3, ECDHE with AEAD, and what they keep for old servers. */
export const BROWSER_SUITES: readonly CipherSuite[] = named([
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
  'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA',
  'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA',
  'TLS_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_RSA_WITH_AES_128_CBC_SHA',
  'TLS_RSA_WITH_AES_256_CBC_SHA',
]);

/** X25519MLKEM768, X25519, P-256, P-384: what browsers of 2026 offer, and the curves that Mozilla 6.0 lists. */
export const CLIENT_GROUPS: readonly number[] = [0x11ec, 0x001d, 0x0017, 0x0018];

/** What makes a suite dangerous today, the worst first. */
export type Weakness =
  | 'no-encryption'
  | 'no-authentication'
  | 'export-grade'
  | 'rc4'
  | 'rc2'
  | 'des'
  | 'idea'
  | '3des'
  | 'md5';

const WEAKNESSES: readonly (readonly [Weakness, (suite: CipherSuite) => boolean])[] = [
  ['no-encryption', ({ cipher }) => cipher === 'null'],
  ['no-authentication', ({ authentication }) => authentication === 'anon'],
  ['export-grade', ({ exportGrade }) => exportGrade],
  ['rc4', ({ cipher }) => cipher === 'rc4'],
  ['rc2', ({ cipher }) => cipher === 'rc2'],
  ['des', ({ cipher }) => cipher === 'des'],
  ['idea', ({ cipher }) => cipher === 'idea'],
  ['3des', ({ cipher }) => cipher === '3des'],
  ['md5', ({ hash }) => hash === 'md5'],
];

/** Everything that makes the suite dangerous under every profile; empty for a sound one. */
export function weaknesses(suite: CipherSuite): readonly Weakness[] {
  return WEAKNESSES.filter(([, holds]) => holds(suite)).map(([weakness]) => weakness);
}

/** Suites of TLS 1.3 are never forbidden: all that a public server speaks are AEAD with forward secrecy. */
export function forbids(profile: Profile, suite: CipherSuite): boolean {
  if (suite.keyExchange === 'tls13') return false;
  if (weaknesses(suite).length > 0) return true;
  switch (profile) {
    case 'baseline':
      return false;
    case 'intermediate':
      return !RECOMMENDED_SUITES.includes(suite);
    case 'modern':
      return true;
  }
}

/**
 * Suites of TLS 1.2 and below that a server must refuse, the worst first. Those that need a secret agreed on beforehand
 * are left out: a stranger cannot finish a handshake with them.
 */
export function forbiddenSuites(profile: Profile): readonly CipherSuite[] {
  FORBIDDEN[profile] ??= listForbidden(profile);
  return FORBIDDEN[profile];
}

/** Asked for with every endpoint; there are three answers. */
const FORBIDDEN: Partial<Record<Profile, readonly CipherSuite[]>> = {};

function listForbidden(profile: Profile): readonly CipherSuite[] {
  const rank = (suite: CipherSuite) => {
    const place = WEAKNESSES.findIndex(([, holds]) => holds(suite));
    return place < 0 ? WEAKNESSES.length : place;
  };
  return CIPHER_SUITES.filter((suite) => !PREARRANGED.has(suite.keyExchange) && forbids(profile, suite)).sort(
    (one, other) => rank(one) - rank(other),
  );
}

/** What the clients that a policy has in mind offer, TLS 1.3 first. */
export function clientSuites(profile: Profile): readonly CipherSuite[] {
  switch (profile) {
    case 'baseline':
      return [...TLS13_SUITES, ...RECOMMENDED_SUITES, ...STILL_SPOKEN];
    case 'intermediate':
      return [...TLS13_SUITES, ...RECOMMENDED_SUITES];
    case 'modern':
      return TLS13_SUITES;
  }
}

/** Least size of a finite-field Diffie-Hellman group in bits (RFC 9325 §4.1, and `dh_param_size` of Mozilla 6.0). */
export function minDhBits(_profile: Profile): number {
  return 2048;
}

const PREARRANGED: ReadonlySet<KeyExchange> = new Set([
  'psk',
  'rsa-psk',
  'dhe-psk',
  'ecdhe-psk',
  'krb5',
  'srp',
  'eccpwd',
]);

function named(names: readonly string[]): readonly CipherSuite[] {
  return names.map(cipherSuiteByName).filter((suite) => suite !== null);
}

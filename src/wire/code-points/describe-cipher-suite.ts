import type { Authentication, BulkCipher, CipherSuite, KeyExchange } from './cipher-suite.ts';

/** Reads the facts about a suite out of its IANA name, which says them all. */
export function describeCipherSuite(code: number, name: string, opensslName: string | null): CipherSuite {
  const [keys, protection] = splitName(name);
  const keyExchange = readKeyExchange(keys);
  const encryption = readEncryption(protection);
  const aead = /GCM|CCM|POLY1305|MGM|AEGIS|ASCONAEAD/.test(protection);
  return {
    code,
    name,
    opensslName,
    keyExchange,
    authentication: readAuthentication(keys, keyExchange),
    cipher: readCipher(encryption),
    encryption,
    aead,
    hash: /_(MD5|SHA\d*|SM3|ASCONHASH256|OMAC|IMIT)$/.exec(`_${protection}`)?.[1]?.toLowerCase() ?? null,
    exportGrade: keys.includes('EXPORT'),
    forwardSecret: FORWARD_SECRET.has(keyExchange),
    minVersion: readMinVersion(keyExchange, protection, aead),
  };
}

/**
 * `TLS_<keys>_WITH_<protection>`; the suites of TLS 1.3 have the second part only (RFC 8446 §B.4). The GOST suites of
 * TLS 1.3 keep the old form, with a first part that says nothing about the keys (RFC 9367 §4).
 */
function splitName(name: string): readonly [keys: string, protection: string] {
  const words = name.slice('TLS_'.length);
  const at = words.indexOf('_WITH_');
  if (at < 0) return ['', words];
  const protection = words.slice(at + '_WITH_'.length);
  return protection.includes('MGM') ? ['', protection] : [words.slice(0, at), protection];
}

function readKeyExchange(keys: string): KeyExchange {
  const [, kind] = KEY_EXCHANGES.find(([pattern]) => pattern.test(keys)) ?? [null, 'tls13'];
  return kind as KeyExchange;
}

function readAuthentication(keys: string, keyExchange: KeyExchange): Authentication {
  if (keyExchange === 'tls13') return 'tls13';
  if (keyExchange.endsWith('anon')) return 'anon';
  const [, kind] = AUTHENTICATIONS.find(([pattern]) => pattern.test(keys)) ?? [null, 'rsa'];
  return kind as Authentication;
}

function readEncryption(protection: string): string {
  const [, text] = ENCRYPTIONS.find(([pattern]) => pattern.test(protection)) ?? [null, null];
  if (text !== null) return text;
  const block = /^(AES|CAMELLIA|ARIA)_(\d+)_(CBC|GCM|CCM)(_8)?/.exec(protection);
  return block === null ? protection.toLowerCase() : block[0].toLowerCase().replaceAll('_', '-');
}

function readCipher(encryption: string): BulkCipher {
  const word = /^[a-z0-9]+/.exec(encryption)?.[0] ?? '';
  return CIPHER_OF_WORD[word] ?? (word as BulkCipher);
}

/**
 * AEAD suites need TLS 1.2 (RFC 5288 §4), and so do those with a SHA-2 MAC, except the PSK ones (RFC 5487 §3.1,
 * RFC 5489 §3); elliptic curves need TLS 1.0 (RFC 8422 §2). The rest works in SSL 3.0.
 */
function readMinVersion(keyExchange: KeyExchange, protection: string, aead: boolean): number {
  if (keyExchange === 'tls13') return 0x0304;
  if (aead || keyExchange === 'eccpwd' || keyExchange === 'gost') return 0x0303;
  const sha2 = /SHA(256|384)$/.test(protection);
  const anyVersionPsk = keyExchange.endsWith('psk') && !protection.startsWith('ARIA');
  if (sha2 && !anyVersionPsk) return 0x0303;
  return sha2 || keyExchange.startsWith('ecdh') ? 0x0301 : 0x0300;
}

const FORWARD_SECRET: ReadonlySet<KeyExchange> = new Set([
  'dhe',
  'dh-anon',
  'ecdhe',
  'ecdh-anon',
  'dhe-psk',
  'ecdhe-psk',
  'eccpwd',
  'tls13',
]);

/** First match wins, so the longer names stand first. `PSK_DHE` is how two registered names spell DHE_PSK. */
const KEY_EXCHANGES: readonly (readonly [RegExp, KeyExchange])[] = [
  [/^ECDHE_PSK/, 'ecdhe-psk'],
  [/^(DHE_PSK|PSK_DHE)/, 'dhe-psk'],
  [/^RSA_PSK/, 'rsa-psk'],
  [/^PSK/, 'psk'],
  [/^ECDH_anon/, 'ecdh-anon'],
  [/^DH_anon/, 'dh-anon'],
  [/^ECDHE/, 'ecdhe'],
  [/^ECDH/, 'ecdh'],
  [/^DHE/, 'dhe'],
  [/^DH/, 'dh'],
  [/^RSA/, 'rsa'],
  [/^KRB5/, 'krb5'],
  [/^SRP/, 'srp'],
  [/^ECCPWD/, 'eccpwd'],
  [/^GOST/, 'gost'],
];

const AUTHENTICATIONS: readonly (readonly [RegExp, Authentication])[] = [
  [/RSA/, 'rsa'],
  [/ECDSA/, 'ecdsa'],
  [/DSS/, 'dss'],
  [/PSK/, 'psk'],
  [/KRB5/, 'krb5'],
  [/SRP/, 'srp'],
  [/ECCPWD/, 'eccpwd'],
  [/GOST/, 'gost'],
];

const ENCRYPTIONS: readonly (readonly [RegExp, string])[] = [
  // TLS_SHA256_SHA256 and its twin authenticate without encrypting (RFC 9150).
  [/^(NULL|SHA)/, 'null'],
  [/^RC4_40/, 'rc4-40'],
  [/^RC4_128/, 'rc4-128'],
  [/^RC2_CBC_40/, 'rc2-40-cbc'],
  [/^(DES40_CBC|DES_CBC_40)/, 'des-40-cbc'],
  [/^DES_CBC/, 'des-cbc'],
  [/^3DES/, '3des-cbc'],
  [/^IDEA/, 'idea-cbc'],
  [/^SEED/, 'seed-cbc'],
  [/^CHACHA20/, 'chacha20-poly1305'],
  [/^SM4_GCM/, 'sm4-gcm'],
  [/^SM4_CCM/, 'sm4-ccm'],
  [/^AEGIS_256/, 'aegis-256'],
  [/^AEGIS_128L/, 'aegis-128l'],
  [/^ASCONAEAD128/, 'ascon-aead128'],
  [/^KUZNYECHIK_MGM/, 'kuznyechik-mgm'],
  [/^KUZNYECHIK_CTR/, 'kuznyechik-ctr'],
  [/^MAGMA_MGM/, 'magma-mgm'],
  [/^MAGMA_CTR/, 'magma-ctr'],
  [/^28147_CNT/, '28147-cnt'],
];

const CIPHER_OF_WORD: Readonly<Record<string, BulkCipher>> = { kuznyechik: 'gost', magma: 'gost', '28147': 'gost' };

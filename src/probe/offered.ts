import type { KeyType } from '../model/key-type.ts';
import { type TlsVersion, VERSION_CODE } from '../model/tls-version.ts';
import type { CipherSuite, KeyExchange } from '../wire/code-points/cipher-suite.ts';
import { CIPHER_SUITES, cipherSuite } from '../wire/code-points/cipher-suites.ts';

/** Every version below the minimum, as code points, SSL 3.0 included: what a server that keeps the policy must refuse. */
export function versionsBelow(minimum: TlsVersion): readonly number[] {
  return [0x0300, 0x0301, 0x0302, 0x0303].filter((version) => version < VERSION_CODE[minimum]);
}

/**
 * Suites that a server with a certificate can choose at these versions, the strongest first: many servers take the first
 * that they know, and what they take must not look worse than what they have.
 */
export function suitesFor(versions: readonly number[]): readonly number[] {
  const newest = Math.max(...versions);
  const oldest = Math.min(...versions);
  const key = newest * 0x10000 + oldest;
  const known = SUITES_FOR.get(key) ?? suitesBetween(oldest, newest);
  SUITES_FOR.set(key, known);
  return known;
}

function suitesBetween(oldest: number, newest: number): readonly number[] {
  return CIPHER_SUITES.filter((suite) => {
    if (suite.keyExchange === 'tls13') return newest >= 0x0304;
    return SPOKEN.has(suite.keyExchange) && suite.minVersion <= newest && oldest < 0x0304;
  })
    .sort((one, other) => rank(one) - rank(other))
    .map(({ code }) => code);
}

/** By newest and oldest version: every hello asks, and there are but a dozen answers. */
const SUITES_FOR = new Map<number, readonly number[]>();

/** DHE suites that prove the server's identity: what they negotiate tells the size of its DH group. */
export const DHE_SUITES: readonly number[] = CIPHER_SUITES.filter(
  ({ keyExchange, exportGrade }) => keyExchange === 'dhe' && !exportGrade,
)
  .sort((one, other) => rank(one) - rank(other))
  .map(({ code }) => code);

/** Those of these suites that a server can be asked for without shared keys or passwords, anonymous ones included. */
export function askable(suites: readonly CipherSuite[]): readonly number[] {
  return suites
    .filter(({ keyExchange }) => SPOKEN.has(keyExchange) || keyExchange === 'dh-anon' || keyExchange === 'ecdh-anon')
    .map(({ code }) => code);
}

/** X25519MLKEM768. */
export const POST_QUANTUM_GROUP = 0x11ec;

/** X25519MLKEM768, X25519, P-256, P-384: what browsers offer today. */
export const BROWSER_GROUPS: readonly number[] = [POST_QUANTUM_GROUP, 0x001d, 0x0017, 0x0018];

/** Those, then P-521, X448, ffdhe2048 to 8192, brainpool for TLS 1.2 and 1.3, secp256k1, P-224, P-192 and binary curves. */
export const ALL_GROUPS: readonly number[] = [
  0x001d, 0x0017, 0x0018, 0x0019, 0x001e, 0x0100, 0x0101, 0x0102, 0x0103, 0x0104, 0x001a, 0x001b, 0x001c, 0x001f,
  0x0020, 0x0021, 0x0016, 0x0015, 0x0013, 0x000d, 0x000e, 0x000b, 0x000c, 0x0009, 0x000a,
];

/** RSA, RSA-PSS, ECDSA, EdDSA and DSA with every digest from SHA-512 down to SHA-1: nothing fails for want of one. */
export const SIGNATURE_ALGORITHMS: readonly number[] = [
  0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b, 0x0401, 0x0501, 0x0601,
  0x0303, 0x0301, 0x0203, 0x0201, 0x0402, 0x0202,
];

/** The same without those of other keys. ECDSA has 3 in its lower byte, RSA 1 (RFC 5246 §7.4.1.4.1); RSA-PSS came later. */
export function signaturesOf(keyType: Exclude<KeyType, 'eddsa'>): readonly number[] {
  const isRsa = (code: number) => (code >> 8 === 0x08 ? code !== 0x0807 && code !== 0x0808 : (code & 0xff) === 1);
  const isEcdsa = (code: number) => code >> 8 !== 0x08 && (code & 0xff) === 3;
  return SIGNATURE_ALGORITHMS.filter(keyType === 'rsa' ? isRsa : isEcdsa);
}

/** Suites of TLS 1.3 and 1.2 that a certificate with this kind of key can serve, the strongest first. */
export function suitesOf(keyType: Exclude<KeyType, 'eddsa'>): readonly number[] {
  return suitesFor([VERSION_CODE['1.3'], VERSION_CODE['1.2']]).filter((code) => {
    const suite = cipherSuite(code);
    // In static (EC)DH suites the word names the key of the CA (RFC 4492 §2).
    if (suite === null || suite.keyExchange === 'dh' || suite.keyExchange === 'ecdh') return false;
    return suite.authentication === 'tls13' || suite.authentication === keyType;
  });
}

/** Key exchanges that need nothing agreed on beforehand (no shared keys, no passwords) and prove who the server is. */
const SPOKEN: ReadonlySet<KeyExchange> = new Set(['rsa', 'dh', 'dhe', 'ecdh', 'ecdhe', 'tls13']);

/** Lower is stronger: version 1.3, forward secrecy with AEAD, forward secrecy, AEAD, the rest, what nobody should use. */
function rank(suite: CipherSuite): number {
  if (suite.keyExchange === 'tls13') return 0;
  if (suite.exportGrade || ['null', 'rc4', 'rc2', 'des', '3des', 'idea'].includes(suite.cipher)) return 5;
  if (suite.forwardSecret) return suite.aead ? 1 : 2;
  return suite.aead ? 3 : 4;
}

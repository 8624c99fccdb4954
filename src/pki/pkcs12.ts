import type { Asn1 } from 'node-forge/lib/asn1.js';
import type { CertificateBag, KeyBag } from 'node-forge/lib/pkcs12.js';
import { MOST_ROUNDS } from './key-stretching.ts';

/** The problem of a file that would hold up the run. */
export const TOO_MANY_ROUNDS = `its passphrase is stretched over more than ${MOST_ROUNDS.toLocaleString('en')} rounds`;

/** What a PKCS #12 file (RFC 7292) holds. */
export type Pkcs12<Key extends string | null = string> =
  | {
      readonly kind: 'read';
      /** DER, in the order of the file, which says nothing about whose they are. */
      readonly certificates: readonly Uint8Array[];
      /** PKCS #8 in PEM, without passphrase. */
      readonly keyPem: Key;
    }
  | UnreadablePkcs12;

/** `problem` repeats nothing of file or passphrase. */
interface UnreadablePkcs12 {
  readonly kind: 'unreadable';
  readonly problem: string;
}

/** A PKCS #12 file that has to hold a certificate with its private key. */
export async function readPkcs12(bytes: Uint8Array, passphrase: string): Promise<Pkcs12> {
  const opened = await openPkcs12(bytes, passphrase);
  if (opened.kind === 'unreadable') return opened;
  const { certificates, keyPem } = opened;
  if (certificates.length === 0) return unreadable('the file holds no certificate');
  return keyPem === null ? unreadable('the file holds no private key') : { kind: 'read', certificates, keyPem };
}

/**
 * Opens a PKCS #12 file: what OpenSSL 3 writes (PBES2 with AES, a SHA-2 MAC) and the old ways (3DES, RC2, SHA-1), which
 * OpenSSL itself opens only with its legacy provider. Never throws; at most MAX_BYTES. The reader is loaded when it is
 * first needed, since few runs have such a file.
 */
export async function openPkcs12(bytes: Uint8Array, passphrase: string): Promise<Pkcs12<string | null>> {
  if (bytes.length > MAX_BYTES) return unreadable(`the file is longer than ${MAX_BYTES / 1024} KiB`);
  const [{ default: asn1 }, { default: pkcs12 }, { default: pki }] = await Promise.all([
    import('node-forge/lib/asn1.js'),
    import('node-forge/lib/pkcs12.js'),
    import('node-forge/lib/x509.js'),
    // Registers itself; the reader finds the digest by its name.
    import('node-forge/lib/sha512.js'),
  ]);
  const der = (node: Asn1): Uint8Array => Buffer.from(asn1.toDer(node).getBytes(), 'latin1');
  try {
    const node = asn1.fromDer(Buffer.from(bytes).toString('latin1'), { strict: true, maxDepth: MAX_DEPTH });
    if (asksForTooMuch(node, asn1)) return unreadable(TOO_MANY_ROUNDS);
    const file = pkcs12.pkcs12FromAsn1(node, true, passphrase);
    const bags = (type: string): readonly unknown[] => file.getBags({ bagType: type })[type] ?? [];
    const certificates = (bags(CERTIFICATE_BAG) as readonly CertificateBag[]).map((bag) =>
      der(bag.cert === null ? present(bag.asn1) : pki.certificateToAsn1(bag.cert)),
    );
    const [key] = [...bags(SHROUDED_KEY_BAG), ...bags(KEY_BAG)] as readonly KeyBag[];
    if (key === undefined) return { kind: 'read', certificates, keyPem: null };
    const keyInfo = key.key === null ? present(key.asn1) : pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key.key));
    return { kind: 'read', certificates, keyPem: pem(der(keyInfo)) };
  } catch (error) {
    return unreadable(problemOf(error, passphrase));
  }
}

function present(node: Asn1 | undefined): Asn1 {
  if (node === undefined) throw new Error('an empty bag');
  return node;
}

/**
 * The rounds over which the passphrase is stretched are the file's to say: a billion of them would hold up everything.
 * They stand as a number right behind the salt (RFC 7292 appendix A, RFC 8018 appendix A). Content that is itself
 * encrypted is not looked into.
 */
function asksForTooMuch(node: Asn1, asn1: { fromDer(bytes: string, options: object): Asn1 }, depth = 0): boolean {
  if (depth > MAX_DEPTH) return true;
  if (typeof node.value === 'string') {
    if (node.type !== OCTET_STRING || node.value.charCodeAt(0) !== SEQUENCE) return false;
    const inner = parsed(node.value, asn1);
    return inner !== null && asksForTooMuch(inner, asn1, depth + 1);
  }
  return node.value.some((child, place, all) => {
    const { type, value } = child;
    const behindSalt = all[place - 1]?.type === OCTET_STRING && type === INTEGER && typeof value === 'string';
    return (behindSalt && isMore(value, MOST_ROUNDS)) || asksForTooMuch(child, asn1, depth + 1);
  });
}

function parsed(bytes: string, asn1: { fromDer(bytes: string, options: object): Asn1 }): Asn1 | null {
  try {
    return asn1.fromDer(bytes, { strict: true, maxDepth: MAX_DEPTH });
  } catch {
    return null;
  }
}

function isMore(integer: string, most: number): boolean {
  return BigInt(`0x${Buffer.from(integer, 'latin1').toString('hex') || '0'}`) > BigInt(most);
}

function unreadable(problem: string): UnreadablePkcs12 {
  return { kind: 'unreadable', problem };
}

/** The library's words are sorted into ours, so that nothing of the file gets into a message. */
function problemOf(error: unknown, passphrase: string): string {
  const text = String((error as { readonly message?: unknown } | null)?.message);
  if (/could not be verified|[Ff]ailed to decrypt|[Uu]nable to decrypt/.test(text)) {
    return /^[\x20-\x7e]*$/.test(passphrase)
      ? 'the passphrase does not open it'
      : 'the passphrase does not open it; one with letters beyond ASCII is encoded differently by each program';
  }
  if (/[Uu]nsupported/.test(text)) return 'it is encrypted or protected in a way that is not supported';
  return 'it is no PKCS #12 file that can be read';
}

function pem(der: Uint8Array): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .replaceAll(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`;
}

/** A key and a chain take some kilobytes. */
const MAX_BYTES = 262_144;
const MAX_DEPTH = 64;

const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const SEQUENCE = 0x30;

/** RFC 7292 appendix D: bag types. */
const KEY_BAG = '1.2.840.113549.1.12.10.1.1';
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';

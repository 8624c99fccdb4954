import type { Asn1 } from 'node-forge/lib/asn1.js';
import type { CertificateBag, KeyBag } from 'node-forge/lib/pkcs12.js';

/** What a PKCS #12 file (RFC 7292) holds. */
export type Pkcs12 =
  | {
      readonly kind: 'read';
      /** DER, in the order of the file, which says nothing about whose they are. */
      readonly certificates: readonly Uint8Array[];
      /** PKCS #8 in PEM, without passphrase. */
      readonly keyPem: string;
    }
  /** `problem` repeats nothing of file or passphrase. */
  | { readonly kind: 'unreadable'; readonly problem: string };

/**
 * Opens a PKCS #12 file: what OpenSSL 3 writes (PBES2 with AES, a SHA-2 MAC) and the old ways (3DES, RC2, SHA-1), which
 * OpenSSL itself opens only with its legacy provider. Never throws; at most MAX_BYTES. The reader is loaded when it is
 * first needed, since few runs have such a file.
 */
export async function readPkcs12(bytes: Uint8Array, passphrase: string): Promise<Pkcs12> {
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
    const file = pkcs12.pkcs12FromAsn1(node, true, passphrase);
    const bags = (type: string): readonly unknown[] => file.getBags({ bagType: type })[type] ?? [];
    const certificates = (bags(CERTIFICATE_BAG) as readonly CertificateBag[]).map((bag) =>
      der(bag.cert === null ? present(bag.asn1) : pki.certificateToAsn1(bag.cert)),
    );
    const [key] = [...bags(SHROUDED_KEY_BAG), ...bags(KEY_BAG)] as readonly KeyBag[];
    if (certificates.length === 0) return unreadable('the file holds no certificate');
    if (key === undefined) return unreadable('the file holds no private key');
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

function unreadable(problem: string): Pkcs12 {
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

/** RFC 7292 appendix D: bag types. */
const KEY_BAG = '1.2.840.113549.1.12.10.1.1';
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';

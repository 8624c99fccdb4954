import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { KeyTrouble, PrivateKeyFacts } from '../../model/bundle.ts';
import type { CertificateFacts } from '../../model/certificate.ts';
import { MOST_ROUNDS, stretchingRounds } from '../key-stretching.ts';
import { readPublicKey } from '../public-key.ts';
import type { PemBlock } from './pem-blocks.ts';

/** What may be told of a private key without its place. */
export type KeyFacts = Omit<PrivateKeyFacts, 'path' | 'tracked'>;

/** What is left to be spent on passphrases, in rounds, over all the keys of one `file:` endpoint. */
export interface Effort {
  rounds: number;
}

/** For one endpoint: each key at its worst takes a second, and a folder may hold thousands. */
export function fullEffort(): Effort {
  return { rounds: 4 * MOST_ROUNDS };
}

/** The private keys among PEM blocks, a few at most: PKCS #8, and the older forms of OpenSSL. Never throws. */
export function privateKeys(
  blocks: readonly PemBlock[],
  passphrase: string | null,
  effort: Effort,
): readonly KeyFacts[] {
  return blocks
    .filter(({ label }) => KEY_LABELS.has(label))
    .slice(0, MOST_KEYS)
    .map((block) => {
      if (!isEncrypted(block)) return keyFacts(opened({ key: block.text }), false);
      // An empty variable is how a secret looks that pull requests from forks do not get.
      if (passphrase === null || passphrase === '') return keyFacts(null, true, 'no-passphrase');
      return encryptedKey(block, passphrase, effort);
    });
}

function isEncrypted({ label, text }: PemBlock): boolean {
  return label === 'ENCRYPTED PRIVATE KEY' || text.includes('\nProc-Type: 4,ENCRYPTED');
}

/** Decryption cannot be broken off, so that it is not begun where the file asks for too much of it. */
function encryptedKey({ label, text }: PemBlock, passphrase: string, effort: Effort): KeyFacts {
  if (label !== 'ENCRYPTED PRIVATE KEY') {
    // The older form takes one round; OpenSSL must not come upon another block in it.
    const key = text.indexOf('-----BEGIN', 1) === -1 ? opened({ key: text, passphrase }) : null;
    return keyFacts(key, true, 'wrong-passphrase');
  }
  // What is looked at here is what is decrypted then, byte for byte.
  const der = Buffer.from(text.replaceAll(/^-----.*$/gm, ''), 'base64');
  const rounds = stretchingRounds(der);
  if (rounds === null) return keyFacts(null, true, 'unsupported');
  if (rounds > Math.min(MOST_ROUNDS, effort.rounds)) return keyFacts(null, true, 'rounds');
  effort.rounds -= rounds;
  return keyFacts(opened({ key: der, format: 'der', type: 'pkcs8', passphrase }), true, 'wrong-passphrase');
}

/** A private key without PEM around it; `null` for other bytes. */
export function derPrivateKey(bytes: Uint8Array): KeyFacts | null {
  if (bytes.length > MOST_DER_BYTES) return null;
  for (const type of ['pkcs8', 'pkcs1', 'sec1'] as const) {
    const key = opened({ key: Buffer.from(bytes), format: 'der', type });
    if (key !== null) return keyFacts(key, false);
  }
  return null;
}

function opened(key: Parameters<typeof createPrivateKey>[0]): KeyObject | null {
  try {
    return createPrivateKey(key);
  } catch {
    return null; // damaged, of an unknown kind, or with another passphrase
  }
}

function keyFacts(key: KeyObject | null, encrypted: boolean, trouble: Unopened = 'damaged'): KeyFacts {
  if (key === null) return { text: null, spkiSha256: null, encrypted, trouble: { kind: trouble } };
  const { text, spkiSha256 } = readPublicKey(plainSpki(createPublicKey(key)));
  return { text, spkiSha256, encrypted };
}

/** Does the private key of this hash belong to the certificate, however its public key is written there? */
export function owns(spkiSha256: string | null, { key, der }: CertificateFacts): boolean {
  if (spkiSha256 === null || spkiSha256 === key.spkiSha256) return spkiSha256 !== null;
  try {
    const { publicKey } = new X509Certificate(Buffer.from(der, 'base64'));
    return readPublicKey(plainSpki(publicKey)).spkiSha256 === spkiSha256;
  } catch {
    return false;
  }
}

/** The usual form: points of a curve uncompressed. Keys without a JWK (RSA-PSS, DSA) have one form only. */
function plainSpki(key: KeyObject): Buffer {
  return usualForm(key).export({ type: 'spki', format: 'der' });
}

function usualForm(key: KeyObject): KeyObject {
  try {
    return createPublicKey({ key: key.export({ format: 'jwk' }), format: 'jwk' });
  } catch {
    return key;
  }
}

type Unopened = Exclude<KeyTrouble['kind'], 'no-key' | 'form'>;

const KEY_LABELS: ReadonlySet<string> = new Set([
  'PRIVATE KEY',
  'ENCRYPTED PRIVATE KEY',
  'RSA PRIVATE KEY',
  'EC PRIVATE KEY',
  'DSA PRIVATE KEY',
]);
const MOST_KEYS = 16;
const MOST_DER_BYTES = 65_536;

import crypto from 'node:crypto';
import type { Agreement } from './agreement.ts';

/** How a hybrid group puts its two parts together (draft-ietf-tls-ecdhe-mlkem §4). */
export interface HybridGroup {
  readonly kem: 'ml-kem-768' | 'ml-kem-1024';
  /** Code point of the elliptic-curve group that takes part. */
  readonly curve: number;
  /** Bytes of a public key on that curve. */
  readonly curveBytes: number;
  /** Which part stands first, in the shares as well as in the secret. */
  readonly first: 'kem' | 'curve';
}

/** By NamedGroup code point. */
export const HYBRID_GROUPS: Readonly<Record<number, HybridGroup>> = {
  4587: { kem: 'ml-kem-768', curve: 0x0017, curveBytes: 65, first: 'curve' },
  4588: { kem: 'ml-kem-768', curve: 0x001d, curveBytes: 32, first: 'kem' },
  4589: { kem: 'ml-kem-1024', curve: 0x0018, curveBytes: 97, first: 'curve' },
};

/** `null` where this Node has no ML-KEM: it came with Node 24.7 and OpenSSL 3.5. */
export function hybridShare(group: HybridGroup, curve: Agreement): Agreement | null {
  const pair = generateKemPair(group.kem);
  if (pair === null) return null;
  const { publicKey, privateKey } = pair;
  const encapsulationKey = publicKey.export({ type: 'spki', format: 'der' }).subarray(-KEM_KEY_BYTES[group.kem]);
  const inOrder = (kem: Uint8Array, classic: Uint8Array) =>
    new Uint8Array(Buffer.concat(group.first === 'kem' ? [kem, classic] : [classic, kem]));
  return {
    publicKey: inOrder(encapsulationKey, curve.publicKey),
    agree(serverKey) {
      const at = group.first === 'kem' ? serverKey.length - group.curveBytes : group.curveBytes;
      const [head, tail] = [serverKey.subarray(0, at), serverKey.subarray(at)];
      const [ciphertext, point] = group.first === 'kem' ? [head, tail] : [tail, head];
      return inOrder(crypto.decapsulate(privateKey, ciphertext), curve.agree(point));
    },
  };
}

function generateKemPair(kem: HybridGroup['kem']): crypto.KeyPairKeyObjectResult | null {
  // Reached through the default import, since an older Node has no export of that name to import.
  if (typeof crypto.decapsulate !== 'function') return null;
  try {
    return kem === 'ml-kem-768' ? crypto.generateKeyPairSync('ml-kem-768') : crypto.generateKeyPairSync('ml-kem-1024');
  } catch {
    return null; // Node knows the name, but the OpenSSL it was linked to does not.
  }
}

/** FIPS 203 table 3; the key is the last field of its SubjectPublicKeyInfo. */
const KEM_KEY_BYTES = { 'ml-kem-768': 1184, 'ml-kem-1024': 1568 } as const;

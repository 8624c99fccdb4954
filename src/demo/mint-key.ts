import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { type Asn1, encoded, nullValue, oid, sequence } from '../pki/der-write.ts';
import type { HashName, KeyPair, KeySpec } from './mint-spec.ts';

/** A new key pair, or the one that was given. Throws for a curve or size that OpenSSL cannot make. */
export function keyPair(spec: KeySpec): KeyPair {
  if (spec === 'ed25519') return generateKeyPairSync('ed25519');
  if ('publicKey' in spec) return spec;
  if (spec.type === 'rsa') return generateKeyPairSync('rsa', { modulusLength: spec.bits });
  return generateKeyPairSync('ec', { namedCurve: spec.curve });
}

/** SubjectPublicKeyInfo (RFC 5280 §4.1.2.7). */
export function publicKeyNode(key: KeyObject): Asn1 {
  return encoded(key.export({ type: 'spki', format: 'der' }));
}

/** SHA-1 over the key's BIT STRING, without tag, length and unused-bits byte (RFC 5280 §4.2.1.2, method 1). */
export function keyIdentifier(key: KeyObject): Uint8Array {
  const bits = publicKeyNode(key).value[1] as Asn1;
  const content = Buffer.from(bits.value as string, 'latin1').subarray(1);
  return Uint8Array.from(createHash('sha1').update(content).digest());
}

/** AlgorithmIdentifier of the signature that `key` makes with `hash` (RFC 5758, RFC 8017 appendix A.2.4, RFC 8410). */
export function signatureAlgorithm(key: KeyObject, hash: HashName): Asn1 {
  const type = key.asymmetricKeyType;
  if (type === 'ed25519') return sequence(oid('1.3.101.112'));
  if (type === 'rsa') return sequence(oid(RSA_OID[hash]), nullValue());
  return sequence(oid(ECDSA_OID[hash] ?? unsupported(hash)));
}

/** The signature bytes over a TBSCertificate. */
export function signature(tbs: Uint8Array, key: KeyObject, hash: HashName): Uint8Array {
  return sign(key.asymmetricKeyType === 'ed25519' ? null : hash, tbs, key);
}

function unsupported(hash: HashName): never {
  throw new RangeError(`ECDSA has no certificate signature with ${hash}`);
}

const RSA_OID: Readonly<Record<HashName, string>> = {
  md5: '1.2.840.113549.1.1.4',
  sha1: '1.2.840.113549.1.1.5',
  sha256: '1.2.840.113549.1.1.11',
  sha384: '1.2.840.113549.1.1.12',
};

const ECDSA_OID: Readonly<Partial<Record<HashName, string>>> = {
  sha1: '1.2.840.10045.4.1',
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
};

import { constants, type KeyObject, verify, X509Certificate } from 'node:crypto';
import type { CertificateFacts } from '../model/certificate.ts';
import { readDer } from './der-read.ts';
import { CONTEXT, TAG } from './der-tags.ts';
import { signatureName } from './signature-names.ts';

/** `uncheckable`: the algorithm, or the key, is none that can be worked with here. */
export type SignatureCheck = 'good' | 'bad' | 'uncheckable';

/** The public key of a certificate; `null` where this OpenSSL does not know its kind. */
export function publicKeyOf({ der }: Pick<CertificateFacts, 'der'>): KeyObject | null {
  try {
    return new X509Certificate(Buffer.from(der, 'base64')).publicKey;
  } catch {
    return null;
  }
}

/** Whether `key` made this signature over exactly these bytes. `algorithm` is an AlgorithmIdentifier in DER. Throws DerError where that cannot be read. */
export function checkSignature(
  key: KeyObject | null,
  algorithm: Uint8Array,
  data: Uint8Array,
  signature: Uint8Array,
): SignatureCheck {
  const fields = readDer(algorithm, 'signatureAlgorithm').fields(TAG.sequence);
  const oid = fields.take('algorithm').oid();
  const scheme = oid === RSA_PSS ? pssScheme(algorithm) : SCHEMES[oid];
  if (key === null || scheme === undefined) return 'uncheckable';
  if (!scheme.keys.includes(String(key.asymmetricKeyType))) return 'bad';
  const padded = scheme.pss
    ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
    : key;
  try {
    return verify(scheme.hash, data, padded, signature) ? 'good' : 'bad';
  } catch {
    return 'bad'; // a signature that is none, e.g. of another size than the key
  }
}

/** The algorithm as people call it; the dotted OID where unknown. Throws DerError. */
export function algorithmName(algorithm: Uint8Array): string {
  return signatureName(readDer(algorithm, 'signatureAlgorithm').fields(TAG.sequence).take('algorithm').oid());
}

interface Scheme {
  /** `null` where the algorithm brings its own. */
  readonly hash: string | null;
  readonly keys: readonly string[];
  readonly pss?: boolean;
}

const RSA = ['rsa'];
const EC = ['ec'];

/** MD5 and MD2 are left out: who can choose what is signed can choose what it says. */
const SCHEMES: Readonly<Record<string, Scheme>> = {
  '1.2.840.113549.1.1.5': { hash: 'sha1', keys: RSA },
  '1.2.840.113549.1.1.11': { hash: 'sha256', keys: RSA },
  '1.2.840.113549.1.1.12': { hash: 'sha384', keys: RSA },
  '1.2.840.113549.1.1.13': { hash: 'sha512', keys: RSA },
  '1.2.840.113549.1.1.14': { hash: 'sha224', keys: RSA },
  '1.2.840.10045.4.1': { hash: 'sha1', keys: EC },
  '1.2.840.10045.4.3.1': { hash: 'sha224', keys: EC },
  '1.2.840.10045.4.3.2': { hash: 'sha256', keys: EC },
  '1.2.840.10045.4.3.3': { hash: 'sha384', keys: EC },
  '1.2.840.10045.4.3.4': { hash: 'sha512', keys: EC },
  '1.3.101.112': { hash: null, keys: ['ed25519'] },
  '1.3.101.113': { hash: null, keys: ['ed448'] },
};

const RSA_PSS = '1.2.840.113549.1.1.10';

/** RSASSA-PSS-params (RFC 4055 §3.1). The mask is made with the same hash, as everybody does it. */
function pssScheme(algorithm: Uint8Array): Scheme | undefined {
  const fields = readDer(algorithm, 'signatureAlgorithm').fields(TAG.sequence);
  fields.take('algorithm');
  const named = fields.take('parameters').fields(TAG.sequence).optional('hashAlgorithm', CONTEXT, 0);
  const oid = named?.fields().take('hashAlgorithm').fields(TAG.sequence).take('algorithm').oid();
  const hash = oid === undefined ? 'sha1' : HASH_NAMES[oid];
  return hash === undefined ? undefined : { hash, keys: ['rsa', 'rsa-pss'], pss: true };
}

/** Hash functions by OID, as node:crypto calls them. */
export const HASH_NAMES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

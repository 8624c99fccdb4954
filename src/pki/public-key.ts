import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import type { PublicKeyFacts } from '../model/certificate.ts';

/** Facts of a SubjectPublicKeyInfo in DER. A key that OpenSSL cannot read is `unknown`; nothing is thrown. */
export function readPublicKey(spki: Uint8Array): PublicKeyFacts {
  const spkiSha256 = createHash('sha256').update(spki).digest('hex');
  const key = keyObject(spki);
  const known = key === null ? UNREADABLE : describe(key);
  return { ...known, spkiSha256 };
}

type Described = Omit<PublicKeyFacts, 'spkiSha256'>;

function keyObject(spki: Uint8Array): KeyObject | null {
  try {
    return createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}

function describe(key: KeyObject): Described {
  const { modulusLength: bits = null, namedCurve } = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case 'rsa':
      return { algorithm: 'rsa', bits, curve: null, text: `RSA ${bits}` };
    case 'rsa-pss':
      return { algorithm: 'rsa-pss', bits, curve: null, text: `RSA-PSS ${bits}` };
    case 'dsa':
      return { algorithm: 'dsa', bits, curve: null, text: `DSA ${bits}` };
    case 'ec':
      return describeCurve(namedCurve);
    case 'ed25519':
      return { algorithm: 'ed25519', bits: 256, curve: null, text: 'Ed25519' };
    case 'ed448':
      return { algorithm: 'ed448', bits: 448, curve: null, text: 'Ed448' };
    default:
      return { ...UNREADABLE, text: key.asymmetricKeyType ?? UNREADABLE.text };
  }
}

/** `undefined` is a curve that the certificate spells out by its parameters instead of its name (RFC 5480 forbids it). */
function describeCurve(namedCurve: string | undefined): Described {
  if (namedCurve === undefined) return { algorithm: 'ec', bits: null, curve: null, text: 'EC (explicit curve)' };
  const curve = CURVES[namedCurve] ?? namedCurve;
  const bits = /\d{3}/.exec(namedCurve)?.[0];
  return { algorithm: 'ec', bits: bits === undefined ? null : Number(bits), curve, text: `EC ${curve}` };
}

const UNREADABLE: Described = { algorithm: 'unknown', bits: null, curve: null, text: 'unknown' };

/** FIPS 186-5 names of the curves that OpenSSL calls by another name; each name carries the size of its field. */
const CURVES: Readonly<Record<string, string>> = {
  prime192v1: 'P-192',
  secp224r1: 'P-224',
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
};

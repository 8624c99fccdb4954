import { cipherSuite } from './code-points/cipher-suites.ts';
import { Reader } from './reader.ts';

/** What ServerKeyExchange says about the strength of the key exchange. */
export interface ServerKeyExchange {
  readonly group: number | null;
  readonly dhBits: number | null;
  readonly signatureScheme: number | null;
}

/**
 * RFC 5246 §7.4.3 (DH), RFC 8422 §5.4 (ECDH), RFC 5489 §2 (the PSK hint before them). The form depends on the suite; one
 * that we do not know is passed over.
 */
export function readServerKeyExchange(body: Uint8Array, suiteCode: number, version: number): ServerKeyExchange {
  const suite = cipherSuite(suiteCode);
  const message = new Reader(body, 'server_key_exchange');
  if (suite?.keyExchange === 'dhe-psk' || suite?.keyExchange === 'ecdhe-psk') message.opaque(2, 'psk_identity_hint');
  switch (suite?.keyExchange) {
    case 'dhe':
    case 'dh-anon':
    case 'dhe-psk': {
      const dhBits = readDhParameters(message);
      return { group: null, dhBits, signatureScheme: readSignatureScheme(message, version, suite.authentication) };
    }
    case 'ecdhe':
    case 'ecdh-anon':
    case 'ecdhe-psk': {
      const group = readCurve(message);
      if (group === null) return NOTHING;
      return { group, dhBits: null, signatureScheme: readSignatureScheme(message, version, suite.authentication) };
    }
    default:
      return NOTHING;
  }
}

/** Size of the prime in bits. */
function readDhParameters(message: Reader): number {
  const prime = message.opaque(2, 'dh_p');
  message.opaque(2, 'dh_g');
  message.opaque(2, 'dh_Ys');
  return bitLength(prime);
}

/** `null` for a curve that is spelled out, which nobody should use and whose parameters are passed over. */
function readCurve(message: Reader): number | null {
  if (message.u8('curve_type') !== NAMED_CURVE) {
    message.rest();
    return null;
  }
  const group = message.u16('named_curve');
  message.opaque(1, 'public');
  return group;
}

/** The signature itself is checked by nobody here: the library's handshake does that. */
function readSignatureScheme(message: Reader, version: number, authentication: string): number | null {
  if (authentication === 'anon' || authentication === 'psk') {
    message.end();
    return null;
  }
  const scheme = version >= 0x0303 ? message.u16('signature_algorithm') : null;
  message.opaque(2, 'signature');
  message.end();
  return scheme;
}

function bitLength(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (bytes.length - first) * 8 - (Math.clz32(bytes[first] ?? 0) - 24);
}

const NOTHING: ServerKeyExchange = { group: null, dhBits: null, signatureScheme: null };

/** ECCurveType (RFC 8422 §5.4). */
const NAMED_CURVE = 3;

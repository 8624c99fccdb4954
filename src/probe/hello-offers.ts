import { randomBytes } from 'node:crypto';
import type { HelloQuestion } from '../model/observation.ts';
import { type TlsVersion, VERSION_CODE } from '../model/tls-version.ts';
import type { KeyExchange } from '../wire/code-points/cipher-suite.ts';
import { CIPHER_SUITES } from '../wire/code-points/cipher-suites.ts';
import type { HelloOffer } from '../wire/hello-offer.ts';

/** What our own hello offers for a question. `servername` is sent as SNI; `null` sends none. */
export function helloOffer(question: HelloQuestion, servername: string | null): HelloOffer {
  const versions = question.kind === 'below-minimum' ? question.offered : MODERN_VERSIONS;
  return {
    versions,
    suites: suitesFor(versions),
    groups: GROUPS,
    signatureAlgorithms: SIGNATURE_ALGORITHMS,
    serverName: servername,
    alpn: [],
    statusRequest: false,
    keyShares: [],
    padTo: null,
    random: randomBytes(32),
    sessionId: new Uint8Array(0),
  };
}

/** Every version below the minimum, as code points, SSL 3.0 included: what a server that keeps the policy must refuse. */
export function versionsBelow(minimum: TlsVersion): readonly number[] {
  return [0x0300, 0x0301, 0x0302, 0x0303].filter((version) => version < VERSION_CODE[minimum]);
}

const MODERN_VERSIONS: readonly number[] = [VERSION_CODE['1.3'], VERSION_CODE['1.2']];

/** X25519, P-256, P-384, P-521, X448: what clients of any age offer (RFC 8422 §5.1.1, RFC 8446 §4.2.7). */
const GROUPS: readonly number[] = [0x001d, 0x0017, 0x0018, 0x0019, 0x001e];

/** Suites that a server with a certificate can choose at these versions: without one there would be no chain to see. */
function suitesFor(versions: readonly number[]): readonly number[] {
  const newest = Math.max(...versions);
  const oldest = Math.min(...versions);
  return CIPHER_SUITES.filter((suite) => {
    const isTls13 = suite.keyExchange === 'tls13';
    return (
      SPOKEN.has(suite.keyExchange) && (isTls13 ? newest >= 0x0304 : suite.minVersion <= newest && oldest < 0x0304)
    );
  }).map(({ code }) => code);
}

/** Key exchanges that need nothing agreed on beforehand (no shared keys, no passwords) and prove who the server is. */
const SPOKEN: ReadonlySet<KeyExchange> = new Set(['rsa', 'dh', 'dhe', 'ecdh', 'ecdhe', 'tls13']);

/** RSA, RSA-PSS, ECDSA, EdDSA and DSA with every digest from SHA-512 down to SHA-1: nothing fails for want of one. */
const SIGNATURE_ALGORITHMS: readonly number[] = [
  0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b, 0x0401, 0x0501, 0x0601,
  0x0303, 0x0301, 0x0203, 0x0201, 0x0402, 0x0202,
];

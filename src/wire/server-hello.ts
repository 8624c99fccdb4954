import { EXTENSION } from './code-points/extension-types.ts';
import { readExtensions } from './extensions.ts';
import { printable } from './printable.ts';
import { Reader } from './reader.ts';

/** ServerHello, or HelloRetryRequest which wears its form. */
export interface ServerHello {
  /** SHA-256 of "HelloRetryRequest" stands for the random (RFC 8446 §4.1.3). */
  readonly retryRequest: boolean;
  readonly version: number;
  readonly cipherSuite: number;
  readonly sessionId: Uint8Array;
  readonly downgradeMarked: boolean;
  /** Group of the key share, or the one that a HelloRetryRequest asks for. */
  readonly group: number | null;
  /** The server's public key; `null` in a HelloRetryRequest and below TLS 1.3. */
  readonly keyShare: Uint8Array | null;
  readonly cookie: Uint8Array | null;
  readonly alpn: string | null;
  readonly sctList: Uint8Array | null;
  readonly extensions: readonly number[];
}

/** RFC 8446 §4.1.3, which is RFC 5246 §7.4.1.3 with meaning moved into extensions. */
export function readServerHello(body: Uint8Array): ServerHello {
  const hello = new Reader(body, 'server_hello');
  const legacyVersion = hello.u16('legacy_version');
  const random = hello.bytes(32, 'random');
  const sessionId = hello.opaque(1, 'session_id');
  const cipherSuite = hello.u16('cipher_suite');
  hello.u8('compression_method');
  const extensions = readExtensions(hello);
  hello.end();

  const retryRequest = equal(random, RETRY_REQUEST_RANDOM);
  const share = extensions.read(EXTENSION.keyShare, (content) => ({
    group: content.u16('group'),
    publicKey: retryRequest ? null : content.opaque(2, 'key_exchange'),
  }));
  return {
    retryRequest,
    version:
      extensions.read(EXTENSION.supportedVersions, (content) => content.u16('selected_version')) ?? legacyVersion,
    cipherSuite,
    sessionId,
    downgradeMarked: equal(random.subarray(24, 31), DOWNGRADE_MARK),
    group: share?.group ?? null,
    keyShare: share?.publicKey ?? null,
    cookie: extensions.read(EXTENSION.cookie, (content) => content.opaque(2, 'cookie')),
    alpn: extensions.read(EXTENSION.alpn, readSelectedProtocol),
    sctList: extensions.read(EXTENSION.signedCertificateTimestamp, (content) => content.rest()),
    extensions: extensions.types,
  };
}

/** RFC 7301 §3.1: a server answers with a list of exactly one name. */
export function readSelectedProtocol(content: Reader): string {
  return content.vector(2, 'protocol_name_list', (list) => printable(list.opaque(1, 'protocol_name')));
}

function equal(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

/** RFC 8446 §4.1.3. */
const RETRY_REQUEST_RANDOM = Uint8Array.from([
  0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91, 0xc2, 0xa2, 0x11,
  0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
]);

/** `DOWNGRD`; the byte after it tells TLS 1.2 (1) from older (0). */
const DOWNGRADE_MARK = Uint8Array.from([0x44, 0x4f, 0x57, 0x4e, 0x47, 0x52, 0x44]);

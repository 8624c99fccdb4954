import { ByteQueue } from './byte-queue.ts';
import { EXTENSION } from './code-points/extension-types.ts';
import { type Extensions, readExtensions } from './extensions.ts';
import { HANDSHAKE_TYPE, type HandshakeMessage, HandshakeReassembler } from './handshake-message.ts';
import { FLIGHT_LIMITS } from './limits.ts';
import { printable } from './printable.ts';
import { Reader } from './reader.ts';
import { CONTENT_TYPE, takeRecord } from './record.ts';
import { type Malformed, orMalformed, WireError } from './wire-error.ts';

/** A ClientHello as a server reads it. Code points in the order sent. */
export interface ClientHello {
  readonly kind: 'client-hello';
  readonly legacyVersion: number;
  /** supported_versions where sent, else the legacy version alone. */
  readonly versions: readonly number[];
  readonly random: Uint8Array;
  readonly sessionId: Uint8Array;
  readonly suites: readonly number[];
  readonly groups: readonly number[];
  readonly signatureAlgorithms: readonly number[];
  /** Printable: anything but visible ASCII is escaped. `null` when no name was sent. */
  readonly serverName: string | null;
  readonly alpn: readonly string[];
  readonly keyShareGroups: readonly number[];
  readonly statusRequest: boolean;
  readonly cookie: Uint8Array | null;
  /** Types of all extensions in the order sent. */
  readonly extensions: readonly number[];
  /** Whole handshake message in bytes, header included. */
  readonly size: number;
  /** Records that carried it. */
  readonly records: number;
}

/** Reads the ClientHello at the start of a TLS stream, from as many records as it takes. */
export function parseClientHello(bytes: Uint8Array): ClientHello | { readonly kind: 'need-more' } | Malformed {
  return orMalformed(() => {
    const queue = new ByteQueue();
    queue.push(bytes);
    const reassembler = new HandshakeReassembler(FLIGHT_LIMITS.flightBytes);
    for (let records = 1; ; records++) {
      const record = takeRecord(queue);
      if (record === null) return { kind: 'need-more' };
      if (record.type !== CONTENT_TYPE.handshake) throw new WireError('record/type', `${record.type} is no handshake`);
      reassembler.push(record.fragment);
      const message = reassembler.next();
      if (message !== null) return readClientHello(message, records);
    }
  });
}

/** RFC 8446 §4.1.2, RFC 5246 §7.4.1.2. */
function readClientHello(message: HandshakeMessage, records: number): ClientHello {
  if (message.type !== HANDSHAKE_TYPE.clientHello) throw new WireError('handshake/type', `${message.type} is no hello`);
  const hello = new Reader(message.body, 'client_hello');
  const legacyVersion = hello.u16('legacy_version');
  const random = hello.bytes(32, 'random');
  const sessionId = hello.opaque(1, 'session_id');
  const suites = hello.list(2, 'cipher_suites', (suite) => suite.u16('suite'));
  hello.opaque(1, 'compression_methods');
  const extensions = readExtensions(hello);
  hello.end();
  return {
    kind: 'client-hello',
    legacyVersion,
    versions: codePoints(extensions, EXTENSION.supportedVersions, 'supported_versions', 1) ?? [legacyVersion],
    random,
    sessionId,
    suites,
    groups: codePoints(extensions, EXTENSION.supportedGroups, 'supported_groups', 2) ?? [],
    signatureAlgorithms: codePoints(extensions, EXTENSION.signatureAlgorithms, 'signature_algorithms', 2) ?? [],
    serverName: extensions.read(EXTENSION.serverName, readServerName) ?? null,
    alpn: extensions.read(EXTENSION.alpn, readProtocols) ?? [],
    keyShareGroups: extensions.read(EXTENSION.keyShare, readKeyShareGroups) ?? [],
    statusRequest: extensions.types.includes(EXTENSION.statusRequest),
    cookie: extensions.read(EXTENSION.cookie, (content) => content.opaque(2, 'cookie')) ?? null,
    extensions: extensions.types,
    size: message.raw.length,
    records,
  };
}

function codePoints(extensions: Extensions, type: number, name: string, lengthBytes: 1 | 2): number[] | null {
  return extensions.read(type, (content) => content.list(lengthBytes, name, (item) => item.u16('code')));
}

function readServerName(content: Reader): string | null {
  const names = content.list(2, 'server_name_list', (entry) => ({
    type: entry.u8('name_type'),
    name: entry.opaque(2, 'host_name'),
  }));
  const host = names.find((entry) => entry.type === 0);
  return host === undefined ? null : printable(host.name);
}

function readProtocols(content: Reader): string[] {
  return content.list(2, 'protocol_name_list', (entry) => printable(entry.opaque(1, 'protocol_name')));
}

function readKeyShareGroups(content: Reader): number[] {
  return content.list(2, 'client_shares', (share) => {
    const group = share.u16('group');
    share.opaque(2, 'key_exchange');
    return group;
  });
}

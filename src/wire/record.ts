import type { ByteQueue } from './byte-queue.ts';
import { MAX_PLAINTEXT, MAX_RECORD } from './limits.ts';
import { Reader } from './reader.ts';
import { Writer } from './writer.ts';

/** ContentType (RFC 8446 §5.1). */
export const CONTENT_TYPE = {
  changeCipherSpec: 20,
  alert: 21,
  handshake: 22,
  applicationData: 23,
} as const;

/** One record as it stands on the wire. */
export interface TlsRecord {
  readonly type: number;
  /** legacy_record_version; says nothing about the version negotiated. */
  readonly version: number;
  /** A view into the bytes received. */
  readonly fragment: Uint8Array;
}

const RECORD_HEADER_SIZE = 5;

/** Takes the next whole record; `null` while it is incomplete. Throws a `WireError` for a header that cannot be TLS. */
export function takeRecord(queue: ByteQueue): TlsRecord | null {
  if (queue.length < RECORD_HEADER_SIZE) return null;
  const header = new Reader(queue.peek(RECORD_HEADER_SIZE), 'record');
  const type = header.u8('type');
  if (!KNOWN_TYPES.has(type)) header.fail('type', `unknown content type ${type}`);
  const version = header.u16('version');
  if (version >> 8 !== 3) header.fail('version', `0x${version.toString(16).padStart(4, '0')} is no TLS version`);
  const length = header.u16('length');
  if (length > MAX_RECORD) header.fail('length', `declares ${length} bytes, more than ${MAX_RECORD}`);
  if (queue.length < RECORD_HEADER_SIZE + length) return null;
  queue.take(RECORD_HEADER_SIZE);
  return { type, version, fragment: queue.take(length) };
}

/** Wraps content in as many records as it needs, none above `fragmentSize` bytes (RFC 8446 §5.1). */
export function writeRecords(
  type: number,
  version: number,
  content: Uint8Array,
  fragmentSize: number = MAX_PLAINTEXT,
): Uint8Array {
  const writer = new Writer();
  for (let at = 0; at < content.length; at += fragmentSize) {
    const fragment = content.subarray(at, at + fragmentSize);
    writer
      .u8(type)
      .u16(version)
      .vector(2, (record) => record.bytes(fragment));
  }
  return writer.finish();
}

/** heartbeat (24) is never negotiated by us, but a record of it is TLS all the same. */
const KNOWN_TYPES: ReadonlySet<number> = new Set([...Object.values(CONTENT_TYPE), 24]);

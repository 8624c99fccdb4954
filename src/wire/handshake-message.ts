import { ByteQueue } from './byte-queue.ts';
import { Reader } from './reader.ts';
import { Writer } from './writer.ts';

/** HandshakeType (RFC 8446 §4, RFC 5246 §7.4, RFC 6066 §8). */
export const HANDSHAKE_TYPE = {
  helloRequest: 0,
  clientHello: 1,
  serverHello: 2,
  newSessionTicket: 4,
  encryptedExtensions: 8,
  certificate: 11,
  serverKeyExchange: 12,
  certificateRequest: 13,
  serverHelloDone: 14,
  certificateVerify: 15,
  finished: 20,
  certificateStatus: 22,
  messageHash: 254,
} as const;

/** One handshake message, put together from its fragments. */
export interface HandshakeMessage {
  readonly type: number;
  readonly body: Uint8Array;
  /** Header and body, as the transcript hash takes them. */
  readonly raw: Uint8Array;
}

const HEADER_SIZE = 4;

/**
 * Puts handshake messages together from record contents: one message may span records and one record may hold several
 * (RFC 8446 §5.1). `maxBytes` bounds all messages together.
 */
export class HandshakeReassembler {
  readonly #queue = new ByteQueue();
  readonly #maxBytes: number;
  #taken = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Bytes of a message that is not complete yet. */
  get pending(): number {
    return this.#queue.length;
  }

  push(fragment: Uint8Array): void {
    this.#queue.push(fragment);
  }

  /** The next whole message; `null` while it is incomplete. Throws a `WireError` when it would be too long. */
  next(): HandshakeMessage | null {
    if (this.#queue.length < HEADER_SIZE) return null;
    const header = new Reader(this.#queue.peek(HEADER_SIZE), 'handshake');
    const type = header.u8('type');
    const length = header.u24('length');
    const size = HEADER_SIZE + length;
    if (this.#taken + size > this.#maxBytes) {
      header.fail('length', `declares ${length} bytes, more than the ${this.#maxBytes} allowed for a flight`);
    }
    if (this.#queue.length < size) return null;
    this.#taken += size;
    const raw = this.#queue.take(size);
    return { type, raw, body: raw.subarray(HEADER_SIZE) };
  }
}

/** Header and body of one message. */
export function writeHandshake(type: number, write: (body: Writer) => void): Uint8Array {
  return new Writer().u8(type).vector(3, write).finish();
}

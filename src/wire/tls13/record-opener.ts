import { type CipherCCMTypes, type CipherGCMTypes, createDecipheriv } from 'node:crypto';
import { MAX_PLAINTEXT } from '../limits.ts';
import type { TlsRecord } from '../record.ts';
import { WireError } from '../wire-error.ts';
import { Writer } from '../writer.ts';
import type { TrafficKeys } from './key-schedule.ts';
import type { Tls13Suite } from './suites.ts';

/** What stood inside a protected record. */
export interface InnerPlaintext {
  readonly type: number;
  readonly content: Uint8Array;
}

/** Opens the protected records of one direction under one key, in the order in which they came (RFC 8446 §5.2). */
export class RecordOpener {
  readonly #suite: Tls13Suite;
  readonly #keys: TrafficKeys;
  #sequence = 0;

  constructor(suite: Tls13Suite, keys: TrafficKeys) {
    this.#suite = suite;
    this.#keys = keys;
  }

  /** Throws a `WireError` when the record is not what the server's keys made. */
  open(record: TlsRecord): InnerPlaintext {
    const { tagBytes } = this.#suite;
    const size = record.fragment.length - tagBytes;
    if (size < 1) throw new WireError('record/fragment', `${record.fragment.length} bytes are too few to be protected`);
    const plaintext = this.#decrypt(record, size);
    this.#sequence += 1;
    const end = plaintext.findLastIndex((byte) => byte !== 0);
    if (end < 0) throw new WireError('record/inner_type', 'padding and nothing else');
    if (end > MAX_PLAINTEXT) throw new WireError('record/content', `${end} bytes, more than ${MAX_PLAINTEXT}`);
    return { type: plaintext[end] ?? 0, content: plaintext.subarray(0, end) };
  }

  #decrypt({ type, version, fragment }: TlsRecord, size: number): Uint8Array {
    const { cipher, tagBytes } = this.#suite;
    const header = new Writer().u8(type).u16(version).u16(fragment.length).finish();
    // One call serves three AEAD modes; node's types know the options of each by its own name only.
    const decipher = createDecipheriv(cipher as CipherGCMTypes & CipherCCMTypes, this.#keys.key, this.#nonce(), {
      authTagLength: tagBytes,
    });
    try {
      decipher.setAuthTag(fragment.subarray(size));
      decipher.setAAD(header, { plaintextLength: size });
      const plaintext = decipher.update(fragment.subarray(0, size));
      decipher.final();
      return plaintext;
    } catch {
      throw new WireError('record/fragment', 'does not open under the handshake keys');
    }
  }

  /** The sequence number, left-padded to the size of the IV, XOR the IV (RFC 8446 §5.3). */
  #nonce(): Uint8Array {
    const nonce = Uint8Array.from(this.#keys.iv);
    for (let shift = 0; shift < 4; shift++) {
      const at = nonce.length - 1 - shift;
      nonce[at] = (nonce[at] ?? 0) ^ ((this.#sequence >>> (8 * shift)) & 0xff);
    }
    return nonce;
  }
}

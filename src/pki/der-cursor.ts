import { DerError } from './der-error.ts';

/** Where one value stands in the bytes. Reused from value to value, so that a list of any length costs no memory. */
export interface DerHeader {
  /** Identifier octet (X.690 §8.1.2), e.g. 0x30 for a SEQUENCE. */
  tag: number;
  /** First content octet. */
  start: number;
  /** One past the last content octet. */
  stop: number;
}

/** Identifier octets of what responses and lists are made of. */
export const OCTET = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  enumerated: 0x0a,
  sequence: 0x30,
  utcTime: 0x17,
  generalizedTime: 0x18,
  /** `[0]` to `[3]`, constructed. */
  context: [0xa0, 0xa1, 0xa2, 0xa3],
  /** The same, primitive. */
  contextBytes: [0x80, 0x81, 0x82, 0x83],
} as const;

/**
 * Reads the header of the value at `offset` into `header`. Throws DerError where it does not fit before `limit`, has an
 * indefinite length or a tag number above 30.
 */
export function readHeader(bytes: Uint8Array, offset: number, limit: number, header: DerHeader, at: string): void {
  const tag = bytes[offset] ?? 0;
  const first = bytes[offset + 1] ?? 0;
  let start = offset + 2;
  let length = first;
  if (start > limit) throw new DerError(at, 'ends early');
  if ((tag & 0x1f) === 0x1f || first === 0x80 || first > 0x84) throw new DerError(at, 'is not DER');
  if (first > 0x80) {
    const octets = first & 0x7f;
    length = 0;
    for (let index = 0; index < octets; index += 1) length = length * 256 + (bytes[start + index] ?? 0);
    start += octets;
  }
  if (start + length > limit) throw new DerError(at, 'ends early');
  header.tag = tag;
  header.start = start;
  header.stop = start + length;
}

/** One value as it stands in the bytes, nothing decoded and nothing copied. */
export interface DerSlice {
  /** Path of the field, for errors. */
  readonly at: string;
  readonly tag: number;
  /** Header and content: what a signature or a hash covers. */
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

/**
 * Walks over values one after the other. `readDer` builds the whole tree and writes it anew where bytes are wanted; what
 * is signed has to be taken as it came, and a list of a million entries must not become a tree.
 */
export class DerCursor {
  /** Path of what holds the values; empty at the outermost. */
  readonly at: string;
  readonly #bytes: Uint8Array;
  readonly #header: DerHeader = { tag: 0, start: 0, stop: 0 };
  #next = 0;

  constructor(bytes: Uint8Array, at: string) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** The next value. With an identifier octet, it must bear that one. Throws DerError, as all methods here. */
  take(name: string, octet?: number): DerSlice {
    const at = this.at === '' ? name : `${this.at}/${name}`;
    if (this.#next >= this.#bytes.length) throw new DerError(at, 'is missing');
    readHeader(this.#bytes, this.#next, this.#bytes.length, this.#header, at);
    const { tag, start, stop } = this.#header;
    if (octet !== undefined && tag !== octet) throw new DerError(at, 'is of another type');
    const whole = this.#bytes.subarray(this.#next, stop);
    this.#next = stop;
    return { at, tag, whole, content: this.#bytes.subarray(start, stop) };
  }

  /** The next value if it bears one of these identifier octets. */
  optional(name: string, ...octets: readonly number[]): DerSlice | null {
    return octets.includes(this.#bytes[this.#next] ?? -1) ? this.take(name) : null;
  }

  /** Nothing may be left. */
  end(): void {
    if (this.#next < this.#bytes.length) throw new DerError(this.at, 'is followed by further bytes');
  }
}

/** A cursor over the members of a constructed value. */
export function within({ content, at }: DerSlice): DerCursor {
  return new DerCursor(content, at);
}

/** BIT STRING of whole octets (X.690 §8.6), as keys and signatures are. */
export function wholeBits({ content, at }: DerSlice): Uint8Array {
  if (content[0] !== 0) throw new DerError(at, 'is no BIT STRING of whole bytes');
  return content.subarray(1);
}

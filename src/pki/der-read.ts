import type { Asn1 } from 'node-forge/lib/asn1.js';
import asn1 from 'node-forge/lib/asn1.js';
import { DerError } from './der-error.ts';
import { CONTEXT, TAG, UNIVERSAL } from './der-tags.ts';

/**
 * Reads one DER value that takes all the bytes. `at` names it in errors.
 * Throws DerError for bytes that are truncated, trailed by others, or nested deeper than MAX_DEPTH.
 */
export function readDer(bytes: Uint8Array, at: string): DerValue {
  try {
    // BIT STRINGs stay bytes: node-forge would otherwise guess whether they hold DER.
    const options = { strict: true, parseAllBytes: true, decodeBitStrings: false, maxDepth: MAX_DEPTH };
    return new DerValue(asn1.fromDer(Buffer.from(bytes).toString('latin1'), options), at);
  } catch (error) {
    throw new DerError(at, problemOf(error));
  }
}

/** One DER value and its path. Every reading method throws DerError where the value is of another kind. */
export class DerValue {
  readonly at: string;
  readonly #node: Asn1;

  constructor(node: Asn1, at: string) {
    this.#node = node;
    this.at = at;
  }

  is(tagClass: number, tag: number): boolean {
    return this.#node.tagClass === tagClass && this.#node.type === tag;
  }

  /** Number of the context-specific tag; `null` for a universal one. */
  get contextTag(): number | null {
    return this.#node.tagClass === CONTEXT ? this.#node.type : null;
  }

  /** Number of the universal tag; `null` for any other class. */
  get universalTag(): number | null {
    return this.#node.tagClass === UNIVERSAL ? this.#node.type : null;
  }

  /** Members in order. With a tag, the value must be of that universal type. */
  members(tag?: number): readonly DerValue[] {
    if (tag !== undefined && !this.is(UNIVERSAL, tag)) throw this.fault('is of another type');
    const { value } = this.#node;
    if (typeof value === 'string') throw this.fault('has no members');
    return value.map((node, index) => new DerValue(node, `${this.at}/${index}`));
  }

  /** Members of a SEQUENCE, or of a context tag that stands for one, to be taken by name. */
  fields(tag?: number): DerFields {
    return new DerFields(this, this.members(tag));
  }

  /** Content octets of a primitive value. With a tag, it must be of that universal type. */
  bytes(tag?: number): Uint8Array {
    if (tag !== undefined && !this.is(UNIVERSAL, tag)) throw this.fault('is of another type');
    const { value, type } = this.#node;
    if (typeof value !== 'string') throw this.fault('is constructed');
    // node-forge reads whatever bears this tag number as UTF-16 code units.
    if (type === TAG.bmpString) return Buffer.from(value, 'utf16le').swap16();
    return Buffer.from(value, 'latin1');
  }

  oid(): string {
    const bytes = this.bytes(TAG.oid);
    if (bytes.length === 0 || bytes.length > MAX_OID_BYTES || ((bytes.at(-1) ?? 0) & 0x80) !== 0)
      throw this.fault('is no OID');
    try {
      return asn1.derToOid(Buffer.from(bytes).toString('latin1'));
    } catch {
      throw this.fault('has an arc beyond 53 bits');
    }
  }

  /** X.690 §11.1: true is 0xff; BER's other values count as true as well. */
  boolean(): boolean {
    const bytes = this.bytes(TAG.boolean);
    if (bytes.length !== 1) throw this.fault('is not one byte');
    return bytes[0] !== 0;
  }

  /** An INTEGER from 0 up to 2^31 - 1. */
  smallNumber(): number {
    const bytes = this.bytes(TAG.integer);
    if (bytes.length === 0 || bytes.length > 4 || ((bytes[0] ?? 0) & 0x80) !== 0) throw this.fault('is out of range');
    return bytes.reduce((number, byte) => number * 256 + byte, 0);
  }

  /** BIT STRING as bytes; unused bits are zeroed. */
  bits(): Uint8Array {
    const bytes = Uint8Array.from(this.bytes(TAG.bitString));
    const unused = bytes[0];
    if (unused === undefined || unused > 7 || (unused > 0 && bytes.length === 1)) throw this.fault('is no BIT STRING');
    const last = bytes.length - 1;
    if (last > 0) bytes[last] = (bytes[last] ?? 0) & (0xff << unused);
    return bytes.subarray(1);
  }

  /** The value encoded again, tag and length included: equal to what was read if that was DER. */
  encoded(): Uint8Array {
    return Buffer.from(asn1.toDer(this.#node).getBytes(), 'latin1');
  }

  fault(problem: string): DerError {
    return new DerError(this.at, problem);
  }

  named(at: string): DerValue {
    return new DerValue(this.#node, at);
  }
}

/** Members of a SEQUENCE, taken in order. */
export class DerFields {
  readonly #parent: DerValue;
  readonly #members: readonly DerValue[];
  #next = 0;

  constructor(parent: DerValue, members: readonly DerValue[]) {
    this.#parent = parent;
    this.#members = members;
  }

  /** The next member, whatever its type. */
  take(name: string): DerValue {
    const at = `${this.#parent.at}/${name}`;
    const member = this.#members[this.#next++];
    if (member === undefined) throw new DerError(at, 'is missing');
    return member.named(at);
  }

  /** The next member if it bears this tag. */
  optional(name: string, tagClass: number, tag: number): DerValue | null {
    return this.#members[this.#next]?.is(tagClass, tag) ? this.take(name) : null;
  }

  /** Nothing may be left. */
  end(): void {
    if (this.#next < this.#members.length) throw this.#parent.fault('has more members than the standard knows');
  }
}

function problemOf(error: unknown): string {
  const text = String((error as { readonly message?: unknown } | null)?.message);
  if (text.includes('Max depth')) return `is nested deeper than ${MAX_DEPTH} levels`;
  if (text.includes('Too few bytes')) return 'ends early';
  if (text.includes('Unparsed')) return 'is followed by further bytes';
  return 'is not DER';
}

/** A certificate nests about ten levels; this bounds the recursion, not the format. */
const MAX_DEPTH = 64;

/** Content octets; the longest OIDs in use take about 30. */
const MAX_OID_BYTES = 128;

import { WireError } from './wire-error.ts';

/**
 * Reads big-endian fields in wire order, each by name, and cannot leave its own bytes. A field that does not fit throws
 * a `WireError` with the path of that field. Byte fields are views into the input, not copies.
 */
export class Reader {
  readonly #bytes: Uint8Array;
  /** Where these bytes stand, e.g. `server_hello/extensions`. */
  readonly path: string;
  #offset = 0;

  constructor(bytes: Uint8Array, path: string) {
    this.#bytes = bytes;
    this.path = path;
  }

  /** Bytes not read yet. */
  get left(): number {
    return this.#bytes.length - this.#offset;
  }

  u8(name: string): number {
    return this.#unsigned(1, name);
  }

  u16(name: string): number {
    return this.#unsigned(2, name);
  }

  u24(name: string): number {
    return this.#unsigned(3, name);
  }

  bytes(length: number, name: string): Uint8Array {
    if (length > this.left) this.fail(name, `needs ${length} ${length === 1 ? 'byte' : 'bytes'}, ${this.left} left`);
    this.#offset += length;
    return this.#bytes.subarray(this.#offset - length, this.#offset);
  }

  /** All that is left, as it stands. */
  rest(): Uint8Array {
    return this.bytes(this.left, 'rest');
  }

  /**
   * A variable-length vector (RFC 8446 §3.4): a length of `lengthBytes` bytes, then its content, which `read` must use
   * up to the last byte.
   */
  vector<T>(lengthBytes: 1 | 2 | 3, name: string, read: (content: Reader) => T): T {
    const length = this.#unsigned(lengthBytes, `${name}.length`);
    const content = new Reader(this.bytes(length, name), `${this.path}/${name}`);
    const value = read(content);
    content.end();
    return value;
  }

  /** A vector whose content is opaque bytes. */
  opaque(lengthBytes: 1 | 2 | 3, name: string): Uint8Array {
    return this.vector(lengthBytes, name, (content) => content.rest());
  }

  /** A vector of items of one kind; `read` is called until the content is used up. */
  list<T>(lengthBytes: 1 | 2 | 3, name: string, read: (content: Reader, index: number) => T): T[] {
    return this.vector(lengthBytes, name, (content) => {
      const items: T[] = [];
      while (content.left > 0) items.push(read(content, items.length));
      return items;
    });
  }

  /** Fails when bytes are left over. */
  end(): void {
    if (this.left > 0) throw new WireError(this.path, `${this.left} ${this.left === 1 ? 'byte' : 'bytes'} too many`);
  }

  /** Refuses a field whose bytes were read but whose value cannot be right. */
  fail(name: string, problem: string): never {
    throw new WireError(`${this.path}/${name}`, problem);
  }

  #unsigned(size: number, name: string): number {
    let value = 0;
    for (const byte of this.bytes(size, name)) value = value * 256 + byte;
    return value;
  }
}

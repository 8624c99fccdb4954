/** Writes big-endian fields in wire order. Values too large for their field are our own bug and throw a `RangeError`. */
export class Writer {
  #bytes = new Uint8Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  u8(value: number): this {
    return this.#unsigned(value, 1);
  }

  u16(value: number): this {
    return this.#unsigned(value, 2);
  }

  u24(value: number): this {
    return this.#unsigned(value, 3);
  }

  bytes(bytes: Uint8Array): this {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  /** A length of `lengthBytes` bytes, then what `write` writes; the length is filled in afterwards. */
  vector(lengthBytes: 1 | 2 | 3, write: (content: this) => void): this {
    const lengthAt = this.#length;
    this.#unsigned(0, lengthBytes);
    write(this);
    const end = this.#length;
    this.#length = lengthAt;
    this.#unsigned(end - lengthAt - lengthBytes, lengthBytes);
    this.#length = end;
    return this;
  }

  /** A vector of code points of two bytes each. */
  u16s(lengthBytes: 1 | 2, values: readonly number[]): this {
    return this.vector(lengthBytes, (content) => {
      for (const value of values) content.u16(value);
    });
  }

  /** What was written so far, as a copy. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #unsigned(value: number, size: number): this {
    if (!Number.isInteger(value) || value < 0 || value >= 256 ** size) {
      throw new RangeError(`${value} does not fit in ${size} bytes`);
    }
    this.#reserve(size);
    for (let shift = size - 1; shift >= 0; shift--)
      this.#bytes[this.#length++] = Math.floor(value / 256 ** shift) % 256;
    return this;
  }

  #reserve(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + size));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

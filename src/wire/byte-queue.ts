/** Bytes that arrived and were not used yet. Takes pieces of any size in linear time, however small they are. */
export class ByteQueue {
  #buffer = new Uint8Array(1024);
  #start = 0;
  #end = 0;

  get length(): number {
    return this.#end - this.#start;
  }

  push(bytes: Uint8Array): void {
    if (this.#end + bytes.length > this.#buffer.length) {
      const size = this.length + bytes.length;
      // Always a new buffer: views handed out earlier must keep their content.
      const larger = new Uint8Array(Math.max(1024, size * 2));
      larger.set(this.peek(this.length));
      this.#buffer = larger;
      this.#start = 0;
      this.#end = size - bytes.length;
    }
    this.#buffer.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** The first bytes, at most `count`, left in the queue. */
  peek(count: number): Uint8Array {
    return this.#buffer.subarray(this.#start, Math.min(this.#start + count, this.#end));
  }

  /** Takes `count` bytes out; the caller knows that they are there. */
  take(count: number): Uint8Array {
    const taken = this.peek(count);
    this.#start += taken.length;
    return taken;
  }
}

/** Bytes of the text as UTF-8, which is what files and the platform's limits count. */
export function byteLength(text: string): number {
  return ENCODER.encode(text).length;
}

const ENCODER = new TextEncoder();

import { byteLength } from './bytes.ts';

/** The texts that found room, and how many there were to begin with. */
export interface Fitting {
  readonly texts: readonly string[];
  readonly of: number;
  /** What they take, with an empty line behind each. */
  readonly bytes: number;
}

/** As many as fit into `room` bytes of UTF-8, in their order; one that is too large by itself is passed over. */
export function fitting<T>(items: readonly T[], room: number, render: (item: T) => string = String): Fitting {
  const texts: string[] = [];
  let bytes = 0;
  for (const item of items) {
    // Too little room for anything: the rest is not even rendered.
    if (room - bytes < LEAST_BYTES) break;
    const text = render(item);
    const size = byteLength(text) + 2;
    if (bytes + size > room) continue;
    texts.push(text);
    bytes += size;
  }
  return { texts, of: items.length, bytes };
}

const LEAST_BYTES = 64;

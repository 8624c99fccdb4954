/** Numbers below a limit, the same for the same seed, so that a failure can be repeated (Park and Miller 1988). */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** The bytes damaged in one of the ways that files, wires and attackers damage them. */
export function mutated(der: Uint8Array, next: (limit: number) => number): Uint8Array {
  const at = next(der.length);
  const changed = Uint8Array.from(der);
  switch (next(7)) {
    case 0:
      return changed.subarray(0, at);
    case 1:
      return Uint8Array.of(...changed.subarray(0, at), next(256), ...changed.subarray(at));
    case 2:
      return Uint8Array.of(...changed.subarray(0, at), ...changed.subarray(at + 1 + next(8)));
    case 3: {
      const [from, size] = [next(der.length), next(64)];
      changed.copyWithin(at, from, from + size);
      return changed;
    }
    default:
      changed[at] = (changed[at] ?? 0) ^ (1 + next(255));
      return changed;
  }
}

/** So many SEQUENCEs within each other, in definite lengths. */
export function deeplyNested(levels: number): Uint8Array {
  let parts: Uint8Array[] = [];
  let size = 0;
  for (let level = 0; level < levels; level += 1) {
    const head =
      size < 0x80
        ? Uint8Array.of(0x30, size)
        : size < 0x100
          ? Uint8Array.of(0x30, 0x81, size)
          : Uint8Array.of(0x30, 0x82, size >> 8, size & 0xff);
    parts.push(head);
    size += head.length;
  }
  parts = parts.reverse();
  return Buffer.concat(parts);
}

import type { Cause, Diagnosis } from '../causes/cause.ts';

/** One diagnosis and where it was made; `address` is `null` when the name itself is the matter. */
export interface Sighting {
  readonly cause: Cause;
  readonly diagnosis: Diagnosis;
  readonly address: string | null;
}

/** Sightings of one cause that say the same thing, told once: the words are those of the first address. */
export interface Merged {
  readonly cause: Cause;
  readonly diagnosis: Diagnosis;
  readonly addresses: readonly string[];
}

/** Joins equal sightings (same cause, same key) over the addresses; the order of first sight stays. */
export function merge(sightings: readonly Sighting[]): readonly Merged[] {
  const merged = new Map<string, { cause: Cause; diagnosis: Diagnosis; addresses: string[] }>();
  for (const { cause, diagnosis, address } of sightings) {
    const key = JSON.stringify([cause.id, ...diagnosis.key]);
    const known = merged.get(key) ?? { cause, diagnosis, addresses: [] };
    if (address !== null) known.addresses.push(address);
    merged.set(key, known);
  }
  return [...merged.values()];
}

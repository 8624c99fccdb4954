import type { Cause, Diagnosis } from '../causes/cause.ts';
import type { WhichCertificate } from './which-certificate.ts';

/** One diagnosis and where it was made; `address` is `null` when the name itself is the matter. */
export interface Sighting {
  readonly cause: Cause;
  readonly diagnosis: Diagnosis;
  readonly address: string | null;
  /** The certificate that it was made with, where the address has several. */
  readonly which?: WhichCertificate | null;
}

/** Sightings of one cause that say the same thing, told once: the words are those of the first address. */
export interface Merged {
  readonly cause: Cause;
  readonly diagnosis: Diagnosis;
  readonly addresses: readonly string[];
  /** The one certificate that shows it; `null` where several do, or the server has no other. */
  readonly which: WhichCertificate | null;
}

/** Joins equal sightings (same cause, same key) over the addresses and their certificates; the order of first sight stays. */
export function merge(sightings: readonly Sighting[]): readonly Merged[] {
  const groups = new Map<string, [Sighting, ...Sighting[]]>();
  for (const sighting of sightings) {
    const key = JSON.stringify([sighting.cause.id, ...sighting.diagnosis.key]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [sighting]);
    else known.push(sighting);
  }
  return [...groups.values()].map((group) => {
    const [{ cause, diagnosis, which = null }] = group;
    const addresses = [...new Set(group.flatMap(({ address }) => address ?? []))];
    const isOne = group.every((sighting) => sighting.which?.kind === which?.kind);
    return { cause, diagnosis, addresses, which: isOne ? which : null };
  });
}

import type { Evidence } from '../model/finding.ts';
import type { AddressObservation, LostTry } from '../model/observation.ts';

/** Some tries were lost at an address that serves others: neither well nor down, and which of them a client meets is chance. */
export interface LostTries {
  readonly lost: number;
  readonly tries: number;
}

/** The tries that ended in one of these ways at an address that served in the end; `null` where none did. */
export function lostTries(
  { handshake, tries, lost = [] }: AddressObservation,
  ends: readonly LostTry[],
): LostTries | null {
  const count = lost.filter((end) => ends.includes(end)).length;
  return handshake.kind !== 'completed' || count === 0 ? null : { lost: count, tries };
}

/** `2 of 3 tries were refused`, `1 of 3 tries was refused`. */
export function lostText({ lost, tries }: LostTries, how: string): string {
  return `${lost} of ${tries} tries ${lost === 1 ? 'was' : 'were'} ${how}`;
}

/** How the tries before the last one ended, where they did not all end alike. */
export function earlierTries({ lost = [] }: AddressObservation, last: LostTry): readonly Evidence[] {
  return lost.every((end) => end === last) ? [] : [{ label: 'earlier tries', value: lost.join(', ') }];
}

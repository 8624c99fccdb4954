import type { IsoInstant } from '../model/units.ts';
import type { RemedyOf } from './writer.ts';

/** `"a" and "b"`; past four the rest is counted, since a certificate may carry a hundred names. */
export function quotedList(names: readonly string[]): string {
  if (names.length === 0) return 'the host name';
  const shown = names
    .slice(0, 4)
    .map((name) => `"${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name}"`);
  if (names.length > 4) shown.push(`${names.length - 4} more`);
  return shown.length === 1 ? `${shown[0]}` : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** Names come from certificates, which may carry anything; a DNS name of more than this is rare. */
const LONGEST_NAME = 80;

/** The date of an instant, UTC. */
export function day(instant: IsoInstant): string {
  return instant.slice(0, 10);
}

/** What a new certificate has to have, to stand after the names it is issued for; empty where the names are the matter. */
export function issuedWith({ why, rsaBits = 2048 }: RemedyOf<'reissue'>): string {
  return why === 'weak-key' ? ` with a new key (EC P-256, or RSA of at least ${rsaBits} bits)` : '';
}

import type { CauseId } from './cause-id.ts';
import type { SourceLocation } from './endpoint.ts';
import { DAY_MS, type UnixMs } from './units.ts';

/** A finding that a team has agreed to live with until a date, and why. */
export interface Waiver {
  /** Name of the endpoint as reports print it: `legacy.example.com:443`, `file:certs/site.pem`. */
  readonly endpoint: string;
  readonly cause: CauseId;
  /** `2027-01-31`: the last day on which it counts, in UTC. */
  readonly until: string;
  readonly reason: string;
  readonly declaredAt: SourceLocation;
  /** `scope: changed` is on, and the pull request leaves this waiver as it is: what is said of it fails nothing. */
  readonly untouched?: true;
  /** No list names the endpoint; absent where one does, also one that this run passes over. */
  readonly unlisted?: Unlisted;
}

/** An endpoint that is in no list. */
export interface Unlisted {
  /** The one that was most likely meant; `null` where none is near. */
  readonly nearest: string | null;
  /** The config of the waiver has a list of its own, which is all of it: another run with another list cannot be meant. */
  readonly sure: boolean;
}

/** The day is over, wherever the reader is: days are those of UTC, and the last one counts whole. */
export function isExpired({ until }: Pick<Waiver, 'until'>, now: UnixMs): boolean {
  return now >= Date.parse(until) + DAY_MS;
}

/** The causes that waivers cover at this time, by endpoint. */
export function acceptedCauses(waivers: readonly Waiver[], now: UnixMs): ReadonlyMap<string, ReadonlySet<CauseId>> {
  const accepted = new Map<string, Set<CauseId>>();
  for (const { endpoint, cause, until } of waivers) {
    if (isExpired({ until }, now)) continue;
    accepted.set(endpoint, (accepted.get(endpoint) ?? new Set()).add(cause));
  }
  return accepted;
}

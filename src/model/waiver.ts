import type { CauseId } from './cause-id.ts';
import { type Endpoint, placeOf, type SourceLocation } from './endpoint.ts';
import { DAY_MS, type UnixMs } from './units.ts';

/** A finding that a team has agreed to live with until a date, and why. */
export interface Waiver {
  /** Name of the endpoint as reports print it: `legacy.example.com:443`, `file:certs/site.pem`. */
  readonly endpoint: string;
  /** Of several endpoints of that name the one that is dialled there; absent: all of them. */
  readonly connect?: { readonly host: string; readonly port: number };
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
  /** That one has a waiver for this cause already: a second one would be a mistake, too. */
  readonly taken?: true;
  /** The config of the waiver has a list of its own, which is all of it: another run with another list cannot be meant. */
  readonly sure: boolean;
}

/** The day is over, wherever the reader is: days are those of UTC, and the last one counts whole. */
export function isExpired({ until }: Pick<Waiver, 'until'>, now: UnixMs): boolean {
  return now >= Date.parse(until) + DAY_MS;
}

/** Is the waiver about this endpoint? */
export function isFor(
  { endpoint, connect }: Pick<Waiver, 'endpoint' | 'connect'>,
  { name, connect: dialled }: Pick<Endpoint, 'name' | 'connect'>,
): boolean {
  if (endpoint !== name) return false;
  return connect === undefined || (dialled !== null && placeOf(dialled) === placeOf(connect));
}

/** What a waiver is about, as an endpoint is known: `api.example.com:443 (connect 10.0.0.7:443)`. */
export function waivedEndpoint({ endpoint, connect }: Pick<Waiver, 'endpoint' | 'connect'>): string {
  return connect === undefined ? endpoint : `${endpoint} (connect ${placeOf(connect)})`;
}

/** The causes that waivers cover at this time, for each endpoint. */
export function acceptedCauses(
  waivers: readonly Waiver[],
  now: UnixMs,
): (endpoint: Pick<Endpoint, 'name' | 'connect'>) => ReadonlySet<CauseId> {
  const byName = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    if (isExpired(waiver, now)) continue;
    byName.set(waiver.endpoint, [...(byName.get(waiver.endpoint) ?? []), waiver]);
  }
  return (endpoint) =>
    new Set((byName.get(endpoint.name) ?? []).filter((one) => isFor(one, endpoint)).map(({ cause }) => cause));
}

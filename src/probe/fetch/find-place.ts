import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { FetchFailure } from '../../model/lookup.ts';
import type { FetchScope } from '../../model/policy.ts';
import type { Address } from '../dial.ts';
import { addressRange, mayFetchFrom } from './address-range.ts';
import { type Clock, inTime } from './clock.ts';
import { hostOf } from './parse-url.ts';

/** All addresses of a name, as text. Rejects with a `code` as node:dns does. */
export type ResolveHost = (host: string) => Promise<readonly string[]>;

/** The system's resolver, hosts file included. */
export const resolveHost: ResolveHost = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** Where the document may be fetched from. */
export interface Place {
  readonly kind: 'place';
  /** In the resolver's order; these very literals are dialled, so that no second answer of DNS counts. */
  readonly addresses: readonly Address[];
}

/**
 * Finds the addresses of a URL's host and classifies every one. A name with one forbidden address is refused whole: who
 * mixes them is either trying something or not for us.
 */
export async function findPlace(
  url: URL,
  scope: FetchScope,
  resolve: ResolveHost,
  clock: Clock,
): Promise<Place | FetchFailure> {
  const host = hostOf(url);
  const found = await addressesOf(host, resolve, clock);
  if (found === null) return clock.over(url.href);
  if (typeof found === 'string') return { url: url.href, kind: 'name-not-found', code: found };
  const ranges = found.map((address) => ({ address, range: addressRange(address) }));
  const forbidden = ranges.find(({ range }) => !mayFetchFrom(range, scope));
  if (forbidden !== undefined) return { url: url.href, kind: 'not-allowed', ...forbidden };
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  return {
    kind: 'place',
    addresses: found.map((address) => ({ address, port, family: isIP(address) === 6 ? 6 : 4 })),
  };
}

/** The addresses, the code of the resolver's error, or `null` when time was over. */
async function addressesOf(
  host: string,
  resolve: ResolveHost,
  clock: Clock,
): Promise<readonly string[] | string | null> {
  if (isIP(host) !== 0) return [host];
  // RFC 6761 §6.4: names under `invalid` do not exist.
  if (/(?:^|\.)invalid\.?$/.test(host)) return 'ENOTFOUND';
  try {
    const addresses = await inTime(resolve(host), clock);
    return addresses?.length === 0 ? 'ENOTFOUND' : addresses;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
  }
}

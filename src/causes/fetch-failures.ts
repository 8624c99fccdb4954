import type { FetchFailure } from '../model/lookup.ts';
import { assertNever } from '../model/units.ts';
import { cut } from './wording.ts';

export const NOTHING_FETCHED = 'the policy lets nothing be fetched (fetch: none)';

/** `http://… answers with status 404`: why nothing came from `url`, the place in front. `what` was to be had there, e.g. `a certificate`. */
export function failureClause(url: string, failure: FetchFailure, what: string): string {
  const place = cut(url);
  switch (failure.kind) {
    case 'switched-off':
      return NOTHING_FETCHED;
    case 'not-allowed':
      return `${elsewhere(url, failure) ?? `${place} leads`} to ${notAllowed(failure)}`;
    case 'bad-url':
      return `"${place}" is no address that can be asked (${cut(failure.problem)})`;
    case 'not-attempted':
      return `the time of the run was over before ${place} was asked`;
    default: {
      const redirected = elsewhere(url, failure);
      return `${redirected === null ? place : `${redirected} to ${cut(failure.url)}, which`} ${failed(failure, what)}`;
    }
  }
}

type Failed = Exclude<FetchFailure['kind'], 'switched-off' | 'not-allowed' | 'bad-url' | 'not-attempted'>;

function failed(failure: Extract<FetchFailure, { readonly kind: Failed }>, what: string): string {
  switch (failure.kind) {
    case 'name-not-found':
      return `has a host name that was not found (${cut(failure.code)})`;
    case 'no-connection':
      return `could not be reached (${cut(failure.code)})`;
    case 'status':
      return `answers with status ${failure.status}`;
    case 'too-large':
      return `answers with more than the ${kibibytes(failure.limit)} that ${what} may take`;
    case 'too-many-redirects':
      return 'redirects too often';
    case 'timeout':
      return `did not answer within ${failure.waitedMs / 1000} s`;
    default:
      return assertNever(failure);
  }
}

function notAllowed({ address, range }: Extract<FetchFailure, { readonly kind: 'not-allowed' }>): string {
  const ours = OWN_NETWORKS.get(range);
  if (ours !== undefined)
    return `${cut(address)}, ${ours}, from which the policy lets nothing be fetched (fetch: public)`;
  return `${cut(address)}, ${NOBODYS.get(range) ?? `an address of the range ${cut(range)}`}, from which nothing is ever fetched`;
}

/** Where a redirect led away from the place that the certificate names. */
function elsewhere(url: string, { url: ended }: FetchFailure): string | null {
  return sameUrl(url, ended) ? null : `${cut(url)} redirects`;
}

/** A parser may have added the slash of an empty path. */
function sameUrl(one: string, other: string): boolean {
  const plain = (url: string) => url.toLowerCase().replace(/\/$/, '');
  return plain(one) === plain(other);
}

function kibibytes(bytes: number): string {
  return `${Math.floor(bytes / 1024)} KiB`;
}

/** Ranges as ipaddr.js names them: those that `fetch: any` allows, and then those that no policy does. */
const OWN_NETWORKS: ReadonlyMap<string, string> = new Map([
  ['loopback', 'a loopback address'],
  ['private', 'a private address'],
  ['uniqueLocal', 'a private address'],
  ['carrierGradeNat', 'an address behind carrier-grade NAT'],
]);
const NOBODYS: ReadonlyMap<string, string> = new Map([
  ['linkLocal', 'a link-local address'],
  ['metadata', 'an address where a cloud keeps credentials'],
  ['unspecified', 'an unspecified address'],
  ['multicast', 'a multicast address'],
  ['broadcast', 'a broadcast address'],
  ['reserved', 'a reserved address'],
]);

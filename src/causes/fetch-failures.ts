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
      return redirectedAway(url, failure)
        ? `${place} redirects to "${cut(failure.url)}", which is no address that can be asked (${cut(failure.problem)})`
        : `"${place}" is no address that can be asked (${cut(failure.problem)})`;
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
  return `${cut(address)}, ${NOBODYS.get(range) ?? 'an address that is not public'}, from which nothing is ever fetched`;
}

/** Where a redirect led away from the place that the certificate names. */
function elsewhere(url: string, failure: FetchFailure): string | null {
  return redirectedAway(url, failure) ? `${cut(url)} redirects` : null;
}

/** A URL at which nothing could be asked redirects nowhere; one that was asked is told as the URL standard spells it. */
function redirectedAway(url: string, { url: ended }: FetchFailure): boolean {
  if (ended === url || !URL.canParse(url)) return false;
  const asked = new URL(url);
  if (!/^https?:$/.test(asked.protocol) || asked.username !== '' || asked.password !== '') return false;
  asked.hash = '';
  return asked.href.length <= LONGEST_ASKED && asked.href !== ended;
}

function kibibytes(bytes: number): string {
  return `${Math.floor(bytes / 1024)} KiB`;
}

/** Longer URLs are never asked. */
const LONGEST_ASKED = 2_048;

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
  ['benchmarking', 'an address for benchmarks'],
  ['discard', 'an address where everything is thrown away'],
  ['deprecatedSiteLocal', 'a site-local address'],
  ['ipv4Mapped', 'an IPv6 address that stands for one of IPv4'],
  ['rfc6145', 'an IPv6 address that stands for one of IPv4'],
  ['rfc6052', 'an IPv6 address that stands for one of IPv4 (NAT64)'],
  ['6to4', 'an IPv6 address that stands for one of IPv4 (6to4)'],
  ['teredo', 'an IPv6 address that stands for one of IPv4 (Teredo)'],
  ['isatap', 'an IPv6 address that stands for one of IPv4 (ISATAP)'],
  ['as112', 'an address for reverse lookups of private networks'],
  ['as112v6', 'an address for reverse lookups of private networks'],
  ['amt', 'an address for multicast tunnels'],
  ['segmentRouting', 'an address for segment routing'],
  ['deprecatedOrchid', 'an identifier in the form of an address'],
  ['orchid2', 'an identifier in the form of an address'],
  ['droneRemoteIdProtocolEntityTags', 'an identifier in the form of an address'],
  ['invalid', 'which is no IP address'],
]);

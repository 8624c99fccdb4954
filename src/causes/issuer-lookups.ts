import type { CertificateFacts } from '../model/certificate.ts';
import type { Evidence } from '../model/finding.ts';
import type { FetchFailure, IssuerLookup, Lookup } from '../model/lookup.ts';
import { assertNever } from '../model/units.ts';
import type { SeenAddress } from './seen.ts';
import { calledBy, counted, cut } from './wording.ts';

/** Why the issuer of a certificate is not at hand although it was looked for; `null` where nothing was asked or had to be. */
export interface IssuerNotFound {
  /** Clauses to follow "it could not be fetched: "; without a full stop. */
  readonly words: string;
  readonly evidence: readonly Evidence[];
  /** Where a person with another network, or more time, may still get it; `null` where nobody would. */
  readonly url: string | null;
}

/** Looks up why nothing that was fetched signed this certificate. */
export function issuerNotFound(
  { sha256, caIssuers }: CertificateFacts,
  { lookups, policy }: Pick<SeenAddress, 'lookups' | 'policy'>,
): IssuerNotFound | null {
  const asked = issuerLookups(lookups).filter(({ of }) => of === sha256);
  const [url = null] = caIssuers;
  if (url === null) return { words: 'the certificate that it signed names no address of it', evidence: [], url: null };
  if (asked.length === 0) {
    return policy.fetch === 'none' ? { words: NOTHING_FETCHED, evidence: [], url } : null;
  }
  return {
    words: asked.slice(0, MOST_CLAUSES).map(clause).join('; '),
    evidence: asked.slice(0, MOST_CLAUSES).map((lookup) => ({ label: 'asked', value: said(lookup) })),
    url: asked.find(({ outcome }) => worthAnotherTry(outcome))?.url ?? null,
  };
}

/** Where a certificate was fetched; `null` where it was not. */
export function issuerUrlOf(sha256: string, lookups: readonly Lookup[]): string | null {
  const lookup = issuerLookups(lookups).find(
    ({ outcome }) =>
      outcome.kind === 'certificates' && outcome.certificates.some((certificate) => certificate.sha256 === sha256),
  );
  return lookup?.url ?? null;
}

function issuerLookups(lookups: readonly Lookup[]): readonly IssuerLookup[] {
  return lookups.filter((lookup): lookup is IssuerLookup => lookup.kind === 'issuer');
}

/** `http://… answers with status 404`: what came of one question, the place in front. */
function clause({ url, outcome }: IssuerLookup): string {
  const place = cut(url);
  switch (outcome.kind) {
    case 'certificates': {
      const names = outcome.certificates.slice(0, 2).map(({ subject }) => `"${calledBy(subject)}"`);
      const more = outcome.certificates.length - names.length;
      return `${place} holds ${names.join(' and ')}${more > 0 ? ` and ${more} more` : ''}, which did not sign it`;
    }
    case 'no-certificates':
      return `${place} answers with ${NO_CERTIFICATE[outcome.looksLike]}`;
    case 'switched-off':
      return NOTHING_FETCHED;
    case 'not-allowed':
      return `${elsewhere(url, outcome) ?? `${place} leads`} to ${notAllowed(outcome)}`;
    case 'bad-url':
      return `"${place}" is no address that can be asked (${cut(outcome.problem)})`;
    case 'not-attempted':
      return `the time of the run was over before ${place} was asked`;
    default: {
      const redirected = elsewhere(url, outcome);
      return `${redirected === null ? place : `${redirected} to ${cut(outcome.url)}, which`} ${failed(outcome)}`;
    }
  }
}

type Failed = Exclude<FetchFailure['kind'], 'switched-off' | 'not-allowed' | 'bad-url' | 'not-attempted'>;

function failed(outcome: Extract<FetchFailure, { readonly kind: Failed }>): string {
  switch (outcome.kind) {
    case 'name-not-found':
      return `has a host name that was not found (${cut(outcome.code)})`;
    case 'no-connection':
      return `could not be reached (${cut(outcome.code)})`;
    case 'status':
      return `answers with status ${outcome.status}`;
    case 'too-large':
      return `answers with more than the ${kibibytes(outcome.limit)} that a certificate may take`;
    case 'too-many-redirects':
      return 'redirects too often';
    case 'timeout':
      return `did not answer within ${outcome.waitedMs / 1000} s`;
    default:
      return assertNever(outcome);
  }
}

/** The same for the evidence, with the whole place and what came from it. */
function said(lookup: IssuerLookup): string {
  const { url, outcome } = lookup;
  if (outcome.kind === 'certificates')
    return `${url}: ${outcome.certificates.map(({ subject }) => subject).join(' and ')}, not the issuer`;
  if (outcome.kind !== 'no-certificates') return clause(lookup);
  const text = outcome.text === '' ? '' : `, beginning with ${JSON.stringify(outcome.text)}`;
  return `${url}: ${counted(outcome.bytes, 'byte')}${text}`;
}

function notAllowed({ address, range }: Extract<FetchFailure, { readonly kind: 'not-allowed' }>): string {
  return `${cut(address)}, ${RANGES.get(range) ?? `an address of the range ${cut(range)}`}, which the policy lets nothing be fetched from (fetch: public)`;
}

/** Where a redirect led away from the place that the certificate names. */
function elsewhere(url: string, outcome: { readonly url: string }): string | null {
  return sameUrl(url, outcome.url) ? null : `${cut(url)} redirects`;
}

/** A parser may have added the slash of an empty path. */
function sameUrl(one: string, other: string): boolean {
  const plain = (url: string) => url.toLowerCase().replace(/\/$/, '');
  return plain(one) === plain(other);
}

/** It failed for a reason of this run or this machine. */
function worthAnotherTry({ kind }: IssuerLookup['outcome']): boolean {
  return kind === 'switched-off' || kind === 'not-attempted' || kind === 'timeout' || kind === 'no-connection';
}

function kibibytes(bytes: number): string {
  return `${Math.floor(bytes / 1024)} KiB`;
}

const NOTHING_FETCHED = 'the policy lets nothing be fetched (fetch: none)';

const NO_CERTIFICATE = {
  html: 'a web page and not with a certificate',
  empty: 'nothing at all',
  other: 'something that is no certificate',
} as const;

/** Ranges as ipaddr.js names them. */
const RANGES: ReadonlyMap<string, string> = new Map([
  ['loopback', 'a loopback address'],
  ['private', 'a private address'],
  ['uniqueLocal', 'a private address'],
  ['linkLocal', 'a link-local address'],
  ['carrierGradeNat', 'an address behind carrier-grade NAT'],
  ['unspecified', 'an unspecified address'],
  ['multicast', 'a multicast address'],
  ['broadcast', 'a broadcast address'],
  ['reserved', 'a reserved address'],
]);

/** A certificate may name any number of places. */
const MOST_CLAUSES = 2;

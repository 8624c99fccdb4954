import type { CertificateFacts } from '../model/certificate.ts';
import type { Evidence } from '../model/finding.ts';
import type { IssuerLookup, Lookup } from '../model/lookup.ts';
import { failureClause, NOTHING_FETCHED } from './fetch-failures.ts';
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
  const every = issuerLookups(lookups).filter(({ of }) => of === sha256);
  const asked = every.filter((one, place) => every.findIndex((earlier) => earlier.url === one.url) === place);
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
    default:
      return failureClause(url, outcome, 'a certificate');
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

/** It failed for a reason of this run or this machine. */
function worthAnotherTry({ kind }: IssuerLookup['outcome']): boolean {
  return kind === 'switched-off' || kind === 'not-attempted' || kind === 'timeout' || kind === 'no-connection';
}

const NO_CERTIFICATE = {
  html: 'a web page and not with a certificate',
  empty: 'nothing at all',
  other: 'something that is no certificate',
} as const;

/** A certificate may name any number of places. */
const MOST_CLAUSES = 2;

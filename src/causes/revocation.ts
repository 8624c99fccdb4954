import type { CertificateFacts } from '../model/certificate.ts';
import type { CrlLookup, Lookup, OcspLookup } from '../model/lookup.ts';
import type { IsoInstant, UnixMs } from '../model/units.ts';
import { crlVerdict } from '../pki/crl/verdict.ts';
import { type IssuedPair, issuedPairs } from '../pki/issued-pairs.ts';
import { verifyOcsp } from '../pki/ocsp/verify.ts';
import { failureClause } from './fetch-failures.ts';
import type { SeenAddress } from './seen.ts';
import { type StapleAnswer, stapleAnswers, worthless } from './staples.ts';
import { cut, day } from './wording.ts';

/** What one source said of one certificate. `by`: the source, as a subject of a sentence. */
export type Statement =
  | { readonly kind: 'good'; readonly by: string }
  | { readonly kind: 'revoked'; readonly by: string; readonly at: IsoInstant; readonly reason: string | null }
  /** Nothing that counts; `why` is a clause with the source in front. */
  | { readonly kind: 'nothing'; readonly why: string };

/** A certificate on the best path, and what was said of it. */
export interface Spoken extends IssuedPair {
  readonly statements: readonly Statement[];
}

/** Every certificate below the root with what staple, responders and lists say of it, from the leaf upwards. */
export function spokenOf(seen: SeenAddress): readonly Spoken[] {
  const path = pairsOf(seen);
  // A server with two keys staples for the other leaf as well.
  const answers = stapleAnswers(seen);
  const others = answers
    .map(({ leaf }) => leaf)
    .filter((leaf) => !path.some(({ certificate }) => certificate.sha256 === leaf.sha256))
    .map((certificate): IssuedPair => ({ certificate, issuer: null, depth: 0 }));
  return [...distinct(others), ...path].map((pair) => ({
    ...pair,
    statements: [
      ...byStaple(answers, pair, seen.now),
      ...seen.lookups.flatMap((lookup) => byLookup(lookup, pair, seen.now)),
    ],
  }));
}

/** The certificates below the root of the best path; those that were fetched to complete it among them. */
export function pairsOf({ chain, completed }: SeenAddress): readonly IssuedPair[] {
  const best = chain?.best.end === 'issuer-missing' ? (completed ?? chain)?.best : chain?.best;
  return best === undefined ? [] : issuedPairs(best);
}

function byStaple(answers: readonly StapleAnswer[], { certificate }: IssuedPair, now: UnixMs): readonly Statement[] {
  return answers.flatMap(({ leaf, verdict }): readonly Statement[] => {
    if (leaf.sha256 !== certificate.sha256 || verdict === null) return [];
    const by = 'the stapled OCSP response';
    if (verdict.kind === 'good') return [{ kind: 'good', by }];
    if (verdict.kind === 'revoked') return [{ ...verdict, by }];
    return [{ kind: 'nothing', why: `${by} ${worthless(verdict, now)}` }];
  });
}

function byLookup(lookup: Lookup, pair: IssuedPair, now: UnixMs): readonly Statement[] {
  if (lookup.of !== pair.certificate.sha256) return [];
  if (lookup.kind === 'ocsp') return [byResponder(lookup, pair, now)];
  return lookup.kind === 'crl' ? [byList(lookup, now)] : [];
}

function byResponder({ url, outcome }: OcspLookup, { certificate, issuer }: IssuedPair, now: UnixMs): Statement {
  if (outcome.kind !== 'response') return { kind: 'nothing', why: failureClause(url, outcome, 'an OCSP response') };
  const by = `the OCSP responder at ${cut(url)}`;
  if (issuer === null) return { kind: 'nothing', why: `${by} answered, but the CA is not known` };
  const verdict = verifyOcsp(Buffer.from(outcome.response, 'base64'), { certificate, issuer, now });
  if (verdict.kind === 'good') return { kind: 'good', by };
  if (verdict.kind === 'revoked') return { ...verdict, by };
  return { kind: 'nothing', why: `the answer of ${cut(url)} ${worthless(verdict, now)}` };
}

function byList({ url, outcome }: CrlLookup, now: UnixMs): Statement {
  const by = `the revocation list at ${cut(url)}`;
  if (outcome.kind === 'unreadable') {
    return { kind: 'nothing', why: `${cut(url)} answers with something that is no revocation list` };
  }
  if (outcome.kind !== 'list') return { kind: 'nothing', why: failureClause(url, outcome, 'a revocation list') };
  const verdict = crlVerdict(outcome, now);
  switch (verdict.kind) {
    case 'good':
      return { kind: 'good', by };
    case 'revoked':
      return { ...verdict, by };
    case 'unusable':
      return { kind: 'nothing', why: `${by} does not count: ${verdict.why}` };
    case 'expired':
      return { kind: 'nothing', why: `${by} ended on ${day(verdict.since)}` };
    case 'not-yet-valid':
      return { kind: 'nothing', why: `${by} begins only on ${day(verdict.from)}` };
  }
}

function distinct(pairs: readonly IssuedPair[]): readonly IssuedPair[] {
  return [...new Map(pairs.map((pair) => [pair.certificate.sha256, pair])).values()];
}

/** http and https alone: a directory (ldap) cannot be asked here. */
export function askableUrls({ ocspUrls, crlUrls }: CertificateFacts): readonly string[] {
  return [...ocspUrls, ...crlUrls].filter((url) => /^https?:/i.test(url));
}

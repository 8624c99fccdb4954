import type { CertificateFacts } from '../model/certificate.ts';
import type { UnixMs } from '../model/units.ts';
import { sameName } from './names.ts';
import { pathProblems } from './path-problems.ts';
import { type BadSignature, buildPaths, type ChainPath, type FalseClaim, type PathEnd } from './paths.ts';
import type { TrustStore } from './trust-store.ts';

export type { BadSignature, ChainPath, FalseClaim, PathEnd } from './paths.ts';

/** What the certificates that a server sends amount to. Plain data. */
export interface ChainFacts {
  /** As sent, leaf first. */
  readonly sent: readonly CertificateFacts[];
  /** The way that serves a client best: sound and trusted before trusted, before an untrusted root, before an open end. */
  readonly best: ChainPath;
  /** All ways found, `best` among them. */
  readonly paths: readonly ChainPath[];
  /** Whether each certificate of the best path stands after the one it signed (RFC 5246 §7.4.2). */
  readonly order: 'in-order' | 'out-of-order';
  /** Sent certificates that stand on no path, and repetitions. */
  readonly surplus: readonly CertificateFacts[];
  readonly badSignatures: readonly BadSignature[];
  /** Issuers that OpenSSL passes by although they signed, where no other one is there. */
  readonly falseClaims: readonly FalseClaim[];
  /**
   * A hint for `issuer-missing`: the missing issuer looks like a root, which no server needs to send, rather than like an
   * intermediate. True where the authority key identifier says that the issuer issued itself, or its name says "root".
   */
  readonly directIssuerSeemsRoot: boolean;
}

/**
 * Builds every path from the first certificate sent and picks the best. With nothing sent, the best path is empty and its
 * issuer is missing.
 */
export function examineChain(sent: readonly CertificateFacts[], store: TrustStore, now: UnixMs): ChainFacts {
  const { paths, badSignatures, falseClaims } = buildPaths(sent, store);
  const best = bestOf(paths, now);
  return {
    sent,
    best,
    paths,
    order: isInOrder(sent, best) ? 'in-order' : 'out-of-order',
    surplus: surplusOf(sent, paths),
    badSignatures,
    falseClaims,
    directIssuerSeemsRoot: best.end === 'issuer-missing' && seemsRoot(best.certificates.at(-1)),
  };
}

/** The best path leads to a trusted root and breaks no rule of RFC 5280: what OpenSSL would accept. */
export function stands({ best }: ChainFacts, now: UnixMs): boolean {
  return best.end === 'trusted' && pathProblems(best, now).length === 0;
}

function bestOf(paths: readonly ChainPath[], now: UnixMs): ChainPath {
  const ranked = paths.map((path) => ({ path, rank: rankOf(path, now) }));
  // Sorting is stable: of equals, the one over the certificates sent first.
  ranked.sort((one, other) => compareRanks(one.rank, other.rank));
  return ranked[0]?.path ?? { certificates: [], anchor: null, end: 'issuer-missing', anchorSent: false };
}

/** Smaller is better, first number first. Of trusted paths the shorter, of open ends the longer one says more. */
function rankOf(path: ChainPath, now: UnixMs): readonly [number, number, number] {
  const { length } = path.certificates;
  return [END_RANK[path.end], pathProblems(path, now).length, path.end === 'trusted' ? length : -length];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((number, at) => number !== other[at]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

function isInOrder(sent: readonly CertificateFacts[], { certificates }: ChainPath): boolean {
  const places = certificates
    .map((certificate) => sent.findIndex(({ sha256 }) => sha256 === certificate.sha256))
    .filter((place) => place >= 0);
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

function surplusOf(sent: readonly CertificateFacts[], paths: readonly ChainPath[]): readonly CertificateFacts[] {
  const used = new Set(paths.flatMap(({ certificates }) => certificates.map(({ sha256 }) => sha256)));
  return sent.filter(
    ({ sha256 }, place) => !used.has(sha256) || sent.findIndex((earlier) => earlier.sha256 === sha256) !== place,
  );
}

function seemsRoot(last: CertificateFacts | undefined): boolean {
  if (last === undefined) return false;
  if (last.authorityIssuer !== null && sameName(last.authorityIssuer, last.issuer)) return true;
  return /(?:^|,)CN=[^,]*\broot/i.test(last.issuer);
}

const END_RANK: Readonly<Record<PathEnd, number>> = {
  trusted: 0,
  'self-signed-leaf': 1,
  'untrusted-root': 1,
  'issuer-missing': 2,
};

import type { CertificateFacts } from '../model/certificate.ts';
import { type AuthorityClaim, falseClaim, isSignedBy, namesAsIssuer, namesItself } from './issued-by.ts';
import { sameName } from './names.ts';
import type { TrustStore } from './trust-store.ts';

/** A way from the leaf upwards, as far as it goes. */
export interface ChainPath {
  /** Leaf first, each signed by the next; ends with the anchor where there is one. */
  readonly certificates: readonly CertificateFacts[];
  /** The trusted root it ends in; `null` where it ends otherwise. */
  readonly anchor: CertificateFacts | null;
  readonly end: PathEnd;
  /** The server sends the anchor too, which clients do not need (RFC 8446 §4.4.2). */
  readonly anchorSent: boolean;
}

/**
 * `trusted`: a root of the trust store. `self-signed-leaf`: the leaf signs itself and is not trusted. `untrusted-root`: a
 * self-signed certificate above the leaf that is not trusted. `issuer-missing`: nobody sent or trusted signed the last one.
 */
export type PathEnd = 'trusted' | 'self-signed-leaf' | 'untrusted-root' | 'issuer-missing';

/** Names and key identifiers say that `issuer` signed `certificate`, and its key says no. */
export interface BadSignature {
  readonly certificate: CertificateFacts;
  readonly issuer: CertificateFacts;
}

/** The key of `issuer` did sign `certificate`, whose authority key identifier says that it was another one. */
export interface FalseClaim {
  readonly certificate: CertificateFacts;
  readonly issuer: CertificateFacts;
  readonly claim: AuthorityClaim;
}

/**
 * Every path from `sent[0]` over the other certificates sent and the trusted roots, at most MAX_PATHS of them. `sent` must
 * not be empty. Signatures are checked; dates and constraints are not.
 */
export function buildPaths(
  sent: readonly CertificateFacts[],
  store: TrustStore,
): {
  readonly paths: readonly ChainPath[];
  readonly badSignatures: readonly BadSignature[];
  readonly falseClaims: readonly FalseClaim[];
} {
  const others = distinct(sent).slice(0, MAX_SENT);
  const sentHashes = new Set(others.map(({ sha256 }) => sha256));
  const checked = new Map<string, boolean>();
  const badSignatures: BadSignature[] = [];
  const falseClaims: FalseClaim[] = [];
  const paths: ChainPath[] = [];

  function signs(issuer: CertificateFacts, certificate: CertificateFacts): boolean {
    const pair = `${certificate.sha256} ${issuer.sha256}`;
    const known = checked.get(pair);
    if (known !== undefined) return known;
    if (checked.size >= MAX_SIGNATURES) return false;
    const good = isSignedBy(certificate, issuer);
    checked.set(pair, good);
    const claim = falseClaim(certificate, issuer);
    if (good && claim !== null) falseClaims.push({ certificate, issuer, claim });
    if (!good && claim === null) badSignatures.push({ certificate, issuer });
    return good;
  }

  function finish(certificates: readonly CertificateFacts[], end: PathEnd): void {
    const anchor = end === 'trusted' ? (certificates.at(-1) ?? null) : null;
    paths.push({ certificates, anchor, end, anchorSent: anchor !== null && sentHashes.has(anchor.sha256) });
  }

  function climb(path: readonly CertificateFacts[], last: CertificateFacts): void {
    if (paths.length >= MAX_PATHS) return;
    if (namesItself(last)) {
      signs(last, last); // noted where it fails; the certificate ends the path all the same
      finish(path, store.has(last) ? 'trusted' : path.length === 1 ? 'self-signed-leaf' : 'untrusted-root');
      return;
    }
    const namesakes = distinct([...store.bySubject(last.issuer), ...others]).filter(
      (issuer) => sameName(last.issuer, issuer.subject) && !path.some((below) => sameHolder(below, issuer)),
    );
    const issuers = namesakes.filter((issuer) => namesAsIssuer(last, issuer) && signs(issuer, last));
    if (issuers.length === 0) for (const issuer of namesakes) signs(issuer, last); // those with another identifier
    if (issuers.length === 0 || path.length >= MAX_DEPTH) finish(path, 'issuer-missing');
    else for (const issuer of issuers) climb([...path, issuer], issuer);
  }

  const [leaf] = sent;
  if (leaf !== undefined) climb([leaf], leaf);
  return { paths, badSignatures, falseClaims };
}

/** Same name and key: a cross-signed twin. A path that meets one holder twice runs in a circle. */
function sameHolder(one: CertificateFacts, other: CertificateFacts): boolean {
  return one.subject === other.subject && one.key.spkiSha256 === other.key.spkiSha256;
}

function distinct(certificates: readonly CertificateFacts[]): readonly CertificateFacts[] {
  return [...new Map(certificates.map((certificate) => [certificate.sha256, certificate])).values()];
}

/** Certificates in a path; real ones have two to five. */
const MAX_DEPTH = 12;

/** Cross-signing gives a handful; a hostile server could give any number. */
const MAX_PATHS = 32;

/** Signatures checked in all: about 0.1 ms each, and some milliseconds for keys of absurd size. */
const MAX_SIGNATURES = 128;

/** Certificates looked at for issuers; what is sent beyond is surplus. */
const MAX_SENT = 32;

import type { NearbyCertificate } from '../model/bundle.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import type { Evidence } from '../model/finding.ts';
import type { CertificateToAppend, ChainToAppend } from '../model/fix.ts';
import { type PathProblem, pathProblems } from '../pki/path-problems.ts';
import type { ChainPath } from '../pki/paths.ts';
import { retiredRoot } from '../pki/retired-roots.ts';
import { issuerUrlOf } from './issuer-lookups.ts';
import type { SeenAddress } from './seen.ts';
import { calledBy, moment, named } from './wording.ts';

/** How far the chain leads when issuers that were fetched are put beside what the server sends. */
export interface Reach {
  readonly path: ChainPath;
  /** The last certificate of it. */
  readonly top: CertificateFacts;
  /** CA certificates on it that the server does not send and has to; the root is none of them. */
  readonly unsent: readonly CertificateFacts[];
  /** Where the path ends in the open: the missing issuer looks like a root. */
  readonly issuerSeemsRoot: boolean;
  /** What keeps the path from standing by the rules of RFC 5280, because of a certificate that the server does not send. */
  readonly faults: readonly PathProblem[];
}

/** `null` where no certificate was seen. */
export function reachOf({ chain, completed, now }: SeenAddress): Reach | null {
  const facts = completed ?? chain;
  const top = facts?.best.certificates.at(-1);
  if (facts === null || chain === null || top === undefined) return null;
  const { best, directIssuerSeemsRoot } = facts;
  const sent = new Set(chain.sent.map(({ sha256 }) => sha256));
  const isUnsent = ({ sha256 }: CertificateFacts): boolean => !sent.has(sha256);
  return {
    path: best,
    top,
    unsent: withoutRoot(best).filter(isUnsent),
    issuerSeemsRoot: directIssuerSeemsRoot,
    // What is wrong with a certificate that is sent has a cause of its own.
    faults: pathProblems(best, now).filter(({ certificate }) => isUnsent(certificate)),
  };
}

/**
 * What keeps the chain from a trusted root, as far as it is known: an intermediate that is not sent, or a root that is not
 * trusted. Each has a cause of its own. `null`: neither.
 */
export function whatIsMissing({ chain, unreadable }: SeenAddress, reach: Reach): 'intermediate' | 'trust' | null {
  // What cannot be read may be the very one: malformed-certificate says where it stands.
  if (unreadable.length > 0) return null;
  if (chain === null || chain.best.end === 'trusted' || chain.best.end === 'self-signed-leaf') return null;
  const { path, top, unsent, issuerSeemsRoot } = reach;
  if (path.end !== 'issuer-missing') return path.end === 'trusted' ? 'intermediate' : 'trust';
  if (issuerSeemsRoot || retiredRoot(top.issuer) !== null) return 'trust';
  // Nothing is known of what lies above. Below it the leaf alone, or what had to be fetched, lacks an intermediate in any case.
  return path.certificates.length === 1 || unsent.length > 0 ? 'intermediate' : 'trust';
}

/** The certificate below the first one left out; the last one where what is left out is not at hand. */
export function belowGap({ path: { certificates }, top, unsent: [first] }: Reach): CertificateFacts {
  if (first === undefined) return top;
  return certificates[certificates.findIndex(({ sha256 }) => sha256 === first.sha256) - 1] ?? top;
}

/** `api.example.com ← R11 ← Example Root X1`. */
export function pathText({ certificates }: ChainPath): string {
  return certificates.map(named).join(' ← ');
}

/**
 * What is to be appended: everything from the first certificate left out upwards. `undefined` where nothing is left out
 * that is known.
 */
export function toAppend({ path, unsent }: Reach, { endpoint, lookups, at }: SeenAddress): ChainToAppend | undefined {
  const needed = withoutRoot(path);
  const [first] = unsent;
  if (first === undefined) return undefined;
  const place = needed.findIndex(({ sha256 }) => sha256 === first.sha256);
  const certificates = needed.slice(place).map(
    ({ sha256, subject, notAfter, der }): CertificateToAppend => ({
      name: calledBy(subject),
      subject,
      notAfter,
      sha256,
      der,
      url: issuerUrlOf(sha256, lookups),
    }),
  );
  const join = filesToJoin(unsent, at);
  return {
    endpoint: endpoint.name,
    certificates,
    behind: place > 1 ? 'chain' : 'certificate',
    ...(join === null ? {} : { join }),
  };
}

/** The files of the folder that these certificates stand in, each once. */
export function filesNearby(
  certificates: readonly CertificateFacts[],
  { file }: SeenAddress['at'],
): readonly NearbyCertificate[] {
  const nearby = file?.kind === 'bundle' ? (file.nearby ?? []) : [];
  const places = certificates.flatMap(({ sha256 }) => {
    const same = nearby.filter(({ certificate }) => certificate.sha256 === sha256);
    return same.find(({ alone }) => alone) ?? same[0] ?? [];
  });
  return places.filter(({ path }, place) => places.findIndex((other) => other.path === path) === place);
}

/** `null` where joining files would bring in more than is missing, or less. */
function filesToJoin(unsent: readonly CertificateFacts[], at: SeenAddress['at']): readonly string[] | null {
  const { file, address } = at;
  if (file?.kind !== 'bundle' || file.format !== 'pem' || file.leaf !== 0) return null;
  const places = unsent.map((certificate) => filesNearby([certificate], at)[0]);
  if (places.some((place) => place?.alone !== true)) return null;
  return [address, ...filesNearby(unsent, at).map(({ path }) => path)];
}

/** The certificates that the server leaves out: what they are called, how long they last, and where they came from. */
export function unsentEvidence(
  { unsent }: Reach,
  { lookups, at }: Pick<SeenAddress, 'lookups' | 'at'>,
): readonly Evidence[] {
  return unsent.slice(0, MOST_SHOWN).flatMap((certificate): readonly Evidence[] => {
    const { subject, notAfter, sha256 } = certificate;
    const [place] = filesNearby([certificate], at);
    const url = issuerUrlOf(sha256, lookups);
    return [
      { label: 'not sent', value: subject },
      { label: 'valid until', value: moment(notAfter) },
      { label: 'SHA-256', value: sha256 },
      ...(place === undefined ? [] : [{ label: 'stands in', value: place.path }]),
      ...(url === null ? [] : [{ label: 'fetched at', value: url }]),
    ];
  });
}

/** Clients have roots of their own; RFC 8446 §4.4.2 lets them be left out. */
function withoutRoot({ certificates, end }: ChainPath): readonly CertificateFacts[] {
  return end === 'issuer-missing' ? certificates : certificates.slice(0, Math.max(1, certificates.length - 1));
}

const MOST_SHOWN = 3;

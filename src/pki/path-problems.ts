import type { CertificateFacts } from '../model/certificate.ts';
import type { UnixMs } from '../model/units.ts';
import { type ForbiddenName, forbiddenNames } from './name-constraints.ts';
import { lacksServerAuth } from './server-purpose.ts';

/** One reason why a path may not stand (RFC 5280 §6.1), and the certificate at fault. */
export type PathProblem =
  | { readonly kind: 'expired'; readonly certificate: CertificateFacts }
  | { readonly kind: 'not-yet-valid'; readonly certificate: CertificateFacts }
  /** It issued another one, and its basicConstraints do not make it a CA. */
  | { readonly kind: 'not-a-ca'; readonly certificate: CertificateFacts }
  /** It issued another one, and its keyUsage lacks keyCertSign. */
  | { readonly kind: 'may-not-sign'; readonly certificate: CertificateFacts }
  /** More intermediates stand below it than its pathLength allows. */
  | {
      readonly kind: 'path-too-long';
      readonly certificate: CertificateFacts;
      readonly allowed: number;
      readonly found: number;
    }
  /** A CA whose extendedKeyUsage leaves serverAuth out; what it issued cannot serve TLS. */
  | { readonly kind: 'purpose-not-allowed'; readonly certificate: CertificateFacts; readonly has: readonly string[] }
  | {
      readonly kind: 'unknown-critical-extension';
      readonly certificate: CertificateFacts;
      readonly oids: readonly string[];
    }
  /** A CA that may not issue for this name of a certificate below it. */
  | ({ readonly kind: 'name-not-allowed'; readonly certificate: CertificateFacts } & ForbiddenName);

/** What is wrong along a path, from the leaf upwards. The leaf's own purpose is `serverPurpose`'s question. */
export function pathProblems(
  { certificates }: { readonly certificates: readonly CertificateFacts[] },
  now: UnixMs,
): readonly PathProblem[] {
  const [leaf, ...issuers] = certificates;
  if (leaf === undefined) return [];
  return [
    ...everyCertificate(leaf, now),
    ...issuers.flatMap((issuer, index) => [
      ...everyCertificate(issuer, now),
      ...issuerProblems(issuer, certificates.slice(1, index + 1)),
      ...forbiddenNames(leaf, certificates.slice(1, index + 1), issuer).map(
        (name): PathProblem => ({ kind: 'name-not-allowed', certificate: issuer, ...name }),
      ),
    ]),
  ];
}

function everyCertificate(certificate: CertificateFacts, now: UnixMs): readonly PathProblem[] {
  const problems: PathProblem[] = [];
  if (now > Date.parse(certificate.notAfter)) problems.push({ kind: 'expired', certificate });
  if (now < Date.parse(certificate.notBefore)) problems.push({ kind: 'not-yet-valid', certificate });
  const { unknownCritical: oids } = certificate;
  if (oids.length > 0) problems.push({ kind: 'unknown-critical-extension', certificate, oids });
  return problems;
}

/** `below`: the intermediates between the issuer and the leaf. */
function issuerProblems(certificate: CertificateFacts, below: readonly CertificateFacts[]): readonly PathProblem[] {
  const { basicConstraints, keyUsage, extendedKeyUsage } = certificate;
  const problems: PathProblem[] = [];
  if (basicConstraints?.ca !== true && !isVersionOneRoot(certificate)) problems.push({ kind: 'not-a-ca', certificate });
  if (keyUsage !== null && !keyUsage.includes('keyCertSign')) problems.push({ kind: 'may-not-sign', certificate });
  // RFC 5280 §6.1.4 (l): certificates that a CA issued to itself do not count.
  const found = below.filter(({ selfIssued }) => !selfIssued).length;
  const allowed = basicConstraints?.pathLength ?? null;
  if (allowed !== null && found > allowed) problems.push({ kind: 'path-too-long', certificate, allowed, found });
  if (lacksServerAuth(extendedKeyUsage))
    problems.push({ kind: 'purpose-not-allowed', certificate, has: extendedKeyUsage ?? [] });
  return problems;
}

/** Certificates of version 1 have no extensions, so a root of that age cannot say that it is a CA; OpenSSL lets it pass. */
function isVersionOneRoot({
  selfIssued,
  basicConstraints,
  keyUsage,
  extendedKeyUsage,
  sans,
  subjectKeyId,
}: CertificateFacts): boolean {
  return (
    selfIssued && [basicConstraints, keyUsage, extendedKeyUsage, sans, subjectKeyId].every((fact) => fact === null)
  );
}

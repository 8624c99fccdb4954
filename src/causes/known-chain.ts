import type { CertificateFacts } from '../model/certificate.ts';
import { retiredRoot } from '../pki/retired-roots.ts';
import { opensslTrusts, type SeenAddress } from './seen.ts';

/**
 * The certificates that signed one another, leaf first, on any path: sent, fetched or trusted. What is only sent along and
 * signed nothing is none of them.
 */
export function linkedCertificates({ sent: [leaf], chain, completed }: SeenAddress): readonly CertificateFacts[] {
  if (leaf === undefined) return [];
  const all = [leaf, ...((completed ?? chain)?.paths ?? []).flatMap(({ certificates }) => certificates)];
  return [...new Map(all.map((certificate) => [certificate.sha256, certificate])).values()];
}

/**
 * The chain breaks off below a CA certificate that was neither sent nor could be fetched: which keys and names stand above it
 * nobody knows. Where OpenSSL accepts the chain, or the missing one is a root by its name, nothing is open.
 */
export function endsInTheOpen(seen: SeenAddress): boolean {
  const facts = seen.completed ?? seen.chain;
  if (facts === null || facts.best.end !== 'issuer-missing') return false;
  return !opensslTrusts(seen);
}

/** The name of what stands above the last certificate is the only one missing, since it is that of a root. */
export function lacksRootOnly({ chain, completed }: SeenAddress): boolean {
  const facts = completed ?? chain;
  const issuer = facts?.best.certificates.at(-1)?.issuer;
  if (facts === null || issuer === undefined) return false;
  return facts.directIssuerSeemsRoot || retiredRoot(issuer) !== null;
}

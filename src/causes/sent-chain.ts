import type { CertificateFacts } from '../model/certificate.ts';
import type { UnixMs } from '../model/units.ts';
import type { ChainFacts } from '../pki/chain.ts';

/** A certificate that clients do not need, and why. */
export interface Surplus {
  readonly why: 'root' | 'repeated' | 'expired' | 'stranger';
  readonly certificate: CertificateFacts;
}

/** What the server should send: the best path, leaf first, without the root. */
export function clientsNeed({ best }: ChainFacts): readonly CertificateFacts[] {
  return best.certificates.filter(({ selfIssued }, depth) => depth === 0 || !selfIssued);
}

/**
 * What is sent beyond need: a root, since clients have their own copy; a certificate for the second time; one that has
 * expired and that the best path goes around; one that stands on no path. A cross-signed twin on a path of its own is none:
 * clients with other roots need it.
 */
export function surplusOf({ sent, best, surplus }: ChainFacts, now: UnixMs): readonly Surplus[] {
  const onBest = new Set(best.certificates.map(({ sha256 }) => sha256));
  const onNone = new Set(surplus.map(({ sha256 }) => sha256));
  return sent.flatMap((certificate, place): readonly Surplus[] => {
    const { sha256, selfIssued, notAfter } = certificate;
    const isRepeated = sent.findIndex((earlier) => earlier.sha256 === sha256) < place;
    if (isRepeated) return [{ why: 'repeated', certificate }];
    if (place === 0) return [];
    if (onNone.has(sha256) && !surplusByRepetition(sent, certificate, surplus))
      return [{ why: 'stranger', certificate }];
    if (selfIssued) return [{ why: 'root', certificate }];
    return !onBest.has(sha256) && Date.parse(notAfter) < now ? [{ why: 'expired', certificate }] : [];
  });
}

/** Of a certificate sent twice, the chain counts the second one as surplus only. */
function surplusByRepetition(
  sent: readonly CertificateFacts[],
  { sha256 }: CertificateFacts,
  surplus: readonly CertificateFacts[],
): boolean {
  const count = (certificates: readonly CertificateFacts[]) =>
    certificates.filter((other) => other.sha256 === sha256).length;
  return count(surplus) < count(sent);
}

import type { PrivateKeyFacts } from '../../model/bundle.ts';
import type { CertificateFacts } from '../../model/certificate.ts';
import { sameName } from '../names.ts';
import { owns } from './private-keys.ts';

type KeyHash = Pick<PrivateKeyFacts, 'spkiSha256'>;

/**
 * May this be the certificate of a server rather than of a CA? Self-signed ones that OpenSSL makes say that they are a CA,
 * and only their names tell them from a root.
 */
export function isServerLike({ basicConstraints, selfIssued, sans }: CertificateFacts): boolean {
  if (basicConstraints?.ca !== true && !selfIssued) return true;
  return (sans ?? []).some(({ kind }) => kind === 'dns' || kind === 'ip');
}

/**
 * Place of the server certificate in a file: the first one, as servers take it, unless that is a CA and another one is
 * not. -1 where there are CA certificates alone and no key at hand belongs to one of them.
 */
export function leafPlace(chain: readonly CertificateFacts[], keys: readonly KeyHash[]): number {
  const [first] = chain;
  if (first === undefined) return -1;
  const fits = (certificate: CertificateFacts): boolean => keys.some((key) => owns(key.spkiSha256, certificate));
  if (isServerLike(first) || fits(first)) return 0;
  const own = chain.findIndex((certificate) => isServerLike(certificate) && fits(certificate));
  return own === -1 ? chain.findIndex(isServerLike) : own;
}

/** Certificates that came without an order, from the server's own upwards; those of no place in the chain come last. */
export function inPathOrder(
  certificates: readonly CertificateFacts[],
  keys: readonly KeyHash[],
): readonly CertificateFacts[] {
  const own = certificates.findIndex((certificate) => keys.some((key) => owns(key.spkiSha256, certificate)));
  const start = own === -1 ? leafPlace(certificates, keys) : own;
  const rest = [...certificates];
  const ordered = rest.splice(Math.max(0, start), 1);
  for (;;) {
    const last = ordered.at(-1);
    const next = rest.findIndex(({ subject }) => last !== undefined && sameName(last.issuer, subject));
    if (next === -1) return [...ordered, ...rest];
    ordered.push(...rest.splice(next, 1));
  }
}

import { rootCertificates } from 'node:tls';
import type { Target } from '../model/run.ts';
import { createTrustStore, type TrustStore } from '../pki/trust-store.ts';

/** PEM of the roots that count as trusted for a target: those of its `trust`, then what `ca-file` adds. */
export function trustedRoots({ endpoint }: Target): readonly string[] {
  return [...rootCertificates, ...endpoint.extraRoots];
}

/** What tells one set of roots from another. */
export function rootsKey({ endpoint, policy }: Target): string {
  return [policy.trust, ...endpoint.extraRoots].join('\0');
}

/** Trust stores for one run. Most endpoints share their roots, so each set is read once. */
export function createTrustStores(): (target: Target) => TrustStore {
  const stores = new Map<string, TrustStore>();
  return (target) => {
    const key = rootsKey(target);
    const known = stores.get(key) ?? createTrustStore(trustedRoots(target));
    stores.set(key, known);
    return known;
  };
}

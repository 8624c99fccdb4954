import { rootCertificates } from 'node:tls';
import type { CertificateFacts } from '../model/certificate.ts';
import type { Handshake, RefusedVerification } from '../model/observation.ts';
import type { Target } from '../model/run.ts';
import type { RootSource } from '../model/trust.ts';
import { examineChain } from '../pki/chain.ts';
import { certificatesOf } from '../pki/pem-certificates.ts';
import { createTrustStore, joinTrustStores, type StorePart, type TrustStore } from '../pki/trust-store.ts';
import { systemRoots } from './system-roots.ts';

/** PEM of the roots that count as trusted for a target: those of its `trust`, then what `ca-file` adds. */
export function trustedRoots({ endpoint, policy }: Target): readonly string[] {
  return [...sourcesOf(policy.trust).flatMap(rootsOf), ...endpoint.extraRoots];
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
    const known = stores.get(key) ?? joinTrustStores(partsOf(target));
    stores.set(key, known);
    return known;
  };
}

/** Reads the roots' subjects, by which issuers are found later: while a server is waited for that costs nothing. */
export function readRootsAhead({ policy }: Target): void {
  for (const source of sourcesOf(policy.trust)) storeOf(source).bySubject('');
}

/**
 * Where OpenSSL finds no trusted root: the store that was not asked for and would have led to one. The machine's own
 * store may hold the CA of a company, and the runtime's list what an old machine has never heard of.
 */
export function withOtherStore(handshake: Handshake, { policy }: Target, now: number): Handshake {
  if (handshake.kind !== 'completed' || handshake.verification.kind !== 'refused' || policy.trust === 'both') {
    return handshake;
  }
  const { verification, chain } = handshake;
  const other = policy.trust === 'bundled' ? 'system' : 'bundled';
  if (!NO_TRUSTED_ROOT.has(verification.code) || !isTrustedBy(other, chain, now)) return handshake;
  const refused: RefusedVerification = { ...verification, otherStore: other };
  return { ...handshake, verification: refused };
}

function isTrustedBy(source: StoreName, chain: readonly CertificateFacts[], now: number): boolean {
  return chain.length > 0 && examineChain(chain, storeOf(source), now).best.end === 'trusted';
}

type StoreName = Exclude<RootSource, 'ca-file'>;

function partsOf({ endpoint, policy }: Target): readonly StorePart[] {
  const parts = sourcesOf(policy.trust).map(
    (from): StorePart => ({ from, name: NAMES[from], roots: rootsOf(from).length, store: storeOf(from) }),
  );
  if (endpoint.extraRoots.length === 0) return parts;
  // To OpenSSL an intermediate or a server certificate in it is a link at most, and no root.
  const roots = certificatesOf(endpoint.extraRoots).filter(({ selfIssued }) => selfIssued).length;
  return [...parts, { from: 'ca-file', name: 'ca-file', roots, store: createTrustStore(endpoint.extraRoots) }];
}

function sourcesOf(trust: Target['policy']['trust']): readonly StoreName[] {
  return trust === 'both' ? ['bundled', 'system'] : [trust];
}

/** A machine without roots trusts nothing; where the policy asks for its store, that is complained about before the run. */
function rootsOf(source: StoreName): readonly string[] {
  if (source === 'bundled') return rootCertificates;
  const roots = systemRoots();
  return roots.ok ? roots.value : [];
}

const stores = new Map<StoreName, TrustStore>();

function storeOf(source: StoreName): TrustStore {
  const known = stores.get(source) ?? createTrustStore(rootsOf(source));
  stores.set(source, known);
  return known;
}

const NAMES: Readonly<Record<StoreName, string>> = {
  bundled: `the list of Mozilla in Node.js ${process.version}`,
  system: 'the store of this machine',
};

/** OpenSSL's words for a chain that leads to no root it knows. */
const NO_TRUSTED_ROOT: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

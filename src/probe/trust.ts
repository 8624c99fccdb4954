import { createSecureContext, DEFAULT_CIPHERS, type SecureContext, type SecureContextOptions } from 'node:tls';
import type { KeyType } from '../model/key-type.ts';
import type { Target } from '../model/run.ts';
import type { ClientCredentials } from '../pki/client-identity.ts';
import { rootsKey, trustedRoots } from './roots.ts';

/**
 * `ordinary` is what a present-day client uses. `legacy` speaks TLS 1.0 and 1.1 as well, for policies that allow them;
 * OpenSSL wants security level 0 for that. The others take certificates with one kind of key alone, at one version.
 */
export type ClientKind = 'ordinary' | 'legacy' | `${KeyType} at ${'TLSv1.2' | 'TLSv1.3'}`;

/** Whether OpenSSL takes these credentials: it throws for keys and digests below its security level. */
export function areUsable(credentials: ClientCredentials): boolean {
  try {
    createSecureContext({ ...credentials });
    return true;
  } catch {
    return false;
  }
}

/** A client certificate to be shown when a server asks, with the id that tells it from others. Secret. */
export interface ShownIdentity {
  readonly id: string;
  readonly credentials: ClientCredentials;
}

/** Gives TLS client contexts, each built once for its roots and identity: 121 roots cost about 7 ms each time. */
export type SecureContexts = (target: Target, kind: ClientKind, identity: ShownIdentity | null) => SecureContext;

/** One store of contexts for one run: the ids of identities mean nothing beyond it. */
export function createSecureContexts(): SecureContexts {
  const contexts = new Map<string, SecureContext>();
  return (target, kind, identity) => {
    const key = [kind, identity?.id ?? '', rootsKey(target)].join('\0');
    const context = contexts.get(key) ?? secureContext(target, kind, identity);
    contexts.set(key, context);
    return context;
  };
}

function secureContext(target: Target, kind: ClientKind, identity: ShownIdentity | null): SecureContext {
  return createSecureContext({
    ca: [...trustedRoots(target)],
    ...(identity === null ? {} : identity.credentials),
    minVersion: 'TLSv1.2',
    maxVersion: 'TLSv1.3',
    ...OFFERS[kind],
  });
}

const ECDSA = 'ecdsa_secp256r1_sha256:ecdsa_secp384r1_sha384:ecdsa_secp521r1_sha512';
const EDDSA = 'ed25519:ed448';
/** RSASSA-PKCS1 for the signatures of CAs alone: TLS 1.3 has it nowhere else (RFC 8446 §4.2.3). */
const RSA = [
  'rsa_pss_rsae_sha256:rsa_pss_rsae_sha384:rsa_pss_rsae_sha512',
  'rsa_pss_pss_sha256:rsa_pss_pss_sha384:rsa_pss_pss_sha512',
  'rsa_pkcs1_sha256:rsa_pkcs1_sha384:rsa_pkcs1_sha512',
].join(':');

/** At TLS 1.2 the suite chooses the kind of key, so that a client certificate of ours may be signed for with any. */
const OFFERS: Readonly<Record<ClientKind, SecureContextOptions>> = {
  ordinary: {},
  legacy: { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' },
  'rsa at TLSv1.2': { maxVersion: 'TLSv1.2', ciphers: `${DEFAULT_CIPHERS}:!aECDSA` },
  'ecdsa at TLSv1.2': { maxVersion: 'TLSv1.2', ciphers: `${DEFAULT_CIPHERS}:!aRSA` },
  'eddsa at TLSv1.2': { maxVersion: 'TLSv1.2', sigalgs: EDDSA },
  'rsa at TLSv1.3': { minVersion: 'TLSv1.3', sigalgs: RSA },
  'ecdsa at TLSv1.3': { minVersion: 'TLSv1.3', sigalgs: ECDSA },
  'eddsa at TLSv1.3': { minVersion: 'TLSv1.3', sigalgs: EDDSA },
};

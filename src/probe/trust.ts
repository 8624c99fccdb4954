import { createSecureContext, type SecureContext } from 'node:tls';
import type { Target } from '../model/run.ts';
import type { ClientCredentials } from '../pki/client-identity.ts';
import { rootsKey, trustedRoots } from './roots.ts';

/**
 * `ordinary` is what a present-day client uses. `legacy` speaks TLS 1.0 and 1.1 as well, for policies that allow them;
 * OpenSSL wants security level 0 for that.
 */
export type ClientKind = 'ordinary' | 'legacy';

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
    maxVersion: 'TLSv1.3',
    ...(kind === 'legacy' ? { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } : { minVersion: 'TLSv1.2' }),
  });
}

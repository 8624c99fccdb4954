import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';

/**
 * The roots that count as trusted: Mozilla's list as Node bundles it, then what the user adds. Taken explicitly, so that
 * NODE_EXTRA_CA_CERTS and the like on one runner do not change the verdict.
 */
export function trustedRoots(extraRoots: readonly string[]): readonly string[] {
  return [...rootCertificates, ...extraRoots];
}

/**
 * `ordinary` is what a present-day client uses. `legacy` speaks TLS 1.0 and 1.1 as well, for policies that allow them;
 * OpenSSL wants security level 0 for that.
 */
export type ClientKind = 'ordinary' | 'legacy';

/** A TLS client context, built once for each set of roots: 121 roots cost about 7 ms each time. */
export function secureContextFor(extraRoots: readonly string[], kind: ClientKind): SecureContext {
  const key = [kind, ...extraRoots].join('\0');
  const known = CONTEXTS.get(key);
  if (known !== undefined) return known;
  const made = createSecureContext({
    ca: [...trustedRoots(extraRoots)],
    maxVersion: 'TLSv1.3',
    ...(kind === 'legacy' ? { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } : { minVersion: 'TLSv1.2' }),
  });
  CONTEXTS.set(key, made);
  return made;
}

const CONTEXTS = new Map<string, SecureContext>();

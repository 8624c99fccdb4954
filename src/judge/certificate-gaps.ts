import type { CauseId } from '../model/cause-id.ts';
import type { Finding } from '../model/finding.ts';
import { KEY_TYPE_NAMES } from '../model/key-type.ts';
import type { AddressObservation, CompletedHandshake } from '../model/observation.ts';

/** A certificate is refused for a reason that nothing explains. */
export function refusalGap(
  { verification, identity }: Pick<CompletedHandshake, 'verification' | 'identity'>,
  address: string,
  found: readonly Finding[],
): string | null {
  if (verification.kind === 'refused' && !explains(found, address, REFUSES_CHAIN)) {
    return `OpenSSL refuses the certificate chain (${verification.code}), and no cause explains it`;
  }
  if (identity.kind === 'refused' && !explains(found, address, REFUSES_NAME)) {
    return 'the certificate is refused for this name, and no cause explains it';
  }
  return null;
}

/** A further certificate is refused for a reason that nothing explains, or OpenSSL did not get to see it. */
export function otherGap({ others, address }: AddressObservation, found: readonly Finding[]): string | null {
  for (const { keyType, handshake } of others) {
    const name = `its ${KEY_TYPE_NAMES[keyType]} certificate`;
    if (handshake.kind !== 'completed') return `${name}, which clients that take no other get, could not be looked at`;
    const gap = refusalGap(handshake, address, found);
    if (gap !== null) return `${name}: ${gap}`;
  }
  return null;
}

/** One of these causes was found there. */
export function explains(findings: readonly Finding[], address: string, causes: ReadonlySet<CauseId>): boolean {
  return findings.some(
    ({ cause, addresses }) => causes.has(cause) && (addresses.length === 0 || addresses.includes(address)),
  );
}

/*
 * A cause that is missing here errs on the safe side: the endpoint becomes inconclusive where the policy plays the
 * cause down, and still fails where it does not.
 */
const REFUSES_CHAIN: ReadonlySet<CauseId> = new Set([
  'certificate-expired',
  'certificate-not-yet-valid',
  'intermediate-expired',
  'self-signed',
  'incomplete-chain',
  'untrusted-issuer',
  'weak-key',
  'weak-signature',
  'wrong-key-usage',
  'name-constraint-violated',
  'chain-invalid',
  'root-expired',
  'malformed-certificate',
  'verification-failed',
  'default-certificate',
  'tls-intercepted',
  'addresses-diverge',
]);

const REFUSES_NAME: ReadonlySet<CauseId> = new Set([
  'hostname-mismatch',
  'no-subject-alt-name',
  'malformed-certificate',
  'verification-failed',
  'default-certificate',
  'addresses-diverge',
]);

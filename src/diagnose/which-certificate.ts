import type { SeenAddress } from '../causes/seen.ts';
import type { CauseId } from '../model/cause-id.ts';
import type { Evidence } from '../model/finding.ts';
import { KEY_TYPE_NAMES, type KeyType } from '../model/key-type.ts';

/** Which of its certificates a server showed something with. */
export interface WhichCertificate {
  /** How it differs from the others: by its kind of key; or in that only some connections got it. */
  readonly kind: KeyType | 'stray';
  /** `EC P-256`; `null` where it could not be read. */
  readonly key: string | null;
  /** SHA-256 of it; `null` where it could not be read. */
  readonly sha256: string | null;
}

/** `null` where the server has one certificate only, and for what has nothing to do with it. */
export function whichCertificate(
  { keyType, isStray = false, sent: [leaf] }: SeenAddress,
  cause: CauseId,
): WhichCertificate | null {
  const kind = isStray ? 'stray' : keyType;
  if (kind === undefined || !ABOUT_CERTIFICATES.has(cause)) return null;
  return { kind, key: leaf?.key.text ?? null, sha256: leaf?.sha256 ?? null };
}

/** The message with the certificate that it holds for: the reader may look at the other, and see nothing wrong. */
export function withCertificate(message: string, which: WhichCertificate | null): string {
  if (which === null) return message;
  const key = which.key === null ? '' : `, ${which.key}`;
  const about =
    which.kind === 'stray'
      ? `a certificate that some connections get${key}; others get another`
      : `the ${KEY_TYPE_NAMES[which.kind]} certificate of the server${key}; it has another beside it`;
  return `${message.replace(/\.$/, '')} (this is about ${about}).`;
}

/** The same as evidence. */
export function certificateEvidence(which: WhichCertificate | null): readonly Evidence[] {
  if (which === null) return [];
  const details = [which.key, which.sha256 === null ? null : `SHA-256 ${which.sha256}`].filter((one) => one !== null);
  const name =
    which.kind === 'stray'
      ? 'a certificate that some connections get'
      : `the ${KEY_TYPE_NAMES[which.kind]} certificate`;
  return [{ label: 'seen with', value: details.length === 0 ? name : `${name} (${details.join(', ')})` }];
}

/**
 * What belongs to one certificate and its chain, so that it is looked for with each. Not whether a staple is missing: some
 * servers fetch one only when it was asked for, and it was asked for once with the others.
 */
export const ABOUT_CERTIFICATES: ReadonlySet<CauseId> = new Set([
  'certificate-expired',
  'certificate-not-yet-valid',
  'intermediate-expired',
  'certificate-expiring',
  'intermediate-expiring',
  'renewal-overdue',
  'renewal-forbidden',
  'hostname-mismatch',
  'no-subject-alt-name',
  'required-san-missing',
  'self-signed',
  'incomplete-chain',
  'untrusted-issuer',
  'issuer-not-allowed',
  'pin-mismatch',
  'certificate-blocked',
  'chain-out-of-order',
  'surplus-certificates',
  'weak-key',
  'weak-signature',
  'wrong-key-usage',
  'lifetime-too-long',
  'name-constraint-violated',
  'chain-invalid',
  'root-expired',
  'revoked',
  'revocation-unknown',
  'malformed-certificate',
  'verification-failed',
  'default-certificate',
  'tls-intercepted',
]);

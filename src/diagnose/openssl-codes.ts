import type { CauseId } from '../model/cause-id.ts';
import type { CompletedHandshake } from '../model/observation.ts';

/**
 * Which causes explain a refusal by OpenSSL. The codes hide the depth and stop at the first defect, so that one code may
 * have several causes. A refusal that no found cause explains becomes `verification-failed`; an unknown code always does.
 */
const EXPLAINED_BY: ReadonlyMap<string, readonly CauseId[]> = new Map<string, readonly CauseId[]>(
  Object.entries({
    CERT_HAS_EXPIRED: ['certificate-expired', 'intermediate-expired'],
    CERT_NOT_YET_VALID: ['certificate-not-yet-valid'],
    DEPTH_ZERO_SELF_SIGNED_CERT: ['self-signed'],
    SELF_SIGNED_CERT_IN_CHAIN: ['untrusted-issuer'],
    UNABLE_TO_GET_ISSUER_CERT: ['incomplete-chain', 'untrusted-issuer'],
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['incomplete-chain', 'untrusted-issuer'],
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['incomplete-chain', 'untrusted-issuer', 'self-signed'],
    // Another certificate of the issuer's name: the one that made the signature is not there.
    CERT_SIGNATURE_FAILURE: ['incomplete-chain'],
    CERT_UNTRUSTED: ['untrusted-issuer'],
    INVALID_PURPOSE: ['wrong-key-usage'],
    HOSTNAME_MISMATCH: ['hostname-mismatch', 'no-subject-alt-name'],
  }),
);

/** node:tls checks the name only after OpenSSL has checked the chain, in `checkServerIdentity`. */
const NAME_EXPLAINED_BY: readonly CauseId[] = ['hostname-mismatch', 'no-subject-alt-name'];

/** The handshake with every refusal that a found cause explains turned into an acceptance: what remains needs a word of its own. */
export function withoutExplained(handshake: CompletedHandshake, found: ReadonlySet<CauseId>): CompletedHandshake {
  const { verification, identity } = handshake;
  const chainExplained = verification.kind === 'refused' && explains(EXPLAINED_BY.get(verification.code) ?? [], found);
  const nameExplained = identity.kind === 'refused' && explains(NAME_EXPLAINED_BY, found);
  return {
    ...handshake,
    verification: chainExplained ? { kind: 'accepted' } : verification,
    identity: nameExplained ? { kind: 'accepted' } : identity,
  };
}

function explains(causes: readonly CauseId[], found: ReadonlySet<CauseId>): boolean {
  return causes.some((cause) => found.has(cause));
}

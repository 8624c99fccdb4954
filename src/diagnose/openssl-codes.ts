import type { CauseId } from '../model/cause-id.ts';
import type { CompletedHandshake } from '../model/observation.ts';

/**
 * Which causes explain a refusal by OpenSSL. The codes hide the depth and stop at the first defect, so that one code may
 * have several causes. A refusal that no found cause explains becomes `verification-failed`; an unknown code always does.
 */
const EXPLAINED_BY: ReadonlyMap<string, readonly CauseId[]> = new Map<string, readonly CauseId[]>(
  Object.entries({
    CERT_HAS_EXPIRED: ['certificate-expired', 'intermediate-expired', 'root-expired'],
    CERT_NOT_YET_VALID: ['certificate-not-yet-valid'],
    DEPTH_ZERO_SELF_SIGNED_CERT: ['self-signed'],
    // A root that is not trusted hides the way around it, of which a certificate is missing.
    SELF_SIGNED_CERT_IN_CHAIN: ['untrusted-issuer', 'incomplete-chain'],
    // To OpenSSL what may not sign certificates is no issuer, and what has a broken extension was issued by nobody.
    UNABLE_TO_GET_ISSUER_CERT: ['incomplete-chain', 'untrusted-issuer', 'chain-invalid', 'malformed-certificate'],
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: [
      'incomplete-chain',
      'untrusted-issuer',
      'chain-invalid',
      'malformed-certificate',
    ],
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: [
      'incomplete-chain',
      'untrusted-issuer',
      'self-signed',
      'chain-invalid',
      'malformed-certificate',
    ],
    // Another certificate of the issuer's name: the one that made the signature is not there.
    CERT_SIGNATURE_FAILURE: ['incomplete-chain', 'chain-invalid'],
    ERROR_IN_CERT_NOT_BEFORE_FIELD: ['malformed-certificate'],
    ERROR_IN_CERT_NOT_AFTER_FIELD: ['malformed-certificate'],
    UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: ['malformed-certificate'],
    CERT_UNTRUSTED: ['untrusted-issuer'],
    INVALID_PURPOSE: ['wrong-key-usage', 'chain-invalid'],
    INVALID_CA: ['chain-invalid'],
    PATH_LENGTH_EXCEEDED: ['chain-invalid'],
    KEYUSAGE_NO_CERTSIGN: ['chain-invalid'],
    UNHANDLED_CRITICAL_EXTENSION: ['chain-invalid'],
    PERMITTED_VIOLATION: ['name-constraint-violated'],
    EXCLUDED_VIOLATION: ['name-constraint-violated'],
    EE_KEY_TOO_SMALL: ['weak-key'],
    CA_KEY_TOO_SMALL: ['weak-key'],
    CA_MD_TOO_WEAK: ['weak-signature'],
    HOSTNAME_MISMATCH: ['hostname-mismatch', 'no-subject-alt-name'],
  }),
);

/** Node has one code, `UNSPECIFIED`, for the newer refusals; OpenSSL's words tell them apart (X509_verify_cert_error_string(3)). */
const NEWER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'EE certificate key too weak': 'EE_KEY_TOO_SMALL',
    'CA certificate key too weak': 'CA_KEY_TOO_SMALL',
    'CA signature digest algorithm too weak': 'CA_MD_TOO_WEAK',
    'key usage does not include certificate signing': 'KEYUSAGE_NO_CERTSIGN',
    'unhandled critical extension': 'UNHANDLED_CRITICAL_EXTENSION',
    'permitted subtree violation': 'PERMITTED_VIOLATION',
    'excluded subtree violation': 'EXCLUDED_VIOLATION',
  }),
);

/** node:tls checks the name only after OpenSSL has checked the chain, in `checkServerIdentity`. */
const NAME_EXPLAINED_BY: readonly CauseId[] = ['hostname-mismatch', 'no-subject-alt-name'];

/** The handshake with every refusal that a found cause explains turned into an acceptance: what remains needs a word of its own. */
export function withoutExplained(handshake: CompletedHandshake, found: ReadonlySet<CauseId>): CompletedHandshake {
  const { verification, identity } = handshake;
  const chainExplained =
    verification.kind === 'refused' && explains(EXPLAINED_BY.get(codeOf(verification)) ?? [], found);
  const nameExplained = identity.kind === 'refused' && explains(NAME_EXPLAINED_BY, found);
  return {
    ...handshake,
    verification: chainExplained ? { kind: 'accepted' } : verification,
    identity: nameExplained ? { kind: 'accepted' } : identity,
  };
}

/** Does a found cause say why the chain leads to no trusted root? */
export function explainsOpenEnd(found: ReadonlySet<CauseId>): boolean {
  return explains(EXPLAINED_BY.get('UNABLE_TO_VERIFY_LEAF_SIGNATURE') ?? [], found);
}

function codeOf({ code, message }: Extract<CompletedHandshake['verification'], { kind: 'refused' }>): string {
  return code === 'UNSPECIFIED' ? (NEWER.get(message) ?? code) : code;
}

function explains(causes: readonly CauseId[], found: ReadonlySet<CauseId>): boolean {
  return causes.some((cause) => found.has(cause));
}

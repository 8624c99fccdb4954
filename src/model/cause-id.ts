/**
 * Every cause that the gate can name, most specific first: the order of reports and docs.
 * A policy's `severities` may use these words and no others; `catalogue.test.ts` keeps list and files equal.
 */
export const CAUSE_IDS = [
  'name-not-found',
  'connection-refused',
  'connection-timeout',
  'connection-reset',
  'plaintext-http',
  'other-protocol',
  'tls-version-too-old',
  'legacy-tls-accepted',
  'certificate-expired',
  'certificate-not-yet-valid',
  'intermediate-expired',
  'certificate-expiring',
  'hostname-mismatch',
  'no-subject-alt-name',
  'required-san-missing',
  'self-signed',
  'incomplete-chain',
  'untrusted-issuer',
  'wrong-key-usage',
  'verification-failed',
] as const;

export type CauseId = (typeof CAUSE_IDS)[number];

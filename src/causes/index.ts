import type { Cause } from './cause.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateExpiring } from './certificate-expiring.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';
import { connectionRefused } from './connection-refused.ts';
import { connectionReset } from './connection-reset.ts';
import { connectionTimeout } from './connection-timeout.ts';
import { hostnameMismatch } from './hostname-mismatch.ts';
import { incompleteChain } from './incomplete-chain.ts';
import { intermediateExpired } from './intermediate-expired.ts';
import { legacyTlsAccepted } from './legacy-tls-accepted.ts';
import { nameNotFound } from './name-not-found.ts';
import { noSubjectAltName } from './no-subject-alt-name.ts';
import { otherProtocol } from './other-protocol.ts';
import { plaintextHttp } from './plaintext-http.ts';
import { requiredSanMissing } from './required-san-missing.ts';
import { selfSigned } from './self-signed.ts';
import { tlsVersionTooOld } from './tls-version-too-old.ts';
import { untrustedIssuer } from './untrusted-issuer.ts';
import { verificationFailed } from './verification-failed.ts';
import { wrongKeyUsage } from './wrong-key-usage.ts';

/** Every cause, in the order of `CAUSE_IDS`: the order of reports and docs. */
export const CAUSES: readonly Cause[] = [
  nameNotFound,
  connectionRefused,
  connectionTimeout,
  connectionReset,
  plaintextHttp,
  otherProtocol,
  tlsVersionTooOld,
  legacyTlsAccepted,
  certificateExpired,
  certificateNotYetValid,
  intermediateExpired,
  certificateExpiring,
  hostnameMismatch,
  noSubjectAltName,
  requiredSanMissing,
  selfSigned,
  incompleteChain,
  untrustedIssuer,
  wrongKeyUsage,
  verificationFailed,
];

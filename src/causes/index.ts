import { addressesDiverge } from './addresses-diverge.ts';
import { bundleUnusable } from './bundle-unusable.ts';
import type { Cause } from './cause.ts';
import { certificateBlocked } from './certificate-blocked.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateExpiring } from './certificate-expiring.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';
import { chainInvalid } from './chain-invalid.ts';
import { chainOutOfOrder } from './chain-out-of-order.ts';
import { clientCertificateExpired } from './client-certificate-expired.ts';
import { clientCertificateNotRequired } from './client-certificate-not-required.ts';
import { clientCertificateRequired } from './client-certificate-required.ts';
import { clientCertificateUnsuitable } from './client-certificate-unsuitable.ts';
import { clientCertificateUntrusted } from './client-certificate-untrusted.ts';
import { closedAfterHello } from './closed-after-hello.ts';
import { connectionRefused } from './connection-refused.ts';
import { connectionReset } from './connection-reset.ts';
import { connectionTimeout } from './connection-timeout.ts';
import { defaultCertificate } from './default-certificate.ts';
import { garbledHandshake } from './garbled-handshake.ts';
import { handshakeRefused } from './handshake-refused.ts';
import { handshakeTooSlow } from './handshake-too-slow.ts';
import { hostnameMismatch } from './hostname-mismatch.ts';
import { incompleteChain } from './incomplete-chain.ts';
import { intermediateExpired } from './intermediate-expired.ts';
import { intermediateExpiring } from './intermediate-expiring.ts';
import { issuerNotAllowed } from './issuer-not-allowed.ts';
import { keyMismatch } from './key-mismatch.ts';
import { keyUnprotected } from './key-unprotected.ts';
import { largeHelloRejected } from './large-hello-rejected.ts';
import { legacyTlsAccepted } from './legacy-tls-accepted.ts';
import { lifetimeTooLong } from './lifetime-too-long.ts';
import { malformedCertificate } from './malformed-certificate.ts';
import { nameConstraintViolated } from './name-constraint-violated.ts';
import { nameNotFound } from './name-not-found.ts';
import { noCommonCipher } from './no-common-cipher.ts';
import { noCommonGroup } from './no-common-group.ts';
import { noSniFallback } from './no-sni-fallback.ts';
import { noSubjectAltName } from './no-subject-alt-name.ts';
import { otherProtocol } from './other-protocol.ts';
import { pinMismatch } from './pin-mismatch.ts';
import { plaintextHttp } from './plaintext-http.ts';
import { proxyRefused } from './proxy-refused.ts';
import { renewalForbidden } from './renewal-forbidden.ts';
import { renewalOverdue } from './renewal-overdue.ts';
import { requiredSanMissing } from './required-san-missing.ts';
import { resetAfterHello } from './reset-after-hello.ts';
import { revocationUnknown } from './revocation-unknown.ts';
import { revoked } from './revoked.ts';
import { rootExpired } from './root-expired.ts';
import { selfSigned } from './self-signed.ts';
import { silentAfterHello } from './silent-after-hello.ts';
import { sniFiltered } from './sni-filtered.ts';
import { sniNotRecognized } from './sni-not-recognized.ts';
import { splitHelloRejected } from './split-hello-rejected.ts';
import { stapleMissing } from './staple-missing.ts';
import { starttlsInjection } from './starttls-injection.ts';
import { starttlsRefused } from './starttls-refused.ts';
import { surplusCertificates } from './surplus-certificates.ts';
import { tlsIntercepted } from './tls-intercepted.ts';
import { tlsVersionMissing } from './tls-version-missing.ts';
import { tlsVersionTooOld } from './tls-version-too-old.ts';
import { untrustedIssuer } from './untrusted-issuer.ts';
import { vantageDiverge } from './vantage-diverge.ts';
import { verificationFailed } from './verification-failed.ts';
import { versionIntolerant } from './version-intolerant.ts';
import { waiverExpired } from './waiver-expired.ts';
import { waiverUnused } from './waiver-unused.ts';
import { weakCipherAccepted } from './weak-cipher-accepted.ts';
import { weakKey } from './weak-key.ts';
import { weakKeyExchange } from './weak-key-exchange.ts';
import { weakSignature } from './weak-signature.ts';
import { wrongKeyUsage } from './wrong-key-usage.ts';

/** Every cause, in the order of `CAUSE_IDS`: the order of reports and docs. */
export const CAUSES: readonly Cause[] = [
  nameNotFound,
  connectionRefused,
  connectionTimeout,
  connectionReset,
  proxyRefused,
  starttlsRefused,
  starttlsInjection,
  plaintextHttp,
  otherProtocol,
  noCommonCipher,
  noCommonGroup,
  weakCipherAccepted,
  weakKeyExchange,
  tlsVersionTooOld,
  legacyTlsAccepted,
  tlsVersionMissing,
  versionIntolerant,
  certificateExpired,
  certificateNotYetValid,
  intermediateExpired,
  certificateExpiring,
  intermediateExpiring,
  renewalOverdue,
  renewalForbidden,
  hostnameMismatch,
  noSubjectAltName,
  requiredSanMissing,
  selfSigned,
  incompleteChain,
  untrustedIssuer,
  issuerNotAllowed,
  pinMismatch,
  certificateBlocked,
  chainOutOfOrder,
  surplusCertificates,
  weakKey,
  weakSignature,
  wrongKeyUsage,
  lifetimeTooLong,
  nameConstraintViolated,
  chainInvalid,
  rootExpired,
  revoked,
  stapleMissing,
  revocationUnknown,
  malformedCertificate,
  bundleUnusable,
  keyMismatch,
  keyUnprotected,
  verificationFailed,
  sniNotRecognized,
  defaultCertificate,
  noSniFallback,
  sniFiltered,
  resetAfterHello,
  silentAfterHello,
  closedAfterHello,
  largeHelloRejected,
  splitHelloRejected,
  tlsIntercepted,
  garbledHandshake,
  handshakeTooSlow,
  handshakeRefused,
  clientCertificateRequired,
  clientCertificateUntrusted,
  clientCertificateExpired,
  clientCertificateUnsuitable,
  clientCertificateNotRequired,
  addressesDiverge,
  vantageDiverge,
  waiverExpired,
  waiverUnused,
];

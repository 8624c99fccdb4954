import type { Fault } from './fault.ts';
import { tlsServer } from './servers.ts';

/** OpenSSL serves no certificate that it would refuse itself, unless it is told to look away. */
const SOUND_BUT_LEVEL_0 =
  'TLS_AES_128_GCM_SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:@SECLEVEL=0';

/** Certificates and chains. */
export const CERTIFICATE_FAULTS: readonly Fault[] = [
  {
    cause: 'certificate-expired',
    host: 'expired.demo.test',
    start: (ca) => tlsServer(ca.serve('expired.demo.test', { days: [-92, -2] })),
  },
  {
    cause: 'certificate-not-yet-valid',
    host: 'tomorrow.demo.test',
    start: (ca) => tlsServer(ca.serve('tomorrow.demo.test', { days: [1, 91] })),
  },
  {
    cause: 'intermediate-expired',
    host: 'old-intermediate.demo.test',
    start: (ca) => tlsServer(ca.serve('old-intermediate.demo.test', { by: 'expired-intermediate' })),
  },
  {
    cause: 'certificate-expiring',
    host: 'expiring.demo.test',
    start: (ca) => tlsServer(ca.serve('expiring.demo.test', { days: [-86, 4] })),
  },
  {
    cause: 'intermediate-expiring',
    host: 'ending-intermediate.demo.test',
    start: (ca) => tlsServer(ca.serve('ending-intermediate.demo.test', { by: 'expiring-intermediate' })),
  },
  {
    cause: 'hostname-mismatch',
    host: 'shop.demo.test',
    start: (ca) => tlsServer(ca.serve('shop.demo.test', { names: ['shop-old.demo.test'] })),
  },
  {
    cause: 'no-subject-alt-name',
    host: 'common-name-only.demo.test',
    start: (ca) => tlsServer(ca.serve('common-name-only.demo.test', { names: null })),
  },
  {
    cause: 'required-san-missing',
    host: 'half-covered.demo.test',
    config: 'required-sans: [half-covered.demo.test, www.half-covered.demo.test]',
    start: (ca) => tlsServer(ca.serve('half-covered.demo.test')),
  },
  {
    cause: 'self-signed',
    host: 'self-signed.demo.test',
    start: (ca) => tlsServer(ca.serve('self-signed.demo.test', { by: 'itself' })),
  },
  {
    cause: 'incomplete-chain',
    host: 'leaf-alone.demo.test',
    start: (ca) => tlsServer(ca.serve('leaf-alone.demo.test', { sendIntermediate: false })),
  },
  {
    cause: 'untrusted-issuer',
    host: 'private-ca.demo.test',
    start: (ca) => tlsServer(ca.serve('private-ca.demo.test', { by: 'unknown-intermediate' })),
  },
  {
    cause: 'weak-key',
    host: 'short-key.demo.test',
    start: (ca) =>
      tlsServer({
        ...ca.serve('short-key.demo.test', { key: { type: 'rsa', bits: 1024 } }),
        ciphers: SOUND_BUT_LEVEL_0,
      }),
  },
  {
    cause: 'weak-signature',
    host: 'sha1.demo.test',
    start: (ca) => tlsServer({ ...ca.serve('sha1.demo.test', { hash: 'sha1' }), ciphers: SOUND_BUT_LEVEL_0 }),
  },
  {
    cause: 'issuer-not-allowed',
    host: 'other-issuer.demo.test',
    config: 'allowed-issuers: ["Agreed CA"]',
    start: (ca) => tlsServer(ca.serve('other-issuer.demo.test')),
  },
  {
    cause: 'chain-out-of-order',
    host: 'upside-down.demo.test',
    start: (ca) => tlsServer(ca.serve('upside-down.demo.test', { by: 'second-intermediate', send: 'upside-down' })),
  },
  {
    cause: 'surplus-certificates',
    host: 'with-root.demo.test',
    start: (ca) => tlsServer(ca.serve('with-root.demo.test', { send: 'with-root' })),
  },
  {
    cause: 'surplus-certificates', // covered by a waiver
    host: 'moving.demo.test',
    start: (ca) => tlsServer(ca.serve('moving.demo.test', { send: 'with-root' })),
  },
  {
    cause: 'wrong-key-usage',
    host: 'client-only.demo.test',
    start: (ca) => tlsServer(ca.serve('client-only.demo.test', { extendedKeyUsage: ['clientAuth'] })),
  },
  {
    cause: 'name-constraint-violated',
    host: 'outside.demo.test',
    start: (ca) => tlsServer(ca.serve('outside.demo.test', { by: 'narrow-intermediate' })),
  },
  {
    cause: 'chain-invalid',
    host: 'unknown-extension.demo.test',
    start: (ca) => tlsServer(ca.serve('unknown-extension.demo.test', { extraCritical: '1.3.6.1.4.1.99999.1' })),
  },
  {
    cause: 'root-expired',
    host: 'old-root.demo.test',
    start: (ca) => tlsServer(ca.serve('old-root.demo.test', { by: 'expired-root' })),
  },
  {
    cause: 'verification-failed',
    // An intermediate that is not valid yet is too rare for a cause of its own.
    host: 'early-intermediate.demo.test',
    start: (ca) => tlsServer(ca.serve('early-intermediate.demo.test', { by: 'early-intermediate' })),
  },
];

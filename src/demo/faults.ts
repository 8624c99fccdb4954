import type { CauseId } from '../model/cause-id.ts';
import type { Authority } from './authority.ts';
import {
  closedPort,
  type DemoServer,
  greetingServer,
  plainHttpServer,
  resettingServer,
  silentPort,
  tlsServer,
} from './servers.ts';

/** One server of the lab: the name it is asked for, and the fault that it shows. */
export interface Fault {
  /** `null`: nothing is wrong. */
  readonly cause: CauseId | null;
  /** Host name under `demo.test` (RFC 6761 §6.2: never a real one). */
  readonly host: string;
  /** Further keys of the endpoint in the config file. */
  readonly config?: string;
  /** `null`: the name itself does not exist. */
  readonly start: ((authority: Authority) => Promise<DemoServer>) | null;
}

/** Every fault that a server on this machine can show, in the order of the catalogue. */
export const FAULTS: readonly Fault[] = [
  { cause: null, host: 'healthy.demo.test', start: (ca) => tlsServer(ca.serve('healthy.demo.test')) },
  { cause: 'name-not-found', host: 'no-such-name.invalid', start: null },
  { cause: 'connection-refused', host: 'nobody-listens.demo.test', start: closedPort },
  { cause: 'connection-timeout', host: 'swallowed.demo.test', start: silentPort },
  { cause: 'connection-reset', host: 'reset.demo.test', start: resettingServer },
  { cause: 'plaintext-http', host: 'plain-http.demo.test', start: plainHttpServer },
  { cause: 'other-protocol', host: 'ssh.demo.test', start: () => greetingServer('SSH-2.0-OpenSSH_9.2p1\r\n') },
  {
    cause: 'tls-version-too-old',
    host: 'old-only.demo.test',
    start: (ca) => tlsServer({ ...ca.serve('old-only.demo.test'), minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }),
  },
  {
    cause: 'legacy-tls-accepted',
    host: 'still-old.demo.test',
    start: (ca) => tlsServer({ ...ca.serve('still-old.demo.test'), minVersion: 'TLSv1' }),
  },
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
    cause: 'wrong-key-usage',
    host: 'client-only.demo.test',
    start: (ca) => tlsServer(ca.serve('client-only.demo.test', { extendedKeyUsage: ['clientAuth'] })),
  },
  {
    cause: 'verification-failed',
    host: 'unknown-extension.demo.test',
    start: (ca) => tlsServer(ca.serve('unknown-extension.demo.test', { extraCritical: '1.3.6.1.4.1.99999.1' })),
  },
];

import type { Fault } from './fault.ts';
import { tlsServer } from './servers.ts';
import { smallDhServer } from './weak-servers.ts';

/** Suites, groups and key exchanges. Node's own client offers neither Camellia nor brainpool curves. */
export const SUITE_FAULTS: readonly Fault[] = [
  {
    cause: 'no-common-cipher',
    host: 'odd-suites.demo.test',
    start: (ca) =>
      tlsServer({
        ...ca.serve('odd-suites.demo.test'),
        maxVersion: 'TLSv1.2',
        ciphers: 'ECDHE-ECDSA-CAMELLIA128-SHA256',
      }),
  },
  {
    cause: 'no-common-group',
    host: 'odd-curves.demo.test',
    start: (ca) => tlsServer({ ...ca.serve('odd-curves.demo.test'), maxVersion: 'TLSv1.2', groups: 'brainpoolP256r1' }),
  },
  {
    cause: 'weak-cipher-accepted',
    host: 'no-encryption.demo.test',
    start: (ca) =>
      tlsServer({
        ...ca.serve('no-encryption.demo.test'),
        ciphers: 'TLS_AES_128_GCM_SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-NULL-SHA:@SECLEVEL=0',
      }),
  },
  {
    cause: 'weak-key-exchange',
    host: 'small-dh.demo.test',
    start: (ca) => smallDhServer(ca.serve('small-dh.demo.test', { key: { type: 'rsa', bits: 2048 } })),
  },
];

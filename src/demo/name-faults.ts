import type { Fault } from './fault.ts';
import { faultyServer } from './faulty-servers.ts';
import { alert, forNoName, forOtherNamesThan } from './reactions.ts';
import { tlsServer } from './servers.ts';

/** What a server makes of the name that it is asked for. */
export const NAME_FAULTS: readonly Fault[] = [
  {
    cause: 'sni-not-recognized',
    host: 'unknown-name.demo.test',
    start: async (ca) =>
      // 112 is unrecognized_name (RFC 6066 §3).
      faultyServer(
        forOtherNamesThan(['known-name.demo.test'], alert(112)),
        await tlsServer(ca.serve('known-name.demo.test')),
      ),
  },
  {
    cause: 'default-certificate',
    host: 'no-ingress.demo.test',
    start: (ca) =>
      tlsServer(
        ca.serve('no-ingress.demo.test', {
          by: 'itself',
          names: ['ingress.local'],
          subject: [
            ['O', 'Acme Co'],
            ['CN', 'Kubernetes Ingress Controller Fake Certificate'],
          ],
        }),
      ),
  },
  {
    cause: 'no-sni-fallback',
    host: 'names-only.demo.test',
    config: 'require: [sni-fallback]',
    start: async (ca) => faultyServer(forNoName(alert(112)), await tlsServer(ca.serve('names-only.demo.test'))),
  },
];

import { acmeDirectory } from './acme-directory.ts';
import type { Fault } from './fault.ts';
import { tlsServer } from './servers.ts';

/** What the CA and the policy know of a certificate beforehand. CAA records take a name server, which the lab has none. */
export const FORESIGHT_FAULTS: readonly Fault[] = [
  {
    cause: 'renewal-overdue',
    host: 'forgotten.demo.test',
    start: async (ca) => {
      const server = await tlsServer(ca.serve('forgotten.demo.test', { days: [-60, 30] }));
      const directory = await acmeDirectory(Date.now(), [-12, -10]);
      return {
        ...server,
        config: `renewal-info: "${directory.url}", fetch: any`,
        async stop() {
          await directory.stop();
          await server.stop();
        },
      };
    },
  },
  {
    cause: 'pin-mismatch',
    host: 'new-key.demo.test',
    // Some key that nobody has.
    config: `pin: ["${'5eed'.repeat(16)}"]`,
    start: (ca) => tlsServer(ca.serve('new-key.demo.test')),
  },
  {
    cause: 'certificate-blocked',
    host: 'leaked.demo.test',
    config: 'block: ["5E:AD:BE:EF"]',
    start: (ca) => tlsServer(ca.serve('leaked.demo.test', { serial: '5eadbeef' })),
  },
];

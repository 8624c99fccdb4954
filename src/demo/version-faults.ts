import type { Fault } from './fault.ts';
import { faultyServer } from './faulty-servers.ts';
import { CLOSE, forVersion } from './reactions.ts';
import { tlsServer } from './servers.ts';

/** Protocol versions. */
export const VERSION_FAULTS: readonly Fault[] = [
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
    cause: 'tls-version-missing',
    host: 'no-tls13.demo.test',
    config: 'required-tls-versions: ["1.3"]',
    start: (ca) => tlsServer({ ...ca.serve('no-tls13.demo.test'), maxVersion: 'TLSv1.2' }),
  },
  {
    cause: 'version-intolerant',
    host: 'fears-tls13.demo.test',
    start: async (ca) =>
      faultyServer(
        forVersion(0x0304, CLOSE),
        await tlsServer({ ...ca.serve('fears-tls13.demo.test'), maxVersion: 'TLSv1.2' }),
      ),
  },
];

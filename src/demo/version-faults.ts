import type { Fault } from './fault.ts';
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
];

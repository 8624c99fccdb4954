import { CERTIFICATE_FAULTS } from './certificate-faults.ts';
import type { Fault } from './fault.ts';
import { REACH_FAULTS } from './reach-faults.ts';
import { tlsServer } from './servers.ts';
import { VERSION_FAULTS } from './version-faults.ts';

/** Every fault that a server on this machine can show, in the order of the catalogue. */
export const FAULTS: readonly Fault[] = [
  { cause: null, host: 'healthy.demo.test', start: (ca) => tlsServer(ca.serve('healthy.demo.test')) },
  ...REACH_FAULTS,
  ...VERSION_FAULTS,
  ...CERTIFICATE_FAULTS,
];

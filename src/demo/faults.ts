import { CERTIFICATE_FAULTS } from './certificate-faults.ts';
import { CLIENT_FAULTS } from './client-faults.ts';
import type { Fault } from './fault.ts';
import { FILE_FAULTS } from './file-faults.ts';
import { FLEET_FAULTS } from './fleet-faults.ts';
import { FORESIGHT_FAULTS } from './foresight-faults.ts';
import { NAME_FAULTS } from './name-faults.ts';
import { PATH_FAULTS } from './path-faults.ts';
import { PROXY_FAULTS } from './proxy-faults.ts';
import { REACH_FAULTS } from './reach-faults.ts';
import { REVOCATION_FAULTS } from './revocation-faults.ts';
import { tlsServer } from './servers.ts';
import { SUITE_FAULTS } from './suite-faults.ts';
import { VERSION_FAULTS } from './version-faults.ts';

/** Every fault that a server on this machine can show, in the order of the catalogue. */
export const FAULTS: readonly Fault[] = [
  { cause: null, host: 'healthy.demo.test', start: (ca) => tlsServer(ca.serve('healthy.demo.test')) },
  ...REACH_FAULTS,
  ...PROXY_FAULTS,
  ...SUITE_FAULTS,
  ...VERSION_FAULTS,
  ...CERTIFICATE_FAULTS,
  ...FILE_FAULTS,
  ...REVOCATION_FAULTS,
  ...FORESIGHT_FAULTS,
  ...NAME_FAULTS,
  ...PATH_FAULTS,
  ...CLIENT_FAULTS,
  ...FLEET_FAULTS,
];

import type { Fault } from './fault.ts';
import { twoServers } from './weak-servers.ts';

/** One name, several machines. */
export const FLEET_FAULTS: readonly Fault[] = [
  {
    cause: 'addresses-diverge',
    host: 'half-renewed.demo.test',
    start: (ca) =>
      twoServers(ca.serve('half-renewed.demo.test'), ca.serve('half-renewed.demo.test', { days: [-92, -2] })),
  },
];

import type { Fault } from './fault.ts';

/** Certificates on disk, which no server shows. */
export const FILE_FAULTS: readonly Fault[] = [
  {
    cause: 'bundle-unusable',
    host: 'file:certs/ca-alone.pem',
    files: (ca) => ({ 'certs/ca-alone.pem': ca.rootPem }),
    start: null,
  },
  {
    cause: 'key-mismatch',
    host: 'file:certs/mixed-up.pem',
    config: 'key: certs/mixed-up.key',
    files: (ca) => ({
      'certs/mixed-up.pem': ca.serve('mixed-up.demo.test').chain,
      'certs/mixed-up.key': ca.serve('mixed-up.demo.test').key,
    }),
    start: null,
  },
  {
    cause: 'key-unprotected',
    host: 'file:certs/with-key.pem',
    files: (ca) => {
      const { chain, key } = ca.serve('with-key.demo.test');
      return { 'certs/with-key.pem': chain + key };
    },
    tracked: ['certs/with-key.pem'],
    start: null,
  },
];

import type { Fault } from './fault.ts';
import { tlsServer } from './servers.ts';

/** Certificates that the CA took back, and those of which it cannot be told. */
export const REVOCATION_FAULTS: readonly Fault[] = [
  {
    cause: 'revoked',
    host: 'revoked.demo.test',
    start: (ca) => tlsServer(ca.serve('revoked.demo.test', { revoked: 5 })),
  },
  {
    cause: 'staple-missing',
    host: 'must-staple.demo.test',
    start: (ca) => tlsServer(ca.serve('must-staple.demo.test', { namesResponder: true, mustStaple: true })),
  },
  {
    cause: 'revocation-unknown',
    host: 'no-responder.demo.test',
    config: 'revocation: strict',
    start: (ca) => tlsServer(ca.serve('no-responder.demo.test', { namesResponder: true })),
  },
];

import type { AddressObservation } from '../model/observation.ts';
import { defineCause } from './cause.ts';
import { earlierTries, type LostTries, lostText, lostTries } from './lost-tries.ts';

/** The machine answered the connection request with a reset (RFC 9293 §3.10.7.1): no program listens there, or not always. */
export const connectionRefused = defineCause({
  id: 'connection-refused',
  title: 'nothing listens on this port',
  severity: ({ sometimes }: What) => (sometimes === null ? 'error' : 'warning'),
  scope: 'address',
  docs: {
    what: 'The machine is there, and it refuses the TCP connection at once.',
    why: 'The service is down, listens on another port or only on another address (often 127.0.0.1), or a firewall rejects the connection on its behalf. TLS was never reached. Where only some of the tries are refused, and the others are served, it is a warning with their number: a service that restarts, a full queue of connections, or one of several machines behind the address that is down.',
    seeByHand: 'curl -v --connect-timeout 5 telnet://api.example.com:443',
    references: ['RFC 9293 §3.10.7.1'],
    example: { kind: 'start-listener', address: '192.0.2.1', port: 443 },
  },
  explains: [],

  detect({ at }): What | null {
    const sometimes = lostTries(at, ['refused']);
    return at.tcp.kind === 'refused' || sometimes !== null ? { at, sometimes } : null;
  },

  titleOf: ({ sometimes }) => (sometimes === null ? null : 'some connections are refused'),

  message: ({ at: { port }, sometimes }, { endpoint }) =>
    sometimes === null
      ? `The machine behind ${endpoint.host} refuses connections to port ${port}: no program listens there, or a firewall rejects them.`
      : `Port ${port} of ${endpoint.host} serves, but ${lostText(sometimes, 'refused')}: clients that do not try again get nothing then.`,

  evidence: ({ at, sometimes }) => [
    { label: 'dialled', value: `${at.address} port ${at.port}` },
    { label: 'answer', value: answerText(at.tries, sometimes) },
    ...(sometimes === null ? earlierTries(at, 'refused') : []),
  ],

  remedy: ({ at: { address, port } }) => ({ kind: 'start-listener', address, port }),

  key: ({ at: { port }, sometimes }) => (sometimes === null ? [String(port)] : ['sometimes', String(port)]),
});

interface What {
  readonly at: AddressObservation;
  /** Set where others of the tries were served. */
  readonly sometimes: LostTries | null;
}

function answerText(tries: number, sometimes: LostTries | null): string {
  return sometimes === null ? `connection refused (tried ${tries}×)` : lostText(sometimes, 'refused');
}

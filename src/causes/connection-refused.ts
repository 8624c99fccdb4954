import { defineCause } from './cause.ts';

/** The machine answered the connection request with a reset (RFC 9293 §3.10.7.1): no program listens there. */
export const connectionRefused = defineCause({
  id: 'connection-refused',
  title: 'nothing listens on this port',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The machine is there, and it refuses the TCP connection at once.',
    why: 'The service is down, listens on another port or only on another address (often 127.0.0.1), or a firewall rejects the connection on its behalf. TLS was never reached.',
    seeByHand: 'curl -v --connect-timeout 5 telnet://api.example.com:443',
    references: ['RFC 9293 §3.10.7.1'],
    example: { kind: 'start-listener', address: '192.0.2.1', port: 443 },
  },
  explains: [],

  detect: ({ at }) => (at.tcp.kind === 'refused' ? { address: at.address, port: at.port, tries: at.tries } : null),

  message: ({ port }, { endpoint }) =>
    `The machine behind ${endpoint.host} refuses connections to port ${port}: no program listens there, or a firewall rejects them.`,

  evidence: ({ address, port, tries }) => [
    { label: 'dialled', value: `${address} port ${port}` },
    { label: 'answer', value: `connection refused (tried ${tries}×)` },
  ],

  remedy: ({ address, port }) => ({ kind: 'start-listener', address, port }),

  key: ({ port }) => [String(port)],
});

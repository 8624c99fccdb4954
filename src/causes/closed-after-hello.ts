import { whateverTheName, wordlessAddress, wordlessEvidence } from './after-hello.ts';
import { defineCause } from './cause.ts';
import { expectedName } from './seen.ts';

/** The connection is closed in the ordinary way (FIN) after any ClientHello, without a byte of answer. */
export const closedAfterHello = defineCause({
  id: 'closed-after-hello',
  title: 'every TLS hello is answered by the end of the connection',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The connection opens, and the other side closes it without a byte as soon as the client sends its first TLS message (the ClientHello), whatever that contains.',
    why: 'No client is served. A TLS server that has nothing to offer would send an alert, so what closes is more likely a server without a certificate for the port, a daemon that speaks another protocol and drops what it cannot read, or a load balancer whose backend is down. Look at the log of what listens there.',
    seeByHand: 'openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null',
    references: ['RFC 9293 §3.6', 'RFC 8446 §6.1'],
    example: { kind: 'find-closer', address: '192.0.2.1', port: 443, name: 'api.example.com', how: 'fin' },
  },
  explains: ['handshake-refused'],

  detect({ at }) {
    const wordless = wordlessAddress(at);
    return wordless?.how === 'fin' ? wordless : null;
  },

  message: (what, { endpoint }) =>
    `Port ${what.at.port} of ${endpoint.host} takes the connection and closes it after every TLS hello${whateverTheName(what)}${
      what.tookMs === null ? '' : `, at byte 0 and after ${what.tookMs} ms at the earliest`
    }: no certificate is bound there, what listens does not speak TLS, or the balancer in front has no healthy backend.`,

  evidence: (what) => wordlessEvidence(what),

  remedy: ({ at }, { endpoint }) => ({
    kind: 'find-closer',
    address: at.address,
    port: at.port,
    name: expectedName(endpoint),
    how: 'fin',
  }),

  key: ({ at }) => [String(at.port)],
});

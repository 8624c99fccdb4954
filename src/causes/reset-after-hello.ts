import { whateverTheName, wordlessAddress, wordlessEvidence } from './after-hello.ts';
import { defineCause } from './cause.ts';
import { expectedName } from './seen.ts';

/** A TCP reset is all that any ClientHello gets. */
export const resetAfterHello = defineCause({
  id: 'reset-after-hello',
  title: 'every TLS hello is answered by a reset',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The connection opens, and a TCP reset ends it as soon as the client sends its first TLS message (the ClientHello), whatever that contains.',
    why: 'No client is served. A service without a certificate, a load balancer whose backend is down or does not speak TLS, an allow-list and a firewall all look like this. From one place nobody can tell who sent the reset: run the same check on the server itself and from another network.',
    seeByHand: 'openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null',
    references: ['RFC 9293 §3.5.2', 'RFC 8446 §6.2'],
    example: { kind: 'find-closer', address: '192.0.2.1', port: 443, name: 'api.example.com', how: 'rst' },
  },
  explains: ['handshake-refused'],

  detect({ at }) {
    const wordless = wordlessAddress(at);
    return wordless?.how === 'rst' ? wordless : null;
  },

  message: (what, { endpoint }) =>
    `Port ${what.at.port} of ${endpoint.host} takes the connection and resets it after every TLS hello${whateverTheName(what)}${
      what.tookMs === null ? '' : `, at byte 0 and after ${what.tookMs} ms at the earliest`
    }: no certificate is bound there, no healthy TLS backend is behind it, or a firewall or allow-list on the way does this.`,

  evidence: (what) => wordlessEvidence(what),

  remedy: ({ at }, { endpoint }) => ({
    kind: 'find-closer',
    address: at.address,
    port: at.port,
    name: expectedName(endpoint),
    how: 'rst',
  }),

  key: ({ at }) => [String(at.port)],
});

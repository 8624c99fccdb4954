import { whateverTheName, wordlessAddress, wordlessEvidence } from './after-hello.ts';
import { defineCause } from './cause.ts';
import { seconds } from './hello-answers.ts';
import { expectedName } from './seen.ts';

/** The connection opens and then no ClientHello gets a byte within the time limit. */
export const silentAfterHello = defineCause({
  id: 'silent-after-hello',
  title: 'no TLS hello gets an answer',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The TCP connection opens, but no TLS message (ClientHello), large or small, with a host name or without, gets a single byte of answer within the time limit.',
    why: 'Clients hang until they give up. A TCP load balancer that takes connections for a dead backend, a daemon that waits for a line of its own protocol, an overloaded server and a firewall that drops TLS all look like this. The same check on the server itself separates them.',
    seeByHand: 'openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null',
    references: ['RFC 8446 §2', 'RFC 9293 §3.8'],
    example: { kind: 'find-closer', address: '192.0.2.1', port: 443, name: 'api.example.com', how: 'silent' },
  },
  explains: ['handshake-refused', 'handshake-too-slow'],

  detect({ at }) {
    const wordless = wordlessAddress(at);
    if (wordless?.how !== 'silent' || at.handshake.kind !== 'silent') return null;
    return { ...wordless, waitedMs: at.handshake.waitedMs };
  },

  message: (what, { endpoint }) =>
    `Port ${what.at.port} of ${endpoint.host} takes the connection and answers no TLS hello${whateverTheName(what)}, not with one byte in ${seconds(what.waitedMs)}: a balancer without a live backend, a service that waits for another protocol, or a firewall that drops TLS.`,

  evidence: (what) => wordlessEvidence(what),

  remedy: ({ at }, { endpoint }) => ({
    kind: 'find-closer',
    address: at.address,
    port: at.port,
    name: expectedName(endpoint),
    how: 'silent',
  }),

  key: ({ at }) => [String(at.port)],
});

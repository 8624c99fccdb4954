import { defineCause } from './cause.ts';
import { controlAnswer, handshakeEnded, handshakeWords, isServed, seconds, toldAnswers } from './hello-answers.ts';
import { expectedName } from './seen.ts';
import { counted } from './wording.ts';

/** Bytes come, but the handshake is not done within the time limit. */
export const handshakeTooSlow = defineCause({
  id: 'handshake-too-slow',
  title: 'the handshake does not finish in time',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server begins to answer the TLS handshake, but does not finish it within the time limit.',
    why: 'Clients give up after a few seconds. An overloaded server, a key kept in a slow module or remote service, a proxy that trickles bytes (a tarpit) and a path that loses large packets all look like this.',
    seeByHand: 'curl -so /dev/null -w "connect %{time_connect}s, TLS %{time_appconnect}s\\n" https://api.example.com/',
    references: ['RFC 8446 §2', 'RFC 9293 §3.8.4', 'RFC 8899 §1'],
    example: { kind: 'find-delay', address: '192.0.2.1', port: 443, name: 'api.example.com' },
  },
  explains: ['handshake-refused'],

  detect({ at }) {
    if (!handshakeEnded(at)) return null;
    const control = controlAnswer(at);
    if (control?.outcome.kind === 'silent' && control.bytes > 0) {
      return { at, bytes: control.bytes, waitedMs: control.outcome.waitedMs };
    }
    // Our own hello asks for the server's part only; the whole handshake takes the client's part too.
    if (at.handshake.kind !== 'silent' || !isServed(control)) return null;
    return { at, bytes: null, waitedMs: at.handshake.waitedMs };
  },

  message: ({ at, bytes, waitedMs }) =>
    bytes === null
      ? `${at.address} answers a hello, but the handshake as a whole was not done after ${seconds(waitedMs)}.`
      : `${at.address} sent ${counted(bytes, 'byte')} in ${seconds(waitedMs)} and had not finished its first answer by then.`,

  evidence: ({ at }) => [
    ...toldAnswers(at, ['browser', 'modern']),
    { label: 'handshake of OpenSSL', value: handshakeWords(at.handshake) },
  ],

  remedy: ({ at }, { endpoint }) => ({
    kind: 'find-delay',
    address: at.address,
    port: at.port,
    name: expectedName(endpoint),
  }),

  key: ({ at }) => [String(at.port)],
});

import { defineCause } from './cause.ts';
import {
  answerTo,
  handshakeEnded,
  handshakeWords,
  isServed,
  isTurnedAway,
  outcomeWords,
  toldAnswers,
} from './hello-answers.ts';
import { expectedName } from './seen.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';

/** A small hello in two writes fails where the same hello in one is answered: only the first segment is read. */
export const splitHelloRejected = defineCause({
  id: 'split-hello-rejected',
  title: 'a ClientHello that arrives in two pieces fails',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server answers a ClientHello that arrives in one piece, but not the same hello when it arrives in two.',
    why: 'TCP is a stream and may cut anywhere. Hellos of present-day browsers do not fit one packet, so they always arrive in pieces, and each of these clients fails. Something, the server or a balancer or firewall in front of it, takes the first piece for the whole, often because it looks for the host name there.',
    seeByHand:
      'openssl s_client -connect 192.0.2.1:443 -servername api.example.com -groups X25519MLKEM768:X25519 </dev/null',
    references: ['RFC 9293 §3.8', 'RFC 8446 §5.1', 'RFC 8446 §4.1.2'],
    example: { kind: 'accept-large-hello', address: '192.0.2.1', port: 443, name: 'api.example.com', about: 'split' },
  },
  explains: [...HANDSHAKE_SYMPTOMS, 'large-hello-rejected'],

  detect({ at }) {
    const split = answerTo(at, 'split');
    if (!isTurnedAway(answerTo(at, 'browser')) || !isServed(answerTo(at, 'modern')) || !isTurnedAway(split))
      return null;
    const largeServed = isServed(answerTo(at, 'post-quantum')) || isServed(answerTo(at, 'padded'));
    return { at, fate: outcomeWords(split), largeServed };
  },

  message: ({ at, fate, largeServed }) =>
    `${at.address} answers a small hello in one piece, and in two pieces 50 ms apart it ends with ${fate}${
      largeServed ? ', while a large one in one piece is answered' : ''
    }: the server, or a balancer or firewall in front of it, reads only the first piece.`,

  evidence: ({ at }) => [
    ...toldAnswers(at, ['browser', 'modern', 'split', 'post-quantum', 'padded']),
    ...(handshakeEnded(at) ? [{ label: 'handshake of OpenSSL', value: handshakeWords(at.handshake) }] : []),
  ],

  remedy: ({ at }, { endpoint }) => ({
    kind: 'accept-large-hello',
    address: at.address,
    port: at.port,
    name: expectedName(endpoint),
    about: 'split',
  }),

  key: ({ at }) => [String(at.port)],
});

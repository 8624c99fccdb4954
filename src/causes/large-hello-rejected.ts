import type { AddressObservation } from '../model/observation.ts';
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

/** A hello as large as a browser's fails where a small one is answered; a padded one tells size from an unknown group. */
export const largeHelloRejected = defineCause({
  id: 'large-hello-rejected',
  title: 'a ClientHello as large as a browser sends it fails',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server answers a small ClientHello, but not one of the size that browsers send since it carries a post-quantum key share (about 1,700 bytes, more than one network packet).',
    why: 'Chrome, Firefox, Safari and current Go, OpenSSL and Node send hellos of this size, so they fail or hang while older tools work. Usually a balancer, firewall or server reads only the first packet of the hello or has too small a buffer for it. A hello of the same size without the post-quantum share tells this from a server that stumbles over the unknown group.',
    seeByHand:
      'openssl s_client -connect 192.0.2.1:443 -servername api.example.com -groups X25519MLKEM768:X25519 </dev/null',
    references: ['RFC 8446 §4.1.2', 'RFC 7685 §1', 'RFC 9293 §3.8', 'draft-ietf-tls-ecdhe-mlkem'],
    example: { kind: 'accept-large-hello', address: '192.0.2.1', port: 443, name: 'api.example.com', about: 'size' },
  },
  explains: HANDSHAKE_SYMPTOMS,

  detect({ at }) {
    if (!isTurnedAway(answerTo(at, 'browser')) || !isServed(answerTo(at, 'modern'))) return null;
    const why = whyOf(at);
    return why === null ? null : { at, why, size: sizeOf(at) };
  },

  message({ at, why, size }) {
    const browser = answerTo(at, 'browser');
    const fate = browser === null ? 'no answer' : outcomeWords(browser);
    const large = `${at.address} answers a small hello, and one as large as a browser's ends with ${fate}`;
    switch (why) {
      case 'size':
        return `${large}: one of ${size === null ? 'that size' : `${size} bytes`} without a post-quantum share fails too, so it is the size that the server, or a balancer or firewall in front of it, cannot take.`;
      case 'group':
        return `${large}: one of the same size without a post-quantum share is answered, so it is not the size but the group X25519MLKEM768, which the server should ignore if it does not know it.`;
      case 'open':
        return `${large}: either its size or its post-quantum share is what the server, or a balancer or firewall in front of it, cannot take.`;
    }
  },

  evidence: ({ at }) => [
    ...toldAnswers(at, ['browser', 'modern', 'post-quantum', 'padded', 'split']),
    ...(handshakeEnded(at) ? [{ label: 'handshake of OpenSSL', value: handshakeWords(at.handshake) }] : []),
  ],

  remedy: ({ at, why }, { endpoint }) => ({
    kind: 'accept-large-hello',
    address: at.address,
    port: at.port,
    name: expectedName(endpoint),
    about: why === 'group' ? 'group' : 'size',
  }),

  key: ({ why }) => [why],
});

type Why = 'size' | 'group' | 'open';

/** `null`: nothing shows that size or group is the reason, since a hello with both is answered. */
function whyOf(at: AddressObservation): Why | null {
  const postQuantum = answerTo(at, 'post-quantum');
  const padded = answerTo(at, 'padded');
  if (isServed(postQuantum)) return null;
  if (isTurnedAway(padded)) return 'size';
  if (postQuantum === null) return null;
  return isServed(padded) ? 'group' : 'open';
}

function sizeOf(at: AddressObservation): number | null {
  const question = answerTo(at, 'padded')?.question;
  return question?.kind === 'padded' ? question.size : null;
}

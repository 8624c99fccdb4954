import type { AddressObservation } from '../model/observation.ts';
import { defineCause } from './cause.ts';
import { decode } from './first-bytes.ts';
import { handshakeWords, ordinaryAnswers, outcomeWords, toldAnswers } from './hello-answers.ts';
import { judgeNames, nameAnswers } from './name-answers.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';

/** The server refuses the name in the ClientHello: it has no certificate or route for it (RFC 6066 §3). */
export const sniNotRecognized = defineCause({
  id: 'sni-not-recognized',
  title: 'the server does not know this host name',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server ends the handshake because of the host name that the client sends (SNI): it has no certificate or site for it.',
    why: 'Every client that asks for this name is refused, while other names at the same address work. Servers say so in different ways: with the alert unrecognized_name (nginx with ssl_reject_handshake, HAProxy with strict-sni), internal_error (Caddy), handshake_failure (some CDN edges), or a bare reset (Envoy without a matching filter chain).',
    seeByHand: 'openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null 2>&1 | grep -i alert',
    references: ['RFC 6066 §3', 'RFC 8446 §6.2'],
    example: { kind: 'serve-name', name: 'api.example.com', port: 443, instead: null },
  },
  explains: [...HANDSHAKE_SYMPTOMS, 'connection-reset', 'no-common-cipher', 'no-common-group'],

  detect(seen) {
    const { at, endpoint } = seen;
    const answers = nameAnswers(seen);
    if (answers !== null && judgeNames(answers)?.kind === 'unknown') {
      return { at, name: answers.name, answer: outcomeWords(answers.ours), answers };
    }
    if (at.handshake.kind !== 'alert' || endpoint.servername === null) return null;
    if (at.handshake.alert !== 112 && !hasNoCertificate(at)) return null;
    return { at, name: endpoint.servername, answer: handshakeWords(at.handshake), answers: null };
  },

  message({ name, answer, answers }, { at }) {
    const refused = `${at.address} answers a hello for "${name}" with ${told(answer)}`;
    const others = [
      ...(answers?.other?.outcome.kind === 'server-flight' ? ['for another name'] : []),
      ...(answers?.none?.outcome.kind === 'server-flight' ? ['without a name'] : []),
    ];
    if (others.length === 0) return `${refused}: it has no certificate or site for this name.`;
    const served = `${refused} and serves the same hello ${others.join(' and ')}`;
    return answers?.ours.outcome.kind === 'alert'
      ? `${served}: it has no certificate or site for this name, or cannot load it.`
      : `${served}: either it has no route for the names it is asked for, or a firewall on the way cuts off hellos that carry a name.`;
  },

  evidence: ({ at }) => [
    { label: 'handshake of OpenSSL', value: handshakeWords(at.handshake) },
    ...toldAnswers(at, ['modern', 'other-sni', 'no-sni']),
  ],

  remedy: ({ name }, { at }) => ({ kind: 'serve-name', name, port: at.port, instead: null }),

  key: ({ name }) => [name],
});

/**
 * A Go server (Caddy, Traefik …) that can get no certificate answers every hello with internal_error, also one without a
 * name; that it is one, it says itself to a plain HTTP request. Versions it does not speak it refuses with 70: it reads
 * what it is sent.
 */
function hasNoCertificate(at: AddressObservation): boolean {
  const answers = ordinaryAnswers(at);
  const allInternal = answers.every(({ outcome }) => outcome.kind === 'alert' && outcome.alert === 80);
  if (at.handshake.kind !== 'alert' || at.handshake.alert !== 80 || answers.length === 0 || !allInternal) return false;
  const answer = at.plaintext?.kind === 'answered' ? decode(at.plaintext.firstBytes) : '';
  return answer.includes('Client sent an HTTP request to an HTTPS server');
}

/** `a TCP reset`, `a closed connection`, or the alert by its number. */
function told(answer: string): string {
  if (answer.startsWith('TCP reset')) return 'a TCP reset';
  return answer.startsWith('closed') ? 'the end of the connection' : answer;
}

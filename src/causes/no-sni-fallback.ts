import { matchName } from '../pki/name-match.ts';
import { defineCause } from './cause.ts';
import { answerTo, outcomeWords } from './hello-answers.ts';
import { named } from './wording.ts';

/** Asked for by policy: what clients get that send no server name. */
export const noSniFallback = defineCause({
  id: 'no-sni-fallback',
  title: 'clients that send no host name are not served',
  severity: 'notice',
  scope: 'address',
  docs: {
    what: 'The policy asks for `sni-fallback`, and a client that sends no host name (SNI) gets no connection, or the certificate of another site.',
    why: 'Nearly all clients send SNI. Those that do not are Java 6, Internet Explorer on Windows XP, Android 2, and some monitoring probes, MQTT and embedded clients. They can be served only by the default certificate of the address.',
    seeByHand:
      'openssl s_client -connect 192.0.2.1:443 -noservername </dev/null 2>/dev/null | openssl x509 -noout -subject',
    references: ['RFC 6066 §3', 'RFC 8446 §9.2'],
    example: { kind: 'serve-without-name', name: 'api.example.com', port: 443 },
  },
  explains: [],

  detect({ at, policy, endpoint: { servername } }) {
    if (servername === null || !policy.require.includes('sni-fallback') || at.handshake.kind !== 'completed')
      return null;
    const answer = answerTo(at, 'no-sni');
    if (answer === null) return null;
    if (answer.outcome.kind !== 'server-flight') return { name: servername, gets: outcomeWords(answer), leaf: null };
    const [leaf] = answer.outcome.chain;
    if (leaf === undefined || leaf.sha256 === at.handshake.chain[0]?.sha256) return null;
    if (matchName(servername, leaf).kind === 'matched') return null;
    return { name: servername, gets: `the certificate "${named(leaf)}"`, leaf };
  },

  message: ({ name, gets, leaf }) =>
    leaf === null
      ? `A client that sends no host name is not served at all, so Java 6, Android 2, Internet Explorer on XP and some monitoring, MQTT and embedded clients cannot reach "${name}": ${gets}.`
      : `A client that sends no host name gets ${gets}, which is not for "${name}", so Java 6, Android 2, Internet Explorer on XP and some monitoring, MQTT and embedded clients refuse it.`,

  evidence: ({ gets, leaf }) => [
    { label: 'hello without a name', value: gets },
    ...(leaf === null ? [] : [{ label: 'SHA-256', value: leaf.sha256 }]),
  ],

  remedy: ({ name }, { at }) => ({ kind: 'serve-without-name', name, port: at.port }),

  key: ({ leaf }) => [leaf === null ? 'not served' : 'another certificate'],
});

import type { AddressObservation, HelloObservation } from '../model/observation.ts';
import { VERSION_CODE } from '../model/tls-version.ts';
import { defineCause } from './cause.ts';
import { answerTo, isServed, isTurnedAway, outcomeWords } from './hello-answers.ts';
import { expectedName } from './seen.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';
import { rangeEvidence, versionRange } from './versions-seen.ts';

/** TLS 1.2 works, and fails as soon as the hello mentions TLS 1.3 as well. */
export const versionIntolerant = defineCause({
  id: 'version-intolerant',
  title: 'the server breaks on a hello that merely mentions TLS 1.3',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'A hello that offers TLS 1.2 alone is answered; one that offers TLS 1.3 beside it is not. A server that does not know a version must pass over it and choose among the rest.',
    why: 'Every client of today offers TLS 1.3, so none gets through, while old ones and many monitoring tools do. The server itself or a box before it (load balancer, firewall, inspection) has an outdated TLS stack; from outside it cannot be told which.',
    seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -no_tls1_3 </dev/null',
    references: ['RFC 8446 §4.2.1', 'RFC 8446 §9.3', 'RFC 8446 §D'],
    example: { kind: 'replace-tls-stack', version: 'TLS 1.3', name: 'api.example.com' },
  },
  explains: ['connection-reset', ...HANDSHAKE_SYMPTOMS],

  detect({ at }) {
    if (at.handshake.kind === 'completed') return null;
    const alone12 = aloneAt(at, VERSION_CODE['1.2'])?.outcome;
    if (alone12?.kind !== 'server-flight' || alone12.version !== VERSION_CODE['1.2']) return null;
    const alone13 = aloneAt(at, VERSION_CODE['1.3']);
    // Size, segments and name are ruled out: the plain hello fails as the others do.
    const plain = answerTo(at, 'modern');
    if (!isTurnedAway(plain) || isServed(alone13)) return null;
    const both = at.hellos.filter(({ question }) => MENTIONS_BOTH.has(question.kind));
    return both.some(isServed) ? null : { plain, alone13, range: versionRange(at) };
  },

  message: (_what, { endpoint }) =>
    `${endpoint.name} answers a hello that offers TLS 1.2 alone and turns away one that offers TLS 1.3 as well: the server, or a box before it, does not tolerate a version that it does not know.`,

  evidence: ({ plain, alone13, range }) => [
    { label: 'TLS 1.2 alone', value: 'served' },
    { label: 'TLS 1.3 and 1.2', value: outcomeWords(plain) },
    ...(alone13 === null ? [] : [{ label: 'TLS 1.3 alone', value: outcomeWords(alone13) }]),
    ...rangeEvidence(range),
  ],

  remedy: (_what, { endpoint }) => ({
    kind: 'replace-tls-stack',
    version: 'TLS 1.3',
    name: expectedName(endpoint),
  }),

  key: () => ['1.3'],
});

/** The hello that offers this version alone; `null` where it was not sent. */
function aloneAt({ hellos }: AddressObservation, version: number): HelloObservation | null {
  return hellos.find(({ question }) => question.kind === 'version' && question.offered === version) ?? null;
}

const MENTIONS_BOTH: ReadonlySet<string> = new Set(['browser', 'modern', 'post-quantum', 'padded', 'split']);

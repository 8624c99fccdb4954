import { alertText } from '../model/alert-name.ts';
import type { Evidence } from '../model/finding.ts';
import type { AddressObservation, Handshake } from '../model/observation.ts';
import { VERSION_CODE, versionName } from '../model/tls-version.ts';
import { defineCause } from './cause.ts';
import { expectedName } from './seen.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';
import { rangeEvidence, versionRange, versionsChosen } from './versions-seen.ts';

/** The newest version that the server speaks is older than the oldest one that the policy allows. */
export const tlsVersionTooOld = defineCause({
  id: 'tls-version-too-old',
  title: 'the server speaks only TLS versions older than the policy allows',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The newest TLS version that the server offers is below the minimum of the policy.',
    why: 'Clients that keep to the minimum cannot connect at all; their error says "protocol version", "unsupported protocol" or merely "handshake failure".',
    seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -tls1_2 </dev/null',
    references: ['RFC 8446 §4.1.3', 'RFC 8446 §4.2.1', 'RFC 8996', 'RFC 9325 §3.1'],
    example: { kind: 'set-versions', min: '1.2', max: '1.3', name: 'api.example.com' },
  },
  explains: [
    'legacy-tls-accepted',
    'tls-version-missing',
    'no-common-cipher',
    'connection-reset',
    ...HANDSHAKE_SYMPTOMS,
  ],

  detect({ at, policy }) {
    const minimum = VERSION_CODE[policy.minTlsVersion];
    const newest = versionsChosen(at).at(-1);
    if (newest === undefined || newest >= minimum) return null;
    // A ServerHello to a hello that offers only old versions proves a ceiling only if the ordinary one was turned down.
    if (!turnedDown(at.handshake) && !choseBelow(at, minimum)) return null;
    return { newest, minimum, range: versionRange(at), ordinary: answerToOrdinaryHello(at.handshake) };
  },

  message: ({ newest, minimum }, { endpoint }) =>
    `The newest version that ${endpoint.name} offers is ${versionName(newest)}, and the policy asks for ${versionName(minimum)} or newer${
      newest < VERSION_CODE['1.2'] ? ', as all current clients do' : ''
    }.`,

  evidence({ minimum, range, ordinary }) {
    const evidence: Evidence[] = [
      ...rangeEvidence(range),
      { label: 'policy asks for', value: `${versionName(minimum)} or newer` },
    ];
    return ordinary === null ? evidence : [...evidence, { label: 'ordinary client gets', value: ordinary }];
  },

  remedy: (_what, { policy, endpoint }) => ({
    kind: 'set-versions',
    min: policy.minTlsVersion,
    max: '1.3',
    name: expectedName(endpoint),
  }),

  key: ({ newest }) => [versionName(newest)],
});

/** Answers that mean "not this version": protocol_version, and what OpenSSL, GnuTLS and others send in its place. */
const NOT_THIS_VERSION: readonly number[] = [70, 40, 80, 71];

function turnedDown(handshake: Handshake): boolean {
  if (handshake.kind === 'alert') return NOT_THIS_VERSION.includes(handshake.alert);
  return handshake.kind === 'refused-by-us' || handshake.kind === 'closed';
}

/** An ordinary present-day offer ended below the minimum: the server had the choice and took the old version. */
function choseBelow({ handshake, hellos }: AddressObservation, minimum: number): boolean {
  if (handshake.kind === 'completed') return true;
  return hellos.some(
    ({ question, outcome }) =>
      (question.kind === 'modern' || question.kind === 'browser') &&
      outcome.kind === 'server-flight' &&
      outcome.version < minimum,
  );
}

function answerToOrdinaryHello(handshake: Handshake): string | null {
  switch (handshake.kind) {
    case 'alert':
      return alertText(handshake.alert);
    case 'refused-by-us':
      return `refused by the client: ${handshake.message}`;
    case 'closed':
      return handshake.how === 'rst' ? 'TCP reset' : 'connection closed';
    default:
      return null;
  }
}

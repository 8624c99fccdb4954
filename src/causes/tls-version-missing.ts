import { VERSION_CODE, versionName } from '../model/tls-version.ts';
import { defineCause } from './cause.ts';
import { outcomeWords } from './hello-answers.ts';
import { expectedName } from './seen.ts';
import { rangeEvidence, versionRange, versionsChosen } from './versions-seen.ts';
import { listed } from './wording.ts';

/** A version that the policy requires was asked for alone, and the server refused it. */
export const tlsVersionMissing = defineCause({
  id: 'tls-version-missing',
  title: 'the server does not speak a TLS version that the policy requires',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'A version named in `required-tls-versions` is not served: a hello that offers it alone is refused, although the server speaks another one.',
    why: 'Clients that have only that version cannot connect. A server of TLS 1.3 alone shuts out old devices, one of TLS 1.2 alone keeps the faster and safer handshake from everybody.',
    seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -tls1_2 </dev/null',
    references: ['RFC 8446 §4.2.1', 'RFC 8446 §D', 'RFC 9325 §3.1.1'],
    example: { kind: 'set-versions', min: '1.2', max: '1.3', name: 'api.example.com' },
  },
  explains: [],

  detect({ at, policy }) {
    const spoken = versionsChosen(at);
    // Where nothing is spoken at all, the versions are not what is wrong.
    if (spoken.length === 0) return null;
    const missing = policy.requiredTlsVersions
      .map((name) => ({ name, version: VERSION_CODE[name] }))
      .filter(({ version }) => !spoken.includes(version))
      .flatMap(({ name, version }) => {
        const asked = at.hellos.find(({ question }) => question.kind === 'version' && question.offered === version);
        // A server that was not heard proves nothing.
        if (asked === undefined || asked.outcome.kind === 'no-connection') return [];
        return [{ version, name, answer: outcomeWords(asked) }];
      });
    return missing.length === 0 ? null : { missing, range: versionRange(at) };
  },

  message: ({ missing, range }, { endpoint }) =>
    `${endpoint.name} does not speak ${listed(missing.map(({ version }) => versionName(version)))}, which the policy requires; it speaks ${listed(range.spoken.map(versionName))}.`,

  evidence: ({ missing, range }) => [
    ...rangeEvidence(range),
    { label: 'policy requires', value: missing.map(({ version }) => versionName(version)).join(', ') },
    ...missing.map(({ version, answer }) => ({ label: `${versionName(version)} alone gets`, value: answer })),
  ],

  remedy: ({ missing }, { policy, endpoint }) => ({
    kind: 'set-versions',
    min: policy.minTlsVersion,
    max: '1.3',
    name: expectedName(endpoint),
    missing: missing.map(({ name }) => name),
  }),

  key: ({ missing }) => missing.map(({ version }) => versionName(version)),
});

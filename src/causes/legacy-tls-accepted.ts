import { VERSION_CODE, versionName } from '../model/tls-version.ts';
import { defineCause } from './cause.ts';
import { expectedName } from './seen.ts';
import { rangeEvidence, versionRange, versionsServed } from './versions-seen.ts';
import { listed } from './wording.ts';

/** The server still takes versions that the policy forbids. Any refusal of the old hello, whatever its form, is fine. */
export const legacyTlsAccepted = defineCause({
  id: 'legacy-tls-accepted',
  title: 'the server accepts TLS versions older than the policy allows',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server completes its part of the handshake at a TLS version below the minimum of the policy.',
    why: 'TLS 1.0 and 1.1 rest on MD5 and SHA-1 and were retired in 2021. Whoever can tamper with the connection may try to push an old client down to them, and security audits count it against a server that still accepts them. Current clients do not notice.',
    seeByHand:
      "openssl s_client -connect api.example.com:443 -servername api.example.com -tls1 -cipher 'DEFAULT@SECLEVEL=0' </dev/null",
    references: ['RFC 8996 §4', 'RFC 8996 §5', 'RFC 9325 §3.1.1'],
    example: { kind: 'set-versions', min: '1.2', max: '1.3', name: 'api.example.com' },
  },
  explains: [],

  detect({ at, policy }) {
    const minimum = VERSION_CODE[policy.minTlsVersion];
    const served = versionsServed(at);
    const accepted = served.filter((version) => version < minimum);
    if (accepted.length === 0) return null;
    return {
      accepted: accepted.map(versionName),
      range: versionRange(at),
      minimum,
    };
  },

  message: ({ accepted, minimum }, { endpoint }) =>
    `${endpoint.name} still accepts ${listed(accepted)}, although the policy allows nothing below ${versionName(minimum)}.`,

  evidence: ({ accepted, range, minimum }) => [
    { label: 'accepted', value: accepted.join(', ') },
    { label: 'policy minimum', value: versionName(minimum) },
    ...rangeEvidence(range),
  ],

  remedy: (_what, { policy, endpoint }) => ({
    kind: 'set-versions',
    min: policy.minTlsVersion,
    max: '1.3',
    name: expectedName(endpoint),
  }),

  key: ({ accepted }) => accepted,
});

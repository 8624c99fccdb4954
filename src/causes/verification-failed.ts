import { defineCause } from './cause.ts';
import { expectedName } from './seen.ts';
import { calledBy, counted, cut } from './wording.ts';

/**
 * OpenSSL or node:tls refuses the certificate. Diagnose asks this last, and only about refusals that no other cause
 * found at the address explains, so that nothing which OpenSSL rejects passes in silence.
 */
export const verificationFailed = defineCause({
  id: 'verification-failed',
  title: 'OpenSSL refuses the certificate',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'OpenSSL, as Node uses it, refuses the certificate or its name, and no other cause of this catalogue explains why.',
    why: 'Clients built on OpenSSL (Node, curl, Python, PHP, Ruby and many more) refuse the connection in the same way. The words of OpenSSL are in the finding.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -verify_return_error </dev/null',
    references: ['RFC 5280 §6.1', 'RFC 9525 §6', 'openssl-verification-options(1)'],
    example: { kind: 'investigate-verification', code: 'INVALID_CA', chain: [], name: 'api.example.com' },
  },
  explains: [],

  detect({ at: { handshake } }) {
    if (handshake.kind !== 'completed') return null;
    const { verification, identity, chain } = handshake;
    if (verification.kind === 'refused') {
      return { code: verification.code, words: verification.message, about: 'chain' as const, chain };
    }
    if (identity.kind === 'refused') {
      return {
        code: 'ERR_TLS_CERT_ALTNAME_INVALID',
        words: identity.reason.replace(/\.$/, ''),
        about: 'name' as const,
        chain,
      };
    }
    return null;
  },

  message: ({ code, words, about }, { endpoint }) =>
    about === 'chain'
      ? `OpenSSL refuses the certificate of ${endpoint.name} and says "${cut(words)}"${code === NO_CODE ? '' : ` (${code})`}.`
      : `The certificate of ${endpoint.name} is refused for the name "${expectedName(endpoint)}": "${cut(words)}".`,

  evidence: ({ code, words, chain }) => [
    { label: 'OpenSSL says', value: code === NO_CODE ? words : `${code}: ${words}` },
    {
      label: 'sent',
      value: `${counted(chain.length, 'certificate')}: ${chain.map(({ subject }) => calledBy(subject)).join(' ← ')}`,
    },
  ],

  remedy: ({ code, words, chain }, { endpoint }) => ({
    kind: 'investigate-verification',
    code: code === NO_CODE ? `"${cut(words)}"` : code,
    chain,
    name: expectedName(endpoint),
  }),

  key: ({ code, words }) => [code === NO_CODE ? words : code],
});

/** Node has a code for the older errors of OpenSSL only; for the others the words are all there is. */
const NO_CODE = 'UNSPECIFIED';

import { defineCause } from './cause.ts';
import { faultClauses, faultEvidence, faultFacts, faultKey, MOST_FAULTS, placed } from './chain-fault.ts';
import { expectedName } from './seen.ts';
import { counted, cut, named } from './wording.ts';

/**
 * OpenSSL or node:tls refuses the certificate. Diagnose asks this last, and only about refusals and faults of a refused
 * chain that no other cause found at the address explains, so that nothing which OpenSSL rejects passes in silence.
 */
export const verificationFailed = defineCause({
  id: 'verification-failed',
  title: 'OpenSSL refuses the certificate',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'OpenSSL, as Node uses it, refuses the certificate, its chain or its name, and no other cause of this catalogue covers the reason. An intermediate that is not valid yet is named here, with its date.',
    why: 'Clients built on OpenSSL (Node, curl, Python, PHP, Ruby and many more) refuse the connection in the same way. They stop at the first fault and do not say which certificate has it; the words of OpenSSL are in the finding.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -verify_return_error </dev/null',
    references: ['RFC 5280 §6.1', 'RFC 9525 §6', 'openssl-verification-options(1)'],
    example: { kind: 'investigate-verification', code: 'INVALID_CA', chain: [], name: 'api.example.com' },
  },
  explains: [],

  detect(seen) {
    const { handshake, file } = seen.at;
    const faults = placed(seen.untold ?? [], seen);
    if (file !== null) return { code: NO_CODE, words: NO_ROOT, about: 'file' as const, chain: seen.sent, faults };
    if (handshake.kind !== 'completed') return null;
    const { verification, identity, chain } = handshake;
    if (verification.kind === 'refused') {
      return { code: verification.code, words: verification.message, about: 'chain' as const, chain, faults };
    }
    // OpenSSL stopped at a fault that has a cause of its own, and never came to these.
    if (faults.length > 0) return { code: '', words: '', about: 'behind' as const, chain, faults };
    if (identity.kind === 'refused') {
      const words = identity.reason.replace(/\.$/, '');
      return { code: 'ERR_TLS_CERT_ALTNAME_INVALID', words, about: 'name' as const, chain, faults };
    }
    return null;
  },

  message({ code, words, about, faults }, { endpoint }) {
    const told = faultClauses(faults);
    if (about === 'name') {
      return `The certificate of ${endpoint.name} is refused for the name "${expectedName(endpoint)}": "${cut(words)}".`;
    }
    if (about === 'file')
      return `Clients would refuse the certificate of ${endpoint.name}: ${told === '' ? words : told}.`;
    if (about === 'behind') return `OpenSSL stops at the first fault of a chain; this one has more: ${told}.`;
    const says = `OpenSSL refuses the certificate of ${endpoint.name} and says "${cut(words)}"${code === NO_CODE ? '' : ` (${code})`}`;
    return told === '' ? `${says}.` : `${says}: ${told}.`;
  },

  evidence: ({ code, words, about, chain, faults }) => [
    ...(about === 'behind' || about === 'file'
      ? []
      : [{ label: 'OpenSSL says', value: code === NO_CODE ? words : `${code}: ${words}` }]),
    ...faults.slice(0, MOST_FAULTS).map(faultEvidence),
    {
      label: 'sent',
      value: `${counted(chain.length, 'certificate')}: ${chain.map(named).join(' ← ')}`,
    },
  ],

  remedy: ({ code, words, chain, faults }, { endpoint }) => ({
    kind: 'investigate-verification',
    code: code === NO_CODE ? `"${cut(words)}"` : code,
    chain,
    name: expectedName(endpoint),
    faults: faults.slice(0, MOST_FAULTS).map(faultFacts),
  }),

  key: ({ code, words, faults }) => (faults.length > 0 ? faults.map(faultKey) : [code === NO_CODE ? words : code]),
});

const NO_ROOT = 'its chain leads to no trusted root';

/** Node has a code for the older errors of OpenSSL only; for the others the words are all there is. */
const NO_CODE = 'UNSPECIFIED';

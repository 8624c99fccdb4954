import { weakKeys } from '../pki/weak-key.ts';
import { defineCause } from './cause.ts';
import {
  type ChainFault,
  certainCertificates,
  faultClauses,
  faultEvidence,
  faultFacts,
  faultKey,
  MOST_FAULTS,
  placed,
} from './chain-fault.ts';
import { namesToRenew } from './names.ts';
import { opensslTrusts } from './seen.ts';

/** The server, or a CA that every client has to go by, has a key that can be broken. */
export const weakKey = defineCause({
  id: 'weak-key',
  title: 'a key in the chain is too weak',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server certificate or an intermediate CA certificate has a public key that is too short: RSA below `min-rsa-bits` of the policy (2048 unless set), an elliptic curve below 224 bits, or DSA.',
    why: 'Who finds the private key can pose as the server. OpenSSL refuses RSA below 2048 bits at its security level 2, which Debian, Ubuntu, Fedora and Node 24 start with; older clients connect, so that the fault shows on some machines only.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -text | grep -A1 "Public Key Algorithm"',
    references: ['RFC 9325 §4.2', 'NIST SP 800-57 part 1 §5.6', 'SSL_CTX_set_security_level(3)'],
    example: { kind: 'reissue', names: ['api.example.com'], why: 'weak-key', rsaBits: 2048 },
  },
  explains: [],

  detect(seen) {
    const { minRsaBits } = seen.policy;
    const certificates = certainCertificates(seen);
    const weak = weakKeys(certificates, minRsaBits)
      // A trusted root is no server's choice; OpenSSL looks at its key all the same, so a refusal has to name it.
      .filter(({ certificate }) => !certificate.selfIssued || certificate === certificates[0] || isRefused(certificate))
      .map((fault): ChainFault => ({ kind: 'weak-key', ...fault }));
    return weak.length === 0 ? null : { faults: placed(weak, seen), rsaBits: Math.max(minRsaBits, 2048) };

    function isRefused({ key }: (typeof certificates)[number]): boolean {
      return !opensslTrusts(seen) && !(key.algorithm.startsWith('rsa') && (key.bits ?? 0) >= OPENSSL_RSA_BITS);
    }
  },

  message: ({ faults }) => `A key is too weak: ${faultClauses(faults)}.`,

  evidence: ({ faults }) => faults.slice(0, MOST_FAULTS).map(faultEvidence),

  remedy({ faults, rsaBits }, { sent: [leaf], endpoint }) {
    if (leaf !== undefined && faults.every(({ role }) => role === 'leaf'))
      return { kind: 'reissue', names: namesToRenew(leaf, endpoint), why: 'weak-key', rsaBits };
    return { kind: 'mend-chain', faults: faults.slice(0, MOST_FAULTS).map(faultFacts) };
  },

  key: ({ faults }) => faults.map(faultKey),
});

/** What OpenSSL asks of every certificate up to the root at security level 2. */
const OPENSSL_RSA_BITS = 2048;

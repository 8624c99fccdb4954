import { weakSignatures } from '../pki/weak-signature.ts';
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

/** A certificate that every client has to go by rests on a digest that can be forged. The signature of a root never counts. */
export const weakSignature = defineCause({
  id: 'weak-signature',
  title: 'a certificate is signed with a broken digest',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server certificate or an intermediate CA certificate is signed with SHA-1 or MD5. The signature that a root makes over itself is not looked at: a root is trusted for being in the list.',
    why: 'Two certificates with the same SHA-1 or MD5 digest can be made on purpose, so that such a signature proves nothing. Browsers, OpenSSL at its usual security level, Go and Java refuse it; older clients connect.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -text | grep -m1 "Signature Algorithm"',
    references: ['RFC 9155', 'RFC 9325 §4.2', 'RFC 8446 §4.4.2.4'],
    example: {
      kind: 'mend-chain',
      faults: [
        {
          kind: 'weak-signature',
          subject: 'api.example.com',
          depth: 0,
          role: 'leaf',
          inCaFile: false,
          detail: 'SHA-1',
        },
      ],
    },
  },
  explains: [],

  detect(seen) {
    const weak = weakSignatures(certainCertificates(seen)).map(
      (fault): ChainFault => ({ kind: 'weak-signature', ...fault }),
    );
    return weak.length === 0 ? null : { faults: placed(weak, seen) };
  },

  message: ({ faults }) => `A signature proves nothing: ${faultClauses(faults)}.`,

  evidence: ({ faults }) => faults.slice(0, MOST_FAULTS).map(faultEvidence),

  remedy: ({ faults }) => ({ kind: 'mend-chain', faults: faults.slice(0, MOST_FAULTS).map(faultFacts) }),

  key: ({ faults }) => faults.map(faultKey),
});

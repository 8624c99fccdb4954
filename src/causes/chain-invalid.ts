import { defineCause } from './cause.ts';
import {
  brokenLink,
  type ChainFault,
  faultClauses,
  faultEvidence,
  faultFacts,
  faultKey,
  MOST_FAULTS,
  pathFaults,
  placed,
} from './chain-fault.ts';

/** A link of the chain that may not stand by the rules of RFC 5280, and that OpenSSL refuses. */
export const chainInvalid = defineCause({
  id: 'chain-invalid',
  title: 'a link of the chain may not stand',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'One certificate of the chain may not stand where it stands: an issuer that is no CA or may not sign certificates, more intermediates than a CA allows below it, a CA that may not issue for servers, a signature that the named issuer did not make, an authority key identifier that names another key than the one that signed, a critical extension that nobody knows.',
    why: 'OpenSSL, Go, Java and browsers check each link and refuse the connection, mostly without saying which link and which rule. Usually a private CA was set up with the wrong template, or a server certificate was used to sign another.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>&1 | grep -E "^depth|verify error"',
    references: ['RFC 5280 §6.1.4', 'RFC 5280 §4.2', 'RFC 5280 §4.2.1.9'],
    example: {
      kind: 'mend-chain',
      faults: [
        {
          kind: 'path-too-long',
          subject: 'Example Corp Policy CA',
          depth: 2,
          role: 'intermediate',
          inCaFile: false,
          detail: '1',
        },
      ],
    },
  },
  explains: [],

  detect(seen) {
    const broken = brokenLink(seen);
    const faults = [
      ...pathFaults(seen).filter(({ kind }) => INVALID.has(kind)),
      ...(broken === null || isMalformed(broken) ? [] : [broken]),
    ];
    return faults.length === 0 ? null : { faults: placed(faults, seen) };
  },

  message: ({ faults }) => `The chain may not stand: ${faultClauses(faults)}.`,

  evidence: ({ faults }) => faults.slice(0, MOST_FAULTS).map(faultEvidence),

  remedy: ({ faults }) => ({ kind: 'mend-chain', faults: faults.slice(0, MOST_FAULTS).map(faultFacts) }),

  key: ({ faults }) => faults.map(faultKey),
});

/** What OpenSSL cannot load it cannot check either, and malformed-certificate says so. */
function isMalformed({ certificate, issuer }: NonNullable<ReturnType<typeof brokenLink>>): boolean {
  return certificate.defects.length + issuer.defects.length > 0;
}

/** The rules of this cause; dates, names, keys and digests have causes of their own. */
const INVALID: ReadonlySet<ChainFault['kind']> = new Set([
  'not-a-ca',
  'may-not-sign',
  'path-too-long',
  'purpose-not-allowed',
  'unknown-critical-extension',
]);

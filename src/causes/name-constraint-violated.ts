import { defineCause } from './cause.ts';
import { faultClauses, faultEvidence, faultFacts, faultKey, MOST_FAULTS, pathFaults, placed } from './chain-fault.ts';

/** A CA on the path may not issue for a name of the certificate (RFC 5280 §4.2.1.10), and OpenSSL refuses it. */
export const nameConstraintViolated = defineCause({
  id: 'name-constraint-violated',
  title: 'a CA of the chain may not issue for this name',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'A CA certificate of the chain is limited by name constraints to some domains, addresses or distinguished names, or kept from some, and the server certificate bears a name or IP address outside of what it may issue for, or it or an intermediate has such a subject.',
    why: 'Clients refuse the whole certificate for one such name, also when they ask for another one that is allowed. Usually a private CA of one department or domain was used for the name of another.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>&1 | grep -E "^depth|verify error|subtree"',
    references: ['RFC 5280 §4.2.1.10', 'RFC 5280 §6.1.3'],
    example: {
      kind: 'mend-chain',
      faults: [
        {
          kind: 'name-not-allowed',
          subject: 'Example Corp Intranet CA',
          depth: 1,
          role: 'intermediate',
          inCaFile: false,
          detail: 'api.example.com',
        },
      ],
    },
  },
  explains: [],

  detect(seen) {
    const faults = pathFaults(seen).filter(({ kind }) => kind === 'name-not-allowed');
    return faults.length === 0 ? null : { faults: placed(faults, seen) };
  },

  message: ({ faults }) => `A name is not allowed: ${faultClauses(faults)}.`,

  evidence: ({ faults }) => faults.slice(0, MOST_FAULTS).map(faultEvidence),

  remedy: ({ faults }) => ({ kind: 'mend-chain', faults: faults.slice(0, MOST_FAULTS).map(faultFacts) }),

  key: ({ faults }) => faults.map(faultKey),
});

import { defineCause } from './cause.ts';
import { faultClauses, faultEvidence, faultFacts, faultKey, placed } from './chain-fault.ts';
import { opensslTrusts } from './seen.ts';

/** The best chain there is ends in a trusted root that is past its end. */
export const rootExpired = defineCause({
  id: 'root-expired',
  title: 'the trusted root has expired',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The certificates that the server sends lead to a trusted root certificate that has expired, and to no other. The certificate of the server may be fine.',
    why: 'Clients say "certificate has expired" without saying which one, so that the wrong certificate gets renewed. A private root is easily forgotten after ten years; a public one has been followed by another, to which the server has to serve the chain.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>&1 | grep -E "^depth|verify error|notAfter"',
    references: ['RFC 5280 §6.1', 'RFC 4158'],
    example: {
      kind: 'mend-chain',
      faults: [
        {
          kind: 'expired',
          subject: 'Example Root X1',
          depth: 2,
          role: 'root',
          inCaFile: false,
          detail: '2026-11-03',
        },
      ],
    },
  },
  explains: [],

  detect(seen) {
    if (seen.chain === null || opensslTrusts(seen)) return null;
    const { certificates, end } = seen.chain.best;
    const root = certificates.at(-1);
    if (end !== 'trusted' || root === undefined || seen.now <= Date.parse(root.notAfter)) return null;
    return { faults: placed([{ kind: 'expired', certificate: root }], seen) };
  },

  message: ({ faults }) => `The chain ends in a root that has expired: ${faultClauses(faults)}.`,

  evidence: ({ faults }) => faults.map(faultEvidence),

  remedy: ({ faults }) => ({ kind: 'mend-chain', faults: faults.map(faultFacts) }),

  key: ({ faults }) => faults.map(faultKey),
});

import { builtInCertificate, builtInWords } from './built-in-certificates.ts';
import { defineCause } from './cause.ts';
import { wrongSignature } from './chain-fault.ts';
import { expectedName, opensslTrusts } from './seen.ts';
import { calledBy } from './wording.ts';

/** Label of the evidence that names the untrusted CA in full: what endpoints are compared by. */
export const UNTRUSTED_CA = 'untrusted CA';

/** The chain leads to a CA that is not among the trusted roots. */
export const untrustedIssuer = defineCause({
  id: 'untrusted-issuer',
  title: 'the certificate comes from a CA that is not trusted',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The certificates that the server sends lead to a root certificate authority (CA) that is not in the list of trusted roots.',
    why: 'A private CA is trusted only by machines that were given its root. If the endpoint is public, a private, staging or test CA issued the certificate by mistake; or something on the way signs the traffic anew (TLS interception).',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:|Verify"',
    references: ['RFC 5280 §6.1', 'RFC 8446 §4.4.2'],
    example: { kind: 'trust-root', root: 'Example Corp Root CA' },
  },
  explains: [],

  detect(seen) {
    if (seen.chain === null || opensslTrusts(seen) || wrongSignature(seen) !== null) return null;
    const { best, directIssuerSeemsRoot } = seen.chain;
    const last = best.certificates.at(-1);
    if (last === undefined) return null;
    const known = builtInCertificate(best.certificates[0] ?? last);
    const path = best.certificates.map(({ subject }) => calledBy(subject)).join(' ← ');
    if (best.end === 'untrusted-root') return { root: last.issuer, rootSent: true, path, issuerUrl: null, known };
    const leafAlone = best.certificates.length === 1;
    if (best.end !== 'issuer-missing' || (leafAlone && !directIssuerSeemsRoot)) return null;
    return { root: last.issuer, rootSent: false, path, issuerUrl: last.caIssuers[0] ?? null, known };
  },

  message({ root, rootSent, known }) {
    if (known !== null) {
      return `The chain ends at a certificate that "${calledBy(root)}" signed, which is not among the trusted roots: ${builtInWords(known)}.`;
    }
    return rootSent
      ? `The chain ends at the root "${calledBy(root)}", which is not among the trusted roots: a private or test CA, or something on the way that signs the traffic anew.`
      : `The chain ends at a certificate that "${calledBy(root)}" signed, which was neither sent nor is among the trusted roots: a private or test CA, or one more intermediate certificate that should have been sent.`;
  },

  evidence: ({ root, rootSent, path, issuerUrl, known }) => [
    { label: 'chain', value: path },
    { label: UNTRUSTED_CA, value: root },
    { label: 'its certificate', value: rootSent ? 'sent by the server' : 'not sent' },
    ...(issuerUrl === null ? [] : [{ label: 'published at', value: issuerUrl }]),
    ...(known === null ? [] : [{ label: 'known as', value: known.product }]),
  ],

  remedy: ({ root, known }, { endpoint }) =>
    known === null || known.ownAuthority
      ? { kind: 'trust-root', root: calledBy(root) }
      : { kind: 'replace-built-in', name: expectedName(endpoint), product: known.product, fix: known.fix },

  key: ({ root }) => [root],
});

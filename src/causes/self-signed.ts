import { builtInCertificate, builtInWords } from './built-in-certificates.ts';
import { defineCause } from './cause.ts';
import { expectedName, opensslTrusts } from './seen.ts';
import { trustedHere } from './trusted-here.ts';
import { named } from './wording.ts';

/** The server's certificate vouches for itself: no CA signed it, and it is not among the trusted roots. */
export const selfSigned = defineCause({
  id: 'self-signed',
  title: 'the certificate is self-signed',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server certificate is signed with its own key instead of by a certificate authority (CA).',
    why: 'Clients have no reason to believe it. Often it is the placeholder that a product or an ingress controller serves when no certificate is set up for the name.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -subject -issuer',
    references: ['RFC 5280 §3.2', 'RFC 5280 §6.1'],
    example: { kind: 'replace-self-signed', name: 'api.example.com' },
  },
  explains: ['untrusted-issuer', 'incomplete-chain'],

  detect(seen) {
    const [leaf] = seen.sent;
    if (leaf === undefined || seen.chain?.best.end !== 'self-signed-leaf' || opensslTrusts(seen)) return null;
    return { leaf, builtIn: builtInCertificate(leaf), trusted: trustedHere(seen) };
  },

  message: ({ leaf, builtIn }) =>
    `The certificate "${named(leaf)}" is signed by itself and not by a certificate authority, so clients do not trust it${
      builtIn === null ? '' : `; ${builtInWords(builtIn)}`
    }.`,

  evidence: ({ leaf, trusted }) => [
    { label: 'subject', value: leaf.subject },
    { label: 'issuer', value: leaf.issuer },
    { label: 'SHA-256', value: leaf.sha256 },
    ...trusted,
  ],

  remedy: ({ builtIn }, { endpoint }) =>
    builtIn === null
      ? { kind: 'replace-self-signed', name: expectedName(endpoint) }
      : { kind: 'replace-built-in', name: expectedName(endpoint), product: builtIn.product, fix: builtIn.fix },

  key: ({ leaf }) => [leaf.sha256],
});

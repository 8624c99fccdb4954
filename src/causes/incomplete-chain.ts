import type { Evidence } from '../model/finding.ts';
import { sameName } from '../pki/names.ts';
import { defineCause } from './cause.ts';
import { wrongSignature } from './chain-fault.ts';
import { expectedName, opensslTrusts } from './seen.ts';
import { calledBy, counted, listed } from './wording.ts';

/** The server sends its certificate without the CA certificate that signed it (RFC 8446 §4.4.2 asks for it). */
export const incompleteChain = defineCause({
  id: 'incomplete-chain',
  title: 'the intermediate certificate is not sent',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server sends its own certificate, but not the intermediate CA certificate that signed it.',
    why: 'Browsers hide this: they fetch the missing certificate or remember it from another site. curl, Go, Java, Node and most mobile applications do not, and refuse the connection.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:|Verify"',
    references: ['RFC 8446 §4.4.2', 'RFC 5246 §7.4.2', 'RFC 5280 §4.2.2.1'],
    example: {
      kind: 'serve-full-chain',
      missing: 'Example Intermediate R11',
      issuerUrl: 'http://r11.example/ca.der',
      name: 'api.example.com',
    },
  },
  explains: ['untrusted-issuer'],

  detect(seen) {
    const [leaf, ...others] = seen.sent;
    if (leaf === undefined || seen.chain === null || opensslTrusts(seen) || wrongSignature(seen) !== null) return null;
    const { best, directIssuerSeemsRoot } = seen.chain;
    if (best.end !== 'issuer-missing' || best.certificates.length !== 1 || directIssuerSeemsRoot) return null;
    const strangers = others.filter(({ sha256 }) => sha256 !== leaf.sha256);
    return { leaf, sent: seen.sent.length, strangers, issuerUrl: leaf.caIssuers[0] ?? null };
  },

  message({ leaf, sent, strangers, issuerUrl }) {
    const missing = `leaves out "${calledBy(leaf.issuer)}", which signed its certificate`;
    const effect =
      issuerUrl === null
        ? `either it is an intermediate that should be sent, or a private root that is not trusted here`
        : 'curl, Go, Java and Node refuse the connection, while browsers may hide it';
    if (strangers.some(({ subject }) => sameName(subject, leaf.issuer)))
      return `The server ${missing}, and sends a certificate of the same name with another key, which did not; ${effect}.`;
    if (strangers.length === 0) return `The server sends ${counted(sent, 'certificate')} and ${missing}; ${effect}.`;
    const wrong = listed(strangers.map(({ subject }) => `"${calledBy(subject)}"`));
    return `The server ${missing}, and sends ${wrong} instead, which did not; ${effect}.`;
  },

  evidence({ leaf, sent, strangers, issuerUrl }) {
    const evidence: Evidence[] = [
      { label: 'sent', value: `${counted(sent, 'certificate')}: ${leaf.subject}` },
      ...strangers.map(({ subject }) => ({
        label: 'does not belong',
        value: sameName(subject, leaf.issuer) ? `${subject} (same name, another key)` : subject,
      })),
      { label: 'issuer', value: leaf.issuer },
    ];
    // Public CAs publish their certificates; without an address the issuer may be a private root, and words must not hide it.
    const published =
      issuerUrl === null
        ? {
            label: 'issuer published at',
            value: 'nowhere, as far as the certificate says',
          }
        : { label: 'issuer published at', value: issuerUrl };
    return [...evidence, published];
  },

  remedy: ({ leaf, issuerUrl }, { endpoint }) => ({
    kind: 'serve-full-chain',
    missing: calledBy(leaf.issuer),
    issuerUrl,
    name: expectedName(endpoint),
  }),

  key: ({ leaf }) => [leaf.issuer],
});

import { covers } from '../pki/name-match.ts';
import { defineCause } from './cause.ts';
import { dnsNames, namesToReissue } from './names.ts';
import { expectedName } from './seen.ts';
import { listed, named } from './wording.ts';

/** Names that the policy wants on the certificate and that it does not cover. */
export const requiredSanMissing = defineCause({
  id: 'required-san-missing',
  title: 'the certificate does not cover every required name',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The policy lists names that the certificate must cover (`required-sans`), and some of them are not on it. A wildcard covers the names one label below it.',
    why: 'The site under the missing name stops working as soon as this certificate is served there, often after a renewal with a shorter list of names.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -ext subjectAltName',
    references: ['RFC 9525 §6.3', 'RFC 5280 §4.2.1.6'],
    example: { kind: 'reissue', names: ['api.example.com', 'www.example.com'], why: 'name' },
  },
  explains: [],

  detect({ sent: [leaf], policy, endpoint }) {
    if (leaf === undefined) return null;
    // The name of the endpoint itself is the matter of hostname-mismatch.
    const required = policy.requiredSans.filter((name) => name !== expectedName(endpoint));
    const missing = [...new Set(required.filter((name) => !covers(name, leaf)))].sort();
    return missing.length === 0 ? null : { leaf, missing };
  },

  message: ({ leaf, missing }) =>
    `The certificate "${named(leaf)}" does not cover ${listed(missing)}, which the policy requires.`,

  evidence: ({ leaf, missing }) => [
    { label: 'missing', value: missing.join(', ') },
    { label: 'covers', value: dnsNames(leaf).join(', ') || 'no DNS name' },
  ],

  remedy: ({ leaf, missing }, { endpoint }) => ({
    kind: 'reissue',
    names: namesToReissue(leaf, [expectedName(endpoint), ...missing]),
    why: 'name',
    together: true,
  }),

  key: ({ missing }) => missing,
});

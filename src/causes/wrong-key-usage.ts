import { serverPurpose } from '../pki/server-purpose.ts';
import { defineCause } from './cause.ts';
import { namesToRenew } from './names.ts';
import { listed, named } from './wording.ts';

/** The certificate was issued for something else than to identify a TLS server (RFC 5280 §4.2.1.3 and §4.2.1.12). */
export const wrongKeyUsage = defineCause({
  id: 'wrong-key-usage',
  title: 'the certificate is not meant for a server',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The certificate states what its key may be used for (extended key usage, key usage), and identifying a TLS server is not part of it.',
    why: 'Clients refuse it with words such as "unsupported certificate purpose". Usually a client or signing certificate was put in place by mistake, or a private CA used the wrong template.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -ext extendedKeyUsage,keyUsage',
    references: ['RFC 5280 §4.2.1.12', 'RFC 5280 §4.2.1.3', 'RFC 8446 §4.4.2.2'],
    example: { kind: 'reissue', names: ['api.example.com'], why: 'key-usage' },
  },
  explains: [],

  detect({ sent: [leaf] }) {
    if (leaf === undefined) return null;
    const purpose = serverPurpose(leaf);
    return purpose.kind === 'ok' ? null : { leaf, lacks: purpose.kind, has: purpose.has };
  },

  message: ({ leaf, lacks, has }) =>
    lacks === 'no-server-auth'
      ? `The certificate "${named(leaf)}" may be used for ${listed(has)}, not to identify a server (serverAuth), so clients refuse it.`
      : `The key of the certificate "${named(leaf)}" may be used for ${listed(has)}, and TLS needs digitalSignature or keyEncipherment, so clients refuse it.`,

  evidence: ({ leaf }) => [
    { label: 'extended key usage', value: leaf.extendedKeyUsage?.join(', ') ?? 'absent, which allows everything' },
    { label: 'key usage', value: leaf.keyUsage?.join(', ') ?? 'absent, which allows everything' },
    { label: 'issuer', value: leaf.issuer },
  ],

  remedy: ({ leaf }, { endpoint }) => ({ kind: 'reissue', names: namesToRenew(leaf, endpoint), why: 'key-usage' }),

  key: ({ lacks, has }) => [lacks, ...has],
});

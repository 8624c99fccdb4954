import { defineCause } from './cause.ts';
import { namesToReissue } from './names.ts';
import { expectedName } from './seen.ts';
import { named } from './wording.ts';

/** The certificate names its host, if at all, only in the common name, which RFC 9525 §2 no longer lets clients read. */
export const noSubjectAltName = defineCause({
  id: 'no-subject-alt-name',
  title: 'the certificate lists no host name in the field that clients read',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The certificate has no host name or address in its Subject Alternative Name, only a Common Name.',
    why: 'Browsers, Go and Java ignore the Common Name and refuse the certificate whatever the host is called. Some older clients, Node among them, still accept it, so that it seems to work.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -subject -ext subjectAltName',
    references: ['RFC 9525 §2', 'RFC 9110 §4.3.4', 'RFC 5280 §4.2.1.6'],
    example: { kind: 'reissue', names: ['api.example.com'], why: 'no-san' },
  },
  explains: ['hostname-mismatch', 'required-san-missing'],

  detect({ sent: [leaf] }) {
    if (leaf === undefined) return null;
    if (leaf.sans?.some(({ kind }) => kind === 'dns' || kind === 'ip')) return null;
    // An extension that is there and cannot be read is another fault than one that is not there.
    return leaf.defects.some((defect) => defect.includes('subjectAltName')) ? null : { leaf };
  },

  message: ({ leaf }) =>
    `The certificate "${named(leaf)}" has ${
      leaf.commonNames.length === 0 ? 'no' : 'a Common Name but no'
    } Subject Alternative Name with a host in it, the only field in which browsers, Go and Java look for the host name.`,

  evidence: ({ leaf }) => [
    { label: 'subject', value: leaf.subject },
    {
      label: 'alternative names',
      value:
        leaf.sans === null ? 'absent' : leaf.sans.map(({ kind, value }) => `${kind}:${value}`).join(', ') || 'empty',
    },
  ],

  remedy: ({ leaf }, { endpoint, policy }) => ({
    kind: 'reissue',
    names: namesToReissue(leaf, [expectedName(endpoint), ...policy.requiredSans]),
    why: 'no-san',
  }),

  key: ({ leaf }) => [leaf.sha256],
});

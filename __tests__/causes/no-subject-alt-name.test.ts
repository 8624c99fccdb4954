import { describe, expect, test } from '@jest/globals';
import { noSubjectAltName } from '../../src/causes/no-subject-alt-name.ts';
import { certificate, policy, seen, serving } from './given.ts';
import { reads } from './reads.ts';

const nameless = serving(certificate({ sans: null }));

describe('no-subject-alt-name', () => {
  test.each([
    ['no extension', nameless, true],
    ['an empty extension', serving(certificate({ sans: [] })), true],
    [
      'nothing but an e-mail address',
      serving(certificate({ sans: [{ kind: 'email', value: 'a@example.com' }] })),
      true,
    ],
    ['an IP address', serving(certificate({ sans: [{ kind: 'ip', value: '192.0.2.1' }] })), false],
    [
      'an extension that cannot be read',
      serving(certificate({ sans: null, defects: ['extensions/subjectAltName: truncated'] })),
      false,
    ],
    ['no certificate at all', seen({ sent: [], chain: null }), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(noSubjectAltName.diagnose(at) !== null).toBe(fires);
  });

  test('reads well, and asks for the required names at once', () => {
    const at = { ...nameless, policy: policy({ requiredSans: ['www.example.com'] }) };
    expect(reads(noSubjectAltName, at)).toMatchInlineSnapshot(`
"error no-subject-alt-name: the certificate lists no host name in the field that clients read
The certificate "api.example.com" has a Common Name but no Subject Alternative Name with a host in it, the only field in which browsers, Go and Java look for the host name.
  subject: CN=api.example.com
  alternative names: absent
fix (any): Have the certificate issued anew with "api.example.com" and "www.example.com" as Subject Alternative Name.
  | certbot certonly --standalone -d api.example.com -d www.example.com --deploy-hook 'systemctl reload YOUR-SERVER'
  - If another tool or a person obtains the certificate, ask for the same names there.
fix (nginx): Have a certificate issued for "api.example.com" and "www.example.com" and name it in \`ssl_certificate\`.
  | certbot certonly --nginx -d api.example.com -d www.example.com --deploy-hook 'systemctl reload nginx'
  | ssl_certificate     /etc/letsencrypt/live/api.example.com/fullchain.pem;
  | ssl_certificate_key /etc/letsencrypt/live/api.example.com/privkey.pem;
  - The first line is for the shell, the others stand in the server block with that \`server_name\`.
  - If another tool or a person obtains the certificate, ask for the same names there.
  - nginx -t && nginx -s reload"
`);
  });
});

import { describe, expect, test } from '@jest/globals';
import { requiredSanMissing } from '../../src/causes/required-san-missing.ts';
import { certificate, policy, seen, serving } from './given.ts';
import { reads } from './reads.ts';

const requiring = (...requiredSans: readonly string[]) => ({
  ...serving(
    certificate({ sans: ['api.example.com', '*.shop.example.com'].map((value) => ({ kind: 'dns', value }) as const) }),
  ),
  policy: policy({ requiredSans }),
});

describe('required-san-missing', () => {
  test.each([
    ['a name that is not there', requiring('www.example.com'), true],
    ['one that is there and one that is not', requiring('api.example.com', 'www.example.com'), true],
    ['a name that a wildcard covers', requiring('de.shop.example.com'), false],
    ['no required name', requiring(), false],
    [
      'the host itself, which has its own cause',
      { ...requiring('api.example.com'), sent: [certificate({ sans: [] })] },
      false,
    ],
    [
      'no certificate at all',
      { ...seen({ sent: [], chain: null }), policy: policy({ requiredSans: ['a.example'] }) },
      false,
    ],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(requiredSanMissing.diagnose(at) !== null).toBe(fires);
  });

  test('reads well', () => {
    expect(
      reads(requiredSanMissing, requiring('www.example.com', 'example.com', 'api.example.com')),
    ).toMatchInlineSnapshot(`
"error required-san-missing: the certificate does not cover every required name
The certificate "api.example.com" does not cover example.com and www.example.com, which the policy requires.
  missing: example.com, www.example.com
  covers: api.example.com, *.shop.example.com
fix (any): Serve a certificate that covers "api.example.com", "example.com", "www.example.com" and "*.shop.example.com": if there is one, set it up for this name; if not, have it issued with all of them.
  | certbot certonly --manual --preferred-challenges dns -d api.example.com -d example.com -d www.example.com -d '*.shop.example.com' --deploy-hook 'systemctl reload YOUR-SERVER'
  - A wildcard name is proven by a DNS record: use the DNS plugin of your provider so that renewal runs unattended.
  - If another tool or a person obtains the certificate, ask for the same names there.
fix (nginx): Serve a certificate that covers "api.example.com", "example.com", "www.example.com" and "*.shop.example.com": in the server block with that \`server_name\`, or issued anew with these names.
  | certbot certonly --manual --preferred-challenges dns -d api.example.com -d example.com -d www.example.com -d '*.shop.example.com' --deploy-hook 'systemctl reload nginx'
  | ssl_certificate     /etc/letsencrypt/live/api.example.com/fullchain.pem;
  | ssl_certificate_key /etc/letsencrypt/live/api.example.com/privkey.pem;
  - The first line is for the shell, the others stand in the server block with that \`server_name\`.
  - nginx answers with the certificate of the default server block of the socket when no \`server_name\` fits: compare with nginx -T | grep -nE "listen|server_name|ssl_certificate"
  - A wildcard name is proven by a DNS record: use the DNS plugin of your provider so that renewal runs unattended.
  - If another tool or a person obtains the certificate, ask for the same names there.
  - nginx -t && nginx -s reload"
`);
  });
});

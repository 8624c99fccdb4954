import { describe, expect, test } from '@jest/globals';
import { wrongKeyUsage } from '../../src/causes/wrong-key-usage.ts';
import { certificate, seen, serving } from './given.ts';
import { reads } from './reads.ts';

const clientOnly = serving(certificate({ extendedKeyUsage: ['clientAuth'] }));

describe('wrong-key-usage', () => {
  test.each([
    ['a client certificate', clientOnly, true],
    ['a key that may only sign certificates', serving(certificate({ keyUsage: ['keyCertSign'] })), true],
    ['server and client', serving(certificate({ extendedKeyUsage: ['serverAuth', 'clientAuth'] })), false],
    ['no word about its use', serving(certificate({ extendedKeyUsage: null, keyUsage: null })), false],
    ['no certificate at all', seen({ sent: [], chain: null }), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(wrongKeyUsage.diagnose(at) !== null).toBe(fires);
  });

  test('reads well', () => {
    expect(reads(wrongKeyUsage, clientOnly)).toMatchInlineSnapshot(`
"error wrong-key-usage: the certificate is not meant for a server
The certificate "api.example.com" may be used for clientAuth, not to identify a server (serverAuth), so clients refuse it.
  extended key usage: clientAuth
  key usage: digitalSignature
  issuer: CN=R11,O=Example CA,C=US
fix (any): Have a certificate for servers (extended key usage serverAuth) issued for "api.example.com".
  | certbot certonly --standalone -d api.example.com --deploy-hook 'systemctl reload YOUR-SERVER'
  - If another tool or a person obtains the certificate, ask for the same names there.
fix (nginx): Have a certificate issued for "api.example.com" and name it in \`ssl_certificate\`.
  | certbot certonly --nginx -d api.example.com --deploy-hook 'systemctl reload nginx'
  | ssl_certificate     /etc/letsencrypt/live/api.example.com/fullchain.pem;
  | ssl_certificate_key /etc/letsencrypt/live/api.example.com/privkey.pem;
  - The first line is for the shell, the others stand in the server block with that \`server_name\`.
  - If another tool or a person obtains the certificate, ask for the same names there.
  - nginx -t && nginx -s reload"
`);
  });

  test('says what the key usage lacks', () => {
    const at = serving(certificate({ keyUsage: ['keyCertSign', 'cRLSign'] }));
    expect(wrongKeyUsage.diagnose(at)?.message).toMatchInlineSnapshot(
      `"The key of the certificate "api.example.com" may be used for keyCertSign and cRLSign, and TLS needs digitalSignature or keyEncipherment, so clients refuse it."`,
    );
  });
});

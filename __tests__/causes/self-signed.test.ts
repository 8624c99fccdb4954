import { describe, expect, test } from '@jest/globals';
import { selfSigned } from '../../src/causes/self-signed.ts';
import { address, certificate, chain, completed, refused, seen } from './given.ts';
import { reads } from './reads.ts';

const own = certificate({ issuer: 'CN=api.example.com', selfIssued: true });
const placeholder = certificate({
  subject: 'CN=Kubernetes Ingress Controller Fake Certificate,O=Acme Co',
  issuer: 'CN=Kubernetes Ingress Controller Fake Certificate,O=Acme Co',
});
const refusing = (leaf: typeof own) =>
  seen({
    at: address({ handshake: refused('DEPTH_ZERO_SELF_SIGNED_CERT', [leaf]) }),
    chain: chain('self-signed-leaf', [leaf]),
  });

describe('self-signed', () => {
  test.each([
    ['a certificate that signs itself', refusing(own), true],
    [
      'the same, in the trust store of this machine',
      seen({ at: address({ handshake: completed({ chain: [own] }) }), chain: chain('self-signed-leaf', [own]) }),
      false,
    ],
    ['a chain to an unknown root', seen({ chain: chain('untrusted-root', [certificate()]) }), false],
    ['no certificate at all', seen({ sent: [], chain: null }), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(selfSigned.diagnose(at) !== null).toBe(fires);
  });

  test('reads well', () => {
    expect(reads(selfSigned, refusing(own))).toMatchInlineSnapshot(`
"error self-signed: the certificate is self-signed
The certificate "api.example.com" is signed by itself and not by a certificate authority, so clients do not trust it.
  subject: CN=api.example.com
  issuer: CN=api.example.com
  SHA-256: sha256 of CN=api.example.com
fix (any): Serve a certificate for "api.example.com" that a CA issued; in a private network, add this certificate to \`ca-file\` if it is meant to be there.
  | certbot certonly --standalone -d api.example.com --deploy-hook 'systemctl reload YOUR-SERVER'
  - If a good certificate exists already, the server picks another one for this name: set it up for exactly this name.
  - If another tool or a person obtains the certificate, ask for the same names there.
fix (nginx): Name a certificate that a CA issued for "api.example.com" in the server block with that \`server_name\`.
  | ssl_certificate     /etc/letsencrypt/live/api.example.com/fullchain.pem;
  | ssl_certificate_key /etc/letsencrypt/live/api.example.com/privkey.pem;
  - To obtain one: certbot certonly --nginx -d api.example.com --deploy-hook 'systemctl reload nginx'
  - With a certificate from elsewhere, name its files instead.
  - nginx answers with the certificate of the default server block of the socket when no \`server_name\` fits: compare with nginx -T | grep -nE "listen|server_name|ssl_certificate"
  - nginx -t && nginx -s reload"
`);
  });

  test('knows the placeholder of a product', () => {
    expect(selfSigned.diagnose(refusing(placeholder))?.message).toMatchInlineSnapshot(
      `"The certificate "Kubernetes Ingress Controller Fake Certificate" is signed by itself and not by a certificate authority, so clients do not trust it; it is the placeholder of ingress-nginx, served when the TLS secret is missing."`,
    );
  });
});

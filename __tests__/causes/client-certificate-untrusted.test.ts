import { describe, expect, test } from '@jest/globals';
import { clientCertificateUntrusted } from '../../src/causes/client-certificate-untrusted.ts';
import { asked, cannotAsk, NO_REFUSALS, page, REFUSALS, renegotiated, then } from './client-auth.ts';
import { address, inDays, ours, seen } from './given.ts';
import { reads } from './reads.ts';

const stranger = ours({ issuer: 'CN=Other CA' });
const TAKES_NONE = /116|for no certificate/;

describe('client-certificate-untrusted', () => {
  test.each(REFUSALS.filter(([given]) => !TAKES_NONE.test(given)))(
    'given a certificate of another CA, and %s',
    (_given, overrides) => {
      expect(clientCertificateUntrusted.diagnose(asked(overrides, stranger))?.severity).toBe('error');
    },
  );

  test.each(NO_REFUSALS)('stays silent, given %s', (_given, overrides) => {
    expect(clientCertificateUntrusted.diagnose(asked(overrides, stranger))).toBeNull();
  });

  test.each([
    ['no certificate of ours', null],
    ['a file that cannot be read', { kind: 'unreadable', problem: 'the passphrase does not open it' } as const],
    ['the key of another certificate', ours({}, false)],
    ['an expired certificate', ours({ notAfter: inDays(-1) })],
    ['a certificate for servers', ours({ extendedKeyUsage: ['serverAuth'] })],
  ])('leaves it to others, given %s', (_given, own) => {
    expect(clientCertificateUntrusted.diagnose(asked({ handshake: then(48) }, own))).toBeNull();
  });

  test('stays silent where Apache could not ask for it', () => {
    expect(clientCertificateUntrusted.diagnose(cannotAsk(stranger))).toBeNull();
  });

  test.each([42, 45, 46, 48])('counts alert %d in a second handshake (Apache, TLS 1.2)', (alert) => {
    const at = address({ handshake: renegotiated(alert) });
    expect(clientCertificateUntrusted.diagnose(seen({ at, clientCertificate: stranger }))?.severity).toBe('error');
  });

  test('reads well', () => {
    expect(reads(clientCertificateUntrusted, asked({ handshake: then(48) }, stranger))).toMatchInlineSnapshot(`
"error client-certificate-untrusted: the server does not accept the client certificate
api.example.com:443 refuses our client certificate "deploy" with TLS alert 48 (unknown_ca) right after the handshake; it was issued by "Other CA", and the server accepts certificates of "Clients CA".
  our certificate: CN=deploy
  issued by: CN=Other CA
  answer: TLS alert 48 (unknown_ca) right after the handshake
  CAs asked for: CN=Clients CA
fix (any): Let the server trust "CN=Other CA", which issued the client certificate, or show a certificate issued by "CN=Clients CA".
  - Add the CA certificate to the bundle of client CAs where TLS ends: the server's own, or the trust store of the load balancer in front.
  - If a CA between root and client issued it, send that certificate along: client certificate first, then its issuer, in the file of client-cert.
  - If the CA is trusted already, the certificate may be revoked or not on a list of the server: its log says which.
fix (nginx): Let the server trust "CN=Other CA", which issued the client certificate, or show a certificate issued by "CN=Clients CA".
  | ssl_client_certificate /etc/nginx/client-ca.pem;
  | ssl_verify_client on;
  - The file holds all CAs whose clients are let in, one after the other.
  - It stands in the server block; client CAs with an intermediate need \`ssl_verify_depth 2\`. \`optional\` asks and lets everyone in.
  - If a CA between root and client issued it, send that certificate along: client certificate first, then its issuer, in the file of client-cert.
  - If the CA is trusted already, the certificate may be revoked or not on a list of the server: its log says which.
  - nginx -t && nginx -s reload"
`);
  });

  test('says what is left where the CA is one that the server names', () => {
    const message = clientCertificateUntrusted.diagnose(
      asked({ http: page(400, 'The SSL certificate error') }, ours()),
    )?.message;
    expect(message).toMatchInlineSnapshot(
      `"api.example.com:443 refuses our client certificate "deploy" with HTTP status 400 after the handshake; it was issued by "Clients CA", and the server accepts certificates of "Clients CA", so it may be revoked, signed by another CA of that name, or not on a list of the server."`,
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { clientCertificateUnsuitable } from '../../src/causes/client-certificate-unsuitable.ts';
import type { ClientCertificateFacts } from '../../src/model/observation.ts';
import { asked, cannotAsk, NO_REFUSALS, page, REFUSALS, then } from './client-auth.ts';
import { inDays, ours } from './given.ts';
import { reads } from './reads.ts';

const forServers = ours({ extendedKeyUsage: ['serverAuth'] });
const stranger = ours({ issuer: 'CN=Other CA' });

describe('client-certificate-unsuitable', () => {
  test.each(REFUSALS)('given a certificate for servers, and %s', (_given, overrides) => {
    expect(clientCertificateUnsuitable.diagnose(asked(overrides, forServers))?.severity).toBe('error');
  });

  test.each(NO_REFUSALS)('stays silent, given %s', (_given, overrides) => {
    expect(clientCertificateUnsuitable.diagnose(asked(overrides, forServers))).toBeNull();
  });

  const cases: readonly (readonly [string, ClientCertificateFacts | null, number, boolean])[] = [
    ['no certificate of ours', null, 48, false],
    ['a sound one', ours(), 48, false],
    ['no extended key usage, which allows everything', ours({ extendedKeyUsage: null, keyUsage: null }), 48, false],
    ['an expired one', ours({ notAfter: inDays(-1) }), 48, false],
    ['one of another CA that the server refuses', stranger, 48, false],
    ['one of another CA that the server did not get', stranger, 116, true],
    ['one of a CA asked for that the server did not get', ours(), 116, false],
    ['one that is not valid yet', ours({ notBefore: inDays(3) }), 46, true],
    ['one whose key may not sign', ours({ keyUsage: ['keyEncipherment'] }), 46, true],
    ['the key of another one', ours({}, false), 116, true],
    ['a file that cannot be read', { kind: 'unreadable', problem: 'the passphrase does not open it' }, 116, true],
  ];
  test.each(cases)('given %s', (_given, own, alert, fires) => {
    expect(clientCertificateUnsuitable.diagnose(asked({ handshake: then(alert) }, own)) !== null).toBe(fires);
  });

  test('stays silent where Apache could not ask for it', () => {
    expect(clientCertificateUnsuitable.diagnose(cannotAsk(forServers))).toBeNull();
  });

  test('reads well', () => {
    expect(reads(clientCertificateUnsuitable, asked({ handshake: then(46) }, forServers))).toMatchInlineSnapshot(`
"error client-certificate-unsuitable: the client certificate is not fit to be shown
api.example.com:443 turns us away with TLS alert 46 (certificate_unknown) right after the handshake, and our client certificate "deploy" may be used for serverAuth, not to identify a client (clientAuth); the server accepts certificates of "Clients CA".
  our certificate: CN=deploy
  issued by: CN=Clients CA
  may be used for: serverAuth
  answer: TLS alert 46 (certificate_unknown) right after the handshake
  CAs asked for: CN=Clients CA
fix (any): Have "CN=deploy" issued anew for clients (extended key usage clientAuth) by "CN=Clients CA".
  | openssl x509 -in client.pem -noout -ext extendedKeyUsage,keyUsage
  - Public CAs no longer issue certificates for clients: take one of a private CA, whose template for clients sets clientAuth and digitalSignature."
`);
  });

  test('says in one sentence what is wrong', () => {
    const http = page(400, 'No required SSL certificate was sent');
    const messages = cases
      .filter(([, , , fires]) => fires)
      .map(([, own]) => clientCertificateUnsuitable.diagnose(asked({ http }, own))?.message);
    expect(messages).toMatchInlineSnapshot(`
[
  "api.example.com:443 turns us away with HTTP status 400 after the handshake, and our client certificate "deploy" was not taken into account: "Other CA", which issued it, is not among the CAs asked for; the server accepts certificates of "Clients CA".",
  "api.example.com:443 turns us away with HTTP status 400 after the handshake, and our client certificate "deploy" is not valid before 2026-11-24; the server accepts certificates of "Clients CA".",
  "api.example.com:443 turns us away with HTTP status 400 after the handshake, and the key of our client certificate "deploy" may be used for keyEncipherment, and a client needs digitalSignature; the server accepts certificates of "Clients CA".",
  "api.example.com:443 turns us away with HTTP status 400 after the handshake, and our client certificate "deploy" could not be shown: the private key belongs to another certificate; the server accepts certificates of "Clients CA".",
  "api.example.com:443 turns us away with HTTP status 400 after the handshake, and our client certificate could not be shown: the passphrase does not open it; the server accepts certificates of "Clients CA".",
]
`);
  });
});

import { describe, expect, test } from '@jest/globals';
import { clientCertificateExpired } from '../../src/causes/client-certificate-expired.ts';
import { asked, cannotAsk, NO_REFUSALS, REFUSALS, renegotiated, then } from './client-auth.ts';
import { address, inDays, intermediate, ours, seen } from './given.ts';
import { reads } from './reads.ts';

const expired = ours({ notBefore: inDays(-100), notAfter: inDays(-10) });

describe('client-certificate-expired', () => {
  test.each(REFUSALS)('given an expired certificate, and %s', (_given, overrides) => {
    expect(clientCertificateExpired.diagnose(asked(overrides, expired))?.severity).toBe('error');
  });

  test.each(NO_REFUSALS)('stays silent, given %s', (_given, overrides) => {
    expect(clientCertificateExpired.diagnose(asked(overrides, expired))).toBeNull();
  });

  test.each([
    ['no certificate of ours', null],
    ['a valid certificate, whatever the server says', ours()],
    ['an expired certificate that could not be shown', { ...expired, keyMatches: false }],
  ])('stays silent, given %s', (_given, own) => {
    expect(clientCertificateExpired.diagnose(asked({ handshake: then(45) }, own))).toBeNull();
  });

  test('counts the issuers that are sent along', () => {
    const chain = [...ours().chain, intermediate({ subject: 'CN=Clients CA', notAfter: inDays(-2) })];
    const own = { kind: 'read', chain, keyMatches: true } as const;
    expect(clientCertificateExpired.diagnose(asked({ handshake: then(45) }, own))?.message).toMatchInlineSnapshot(
      `"api.example.com:443 refuses our client certificate "deploy" with TLS alert 45 (certificate_expired) right after the handshake, and "Clients CA", which is sent along with it, expired on 2026-11-19, 2 days ago."`,
    );
  });

  test('stays silent where Apache could not ask for it', () => {
    expect(clientCertificateExpired.diagnose(cannotAsk(expired))).toBeNull();
  });

  test.each([42, 45, 46, 48])('counts alert %d in a second handshake (Apache, TLS 1.2)', (alert) => {
    const at = address({ handshake: renegotiated(alert) });
    expect(clientCertificateExpired.diagnose(seen({ at, clientCertificate: expired }))?.severity).toBe('error');
  });

  test('reads well', () => {
    expect(reads(clientCertificateExpired, asked({ handshake: then(45) }, expired))).toMatchInlineSnapshot(`
"error client-certificate-expired: the client certificate has expired
api.example.com:443 refuses our client certificate "deploy", which expired on 2026-11-11, 10 days ago, with TLS alert 45 (certificate_expired) right after the handshake.
  our certificate: CN=deploy
  issued by: CN=Clients CA
  valid until: 2026-11-11 08:00:00 UTC
  answer: TLS alert 45 (certificate_expired) right after the handshake
  CAs asked for: CN=Clients CA
fix (any): Renew the client certificate "CN=deploy" (valid until 2026-11-11) and put the new one where the check reads it.
  - The same key may stay; if a new one is made, replace both, certificate and key, or the secret that holds the key.
  - Other clients with certificates of that age are refused too: look for them in the log of the server."
`);
  });
});

import { describe, expect, test } from '@jest/globals';
import { intermediateExpired } from '../../src/causes/intermediate-expired.ts';
import type { SeenAddress } from '../../src/causes/seen.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { address, certificate, chain, completed, inDays, intermediate, refused, root, seen } from './given.ts';
import { reads } from './reads.ts';

const leaf = certificate();
const expired = intermediate({ notAfter: inDays(-3) });

/** OpenSSL says "expired" and hides the depth; this is the best path that pki found. */
function path(
  end: 'trusted' | 'issuer-missing' | 'untrusted-root',
  ...certificates: readonly CertificateFacts[]
): SeenAddress {
  return seen({
    at: address({ handshake: refused('CERT_HAS_EXPIRED', certificates) }),
    chain: chain(end, certificates),
  });
}

describe('intermediate-expired', () => {
  test.each([
    ['an expired intermediate on the only path', path('trusted', leaf, expired), true],
    ['an expired intermediate below an unknown root', path('untrusted-root', leaf, expired, root()), true],
    ['an expired leaf', path('trusted', certificate({ notAfter: inDays(-3) }), intermediate()), false],
    ['an expired root at the end', path('untrusted-root', leaf, intermediate(), root({ notAfter: inDays(-3) })), false],
    [
      'an expired extra certificate beside a valid path',
      seen({
        at: address({ handshake: completed({ chain: [leaf, intermediate(), expired] }) }),
        chain: chain('trusted', [leaf, intermediate()]),
      }),
      false,
    ],
    [
      'a path that OpenSSL found and pki did not',
      seen({
        at: address({ handshake: completed({ chain: [leaf, expired] }) }),
        chain: chain('issuer-missing', [leaf, expired]),
      }),
      false,
    ],
    [
      'a second path that is as good and has not expired',
      seen({
        at: address({ handshake: completed({ chain: [leaf, expired, intermediate()] }) }),
        chain: chain('trusted', [leaf, expired], {
          paths: [chain('trusted', [leaf, expired]).best, chain('trusted', [leaf, intermediate()]).best],
        }),
      }),
      false,
    ],
    ['no certificate at all', seen({ sent: [], chain: null }), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(intermediateExpired.diagnose(at) !== null).toBe(fires);
  });

  test('names the intermediate and its depth', () => {
    expect(reads(intermediateExpired, path('trusted', leaf, expired))).toMatchInlineSnapshot(`
"error intermediate-expired: an intermediate certificate has expired
The intermediate certificate "R11" (number 2 in the chain) expired on 2026-11-18, 3 days ago, and no other chain leads to a trusted root.
  expired: CN=R11,O=Example CA,C=US (depth 1)
  valid until: 2026-11-18 08:00:00 UTC
  it signed: CN=api.example.com
fix (any): Replace the expired intermediate "R11" in the chain file by the present one of the CA; the server certificate itself can stay.
  - Get "R11" from the CA: curl -sSf http://r11.example/ca.der -o intermediate.der && openssl x509 -inform der -in intermediate.der -out intermediate.pem
  - If the one published there has expired too, have the server certificate issued anew: it comes with a valid chain.
  - Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem
  - Reload the server.
fix (nginx): Replace the expired intermediate "R11" in the file that \`ssl_certificate\` names; the server certificate itself can stay.
  - Get "R11" from the CA: curl -sSf http://r11.example/ca.der -o intermediate.der && openssl x509 -inform der -in intermediate.der -out intermediate.pem
  - If the one published there has expired too, have the server certificate issued anew: it comes with a valid chain.
  - Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem
  - nginx -t && nginx -s reload"
`);
  });
});

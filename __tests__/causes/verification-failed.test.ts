import { describe, expect, test } from '@jest/globals';
import { verificationFailed } from '../../src/causes/verification-failed.ts';
import { address, certificate, completed, intermediate, refused, seen } from './given.ts';
import { reads } from './reads.ts';

const invalidCa = refused('INVALID_CA', [certificate(), intermediate()], 'invalid CA certificate');
const otherName = completed({
  identity: { kind: 'refused', reason: "Hostname/IP does not match certificate's altnames: Host: api.example.com." },
});

describe('verification-failed', () => {
  test.each([
    ['a chain that OpenSSL refuses', address({ handshake: invalidCa }), true],
    ['a name that node:tls refuses', address({ handshake: otherName }), true],
    ['a handshake that never got so far', address({ handshake: { kind: 'silent', waitedMs: 5000 } }), false],
    ['a healthy server', address(), false],
  ])('given %s', (_given, at, fires) => {
    expect(verificationFailed.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('repeats what OpenSSL says of the chain', () => {
    expect(reads(verificationFailed, seen({ at: address({ handshake: invalidCa }) }))).toMatchInlineSnapshot(`
"error verification-failed: OpenSSL refuses the certificate
OpenSSL refuses the certificate of api.example.com:443 and says "invalid CA certificate" (INVALID_CA).
  OpenSSL says: INVALID_CA: invalid CA certificate
  sent: 2 certificates: api.example.com ← R11
fix (any): Find out which certificate OpenSSL stops at with INVALID_CA, and correct that one.
  - The command in the docs of this cause prints the depth: 0 is the server certificate, 1 the one that signed it.
  - openssl-verification-options(1) says what each code means."
`);
  });

  test('gives the words alone where Node has no code for them', () => {
    const unnamed = refused('UNSPECIFIED', [certificate()], 'unhandled critical extension');
    expect(verificationFailed.diagnose(seen({ at: address({ handshake: unnamed }) }))?.message).toMatchInlineSnapshot(
      `"OpenSSL refuses the certificate of api.example.com:443 and says "unhandled critical extension"."`,
    );
  });

  test('repeats what node:tls says of the name', () => {
    expect(verificationFailed.diagnose(seen({ at: address({ handshake: otherName }) }))?.message).toMatchInlineSnapshot(
      `"The certificate of api.example.com:443 is refused for the name "api.example.com": "Hostname/IP does not match certificate's altnames: Host: api.example.com"."`,
    );
  });
});

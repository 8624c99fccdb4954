import { describe, expect, test } from '@jest/globals';
import type { SeenAddress } from '../../src/causes/seen.ts';
import { weakSignature } from '../../src/causes/weak-signature.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { address, certificate, chain, intermediate, refused, root, seen, serving } from './given.ts';
import { reads } from './reads.ts';

const sha1 = { signature: 'ecdsa-with-SHA1' };
const level1 = (...sent: readonly CertificateFacts[]) =>
  seen({ at: address({ handshake: refused('UNSPECIFIED', sent, 'CA signature digest algorithm too weak') }) });

/** OpenSSL accepts one of two paths; which one, nobody says. */
const twoWays = (first: readonly CertificateFacts[], second: readonly CertificateFacts[]): SeenAddress => {
  const [one, other] = [chain('trusted', first), chain('trusted', second)];
  return { ...serving(...first), chain: { ...one, paths: [one.best, other.best] } };
};

describe('weak-signature', () => {
  test.each([
    ['SHA-1 on the leaf', level1(certificate(sha1), intermediate(), root()), true],
    ['SHA-1 on the leaf that OpenSSL accepts', serving(certificate(sha1), intermediate(), root()), true],
    [
      'MD5 on the intermediate',
      level1(certificate(), intermediate({ signature: 'md5WithRSAEncryption' }), root()),
      true,
    ],
    ['SHA-1 on the trusted root', serving(certificate(), intermediate(), root(sha1)), false],
    ['the same where OpenSSL refuses', level1(certificate(), intermediate(), root(sha1)), false],
    ['SHA-1 on a self-signed leaf', level1(root(sha1)), false],
    [
      'SHA-1 on an intermediate with a way round it',
      twoWays([certificate(), intermediate(sha1), root()], [certificate(), intermediate({ sha256: 'new' }), root()]),
      false,
    ],
    ['SHA-256', level1(certificate(), intermediate(), root()), false],
    ['no certificate at all', seen({ sent: [], chain: null }), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(weakSignature.diagnose(at) !== null).toBe(fires);
  });

  test('names digest and subject', () => {
    const at = level1(certificate(sha1), intermediate({ signature: 'sha1WithRSAEncryption' }), root());
    expect(reads(weakSignature, at)).toMatchInlineSnapshot(`
"error weak-signature: a certificate is signed with a broken digest
A signature proves nothing: the certificate "api.example.com" is signed with SHA-1, which can be forged; the intermediate "R11" is signed with SHA-1, which can be forged.
  at depth 0: CN=api.example.com: signature ecdsa-with-SHA1
  at depth 1: CN=R11,O=Example CA,C=US: signature sha1WithRSAEncryption
fix (any): Have "api.example.com" (depth 0) issued anew with a signature of SHA-256 instead of SHA-1.
  - Have "R11" (depth 1) issued anew with a signature of SHA-256 instead of SHA-1.
  - Put what the CA issues into the chain that the server sends: its own certificate first, then the intermediates.
  - Reload the server.
fix (nginx): Have "api.example.com" (depth 0) issued anew with a signature of SHA-256 instead of SHA-1.
  - Have "R11" (depth 1) issued anew with a signature of SHA-256 instead of SHA-1.
  - Put what the CA issues into the file that \`ssl_certificate\` names: the server certificate first, then the intermediates.
  - nginx -t && nginx -s reload"
`);
  });
});

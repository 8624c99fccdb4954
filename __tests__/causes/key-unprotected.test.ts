import { describe, expect, test } from '@jest/globals';
import { keyUnprotected } from '../../src/causes/key-unprotected.ts';
import type { PrivateKeyFacts } from '../../src/model/bundle.ts';
import { bundle, onDisk, privateKey, seen, seenEndpoint } from './given.ts';
import { reads } from './reads.ts';

const tracked = privateKey({ tracked: true });
const holding = (...keys: readonly PrivateKeyFacts[]) => seenEndpoint({ addresses: [onDisk(bundle({ keys }))] });

describe('key-unprotected', () => {
  test.each([
    ['a key that the repository tracks', holding(tracked), true],
    ['one of several', holding(privateKey(), tracked), true],
    ['a key on disk only', holding(privateKey({ tracked: false })), false],
    ['a key of which nobody can tell', holding(privateKey()), false],
    ['an encrypted key', holding({ ...tracked, encrypted: true }), false],
    ['a placeholder', holding({ ...tracked, spkiSha256: null, text: null }), false],
    ['no key', holding(), false],
    [
      'a key beside a file without a certificate',
      seenEndpoint({ addresses: [onDisk({ kind: 'unusable', problem: { kind: 'key-alone' }, keys: [tracked] })] }),
      true,
    ],
    ['a server', seenEndpoint({ addresses: [seen()] }), false],
  ])('given %s', (_given, at, fires) => {
    expect(keyUnprotected.diagnose(at) !== null).toBe(fires);
  });

  test('is a notice where git gives no answer', () => {
    const unknown = privateKey({ tracked: { untold: 'git is not installed here' } });
    expect(keyUnprotected.diagnose(holding({ ...unknown, encrypted: true }))).toBeNull();
    expect(keyUnprotected.diagnose(holding(unknown, tracked))).toMatchObject({ severity: 'error' });
    expect(reads(keyUnprotected, holding(unknown))).toMatchInlineSnapshot(`
"notice key-unprotected: the repository may hold an unencrypted private key
Whether the repository tracks "certs/site.key", with an unencrypted private key (EC P-256), could not be told: git is not installed here.
  key: certs/site.key: EC P-256, SHA-256 of its public key aa
fix (any): See whether the repository tracks "certs/site.key"; a file that it tracks is listed.
  | git ls-files -- certs/site.key
  - If it does, everybody with a clone has the key: have the certificate issued anew with a new one."
`);
  });

  test('names each file once, and the manifest without the name of its Secret', () => {
    const secret = privateKey({ path: 'k8s/tls.yaml#web/shop', tracked: true, spkiSha256: 'cc' });
    const found = keyUnprotected.diagnose(holding(tracked, tracked, secret));
    expect(found?.message).toBe(
      'The repository tracks "certs/site.key" and "k8s/tls.yaml#web/shop", with 2 unencrypted private keys: whoever has a clone of it can pose as the server.',
    );
    expect(found?.remedy).toMatchObject({ paths: ['certs/site.key', 'k8s/tls.yaml'], manifest: true });
  });

  test('reads well', () => {
    expect(reads(keyUnprotected, holding(tracked))).toMatchInlineSnapshot(`
"error key-unprotected: the repository holds an unencrypted private key
The repository tracks "certs/site.key", with an unencrypted private key (EC P-256): whoever has a clone of it can pose as the server.
  key: certs/site.key: EC P-256, SHA-256 of its public key aa
fix (any): Have the certificate for "api.example.com" issued anew with a new key: the history of the repository keeps this one. Then take "certs/site.key" out of the repository.
  | git rm --cached -- certs/site.key
  | echo certs/site.key >> .gitignore
  - Revoke the old certificate as soon as the new one is served (certbot: revoke --reason keycompromise). Rewriting the history does not reach clones, forks and caches.
  - Keep the key in a secret of the CI, in a secret store (Vault, a cloud KMS) or on the server; the certificate itself may stay in the repository.
  - If it has to be in the repository, encrypt it: SOPS, git-crypt, or openssl pkcs8 -topk8 -in site.key -out site.enc.key with a passphrase that is not in it."
`);
  });
});

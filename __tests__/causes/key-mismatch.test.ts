import { describe, expect, test } from '@jest/globals';
import { keyMismatch } from '../../src/causes/key-mismatch.ts';
import type { KeyTrouble } from '../../src/model/bundle.ts';
import { bundle, certificate, intermediate, onDisk, privateKey, seen } from './given.ts';
import { reads } from './reads.ts';

const other = privateKey({ spkiSha256: 'bb' });
const mixedUp = onDisk(bundle({ key: other, keyMatches: false }));
const unread = privateKey({ spkiSha256: null, text: null });
const locked = { ...unread, encrypted: true };

describe('key-mismatch', () => {
  test.each([
    ['the key of another certificate', mixedUp, 'error'],
    [
      'a key that is named and cannot be read',
      onDisk(bundle({ key: unread, keyMatches: null, keyNamed: true })),
      'error',
    ],
    ['a damaged key in the file', onDisk(bundle({ key: unread, keyMatches: null })), 'error'],
    ['an encrypted key that is named', onDisk(bundle({ key: locked, keyMatches: null, keyNamed: true })), 'warning'],
    ['an encrypted key that happens to be there', onDisk(bundle({ key: locked, keyMatches: null })), undefined],
    ['no key', onDisk(bundle({ key: null })), undefined],
    ['the right key', onDisk(bundle()), undefined],
    ['a server', seen(), undefined],
    [
      'a kind of key that is not known here',
      onDisk(
        bundle({
          key: unread,
          keyMatches: null,
          chain: [certificate({ key: { ...certificate().key, algorithm: 'unknown' } })],
        }),
      ),
      undefined,
    ],
    [
      'a file without a certificate',
      onDisk({ kind: 'unusable', problem: { kind: 'empty' }, keys: [other] }),
      undefined,
    ],
  ])('given %s', (_given, at, severity) => {
    expect(keyMismatch.diagnose(at)?.severity).toBe(severity);
  });

  const troubled = (trouble: KeyTrouble, keyNamed = true) =>
    keyMismatch.diagnose(
      onDisk(bundle({ key: { ...locked, path: 'certs/site.pem', trouble }, keyMatches: null, keyNamed })),
    );

  test.each<[KeyTrouble, string, string, string]>([
    [
      { kind: 'no-passphrase' },
      'warning',
      'whether the private key belongs to the certificate cannot be told',
      'Whether the private key in the same file belongs to the certificate "api.example.com" cannot be told: it is encrypted, and there is no passphrase for it: `password-env` names no variable with one.',
    ],
    [
      { kind: 'wrong-passphrase' },
      'error',
      'the passphrase does not open the private key',
      'The private key in the same file, beside the certificate "api.example.com", is not opened by the passphrase in the variable that `password-env` names.',
    ],
    [
      { kind: 'rounds' },
      'warning',
      'whether the private key belongs to the certificate cannot be told',
      'Whether the private key in the same file belongs to the certificate "api.example.com" cannot be told: it is encrypted, and its passphrase is stretched over so many rounds that opening it would hold up the run (more than 1,000,000, or 4,000,000 with the other keys).',
    ],
    [
      { kind: 'no-key', holds: 'certificate-request' },
      'error',
      'the file that is named for the private key holds none',
      'The file "certs/site.pem", named for the private key of the certificate "api.example.com", holds a certificate request (CSR), and no key.',
    ],
    [
      { kind: 'no-key', holds: 'certificate' },
      'error',
      'the file that is named for the private key holds none',
      'The file "certs/site.pem", named for the private key of the certificate "api.example.com", holds a certificate, and no key.',
    ],
  ])('says of a key with %j that it cannot be read, and not that it belongs to another', (trouble, ...words) => {
    const found = troubled(trouble);
    expect([found?.severity, found?.title, found?.message]).toEqual(words);
  });

  test('says of a key that happens to be there what a passphrase that is given does with it', () => {
    expect(troubled({ kind: 'no-passphrase' }, false)).toBeNull();
    expect(troubled({ kind: 'wrong-passphrase' }, false)?.severity).toBe('error');
  });

  test('says that servers cannot read a key which fits', () => {
    const fault = { kind: 'loose-lines', line: 1, how: 'indented' } as const;
    const key = privateKey({ trouble: { kind: 'form', fault } });
    expect(keyMismatch.diagnose(onDisk(bundle({ key })))).toMatchObject({
      severity: 'error',
      title: 'servers cannot read the private key as it is written',
      message:
        'The private key in "certs/site.key" belongs to the certificate "api.example.com", but OpenSSL does not read the file: it has a BEGIN or END line that is indented (line 1).',
    });
  });

  test('says to whom the key belongs', () => {
    const fits = (path: string) =>
      keyMismatch.diagnose(
        onDisk(bundle({ key: other, keyMatches: false, keyFits: { path, subject: intermediate().subject } })),
      )?.message;
    expect(fits('certs/site.pem')).toBe(
      'The private key in "certs/site.key" is not the one of the certificate "api.example.com", so that no server starts with them; it belongs to "R11" in this file.',
    );
    expect(fits('certs/old.pem')).toContain('; it belongs to "R11" in "certs/old.pem".');
  });

  test('reads well', () => {
    expect(reads(keyMismatch, mixedUp)).toMatchInlineSnapshot(`
"error key-mismatch: the private key does not belong to the certificate
The private key in "certs/site.key" is not the one of the certificate "api.example.com", so that no server starts with them.
  certificate: CN=api.example.com in certs/site.pem
  its key, SHA-256: aa (EC P-256)
  private key: certs/site.key
  its key, SHA-256: bb (EC P-256)
fix (any): Put the key beside the certificate with which its certificate request was made, or have the certificate for "api.example.com" issued anew for this key.
  | openssl x509 -in certs/site.pem -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256
  | openssl pkey -in certs/site.key -pubout -outform DER | openssl dgst -sha256
  - The lines print the two hashes above: the same one where certificate and key belong together.
  - A renewal makes a new key: copy certificate and key together. certbot: fullchain.pem and privkey.pem of the same live folder."
`);
  });
});

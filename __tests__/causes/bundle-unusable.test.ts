import { describe, expect, test } from '@jest/globals';
import { bundleUnusable } from '../../src/causes/bundle-unusable.ts';
import type { FileProblem } from '../../src/model/bundle.ts';
import { bundle, onDisk, seen } from './given.ts';
import { reads } from './reads.ts';

const unusable = (problem: FileProblem) => onDisk({ kind: 'unusable', problem, keys: [] });

describe('bundle-unusable', () => {
  test.each([
    [{ kind: 'empty' }, 'The file "certs/site.pem" is empty.'],
    [
      { kind: 'utf16' },
      'The file "certs/site.pem" is written in UTF-16, which no server reads: PEM is plain ASCII text.',
    ],
    [
      { kind: 'pkcs7' },
      'The file "certs/site.pem" holds its certificates as PKCS #7 (.p7b), which nginx, Apache, HAProxy and Caddy do not read.',
    ],
    [{ kind: 'public-key' }, 'The file "certs/site.pem" holds a public key, and no certificate.'],
    [{ kind: 'key-alone' }, 'The file "certs/site.pem" holds a private key, and no certificate.'],
    [
      { kind: 'unknown' },
      'The file "certs/site.pem" holds no certificate: it is neither PEM nor DER, PKCS #12 or a Kubernetes Secret.',
    ],
    [
      { kind: 'ca-alone', names: ['CN=R11,O=Example CA', 'CN=Root X1'] },
      'The file "certs/site.pem" holds CA certificates alone ("R11" and "Root X1"), and none of a server.',
    ],
    [
      { kind: 'glued', line: 24 },
      'The file "certs/site.pem" ends one block and begins the next on the same line (line 24), so that OpenSSL refuses it ("bad end line").',
    ],
    [
      { kind: 'loose-lines', line: 24, how: 'indented' },
      'The file "certs/site.pem" has a BEGIN or END line that is indented (line 24), so that OpenSSL, and with it nginx, Apache and HAProxy, refuses it or serves a part of it only.',
    ],
    [{ kind: 'keystore', of: 'JKS' }, 'The file "certs/site.pem" is a keystore of Java (JKS), which Java alone reads.'],
    [
      { kind: 'damaged', detail: 'line 3: the certificate has no END line' },
      'The file "certs/site.pem" is damaged: line 3: the certificate has no END line.',
    ],
    [
      { kind: 'passphrase', given: true },
      'The file "certs/site.pem" is not opened by the passphrase in the variable that `password-env` names.',
    ],
    [
      { kind: 'pkcs12', detail: 'the file is longer than 256 KiB' },
      'The file "certs/site.pem" cannot be read as PKCS #12: the file is longer than 256 KiB.',
    ],
    [
      { kind: 'no-secret' },
      'The file "certs/site.pem" holds no Kubernetes Secret with `tls.crt`, as far as it can be read as YAML.',
    ],
    [
      { kind: 'nothing-in-folder', files: 1 },
      'The folder "certs/site.pem" holds no server certificate: 1 file was looked at, three levels deep.',
    ],
  ] as const)('given %j', (problem, message) => {
    expect(bundleUnusable.diagnose(unusable(problem))?.message).toBe(message);
  });

  test.each([
    ['what is sealed, which is not judged', unusable({ kind: 'sealed', by: 'SOPS' })],
    ['a sound bundle', onDisk(bundle())],
    ['a server', seen()],
  ])('is silent given %s', (_given, at) => {
    expect(bundleUnusable.diagnose(at)).toBeNull();
  });

  test('is a notice for what is locked beside files that are not', () => {
    const at = onDisk({
      kind: 'unusable',
      problem: { kind: 'passphrase', given: false },
      keys: [],
      besideOthers: true,
    });
    expect(bundleUnusable.diagnose(at)).toMatchObject({
      severity: 'notice',
      title: 'a file of the folder is locked, and was not looked at',
    });
    expect(bundleUnusable.diagnose(unusable({ kind: 'passphrase', given: false }))?.severity).toBe('error');
  });

  test('does not ask for a passphrase where the rounds are the matter', () => {
    const fix = (rounds: boolean) =>
      bundleUnusable.diagnose(unusable({ kind: 'pkcs12', detail: 'words', rounds }))?.remedy;
    expect(fix(true)).toMatchObject({ why: 'rounds' });
    expect(fix(false)).toMatchObject({ why: 'pkcs12' });
  });

  test('reads well', () => {
    expect(reads(bundleUnusable, unusable({ kind: 'certificate-request' }))).toMatchInlineSnapshot(`
"error bundle-unusable: no server certificate can be taken from the file
The file "certs/site.pem" holds a certificate request (CSR), and not the certificate that a CA issues for it.
  looked at: certs/site.pem
fix (any): Put the certificate that the CA issued in place of the request, with its intermediates behind it.
  - If none was issued yet, send this request to the CA."
`);
  });
});

import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readIssuerAnswer } from '../../src/pki/issuer-certificates.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { facts, intermediate, leaf, root } from './authority.ts';
import { describeWithOpenssl, OPENSSL } from './openssl.ts';

const authority = root();
const one = intermediate(authority, { subject: 'One' });
const two = intermediate(authority, { subject: 'Two' });
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function subjects(body: Uint8Array): readonly string[] | object {
  const answer = readIssuerAnswer(body);
  return answer.kind === 'certificates' ? answer.certificates.map(({ subject }) => subject.slice(3)) : answer;
}

describe('an answer of a caIssuers URL', () => {
  test('is one certificate in DER', () => {
    expect(readIssuerAnswer(one.der)).toEqual({ kind: 'certificates', certificates: [facts(one)] });
  });

  test.each<[string, string, readonly string[]]>([
    ['one certificate in PEM', one.certPem, ['One']],
    ['several in PEM, text between them', `Issuer: x\n${one.certPem}\nand\n${two.certPem}`, ['One', 'Two']],
    ['PEM with the line ends of Windows', one.certPem.replaceAll('\n', '\r\n'), ['One']],
    ['PEM that is broken at one place', `${one.certPem.replace('M', '!')}${two.certPem}`, ['Two']],
  ])('is %s', (_what, text, expected) => {
    expect(subjects(bytes(text))).toEqual(expected);
  });

  test('is cut at sixteen certificates', () => {
    expect(subjects(bytes(one.certPem.repeat(20)))).toHaveLength(16);
  });

  test.each<[string, string, 'html' | 'empty' | 'other', string]>([
    ['nothing', '', 'empty', ''],
    ['a page', '<!DOCTYPE html>\n<html><body>Not found', 'html', '<!DOCTYPE html> <html><body>Not found'],
    ['a page behind a comment', '<!-- x -->\r\n<HTML lang="en">', 'html', '<!-- x --> <HTML lang="en">'],
    ['text', 'no such file\n', 'other', 'no such file'],
    ['controls', '\x1b[31m\x00\x9b\xff::error::', 'other', '?[31m???::error::'],
    ['JSON', '{"error":"<b>no</b>"}', 'other', '{"error":"<b>no</b>"}'],
    ['a list of something else', '\x30\x03\x02\x01\x05', 'other', '0????'],
    [
      'PEM of something else',
      '-----BEGIN X509 CRL-----\nMAA=\n-----END X509 CRL-----',
      'other',
      expect.anything() as never,
    ],
  ])('that is %s says so', (_what, text, looksLike, beginning) => {
    expect(readIssuerAnswer(bytes(text))).toEqual({
      kind: 'no-certificates',
      bytes: text.length,
      looksLike,
      text: beginning,
    });
  });

  test('is shown 200 characters long at most', () => {
    expect(readIssuerAnswer(bytes('x'.repeat(5_000)))).toMatchObject({ bytes: 5_000, text: 'x'.repeat(200) });
  });

  test('is nothing where a certificate is cut short or followed by others', () => {
    expect(subjects(one.der.subarray(0, -1))).toMatchObject({ kind: 'no-certificates', looksLike: 'other' });
    expect(subjects(Buffer.concat([one.der, two.der]))).toMatchObject({ kind: 'no-certificates' });
  });
});

describeWithOpenssl(`${OPENSSL}, PKCS #7`, () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  function message(form: 'DER' | 'PEM', ...certificates: readonly { readonly certPem: string }[]): Uint8Array {
    const file = folder.write('certificates.pem', certificates.map(({ certPem }) => certPem).join(''));
    const made = spawnSync('openssl', ['crl2pkcs7', '-nocrl', '-certfile', file, '-outform', form]);
    expect(made.status).toBe(0);
    return made.stdout;
  }

  test.each(['DER', 'PEM'] as const)('is read in %s, each certificate byte for byte', (form) => {
    expect(subjects(message(form, one))).toEqual(['One']);
    expect(readIssuerAnswer(message(form, one, two))).toEqual({
      kind: 'certificates',
      certificates: [facts(one), facts(two)],
    });
  });

  test('is read under its other label', () => {
    expect(subjects(bytes(Buffer.from(message('PEM', one)).toString().replaceAll('PKCS7', 'CMS')))).toEqual(['One']);
  });

  test('may be signed and hold further fields', () => {
    const signer = leaf(null, { subject: 'signer' });
    const file = folder.write('signer.pem', signer.certPem);
    const key = folder.write('signer.key', signer.keyPem);
    const args = ['cms', '-sign', '-binary', '-nodetach', '-outform', 'DER', '-signer', file, '-inkey', key];
    const made = spawnSync('openssl', args, { input: 'text' });
    expect(made.status).toBe(0);
    expect(subjects(made.stdout)).toEqual(['signer']);
  });

  test('of no certificate holds none', () => {
    const empty = folder.write('empty.crl', '');
    const made = spawnSync('openssl', ['crl2pkcs7', '-nocrl', '-outform', 'DER', '-in', empty]);
    expect(subjects(made.stdout)).toMatchObject({ kind: 'no-certificates', looksLike: 'other' });
  });

  test('survives every change of a byte and every cut', () => {
    const good = message('DER', one);
    for (let place = 0; place < good.length; place += 1) {
      const changed = Uint8Array.from(good);
      changed[place] = (changed[place] ?? 0) ^ 0xff;
      expect(readIssuerAnswer(changed).kind).toMatch(/certificates/);
      expect(readIssuerAnswer(good.subarray(0, place)).kind).toBe('no-certificates');
    }
  });
});

test('nested ten thousand deep it is nothing', () => {
  const deep = Buffer.concat([
    ...Array.from({ length: 10_000 }, () => Buffer.from([0x30, 0x80])),
    Buffer.alloc(20_000),
  ]);
  expect(readIssuerAnswer(deep)).toMatchObject({ kind: 'no-certificates' });
});

import { describe, expect, test } from '@jest/globals';
import { splitPem } from '../../src/pki/pem.ts';
import { createTrustStore } from '../../src/pki/trust-store.ts';
import { facts, leaf, root } from './authority.ts';

const one = root({ subject: 'One' });
const two = root({ subject: 'Two' });

describe('a PEM text', () => {
  test('gives its certificates in order, past text and other blocks', () => {
    const text = `Certificate:\n  Data: …\n${one.certPem}\nsome words\n${one.keyPem}${two.certPem}`;
    const { certificates, problems } = splitPem(text);
    expect(certificates.map((der) => Buffer.from(der).toString('hex'))).toEqual(
      [one, two].map(({ der }) => Buffer.from(der).toString('hex')),
    );
    expect(problems).toEqual([]);
  });

  test.each([
    ['Windows line ends', one.certPem.replaceAll('\n', '\r\n')],
    ['indented lines', one.certPem.replaceAll(/^/gm, '  ')],
    ['a byte order mark', `\ufeff${one.certPem}`],
  ])('may have %s', (_case, text) => {
    expect(splitPem(text)).toMatchObject({ certificates: [expect.anything()], problems: [] });
  });

  test.each([
    ['', ['line 1: holds no certificate in PEM form']],
    ['hello', ['line 1: holds no certificate in PEM form']],
    ['\n-----BEGIN CERTIFICATE-----\nAAAA', ['line 2: the certificate has no END line']],
    ['-----BEGIN CERTIFICATE-----\n*\n-----END CERTIFICATE-----', ['line 1: the certificate is not base64']],
    ['-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----', ['line 1: the certificate is not base64']],
    [`-----BEGIN CERTIFICATE-----\nAA\n${one.certPem}`, ['line 1: the certificate has no END line']],
  ])('%j has its problem named by line', (text, problems) => {
    expect(splitPem(text).problems).toEqual(problems);
  });
});

describe('a trust store', () => {
  test('finds all keys of a name, without regard to case', () => {
    const renewed = root({ subject: 'One' });
    const store = createTrustStore([one.certPem + two.certPem, renewed.certPem]);
    expect(store.bySubject('CN=one').map(({ sha256 }) => sha256)).toEqual(
      [one, renewed].map((minted) => facts(minted).sha256),
    );
  });

  test('has what was put in, and no namesake', () => {
    const store = createTrustStore([one.certPem]);
    expect(store.has(facts(one))).toBe(true);
    expect(store.has(facts(root({ subject: 'One' })))).toBe(false);
    expect(store.has(facts(leaf(one)))).toBe(false);
  });

  test('passes over what is no certificate', () => {
    const broken = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
    expect(createTrustStore([broken, 'words', one.certPem]).has(facts(one))).toBe(true);
  });
});

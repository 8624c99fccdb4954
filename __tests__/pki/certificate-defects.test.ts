import { rootCertificates } from 'node:tls';
import { describe, expect, test } from '@jest/globals';
import { type MintSpec, mint } from '../../src/demo/mint.ts';
import { isMalformed, parseCertificate } from '../../src/pki/certificate.ts';
import { formDefects } from '../../src/pki/certificate-defects.ts';
import { splitPem } from '../../src/pki/pem.ts';
import { days, testAuthority } from '../helpers/test-authority.ts';

const authority = testAuthority();

function defects(spec: Partial<MintSpec>): readonly string[] {
  const parsed = parseCertificate(authority.leaf(spec).der);
  if (isMalformed(parsed)) throw new Error(parsed.problem);
  return parsed.defects;
}

describe('what clients refuse though it can be read', () => {
  test.each<[string, Partial<MintSpec>, readonly string[]]>([
    ['an ordinary certificate', {}, []],
    ['a negative serial number', { serial: 'ff01' }, ['serialNumber: is negative']],
    ['an empty one', { serial: '' }, ['serialNumber: is empty']],
    ['zero, as old roots have it', { serial: '00' }, []],
    ['twenty octets and the zero before them', { serial: `00${'f1'.repeat(20)}` }, []],
    [
      'one octet more',
      { serial: `7f${'f1'.repeat(20)}` },
      ['serialNumber: has 21 octets, more than the 20 that clients must take'],
    ],
    ['an end before the beginning', { notBefore: days(10), notAfter: days(-10) }, ['validity: ends before it begins']],
    ['an empty issuer', { issuer: { ...authority.intermediate, subject: [] } }, ['issuer: is empty']],
  ])('given %s', (_given, spec, expected) => {
    expect(defects(spec)).toEqual(expected);
  });

  test.each([
    [null, ['version: is none of 1, 2 and 3']],
    [3, ['version: is none of 1, 2 and 3']],
    [0, ['version: is 1, and only version 3 may have extensions']],
    [1, ['version: is 2, and only version 3 may have extensions']],
    [2, []],
  ])('given version field %s', (version, expected) => {
    const form = { serial: Uint8Array.of(1), issuer: 'CN=x', notBefore: '2026-01-01', notAfter: '2026-01-02' };
    expect(formDefects({ ...form, version, hasExtensions: true })).toEqual(expected);
  });

  test.each(['0001', 'ff80'])('given the padded serial number %s', (hex) => {
    const form = { version: 2, hasExtensions: true, issuer: 'CN=x', notBefore: '2026-01-01', notAfter: '2026-01-02' };
    expect(formDefects({ ...form, serial: Buffer.from(hex, 'hex') })).toEqual([
      'serialNumber: is not written in the shortest form',
    ]);
  });

  test('a certificate of version 1 without extensions is in form', () => {
    const { der } = mint({
      subject: 'old',
      notBefore: days(-1),
      notAfter: days(1),
      sans: null,
      keyUsage: null,
      extendedKeyUsage: null,
      skipKeyIds: true,
    });
    expect(parseCertificate(der)).toMatchObject({ defects: [] });
  });
});

test('no root that Node.js trusts has a defect', () => {
  const parsed = rootCertificates.flatMap((pem) => splitPem(pem).certificates).map(parseCertificate);
  expect(parsed.filter((one) => isMalformed(one) || one.defects.length > 0)).toEqual([]);
});

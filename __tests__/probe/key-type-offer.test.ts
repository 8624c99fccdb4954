import { describe, expect, test } from '@jest/globals';
import { prepareHello } from '../../src/probe/hello-offers.ts';
import { SIGNATURE_ALGORITHMS } from '../../src/probe/offered.ts';
import { cipherSuite } from '../../src/wire/code-points/cipher-suites.ts';

describe('the hello that takes one kind of key alone', () => {
  test.each([
    ['rsa', [0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b, 0x0401, 0x0501, 0x0601, 0x0301, 0x0201], 0xc02f, 0xc02b],
    ['ecdsa', [0x0403, 0x0503, 0x0603, 0x0303, 0x0203], 0xc02b, 0xc02f],
  ] as const)('%s offers nothing that another could serve', (offered, signatures, own, others) => {
    const { offer } = prepareHello({ kind: 'key-type', offered }, 'shop.test');
    expect(offer.versions).toEqual([0x0304, 0x0303]);
    expect(offer.signatureAlgorithms).toEqual(signatures);
    expect(offer.certificateSignatures).toEqual(SIGNATURE_ALGORITHMS);
    expect(offer.suites).toEqual(expect.arrayContaining([0x1301, own]));
    expect(offer.suites).not.toContain(others);
    const proofs = new Set(offer.suites.map((code) => cipherSuite(code)?.authentication));
    expect(proofs).toEqual(new Set(['tls13', offered]));
  });
});

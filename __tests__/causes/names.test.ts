import { describe, expect, test } from '@jest/globals';
import { certificateExpired } from '../../src/causes/certificate-expired.ts';
import { certificateExpiring } from '../../src/causes/certificate-expiring.ts';
import { wrongKeyUsage } from '../../src/causes/wrong-key-usage.ts';
import { certificate, endpoint, inDays, serving } from './given.ts';

const covers = (...names: readonly string[]) =>
  names.map((value) => ({ kind: /^[0-9.]+$/.test(value) ? 'ip' : 'dns', value }) as const);

describe('a certificate in place of the present one', () => {
  test.each([
    [certificateExpired, { notAfter: inDays(-2) }],
    [certificateExpiring, { notAfter: inDays(2) }],
    [wrongKeyUsage, { extendedKeyUsage: ['clientAuth'] }],
  ])('is asked for with the name that clients use, case %#', (cause, fault) => {
    const names = (host: string, sans: readonly string[]) => {
      const at = { ...serving(certificate({ ...fault, sans: covers(...sans) })), endpoint: endpoint({ host }) };
      const remedy = cause.diagnose(at)?.remedy;
      return remedy?.kind === 'renew' || remedy?.kind === 'reissue' ? remedy.names : null;
    };
    expect(names('shop.test', ['shop.test', 'other.example'])).toEqual(['shop.test', 'other.example']);
    expect(names('shop.test', ['*.shop.test', 'other.example'])).toEqual(['shop.test', '*.shop.test']);
    expect(names('a.shop.test', ['*.shop.test'])).toEqual(['*.shop.test']);
    expect(names('shop.test', ['other.example'])).toEqual(['shop.test']);
    expect(names('127.0.0.1', ['127.0.0.1', 'shop.test'])).toEqual(['127.0.0.1', 'shop.test']);
    expect(names('127.0.0.1', ['127.0.0.1'])).toEqual(['127.0.0.1']);
    expect(names('127.0.0.1', ['shop.test'])).toEqual(['127.0.0.1']);
  });
});

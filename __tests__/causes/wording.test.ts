import { describe, expect, test } from '@jest/globals';
import { dnsNames, namesToReissue } from '../../src/causes/names.ts';
import { calledBy, listed, span } from '../../src/causes/wording.ts';
import { DAY_MS } from '../../src/model/units.ts';
import { certificate } from './given.ts';

describe('what a certificate is called', () => {
  test.each([
    ['CN=api.example.com', 'api.example.com'],
    ["CN=R11,O=Let's Encrypt,C=US", 'R11'],
    ['O=Example,CN=Second', 'Second'],
    ['CN=a\\,b,O=x', 'a,b'],
    ['CN=a\\\\,O=x', 'a\\'],
    ['O=Example Corp,C=DE', 'O=Example Corp,C=DE'],
    ['O=x\\,CN=forged', 'O=x,CN=forged'],
    ['', '(no name)'],
    ['CN=,O=x', 'CN=,O=x'],
  ])('%s', (name, called) => {
    expect(calledBy(name)).toBe(called);
  });

  test('is cut when overlong', () => {
    expect(calledBy(`CN=${'x'.repeat(5000)}`)).toHaveLength(80);
  });
});

describe('a list in a sentence', () => {
  test.each([
    [[], 'none'],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d and e'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d and 2 more'],
  ])('%j', (items, text) => {
    expect(listed(items)).toBe(text);
  });
});

describe('a span of time', () => {
  test.each([
    [1000, 'less than an hour'],
    [DAY_MS / 24, '1 hour'],
    [DAY_MS - 1, '23 hours'],
    [DAY_MS, '1 day'],
    [2 * DAY_MS - 1, '1 day'],
    [2 * DAY_MS, '2 days'],
    [9.99 * DAY_MS, '9 days'],
  ])('%i ms', (ms, text) => {
    expect(span(ms)).toBe(text);
  });
});

describe('names for a new certificate', () => {
  const dns = (...names: string[]) => names.map((value) => ({ kind: 'dns', value }) as const);

  test('are those wanted and those of the same site', () => {
    const present = certificate({ sans: dns('www.example.com', 'example.com', 'shop.other.test') });
    expect(namesToReissue(present, ['api.example.com'])).toEqual(['api.example.com', 'www.example.com', 'example.com']);
  });

  test('fall back on the common name where the certificate has no other', () => {
    expect(dnsNames(certificate({ sans: null, commonNames: ['old.example.com'] }))).toEqual(['old.example.com']);
  });
});

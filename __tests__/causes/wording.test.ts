import { describe, expect, test } from '@jest/globals';
import { dnsNames, namesToReissue } from '../../src/causes/names.ts';
import { calledBy, listed, named, span, spansApart } from '../../src/causes/wording.ts';
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

  test('is the first of its names where the subject is empty', () => {
    const sans = [
      { kind: 'dns', value: 'api.example.com' },
      { kind: 'dns', value: 'b.test' },
    ] as const;
    expect(named({ subject: '', sans })).toBe('api.example.com');
    expect(named({ subject: 'CN=R11', sans })).toBe('R11');
    expect(named({ subject: '', sans: null })).toBe('(no name)');
    expect(named({ subject: '', sans: [{ kind: 'dns', value: 'x'.repeat(500) }] })).toHaveLength(80);
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

describe('time that is left, and more that is asked for', () => {
  test.each([
    [9.9, 11.25, '9 days', '11 days'],
    [11.15, 11.25, '11.1 days', '11.3 days'],
    [5.5, 5.875, '5.5 days', '5.9 days'],
    [5.99, 5.991, '5.9 days', '6.0 days'],
    [5 / 24, 5.5 / 24, '5.0 hours', '5.5 hours'],
    [0.5 / 24, 0.6 / 24, 'less than an hour', 'less than an hour'],
  ])('%d of %d days', (left, asked, leftText, askedText) => {
    const told = spansApart(left * DAY_MS, asked * DAY_MS);
    expect(told).toEqual({ left: leftText, asked: askedText });
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

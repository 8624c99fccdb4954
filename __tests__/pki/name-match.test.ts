import { describe, expect, test } from '@jest/globals';
import type { SubjectAltName } from '../../src/model/certificate.ts';
import { covers, matchName, type NameMatch } from '../../src/pki/name-match.ts';
import { facts, leaf, root } from './authority.ts';

function naming(...names: readonly string[]) {
  const sans = names.map((value): SubjectAltName => ({ kind: /^[\d.]+$|:/.test(value) ? 'ip' : 'dns', value }));
  return { sans, commonNames: ['cn.test'] };
}

describe('a host is matched against the alternative names alone', () => {
  test.each<[string, string[], string]>([
    ['www.a.test', ['a.test', 'www.a.test'], 'www.a.test'],
    ['WWW.A.test', ['www.a.test'], 'www.a.test'],
    ['www.a.test.', ['www.a.test'], 'www.a.test'],
    ['www.a.test', ['www.a.test.'], 'www.a.test.'],
    ['www.a.test', ['*.a.test'], '*.a.test'],
    ['xn--mnchen-3ya.a.test', ['*.a.test'], '*.a.test'],
    ['xn--mnchen-3ya.test', ['xn--mnchen-3ya.test'], 'xn--mnchen-3ya.test'],
    ['192.0.2.1', ['192.0.2.1'], '192.0.2.1'],
    ['2001:DB8:0::1', ['2001:db8::1'], '2001:db8::1'],
    ['[2001:db8::1]', ['2001:db8::1'], '2001:db8::1'],
    ['::ffff:192.0.2.1', ['::ffff:c000:201'], '::ffff:c000:201'],
  ])('%s is covered by %j', (host, names, by) => {
    expect(matchName(host, naming(...names))).toEqual({ kind: 'matched', by });
  });

  test.each<[string, string[], NameMatch]>([
    ['x.www.a.test', ['*.a.test'], { kind: 'wildcard-depth', wildcard: '*.a.test', host: 'deeper' }],
    ['a.test', ['b.test', '*.a.test'], { kind: 'wildcard-depth', wildcard: '*.a.test', host: 'apex' }],
    ['foo.a.test', ['f*.a.test'], { kind: 'partial-wildcard', pattern: 'f*.a.test' }],
    ['xn--abc.a.test', ['xn--*.a.test'], { kind: 'partial-wildcard', pattern: 'xn--*.a.test' }],
    ['bar.a.test', ['f*.a.test'], { kind: 'different-name', nearest: 'f*.a.test' }],
    ['a.test', ['*.test'], { kind: 'wildcard-too-broad', wildcard: '*.test' }],
    ['A.test.', ['x.test', '*.TEST.'], { kind: 'wildcard-too-broad', wildcard: '*.TEST.' }],
    ['b.a.test', ['*.test'], { kind: 'different-name', nearest: '*.test' }],
    ['a.b.test', ['a.*.test'], { kind: 'different-name', nearest: 'a.*.test' }],
    ['a.b.test', ['*.*.test'], { kind: 'different-name', nearest: '*.*.test' }],
    ['test', ['*'], { kind: 'different-name', nearest: '*' }],
    ['.a.test', ['*.a.test'], { kind: 'wildcard-depth', wildcard: '*.a.test', host: 'deeper' }],
    ['wwww.a.test', ['mail.b.test', 'www.a.test'], { kind: 'different-name', nearest: 'www.a.test' }],
    ['www.a.test', ['192.0.2.1'], { kind: 'different-name', nearest: null }],
    ['cn.test', ['a.test'], { kind: 'different-name', nearest: 'a.test' }],
    ['192.0.2.1', ['a.test'], { kind: 'ip-not-in-san', asDnsName: false }],
    ['192.0.2.1', ['192.0.2.2'], { kind: 'ip-not-in-san', asDnsName: false }],
    ['192.0.2.1', ['*.0.2.1'], { kind: 'ip-not-in-san', asDnsName: false }],
    ['cn.test', [], { kind: 'no-san', commonName: 'cn.test' }],
    ['other.test', [], { kind: 'no-san', commonName: null }],
    ['192.0.2.1', [], { kind: 'no-san', commonName: null }],
  ])('%s is not covered by %j', (host, names, expected) => {
    expect(matchName(host, naming(...names))).toEqual(expected);
  });

  test('an address that stands as a DNS name does not count', () => {
    const sans = [{ kind: 'dns', value: '192.0.2.1' }] as const;
    expect(matchName('192.0.2.1', { sans, commonNames: [] })).toEqual({ kind: 'ip-not-in-san', asDnsName: true });
  });

  test('a NUL inside a name cannot cut it short', () => {
    const certificate = facts(leaf(root(), { sans: [{ kind: 'dns', value: 'a.test\0.evil.test' }] }));
    expect(matchName('a.test', certificate).kind).toBe('different-name');
  });

  test('a certificate without the extension is told from one without names', () => {
    expect(matchName('www.a.test', facts(leaf(root(), { sans: null })))).toEqual({
      kind: 'no-san',
      commonName: 'www.a.test',
    });
  });
});

test.each<[string, string[], boolean]>([
  ['www.a.test', ['*.a.test'], true],
  ['www.a.test', ['b.test'], false],
  ['*.a.test', ['*.A.test'], true],
  ['*.a.test', ['www.a.test'], false],
  ['*.b.a.test', ['*.a.test'], false],
  ['192.0.2.1', ['192.0.2.1'], true],
])('the required name %s against %j', (required, names, covered) => {
  expect(covers(required, naming(...names))).toBe(covered);
});

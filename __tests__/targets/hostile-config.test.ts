import { describe, expect, test } from '@jest/globals';
import { configProblems, planOf } from './sources.ts';

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, index) => layer(name, 'abcdefgh'[index] ?? '')),
].join('\n');

describe('a hostile config gives a value, and soon', () => {
  test.each([
    ['an alias bomb', bomb, 'aliases multiply beyond measure; expected fewer of them'],
    ['an alias within itself', 'endpoints: &a [*a]', 'nested too deeply'],
    ['lists nested 10,000 deep', '['.repeat(10_000), 'nested too deeply'],
    ['a megabyte of brackets', '['.repeat(1_048_576), 'nested too deeply'],
    [
      'mappings nested 1,000 deep',
      Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'nested too deeply',
    ],
    ['dashes without end', '- '.repeat(500_000), 'nested too deeply'],
    ['commas without end', `endpoints: [${','.repeat(1_000_000)}]`, 'more than the file may hold'],
    ['a NUL byte', 'endpoints:\n  - a\0.test', 'tls-gate.yml:2:6: a control character; expected text'],
    ['more than 1 MiB', `#${' '.repeat(1_048_576)}`, 'the file has 1048577 bytes; expected at most 1 MiB'],
    ['bytes that are no UTF-8', new Uint8Array([0x61, 0xff]), 'the file is not UTF-8 text; expected YAML in UTF-8'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'the file is not UTF-8 text; expected YAML in UTF-8'],
    ['quotes without end', '"'.repeat(200_001), 'not valid YAML'],
    [
      'a hundred thousand keys',
      Array.from({ length: 100_000 }, (_, index) => `k${index}:`).join('\n'),
      '"k0" is not a key of the config',
    ],
    [
      'a hundred thousand aliases',
      `a: &a b\nendpoints: [${'*a,'.repeat(100_000)}]`,
      'there are more than 20000 endpoints; expected at most 20000',
    ],
  ])('%s', (_what, text, message) => {
    const began = Date.now();
    const problems = configProblems(text);
    expect(problems.join('\n')).toContain(message);
    expect(problems.length).toBeLessThanOrEqual(101);
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  test('20,000 endpoints are read, one more is too many', () => {
    const list = (size: number) =>
      `endpoints:\n${Array.from({ length: size }, (_, index) => `  - host: h${index}.shop.test\n`).join('')}`;
    expect(planOf({ files: { 'tls-gate.yml': list(20_000) } }).targets).toHaveLength(20_000);
    expect(configProblems(list(20_001))).toEqual([
      'tls-gate.yml:2:3: endpoints: there are more than 20000 endpoints; expected at most 20000',
    ]);
  });

  test.each([
    '[',
    '{',
    '- ',
    '? ',
    ': ',
    '"',
    "'",
    '&a ',
    '*a ',
    '!t ',
    '|',
    '>',
    '%Y ',
    '---\n',
    '#',
    '\n',
    'a:',
    ',',
    '\t',
    '\r',
    '@',
    '`',
  ])('any short text of %j and its kin gives a value', (piece) => {
    for (const other of ['', 'endpoints: ', '[', 'x', '\n', '- ', '"', ': ']) {
      for (const text of [piece + other, other + piece, other + piece + other + piece, `policy:\n  ${piece}${other}`]) {
        expect(configProblems(text).length).toBeGreaterThan(0);
      }
    }
  });
});

function layer(name: string, below: string): string {
  return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${below}`).join(', ')}]`;
}

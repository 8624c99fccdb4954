import { describe, expect, test } from '@jest/globals';
import * as kinds from '../../src/targets/value-kinds.ts';

const days = (count: number) => ({ kind: 'days', days: count });
const percent = (share: number) => ({ kind: 'percent', percent: share });

const good: readonly (readonly [string, kinds.ValueKind<unknown>, readonly (readonly [string, unknown])[]])[] = [
  [
    'a remaining validity',
    kinds.MIN_REMAINING,
    [
      ['14', days(14)],
      ['14d', days(14)],
      ['0', days(0)],
      ['12.5%', percent(12.5)],
      ['100%', percent(100)],
      ['20 %', percent(20)],
      ['auto', { kind: 'auto', ordinary: 8, shortLived: 6 }],
    ],
  ],
  ['a validity worth a warning', kinds.WARN_REMAINING, [['auto', { kind: 'auto', ordinary: 4, shortLived: 3 }]]],
  [
    'a duration',
    kinds.DURATION,
    [
      ['10', 10_000],
      ['10s', 10_000],
      ['500ms', 500],
      ['2m', 120_000],
      ['1.5s', 1_500],
      ['0.001', 1],
      ['1440m', 86_400_000],
    ],
  ],
  [
    'a TLS version',
    kinds.TLS_VERSION,
    [
      ['1.0', '1.0'],
      ['1.3', '1.3'],
    ],
  ],
  [
    'a subject alternative name',
    kinds.SUBJECT_ALT_NAME,
    [
      ['A.test.', 'a.test'],
      ['*.A.test', '*.a.test'],
      ['2001:DB8::1', '2001:db8::1'],
      ['192.0.2.1', '192.0.2.1'],
      ['*.bücher.test', '*.xn--bcher-kva.test'],
    ],
  ],
  [
    'an address',
    kinds.ADDRESS,
    [
      ['192.0.2.1', '192.0.2.1'],
      ['2001:DB8::1', '2001:db8::1'],
      ['[::1]', '::1'],
    ],
  ],
  [
    'a place to dial',
    kinds.CONNECT,
    [
      ['10.0.0.7', { host: '10.0.0.7', port: null }],
      ['Stage.test:8443', { host: 'stage.test', port: 8443 }],
      ['[::1]:1', { host: '::1', port: 1 }],
    ],
  ],
  ['a server name', kinds.SERVERNAME, [['Shop.test.', 'shop.test']]],
  [
    'a count',
    kinds.count(0, 10),
    [
      ['0', 0],
      ['10', 10],
      ['07', 7],
    ],
  ],
];

describe.each(good)('%s', (_what, kind, cases) => {
  test.each(cases)('is read from %s', (text, value) => {
    expect(kind.read(text)).toEqual({ ok: true, value });
  });
});

const bad: readonly (readonly [string, kinds.ValueKind<unknown>, readonly string[]])[] = [
  ['a remaining validity', kinds.MIN_REMAINING, ['', 'd', '-1', '1.5', '14 days', '100.1%', '%', '1e3', '999999', '٣']],
  ['a duration', kinds.DURATION, ['', '0', '0ms', '0.0001', '-1', '1h', '1441m', '1e3', 's', 'Infinity', '1 0']],
  ['a TLS version', kinds.TLS_VERSION, ['', '1', '1.4', 'TLS 1.2', '1.20', '0x0303']],
  [
    'a subject alternative name',
    kinds.SUBJECT_ALT_NAME,
    ['', '*', '*.', '*.*.test', 'a*.test', '*.192.0.2.1', '*.::1', 'a.test:443', 'https://a.test'],
  ],
  [
    'an address',
    kinds.ADDRESS,
    ['', 'a.test', '10.0.0.1:443', '[::1]:443', '10.0.0.0/8', 'fe80::1%eth0', '[10.0.0.1', '1.2.3'],
  ],
  ['a place to dial', kinds.CONNECT, ['', 'https://a.test', 'a.test:0', ':443', 'a@b.test', 'a.test:1:2']],
  ['a server name', kinds.SERVERNAME, ['', '10.0.0.1', '::1', 'a.test:443', '*.a.test', 'a b']],
  ['a port', kinds.PORT, ['', '0', '65536', '1e3', '+1', ' 1', '0x1']],
  ['a path', kinds.PATH, ['', 'a\0b']],
  ['a word of a list', kinds.FAIL_ON, ['', 'Error', 'constructor']],
  ['a count', kinds.count(1, 10), ['', '0', '11', '1.5', '-1', '1e1', '9999999999']],
];

describe.each(bad)('%s', (_what, kind, texts) => {
  test.each(texts)('is not read from %j, and the message says what was expected', (text) => {
    const read = kind.read(text);
    expect(read).toEqual({ ok: false, error: expect.stringMatching(/; expected \S/) });
  });
});

test.each([
  ['TLSv1.2', '1.2'],
  ['TLS 1.3', '1.3'],
  ['1,2', '1.2'],
])('%s suggests %s', (text, meant) => {
  expect(kinds.TLS_VERSION.read(text)).toMatchObject({ error: expect.stringContaining(`did you mean "${meant}"?`) });
});

test.each([
  [kinds.ON_UNREACHABLE, 'warning', 'warn'],
  [kinds.ON_UNREACHABLE, 'wran', 'warn'],
  [kinds.FAIL_ON, 'errors', 'error'],
  [kinds.CAUSE_SEVERITY, 'warn', 'warning'],
] as const)('a word near one of the list is understood, case %#', (kind, text, meant) => {
  expect(kind.read(text)).toMatchObject({ ok: false, error: expect.stringContaining(`did you mean "${meant}"?`) });
});

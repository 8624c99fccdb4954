import { describe, expect, test } from '@jest/globals';
import type { Waiver } from '../../src/model/waiver.ts';
import { configProblems, planOf, type Written } from './sources.ts';

const LIST = 'endpoints: [shop.test, "shop.test:8443", mail.test:587, other.test]\n';
const waiver = (keys: string) => `waivers:\n  - { ${keys} }\n`;
const REST = 'cause: self-signed, until: 2027-01-31, reason: TICKET-42';

function waiversOf(written: Written): readonly Waiver[] {
  return planOf(written).waivers;
}

describe('waivers', () => {
  test('are read with the place of each, their endpoint as reports call it', () => {
    expect(waiversOf({ files: { 'tls-gate.yml': `${LIST}${waiver(`endpoint: SHOP.test, ${REST}`)}` } })).toEqual([
      {
        endpoint: 'shop.test:443',
        cause: 'self-signed',
        until: '2027-01-31',
        reason: 'TICKET-42',
        declaredAt: { file: 'tls-gate.yml', line: 3, column: 5 },
      },
    ]);
  });

  test.each([
    ['shop.test', 'shop.test:443'],
    ['https://shop.test/path', 'shop.test:443'],
    ['smtp://mail.test', 'mail.test:25'],
    ['imaps://mail.test', 'mail.test:993'],
    ['"[2001:db8::1]:8443"', '[2001:db8::1]:8443'],
    ['file:./certs/site.pem', 'file:certs/site.pem'],
  ])('take %s for %s', (written, name) => {
    const [one] = waiversOf({ files: { 'tls-gate.yml': `${LIST}${waiver(`endpoint: ${written}, ${REST}`)}` } });
    expect(one?.endpoint).toBe(name);
  });

  test('are bad in every way at once, each at its place', () => {
    const text = `${LIST}waivers:
  - { endpoint: shop.test, cause: self-signed, until: 2027-01-31 }
  - { endpoint: shop.test, cause: self-signd, until: 2027-02-30, reason: "  " }
  - { endpoint: bad host, cause: waiver-unused, until: 31.01.2027, reason: "-" }
  - { endpoint: shop.test, cause: certificate-expired, until: 2027-1-31, reson: x, reason: x }
  - legacy.test
  - { endpoint: shop.test, cause: weak-key, until: 2027-01-31, reason: x }
  - { endpoint: "shop.test:443", cause: weak-key, until: 2027-03-31, reason: y }
`;
    expect(configProblems(text)).toMatchInlineSnapshot(`
[
  "tls-gate.yml:3:5: reason: missing; expected a sentence or a ticket, so that others can follow the decision",
  "tls-gate.yml:4:35: cause: "self-signd" is not a cause that an endpoint can show; expected one of name-not-found, connection-refused, connection-timeout, connection-reset …; did you mean "self-signed"?",
  "tls-gate.yml:4:54: until: "2027-02-30" is no day of the calendar; expected a day such as 2027-01-31",
  "tls-gate.yml:4:74: reason: it is empty; expected a sentence or a ticket, so that others can follow the decision",
  "tls-gate.yml:5:17: endpoint: "bad host" contains a blank; expected one endpoint a line, or commas between them",
  "tls-gate.yml:5:34: cause: "waiver-unused" is not a cause that an endpoint can show; expected one of name-not-found, connection-refused, connection-timeout, connection-reset …",
  "tls-gate.yml:5:56: until: "31.01.2027" is not a day; expected a day such as 2027-01-31",
  "tls-gate.yml:5:76: reason: "-" says nothing; expected a sentence or a ticket, so that others can follow the decision",
  "tls-gate.yml:6:63: until: "2027-1-31" is not a day; expected a day such as 2027-01-31; did you mean "2027-01-31"?",
  "tls-gate.yml:6:74: "reson" is not a key of a waiver; expected endpoint, connect, cause, until or reason; did you mean "reason"?",
  "tls-gate.yml:7:5: waivers: "legacy.test" stands alone; expected a mapping of endpoint, cause, until and reason",
  "tls-gate.yml:9:5: weak-key of shop.test:443 is waived already at tls-gate.yml:8:5; expected one waiver for it",
]
`);
  });

  test('are for all endpoints of their name, or for the one that is dialled elsewhere', () => {
    const list = `endpoints: [shop.test, { host: shop.test, connect: 10.0.0.7 }]\n`;
    const read = (keys: string) => waiversOf({ files: { 'tls-gate.yml': `${list}${waiver(`${keys}, ${REST}`)}` } })[0];
    expect(read('endpoint: shop.test')).not.toHaveProperty('connect');
    for (const connect of ['10.0.0.7', '"10.0.0.7:443"']) {
      const one = read(`endpoint: shop.test, connect: ${connect}`);
      expect(one).toMatchObject({ endpoint: 'shop.test:443', connect: { host: '10.0.0.7', port: 443 } });
      expect(one).not.toHaveProperty('unlisted');
    }
    const gone = read('endpoint: shop.test, connect: 10.0.0.8');
    expect(gone?.unlisted).toEqual({ nearest: null, sure: true });
  });

  test('of one cause may stand beside each other for endpoints of one name, unless one is for all of them', () => {
    const lines = (...keys: readonly string[]) =>
      `${LIST}waivers:\n${keys.map((key) => `  - { endpoint: shop.test, ${key}${REST} }\n`).join('')}`;
    expect(planOf({ files: { 'tls-gate.yml': lines('connect: a.test, ', 'connect: b.test, ') } }).waivers).toHaveLength(
      2,
    );
    expect(configProblems(lines('connect: a.test, ', 'connect: "a.test:443", '))).toEqual([
      'tls-gate.yml:4:5: self-signed of shop.test:443 (connect a.test:443) is waived already at tls-gate.yml:3:5; expected one waiver for it',
    ]);
    expect(configProblems(lines('connect: a.test, ', ''))).toEqual([
      'tls-gate.yml:4:5: self-signed of shop.test:443 is waived already at tls-gate.yml:3:5; expected one waiver for it',
    ]);
  });

  test('of two configs are all there, and the same one in both is a problem', () => {
    const file = `${LIST}${waiver(`endpoint: shop.test, ${REST}`)}`;
    const inline = waiver('endpoint: other.test, cause: weak-key, until: 2027-01-31, reason: x');
    const both = waiversOf({ inputs: { config: inline }, files: { 'tls-gate.yml': file } });
    expect(both.map(({ endpoint }) => endpoint)).toEqual(['other.test:443', 'shop.test:443']);
    expect(() =>
      waiversOf({ inputs: { config: waiver(`endpoint: shop.test, ${REST}`) }, files: { 'tls-gate.yml': file } }),
    ).toThrow(/self-signed of shop.test:443 is waived already at <input config>:2:5/);
  });

  test('of a long list with a long list of endpoints are read soon, and one too many is a problem', () => {
    const list = Array.from({ length: 20_000 }, (_, index) => `host-${index}.test`);
    const lines = Array.from({ length: 2_001 }, (_, index) => `- { endpoint: gone-${index}.test, ${REST} }`);
    const text = (most: number) => `endpoints: [${list.join(',')}]\nwaivers:\n${lines.slice(0, most).join('\n')}\n`;
    const waivers = waiversOf({ files: { 'tls-gate.yml': text(2_000) } });
    expect(waivers.filter(({ unlisted }) => unlisted?.sure === true)).toHaveLength(2_000);
    expect(configProblems(text(2_001))).toEqual([
      'tls-gate.yml:3:1: waivers: there are more than 2000 waivers; expected at most 2000',
    ]);
  }, 20_000);

  test.each(['', ' ~', ' null', ' Null', ' NULL', ' []'])('may be none, as %j says', (nothing) => {
    const text = `${LIST}waivers:${nothing}\npolicy:${nothing === ' []' ? '' : nothing}\n`;
    expect(waiversOf({ files: { 'tls-gate.yml': text } })).toEqual([]);
    expect(configProblems(`endpoints:${nothing}\n`).join()).toMatch(/there is no endpoint to check; /);
  });

  test('may be commented out', () => {
    expect(waiversOf({ files: { 'tls-gate.yml': `${LIST}waivers:\n#  - none\n` } })).toEqual([]);
  });
});

describe('an endpoint of a waiver', () => {
  const unlistedIn = (endpoint: string, written: Written) => {
    const file = `${LIST}${waiver(`endpoint: "${endpoint}", ${REST}`)}`;
    return waiversOf({ ...written, files: { 'tls-gate.yml': file } })[0]?.unlisted ?? null;
  };

  test.each([
    ['that is in the list', 'shop.test', {}, null],
    ['that is in no list', 'elsewhere.example', {}, { nearest: null, sure: true }],
    ['that is misspelt', 'othr.test', {}, { nearest: 'other.test:443', sure: true }],
    ['that has another port', 'mail.test', {}, { nearest: 'mail.test:587', sure: true }],
    ['of a default file whose list others replace', 'shop.test', { endpoints: 'typed.test' }, null],
    ['that the replaced list does not name either', 'elsewhere.example', { endpoints: 'typed.test' }, null],
    [
      'of a named file, beside typed ones',
      'othr.test',
      { endpoints: 'typed.test', 'config-file': 'tls-gate.yml' },
      { nearest: 'other.test:443', sure: true },
    ],
  ] as const)('%s', (_what, endpoint, inputs, unlisted) => {
    expect(unlistedIn(endpoint, { inputs })).toEqual(unlisted);
  });

  test('is known to be taken for one that has such a waiver already', () => {
    const text = `${LIST}waivers:\n  - { endpoint: othr.test, ${REST} }\n  - { endpoint: other.test, ${REST} }\n`;
    expect(waiversOf({ files: { 'tls-gate.yml': text } })[0]?.unlisted).toEqual({
      nearest: 'other.test:443',
      taken: true,
      sure: true,
    });
  });

  test.each([
    ['127.0.0.2', '127.0.0.1', null],
    ['127.0.0.1', '"127.0.0.1:8443"', '127.0.0.1:8443'],
    ['"[2001:db8::2]"', '"[2001:db8::1]"', null],
    ['10.test', '10.0.0.1', null],
  ])('%s, where the list has %s, is taken for %s', (endpoint, listed, nearest) => {
    const text = `endpoints: [${listed}]\n${waiver(`endpoint: ${endpoint}, ${REST}`)}`;
    expect(waiversOf({ files: { 'tls-gate.yml': text } })[0]?.unlisted).toEqual({ nearest, sure: true });
  });

  test('that is not typed, in a config without a list of its own, may be typed in another run', () => {
    const config = waiver(`endpoint: typo.test, ${REST}`);
    expect(waiversOf({ inputs: { config, endpoints: 'typed.test' } })[0]?.unlisted).toEqual({
      nearest: 'typed.test:443',
      sure: false,
    });
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAuthority } from '../../src/demo/authority.ts';
import { type DemoServer, tlsServer } from '../../src/demo/servers.ts';
import { readReport } from '../../src/replay/read-report.ts';
import { executedCommands } from '../helpers/runner-commands.ts';
import { planOf } from '../targets/sources.ts';
import { NOW, onceOnly, reportText } from './recorded.ts';

/** A report of one healthy server, and what somebody may have made of it. */
let server: DemoServer;
let text: string;

beforeAll(async () => {
  const authority = createAuthority(NOW);
  server = await tlsServer(authority.serve('healthy.demo.test'));
  const config = `endpoints: [{ host: healthy.demo.test, connect: "127.0.0.1:${server.port}", ca-file: root.pem }]`;
  const plan = planOf({ inputs: { config }, files: { 'root.pem': authority.rootPem } });
  text = await reportText(plan, onceOnly(plan), { vantage: 'office' });
});

afterAll(() => server.stop());

/** The report with something else at a path such as `endpoints.0.name`. */
function changed(path: string, value: unknown): string {
  const report = JSON.parse(text);
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce((at, name) => at[name], report);
  Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(report);
}

function errorOf(report: string): string {
  const read = readReport('r.json', report);
  return read.ok ? 'is read' : read.error;
}

const LOOK = 'endpoints.0.observation';
const AT = `${LOOK}.addresses.0`;

describe('a report file', () => {
  test('gives back what the probe saw, its certificates from their bytes', () => {
    const read = readReport('r.json', text);
    expect(read).toMatchObject({ ok: true, value: { vantage: 'office', shard: null } });
    const handshake = read.ok ? read.value.looks[0]?.observation.addresses[0]?.handshake : undefined;
    expect(handshake).toMatchObject({ kind: 'completed', chain: [{ commonNames: ['healthy.demo.test'] }, {}] });
  });

  test.each([
    ['', 'is no JSON'],
    ['{"schema":', 'is no JSON'],
    ['null', 'is no report of TLS Gate, or one of another kind; expected "schema": "tls-gate/report@1"'],
    ['[]', 'is no report of TLS Gate, or one of another kind; expected "schema": "tls-gate/report@1"'],
    [
      '{"schema":"tls-gate/report@2","tool":{"version":"1.0.0"}}',
      'is no report of TLS Gate, or one of another kind; expected "schema": "tls-gate/report@1"',
    ],
    [
      '{"schema":"tls-gate/report@1","tool":{"version":"2.0.0"}}',
      'was written by version "2.0.0", which 1.0.0 cannot merge',
    ],
    [
      '{"schema":"tls-gate/report@1","tool":{"version":"1.0.0"}}',
      'holds no observations; expected one that was written under shard or vantage',
    ],
  ])('%j is told to be none', (report, error) => {
    expect(errorOf(report)).toBe(error);
  });

  test.each([
    ['vantage', 'x\n::error::y', /^does not fit at "vantage"/],
    ['shard', { index: 5, of: 4 }, /^does not fit at "shard"/],
    ['shard', { index: 1, of: 1e9 }, /^does not fit at "shard.of"/],
    ['configDigest', 'x', /^does not fit at "configDigest"/],
    ['certificates', { __proto__: null, ab: 'AA==' }, /^does not fit at "certificates/],
    ['certificates', null, /^does not fit at "certificates"/],
    ['endpoints', {}, /^does not fit at "endpoints"/],
    ['endpoints.0.name', 'other.test:443', /^says at "other.test:443" what was seen at "healthy.demo.test:443"$/],
    [`${LOOK}.addresses`, 'x', /^does not fit at "endpoints.0.observation.addresses"/],
    [`${LOOK}.extra`, 1, /Unrecognized key/],
    [`${LOOK}.__proto__`, { tookMs: 1 }, /Unrecognized key: .*__proto__/],
    [`${AT}.address`, '$(reboot)', /expected an IP address/],
    [`${AT}.address`, '127.0.0.1;reboot', /expected an IP address/],
    [`${AT}.port`, -1, /^does not fit at "endpoints.0.observation.addresses.0.port"/],
    [`${AT}.port`, '443', /^does not fit/],
    [`${AT}.tcp`, { kind: 'connected' }, /^does not fit/],
    [`${AT}.tcp`, { kind: '__proto__' }, /^does not fit/],
    [`${AT}.handshake.kind`, 'accepted', /^does not fit/],
    [`${AT}.handshake.verification`, { kind: 'maybe' }, /^does not fit/],
    [`${AT}.handshake.chain.0`, { certificate: 'f'.repeat(64) }, /expected the digest of one of its certificates/],
    [`${AT}.handshake.chain.0`, { certificate: '__proto__' }, /^does not fit/],
    [`${AT}.handshake.tookMs`, -1, /^does not fit/],
    [`${AT}.hellos`, Array.from({ length: 5000 }, () => null), /^does not fit/],
    [`${AT}.greeting`, 'x'.repeat(100_000), /^does not fit/],
  ])('with another %s is refused, and the place is named', (path, value, error) => {
    expect(errorOf(changed(path, value))).toMatch(error);
  });

  test.each([
    [`${LOOK}.resolution`, { kind: 'by-proxy', name: 'healthy.demo.test' }],
    [`${LOOK}.resolution`, { kind: 'not-reached', why: 'interrupted' }],
    [`${LOOK}.resolution`, { kind: 'not-found', name: 'a.test', code: 'ENOTFOUND', aliases: ['b.test'] }],
    [`${LOOK}.ipFamily`, 'both'],
    [`${AT}.lost`, ['reset', 'unanswered']],
    [`${AT}.starttls`, { kind: 'upgraded', greeting: '220 hi', words: '220 go', injected: null, early: '* BYE' }],
    [`${AT}.tcp`, { kind: 'proxy-refused', refusal: { kind: 'no-answer', waitedMs: 900 } }],
    [`${AT}.tcp`, { kind: 'proxy-refused', refusal: { kind: 'not-http', firstBytes: 'AAAA' } }],
    [
      `${AT}.tcp`,
      {
        kind: 'proxy-refused',
        refusal: {
          kind: 'status',
          status: 407,
          reason: 'Proxy Authentication Required',
          credentials: true,
          said: [{ name: 'Via', value: '1.1 squid' }],
        },
      },
    ],
  ])('gives back %s as it was written', (path, value) => {
    const read = readReport('r.json', changed(path, value));
    const seen: unknown = read.ok ? { endpoints: [{ observation: read.value.looks[0]?.observation }] } : read.error;
    expect(
      path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], seen),
    ).toEqual(value);
  });

  test.each([
    ['a name', 'shop.example.com', 'is read'],
    ['a name that a shell would obey', '$(reboot)', /expected an IP address, or a name behind a proxy/],
    ['an option', '-oProxyCommand=reboot', /expected an IP address, or a name behind a proxy/],
    ['two lines', 'a.test\n::error::x', /expected an IP address, or a name behind a proxy/],
  ])('with %s in place of an address behind a proxy is read, or refused', (_what, address, outcome) => {
    const report = JSON.parse(text);
    Object.assign(report.endpoints[0].observation.addresses[0], { address, family: null });
    expect(errorOf(JSON.stringify(report))).toMatch(outcome);
  });

  test('cannot claim facts that its certificates do not have', () => {
    const [digest = ''] = Object.keys(JSON.parse(text).certificates);
    expect(errorOf(changed(`certificates.${digest}`, 'AAAA'))).toContain(
      'expected the digest of one of its certificates',
    );
  });

  test('is not followed into depths without end', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(errorOf(text.replace('"tookMs"', `"deep":${deep},"tookMs"`))).toBe('is read');
    expect(errorOf(changed(`${LOOK}.lookups`, 'DEEP').replace('"DEEP"', deep))).toMatch(/^does not fit/);
  });

  test('prints nothing that a runner would execute, and no character that a terminal obeys', () => {
    const words = '\n::error::pwned\u001b[2J\u202e##[command]';
    const read = readReport('r.json', changed(`${AT}.handshake.cipher`, words));
    const handshake = read.ok ? read.value.looks[0]?.observation.addresses[0]?.handshake : undefined;
    expect(handshake).toMatchObject({ cipher: '\\x0a::error::pwned\\x1b[2J\\xe2\\x80\\xae##[command]' });
    const refusal = errorOf(changed('endpoints.0.name', words));
    expect(refusal).not.toMatch(/\p{Cc}|\p{Cf}/u);
    expect(executedCommands(refusal)).toEqual([]);
  });

  test('leaves the prototypes of everybody else alone', () => {
    readReport(
      'r.json',
      text.replace('"tookMs"', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"tookMs"'),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CertificateFacts } from '../../../src/model/certificate.ts';
import type { Endpoint } from '../../../src/model/endpoint.ts';
import type { Lookup } from '../../../src/model/lookup.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { createTrustStore } from '../../../src/pki/trust-store.ts';
import { caaLookup } from '../../../src/probe/lookups/caa.ts';
import type { LookupContext } from '../../../src/probe/lookups/look-up.ts';
import { caaResolver, type ResolveCaa } from '../../../src/probe/lookups/resolve-caa.ts';
import { address, alert, certificate, completed, endpoint, flight, hello, policy } from '../../causes/given.ts';
import { type DnsServer, dnsServer, SERVFAIL } from '../../helpers/dns-server.ts';

const context: LookupContext = {
  fetch: () => Promise.reject(new Error('CAA records are no matter of HTTP')),
  store: createTrustStore([]),
} as unknown as LookupContext;

const KNOWN = "CN=R11,O=Let's Encrypt,C=US";

function sans(...names: readonly string[]): Pick<CertificateFacts, 'sans'> {
  return { sans: names.map((value) => ({ kind: 'dns', value })) };
}

interface Asked {
  readonly leaf?: Partial<CertificateFacts>;
  readonly at?: Partial<Endpoint>;
  readonly policy?: Partial<Policy>;
}

function lookUp(
  resolve: ResolveCaa,
  { leaf = {}, at = {}, policy: more = {} }: Asked = {},
): Promise<readonly Lookup[]> {
  const served = certificate({ issuer: KNOWN, ...leaf });
  const target = { endpoint: endpoint(at), policy: policy({ renewalInfo: { kind: 'known' }, ...more }) };
  return caaLookup(resolve)(target, [address({ handshake: completed({ chain: [served] }) })], context);
}

/** Answers from a table, and notes what was asked. */
function table(zone: Readonly<Record<string, string>> = {}): {
  readonly resolve: ResolveCaa;
  readonly asked: string[];
} {
  const asked: string[] = [];
  return {
    asked,
    resolve: async (name) => {
      asked.push(name);
      const value = zone[name];
      return { kind: 'records', records: value === undefined ? [] : [{ tag: 'issue', value, critical: false }] };
    },
  };
}

describe('CAA records are looked up', () => {
  test('from the name upwards, to the first record set', async () => {
    const { resolve, asked } = table({ 'example.com': 'letsencrypt.org' });
    expect(await lookUp(resolve)).toEqual([
      {
        kind: 'caa',
        of: certificate().sha256,
        name: 'api.example.com',
        outcome: {
          kind: 'records',
          at: 'example.com',
          records: [{ tag: 'issue', value: 'letsencrypt.org', critical: false }],
        },
      },
    ]);
    expect(asked).toEqual(['api.example.com', 'example.com']);
  });

  test('up to the top-level domain and no further', async () => {
    const { resolve, asked } = table();
    expect(await lookUp(resolve)).toMatchObject([{ outcome: { kind: 'none' } }]);
    expect(asked).toEqual(['api.example.com', 'example.com', 'com']);
  });

  test('for a wildcard as a wildcard, from below it', async () => {
    const { resolve, asked } = table();
    expect(await lookUp(resolve, { leaf: sans('*.example.com') })).toMatchObject([{ name: '*.example.com' }]);
    expect(asked).toEqual(['example.com', 'com']);
  });

  test('for the names that the policy requires too, each place once, at most five names', async () => {
    const names = ['api', 'a', 'b', 'c', 'd', 'e', 'f'].map((label) => `${label}.example.com`);
    const { resolve, asked } = table();
    const found = await lookUp(resolve, { leaf: sans(...names, 'other.test'), policy: { requiredSans: names } });
    expect(found).toHaveLength(5);
    expect(asked.filter((name) => name === 'example.com')).toHaveLength(1);
  });

  test('no deeper than ten labels', async () => {
    const name = `${'a.'.repeat(20)}example.com`;
    const { resolve, asked } = table();
    const found = await lookUp(resolve, { leaf: sans(name), at: { host: name } });
    expect(found).toMatchObject([{ outcome: { kind: 'failed', code: 'TOO_MANY_LABELS' } }]);
    expect(asked).toHaveLength(10);
  });

  test.each<[string, Asked]>([
    ['the policy does not ask', { policy: { renewalInfo: { kind: 'off' } } }],
    ['the CA is not known', { leaf: { issuer: 'CN=Corp CA,O=Corp' } }],
    ['the certificate is for another name', { leaf: sans('www.example.org') }],
    ['the name is an address', { at: { host: '192.0.2.1' }, leaf: { sans: [{ kind: 'ip', value: '192.0.2.1' }] } }],
    ['the name is reserved', { at: { host: 'shop.test' }, leaf: sans('shop.test') }],
    ['the name does not exist', { at: { host: 'shop.invalid' }, leaf: sans('shop.invalid') }],
    ['the name has one label', { at: { host: 'localhost' }, leaf: sans('localhost') }],
  ])('not where %s', async (_when, asking) => {
    const { resolve, asked } = table();
    expect(await lookUp(resolve, asking)).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('not for what is served under another name, and at most for three certificates', async () => {
    const leaves = Array.from({ length: 5 }, (_, index) => certificate({ issuer: KNOWN, sha256: `leaf ${index}` }));
    const addresses = leaves.map((leaf) => address({ handshake: completed({ chain: [leaf] }) }));
    const target = { endpoint: endpoint(), policy: policy({ renewalInfo: { kind: 'known' } }) };
    expect(await caaLookup(table().resolve)(target, addresses, context)).toHaveLength(3);
    const elsewhere = address({
      handshake: { kind: 'alert', alert: 40, tookMs: 1 } as never,
      hellos: [
        hello('modern', alert(40)),
        hello('no-sni', flight(0x0303, { chain: [certificate({ issuer: KNOWN })] })),
      ],
    });
    expect(await caaLookup(table().resolve)(target, [elsewhere], context)).toEqual([]);
  });
});

describe('a name server', () => {
  let server: DnsServer;
  beforeAll(async () => {
    server = await dnsServer({
      'example.com': [
        [0, 'issue', 'letsencrypt.org; validationmethods=dns-01'],
        [128, 'tbs', 'Unknown\u001b[31m'],
        [0, 'iodef', 'mailto:a@example.com'],
      ],
      'empty.com': [],
      'broken.com': SERVFAIL,
      com: [],
      'many.com': Array.from({ length: 101 }, (_, index) => [0, 'issue', `${index}`] as const),
    });
  });
  afterAll(() => server.stop());

  test('is read: record set, nothing there, no such name', async () => {
    const resolve = caaResolver([server.address]);
    expect(await resolve('example.com')).toEqual({
      kind: 'records',
      records: [
        { tag: 'issue', value: 'letsencrypt.org; validationmethods=dns-01', critical: false },
        { tag: 'tbs', value: 'Unknown\\x1b[31m', critical: true },
        { tag: 'iodef', value: 'mailto:a@example.com', critical: false },
      ],
    });
    expect(await resolve('empty.com')).toEqual({ kind: 'records', records: [] });
    expect(await resolve('nowhere.example.com')).toEqual({ kind: 'records', records: [] });
  });

  test('that fails is no answer', async () => {
    expect(await caaResolver([server.address])('broken.com')).toEqual({ kind: 'failed', code: 'ESERVFAIL' });
  });

  test('that is not there is no answer', async () => {
    const gone = await dnsServer({});
    await gone.stop();
    expect(await caaResolver([gone.address])('example.com')).toMatchObject({ kind: 'failed' });
  });

  test('that says nothing is not waited for for long', async () => {
    const silent = await dnsServer({ 'example.com': 'silent' });
    const before = Date.now();
    expect(await caaResolver([silent.address])('example.com')).toMatchObject({ kind: 'failed' });
    expect(Date.now() - before).toBeLessThan(6_000);
    await silent.stop();
  }, 10_000);

  test('that says nothing is not waited for past the end of the run', async () => {
    const silent = await dnsServer({ 'api.example.com': 'silent' });
    const before = Date.now();
    const served = certificate({ issuer: KNOWN });
    const target = { endpoint: endpoint(), policy: policy({ renewalInfo: { kind: 'known' } }) };
    const addresses = [address({ handshake: completed({ chain: [served] }) })];
    const ending = { ...context, endsAt: before + 300 };
    const found = await caaLookup(caaResolver([silent.address]))(target, addresses, ending);
    expect(found).toMatchObject([{ outcome: { kind: 'failed' } }]);
    expect(Date.now() - before).toBeLessThan(1_200);
    await silent.stop();
  });

  test('is asked up the tree', async () => {
    const found = await lookUp(caaResolver([server.address]));
    expect(found).toMatchObject([{ outcome: { kind: 'records', at: 'example.com' } }]);
    expect(server.asked.slice(-2)).toEqual(['api.example.com', 'example.com']);
  });
});

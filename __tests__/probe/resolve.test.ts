import { describe, expect, test } from '@jest/globals';
import { resolveEndpoint } from '../../src/probe/resolve.ts';
import { endpoint } from '../causes/given.ts';
import { soon } from './soon.ts';

describe('the addresses of an endpoint', () => {
  test.each([
    ['an IPv4 literal', { host: '192.0.2.1' }, ['192.0.2.1 443 v4']],
    ['an IPv6 literal', { host: '2001:db8::1', port: 8443 }, ['2001:db8::1 8443 v6']],
    ['a literal to connect to instead', { connect: { host: '192.0.2.2', port: 444 } }, ['192.0.2.2 444 v4']],
    ['declared addresses', { addresses: ['192.0.2.3', '2001:db8::3'] }, ['192.0.2.3 443 v4', '2001:db8::3 443 v6']],
    ['an address declared twice', { addresses: ['192.0.2.3', '192.0.2.3'] }, ['192.0.2.3 443 v4']],
  ])('are, for %s, those given', async (_given, overrides, expected) => {
    const { resolution, addresses } = await resolveEndpoint(endpoint(overrides), soon());
    expect(resolution).toEqual({ kind: 'given' });
    expect(addresses.map(({ address, port, family }) => `${address} ${port} v${family}`)).toEqual(expected);
  });

  test('come from the resolver for a name, each once', async () => {
    const { resolution, addresses } = await resolveEndpoint(endpoint({ host: 'localhost', port: 8443 }), soon(5_000));
    expect(resolution).toMatchObject({ kind: 'resolved', name: 'localhost' });
    expect(addresses.length).toBeGreaterThan(0);
    expect(new Set(addresses.map(({ address }) => address)).size).toBe(addresses.length);
    for (const { address, port } of addresses)
      expect([['127.0.0.1', '::1'].includes(address), port]).toEqual([true, 8443]);
  });

  test.each(['invalid', 'no-such-name.invalid'])('are none for %s, which no resolver is asked', async (host) => {
    const { resolution, addresses } = await resolveEndpoint(endpoint({ host }), soon());
    expect(resolution).toEqual({ kind: 'not-found', name: host, code: 'ENOTFOUND' });
    expect(addresses).toEqual([]);
  });

  test('are a name alone behind a proxy, which looks it up', async () => {
    const proxy = { host: 'proxy.internal', port: 3128, variable: null, credentials: null };
    const { resolution, addresses } = await resolveEndpoint(endpoint({ host: 'only.there.invalid', proxy }), soon());
    expect(resolution).toEqual({ kind: 'by-proxy', name: 'only.there.invalid' });
    expect(addresses).toEqual([{ address: 'only.there.invalid', port: 443, family: null }]);
    const given = await resolveEndpoint(endpoint({ proxy, addresses: ['192.0.2.1', '2001:db8::1'] }), soon());
    expect(given.addresses.map(({ family }) => family)).toEqual([4, 6]);
  });

  test.each(['4', '6'] as const)('are of one family where IPv%s alone is wanted, and all are told', async (wanted) => {
    const { resolution, addresses } = await resolveEndpoint(endpoint({ host: 'localhost' }), soon(5_000), wanted);
    const all = await resolveEndpoint(endpoint({ host: 'localhost' }), soon(5_000), 'both');
    expect(resolution).toEqual(all.resolution);
    expect(addresses).toEqual(all.addresses.filter(({ family }) => String(family) === wanted));
  });

  test('are dialled as written where they are written, whatever family is wanted', async () => {
    const { addresses } = await resolveEndpoint(endpoint({ host: '192.0.2.1' }), soon(), '6');
    expect(addresses).toHaveLength(1);
  });

  test('are not looked for once the run is over', async () => {
    const { resolution } = await resolveEndpoint(endpoint({ host: 'localhost' }), { timeoutMs: 500, endsAt: 0 });
    expect(resolution).toEqual({ kind: 'not-reached' });
  });

  test('are known without a resolver even then, where they are given', async () => {
    const { addresses } = await resolveEndpoint(endpoint({ host: '192.0.2.1' }), { timeoutMs: 500, endsAt: 0 });
    expect(addresses).toHaveLength(1);
  });
});

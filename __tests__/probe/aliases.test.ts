import { afterEach, describe, expect, test } from '@jest/globals';
import type { Resolution } from '../../src/model/observation.ts';
import { aliasFollower } from '../../src/probe/aliases.ts';
import { wantsAliases } from '../../src/probe/wants-aliases.ts';
import { address, certificate, completed, refused, unconnected } from '../causes/given.ts';
import { type DnsServer, dnsServer, SERVFAIL, type ZoneAnswer } from '../helpers/dns-server.ts';

let server: DnsServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

const found = (...addresses: readonly string[]): Resolution => ({ kind: 'resolved', name: 'www.test', addresses });
const missing: Resolution = { kind: 'not-found', name: 'www.test', code: 'ENOTFOUND' };

async function follow(zone: Readonly<Record<string, ZoneAnswer>>, resolution: Resolution, mostMs = 2_000) {
  server = await dnsServer(zone);
  return aliasFollower([server.address])(resolution, mostMs);
}

describe('aliases of a name', () => {
  const chain = { 'www.test': { cname: 'shop.cdn.test' }, 'shop.cdn.test': { cname: 'Edge7.CDN.test' } };
  const end = { 'edge7.cdn.test': { a: ['192.0.2.7', '192.0.2.8'] } };

  test('are followed to the name that has the addresses', async () => {
    expect(await follow({ ...chain, ...end }, found('192.0.2.8'))).toEqual(['shop.cdn.test', 'edge7.cdn.test']);
  });

  test('are none of a name that has addresses itself, for one question', async () => {
    expect(await follow({ 'www.test': { a: ['192.0.2.7'] } }, found('192.0.2.7'))).toEqual([]);
    expect(server?.asked).toEqual(['www.test']);
  });

  test('do not count where they end elsewhere: a hosts file has spoken', async () => {
    expect(await follow({ ...chain, ...end }, found('10.0.0.7'))).toEqual([]);
  });

  test('are told of a name without addresses as far as they go', async () => {
    expect(await follow(chain, missing)).toEqual(['shop.cdn.test', 'edge7.cdn.test']);
  });

  test.each<[string, Readonly<Record<string, ZoneAnswer>>, readonly string[]]>([
    ['a loop', { 'www.test': { cname: 'b.test' }, 'b.test': { cname: 'www.test' } }, ['b.test']],
    ['a name of other characters', { 'www.test': { cname: 'a b;c.test' } }, []],
    ['a server that fails', { 'www.test': SERVFAIL }, []],
    [
      'a chain without end',
      Object.fromEntries(
        Array.from({ length: 30 }, (_, n) => [n === 0 ? 'www.test' : `a${n}.test`, { cname: `a${n + 1}.test` }]),
      ),
      Array.from({ length: 8 }, (_, n) => `a${n + 1}.test`),
    ],
  ])('end at %s', async (_what, zone, expected) => {
    expect(await follow(zone, missing)).toEqual(expected);
  });

  test('are given up when time is over', async () => {
    const begun = performance.now();
    expect(await follow({ 'www.test': 'silent' }, missing, 200)).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(900);
  });

  test('are not looked for where nobody was asked', async () => {
    expect(await follow({}, { kind: 'given' })).toEqual([]);
    expect(server?.asked).toEqual([]);
  });
});

describe('aliases are worth a question', () => {
  const other = completed({ chain: [certificate({ subject: 'CN=other.example.com' })] });
  test.each([
    ['for a name that is not found', missing, [], true],
    ['nowhere that all is well', found(), [address()], false],
    ['where a connection failed', found(), [unconnected({ kind: 'refused' })], true],
    [
      'nowhere that only a route lacks',
      found(),
      [address(), unconnected({ kind: 'skipped', why: 'no-ipv6-route' })],
      false,
    ],
    ['where a chain is refused', found(), [address({ handshake: refused('CERT_HAS_EXPIRED', [certificate()]) })], true],
    [
      'where a name is refused',
      found(),
      [address({ handshake: completed({ identity: { kind: 'refused', reason: '' } }) })],
      true,
    ],
    ['where addresses differ', found(), [address(), address({ handshake: other })], true],
    ['not for an address', { kind: 'given' } as const, [unconnected({ kind: 'refused' })], false],
  ])('%s', (_what, resolution, addresses, wanted) => {
    expect(wantsAliases(resolution, addresses)).toBe(wanted);
  });
});

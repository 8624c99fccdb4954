import { describe, expect, test } from '@jest/globals';
import { gapsOf } from '../../src/judge/gaps.ts';
import type { IpFamily } from '../../src/model/run.ts';
import { address, observation, unconnected } from '../causes/given.ts';

const v4 = address({ address: '192.0.2.1', family: 4 });
const v6 = address({ address: '2001:db8::1', family: 6 });
const v6Skipped = unconnected({ kind: 'skipped', why: 'no-ipv6-route' }, { address: '2001:db8::1', family: 6 });
const NO_V6 = 'the name api.example.com has no IPv6 address (AAAA)';
const NO_V4 = 'the name api.example.com has no IPv4 address (A)';

describe('ip-family', () => {
  test.each<[IpFamily, string, readonly string[], readonly (typeof v4)[], readonly string[]]>([
    ['auto', 'IPv4 alone', ['192.0.2.1'], [v4], []],
    ['auto', 'an IPv6 address without a route', ['192.0.2.1', '2001:db8::1'], [v4, v6Skipped], []],
    ['4', 'IPv4 alone', ['192.0.2.1'], [v4], []],
    ['4', 'IPv6 alone', ['2001:db8::1'], [], [NO_V4]],
    ['6', 'IPv4 alone', ['192.0.2.1'], [], [NO_V6]],
    ['6', 'both', ['192.0.2.1', '2001:db8::1'], [v6], []],
    [
      '6',
      'no route',
      ['2001:db8::1'],
      [v6Skipped],
      ['no address could be dialled: this machine has no route for their address family'],
    ],
    ['both', 'both', ['192.0.2.1', '2001:db8::1'], [v4, v6], []],
    ['both', 'IPv4 alone', ['192.0.2.1'], [v4], [NO_V6]],
    ['both', 'IPv6 alone', ['2001:db8::1'], [v6], [NO_V4]],
    [
      'both',
      'no route for one',
      ['192.0.2.1', '2001:db8::1'],
      [v4, v6Skipped],
      ['2001:db8::1: this machine has no IPv6 route'],
    ],
  ])('%s, given %s', (ipFamily, _given, addresses, looked, expected) => {
    const resolution = { kind: 'resolved', name: 'api.example.com', addresses } as const;
    const more = ipFamily === 'auto' ? {} : { ipFamily };
    expect(gapsOf(observation({ resolution, addresses: looked, ...more }), [], [])).toEqual(expected);
  });

  test('asks nothing of an endpoint that is an address itself', () => {
    const given = observation({ resolution: { kind: 'given' }, addresses: [v4], ipFamily: 'both' });
    expect(gapsOf(given, [], [])).toEqual([]);
  });
});

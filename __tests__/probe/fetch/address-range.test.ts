import { describe, expect, test } from '@jest/globals';
import { addressRange, mayFetchFrom } from '../../../src/probe/fetch/address-range.ts';

const PUBLIC = ['8.8.8.8', '172.15.255.255', '172.32.0.1', '100.63.0.1', '100.128.0.1', '2606:4700::1111', '2a00::1'];

const OWN: readonly (readonly [string, string])[] = [
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['::1', 'loopback'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.255.255', 'private'],
  ['100.64.0.1', 'carrierGradeNat'],
  ['100.127.255.255', 'carrierGradeNat'],
  ['fc00::1', 'uniqueLocal'],
  ['fdff::1', 'uniqueLocal'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:10.1.2.3', 'private'],
  ['64:ff9b::10.0.0.1', 'private'],
  ['64:ff9b::7f00:1', 'loopback'],
];

const NEVER: readonly (readonly [string, string])[] = [
  ['169.254.169.254', 'linkLocal'],
  ['169.254.170.2', 'linkLocal'],
  ['fe80::1', 'linkLocal'],
  ['fe80::1%eth0', 'linkLocal'],
  ['::ffff:169.254.169.254', 'linkLocal'],
  ['::ffff:a9fe:a9fe', 'linkLocal'],
  ['64:ff9b::a9fe:a9fe', 'linkLocal'],
  ['100.100.100.200', 'metadata'],
  ['::ffff:100.100.100.200', 'metadata'],
  ['168.63.129.16', 'metadata'],
  ['64:ff9b::168.63.129.16', 'metadata'],
  ['fd00:ec2::254', 'metadata'],
  ['fd00:ec2::23', 'metadata'],
  ['fd20:ce::254', 'metadata'],
  ['fd00:42::42', 'metadata'],
  ['fd00:c1::a9fe:a9fe', 'metadata'],
  ['192.0.0.192', 'reserved'],
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'unspecified'],
  ['::', 'unspecified'],
  ['255.255.255.255', 'broadcast'],
  ['224.0.0.1', 'multicast'],
  ['ff02::1', 'multicast'],
  ['192.0.2.1', 'reserved'],
  ['198.18.0.1', 'reserved'],
  ['240.0.0.1', 'reserved'],
  ['2001:db8::1', 'reserved'],
  ['3fff::1', 'reserved'],
  ['4000::1', 'reserved'],
  ['::127.0.0.1', 'reserved'],
  ['::8.8.8.8', 'reserved'],
  ['::ffff:0:127.0.0.1', 'rfc6145'],
  ['64:ff9b:1::7f00:1', 'rfc6052'],
  ['2002:7f00:1::', '6to4'],
  ['2002:0808:0808::1', '6to4'],
  ['2001:0:4136:e378:8000:63bf:80ff:fffe', 'teredo'],
  ['2a00::5efe:127.0.0.1', 'isatap'],
  ['2a00::200:5efe:10.0.0.1', 'isatap'],
  ['fec0::1', 'deprecatedSiteLocal'],
  ['100::1', 'discard'],
  ['5f00::1', 'segmentRouting'],
  ['', 'invalid'],
  ['localhost', 'invalid'],
  ['1.2.3.4.5', 'invalid'],
  [':::1', 'invalid'],
];

describe('an address', () => {
  test.each(PUBLIC)('%s is public', (address) => {
    expect(addressRange(address)).toBe('unicast');
    expect([mayFetchFrom('unicast', 'public'), mayFetchFrom('unicast', 'any')]).toEqual([true, true]);
  });

  test.each(['::ffff:8.8.8.8', '64:ff9b::8.8.8.8'])('%s stands for a public one', (address) => {
    expect(addressRange(address)).toBe('unicast');
  });

  test.each(OWN)('%s is %s, which only `any` allows', (address, range) => {
    expect(addressRange(address)).toBe(range);
    expect([mayFetchFrom(range, 'public'), mayFetchFrom(range, 'any')]).toEqual([false, true]);
  });

  test.each(NEVER)('%s is %s, which nothing allows', (address, range) => {
    expect(addressRange(address)).toBe(range);
    expect([mayFetchFrom(range, 'public'), mayFetchFrom(range, 'any')]).toEqual([false, false]);
  });

  test('is of no use where nothing is fetched', () => {
    expect(mayFetchFrom('unicast', 'none')).toBe(false);
  });
});

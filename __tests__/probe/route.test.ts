import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { outcomeOf } from '../../src/probe/dial.ts';
import { machineHasRoute } from '../../src/probe/route.ts';

const card = (address: string, internal = false) =>
  ({ address, internal, family: address.includes(':') ? 'IPv6' : 'IPv4' }) as NetworkInterfaceInfo;
const to = (address: string) => ({ address, port: 443, family: address.includes(':') ? 6 : 4 }) as const;

const V4 = '192.0.2.1';
const V6 = '2606:4700::1111';

const CASES = [
  ['by IPv4 with a public address', [card('192.0.2.7')], V4, true],
  ['by IPv4 with a private address, which a router translates', [card('10.1.2.3')], V4, true],
  ['not by IPv4 with loopback alone', [card('127.0.0.1', true)], V4, false],
  ['not by IPv4 with a link-local address', [card('169.254.3.4')], V4, false],
  ['not by IPv6 with IPv4 alone', [card('192.0.2.7')], V6, false],
  ['not by IPv6 with loopback alone', [card('::1', true)], V6, false],
  ['not by IPv6 with a link-local address', [card('fe80::1'), card('FEBF::1')], V6, false],
  ['not by IPv6 with a unique local address, as containers have', [card('fd00:1::7'), card('fc00::7')], V6, false],
  ['by IPv6 with a unique local address, within the site', [card('fd00:1::7')], 'fd00:2::1', true],
  ['not by IPv6 within the site with a link-local address', [card('fe80::1')], 'fd00:2::1', false],
  ['by IPv6 with a global address beside it', [card('fe80::1'), card('2001:db8::7')], V6, true],
  ['by IPv6 with a global address, to a translated one', [card('3fff::7')], '64:ff9b::c000:201', true],
  ['not without any card', [], V4, false],
  ['to its own loopback without any card', [], '127.0.0.1', true],
  ['to its own loopback by IPv6 with IPv4 alone', [card('192.0.2.7')], '::1', true],
] as const;

describe('a machine reaches beyond itself', () => {
  test.each(CASES)('%s', (_given, cards, address, expected) => {
    expect(machineHasRoute(to(address), { eth0: [...cards], gone: undefined })).toBe(expected);
  });
});

describe('an address that the system calls unreachable is passed over', () => {
  test.each(CASES.map(([given, cards, address, routed]) => [routed ? 'not' : '', given, cards, address] as const))(
    '%s where the machine reaches %s',
    (not, _given, cards, address) => {
      const why = address.includes(':') ? 'no-ipv6-route' : 'no-ipv4-route';
      expect(outcomeOf('ENETUNREACH', to(address), 1, { eth0: [...cards] })).toEqual(
        not === '' ? { kind: 'skipped', why } : { kind: 'unreachable', code: 'ENETUNREACH' },
      );
    },
  );
});

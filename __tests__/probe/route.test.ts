import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { machineHasRoute } from '../../src/probe/route.ts';

const card = (address: string, internal = false) =>
  ({ address, internal, family: address.includes(':') ? 'IPv6' : 'IPv4' }) as NetworkInterfaceInfo;

describe('a machine reaches beyond itself', () => {
  test.each([
    ['by IPv4 with a public address', [card('192.0.2.7')], 4, true],
    ['by IPv4 with a private address, which a router translates', [card('10.1.2.3')], 4, true],
    ['not by IPv4 with loopback alone', [card('127.0.0.1', true)], 4, false],
    ['not by IPv4 with a link-local address', [card('169.254.3.4')], 4, false],
    ['not by IPv6 with IPv4 alone', [card('192.0.2.7')], 6, false],
    ['not by IPv6 with loopback alone', [card('::1', true)], 6, false],
    ['not by IPv6 with a link-local address', [card('fe80::1'), card('FEBF::1')], 6, false],
    ['by IPv6 with a global address beside it', [card('fe80::1'), card('2001:db8::7')], 6, true],
    ['not without any card', [], 4, false],
  ] as const)('%s', (_given, cards, family, expected) => {
    expect(machineHasRoute(family, { eth0: [...cards], gone: undefined })).toBe(expected);
  });
});

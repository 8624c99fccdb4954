import { expect, test } from '@jest/globals';
import { addressBytes, addressText } from '../../src/pki/ip-address.ts';

test.each([
  ['192.0.2.1', 'c0000201', '192.0.2.1'],
  ['255.255.255.255', 'ffffffff', '255.255.255.255'],
  ['::', '00000000000000000000000000000000', '::'],
  ['::1', '00000000000000000000000000000001', '::1'],
  ['2001:DB8:0:0:1::', '20010db8000000000001000000000000', '2001:db8:0:0:1::'],
  ['1:2:3:4:5:6:7:8', '00010002000300040005000600070008', '1:2:3:4:5:6:7:8'],
  ['[fe80::1]', 'fe800000000000000000000000000001', 'fe80::1'],
  ['::ffff:192.0.2.1', '00000000000000000000ffffc0000201', '::ffff:c000:201'],
])('%s is %s and is written %s', (text, hex, written) => {
  const bytes = addressBytes(text);
  expect(Buffer.from(bytes ?? []).toString('hex')).toBe(hex);
  expect(addressText(bytes ?? new Uint8Array())).toBe(written);
});

test.each([
  '',
  'a.test',
  '1.2.3',
  '127.1',
  '256.0.0.1',
  '1.2.3.4.5',
  '::1::',
  ':',
  '12345::',
  'fe80::1%eth0',
  '[::1',
  'cafe',
  '1.2.3.4:80',
])('%j is no address', (text) => {
  expect(addressBytes(text)).toBeNull();
});

test.each([0, 3, 5, 15, 17, 32])('%i bytes are no address', (length) => {
  expect(addressText(new Uint8Array(length))).toBeNull();
});

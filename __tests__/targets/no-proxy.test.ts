import { describe, expect, test } from '@jest/globals';
import { isExempt } from '../../src/targets/no-proxy.ts';

describe('no_proxy', () => {
  test.each<[string, string, boolean]>([
    ['', 'shop.test', false],
    ['*', 'shop.test', true],
    ['*', '192.0.2.1', true],
    ['shop.test', 'shop.test', true],
    ['shop.test', 'www.shop.test', true],
    ['shop.test', 'myshop.test', false],
    ['.shop.test', 'shop.test', true],
    ['.shop.test', 'www.shop.test', true],
    ['*.shop.test', 'www.shop.test', true],
    ['SHOP.test.', 'shop.test', true],
    ['a.test, shop.test', 'shop.test', true],
    ['a.test shop.test', 'shop.test', true],
    [',,', 'shop.test', false],
    ['.', 'shop.test', false],
    ['shop.test:8443', 'shop.test', true],
    ['shop.test:443', 'shop.test', false],
    ['192.0.2.1', '192.0.2.1', true],
    ['192.0.2.1:8443', '192.0.2.1', true],
    ['192.0.2.1:443', '192.0.2.1', false],
    ['192.0.2.0/24', '192.0.2.200', true],
    ['192.0.2.0/24', '192.0.3.1', false],
    ['10.0.0.0/8', 'shop.test', false],
    ['192.0.2.0/33', '192.0.2.1', false],
    ['192.0.2.0/x', '192.0.2.1', false],
    ['2', '192.0.2.2', false],
    ['2001:db8::/32', '2001:db8::7', true],
    ['2001:db8::7', '2001:db8::7', true],
    ['[2001:db8::7]', '2001:db8::7', true],
    ['[2001:db8::7]:8443', '2001:db8::7', true],
    ['[2001:db8::7]:443', '2001:db8::7', false],
    ['2001:db8::/32', '192.0.2.1', false],
  ])('%j and %s at port 8443: %s', (list, host, exempt) => {
    expect(isExempt(list, host, 8443)).toBe(exempt);
  });
});

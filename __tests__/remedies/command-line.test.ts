import { describe, expect, test } from '@jest/globals';
import { certbotNames, commandNames, commandUrl, hasWildcard, pathName } from '../../src/remedies/command-line.ts';

const HOSTILE = [
  '$(reboot)',
  '`id`',
  'a b',
  "a'b",
  'a;b',
  '-d',
  '--help',
  '',
  'a\nb',
  'a..b',
  '*.*.x',
  'x.*',
  'b&c',
  '\\x41',
  '../../etc',
];

describe('names in commands', () => {
  test.each(HOSTILE)('keeps %j out', (name) => {
    expect(commandNames([name])).toEqual([]);
    expect(certbotNames([name])).toBe('-d YOUR.HOST.NAME');
    expect(pathName(name)).toBe('server');
  });

  test('lets plain names and wildcards through, once each and in lower case', () => {
    expect(commandNames(['API.example.com', 'api.example.com', '*.example.com', 'xn--bcher-kva.example'])).toEqual([
      'api.example.com',
      '*.example.com',
      'xn--bcher-kva.example',
    ]);
  });

  test('leaves IP addresses out, which certbot does not take by -d', () => {
    expect(commandNames(['192.0.2.1', '2001:db8::1'])).toEqual([]);
  });

  test('quotes a wildcard, which a shell would expand', () => {
    expect(certbotNames(['example.com', '*.example.com'])).toBe("-d example.com -d '*.example.com'");
    expect(hasWildcard(['example.com'])).toBe(false);
    expect(hasWildcard(['*.example.com'])).toBe(true);
  });

  test('makes a folder name of a wildcard', () => {
    expect(pathName('*.example.com')).toBe('wildcard.example.com');
  });

  test('refuses a name beyond the limits of DNS', () => {
    expect(commandNames([`${'a'.repeat(64)}.example.com`, `${'a.'.repeat(130)}com`])).toEqual([]);
  });
});

describe('URLs in commands', () => {
  test.each([
    ['http://r11.i.lencr.org/', true],
    ['http://ca.example:8080/certs/ca%201.der', true],
    ['https://ca.example', true],
    ['ldap://ca.example/cn=x', false],
    ['http://ca.example/a;reboot', false],
    ['http://ca.example/$(id)', false],
    ['http://ca.example/a b', false],
    ['http://ca.example/?a=1&b=2', false],
    ["http://ca.example/'", false],
    [`http://ca.example/${'a'.repeat(300)}`, false],
    ['file:///etc/passwd', false],
  ])('given %s', (url, passes) => {
    expect(commandUrl(url)).toBe(passes ? url : null);
  });

  test('has nothing to say of none', () => {
    expect(commandUrl(null)).toBeNull();
  });
});

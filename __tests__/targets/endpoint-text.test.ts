import { describe, expect, test } from '@jest/globals';
import { applicationOf, parseEndpoint } from '../../src/targets/endpoint-text.ts';

describe('endpoint text that is good', () => {
  test.each([
    ['shop.test', 'shop.test', 443, 'http'],
    ['shop.test:8443', 'shop.test', 8443, 'http'],
    ['shop.test:993', 'shop.test', 993, 'mail'],
    ['shop.test:9000', 'shop.test', 9000, 'unknown'],
    ['localhost', 'localhost', 443, 'http'],
    ['SHOP.Test.', 'shop.test', 443, 'http'],
    ['_dmarc.shop.test', '_dmarc.shop.test', 443, 'http'],
    ['a--b.test', 'a--b.test', 443, 'http'],
    ['bücher.test', 'xn--bcher-kva.test', 443, 'http'],
    ['BÜCHER.test.:8443', 'xn--bcher-kva.test', 8443, 'http'],
    ['xn--bcher-kva.test', 'xn--bcher-kva.test', 443, 'http'],
    ['shop。test', 'shop.test', 443, 'http'],
    ['https://shop.test', 'shop.test', 443, 'http'],
    ['HTTPS://shop.test/', 'shop.test', 443, 'http'],
    ['https://shop.test:9000/a/b?c=d#e', 'shop.test', 9000, 'http'],
    ['https://shop.test?q', 'shop.test', 443, 'http'],
    ['https://shop.test/@me', 'shop.test', 443, 'http'],
    ['192.0.2.7', '192.0.2.7', 443, 'http'],
    ['192.0.2.7:8443', '192.0.2.7', 8443, 'http'],
    ['2001:DB8::1', '2001:db8::1', 443, 'http'],
    ['2001:db8::1:443', '2001:db8::1:443', 443, 'http'],
    ['2001:db8:0:0:0:0:0:1', '2001:db8::1', 443, 'http'],
    ['::1', '::1', 443, 'http'],
    ['[2001:db8::1]', '2001:db8::1', 443, 'http'],
    ['[2001:db8::1]:8443', '2001:db8::1', 8443, 'http'],
    ['https://[2001:db8::1]:8443/x', '2001:db8::1', 8443, 'http'],
    ['smtps://mail.test', 'mail.test', 465, 'mail'],
    ['imaps://mail.test', 'mail.test', 993, 'mail'],
    ['pop3s://mail.test', 'mail.test', 995, 'mail'],
    ['ftps://files.test', 'files.test', 990, 'ftp'],
    ['ldaps://users.test', 'users.test', 636, 'ldap'],
    ['ldaps://users.test:3269/', 'users.test', 3269, 'ldap'],
    [`${'a'.repeat(63)}.test`, `${'a'.repeat(63)}.test`, 443, 'http'],
    ['shop.test:1', 'shop.test', 1, 'unknown'],
    ['shop.test:65535', 'shop.test', 65_535, 'unknown'],
  ])('%s', (text, host, port, application) => {
    const parsed = parseEndpoint(text);
    expect(parsed).toMatchObject({ ok: true, value: { host, starttls: null } });
    if (!parsed.ok) return;
    const actual = parsed.value.writtenPort ?? parsed.value.usualPort;
    expect([actual, applicationOf(parsed.value, actual)]).toEqual([port, application]);
  });
});

describe('a scheme that begins in clear', () => {
  test.each([
    ['smtp', 25, 'mail'],
    ['lmtp', 24, 'mail'],
    ['imap', 143, 'mail'],
    ['pop3', 110, 'mail'],
    ['ftp', 21, 'ftp'],
    ['ldap', 389, 'ldap'],
    ['xmpp', 5222, 'unknown'],
    ['xmpp-server', 5269, 'unknown'],
    ['sieve', 4190, 'unknown'],
    ['nntp', 119, 'unknown'],
    ['postgres', 5432, 'unknown'],
    ['mysql', 3306, 'unknown'],
  ])('%s:// on its usual port, or the one written', (scheme, usualPort, schemeApplication) => {
    const parsed = { host: 'mail.test', starttls: scheme, usualPort, schemeApplication };
    expect(parseEndpoint(`${scheme}://mail.test`)).toMatchObject({ ok: true, value: { ...parsed, writtenPort: null } });
    expect(parseEndpoint(`${scheme}://mail.test:587/`)).toMatchObject({ value: { ...parsed, writtenPort: 587 } });
  });
});

describe('text that names certificates on disk', () => {
  test.each([
    ['file:certs/site.pem', 'certs/site.pem'],
    ['FILE:./certs/site.pem', 'certs/site.pem'],
    ['file:certs/live/', 'certs/live'],
    ['file:/etc/ssl/site.pem', '/etc/ssl/site.pem'],
    ['file:///etc/ssl/site.pem', '/etc/ssl/site.pem'],
    ['file:my certs/site.pem', 'my certs/site.pem'],
    ['file:../certs/443', '../certs/443'],
    ['file:.', '.'],
    ['file:/', '/'],
  ])('%s', (text, file) => {
    expect(parseEndpoint(text)).toMatchObject({ ok: true, value: { host: '', file } });
  });

  test.each([
    ['file:', 'file: lacks its path; expected a path from the workspace such as file:certs/site.pem'],
    [
      'file://certs/site.pem',
      '"file://certs/site.pem" names a host; expected a path from the workspace such as file:certs/site.pem; did you mean "file:certs/site.pem"?',
    ],
  ])('%s is none', (text, error) => {
    expect(parseEndpoint(text)).toEqual({ ok: false, error });
  });

  test('without its scheme is suggested with it', () => {
    expect(parseEndpoint('certs/site.pem')).toEqual({
      ok: false,
      error:
        '"certs/site.pem" is no host; expected a path from the workspace such as file:certs/site.pem; did you mean "file:certs/site.pem"?',
    });
  });

  test('but a host called file with a port', () => {
    expect(parseEndpoint('file:8443')).toMatchObject({ ok: true, value: { host: 'file', writtenPort: 8443 } });
  });
});

describe('endpoint text that is bad', () => {
  test.each([
    ['', 'the endpoint is empty; expected host, host:port or https://host[:port]'],
    ['a.test b.test', '"a.test b.test" contains a blank; expected one endpoint a line, or commas between them'],
    ['shop.test:', '"" is not a port; expected a number from 1 to 65535'],
    ['shop.test:0', '"0" is not a port; expected a number from 1 to 65535'],
    ['shop.test:65536', '"65536" is not a port; expected a number from 1 to 65535'],
    ['shop.test:https', '"https" is not a port; expected a number from 1 to 65535'],
    ['shop.test:-1', '"-1" is not a port; expected a number from 1 to 65535'],
    [':443', 'the host is missing; expected a name or an IP address'],
    ['https://', 'the host is missing; expected a name or an IP address'],
    ['https:///path', 'the host is missing; expected a name or an IP address'],
    ['a.test:1:2', '"a.test:1:2" has more than one ":" and is not an IPv6 address; expected host:port, or [IPv6]:port'],
    ['[::1', '"[::1" is not an IPv6 address in brackets; expected [2001:db8::1] or [2001:db8::1]:443'],
    [
      '[shop.test]:443',
      '"[shop.test]:443" is not an IPv6 address in brackets; expected [2001:db8::1] or [2001:db8::1]:443',
    ],
    ['https://::1', '"::1" lacks its brackets; expected https://[::1]'],
    ['fe80::1%eth0', '"fe80::1%eth0" has a zone; expected an address that means the same on every machine'],
    ['[fe80::1%eth0]:443', '"fe80::1%eth0" has a zone; expected an address that means the same on every machine'],
    ['a.test/x', '"a.test/x" has a path but no scheme; expected host or host:port; did you mean "https://a.test/x"?'],
    ['//a.test', '"//a.test" has a path but no scheme; expected host or host:port; did you mean "https://a.test"?'],
    [
      'https:/a.test',
      '"https:/a.test" lacks a "/" after "https:"; expected host or host:port; did you mean "https://a.test"?',
    ],
    [
      'http:/a.test',
      '"http:/a.test" lacks a "/" after "http:"; expected host or host:port; did you mean "https://a.test"?',
    ],
    [
      'imaps:/a.test',
      '"imaps:/a.test" lacks a "/" after "imaps:"; expected host or host:port; did you mean "imaps://a.test"?',
    ],
    ['xyz:/a.test', '"xyz:/a.test" lacks a "/" after "xyz:"; expected host or host:port'],
    ['user:secret@shop.test', 'the endpoint carries a user name or password before "@"; expected the host alone'],
    [
      'https://user:secret@shop.test/',
      'the endpoint carries a user name or password before "@"; expected the host alone',
    ],
    [
      'shop.test/path',
      '"shop.test/path" has a path but no scheme; expected host or host:port; did you mean "https://shop.test/path"?',
    ],
    ['imaps://mail.test/inbox', 'imaps:// takes no path; expected imaps://mail.test'],
    [
      '*.shop.test',
      '"*.shop.test" is a wildcard, and no server answers to that; expected one name that it covers; put the wildcard under required-sans',
    ],
    ['a..test', '"a..test" has an empty label; expected a DNS name such as www.example.com'],
    ['.test', '".test" has an empty label; expected a DNS name such as www.example.com'],
    ['a.test..', '"a.test.." has an empty label; expected a DNS name such as www.example.com'],
    ['-a.test', '"-a.test" has a label that begins or ends with "-"; expected a DNS name such as www.example.com'],
    ['a!.test', '"a!.test" contains "!"; expected a DNS name such as www.example.com'],
    ['a\u0000.test', '"a\\u0000.test" contains "\\u0000"; expected a DNS name such as www.example.com'],
    ['999.1.1.1', '"999.1.1.1" looks like an IPv4 address but is none; expected a DNS name such as www.example.com'],
    ['127.1', '"127.1" looks like an IPv4 address but is none; expected a DNS name such as www.example.com'],
    ['0x7f.1', '"0x7f.1" looks like an IPv4 address but is none; expected a DNS name such as www.example.com'],
    ['a\u202e.test', '"a\\u202e.test" is not a valid international name; expected a name that IDNA (UTS 46) accepts'],
    [
      'http://shop.test',
      'http:// has no TLS to check; expected https, smtps, imaps, pop3s, ftps, ldaps, smtp, lmtp, imap, pop3, ftp, ldap, xmpp, xmpp-server, sieve, nntp, postgres, postgres+direct or mysql; did you mean "https://shop.test"?',
    ],
    [
      'htps://shop.test',
      'the scheme "htps" is unknown; expected https, smtps, imaps, pop3s, ftps, ldaps, smtp, lmtp, imap, pop3, ftp, ldap, xmpp, xmpp-server, sieve, nntp, postgres, postgres+direct or mysql; did you mean "https://shop.test"?',
    ],
    [
      'gopher://shop.test',
      'the scheme "gopher" is unknown; expected https, smtps, imaps, pop3s, ftps, ldaps, smtp, lmtp, imap, pop3, ftp, ldap, xmpp, xmpp-server, sieve, nntp, postgres, postgres+direct or mysql',
    ],
    [
      'constructor://shop.test',
      'the scheme "constructor" is unknown; expected https, smtps, imaps, pop3s, ftps, ldaps, smtp, lmtp, imap, pop3, ftp, ldap, xmpp, xmpp-server, sieve, nntp, postgres, postgres+direct or mysql',
    ],
    [
      'htps://me:secret@shop.test',
      'the scheme "htps" is unknown; expected https, smtps, imaps, pop3s, ftps, ldaps, smtp, lmtp, imap, pop3, ftp, ldap, xmpp, xmpp-server, sieve, nntp, postgres, postgres+direct or mysql; did you mean "https"?',
    ],
  ])('%j', (text, message) => {
    expect(parseEndpoint(text)).toEqual({ ok: false, error: message });
  });

  test('a label of 64 characters, and a name of 254', () => {
    const long = [63, 63, 63, 62].map((length) => 'a'.repeat(length)).join('.');
    expect(parseEndpoint(`${'a'.repeat(64)}.test`)).toMatchObject({
      error: expect.stringContaining('a label longer than 63'),
    });
    expect(long).toHaveLength(254);
    expect(parseEndpoint(long)).toMatchObject({ error: expect.stringContaining('longer than 253') });
    expect(parseEndpoint(long.slice(1))).toMatchObject({ ok: true });
  });
});

import { describe, expect, test } from '@jest/globals';
import ipaddr from 'ipaddr.js';
import { failureClause } from '../../src/causes/fetch-failures.ts';
import { fetcher } from '../probe/fetch/web.ts';

const said = (url: string, ended: string, address = '127.0.0.1', range = 'loopback') =>
  failureClause(url, { kind: 'not-allowed', url: ended, address, range }, 'a certificate');

describe('a place from which nothing came', () => {
  test.each([
    'http://0x7f.1/x',
    'http://0/',
    'http://2130706433/',
    'http://127.0.0.1',
    'http://127.0.0.1/#fragment',
    'http://127.0.0.1/`id`',
    'HTTP:\\\\127.0.0.1\\x',
    'http://127.0.0.1:80/a b',
    'http://LOCALHOST./',
  ])('%s is not said to redirect because it was spelt anew', async (url) => {
    const { fetch } = fetcher({ localhost: ['127.0.0.1'], 'localhost.': ['127.0.0.1'] });
    const failure = await fetch({ url, scope: 'public' });
    if (failure.kind === 'answered') throw new Error('answered');
    expect(failureClause(url, failure, 'a certificate')).toMatch(/ leads to (127|0)\.0\.0\.[01], /);
  });

  test.each(['file:///etc/passwd', 'http://user:secret@127.0.0.1/', 'ca.der', `http://ca.test/${'x'.repeat(3_000)}`])(
    '%.40s is no address, and redirects nowhere',
    async (url) => {
      const failure = await fetcher().fetch({ url });
      if (failure.kind === 'answered') throw new Error('answered');
      expect(failureClause(url, failure, 'a certificate')).toMatch(/^".*" is no address that can be asked \(/);
    },
  );

  test('is said to redirect where it does', () => {
    expect(said('http://a.test/x', 'http://127.0.0.1/x')).toContain(
      'http://a.test/x redirects to 127.0.0.1, a loopback',
    );
    expect(said('http://a.test/x', 'http://a.test/X')).toContain('redirects');
    expect(
      failureClause(
        'http://a.test/file',
        { kind: 'bad-url', url: 'file:///etc/passwd', problem: 'neither http nor https but file:' },
        'a certificate',
      ),
    ).toBe(
      'http://a.test/file redirects to "file:///etc/passwd", which is no address that can be asked (neither http nor https but file:)',
    );
  });

  test('is told in plain words, of whatever range its address is', () => {
    const ranges = [ipaddr.IPv4, ipaddr.IPv6].flatMap(({ prototype }) =>
      Object.keys((prototype as unknown as { readonly SpecialRanges: object }).SpecialRanges),
    );
    expect(ranges.length).toBeGreaterThan(25);
    for (const range of [...ranges, 'metadata', 'isatap', 'invalid']) {
      const words = said('http://a.test/', 'http://a.test/', '192.0.2.1', range);
      expect([range, words]).toEqual([range, expect.not.stringMatching(/range|not public|[a-z][A-Z][a-z]|rfc/)]);
    }
  });
});

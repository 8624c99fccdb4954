import { describe, expect, test } from '@jest/globals';
import { issuerNotFound } from '../../src/causes/issuer-lookups.ts';
import type { IssuerLookup } from '../../src/model/lookup.ts';
import { certificate, intermediate, policy } from './given.ts';
import { found, lookup } from './looked-up.ts';

const leaf = certificate();
const url = 'http://r11.example/ca.der';
const other = intermediate({ subject: 'CN=Other CA 2' });

describe('an issuer that was not found', () => {
  test.each<readonly [string, IssuerLookup['outcome'], string, boolean]>([
    ['404', { kind: 'status', url, status: 404 }, `${url} answers with status 404`, false],
    [
      'a web page',
      { kind: 'no-certificates', bytes: 900, looksLike: 'html', text: '<html>' },
      `${url} answers with a web page and not with a certificate`,
      false,
    ],
    [
      'an empty answer',
      { kind: 'no-certificates', bytes: 0, looksLike: 'empty', text: '' },
      `${url} answers with nothing at all`,
      false,
    ],
    [
      'something else',
      { kind: 'no-certificates', bytes: 4, looksLike: 'other', text: 'abcd' },
      `${url} answers with something that is no certificate`,
      false,
    ],
    [
      'too much',
      { kind: 'too-large', url, limit: 65_536 },
      `${url} answers with more than the 64 KiB that a certificate may take`,
      false,
    ],
    [
      'a loopback address',
      { kind: 'not-allowed', url, address: '127.0.0.1', range: 'loopback' },
      `${url} leads to 127.0.0.1, a loopback address, from which the policy lets nothing be fetched (fetch: public)`,
      false,
    ],
    [
      'a redirect to the metadata of a cloud',
      { kind: 'not-allowed', url: 'http://169.254.169.254/', address: '169.254.169.254', range: 'linkLocal' },
      `${url} redirects to 169.254.169.254, a link-local address, from which nothing is ever fetched`,
      false,
    ],
    [
      'a redirect to what is not there',
      { kind: 'status', url: 'http://www.example/gone', status: 410 },
      `${url} redirects to http://www.example/gone, which answers with status 410`,
      false,
    ],
    ['no answer', { kind: 'timeout', url, waitedMs: 3_000 }, `${url} did not answer within 3 s`, true],
    [
      'no such name',
      { kind: 'name-not-found', url, code: 'ENOTFOUND' },
      `${url} has a host name that was not found (ENOTFOUND)`,
      false,
    ],
    [
      'no connection',
      { kind: 'no-connection', url, code: 'ECONNREFUSED' },
      `${url} could not be reached (ECONNREFUSED)`,
      true,
    ],
    ['a circle', { kind: 'too-many-redirects', url }, `${url} redirects too often`, false],
    [
      'another scheme',
      { kind: 'bad-url', url, problem: 'ldap:' },
      `"${url}" is no address that can be asked (ldap:)`,
      false,
    ],
    ['fetch: none', { kind: 'switched-off', url }, 'the policy lets nothing be fetched (fetch: none)', true],
    [
      'the end of the run',
      { kind: 'not-attempted', url },
      `the time of the run was over before ${url} was asked`,
      true,
    ],
    [
      'a stranger',
      { kind: 'certificates', certificates: [other] },
      `${url} holds "Other CA 2", which did not sign it`,
      false,
    ],
  ])('given %s', (_given, outcome, words, again) => {
    const notFound = issuerNotFound(leaf, { lookups: [lookup(leaf, outcome)], policy: policy() });
    expect(notFound?.words).toBe(words);
    expect(notFound?.url).toBe(again ? url : null);
    expect(notFound?.evidence).toHaveLength(1);
  });

  test('tells a certificate that names no place from a policy that lets none be asked', () => {
    const [asked, none] = [policy(), policy({ fetch: 'none' })];
    expect(issuerNotFound(certificate({ caIssuers: [] }), { lookups: [], policy: asked })?.words).toContain(
      'no address',
    );
    expect(issuerNotFound(leaf, { lookups: [], policy: none })?.words).toContain('fetch: none');
    expect(issuerNotFound(leaf, { lookups: [found(other, other)], policy: asked })).toBeNull();
  });

  test('shows the beginning of what came in its place, quoted', () => {
    const outcome = { kind: 'no-certificates', bytes: 900, looksLike: 'html', text: '<html>"' } as const;
    const told = issuerNotFound(leaf, { lookups: [lookup(leaf, outcome)], policy: policy() });
    expect(told?.evidence).toEqual([{ label: 'asked', value: `${url}: 900 bytes, beginning with "<html>\\""` }]);
  });

  test('cuts what is overlong, and names two places of many', () => {
    const long = `http://x.example/${'a'.repeat(5_000)}`;
    const lookups = ['a', 'b', 'c'].map((name) => ({
      ...lookup(leaf, { kind: 'status', url: `${long}${name}`, status: 404 }),
      url: `${long}${name}`,
    }));
    expect(issuerNotFound(leaf, { lookups, policy: policy() })?.words.length).toBeLessThan(300);
  });
});

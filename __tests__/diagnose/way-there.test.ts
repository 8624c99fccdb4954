import { describe, expect, test } from '@jest/globals';
import { byTheSameWay, wayThere } from '../../src/diagnose/way-there.ts';
import { endpoint, observation } from '../causes/given.ts';

const addresses = ['192.0.2.7', '192.0.2.8', '192.0.2.9', '192.0.2.10', '192.0.2.11'];
const aliases = ['shop.cdn.example.net'];
const resolved = { kind: 'resolved', name: 'www.example.com', addresses: addresses.slice(0, 1), aliases } as const;
const missing = { kind: 'not-found', name: 'www.example.com', code: 'ENOTFOUND', aliases } as const;
const proxy = { host: '2001:db8::1', port: 3128, variable: null, credentials: null };

describe('the way to an endpoint', () => {
  test.each([
    ['hostname-mismatch', resolved, ['name leads to: www.example.com → shop.cdn.example.net → 192.0.2.7']],
    ['name-not-found', missing, ['name leads to: www.example.com → shop.cdn.example.net → no address']],
    [
      'addresses-diverge',
      { ...resolved, addresses },
      [
        'name leads to: www.example.com → shop.cdn.example.net → 192.0.2.7, 192.0.2.8, 192.0.2.9, 192.0.2.10 and 1 more',
      ],
    ],
    ['default-certificate', { kind: 'resolved', name: 'www.example.com', addresses }, []],
    ['certificate-expired', resolved, []],
    ['hostname-mismatch', { kind: 'given' }, []],
  ] as const)('of %s', (cause, resolution, expected) => {
    const told = wayThere(cause, endpoint(), observation({ resolution }));
    expect(told.map(({ label, value }) => `${label}: ${value}`)).toEqual(expected);
  });

  test.each([
    ['openssl s_client -connect a.test:443', [], ['add -proxy [2001:db8::1]:3128 (openssl).']],
    [null, ['Run curl -v https://a.test.'], ['add --proxy http://[2001:db8::1]:3128 (curl).']],
    ['nginx -s reload', [], []],
  ])('is the way of commands too: %j', (snippet, steps, expected) => {
    const fix = { summary: 'Do it.', product: 'any', snippet, steps, files: [] } as const;
    const told = byTheSameWay(fix, endpoint({ proxy })).steps.slice(steps.length);
    expect(told.map((step) => step.replace(/^.*: /, ''))).toEqual(expected);
    expect(byTheSameWay(fix, endpoint())).toEqual(fix);
  });

  test.each([
    ['certificate-expired', ['looked at: through the proxy [2001:db8::1]:3128']],
    ['proxy-refused', []],
    ['tls-intercepted', []],
  ] as const)('through a proxy, of %s', (cause, expected) => {
    const told = wayThere(cause, endpoint({ proxy }), observation({ resolution: { kind: 'by-proxy', name: 'x' } }));
    expect(told.map(({ label, value }) => `${label}: ${value}`)).toEqual(expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Product } from '../../src/model/endpoint.ts';
import type { Remedy } from '../../src/model/remedy.ts';
import { writeFix } from '../../src/remedies/index.ts';

const name = 'shop.example.com';
const served = { address: '192.0.2.1', port: 443, name };
const CLOUDS: readonly Product[] = ['aws', 'google-cloud', 'azure', 'cloudflare'];

describe.each(CLOUDS)('%s', (product) => {
  const ofCertificates: readonly Remedy[] = [
    { kind: 'renew', names: [name], notAfter: '2026-11-03T00:00:00.000Z', served },
    { kind: 'renew-as-asked', names: [name], replace: true, explanationUrl: null, served },
    { kind: 'load-newer-file', path: '/etc/ssl/site.pem', until: '2027-01-01', served },
    { kind: 'replace-intermediate', subject: 'R3', issuerUrl: null },
    { kind: 'serve-full-chain', missing: 'R11', issuerUrl: null, name },
    { kind: 'reissue', names: [name], why: 'no-san' },
    { kind: 'replace-self-signed', name },
    { kind: 'replace-revoked', subject: name, depth: 0, names: [name], compromised: false, served },
  ];

  test.each(ofCertificates)('sends nobody to files or services of a server ($kind)', (remedy) => {
    const { product: written, summary, snippet, steps } = writeFix(remedy, product);
    expect(written).toBe(product);
    expect(snippet).not.toBeNull();
    expect([summary, snippet, ...steps].join('\n')).not.toMatch(/systemctl|certbot (?:renew|certonly)/);
  });
});

describe('the versions', () => {
  const versions = (min: '1.2' | '1.3'): Remedy => ({ kind: 'set-versions', min, max: '1.3', name, missing: ['1.3'] });

  test.each([
    ['aws', '1.2', '--ssl-policy ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09'],
    ['aws', '1.3', '--ssl-policy ELBSecurityPolicy-TLS13-1-3-2021-06'],
    ['google-cloud', '1.2', '--profile MODERN --min-tls-version 1.2'],
    ['google-cloud', '1.3', '--profile RESTRICTED --min-tls-version 1.3'],
    ['azure', '1.2', '--policy-type Predefined --name AppGwSslPolicy20220101'],
    ['azure', '1.3', '--policy-type CustomV2 --min-protocol-version TLSv1_3'],
    ['cloudflare', '1.2', `/settings/min_tls_version" --data '{"value":"1.2"}'`],
    ['cloudflare', '1.2', `/settings/tls_1_3" --data '{"value":"on"}'`],
  ] as const)('of %s from %s on', (product, min, expected) => {
    expect(writeFix(versions(min), product).snippet).toContain(expected);
  });
});

test('asks ACM for all names at once, a wildcard quoted', () => {
  const remedy: Remedy = { kind: 'reissue', names: ['example.com', '*.example.com'], why: 'name' };
  expect(writeFix(remedy, 'aws').snippet).toBe(
    "aws acm request-certificate --domain-name example.com --subject-alternative-names '*.example.com' --validation-method DNS",
  );
});

import { describe, expect, test } from '@jest/globals';
import type { Remedy } from '../../src/model/remedy.ts';
import type { TlsVersion } from '../../src/model/tls-version.ts';
import { PRODUCTS, writeFix } from '../../src/remedies/index.ts';

const versions = (min: TlsVersion): Remedy => ({ kind: 'set-versions', min, max: '1.3', name: 'api.example.com' });
const hostile = '$(reboot)`id`;\'"';

/** One remedy of each kind, every text in it hostile. */
const HOSTILE: readonly Remedy[] = [
  { kind: 'fix-name', host: hostile, declaredAt: 'x.yml:1' },
  { kind: 'start-listener', address: '192.0.2.1', port: 443 },
  { kind: 'open-path', address: '2001:db8::1', port: 443 },
  { kind: 'find-resetter', address: '2001:db8::1', port: 443, name: hostile },
  { kind: 'enable-tls', port: 443, name: hostile },
  { kind: 'use-right-protocol', port: 22, protocol: 'SSH', suggestion: null },
  versions('1.2'),
  { kind: 'set-suites', why: 'key-type', name: hostile },
  { kind: 'set-groups', postQuantum: true, name: hostile },
  { kind: 'set-dh-params', bits: 2048, name: hostile },
  { kind: 'replace-tls-stack', version: 'TLS 1.3', name: hostile },
  { kind: 'renew', names: [hostile], notAfter: '2026-11-03T00:00:00.000Z' },
  {
    kind: 'renew-as-asked',
    names: [hostile],
    replace: true,
    explanationUrl: `https://x/${hostile}`,
    served: { address: '192.0.2.1', port: 443, name: hostile },
  },
  {
    kind: 'load-newer-file',
    path: hostile,
    until: '2026-11-03',
    served: { address: '192.0.2.1', port: 443, name: hostile },
  },
  { kind: 'allow-ca-in-dns', at: hostile, property: 'issue', domain: 'ca.test', ca: 'A CA', unknown: null },
  { kind: 'allow-ca-in-dns', at: hostile, property: 'issue', domain: 'ca.test', ca: 'A CA', unknown: hostile },
  { kind: 'match-pin', served: { address: '192.0.2.1', port: 443, name: hostile } },
  { kind: 'replace-blocked', what: 'key', role: 'leaf', subject: hostile, names: [hostile] },
  { kind: 'replace-blocked', what: 'serial', role: 'ca', subject: hostile, names: [hostile] },
  { kind: 'set-threshold', key: 'min-days', lifetime: '6 days' },
  { kind: 'fix-clock-or-wait', notBefore: '2026-12-01T00:00:00.000Z' },
  { kind: 'replace-intermediate', subject: hostile, issuerUrl: `http://x/${hostile}` },
  { kind: 'serve-full-chain', missing: hostile, issuerUrl: `http://x/${hostile}`, name: hostile },
  { kind: 'reissue', names: [hostile], why: 'name' },
  {
    kind: 'mend-chain',
    faults: [
      {
        kind: 'weak-key',
        subject: hostile,
        depth: 1,
        role: 'intermediate',
        inCaFile: false,
        detail: 'RSA of 2048 bits',
      },
    ],
  },
  { kind: 'replace-file', path: hostile, why: 'pkcs7' },
  { kind: 'match-key', certificate: hostile, key: hostile, fits: hostile, trouble: null, names: [hostile] },
  { kind: 'match-key', certificate: hostile, key: hostile, fits: null, trouble: 'form', names: [hostile] },
  { kind: 'protect-key', paths: [hostile], names: [hostile], manifest: false, told: true },
  { kind: 'replace-self-signed', name: hostile },
  { kind: 'tidy-chain', order: [hostile], drop: [hostile], name: hostile },
  { kind: 'use-allowed-issuer', allowed: [hostile], issuer: hostile, names: [hostile] },
  { kind: 'trust-root', root: hostile },
  { kind: 'leave-retired-root', root: hostile, names: [hostile] },
  { kind: 'serve-name', name: hostile, port: 443, instead: hostile },
  { kind: 'serve-without-name', name: hostile, port: 443 },
  { kind: 'replace-built-in', name: hostile, product: 'Caddy', fix: 'Name the site by its public host name.' },
  { kind: 'find-name-filter', address: '2001:db8::1', port: 443, name: hostile },
  { kind: 'find-closer', address: '2001:db8::1', port: 443, name: hostile, how: 'silent' },
  { kind: 'accept-large-hello', address: '2001:db8::1', port: 443, name: hostile, about: 'group' },
  { kind: 'compare-captures', address: '2001:db8::1', port: 443, name: hostile },
  { kind: 'find-delay', address: '2001:db8::1', port: 443, name: hostile },
  { kind: 'read-server-log', address: '2001:db8::1', port: 443, name: hostile, alert: null },
  { kind: 'bypass-interception', issuer: hostile, product: null, name: hostile },
  { kind: 'investigate-verification', code: 'INVALID_CA', chain: [], name: hostile },
  { kind: 'provide-client-certificate', asked: [hostile], name: hostile },
  { kind: 'trust-client-ca', issuer: hostile, asked: [hostile], name: hostile },
  { kind: 'renew-client-certificate', subject: hostile, notAfter: '2026-11-03T00:00:00.000Z' },
  { kind: 'fix-client-certificate', why: 'not-chosen', subject: hostile, asked: [hostile] },
  { kind: 'require-client-certificate', name: hostile },
  {
    kind: 'replace-revoked',
    subject: hostile,
    depth: 0,
    names: [hostile],
    compromised: true,
    served: { address: '2001:db8::1', port: 443, name: hostile },
  },
  {
    kind: 'mend-stapling',
    why: 'stale',
    name: hostile,
    responder: `http://x/${hostile}`,
    mustStaple: true,
    inPolicy: true,
  },
  { kind: 'make-revocation-known', why: 'no-answer', subject: hostile, url: `http://x/${hostile}` },
  { kind: 'align-addresses', differs: 'certificate', odd: ['192.0.2.2'], name: hostile },
];

const ADDRESSES = ['127.0.0.1', '2001:db8::1'] as const;

describe.each(ADDRESSES)('a certificate for the address %s', (name) => {
  const remedies: readonly Remedy[] = [
    { kind: 'reissue', names: [name], why: 'name' },
    { kind: 'reissue', names: [name, 'shop.test'], why: 'no-san' },
    { kind: 'reissue', names: [name], why: 'key-usage' },
    { kind: 'reissue', names: [name], why: 'weak-key' },
    { kind: 'replace-self-signed', name },
    { kind: 'renew', names: [name], notAfter: '2026-11-03T00:00:00.000Z' },
  ];

  test.each([null, ...PRODUCTS])('is asked of a CA, and not of certbot (%s)', (product) => {
    for (const remedy of remedies) {
      const { summary, snippet, steps } = writeFix(remedy, product);
      const text = [summary, snippet ?? '', ...steps].join('\n');
      expect(text).not.toMatch(/certbot|YOUR\.HOST\.NAME/);
      if (product !== 'caddy' || remedy.kind !== 'renew') expect(text).toContain(`subjectAltName = IP:${name}`);
    }
  });
});

test('Caddy is given no site block for an address', () => {
  const fix = writeFix({ kind: 'enable-tls', port: 443, name: '127.0.0.1' }, 'caddy');
  expect(fix.snippet).toBeNull();
});

describe('writing a remedy down', () => {
  test.each([null, ...PRODUCTS])('never puts hostile text into a line to type (%s)', (product) => {
    for (const remedy of HOSTILE) {
      const { snippet, steps } = writeFix(remedy, product);
      const commands = [snippet ?? '', ...steps.filter((step) => /curl|certbot|openssl|cat /.test(step))];
      for (const command of commands) expect(withoutQuoted(command)).not.toContain('reboot');
    }
  });

  test.each([null, ...PRODUCTS])('has a summary of one sentence for every kind (%s)', (product) => {
    for (const remedy of HOSTILE) expect(writeFix(remedy, product).summary).toMatch(/^[^\n]+\.$/);
  });

  test('says "any" where the general text stands in for a product', () => {
    const remedy: Remedy = { kind: 'fix-name', host: 'api.example.com', declaredAt: 'x.yml:1' };
    expect(writeFix(remedy, 'nginx')).toEqual(writeFix(remedy, null));
    expect(writeFix(remedy, 'nginx').product).toBe('any');
    expect(writeFix(versions('1.2'), 'nginx').product).toBe('nginx');
  });

  test.each([
    ['nginx', '1.2', 'ssl_protocols TLSv1.2 TLSv1.3;'],
    ['nginx', '1.0', 'ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;'],
    ['nginx', '1.3', 'ssl_protocols TLSv1.3;'],
    ['apache', '1.2', 'SSLProtocol -all +TLSv1.2 +TLSv1.3'],
    ['haproxy', '1.2', 'ssl-default-bind-options ssl-min-ver TLSv1.2'],
    ['caddy', '1.1', 'tls {\n    protocols tls1.2 tls1.3\n}'],
    ['caddy', '1.3', 'tls {\n    protocols tls1.3 tls1.3\n}'],
  ] as const)('sets the versions in the words of %s for minimum %s', (product, min, snippet) => {
    expect(writeFix(versions(min), product).snippet).toBe(snippet);
  });

  test.each([
    ['nginx', false, 'ssl_ecdh_curve X25519:prime256v1:secp384r1;'],
    ['nginx', true, 'ssl_ecdh_curve X25519MLKEM768:X25519:prime256v1:secp384r1;'],
    ['apache', true, 'SSLOpenSSLConfCmd Curves X25519MLKEM768:X25519:prime256v1:secp384r1'],
    ['haproxy', false, 'ssl-default-bind-curves X25519:P-256:P-384'],
    ['caddy', false, 'tls {\n    curves x25519 secp256r1 secp384r1\n}'],
  ] as const)('sets the groups in the words of %s (post-quantum: %s)', (product, postQuantum, snippet) => {
    const remedy: Remedy = { kind: 'set-groups', postQuantum, name: 'api.example.com' };
    expect(writeFix(remedy, product).snippet).toBe(snippet);
  });

  test.each([
    ['nginx', /^ssl_ciphers ECDHE-[A-Z0-9:-]+;\nssl_prefer_server_ciphers off;$/],
    ['apache', /^SSLCipherSuite ECDHE-[A-Z0-9:-]+\nSSLHonorCipherOrder off$/],
    ['haproxy', /^ssl-default-bind-ciphers ECDHE-[A-Z0-9:-]+$/],
    ['caddy', /^tls \{\n {4}ciphers( TLS_ECDHE_[A-Z0-9_]+){6}\n\}$/],
  ] as const)('sets the suites in the spelling of %s', (product, snippet) => {
    const remedy: Remedy = { kind: 'set-suites', why: 'weak', name: 'api.example.com' };
    expect(writeFix(remedy, product).snippet).toMatch(snippet);
  });

  test('minds the traps of each product', () => {
    const chain: Remedy = { kind: 'serve-full-chain', missing: 'R11', issuerUrl: null, name: 'api.example.com' };
    expect(writeFix(versions('1.2'), 'nginx').steps.join('\n')).toContain('default server block');
    expect(writeFix(chain, 'apache').steps.join('\n')).toContain('2.4.8');
    expect(writeFix(chain, 'haproxy').snippet).toContain('privkey.pem');
  });

  test.each([
    ['nginx', 'nginx -t && nginx -s reload'],
    ['apache', 'apachectl configtest && apachectl graceful'],
    ['haproxy', 'haproxy -c -f /etc/haproxy/haproxy.cfg && systemctl reload haproxy'],
    ['caddy', 'caddy validate --config /etc/caddy/Caddyfile && caddy reload --config /etc/caddy/Caddyfile --force'],
    ['lighttpd', 'lighttpd -tt -f /etc/lighttpd/lighttpd.conf && systemctl restart lighttpd'],
    ['stunnel', 'pkill -HUP stunnel'],
    ['traefik', 'touch /etc/traefik/dynamic.yml'],
    ['envoy', 'envoy --mode validate -c /etc/envoy/envoy.yaml && systemctl restart envoy'],
  ] as const)('ends with the check and the reload of %s', (product, reload) => {
    const chain: Remedy = { kind: 'serve-full-chain', missing: 'R11', issuerUrl: null, name: 'api.example.com' };
    expect(writeFix(chain, product).steps.at(-1)).toBe(reload);
  });

  test('asks for a wildcard by DNS, the only proof there is', () => {
    const wildcard: Remedy = { kind: 'reissue', names: ['example.com', '*.example.com'], why: 'name' };
    expect(writeFix(wildcard, 'nginx').snippet?.split('\n')[0]).toBe(
      "certbot certonly --manual --preferred-challenges dns -d example.com -d '*.example.com' --deploy-hook 'systemctl reload nginx'",
    );
  });

  test('moves a client certificate that Apache cannot ask for to the virtual host', () => {
    const fix = writeFix(
      { kind: 'provide-client-certificate', asked: [], name: 'api.example.com', cannotAsk: true },
      'apache',
    );
    expect(fix.summary).toContain('Move SSLVerifyClient out of <Location> or <Directory> to the virtual host');
    expect(fix.snippet).toBe('SSLVerifyClient require');
    expect(fix.steps.join('\n')).toContain('SSLProtocol -all +TLSv1.2');
    expect(fix.steps.join('\n')).not.toContain('CLIENT_KEY');
  });
});

/** A name in double quotes is told, not typed. */
function withoutQuoted(command: string): string {
  return command.replaceAll(`"${hostile}"`, '""');
}

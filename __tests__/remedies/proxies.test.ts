import { describe, expect, test } from '@jest/globals';
import type { Remedy } from '../../src/model/remedy.ts';
import { writeFix } from '../../src/remedies/index.ts';

const name = 'shop.test';
const versions: Remedy = { kind: 'set-versions', min: '1.2', max: '1.3', name };
const suites: Remedy = { kind: 'set-suites', why: 'weak', name };
const serveName: Remedy = { kind: 'serve-name', name, port: 443, instead: null };
const newNames: Remedy = { kind: 'reissue', names: ['shop.test', '*.shop.test'], why: 'name' };

describe('Traefik', () => {
  test('sets the versions in the options that hold for every router', () => {
    expect(writeFix(versions, 'traefik').snippet).toBe(
      'tls:\n  options:\n    default:\n      minVersion: VersionTLS12',
    );
    expect(writeFix({ ...versions, max: '1.2' }, 'traefik').snippet).toMatch(/\n {6}maxVersion: VersionTLS12$/);
  });

  test('spells the suites as Go does', () => {
    expect(writeFix(suites, 'traefik').snippet).toMatch(
      /^tls:\n {2}options:\n {4}default:\n {6}cipherSuites:(\n {8}- TLS_ECDHE_[A-Z0-9_]+){6}$/,
    );
  });

  test('asks a resolver for all names at once, a wildcard in quotes', () => {
    const { snippet, steps } = writeFix(newNames, 'traefik');
    expect(snippet).toBe(
      [
        'tls:',
        '  certResolver: YOUR-RESOLVER',
        '  domains:',
        '    - main: shop.test',
        '      sans:',
        '        - "*.shop.test"',
      ].join('\n'),
    );
    expect(steps.join('\n')).toContain('dnsChallenge');
  });

  test('says that a certificate file that was replaced is not noticed', () => {
    const fix = writeFix({ kind: 'serve-full-chain', missing: 'R11', issuerUrl: null, name }, 'traefik');
    expect(fix.steps.join('\n')).toContain('not when a certificate file does');
  });
});

describe('Envoy', () => {
  test('sets the versions in its own spelling', () => {
    expect(writeFix(versions, 'envoy').snippet).toBe(
      'tls_params:\n  tls_minimum_protocol_version: TLSv1_2\n  tls_maximum_protocol_version: TLSv1_3',
    );
  });

  test('gives a name a filter chain, and minds the inspector', () => {
    const { snippet, steps } = writeFix(serveName, 'envoy');
    expect(snippet).toContain('    server_names: ["shop.test"]\n');
    expect(snippet).toContain('certificate_chain: { filename: /etc/ssl/shop.test/fullchain.pem }');
    expect(steps.join('\n')).toContain('tls_inspector');
  });

  test('sees why a hello was closed upon', () => {
    const fix = writeFix({ kind: 'find-closer', address: '192.0.2.1', port: 443, name, how: 'fin' }, 'envoy');
    expect(fix.snippet).toBe("curl -s 'http://localhost:9901/stats?filter=no_filter_chain_match'");
  });
});

describe('Kubernetes', () => {
  test('sets the versions of ingress-nginx by one command', () => {
    expect(writeFix(versions, 'kubernetes').snippet).toBe(
      'kubectl -n ingress-nginx patch configmap ingress-nginx-controller --type merge -p \'{"data":{"ssl-protocols":"TLSv1.2 TLSv1.3"}}\'',
    );
  });

  test('names host and secret, and how the secret is made', () => {
    const { snippet, steps } = writeFix(serveName, 'kubernetes');
    expect(snippet).toBe('tls:\n  - hosts: ["shop.test"]\n    secretName: shop-test-tls');
    expect(steps.join('\n')).toContain(
      'kubectl -n NAMESPACE create secret tls shop-test-tls --cert=fullchain.pem --key=privkey.pem --dry-run=client -o yaml | kubectl apply -f -',
    );
  });

  test('has cert-manager cover all names', () => {
    expect(writeFix(newNames, 'kubernetes').snippet).toBe(
      'kubectl -n NAMESPACE patch certificate shop-test-tls --type merge -p \'{"spec":{"dnsNames":["shop.test","*.shop.test"]}}\'',
    );
  });

  test('asks for the address as such', () => {
    const fix = writeFix({ kind: 'reissue', names: ['2001:db8::1'], why: 'no-san' }, 'kubernetes');
    expect(fix.snippet).toContain('{"spec":{"ipAddresses":["2001:db8::1"]}}');
  });

  test('lets no quote out of the JSON', () => {
    const fix = writeFix({ kind: 'reissue', names: [`x'; reboot; '`], why: 'name' }, 'kubernetes');
    expect(fix.snippet).toContain('{"spec":{"dnsNames":["YOUR.HOST.NAME"]}}');
    expect(fix.snippet).not.toContain('reboot');
  });
});

describe('IIS', () => {
  test('switches each version of SChannel on or off', () => {
    expect(writeFix(versions, 'iis').snippet).toContain(
      "@{ 'TLS 1.0' = 0; 'TLS 1.1' = 0; 'TLS 1.2' = 1; 'TLS 1.3' = 1 }",
    );
  });

  test('binds a name with SNI', () => {
    expect(writeFix(serveName, 'iis').snippet?.split('\n')[0]).toBe(
      'New-WebBinding -Name "YOUR-SITE" -Protocol https -Port 443 -HostHeader shop.test -SslFlags 1',
    );
  });

  test('puts the intermediate into the store of the machine', () => {
    const issuerUrl = 'http://r11.i.lencr.org/';
    const { summary, snippet, steps } = writeFix({ kind: 'serve-full-chain', missing: 'R11', issuerUrl, name }, 'iis');
    expect(summary).toContain('"R11" into the store "Intermediate Certification Authorities"');
    expect(snippet).toBe('certutil -addstore CA intermediate.cer');
    expect(steps[0]).toBe('Get "R11" from the CA: curl.exe -sSf http://r11.i.lencr.org/ -o intermediate.cer');
  });

  test('obtains by win-acme, a wildcard by DNS', () => {
    expect(writeFix(newNames, 'iis').snippet).toBe(
      'wacs.exe --source manual --host shop.test,*.shop.test --validationmode dns-01 --validation YOUR-DNS-PLUGIN --installation iis --installationsiteid 1',
    );
  });
});

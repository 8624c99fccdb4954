import { describe, expect, test } from '@jest/globals';
import type { Product } from '../../src/model/endpoint.ts';
import type { Remedy } from '../../src/model/remedy.ts';
import { writeFix } from '../../src/remedies/index.ts';

const name = 'shop.example.com';
const served = { address: '192.0.2.1', port: 443, name };
const fix = (remedy: Remedy, product: Product) => writeFix(remedy, product);
const text = (remedy: Remedy, product: Product) => {
  const { summary, snippet, steps } = fix(remedy, product);
  return [summary, snippet ?? '', ...steps].join('\n');
};

describe('a Java server', () => {
  test('keeps the suites of TLS 1.3 in a list that would switch them off otherwise', () => {
    const [tomcat, boot] = fix({ kind: 'set-suites', why: 'weak', name }, 'java').snippet?.split('\n') ?? [];
    expect(tomcat).toMatch(/^<SSLHostConfig ciphers="TLS_AES_128_GCM_SHA256:[A-Z0-9_:-]+">$/);
    expect(boot).toMatch(/^server\.ssl\.ciphers=TLS_AES_128_GCM_SHA256,[A-Z0-9_,]+$/);
  });

  test('is given its versions for Tomcat and for Spring Boot', () => {
    expect(fix({ kind: 'set-versions', min: '1.2', max: '1.3', name }, 'java').snippet).toBe(
      '<SSLHostConfig protocols="TLSv1.2+TLSv1.3">\nserver.ssl.enabled-protocols=TLSv1.2,TLSv1.3',
    );
  });

  test('is given a host of its own for a name', () => {
    const remedy: Remedy = { kind: 'serve-name', name, port: 8443, instead: 'other.example.com' };
    expect(fix(remedy, 'java').snippet).toContain('<SSLHostConfig hostName="shop.example.com">');
    expect(text(remedy, 'java')).toContain('server-name-bundles[0].server-name=shop.example.com');
  });
});

describe('a Node program', () => {
  test('is told which versions its server speaks', () => {
    const versions: Remedy = { kind: 'set-versions', min: '1.2', max: '1.3', name };
    expect(fix(versions, 'node').snippet).toBe("minVersion: 'TLSv1.2',\nmaxVersion: 'TLSv1.3',");
    expect(text(versions, 'node')).not.toContain('SECLEVEL');
    expect(text({ ...versions, min: '1.0' }, 'node')).toContain('SECLEVEL=0');
  });

  test('is told how to read a renewed certificate without a restart', () => {
    const renew: Remedy = { kind: 'renew', names: [name], notAfter: '2026-11-03T00:00:00.000Z', served };
    expect(text(renew, 'node')).toContain('setSecureContext');
  });

  test('is given a context for a name, and nothing hostile in it', () => {
    const remedy: Remedy = { kind: 'serve-name', name: "x'); process.exit(); //", port: 443, instead: null };
    expect(fix(remedy, 'node').snippet).toMatch(/^server\.addContext\('YOUR\.HOST\.NAME', \{\n/);
  });
});

describe('a Go program', () => {
  test('is given lines of Go', () => {
    expect(fix({ kind: 'set-versions', min: '1.2', max: '1.3', name }, 'go').snippet).toBe(
      'MinVersion: tls.VersionTLS12,\nMaxVersion: tls.VersionTLS13,',
    );
    expect(fix({ kind: 'set-groups', postQuantum: false, name }, 'go').snippet).toBe(
      'CurvePreferences: []tls.CurveID{tls.X25519, tls.CurveP256, tls.CurveP384},',
    );
  });
});

import { expect, test } from '@jest/globals';
import { readSystemRoots, type SystemRootsAccess } from '../../src/probe/system-roots.ts';

const ONE = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
const TWO = '-----BEGIN CERTIFICATE-----\nBBBB\n-----END CERTIFICATE-----';

/** A Linux machine with Node.js 20 and these files. */
function machine(files: Readonly<Record<string, string>>, overrides: Partial<SystemRootsAccess> = {}) {
  const reads: string[] = [];
  const access: SystemRootsAccess = {
    getCACertificates: undefined,
    platform: 'linux',
    certFile: undefined,
    readText: (path) => {
      reads.push(path);
      return files[path] ?? null;
    },
    ...overrides,
  };
  return { roots: readSystemRoots(access), reads };
}

const EMPTY = { ok: false, error: 'the system store of roots is empty or cannot be read' };

test('Node.js is asked where it can tell, and each root counts once', () => {
  const { roots, reads } = machine({}, { getCACertificates: () => [ONE, TWO, ONE] });
  expect(roots).toEqual({ ok: true, value: [ONE, TWO] });
  expect(reads).toEqual([]);
});

test('a machine without roots is no machine on which everything is untrusted', () => {
  expect(machine({}, { getCACertificates: () => [] }).roots).toEqual(EMPTY);
  expect(machine({}).roots).toEqual(EMPTY);
});

test.each([
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
])('before Node.js 22.15 the bundle %s is read', (path) => {
  expect(machine({ [path]: `# a comment\n${ONE}\n\n${TWO}\n` }).roots).toEqual({ ok: true, value: [ONE, TWO] });
});

test('SSL_CERT_FILE stands for the bundle, and is not passed over where it holds nothing', () => {
  const files = { '/own.pem': TWO, '/etc/ssl/cert.pem': ONE };
  expect(machine(files, { certFile: '/own.pem' }).roots).toEqual({ ok: true, value: [TWO] });
  expect(machine(files, { certFile: '/missing.pem' })).toEqual({ roots: EMPTY, reads: ['/missing.pem'] });
  expect(machine(files, { certFile: '' }).roots).toEqual({ ok: true, value: [ONE] });
});

test('the store of Windows is out of reach for old versions', () => {
  expect(machine({}, { platform: 'win32' }).roots).toEqual({
    ok: false,
    error: 'the system store of Windows can be read by Node.js 22.15 and later only',
  });
});

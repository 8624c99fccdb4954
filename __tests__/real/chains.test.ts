import { afterAll, afterEach, expect, test } from '@jest/globals';
import { type Minted, type MintSpec, mint, mintRoot } from '../../src/demo/mint.ts';
import { check } from '../helpers/check.ts';
import { describeWith } from '../helpers/installed.ts';
import { opensslServer } from '../helpers/openssl-server.ts';
import type { RunningServer } from '../helpers/process.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { days, pem, testAuthority } from '../helpers/test-authority.ts';

const ca = testAuthority();
const oldRoot = mintRoot({ subject: 'Old Root', notBefore: days(-1000), notAfter: days(-3) });
const years = { notBefore: days(-500), notAfter: days(500) };
const issuer = (spec: Partial<MintSpec> = {}) =>
  mint({ subject: 'Odd CA', ca: true, issuer: ca.root, ...years, ...spec });
const below = (above: Minted, spec: Partial<MintSpec> = {}) => [ca.leaf({ issuer: above, ...spec }), above];
const pathTooLong = () => {
  const upper = issuer({ subject: 'Upper CA', pathLength: 0 });
  const lower = issuer({ issuer: upper });
  return [...below(lower), upper];
};
const unsigned = () => [ca.leaf({ issuer: { ...ca.intermediate, key: ca.root.key } }), ca.intermediate];

/** OpenSSL serves weak certificates only where it is told to look away. */
const LEVEL_0 = ['-no_tls1', '-no_tls1_1', '-cipher', 'ECDHE:!NULL:!aNULL:@SECLEVEL=0'];

describeWith(['openssl'], 'a real openssl s_server with a chain at fault', () => {
  const folder = temporaryFolder();
  const rootFile = folder.write('roots.pem', pem(ca.root, oldRoot));
  let server: RunningServer | null = null;
  afterEach(async () => {
    await server?.stop();
    server = null;
  });
  afterAll(() => folder.remove());

  test.each<readonly [string, () => readonly Minted[], readonly string[], string]>([
    ['a key of RSA 1024', () => below(ca.intermediate, { key: { type: 'rsa', bits: 1024 } }), ['weak-key'], 'RSA 1024'],
    ['a CA of RSA 1024', () => below(issuer({ key: { type: 'rsa', bits: 1024 } })), ['weak-key'], '"Odd CA"'],
    ['SHA-1', () => below(ca.intermediate, { hash: 'sha1' }), ['weak-signature'], 'SHA-1'],
    ['SHA-1 on its CA', () => below(issuer({ hash: 'sha1' })), ['weak-signature'], '"Odd CA"'],
    ['an expired root', () => below(issuer({ issuer: oldRoot })), ['root-expired'], '"Old Root"'],
    ['an issuer that is no CA', () => below(issuer({ ca: false, sans: null })), ['chain-invalid'], 'is no CA'],
    ['a CA that may not sign', () => below(issuer({ keyUsage: ['cRLSign'] })), ['chain-invalid'], 'cRLSign'],
    ['a path too long', pathTooLong, ['chain-invalid'], 'allows 0 intermediates'],
    ['a CA for clients', () => below(issuer({ extendedKeyUsage: ['clientAuth'] })), ['chain-invalid'], 'clientAuth'],
    ['a wrong signature', unsigned, ['chain-invalid'], 'was not made by the key'],
    ['a critical extension', () => below(ca.intermediate, { extraCritical: '1.2.3.4' }), ['chain-invalid'], '1.2.3.4'],
    [
      'a name outside of what is permitted',
      () => below(issuer({ nameConstraints: { permitted: { dns: ['corp.test'] } } })),
      ['name-constraint-violated'],
      '"shop.test"',
    ],
    [
      'a name inside of what is excluded',
      () => below(issuer({ nameConstraints: { excluded: { dns: ['shop.test'] } } })),
      ['name-constraint-violated'],
      'exclude that name',
    ],
    [
      'a CA as leaf',
      () => below(ca.intermediate, { ca: true, keyUsage: null, sans: [{ kind: 'dns', value: 'shop.test' }] }),
      [],
      '',
    ],
    [
      'a CA as leaf that may only sign',
      () => below(ca.intermediate, { ca: true, sans: [{ kind: 'dns', value: 'shop.test' }] }),
      ['wrong-key-usage'],
      'keyCertSign',
    ],
  ])('given %s has that one error', async (_what, chain, causes, words) => {
    const served = chain();
    server = await opensslServer(folder, { chain: pem(...served), key: served[0]?.keyPem ?? '' }, ...LEVEL_0);
    const target = ['shop.test:443', '--connect', `127.0.0.1:${server.port}`, '--ca-file', rootFile];
    const { errors, text, report } = await check(...target);
    expect(errors).toEqual(causes);
    expect(text).toContain(words);
    expect(report.verdict).toBe(causes.length === 0 ? 'pass' : 'fail');
  });
});

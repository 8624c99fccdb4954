import { expect, test } from '@jest/globals';
import type { MintSpec } from '../../src/demo/mint.ts';
import { check } from '../helpers/check.ts';
import { describeWith } from '../helpers/installed.ts';
import { opensslServer } from '../helpers/openssl-server.ts';
import { pem } from '../helpers/test-authority.ts';
import { realLab } from './real-lab.ts';

const named = (...values: readonly string[]): Partial<MintSpec> => ({
  sans: values.map((value) => ({ kind: 'dns', value })),
});

describeWith(['openssl'], 'a real openssl s_server whose certificate is for', () => {
  const lab = realLab();

  test.each<readonly [string, Partial<MintSpec>, string, readonly string[]]>([
    ['that name', named('shop.test'), 'shop.test', []],
    ['that name, asked for with a trailing dot', named('shop.test'), 'shop.test.', []],
    ['that name in capitals', named('SHOP.Test'), 'shop.test', []],
    ['a wildcard of its parent', named('*.shop.test'), 'www.shop.test', []],
    ['a wildcard one label too high', named('*.shop.test'), 'a.www.shop.test', ['hostname-mismatch']],
    ['a wildcard of itself', named('*.shop.test'), 'shop.test', ['hostname-mismatch']],
    ['a wildcard of a part of the label', named('w*.shop.test'), 'www.shop.test', ['hostname-mismatch']],
    ['an international name', named('xn--mnchen-3ya.test'), 'münchen.test', []],
    ['an international name below a wildcard', named('*.shop.test'), 'münchen.shop.test', []],
    ['its common name alone', { sans: null }, 'shop.test', ['no-subject-alt-name']],
    ['its address', { sans: [{ kind: 'ip', value: '127.0.0.1' }] }, '127.0.0.1', []],
    ['its address as a DNS name', named('127.0.0.1'), '127.0.0.1', ['hostname-mismatch']],
    ['another address', { sans: [{ kind: 'ip', value: '192.0.2.1' }] }, '127.0.0.1', ['hostname-mismatch']],
  ])('%s', async (_what, spec, name, causes) => {
    const leaf = lab.ca.leaf(spec);
    const chain = pem(leaf, lab.ca.intermediate);
    const { port } = await lab.keep(opensslServer(lab.folder, { chain, key: leaf.keyPem }));
    const { errors, report } = await check(
      `${name}:${port}`,
      '--connect',
      `127.0.0.1:${port}`,
      '--ca-file',
      lab.rootFile,
    );
    expect(errors).toEqual(causes);
    expect(report.verdict).toBe(causes.length === 0 ? 'pass' : 'fail');
  });
});

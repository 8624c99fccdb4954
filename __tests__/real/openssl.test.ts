import { afterAll, afterEach, expect, test } from '@jest/globals';
import { check } from '../helpers/check.ts';
import { describeWith } from '../helpers/installed.ts';
import { opensslServer } from '../helpers/openssl-server.ts';
import type { RunningServer } from '../helpers/process.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { days, pem, testAuthority } from '../helpers/test-authority.ts';

describeWith(['openssl'], 'a real openssl s_server', () => {
  const folder = temporaryFolder();
  const ca = testAuthority();
  const rootFile = folder.write('root.pem', ca.root.certPem);
  let server: RunningServer | null = null;
  afterEach(async () => {
    await server?.stop();
    server = null;
  });
  afterAll(() => folder.remove());

  const serve = async (chain: string, key: string, ...args: readonly string[]) => {
    server = await opensslServer(folder, { chain, key }, ...args);
    return ['shop.test:443', '--connect', `127.0.0.1:${server.port}`] as const;
  };

  test('with a sound certificate passes, and the report names version, suite, group and chain', async () => {
    const leaf = ca.leaf();
    const target = await serve(pem(leaf, ca.intermediate), leaf.keyPem);
    const { status, report } = await check(...target, '--ca-file', rootFile);
    expect(report.verdict).toBe('pass');
    expect(status).toBe(0);
    expect(report.endpoints[0]?.addresses[0]?.tls).toMatchObject({
      version: 'TLSv1.3',
      cipher: 'TLS_AES_256_GCM_SHA384',
      group: expect.stringMatching(/X25519/),
    });
    expect(report.endpoints[0]?.addresses[0]?.chain.map(({ subject }) => subject)).toEqual([
      'CN=shop.test',
      'CN=Test Intermediate',
    ]);
  });

  test('with a certificate that expired yesterday has that one error, with date, days and subject', async () => {
    const leaf = ca.leaf({ notBefore: days(-91), notAfter: days(-1) });
    const target = await serve(pem(leaf, ca.intermediate), leaf.keyPem);
    const { status, errors, text } = await check(...target, '--ca-file', rootFile);
    expect(errors).toEqual(['certificate-expired']);
    expect(status).toBe(1);
    expect(text).toContain(days(-1).toISOString().slice(0, 10));
    expect(text).toMatch(/1 day ago/);
    expect(text).toContain('CN=shop.test');
  });

  test('that sends the leaf alone has an incomplete chain, not an untrusted issuer', async () => {
    const leaf = ca.leaf();
    const target = await serve(leaf.certPem, leaf.keyPem);
    const { errors, text } = await check(...target, '--ca-file', rootFile);
    expect(errors).toEqual(['incomplete-chain']);
    expect(text).toContain('Test Intermediate');
  });

  test('with a complete chain to a root that is not in the store has an untrusted issuer', async () => {
    const leaf = ca.leaf();
    const target = await serve(pem(leaf, ca.intermediate), leaf.keyPem);
    const { errors, text } = await check(...target);
    expect(errors).toEqual(['untrusted-issuer']);
    expect(text).toContain('Test Root');
  });

  test('with a certificate both expired and for another name has both errors', async () => {
    const leaf = ca.leaf({ subject: 'other.test', notBefore: days(-91), notAfter: days(-1) });
    const target = await serve(pem(leaf, ca.intermediate), leaf.keyPem);
    const { errors } = await check(...target, '--ca-file', rootFile);
    expect([...errors].sort()).toEqual(['certificate-expired', 'hostname-mismatch']);
  });

  test('of TLS 1.2 alone is too old for a policy of 1.3, and the range is named', async () => {
    const leaf = ca.leaf();
    const target = await serve(pem(leaf, ca.intermediate), leaf.keyPem, '-tls1_2');
    const { status, errors, text } = await check(...target, '--ca-file', rootFile, '--min-tls-version', '1.3');
    expect(errors).toEqual(['tls-version-too-old']);
    expect(status).toBe(1);
    expect(text).toContain('TLS 1.2');
  });

  test('of TLS 1.1 alone is too old for the default policy, and its certificate is judged all the same', async () => {
    const leaf = ca.leaf({ notBefore: days(-91), notAfter: days(-1) });
    const args = ['-tls1_1', '-cipher', 'ALL:@SECLEVEL=0'];
    const target = await serve(pem(leaf, ca.intermediate), leaf.keyPem, ...args);
    const { errors, text } = await check(...target, '--ca-file', rootFile);
    expect([...errors].sort()).toEqual(['certificate-expired', 'tls-version-too-old']);
    expect(text).toContain('TLS 1.1');
  });
});

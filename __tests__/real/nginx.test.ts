import { afterAll, afterEach, expect, test } from '@jest/globals';
import { check } from '../helpers/check.ts';
import { describeWith } from '../helpers/installed.ts';
import { type NginxSettings, nginxServer } from '../helpers/nginx-server.ts';
import type { RunningServer } from '../helpers/process.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { pem, testAuthority } from '../helpers/test-authority.ts';

describeWith(['nginx'], 'a real nginx', () => {
  const folder = temporaryFolder();
  const ca = testAuthority();
  const rootFile = folder.write('root.pem', ca.root.certPem);
  const leaf = ca.leaf();
  const files = { chain: pem(leaf, ca.intermediate), key: leaf.keyPem };
  let server: RunningServer | null = null;
  afterEach(async () => {
    await server?.stop();
    server = null;
  });
  afterAll(() => folder.remove());

  const serve = async (settings: NginxSettings = {}) => {
    server = await nginxServer(folder, files, settings);
    return ['shop.test', '--connect', `127.0.0.1:${server.port}`, '--ca-file', rootFile] as const;
  };

  test('as Debian configures it passes, in a handful of connections, and is recognised', async () => {
    const { status, report } = await check(...(await serve()));
    expect(report.verdict).toBe('pass');
    expect(status).toBe(0);
    expect(report.endpoints[0]?.server?.product).toBe('nginx');
    expect(report.endpoints[0]?.addresses[0]?.connections).toBeLessThanOrEqual(8);
  });

  test('that allows TLSv1.1 is named with the version it accepted, and the fix is for nginx', async () => {
    const target = await serve({
      directives: 'ssl_protocols TLSv1.1 TLSv1.2 TLSv1.3; ssl_ciphers DEFAULT:@SECLEVEL=0;',
    });
    const { status, errors, text, report } = await check(...target, '--min-tls-version', '1.2');
    expect(errors).toEqual(['legacy-tls-accepted']);
    expect(status).toBe(1);
    expect(text).toContain('TLS 1.1');
    expect(text).toContain('accepted: TLS 1.1\n');
    expect(text).toContain('speaks: TLS 1.1, TLS 1.2, TLS 1.3\n');
    expect(report.endpoints[0]?.findings[0]?.fix.snippet).toContain('ssl_protocols TLSv1.2 TLSv1.3;');
  });

  test('whose old versions are blocked by the library alone (alert 80) does not offer them', async () => {
    const { errors } = await check(...(await serve({ directives: 'ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;' })));
    expect(errors).toEqual([]);
  });

  test('that listens without "ssl" speaks plain HTTP', async () => {
    server = await nginxServer(folder, files, { listen: '' });
    const { errors, text } = await check('shop.test', '--connect', `127.0.0.1:${server.port}`, '--ca-file', rootFile);
    expect(errors).toEqual(['plaintext-http']);
    expect(text).toMatch(/HTTP\/1\.1 400/);
  });
});

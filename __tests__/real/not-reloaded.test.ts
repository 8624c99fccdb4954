import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { type Checked, check } from '../helpers/check.ts';
import { describeWith } from '../helpers/installed.ts';
import { nginxServer } from '../helpers/nginx-server.ts';
import { run } from '../helpers/process.ts';
import { days } from '../helpers/test-authority.ts';
import { realLab } from './real-lab.ts';

describeWith(['nginx', 'openssl'], 'a renewal that nginx was not told of', () => {
  const lab = realLab();

  test('is found by the file, shown by the command of the fix, and ended by a reload', async () => {
    const served = lab.files({ notBefore: days(-88), notAfter: days(2) });
    const renewed = lab.files({ notBefore: days(-1), notAfter: days(89) });
    const server = await lab.keep(nginxServer(lab.folder, served, { master: true }));
    // What certbot does: new content under the old names.
    const file = lab.folder.write('nginx-1.pem', renewed.chain);
    lab.folder.write('nginx-1.key', renewed.key);

    const config = lab.folder.write(
      'reload.yml',
      `endpoints:
  - { host: shop.test, connect: "127.0.0.1:${server.port}", ca-file: ${lab.rootFile} }
  - { host: "file:${file}", ca-file: ${lab.rootFile} }
`,
    );
    const before = await check('--config-file', config);
    expect(before.errors).toEqual(['certificate-expiring']);
    expect(before.text).toContain(
      `${file}" holds a newer one for this name, valid until ${day(89)}, that the server has not loaded.`,
    );
    const fix = before.report.endpoints[0]?.findings[0]?.fix;
    expect(fix?.snippet).toBe('nginx -t && nginx -s reload');
    expect(await serials(before)).toHaveLength(2);

    // What `nginx -s reload` does.
    process.kill(Number(readFileSync(join(lab.folder.path, 'nginx-1.pid'), 'utf8')), 'SIGHUP');
    await pause(500);
    const after = await check('--config-file', config);
    expect(after.report.verdict).toBe('pass');
    expect(await serials(before)).toHaveLength(1);
  });
});

function day(offset: number): string {
  return days(offset).toISOString().slice(0, 10);
}

/** The serial numbers that the command in the fix prints, each once. */
async function serials({ report }: Checked): Promise<readonly string[]> {
  const step = report.endpoints[0]?.findings[0]?.fix.steps.find((text) => text.includes('openssl s_client')) ?? '';
  const { stdout } = await run('/bin/sh', ['-c', step.slice(step.indexOf('openssl'))]);
  const printed = stdout.match(/^serial=[0-9A-F]+$/gm) ?? [];
  expect(printed).toHaveLength(2);
  return [...new Set(printed)];
}

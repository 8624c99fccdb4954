import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { run } from '../helpers/process.ts';
import { executedCommands } from '../helpers/runner-commands.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { runAction } from './run-action.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const cli = (...args: readonly string[]) =>
  run(process.execPath, [resolve('dist/cli/index.js'), 'check', '127.0.0.1:9', '--retries', '0', ...args], {
    cwd: folder.path,
  });

describe('on the command line', () => {
  test.each([
    ['json', '{'],
    ['sarif', '{'],
    ['junit', '<?xml '],
    ['markdown', '## TLS Gate: '],
    ['html', '<!doctype html>'],
  ])('--format %s puts the report alone on standard output', async (format, start) => {
    const { status, stdout, stderr } = await cli('--format', format);
    expect(stdout.startsWith(start)).toBe(true);
    expect(stdout).toContain('connection-refused');
    expect(executedCommands(stdout)).toEqual([]);
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  test('every report is written to its file, its folders made', async () => {
    const { status, stdout } = await cli(
      ...['--report-json', 'out/json/a.json', '--report-sarif', 'out/a.sarif'],
      ...['--report-junit', './out/a.xml', '--report-html', join(folder.path, 'out/a.html')],
    );
    expect(status).toBe(1);
    expect(stdout).toContain('✗ 127.0.0.1:9');
    expect(readdirSync(join(folder.path, 'out')).sort()).toEqual(['a.html', 'a.sarif', 'a.xml', 'json']);
    expect(JSON.parse(readFileSync(join(folder.path, 'out/a.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readFileSync(join(folder.path, 'out/a.xml'), 'utf8')).toContain('<testcase name="127.0.0.1:9"');
  });

  test('one that cannot be written is told, and keeps none of the others back', async () => {
    mkdirSync(join(folder.path, 'taken'));
    const { status, stdout, stderr } = await cli('--report-sarif', 'taken', '--report-junit', 'written.xml');
    // The policy is broken, and stays so.
    expect(status).toBe(1);
    expect(stdout).toContain('✗ 127.0.0.1:9');
    expect(stderr).toMatch(/^tls-gate: the SARIF log could not be written to taken: EISDIR/);
    expect(readFileSync(join(folder.path, 'written.xml'), 'utf8')).toContain('<testcase');
  });

  test('one that cannot be written ends with status 2 where nothing breaks the policy', async () => {
    const { status, stderr } = await cli('--report-html', 'taken', '--on-unreachable', 'ignore');
    expect(stderr).toMatch(/^tls-gate: the HTML page could not be written to taken: EISDIR/);
    expect(status).toBe(2);
  });
});

describe('in the Action', () => {
  test('every report is written to its file, and sarif-path names the log', async () => {
    const ran = await runAction(
      {
        endpoints: '127.0.0.1:9',
        retries: '0',
        'report-sarif': 'out/tls-gate.sarif',
        'report-junit': 'out/tls-gate.xml',
        'report-html': 'out/tls-gate.html',
      },
      {
        env: {
          GITHUB_ACTION_REF: 'v1',
          GITHUB_ACTION_REPOSITORY: 'tls-gate/tls-gate',
          GITHUB_JOB: 'gate',
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_WORKFLOW: 'TLS',
          GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/tls.yml@refs/heads/main',
        },
      },
    );
    const read = (name: string): string => readFileSync(join(ran.workspace.path, 'out', name), 'utf8');
    expect(ran.status).toBe(1);
    expect(ran.outputs['sarif-path']).toBe('out/tls-gate.sarif');
    expect(read('tls-gate.xml')).toContain('<testcase name="127.0.0.1:9"');
    expect(read('tls-gate.html')).toContain('127.0.0.1:9');
    expect(JSON.parse(read('tls-gate.sarif'))).toMatchObject({
      runs: [
        {
          automationDetails: { id: 'tls-gate/TLS/gate/' },
          tool: { driver: { informationUri: 'https://github.com/tls-gate/tls-gate/blob/v1/README.md' } },
          results: [
            {
              ruleId: 'connection-refused',
              locations: [{ physicalLocation: { artifactLocation: { uri: '.github/workflows/tls.yml' } } }],
            },
          ],
        },
      ],
    });
    ran.workspace.remove();
  });

  test('one that cannot be written is a warning, leaves the output empty and decides nothing', async () => {
    const ran = await runAction(
      { endpoints: '127.0.0.1:9', retries: '0', 'fail-on': 'never', 'report-sarif': 'list/a.sarif' },
      { files: { list: '' } },
    );
    expect(ran.status).toBe(0);
    expect(ran.outputs['sarif-path']).toBe('');
    expect(ran.stdout).toContain('::warning::the SARIF log could not be written to list/a.sarif: ');
    ran.workspace.remove();
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAuthority } from '../../src/demo/authority.ts';
import { type DemoServer, tlsServer } from '../../src/demo/servers.ts';
import { run } from '../helpers/process.ts';
import { type TemporaryFolder, temporaryFolder } from '../helpers/temporary.ts';
import { readReport, runAction } from './run-action.ts';

/** Eight servers, one of them with an expired certificate, on one list that three jobs share. */
const NAMES = Array.from({ length: 8 }, (_, index) => `service-${index}.demo.test`);
const EXPIRED = 'service-3.demo.test:443';
const OF = 3;

let servers: readonly DemoServer[] = [];
let workspace: TemporaryFolder;

beforeAll(async () => {
  const authority = createAuthority(Date.now());
  const days = (name: string) => (EXPIRED.startsWith(name) ? { days: [-92, -2] as const } : {});
  servers = await Promise.all(NAMES.map((name) => tlsServer(authority.serve(name, days(name)))));
  const lines = NAMES.map((name, at) => `  - { host: ${name}, connect: "127.0.0.1:${servers[at]?.port}" }`);
  workspace = temporaryFolder();
  workspace.write('tls-gate.yml', `endpoints:\n${lines.join('\n')}\n`);
  workspace.write('root.pem', authority.rootPem);
  for (let index = 1; index <= OF; index += 1) await shard(index);
}, 60_000);

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  workspace.remove();
});

const LIST = { 'ca-file': 'root.pem' };

function shard(index: number, inputs: Readonly<Record<string, string>> = {}) {
  const named = { shard: `${index}/${OF}`, 'report-json': `shards/${index}.json`, ...inputs };
  return runAction({ ...LIST, 'warn-only': 'true', ...named }, { workspace });
}

const merge = (inputs: Readonly<Record<string, string>>) =>
  runAction({ ...LIST, mode: 'merge', ...inputs }, { workspace });

const cli = (...args: readonly string[]) =>
  run(process.execPath, [resolve('dist/cli/index.js'), ...args, '--ca-file', 'root.pem'], { cwd: workspace.path });

describe('the shards of a list', () => {
  test('look at each endpoint once, annotate nothing and leave no summary', async () => {
    const reports = Array.from({ length: OF }, (_, at) =>
      JSON.parse(readFileSync(join(workspace.path, `shards/${at + 1}.json`), 'utf8')),
    );
    const names = reports.flatMap(({ endpoints }) => endpoints.map(({ name }: { name: string }) => name));
    expect([...names].sort()).toEqual(NAMES.map((name) => `${name}:443`));
    const place = reports.findIndex(({ endpoints }) =>
      endpoints.some(({ name }: { name: string }) => name === EXPIRED),
    );
    const again = await shard(place + 1);
    expect(again).toMatchObject({ status: 0, summary: '', commands: [] });
    expect(again.outputs).toMatchObject({ result: 'fail' });
  });

  test('leave what is written on GitHub to the merge, and say so', async () => {
    const ended = await shard(1, { comment: 'always', 'check-run': 'true', token: 'ghs_none' });
    expect(ended.stdout).toContain(
      'Comment, issue and check run are left to the merge: this run is one shard of several.',
    );
    expect(ended.stdout).not.toMatch(/is skipped|are skipped/);
  });

  test('pass where there are more of them than endpoints', async () => {
    const shards = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((index) =>
        runAction({
          endpoints: NAMES[0] ?? '',
          shard: `${index}/6`,
          'on-unreachable': 'ignore',
          timeout: '1s',
          retries: '0',
        }),
      ),
    );
    const empty = shards.filter(({ outputs }) => outputs['endpoints-checked'] === '0');
    expect(empty.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0]);
    expect(empty[0]?.stdout).toMatch(/Shard \d\/6 has none of the 1 endpoints\./);
    for (const { workspace: own } of shards) own.remove();
  });
});

describe('a merge', () => {
  test('judges the list as one run does, and fails the step for it', async () => {
    const merged = await merge({ 'results-glob': 'shards/*.json', 'report-json': 'merged.json' });
    const one = await runAction({ ...LIST, 'report-json': 'one.json' }, { workspace });
    expect([merged.status, one.status]).toEqual([1, 1]);
    expect(withoutTimes(readReport(merged, 'merged.json'))).toEqual(withoutTimes(readReport(one, 'one.json')));
    expect(merged.outputs['failed-endpoints']).toBe(EXPIRED);
    expect(merged.summary).toContain('service-3.demo.test');
    expect(merged.commands.filter(({ name }) => name === 'error').length).toBeGreaterThan(0);
  });

  test('with a shard missing fails by its name, with no word of a verdict', async () => {
    const merged = await merge({ 'results-glob': 'shards/1.json, shards/3.json' });
    expect(merged.status).toBe(1);
    expect(merged.stdout).toContain('shard 2/3 is missing: no report of it was found');
    expect(merged.outputs.result ?? '').toBe('');
  });

  test('on the command line takes a pattern that no shell has expanded', async () => {
    const merged = await cli('merge', 'shards/**/*.json', '--format', 'json');
    expect(merged.stderr).toBe('');
    expect(merged.status).toBe(1);
    expect(JSON.parse(merged.stdout)).toMatchObject({ verdict: 'fail', counts: { endpoints: 8, fail: 1, pass: 7 } });
  });

  test.each([
    [['merge', 'shards/1.json', 'shards/3.json'], 'shard 2/3 is missing'],
    [['merge', 'nothing/*.json'], 'no file fits "nothing/*.json"'],
    [['merge', 'tls-gate.yml'], 'the report "tls-gate.yml" is no JSON'],
    [['merge', 'shards/*.json', '--min-days', '40'], 'were made for another list'],
    [['merge'], 'there is no report to merge'],
  ])('%j says what is wrong, with status 2', async (args, message) => {
    const ended = await cli(...args);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toContain(message);
  });

  test('of two networks tells where they disagree', async () => {
    const from = (vantage: string) => cli('check', '--vantage', vantage, '--report-json', `from/${vantage}.json`);
    await from('github');
    await servers[0]?.stop();
    await from('office');
    const merged = await cli('merge', 'from/*.json', '--vantage', 'github, office');
    expect(merged.status).toBe(1);
    expect(merged.stdout).toContain('vantage-diverge');
    expect(merged.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'service-0.demo.test:443 answers from github and not from office: the connection was refused (127.0.0.1).',
    );
    const missed = await cli('merge', 'from/*.json', '--vantage', 'github, office, eu');
    expect(missed).toMatchObject({ status: 2 });
    expect(missed.stderr).toContain('the vantage "eu" is missing: no report was made there');
    expect(existsSync(join(workspace.path, 'from/github.json'))).toBe(true);
  });
});

/** What differs from one look to the next at servers that stay the same. */
function withoutTimes(report: unknown): unknown {
  return JSON.parse(JSON.stringify(report, (key, value) => (key === 'tookMs' || key === 'startedAt' ? 0 : value)));
}

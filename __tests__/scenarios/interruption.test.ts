import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { interrupt } from '../helpers/interrupt.ts';
import { type MoodyServer, moodyServer } from '../helpers/moody-server.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { pem, testAuthority } from '../helpers/test-authority.ts';

const ca = testAuthority();
const leaf = ca.leaf();
const own = { cert: pem(leaf, ca.intermediate), key: leaf.keyPem };
const folder = temporaryFolder();
let servers: readonly MoodyServer[] = [];

beforeAll(async () => {
  servers = await Promise.all([moodyServer(own, () => 200), moodyServer(own, () => 'silent')]);
  const [healthy, silent] = servers.map(({ port }) => port);
  // The silent ones stand first, so that order is seen to be that of the list.
  const places = [1, 2, 3, 4].flatMap((n) => [`127.0.1.${n}:${silent}`, `127.0.2.${n}:${healthy}`]);
  const list = places.map((place, n) => `  - { host: "shop.test:${9001 + n}", connect: "${place}" }`);
  folder.write('root.pem', pem(ca.root));
  folder.write('tls-gate.yml', ['policy: { revocation: "off" }', 'endpoints:', ...list, ''].join('\n'));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  folder.remove();
});

/** The healthy ones have been looked at: connections came, and for a second none has come any more. */
function settled(from: number): () => boolean {
  const [healthy] = servers;
  return () => healthy !== undefined && healthy.taken() > from + 12 && Date.now() - healthy.lastAt() > 1_000;
}

const CLI = ['check', '--ca-file', 'root.pem', '--timeout', '50s', '--format', 'json'];

function verdicts(stdout: string): readonly string[] {
  const { endpoints } = JSON.parse(stdout) as { endpoints: { name: string; verdict: string; reason: string | null }[] };
  return endpoints.map(({ name, verdict, reason }) => `${name} ${verdict}${reason === null ? '' : `: ${reason}`}`);
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s in the middle of a run', (signal) => {
  test('lets the command line report what is known, and exit with 2', async () => {
    const ready = settled(servers[0]?.taken() ?? 0);
    const args = [resolve('dist/cli/index.js'), ...CLI];
    const ended = await interrupt(args, { cwd: folder.path, ready, signals: [signal] });
    const words = 'the run was interrupted before this endpoint had been looked at';
    expect(verdicts(ended.stdout)).toEqual(
      [9001, 9003, 9005, 9007].flatMap((port) => [
        `shop.test:${port} inconclusive: ${words}`,
        `shop.test:${port + 1} pass`,
      ]),
    );
    expect([ended.status, JSON.parse(ended.stdout).verdict]).toEqual([2, 'inconclusive']);
    expect(ended.stderr).toBe(`tls-gate: ${signal}: the run ends here, with a report on what is known\n`);
    expect(ended.tookMs).toBeLessThan(5_000);
  }, 90_000);
});

test.each<readonly [string, readonly NodeJS.Signals[], number]>([
  ['the same signal twice within a moment, as through npm,', ['SIGINT', 'SIGINT'], 10],
  ['a second signal while the report is being written', ['SIGTERM', 'SIGINT'], 20],
  ['a second signal when all is written', ['SIGTERM', 'SIGINT'], 60],
])(
  '%s is one wish',
  async (_what, signals, betweenMs) => {
    const started = servers[1]?.taken() ?? 0;
    const ready = () => (servers[1]?.taken() ?? 0) > started;
    const args = [resolve('dist/cli/index.js'), ...CLI];
    const twice = await interrupt(args, { cwd: folder.path, ready, signals, betweenMs });
    expect([twice.status, verdicts(twice.stdout).length]).toEqual([2, 8]);
  },
  90_000,
);

test('a run that is cancelled by the runner fails its step with a report, before the runner kills it', async () => {
  const ready = settled(servers[0]?.taken() ?? 0);
  const summary = folder.write('summary.md', '');
  const ended = await interrupt([resolve('dist/index.js')], {
    cwd: folder.path,
    ready,
    signals: ['SIGINT'],
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: folder.path,
      'INPUT_CA-FILE': 'root.pem',
      INPUT_TIMEOUT: '50s',
      'INPUT_REPORT-JSON': 'report.json',
      RUNNER_TEMP: folder.path,
    },
  });
  expect(ended.status).toBe(1);
  expect(ended.stdout).toContain('the run was interrupted');
  expect(
    verdicts(readFileSync(join(folder.path, 'report.json'), 'utf8')).filter((line) => line.endsWith(' pass')),
  ).toHaveLength(4);
  expect(ended.tookMs).toBeLessThan(5_000);
}, 90_000);

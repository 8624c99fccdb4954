import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CAUSE_IDS, type CauseId } from '../../src/model/cause-id.ts';
import { programPath } from '../helpers/installed.ts';
import { run } from '../helpers/process.ts';

const cli = (args: readonly string[], node = process.execPath) =>
  run(node, [resolve('dist/cli/index.js'), ...args], { cwd: '/' });

describe('the command line', () => {
  test('shows its help within 80 columns', async () => {
    const { status, stdout } = await cli(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--min-tls-version VERSION');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('says its version', async () => {
    expect((await cli(['--version'])).stdout).toBe('tls-gate 1.0.0\n');
  });

  test.each([
    [['check', 'a.test', '--min-tls-versoin', '1.2'], 'did you mean "--min-tls-version"?'],
    [['a.test', '--min-tls-version', '1.4'], 'expected 1.0, 1.1, 1.2 or 1.3'],
    [['check'], 'no endpoint'],
    [['a.test', '--format', 'yaml'], 'expected text, json, sarif, junit, markdown or html'],
    [['a.test', '--report-sarif', 'out', '--report-html', './out'], '"./out" is the file of report-sarif'],
    [['explain', 'incomplet-chain'], 'did you mean incomplete-chain?'],
    [['explain', 'incomplete-chain', 'ngin'], 'did you mean nginx?'],
  ])('answers bad usage %j with status 2 and the right word', async (args, expected) => {
    const { status, stdout, stderr } = await cli(args);
    expect(status).toBe(2);
    expect(stderr).toContain(expected);
    expect(stdout).toBe('');
  });

  test('lists every cause, and explains one within 80 columns', async () => {
    const list = await cli(['explain']);
    expect(CAUSE_IDS.filter((id) => !list.stdout.includes(id))).toEqual([]);
    const { status, stdout } = await cli(['explain', 'incomplete-chain']);
    expect(status).toBe(0);
    expect(stdout).toContain('nginx');
    const atApache = await cli(['explain', 'incomplete-chain', 'apache']);
    expect(atApache.stdout).toContain('SSLCertificateFile');
    expect(atApache.stdout).not.toContain('nginx');
  });

  test('says that it could not look where the policy wants only a warning, with status 0', async () => {
    const args = ['check', '127.0.0.1:9', '--retries', '0', '--on-unreachable', 'warn', '--format', 'json'];
    const { status, stdout } = await cli(args);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'warn', endpoints: [{ verdict: 'inconclusive' }] });
    expect(status).toBe(0);
  });
});

describe('the demo', () => {
  const nodes = [
    ['the Node of the tests', process.execPath],
    ['the Node of this machine', programPath('node') ?? process.execPath],
  ] as const;

  test.each(nodes)(
    'shows every cause on %s, each with evidence and a fix, and ends by itself',
    async (_which, node) => {
      const { status, stdout, stderr } = await cli(['demo', '--format', 'json'], node);
      expect(stderr).toBe('');
      expect(status).toBe(1);
      const report = JSON.parse(stdout) as DemoReport;
      const all = [...report.endpoints.flatMap(({ findings }) => findings), ...report.findings];
      const found = all.flatMap(({ cause, waived }) => (waived === null ? [cause] : []));
      const shown = CAUSE_IDS.filter((id) => !NOT_SHOWN.has(id));
      expect([...found].sort()).toEqual([...shown].sort());
      expect(report.endpoints.filter(({ findings }) => findings.length === 0).map(({ verdict }) => verdict)).toEqual([
        'pass',
      ]);
      expect(all.flatMap(({ cause, waived }) => (waived === null ? [] : [cause]))).toEqual(['surplus-certificates']);
      for (const { cause, evidence, fix } of all) {
        expect([cause, evidence.length > 0, fix.summary.length > 0]).toEqual([cause, true, true]);
      }
    },
  );
});

const NOT_SHOWN: ReadonlySet<CauseId> = new Set([
  'lifetime-too-long', // only a public CA could issue what it is about
  'vantage-diverge', // it takes two networks, and the demo has one
  'renewal-forbidden', // CAA records of public names alone are asked for, at the name server of the machine
]);

interface DemoReport {
  readonly findings: readonly DemoFinding[];
  readonly endpoints: readonly { readonly verdict: string; readonly findings: readonly DemoFinding[] }[];
}

interface DemoFinding {
  readonly cause: string;
  readonly evidence: readonly unknown[];
  readonly fix: { readonly summary: string };
  readonly waived: unknown;
}

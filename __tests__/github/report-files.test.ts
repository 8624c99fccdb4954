import { describe, expect, test } from '@jest/globals';
import { reportContext } from '../../src/github/report-context.ts';
import { pathsOf, type ReportContext, renderReport, writeReports } from '../../src/github/report-files.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import { executedCommands } from '../helpers/runner-commands.ts';
import { HOSTILE_TEXTS, sampleRun } from '../helpers/sample-run.ts';

const CONTEXT: ReportContext = {
  version: '1.0.0',
  vantage: null,
  failOn: 'error',
  docsBase: null,
  category: null,
  places: { workspace: '/work', fallbackFile: '.github/tls-gate.yml' },
  onGitHub: false,
};
const PATHS = { json: 'out/a.json', sarif: 'out/a.sarif', junit: 'out/a.xml', html: 'out/a.html' };
const FORMATS = ['json', 'sarif', 'junit', 'markdown', 'html'] as const;

test.each([
  ['json', '{\n  "schema": "tls-gate/report@1"'],
  ['sarif', '{\n "$schema": "https://docs.oasis-open.org/sarif/'],
  ['junit', '<?xml version="1.0" encoding="UTF-8"?>'],
  ['markdown', '## TLS Gate: 1 of 2 endpoints'],
  ['html', '<!doctype html>'],
] as const)('the format %s begins with %s', async (format, start) => {
  const text = await renderReport(format, sampleRun(), CONTEXT);
  expect(text.slice(0, start.length)).toBe(start);
  expect(text.endsWith('\n')).toBe(true);
});

test.each(HOSTILE_TEXTS)('given %s, no format prints what the runner executes', async (_what, text) => {
  for (const format of FORMATS) {
    expect(executedCommands(await renderReport(format, hostileRun(text), CONTEXT))).toEqual([]);
  }
});

describe('writing reports', () => {
  test('writes those that are asked for, and nothing else', async () => {
    const files = new Map<string, string>();
    const write = async (path: string, text: Iterable<string>) => void files.set(path, [...text].join(''));
    const { written, problems } = await writeReports(sampleRun(), { ...PATHS, html: null }, CONTEXT, write);
    expect([...files.keys()]).toEqual(['out/a.json', 'out/a.sarif', 'out/a.xml']);
    expect(files.get('out/a.xml')).toBe(await renderReport('junit', sampleRun(), CONTEXT));
    expect(written).toEqual({ ...PATHS, html: null });
    expect(problems).toEqual([]);
  });

  test('tells of one that cannot be written, and writes the others', async () => {
    const files: string[] = [];
    const { written, problems } = await writeReports(sampleRun(), PATHS, CONTEXT, async (path) => {
      if (path.endsWith('.sarif')) throw new Error('EISDIR: illegal operation on a directory');
      files.push(path);
    });
    expect(files).toEqual(['out/a.json', 'out/a.xml', 'out/a.html']);
    expect(written.sarif).toBeNull();
    expect(problems).toEqual([
      'the SARIF log could not be written to out/a.sarif: EISDIR: illegal operation on a directory',
    ]);
  });

  test('takes its paths from the settings', () => {
    const reports = { reportJson: 'a', reportSarif: 'b', reportJunit: 'c', reportHtml: null };
    expect(pathsOf({ annotations: true, summary: true, ...reports })).toEqual({
      json: 'a',
      sarif: 'b',
      junit: 'c',
      html: null,
    });
  });
});

describe('what the surroundings say', () => {
  const RUNNER = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: '/home/runner/work/shop/shop',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/tls.yml@refs/heads/main',
    GITHUB_WORKFLOW: 'TLS',
    GITHUB_JOB: 'gate',
  };

  test('in a workflow: its file, and a category for its job', () => {
    expect(reportContext(RUNNER, '/elsewhere')).toEqual({
      docsBase: null,
      category: 'TLS/gate',
      places: { workspace: '/home/runner/work/shop/shop', fallbackFile: '.github/workflows/tls.yml' },
      onGitHub: true,
    });
  });

  test('in a workflow of another repository: the config file of this one', () => {
    const called = { ...RUNNER, GITHUB_WORKFLOW_REF: 'acme/shared/.github/workflows/tls.yml@v1' };
    expect(reportContext(called, '/').places.fallbackFile).toBe('.github/tls-gate.yml');
  });

  test('elsewhere: the folder, and the config file that could be there', () => {
    expect(reportContext({}, '/home/me/shop')).toEqual({
      docsBase: null,
      category: null,
      places: { workspace: '/home/me/shop', fallbackFile: '.github/tls-gate.yml' },
      onGitHub: false,
    });
  });

  test('waived findings are left out of the SARIF log in a workflow alone', async () => {
    const [endpoint] = sampleRun([{}]).endpoints;
    const [broken] = sampleRun().endpoints;
    const [finding] = broken?.findings ?? [];
    if (endpoint === undefined || finding === undefined) throw new Error('no sample');
    const declaredAt = { file: 'tls-gate.yml', line: 40, column: 5 };
    const waiver = { endpoint: 'a', cause: finding.cause, until: '2027-01-31', reason: 'kiosks', declaredAt };
    const run = { ...sampleRun([]), endpoints: [{ ...endpoint, waived: [{ finding, waiver }] }] };
    expect(await renderReport('sarif', run, CONTEXT)).toContain('"justification": "kiosks');
    expect(await renderReport('sarif', run, { ...CONTEXT, onGitHub: true })).not.toContain('incomplete-chain');
  });
});

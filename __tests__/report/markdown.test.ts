import { describe, expect, test } from '@jest/globals';
import { markdownReport } from '../../src/report/markdown.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import { executedCommands } from '../helpers/runner-commands.ts';
import { HOSTILE_TEXTS, sampleFinding, sampleRun } from '../helpers/sample-run.ts';

const OPTIONS = { docsBase: null };

test('is the job summary', () => {
  expect(markdownReport(sampleRun(), OPTIONS)).toBe(summaryMarkdown(sampleRun()));
});

test('links to the docs where their address is known', () => {
  const docsBase = 'https://github.com/tls-gate/tls-gate/blob/v1/';
  expect(markdownReport(sampleRun(), { docsBase })).toBe(summaryMarkdown(sampleRun(), { docsBase }));
  expect(markdownReport(sampleRun(), { docsBase })).toContain(docsBase);
});

test('leaves nothing out, however long the list', () => {
  const run = sampleRun(Array.from({ length: 3_000 }, () => ({ findings: [sampleFinding()] })));
  const markdown = markdownReport(run, OPTIONS);
  expect(Buffer.byteLength(markdown)).toBeGreaterThan(1024 * 1024);
  expect(markdown.match(/<code>incomplete-chain<\/code>/g)).toHaveLength(3_000);
  expect(markdown).not.toContain('Shortened');
});

describe.each(HOSTILE_TEXTS)('given %s', (_what, text) => {
  test('the runner executes nothing of what is printed', () => {
    expect(executedCommands(markdownReport(hostileRun(text), OPTIONS))).toEqual([]);
  });
});

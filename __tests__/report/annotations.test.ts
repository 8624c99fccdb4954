import { describe, expect, test } from '@jest/globals';
import type { Severity } from '../../src/model/severity.ts';
import { annotationsFor, failureMessage } from '../../src/report/annotations.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import { executedCommands } from '../helpers/runner-commands.ts';
import { HOSTILE_TEXTS, sampleFile, sampleFinding, sampleFix, sampleRun, UNRESOLVED } from '../helpers/sample-run.ts';

const many = (severity: Severity, number: number) =>
  Array.from({ length: number }, (_, index) => sampleFinding({ severity, fingerprint: `${severity}/${index}` }));

test('names endpoint and cause, then what is wrong, the fix, and where to read on', () => {
  expect(annotationsFor(sampleRun())).toMatchInlineSnapshot(`
{
  "omitted": 0,
  "shown": [
    {
      "level": "error",
      "message": "The server sends 1 certificate and leaves out "R11", which signed it; curl, Go, Java and Node refuse it.
Fix (nginx): ssl_certificate must name the full chain, leaf first, then R11; then: check and reload: nginx -t && nginx -s reload
docs/causes.md#incomplete-chain",
      "place": {
        "column": 5,
        "file": ".github/tls-gate.yml",
        "line": 7,
      },
      "title": "api.example.com:443: the intermediate certificate is not sent",
    },
  ],
}
`);
});

test('stays within what the runner keeps, worst first, and counts the rest', () => {
  const run = sampleRun([
    { findings: [...many('notice', 20), ...many('error', 20)] },
    { findings: many('warning', 20) },
  ]);
  const { shown, omitted } = annotationsFor(run);
  const levels = shown.map(({ level }) => level);
  expect(levels).toEqual([...Array(9).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice')]);
  expect(omitted).toBe(31);
  expect(failureMessage(run)).toBe(
    '1 of 2 endpoints breaks the policy (20 errors, 20 warnings, 20 notices). 31 more in the job summary.',
  );
});

test('points at no place where the endpoint was not declared in a file', () => {
  const declaredAt = { file: '<endpoints input>', line: 1, column: 1 };
  const run = sampleRun([{ endpoint: { declaredAt }, findings: [sampleFinding()] }]);
  expect(annotationsFor(run).shown.map(({ place }) => place)).toEqual([null]);
});

test.each([
  ['fail', 'error'],
  ['warn', 'warning'],
  ['ignore', 'notice'],
] as const)('tells of an endpoint that could not be judged under on-unreachable: %s as %s', (onUnreachable, level) => {
  const [annotation] = annotationsFor(sampleRun([{ ...UNRESOLVED, policy: { onUnreachable } }])).shown;
  expect(annotation).toMatchObject({ level, title: 'db.example.com:5432: could not be judged' });
});

test('keeps a message under 1,000 characters with its docs line whole', () => {
  const long = 'word '.repeat(400);
  const fix = sampleFix({ summary: long, steps: [long] });
  const [annotation] = annotationsFor(sampleRun([{ findings: [sampleFinding({ message: long, fix })] }])).shown;
  expect(annotation?.message.length).toBeLessThan(1000);
  expect(annotation?.message.split('\n').at(-1)).toBe(fix.docs);
});

test.each([
  [
    'a warning under fail-on: warning',
    [{ findings: many('warning', 1) }],
    'warning',
    '1 endpoint meets the policy (1 warning). Warnings fail the step (fail-on: warning).',
  ],
  [
    'an endpoint not judged',
    [UNRESOLVED],
    'error',
    '1 endpoint could not be judged. What could not be judged fails the step (on-unreachable: fail).',
  ],
] as const)('says why the step fails on %s', (_what, endpoints, failOn, message) => {
  expect(failureMessage(sampleRun(endpoints), { failOn })).toBe(message);
});

describe.each(HOSTILE_TEXTS)('given %s', (_what, text) => {
  test('no part of an annotation is a command, and titles are one line', () => {
    const { shown } = annotationsFor(hostileRun(text));
    expect(shown.length).toBeGreaterThan(0);
    for (const { title, message } of shown) {
      expect(title).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(executedCommands(`${title}\n${message}`)).toEqual([]);
    }
  });
});

test('says where the PEM stands that the fix hands over', () => {
  const fix = sampleFix({ summary: 'Serve the whole chain.', steps: ['reload'], files: [sampleFile()] });
  const run = sampleRun([{ findings: [sampleFinding({ fix })] }]);
  const told = (filesIn?: string) => annotationsFor(run, filesIn).shown[0]?.message.split('\n')[1];
  expect(told()).toBe('Fix (nginx): Serve the whole chain (the PEM is in the job summary); then: reload');
  expect(told('the log')).toContain('(the PEM is in the log);');
});

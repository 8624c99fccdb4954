import { describe, expect, test } from '@jest/globals';
import type { CauseId } from '../../src/model/cause-id.ts';
import type { Severity } from '../../src/model/severity.ts';
import { type Annotation, allAnnotations, annotationsFor } from '../../src/report/annotations.ts';
import { failureMessage } from '../../src/report/failure-message.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import { executedCommands } from '../helpers/runner-commands.ts';
import {
  HOSTILE_TEXTS,
  REFUSED,
  type SampleOverrides,
  sampleFile,
  sampleFinding,
  sampleFix,
  sampleRun,
  UNJUDGED,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

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
Seen: sent 1 certificate: CN=api.example.com; issuer CN=R11,O=Let's Encrypt, published at http://r11.i.lencr.org/
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
] as const)('tells of an endpoint that could not be reached under on-unreachable: %s as %s', (onUnreachable, level) => {
  const [annotation] = annotationsFor(sampleRun([{ ...UNRESOLVED, policy: { onUnreachable } }])).shown;
  expect(annotation).toMatchObject({ level, title: 'db.example.com:5432: could not be reached' });
});

test('tells an endpoint that was reached and not understood from one that was not reached', () => {
  expect(annotationsFor(sampleRun([UNJUDGED])).shown).toEqual([
    {
      level: 'error',
      title: 'odd.example.com:443: could not be judged',
      message: '192.0.2.1: the connection was closed during the handshake, and nothing seen says why',
      place: { file: '.github/tls-gate.yml', line: 7, column: 5 },
    },
  ]);
});

test.each([
  ['fail', 'error'],
  ['warn', 'warning'],
  ['ignore', 'notice'],
] as const)('says once that a port is closed, under on-unreachable: %s as %s', (onUnreachable, level) => {
  const { shown } = annotationsFor(sampleRun([{ ...REFUSED, policy: { onUnreachable } }]));
  expect(shown.map((one) => [one.level, one.title])).toEqual([
    [level, 'down.example.com:443: could not be reached: nothing listens on this port'],
  ]);
});

describe('in what order annotations are cut', () => {
  const at = (host: string, ...causes: CauseId[]): SampleOverrides => ({
    endpoint: { host },
    findings: causes.map((cause) => sampleFinding({ cause, title: cause })),
  });
  const titles = (endpoints: readonly SampleOverrides[], error: number) =>
    annotationsFor(sampleRun(endpoints), { room: { error, warning: 0, notice: 0 } }).shown.map(({ title }) =>
      title.replace('.example.com:443', ''),
    );

  test('each endpoint gets its first before any gets its second, whatever the list begins with', () => {
    const run = [at('a.example.com', 'self-signed', 'hostname-mismatch'), at('b.example.com', 'weak-key')];
    expect(titles(run, 9)).toEqual(['a: hostname-mismatch', 'b: weak-key', 'a: self-signed']);
  });

  test('what is broken now comes first, then what could not be looked at, then what breaks soon, then what is weak', () => {
    const run = [
      at('weak.example.com', 'legacy-tls-accepted'),
      at('soon.example.com', 'certificate-expiring'),
      { ...REFUSED, endpoint: { host: 'down.example.com' } },
      UNJUDGED,
      at('broken.example.com', 'certificate-expired'),
    ];
    expect(titles(run, 9)).toEqual([
      'broken: certificate-expired',
      'odd: could not be judged',
      'down: could not be reached: nothing listens on this port',
      'soon: certificate-expiring',
      'weak: legacy-tls-accepted',
    ]);
  });

  test('what is worst at an endpoint is its first, even where the catalogue has it later', () => {
    expect(titles([at('a.example.com', 'weak-cipher-accepted', 'incomplete-chain')], 1)).toEqual([
      'a: incomplete-chain',
    ]);
  });

  test('equal ones keep the order of the list, so that runs compare', () => {
    const hosts = Array.from({ length: 25 }, (_, index) => `h${String(25 - index)}.example.com`);
    const run = hosts.map((host) => at(host, 'self-signed'));
    expect(titles(run, 9)).toEqual(hosts.slice(0, 9).map((host) => `${host.replace('.example.com', '')}: self-signed`));
    expect(allAnnotations(sampleRun(run))).toHaveLength(25);
  });
});

test('points at the line of a waiver that is about no endpoint any more', () => {
  const at = { file: '.github/tls-gate.yml', line: 12, column: 5 };
  const run = sampleRun([{}]);
  const policyFindings = [{ ...sampleFinding({ severity: 'warning', title: 'the waiver matches nothing' }), at }];
  expect(annotationsFor({ ...run, policyFindings }).shown).toMatchObject([
    { level: 'warning', title: 'policy: the waiver matches nothing', place: at },
  ]);
});

test('links the docs of the version in use, and names their path where the address is too long', () => {
  const lastLine = (docsBase: string) => annotationsFor(sampleRun(), { docsBase }).shown[0]?.message.split('\n').at(-1);
  expect(lastLine('https://github.com/acme/tls-gate/blob/v1/')).toBe(
    'https://github.com/acme/tls-gate/blob/v1/docs/causes.md#incomplete-chain',
  );
  expect(lastLine(`https://github.com/${'x'.repeat(200)}/`)).toBe('docs/causes.md#incomplete-chain');
});

test('shows of the evidence what fits whole, and no PEM', () => {
  const evidence = [
    { label: 'PEM', value: '-----BEGIN CERTIFICATE-----\nMIIB\n' },
    { label: 'names', value: 'a.test' },
    { label: 'long', value: 'x'.repeat(180) },
    { label: 'left', value: 'out' },
  ];
  const [annotation] = annotationsFor(sampleRun([{ findings: [sampleFinding({ evidence })] }])).shown;
  expect(annotation?.message.split('\n')[1]).toBe('Seen: names a.test');
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
    'an endpoint not reached',
    [UNRESOLVED],
    'error',
    '1 endpoint could not be reached. What could not be reached fails the step (on-unreachable: fail).',
  ],
  [
    'an endpoint not judged',
    [UNJUDGED],
    'error',
    '1 endpoint could not be judged. What could not be judged fails the step (on-unreachable: fail).',
  ],
  [
    'an endpoint not judged under fail-on: warning',
    [{ ...UNJUDGED, policy: { onUnreachable: 'warn' } }],
    'warning',
    '1 endpoint could not be judged. What could not be judged is a warning (on-unreachable: warn), and warnings fail the step (fail-on: warning).',
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
  const told = (filesIn = 'the job summary') => fixLineOf(annotationsFor(run, { filesIn }).shown[0]);
  expect(told()).toBe('Fix (nginx): Serve the whole chain (the PEM is in the job summary); then: reload');
  expect(told('the log')).toContain('(the PEM is in the log);');
});

function fixLineOf(annotation: Annotation | undefined): string | undefined {
  return annotation?.message.split('\n').find((line) => line.startsWith('Fix'));
}

test('an endpoint that the pull request does not touch is a warning, and says so whole, however long its message', () => {
  const long = sampleFinding({ message: 'x'.repeat(2_000) });
  const [annotation] = annotationsFor(sampleRun([{ findings: [long], untouched: true }])).shown;
  expect(annotation?.level).toBe('warning');
  expect(annotation?.message.split('\n')[0]).toMatch(/^x+… \(not touched by this pull request: a warning here\)$/);
  expect(annotation?.message.length).toBeLessThan(1_000);
});

import { describe, expect, test } from '@jest/globals';
import { draftCheckRun } from '../../src/report/check-run.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import { HOSTILE_TEXTS, sampleFinding, sampleRun, UNRESOLVED } from '../helpers/sample-run.ts';

const CONTEXT = { key: 'CI/tls', failOn: 'error', docsBase: null } as const;
const WARNED = sampleRun([{ findings: [sampleFinding({ severity: 'warning' })] }]);
const UNSEEN = sampleRun([{ ...UNRESOLVED, policy: { onUnreachable: 'ignore' } }]);

test('has name, title, text and an annotation at the line of the endpoint', () => {
  const { summary, ...words } = draftCheckRun(sampleRun(), CONTEXT);
  expect(words).toMatchInlineSnapshot(`
{
  "annotations": [
    {
      "annotation_level": "failure",
      "end_column": 5,
      "end_line": 7,
      "message": "The server sends 1 certificate and leaves out "R11", which signed it; curl, Go, Java and Node refuse it.
Seen: sent 1 certificate: CN=api.example.com; issuer CN=R11,O=Let's Encrypt, published at http://r11.i.lencr.org/
Fix (nginx): ssl_certificate must name the full chain, leaf first, then R11; then: check and reload: nginx -t && nginx -s reload
docs/causes.md#incomplete-chain",
      "path": ".github/tls-gate.yml",
      "start_column": 5,
      "start_line": 7,
      "title": "api.example.com:443: the intermediate certificate is not sent",
    },
  ],
  "conclusion": "failure",
  "name": "TLS Gate (CI/tls)",
  "text": null,
  "title": "1 of 2 endpoints breaks the policy (1 error)",
}
`);
  expect(summary).toMatch(/^1 of 2 endpoints breaks the policy \(1 error\)\.\n\nSoonest expiry: [^\n]+\n\n\| \|/);
  expect(summary).toContain('ssl_certificate     /etc/ssl/api.example.com/fullchain.pem;');
});

test.each([
  ['a healthy run', sampleRun([{}]), 'error', 'success'],
  ['an error', sampleRun(), 'error', 'failure'],
  ['an error that does not fail the step', sampleRun(), 'never', 'neutral'],
  ['a warning', WARNED, 'error', 'success'],
  ['a warning that fails the step', WARNED, 'warning', 'failure'],
  ['what could not be judged', sampleRun([UNRESOLVED]), 'error', 'failure'],
  ['what could not be judged and does not fail the step', UNSEEN, 'error', 'neutral'],
] as const)('concludes of %s (fail-on: %s)', (_what, run, failOn, conclusion) => {
  expect(draftCheckRun(run, { ...CONTEXT, failOn }).conclusion).toBe(conclusion);
});

test.each(['<endpoints input>', '/home/runner/tls-gate.yml', '../other/tls-gate.yml', 'C:\\gate.yml'])(
  'tells in words what is declared in no file of the commit: %s',
  (file) => {
    const run = sampleRun([{ endpoint: { declaredAt: { file, line: 1, column: 1 } }, findings: [sampleFinding()] }]);
    const { annotations, text } = draftCheckRun(run, CONTEXT);
    expect(annotations).toEqual([]);
    expect(text).toContain(
      '- **error** api.example.com:443: the intermediate certificate is not sent: The server sends',
    );
  },
);

describe('with 3,000 findings', () => {
  const run = (file: string) =>
    sampleRun(
      Array.from({ length: 3000 }, (_, index) => ({
        endpoint: { host: `host-${index}.example.com`, declaredAt: { file, line: index + 1, column: 5 } },
        findings: [sampleFinding()],
      })),
    );

  test('has every annotation, and a summary within the limit', () => {
    const { annotations, summary, title } = draftCheckRun(run('hosts.txt'), CONTEXT);
    expect(annotations.map(({ start_line: line }) => line)).toEqual([...Array(3000).keys()].map((index) => index + 1));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
    expect(title.length).toBeLessThanOrEqual(255);
  });

  test('says how many of those without a place it leaves out', () => {
    const { text } = draftCheckRun(run('<endpoints input>'), CONTEXT);
    expect(Buffer.byteLength(text ?? '')).toBeLessThanOrEqual(65_535);
    expect(text).toMatch(/\n- and \d+ findings more$/);
  });
});

test.each(HOSTILE_TEXTS)('keeps to the fields of GitHub, given %s', (_what, text) => {
  const { annotations, summary } = draftCheckRun(hostileRun(text), CONTEXT);
  expect(annotations.length).toBeGreaterThan(0);
  for (const { path, title, message } of annotations) {
    expect(path).toBe('.github/tls-gate.yml');
    expect(title.length).toBeLessThanOrEqual(255);
    expect(title + message).not.toMatch(/(?!\n)\p{Cc}/u);
  }
  expect(summary).not.toMatch(/(?!\n)\p{Cc}/u);
});

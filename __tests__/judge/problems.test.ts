import { expect, test } from '@jest/globals';
import { failing, problemsOf } from '../../src/judge/problems.ts';
import { sampleAddress, sampleFinding, sampleObservation, sampleRun, UNRESOLVED } from '../helpers/sample-run.ts';

const REFUSED = {
  endpoint: { host: 'down.example.com' },
  findings: [sampleFinding({ cause: 'connection-refused', severity: 'warning', title: 'nothing listens' })],
  observation: sampleObservation({
    addresses: [sampleAddress({ tcp: { kind: 'refused' }, handshake: { kind: 'not-attempted' } })],
  }),
  policy: { onUnreachable: 'warn' },
} as const;

test('are told worst first, each with the weight that the policy gives it', () => {
  const warning = sampleFinding({ cause: 'certificate-expiring', severity: 'warning', title: 'it ends soon' });
  const run = sampleRun([{ findings: [warning] }, UNRESOLVED, REFUSED]);
  expect(problemsOf(run).map(({ endpoint, cause, severity }) => [severity, endpoint, cause])).toEqual([
    ['error', 'db.example.com:5432', 'not-judged'],
    ['warning', 'api.example.com:443', 'certificate-expiring'],
    // Said by the finding alone, though the endpoint could not be judged either.
    ['warning', 'down.example.com:443', 'connection-refused'],
  ]);
});

test.each([
  ['error', ['db.example.com:5432']],
  ['warning', ['db.example.com:5432', 'down.example.com:443']],
  // The step passes; an issue or a comment that was asked for still tells of errors.
  ['never', ['db.example.com:5432']],
] as const)('fail under fail-on: %s', (failOn, endpoints) => {
  const run = sampleRun([REFUSED, UNRESOLVED, {}]);
  expect(failing(problemsOf(run), failOn).map(({ endpoint }) => endpoint)).toEqual(endpoints);
});

test('fail nothing where the pull request does not touch them, as in the step', () => {
  const untouched = { untouched: true } as const;
  const run = sampleRun([
    { ...untouched, findings: [sampleFinding()] },
    { ...UNRESOLVED, ...untouched, policy: { onUnreachable: 'warn' } },
  ]);
  const about = { ...sampleFinding({ severity: 'warning', cause: 'waiver-unused' }), ...untouched };
  const policyFindings = [{ ...about, at: { file: 'tls-gate.yml', line: 3, column: 1 } }];
  expect(problemsOf({ ...run, policyFindings })).toHaveLength(3);
  expect(failing(problemsOf({ ...run, policyFindings }), 'warning')).toEqual([]);
});

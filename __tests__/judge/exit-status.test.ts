import { expect, test } from '@jest/globals';
import { exitStatus, stepFails } from '../../src/judge/exit-status.ts';
import { asInterrupted } from '../../src/judge/interrupted.ts';
import type { OnUnreachable } from '../../src/model/policy.ts';
import type { FailOn } from '../../src/model/run.ts';
import { type SampleOverrides, sampleFinding, sampleRun, UNRESOLVED } from '../helpers/sample-run.ts';

const failing: SampleOverrides = { findings: [sampleFinding()] };
const warning: SampleOverrides = { findings: [sampleFinding({ cause: 'certificate-expiring', severity: 'warning' })] };
const noticed: SampleOverrides = { findings: [sampleFinding({ cause: 'legacy-tls-accepted', severity: 'notice' })] };
const open = (onUnreachable: OnUnreachable): SampleOverrides => ({ ...UNRESOLVED, policy: { onUnreachable } });

test.each<readonly [string, readonly SampleOverrides[], Readonly<Record<FailOn, 0 | 1 | 2>>]>([
  ['a healthy run', [{}], { error: 0, warning: 0, never: 0 }],
  ['a notice', [noticed], { error: 0, warning: 0, never: 0 }],
  ['a warning', [{}, warning], { error: 0, warning: 1, never: 0 }],
  ['an error', [{}, failing], { error: 1, warning: 1, never: 0 }],
  ['one not judged that should fail', [{}, open('fail')], { error: 2, warning: 2, never: 0 }],
  ['one not judged that should warn', [{}, open('warn')], { error: 0, warning: 1, never: 0 }],
  ['one not judged that is ignored', [{}, open('ignore')], { error: 0, warning: 0, never: 0 }],
  ['one not judged beside an error', [failing, open('fail')], { error: 1, warning: 1, never: 0 }],
  ['one not judged beside a warning', [warning, open('fail')], { error: 2, warning: 1, never: 0 }],
  [
    'an error that a pull request has no part in',
    [{}, { ...failing, untouched: true }],
    { error: 0, warning: 0, never: 0 },
  ],
  ['a warning that it has no part in', [{ ...warning, untouched: true }], { error: 0, warning: 0, never: 0 }],
  ['one not judged that it has no part in', [{ ...open('warn'), untouched: true }], { error: 0, warning: 0, never: 0 }],
  [
    'an error beside one that it has no part in',
    [failing, { ...failing, untouched: true }],
    { error: 1, warning: 1, never: 0 },
  ],
  ['no endpoint at all', [], { error: 2, warning: 2, never: 0 }],
])('%s ends with the status that fail-on asks for', (_what, endpoints, expected) => {
  const run = sampleRun(endpoints);
  for (const failOn of ['error', 'warning', 'never'] as const) {
    expect(exitStatus(run, { failOn })).toBe(expected[failOn]);
    expect(stepFails(run, failOn)).toBe(expected[failOn] !== 0);
  }
});

test.each([
  ['a healthy run', {}, 'inconclusive'],
  ['one that has found an error', failing, 'fail'],
  ['one in which not to be reached means nothing', open('ignore'), 'inconclusive'],
] as const)('%s that was interrupted cannot tell, whatever fail-on says', (_what, endpoint, word) => {
  const run = asInterrupted(sampleRun([endpoint]));
  expect(run.verdict).toBe(word);
  for (const failOn of ['error', 'warning', 'never'] as const) expect(exitStatus(run, { failOn })).toBe(2);
});

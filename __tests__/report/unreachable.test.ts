import { expect, test } from '@jest/globals';
import { exitStatus } from '../../src/judge/exit-status.ts';
import type { OnUnreachable } from '../../src/model/policy.ts';
import type { FailOn } from '../../src/model/run.ts';
import { annotationsFor } from '../../src/report/annotations.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { runSentence } from '../../src/report/words.ts';
import {
  REFUSED,
  type SampleOverrides,
  sampleFinding,
  sampleRun,
  UNJUDGED,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

const EXPIRED: SampleOverrides = { findings: [sampleFinding({ cause: 'certificate-expired' })] };

/** What `on-unreachable` and `warn-only` (which is `fail-on: never`) make of an endpoint beside a healthy one. */
const TABLE: readonly (readonly [string, SampleOverrides, OnUnreachable, FailOn, string, 0 | 1 | 2, string])[] = [
  ['wrong', EXPIRED, 'fail', 'error', 'error', 1, 'fail'],
  ['wrong', EXPIRED, 'ignore', 'error', 'error', 1, 'fail'],
  ['wrong', EXPIRED, 'fail', 'never', 'error', 0, 'fail'],
  ['refused', REFUSED, 'fail', 'error', 'error', 1, 'fail'],
  ['refused', REFUSED, 'fail', 'never', 'error', 0, 'fail'],
  ['refused', REFUSED, 'warn', 'error', 'warning', 0, 'warn'],
  ['refused', REFUSED, 'warn', 'warning', 'warning', 1, 'warn'],
  ['refused', REFUSED, 'warn', 'never', 'warning', 0, 'warn'],
  ['refused', REFUSED, 'ignore', 'error', 'notice', 0, 'pass'],
  ['refused', REFUSED, 'ignore', 'warning', 'notice', 0, 'pass'],
  ['refused', REFUSED, 'ignore', 'never', 'notice', 0, 'pass'],
  ['not looked up', UNRESOLVED, 'fail', 'error', 'error', 2, 'inconclusive'],
  ['not looked up', UNRESOLVED, 'fail', 'never', 'error', 0, 'inconclusive'],
  ['not looked up', UNRESOLVED, 'warn', 'error', 'warning', 0, 'warn'],
  ['not looked up', UNRESOLVED, 'warn', 'warning', 'warning', 1, 'warn'],
  ['not looked up', UNRESOLVED, 'ignore', 'error', 'notice', 0, 'pass'],
  ['not understood', UNJUDGED, 'fail', 'error', 'error', 2, 'inconclusive'],
  ['not understood', UNJUDGED, 'warn', 'error', 'warning', 0, 'warn'],
  ['not understood', UNJUDGED, 'warn', 'warning', 'warning', 1, 'warn'],
  ['not understood', UNJUDGED, 'ignore', 'error', 'notice', 0, 'pass'],
];

test.each(TABLE)('an endpoint that is %s, under %#', (_what, endpoint, onUnreachable, failOn, level, exit, result) => {
  const run = sampleRun([{ ...endpoint, policy: { onUnreachable } }, {}]);
  expect(annotationsFor(run).shown.map((one) => one.level)).toEqual([level]);
  expect(exitStatus(run, { failOn })).toBe(exit);
  expect(outputsOf(run).result).toBe(result);
});

test.each([
  [EXPIRED, '1 of 2 endpoints breaks the policy (1 error)'],
  [REFUSED, '1 endpoint meets the policy, 1 could not be reached'],
  [UNRESOLVED, '1 endpoint meets the policy, 1 could not be reached'],
  [UNJUDGED, '1 endpoint meets the policy, 1 could not be judged'],
])('says in every policy whether it is wrong or down: %#', (endpoint, sentence) => {
  for (const onUnreachable of ['fail', 'warn', 'ignore'] as const) {
    expect(runSentence(sampleRun([{ ...endpoint, policy: { onUnreachable } }, {}]))).toBe(sentence);
  }
});

test('a run in which nothing was reached is no pass, whatever the policy says', () => {
  const run = sampleRun([{ ...UNRESOLVED, policy: { onUnreachable: 'ignore' } }]);
  expect(outputsOf(run).result).toBe('inconclusive');
  expect(runSentence(run)).toBe('1 endpoint could not be reached');
});

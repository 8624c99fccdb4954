import { expect, test } from '@jest/globals';
import type { CauseId } from '../../src/model/cause-id.ts';
import { daysText, expiryText, runSentence, tlsVersionText } from '../../src/report/words.ts';
import {
  REFUSED,
  type SampleOverrides,
  sampleFinding,
  sampleRun,
  UNJUDGED,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

const finding = (severity: 'error' | 'warning' | 'notice', cause: CauseId = 'self-signed') =>
  sampleFinding({ severity, cause });
const failing: SampleOverrides = { findings: [finding('error')] };
const warned: SampleOverrides = { findings: [finding('warning'), finding('notice')] };
const spared: SampleOverrides = { ...failing, untouched: true };

test.each<readonly [readonly SampleOverrides[], string]>([
  [[], 'There was no endpoint to look at'],
  [[{}], '1 endpoint meets the policy'],
  [[{}, {}], '2 endpoints meet the policy'],
  [[{}, warned], '2 endpoints meet the policy (1 warning, 1 notice)'],
  [[spared], '1 endpoint breaks the policy and is not touched by this pull request (1 warning)'],
  [[spared, spared], '2 endpoints break the policy and are not touched by this pull request (2 warnings)'],
  [
    [{}, warned, spared],
    '2 endpoints meet the policy (1 warning, 1 notice), 1 breaks it and is not touched by this pull request (1 warning)',
  ],
  [
    [failing, {}, spared],
    '1 of 3 endpoints breaks the policy (1 error), 1 breaks it and is not touched by this pull request (1 warning)',
  ],
  [
    [spared, { ...REFUSED, policy: { onUnreachable: 'warn' }, untouched: true }],
    '1 of 2 endpoints breaks the policy and is not touched by this pull request (1 warning), 1 could not be reached',
  ],
  // A warning of its own is no break of the policy.
  [[{ ...warned, untouched: true }], '1 endpoint meets the policy (1 warning, 1 notice)'],
  [[failing], '1 of 1 endpoint breaks the policy (1 error)'],
  [[failing, {}], '1 of 2 endpoints breaks the policy (1 error)'],
  [[failing, failing, warned], '2 of 3 endpoints break the policy (2 errors, 1 warning, 1 notice)'],
  [[failing, UNRESOLVED], '1 of 2 endpoints breaks the policy (1 error), 1 could not be reached'],
  [
    [failing, REFUSED, UNJUDGED],
    '1 of 3 endpoints breaks the policy (1 error), 1 could not be reached, 1 could not be judged',
  ],
  [[UNRESOLVED], '1 endpoint could not be reached'],
  [[UNRESOLVED, REFUSED], '2 endpoints could not be reached'],
  [[REFUSED, UNJUDGED], '1 of 2 endpoints could not be reached, 1 could not be judged'],
  [[UNJUDGED, UNJUDGED], '2 endpoints could not be judged'],
  [[REFUSED, {}, {}], '2 endpoints meet the policy, 1 could not be reached'],
  [[REFUSED, warned], '1 endpoint meets the policy (1 warning, 1 notice), 1 could not be reached'],
])('a run is summed up in one sentence (%#)', (endpoints, sentence) => {
  expect(runSentence(sampleRun(endpoints))).toBe(sentence);
});

test.each([
  [0, 'less than a day'],
  [0.9, 'less than a day'],
  [1, '1 day'],
  [1.9, '1 day'],
  [61.2, '61 days'],
])('%d days are called %s', (days, text) => {
  expect(daysText(days)).toBe(text);
});

test.each([
  [61.2, 'leaf', 'expires in 61 days'],
  [0.4, 'leaf', 'expires in less than a day'],
  [-0.1, 'leaf', 'expired less than a day ago'],
  [-3.5, 'intermediate', 'intermediate expired 3 days ago'],
] as const)('%d days left of the %s: %s', (daysLeft, of, text) => {
  expect(expiryText({ notAfter: '', daysLeft, lifetimeLeft: 0, of })).toBe(text);
});

test.each([
  ['TLSv1.3', 'TLS 1.3'],
  ['TLSv1', 'TLS 1.0'],
  ['SSLv3', 'SSL 3'],
  ['else', 'else'],
])('OpenSSL’s %s reads %s', (version, text) => {
  expect(tlsVersionText(version)).toBe(text);
});

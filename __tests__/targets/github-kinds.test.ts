import { expect, test } from '@jest/globals';
import type { SettingName } from '../../src/targets/settings.ts';
import { problemsOf } from './sources.ts';

test.each<readonly [SettingName, string, string]>([
  ['comment-key', 'prod <!-- -->', 'up to 100 letters, digits, blanks and . : / _ -'],
  ['issue-labels', 'x'.repeat(51), 'the name of a label, up to 50 characters'],
  ['issue-assignees', 'mona lisa', 'a GitHub login'],
])('%s that does not fit is quoted', (name, value, expected) => {
  expect(problemsOf({ inputs: { endpoints: 'a.test', [name]: value } })).toEqual([
    `<input ${name}>:1:1: ${name}: "${value}" does not fit; expected ${expected}`,
  ]);
});

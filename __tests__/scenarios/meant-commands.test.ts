import { expect, test } from '@jest/globals';
import { type Printed, unmeantCommands } from './meant-commands.ts';

const NOTHING: Printed = { stdout: '', stderr: '', issued: [], given: [] };
const ERROR = '::error title=a.test%3A443::refused\n';

test('annotations that the toolkit issued, and masks of what was given, are meant', () => {
  const mask = '::add-mask::hunter2\n';
  const printed = { stdout: `log\n${mask}${ERROR}`, issued: [mask, ERROR], given: ['-----BEGIN\nhunter2\n'] };
  expect(unmeantCommands({ ...NOTHING, ...printed })).toEqual([]);
});

test.each<readonly [string, Partial<Printed>, RegExp]>([
  ['a command among printed text', { stdout: 'name: x\n::error::x\n' }, /^printed, not issued/],
  ['a command of the old form', { stdout: 'CN=##[error]x\n' }, /^printed, not issued/],
  ['the same annotation once more', { stdout: ERROR + ERROR, issued: [ERROR] }, /^printed, not issued/],
  ['a command on stderr', { stderr: ' ::error::x\n' }, /^on stderr/],
  [
    'an annotation that ends in another command',
    { stdout: '::error::x\n::error::y\n', issued: ['::error::x\n::error::y\n'] },
    /^not one/,
  ],
  ['a mask of what is no secret', { stdout: '::add-mask::pass\n', issued: ['::add-mask::pass\n'] }, /^not ours/],
  ['another command', { stdout: '::set-output name=a::b\n', issued: ['::set-output name=a::b\n'] }, /^not ours/],
  ['one that the runner never gets to see', { issued: [ERROR] }, /^issued, not executed/],
])('%s is not meant', (_what, printed, complaint) => {
  expect(unmeantCommands({ ...NOTHING, ...printed }).join('\n')).toMatch(complaint);
});

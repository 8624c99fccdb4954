import { expect, test } from '@jest/globals';
import { executedCommands, shownAnnotations } from './runner-commands.ts';

const command = (name: string, data: string, properties: Record<string, string> = {}) => ({ name, properties, data });

test.each([
  ['a command', '::error::x', [command('error', 'x')]],
  ['a command after blanks', ' \t\u00a0::error::x', [command('error', 'x')]],
  ['a command after text', 'a ::error::x', []],
  ['a command that nobody registered', '::nonsense::x', []],
  ['a command in capitals', '::ERROR::x', [command('error', 'x')]],
  ['a command without an end', '::error', []],
  [
    'properties',
    '::error file=a%2Cb,line=3,title=t%3A 1::50%25%0Anext',
    [command('error', '50%\nnext', { file: 'a,b', line: '3', title: 't: 1' })],
  ],
  ['an escape of an escape', '::error::%250A', [command('error', '%0A')]],
  ['the old form anywhere', 'CN=x ##[set-output name=result]pass', [command('set-output', 'pass', { name: 'result' })]],
  ['the old form with properties', '##[error a=1;b=2%3B]x', [command('error', 'x', { a: '1', b: '2;' })]],
  ['two lines', 'a\r::debug::1\r\n::debug::2', [command('debug', '1'), command('debug', '2')]],
  [
    'commands that are stopped',
    '::stop-commands::Tok\n::error::no\n##[error]no\n::tok::\n::error::yes',
    [command('stop-commands', 'Tok'), command('error', 'yes')],
  ],
])('the runner reads %s', (_what, stdout, expected) => {
  expect(executedCommands(stdout)).toEqual(expected);
});

test('ten annotations of each level are kept, and a message is cut', () => {
  const stdout = [...Array(12).fill('::error::e'), ...Array(3).fill(`::notice line=2::${'n'.repeat(5000)}`)].join('\n');
  const shown = shownAnnotations(executedCommands(stdout));
  expect(shown.map(({ level }) => level)).toEqual([...Array(10).fill('error'), ...Array(3).fill('notice')]);
  expect(shown.at(-1)).toEqual({
    level: 'notice',
    title: null,
    message: 'n'.repeat(4096),
    file: null,
    line: 2,
    column: null,
  });
});

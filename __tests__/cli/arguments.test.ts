import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';

describe('the first word', () => {
  test.each([
    [['check', 'a.test'], 'check', ['a.test'], 0],
    [['a.test'], 'check', ['a.test'], 0],
    [['check.test'], 'check', ['check.test'], 0],
    [['chek:443'], 'check', ['chek:443'], 0],
    [['localhost'], 'check', ['localhost'], 0],
    [['intranet', 'chek'], 'check', ['intranet', 'chek'], 0],
    [['check', 'chek'], 'check', ['chek'], 0],
    [['demo'], 'demo', [], 0],
    [[], 'check', [], 0],
    [['chek', 'a.test'], 'check', ['chek', 'a.test'], 1],
    [['chek'], 'check', ['chek'], 1],
    [['exlpain', 'self-signed'], 'check', ['exlpain', 'self-signed'], 1],
  ])('of %j', (argv, command, words, problems) => {
    const line = parseArguments(argv);
    expect([line.command, line.words, line.problems.length]).toEqual([command, words, problems]);
  });

  test('that is nearly a command is said to be one mistyped', () => {
    expect(parseArguments(['chek', 'a.test']).problems[0]?.message).toBe(
      '"chek" is no command; expected check, merge, explain, demo or help, or an endpoint; did you mean "check"?',
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { planOf, problemsOf, type Written } from './sources.ts';

const part = (inputs: Written['inputs']) => planOf({ inputs: { endpoints: 'a.test', ...inputs } });
const problems = (inputs: Written['inputs']) => problemsOf({ inputs: { endpoints: 'a.test', ...inputs } });

describe('the part of a run', () => {
  test.each([
    [{}, { kind: 'look', shard: null, vantage: null }],
    [{ shard: '2/4' }, { kind: 'look', shard: { index: 2, of: 4 }, vantage: null }],
    [
      { shard: ' 1 / 1 ', vantage: 'eu-west-1' },
      { kind: 'look', shard: { index: 1, of: 1 }, vantage: 'eu-west-1' },
    ],
    [
      { mode: 'merge', 'results-glob': 'r/*.json' },
      { kind: 'merge', results: ['r/*.json'], vantages: [] },
    ],
    [
      { mode: 'merge', 'results-glob': 'a.json, b.json', vantage: 'github, office' },
      { kind: 'merge', results: ['a.json', 'b.json'], vantages: ['github', 'office'] },
    ],
  ])('of %j', (inputs, expected) => {
    expect(part(inputs).part).toEqual(expected);
  });

  test.each([
    [{ shard: '0/4' }, 'shard: "0/4" is not a shard; expected a part such as 2/4, of 256 at most'],
    [{ shard: '5/4' }, 'shard: "5/4" is not a shard; expected a part such as 2/4, of 256 at most'],
    [{ shard: '1/257' }, 'shard: "1/257" is not a shard; expected a part such as 2/4, of 256 at most'],
    [{ shard: 'two' }, 'shard: "two" is not a shard; expected a part such as 2/4, of 256 at most'],
    [
      { vantage: '::error::x' },
      'vantage: "::error::x" is not a vantage; expected a name such as office or eu-west-1: letters, digits, blanks, dots and hyphens, 40 at most',
    ],
    [{ vantage: 'here, there' }, 'vantage: a look has one place; expected one name'],
    [{ mode: 'megre' }, 'mode: "megre" is not a mode; expected check or merge; did you mean "merge"?'],
    [
      { mode: 'merge' },
      'there is no report to merge; expected report files behind the command, or results-glob in mode: merge',
    ],
    [
      { mode: 'merge', 'results-glob': '*.json', shard: '1/2' },
      'shard: a merge puts all shards together; expected no shard',
    ],
    [{ 'results-glob': '*.json' }, 'results-glob: nothing is merged; expected it in mode: merge'],
  ])('of %j is complained about', (inputs, message) => {
    expect(problems(inputs).map((problem) => problem.replace(/^<[^>]+>:\d+:\d+: /, ''))).toEqual([message]);
  });

  test.each([
    [{}, true],
    [{ vantage: 'office' }, true],
    [{ shard: '1/2' }, false],
    [{ shard: '1/2', annotations: 'true', summary: 'true' }, true],
    [{ mode: 'merge', 'results-glob': '*.json' }, true],
  ])('of %j annotates and sums up: %s', (inputs, tells) => {
    const { annotations, summary } = part(inputs).reports;
    expect([annotations, summary]).toEqual([tells, tells]);
  });
});

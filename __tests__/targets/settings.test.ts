import { describe, expect, test } from '@jest/globals';
import { quoted } from '../../src/targets/config-problem.ts';
import { policySchema } from '../../src/targets/config-schema.ts';
import { SETTINGS, type Setting, type SettingName, settingNames } from '../../src/targets/settings.ts';
import { planOf } from './sources.ts';

const settings: readonly Setting[] = SETTINGS;

describe('the table of settings', () => {
  test('names the inputs of this release and no others', () => {
    expect(settingNames('input').join(' ')).toBe(
      'endpoints config-file config profile min-tls-version min-days warn-days required-sans ca-file client-cert client-key fail-on warn-only on-unreachable ' +
        'timeout deadline retries concurrency ip-family proxy proxy-credentials-env shard vantage mode results-glob annotations summary scope comment comment-key issue issue-labels issue-assignees check-run ' +
        'report-json report-sarif report-junit report-html token',
    );
  });

  test('names the flags of this release and no others', () => {
    expect(settingNames('flag').join(' ')).toBe(
      'endpoints config-file config profile min-tls-version min-days warn-days required-sans ca-file client-cert client-key fail-on warn-only on-unreachable ' +
        'timeout deadline retries concurrency ip-family proxy proxy-credentials-env shard vantage report-json report-sarif report-junit report-html connect servername addresses server format help version',
    );
  });

  test('states as defaults what really counts where nothing is given', () => {
    const stated = settings.flatMap(({ name, where, default: text }) =>
      text !== null && where.includes('input') ? [[name, text]] : [],
    );
    const unset = planOf({ inputs: { endpoints: 'shop.test' } });
    const inputs: Partial<Record<SettingName, string>> = Object.fromEntries([['endpoints', 'shop.test'], ...stated]);
    const set = planOf({ inputs });
    expect(stated.length).toBeGreaterThan(10);
    expect(set).toEqual(unset);
  });

  test('and the schema of the file state the same defaults', () => {
    const shared = settings.filter(({ name, default: text }) => name in policySchema.shape && text !== null);
    const inSchema = shared.map(
      ({ name }) => policySchema.shape[name as keyof typeof policySchema.shape].unwrap().meta()?.default,
    );
    expect(shared.map(({ default: text }) => text)).toEqual(inSchema);
    expect(shared).toHaveLength(5);
  });

  test.each(settings)('describes $name in one plain sentence', ({ description }) => {
    expect(description).toMatch(/^[A-Z][^\n]{10,110}\.$/);
  });
});

test.each([
  ['plain', '"plain"'],
  ['a\nb\u001b[31m\u0000', '"a\\nb\\u001b[31m\\u0000"'],
  ['\u202ereversed\u2028', '"\\u202ereversed\\u2028"'],
  ['x'.repeat(200), `"${'x'.repeat(80)}…"`],
])('what a user typed is quoted on one line: %j', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});

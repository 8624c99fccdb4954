import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/github/inputs.ts';
import { problemText } from '../../src/targets/config-problem.ts';

const workflow = {
  file: '.github/workflows/gate.yml',
  job: 'gate',
  text: 'jobs:\n  gate:\n    steps:\n      - uses: tls-gate@v1\n        with:\n          endpoints: shop.test, api.test\n          min_days: 3\n',
};

describe('inputs', () => {
  test('keep their hyphens, lose their case, and are unset when empty', () => {
    const env = {
      'INPUT_MIN-TLS-VERSION': '1.3',
      INPUT_ENDPOINTS: 'shop.test',
      'INPUT_WARN-ONLY': '',
      INPUT_SUMMARY: '  \n',
      PATH: '/bin',
      'INPUT_MIN-DAYS': undefined,
    };
    const { settings, problems } = readInputs(env, null);
    expect([...settings].map(([name, { text }]) => [name, text])).toEqual([
      ['endpoints', 'shop.test'],
      ['min-tls-version', '1.3'],
    ]);
    expect(problems).toEqual([]);
  });

  test('stand where the workflow has them, else by their own name', () => {
    const env = { INPUT_ENDPOINTS: 'shop.test, api.test\nvariable.test' };
    const place = readInputs(env, workflow).settings.get('endpoints')?.place;
    expect(place?.(1, 12, 'api.test')).toEqual({ file: '.github/workflows/gate.yml', line: 6, column: 33 });
    expect(place?.(2, 1, 'variable.test')).toEqual({ file: '<input endpoints>', line: 2, column: 1 });
    expect(readInputs(env, null).settings.get('endpoints')?.place(1, 12, 'api.test')).toEqual({
      file: '<input endpoints>',
      line: 1,
      column: 12,
    });
  });

  test.each([
    ['INPUT_MIN-DAY', '"min-day" is no input; expected one that action.yml lists; did you mean "min-days"?'],
    [
      'INPUT_MIN_TLS_VERSION',
      '"min_tls_version" is no input; expected one that action.yml lists; did you mean "min-tls-version"?',
    ],
    ['INPUT_ENDPOINT', '"endpoint" is no input; expected one that action.yml lists; did you mean "endpoints"?'],
    ['INPUT_COLOUR', '"colour" is no input; expected one that action.yml lists'],
    ['INPUT_CONNECT', '"connect" is a flag of the command line and no input; expected one that action.yml lists'],
    ['INPUT_', '"" is no input; expected one that action.yml lists'],
  ])('refuse %s', (name, message) => {
    expect(readInputs({ [name]: 'x', INPUT_ENDPOINTS: 'shop.test' }, null).problems).toEqual([{ at: null, message }]);
  });

  test('that are unknown are shown where the workflow has them, even when empty', () => {
    const { problems } = readInputs({ INPUT_MIN_DAYS: '' }, workflow);
    expect(problems.map(problemText)).toEqual([
      '.github/workflows/gate.yml:7:11: "min_days" is no input; expected one that action.yml lists; did you mean "min-days"?',
    ]);
  });
});

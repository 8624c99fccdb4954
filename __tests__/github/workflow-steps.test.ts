import { describe, expect, test } from '@jest/globals';
import { isWrittenIn, settingsBefore } from '../../src/github/workflow-steps.ts';
import { type RawSettings, settingIn } from '../../src/targets/raw-settings.ts';
import type { SettingName } from '../../src/targets/settings.ts';

/** A job `tls` with these steps. */
const workflow = (...steps: readonly string[]) =>
  `on: pull_request\njobs:\n  tls:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const gate = (inputs: string, id = '') =>
  `{ uses: acme/tls-gate@v1, ${id === '' ? '' : `id: ${id}, `}with: { ${inputs} } }`;
const given = (settings: Readonly<Record<string, string>>): RawSettings =>
  new Map(Object.entries(settings).map(([name, text]) => [name as SettingName, settingIn('<input>', text)]));
const own = (settings: Readonly<Record<string, string>>, id = '__acme_tls-gate') => ({
  job: 'tls',
  id,
  settings: given(settings),
});
const texts = (settings: RawSettings | null) =>
  settings === null ? null : Object.fromEntries([...settings].map(([name, { text }]) => [name, text]));

describe('the step that runs', () => {
  test.each<[string, boolean, string, Readonly<Record<string, string>>]>([
    ['with the same inputs', true, workflow(gate('endpoints: a.test')), { endpoints: 'a.test' }],
    ['with another endpoint', false, workflow(gate('endpoints: a.test')), { endpoints: 'b.test' }],
    [
      'with an expression, whatever that came to',
      true,
      workflow(gate(`"endpoints": "\${{ x }}"`)),
      { endpoints: 'b.test' },
    ],
    [
      'with an input that it was not given',
      false,
      workflow(gate('endpoints: a.test, min-days: 3')),
      { endpoints: 'a.test' },
    ],
    [
      'without an input that it was given',
      false,
      workflow(gate('endpoints: a.test')),
      { endpoints: 'a.test', profile: 'modern' },
    ],
    [
      'without the token, which has a default',
      true,
      workflow(gate('endpoints: a.test')),
      { endpoints: 'a.test', token: 'x' },
    ],
    [
      'with a number that the runner wrote in its own way',
      true,
      workflow(gate('min-tls-version: 1.30')),
      { 'min-tls-version': '1.3' },
    ],
    ['with a name in other case', true, workflow(gate('Endpoints: a.test')), { endpoints: 'a.test' }],
    ['in another job', false, workflow(gate('endpoints: a.test')).replace('tls:', 'build:'), { endpoints: 'a.test' }],
    ['in no workflow at all', false, 'jobs: [', { endpoints: 'a.test' }],
    ['in a workflow of another shape', false, 'jobs: { tls: { steps: { uses: x } } }', { endpoints: 'a.test' }],
  ])('stands in a workflow %s: %s', (_what, written, text, settings) => {
    expect(isWrittenIn(text, own(settings))).toBe(written);
  });
});

describe('settings before', () => {
  test.each<[string, string, string, Readonly<Record<string, string>>, Readonly<Record<string, string>> | null]>([
    [
      'come from the text of the same step',
      workflow(gate('endpoints: "a.test, b.test", min-days: 3')),
      workflow(gate('endpoints: a.test, profile: modern')),
      { endpoints: 'a.test, b.test', 'min-days': '3' },
      { endpoints: 'a.test', profile: 'modern' },
    ],
    [
      'leave alone what does not say what is checked',
      workflow(gate('endpoints: a.test, comment: always')),
      workflow(gate('endpoints: a.test, comment: never, annotations: false')),
      { endpoints: 'a.test', comment: 'always' },
      { endpoints: 'a.test', comment: 'always' },
    ],
    [
      'are those of now where an expression stayed',
      workflow(gate(`endpoints: "\${{ vars.LIST }}"`), '{ run: make }'),
      workflow(gate(`endpoints: "\${{ vars.LIST }}"`)),
      { endpoints: 'a.test' },
      { endpoints: 'a.test' },
    ],
    [
      'cannot be told where there was an expression',
      workflow(gate('endpoints: a.test')),
      workflow(gate(`endpoints: "\${{ vars.LIST }}"`)),
      { endpoints: 'a.test' },
      null,
    ],
    [
      'are told where an expression took the place of a text',
      workflow(gate(`endpoints: "\${{ vars.LIST }}"`)),
      workflow(gate('endpoints: a.test')),
      { endpoints: 'b.test' },
      { endpoints: 'a.test' },
    ],
    [
      'come from the step of the same place among those of the Action',
      workflow(gate('endpoints: a.test'), '{ uses: acme/other@v1, with: { profile: x } }', gate('endpoints: c.test')),
      workflow(gate('endpoints: a.test'), gate('endpoints: b.test')),
      { endpoints: 'c.test' },
      { endpoints: 'b.test' },
    ],
    [
      'come from the step of the same id, wherever it stood',
      workflow(gate('endpoints: a.test'), gate('endpoints: c.test', 'mine')),
      workflow(gate('endpoints: b.test', 'mine'), gate('endpoints: a.test')),
      { endpoints: 'c.test' },
      { endpoints: 'b.test' },
    ],
    [
      'cannot be told where there was no such step',
      workflow(gate('endpoints: a.test')),
      workflow('{ run: make }'),
      { endpoints: 'a.test' },
      null,
    ],
    [
      'cannot be told from what is no YAML',
      workflow(gate('endpoints: a.test')),
      '\u0000',
      { endpoints: 'a.test' },
      null,
    ],
  ])('%s', (_what, now, before, settings, expected) => {
    expect(texts(settingsBefore(now, before, own(settings, 'mine')))).toEqual(expected);
  });
});

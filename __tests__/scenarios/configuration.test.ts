import { describe, expect, test } from '@jest/globals';
import { shownAnnotations } from '../helpers/runner-commands.ts';
import { runAction } from './run-action.ts';

describe('the Action, given what it cannot use', () => {
  test('fails on a misspelt input and names the right one', async () => {
    const run = await runAction({ endpoints: '127.0.0.1:9', 'min-tls-versoin': '1.2' });
    expect(run.status).toBe(1);
    const messages = shownAnnotations(run.commands).map(({ message }) => message);
    expect(messages.at(-1)).toMatch(/^Nothing was checked: .*min-tls-versoin.*did you mean "min-tls-version"\?/);
    expect(run.summary).toBe('');
    run.workspace.remove();
  });

  test('reports every error of a config file at its line, and looks at nothing', async () => {
    const config = `policy:
  min-tls-version: "1.4"
  warn-dasy: 30
endpoints:
  - good.test
  - bad host
`;
    const run = await runAction({ 'config-file': 'gate.yml' }, { files: { 'gate.yml': config } });
    expect(run.status).toBe(1);
    const shown = shownAnnotations(run.commands);
    expect(shown.map(({ file, line }) => [file, line])).toEqual([
      ['gate.yml', 2],
      ['gate.yml', 3],
      ['gate.yml', 6],
      [null, null],
    ]);
    expect(shown.map(({ message }) => message).join('\n')).toContain('did you mean "warn-days"?');
    run.workspace.remove();
  });

  test('fails when there is no endpoint', async () => {
    const run = await runAction({});
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/no endpoint/i);
    run.workspace.remove();
  });

  test('fails when the config file is not there', async () => {
    const run = await runAction({ 'config-file': 'nowhere.yml' });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('nowhere.yml');
    run.workspace.remove();
  });
});

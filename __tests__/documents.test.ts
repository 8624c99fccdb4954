import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionFile, readmeWithTables } from '../scripts/action-file.ts';
import { reusableWorkflow } from '../scripts/reusable-workflow.ts';
import { shardedWorkflow } from '../scripts/sharded-workflow.ts';
import { TOOL } from '../src/model/tool.ts';

const readme = readFileSync('README.md', 'utf8');
const action = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
};

describe('action.yml', () => {
  test('is what the table of settings says', () => {
    expect(readFileSync('action.yml', 'utf8')).toBe(actionFile());
  });

  test('has no default but that of the token, since the runner could not tell one from an input', () => {
    const withDefault = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
    expect(withDefault.map(([name, input]) => [name, input.default])).toEqual([['token', `\${{ github.token }}`]]);
  });

  test('runs the committed bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});

describe('README.md', () => {
  test('has the tables of inputs and outputs that action.yml has', () => {
    expect(readmeWithTables(readme)).toBe(readme);
  });

  test('names every cause', async () => {
    const { CAUSE_IDS } = await import('../src/model/cause-id.ts');
    expect(CAUSE_IDS.filter((id) => !readme.includes(`\`${id}\``))).toEqual([]);
  });
});

test('the reusable workflow is what the table of settings says', () => {
  expect(readFileSync('.github/workflows/tls-gate.yml', 'utf8')).toBe(reusableWorkflow());
});

test('the reusable workflow for shards is what the table of settings says', () => {
  expect(readFileSync('.github/workflows/tls-gate-sharded.yml', 'utf8')).toBe(shardedWorkflow());
});

test('the version is that of package.json', () => {
  expect(TOOL.version).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionFile, readmeWithTables } from '../scripts/action-file.ts';
import { TOOL } from '../src/model/tool.ts';
import { readConfig } from '../src/targets/config-file.ts';
import { readPlan } from '../src/targets/plan.ts';
import { settingIn } from '../src/targets/raw-settings.ts';

const readme = readFileSync('README.md', 'utf8');
const action = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
};

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const yamlBlocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text ?? '');
const workflowTexts = readdirSync('.github/workflows').map((name) => readFileSync(`.github/workflows/${name}`, 'utf8'));
const isWorkflow = (text: string) => /^jobs:/m.test(text);
const workflows = [...yamlBlocks.filter(isWorkflow), ...workflowTexts].map((text) => ({
  text,
  workflow: parse(text) as Workflow,
}));
const steps = workflows.flatMap(({ workflow }) => Object.values(workflow.jobs).flatMap((job) => job.steps ?? []));

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

  test('has workflows and a config file among its YAML blocks', () => {
    expect(yamlBlocks.filter(isWorkflow)).toHaveLength(3);
    expect(yamlBlocks.filter((text) => /^endpoints:/m.test(text))).toHaveLength(5);
  });

  test.each(yamlBlocks.filter((text) => !isWorkflow(text)))('has a config file that the gate accepts: %#', (text) => {
    const plan = readPlan({
      readConfig,
      settings: new Map([['config', settingIn('README.md', text)]]),
      readFile: (path) =>
        /^(?:certs|deploy)\b/.test(path)
          ? { ok: true, value: new TextEncoder().encode(ANY_CERTIFICATE) }
          : { ok: false, error: { kind: 'missing' } },
      readEnv: (name) =>
        name === 'ROBOT_KEY' || name === 'SHOP_P12_PASSWORD'
          ? ANY_KEY
          : name === 'PROXY_CREDENTIALS'
            ? 'a:b'
            : undefined,
    });
    expect(plan.ok ? [] : plan.error).toEqual([]);
  });

  test('names every cause', async () => {
    const { CAUSE_IDS } = await import('../src/model/cause-id.ts');
    expect(CAUSE_IDS.filter((id) => !readme.includes(`\`${id}\``))).toEqual([]);
  });
});

describe('workflows, ours and those that the README shows', () => {
  test.each(workflows)('parse without an error: %#', async ({ text }) => {
    const { parseWorkflow, NoOperationTraceWriter } = await import('@actions/workflow-parser');
    const { context } = parseWorkflow({ name: 'workflow.yml', content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test('give the Action inputs that it has', () => {
    const ours = steps.filter(({ uses }) => uses === './' || uses?.startsWith('tls-gate/'));
    expect(ours.length).toBeGreaterThan(2);
    const unknown = ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in action.inputs));
    expect(unknown).toEqual([]);
  });

  test('pin every other action by its full commit SHA', () => {
    const others = steps.flatMap(({ uses }) => (uses === undefined || /^(\.\/|tls-gate\/)/.test(uses) ? [] : [uses]));
    expect(others.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });

  test('ask for no permission at the top but to read', () => {
    for (const { workflow } of workflows) expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions);
  });

  test('put no expression into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

test('the version is that of package.json', () => {
  expect(TOOL.version).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
});

const { rootCertificates } = await import('node:tls');
const ANY_CERTIFICATE = rootCertificates[0] ?? '';
const { generateKeyPairSync } = await import('node:crypto');
const ANY_KEY = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

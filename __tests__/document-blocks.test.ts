import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { parseArguments } from '../src/cli/arguments.ts';
import { withEndpointWords } from '../src/cli/flags.ts';
import { formatOf } from '../src/cli/format.ts';
import { readInputs } from '../src/github/inputs.ts';
import { problemText } from '../src/targets/config-problem.ts';
import { type RawSettings, settingIn } from '../src/targets/raw-settings.ts';
import { BLOCKS, type Block, blocksIn, WORKFLOW_BLOCKS, WORKFLOW_FILES, yamlKind } from './helpers/document-blocks.ts';
import { problemsOfSettings } from './helpers/document-plan.ts';
import { gateCommands, scriptsOf } from './helpers/document-scripts.ts';
import { describeWith } from './helpers/installed.ts';
import { run } from './helpers/process.ts';
import { type GateUse, gateUses, isExpression, isOurs, stepsOf, usesOf, workflowOf } from './helpers/workflow-shape.ts';

const byPlace = (blocks: readonly Block[]) => blocks.map((block): [string, Block] => [block.at, block]);
const all = [...WORKFLOW_BLOCKS, ...WORKFLOW_FILES];
const reusable = WORKFLOW_FILES.find(({ at }) => at.endsWith('/tls-gate.yml'));
const sharded = WORKFLOW_FILES.find(({ at }) => at.endsWith('/tls-gate-sharded.yml'));
const uses = all.flatMap(gateUses).map((use): [string, GateUse] => [use.at, use]);

test('every block says what it is in one of these words', () => {
  const known = new Set(['yaml', 'sh', 'json', 'text', 'groovy']);
  expect(BLOCKS.filter(({ language }) => !known.has(language)).map(({ at, language }) => `${at} ${language}`)).toEqual(
    [],
  );
  expect(blocksIn('yaml').length).toBeGreaterThan(20);
  expect(WORKFLOW_BLOCKS.length).toBeGreaterThan(10);
});

test.each(byPlace([...blocksIn('yaml'), ...WORKFLOW_FILES]))('%s parses as YAML', (_at, { text }) => {
  const documents = parseAllDocuments(text, { uniqueKeys: true });
  expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
});

test('blocks of JSON parse', () => {
  for (const { text } of blocksIn('json')) expect(() => JSON.parse(text)).not.toThrow();
});

describeWith(['bash'], 'scripts', () => {
  const scripts = BLOCKS.flatMap((block) => scriptsOf(block).map((script): [string, string] => [block.at, script]));
  test.each(scripts)('%s is one by bash', async (_at, script) => {
    expect(await run('bash', ['--norc', '-n'], { input: script })).toMatchObject({ status: 0, stderr: '' });
  });
});

test.each(byPlace(blocksIn('yaml').filter((block) => yamlKind(block) === 'config')))(
  '%s is a config that the gate accepts',
  async (at, { text }) => {
    expect(await problemsOfSettings(new Map([['config', settingIn(at, withSomeEndpoint(text))]]))).toEqual([]);
  },
);

describe('workflows', () => {
  test.each(byPlace(all))('%s is one by the parser of GitHub', async (_at, { text }) => {
    const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await import('@actions/workflow-parser');
    const parsed = parseWorkflow({ name: 'workflow.yml', content: text }, new NoOperationTraceWriter());
    if (parsed.value !== undefined) await convertWorkflowTemplate(parsed.context, parsed.value);
    expect(parsed.context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test.each(byPlace(all))(
    '%s asks for no permission at the top but to read, and each job for what it needs',
    (at, block) => {
      const { permissions, jobs } = workflowOf(block);
      if (block === reusable || block === sharded) {
        const asked = [permissions, ...Object.values(jobs).map((job) => job.permissions)];
        expect(asked.filter((one) => one !== undefined)).toEqual([]);
        return;
      }
      expect([{}, { contents: 'read' }]).toContainEqual(permissions);
      for (const use of gateUses(block)) expect([at, ...missingPermissions(use)]).toEqual([at]);
    },
  );

  test.each(byPlace(all))(
    '%s pins other actions by their commit, keeps no credentials, and puts nothing into a script',
    (_at, block) => {
      const workflow = workflowOf(block);
      const unpinned = usesOf(workflow).filter((name) => !isOurs(name) && !/@[0-9a-f]{40}$/.test(name));
      const checkouts = stepsOf(workflow).filter((step) => step.uses?.startsWith('actions/checkout@'));
      expect(unpinned).toEqual([]);
      expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
      expect(stepsOf(workflow).filter(({ run }) => run !== undefined && isExpression(run))).toEqual([]);
    },
  );

  test.each(uses)('%s gives the gate what it takes', async (_at, { uses: name, inputs }) => {
    const own = name.includes('/.github/workflows/') ? OWN_INPUTS : [];
    const given = Object.entries(inputs).filter(([key]) => !own.includes(key));
    const env = Object.fromEntries(
      given.map(([key, value]) => [`INPUT_${key.toUpperCase()}`, isExpression(value) ? '' : String(value)]),
    );
    const { settings, problems } = readInputs(env, null);
    expect(problems.map(problemText)).toEqual([]);
    expect(await problemsOfSettings(withDefaults(settings))).toEqual([]);
  });

  test.each(uses)('%s tells the legs of a matrix apart where they write', (_at, { inputs, job }) => {
    const writes = ['comment', 'issue', 'check-run', 'report-sarif'].some((name) => name in inputs);
    expect(job.strategy !== undefined && writes ? isExpression(inputs['comment-key']) : true).toBe(true);
  });
});

describe('the reusable workflow', () => {
  test('hands every input on to the Action, and has the outputs that are no paths', () => {
    const { inputs, outputs } = (workflowOf(reusable as Block).on as { readonly workflow_call: Called }).workflow_call;
    const [use] = gateUses(reusable as Block);
    const handed = Object.keys(inputs).filter((name) => !OWN_INPUTS.includes(name));
    for (const name of handed) expect(use?.inputs[name]).toBe(`\${{ inputs.${name} }}`);
    expect(
      Object.keys(use?.inputs ?? {})
        .filter((name) => !handed.includes(name))
        .sort(),
    ).toEqual(['report-html', 'report-json', 'report-junit', 'report-sarif', 'token']);
    expect(Object.keys(outputs).some((name) => name.endsWith('-path'))).toBe(false);
    expect(Object.values(inputs).map(({ type }) => type)).toEqual(Object.keys(inputs).map(() => 'string'));
  });
});

describe('the reusable workflow for shards', () => {
  const called = (workflowOf(sharded as Block).on as { readonly workflow_call: Called }).workflow_call;
  const [look, merge] = gateUses(sharded as Block).map(({ inputs }) => inputs);

  test('looks and judges by the same list and policy, or the merge would take none of the reports', () => {
    const shared = Object.keys(look ?? {}).filter((name) => !SHARD_ALONE.includes(name));
    expect(shared).toContain('config-file');
    for (const name of shared) expect([name, merge?.[name]]).toEqual([name, `\${{ inputs.${name} }}`]);
    for (const name of shared) expect([name, look?.[name]]).toEqual([name, `\${{ inputs.${name} }}`]);
  });

  test('leaves verdict and publishing to the merge, which runs also where a shard broke', () => {
    expect(look).toMatchObject({ 'warn-only': 'true', shard: `\${{ matrix.shard }}/\${{ strategy.job-total }}` });
    expect(Object.keys(look ?? {}).filter((name) => /^comment|^issue|^check-run|^fail-on/.test(name))).toEqual([]);
    expect(merge).toMatchObject({
      mode: 'merge',
      comment: `\${{ inputs.comment }}`,
      'fail-on': `\${{ inputs.fail-on }}`,
    });
    expect((workflowOf(sharded as Block).jobs.merge as { readonly if?: string }).if).toBe(`\${{ !cancelled() }}`);
  });

  test('takes text alone, and has the outputs that are no paths', () => {
    expect(Object.values(called.inputs).map(({ type }) => type)).toEqual(
      Object.keys(called.inputs).map(() => 'string'),
    );
    expect(Object.keys(called.outputs)).toContain('result');
  });
});

const SHARD_ALONE = ['shard', 'warn-only', 'report-json'];

test.each(
  byPlace(BLOCKS).flatMap(([at, block]) =>
    scriptsOf(block).flatMap((script) =>
      gateCommands(script).map((words): [string, string[]] => [`${at}: ${words.join(' ')}`, words]),
    ),
  ),
)('%s is a command that the gate understands', async (_at, words) => {
  const { command, settings, problems, words: rest } = parseArguments(words);
  const format = formatOf(settings);
  expect(problems.map(problemText)).toEqual([]);
  expect(format.ok).toBe(true);
  if (command === 'check')
    expect(await problemsOfSettings(withDefaults(withEndpointWords(settings, rest)))).toEqual([]);
});

interface Called {
  readonly inputs: Readonly<Record<string, { readonly type: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** Some blocks show the policy alone. */
function withSomeEndpoint(text: string): string {
  return /^endpoints:/m.test(text) ? text : `${text}endpoints: [www.example.com]\n`;
}

/** Where the list stands in a file of the reader's own. */
function withDefaults(settings: RawSettings): RawSettings {
  return settings.has('endpoints') || settings.has('config')
    ? settings
    : new Map([...settings, ['endpoints', settingIn('here', 'www.example.com')]]);
}

function missingPermissions({ inputs, job, workflow }: GateUse): readonly string[] {
  const granted = (job.permissions ?? workflow.permissions ?? {}) as Readonly<Record<string, string>>;
  return NEEDS.filter(
    ({ input, name }) => input in inputs && inputs[input] !== 'never' && granted[name] !== 'write',
  ).map(({ input, name }) => `${input} needs ${name}: write`);
}

const NEEDS = [
  { input: 'comment', name: 'pull-requests' },
  { input: 'issue', name: 'issues' },
  { input: 'check-run', name: 'checks' },
];
const OWN_INPUTS = ['reports', 'checkout', 'runs-on', 'shards', 'artifact'];

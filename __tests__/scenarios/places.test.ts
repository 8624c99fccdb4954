import { expect, test } from '@jest/globals';
import { shownAnnotations } from '../helpers/runner-commands.ts';
import { type ActionRun, runAction } from './run-action.ts';

const REF = 'acme/shop/.github/workflows/tls.yml@refs/heads/main';

/** Nobody listens on port 9 of this machine: one annotation is enough to see where it points. */
const CONFIG = 'policy:\n  min-days: 7\nendpoints:\n  - 127.0.0.1:9\n';

const WORKFLOW = `on: push
jobs:
  nightly:
    steps:
      - uses: acme/tls-gate@v1
        with:
          endpoints: 127.0.0.1:9
  gate:
    steps:
      - uses: acme/tls-gate@v1
        with: { endpoints: "127.0.0.1:9", retries: 0 }
      - uses: acme/tls-gate@v1
        with:
          retries: 0
          config: |
${CONFIG.replace(/^(?=.)/gm, '            ')}`;

const CLONE = '[remote "origin"]\n\turl = https://github.com/acme/shop\n';

function placeOf({ commands, workspace }: ActionRun) {
  workspace.remove();
  const [first] = shownAnnotations(commands);
  return [first?.file, first?.line, first?.column];
}

test('an endpoint of an input is annotated in the job that runs', async () => {
  const files = { '.github/workflows/tls.yml': WORKFLOW };
  const env = { GITHUB_WORKFLOW_REF: REF, GITHUB_JOB: 'gate' };
  const run = await runAction({ endpoints: '127.0.0.1:9', retries: '0' }, { files, env });
  expect(placeOf(run)).toEqual(['.github/workflows/tls.yml', 11, 29]);
});

test.each([
  ['', 'LF'],
  ['\r', 'CR LF'],
])('an endpoint of an inline config is annotated in the workflow, with %j before each line end (%s)', async (end) => {
  const files = { '.github/workflows/tls.yml': WORKFLOW.replaceAll('\n', `${end}\n`) };
  const env = { GITHUB_WORKFLOW_REF: REF, GITHUB_JOB: 'gate' };
  const run = await runAction({ config: CONFIG, retries: '0' }, { files, env });
  expect(placeOf(run)).toEqual(['.github/workflows/tls.yml', 19, 17]);
});

test('what is wrong in an inline config is shown there, too', async () => {
  const config = CONFIG.replace('min-days', 'min-dasy');
  const files = { '.github/workflows/tls.yml': WORKFLOW.replace('min-days: 7', 'min-dasy: 7') };
  const run = await runAction({ config }, { files, env: { GITHUB_WORKFLOW_REF: REF, GITHUB_JOB: 'gate' } });
  expect(placeOf(run)).toEqual(['.github/workflows/tls.yml', 17, 15]);
});

test('a repository that is checked out further in is annotated by its own paths', async () => {
  const files = {
    'shop/.git/config': CLONE,
    'shop/.github/tls-gate.yml': CONFIG,
    'shop/.github/workflows/tls.yml': WORKFLOW,
  };
  const env = { GITHUB_WORKFLOW_REF: REF, GITHUB_JOB: 'gate' };
  const byFile = await runAction({ 'config-file': 'shop/.github/tls-gate.yml', retries: '0' }, { files, env });
  expect(placeOf(byFile)).toEqual(['.github/tls-gate.yml', 4, 5]);
  const byInput = await runAction({ endpoints: '127.0.0.1:9', retries: '0' }, { files, env });
  expect(placeOf(byInput)).toEqual(['.github/workflows/tls.yml', 11, 29]);
});

test('an endpoint of a workflow that is not there has no place, as in a composite Action of another repository', async () => {
  const env = { GITHUB_WORKFLOW_REF: REF, GITHUB_JOB: 'gate' };
  const run = await runAction({ endpoints: '127.0.0.1:9', retries: '0' }, { env });
  expect(placeOf(run)).toEqual([null, null, null]);
});

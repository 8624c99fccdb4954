import type { SettingName } from '../src/targets/settings.ts';
import {
  CHECKOUT,
  gateStep,
  handed,
  handedOn,
  inputsHandedOn,
  LAST,
  OWN_INPUTS,
  outputsOfGate,
  outputsOfJob,
  SECRETS,
} from './workflow-parts.ts';

/**
 * .github/workflows/tls-gate-sharded.yml: the gate as a matrix of shards and one merge, for lists of thousands. The matrix
 * of GitHub deals the work out. A shard whose job broke leaves no report, and the merge, which runs all the same, fails by
 * its name.
 */
export function shardedWorkflow(): string {
  return [
    ...HEAD,
    '    inputs:',
    ...SHARD_INPUTS,
    ...inputsHandedOn(),
    ...OWN_INPUTS,
    '    outputs:',
    ...outputsOfJob('merge'),
    ...SECRETS,
    ...LOOK,
    ...gateStep([`          shard: \${{ matrix.shard }}/\${{ strategy.job-total }}`]),
    ...handedOn()
      .filter(({ name }) => !OF_THE_MERGE.has(name as SettingName))
      .map(handed),
    ...UPLOAD,
    ...MERGE,
    '    outputs:',
    ...outputsOfGate(),
    '    steps:',
    ...CHECKOUT,
    ...DOWNLOAD,
    ...gateStep(['          mode: merge', `          results-glob: ${FOLDER}/*.json`]),
    ...handedOn().map(handed),
    ...LAST,
    '',
  ].join('\n');
}

/** What decides of the step, or is told once. */
const OF_THE_MERGE: ReadonlySet<SettingName> = new Set([
  'fail-on',
  'warn-only',
  'annotations',
  'summary',
  'scope',
  'comment',
  'comment-key',
  'issue',
  'issue-labels',
  'issue-assignees',
  'check-run',
]);

const FOLDER = 'tls-gate-shards';

const HEAD = [
  '# Generated from src/targets/settings.ts by `npm run docs`. How it is called: docs/recipes/shards.md',
  'name: TLS Gate in shards',
  'on:',
  '  workflow_call:',
];

const SHARD_INPUTS = [
  '      shards:',
  '        description: "The shards as a JSON list of numbers from 1 on, one job each. Default: [1, 2, 3, 4]."',
  '        type: string',
  "        default: '[1, 2, 3, 4]'",
  '      artifact:',
  '        description: "Begin of the names of the artifacts that shards leave for the merge; another for each call in a workflow."',
  '        type: string',
  `        default: ${FOLDER}`,
];

const LOOK = [
  '',
  'jobs:',
  '  look:',
  `    name: TLS, shard \${{ matrix.shard }} of \${{ strategy.job-total }}`,
  '    # No permissions are asked for here: those of the job that calls count.',
  '    strategy:',
  '      fail-fast: false',
  '      matrix:',
  `        shard: \${{ fromJSON(inputs.shards) }}`,
  `    runs-on: \${{ inputs.runs-on }}`,
  '    timeout-minutes: 30',
  '    steps:',
  ...CHECKOUT,
];

const UPLOAD = [
  '          # What is found is judged by the merge, once.',
  "          warn-only: 'true'",
  `          report-json: ${FOLDER}/\${{ matrix.shard }}.json`,
  '      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
  '        with:',
  `          name: \${{ inputs.artifact }}-\${{ matrix.shard }}`,
  `          path: ${FOLDER}/\${{ matrix.shard }}.json`,
  '          if-no-files-found: error',
  '          retention-days: 1',
  '          # A run again takes the place of the report that was there.',
  '          overwrite: true',
];

const MERGE = [
  '',
  '  merge:',
  '    name: TLS',
  '    needs: look',
  '    # A shard that broke is missing, which the merge says by its number.',
  `    if: \${{ !cancelled() }}`,
  `    runs-on: \${{ inputs.runs-on }}`,
  '    timeout-minutes: 30',
];

const DOWNLOAD = [
  '      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
  '        with:',
  `          pattern: \${{ inputs.artifact }}-*`,
  `          path: ${FOLDER}`,
  '          merge-multiple: true',
];

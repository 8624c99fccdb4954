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
 * .github/workflows/tls-gate.yml, the gate as a whole job for other repositories to call. Every input is text: a switch or
 * a number would come unset as `false` or 0, which the Action could not tell from what somebody wrote.
 *
 * It asks for no permission, and so has those that the caller's job has: a workflow that asks for more than its caller may
 * give does not start at all, and most callers want neither comment nor issue.
 */
export function reusableWorkflow(): string {
  return [
    ...HEAD,
    '    inputs:',
    ...inputsHandedOn(),
    ...OWN_INPUTS,
    '    outputs:',
    ...outputsOfJob('tls'),
    ...SECRETS,
    ...JOB,
    '    outputs:',
    ...outputsOfGate(),
    '    steps:',
    ...CHECKOUT,
    ...gateStep([]),
    ...handedOn().map(handed),
    ...LAST,
    '',
  ].join('\n');
}

const HEAD = [
  '# Generated from src/targets/settings.ts by `npm run docs`. How it is called: docs/recipes/reusable-workflow.md',
  'name: TLS Gate',
  'on:',
  '  workflow_call:',
];

const JOB = [
  '',
  'jobs:',
  '  tls:',
  '    name: TLS',
  '    # No permissions are asked for here: those of the job that calls count.',
  `    runs-on: \${{ inputs.runs-on }}`,
  '    timeout-minutes: 30',
];

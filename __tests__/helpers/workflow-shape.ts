import { parse } from 'yaml';
import type { Block } from './document-blocks.ts';

/** As much of a workflow as the tests ask about. */
export interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: unknown;
  readonly steps?: readonly Step[];
}

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

/** A step, or a call of the reusable workflow, that is ours, with the job that it stands in. */
export interface GateUse {
  readonly at: string;
  readonly uses: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly job: Job;
  readonly workflow: Workflow;
}

export function workflowOf({ text }: Block): Workflow {
  return parse(text) as Workflow;
}

export function stepsOf(workflow: Workflow): readonly Step[] {
  return Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
}

/** Whatever `uses:` names, in steps and jobs. */
export function usesOf(workflow: Workflow): readonly string[] {
  return [...stepsOf(workflow), ...Object.values(workflow.jobs)].flatMap(({ uses }) =>
    uses === undefined ? [] : [uses],
  );
}

/** Where the gate is used in a workflow. */
export function gateUses(block: Block): readonly GateUse[] {
  const workflow = workflowOf(block);
  return Object.values(workflow.jobs).flatMap((job) =>
    [...(job.steps ?? []), job].flatMap(({ uses, with: inputs = {} }) =>
      uses === undefined || !isOurs(uses) ? [] : [{ at: block.at, uses, inputs, job, workflow }],
    ),
  );
}

export function isOurs(uses: string): boolean {
  return uses === './' || uses.startsWith('tls-gate/tls-gate');
}

/** Known only when the workflow runs. */
export function isExpression(value: unknown): boolean {
  return String(value).includes('${{');
}

import * as core from '@actions/core';
import { readWorkspaceFile } from '../checkout/workspace.ts';
import type { Api } from '../github/api.ts';
import { info, type Note } from '../github/note.ts';
import type { Online } from '../github/online.ts';
import { asksGitHub } from '../github/what-applies.ts';
import type { RunVerdict } from '../judge/verdict.ts';
import type { PlanDoor } from '../targets/load-plan.ts';
import type { ReadPlan } from '../targets/plan.ts';
import { isShard } from './run-part.ts';

export interface UnderPullRequest {
  readonly plan: ReadPlan;
  /** What there is to say of that. */
  readonly notes: readonly Note[];
}

/** What a pull request has to do with the plan: `scope: changed`, and files of its author. Loaded only where either is asked for. */
export async function underPullRequest(
  plan: ReadPlan,
  door: PlanDoor,
  read: readonly string[],
): Promise<UnderPullRequest> {
  const { GITHUB_EVENT_NAME: event = '' } = process.env;
  if (event !== 'pull_request_target' && plan.github.scope === 'all') return { plan, notes: [] };
  const { readRunContext } = await import('../github/run-context.ts');
  const { scopeToChanges } = await import('../checkout/scope.ts');
  const { warnOfForeignFiles } = await import('../checkout/foreign-files.ts');
  const context = readRunContext(process.env, readWorkspaceFile);
  const open = () => openApi(plan.github.token, context.apiUrl);
  const scoped = await scopeToChanges(plan, { door, env: process.env, context, openApi: open });
  return { plan: scoped.plan, notes: [...(await warnOfForeignFiles(context, read, open)), ...scoped.notes] };
}

/** One word on what a shard does not do: it would be done as often as there are shards. */
export function leftToMerge({ github, ...plan }: ReadPlan): readonly Note[] {
  if (!isShard(plan) || !asksGitHub(github)) return [];
  return [info('Comment, issue and check run are left to the merge: this run is one shard of several.')];
}

/** Comment, issue and check run; loaded only where one of them is asked for. */
export async function online(
  run: RunVerdict,
  { settings, github }: ReadPlan,
  docsBase: string | null,
): Promise<Online> {
  const { tellGitHub } = await import('../github/online.ts');
  const { readRunContext } = await import('../github/run-context.ts');
  const context = readRunContext(process.env, readWorkspaceFile);
  const api = await openApi(github.token, context.apiUrl);
  return tellGitHub(run, { settings: github, failOn: settings.failOn, docsBase, context, api });
}

/** One client for the whole run, since its limits are: a GitHub that does not answer is waited for once. */
function openApi(token: string | null, apiUrl: string): Promise<Api | null> {
  opened ??= openClient(token, apiUrl);
  return opened;
}

let opened: Promise<Api | null> | null = null;

async function openClient(token: string | null, apiUrl: string): Promise<Api | null> {
  if (token === null) return null;
  const { createApi } = await import('../github/octokit-api.ts');
  return createApi({ token, apiUrl, log: (line) => core.info(line) });
}

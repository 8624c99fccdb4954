import { join } from 'node:path';
import * as core from '@actions/core';
import { checkoutFolders, planInCheckout, problemsInCheckout } from './checkout/checkouts.ts';
import { nameWorkspaceFile, readWorkspaceFile, readWorkspaceTree, writeWorkspaceFile } from './checkout/workspace.ts';
import type { Api } from './github/api.ts';
import { readInputs } from './github/inputs.ts';
import { info, type Note } from './github/note.ts';
import type { Online } from './github/online.ts';
import { keyOfPart } from './github/part-key.ts';
import { publishProblems } from './github/publish-problems.ts';
import { reportContext } from './github/report-context.ts';
import { pathsOf } from './github/report-files.ts';
import { asksGitHub } from './github/what-applies.ts';
import { readWorkflow } from './github/workflow-place.ts';
import type { RunVerdict } from './judge/verdict.ts';
import { TOOL } from './model/tool.ts';
import { beFrugal, frugally } from './run/frugal.ts';
import { failOnOf, isShard, runPart } from './run/run-part.ts';
import { loadPlan, type PlanDoor } from './targets/load-plan.ts';
import type { ReadPlan } from './targets/plan.ts';
import type { ReadFile } from './targets/read-file.ts';

/** The Action: inputs → gate → everything the runner is told. The only file that fails the step. */
async function main(): Promise<void> {
  const workflow = new Set<string>();
  const readWorkflowFile: ReadFile = (path) => noted(workflow, path, readWorkspaceFile(path));
  const inputs = readInputs(process.env, readWorkflow(process.env, readWorkflowFile, checkoutFolders(process.env)));
  // Before anything is printed: a problem of the configuration might repeat it.
  mask(inputs.settings.get('token')?.text ?? '');
  const read = new Set<string>();
  const readLongFile = frugally(readWorkspaceFile);
  const door: PlanDoor = {
    ...inputs,
    readFile: (path) => noted(read, path, readLongFile(path)),
    readTree: (path) => noted(read, path, readWorkspaceTree(path)),
    nameFile: nameWorkspaceFile,
    filesInUse: [...workflow],
    trackedFiles: async (paths) => (await import('./checkout/tracked-files.ts')).trackedInRepository(paths),
    readEnv: readSecret,
    readProxyEnv: readProxyVariable,
    systemRootsTrouble: async () => (await import('./probe/system-roots.ts')).systemRootsTrouble(),
  };
  const loaded = await loadPlan(door);
  if (!loaded.ok) {
    publishProblems(core, problemsInCheckout(loaded.error, process.env));
    return;
  }
  const scoped = await underPullRequest(loaded.value, door, [...read]);
  const plan = planInCheckout(scoped.plan, process.env);
  const { publish } = await import('./github/publish.ts');
  const { onInterruption } = await import('./run/interruption.ts');
  const { progressLog } = await import('./run/progress-log.ts');
  const { reports, github } = plan;
  const paths = pathsOf(reports);
  const context = reportContext(process.env, process.cwd());
  const { stop, release } = onInterruption((line) => core.info(line));
  beFrugal(plan.targets.length);
  const progress = progressLog((line) => core.info(line));
  // Of the whole plan, as it was declared: a shard's or a pull request's share of it is another matter.
  const done = await runPart(plan, loaded.value, Date.now, { onProgress: progress.show, stop });
  progress.end();
  if (!done.ok) {
    publishProblems(core, problemsInCheckout(done.error, process.env), 'Nothing was judged');
    return;
  }
  const { run, vantage, recording, notes } = done.value;
  const key = github.commentKey ?? keyOfPart(context.category, plan.part);
  await publish(core, run, {
    ...context,
    category: key,
    version: TOOL.version,
    vantage,
    recording,
    failOn: failOnOf(plan, run),
    annotations: reports.annotations,
    summary: reports.summary,
    notes: [...scoped.notes, ...notes, ...leftToMerge(plan)],
    // Steps that follow read `results-path`, whether or not a report was asked for.
    reports: { ...paths, json: paths.json ?? temporaryReport(process.env.RUNNER_TEMP) },
    writeFile: writeWorkspaceFile,
    // The runner kills a cancelled job within ten seconds.
    ...(asksGitHub(github) && !isShard(plan) && !stop.aborted
      ? { online: () => online(run, { ...plan, github: { ...github, commentKey: key } }, context.docsBase) }
      : {}),
  });
  release();
}

interface UnderPullRequest {
  readonly plan: ReadPlan;
  /** What there is to say of that. */
  readonly notes: readonly Note[];
}

/** What a pull request has to do with the plan: `scope: changed`, and files of its author. Loaded only where either is asked for. */
async function underPullRequest(plan: ReadPlan, door: PlanDoor, read: readonly string[]): Promise<UnderPullRequest> {
  const { GITHUB_EVENT_NAME: event = '' } = process.env;
  if (event !== 'pull_request_target' && plan.github.scope === 'all') return { plan, notes: [] };
  const { readRunContext } = await import('./github/run-context.ts');
  const { scopeToChanges } = await import('./checkout/scope.ts');
  const { warnOfForeignFiles } = await import('./checkout/foreign-files.ts');
  const context = readRunContext(process.env, readWorkspaceFile);
  const open = () => openApi(plan.github.token, context.apiUrl);
  const scoped = await scopeToChanges(plan, { door, env: process.env, context, openApi: open });
  return { plan: scoped.plan, notes: [...(await warnOfForeignFiles(context, read, open)), ...scoped.notes] };
}

/** One word on what a shard does not do: it would be done as often as there are shards. */
function leftToMerge({ github, ...plan }: ReadPlan): readonly Note[] {
  if (!isShard(plan) || !asksGitHub(github)) return [];
  return [info('Comment, issue and check run are left to the merge: this run is one shard of several.')];
}

/** Comment, issue and check run; loaded only where one of them is asked for. */
async function online(run: RunVerdict, { settings, github }: ReadPlan, docsBase: string | null): Promise<Online> {
  const { tellGitHub } = await import('./github/online.ts');
  const { readRunContext } = await import('./github/run-context.ts');
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
  const { createApi } = await import('./github/octokit-api.ts');
  return createApi({ token, apiUrl, log: core.info });
}

/** Keeps in mind which files the plan was read from. */
function noted<Read extends { readonly ok: boolean }>(read: Set<string>, path: string, result: Read): Read {
  if (result.ok) read.add(path);
  return result;
}

/** Variables that the config names hold keys and passphrases: the runner masks each line of them from here on. */
function readSecret(name: string): string | undefined {
  const value = process.env[name];
  mask(value ?? '');
  return value;
}

function mask(text: string): void {
  for (const line of text.split(/\r?\n/)) {
    const secret = line.trim();
    if (secret !== '' && !secret.startsWith('-----')) core.setSecret(secret);
  }
}

/** https_proxy and its kin are worth reading in a log, but for the user and the password in a URL. */
function readProxyVariable(name: string): string | undefined {
  const value = process.env[name];
  const userinfo = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)@/i.exec(value?.trim() ?? '')?.[1] ?? '';
  for (const secret of [userinfo, ...userinfo.split(/:(.*)/s).slice(1)]) {
    if (secret !== '') core.setSecret(secret);
    const plain = decodedOrNull(secret);
    if (plain !== null && plain !== '' && plain !== secret) core.setSecret(plain);
  }
  return value;
}

function decodedOrNull(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function temporaryReport(folder: string | undefined): string | null {
  return folder === undefined || folder === '' ? null : join(folder, 'tls-gate-report.json');
}

try {
  await main();
} catch (error) {
  // Whatever a server sends is a value by design, so this is a fault of ours, and never a pass.
  core.setFailed(`TLS Gate itself failed, which is a bug: ${error instanceof Error ? error.stack : String(error)}`);
}

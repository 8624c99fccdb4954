import { join } from 'node:path';
import * as core from '@actions/core';
import { checkoutFolders, planInCheckout, problemsInCheckout } from './checkout/checkouts.ts';
import { nameWorkspaceFile, readWorkspaceFile, readWorkspaceTree, writeWorkspaceFile } from './checkout/workspace.ts';
import { readInputs } from './github/inputs.ts';
import { keyOfPart } from './github/part-key.ts';
import { publishProblems } from './github/publish-problems.ts';
import { reportContext } from './github/report-context.ts';
import { pathsOf } from './github/report-files.ts';
import { asksGitHub } from './github/what-applies.ts';
import { readWorkflow } from './github/workflow-place.ts';
import { TOOL } from './model/tool.ts';
import { beFrugal, frugally } from './run/frugal.ts';
import { leftToMerge, online, underPullRequest } from './run/on-github.ts';
import { failOnOf, isShard, runPart } from './run/run-part.ts';
import { secretReader } from './run/secrets.ts';
import { loadPlan, type PlanDoor } from './targets/load-plan.ts';
import type { ReadFile } from './targets/read-file.ts';

/** The Action: inputs → gate → everything the runner is told. The only file that fails the step. */
async function main(): Promise<void> {
  const workflow = new Set<string>();
  const readWorkflowFile: ReadFile = (path) => noted(workflow, path, readWorkspaceFile(path));
  const inputs = readInputs(process.env, readWorkflow(process.env, readWorkflowFile, checkoutFolders(process.env)));
  // Before anything is printed: a problem of the configuration might repeat it.
  const secrets = secretReader(process.env, core.setSecret);
  secrets.mask(inputs.settings.get('token')?.text ?? '');
  const read = new Set<string>();
  const readLongFile = frugally(readWorkspaceFile);
  const door: PlanDoor = {
    ...inputs,
    readFile: (path) => noted(read, path, readLongFile(path)),
    readTree: (path) => noted(read, path, readWorkspaceTree(path)),
    nameFile: nameWorkspaceFile,
    filesInUse: [...workflow],
    trackedFiles: async (paths) => (await import('./checkout/tracked-files.ts')).trackedInRepository(paths),
    readEnv: secrets.readSecret,
    readProxyEnv: secrets.readProxyVariable,
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

/** Keeps in mind which files the plan was read from. */
function noted<Read extends { readonly ok: boolean }>(read: Set<string>, path: string, result: Read): Read {
  if (result.ok) read.add(path);
  return result;
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

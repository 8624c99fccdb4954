import { join } from 'node:path';
import * as core from '@actions/core';
import { beFrugal, frugally } from './frugal.ts';
import { readInputs } from './github/inputs.ts';
import { publishProblems } from './github/publish-problems.ts';
import { readWorkflow } from './github/workflow-place.ts';
import { TOOL } from './model/tool.ts';
import { loadPlan } from './targets/load-plan.ts';
import { readWorkspaceFile, readWorkspaceTree, writeWorkspaceFile } from './workspace.ts';

/** The Action: inputs → gate → everything the runner is told. The only file that fails the step. */
async function main(): Promise<void> {
  const inputs = readInputs(process.env, readWorkflow(process.env, readWorkspaceFile));
  const plan = await loadPlan({
    ...inputs,
    readFile: frugally(readWorkspaceFile),
    readTree: readWorkspaceTree,
    trackedFiles: async (paths) => (await import('./tracked-files.ts')).trackedInRepository(paths),
    readEnv: readSecret,
    readProxyEnv: readProxyVariable,
    systemRootsTrouble: async () => (await import('./probe/system-roots.ts')).systemRootsTrouble(),
  });
  if (!plan.ok) {
    publishProblems(core, plan.error);
    return;
  }
  const { runGate } = await import('./gate.ts');
  const { createProbe } = await import('./probe/probe.ts');
  const { publish } = await import('./github/publish.ts');
  const { onInterruption } = await import('./interruption.ts');
  const { progressLog } = await import('./progress-log.ts');
  const { settings, reports } = plan.value;
  const { stop, release } = onInterruption((line) => core.info(line));
  beFrugal(plan.value.targets.length);
  const progress = progressLog((line) => core.info(line));
  const probe = createProbe(plan.value, Date.now() + settings.deadlineMs, { stop });
  const run = await runGate(plan.value, { probe, now: Date.now, onProgress: progress.show, stop });
  progress.end();
  await publish(core, run, {
    version: TOOL.version,
    vantage: null,
    failOn: settings.failOn,
    annotations: reports.annotations,
    summary: reports.summary,
    // Steps that follow read `results-path`, whether or not a report was asked for.
    reportPath: reports.reportJson ?? temporaryReport(process.env.RUNNER_TEMP),
    writeFile: writeWorkspaceFile,
  });
  release();
}

/** Variables that the config names hold keys and passphrases: the runner masks each line of them from here on. */
function readSecret(name: string): string | undefined {
  const value = process.env[name];
  for (const line of (value ?? '').split(/\r?\n/)) {
    const secret = line.trim();
    if (secret !== '' && !secret.startsWith('-----')) core.setSecret(secret);
  }
  return value;
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

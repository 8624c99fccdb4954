import { join } from 'node:path';
import * as core from '@actions/core';
import { readInputs } from './github/inputs.ts';
import { publishProblems } from './github/publish-problems.ts';
import { reportContext } from './github/report-context.ts';
import { pathsOf } from './github/report-files.ts';
import { readWorkflow } from './github/workflow-place.ts';
import { TOOL } from './model/tool.ts';
import { loadPlan } from './targets/load-plan.ts';
import { readWorkspaceFile, readWorkspaceTree, writeWorkspaceFile } from './workspace.ts';

/** The Action: inputs → gate → everything the runner is told. The only file that fails the step. */
async function main(): Promise<void> {
  const inputs = readInputs(process.env, readWorkflow(process.env, readWorkspaceFile));
  const plan = await loadPlan({
    ...inputs,
    readFile: readWorkspaceFile,
    readTree: readWorkspaceTree,
    trackedFiles: async (paths) => (await import('./tracked-files.ts')).trackedInRepository(paths),
    readEnv: readSecret,
    systemRootsTrouble: async () => (await import('./probe/system-roots.ts')).systemRootsTrouble(),
  });
  if (!plan.ok) {
    publishProblems(core, plan.error);
    return;
  }
  const { runGate } = await import('./gate.ts');
  const { createProbe } = await import('./probe/probe.ts');
  const { publish } = await import('./github/publish.ts');
  const { settings, reports, github } = plan.value;
  const paths = pathsOf(reports);
  const context = reportContext(process.env, process.cwd());
  const probe = createProbe(plan.value, Date.now() + settings.deadlineMs);
  const run = await runGate(plan.value, { probe, now: Date.now });
  await publish(core, run, {
    ...context,
    category: github.commentKey ?? context.category,
    version: TOOL.version,
    vantage: null,
    failOn: settings.failOn,
    annotations: reports.annotations,
    summary: reports.summary,
    // Steps that follow read `results-path`, whether or not a report was asked for.
    reports: { ...paths, json: paths.json ?? temporaryReport(process.env.RUNNER_TEMP) },
    writeFile: writeWorkspaceFile,
  });
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

function temporaryReport(folder: string | undefined): string | null {
  return folder === undefined || folder === '' ? null : join(folder, 'tls-gate-report.json');
}

try {
  await main();
} catch (error) {
  // Whatever a server sends is a value by design, so this is a fault of ours, and never a pass.
  core.setFailed(`TLS Gate itself failed, which is a bug: ${error instanceof Error ? error.stack : String(error)}`);
}

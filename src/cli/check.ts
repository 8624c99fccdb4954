import { beFrugal, frugally } from '../frugal.ts';
import { runGate } from '../gate.ts';
import { writeFixFiles } from '../github/fix-files.ts';
import { onInterruption } from '../interruption.ts';
import { exitStatus } from '../judge/exit-status.ts';
import { TOOL } from '../model/tool.ts';
import { createProbe } from '../probe/probe.ts';
import { systemRootsTrouble } from '../probe/system-roots.ts';
import { type JsonOptions, jsonReportParts } from '../report/json.ts';
import { terminalText } from '../report/terminal.ts';
import { problemText } from '../targets/config-problem.ts';
import { loadPlan } from '../targets/load-plan.ts';
import type { RawSettings } from '../targets/raw-settings.ts';
import type { ReadFile, ReadTree, TrackedFiles } from '../targets/read-file.ts';
import { readWorkspaceFile, readWorkspaceTree, writeWorkspaceFile } from '../workspace.ts';
import { formatOf } from './format.ts';
import { complain, type ExitStatus } from './run-command.ts';
import { print, progress, terminalOptions } from './screen.ts';

export interface CheckInput {
  readonly settings: RawSettings;
  /** The demo passes its own files; otherwise those of the working directory. */
  readonly files?: Files;
}

interface Files {
  readonly readFile: ReadFile;
  readonly readTree?: ReadTree;
  readonly trackedFiles: TrackedFiles;
}

/** Checks endpoints and prints the report; the report alone goes to standard output. */
export async function checkCommand({ settings, files = WORKSPACE }: CheckInput): Promise<ExitStatus> {
  const format = formatOf(settings);
  const plan = await loadPlan({ settings, ...files, readEnv: (name) => process.env[name], systemRootsTrouble });
  const problems = [...(format.ok ? [] : [format.error]), ...(plan.ok ? [] : plan.error)];
  if (!plan.ok || !format.ok) return complain(problems.map(problemText));

  beFrugal(plan.value.targets.length);
  const { show, clear } = progress();
  const { stop, release } = onInterruption((line) => {
    clear();
    process.stderr.write(`tls-gate: ${line}\n`);
  });
  const probe = createProbe(plan.value, Date.now() + plan.value.settings.deadlineMs, { stop });
  const run = await runGate(plan.value, { probe, now: Date.now, onProgress: show, stop });
  clear();
  const { reportJson } = plan.value.reports;
  const json = () => jsonReportParts(run, JSON_OPTIONS);
  const fixes = await writeFixFiles(run, reportJson, writeWorkspaceFile);
  await print(format.value === 'json' ? json() : terminalText(run, { ...terminalOptions(), written: fixes.written }));
  for (const problem of fixes.problems) process.stderr.write(`tls-gate: ${problem}\n`);
  const isKept = reportJson === null || (await written(reportJson, json()));
  release();
  return isKept ? exitStatus(run, plan.value.settings) : 2;
}

const JSON_OPTIONS: JsonOptions = { version: TOOL.version, vantage: null };

const WORKSPACE: Files = {
  readFile: frugally(readWorkspaceFile),
  readTree: readWorkspaceTree,
  trackedFiles: async (paths) => (await import('../tracked-files.ts')).trackedInRepository(paths),
};

async function written(path: string, text: Iterable<string>): Promise<boolean> {
  try {
    await writeWorkspaceFile(path, text);
    return true;
  } catch (error) {
    complain([`the report could not be written to ${path}: ${(error as Error).message}`]);
    return false;
  }
}

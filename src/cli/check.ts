import { nameWorkspaceFile, readWorkspaceFile, readWorkspaceTree, writeWorkspaceFile } from '../checkout/workspace.ts';
import { writeFixFiles } from '../github/fix-files.ts';
import { keyOfPart } from '../github/part-key.ts';
import { reportContext } from '../github/report-context.ts';
import { pathsOf, reportParts, writeReports } from '../github/report-files.ts';
import { exitStatus } from '../judge/exit-status.ts';
import { TOOL } from '../model/tool.ts';
import { systemRootsTrouble } from '../probe/system-roots.ts';
import { logLine } from '../report/escape.ts';
import { terminalText } from '../report/terminal.ts';
import { beFrugal, frugally } from '../run/frugal.ts';
import { onInterruption } from '../run/interruption.ts';
import { failOnOf, runPart } from '../run/run-part.ts';
import { problemText } from '../targets/config-problem.ts';
import { loadPlan } from '../targets/load-plan.ts';
import type { RawSettings } from '../targets/raw-settings.ts';
import type { ReadFile, ReadTree, TrackedFiles } from '../targets/read-file.ts';
import type { NameFile } from '../targets/report-paths.ts';
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
  readonly nameFile?: NameFile;
}

/** Checks endpoints, or judges reports of other runs, and prints the report; the report alone goes to standard output. */
export async function checkCommand({ settings, files: from = WORKSPACE }: CheckInput): Promise<ExitStatus> {
  const format = formatOf(settings);
  const plan = await loadPlan({ settings, ...from, readEnv: (name) => process.env[name], systemRootsTrouble });
  const problems = [...(format.ok ? [] : [format.error]), ...(plan.ok ? [] : plan.error)];
  if (!plan.ok || !format.ok) return complain(problems.map(problemText));

  beFrugal(plan.value.targets.length);
  const { show, clear } = progress();
  const { stop, release } = onInterruption((line) => {
    clear();
    process.stderr.write(`tls-gate: ${line}\n`);
  });
  const done = await runPart(plan.value, plan.value, Date.now, { onProgress: show, stop });
  clear();
  if (!done.ok) return complain(done.error.map(problemText));
  const { run, vantage, recording, notes } = done.value;
  const { reports, part } = plan.value;
  const failOn = failOnOf(plan.value, run);
  const surroundings = reportContext(process.env, process.cwd());
  const category = surroundings.category === null ? null : keyOfPart(surroundings.category, part);
  const context = { ...surroundings, category, version: TOOL.version, vantage, recording, failOn };
  for (const { text } of notes) process.stderr.write(`tls-gate: ${logLine(text)}\n`);
  const fixes = await writeFixFiles(run, reports.reportJson, writeWorkspaceFile);
  await print(
    format.value === 'text'
      ? terminalText(run, { ...terminalOptions(), written: fixes.written, failOn })
      : await reportParts(format.value, run, context),
  );
  const files = await writeReports(run, pathsOf(reports), context, writeWorkspaceFile);
  for (const problem of [...fixes.problems, ...files.problems]) process.stderr.write(`tls-gate: ${logLine(problem)}\n`);
  release();
  const status = exitStatus(run, { failOn });
  // A missing report hides no broken policy from whoever asks for the status.
  return status === 0 && files.problems.length > 0 ? 2 : status;
}

const WORKSPACE: Files = {
  readFile: frugally(readWorkspaceFile),
  readTree: readWorkspaceTree,
  nameFile: nameWorkspaceFile,
  trackedFiles: async (paths) => (await import('../checkout/tracked-files.ts')).trackedInRepository(paths),
};

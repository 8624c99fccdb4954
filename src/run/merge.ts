import { nameWorkspaceFile } from '../checkout/workspace.ts';
import { isCut } from '../judge/interrupted.ts';
import type { RunVerdict } from '../judge/verdict.ts';
import type { Plan } from '../model/run.ts';
import { DAY_MS, type Result, type UnixMs } from '../model/units.ts';
import { gather } from '../replay/gather.ts';
import { fileWords, type RecordedReport, readReport } from '../replay/read-report.ts';
import { type ConfigProblem, complaint, quoted } from '../targets/config-problem.ts';
import type { ReportSettings } from '../targets/gate-settings.ts';
import { readResultFiles } from './result-files.ts';

export interface MergeOptions {
  /** Patterns of report files. */
  readonly results: readonly string[];
  /** Names that must be among the vantages. */
  readonly vantages: readonly string[];
  readonly configDigest: string;
  /** What the run is to write: none of it may take the place of a report that is merged. */
  readonly reports: ReportSettings;
  readonly now: () => UnixMs;
}

export interface Merged {
  readonly run: RunVerdict;
  /** The one place that all of it was seen from; `null` where there were several, or none has a name. */
  readonly vantage: string | null;
  /** What there is to say of the reports, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Judges what other runs saw, by the plan and the time of this one: the gate is the same, and only its probe answers from
 * report files in place of the network.
 */
export async function mergeReports(
  plan: Plan,
  { results, vantages, configDigest, reports: written, now }: MergeOptions,
): Promise<Result<Merged, readonly ConfigProblem[]>> {
  const read = readAll(results, written, now());
  if (!read.ok) return refused(read.error);
  const { reports, notes } = read.value;
  const gathered = gather(reports.splice(0), { targets: plan.targets, configDigest, vantages });
  if (!gathered.ok) return refused(gathered.error);
  const { targets, lookAt, vantages: seen, startedAt, tookMs } = gathered.value;
  // Loaded as every other run loads it: a bundle would hold it twice otherwise.
  const { runGate } = await import('../gate.ts');
  const run = await runGate({ ...plan, targets }, { probe: async (target) => lookAt(target), now });
  return {
    ok: true,
    value: { run: { ...run, startedAt, tookMs }, vantage: seen.length === 1 ? (seen[0] ?? null) : null, notes },
  };
}

interface AllRead {
  /** To be taken out: they are large, and of no use once they are put together. */
  readonly reports: RecordedReport[];
  readonly notes: readonly string[];
}

function readAll(results: readonly string[], written: ReportSettings, now: UnixMs): Result<AllRead, readonly string[]> {
  const reports: RecordedReport[] = [];
  const problems: string[] = [];
  for (const file of readResultFiles(results)) {
    const report = file.ok ? readReport(file.value.path, file.value.text) : file;
    if (report.ok) reports.push(report.value);
    else problems.push(file.ok ? `${fileWords(file.value.path)} ${report.error}` : report.error);
  }
  problems.push(...replaced(written, reports));
  if (problems.length > 0) return { ok: false, error: problems };
  const notes = reports.flatMap((report) => [...ageNote(report, now), ...cutNote(report)]);
  return { ok: true, value: { reports, notes } };
}

/** The next merge would find a report of all in place of a shard's. */
function replaced(
  { reportJson, reportSarif, reportJunit, reportHtml }: ReportSettings,
  reports: readonly RecordedReport[],
): readonly string[] {
  const inUse = new Set(reports.map(({ path }) => nameWorkspaceFile(path)));
  const written = { json: reportJson, sarif: reportSarif, junit: reportJunit, html: reportHtml };
  return Object.entries(written).flatMap(([format, path]) =>
    path !== null && inUse.has(nameWorkspaceFile(path))
      ? [complaint(`report-${format}: ${quoted(path)} is a file that the run reads`, 'another file')]
      : [],
  );
}

/** Artifacts outlive what they tell of. */
function ageNote({ path, startedAt }: RecordedReport, now: UnixMs): readonly string[] {
  const days = Math.floor((now - Date.parse(startedAt)) / DAY_MS);
  if (days < 1) return [];
  return [`${fileWords(path)} was made ${days} ${days === 1 ? 'day' : 'days'} ago: what changed since is not in it.`];
}

/** Its endpoints say `the run was interrupted`, and that is not this one. */
function cutNote({ path, looks }: RecordedReport): readonly string[] {
  const cut = looks.filter(({ observation }) => isCut(observation)).length;
  if (cut === 0) return [];
  return [
    `${fileWords(path)} is of a run that was interrupted: ${cut} of its ${looks.length} endpoints were not looked at.`,
  ];
}

function refused(problems: readonly string[]): Result<never, readonly ConfigProblem[]> {
  return { ok: false, error: problems.map((message) => ({ at: null, message })) };
}

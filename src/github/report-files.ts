import type { RunVerdict } from '../judge/verdict.ts';
import type { FailOn } from '../model/run.ts';
import { assertNever } from '../model/units.ts';
import type { Recording } from '../report/recording.ts';
import type { SarifPlaces } from '../report/sarif-place.ts';
import type { ReportSettings } from '../targets/gate-settings.ts';
import { reasonOf } from './fix-files.ts';

/** A report that a file may hold, in the order in which they are written. */
export type ReportKind = (typeof REPORT_KINDS)[number];

export const REPORT_KINDS = ['json', 'sarif', 'junit', 'html'] as const;

/** Where each report goes; `null` writes none. */
export type ReportPaths = Readonly<Record<ReportKind, string | null>>;

export function pathsOf({ reportJson, reportSarif, reportJunit, reportHtml }: ReportSettings): ReportPaths {
  return { json: reportJson, sarif: reportSarif, junit: reportJunit, html: reportHtml };
}

/** What reports say beside the run itself. */
export interface ReportContext {
  /** Version of this program. */
  readonly version: string;
  /** From where it was looked, as the user names the place. */
  readonly vantage: string | null;
  /** For the JSON report of a shard or a vantage; absent or `null` otherwise. */
  readonly recording?: Recording | null;
  readonly failOn: FailOn;
  /** Address of the docs of the version in use, ended by a slash; `null` where it is not known. */
  readonly docsBase: string | null;
  /** Tells the SARIF logs of several gates apart. */
  readonly category: string | null;
  readonly places: SarifPlaces;
  /** Code scanning of GitHub is likely to read the SARIF log. */
  readonly onGitHub: boolean;
}

/** A report as one text. */
export async function renderReport(...what: Parameters<typeof reportParts>): Promise<string> {
  return [...(await reportParts(...what))].join('');
}

/** A report in the pieces in which it is written. What makes them loads when it is asked for. */
export async function reportParts(
  format: ReportKind | 'markdown',
  run: RunVerdict,
  context: ReportContext,
): Promise<Iterable<string>> {
  switch (format) {
    case 'json':
      return (await import('../report/json.ts')).jsonReportParts(run, context);
    case 'sarif': {
      const { version, docsBase, category, places, onGitHub } = context;
      const waived = onGitHub ? 'left-out' : 'suppressed';
      const { sarifReport } = await import('../report/sarif.ts');
      return [sarifReport(run, { version, docsBase, category, ...places, waived })];
    }
    case 'junit':
      return [(await import('../report/junit.ts')).junitReport(run, context)];
    case 'html':
      return [(await import('../report/html.ts')).htmlReport(run, context)];
    case 'markdown':
      return [(await import('../report/markdown.ts')).markdownReport(run, context)];
    default:
      return assertNever(format);
  }
}

export interface ReportsWritten {
  /** The paths of those that could be written. */
  readonly written: ReportPaths;
  /** What could not be written, a sentence each. */
  readonly problems: readonly string[];
}

/** Writes every report that is asked for; one that cannot be written is told, and keeps none of the others back. */
export async function writeReports(
  run: RunVerdict,
  paths: ReportPaths,
  context: ReportContext,
  writeFile: (path: string, text: string | Iterable<string>) => Promise<void>,
): Promise<ReportsWritten> {
  const written: Record<ReportKind, string | null> = { json: null, sarif: null, junit: null, html: null };
  const problems: string[] = [];
  for (const kind of REPORT_KINDS) {
    const path = paths[kind];
    if (path === null) continue;
    try {
      await writeFile(path, await reportParts(kind, run, context));
      written[kind] = path;
    } catch (error) {
      problems.push(`the ${NAMES[kind]} could not be written to ${path}: ${reasonOf(error)}`);
    }
  }
  return { written, problems };
}

const NAMES: Readonly<Record<ReportKind, string>> = {
  json: 'JSON report',
  sarif: 'SARIF log',
  junit: 'JUnit report',
  html: 'HTML page',
};

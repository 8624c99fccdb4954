import { stepFails } from '../judge/exit-status.ts';
import type { RunVerdict } from '../judge/verdict.ts';
import type { Severity } from '../model/severity.ts';
import { type Annotation, type Annotations, annotationsFor, ROOM_IN_A_FAILING_STEP } from '../report/annotations.ts';
import { logLine } from '../report/escape.ts';
import { failureMessage, moreText } from '../report/failure-message.ts';
import type { WrittenFiles } from '../report/fix-files.ts';
import { outputsOf } from '../report/outputs.ts';
import { summaryMarkdown } from '../report/summary.ts';
import { terminalText } from '../report/terminal.ts';
import { reasonOf, writeFixFiles } from './fix-files.ts';
import { type Note, warning } from './note.ts';
import type { Online } from './online.ts';
import { type ReportContext, type ReportPaths, writeReports } from './report-files.ts';

/** The few functions of @actions/core that tell the runner something. */
export interface Core extends Readonly<Record<Severity, (message: string, place?: CorePlace) => void>> {
  info(message: string): void;
  setOutput(name: string, value: string): void;
  setFailed(message: string): void;
  readonly summary: { addRaw(text: string): { write(): Promise<unknown> } };
}

export interface CorePlace {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

export interface PublishOptions extends ReportContext {
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly reports: ReportPaths;
  /** What there is to say before the run itself. */
  readonly notes: readonly Note[];
  /** Writes a file, its folders included; may reject. */
  readonly writeFile: (path: string, text: string | Iterable<string>) => Promise<void>;
  /** Writes comment, issue and check run; absent where none is asked for. */
  readonly online?: () => Promise<Online>;
}

/**
 * Tells the runner all of it: log, annotations, report files, outputs, summary, and whether the step fails last, since a
 * reader looks for the reason at the end. What cannot be written is said, and never decides the verdict.
 */
export async function publish(core: Core, run: RunVerdict, options: PublishOptions): Promise<void> {
  const fixes = await writeFixFiles(run, options.reports.json, options.writeFile);
  const reports = await writeReports(run, options.reports, options, options.writeFile);
  const notes = [...options.notes, ...[...fixes.problems, ...reports.problems].map(warning)];
  // The report of a runner may be gone with it: what the summary does not show stands in the log.
  const written: WrittenFiles = options.summary ? fixes.written : new Map();
  // Line by line harmless to the runner already: the terminal's text may be printed in a workflow too.
  core.info(terminalText(run, { width: LOG_WIDTH, colour: false, written }).trimEnd());
  const warned = tellNotes(core, notes, 0);
  const { shown, omitted } = options.annotations ? annotationsOf(run, options, warned) : NONE;
  for (const annotation of shown) annotate(core, annotation);
  const online = await options.online?.();
  tellNotes(core, online?.notes ?? [], warned + shown.filter(({ level }) => level === 'warning').length);
  const left = {
    resultsPath: reports.written.json,
    sarifPath: reports.written.sarif,
    commentUrl: online?.commentUrl ?? null,
    issueNumber: online?.issueNumber ?? null,
  };
  for (const [name, value] of Object.entries(outputsOf(run, left))) core.setOutput(name, value);
  const summarised = options.summary && (await writeSummary(core, run, options.docsBase));
  const restIn = summarised ? 'the job summary' : 'the log';
  if (!stepFails(run, options.failOn)) {
    if (omitted > 0) core.notice(moreText(omitted, restIn), { title: 'TLS Gate' });
    return;
  }
  core.setFailed(logLine(failureMessage(run, { failOn: options.failOn, omitted, restIn })));
}

/** Says them, and how many warnings there are then. One that the runner would drop from its annotations stays in the log. */
function tellNotes(core: Core, notes: readonly Note[], warned: number): number {
  let warnings = warned;
  for (const { level, text } of notes) {
    const kept = level === 'warning' && warnings < MOST_OF_A_LEVEL;
    if (kept) warnings += 1;
    core[kept ? 'warning' : 'info'](logLine(text));
  }
  return warnings;
}

/**
 * The runner keeps ten of each level and drops the rest without a word. One place stays free for the line that says how many there
 * was no room for: the failure itself, else a notice.
 */
function annotationsOf(run: RunVerdict, { failOn, summary, docsBase }: PublishOptions, warned: number): Annotations {
  const filesIn = summary ? 'the job summary' : 'the log';
  const places = stepFails(run, failOn) ? ROOM_IN_A_FAILING_STEP : ROOM;
  const room = { ...places, warning: places.warning - warned };
  const all = annotationsFor(run, { room, filesIn, docsBase });
  if (all.omitted === 0 || stepFails(run, failOn)) return all;
  return annotationsFor(run, { room: { ...room, notice: MOST_OF_A_LEVEL - 1 }, filesIn, docsBase });
}

const MOST_OF_A_LEVEL = 10;

const ROOM = { error: MOST_OF_A_LEVEL, warning: MOST_OF_A_LEVEL, notice: MOST_OF_A_LEVEL };

const NONE: Annotations = { shown: [], omitted: 0 };

function annotate(core: Core, { level, title, message, place }: Annotation): void {
  const at = place === null ? {} : { file: place.file, startLine: place.line, startColumn: place.column };
  core[level](message, { title, ...at });
}

/** Outside a workflow, and in some local runners, there is no summary file. */
async function writeSummary(core: Core, run: RunVerdict, docsBase: string | null): Promise<boolean> {
  try {
    await core.summary.addRaw(summaryMarkdown(run, { docsBase })).write();
    return true;
  } catch (error) {
    core.info(logLine(`No job summary: ${reasonOf(error)}`));
    return false;
  }
}

/** The log of a run is wider than a terminal. */
const LOG_WIDTH = 120;

import type { EndpointVerdict, RunVerdict } from '../judge/verdict.ts';
import type { Finding } from '../model/finding.ts';
import type { OnUnreachable } from '../model/policy.ts';
import type { FailOn } from '../model/run.ts';
import type { Severity } from '../model/severity.ts';
import { logLine, shorten } from './escape.ts';
import { runSentence } from './words.ts';

/** One note on the place where an endpoint is declared. `null` place: it was not declared in a file. */
export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  /** Under 1,000 UTF-16 units; several lines. */
  readonly message: string;
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
}

export interface Annotations {
  /** Worst first, within what the runner keeps of one step. */
  readonly shown: readonly Annotation[];
  /** How many there was no room for. */
  readonly omitted: number;
}

/**
 * The run as annotations: one for each finding, and one for each endpoint that could not be judged. `filesIn`: where what a
 * fix hands over can be read, since an annotation has no room for it.
 */
export function annotationsFor(run: RunVerdict, filesIn = 'the job summary'): Annotations {
  const all = run.endpoints.flatMap((endpoint) => annotationsOf(endpoint, filesIn));
  const shown = LEVELS.flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, MOST[level]));
  return { shown, omitted: all.length - shown.length };
}

export interface FailureContext {
  readonly failOn: FailOn;
  /** Findings that got no annotation. */
  readonly omitted: number;
  /** Where those can be read, e.g. `the job summary`. */
  readonly restIn: string;
}

/** What the failed step says last: the sum of the run, what else made it fail, and where the rest can be read. */
export function failureMessage(
  run: RunVerdict,
  { failOn = 'error', omitted = annotationsFor(run).omitted, restIn = 'the job summary' }: Partial<FailureContext> = {},
): string {
  const setting = run.counts.fail > 0 ? '' : settingThatFails(run, failOn);
  const more = omitted === 0 ? '' : ` ${omitted} more in ${restIn}.`;
  return `${runSentence(run)}.${setting}${more}`;
}

/** Without an error the sum alone would not say why the step is red. */
function settingThatFails(run: RunVerdict, failOn: FailOn): string {
  if (run.verdict === 'inconclusive') return ' What could not be judged fails the step (on-unreachable: fail).';
  return failOn === 'warning' ? ' Warnings fail the step (fail-on: warning).' : '';
}

function annotationsOf(endpoint: EndpointVerdict, filesIn: string): readonly Annotation[] {
  const { name, declaredAt } = endpoint.target.endpoint;
  const place = declaredAt.file.startsWith('<') ? null : declaredAt;
  const findings = endpoint.findings.map((finding) => ({
    level: finding.severity,
    title: titleOf(name, finding.title),
    message: messageOf(finding, filesIn),
    place,
  }));
  if (endpoint.reason === null) return findings;
  const level = OPEN_LEVEL[endpoint.target.policy.onUnreachable];
  return [
    ...findings,
    { level, title: titleOf(name, 'could not be judged'), message: logLine(endpoint.reason), place },
  ];
}

function titleOf(name: string, title: string): string {
  return shorten(logLine(`${name}: ${title}`), LONGEST_TITLE);
}

/** What is wrong, the fix, where to read on: a line each. Long texts are cut so that each of the three keeps its place. */
function messageOf({ message, fix }: Finding, filesIn: string): string {
  const product = fix.product === 'any' ? '' : ` (${fix.product})`;
  const steps = fix.steps.map((step) => `; then: ${step}`).join('');
  const handed = fix.files.length === 0 ? '' : ` (the PEM is in ${filesIn})`;
  const summary = `${fix.summary.replace(/\.$/, '')}${handed}`;
  const inFull = `${summary}${steps === '' ? '.' : steps}`;
  const action = inFull.length <= LONGEST_PART ? inFull : `${summary}.`;
  return [message, `Fix${product}: ${action}`, fix.docs].map((part) => shorten(logLine(part), LONGEST_PART)).join('\n');
}

const LEVELS = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

/** The runner keeps ten of each level of a step; the tenth error is the one that says that the step failed. */
const MOST: Readonly<Record<Severity, number>> = { error: 9, warning: 10, notice: 10 };

const OPEN_LEVEL: Readonly<Record<OnUnreachable, Severity>> = { fail: 'error', warn: 'warning', ignore: 'notice' };

const LONGEST_TITLE = 200;

const LONGEST_PART = 330;

import { HARMS, type Harm, harmOf } from '../judge/harm.ts';
import { notReached } from '../judge/reached.ts';
import type { EndpointVerdict, PolicyFinding, RunVerdict } from '../judge/verdict.ts';
import { REACH_CAUSES } from '../judge/weigh.ts';
import { CAUSE_IDS } from '../model/cause-id.ts';
import type { SourceLocation } from '../model/endpoint.ts';
import type { OnUnreachable } from '../model/policy.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { annotationMessage, annotationTitle, type ReadOn, untouchedRemark } from './annotation-text.ts';
import { logLine, shorten } from './escape.ts';
import { findingTitle } from './finding-title.ts';

/** One note on the place where an endpoint is declared. `null` place: it was not declared in a file. */
export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  /** Under 1,000 UTF-16 units; several lines. */
  readonly message: string;
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
}

export interface Annotations {
  /** Worst first, within the room that there is. */
  readonly shown: readonly Annotation[];
  /** How many there was no room for. */
  readonly omitted: number;
}

export interface AnnotationOptions extends ReadOn {
  /** How many of each level there is room for. */
  readonly room: Readonly<Record<Severity, number>>;
}

/**
 * The run as annotations: one for each finding, and one for each endpoint that could not be judged. Only the first few of
 * each level are kept, so their order decides what is read: see `allAnnotations`.
 */
export function annotationsFor(
  run: RunVerdict,
  { room = ROOM_IN_A_FAILING_STEP, ...readOn }: Partial<AnnotationOptions> = {},
): Annotations {
  const candidates = inOrder(run);
  const kept = SEVERITIES.flatMap((level) => candidates.filter((one) => one.level === level).slice(0, room[level]));
  const shown = kept.map((candidate) => written(candidate, { ...READ_ON, ...readOn }));
  return { shown, omitted: candidates.length - shown.length };
}

/** All of them in the same order, for places that have room for all. */
export function allAnnotations(run: RunVerdict, readOn: Partial<ReadOn> = {}): readonly Annotation[] {
  return inOrder(run).map((candidate) => written(candidate, { ...READ_ON, ...readOn }));
}

/** What the runner keeps of one step; the tenth error is the one that says that the step failed. */
export const ROOM_IN_A_FAILING_STEP: Readonly<Record<Severity, number>> = { error: 9, warning: 10, notice: 10 };

/** An annotation before its words are made, since most of a long list are never shown. */
interface Candidate {
  readonly level: Severity;
  readonly harm: Harm;
  /** Place in the catalogue. */
  readonly rank: number;
  /** Index of the endpoint in the list; policy findings come behind all endpoints. */
  readonly subject: number;
  readonly of: EndpointVerdict | PolicyFinding;
  /** Index of the finding; `null` tells that the endpoint could not be judged. */
  readonly finding: number | null;
}

interface Placed extends Candidate {
  /** How many worse ones of this level the same endpoint has. */
  readonly turn: number;
}

/**
 * Errors before warnings before notices. Within a level in turns, so that every endpoint gets its first annotation before any gets
 * its second; within a turn what breaks clients now, then what could not be looked at, then what breaks soon, then what is merely
 * weak; then the order of the catalogue, then that of the list.
 */
function inOrder(run: RunVerdict): readonly Placed[] {
  const ofEndpoints = run.endpoints.map((endpoint, subject) => candidatesOf(endpoint, subject));
  const ofPolicy = run.policyFindings.map((finding, index): readonly Candidate[] => [
    {
      ...weightOf(finding),
      subject: run.endpoints.length + index,
      of: finding,
      finding: 0,
    },
  ]);
  return [...ofEndpoints, ...ofPolicy].flatMap(inTurns).sort(byWorst);
}

/** An endpoint that could not be reached says so once: by the finding, where there is one. */
function candidatesOf(endpoint: EndpointVerdict, subject: number): readonly Candidate[] {
  const ofFindings = endpoint.findings.map((finding, index): Candidate => {
    return { ...weightOf(finding), subject, of: endpoint, finding: index };
  });
  const told = notReached(endpoint) && endpoint.findings.some(({ cause }) => REACH_CAUSES.has(cause));
  if (endpoint.reason === null || told) return ofFindings;
  const level = OPEN_LEVEL[endpoint.target.policy.onUnreachable];
  return [...ofFindings, { level, harm: 'unseen', rank: -1, subject, of: endpoint, finding: null }];
}

function weightOf({
  severity,
  cause,
}: EndpointVerdict['findings'][number]): Pick<Candidate, 'level' | 'harm' | 'rank'> {
  return { level: severity, harm: harmOf(cause), rank: CAUSE_IDS.indexOf(cause) };
}

function inTurns(candidates: readonly Candidate[]): readonly Placed[] {
  const taken = { error: 0, warning: 0, notice: 0 };
  return [...candidates].sort(byHarm).map((candidate) => {
    taken[candidate.level] += 1;
    return { ...candidate, turn: taken[candidate.level] };
  });
}

function byWorst(one: Placed, other: Placed): number {
  return (
    SEVERITIES.indexOf(one.level) - SEVERITIES.indexOf(other.level) ||
    one.turn - other.turn ||
    byHarm(one, other) ||
    one.subject - other.subject
  );
}

/** Findings of one cause at one endpoint keep their order, since sorting is stable. */
function byHarm(one: Candidate, other: Candidate): number {
  return HARMS.indexOf(one.harm) - HARMS.indexOf(other.harm) || one.rank - other.rank;
}

function written({ level, of, finding }: Candidate, readOn: ReadOn): Annotation {
  if (!('target' in of))
    return {
      level,
      title: annotationTitle('policy', of.title),
      message: annotationMessage(of, readOn, untouchedRemark(of, of.severity)),
      place: placeOf(of.at),
    };
  const { name, declaredAt } = of.target.endpoint;
  const place = placeOf(declaredAt);
  const found = finding === null ? undefined : of.findings[finding];
  if (found !== undefined)
    return {
      level,
      title: annotationTitle(name, findingTitle(found, of)),
      message: annotationMessage(found, readOn, untouchedRemark(of.target, found.severity)),
      place,
    };
  const title = annotationTitle(name, notReached(of) ? 'could not be reached' : 'could not be judged');
  return { level, title, message: shorten(logLine(of.reason ?? ''), LONGEST_REASON), place };
}

function placeOf({ file, line, column }: SourceLocation): Annotation['place'] {
  return file.startsWith('<') ? null : { file, line, column };
}

const OPEN_LEVEL: Readonly<Record<OnUnreachable, Severity>> = { fail: 'error', warn: 'warning', ignore: 'notice' };

const READ_ON: ReadOn = { filesIn: 'the job summary', docsBase: null };

const LONGEST_REASON = 900;

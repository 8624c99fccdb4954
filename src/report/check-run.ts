import { stepFails } from '../judge/exit-status.ts';
import type { RunVerdict } from '../judge/verdict.ts';
import type { FailOn } from '../model/run.ts';
import type { Severity } from '../model/severity.ts';
import { type Annotation, allAnnotations } from './annotations.ts';
import { markdownText, oneLine, shorten } from './escape.ts';
import { fitting } from './fitting.ts';
import { needsAttention } from './needs-attention.ts';
import { counted, runSentence, soonestText } from './words.ts';

/** A check run as GitHub's API takes it. */
export interface CheckRunDraft {
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  /** What has no place in a file of the commit; `null` where everything has one. */
  readonly text: string | null;
  /** All of them, worst first. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckAnnotation {
  /** Relative to the repository. */
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column: number;
  readonly end_column: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRunContext {
  readonly key: string;
  readonly failOn: FailOn;
  readonly docsBase: string | null;
}

export function draftCheckRun(run: RunVerdict, { key, failOn, docsBase }: CheckRunContext): CheckRunDraft {
  const all = allAnnotations(run, { docsBase });
  const soonest = soonestText(run);
  const head = [
    `${markdownText(runSentence(run))}.`,
    ...(soonest === null ? [] : [`Soonest expiry: ${markdownText(soonest)}`]),
  ];
  const room = SUMMARY_LIMIT - head.join('\n\n').length - BETWEEN;
  return {
    name: shorten(`TLS Gate (${oneLine(key)})`, LONGEST_NAME),
    conclusion: conclusionOf(run, failOn),
    title: shorten(runSentence(run), LONGEST_NAME),
    summary: [...head, ...needsAttention(run, docsBase, room)].join('\n\n'),
    text: placelessText(all.filter(({ place }) => !isInRepository(place))),
    annotations: all.flatMap(({ place, ...annotation }) =>
      isInRepository(place) ? [checkAnnotation(annotation, place)] : [],
    ),
  };
}

/** As the step ends; `neutral`, which blocks nothing, for what is no pass and yet does not fail the step. */
function conclusionOf(run: RunVerdict, failOn: FailOn): CheckRunDraft['conclusion'] {
  if (stepFails(run, failOn)) return 'failure';
  return run.verdict === 'fail' || run.verdict === 'inconclusive' ? 'neutral' : 'success';
}

type Place = NonNullable<Annotation['place']>;

/** What is written elsewhere on the machine is no file of the commit. */
function isInRepository(place: Annotation['place']): place is Place {
  return place !== null && !/^(?:[/\\]|[a-z]:|\.\.(?:[/\\]|$))/i.test(place.file);
}

/** GitHub takes columns only where start and end are on one line. */
function checkAnnotation({ level, title, message }: Omit<Annotation, 'place'>, place: Place): CheckAnnotation {
  return {
    path: place.file.replace(/^\.\//, ''),
    start_line: place.line,
    end_line: place.line,
    start_column: place.column,
    end_column: place.column,
    annotation_level: LEVEL[level],
    title,
    message,
  };
}

function placelessText(annotations: readonly Annotation[]): string | null {
  if (annotations.length === 0) return null;
  const head = 'Declared in no file of this commit:';
  const lines = fitting(annotations, SUMMARY_LIMIT - head.length - ROOM_FOR_NOTE, lineOf);
  const more = lines.of - lines.texts.length;
  const note = more === 0 ? [] : [`- and ${counted(more, 'finding')} more`];
  return [head, '', ...lines.texts, ...note].join('\n');
}

function lineOf({ level, title, message }: Annotation): string {
  const [first = ''] = message.split('\n');
  return `- **${level}** ${markdownText(title)}: ${markdownText(first)}`;
}

const LEVEL = { error: 'failure', warning: 'warning', notice: 'notice' } as const satisfies Record<Severity, string>;

/** Characters, of the summary and of the text each. */
const SUMMARY_LIMIT = 65_535;

/** GitHub's limit for a title, and more than its pages show of a name. */
const LONGEST_NAME = 255;

const ROOM_FOR_NOTE = 64;

/** Line ends before what needs attention. */
const BETWEEN = 4;

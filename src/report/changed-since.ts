import type { Changes, Leaving } from '../judge/changes.ts';
import { NOT_JUDGED, type Problem, type TitledProblem } from '../judge/problems.ts';
import type { Severity } from '../model/severity.ts';
import { markdownName, markdownText, shorten } from './escape.ts';

/**
 * What changed since the last run, as blocks of Markdown: a list for each way of changing. What is still open is counted alone, since
 * it stands in the table as well. Long lists are cut, and names of any length cannot take more than a fourth of a body.
 */
export function changedSince(changes: Changes): readonly string[] {
  return shortest((most) => changesWith(changes, most));
}

/** Several problems, a line each; cut as the lists of changes are. */
export function problemList(problems: readonly TitledProblem[]): string {
  return shortest((most) => [
    bullets(
      problems.map((problem) => `${SIGN[problem.severity]} ${titled(problem)}`),
      most,
    ),
  ]).join('');
}

function shortest(blocksWith: (most: number) => readonly string[]): readonly string[] {
  const fits = (blocks: readonly string[]): boolean => blocks.join('\n\n').length <= ROOM;
  const most = LINES.find((lines) => fits(blocksWith(lines)));
  return blocksWith(most ?? 0);
}

function changesWith(changes: Changes, most: number): readonly string[] {
  const lists = [
    listed(
      'New',
      changes.fresh.map((problem) => `${SIGN[problem.severity]} ${titled(problem)}${beforeText(problem.before)}`),
      most,
    ),
    ...LEAVINGS.map(([how, title]) => {
      const left = changes.left.filter((one) => one.how === how).map(({ problem }) => problem);
      return listed(title, left.map(named), most);
    }),
  ].flat();
  const open = stillOpen(changes);
  if (lists.length > 0) return [...lists, ...(open === null ? [] : [`${open}.`])];
  return [`Nothing has changed since the last run${open === null ? '' : `; ${open}`}.`];
}

function stillOpen({ open, partial }: Changes): string | null {
  if (open.length === 0) return null;
  const doubt = 'the last run found more than it could note down, so that some of them may be new';
  return `${open.length} still open${partial ? `; ${doubt}` : ''}`;
}

function listed(title: string, lines: readonly string[], most: number): readonly string[] {
  return lines.length === 0 ? [] : [`**${title} (${lines.length})**`, ...(most === 0 ? [] : [bullets(lines, most)])];
}

function bullets(lines: readonly string[], most: number): string {
  const more = lines.length - most;
  return [...lines.slice(0, most).map((line) => `- ${line}`), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

function titled({ endpoint, cause, title }: TitledProblem): string {
  if (cause === NOT_JUDGED) return `${nameText(endpoint)}: ${wordsOf(title)}`;
  return `${nameText(endpoint)}: ${wordsOf(title)} (\`${cause}\`)`;
}

function named({ endpoint, cause }: Problem): string {
  return `${nameText(endpoint)}: ${cause === NOT_JUDGED ? 'could not be judged before' : `\`${cause}\``}`;
}

function wordsOf(title: string): string {
  return markdownText(shorten(title, LONGEST_TITLE));
}

function nameText(endpoint: string): string {
  return markdownName(shorten(endpoint, LONGEST_NAME));
}

function beforeText(before: Severity | null): string {
  return before === null ? '' : `, a ${before} before`;
}

/** In the order in which they are told. */
const LEAVINGS: readonly (readonly [Leaving, string])[] = [
  ['fixed', 'Fixed'],
  ['waived', 'Waived now'],
  ['eased', 'Less severe now'],
  ['unlisted', 'No longer on the list'],
  ['not-seen', 'Not looked at this time, so not known to be fixed'],
];

const SIGN: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', notice: 'i' };

/** Lines of a list, as many as fit. */
const LINES = [20, 5] as const;

/** Characters for all lists together. */
const ROOM = 16_000;
const LONGEST_NAME = 200;
const LONGEST_TITLE = 200;

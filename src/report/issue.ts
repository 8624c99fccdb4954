import { type Changes, compareRuns, type Remembered, remembered, sawAll } from '../judge/changes.ts';
import { byCause, failing, problemsOf, type TitledProblem } from '../judge/problems.ts';
import type { RunVerdict } from '../judge/verdict.ts';
import { changedSince, problemList } from './changed-since.ts';
import { oneLine, shorten } from './escape.ts';
import { type KeptContext, keptBody, keyName, runLink, sentenceText, timeText } from './kept-body.ts';
import { isMarked, rememberedIn } from './marker.ts';

/** The rolling issue as the last run left it. */
export interface LastIssue {
  readonly body: string;
  readonly open: boolean;
}

/**
 * What becomes of the rolling issue. `comment` notifies its readers, so that there is one only when something changed; a new body
 * notifies nobody.
 */
export type IssueStep =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly title: string; readonly body: string }
  | ({ readonly kind: 'update'; readonly body: string; readonly comment: string | null } & Untold)
  | ({ readonly kind: 'reopen'; readonly body: string; readonly comment: string } & Untold)
  | { readonly kind: 'close'; readonly body: string; readonly comment: string };

interface Untold {
  /** The body for where the comment is refused: it leaves what the last run left, so that the next one tells of the change. */
  readonly untold: string | null;
}

/**
 * Opened when something fails, closed when a look at everything that failed finds none of it. What could not be looked at neither
 * opens nor closes it, unless the policy makes that fail. `last`: `null` where there is no issue yet.
 */
export function issueStep(run: RunVerdict, context: KeptContext, last: LastIssue | null): IssueStep {
  const problems = byCause(failing(problemsOf(run), context.failOn));
  if (last === null) return problems.length === 0 ? { kind: 'none' } : opening(run, context, problems);
  const known = rememberedIn(last.body, 'issue', context.key);
  const changes = known === null ? null : { ...compareRuns(run, problems, known), known };
  if (problems.length > 0) {
    return last.open ? updating(run, context, problems, changes) : reopening(run, context, problems, changes);
  }
  if (!last.open) return { kind: 'none' };
  return isSettled(run, changes) ? closing(run, context, changes) : updating(run, context, problems, changes);
}

export function isIssueOf(body: string, key: string): boolean {
  return isMarked(body, 'issue', key);
}

function opening(run: RunVerdict, context: KeptContext, problems: readonly TitledProblem[]): IssueStep {
  const title = shorten(`TLS Gate: endpoints fail (${oneLine(context.key)})`, LONGEST_TITLE);
  return { kind: 'open', title, body: bodyFor(run, context, problems, null) };
}

function updating(
  run: RunVerdict,
  context: KeptContext,
  problems: readonly TitledProblem[],
  changes: Since | null,
): IssueStep {
  const changed = changes?.changed === true;
  const comment = changed ? commentOf('What fails has changed', run, context, changedSince(changes)) : null;
  const body = bodyFor(run, context, problems, changes);
  return { kind: 'update', body, comment, untold: changed ? untoldBody(run, context, problems, changes) : null };
}

/** Without anything new it was not a run that closed it. */
function reopening(
  run: RunVerdict,
  context: KeptContext,
  problems: readonly TitledProblem[],
  changes: Since | null,
): IssueStep {
  const isSame = changes !== null && changes.open.length > 0;
  const title = isSame ? 'Closed, yet still failing, so opened again' : 'Failing again';
  const blocks = [problemList(problems), ...(isSame ? [WAIVER] : [])];
  return {
    kind: 'reopen',
    body: bodyFor(run, context, problems, changes),
    comment: commentOf(title, run, context, blocks),
    untold: changes === null ? null : untoldBody(run, context, problems, changes),
  };
}

function untoldBody(run: RunVerdict, context: KeptContext, problems: readonly TitledProblem[], changes: Since): string {
  return bodyFor(run, context, problems, { ...changes, remember: changes.known });
}

function closing(run: RunVerdict, context: KeptContext, changes: Changes | null): IssueStep {
  const blocks = changes === null || changes.left.length === 0 ? [] : changedSince(changes);
  return {
    kind: 'close',
    body: bodyFor(run, context, [], changes),
    comment: commentOf('Nothing fails any more, so this is closed', run, context, blocks),
  };
}

/** What changed since the last run, and what that run left. */
interface Since extends Changes {
  readonly known: Remembered;
}

/** Where it is not known what failed, or not all of it, everything has to be looked at. */
function isSettled(run: RunVerdict, changes: Changes | null): boolean {
  if (changes === null || changes.partial) return sawAll(run);
  return changes.left.every(({ how }) => how !== 'not-seen');
}

function bodyFor(
  run: RunVerdict,
  context: KeptContext,
  problems: readonly TitledProblem[],
  changes: Changes | null,
): string {
  const heartbeat = [`Last run: ${timeText(run.startedAt)}`, `**${run.verdict}**`, ...runLink(context)].join(' · ');
  const unseen = changes?.left.filter(({ how }) => how === 'not-seen') ?? [];
  const above = [heartbeat, ...(changes === null || unseen.length === 0 ? [] : notSeen(changes))];
  const below = [`<sub>Kept by TLS Gate for ${keyName(context)}: ${MANNERS} ${WAIVER}</sub>`];
  return keptBody(run, 'issue', context, changes?.remember ?? remembered(problems), { above, below });
}

/** What failed and could not be looked at is in no table of failures. */
function notSeen(changes: Changes): readonly string[] {
  const left = changes.left.filter(({ how }) => how === 'not-seen');
  return changedSince({ ...changes, fresh: [], open: [], left });
}

function commentOf(title: string, run: RunVerdict, context: KeptContext, blocks: readonly string[]): string {
  return [[`${title}: ${sentenceText(run)}`, ...runLink(context)].join(' · '), ...blocks].join('\n\n');
}

const MANNERS =
  'every run brings this text up to date, a comment comes only when the set of what fails changes, and the issue is closed when nothing fails.';

const WAIVER = 'To live with a finding until a date, give it a waiver in the config file.';

const LONGEST_TITLE = 200;

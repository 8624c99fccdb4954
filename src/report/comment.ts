import { compareRuns, NOTHING } from '../judge/changes.ts';
import { failing, problemsOf } from '../judge/problems.ts';
import type { RunVerdict } from '../judge/verdict.ts';
import { changedSince } from './changed-since.ts';
import { markdownCode } from './escape.ts';
import { type KeptContext, keptBody, keyName, runLink, timeText } from './kept-body.ts';
import { isMarked, rememberedIn } from './marker.ts';

export interface CommentContext extends KeptContext {
  /** Head of the pull request. */
  readonly commit: string;
}

/** A comment on a pull request as it would be now, and what decides whether it is written. */
export interface CommentDraft {
  readonly body: string;
  /** Is there something that fails, whether or not `fail-on` lets the step pass? */
  readonly fails: boolean;
  /** Has anything changed since the last run, the first one compared with nothing? */
  readonly changed: boolean;
}

/** `lastBody`: the comment as the last run left it; `null` where there is none yet. Notices are no change. */
export function draftComment(run: RunVerdict, context: CommentContext, lastBody: string | null): CommentDraft {
  const problems = problemsOf(run).filter(({ severity }) => severity !== 'notice');
  const last = lastBody === null ? NOTHING : rememberedIn(lastBody, 'comment', context.key);
  const changes = compareRuns(run, problems, last ?? NOTHING);
  const above = last === null ? [UNREADABLE] : lastBody === null ? [] : changedSince(changes);
  const body = keptBody(run, 'comment', context, changes.remember, { above, below: [footer(run, context)] });
  return { body, fails: failing(problems, context.failOn).length > 0, changed: last === null || changes.changed };
}

export function isCommentOf(body: string, key: string): boolean {
  return isMarked(body, 'comment', key);
}

function footer(run: RunVerdict, context: CommentContext): string {
  const facts = [
    `Commit ${markdownCode(context.commit.slice(0, SHORT_COMMIT))}`,
    timeText(run.startedAt),
    ...runLink(context),
    keyName(context),
  ];
  return `<sub>${facts.join(' · ')} · kept up to date in place</sub>`;
}

const UNREADABLE = 'What has changed since the last run cannot be told: what it left in this comment cannot be read.';

const SHORT_COMMIT = 8;

import { complaint, quoted } from './config-problem.ts';
import type { CommentWhen, IssueWhen, Scope } from './gate-settings.ts';
import { choice, type ValueKind } from './value-kinds.ts';

/** When a pull request gets a comment. */
export const COMMENT: ValueKind<CommentWhen> = choice(
  ['never', 'on-failure', 'on-change', 'always'],
  'a time to comment',
);

/** When the rolling issue is opened. */
export const ISSUE: ValueKind<IssueWhen> = choice(['never', 'on-failure'], 'a time to open an issue');

/** Which endpoints can fail the step on a pull request. */
export const SCOPE: ValueKind<Scope> = choice(['all', 'changed'], 'a scope');

/** Stands in a hidden marker, so that it may hold nothing that ends one. */
export const KEY_NAME = pattern(/^[\w.:/ -]{1,100}$/, 'up to 100 letters, digits, blanks and . : / _ -');

/** GitHub's limit is 50 characters. */
export const LABEL = pattern(/^[^\p{Cc}]{1,50}$/u, 'the name of a label, up to 50 characters');

/** A GitHub login; an app's ends with `[bot]`. */
export const LOGIN = pattern(/^@?[a-z\d](?:[a-z\d_-]{0,98}[a-z\d])?(?:\[bot\])?$/i, 'a GitHub login');

function pattern(allowed: RegExp, expected: string): ValueKind<string> {
  return {
    expected,
    read: (text) =>
      allowed.test(text)
        ? { ok: true, value: text }
        : { ok: false, error: complaint(`${quoted(text)} does not fit`, expected) },
    schema: { type: 'string' },
  };
}

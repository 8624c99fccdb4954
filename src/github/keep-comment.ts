import { type CommentDraft, isCommentOf } from '../report/comment.ts';
import type { CommentWhen } from '../targets/gate-settings.ts';
import { headOf, isSameLogin, readComment, type Written } from './answers.ts';
import type { Api, ApiResult } from './api.ts';
import type { PullRequest, RepositoryName } from './context.ts';
import { info, type Note, troubleNote } from './note.ts';

export interface CommentTask {
  readonly repository: RepositoryName;
  readonly pullRequest: PullRequest;
  readonly when: CommentWhen;
  readonly key: string;
  /** Whose the token is: only comments of this author are ours. */
  readonly login: string;
  /** The comment as it would be now, by the body that the last run left. */
  readonly draft: (lastBody: string | null) => CommentDraft;
}

export interface CommentKept {
  /** Page of the comment; `null` where there is none. */
  readonly url: string | null;
  readonly notes: readonly Note[];
}

/** Brings the one comment of this key up to date, or makes it, where the setting asks for one. */
export async function keepComment(api: Api, task: CommentTask): Promise<CommentKept> {
  const { repository, pullRequest, when } = task;
  const listed = await api.all<unknown>('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...repository,
    issue_number: pullRequest.number,
  });
  if (!listed.ok) return { url: null, notes: [troubleNote(NOT_WRITTEN, listed.error)] };
  const last = ownComment(listed.value, task);
  const draft = task.draft(last?.body ?? null);
  const kept = urlOf(last);
  if (!isWanted(when, draft, last !== null)) return { url: kept, notes: [] };
  const outdated = await outdatedNote(api, task);
  if (outdated !== null) return { url: kept, notes: [outdated] };
  const written = await write(api, task, last, draft.body);
  if (!written.ok) return { url: kept, notes: [troubleNote(NOT_WRITTEN, written.error)] };
  return { url: urlOf(readComment(written.value)) ?? kept, notes: [] };
}

/**
 * Two runs at once may have made two: the oldest is taken, and the others stay as they are. A marker alone proves nothing, since
 * anybody may write one.
 */
function ownComment(comments: readonly unknown[], { login, key }: CommentTask): Written | null {
  return comments
    .map(readComment)
    .filter((comment) => comment !== null)
    .filter((comment) => isSameLogin(comment.login, login) && isCommentOf(comment.body, key))
    .reduce<Written | null>((oldest, one) => (oldest === null || one.id < oldest.id ? one : oldest), null);
}

/** A comment that told of a failure also tells that it is gone, so that nobody acts on it. */
function isWanted(when: CommentWhen, { fails, changed }: CommentDraft, exists: boolean): boolean {
  switch (when) {
    case 'never':
      return false;
    case 'on-failure':
      return fails || exists;
    case 'on-change':
      return changed;
    case 'always':
      return true;
  }
}

/** A run may end after that of a newer commit; what it found is old then. */
async function outdatedNote(api: Api, { repository, pullRequest }: CommentTask): Promise<Note | null> {
  const { number, headSha } = pullRequest;
  const pull = await api.call<unknown>('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...repository,
    pull_number: number,
  });
  if (!pull.ok) return troubleNote(NOT_WRITTEN, pull.error);
  if (headOf(pull.value) === headSha) return null;
  return info(`No comment is written: pull request ${number} has a newer commit than ${headSha.slice(0, 8)}.`);
}

/** Somebody may have deleted it since it was listed. */
async function write(api: Api, task: CommentTask, last: Written | null, body: string): Promise<ApiResult<unknown>> {
  const { repository, pullRequest } = task;
  if (last !== null) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    const updated = await api.call<unknown>(route, { ...repository, comment_id: last.id, body });
    if (updated.ok || !GONE.includes(updated.error.status)) return updated;
  }
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  return api.call<unknown>(route, { ...repository, issue_number: pullRequest.number, body });
}

function urlOf(comment: Written | null): string | null {
  return comment === null || comment.url === '' ? null : comment.url;
}

const NOT_WRITTEN = 'the comment was not written';

const GONE: readonly (number | null)[] = [404, 410];

import type { Api } from '../github/api.ts';
import { mergeBaseOf } from '../github/contents.ts';
import type { RunContext } from '../github/context.ts';
import type { Result } from '../model/units.ts';
import type { Span } from './base-files.ts';
import { askGit } from './git.ts';

/** What is checked out. */
export interface Checkout {
  /** Folder of the repository. */
  readonly root: string;
  readonly head: string;
  /** As the commit itself names them: they need not be here. */
  readonly parents: readonly string[];
}

/** The checkout in a folder, or why there is none, as a clause. */
export async function readCheckout(root: string): Promise<Result<Checkout, string>> {
  const answer = await askGit(root, ['cat-file', '--batch'], 'HEAD\n');
  if (!answer.ok) return answer;
  const [header = '', ...lines] = answer.value.toString('utf8').split('\n');
  const [, head] = /^([\da-f]{40,64}) commit \d+$/.exec(header) ?? [];
  if (head === undefined) return { ok: false, error: 'no commit is checked out' };
  const message = lines.indexOf('');
  const parents = lines.slice(0, message).flatMap((line) => /^parent ([\da-f]{40,64})$/.exec(line)?.[1] ?? []);
  return { ok: true, value: { root, head, parents } };
}

/**
 * The commit that the pull request is held against, or why nobody can tell, as a clause. Of the merge commit that GitHub
 * makes and `actions/checkout` takes, it is the first parent; of the head of the pull request, the commit that it has in
 * common with the base branch.
 */
export async function baseOf(
  { root, head, parents }: Checkout,
  { event, sha, pullRequest, repository }: RunContext,
  openApi: () => Promise<Api | null>,
): Promise<Result<Span, string>> {
  if (pullRequest === null) return { ok: false, error: 'the event has no pull request' };
  const [first, second] = parents;
  const merged = second === pullRequest.headSha || (event === 'pull_request' && head === sha);
  if (first !== undefined && second !== undefined && merged && head !== pullRequest.headSha)
    return { ok: true, value: { root, head, base: first } };
  const { baseSha } = pullRequest;
  if (head === baseSha || (event === 'pull_request_target' && head === sha)) return NOTHING_OF_IT;
  const common = await mergeBaseInGit(root, baseSha, head);
  if (common !== null) return common === head ? NOTHING_OF_IT : { ok: true, value: { root, head, base: common } };
  const api = await openApi();
  const told = api === null || repository === null ? null : await mergeBaseOf(api, repository, { base: baseSha, head });
  if (told?.ok === true && told.value !== null)
    return told.value === head ? NOTHING_OF_IT : { ok: true, value: { root, head, base: told.value } };
  if (await hasCommit(root, baseSha)) return { ok: true, value: { root, head, base: baseSha } };
  return { ok: false, error: told?.ok === false ? told.error.message : 'the base is not checked out' };
}

/** Is a commit here with all of its files? A shallow clone lacks commits, a partial one lacks files. */
export async function hasCommit(root: string, commit: string): Promise<boolean> {
  const answer = await askGit(root, ['cat-file', '--batch-check'], `${commit}^{tree}\n`);
  if (!answer.ok || !/^[\da-f]+ tree \d+\n/.test(answer.value.toString('utf8'))) return false;
  const partial = await askGit(root, ['config', '--get-regexp', '^remote\\..*\\.promisor$']);
  return !partial.ok;
}

/** `null` where history is cut off: what two commits have in common cannot be told then. */
async function mergeBaseInGit(root: string, base: string, head: string): Promise<string | null> {
  const shallow = await askGit(root, ['rev-parse', '--is-shallow-repository']);
  if (!shallow.ok || shallow.value.toString('utf8').trim() !== 'false') return null;
  const answer = await askGit(root, ['merge-base', base, head]);
  const commit = answer.ok ? answer.value.toString('utf8').trim() : '';
  return /^[\da-f]{40,64}$/.test(commit) ? commit : null;
}

const NOTHING_OF_IT = { ok: false, error: 'the base branch is checked out, and nothing of the pull request' } as const;

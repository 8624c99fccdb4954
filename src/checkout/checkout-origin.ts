import type { Api } from '../github/api.ts';
import { mergeBaseOf } from '../github/contents.ts';
import type { PullRequest, RunContext } from '../github/context.ts';
import type { Checkout } from './base-commit.ts';
import { askGit, isAddressOf } from './git.ts';

/** Who wrote what is checked out: `base`, and other branches of the repository, are those who may write to it. */
export type CheckoutOrigin = 'base' | 'pull-request' | 'unknown';

/**
 * Holds the checkout against the base branch, since the head of a pull request moves: its author may have pushed again since the
 * event. A shallow clone says little, so that what cannot be told is a case of its own.
 */
export async function originOf(
  { root, head, parents }: Checkout,
  { pullRequest, sha, repository }: RunContext & { readonly pullRequest: PullRequest },
  openApi: () => Promise<Api | null>,
): Promise<CheckoutOrigin> {
  const { baseSha, baseRef, headSha, headRef, headRepository, fromFork } = pullRequest;
  const remotes = await remotesOf(root);
  const own = repository === null ? '' : `${repository.owner}/${repository.repo}`;
  const refs = await refsOf(
    root,
    remotes.filter(({ address }) => isAddressOf(address, own)),
  );
  const tips = [sha, baseSha, ...refs.filter(({ branch }) => branch === baseRef).map(({ commit }) => commit)];
  for (const tip of tips) if (await isAncestor(root, head, tip)) return 'base';
  if (head === headSha || parents.slice(1).includes(headSha)) return 'pull-request';
  if (await isAncestor(root, headSha, head)) return 'pull-request';
  const owned = remotes.some(({ address }) => isAddressOf(address, own));
  if (fromFork && !owned && remotes.some(({ address }) => isAddressOf(address, headRepository))) return 'pull-request';
  // A checkout of yet another repository, such as one of shared policies.
  if (remotes.length > 0 && !owned) return 'base';
  const isOther = ({ branch, commit }: Ref) =>
    commit === head && !/^(?:pr|pulls?)\//.test(branch) && (fromFork || (headRef !== '' && branch !== headRef));
  if (refs.some(isOther)) return 'base';
  const api = repository === null ? null : await openApi();
  if (api === null || repository === null) return 'unknown';
  const common = await mergeBaseOf(api, repository, { base: baseSha, head });
  return common.ok && common.value === head ? 'base' : 'unknown';
}

interface Remote {
  readonly name: string;
  readonly address: string;
}

/** A branch as it was last fetched. */
interface Ref {
  readonly branch: string;
  readonly commit: string;
}

async function remotesOf(root: string): Promise<readonly Remote[]> {
  const answer = await askGit(root, ['config', '--get-regexp', '^remote\\..*\\.url$']);
  if (!answer.ok) return [];
  return linesOf(answer.value).flatMap((line) => {
    const [, name, address] = /^remote\.(.+)\.url (\S+)$/.exec(line) ?? [];
    return name === undefined || address === undefined ? [] : [{ name, address }];
  });
}

async function refsOf(root: string, remotes: readonly Remote[]): Promise<readonly Ref[]> {
  if (remotes.length === 0) return [];
  const answer = await askGit(root, ['for-each-ref', '--format=%(objectname) %(refname)', 'refs/remotes']);
  if (!answer.ok) return [];
  return linesOf(answer.value).flatMap((line) => {
    const [commit = '', ref = ''] = line.split(' ');
    const start = remotes.map(({ name }) => `refs/remotes/${name}/`).find((prefix) => ref.startsWith(prefix));
    return start === undefined ? [] : [{ commit, branch: ref.slice(start.length) }];
  });
}

/** A commit is its own ancestor. Where history is cut off, `false` may mean that nobody can tell. */
async function isAncestor(root: string, commit: string, of: string): Promise<boolean> {
  if (commit === of) return true;
  if (commit === '' || of === '') return false;
  return (await askGit(root, ['merge-base', '--is-ancestor', commit, of])).ok;
}

function linesOf(bytes: Buffer): readonly string[] {
  return bytes.toString('utf8').split('\n');
}

import type { Result } from '../model/units.ts';
import { askGit } from './git.ts';

/** What a commit has at a path, links within the repository followed. */
export type GitEntry =
  | { readonly kind: 'blob' | 'tree'; readonly id: string }
  | { readonly kind: 'missing' }
  /** A link that leads out of the repository, or in a circle: what git says of it. */
  | { readonly kind: 'link'; readonly words: string };

/** Looks up paths of one commit, in their order. Paths are those of the repository, without line ends. */
export async function entriesAt(
  root: string,
  commit: string,
  paths: readonly string[],
): Promise<Result<readonly GitEntry[], string>> {
  const asked = paths.map((path) => `${commit}:${path}\n`).join('');
  const answer = await askGit(root, ['cat-file', '--batch-check', '--follow-symlinks'], asked);
  if (!answer.ok) return answer;
  const entries: GitEntry[] = [];
  let at = 0;
  while (at < answer.value.length) {
    const end = endOfLine(answer.value, at);
    const line = answer.value.toString('utf8', at, end);
    const [, word = '', size = ''] = /^(symlink|dangling|loop|notdir) (\d+)$/.exec(line) ?? [];
    // Behind such a line stand so many bytes of what it is about, and a line end.
    const words = word === '' ? '' : answer.value.toString('utf8', end + 1, end + 1 + Number(size));
    entries.push(word === '' ? entryIn(line) : unfollowed(word, words));
    at = word === '' ? end + 1 : end + 1 + Number(size) + 1;
  }
  return entries.length === paths.length
    ? { ok: true, value: entries }
    : { ok: false, error: 'git answers something else than it was asked' };
}

/** The bytes of blobs, in their order; `null` for one that is not here or too large. */
export async function blobsOf(
  root: string,
  ids: readonly string[],
): Promise<Result<readonly (Uint8Array | null)[], string>> {
  const answer = await askGit(root, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  if (!answer.ok) return answer;
  const blobs: (Uint8Array | null)[] = [];
  let at = 0;
  while (at < answer.value.length) {
    const end = endOfLine(answer.value, at);
    const [, size] = /^[\da-f]+ blob (\d+)$/.exec(answer.value.toString('utf8', at, end)) ?? [];
    blobs.push(size === undefined ? null : answer.value.subarray(end + 1, end + 1 + Number(size)));
    at = size === undefined ? end + 1 : end + 1 + Number(size) + 1;
  }
  return { ok: true, value: blobs };
}

/** One name of a folder, as git lists it. */
export interface TreeItem {
  /** Below the folder, with slashes. */
  readonly path: string;
  readonly id: string;
  readonly link: boolean;
}

/** What a tree holds: its own names, or with `deep` every file below. */
export async function itemsOf(root: string, tree: string, deep: boolean): Promise<Result<readonly TreeItem[], string>> {
  const answer = await askGit(root, ['ls-tree', '-z', ...(deep ? ['-r'] : []), tree]);
  if (!answer.ok) return answer;
  const items = answer.value
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode, id, path] = /^(\d+) \w+ ([\da-f]+)\t([\s\S]+)$/.exec(line) ?? [];
      return id === undefined || path === undefined ? [] : [{ path, id, link: mode === '120000' }];
    });
  return { ok: true, value: items };
}

function entryIn(line: string): GitEntry {
  const [, id, kind] = /^([\da-f]{40,64}) (blob|tree) \d+$/.exec(line) ?? [];
  return id === undefined ? { kind: 'missing' } : { kind: kind === 'blob' ? 'blob' : 'tree', id };
}

/** `dangling` and `notdir`: there is nothing at the end. */
function unfollowed(word: string, words: string): GitEntry {
  return word === 'dangling' || word === 'notdir' ? { kind: 'missing' } : { kind: 'link', words: `${word} ${words}` };
}

function endOfLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(0x0a, from);
  return end === -1 ? bytes.length : end;
}

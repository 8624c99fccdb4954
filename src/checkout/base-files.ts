import { blobsOf, entriesAt, type GitEntry, itemsOf } from './git-entries.ts';
import { placeInRepository } from './repository-place.ts';

/** What stood at a path before the pull request, held against the commit that is checked out. */
export type BaseEntry =
  /** The same in both: the diff does not touch it, and what the workspace has counts. */
  | { readonly kind: 'same' }
  /** In neither, such as what an earlier step wrote, or outside of the repository. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'touched-folder' }
  /** `reason`: a few words. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Looks up paths as the workspace knows them. Never rejects. */
export type LookUp = (paths: readonly string[]) => Promise<ReadonlyMap<string, BaseEntry>>;

/** The two commits that a pull request stands between, in the repository around a folder. */
export interface Span {
  readonly root: string;
  readonly head: string;
  readonly base: string;
}

/** What the base has at a path within the repository, given what the head has there. */
export type ReadBase = (path: string, head: GitEntry) => Promise<BaseEntry>;

/** Looks up in a base that some `ReadBase` can read; the head is always at hand. */
export function lookUpIn({ root, head }: Pick<Span, 'root' | 'head'>, readBase: ReadBase): LookUp {
  return async (paths) => {
    const entries = new Map<string, BaseEntry>();
    for (const path of paths) {
      const place = placeInRepository(root, path);
      if (place.kind === 'outside') entries.set(path, { kind: 'foreign' });
      else if (place.kind === 'nested') entries.set(path, unreadable('it is of more repositories than one'));
      else {
        const here = await entriesAt(root, head, [place.path]);
        const [found] = here.ok ? here.value : [];
        entries.set(path, found === undefined ? unreadable('git does not tell') : await readBase(place.path, found));
      }
    }
    return entries;
  };
}

/** Reads a base whose commit is at hand. */
export function baseInGit({ root, head, base }: Span): ReadBase {
  return async (path, here) => {
    const answer = await entriesAt(root, base, [path]);
    const [there] = answer.ok ? answer.value : [];
    if (there === undefined) return unreadable('git does not tell');
    if (there.kind === 'missing') return { kind: here.kind === 'missing' ? 'foreign' : 'missing' };
    if (there.kind === 'link')
      return here.kind === 'link' && here.words === there.words ? { kind: 'same' } : unreadable('a link');
    const equal = here.kind === there.kind && here.id === there.id;
    if (there.kind === 'tree') {
      const same = equal && (await sameLinks({ root, head, base }, path, there.id));
      return { kind: same ? 'same' : 'touched-folder' };
    }
    if (equal) return { kind: 'same' };
    const blobs = await blobsOf(root, [there.id]);
    const bytes = blobs.ok ? blobs.value[0] : null;
    return bytes === null || bytes === undefined ? unreadable('git does not tell') : { kind: 'file', bytes };
  };
}

/** Links of a folder that stayed the same may lead to files outside of it that did not. */
async function sameLinks({ root, head, base }: Span, folder: string, tree: string): Promise<boolean> {
  const items = await itemsOf(root, tree, true);
  if (!items.ok) return false;
  const links = items.value.filter(({ link, path }) => link && !path.includes('\n'));
  if (links.length === 0) return true;
  const paths = links.slice(0, MOST_LINKS).map(({ path }) => (folder === '' ? path : `${folder}/${path}`));
  const [one, other] = [await entriesAt(root, head, paths), await entriesAt(root, base, paths)];
  return links.length <= MOST_LINKS && one.ok && other.ok && JSON.stringify(one.value) === JSON.stringify(other.value);
}

export function unreadable(reason: string): BaseEntry {
  return { kind: 'unreadable', reason };
}

const MOST_LINKS = 1_000;

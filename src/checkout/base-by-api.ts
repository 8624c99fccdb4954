import type { Api } from '../github/api.ts';
import { contentsAt } from '../github/contents.ts';
import type { RepositoryName } from '../github/context.ts';
import { type BaseEntry, type ReadBase, type Span, unreadable } from './base-files.ts';
import { itemsOf } from './git-entries.ts';

/** Reads a base whose commit is not at hand, as after a checkout of depth 1. One request for each path, within a bound. */
export function baseByApi({ root, base }: Span, api: Api, repository: RepositoryName): ReadBase {
  let left = MOST_REQUESTS;
  return async (path, here) => {
    left -= 1;
    if (left < 0) return unreadable(`more than ${MOST_REQUESTS} files are to be asked for`);
    const answer = await contentsAt(api, repository, { ref: base, path });
    if (!answer.ok) return unreadable(answer.error.message);
    const there = answer.value;
    if (there.kind === 'missing') return { kind: here.kind === 'missing' ? 'foreign' : 'missing' };
    if (there.kind === 'folder') return folder(root, there.items, here.kind === 'tree' ? here.id : null);
    if (there.kind === 'other') return unreadable('a link or a submodule');
    if (here.kind === 'blob' && here.id === there.id) return { kind: 'same' };
    return there.bytes === null ? unreadable('larger than 1 MB') : { kind: 'file', bytes: there.bytes };
  };
}

/** Where links are, what they lead to may have changed. */
async function folder(
  root: string,
  there: readonly { readonly path: string; readonly id: string }[],
  tree: string | null,
): Promise<BaseEntry> {
  if (tree === null) return { kind: 'touched-folder' };
  const [own, all] = [await itemsOf(root, tree, false), await itemsOf(root, tree, true)];
  if (!own.ok || !all.ok || all.value.some(({ link }) => link)) return { kind: 'touched-folder' };
  return { kind: textOf(own.value) === textOf(there) ? 'same' : 'touched-folder' };
}

function textOf(items: readonly { readonly path: string; readonly id: string }[]): string {
  return JSON.stringify(items.map(({ path, id }) => `${path}\0${id}`).sort());
}

const MOST_REQUESTS = 60;

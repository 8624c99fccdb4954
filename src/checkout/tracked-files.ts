import { realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import type { Tracked } from '../model/bundle.ts';
import type { TrackedFiles } from '../targets/read-file.ts';
import { askGit, repositoryAround } from './git.ts';

/**
 * Asks git which of these files an index holds, that of the repository around each: a submodule has its own, and the
 * workspace need not be the working directory. Links count as what they lead to. Files outside of any repository are left
 * out of the answer.
 */
export const trackedInRepository: TrackedFiles = async (paths) => {
  const places = paths.flatMap((path) => placeOf(path) ?? []);
  const answers = new Map<string, Tracked>();
  for (const root of new Set(places.map((place) => place.root))) {
    const here = places.filter((place) => place.root === root);
    for (let at = 0; at < here.length; at += AT_ONCE) await ask(root, here.slice(at, at + AT_ONCE), answers);
  }
  return answers;
};

interface Place {
  /** As it was asked for. */
  readonly path: string;
  /** Folder of the repository around the file itself. */
  readonly root: string;
  /** From there, with slashes. */
  readonly inside: string;
}

/** `null` outside of a repository. */
function placeOf(path: string): Place | null {
  try {
    const file = realpathSync(path);
    const root = repositoryAround(dirname(file));
    return root === null ? null : { path, root, inside: relative(root, file).split(sep).join('/') };
  } catch {
    return null;
  }
}

async function ask(root: string, places: readonly Place[], answers: Map<string, Tracked>): Promise<void> {
  const listed = await askGit(root, ['ls-files', '-z', '--', ...new Set(places.map(({ inside }) => inside))]);
  const known = new Set(listed.ok ? listed.value.toString('utf8').split('\0') : []);
  for (const { path, inside } of places) answers.set(path, listed.ok ? known.has(inside) : { untold: listed.error });
}

/** Command lines are bounded. */
const AT_ONCE = 200;

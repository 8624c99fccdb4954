import { realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { repositoryAround } from './git.ts';

/** Where a path of the workspace stands, seen from one repository. */
export type RepositoryPlace =
  /** With slashes, and without `.` or `..`; empty for the folder of the repository itself. */
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'outside' }
  /**
   * In a repository within it, such as a submodule, of which the outer one knows no more than a commit; or a folder around the
   * repository, of which it knows a part.
   */
  | { readonly kind: 'nested' };

export function placeInRepository(root: string, path: string): RepositoryPlace {
  const full = resolve(path);
  const inside = relative(root, full).split(sep).join('/');
  if (inside === '') return { kind: 'inside', path: '' };
  if (/^\.\.(?:\/\.\.)*$/.test(inside)) return { kind: 'nested' };
  if (inside.startsWith('../') || /[\n\0]/.test(inside)) return { kind: 'outside' };
  // Another drive, where there are such.
  if (resolve(root, inside) !== full) return { kind: 'outside' };
  const around = repositoryAround(dirname(full));
  return around === root || around === null ? nestedByLink(root, full, inside) : { kind: 'nested' };
}

/** A link may lead into another repository of the workspace. */
function nestedByLink(root: string, full: string, inside: string): RepositoryPlace {
  try {
    const target = realpathSync(full);
    const around = repositoryAround(dirname(target));
    const leadsElsewhere = target.startsWith(`${realpathSync(root)}${sep}`) && around !== realpathSync(root);
    return leadsElsewhere ? { kind: 'nested' } : { kind: 'inside', path: inside };
  } catch {
    return { kind: 'inside', path: inside };
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { SourceLocation } from '../model/endpoint.ts';
import type { Plan } from '../model/run.ts';
import type { ConfigProblem } from '../targets/config-problem.ts';
import { isAddressOf, repositoryAround } from './git.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Folders in which the repository of this run may be checked out, the likelier first: the workspace, else those right in it that
 * `actions/checkout` filled by its `path`.
 */
export function checkoutFolders({
  GITHUB_WORKSPACE: workspace = '',
  GITHUB_REPOSITORY: name = '',
}: Environment): readonly string[] {
  if (workspace === '') return [];
  const within = foldersIn(workspace).filter((folder) => holds(folder, name));
  return [workspace, ...within];
}

/**
 * Annotations are shown by the path within the repository, which is not that within the workspace where the repository is checked out
 * further in, nor an absolute one. Files of other repositories are called by their path in the workspace: no place of this
 * repository is theirs.
 */
export function placeInCheckout<Place extends SourceLocation>(
  place: Place,
  { GITHUB_WORKSPACE: workspace = '', GITHUB_REPOSITORY: name = '' }: Environment,
): Place {
  if (place.file.startsWith('<') || workspace === '') return place;
  const top = resolve(workspace);
  const full = resolve(top, place.file);
  if (!full.startsWith(`${top}${sep}`)) return place;
  const root = repositoryAround(dirname(full));
  const own = root?.startsWith(`${top}${sep}`) === true && holds(root, name) ? root : top;
  return { ...place, file: relative(own, full).split(sep).join('/') };
}

/** Everything that the plan says about places, as annotations name them. */
export function planInCheckout<P extends Plan>(plan: P, env: Environment): P {
  const known = new Map<string, string>();
  const at = (place: SourceLocation): SourceLocation => {
    const file = known.get(place.file) ?? placeInCheckout(place, env).file;
    known.set(place.file, file);
    return file === place.file ? place : { ...place, file };
  };
  return {
    ...plan,
    targets: plan.targets.map((target) => ({
      ...target,
      endpoint: { ...target.endpoint, declaredAt: at(target.endpoint.declaredAt) },
    })),
    waivers: plan.waivers.map((waiver) => ({ ...waiver, declaredAt: at(waiver.declaredAt) })),
  };
}

export function problemsInCheckout(problems: readonly ConfigProblem[], env: Environment): readonly ConfigProblem[] {
  return problems.map(({ at, message }) => ({ at: at === null ? null : placeInCheckout(at, env), message }));
}

function foldersIn(workspace: string): readonly string[] {
  try {
    const entries = readdirSync(workspace, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return entries
      .slice(0, MOST_FOLDERS)
      .map(({ name }) => join(workspace, name))
      .sort();
  } catch {
    return [];
  }
}

/** Does the folder hold a clone of this repository? `actions/checkout` writes the address without user or key. */
function holds(folder: string, repository: string): boolean {
  try {
    const config = readFileSync(join(folder, '.git', 'config'), 'utf8').slice(0, MOST_CHARACTERS);
    const addresses = [...config.matchAll(/^[ \t]*url[ \t]*=[ \t]*(\S+)[ \t]*\r?$/gm)].map(
      ([, address = '']) => address,
    );
    return addresses.some((address) => isAddressOf(address, repository));
  } catch {
    return false;
  }
}

const MOST_FOLDERS = 200;
const MOST_CHARACTERS = 100_000;

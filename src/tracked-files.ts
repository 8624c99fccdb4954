import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import type { TrackedFiles } from './targets/read-file.ts';

/**
 * Asks git which of these files its index holds. Links count as what they lead to. `null` outside of a repository, without
 * git, or where it takes too long. Nothing that a repository configures is run: listing needs the file system monitor
 * alone, which is switched off.
 */
export const trackedInRepository: TrackedFiles = async (paths) => {
  const real = new Map(paths.map((path) => [path, placeHere(path)]));
  const asked = [...new Set([...real.values()].filter((path) => path !== null))];
  const known = new Set<string>();
  try {
    for (let at = 0; at < asked.length; at += AT_ONCE) {
      for (const path of await listed(asked.slice(at, at + AT_ONCE))) known.add(path);
    }
  } catch {
    return null;
  }
  return new Set([...real].flatMap(([path, place]) => (place !== null && known.has(place) ? [path] : [])));
};

async function listed(paths: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(
    'git',
    ['-c', 'core.fsmonitor=false', '--literal-pathspecs', 'ls-files', '-z', '--', ...paths],
    { timeout: LIMIT_MS, maxBuffer: MOST_BYTES, windowsHide: true },
  );
  return stdout.split('\0');
}

/** The file itself, from the working directory; `null` where it lies elsewhere. */
function placeHere(path: string): string | null {
  try {
    const place = relative(realpathSync('.'), realpathSync(path)).split(sep).join('/');
    return place === '' || place.startsWith('../') ? null : place;
  } catch {
    return null;
  }
}

const LIMIT_MS = 5_000;
const MOST_BYTES = 4_194_304;
/** Command lines are bounded. */
const AT_ONCE = 200;

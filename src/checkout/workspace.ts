import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import {
  DEEPEST_FOLDER,
  type FileTrouble,
  MOST_FILE_BYTES,
  MOST_FILES,
  type ReadFile,
  type ReadTree,
} from '../targets/read-file.ts';

/** Reads a file of the working directory, which is the workspace on a runner. */
export const readWorkspaceFile: ReadFile = (path) => {
  try {
    return { ok: true, value: readFileSync(path) };
  } catch (error) {
    return { ok: false, error: troubleOf(error) };
  }
};

/**
 * Reads a file, or the files of a folder. Links to files are followed, since certbot's live folder holds nothing else;
 * links to folders, pipes, sockets and devices are not, and what is too large is not read.
 */
export const readWorkspaceTree: ReadTree = (path) => {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) {
      const paths: string[] = [];
      gather(path, 1, paths);
      const files = paths.slice(0, MOST_FILES).map((file) => ({ path: file, bytes: readFileSync(file) }));
      return { ok: true, value: { kind: 'folder', files, more: paths.length > MOST_FILES } };
    }
    if (!stats.isFile()) return { ok: false, error: { kind: 'unreadable', reason: 'it is no ordinary file' } };
    if (stats.size > MOST_FILE_BYTES) return { ok: false, error: { kind: 'unreadable', reason: 'larger than 1 MiB' } };
    return { ok: true, value: { kind: 'file', bytes: readFileSync(path) } };
  } catch (error) {
    return { ok: false, error: troubleOf(error) };
  }
};

/** Paths of the files worth reading, in an order that is the same everywhere; one more than MOST_FILES at most. */
function gather(folder: string, depth: number, found: string[]): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (found.length > MOST_FILES) return;
    const path = folder === '.' ? entry.name : `${folder === '/' ? '' : folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (depth < DEEPEST_FOLDER && entry.name !== '.git') gather(path, depth + 1, found);
    } else if (entry.isFile() || entry.isSymbolicLink()) {
      const stats = statOrNull(path);
      if (stats?.isFile() === true && stats.size <= MOST_FILE_BYTES) found.push(path);
    }
  }
}

/** `null` for a link that leads nowhere. */
function statOrNull(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function troubleOf(error: unknown): FileTrouble {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', reason: code };
}

/** One name for each file, whatever path leads to it: absolute, links followed as far as the path exists. */
export function nameWorkspaceFile(path: string): string {
  const full = resolve(path);
  for (let folder = full; ; folder = dirname(folder)) {
    try {
      return join(realpathSync(folder), relative(folder, full));
    } catch {
      if (dirname(folder) === folder) return full;
    }
  }
}

/** Writes a file of the working directory, its folders included. Rejects where that cannot be done. */
export async function writeWorkspaceFile(path: string, text: string | Iterable<string>): Promise<void> {
  await makeFolder(dirname(path));
  await writeFile(path, text);
}

/** Node's own recursive `mkdir` never ends where a folder that exists takes none and says ENOENT, as those of /proc do. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || statOrNull(folder)?.isDirectory() === true) return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

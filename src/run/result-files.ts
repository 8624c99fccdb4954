import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Result } from '../model/units.ts';
import { globRoot, isGlob, matchesGlob } from '../replay/match-glob.ts';
import { quoted } from '../targets/config-problem.ts';

/** A report file as it was found. */
export interface ResultFile {
  readonly path: string;
  readonly text: string;
}

/** Reads every file that patterns name, each once, in an order that is the same everywhere; or says what could not be read. */
export function* readResultFiles(patterns: readonly string[]): Generator<Result<ResultFile, string>> {
  const taken = new Set<string>();
  for (const pattern of patterns) {
    const paths = pathsOf(pattern);
    if (paths.length === 0) yield { ok: false, error: `no file fits ${quoted(pattern)}` };
    for (const path of paths) {
      if (taken.has(path)) continue;
      taken.add(path);
      if (taken.size > MOST_FILES) {
        yield { ok: false, error: `more than ${MOST_FILES} files fit; expected the reports alone` };
        return;
      }
      yield readText(path);
    }
  }
}

/** A file that is there by that very name is meant, whatever stands in the name. */
function pathsOf(pattern: string): readonly string[] {
  const plain = (process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern).replace(/^(?:\.\/+)+/, '');
  if (isFile(plain)) return [plain];
  if (!isGlob(plain)) return [];
  const found: string[] = [];
  gather(globRoot(plain), 0, plain, found);
  return found.sort();
}

/** Links to folders are not followed, so that the search comes to an end. */
function gather(folder: string, depth: number, pattern: string, found: string[]): void {
  if (depth > DEEPEST || found.length > MOST_FILES) return;
  const hidden = /(?:^|\/)\./.test(pattern);
  for (const name of namesIn(folder)) {
    if (name.startsWith('.') && !hidden) continue;
    const path = folder === '' ? name : `${folder === '/' ? '' : folder}/${name}`;
    const kind = kindOf(path);
    if (kind === 'folder') gather(path, depth + 1, pattern, found);
    else if (kind === 'file' && matchesGlob(pattern, path)) found.push(path);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder === '' ? '.' : folder);
  } catch {
    return [];
  }
}

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    if (lstatSync(path).isDirectory()) return 'folder';
    return statSync(path).isFile() ? 'file' : null;
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  return kindOf(path) === 'file';
}

function readText(path: string): Result<ResultFile, string> {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) return { ok: false, error: `the report ${quoted(path)} is larger than 256 MiB` };
    return { ok: true, value: { path, text: readFileSync(path, 'utf8') } };
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    return { ok: false, error: `the report ${quoted(path)} cannot be read (${code})` };
  }
}

/** More than 256 shards from each of four places. */
const MOST_FILES = 1024;

const MOST_BYTES = 256 * 1024 * 1024;

const DEEPEST = 16;

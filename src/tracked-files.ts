import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import type { Tracked } from './model/bundle.ts';
import { printableText } from './pki/printable-text.ts';
import type { TrackedFiles } from './targets/read-file.ts';

/**
 * Asks git which of these files an index holds, that of the repository around each: a submodule has its own, and the
 * workspace need not be the working directory. Links count as what they lead to. Files outside of any repository are left
 * out of the answer. Nothing that a repository configures is run: listing needs the file system monitor alone, which is
 * switched off, and may not fetch. So whose folder it is does not matter, as it does to git in a container.
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
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      if (existsSync(join(folder, '.git')))
        return { path, root: folder, inside: relative(folder, file).split(sep).join('/') };
      if (dirname(folder) === folder) return null;
    }
  } catch {
    return null;
  }
}

async function ask(root: string, places: readonly Place[], answers: Map<string, Tracked>): Promise<void> {
  try {
    const known = new Set(await listed(root, [...new Set(places.map(({ inside }) => inside))]));
    for (const { path, inside } of places) answers.set(path, known.has(inside));
  } catch (error) {
    const untold = reason(error);
    for (const { path } of places) answers.set(path, { untold });
  }
}

async function listed(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(
    'git',
    [
      '-C',
      root,
      ...SETTINGS.flatMap((setting) => ['-c', setting]),
      '--literal-pathspecs',
      'ls-files',
      '-z',
      '--',
      ...paths,
    ],
    { timeout: LIMIT_MS, maxBuffer: MOST_BYTES, windowsHide: true, env: environment() },
  );
  return stdout.split('\0');
}

/** A hook of git may have set what points to another repository. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...rest } = process.env;
  return { ...rest, GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}

/** Why there is no answer, to follow "could not be told: ". */
function reason(error: unknown): string {
  const { code, killed, stderr } = error as {
    readonly code?: unknown;
    readonly killed?: boolean;
    readonly stderr?: unknown;
  };
  if (code === 'ENOENT') return 'git is not installed here';
  if (killed === true) return `git did not answer within ${LIMIT_MS / 1_000} s`;
  const [line = ''] = String(stderr ?? '').split('\n');
  const words = printableText(line.replace(/^(?:fatal|error): /, ''))
    .slice(0, LONGEST_REASON)
    .trim();
  return words === '' ? 'git ends with an error' : `git says "${words}"`;
}

const SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.directory=*'];
const LIMIT_MS = 5_000;
const MOST_BYTES = 4_194_304;
const LONGEST_REASON = 120;
/** Command lines are bounded. */
const AT_ONCE = 200;

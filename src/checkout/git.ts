import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printableText } from '../pki/printable-text.ts';

/** What git printed, or why it did not, as a clause: `git is not installed here`. */
export type GitAnswer = { readonly ok: true; readonly value: Buffer } | { readonly ok: false; readonly error: string };

/**
 * Asks git something that only reads. Nothing that a repository configures is run: what is asked needs the file system
 * monitor at most, which is switched off, and may not fetch. So whose folder it is does not matter, as it does to git in
 * a container.
 */
export function askGit(root: string, args: readonly string[], input = ''): Promise<GitAnswer> {
  const all = ['-C', root, ...SETTINGS.flatMap((setting) => ['-c', setting]), '--literal-pathspecs', ...args];
  const options = { timeout: LIMIT_MS, maxBuffer: MOST_BYTES, windowsHide: true, env: environment() };
  return new Promise((resolve) => {
    const child = execFile('git', all, { ...options, encoding: 'buffer' }, (error, stdout, stderr) => {
      resolve(error === null ? { ok: true, value: stdout } : { ok: false, error: reason(error, stderr) });
    });
    // It may end before it has read everything; what it says of that is in its exit status.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** The folder of the repository around a folder; `null` outside of any. */
export function repositoryAround(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** Is a remote's address, written in whatever way, that of this repository (`owner/name`)? Its host is not looked at. */
export function isAddressOf(address: string, repository: string): boolean {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return false;
  const path = address
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
  return [`/${repository}`, `:${repository}`].some((ending) => path.endsWith(ending.toLowerCase()));
}

/** A hook of git may have set what points to another repository. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...rest } = process.env;
  return {
    ...rest,
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
  };
}

function reason(error: { readonly code?: unknown; readonly killed?: boolean }, stderr: Buffer): string {
  if (error.code === 'ENOENT') return 'git is not installed here';
  if (error.killed === true) return `git did not answer within ${LIMIT_MS / 1_000} s`;
  const [line = ''] = stderr.toString('utf8').split('\n');
  const words = printableText(line.replace(/^(?:fatal|error): /, ''))
    .slice(0, LONGEST_REASON)
    .trim();
  return words === '' ? 'git ends with an error' : `git says "${words}"`;
}

const SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.directory=*'];
const LIMIT_MS = 5_000;
const MOST_BYTES = 33_554_432;
const LONGEST_REASON = 120;

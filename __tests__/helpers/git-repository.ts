import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from './temporary.ts';

/** Files by path: text, a link as `{ link }`, or `null` to take one away. */
export type FileChanges = Readonly<Record<string, string | null | { readonly link: string }>>;

/** A repository with a pull request, as GitHub keeps one: a base branch, a head, and the merge of the two. */
export interface PullRequestRepository {
  readonly folder: TemporaryFolder;
  /** Tip of the base branch. */
  readonly base: string;
  /** Where the pull request left the base branch. */
  readonly fork: string;
  readonly head: string;
  readonly merge: string;
  /** A clone of its own with this commit checked out; `shallow`: of depth 1, as actions/checkout makes it. */
  checkout(commit: string, how?: 'shallow' | 'whole' | 'partial'): TemporaryFolder;
  remove(): void;
}

export interface PullRequestFiles {
  readonly before: FileChanges;
  /** What the pull request changes. */
  readonly pull: FileChanges;
  /** What came to the base branch after the pull request was begun. */
  readonly later?: FileChanges;
}

export function pullRequestRepository({ before, pull, later = {} }: PullRequestFiles): PullRequestRepository {
  const folder = temporaryFolder();
  const clones: TemporaryFolder[] = [];
  const here = (...args: string[]) => git(folder.path, ...args);
  here('init', '--quiet', '--initial-branch=main');
  here('config', 'uploadpack.allowAnySHA1InWant', 'true');
  here('config', 'uploadpack.allowFilter', 'true');
  const fork = commit(folder, before, 'before');
  here('checkout', '--quiet', '-b', 'topic');
  const head = commit(folder, pull, 'pull');
  here('checkout', '--quiet', 'main');
  const base = Object.keys(later).length === 0 ? fork : commit(folder, later, 'later');
  here('checkout', '--quiet', '-b', 'merge');
  here('merge', '--quiet', '--no-ff', '-m', 'merge', head);
  const merge = here('rev-parse', 'HEAD');
  return {
    folder,
    base,
    fork,
    head,
    merge,
    checkout(wanted, how = 'shallow') {
      const clone = temporaryFolder();
      clones.push(clone);
      git(clone.path, 'init', '--quiet');
      git(clone.path, 'remote', 'add', 'origin', `file://${folder.path}`);
      const filter = how === 'partial' ? ['--filter=blob:none'] : [];
      const depth = how === 'shallow' ? ['--depth=1'] : [];
      git(
        clone.path,
        'fetch',
        '--quiet',
        ...filter,
        ...depth,
        'origin',
        wanted,
        ...(how === 'shallow' ? [] : ['main']),
      );
      git(clone.path, 'checkout', '--quiet', wanted);
      return clone;
    },
    remove() {
      for (const one of [folder, ...clones]) one.remove();
    },
  };
}

/** Every file of a commit by `commit:path`, as the fake GitHub keeps them. */
export function contentsOf({ folder }: PullRequestRepository, commits: readonly string[]): Record<string, string> {
  const files = commits.flatMap((one) =>
    git(folder.path, 'ls-tree', '-r', '--name-only', one)
      .split('\n')
      .filter((path) => path !== '')
      .map((path) => [`${one}:${path}`, execFileSync('git', ['-C', folder.path, 'show', `${one}:${path}`]).toString()]),
  );
  return Object.fromEntries(files);
}

function commit(folder: TemporaryFolder, files: FileChanges, message: string): string {
  for (const [name, content] of Object.entries(files)) {
    rmSync(join(folder.path, name), { recursive: true, force: true });
    if (typeof content === 'string') folder.write(name, content);
    else if (content !== null) symlinkSync(content.link, join(folder.path, name));
  }
  git(folder.path, 'add', '--all');
  git(folder.path, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(folder.path, 'rev-parse', 'HEAD');
}

function git(folder: string, ...args: string[]): string {
  const env = {
    PATH: process.env.PATH ?? '',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@shop.test',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@shop.test',
    GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
  return execFileSync('git', ['-C', folder, ...args], { env, encoding: 'utf8' }).trim();
}

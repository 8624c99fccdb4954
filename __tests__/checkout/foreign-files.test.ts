import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { warnOfForeignFiles } from '../../src/checkout/foreign-files.ts';
import type { Api } from '../../src/github/api.ts';
import { createApi } from '../../src/github/octokit-api.ts';
import { contextOf } from '../github/events.ts';
import { startFakeGitHub } from '../helpers/fake-github.ts';
import { pullRequestRepository } from '../helpers/git-repository.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const repository = pullRequestRepository({
  before: { 'gate.yml': 'one' },
  pull: { 'gate.yml': 'two' },
  later: { 'README.md': 'later' },
});
const { base, fork, head, merge } = repository;
/** To what the base branch moved on since the event. */
const later = moveOn();
const outside = temporaryFolder();
afterAll(() => {
  repository.remove();
  outside.remove();
});

function moveOn(): string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository.folder.path, '-c', 'user.name=a', '-c', 'user.email=a@shop.test', ...args], {
      encoding: 'utf8',
    }).trim();
  git('checkout', '--quiet', 'main');
  git('commit', '--quiet', '--allow-empty', '-m', 'more');
  return git('rev-parse', 'HEAD');
}

const none = async () => null;

interface Asked {
  readonly event?: string;
  /** That of the run. */
  readonly sha?: string;
  /** Where the head was when the event happened. */
  readonly headSha?: string;
  readonly headRepository?: string;
  readonly how?: 'shallow' | 'whole';
  /** Address of `origin`. */
  readonly origin?: string;
  /** Branches of `origin`, as they were last fetched. */
  readonly fetched?: Readonly<Record<string, string>>;
  readonly api?: () => Promise<Api | null>;
}

/** `comes`, `may come`, or nothing. */
async function warned(commit: string, asked: Asked = {}): Promise<string> {
  const { event = 'pull_request_target', sha = base, headSha = head, headRepository = 'stranger/shop' } = asked;
  const folder = repository.checkout(commit, asked.how);
  const git = (...args: string[]) => execFileSync('git', ['-C', folder.path, ...args]);
  if (asked.origin !== undefined) git('config', 'remote.origin.url', asked.origin);
  for (const [branch, at] of Object.entries(asked.fetched ?? {}))
    git('update-ref', `refs/remotes/origin/${branch}`, at);
  const payload = {
    pull_request: {
      number: 2,
      head: { sha: headSha, ref: 'topic', repo: { full_name: headRepository } },
      base: { sha: base, ref: 'main', repo: { full_name: 'acme/shop' } },
    },
  };
  const context = contextOf(event, payload, { GITHUB_SHA: sha, GITHUB_REPOSITORY: 'acme/shop' });
  const read = [join(folder.path, 'gate.yml'), outside.write('ca.pem', '')];
  const notes = await warnOfForeignFiles(context, read, asked.api ?? none);
  expect(notes.every(({ level }) => level === 'warning')).toBe(true);
  return notes.map(({ text }) => / (comes|may come) from the pull request/.exec(text)?.[1] ?? text).join('; ');
}

const OWN = 'https://github.com/acme/shop';
/** Its author has pushed since, over what was there. */
const AGAIN = { headSha: 'f'.repeat(40), origin: OWN } as const;

describe('a warning of files that come from the pull request', () => {
  test.each<readonly [string, string, Asked, string]>([
    ['its head', head, {}, 'comes'],
    ['its merge commit', merge, {}, 'comes'],
    ['the base branch', base, {}, ''],
    ['an older commit of the base branch', fork, { how: 'whole', origin: OWN }, ''],
    ['a head that its author pushed since', head, AGAIN, 'may come'],
    ['such a one with the whole of its history', head, { ...AGAIN, how: 'whole' }, 'may come'],
    [
      'such a one as the branch of its name',
      head,
      { ...AGAIN, headRepository: 'acme/shop', fetched: { topic: head } },
      'may come',
    ],
    ['such a one by the number of the pull request', head, { ...AGAIN, fetched: { 'pr/2': head } }, 'may come'],
    [
      'such a one from the fork, under the name of the base',
      head,
      { ...AGAIN, origin: 'https://github.com/Stranger/shop.git', fetched: { main: head } },
      'comes',
    ],
    ['a merge commit that was made since', merge, AGAIN, 'may come'],
    ['the base branch, which has moved on', later, { origin: OWN, fetched: { main: later } }, ''],
    ['an older commit of that', base, { origin: OWN, sha: fork, how: 'whole', fetched: { main: later } }, ''],
    [
      'another branch of the repository',
      later,
      { origin: 'git@github.com:acme/shop.git', fetched: { stable: later } },
      '',
    ],
    ['another repository', later, { origin: 'https://github.com/acme/policies' }, ''],
  ])('is given where the checkout is %s, and only there', async (_what, commit, asked, expected) => {
    expect(await warned(commit, asked)).toBe(expected);
  });

  test('is given where its author pushed a further commit', async () => {
    const folder = repository.checkout(head);
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@shop.test'];
    execFileSync('git', ['-C', folder.path, ...who, 'commit', '--quiet', '--allow-empty', '-m', 'more']);
    const payload = {
      pull_request: {
        number: 2,
        head: { sha: head, ref: 'topic', repo: { full_name: 'acme/shop' } },
        base: { sha: base, ref: 'main', repo: { full_name: 'acme/shop' } },
      },
    };
    const context = contextOf('pull_request_target', payload, { GITHUB_SHA: base, GITHUB_REPOSITORY: 'acme/shop' });
    expect(await warnOfForeignFiles(context, [join(folder.path, 'gate.yml')], none)).toEqual([
      {
        level: 'warning',
        text: `${join(folder.path, 'gate.yml')} comes from the pull request, so that its author says which servers are dialled with the secrets of this repository: check out the base branch on pull_request_target, or run on pull_request.`,
      },
    ]);
  });

  test('asks GitHub where a shallow clone cannot tell that a commit is an older one of the base branch', async () => {
    const github = await startFakeGitHub({
      compares: {
        [`${base}...${fork}`]: { mergeBase: fork, files: [] },
        [`${base}...${head}`]: { mergeBase: fork, files: [] },
      },
    });
    const api = async () => createApi({ token: github.token, apiUrl: github.url, log: () => {} });
    expect(await warned(fork, { origin: OWN, api })).toBe('');
    expect(await warned(head, { ...AGAIN, api })).toBe('may come');
    // Without a token nobody can tell.
    expect(await warned(fork, { origin: OWN })).toBe('may come');
    expect(github.violations).toEqual([]);
    await github.close();
  });

  test('is not given once the pull request is merged, and the base branch holds its head', async () => {
    expect(await warned(merge, { sha: merge })).toBe('');
  });

  test.each(['pull_request', 'push'])('is not given on %s, which has no secrets of others', async (event) => {
    expect(await warned(head, { event })).toBe('');
  });

  test('is not given where nothing was read from a checkout', async () => {
    const context = contextOf('pull_request_target', {}, { GITHUB_SHA: base });
    expect(await warnOfForeignFiles(context, [outside.write('ca.pem', ''), '/nowhere/gate.yml'], none)).toEqual([]);
  });
});

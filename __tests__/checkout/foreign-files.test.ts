import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { warnOfForeignFiles } from '../../src/checkout/foreign-files.ts';
import { contextOf } from '../github/events.ts';
import { pullRequestRepository } from '../helpers/git-repository.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const repository = pullRequestRepository({
  before: { 'gate.yml': 'one' },
  pull: { 'gate.yml': 'two' },
  later: { 'README.md': 'later' },
});
const { base, fork, head, merge } = repository;
const outside = temporaryFolder();
afterAll(() => {
  repository.remove();
  outside.remove();
});

const payload = {
  pull_request: {
    number: 2,
    head: { sha: head, repo: { full_name: 'stranger/shop' } },
    base: { sha: base, ref: 'main', repo: { full_name: 'acme/shop' } },
  },
};

async function warned(commit: string, event = 'pull_request_target', sha = base): Promise<number> {
  const folder = repository.checkout(commit);
  const context = contextOf(event, payload, { GITHUB_SHA: sha });
  const notes = await warnOfForeignFiles(context, [join(folder.path, 'gate.yml'), outside.write('ca.pem', '')]);
  expect(notes.every(({ level }) => level === 'warning')).toBe(true);
  return notes.length;
}

describe('a warning of files that come from the pull request', () => {
  test.each([
    ['its head', head, 1],
    ['its merge commit', merge, 1],
    ['the base branch', base, 0],
    ['an older commit of the base branch', fork, 0],
  ])('is given where the checkout is %s, and only there', async (_what, commit, number) => {
    expect(await warned(commit)).toBe(number);
  });

  test('is not given once the pull request is merged, and the base branch holds its head', async () => {
    expect(await warned(merge, 'pull_request_target', merge)).toBe(0);
  });

  test.each(['pull_request', 'push'])('is not given on %s, which has no secrets of others', async (event) => {
    expect(await warned(head, event)).toBe(0);
  });

  test('is not given where nothing was read from a checkout', async () => {
    const context = contextOf('pull_request_target', payload, { GITHUB_SHA: base });
    expect(await warnOfForeignFiles(context, [outside.write('ca.pem', ''), '/nowhere/gate.yml'])).toEqual([]);
  });
});

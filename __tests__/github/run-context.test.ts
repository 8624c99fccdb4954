import { describe, expect, test } from '@jest/globals';
import { readRunContext } from '../../src/github/run-context.ts';
import { contextOf, PAYLOADS, pullRequestPayload, SCHEDULE } from './events.ts';

const MERGE = { GITHUB_REF: 'refs/pull/2/merge' };

describe('the context of a run', () => {
  test('names repository, run and pull request', () => {
    expect(contextOf('pull_request', PAYLOADS.pull_request, MERGE)).toMatchInlineSnapshot(`
{
  "apiUrl": "https://api.github.com",
  "event": "pull_request",
  "job": "tls",
  "onDefaultBranch": false,
  "payloadTrouble": null,
  "pullRequest": {
    "baseRef": "master",
    "baseSha": "f95f852bd8fca8fcc58a9a2d6c842781e32a215e",
    "fromFork": false,
    "headRef": "changes",
    "headRepository": "Codertocat/Hello-World",
    "headSha": "ec26c3e57ca3a959ca5aad62de7213c562f8c821",
    "number": 2,
  },
  "readOnlyBecause": null,
  "repository": {
    "owner": "Codertocat",
    "repo": "Hello-World",
  },
  "runUrl": "https://github.com/Codertocat/Hello-World/actions/runs/1658821493",
  "serverUrl": "https://github.com",
  "sha": "ec26c3e57ca3a959ca5aad62de7213c562f8c821",
  "workflow": "Gate",
}
`);
  });

  test.each([
    ['a pull request', 'pull_request', PAYLOADS.pull_request, MERGE, 2, false],
    ['its base', 'pull_request_target', PAYLOADS.pull_request, {}, 2, false],
    ['a review of one', 'pull_request_review', PAYLOADS.pull_request, MERGE, 2, false],
    [
      'a merge queue',
      'merge_group',
      PAYLOADS.merge_group,
      { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-1' },
      null,
      false,
    ],
    ['a push to the default branch', 'push', PAYLOADS['push of a branch'], {}, null, true],
    ['a push to another', 'push', PAYLOADS['push of a branch'], { GITHUB_REF: 'refs/heads/topic' }, null, false],
    ['a tag', 'push', PAYLOADS['push of a tag'], { GITHUB_REF: 'refs/tags/simple-tag' }, null, false],
    ['a schedule', 'schedule', SCHEDULE, { GITHUB_REF: 'refs/heads/main' }, null, true],
    ['a schedule without a payload', 'schedule', '', {}, null, true],
    ['a run by hand', 'workflow_dispatch', PAYLOADS.workflow_dispatch, { GITHUB_REF: 'refs/heads/main' }, null, true],
    [
      'a run by hand on a branch',
      'workflow_dispatch',
      PAYLOADS.workflow_dispatch,
      { GITHUB_REF: 'refs/heads/x' },
      null,
      false,
    ],
    ['a run after another', 'workflow_run', PAYLOADS.workflow_run, {}, null, true],
    ['a release', 'release', { repository: { default_branch: 'main' } }, { GITHUB_REF: 'refs/tags/v1' }, null, false],
    ['no event', '', {}, { GITHUB_REF: '' }, null, false],
  ])('of %s', (_what, event, payload, env, number, onDefaultBranch) => {
    const context = contextOf(event, payload, env);
    expect({ number: context.pullRequest?.number ?? null, onDefaultBranch: context.onDefaultBranch }).toEqual({
      number,
      onDefaultBranch,
    });
    expect(context.readOnlyBecause).toBeNull();
  });
});

describe('a token that may only read', () => {
  const FORK = pullRequestPayload({ headRepository: 'stranger/Hello-World' });
  const GONE = pullRequestPayload({ headRepository: null });
  const BUMP = pullRequestPayload({ author: 'dependabot[bot]' });
  const BOT = { GITHUB_ACTOR: 'dependabot[bot]' };
  const fork = 'the pull request comes from a fork';
  const dependabot = 'Dependabot caused this run';

  test.each([
    ['a pull request from a fork', 'pull_request', FORK, {}, fork],
    ['one from a fork that is gone', 'pull_request', GONE, {}, fork],
    ['a review of one', 'pull_request_review', FORK, {}, fork],
    ['the base of one, which runs with the rights of its repository', 'pull_request_target', FORK, {}, null],
    ['a pull request of Dependabot', 'pull_request', BUMP, BOT, dependabot],
    ['the same, after a person pushed to it', 'pull_request', BUMP, {}, null],
    ['the base of one of Dependabot', 'pull_request_target', BUMP, BOT, dependabot],
    ['the base of one that Dependabot only commented on', 'pull_request_target', FORK, BOT, null],
    ['a push by Dependabot', 'push', PAYLOADS['push of a branch'], BOT, dependabot],
    ['a merge queue', 'merge_group', PAYLOADS.merge_group, BOT, null],
    ['a schedule, whoever wrote the line last', 'schedule', SCHEDULE, BOT, null],
  ])('is what %s gets', (_what, event, payload, env, because) => {
    expect(contextOf(event, payload, env).readOnlyBecause).toBe(because);
  });

  test('is told from the sender where the runner names no actor', () => {
    const payload = { ...PAYLOADS['push of a branch'], sender: { login: 'dependabot[bot]' } };
    const { readOnlyBecause } = readRunContext({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: 'event.json' }, () => ({
      ok: true,
      value: new TextEncoder().encode(JSON.stringify(payload)),
    }));
    expect(readOnlyBecause).toBe(dependabot);
  });
});

describe('an Enterprise Server', () => {
  test.each([
    [
      { GITHUB_SERVER_URL: 'https://git.acme.test', GITHUB_API_URL: 'https://git.acme.test/api/v3/' },
      'https://git.acme.test/api/v3',
    ],
    [{ GITHUB_SERVER_URL: 'https://git.acme.test/', GITHUB_API_URL: '' }, 'https://git.acme.test/api/v3'],
    [{ GITHUB_SERVER_URL: 'http://127.0.0.1:3000', GITHUB_API_URL: 'http://127.0.0.1:3000' }, 'http://127.0.0.1:3000'],
    [{ GITHUB_API_URL: 'javascript:alert(1)' }, 'https://api.github.com'],
    [{ GITHUB_API_URL: 'https://user:secret@api.test' }, 'https://api.github.com'],
  ])('%j is asked at %s', (env, apiUrl) => {
    expect(contextOf('push', {}, env).apiUrl).toBe(apiUrl);
  });

  test('has its own pages', () => {
    const { runUrl } = contextOf('push', {}, { GITHUB_SERVER_URL: 'https://git.acme.test/' });
    expect(runUrl).toBe('https://git.acme.test/Codertocat/Hello-World/actions/runs/1658821493');
  });
});

describe('a payload that says less than it should', () => {
  const pull = PAYLOADS.pull_request?.pull_request as object;

  test.each([
    ['is broken', '{"pull_request":', 'the payload of the event is no JSON object'],
    ['is a list', '[]', 'the payload of the event is no JSON object'],
    ['is nested deeply', '['.repeat(100_000), 'the payload of the event is no JSON object'],
    ['is larger than GitHub sends', ' '.repeat(26_214_401), 'the payload of the event is larger than 25 MiB'],
    ['has a pull request that is a text', { pull_request: 'x' }, null],
    ['has one without parts', { pull_request: {} }, null],
    ['has a number that is none', { pull_request: { ...pull, number: '2' } }, null],
    ['has a number below one', { pull_request: { ...pull, number: -1 } }, null],
    ['has a head that is no commit', { pull_request: { ...pull, head: { sha: '--upload-pack=x' } } }, null],
    ['has a base without a name', { pull_request: { ...pull, base: { sha: 'a'.repeat(40), ref: '' } } }, null],
    ['inherits what it lacks', '{"__proto__":{"pull_request":{}}}', null],
  ])('because it %s names no pull request', (_what, payload, trouble) => {
    const context = contextOf('pull_request', payload, MERGE);
    expect(context.pullRequest).toBeNull();
    expect(context.payloadTrouble).toBe(trouble);
    expect(context.onDefaultBranch).toBe(false);
  });

  test('counts as no default branch for pull_request_target, whose ref is one', () => {
    expect(contextOf('pull_request_target', 'broken').onDefaultBranch).toBe(false);
  });

  test('may be missing', () => {
    const missing = () => ({ ok: false, error: { kind: 'missing' } }) as const;
    expect(readRunContext({ GITHUB_EVENT_PATH: 'nowhere' }, missing).payloadTrouble).toBe(
      'the payload of the event cannot be read',
    );
    expect(readRunContext({}, missing)).toMatchInlineSnapshot(`
{
  "apiUrl": "https://api.github.com",
  "event": "",
  "job": "",
  "onDefaultBranch": false,
  "payloadTrouble": "GITHUB_EVENT_PATH names no payload of the event",
  "pullRequest": null,
  "readOnlyBecause": null,
  "repository": null,
  "runUrl": null,
  "serverUrl": "https://github.com",
  "sha": "",
  "workflow": "",
}
`);
  });

  test.each(['', 'acme', 'acme/shop/more', '../shop', 'acme/..', 'acme/shop\n::error::x'])(
    '%j is no repository',
    (name) => {
      expect(contextOf('push', {}, { GITHUB_REPOSITORY: name }).repository).toBeNull();
    },
  );
});

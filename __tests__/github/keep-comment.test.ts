import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CommentWhen } from '../../src/targets/gate-settings.ts';
import { type FakeGitHub, forbidden, startFakeGitHub } from '../helpers/fake-github.ts';
import { ACTIONS_BOT, plantComment, plantPull } from '../helpers/fake-github-state.ts';
import { sampleFinding, sampleRun } from '../helpers/sample-run.ts';
import { HEAD, linesOf, onPull, type Telling, tell } from './telling.ts';

const RED = sampleRun();
const OTHER_RED = sampleRun([{ findings: [sampleFinding({ cause: 'certificate-expired' })] }]);
const GREEN = sampleRun([{}]);
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';

const ALWAYS: Telling = { comment: 'always', commentKey: 'k', context: onPull() };
/** The first line of a comment of that key, without what the last run found. */
const MARKER = '<!-- tls-gate:comment:k ';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
  plantPull(github.state, { headSha: HEAD });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

function bodies(): readonly string[] {
  return github.state.comments.map(({ body }) => body);
}

function writes(): readonly string[] {
  return github.operations().filter((name) => !name.startsWith('GET ') && name !== 'POST /graphql');
}

test('is made once, and then brought up to date in place', async () => {
  const first = await tell(github, RED, ALWAYS);
  const second = await tell(github, GREEN, ALWAYS);
  expect(first.commentUrl).toBe(`${github.url}/issues/1#issuecomment-1000`);
  expect(second.commentUrl).toBe(first.commentUrl);
  expect(writes()).toEqual([CREATE, UPDATE]);
  expect(bodies()).toEqual([expect.stringContaining('**Fixed (1)**\n\n- `api.example.com:443`: `incomplete-chain`')]);
});

describe('is written', () => {
  test.each([
    ['always', 'made', 'updated', 'updated'],
    ['on-failure', 'left', 'updated', 'updated'],
    ['on-change', 'left', 'updated', 'left'],
    ['never', 'left', 'left', 'left'],
  ] as const)(
    '%s: when green %s; when green after red %s; when red after the same red %s',
    async (when, ...expected) => {
      const outcomes: string[] = [];
      for (const [before, now] of [
        [null, GREEN],
        [RED, GREEN],
        [RED, RED],
      ] as const) {
        github.state.comments.length = 0;
        if (before !== null) await tell(github, before, ALWAYS);
        const written = writes().length;
        await tell(github, now, { ...ALWAYS, comment: when });
        const [write] = writes().slice(written);
        outcomes.push(write === undefined ? 'left' : write === CREATE ? 'made' : 'updated');
      }
      expect(outcomes).toEqual(expected);
    },
  );

  test.each(['always', 'on-failure', 'on-change'] as const satisfies readonly CommentWhen[])(
    '%s: where something fails and there is none yet',
    async (when) => {
      await tell(github, RED, { ...ALWAYS, comment: when });
      expect(writes()).toEqual([CREATE]);
    },
  );

  test('on-change: where something else is wrong than before', async () => {
    const onChange: Telling = { ...ALWAYS, comment: 'on-change' };
    await tell(github, RED, onChange);
    const { commentUrl } = await tell(github, RED, onChange);
    await tell(github, OTHER_RED, onChange);
    expect(writes()).toEqual([CREATE, UPDATE]);
    expect(commentUrl).toContain('#issuecomment-1000');
  });
});

describe('two jobs on one pull request', () => {
  test.each([
    ['other words', 'one', 'two'],
    ['one the start of the other', 'tls', 'tls-nightly'],
    ['a blank behind', 'tls', 'tls gate'],
  ])('keep two comments apart, with keys of %s', async (_what, one, two) => {
    for (const run of [RED, OTHER_RED]) {
      await tell(github, run, { ...ALWAYS, commentKey: one });
      await tell(github, GREEN, { ...ALWAYS, commentKey: two });
    }
    expect(github.state.comments.map(({ id, body }) => [id, body.includes('certificate-expired')])).toEqual([
      [1000, true],
      [1001, false],
    ]);
    expect(bodies()[1]).not.toContain('incomplete-chain');
  });

  test('are told apart by workflow and job where no key is given', async () => {
    for (const job of ['tls', 'mail', 'tls']) {
      await tell(github, RED, { ...ALWAYS, commentKey: null, context: { ...onPull(), job } });
    }
    expect(bodies().map((body) => body.split(' ')[1])).toEqual([
      'tls-gate:comment:Gate/tls',
      'tls-gate:comment:Gate/mail',
    ]);
  });
});

describe('finds its comment', () => {
  test('on the third page', async () => {
    for (let nth = 0; nth < 250; nth += 1) plantComment(github.state, { issue: 1 });
    const ours = plantComment(github.state, { issue: 1, body: `${MARKER}{} -->`, author: ACTIONS_BOT });
    for (let nth = 0; nth < 20; nth += 1) plantComment(github.state, { issue: 1 });
    const { commentUrl } = await tell(github, RED, ALWAYS);
    expect(commentUrl).toContain(`#issuecomment-${ours.id}`);
    expect(writes()).toEqual([UPDATE]);
    expect(ours.body).toContain('1 of 2 endpoints breaks the policy');
  });

  test('by author too: a marker that somebody else planted is left alone', async () => {
    const planted = `${MARKER}{} -->\n\nAll is well.`;
    const theirs = plantComment(github.state, { issue: 1, body: planted });
    const almost = plantComment(github.state, {
      issue: 1,
      body: planted,
      author: { login: 'github-actions', type: 'User' },
    });
    await tell(github, RED, ALWAYS);
    await tell(github, GREEN, ALWAYS);
    expect([theirs.body, almost.body]).toEqual([planted, planted]);
    expect(github.state.comments).toHaveLength(3);
    expect(writes()).toEqual([CREATE, UPDATE]);
  });

  test('at the start of a body alone: a comment of ours that quotes a marker is another', async () => {
    const quoting = plantComment(github.state, { issue: 1, body: `It says:\n\n${MARKER}{} -->`, author: ACTIONS_BOT });
    await tell(github, RED, ALWAYS);
    expect(quoting.body).toMatch(/^It says/);
    expect(writes()).toEqual([CREATE]);
  });

  test('the oldest, where two runs at once have made two', async () => {
    const [old, young] = [1, 2].map(() =>
      plantComment(github.state, { issue: 1, body: `${MARKER}{} -->`, author: ACTIONS_BOT }),
    );
    github.state.comments.reverse();
    await tell(github, RED, ALWAYS);
    expect(old?.body).toContain('breaks the policy');
    expect(young?.body).toBe(`${MARKER}{} -->`);
  });

  test('of a person, whose token it is', async () => {
    github.state.me = { login: 'octocat', type: 'User' };
    await tell(github, RED, ALWAYS);
    await tell(github, RED, ALWAYS);
    expect(writes()).toEqual([CREATE, UPDATE]);
  });
});

describe('leaves be, and says so in one line', () => {
  test('a pull request that has a newer commit', async () => {
    await tell(github, RED, ALWAYS);
    const before = bodies();
    const pull = github.state.pulls[0];
    if (pull !== undefined) pull.headSha = 'd'.repeat(40);
    const online = await tell(github, GREEN, ALWAYS);
    expect(linesOf(online)).toEqual(['info: No comment is written: pull request 1 has a newer commit than aaaaaaaa.']);
    expect(bodies()).toEqual(before);
    expect(online.commentUrl).toContain('#issuecomment-1000');
  });

  test.each([
    ['the list', LIST, 'it takes `pull-requests: write`'],
    ['the pull request', PULL, 'it takes `pull-requests: read`'],
    ['the comment', CREATE, '`pull-requests: write`'],
  ])('a token that may not ask for %s: the line to add is named', async (_what, operation, expected) => {
    github.fail(operation, forbidden('pull_requests=write'));
    const online = await tell(github, RED, ALWAYS);
    expect(linesOf(online)).toEqual([expect.stringMatching(/^warning: The comment was not written: .*\.$/)]);
    expect(linesOf(online)[0]).toContain(expected);
    expect(online.commentUrl).toBe(null);
    expect(github.state.comments).toEqual([]);
  });

  test.each([
    ['422', { kind: 'answer', status: 422, message: 'Validation Failed' }],
    ['a failure of GitHub', { kind: 'answer', status: 502, message: 'Bad Gateway' }],
    ['a cut connection', { kind: 'cut', done: false }],
    ['a page of a proxy', { kind: 'text', status: 200, type: 'text/html', text: '<h1>Log in</h1>' }],
    ['an answer of another shape', { kind: 'text', status: 200, type: 'application/json', text: '[]' }],
  ] as const)('what GitHub does not take: %s', async (_what, fault) => {
    github.fail(CREATE, fault);
    const online = await tell(github, RED, ALWAYS);
    expect(online.commentUrl).toBe(null);
    expect(linesOf(online).length).toBeLessThanOrEqual(1);
    expect(github.state.comments).toEqual([]);
  });

  test('a conversation that is locked', async () => {
    const issue = github.state.issues[0];
    if (issue !== undefined) issue.locked = true;
    expect(linesOf(await tell(github, RED, ALWAYS))).toEqual([
      'warning: The comment was not written: the conversation is locked (403).',
    ]);
  });

  test('comments whose author cannot be told', async () => {
    github.fail('POST /graphql', { kind: 'answer', status: 502, message: 'x' });
    github.fail('GET /user', { kind: 'answer', status: 502, message: 'x' });
    const online = await tell(github, RED, ALWAYS);
    expect(linesOf(online)).toEqual([expect.stringMatching(/^warning: No comment or issue is written: .*\.$/)]);
    expect(writes()).toEqual([]);
  });
});

test('makes a new one where the old one was deleted a moment ago', async () => {
  await tell(github, RED, ALWAYS);
  github.fail(UPDATE, { kind: 'answer', status: 404, message: 'Not Found' }, 1);
  const online = await tell(github, GREEN, ALWAYS);
  expect(linesOf(online)).toEqual([]);
  expect(online.commentUrl).toContain('#issuecomment-1001');
});

test('asks nothing of GitHub where the token may only read', async () => {
  const context = { ...onPull({ fromFork: true }), readOnlyBecause: 'the pull request comes from a fork' };
  const online = await tell(github, RED, { ...ALWAYS, issue: 'on-failure', checkRun: true, context });
  expect(github.requests).toEqual([]);
  expect(linesOf(online)).toEqual([expect.stringMatching(/^info: comment, issue and check-run are skipped: the pull/)]);
});

test('gets a body within the limit from 3,000 findings', async () => {
  const endpoints = Array.from({ length: 3000 }, (_, index) => ({
    endpoint: { host: `host-${index}.example.com` },
    findings: [sampleFinding()],
  }));
  const online = await tell(github, sampleRun(endpoints), ALWAYS);
  expect(linesOf(online)).toEqual([]);
  expect(bodies()[0]?.length).toBeLessThanOrEqual(65_536);
  expect(bodies()[0]).toContain('_Shortened to fit:');
});

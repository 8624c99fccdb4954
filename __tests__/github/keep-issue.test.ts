import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeGitHub, forbidden, startFakeGitHub } from '../helpers/fake-github.ts';
import { ACTIONS_BOT, plantIssue } from '../helpers/fake-github-state.ts';
import { sampleFinding, sampleObservation, sampleRun } from '../helpers/sample-run.ts';
import { linesOf, onPull, type Telling, tell } from './telling.ts';

const WWW = { host: 'www.example.com' };
const EXPIRED = sampleFinding({ cause: 'certificate-expired', title: 'the certificate has expired' });
const RED = sampleRun();
const OTHER_RED = sampleRun([{}, { endpoint: WWW, findings: [EXPIRED] }]);
const GREEN = sampleRun([{}, { endpoint: WWW }]);
const resolution = { kind: 'failed', name: 'api.example.com', code: 'EAI_AGAIN' } as const;
const UNSEEN = sampleRun([
  {
    observation: sampleObservation({ resolution, addresses: [] }),
    expiry: null,
    policy: { onUnreachable: 'ignore' },
  },
]);
const OPEN = 'POST /repos/{owner}/{repo}/issues';
const LIST = 'GET /repos/{owner}/{repo}/issues';
const PATCH = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const MARKER = '<!-- tls-gate:issue:Gate/tls {} -->';

const NIGHTLY: Telling = { issue: 'on-failure' };

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

function writes(): readonly string[] {
  return github.operations().filter((name) => !name.startsWith('GET ') && name !== 'POST /graphql');
}

/** The one issue. */
function issue() {
  expect(github.state.issues).toHaveLength(1);
  const [only = plantIssue(github.state)] = github.state.issues;
  return only;
}

function comments(): readonly string[] {
  return github.state.comments.map(({ body }) => body);
}

test('three nights red, red with another set and green are one issue and two comments; a fourth opens it again', async () => {
  expect((await tell(github, RED, NIGHTLY)).issueNumber).toBe(1);
  expect(issue()).toMatchObject({ state: 'open', title: 'TLS Gate: endpoints fail (Gate/tls)', author: ACTIONS_BOT });
  expect(issue().body).toContain('Last run: 2026-11-21 08:00 UTC · **fail** · [this run](');
  expect(comments()).toEqual([]);

  expect((await tell(github, OTHER_RED, NIGHTLY)).issueNumber).toBe(1);
  expect(issue().body).toContain('### ✗ `www.example.com:443`');
  expect(issue().body).not.toContain('incomplete-chain');
  expect(comments()).toEqual([
    expect.stringMatching(/^What fails has changed: .*\*\*New \(1\)\*\*.*certificate-expired.*\*\*Fixed \(1\)\*\*/s),
  ]);

  expect((await tell(github, GREEN, NIGHTLY)).issueNumber).toBe(1);
  expect(issue()).toMatchObject({ state: 'closed', stateReason: 'completed' });
  expect(issue().body).toContain('· **pass** ·');
  expect(comments()).toEqual([expect.anything(), expect.stringMatching(/^Nothing fails any more, so this is closed/)]);

  expect((await tell(github, RED, NIGHTLY)).issueNumber).toBe(1);
  expect(issue()).toMatchObject({ state: 'open', stateReason: 'reopened' });
  expect(comments()).toEqual([expect.anything(), expect.anything(), expect.stringMatching(/^Failing again: /)]);
});

test('a night like the one before brings the text up to date, and says nothing', async () => {
  await tell(github, RED, NIGHTLY);
  const later = { ...RED, startedAt: '2026-11-22T08:00:00.000Z' };
  const online = await tell(github, later, NIGHTLY);
  expect(linesOf(online)).toEqual([]);
  expect(writes()).toEqual([OPEN, PATCH]);
  expect(issue().body).toContain('Last run: 2026-11-22 08:00 UTC');
});

test('a night in which nobody could look neither closes nor opens', async () => {
  await tell(github, UNSEEN, NIGHTLY);
  expect(writes()).toEqual([]);
  await tell(github, RED, NIGHTLY);
  await tell(github, UNSEEN, NIGHTLY);
  expect(issue().state).toBe('open');
  expect(issue().body).toContain('Not looked at this time, so not known to be fixed');
  await tell(github, RED, NIGHTLY);
  expect(comments()).toEqual([]);
});

test('green nights without an issue write nothing', async () => {
  const online = await tell(github, GREEN, NIGHTLY);
  expect(online).toMatchObject({ issueNumber: null, notes: [] });
  expect(writes()).toEqual([]);
});

test('two keys keep two issues', async () => {
  for (const run of [RED, OTHER_RED]) {
    for (const commentKey of ['tls', 'tls-mail']) await tell(github, run, { ...NIGHTLY, commentKey });
  }
  expect(github.state.issues.map(({ title }) => title)).toEqual([
    'TLS Gate: endpoints fail (tls)',
    'TLS Gate: endpoints fail (tls-mail)',
  ]);
});

test('a pull request has no part in it', async () => {
  const online = await tell(github, RED, { ...NIGHTLY, context: onPull() });
  expect(github.requests).toEqual([]);
  expect(linesOf(online)).toEqual([expect.stringMatching(/^info: issue is skipped: /)]);
});

describe('the issue is found', () => {
  test('on the third page, by marker and author', async () => {
    const planted = plantIssue(github.state, { body: MARKER });
    const ours = plantIssue(github.state, { body: MARKER, author: ACTIONS_BOT });
    for (let nth = 0; nth < 250; nth += 1) plantIssue(github.state, { author: ACTIONS_BOT });
    plantIssue(github.state, { body: MARKER, author: ACTIONS_BOT, isPull: true });
    expect((await tell(github, RED, NIGHTLY)).issueNumber).toBe(ours.number);
    expect(planted.body).toBe(MARKER);
    expect(github.operations().filter((name) => name === LIST)).toHaveLength(3);
    expect(writes()).toEqual([PATCH]);
  });

  test('below what people put above the marker', async () => {
    await tell(github, RED, NIGHTLY);
    issue().body = `cc @team\n\n${issue().body}`;
    await tell(github, RED, NIGHTLY);
    expect(github.state.issues).toHaveLength(1);
    expect(comments()).toEqual([]);
  });

  test('open before closed, and then the oldest', async () => {
    plantIssue(github.state, { body: MARKER, author: ACTIONS_BOT, state: 'closed' });
    const open = [2, 3].map(() => plantIssue(github.state, { body: MARKER, author: ACTIONS_BOT }));
    expect((await tell(github, RED, NIGHTLY)).issueNumber).toBe(open[0]?.number);
  });

  test('by author too where the server cannot list by creator', async () => {
    plantIssue(github.state, { body: MARKER });
    const ours = plantIssue(github.state, { body: MARKER, author: ACTIONS_BOT });
    github.fail(LIST, { kind: 'answer', status: 422, message: 'Validation Failed' }, 1);
    expect((await tell(github, RED, NIGHTLY)).issueNumber).toBe(ours.number);
  });
});

describe('labels and people', () => {
  const ASSIGNED: Telling = { ...NIGHTLY, issueLabels: ['tls', 'ops'], issueAssignees: ['@octocat', 'hubot'] };

  test('are put on a new issue, and on one that is opened again, beside what others put there', async () => {
    await tell(github, RED, ASSIGNED);
    expect(issue()).toMatchObject({ labels: ['tls', 'ops'], assignees: ['octocat', 'hubot'] });
    Object.assign(issue(), { labels: ['TLS', 'urgent'], assignees: ['monalisa'] });
    await tell(github, OTHER_RED, ASSIGNED);
    expect(issue()).toMatchObject({ labels: ['TLS', 'urgent'], assignees: ['monalisa'] });
    await tell(github, GREEN, ASSIGNED);
    await tell(github, RED, ASSIGNED);
    expect(issue().labels).toEqual(['TLS', 'urgent', 'ops']);
    expect(issue().assignees).toEqual(['monalisa', 'octocat', 'hubot']);
  });

  test('that cannot be assigned are named in a line, and keep nobody else off', async () => {
    github.state.unassignable.push('hubot');
    const online = await tell(github, RED, ASSIGNED);
    expect(linesOf(online)).toEqual([
      'warning: Issue 1 was not assigned to hubot: GitHub assigns only people who may work on the repository.',
    ]);
    expect(online.issueNumber).toBe(1);
    expect(issue()).toMatchObject({ labels: ['tls', 'ops'], assignees: ['octocat'] });
  });
});

describe('trouble is one line, and changes nothing else', () => {
  test('a token that may not read issues opens none', async () => {
    github.fail(LIST, forbidden('issues=read'));
    const online = await tell(github, RED, NIGHTLY);
    expect(linesOf(online)).toEqual([
      expect.stringMatching(/^warning: The issue was not brought up to date: .*`issues: \w+`/),
    ]);
    expect(writes()).toEqual([]);
  });

  test('a token that may not write them', async () => {
    github.fail(OPEN, forbidden('issues=write'));
    const online = await tell(github, RED, NIGHTLY);
    expect(linesOf(online)).toEqual([expect.stringMatching(/^warning: The issue was not opened: .*`issues: write`/)]);
    expect(online.issueNumber).toBe(null);
  });

  test('a token that may not write to the one that is there', async () => {
    await tell(github, RED, NIGHTLY);
    github.fail(COMMENT, forbidden('issues=write'));
    github.fail(PATCH, forbidden('issues=write'));
    const online = await tell(github, OTHER_RED, NIGHTLY);
    expect(linesOf(online)).toEqual([
      expect.stringMatching(/^warning: Issue 1 was not brought up to date: .*`issues: write`/),
    ]);
  });

  test('a body that cannot be written is not announced, so that the next night tells of the change, once', async () => {
    await tell(github, RED, NIGHTLY);
    github.fail(PATCH, forbidden('issues=write'), 2);
    for (const _night of [1, 2]) await tell(github, OTHER_RED, NIGHTLY);
    expect(comments()).toEqual([]);
    for (const _night of [3, 4]) await tell(github, OTHER_RED, NIGHTLY);
    expect(comments()).toEqual([expect.stringMatching(/^What fails has changed/)]);
  });

  test.each([
    ['another set fails', [RED], OTHER_RED, /^What fails has changed/],
    ['it fails again', [RED, GREEN], OTHER_RED, /^What fails has changed/],
  ])('a comment that is refused where %s comes the night after', async (_what, nights, run, words) => {
    for (const night of nights) await tell(github, night, NIGHTLY);
    github.state.comments.length = 0;
    github.fail(COMMENT, forbidden('issues=write'), 1);
    expect(linesOf(await tell(github, run, NIGHTLY))).toEqual([
      expect.stringMatching(/^warning: Issue 1 got no comment/),
    ]);
    expect(issue().body).toContain('www.example.com:443');
    for (const _night of [1, 2]) await tell(github, run, NIGHTLY);
    expect(comments()).toEqual([expect.stringMatching(words)]);
  });

  test('a comment that may be there though no answer came is not written twice', async () => {
    await tell(github, RED, NIGHTLY);
    github.fail(COMMENT, { kind: 'answer', status: 502, message: 'Bad Gateway' }, 4);
    expect(linesOf(await tell(github, OTHER_RED, NIGHTLY))).toHaveLength(1);
    github.fail(COMMENT, { kind: 'answer', status: 502, message: 'Bad Gateway' }, 0);
    await tell(github, OTHER_RED, NIGHTLY);
    expect(writes()).toEqual([OPEN, PATCH, COMMENT, PATCH]);
  });

  test('an answer about a new issue that is none', async () => {
    github.fail(OPEN, { kind: 'answer', status: 200, message: 'ok' }, 1);
    const online = await tell(github, RED, NIGHTLY);
    expect(online.issueNumber).toBe(null);
    expect(linesOf(online)).toEqual([
      'warning: An issue was asked for, and the answer cannot be read: whether it was opened, and its number, are not known.',
    ]);
  });

  test('a locked issue is brought up to date without a comment', async () => {
    await tell(github, RED, NIGHTLY);
    issue().locked = true;
    const online = await tell(github, OTHER_RED, NIGHTLY);
    expect(linesOf(online)).toEqual(['warning: Issue 1 got no comment: the conversation is locked (403).']);
    expect(issue().body).toContain('www.example.com:443');
  });

  test('issues that are switched off', async () => {
    github.state.issuesEnabled = false;
    expect(linesOf(await tell(github, RED, NIGHTLY))).toEqual([
      'warning: The issue was not brought up to date: issues are switched off in this repository (410).',
    ]);
  });

  test('GitHub down', async () => {
    github.fail('*', { kind: 'answer', status: 503, message: 'Service Unavailable' });
    const online = await tell(github, RED, NIGHTLY);
    expect(linesOf(online)).toHaveLength(1);
    expect(online).toMatchObject({ issueNumber: null, commentUrl: null });
  });
});

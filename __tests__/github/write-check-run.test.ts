import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type FakeGitHub, forbidden, startFakeGitHub } from '../helpers/fake-github.ts';
import { plantPull } from '../helpers/fake-github-state.ts';
import { sampleFinding, sampleRun } from '../helpers/sample-run.ts';
import { HEAD, linesOf, onPull, tell } from './telling.ts';

const CREATE = 'POST /repos/{owner}/{repo}/check-runs';
const ADD = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const RED = sampleRun();

function redRun(endpoints: number) {
  return sampleRun(
    Array.from({ length: endpoints }, (_, index) => ({
      endpoint: {
        host: `host-${index}.example.com`,
        declaredAt: { file: 'hosts.txt', line: index + 1, column: 1 },
      },
      findings: [sampleFinding()],
    })),
  );
}

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

test('is written to the head of a pull request, under a name with the key', async () => {
  plantPull(github.state, { headSha: HEAD });
  const online = await tell(github, RED, { checkRun: true, context: onPull() });
  expect(linesOf(online)).toEqual([]);
  expect(github.state.checkRuns).toMatchObject([
    { name: 'TLS Gate (Gate/tls)', headSha: HEAD, status: 'completed', conclusion: 'failure' },
  ]);
  // Nobody has to be asked who we are.
  expect(github.operations()).toEqual([CREATE]);
});

test('is written to the commit elsewhere', async () => {
  await tell(github, sampleRun([{}]), { checkRun: true });
  expect(github.state.checkRuns).toMatchObject([{ headSha: 'c'.repeat(40), conclusion: 'success', annotations: [] }]);
});

test('has every annotation, fifty in a request', async () => {
  const online = await tell(github, redRun(120), { checkRun: true });
  expect(linesOf(online)).toEqual([]);
  expect(github.operations()).toEqual([CREATE, ADD, ADD]);
  const [check] = github.state.checkRuns;
  expect(check?.annotations.map(({ start_line: line }) => line)).toEqual(
    [...Array(120).keys()].map((index) => index + 1),
  );
  expect(check?.summary).toMatch(/^120 of 120 endpoints break the policy/);
});

test('says how many annotations it has where a request fails, and stays concluded', async () => {
  github.fail(ADD, { kind: 'answer', status: 502, message: 'Bad Gateway' });
  const online = await tell(github, redRun(120), { checkRun: true });
  expect(linesOf(online)).toEqual([
    expect.stringMatching(/^warning: The check run has the first 50 of 120 annotations: GitHub has trouble/),
  ]);
  expect(github.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
});

test('names the permission that it takes', async () => {
  github.fail(CREATE, forbidden('checks=write'));
  expect(linesOf(await tell(github, RED, { checkRun: true }))).toEqual([
    expect.stringMatching(/^warning: The check run was not written: .*`checks: write`/),
  ]);
});

test('does not keep a comment back when it fails', async () => {
  plantPull(github.state, { headSha: HEAD });
  github.fail(CREATE, forbidden('checks=write'));
  const online = await tell(github, RED, { checkRun: true, comment: 'always', context: onPull() });
  expect(online.commentUrl).toContain('#issuecomment-1000');
  expect(linesOf(online)).toHaveLength(1);
});

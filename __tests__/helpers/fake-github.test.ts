import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';
import { plantComment, plantIssue, plantPull } from './fake-github-state.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

describe('the fake GitHub', () => {
  test('answers every operation that it knows as the description of GitHub says', async () => {
    const pull = plantPull(github.state);
    const files = [{ filename: 'a.yml', status: 'added' as const, patch: '@@ -0,0 +1 @@\n+x' }];
    const issue = plantIssue(github.state, { labels: ['tls'], assignees: ['octocat'] });
    const comment = plantComment(github.state, { issue: pull.number });
    github.state.contents['default:.github/tls-gate.yml'] = 'endpoints: []\n';
    github.state.compares['b...a'] = { mergeBase: 'b', files };
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };
    const asked: readonly (readonly [string, string, unknown?])[] = [
      ['GET', ''],
      ['GET', '/issues?state=all&per_page=100'],
      ['POST', '/issues', { title: 't', body: 'b', labels: ['tls'], assignees: ['octocat'] }],
      ['PATCH', `/issues/${issue.number}`, { state: 'closed', state_reason: 'completed' }],
      ['GET', `/issues/${pull.number}/comments`],
      ['POST', `/issues/${pull.number}/comments`, { body: 'hello' }],
      ['PATCH', `/issues/comments/${comment.id}`, { body: 'hello again' }],
      ['GET', `/pulls/${pull.number}`],
      ['GET', '/contents/.github%2Ftls-gate.yml'],
      ['GET', '/contents/.github'],
      ['GET', '/compare/b...a?per_page=1'],
      ['POST', '/check-runs', { name: 'TLS', head_sha: pull.headSha, conclusion: 'failure' }],
      ['PATCH', '/check-runs/5000', { output: { title: 't', summary: 's', annotations: [annotation] } }],
      ['GET', `/commits/${pull.headSha}/check-runs?check_name=TLS`],
    ];
    const statuses: number[] = [];
    for (const [method, path, body] of asked) statuses.push((await ask(method, path, body)).status);
    expect(statuses).toEqual(asked.map(([method]) => (method === 'POST' ? 201 : 200)));
    expect(github.state.checkRuns[0]?.annotations).toEqual([annotation]);
    expect(github.violations).toEqual([]);
  });

  test('tells what GitHub would refuse or overlook', async () => {
    plantIssue(github.state);
    await ask('POST', '/issues', { body: 'no title' });
    await ask('POST', '/issues', { title: 't', label: ['misspelt'] });
    await ask('POST', '/issues/1/comments', { body: 'x'.repeat(65_537) });
    await ask('GET', '/issues?state=every');
    await ask('GET', '/issues?status=open');
    await ask('POST', '/check-runs', { name: 'n', head_sha: 's', output: { title: 't', summary: 's'.repeat(65_536) } });
    await ask('DELETE', '/issues/comments/1');
    expect(github.violations).toMatchInlineSnapshot(`
[
  "POST /repos/{owner}/{repo}/issues body: must have required property 'title'",
  "POST /repos/{owner}/{repo}/issues body: no field label",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments: over a limit",
  "GET /repos/{owner}/{repo}/issues ?state: must be equal to one of the allowed values",
  "GET /repos/{owner}/{repo}/issues: no query parameter status",
  "POST /repos/{owner}/{repo}/check-runs body/output/summary: must NOT have more than 65535 characters",
  "DELETE /repos/octo/site/issues/comments/1: not an operation that the description has",
]
`);
  });

  test('cuts lists into pages and links them', async () => {
    plantIssue(github.state);
    for (let nth = 0; nth < 5; nth += 1) plantComment(github.state, { issue: 1, body: String(nth) });
    const answer = await ask('GET', '/issues/1/comments?per_page=2&page=2');
    expect(await answer.json()).toMatchObject([{ body: '2' }, { body: '3' }]);
    expect(answer.headers.get('link')?.replaceAll(github.url, '')).toMatchInlineSnapshot(
      `"</repos/octo/site/issues/1/comments?per_page=2&page=1>; rel="prev", </repos/octo/site/issues/1/comments?per_page=2&page=3>; rel="next", </repos/octo/site/issues/1/comments?per_page=2&page=3>; rel="last", </repos/octo/site/issues/1/comments?per_page=2&page=1>; rel="first""`,
    );
  });

  test('lets nobody in without the token, and no installation ask who it is', async () => {
    expect((await fetch(`${github.url}/user`)).status).toBe(401);
    expect((await fetch(`${github.url}/user`, { headers: headers() })).status).toBe(403);
    github.state.me = { login: 'octocat', type: 'User' };
    expect(await (await fetch(`${github.url}/api/v3/user`, { headers: headers() })).json()).toMatchObject({
      login: 'octocat',
    });
    expect(github.violations).toEqual(['GET /user: no token']);
  });
});

function ask(method: string, path: string, body?: unknown): Promise<Response> {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  return fetch(`${github.url}/repos/octo/site${path}`, { method, headers: headers(), ...init });
}

function headers(): Record<string, string> {
  return { authorization: `token ${github.token}` };
}

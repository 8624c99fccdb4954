import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Api } from '../../src/github/api.ts';
import { type ApiLimits, createApi } from '../../src/github/octokit-api.ts';
import { type FakeGitHub, type Fault, forbidden, secondaryLimit, startFakeGitHub } from '../helpers/fake-github.ts';
import { plantComment, plantIssue } from '../helpers/fake-github-state.ts';

const SITE = { owner: 'octo', repo: 'site' };
const NOW = Date.UTC(2026, 10, 21, 8);
const ISSUES = 'GET /repos/{owner}/{repo}/issues';
const CREATE = 'POST /repos/{owner}/{repo}/issues';
const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CHECK = 'POST /repos/{owner}/{repo}/check-runs';
const MORE_CHECK = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const INVALID_LOGIN = { value: 'nobody', resource: 'Issue', field: 'assignees', code: 'invalid' };

let github: FakeGitHub;
let lines: string[];
let slept: number[];
beforeEach(async () => {
  github = await startFakeGitHub();
  plantIssue(github.state);
  lines = [];
  slept = [];
});
afterEach(() => github.close());

describe('the API client', () => {
  test('asks with the token, who it is, and nothing that GitHub does not know', async () => {
    const made = await api().call<{ html_url: string }>(CREATE, { ...SITE, title: 't', body: 'b' });
    expect(made).toMatchObject({ ok: true, value: { number: 2, title: 't' } });
    const headers = github.requests[0]?.headers;
    expect(headers?.authorization).toBe(`token ${github.token}`);
    expect(headers?.['user-agent']).toMatch(/^tls-gate\/\d/);
    expect(github.violations).toEqual([]);
  });

  test('talks to an Enterprise Server under its own path', async () => {
    const server = createApi({ ...options(), apiUrl: `${github.url}/api/v3` });
    expect(await server.call('POST /graphql', { query: '{ viewer { login } }' })).toMatchObject({ ok: true });
    expect((await server.all(ISSUES, SITE)).ok).toBe(true);
    expect(github.requests.map(({ path }) => path)).toEqual([
      '/api/graphql',
      '/api/v3/repos/octo/site/issues?per_page=100',
    ]);
  });

  test('makes one request at a time, in the order asked for', async () => {
    const client = api();
    const titles = ['one', 'two', 'three'];
    await Promise.all(titles.map((title) => client.call(CREATE, { ...SITE, title })));
    expect(github.state.issues.slice(1).map(({ title }) => title)).toEqual(titles);
  });

  test('gives a file as it is where that is asked for', async () => {
    github.state.contents['default:a.yml'] = '"12"';
    const parameters = { ...SITE, path: 'a.yml', mediaType: { format: 'raw' } };
    const file = await api().call('GET /repos/{owner}/{repo}/contents/{path}', parameters);
    expect(file).toEqual({ ok: true, value: '"12"' });
  });
});

describe('lists', () => {
  test('are read to their last page', async () => {
    for (let nth = 0; nth < 250; nth += 1) plantComment(github.state, { issue: 1, body: String(nth) });
    const all = await api().all<{ body: string }>(COMMENTS, { ...SITE, issue_number: 1 });
    expect(all.ok && all.value.map(({ body }) => Number(body))).toEqual([...Array(250).keys()]);
    expect(github.requests).toHaveLength(3);
    expect(github.violations).toEqual([]);
  });

  test('are found inside of an object too', async () => {
    const client = api();
    await client.call(CHECK, { ...SITE, name: 'TLS', head_sha: 'abc' });
    const runs = await client.all('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { ...SITE, ref: 'abc' });
    expect(runs).toMatchObject({ ok: true, value: [{ name: 'TLS' }] });
    expect(github.violations).toEqual([]);
  });

  test('longer than any honest one are given up, rather than taken for whole', async () => {
    for (let nth = 0; nth < 5; nth += 1) plantComment(github.state, { issue: 1 });
    const short = api({ pages: 2 });
    expect(await short.all(COMMENTS, { ...SITE, issue_number: 1, per_page: 2 })).toEqual({
      ok: false,
      error: { status: null, message: 'the list has more than 2 pages' },
    });
  });

  test('never take the token to another host', async () => {
    const elsewhere = await startFakeGitHub();
    const link = { link: `<${elsewhere.url}/repos/octo/site/issues?page=2>; rel="next"` };
    github.fail(ISSUES, { kind: 'text', status: 200, type: 'application/json', text: '[]', headers: link });
    expect(await troubleOf(api().all(ISSUES, SITE))).toBe('the next page of the list is on another host');
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  test('that are none are told', async () => {
    expect(await troubleOf(api().all('GET /repos/{owner}/{repo}', SITE))).toBe('GitHub answered with no list');
  });
});

describe('a refusal says what to do', () => {
  const locked = 'Unable to create comment because issue is locked.';
  const saml =
    'Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.';
  const tooLong = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long' };
  test.each<[string, string, Fault, string]>([
    [
      'permission to open issues',
      CREATE,
      forbidden('issues=write'),
      "the token may not do this (403): it takes `issues: write` under the job's `permissions:`",
    ],
    [
      'permission to read issues',
      ISSUES,
      forbidden('issues=read'),
      "the token may not do this (403): it takes `issues: write` under the job's `permissions:`",
    ],
    [
      'permission to comment',
      COMMENT,
      forbidden('issues=write; pull_requests=write'),
      "the token may not do this (403): it takes `pull-requests: write` under the job's `permissions:`",
    ],
    [
      'permission to make check runs',
      CHECK,
      forbidden('checks=write'),
      "the token may not do this (403): it takes `checks: write` under the job's `permissions:`",
    ],
    [
      'permission that only GitHub names',
      'GET /repos/{owner}/{repo}',
      forbidden('metadata=read,pull_requests=read,actions=read; x y; contents=write; metadata=read'),
      "the token may not do this (403): it takes `pull-requests: read` and `actions: read` or `contents: write` under the job's `permissions:`",
    ],
    [
      "permission of a person's token",
      CREATE,
      answer(403, 'Resource not accessible by personal access token'),
      'the token may not do this (403): it takes `issues: write` granted to the token',
    ],
    [
      'wrong token',
      ISSUES,
      answer(401, 'Bad credentials'),
      'GitHub does not accept the token (401): it is wrong, expired or revoked',
    ],
    [
      'SAML',
      ISSUES,
      answer(403, saml),
      'the organisation asks for SAML single sign-on, which this token has not passed (403): authorise the token for the organisation',
    ],
    [
      'SAML by header',
      ISSUES,
      answer(403, '', { 'x-github-sso': 'required; url=https://github.com/orgs/x' }),
      'the organisation asks for SAML single sign-on, which this token has not passed (403): authorise the token for the organisation',
    ],
    [
      'IP allow list',
      ISSUES,
      answer(403, 'the `x` organization has an IP allow list enabled, and your IP address …'),
      "the organisation's IP allow list does not have this runner (403)",
    ],
    [
      'archived',
      CREATE,
      answer(403, 'Repository was archived so is read-only.'),
      'the repository is archived, so that nothing can be written to it (403)',
    ],
    ['locked', COMMENT, answer(403, locked), 'the conversation is locked (403)'],
    [
      'another 403',
      COMMENT,
      answer(403, 'Something new.\n::error::ha ##[error]ha'),
      'GitHub refuses (403): Something new.\\x0a::error::ha # #[error]ha',
    ],
    ['a 403 without words', COMMENT, answer(403, ''), 'GitHub refuses (403): without a word'],
    [
      '404',
      ISSUES,
      answer(404, 'Not Found'),
      "GitHub finds nothing there, or the token may not see it (404): it takes `issues: write` under the job's `permissions:`",
    ],
    [
      '410 of anything else',
      CHECK,
      answer(410, 'Gone'),
      'GitHub has no POST /repos/{owner}/{repo}/check-runs any more (410)',
    ],
    [
      '410 of issues',
      CREATE,
      answer(410, 'Issues has been disabled in this repository.'),
      'issues are switched off in this repository (410)',
    ],
    [
      '422',
      COMMENT,
      answer(422, 'Validation Failed', {}, [tooLong]),
      'GitHub does not accept the request (422): Body is too long',
    ],
    [
      '422 of a login',
      CREATE,
      answer(422, 'Validation Failed', {}, [INVALID_LOGIN]),
      'GitHub does not accept the request (422): assignees "nobody" invalid',
    ],
    [
      '422 without errors',
      CREATE,
      answer(422, 'No commit found for SHA: abc'),
      'GitHub does not accept the request (422): No commit found for SHA: abc',
    ],
    [
      '422 of texts',
      CREATE,
      answer(422, 'Invalid request.', {}, ['"a" is bad', null, 7]),
      'GitHub does not accept the request (422): "a" is bad',
    ],
    ['moved', CREATE, answer(307, 'Moved', { location: '/repositories/1/issues' }), 'the repository has moved (307)'],
    [
      'another',
      CREATE,
      answer(451, 'Unavailable for legal reasons'),
      'GitHub refuses (451): Unavailable for legal reasons',
    ],
  ])('%s', async (_, route, fault, told) => {
    github.fail(route, fault);
    expect(await troubleOf(api().call(route, { ...SITE, issue_number: 1, title: 't', body: 'b' }))).toBe(told);
    expect(github.requests).toHaveLength(1);
  });

  test('says where a redirection leads that is not followed', async () => {
    github.fail(ISSUES, answer(302, 'Found', { location: 'http://127.0.0.1:1/' }));
    expect(await troubleOf(api().call(ISSUES, SITE))).toMatch(
      /^no answer from GitHub.* \(its address, or the one that it redirects to, has a port that is never dialled\)$/,
    );
  });

  test('names the fields that are at fault, so that the rest may be sent without them', async () => {
    github.state.unassignable.push('nobody');
    const refused = await api().call(CREATE, { ...SITE, title: 't', assignees: ['nobody'] });
    expect(refused).toMatchObject({ ok: false, error: { status: 422, fields: ['assignees'] } });
  });
});

describe('a rate limit', () => {
  test('is waited for as long as GitHub asks, and what creates is sent again, once', async () => {
    github.fail(CREATE, secondaryLimit(12), 1);
    expect((await api().call(CREATE, { ...SITE, title: 't' })).ok).toBe(true);
    expect(slept).toEqual([12_000]);
    expect(lines).toEqual(['Waiting 12 s for GitHub']);
    expect(github.state.issues).toHaveLength(2);
  });

  test.each<[string, Fault, number[]]>([
    ['429 with retry-after', answer(429, 'Too many', { 'retry-after': '3' }), [3000]],
    ['the primary limit, with the time of its end', limitUntil(NOW + 20_000), [21_000]],
    ['an end that has passed', limitUntil(NOW - 5000), [1000]],
    ['a secondary limit that names no time', answer(403, 'You have exceeded a secondary rate limit.'), [60_000]],
    ['429 with a time that is none', answer(429, '', { 'retry-after': 'tomorrow' }), [60_000]],
  ])('is known by %s', async (_, fault, waits) => {
    github.fail(ISSUES, fault, 1);
    expect((await api().all(ISSUES, SITE)).ok).toBe(true);
    expect(slept).toEqual(waits);
  });

  test('beyond the patience of a job is told with its end, and GitHub is left alone until then', async () => {
    github.fail(ISSUES, limitUntil(NOW + 1_800_000));
    const client = api();
    const told = 'GitHub takes no more requests from this token until 2026-11-21T08:30:01Z (403, rate limit)';
    expect(await troubleOf(client.all(ISSUES, SITE))).toBe(told);
    expect(await troubleOf(client.call(CREATE, { ...SITE, title: 't' }))).toBe(told);
    expect(github.requests).toHaveLength(1);
    expect(slept).toEqual([]);
  });

  test('that comes again and again is not waited for longer than a minute in all', async () => {
    github.fail('*', secondaryLimit(25));
    expect(await troubleOf(api().all(ISSUES, SITE))).toBe(
      'GitHub takes no more requests from this token until 2026-11-21T08:01:15Z (403, rate limit)',
    );
    expect(slept).toEqual([25_000, 25_000]);
  });

  test('with an end beyond all calendars is survived', async () => {
    github.fail('*', answer(429, '', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9007199254740991' }));
    expect(await troubleOf(api().all(ISSUES, SITE))).toContain('until long after this run');
  });
});

describe('trouble on the way', () => {
  test('is tried again with growing waits by what reads', async () => {
    github.fail(ISSUES, answer(502, 'Bad Gateway'), 3);
    expect((await api().all(ISSUES, SITE)).ok).toBe(true);
    expect(slept).toEqual([750, 1500, 3000]);
  });

  test('ends after four tries', async () => {
    github.fail(ISSUES, { kind: 'text', status: 503, type: 'text/html', text: '<h1>Unicorn!</h1>' });
    expect(await troubleOf(api().all(ISSUES, SITE))).toBe('GitHub has trouble of its own (503) after 4 tries');
    expect(github.requests).toHaveLength(4);
  });

  test.each<[string, Fault, string]>([
    ['an error of the server', answer(502, ''), 'GitHub has trouble of its own (502)'],
    ['a cut connection', { kind: 'cut', done: true }, 'no answer from GitHub (UND_ERR_SOCKET)'],
    ['silence', { kind: 'silence' }, 'no answer from GitHub (timed out)'],
    ['half a JSON text', json('{"id": 1,'), "GitHub's answer cannot be read: it is not JSON"],
  ])('never makes a thing twice: after %s a POST is not sent again', async (_, fault, told) => {
    github.fail(COMMENT, fault);
    const trouble = await troubleOf(api({ requestMs: 300 }).call(COMMENT, { ...SITE, issue_number: 1, body: 'b' }));
    expect(trouble).toBe(`${told}; it may be done all the same, so it was not sent again`);
    expect(github.operations()).toEqual([COMMENT]);
    expect(github.state.comments.length).toBeLessThanOrEqual(1);
  });

  test('does not add annotations twice', async () => {
    const client = api();
    await client.call(CHECK, { ...SITE, name: 'TLS', head_sha: 'abc' });
    github.fail(MORE_CHECK, { kind: 'cut', done: true });
    const output = { title: 't', summary: 's', annotations: [] };
    await client.call(MORE_CHECK, { ...SITE, check_run_id: 5000, output });
    expect(github.operations()).toEqual([CHECK, MORE_CHECK]);
  });

  test.each<[string, Fault, string]>([
    ['a cut connection', { kind: 'cut', done: false }, 'no answer from GitHub after 4 tries (UND_ERR_SOCKET)'],
    ['silence', { kind: 'silence' }, 'no answer from GitHub after 4 tries (timed out)'],
    ['half a JSON text', json('[{"id": 1,'), "GitHub's answer cannot be read after 4 tries: it is not JSON"],
    ['a bare JSON string', json('"[]"'), "GitHub's answer cannot be read after 4 tries: it is not JSON"],
    [
      'the page of a proxy',
      { kind: 'text', status: 200, type: 'text/html', text: '<h1>Log in</h1>' },
      "GitHub's answer cannot be read after 4 tries: it is of type text/html",
    ],
  ])('is told when it lasts: %s', async (_, fault, told) => {
    github.fail(ISSUES, fault);
    expect(await troubleOf(api({ requestMs: 150 }).all(ISSUES, SITE))).toBe(told);
    expect(github.requests).toHaveLength(4);
  });

  test('with an answer that does not end is cut off and not asked for again', async () => {
    github.fail(ISSUES, { kind: 'endless' });
    expect(await troubleOf(api({ answerBytes: 1_048_576 }).all(ISSUES, SITE))).toBe(
      "GitHub's answer cannot be read: more than 1 MiB",
    );
    expect(github.requests).toHaveLength(1);
  });

  test('with a server that is not there is told by the reason of the system', async () => {
    const gone = await startFakeGitHub();
    await gone.close();
    const client = createApi({ ...options(), apiUrl: gone.url });
    expect(await troubleOf(client.call(CREATE, { ...SITE, title: 't' }))).toBe(
      'no answer from GitHub after 4 tries (ECONNREFUSED)',
    );
  });

  test('out of reach is believed for a while, then GitHub is asked again', async () => {
    github.fail(ISSUES, { kind: 'cut', done: false }, 4);
    const { clock, ...rest } = options();
    const client = createApi({ ...rest, clock });
    const first = await client.all(ISSUES, SITE);
    expect(await client.all(ISSUES, SITE)).toEqual(first);
    expect(github.requests).toHaveLength(4);
    await clock.sleep(30_000);
    expect((await client.all(ISSUES, SITE)).ok).toBe(true);
  });

  test('takes no more of a job than its share of time', async () => {
    github.fail('*', answer(500, ''));
    const client = api({ totalMs: 2000 });
    expect(await troubleOf(client.all(ISSUES, SITE))).toBe('GitHub has trouble of its own (500) after 2 tries');
    const slow = createApi(options({ totalMs: 10_000 }, 1000));
    const told: (string | null)[] = [];
    for (let nth = 0; nth < 4; nth += 1) told.push(await troubleOf(slow.call(CREATE, { ...SITE, title: 't' })));
    expect(told.at(-1)).toBe('the time that a run has for GitHub is over');
    expect(github.requests.length).toBeLessThan(6);
  });
});

describe('the token', () => {
  test.each(['line\nend', '', 'blank in it', 'tökén'])('%j is refused before anything is asked', async (token) => {
    const trouble = await troubleOf(createApi({ ...options(), token }).all(ISSUES, SITE));
    expect(trouble).toBe('the token is not one line of ASCII');
    expect(github.requests).toEqual([]);
  });

  test('is in no message, though GitHub repeats it', async () => {
    github.fail('*', answer(403, `You are ${github.token}, are you not?`));
    expect(await troubleOf(api().all(ISSUES, SITE))).toBe('GitHub refuses (403): You are ***, are you not?');
  });
});

test('an address that is none is told', async () => {
  expect(await troubleOf(createApi({ ...options(), apiUrl: 'nonsense' }).all(ISSUES, SITE))).toBe(
    'GITHUB_API_URL is not a URL',
  );
});

/** A clock that goes on when somebody sleeps, and by `tick` with each look at it. */
function options(limits: Partial<ApiLimits> = {}, tick = 0) {
  let passed = 0;
  const clock = {
    now: () => {
      passed += tick;
      return NOW + passed;
    },
    sleep: async (ms: number) => {
      slept.push(ms);
      passed += ms;
    },
    random: () => 0.5,
  };
  return { token: github.token, apiUrl: github.url, log: (line: string) => void lines.push(line), clock, limits };
}

function api(limits: Partial<ApiLimits> = {}): Api {
  return createApi(options(limits));
}

async function troubleOf(result: ReturnType<Api['call']>): Promise<string | null> {
  const { ok, ...rest } = await result;
  return ok || !('error' in rest) ? null : rest.error.message;
}

function answer(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
  errors?: readonly unknown[],
): Fault {
  return { kind: 'answer', status, message, headers, ...(errors === undefined ? {} : { errors }) };
}

function limitUntil(end: number): Fault {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(end / 1000) };
  return answer(403, 'API rate limit exceeded for installation ID 1.', headers);
}

function json(text: string): Fault {
  return { kind: 'text', status: 200, type: 'application/json; charset=utf-8', text };
}

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ApiResult } from '../../src/github/api.ts';
import { createApi } from '../../src/github/octokit-api.ts';
import { ownLogin } from '../../src/github/own-login.ts';
import { type FakeGitHub, type Fault, startFakeGitHub } from '../helpers/fake-github.ts';
import type { FakeUser } from '../helpers/fake-github-state.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

test.each<FakeUser>([
  { login: 'github-actions[bot]', type: 'Bot' },
  { login: 'our-app[bot]', type: 'Bot' },
  { login: 'octocat', type: 'User' },
])('the token of $login is known by one question', async (me) => {
  github.state.me = me;
  expect(await login()).toEqual({ ok: true, value: me.login });
  expect(github.operations()).toEqual(['POST /graphql']);
  expect(github.violations).toEqual([]);
});

test.each<[string, FakeUser['type'], string]>([
  ['an installation is the bot of GitHub Actions', 'Bot', 'github-actions[bot]'],
  ['a person is asked for by REST', 'User', 'octocat'],
])('where GraphQL does not answer, %s', async (_, type, expected) => {
  github.fail('POST /graphql', graphql({ data: null, errors: [{ message: 'no' }] }));
  github.state.me = { login: 'octocat', type };
  expect(await login()).toEqual({ ok: true, value: expected });
});

test.each<[string, unknown]>([
  ['no object', []],
  ['no viewer', { data: {} }],
  ['a login that is none', { data: { viewer: { login: 'a b' } } }],
  ['no text', { data: { viewer: { login: 7 } } }],
])('an answer with %s is not believed, and nobody is guessed while GitHub is in trouble', async (_, data) => {
  github.fail('POST /graphql', graphql(data));
  github.fail('GET /user', { kind: 'answer', status: 500, message: '' });
  expect(await login()).toEqual({
    ok: false,
    error: { status: 500, message: 'GitHub has trouble of its own (500) after 4 tries' },
  });
});

test('a person without a login is not made up', async () => {
  github.fail('*', graphql({}));
  expect(await login()).toEqual({
    ok: false,
    error: { status: 200, message: 'GitHub does not say whose the token is' },
  });
});

function login(): Promise<ApiResult<string>> {
  const clock = { now: () => 0, sleep: async () => {}, random: () => 0 };
  return ownLogin(createApi({ token: github.token, apiUrl: github.url, log: () => {}, clock }));
}

function graphql(data: unknown): Fault {
  return { kind: 'text', status: 200, type: 'application/json', text: JSON.stringify(data) };
}

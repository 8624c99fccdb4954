import { afterEach, beforeEach, expect, test } from '@jest/globals';
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
  expect(await login()).toBe(me.login);
  expect(github.operations()).toEqual(['POST /graphql']);
  expect(github.violations).toEqual([]);
});

test.each<[string, FakeUser['type'], string | null]>([
  ['an installation is the bot of GitHub Actions', 'Bot', 'github-actions[bot]'],
  ['a person is asked for by REST', 'User', 'octocat'],
])('where GraphQL does not answer, %s', async (_, type, expected) => {
  github.fail('POST /graphql', graphql({ data: null, errors: [{ message: 'no' }] }));
  github.state.me = { login: 'octocat', type };
  expect(await login()).toBe(expected);
});

test.each<[string, unknown]>([
  ['no object', null],
  ['no viewer', { data: {} }],
  ['a login that is none', { data: { viewer: { login: 'a b' } } }],
  ['no text', { data: { viewer: { login: 7 } } }],
])('an answer with %s is not believed, and nobody is guessed while GitHub is in trouble', async (_, data) => {
  github.fail('POST /graphql', graphql(data));
  github.fail('GET /user', { kind: 'answer', status: 500, message: '' });
  expect(await login()).toBeNull();
});

function login(): Promise<string | null> {
  const clock = { now: () => 0, sleep: async () => {}, random: () => 0 };
  return ownLogin(createApi({ token: github.token, apiUrl: github.url, log: () => {}, clock }));
}

function graphql(data: unknown): Fault {
  return { kind: 'text', status: 200, type: 'application/json', text: JSON.stringify(data) };
}

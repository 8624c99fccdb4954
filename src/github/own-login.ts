import type { Api } from './api.ts';

/**
 * The login that our comments and issues carry; `null` where GitHub does not say. An installation of an App, which
 * `GITHUB_TOKEN` is, may not ask `GET /user`; GraphQL's `viewer` answers it with the bot's login, and a person's token
 * with the person's. Where GraphQL is out of reach, a refused `GET /user` leaves the bot of GitHub Actions: no person can
 * take a login with brackets in it, so a wrong guess finds no comment rather than another's.
 */
export async function ownLogin(api: Api): Promise<string | null> {
  const viewer = await api.call<unknown>('POST /graphql', { query: 'query { viewer { login } }' });
  const seen = viewer.ok ? loginIn(at(at(viewer.value, 'data'), 'viewer')) : null;
  if (seen !== null) return seen;
  const user = await api.call<unknown>('GET /user', {});
  if (user.ok) return loginIn(user.value);
  return user.error.status === 403 ? ACTIONS_BOT : null;
}

function loginIn(user: unknown): string | null {
  const login = at(user, 'login');
  return typeof login === 'string' && /^[\w-]{1,100}(?:\[bot\])?$/.test(login) ? login : null;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : null;
}

const ACTIONS_BOT = 'github-actions[bot]';

import type { Api, ApiResult, ApiTrouble } from './api.ts';

/**
 * The login that our comments and issues carry. An installation of an App, which `GITHUB_TOKEN` is, may not ask
 * `GET /user`; GraphQL's `viewer` answers it with the bot's login, and a person's token with the person's. Where GraphQL
 * does not, a refused `GET /user` leaves the bot of GitHub Actions: nobody can take a login with brackets in it, so that a
 * wrong guess finds no comment rather than another's.
 */
export async function ownLogin(api: Api): Promise<ApiResult<string>> {
  const viewer = await api.call<unknown>('POST /graphql', { query: 'query { viewer { login } }' });
  const seen = viewer.ok ? loginIn(at(at(viewer.value, 'data'), 'viewer')) : null;
  if (seen !== null) return { ok: true, value: seen };
  const user = await api.call<unknown>('GET /user', {});
  if (!user.ok) return user.error.status === 403 ? { ok: true, value: ACTIONS_BOT } : user;
  const login = loginIn(user.value);
  return login === null ? { ok: false, error: UNKNOWN } : { ok: true, value: login };
}

function loginIn(user: unknown): string | null {
  const login = at(user, 'login');
  return typeof login === 'string' && /^[\w-]{1,100}(?:\[bot\])?$/.test(login) ? login : null;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : null;
}

const ACTIONS_BOT = 'github-actions[bot]';
const UNKNOWN: ApiTrouble = { status: 200, message: 'GitHub does not say whose the token is' };

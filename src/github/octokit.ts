import type { GitHub } from '@actions/github/lib/utils';
import { TOOL } from '../model/tool.ts';
import type { Ms, Result } from '../model/units.ts';
import type { ApiFailure } from './api-failure.ts';
import { ANSWER_TOO_LONG, boundedFetch } from './bounded-fetch.ts';

export type Octokit = InstanceType<typeof GitHub>;

export interface GitHubAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: unknown;
}

export interface OctokitOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly mostBytes: number;
  /** Time that the next request gets. */
  readonly timeoutMs: () => Ms;
}

/** Octokit as @actions/github sets it up, proxies of the runner included. Loaded here and nowhere else, on first use. */
export async function openOctokit({ token, apiUrl, mostBytes, timeoutMs }: OctokitOptions): Promise<Octokit> {
  const { GitHub, defaults, getOctokitOptions } = await import('@actions/github/lib/utils');
  const fetch = boundedFetch(defaults.request?.fetch ?? globalThis.fetch, { mostBytes, timeoutMs });
  const userAgent = `${TOOL.name}/${TOOL.version}`;
  const request = { ...defaults.request, fetch };
  return new GitHub(getOctokitOptions(token, { baseUrl: apiUrl, userAgent, request, log: SILENT }));
}

/** One request, made once. Never rejects. */
export async function tryOnce(
  octokit: Octokit,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Result<GitHubAnswer, ApiFailure>> {
  try {
    const { status, headers, data } = await octokit.request(route, { ...atGraphql(octokit, route), ...parameters });
    const answer = { status, headers: textsOf(headers), data: data as unknown };
    const failure = notAnAnswer(answer);
    return failure === null ? { ok: true, value: answer } : { ok: false, error: failure };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

/** An Enterprise Server keeps GraphQL beside `/api/v3`, not below it. */
function atGraphql(octokit: Octokit, route: string): { readonly baseUrl?: string } {
  if (route !== 'POST /graphql') return {};
  return { baseUrl: octokit.request.endpoint.DEFAULTS.baseUrl.replace(/\/api\/v3$/, '/api') };
}

/** What Octokit takes for success, and is none: a redirection, half a JSON text, a page of a proxy. */
function notAnAnswer({ status, headers, data }: GitHubAnswer): ApiFailure | null {
  if (status >= 300) return { kind: 'refused', status, headers, said: '', errors: [] };
  const type = headers['content-type'] ?? '';
  if (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer)) return null;
  // A file as it is, where that was asked for.
  if (typeof data === 'string' && type.startsWith('application/vnd.github')) return null;
  if (status === 204) return null;
  const reason = type.startsWith('application/json')
    ? 'it is not JSON'
    : `it is of type ${type === '' ? 'unknown' : type}`;
  return { kind: 'unreadable', status, reason, lasting: false };
}

/** Octokit throws a `RequestError`, with the answer if there was one, else with what `fetch` threw as its cause. */
function failureOf(error: unknown): ApiFailure {
  const { status, response, cause = error } = (error ?? {}) as Thrown;
  if (response !== undefined) {
    const { message, errors } = (response.data ?? {}) as Readonly<Record<string, unknown>>;
    return {
      kind: 'refused',
      status: status ?? response.status,
      headers: textsOf(response.headers),
      said: typeof message === 'string' ? message : '',
      errors: Array.isArray(errors) ? errors : [],
    };
  }
  const { code, name, message } = innermost(cause);
  if (code === ANSWER_TOO_LONG) return { kind: 'unreadable', status: 200, reason: String(message), lasting: true };
  if (name === 'TimeoutError') return { kind: 'unreachable', reason: 'timed out', sent: true };
  const reason = typeof code === 'string' ? code : String(message);
  return { kind: 'unreachable', reason: WORDS[reason] ?? reason, sent: !NEVER_SENT.has(reason) };
}

/** `fetch failed` says nothing: the reason stands in its cause, or, for several addresses, in the first of its errors. */
function innermost(error: unknown): Thrown {
  let inner = (error ?? {}) as Thrown;
  for (let depth = 0; depth < 5; depth += 1) {
    const deeper = inner.cause ?? (inner.code === undefined ? inner.errors?.[0] : undefined);
    if (typeof deeper !== 'object' || deeper === null) break;
    inner = deeper as Thrown;
  }
  return inner;
}

interface Thrown {
  readonly status?: number;
  readonly response?: { readonly status: number; readonly headers: object; readonly data: unknown };
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
  readonly code?: unknown;
  readonly name?: unknown;
  readonly message?: unknown;
}

function textsOf(headers: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** Octokit would print deprecations of GitHub to the log, in GitHub's words. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** What `fetch` says of redirections, and of an address as it was given, in its own short words. */
const WORDS: Readonly<Record<string, string>> = {
  'bad port': 'its address, or the one that it redirects to, has a port that is never dialled',
  'redirect count exceeded': 'it redirects without end',
  'unknown scheme': 'it redirects to what is no web address',
};

/** The connection was never made, so nothing was asked. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

import type { Ms, UnixMs } from '../model/units.ts';
import { logLine } from '../report/escape.ts';
import type { Api, ApiResult, ApiTrouble } from './api.ts';
import { type ApiFailure, isRateLimit, waitBeforeRetry } from './api-failure.ts';
import { apiTrouble } from './api-trouble.ts';
import { type GitHubAnswer, type Octokit, openOctokit, tryOnce } from './octokit.ts';

export interface ApiOptions {
  /** Secret: in no message, whatever goes wrong. */
  readonly token: string;
  /** `GITHUB_API_URL`, without a slash at the end. */
  readonly apiUrl: string;
  /** Tells of a wait that a reader of the log would wonder about. */
  readonly log: (line: string) => void;
  readonly clock?: ApiClock;
  readonly limits?: Partial<ApiLimits>;
}

export interface ApiClock {
  now(): UnixMs;
  sleep(ms: Ms): Promise<void>;
  /** From 0 up to 1, spreads the tries of jobs that failed together. */
  random(): number;
}

/** How much of a job's time and memory GitHub gets, over all requests of a run. */
export interface ApiLimits {
  readonly tries: number;
  /** For one answer. */
  readonly requestMs: Ms;
  /** For all waits before another try. */
  readonly waitMs: Ms;
  /** For everything: waits, requests, answers. */
  readonly totalMs: Ms;
  readonly answerBytes: number;
  readonly pages: number;
}

/**
 * GitHub's REST API by Octokit, which is loaded with the first request. One request at a time, as GitHub asks. What may
 * be tried again is, within the limits, and nothing here ever rejects: a comment that cannot be written must not turn a
 * verdict.
 */
export function createApi({ token, apiUrl, log, clock = SYSTEM_CLOCK, limits: given = {} }: ApiOptions): Api {
  const limits: ApiLimits = { ...LIMITS, ...given };
  const redacted = (text: string) => logLine(token === '' ? text : text.replaceAll(token, '***'));
  let octokit: Promise<Octokit> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let spentMs: Ms = 0;
  let waitedMs: Ms = 0;
  let startedAt: UnixMs = 0;
  let resting: { readonly until: UnixMs; readonly trouble: ApiTrouble } | null = null;
  const timeLeft = (): Ms => limits.totalMs - spentMs - (clock.now() - startedAt);

  return {
    call: (route, parameters) =>
      inTurn(async () => {
        const answer = await ask(route, parameters);
        return answer.ok ? succeeded(answer.value.data as never) : answer;
      }),
    all: (route, parameters) => inTurn(() => everyPage(route, parameters)),
  };

  function inTurn<T>(work: () => Promise<ApiResult<T>>): Promise<ApiResult<T>> {
    const done = turn.then(async () => {
      startedAt = clock.now();
      try {
        const result = await work();
        return result.ok ? result : failed({ ...result.error, message: redacted(result.error.message) });
      } catch (error) {
        return failed({ status: null, message: redacted(`GitHub could not be asked (${error})`) });
      } finally {
        spentMs += clock.now() - startedAt;
      }
    });
    turn = done;
    return done;
  }

  async function everyPage<Item>(route: string, parameters: Parameters): Promise<ApiResult<readonly Item[]>> {
    const items: Item[] = [];
    let next: string | null = null;
    for (let page = 1; page <= limits.pages; page += 1) {
      const answer = await ask(route, next === null ? { per_page: PER_PAGE, ...parameters } : {}, next);
      if (!answer.ok) return answer;
      const listed = listIn(answer.value.data);
      if (listed === null) return failed({ status: answer.value.status, message: 'GitHub answered with no list' });
      for (const item of listed) items.push(item as Item);
      next = /<([^<>\s]+)>;\s*rel="next"/.exec(answer.value.headers.link ?? '')?.[1] ?? null;
      if (next === null) return succeeded(items);
      // The token goes with every page.
      if (new URL(next).origin !== new URL(apiUrl).origin) {
        return failed({ status: answer.value.status, message: 'the next page of the list is on another host' });
      }
    }
    return failed({ status: null, message: `the list has more than ${limits.pages} pages` });
  }

  /** Asks until there is an answer, or none to be hoped for. `page` is the address of a further page of the same. */
  async function ask(
    route: string,
    parameters: Parameters,
    page: string | null = null,
  ): Promise<ApiResult<GitHubAnswer>> {
    if (!/^[\x21-\x7e]+$/.test(token)) return failed({ status: null, message: 'the token is not one line of ASCII' });
    if (!URL.canParse(apiUrl)) return failed({ status: null, message: 'GITHUB_API_URL is not a URL' });
    octokit ??= openOctokit({ token, apiUrl, mostBytes: limits.answerBytes, timeoutMs: requestTime });
    const opened = await octokit;
    for (let tried = 1; ; tried += 1) {
      if (resting !== null && clock.now() < resting.until) return failed(resting.trouble);
      if (timeLeft() < LEAST_MS) return failed({ status: null, message: 'the time that a run has for GitHub is over' });
      const answer = await tryOnce(opened, page === null ? route : `GET ${page}`, parameters);
      if (answer.ok) return answer;
      const wait = waitFor(answer.error, route, tried);
      if (!wait.ok) return wait;
      waitedMs += wait.value;
      if (wait.value > WORTH_TELLING_MS) log(redacted(`Waiting ${Math.ceil(wait.value / 1000)} s for GitHub`));
      await clock.sleep(wait.value);
    }
  }

  /** The time to wait before the next try; where there is to be none, the trouble. */
  function waitFor(failure: ApiFailure, route: string, tried: number): ApiResult<Ms> {
    const now = clock.now();
    const wait = waitBeforeRetry(failure, { route, tried, now, random: clock.random() });
    const affordable = wait !== null && waitedMs + wait <= limits.waitMs && wait < timeLeft();
    if (affordable && tried < limits.tries) return succeeded(wait);
    const limitedUntil = wait !== null && failure.kind === 'refused' && isRateLimit(failure) ? now + wait : null;
    const trouble = apiTrouble(failure, { route, tried, limitedUntil });
    // Who goes on asking beyond the limit may be shut out for longer; and what is away, or kept away, is not back at once.
    if (limitedUntil !== null) resting = { until: limitedUntil, trouble };
    else if (failure.kind === 'unreachable' || (failure.kind === 'unreadable' && !failure.lasting)) {
      resting = { until: now + REST_MS, trouble };
    }
    return failed(trouble);
  }

  function requestTime(): Ms {
    return Math.min(limits.requestMs, Math.max(LEAST_MS, timeLeft()));
  }
}

type Parameters = Readonly<Record<string, unknown>>;

/** A list, or the one list inside an object that also says how many there are. */
function listIn(data: unknown): readonly unknown[] | null {
  if (Array.isArray(data)) return data;
  if (typeof data !== 'object' || data === null || !('total_count' in data)) return null;
  return Object.values(data).find((value) => Array.isArray(value)) ?? null;
}

function succeeded<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

function failed(error: ApiTrouble): { readonly ok: false; readonly error: ApiTrouble } {
  return { ok: false, error };
}

const SYSTEM_CLOCK: ApiClock = {
  now: Date.now,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: Math.random,
};

const LIMITS: ApiLimits = {
  tries: 4,
  // GitHub gives up on a request after ten seconds.
  requestMs: 15_000,
  waitMs: 60_000,
  totalMs: 120_000,
  // A page of a hundred comments of 65,536 characters, each written as six, and what stands around them.
  answerBytes: 67_108_864,
  // GitHub closes an issue for comments after 2,500, and lists 3,000 files of a pull request.
  pages: 30,
};

const PER_PAGE = 100;
/** How long GitHub counts as out of reach after all tries failed. */
const REST_MS = 30_000;
/** Too little time for a request that is to come to an end. */
const LEAST_MS = 1000;
const WORTH_TELLING_MS = 5000;

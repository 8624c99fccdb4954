import pLimit from 'p-limit';
import type { UnixMs } from '../../model/units.ts';
import { createAnswerCache } from './answer-cache.ts';
import { type Clock, startClock } from './clock.ts';
import { type Exchanged, exchange } from './exchange.ts';
import type { Fetch, Fetched, FetchRequest } from './fetch.ts';
import { findPlace, type ResolveHost, resolveHost } from './find-place.ts';
import { openStream, type StreamOptions } from './open-stream.ts';
import { parseUrl, unreadUrl } from './parse-url.ts';
import { createSilentHosts, type SilentHosts } from './silent-hosts.ts';

/** What a fetch takes from outside; tests hand in their own. */
export interface FetchDeps extends StreamOptions {
  readonly resolve: ResolveHost;
  /** When the run has to be over. */
  readonly endsAt: UnixMs;
}

/** A fetch for one run: few at a time, each request once, and a host that gives no answer once. */
export function createFetch(deps: Partial<FetchDeps> = {}): Fetch {
  const all: FetchDeps = {
    resolve: resolveHost,
    endsAt: Number.POSITIVE_INFINITY,
    onDial: () => {},
    roots: null,
    ...deps,
  };
  const limit = pLimit(AT_ONCE);
  const answers = createAnswerCache();
  const hosts = createSilentHosts();
  return async (request) => {
    const url = parseUrl(request.url);
    if (request.scope === 'none') {
      return { url: url.ok ? url.value.href : unreadUrl(request.url), kind: 'switched-off' };
    }
    if (!url.ok) return { url: unreadUrl(request.url), kind: 'bad-url', problem: url.error };
    return answers.get(request, () => limit(() => guarded(url.value, request, all, hosts)));
  };
}

/** Nothing is known to throw in there; what a stranger wrote shall not be the first thing that does. */
async function guarded(url: URL, request: FetchRequest, deps: FetchDeps, hosts: SilentHosts): Promise<Fetched> {
  try {
    return await follow(url, request, deps, hosts);
  } catch (error) {
    return { url: url.href, kind: 'no-connection', code: (error as NodeJS.ErrnoException).code ?? 'UNKNOWN' };
  }
}

/** The request and what it is redirected to; every hop is checked as the first URL is. */
async function follow(first: URL, request: FetchRequest, deps: FetchDeps, hosts: SilentHosts): Promise<Fetched> {
  const clock = startClock(request.timeoutMs, deps.endsAt);
  let url = first;
  let asked = request;
  for (let hops = 0; ; hops += 1) {
    if (clock.left() === 0) return clock.over(url.href);
    const fate = hosts.fateOf(url, request.scope);
    if (fate !== null) return fate;
    const left = clock.left();
    const answer = await ask(url, asked, deps, clock);
    hosts.note(url, request.scope, answer, left - clock.left());
    if (answer.kind !== 'redirect') return answer;
    const next = parseUrl(answer.to, url.href);
    if (!next.ok) return { url: unreadUrl(answer.to), kind: 'bad-url', problem: next.error };
    if (hops === MOST_REDIRECTS) return { url: next.value.href, kind: 'too-many-redirects' };
    // RFC 9110 §15.4.4: what 303 names is fetched by GET. After the others a POST stays one.
    if (answer.status === 303) asked = asGet(asked);
    url = next.value;
  }
}

/** One request, to the place that one URL names. */
async function ask(url: URL, request: FetchRequest, deps: FetchDeps, clock: Clock): Promise<Exchanged> {
  const place = await findPlace(url, request.scope, deps.resolve, clock);
  if (place.kind !== 'place') return place;
  const opened = await openStream(url, place.addresses, clock, deps);
  return opened.kind === 'open' ? exchange(url, opened.stream, request, clock) : opened;
}

function asGet({ body: _body, contentType: _type, ...request }: FetchRequest): FetchRequest {
  return request;
}

const AT_ONCE = 8;
const MOST_REDIRECTS = 3;

export const id = 89;
export const ids = [89];
export const modules = {

/***/ 2089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createApi: () => (/* binding */ createApi)
});

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/github/api-failure.js
/** GitHub's primary limit (so many requests an hour) or a secondary one (too many at once, too much content). */
function isRateLimit({ status, headers, said }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return ('retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit|abuse detection/i.test(said));
}
/**
 * How long to wait before the same request is made again; `null` where another try would not help or could do a thing
 * twice. What GitHub asks for goes first: `retry-after`, then `x-ratelimit-reset`, then a minute, doubled each time.
 */
function waitBeforeRetry(failure, { route, tried, now, random, }) {
    const backOff = A_SECOND * 2 ** (tried - 1) * (0.5 + random / 2);
    switch (failure.kind) {
        case 'refused':
            // A request beyond the rate was not acted on, so that even what creates something may be sent again.
            if (isRateLimit(failure))
                return limitedFor(failure, now) ?? A_MINUTE * 2 ** (tried - 1);
            if (failure.status < 500 || !isRepeatable(route))
                return null;
            return retryAfter(failure) ?? backOff;
        case 'unreachable':
            return failure.sent && !isRepeatable(route) ? null : backOff;
        case 'unreadable':
            return failure.lasting || !isRepeatable(route) ? null : backOff;
    }
}
/**
 * Whether doing it twice is doing it once. A second POST is a second comment or issue, and an update of a check run
 * adds its annotations to those that are there.
 */
function isRepeatable(route) {
    return !/^POST (?!\/graphql$)|^PATCH \S+\/check-runs\//.test(route);
}
function limitedFor(failure, now) {
    const asked = retryAfter(failure);
    if (asked !== null)
        return asked;
    const reset = Number(failure.headers['x-ratelimit-reset'] ?? Number.NaN);
    if (failure.headers['x-ratelimit-remaining'] !== '0' || !Number.isSafeInteger(reset))
        return null;
    // The second that is named must have passed, by a clock that may differ a little from ours.
    return Math.max(0, reset * A_SECOND - now) + A_SECOND;
}
/** GitHub writes whole seconds, never a date. */
function retryAfter({ headers }) {
    const seconds = headers['retry-after'] ?? '';
    return /^\d{1,7}$/.test(seconds) ? Number(seconds) * A_SECOND : null;
}
const A_SECOND = 1000;
const A_MINUTE = 60_000;

;// CONCATENATED MODULE: ./lib/github/permissions.js
/**
 * The line under `permissions:` that a route takes of `GITHUB_TOKEN`; `null` where the table does not know it. Comments on
 * a pull request stand under the routes of issues, and the gate comments on nothing else before it wrote to an issue.
 */
function permissionFor(route) {
    return PERMISSIONS.find(({ routes }) => routes.test(route))?.permission ?? null;
}
/**
 * What GitHub's header `X-Accepted-GitHub-Permissions` says would do, as lines of a workflow. Semicolons part sets of which
 * any will do: `pull_requests=read,contents=read; issues=read`. A set that is not of that form is dropped, so that the rest
 * may be printed.
 */
function acceptedPermissions(header) {
    return header
        .slice(0, MOST_CHARACTERS)
        .split(';')
        .map(linesOf)
        .filter((lines) => lines !== null && lines.length > 0)
        .map((lines) => (lines ?? []).join('` and `'));
}
/** `metadata` is granted to every token and is no key of `permissions:`. */
function linesOf(set) {
    const parts = set.split(',').map((part) => /^\s*([a-z_]{1,40})=(read|write)\s*$/.exec(part));
    if (parts.some((part) => part === null))
        return null;
    return parts
        .map((part) => ({ name: part?.[1] ?? '', access: part?.[2] ?? '' }))
        .filter(({ name }) => name !== 'metadata')
        .map(({ name, access }) => `${name.replaceAll('_', '-')}: ${access}`);
}
/** First match wins. What the gate reads in order to write it anew is asked for as a whole, so that one line mends it. */
const PERMISSIONS = [
    { routes: /\/comments(?:\/|$)/, permission: 'pull-requests: write' },
    { routes: /\/issues(?:\/|$)/, permission: 'issues: write' },
    { routes: /\/check-runs(?:\/|$)/, permission: 'checks: write' },
    { routes: /^GET \S+\/pulls\//, permission: 'pull-requests: read' },
    { routes: /^GET \S+\/(?:contents|compare)\//, permission: 'contents: read' },
];
const MOST_CHARACTERS = 500;

;// CONCATENATED MODULE: ./lib/github/api-trouble.js



/** Why GitHub did not do it, and what its owner can do about it. */
function apiTrouble(failure, attempt) {
    const tries = attempt.tried > 1 ? ` after ${attempt.tried} tries` : '';
    switch (failure.kind) {
        case 'unreachable':
            return {
                status: null,
                message: `no answer from GitHub${tries} (${harmless(failure.reason)})${unsure(failure.sent, attempt.route)}`,
            };
        case 'unreadable':
            return {
                status: failure.status,
                message: `GitHub's answer cannot be read${tries}: ${harmless(failure.reason)}${unsure(true, attempt.route)}`,
            };
        case 'refused':
            return refusalTrouble(failure, attempt, tries);
    }
}
function refusalTrouble(failure, attempt, tries) {
    const { status, said } = failure;
    const as = (message) => ({ status, message });
    if (isRateLimit(failure)) {
        const until = attempt.limitedUntil === null ? '' : ` until ${instant(attempt.limitedUntil)}`;
        return as(`GitHub takes no more requests from this token${until} (${status}, rate limit)`);
    }
    if (status >= 500)
        return as(`GitHub has trouble of its own (${status})${tries}${unsure(true, attempt.route)}`);
    if (status >= 300 && status < 400)
        return as(`the repository has moved (${status})`);
    switch (status) {
        case 401:
            return as('GitHub does not accept the token (401): it is wrong, expired or revoked');
        case 403:
            return as(forbidden(failure, attempt.route));
        case 404:
            return as(`GitHub finds nothing there, or the token may not see it (404)${takes(failure, attempt.route)}`);
        case 410:
            return as(/\/issues\b/.test(attempt.route)
                ? 'issues are switched off in this repository (410)'
                : `GitHub has no ${attempt.route} any more (410)`);
        case 422:
            return { ...as(`GitHub does not accept the request (422): ${invalid(failure)}`), fields: fieldsOf(failure) };
        default:
            return as(`GitHub refuses (${status}): ${harmless(said)}`);
    }
}
/** A 403 means a dozen things. GitHub tells them apart by words alone. */
function forbidden(failure, route) {
    const { said, headers } = failure;
    if ('x-github-sso' in headers || /SAML/.test(said)) {
        return 'the organisation asks for SAML single sign-on, which this token has not passed (403): authorise the token for the organisation';
    }
    if (/IP allow list/i.test(said))
        return "the organisation's IP allow list does not have this runner (403)";
    if (/archived/i.test(said))
        return 'the repository is archived, so that nothing can be written to it (403)';
    if (/locked/i.test(said))
        return 'the conversation is locked (403)';
    if (/not accessible by|permission|must have/i.test(said)) {
        return `the token may not do this (403)${takes(failure, route)}`;
    }
    return `GitHub refuses (403): ${harmless(said)}`;
}
/** A person's token gets its permissions where it is made; `permissions:` are for `GITHUB_TOKEN`. */
function takes({ said, headers }, route) {
    const known = permissionFor(route);
    const lines = known === null ? acceptedPermissions(headers['x-accepted-github-permissions'] ?? '') : [known];
    if (lines.length === 0)
        return '';
    const where = /personal access token/i.test(said) ? 'granted to the token' : "under the job's `permissions:`";
    return `: it takes ${lines.map((line) => `\`${line}\``).join(' or ')} ${where}`;
}
/** GitHub's list of what is invalid: `{ resource, field, code, message, value }`, or a text. */
function invalid({ said, errors }) {
    const listed = errors.slice(0, MOST_ERRORS).map((error) => {
        if (typeof error === 'string')
            return error;
        const { field, code, message, value } = (error ?? {});
        if (typeof message === 'string')
            return message;
        return [field, typeof value === 'string' ? `"${value}"` : null, code]
            .filter((part) => typeof part === 'string')
            .join(' ');
    });
    const words = listed.filter((text) => text !== '').join('; ');
    return harmless(words === '' ? said : words);
}
function fieldsOf({ errors }) {
    return errors
        .slice(0, MOST_ERRORS)
        .map((error) => (typeof error === 'object' && error !== null && 'field' in error ? error.field : null))
        .filter((field) => typeof field === 'string');
}
function unsure(sent, route) {
    return sent && !isRepeatable(route) ? '; it may be done all the same, so it was not sent again' : '';
}
function harmless(text) {
    const line = (0,report_escape/* logLine */.BP)((0,report_escape/* shorten */.ml)(text.trim(), api_trouble_MOST_CHARACTERS)).replace(/\.$/, '');
    return line === '' ? 'without a word' : line;
}
function instant(at) {
    return at < LAST_INSTANT ? new Date(at).toISOString().replace(/\.\d+Z$/, 'Z') : 'long after this run';
}
const MOST_ERRORS = 3;
const api_trouble_MOST_CHARACTERS = 200;
/** Above it, a `Date` is invalid. */
const LAST_INSTANT = 8.64e15;

// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
;// CONCATENATED MODULE: ./lib/github/bounded-fetch.js
/** Code of the error for an answer that is longer than is read. */
const ANSWER_TOO_LONG = 'ANSWER_TOO_LONG';
/**
 * A `fetch` that gives up: the time holds for the whole answer, its body included, and a body beyond the bound is cut
 * off. Redirections are followed, as GitHub asks, by requests that only read: a POST would arrive as a GET.
 */
function boundedFetch(fetch, { timeoutMs, mostBytes }) {
    return async (input, init) => {
        const redirect = (init?.method ?? 'GET') === 'GET' ? 'follow' : 'manual';
        const answer = await fetch(input, { ...init, redirect, signal: AbortSignal.timeout(timeoutMs()) });
        const body = await readAtMost(answer.body, mostBytes);
        const { status, statusText, headers } = answer;
        return new Response(WITHOUT_BODY.has(status) ? null : body, { status, statusText, headers: [...headers] });
    };
}
async function readAtMost(body, most) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body ?? []) {
        length += chunk.length;
        if (length > most) {
            throw Object.assign(new Error(`more than ${most / 1_048_576} MiB`), { code: ANSWER_TOO_LONG });
        }
        chunks.push(chunk);
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
    }
    return whole;
}
/** The Fetch standard's null body statuses that arrive here. */
const WITHOUT_BODY = new Set([204, 205, 304]);

;// CONCATENATED MODULE: ./lib/github/octokit.js


/** Octokit as @actions/github sets it up, proxies of the runner included. Loaded here and nowhere else, on first use. */
async function openOctokit({ token, apiUrl, mostBytes, timeoutMs }) {
    const { GitHub, defaults, getOctokitOptions } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const fetch = boundedFetch(defaults.request?.fetch ?? globalThis.fetch, { mostBytes, timeoutMs });
    const userAgent = `${tool/* TOOL */.j.name}/${tool/* TOOL */.j.version}`;
    const request = { ...defaults.request, fetch };
    return new GitHub(getOctokitOptions(token, { baseUrl: apiUrl, userAgent, request, log: SILENT }));
}
/** One request, made once. Never rejects. */
async function tryOnce(octokit, route, parameters) {
    try {
        const { status, headers, data } = await octokit.request(route, { ...atGraphql(octokit, route), ...parameters });
        const answer = { status, headers: textsOf(headers), data: data };
        const failure = notAnAnswer(answer);
        return failure === null ? { ok: true, value: answer } : { ok: false, error: failure };
    }
    catch (error) {
        return { ok: false, error: failureOf(error) };
    }
}
/** An Enterprise Server keeps GraphQL beside `/api/v3`, not below it. */
function atGraphql(octokit, route) {
    if (route !== 'POST /graphql')
        return {};
    return { baseUrl: octokit.request.endpoint.DEFAULTS.baseUrl.replace(/\/api\/v3$/, '/api') };
}
/** What Octokit takes for success, and is none: a redirection, half a JSON text, a page of a proxy. */
function notAnAnswer({ status, headers, data }) {
    if (status >= 300)
        return { kind: 'refused', status, headers, said: '', errors: [] };
    const type = headers['content-type'] ?? '';
    if (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer))
        return null;
    // A file as it is, where that was asked for.
    if (typeof data === 'string' && type.startsWith('application/vnd.github'))
        return null;
    if (status === 204)
        return null;
    const reason = type.startsWith('application/json')
        ? 'it is not JSON'
        : `it is of type ${type === '' ? 'unknown' : type}`;
    return { kind: 'unreadable', status, reason, lasting: false };
}
/** Octokit throws a `RequestError`, with the answer if there was one, else with what `fetch` threw as its cause. */
function failureOf(error) {
    const { status, response, cause = error } = (error ?? {});
    if (response !== undefined) {
        const { message, errors } = (response.data ?? {});
        return {
            kind: 'refused',
            status: status ?? response.status,
            headers: textsOf(response.headers),
            said: typeof message === 'string' ? message : '',
            errors: Array.isArray(errors) ? errors : [],
        };
    }
    const { code, name, message } = innermost(cause);
    if (code === ANSWER_TOO_LONG)
        return { kind: 'unreadable', status: 200, reason: String(message), lasting: true };
    if (name === 'TimeoutError')
        return { kind: 'unreachable', reason: 'timed out', sent: true };
    const reason = typeof code === 'string' ? code : String(message);
    return { kind: 'unreachable', reason: WORDS[reason] ?? reason, sent: !NEVER_SENT.has(reason) };
}
/** `fetch failed` says nothing: the reason stands in its cause, or, for several addresses, in the first of its errors. */
function innermost(error) {
    let inner = (error ?? {});
    for (let depth = 0; depth < 5; depth += 1) {
        const deeper = inner.cause ?? (inner.code === undefined ? inner.errors?.[0] : undefined);
        if (typeof deeper !== 'object' || deeper === null)
            break;
        inner = deeper;
    }
    return inner;
}
function textsOf(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
/** Octokit would print deprecations of GitHub to the log, in GitHub's words. */
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
/** What `fetch` says of redirections, and of an address as it was given, in its own short words. */
const WORDS = {
    'bad port': 'its address, or the one that it redirects to, has a port that is never dialled',
    'redirect count exceeded': 'it redirects without end',
    'unknown scheme': 'it redirects to what is no web address',
};
/** The connection was never made, so nothing was asked. */
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN',
    'UND_ERR_CONNECT_TIMEOUT',
]);

;// CONCATENATED MODULE: ./lib/github/octokit-api.js




/**
 * GitHub's REST API by Octokit, which is loaded with the first request. One request at a time, as GitHub asks. What may
 * be tried again is, within the limits, and nothing here ever rejects: a comment that cannot be written must not turn a
 * verdict.
 */
function createApi({ token, apiUrl, log, clock = SYSTEM_CLOCK, limits: given = {} }) {
    const limits = { ...LIMITS, ...given };
    const redacted = (text) => (0,report_escape/* logLine */.BP)(token === '' ? text : text.replaceAll(token, '***'));
    let octokit = null;
    let turn = Promise.resolve();
    let spentMs = 0;
    let waitedMs = 0;
    let startedAt = 0;
    let resting = null;
    const timeLeft = () => limits.totalMs - spentMs - (clock.now() - startedAt);
    return {
        call: (route, parameters) => inTurn(async () => {
            const answer = await ask(route, parameters);
            return answer.ok ? succeeded(answer.value.data) : answer;
        }),
        all: (route, parameters) => inTurn(() => everyPage(route, parameters)),
    };
    function inTurn(work) {
        const done = turn.then(async () => {
            startedAt = clock.now();
            try {
                const result = await work();
                return result.ok ? result : failed({ ...result.error, message: redacted(result.error.message) });
            }
            catch (error) {
                return failed({ status: null, message: redacted(`GitHub could not be asked (${error})`) });
            }
            finally {
                spentMs += clock.now() - startedAt;
            }
        });
        turn = done;
        return done;
    }
    async function everyPage(route, parameters) {
        const items = [];
        let next = null;
        for (let page = 1; page <= limits.pages; page += 1) {
            const answer = await ask(route, next === null ? { per_page: PER_PAGE, ...parameters } : {}, next);
            if (!answer.ok)
                return answer;
            const listed = listIn(answer.value.data);
            if (listed === null)
                return failed({ status: answer.value.status, message: 'GitHub answered with no list' });
            for (const item of listed)
                items.push(item);
            next = /<([^<>\s]+)>;\s*rel="next"/.exec(answer.value.headers.link ?? '')?.[1] ?? null;
            if (next === null)
                return succeeded(items);
            // The token goes with every page.
            if (new URL(next).origin !== new URL(apiUrl).origin) {
                return failed({ status: answer.value.status, message: 'the next page of the list is on another host' });
            }
        }
        return failed({ status: null, message: `the list has more than ${limits.pages} pages` });
    }
    /** Asks until there is an answer, or none to be hoped for. `page` is the address of a further page of the same. */
    async function ask(route, parameters, page = null) {
        if (!/^[\x21-\x7e]+$/.test(token))
            return failed({ status: null, message: 'the token is not one line of ASCII' });
        if (!URL.canParse(apiUrl))
            return failed({ status: null, message: 'GITHUB_API_URL is not a URL' });
        octokit ??= openOctokit({ token, apiUrl, mostBytes: limits.answerBytes, timeoutMs: requestTime });
        const opened = await octokit;
        for (let tried = 1;; tried += 1) {
            if (resting !== null && clock.now() < resting.until)
                return failed(resting.trouble);
            if (timeLeft() < LEAST_MS)
                return failed({ status: null, message: 'the time that a run has for GitHub is over' });
            const answer = await tryOnce(opened, page === null ? route : `GET ${page}`, parameters);
            if (answer.ok)
                return answer;
            const wait = waitFor(answer.error, route, tried);
            if (!wait.ok)
                return wait;
            waitedMs += wait.value;
            if (wait.value > WORTH_TELLING_MS)
                log(redacted(`Waiting ${Math.ceil(wait.value / 1000)} s for GitHub`));
            await clock.sleep(wait.value);
        }
    }
    /** The time to wait before the next try; where there is to be none, the trouble. */
    function waitFor(failure, route, tried) {
        const now = clock.now();
        const wait = waitBeforeRetry(failure, { route, tried, now, random: clock.random() });
        const affordable = wait !== null && waitedMs + wait <= limits.waitMs && wait < timeLeft();
        if (affordable && tried < limits.tries)
            return succeeded(wait);
        const limitedUntil = wait !== null && failure.kind === 'refused' && isRateLimit(failure) ? now + wait : null;
        const trouble = apiTrouble(failure, { route, tried, limitedUntil });
        // Who goes on asking beyond the limit may be shut out for longer; and what is away, or kept away, is not back at once.
        if (limitedUntil !== null)
            resting = { until: limitedUntil, trouble };
        else if (failure.kind === 'unreachable' || (failure.kind === 'unreadable' && !failure.lasting)) {
            resting = { until: now + REST_MS, trouble };
        }
        return failed(trouble);
    }
    function requestTime() {
        return Math.min(limits.requestMs, Math.max(LEAST_MS, timeLeft()));
    }
}
/** A list, or the one list inside an object that also says how many there are. */
function listIn(data) {
    if (Array.isArray(data))
        return data;
    if (typeof data !== 'object' || data === null || !('total_count' in data))
        return null;
    return Object.values(data).find((value) => Array.isArray(value)) ?? null;
}
function succeeded(value) {
    return { ok: true, value };
}
function failed(error) {
    return { ok: false, error };
}
const SYSTEM_CLOCK = {
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
};
const LIMITS = {
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


/***/ })

};

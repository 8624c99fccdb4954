export const id = 225;
export const ids = [225];
export const modules = {

/***/ 5225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRunContext: () => (/* binding */ readRunContext)
});

// EXTERNAL MODULE: ./lib/github/context.js
var context = __webpack_require__(8120);
;// CONCATENATED MODULE: ./lib/github/event-payload.js
/** The payload as far as it can be read, and why it cannot, as a clause. */
function readPayload(path, readFile) {
    if (path === '')
        return unread('GITHUB_EVENT_PATH names no payload of the event');
    const bytes = readFile(path);
    if (!bytes.ok)
        return unread('the payload of the event cannot be read');
    if (bytes.value.length > MOST_BYTES)
        return unread('the payload of the event is larger than 25 MiB');
    const value = parsed(bytes.value);
    if (!isRecord(value))
        return unread('the payload of the event is no JSON object');
    return { payload: payloadOf(value), trouble: null };
}
function payloadOf(payload) {
    const pull = payload.pull_request;
    return withoutGaps({
        defaultBranch: event_payload_text(payload, 'repository', 'default_branch'),
        sender: event_payload_text(payload, 'sender', 'login'),
        pullRequest: isRecord(pull) ? pullRequestOf(pull) : undefined,
    });
}
function pullRequestOf(pull) {
    return withoutGaps({
        number: Number.isSafeInteger(pull.number) && Number(pull.number) > 0 ? Number(pull.number) : undefined,
        author: event_payload_text(pull, 'user', 'login'),
        headSha: event_payload_text(pull, 'head', 'sha'),
        headRef: event_payload_text(pull, 'head', 'ref'),
        headRepository: event_payload_text(pull, 'head', 'repo', 'full_name'),
        baseSha: event_payload_text(pull, 'base', 'sha'),
        baseRef: event_payload_text(pull, 'base', 'ref'),
        baseRepository: event_payload_text(pull, 'base', 'repo', 'full_name'),
    });
}
function event_payload_text(value, ...path) {
    const found = path.reduce((at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
    return typeof found === 'string' && found !== '' && found.length <= LONGEST_TEXT ? found : undefined;
}
function parsed(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Optional keys hold a value or are absent. */
function withoutGaps(part) {
    return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}
function unread(trouble) {
    return { payload: {}, trouble };
}
/** GitHub sends no larger one. */
const MOST_BYTES = 26_214_400;
/** Names of branches, the longest of them, are shorter. */
const LONGEST_TEXT = 1_024;

;// CONCATENATED MODULE: ./lib/github/run-context.js


/**
 * Which run this is. The environment is the runner's word; the payload repeats what strangers chose, such as the names of
 * branches, so that each part of it has to look like what it should be.
 */
function readRunContext(env, readFile) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    const { payload, trouble } = readPayload(env.GITHUB_EVENT_PATH ?? '', readFile);
    const repository = repositoryIn(env.GITHUB_REPOSITORY ?? '');
    const serverUrl = address(env.GITHUB_SERVER_URL) ?? GITHUB;
    const { pullRequest, readOnlyBecause } = pullRequestIn(event, payload);
    return {
        event,
        repository,
        serverUrl,
        apiUrl: address(env.GITHUB_API_URL) ?? (serverUrl === GITHUB ? GITHUB_API : `${serverUrl}/api/v3`),
        runUrl: runPage(serverUrl, repository, env.GITHUB_RUN_ID ?? ''),
        workflow: env.GITHUB_WORKFLOW ?? '',
        job: env.GITHUB_JOB ?? '',
        sha: COMMIT.test(env.GITHUB_SHA ?? '') ? (env.GITHUB_SHA ?? '') : '',
        onDefaultBranch: !context/* PULL_REQUEST_EVENTS */.m.has(event) && isDefaultBranch(event, env.GITHUB_REF ?? '', payload),
        pullRequest,
        payloadTrouble: trouble,
        readOnlyBecause: readOnlyBecause ?? dependabot(event, env, payload),
    };
}
function pullRequestIn(event, payload) {
    const { number, headSha, headRef = '', headRepository, baseSha, baseRef, baseRepository } = payload.pullRequest ?? {};
    if (number === undefined || !isCommit(headSha) || !isCommit(baseSha) || baseRef === undefined)
        return { pullRequest: null, readOnlyBecause: null };
    // The repository of a head is null once somebody has deleted the fork.
    const fromFork = headRepository === undefined || headRepository !== baseRepository;
    const head = { headSha, headRef, headRepository: headRepository ?? '' };
    const pullRequest = { number, ...head, baseSha, baseRef, fromFork };
    const readOnly = fromFork && READ_ONLY_FOR_FORKS.has(event);
    return { pullRequest, readOnlyBecause: readOnly ? 'the pull request comes from a fork' : null };
}
/**
 * The actor is who caused the event, whoever runs it again. `permissions:` may raise such a token; nothing tells here
 * whether it did.
 */
function dependabot(event, env, { sender, pullRequest }) {
    const actor = env.GITHUB_ACTOR ?? sender ?? '';
    if (actor !== DEPENDABOT)
        return null;
    const reads = event === 'pull_request_target' ? pullRequest?.author === DEPENDABOT : READ_ONLY_FOR_DEPENDABOT.has(event);
    return reads ? 'Dependabot caused this run' : null;
}
/** A schedule knows no other branch. Where nobody says which is the default one, a branch is taken for it. */
function isDefaultBranch(event, ref, { defaultBranch }) {
    if (event === 'schedule')
        return true;
    if (!ref.startsWith(BRANCH) || ref.startsWith(QUEUE))
        return false;
    return defaultBranch === undefined || ref === `${BRANCH}${defaultBranch}`;
}
function repositoryIn(text) {
    const [, owner, repo] = /^([\w-]{1,100})\/(?!\.{1,2}$)([\w.-]{1,100})$/.exec(text) ?? [];
    return owner === undefined || repo === undefined ? null : { owner, repo };
}
function runPage(serverUrl, repository, run) {
    if (repository === null || !/^\d{1,20}$/.test(run))
        return null;
    return `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${run}`;
}
/** An address of the web as the runner gives it; `null` for anything else. */
function address(text) {
    if (text === undefined || !URL.canParse(text))
        return null;
    const { protocol, search, hash, username, password } = new URL(text);
    const plain = [search, hash, username, password].every((part) => part === '');
    return plain && (protocol === 'https:' || protocol === 'http:') ? text.replace(/\/+$/, '') : null;
}
function isCommit(text) {
    return text !== undefined && COMMIT.test(text);
}
const GITHUB = 'https://github.com';
const GITHUB_API = 'https://api.github.com';
const BRANCH = 'refs/heads/';
/** Branches of merge queues. */
const QUEUE = 'refs/heads/gh-readonly-queue/';
const DEPENDABOT = 'dependabot[bot]';
/** An object name of git, SHA-1 or SHA-256. */
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/;
const READ_ONLY_FOR_FORKS = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
]);
/** Those of forks, and a few more. */
const READ_ONLY_FOR_DEPENDABOT = new Set([
    ...READ_ONLY_FOR_FORKS,
    'push',
    'create',
    'deployment',
    'deployment_status',
]);


/***/ })

};

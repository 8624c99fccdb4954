export const id = 846;
export const ids = [846];
export const modules = {

/***/ 2261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   bx: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var _github_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4085);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6546);


/** The checkout in a folder, or why there is none, as a clause. */
async function readCheckout(root) {
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(root, ['cat-file', '--batch'], 'HEAD\n');
    if (!answer.ok)
        return answer;
    const [header = '', ...lines] = answer.value.toString('utf8').split('\n');
    const [, head] = /^([\da-f]{40,64}) commit \d+$/.exec(header) ?? [];
    if (head === undefined)
        return { ok: false, error: 'no commit is checked out' };
    const message = lines.indexOf('');
    const parents = lines.slice(0, message).flatMap((line) => /^parent ([\da-f]{40,64})$/.exec(line)?.[1] ?? []);
    return { ok: true, value: { root, head, parents } };
}
/**
 * The commit that the pull request is held against, or why nobody can tell, as a clause. Of the merge commit that GitHub
 * makes and `actions/checkout` takes, it is the first parent; of the head of the pull request, the commit that it has in
 * common with the base branch.
 */
async function baseOf({ root, head, parents }, { event, sha, pullRequest, repository }, openApi) {
    if (pullRequest === null)
        return { ok: false, error: 'the event has no pull request' };
    const [first, second] = parents;
    const merged = second === pullRequest.headSha || (event === 'pull_request' && head === sha);
    if (first !== undefined && second !== undefined && merged && head !== pullRequest.headSha)
        return { ok: true, value: { root, head, base: first } };
    const { baseSha } = pullRequest;
    if (head === baseSha || (event === 'pull_request_target' && head === sha))
        return NOTHING_OF_IT;
    const common = await mergeBaseInGit(root, baseSha, head);
    if (common !== null)
        return common === head ? NOTHING_OF_IT : { ok: true, value: { root, head, base: common } };
    const api = await openApi();
    const told = api === null || repository === null ? null : await (0,_github_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBaseOf */ .n)(api, repository, { base: baseSha, head });
    if (told?.ok === true && told.value !== null)
        return told.value === head ? NOTHING_OF_IT : { ok: true, value: { root, head, base: told.value } };
    if (await hasCommit(root, baseSha))
        return { ok: true, value: { root, head, base: baseSha } };
    return { ok: false, error: told?.ok === false ? told.error.message : 'the base is not checked out' };
}
/** Is a commit here with all of its files? A shallow clone lacks commits, a partial one lacks files. */
async function hasCommit(root, commit) {
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(root, ['cat-file', '--batch-check'], `${commit}^{tree}\n`);
    if (!answer.ok || !/^[\da-f]+ tree \d+\n/.test(answer.value.toString('utf8')))
        return false;
    const partial = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(root, ['config', '--get-regexp', '^remote\\..*\\.promisor$']);
    return !partial.ok;
}
/** `null` where history is cut off: what two commits have in common cannot be told then. */
async function mergeBaseInGit(root, base, head) {
    const shallow = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(root, ['rev-parse', '--is-shallow-repository']);
    if (!shallow.ok || shallow.value.toString('utf8').trim() !== 'false')
        return null;
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(root, ['merge-base', base, head]);
    const commit = answer.ok ? answer.value.toString('utf8').trim() : '';
    return /^[\da-f]{40,64}$/.test(commit) ? commit : null;
}
const NOTHING_OF_IT = { ok: false, error: 'the base branch is checked out, and nothing of the pull request' };


/***/ }),

/***/ 846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scopeToChanges: () => (/* binding */ scopeToChanges)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/github/note.js
var note = __webpack_require__(8659);
// EXTERNAL MODULE: ./lib/github/workflow-place.js
var workflow_place = __webpack_require__(8512);
// EXTERNAL MODULE: ./lib/targets/raw-settings.js + 1 modules
var raw_settings = __webpack_require__(2085);
// EXTERNAL MODULE: ./lib/targets/yaml-text.js + 1 modules
var yaml_text = __webpack_require__(3517);
;// CONCATENATED MODULE: ./lib/github/workflow-steps.js


function originOfInputs(workflow, own) {
    const step = ownStep(stepsIn(workflow, own.job), own);
    if (step !== null)
        return isSettled(step) ? 'settled' : 'computed';
    return CHECKED.some((name) => own.settings.has(name)) ? 'elsewhere' : 'absent';
}
/** Is the step that runs now written in this workflow? */
function isWrittenIn(workflow, own) {
    return ownStep(stepsIn(workflow, own.job), own) !== null;
}
/** Do the inputs come from a job that calls another workflow and hands them on under their own names? */
function isHandedOn(workflow, { settings }) {
    const given = CHECKED.filter((name) => settings.has(name));
    return calls(workflow).some((call) => given.every((name) => {
        const written = call.inputs.get(name) ?? '';
        return sayTheSame(written, settings.get(name)?.text ?? '');
    }));
}
/**
 * The settings that the same step would have got from an earlier version of its workflow; `null` where that cannot be
 * told. What is an expression counts as unchanged while its text is the same; otherwise nobody knows what it was. Only
 * settings that change what is checked, or by which rules, are followed; the rest stay as they are.
 */
function settingsBefore(now, before, own) {
    const stepsNow = stepsIn(now, own.job);
    const stepNow = ownStep(stepsNow, own);
    const stepBefore = stepNow === null ? null : counterpart(stepNow, stepsNow, stepsIn(before, own.job));
    if (stepNow === null || stepBefore === null || !isSettled(stepNow))
        return null;
    const settings = new Map(own.settings);
    for (const name of CHECKED) {
        const written = stepBefore.inputs.get(name) ?? '';
        if (written === (stepNow.inputs.get(name) ?? ''))
            continue;
        if (written.includes(EXPRESSION))
            return null;
        if (written.trim() === '')
            settings.delete(name);
        else
            settings.set(name, (0,raw_settings/* settingIn */.e)(`<input ${name}>`, written));
    }
    return settings;
}
/** By its id, else by what it was given; the first of several that were given the same. */
function ownStep(steps, { id, settings }) {
    const fitting = steps.filter(({ inputs }) => fits(inputs, settings));
    return fitting.find((step) => step.id !== '' && step.id === id) ?? fitting[0] ?? null;
}
function fits(inputs, settings) {
    for (const [name, written] of inputs) {
        const given = settings.get(name)?.text ?? '';
        if (!written.includes(EXPRESSION) && !sayTheSame(written, given))
            return false;
    }
    return [...settings.keys()].every((name) => name === 'token' || inputs.has(name));
}
/** YAML reads `1.20` as a number, and the runner hands on `1.2`. */
function sayTheSame(written, given) {
    const [one, other] = [written.trim(), given.trim()];
    return one === other || (one !== '' && other !== '' && Number(one) === Number(other));
}
/** By its id, else by its place among the steps of the same Action. */
function counterpart(step, now, before) {
    const named = step.id === '' ? undefined : before.find(({ id }) => id === step.id);
    if (named !== undefined)
        return named;
    const same = ({ action }) => action === step.action;
    return before.filter(same)[now.filter(same).indexOf(step)] ?? null;
}
function stepsIn(workflow, job) {
    const steps = field(field(jobsIn(workflow), job), 'steps');
    return Array.isArray(steps) ? steps.flatMap(stepIn) : [];
}
/** Jobs that are calls of other workflows: `uses` and `with` stand in the job itself. */
function calls(workflow) {
    const jobs = jobsIn(workflow);
    return isRecord(jobs) ? Object.values(jobs).flatMap(stepIn) : [];
}
function jobsIn(workflow) {
    return field((0,yaml_text/* readYaml */.g)('workflow', workflow).document?.value, 'jobs');
}
function stepIn(step) {
    const [uses, given, id] = [field(step, 'uses'), field(step, 'with'), field(step, 'id')];
    if (typeof uses !== 'string')
        return [];
    const inputs = new Map();
    for (const [name, value] of Object.entries(isRecord(given) ? given : {})) {
        if (value === null || typeof value === 'string')
            inputs.set(name.toLowerCase(), value ?? '');
    }
    return [{ id: typeof id === 'string' ? id : '', action: uses.replace(/@.*$/, ''), inputs }];
}
/** What the inputs come to cannot be changed but by their text. */
function isSettled({ inputs }) {
    return CHECKED.every((name) => {
        const expressions = (inputs.get(name) ?? '').match(/\$\{\{[\s\S]*?(?:\}\}|$)/g) ?? [];
        return expressions.every((text) => [...text.replaceAll(/'[^']*'/g, '').matchAll(WORD)].every(([word]) => STEADY.test(word)));
    });
}
function field(value, key) {
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const EXPRESSION = '${{';
/** A name in an expression with its parts, not the part of another. */
const WORD = /(?<![.\w-])[a-z_][\w-]*(?:\.[\w-]+)*/gi;
/** What files of the repository, other jobs and the event do not change. */
const STEADY = /^(?:vars|secrets|runner)\.|^github\.(?:workspace|repository|repository_owner)$|^(?:format|join|true|false|null)$/i;
/** What is looked at, and by which rules it is judged. */
const CHECKED = [
    'endpoints',
    'config-file',
    'config',
    'profile',
    'min-tls-version',
    'min-days',
    'warn-days',
    'required-sans',
    'ca-file',
    'client-cert',
    'client-key',
    'on-unreachable',
];

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/targets/untouched.js
/**
 * Marks the targets that an earlier plan holds just so: the same endpoint under the same policy, with the same files
 * behind it, and no waiver taken from it. Where something is declared does not count, so that a line that moved is
 * untouched. What could not be looked at there warns at most, as an error does. Waivers are marked in the same way.
 */
function markUntouched(plan, earlier) {
    const known = new Set(earlier.targets.map((target) => textOf(target, earlier)));
    const accepted = waiversByEndpoint(plan.waivers);
    const taken = new Set(earlier.waivers
        .filter((waiver) => !(accepted.get(waiver.endpoint)?.has(waiverText(waiver)) ?? false))
        .map(({ endpoint }) => endpoint));
    const targets = plan.targets.map((target) => known.has(textOf(target, plan)) && !taken.has(target.endpoint.name) ? untouched(target) : target);
    const before = waiversByEndpoint(earlier.waivers);
    const waivers = plan.waivers.map((waiver) => before.get(waiver.endpoint)?.has(waiverText(waiver)) === true ? { ...waiver, untouched: true } : waiver);
    return { ...plan, targets, waivers };
}
function untouched(target) {
    const { policy } = target;
    const onUnreachable = policy.onUnreachable === 'fail' ? 'warn' : policy.onUnreachable;
    return { ...target, policy: { ...policy, onUnreachable }, untouched: true };
}
/** Everything that a target comes to, whatever stands beside it. Holds secrets: compared and thrown away, never printed. */
function textOf({ endpoint, policy }, { clientIdentities, bundles }) {
    const identity = endpoint.clientIdentity === null ? null : clientIdentities.get(endpoint.clientIdentity);
    const bundle = endpoint.file === null ? null : bundles.get(endpoint.file.source);
    return JSON.stringify([{ ...endpoint, declaredAt: null, variant: null }, policy, identity, bundle], replaced);
}
/** Bytes as text; whether git tracks a file is no part of what stands in it. */
function replaced(key, value) {
    if (key === 'tracked')
        return undefined;
    return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
function waiversByEndpoint(waivers) {
    const found = new Map();
    for (const waiver of waivers)
        found.set(waiver.endpoint, (found.get(waiver.endpoint) ?? new Set()).add(waiverText(waiver)));
    return found;
}
function waiverText({ connect, cause, until, reason }) {
    return JSON.stringify([connect ?? null, cause, until, reason]);
}

// EXTERNAL MODULE: ./lib/github/contents.js
var contents = __webpack_require__(4085);
// EXTERNAL MODULE: ./lib/checkout/git.js + 1 modules
var git = __webpack_require__(6546);
;// CONCATENATED MODULE: ./lib/checkout/git-entries.js

/** Looks up paths of one commit, in their order. Paths are those of the repository, without line ends. */
async function entriesAt(root, commit, paths) {
    const asked = paths.map((path) => `${commit}:${path}\n`).join('');
    const answer = await (0,git/* askGit */.gG)(root, ['cat-file', '--batch-check', '--follow-symlinks'], asked);
    if (!answer.ok)
        return answer;
    const entries = [];
    let at = 0;
    while (at < answer.value.length) {
        const end = endOfLine(answer.value, at);
        const line = answer.value.toString('utf8', at, end);
        const [, word = '', size = ''] = /^(symlink|dangling|loop|notdir) (\d+)$/.exec(line) ?? [];
        // Behind such a line stand so many bytes of what it is about, and a line end.
        const words = word === '' ? '' : answer.value.toString('utf8', end + 1, end + 1 + Number(size));
        entries.push(word === '' ? entryIn(line) : unfollowed(word, words));
        at = word === '' ? end + 1 : end + 1 + Number(size) + 1;
    }
    return entries.length === paths.length
        ? { ok: true, value: entries }
        : { ok: false, error: 'git answers something else than it was asked' };
}
/** The bytes of blobs, in their order; `null` for one that is not here or too large. */
async function blobsOf(root, ids) {
    const answer = await (0,git/* askGit */.gG)(root, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
    if (!answer.ok)
        return answer;
    const blobs = [];
    let at = 0;
    while (at < answer.value.length) {
        const end = endOfLine(answer.value, at);
        const [, size] = /^[\da-f]+ blob (\d+)$/.exec(answer.value.toString('utf8', at, end)) ?? [];
        blobs.push(size === undefined ? null : answer.value.subarray(end + 1, end + 1 + Number(size)));
        at = size === undefined ? end + 1 : end + 1 + Number(size) + 1;
    }
    return { ok: true, value: blobs };
}
/** What a tree holds: its own names, or with `deep` every file below. */
async function itemsOf(root, tree, deep) {
    const answer = await (0,git/* askGit */.gG)(root, ['ls-tree', '-z', ...(deep ? ['-r'] : []), tree]);
    if (!answer.ok)
        return answer;
    const items = answer.value
        .toString('utf8')
        .split('\0')
        .flatMap((line) => {
        const [, mode, id, path] = /^(\d+) \w+ ([\da-f]+)\t([\s\S]+)$/.exec(line) ?? [];
        return id === undefined || path === undefined ? [] : [{ path, id, link: mode === '120000' }];
    });
    return { ok: true, value: items };
}
function entryIn(line) {
    const [, id, kind] = /^([\da-f]{40,64}) (blob|tree) \d+$/.exec(line) ?? [];
    return id === undefined ? { kind: 'missing' } : { kind: kind === 'blob' ? 'blob' : 'tree', id };
}
/** `dangling` and `notdir`: there is nothing at the end. */
function unfollowed(word, words) {
    return word === 'dangling' || word === 'notdir' ? { kind: 'missing' } : { kind: 'link', words: `${word} ${words}` };
}
function endOfLine(bytes, from) {
    const end = bytes.indexOf(0x0a, from);
    return end === -1 ? bytes.length : end;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/checkout/repository-place.js



function placeInRepository(root, path) {
    const full = (0,external_node_path_.resolve)(path);
    const inside = (0,external_node_path_.relative)(root, full).split(external_node_path_.sep).join('/');
    if (inside === '')
        return { kind: 'inside', path: '' };
    if (/^\.\.(?:\/\.\.)*$/.test(inside))
        return { kind: 'nested' };
    if (inside.startsWith('../') || /[\n\0]/.test(inside))
        return { kind: 'outside' };
    // Another drive, where there are such.
    if ((0,external_node_path_.resolve)(root, inside) !== full)
        return { kind: 'outside' };
    const around = (0,git/* repositoryAround */.WU)((0,external_node_path_.dirname)(full));
    return around === root || around === null ? nestedByLink(root, full, inside) : { kind: 'nested' };
}
/** A link may lead into another repository of the workspace. */
function nestedByLink(root, full, inside) {
    try {
        const target = (0,external_node_fs_.realpathSync)(full);
        const around = (0,git/* repositoryAround */.WU)((0,external_node_path_.dirname)(target));
        const leadsElsewhere = target.startsWith(`${(0,external_node_fs_.realpathSync)(root)}${external_node_path_.sep}`) && around !== (0,external_node_fs_.realpathSync)(root);
        return leadsElsewhere ? { kind: 'nested' } : { kind: 'inside', path: inside };
    }
    catch {
        return { kind: 'inside', path: inside };
    }
}

;// CONCATENATED MODULE: ./lib/checkout/base-files.js


/** Looks up in a base that some `ReadBase` can read; the head is always at hand. */
function lookUpIn({ root, head }, readBase) {
    return async (paths) => {
        const entries = new Map();
        for (const path of paths) {
            const place = placeInRepository(root, path);
            if (place.kind === 'outside')
                entries.set(path, { kind: 'foreign' });
            else if (place.kind === 'nested')
                entries.set(path, unreadable('it is of more repositories than one'));
            else {
                const here = await entriesAt(root, head, [place.path]);
                const [found] = here.ok ? here.value : [];
                entries.set(path, found === undefined ? unreadable('git does not tell') : await readBase(place.path, found));
            }
        }
        return entries;
    };
}
/** Reads a base whose commit is at hand. */
function baseInGit({ root, head, base }) {
    return async (path, here) => {
        const answer = await entriesAt(root, base, [path]);
        const [there] = answer.ok ? answer.value : [];
        if (there === undefined)
            return unreadable('git does not tell');
        if (there.kind === 'missing')
            return { kind: here.kind === 'missing' ? 'foreign' : 'missing' };
        if (there.kind === 'link')
            return here.kind === 'link' && here.words === there.words ? { kind: 'same' } : unreadable('a link');
        const equal = here.kind === there.kind && here.id === there.id;
        if (there.kind === 'tree') {
            const same = equal && (await sameLinks({ root, head, base }, path, there.id));
            return { kind: same ? 'same' : 'touched-folder' };
        }
        if (equal)
            return { kind: 'same' };
        const blobs = await blobsOf(root, [there.id]);
        const bytes = blobs.ok ? blobs.value[0] : null;
        return bytes === null || bytes === undefined ? unreadable('git does not tell') : { kind: 'file', bytes };
    };
}
/** Links of a folder that stayed the same may lead to files outside of it that did not. */
async function sameLinks({ root, head, base }, folder, tree) {
    const items = await itemsOf(root, tree, true);
    if (!items.ok)
        return false;
    const links = items.value.filter(({ link, path }) => link && !path.includes('\n'));
    if (links.length === 0)
        return true;
    const paths = links.slice(0, MOST_LINKS).map(({ path }) => (folder === '' ? path : `${folder}/${path}`));
    const [one, other] = [await entriesAt(root, head, paths), await entriesAt(root, base, paths)];
    return links.length <= MOST_LINKS && one.ok && other.ok && JSON.stringify(one.value) === JSON.stringify(other.value);
}
function unreadable(reason) {
    return { kind: 'unreadable', reason };
}
const MOST_LINKS = 1_000;

;// CONCATENATED MODULE: ./lib/checkout/base-by-api.js



/** Reads a base whose commit is not at hand, as after a checkout of depth 1. One request for each path, within a bound. */
function baseByApi({ root, base }, api, repository) {
    let left = MOST_REQUESTS;
    return async (path, here) => {
        left -= 1;
        if (left < 0)
            return unreadable(`more than ${MOST_REQUESTS} files are to be asked for`);
        const answer = await (0,contents/* contentsAt */.i)(api, repository, { ref: base, path });
        if (!answer.ok)
            return unreadable(answer.error.message);
        const there = answer.value;
        if (there.kind === 'missing')
            return { kind: here.kind === 'missing' ? 'foreign' : 'missing' };
        if (there.kind === 'folder')
            return folder(root, there.items, here.kind === 'tree' ? here.id : null);
        if (there.kind === 'other')
            return unreadable('a link or a submodule');
        if (here.kind === 'blob' && here.id === there.id)
            return { kind: 'same' };
        return there.bytes === null ? unreadable('larger than 1 MB') : { kind: 'file', bytes: there.bytes };
    };
}
/** Where links are, what they lead to may have changed. */
async function folder(root, there, tree) {
    if (tree === null)
        return { kind: 'touched-folder' };
    const [own, all] = [await itemsOf(root, tree, false), await itemsOf(root, tree, true)];
    if (!own.ok || !all.ok || all.value.some(({ link }) => link))
        return { kind: 'touched-folder' };
    return { kind: base_by_api_textOf(own.value) === base_by_api_textOf(there) ? 'same' : 'touched-folder' };
}
function base_by_api_textOf(items) {
    return JSON.stringify(items.map(({ path, id }) => `${path}\0${id}`).sort());
}
const MOST_REQUESTS = 60;

// EXTERNAL MODULE: ./lib/checkout/base-commit.js
var base_commit = __webpack_require__(2261);
// EXTERNAL MODULE: ./lib/targets/config-problem.js
var config_problem = __webpack_require__(4416);
// EXTERNAL MODULE: ./lib/targets/config-sources.js
var config_sources = __webpack_require__(6161);
// EXTERNAL MODULE: ./lib/targets/load-plan.js + 18 modules
var load_plan = __webpack_require__(4458);
// EXTERNAL MODULE: ./lib/targets/read-file.js
var read_file = __webpack_require__(3039);
;// CONCATENATED MODULE: ./lib/checkout/base-plan.js




/**
 * The plan as it was before the pull request, or why there is none. Reading a plan asks for one file after the other, and
 * those of the base have to be looked up first: so it is read again until it asks for nothing new.
 */
async function planBefore(door, lookUp) {
    const known = new Map();
    const configs = new Set([...config_sources/* DEFAULT_FILES */.Y, door.settings.get('config-file')?.text.trim() ?? '']);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const asked = new Set();
        const entryAt = (path) => {
            const entry = known.get(path);
            if (entry === undefined)
                asked.add(path);
            return entry ?? { kind: 'missing' };
        };
        const readFile = (path) => fileIn(entryAt(path), path, configs.has(path), door.readFile);
        const readTree = (path) => treeIn(entryAt(path), path, door.readTree ?? (0,read_file/* treeOfFiles */.$q)(door.readFile));
        const { settings, readEnv } = door;
        const plan = await (0,load_plan/* loadPlan */.Y)({ settings, readEnv, readFile, readTree });
        if (asked.size === 0)
            return plan.ok ? plan : { ok: false, error: plan.error.slice(0, 1).map(config_problem/* problemText */.fI).join('') };
        if (known.size + asked.size > MOST_FILES)
            return { ok: false, error: `it names more than ${MOST_FILES} files` };
        for (const [path, entry] of await lookUp([...asked]))
            known.set(path, entry);
    }
    return { ok: false, error: 'it names files without end' };
}
/** A config that git does not know may have been written by anything that the pull request changes. */
function fileIn(entry, path, isConfig, workspace) {
    switch (entry.kind) {
        case 'same':
            return workspace(path);
        case 'foreign': {
            const file = workspace(path);
            return isConfig && file.ok ? failed({ kind: 'unreadable', reason: 'it is no part of the repository' }) : file;
        }
        case 'file':
            return { ok: true, value: entry.bytes };
        default:
            return failed(troubleOf(entry));
    }
}
function treeIn(entry, path, workspace) {
    switch (entry.kind) {
        case 'same':
        case 'foreign':
            return workspace(path);
        case 'file':
            return { ok: true, value: { kind: 'file', bytes: entry.bytes } };
        case 'touched-folder':
            // What it held does not matter: it held something else.
            return { ok: true, value: { kind: 'folder', files: [{ path: '', bytes: new Uint8Array() }], more: false } };
        default:
            return failed(troubleOf(entry));
    }
}
function troubleOf(entry) {
    if (entry.kind === 'missing')
        return { kind: 'missing' };
    return { kind: 'unreadable', reason: entry.kind === 'unreadable' ? entry.reason : 'it is a folder' };
}
function failed(error) {
    return { ok: false, error };
}
/** Config, the files that it names, and what those lead to: a client certificate before its key. */
const MOST_ROUNDS = 8;
const MOST_FILES = 500;

;// CONCATENATED MODULE: ./lib/checkout/scope.js












/**
 * `scope: changed`: marks what the pull request does not touch. The plan is read a second time as it was before, and the
 * two are compared, endpoint by endpoint. Wherever that cannot be told, every endpoint can fail the step.
 */
async function scopeToChanges(plan, surroundings) {
    const { event } = surroundings.context;
    if (plan.github.scope !== 'changed')
        return { plan, notes: [] };
    if (!EVENTS.has(event)) {
        const run = event === '' ? 'outside of a workflow' : `in a run for ${event}`;
        return { plan, notes: [(0,note/* info */.pq)((0,report_escape/* logLine */.BP)(`scope: changed is skipped: every endpoint can fail the step ${run}.`))] };
    }
    const before = await lookBack(surroundings);
    if (!before.ok)
        return { plan, notes: [before.error] };
    const marked = markUntouched(plan, before.value);
    const untouched = marked.targets.filter((target) => target.untouched === true).length;
    return { plan: marked, notes: [(0,note/* info */.pq)(`scope: changed: ${scopeText(untouched, plan.targets.length)}.`)] };
}
function scopeText(untouched, all) {
    if (untouched === 0)
        return `every endpoint can fail the step: this pull request touches ${all === 1 ? 'it' : 'them all'}`;
    const them = untouched === 1 ? 'it' : 'them';
    return `${untouched} of ${(0,words/* counted */.hS)(all, 'endpoint')} can only warn: this pull request does not touch ${them}`;
}
async function lookBack(surroundings) {
    const { door, context, openApi } = surroundings;
    const { pullRequest, payloadTrouble, repository } = context;
    if (pullRequest === null)
        return without(payloadTrouble ?? 'the payload of the event names no pull request');
    const checkout = await checkoutFor(door);
    if (!checkout.ok)
        return without(checkout.error);
    const span = await (0,base_commit/* baseOf */.bx)(checkout.value, context, openApi);
    if (!span.ok)
        return without(span.error);
    const { root, base } = span.value;
    const here = await (0,base_commit/* hasCommit */.QE)(root, base);
    const api = here ? null : await openApi();
    if (!here && (api === null || repository === null))
        return without('its base is not checked out, and there is no token to ask GitHub with');
    const readBase = api === null || repository === null ? baseInGit(span.value) : baseByApi(span.value, api, repository);
    const lookUp = lookUpIn(span.value, readBase);
    const settings = await settingsAtBase(surroundings, root, lookUp);
    if (!settings.ok)
        return settings;
    const plan = await planBefore({ ...door, settings: settings.value }, lookUp);
    return plan.ok ? plan : unknown(`what it was before this pull request cannot be read (${plan.error})`);
}
/** Around the working directory, else around the config that is named. */
async function checkoutFor({ settings }) {
    const named = settings.get('config-file')?.text.trim();
    const root = (0,git/* repositoryAround */.WU)(process.cwd()) ?? (named === undefined ? null : (0,git/* repositoryAround */.WU)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(named))));
    return root === null ? { ok: false, error: 'the workspace is no checkout of git' } : (0,base_commit/* readCheckout */.b$)(root);
}
/** The inputs of this step as they were before the pull request. */
async function settingsAtBase({ door, env, context }, root, lookUp) {
    const { settings, readFile } = door;
    const unchanged = { ok: true, value: settings };
    const file = (0,workflow_place/* workflowPath */.RB)(env);
    const now = file === null ? null : readFile(`${root}/${file}`);
    const own = { job: env.GITHUB_JOB ?? '', id: env.GITHUB_ACTION ?? '', settings };
    const text = now?.ok === true ? scope_textOf(now.value) : '';
    const origin = originOfInputs(text, own);
    if (origin === 'computed')
        return UNTOLD;
    // This event runs the workflow of the base, as a required workflow of another repository is none of this one.
    if (context.event === 'pull_request_target' || isElsewhere(env))
        return origin === 'elsewhere' ? UNTOLD : unchanged;
    const called = !isWrittenIn(text, own);
    if (called && origin === 'elsewhere' && !isHandedOn(text, own))
        return UNTOLD;
    const path = called ? `${root}/.github/workflows` : `${root}/${file}`;
    const before = (await lookUp([path])).get(path) ?? { kind: 'missing' };
    if (before.kind === 'same')
        return unchanged;
    if (before.kind === 'unreadable')
        return without(`its workflow before this pull request cannot be read: ${before.reason}`);
    const earlier = before.kind === 'file' ? settingsBefore(text, scope_textOf(before.bytes), own) : null;
    if (earlier !== null)
        return { ok: true, value: earlier };
    return UNTOLD;
}
function scope_textOf(bytes) {
    return new TextDecoder().decode(bytes);
}
function isElsewhere({ GITHUB_WORKFLOW_REF: ref = '', GITHUB_REPOSITORY: repository = '' }) {
    return ref !== '' && repository !== '' && !ref.startsWith(`${repository}/`);
}
/** Something is not as it should be. */
function without(why) {
    const text = (0,report_escape/* logLine */.BP)(`scope: changed has no effect, so that every endpoint can fail the step: ${why}.`);
    return { ok: false, error: { level: 'warning', text } };
}
/** As for the pull request that brings the gate. */
function unknown(why) {
    return { ok: false, error: (0,note/* info */.pq)((0,report_escape/* logLine */.BP)(`scope: changed: every endpoint can fail the step, since ${why}.`)) };
}
const UNTOLD = unknown('what inputs this step had before this pull request cannot be told');
const EVENTS = new Set(['pull_request', 'pull_request_target']);


/***/ }),

/***/ 4085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ contentsAt),
/* harmony export */   n: () => (/* binding */ mergeBaseOf)
/* harmony export */ });
/** One path of a commit. An answer that is not understood is `other`. */
async function contentsAt(api, repository, { ref, path }) {
    const answer = await api.call('GET /repos/{owner}/{repo}/contents/{path}', { ...repository, path, ref });
    if (answer.ok)
        return { ok: true, value: contentsIn(answer.value) };
    return answer.error.status === 404 ? { ok: true, value: { kind: 'missing' } } : answer;
}
/** The commit that two others have in common; `null` where the answer names none. */
async function mergeBaseOf(api, repository, { base, head }) {
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    const answer = await api.call(route, { ...repository, basehead: `${base}...${head}`, per_page: 1 });
    if (!answer.ok)
        return answer;
    const sha = isRecord(answer.value) && isRecord(answer.value.merge_base_commit) ? answer.value.merge_base_commit.sha : 0;
    return { ok: true, value: typeof sha === 'string' && OBJECT_NAME.test(sha) ? sha : null };
}
function contentsIn(answer) {
    if (Array.isArray(answer))
        return folderIn(answer);
    if (!isRecord(answer) || answer.type !== 'file')
        return { kind: 'other' };
    const { sha, encoding, content } = answer;
    if (typeof sha !== 'string' || !OBJECT_NAME.test(sha))
        return { kind: 'other' };
    const whole = encoding === 'base64' && typeof content === 'string';
    return { kind: 'file', id: sha, bytes: whole ? Buffer.from(content, 'base64') : null };
}
/** A folder of which a part is missing is not the same as any. */
function folderIn(answer) {
    const items = answer.flatMap((item) => isRecord(item) && typeof item.name === 'string' && typeof item.sha === 'string'
        ? [{ path: item.name, id: item.sha }]
        : []);
    return items.length === answer.length && items.length < MOST_ITEMS ? { kind: 'folder', items } : { kind: 'other' };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const OBJECT_NAME = /^(?:[\da-f]{40}|[\da-f]{64})$/;
/** GitHub lists no more of a folder. */
const MOST_ITEMS = 1_000;


/***/ }),

/***/ 7141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ notReached)
/* harmony export */ });
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9971);

/**
 * "Down", as told apart from "wrong": no address let us in, so that nothing is known of the endpoint's TLS. What the
 * deadline kept us from trying is not down.
 */
function notReached({ verdict, observation, findings }) {
    if (verdict === 'pass' && findings.length === 0)
        return false;
    const { resolution, addresses } = observation;
    if (resolution.kind === 'not-found' || resolution.kind === 'failed')
        return true;
    const barred = new Set(findings.filter(({ cause }) => _weigh_js__WEBPACK_IMPORTED_MODULE_0__/* .REACH_CAUSES */ .RO.has(cause)).flatMap((finding) => finding.addresses));
    return (addresses.length > 0 &&
        addresses.every(
        // Where only some of the tries were lost, such a cause is a warning of an address that serves.
        ({ tcp, handshake, address }) => NO_CONNECTION.has(tcp.kind) || (barred.has(address) && handshake.kind !== 'completed')));
}
const NO_CONNECTION = new Set(['refused', 'timeout', 'reset', 'unreachable', 'skipped']);


/***/ }),

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ REACH_CAUSES),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   n5: () => (/* binding */ atMostWarning),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _model_cause_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);


/**
 * Gives each finding the weight that the policy gives it, drops what is `off`, and sorts: worst first, then catalogue
 * order. An explicit severity wins over `on-unreachable`, since it names the cause. Where a pull request does not touch
 * the endpoint, no error is left: it warns.
 */
function weigh(findings, { policy, untouched }) {
    return findings
        .flatMap((finding) => {
        const severity = policy.severities[finding.cause] ?? ownSeverity(finding, policy.onUnreachable);
        if (severity === 'off')
            return [];
        if (untouched !== true || severity !== 'error')
            return [{ ...finding, severity }];
        return [{ ...finding, severity: atMostWarning(severity), spared: true }];
    })
        .sort(worstFirst);
}
/** An error that a pull request has no part in. */
function atMostWarning(severity) {
    return severity === 'error' ? 'warning' : severity;
}
/** Order of reports: severity, then catalogue, then address and fingerprint so that runs compare. */
function worstFirst(one, other) {
    return (_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(one.severity) - _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(other.severity) ||
        _model_cause_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSE_IDS */ .R.indexOf(one.cause) - _model_cause_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSE_IDS */ .R.indexOf(other.cause) ||
        compareText(one.addresses.join(), other.addresses.join()) ||
        compareText(one.fingerprint, other.fingerprint));
}
function ownSeverity({ cause, severity }, onUnreachable) {
    if (!REACH_CAUSES.has(cause) || onUnreachable === 'fail')
        return severity;
    if (onUnreachable === 'ignore')
        return 'notice';
    return atMostWarning(severity);
}
/** By code unit: the same order on every machine, whatever its locale. */
function compareText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** "Could not look": they say why there was no connection, and nothing about TLS. */
const REACH_CAUSES = new Set([
    'name-not-found',
    'connection-refused',
    'connection-timeout',
    'connection-reset',
    'proxy-refused',
]);


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ POLICY_CAUSE_IDS),
/* harmony export */   R: () => (/* binding */ CAUSE_IDS)
/* harmony export */ });
/**
 * Every cause that the gate can name, most specific first: the order of reports and docs.
 * A policy's `severities` may use these words and no others; `catalogue.test.ts` keeps list and files equal.
 */
const CAUSE_IDS = [
    'name-not-found',
    'connection-refused',
    'connection-timeout',
    'connection-reset',
    'proxy-refused',
    'starttls-refused',
    'starttls-injection',
    'plaintext-http',
    'other-protocol',
    'no-common-cipher',
    'no-common-group',
    'weak-cipher-accepted',
    'weak-key-exchange',
    'tls-version-too-old',
    'legacy-tls-accepted',
    'tls-version-missing',
    'version-intolerant',
    'certificate-expired',
    'certificate-not-yet-valid',
    'intermediate-expired',
    'certificate-expiring',
    'intermediate-expiring',
    'renewal-overdue',
    'renewal-forbidden',
    'hostname-mismatch',
    'no-subject-alt-name',
    'required-san-missing',
    'self-signed',
    'incomplete-chain',
    'untrusted-issuer',
    'issuer-not-allowed',
    'pin-mismatch',
    'certificate-blocked',
    'chain-out-of-order',
    'surplus-certificates',
    'weak-key',
    'weak-signature',
    'wrong-key-usage',
    'lifetime-too-long',
    'name-constraint-violated',
    'chain-invalid',
    'root-expired',
    'revoked',
    'staple-missing',
    'revocation-unknown',
    'malformed-certificate',
    'bundle-unusable',
    'key-mismatch',
    'key-unprotected',
    'verification-failed',
    'sni-not-recognized',
    'default-certificate',
    'no-sni-fallback',
    'sni-filtered',
    'reset-after-hello',
    'silent-after-hello',
    'closed-after-hello',
    'large-hello-rejected',
    'split-hello-rejected',
    'tls-intercepted',
    'garbled-handshake',
    'handshake-too-slow',
    'handshake-refused',
    'client-certificate-required',
    'client-certificate-untrusted',
    'client-certificate-expired',
    'client-certificate-unsuitable',
    'client-certificate-not-required',
    'addresses-diverge',
    'vantage-diverge',
    'waiver-expired',
    'waiver-unused',
];
/** Those about the policy itself: they stand at a line of the config and at no endpoint. */
const POLICY_CAUSE_IDS = ['waiver-expired', 'waiver-unused'];


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   X5: () => (/* binding */ expiryText),
/* harmony export */   _m: () => (/* binding */ UNTOUCHED),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nT: () => (/* binding */ soonestText),
/* harmony export */   nm: () => (/* binding */ runSentence),
/* harmony export */   zr: () => (/* binding */ tlsVersionText)
/* harmony export */ });
/* unused harmony export daysText */
/* harmony import */ var _judge_reached_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7141);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9506);


/** `scope: changed`: said where something warns that would fail. */
const UNTOUCHED = 'not touched by this pull request: a warning here';
/** `1 endpoint`, `2 endpoints`. */
function counted(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** `61 days`, `1 day`, `less than a day`; whole days, rounded down. Not for negative numbers. */
function daysText(days) {
    const whole = Math.floor(days);
    return whole === 0 ? 'less than a day' : counted(whole, 'day');
}
/** `expires in 61 days`, `intermediate expired 3 days ago`. */
function expiryText({ daysLeft, of }) {
    const subject = of === 'leaf' ? '' : `${of} `;
    return daysLeft < 0 ? `${subject}expired ${daysText(-daysLeft)} ago` : `${subject}expires in ${daysText(daysLeft)}`;
}
/** OpenSSL's `TLSv1.3` as people write it. */
function tlsVersionText(version) {
    return version
        .replace(/^TLSv1$/, 'TLS 1.0')
        .replace(/^TLSv/, 'TLS ')
        .replace(/^SSLv/, 'SSL ');
}
/**
 * The run in one sentence without its full stop: `1 of 3 endpoints breaks the policy (1 error), 1 could not be reached`. What is
 * down is told apart from what is wrong, whatever the policy makes of it.
 */
function runSentence({ counts, endpoints, policyFindings }) {
    if (endpoints.length === 0)
        return 'There was no endpoint to look at';
    const down = endpoints.filter(_judge_reached_js__WEBPACK_IMPORTED_MODULE_0__/* .notReached */ .e);
    const seen = endpoints.filter((endpoint) => !(0,_judge_reached_js__WEBPACK_IMPORTED_MODULE_0__/* .notReached */ .e)(endpoint));
    const spared = seen.filter(isSpared);
    const weighed = seen.filter((endpoint) => !isSpared(endpoint));
    const open = weighed.filter(({ verdict }) => verdict === 'inconclusive').length;
    const broken = weighed.filter(({ verdict }) => verdict === 'fail').length;
    const good = weighed.length - open - broken;
    const rest = joined([
        down.length > 0 ? `${down.length} could not be reached` : null,
        open > 0 ? `${open} could not be judged` : null,
        counts.waived > 0 ? `${counted(counts.waived, 'finding')} waived` : null,
        policyFindings.length > 0 ? `${counted(policyFindings.length, 'waiver')} to look at` : null,
    ]);
    if (broken > 0) {
        const of = `${broken} of ${counted(endpoints.length, 'endpoint')} ${broken === 1 ? 'breaks' : 'break'} the policy`;
        return joined([`${of} (${weights(weighed)})`, sparedText(spared, 'it'), rest]);
    }
    if (good === 0 && spared.length > 0) {
        const first = sparedText(spared, 'the policy') ?? '';
        return joined([first.replace(/^\d+/, (number) => outOf(Number(number), endpoints.length)), rest]);
    }
    if (good === 0)
        return rest.replace(/^\d+/, (number) => outOf(Number(number), endpoints.length));
    const found = weights(weighed.filter(({ verdict }) => verdict === 'warn'));
    const meet = `${counted(good, 'endpoint')} ${good === 1 ? 'meets' : 'meet'} the policy`;
    return joined([found === '' ? meet : `${meet} (${found})`, sparedText(spared, 'it'), rest]);
}
/** `api.example.com:443, 2027-01-21, 61 days`; `null` where no certificate was seen. */
function soonestText({ soonestExpiry }) {
    if (soonestExpiry === null)
        return null;
    const { endpoint, notAfter, daysLeft } = soonestExpiry;
    const when = daysLeft < 0 ? `expired ${daysText(-daysLeft)} ago` : daysText(daysLeft);
    return `${endpoint}, ${notAfter.slice(0, 10)}, ${when}`;
}
/** Marks that need no colour to be told apart. */
const SIGNS = { pass: '✓', warn: '!', fail: '✗', inconclusive: '?' };
/** It breaks the policy, and only warns since the pull request has no part in it. */
function isSpared({ findings }) {
    return findings.some(({ spared }) => spared === true);
}
/** `1 breaks it and is not touched by this pull request (1 warning)`. */
function sparedText(endpoints, what) {
    if (endpoints.length === 0)
        return null;
    const [breaks, is] = endpoints.length === 1 ? ['breaks', 'is'] : ['break', 'are'];
    return `${endpoints.length} ${breaks} ${what} and ${is} not touched by this pull request (${weights(endpoints)})`;
}
/** `2 endpoints` where that is all of them, else `2 of 3 endpoints`. */
function outOf(number, all) {
    return `${number === all ? '' : `${number} of `}${counted(all, 'endpoint')}`;
}
/** `2 errors, 1 warning`; empty where nothing was found. */
function weights(endpoints) {
    const found = endpoints.flatMap(({ findings }) => findings);
    return joined(_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.map((severity) => {
        const number = found.filter((finding) => finding.severity === severity).length;
        return number === 0 ? null : counted(number, severity);
    }));
}
function joined(parts) {
    return parts.filter((part) => part !== null && part !== '').join(', ');
}


/***/ }),

/***/ 3517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml),
  C: () => (/* binding */ readYamlDocuments)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/targets/config-problem.js
var config_problem = __webpack_require__(4416);
;// CONCATENATED MODULE: ./lib/targets/yaml-value.js


/**
 * YAML nodes → plain data. The library's own conversion looks an alias up by a walk over the whole document and keys by
 * comparing each with each; this one takes time in proportion to the text, with a bound on what aliases add.
 */
function plainYaml(root, most = MOST_NODES) {
    const walk = { anchors: new Map(), targets: new Map(), pairs: new Map(), problems: [], left: most };
    const value = convert(root, walk, 0);
    if (walk.left < 0)
        return {
            kind: 'refused',
            problems: [{ offset: 0, message: (0,config_problem/* complaint */.U4)('aliases multiply beyond measure', 'fewer of them') }],
        };
    return {
        kind: 'plain',
        value,
        problems: walk.problems,
        offsetOf: (path, part) => offsetAt(root, path, part, walk),
    };
}
function convert(node, walk, depth) {
    walk.left -= 1;
    if (walk.left < 0 || !(0,dist/* isNode */.Ll)(node))
        return null;
    if (depth > DEEPEST)
        return refuse(node, walk, 'nested too deeply; expected policy and endpoints');
    if ((0,dist/* isAlias */.Vj)(node))
        return convertAlias(node, walk, depth);
    if (node.anchor !== undefined)
        walk.anchors.set(node.anchor, node);
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(node, walk, depth);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item) => convert(item, walk, depth + 1));
    return (0,dist/* isScalar */.jn)(node) ? scalarText(node) : null;
}
function convertAlias(alias, walk, depth) {
    const target = walk.anchors.get(alias.source);
    if (target === undefined)
        return refuse(alias, walk, (0,config_problem/* complaint */.U4)(`the alias ${(0,config_problem/* quoted */.TL)(`*${alias.source}`)} points nowhere`, 'an anchor above it, or quotes around text that begins with "*"'));
    walk.targets.set(alias, target);
    return convert(target, walk, depth + 1);
}
function convertMap(map, walk, depth) {
    // Without prototype, so that `__proto__` and `constructor` are keys like any other.
    const plain = Object.create(null);
    const pairs = new Map();
    walk.pairs.set(map, pairs);
    for (const pair of map.items) {
        const place = (0,dist/* isNode */.Ll)(pair.key) ? pair.key : map;
        const name = (0,dist/* isScalar */.jn)(pair.key) ? scalarText(pair.key) : null;
        if (name === null)
            refuse(place, walk, (0,config_problem/* complaint */.U4)('this key is not a word', 'a key such as policy'));
        else if (pairs.has(name))
            refuse(place, walk, (0,config_problem/* complaint */.U4)(`${(0,config_problem/* quoted */.TL)(name)} is given twice`, 'each key once'));
        else {
            pairs.set(name, pair);
            plain[name] = convert(pair.value, walk, depth + 1);
        }
    }
    return plain;
}
/** Under the failsafe schema every scalar is text; nothing at all, as in `policy:`, is `null`. */
function scalarText(scalar) {
    const text = String(scalar.value ?? '');
    return text === '' && (scalar.type === undefined || scalar.type === dist/* Scalar */.X5.PLAIN) ? null : text;
}
function refuse(node, walk, message) {
    if (walk.problems.length < MOST_PROBLEMS)
        walk.problems.push({ offset: startOf(node), message });
    return null;
}
function offsetAt(root, path, part, { targets, pairs }) {
    let node = root;
    let offset = startOf(root);
    for (const [index, step] of path.entries()) {
        const parent = (0,dist/* isAlias */.Vj)(node) ? targets.get(node) : node;
        const pair = (0,dist/* isMap */.jh)(parent) ? (pairs.get(parent)?.get(String(step)) ?? null) : null;
        const child = pair === null ? (0,dist/* isSeq */.oP)(parent) && parent.items[Number(step)] : pair.value;
        if (!(0,dist/* isNode */.Ll)(child))
            return pair === null ? offset : startOf(pair.key);
        node = child;
        const wantsKey = pair !== null && ((part === 'key' && index === path.length - 1) || isEmpty(child));
        offset = startOf(wantsKey ? pair.key : child);
    }
    return offset;
}
/** The place of an empty value is wherever the next token stands; its key tells more. */
function isEmpty(node) {
    return (0,dist/* isScalar */.jn)(node) && scalarText(node) === null;
}
function startOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
const DEEPEST = 16;
/** 20,000 endpoints of twenty nodes each fit; so does no alias bomb that would be felt. */
const MOST_NODES = 1_000_000;
const MOST_PROBLEMS = 1_000;

;// CONCATENATED MODULE: ./lib/targets/yaml-text.js


/**
 * Reads one YAML 1.2 document under the failsafe schema. Merge keys are ordinary keys, a key given twice is a problem,
 * nesting and the work that aliases cause are bounded. `document` is `null` where nothing usable was left.
 */
function readYaml(file, source) {
    const text = source.replace(/^\ufeff/, '');
    const lines = new dist/* LineCounter */.HN();
    const place = (offset) => placeIn(file, lines, offset);
    const forbidden = text.search(FORBIDDEN);
    if (forbidden !== -1)
        return stopped(placeAt(file, text, forbidden), 'a control character; expected text');
    const documents = compose(text, lines);
    if (documents.kind === 'too-deep')
        return stopped(place(documents.offset), 'nested too deeply; expected policy and endpoints');
    if (documents.kind === 'too-long')
        return stopped(place(documents.offset), 'more than the file may hold; expected policy and endpoints');
    if (documents.kind === 'unreadable')
        return stopped(place(0), 'this is not YAML that can be read; expected policy and endpoints');
    const [document, second] = documents.value;
    if (document === undefined)
        return stopped(place(0), 'no YAML document; expected policy and endpoints');
    if (second !== undefined)
        return stopped(place(second.range[0]), 'a second YAML document begins here; expected one');
    const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => problem(place(pos[0]), `not valid YAML: ${message}`));
    if (faults.length > 0)
        return { document: null, problems: faults };
    return located(plainYaml(document.contents), place);
}
/** Every document of a YAML stream as plain data, within the same bounds; broken ones are left out. `null`: no YAML. */
function readYamlDocuments(source) {
    const text = source.replace(/^\ufeff/, '');
    if (FORBIDDEN.test(text))
        return null;
    const documents = compose(text, new dist/* LineCounter */.HN());
    if (documents.kind !== 'composed')
        return null;
    return documents.value.slice(0, MOST_DOCUMENTS).flatMap((document) => {
        const plain = document.errors.length > 0 ? null : plainYaml(document.contents, MOST_NODES_EACH);
        return plain?.kind === 'plain' ? [plain.value] : [];
    });
}
function located(plain, place) {
    const problems = plain.problems.map(({ offset, message }) => problem(place(offset), message));
    if (plain.kind === 'refused')
        return { document: null, problems };
    return { document: { value: plain.value, locate: (path, part) => place(plain.offsetOf(path, part)) }, problems };
}
/**
 * What `parseAllDocuments` does, with an eye on the depth: the composer recurses, and deep nesting would end the process
 * before it can be caught.
 */
function compose(text, lines) {
    lines.addNewLine(0);
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    const tokens = [];
    let left = MOST_LEXEMES;
    try {
        for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
            tokens.push(...parser.next(lexeme));
            left -= 1;
            if (left < 0)
                return { kind: 'too-long', offset: parser.offset };
            if (parser.stack.length > yaml_text_DEEPEST)
                return { kind: 'too-deep', offset: parser.offset };
        }
        tokens.push(...parser.end());
        return { kind: 'composed', value: [...new dist/* Composer */.Dk(OPTIONS).compose(tokens, true, text.length)] };
    }
    catch {
        // The library reports bad YAML as values; what it throws is its own fault, and still no reason to die here.
        return { kind: 'unreadable' };
    }
}
function placeIn(file, lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
}
function placeAt(file, text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
function stopped(at, message) {
    return { document: null, problems: [problem(at, message)] };
}
function problem(at, message) {
    return { at, message };
}
const OPTIONS = {
    schema: 'failsafe',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
};
/** Counts the parser's own frames, two or three for each level; the file itself is five levels deep. */
const yaml_text_DEEPEST = 64;
/** Words, blanks and signs. 20,000 endpoints of three lines each take fewer; a file of nothing but signs would take long. */
const MOST_LEXEMES = 500_000;
/** Of a stream of documents; aliases may multiply in each of them. */
const MOST_DOCUMENTS = 200;
const MOST_NODES_EACH = 20_000;
/** YAML 1.2.2 §5.1: what a YAML stream may not contain. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u0085]|[\ufffe\uffff]/u;


/***/ })

};

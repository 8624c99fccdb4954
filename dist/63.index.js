export const id = 63;
export const ids = [63];
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

/***/ 6063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  warnOfForeignFiles: () => (/* binding */ warnOfForeignFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/github/note.js
var note = __webpack_require__(8659);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/checkout/base-commit.js
var base_commit = __webpack_require__(2261);
// EXTERNAL MODULE: ./lib/github/contents.js
var contents = __webpack_require__(4085);
// EXTERNAL MODULE: ./lib/checkout/git.js + 1 modules
var git = __webpack_require__(6546);
;// CONCATENATED MODULE: ./lib/checkout/checkout-origin.js


/**
 * Holds the checkout against the base branch, since the head of a pull request moves: its author may have pushed again since the
 * event. A shallow clone says little, so that what cannot be told is a case of its own.
 */
async function originOf({ root, head, parents }, { pullRequest, sha, repository }, openApi) {
    const { baseSha, baseRef, headSha, headRef, headRepository, fromFork } = pullRequest;
    const remotes = await remotesOf(root);
    const own = repository === null ? '' : `${repository.owner}/${repository.repo}`;
    const refs = await refsOf(root, remotes.filter(({ address }) => (0,git/* isAddressOf */.GZ)(address, own)));
    const tips = [sha, baseSha, ...refs.filter(({ branch }) => branch === baseRef).map(({ commit }) => commit)];
    for (const tip of tips)
        if (await isAncestor(root, head, tip))
            return 'base';
    if (head === headSha || parents.slice(1).includes(headSha))
        return 'pull-request';
    if (await isAncestor(root, headSha, head))
        return 'pull-request';
    const owned = remotes.some(({ address }) => (0,git/* isAddressOf */.GZ)(address, own));
    if (fromFork && !owned && remotes.some(({ address }) => (0,git/* isAddressOf */.GZ)(address, headRepository)))
        return 'pull-request';
    // A checkout of yet another repository, such as one of shared policies.
    if (remotes.length > 0 && !owned)
        return 'base';
    const isOther = ({ branch, commit }) => commit === head && !/^(?:pr|pulls?)\//.test(branch) && (fromFork || (headRef !== '' && branch !== headRef));
    if (refs.some(isOther))
        return 'base';
    const api = repository === null ? null : await openApi();
    if (api === null || repository === null)
        return 'unknown';
    const common = await (0,contents/* mergeBaseOf */.n)(api, repository, { base: baseSha, head });
    return common.ok && common.value === head ? 'base' : 'unknown';
}
async function remotesOf(root) {
    const answer = await (0,git/* askGit */.gG)(root, ['config', '--get-regexp', '^remote\\..*\\.url$']);
    if (!answer.ok)
        return [];
    return linesOf(answer.value).flatMap((line) => {
        const [, name, address] = /^remote\.(.+)\.url (\S+)$/.exec(line) ?? [];
        return name === undefined || address === undefined ? [] : [{ name, address }];
    });
}
async function refsOf(root, remotes) {
    if (remotes.length === 0)
        return [];
    const answer = await (0,git/* askGit */.gG)(root, ['for-each-ref', '--format=%(objectname) %(refname)', 'refs/remotes']);
    if (!answer.ok)
        return [];
    return linesOf(answer.value).flatMap((line) => {
        const [commit = '', ref = ''] = line.split(' ');
        const start = remotes.map(({ name }) => `refs/remotes/${name}/`).find((prefix) => ref.startsWith(prefix));
        return start === undefined ? [] : [{ commit, branch: ref.slice(start.length) }];
    });
}
/** A commit is its own ancestor. Where history is cut off, `false` may mean that nobody can tell. */
async function isAncestor(root, commit, of) {
    if (commit === of)
        return true;
    if (commit === '' || of === '')
        return false;
    return (await (0,git/* askGit */.gG)(root, ['merge-base', '--is-ancestor', commit, of])).ok;
}
function linesOf(bytes) {
    return bytes.toString('utf8').split('\n');
}

;// CONCATENATED MODULE: ./lib/checkout/foreign-files.js






/**
 * `pull_request_target` runs with the secrets of the repository. Where the head of the pull request is checked out, its
 * author says what is dialled with them. `read`: the files that say so.
 */
async function warnOfForeignFiles(context, read, openApi) {
    const { event, pullRequest } = context;
    if (event !== 'pull_request_target' || pullRequest === null)
        return [];
    const origins = new Map();
    const suspect = [];
    for (const path of read) {
        const root = (0,git/* repositoryAround */.WU)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)));
        if (root === null)
            continue;
        const origin = origins.get(root) ?? (await originIn(root, { ...context, pullRequest }, openApi));
        origins.set(root, origin);
        if (origin !== 'base')
            suspect.push({ path, origin });
    }
    const [first] = suspect;
    if (first === undefined)
        return [];
    const subject = suspect.length === 1 ? first.path : `${first.path} and ${suspect.length - 1} more`;
    const text = suspect.some(({ origin }) => origin === 'pull-request')
        ? `${subject} ${suspect.length === 1 ? 'comes' : 'come'} from the pull request, so that its author says`
        : `${subject} may come from the pull request, since no base branch is known to have what is checked out: its author would say`;
    const advice = 'check out the base branch on pull_request_target, or run on pull_request';
    return [(0,note/* warning */.$e)((0,report_escape/* logLine */.BP)(`${text} which servers are dialled with the secrets of this repository: ${advice}.`))];
}
async function originIn(root, context, openApi) {
    const checkout = await (0,base_commit/* readCheckout */.b$)(root);
    return checkout.ok ? originOf(checkout.value, context, openApi) : 'base';
}


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


/***/ })

};

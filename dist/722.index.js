export const id = 722;
export const ids = [722];
export const modules = {

/***/ 2261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   ZF: () => (/* binding */ holdsHead),
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   bx: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var _github_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4085);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6546);


/** The checkout in a folder, or why there is none, as a clause. */
async function readCheckout(root) {
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(root, ['cat-file', '--batch'], 'HEAD\n');
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
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(root, ['cat-file', '--batch-check'], `${commit}^{tree}\n`);
    if (!answer.ok || !/^[\da-f]+ tree \d+\n/.test(answer.value.toString('utf8')))
        return false;
    const partial = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(root, ['config', '--get-regexp', '^remote\\..*\\.promisor$']);
    return !partial.ok;
}
/** Does the checkout hold what the author of the pull request wrote? `sha`: that of the run, the base's own. */
function holdsHead({ head, parents }, { headSha }, sha) {
    // Once it is merged, the base branch is where its head is.
    return head !== sha && (head === headSha || parents.slice(1).includes(headSha));
}
/** `null` where history is cut off: what two commits have in common cannot be told then. */
async function mergeBaseInGit(root, base, head) {
    const shallow = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(root, ['rev-parse', '--is-shallow-repository']);
    if (!shallow.ok || shallow.value.toString('utf8').trim() !== 'false')
        return null;
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(root, ['merge-base', base, head]);
    const commit = answer.ok ? answer.value.toString('utf8').trim() : '';
    return /^[\da-f]{40,64}$/.test(commit) ? commit : null;
}
const NOTHING_OF_IT = { ok: false, error: 'the base branch is checked out, and nothing of the pull request' };


/***/ }),

/***/ 6722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   warnOfForeignFiles: () => (/* binding */ warnOfForeignFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
/* harmony import */ var _base_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2261);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6546);




/**
 * `pull_request_target` runs with the secrets of the repository. Where the head of the pull request is checked out, its
 * author says what is dialled with them. `read`: the files that say so.
 */
async function warnOfForeignFiles(context, read) {
    const { event, pullRequest, sha } = context;
    if (event !== 'pull_request_target' || pullRequest === null)
        return [];
    const foreign = [];
    const roots = new Map();
    for (const path of read) {
        const root = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryAround */ .W)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)));
        if (root === null)
            continue;
        if (!roots.has(root)) {
            const checkout = await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheckout */ .b$)(root);
            roots.set(root, checkout.ok && (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsHead */ .ZF)(checkout.value, pullRequest, sha));
        }
        if (roots.get(root) === true)
            foreign.push(path);
    }
    const [first] = foreign;
    if (first === undefined)
        return [];
    const subject = foreign.length === 1 ? `${first} comes` : `${first} and ${foreign.length - 1} more come`;
    const text = `${subject} from the pull request, so that its author says which servers are dialled with the secrets of this repository: check out the base branch on pull_request_target, or run on pull_request.`;
    return [{ level: 'warning', text: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(text) }];
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

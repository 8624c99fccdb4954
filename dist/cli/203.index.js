export const id = 203;
export const ids = [203];
export const modules = {

/***/ 8203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trackedInRepository: () => (/* binding */ trackedInRepository)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _pki_printable_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6703);





/**
 * Asks git which of these files an index holds, that of the repository around each: a submodule has its own, and the
 * workspace need not be the working directory. Links count as what they lead to. Files outside of any repository are left
 * out of the answer. Nothing that a repository configures is run: listing needs the file system monitor alone, which is
 * switched off, and may not fetch. So whose folder it is does not matter, as it does to git in a container.
 */
const trackedInRepository = async (paths) => {
    const places = paths.flatMap((path) => placeOf(path) ?? []);
    const answers = new Map();
    for (const root of new Set(places.map((place) => place.root))) {
        const here = places.filter((place) => place.root === root);
        for (let at = 0; at < here.length; at += AT_ONCE)
            await ask(root, here.slice(at, at + AT_ONCE), answers);
    }
    return answers;
};
/** `null` outside of a repository. */
function placeOf(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
                return { path, root: folder, inside: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/') };
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
                return null;
        }
    }
    catch {
        return null;
    }
}
async function ask(root, places, answers) {
    try {
        const known = new Set(await listed(root, [...new Set(places.map(({ inside }) => inside))]));
        for (const { path, inside } of places)
            answers.set(path, known.has(inside));
    }
    catch (error) {
        const untold = reason(error);
        for (const { path } of places)
            answers.set(path, { untold });
    }
}
async function listed(root, paths) {
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [
        '-C',
        root,
        ...SETTINGS.flatMap((setting) => ['-c', setting]),
        '--literal-pathspecs',
        'ls-files',
        '-z',
        '--',
        ...paths,
    ], { timeout: LIMIT_MS, maxBuffer: MOST_BYTES, windowsHide: true, env: environment() });
    return stdout.split('\0');
}
/** A hook of git may have set what points to another repository. */
function environment() {
    const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...rest } = process.env;
    return { ...rest, GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}
/** Why there is no answer, to follow "could not be told: ". */
function reason(error) {
    const { code, killed, stderr } = error;
    if (code === 'ENOENT')
        return 'git is not installed here';
    if (killed === true)
        return `git did not answer within ${LIMIT_MS / 1_000} s`;
    const [line = ''] = String(stderr ?? '').split('\n');
    const words = (0,_pki_printable_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printableText */ .X)(line.replace(/^(?:fatal|error): /, ''))
        .slice(0, LONGEST_REASON)
        .trim();
    return words === '' ? 'git ends with an error' : `git says "${words}"`;
}
const SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.directory=*'];
const LIMIT_MS = 5_000;
const MOST_BYTES = 4_194_304;
const LONGEST_REASON = 120;
/** Command lines are bounded. */
const AT_ONCE = 200;


/***/ })

};

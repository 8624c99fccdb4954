export const id = 294;
export const ids = [294];
export const modules = {

/***/ 4294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trackedInRepository: () => (/* binding */ trackedInRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/pki/printable-text.js
var printable_text = __webpack_require__(6703);
;// CONCATENATED MODULE: ./lib/checkout/git.js




/**
 * Asks git something that only reads. Nothing that a repository configures is run: what is asked needs the file system
 * monitor at most, which is switched off, and may not fetch. So whose folder it is does not matter, as it does to git in
 * a container.
 */
function askGit(root, args, input = '') {
    const all = ['-C', root, ...SETTINGS.flatMap((setting) => ['-c', setting]), '--literal-pathspecs', ...args];
    const options = { timeout: LIMIT_MS, maxBuffer: MOST_BYTES, windowsHide: true, env: environment() };
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)('git', all, { ...options, encoding: 'buffer' }, (error, stdout, stderr) => {
            resolve(error === null ? { ok: true, value: stdout } : { ok: false, error: reason(error, stderr) });
        });
        // It may end before it has read everything; what it says of that is in its exit status.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
/** The folder of the repository around a folder; `null` outside of any. */
function repositoryAround(start) {
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return null;
    }
}
/** Is a remote's address, written in whatever way, that of this repository (`owner/name`)? Its host is not looked at. */
function isAddressOf(address, repository) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        return false;
    const path = address
        .toLowerCase()
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
    return [`/${repository}`, `:${repository}`].some((ending) => path.endsWith(ending.toLowerCase()));
}
/** A hook of git may have set what points to another repository. */
function environment() {
    const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...rest } = process.env;
    return {
        ...rest,
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
    };
}
function reason(error, stderr) {
    if (error.code === 'ENOENT')
        return 'git is not installed here';
    if (error.killed === true)
        return `git did not answer within ${LIMIT_MS / 1_000} s`;
    const [line = ''] = stderr.toString('utf8').split('\n');
    const words = (0,printable_text/* printableText */.X)(line.replace(/^(?:fatal|error): /, ''))
        .slice(0, LONGEST_REASON)
        .trim();
    return words === '' ? 'git ends with an error' : `git says "${words}"`;
}
const SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.directory=*'];
const LIMIT_MS = 5_000;
const MOST_BYTES = 33_554_432;
const LONGEST_REASON = 120;

;// CONCATENATED MODULE: ./lib/checkout/tracked-files.js



/**
 * Asks git which of these files an index holds, that of the repository around each: a submodule has its own, and the
 * workspace need not be the working directory. Links count as what they lead to. Files outside of any repository are left
 * out of the answer.
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
        const file = (0,external_node_fs_.realpathSync)(path);
        const root = repositoryAround((0,external_node_path_.dirname)(file));
        return root === null ? null : { path, root, inside: (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/') };
    }
    catch {
        return null;
    }
}
async function ask(root, places, answers) {
    const listed = await askGit(root, ['ls-files', '-z', '--', ...new Set(places.map(({ inside }) => inside))]);
    const known = new Set(listed.ok ? listed.value.toString('utf8').split('\0') : []);
    for (const { path, inside } of places)
        answers.set(path, listed.ok ? known.has(inside) : { untold: listed.error });
}
/** Command lines are bounded. */
const AT_ONCE = 200;


/***/ })

};

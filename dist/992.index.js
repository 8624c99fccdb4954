export const id = 992;
export const ids = [992];
export const modules = {

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trackedInRepository: () => (/* binding */ trackedInRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6546);



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
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        const root = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryAround */ .WU)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
        return root === null ? null : { path, root, inside: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
    }
    catch {
        return null;
    }
}
async function ask(root, places, answers) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(root, ['ls-files', '-z', '--', ...new Set(places.map(({ inside }) => inside))]);
    const known = new Set(listed.ok ? listed.value.toString('utf8').split('\0') : []);
    for (const { path, inside } of places)
        answers.set(path, listed.ok ? known.has(inside) : { untold: listed.error });
}
/** Command lines are bounded. */
const AT_ONCE = 200;


/***/ })

};

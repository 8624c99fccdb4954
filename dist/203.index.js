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




/**
 * Asks git which of these files its index holds. Links count as what they lead to. `null` outside of a repository, without
 * git, or where it takes too long. Nothing that a repository configures is run: listing needs the file system monitor
 * alone, which is switched off.
 */
const trackedInRepository = async (paths) => {
    const real = new Map(paths.map((path) => [path, placeHere(path)]));
    const asked = [...new Set([...real.values()].filter((path) => path !== null))];
    const known = new Set();
    try {
        for (let at = 0; at < asked.length; at += AT_ONCE) {
            for (const path of await listed(asked.slice(at, at + AT_ONCE)))
                known.add(path);
        }
    }
    catch {
        return null;
    }
    return new Set([...real].flatMap(([path, place]) => (place !== null && known.has(place) ? [path] : [])));
};
async function listed(paths) {
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-c', 'core.fsmonitor=false', '--literal-pathspecs', 'ls-files', '-z', '--', ...paths], { timeout: LIMIT_MS, maxBuffer: MOST_BYTES, windowsHide: true });
    return stdout.split('\0');
}
/** The file itself, from the working directory; `null` where it lies elsewhere. */
function placeHere(path) {
    try {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)('.'), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
        return place === '' || place.startsWith('../') ? null : place;
    }
    catch {
        return null;
    }
}
const LIMIT_MS = 5_000;
const MOST_BYTES = 4_194_304;
/** Command lines are bounded. */
const AT_ONCE = 200;


/***/ })

};

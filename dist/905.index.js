export const id = 905;
export const ids = [905];
export const modules = {

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSystemRoots: () => (/* binding */ readSystemRoots),
/* harmony export */   systemRoots: () => (/* binding */ systemRoots),
/* harmony export */   systemRootsTrouble: () => (/* binding */ systemRootsTrouble)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);


/**
 * The roots that this machine trusts, one PEM text each; the error is a clause.
 *
 * Node.js from 22.15 on asks the machine: the certificate stores of Windows and macOS, and elsewhere what OpenSSL would
 * read, which is the file SSL_CERT_FILE (else /etc/ssl/cert.pem) and every file of SSL_CERT_DIR (else /etc/ssl/certs).
 * Before that there is no way to ask, so that the bundle files of the common systems are read, SSL_CERT_FILE before them.
 */
function readSystemRoots(access) {
    const { getCACertificates, platform } = access;
    if (getCACertificates !== undefined) {
        const roots = [...new Set(getCACertificates('system'))];
        return roots.length > 0 ? { ok: true, value: roots } : { ok: false, error: EMPTY };
    }
    if (platform === 'win32') {
        return { ok: false, error: 'the system store of Windows can be read by Node.js 22.15 and later only' };
    }
    for (const path of access.certFile ? [access.certFile] : BUNDLES) {
        const roots = [...new Set(access.readText(path)?.match(PEM_BLOCK) ?? [])];
        if (roots.length > 0)
            return { ok: true, value: roots };
    }
    return { ok: false, error: EMPTY };
}
let known = null;
/** The roots of the machine that we run on, read once. Never throws. */
function systemRoots() {
    known ??= guarded(() => readSystemRoots({
        getCACertificates: node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates,
        platform: process.platform,
        certFile: process.env.SSL_CERT_FILE,
        readText,
    }));
    return known;
}
/** Why no endpoint can be judged by the roots of this machine; `null` where they can be read. */
async function systemRootsTrouble() {
    const roots = systemRoots();
    return roots.ok ? null : roots.error;
}
function guarded(read) {
    try {
        return read();
    }
    catch (error) {
        return { ok: false, error: `the system store of roots cannot be read: ${error.message}` };
    }
}
function readText(path) {
    try {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return facts.isFile() && facts.size <= MOST_BYTES ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1') : null;
    }
    catch {
        return null;
    }
}
const EMPTY = 'the system store of roots is empty or cannot be read';
/** Debian and Alpine, Fedora and RHEL, SUSE, the BSDs and macOS. */
const BUNDLES = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
const PEM_BLOCK = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/** Real bundles take a quarter of a megabyte. */
const MOST_BYTES = 16_777_216;


/***/ })

};

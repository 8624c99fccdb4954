export const id = 738;
export const ids = [738];
export const modules = {

/***/ 2846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A stable id for what the parts say together: 32 hexadecimal digits of SHA-256, the parts kept apart. */
function fingerprint(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 4738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configDigest: () => (/* binding */ configDigest)
/* harmony export */ });
/* harmony import */ var _pki_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2846);

/**
 * What two runs must have in common so that one may judge what the other saw: every endpoint with its policy, and the
 * waivers. Reports are published, so that nothing secret goes in: a digest of a guess would tell whether it was right.
 */
function configDigest({ targets, waivers, policy }) {
    const parts = [
        ...targets.map(({ endpoint, policy: own }) => [endpointPart(endpoint), own]),
        ...waivers.map(waiverPart),
        policy.severities,
    ];
    return (0,_pki_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(parts.map((part) => JSON.stringify(part)));
}
function endpointPart(endpoint) {
    return [
        ...countedIn(COUNTS).map((key) => endpoint[key]),
        endpoint.clientIdentity !== null,
        endpoint.file?.path ?? null,
    ];
}
function waiverPart(waiver) {
    return countedIn(WAIVER_COUNTS).map((key) => waiver[key] ?? null);
}
function countedIn(counts) {
    return Object.keys(counts).filter((key) => counts[key]);
}
/** Every field has to stand here: what is left out by mistake could differ unseen. */
const COUNTS = {
    name: true,
    host: true,
    port: true,
    servername: true,
    starttls: true,
    application: true,
    connect: true,
    addresses: true,
    extraRoots: true,
    // Its id is made of what it holds, or of where it lies: whether there is one is all that is told.
    clientIdentity: false,
    server: true,
    file: false,
    // Each network has its own, and its credentials are secret.
    proxy: false,
    // Made of the others.
    variant: false,
    // A line that moved, or another checkout, changes nothing.
    declaredAt: false,
};
const WAIVER_COUNTS = {
    endpoint: true,
    connect: true,
    cause: true,
    until: true,
    reason: true,
    declaredAt: false,
    // What a pull request does to it, and where else it could be meant, is for the run that judges.
    untouched: false,
    unlisted: false,
};


/***/ })

};

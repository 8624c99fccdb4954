export const id = 301;
export const ids = [301];
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

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inShard: () => (/* binding */ inShard)
/* harmony export */ });
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7128);
/* harmony import */ var _pki_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2846);


/**
 * Is it this shard's turn to look at the endpoint? Decided by the endpoint alone, so that a line more or less in the list
 * moves no other. The same list is never dealt evenly: of few endpoints a shard may get none.
 */
function inShard(endpoint, { index, of }) {
    return Number.parseInt((0,_pki_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)([(0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointKey */ .r4)(endpoint)]).slice(0, HASH_DIGITS), 16) % of === index - 1;
}
/** 48 bits: what a number holds exactly, with room to spare for an even remainder. */
const HASH_DIGITS = 12;


/***/ })

};

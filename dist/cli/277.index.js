export const id = 277;
export const ids = [277];
export const modules = {

/***/ 3277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ asInterrupted),
/* harmony export */   x: () => (/* binding */ isCut)
/* harmony export */ });
/**
 * A run that was ended before its time: what it found stands, and without a finding nobody can say that all is well, be
 * an endpoint that could not be looked at a failure to the policy or not.
 */
function asInterrupted(run) {
    return { ...run, interrupted: true, verdict: run.verdict === 'fail' ? 'fail' : 'inconclusive' };
}
/** The run that was to look there was ended before its time. */
function isCut({ resolution }) {
    return resolution.kind === 'not-reached' && resolution.why === 'interrupted';
}


/***/ })

};

export const id = 529;
export const ids = [529];
export const modules = {

/***/ 3529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   progressLog: () => (/* binding */ progressLog)
/* harmony export */ });
/**
 * Progress for a log: a line for each tenth of a long list, and one every half minute while less than that is done, so
 * that nobody takes a run that waits for one that hangs.
 */
function progressLog(say, everyMs = EVERY_MS) {
    let told = 0;
    let latest = null;
    const tell = () => {
        timer.refresh();
        if (latest === null)
            return say('No endpoint has been looked at to the end yet.');
        told = latest.done;
        say(`${latest.done} of ${latest.of} endpoints looked at.`);
    };
    const timer = setInterval(tell, everyMs).unref();
    return {
        show(done, of) {
            latest = { done, of };
            if (done < of && done - told >= Math.max(FEWEST, of / 10))
                tell();
        },
        end: () => clearInterval(timer),
    };
}
const EVERY_MS = 30_000;
/** A short list needs no tenths. */
const FEWEST = 10;


/***/ })

};

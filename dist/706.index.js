export const id = 706;
export const ids = [706];
export const modules = {

/***/ 2706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   onInterruption: () => (/* binding */ onInterruption)
/* harmony export */ });
/**
 * Hears SIGINT and SIGTERM: the first asks for a report on what is known, the second ends the process at once, as users
 * expect of a second Ctrl-C. A runner that cancels a job sends SIGINT, after 7.5 s SIGTERM, and kills 2.5 s later.
 */
function onInterruption(say) {
    const stop = new AbortController();
    let stoppedAt = 0;
    const onSignal = (signal) => {
        if (!stop.signal.aborted) {
            stoppedAt = performance.now();
            say(`${signal}: the run ends here, with a report on what is known`);
            stop.abort();
        }
        else if (performance.now() - stoppedAt > ECHO_MS) {
            process.exit(process.exitCode ?? 2);
        }
    };
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
    return {
        stop: stop.signal,
        release() {
            if (stop.signal.aborted)
                setTimeout(() => process.exit(), LAST_MS).unref();
            else
                for (const signal of SIGNALS)
                    process.off(signal, onSignal);
        },
    };
}
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** A terminal sends Ctrl-C to npm and to us, and npm passes it on: one wish that arrives twice. */
const ECHO_MS = 500;
/** Output to a pipe may still be under way on Windows. */
const LAST_MS = 100;


/***/ })

};

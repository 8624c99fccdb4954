export const id = 470;
export const ids = [470];
export const modules = {

/***/ 318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ docsAddress)
/* harmony export */ });
/**
 * Where the docs of a cause are read. `docs` is their path within this project, e.g. `docs/causes.md#revoked`; `base` the address of
 * the project at the version in use, ended by a slash, or `null` where that is not known.
 */
function docsAddress(docs, base) {
    return base === null ? docs : `${base}${docs}`;
}


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fixLines),
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _docs_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(318);

/** A finding in plain text, not yet escaped: what is wrong, what was seen, the fix. An item may have several lines. */
function findingLines({ severity, cause, message, evidence, fix }, docsBase) {
    return [
        `${severity} ${cause}: ${message}`,
        ...evidence.map(({ label, value }) => `${label}: ${separated(value)}`),
        ...fixLines(fix, docsBase),
        ...fix.files.flatMap(({ name, about, content }) => [`${name}: ${about}`, content.trimEnd()]),
    ];
}
/** What to do: the sum of it, the lines to type, the steps around them, where to read on. */
function fixLines({ summary, product, snippet, steps, docs }, docsBase) {
    return [
        `Fix${product === 'any' ? '' : ` (${product})`}: ${summary}`,
        ...(snippet === null ? [] : [snippet.trimEnd()]),
        ...steps.map((step) => `- ${step}`),
        `Read on: ${(0,_docs_address_js__WEBPACK_IMPORTED_MODULE_0__/* .docsAddress */ .y)(docs, docsBase)}`,
    ];
}
/** What is for copying begins on a line of its own. */
function separated(value) {
    return value.trimEnd().includes('\n') ? `\n${value.trimEnd()}` : value;
}


/***/ }),

/***/ 5470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitReport: () => (/* binding */ junitReport)
/* harmony export */ });
/* harmony import */ var _judge_exit_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9322);
/* harmony import */ var _judge_reached_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7141);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3739);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8191);





/**
 * The run as JUnit XML, ended by a line end: the dialect that GitLab and Jenkins read. A case for each endpoint and for each
 * finding about the policy itself, with at most one outcome, since readers take the first:
 *
 * - `failure`: an error, or a warning where warnings fail the run and a pull request touches it; its text has everything found
 * - `error`: it could not be reached or not be judged, and that fails the run
 * - `skipped`: the same where the run passes all the same, since a case without outcome would count as looked at
 * - none: a pass; what was found all the same, waived findings among it, stands in `system-out`
 */
function junitReport(run, options) {
    const suite = options.vantage === null ? 'tls-gate' : `tls-gate.${options.vantage}`;
    const cases = withOwnNames([
        ...run.endpoints.map((endpoint) => endpointCase(endpoint, run, options, suite)),
        ...run.policyFindings.map((finding) => policyCase(finding, options, `${suite}.policy`)),
    ]);
    const count = (kind) => cases.filter(({ outcome }) => outcome?.kind === kind).length;
    const sums = attributes({
        tests: cases.length,
        failures: count('failure'),
        errors: count('error'),
        time: seconds(run.tookMs),
    });
    const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes({ name: 'TLS Gate' })}${sums}>`,
        ` <testsuite${attributes({ name: suite })}${sums}${attributes({ skipped: count('skipped'), timestamp: run.startedAt.slice(0, 19) })}>`,
        `  <properties><property${attributes({ name: 'verdict', value: run.verdict })}/></properties>`,
        ...cases.map(caseXml),
        `  <system-out>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlText */ .xK)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .runSentence */ .nm)(run)}.`)}</system-out>`,
        ' </testsuite>',
        '</testsuites>',
    ];
    return `${lines.join('\n')}\n`;
}
function endpointCase(endpoint, run, options, className) {
    const { target, observation, findings, waived, reason } = endpoint;
    const { name, declaredAt } = target.endpoint;
    const accepted = waived.flatMap(({ finding, waiver }) => [
        `Waived until ${waiver.until}: ${waiver.reason}`,
        ...(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .findingLines */ .h)(finding, options.docsBase),
    ]);
    const found = findings.flatMap((finding) => (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .findingLines */ .h)(finding, options.docsBase));
    const failure = outcomeOf(findings, options, target.untouched);
    // Down is told apart from wrong.
    const outcome = failure !== null && (0,_judge_reached_js__WEBPACK_IMPORTED_MODULE_0__/* .notReached */ .e)(endpoint)
        ? { ...failure, kind: 'error' }
        : (failure ?? openOutcome(endpoint, (0,_judge_exit_status_js__WEBPACK_IMPORTED_MODULE_4__/* .openFails */ .Iq)(endpoint, run, options.failOn)));
    const told = failure !== null ? accepted : [...found, ...accepted];
    const open = failure !== null && reason !== null ? [`Could not be judged: ${reason}.`] : [];
    return { name, className, declaredAt, tookMs: observation.tookMs, outcome, output: [...open, ...told] };
}
function policyCase(finding, options, className) {
    const outcome = outcomeOf([finding], options, finding.untouched);
    const name = `${finding.cause} at ${finding.at.file}:${finding.at.line}`;
    return {
        ...{ name, className, declaredAt: finding.at, tookMs: 0, outcome },
        output: outcome === null ? (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .findingLines */ .h)(finding, options.docsBase) : [],
    };
}
function outcomeOf(findings, { failOn, docsBase }, untouched) {
    const fails = (0,_judge_exit_status_js__WEBPACK_IMPORTED_MODULE_4__/* .failingSeverities */ .Mp)(failOn, untouched);
    const failing = findings.filter(({ severity }) => fails.includes(severity));
    const [worst] = failing;
    if (worst === undefined)
        return null;
    const others = failing.length === 1 ? '' : ` (and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(failing.length - 1, 'more', 'more')})`;
    return {
        kind: 'failure',
        type: worst.cause,
        message: `${worst.title}${others}: ${worst.message}`,
        text: findings.flatMap((finding, index) => [...(index === 0 ? [] : ['']), ...(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .findingLines */ .h)(finding, docsBase)]),
    };
}
function openOutcome({ reason }, fails) {
    if (reason === null)
        return null;
    return {
        kind: fails ? 'error' : 'skipped',
        type: 'not-judged',
        message: `could not be judged: ${reason}`,
        text: [`${reason}.`],
    };
}
/** GitLab shows one case of a name alone; the same server may be on the list twice, dialled in two ways. */
function withOwnNames(cases) {
    const taken = new Map();
    return cases.map((one) => {
        const times = (taken.get(one.name) ?? 0) + 1;
        taken.set(one.name, times);
        return times === 1 ? one : { ...one, name: `${one.name} (${times})` };
    });
}
function caseXml({ name, className, declaredAt, tookMs, outcome, output }) {
    const place = declaredAt.file.startsWith('<') ? {} : { file: declaredAt.file, line: declaredAt.line };
    const open = `  <testcase${attributes({ name, classname: className, time: seconds(tookMs), ...place })}`;
    const parts = [
        ...(outcome === null ? [] : [outcomeXml(outcome)]),
        ...(output.length === 0 ? [] : [`   <system-out>${output.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlBlock */ .Ts).join('\n')}</system-out>`]),
    ];
    return parts.length === 0 ? `${open}/>` : [`${open}>`, ...parts, '  </testcase>'].join('\n');
}
function outcomeXml({ kind, message, type, text }) {
    return `   <${kind}${attributes({ message, type })}>${text.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlBlock */ .Ts).join('\n')}</${kind}>`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlText */ .xK)(String(value))}"`)
        .join('');
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
}


/***/ })

};

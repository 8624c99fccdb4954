export const id = 669;
export const ids = [669];
export const modules = {

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ openFails),
/* harmony export */   Mp: () => (/* binding */ failingSeverities),
/* harmony export */   ug: () => (/* binding */ stepFails)
/* harmony export */ });
/* unused harmony export exitStatus */
/**
 * 0: the policy holds, or `fail-on` lets it pass. 1: the policy is broken. 2: nothing breaks it, but something was not
 * looked at where the policy wants that to fail, or the run was interrupted.
 */
function exitStatus(run, settings) {
    if (run.interrupted === true)
        return 2;
    if (settings.failOn === 'never')
        return 0;
    if (breaksPolicy(run, settings.failOn))
        return 1;
    return run.endpoints.length === 0 || hasOpen(run.endpoints, 'fail') ? 2 : 0;
}
/** Whether the step, or the command, ends as a failure. */
function stepFails(run, failOn) {
    return exitStatus(run, { failOn }) !== 0;
}
/** Severities with which a finding fails the step; `fail-on: never` says nothing of what is to be told, so that errors count. */
function failingSeverities(failOn, untouched = false) {
    return failOn === 'warning' && !untouched ? ['error', 'warning'] : ['error'];
}
/** Does it fail the step that this endpoint could not be judged? */
function openFails({ verdict, target }, run, failOn) {
    if (verdict !== 'inconclusive')
        return false;
    if (run.interrupted === true)
        return true;
    const { onUnreachable } = target.policy;
    return onUnreachable === 'fail' || (onUnreachable === 'warn' && failOn === 'warning' && target.untouched !== true);
}
/** What a pull request does not touch fails nothing, under `fail-on: warning` neither. */
function breaksPolicy(run, failOn) {
    if (run.counts.error > 0)
        return true;
    if (failOn === 'error')
        return false;
    const touched = run.endpoints.filter(({ target }) => target.untouched !== true);
    return (hasWarning(touched.flatMap(({ findings }) => findings)) || hasWarning(touchedOf(run)) || hasOpen(touched, 'warn'));
}
function touchedOf({ policyFindings }) {
    return policyFindings.filter(({ untouched }) => untouched !== true);
}
function hasWarning(findings) {
    return findings.some(({ severity }) => severity === 'warning');
}
function hasOpen(endpoints, onUnreachable) {
    return endpoints.some(({ verdict, target }) => verdict === 'inconclusive' && target.policy.onUnreachable === onUnreachable);
}


/***/ }),

/***/ 6235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ printOf),
/* harmony export */   G: () => (/* binding */ isAboutPolicy),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   Gv: () => (/* binding */ NOT_JUDGED),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   RQ: () => (/* binding */ OPEN_SEVERITY),
/* harmony export */   rY: () => (/* binding */ isProblemCause),
/* harmony export */   zs: () => (/* binding */ byCause)
/* harmony export */ });
/* harmony import */ var _model_cause_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4006);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7128);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9506);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9322);
/* harmony import */ var _reached_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7141);
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9971);






/** Stands for the cause where an endpoint could not be judged. */
const NOT_JUDGED = 'not-judged';
/** Everything that a run found, worst first, then in the order of the list; what waivers cover is not among it. */
function problemsOf(run) {
    const ofPolicy = run.policyFindings.map(({ cause, severity, message, fingerprint, at, untouched }) => ({
        ...markOf(untouched),
        // The title would not say which waiver.
        ...{ endpoint: at.file, cause, severity, title: message.replace(/\.$/, '') },
        print: printOf(fingerprint),
    }));
    const all = [...run.endpoints.flatMap(problemsAt), ...ofPolicy];
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.flatMap((severity) => all.filter((problem) => problem.severity === severity));
}
/**
 * Those for which somebody has to be told that the gate fails. `fail-on: never` keeps the step green, and says nothing of
 * what a comment or an issue is to tell: errors count there.
 */
function failing(problems, failOn) {
    return problems.filter(({ severity, untouched }) => (0,_exit_status_js__WEBPACK_IMPORTED_MODULE_3__/* .failingSeverities */ .Mp)(failOn, untouched).includes(severity));
}
/** One problem for each endpoint and cause, whatever tells several of them apart; one for each waiver. */
function byCause(problems) {
    const first = new Map();
    for (const problem of problems) {
        const print = isAboutPolicy(problem.cause) ? problem.print : '';
        const key = JSON.stringify([problem.endpoint, problem.cause, print]);
        if (!first.has(key))
            first.set(key, { ...problem, print });
    }
    return [...first.values()];
}
function isAboutPolicy(cause) {
    return cause === 'waiver-expired' || cause === 'waiver-unused';
}
function isProblemCause(text) {
    return text === NOT_JUDGED || _model_cause_id_js__WEBPACK_IMPORTED_MODULE_4__/* .CAUSE_IDS */ .R.some((id) => id === text);
}
/** As many digits as are kept. */
function printOf(fingerprint) {
    return fingerprint.slice(0, PRINT_DIGITS);
}
function problemsAt(at) {
    const { target, findings, reason } = at;
    const endpoint = (0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .identityOf */ .cu)(target.endpoint);
    const found = findings.map(({ cause, severity, title, fingerprint }) => ({
        ...{ endpoint, cause, severity, title },
        ...markOf(target.untouched),
        print: printOf(fingerprint),
    }));
    // Why nobody got in is said by a finding where there is one.
    if (reason === null || findings.some(({ cause }) => _weigh_js__WEBPACK_IMPORTED_MODULE_1__/* .REACH_CAUSES */ .RO.has(cause)))
        return found;
    const severity = OPEN_SEVERITY[target.policy.onUnreachable];
    const title = `could not be ${(0,_reached_js__WEBPACK_IMPORTED_MODULE_0__/* .notReached */ .e)(at) ? 'reached' : 'judged'}: ${reason}`;
    return [...found, { endpoint, cause: NOT_JUDGED, severity, print: '', title, ...markOf(target.untouched) }];
}
function markOf(untouched) {
    return untouched === true ? { untouched } : {};
}
/** How much it weighs that an endpoint could not be judged. */
const OPEN_SEVERITY = {
    fail: 'error',
    warn: 'warning',
    ignore: 'notice',
};
const PRINT_DIGITS = 8;


/***/ }),

/***/ 7141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ notReached)
/* harmony export */ });
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9971);

/**
 * "Down", as told apart from "wrong": no address let us in, so that nothing is known of the endpoint's TLS. What the
 * deadline kept us from trying is not down.
 */
function notReached({ verdict, observation, findings }) {
    if (verdict === 'pass' && findings.length === 0)
        return false;
    const { resolution, addresses } = observation;
    if (resolution.kind === 'not-found' || resolution.kind === 'failed')
        return true;
    const barred = new Set(findings.filter(({ cause }) => _weigh_js__WEBPACK_IMPORTED_MODULE_0__/* .REACH_CAUSES */ .RO.has(cause)).flatMap((finding) => finding.addresses));
    return (addresses.length > 0 &&
        addresses.every(
        // Where only some of the tries were lost, such a cause is a warning of an address that serves.
        ({ tcp, handshake, address }) => NO_CONNECTION.has(tcp.kind) || (barred.has(address) && handshake.kind !== 'completed')));
}
const NO_CONNECTION = new Set(['refused', 'timeout', 'reset', 'unreachable', 'skipped']);


/***/ }),

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

/***/ 7669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifReport: () => (/* binding */ sarifReport)
});

// UNUSED EXPORTS: sarifLog

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/judge/problems.js
var problems = __webpack_require__(6235);
// EXTERNAL MODULE: ./lib/judge/reached.js
var reached = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/judge/weigh.js
var weigh = __webpack_require__(9971);
// EXTERNAL MODULE: ./lib/model/endpoint.js
var model_endpoint = __webpack_require__(7128);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(9506);
// EXTERNAL MODULE: ./lib/report/finding-text.js
var finding_text = __webpack_require__(3739);
;// CONCATENATED MODULE: ./lib/report/sarif-place.js
function sarifPlace(declaredAt, { workspace, fallbackFile }) {
    const uri = withinWorkspace(declaredAt.file, workspace);
    if (uri !== null)
        return { uri, line: declaredAt.line, column: declaredAt.column, standIn: false };
    return { uri: withinWorkspace(fallbackFile, workspace) ?? DEFAULT_CONFIG, line: 1, column: 1, standIn: true };
}
/** `null` for `<command line>` and the like, and for what lies outside. */
function withinWorkspace(file, workspace) {
    if (file.startsWith('<'))
        return null;
    const root = `${workspace.replace(/\/+$/, '')}/`;
    const path = file.startsWith(root) ? file.slice(root.length) : file;
    if (path.startsWith('/') || /^[a-z]:[\\/]/i.test(path))
        return null;
    const segments = [];
    for (const segment of path.split('/')) {
        if (segment === '..' && segments.pop() === undefined)
            return null;
        if (segment !== '' && segment !== '.' && segment !== '..')
            segments.push(segment);
    }
    // A lone surrogate has no encoding: encodeURIComponent throws at one.
    return segments.length === 0
        ? null
        : segments.map((one) => encodeURIComponent(one.replaceAll(/\p{Cs}/gu, '\ufffd'))).join('/');
}
/** Where an endpoint of the command line could be declared. */
const DEFAULT_CONFIG = '.github/tls-gate.yml';

;// CONCATENATED MODULE: ./lib/report/sarif-results.js








/**
 * Everything that was found, worst first, then in the order of the list, as far as there is room. An endpoint that could not
 * be judged has a result of its own: without one, earlier alerts about it would be closed as if mended, and nothing open.
 */
function sarifResults(run, options) {
    const all = [
        ...run.endpoints.flatMap((endpoint) => told(endpoint, options)),
        ...run.policyFindings.map((finding) => ({ ...finding, endpoint: null, place: sarifPlace(finding.at, options) })),
    ];
    const sorted = severity/* SEVERITIES */.o.flatMap((severity) => all.filter((one) => one.severity === severity));
    const kept = sorted.slice(0, MOST_RESULTS);
    const lines = new Map();
    for (const one of kept)
        lines.set(lineKey(one), (lines.get(lineKey(one)) ?? 0) + 1);
    const results = kept.map((one) => resultOf(one, one.place.standIn || (lines.get(lineKey(one)) ?? 0) > 1, options.docsBase));
    return { results, omitted: sorted.length - kept.length };
}
function told(endpoint, options) {
    const { target, findings, waived, reason } = endpoint;
    const { name, declaredAt } = target.endpoint;
    const identity = (0,model_endpoint/* identityOf */.cu)(target.endpoint);
    const at = { endpoint: name, place: sarifPlace(declaredAt, options) };
    const suppressed = options.waived === 'suppressed' ? waived : [];
    return [
        ...findings.map((finding) => ({ ...finding, ...at })),
        ...suppressed.map(({ finding, waiver }) => ({ ...finding, ...at, waiver })),
        ...(reason === null || saysWhy(endpoint)
            ? []
            : [{ ...at, ...notJudged(identity, reason, problems/* OPEN_SEVERITY */.RQ[target.policy.onUnreachable]) }]),
    ];
}
/** That it could not be reached is said by the finding, where there is one. */
function saysWhy(endpoint) {
    return (0,reached/* notReached */.e)(endpoint) && endpoint.findings.some(({ cause }) => weigh/* REACH_CAUSES */.RO.has(cause));
}
function notJudged(identity, reason, severity) {
    const title = 'the endpoint could not be judged';
    return {
        cause: problems/* NOT_JUDGED */.Gv,
        severity,
        title,
        message: `${reason}.`,
        fingerprint: `${problems/* NOT_JUDGED */.Gv}/${identity}`,
    };
}
function resultOf(one, crowded, docsBase) {
    const { cause, title, severity, message, endpoint, place, fix, fingerprint, waiver } = one;
    const subject = endpoint === null ? '' : `${endpoint}: `;
    const lines = [`${subject}${message}`, ...(fix === undefined ? [] : (0,finding_text/* fixLines */.$)(fix, docsBase))];
    return {
        ruleId: cause,
        title,
        level: LEVEL[severity],
        message: { text: (0,report_escape/* shorten */.ml)(lines.map(report_escape/* sarifText */.BC).join('\n'), LONGEST_MESSAGE) },
        locations: [locationOf(place, endpoint)],
        partialFingerprints: {
            'tlsGate/v1': fingerprint,
            // By this alone code scanning tells results of a rule in one file apart. Its uploader takes the hash of the line, which
            // would make one of several at the same line; but it warns of each that is set, so that it is set only for those.
            ...(crowded ? { primaryLocationLineHash: `${fingerprint}:1` } : {}),
        },
        ...(waiver === undefined ? {} : { suppressions: [suppressionOf(waiver)] }),
    };
}
function locationOf({ uri, line, column }, endpoint) {
    return {
        physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            region: { startLine: line, startColumn: column },
        },
        ...(endpoint === null ? {} : { logicalLocations: [{ fullyQualifiedName: endpoint, kind: 'resource' }] }),
    };
}
function suppressionOf({ reason, until }) {
    return { kind: 'external', status: 'accepted', justification: `${reason} (until ${until})` };
}
function lineKey({ cause, place: { uri, line } }) {
    return JSON.stringify([cause, uri, line]);
}
const LEVEL = { error: 'error', warning: 'warning', notice: 'note' };
/** GitHub refuses an upload with more. */
const MOST_RESULTS = 25_000;
const LONGEST_MESSAGE = 4_000;

// EXTERNAL MODULE: ./lib/causes/index.js + 84 modules
var causes = __webpack_require__(1880);
// EXTERNAL MODULE: ./lib/report/docs-address.js
var docs_address = __webpack_require__(318);
;// CONCATENATED MODULE: ./lib/report/sarif-rules.js



/** The rules of all results, in the order of their ids. */
function sarifRules(results, docsBase) {
    const rules = new Map();
    for (const { ruleId, title, level } of results) {
        const rule = rules.get(ruleId) ?? { title, levels: new Set() };
        rules.set(ruleId, rule);
        rule.levels.add(level);
    }
    return [...rules].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, rule]) => ruleOf(id, rule, docsBase));
}
/** Its level is the worst that this run gives it: a policy may weigh a cause otherwise than the catalogue. */
function ruleOf(id, { title, levels }, base) {
    const cause = causes/* CAUSES */.h.find((known) => known.id === id);
    const level = LEVELS.find((one) => levels.has(one)) ?? 'note';
    const docs = `docs/causes.md#${id}`;
    return {
        id,
        // A name has to say more than the id does (SARIF 2.1.0 §3.49.7).
        ...(id.includes('-') ? { name: pascalCase(id) } : {}),
        shortDescription: { text: sentence(cause?.title ?? title) },
        fullDescription: { text: (0,report_escape/* shorten */.ml)(cause?.docs.what ?? sentence(title), LONGEST_DESCRIPTION) },
        help: cause === undefined ? { text: sentence(title) } : helpOf(cause, (0,docs_address/* docsAddress */.y)(docs, base)),
        ...(cause === undefined || base === null ? {} : { helpUri: (0,docs_address/* docsAddress */.y)(docs, base) }),
        defaultConfiguration: { level },
        properties: { tags: ['security', 'tls'], precision: 'high', 'problem.severity': PROBLEM_SEVERITY[level] },
    };
}
/** What docs/causes.md says of it, and where that stands: the fixes of each product are there. */
function helpOf({ title, docs: { what, why, seeByHand, references } }, docs) {
    const plain = [what, why, `See it by hand: ${seeByHand}`, `References: ${references.join(', ')}`, `Fixes: ${docs}`];
    const link = docs.startsWith('docs/') ? `\`${docs}\`` : `[docs/causes.md](${docs})`;
    const markdown = [
        `**${sentence(title)}** ${what}`,
        why,
        'See it by hand:',
        (0,report_escape/* markdownBlock */.dI)(seeByHand, 'sh'),
        `References: ${references.join(' · ')}`,
        `The fixes for each server product: ${link}`,
    ];
    return { text: plain.join('\n\n'), markdown: markdown.join('\n\n') };
}
function sentence(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
function pascalCase(id) {
    return id
        .split('-')
        .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
        .join('');
}
const LEVELS = ['error', 'warning', 'note'];
const PROBLEM_SEVERITY = {
    error: 'error',
    warning: 'warning',
    note: 'recommendation',
};
/** GitHub cuts what is longer. */
const LONGEST_DESCRIPTION = 1_024;

;// CONCATENATED MODULE: ./lib/report/sarif.js



/**
 * The run as a SARIF 2.1.0 log, ended by a line end and safe to print. Worst results first, since code scanning keeps 5,000
 * of at most 25,000; that there was no room for more is told in a notification.
 */
function sarifReport(run, options) {
    return `${(0,report_escape/* jsonText */.s$)(sarifLog(run, options), 1)}\n`;
}
/** The same as plain data. */
function sarifLog(run, options) {
    const { results, omitted } = sarifResults(run, options);
    const rules = sarifRules(results, options.docsBase);
    const places = new Map(rules.map(({ id }, index) => [id, index]));
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'TLS Gate',
                        version: options.version,
                        semanticVersion: options.version,
                        ...(options.docsBase === null ? {} : { informationUri: `${options.docsBase}README.md` }),
                        rules,
                    },
                },
                // The category is what stands before the last slash.
                automationDetails: { id: options.category === null ? 'tls-gate/' : `tls-gate/${options.category}/` },
                invocations: [invocation(run, omitted)],
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                results: results.map(({ ruleId, title, ...result }) => ({ ruleId, ruleIndex: places.get(ruleId), ...result })),
            },
        ],
    };
}
function invocation({ startedAt, tookMs }, omitted) {
    return {
        executionSuccessful: true,
        startTimeUtc: startedAt,
        endTimeUtc: new Date(Date.parse(startedAt) + tookMs).toISOString(),
        ...(omitted === 0 ? {} : { toolExecutionNotifications: [omission(omitted)] }),
    };
}
function omission(omitted) {
    const text = `${omitted} more results were left out, the least severe ones; the JSON report has all of them.`;
    return { level: 'warning', message: { text } };
}


/***/ })

};

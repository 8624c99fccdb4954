export const id = 470;
export const ids = [470];
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

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ REACH_CAUSES),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   n5: () => (/* binding */ atMostWarning),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _model_cause_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);


/**
 * Gives each finding the weight that the policy gives it, drops what is `off`, and sorts: worst first, then catalogue
 * order. An explicit severity wins over `on-unreachable`, since it names the cause. Where a pull request does not touch
 * the endpoint, no error is left: it warns.
 */
function weigh(findings, { policy, untouched }) {
    return findings
        .flatMap((finding) => {
        const severity = policy.severities[finding.cause] ?? ownSeverity(finding, policy.onUnreachable);
        if (severity === 'off')
            return [];
        if (untouched !== true || severity !== 'error')
            return [{ ...finding, severity }];
        return [{ ...finding, severity: atMostWarning(severity), spared: true }];
    })
        .sort(worstFirst);
}
/** An error that a pull request has no part in. */
function atMostWarning(severity) {
    return severity === 'error' ? 'warning' : severity;
}
/** Order of reports: severity, then catalogue, then address and fingerprint so that runs compare. */
function worstFirst(one, other) {
    return (_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(one.severity) - _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(other.severity) ||
        _model_cause_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSE_IDS */ .R.indexOf(one.cause) - _model_cause_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSE_IDS */ .R.indexOf(other.cause) ||
        compareText(one.addresses.join(), other.addresses.join()) ||
        compareText(one.fingerprint, other.fingerprint));
}
function ownSeverity({ cause, severity }, onUnreachable) {
    if (!REACH_CAUSES.has(cause) || onUnreachable === 'fail')
        return severity;
    if (onUnreachable === 'ignore')
        return 'notice';
    return atMostWarning(severity);
}
/** By code unit: the same order on every machine, whatever its locale. */
function compareText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** "Could not look": they say why there was no connection, and nothing about TLS. */
const REACH_CAUSES = new Set([
    'name-not-found',
    'connection-refused',
    'connection-timeout',
    'connection-reset',
    'proxy-refused',
]);


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ POLICY_CAUSE_IDS),
/* harmony export */   R: () => (/* binding */ CAUSE_IDS)
/* harmony export */ });
/**
 * Every cause that the gate can name, most specific first: the order of reports and docs.
 * A policy's `severities` may use these words and no others; `catalogue.test.ts` keeps list and files equal.
 */
const CAUSE_IDS = [
    'name-not-found',
    'connection-refused',
    'connection-timeout',
    'connection-reset',
    'proxy-refused',
    'starttls-refused',
    'starttls-injection',
    'plaintext-http',
    'other-protocol',
    'no-common-cipher',
    'no-common-group',
    'weak-cipher-accepted',
    'weak-key-exchange',
    'tls-version-too-old',
    'legacy-tls-accepted',
    'tls-version-missing',
    'version-intolerant',
    'certificate-expired',
    'certificate-not-yet-valid',
    'intermediate-expired',
    'certificate-expiring',
    'intermediate-expiring',
    'renewal-overdue',
    'renewal-forbidden',
    'hostname-mismatch',
    'no-subject-alt-name',
    'required-san-missing',
    'self-signed',
    'incomplete-chain',
    'untrusted-issuer',
    'issuer-not-allowed',
    'pin-mismatch',
    'certificate-blocked',
    'chain-out-of-order',
    'surplus-certificates',
    'weak-key',
    'weak-signature',
    'wrong-key-usage',
    'lifetime-too-long',
    'name-constraint-violated',
    'chain-invalid',
    'root-expired',
    'revoked',
    'staple-missing',
    'revocation-unknown',
    'malformed-certificate',
    'bundle-unusable',
    'key-mismatch',
    'key-unprotected',
    'verification-failed',
    'sni-not-recognized',
    'default-certificate',
    'no-sni-fallback',
    'sni-filtered',
    'reset-after-hello',
    'silent-after-hello',
    'closed-after-hello',
    'large-hello-rejected',
    'split-hello-rejected',
    'tls-intercepted',
    'garbled-handshake',
    'handshake-too-slow',
    'handshake-refused',
    'client-certificate-required',
    'client-certificate-untrusted',
    'client-certificate-expired',
    'client-certificate-unsuitable',
    'client-certificate-not-required',
    'addresses-diverge',
    'vantage-diverge',
    'waiver-expired',
    'waiver-unused',
];
/** Those about the policy itself: they stand at a line of the config and at no endpoint. */
const POLICY_CAUSE_IDS = ['waiver-expired', 'waiver-unused'];


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


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   X5: () => (/* binding */ expiryText),
/* harmony export */   _m: () => (/* binding */ UNTOUCHED),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nT: () => (/* binding */ soonestText),
/* harmony export */   nm: () => (/* binding */ runSentence),
/* harmony export */   zr: () => (/* binding */ tlsVersionText)
/* harmony export */ });
/* unused harmony export daysText */
/* harmony import */ var _judge_reached_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7141);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9506);


/** `scope: changed`: said where something warns that would fail. */
const UNTOUCHED = 'not touched by this pull request: a warning here';
/** `1 endpoint`, `2 endpoints`. */
function counted(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** `61 days`, `1 day`, `less than a day`; whole days, rounded down. Not for negative numbers. */
function daysText(days) {
    const whole = Math.floor(days);
    return whole === 0 ? 'less than a day' : counted(whole, 'day');
}
/** `expires in 61 days`, `intermediate expired 3 days ago`. */
function expiryText({ daysLeft, of }) {
    const subject = of === 'leaf' ? '' : `${of} `;
    return daysLeft < 0 ? `${subject}expired ${daysText(-daysLeft)} ago` : `${subject}expires in ${daysText(daysLeft)}`;
}
/** OpenSSL's `TLSv1.3` as people write it. */
function tlsVersionText(version) {
    return version
        .replace(/^TLSv1$/, 'TLS 1.0')
        .replace(/^TLSv/, 'TLS ')
        .replace(/^SSLv/, 'SSL ');
}
/**
 * The run in one sentence without its full stop: `1 of 3 endpoints breaks the policy (1 error), 1 could not be reached`. What is
 * down is told apart from what is wrong, whatever the policy makes of it.
 */
function runSentence({ counts, endpoints, policyFindings }) {
    if (endpoints.length === 0)
        return 'There was no endpoint to look at';
    const down = endpoints.filter(_judge_reached_js__WEBPACK_IMPORTED_MODULE_0__/* .notReached */ .e);
    const seen = endpoints.filter((endpoint) => !(0,_judge_reached_js__WEBPACK_IMPORTED_MODULE_0__/* .notReached */ .e)(endpoint));
    const spared = seen.filter(isSpared);
    const weighed = seen.filter((endpoint) => !isSpared(endpoint));
    const open = weighed.filter(({ verdict }) => verdict === 'inconclusive').length;
    const broken = weighed.filter(({ verdict }) => verdict === 'fail').length;
    const good = weighed.length - open - broken;
    const rest = joined([
        down.length > 0 ? `${down.length} could not be reached` : null,
        open > 0 ? `${open} could not be judged` : null,
        counts.waived > 0 ? `${counted(counts.waived, 'finding')} waived` : null,
        policyFindings.length > 0 ? `${counted(policyFindings.length, 'waiver')} to look at` : null,
    ]);
    if (broken > 0) {
        const of = `${broken} of ${counted(endpoints.length, 'endpoint')} ${broken === 1 ? 'breaks' : 'break'} the policy`;
        return joined([`${of} (${weights(weighed)})`, sparedText(spared, 'it'), rest]);
    }
    if (good === 0 && spared.length > 0) {
        const first = sparedText(spared, 'the policy') ?? '';
        return joined([first.replace(/^\d+/, (number) => outOf(Number(number), endpoints.length)), rest]);
    }
    if (good === 0)
        return rest.replace(/^\d+/, (number) => outOf(Number(number), endpoints.length));
    const found = weights(weighed.filter(({ verdict }) => verdict === 'warn'));
    const meet = `${counted(good, 'endpoint')} ${good === 1 ? 'meets' : 'meet'} the policy`;
    return joined([found === '' ? meet : `${meet} (${found})`, sparedText(spared, 'it'), rest]);
}
/** `api.example.com:443, 2027-01-21, 61 days`; `null` where no certificate was seen. */
function soonestText({ soonestExpiry }) {
    if (soonestExpiry === null)
        return null;
    const { endpoint, notAfter, daysLeft } = soonestExpiry;
    const when = daysLeft < 0 ? `expired ${daysText(-daysLeft)} ago` : daysText(daysLeft);
    return `${endpoint}, ${notAfter.slice(0, 10)}, ${when}`;
}
/** Marks that need no colour to be told apart. */
const SIGNS = { pass: '✓', warn: '!', fail: '✗', inconclusive: '?' };
/** It breaks the policy, and only warns since the pull request has no part in it. */
function isSpared({ findings }) {
    return findings.some(({ spared }) => spared === true);
}
/** `1 breaks it and is not touched by this pull request (1 warning)`. */
function sparedText(endpoints, what) {
    if (endpoints.length === 0)
        return null;
    const [breaks, is] = endpoints.length === 1 ? ['breaks', 'is'] : ['break', 'are'];
    return `${endpoints.length} ${breaks} ${what} and ${is} not touched by this pull request (${weights(endpoints)})`;
}
/** `2 endpoints` where that is all of them, else `2 of 3 endpoints`. */
function outOf(number, all) {
    return `${number === all ? '' : `${number} of `}${counted(all, 'endpoint')}`;
}
/** `2 errors, 1 warning`; empty where nothing was found. */
function weights(endpoints) {
    const found = endpoints.flatMap(({ findings }) => findings);
    return joined(_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.map((severity) => {
        const number = found.filter((finding) => finding.severity === severity).length;
        return number === 0 ? null : counted(number, severity);
    }));
}
function joined(parts) {
    return parts.filter((part) => part !== null && part !== '').join(', ');
}


/***/ })

};

export const id = 310;
export const ids = [310];
export const modules = {

/***/ 8659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Gs: () => (/* binding */ troubleNote),
/* harmony export */   pq: () => (/* binding */ info)
/* harmony export */ });
function info(text) {
    return { level: 'info', text };
}
function warning(text) {
    return { level: 'warning', text };
}
/** `what`: what was to be done, e.g. `the comment was not written`. */
function troubleNote(what, { message }) {
    return { level: 'warning', text: `${what.replace(/^./, (first) => first.toUpperCase())}: ${message}.` };
}


/***/ }),

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepFails)
/* harmony export */ });
/* unused harmony export exitStatus */
/**
 * 0: the policy holds, or `fail-on` lets it pass. 1: the policy is broken. 2: nothing breaks it, but something was not
 * looked at where the policy wants that to fail.
 */
function exitStatus(run, settings) {
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
    return (addresses.length > 0 && addresses.every(({ tcp, address }) => NO_CONNECTION.has(tcp.kind) || barred.has(address)));
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
        return severity === 'off'
            ? []
            : [{ ...finding, severity: untouched === true ? atMostWarning(severity) : severity }];
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
]);


/***/ }),

/***/ 9393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ leafFirst)
/* harmony export */ });
/** The certificates of a bundle with the server's own in front, as clients would get to see them. */
function leafFirst({ chain, leaf }) {
    return leaf === 0 ? chain : [...chain.slice(leaf, leaf + 1), ...chain.slice(0, leaf), ...chain.slice(leaf + 1)];
}


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
    'starttls-refused',
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
    'waiver-expired',
    'waiver-unused',
];
/** Those about the policy itself: they stand at a line of the config and at no endpoint. */
const POLICY_CAUSE_IDS = ['waiver-expired', 'waiver-unused'];


/***/ }),

/***/ 4245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cn: () => (/* binding */ ROOM_IN_A_FAILING_STEP),
  G7: () => (/* binding */ allAnnotations),
  gX: () => (/* binding */ annotationsFor)
});

// EXTERNAL MODULE: ./lib/judge/weigh.js
var weigh = __webpack_require__(9971);
;// CONCATENATED MODULE: ./lib/judge/harm.js

/** What a finding means for users today, the worst first. */
const HARMS = ['broken', 'unseen', 'soon', 'weak'];
/** A cause that no list names counts as broken, so that a new one is never hidden behind a lesser one. */
function harmOf(cause) {
    if (weigh/* REACH_CAUSES */.RO.has(cause))
        return 'unseen';
    if (SOON.has(cause))
        return 'soon';
    return WEAK.has(cause) ? 'weak' : 'broken';
}
const SOON = new Set([
    'certificate-expiring',
    'intermediate-expiring',
    'renewal-overdue',
    'renewal-forbidden',
]);
const WEAK = new Set([
    'weak-cipher-accepted',
    'weak-key-exchange',
    'legacy-tls-accepted',
    'issuer-not-allowed',
    'surplus-certificates',
    'weak-key',
    'weak-signature',
    'lifetime-too-long',
    'staple-missing',
    'revocation-unknown',
    'key-unprotected',
    'no-sni-fallback',
    'client-certificate-not-required',
    'waiver-expired',
    'waiver-unused',
]);

// EXTERNAL MODULE: ./lib/judge/reached.js
var reached = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/model/cause-id.js
var cause_id = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(9506);
// EXTERNAL MODULE: ./lib/report/docs-address.js
var docs_address = __webpack_require__(318);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/annotation-text.js



/** What an annotation says beside its finding; `null` for nothing. */
function untouchedRemark({ untouched }, severity) {
    return untouched === true && severity === 'warning' ? `(${words/* UNTOUCHED */._m})` : null;
}
/** Endpoint, or what else it is about, and cause; one line. */
function annotationTitle(subject, title) {
    return (0,report_escape/* shorten */.ml)((0,report_escape/* logLine */.BP)(`${subject}: ${title}`), LONGEST_TITLE);
}
/**
 * What is wrong, what was seen, the fix, where to read on: a line each, under 1,000 UTF-16 units together. Long texts are cut so
 * that each line keeps its place.
 */
function annotationMessage({ message, evidence, fix }, { filesIn, docsBase }, remark = null) {
    const product = fix.product === 'any' ? '' : ` (${fix.product})`;
    const steps = fix.steps.map((step) => `; then: ${step.replace(/\.$/, '')}`).join('');
    const handed = fix.files.length === 0 ? '' : ` (the PEM is in ${filesIn})`;
    const summary = `${fix.summary.replace(/\.$/, '')}${handed}`;
    const inFull = `${summary}${steps === '' ? '.' : steps}`;
    const action = inFull.length <= LONGEST_FIX ? inFull : `${summary}.`;
    const seen = evidenceInShort(evidence);
    const docs = (0,docs_address/* docsAddress */.y)(fix.docs, docsBase);
    return [
        remarked(message, remark),
        ...(seen === '' ? [] : [seen]),
        (0,report_escape/* shorten */.ml)((0,report_escape/* logLine */.BP)(`Fix${product}: ${action}`), LONGEST_FIX),
        (0,report_escape/* logLine */.BP)(docs.length <= LONGEST_DOCS ? docs : (0,report_escape/* shorten */.ml)(fix.docs, LONGEST_DOCS)),
    ].join('\n');
}
/** The remark is kept whole. */
function remarked(message, remark) {
    if (remark === null)
        return (0,report_escape/* shorten */.ml)((0,report_escape/* logLine */.BP)(message), LONGEST_MESSAGE);
    return `${(0,report_escape/* shorten */.ml)((0,report_escape/* logLine */.BP)(message), LONGEST_MESSAGE - remark.length - 1)} ${remark}`;
}
/** As many of the values as fit whole, the first ones first; what has several lines is for copying and no evidence in short. */
function evidenceInShort(evidence) {
    let line = '';
    for (const { label, value } of evidence) {
        if (value.trimEnd().includes('\n'))
            continue;
        const longer = `${line === '' ? 'Seen: ' : `${line}; `}${(0,report_escape/* logLine */.BP)(`${label} ${value}`)}`;
        if (longer.length > LONGEST_EVIDENCE)
            break;
        line = longer;
    }
    return line;
}
const LONGEST_TITLE = 200;
const LONGEST_MESSAGE = 300;
const LONGEST_EVIDENCE = 180;
const LONGEST_FIX = 320;
const LONGEST_DOCS = 190;

// EXTERNAL MODULE: ./lib/report/finding-title.js
var finding_title = __webpack_require__(9816);
;// CONCATENATED MODULE: ./lib/report/annotations.js








/**
 * The run as annotations: one for each finding, and one for each endpoint that could not be judged. Only the first few of
 * each level are kept, so their order decides what is read: see `allAnnotations`.
 */
function annotationsFor(run, { room = ROOM_IN_A_FAILING_STEP, ...readOn } = {}) {
    const candidates = inOrder(run);
    const kept = severity/* SEVERITIES */.o.flatMap((level) => candidates.filter((one) => one.level === level).slice(0, room[level]));
    const shown = kept.map((candidate) => written(candidate, { ...READ_ON, ...readOn }));
    return { shown, omitted: candidates.length - shown.length };
}
/** All of them in the same order, for places that have room for all. */
function allAnnotations(run, readOn = {}) {
    return inOrder(run).map((candidate) => written(candidate, { ...READ_ON, ...readOn }));
}
/** What the runner keeps of one step; the tenth error is the one that says that the step failed. */
const ROOM_IN_A_FAILING_STEP = { error: 9, warning: 10, notice: 10 };
/**
 * Errors before warnings before notices. Within a level in turns, so that every endpoint gets its first annotation before any gets
 * its second; within a turn what breaks clients now, then what could not be looked at, then what breaks soon, then what is merely
 * weak; then the order of the catalogue, then that of the list.
 */
function inOrder(run) {
    const ofEndpoints = run.endpoints.map((endpoint, subject) => candidatesOf(endpoint, subject));
    const ofPolicy = run.policyFindings.map((finding, index) => [
        {
            ...weightOf(finding),
            subject: run.endpoints.length + index,
            of: finding,
            finding: 0,
        },
    ]);
    return [...ofEndpoints, ...ofPolicy].flatMap(inTurns).sort(byWorst);
}
/** An endpoint that could not be reached says so once: by the finding, where there is one. */
function candidatesOf(endpoint, subject) {
    const ofFindings = endpoint.findings.map((finding, index) => {
        return { ...weightOf(finding), subject, of: endpoint, finding: index };
    });
    const told = (0,reached/* notReached */.e)(endpoint) && endpoint.findings.some(({ cause }) => weigh/* REACH_CAUSES */.RO.has(cause));
    if (endpoint.reason === null || told)
        return ofFindings;
    const level = OPEN_LEVEL[endpoint.target.policy.onUnreachable];
    return [...ofFindings, { level, harm: 'unseen', rank: -1, subject, of: endpoint, finding: null }];
}
function weightOf({ severity, cause, }) {
    return { level: severity, harm: harmOf(cause), rank: cause_id/* CAUSE_IDS */.R.indexOf(cause) };
}
function inTurns(candidates) {
    const taken = { error: 0, warning: 0, notice: 0 };
    return [...candidates].sort(byHarm).map((candidate) => {
        taken[candidate.level] += 1;
        return { ...candidate, turn: taken[candidate.level] };
    });
}
function byWorst(one, other) {
    return (severity/* SEVERITIES */.o.indexOf(one.level) - severity/* SEVERITIES */.o.indexOf(other.level) ||
        one.turn - other.turn ||
        byHarm(one, other) ||
        one.subject - other.subject);
}
/** Findings of one cause at one endpoint keep their order, since sorting is stable. */
function byHarm(one, other) {
    return HARMS.indexOf(one.harm) - HARMS.indexOf(other.harm) || one.rank - other.rank;
}
function written({ level, of, finding }, readOn) {
    if (!('target' in of))
        return {
            level,
            title: annotationTitle('policy', of.title),
            message: annotationMessage(of, readOn, untouchedRemark(of, of.severity)),
            place: placeOf(of.at),
        };
    const { name, declaredAt } = of.target.endpoint;
    const place = placeOf(declaredAt);
    const found = finding === null ? undefined : of.findings[finding];
    if (found !== undefined)
        return {
            level,
            title: annotationTitle(name, (0,finding_title/* findingTitle */.A)(found, of)),
            message: annotationMessage(found, readOn, untouchedRemark(of.target, found.severity)),
            place,
        };
    const title = annotationTitle(name, (0,reached/* notReached */.e)(of) ? 'could not be reached' : 'could not be judged');
    return { level, title, message: (0,report_escape/* shorten */.ml)((0,report_escape/* logLine */.BP)(of.reason ?? ''), LONGEST_REASON), place };
}
function placeOf({ file, line, column }) {
    return file.startsWith('<') ? null : { file, line, column };
}
const OPEN_LEVEL = { fail: 'error', warn: 'warning', ignore: 'notice' };
const READ_ON = { filesIn: 'the job summary', docsBase: null };
const LONGEST_REASON = 900;


/***/ }),

/***/ 1925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength)
/* harmony export */ });
/** Bytes of the text as UTF-8, which is what files and the platform's limits count. */
function byteLength(text) {
    return ENCODER.encode(text).length;
}
const ENCODER = new TextEncoder();


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

/***/ 9816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findingTitle)
/* harmony export */ });
/* harmony import */ var _judge_reached_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7141);
/* harmony import */ var _judge_weigh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9971);


/**
 * The cause in a few words. Where it kept us from every address of the endpoint, it says so first, since that is no fault of
 * its TLS. `null`: the finding is about no endpoint.
 */
function findingTitle({ cause, title }, endpoint) {
    const down = endpoint !== null && _judge_weigh_js__WEBPACK_IMPORTED_MODULE_1__/* .REACH_CAUSES */ .RO.has(cause) && (0,_judge_reached_js__WEBPACK_IMPORTED_MODULE_0__/* .notReached */ .e)(endpoint);
    return down ? `could not be reached: ${title}` : title;
}


/***/ }),

/***/ 8205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fitting)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/** As many as fit into `room` bytes of UTF-8, in their order; one that is too large by itself is passed over. */
function fitting(items, room, render = String) {
    const texts = [];
    let bytes = 0;
    for (const item of items) {
        // Too little room for anything: the rest is not even rendered.
        if (room - bytes < LEAST_BYTES)
            break;
        const text = render(item);
        const size = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(text) + 2;
        if (bytes + size > room)
            continue;
        texts.push(text);
        bytes += size;
    }
    return { texts, of: items.length, bytes };
}
const LEAST_BYTES = 64;


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ completedHandshakes),
/* harmony export */   Uf: () => (/* binding */ addressesText),
/* harmony export */   pl: () => (/* binding */ versionsText),
/* harmony export */   y4: () => (/* binding */ issuersText)
/* harmony export */ });
/* harmony import */ var _model_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9393);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8191);


/** The handshakes that completed, in the order of the addresses. */
function completedHandshakes({ observation }) {
    return observation.addresses.flatMap(({ handshake }) => (handshake.kind === 'completed' ? [handshake] : []));
}
/** `TLS 1.3`, or `TLS 1.2, TLS 1.3` where addresses differ; empty where no handshake completed. */
function versionsText(verdict) {
    const versions = completedHandshakes(verdict).map(({ version }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tlsVersionText */ .zr)(version));
    return [...new Set(versions)].sort().join(', ');
}
/** The first address and how many more: `192.0.2.1`, `192.0.2.1 +2`. Of a file only what its name does not say. */
function addressesText({ observation, target }) {
    const [first, ...more] = observation.addresses.map(({ address }) => address);
    if (first === undefined || first === target.endpoint.file?.path)
        return '';
    return more.length === 0 ? first : `${first} +${more.length}`;
}
/** Who signed the certificates served, as distinguished names. */
function issuersText(verdict) {
    const onDisk = verdict.observation.addresses.flatMap(({ file }) => file?.kind === 'bundle' ? [(0,_model_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .leafFirst */ .L)(file)] : []);
    const others = verdict.observation.addresses.flatMap((at) => at.others.map(({ handshake }) => handshake));
    const served = [...completedHandshakes(verdict), ...others].flatMap((one) => one.kind === 'completed' ? [one.chain] : []);
    const chains = [...served, ...onDisk];
    const issuers = chains.flatMap(([leaf]) => (leaf === undefined ? [] : [leaf.issuer]));
    return [...new Set(issuers)].join('; ');
}


/***/ }),

/***/ 9413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findingDetails),
/* harmony export */   s: () => (/* binding */ endpointDetails)
/* harmony export */ });
/* harmony import */ var _judge_reached_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7141);
/* harmony import */ var _docs_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(318);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
/* harmony import */ var _finding_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9816);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8191);





/**
 * Blocks of Markdown about one endpoint: why it could not be judged, then a fold for each finding. `docsBase`: address of the
 * docs of the version in use, ended by a slash, where that is known.
 */
function endpointDetails(endpoint, docsBase = null) {
    const { target, verdict, reason, findings } = endpoint;
    const open = (0,_judge_reached_js__WEBPACK_IMPORTED_MODULE_0__/* .notReached */ .e)(endpoint) ? 'Could not be reached' : 'Could not be judged';
    return [
        `### ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNS */ .B2[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownName */ .Zt)(target.endpoint.name)}`,
        ...(reason === null ? [] : [`${open}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(reason)}.`]),
        ...findings.flatMap((finding) => findingDetails(finding, endpoint, docsBase)),
    ];
}
function findingDetails(finding, endpoint, docsBase) {
    const { severity, cause, message, evidence, fix } = finding;
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_finding_title_js__WEBPACK_IMPORTED_MODULE_1__/* .findingTitle */ .A)(finding, endpoint));
    return [
        `<details${severity === 'error' ? ' open' : ''}><summary><b>${severity}</b> <code>${cause}</code>: ${title}</summary>`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(message),
        ...listOf(evidence.filter(isShort)),
        ...evidence.filter((one) => !isShort(one)).flatMap(longEvidence),
        ...fixBlocks(fix, docsBase),
        '</details>',
    ];
}
function listOf(evidence) {
    if (evidence.length === 0)
        return [];
    return [evidence.map(({ label, value }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(label)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(value)}`).join('\n')];
}
function longEvidence({ label, value }) {
    return [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(label)}:`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownBlock */ .dI)(value)];
}
function fixBlocks({ summary, product, snippet, steps, docs, files }, docsBase) {
    return [
        `**Fix${product === 'any' ? '' : ` (${product})`}:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(summary)}`,
        ...(snippet === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownBlock */ .dI)(snippet, languageOf(snippet, product))]),
        ...(steps.length === 0 ? [] : [steps.map((step, index) => `${index + 1}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(step)}`).join('\n')]),
        ...files.flatMap(fileBlocks),
        `Read on: ${docsBase === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(docs) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)(docs, (0,_docs_address_js__WEBPACK_IMPORTED_MODULE_4__/* .docsAddress */ .y)(docs, docsBase))}`,
    ];
}
/** Ready to be copied: what it is, and its content. */
function fileBlocks({ name, about, content }) {
    return [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownName */ .Zt)(name)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(about)}`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownBlock */ .dI)(content, 'pem')];
}
/** Lines for a shell stand among those for a server's configuration, and colour by the wrong grammar misleads. */
function languageOf(snippet, product) {
    if (SHELL_COMMAND.test(snippet))
        return 'sh';
    return product === 'any' ? '' : product;
}
const SHELL_COMMAND = /^(?:cat|certbot|curl|dig|journalctl|openssl|ss|systemctl|timedatectl) /;
/** PEM and the like have several lines and are for copying. */
function isShort({ value }) {
    return !value.trimEnd().includes('\n');
}


/***/ }),

/***/ 1759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ TABLE_HEAD),
/* harmony export */   j: () => (/* binding */ tableRow)
/* harmony export */ });
/* harmony import */ var _judge_reached_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7141);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7763);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8191);




/** Both lines that a table of endpoints begins with. */
const TABLE_HEAD = [
    '| | Endpoint | Addresses | TLS | Soonest expiry | Issuer |',
    '|---|---|---|---|---|---|',
].join('\n');
function tableRow(endpoint) {
    const { expiry, verdict, target } = endpoint;
    const text = (cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(cell, LONGEST_CELL));
    const cells = [
        `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNS */ .B2[verdict]} ${verdictText(endpoint)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownName */ .Zt)(target.endpoint.name),
        text((0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .addressesText */ .Uf)(endpoint)),
        text((0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsText */ .pl)(endpoint)),
        expiry === null ? '' : text(`${expiry.notAfter.slice(0, 10)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .expiryText */ .X5)(expiry)}`),
        text((0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .issuersText */ .y4)(endpoint)),
    ];
    return `| ${cells.join(' | ')} |`;
}
/** The verdict, whether that means "down" rather than "wrong", and what took weight from it. */
function verdictText(endpoint) {
    const { verdict, target, waived } = endpoint;
    const word = verdict === 'inconclusive' && (0,_judge_reached_js__WEBPACK_IMPORTED_MODULE_0__/* .notReached */ .e)(endpoint) ? 'not reached' : verdict;
    return [
        word,
        ...((0,_judge_reached_js__WEBPACK_IMPORTED_MODULE_0__/* .notReached */ .e)(endpoint) && word === verdict ? ['not reached'] : []),
        ...(target.untouched === true && verdict !== 'pass' ? ['untouched'] : []),
        ...(waived.length > 0 ? [`${waived.length} waived`] : []),
    ].join(', ');
}
/** A certificate may name its issuer at any length. */
const LONGEST_CELL = 200;


/***/ }),

/***/ 3342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ WAIVED_HEAD),
/* harmony export */   LW: () => (/* binding */ policyDetails),
/* harmony export */   yL: () => (/* binding */ waivedRows)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _summary_details_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9413);


/** Both lines that the table of waived findings begins with. */
const WAIVED_HEAD = ['| Endpoint | Cause | Until | Reason |', '|---|---|---|---|'].join('\n');
/** One line for each finding that a waiver covers, in the order of the list. */
function waivedRows({ endpoints }) {
    return endpoints.flatMap(({ target, waived }) => waived.map(({ finding, waiver }) => {
        const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownName */ .Zt)(target.endpoint.name);
        const reason = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(waiver.reason, LONGEST_REASON));
        return `| ${name} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownName */ .Zt)(finding.cause)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(waiver.until)} | ${reason} |`;
    }));
}
/** Blocks about the policy itself, one for each finding, with the place that it is about. */
function policyDetails({ policyFindings }, docsBase) {
    return policyFindings.map((finding) => {
        const { file, line } = finding.at;
        const place = `At ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(`${file}:${line}`)}:`;
        return [place, ...(0,_summary_details_js__WEBPACK_IMPORTED_MODULE_0__/* .findingDetails */ .a)(finding, null, docsBase)].join('\n\n');
    });
}
const LONGEST_REASON = 300;


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
    const open = seen.filter(({ verdict }) => verdict === 'inconclusive').length;
    const broken = seen.filter(({ verdict }) => verdict === 'fail').length;
    const rest = joined([
        down.length > 0 ? `${down.length} could not be reached` : null,
        open > 0 ? `${open} could not be judged` : null,
        counts.waived > 0 ? `${counts.waived} waived` : null,
        policyFindings.length > 0 ? `${counted(policyFindings.length, 'waiver')} to look at` : null,
    ]);
    if (broken > 0) {
        const of = `${broken} of ${counted(endpoints.length, 'endpoint')} ${broken === 1 ? 'breaks' : 'break'} the policy`;
        return joined([`${of} (${weights(seen)})`, rest]);
    }
    const good = seen.length - open;
    if (good === 0)
        return rest.replace(/^\d+/, (number) => outOf(Number(number), endpoints.length));
    const found = weights(seen.filter(({ verdict }) => verdict === 'warn'));
    const meet = `${counted(good, 'endpoint')} ${good === 1 ? 'meets' : 'meet'} the policy`;
    return joined([found === '' ? meet : `${meet} (${found})`, rest]);
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

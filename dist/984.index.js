export const id = 984;
export const ids = [984];
export const modules = {

/***/ 2984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/judge/exit-status.js
var exit_status = __webpack_require__(9322);
// EXTERNAL MODULE: ./lib/report/annotations.js + 2 modules
var annotations = __webpack_require__(4245);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/judge/reached.js
var reached = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/failure-message.js




/** What the failed step says last: the sum of the run, what else made it fail, and where the rest can be read. */
function failureMessage(run, { failOn = 'error', omitted = (0,annotations/* annotationsFor */.gX)(run).omitted, restIn = 'the job summary' } = {}) {
    const more = omitted === 0 ? '' : ` ${moreText(omitted, restIn)}`;
    return `${(0,words/* runSentence */.nm)(run)}.${settingThatFails(run, failOn, 'step')}${more}`;
}
/** For findings that got no annotation. */
function moreText(omitted, restIn) {
    return `${omitted} more in ${restIn}.`;
}
/**
 * Without an endpoint that breaks the policy the sum alone would not say why the step, or the run, is red: a sentence behind a
 * blank. Empty where nothing more is to be said.
 */
function settingThatFails(run, failOn, what) {
    if (!(0,exit_status/* stepFails */.ug)(run, failOn))
        return '';
    if (run.endpoints.some((endpoint) => endpoint.verdict === 'fail' && !(0,reached/* notReached */.e)(endpoint)))
        return '';
    if (run.policyFindings.some(({ severity }) => severity === 'error'))
        return ` What is said of a waiver fails the ${what} (severities).`;
    const fails = run.endpoints.filter(({ target }) => target.policy.onUnreachable === 'fail');
    if (fails.some((endpoint) => (0,reached/* notReached */.e)(endpoint) && endpoint.verdict !== 'warn'))
        return ` What could not be reached fails the ${what} (on-unreachable: fail).`;
    if (fails.some(({ verdict }) => verdict === 'inconclusive'))
        return ` What could not be judged fails the ${what} (on-unreachable: fail).`;
    if (failOn !== 'warning' || run.counts.error > 0)
        return '';
    const [open] = run.endpoints.filter((endpoint) => (0,exit_status/* openFails */.Iq)(endpoint, run, failOn));
    if (run.counts.warning > 0 || open === undefined)
        return ` Warnings fail the ${what} (fail-on: warning).`;
    const judged = (0,reached/* notReached */.e)(open) ? 'reached' : 'judged';
    return ` What could not be ${judged} is a warning (on-unreachable: warn), and warnings fail the ${what} (fail-on: warning).`;
}

// EXTERNAL MODULE: ./lib/judge/gaps.js + 4 modules
var gaps = __webpack_require__(1779);
// EXTERNAL MODULE: ./lib/report/bytes.js
var bytes = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/report/fitting.js
var fitting = __webpack_require__(8205);
;// CONCATENATED MODULE: ./lib/report/outputs.js




const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'result',
    'endpoints-checked',
    'endpoints-failed',
    'endpoints-warned',
    'endpoints-unreachable',
    'findings-count',
    'earliest-expiry',
    'earliest-expiry-endpoint',
    'days-to-earliest-expiry',
    'failed-endpoints',
    'results',
    'results-path',
    'sarif-path',
    'comment-url',
    'issue-number',
]));
function outputsOf(run, left = {}) {
    const { counts, soonestExpiry } = run;
    const failed = run.endpoints.filter(({ verdict }) => verdict === 'fail');
    return {
        result: run.verdict,
        'endpoints-checked': String(counts.endpoints),
        'endpoints-failed': String(counts.fail),
        'endpoints-warned': String(counts.warn),
        'endpoints-unreachable': String(run.endpoints.filter(isUnreachable).length),
        'findings-count': String(counts.error + counts.warning + counts.notice),
        'earliest-expiry': soonestExpiry?.notAfter ?? '',
        'earliest-expiry-endpoint': soonestExpiry?.endpoint ?? '',
        // Whole days, so that a shell can compare them.
        'days-to-earliest-expiry': soonestExpiry === null ? '' : String(Math.floor(soonestExpiry.daysLeft)),
        'failed-endpoints': (0,fitting/* fitting */._)(failed.map(({ target }) => target.endpoint.name), OUTPUT_LIMIT).texts.join(','),
        results: resultsText(run),
        'results-path': left.resultsPath ?? '',
        'sarif-path': left.sarifPath ?? '',
        'comment-url': left.commentUrl ?? '',
        'issue-number': String(left.issueNumber ?? ''),
    };
}
/** Nothing is known of it: no address accepted a connection, or what was seen could not be judged. */
function isUnreachable({ observation, verdict }) {
    return verdict === 'inconclusive' || (0,gaps/* nothingConnected */.J)(observation);
}
/**
 * The run in short as JSON, at most 64 KB, since a step that gets a longer environment string dies. What does not fit is
 * left out from the healthy end, and `truncated` says so.
 */
function resultsText(run, limit = OUTPUT_LIMIT) {
    const { verdict, counts, endpoints } = run;
    const findings = run.policyFindings.slice(0, MOST_OF_POLICY).map(policyValue);
    const textWith = (shown, truncated) => (0,report_escape/* jsonText */.s$)({ schema: 'tls-gate/results@1', verdict, counts, truncated, findings, endpoints: shown }, 0);
    const whole = textWith(endpoints.map(endpointValue), findings.length < run.policyFindings.length);
    if ((0,bytes/* byteLength */.d)(whole) <= limit)
        return whole;
    const worst = [...endpoints].sort((one, other) => rank(one) - rank(other)).map(endpointValue);
    const room = limit - (0,bytes/* byteLength */.d)(textWith([], true));
    const shown = (0,fitting/* fitting */._)(worst, room, (value) => (0,report_escape/* jsonText */.s$)(value, 0)).texts;
    return textWith(shown.map((text) => JSON.parse(text)), true);
}
/** About the policy itself, with the line. */
function policyValue({ cause, severity, message, at: { file, line } }) {
    return { cause, severity, message: (0,report_escape/* shorten */.ml)(message, LONGEST_TEXT), file: (0,report_escape/* shorten */.ml)(file, LONGEST_TEXT), line };
}
function endpointValue({ target, verdict, reason, expiry, findings }) {
    return {
        name: target.endpoint.name,
        verdict,
        reason: reason === null ? null : (0,report_escape/* shorten */.ml)(reason, LONGEST_TEXT),
        notAfter: expiry?.notAfter ?? null,
        daysLeft: expiry?.daysLeft ?? null,
        findings: findings.map(({ cause, severity, message }) => ({
            cause,
            severity,
            message: (0,report_escape/* shorten */.ml)(message, LONGEST_TEXT),
        })),
    };
}
function rank({ verdict }) {
    return ['fail', 'inconclusive', 'warn', 'pass'].indexOf(verdict);
}
const OUTPUT_LIMIT = 64 * 1024;
const LONGEST_TEXT = 300;
/** Thousands of them would leave no room for the endpoints. */
const MOST_OF_POLICY = 20;

// EXTERNAL MODULE: ./lib/report/summary.js + 1 modules
var summary = __webpack_require__(8636);
;// CONCATENATED MODULE: ./lib/report/layout.js

/**
 * Breaks one line of text at blanks so that no line is wider than `width`; a word wider than that is cut. Width counts
 * characters, which is exact for everything but wide scripts. Never empty: no text is one empty line.
 */
function wrap(text, width) {
    const limit = Math.max(width, NARROWEST);
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((long) => pieces(long, limit))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && size(longer) > limit) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}
/** `first` before the first line, blanks of the same width before the others. */
function hang(first, lines) {
    const indent = ' '.repeat(size(first));
    return lines.map((line, index) => `${index === 0 ? first : indent}${line}`.trimEnd());
}
/** Wraps text behind `first`, harmless where a runner reads the terminal's output too. */
function wrapBehind(first, text, width) {
    return hang(first, wrap((0,report_escape/* oneLine */.TN)(text), width - size(first))).map(report_escape/* inert */.tJ);
}
/** Filled with blanks to `width` characters; longer text stays whole. */
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - size(text)));
}
/** The size of the widest text, 0 of none. */
function widest(texts) {
    return texts.reduce((width, text) => Math.max(width, size(text)), 0);
}
/** Characters, not UTF-16 units. */
function size(text) {
    return [...text].length;
}
function pieces(word, limit) {
    const characters = [...word];
    if (characters.length <= limit)
        return [word];
    const cut = [];
    for (let start = 0; start < characters.length; start += limit)
        cut.push(characters.slice(start, start + limit).join(''));
    return cut;
}
/** Below this a deep indent in a narrow window would leave no room for words. */
const NARROWEST = 20;

;// CONCATENATED MODULE: ./lib/report/paint.js
/** SGR codes of ECMA-48 §8.3.117, or no colour at all. */
function painter(colour) {
    return (tint, text) => (colour ? `\u001b[${CODES[tint]}m${text}\u001b[0m` : text);
}
const VERDICT_TINT = {
    pass: 'green',
    warn: 'yellow',
    fail: 'red',
    inconclusive: 'cyan',
};
const SEVERITY_TINT = { error: 'red', warning: 'yellow', notice: 'cyan' };
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

// EXTERNAL MODULE: ./lib/report/seen.js
var seen = __webpack_require__(7763);
// EXTERNAL MODULE: ./lib/report/skipped.js
var report_skipped = __webpack_require__(9318);
;// CONCATENATED MODULE: ./lib/report/terminal.js








/**
 * The whole run as text, ended by a line end: every endpoint in the order of the list, what is to be said of the policy
 * itself, then one line that sums up.
 */
function terminalText(run, options) {
    const nameWidth = Math.min(WIDEST_NAME, widest(run.endpoints.map(({ target }) => target.endpoint.name)));
    const blocks = [
        ...run.endpoints.flatMap((endpoint) => endpointLines(endpoint, nameWidth, options)),
        ...run.policyFindings.flatMap((finding) => policyLines(finding, options)),
    ];
    const soonest = (0,words/* soonestText */.nT)(run);
    const why = options.failOn === undefined ? '' : settingThatFails(run, options.failOn, 'run');
    const sum = `${(0,words/* runSentence */.nm)(run)}.${why}${soonest === null ? '' : ` Soonest expiry: ${soonest}.`}`;
    const skipped = (0,report_skipped/* skippedText */.O)(run);
    const notes = skipped === null ? [] : wrapBehind('', skipped, options.width);
    const lines = [...blocks, '', ...notes, ...wrapBehind('', sum, options.width)];
    return `${lines.join('\n')}\n`;
}
/** One endpoint: a single line where nothing was found, else its findings and why it could not be judged below. */
function endpointLines(endpoint, nameWidth, { width, colour, written = new Map() }) {
    const paint = painter(colour);
    return [
        ...headLines(endpoint, nameWidth, width, paint),
        ...(endpoint.target.untouched === true && endpoint.verdict !== 'pass' ? [`  ${words/* UNTOUCHED */._m}`] : []),
        ...(endpoint.reason === null
            ? []
            : wrapBehind((0,reached/* notReached */.e)(endpoint) ? '  not reached  ' : '  not judged  ', endpoint.reason, width)),
        ...endpoint.findings.flatMap((finding) => findingLines(finding, width, paint, written)),
        ...endpoint.waived.flatMap((one) => waivedLines(one, width, paint)),
    ];
}
/** What a waiver covers needs no more than its name and why: whoever wants the rest finds it in the report. */
function waivedLines({ finding, waiver }, width, paint) {
    const text = `${finding.cause}  until ${waiver.until}: ${waiver.reason}`;
    const [first = '', ...more] = wrapBehind('  waived  ', text, width);
    return [first.replace('waived', (word) => paint('dim', word)), ...more];
}
/** A finding about the policy, under the line that it is about. */
function policyLines(finding, { width, colour }) {
    const paint = painter(colour);
    const sign = POLICY_SIGNS[finding.severity];
    const place = `${finding.at.file}:${finding.at.line}`;
    return [
        (0,report_escape/* inert */.tJ)(`${paint(SEVERITY_TINT[finding.severity], sign)} ${paint('bold', (0,report_escape/* oneLine */.TN)(place))}`),
        ...findingLines(finding, width, paint, new Map()),
    ];
}
function headLines(endpoint, nameWidth, width, paint) {
    const facts = [
        (0,seen/* addressesText */.Uf)(endpoint),
        (0,seen/* versionsText */.pl)(endpoint),
        endpoint.expiry === null ? '' : (0,words/* expiryText */.X5)(endpoint.expiry),
    ].filter((fact) => fact !== '');
    const name = (0,report_escape/* oneLine */.TN)(endpoint.target.endpoint.name);
    const sign = paint(VERDICT_TINT[endpoint.verdict], words/* SIGNS */.B2[endpoint.verdict]);
    const head = [padded(name, facts.length === 0 ? 0 : nameWidth), ...facts.map(report_escape/* oneLine */.TN)].join('   ');
    if (size(head) + 2 <= width)
        return [(0,report_escape/* inert */.tJ)(`${sign} ${head.replace(name, () => paint('bold', name))}`)];
    const [first = '', ...more] = wrap(head.replaceAll(/ {3,}/g, '  '), width - 4);
    return [`${sign} ${first}`, ...more.map((line) => `    ${line}`)].map(report_escape/* inert */.tJ);
}
function findingLines(finding, width, paint, written) {
    const { severity, cause, message, evidence, fix } = finding;
    const [first = '', ...more] = wrapBehind(`  ${severity}  `, `${cause}  ${message}`, width);
    const product = fix.product === 'any' ? 'fix' : `fix ${fix.product}`;
    const labels = [...evidence.map(({ label }) => label), product, 'read on'].map(report_escape/* oneLine */.TN);
    const column = Math.min(WIDEST_LABEL, widest(labels)) + 3;
    const behind = (label, text) => wrapBehind(`${INDENT}${padded(label, column)}`, text, width);
    return [
        first.replace(severity, (word) => paint(SEVERITY_TINT[severity], word)),
        ...more,
        ...evidence.flatMap(({ label, value }) => rowLines((0,report_escape/* oneLine */.TN)(label), value, column, width)),
        ...behind(product, fix.summary),
        ...snippetLines(fix.snippet, column),
        ...fix.steps.flatMap((step) => behind('', `- ${step}`)),
        ...fix.files.flatMap((file) => behind('pem', `${file.about}; ${whereIs(file, written)}`)),
        ...behind('read on', fix.docs),
        ...fix.files.filter((file) => !written.has(file)).flatMap(contentLines),
    ];
}
function whereIs(file, written) {
    const path = written.get(file);
    return path === undefined ? `save what follows as ${file.name}` : `written to ${path}`;
}
/** To be copied: neither indented nor wrapped. */
function contentLines({ content }) {
    return (0,report_escape/* severalLines */.ge)(content.trimEnd()).map(report_escape/* logLine */.BP);
}
/** A value of several lines, such as PEM, is for copying: it is not wrapped. */
function rowLines(label, value, column, width) {
    const lines = (0,report_escape/* severalLines */.ge)(value.trimEnd());
    const first = `${INDENT}${padded(label, column - 2)}  `;
    if (lines.length === 1)
        return wrapBehind(first, lines[0] ?? '', width);
    return hang(first, lines).map(report_escape/* logLine */.BP);
}
function snippetLines(snippet, column) {
    if (snippet === null)
        return [];
    return (0,report_escape/* severalLines */.ge)(snippet.trimEnd()).map((line) => (0,report_escape/* logLine */.BP)(`${INDENT}${' '.repeat(column)}  ${line}`.trimEnd()));
}
const POLICY_SIGNS = { error: words/* SIGNS */.B2.fail, warning: words/* SIGNS */.B2.warn, notice: words/* SIGNS */.B2.pass };
const INDENT = ' '.repeat(9);
const WIDEST_NAME = 32;
const WIDEST_LABEL = 20;

// EXTERNAL MODULE: ./lib/github/fix-files.js + 1 modules
var fix_files = __webpack_require__(2270);
// EXTERNAL MODULE: ./lib/github/note.js
var note = __webpack_require__(8659);
// EXTERNAL MODULE: ./lib/github/report-files.js
var report_files = __webpack_require__(8439);
;// CONCATENATED MODULE: ./lib/github/publish.js










/**
 * Tells the runner all of it: log, annotations, report files, outputs, summary, and whether the step fails last, since a
 * reader looks for the reason at the end. What cannot be written is said, and never decides the verdict.
 */
async function publish(core, run, options) {
    const fixes = await (0,fix_files/* writeFixFiles */.q)(run, options.reports.json, options.writeFile);
    const reports = await (0,report_files/* writeReports */.Li)(run, options.reports, options, options.writeFile);
    const notes = [...options.notes, ...[...fixes.problems, ...reports.problems].map(note/* warning */.$e)];
    // The report of a runner may be gone with it: what the summary does not show stands in the log.
    const written = options.summary ? fixes.written : new Map();
    // Line by line harmless to the runner already: the terminal's text may be printed in a workflow too.
    core.info(terminalText(run, { width: LOG_WIDTH, colour: false, written }).trimEnd());
    const warned = tellNotes(core, notes, 0);
    const { shown, omitted } = options.annotations ? annotationsOf(run, options, warned) : NONE;
    for (const annotation of shown)
        annotate(core, annotation);
    const online = await options.online?.();
    tellNotes(core, online?.notes ?? [], warned + shown.filter(({ level }) => level === 'warning').length);
    const left = {
        resultsPath: reports.written.json,
        sarifPath: reports.written.sarif,
        commentUrl: online?.commentUrl ?? null,
        issueNumber: online?.issueNumber ?? null,
    };
    for (const [name, value] of Object.entries(outputsOf(run, left)))
        core.setOutput(name, value);
    const summarised = options.summary && (await writeSummary(core, run, options.docsBase));
    const restIn = summarised ? 'the job summary' : 'the log';
    if (!(0,exit_status/* stepFails */.ug)(run, options.failOn)) {
        if (omitted > 0)
            core.notice(moreText(omitted, restIn), { title: 'TLS Gate' });
        return;
    }
    core.setFailed((0,report_escape/* logLine */.BP)(failureMessage(run, { failOn: options.failOn, omitted, restIn })));
}
/** Says them, and how many warnings there are then. One that the runner would drop from its annotations stays in the log. */
function tellNotes(core, notes, warned) {
    let warnings = warned;
    for (const { level, text } of notes) {
        const kept = level === 'warning' && warnings < MOST_OF_A_LEVEL;
        if (kept)
            warnings += 1;
        core[kept ? 'warning' : 'info']((0,report_escape/* logLine */.BP)(text));
    }
    return warnings;
}
/**
 * The runner keeps ten of each level and drops the rest without a word. One place stays free for the line that says how many there
 * was no room for: the failure itself, else a notice.
 */
function annotationsOf(run, { failOn, summary, docsBase }, warned) {
    const filesIn = summary ? 'the job summary' : 'the log';
    const places = (0,exit_status/* stepFails */.ug)(run, failOn) ? annotations/* ROOM_IN_A_FAILING_STEP */.Cn : ROOM;
    const room = { ...places, warning: places.warning - warned };
    const all = (0,annotations/* annotationsFor */.gX)(run, { room, filesIn, docsBase });
    if (all.omitted === 0 || (0,exit_status/* stepFails */.ug)(run, failOn))
        return all;
    return (0,annotations/* annotationsFor */.gX)(run, { room: { ...room, notice: MOST_OF_A_LEVEL - 1 }, filesIn, docsBase });
}
const MOST_OF_A_LEVEL = 10;
const ROOM = { error: MOST_OF_A_LEVEL, warning: MOST_OF_A_LEVEL, notice: MOST_OF_A_LEVEL };
const NONE = { shown: [], omitted: 0 };
function annotate(core, { level, title, message, place }) {
    const at = place === null ? {} : { file: place.file, startLine: place.line, startColumn: place.column };
    core[level](message, { title, ...at });
}
/** Outside a workflow, and in some local runners, there is no summary file. */
async function writeSummary(core, run, docsBase) {
    try {
        await core.summary.addRaw((0,summary/* summaryMarkdown */.e)(run, { docsBase })).write();
        return true;
    }
    catch (error) {
        core.info((0,report_escape/* logLine */.BP)(`No job summary: ${(0,fix_files/* reasonOf */.A)(error)}`));
        return false;
    }
}
/** The log of a run is wider than a terminal. */
const LOG_WIDTH = 120;


/***/ }),

/***/ 6737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ BARS_THE_WAY),
/* harmony export */   h: () => (/* binding */ ENDS_HANDSHAKE)
/* harmony export */ });
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9971);

/**
 * Causes that end a handshake. One that is missing here errs on the safe side: the endpoint becomes inconclusive where the
 * policy plays the cause down, and still fails where it does not.
 */
const ENDS_HANDSHAKE = new Set([
    'starttls-refused',
    'plaintext-http',
    'other-protocol',
    'no-common-cipher',
    'no-common-group',
    'weak-key-exchange',
    'tls-version-too-old',
    'version-intolerant',
    'sni-not-recognized',
    'sni-filtered',
    'reset-after-hello',
    'silent-after-hello',
    'closed-after-hello',
    'large-hello-rejected',
    'split-hello-rejected',
    'garbled-handshake',
    'malformed-certificate',
    'handshake-too-slow',
    'handshake-refused',
    'client-certificate-required',
    'client-certificate-untrusted',
    'client-certificate-expired',
    'client-certificate-unsuitable',
]);
/** Behind these nothing more can be seen. */
const BARS_THE_WAY = new Set([..._weigh_js__WEBPACK_IMPORTED_MODULE_0__/* .REACH_CAUSES */ .RO, ...ENDS_HANDSHAKE]);


/***/ }),

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

/***/ 1779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ gapsOf),
  J: () => (/* binding */ nothingConnected)
});

// EXTERNAL MODULE: ./lib/model/alert-name.js
var alert_name = __webpack_require__(1679);
// EXTERNAL MODULE: ./lib/model/lost-hello.js
var lost_hello = __webpack_require__(7090);
// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/judge/barring-causes.js
var barring_causes = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/model/key-type.js
var key_type = __webpack_require__(8799);
;// CONCATENATED MODULE: ./lib/judge/certificate-gaps.js

/** A certificate is refused for a reason that nothing explains. */
function refusalGap({ verification, identity }, address, found) {
    if (verification.kind === 'refused' && !explains(found, address, REFUSES_CHAIN)) {
        return `OpenSSL refuses the certificate chain (${verification.code}), and no cause explains it`;
    }
    if (identity.kind === 'refused' && !explains(found, address, REFUSES_NAME)) {
        return 'the certificate is refused for this name, and no cause explains it';
    }
    return null;
}
/** A further certificate is refused for a reason that nothing explains, or OpenSSL did not get to see it. */
function otherGap({ others, address }, found) {
    for (const { keyType, handshake } of others) {
        const name = `its ${key_type/* KEY_TYPE_NAMES */.a[keyType]} certificate`;
        if (handshake.kind !== 'completed')
            return `${name}, which clients that take no other get, could not be looked at`;
        const gap = refusalGap(handshake, address, found);
        if (gap !== null)
            return `${name}: ${gap}`;
    }
    return null;
}
/** One of these causes was found there. */
function explains(findings, address, causes) {
    return findings.some(({ cause, addresses }) => causes.has(cause) && (addresses.length === 0 || addresses.includes(address)));
}
/*
 * A cause that is missing here errs on the safe side: the endpoint becomes inconclusive where the policy plays the
 * cause down, and still fails where it does not.
 */
const REFUSES_CHAIN = new Set([
    'certificate-expired',
    'certificate-not-yet-valid',
    'intermediate-expired',
    'self-signed',
    'incomplete-chain',
    'untrusted-issuer',
    'weak-key',
    'weak-signature',
    'wrong-key-usage',
    'name-constraint-violated',
    'chain-invalid',
    'root-expired',
    'malformed-certificate',
    'verification-failed',
    'default-certificate',
    'tls-intercepted',
    'addresses-diverge',
]);
const REFUSES_NAME = new Set([
    'hostname-mismatch',
    'no-subject-alt-name',
    'malformed-certificate',
    'verification-failed',
    'default-certificate',
    'addresses-diverge',
]);

;// CONCATENATED MODULE: ./lib/judge/accepted-gaps.js


/*
 * Where a look broke off at a cause that a waiver covers, what could not be seen behind it is accepted with it. What broke
 * off for another reason stays open: a waiver never explains more than its own cause does.
 */
/** The name does not exist, and that is accepted. */
function isAcceptedName({ resolution }, accepted) {
    return resolution.kind === 'not-found' && accepted.some(({ cause }) => cause === 'name-not-found');
}
/** There was no completed look at this address, for an accepted cause, and not for want of time. */
function isAcceptedEnd({ address, tcp, handshake, file }, accepted) {
    if (file !== null)
        return file.kind === 'unusable' && explains(accepted, address, NOTHING_IN_FILE);
    if (tcp.kind !== 'connected')
        return tcp.kind !== 'not-attempted' && tcp.kind !== 'not-needed' && explains(accepted, address, barring_causes/* BARS_THE_WAY */.H);
    if (handshake.kind === 'completed' || (handshake.kind === 'not-attempted' && handshake.cut === 'deadline'))
        return false;
    const ends = accepted.filter(({ cause }) => cause !== 'weak-key-exchange' || handshake.kind === 'refused-by-us');
    return explains(ends, address, barring_causes/* BARS_THE_WAY */.H);
}
/** Accepted findings that say why a server ended the connection after a completed handshake, whatever their weight. */
function afterHandshake(accepted) {
    return accepted
        .filter(({ cause }) => WANTS_CERTIFICATE.has(cause))
        .map((finding) => ({ ...finding, severity: 'error' }));
}
const NOTHING_IN_FILE = new Set(['bundle-unusable']);
const WANTS_CERTIFICATE = new Set([
    'client-certificate-required',
    'client-certificate-untrusted',
    'client-certificate-expired',
    'client-certificate-unsuitable',
]);

;// CONCATENATED MODULE: ./lib/judge/family-gaps.js
/** `ip-family: both` asks for a look by either family: what of it could not be had, one sentence each. */
function missingFamilies({ ipFamily, resolution, addresses }) {
    if (ipFamily !== 'both' || resolution.kind !== 'resolved')
        return [];
    return ['4', '6'].flatMap((family) => {
        const gap = familyGap(resolution.name, family, resolution.addresses);
        if (gap !== null)
            return [gap];
        const ofFamily = addresses.filter((seen) => String(seen.family) === family);
        const skipped = ofFamily.filter(({ tcp }) => tcp.kind === 'skipped');
        if (skipped.length < ofFamily.length)
            return [];
        return [`${skipped.map(({ address }) => address).join(', ')}: this machine has no IPv${family} route`];
    });
}
/** The name has no address of the family; `null` where it has one. */
function familyGap(name, family, found) {
    if (found.some((address) => (address.includes(':') ? '6' : '4') === family))
        return null;
    return `the name ${name} has no IPv${family} address (${family === '6' ? 'AAAA' : 'A'})`;
}

;// CONCATENATED MODULE: ./lib/judge/file-gap.js
/**
 * What could not be looked at in a file. Whatever it lacks is a finding, and a policy that plays that down makes no pass of
 * it; of what is sealed nothing can be said.
 */
function fileGap(file, weighed) {
    if (file.kind === 'bundle')
        return null;
    // The others of its folder were looked at, and a notice tells of this one.
    if (file.besideOthers === true)
        return null;
    if (file.problem.kind === 'sealed')
        return `the certificate is encrypted (${file.problem.by}), so that nobody can look at it`;
    return weighed.some(({ cause, severity }) => cause === 'bundle-unusable' && severity !== 'notice')
        ? null
        : 'no certificate could be taken from the file';
}

;// CONCATENATED MODULE: ./lib/judge/gaps.js








/**
 * Everything that was not looked at or not understood, one sentence each; empty where the look is complete.
 * `found` are the findings as diagnosed, `weighed` those that the policy left: what a policy switches off still
 * explains why OpenSSL refused a chain, but it never turns a failed handshake into a pass. A waiver does: somebody
 * accepted that very cause at this endpoint, with what it keeps from being seen. `accepted` are the findings of those.
 */
function gapsOf(observation, found, weighed, clientAuth = 'any', accepted = []) {
    if (isAcceptedName(observation, accepted))
        return [];
    const told = [...weighed, ...afterHandshake(accepted)];
    const nameGap = resolutionGap(observation);
    if (nameGap !== null)
        return [nameGap];
    const wanted = missingFamilies(observation);
    const looked = observation.addresses.filter(({ tcp }) => tcp.kind !== 'skipped');
    if (looked.length === 0 && wanted.length === 0)
        return ['no address could be dialled: this machine has no route for their address family'];
    const gaps = looked.flatMap((seen) => {
        if (isAcceptedEnd(seen, accepted))
            return [];
        const gap = addressGap(seen, found, told) ?? silentEndGap(seen, found, told, clientAuth);
        return gap === null ? [] : [`${seen.address}: ${gap}`];
    });
    return [...gaps, ...wanted];
}
/** No address accepted a connection, for whatever reason. */
function nothingConnected(observation) {
    return observation.addresses.every(({ tcp }) => tcp.kind !== 'connected' && tcp.kind !== 'not-needed');
}
function resolutionGap({ resolution, addresses, ipFamily }) {
    switch (resolution.kind) {
        case 'not-found':
            return `the name ${resolution.name} does not exist (${resolution.code})`;
        case 'failed':
            return `the name ${resolution.name} could not be looked up (${resolution.code}); the resolver may be at fault`;
        case 'not-reached':
            return resolution.why === 'interrupted'
                ? 'the run was interrupted before this endpoint had been looked at'
                : 'the deadline of the run passed before this endpoint was looked at';
        case 'given':
        case 'by-proxy':
            return addresses.length === 0 ? 'there was no address to dial' : null;
        case 'resolved':
            if (ipFamily === '4' || ipFamily === '6')
                return familyGap(resolution.name, ipFamily, resolution.addresses);
            return addresses.length === 0 ? 'there was no address to dial' : null;
        default:
            return (0,units/* assertNever */.x)(resolution);
    }
}
function addressGap(seen, found, weighed) {
    if (seen.file !== null)
        return fileGap(seen.file, weighed);
    if (seen.tcp.kind !== 'connected')
        return tcpGap(seen.tcp);
    const { handshake } = seen;
    if (handshake.kind === 'completed')
        return completedGap(handshake, seen.address, found, weighed) ?? otherGap(seen, found) ?? unaskedGap(seen);
    if (reports(weighed, seen.address, barring_causes/* ENDS_HANDSHAKE */.h) || isWantedRefusal(found, seen.address))
        return null;
    const isCut = seen.hellos.some(({ outcome }) => (0,lost_hello/* isCutByDeadline */.w)(outcome));
    const why = isCut ? DEADLINE_BEFORE_WHY : NOTHING_SAYS_WHY;
    const unexplained = explains(found, seen.address, barring_causes/* BARS_THE_WAY */.H) ? '' : why;
    switch (handshake.kind) {
        case 'alert':
            return `the handshake ended with ${(0,alert_name/* alertText */.S7)(handshake.alert)}${unexplained}`;
        case 'refused-by-us':
            return `OpenSSL gave up the handshake (${handshake.code})${unexplained}`;
        case 'closed':
            return `the connection was ${handshake.how === 'rst' ? 'reset' : 'closed'} during the handshake${unexplained}`;
        case 'silent':
            return `the server did not answer the handshake within ${handshake.waitedMs / 1000} s${isCut ? unexplained : ''}`;
        case 'not-attempted':
            if (handshake.cut === 'deadline')
                return 'the deadline of the run passed before the server had answered the handshake';
            return seen.starttls == null
                ? 'no handshake was tried'
                : 'the server did not come to TLS when it was asked for it';
        default:
            return (0,units/* assertNever */.x)(handshake);
    }
}
function completedGap({ verification, identity, aftermath }, address, found, weighed) {
    const refusal = refusalGap({ verification, identity }, address, found);
    if (refusal !== null)
        return refusal;
    if (aftermath.kind === 'alert' && !reports(weighed, address, barring_causes/* ENDS_HANDSHAKE */.h) && !isWantedRefusal(found, address)) {
        return `the server sent ${(0,alert_name/* alertText */.S7)(aftermath.alert)} right after the handshake${NOTHING_SAYS_WHY}`;
    }
    return null;
}
/**
 * Node and others refuse a client of TLS 1.3 without a word. Where HTTP is spoken that is a finding; other protocols may
 * have ended the connection for what we said, so that nobody knows whether clients are let in.
 */
function silentEndGap({ handshake, http, hellos, address }, found, weighed, clientAuth) {
    if (handshake.kind !== 'completed' || handshake.aftermath.kind !== 'closed' || http !== null)
        return null;
    if (reports(weighed, address, barring_causes/* ENDS_HANDSHAKE */.h) || isWantedRefusal(found, address))
        return null;
    const asked = hellos.some(({ question, outcome }) => question.kind !== 'no-sni' &&
        question.kind !== 'other-sni' &&
        outcome.kind === 'server-flight' &&
        outcome.clientCertificateRequest !== null);
    if (asked)
        return 'the server asked for a client certificate and closed the connection without a byte';
    return clientAuth === 'required'
        ? 'the server closed the connection without a byte, so that nothing shows whether it wants a client certificate'
        : null;
}
/**
 * A hello that offers only what is forbidden proves nothing when it never reached the server, or when the server had
 * stopped to answer: an ordinary hello sent after it was lost as well.
 */
function unaskedGap({ hellos }) {
    const stopped = hellos.some(({ question, outcome }) => question.kind === 'modern' && (0,lost_hello/* isLost */.J)(outcome));
    for (const { question, outcome } of hellos) {
        if (outcome.kind !== 'no-connection' && !(stopped && (0,lost_hello/* isLost */.J)(outcome)))
            continue;
        if (question.kind === 'below-minimum')
            return 'whether old TLS versions are accepted could not be asked';
        if (question.kind === 'suites')
            return 'whether weak cipher suites are accepted could not be asked';
        if (question.kind === 'key-type')
            return 'whether there is a certificate with another kind of key could not be asked';
    }
    const asksStaple = hellos.filter(({ question }) => question.kind === 'staple' || question.kind === 'browser');
    if (!asksStaple.some(({ question }) => question.kind === 'staple'))
        return null;
    return asksStaple.some(({ outcome }) => outcome.kind === 'server-flight' && outcome.chain.length > 0)
        ? null
        : 'whether a stapled OCSP response comes could not be asked';
}
function tcpGap(tcp) {
    switch (tcp.kind) {
        case 'refused':
            return 'the connection was refused';
        case 'timeout':
            return `no connection within ${tcp.waitedMs / 1000} s`;
        case 'reset':
            return 'the connection was reset before anything was received';
        case 'unreachable':
            return `there is no way to this address (${tcp.code})`;
        case 'skipped':
            return 'this machine has no route for the address family';
        case 'proxy-refused':
            return 'the proxy gave no way to it';
        case 'not-attempted':
            return 'the deadline of the run passed before this address was dialled';
        case 'not-needed':
            return 'nothing was dialled';
        default:
            return (0,units/* assertNever */.x)(tcp);
    }
}
/** The server turned us away for want of a client certificate, and that is what the policy asks of it: the cause says so by a notice. */
function isWantedRefusal(found, address) {
    return found.some(({ cause, severity, addresses }) => cause === 'client-certificate-required' && severity === 'notice' && addresses.includes(address));
}
function reports(weighed, address, causes) {
    return explains(weighed.filter(({ severity }) => severity !== 'notice'), address, causes);
}
const NOTHING_SAYS_WHY = ', and nothing seen says why';
const DEADLINE_BEFORE_WHY = ', and the deadline of the run passed before it was clear why';


/***/ }),

/***/ 1679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ alertName),
/* harmony export */   S7: () => (/* binding */ alertText)
/* harmony export */ });
/* unused harmony export ALERTS */
/**
 * AlertDescription by its names in RFC 8446 §6.2 and RFC 5246 §7.2.2; 30 to 60 and 100 in part from older versions (RFC
 * 6101 §5.4.2, RFC 2246 §7.2). Extensions add 52 (RFC 9147 §11), 86 (RFC 7507), 109 to 116 (RFC 6066 §9, RFC 4279 §6, RFC
 * 8446), 117 (RFC 9846), 120 (RFC 7301 §3.2) and 121 (RFC 9849). Names that a later standard reserves keep their old form.
 */
const ALERTS = {
    0: 'close_notify',
    10: 'unexpected_message',
    20: 'bad_record_mac',
    21: 'decryption_failed',
    22: 'record_overflow',
    30: 'decompression_failure',
    40: 'handshake_failure',
    41: 'no_certificate',
    42: 'bad_certificate',
    43: 'unsupported_certificate',
    44: 'certificate_revoked',
    45: 'certificate_expired',
    46: 'certificate_unknown',
    47: 'illegal_parameter',
    48: 'unknown_ca',
    49: 'access_denied',
    50: 'decode_error',
    51: 'decrypt_error',
    52: 'too_many_cids_requested',
    60: 'export_restriction',
    70: 'protocol_version',
    71: 'insufficient_security',
    80: 'internal_error',
    86: 'inappropriate_fallback',
    90: 'user_canceled',
    100: 'no_renegotiation',
    109: 'missing_extension',
    110: 'unsupported_extension',
    111: 'certificate_unobtainable',
    112: 'unrecognized_name',
    113: 'bad_certificate_status_response',
    114: 'bad_certificate_hash_value',
    115: 'unknown_psk_identity',
    116: 'certificate_required',
    117: 'general_error',
    120: 'no_application_protocol',
    121: 'ech_required',
};
/** `40` → `handshake_failure`; a number that no standard names stays a number, e.g. `alert 200`. */
function alertName(description) {
    return ALERTS[description] ?? `alert ${description}`;
}
/** `TLS alert 40 (handshake_failure)`; the number alone where no standard names it. */
function alertText(description) {
    const name = ALERTS[description];
    return `TLS alert ${description}${name === undefined ? '' : ` (${name})`}`;
}


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ KEY_TYPE_NAMES),
/* harmony export */   z: () => (/* binding */ keyTypeOf)
/* harmony export */ });
/** The kind of key on a certificate; `null` for those that no client of today takes. */
function keyTypeOf({ key }) {
    switch (key.algorithm) {
        case 'rsa':
        case 'rsa-pss':
            return 'rsa';
        case 'ec':
            return 'ecdsa';
        case 'ed25519':
        case 'ed448':
            return 'eddsa';
        default:
            return null;
    }
}
/** As people write it before the word "certificate". */
const KEY_TYPE_NAMES = { rsa: 'RSA', ecdsa: 'ECDSA', eddsa: 'EdDSA' };


/***/ }),

/***/ 7090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isLost),
/* harmony export */   w: () => (/* binding */ isCutByDeadline)
/* harmony export */ });
/** Nothing of TLS came back: no connection, its end, or silence. An alert is an answer. */
function isLost({ kind }) {
    return kind === 'no-connection' || kind === 'closed' || kind === 'silent';
}
/** The deadline of the run came before its answer, so that it tells nothing of the server. */
function isCutByDeadline(outcome) {
    return outcome.kind === 'no-connection' && outcome.tcp.kind === 'not-attempted';
}


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
    'starttls-injection',
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


/***/ })

};

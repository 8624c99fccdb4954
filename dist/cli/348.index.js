export const id = 348;
export const ids = [348];
export const modules = {

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

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownReport: () => (/* binding */ markdownReport)
});

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/judge/reached.js
var reached = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/report/bytes.js
var report_bytes = __webpack_require__(1925);
;// CONCATENATED MODULE: ./lib/report/fitting.js

/** As many as fit into `room` bytes of UTF-8, in their order; one that is too large by itself is passed over. */
function fitting(items, room, render = String) {
    const texts = [];
    let bytes = 0;
    for (const item of items) {
        // Too little room for anything: the rest is not even rendered.
        if (room - bytes < LEAST_BYTES)
            break;
        const text = render(item);
        const size = (0,report_bytes/* byteLength */.d)(text) + 2;
        if (bytes + size > room)
            continue;
        texts.push(text);
        bytes += size;
    }
    return { texts, of: items.length, bytes };
}
const LEAST_BYTES = 64;

// EXTERNAL MODULE: ./lib/report/skipped.js
var report_skipped = __webpack_require__(9318);
// EXTERNAL MODULE: ./lib/report/docs-address.js
var docs_address = __webpack_require__(318);
// EXTERNAL MODULE: ./lib/report/finding-title.js
var finding_title = __webpack_require__(9816);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/summary-details.js





/**
 * Blocks of Markdown about one endpoint: why it could not be judged, then a fold for each finding. `docsBase`: address of the
 * docs of the version in use, ended by a slash, where that is known.
 */
function endpointDetails(endpoint, docsBase = null) {
    const { target, verdict, reason, findings } = endpoint;
    const open = (0,reached/* notReached */.e)(endpoint) ? 'Could not be reached' : 'Could not be judged';
    return [
        `### ${words/* SIGNS */.B2[verdict]} ${(0,report_escape/* markdownName */.Zt)(target.endpoint.name)}`,
        ...(reason === null ? [] : [`${open}: ${(0,report_escape/* markdownText */.p7)(reason)}.`]),
        ...findings.flatMap((finding) => findingDetails(finding, endpoint, docsBase)),
    ];
}
function findingDetails(finding, endpoint, docsBase) {
    const { severity, cause, message, evidence, fix } = finding;
    const title = (0,report_escape/* markdownText */.p7)((0,finding_title/* findingTitle */.A)(finding, endpoint));
    return [
        `<details${severity === 'error' ? ' open' : ''}><summary><b>${severity}</b> <code>${cause}</code>: ${title}</summary>`,
        (0,report_escape/* markdownText */.p7)(message),
        ...listOf(evidence.filter(isShort)),
        ...evidence.filter((one) => !isShort(one)).flatMap(longEvidence),
        ...fixBlocks(fix, docsBase),
        '</details>',
    ];
}
function listOf(evidence) {
    if (evidence.length === 0)
        return [];
    return [evidence.map(({ label, value }) => `- ${(0,report_escape/* markdownText */.p7)(label)}: ${(0,report_escape/* markdownCode */.D9)(value)}`).join('\n')];
}
function longEvidence({ label, value }) {
    return [`${(0,report_escape/* markdownText */.p7)(label)}:`, (0,report_escape/* markdownBlock */.dI)(value)];
}
function fixBlocks({ summary, product, snippet, steps, docs, files }, docsBase) {
    return [
        `**Fix${product === 'any' ? '' : ` (${product})`}:** ${(0,report_escape/* markdownText */.p7)(summary)}`,
        ...(snippet === null ? [] : [(0,report_escape/* markdownBlock */.dI)(snippet, languageOf(snippet, product))]),
        ...(steps.length === 0 ? [] : [steps.map((step, index) => `${index + 1}. ${(0,report_escape/* markdownText */.p7)(step)}`).join('\n')]),
        ...files.flatMap(fileBlocks),
        `Read on: ${docsBase === null ? (0,report_escape/* markdownCode */.D9)(docs) : (0,report_escape/* markdownLink */.iQ)(docs, (0,docs_address/* docsAddress */.y)(docs, docsBase))}`,
    ];
}
/** Ready to be copied: what it is, and its content. */
function fileBlocks({ name, about, content }) {
    return [`${(0,report_escape/* markdownName */.Zt)(name)}: ${(0,report_escape/* markdownText */.p7)(about)}`, (0,report_escape/* markdownBlock */.dI)(content, 'pem')];
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

// EXTERNAL MODULE: ./lib/report/seen.js
var seen = __webpack_require__(7763);
;// CONCATENATED MODULE: ./lib/report/summary-table.js




/** Both lines that a table of endpoints begins with. */
const TABLE_HEAD = [
    '| | Endpoint | Addresses | TLS | Soonest expiry | Issuer |',
    '|---|---|---|---|---|---|',
].join('\n');
function tableRow(endpoint) {
    const { expiry, verdict, target } = endpoint;
    const text = (cell) => (0,report_escape/* markdownText */.p7)((0,report_escape/* shorten */.ml)(cell, LONGEST_CELL));
    const cells = [
        `${words/* SIGNS */.B2[verdict]} ${verdictText(endpoint)}`,
        (0,report_escape/* markdownName */.Zt)(target.endpoint.name),
        text((0,seen/* addressesText */.Uf)(endpoint)),
        text((0,seen/* versionsText */.pl)(endpoint)),
        expiry === null ? '' : text(`${expiry.notAfter.slice(0, 10)}, ${(0,words/* expiryText */.X5)(expiry)}`),
        text((0,seen/* issuersText */.y4)(endpoint)),
    ];
    return `| ${cells.join(' | ')} |`;
}
/** The verdict, whether that means "down" rather than "wrong", and what took weight from it. */
function verdictText(endpoint) {
    const { verdict, target, waived } = endpoint;
    const word = verdict === 'inconclusive' && (0,reached/* notReached */.e)(endpoint) ? 'not reached' : verdict;
    return [
        word,
        ...((0,reached/* notReached */.e)(endpoint) && word === verdict ? ['not reached'] : []),
        ...(target.untouched === true && verdict !== 'pass' ? ['untouched'] : []),
        ...(waived.length > 0 ? [`${waived.length} waived`] : []),
    ].join(', ');
}
/** A certificate may name its issuer at any length. */
const LONGEST_CELL = 200;

// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
;// CONCATENATED MODULE: ./lib/report/summary-timeline.js




/**
 * When certificates end, as a Gantt chart that GitHub draws: the soonest first, those of one certificate on one bar. Nothing
 * for a few endpoints, whose table says it as well.
 */
function expiryTimeline(run) {
    const bars = barsOf(run.endpoints);
    const dated = bars.reduce((sum, { names }) => sum + names.length, 0);
    if (dated < FEWEST_ENDPOINTS)
        return [];
    const shown = bars.slice(0, MOST_BARS);
    const days = shown.at(-1)?.expiry.daysLeft ?? 0;
    // Whole dates would run into each other; each bar has its own.
    const axis = `  axisFormat ${days < MONTHS_FROM_DAYS ? '%b %d' : '%b %Y'}`;
    const chart = ['gantt', '  dateFormat YYYY-MM-DD', axis, ...sectionLines(shown, run.startedAt)];
    const rest = bars.length - shown.length;
    const note = rest === 0 ? [] : [`_${(0,words/* counted */.hS)(rest, 'certificate')} that ${rest === 1 ? 'ends' : 'end'} later not drawn._`];
    return [
        '<details open><summary>When certificates end</summary>',
        (0,report_escape/* markdownBlock */.dI)(chart.join('\n'), 'mermaid'),
        ...note,
        '</details>',
    ];
}
function barsOf(endpoints) {
    const bars = new Map();
    for (const endpoint of endpoints) {
        const { expiry, target } = endpoint;
        if (expiry === null)
            continue;
        const key = `${expiry.of} ${expiry.notAfter} ${expiry.of === 'leaf' ? leafOf(endpoint) : ''}`;
        const bar = bars.get(key) ?? { expiry, names: [] };
        bar.names.push(target.endpoint.name);
        bars.set(key, bar);
    }
    return [...bars.values()].sort((one, other) => one.expiry.daysLeft - other.expiry.daysLeft);
}
/** Endpoints of the same leaf share a bar; where none is known each has its own. */
function leafOf(endpoint) {
    return (0,seen/* completedHandshakes */.CM)(endpoint)[0]?.chain[0]?.sha256 ?? endpoint.target.endpoint.name;
}
function sectionLines(bars, startedAt) {
    const lines = [];
    let last = '';
    for (const bar of bars) {
        const section = SECTIONS.find(({ days }) => bar.expiry.daysLeft < days)?.title ?? 'Later';
        if (section !== last)
            lines.push(`  section ${section}`);
        last = section;
        lines.push(barLine(bar, startedAt));
    }
    return lines;
}
/** From the day of the run to the end of the validity, or the other way round; a bar of no length would not be drawn. */
function barLine({ expiry, names }, startedAt) {
    const run = Date.parse(startedAt);
    const last = Math.min(Date.parse(expiry.notAfter), run + FARTHEST_DAYS * units/* DAY_MS */.s);
    const first = Math.max(last, run - LONGEST_PAST_DAYS * units/* DAY_MS */.s);
    const [from, to] = last < run ? [first, run] : [last - run < units/* DAY_MS */.s ? run - units/* DAY_MS */.s : run, last];
    const name = (0,report_escape/* shorten */.ml)((0,report_escape/* mermaidText */.Hg)(names[0] ?? ''), LONGEST_NAME);
    const more = names.length === 1 ? '' : ` and ${names.length - 1} more`;
    const tag = expiry.daysLeft < 0 ? 'crit, ' : expiry.daysLeft < SOON_DAYS ? 'active, ' : '';
    // A sign before each name: no word at the start of a line is read as one of Mermaid's own.
    return `  • ${name}${more}, ${expiry.notAfter.slice(0, 10)}, ${(0,words/* expiryText */.X5)(expiry)} :${tag}${dayOf(from)}, ${dayOf(to)}`;
}
function dayOf(instant) {
    return new Date(instant).toISOString().slice(0, 10);
}
const SECTIONS = [
    { days: 0, title: 'Expired' },
    { days: 30, title: 'Within 30 days' },
    { days: 90, title: 'Within 90 days' },
];
const SOON_DAYS = 30;
const MONTHS_FROM_DAYS = 200;
/** One certificate of ten years would squeeze the others into nothing; its label has the date. */
const FARTHEST_DAYS = 400;
const LONGEST_PAST_DAYS = 60;
const FEWEST_ENDPOINTS = 4;
const MOST_BARS = 40;
const LONGEST_NAME = 60;

;// CONCATENATED MODULE: ./lib/report/summary-waived.js


/** Both lines that the table of waived findings begins with. */
const WAIVED_HEAD = ['| Endpoint | Cause | Until | Reason |', '|---|---|---|---|'].join('\n');
/** One line for each finding that a waiver covers, in the order of the list. */
function waivedRows({ endpoints }) {
    return endpoints.flatMap(({ target, waived }) => waived.map(({ finding, waiver }) => {
        const name = (0,report_escape/* markdownName */.Zt)(target.endpoint.name);
        const reason = (0,report_escape/* markdownText */.p7)((0,report_escape/* shorten */.ml)(waiver.reason, LONGEST_REASON));
        return `| ${name} | ${(0,report_escape/* markdownName */.Zt)(finding.cause)} | ${(0,report_escape/* markdownText */.p7)(waiver.until)} | ${reason} |`;
    }));
}
/** Blocks about the policy itself, one for each finding, with the place that it is about. */
function policyDetails({ policyFindings }, docsBase) {
    return policyFindings.map((finding) => {
        const { file, line } = finding.at;
        const place = `At ${(0,report_escape/* markdownCode */.D9)(`${file}:${line}`)}:`;
        return [place, ...findingDetails(finding, null, docsBase)].join('\n\n');
    });
}
const LONGEST_REASON = 300;

;// CONCATENATED MODULE: ./lib/report/summary.js










/**
 * The run as the Markdown of a job summary. Where it is too long it shrinks in steps, and says so: first the list of healthy
 * endpoints goes, then the details of the less bad, then rows of the table from its healthy end.
 */
function summaryMarkdown(run, { limit = JOB_SUMMARY_LIMIT, docsBase = null } = {}) {
    const sick = run.endpoints.filter((endpoint) => !isHealthy(endpoint)).sort(worstFirst);
    const healthy = run.endpoints.filter(isHealthy);
    const [head, timeline] = [headOf(run), expiryTimeline(run)];
    const room = limit - sizeOf([...head, ...timeline]) - ROOM_FOR_NOTES;
    // What is more important takes its part first: each is rendered once, whatever the length of the list.
    const policy = fitting(policyDetails(run, docsBase), room / 4);
    const waived = fitting(waivedRows(run), room / 4);
    const left = room - policy.bytes - waived.bytes;
    const rows = fitting(sick, left * ROWS_SHARE, tableRow);
    const details = fitting(sick, left - rows.bytes, (endpoint) => endpointDetails(endpoint, docsBase).join('\n\n'));
    const healthyRows = fitting(healthy, left - rows.bytes - details.bytes, tableRow);
    const parts = { policy, waived, rows, details, healthyRows };
    return [
        ...head,
        ...noteOf(parts),
        ...table(rows.texts),
        ...untouchedNote(run),
        ...healthyFold(healthy.length, healthyRows.texts),
        ...timeline,
        ...(policy.texts.length === 0 ? [] : ['### Waivers to look at', ...policy.texts]),
        ...waivedFold(run, waived.texts),
        ...details.texts,
    ]
        .join('\n\n')
        .concat('\n');
}
function headOf(run) {
    const soonest = (0,words/* soonestText */.nT)(run);
    const skipped = (0,report_skipped/* skippedText */.O)(run);
    return [
        `## TLS Gate: ${(0,report_escape/* markdownText */.p7)((0,words/* runSentence */.nm)(run))}`,
        ...(soonest === null ? [] : [`Soonest expiry: ${(0,report_escape/* markdownText */.p7)(soonest)}`]),
        ...(skipped === null ? [] : [(0,report_escape/* markdownText */.p7)(skipped)]),
    ];
}
function table(rows) {
    return rows.length === 0 ? [] : [[TABLE_HEAD, ...rows].join('\n')];
}
function untouchedNote({ endpoints }) {
    if (!endpoints.some(({ target, verdict }) => target.untouched === true && verdict !== 'pass'))
        return [];
    return [
        '_Untouched: the pull request changes neither the endpoint nor its policy, so that it warns and does not fail._',
    ];
}
/** What is healthy, folded away. */
function healthyFold(number, rows) {
    if (number === 0)
        return [];
    const title = `${(0,words/* counted */.hS)(number, 'endpoint')} without findings`;
    if (rows.length === 0)
        return [`${title}.`];
    return [`<details><summary>${title}</summary>`, ...table(rows), '</details>'];
}
function waivedFold({ counts }, rows) {
    if (rows.length === 0)
        return [];
    const number = Math.max(counts.waived, rows.length);
    return [
        `<details><summary>${(0,words/* counted */.hS)(number, 'finding')} waived</summary>`,
        [WAIVED_HEAD, ...rows].join('\n'),
        '</details>',
    ];
}
/** What was left out, and where it stands. */
function noteOf(parts) {
    const named = [
        partText(parts.rows, 'endpoints with findings, the worst first'),
        partText(parts.details, 'endpoints in detail, the worst first'),
        partText(parts.healthyRows, 'healthy endpoints'),
        partText(parts.waived, 'waived findings'),
        partText(parts.policy, 'waivers to look at'),
    ].filter((text) => text !== null);
    return named.length === 0 ? [] : [`_Shortened to fit: ${named.join('; ')}. The JSON report has all of them._`];
}
function partText({ texts, of }, what) {
    return texts.length === of ? null : `${texts.length} of ${of} ${what}`;
}
function isHealthy({ verdict, findings }) {
    return verdict === 'pass' && findings.length === 0;
}
/** What is wrong before what is down, within one verdict; else the order of the list. */
function worstFirst(one, other) {
    return rankOf(one) - rankOf(other);
}
function rankOf(endpoint) {
    const rank = ['fail', 'inconclusive', 'warn', 'pass'].indexOf(endpoint.verdict);
    return rank * 2 + ((0,reached/* notReached */.e)(endpoint) ? 1 : 0);
}
function sizeOf(blocks) {
    return blocks.reduce((sum, block) => sum + (0,report_bytes/* byteLength */.d)(block) + 2, 0);
}
/** The runner drops a summary of more than 1 MiB per step; a little is left for what others append. */
const JOB_SUMMARY_LIMIT = 1024 * 1024 - 1024;
/** For headings, folds and the words about what was left out. */
const ROOM_FOR_NOTES = 1024;
/** Of thousands of sick endpoints the table comes first, but the worst of them keep their details. */
const ROWS_SHARE = 0.75;

;// CONCATENATED MODULE: ./lib/report/markdown.js


/** The job summary without GitHub's limit of size, and line by line harmless where a runner reads what is printed. */
function markdownReport(run, { docsBase }) {
    return summaryMarkdown(run, { docsBase, limit: Number.POSITIVE_INFINITY }).split('\n').map(report_escape/* inert */.tJ).join('\n');
}


/***/ })

};

export const id = 636;
export const ids = [636];
export const modules = {

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

/***/ 5661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ proxyName)
/* harmony export */ });
/** `proxy.internal:3128`, an IPv6 literal in brackets. */
function proxyName({ host, port }) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}


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
/* harmony import */ var _model_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9393);
/* harmony import */ var _model_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5661);
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
/** The first address and how many more: `192.0.2.1`, `192.0.2.1 +2`; the proxy where that alone knows them. Of a file only what its name does not say. */
function addressesText({ observation, target }) {
    const [first, ...more] = observation.addresses.map(({ address }) => address);
    if (first === undefined || first === target.endpoint.file?.path)
        return '';
    const { proxy } = target.endpoint;
    // Its name stands in front already.
    if (proxy !== undefined && observation.resolution.kind === 'by-proxy')
        return `through ${(0,_model_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyName */ .e)(proxy)}`;
    return more.length === 0 ? first : `${first} +${more.length}`;
}
/** Who signed the certificates served, as distinguished names. */
function issuersText(verdict) {
    const onDisk = verdict.observation.addresses.flatMap(({ file }) => file?.kind === 'bundle' ? [(0,_model_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .leafFirst */ .L)(file)] : []);
    const others = verdict.observation.addresses.flatMap((at) => at.others.map(({ handshake }) => handshake));
    const served = [...completedHandshakes(verdict), ...others].flatMap((one) => one.kind === 'completed' ? [one.chain] : []);
    const chains = [...served, ...onDisk];
    const issuers = chains.flatMap(([leaf]) => (leaf === undefined ? [] : [leaf.issuer]));
    return [...new Set(issuers)].join('; ');
}


/***/ }),

/***/ 9318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ skippedText)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8191);

/**
 * What the machine could not dial for want of a route, once for the whole run: `This machine has no IPv6 route: 3 addresses
 * of 2 endpoints were skipped.` `null` where nothing was.
 */
function skippedText({ endpoints }) {
    const sentences = ['no-ipv6-route', 'no-ipv4-route'].flatMap((why) => {
        const skipped = endpoints
            .map(({ observation }) => observation.addresses.filter(({ tcp }) => tcp.kind === 'skipped' && tcp.why === why))
            .filter(({ length }) => length > 0);
        const addresses = skipped.flat().length;
        if (addresses === 0)
            return [];
        const family = why === 'no-ipv6-route' ? 'IPv6' : 'IPv4';
        const of = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(addresses, 'address', 'addresses')} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(skipped.length, 'endpoint')}`;
        return [`This machine has no ${family} route: ${of} ${addresses === 1 ? 'was' : 'were'} skipped.`];
    });
    return sentences.length === 0 ? null : sentences.join(' ');
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

/***/ 8636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ summaryMarkdown)
});

// EXTERNAL MODULE: ./lib/judge/reached.js
var reached = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/report/bytes.js
var bytes = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/fitting.js
var fitting = __webpack_require__(8205);
// EXTERNAL MODULE: ./lib/report/skipped.js
var report_skipped = __webpack_require__(9318);
// EXTERNAL MODULE: ./lib/report/summary-details.js
var summary_details = __webpack_require__(9413);
// EXTERNAL MODULE: ./lib/report/summary-table.js
var summary_table = __webpack_require__(1759);
// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/report/seen.js
var seen = __webpack_require__(7763);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
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

// EXTERNAL MODULE: ./lib/report/summary-waived.js
var summary_waived = __webpack_require__(3342);
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
    const policy = (0,fitting/* fitting */._)((0,summary_waived/* policyDetails */.LW)(run, docsBase), room / 4);
    const waived = (0,fitting/* fitting */._)((0,summary_waived/* waivedRows */.yL)(run), room / 4);
    const left = room - policy.bytes - waived.bytes;
    const rows = (0,fitting/* fitting */._)(sick, left * ROWS_SHARE, summary_table/* tableRow */.j);
    const details = (0,fitting/* fitting */._)(sick, left - rows.bytes, (endpoint) => (0,summary_details/* endpointDetails */.s)(endpoint, docsBase).join('\n\n'));
    const healthyRows = (0,fitting/* fitting */._)(healthy, left - rows.bytes - details.bytes, summary_table/* tableRow */.j);
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
    return rows.length === 0 ? [] : [[summary_table/* TABLE_HEAD */.U, ...rows].join('\n')];
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
        [summary_waived/* WAIVED_HEAD */.Kh, ...rows].join('\n'),
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
    return blocks.reduce((sum, block) => sum + (0,bytes/* byteLength */.d)(block) + 2, 0);
}
/** The runner drops a summary of more than 1 MiB per step; a little is left for what others append. */
const JOB_SUMMARY_LIMIT = 1024 * 1024 - 1024;
/** For headings, folds and the words about what was left out. */
const ROOM_FOR_NOTES = 1024;
/** Of thousands of sick endpoints the table comes first, but the worst of them keep their details. */
const ROWS_SHARE = 0.75;


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

export const id = 811;
export const ids = [811];
export const modules = {

/***/ 4160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ lifetime),
/* harmony export */   J_: () => (/* binding */ isNeverMet),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   k7: () => (/* binding */ askedText)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9711);
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2714);


/**
 * Validity as a whole. Its last second belongs to it (RFC 5280 §4.1.2.5), so that 90 days come out as 90; a certificate
 * whose dates are the wrong way round has none.
 */
function lifetime({ notBefore, notAfter }) {
    return Math.max(0, Date.parse(notAfter) + 1000 - Date.parse(notBefore));
}
/** How much of this certificate's validity the threshold asks for. */
function asked(threshold, certificate) {
    switch (threshold.kind) {
        case 'days':
            return threshold.days * _model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .s;
        case 'percent':
            return (lifetime(certificate) * threshold.percent) / 100;
        case 'auto':
            return lifetime(certificate) / autoParts(threshold, certificate);
        default:
            return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(threshold);
    }
}
/** More days than the certificate had left at its first second: whoever renews it cannot help that. */
function isNeverMet(threshold, { notBefore, notAfter }) {
    return threshold.kind === 'days' && Date.parse(notAfter) - Date.parse(notBefore) < threshold.days * _model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .s;
}
/** The threshold in words, e.g. `1/8 of its lifetime, which is 11 days`; `length`: what a share comes to. */
function askedText(threshold, certificate, length) {
    switch (threshold.kind) {
        case 'days':
            return `${threshold.days} day${threshold.days === 1 ? '' : 's'}`;
        case 'percent':
            return `${threshold.percent} % of its lifetime, which is ${length}`;
        case 'auto':
            return `1/${autoParts(threshold, certificate)} of its lifetime, which is ${length}`;
        default:
            return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(threshold);
    }
}
function autoParts(threshold, certificate) {
    return lifetime(certificate) <= _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORT_LIVED_DAYS */ .W9 * _model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .s ? threshold.shortLived : threshold.ordinary;
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

/***/ 9811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: ./lib/report/bytes.js
var bytes = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/judge/reached.js
var reached = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(9506);
// EXTERNAL MODULE: ./lib/report/docs-address.js
var docs_address = __webpack_require__(318);
// EXTERNAL MODULE: ./lib/report/finding-title.js
var finding_title = __webpack_require__(9816);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/html-markup.js

/** HTML from a template of ours. Attributes are to be quoted. */
function html(strings, ...parts) {
    return { html: strings.map((string, place) => `${string}${written(parts[place] ?? null)}`).join('') };
}
/** Text of several lines for `<pre>`. */
function block(text) {
    return { html: (0,report_escape/* htmlBlock */.xs)(text) };
}
/** Text that we wrote ourselves and that is HTML, or a style, as it stands. */
function own(text) {
    return { html: text };
}
function written(part) {
    if (part === null)
        return '';
    if (typeof part === 'string')
        return (0,report_escape/* htmlText */.js)(part);
    if (typeof part === 'number')
        return String(part);
    return 'html' in part ? part.html : part.map((one) => one.html).join('');
}

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/html-words.js





/** In the order in which a reader wants them. */
const VERDICTS = ['fail', 'inconclusive', 'warn', 'pass'];
/** The worst first, else in the order of the list; each with the id that links lead to. */
function worstFirst(endpoints) {
    return endpoints
        .map((endpoint, index) => ({ endpoint, id: `endpoint-${index + 1}` }))
        .sort((one, other) => rankOf(one.endpoint) - rankOf(other.endpoint));
}
/** What is wrong before what is down, within one verdict; what has nothing to tell comes last. */
function rankOf(endpoint) {
    return VERDICTS.indexOf(endpoint.verdict) * 2 + ((0,reached/* notReached */.e)(endpoint) || isHealthy(endpoint) ? 1 : 0);
}
/** How many of these, from the first on, take no more than so many bytes of UTF-8. */
function fittingNumber(items, room, written) {
    let left = room;
    for (const [index, item] of items.entries()) {
        left -= (0,bytes/* byteLength */.d)(written(item).html);
        if (left < 0)
            return index;
    }
    return items.length;
}
/** Nothing was found, and no waiver covers anything. */
function isHealthy({ verdict, findings, waived }) {
    return verdict === 'pass' && findings.length === 0 && waived.length === 0;
}
/** Sign and word, so that no colour is needed to tell. */
function verdictBadge(verdict) {
    return html `<span class="badge ${verdict}"><span aria-hidden="true">${words/* SIGNS */.B2[verdict]}</span> ${verdict}</span>`;
}
/** An instant by its day; the whole of it for whoever points at it. */
function dayHtml(instant) {
    return html `<time datetime="${instant}" title="${instant}">${instant.slice(0, 10)}</time>`;
}
/** A certificate may name itself at any length. */
function nameText(text) {
    return (0,report_escape/* shorten */.ml)(text, LONGEST_NAME);
}
const LONGEST_NAME = 300;

;// CONCATENATED MODULE: ./lib/report/html-finding.js




/** One finding in the open: what is wrong, what shows it, what mends it. */
function findingHtml(finding, place) {
    const { severity } = finding;
    return html `<article class="finding ${severity}">
${titleHtml(finding, severity, place)}${bodyHtml(finding, place)}</article>
`;
}
/** One that a waiver covers: who agreed to what until when; the finding itself in a fold. */
function waivedHtml({ finding, waiver }, place) {
    return html `<article class="finding waived">
${titleHtml(finding, 'waived', place)}<p class="message">Waived until ${waiver.until}: ${waiver.reason} (${placeText(waiver.declaredAt)})</p>
<details class="fold"><summary>What it is, and its fix</summary>
${bodyHtml(finding, place)}</details></article>
`;
}
/** `.github/tls-gate.yml:7`. */
function placeText({ file, line }) {
    return `${nameText(file)}:${line}`;
}
function titleHtml(finding, weight, { level, endpoint, at }) {
    const { cause, addresses } = finding;
    const several = (endpoint?.observation.addresses.length ?? 0) > 1;
    const text = html `<span class="weight">${weight}</span> ${(0,finding_title/* findingTitle */.A)(finding, endpoint)}`;
    const heading = level === 3 ? html `<h3>${text}</h3>` : html `<h4>${text}</h4>`;
    const where = [
        ...(several && addresses.length > 0 ? [nameText(`at ${addresses.join(', ')}`)] : []),
        ...(at === undefined ? [] : [`at ${placeText(at)}`]),
    ];
    return html `${heading}
<p class="cause"><code>${cause}</code>${where.length === 0 ? null : ` ${where.join(' ')}`}</p>
`;
}
function bodyHtml({ message, evidence, fix }, place) {
    return html `<p class="message">${message}</p>
${evidenceHtml(evidence)}${fixHtml(fix, place)}`;
}
function evidenceHtml(evidence) {
    if (evidence.length === 0)
        return html ``;
    const rows = evidence.map(({ label, value }) => html `<div><dt>${label}</dt><dd>${valueHtml(value)}</dd></div>
`);
    return html `<dl class="evidence">
${rows}</dl>
`;
}
/** A value of several lines, such as PEM, is for copying. */
function valueHtml(value) {
    return value.trimEnd().includes('\n') ? codeBlock(value) : html `${value}`;
}
function fixHtml({ summary, product, snippet, steps, docs, files }, { files: withFiles, docsBase }) {
    const todo = steps.map((step) => html `<li>${step}</li>
`);
    return html `<div class="fix">
<p><b>Fix${product === 'any' ? null : html ` <span class="product">${product}</span>`}</b> ${summary}</p>
${snippet === null ? null : codeBlock(snippet)}${todo.length === 0
        ? null
        : html `<ol>
${todo}</ol>
`}${withFiles ? files.map(fileHtml) : null}<p class="docs">Read on: ${docsHtml(docs, docsBase)}</p>
</div>
`;
}
/** The only link that leads off the page; nothing is asked for before someone follows it. */
function docsHtml(docs, docsBase) {
    if (docsBase === null || !/^https?:\/\//i.test(docsBase))
        return html `<code>${docs}</code>`;
    return html `<a href="${(0,docs_address/* docsAddress */.y)(docs, docsBase)}" rel="noreferrer">${docs}</a>`;
}
function fileHtml({ name, about, content }) {
    return html `<details class="fold"><summary><code>${name}</code> ${about}</summary>
${codeBlock(content)}</details>
`;
}
function codeBlock(text) {
    return html `<pre><code>${block(text)}</code></pre>
`;
}

// EXTERNAL MODULE: ./lib/model/bundle.js
var bundle = __webpack_require__(9393);
;// CONCATENATED MODULE: ./lib/report/html-seen.js





/** What the verdict rests on: where it is declared, what answers there, and the chains as sent. */
function seenHtml(endpoint) {
    const { observation } = endpoint;
    const inside = html `${declaredHtml(endpoint)}${groupsOf(endpoint).map(groupHtml)}`;
    // A healthy endpoint is a fold of its own already.
    if (isHealthy(endpoint))
        return inside;
    const addresses = observation.addresses.length;
    const title = addresses === 0 ? 'Where it is declared' : `What was seen at ${(0,words/* counted */.hS)(addresses, 'address', 'addresses')}`;
    return html `<details class="fold"><summary>${title}</summary>
${inside}</details>
`;
}
/** Where it is declared, and which product answers there, as far as one is known. */
function declaredHtml({ target, server }) {
    const product = server.product === null ? '' : ` · Server: ${server.product} (${nameText(server.because)})`;
    return html `<p class="declared">Declared at ${placeText(target.endpoint.declaredAt)}${product}</p>
`;
}
function groupsOf({ observation, trust }) {
    const groups = new Map();
    for (const at of observation.addresses) {
        const seen = addressHtml(at, trust.find(({ address }) => address === at.address));
        const group = groups.get(seen.html) ?? { addresses: [], seen };
        group.addresses.push(at.address);
        groups.set(seen.html, group);
    }
    return [...groups.values()];
}
function groupHtml({ addresses, seen }) {
    return html `<p class="address"><b>${nameText(addresses.join(', '))}</b> ${seen}`;
}
function addressHtml(at, trust) {
    const { handshake, others, file } = at;
    const served = [handshake, ...others.map((other) => other.handshake)].filter((one) => one.kind === 'completed');
    const chains = file?.kind === 'bundle' ? [(0,bundle/* leafFirst */.L)(file)] : served.map(({ chain }) => chain);
    return html `${handshake.kind === 'completed' ? handshakeText(handshake) : outcomeText(at)}${trust?.anchor == null ? null : html ` · leads to ${nameText(trust.anchor)}`}</p>
${chains.filter((chain) => chain.length > 0).map(chainHtml)}`;
}
function handshakeText({ version, cipher, group, alpn }) {
    return nameText([(0,words/* tlsVersionText */.zr)(version), cipher, group, alpn].filter((part) => part !== null).join(' · '));
}
/** How far it went, where no handshake completed. */
function outcomeText({ tcp, handshake, file }) {
    if (file !== null)
        return file.kind === 'bundle' ? 'read from disk' : 'holds no certificate that can be used';
    if (tcp.kind !== 'connected')
        return `no connection: ${tcp.kind}`;
    if (handshake.kind === 'alert')
        return nameText(`no handshake: ${handshake.message}`);
    if (handshake.kind === 'refused-by-us')
        return nameText(`no handshake: ${handshake.message}`);
    return `no handshake: ${handshake.kind}`;
}
function chainHtml(chain) {
    const shown = chain.slice(0, MOST_CERTIFICATES);
    const rows = shown.map(({ subject, issuer, notBefore, notAfter, key }) => html `<tr><th scope="row">${nameText(subject)}</th><td>${nameText(issuer)}</td><td>${dayHtml(notBefore)}</td><td>${dayHtml(notAfter)}</td><td>${key.text}</td></tr>
`);
    const more = chain.length - shown.length;
    return html `<table class="chain"><thead><tr><th scope="col">Certificate</th><th scope="col">Issuer</th><th scope="col">From</th><th scope="col">Until</th><th scope="col">Key</th></tr></thead>
<tbody>
${rows}</tbody></table>
${more === 0
        ? null
        : html `<p class="declared">and ${(0,words/* counted */.hS)(more, 'certificate')} more</p>
`}`;
}
/** A server may send any number. */
const MOST_CERTIFICATES = 12;

// EXTERNAL MODULE: ./lib/report/seen.js
var seen = __webpack_require__(7763);
;// CONCATENATED MODULE: ./lib/report/html-details.js








/** A section for each endpoint: those with something to tell in the open, the healthy ones in one fold, what else there is between. */
function detailsHtml({ endpoints }, detail, between) {
    const all = worstFirst(endpoints).slice(0, detail.sections);
    const healthy = all.filter(({ endpoint }) => isHealthy(endpoint));
    const troubled = all.filter(({ endpoint }) => !isHealthy(endpoint));
    return html `${troubled.length === 0 ? null : troubledHtml(troubled, detail)}${between}${healthy.length === 0 ? null : healthyHtml(healthy, detail)}`;
}
/** How many sections fit into so many bytes, with nothing but findings and their links in the table. */
function sectionsWithin({ endpoints }, room, docsBase) {
    const bare = { sections: 0, seen: 'none', files: false, docsBase };
    const link = '<a href="#"></a>'.length;
    return fittingNumber(worstFirst(endpoints), room, (one) => {
        const section = endpointHtml(one, bare, false);
        return html `${section}${' '.repeat(link + one.id.length)}`;
    });
}
function troubledHtml(endpoints, detail) {
    const seen = detail.seen !== 'none';
    return html `<section class="details" aria-labelledby="findings"><h2 id="findings">Findings</h2>
<p class="hint">A click into a block of code selects all of it.</p>
${endpoints.map((one) => endpointHtml(one, detail, seen))}</section>
`;
}
function healthyHtml(endpoints, detail) {
    const seen = detail.seen === 'all';
    return html `<section class="details pass" aria-labelledby="healthy"><h2 id="healthy">Healthy</h2>
<details class="group"><summary>${(0,words/* counted */.hS)(endpoints.length, 'endpoint')} without findings</summary>
${endpoints.map((one) => endpointHtml(one, detail, seen))}</details></section>
`;
}
function endpointHtml({ endpoint, id }, { files, docsBase }, seen) {
    const { target, verdict, findings, waived } = endpoint;
    const place = { level: 4, endpoint, files, docsBase };
    const parts = [
        ...notesOf(endpoint),
        ...findings.map((finding) => findingHtml(finding, place)),
        ...waived.map((one) => waivedHtml(one, place)),
        seen ? seenHtml(endpoint) : declaredHtml(endpoint),
    ];
    return html `<details class="endpoint ${verdict}"${isHealthy(endpoint) ? null : html ` open`}><summary>${verdictBadge(verdict)} <h3>${nameText(target.endpoint.name)}</h3> <span class="brief">${briefText(endpoint)}</span></summary>
<div class="body" id="${id}">
${parts}</div></details>
`;
}
function notesOf(endpoint) {
    const { target, verdict, reason } = endpoint;
    const open = (0,reached/* notReached */.e)(endpoint) ? 'Could not be reached' : 'Could not be judged';
    const untouched = 'The pull request changes neither the endpoint nor its policy, so that it warns and does not fail.';
    return [
        ...(reason === null ? [] : [noteHtml(`${open}: ${reason}.`)]),
        ...(target.untouched === true && verdict !== 'pass' ? [noteHtml(untouched)] : []),
    ];
}
function noteHtml(text) {
    return html `<p class="reason">${text}</p>
`;
}
function briefText(endpoint) {
    const { expiry, findings, waived } = endpoint;
    const tally = severity/* SEVERITIES */.o.map((word) => tallyText(findings.filter(({ severity }) => severity === word).length, word));
    const facts = [
        ...tally,
        waived.length === 0 ? '' : `${waived.length} waived`,
        (0,seen/* versionsText */.pl)(endpoint),
        expiry === null ? '' : (0,words/* expiryText */.X5)(expiry),
    ];
    return nameText(facts.filter((fact) => fact !== '').join(' · '));
}
function tallyText(number, severity) {
    return number === 0 ? '' : (0,words/* counted */.hS)(number, severity);
}

;// CONCATENATED MODULE: ./lib/report/html-filter.js




/**
 * Radio buttons that show the endpoints of one verdict: the style asks which is checked, so that no script is needed. Only
 * verdicts that occur are offered.
 */
function filterHtml({ counts, endpoints }) {
    const offered = VERDICTS.filter((verdict) => counts[verdict] > 0);
    if (offered.length < 2)
        return html ``;
    // The headline tells down from wrong; so do its numbers here.
    const downText = (verdict) => {
        const down = endpoints.filter((endpoint) => endpoint.verdict === verdict && (0,reached/* notReached */.e)(endpoint)).length;
        return down === 0 ? '' : ` (${down} not reached)`;
    };
    const choices = offered.map((verdict) => html `<label class="choice ${verdict}"><input type="radio" name="verdict" id="only-${verdict}"><span><span class="sign" aria-hidden="true">${words/* SIGNS */.B2[verdict]}</span> ${verdict} <b>${counts[verdict]}</b>${downText(verdict)}</span></label>
`);
    return html `<fieldset class="filter"><legend>Show endpoints by verdict</legend>
<label class="choice"><input type="radio" name="verdict" id="only-all" checked><span>all <b>${counts.endpoints}</b></span></label>
${choices}</fieldset>
`;
}

;// CONCATENATED MODULE: ./lib/report/html-overview.js






/** What a reader wants to know first: the verdict, how many, how soon, and when it was looked. */
function overviewHtml(run, { version, vantage }, note) {
    const soonest = (0,words/* soonestText */.nT)(run);
    const sentence = (0,words/* runSentence */.nm)(run);
    return html `<header class="overview">
<p class="brand">TLS Gate</p>
<h1><span class="seal ${run.verdict}" aria-hidden="true">${words/* SIGNS */.B2[run.verdict]}</span> <span>${sentence}</span></h1>
${shareBar(run)}
<dl class="facts">
<div><dt>Verdict</dt><dd>${run.verdict}</dd></div>
<div><dt>Findings</dt><dd>${weightsText(run)}</dd></div>
${soonest === null ? null : html `<div><dt>Soonest expiry</dt><dd>${soonest}</dd></div>\n`}<div><dt>Looked at</dt><dd><time datetime="${run.startedAt}">${momentText(run.startedAt)}</time>, in ${durationText(run.tookMs)}</dd></div>
${vantage === null ? null : html `<div><dt>From</dt><dd>${vantage}</dd></div>\n`}<div><dt>Version</dt><dd>tls-gate ${version}</dd></div>
</dl>
${note === null ? null : html `<p class="note">Shortened to fit: ${note}. The JSON report has all of it.</p>\n`}</header>
`;
}
/** What is wrong with the policy itself, such as a waiver that has run out. */
function policyHtml({ policyFindings }, { docsBase }) {
    if (policyFindings.length === 0)
        return html ``;
    const findings = policyFindings.map((finding) => findingHtml(finding, { level: 3, endpoint: null, files: true, docsBase, at: finding.at }));
    return html `<section aria-labelledby="policy"><h2 id="policy">The policy itself</h2>
${findings}</section>
`;
}
/** How the endpoints share out over the verdicts, as one bar; the filter has the numbers. */
function shareBar({ counts }) {
    if (counts.endpoints === 0)
        return html ``;
    let from = 0;
    const share = (verdict) => {
        const width = (counts[verdict] / counts.endpoints) * 100;
        const bar = html `<rect class="${verdict}" x="${percent(from)}" width="${percent(width)}" height="100%"/>`;
        from += width;
        return bar;
    };
    const bars = VERDICTS.filter((verdict) => counts[verdict] > 0).map(share);
    return html `<svg class="shares" width="100%" height="10" aria-hidden="true">${bars}</svg>
`;
}
function percent(number) {
    return `${Math.round(number * 100) / 100}%`;
}
/** All there is; the headline counts those of endpoints that were reached, so that the others are told apart. */
function weightsText({ counts, endpoints }) {
    const ofDown = endpoints.filter(reached/* notReached */.e).flatMap(({ findings }) => findings);
    const weightText = (severity) => {
        const down = ofDown.filter((finding) => finding.severity === severity).length;
        const text = (0,words/* counted */.hS)(counts[severity], severity);
        if (counts[severity] === 0)
            return null;
        return down === 0 ? text : `${text} (${down === counts[severity] ? '' : `${down} `}of what could not be reached)`;
    };
    const weights = [...severity/* SEVERITIES */.o.map(weightText), counts.waived > 0 ? `${counts.waived} waived` : null].filter((text) => text !== null);
    return weights.length === 0 ? 'none' : weights.join(', ');
}
/** `2026-11-21 08:00 UTC`. */
function momentText(instant) {
    return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
function durationText(ms) {
    return ms < 1000 ? `${ms} ms` : `${Math.round(ms / 100) / 10} s`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/report/html-style.js

/**
 * The style of the page, as one string since its hash stands in the page's policy. Colours are tokens, once for light and
 * once for dark; every text stands 4.5:1 or more off its ground in both. No line begins with `::`, which a runner minds.
 */
const TOKENS = `
:root{color-scheme:light dark;
--ground:#f6f7f9;--card:#fff;--sunk:#f1f3f6;--line:#dfe3e8;--ink:#1a1f26;--soft:#57606c;--link:#0b57b0;--focus:#0b57b0;
--fail:#b3261e;--fail-ground:#fdecea;--warn:#855000;--warn-ground:#fff3d9;--inconclusive:#5b4bb5;--inconclusive-ground:#efecfb;
--pass:#13693c;--pass-ground:#e5f5eb;--notice:#0b5c8a;--notice-ground:#e5f2fa;--bar-pass:#4ea877;--bar-warn:#dd9a1b;--bar-fail:#cf4a40;--bar-inconclusive:#8678d8}
@media (prefers-color-scheme:dark){:root{
--ground:#0e1116;--card:#161b22;--sunk:#1d232c;--line:#2c343f;--ink:#e6e9ee;--soft:#a0aab6;--link:#7ab5ff;--focus:#7ab5ff;
--fail:#ff9b92;--fail-ground:#3a1a19;--warn:#f2bd5b;--warn-ground:#352711;--inconclusive:#bcb1ff;--inconclusive-ground:#26213f;
--pass:#7ed6a2;--pass-ground:#14301f;--notice:#86c8f2;--notice-ground:#12293a;--bar-pass:#3f9a68;--bar-warn:#d29a2e;--bar-fail:#e0655b;--bar-inconclusive:#8d80e0}}
`;
const BASE = `
*,*:before,*:after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:5rem}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
.overview,main{max-width:70rem;margin:0 auto;padding:0 1.5rem}
main{padding-bottom:4rem}
main:focus{outline:none}
section{margin-top:2.5rem}
h1,h2,h3,h4,p,dl,ol,ul,pre,table{margin:0}
h2{font-size:1.25rem;line-height:1.3;margin-bottom:.75rem;letter-spacing:-.01em}
code,pre,.of,h3{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace;font-size:.92em}
a{color:var(--link);text-underline-offset:.18em}
a:focus-visible,summary:focus-visible,.table:focus-visible,.choice:focus-within{outline:2px solid var(--focus);outline-offset:2px;border-radius:4px}
summary{cursor:pointer}
.hint,.declared,.cause,.docs{color:var(--soft);font-size:.9rem}
.skip{position:absolute;left:-100vw;top:0;padding:.6rem 1rem;background:var(--card);z-index:3}
.skip:focus{left:0}
`;
const OVERVIEW = `
.overview{padding-top:2.25rem}
.brand{font-weight:600;color:var(--soft);letter-spacing:.02em}
h1{display:flex;gap:.75rem;align-items:flex-start;font-size:clamp(1.35rem,1rem + 1.6vw,2rem);line-height:1.25;letter-spacing:-.02em;margin:.35rem 0 1.1rem;text-wrap:balance}
.seal{flex:none;display:grid;place-items:center;width:1.25em;height:1.25em;border-radius:.3em;font-size:1em}
.shares{display:block;border-radius:5px;margin-bottom:1.25rem}
.shares .fail{fill:var(--bar-fail)}.shares .inconclusive{fill:var(--bar-inconclusive)}.shares .warn{fill:var(--bar-warn)}.shares .pass{fill:var(--bar-pass)}
.facts{display:flex;flex-wrap:wrap;gap:.9rem 2.5rem}
.facts dt{color:var(--soft);font-size:.85rem}
.facts dd{margin:0;font-variant-numeric:tabular-nums}
.note{margin-top:1rem;padding:.6rem .9rem;border-radius:6px;background:var(--warn-ground);color:var(--warn)}
.badge,.weight{display:inline-block;white-space:nowrap;border-radius:4px;padding:.05em .5em;font:600 .82rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
.badge.fail,.seal.fail,.error .weight{color:var(--fail);background:var(--fail-ground)}
.badge.warn,.seal.warn,.warning .weight{color:var(--warn);background:var(--warn-ground)}
.badge.inconclusive,.seal.inconclusive{color:var(--inconclusive);background:var(--inconclusive-ground)}
.badge.pass,.seal.pass{color:var(--pass);background:var(--pass-ground)}
.notice .weight,.waived .weight{color:var(--notice);background:var(--notice-ground)}
`;
const TIMELINE = `
.bars,.spread,.legend{list-style:none;padding:0}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;color:var(--soft);font-size:.9rem;margin-bottom:.5rem}
.legend svg{vertical-align:-2px}
.bars li,.axis,.spread li{display:grid;grid-template-columns:minmax(0,16rem) minmax(0,1fr) minmax(0,19rem);column-gap:1rem;align-items:center}
.spread{margin-bottom:1.25rem}
.bars li{border-top:1px solid var(--line);line-height:1.35}
.bars svg,.axis svg,.spread svg{display:block;overflow:visible}
.when{font-size:.9rem;font-variant-numeric:tabular-nums}
.when time{white-space:nowrap;margin-right:.4em}
.when b{white-space:nowrap}
.when.expired,.when.min-days{color:var(--fail)}.when.warn-days{color:var(--warn)}
.timeline>.hint{margin-top:.5rem}
.more>summary{padding:.4rem 0;border-top:1px solid var(--line);color:var(--soft);font-size:.92rem}
.axis text{font-size:11px;fill:var(--soft);text-anchor:middle}
.axis text.now{fill:var(--ink);font-weight:600}
.tick{stroke:var(--line)}
line.now{stroke:var(--ink);stroke-width:1.5}
rect.sound{fill:var(--bar-pass)}rect.warn-days{fill:var(--bar-warn)}rect.min-days{fill:var(--bar-fail)}rect.expired{fill:var(--bar-fail);opacity:.35}
.spread rect{fill:var(--soft)}
.spread .of{font-family:inherit}
.mark path{stroke:var(--card);stroke-width:1}
.mark.sound path{fill:var(--bar-pass)}.mark.warn-days path{fill:var(--bar-warn)}.mark.min-days path{fill:var(--bar-fail)}
.mark.expired path{stroke:var(--bar-fail);stroke-width:2.5;fill:none}
.mark path.beyond{fill:none;stroke:var(--ink);stroke-width:2}
`;
/** While only one verdict is asked for: lines and sections of the others are gone, and so is a heading with nothing below it. */
function onlyThose(verdict) {
    const asked = `main:has(#only-${verdict}:checked)`;
    const empty = `.details:not(:has(>.${verdict},>.group>.${verdict}))`;
    return `${asked} .table tbody tr:not(.${verdict}),${asked} .endpoint:not(.${verdict}),${asked} ${empty}{display:none}`;
}
const LISTS = `
.filter{display:flex;flex-wrap:wrap;gap:.4rem;border:0;margin:2.5rem 0 -1rem;padding:.6rem 0;position:sticky;top:0;z-index:2;background:var(--ground);border-bottom:1px solid var(--line)}
.filter legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.choice{position:relative;display:inline-block;border:1px solid var(--line);border-radius:6px;background:var(--card);padding:.3rem .8rem;cursor:pointer}
.choice input{position:absolute;opacity:0;inset:0;margin:0;width:100%;height:100%;cursor:pointer}
.choice b{font-variant-numeric:tabular-nums;margin-left:.15rem}
.choice:has(:checked){background:var(--ink);border-color:var(--ink);color:var(--ground)}
${VERDICTS.map(onlyThose).join('\n')}
@supports not selector(:has(*)){.filter{display:none}}
table{width:100%;border-collapse:collapse;font-size:.92rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;font-weight:400}
thead th{color:var(--soft);font-size:.85rem;border-bottom:1px solid var(--line);background:var(--ground)}
tbody tr+tr>*{border-top:1px solid var(--line)}
.table table{table-layout:fixed}
.table th:nth-child(1){width:8.5rem}.table th:nth-child(2){width:26%}.table th:nth-child(3){width:8.5rem}.table th:nth-child(4){width:5.5rem}.table th:nth-child(5){width:25%}
td time{white-space:nowrap;margin-right:.4em}
.issuer{color:var(--soft)}
.table.long{max-height:34rem;overflow-y:auto;border-bottom:1px solid var(--line)}
.table.long thead th{position:sticky;top:0}
`;
const DETAILS = `
.endpoint{background:var(--card);border:1px solid var(--line);border-radius:8px;margin-top:.75rem}
:is(.details,.group):has(>.endpoint:nth-child(100))>.endpoint{content-visibility:auto;contain-intrinsic-size:auto 3rem}
:is(.details,.group):has(>.endpoint:nth-child(100))>.endpoint[open]{contain-intrinsic-size:auto 30rem}
.endpoint>summary{padding:.7rem 1.1rem}
.endpoint>summary h3{display:inline;font-size:1rem;margin:0 .5rem}
.brief{color:var(--soft);font-size:.9rem}
.group>summary{padding:.3rem 0}
.body{padding:0 1.1rem 1rem;scroll-margin-top:3rem}
.reason{padding:.5rem .8rem;border-radius:6px;background:var(--inconclusive-ground);color:var(--inconclusive);margin-bottom:.75rem}
.finding{border-top:1px solid var(--line);padding:1rem 0}
section>.finding{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1rem 1.1rem;margin-top:.75rem}
.finding h3,.finding h4{font:600 1.02rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
.finding .weight{margin-right:.35rem}
.message,.fix>p,.fix ol{max-width:52rem}
.message{margin:.45rem 0}
.evidence{margin:.6rem 0;font-size:.92rem}
.evidence div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:1rem;padding:.15rem 0}
.evidence dt{color:var(--soft)}
.evidence dd{margin:0}
.fix{margin-top:.8rem;padding:.8rem 1rem;background:var(--sunk);border-radius:6px}
.fix .product{margin:0 .25rem;padding:.05em .45em;border:1px solid var(--line);border-radius:4px;background:var(--card);font-weight:400;font-size:.9rem}
.fix ol{padding-left:1.4rem;margin-top:.5rem}
.fix .docs{margin-top:.5rem}
pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;margin:.5rem 0;white-space:pre-wrap;font-size:.88rem;line-height:1.5;-webkit-user-select:all;user-select:all}
pre code{font-size:inherit}
.fold{margin-top:.5rem}
.fold>summary{color:var(--soft);font-size:.92rem}
.fold>summary code{color:var(--ink)}
.address{margin-top:.6rem}
.chain{margin-top:.25rem;font-size:.88rem}
.chain thead th{background:none}
`;
const SMALL = `
@media (max-width:56rem){
.overview,main{padding-left:1rem;padding-right:1rem}
.bars li,.axis{grid-template-columns:minmax(0,1fr)}
.bars li{padding-top:.35rem}
.axis>span{display:none}
.spread li{grid-template-columns:8rem minmax(0,1fr) 3rem}
.filter{position:static}
table,tbody,tr{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td,tbody tr+tr>*{display:block;border:0;padding:.05rem 0}
tbody tr{border-top:1px solid var(--line);padding:.5rem 0}
td:empty{display:none}
.table tbody td:first-child,.table tbody th{display:inline}
.table tbody th{margin-left:.5rem}
.table tbody th:after{content:"";display:block}
.table tbody td:is(:nth-child(3),:nth-child(4)):not(:empty){display:inline-block;margin-right:.75rem}
.chain td:nth-child(2):before{content:"issued by "}
.chain td:nth-child(3):before{content:"from "}
.chain td:nth-child(4):before{content:"until "}
.evidence div{grid-template-columns:minmax(0,1fr);gap:0;padding:.25rem 0}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{body{background:none;font-size:11px}.filter,.skip,.hint{display:none}.overview,main{max-width:none;padding:0}.table.long{max-height:none;overflow:visible}
.finding,.bars li{break-inside:avoid}.details .endpoint{content-visibility:visible}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
const STYLE = [TOKENS, BASE, OVERVIEW, TIMELINE, LISTS, DETAILS, SMALL].map((part) => part.trim()).join('\n');

;// CONCATENATED MODULE: ./lib/report/html-page.js



/**
 * The page around its parts. Its Content-Security-Policy allows our own style, by its hash, and nothing else: were there a
 * hole in the escaping, no script would run and nothing would be asked of any server.
 */
function pageHtml(title, [overview, ...parts]) {
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${own(CONTENT_SECURITY_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${own(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the results</a>
${overview ?? null}
<main id="main" tabindex="-1">
${parts}
</main>
</body>
</html>
`;
    return page.html;
}
const CONTENT_SECURITY_POLICY = [
    "default-src 'none'",
    `style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');

;// CONCATENATED MODULE: ./lib/report/html-table.js




/** Every endpoint in one line, the worst first. A long table scrolls in itself, so that what follows is not far. */
function tableHtml({ endpoints }, { rows, linked }) {
    if (endpoints.length === 0)
        return html ``;
    const shown = worstFirst(endpoints).slice(0, rows);
    const head = COLUMNS.map((column) => html `<th scope="col">${column}</th>`);
    const long = shown.length > LONGEST_WHOLE;
    const scrolled = html ` tabindex="0" role="region" aria-label="Table of endpoints"`;
    return html `<section aria-labelledby="endpoints"><h2 id="endpoints">Endpoints</h2>
<div class="table${long ? ' long' : ''}"${long ? scrolled : null}><table>
<thead><tr>${head}</tr></thead>
<tbody>
${shown.map((one, index) => rowHtml(one, index < linked))}</tbody></table></div>
</section>
`;
}
/** How many rows without links fit into so many bytes. */
function rowsWithin({ endpoints }, room) {
    return fittingNumber(worstFirst(endpoints), room, (one) => rowHtml(one, false));
}
function rowHtml({ endpoint, id }, linked) {
    const { verdict, target, expiry } = endpoint;
    const name = html `<code>${nameText(target.endpoint.name)}</code>`;
    const label = linked ? html `<a href="#${id}">${name}</a>` : name;
    return html `<tr class="${verdict}"><td>${verdictBadge(verdict)}</td><th scope="row">${label}</th><td>${nameText((0,seen/* addressesText */.Uf)(endpoint))}</td><td>${nameText((0,seen/* versionsText */.pl)(endpoint))}</td><td>${expiry === null ? null : html `${dayHtml(expiry.notAfter)} ${(0,words/* expiryText */.X5)(expiry)}`}</td><td class="issuer">${nameText((0,seen/* issuersText */.y4)(endpoint))}</td></tr>
`;
}
const COLUMNS = ['Verdict', 'Endpoint', 'Addresses', 'TLS', 'Soonest expiry', 'Issuer'];
const LONGEST_WHOLE = 60;

// EXTERNAL MODULE: ./lib/causes/remaining.js
var remaining = __webpack_require__(4160);
;// CONCATENATED MODULE: ./lib/report/html-expiries.js


/** Of every endpoint with a certificate, the soonest first. */
function shownExpiries(endpoints, now) {
    return endpoints
        .flatMap((endpoint) => (endpoint.expiry === null ? [] : [shown(endpoint, endpoint.expiry, now)]))
        .sort((one, other) => one.end - other.end);
}
function shown(endpoint, expiry, now) {
    const end = Date.parse(expiry.notAfter);
    const thresholds = expiry.of === 'leaf' ? thresholdsOf(endpoint, expiry, end) : null;
    return { endpoint, expiry, end, thresholds, state: stateOf(endpoint, expiry, thresholds, now) };
}
function thresholdsOf(endpoint, { notAfter }, end) {
    const { minRemaining, warnRemaining } = endpoint.target.policy;
    const leaf = leavesOf(endpoint).find((certificate) => certificate.notAfter === notAfter);
    if (leaf === undefined)
        return null;
    const fail = end - (0,remaining/* asked */.NZ)(minRemaining, leaf);
    return { fail, warn: Math.min(fail, end - (0,remaining/* asked */.NZ)(warnRemaining, leaf)) };
}
function stateOf({ findings, waived }, { daysLeft }, thresholds, now) {
    if (daysLeft < 0)
        return 'expired';
    if (thresholds !== null) {
        if (now > thresholds.fail)
            return 'min-days';
        return now > thresholds.warn ? 'warn-days' : 'sound';
    }
    const told = [...findings, ...waived.map(({ finding }) => finding)].filter(({ cause }) => EXPIRING.has(cause));
    if (told.some(({ severity }) => severity === 'error'))
        return 'min-days';
    return told.length > 0 ? 'warn-days' : 'sound';
}
function leavesOf({ observation }) {
    return observation.addresses.flatMap(({ handshake, others, hellos, file }) => {
        const answers = [handshake, ...others.map((other) => other.handshake), ...hellos.map(({ outcome }) => outcome)];
        const chains = answers.flatMap((one) => ('chain' in one ? [one.chain] : []));
        if (file?.kind === 'bundle')
            chains.push((0,bundle/* leafFirst */.L)(file));
        return chains.flatMap((chain) => chain.slice(0, 1));
    });
}
const EXPIRING = new Set(['certificate-expiring', 'intermediate-expiring']);

;// CONCATENATED MODULE: ./lib/report/html-expiry-spread.js

/** How many endpoints end when, for lists too long for a bar each. */
function spreadHtml(expiries) {
    const counts = SPANS.map(({ label, from, to }) => ({
        label,
        count: expiries.filter(({ expiry }) => expiry.daysLeft >= from && expiry.daysLeft < to).length,
    }));
    const most = counts.reduce((highest, { count }) => Math.max(highest, count), 1);
    const rows = counts.map(({ label, count }) => html `<li><span class="of">${label}</span><svg width="100%" height="14" aria-hidden="true"><rect width="${Math.round((count / most) * 1000) / 10}%" height="14"/></svg><span class="when">${count}</span></li>
`);
    return html `<ol class="spread">
${rows}</ol>
`;
}
/** In days left; each from `from` on and below `to`. */
const SPANS = [
    { label: 'expired', from: Number.NEGATIVE_INFINITY, to: 0 },
    { label: 'within 7 days', from: 0, to: 7 },
    { label: '7 to 30 days', from: 7, to: 30 },
    { label: '30 to 60 days', from: 30, to: 60 },
    { label: '60 to 90 days', from: 60, to: 90 },
    { label: '90 to 200 days', from: 90, to: 200 },
    { label: '200 to 400 days', from: 200, to: 400 },
    { label: 'later', from: 400, to: Number.POSITIVE_INFINITY },
];

// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
;// CONCATENATED MODULE: ./lib/report/html-time-scale.js

/**
 * As far as the last of the ends, but two weeks at least and 13 months at most, so that one root of 2045 does not squeeze
 * the rest; a little of the past where something ended there.
 */
function timeScale(now, ends) {
    const last = ends.reduce((latest, end) => Math.max(latest, end), now);
    const ahead = Math.min(LONGEST, Math.max(SHORTEST, last - now)) * 1.04;
    const from = now - ahead * (ends.some((end) => end < now) ? 0.12 : 0.02);
    const to = now + ahead;
    const place = (at) => Math.round(Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100)) * 100) / 100;
    const holds = (at) => at >= from && at <= to;
    return { now: place(now), place, holds, ticks: ticksOf(from, to, place) };
}
function ticksOf(from, to, place) {
    const days = (to - from) / units/* DAY_MS */.s;
    const starts = days < 70 ? dayStarts(from, to, days < 21 ? 2 : 7) : monthStarts(from, to, days < 300 ? 1 : 2);
    return starts.map((at, index) => {
        const date = new Date(at);
        const month = MONTHS[date.getUTCMonth()] ?? '';
        const before = starts[index - 1];
        const newYear = before === undefined || new Date(before).getUTCFullYear() !== date.getUTCFullYear();
        return {
            at: place(at),
            label: days < 70 ? `${date.getUTCDate()} ${month}` : month,
            year: newYear ? String(date.getUTCFullYear()) : null,
        };
    });
}
function dayStarts(from, to, step) {
    const starts = [];
    for (let at = Math.ceil(from / units/* DAY_MS */.s) * units/* DAY_MS */.s; at <= to; at += step * units/* DAY_MS */.s)
        starts.push(at);
    return starts;
}
function monthStarts(from, to, step) {
    const first = new Date(from);
    const starts = [];
    for (let month = first.getUTCMonth() + 1; starts.length < 24; month += 1) {
        const at = Date.UTC(first.getUTCFullYear(), month, 1);
        if (at > to)
            break;
        if (month % step === 0)
            starts.push(at);
    }
    return starts;
}
const SHORTEST = 14 * units/* DAY_MS */.s;
const LONGEST = 398 * units/* DAY_MS */.s;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

;// CONCATENATED MODULE: ./lib/report/html-timeline.js






/**
 * When certificates end, the soonest first: a bar for each endpoint from the time of the run to the end, which thickens
 * where the policy will warn and again where it will fail. Of a long list only the soonest, and how the others spread.
 */
function timelineHtml({ endpoints, startedAt }) {
    const now = Date.parse(startedAt);
    const all = shownExpiries(endpoints, now);
    if (all.length === 0)
        return html ``;
    const drawn = all.slice(0, MOST_BARS);
    const scale = timeScale(now, drawn.map(({ end }) => end));
    const urgent = drawn.filter(({ state }) => state !== 'sound').length;
    const open = Math.min(MOST_OPEN, Math.max(FEWEST_OPEN, urgent));
    const unseen = endpoints.length - all.length;
    return html `<section class="timeline" aria-labelledby="expiries"><h2 id="expiries">When certificates end</h2>
${drawn.length < all.length ? spreadHtml(all) : null}${legendHtml(drawn)}<div class="axis" aria-hidden="true"><span></span>${axisHtml(scale)}<span></span></div>
${barsHtml(drawn.slice(0, open), scale)}${moreHtml(drawn.slice(open), all.length - drawn.length, scale)}${unseen === 0 ? null : html `<p class="hint">No certificate was seen at ${(0,words/* counted */.hS)(unseen, 'endpoint')}.</p>\n`}</section>
`;
}
function barsHtml(expiries, scale) {
    return html `<ol class="bars">
${expiries.map((one) => barHtml(one, scale))}</ol>
`;
}
/** What ends later is folded; what ends later still is counted. */
function moreHtml(folded, left, scale) {
    const [first] = folded;
    if (first === undefined)
        return html ``;
    const later = left === 0 ? '' : `; another ${left} later still`;
    return html `<details class="more"><summary>${folded.length} more, from ${first.expiry.notAfter.slice(0, 10)} on${later}</summary>
${barsHtml(folded, scale)}</details>
`;
}
function barHtml(one, scale) {
    const { endpoint, expiry, state } = one;
    const marks = scale.ticks.map(({ at }) => html `<line class="tick" x1="${at}%" x2="${at}%" y1="0" y2="100%"/>`);
    const word = state === 'sound' || state === 'expired' ? null : html ` <b>${STATE_WORDS[state]}</b>`;
    return html `<li><span class="of">${nameText(endpoint.target.endpoint.name)}</span><svg width="100%" height="28" aria-hidden="true">${marks}<line class="now" x1="${scale.now}%" x2="${scale.now}%" y1="0" y2="100%"/>${stretches(one, scale)}${endMark(one, scale)}</svg><span class="when ${state}">${dayHtml(expiry.notAfter)} ${(0,words/* expiryText */.X5)(expiry)}${word}</span></li>
`;
}
/** Sound until the policy warns, then until it fails, then until the end; what lies behind us is left out. */
function stretches({ end, thresholds, state }, scale) {
    const { now } = scale;
    const last = scale.place(end);
    if (state === 'expired')
        return [stretch('expired', last, now)];
    if (thresholds === null)
        return [stretch(state, now, last)];
    const warn = Math.max(now, scale.place(thresholds.warn));
    const fail = Math.max(now, scale.place(thresholds.fail));
    return [stretch('sound', now, warn), stretch('warn-days', warn, fail), stretch('min-days', fail, last)];
}
function stretch(state, from, to) {
    const width = Math.round((to - from) * 100) / 100;
    const height = THICKNESS[state];
    return width <= 0
        ? html ``
        : html `<rect class="${state}" x="${from}%" width="${width}%" y="${14 - height / 2}" height="${height}"/>`;
}
function endMark({ end, state }, scale) {
    const place = scale.place(end);
    const outside = place === 0 ? 'M4 -5L-1 0L4 5' : 'M-5 -5L0 0L-5 5';
    const path = scale.holds(end) ? html `<path d="${MARKS[state]}"/>` : html `<path class="beyond" d="${outside}"/>`;
    return html `<svg class="mark ${state}" x="${place}%" y="14" overflow="visible">${path}</svg>`;
}
function axisHtml({ ticks, now }) {
    const labels = ticks
        .filter(({ at }) => at < 97)
        .map(({ at, label, year }) => html `<text x="${at}%" y="12">${label}</text>${year === null ? null : html `<text x="${at}%" y="25">${year}</text>`}`);
    return html `<svg width="100%" height="44">${labels}<text class="now" x="${now}%" y="41">now</text></svg>`;
}
function legendHtml(expiries) {
    const states = STATES.filter((state) => expiries.some((one) => one.state === state));
    const marks = states.map((state) => html `<li><svg width="14" height="14" aria-hidden="true"><svg class="mark ${state}" x="7" y="7" overflow="visible"><path d="${MARKS[state]}"/></svg></svg> ${STATE_WORDS[state]}</li>`);
    const thresholds = expiries.some((one) => one.thresholds !== null && one.state !== 'expired');
    return html `<ul class="legend">${marks}${thresholds ? html `<li>A bar thickens where warn-days will warn, and again where min-days will fail.</li>` : null}</ul>
`;
}
/** A shape for each, so that no colour is needed: disc, triangle, diamond, cross. */
const MARKS = {
    sound: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0',
    'warn-days': 'M0 -5.5L5.5 4.5L-5.5 4.5Z',
    'min-days': 'M0 -6L6 0L0 6L-6 0Z',
    expired: 'M-5 -5L5 5M5 -5L-5 5',
};
const THICKNESS = { sound: 4, 'warn-days': 8, 'min-days': 12, expired: 4 };
const STATE_WORDS = {
    sound: 'as long as the policy asks',
    'warn-days': 'below warn-days',
    'min-days': 'below min-days',
    expired: 'expired',
};
const STATES = ['expired', 'min-days', 'warn-days', 'sound'];
/** What needs attention stands in the open, within bounds. */
const FEWEST_OPEN = 10;
const MOST_OPEN = 30;
const MOST_BARS = 200;

;// CONCATENATED MODULE: ./lib/report/html.js









/**
 * The run as one HTML page that needs nothing but itself: no script, nothing loaded, readable in any browser. Under `limit`
 * bytes of UTF-8; it shrinks in steps and says so.
 */
function htmlReport(run, origin, limit = LARGEST_PAGE) {
    for (const step of STEPS) {
        const page = reportPage(run, origin, step);
        if ((0,bytes/* byteLength */.d)(page) < limit)
            return page;
    }
    return startOf(run, origin, limit);
}
function reportPage(run, origin, { rows, note, ...detail }) {
    const policy = policyHtml(run, origin);
    const policyFirst = run.policyFindings.some(({ severity }) => severity === 'error');
    return pageHtml(`${words/* SIGNS */.B2[run.verdict]} ${(0,words/* runSentence */.nm)(run)} · TLS Gate`, [
        overviewHtml(run, origin, note),
        ...(policyFirst ? [policy] : []),
        timelineHtml(run),
        filterHtml(run),
        tableHtml(run, { rows, linked: detail.sections }),
        // What waivers merely warn of hides no error.
        detailsHtml(run, { ...detail, docsBase: origin.docsBase }, policyFirst ? html `` : policy),
    ]);
}
/** No more of each endpoint than its findings. */
const BARE = { seen: 'none', files: false };
const ALL = Number.POSITIVE_INFINITY;
const STEPS = [
    { rows: ALL, sections: ALL, seen: 'all', files: true, note: null },
    { rows: ALL, sections: ALL, seen: 'troubled', files: true, note: 'without the certificates of healthy endpoints' },
    { rows: ALL, sections: ALL, ...BARE, note: 'without certificates and without the files of fixes' },
];
/** As much as fits beside the rest, the worst first: of the sections, and where that is not enough of the table. */
function startOf(run, origin, limit) {
    const of = run.endpoints.length;
    const table = (rows, sections) => `${sections} of ${of} endpoints in detail${rows < of ? ` and ${rows} of them in the table` : ''}, the worst first`;
    const page = (rows, sections) => reportPage(run, origin, { rows, sections, ...BARE, note: table(rows, sections) });
    const room = limit - (0,bytes/* byteLength */.d)(page(of, 0)) - ROOM_FOR_FRAME;
    if (room > 0)
        return page(of, sectionsWithin(run, room, origin.docsBase));
    return page(rowsWithin(run, limit - (0,bytes/* byteLength */.d)(page(0, 0)) - ROOM_FOR_FRAME), 0);
}
/** For headings, and for the links from the table to its sections. */
const ROOM_FOR_FRAME = 2_000;
/** What browsers open at once and mails and artifacts carry. */
const LARGEST_PAGE = 20_000_000;


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

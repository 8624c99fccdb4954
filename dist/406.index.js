export const id = 406;
export const ids = [406];
export const modules = {

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

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport),
/* harmony export */   reportValue: () => (/* binding */ reportValue)
/* harmony export */ });
/* harmony import */ var _judge_weigh_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9971);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);


/** The report file: `tls-gate/report@1`, indented, ended by a line end, safe to print. */
function jsonReport(run, options) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(reportValue(run, options))}\n`;
}
/** The same as plain data. A field is never left out: what is not known is `null` or empty. */
function reportValue(run, { version, vantage }) {
    return {
        schema: 'tls-gate/report@1',
        tool: { name: 'tls-gate', version },
        startedAt: run.startedAt,
        tookMs: run.tookMs,
        vantage,
        verdict: run.verdict,
        counts: run.counts,
        findings: run.policyFindings.map(({ at, ...finding }) => ({ ...findingValue(finding), at })),
        endpoints: run.endpoints.map(endpointValue),
    };
}
function endpointValue(endpoint) {
    const { target, observation, server, verdict, reason, expiry, trust } = endpoint;
    const { name, host, port, servername, starttls, declaredAt, file } = target.endpoint;
    return {
        name,
        host: file === null ? host : null,
        port: file === null ? port : null,
        servername,
        starttls,
        file: file === null ? null : file.path,
        declaredAt,
        untouched: target.untouched === true,
        verdict,
        reason,
        server,
        connections: observation.connections,
        tookMs: observation.tookMs,
        addresses: observation.addresses.map((seen) => addressValue(seen, trust.find(({ address }) => address === seen.address) ?? null)),
        expiry,
        findings: withWaived(endpoint),
    };
}
function addressValue(seen, trust) {
    const { address, connections, tookMs, handshake, others, file } = seen;
    const completed = handshake.kind === 'completed' ? handshake : null;
    return {
        address,
        outcome: outcomeWord(seen),
        connections,
        tookMs,
        tls: completed === null
            ? null
            : {
                version: completed.version,
                cipher: completed.cipher,
                group: completed.group,
                alpn: completed.alpn,
            },
        trust: trust === null ? null : trustValue(trust),
        file: file === null ? null : fileValue(file),
        chain: (file === null ? (completed?.chain ?? []) : file.kind === 'bundle' ? file.chain : []).map(certificateValue),
        otherChains: others.flatMap((other) => other.handshake.kind === 'completed' ? [other.handshake.chain.map(certificateValue)] : []),
    };
}
/** How far it went: the TCP outcome where there was no connection, else what became of the handshake. */
function outcomeWord({ tcp, handshake, file }) {
    if (file !== null)
        return file.kind === 'bundle' ? 'read' : 'unusable';
    if (tcp.kind !== 'connected')
        return tcp.kind;
    return handshake.kind === 'not-attempted' && handshake.cut === 'deadline' ? 'cut-by-deadline' : handshake.kind;
}
/** What was found on disk. Of keys only what tells one from another. */
function fileValue(file) {
    return {
        format: file.kind === 'bundle' ? file.format : null,
        problem: file.kind === 'unusable' ? file.problem.kind : null,
        keys: file.keys.map((key) => ({
            path: key.path,
            key: key.text,
            spkiSha256: key.spkiSha256,
            encrypted: key.encrypted,
            tracked: typeof key.tracked === 'boolean' ? key.tracked : null,
        })),
    };
}
/** Which roots counted, what OpenSSL said of the chain with them, and the root that it leads to. */
function trustValue({ stores, accepted, anchor, from, elsewhere }) {
    return {
        stores: stores.map((store) => ({ from: store.from, name: store.name, roots: store.roots })),
        accepted,
        anchor,
        from,
        elsewhere,
    };
}
function certificateValue({ key, sans, ...facts }) {
    const { subject, issuer, serial, notBefore, notAfter, signature, sha256 } = facts;
    return {
        subject,
        issuer,
        serial,
        notBefore,
        notAfter,
        sans: (sans ?? []).map(sanText),
        key: key.text,
        signature,
        sha256,
    };
}
/** What waivers cover stands among the rest, in the same order, and names its waiver. */
function withWaived({ findings, waived }) {
    return [...findings.map((finding) => ({ finding, waiver: null })), ...waived]
        .sort((one, other) => (0,_judge_weigh_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(one.finding, other.finding))
        .map(({ finding, waiver }) => findingValue(finding, waiver));
}
function findingValue({ cause, severity, title, message, evidence, fix, addresses, fingerprint }, waiver = null) {
    const { summary, product, snippet, steps, docs, files } = fix;
    return {
        cause,
        severity,
        title,
        message,
        evidence: evidence.map(({ label, value }) => ({ label, value })),
        fix: {
            summary,
            product,
            snippet,
            steps,
            docs,
            files: files.map((file) => ({ name: file.name, about: file.about, content: file.content })),
        },
        addresses,
        waived: waiver === null ? null : { until: waiver.until, reason: waiver.reason, declaredAt: waiver.declaredAt },
        fingerprint,
    };
}
/** As OpenSSL writes them: `DNS:api.example.com`. */
function sanText({ kind, value }) {
    return `${SAN_PREFIX[kind]}:${value}`;
}
const SAN_PREFIX = {
    dns: 'DNS',
    ip: 'IP',
    email: 'email',
    uri: 'URI',
    other: 'other',
};


/***/ })

};

export const id = 495;
export const ids = [495];
export const modules = {

/***/ 60:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ plainEndpoint),
/* harmony export */   M: () => (/* binding */ plainName)
/* harmony export */ });
/** The endpoint as the policy names it, wherever it was looked from. */
function plainName({ endpoint, vantage }) {
    return vantage?.endpoint ?? endpoint.name;
}
/** The same endpoint under that name: what waivers are for, and what is known from run to run. */
function plainEndpoint(target) {
    return target.vantage === undefined ? target.endpoint : { ...target.endpoint, name: plainName(target) };
}


/***/ }),

/***/ 5495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonReport: () => (/* binding */ jsonReport),
  jsonReportParts: () => (/* binding */ jsonReportParts),
  reportValue: () => (/* binding */ reportValue)
});

// EXTERNAL MODULE: ./lib/judge/weigh.js
var weigh = __webpack_require__(9971);
// EXTERNAL MODULE: ./lib/model/proxy.js
var model_proxy = __webpack_require__(5661);
// EXTERNAL MODULE: ./lib/model/run.js
var run = __webpack_require__(60);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/recording.js
/**
 * An observation as a report holds it: in place of each certificate only its digest, and its bytes once in the table. The
 * facts are left out, since whoever reads the report takes them from the bytes again.
 */
function packObservation(observation, table) {
    return packed(observation, table);
}
function packed(value, table) {
    if (Array.isArray(value))
        return value.map((one) => packed(one, table));
    if (typeof value !== 'object' || value === null)
        return value;
    const { der, sha256 } = value;
    if (typeof der === 'string' && typeof sha256 === 'string') {
        table[sha256] = der;
        return { certificate: sha256 };
    }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, packed(one, table)]));
}

;// CONCATENATED MODULE: ./lib/report/json.js





/** The report file: `tls-gate/report@1`, indented, ended by a line end, safe to print. */
function jsonReport(run, options) {
    return [...jsonReportParts(run, options)].join('');
}
/** The same in pieces, one for each endpoint: as one value, ten thousand take hundreds of megabytes to become text. */
function* jsonReportParts(run, options) {
    const certificates = (options.recording ?? null) === null ? null : {};
    const frame = () => (0,report_escape/* jsonText */.s$)({ ...reportValue({ ...run, endpoints: [] }, options), certificates }).split(NO_ENDPOINTS);
    yield `${frame()[0] ?? ''}\n  "endpoints": [`;
    for (const [index, endpoint] of run.endpoints.entries()) {
        yield `${index === 0 ? '' : ','}\n    ${indented((0,report_escape/* jsonText */.s$)(endpointValue(endpoint, certificates)))}`;
    }
    // Behind the endpoints stand the certificates that were met on the way.
    yield `${run.endpoints.length === 0 ? '' : '\n  '}]${frame()[1] ?? ''}\n`;
}
/** Line ends inside of texts are escaped, so that each one here is between two lines of the report. */
function indented(text) {
    return text.replaceAll('\n', '\n    ');
}
/** Only on the first level does a line begin like this. */
const NO_ENDPOINTS = '\n  "endpoints": []';
/** The same as plain data. A field is never left out: what is not known is `null` or empty. */
function reportValue(run, { version, vantage, recording = null }) {
    const certificates = recording === null ? null : {};
    return {
        schema: 'tls-gate/report@1',
        tool: { name: 'tls-gate', version },
        startedAt: run.startedAt,
        tookMs: run.tookMs,
        vantage,
        shard: recording?.shard ?? null,
        configDigest: recording?.configDigest ?? null,
        verdict: run.verdict,
        counts: run.counts,
        findings: run.policyFindings.map(({ at, ...finding }) => ({ ...findingValue(finding), at })),
        endpoints: run.endpoints.map((endpoint) => endpointValue(endpoint, certificates)),
        certificates,
    };
}
function endpointValue(endpoint, certificates) {
    const { target, observation, server, verdict, reason, expiry, trust } = endpoint;
    const { host, port, servername, starttls, proxy, connect, declaredAt, file } = target.endpoint;
    return {
        name: (0,run/* plainName */.M)(target),
        vantage: target.vantage?.name ?? null,
        host: file === null ? host : null,
        port: file === null ? port : null,
        servername,
        starttls,
        proxy: proxy === undefined ? null : `http://${(0,model_proxy/* proxyName */.e)(proxy)}`,
        resolution: resolutionValue(observation.resolution),
        connect,
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
        observation: certificates === null ? null : packObservation(observation, certificates),
    };
}
function addressValue(seen, trust) {
    const { address, connections, tookMs, starttls = null, handshake, others, file } = seen;
    const completed = handshake.kind === 'completed' ? handshake : null;
    return {
        address,
        outcome: outcomeWord(seen),
        connections,
        tookMs,
        starttls: starttls === null ? null : startTlsValue(starttls),
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
/** What the resolver said; `aliases` are looked up only where something failed. */
function resolutionValue(resolution) {
    return {
        kind: resolution.kind,
        name: 'name' in resolution ? resolution.name : null,
        code: 'code' in resolution ? resolution.code : null,
        aliases: 'aliases' in resolution ? (resolution.aliases ?? []) : [],
        addresses: resolution.kind === 'resolved' ? resolution.addresses : [],
    };
}
/** How it came to TLS, or did not. */
function startTlsValue(outcome) {
    return {
        outcome: outcome.kind,
        greeting: 'greeting' in outcome ? outcome.greeting : null,
        words: 'words' in outcome ? outcome.words : null,
        offered: outcome.kind === 'not-offered' ? outcome.offered : [],
        injected: outcome.kind === 'upgraded' ? outcome.injected : null,
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
        .sort((one, other) => (0,weigh/* worstFirst */.md)(one.finding, other.finding))
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

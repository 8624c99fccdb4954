export const id = 284;
export const ids = [284];
export const modules = {

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

;// CONCATENATED MODULE: ./lib/judge/exit-status.js
/**
 * 0: the policy holds, or `fail-on` lets it pass. 1: the policy is broken. 2: nothing breaks it, but something was not
 * looked at where the policy wants that to fail.
 */
function exitStatus(run, settings) {
    if (settings.failOn === 'never')
        return 0;
    if (breaksPolicy(run, settings.failOn))
        return 1;
    return run.endpoints.length === 0 || hasOpen(run, 'fail') ? 2 : 0;
}
/** Whether the step, or the command, ends as a failure. */
function stepFails(run, failOn) {
    return exitStatus(run, { failOn }) !== 0;
}
function breaksPolicy(run, failOn) {
    if (run.counts.error > 0)
        return true;
    return failOn === 'warning' && (run.counts.warning > 0 || hasOpen(run, 'warn'));
}
function hasOpen(run, onUnreachable) {
    return run.endpoints.some(({ verdict, target }) => verdict === 'inconclusive' && target.policy.onUnreachable === onUnreachable);
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/words.js
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
/** The run in one sentence without its full stop: `1 of 2 endpoints breaks the policy (1 error)`. */
function runSentence({ counts }) {
    const { endpoints, fail, warn, inconclusive } = counts;
    const open = inconclusive > 0 ? `${inconclusive} could not be judged` : null;
    if (endpoints === 0)
        return 'There was no endpoint to look at';
    if (fail > 0) {
        const broken = `${fail} of ${counted(endpoints, 'endpoint')} ${fail === 1 ? 'breaks' : 'break'} the policy`;
        return joined([`${broken} (${weights(counts)})`, open]);
    }
    if (inconclusive === endpoints)
        return `${counted(endpoints, 'endpoint')} could not be judged`;
    const good = endpoints - inconclusive;
    const found = warn > 0 ? ` (${weights(counts)})` : '';
    return joined([`${counted(good, 'endpoint')} ${good === 1 ? 'meets' : 'meet'} the policy${found}`, open]);
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
function weights(counts) {
    const words = ['error', 'warning', 'notice'];
    return words
        .filter((severity) => counts[severity] > 0)
        .map((severity) => counted(counts[severity], severity))
        .join(', ');
}
function joined(parts) {
    return parts.filter((part) => part !== null).join(', ');
}

;// CONCATENATED MODULE: ./lib/report/annotations.js


/**
 * The run as annotations: one for each finding, and one for each endpoint that could not be judged. `filesIn`: where what a
 * fix hands over can be read, since an annotation has no room for it.
 */
function annotationsFor(run, filesIn = 'the job summary') {
    const all = run.endpoints.flatMap((endpoint) => annotationsOf(endpoint, filesIn));
    const shown = LEVELS.flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, MOST[level]));
    return { shown, omitted: all.length - shown.length };
}
/** What the failed step says last: the sum of the run, what else made it fail, and where the rest can be read. */
function failureMessage(run, { failOn = 'error', omitted = annotationsFor(run).omitted, restIn = 'the job summary' } = {}) {
    const setting = run.counts.fail > 0 ? '' : settingThatFails(run, failOn);
    const more = omitted === 0 ? '' : ` ${omitted} more in ${restIn}.`;
    return `${runSentence(run)}.${setting}${more}`;
}
/** Without an error the sum alone would not say why the step is red. */
function settingThatFails(run, failOn) {
    if (run.verdict === 'inconclusive')
        return ' What could not be judged fails the step (on-unreachable: fail).';
    return failOn === 'warning' ? ' Warnings fail the step (fail-on: warning).' : '';
}
function annotationsOf(endpoint, filesIn) {
    const { name, declaredAt } = endpoint.target.endpoint;
    const place = declaredAt.file.startsWith('<') ? null : declaredAt;
    const findings = endpoint.findings.map((finding) => ({
        level: finding.severity,
        title: titleOf(name, finding.title),
        message: messageOf(finding, filesIn),
        place,
    }));
    if (endpoint.reason === null)
        return findings;
    const level = OPEN_LEVEL[endpoint.target.policy.onUnreachable];
    return [
        ...findings,
        { level, title: titleOf(name, 'could not be judged'), message: (0,report_escape/* logLine */.BP)(endpoint.reason), place },
    ];
}
function titleOf(name, title) {
    return (0,report_escape/* shorten */.ml)((0,report_escape/* logLine */.BP)(`${name}: ${title}`), LONGEST_TITLE);
}
/** What is wrong, the fix, where to read on: a line each. Long texts are cut so that each of the three keeps its place. */
function messageOf({ message, fix }, filesIn) {
    const product = fix.product === 'any' ? '' : ` (${fix.product})`;
    const steps = fix.steps.map((step) => `; then: ${step}`).join('');
    const handed = fix.files.length === 0 ? '' : ` (the PEM is in ${filesIn})`;
    const summary = `${fix.summary.replace(/\.$/, '')}${handed}`;
    const inFull = `${summary}${steps === '' ? '.' : steps}`;
    const action = inFull.length <= LONGEST_PART ? inFull : `${summary}.`;
    return [message, `Fix${product}: ${action}`, fix.docs].map((part) => (0,report_escape/* shorten */.ml)((0,report_escape/* logLine */.BP)(part), LONGEST_PART)).join('\n');
}
const LEVELS = ['error', 'warning', 'notice'];
/** The runner keeps ten of each level of a step; the tenth error is the one that says that the step failed. */
const MOST = { error: 9, warning: 10, notice: 10 };
const OPEN_LEVEL = { fail: 'error', warn: 'warning', ignore: 'notice' };
const LONGEST_TITLE = 200;
const LONGEST_PART = 330;

;// CONCATENATED MODULE: ./lib/report/json.js

/** The report file: `tls-gate/report@1`, indented, ended by a line end, safe to print. */
function jsonReport(run, options) {
    return `${(0,report_escape/* jsonText */.s$)(reportValue(run, options))}\n`;
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
        endpoints: run.endpoints.map(endpointValue),
    };
}
function endpointValue({ target, observation, server, verdict, reason, expiry, trust, findings }) {
    const { name, host, port, servername, starttls, declaredAt, file } = target.endpoint;
    return {
        name,
        host: file === null ? host : null,
        port: file === null ? port : null,
        servername,
        starttls,
        file: file === null ? null : file.path,
        declaredAt,
        verdict,
        reason,
        server,
        connections: observation.connections,
        tookMs: observation.tookMs,
        addresses: observation.addresses.map((seen) => addressValue(seen, trust.find(({ address }) => address === seen.address) ?? null)),
        expiry,
        findings: findings.map(findingValue),
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
function findingValue({ cause, severity, title, message, evidence, fix, addresses, fingerprint }) {
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
        waived: null,
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

// EXTERNAL MODULE: ./lib/judge/gaps.js + 2 modules
var gaps = __webpack_require__(3600);
;// CONCATENATED MODULE: ./lib/report/bytes.js
/** Bytes of the text as UTF-8, which is what files and the platform's limits count. */
function byteLength(text) {
    return ENCODER.encode(text).length;
}
const ENCODER = new TextEncoder();

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
]));
/** `resultsPath` names the file with the whole report; `null` where none was written. */
function outputsOf(run, resultsPath) {
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
        'failed-endpoints': withinLimit(failed.map(({ target }) => target.endpoint.name)).join(','),
        results: resultsText(run),
        'results-path': resultsPath ?? '',
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
    const textWith = (shown, truncated) => (0,report_escape/* jsonText */.s$)({ schema: 'tls-gate/results@1', verdict, counts, truncated, endpoints: shown }, 0);
    const whole = textWith(endpoints.map(outputs_endpointValue), false);
    if (byteLength(whole) <= limit)
        return whole;
    const worst = [...endpoints].sort((one, other) => rank(one) - rank(other)).map(outputs_endpointValue);
    const room = limit - byteLength(textWith([], true));
    return textWith(withinLimit(worst, room, (value) => byteLength((0,report_escape/* jsonText */.s$)(value, 0)) + 1), true);
}
function outputs_endpointValue({ target, verdict, reason, expiry, findings }) {
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
/** As many from the start as fit. */
function withinLimit(values, limit = OUTPUT_LIMIT, sizeOf = (value) => byteLength(String(value)) + 1) {
    let left = limit;
    const end = values.findIndex((value) => {
        left -= sizeOf(value);
        return left < 0;
    });
    return end < 0 ? values : values.slice(0, end);
}
const OUTPUT_LIMIT = 64 * 1024;
const LONGEST_TEXT = 300;

;// CONCATENATED MODULE: ./lib/report/summary-details.js


/** Blocks of Markdown about one endpoint: why it could not be judged, then a fold for each finding. */
function endpointDetails({ target, verdict, reason, findings }) {
    const { name } = target.endpoint;
    return [
        `### ${SIGNS[verdict]} ${(0,report_escape/* markdownName */.Zt)(name)}`,
        ...(reason === null ? [] : [`Could not be judged: ${(0,report_escape/* markdownText */.p7)(reason)}.`]),
        ...findings.flatMap(findingDetails),
    ];
}
function findingDetails({ severity, cause, title, message, evidence, fix }) {
    return [
        `<details${severity === 'error' ? ' open' : ''}><summary><b>${severity}</b> <code>${cause}</code>: ${(0,report_escape/* markdownText */.p7)(title)}</summary>`,
        (0,report_escape/* markdownText */.p7)(message),
        ...listOf(evidence.filter(isShort)),
        ...evidence.filter((one) => !isShort(one)).flatMap(longEvidence),
        ...fixBlocks(fix),
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
function fixBlocks({ summary, product, snippet, steps, docs, files }) {
    return [
        `**Fix${product === 'any' ? '' : ` (${product})`}:** ${(0,report_escape/* markdownText */.p7)(summary)}`,
        ...(snippet === null ? [] : [(0,report_escape/* markdownBlock */.dI)(snippet, languageOf(snippet, product))]),
        ...(steps.length === 0 ? [] : [steps.map((step, index) => `${index + 1}. ${(0,report_escape/* markdownText */.p7)(step)}`).join('\n')]),
        ...files.flatMap(fileBlocks),
        `Read on: ${(0,report_escape/* markdownCode */.D9)(docs)}`,
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

// EXTERNAL MODULE: ./lib/model/bundle.js
var bundle = __webpack_require__(9393);
;// CONCATENATED MODULE: ./lib/report/seen.js


/** The handshakes that completed, in the order of the addresses. */
function completedHandshakes({ observation }) {
    return observation.addresses.flatMap(({ handshake }) => (handshake.kind === 'completed' ? [handshake] : []));
}
/** `TLS 1.3`, or `TLS 1.2, TLS 1.3` where addresses differ; empty where no handshake completed. */
function versionsText(verdict) {
    const versions = completedHandshakes(verdict).map(({ version }) => tlsVersionText(version));
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
    const onDisk = verdict.observation.addresses.flatMap(({ file }) => file?.kind === 'bundle' ? [(0,bundle/* leafFirst */.L)(file)] : []);
    const others = verdict.observation.addresses.flatMap((at) => at.others.map(({ handshake }) => handshake));
    const served = [...completedHandshakes(verdict), ...others].flatMap((one) => one.kind === 'completed' ? [one.chain] : []);
    const chains = [...served, ...onDisk];
    const issuers = chains.flatMap(([leaf]) => (leaf === undefined ? [] : [leaf.issuer]));
    return [...new Set(issuers)].join('; ');
}

;// CONCATENATED MODULE: ./lib/report/summary-table.js



/** Both lines that a table of endpoints begins with. */
const TABLE_HEAD = [
    '| | Endpoint | Addresses | TLS | Soonest expiry | Issuer |',
    '|---|---|---|---|---|---|',
].join('\n');
/** One line for each endpoint, in the order given. */
function summaryTable(endpoints) {
    return [TABLE_HEAD, ...endpoints.map(tableRow)].join('\n');
}
function tableRow(endpoint) {
    const { expiry, verdict, target } = endpoint;
    const text = (cell) => (0,report_escape/* markdownText */.p7)((0,report_escape/* shorten */.ml)(cell, LONGEST_CELL));
    const cells = [
        `${SIGNS[verdict]} ${verdict}`,
        (0,report_escape/* markdownName */.Zt)(target.endpoint.name),
        text(addressesText(endpoint)),
        text(versionsText(endpoint)),
        expiry === null ? '' : text(`${expiry.notAfter.slice(0, 10)}, ${expiryText(expiry)}`),
        text(issuersText(endpoint)),
    ];
    return `| ${cells.join(' | ')} |`;
}
/** A certificate may name its issuer at any length. */
const LONGEST_CELL = 200;

;// CONCATENATED MODULE: ./lib/report/summary.js





/**
 * The run as the Markdown of a job summary, under `limit` bytes of UTF-8. It shrinks in steps and says so: every
 * finding in full, those of failing endpoints only, the table alone, and as much of the table as fits, worst first.
 */
function summaryMarkdown(run, limit = JOB_SUMMARY_LIMIT) {
    const shapes = [inFull, failingOnly, tableOnly];
    for (const shape of shapes) {
        const markdown = shape(run);
        if (byteLength(markdown) < limit)
            return markdown;
    }
    return tableStart(run, limit);
}
function inFull(run) {
    return [...head(run), ...tables(run), ...details(run.endpoints)].join('\n\n').concat('\n');
}
function failingOnly(run) {
    const failing = run.endpoints.filter(({ verdict }) => verdict === 'fail');
    const note = '_Shortened to fit: details of failing endpoints only; the JSON report has all of them._';
    return [...head(run), note, ...tables(run), ...details(failing)].join('\n\n').concat('\n');
}
function tableOnly(run) {
    const note = '_Shortened to fit: the table without details; the JSON report has all of them._';
    return [...head(run), note, ...tables(run)].join('\n\n').concat('\n');
}
function tableStart(run, limit) {
    const sorted = [...run.endpoints].sort((one, other) => ORDER[one.verdict] - ORDER[other.verdict]);
    const note = (shown) => `_Shortened to fit: ${shown} of ${counted(sorted.length, 'endpoint')}, the worst first; the JSON report has all of them._`;
    let left = limit - byteLength([...head(run), note(sorted.length), TABLE_HEAD].join('\n\n')) - SPARE;
    const rows = [];
    for (const row of sorted.map(tableRow)) {
        left -= byteLength(row) + 1;
        if (left < 0)
            break;
        rows.push(row);
    }
    return [...head(run), note(rows.length), [TABLE_HEAD, ...rows].join('\n')].join('\n\n').concat('\n');
}
function head(run) {
    const soonest = soonestText(run);
    return [
        `## TLS Gate: ${(0,report_escape/* markdownText */.p7)(runSentence(run))}`,
        ...(soonest === null ? [] : [`Soonest expiry: ${(0,report_escape/* markdownText */.p7)(soonest)}`]),
    ];
}
/** What needs attention in the open, what is healthy folded below it. */
function tables(run) {
    const healthy = run.endpoints.filter(isHealthy);
    const others = run.endpoints.filter((endpoint) => !isHealthy(endpoint));
    const shown = others.length === 0 ? [] : [summaryTable(others)];
    if (healthy.length === 0)
        return shown;
    const title = `${counted(healthy.length, 'endpoint')} without findings`;
    return [...shown, `<details><summary>${title}</summary>`, summaryTable(healthy), '</details>'];
}
function details(endpoints) {
    return endpoints.filter((endpoint) => !isHealthy(endpoint)).flatMap(endpointDetails);
}
function isHealthy({ verdict, findings }) {
    return verdict === 'pass' && findings.length === 0;
}
/** The runner drops a summary of more than 1 MiB per step; a little is left for what others append. */
const JOB_SUMMARY_LIMIT = 1024 * 1024 - 1024;
/** For the line ends between the parts. */
const SPARE = 16;
const ORDER = { fail: 0, inconclusive: 1, warn: 2, pass: 3 };

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

;// CONCATENATED MODULE: ./lib/report/terminal.js





/** The whole run as text, ended by a line end: every endpoint in the order of the list, then one line that sums up. */
function terminalText(run, options) {
    const nameWidth = Math.min(WIDEST_NAME, widest(run.endpoints.map(({ target }) => target.endpoint.name)));
    const blocks = run.endpoints.flatMap((endpoint) => endpointLines(endpoint, nameWidth, options));
    const soonest = soonestText(run);
    const sum = `${runSentence(run)}.${soonest === null ? '' : ` Soonest expiry: ${soonest}.`}`;
    const lines = [...blocks, '', ...wrapBehind('', sum, options.width)];
    return `${lines.join('\n')}\n`;
}
/** One endpoint: a single line where nothing was found, else its findings and why it could not be judged below. */
function endpointLines(endpoint, nameWidth, { width, colour, written = new Map() }) {
    const paint = painter(colour);
    return [
        ...headLines(endpoint, nameWidth, width, paint),
        ...(endpoint.reason === null ? [] : wrapBehind('  not judged  ', endpoint.reason, width)),
        ...endpoint.findings.flatMap((finding) => findingLines(finding, width, paint, written)),
    ];
}
function headLines(endpoint, nameWidth, width, paint) {
    const facts = [
        addressesText(endpoint),
        versionsText(endpoint),
        endpoint.expiry === null ? '' : expiryText(endpoint.expiry),
    ].filter((fact) => fact !== '');
    const name = (0,report_escape/* oneLine */.TN)(endpoint.target.endpoint.name);
    const sign = paint(VERDICT_TINT[endpoint.verdict], SIGNS[endpoint.verdict]);
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
const INDENT = ' '.repeat(9);
const WIDEST_NAME = 32;
const WIDEST_LABEL = 20;

;// CONCATENATED MODULE: ./lib/report/fix-files.js
/**
 * Where the files of all fixes go: beside the report, under the names that the fixes call them by. Two of one name with the
 * same content share one file; another content gets a number in front of its name.
 */
function fixFilePaths(run, reportPath) {
    const folder = reportPath.slice(0, reportPath.search(/[^\\/]*$/));
    const contents = new Map();
    const paths = new Map();
    for (const file of run.endpoints.flatMap(({ findings }) => findings).flatMap(({ fix }) => fix.files)) {
        let name = file.name;
        for (let number = 2; (contents.get(name) ?? file.content) !== file.content; number += 1) {
            name = `${number}-${file.name}`;
        }
        contents.set(name, file.content);
        paths.set(file, `${folder}${name}`);
    }
    return paths;
}

;// CONCATENATED MODULE: ./lib/github/fix-files.js

/** Writes what fixes hand over beside the report, if there is one. What cannot be written is told, and decides nothing. */
async function writeFixFiles(run, reportPath, writeFile) {
    const written = new Map();
    const problems = [];
    if (reportPath === null)
        return { written, problems };
    for (const [file, path] of fixFilePaths(run, reportPath)) {
        try {
            await writeFile(path, file.content);
            written.set(file, path);
        }
        catch (error) {
            problems.push(`${path} could not be written: ${reasonOf(error)}`);
        }
    }
    return { written, problems };
}
/** What a failed write says of itself. */
function reasonOf(error) {
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

;// CONCATENATED MODULE: ./lib/github/publish.js








/**
 * Tells the runner all of it: log, annotations, report file, outputs, summary, and whether the step fails last, since a
 * reader looks for the reason at the end. What cannot be written is said, and never decides the verdict.
 */
async function publish(core, run, options) {
    const { written: files, problems } = await writeFixFiles(run, options.reportPath, options.writeFile);
    // The report of a runner may be gone with it: what the summary does not show stands in the log.
    const written = options.summary ? files : new Map();
    // Line by line harmless to the runner already: the terminal's text may be printed in a workflow too.
    core.info(terminalText(run, { width: LOG_WIDTH, colour: false, written }).trimEnd());
    for (const problem of problems)
        core.warning((0,report_escape/* logLine */.BP)(problem));
    const filesIn = options.summary ? 'the job summary' : 'the log';
    const { shown, omitted } = options.annotations ? annotationsFor(run, filesIn) : { shown: [], omitted: 0 };
    for (const annotation of shown)
        annotate(core, annotation);
    const report = await writeReport(core, run, options);
    for (const [name, value] of Object.entries(outputsOf(run, report)))
        core.setOutput(name, value);
    const summarised = options.summary && (await writeSummary(core, run));
    if (!stepFails(run, options.failOn))
        return;
    const restIn = summarised ? 'the job summary' : 'the log';
    core.setFailed((0,report_escape/* logLine */.BP)(failureMessage(run, { failOn: options.failOn, omitted, restIn })));
}
function annotate(core, { level, title, message, place }) {
    const at = place === null ? {} : { file: place.file, startLine: place.line, startColumn: place.column };
    core[level](message, { title, ...at });
}
async function writeReport(core, run, options) {
    if (options.reportPath === null)
        return null;
    try {
        await options.writeFile(options.reportPath, jsonReport(run, options));
        return options.reportPath;
    }
    catch (error) {
        core.warning((0,report_escape/* logLine */.BP)(`The JSON report could not be written to ${options.reportPath}: ${reasonOf(error)}`));
        return null;
    }
}
/** Outside a workflow, and in some local runners, there is no summary file. */
async function writeSummary(core, run) {
    try {
        await core.summary.addRaw(summaryMarkdown(run)).write();
        return true;
    }
    catch (error) {
        core.info((0,report_escape/* logLine */.BP)(`No job summary: ${reasonOf(error)}`));
        return false;
    }
}
/** The log of a run is wider than a terminal. */
const LOG_WIDTH = 120;


/***/ }),

/***/ 3600:
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

// EXTERNAL MODULE: ./lib/judge/weigh.js
var weigh = __webpack_require__(9971);
;// CONCATENATED MODULE: ./lib/judge/gaps.js






/**
 * Everything that was not looked at or not understood, one sentence each; empty where the look is complete.
 * `found` are the findings as diagnosed, `weighed` those that the policy left: what a policy switches off still
 * explains why OpenSSL refused a chain, but it never turns a failed handshake into a pass.
 */
function gapsOf(observation, found, weighed, clientAuth = 'any') {
    const nameGap = resolutionGap(observation);
    if (nameGap !== null)
        return [nameGap];
    const looked = observation.addresses.filter(({ tcp }) => tcp.kind !== 'skipped');
    if (looked.length === 0)
        return ['no address could be dialled: this machine has no route for their address family'];
    return looked.flatMap((seen) => {
        const gap = addressGap(seen, found, weighed) ?? silentEndGap(seen, found, weighed, clientAuth);
        return gap === null ? [] : [`${seen.address}: ${gap}`];
    });
}
/** No address accepted a connection, for whatever reason. */
function nothingConnected(observation) {
    return observation.addresses.every(({ tcp }) => tcp.kind !== 'connected' && tcp.kind !== 'not-needed');
}
function resolutionGap({ resolution, addresses }) {
    switch (resolution.kind) {
        case 'not-found':
            return `the name ${resolution.name} does not exist (${resolution.code})`;
        case 'failed':
            return `the name ${resolution.name} could not be looked up (${resolution.code}); the resolver may be at fault`;
        case 'not-reached':
            return 'the deadline of the run passed before this endpoint was looked at';
        case 'given':
        case 'resolved':
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
    if (reports(weighed, seen.address, ENDS_HANDSHAKE) || isWantedRefusal(found, seen.address))
        return null;
    const unexplained = explains(found, seen.address, BARS_THE_WAY) ? '' : NOTHING_SAYS_WHY;
    switch (handshake.kind) {
        case 'alert':
            return `the handshake ended with ${(0,alert_name/* alertText */.S7)(handshake.alert)}${unexplained}`;
        case 'refused-by-us':
            return `OpenSSL gave up the handshake (${handshake.code})${unexplained}`;
        case 'closed':
            return `the connection was ${handshake.how === 'rst' ? 'reset' : 'closed'} during the handshake${unexplained}`;
        case 'silent':
            return `the server did not answer the handshake within ${handshake.waitedMs / 1000} s`;
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
    if (aftermath.kind === 'alert' && !reports(weighed, address, ENDS_HANDSHAKE) && !isWantedRefusal(found, address)) {
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
    if (reports(weighed, address, ENDS_HANDSHAKE) || isWantedRefusal(found, address))
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
/*
 * A cause that is missing here errs on the safe side: the endpoint becomes inconclusive where the policy plays the
 * cause down, and still fails where it does not.
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
const BARS_THE_WAY = new Set([...weigh/* REACH_CAUSES */.RO, ...ENDS_HANDSHAKE]);
const NOTHING_SAYS_WHY = ', and nothing seen says why';


/***/ }),

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ REACH_CAUSES),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* unused harmony export worstFirst */
/* harmony import */ var _model_cause_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);


/**
 * Gives each finding the weight that the policy gives it, drops what is `off`, and sorts: worst first, then catalogue
 * order. An explicit severity wins over `on-unreachable`, since it names the cause.
 */
function weigh(findings, policy) {
    return findings
        .flatMap((finding) => {
        const severity = policy.severities[finding.cause] ?? ownSeverity(finding, policy.onUnreachable);
        return severity === 'off' ? [] : [{ ...finding, severity }];
    })
        .sort(worstFirst);
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
    return severity === 'error' ? 'warning' : severity;
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
];


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
/* harmony export */   J: () => (/* binding */ isLost)
/* harmony export */ });
/** Nothing of TLS came back: no connection, its end, or silence. An alert is an answer. */
function isLost({ kind }) {
    return kind === 'no-connection' || kind === 'closed' || kind === 'silent';
}


/***/ }),

/***/ 2714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DAY_MS),
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
const DAY_MS = 86_400_000;
/** Ends a `switch` over a union: the compiler refuses a case that was left out. */
function assertNever(value) {
    throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}


/***/ })

};

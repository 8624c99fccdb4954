export const id = 863;
export const ids = [863];
export const modules = {

/***/ 9863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellGitHub: () => (/* binding */ tellGitHub)
});

// EXTERNAL MODULE: ./lib/judge/exit-status.js
var exit_status = __webpack_require__(9322);
// EXTERNAL MODULE: ./lib/report/annotations.js + 2 modules
var annotations = __webpack_require__(4245);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/fitting.js
var fitting = __webpack_require__(8205);
// EXTERNAL MODULE: ./lib/judge/reached.js
var reached = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/report/summary-details.js
var summary_details = __webpack_require__(9413);
// EXTERNAL MODULE: ./lib/report/summary-table.js
var summary_table = __webpack_require__(1759);
// EXTERNAL MODULE: ./lib/report/summary-waived.js
var summary_waived = __webpack_require__(3342);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/needs-attention.js






/**
 * What needs attention, as blocks of Markdown that take at most `room` bytes: a table and the details, worst first. What is healthy
 * or waived is only counted, since the job summary has it. What finds no room is left out from the better end, and that is said.
 */
function needsAttention(run, docsBase, room) {
    const troubled = run.endpoints.filter((endpoint) => !isHealthy(endpoint)).sort(worstFirst);
    const space = Math.max(0, room - ROOM_FOR_NOTES);
    const policy = (0,fitting/* fitting */._)((0,summary_waived/* policyDetails */.LW)(run, docsBase), space / 4);
    const rows = (0,fitting/* fitting */._)(troubled, (space - policy.bytes) * ROWS_SHARE, summary_table/* tableRow */.j);
    const details = (0,fitting/* fitting */._)(troubled, space - policy.bytes - rows.bytes, (endpoint) => (0,summary_details/* endpointDetails */.s)(endpoint, docsBase).join('\n\n'));
    return [
        ...shortened({ rows, details, policy }),
        ...(rows.texts.length === 0 ? [] : [[summary_table/* TABLE_HEAD */.U, ...rows.texts].join('\n')]),
        ...restOf(run, run.endpoints.length - troubled.length),
        ...policy.texts,
        ...details.texts,
    ];
}
/** Bytes are counted rather than characters, of which there are never more. */
function shortened({ rows, details, policy }) {
    const parts = [
        partText(rows, 'endpoints with findings, the worst first'),
        partText(details, 'endpoints in detail, the worst first'),
        partText(policy, 'waivers to look at'),
    ].filter((text) => text !== null);
    return parts.length === 0 ? [] : [`_Shortened to fit: ${parts.join('; ')}. The job summary of the run has more._`];
}
function partText({ texts, of }, what) {
    return texts.length === of ? null : `${texts.length} of ${of} ${what}`;
}
function restOf({ counts, endpoints }, healthy) {
    const parts = [
        ...(healthy === 0 || healthy === endpoints.length ? [] : [`${(0,words/* counted */.hS)(healthy, 'endpoint')} without findings`]),
        ...(counts.waived === 0 ? [] : [`${(0,words/* counted */.hS)(counts.waived, 'finding')} waived`]),
    ];
    return parts.length === 0 ? [] : [`${parts.join(', ')}.`];
}
function isHealthy({ verdict, findings }) {
    return verdict === 'pass' && findings.length === 0;
}
/** What is wrong before what is down, within one verdict; else the order of the list. */
function worstFirst(one, other) {
    return rankOf(one) - rankOf(other);
}
function rankOf(endpoint) {
    return RANK[endpoint.verdict] + ((0,reached/* notReached */.e)(endpoint) ? 1 : 0);
}
const RANK = { fail: 0, inconclusive: 2, warn: 4, pass: 6 };
const ROOM_FOR_NOTES = 512;
/** Of thousands of endpoints the table comes first, but the worst of them keep their details. */
const ROWS_SHARE = 0.6;

;// CONCATENATED MODULE: ./lib/report/check-run.js






function draftCheckRun(run, { key, failOn, docsBase }) {
    const all = (0,annotations/* allAnnotations */.G7)(run, { docsBase });
    const soonest = (0,words/* soonestText */.nT)(run);
    const head = [
        `${(0,report_escape/* markdownText */.p7)((0,words/* runSentence */.nm)(run))}.`,
        ...(soonest === null ? [] : [`Soonest expiry: ${(0,report_escape/* markdownText */.p7)(soonest)}`]),
    ];
    const room = SUMMARY_LIMIT - head.join('\n\n').length - BETWEEN;
    return {
        name: (0,report_escape/* shorten */.ml)(`TLS Gate (${(0,report_escape/* oneLine */.TN)(key)})`, LONGEST_NAME),
        conclusion: conclusionOf(run, failOn),
        title: (0,report_escape/* shorten */.ml)((0,words/* runSentence */.nm)(run), LONGEST_NAME),
        summary: [...head, ...needsAttention(run, docsBase, room)].join('\n\n'),
        text: placelessText(all.filter(({ place }) => !isInRepository(place))),
        annotations: all.flatMap(({ place, ...annotation }) => isInRepository(place) ? [checkAnnotation(annotation, place)] : []),
    };
}
/** As the step ends; `neutral`, which blocks nothing, for what is no pass and yet does not fail the step. */
function conclusionOf(run, failOn) {
    if ((0,exit_status/* stepFails */.ug)(run, failOn))
        return 'failure';
    return run.verdict === 'fail' || run.verdict === 'inconclusive' ? 'neutral' : 'success';
}
/** What is written elsewhere on the machine is no file of the commit. */
function isInRepository(place) {
    return place !== null && !/^(?:[/\\]|[a-z]:|\.\.(?:[/\\]|$))/i.test(place.file);
}
/** GitHub takes columns only where start and end are on one line. */
function checkAnnotation({ level, title, message }, place) {
    return {
        path: place.file.replace(/^\.\//, ''),
        start_line: place.line,
        end_line: place.line,
        start_column: place.column,
        end_column: place.column,
        annotation_level: LEVEL[level],
        title,
        message,
    };
}
function placelessText(annotations) {
    if (annotations.length === 0)
        return null;
    const head = 'Declared in no file of this commit:';
    const lines = (0,fitting/* fitting */._)(annotations, SUMMARY_LIMIT - head.length - ROOM_FOR_NOTE, lineOf);
    const more = lines.of - lines.texts.length;
    const note = more === 0 ? [] : [`- and ${(0,words/* counted */.hS)(more, 'finding')} more`];
    return [head, '', ...lines.texts, ...note].join('\n');
}
function lineOf({ level, title, message }) {
    const [first = ''] = message.split('\n');
    return `- **${level}** ${(0,report_escape/* markdownText */.p7)(title)}: ${(0,report_escape/* markdownText */.p7)(first)}`;
}
const LEVEL = { error: 'failure', warning: 'warning', notice: 'notice' };
/** Characters, of the summary and of the text each. */
const SUMMARY_LIMIT = 65_535;
/** GitHub's limit for a title, and more than its pages show of a name. */
const LONGEST_NAME = 255;
const ROOM_FOR_NOTE = 64;
/** Line ends before what needs attention. */
const BETWEEN = 4;

// EXTERNAL MODULE: ./lib/model/endpoint.js
var endpoint = __webpack_require__(7128);
// EXTERNAL MODULE: ./lib/judge/problems.js
var judge_problems = __webpack_require__(6235);
// EXTERNAL MODULE: ./lib/judge/waivers.js + 1 modules
var waivers = __webpack_require__(4829);
// EXTERNAL MODULE: ./lib/judge/weigh.js
var weigh = __webpack_require__(9971);
;// CONCATENATED MODULE: ./lib/judge/changes.js





/**
 * Compares a run with what the last one left. `problems` are those of the run that are followed here: all that weigh
 * something in a comment, those that fail in an issue.
 */
function compareRuns(run, problems, last) {
    const before = new Map(last.problems.map((problem) => [keyOf(problem), problem]));
    const now = new Set(problems.map(keyOf));
    const whereabouts = whereaboutsIn(run);
    const left = last.problems
        .filter((problem) => !now.has(keyOf(problem)))
        .map((problem) => ({ problem, how: whereabouts(problem) }));
    const unseen = left.filter(({ how }) => how === 'not-seen').map(({ problem }) => problem);
    const remember = remembered([...problems, ...unseen]);
    const partial = last.count > last.problems.length;
    const isNewSet = partial && remember.digest !== last.digest;
    const isOpen = (problem) => {
        const old = before.get(keyOf(problem));
        return old === undefined ? partial : !weighsMore(problem, old);
    };
    const fresh = problems
        .filter((problem) => !isOpen(problem))
        .map((problem) => ({ ...problem, before: before.get(keyOf(problem))?.severity ?? null }));
    return {
        fresh,
        open: problems.filter(isOpen),
        left,
        changed: isNewSet || fresh.length > 0 || left.some(({ how }) => how !== 'not-seen'),
        partial,
        remember,
    };
}
/** The set as it is left to the next run. */
function remembered(problems) {
    return {
        problems: problems.map(({ endpoint, cause, severity, print }) => ({ endpoint, cause, severity, print })),
        count: problems.length,
        digest: digestOf(problems.map(keyOf).sort()),
    };
}
/** What there was before the first run. */
const NOTHING = remembered([]);
/** Where a problem of the last run went. */
function whereaboutsIn(run) {
    const declared = declarationsIn(run);
    const unseen = new Set(run.unseenWaivers.map(judge_problems/* printOf */.Fc));
    const all = (0,judge_problems/* problemsOf */.GW)(run);
    const present = new Set([...all, ...(0,judge_problems/* byCause */.zs)(all)].map(keyOf));
    return (problem) => {
        if (present.has(keyOf(problem)))
            return 'eased';
        if ((0,judge_problems/* isAboutPolicy */.G)(problem.cause))
            return unseen.has(problem.print) ? 'not-seen' : 'fixed';
        const { here, own } = declared(problem.endpoint);
        if (here.length === 0)
            return 'unlisted';
        if ((own ?? here).some((endpoint) => isWaived(endpoint, problem)))
            return 'waived';
        // What it was called by then is another declaration's now, or nobody's: what is there still is told by its new name.
        if (own === undefined && here.some(({ findings }) => findings.some(({ cause }) => cause === problem.cause)))
            return 'unlisted';
        const { cause } = problem;
        const isGone = cause === judge_problems/* NOT_JUDGED */.Gv ? isJudged : (endpoint) => wouldShow(endpoint, cause);
        return here.every(isGone) ? 'fixed' : 'not-seen';
    };
}
/**
 * The declarations that a problem of the last run may have been about. A name alone may have been the only one of its name
 * then, so that it is about all of them; so is a name with an addition that nobody has any more.
 */
function declarationsIn(run) {
    const byIdentity = groupedBy(run.endpoints, ({ target }) => (0,endpoint/* identityOf */.cu)(target.endpoint));
    const byName = groupedBy(run.endpoints, ({ target }) => target.endpoint.name);
    return (identity) => {
        const own = byIdentity.get(identity);
        const all = byName.get(identity);
        return { own, here: all ?? own ?? byName.get(identity.replace(/ \([^()]*\)$/, '')) ?? [] };
    };
}
function groupedBy(endpoints, key) {
    const groups = new Map();
    for (const endpoint of endpoints) {
        const group = groups.get(key(endpoint));
        if (group === undefined)
            groups.set(key(endpoint), [endpoint]);
        else
            group.push(endpoint);
    }
    return groups;
}
function isWaived({ waived }, { cause, print }) {
    return waived.some(({ finding }) => cause === judge_problems/* NOT_JUDGED */.Gv
        ? weigh/* REACH_CAUSES */.RO.has(finding.cause)
        : finding.cause === cause && (print === '' || (0,judge_problems/* printOf */.Fc)(finding.fingerprint) === print));
}
/** Somebody got in, or knows why not. */
function isJudged(endpoint) {
    return endpoint.verdict !== 'inconclusive' && !(0,reached/* notReached */.e)(endpoint);
}
/**
 * Had the cause been there, it would have been found. What ends a handshake early hides everything that would be found behind
 * it, whatever the policy or a waiver makes of that; so does whoever answers in the server's place, and a cause that is told
 * instead.
 */
function wouldShow(endpoint, cause) {
    return sawBehind(endpoint) && !foundAt(endpoint).some((other) => waivers/* TOLD_INSTEAD */.RU.get(other.cause)?.has(cause));
}
/** Was each endpoint looked at so far that a fault which was there would have been found? */
function sawAll({ endpoints }) {
    return endpoints.every(sawBehind);
}
function foundAt({ findings, waived }) {
    return [...findings, ...waived.map(({ finding }) => finding)];
}
function sawBehind(endpoint) {
    const { verdict, target, observation } = endpoint;
    const found = foundAt(endpoint);
    if (verdict === 'inconclusive' || found.some(({ cause }) => cause === 'tls-intercepted'))
        return false;
    const { addresses } = observation;
    return (addresses.length > 0 &&
        addresses.every((seen) => seen.tcp.kind === 'skipped' ||
            seen.file?.kind === 'bundle' ||
            seen.handshake.kind === 'completed' ||
            isWantedRefusal(found, seen.address, target.policy.clientAuth)));
}
/** Its certificate is shown before a server of TLS 1.2 turns us away as it should: nothing is hidden by that. */
function isWantedRefusal(found, address, clientAuth) {
    return (clientAuth === 'required' &&
        found.some(({ cause, addresses }) => cause === 'client-certificate-required' && addresses.includes(address)));
}
function weighsMore(one, other) {
    return WEIGHT[one.severity] > WEIGHT[other.severity];
}
function keyOf({ endpoint, cause, print }) {
    return JSON.stringify([endpoint, cause, print]);
}
/** Two 32-bit FNV-1a hashes from different starts: told apart by accident only, and nothing hangs on it but words. */
function digestOf(lines) {
    const text = lines.join('\n');
    return [0x811c9dc5, 0x01234567].map((start) => fnv(text, start).toString(16).padStart(8, '0')).join('');
}
function fnv(text, start) {
    let hash = start;
    for (let index = 0; index < text.length; index += 1)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
    return hash;
}
const WEIGHT = { notice: 0, warning: 1, error: 2 };

;// CONCATENATED MODULE: ./lib/report/changed-since.js


/**
 * What changed since the last run, as blocks of Markdown: a list for each way of changing. What is still open is counted alone, since
 * it stands in the table as well. Long lists are cut, and names of any length cannot take more than a fourth of a body.
 */
function changedSince(changes) {
    return shortest((most) => changesWith(changes, most));
}
/** Several problems, a line each; cut as the lists of changes are. */
function problemList(problems) {
    return shortest((most) => [
        bullets(problems.map((problem) => `${SIGN[problem.severity]} ${titled(problem)}`), most),
    ]).join('');
}
function shortest(blocksWith) {
    const fits = (blocks) => blocks.join('\n\n').length <= ROOM;
    const most = LINES.find((lines) => fits(blocksWith(lines)));
    return blocksWith(most ?? 0);
}
function changesWith(changes, most) {
    const lists = [
        listed('New', changes.fresh.map((problem) => `${SIGN[problem.severity]} ${titled(problem)}${beforeText(problem.before)}`), most),
        ...LEAVINGS.map(([how, title]) => {
            const left = changes.left.filter((one) => one.how === how).map(({ problem }) => problem);
            return listed(title, left.map(named), most);
        }),
    ].flat();
    const open = stillOpen(changes);
    if (lists.length > 0)
        return [...lists, ...(open === null ? [] : [`${open}.`])];
    return [`Nothing has changed since the last run${open === null ? '' : `; ${open}`}.`];
}
function stillOpen({ open, partial }) {
    if (open.length === 0)
        return null;
    const doubt = 'the last run found more than it could note down, so that some of them may be new';
    return `${open.length} still open${partial ? `; ${doubt}` : ''}`;
}
function listed(title, lines, most) {
    return lines.length === 0 ? [] : [`**${title} (${lines.length})**`, ...(most === 0 ? [] : [bullets(lines, most)])];
}
function bullets(lines, most) {
    const more = lines.length - most;
    return [...lines.slice(0, most).map((line) => `- ${line}`), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}
function titled({ endpoint, cause, title }) {
    if (cause === judge_problems/* NOT_JUDGED */.Gv)
        return `${nameText(endpoint)}: ${wordsOf(title)}`;
    return `${nameText(endpoint)}: ${wordsOf(title)} (\`${cause}\`)`;
}
function named({ endpoint, cause }) {
    return `${nameText(endpoint)}: ${cause === judge_problems/* NOT_JUDGED */.Gv ? 'could not be judged before' : `\`${cause}\``}`;
}
function wordsOf(title) {
    return (0,report_escape/* markdownText */.p7)((0,report_escape/* shorten */.ml)(title, LONGEST_TITLE));
}
function nameText(endpoint) {
    return (0,report_escape/* markdownName */.Zt)((0,report_escape/* shorten */.ml)(endpoint, changed_since_LONGEST_NAME));
}
function beforeText(before) {
    return before === null ? '' : `, a ${before} before`;
}
/** In the order in which they are told. */
const LEAVINGS = [
    ['fixed', 'Fixed'],
    ['waived', 'Waived now'],
    ['eased', 'Less severe now'],
    ['unlisted', 'No longer on the list'],
    ['not-seen', 'Not looked at this time, so not known to be fixed'],
];
const SIGN = { error: '✗', warning: '!', notice: 'i' };
/** Lines of a list, as many as fit. */
const LINES = [20, 5];
/** Characters for all lists together. */
const ROOM = 16_000;
const changed_since_LONGEST_NAME = 200;
const LONGEST_TITLE = 200;

// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(9506);
;// CONCATENATED MODULE: ./lib/report/marker.js



/**
 * First line of a comment or an issue of ours: invisible, says whose it is by kind and key, and what the run left for the
 * next one. People may put something above it. Below our heading it never counts: a server may have put one of its own into
 * our text.
 */
function markerLine(kind, key, remember) {
    return `${startOf(kind, key)}${memoryText(remember)}${END}`;
}
/** Is this text a comment, or an issue, of the gate with this key? */
function isMarked(body, kind, key) {
    return markerIn(body, kind, key) !== null;
}
/**
 * What the last run left, `null` where it cannot be read. Whoever may edit the text may have changed it: it is checked, cut
 * to size, and used for nothing but the comparison.
 */
function rememberedIn(body, kind, key) {
    const line = markerIn(body, kind, key);
    const start = startOf(kind, key);
    if (line === null || line.length > LONGEST_LINE || !line.endsWith(END))
        return null;
    try {
        return readMemory(JSON.parse(line.slice(start.length, -END.length)));
    }
    catch {
        return null;
    }
}
/** The first line, or one above our heading. */
function markerIn(body, kind, key) {
    const start = startOf(kind, key);
    const lines = body.slice(0, LONGEST_BODY).split(/\r?\n/);
    const heading = lines.findIndex((line) => HEADING.test(line));
    return lines.slice(0, Math.max(heading, 1)).find((line) => line.startsWith(start)) ?? null;
}
/** The blank at the end keeps keys apart that begin alike. */
function startOf(kind, key) {
    return `<!-- tls-gate:${kind}:${keyText(key)} `;
}
/** Nothing in it ends an HTML comment or looks like a mention; different keys stay different. */
function keyText(key) {
    const written = encodeURIComponent(key.replaceAll(/\p{Cs}/gu, '\ufffd'))
        .replaceAll('%2F', '/')
        .replaceAll('%3A', ':');
    return written.slice(0, LONGEST_KEY);
}
/** By severity and cause, since fleets share their causes. What does not fit is left out from the light end. */
function memoryText({ problems, count, digest }) {
    let left = MEMORY_LIMIT;
    const kept = new Map();
    for (const { endpoint, cause, severity, print } of problems) {
        const group = `${severity} ${cause}`;
        const entry = `${endpoint} ${print}`;
        if (endpoint.length > marker_LONGEST_NAME)
            continue;
        const others = kept.get(group) ?? [];
        left -= inertJson(entry).length + 1 + (others.length > 0 ? 0 : group.length + 6);
        if (left < 0)
            break;
        others.push(entry);
        kept.set(group, others);
    }
    return inertJson({ version: VERSION, count, digest, problems: Object.fromEntries(kept) });
}
/** JSON that no Markdown or HTML means anything in. */
function inertJson(value) {
    return (0,report_escape/* jsonText */.s$)(value, 0).replaceAll(/[^\w\s.:,"\\{}[\]/-]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function readMemory(value) {
    if (!isRecord(value) || value.version !== VERSION || !isRecord(value.problems))
        return null;
    const { count, digest } = value;
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0)
        return null;
    if (typeof digest !== 'string' || !/^[\da-f]{16}$/.test(digest))
        return null;
    const problems = Object.entries(value.problems).flatMap(([group, entries]) => readGroup(group, entries));
    const read = problems.filter((problem) => problem !== null);
    return read.length < problems.length || read.length > count ? null : { problems: read, count, digest };
}
function readGroup(group, entries) {
    const [severity = '', cause = ''] = group.split(' ');
    if (!isSeverity(severity) || !(0,judge_problems/* isProblemCause */.rY)(cause) || !Array.isArray(entries))
        return [null];
    return entries.map((entry) => {
        const [, endpoint, print] = (typeof entry === 'string' && ENTRY.exec(entry)) || [];
        return endpoint === undefined || print === undefined ? null : { endpoint, cause, severity, print };
    });
}
function isSeverity(text) {
    return severity/* SEVERITIES */.o.some((severity) => severity === text);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const VERSION = 1;
const END = ' -->';
const HEADING = /^### \S{1,4} TLS Gate: /u;
const ENTRY = /^(.{1,1000}) (\S{0,8})$/su;
const marker_LONGEST_NAME = 1_000;
/** Characters, of the 65,536 that a body may have; room for some 500 problems. */
const MEMORY_LIMIT = 20_000;
const LONGEST_KEY = 1_000;
/** GitHub takes 65,536 characters, each of one or two UTF-16 units. */
const LONGEST_BODY = 131_072;
const LONGEST_LINE = MEMORY_LIMIT + LONGEST_KEY + 1_000;

;// CONCATENATED MODULE: ./lib/report/kept-body.js




/**
 * A body of a comment or an issue: the marker, the run in a sentence, what stands above, what needs attention in the room that is
 * left, what stands below.
 */
function keptBody(run, kind, { key, docsBase }, remember, { above, below }) {
    const head = [markerLine(kind, key, remember), `### ${words/* SIGNS */.B2[run.verdict]} TLS Gate: ${sentenceText(run)}`, ...above];
    const room = BODY_LIMIT - [...head, ...below].join('\n\n').length - kept_body_BETWEEN;
    return [...head, ...needsAttention(run, docsBase, room), ...below].join('\n\n');
}
/** The run in a sentence without its full stop, as Markdown. */
function sentenceText(run) {
    return (0,report_escape/* markdownText */.p7)((0,words/* runSentence */.nm)(run));
}
/** `2026-11-21 08:00 UTC`. */
function timeText(instant) {
    return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
/** A link to the run, where its page is known. */
function runLink({ runUrl }) {
    return runUrl === null ? [] : [(0,report_escape/* markdownLink */.iQ)('this run', runUrl)];
}
function keyName({ key }) {
    return (0,report_escape/* markdownName */.Zt)(key);
}
/** GitHub refuses a longer one; in characters, counted here as UTF-16 units, which are never fewer. */
const BODY_LIMIT = 65_536;
/** Line ends around what needs attention. */
const kept_body_BETWEEN = 4;

;// CONCATENATED MODULE: ./lib/report/comment.js






/** `lastBody`: the comment as the last run left it; `null` where there is none yet. Notices are no change. */
function draftComment(run, context, lastBody) {
    const problems = (0,judge_problems/* problemsOf */.GW)(run).filter(({ severity }) => severity !== 'notice');
    const last = lastBody === null ? NOTHING : rememberedIn(lastBody, 'comment', context.key);
    const changes = compareRuns(run, problems, last ?? NOTHING);
    const above = last === null ? [UNREADABLE] : lastBody === null ? [] : changedSince(changes);
    const body = keptBody(run, 'comment', context, changes.remember, { above, below: [footer(run, context)] });
    return { body, fails: (0,judge_problems/* failing */.Jr)(problems, context.failOn).length > 0, changed: last === null || changes.changed };
}
function isCommentOf(body, key) {
    return isMarked(body, 'comment', key);
}
function footer(run, context) {
    const facts = [
        `Commit ${(0,report_escape/* markdownCode */.D9)(context.commit.slice(0, SHORT_COMMIT))}`,
        timeText(run.startedAt),
        ...runLink(context),
        keyName(context),
    ];
    return `<sub>${facts.join(' · ')} · kept up to date in place</sub>`;
}
const UNREADABLE = 'What has changed since the last run cannot be told: what it left in this comment cannot be read.';
const SHORT_COMMIT = 8;

;// CONCATENATED MODULE: ./lib/report/issue.js






/**
 * Opened when something fails, closed when a look at everything that failed finds none of it. What could not be looked at neither
 * opens nor closes it, unless the policy makes that fail. `last`: `null` where there is no issue yet.
 */
function issueStep(run, context, last) {
    const problems = (0,judge_problems/* byCause */.zs)((0,judge_problems/* failing */.Jr)((0,judge_problems/* problemsOf */.GW)(run), context.failOn));
    if (last === null)
        return problems.length === 0 ? { kind: 'none' } : opening(run, context, problems);
    const known = rememberedIn(last.body, 'issue', context.key);
    const changes = known === null ? null : { ...compareRuns(run, problems, known), known };
    if (problems.length > 0) {
        return last.open ? updating(run, context, problems, changes) : reopening(run, context, problems, changes);
    }
    if (!last.open)
        return { kind: 'none' };
    return isSettled(run, changes) ? closing(run, context, changes) : updating(run, context, problems, changes);
}
function isIssueOf(body, key) {
    return isMarked(body, 'issue', key);
}
function opening(run, context, problems) {
    const title = (0,report_escape/* shorten */.ml)(`TLS Gate: endpoints fail (${(0,report_escape/* oneLine */.TN)(context.key)})`, issue_LONGEST_TITLE);
    return { kind: 'open', title, body: bodyFor(run, context, problems, null) };
}
function updating(run, context, problems, changes) {
    const changed = changes?.changed === true;
    const comment = changed ? commentOf('What fails has changed', run, context, changedSince(changes)) : null;
    const body = bodyFor(run, context, problems, changes);
    return { kind: 'update', body, comment, untold: changed ? untoldBody(run, context, problems, changes) : null };
}
/** Without anything new it was not a run that closed it. */
function reopening(run, context, problems, changes) {
    const isSame = changes !== null && changes.open.length > 0;
    const title = isSame ? 'Closed, yet still failing, so opened again' : 'Failing again';
    const blocks = [problemList(problems), ...(isSame ? [WAIVER] : [])];
    return {
        kind: 'reopen',
        body: bodyFor(run, context, problems, changes),
        comment: commentOf(title, run, context, blocks),
        untold: changes === null ? null : untoldBody(run, context, problems, changes),
    };
}
function untoldBody(run, context, problems, changes) {
    return bodyFor(run, context, problems, { ...changes, remember: changes.known });
}
function closing(run, context, changes) {
    const blocks = changes === null || changes.left.length === 0 ? [] : changedSince(changes);
    return {
        kind: 'close',
        body: bodyFor(run, context, [], changes),
        comment: commentOf('Nothing fails any more, so this is closed', run, context, blocks),
    };
}
/** Where it is not known what failed, or not all of it, everything has to be looked at. */
function isSettled(run, changes) {
    if (changes === null || changes.partial)
        return sawAll(run);
    return changes.left.every(({ how }) => how !== 'not-seen');
}
function bodyFor(run, context, problems, changes) {
    const heartbeat = [`Last run: ${timeText(run.startedAt)}`, `**${run.verdict}**`, ...runLink(context)].join(' · ');
    const unseen = changes?.left.filter(({ how }) => how === 'not-seen') ?? [];
    const above = [heartbeat, ...(changes === null || unseen.length === 0 ? [] : notSeen(changes))];
    const below = [`<sub>Kept by TLS Gate for ${keyName(context)}: ${MANNERS} ${WAIVER}</sub>`];
    return keptBody(run, 'issue', context, changes?.remember ?? remembered(problems), { above, below });
}
/** What failed and could not be looked at is in no table of failures. */
function notSeen(changes) {
    const left = changes.left.filter(({ how }) => how === 'not-seen');
    return changedSince({ ...changes, fresh: [], open: [], left });
}
function commentOf(title, run, context, blocks) {
    return [[`${title}: ${sentenceText(run)}`, ...runLink(context)].join(' · '), ...blocks].join('\n\n');
}
const MANNERS = 'every run brings this text up to date, a comment comes only when the set of what fails changes, and the issue is closed when nothing fails.';
const WAIVER = 'To live with a finding until a date, give it a waiver in the config file.';
const issue_LONGEST_TITLE = 200;

// EXTERNAL MODULE: ./lib/github/fix-files.js + 1 modules
var fix_files = __webpack_require__(2270);
;// CONCATENATED MODULE: ./lib/github/gate-key.js
/**
 * What tells the comment, the issue and the check run of this gate from those of others: the input `comment-key`, else workflow and
 * job. The jobs of a matrix have one name in `GITHUB_JOB`, so that a matrix has to give a key.
 */
function gateKey(given, { workflow, job }) {
    if (given !== null)
        return given;
    const named = [workflow, job].filter((part) => part !== '');
    return named.length === 0 ? 'tls-gate' : named.join('/');
}

;// CONCATENATED MODULE: ./lib/github/answers.js
/*
 * What is read of GitHub's answers. A proxy or another server may have answered in its place, so that each field is looked at
 * before it is used.
 */
function readComment(value) {
    const id = numberIn(value, 'id');
    return id === null ? null : { id, ...answers_wordsOf(value) };
}
function readIssue(value) {
    const id = numberIn(value, 'number');
    if (id === null)
        return null;
    return {
        id,
        ...answers_wordsOf(value),
        open: textIn(value, 'state') === 'open',
        isPull: fieldIn(value, 'pull_request') !== undefined,
        labels: listIn(value, 'labels').map((label) => (typeof label === 'string' ? label : textIn(label, 'name'))),
        assignees: listIn(value, 'assignees').map((user) => textIn(user, 'login')),
    };
}
/** Commit that a pull request points at now; empty where the answer is none. */
function headOf(value) {
    return textIn(fieldIn(value, 'head'), 'sha');
}
function idOf(value) {
    return numberIn(value, 'id');
}
/** Logins are the same in any case. */
function isSameLogin(one, other) {
    return one !== '' && one.toLowerCase() === other.toLowerCase();
}
function answers_wordsOf(value) {
    const url = textIn(value, 'html_url');
    return {
        body: textIn(value, 'body'),
        login: textIn(fieldIn(value, 'user'), 'login'),
        url: URL.canParse(url) && /^https?:/.test(url) ? new URL(url).href : '',
    };
}
function listIn(value, key) {
    const found = fieldIn(value, key);
    return Array.isArray(found) ? found : [];
}
function textIn(value, key) {
    const found = fieldIn(value, key);
    return typeof found === 'string' ? found : '';
}
function numberIn(value, key) {
    const found = fieldIn(value, key);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : null;
}
function fieldIn(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key] ?? undefined;
}

// EXTERNAL MODULE: ./lib/github/note.js
var github_note = __webpack_require__(8659);
;// CONCATENATED MODULE: ./lib/github/keep-comment.js



/** Brings the one comment of this key up to date, or makes it, where the setting asks for one. */
async function keepComment(api, task) {
    const { repository, pullRequest, when } = task;
    const listed = await api.all('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repository,
        issue_number: pullRequest.number,
    });
    if (!listed.ok)
        return { url: null, notes: [(0,github_note/* troubleNote */.Gs)(NOT_WRITTEN, listed.error)] };
    const last = ownComment(listed.value, task);
    const draft = task.draft(last?.body ?? null);
    const kept = urlOf(last);
    if (!isWanted(when, draft, last !== null))
        return { url: kept, notes: [] };
    const outdated = await outdatedNote(api, task);
    if (outdated !== null)
        return { url: kept, notes: [outdated] };
    const written = await write(api, task, last, draft.body);
    if (!written.ok)
        return { url: kept, notes: [(0,github_note/* troubleNote */.Gs)(NOT_WRITTEN, written.error)] };
    return { url: urlOf(readComment(written.value)) ?? kept, notes: [] };
}
/**
 * Two runs at once may have made two: the oldest is taken, and the others stay as they are. A marker alone proves nothing, since
 * anybody may write one.
 */
function ownComment(comments, { login, key }) {
    return comments
        .map(readComment)
        .filter((comment) => comment !== null)
        .filter((comment) => isSameLogin(comment.login, login) && isCommentOf(comment.body, key))
        .reduce((oldest, one) => (oldest === null || one.id < oldest.id ? one : oldest), null);
}
/** A comment that told of a failure also tells that it is gone, so that nobody acts on it. */
function isWanted(when, { fails, changed }, exists) {
    switch (when) {
        case 'never':
            return false;
        case 'on-failure':
            return fails || exists;
        case 'on-change':
            return changed;
        case 'always':
            return true;
    }
}
/** A run may end after that of a newer commit; what it found is old then. */
async function outdatedNote(api, { repository, pullRequest }) {
    const { number, headSha } = pullRequest;
    const pull = await api.call('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...repository,
        pull_number: number,
    });
    if (!pull.ok)
        return (0,github_note/* troubleNote */.Gs)(NOT_WRITTEN, pull.error);
    if (headOf(pull.value) === headSha)
        return null;
    return (0,github_note/* info */.pq)(`No comment is written: pull request ${number} has a newer commit than ${headSha.slice(0, 8)}.`);
}
/** Somebody may have deleted it since it was listed. */
async function write(api, task, last, body) {
    const { repository, pullRequest } = task;
    if (last !== null) {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        const updated = await api.call(route, { ...repository, comment_id: last.id, body });
        if (updated.ok || !GONE.includes(updated.error.status))
            return updated;
    }
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    return api.call(route, { ...repository, issue_number: pullRequest.number, body });
}
function urlOf(comment) {
    return comment === null || comment.url === '' ? null : comment.url;
}
const NOT_WRITTEN = 'the comment was not written';
const GONE = [404, 410];

;// CONCATENATED MODULE: ./lib/github/assign-people.js


/**
 * Assigns the issue beside whom it is assigned to already. Of a list with one login that cannot be assigned GitHub refuses all, so
 * that each is asked for alone then; others it leaves out without a word, which is seen in its answer.
 */
async function assignPeople(api, task, issue) {
    const wanted = task.assignees
        .map((login) => login.replace(/^@/, ''))
        .filter((login) => !includes(issue.assignees, login));
    if (wanted.length === 0)
        return [];
    const together = await assign_people_assign(api, task, issue, wanted);
    if (together.ok || together.refused !== 422)
        return together.notes;
    if (wanted.length === 1)
        return [notAssignable(issue, wanted)];
    const notes = [];
    let assigned = issue;
    for (const login of wanted) {
        const alone = await assign_people_assign(api, task, assigned, [login]);
        if (alone.ok)
            assigned = { ...assigned, assignees: [...assigned.assignees, login] };
        notes.push(...(alone.refused === 422 ? [notAssignable(issue, [login])] : alone.notes));
    }
    return notes;
}
async function assign_people_assign(api, { repository }, issue, logins) {
    const answer = await api.call('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...repository,
        issue_number: issue.id,
        assignees: [...issue.assignees, ...logins],
    });
    if (!answer.ok) {
        const note = (0,github_note/* troubleNote */.Gs)(`issue ${issue.id} was not assigned`, answer.error);
        return { ok: false, refused: answer.error.status, notes: [note] };
    }
    const there = readIssue(answer.value)?.assignees ?? logins;
    const missing = logins.filter((login) => !includes(there, login));
    return { ok: true, refused: null, notes: missing.length === 0 ? [] : [notAssignable(issue, missing)] };
}
function notAssignable({ id }, logins) {
    return {
        level: 'warning',
        text: `Issue ${id} was not assigned to ${logins.join(', ')}: GitHub assigns only people who may work on the repository.`,
    };
}
function includes(logins, login) {
    return logins.some((one) => isSameLogin(one, login));
}

;// CONCATENATED MODULE: ./lib/github/keep-issue.js




/** Opens, updates, closes or reopens the one issue of this key. */
async function keepIssue(api, task) {
    const listed = await ownIssues(api, task);
    // Without the list an issue may be there unseen, and a second one is what nobody wants.
    if (!listed.ok)
        return { number: null, notes: [(0,github_note/* troubleNote */.Gs)(NOT_KEPT, listed.error)] };
    const last = rollingIssue(listed.value);
    const step = task.step(last);
    if (step.kind === 'none')
        return { number: null, notes: [] };
    if (last === null)
        return step.kind === 'open' ? keep_issue_open(api, task, step) : { number: null, notes: [] };
    return step.kind === 'open' ? { number: null, notes: [] } : change(api, task, last, step);
}
/**
 * Not asked for by label, since whoever takes the label off wants no second issue. The one that is open was brought up to date last
 * night, so that it is among the first: the pages behind the one that has it are not asked for.
 */
async function ownIssues(api, task) {
    // A server that knows no such creator says 422: it is asked for all issues then.
    let creator = { creator: task.login };
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const asked = { ...task.repository, ...LATEST_FIRST, per_page: PER_PAGE, page };
        let listed = await api.call(LIST, { ...asked, ...creator });
        if (!listed.ok && listed.error.status === 422 && page === 1) {
            creator = {};
            listed = await api.call(LIST, asked);
        }
        if (!listed.ok)
            return listed;
        if (!Array.isArray(listed.value))
            return { ok: false, error: { status: 200, message: 'GitHub answered with no list' } };
        const values = listed.value;
        const own = values
            .map(readIssue)
            .filter((issue) => issue !== null)
            .filter((issue) => isOwn(issue, task));
        if (own.length > 0 || values.length < PER_PAGE)
            return { ok: true, value: own };
    }
    return { ok: true, value: [] };
}
function isOwn(issue, { login, key }) {
    return !issue.isPull && isSameLogin(issue.login, login) && isIssueOf(issue.body, key);
}
/** An open one before a closed one, then the oldest. */
function rollingIssue(issues) {
    const sorted = [...issues].sort((one, other) => Number(other.open) - Number(one.open) || one.id - other.id);
    return sorted[0] ?? null;
}
async function keep_issue_open(api, task, { title, body }) {
    const route = 'POST /repos/{owner}/{repo}/issues';
    const labels = task.labels.length === 0 ? {} : { labels: task.labels };
    const made = await api.call(route, { ...task.repository, title, body, ...labels });
    if (!made.ok)
        return { number: null, notes: [(0,github_note/* troubleNote */.Gs)('the issue was not opened', made.error)] };
    const issue = readIssue(made.value);
    if (issue === null)
        return { number: null, notes: [(0,github_note/* warning */.$e)(keep_issue_UNREADABLE)] };
    return { number: issue.id, notes: await assignPeople(api, task, issue) };
}
/**
 * The body first: where it cannot be written, the next run compares with the same again, and a comment would tell of the same
 * change every night. Where the comment is refused, the body gives back what the last run left.
 */
async function change(api, task, last, step) {
    const changed = await patch(api, task, last, {
        body: step.body,
        ...STATE[step.kind],
        ...(step.kind === 'reopen' && task.labels.length > 0 ? { labels: union(last.labels, task.labels) } : {}),
    });
    if (!changed.ok)
        return { number: last.id, notes: [(0,github_note/* troubleNote */.Gs)(`issue ${last.id} was not brought up to date`, changed.error)] };
    const told = await tell(api, task, last, step.comment);
    const notes = told.ok ? [] : [(0,github_note/* troubleNote */.Gs)(`issue ${last.id} got no comment`, told.error)];
    if (!told.ok && isRefusal(told.error) && step.kind !== 'close' && step.untold !== null)
        await patch(api, task, last, { body: step.untold });
    return {
        number: last.id,
        notes: step.kind === 'reopen' ? [...notes, ...(await assignPeople(api, task, last))] : notes,
    };
}
/** Without an answer, or with one of a server in trouble, the comment may be there all the same. */
function isRefusal({ status }) {
    return status !== null && status >= 400 && status < 500;
}
async function patch(api, { repository }, { id }, fields) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
    return api.call(route, { ...repository, issue_number: id, ...fields });
}
async function tell(api, { repository }, { id }, comment) {
    if (comment === null)
        return { ok: true, value: null };
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    return api.call(route, { ...repository, issue_number: id, body: comment });
}
/** GitHub replaces the whole list: what others added stays. */
function union(there, ours) {
    const has = new Set(there.map((label) => label.toLowerCase()));
    return [...there, ...ours.filter((label) => !has.has(label.toLowerCase()))];
}
const STATE = {
    update: {},
    close: { state: 'closed', state_reason: 'completed' },
    reopen: { state: 'open' },
};
const LIST = 'GET /repos/{owner}/{repo}/issues';
const LATEST_FIRST = { state: 'all', sort: 'updated', direction: 'desc' };
const PER_PAGE = 100;
/** Pull requests of the same author are listed too. */
const MOST_PAGES = 30;
const NOT_KEPT = 'the issue was not brought up to date';
const keep_issue_UNREADABLE = 'An issue was asked for, and the answer cannot be read: whether it was opened, and its number, are not known.';

;// CONCATENATED MODULE: ./lib/github/own-login.js
/**
 * The login that our comments and issues carry. An installation of an App, which `GITHUB_TOKEN` is, may not ask
 * `GET /user`; GraphQL's `viewer` answers it with the bot's login, and a person's token with the person's. Where GraphQL
 * does not, a refused `GET /user` leaves the bot of GitHub Actions: nobody can take a login with brackets in it, so that a
 * wrong guess finds no comment rather than another's.
 */
async function ownLogin(api) {
    const viewer = await api.call('POST /graphql', { query: 'query { viewer { login } }' });
    const seen = viewer.ok ? loginIn(at(at(viewer.value, 'data'), 'viewer')) : null;
    if (seen !== null)
        return { ok: true, value: seen };
    const user = await api.call('GET /user', {});
    if (!user.ok)
        return user.error.status === 403 ? { ok: true, value: ACTIONS_BOT } : user;
    const login = loginIn(user.value);
    return login === null ? { ok: false, error: UNKNOWN } : { ok: true, value: login };
}
function loginIn(user) {
    const login = at(user, 'login');
    return typeof login === 'string' && /^[\w-]{1,100}(?:\[bot\])?$/.test(login) ? login : null;
}
function at(value, key) {
    return typeof value === 'object' && value !== null ? value[key] : null;
}
const ACTIONS_BOT = 'github-actions[bot]';
const UNKNOWN = { status: 200, message: 'GitHub does not say whose the token is' };

// EXTERNAL MODULE: ./lib/github/what-applies.js
var what_applies = __webpack_require__(5552);
;// CONCATENATED MODULE: ./lib/github/write-check-run.js


/**
 * Writes the check run with as many annotations as one request takes, then adds the others. It is concluded from the start, so
 * that nothing is left unfinished where a later request fails.
 */
async function writeCheckRun(api, { repository, headSha, detailsUrl, draft }) {
    const { name, conclusion, title, summary, text, annotations } = draft;
    const [first = [], ...more] = batches(annotations);
    const words = { title, summary, ...(text === null ? {} : { text }) };
    const made = await api.call('POST /repos/{owner}/{repo}/check-runs', {
        ...repository,
        name,
        head_sha: headSha,
        status: 'completed',
        conclusion,
        ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
        output: { ...words, annotations: first },
    });
    if (!made.ok)
        return [(0,github_note/* troubleNote */.Gs)('the check run was not written', made.error)];
    const id = idOf(made.value);
    if (id === null)
        return [];
    for (const [index, batch] of more.entries()) {
        const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
        const output = { ...words, annotations: batch };
        const added = await api.call(route, { ...repository, check_run_id: id, output });
        if (!added.ok) {
            const written = (index + 1) * PER_REQUEST;
            return [(0,github_note/* troubleNote */.Gs)(`the check run has the first ${written} of ${annotations.length} annotations`, added.error)];
        }
    }
    return [];
}
function batches(annotations) {
    return Array.from({ length: Math.ceil(annotations.length / PER_REQUEST) }, (_, index) => annotations.slice(index * PER_REQUEST, (index + 1) * PER_REQUEST));
}
/** GitHub's limit. */
const PER_REQUEST = 50;

;// CONCATENATED MODULE: ./lib/github/online.js











/** Writes comment, issue and check run where they are asked for and apply. Whatever goes wrong is told, and decides nothing. */
async function tellGitHub(run, options) {
    try {
        return await writeAll(run, options);
    }
    catch (error) {
        // GitHub's answers are values by design, so this is a fault of ours.
        const text = `What TLS Gate writes on GitHub failed, which is a bug: ${(0,fix_files/* reasonOf */.A)(error)}.`;
        return { commentUrl: null, issueNumber: null, notes: [{ level: 'warning', text }] };
    }
}
async function writeAll(run, options) {
    const { settings, context, api } = options;
    const { comment, issue, checkRun, skipped } = (0,what_applies/* whatApplies */.Z)(settings, context);
    const notes = skipped.map(github_note/* info */.pq);
    const { repository } = context;
    const isAsked = comment !== null || issue || checkRun !== null;
    if (!isAsked || repository === null || api === null)
        return { commentUrl: null, issueNumber: null, notes };
    // One after the other, as GitHub asks of whoever writes; last what may take many requests.
    const isOurs = comment !== null || issue;
    const own = isOurs ? await ownLogin(api) : null;
    if (own?.ok === false)
        notes.push((0,github_note/* troubleNote */.Gs)('no comment or issue is written', own.error));
    const login = own?.ok ? own.value : null;
    const kept = comment === null || login === null
        ? null
        : await commentOn(run, options, api, { repository, login, pullRequest: comment });
    const rolling = issue && login !== null ? await keep(run, options, api, { repository, login }) : null;
    notes.push(...(kept?.notes ?? []), ...(rolling?.notes ?? []));
    if (checkRun !== null)
        notes.push(...(await check(run, options, api, { repository, headSha: checkRun })));
    return { commentUrl: kept?.url ?? null, issueNumber: rolling?.number ?? null, notes };
}
function check(run, { settings, failOn, docsBase, context }, api, where) {
    const draft = draftCheckRun(run, { key: gateKey(settings.commentKey, context), failOn, docsBase });
    return writeCheckRun(api, { ...where, detailsUrl: context.runUrl, draft });
}
function commentOn(run, { settings, failOn, docsBase, context }, api, ours) {
    const key = gateKey(settings.commentKey, context);
    const about = { key, failOn, docsBase, runUrl: context.runUrl, commit: ours.pullRequest.headSha };
    const draft = (lastBody) => draftComment(run, about, lastBody);
    return keepComment(api, { ...ours, when: settings.comment, key, draft });
}
function keep(run, { settings, failOn, docsBase, context }, api, ours) {
    const key = gateKey(settings.commentKey, context);
    const about = { key, failOn, docsBase, runUrl: context.runUrl };
    const { issueLabels: labels, issueAssignees: assignees } = settings;
    return keepIssue(api, { ...ours, key, labels, assignees, step: (last) => issueStep(run, about, last) });
}


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

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
    if ((0,exit_status/* stepFails */.u)(run, failOn))
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

// EXTERNAL MODULE: ./lib/judge/problems.js
var judge_problems = __webpack_require__(6235);
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
    const endpoints = new Map(run.endpoints.map((endpoint) => [endpoint.target.endpoint.name, endpoint]));
    const all = (0,judge_problems/* problemsOf */.GW)(run);
    const present = new Set([...all, ...(0,judge_problems/* byCause */.zs)(all)].map(keyOf));
    return (problem) => {
        if (present.has(keyOf(problem)))
            return 'eased';
        // They are about the policy: reading it is looking.
        if ((0,judge_problems/* isAboutPolicy */.G)(problem.cause))
            return 'fixed';
        const endpoint = endpoints.get(problem.endpoint);
        if (endpoint === undefined)
            return 'unlisted';
        if (isWaived(endpoint, problem))
            return 'waived';
        if (problem.cause === judge_problems/* NOT_JUDGED */.Gv)
            return 'fixed';
        return sawEverything(endpoint) ? 'fixed' : 'not-seen';
    };
}
function isWaived({ waived }, { cause, print }) {
    return waived.some(({ finding }) => finding.cause === cause && (print === '' || (0,judge_problems/* printOf */.Fc)(finding.fingerprint) === print));
}
/** What ends a handshake early hides everything that would be found behind it. */
function sawEverything({ verdict, observation }) {
    if (verdict !== 'fail')
        return verdict !== 'inconclusive';
    const { addresses } = observation;
    return (addresses.length > 0 &&
        addresses.every(({ tcp, handshake, file }) => tcp.kind === 'skipped' || file?.kind === 'bundle' || handshake.kind === 'completed'));
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
 * next one. It counts at the very start alone: further down a server may have put one of its own into our text.
 */
function markerLine(kind, key, remember) {
    return `${startOf(kind, key)}${memoryText(remember)}${END}`;
}
/** Is this text a comment, or an issue, of the gate with this key? */
function isMarked(body, kind, key) {
    return body.startsWith(startOf(kind, key));
}
/**
 * What the last run left, `null` where it cannot be read. Whoever may edit the text may have changed it: it is checked, cut
 * to size, and used for nothing but the comparison.
 */
function rememberedIn(body, kind, key) {
    const [line = ''] = body.slice(0, LONGEST_LINE).split(/\r?\n/, 1);
    const start = startOf(kind, key);
    if (!line.startsWith(start) || !line.endsWith(END))
        return null;
    try {
        return readMemory(JSON.parse(line.slice(start.length, -END.length)));
    }
    catch {
        return null;
    }
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
const ENTRY = /^(.{1,1000}) (\S{0,8})$/su;
const marker_LONGEST_NAME = 1_000;
/** Characters, of the 65,536 that a body may have; room for some 500 problems. */
const MEMORY_LIMIT = 20_000;
const LONGEST_KEY = 1_000;
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
    const changes = known === null ? null : compareRuns(run, problems, known);
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
    return { kind: 'update', body: bodyFor(run, context, problems, changes), comment };
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
    };
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
function isSettled({ counts }, changes) {
    if (changes === null || changes.partial)
        return counts.inconclusive === 0;
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
        return { number: null, notes: [] };
    return { number: issue.id, notes: await assignPeople(api, task, issue) };
}
/** The comment first: once the new body is there, nothing would tell of the change any more. */
async function change(api, task, last, step) {
    const { repository } = task;
    const told = await tell(api, task, last, step.comment);
    const changed = await api.call('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...repository,
        issue_number: last.id,
        body: step.body,
        ...STATE[step.kind],
        ...(step.kind === 'reopen' && task.labels.length > 0 ? { labels: union(last.labels, task.labels) } : {}),
    });
    if (!changed.ok)
        return { number: last.id, notes: [(0,github_note/* troubleNote */.Gs)(`issue ${last.id} was not brought up to date`, changed.error)] };
    const notes = told.ok ? [] : [(0,github_note/* troubleNote */.Gs)(`issue ${last.id} got no comment`, told.error)];
    return {
        number: last.id,
        notes: step.kind === 'reopen' ? [...notes, ...(await assignPeople(api, task, last))] : notes,
    };
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
/* harmony import */ var _model_cause_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9506);
/* harmony import */ var _reached_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7141);
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9971);




/** Stands for the cause where an endpoint could not be judged. */
const NOT_JUDGED = 'not-judged';
/** Everything that a run found, worst first, then in the order of the list; what waivers cover is not among it. */
function problemsOf(run) {
    const ofPolicy = run.policyFindings.map(({ cause, severity, message, fingerprint, at }) => ({
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
    const least = failOn === 'warning' ? ['error', 'warning'] : ['error'];
    return problems.filter(({ severity }) => least.includes(severity));
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
    return text === NOT_JUDGED || _model_cause_id_js__WEBPACK_IMPORTED_MODULE_3__/* .CAUSE_IDS */ .R.some((id) => id === text);
}
/** As many digits as are kept. */
function printOf(fingerprint) {
    return fingerprint.slice(0, PRINT_DIGITS);
}
function problemsAt(at) {
    const { target, findings, reason } = at;
    const endpoint = target.endpoint.name;
    const found = findings.map(({ cause, severity, title, fingerprint }) => ({
        ...{ endpoint, cause, severity, title },
        print: printOf(fingerprint),
    }));
    // Why nobody got in is said by a finding where there is one.
    if (reason === null || findings.some(({ cause }) => _weigh_js__WEBPACK_IMPORTED_MODULE_1__/* .REACH_CAUSES */ .RO.has(cause)))
        return found;
    const severity = OPEN_SEVERITY[target.policy.onUnreachable];
    const title = `could not be ${(0,_reached_js__WEBPACK_IMPORTED_MODULE_0__/* .notReached */ .e)(at) ? 'reached' : 'judged'}: ${reason}`;
    return [...found, { endpoint, cause: NOT_JUDGED, severity, print: '', title }];
}
/** How much it weighs that an endpoint could not be judged. */
const OPEN_SEVERITY = {
    fail: 'error',
    warn: 'warning',
    ignore: 'notice',
};
const PRINT_DIGITS = 8;


/***/ })

};

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3814);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(931);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1207);



// Everything that is not needed to print the help loads later, so that `--help` answers at once.
const line = (0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArguments */ .W)(process.argv.slice(2));
if (line.settings.has('help') || line.command === 'help')
    process.stdout.write(line.command === 'merge' ? (0,_cli_help_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeHelpText */ .$)() : (0,_cli_help_js__WEBPACK_IMPORTED_MODULE_1__/* .helpText */ .B)());
else if (line.settings.has('version'))
    process.stdout.write(`${_model_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .j.name} ${_model_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .j.version}\n`);
else {
    const { runCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(672)]).then(__nccwpck_require__.bind(__nccwpck_require__, 672));
    process.exitCode = await runCommand(line);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var _targets_config_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4416);
/* harmony import */ var _targets_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7228);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2529);



const COMMANDS = ['check', 'merge', 'explain', 'demo', 'help'];
/**
 * The first word is the command if it is one; `check` may be left out. A word that is nearly a command and has neither dot
 * nor port is taken for one mistyped: a host of such a name can be given behind `check`.
 */
function parseArguments(argv) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlags */ .uW)(argv);
    const command = COMMANDS.find((known) => known === flags.words[0]);
    if (command !== undefined)
        return { ...flags, command, words: flags.words.slice(1) };
    const mistyped = mistypedCommand(flags.words[0] ?? '');
    const problems = mistyped === null ? flags.problems : [{ at: null, message: mistyped }, ...flags.problems];
    return { ...flags, problems, command: 'check' };
}
function mistypedCommand(word) {
    const meant = /^[a-z]+$/i.test(word) ? (0,_targets_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, COMMANDS) : null;
    return meant === null
        ? null
        : (0,_targets_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)(`${(0,_targets_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(word)} is no command`, `${(0,_targets_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(COMMANDS)}, or an endpoint`, meant);
}


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ asMerge),
/* harmony export */   fj: () => (/* binding */ withEndpointWords),
/* harmony export */   uW: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var _targets_config_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4416);
/* harmony import */ var _targets_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7228);
/* harmony import */ var _targets_raw_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2085);
/* harmony import */ var _targets_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1390);




/**
 * `--name value`, `--name=value`, `--switch`, and words; after `--` everything is a word. Lists may be given several
 * times and add up; anything else given twice is a problem.
 */
function readFlags(args) {
    const settings = new Map();
    const words = [];
    const problems = [];
    const rest = [...args];
    for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
        if (arg === '--')
            words.push(...rest.splice(0));
        else if (!arg.startsWith('-'))
            words.push(arg);
        else {
            const problem = takeFlag(SHORT[arg] ?? arg, rest, settings);
            if (problem !== null)
                problems.push({ at: null, message: problem });
        }
    }
    return { settings, words, problems };
}
/** Words that are endpoints, put before those of `--endpoints`; the line of each is its place among them. */
function withEndpointWords(settings, words) {
    if (words.length === 0)
        return settings;
    const texts = [...words, settings.get('endpoints')?.text ?? ''];
    return new Map([...settings, ['endpoints', (0,_targets_raw_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingIn */ .e)('<command line>', texts.join('\n'))]]);
}
/** Words that are report files: the command stands for `mode: merge`. */
function asMerge(settings, words) {
    return new Map([
        ...settings,
        ['mode', (0,_targets_raw_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingIn */ .e)('<command line>', 'merge')],
        ['results-glob', (0,_targets_raw_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingIn */ .e)('<command line>', words.join('\n'))],
    ]);
}
/** Takes the flag's value from `rest` where it does not carry it itself; returns what is wrong with it. */
function takeFlag(arg, rest, settings) {
    const [, name = arg.replace(/^-+/, ''), inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    const setting = _targets_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .y.find((one) => one.name === name);
    if (setting === undefined || !isFlag(setting))
        return unknownFlag(name);
    const text = inline ?? (standsAlone(setting) ? 'true' : valueFrom(rest));
    if (text === null)
        return (0,_targets_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)(`--${name} lacks its value`, `--${name} VALUE`);
    const earlier = settings.get(setting.name);
    if (earlier !== undefined && !addsUp(setting))
        return (0,_targets_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)(`--${name} is given twice`, 'it once');
    settings.set(setting.name, (0,_targets_raw_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingIn */ .e)(`<flag --${name}>`, earlier === undefined ? text : `${earlier.text}\n${text}`));
    return null;
}
function valueFrom(rest) {
    return rest[0] === undefined || rest[0].startsWith('--') ? null : (rest.shift() ?? null);
}
function unknownFlag(name) {
    const setting = _targets_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .y.find((one) => one.name === name);
    if (setting !== undefined)
        return (0,_targets_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)(`--${name} is an input of the Action and no flag`, 'a flag, see --help');
    const near = (0,_targets_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, (0,_targets_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingNames */ .H)('flag'));
    return `${(0,_targets_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`--${name}`)} is no flag; expected one that --help lists${(0,_targets_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(near === null ? null : `--${near}`)}`;
}
function isFlag(setting) {
    return setting.where.includes('flag');
}
function standsAlone({ kind }) {
    return kind === 'switch' || kind === 'yes-or-no';
}
function addsUp({ kind }) {
    return kind === 'list' || kind === 'endpoints';
}
const SHORT = { '-h': '--help', '-v': '--version' };


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ mergeHelpText),
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _targets_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1390);

/** What `--help` prints: at most 80 columns wide. */
function helpText() {
    const flags = _targets_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .y.filter((setting) => setting.where.includes('flag'));
    return `${USAGE}\nFlags:\n${flags.map(flagLines).join('')}${STATUSES}`;
}
/** What `merge --help` prints: the flags that matter to a merge, since whatever says how to look is of no use to it. */
function mergeHelpText() {
    const flags = _targets_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .y.filter(({ name }) => OF_MERGE.includes(name));
    return `${MERGE_USAGE}\nFlags:\n${flags.map(flagLines).join('')}${MERGE_REST}${STATUSES}`;
}
function flagLines({ name, kind, description, default: fallback }) {
    const text = fallback === null ? description : `${description} Default: ${fallback}.`;
    return `  --${name}${PLACEHOLDER[kind]}\n${wrapped(text)}`;
}
function wrapped(text) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line.length + word.length + 1 > WIDTH - INDENT.length) {
            lines.push(line);
            line = '';
        }
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((one) => `${INDENT}${one}\n`).join('');
}
const WIDTH = 80;
const INDENT = '      ';
const PLACEHOLDER = {
    endpoints: ' LIST',
    yaml: ' YAML',
    path: ' FILE',
    list: ' LIST',
    'tls-version': ' VERSION',
    threshold: ' DAYS|PERCENT',
    duration: ' DURATION',
    count: ' N',
    choice: ' WORD',
    // Stands alone, or carries its value behind an equals sign.
    'yes-or-no': '[=true|false]',
    switch: '',
    'host-and-port': ' HOST:PORT',
    name: ' NAME',
    secret: ' TEXT',
};
const USAGE = `TLS Gate names the specific cause of a broken TLS handshake, and the fix.

Usage:
  tls-gate [check] [endpoint...] [flags]  look at endpoints and judge them
  tls-gate merge file... [flags]          judge what reports of shards saw
  tls-gate explain [cause [product]]      what a cause means and what mends it
  tls-gate demo                           check a lab of broken servers

An endpoint is host, host:port, https://host, [IPv6]:port or file:PATH. Without
one, those of .github/tls-gate.yml or tls-gate.yml are checked.
`;
const OF_MERGE = [
    'config-file',
    'config',
    'ca-file',
    'fail-on',
    'on-unreachable',
    'vantage',
    'report-json',
    'report-sarif',
    'report-junit',
    'report-html',
    'format',
];
const MERGE_USAGE = `TLS Gate judges what other runs saw as if it were one run.

Usage:
  tls-gate merge file... [flags]

A file is the JSON report (--report-json) of a shard, or of a run with a
--vantage. Its name may be a pattern: *, ? and ** for folders.
`;
const MERGE_REST = `
Endpoints and policy must be those that the runs had, config and flags alike;
tls-gate --help lists all flags.
`;
const STATUSES = `
Exit status: 0 pass, 1 the policy is broken, 2 could not tell (bad usage, bad
config, or an endpoint that could not be looked at).
`;


/***/ }),

/***/ 1207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Name and version as reports print them; a test holds the version against package.json. */
const TOOL = { name: 'tls-gate', version: '1.0.0' };


/***/ }),

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   fI: () => (/* binding */ problemText),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export inOrder */
/** `file:line:column: message`, as compilers print it and editors can follow. */
function problemText({ at, message }) {
    return at === null ? message : `${at.file}:${at.line}:${at.column}: ${message}`;
}
/** File by file as they first come up, each from top to bottom; what has no place comes last. */
function inOrder(problems) {
    const files = [...new Set(problems.map(({ at }) => at?.file ?? ''))].sort((a, b) => Number(a === '') - Number(b === ''));
    const rank = new Map(files.map((file, index) => [file, index]));
    const order = ({ at }) => [rank.get(at?.file ?? '') ?? 0, at?.line ?? 0, at?.column ?? 0];
    return [...problems].sort((first, second) => {
        const [a, b] = [order(first), order(second)];
        return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
    });
}
/** In the order of the files, and no more than are read: a file of noise does not bury the log. */
function bounded(problems) {
    const sorted = inOrder(problems);
    const rest = sorted.length - MOST_PROBLEMS;
    if (rest <= 0)
        return sorted;
    return [...sorted.slice(0, MOST_PROBLEMS), { at: null, message: `and ${rest} more problems` }];
}
/** The three parts of every message; a suggestion is made only where a known word is near. */
function complaint(wrong, expected, suggestion = null) {
    return `${wrong}; expected ${expected}${didYouMean(suggestion)}`;
}
function didYouMean(suggestion) {
    return suggestion === null ? '' : `; did you mean ${quoted(suggestion)}?`;
}
/** `a, b or c`; a long list is cut, since the suggestion and the docs serve better. */
function oneOf(words) {
    if (words.length === 1)
        return words[0] ?? '';
    if (words.length > LONGEST_LIST)
        return `one of ${words.slice(0, 4).join(', ')} …`;
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
/** What the user typed, on one line, escaped, and cut where it would fill the screen. */
function quoted(text) {
    const characters = [...text.slice(0, 2 * LONGEST_QUOTE)];
    const shown = characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : text;
    return JSON.stringify(shown).replace(NOT_PRINTABLE, (character) => `\\u${hex(character)}`);
}
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}
const MOST_PROBLEMS = 100;
const LONGEST_QUOTE = 80;
const LONGEST_LIST = 20;
/** DEL, C1 controls, line separators, and marks that turn the reading direction. */
const NOT_PRINTABLE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;


/***/ }),

/***/ 7228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * The word of `known` that `word` was most likely meant to be, or `null` where none is near. Case does not count; one
 * slip in three characters is forgiven, a part left out at either end, and an ending put on.
 */
function nearest(word, known) {
    const typed = word.toLowerCase();
    if (typed.length > LONGEST_WORD)
        return null;
    let best = null;
    let bestDistance = Math.max(1, Math.floor(typed.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(typed, candidate.toLowerCase(), bestDistance);
        if (distance >= bestDistance)
            continue;
        best = candidate;
        bestDistance = distance;
    }
    return best ?? partOf(typed, known) ?? beginningOf(typed, known);
}
/** `warning` → `warn`, or the other way round: the one word that begins with it or that it begins with. */
function beginningOf(typed, known) {
    const related = [...known].filter((candidate) => {
        const [short = '', long = ''] = [typed, candidate.toLowerCase()].sort((one, other) => one.length - other.length);
        return short.length > SHORTEST_PART && long.startsWith(short);
    });
    return related.length === 1 ? (related[0] ?? null) : null;
}
/** `tls-version` → `min-tls-version`: the one word that has it between its hyphens. */
function partOf(typed, known) {
    if (typed.length < SHORTEST_PART)
        return null;
    const holders = [...known].filter((candidate) => `-${candidate}-`.includes(`-${typed}-`));
    return holders.length === 1 ? (holders[0] ?? null) : null;
}
/**
 * Damerau-Levenshtein distance (optimal string alignment): insert, delete, replace, or swap two neighbours, one each.
 * Gives `bound` as soon as the distance can no longer be smaller.
 */
function editDistance(from, to, bound) {
    if (Math.abs(from.length - to.length) >= bound)
        return bound;
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const same = from[row - 1] === to[column - 1];
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : bound);
        }
        // A swap looks two rows back, so one row above the bound is not yet the end.
        if (Math.min(...current) >= bound && Math.min(...last) >= bound)
            return bound;
        beforeLast = last;
        last = current;
    }
    return Math.min(bound, at(last, to.length));
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}
/** Longer than any word of ours, and short enough that a hostile word costs nothing. */
const LONGEST_WORD = 64;
const SHORTEST_PART = 3;


/***/ }),

/***/ 2085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ SettingsReader),
  e: () => (/* binding */ settingIn)
});

;// CONCATENATED MODULE: ./lib/targets/endpoint-list.js
/**
 * Items one a line or separated by commas; `#` begins a comment where it stands at the start or after a blank or comma,
 * so that a URL's fragment is none. Empty items are passed over.
 */
function listItems(text) {
    return text.split(/\r\n|\n|\r/).flatMap((line, index) => itemsOfLine(line, index + 1));
}
function itemsOfLine(line, number) {
    const comment = line.search(/(?<=^|[\s,])#/);
    const content = comment === -1 ? line : line.slice(0, comment);
    const items = [];
    let start = 0;
    for (const piece of content.split(',')) {
        const item = piece.trim();
        if (item !== '')
            items.push({ text: item, line: number, column: start + piece.indexOf(item) + 1 });
        start += piece.length + 1;
    }
    return items;
}

;// CONCATENATED MODULE: ./lib/targets/raw-settings.js

/** A setting whose places are lines and columns of a text that goes by this name, such as `<input endpoints>`. */
function settingIn(file, text) {
    return { text, place: (line, column) => ({ file, line, column }) };
}
/** Reads settings one by one and gathers what is wrong, so that one bad value hides no other. */
class SettingsReader {
    #raw;
    #problems = [];
    constructor(raw) {
        this.#raw = raw;
    }
    get problems() {
        return this.#problems;
    }
    /** The setting as typed; `null` where it is unset. */
    raw(name) {
        const setting = this.#raw.get(name);
        return setting === undefined || setting.text.trim() === '' ? null : setting;
    }
    /** One value; `null` where it is unset or bad. */
    one(name, kind) {
        const setting = this.raw(name);
        if (setting === null)
            return null;
        const text = setting.text.trim();
        return this.#read(name, setting, { text, ...lineAndColumn(setting.text) }, kind.read);
    }
    /** The good values of a list; `null` where it is unset. */
    list(name, kind) {
        const setting = this.raw(name);
        if (setting === null)
            return null;
        return listItems(setting.text).flatMap((item) => this.#read(name, setting, item, kind.read) ?? []);
    }
    complain(at, message) {
        this.#problems.push({ at, message });
    }
    #read(name, setting, item, read) {
        const at = setting.place(item.line, item.column, item.text);
        const result = read(item.text);
        if (result.ok)
            return { value: result.value, at };
        this.complain(at, `${name}: ${result.error}`);
        return null;
    }
}
/** Where the first character that is no blank stands. */
function lineAndColumn(text) {
    const before = text.slice(0, text.length - text.trimStart().length).split(/\r\n|\n|\r/);
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}


/***/ }),

/***/ 1390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ SETTINGS),
  H: () => (/* binding */ settingNames)
});

;// CONCATENATED MODULE: ./lib/targets/setting.js
/** The kinds of settings by where they stand; names stay literal, so that nobody misspells one. */
function both(name, kind, description, fallback = null) {
    return { name, description, kind, where: ['input', 'flag'], words: [], default: fallback };
}
function input(name, kind, description, fallback = null) {
    return { name, description, kind, where: ['input'], words: [], default: fallback };
}
function flag(name, kind, description, fallback = null) {
    return { name, description, kind, where: ['flag'], words: [], default: fallback };
}
function chosen(name, words, description, fallback) {
    return { ...both(name, 'choice', description, fallback), words };
}

;// CONCATENATED MODULE: ./lib/targets/settings.js

/** Every setting, in the order in which docs list them. */
const SETTINGS = [
    both('endpoints', 'endpoints', 'Servers to check, one a line or separated by commas: host, host:port, https://host, [IPv6]:port, file:PATH.'),
    both('config-file', 'path', 'Config file with policy and endpoints; .github/tls-gate.yml, else tls-gate.yml, is read when it exists.'),
    both('config', 'yaml', 'The text of a config file, written in place; wins over the config file.'),
    chosen('profile', ['baseline', 'intermediate', 'modern'], 'What counts as sound: baseline, or intermediate or modern of Mozilla guideline 6.0.', 'baseline'),
    both('min-tls-version', 'tls-version', 'Oldest TLS version that an endpoint may accept: 1.0, 1.1, 1.2 or 1.3; under profile modern it is 1.3 unless set.', '1.2'),
    both('min-days', 'threshold', 'Fail when less validity is left: days (14), a share of the lifetime (12.5%), or auto: 1/8, 1/6 of a short one.', 'auto'),
    both('warn-days', 'threshold', 'Warn when less validity is left: days (30), a share of the lifetime (25%), or auto: 1/4, 1/3 of a short one.', 'auto'),
    both('required-sans', 'list', 'Names that every certificate must cover, one a line or separated by commas.'),
    both('ca-file', 'path', 'File of root certificates (PEM or DER) to trust beside the bundled ones, for every endpoint.'),
    both('client-cert', 'path', 'File of the client certificate, PEM or PKCS #12, for every endpoint that has none of its own.'),
    both('client-key', 'path', 'File of the private key of client-cert, in PEM, when client-cert does not hold it.'),
    chosen('fail-on', ['error', 'warning', 'never'], 'Least severity of a finding that makes the step fail: error, warning or never.', 'error'),
    {
        ...both('warn-only', 'yes-or-no', 'Report everything and never fail the step; the same as fail-on: never.', 'false'),
        words: ['true', 'false'],
    },
    chosen('on-unreachable', ['fail', 'warn', 'ignore'], 'What an endpoint that could not be looked at means for the step: fail, warn or ignore.', 'fail'),
    both('timeout', 'duration', 'Limit of each single stage, such as the TCP connection or the handshake: 10s, 500ms, 2m.', '10s'),
    both('deadline', 'duration', 'Limit of the whole run; endpoints not reached by then are inconclusive.', '5m'),
    both('retries', 'count', 'Further tries after a transport fault, 0 to 10; a verdict on a certificate is never retried.', '2'),
    both('concurrency', 'count', 'Endpoints to look at side by side, 1 to 256.', '20'),
    chosen('ip-family', ['auto', '4', '6', 'both'], 'Addresses of a name to dial: auto (all that this machine has a route to), 4, 6, or both, where each is a must.', 'auto'),
    both('proxy', 'name', 'HTTP proxy for endpoints that name none: http://host:port, env (https_proxy and no_proxy decide) or none.', 'none'),
    both('proxy-credentials-env', 'name', 'Environment variable that holds user:password for that proxy.'),
    both('shard', 'name', 'Look at one part of the list: 2/4 is the second of four; a merge puts the reports together.'),
    both('vantage', 'list', 'Name of the network looked from, for a merge of several; in mode: merge, the names that must be there.'),
    {
        ...input('mode', 'choice', 'What to do: check, or merge, which judges what reports of shards and vantages saw.', 'check'),
        words: ['check', 'merge'],
    },
    input('results-glob', 'list', 'Report files that mode: merge reads, such as results/**/*.json.'),
    {
        ...input('annotations', 'yes-or-no', 'Annotate the line that declares the endpoint with each finding: true or false.', 'true'),
        words: ['true', 'false'],
    },
    { ...input('summary', 'yes-or-no', 'Write the job summary: true or false.', 'true'), words: ['true', 'false'] },
    {
        ...input('scope', 'choice', 'On a pull request: all, or changed, where only endpoints that it touches can fail the step and others warn.', 'all'),
        words: ['all', 'changed'],
    },
    {
        ...input('comment', 'choice', 'Comment on the pull request: never, on-failure, on-change or always.', 'never'),
        words: ['never', 'on-failure', 'on-change', 'always'],
    },
    input('comment-key', 'name', 'Tells the comments, issues and check runs of several gates apart; workflow/job unless set, so a matrix sets it.'),
    {
        ...input('issue', 'choice', 'Keep one issue of failing endpoints, for scheduled runs: never or on-failure.', 'never'),
        words: ['never', 'on-failure'],
    },
    input('issue-labels', 'list', 'Labels of that issue, one a line or separated by commas.'),
    input('issue-assignees', 'list', 'Logins that the issue is assigned to, one a line or separated by commas.'),
    {
        ...input('check-run', 'yes-or-no', 'Write a check run with every annotation to the commit, beside those of the step: true or false.', 'false'),
        words: ['true', 'false'],
    },
    both('report-json', 'path', 'File to write the JSON report to.'),
    both('report-sarif', 'path', 'File to write a SARIF 2.1.0 log to, for code scanning.'),
    both('report-junit', 'path', 'File to write JUnit XML to, a test case for each endpoint.'),
    both('report-html', 'path', 'File to write the report to as one HTML page.'),
    input('token', 'secret', 'Token for what comment, issue, check-run and scope ask of GitHub; nothing else reads it.'),
    flag('connect', 'host-and-port', 'Dial HOST:PORT instead, under the name of the endpoint on the command line.'),
    flag('servername', 'name', 'Name to ask for (SNI) and to find in the certificate, for endpoints on the command line.'),
    flag('addresses', 'list', 'Dial these IP addresses instead of asking DNS, for endpoints on the command line.'),
    {
        ...flag('server', 'choice', 'Product that runs on endpoints of the command line: nginx, apache, haproxy or caddy.'),
        words: ['nginx', 'apache', 'haproxy', 'caddy'],
    },
    {
        ...flag('format', 'choice', 'What goes to standard output: text, json, sarif, junit, markdown or html.', 'text'),
        words: ['text', 'json', 'sarif', 'junit', 'markdown', 'html'],
    },
    flag('help', 'switch', 'Show how the command is used.'),
    flag('version', 'switch', 'Show the version.'),
];
/** Names of all settings that inputs, or flags, may carry. */
function settingNames(where) {
    return SETTINGS.filter((setting) => setting.where.includes(where)).map(({ name }) => name);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

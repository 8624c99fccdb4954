export const id = 172;
export const ids = [172];
export const modules = {

/***/ 8172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretParts: () => (/* binding */ secretParts)
/* harmony export */ });
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3517);

/**
 * The TLS certificates among the Secrets of a Kubernetes manifest, each a part of its own: YAML or JSON, several documents,
 * and Lists. Other documents are passed over.
 */
function secretParts({ path, bytes, tracked }) {
    const documents = (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readYamlDocuments */ .C)(new TextDecoder().decode(bytes)) ?? [];
    const objects = documents.flatMap((document) => {
        const { kind, items } = fieldsOf(document);
        return typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items) ? items : [document];
    });
    const parts = [];
    for (const object of objects) {
        if (parts.length >= MOST_SECRETS)
            break;
        const fields = fieldsOf(object);
        const read = readSecret(fields);
        if (read === null)
            continue;
        const place = `${path}#${nameOf(fieldsOf(fields.metadata), parts.length + 1)}`;
        parts.push(read.kind === 'secret' ? { ...read, path: place, tracked } : { ...read, path: place });
    }
    return parts.length > 0 ? parts : [{ kind: 'unusable', path, problem: { kind: 'no-secret' } }];
}
/** `null` for what holds no `tls.crt`. */
function readSecret({ kind, spec, sops, ...object }) {
    if (kind === 'SealedSecret')
        return CERTIFICATE in fieldsOf(fieldsOf(spec).encryptedData) ? sealed('Sealed Secrets') : null;
    if (kind !== 'Secret')
        return null;
    const data = fieldsOf(object.data);
    const plain = fieldsOf(object.stringData);
    // What stands in stringData wins, as in the API server.
    const certificate = entry(plain, data, CERTIFICATE);
    if (certificate === null)
        return null;
    if (sops !== undefined || certificate.text.startsWith('ENC['))
        return sealed('SOPS');
    const key = entry(plain, data, KEY);
    const [certificateBytes, keyBytes] = [bytesOf(certificate), key === null ? null : bytesOf(key)];
    if (certificateBytes === null || (key !== null && keyBytes === null)) {
        const detail = `${certificateBytes === null ? CERTIFICATE : KEY} under data is not base64`;
        return { kind: 'unusable', problem: { kind: 'damaged', detail } };
    }
    return { kind: 'secret', certificate: certificateBytes, key: keyBytes };
}
function entry(plain, data, name) {
    const [own, encoded] = [plain[name], data[name]];
    if (typeof own === 'string')
        return { text: own, encoded: false };
    return typeof encoded === 'string' ? { text: encoded.replaceAll(/\s/g, ''), encoded: true } : null;
}
function bytesOf({ text, encoded }) {
    if (!encoded)
        return new TextEncoder().encode(text);
    return /^[A-Za-z0-9+/]*={0,2}$/.test(text) ? Uint8Array.from(Buffer.from(text, 'base64')) : null;
}
function sealed(by) {
    return { kind: 'unusable', problem: { kind: 'sealed', by } };
}
/** Names of Kubernetes are DNS names; anything else is counted instead. */
function nameOf({ namespace, name }, number) {
    const parts = [namespace, name].filter((part) => typeof part === 'string' && /^[a-z0-9.-]{1,253}$/.test(part));
    return typeof name === 'string' && parts.includes(name) ? parts.join('/') : String(number);
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
const CERTIFICATE = 'tls.crt';
const KEY = 'tls.key';
const MOST_SECRETS = 200;


/***/ }),

/***/ 3517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml),
  C: () => (/* binding */ readYamlDocuments)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/targets/config-problem.js
var config_problem = __webpack_require__(4416);
;// CONCATENATED MODULE: ./lib/targets/yaml-value.js


/**
 * YAML nodes → plain data. The library's own conversion looks an alias up by a walk over the whole document and keys by
 * comparing each with each; this one takes time in proportion to the text, with a bound on what aliases add.
 */
function plainYaml(root, most = MOST_NODES) {
    const walk = { anchors: new Map(), targets: new Map(), pairs: new Map(), problems: [], left: most };
    const value = convert(root, walk, 0);
    if (walk.left < 0)
        return {
            kind: 'refused',
            problems: [{ offset: 0, message: (0,config_problem/* complaint */.U4)('aliases multiply beyond measure', 'fewer of them') }],
        };
    return {
        kind: 'plain',
        value,
        problems: walk.problems,
        offsetOf: (path, part) => offsetAt(root, path, part, walk),
    };
}
function convert(node, walk, depth) {
    walk.left -= 1;
    if (walk.left < 0 || !(0,dist/* isNode */.Ll)(node))
        return null;
    if (depth > DEEPEST)
        return refuse(node, walk, 'nested too deeply; expected policy and endpoints');
    if ((0,dist/* isAlias */.Vj)(node))
        return convertAlias(node, walk, depth);
    if (node.anchor !== undefined)
        walk.anchors.set(node.anchor, node);
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(node, walk, depth);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item) => convert(item, walk, depth + 1));
    return (0,dist/* isScalar */.jn)(node) ? scalarText(node) : null;
}
function convertAlias(alias, walk, depth) {
    const target = walk.anchors.get(alias.source);
    if (target === undefined)
        return refuse(alias, walk, (0,config_problem/* complaint */.U4)(`the alias ${(0,config_problem/* quoted */.TL)(`*${alias.source}`)} points nowhere`, 'an anchor above it, or quotes around text that begins with "*"'));
    walk.targets.set(alias, target);
    return convert(target, walk, depth + 1);
}
function convertMap(map, walk, depth) {
    // Without prototype, so that `__proto__` and `constructor` are keys like any other.
    const plain = Object.create(null);
    const pairs = new Map();
    walk.pairs.set(map, pairs);
    for (const pair of map.items) {
        const place = (0,dist/* isNode */.Ll)(pair.key) ? pair.key : map;
        const name = (0,dist/* isScalar */.jn)(pair.key) ? scalarText(pair.key) : null;
        if (name === null)
            refuse(place, walk, (0,config_problem/* complaint */.U4)('this key is not a word', 'a key such as policy'));
        else if (pairs.has(name))
            refuse(place, walk, (0,config_problem/* complaint */.U4)(`${(0,config_problem/* quoted */.TL)(name)} is given twice`, 'each key once'));
        else {
            pairs.set(name, pair);
            plain[name] = convert(pair.value, walk, depth + 1);
        }
    }
    return plain;
}
/** Under the failsafe schema every scalar is text; nothing at all, as in `policy:`, is `null`. */
function scalarText(scalar) {
    const text = String(scalar.value ?? '');
    return text === '' && (scalar.type === undefined || scalar.type === dist/* Scalar */.X5.PLAIN) ? null : text;
}
function refuse(node, walk, message) {
    if (walk.problems.length < MOST_PROBLEMS)
        walk.problems.push({ offset: startOf(node), message });
    return null;
}
function offsetAt(root, path, part, { targets, pairs }) {
    let node = root;
    let offset = startOf(root);
    for (const [index, step] of path.entries()) {
        const parent = (0,dist/* isAlias */.Vj)(node) ? targets.get(node) : node;
        const pair = (0,dist/* isMap */.jh)(parent) ? (pairs.get(parent)?.get(String(step)) ?? null) : null;
        const child = pair === null ? (0,dist/* isSeq */.oP)(parent) && parent.items[Number(step)] : pair.value;
        if (!(0,dist/* isNode */.Ll)(child))
            return pair === null ? offset : startOf(pair.key);
        node = child;
        const wantsKey = pair !== null && ((part === 'key' && index === path.length - 1) || isEmpty(child));
        offset = startOf(wantsKey ? pair.key : child);
    }
    return offset;
}
/** The place of an empty value is wherever the next token stands; its key tells more. */
function isEmpty(node) {
    return (0,dist/* isScalar */.jn)(node) && scalarText(node) === null;
}
function startOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
const DEEPEST = 16;
/** 20,000 endpoints of twenty nodes each fit; so does no alias bomb that would be felt. */
const MOST_NODES = 1_000_000;
const MOST_PROBLEMS = 1_000;

;// CONCATENATED MODULE: ./lib/targets/yaml-text.js


/**
 * Reads one YAML 1.2 document under the failsafe schema. Merge keys are ordinary keys, a key given twice is a problem,
 * nesting and the work that aliases cause are bounded. `document` is `null` where nothing usable was left.
 */
function readYaml(file, source) {
    const text = source.replace(/^\ufeff/, '');
    const lines = new dist/* LineCounter */.HN();
    const place = (offset) => placeIn(file, lines, offset);
    const forbidden = text.search(FORBIDDEN);
    if (forbidden !== -1)
        return stopped(placeAt(file, text, forbidden), 'a control character; expected text');
    const documents = compose(text, lines);
    if (documents.kind === 'too-deep')
        return stopped(place(documents.offset), 'nested too deeply; expected policy and endpoints');
    if (documents.kind === 'too-long')
        return stopped(place(documents.offset), 'more than the file may hold; expected policy and endpoints');
    if (documents.kind === 'unreadable')
        return stopped(place(0), 'this is not YAML that can be read; expected policy and endpoints');
    const [document, second] = documents.value;
    if (document === undefined)
        return stopped(place(0), 'no YAML document; expected policy and endpoints');
    if (second !== undefined)
        return stopped(place(second.range[0]), 'a second YAML document begins here; expected one');
    const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => problem(place(pos[0]), `not valid YAML: ${message}`));
    if (faults.length > 0)
        return { document: null, problems: faults };
    return located(plainYaml(document.contents), place);
}
/** Every document of a YAML stream as plain data, within the same bounds; broken ones are left out. `null`: no YAML. */
function readYamlDocuments(source) {
    const text = source.replace(/^\ufeff/, '');
    if (FORBIDDEN.test(text))
        return null;
    const documents = compose(text, new dist/* LineCounter */.HN());
    if (documents.kind !== 'composed')
        return null;
    return documents.value.slice(0, MOST_DOCUMENTS).flatMap((document) => {
        const plain = document.errors.length > 0 ? null : plainYaml(document.contents, MOST_NODES_EACH);
        return plain?.kind === 'plain' ? [plain.value] : [];
    });
}
function located(plain, place) {
    const problems = plain.problems.map(({ offset, message }) => problem(place(offset), message));
    if (plain.kind === 'refused')
        return { document: null, problems };
    return { document: { value: plain.value, locate: (path, part) => place(plain.offsetOf(path, part)) }, problems };
}
/**
 * What `parseAllDocuments` does, with an eye on the depth: the composer recurses, and deep nesting would end the process
 * before it can be caught.
 */
function compose(text, lines) {
    lines.addNewLine(0);
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    const tokens = [];
    let left = MOST_LEXEMES;
    try {
        for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
            tokens.push(...parser.next(lexeme));
            left -= 1;
            if (left < 0)
                return { kind: 'too-long', offset: parser.offset };
            if (parser.stack.length > yaml_text_DEEPEST)
                return { kind: 'too-deep', offset: parser.offset };
        }
        tokens.push(...parser.end());
        return { kind: 'composed', value: [...new dist/* Composer */.Dk(OPTIONS).compose(tokens, true, text.length)] };
    }
    catch {
        // The library reports bad YAML as values; what it throws is its own fault, and still no reason to die here.
        return { kind: 'unreadable' };
    }
}
function placeIn(file, lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
}
function placeAt(file, text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
function stopped(at, message) {
    return { document: null, problems: [problem(at, message)] };
}
function problem(at, message) {
    return { at, message };
}
const OPTIONS = {
    schema: 'failsafe',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
};
/** Counts the parser's own frames, two or three for each level; the file itself is five levels deep. */
const yaml_text_DEEPEST = 64;
/** Words, blanks and signs. 20,000 endpoints of three lines each take fewer; a file of nothing but signs would take long. */
const MOST_LEXEMES = 500_000;
/** Of a stream of documents; aliases may multiply in each of them. */
const MOST_DOCUMENTS = 200;
const MOST_NODES_EACH = 20_000;
/** YAML 1.2.2 §5.1: what a YAML stream may not contain. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u0085]|[\ufffe\uffff]/u;


/***/ })

};

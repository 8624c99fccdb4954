export const id = 788;
export const ids = [788,277];
export const modules = {

/***/ 3277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ asInterrupted),
/* harmony export */   x: () => (/* binding */ isCut)
/* harmony export */ });
/**
 * A run that was ended before its time: what it found stands, and without a finding nobody can say that all is well, be
 * an endpoint that could not be looked at a failure to the policy or not.
 */
function asInterrupted(run) {
    return { ...run, interrupted: true, verdict: run.verdict === 'fail' ? 'fail' : 'inconclusive' };
}
/** The run that was to look there was ended before its time. */
function isCut({ resolution }) {
    return resolution.kind === 'not-reached' && resolution.why === 'interrupted';
}


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeReports: () => (/* binding */ mergeReports)
});

// EXTERNAL MODULE: ./lib/checkout/workspace.js
var workspace = __webpack_require__(133);
// EXTERNAL MODULE: ./lib/judge/interrupted.js
var interrupted = __webpack_require__(3277);
// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/model/endpoint.js
var model_endpoint = __webpack_require__(7128);
// EXTERNAL MODULE: ./lib/targets/config-problem.js
var config_problem = __webpack_require__(4416);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
// EXTERNAL MODULE: ./lib/pki/certificate.js + 1 modules
var certificate = __webpack_require__(8682);
// EXTERNAL MODULE: ./lib/targets/part-kinds.js
var part_kinds = __webpack_require__(6195);
// EXTERNAL MODULE: ./lib/targets/host-name.js
var host_name = __webpack_require__(2336);
// EXTERNAL MODULE: ./lib/pki/printable-text.js
var printable_text = __webpack_require__(6703);
;// CONCATENATED MODULE: ./lib/replay/plain-values.js


/*
 * Kinds of single values in a recorded observation. A probe cleans and bounds what it hears before it writes it down; a
 * report file may come from anybody, so that all of it is cleaned and bounded again.
 */
/** Words of a server, a certificate or a system. */
const TEXT = schemas/* string */.YjP()
    .max(64 * 1024)
    .transform(printable_text/* printableText */.X);
const SHORT_TEXT = schemas/* string */.YjP().max(1024).transform(printable_text/* printableText */.X);
const BASE64 = schemas/* string */.YjP()
    .max(256 * 1024)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/);
const SHA256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const INSTANT = schemas/* string */.YjP()
    .max(40)
    .regex(/^[+-]?[0-9]{4,6}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?Z$/);
/** A duration, a number of bytes or of tries. */
const AMOUNT = schemas/* number */.aig().min(0).max(Number.MAX_SAFE_INTEGER);
/** What stands on the wire as one number: a version, a suite, a group, an alert. */
const CODE = schemas/* int */.Whr().min(0).max(0xffff);
const PORT = schemas/* int */.Whr().min(0).max(0xffff);
/** An address, which ends up in commands that people paste. */
const ADDRESS = schemas/* string */.YjP()
    .max(64)
    .regex(/^(?=.*[.:])[0-9a-f.:]+(?:%[\w.-]{1,20})?$/i);
/** As many as a hostile report may make us keep. */
function listOf(item, most = 4096) {
    return schemas/* array */.YOg(item).max(most);
}

;// CONCATENATED MODULE: ./lib/replay/reading.js
/**
 * Says that a schema reads a type of the model whole: each kind, each field, and as optional those that may be absent. What
 * one of the two has and the other has not does not compile, so that nothing new is forgotten here.
 */
function reading() {
    return (schema) => schema;
}

;// CONCATENATED MODULE: ./lib/replay/file-schema.js



const UNREADABLE = reading()(schemas/* strictObject */.rej({
    place: AMOUNT,
    at: SHORT_TEXT,
    problem: TEXT,
    sha256: SHA256,
    bytes: AMOUNT,
}));
/** What was found in a file of certificates. */
function fileSchema(certificate) {
    return reading()(schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('bundle'),
            format: schemas/* enum */.k5n(['pem', 'der', 'pkcs12', 'kubernetes-secret']),
            chain: listOf(certificate),
            unreadable: listOf(UNREADABLE),
            leaf: AMOUNT,
            key: PRIVATE_KEY.nullable(),
            keyNamed: schemas/* boolean */.zMY(),
            keyMatches: schemas/* boolean */.zMY().nullable(),
            keyFits: schemas/* strictObject */.rej({ path: SHORT_TEXT, subject: TEXT }).nullable(),
            keys: listOf(PRIVATE_KEY),
            nearby: listOf(schemas/* strictObject */.rej({ path: SHORT_TEXT, certificate, alone: schemas/* boolean */.zMY() })).exactOptional(),
        }),
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('unusable'),
            problem: PROBLEM,
            keys: listOf(PRIVATE_KEY),
            besideOthers: schemas/* boolean */.zMY().exactOptional(),
        }),
    ])
        .refine((file) => file.kind === 'unusable' || file.leaf in file.chain, 'leaf is no place in the chain'));
}
const LOOSE_LINES = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('loose-lines'),
    line: AMOUNT,
    how: schemas/* enum */.k5n(['indented', 'carriage-returns', 'empty-line']),
});
const DAMAGED = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('damaged'), detail: TEXT });
const PEM_FAULT = reading()(schemas/* discriminatedUnion */.gMt('kind', [LOOSE_LINES, DAMAGED]));
const PROBLEM = reading()(schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['empty', 'utf16', 'certificate-request', 'pkcs7', 'public-key', 'key-alone', 'unknown']),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('ca-alone'), names: listOf(TEXT) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('glued'), line: AMOUNT }),
    LOOSE_LINES,
    DAMAGED,
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('passphrase'), given: schemas/* boolean */.zMY() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('keystore'), of: schemas/* enum */.k5n(['JKS', 'JCEKS']) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('pkcs12'), detail: TEXT, rounds: schemas/* boolean */.zMY().exactOptional() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('sealed'), by: schemas/* enum */.k5n(['SOPS', 'Sealed Secrets']) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('no-secret') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('nothing-in-folder'), files: AMOUNT }),
]));
const HOLDS = reading()(schemas/* enum */.k5n([
    'certificate',
    'certificate-request',
    'public-key',
    'pkcs7',
    'keystore',
    'locked-pkcs12',
    'utf16',
    'nothing',
    'unknown',
]));
const PRIVATE_KEY = reading()(schemas/* strictObject */.rej({
    path: SHORT_TEXT,
    text: SHORT_TEXT.nullable(),
    spkiSha256: SHA256.nullable(),
    encrypted: schemas/* boolean */.zMY(),
    trouble: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(['damaged', 'no-passphrase', 'wrong-passphrase', 'rounds', 'unsupported']) }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('form'), fault: PEM_FAULT }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('no-key'), holds: HOLDS }),
    ])
        .exactOptional(),
    tracked: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* null */.chJ(), schemas/* strictObject */.rej({ untold: TEXT })]),
}));

;// CONCATENATED MODULE: ./lib/replay/look-schema.js



/*
 * The parts of an observation that hold no certificate. Objects are strict: a field that nobody knows here belongs to
 * another version, and what it means for the verdict cannot be told. The compiler compares each with the model, both ways.
 */
const FIN_OR_RST = schemas/* enum */.k5n(['fin', 'rst']);
const HEADER = reading()(schemas/* strictObject */.rej({ name: SHORT_TEXT, value: TEXT.nullable() }));
const REFUSAL = reading()(schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unreachable'), code: SHORT_TEXT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('no-answer'), waitedMs: AMOUNT }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('status'),
        status: CODE,
        reason: TEXT,
        credentials: schemas/* boolean */.zMY(),
        said: listOf(HEADER),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-http'), firstBytes: BASE64 }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('too-long'), bytes: AMOUNT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('closed'), how: FIN_OR_RST }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('silent'), waitedMs: AMOUNT }),
]));
const LOST = listOf(reading()(schemas/* enum */.k5n(['refused', 'reset', 'closed', 'unanswered', 'unreachable'])));
const TCP = reading()(schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('connected'), tookMs: AMOUNT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('refused') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('timeout'), waitedMs: AMOUNT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('reset') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unreachable'), code: SHORT_TEXT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('skipped'), why: schemas/* enum */.k5n(['no-ipv6-route', 'no-ipv4-route']) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('proxy-refused'), refusal: REFUSAL }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-attempted'), why: schemas/* literal */.euz('deadline') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-needed') }),
]));
const GREETING = TEXT.nullable();
const STARTTLS = reading()(schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('upgraded'),
        greeting: GREETING,
        words: TEXT,
        injected: TEXT.nullable(),
        early: TEXT.exactOptional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-offered'), greeting: GREETING, offered: listOf(TEXT), words: TEXT }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('refused'),
        greeting: GREETING,
        said: TEXT.nullable(),
        words: TEXT,
        temporary: schemas/* boolean */.zMY(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('wrong-protocol'), firstBytes: BASE64 }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('closed'), how: FIN_OR_RST, after: TEXT.nullable() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('silent'), waitedMs: AMOUNT, after: TEXT.nullable() }),
]));
const HELLO_QUESTION = reading()(schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('below-minimum'), offered: listOf(CODE) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('browser') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('modern') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('post-quantum') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('padded'), size: AMOUNT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('split') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('staple'), round: AMOUNT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('no-sni') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('other-sni'), name: SHORT_TEXT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('version'), offered: CODE }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('suites'),
        why: schemas/* enum */.k5n(['forbidden', 'dhe', 'accepted']),
        offered: listOf(CODE),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('key-type'), offered: schemas/* enum */.k5n(['rsa', 'ecdsa']) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('groups'), offered: listOf(CODE) }),
]));
const WHEN = schemas/* enum */.k5n(['before-request', 'after-http-request']);
const PLAINTEXT = reading()(schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('answered'), when: WHEN, firstBytes: BASE64 }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('closed'), when: WHEN, how: FIN_OR_RST }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('silent') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('no-connection') }),
]));
const HTTP = reading()(schemas/* strictObject */.rej({
    status: CODE,
    server: TEXT.nullable(),
    bodyStart: TEXT.nullable(),
    headers: listOf(HEADER).exactOptional(),
}));
const ALIASES = listOf(SHORT_TEXT).exactOptional();
const RESOLUTION = reading()(schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('given') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('resolved'), name: SHORT_TEXT, addresses: listOf(SHORT_TEXT), aliases: ALIASES }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-found'), name: SHORT_TEXT, code: SHORT_TEXT, aliases: ALIASES }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('failed'), name: SHORT_TEXT, code: SHORT_TEXT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('by-proxy'), name: SHORT_TEXT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-reached'), why: schemas/* literal */.euz('interrupted').exactOptional() }),
]));

;// CONCATENATED MODULE: ./lib/replay/lookup-schema.js



/** What was asked elsewhere than at the endpoint. */
function lookupSchema(certificate) {
    const asked = { of: SHA256, url: TEXT };
    return reading()(schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('issuer'),
            ...asked,
            outcome: schemas/* union */.KCZ([
                schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('certificates'), certificates: listOf(certificate) }),
                schemas/* strictObject */.rej({
                    kind: schemas/* literal */.euz('no-certificates'),
                    bytes: AMOUNT,
                    looksLike: schemas/* enum */.k5n(['html', 'empty', 'other']),
                    text: TEXT,
                }),
                FAILURE,
            ]),
        }),
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('ocsp'),
            ...asked,
            outcome: schemas/* union */.KCZ([schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('response'), response: BASE64 }), FAILURE]),
        }),
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('crl'),
            ...asked,
            outcome: schemas/* union */.KCZ([
                schemas/* strictObject */.rej({
                    kind: schemas/* literal */.euz('list'),
                    issuer: TEXT,
                    thisUpdate: INSTANT,
                    nextUpdate: INSTANT.nullable(),
                    unusable: TEXT.nullable(),
                    entry: schemas/* strictObject */.rej({ revokedAt: INSTANT, reason: SHORT_TEXT.nullable() }).nullable(),
                    entries: AMOUNT,
                }),
                schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unreadable'), at: SHORT_TEXT, problem: TEXT }),
                FAILURE,
            ]),
        }),
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('renewal-info'),
            of: SHA256,
            directory: TEXT,
            outcome: schemas/* union */.KCZ([
                schemas/* strictObject */.rej({
                    kind: schemas/* literal */.euz('window'),
                    start: INSTANT,
                    end: INSTANT,
                    explanationUrl: TEXT.nullable(),
                }),
                schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('no-window'), problem: TEXT }),
                FAILURE,
            ]),
        }),
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('caa'),
            of: SHA256,
            name: SHORT_TEXT,
            outcome: schemas/* discriminatedUnion */.gMt('kind', [
                schemas/* strictObject */.rej({
                    kind: schemas/* literal */.euz('records'),
                    at: SHORT_TEXT,
                    records: listOf(schemas/* strictObject */.rej({ tag: SHORT_TEXT, value: TEXT, critical: schemas/* boolean */.zMY() })),
                }),
                schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('none') }),
                schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('failed'), code: SHORT_TEXT }),
            ]),
        }),
    ]));
}
const ended = { url: TEXT };
const FAILURE = reading()(schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('switched-off'), ...ended }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-allowed'), ...ended, address: SHORT_TEXT, range: SHORT_TEXT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('bad-url'), ...ended, problem: TEXT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('name-not-found'), ...ended, code: SHORT_TEXT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('no-connection'), ...ended, code: SHORT_TEXT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('status'), ...ended, status: AMOUNT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('too-large'), ...ended, limit: AMOUNT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('too-many-redirects'), ...ended }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('timeout'), ...ended, waitedMs: AMOUNT }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-attempted'), ...ended }),
]));

;// CONCATENATED MODULE: ./lib/replay/observation-schema.js







/** An observation as a report holds it. `certificate` reads what stands in place of one: the digest of its bytes. */
function observationSchema(certificate) {
    const chain = listOf(certificate);
    return reading()(schemas/* strictObject */.rej({
        endpoint: SHORT_TEXT,
        startedAt: INSTANT,
        tookMs: AMOUNT,
        resolution: RESOLUTION,
        ipFamily: schemas/* enum */.k5n(['auto', '4', '6', 'both']).exactOptional(),
        addresses: listOf(addressSchema(certificate)),
        connections: AMOUNT,
        clientCertificate: clientCertificateSchema(chain).nullable(),
        lookups: listOf(lookupSchema(certificate)),
    }));
}
function clientCertificateSchema(chain) {
    return reading()(schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('read'), chain, keyMatches: schemas/* boolean */.zMY() }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unreadable'), problem: TEXT }),
    ]));
}
function addressSchema(certificate) {
    const chain = listOf(certificate);
    const handshake = handshakeSchema(chain);
    return reading()(schemas/* strictObject */.rej({
        address: SHORT_TEXT,
        port: PORT,
        family: schemas/* union */.KCZ([schemas/* literal */.euz(4), schemas/* literal */.euz(6), schemas/* null */.chJ()]),
        tcp: TCP,
        tries: AMOUNT,
        lost: LOST.exactOptional(),
        starttls: STARTTLS.nullable().exactOptional(),
        handshake,
        others: listOf(schemas/* strictObject */.rej({ keyType: schemas/* enum */.k5n(['rsa', 'ecdsa', 'eddsa']), handshake })),
        hellos: listOf(helloSchema(chain)),
        plaintext: PLAINTEXT.nullable(),
        http: HTTP.nullable(),
        greeting: TEXT.nullable().exactOptional(),
        connections: AMOUNT,
        tookMs: AMOUNT,
        file: fileSchema(certificate).nullable(),
    })
        .refine(isDialled, { path: ['address'], message: 'expected an IP address, or a name behind a proxy' }));
}
/** What stands here ends up in commands that people paste; a name stands in place of an address where a proxy looks it up. */
function isDialled({ address, family, file }) {
    if (file !== null)
        return true;
    if (family !== null)
        return ADDRESS.safeParse(address).success;
    const name = (0,host_name/* parseName */.$q)(address);
    return name.ok && name.value === address;
}
function handshakeSchema(chain) {
    return reading()(schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('completed'),
            version: SHORT_TEXT,
            cipher: SHORT_TEXT,
            group: SHORT_TEXT.nullable(),
            alpn: SHORT_TEXT.nullable(),
            chain,
            unreadable: listOf(UNREADABLE),
            verification: schemas/* discriminatedUnion */.gMt('kind', [
                schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('accepted') }),
                schemas/* strictObject */.rej({
                    kind: schemas/* literal */.euz('refused'),
                    code: SHORT_TEXT,
                    message: TEXT,
                    otherStore: schemas/* enum */.k5n(['bundled', 'system']).exactOptional(),
                }),
            ]),
            identity: schemas/* discriminatedUnion */.gMt('kind', [
                schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('accepted') }),
                schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('refused'), reason: TEXT }),
            ]),
            aftermath: schemas/* discriminatedUnion */.gMt('kind', [
                schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('open') }),
                schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('alert'), alert: CODE, message: TEXT }),
                schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('closed'), how: FIN_OR_RST }),
            ]),
            tookMs: AMOUNT,
        }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('alert'), alert: CODE, message: TEXT, tookMs: AMOUNT }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('refused-by-us'), code: SHORT_TEXT, message: TEXT, tookMs: AMOUNT }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('closed'), how: FIN_OR_RST, tookMs: AMOUNT }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('silent'), waitedMs: AMOUNT }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-attempted'), cut: schemas/* literal */.euz('deadline').exactOptional() }),
    ]));
}
function helloSchema(chain) {
    return reading()(schemas/* strictObject */.rej({ question: HELLO_QUESTION, outcome: outcomeSchema(chain), bytes: AMOUNT, tookMs: AMOUNT }));
}
function outcomeSchema(chain) {
    return reading()(schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('server-flight'),
            version: CODE,
            cipherSuite: CODE,
            group: CODE.nullable(),
            dhBits: AMOUNT.nullable(),
            signatureScheme: CODE.nullable(),
            alpn: SHORT_TEXT.nullable(),
            serverNameAcknowledged: schemas/* boolean */.zMY(),
            warnings: listOf(CODE),
            chain,
            unreadable: listOf(UNREADABLE),
            staple: BASE64.nullable(),
            sctList: schemas/* boolean */.zMY(),
            clientCertificateRequest: schemas/* strictObject */.rej({ authorities: listOf(TEXT) }).nullable(),
            helloRetryGroup: CODE.nullable(),
            complete: schemas/* boolean */.zMY(),
        }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('alert'), level: CODE, alert: CODE, encrypted: schemas/* boolean */.zMY() }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('closed'), how: FIN_OR_RST }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('silent'), waitedMs: AMOUNT }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-tls'), firstBytes: BASE64, looksLike: schemas/* literal */.euz('sslv2').nullable() }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('malformed'), at: SHORT_TEXT, problem: TEXT }),
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('no-connection'),
            tcp: TCP,
            starttls: STARTTLS.exactOptional(),
        }),
    ]));
}

;// CONCATENATED MODULE: ./lib/replay/read-report.js








/**
 * Reads a report file, which may hold anything. Of what it says only what was seen is taken: verdicts and findings are made
 * anew. The error is a clause that begins with what the file is or holds.
 */
function readReport(path, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refused('is no JSON');
    }
    const kind = KIND.safeParse(value);
    if (!kind.success || kind.data.schema !== SCHEMA)
        return refused(`is no report of TLS Gate, or one of another kind; expected "schema": "${SCHEMA}"`);
    const { version } = kind.data.tool;
    if (majorOf(version) !== majorOf(tool/* TOOL */.j.version))
        return refused(`was written by version ${(0,config_problem/* quoted */.TL)(version)}, which ${tool/* TOOL */.j.version} cannot merge`);
    if (kind.data.configDigest === null)
        return refused('holds no observations; expected one that was written under shard or vantage');
    const table = CERTIFICATES.safeParse(value);
    if (!table.success)
        return refused(troubleIn(table.error));
    const report = reportSchema(table.data.certificates).safeParse(value);
    if (!report.success)
        return refused(troubleIn(report.error));
    const { startedAt, tookMs, vantage, shard, configDigest, endpoints } = report.data;
    const looks = endpoints.map(({ name, connect, servername, observation }) => ({
        key: (0,model_endpoint/* endpointKey */.r4)({ name, connect, servername }),
        name,
        observation,
    }));
    const strange = looks.find(({ name, observation }) => name !== observation.endpoint);
    if (strange !== undefined)
        return refused(`says at ${(0,config_problem/* quoted */.TL)(strange.name)} what was seen at ${(0,config_problem/* quoted */.TL)(strange.observation.endpoint)}`);
    return { ok: true, value: { path, startedAt, tookMs, vantage, shard, configDigest, looks } };
}
/** The file with its path, for messages. */
function fileWords(path) {
    return `the report ${(0,config_problem/* quoted */.TL)(path)}`;
}
const SCHEMA = 'tls-gate/report@1';
/** What tells whether the rest can be read at all. */
const KIND = schemas/* object */.Ikc({
    schema: schemas/* string */.YjP(),
    tool: schemas/* object */.Ikc({ version: schemas/* string */.YjP() }),
    configDigest: schemas/* string */.YjP().nullable().default(null),
});
/** Bytes of certificates by their digests, which the rest refers to. */
const CERTIFICATES = schemas/* object */.Ikc({ certificates: schemas/* record */.g1P(SHA256, BASE64) });
/** Each report has certificates of its own, and each of them is read once. */
function reportSchema(table) {
    const known = new Map();
    const certificateOf = (sha256) => {
        const der = Object.hasOwn(table, sha256) ? table[sha256] : undefined;
        const found = known.get(sha256) ?? (der === undefined ? null : certificateIn(der, sha256));
        known.set(sha256, found);
        return found;
    };
    const certificate = schemas/* strictObject */.rej({ certificate: SHA256 }).transform(({ certificate: sha256 }, context) => {
        const facts = certificateOf(sha256);
        if (facts !== null)
            return facts;
        context.addIssue('expected the digest of one of its certificates');
        return core/* NEVER */.tm;
    });
    return schemas/* object */.Ikc({
        startedAt: INSTANT,
        tookMs: AMOUNT,
        vantage: schemas/* string */.YjP().regex(part_kinds/* VANTAGE_NAME */.lU).nullable(),
        shard: SHARD.nullable(),
        configDigest: schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/),
        endpoints: schemas/* array */.YOg(schemas/* object */.Ikc({
            name: SHORT_TEXT,
            connect: schemas/* object */.Ikc({ host: SHORT_TEXT, port: PORT }).nullable(),
            servername: SHORT_TEXT.nullable(),
            observation: observationSchema(certificate),
        })),
    });
}
const SHARD = schemas/* strictObject */.rej({ index: schemas/* int */.Whr().min(1), of: schemas/* int */.Whr().min(1).max(part_kinds/* MOST_SHARDS */.Y) })
    .refine(({ index, of }) => index <= of, 'expected an index up to the number of shards');
/** The facts are those of the bytes, whatever a report claims; `null` where they are not the bytes of this digest. */
function certificateIn(der, sha256) {
    const parsed = (0,certificate/* parseCertificate */.hB)(Buffer.from(der, 'base64'));
    return (0,certificate/* isMalformed */.ON)(parsed) || parsed.sha256 !== sha256 ? null : parsed;
}
/** The first thing that does not fit, with its place; keys and values of the file are quoted. */
function troubleIn(error) {
    const [first] = error.issues;
    if (first === undefined)
        return 'does not fit the schema of reports';
    const place = first.path.map(String).join('.');
    return `does not fit at ${(0,config_problem/* quoted */.TL)(place === '' ? '(the whole)' : place)}: ${(0,config_problem/* quoted */.TL)(first.message).slice(1, -1)}`;
}
function majorOf(version) {
    return version.split('.', 1)[0] ?? '';
}
function refused(error) {
    return { ok: false, error };
}

;// CONCATENATED MODULE: ./lib/replay/shard-trouble.js

/** What keeps the reports of one place from being all of its list, each part once; a report without a shard is all of it. */
function shardTrouble(reports) {
    const [first] = reports;
    if (first === undefined)
        return [];
    const { of } = shardOf(first);
    const other = reports.find((report) => shardOf(report).of !== of);
    if (other !== undefined)
        return [`${fileWords(first.path)} is ${partWords(first)}, and ${fileWords(other.path)} ${partWords(other)}`];
    const byIndex = new Map();
    for (const report of reports) {
        const { index } = shardOf(report);
        byIndex.set(index, [...(byIndex.get(index) ?? []), report]);
    }
    const twice = [...byIndex.values()].flatMap(([one, again]) => one === undefined || again === undefined
        ? []
        : [
            `${partWords(one)}${placeWords(one)} is there twice: in ${fileWords(one.path)} and in ${fileWords(again.path)}`,
        ]);
    const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
    if (missing.length === 0)
        return twice;
    const named = missing.map((index) => `${index}/${of}`);
    const which = named.length === 1 ? `shard ${named[0]} is` : `shards ${named.slice(0, 10).join(', ')} are`;
    return [
        ...twice,
        `${which} missing${placeWords(first)}: no report of ${named.length === 1 ? 'it' : 'them'} was found`,
    ];
}
function shardOf({ shard }) {
    return shard ?? { index: 1, of: 1 };
}
function partWords({ shard }) {
    return shard === null ? 'the whole list' : `shard ${shard.index}/${shard.of}`;
}
function placeWords({ vantage }) {
    return vantage === null ? '' : ` of the vantage "${vantage}"`;
}

;// CONCATENATED MODULE: ./lib/replay/gather.js




/** Puts reports together. Whatever is missing, twice or of another list is an error: a gap must never look like a pass. */
function gather(reports, { targets, configDigest, vantages: wanted }) {
    const others = reports.filter((report) => report.configDigest !== configDigest);
    const [other, ...more] = others;
    if (other !== undefined)
        return {
            ok: false,
            error: [
                `${fileWords(other.path)}${more.length > 0 ? ` and ${more.length} more` : ''} ${more.length > 0 ? 'were' : 'was'} ${OTHER_LIST}`,
            ],
        };
    const places = byVantage(reports);
    const problems = [...placeTroubles(places, wanted), ...[...places].flatMap(([, here]) => shardTrouble(here))];
    if (problems.length > 0)
        return { ok: false, error: problems };
    const looks = new Map([...places].map(([vantage, here]) => [vantage, looksOf(here)]));
    const gaps = [...looks].flatMap(([vantage, found]) => lookTroubles(found, targets, vantage));
    if (gaps.length > 0)
        return { ok: false, error: bounded(gaps) };
    const names = [...places.keys()].filter((name) => name !== null).sort();
    const [only = null] = names;
    const seen = new Map();
    for (const target of targets) {
        for (const vantage of names.length > 1 ? names : [only]) {
            const observation = looks.get(vantage)?.get((0,model_endpoint/* endpointKey */.r4)(target.endpoint))?.[0]?.look.observation;
            if (observation !== undefined)
                seen.set(names.length > 1 ? from(vantage, target) : target, observation);
        }
    }
    const begins = reports.map(({ startedAt }) => startedAt).sort();
    return {
        ok: true,
        value: {
            targets: [...seen.keys()],
            lookAt(target) {
                const observation = seen.get(target) ?? neverLookedAt(target);
                seen.delete(target);
                return observation;
            },
            vantages: names,
            startedAt: begins[0] ?? '',
            tookMs: Math.max(0, ...reports.map(({ tookMs }) => tookMs)),
        },
    };
}
/** One endpoint seen from one place, and named so. */
function from(vantage, target) {
    if (vantage === null)
        return target;
    const { name } = target.endpoint;
    const endpoint = { ...target.endpoint, name: `${name} (from ${vantage})` };
    return { ...target, endpoint, vantage: { name: vantage, endpoint: name } };
}
function byVantage(reports) {
    const found = new Map();
    for (const report of reports)
        found.set(report.vantage, [...(found.get(report.vantage) ?? []), report]);
    return found;
}
function placeTroubles(places, wanted) {
    const [unnamed] = places.get(null) ?? [];
    const missing = wanted.filter((name) => !places.has(name));
    const strange = [...places.keys()].filter((name) => name !== null && wanted.length > 0 && !wanted.includes(name));
    return [
        ...(unnamed === undefined || (places.size === 1 && wanted.length === 0)
            ? []
            : [`${fileWords(unnamed.path)} names no vantage, and others do; expected a vantage in each`]),
        ...missing.map((name) => `the vantage ${(0,config_problem/* quoted */.TL)(name)} is missing: no report was made there`),
        ...strange.map((name) => `nobody expected a report from the vantage ${(0,config_problem/* quoted */.TL)(name ?? '')}`),
    ];
}
function looksOf(reports) {
    const found = new Map();
    for (const { path, looks } of reports) {
        for (const look of looks) {
            const known = found.get(look.key);
            if (known === undefined)
                found.set(look.key, [{ look, path }]);
            else
                known.push({ look, path });
        }
    }
    return found;
}
/** Endpoints that nobody looked at, that stand in two reports, or that the plan does not have. */
function lookTroubles(looks, targets, vantage) {
    const keys = new Map(targets.map(({ endpoint }) => [(0,model_endpoint/* endpointKey */.r4)(endpoint), (0,model_endpoint/* identityOf */.cu)(endpoint)]));
    const where = vantage === null ? '' : ` from the vantage ${(0,config_problem/* quoted */.TL)(vantage)}`;
    return [
        ...[...keys].filter(([key]) => !looks.has(key)).map(([, name]) => `no report holds ${(0,config_problem/* quoted */.TL)(name)}${where}`),
        ...[...looks.values()].flatMap((found) => {
            const [first, second] = found;
            if (first === undefined)
                return [];
            const { name, key } = first.look;
            const known = keys.get(key);
            if (known === undefined)
                return [`${fileWords(first.path)} holds ${(0,config_problem/* quoted */.TL)(name)}, which is not on the list`];
            return second === undefined
                ? []
                : [`${(0,config_problem/* quoted */.TL)(known)} stands twice, in ${fileWords(first.path)} and in ${fileWords(second.path)}`];
        }),
    ];
}
function bounded(problems) {
    const more = problems.length - MOST_PROBLEMS;
    return more > 0 ? [...problems.slice(0, MOST_PROBLEMS), `and ${more} more of the kind`] : problems;
}
const MOST_PROBLEMS = 20;
const OTHER_LIST = 'made for another list of endpoints, other policies or other waivers; expected the config and inputs of this merge';
function neverLookedAt({ endpoint }) {
    throw new Error(`${endpoint.name} is no target of this merge, or was asked for twice`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/replay/match-glob.js
/**
 * Does a path fit a pattern? `*` and `?` stay within a name, `**` stands for any number of folders, everything else is
 * itself. Both are divided by slashes. A hidden name fits only a pattern that begins with its dot. Takes no longer than the
 * product of both lengths, whatever the pattern is.
 */
function matchesGlob(pattern, path) {
    return matchesAll(pattern.split('/'), path.split('/'), {
        fits: matchesName,
        isAny: (part) => part === '**',
        takes: isPlain,
    });
}
/** The folder to begin at: everything before the first name with a wildcard; empty for the working directory. */
function globRoot(pattern) {
    const names = pattern.split('/');
    const wild = names.findIndex((name) => /[*?]/.test(name));
    return names.slice(0, wild === -1 ? names.length - 1 : wild).join('/') || (pattern.startsWith('/') ? '/' : '');
}
function isGlob(pattern) {
    return /[*?]/.test(pattern);
}
function matchesName(pattern, name) {
    if (name.startsWith('.') && !pattern.startsWith('.'))
        return false;
    return matchesAll([...pattern], [...name], {
        fits: (part, character) => part === '?' || part === character,
        isAny: (part) => part === '*',
        takes: () => true,
    });
}
function isPlain(name) {
    return !name.startsWith('.');
}
/** Parts one by one, some of which stand for any number: tries the latest of these again where the rest does not fit. */
function matchesAll(parts, items, { fits, isAny, takes }) {
    let [part, item] = [0, 0];
    let again = null;
    while (item < items.length) {
        const [pattern, text = ''] = [parts[part], items[item]];
        if (pattern !== undefined && isAny(pattern)) {
            again = { part, item };
            part += 1;
        }
        else if (pattern !== undefined && fits(pattern, text)) {
            part += 1;
            item += 1;
        }
        else if (again !== null && takes(items[again.item] ?? '')) {
            again.item += 1;
            [part, item] = [again.part + 1, again.item];
        }
        else
            return false;
    }
    return parts.slice(part).every(isAny);
}

;// CONCATENATED MODULE: ./lib/run/result-files.js



/** Reads every file that patterns name, each once, in an order that is the same everywhere; or says what could not be read. */
function* readResultFiles(patterns) {
    const taken = new Set();
    for (const pattern of patterns) {
        const paths = pathsOf(pattern);
        if (paths.length === 0)
            yield { ok: false, error: `no file fits ${(0,config_problem/* quoted */.TL)(pattern)}` };
        for (const path of paths) {
            if (taken.has(path))
                continue;
            taken.add(path);
            if (taken.size > MOST_FILES) {
                yield { ok: false, error: `more than ${MOST_FILES} files fit; expected the reports alone` };
                return;
            }
            yield readText(path);
        }
    }
}
/** A file that is there by that very name is meant, whatever stands in the name. */
function pathsOf(pattern) {
    const plain = (process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern).replace(/^(?:\.\/+)+/, '');
    if (isFile(plain))
        return [plain];
    if (!isGlob(plain))
        return [];
    const found = [];
    result_files_gather(globRoot(plain), 0, plain, found);
    return found.sort();
}
/** Links to folders are not followed, so that the search comes to an end. */
function result_files_gather(folder, depth, pattern, found) {
    if (depth > DEEPEST || found.length > MOST_FILES)
        return;
    const hidden = /(?:^|\/)\./.test(pattern);
    for (const name of namesIn(folder)) {
        if (name.startsWith('.') && !hidden)
            continue;
        const path = folder === '' ? name : `${folder === '/' ? '' : folder}/${name}`;
        const kind = kindOf(path);
        if (kind === 'folder')
            result_files_gather(path, depth + 1, pattern, found);
        else if (kind === 'file' && matchesGlob(pattern, path))
            found.push(path);
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder === '' ? '.' : folder);
    }
    catch {
        return [];
    }
}
function kindOf(path) {
    try {
        if ((0,external_node_fs_.lstatSync)(path).isDirectory())
            return 'folder';
        return (0,external_node_fs_.statSync)(path).isFile() ? 'file' : null;
    }
    catch {
        return null;
    }
}
function isFile(path) {
    return kindOf(path) === 'file';
}
function readText(path) {
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > MOST_BYTES)
            return { ok: false, error: `the report ${(0,config_problem/* quoted */.TL)(path)} is larger than 256 MiB` };
        return { ok: true, value: { path, text: (0,external_node_fs_.readFileSync)(path, 'utf8') } };
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        return { ok: false, error: `the report ${(0,config_problem/* quoted */.TL)(path)} cannot be read (${code})` };
    }
}
/** More than 256 shards from each of four places. */
const MOST_FILES = 1024;
const MOST_BYTES = 256 * 1024 * 1024;
const DEEPEST = 16;

;// CONCATENATED MODULE: ./lib/run/merge.js







/**
 * Judges what other runs saw, by the plan and the time of this one: the gate is the same, and only its probe answers from
 * report files in place of the network.
 */
async function mergeReports(plan, { results, vantages, configDigest, reports: written, now }) {
    const read = readAll(results, written, now());
    if (!read.ok)
        return merge_refused(read.error);
    const { reports, notes } = read.value;
    const gathered = gather(reports.splice(0), { targets: plan.targets, configDigest, vantages });
    if (!gathered.ok)
        return merge_refused(gathered.error);
    const { targets, lookAt, vantages: seen, startedAt, tookMs } = gathered.value;
    // Loaded as every other run loads it: a bundle would hold it twice otherwise.
    const { runGate } = await __webpack_require__.e(/* import() */ 799).then(__webpack_require__.bind(__webpack_require__, 5799));
    const run = await runGate({ ...plan, targets }, { probe: async (target) => lookAt(target), now });
    return {
        ok: true,
        value: { run: { ...run, startedAt, tookMs }, vantage: seen.length === 1 ? (seen[0] ?? null) : null, notes },
    };
}
function readAll(results, written, now) {
    const reports = [];
    const problems = [];
    for (const file of readResultFiles(results)) {
        const report = file.ok ? readReport(file.value.path, file.value.text) : file;
        if (report.ok)
            reports.push(report.value);
        else
            problems.push(file.ok ? `${fileWords(file.value.path)} ${report.error}` : report.error);
    }
    problems.push(...replaced(written, reports));
    if (problems.length > 0)
        return { ok: false, error: problems };
    const notes = reports.flatMap((report) => [...ageNote(report, now), ...cutNote(report)]);
    return { ok: true, value: { reports, notes } };
}
/** The next merge would find a report of all in place of a shard's. */
function replaced({ reportJson, reportSarif, reportJunit, reportHtml }, reports) {
    const inUse = new Set(reports.map(({ path }) => (0,workspace/* nameWorkspaceFile */.fz)(path)));
    const written = { json: reportJson, sarif: reportSarif, junit: reportJunit, html: reportHtml };
    return Object.entries(written).flatMap(([format, path]) => path !== null && inUse.has((0,workspace/* nameWorkspaceFile */.fz)(path))
        ? [(0,config_problem/* complaint */.U4)(`report-${format}: ${(0,config_problem/* quoted */.TL)(path)} is a file that the run reads`, 'another file')]
        : []);
}
/** Artifacts outlive what they tell of. */
function ageNote({ path, startedAt }, now) {
    const days = Math.floor((now - Date.parse(startedAt)) / units/* DAY_MS */.s);
    if (days < 1)
        return [];
    return [`${fileWords(path)} was made ${days} ${days === 1 ? 'day' : 'days'} ago: what changed since is not in it.`];
}
/** Its endpoints say `the run was interrupted`, and that is not this one. */
function cutNote({ path, looks }) {
    const cut = looks.filter(({ observation }) => (0,interrupted/* isCut */.x)(observation)).length;
    if (cut === 0)
        return [];
    return [
        `${fileWords(path)} is of a run that was interrupted: ${cut} of its ${looks.length} endpoints were not looked at.`,
    ];
}
function merge_refused(problems) {
    return { ok: false, error: problems.map((message) => ({ at: null, message })) };
}


/***/ })

};

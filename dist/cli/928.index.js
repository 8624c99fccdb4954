export const id = 928;
export const ids = [928];
export const modules = {

/***/ 9928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./lib/targets/config.js
var config = __webpack_require__(5706);
// EXTERNAL MODULE: ./lib/targets/config-problem.js
var config_problem = __webpack_require__(4416);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./lib/model/cause-id.js
var cause_id = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/model/tls-version.js
var tls_version = __webpack_require__(3165);
// EXTERNAL MODULE: ./lib/targets/proxy-kinds.js
var proxy_kinds = __webpack_require__(2688);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/targets/schema-fields.js


/** Text → value by its kind; what the kind says of JSON goes into the schema. */
function field(kind, about = {}) {
    return schemas/* string */.YjP({ error: ({ input }) => mismatch(input, kind.expected) })
        .transform((text, context) => {
        const read = kind.read(text);
        if (read.ok)
            return read.value;
        context.issues.push({ code: 'custom', message: read.error, input: text });
        return core/* NEVER */.tm;
    })
        .meta({ ...kind.schema, ...about });
}
/** At most so many; `what` they are, in the plural. */
function list(item, most, what) {
    const expected = `a list of ${what}`;
    return schemas/* array */.YOg(item, { error: ({ input }) => mismatch(input, expected) })
        .max(most, { error: (0,config_problem/* complaint */.U4)(`there are more than ${most} ${what}`, `at most ${most}`) });
}
/** What a mapping says when something else stands in its place. */
function mapping(expected) {
    return {
        error: ({ code, input }) => code === 'invalid_type' ? mismatch(input, expected) : undefined,
    };
}
function mismatch(input, expected) {
    return (0,config_problem/* complaint */.U4)(shapeOf(input), expected);
}
function shapeOf(input) {
    if (input === undefined)
        return 'missing';
    if (input === null)
        return 'nothing stands here';
    if (Array.isArray(input))
        return 'this is a list';
    return typeof input === 'object' ? 'this is a mapping' : `${(0,config_problem/* quoted */.TL)(String(input))} stands alone`;
}

// EXTERNAL MODULE: ./lib/targets/secret-kinds.js
var secret_kinds = __webpack_require__(494);
// EXTERNAL MODULE: ./lib/targets/value-kinds.js
var value_kinds = __webpack_require__(2701);
;// CONCATENATED MODULE: ./lib/targets/trust-kinds.js

const TRUST_SOURCE = (0,value_kinds/* choice */.Yq)(['bundled', 'system', 'both'], 'a store of roots');
const FETCH_SCOPE = (0,value_kinds/* choice */.Yq)(['public', 'any', 'none'], 'a scope of fetching');
const REVOCATION = (0,value_kinds/* choice */.Yq)(['stapled', 'ask', 'strict', 'off'], 'a way to check revocation');
const RENEWAL_EXPECTED = 'true, false, or the https URL of an ACME directory';
const RENEWAL_INFO = {
    expected: RENEWAL_EXPECTED,
    read: (text) => {
        if (text === 'false')
            return { ok: true, value: { kind: 'off' } };
        if (text === 'true')
            return { ok: true, value: { kind: 'known' } };
        const url = URL.canParse(text) ? new URL(text) : null;
        const sound = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
        return sound
            ? { ok: true, value: { kind: 'directory', url: url.href } }
            : (0,value_kinds/* refused */.J5)(text.includes('@') ? 'this' : text, 'a way to ask for renewal information', RENEWAL_EXPECTED);
    },
    schema: { type: ['boolean', 'string'] },
};
const PIN_EXPECTED = 'a SHA-256 in hexadecimal (64 digits, colons allowed) or base64 (44 characters)';
/** SHA-256 over SubjectPublicKeyInfo, as openssl prints it or as RFC 7469 writes it; hexadecimal, lower case. */
const PIN = {
    expected: PIN_EXPECTED,
    read: (text) => {
        const hex = sha256Hex(text);
        return hex === null ? (0,value_kinds/* refused */.J5)(text, 'the hash of a public key', PIN_EXPECTED) : { ok: true, value: hex };
    },
    schema: { type: 'string', minLength: 43, maxLength: 110 },
};
const BLOCKED_EXPECTED = `${PIN_EXPECTED}, or a serial number in hexadecimal (at most 40 digits)`;
/** A public key by its hash, or a serial number as OpenSSL prints it; hexadecimal, lower case, without leading zeros for a serial. */
const BLOCKED = {
    expected: BLOCKED_EXPECTED,
    read: (text) => {
        const hex = sha256Hex(text);
        if (hex !== null)
            return { ok: true, value: hex };
        const serial = text.replaceAll(':', '').toLowerCase();
        return /^[0-9a-f]{1,42}$/.test(serial)
            ? { ok: true, value: serial }
            : (0,value_kinds/* refused */.J5)(text, 'a key or serial number', BLOCKED_EXPECTED);
    },
    schema: { type: 'string', minLength: 1, maxLength: 110 },
};
function sha256Hex(text) {
    const plain = text.replace(/^sha256(?::|\/\/?)/i, '');
    const hex = plain.replaceAll(':', '').toLowerCase();
    if (/^[0-9a-f]{64}$/.test(hex))
        return hex;
    return /^[A-Za-z0-9+/]{43}=?$/.test(plain) ? hexOf(plain) : null;
}
/** Four characters of base64 are three bytes; without Buffer, which this room does not need otherwise. */
function hexOf(base64) {
    return Array.from(atob(base64), (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

;// CONCATENATED MODULE: ./lib/targets/waiver-kinds.js



const POLICY_CAUSES = new Set(cause_id/* POLICY_CAUSE_IDS */.M);
/** What an endpoint can show. What is said of waivers cannot be waived: it is mended in the same file. */
const WAIVED_CAUSE = (0,value_kinds/* choice */.Yq)(cause_id/* CAUSE_IDS */.R.filter((id) => !POLICY_CAUSES.has(id)), 'a cause that an endpoint can show');
const DAY_EXPECTED = 'a day such as 2027-01-31';
/** RFC 3339 §5.6, `full-date`, and a day that the calendar has. */
const DAY = {
    expected: DAY_EXPECTED,
    read: (text) => {
        const day = isDay(text);
        if (day === true)
            return { ok: true, value: text };
        const wrong = day === 'impossible' ? 'is no day of the calendar' : 'is not a day';
        return { ok: false, error: (0,config_problem/* complaint */.U4)(`${(0,config_problem/* quoted */.TL)(text)} ${wrong}`, DAY_EXPECTED, meantDay(text)) };
    },
    schema: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
};
const LONGEST_REASON = 500;
const REASON_EXPECTED = 'a sentence or a ticket, so that others can follow the decision';
/** For people: any text that says something. */
const REASON = {
    expected: REASON_EXPECTED,
    read: (text) => {
        const reason = text.trim();
        if (!/[\p{L}\p{N}]/u.test(reason))
            return {
                ok: false,
                error: (0,config_problem/* complaint */.U4)(reason === '' ? 'it is empty' : `${(0,config_problem/* quoted */.TL)(reason)} says nothing`, REASON_EXPECTED),
            };
        return reason.length <= LONGEST_REASON
            ? { ok: true, value: reason }
            : { ok: false, error: (0,config_problem/* complaint */.U4)(`it has ${reason.length} characters`, `at most ${LONGEST_REASON}`) };
    },
    schema: { type: 'string', minLength: 1, maxLength: LONGEST_REASON },
};
function isDay(text) {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text))
        return false;
    const instant = Date.parse(text);
    // The 30th of February is read as the 2nd of March by some engines.
    return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text) ? true : 'impossible';
}
/** `2027-1-31` and `2027/01/31` are written by hand; `31.01.2027` may be either of two days elsewhere, and gets no guess. */
function meantDay(text) {
    const [, year = '', month = '', day = ''] = /^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:T.*)?$/.exec(text) ?? [];
    const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return meant !== text && isDay(meant) === true ? meant : null;
}

;// CONCATENATED MODULE: ./lib/targets/waiver-schema.js




/** All keys but `connect` are required: a waiver without an end or a reason is how findings are forgotten. */
const waiverSchema = schemas/* strictObject */.rej({
    endpoint: field(value_kinds/* ENDPOINT */.sR, {
        description: 'The endpoint as the list of endpoints names it: host, host:port, smtp://host, file:PATH.',
    }),
    connect: field(value_kinds/* CONNECT */.hg, {
        description: 'Of several endpoints of that name, the one with this connect alone; without it, all of them.',
    }).optional(),
    cause: field(WAIVED_CAUSE, { description: 'The cause whose findings are accepted there.' }),
    until: field(DAY, { description: 'The last day on which they are, in UTC.' }),
    reason: field(REASON, { description: 'Why, for those who come after; reports show it.' }),
}, mapping('a mapping of endpoint, cause, until and reason'))
    .meta({ description: 'A finding that is accepted until a date.' });

;// CONCATENATED MODULE: ./lib/targets/config-schema.js










const MOST_NAMES = 200;
const MOST_ADDRESSES = 64;
const severities = schemas/* strictObject */.rej(Object.fromEntries(cause_id/* CAUSE_IDS */.R.map((id) => [id, field(value_kinds/* CAUSE_SEVERITY */.Aw).optional()])), mapping('a mapping of causes to severities'))
    .meta({ description: 'What a cause counts for where its own severity does not suit; off drops its findings.' });
const policyKeys = {
    profile: field(value_kinds/* PROFILE */.Cn, {
        description: 'What counts as sound: baseline (nothing that is dangerous today), intermediate or modern (Mozilla guideline 6.0).',
        default: 'baseline',
    }).optional(),
    'min-tls-version': field(value_kinds/* TLS_VERSION */.Nc, {
        description: 'Oldest TLS version that the endpoint may accept; enforced by offering what is below it. Under the profile modern it is 1.3 unless set.',
        default: '1.2',
    }).optional(),
    'required-tls-versions': list(field(value_kinds/* TLS_VERSION */.Nc), tls_version/* TLS_VERSIONS */.Mk.length, 'TLS versions')
        .meta({ description: 'TLS versions that the endpoint must serve, whatever else it serves.', default: [] })
        .optional(),
    'min-days': field(value_kinds/* MIN_REMAINING */.mq, {
        description: 'Fail when a certificate has less validity left: days (14 or 14d), a share of its own lifetime (12.5%), or auto: 1/8 of its lifetime, 1/6 where that is 10 days at most.',
        default: 'auto',
    }).optional(),
    'warn-days': field(value_kinds/* WARN_REMAINING */.qf, {
        description: 'Warn when a certificate has less validity left: days (30 or 30d), a share of its own lifetime (25%), or auto: 1/4 of its lifetime, 1/3 where that is 10 days at most.',
        default: 'auto',
    }).optional(),
    'required-sans': list(field(value_kinds/* SUBJECT_ALT_NAME */.RN), MOST_NAMES, 'names')
        .meta({
        description: 'Names and IP addresses that the certificate must cover; a wildcard covers its label.',
        default: [],
    })
        .optional(),
    'min-rsa-bits': field(value_kinds/* count */.U9(1024, 16_384), {
        description: 'Fewest bits of an RSA key in a certificate of the server or of an intermediate CA.',
        default: 2048,
    }).optional(),
    'allowed-issuers': list(field(value_kinds/* ISSUER */.GR), MOST_NAMES, 'issuers')
        .meta({
        description: 'CAs that may issue: the organisation or common name of the issuer, or of a CA above it, is to be one of these.',
        default: [],
    })
        .optional(),
    'client-auth': field(value_kinds/* CLIENT_AUTH */.ZE, {
        description: 'Must the endpoint insist on a client certificate: any (no matter), required or none.',
        default: 'any',
    }).optional(),
    require: list(field(value_kinds/* REQUIREMENT */.yy), MOST_NAMES, 'demands')
        .meta({
        description: 'Demands beyond the profile: a post-quantum group, a large ClientHello in two segments, clients without SNI, a stapled OCSP response.',
        default: [],
    })
        .optional(),
    trust: field(TRUST_SOURCE, {
        description: 'Roots that count as trusted before ca-file adds to them: bundled with Node, of the system, or both.',
        default: 'bundled',
    }).optional(),
    fetch: field(FETCH_SCOPE, {
        description: 'May URLs that a certificate names be fetched: public (never at private, loopback or link-local addresses), any or none.',
        default: 'public',
    }).optional(),
    revocation: field(REVOCATION, {
        description: 'What is asked about revocation: stapled (what the server sends), ask (OCSP and CRL too; silence is no error), strict (silence is one) or off.',
        default: 'stapled',
    }).optional(),
    'renewal-info': field(RENEWAL_INFO, {
        description: 'Ask the CA when it wants the certificate renewed (RFC 9773), and DNS whether it may: true for known CAs, or the URL of an ACME directory.',
        default: false,
    }).optional(),
    pin: list(field(PIN), MOST_NAMES, 'pins')
        .meta({
        description: 'Public keys by SHA-256 of SubjectPublicKeyInfo, one of which must stand in the chain.',
        default: [],
    })
        .optional(),
    block: list(field(BLOCKED), MOST_NAMES, 'keys and serial numbers')
        .meta({
        description: 'Public keys (SHA-256 of SubjectPublicKeyInfo) and serial numbers, none of which may stand in the chain.',
        default: [],
    })
        .optional(),
    'on-unreachable': field(value_kinds/* ON_UNREACHABLE */.ZS, {
        description: 'What it means for the step when an endpoint could not be looked at.',
        default: 'fail',
    }).optional(),
    severities: severities.optional(),
};
const endpointKeys = {
    host: field(value_kinds/* ENDPOINT */.sR, {
        description: 'Name or IP address; host:port, https://host and [IPv6]:port are read as well. file:PATH looks at certificates on disk before they are deployed: PEM, DER, PKCS #12, a Kubernetes Secret in YAML, or a folder of such files.',
    }),
    port: field(value_kinds/* PORT */.I, {
        description: 'Port, when it is neither in host nor the usual one of its scheme.',
        default: 443,
    }).optional(),
    servername: field(value_kinds/* SERVERNAME */.t0, {
        description: 'Name to ask for (SNI) and to find in the certificate, when it differs from host. For file: the name that the certificate must cover; without it only required-sans are asked for.',
    }).optional(),
    connect: field(value_kinds/* CONNECT */.hg, {
        description: 'Dial this host or host:port instead, under the same name: a staging address before a deploy.',
    }).optional(),
    addresses: list(field(value_kinds/* ADDRESS */.BD), MOST_ADDRESSES, 'IP addresses')
        .meta({ description: 'Dial these IP addresses instead of asking DNS.' })
        .optional(),
    proxy: field(proxy_kinds/* PROXY */.rG, {
        description: 'HTTP proxy that is asked for a tunnel (CONNECT): http://host:port; env for what https_proxy and no_proxy say; none.',
        default: 'none',
    }).optional(),
    'proxy-credentials-env': field(secret_kinds/* VARIABLE */.TZ, {
        description: 'Environment variable that holds user:password for the proxy.',
    }).optional(),
    starttls: field(value_kinds/* STARTTLS */.iQ, {
        description: 'Protocol that begins in clear on this port and is asked for TLS (STARTTLS and its kin); smtp://host and the like say the same. Without a port it is the usual one of the protocol.',
    }).optional(),
    'ca-file': field(value_kinds/* PATH */.gI, {
        description: 'File of root certificates (PEM or DER) to trust here, beside the bundled ones.',
    }).optional(),
    'client-cert': field(secret_kinds/* CERTIFICATE_PATH */.Kz, {
        description: 'File of the client certificate to show when the server asks: PEM (chain, own first) or PKCS #12.',
    }).optional(),
    'client-key': field(secret_kinds/* KEY_PATH */.YE, {
        description: 'File of its private key in PEM, when client-cert does not hold it.',
    }).optional(),
    'client-key-env': field(secret_kinds/* VARIABLE */.TZ, {
        description: 'Environment variable that holds the private key in PEM.',
    }).optional(),
    'client-cert-password-env': field(secret_kinds/* VARIABLE */.TZ, {
        description: 'Environment variable that holds the passphrase of a PKCS #12 file.',
    }).optional(),
    key: field(secret_kinds/* OWN_KEY_PATH */.Vj, {
        description: 'For file: the file of the private key that must belong to the certificate, when it stands apart.',
    }).optional(),
    'password-env': field(secret_kinds/* VARIABLE */.TZ, {
        description: 'For file: environment variable with the passphrase of a PKCS #12 file or an encrypted key.',
    }).optional(),
    server: field(value_kinds/* PRODUCT */.Ax, {
        description: 'Product that runs there, for the wording of the fix; guessed when absent.',
    }).optional(),
};
const policySchema = schemas/* strictObject */.rej(policyKeys, mapping('a mapping of policy keys'))
    .meta({ description: 'What every endpoint has to satisfy; each key may be overridden on an endpoint.' });
const endpointMapping = schemas/* strictObject */.rej({ ...endpointKeys, ...policyKeys }, mapping('an endpoint as text, or a mapping of its keys'))
    .meta({ description: 'An endpoint with settings of its own.' });
/** An endpoint's text alone, or a mapping; text becomes the mapping that has nothing but a host. */
const endpointSchema = schemas/* union */.KCZ([
    field(value_kinds/* ENDPOINT */.sR, {
        description: 'An endpoint: host, host:port, https://host, [IPv6]:port, or file:PATH.',
    }).transform((host) => ({ host })),
    endpointMapping,
]);
const configSchema = schemas/* strictObject */.rej({
    policy: policySchema.optional(),
    endpoints: list(endpointSchema, config/* MOST_ENDPOINTS */.nU, 'endpoints')
        .meta({ description: 'The servers, and the certificates on disk, to check.' })
        .optional(),
    waivers: list(waiverSchema, config/* MOST_WAIVERS */.k7, 'waivers')
        .meta({ description: 'Findings that are accepted until a date: shown, and without weight.' })
        .optional(),
}, mapping('a mapping of policy, endpoints and waivers'));
/** The words that may stand at a place of the file, for suggestions. */
const KNOWN_KEYS = {
    top: Object.keys(configSchema.shape),
    policy: Object.keys(policyKeys),
    endpoint: [...Object.keys(endpointKeys), ...Object.keys(policyKeys)],
    waiver: Object.keys(waiverSchema.shape),
    severities: cause_id/* CAUSE_IDS */.R,
};

// EXTERNAL MODULE: ./lib/targets/nearest.js
var nearest = __webpack_require__(7228);
;// CONCATENATED MODULE: ./lib/targets/config-issues.js



/** What the schema found wrong, each at its place in the file; an unknown key is reported where the key stands. */
function problemsOf(issues, document) {
    return issues.flatMap((issue) => problemsOfIssue(issue, [], document));
}
function problemsOfIssue(issue, parents, document) {
    const path = [...parents, ...issue.path];
    if (issue.code === 'invalid_union')
        return rightBranch(issue.errors).flatMap((inner) => problemsOfIssue(inner, path, document));
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(key, path, document));
    const name = path.findLast((step) => typeof step === 'string');
    return [
        {
            at: document.locate(path, 'value'),
            message: name === undefined ? issue.message : `${String(name)}: ${issue.message}`,
        },
    ];
}
/** An endpoint is text or a mapping; the branch that fits its shape is the one whose complaints help. */
function rightBranch(branches) {
    const fitting = branches.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
    return fitting ?? branches.at(-1) ?? [];
}
function unknownKey(key, parents, document) {
    const { known, place } = knownAt(parents);
    return { at: document.locate([...parents, key], 'key'), message: unknownKeyText(key, known, place) };
}
function unknownKeyText(key, known, place) {
    return `${(0,config_problem/* quoted */.TL)(key)} is not a ${place}; expected ${(0,config_problem/* oneOf */.yL)(known)}${(0,config_problem/* didYouMean */.au)((0,nearest/* nearest */.p)(key, known))}`;
}
function knownAt(parents) {
    if (parents.at(-1) === 'severities')
        return { known: KNOWN_KEYS.severities, place: 'cause' };
    if (parents.length === 0)
        return { known: KNOWN_KEYS.top, place: 'key of the config' };
    if (parents[0] === 'policy')
        return { known: KNOWN_KEYS.policy, place: 'key of policy' };
    if (parents[0] === 'waivers')
        return { known: KNOWN_KEYS.waiver, place: 'key of a waiver' };
    return { known: KNOWN_KEYS.endpoint, place: 'key of an endpoint' };
}

// EXTERNAL MODULE: ./lib/targets/yaml-text.js + 1 modules
var yaml_text = __webpack_require__(3517);
;// CONCATENATED MODULE: ./lib/targets/config-file.js







/** Reads a config file or inline config. What is good is handed on even beside problems, so that all can be told at once. */
function readConfig(file, bytes) {
    if (bytes.length > MOST_BYTES)
        return broken(file, (0,config_problem/* complaint */.U4)(`the file has ${bytes.length} bytes`, 'at most 1 MiB'));
    const text = utf8(bytes);
    if (text === null)
        return broken(file, (0,config_problem/* complaint */.U4)('the file is not UTF-8 text', 'YAML in UTF-8'));
    const { document, problems } = (0,yaml_text/* readYaml */.g)(file, text);
    if (document === null)
        return { ...(0,config/* unreadConfig */.Yd)(null), problems };
    const read = readDocument(document);
    // What YAML could not give is empty to the schema; one complaint about it is enough.
    const told = new Set(problems.map(({ at }) => placeText(at)));
    return { ...read, problems: [...problems, ...read.problems.filter(({ at }) => !told.has(placeText(at)))] };
}
function readDocument(document) {
    const value = withoutEmptyParts(document.value);
    const whole = configSchema.safeParse(value);
    const declared = ({ entry, index, }) => ({
        entry,
        at: document.locate(['endpoints', index], 'value'),
        placeOf: (key) => document.locate(['endpoints', index, key], 'value'),
    });
    const written = isRecord(value) ? value.endpoints : undefined;
    return {
        policy: whole.success ? (whole.data.policy ?? {}) : goodPolicy(value),
        policyPlaceOf: (key) => document.locate(['policy', key], 'value'),
        endpoints: (whole.success ? indexed(whole.data.endpoints ?? []) : goodEndpoints(value)).map(declared),
        endpointsAt: written === undefined ? null : document.locate(['endpoints'], 'key'),
        namesEndpoints: !isRecord(value) || (written !== undefined && !(Array.isArray(written) && written.length === 0)),
        waivers: goodWaivers(value).map(({ entry, index }) => ({
            entry,
            at: document.locate(['waivers', index], 'value'),
        })),
        problems: whole.success ? [] : problemsOf(whole.error.issues, document),
        caFilesBesideFaults: whole.success ? [] : caFilesBesideFaults(value, document),
    };
}
/** `policy:` with everything below it commented out says nothing, and so do `policy: null` and an empty file. */
function withoutEmptyParts(value) {
    if (value === null)
        return {};
    if (!isRecord(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([key, part]) => !isNothing(part) || !(key in configSchema.shape)));
}
/** YAML 1.2.2 §10.3.2; to the failsafe schema they are text. */
function isNothing(part) {
    return part === null || (typeof part === 'string' && ['~', 'null', 'Null', 'NULL'].includes(part));
}
function goodPolicy(value) {
    const read = policySchema.safeParse(isRecord(value) ? value.policy : {});
    return read.success ? read.data : {};
}
function goodEndpoints(value) {
    const items = isRecord(value) && Array.isArray(value.endpoints) ? value.endpoints.slice(0, config/* MOST_ENDPOINTS */.nU) : [];
    return items.flatMap((item, index) => {
        const read = endpointSchema.safeParse(item);
        return read.success ? [{ entry: read.data, index }] : [];
    });
}
/** Also beside bad ones, so that a waiver said twice is told together with the rest. */
function goodWaivers(value) {
    const items = isRecord(value) && Array.isArray(value.waivers) ? value.waivers.slice(0, config/* MOST_WAIVERS */.k7) : [];
    return items.flatMap((item, index) => {
        const read = waiverSchema.safeParse(item);
        return read.success ? [{ entry: read.data, index }] : [];
    });
}
function caFilesBesideFaults(value, document) {
    const items = isRecord(value) && Array.isArray(value.endpoints) ? value.endpoints.slice(0, config/* MOST_ENDPOINTS */.nU) : [];
    return items.flatMap((item, index) => {
        if (!isRecord(item) || endpointSchema.safeParse(item).success)
            return [];
        const path = typeof item['ca-file'] === 'string' ? value_kinds/* PATH */.gI.read(item['ca-file']) : null;
        if (path === null || !path.ok)
            return [];
        return [{ path: path.value, at: document.locate(['endpoints', index, 'ca-file'], 'value') }];
    });
}
function indexed(entries) {
    return entries.map((entry, index) => ({ entry, index }));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function placeText(at) {
    return at === null ? '' : `${at.line}:${at.column}`;
}
function broken(file, message) {
    return (0,config/* unreadConfig */.Yd)({ at: { file, line: 1, column: 1 }, message });
}
const MOST_BYTES = 1_048_576;


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

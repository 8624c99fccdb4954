export const id = 519;
export const ids = [519];
export const modules = {

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

/***/ 6476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseHttpHead),
/* harmony export */   s: () => (/* binding */ valuesOf)
/* harmony export */ });
/** Status and headers of an HTTP/1 answer (RFC 9112 §4), which may be cut anywhere; `null` when the text is none. */
function parseHttpHead(text) {
    const status = /^HTTP\/1\.[01] (\d{3})\b/.exec(text)?.[1];
    if (status === undefined)
        return null;
    const [head = ''] = text.split(/\r?\n\r?\n/, 1);
    const headers = head
        .split(/\r?\n/)
        .slice(1, 1 + MOST_HEADERS)
        .flatMap((line) => {
        const [, name, value = ''] = /^([\w!#$%&'*+.^`|~-]{1,64}):[ \t]*(.*)$/.exec(line) ?? [];
        if (name === undefined)
            return [];
        return [{ name, value: TELLING.has(name.toLowerCase()) ? printable(value.trim()) : null }];
    });
    return { status: Number(status), headers };
}
/** The values of a header, however its name is written. */
function valuesOf(headers, name) {
    return headers.flatMap((header) => (header.name.toLowerCase() === name ? [header.value ?? ''] : []));
}
function printable(text) {
    return text.slice(0, 200).replace(/[^\x20-\x7e]/g, '?');
}
const MOST_HEADERS = 40;
/** Headers that name the product that answers, or one on the way and why it answers itself. */
const TELLING = new Set([
    'server',
    'via',
    'x-powered-by',
    'strict-transport-security',
    'proxy-status',
    'x-squid-error',
]);


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
/* harmony export */   J: () => (/* binding */ isLost),
/* harmony export */   w: () => (/* binding */ isCutByDeadline)
/* harmony export */ });
/** Nothing of TLS came back: no connection, its end, or silence. An alert is an answer. */
function isLost({ kind }) {
    return kind === 'no-connection' || kind === 'closed' || kind === 'silent';
}
/** The deadline of the run came before its answer, so that it tells nothing of the server. */
function isCutByDeadline(outcome) {
    return outcome.kind === 'no-connection' && outcome.tcp.kind === 'not-attempted';
}


/***/ }),

/***/ 3742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ authoritySerial)
/* harmony export */ });
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8682);
/* harmony import */ var _der_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5972);
/* harmony import */ var _der_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1096);
/* harmony import */ var _der_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3669);




/**
 * Serial number of the issuer's certificate in the authority key identifier (RFC 5280 §4.2.1.1), hexadecimal; `null` where
 * there is none, as in nearly all certificates: it is read only where somebody asks, and once.
 */
function authoritySerial(certificate) {
    const known = read.get(certificate);
    if (known !== undefined)
        return known;
    const serial = readSerial(certificate);
    read.set(certificate, serial);
    return serial;
}
function readSerial({ der }) {
    const extension = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .rawExtensions */ .xv)(Buffer.from(der, 'base64')).find(({ oid }) => oid === AUTHORITY_KEY_IDENTIFIER);
    if (extension === undefined)
        return null;
    try {
        const fields = (0,_der_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)(extension.content, 'authorityKeyIdentifier').fields(_der_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .TAG */ .Dk.sequence);
        fields.optional('keyIdentifier', _der_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTEXT */ .SK, 0);
        fields.optional('authorityCertIssuer', _der_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTEXT */ .SK, 1);
        const serial = fields.optional('authorityCertSerialNumber', _der_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTEXT */ .SK, 2);
        return serial === null ? null : Buffer.from(serial.bytes()).toString('hex');
    }
    catch (error) {
        if (error instanceof _der_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I)
            return null;
        throw error;
    }
}
const read = new WeakMap();
const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ operatorOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7913);

/**
 * The operator of the CA whose name stands as issuer in a certificate, by its organisation; `null` for all others, since
 * nothing may be guessed of a private CA or of one that is not on the list.
 */
function operatorOf(issuer) {
    const names = [...(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeValues */ .v$)(issuer, 'O'), ...(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeValues */ .v$)(issuer, 'CN')];
    const [organisation] = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeValues */ .v$)(issuer, 'O');
    if (organisation === undefined)
        return null;
    const operator = BY_ORGANISATION.get(comparable(organisation.replace(STAGING, '')));
    if (operator === LETS_ENCRYPT && names.some((name) => STAGING.test(name)))
        return LETS_ENCRYPT_STAGING;
    return operator ?? null;
}
/** How Let's Encrypt marks the names of its test CAs. */
const STAGING = /^\(STAGING\) /i;
function comparable(organisation) {
    return organisation
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
const LETS_ENCRYPT = {
    name: "Let's Encrypt",
    directory: 'https://acme-v02.api.letsencrypt.org/directory',
    caaDomains: ['letsencrypt.org'],
};
const LETS_ENCRYPT_STAGING = {
    ...LETS_ENCRYPT,
    name: "Let's Encrypt (staging)",
    directory: 'https://acme-staging-v02.api.letsencrypt.org/directory',
};
/** What the directory of ZeroSSL, which Sectigo runs, names as its caaIdentities. */
const SECTIGO_DOMAINS = [
    ...['sectigo.com', 'trust-provider.com', 'usertrust.com', 'comodoca.com', 'comodo.com'],
    ...['entrust.net', 'affirmtrust.com'],
];
const AMAZON_DOMAINS = ['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com', 'aws.amazon.com'];
const GODADDY_DOMAINS = ['godaddy.com', 'starfieldtech.com'];
const DIGICERT_DOMAINS = [
    ...['digicert.com', 'www.digicert.com', 'digicert.ne.jp', 'cybertrust.ne.jp', 'symantec.com', 'thawte.com'],
    ...['geotrust.com', 'rapidssl.com', 'quovadisglobal.com', 'pkioverheid.nl', 'digitalcertvalidation.com'],
    ...['volusion', 'stratossl', 'intermediatecertificate', '1and1'].map((brand) => `${brand}.digitalcertvalidation.com`),
    ...AMAZON_DOMAINS,
];
/**
 * Organisations as they stand in issuer names. The domains are those that the practice statements of the CAs name; where
 * brands were sold or are run by another CA, those of both, since a domain too many is silent and one too few is a false alarm.
 */
const OPERATORS = [
    [LETS_ENCRYPT, ["Let's Encrypt", 'Internet Security Research Group']],
    [
        {
            name: 'Google Trust Services',
            directory: 'https://dv.acme-v02.api.pki.goog/directory',
            caaDomains: ['pki.goog', 'google.com'],
        },
        ['Google Trust Services', 'Google Trust Services LLC'],
    ],
    [
        { name: 'ZeroSSL', directory: 'https://acme.zerossl.com/v2/DV90', caaDomains: [...SECTIGO_DOMAINS, 'zerossl.com'] },
        ['ZeroSSL', 'ZeroSSL GmbH'],
    ],
    [withoutAcme('Sectigo', SECTIGO_DOMAINS), ['Sectigo Limited', 'COMODO CA Limited', 'The USERTRUST Network']],
    [
        withoutAcme('DigiCert', DIGICERT_DOMAINS),
        ['DigiCert Inc', 'DigiCert, Inc.', 'GeoTrust, Inc.', 'GeoTrust Inc.', 'thawte, Inc.', 'RapidSSL'],
    ],
    [
        withoutAcme('Amazon', [...AMAZON_DOMAINS, ...GODADDY_DOMAINS]),
        ['Amazon', 'Amazon Trust Services', 'Amazon.com, Inc.'],
    ],
    [
        withoutAcme('GoDaddy', [...GODADDY_DOMAINS, 'amazon.com']),
        ['GoDaddy.com, Inc.', 'Starfield Technologies, Inc.', 'GoDaddy Inc.'],
    ],
    [withoutAcme('GlobalSign', ['globalsign.com']), ['GlobalSign nv-sa', 'GlobalSign']],
    [
        withoutAcme('Entrust', ['entrust.net', 'affirmtrust.com', 'sectigo.com', 'ssl.com']),
        ['Entrust, Inc.', 'Entrust Limited', 'Entrust Corporation', 'AffirmTrust'],
    ],
    [withoutAcme('SSL.com', ['ssl.com', 'entrust.net', 'affirmtrust.com']), ['SSL Corporation', 'SSL Corp', 'SSL.com']],
    [withoutAcme('Microsoft', ['microsoft.com', 'digicert.com']), ['Microsoft Corporation']],
    [withoutAcme('Apple', ['pki.apple.com', 'apple.com']), ['Apple Inc.']],
    [withoutAcme('IdenTrust', ['identrust.com']), ['IdenTrust', 'IdenTrust, Inc.']],
    [withoutAcme('Buypass', ['buypass.com', 'buypass.no']), ['Buypass AS-983163327', 'Buypass AS']],
    [withoutAcme('Actalis', ['actalis.it', 'actalis.com']), ['Actalis S.p.A.', 'Actalis S.p.A./03358520967']],
    [
        withoutAcme('Certum', ['certum.pl', 'certum.eu']),
        ['Asseco Data Systems S.A.', 'Unizeto Technologies S.A.', 'Certum'],
    ],
    [
        withoutAcme('HARICA', ['harica.gr']),
        ['Hellenic Academic and Research Institutions CA', 'Hellenic Academic and Research Institutions Cert. Authority'],
    ],
    [withoutAcme('SwissSign', ['swisssign.com', 'swisssign.net', 'swisssign.ch']), ['SwissSign AG']],
];
function withoutAcme(name, caaDomains) {
    return { name, directory: null, caaDomains };
}
const BY_ORGANISATION = new Map(OPERATORS.flatMap(([operator, organisations]) => organisations.map((name) => [comparable(name), operator])));


/***/ }),

/***/ 1821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ certificateBytes)
/* harmony export */ });
/* harmony import */ var _der_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1361);
/* harmony import */ var _der_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5972);


/** `null` for what cannot be read. */
function certificateBytes({ der }) {
    try {
        const whole = new _der_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .DerCursor */ .a5(Buffer.from(der, 'base64'), 'certificate').take('Certificate', _der_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET */ .yC.sequence);
        const tbs = (0,_der_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)((0,_der_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(whole).take('tbsCertificate', _der_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET */ .yC.sequence));
        tbs.optional('version', _der_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET */ .yC.context[0]);
        const serial = tbs.take('serialNumber', _der_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET */ .yC.integer).content;
        tbs.take('signature');
        const issuer = tbs.take('issuer', _der_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET */ .yC.sequence).whole;
        tbs.take('validity');
        const subject = tbs.take('subject', _der_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET */ .yC.sequence).whole;
        const key = (0,_der_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(tbs.take('subjectPublicKeyInfo', _der_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET */ .yC.sequence));
        key.take('algorithm');
        return { serial, issuer, subject, publicKey: (0,_der_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeBits */ .my)(key.take('subjectPublicKey', _der_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET */ .yC.bitString)) };
    }
    catch (error) {
        if (error instanceof _der_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 7290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ examineChain),
  E: () => (/* binding */ stands)
});

// EXTERNAL MODULE: ./lib/pki/names.js + 1 modules
var names = __webpack_require__(7913);
// EXTERNAL MODULE: ./lib/pki/path-problems.js + 1 modules
var path_problems = __webpack_require__(1904);
// EXTERNAL MODULE: ./lib/pki/issued-by.js
var issued_by = __webpack_require__(1777);
;// CONCATENATED MODULE: ./lib/pki/paths.js


/**
 * Every path from `sent[0]` over the other certificates sent and the trusted roots, at most MAX_PATHS of them. `sent` must
 * not be empty. Signatures are checked; dates and constraints are not.
 */
function buildPaths(sent, store) {
    const others = distinct(sent).slice(0, MAX_SENT);
    const sentHashes = new Set(others.map(({ sha256 }) => sha256));
    const checked = new Map();
    const badSignatures = [];
    const falseClaims = [];
    const paths = [];
    function signs(issuer, certificate) {
        const pair = `${certificate.sha256} ${issuer.sha256}`;
        const known = checked.get(pair);
        if (known !== undefined)
            return known;
        if (checked.size >= MAX_SIGNATURES)
            return false;
        const good = (0,issued_by/* isSignedBy */.s3)(certificate, issuer);
        checked.set(pair, good);
        const claim = (0,issued_by/* falseClaim */.SG)(certificate, issuer);
        if (good && claim !== null)
            falseClaims.push({ certificate, issuer, claim });
        if (!good && claim === null)
            badSignatures.push({ certificate, issuer });
        return good;
    }
    function finish(certificates, end) {
        const anchor = end === 'trusted' ? (certificates.at(-1) ?? null) : null;
        paths.push({ certificates, anchor, end, anchorSent: anchor !== null && sentHashes.has(anchor.sha256) });
    }
    function climb(path, last) {
        if (paths.length >= MAX_PATHS)
            return;
        if ((0,issued_by/* namesItself */.e0)(last)) {
            signs(last, last); // noted where it fails; the certificate ends the path all the same
            finish(path, store.has(last) ? 'trusted' : path.length === 1 ? 'self-signed-leaf' : 'untrusted-root');
            return;
        }
        const namesakes = distinct([...store.bySubject(last.issuer), ...others]).filter((issuer) => (0,names/* sameName */.q)(last.issuer, issuer.subject) && !path.some((below) => sameHolder(below, issuer)));
        const issuers = namesakes.filter((issuer) => (0,issued_by/* namesAsIssuer */.Ud)(last, issuer) && signs(issuer, last));
        if (issuers.length === 0)
            for (const issuer of namesakes)
                signs(issuer, last); // those with another identifier
        if (issuers.length === 0 || path.length >= MAX_DEPTH)
            finish(path, 'issuer-missing');
        else
            for (const issuer of issuers)
                climb([...path, issuer], issuer);
    }
    const [leaf] = sent;
    if (leaf !== undefined)
        climb([leaf], leaf);
    return { paths, badSignatures, falseClaims };
}
/** Same name and key: a cross-signed twin. A path that meets one holder twice runs in a circle. */
function sameHolder(one, other) {
    return one.subject === other.subject && one.key.spkiSha256 === other.key.spkiSha256;
}
function distinct(certificates) {
    return [...new Map(certificates.map((certificate) => [certificate.sha256, certificate])).values()];
}
/** Certificates in a path; real ones have two to five. */
const MAX_DEPTH = 12;
/** Cross-signing gives a handful; a hostile server could give any number. */
const MAX_PATHS = 32;
/** Signatures checked in all: about 0.1 ms each, and some milliseconds for keys of absurd size. */
const MAX_SIGNATURES = 128;
/** Certificates looked at for issuers; what is sent beyond is surplus. */
const MAX_SENT = 32;

;// CONCATENATED MODULE: ./lib/pki/chain.js



/**
 * Builds every path from the first certificate sent and picks the best. With nothing sent, the best path is empty and its
 * issuer is missing.
 */
function examineChain(sent, store, now) {
    const { paths, badSignatures, falseClaims } = buildPaths(sent, store);
    const best = bestOf(paths, now);
    return {
        sent,
        best,
        paths,
        order: isInOrder(sent, best) ? 'in-order' : 'out-of-order',
        surplus: surplusOf(sent, paths),
        badSignatures,
        falseClaims,
        directIssuerSeemsRoot: best.end === 'issuer-missing' && seemsRoot(best.certificates.at(-1)),
    };
}
/** The best path leads to a trusted root and breaks no rule of RFC 5280: what OpenSSL would accept. */
function stands({ best }, now) {
    return best.end === 'trusted' && (0,path_problems/* pathProblems */.K)(best, now).length === 0;
}
function bestOf(paths, now) {
    const ranked = paths.map((path) => ({ path, rank: rankOf(path, now) }));
    // Sorting is stable: of equals, the one over the certificates sent first.
    ranked.sort((one, other) => compareRanks(one.rank, other.rank));
    return ranked[0]?.path ?? { certificates: [], anchor: null, end: 'issuer-missing', anchorSent: false };
}
/** Smaller is better, first number first. Of trusted paths the shorter, of open ends the longer one says more. */
function rankOf(path, now) {
    const { length } = path.certificates;
    return [END_RANK[path.end], (0,path_problems/* pathProblems */.K)(path, now).length, path.end === 'trusted' ? length : -length];
}
function compareRanks(one, other) {
    const index = one.findIndex((number, at) => number !== other[at]);
    return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
function isInOrder(sent, { certificates }) {
    const places = certificates
        .map((certificate) => sent.findIndex(({ sha256 }) => sha256 === certificate.sha256))
        .filter((place) => place >= 0);
    return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}
function surplusOf(sent, paths) {
    const used = new Set(paths.flatMap(({ certificates }) => certificates.map(({ sha256 }) => sha256)));
    return sent.filter(({ sha256 }, place) => !used.has(sha256) || sent.findIndex((earlier) => earlier.sha256 === sha256) !== place);
}
function seemsRoot(last) {
    if (last === undefined)
        return false;
    if (last.authorityIssuer !== null && (0,names/* sameName */.q)(last.authorityIssuer, last.issuer))
        return true;
    return /(?:^|,)CN=[^,]*\broot/i.test(last.issuer);
}
const END_RANK = {
    trusted: 0,
    'self-signed-leaf': 1,
    'untrusted-root': 1,
    'issuer-missing': 2,
};


/***/ }),

/***/ 6469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ crlVerdict)
/* harmony export */ });
/* harmony import */ var _revocation_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(823);

/**
 * Whether the certificate is revoked by this list. An entry counts past the end of the list too, unless it is on hold. One
 * with `removeFromCRL` takes a hold back (RFC 5280 §5.3.1); only lists of changes should have it, and it never means revoked.
 */
function crlVerdict({ unusable, entry, thisUpdate, nextUpdate }, now) {
    if (unusable !== null)
        return { kind: 'unusable', why: unusable };
    const revoked = entry === null || entry.reason === 'removeFromCRL'
        ? null
        : { kind: 'revoked', at: entry.revokedAt, reason: entry.reason };
    if (revoked !== null && (0,_revocation_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .d)(revoked.reason))
        return revoked;
    if (Date.parse(thisUpdate) > now + CLOCK_SKEW_MS)
        return { kind: 'not-yet-valid', from: thisUpdate };
    // RFC 5280 §5.1.2.5 demands an end; a list without one says of itself that it is the newest.
    if (nextUpdate !== null && Date.parse(nextUpdate) < now)
        return { kind: 'expired', since: nextUpdate };
    return revoked ?? { kind: 'good' };
}
const CLOCK_SKEW_MS = 5 * 60_000;


/***/ }),

/***/ 1361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ DerCursor),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   my: () => (/* binding */ wholeBits),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yC: () => (/* binding */ OCTET)
/* harmony export */ });
/* harmony import */ var _der_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5972);

/** Identifier octets of what responses and lists are made of. */
const OCTET = {
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    enumerated: 0x0a,
    sequence: 0x30,
    utcTime: 0x17,
    generalizedTime: 0x18,
    /** `[0]` to `[3]`, constructed. */
    context: [0xa0, 0xa1, 0xa2, 0xa3],
    /** The same, primitive. */
    contextBytes: [0x80, 0x81, 0x82, 0x83],
};
/**
 * Reads the header of the value at `offset` into `header`. Throws DerError where it does not fit before `limit`, has an
 * indefinite length or a tag number above 30.
 */
function readHeader(bytes, offset, limit, header, at) {
    const tag = bytes[offset] ?? 0;
    const first = bytes[offset + 1] ?? 0;
    let start = offset + 2;
    let length = first;
    if (start > limit)
        throw new _der_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I(at, 'ends early');
    if ((tag & 0x1f) === 0x1f || first === 0x80 || first > 0x84)
        throw new _der_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I(at, 'is not DER');
    if (first > 0x80) {
        const octets = first & 0x7f;
        length = 0;
        for (let index = 0; index < octets; index += 1)
            length = length * 256 + (bytes[start + index] ?? 0);
        start += octets;
    }
    if (start + length > limit)
        throw new _der_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I(at, 'ends early');
    header.tag = tag;
    header.start = start;
    header.stop = start + length;
}
/**
 * Walks over values one after the other. `readDer` builds the whole tree and writes it anew where bytes are wanted; what
 * is signed has to be taken as it came, and a list of a million entries must not become a tree.
 */
class DerCursor {
    /** Path of what holds the values; empty at the outermost. */
    at;
    #bytes;
    #header = { tag: 0, start: 0, stop: 0 };
    #next = 0;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.at = at;
    }
    /** The next value. With an identifier octet, it must bear that one. Throws DerError, as all methods here. */
    take(name, octet) {
        const at = this.at === '' ? name : `${this.at}/${name}`;
        if (this.#next >= this.#bytes.length)
            throw new _der_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I(at, 'is missing');
        readHeader(this.#bytes, this.#next, this.#bytes.length, this.#header, at);
        const { tag, start, stop } = this.#header;
        if (octet !== undefined && tag !== octet)
            throw new _der_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I(at, 'is of another type');
        const whole = this.#bytes.subarray(this.#next, stop);
        this.#next = stop;
        return { at, tag, whole, content: this.#bytes.subarray(start, stop) };
    }
    /** The next value if it bears one of these identifier octets. */
    optional(name, ...octets) {
        return octets.includes(this.#bytes[this.#next] ?? -1) ? this.take(name) : null;
    }
    /** Nothing may be left. */
    end() {
        if (this.#next < this.#bytes.length)
            throw new _der_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I(this.at, 'is followed by further bytes');
    }
}
/** A cursor over the members of a constructed value. */
function within({ content, at }) {
    return new DerCursor(content, at);
}
/** BIT STRING of whole octets (X.690 §8.6), as keys and signatures are. */
function wholeBits({ content, at }) {
    if (content[0] !== 0)
        throw new _der_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I(at, 'is no BIT STRING of whole bytes');
    return content.subarray(1);
}


/***/ }),

/***/ 1777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ falseClaim),
/* harmony export */   Ud: () => (/* binding */ namesAsIssuer),
/* harmony export */   e0: () => (/* binding */ namesItself),
/* harmony export */   s3: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _authority_serial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3742);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7913);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3712);




/** The names fit, and the key identifiers where both certificates bear one: as OpenSSL looks for an issuer. */
function namesAsIssuer(certificate, issuer) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sameName */ .q)(certificate.issuer, issuer.subject) && falseClaim(certificate, issuer) === null;
}
/** What the authority key identifier says and does not hold of this issuer; `null` where it fits or says nothing. */
function falseClaim(certificate, issuer) {
    const { authorityKeyId, authorityIssuer } = certificate;
    const { subjectKeyId } = issuer;
    if (authorityKeyId !== null && subjectKeyId !== null && authorityKeyId !== subjectKeyId)
        return 'key';
    if (authorityIssuer === null)
        return null;
    const serial = (0,_authority_serial_js__WEBPACK_IMPORTED_MODULE_1__/* .authoritySerial */ .M)(certificate);
    const sameSerial = serial === null || withoutZeros(serial) === withoutZeros(issuer.serial);
    return sameSerial && (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sameName */ .q)(authorityIssuer, issuer.issuer) ? null : 'certificate';
}
/** It names itself as its issuer, by name and by key. Its signature is another question. */
function namesItself(certificate) {
    return namesAsIssuer(certificate, certificate);
}
/** The key of `issuer` made the signature on `certificate`. False for whatever cannot be checked. */
function isSignedBy(certificate, issuer) {
    // The digests of both stand for their bytes.
    return checked(`${certificate.sha256} ${issuer.sha256}`, () => verifies(certificate, issuer));
}
function verifies(certificate, issuer) {
    try {
        const key = keys(issuer.sha256, () => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(issuer.der, 'base64')).publicKey);
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(certificate.der, 'base64')).verify(key);
    }
    catch {
        return false; // a key or algorithm that this OpenSSL does not know
    }
}
function withoutZeros(hex) {
    return hex.replace(/^(?:00)+(?=.)/, '');
}
const checked = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)(1_024);
/** One intermediate signs for thousands. */
const keys = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)(256);


/***/ }),

/***/ 8063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ issuedPairs)
/* harmony export */ });
/* harmony import */ var _issued_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1777);

/** Everything on a path but its root, which nobody above it could revoke. */
function issuedPairs({ certificates }) {
    return certificates
        .map((certificate, depth) => ({ certificate, issuer: certificates[depth + 1] ?? null, depth }))
        .filter(({ certificate }) => !(0,_issued_by_js__WEBPACK_IMPORTED_MODULE_0__/* .namesItself */ .e0)(certificate));
}


/***/ }),

/***/ 9371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ covers),
  A: () => (/* binding */ matchName)
});

;// CONCATENATED MODULE: ./lib/pki/edit-distance.js
/** The name that takes the fewest edits, the first of equals; `null` for an empty list. Looks at MAX_NAMES at most. */
function nearestName(name, names) {
    let nearest = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of names.slice(0, MAX_NAMES)) {
        const distance = editDistance(name, candidate.slice(0, MAX_LENGTH));
        if (distance < least)
            [nearest, least] = [candidate, distance];
    }
    return nearest;
}
/** Levenshtein distance: insertions, deletions and replacements of one character. */
function editDistance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let at = 0; at < one.length; at += 1) {
        const next = [at + 1];
        for (let to = 0; to < other.length; to += 1) {
            const replaced = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
            next.push(Math.min(replaced, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
        }
        row = next;
    }
    return row[other.length] ?? 0;
}
/** Bounds the work that a certificate with thousands of names could ask for. */
const MAX_NAMES = 100;
const MAX_LENGTH = 253;

// EXTERNAL MODULE: ./lib/pki/ip-address.js
var ip_address = __webpack_require__(394);
;// CONCATENATED MODULE: ./lib/pki/name-match.js


/**
 * Matches a host (A-label name or IP literal) against a certificate as RFC 9525 §6 asks: subjectAltName only, whole labels,
 * letter case and a trailing dot do not count, the common name never does.
 */
function matchName(host, certificate) {
    const dnsNames = namesOf(certificate, 'dns');
    const address = (0,ip_address/* addressBytes */.A)(host);
    if (address !== null)
        return matchAddress((0,ip_address/* addressText */.G)(address) ?? host, dnsNames, namesOf(certificate, 'ip'));
    const name = plain(host);
    const by = dnsNames.find((pattern) => covered(name, plain(pattern)));
    if (by !== undefined)
        return { kind: 'matched', by };
    if (dnsNames.length + namesOf(certificate, 'ip').length === 0) {
        return {
            kind: 'no-san',
            commonName: certificate.commonNames.find((common) => covered(name, plain(common))) ?? null,
        };
    }
    return nearMiss(name, dnsNames) ?? { kind: 'different-name', nearest: nearestName(name, dnsNames) };
}
/**
 * Whether a certificate covers a name that is required of it. A wildcard is covered only by the same wildcard: a
 * certificate for `a.example.com` and `b.example.com` is not one for `*.example.com`.
 */
function covers(required, certificate) {
    if (!required.startsWith('*.'))
        return matchName(required, certificate).kind === 'matched';
    return namesOf(certificate, 'dns').some((name) => plain(name) === plain(required));
}
function namesOf({ sans }, kind) {
    return (sans ?? []).filter((san) => san.kind === kind).map(({ value }) => value);
}
function plain(name) {
    return name.toLowerCase().replace(/\.$/, '');
}
function matchAddress(host, dnsNames, addresses) {
    if (addresses.includes(host))
        return { kind: 'matched', by: host };
    if (dnsNames.length + addresses.length === 0)
        return { kind: 'no-san', commonName: null };
    const asDnsName = dnsNames.some((name) => {
        const bytes = (0,ip_address/* addressBytes */.A)(plain(name));
        return bytes !== null && (0,ip_address/* addressText */.G)(bytes) === host;
    });
    return { kind: 'ip-not-in-san', asDnsName };
}
/** Both sides in lower case, without a trailing dot. */
function covered(name, pattern) {
    if (!pattern.startsWith('*.'))
        return pattern === name && !pattern.includes('*');
    return isUsableWildcard(pattern) && afterFirstLabel(name) === pattern.slice(1) && !name.startsWith('.');
}
/** The star is the whole first label, and at least two labels follow: clients refuse `*.com` (RFC 9525 §6.3 leaves it open). */
function isUsableWildcard(pattern) {
    return pattern.startsWith('*.') && !pattern.includes('*', 1) && pattern.slice(2).includes('.');
}
/** `*.test` for `shop.test`. */
function isTopLevelOf(name, pattern) {
    return /^\*\.[^.*]+$/.test(pattern) && afterFirstLabel(name) === pattern.slice(1);
}
/** `a.b.c` → `.b.c`; empty for a single label. */
function afterFirstLabel(name) {
    const dot = name.indexOf('.');
    return dot < 0 ? '' : name.slice(dot);
}
/** The ways in which a certificate misses a name although its owner meant it to match. */
function nearMiss(name, dnsNames) {
    for (const pattern of dnsNames) {
        const base = plain(pattern).slice(2);
        if (!isUsableWildcard(plain(pattern)))
            continue;
        if (name === base)
            return { kind: 'wildcard-depth', wildcard: pattern, host: 'apex' };
        if (name.endsWith(`.${base}`))
            return { kind: 'wildcard-depth', wildcard: pattern, host: 'deeper' };
    }
    const broad = dnsNames.find((candidate) => isTopLevelOf(name, plain(candidate)));
    if (broad !== undefined)
        return { kind: 'wildcard-too-broad', wildcard: broad };
    const pattern = dnsNames.find((candidate) => partlyCovered(name, plain(candidate)));
    return pattern === undefined ? null : { kind: 'partial-wildcard', pattern };
}
/** A star that is only a part of the first label: would it have matched under the older rules (RFC 6125 §6.4.3)? */
function partlyCovered(name, pattern) {
    const [label = ''] = pattern.split('.', 1);
    const [before = '', after, ...more] = label.split('*');
    if (label === '*' || after === undefined || more.length > 0)
        return false;
    const [first = ''] = name.split('.', 1);
    if (afterFirstLabel(name) !== afterFirstLabel(pattern) || first.length < before.length + after.length)
        return false;
    return first.startsWith(before) && first.endsWith(after);
}


/***/ }),

/***/ 262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ verifyOcsp)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/pki/certificate-bytes.js
var certificate_bytes = __webpack_require__(1821);
// EXTERNAL MODULE: ./lib/pki/der-error.js
var der_error = __webpack_require__(5972);
// EXTERNAL MODULE: ./lib/pki/revocation-reason.js
var revocation_reason = __webpack_require__(823);
// EXTERNAL MODULE: ./lib/pki/signed-data.js
var signed_data = __webpack_require__(2591);
// EXTERNAL MODULE: ./lib/pki/der-cursor.js
var der_cursor = __webpack_require__(1361);
// EXTERNAL MODULE: ./lib/pki/der-read.js
var der_read = __webpack_require__(1096);
// EXTERNAL MODULE: ./lib/pki/der-tags.js
var der_tags = __webpack_require__(3669);
// EXTERNAL MODULE: ./lib/pki/extensions.js + 4 modules
var pki_extensions = __webpack_require__(3359);
// EXTERNAL MODULE: ./lib/pki/names.js + 1 modules
var names = __webpack_require__(7913);
// EXTERNAL MODULE: ./lib/pki/printable-text.js
var printable_text = __webpack_require__(6703);
// EXTERNAL MODULE: ./lib/pki/time.js
var pki_time = __webpack_require__(4851);
;// CONCATENATED MODULE: ./lib/pki/ocsp/response.js









/** Reads a response of at most 64 KiB. Never throws. */
function readOcspResponse(bytes) {
    try {
        if (bytes.length === 0)
            throw new der_error/* DerError */.I('OCSPResponse', 'is empty');
        if (isText(bytes))
            throw new der_error/* DerError */.I('OCSPResponse', `is text, beginning with "${beginning(bytes)}"`);
        if (bytes.length > MOST_BYTES)
            throw new der_error/* DerError */.I('OCSPResponse', `is longer than ${MOST_BYTES} bytes`);
        return readFrame(bytes);
    }
    catch (error) {
        if (!(error instanceof der_error/* DerError */.I))
            throw error;
        return { kind: 'unreadable', at: error.at || 'OCSPResponse', problem: error.problem };
    }
}
/** A web page, or PEM: the length behind the first byte of a response, and what follows, is hardly ever all text. */
function isText(bytes) {
    return bytes.subarray(0, SHOWN).every((byte) => (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d));
}
function beginning(bytes) {
    const [line = ''] = Buffer.from(bytes.subarray(0, SHOWN))
        .toString('latin1')
        .trim()
        .split(/[\r\n]/);
    return (0,printable_text/* printableText */.X)(line);
}
function readFrame(bytes) {
    const outer = new der_cursor/* DerCursor */.a5(bytes, '');
    const response = (0,der_cursor/* within */.ux)(outer.take('OCSPResponse', der_cursor/* OCTET */.yC.sequence));
    outer.end();
    const status = response.take('responseStatus', der_cursor/* OCTET */.yC.enumerated);
    if (status.content.length !== 1)
        throw new der_error/* DerError */.I(status.at, 'is out of range');
    const code = status.content[0] ?? 0;
    if (code !== 0)
        return { kind: 'not-successful', status: STATUSES[code] ?? `status ${code}` };
    const body = (0,der_cursor/* within */.ux)((0,der_cursor/* within */.ux)(response.take('responseBytes', der_cursor/* OCTET */.yC.context[0])).take('ResponseBytes', der_cursor/* OCTET */.yC.sequence));
    const type = body.take('responseType');
    if ((0,der_read/* readDer */.SU)(type.whole, type.at).oid() !== BASIC)
        throw new der_error/* DerError */.I(type.at, 'is another one than basic');
    const inner = new der_cursor/* DerCursor */.a5(body.take('response', der_cursor/* OCTET */.yC.octetString).content, '');
    return readBasic((0,der_cursor/* within */.ux)(inner.take('BasicOCSPResponse', der_cursor/* OCTET */.yC.sequence)));
}
function readBasic(basic) {
    const data = basic.take('tbsResponseData', der_cursor/* OCTET */.yC.sequence);
    const algorithm = basic.take('signatureAlgorithm', der_cursor/* OCTET */.yC.sequence).whole;
    const signature = (0,der_cursor/* wholeBits */.my)(basic.take('signature', der_cursor/* OCTET */.yC.bitString));
    const certs = basic.optional('certs', der_cursor/* OCTET */.yC.context[0]);
    const fields = (0,der_cursor/* within */.ux)(data);
    fields.optional('version', der_cursor/* OCTET */.yC.context[0]);
    const responder = readResponderId(fields.take('responderID'));
    fields.take('producedAt', der_cursor/* OCTET */.yC.generalizedTime);
    const responses = fields.take('responses', der_cursor/* OCTET */.yC.sequence);
    refuseCritical(fields.optional('responseExtensions', der_cursor/* OCTET */.yC.context[1]));
    const certificates = certs === null ? [] : listed((0,der_cursor/* within */.ux)(certs).take('Certificates', der_cursor/* OCTET */.yC.sequence));
    return {
        kind: 'basic',
        signed: data.whole,
        responder,
        singles: listed(responses).map((slice) => readSingle((0,der_cursor/* within */.ux)(slice))),
        algorithm,
        signature,
        certificates: certificates.slice(0, MOST_CERTIFICATES).map(({ whole }) => whole),
    };
}
function readResponderId(id) {
    if (id.tag === der_cursor/* OCTET */.yC.context[1]) {
        const der = (0,der_cursor/* within */.ux)(id).take('Name', der_cursor/* OCTET */.yC.sequence).whole;
        return { kind: 'name', der, text: (0,names/* readName */.MQ)((0,der_read/* readDer */.SU)(der, id.at)).text };
    }
    if (id.tag !== der_cursor/* OCTET */.yC.context[2])
        throw new der_error/* DerError */.I(id.at, 'is neither a name nor a key');
    return { kind: 'key', hash: (0,der_cursor/* within */.ux)(id).take('KeyHash', der_cursor/* OCTET */.yC.octetString).content };
}
function readSingle(single) {
    const id = (0,der_cursor/* within */.ux)(single.take('certID', der_cursor/* OCTET */.yC.sequence));
    const algorithm = id.take('hashAlgorithm', der_cursor/* OCTET */.yC.sequence);
    const issuerNameHash = id.take('issuerNameHash', der_cursor/* OCTET */.yC.octetString).content;
    const issuerKeyHash = id.take('issuerKeyHash', der_cursor/* OCTET */.yC.octetString).content;
    const serial = id.take('serialNumber', der_cursor/* OCTET */.yC.integer).content;
    const status = readStatus(single.take('certStatus'));
    const thisUpdate = instant(single.take('thisUpdate', der_cursor/* OCTET */.yC.generalizedTime));
    const next = single.optional('nextUpdate', der_cursor/* OCTET */.yC.context[0]);
    const nextUpdate = next === null ? null : instant((0,der_cursor/* within */.ux)(next).take('nextUpdate', der_cursor/* OCTET */.yC.generalizedTime));
    refuseCritical(single.optional('singleExtensions', der_cursor/* OCTET */.yC.context[1]));
    const hash = (0,der_read/* readDer */.SU)(algorithm.whole, algorithm.at).fields(der_tags/* TAG */.Dk.sequence).take('algorithm').oid();
    return { hash, issuerNameHash, issuerKeyHash, serial, status, thisUpdate, nextUpdate };
}
function readStatus(status) {
    if (status.tag === der_cursor/* OCTET */.yC.contextBytes[0])
        return { kind: 'good' };
    if (status.tag === der_cursor/* OCTET */.yC.contextBytes[2])
        return { kind: 'unknown' };
    if (status.tag !== der_cursor/* OCTET */.yC.context[1])
        throw new der_error/* DerError */.I(status.at, 'is none of good, revoked and unknown');
    const info = (0,der_cursor/* within */.ux)(status);
    const at = instant(info.take('revocationTime', der_cursor/* OCTET */.yC.generalizedTime));
    const reason = info.optional('revocationReason', der_cursor/* OCTET */.yC.context[0]);
    const code = reason === null ? null : (0,der_cursor/* within */.ux)(reason).take('CRLReason', der_cursor/* OCTET */.yC.enumerated).content;
    return { kind: 'revoked', at, reason: code === null ? null : (0,revocation_reason/* revocationReason */.J)(code) };
}
/** Who does not know a critical extension must not use the response (RFC 6960 §4.4, RFC 5280 §4.2). */
function refuseCritical(extensions) {
    if (extensions === null)
        return;
    for (const { oid, critical } of (0,pki_extensions/* listExtensions */.zA)((0,der_read/* readDer */.SU)(extensions.whole, extensions.at))) {
        if (critical && !oid.startsWith(OCSP_EXTENSIONS))
            throw new der_error/* DerError */.I(extensions.at, `has a critical extension that is not known here (${oid})`);
    }
}
function listed(list) {
    const cursor = (0,der_cursor/* within */.ux)(list);
    const slices = [];
    for (let end = 0; end < list.content.length;) {
        const slice = cursor.take(String(slices.length), der_cursor/* OCTET */.yC.sequence);
        end += slice.whole.length;
        slices.push(slice);
    }
    return slices;
}
function instant(time) {
    return (0,pki_time/* readTime */.a)((0,der_read/* readDer */.SU)(time.whole, time.at)).instant;
}
/** OCSPResponseStatus (RFC 6960 §4.2.1). */
const STATUSES = {
    1: 'malformedRequest',
    2: 'internalError',
    3: 'tryLater',
    5: 'sigRequired',
    6: 'unauthorized',
};
const BASIC = '1.3.6.1.5.5.7.48.1.1';
/** Nonce, archive cutoff and the like (RFC 6960 §4.4): none of them takes from what a response says. */
const OCSP_EXTENSIONS = '1.3.6.1.5.5.7.48.1.';
/** What a responder may send, and a server staple. Real ones take half a kilobyte to four. */
const MOST_BYTES = 65_536;
/** Bytes that tell text from DER, and that a message repeats. */
const SHOWN = 32;
/** A responder sends its own certificate, seldom one more. */
const MOST_CERTIFICATES = 8;

// EXTERNAL MODULE: ./lib/pki/certificate.js + 1 modules
var certificate = __webpack_require__(8682);
// EXTERNAL MODULE: ./lib/pki/issued-by.js
var issued_by = __webpack_require__(1777);
;// CONCATENATED MODULE: ./lib/pki/ocsp/signer.js






/**
 * `null` where the response was signed by the issuer itself, or by a responder that the issuer certified for it directly
 * (RFC 6960 §4.2.2.2). Throws DerError where the algorithm cannot be read.
 */
function signerFault(response, issuer, now) {
    const { responder, algorithm, signed, signature } = response;
    const by = responderText(responder);
    const sent = response.certificates.flatMap((der) => {
        const parsed = (0,certificate/* parseCertificate */.hB)(der);
        return (0,certificate/* isMalformed */.ON)(parsed) ? [] : [parsed];
    });
    const candidates = [issuer, ...sent].filter((one) => signer_names(responder, one));
    for (const candidate of candidates) {
        const check = (0,signed_data/* checkSignature */.jC)((0,signed_data/* publicKeyOf */.kc)(candidate), algorithm, signed, signature);
        if (check === 'uncheckable')
            return { kind: 'uncheckable', what: (0,signed_data/* algorithmName */.Vg)(algorithm) };
        if (check === 'good')
            return delegationFault(candidate, issuer, now);
    }
    return { kind: candidates.length === 0 ? 'responder-not-sent' : 'signature-invalid', by };
}
function delegationFault(signer, issuer, now) {
    if (signer.key.spkiSha256 === issuer.key.spkiSha256)
        return null;
    const { subject: by, notBefore, notAfter } = signer;
    if (!(0,names/* sameName */.q)(signer.issuer, issuer.subject) || !(0,issued_by/* isSignedBy */.s3)(signer, issuer))
        return { kind: 'signed-by-stranger', by };
    if (signer.extendedKeyUsage?.includes('OCSPSigning') !== true)
        return { kind: 'responder-not-authorised', by };
    if (now > Date.parse(notAfter) || now < Date.parse(notBefore)) {
        return { kind: 'responder-expired', by, notBefore, notAfter };
    }
    return null;
}
function signer_names(responder, certificate) {
    if (responder.kind === 'name')
        return (0,names/* sameName */.q)(responder.text, certificate.subject);
    const bytes = (0,certificate_bytes/* certificateBytes */.j)(certificate);
    if (bytes === null)
        return false;
    return (0,external_node_crypto_.createHash)('sha1').update(bytes.publicKey).digest().equals(responder.hash);
}
function responderText(responder) {
    return responder.kind === 'name' ? responder.text : `key ${Buffer.from(responder.hash).toString('hex').slice(0, 40)}`;
}

;// CONCATENATED MODULE: ./lib/pki/ocsp/verify.js








/**
 * What a response says of this certificate, and whether that counts (RFC 6960 §3.2). Never throws. A revocation that was
 * once said stays said, so it counts past its end too, unless the certificate was only on hold.
 */
function verifyOcsp(response, { certificate, issuer, now }) {
    const read = readOcspResponse(response);
    if (read.kind !== 'basic')
        return read;
    const subject = (0,certificate_bytes/* certificateBytes */.j)(certificate);
    const by = (0,certificate_bytes/* certificateBytes */.j)(issuer);
    if (subject === null || by === null)
        return { kind: 'uncheckable', what: 'a certificate that cannot be read' };
    const single = read.singles.find((one) => isAbout(one, subject, by));
    if (single === undefined)
        return { kind: 'other-certificate', serials: serialsOf(read) };
    const fault = faultOf(read, issuer, now);
    return fault ?? said(single, now);
}
function faultOf(read, issuer, now) {
    try {
        return signerFault(read, issuer, now);
    }
    catch (error) {
        if (error instanceof der_error/* DerError */.I)
            return { kind: 'unreadable', at: error.at, problem: error.problem };
        throw error;
    }
}
function said({ status, thisUpdate, nextUpdate }, now) {
    const revoked = status.kind === 'revoked' ? status : null;
    if (revoked !== null && (0,revocation_reason/* isFinal */.d)(revoked.reason))
        return revoked;
    if (Date.parse(thisUpdate) > now + CLOCK_SKEW_MS)
        return { kind: 'not-yet-valid', from: thisUpdate };
    const end = nextUpdate ?? new Date(Date.parse(thisUpdate) + FRESH_MS).toISOString();
    if (Date.parse(end) < now)
        return { kind: 'expired', since: end };
    if (revoked !== null)
        return revoked;
    return status.kind === 'good' ? { kind: 'good', thisUpdate, nextUpdate } : { kind: 'unknown' };
}
/** CertID (RFC 6960 §4.1.1): hash of the issuer's name and key, and the serial. */
function isAbout(single, subject, by) {
    const algorithm = signed_data/* HASH_NAMES */.Gt[single.hash];
    if (algorithm === undefined || !equal(single.serial, subject.serial))
        return false;
    const hashed = (bytes) => (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest();
    // One name may be encoded in two ways, and responders take either.
    const names = [subject.issuer, by.subject].map(hashed);
    return names.some((hash) => equal(hash, single.issuerNameHash)) && equal(hashed(by.publicKey), single.issuerKeyHash);
}
function serialsOf({ singles }) {
    return singles.slice(0, 3).map(({ serial }) => Buffer.from(serial.subarray(0, 40)).toString('hex'));
}
function equal(one, other) {
    return Buffer.compare(one, other) === 0;
}
/** Clocks of responders run ahead by so much at most, as OpenSSL allows too. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** A response that names no end says that newer ones can be had any time; after a week nobody asked for one. */
const FRESH_MS = 7 * units/* DAY_MS */.s;


/***/ }),

/***/ 1904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ pathProblems)
});

// EXTERNAL MODULE: ./lib/pki/certificate.js + 1 modules
var certificate = __webpack_require__(8682);
// EXTERNAL MODULE: ./lib/pki/der-error.js
var der_error = __webpack_require__(5972);
// EXTERNAL MODULE: ./lib/pki/der-read.js
var der_read = __webpack_require__(1096);
// EXTERNAL MODULE: ./lib/pki/der-tags.js
var der_tags = __webpack_require__(3669);
// EXTERNAL MODULE: ./lib/pki/extensions/general-names.js
var general_names = __webpack_require__(1106);
// EXTERNAL MODULE: ./lib/pki/ip-address.js
var ip_address = __webpack_require__(394);
// EXTERNAL MODULE: ./lib/pki/names.js + 1 modules
var names = __webpack_require__(7913);
// EXTERNAL MODULE: ./lib/pki/remembered.js
var remembered = __webpack_require__(3712);
;// CONCATENATED MODULE: ./lib/pki/name-constraints.js








/**
 * Names that break the name constraints of `issuer` (RFC 5280 §4.2.1.10): DNS names and IP addresses of the leaf, the two
 * kinds that name a server, and the subjects of the leaf and of the intermediates above it. Constraints that cannot be read,
 * or that are too many, forbid nothing here.
 */
function forbiddenNames(leaf, intermediates, issuer) {
    const content = constraintsIn(issuer);
    if (content === null)
        return [];
    const { permitted, excluded } = readConstraints(content);
    const names = [
        ...(leaf.sans ?? []),
        // A certificate that a CA issued to itself is not minded, and neither is an empty subject (RFC 5280 §6.1.4 (b)).
        ...[leaf, ...intermediates.filter(({ selfIssued }) => !selfIssued)]
            .filter(({ subject }) => subject !== '')
            .map(({ subject }) => ({ kind: 'directory', value: subject })),
    ];
    if (names.length * (permitted.length + excluded.length) > MAX_COMPARISONS)
        return [];
    return names.flatMap((name) => {
        if (excluded.some((subtree) => contains(subtree, name)))
            return [{ name: name.value, by: 'excluded' }];
        const rules = permitted.filter(({ kind }) => kind === name.kind);
        const outside = rules.length > 0 && !rules.some((subtree) => contains(subtree, name));
        return outside ? [{ name: name.value, by: 'permitted' }] : [];
    });
}
/** Most intermediates have none, and stand above thousands of endpoints. */
function constraintsIn({ der, sha256 }) {
    const { content } = found(sha256, () => ({
        content: (0,certificate/* rawExtensions */.xv)(Buffer.from(der, 'base64')).find(({ oid }) => oid === NAME_CONSTRAINTS)?.content ?? null,
    }));
    return content;
}
const found = (0,remembered/* remembered */.H)(256);
function readConstraints(content) {
    try {
        const fields = (0,der_read/* readDer */.SU)(content, 'nameConstraints').fields(der_tags/* TAG */.Dk.sequence);
        const permitted = fields.optional('permittedSubtrees', der_tags/* CONTEXT */.SK, 0)?.members() ?? [];
        const excluded = fields.optional('excludedSubtrees', der_tags/* CONTEXT */.SK, 1)?.members() ?? [];
        return { permitted: permitted.flatMap(readSubtree), excluded: excluded.flatMap(readSubtree) };
    }
    catch (error) {
        if (error instanceof der_error/* DerError */.I)
            return { permitted: [], excluded: [] };
        throw error;
    }
}
function readSubtree(subtree) {
    const base = subtree.fields(der_tags/* TAG */.Dk.sequence).take('base');
    if (base.contextTag === 2)
        return [{ kind: 'dns', suffix: Buffer.from(base.bytes()).toString('latin1').toLowerCase() }];
    if (base.contextTag === 4)
        return [{ kind: 'directory', base: (0,general_names/* directoryName */.jK)(base) }];
    if (base.contextTag !== 7)
        return [];
    const bytes = base.bytes();
    const half = bytes.length / 2;
    return half === 4 || half === 16
        ? [{ kind: 'ip', address: bytes.subarray(0, half), mask: bytes.subarray(half) }]
        : [];
}
function contains(subtree, { kind, value }) {
    if (subtree.kind !== kind)
        return false;
    switch (subtree.kind) {
        case 'dns':
            return underSuffix(value, subtree.suffix);
        case 'ip':
            return inRange(value, subtree);
        case 'directory':
            return underName((0,names/* comparableName */._t)(value), (0,names/* comparableName */._t)(subtree.base));
    }
}
/** The name begins with all of the base, which as text of RFC 4514 stands at its end. */
function underName(name, base) {
    if (base === '' || name === base)
        return true;
    if (!name.endsWith(`,${base}`))
        return false;
    const [escapes = ''] = /\\*$/.exec(name.slice(0, -base.length - 1)) ?? [];
    return escapes.length % 2 === 0;
}
/** A suffix covers itself and all below it; a leading dot, as many CAs write it, only what is below. */
function underSuffix(name, suffix) {
    if (suffix === '' || name === suffix)
        return true;
    return name.endsWith(suffix.startsWith('.') ? suffix : `.${suffix}`);
}
function inRange(text, { address, mask }) {
    const bytes = (0,ip_address/* addressBytes */.A)(text);
    if (bytes === null || bytes.length !== address.length)
        return false;
    return bytes.every((byte, index) => ((byte ^ (address[index] ?? 0)) & (mask[index] ?? 0)) === 0);
}
const NAME_CONSTRAINTS = '2.5.29.30';
/** A thousand names under some dozens of constraints; a hostile pair of certificates could ask for a hundred million. */
const MAX_COMPARISONS = 65_536;

// EXTERNAL MODULE: ./lib/pki/server-purpose.js
var server_purpose = __webpack_require__(1786);
;// CONCATENATED MODULE: ./lib/pki/path-problems.js


/** What is wrong along a path, from the leaf upwards. The leaf's own purpose is `serverPurpose`'s question. */
function pathProblems({ certificates }, now) {
    const [leaf, ...issuers] = certificates;
    if (leaf === undefined)
        return [];
    return [
        ...everyCertificate(leaf, now),
        ...issuers.flatMap((issuer, index) => [
            ...everyCertificate(issuer, now),
            ...issuerProblems(issuer, certificates.slice(1, index + 1)),
            ...forbiddenNames(leaf, certificates.slice(1, index + 1), issuer).map((name) => ({ kind: 'name-not-allowed', certificate: issuer, ...name })),
        ]),
    ];
}
function everyCertificate(certificate, now) {
    const problems = [];
    if (now > Date.parse(certificate.notAfter))
        problems.push({ kind: 'expired', certificate });
    if (now < Date.parse(certificate.notBefore))
        problems.push({ kind: 'not-yet-valid', certificate });
    const { unknownCritical: oids } = certificate;
    if (oids.length > 0)
        problems.push({ kind: 'unknown-critical-extension', certificate, oids });
    return problems;
}
/** `below`: the intermediates between the issuer and the leaf. */
function issuerProblems(certificate, below) {
    const { basicConstraints, keyUsage, extendedKeyUsage } = certificate;
    const problems = [];
    if (basicConstraints?.ca !== true && !isVersionOneRoot(certificate))
        problems.push({ kind: 'not-a-ca', certificate });
    if (keyUsage !== null && !keyUsage.includes('keyCertSign'))
        problems.push({ kind: 'may-not-sign', certificate });
    // RFC 5280 §6.1.4 (l): certificates that a CA issued to itself do not count.
    const found = below.filter(({ selfIssued }) => !selfIssued).length;
    const allowed = basicConstraints?.pathLength ?? null;
    if (allowed !== null && found > allowed)
        problems.push({ kind: 'path-too-long', certificate, allowed, found });
    if ((0,server_purpose/* lacksServerAuth */.o)(extendedKeyUsage))
        problems.push({ kind: 'purpose-not-allowed', certificate, has: extendedKeyUsage ?? [] });
    return problems;
}
/** Certificates of version 1 have no extensions, so a root of that age cannot say that it is a CA; OpenSSL lets it pass. */
function isVersionOneRoot({ selfIssued, basicConstraints, keyUsage, extendedKeyUsage, sans, subjectKeyId, }) {
    return (selfIssued && [basicConstraints, keyUsage, extendedKeyUsage, sans, subjectKeyId].every((fact) => fact === null));
}


/***/ }),

/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ certificatesOf)
/* harmony export */ });
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8682);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5050);


/** The certificates of PEM texts that can be read. */
function certificatesOf(pems) {
    return pems.flatMap((pem) => (0,_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPem */ .Z)(pem).certificates.flatMap((der) => {
        const parsed = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCertificate */ .hB)(der);
        return (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .isMalformed */ .ON)(parsed) ? [] : [parsed];
    }));
}


/***/ }),

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ splitPem),
/* harmony export */   m: () => (/* binding */ certificatePem)
/* harmony export */ });
/**
 * Takes the certificates out of a PEM bundle (RFC 7468); text between them, as `openssl x509 -text` writes it, and blocks
 * of other kinds are passed over. Never throws.
 */
function splitPem(text) {
    const certificates = [];
    const problems = [];
    let open = null;
    for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
        const line = raw.trim();
        const [, edge, label = ''] = EDGE.exec(line) ?? [];
        if (edge === 'BEGIN') {
            if (open !== null && LABELS.has(open.label))
                problems.push(unended(open.line));
            open = { label, line: index + 1, body: [] };
        }
        else if (open !== null && edge === 'END' && label === open.label) {
            if (LABELS.has(label)) {
                const der = decode(open.body.join(''));
                if (der === null)
                    problems.push(`line ${open.line}: the certificate is not base64`);
                else
                    certificates.push(der);
            }
            open = null;
        }
        else if (open !== null) {
            open.body.push(line);
        }
    }
    if (open !== null && LABELS.has(open.label))
        problems.push(unended(open.line));
    if (certificates.length + problems.length === 0)
        problems.push('line 1: holds no certificate in PEM form');
    return { certificates, problems };
}
/** A certificate as PEM (RFC 7468 §5.1): base64 in lines of 64, ended by a line feed. */
function certificatePem(der) {
    const lines = der.match(/.{1,64}/g) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
function unended(line) {
    return `line ${line}: the certificate has no END line`;
}
function decode(base64) {
    const plain = base64.replaceAll(/[ \t]/g, '');
    return plain !== '' && BASE64.test(plain) ? Uint8Array.from(Buffer.from(plain, 'base64')) : null;
}
const EDGE = /^-----(BEGIN|END) ([A-Z0-9 ]{1,64})-----$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** RFC 7468 §5.1 names the first; parsers still take the second. */
const LABELS = new Set(['CERTIFICATE', 'X509 CERTIFICATE']);


/***/ }),

/***/ 3712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/**
 * Remembers the last answers of a pure function, so that a fleet behind one certificate is not read anew for each hello.
 * Bounded: the oldest answer is forgotten first, so that hostile input costs no more memory than this.
 */
function remembered(most) {
    const answers = new Map();
    return (key, work) => {
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = work();
        answers.set(key, answer);
        if (answers.size > most)
            answers.delete(answers.keys().next().value ?? key);
        return answer;
    };
}


/***/ }),

/***/ 823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ revocationReason),
/* harmony export */   d: () => (/* binding */ isFinal)
/* harmony export */ });
/** CRLReason (RFC 5280 §5.3.1) by name; a number where unknown. */
function revocationReason(content) {
    const code = content.length === 1 ? (content[0] ?? 0) : -1;
    return REASONS[code] ?? (code < 0 ? 'unreadable' : `reason ${code}`);
}
/** On hold is the one state that may be taken back (RFC 5280 §5.3.1). */
function isFinal(reason) {
    return reason !== 'certificateHold' && reason !== 'removeFromCRL';
}
const REASONS = {
    0: 'unspecified',
    1: 'keyCompromise',
    2: 'cACompromise',
    3: 'affiliationChanged',
    4: 'superseded',
    5: 'cessationOfOperation',
    6: 'certificateHold',
    8: 'removeFromCRL',
    9: 'privilegeWithdrawn',
    10: 'aACompromise',
};


/***/ }),

/***/ 1786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lacksServerAuth),
/* harmony export */   w: () => (/* binding */ serverPurpose)
/* harmony export */ });
/**
 * Mirrors what OpenSSL's `sslserver` purpose refuses (RFC 5280 §4.2.1.3 and §4.2.1.12). An absent extension allows
 * everything; anyExtendedKeyUsage does not stand in for serverAuth.
 */
function serverPurpose({ extendedKeyUsage, keyUsage }) {
    if (lacksServerAuth(extendedKeyUsage))
        return { kind: 'no-server-auth', has: extendedKeyUsage ?? [] };
    if (keyUsage !== null && !keyUsage.some((usage) => TLS_USAGES.has(usage)))
        return { kind: 'no-usable-key-usage', has: keyUsage };
    return { kind: 'ok' };
}
/** An extendedKeyUsage that is present without serverAuth or its two historic forms. */
function lacksServerAuth(extendedKeyUsage) {
    return extendedKeyUsage !== null && !extendedKeyUsage.some((purpose) => SERVER_PURPOSES.has(purpose));
}
const SERVER_PURPOSES = new Set(['serverAuth', 'msSGC', 'nsSGC']);
const TLS_USAGES = new Set(['digitalSignature', 'keyEncipherment', 'keyAgreement']);


/***/ }),

/***/ 2591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ HASH_NAMES),
/* harmony export */   Vg: () => (/* binding */ algorithmName),
/* harmony export */   jC: () => (/* binding */ checkSignature),
/* harmony export */   kc: () => (/* binding */ publicKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _der_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1096);
/* harmony import */ var _der_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3669);
/* harmony import */ var _signature_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5119);




/** The public key of a certificate; `null` where this OpenSSL does not know its kind. */
function publicKeyOf({ der }) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(der, 'base64')).publicKey;
    }
    catch {
        return null;
    }
}
/** Whether `key` made this signature over exactly these bytes. `algorithm` is an AlgorithmIdentifier in DER. Throws DerError where that cannot be read. */
function checkSignature(key, algorithm, data, signature) {
    const fields = (0,_der_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(algorithm, 'signatureAlgorithm').fields(_der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence);
    const oid = fields.take('algorithm').oid();
    const scheme = oid === RSA_PSS ? pssScheme(algorithm) : SCHEMES[oid];
    if (key === null || scheme === undefined)
        return 'uncheckable';
    if (!scheme.keys.includes(String(key.asymmetricKeyType)))
        return 'bad';
    const padded = scheme.pss
        ? { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_AUTO }
        : key;
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(scheme.hash, data, padded, signature) ? 'good' : 'bad';
    }
    catch {
        return 'bad'; // a signature that is none, e.g. of another size than the key
    }
}
/** The algorithm as people call it; the dotted OID where unknown. Throws DerError. */
function algorithmName(algorithm) {
    return (0,_signature_names_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureName */ .S)((0,_der_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(algorithm, 'signatureAlgorithm').fields(_der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence).take('algorithm').oid());
}
const RSA = ['rsa'];
const EC = ['ec'];
/** MD5 and MD2 are left out: who can choose what is signed can choose what it says. */
const SCHEMES = {
    '1.2.840.113549.1.1.5': { hash: 'sha1', keys: RSA },
    '1.2.840.113549.1.1.11': { hash: 'sha256', keys: RSA },
    '1.2.840.113549.1.1.12': { hash: 'sha384', keys: RSA },
    '1.2.840.113549.1.1.13': { hash: 'sha512', keys: RSA },
    '1.2.840.113549.1.1.14': { hash: 'sha224', keys: RSA },
    '1.2.840.10045.4.1': { hash: 'sha1', keys: EC },
    '1.2.840.10045.4.3.1': { hash: 'sha224', keys: EC },
    '1.2.840.10045.4.3.2': { hash: 'sha256', keys: EC },
    '1.2.840.10045.4.3.3': { hash: 'sha384', keys: EC },
    '1.2.840.10045.4.3.4': { hash: 'sha512', keys: EC },
    '1.3.101.112': { hash: null, keys: ['ed25519'] },
    '1.3.101.113': { hash: null, keys: ['ed448'] },
};
const RSA_PSS = '1.2.840.113549.1.1.10';
/** RSASSA-PSS-params (RFC 4055 §3.1). The mask is made with the same hash, as everybody does it. */
function pssScheme(algorithm) {
    const fields = (0,_der_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(algorithm, 'signatureAlgorithm').fields(_der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence);
    fields.take('algorithm');
    const named = fields.take('parameters').fields(_der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence).optional('hashAlgorithm', _der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTEXT */ .SK, 0);
    const oid = named?.fields().take('hashAlgorithm').fields(_der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence).take('algorithm').oid();
    const hash = oid === undefined ? 'sha1' : HASH_NAMES[oid];
    return hash === undefined ? undefined : { hash, keys: ['rsa', 'rsa-pss'], pss: true };
}
/** Hash functions by OID, as node:crypto calls them. */
const HASH_NAMES = {
    '1.3.14.3.2.26': 'sha1',
    '2.16.840.1.101.3.4.2.4': 'sha224',
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};


/***/ }),

/***/ 4630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ ALERT_WARNING),
/* harmony export */   NG: () => (/* binding */ CLOSE_NOTIFY),
/* harmony export */   Q6: () => (/* reexport safe */ _model_alert_name_js__WEBPACK_IMPORTED_MODULE_0__.Q6)
/* harmony export */ });
/* unused harmony export ALERT_FATAL */
/* harmony import */ var _model_alert_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1679);

/** Code points of AlertLevel (RFC 5246 §7.2). */
const ALERT_WARNING = 1;
const ALERT_FATAL = 2;
const CLOSE_NOTIFY = 0;


/***/ }),

/***/ 7778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eD: () => (/* binding */ CIPHER_SUITES),
  Ey: () => (/* binding */ EMPTY_RENEGOTIATION_INFO_SCSV),
  GB: () => (/* binding */ cipherSuite),
  QN: () => (/* binding */ cipherSuiteByName)
});

// UNUSED EXPORTS: FALLBACK_SCSV, cipherSuiteName

;// CONCATENATED MODULE: ./lib/wire/code-points/cipher-suite-table.js
/**
 * Every cipher suite that the IANA registry "TLS Cipher Suites" assigns, as of 2026-09-29: code point, IANA name, and
 * OpenSSL's name from its headers tls1.h and ssl3.h (3.0), `null` where OpenSSL has none. The two signalling values
 * (0x00ff, 0x5600) and TLS_NULL_WITH_NULL_NULL, which no peer may negotiate, are left out. Sorted by code point.
 */
const CIPHER_SUITE_TABLE = [
    [0x0001, 'TLS_RSA_WITH_NULL_MD5', 'NULL-MD5'],
    [0x0002, 'TLS_RSA_WITH_NULL_SHA', 'NULL-SHA'],
    [0x0003, 'TLS_RSA_EXPORT_WITH_RC4_40_MD5', 'EXP-RC4-MD5'],
    [0x0004, 'TLS_RSA_WITH_RC4_128_MD5', 'RC4-MD5'],
    [0x0005, 'TLS_RSA_WITH_RC4_128_SHA', 'RC4-SHA'],
    [0x0006, 'TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5', 'EXP-RC2-CBC-MD5'],
    [0x0007, 'TLS_RSA_WITH_IDEA_CBC_SHA', 'IDEA-CBC-SHA'],
    [0x0008, 'TLS_RSA_EXPORT_WITH_DES40_CBC_SHA', 'EXP-DES-CBC-SHA'],
    [0x0009, 'TLS_RSA_WITH_DES_CBC_SHA', 'DES-CBC-SHA'],
    [0x000a, 'TLS_RSA_WITH_3DES_EDE_CBC_SHA', 'DES-CBC3-SHA'],
    [0x000b, 'TLS_DH_DSS_EXPORT_WITH_DES40_CBC_SHA', 'EXP-DH-DSS-DES-CBC-SHA'],
    [0x000c, 'TLS_DH_DSS_WITH_DES_CBC_SHA', 'DH-DSS-DES-CBC-SHA'],
    [0x000d, 'TLS_DH_DSS_WITH_3DES_EDE_CBC_SHA', 'DH-DSS-DES-CBC3-SHA'],
    [0x000e, 'TLS_DH_RSA_EXPORT_WITH_DES40_CBC_SHA', 'EXP-DH-RSA-DES-CBC-SHA'],
    [0x000f, 'TLS_DH_RSA_WITH_DES_CBC_SHA', 'DH-RSA-DES-CBC-SHA'],
    [0x0010, 'TLS_DH_RSA_WITH_3DES_EDE_CBC_SHA', 'DH-RSA-DES-CBC3-SHA'],
    [0x0011, 'TLS_DHE_DSS_EXPORT_WITH_DES40_CBC_SHA', 'EXP-DHE-DSS-DES-CBC-SHA'],
    [0x0012, 'TLS_DHE_DSS_WITH_DES_CBC_SHA', 'DHE-DSS-DES-CBC-SHA'],
    [0x0013, 'TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA', 'DHE-DSS-DES-CBC3-SHA'],
    [0x0014, 'TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA', 'EXP-DHE-RSA-DES-CBC-SHA'],
    [0x0015, 'TLS_DHE_RSA_WITH_DES_CBC_SHA', 'DHE-RSA-DES-CBC-SHA'],
    [0x0016, 'TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA', 'DHE-RSA-DES-CBC3-SHA'],
    [0x0017, 'TLS_DH_anon_EXPORT_WITH_RC4_40_MD5', 'EXP-ADH-RC4-MD5'],
    [0x0018, 'TLS_DH_anon_WITH_RC4_128_MD5', 'ADH-RC4-MD5'],
    [0x0019, 'TLS_DH_anon_EXPORT_WITH_DES40_CBC_SHA', 'EXP-ADH-DES-CBC-SHA'],
    [0x001a, 'TLS_DH_anon_WITH_DES_CBC_SHA', 'ADH-DES-CBC-SHA'],
    [0x001b, 'TLS_DH_anon_WITH_3DES_EDE_CBC_SHA', 'ADH-DES-CBC3-SHA'],
    [0x001e, 'TLS_KRB5_WITH_DES_CBC_SHA', null],
    [0x001f, 'TLS_KRB5_WITH_3DES_EDE_CBC_SHA', null],
    [0x0020, 'TLS_KRB5_WITH_RC4_128_SHA', null],
    [0x0021, 'TLS_KRB5_WITH_IDEA_CBC_SHA', null],
    [0x0022, 'TLS_KRB5_WITH_DES_CBC_MD5', null],
    [0x0023, 'TLS_KRB5_WITH_3DES_EDE_CBC_MD5', null],
    [0x0024, 'TLS_KRB5_WITH_RC4_128_MD5', null],
    [0x0025, 'TLS_KRB5_WITH_IDEA_CBC_MD5', null],
    [0x0026, 'TLS_KRB5_EXPORT_WITH_DES_CBC_40_SHA', null],
    [0x0027, 'TLS_KRB5_EXPORT_WITH_RC2_CBC_40_SHA', null],
    [0x0028, 'TLS_KRB5_EXPORT_WITH_RC4_40_SHA', null],
    [0x0029, 'TLS_KRB5_EXPORT_WITH_DES_CBC_40_MD5', null],
    [0x002a, 'TLS_KRB5_EXPORT_WITH_RC2_CBC_40_MD5', null],
    [0x002b, 'TLS_KRB5_EXPORT_WITH_RC4_40_MD5', null],
    [0x002c, 'TLS_PSK_WITH_NULL_SHA', 'PSK-NULL-SHA'],
    [0x002d, 'TLS_DHE_PSK_WITH_NULL_SHA', 'DHE-PSK-NULL-SHA'],
    [0x002e, 'TLS_RSA_PSK_WITH_NULL_SHA', 'RSA-PSK-NULL-SHA'],
    [0x002f, 'TLS_RSA_WITH_AES_128_CBC_SHA', 'AES128-SHA'],
    [0x0030, 'TLS_DH_DSS_WITH_AES_128_CBC_SHA', 'DH-DSS-AES128-SHA'],
    [0x0031, 'TLS_DH_RSA_WITH_AES_128_CBC_SHA', 'DH-RSA-AES128-SHA'],
    [0x0032, 'TLS_DHE_DSS_WITH_AES_128_CBC_SHA', 'DHE-DSS-AES128-SHA'],
    [0x0033, 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA', 'DHE-RSA-AES128-SHA'],
    [0x0034, 'TLS_DH_anon_WITH_AES_128_CBC_SHA', 'ADH-AES128-SHA'],
    [0x0035, 'TLS_RSA_WITH_AES_256_CBC_SHA', 'AES256-SHA'],
    [0x0036, 'TLS_DH_DSS_WITH_AES_256_CBC_SHA', 'DH-DSS-AES256-SHA'],
    [0x0037, 'TLS_DH_RSA_WITH_AES_256_CBC_SHA', 'DH-RSA-AES256-SHA'],
    [0x0038, 'TLS_DHE_DSS_WITH_AES_256_CBC_SHA', 'DHE-DSS-AES256-SHA'],
    [0x0039, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA', 'DHE-RSA-AES256-SHA'],
    [0x003a, 'TLS_DH_anon_WITH_AES_256_CBC_SHA', 'ADH-AES256-SHA'],
    [0x003b, 'TLS_RSA_WITH_NULL_SHA256', 'NULL-SHA256'],
    [0x003c, 'TLS_RSA_WITH_AES_128_CBC_SHA256', 'AES128-SHA256'],
    [0x003d, 'TLS_RSA_WITH_AES_256_CBC_SHA256', 'AES256-SHA256'],
    [0x003e, 'TLS_DH_DSS_WITH_AES_128_CBC_SHA256', 'DH-DSS-AES128-SHA256'],
    [0x003f, 'TLS_DH_RSA_WITH_AES_128_CBC_SHA256', 'DH-RSA-AES128-SHA256'],
    [0x0040, 'TLS_DHE_DSS_WITH_AES_128_CBC_SHA256', 'DHE-DSS-AES128-SHA256'],
    [0x0041, 'TLS_RSA_WITH_CAMELLIA_128_CBC_SHA', 'CAMELLIA128-SHA'],
    [0x0042, 'TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA', 'DH-DSS-CAMELLIA128-SHA'],
    [0x0043, 'TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA', 'DH-RSA-CAMELLIA128-SHA'],
    [0x0044, 'TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA', 'DHE-DSS-CAMELLIA128-SHA'],
    [0x0045, 'TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA', 'DHE-RSA-CAMELLIA128-SHA'],
    [0x0046, 'TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA', 'ADH-CAMELLIA128-SHA'],
    [0x0067, 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA256', 'DHE-RSA-AES128-SHA256'],
    [0x0068, 'TLS_DH_DSS_WITH_AES_256_CBC_SHA256', 'DH-DSS-AES256-SHA256'],
    [0x0069, 'TLS_DH_RSA_WITH_AES_256_CBC_SHA256', 'DH-RSA-AES256-SHA256'],
    [0x006a, 'TLS_DHE_DSS_WITH_AES_256_CBC_SHA256', 'DHE-DSS-AES256-SHA256'],
    [0x006b, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256', 'DHE-RSA-AES256-SHA256'],
    [0x006c, 'TLS_DH_anon_WITH_AES_128_CBC_SHA256', 'ADH-AES128-SHA256'],
    [0x006d, 'TLS_DH_anon_WITH_AES_256_CBC_SHA256', 'ADH-AES256-SHA256'],
    [0x006e, 'TLS_ASCONAEAD128_ASCONHASH256', null],
    [0x006f, 'TLS_ASCONAEAD128_SHA256', null],
    [0x0070, 'TLS_AES_128_GCM_ASCONHASH256', null],
    [0x0071, 'TLS_AES_128_CCM_ASCONHASH256', null],
    [0x0084, 'TLS_RSA_WITH_CAMELLIA_256_CBC_SHA', 'CAMELLIA256-SHA'],
    [0x0085, 'TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA', 'DH-DSS-CAMELLIA256-SHA'],
    [0x0086, 'TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA', 'DH-RSA-CAMELLIA256-SHA'],
    [0x0087, 'TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA', 'DHE-DSS-CAMELLIA256-SHA'],
    [0x0088, 'TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA', 'DHE-RSA-CAMELLIA256-SHA'],
    [0x0089, 'TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA', 'ADH-CAMELLIA256-SHA'],
    [0x008a, 'TLS_PSK_WITH_RC4_128_SHA', 'PSK-RC4-SHA'],
    [0x008b, 'TLS_PSK_WITH_3DES_EDE_CBC_SHA', 'PSK-3DES-EDE-CBC-SHA'],
    [0x008c, 'TLS_PSK_WITH_AES_128_CBC_SHA', 'PSK-AES128-CBC-SHA'],
    [0x008d, 'TLS_PSK_WITH_AES_256_CBC_SHA', 'PSK-AES256-CBC-SHA'],
    [0x008e, 'TLS_DHE_PSK_WITH_RC4_128_SHA', 'DHE-PSK-RC4-SHA'],
    [0x008f, 'TLS_DHE_PSK_WITH_3DES_EDE_CBC_SHA', 'DHE-PSK-3DES-EDE-CBC-SHA'],
    [0x0090, 'TLS_DHE_PSK_WITH_AES_128_CBC_SHA', 'DHE-PSK-AES128-CBC-SHA'],
    [0x0091, 'TLS_DHE_PSK_WITH_AES_256_CBC_SHA', 'DHE-PSK-AES256-CBC-SHA'],
    [0x0092, 'TLS_RSA_PSK_WITH_RC4_128_SHA', 'RSA-PSK-RC4-SHA'],
    [0x0093, 'TLS_RSA_PSK_WITH_3DES_EDE_CBC_SHA', 'RSA-PSK-3DES-EDE-CBC-SHA'],
    [0x0094, 'TLS_RSA_PSK_WITH_AES_128_CBC_SHA', 'RSA-PSK-AES128-CBC-SHA'],
    [0x0095, 'TLS_RSA_PSK_WITH_AES_256_CBC_SHA', 'RSA-PSK-AES256-CBC-SHA'],
    [0x0096, 'TLS_RSA_WITH_SEED_CBC_SHA', 'SEED-SHA'],
    [0x0097, 'TLS_DH_DSS_WITH_SEED_CBC_SHA', 'DH-DSS-SEED-SHA'],
    [0x0098, 'TLS_DH_RSA_WITH_SEED_CBC_SHA', 'DH-RSA-SEED-SHA'],
    [0x0099, 'TLS_DHE_DSS_WITH_SEED_CBC_SHA', 'DHE-DSS-SEED-SHA'],
    [0x009a, 'TLS_DHE_RSA_WITH_SEED_CBC_SHA', 'DHE-RSA-SEED-SHA'],
    [0x009b, 'TLS_DH_anon_WITH_SEED_CBC_SHA', 'ADH-SEED-SHA'],
    [0x009c, 'TLS_RSA_WITH_AES_128_GCM_SHA256', 'AES128-GCM-SHA256'],
    [0x009d, 'TLS_RSA_WITH_AES_256_GCM_SHA384', 'AES256-GCM-SHA384'],
    [0x009e, 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256', 'DHE-RSA-AES128-GCM-SHA256'],
    [0x009f, 'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384', 'DHE-RSA-AES256-GCM-SHA384'],
    [0x00a0, 'TLS_DH_RSA_WITH_AES_128_GCM_SHA256', 'DH-RSA-AES128-GCM-SHA256'],
    [0x00a1, 'TLS_DH_RSA_WITH_AES_256_GCM_SHA384', 'DH-RSA-AES256-GCM-SHA384'],
    [0x00a2, 'TLS_DHE_DSS_WITH_AES_128_GCM_SHA256', 'DHE-DSS-AES128-GCM-SHA256'],
    [0x00a3, 'TLS_DHE_DSS_WITH_AES_256_GCM_SHA384', 'DHE-DSS-AES256-GCM-SHA384'],
    [0x00a4, 'TLS_DH_DSS_WITH_AES_128_GCM_SHA256', 'DH-DSS-AES128-GCM-SHA256'],
    [0x00a5, 'TLS_DH_DSS_WITH_AES_256_GCM_SHA384', 'DH-DSS-AES256-GCM-SHA384'],
    [0x00a6, 'TLS_DH_anon_WITH_AES_128_GCM_SHA256', 'ADH-AES128-GCM-SHA256'],
    [0x00a7, 'TLS_DH_anon_WITH_AES_256_GCM_SHA384', 'ADH-AES256-GCM-SHA384'],
    [0x00a8, 'TLS_PSK_WITH_AES_128_GCM_SHA256', 'PSK-AES128-GCM-SHA256'],
    [0x00a9, 'TLS_PSK_WITH_AES_256_GCM_SHA384', 'PSK-AES256-GCM-SHA384'],
    [0x00aa, 'TLS_DHE_PSK_WITH_AES_128_GCM_SHA256', 'DHE-PSK-AES128-GCM-SHA256'],
    [0x00ab, 'TLS_DHE_PSK_WITH_AES_256_GCM_SHA384', 'DHE-PSK-AES256-GCM-SHA384'],
    [0x00ac, 'TLS_RSA_PSK_WITH_AES_128_GCM_SHA256', 'RSA-PSK-AES128-GCM-SHA256'],
    [0x00ad, 'TLS_RSA_PSK_WITH_AES_256_GCM_SHA384', 'RSA-PSK-AES256-GCM-SHA384'],
    [0x00ae, 'TLS_PSK_WITH_AES_128_CBC_SHA256', 'PSK-AES128-CBC-SHA256'],
    [0x00af, 'TLS_PSK_WITH_AES_256_CBC_SHA384', 'PSK-AES256-CBC-SHA384'],
    [0x00b0, 'TLS_PSK_WITH_NULL_SHA256', 'PSK-NULL-SHA256'],
    [0x00b1, 'TLS_PSK_WITH_NULL_SHA384', 'PSK-NULL-SHA384'],
    [0x00b2, 'TLS_DHE_PSK_WITH_AES_128_CBC_SHA256', 'DHE-PSK-AES128-CBC-SHA256'],
    [0x00b3, 'TLS_DHE_PSK_WITH_AES_256_CBC_SHA384', 'DHE-PSK-AES256-CBC-SHA384'],
    [0x00b4, 'TLS_DHE_PSK_WITH_NULL_SHA256', 'DHE-PSK-NULL-SHA256'],
    [0x00b5, 'TLS_DHE_PSK_WITH_NULL_SHA384', 'DHE-PSK-NULL-SHA384'],
    [0x00b6, 'TLS_RSA_PSK_WITH_AES_128_CBC_SHA256', 'RSA-PSK-AES128-CBC-SHA256'],
    [0x00b7, 'TLS_RSA_PSK_WITH_AES_256_CBC_SHA384', 'RSA-PSK-AES256-CBC-SHA384'],
    [0x00b8, 'TLS_RSA_PSK_WITH_NULL_SHA256', 'RSA-PSK-NULL-SHA256'],
    [0x00b9, 'TLS_RSA_PSK_WITH_NULL_SHA384', 'RSA-PSK-NULL-SHA384'],
    [0x00ba, 'TLS_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'CAMELLIA128-SHA256'],
    [0x00bb, 'TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA256', 'DH-DSS-CAMELLIA128-SHA256'],
    [0x00bc, 'TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'DH-RSA-CAMELLIA128-SHA256'],
    [0x00bd, 'TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA256', 'DHE-DSS-CAMELLIA128-SHA256'],
    [0x00be, 'TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'DHE-RSA-CAMELLIA128-SHA256'],
    [0x00bf, 'TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA256', 'ADH-CAMELLIA128-SHA256'],
    [0x00c0, 'TLS_RSA_WITH_CAMELLIA_256_CBC_SHA256', 'CAMELLIA256-SHA256'],
    [0x00c1, 'TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA256', 'DH-DSS-CAMELLIA256-SHA256'],
    [0x00c2, 'TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA256', 'DH-RSA-CAMELLIA256-SHA256'],
    [0x00c3, 'TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA256', 'DHE-DSS-CAMELLIA256-SHA256'],
    [0x00c4, 'TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA256', 'DHE-RSA-CAMELLIA256-SHA256'],
    [0x00c5, 'TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA256', 'ADH-CAMELLIA256-SHA256'],
    [0x00c6, 'TLS_SM4_GCM_SM3', null],
    [0x00c7, 'TLS_SM4_CCM_SM3', null],
    [0x1301, 'TLS_AES_128_GCM_SHA256', 'TLS_AES_128_GCM_SHA256'],
    [0x1302, 'TLS_AES_256_GCM_SHA384', 'TLS_AES_256_GCM_SHA384'],
    [0x1303, 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_CHACHA20_POLY1305_SHA256'],
    [0x1304, 'TLS_AES_128_CCM_SHA256', 'TLS_AES_128_CCM_SHA256'],
    [0x1305, 'TLS_AES_128_CCM_8_SHA256', 'TLS_AES_128_CCM_8_SHA256'],
    [0x1306, 'TLS_AEGIS_256_SHA512', null],
    [0x1307, 'TLS_AEGIS_128L_SHA256', null],
    [0xc001, 'TLS_ECDH_ECDSA_WITH_NULL_SHA', 'ECDH-ECDSA-NULL-SHA'],
    [0xc002, 'TLS_ECDH_ECDSA_WITH_RC4_128_SHA', 'ECDH-ECDSA-RC4-SHA'],
    [0xc003, 'TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA', 'ECDH-ECDSA-DES-CBC3-SHA'],
    [0xc004, 'TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA', 'ECDH-ECDSA-AES128-SHA'],
    [0xc005, 'TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA', 'ECDH-ECDSA-AES256-SHA'],
    [0xc006, 'TLS_ECDHE_ECDSA_WITH_NULL_SHA', 'ECDHE-ECDSA-NULL-SHA'],
    [0xc007, 'TLS_ECDHE_ECDSA_WITH_RC4_128_SHA', 'ECDHE-ECDSA-RC4-SHA'],
    [0xc008, 'TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA', 'ECDHE-ECDSA-DES-CBC3-SHA'],
    [0xc009, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA', 'ECDHE-ECDSA-AES128-SHA'],
    [0xc00a, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA', 'ECDHE-ECDSA-AES256-SHA'],
    [0xc00b, 'TLS_ECDH_RSA_WITH_NULL_SHA', 'ECDH-RSA-NULL-SHA'],
    [0xc00c, 'TLS_ECDH_RSA_WITH_RC4_128_SHA', 'ECDH-RSA-RC4-SHA'],
    [0xc00d, 'TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA', 'ECDH-RSA-DES-CBC3-SHA'],
    [0xc00e, 'TLS_ECDH_RSA_WITH_AES_128_CBC_SHA', 'ECDH-RSA-AES128-SHA'],
    [0xc00f, 'TLS_ECDH_RSA_WITH_AES_256_CBC_SHA', 'ECDH-RSA-AES256-SHA'],
    [0xc010, 'TLS_ECDHE_RSA_WITH_NULL_SHA', 'ECDHE-RSA-NULL-SHA'],
    [0xc011, 'TLS_ECDHE_RSA_WITH_RC4_128_SHA', 'ECDHE-RSA-RC4-SHA'],
    [0xc012, 'TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA', 'ECDHE-RSA-DES-CBC3-SHA'],
    [0xc013, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', 'ECDHE-RSA-AES128-SHA'],
    [0xc014, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA', 'ECDHE-RSA-AES256-SHA'],
    [0xc015, 'TLS_ECDH_anon_WITH_NULL_SHA', 'AECDH-NULL-SHA'],
    [0xc016, 'TLS_ECDH_anon_WITH_RC4_128_SHA', 'AECDH-RC4-SHA'],
    [0xc017, 'TLS_ECDH_anon_WITH_3DES_EDE_CBC_SHA', 'AECDH-DES-CBC3-SHA'],
    [0xc018, 'TLS_ECDH_anon_WITH_AES_128_CBC_SHA', 'AECDH-AES128-SHA'],
    [0xc019, 'TLS_ECDH_anon_WITH_AES_256_CBC_SHA', 'AECDH-AES256-SHA'],
    [0xc01a, 'TLS_SRP_SHA_WITH_3DES_EDE_CBC_SHA', 'SRP-3DES-EDE-CBC-SHA'],
    [0xc01b, 'TLS_SRP_SHA_RSA_WITH_3DES_EDE_CBC_SHA', 'SRP-RSA-3DES-EDE-CBC-SHA'],
    [0xc01c, 'TLS_SRP_SHA_DSS_WITH_3DES_EDE_CBC_SHA', 'SRP-DSS-3DES-EDE-CBC-SHA'],
    [0xc01d, 'TLS_SRP_SHA_WITH_AES_128_CBC_SHA', 'SRP-AES-128-CBC-SHA'],
    [0xc01e, 'TLS_SRP_SHA_RSA_WITH_AES_128_CBC_SHA', 'SRP-RSA-AES-128-CBC-SHA'],
    [0xc01f, 'TLS_SRP_SHA_DSS_WITH_AES_128_CBC_SHA', 'SRP-DSS-AES-128-CBC-SHA'],
    [0xc020, 'TLS_SRP_SHA_WITH_AES_256_CBC_SHA', 'SRP-AES-256-CBC-SHA'],
    [0xc021, 'TLS_SRP_SHA_RSA_WITH_AES_256_CBC_SHA', 'SRP-RSA-AES-256-CBC-SHA'],
    [0xc022, 'TLS_SRP_SHA_DSS_WITH_AES_256_CBC_SHA', 'SRP-DSS-AES-256-CBC-SHA'],
    [0xc023, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256', 'ECDHE-ECDSA-AES128-SHA256'],
    [0xc024, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384', 'ECDHE-ECDSA-AES256-SHA384'],
    [0xc025, 'TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256', 'ECDH-ECDSA-AES128-SHA256'],
    [0xc026, 'TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384', 'ECDH-ECDSA-AES256-SHA384'],
    [0xc027, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256', 'ECDHE-RSA-AES128-SHA256'],
    [0xc028, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384', 'ECDHE-RSA-AES256-SHA384'],
    [0xc029, 'TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256', 'ECDH-RSA-AES128-SHA256'],
    [0xc02a, 'TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384', 'ECDH-RSA-AES256-SHA384'],
    [0xc02b, 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', 'ECDHE-ECDSA-AES128-GCM-SHA256'],
    [0xc02c, 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384', 'ECDHE-ECDSA-AES256-GCM-SHA384'],
    [0xc02d, 'TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256', 'ECDH-ECDSA-AES128-GCM-SHA256'],
    [0xc02e, 'TLS_ECDH_ECDSA_WITH_AES_256_GCM_SHA384', 'ECDH-ECDSA-AES256-GCM-SHA384'],
    [0xc02f, 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 'ECDHE-RSA-AES128-GCM-SHA256'],
    [0xc030, 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384', 'ECDHE-RSA-AES256-GCM-SHA384'],
    [0xc031, 'TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256', 'ECDH-RSA-AES128-GCM-SHA256'],
    [0xc032, 'TLS_ECDH_RSA_WITH_AES_256_GCM_SHA384', 'ECDH-RSA-AES256-GCM-SHA384'],
    [0xc033, 'TLS_ECDHE_PSK_WITH_RC4_128_SHA', 'ECDHE-PSK-RC4-SHA'],
    [0xc034, 'TLS_ECDHE_PSK_WITH_3DES_EDE_CBC_SHA', 'ECDHE-PSK-3DES-EDE-CBC-SHA'],
    [0xc035, 'TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA', 'ECDHE-PSK-AES128-CBC-SHA'],
    [0xc036, 'TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA', 'ECDHE-PSK-AES256-CBC-SHA'],
    [0xc037, 'TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256', 'ECDHE-PSK-AES128-CBC-SHA256'],
    [0xc038, 'TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384', 'ECDHE-PSK-AES256-CBC-SHA384'],
    [0xc039, 'TLS_ECDHE_PSK_WITH_NULL_SHA', 'ECDHE-PSK-NULL-SHA'],
    [0xc03a, 'TLS_ECDHE_PSK_WITH_NULL_SHA256', 'ECDHE-PSK-NULL-SHA256'],
    [0xc03b, 'TLS_ECDHE_PSK_WITH_NULL_SHA384', 'ECDHE-PSK-NULL-SHA384'],
    [0xc03c, 'TLS_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc03d, 'TLS_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc03e, 'TLS_DH_DSS_WITH_ARIA_128_CBC_SHA256', null],
    [0xc03f, 'TLS_DH_DSS_WITH_ARIA_256_CBC_SHA384', null],
    [0xc040, 'TLS_DH_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc041, 'TLS_DH_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc042, 'TLS_DHE_DSS_WITH_ARIA_128_CBC_SHA256', null],
    [0xc043, 'TLS_DHE_DSS_WITH_ARIA_256_CBC_SHA384', null],
    [0xc044, 'TLS_DHE_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc045, 'TLS_DHE_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc046, 'TLS_DH_anon_WITH_ARIA_128_CBC_SHA256', null],
    [0xc047, 'TLS_DH_anon_WITH_ARIA_256_CBC_SHA384', null],
    [0xc048, 'TLS_ECDHE_ECDSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc049, 'TLS_ECDHE_ECDSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc04a, 'TLS_ECDH_ECDSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc04b, 'TLS_ECDH_ECDSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc04c, 'TLS_ECDHE_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc04d, 'TLS_ECDHE_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc04e, 'TLS_ECDH_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc04f, 'TLS_ECDH_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc050, 'TLS_RSA_WITH_ARIA_128_GCM_SHA256', 'ARIA128-GCM-SHA256'],
    [0xc051, 'TLS_RSA_WITH_ARIA_256_GCM_SHA384', 'ARIA256-GCM-SHA384'],
    [0xc052, 'TLS_DHE_RSA_WITH_ARIA_128_GCM_SHA256', 'DHE-RSA-ARIA128-GCM-SHA256'],
    [0xc053, 'TLS_DHE_RSA_WITH_ARIA_256_GCM_SHA384', 'DHE-RSA-ARIA256-GCM-SHA384'],
    [0xc054, 'TLS_DH_RSA_WITH_ARIA_128_GCM_SHA256', 'DH-RSA-ARIA128-GCM-SHA256'],
    [0xc055, 'TLS_DH_RSA_WITH_ARIA_256_GCM_SHA384', 'DH-RSA-ARIA256-GCM-SHA384'],
    [0xc056, 'TLS_DHE_DSS_WITH_ARIA_128_GCM_SHA256', 'DHE-DSS-ARIA128-GCM-SHA256'],
    [0xc057, 'TLS_DHE_DSS_WITH_ARIA_256_GCM_SHA384', 'DHE-DSS-ARIA256-GCM-SHA384'],
    [0xc058, 'TLS_DH_DSS_WITH_ARIA_128_GCM_SHA256', 'DH-DSS-ARIA128-GCM-SHA256'],
    [0xc059, 'TLS_DH_DSS_WITH_ARIA_256_GCM_SHA384', 'DH-DSS-ARIA256-GCM-SHA384'],
    [0xc05a, 'TLS_DH_anon_WITH_ARIA_128_GCM_SHA256', 'ADH-ARIA128-GCM-SHA256'],
    [0xc05b, 'TLS_DH_anon_WITH_ARIA_256_GCM_SHA384', 'ADH-ARIA256-GCM-SHA384'],
    [0xc05c, 'TLS_ECDHE_ECDSA_WITH_ARIA_128_GCM_SHA256', 'ECDHE-ECDSA-ARIA128-GCM-SHA256'],
    [0xc05d, 'TLS_ECDHE_ECDSA_WITH_ARIA_256_GCM_SHA384', 'ECDHE-ECDSA-ARIA256-GCM-SHA384'],
    [0xc05e, 'TLS_ECDH_ECDSA_WITH_ARIA_128_GCM_SHA256', 'ECDH-ECDSA-ARIA128-GCM-SHA256'],
    [0xc05f, 'TLS_ECDH_ECDSA_WITH_ARIA_256_GCM_SHA384', 'ECDH-ECDSA-ARIA256-GCM-SHA384'],
    [0xc060, 'TLS_ECDHE_RSA_WITH_ARIA_128_GCM_SHA256', 'ECDHE-ARIA128-GCM-SHA256'],
    [0xc061, 'TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384', 'ECDHE-ARIA256-GCM-SHA384'],
    [0xc062, 'TLS_ECDH_RSA_WITH_ARIA_128_GCM_SHA256', 'ECDH-ARIA128-GCM-SHA256'],
    [0xc063, 'TLS_ECDH_RSA_WITH_ARIA_256_GCM_SHA384', 'ECDH-ARIA256-GCM-SHA384'],
    [0xc064, 'TLS_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc065, 'TLS_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc066, 'TLS_DHE_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc067, 'TLS_DHE_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc068, 'TLS_RSA_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc069, 'TLS_RSA_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc06a, 'TLS_PSK_WITH_ARIA_128_GCM_SHA256', 'PSK-ARIA128-GCM-SHA256'],
    [0xc06b, 'TLS_PSK_WITH_ARIA_256_GCM_SHA384', 'PSK-ARIA256-GCM-SHA384'],
    [0xc06c, 'TLS_DHE_PSK_WITH_ARIA_128_GCM_SHA256', 'DHE-PSK-ARIA128-GCM-SHA256'],
    [0xc06d, 'TLS_DHE_PSK_WITH_ARIA_256_GCM_SHA384', 'DHE-PSK-ARIA256-GCM-SHA384'],
    [0xc06e, 'TLS_RSA_PSK_WITH_ARIA_128_GCM_SHA256', 'RSA-PSK-ARIA128-GCM-SHA256'],
    [0xc06f, 'TLS_RSA_PSK_WITH_ARIA_256_GCM_SHA384', 'RSA-PSK-ARIA256-GCM-SHA384'],
    [0xc070, 'TLS_ECDHE_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc071, 'TLS_ECDHE_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc072, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDHE-ECDSA-CAMELLIA128-SHA256'],
    [0xc073, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDHE-ECDSA-CAMELLIA256-SHA384'],
    [0xc074, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDH-ECDSA-CAMELLIA128-SHA256'],
    [0xc075, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDH-ECDSA-CAMELLIA256-SHA384'],
    [0xc076, 'TLS_ECDHE_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDHE-RSA-CAMELLIA128-SHA256'],
    [0xc077, 'TLS_ECDHE_RSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDHE-RSA-CAMELLIA256-SHA384'],
    [0xc078, 'TLS_ECDH_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDH-RSA-CAMELLIA128-SHA256'],
    [0xc079, 'TLS_ECDH_RSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDH-RSA-CAMELLIA256-SHA384'],
    [0xc07a, 'TLS_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc07b, 'TLS_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc07c, 'TLS_DHE_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc07d, 'TLS_DHE_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc07e, 'TLS_DH_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc07f, 'TLS_DH_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc080, 'TLS_DHE_DSS_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc081, 'TLS_DHE_DSS_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc082, 'TLS_DH_DSS_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc083, 'TLS_DH_DSS_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc084, 'TLS_DH_anon_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc085, 'TLS_DH_anon_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc086, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc087, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc088, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc089, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc08a, 'TLS_ECDHE_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc08b, 'TLS_ECDHE_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc08c, 'TLS_ECDH_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc08d, 'TLS_ECDH_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc08e, 'TLS_PSK_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc08f, 'TLS_PSK_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc090, 'TLS_DHE_PSK_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc091, 'TLS_DHE_PSK_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc092, 'TLS_RSA_PSK_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc093, 'TLS_RSA_PSK_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc094, 'TLS_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'PSK-CAMELLIA128-SHA256'],
    [0xc095, 'TLS_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'PSK-CAMELLIA256-SHA384'],
    [0xc096, 'TLS_DHE_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'DHE-PSK-CAMELLIA128-SHA256'],
    [0xc097, 'TLS_DHE_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'DHE-PSK-CAMELLIA256-SHA384'],
    [0xc098, 'TLS_RSA_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'RSA-PSK-CAMELLIA128-SHA256'],
    [0xc099, 'TLS_RSA_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'RSA-PSK-CAMELLIA256-SHA384'],
    [0xc09a, 'TLS_ECDHE_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'ECDHE-PSK-CAMELLIA128-SHA256'],
    [0xc09b, 'TLS_ECDHE_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'ECDHE-PSK-CAMELLIA256-SHA384'],
    [0xc09c, 'TLS_RSA_WITH_AES_128_CCM', 'AES128-CCM'],
    [0xc09d, 'TLS_RSA_WITH_AES_256_CCM', 'AES256-CCM'],
    [0xc09e, 'TLS_DHE_RSA_WITH_AES_128_CCM', 'DHE-RSA-AES128-CCM'],
    [0xc09f, 'TLS_DHE_RSA_WITH_AES_256_CCM', 'DHE-RSA-AES256-CCM'],
    [0xc0a0, 'TLS_RSA_WITH_AES_128_CCM_8', 'AES128-CCM8'],
    [0xc0a1, 'TLS_RSA_WITH_AES_256_CCM_8', 'AES256-CCM8'],
    [0xc0a2, 'TLS_DHE_RSA_WITH_AES_128_CCM_8', 'DHE-RSA-AES128-CCM8'],
    [0xc0a3, 'TLS_DHE_RSA_WITH_AES_256_CCM_8', 'DHE-RSA-AES256-CCM8'],
    [0xc0a4, 'TLS_PSK_WITH_AES_128_CCM', 'PSK-AES128-CCM'],
    [0xc0a5, 'TLS_PSK_WITH_AES_256_CCM', 'PSK-AES256-CCM'],
    [0xc0a6, 'TLS_DHE_PSK_WITH_AES_128_CCM', 'DHE-PSK-AES128-CCM'],
    [0xc0a7, 'TLS_DHE_PSK_WITH_AES_256_CCM', 'DHE-PSK-AES256-CCM'],
    [0xc0a8, 'TLS_PSK_WITH_AES_128_CCM_8', 'PSK-AES128-CCM8'],
    [0xc0a9, 'TLS_PSK_WITH_AES_256_CCM_8', 'PSK-AES256-CCM8'],
    [0xc0aa, 'TLS_PSK_DHE_WITH_AES_128_CCM_8', 'DHE-PSK-AES128-CCM8'],
    [0xc0ab, 'TLS_PSK_DHE_WITH_AES_256_CCM_8', 'DHE-PSK-AES256-CCM8'],
    [0xc0ac, 'TLS_ECDHE_ECDSA_WITH_AES_128_CCM', 'ECDHE-ECDSA-AES128-CCM'],
    [0xc0ad, 'TLS_ECDHE_ECDSA_WITH_AES_256_CCM', 'ECDHE-ECDSA-AES256-CCM'],
    [0xc0ae, 'TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8', 'ECDHE-ECDSA-AES128-CCM8'],
    [0xc0af, 'TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8', 'ECDHE-ECDSA-AES256-CCM8'],
    [0xc0b0, 'TLS_ECCPWD_WITH_AES_128_GCM_SHA256', null],
    [0xc0b1, 'TLS_ECCPWD_WITH_AES_256_GCM_SHA384', null],
    [0xc0b2, 'TLS_ECCPWD_WITH_AES_128_CCM_SHA256', null],
    [0xc0b3, 'TLS_ECCPWD_WITH_AES_256_CCM_SHA384', null],
    [0xc0b4, 'TLS_SHA256_SHA256', null],
    [0xc0b5, 'TLS_SHA384_SHA384', null],
    [0xc100, 'TLS_GOSTR341112_256_WITH_KUZNYECHIK_CTR_OMAC', null],
    [0xc101, 'TLS_GOSTR341112_256_WITH_MAGMA_CTR_OMAC', null],
    [0xc102, 'TLS_GOSTR341112_256_WITH_28147_CNT_IMIT', null],
    [0xc103, 'TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_L', null],
    [0xc104, 'TLS_GOSTR341112_256_WITH_MAGMA_MGM_L', null],
    [0xc105, 'TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_S', null],
    [0xc106, 'TLS_GOSTR341112_256_WITH_MAGMA_MGM_S', null],
    [0xcca8, 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256', 'ECDHE-RSA-CHACHA20-POLY1305'],
    [0xcca9, 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256', 'ECDHE-ECDSA-CHACHA20-POLY1305'],
    [0xccaa, 'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256', 'DHE-RSA-CHACHA20-POLY1305'],
    [0xccab, 'TLS_PSK_WITH_CHACHA20_POLY1305_SHA256', 'PSK-CHACHA20-POLY1305'],
    [0xccac, 'TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256', 'ECDHE-PSK-CHACHA20-POLY1305'],
    [0xccad, 'TLS_DHE_PSK_WITH_CHACHA20_POLY1305_SHA256', 'DHE-PSK-CHACHA20-POLY1305'],
    [0xccae, 'TLS_RSA_PSK_WITH_CHACHA20_POLY1305_SHA256', 'RSA-PSK-CHACHA20-POLY1305'],
    [0xd001, 'TLS_ECDHE_PSK_WITH_AES_128_GCM_SHA256', null],
    [0xd002, 'TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384', null],
    [0xd003, 'TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256', null],
    [0xd005, 'TLS_ECDHE_PSK_WITH_AES_128_CCM_SHA256', null],
];

;// CONCATENATED MODULE: ./lib/wire/code-points/describe-cipher-suite.js
/** Reads the facts about a suite out of its IANA name, which says them all. */
function describeCipherSuite(code, name, opensslName) {
    const [keys, protection] = splitName(name);
    const keyExchange = readKeyExchange(keys);
    const encryption = readEncryption(protection);
    const aead = /GCM|CCM|POLY1305|MGM|AEGIS|ASCONAEAD/.test(protection);
    return {
        code,
        name,
        opensslName,
        keyExchange,
        authentication: readAuthentication(keys, keyExchange),
        cipher: readCipher(encryption),
        encryption,
        aead,
        hash: /_(MD5|SHA\d*|SM3|ASCONHASH256|OMAC|IMIT)$/.exec(`_${protection}`)?.[1]?.toLowerCase() ?? null,
        exportGrade: keys.includes('EXPORT'),
        forwardSecret: FORWARD_SECRET.has(keyExchange),
        minVersion: readMinVersion(keyExchange, protection, aead),
    };
}
/**
 * `TLS_<keys>_WITH_<protection>`; the suites of TLS 1.3 have the second part only (RFC 8446 §B.4). The GOST suites of
 * TLS 1.3 keep the old form, with a first part that says nothing about the keys (RFC 9367 §4).
 */
function splitName(name) {
    const words = name.slice('TLS_'.length);
    const at = words.indexOf('_WITH_');
    if (at < 0)
        return ['', words];
    const protection = words.slice(at + '_WITH_'.length);
    return protection.includes('MGM') ? ['', protection] : [words.slice(0, at), protection];
}
function readKeyExchange(keys) {
    const [, kind] = KEY_EXCHANGES.find(([pattern]) => pattern.test(keys)) ?? [null, 'tls13'];
    return kind;
}
function readAuthentication(keys, keyExchange) {
    if (keyExchange === 'tls13')
        return 'tls13';
    if (keyExchange.endsWith('anon'))
        return 'anon';
    const [, kind] = AUTHENTICATIONS.find(([pattern]) => pattern.test(keys)) ?? [null, 'rsa'];
    return kind;
}
function readEncryption(protection) {
    const [, text] = ENCRYPTIONS.find(([pattern]) => pattern.test(protection)) ?? [null, null];
    if (text !== null)
        return text;
    const block = /^(AES|CAMELLIA|ARIA)_(\d+)_(CBC|GCM|CCM)(_8)?/.exec(protection);
    return block === null ? protection.toLowerCase() : block[0].toLowerCase().replaceAll('_', '-');
}
function readCipher(encryption) {
    const word = /^[a-z0-9]+/.exec(encryption)?.[0] ?? '';
    return CIPHER_OF_WORD[word] ?? word;
}
/**
 * AEAD suites need TLS 1.2 (RFC 5288 §4), and so do those with a SHA-2 MAC, except the PSK ones (RFC 5487 §3.1,
 * RFC 5489 §3); elliptic curves need TLS 1.0 (RFC 8422 §2). The rest works in SSL 3.0.
 */
function readMinVersion(keyExchange, protection, aead) {
    if (keyExchange === 'tls13')
        return 0x0304;
    if (aead || keyExchange === 'eccpwd' || keyExchange === 'gost')
        return 0x0303;
    const sha2 = /SHA(256|384)$/.test(protection);
    const anyVersionPsk = keyExchange.endsWith('psk') && !protection.startsWith('ARIA');
    if (sha2 && !anyVersionPsk)
        return 0x0303;
    return sha2 || keyExchange.startsWith('ecdh') ? 0x0301 : 0x0300;
}
const FORWARD_SECRET = new Set([
    'dhe',
    'dh-anon',
    'ecdhe',
    'ecdh-anon',
    'dhe-psk',
    'ecdhe-psk',
    'eccpwd',
    'tls13',
]);
/** First match wins, so the longer names stand first. `PSK_DHE` is how two registered names spell DHE_PSK. */
const KEY_EXCHANGES = [
    [/^ECDHE_PSK/, 'ecdhe-psk'],
    [/^(DHE_PSK|PSK_DHE)/, 'dhe-psk'],
    [/^RSA_PSK/, 'rsa-psk'],
    [/^PSK/, 'psk'],
    [/^ECDH_anon/, 'ecdh-anon'],
    [/^DH_anon/, 'dh-anon'],
    [/^ECDHE/, 'ecdhe'],
    [/^ECDH/, 'ecdh'],
    [/^DHE/, 'dhe'],
    [/^DH/, 'dh'],
    [/^RSA/, 'rsa'],
    [/^KRB5/, 'krb5'],
    [/^SRP/, 'srp'],
    [/^ECCPWD/, 'eccpwd'],
    [/^GOST/, 'gost'],
];
const AUTHENTICATIONS = [
    [/RSA/, 'rsa'],
    [/ECDSA/, 'ecdsa'],
    [/DSS/, 'dss'],
    [/PSK/, 'psk'],
    [/KRB5/, 'krb5'],
    [/SRP/, 'srp'],
    [/ECCPWD/, 'eccpwd'],
    [/GOST/, 'gost'],
];
const ENCRYPTIONS = [
    // TLS_SHA256_SHA256 and its twin authenticate without encrypting (RFC 9150).
    [/^(NULL|SHA)/, 'null'],
    [/^RC4_40/, 'rc4-40'],
    [/^RC4_128/, 'rc4-128'],
    [/^RC2_CBC_40/, 'rc2-40-cbc'],
    [/^(DES40_CBC|DES_CBC_40)/, 'des-40-cbc'],
    [/^DES_CBC/, 'des-cbc'],
    [/^3DES/, '3des-cbc'],
    [/^IDEA/, 'idea-cbc'],
    [/^SEED/, 'seed-cbc'],
    [/^CHACHA20/, 'chacha20-poly1305'],
    [/^SM4_GCM/, 'sm4-gcm'],
    [/^SM4_CCM/, 'sm4-ccm'],
    [/^AEGIS_256/, 'aegis-256'],
    [/^AEGIS_128L/, 'aegis-128l'],
    [/^ASCONAEAD128/, 'ascon-aead128'],
    [/^KUZNYECHIK_MGM/, 'kuznyechik-mgm'],
    [/^KUZNYECHIK_CTR/, 'kuznyechik-ctr'],
    [/^MAGMA_MGM/, 'magma-mgm'],
    [/^MAGMA_CTR/, 'magma-ctr'],
    [/^28147_CNT/, '28147-cnt'],
];
const CIPHER_OF_WORD = { kuznyechik: 'gost', magma: 'gost', '28147': 'gost' };

;// CONCATENATED MODULE: ./lib/wire/code-points/cipher-suites.js



/** Signalling values: they stand in a ClientHello's list but are never negotiated (RFC 5746 §3.3, RFC 7507). */
const EMPTY_RENEGOTIATION_INFO_SCSV = 0x00ff;
const FALLBACK_SCSV = 0x5600;
/** All assigned suites, by code point. */
const CIPHER_SUITES = CIPHER_SUITE_TABLE.map(([code, name, opensslName]) => describeCipherSuite(code, name, opensslName));
const BY_CODE = new Map(CIPHER_SUITES.map((suite) => [suite.code, suite]));
const BY_NAME = new Map(CIPHER_SUITES.flatMap((suite) => [suite.name, suite.opensslName ?? suite.name].map((name) => [name, suite])));
function cipherSuite(code) {
    return BY_CODE.get(code) ?? null;
}
/** Finds a suite by its IANA or its OpenSSL name. */
function cipherSuiteByName(name) {
    return BY_NAME.get(name) ?? null;
}
/** `0x1301` → `TLS_AES_128_GCM_SHA256`; an unknown code point stays hexadecimal. */
function cipherSuiteName(code) {
    return BY_CODE.get(code)?.name ?? hexCodePoint(code);
}


/***/ }),

/***/ 3243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ hexCodePoint)
/* harmony export */ });
/** The one way in which reports print a code point that no table names: `0x1301`. */
function hexCodePoint(code) {
    return `0x${code.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 6325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ namedGroup),
/* harmony export */   Ts: () => (/* binding */ NAMED_GROUPS),
/* harmony export */   hv: () => (/* binding */ groupName)
/* harmony export */ });
/* harmony import */ var _code_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

/** The IANA registry "TLS Supported Groups" as of 2026-09-29, sorted by code point. */
const NAMED_GROUPS = [
    { code: 0x0001, name: 'sect163k1', kind: 'elliptic-curve', bits: 163 },
    { code: 0x0002, name: 'sect163r1', kind: 'elliptic-curve', bits: 163 },
    { code: 0x0003, name: 'sect163r2', kind: 'elliptic-curve', bits: 163 },
    { code: 0x0004, name: 'sect193r1', kind: 'elliptic-curve', bits: 193 },
    { code: 0x0005, name: 'sect193r2', kind: 'elliptic-curve', bits: 193 },
    { code: 0x0006, name: 'sect233k1', kind: 'elliptic-curve', bits: 233 },
    { code: 0x0007, name: 'sect233r1', kind: 'elliptic-curve', bits: 233 },
    { code: 0x0008, name: 'sect239k1', kind: 'elliptic-curve', bits: 239 },
    { code: 0x0009, name: 'sect283k1', kind: 'elliptic-curve', bits: 283 },
    { code: 0x000a, name: 'sect283r1', kind: 'elliptic-curve', bits: 283 },
    { code: 0x000b, name: 'sect409k1', kind: 'elliptic-curve', bits: 409 },
    { code: 0x000c, name: 'sect409r1', kind: 'elliptic-curve', bits: 409 },
    { code: 0x000d, name: 'sect571k1', kind: 'elliptic-curve', bits: 571 },
    { code: 0x000e, name: 'sect571r1', kind: 'elliptic-curve', bits: 571 },
    { code: 0x000f, name: 'secp160k1', kind: 'elliptic-curve', bits: 160 },
    { code: 0x0010, name: 'secp160r1', kind: 'elliptic-curve', bits: 160 },
    { code: 0x0011, name: 'secp160r2', kind: 'elliptic-curve', bits: 160 },
    { code: 0x0012, name: 'secp192k1', kind: 'elliptic-curve', bits: 192 },
    { code: 0x0013, name: 'secp192r1', kind: 'elliptic-curve', bits: 192 },
    { code: 0x0014, name: 'secp224k1', kind: 'elliptic-curve', bits: 224 },
    { code: 0x0015, name: 'secp224r1', kind: 'elliptic-curve', bits: 224 },
    { code: 0x0016, name: 'secp256k1', kind: 'elliptic-curve', bits: 256 },
    { code: 0x0017, name: 'secp256r1', kind: 'elliptic-curve', bits: 256 },
    { code: 0x0018, name: 'secp384r1', kind: 'elliptic-curve', bits: 384 },
    { code: 0x0019, name: 'secp521r1', kind: 'elliptic-curve', bits: 521 },
    { code: 0x001a, name: 'brainpoolP256r1', kind: 'elliptic-curve', bits: 256 },
    { code: 0x001b, name: 'brainpoolP384r1', kind: 'elliptic-curve', bits: 384 },
    { code: 0x001c, name: 'brainpoolP512r1', kind: 'elliptic-curve', bits: 512 },
    { code: 0x001d, name: 'x25519', kind: 'elliptic-curve', bits: 255 },
    { code: 0x001e, name: 'x448', kind: 'elliptic-curve', bits: 448 },
    { code: 0x001f, name: 'brainpoolP256r1tls13', kind: 'elliptic-curve', bits: 256 },
    { code: 0x0020, name: 'brainpoolP384r1tls13', kind: 'elliptic-curve', bits: 384 },
    { code: 0x0021, name: 'brainpoolP512r1tls13', kind: 'elliptic-curve', bits: 512 },
    { code: 0x0022, name: 'GC256A', kind: 'elliptic-curve', bits: 256 },
    { code: 0x0023, name: 'GC256B', kind: 'elliptic-curve', bits: 256 },
    { code: 0x0024, name: 'GC256C', kind: 'elliptic-curve', bits: 256 },
    { code: 0x0025, name: 'GC256D', kind: 'elliptic-curve', bits: 256 },
    { code: 0x0026, name: 'GC512A', kind: 'elliptic-curve', bits: 512 },
    { code: 0x0027, name: 'GC512B', kind: 'elliptic-curve', bits: 512 },
    { code: 0x0028, name: 'GC512C', kind: 'elliptic-curve', bits: 512 },
    { code: 0x0029, name: 'curveSM2', kind: 'elliptic-curve', bits: 256 },
    { code: 0x0100, name: 'ffdhe2048', kind: 'finite-field', bits: 2048 },
    { code: 0x0101, name: 'ffdhe3072', kind: 'finite-field', bits: 3072 },
    { code: 0x0102, name: 'ffdhe4096', kind: 'finite-field', bits: 4096 },
    { code: 0x0103, name: 'ffdhe6144', kind: 'finite-field', bits: 6144 },
    { code: 0x0104, name: 'ffdhe8192', kind: 'finite-field', bits: 8192 },
    { code: 0x0200, name: 'MLKEM512', kind: 'post-quantum', bits: null },
    { code: 0x0201, name: 'MLKEM768', kind: 'post-quantum', bits: null },
    { code: 0x0202, name: 'MLKEM1024', kind: 'post-quantum', bits: null },
    { code: 0x11e9, name: 'SecP256r1MLKEM512', kind: 'hybrid', bits: null },
    { code: 0x11ea, name: 'MLKEM512X25519', kind: 'hybrid', bits: null },
    { code: 0x11eb, name: 'SecP256r1MLKEM768', kind: 'hybrid', bits: null },
    { code: 0x11ec, name: 'X25519MLKEM768', kind: 'hybrid', bits: null },
    { code: 0x11ed, name: 'SecP384r1MLKEM1024', kind: 'hybrid', bits: null },
    { code: 0x11ee, name: 'curveSM2MLKEM768', kind: 'hybrid', bits: null },
    { code: 0x6399, name: 'X25519Kyber768Draft00', kind: 'hybrid', bits: null },
    { code: 0x639a, name: 'SecP256r1Kyber768Draft00', kind: 'hybrid', bits: null },
    { code: 0xff01, name: 'arbitrary_explicit_prime_curves', kind: 'elliptic-curve', bits: null },
    { code: 0xff02, name: 'arbitrary_explicit_char2_curves', kind: 'elliptic-curve', bits: null },
];
const BY_CODE = new Map(NAMED_GROUPS.map((group) => [group.code, group]));
function namedGroup(code) {
    return BY_CODE.get(code) ?? null;
}
/** `0x001d` → `x25519`; an unknown code point stays hexadecimal. */
function groupName(code) {
    return BY_CODE.get(code)?.name ?? (0,_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .hexCodePoint */ .f)(code);
}


/***/ }),

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ CLIENT_GROUPS),
/* harmony export */   KT: () => (/* binding */ weaknesses),
/* harmony export */   Nn: () => (/* binding */ minDhBits),
/* harmony export */   Z7: () => (/* binding */ forbiddenSuites),
/* harmony export */   jj: () => (/* binding */ BROWSER_SUITES),
/* harmony export */   kT: () => (/* binding */ forbids),
/* harmony export */   n2: () => (/* binding */ clientSuites),
/* harmony export */   sD: () => (/* binding */ RECOMMENDED_SUITES)
/* harmony export */ });
/* harmony import */ var _code_points_cipher_suites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7778);

/**
 * What each profile calls sound. `baseline` follows RFC 9325 (2022-11), §4.1 and §4.2, RFC 7465, RFC 5469 and RFC 9155;
 * the other two are Mozilla's server-side TLS guidelines, version 6.0 of 2025-03-04 (guidelines/6.0.json, read on 2026-11-21).
 */
/** Suites of TLS 1.2 that Mozilla 6.0 `intermediate` lists, in its order; `modern` speaks TLS 1.3 alone. */
const RECOMMENDED_SUITES = named([
    'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
    'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
    'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
    'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
    'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
    'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
]);
/** Suites of TLS 1.3 that every profile's clients speak (Mozilla 6.0, and the defaults of OpenSSL 3). */
const TLS13_SUITES = named([
    'TLS_AES_128_GCM_SHA256',
    'TLS_AES_256_GCM_SHA384',
    'TLS_CHACHA20_POLY1305_SHA256',
]);
/**
 * What OpenSSL 3.0 offers by default beyond those (`openssl ciphers -s DEFAULT`, 2026-11-21); what browsers keep for old
 * servers is part of it.
 */
const STILL_SPOKEN = named([
    'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256',
    'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
    'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
    'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256',
    'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256',
    'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384',
    'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384',
    'TLS_DHE_RSA_WITH_AES_128_CBC_SHA256',
    'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256',
    'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA',
    'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
    'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA',
    'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA',
    'TLS_DHE_RSA_WITH_AES_128_CBC_SHA',
    'TLS_DHE_RSA_WITH_AES_256_CBC_SHA',
    'TLS_RSA_WITH_AES_128_GCM_SHA256',
    'TLS_RSA_WITH_AES_256_GCM_SHA384',
    'TLS_RSA_WITH_AES_128_CBC_SHA256',
    'TLS_RSA_WITH_AES_256_CBC_SHA256',
    'TLS_RSA_WITH_AES_128_CBC_SHA',
    'TLS_RSA_WITH_AES_256_CBC_SHA',
]);
/** What Chrome or Firefox offers today: TLS 1.3, ECDHE with AEAD, and what they keep for old servers. */
const BROWSER_SUITES = named([
    'TLS_AES_128_GCM_SHA256',
    'TLS_AES_256_GCM_SHA384',
    'TLS_CHACHA20_POLY1305_SHA256',
    'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
    'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
    'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
    'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
    'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
    'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
    'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA',
    'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA',
    'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
    'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA',
    'TLS_RSA_WITH_AES_128_GCM_SHA256',
    'TLS_RSA_WITH_AES_256_GCM_SHA384',
    'TLS_RSA_WITH_AES_128_CBC_SHA',
    'TLS_RSA_WITH_AES_256_CBC_SHA',
]);
/** X25519MLKEM768, X25519, P-256, P-384: what browsers of 2026 offer, and the curves that Mozilla 6.0 lists. */
const CLIENT_GROUPS = [0x11ec, 0x001d, 0x0017, 0x0018];
const WEAKNESSES = [
    ['no-encryption', ({ cipher }) => cipher === 'null'],
    ['no-authentication', ({ authentication }) => authentication === 'anon'],
    ['export-grade', ({ exportGrade }) => exportGrade],
    ['rc4', ({ cipher }) => cipher === 'rc4'],
    ['rc2', ({ cipher }) => cipher === 'rc2'],
    ['des', ({ cipher }) => cipher === 'des'],
    ['idea', ({ cipher }) => cipher === 'idea'],
    ['3des', ({ cipher }) => cipher === '3des'],
    ['md5', ({ hash }) => hash === 'md5'],
];
/** Everything that makes the suite dangerous under every profile; empty for a sound one. */
function weaknesses(suite) {
    return WEAKNESSES.filter(([, holds]) => holds(suite)).map(([weakness]) => weakness);
}
/** Suites of TLS 1.3 are never forbidden: all that a public server speaks are AEAD with forward secrecy. */
function forbids(profile, suite) {
    if (suite.keyExchange === 'tls13')
        return false;
    if (weaknesses(suite).length > 0)
        return true;
    switch (profile) {
        case 'baseline':
            return false;
        case 'intermediate':
            return !RECOMMENDED_SUITES.includes(suite);
        case 'modern':
            return true;
    }
}
/**
 * Suites of TLS 1.2 and below that a server must refuse, the worst first. Those that need a secret agreed on beforehand
 * are left out: a stranger cannot finish a handshake with them.
 */
function forbiddenSuites(profile) {
    FORBIDDEN[profile] ??= listForbidden(profile);
    return FORBIDDEN[profile];
}
/** Asked for with every endpoint; there are three answers. */
const FORBIDDEN = {};
function listForbidden(profile) {
    const rank = (suite) => {
        const place = WEAKNESSES.findIndex(([, holds]) => holds(suite));
        return place < 0 ? WEAKNESSES.length : place;
    };
    return _code_points_cipher_suites_js__WEBPACK_IMPORTED_MODULE_0__/* .CIPHER_SUITES */ .eD.filter((suite) => !PREARRANGED.has(suite.keyExchange) && forbids(profile, suite)).sort((one, other) => rank(one) - rank(other));
}
/** What the clients that a policy has in mind offer, TLS 1.3 first. */
function clientSuites(profile) {
    switch (profile) {
        case 'baseline':
            return [...TLS13_SUITES, ...RECOMMENDED_SUITES, ...STILL_SPOKEN];
        case 'intermediate':
            return [...TLS13_SUITES, ...RECOMMENDED_SUITES];
        case 'modern':
            return TLS13_SUITES;
    }
}
/** Least size of a finite-field Diffie-Hellman group in bits (RFC 9325 §4.1, and `dh_param_size` of Mozilla 6.0). */
function minDhBits(_profile) {
    return 2048;
}
const PREARRANGED = new Set([
    'psk',
    'rsa-psk',
    'dhe-psk',
    'ecdhe-psk',
    'krb5',
    'srp',
    'eccpwd',
]);
function named(names) {
    return names.map(_code_points_cipher_suites_js__WEBPACK_IMPORTED_MODULE_0__/* .cipherSuiteByName */ .QN).filter((suite) => suite !== null);
}


/***/ })

};

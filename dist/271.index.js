export const id = 271;
export const ids = [271];
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


/***/ }),

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iO: () => (/* binding */ certificateSubject),
  ON: () => (/* binding */ isMalformed),
  hB: () => (/* binding */ parseCertificate),
  xv: () => (/* binding */ rawExtensions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/pki/der-error.js
var der_error = __webpack_require__(5972);
// EXTERNAL MODULE: ./lib/pki/der-read.js
var der_read = __webpack_require__(1096);
// EXTERNAL MODULE: ./lib/pki/der-tags.js
var der_tags = __webpack_require__(3669);
// EXTERNAL MODULE: ./lib/pki/ip-address.js
var ip_address = __webpack_require__(394);
// EXTERNAL MODULE: ./lib/pki/names.js + 1 modules
var names = __webpack_require__(7913);
// EXTERNAL MODULE: ./lib/pki/printable-text.js
var printable_text = __webpack_require__(6703);
;// CONCATENATED MODULE: ./lib/pki/extensions/general-names.js




/** GeneralNames (RFC 5280 §4.2.1.6). Throws DerError where the structure is broken. */
function readGeneralNames(names) {
    return names.members(der_tags/* TAG */.Dk.sequence).map(readGeneralName);
}
/** One GeneralName, told by its context tag. */
function readGeneralName(name) {
    switch (name.contextTag) {
        case 1:
            return { kind: 'email', value: ia5(name) };
        case 2:
            return { kind: 'dns', value: ia5(name).toLowerCase() };
        case 4:
            return { kind: 'other', value: directoryName(name) };
        case 6:
            return { kind: 'uri', value: ia5(name) };
        case 7:
            return ipAddress(name);
        case null:
            throw name.fault('is no GeneralName');
        default:
            return { kind: 'other', value: hex(name.encoded()) };
    }
}
/** directoryName `[4]`; explicit, since Name is a CHOICE (X.680 §31.2.7). */
function directoryName(name) {
    return (0,names/* readName */.MQ)(name.fields().take('directoryName')).text;
}
/** IA5String; bytes beyond ASCII are kept as ISO 8859-1. */
function ia5(name) {
    return (0,printable_text/* printableText */.X)(Buffer.from(name.bytes()).toString('latin1'));
}
function ipAddress(name) {
    const bytes = name.bytes();
    const text = (0,ip_address/* addressText */.G)(bytes);
    return text === null ? { kind: 'other', value: hex(name.encoded()) } : { kind: 'ip', value: text };
}
function hex(bytes) {
    return `#${Buffer.from(bytes).toString('hex')}`;
}

;// CONCATENATED MODULE: ./lib/pki/extensions/key-identifiers.js


/** SubjectKeyIdentifier (RFC 5280 §4.2.1.2), lower-case hexadecimal. */
function readSubjectKeyId(value) {
    return { subjectKeyId: key_identifiers_hex(value.bytes(der_tags/* TAG */.Dk.octetString)) };
}
/** AuthorityKeyIdentifier (RFC 5280 §4.2.1.1). Its issuer, where given, is the name of whoever issued the issuer. */
function readAuthorityKeyId(value) {
    const fields = value.fields(der_tags/* TAG */.Dk.sequence);
    const keyId = fields.optional('keyIdentifier', der_tags/* CONTEXT */.SK, 0);
    const issuer = fields.optional('authorityCertIssuer', der_tags/* CONTEXT */.SK, 1);
    fields.optional('authorityCertSerialNumber', der_tags/* CONTEXT */.SK, 2);
    fields.end();
    const named = issuer?.members().find((name) => name.contextTag === DIRECTORY_NAME);
    return {
        authorityKeyId: keyId === null ? null : key_identifiers_hex(keyId.bytes()),
        authorityIssuer: named === undefined ? null : directoryName(named),
    };
}
function key_identifiers_hex(bytes) {
    return Buffer.from(bytes).toString('hex');
}
const DIRECTORY_NAME = 4;

;// CONCATENATED MODULE: ./lib/pki/extensions/locations.js


/** AuthorityInfoAccess (RFC 5280 §4.2.2.1): only what stands at a URL. */
function readAuthorityAccess(value) {
    const caIssuers = [];
    const ocspUrls = [];
    for (const description of value.members(der_tags/* TAG */.Dk.sequence)) {
        const fields = description.fields(der_tags/* TAG */.Dk.sequence);
        const method = fields.take('accessMethod').oid();
        const location = readGeneralName(fields.take('accessLocation'));
        if (location.kind !== 'uri')
            continue;
        if (method === CA_ISSUERS)
            caIssuers.push(location.value);
        if (method === OCSP)
            ocspUrls.push(location.value);
    }
    return { caIssuers, ocspUrls };
}
/** CRLDistributionPoints (RFC 5280 §4.2.1.13): the URLs of their full names. */
function readDistributionPoints(value) {
    return { crlUrls: value.members(der_tags/* TAG */.Dk.sequence).flatMap(fullNameUrls) };
}
function fullNameUrls(point) {
    const name = point.fields(der_tags/* TAG */.Dk.sequence).optional('distributionPoint', der_tags/* CONTEXT */.SK, 0);
    // A CHOICE is tagged explicitly: the [0] holds either fullName [0] or nameRelativeToCRLIssuer [1].
    const names = name?.fields().optional('fullName', der_tags/* CONTEXT */.SK, 0)?.members() ?? [];
    return names.map(readGeneralName).flatMap(({ kind, value }) => (kind === 'uri' ? [value] : []));
}
const OCSP = '1.3.6.1.5.5.7.48.1';
const CA_ISSUERS = '1.3.6.1.5.5.7.48.2';

;// CONCATENATED MODULE: ./lib/pki/extensions/tls.js

/** TLS feature (RFC 7633 §4): numbers of TLS extensions that the server promises to serve. */
function readTlsFeature(value) {
    const features = value.members(der_tags/* TAG */.Dk.sequence).map((feature) => feature.smallNumber());
    return { mustStaple: features.includes(STATUS_REQUEST) };
}
/** SignedCertificateTimestampList (RFC 6962 §3.3): 2-byte lengths inside an OCTET STRING, as TLS writes them. */
function readTimestamps(value) {
    const list = Buffer.from(value.bytes(der_tags/* TAG */.Dk.octetString));
    if (list.length < 2 || list.readUInt16BE(0) !== list.length - 2)
        throw value.fault('has a wrong list length');
    let embeddedScts = 0;
    let at = 2;
    while (at < list.length) {
        if (at + 2 > list.length)
            throw value.fault('ends early');
        at += 2 + list.readUInt16BE(at);
        if (at > list.length)
            throw value.fault('ends early');
        embeddedScts += 1;
    }
    return { embeddedScts };
}
/** status_request (RFC 6066 §8): a stapled OCSP response. */
const STATUS_REQUEST = 5;

;// CONCATENATED MODULE: ./lib/pki/extensions/usage.js

/** BasicConstraints (RFC 5280 §4.2.1.9). Throws DerError where the structure is broken, as all readers here. */
function readBasicConstraints(value) {
    const fields = value.fields(der_tags/* TAG */.Dk.sequence);
    const ca = fields.optional('cA', der_tags/* UNIVERSAL */.af, der_tags/* TAG */.Dk.boolean)?.boolean() ?? false;
    const pathLength = fields.optional('pathLenConstraint', der_tags/* UNIVERSAL */.af, der_tags/* TAG */.Dk.integer)?.smallNumber() ?? null;
    fields.end();
    return { basicConstraints: { ca, pathLength } };
}
/** KeyUsage (RFC 5280 §4.2.1.3); bit 0 is the highest bit of the first byte. */
function readKeyUsage(value) {
    const bits = value.bits();
    return { keyUsage: KEY_USAGES.filter((_, bit) => (((bits[bit >> 3] ?? 0) << (bit & 7)) & 0x80) !== 0) };
}
/** ExtKeyUsageSyntax (RFC 5280 §4.2.1.12). */
function readExtendedKeyUsage(value) {
    const purposes = value.members(der_tags/* TAG */.Dk.sequence).map((purpose) => purpose.oid());
    return { extendedKeyUsage: purposes.map((oid) => PURPOSES[oid] ?? oid) };
}
const KEY_USAGES = [
    'digitalSignature',
    'nonRepudiation',
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
];
/** RFC 5280 §4.2.1.12, RFC 6962 §3.1; the two "server gated cryptography" purposes still count for a TLS server. */
const PURPOSES = {
    '2.5.29.37.0': 'anyExtendedKeyUsage',
    '1.3.6.1.5.5.7.3.1': 'serverAuth',
    '1.3.6.1.5.5.7.3.2': 'clientAuth',
    '1.3.6.1.5.5.7.3.3': 'codeSigning',
    '1.3.6.1.5.5.7.3.4': 'emailProtection',
    '1.3.6.1.5.5.7.3.8': 'timeStamping',
    '1.3.6.1.5.5.7.3.9': 'OCSPSigning',
    '1.3.6.1.4.1.311.10.3.3': 'msSGC',
    '2.16.840.1.113730.4.1': 'nsSGC',
};

;// CONCATENATED MODULE: ./lib/pki/extensions.js








/** Extensions field of a TBSCertificate. Throws DerError where the list itself is broken. */
function listExtensions(field) {
    const list = field.fields().take('Extensions');
    return list.members(der_tags/* TAG */.Dk.sequence).map((member) => {
        const fields = member.fields(der_tags/* TAG */.Dk.sequence);
        const oid = fields.take('extnID').oid();
        const critical = fields.optional('critical', der_tags/* UNIVERSAL */.af, der_tags/* TAG */.Dk.boolean)?.boolean() ?? false;
        const content = fields.take('extnValue').bytes(der_tags/* TAG */.Dk.octetString);
        fields.end();
        return { oid, critical, content };
    });
}
/** Reads each extension for itself: one that is broken becomes a defect and costs only its own facts. */
function readExtensions(extensions) {
    let facts = NONE;
    const defects = [];
    const unknownCritical = [];
    const seen = new Set();
    for (const { oid, critical, content } of extensions) {
        const reader = READERS[oid];
        const name = reader?.name ?? oid;
        if (seen.has(oid)) {
            // RFC 5280 §4.2 allows one of a kind; the first one counts.
            defects.push(`extensions/${name}: stands more than once`);
            continue;
        }
        seen.add(oid);
        if (reader === undefined) {
            if (critical && !UNDERSTOOD_ELSEWHERE.has(oid))
                unknownCritical.push(oid);
            continue;
        }
        try {
            facts = { ...facts, ...reader.read((0,der_read/* readDer */.SU)(content, `extensions/${name}`)) };
        }
        catch (error) {
            if (!(error instanceof der_error/* DerError */.I))
                throw error;
            defects.push(error.message);
        }
    }
    return { facts: { ...facts, unknownCritical }, defects };
}
const NONE = {
    sans: null,
    basicConstraints: null,
    keyUsage: null,
    extendedKeyUsage: null,
    subjectKeyId: null,
    authorityKeyId: null,
    authorityIssuer: null,
    caIssuers: [],
    ocspUrls: [],
    crlUrls: [],
    mustStaple: false,
    unknownCritical: [],
    embeddedScts: 0,
};
const READERS = {
    '2.5.29.14': { name: 'subjectKeyIdentifier', read: readSubjectKeyId },
    '2.5.29.15': { name: 'keyUsage', read: readKeyUsage },
    '2.5.29.17': { name: 'subjectAltName', read: (value) => ({ sans: readGeneralNames(value) }) },
    '2.5.29.19': { name: 'basicConstraints', read: readBasicConstraints },
    '2.5.29.31': { name: 'cRLDistributionPoints', read: readDistributionPoints },
    '2.5.29.35': { name: 'authorityKeyIdentifier', read: readAuthorityKeyId },
    '2.5.29.37': { name: 'extKeyUsage', read: readExtendedKeyUsage },
    '1.3.6.1.5.5.7.1.1': { name: 'authorityInfoAccess', read: readAuthorityAccess },
    '1.3.6.1.5.5.7.1.24': { name: 'tlsFeature', read: readTlsFeature },
    '1.3.6.1.4.1.11129.2.4.2': { name: 'signedCertificateTimestamps', read: readTimestamps },
};
/** Extensions that path validation handles though they add no fact: name constraints and certificate policies. */
const UNDERSTOOD_ELSEWHERE = new Set([
    '2.5.29.30',
    '2.5.29.32',
    '2.5.29.33',
    '2.5.29.36',
    '2.5.29.54',
]);

// EXTERNAL MODULE: ./lib/pki/public-key.js
var public_key = __webpack_require__(7865);
;// CONCATENATED MODULE: ./lib/pki/signature-names.js
/** A signature algorithm's usual name, as OpenSSL prints it; the dotted OID where unknown. */
function signatureName(oid) {
    return NAMES[oid] ?? oid;
}
/** RFC 8017 appendix C, RFC 5758, RFC 8410, RFC 3279 §2.2, RFC 9881. */
const NAMES = {
    '1.2.840.113549.1.1.2': 'md2WithRSAEncryption',
    '1.2.840.113549.1.1.4': 'md5WithRSAEncryption',
    '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
    '1.3.14.3.2.29': 'sha1WithRSA',
    '1.2.840.113549.1.1.10': 'rsassaPss',
    '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption',
    '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
    '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption',
    '1.2.840.113549.1.1.14': 'sha224WithRSAEncryption',
    '1.2.840.10045.4.1': 'ecdsa-with-SHA1',
    '1.2.840.10045.4.3.1': 'ecdsa-with-SHA224',
    '1.2.840.10045.4.3.2': 'ecdsa-with-SHA256',
    '1.2.840.10045.4.3.3': 'ecdsa-with-SHA384',
    '1.2.840.10045.4.3.4': 'ecdsa-with-SHA512',
    '1.2.840.10040.4.3': 'dsaWithSHA1',
    '2.16.840.1.101.3.4.3.2': 'dsa_with_SHA256',
    '1.3.101.112': 'ED25519',
    '1.3.101.113': 'ED448',
    '2.16.840.1.101.3.4.3.17': 'ML-DSA-44',
    '2.16.840.1.101.3.4.3.18': 'ML-DSA-65',
    '2.16.840.1.101.3.4.3.19': 'ML-DSA-87',
};

;// CONCATENATED MODULE: ./lib/pki/time.js

/**
 * Time (RFC 5280 §4.1.2.5). BER's looser forms (no seconds, an offset, a fraction) are read and noted.
 * Throws DerError for what is no time at all.
 */
function readTime(value) {
    const tag = value.universalTag;
    if (tag !== der_tags/* TAG */.Dk.utcTime && tag !== der_tags/* TAG */.Dk.generalizedTime)
        throw value.fault('is no time');
    const text = Buffer.from(value.bytes()).toString('latin1');
    const parts = (tag === der_tags/* TAG */.Dk.utcTime ? UTC_TIME : GENERALIZED_TIME).exec(text)?.groups;
    if (parts === undefined)
        throw value.fault('is no time');
    const year = fullYear(parts.year ?? '');
    const instant = instantOf(year, parts);
    if (instant === null)
        throw value.fault('is no date of the calendar');
    return { instant, defect: defectOf(tag, text) };
}
/** RFC 5280 §4.1.2.5.1: two digits from 50 on belong to the 20th century. */
function fullYear(digits) {
    const number = Number(digits);
    if (digits.length === 4)
        return number;
    return number >= 50 ? 1900 + number : 2000 + number;
}
function instantOf(year, { month, day, hour, minute, second, offset }) {
    const date = new Date(0);
    // Date.UTC would move the years 0 to 99 into the 20th century.
    date.setUTCFullYear(year, Number(month) - 1, Number(day));
    date.setUTCHours(Number(hour), Number(minute), Number(second ?? 0));
    const written = [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes()];
    if (written.some((number, index) => number !== Number([month, day, hour, minute][index])))
        return null;
    const shifted = new Date(date.getTime() - offsetMs(offset));
    const shiftedYear = shifted.getUTCFullYear();
    return shiftedYear < 0 || shiftedYear > 9999 ? null : shifted.toISOString();
}
function offsetMs(offset) {
    if (offset === undefined || offset === 'Z')
        return 0;
    const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
    return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}
/** X.690 §11.7 and §11.8 leave one form. GeneralizedTime before 2050 is against RFC 5280 too, but every client reads it. */
function defectOf(tag, text) {
    const strict = tag === der_tags/* TAG */.Dk.utcTime ? /^\d{12}Z$/ : /^\d{14}Z$/;
    return strict.test(text) ? null : 'is not written to the second in UTC';
}
const UTC_TIME = /^(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<offset>Z|[+-]\d{4})?$/;
const GENERALIZED_TIME = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?:[.,]\d{1,9})?(?<offset>Z|[+-]\d{4})?$/;

;// CONCATENATED MODULE: ./lib/pki/certificate.js









/**
 * Reads a certificate (RFC 5280 §4.1). Never throws: bytes whose frame cannot be read are `malformed`, while a broken
 * extension or an odd encoding is noted in `defects` and the rest is read. At most 64 KiB.
 */
function parseCertificate(der) {
    try {
        if (der.length > MAX_BYTES)
            throw new der_error/* DerError */.I('certificate', `is longer than ${MAX_BYTES} bytes`);
        return certificateFacts(der);
    }
    catch (error) {
        if (!(error instanceof der_error/* DerError */.I))
            throw error;
        const { at, problem } = error;
        return { kind: 'malformed', at, problem, sha256: sha256(der), der: base64(der.subarray(0, MAX_BYTES)) };
    }
}
function isMalformed(parsed) {
    return 'kind' in parsed;
}
/** Extensions of a certificate before their content is read; empty for bytes that are no certificate. */
function rawExtensions(der) {
    try {
        return readFrame(der).extensions;
    }
    catch (error) {
        if (error instanceof der_error/* DerError */.I)
            return [];
        throw error;
    }
}
/** Subject of a certificate in RFC 4514 text, without the cost of the other facts; `null` for what is none. */
function certificateSubject(der) {
    try {
        return (0,names/* readName */.MQ)(readFrame(der).subject).text;
    }
    catch (error) {
        if (error instanceof der_error/* DerError */.I)
            return null;
        throw error;
    }
}
function certificateFacts(der) {
    const frame = readFrame(der);
    const subject = (0,names/* readName */.MQ)(frame.subject);
    const issuer = (0,names/* readName */.MQ)(frame.issuer);
    const extensions = readExtensions(frame.extensions);
    const validity = frame.validity.fields(der_tags/* TAG */.Dk.sequence);
    const notBefore = readTime(validity.take('notBefore'));
    const notAfter = readTime(validity.take('notAfter'));
    const key = (0,public_key/* readPublicKey */.R)(frame.publicKey.encoded());
    const defects = [
        // Signatures cover bytes: a certificate that changes when it is written again is not DER (X.690 §10, §11).
        ...(Buffer.compare(frame.whole.encoded(), der) === 0 ? [] : ['certificate: is not DER, only BER']),
        ...(frame.signature === frame.outerSignature ? [] : ['signatureAlgorithm: differs from the one that is signed']),
        ...(notBefore.defect === null ? [] : [`validity/notBefore: ${notBefore.defect}`]),
        ...(notAfter.defect === null ? [] : [`validity/notAfter: ${notAfter.defect}`]),
        ...(key.algorithm === 'unknown' ? ['subjectPublicKeyInfo: is a key that cannot be read'] : []),
        ...extensions.defects,
    ];
    return {
        subject: subject.text,
        issuer: issuer.text,
        commonNames: subject.commonNames,
        serial: Buffer.from(frame.serial).toString('hex'),
        notBefore: notBefore.instant,
        notAfter: notAfter.instant,
        key,
        signature: signatureName(frame.outerSignature),
        ...extensions.facts,
        sha256: sha256(der),
        der: base64(der),
        selfIssued: subject.text === issuer.text,
        defects,
    };
}
function readFrame(der) {
    const whole = (0,der_read/* readDer */.SU)(der, 'certificate');
    const outer = whole.fields(der_tags/* TAG */.Dk.sequence);
    const tbs = outer.take('tbsCertificate').fields(der_tags/* TAG */.Dk.sequence);
    const outerSignature = algorithmOid(outer.take('signatureAlgorithm'));
    outer.take('signatureValue').bytes(der_tags/* TAG */.Dk.bitString);
    outer.end();
    return { whole, outerSignature, ...readTbs(tbs) };
}
/** TBSCertificate in the order of RFC 5280 §4.1. */
function readTbs(tbs) {
    tbs.optional('version', der_tags/* CONTEXT */.SK, 0);
    const serial = tbs.take('serialNumber').bytes(der_tags/* TAG */.Dk.integer);
    const signature = algorithmOid(tbs.take('signature'));
    const issuer = tbs.take('issuer');
    const validity = tbs.take('validity');
    const subject = tbs.take('subject');
    const publicKey = tbs.take('subjectPublicKeyInfo');
    tbs.optional('issuerUniqueID', der_tags/* CONTEXT */.SK, 1);
    tbs.optional('subjectUniqueID', der_tags/* CONTEXT */.SK, 2);
    const extensions = tbs.optional('extensions', der_tags/* CONTEXT */.SK, 3);
    tbs.end();
    return {
        serial,
        signature,
        issuer,
        validity,
        subject,
        publicKey,
        extensions: extensions === null ? [] : listExtensions(extensions),
    };
}
function algorithmOid(algorithm) {
    return algorithm.fields(der_tags/* TAG */.Dk.sequence).take('algorithm').oid();
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function base64(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
/** Certificates take one to five kilobytes; with thousands of names, some tens. */
const MAX_BYTES = 65_536;


/***/ }),

/***/ 5972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ DerError)
/* harmony export */ });
/** Bytes that do not fit the format. Thrown only inside this room; every exported `parse…` turns it into a value. */
class DerError extends Error {
    /** Path of the field, e.g. `tbsCertificate/validity/notAfter`. */
    at;
    /** What is wrong there, e.g. `ends early`. */
    problem;
    constructor(at, problem) {
        super(`${at}: ${problem}`);
        this.name = 'DerError';
        this.at = at;
        this.problem = problem;
    }
}


/***/ }),

/***/ 1096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ readDer)
/* harmony export */ });
/* unused harmony exports DerValue, DerFields */
/* harmony import */ var node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7357);
/* harmony import */ var _der_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5972);
/* harmony import */ var _der_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3669);



/**
 * Reads one DER value that takes all the bytes. `at` names it in errors.
 * Throws DerError for bytes that are truncated, trailed by others, or nested deeper than MAX_DEPTH.
 */
function readDer(bytes, at) {
    try {
        // BIT STRINGs stay bytes: node-forge would otherwise guess whether they hold DER.
        const options = { strict: true, parseAllBytes: true, decodeBitStrings: false, maxDepth: MAX_DEPTH };
        return new DerValue(node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.fromDer(Buffer.from(bytes).toString('latin1'), options), at);
    }
    catch (error) {
        throw new _der_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I(at, problemOf(error));
    }
}
/** One DER value and its path. Every reading method throws DerError where the value is of another kind. */
class DerValue {
    at;
    #node;
    constructor(node, at) {
        this.#node = node;
        this.at = at;
    }
    is(tagClass, tag) {
        return this.#node.tagClass === tagClass && this.#node.type === tag;
    }
    /** Number of the context-specific tag; `null` for a universal one. */
    get contextTag() {
        return this.#node.tagClass === _der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTEXT */ .SK ? this.#node.type : null;
    }
    /** Number of the universal tag; `null` for any other class. */
    get universalTag() {
        return this.#node.tagClass === _der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .UNIVERSAL */ .af ? this.#node.type : null;
    }
    /** Members in order. With a tag, the value must be of that universal type. */
    members(tag) {
        if (tag !== undefined && !this.is(_der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .UNIVERSAL */ .af, tag))
            throw this.fault('is of another type');
        const { value } = this.#node;
        if (typeof value === 'string')
            throw this.fault('has no members');
        return value.map((node, index) => new DerValue(node, `${this.at}/${index}`));
    }
    /** Members of a SEQUENCE, or of a context tag that stands for one, to be taken by name. */
    fields(tag) {
        return new DerFields(this, this.members(tag));
    }
    /** Content octets of a primitive value. With a tag, it must be of that universal type. */
    bytes(tag) {
        if (tag !== undefined && !this.is(_der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .UNIVERSAL */ .af, tag))
            throw this.fault('is of another type');
        const { value, type } = this.#node;
        if (typeof value !== 'string')
            throw this.fault('is constructed');
        // node-forge reads whatever bears this tag number as UTF-16 code units.
        if (type === _der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.bmpString)
            return Buffer.from(value, 'utf16le').swap16();
        return Buffer.from(value, 'latin1');
    }
    oid() {
        const bytes = this.bytes(_der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.oid);
        if (bytes.length === 0 || bytes.length > MAX_OID_BYTES || ((bytes.at(-1) ?? 0) & 0x80) !== 0)
            throw this.fault('is no OID');
        try {
            return node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.derToOid(Buffer.from(bytes).toString('latin1'));
        }
        catch {
            throw this.fault('has an arc beyond 53 bits');
        }
    }
    /** X.690 §11.1: true is 0xff; BER's other values count as true as well. */
    boolean() {
        const bytes = this.bytes(_der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.boolean);
        if (bytes.length !== 1)
            throw this.fault('is not one byte');
        return bytes[0] !== 0;
    }
    /** An INTEGER from 0 up to 2^31 - 1. */
    smallNumber() {
        const bytes = this.bytes(_der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.integer);
        if (bytes.length === 0 || bytes.length > 4 || ((bytes[0] ?? 0) & 0x80) !== 0)
            throw this.fault('is out of range');
        return bytes.reduce((number, byte) => number * 256 + byte, 0);
    }
    /** BIT STRING as bytes; unused bits are zeroed. */
    bits() {
        const bytes = Uint8Array.from(this.bytes(_der_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.bitString));
        const unused = bytes[0];
        if (unused === undefined || unused > 7 || (unused > 0 && bytes.length === 1))
            throw this.fault('is no BIT STRING');
        const last = bytes.length - 1;
        if (last > 0)
            bytes[last] = (bytes[last] ?? 0) & (0xff << unused);
        return bytes.subarray(1);
    }
    /** The value encoded again, tag and length included: equal to what was read if that was DER. */
    encoded() {
        return Buffer.from(node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.toDer(this.#node).getBytes(), 'latin1');
    }
    fault(problem) {
        return new _der_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I(this.at, problem);
    }
    named(at) {
        return new DerValue(this.#node, at);
    }
}
/** Members of a SEQUENCE, taken in order. */
class DerFields {
    #parent;
    #members;
    #next = 0;
    constructor(parent, members) {
        this.#parent = parent;
        this.#members = members;
    }
    /** The next member, whatever its type. */
    take(name) {
        const at = `${this.#parent.at}/${name}`;
        const member = this.#members[this.#next++];
        if (member === undefined)
            throw new _der_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I(at, 'is missing');
        return member.named(at);
    }
    /** The next member if it bears this tag. */
    optional(name, tagClass, tag) {
        return this.#members[this.#next]?.is(tagClass, tag) ? this.take(name) : null;
    }
    /** Nothing may be left. */
    end() {
        if (this.#next < this.#members.length)
            throw this.#parent.fault('has more members than the standard knows');
    }
}
function problemOf(error) {
    const text = String(error?.message);
    if (text.includes('Max depth'))
        return `is nested deeper than ${MAX_DEPTH} levels`;
    if (text.includes('Too few bytes'))
        return 'ends early';
    if (text.includes('Unparsed'))
        return 'is followed by further bytes';
    return 'is not DER';
}
/** A certificate nests about ten levels; this bounds the recursion, not the format. */
const MAX_DEPTH = 64;
/** Content octets; the longest OIDs in use take about 30. */
const MAX_OID_BYTES = 128;


/***/ }),

/***/ 3669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   SK: () => (/* binding */ CONTEXT),
/* harmony export */   af: () => (/* binding */ UNIVERSAL)
/* harmony export */ });
/** Tag classes (X.690 §8.1.2.2) as node-forge numbers them. */
const UNIVERSAL = 0x00;
const CONTEXT = 0x80;
/** Universal tag numbers (X.680 §8.4) that certificates use. */
const TAG = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    oid: 0x06,
    enumerated: 0x0a,
    utf8String: 0x0c,
    sequence: 0x10,
    set: 0x11,
    numericString: 0x12,
    printableString: 0x13,
    t61String: 0x14,
    ia5String: 0x16,
    utcTime: 0x17,
    generalizedTime: 0x18,
    visibleString: 0x1a,
    universalString: 0x1c,
    bmpString: 0x1e,
};


/***/ }),

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ addressBytes),
/* harmony export */   G: () => (/* binding */ addressText)
/* harmony export */ });
/**
 * An IP address in text form as 4 or 16 bytes, network order; `null` for text that is none. Brackets around IPv6 are
 * allowed; a zone and the short IPv4 forms (`127.1`) are not.
 */
function addressBytes(text) {
    if (IPV4.test(text)) {
        const numbers = text.split('.').map(Number);
        return numbers.every((number) => number < 256) ? Uint8Array.from(numbers) : null;
    }
    const inner = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
    return IPV6.test(inner) && inner.includes(':') ? ipv6Bytes(inner) : null;
}
/** 4 or 16 bytes as text, IPv6 shortened (RFC 5952); `null` for any other length. */
function addressText(bytes) {
    if (bytes.length === 4)
        return bytes.join('.');
    if (bytes.length !== 16)
        return null;
    const groups = Array.from({ length: 8 }, (_, index) => ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0));
    return serialised(groups.map((group) => group.toString(16)).join(':'));
}
function ipv6Bytes(text) {
    const plain = serialised(text);
    if (plain === null)
        return null;
    const [head = '', tail = ''] = plain.split('::');
    const front = groupsOf(head);
    const back = groupsOf(tail);
    const zeroes = new Array(8 - front.length - back.length).fill(0);
    return Uint8Array.from([...front, ...zeroes, ...back].flatMap((group) => [group >> 8, group & 0xff]));
}
function groupsOf(part) {
    return part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
}
/** The URL standard's host parser writes any IPv6 form, a dotted tail included, in the short form of hexadecimal groups. */
function serialised(text) {
    const url = `http://[${text}]/`;
    return URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : null;
}
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const IPV6 = /^[0-9a-f:.]{2,45}$/i;


/***/ }),

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _t: () => (/* binding */ comparableName),
  MQ: () => (/* binding */ readName),
  q: () => (/* binding */ sameName)
});

// EXTERNAL MODULE: ./lib/pki/der-tags.js
var der_tags = __webpack_require__(3669);
// EXTERNAL MODULE: ./lib/pki/printable-text.js
var printable_text = __webpack_require__(6703);
;// CONCATENATED MODULE: ./lib/pki/strings.js


/**
 * The text of a character string by its type (RFC 5280 appendix B); `null` for a value that is no string. Not yet safe to
 * print: `printableText` makes it so, and writes bytes that do not fit the type as `\xNN`.
 */
function stringText(value) {
    switch (value.universalTag) {
        case der_tags/* TAG */.Dk.utf8String:
            return utf8(value.bytes());
        case der_tags/* TAG */.Dk.bmpString:
            return utf16(value.bytes());
        case der_tags/* TAG */.Dk.universalString:
            return utf32(value.bytes());
        // T61String is ISO 8859-1 in practice, as every implementation reads it; the others are subsets of ASCII.
        case der_tags/* TAG */.Dk.t61String:
        case der_tags/* TAG */.Dk.numericString:
        case der_tags/* TAG */.Dk.printableString:
        case der_tags/* TAG */.Dk.ia5String:
        case der_tags/* TAG */.Dk.visibleString:
            return Buffer.from(value.bytes()).toString('latin1');
        default:
            return null;
    }
}
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return (0,printable_text/* oddBytes */.x)(bytes);
    }
}
function utf16(bytes) {
    return Buffer.from(bytes).swap16().toString('utf16le');
}
function utf32(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let text = '';
    for (let at = 0; at + 4 <= bytes.length; at += 4) {
        const code = view.getUint32(at);
        text += code <= 0x10ffff ? String.fromCodePoint(code) : (0,printable_text/* oddBytes */.x)(bytes.subarray(at, at + 4));
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/pki/names.js



/** Name (RFC 5280 §4.1.2.4). Throws DerError where the structure is broken; an odd string in it is no error. */
function readName(name) {
    const commonNames = [];
    const parts = name.members(der_tags/* TAG */.Dk.sequence).map((set) => set
        .members(der_tags/* TAG */.Dk.set)
        .map((member) => {
        const fields = member.fields(der_tags/* TAG */.Dk.sequence);
        const type = fields.take('type').oid();
        const value = fields.take('value');
        fields.end();
        const text = stringText(value);
        if (type === COMMON_NAME && text !== null)
            commonNames.push((0,printable_text/* printableText */.X)(text));
        return attributeText(type, text, value);
    })
        .join('+'));
    return { text: parts.reverse().join(','), commonNames };
}
/**
 * Whether two names in RFC 4514 text are the same: letter case and repeated blanks do not count (RFC 5280 §7.1), nor does
 * the string type, which the text has already lost.
 */
function sameName(one, other) {
    return one === other || comparableName(one) === comparableName(other);
}
/** A key for looking a name up: equal for names that `sameName` takes for the same. */
function comparableName(name) {
    return name.toLowerCase().replaceAll(/ {2,}/g, ' ');
}
function attributeText(type, text, value) {
    const short = SHORT_NAMES[type];
    // RFC 4514 §2.4: a type without a short name, and a value without a string form, is given by its encoding.
    if (short === undefined || text === null)
        return `${short ?? type}=#${Buffer.from(value.encoded()).toString('hex')}`;
    return `${short}=${escaped(text)}`;
}
/** RFC 4514 §2.4: specials anywhere, `#` and blanks at the edges. */
function escaped(text) {
    return (0,printable_text/* printableText */.X)(text.replaceAll(/[,+"\\<>;]|^[ #]| $/g, '\\$&'));
}
const COMMON_NAME = '2.5.4.3';
/** RFC 4514 §3, then what RFC 4519, RFC 5280 and the CA/Browser Forum's EV guidelines add. */
const SHORT_NAMES = {
    '2.5.4.3': 'CN',
    '2.5.4.4': 'surname',
    '2.5.4.5': 'serialNumber',
    '2.5.4.6': 'C',
    '2.5.4.7': 'L',
    '2.5.4.8': 'ST',
    '2.5.4.9': 'STREET',
    '2.5.4.10': 'O',
    '2.5.4.11': 'OU',
    '2.5.4.12': 'title',
    '2.5.4.15': 'businessCategory',
    '2.5.4.17': 'postalCode',
    '2.5.4.42': 'givenName',
    '2.5.4.46': 'dnQualifier',
    '2.5.4.65': 'pseudonym',
    '2.5.4.97': 'organizationIdentifier',
    '0.9.2342.19200300.100.1.1': 'UID',
    '0.9.2342.19200300.100.1.25': 'DC',
    '1.2.840.113549.1.9.1': 'emailAddress',
    '1.3.6.1.4.1.311.60.2.1.1': 'jurisdictionL',
    '1.3.6.1.4.1.311.60.2.1.2': 'jurisdictionST',
    '1.3.6.1.4.1.311.60.2.1.3': 'jurisdictionC',
};


/***/ }),

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ splitPem)
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

/***/ 6703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ printableText),
/* harmony export */   x: () => (/* binding */ oddBytes)
/* harmony export */ });
/**
 * Text that came from a certificate, made safe to print: control and format characters (the ones that turn the direction
 * of writing round among them), line separators and lone surrogates become the `\xNN` of their UTF-8 bytes.
 */
function printableText(text) {
    return text.replaceAll(UNPRINTABLE, (character) => {
        const code = character.charCodeAt(0) - ODD_BYTE;
        const bytes = code >= 0x80 && code <= 0xff ? Uint8Array.of(code) : Buffer.from(character, 'utf8');
        return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
    });
}
/**
 * Bytes that are not of the character set they claim, as text: ASCII as it stands, any other byte as a lone surrogate that
 * `printableText` knows.
 */
function oddBytes(bytes) {
    return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : ODD_BYTE + byte)).join('');
}
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Low surrogates: they stand for nothing by themselves, so no real text holds them alone. */
const ODD_BYTE = 0xdc00;


/***/ }),

/***/ 7865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Facts of a SubjectPublicKeyInfo in DER. A key that OpenSSL cannot read is `unknown`; nothing is thrown. */
function readPublicKey(spki) {
    const spkiSha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(spki).digest('hex');
    const key = keyObject(spki);
    const known = key === null ? UNREADABLE : describe(key);
    return { ...known, spkiSha256 };
}
function keyObject(spki) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(spki), format: 'der', type: 'spki' });
    }
    catch {
        return null;
    }
}
function describe(key) {
    const { modulusLength: bits = null, namedCurve } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'rsa':
            return { algorithm: 'rsa', bits, curve: null, text: `RSA ${bits}` };
        case 'rsa-pss':
            return { algorithm: 'rsa-pss', bits, curve: null, text: `RSA-PSS ${bits}` };
        case 'dsa':
            return { algorithm: 'dsa', bits, curve: null, text: `DSA ${bits}` };
        case 'ec':
            return describeCurve(namedCurve);
        case 'ed25519':
            return { algorithm: 'ed25519', bits: 256, curve: null, text: 'Ed25519' };
        case 'ed448':
            return { algorithm: 'ed448', bits: 448, curve: null, text: 'Ed448' };
        default:
            return { ...UNREADABLE, text: key.asymmetricKeyType ?? UNREADABLE.text };
    }
}
/** `undefined` is a curve that the certificate spells out by its parameters instead of its name (RFC 5480 forbids it). */
function describeCurve(namedCurve) {
    if (namedCurve === undefined)
        return { algorithm: 'ec', bits: null, curve: null, text: 'EC (explicit curve)' };
    const curve = CURVES[namedCurve] ?? namedCurve;
    const bits = /\d{3}/.exec(namedCurve)?.[0];
    return { algorithm: 'ec', bits: bits === undefined ? null : Number(bits), curve, text: `EC ${curve}` };
}
const UNREADABLE = { algorithm: 'unknown', bits: null, curve: null, text: 'unknown' };
/** FIPS 186-5 names of the curves that OpenSSL calls by another name; each name carries the size of its field. */
const CURVES = {
    prime192v1: 'P-192',
    secp224r1: 'P-224',
    prime256v1: 'P-256',
    secp384r1: 'P-384',
    secp521r1: 'P-521',
};


/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ areUsable),
/* harmony export */   Ve: () => (/* binding */ trustedRoots),
/* harmony export */   u2: () => (/* binding */ createSecureContexts)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);

/**
 * The roots that count as trusted: Mozilla's list as Node bundles it, then what the user adds. Taken explicitly, so that
 * NODE_EXTRA_CA_CERTS and the like on one runner do not change the verdict.
 */
function trustedRoots(extraRoots) {
    return [...node_tls__WEBPACK_IMPORTED_MODULE_0__.rootCertificates, ...extraRoots];
}
/** Whether OpenSSL takes these credentials: it throws for keys and digests below its security level. */
function areUsable(credentials) {
    try {
        (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.createSecureContext)({ ...credentials });
        return true;
    }
    catch {
        return false;
    }
}
/** One store of contexts for one run: the ids of identities mean nothing beyond it. */
function createSecureContexts() {
    const contexts = new Map();
    return (extraRoots, kind, identity) => {
        const key = [kind, identity?.id ?? '', ...extraRoots].join('\0');
        const context = contexts.get(key) ?? secureContext(extraRoots, kind, identity);
        contexts.set(key, context);
        return context;
    };
}
function secureContext(extraRoots, kind, identity) {
    return (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.createSecureContext)({
        ca: [...trustedRoots(extraRoots)],
        ...(identity === null ? {} : identity.credentials),
        maxVersion: 'TLSv1.3',
        ...(kind === 'legacy' ? { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } : { minVersion: 'TLSv1.2' }),
    });
}


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

export const id = 682;
export const ids = [682];
export const modules = {

/***/ 8682:
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
;// CONCATENATED MODULE: ./lib/pki/certificate-defects.js
/**
 * Breaches of RFC 5280 that clients in use refuse, though OpenSSL may not: Go and rustls a serial number that is negative
 * or padded, rustls every version but 3, Java an empty issuer. Rules that only auditors check have no place here.
 */
function formDefects({ serial, version, hasExtensions, issuer, notBefore, notAfter, }) {
    const serialFault = serialDefect(serial);
    return [
        ...(serialFault === null ? [] : [`serialNumber: ${serialFault}`]),
        ...(version === null || version > 2 ? ['version: is none of 1, 2 and 3'] : []),
        ...(version !== null && version < 2 && hasExtensions
            ? [`version: is ${version + 1}, and only version 3 may have extensions`]
            : []),
        ...(issuer === '' ? ['issuer: is empty'] : []),
        ...(notAfter < notBefore ? ['validity: ends before it begins'] : []),
    ];
}
/** X.690 §8.3.2, RFC 5280 §4.1.2.2. Zero stands in old roots, and every client takes it. */
function serialDefect(serial) {
    const [first, second = 0] = serial;
    if (first === undefined)
        return 'is empty';
    const padded = serial.length > 1 && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80));
    if (padded)
        return 'is not written in the shortest form';
    if (first >= 0x80)
        return 'is negative';
    const octets = first === 0 && serial.length > 1 ? serial.length - 1 : serial.length;
    return octets > MOST_SERIAL_OCTETS ? `has ${octets} octets, more than the 20 that clients must take` : null;
}
const MOST_SERIAL_OCTETS = 20;

// EXTERNAL MODULE: ./lib/pki/der-error.js
var der_error = __webpack_require__(5972);
// EXTERNAL MODULE: ./lib/pki/der-read.js
var der_read = __webpack_require__(1096);
// EXTERNAL MODULE: ./lib/pki/der-tags.js
var der_tags = __webpack_require__(3669);
// EXTERNAL MODULE: ./lib/pki/extensions.js + 4 modules
var pki_extensions = __webpack_require__(3359);
// EXTERNAL MODULE: ./lib/pki/names.js + 1 modules
var names = __webpack_require__(7913);
// EXTERNAL MODULE: ./lib/pki/public-key.js
var public_key = __webpack_require__(7865);
// EXTERNAL MODULE: ./lib/pki/signature-names.js
var signature_names = __webpack_require__(5119);
// EXTERNAL MODULE: ./lib/pki/time.js
var time = __webpack_require__(4851);
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
    const extensions = (0,pki_extensions/* readExtensions */.HW)(frame.extensions);
    const validity = frame.validity.fields(der_tags/* TAG */.Dk.sequence);
    const notBefore = (0,time/* readTime */.a)(validity.take('notBefore'));
    const notAfter = (0,time/* readTime */.a)(validity.take('notAfter'));
    const key = (0,public_key/* readPublicKey */.R)(frame.publicKey.encoded());
    const defects = [
        // Signatures cover bytes: a certificate that changes when it is written again is not DER (X.690 §10, §11).
        ...(Buffer.compare(frame.whole.encoded(), der) === 0 ? [] : ['certificate: is not DER, only BER']),
        ...(frame.signature === frame.outerSignature ? [] : ['signatureAlgorithm: differs from the one that is signed']),
        ...(notBefore.defect === null ? [] : [`validity/notBefore: ${notBefore.defect}`]),
        ...(notAfter.defect === null ? [] : [`validity/notAfter: ${notAfter.defect}`]),
        ...(key.algorithm === 'unknown' ? ['subjectPublicKeyInfo: is a key that cannot be read'] : []),
        ...formDefects({
            serial: frame.serial,
            version: frame.version,
            hasExtensions: frame.extensions.length > 0,
            issuer: issuer.text,
            notBefore: notBefore.instant,
            notAfter: notAfter.instant,
        }),
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
        signature: (0,signature_names/* signatureName */.S)(frame.outerSignature),
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
    const version = tbs.optional('version', der_tags/* CONTEXT */.SK, 0);
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
        version: version === null ? 0 : versionNumber(version),
        serial,
        signature,
        issuer,
        validity,
        subject,
        publicKey,
        extensions: extensions === null ? [] : (0,pki_extensions/* listExtensions */.zA)(extensions),
    };
}
/** Absent is version 1 (RFC 5280 §4.1.2.1). */
function versionNumber(field) {
    try {
        return field.fields().take('version').smallNumber();
    }
    catch (error) {
        if (error instanceof der_error/* DerError */.I)
            return null;
        throw error;
    }
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

/***/ 3359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wm: () => (/* binding */ extensionsIn),
  zA: () => (/* binding */ listExtensions),
  HW: () => (/* binding */ readExtensions)
});

// EXTERNAL MODULE: ./lib/pki/der-error.js
var der_error = __webpack_require__(5972);
// EXTERNAL MODULE: ./lib/pki/der-read.js
var der_read = __webpack_require__(1096);
// EXTERNAL MODULE: ./lib/pki/der-tags.js
var der_tags = __webpack_require__(3669);
// EXTERNAL MODULE: ./lib/pki/extensions/general-names.js
var general_names = __webpack_require__(1106);
;// CONCATENATED MODULE: ./lib/pki/extensions/key-identifiers.js


/** SubjectKeyIdentifier (RFC 5280 §4.2.1.2), lower-case hexadecimal. */
function readSubjectKeyId(value) {
    return { subjectKeyId: hex(value.bytes(der_tags/* TAG */.Dk.octetString)) };
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
        authorityKeyId: keyId === null ? null : hex(keyId.bytes()),
        authorityIssuer: named === undefined ? null : (0,general_names/* directoryName */.jK)(named),
    };
}
function hex(bytes) {
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
        const location = (0,general_names/* readGeneralName */.So)(fields.take('accessLocation'));
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
    return names.map(general_names/* readGeneralName */.So).flatMap(({ kind, value }) => (kind === 'uri' ? [value] : []));
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
    return extensionsIn(field.fields().take('Extensions'));
}
/** Extensions themselves, as the entries of a revocation list have them. Throws DerError likewise. */
function extensionsIn(list) {
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
    '2.5.29.17': { name: 'subjectAltName', read: (value) => ({ sans: (0,general_names/* readGeneralNames */.rh)(value) }) },
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


/***/ }),

/***/ 1106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ readGeneralName),
/* harmony export */   jK: () => (/* binding */ directoryName),
/* harmony export */   rh: () => (/* binding */ readGeneralNames)
/* harmony export */ });
/* harmony import */ var _der_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);
/* harmony import */ var _ip_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(394);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7913);
/* harmony import */ var _printable_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6703);




/** GeneralNames (RFC 5280 §4.2.1.6). Throws DerError where the structure is broken. */
function readGeneralNames(names) {
    return names.members(_der_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence).map(readGeneralName);
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
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .readName */ .MQ)(name.fields().take('directoryName')).text;
}
/** IA5String; bytes beyond ASCII are kept as ISO 8859-1. */
function ia5(name) {
    return (0,_printable_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printableText */ .X)(Buffer.from(name.bytes()).toString('latin1'));
}
function ipAddress(name) {
    const bytes = name.bytes();
    const text = (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_3__/* .addressText */ .G)(bytes);
    return text === null ? { kind: 'other', value: hex(name.encoded()) } : { kind: 'ip', value: text };
}
function hex(bytes) {
    return `#${Buffer.from(bytes).toString('hex')}`;
}


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
  v$: () => (/* binding */ attributeValues),
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
/** Values of one attribute of a name in RFC 4514 text, most specific first, the escapes of specials undone (§2.4). */
function attributeValues(name, type) {
    const parts = name.match(/(?:\\.|[^\\,+])+/g) ?? [];
    return parts
        .filter((part) => part.startsWith(`${type}=`))
        .map((part) => part.slice(type.length + 1).replace(/\\([",+;<>= #\\])/g, '$1'));
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

/***/ 5119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ signatureName)
/* harmony export */ });
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


/***/ }),

/***/ 4851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTime)
/* harmony export */ });
/* harmony import */ var _der_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);

/**
 * Time (RFC 5280 §4.1.2.5). BER's looser forms (no seconds, an offset, a fraction) are read and noted.
 * Throws DerError for what is no time at all.
 */
function readTime(value) {
    const tag = value.universalTag;
    if (tag !== _der_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.utcTime && tag !== _der_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.generalizedTime)
        throw value.fault('is no time');
    const text = Buffer.from(value.bytes()).toString('latin1');
    const parts = (tag === _der_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.utcTime ? UTC_TIME : GENERALIZED_TIME).exec(text)?.groups;
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
    const strict = tag === _der_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.utcTime ? /^\d{12}Z$/ : /^\d{14}Z$/;
    return strict.test(text) ? null : 'is not written to the second in UTC';
}
const UTC_TIME = /^(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<offset>Z|[+-]\d{4})?$/;
const GENERALIZED_TIME = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?:[.,]\d{1,9})?(?<offset>Z|[+-]\d{4})?$/;


/***/ })

};

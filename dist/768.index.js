export const id = 768;
export const ids = [768];
export const modules = {

/***/ 9768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createProbe: () => (/* binding */ createProbe)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./lib/probe/lanes.js

/** Edges count connections per client and answer a burst with resets, which would then look like a fault. */
const PER_ADDRESS = 3;
/** Lanes for one run, kept only while an address is in use. */
function createLanes(perAddress = PER_ADDRESS) {
    const limits = new Map();
    return {
        async turn(address, work) {
            const limit = limits.get(address) ?? (0,p_limit/* default */.A)(perAddress);
            limits.set(address, limit);
            try {
                return await limit(work);
            }
            finally {
                if (limit.activeCount === 0 && limit.pendingCount === 0)
                    limits.delete(address);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/probe/budget.js
/** The limit of a stage that begins now; `ms` is 0 when the run's time is up. */
function stageLimit(budget, wanted = budget.timeoutMs) {
    const left = Math.max(0, budget.endsAt - Date.now());
    return left < wanted ? { ms: left, cutByDeadline: true } : { ms: wanted, cutByDeadline: false };
}
/** Waits `ms`, or less when the run ends first; true while there is time left to try again. */
async function pause(budget, ms) {
    const limit = stageLimit(budget, ms);
    await new Promise((resolve) => setTimeout(resolve, limit.ms));
    return !limit.cutByDeadline;
}
/**
 * Back-off before try `n` (the first retry is 1): 200 ms doubled each time, at most 3 s, and half of it random, so that
 * many endpoints behind one edge are not asked again in step.
 */
function backoffMs(n, random = Math.random()) {
    const full = Math.min(3_000, 200 * 2 ** (n - 1));
    return Math.round(full / 2 + (full / 2) * random);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/probe/route.js

/**
 * Has this machine an address of the family that reaches beyond itself? Hosted runners have no IPv6 at all, and an
 * AAAA record that the machine cannot dial says nothing about the endpoint.
 */
function machineHasRoute(family, interfaces = (0,external_node_os_.networkInterfaces)()) {
    return Object.values(interfaces)
        .flatMap((addresses) => addresses ?? [])
        .some((one) => !one.internal && one.family === `IPv${family}` && !LINK_LOCAL.test(one.address));
}
/** RFC 4291 §2.5.6 and RFC 3927: addresses that no router forwards. */
const LINK_LOCAL = /^(fe[89ab][0-9a-f]:|169\.254\.)/i;

;// CONCATENATED MODULE: ./lib/probe/dial.js



/** Opens one TCP connection within the budget's stage limit. Never rejects; the caller destroys the socket. */
function dial(to, budget) {
    const limit = stageLimit(budget);
    if (limit.ms === 0)
        return Promise.resolve({ kind: 'failed', tcp: { kind: 'not-attempted', why: 'deadline' } });
    return new Promise((resolve) => {
        const begun = performance.now();
        const took = () => Math.round(performance.now() - begun);
        const socket = (0,external_node_net_.connect)({ host: to.address, port: to.port, family: to.family, autoSelectFamily: false });
        socket.setNoDelay(true);
        const timer = setTimeout(() => {
            fail(limit.cutByDeadline ? { kind: 'not-attempted', why: 'deadline' } : { kind: 'timeout', waitedMs: limit.ms });
        }, limit.ms);
        const onError = (error) => fail(outcomeOf(error.code ?? error.message, to.family, took()));
        const fail = (tcp) => {
            clearTimeout(timer);
            socket.on('error', () => { }); // a late error of a socket that nobody waits for
            socket.destroy();
            resolve({ kind: 'failed', tcp });
        };
        socket.once('error', onError);
        socket.once('connect', () => {
            clearTimeout(timer);
            socket.off('error', onError);
            resolve({ kind: 'connected', socket, tcp: { kind: 'connected', tookMs: took() } });
        });
    });
}
function outcomeOf(code, family, waitedMs) {
    switch (code) {
        case 'ECONNREFUSED':
            return { kind: 'refused' };
        case 'ETIMEDOUT':
            return { kind: 'timeout', waitedMs };
        case 'ECONNRESET':
            return { kind: 'reset' };
        case 'ENETUNREACH':
        case 'EADDRNOTAVAIL':
        case 'EHOSTUNREACH':
            if (machineHasRoute(family))
                return { kind: 'unreachable', code };
            return { kind: 'skipped', why: family === 6 ? 'no-ipv6-route' : 'no-ipv4-route' };
        default:
            return { kind: 'unreachable', code };
    }
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/probe/http-answer.js
/** Status and `Server` header of an HTTP/1 answer (RFC 9112 §4); `null` when the text is none. */
function parseHttpAnswer(text) {
    const status = /^HTTP\/1\.[01] (\d{3})\b/.exec(text)?.[1];
    if (status === undefined)
        return null;
    const head = text.split('\r\n\r\n', 1)[0] ?? '';
    const server = /^server:[ \t]*(.*)$/im.exec(head)?.[1]?.trim() ?? null;
    return { status: Number(status), server: server === null ? null : printable(server) };
}
/** The question that makes a server say its name without any work done: no body, no connection kept. */
function httpRequest(host) {
    return `HEAD / HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: tls-gate\r\nAccept: */*\r\nConnection: close\r\n\r\n`;
}
/** Remote text: printable ASCII, at most 200 characters. */
function printable(text) {
    return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/probe/converse.js


/** Says our line and waits for the first sign of life, of refusal, or of nothing. Never rejects. */
function converse(secure, { request, waitMs }, finReceived) {
    return new Promise((resolve) => {
        let received = '';
        const finish = (aftermath) => {
            clearTimeout(timer);
            secure.removeAllListeners('data');
            resolve({ aftermath, http: parseHttpAnswer(received) });
        };
        const timer = setTimeout(() => finish({ kind: 'open' }), waitMs);
        secure.on('data', (chunk) => {
            received += chunk.toString('latin1');
            if (request === null || received.length > MAX_ANSWER || received.includes('\r\n\r\n'))
                finish({ kind: 'open' });
        });
        secure.once('error', (error) => {
            const alert = alertNumber(error);
            if (alert !== null)
                finish({ kind: 'alert', alert, message: error.message });
            else if (received !== '')
                finish({ kind: 'open' });
            else
                finish({ kind: 'closed', how: finReceived() ? 'fin' : 'rst' });
        });
        secure.once('end', () => {
            // An error with the alert's number may follow the end in the same turn, so it goes first.
            setImmediate(() => finish(received === '' ? { kind: 'closed', how: 'fin' } : { kind: 'open' }));
        });
        if (request !== null)
            secure.write(request);
        secure.resume();
    });
}
/** Headers of an answer; what follows them is of no interest. */
const MAX_ANSWER = 8_192;

// EXTERNAL MODULE: ./lib/pki/certificate.js + 9 modules
var certificate = __webpack_require__(5489);
;// CONCATENATED MODULE: ./lib/probe/read-certificates.js

/** Facts of certificates as sent. One that is not DER at all is left out: OpenSSL's own refusal then tells of it. */
function readCertificates(ders) {
    return ders.flatMap((der) => {
        const parsed = (0,certificate/* parseCertificate */.hB)(der);
        return (0,certificate/* isMalformed */.ON)(parsed) ? [] : [parsed];
    });
}

;// CONCATENATED MODULE: ./lib/probe/sent-chain.js

/**
 * The chain exactly as the server sent it, leaf first. `getPeerCertificate(true)` would show the chain that OpenSSL
 * built instead: sorted, completed from the store, strangers dropped.
 */
function sentChain(secure) {
    const sent = [];
    let next = secure.getPeerX509Certificate();
    while (next !== undefined && sent.length < MAX_CERTIFICATES) {
        sent.push(next.raw);
        next = next.issuerCertificate;
    }
    return readCertificates(sent);
}
/** No sound server sends more than a handful; OpenSSL itself refuses chains beyond 100 by default. */
const MAX_CERTIFICATES = 100;

;// CONCATENATED MODULE: ./lib/probe/handshake.js



/**
 * Shakes hands over a connected socket as an ordinary client does, with verification recorded and not enforced, then
 * exchanges a few bytes: a TLS 1.3 server refuses a client only after the handshake is complete on our side. Never
 * rejects; the socket is destroyed.
 */
function shakeHands(socket, request, limit) {
    return new Promise((resolve) => {
        const begun = performance.now();
        const took = () => Math.round(performance.now() - begun);
        let finReceived = false;
        socket.once('end', () => {
            finReceived = true;
        });
        const secure = (0,external_node_tls_.connect)({
            socket,
            secureContext: request.secureContext,
            servername: request.servername ?? '',
            ALPNProtocols: [...request.alpn],
            rejectUnauthorized: request.enforceVerification,
            checkServerIdentity: () => undefined,
        });
        const finish = (result) => {
            clearTimeout(timer);
            secure.off('error', onError);
            secure.on('error', () => { }); // after the verdict nothing more is listened for
            secure.destroy();
            socket.destroy();
            resolve(result);
        };
        const timer = setTimeout(() => finish({ handshake: outOfTime(limit), http: null }), limit.ms);
        const onError = (error) => finish({ handshake: failure(error, finReceived, took()), http: null });
        secure.once('error', onError);
        secure.once('secureConnect', async () => {
            clearTimeout(timer);
            secure.off('error', onError);
            const seen = completed(secure, request, took());
            const { aftermath, http } = await converse(secure, request.conversation, () => finReceived);
            finish({ handshake: { ...seen, aftermath }, http });
        });
    });
}
function outOfTime(limit) {
    return limit.cutByDeadline ? { kind: 'not-attempted' } : { kind: 'silent', waitedMs: limit.ms };
}
/** The number in OpenSSL's text is the same in every version of Node; its symbolic codes are not. */
function alertNumber(error) {
    const named = /SSL alert number (\d+)/.exec(error.message)?.[1];
    return named === undefined ? null : Number(named);
}
function completed(secure, request, tookMs) {
    // First, since walking the sent chain empties what getPeerCertificate returns (Node 20 to 24).
    const fits = identity(secure, request.identity);
    return {
        kind: 'completed',
        version: secure.getProtocol() ?? 'unknown',
        cipher: secure.getCipher().standardName,
        group: groupOf(secure),
        alpn: secure.alpnProtocol === false ? null : secure.alpnProtocol,
        chain: sentChain(secure),
        verification: verification(secure),
        identity: fits,
        aftermath: { kind: 'open' },
        tookMs,
    };
}
function groupOf(secure) {
    const info = secure.getEphemeralKeyInfo();
    if (info?.name !== undefined)
        return info.name;
    return info?.type === 'DH' ? `DH ${info.size} bits` : null;
}
function verification(secure) {
    if (secure.authorized)
        return { kind: 'accepted' };
    // Typed as Error, in truth the code as a string (Node 12 to 24).
    const code = String(secure.authorizationError);
    return { kind: 'refused', code, message: code.toLowerCase().replaceAll('_', ' ') };
}
function identity(secure, name) {
    const error = (0,external_node_tls_.checkServerIdentity)(name, secure.getPeerCertificate());
    return error === undefined ? { kind: 'accepted' } : { kind: 'refused', reason: error.message };
}
function failure(error, finReceived, tookMs) {
    const alert = alertNumber(error);
    if (alert !== null)
        return { kind: 'alert', alert, message: error.message, tookMs };
    const code = error.code ?? 'UNKNOWN';
    if (code === 'ECONNRESET' || code === 'EPIPE') {
        // Node reports a clean FIN in mid-handshake as ECONNRESET without a system call.
        const fin = finReceived || error.syscall === undefined;
        return { kind: 'closed', how: fin ? 'fin' : 'rst', tookMs };
    }
    return { kind: 'refused-by-us', code, message: error.message, tookMs };
}

// EXTERNAL MODULE: ./lib/model/tls-version.js
var tls_version = __webpack_require__(3165);
// EXTERNAL MODULE: ./lib/probe/trust.js
var trust = __webpack_require__(1912);
;// CONCATENATED MODULE: ./lib/probe/handshake-plan.js



/** HTTP/1.1 alone, so that one plain request tells which product answers. */
const FIRST_CLIENT = { kind: 'ordinary', alpn: ['http/1.1'], enforceVerification: false };
/** The handshake that would settle what the first one left open; `null` when nothing is open. */
function nextClient(handshake, policy) {
    if (handshake.kind === 'completed') {
        // OpenSSL folds weak keys, weak digests, name constraints and unknown critical extensions into this one code.
        const wordless = handshake.verification.kind === 'refused' && handshake.verification.code === 'UNSPECIFIED';
        return wordless ? { ...FIRST_CLIENT, enforceVerification: true } : null;
    }
    if (handshake.kind === 'alert' && handshake.alert === NO_APPLICATION_PROTOCOL) {
        return { ...FIRST_CLIENT, alpn: ['h2', 'http/1.1'] };
    }
    const legacyAllowed = tls_version/* VERSION_CODE */.JE[policy.minTlsVersion] < tls_version/* VERSION_CODE */.JE['1.2'];
    const refused = handshake.kind === 'alert' || handshake.kind === 'refused-by-us' || handshake.kind === 'closed';
    return legacyAllowed && refused ? { ...FIRST_CLIENT, kind: 'legacy' } : null;
}
/** The first look, with the message that only an enforced verification gives. */
function withOpenSslWords(first, enforced) {
    if (first.kind !== 'completed' || first.verification.kind !== 'refused')
        return first;
    if (enforced.kind !== 'refused-by-us')
        return first;
    return { ...first, verification: { ...first.verification, message: enforced.message } };
}
/** A handshake with this endpoint, as that client. */
function handshakeRequest({ endpoint }, client) {
    const speaksHttp = endpoint.application === 'http' || endpoint.application === 'unknown';
    const host = endpoint.servername ?? endpoint.host;
    return {
        servername: endpoint.servername,
        identity: host,
        alpn: speaksHttp ? client.alpn : [],
        secureContext: (0,trust/* secureContextFor */.m)(endpoint.extraRoots, client.kind),
        conversation: { request: speaksHttp ? httpRequest(host) : null, waitMs: ANSWER_MS },
        enforceVerification: client.enforceVerification,
    };
}
/** RFC 7301 §3.2. */
const NO_APPLICATION_PROTOCOL = 120;
/** Long enough for a slow front page, short enough not to be felt where the server says nothing of its own accord. */
const ANSWER_MS = 1_500;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

;// CONCATENATED MODULE: ./lib/probe/hello-offers.js



/** What our own hello offers for a question. `servername` is sent as SNI; `null` sends none. */
function helloOffer(question, servername) {
    const versions = question.kind === 'below-minimum' ? question.offered : MODERN_VERSIONS;
    return {
        versions,
        suites: suitesFor(versions),
        groups: GROUPS,
        signatureAlgorithms: SIGNATURE_ALGORITHMS,
        serverName: servername,
        alpn: [],
        statusRequest: false,
        keyShares: [],
        padTo: null,
        random: (0,external_node_crypto_.randomBytes)(32),
        sessionId: new Uint8Array(0),
    };
}
/** Every version below the minimum, as code points, SSL 3.0 included: what a server that keeps the policy must refuse. */
function versionsBelow(minimum) {
    return [0x0300, 0x0301, 0x0302, 0x0303].filter((version) => version < tls_version/* VERSION_CODE */.JE[minimum]);
}
const MODERN_VERSIONS = [tls_version/* VERSION_CODE */.JE['1.3'], tls_version/* VERSION_CODE */.JE['1.2']];
/** X25519, P-256, P-384, P-521, X448: what clients of any age offer (RFC 8422 §5.1.1, RFC 8446 §4.2.7). */
const GROUPS = [0x001d, 0x0017, 0x0018, 0x0019, 0x001e];
/** Suites that a server with a certificate can choose at these versions: without one there would be no chain to see. */
function suitesFor(versions) {
    const newest = Math.max(...versions);
    const oldest = Math.min(...versions);
    return CIPHER_SUITES.filter((suite) => {
        const isTls13 = suite.keyExchange === 'tls13';
        return (SPOKEN.has(suite.keyExchange) && (isTls13 ? newest >= 0x0304 : suite.minVersion <= newest && oldest < 0x0304));
    }).map(({ code }) => code);
}
/** Key exchanges that need nothing agreed on beforehand (no shared keys, no passwords) and prove who the server is. */
const SPOKEN = new Set(['rsa', 'dh', 'dhe', 'ecdh', 'ecdhe', 'tls13']);
/** RSA, RSA-PSS, ECDSA, EdDSA and DSA with every digest from SHA-512 down to SHA-1: nothing fails for want of one. */
const SIGNATURE_ALGORITHMS = [
    0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b, 0x0401, 0x0501, 0x0601,
    0x0303, 0x0301, 0x0203, 0x0201, 0x0402, 0x0202,
];

;// CONCATENATED MODULE: ./lib/probe/plaintext.js


/**
 * Listens for a greeting, then asks in plain HTTP: tells a port that speaks something else from one that says nothing.
 * Never rejects; `null` when nothing was answered.
 */
async function askInClear(to, host, budget) {
    const dialled = await dial(to, budget);
    if (dialled.kind === 'failed')
        return null;
    const { socket } = dialled;
    socket.on('error', () => { }); // a reset is an answer of no bytes
    const greeting = await firstBytes(socket, Math.min(GREETING_MS, stageLimit(budget).ms));
    if (greeting.length > 0)
        return finish(socket, 'before-request', greeting);
    socket.write(`GET / HTTP/1.0\r\nHost: ${host}\r\nUser-Agent: tls-gate\r\n\r\n`);
    const answer = await firstBytes(socket, Math.min(plaintext_ANSWER_MS, stageLimit(budget).ms));
    return finish(socket, 'after-http-request', answer);
}
function finish(socket, when, bytes) {
    socket.destroy();
    return bytes.length === 0 ? null : { when, firstBytes: bytes.subarray(0, MAX_BYTES).toString('base64') };
}
/** Everything received until 512 bytes, the end, or the time limit. */
function firstBytes(socket, waitMs) {
    return new Promise((resolve) => {
        const chunks = [];
        let length = 0;
        const done = () => {
            clearTimeout(timer);
            clearTimeout(lull);
            socket.off('data', onData).off('close', done).off('end', done);
            socket.pause();
            resolve(Buffer.concat(chunks));
        };
        const timer = setTimeout(done, waitMs);
        let lull;
        const onData = (chunk) => {
            chunks.push(chunk);
            length += chunk.length;
            if (length >= MAX_BYTES)
                return done();
            clearTimeout(lull);
            lull = setTimeout(done, LULL_MS); // the rest of an answer follows at once, or not at all
        };
        socket.on('data', onData).once('close', done).once('end', done);
        if (socket.destroyed)
            done();
        socket.resume();
    });
}
const MAX_BYTES = 512;
/** Mail and shell servers greet at once; some look up our name first. */
const GREETING_MS = 700;
const plaintext_ANSWER_MS = 2_000;
const LULL_MS = 60;

// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
;// CONCATENATED MODULE: ./lib/wire/code-points/code-point.js
/** The one way in which reports print a code point that no table names: `0x1301`. */
function code_point_hexCodePoint(code) {
    return `0x${code.toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./lib/wire/code-points/extension-types.js

/**
 * ExtensionType code points: the IANA registry "TLS ExtensionType Values" as of 2026-09-29, and next_protocol_negotiation,
 * which was never registered but is still met.
 */
const EXTENSION_TYPES = {
    0: 'server_name',
    1: 'max_fragment_length',
    2: 'client_certificate_url',
    3: 'trusted_ca_keys',
    4: 'truncated_hmac',
    5: 'status_request',
    6: 'user_mapping',
    7: 'client_authz',
    8: 'server_authz',
    9: 'cert_type',
    10: 'supported_groups',
    11: 'ec_point_formats',
    12: 'srp',
    13: 'signature_algorithms',
    14: 'use_srtp',
    15: 'heartbeat',
    16: 'application_layer_protocol_negotiation',
    17: 'status_request_v2',
    18: 'signed_certificate_timestamp',
    19: 'client_certificate_type',
    20: 'server_certificate_type',
    21: 'padding',
    22: 'encrypt_then_mac',
    23: 'extended_master_secret',
    24: 'token_binding',
    25: 'cached_info',
    26: 'tls_lts',
    27: 'compress_certificate',
    28: 'record_size_limit',
    29: 'pwd_protect',
    30: 'pwd_clear',
    31: 'password_salt',
    32: 'ticket_pinning',
    33: 'tls_cert_with_extern_psk',
    34: 'delegated_credential',
    35: 'session_ticket',
    36: 'TLMSP',
    37: 'TLMSP_proxying',
    38: 'TLMSP_delegate',
    39: 'supported_ekt_ciphers',
    41: 'pre_shared_key',
    42: 'early_data',
    43: 'supported_versions',
    44: 'cookie',
    45: 'psk_key_exchange_modes',
    47: 'certificate_authorities',
    48: 'oid_filters',
    49: 'post_handshake_auth',
    50: 'signature_algorithms_cert',
    51: 'key_share',
    52: 'transparency_info',
    53: 'connection_id_deprecated',
    54: 'connection_id',
    55: 'external_id_hash',
    56: 'external_session_id',
    57: 'quic_transport_parameters',
    58: 'ticket_request',
    59: 'dnssec_chain',
    60: 'sequence_number_encryption_algorithms',
    61: 'rrc',
    62: 'tls_flags',
    13172: 'next_protocol_negotiation',
    64768: 'ech_outer_extensions',
    65037: 'encrypted_client_hello',
    65281: 'renegotiation_info',
};
/** The extensions that this room writes or reads. */
const EXTENSION = {
    serverName: 0x0000,
    statusRequest: 0x0005,
    supportedGroups: 0x000a,
    ecPointFormats: 0x000b,
    signatureAlgorithms: 0x000d,
    alpn: 0x0010,
    signedCertificateTimestamp: 0x0012,
    padding: 0x0015,
    extendedMasterSecret: 0x0017,
    supportedVersions: 0x002b,
    cookie: 0x002c,
    pskKeyExchangeModes: 0x002d,
    certificateAuthorities: 0x002f,
    keyShare: 0x0033,
    renegotiationInfo: 0xff01,
};
/** `0x0010` → `application_layer_protocol_negotiation`; an unknown code point stays hexadecimal. */
function extensionName(code) {
    return EXTENSION_TYPES[code] ?? code_point_hexCodePoint(code);
}

;// CONCATENATED MODULE: ./lib/wire/byte-queue.js
/** Bytes that arrived and were not used yet. Takes pieces of any size in linear time, however small they are. */
class ByteQueue {
    #buffer = new Uint8Array(1024);
    #start = 0;
    #end = 0;
    get length() {
        return this.#end - this.#start;
    }
    push(bytes) {
        if (this.#end + bytes.length > this.#buffer.length) {
            const size = this.length + bytes.length;
            // Always a new buffer: views handed out earlier must keep their content.
            const larger = new Uint8Array(Math.max(1024, size * 2));
            larger.set(this.peek(this.length));
            this.#buffer = larger;
            this.#start = 0;
            this.#end = size - bytes.length;
        }
        this.#buffer.set(bytes, this.#end);
        this.#end += bytes.length;
    }
    /** The first bytes, at most `count`, left in the queue. */
    peek(count) {
        return this.#buffer.subarray(this.#start, Math.min(this.#start + count, this.#end));
    }
    /** Takes `count` bytes out; the caller knows that they are there. */
    take(count) {
        const taken = this.peek(count);
        this.#start += taken.length;
        return taken;
    }
}

;// CONCATENATED MODULE: ./lib/wire/wire-error.js
/**
 * Bytes that do not fit the format. Thrown only inside this room; every exported `parse…` and every flight step turns
 * it into a `Malformed` value.
 */
class WireError extends Error {
    /** Path of the field, e.g. `server_hello/extensions.length`. */
    at;
    /** What is wrong there, e.g. `needs 2 bytes, 1 left`. */
    problem;
    constructor(at, problem) {
        super(`${at}: ${problem}`);
        this.name = 'WireError';
        this.at = at;
        this.problem = problem;
    }
}
/** Runs a reading function and turns its `WireError` into a value; any other error is a bug and goes on up. */
function orMalformed(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof WireError)
            return { kind: 'malformed', at: error.at, problem: error.problem };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/wire/reader.js

/**
 * Reads big-endian fields in wire order, each by name, and cannot leave its own bytes. A field that does not fit throws
 * a `WireError` with the path of that field. Byte fields are views into the input, not copies.
 */
class Reader {
    #bytes;
    /** Where these bytes stand, e.g. `server_hello/extensions`. */
    path;
    #offset = 0;
    constructor(bytes, path) {
        this.#bytes = bytes;
        this.path = path;
    }
    /** Bytes not read yet. */
    get left() {
        return this.#bytes.length - this.#offset;
    }
    u8(name) {
        return this.#unsigned(1, name);
    }
    u16(name) {
        return this.#unsigned(2, name);
    }
    u24(name) {
        return this.#unsigned(3, name);
    }
    bytes(length, name) {
        if (length > this.left)
            this.fail(name, `needs ${length} ${length === 1 ? 'byte' : 'bytes'}, ${this.left} left`);
        this.#offset += length;
        return this.#bytes.subarray(this.#offset - length, this.#offset);
    }
    /** All that is left, as it stands. */
    rest() {
        return this.bytes(this.left, 'rest');
    }
    /**
     * A variable-length vector (RFC 8446 §3.4): a length of `lengthBytes` bytes, then its content, which `read` must use
     * up to the last byte.
     */
    vector(lengthBytes, name, read) {
        const length = this.#unsigned(lengthBytes, `${name}.length`);
        const content = new Reader(this.bytes(length, name), `${this.path}/${name}`);
        const value = read(content);
        content.end();
        return value;
    }
    /** A vector whose content is opaque bytes. */
    opaque(lengthBytes, name) {
        return this.vector(lengthBytes, name, (content) => content.rest());
    }
    /** A vector of items of one kind; `read` is called until the content is used up. */
    list(lengthBytes, name, read) {
        return this.vector(lengthBytes, name, (content) => {
            const items = [];
            while (content.left > 0)
                items.push(read(content, items.length));
            return items;
        });
    }
    /** Fails when bytes are left over. */
    end() {
        if (this.left > 0)
            throw new WireError(this.path, `${this.left} ${this.left === 1 ? 'byte' : 'bytes'} too many`);
    }
    /** Refuses a field whose bytes were read but whose value cannot be right. */
    fail(name, problem) {
        throw new WireError(`${this.path}/${name}`, problem);
    }
    #unsigned(size, name) {
        let value = 0;
        for (const byte of this.bytes(size, name))
            value = value * 256 + byte;
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/wire/writer.js
/** Writes big-endian fields in wire order. Values too large for their field are our own bug and throw a `RangeError`. */
class Writer {
    #bytes = new Uint8Array(256);
    #length = 0;
    get length() {
        return this.#length;
    }
    u8(value) {
        return this.#unsigned(value, 1);
    }
    u16(value) {
        return this.#unsigned(value, 2);
    }
    u24(value) {
        return this.#unsigned(value, 3);
    }
    bytes(bytes) {
        this.#reserve(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
        return this;
    }
    /** A length of `lengthBytes` bytes, then what `write` writes; the length is filled in afterwards. */
    vector(lengthBytes, write) {
        const lengthAt = this.#length;
        this.#unsigned(0, lengthBytes);
        write(this);
        const end = this.#length;
        this.#length = lengthAt;
        this.#unsigned(end - lengthAt - lengthBytes, lengthBytes);
        this.#length = end;
        return this;
    }
    /** A vector of code points of two bytes each. */
    u16s(lengthBytes, values) {
        return this.vector(lengthBytes, (content) => {
            for (const value of values)
                content.u16(value);
        });
    }
    /** What was written so far, as a copy. */
    finish() {
        return this.#bytes.slice(0, this.#length);
    }
    #unsigned(value, size) {
        if (!Number.isInteger(value) || value < 0 || value >= 256 ** size) {
            throw new RangeError(`${value} does not fit in ${size} bytes`);
        }
        this.#reserve(size);
        for (let shift = size - 1; shift >= 0; shift--)
            this.#bytes[this.#length++] = Math.floor(value / 256 ** shift) % 256;
        return this;
    }
    #reserve(size) {
        if (this.#length + size <= this.#bytes.length)
            return;
        const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + size));
        larger.set(this.#bytes);
        this.#bytes = larger;
    }
}

;// CONCATENATED MODULE: ./lib/wire/handshake-message.js



/** HandshakeType (RFC 8446 §4, RFC 5246 §7.4, RFC 6066 §8). */
const HANDSHAKE_TYPE = {
    helloRequest: 0,
    clientHello: 1,
    serverHello: 2,
    newSessionTicket: 4,
    encryptedExtensions: 8,
    certificate: 11,
    serverKeyExchange: 12,
    certificateRequest: 13,
    serverHelloDone: 14,
    certificateVerify: 15,
    finished: 20,
    certificateStatus: 22,
    messageHash: 254,
};
const HEADER_SIZE = 4;
/**
 * Puts handshake messages together from record contents: one message may span records and one record may hold several
 * (RFC 8446 §5.1). `maxBytes` bounds all messages together.
 */
class HandshakeReassembler {
    #queue = new ByteQueue();
    #maxBytes;
    #taken = 0;
    constructor(maxBytes) {
        this.#maxBytes = maxBytes;
    }
    /** Bytes of a message that is not complete yet. */
    get pending() {
        return this.#queue.length;
    }
    push(fragment) {
        this.#queue.push(fragment);
    }
    /** The next whole message; `null` while it is incomplete. Throws a `WireError` when it would be too long. */
    next() {
        if (this.#queue.length < HEADER_SIZE)
            return null;
        const header = new Reader(this.#queue.peek(HEADER_SIZE), 'handshake');
        const type = header.u8('type');
        const length = header.u24('length');
        const size = HEADER_SIZE + length;
        if (this.#taken + size > this.#maxBytes) {
            header.fail('length', `declares ${length} bytes, more than the ${this.#maxBytes} allowed for a flight`);
        }
        if (this.#queue.length < size)
            return null;
        this.#taken += size;
        const raw = this.#queue.take(size);
        return { type, raw, body: raw.subarray(HEADER_SIZE) };
    }
}
/** Header and body of one message. */
function writeHandshake(type, write) {
    return new Writer().u8(type).vector(3, write).finish();
}

;// CONCATENATED MODULE: ./lib/wire/printable.js
/**
 * Bytes that should be ASCII text (an ALPN name, a host name), made safe to print: anything but visible ASCII becomes
 * `\xNN`, a backslash `\\`.
 */
function printable_printable(bytes) {
    let text = '';
    for (const byte of bytes) {
        if (byte === 0x5c)
            text += '\\\\';
        else if (byte > 0x20 && byte < 0x7f)
            text += String.fromCharCode(byte);
        else
            text += `\\x${byte.toString(16).padStart(2, '0')}`;
    }
    return text;
}
/** `server name` → bytes; characters beyond ASCII are the caller's bug, since names travel as A-labels. */
function asciiBytes(text) {
    return Uint8Array.from(text, (character) => {
        const code = character.charCodeAt(0);
        if (code > 0x7f)
            throw new RangeError(`not an ASCII name: ${text}`);
        return code;
    });
}

;// CONCATENATED MODULE: ./lib/wire/limits.js
const FLIGHT_LIMITS = {
    flightBytes: 256 * 1024,
    certificates: 100,
    authorities: 5000,
    idleRecords: 32,
};
/** Content of one record without protection (RFC 8446 §5.1). */
const MAX_PLAINTEXT = 2 ** 14;
/** Longest record on the wire: TLS 1.2 lets protection add 2048 bytes (RFC 5246 §6.2.3), TLS 1.3 only 256. */
const MAX_RECORD = MAX_PLAINTEXT + 2048;
/** What is kept of an answer that is not TLS: enough for a status line and a banner. */
const MAX_FIRST_BYTES = 512;

;// CONCATENATED MODULE: ./lib/wire/record.js



/** ContentType (RFC 8446 §5.1). */
const CONTENT_TYPE = {
    changeCipherSpec: 20,
    alert: 21,
    handshake: 22,
    applicationData: 23,
};
const RECORD_HEADER_SIZE = 5;
/** Takes the next whole record; `null` while it is incomplete. Throws a `WireError` for a header that cannot be TLS. */
function takeRecord(queue) {
    if (queue.length < RECORD_HEADER_SIZE)
        return null;
    const header = new Reader(queue.peek(RECORD_HEADER_SIZE), 'record');
    const type = header.u8('type');
    if (!KNOWN_TYPES.has(type))
        header.fail('type', `unknown content type ${type}`);
    const version = header.u16('version');
    if (version >> 8 !== 3)
        header.fail('version', `0x${version.toString(16).padStart(4, '0')} is no TLS version`);
    const length = header.u16('length');
    if (length > MAX_RECORD)
        header.fail('length', `declares ${length} bytes, more than ${MAX_RECORD}`);
    if (queue.length < RECORD_HEADER_SIZE + length)
        return null;
    queue.take(RECORD_HEADER_SIZE);
    return { type, version, fragment: queue.take(length) };
}
/** Wraps content in as many records as it needs, none above `fragmentSize` bytes (RFC 8446 §5.1). */
function writeRecords(type, version, content, fragmentSize = MAX_PLAINTEXT) {
    const writer = new Writer();
    for (let at = 0; at < content.length; at += fragmentSize) {
        const fragment = content.subarray(at, at + fragmentSize);
        writer
            .u8(type)
            .u16(version)
            .vector(2, (record) => record.bytes(fragment));
    }
    return writer.finish();
}
/** heartbeat (24) is never negotiated by us, but a record of it is TLS all the same. */
const KNOWN_TYPES = new Set([...Object.values(CONTENT_TYPE), 24]);

;// CONCATENATED MODULE: ./lib/wire/client-hello.js






/** A whole ClientHello as it goes on the wire: one TLSPlaintext record, or several when it is above 16384 bytes. */
function buildClientHello(offer) {
    return writeRecords(CONTENT_TYPE.handshake, helloRecordVersion(offer), buildClientHelloMessage(offer));
}
/** The handshake message alone, as the transcript hash takes it (RFC 8446 §4.1.2, RFC 5246 §7.4.1.2). */
function buildClientHelloMessage(offer) {
    if (offer.versions.length === 0)
        throw new RangeError('a hello must offer a version');
    if (offer.random.length !== 32)
        throw new RangeError('random must be 32 bytes');
    const extensions = writeExtensions(offer);
    return writeHandshake(HANDSHAKE_TYPE.clientHello, (body) => {
        body
            .u16(legacyVersion(offer))
            .bytes(offer.random)
            .vector(1, (id) => id.bytes(offer.sessionId))
            .u16s(2, suitesToSend(offer))
            .vector(1, (compression) => compression.u8(0));
        if (extensions.length === 0)
            return;
        const padding = paddingSize(offer, body.length + 2 + extensions.length);
        body.vector(2, (list) => {
            list.bytes(extensions);
            if (padding !== null)
                list.u16(EXTENSION.padding).vector(2, (zeros) => zeros.bytes(new Uint8Array(padding)));
        });
    });
}
/** 0x0301 for the sake of old servers (RFC 8446 §5.1); SSL 3.0 alone has its own. */
function helloRecordVersion(offer) {
    return maxVersion(offer) === 0x0300 ? 0x0300 : 0x0301;
}
function maxVersion(offer) {
    return Math.max(...offer.versions);
}
/** TLS 1.3 hides behind 1.2 (RFC 8446 §4.1.2). */
function legacyVersion(offer) {
    return Math.min(maxVersion(offer), 0x0303);
}
/** Before TLS 1.2 secure renegotiation is signalled by a suite, since old servers stumble over extensions (RFC 5746 §3.4). */
function suitesToSend({ versions, suites }) {
    if (Math.max(...versions) >= 0x0303 || suites.includes(EMPTY_RENEGOTIATION_INFO_SCSV))
        return suites;
    return [...suites, EMPTY_RENEGOTIATION_INFO_SCSV];
}
/** All extensions but padding, one after the other; empty for SSL 3.0, which has none. */
function writeExtensions(offer) {
    const writer = new Writer();
    const max = maxVersion(offer);
    if (max === 0x0300)
        return writer.finish();
    const offers13 = offer.versions.includes(0x0304);
    const offersOlder = offer.versions.some((version) => version < 0x0304);
    const extension = (type, write) => writer.u16(type).vector(2, write);
    const { serverName, groups, signatureAlgorithms, alpn, keyShares, cookie } = offer;
    if (serverName !== null) {
        // RFC 6066 §3: a list of names by type; host_name (0) is the only type there is.
        extension(EXTENSION.serverName, (content) => content.vector(2, (list) => list.u8(0).vector(2, (name) => name.bytes(asciiBytes(serverName)))));
    }
    if (offersOlder)
        extension(EXTENSION.extendedMasterSecret, () => { }); // RFC 7627 §5.1
    if (offersOlder && max >= 0x0303) {
        extension(EXTENSION.renegotiationInfo, (content) => content.u8(0)); // RFC 5746 §3.2: empty renegotiated_connection
    }
    if (groups.length > 0) {
        extension(EXTENSION.supportedGroups, (content) => content.u16s(2, groups)); // RFC 8422 §5.1.1
        if (offersOlder)
            extension(EXTENSION.ecPointFormats, (content) => content.vector(1, (list) => list.u8(0)));
    }
    if (alpn.length > 0) {
        // RFC 7301 §3.1
        extension(EXTENSION.alpn, (content) => content.vector(2, (list) => {
            for (const protocol of alpn)
                list.vector(1, (name) => name.bytes(asciiBytes(protocol)));
        }));
    }
    if (offer.statusRequest) {
        // RFC 6066 §8: ocsp (1), no responder ids, no request extensions.
        extension(EXTENSION.statusRequest, (content) => content.u8(1).u16(0).u16(0));
    }
    if (signatureAlgorithms.length > 0 && max >= 0x0303) {
        extension(EXTENSION.signatureAlgorithms, (content) => content.u16s(2, signatureAlgorithms)); // RFC 8446 §4.2.3
    }
    if (offer.sct === true)
        extension(EXTENSION.signedCertificateTimestamp, () => { });
    if (offers13) {
        extension(EXTENSION.keyShare, (content) => content.vector(2, (shares) => {
            for (const share of keyShares)
                shares.u16(share.group).vector(2, (key) => key.bytes(share.publicKey));
        }));
        extension(EXTENSION.pskKeyExchangeModes, (content) => content.vector(1, (modes) => modes.u8(1))); // psk_dhe_ke
        extension(EXTENSION.supportedVersions, (content) => content.u16s(1, offer.versions)); // RFC 8446 §4.2.1
        if (cookie !== undefined)
            extension(EXTENSION.cookie, (content) => content.vector(2, (value) => value.bytes(cookie)));
    }
    return writer.finish();
}
/**
 * Zero bytes that the padding extension needs, `null` for no extension. `size` is the message without it. At least one
 * byte: some servers stumble over an empty extension at the end.
 */
function paddingSize({ padTo }, size) {
    const extensionHeader = 4;
    return padTo === null || padTo <= size ? null : Math.max(1, padTo - size - extensionHeader);
}

;// CONCATENATED MODULE: ./lib/wire/code-points/alerts.js
/** AlertDescription, from the IANA registry "TLS Alerts" as of 2026-02-13; reserved values keep their historic names. */
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
/** Code points of AlertLevel (RFC 5246 §7.2). */
const ALERT_WARNING = 1;
const ALERT_FATAL = 2;
const CLOSE_NOTIFY = 0;
/** `40` → `handshake_failure`; a number that no standard names stays a number, e.g. `alert 200`. */
function alertName(description) {
    return ALERTS[description] ?? `alert ${description}`;
}

;// CONCATENATED MODULE: ./lib/wire/flight.js
/** A flight of which nothing was read yet. */
const EMPTY_FLIGHT = {
    version: null,
    cipherSuite: null,
    group: null,
    dhBits: null,
    signatureScheme: null,
    alpn: null,
    certificates: null,
    staple: null,
    sctList: null,
    certificateRequest: null,
    helloRetryRequest: null,
    extensions: [],
    downgradeMarked: false,
    warnings: [],
    complete: false,
    bytes: 0,
};

;// CONCATENATED MODULE: ./lib/wire/not-tls.js


/**
 * Judges the first bytes of an answer: `null` while they may be TLS. A TLS server begins with a handshake or an alert
 * record of major version 3, and no text protocol begins with these bytes.
 */
function notTls(first) {
    const [type, major] = first;
    if (type === undefined)
        return null;
    const typeFits = type === CONTENT_TYPE.handshake || type === CONTENT_TYPE.alert;
    if (typeFits && (major === undefined || major === 3))
        return null;
    return {
        kind: 'not-tls',
        looksLike: isSslv2(first) ? 'sslv2' : null,
        firstBytes: first.slice(0, MAX_FIRST_BYTES),
    };
}
/** A two-byte header with its top bit set, then SERVER-HELLO (4) with version 0.2, or ERROR (0) with its code. */
function isSslv2(first) {
    const [high = 0, low, type] = first;
    if ((high & 0x80) === 0)
        return false;
    if (type === 4)
        return first[5] === 0x00 && first[6] === 0x02;
    return type === 0 && high === 0x80 && low === 3 && first[3] === 0;
}

;// CONCATENATED MODULE: ./lib/wire/extensions.js


/**
 * The extension list at the end of a message (RFC 8446 §4.2). Before TLS 1.3 the whole field may be missing, which reads
 * as an empty list.
 */
function readExtensions(message, name = 'extensions') {
    const entries = message.left === 0 ? [] : message.list(2, name, readEntry);
    return {
        types: entries.map((entry) => entry.type),
        read(type, read) {
            const entry = entries.find((candidate) => candidate.type === type);
            if (entry === undefined)
                return null;
            const content = new Reader(entry.data, `${message.path}/${name}/${extensionName(type)}`);
            const value = read(content);
            content.end();
            return value;
        },
    };
}
function readEntry(list) {
    const type = list.u16('type');
    return { type, data: list.opaque(2, extensionName(type)) };
}

;// CONCATENATED MODULE: ./lib/wire/certificate-messages.js



/** RFC 5246 §7.4.2. */
function readCertificate(body, limits) {
    const message = new Reader(body, 'certificate');
    const certificates = message.list(3, 'certificate_list', (list, index) => {
        if (index >= limits.certificates)
            list.fail(`${index}`, `more than ${limits.certificates} certificates`);
        return list.opaque(3, `${index}`);
    });
    message.end();
    return { certificates, staple: null, sctList: null };
}
/** RFC 8446 §4.4.2: each certificate has extensions of its own; only those of the leaf matter here. */
function readCertificate13(body, limits) {
    const message = new Reader(body, 'certificate');
    message.opaque(1, 'certificate_request_context');
    const entries = message.list(3, 'certificate_list', (list, index) => {
        if (index >= limits.certificates)
            list.fail(`${index}`, `more than ${limits.certificates} certificates`);
        const certificate = list.opaque(3, `${index}`);
        return { certificate, extensions: readExtensions(list, `${index}/extensions`) };
    });
    message.end();
    const leaf = entries[0]?.extensions;
    return {
        certificates: entries.map((entry) => entry.certificate),
        staple: leaf?.read(EXTENSION.statusRequest, readStatus) ?? null,
        sctList: leaf?.read(EXTENSION.signedCertificateTimestamp, (content) => content.rest()) ?? null,
    };
}
/** CertificateStatus (RFC 6066 §8); the multi form of RFC 6961 is not asked for and reads as no response. */
function readCertificateStatus(body) {
    const status = new Reader(body, 'certificate_status');
    const response = readStatus(status);
    status.end();
    return response;
}
/** RFC 5246 §7.4.4; `version` decides whether signature algorithms are there. */
function readCertificateRequest(body, version, limits) {
    const request = new Reader(body, 'certificate_request');
    const types = request.list(1, 'certificate_types', (list) => list.u8('type'));
    const signatureAlgorithms = version >= 0x0303 ? readSchemes(request) : [];
    const authorities = readAuthorities(request, limits);
    request.end();
    return { types, signatureAlgorithms, authorities };
}
/** RFC 8446 §4.3.2: all that is asked stands in extensions. */
function readCertificateRequest13(body, limits) {
    const request = new Reader(body, 'certificate_request');
    request.opaque(1, 'certificate_request_context');
    const extensions = readExtensions(request);
    request.end();
    return {
        types: [],
        signatureAlgorithms: extensions.read(EXTENSION.signatureAlgorithms, readSchemes) ?? [],
        authorities: extensions.read(EXTENSION.certificateAuthorities, (content) => readAuthorities(content, limits)) ?? [],
    };
}
function readStatus(status) {
    const type = status.u8('status_type');
    if (type === OCSP)
        return status.opaque(3, 'response');
    status.rest();
    return null;
}
function readSchemes(reader) {
    return reader.list(2, 'supported_signature_algorithms', (list) => list.u16('scheme'));
}
function readAuthorities(reader, limits) {
    return reader.list(2, 'certificate_authorities', (list, index) => {
        if (index >= limits.authorities)
            list.fail(`${index}`, `more than ${limits.authorities} names`);
        return list.opaque(2, `${index}`);
    });
}
/** CertificateStatusType (RFC 6066 §8). */
const OCSP = 1;

;// CONCATENATED MODULE: ./lib/wire/server-hello.js




/** RFC 8446 §4.1.3, which is RFC 5246 §7.4.1.3 with meaning moved into extensions. */
function readServerHello(body) {
    const hello = new Reader(body, 'server_hello');
    const legacyVersion = hello.u16('legacy_version');
    const random = hello.bytes(32, 'random');
    const sessionId = hello.opaque(1, 'session_id');
    const cipherSuite = hello.u16('cipher_suite');
    hello.u8('compression_method');
    const extensions = readExtensions(hello);
    hello.end();
    const retryRequest = equal(random, RETRY_REQUEST_RANDOM);
    const share = extensions.read(EXTENSION.keyShare, (content) => ({
        group: content.u16('group'),
        publicKey: retryRequest ? null : content.opaque(2, 'key_exchange'),
    }));
    return {
        retryRequest,
        version: extensions.read(EXTENSION.supportedVersions, (content) => content.u16('selected_version')) ?? legacyVersion,
        cipherSuite,
        sessionId,
        downgradeMarked: equal(random.subarray(24, 31), DOWNGRADE_MARK),
        group: share?.group ?? null,
        keyShare: share?.publicKey ?? null,
        cookie: extensions.read(EXTENSION.cookie, (content) => content.opaque(2, 'cookie')),
        alpn: extensions.read(EXTENSION.alpn, readSelectedProtocol),
        sctList: extensions.read(EXTENSION.signedCertificateTimestamp, (content) => content.rest()),
        extensions: extensions.types,
    };
}
/** RFC 7301 §3.1: a server answers with a list of exactly one name. */
function readSelectedProtocol(content) {
    return content.vector(2, 'protocol_name_list', (list) => printable_printable(list.opaque(1, 'protocol_name')));
}
function equal(left, right) {
    return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
/** RFC 8446 §4.1.3. */
const RETRY_REQUEST_RANDOM = Uint8Array.from([
    0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91, 0xc2, 0xa2, 0x11,
    0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
]);
/** `DOWNGRD`; the byte after it tells TLS 1.2 (1) from older (0). */
const DOWNGRADE_MARK = Uint8Array.from([0x44, 0x4f, 0x57, 0x4e, 0x47, 0x52, 0x44]);

;// CONCATENATED MODULE: ./lib/wire/server-key-exchange.js


/**
 * RFC 5246 §7.4.3 (DH), RFC 8422 §5.4 (ECDH), RFC 5489 §2 (the PSK hint before them). The form depends on the suite; one
 * that we do not know is passed over.
 */
function readServerKeyExchange(body, suiteCode, version) {
    const suite = cipherSuite(suiteCode);
    const message = new Reader(body, 'server_key_exchange');
    if (suite?.keyExchange === 'dhe-psk' || suite?.keyExchange === 'ecdhe-psk')
        message.opaque(2, 'psk_identity_hint');
    switch (suite?.keyExchange) {
        case 'dhe':
        case 'dh-anon':
        case 'dhe-psk': {
            const dhBits = readDhParameters(message);
            return { group: null, dhBits, signatureScheme: readSignatureScheme(message, version, suite.authentication) };
        }
        case 'ecdhe':
        case 'ecdh-anon':
        case 'ecdhe-psk': {
            const group = readCurve(message);
            if (group === null)
                return NOTHING;
            return { group, dhBits: null, signatureScheme: readSignatureScheme(message, version, suite.authentication) };
        }
        default:
            return NOTHING;
    }
}
/** Size of the prime in bits. */
function readDhParameters(message) {
    const prime = message.opaque(2, 'dh_p');
    message.opaque(2, 'dh_g');
    message.opaque(2, 'dh_Ys');
    return bitLength(prime);
}
/** `null` for a curve that is spelled out, which nobody should use and whose parameters are passed over. */
function readCurve(message) {
    if (message.u8('curve_type') !== NAMED_CURVE) {
        message.rest();
        return null;
    }
    const group = message.u16('named_curve');
    message.opaque(1, 'public');
    return group;
}
/** The signature itself is checked by nobody here: the library's handshake does that. */
function readSignatureScheme(message, version, authentication) {
    if (authentication === 'anon' || authentication === 'psk') {
        message.end();
        return null;
    }
    const scheme = version >= 0x0303 ? message.u16('signature_algorithm') : null;
    message.opaque(2, 'signature');
    message.end();
    return scheme;
}
function bitLength(bytes) {
    const first = bytes.findIndex((byte) => byte !== 0);
    return first < 0 ? 0 : (bytes.length - first) * 8 - (Math.clz32(bytes[first] ?? 0) - 24);
}
const NOTHING = { group: null, dhBits: null, signatureScheme: null };
/** ECCurveType (RFC 8422 §5.4). */
const NAMED_CURVE = 3;

;// CONCATENATED MODULE: ./lib/wire/plain-message.js






/**
 * What one message of a server's flight adds to what is known: all messages of SSL 3.0 to TLS 1.2, and the hello of
 * TLS 1.3. Throws a `WireError`.
 */
function readPlainMessage(message, known, limits) {
    const { type, body } = message;
    const { version, cipherSuite } = known;
    if (type === HANDSHAKE_TYPE.helloRequest)
        return {};
    if (type === HANDSHAKE_TYPE.serverHello)
        return readHello(body, known);
    if (version === null || cipherSuite === null)
        throw new WireError('handshake/type', `${type} before server_hello`);
    switch (type) {
        case HANDSHAKE_TYPE.certificate:
            return { certificates: readCertificate(body, limits).certificates };
        case HANDSHAKE_TYPE.certificateStatus:
            return { staple: readCertificateStatus(body) };
        case HANDSHAKE_TYPE.serverKeyExchange:
            return readServerKeyExchange(body, cipherSuite, version);
        case HANDSHAKE_TYPE.certificateRequest:
            return { certificateRequest: readCertificateRequest(body, version, limits) };
        case HANDSHAKE_TYPE.serverHelloDone:
            new Reader(body, 'server_hello_done').end();
            return { complete: true };
        default:
            // Messages of extensions that we did not ask for carry nothing that a diagnosis needs.
            return {};
    }
}
function readHello(body, known) {
    const hello = readServerHello(body);
    const expected = known.version === null || (known.helloRetryRequest !== null && !hello.retryRequest);
    if (!expected)
        throw new WireError('handshake/type', 'a second server_hello');
    return {
        version: hello.version,
        cipherSuite: hello.cipherSuite,
        group: hello.group,
        alpn: hello.alpn,
        sctList: hello.sctList,
        extensions: hello.extensions,
        downgradeMarked: hello.downgradeMarked,
        helloRetryRequest: hello.retryRequest ? { group: hello.group, cookie: hello.cookie } : known.helloRetryRequest,
    };
}

;// CONCATENATED MODULE: ./lib/wire/tls13/key-schedule.js


/**
 * From the shared secret of the key exchange and the hash over ClientHello to ServerHello to the server's handshake
 * keys: the upper half of the key schedule of RFC 8446 §7.1, without a PSK.
 */
function serverHandshakeKeys(suite, shared, transcript) {
    const handshakeSecret = hkdfExtract(suite, deriveSecret(suite, earlySecret(suite), 'derived', hash(suite)), shared);
    return trafficKeys(suite, deriveSecret(suite, handshakeSecret, 's hs traffic', transcript));
}
/** RFC 8446 §7.3. */
function trafficKeys(suite, secret) {
    const nothing = new Uint8Array();
    return {
        key: hkdfExpandLabel(suite, secret, 'key', nothing, suite.keyBytes),
        iv: hkdfExpandLabel(suite, secret, 'iv', nothing, 12),
    };
}
/** Early Secret of a handshake without PSK: all inputs are zero. */
function earlySecret(suite) {
    return hkdfExtract(suite, new Uint8Array(suite.hashBytes), new Uint8Array(suite.hashBytes));
}
/** RFC 8446 §7.1; `transcript` is the hash over the messages, not the messages. */
function deriveSecret(suite, secret, label, transcript) {
    return hkdfExpandLabel(suite, secret, label, transcript, suite.hashBytes);
}
/** RFC 5869 §2.2. */
function hkdfExtract(suite, salt, secret) {
    return (0,external_node_crypto_.createHmac)(suite.hash, salt).update(secret).digest();
}
/** RFC 8446 §7.1. */
function hkdfExpandLabel(suite, secret, label, context, length) {
    const info = new Writer()
        .u16(length)
        .vector(1, (content) => content.bytes(Buffer.from(`tls13 ${label}`)))
        .vector(1, (content) => content.bytes(context))
        .finish();
    return hkdfExpand(suite, secret, info, length);
}
/** Hash over messages one after the other. */
function hash(suite, ...messages) {
    const digest = (0,external_node_crypto_.createHash)(suite.hash);
    for (const message of messages)
        digest.update(message);
    return digest.digest();
}
/** RFC 5869 §2.3. */
function hkdfExpand(suite, secret, info, length) {
    const output = new Writer();
    let block = new Uint8Array();
    for (let counter = 1; output.length < length; counter++) {
        block = (0,external_node_crypto_.createHmac)(suite.hash, secret).update(block).update(info).update(Uint8Array.of(counter)).digest();
        output.bytes(block);
    }
    return output.finish().subarray(0, length);
}

;// CONCATENATED MODULE: ./lib/wire/code-points/named-groups.js

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
const named_groups_BY_CODE = new Map(NAMED_GROUPS.map((group) => [group.code, group]));
function namedGroup(code) {
    return named_groups_BY_CODE.get(code) ?? null;
}
/** `0x001d` → `x25519`; an unknown code point stays hexadecimal. */
function groupName(code) {
    return named_groups_BY_CODE.get(code)?.name ?? code_point_hexCodePoint(code);
}

;// CONCATENATED MODULE: ./lib/wire/tls13/hybrid-key-share.js

/** By NamedGroup code point. */
const HYBRID_GROUPS = {
    4587: { kem: 'ml-kem-768', curve: 0x0017, curveBytes: 65, first: 'curve' },
    4588: { kem: 'ml-kem-768', curve: 0x001d, curveBytes: 32, first: 'kem' },
    4589: { kem: 'ml-kem-1024', curve: 0x0018, curveBytes: 97, first: 'curve' },
};
/** `null` where this Node has no ML-KEM: it came with Node 24.7 and OpenSSL 3.5. */
function hybridShare(group, curve) {
    const pair = generateKemPair(group.kem);
    if (pair === null)
        return null;
    const { publicKey, privateKey } = pair;
    const encapsulationKey = publicKey.export({ type: 'spki', format: 'der' }).subarray(-KEM_KEY_BYTES[group.kem]);
    const inOrder = (kem, classic) => Uint8Array.from(group.first === 'kem' ? [...kem, ...classic] : [...classic, ...kem]);
    return {
        publicKey: inOrder(encapsulationKey, curve.publicKey),
        agree(serverKey) {
            const at = group.first === 'kem' ? serverKey.length - group.curveBytes : group.curveBytes;
            const [head, tail] = [serverKey.subarray(0, at), serverKey.subarray(at)];
            const [ciphertext, point] = group.first === 'kem' ? [head, tail] : [tail, head];
            return inOrder(external_node_crypto_.decapsulate(privateKey, ciphertext), curve.agree(point));
        },
    };
}
function generateKemPair(kem) {
    // Reached through the default import, since an older Node has no export of that name to import.
    if (typeof external_node_crypto_.decapsulate !== 'function')
        return null;
    try {
        return kem === 'ml-kem-768' ? external_node_crypto_.generateKeyPairSync('ml-kem-768') : external_node_crypto_.generateKeyPairSync('ml-kem-1024');
    }
    catch {
        return null; // Node knows the name, but the OpenSSL it was linked to does not.
    }
}
/** FIPS 203 table 3; the key is the last field of its SubjectPublicKeyInfo. */
const KEM_KEY_BYTES = { 'ml-kem-768': 1184, 'ml-kem-1024': 1568 };

;// CONCATENATED MODULE: ./lib/wire/tls13/key-share.js




/**
 * Makes a fresh key pair; `null` for a group that cannot be computed here. The hybrid groups with ML-KEM need a Node that
 * has it.
 */
function createKeyShare(group) {
    const agreement = createAgreement(group);
    return agreement === null ? null : guarded(group, agreement);
}
function createAgreement(group) {
    const montgomery = MONTGOMERY_CURVES[group];
    if (montgomery !== undefined)
        return montgomeryShare(montgomery);
    const weierstrass = WEIERSTRASS_CURVES[group];
    if (weierstrass !== undefined)
        return weierstrassShare(weierstrass);
    const hybrid = HYBRID_GROUPS[group];
    const curve = hybrid === undefined ? null : createAgreement(hybrid.curve);
    return hybrid === undefined || curve === null ? null : hybridShare(hybrid, curve);
}
/** RFC 8446 §4.2.8.2: the key as RFC 7748 writes it. */
function montgomeryShare(curve) {
    const { privateKey, publicKey } = curve === 'X25519' ? (0,external_node_crypto_.generateKeyPairSync)('x25519') : (0,external_node_crypto_.generateKeyPairSync)('x448');
    return {
        publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'),
        agree(serverKey) {
            const x = Buffer.from(serverKey).toString('base64url');
            const peer = (0,external_node_crypto_.createPublicKey)({ key: { kty: 'OKP', crv: curve, x }, format: 'jwk' });
            // OpenSSL refuses an all-zero result, as RFC 8446 §7.4.2 asks.
            return (0,external_node_crypto_.diffieHellman)({ privateKey, publicKey: peer });
        },
    };
}
/** RFC 8446 §4.2.8.2: the uncompressed point. */
function weierstrassShare(curve) {
    const pair = (0,external_node_crypto_.createECDH)(curve);
    return { publicKey: pair.generateKeys(), agree: (serverKey) => pair.computeSecret(serverKey) };
}
function guarded(group, { publicKey, agree }) {
    return {
        group,
        publicKey,
        agree(serverKey) {
            try {
                return agree(serverKey);
            }
            catch {
                throw new WireError('server_hello/extensions/key_share/key_exchange', `is no public key of ${groupName(group)}`);
            }
        },
    };
}
const MONTGOMERY_CURVES = { 29: 'X25519', 30: 'X448' };
/** By OpenSSL's names. */
const WEIERSTRASS_CURVES = {
    23: 'prime256v1',
    24: 'secp384r1',
    25: 'secp521r1',
};

;// CONCATENATED MODULE: ./lib/wire/tls13/record-opener.js




/** Opens the protected records of one direction under one key, in the order in which they came (RFC 8446 §5.2). */
class RecordOpener {
    #suite;
    #keys;
    #sequence = 0;
    constructor(suite, keys) {
        this.#suite = suite;
        this.#keys = keys;
    }
    /** Throws a `WireError` when the record is not what the server's keys made. */
    open(record) {
        const { tagBytes } = this.#suite;
        const size = record.fragment.length - tagBytes;
        if (size < 1)
            throw new WireError('record/fragment', `${record.fragment.length} bytes are too few to be protected`);
        const plaintext = this.#decrypt(record, size);
        this.#sequence += 1;
        const end = plaintext.findLastIndex((byte) => byte !== 0);
        if (end < 0)
            throw new WireError('record/inner_type', 'padding and nothing else');
        if (end > MAX_PLAINTEXT)
            throw new WireError('record/content', `${end} bytes, more than ${MAX_PLAINTEXT}`);
        return { type: plaintext[end] ?? 0, content: plaintext.subarray(0, end) };
    }
    #decrypt({ type, version, fragment }, size) {
        const { cipher, tagBytes } = this.#suite;
        const header = new Writer().u8(type).u16(version).u16(fragment.length).finish();
        // One call serves three AEAD modes; node's types know the options of each by its own name only.
        const decipher = (0,external_node_crypto_.createDecipheriv)(cipher, this.#keys.key, this.#nonce(), {
            authTagLength: tagBytes,
        });
        try {
            decipher.setAuthTag(fragment.subarray(size));
            decipher.setAAD(header, { plaintextLength: size });
            const plaintext = decipher.update(fragment.subarray(0, size));
            decipher.final();
            return plaintext;
        }
        catch {
            throw new WireError('record/fragment', 'does not open under the handshake keys');
        }
    }
    /** The sequence number, left-padded to the size of the IV, XOR the IV (RFC 8446 §5.3). */
    #nonce() {
        const nonce = Uint8Array.from(this.#keys.iv);
        for (let shift = 0; shift < 4; shift++) {
            const at = nonce.length - 1 - shift;
            nonce[at] = (nonce[at] ?? 0) ^ ((this.#sequence >>> (8 * shift)) & 0xff);
        }
        return nonce;
    }
}

;// CONCATENATED MODULE: ./lib/wire/tls13/suites.js
/** RFC 8446 §B.4; the suites of other documents are not in node:crypto. */
const TLS13_SUITES = {
    4865: { hash: 'sha256', hashBytes: 32, cipher: 'aes-128-gcm', keyBytes: 16, tagBytes: 16 },
    4866: { hash: 'sha384', hashBytes: 48, cipher: 'aes-256-gcm', keyBytes: 32, tagBytes: 16 },
    4867: { hash: 'sha256', hashBytes: 32, cipher: 'chacha20-poly1305', keyBytes: 32, tagBytes: 16 },
    4868: { hash: 'sha256', hashBytes: 32, cipher: 'aes-128-ccm', keyBytes: 16, tagBytes: 16 },
    4869: { hash: 'sha256', hashBytes: 32, cipher: 'aes-128-ccm', keyBytes: 16, tagBytes: 8 },
};
/** `null` for a suite whose records cannot be opened here. */
function tls13Suite(code) {
    return TLS13_SUITES[code] ?? null;
}

;// CONCATENATED MODULE: ./lib/wire/tls13/client-handshake.js








/**
 * The client's side of a TLS 1.3 handshake up to the server's Finished: keeps the transcript and the key shares. One
 * object for each connection.
 */
class ClientHandshake {
    #hello;
    #keyShares;
    /** Messages before the ClientHello that counts: empty, or the first hello and the retry request. */
    #before = null;
    constructor({ hello, keyShares }) {
        this.#hello = hello;
        this.#keyShares = keyShares;
    }
    /** The bytes that answer a HelloRetryRequest; `null` when the group asked for cannot be computed here. */
    retry(message, request) {
        const share = request.group === null ? null : createKeyShare(request.group);
        if (request.group !== null && share === null)
            return null;
        this.#before = { firstHello: buildClientHelloMessage(this.#hello), retryRequest: message };
        this.#hello = answerHelloRetryRequest(this.#hello, request, share);
        if (share !== null)
            this.#keyShares = [share];
        return writeSecondHello(this.#hello);
    }
    /** What opens the records behind this ServerHello; `null` when its suite or its form is unknown here. */
    opener(message, { cipherSuite, group, keyShare }) {
        const suite = tls13Suite(cipherSuite);
        if (suite === null || group === null || keyShare === null)
            return null;
        const share = this.#keyShares.find((candidate) => candidate.group === group);
        if (share === undefined)
            throw new WireError('server_hello/extensions/key_share/group', 'was not offered a key');
        const messages = [buildClientHelloMessage(this.#hello), message];
        if (this.#before !== null) {
            // RFC 8446 §4.4.1: the first hello goes in as its hash, so that a server need not remember it.
            const { firstHello, retryRequest } = this.#before;
            const messageHash = hash(suite, firstHello);
            messages.unshift(writeHandshake(HANDSHAKE_TYPE.messageHash, (body) => body.bytes(messageHash)), retryRequest);
        }
        return new RecordOpener(suite, serverHandshakeKeys(suite, share.agree(keyShare), hash(suite, ...messages)));
    }
}
/** The offer of the second ClientHello: the first one with the share asked for and the cookie (RFC 8446 §4.1.2). */
function answerHelloRetryRequest(first, request, share) {
    return {
        ...first,
        ...(share === null ? {} : { keyShares: [share] }),
        ...(request.cookie === null ? {} : { cookie: request.cookie }),
    };
}
/** In middlebox compatibility mode a change_cipher_spec goes first (RFC 8446 §D.4). */
function writeSecondHello(offer) {
    const hello = writeRecords(CONTENT_TYPE.handshake, 0x0303, buildClientHelloMessage(offer));
    if (offer.sessionId.length === 0)
        return hello;
    const changeCipherSpec = writeRecords(CONTENT_TYPE.changeCipherSpec, 0x0303, Uint8Array.of(1));
    return Uint8Array.from([...changeCipherSpec, ...hello]);
}

;// CONCATENATED MODULE: ./lib/wire/tls13/protected-message.js






/** What one encrypted message of a TLS 1.3 server adds to what is known (RFC 8446 §4.3, §4.4). Throws a `WireError`. */
function readProtectedMessage(message, known, limits) {
    const { type, body } = message;
    switch (type) {
        case HANDSHAKE_TYPE.encryptedExtensions:
            return readEncryptedExtensions(body, known);
        case HANDSHAKE_TYPE.certificateRequest:
            return { certificateRequest: readCertificateRequest13(body, limits) };
        case HANDSHAKE_TYPE.certificate:
            return readCertificate13(body, limits);
        case HANDSHAKE_TYPE.certificateVerify:
            return { signatureScheme: readCertificateVerify(body) };
        case HANDSHAKE_TYPE.finished:
            // Its MAC is not checked: the records opened, and whether a real client is served the library says.
            return { complete: true };
        default:
            return {};
    }
}
function readEncryptedExtensions(body, known) {
    const message = new Reader(body, 'encrypted_extensions');
    const extensions = readExtensions(message);
    message.end();
    return {
        alpn: extensions.read(EXTENSION.alpn, readSelectedProtocol),
        extensions: [...known.extensions, ...extensions.types],
    };
}
function readCertificateVerify(body) {
    const message = new Reader(body, 'certificate_verify');
    const scheme = message.u16('algorithm');
    message.opaque(2, 'signature');
    message.end();
    return scheme;
}

;// CONCATENATED MODULE: ./lib/wire/server-flight.js













/** One reader for each connection. */
function createFlightReader(options = {}) {
    const state = new FlightState(options.client ?? null, options.limits ?? FLIGHT_LIMITS);
    return { push: (bytes) => state.push(bytes), soFar: () => state.flight };
}
class FlightState {
    flight = EMPTY_FLIGHT;
    #limits;
    #client;
    #queue = new ByteQueue();
    #messages;
    /** Set once the server's handshake keys are known; from then on its messages are protected. */
    #opener = null;
    /** Answer to a HelloRetryRequest that was not handed out yet. */
    #bytesToSend = null;
    #first = new Uint8Array();
    #idleRecords = 0;
    #step = NEED_MORE;
    constructor(client, limits) {
        this.#client = client === null ? null : new ClientHandshake(client);
        this.#limits = limits;
        this.#messages = new HandshakeReassembler(limits.flightBytes);
    }
    push(bytes) {
        if (FINAL.has(this.#step.kind))
            return this.#step;
        this.#note({ bytes: this.flight.bytes + bytes.length });
        if (this.#first.length < MAX_FIRST_BYTES)
            this.#first = joined(this.#first, bytes.subarray(0, MAX_FIRST_BYTES));
        this.#step = notTls(this.#first) ?? orMalformed(() => this.#readOn(bytes));
        return this.#step;
    }
    #readOn(bytes) {
        this.#queue.push(bytes);
        for (let record = takeRecord(this.#queue); record !== null; record = takeRecord(this.#queue)) {
            const step = this.#readRecord(record);
            if (step !== null)
                return step;
        }
        if (this.#bytesToSend === null)
            return NEED_MORE;
        const step = { kind: 'retry', bytesToSend: this.#bytesToSend };
        this.#bytesToSend = null;
        return step;
    }
    /** `null` when the record did not end the flight. */
    #readRecord(record) {
        const { type, fragment } = record;
        if (type === CONTENT_TYPE.changeCipherSpec && this.flight.version === 0x0304) {
            this.#countIdle(); // Sent for middleboxes only, and means nothing (RFC 8446 §5).
            return null;
        }
        if (type === CONTENT_TYPE.alert)
            return this.#readAlert(fragment, false);
        if (type === CONTENT_TYPE.handshake && this.#opener === null)
            return this.#readHandshake(fragment);
        if (type === CONTENT_TYPE.applicationData && this.#opener !== null) {
            const inner = this.#opener.open(record);
            if (inner.type === CONTENT_TYPE.alert)
                return this.#readAlert(inner.content, true);
            if (inner.type === CONTENT_TYPE.handshake)
                return this.#readHandshake(inner.content);
            throw new WireError('record/inner_type', `${inner.type} in the middle of a handshake`);
        }
        throw new WireError('record/type', `${type} in the middle of a handshake`);
    }
    #readAlert(fragment, encrypted) {
        const reader = new Reader(fragment, 'alert');
        const alert = { level: reader.u8('level'), description: reader.u8('description'), encrypted };
        if (alert.level !== ALERT_WARNING || alert.description === CLOSE_NOTIFY)
            return { kind: 'alert', alert };
        this.#countIdle();
        this.#note({ warnings: [...this.flight.warnings, alert] });
        return null;
    }
    #readHandshake(fragment) {
        if (fragment.length === 0)
            this.#countIdle();
        this.#messages.push(fragment);
        for (let message = this.#messages.next(); message !== null; message = this.#messages.next()) {
            const read = this.#opener === null ? readPlainMessage : readProtectedMessage;
            this.#note(read(message, this.flight, this.#limits));
            if (message.type === HANDSHAKE_TYPE.serverHello && this.#opener === null)
                this.#continueAfterHello(message);
            if (this.flight.complete)
                return { kind: 'flight', flight: this.flight };
        }
        return null;
    }
    /** Below TLS 1.3 the messages go on in clear; from it on they do not, and end here for want of a key. */
    #continueAfterHello({ raw, body }) {
        const hello = readServerHello(body);
        if (hello.version < 0x0304)
            return;
        if (this.#messages.pending > 0)
            throw new WireError('handshake/type', 'a message behind server_hello is not encrypted');
        if (hello.retryRequest) {
            this.#bytesToSend = this.#client?.retry(raw, hello) ?? null;
            this.#note({ complete: this.#bytesToSend === null });
        }
        else {
            // Drafts of TLS 1.3 have versions above it, and other labels in their key schedule.
            this.#opener = hello.version === 0x0304 ? (this.#client?.opener(raw, hello) ?? null) : null;
            this.#note({ complete: this.#opener === null });
        }
    }
    #countIdle() {
        this.#idleRecords += 1;
        if (this.#idleRecords > this.#limits.idleRecords)
            throw new WireError('record', 'too many records without progress');
    }
    #note(facts) {
        this.flight = { ...this.flight, ...facts };
    }
}
function joined(left, right) {
    const both = new Uint8Array(left.length + right.length);
    both.set(left);
    both.set(right, left.length);
    return both;
}
const NEED_MORE = { kind: 'need-more' };
const FINAL = new Set(['flight', 'alert', 'malformed']);

// EXTERNAL MODULE: ./lib/pki/der-error.js
var der_error = __webpack_require__(5972);
// EXTERNAL MODULE: ./lib/pki/der-read.js
var der_read = __webpack_require__(1096);
// EXTERNAL MODULE: ./lib/pki/names.js + 1 modules
var names = __webpack_require__(7913);
;// CONCATENATED MODULE: ./lib/pki/name-text.js



/** A distinguished name in DER, e.g. one of a CertificateRequest, in RFC 4514 order; says so where it cannot be read. */
function nameText(der) {
    try {
        return (0,names/* readName */.MQ)((0,der_read/* readDer */.SU)(der, 'name')).text;
    }
    catch (error) {
        if (error instanceof der_error/* DerError */.I)
            return `(unreadable name: ${error.message})`;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/probe/flight-facts.js


/** A server's flight as plain JSON, its certificates read. Called only once a ServerHello was seen. */
function flightFacts(flight) {
    return {
        kind: 'server-flight',
        version: flight.version ?? 0,
        cipherSuite: flight.cipherSuite ?? 0,
        group: flight.group,
        dhBits: flight.dhBits,
        alpn: flight.alpn,
        chain: readCertificates(flight.certificates ?? []),
        staple: flight.staple === null ? null : Buffer.from(flight.staple).toString('base64'),
        clientCertificateRequest: flight.certificateRequest === null ? null : { authorities: flight.certificateRequest.authorities.map(nameText) },
        helloRetryRequest: flight.helloRetryRequest !== null,
        complete: flight.complete,
    };
}

;// CONCATENATED MODULE: ./lib/probe/send-hello.js






/**
 * Sends one ClientHello of our own and reads what comes back as far as it can be read without keys. Never rejects;
 * the connection is closed without a word, as a client that lost its network would.
 */
async function sendHello(to, question, offer, budget) {
    const begun = performance.now();
    const observed = (outcome, bytes) => ({
        question,
        outcome,
        bytes,
        tookMs: Math.round(performance.now() - begun),
    });
    const dialled = await dial(to, budget);
    if (dialled.kind === 'failed')
        return observed({ kind: 'no-connection', tcp: dialled.tcp }, 0);
    const { outcome, bytes } = await exchange(dialled.socket, buildClientHello(offer), stageLimit(budget));
    return observed(outcome, bytes);
}
function exchange(socket, hello, limit) {
    return new Promise((resolve) => {
        const reader = createFlightReader();
        let last = { kind: 'need-more' };
        const finish = (ending) => {
            clearTimeout(timer);
            clearTimeout(lull);
            socket.removeAllListeners().on('error', () => { });
            socket.destroy();
            const outcome = send_hello_outcomeOf(last) ?? partialFlight() ?? ending;
            resolve({ outcome, bytes: reader.soFar().bytes });
        };
        // A server that chose a version and then broke off still chose it: that is worth more than how it broke off.
        const partialFlight = () => (reader.soFar().version === null ? null : flightFacts(reader.soFar()));
        const timer = setTimeout(() => finish(send_hello_outOfTime(limit)), limit.ms);
        let lull;
        socket.on('data', (bytes) => {
            last = reader.push(bytes);
            if (last.kind === 'need-more')
                return;
            if (last.kind !== 'not-tls')
                return finish({ kind: 'silent', waitedMs: limit.ms });
            clearTimeout(lull);
            lull = setTimeout(() => finish({ kind: 'silent', waitedMs: limit.ms }), BANNER_LULL_MS);
        });
        socket.once('error', (error) => {
            finish({ kind: 'closed', how: error.code === 'ECONNRESET' || error.code === 'EPIPE' ? 'rst' : 'fin' });
        });
        socket.once('end', () => finish({ kind: 'closed', how: 'fin' }));
        socket.write(hello);
    });
}
/** What the reader made of the bytes; `null` while it would need more. */
function send_hello_outcomeOf(step) {
    switch (step.kind) {
        case 'need-more':
            return null;
        case 'flight':
            return flightFacts(step.flight);
        case 'alert':
            return { kind: 'alert', level: step.alert.level, alert: step.alert.description, encrypted: step.alert.encrypted };
        case 'not-tls':
            return { kind: 'not-tls', firstBytes: Buffer.from(step.firstBytes).toString('base64') };
        case 'retry': // answered by the caller
            return null;
        case 'malformed':
            return { kind: 'malformed', at: step.at, problem: step.problem };
        default:
            return (0,units/* assertNever */.x)(step);
    }
}
function send_hello_outOfTime(limit) {
    if (limit.cutByDeadline)
        return { kind: 'no-connection', tcp: { kind: 'not-attempted', why: 'deadline' } };
    return { kind: 'silent', waitedMs: limit.ms };
}
/** The rest of a banner follows at once, or not at all. */
const BANNER_LULL_MS = 60;

;// CONCATENATED MODULE: ./lib/probe/look-at-address.js







/**
 * Everything that is asked of one address. A healthy one costs two connections side by side; the others are made only
 * after a failure that they can explain. Never rejects.
 */
async function lookAtAddress(to, target, look) {
    const begun = performance.now();
    let connections = 0;
    const turn = (work) => look.lanes.turn(to.address, () => {
        connections += 1;
        return work();
    });
    const hello = (question) => {
        const offer = helloOffer(question, target.endpoint.servername);
        return turn(() => sendHello(to, question, offer, look.budget));
    };
    let belowMinimum = Promise.resolve([]);
    let asked = false;
    const onConnected = () => {
        if (asked)
            return;
        asked = true;
        belowMinimum = askBelowMinimum(target, hello);
    };
    const first = await shakeHandsWithRetries(to, target, look, turn, onConnected);
    const modern = first.tcp.kind === 'connected' && first.handshake.kind !== 'completed' && first.handshake.kind !== 'not-attempted'
        ? [await hello({ kind: 'modern' })]
        : [];
    const plaintext = modern.some(mayBePlaintext)
        ? await turn(() => askInClear(to, target.endpoint.servername ?? to.address, look.budget))
        : null;
    return {
        ...to,
        ...first,
        hellos: [...(await belowMinimum), ...modern],
        plaintext,
        connections,
        tookMs: Math.round(performance.now() - begun),
    };
}
/** Only a transport fault is worth another try; what a certificate says stays said. */
async function shakeHandsWithRetries(to, target, look, turn, onConnected) {
    const attempt = (client) => turn(() => dialAndShakeHands(to, handshakeRequest(target, client), look.budget, onConnected));
    for (let tries = 1;; tries += 1) {
        const seen = await attempt(FIRST_CLIENT);
        if (!isTransportFault(seen) || tries > look.retries || !(await pause(look.budget, backoffMs(tries)))) {
            return { ...(await withSecondOpinion(seen, target, attempt)), tries };
        }
    }
}
async function dialAndShakeHands(to, request, budget, onConnected) {
    const dialled = await dial(to, budget);
    if (dialled.kind === 'failed')
        return { tcp: dialled.tcp, handshake: { kind: 'not-attempted' }, http: null };
    onConnected();
    return { tcp: dialled.tcp, ...(await shakeHands(dialled.socket, request, stageLimit(budget))) };
}
function isTransportFault({ tcp, handshake }) {
    if (tcp.kind === 'connected')
        return handshake.kind === 'closed';
    return tcp.kind !== 'skipped' && tcp.kind !== 'not-attempted';
}
/** Some refusals are our offer's fault or come without words: one more handshake, changed in one thing, settles it. */
async function withSecondOpinion(seen, target, attempt) {
    const client = nextClient(seen.handshake, target.policy);
    if (client === null)
        return seen;
    const second = await attempt(client);
    if (client.enforceVerification)
        return { ...seen, handshake: withOpenSslWords(seen.handshake, second.handshake) };
    return second.handshake.kind === 'completed' ? second : seen;
}
/** A version that was accepted is named; then each lower one is asked alone, so that the finding names them all. */
async function askBelowMinimum(target, hello) {
    const seen = [];
    let offered = versionsBelow(target.policy.minTlsVersion);
    while (offered.length > 0) {
        const answer = await hello({ kind: 'below-minimum', offered });
        seen.push(answer);
        if (answer.outcome.kind !== 'server-flight')
            break;
        const accepted = answer.outcome.version;
        offered = offered.filter((version) => version < accepted);
    }
    return seen;
}
/** Nothing that came back was TLS, or nothing came back: the port may speak in clear. */
function mayBePlaintext({ outcome }) {
    return outcome.kind === 'not-tls' || outcome.kind === 'closed' || outcome.kind === 'silent';
}

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
;// CONCATENATED MODULE: ./lib/probe/resolve.js



/** Finds every address of an endpoint: those it declares, else all A and AAAA records. Never rejects. */
async function resolveEndpoint(endpoint, budget) {
    const { host, port } = endpoint.connect ?? endpoint;
    if (endpoint.addresses.length > 0)
        return given(endpoint.addresses, port);
    if ((0,external_node_net_.isIP)(host) !== 0)
        return given([host], port);
    // RFC 6761 §6.4: names under `invalid` do not exist, and asking a resolver could only delay that answer.
    if (host === 'invalid' || host.endsWith('.invalid')) {
        return { resolution: { kind: 'not-found', name: host, code: 'ENOTFOUND' }, addresses: [] };
    }
    const limit = stageLimit(budget);
    if (limit.ms === 0)
        return { resolution: { kind: 'not-reached' }, addresses: [] };
    const answer = await Promise.race([ask(host), timeout(limit.ms)]);
    if (answer.kind === 'found') {
        const addresses = unique(answer.addresses);
        return { resolution: { kind: 'resolved', name: host, addresses }, addresses: asAddresses(addresses, port) };
    }
    if (answer.code === 'ENOTFOUND') {
        return { resolution: { kind: 'not-found', name: host, code: answer.code }, addresses: [] };
    }
    if (answer.code === 'ETIMEOUT' && limit.cutByDeadline)
        return { resolution: { kind: 'not-reached' }, addresses: [] };
    return { resolution: { kind: 'failed', name: host, code: answer.code }, addresses: [] };
}
/** The system's resolver, hosts file included, as every ordinary client uses it. */
async function ask(host) {
    try {
        const records = await (0,promises_.lookup)(host, { all: true, verbatim: true });
        return records.length === 0
            ? { kind: 'none', code: 'ENOTFOUND' }
            : { kind: 'found', addresses: records.map(({ address }) => address) };
    }
    catch (error) {
        return { kind: 'none', code: error.code ?? 'UNKNOWN' };
    }
}
function timeout(ms) {
    return new Promise((resolve) => {
        setTimeout(() => resolve({ kind: 'none', code: 'ETIMEOUT' }), ms).unref();
    });
}
function given(addresses, port) {
    return { resolution: { kind: 'given' }, addresses: asAddresses(unique(addresses), port) };
}
function unique(addresses) {
    return [...new Set(addresses)];
}
function asAddresses(addresses, port) {
    return addresses.map((address) => ({ address, port, family: (0,external_node_net_.isIP)(address) === 6 ? 6 : 4 }));
}

;// CONCATENATED MODULE: ./lib/probe/probe.js



/** A probe for one run that must be over at `endsAt`; its lanes keep connections to one address few. */
function createProbe(settings, endsAt) {
    const look = {
        budget: { timeoutMs: settings.timeoutMs, endsAt },
        retries: settings.retries,
        lanes: createLanes(),
    };
    return (target) => lookAtEndpoint(target, look);
}
async function lookAtEndpoint(target, look) {
    const startedAt = Date.now();
    const observed = (resolution, addresses) => ({
        endpoint: target.endpoint.name,
        startedAt: new Date(startedAt).toISOString(),
        tookMs: Date.now() - startedAt,
        resolution,
        addresses,
        connections: addresses.reduce((sum, { connections }) => sum + connections, 0),
    });
    if (startedAt >= look.budget.endsAt)
        return observed({ kind: 'not-reached' }, []);
    const { resolution, addresses } = await resolveEndpoint(target.endpoint, look.budget);
    return observed(resolution, await Promise.all(addresses.map((one) => lookAtAddress(one, target, look))));
}


/***/ })

};

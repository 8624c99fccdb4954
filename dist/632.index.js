export const id = 632;
export const ids = [632,905];
export const modules = {

/***/ 9393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ leafFirst)
/* harmony export */ });
/** The certificates of a bundle with the server's own in front, as clients would get to see them. */
function leafFirst({ chain, leaf }) {
    return leaf === 0 ? chain : [...chain.slice(leaf, leaf + 1), ...chain.slice(0, leaf), ...chain.slice(leaf + 1)];
}


/***/ }),

/***/ 2291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ firstKeyType),
/* harmony export */   TE: () => (/* binding */ byCertificate),
/* harmony export */   VG: () => (/* binding */ otherKeyTypes)
/* harmony export */ });
/* harmony import */ var _key_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8799);

/**
 * An address as each of its certificates shows it. `first`: without what was asked for the sake of the others; each of the
 * `others`: its own handshake in place of the first, and the hellos that it answered. `strays`: certificates that came to
 * hellos alone, as from one of several machines behind the address, so that no handshake shows what OpenSSL makes of them.
 */
function byCertificate(at) {
    const first = { ...at, hellos: at.hellos.filter(({ question }) => question.kind !== 'key-type') };
    const others = at.others.map(({ keyType, handshake }) => ({
        ...at,
        handshake,
        hellos: ownFlights(at.hellos)
            .filter((one) => shownBy(one) === keyType)
            .map(({ hello }) => hello),
    }));
    return { first, others, strays: straysOf(at, [first, ...others]) };
}
function straysOf(at, known) {
    const shown = new Set(known.map((one) => leafOf(one)?.sha256));
    const strays = new Map();
    for (const { hello, flight } of ownFlights(at.hellos)) {
        const leaf = firstReadable(flight);
        if (leaf === undefined || shown.has(leaf.sha256) || !flight.complete)
            continue;
        strays.set(leaf.sha256, [...(strays.get(leaf.sha256) ?? []), hello]);
    }
    const each = [...strays.values()].slice(0, MOST_STRAYS);
    return each.map((hellos) => ({ ...at, handshake: { kind: 'not-attempted' }, hellos }));
}
/** The server certificate by which an address is known: OpenSSL's, else the one that the ordinary hello got. */
function leafOf({ handshake, hellos }) {
    if (handshake.kind === 'completed')
        return firstReadable(handshake);
    const flights = ownFlights(hellos);
    const first = flights.find(({ hello }) => hello.question.kind === 'modern') ?? flights[0];
    return first === undefined ? undefined : firstReadable(first.flight);
}
function firstReadable({ chain, unreadable, }) {
    return unreadable.some(({ place }) => place === 0) ? undefined : chain[0];
}
/**
 * The kind of key on the certificate that ordinary clients get; `null` where none was seen, or of a kind that clients do not
 * choose.
 */
function firstKeyType({ handshake, hellos }) {
    if (handshake.kind === 'completed') {
        const leaf = firstReadable(handshake);
        return leaf === undefined ? null : (0,_key_type_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTypeOf */ .z)(leaf);
    }
    const flights = ownFlights(hellos).filter(({ hello }) => hello.question.kind !== 'key-type');
    const first = flights.find(({ hello }) => hello.question.kind === 'modern') ?? flights[0];
    return first === undefined ? null : shownBy(first);
}
/** The other kinds of keys that it has certificates for, each with the newest version at which one was served. */
function otherKeyTypes(at) {
    const first = firstKeyType(at);
    const others = new Map();
    if (first === null)
        return others;
    for (const one of ownFlights(at.hellos)) {
        const keyType = shownBy(one);
        if (keyType === null || keyType === first)
            continue;
        others.set(keyType, Math.max(one.flight.version, others.get(keyType) ?? 0));
    }
    return others;
}
/**
 * Answers with a certificate, under the endpoint's own name, at versions of today, to hellos that any certificate may answer.
 * A ServerHello alone is no proof of one: some servers (Tomcat) answer an offer for which they have no certificate, and give
 * up in the encrypted part.
 */
function ownFlights(hellos) {
    return hellos.flatMap((hello) => {
        const { question, outcome } = hello;
        if (outcome.kind !== 'server-flight' || outcome.version < TLS12)
            return [];
        if (outcome.chain.length + outcome.unreadable.length === 0)
            return [];
        return ASKS_OWN.has(question.kind) ? [{ hello, flight: outcome }] : [];
    });
}
/** The kind of key that the answer shows; where its certificate cannot be read, the kind that was asked for. */
function shownBy({ hello: { question }, flight }) {
    const leaf = firstReadable(flight);
    if (leaf !== undefined)
        return (0,_key_type_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTypeOf */ .z)(leaf);
    return question.kind === 'key-type' ? question.offered : null;
}
const ASKS_OWN = new Set([
    'browser',
    'modern',
    'post-quantum',
    'padded',
    'split',
    'staple',
    'version',
    'key-type',
]);
const TLS12 = 0x0303;
/** Large sites have a certificate for each machine, and a handful of hellos do not see more. */
const MOST_STRAYS = 4;


/***/ }),

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isPublicName)
/* harmony export */ });
/**
 * Whether a host name, or a wildcard of one, can be a name of the public DNS: no address, more than one label, and not
 * under a top-level name that is set aside for other use. Lower case, without trailing dot.
 */
function isPublicName(name) {
    const labels = name.replace(/^\*\./, '').split('.');
    const top = labels.at(-1) ?? '';
    return labels.length > 1 && !/^[0-9]*$/.test(top) && !top.includes(':') && !PRIVATE_TOP.has(top);
}
/** RFC 6761, RFC 6762, RFC 8375, RFC 9476, and what private networks use without asking. */
const PRIVATE_TOP = new Set([
    ...['test', 'example', 'invalid', 'localhost', 'local', 'arpa', 'alt', 'onion', 'internal'],
    ...['intranet', 'private', 'corp', 'home', 'lan', 'localdomain'],
]);


/***/ }),

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createProbe: () => (/* binding */ createProbe)
});

;// CONCATENATED MODULE: ./lib/probe/acquaintance.js
function createAcquaintance() {
    const places = new Map();
    const placeOf = ({ address, port }) => {
        const key = `${address} ${port}`;
        const place = places.get(key) ?? { answered: false, silences: 0, askedAll: false };
        places.set(key, place);
        return place;
    };
    const isSilent = (to) => {
        const { answered, silences } = placeOf(to);
        return !answered && silences >= ENOUGH_SILENCES;
    };
    return {
        isSilent,
        giveUp(to) {
            placeOf(to).askedAll = true;
        },
        isGivenUp: (to) => isSilent(to) && placeOf(to).askedAll,
        note(to, ending) {
            const place = placeOf(to);
            if (ending === null)
                return null;
            if (ending === 'unanswered')
                place.silences += 1;
            if (ending === 'answered' || ending === 'busy' || ending === 'turned-away')
                place.answered = true;
            if (ending === 'answered')
                return 'at-ease';
            if (ending === 'busy')
                return 'tired';
            // Who has never answered is not tired of us, but down.
            if (!place.answered)
                return null;
            // It may be one name of many that nothing answers for; and the waiting has slowed us already.
            return ending === 'unanswered' ? 'tired' : 'strained';
        },
        patience: (to, budget) => isSilent(to) ? { ...budget, timeoutMs: Math.min(budget.timeoutMs, IMPATIENT_MS) } : budget,
    };
}
/** As many as one endpoint tries on its own, so that a list of one is not treated worse. */
const ENOUGH_SILENCES = 3;
/** As long as a rung of the ladder: it repeats what has already failed elsewhere. */
const IMPATIENT_MS = 5_000;

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
;// CONCATENATED MODULE: ./lib/probe/aliases.js

/** Asks the name servers of this machine. */
const followAliases = aliasFollower();
/**
 * Asks these name servers, `address:port`; those of this machine where none is given. The system's resolver stays the
 * authority: a chain is kept only where it ends at one of the addresses that it gave, since a hosts file or a search domain may
 * have answered in place of DNS. A chain that ends nowhere is kept for a name without addresses.
 */
function aliasFollower(servers = []) {
    return async (resolution, mostMs) => {
        if (resolution.kind !== 'resolved' && resolution.kind !== 'not-found')
            return [];
        const resolver = new promises_.Resolver({ timeout: TRY_MS, tries: 1 });
        if (servers.length > 0)
            resolver.setServers(servers);
        const limit = setTimeout(() => resolver.cancel(), Math.min(mostMs, LIMIT_MS));
        try {
            const chain = await aliasesOf(resolution.name, resolver);
            const last = chain.at(-1);
            if (last === undefined || resolution.kind === 'not-found')
                return chain;
            const found = await addressesOf(last, resolver);
            return resolution.addresses.some((address) => found.includes(address)) ? chain : [];
        }
        finally {
            clearTimeout(limit);
        }
    };
}
async function aliasesOf(name, resolver) {
    const chain = [];
    for (let at = name; chain.length < MOST_ALIASES;) {
        const [next] = await resolver.resolveCname(at).catch(() => []);
        if (next === undefined)
            break;
        const alias = next.toLowerCase().replace(/\.$/, '');
        if (!NAME.test(alias) || alias === name || chain.includes(alias))
            break;
        chain.push(alias);
        at = alias;
    }
    return chain;
}
async function addressesOf(name, resolver) {
    const answers = [resolver.resolve4(name), resolver.resolve6(name)];
    return (await Promise.all(answers.map((answer) => answer.catch(() => [])))).flat();
}
/** Whatever a stranger's zone holds, only what may be a host name is repeated. */
const NAME = /^[a-z0-9_.-]{1,253}$/;
/** Resolvers themselves give up after some ten. */
const MOST_ALIASES = 8;
const TRY_MS = 1_000;
const LIMIT_MS = 2_000;

;// CONCATENATED MODULE: ./lib/probe/budget.js
/** The limit of a stage that begins now; `ms` is 0 when the run's time is up. */
function stageLimit(budget, wanted = budget.timeoutMs) {
    const left = budget.stop?.aborted === true ? 0 : Math.max(0, budget.endsAt - Date.now());
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

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/probe/fetch/answer-cache.js

/** Keeps the last `most` answers of `mostBytes` bytes in all: revocation lists can be megabytes. */
function createAnswerCache(most = 500, mostBytes = 64 * 1024 * 1024) {
    const known = new Map();
    let bytes = 0;
    const makeRoom = () => {
        for (const [key, oldest] of known) {
            if (known.size <= most && bytes <= mostBytes)
                return;
            known.delete(key);
            bytes -= oldest.bytes;
        }
    };
    return {
        get(request, ask) {
            const key = keyOf(request);
            const cached = known.get(key);
            if (cached !== undefined)
                return cached.answer;
            const entry = { answer: ask(), bytes: 0 };
            known.set(key, entry);
            makeRoom();
            entry.answer.then((answer) => {
                if (answer.kind !== 'answered' || known.get(key) !== entry)
                    return;
                entry.bytes = answer.body.length;
                bytes += entry.bytes;
                makeRoom();
            });
            return entry.answer;
        },
    };
}
function keyOf({ url, scope, body, contentType = '', accept, mostBytes, timeoutMs }) {
    const digest = body === undefined ? '' : (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex');
    return [url, scope, digest, contentType, accept, mostBytes, timeoutMs].join('\0');
}

;// CONCATENATED MODULE: ./lib/probe/fetch/clock.js

function startClock(timeoutMs, endsAt) {
    const { ms, cutByDeadline } = stageLimit({ timeoutMs, endsAt });
    const end = performance.now() + ms;
    return {
        left: () => Math.max(0, Math.ceil(end - performance.now())),
        over: (url) => (cutByDeadline ? { url, kind: 'not-attempted' } : { url, kind: 'timeout', waitedMs: timeoutMs }),
    };
}
/** The value, or `null` when the time is over first. Rejects as the work does. */
async function inTime(work, clock) {
    let timer;
    const over = new Promise((resolve) => {
        timer = setTimeout(() => resolve(null), clock.left());
    });
    try {
        return await Promise.race([work, over]);
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
// EXTERNAL MODULE: ./lib/pki/printable-text.js
var printable_text = __webpack_require__(6703);
;// CONCATENATED MODULE: ./lib/probe/fetch/exchange.js



/** One HTTP request and its answer over an open stream, which is destroyed afterwards. Never rejects. */
function exchange(url, stream, request, clock) {
    return new Promise((resolve) => {
        const finish = (outcome) => {
            clearTimeout(timer);
            sent.destroy();
            stream.destroy();
            resolve(outcome);
        };
        const broken = (error) => finish({ url: url.href, kind: 'no-connection', code: error?.code ?? 'ECONNRESET' });
        const timer = setTimeout(() => finish(clock.over(url.href)), clock.left());
        // Neither an agent, so that nothing is pooled and no proxy comes in, nor a lookup: the stream is there.
        const sent = (0,external_node_http_.request)({
            createConnection: () => stream,
            method: request.body === undefined ? 'GET' : 'POST',
            path: url.pathname + url.search,
            setHost: false,
            headers: headersOf(url, request),
        });
        sent.on('error', broken).once('close', broken);
        sent.once('response', (answer) => {
            sent.off('close', broken); // comes before the end of a body that lasts until the connection closes
            const early = withoutBody(url, answer, request.mostBytes);
            if (early !== null)
                return finish(early);
            readBody(answer, request.mostBytes, (body) => {
                if (body === 'too-large')
                    return finish({ url: url.href, kind: 'too-large', limit: request.mostBytes });
                if (body === 'broken')
                    return broken();
                const contentType = answer.headers['content-type'] ?? null;
                finish({
                    kind: 'answered',
                    url: url.href,
                    contentType: contentType === null ? null : (0,printable_text/* printableText */.X)(contentType.slice(0, LONGEST_TYPE)),
                    body,
                });
            });
        });
        sent.end(request.body);
    });
}
function headersOf(url, { accept, body, contentType }) {
    return {
        Host: url.host,
        'User-Agent': `${tool/* TOOL */.j.name}/${tool/* TOOL */.j.version}`,
        Accept: accept,
        Connection: 'close',
        ...(contentType === undefined ? {} : { 'Content-Type': contentType }),
        ...(body === undefined ? {} : { 'Content-Length': body.length }),
    };
}
/** What can be said before any of the body has come. */
function withoutBody(url, { statusCode: status = 0, headers }, limit) {
    if (REDIRECTS.has(status) && headers.location !== undefined) {
        return { kind: 'redirect', status, to: headers.location };
    }
    if (status !== 200)
        return { url: url.href, kind: 'status', status };
    return Number(headers['content-length'] ?? 0) > limit ? { url: url.href, kind: 'too-large', limit } : null;
}
function readBody(answer, limit, done) {
    const chunks = [];
    let length = 0;
    answer.on('data', (chunk) => {
        length += chunk.length;
        if (length > limit)
            return done('too-large');
        chunks.push(chunk);
    });
    answer.once('end', () => done(answer.complete ? new Uint8Array(Buffer.concat(chunks)) : 'broken'));
    answer.on('error', () => done('broken')).once('close', () => done('broken'));
}
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const LONGEST_TYPE = 200;

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
// EXTERNAL MODULE: ./lib/pki/ip-address.js
var ip_address = __webpack_require__(394);
;// CONCATENATED MODULE: ./lib/probe/fetch/address-range.js


/**
 * Classifies an IP literal. Forms that carry an IPv4 address and are in use are looked through: IPv4-mapped (RFC 4291
 * §2.5.5.2) and NAT64 by the well-known prefix (RFC 6052 §2.1), which networks without IPv4 give for every IPv4 host.
 * What tunnels once used (6to4, Teredo, ISATAP, IPv4-compatible) keeps a range of its own, and no policy allows it.
 */
function addressRange(address) {
    // Not read by the library, to which `::192.0.2.1` is the mapped form, nor with a zone, which changes no range.
    const bytes = (0,ip_address/* addressBytes */.A)(address.replace(/%.*$/, ''));
    if (bytes === null)
        return 'invalid';
    const parsed = ipaddr.fromByteArray([...bytes]);
    if (parsed instanceof ipaddr.IPv4)
        return ipv4Range(parsed);
    const range = parsed.range();
    if (range === 'ipv4Mapped' || parsed.match(WELL_KNOWN_NAT64)) {
        return ipv4Range(new ipaddr.IPv4([...bytes.slice(12)]));
    }
    if (METADATA_V6.some((block) => parsed.match(block)))
        return 'metadata';
    if (range !== 'unicast')
        return range;
    if (parsed.parts[5] === ISATAP && ((parsed.parts[4] ?? 0) & ~UNIVERSAL_BIT) === 0)
        return 'isatap';
    // All that IANA has given out as global unicast; the library calls unicast whatever it has no other name for.
    return parsed.match(GLOBAL_UNICAST) && !parsed.match(DOCUMENTATION) ? 'unicast' : 'reserved';
}
/**
 * Whether anything may be fetched from there. `public` means `unicast` alone. `any` adds the networks of a company and
 * this machine itself; never link-local addresses and the other places where clouds keep credentials, since no CA is
 * there and a certificate is a stranger's text.
 */
function mayFetchFrom(range, scope) {
    if (scope === 'none')
        return false;
    return range === 'unicast' || (scope === 'any' && OWN_NETWORKS.has(range));
}
function ipv4Range(address) {
    return METADATA_V4.has(address.toString()) ? 'metadata' : address.range();
}
const OWN_NETWORKS = new Set(['loopback', 'private', 'uniqueLocal', 'carrierGradeNat']);
/** Alibaba's, and Azure's that looks public. The usual 169.254.169.254 is link-local, Oracle's 192.0.0.192 reserved. */
const METADATA_V4 = new Set(['100.100.100.200', '168.63.129.16']);
/** AWS and EKS, Google, Scaleway, Oracle: unique local addresses, which `any` would allow. */
const METADATA_V6 = ['fd00:ec2::/32', 'fd20:ce::/32', 'fd00:42::/32', 'fd00:c1::/32'].map((block) => ipaddr.IPv6.parseCIDR(block));
const WELL_KNOWN_NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** RFC 9637; 2001:db8::/32 is known to the library. */
const DOCUMENTATION = ipaddr.IPv6.parseCIDR('3fff::/20');
/** RFC 5214 §6.1: the interface identifier is 0000:5efe or 0200:5efe and then an IPv4 address. */
const ISATAP = 0x5efe;
const UNIVERSAL_BIT = 0x0200;

;// CONCATENATED MODULE: ./lib/probe/fetch/parse-url.js

/**
 * A URL that may be asked, or why not. Parsed by the URL standard, as browsers do it, so that `http://0x7f.1` is the
 * address that it would be dialled as before anybody asks what kind of address it is.
 */
function parseUrl(text, base) {
    if (text.length > LONGEST)
        return { ok: false, error: `longer than ${LONGEST} characters` };
    if (!URL.canParse(text, base))
        return { ok: false, error: 'not a URL' };
    const url = new URL(text, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return { ok: false, error: `neither http nor https but ${url.protocol.slice(0, 20)}` };
    }
    if (url.username !== '' || url.password !== '')
        return { ok: false, error: 'it holds a user name or a password' };
    url.hash = '';
    return url.href.length > LONGEST
        ? { ok: false, error: `longer than ${LONGEST} characters` }
        : { ok: true, value: url };
}
/** The text of a URL that could not be read, safe to hand on; what might be a password stays out. */
function unreadUrl(text) {
    return (0,printable_text/* printableText */.X)(text.slice(0, LONGEST).replace(/\/\/[^/?#]*@/, '//…@'));
}
/** The host as a resolver or a certificate knows it: no brackets. */
function hostOf({ hostname }) {
    return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}
/** Real ones have a hundred characters. */
const LONGEST = 2_048;

;// CONCATENATED MODULE: ./lib/probe/fetch/find-place.js





/** The system's resolver, hosts file included. */
const resolveHost = async (host) => (await (0,promises_.lookup)(host, { all: true, verbatim: true })).map(({ address }) => address);
/**
 * Finds the addresses of a URL's host and classifies every one. A name with one forbidden address is refused whole: who
 * mixes them is either trying something or not for us.
 */
async function findPlace(url, scope, resolve, clock) {
    const host = hostOf(url);
    const found = await find_place_addressesOf(host, resolve, clock);
    if (found === null)
        return clock.over(url.href);
    if (typeof found === 'string')
        return { url: url.href, kind: 'name-not-found', code: found };
    const ranges = found.map((address) => ({ address, range: addressRange(address) }));
    const forbidden = ranges.find(({ range }) => !mayFetchFrom(range, scope));
    if (forbidden !== undefined)
        return { url: url.href, kind: 'not-allowed', ...forbidden };
    const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
    return {
        kind: 'place',
        addresses: found.map((address) => ({ address, port, family: (0,external_node_net_.isIP)(address) === 6 ? 6 : 4 })),
    };
}
/** The addresses, the code of the resolver's error, or `null` when time was over. */
async function find_place_addressesOf(host, resolve, clock) {
    if ((0,external_node_net_.isIP)(host) !== 0)
        return [host];
    // RFC 6761 §6.4: names under `invalid` do not exist.
    if (/(?:^|\.)invalid\.?$/.test(host))
        return 'ENOTFOUND';
    try {
        const addresses = await inTime(resolve(host), clock);
        return addresses?.length === 0 ? 'ENOTFOUND' : addresses;
    }
    catch (error) {
        return error.code ?? 'UNKNOWN';
    }
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/probe/route.js

/**
 * Has this machine an address from which a target of the family can be reached? Hosted runners have no IPv6 at all, and
 * an AAAA record that the machine cannot dial says nothing about the endpoint. The machine itself is always in reach.
 */
function machineHasRoute({ address, family }, interfaces = (0,external_node_os_.networkInterfaces)()) {
    if (LOOPBACK.test(address))
        return true;
    const own = Object.values(interfaces)
        .flatMap((addresses) => addresses ?? [])
        .filter((one) => !one.internal && one.family === `IPv${family}`);
    if (family === 6 && !LOCAL_IPV6.test(address))
        return own.some((one) => GLOBAL_IPV6.test(one.address));
    return own.some((one) => !LINK_LOCAL.test(one.address));
}
/** RFC 1122 §3.2.1.3 (g), RFC 4291 §2.5.3 and, for IPv4 in IPv6, §2.5.5.2. */
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/i;
/** RFC 4193 and RFC 4291 §2.5.6: what a machine without a global address may reach all the same. */
const LOCAL_IPV6 = /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/i;
/** RFC 4291 §2.4 leaves all but 2000::/3 aside today; a unique local address (fc00::/7) leads nowhere beyond the site. */
const GLOBAL_IPV6 = /^[23][0-9a-f]{3}:/i;
/** RFC 4291 §2.5.6 and RFC 3927: addresses that no router forwards. */
const LINK_LOCAL = /^(?:fe[89ab][0-9a-f]:|169\.254\.)/i;

;// CONCATENATED MODULE: ./lib/probe/dial.js




/** Opens one TCP connection within the budget's stage limit. Never rejects; the caller destroys the socket. */
function dial(to, budget) {
    const limit = stageLimit(budget);
    if (limit.ms === 0)
        return Promise.resolve({ kind: 'failed', tcp: { kind: 'not-attempted', why: 'deadline' } });
    return new Promise((resolve) => {
        const begun = performance.now();
        const took = () => Math.round(performance.now() - begun);
        const { address: host, port, family } = to;
        const socket = (0,external_node_net_.connect)(family === null ? { host, port } : { host, port, family, autoSelectFamily: false });
        socket.setNoDelay(true);
        const timer = setTimeout(() => {
            fail(limit.cutByDeadline ? { kind: 'not-attempted', why: 'deadline' } : { kind: 'timeout', waitedMs: limit.ms });
        }, limit.ms);
        const onError = (error) => fail(outcomeOf(error.code ?? error.message, to, took()));
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
/** What a connect error means; `interfaces` are the machine's own unless a test passes others. */
function outcomeOf(code, to, waitedMs, interfaces = (0,external_node_os_.networkInterfaces)()) {
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
            if (hasRoute(to, interfaces))
                return { kind: 'unreachable', code };
            return { kind: 'skipped', why: to.family === 6 ? 'no-ipv6-route' : 'no-ipv4-route' };
        default:
            return { kind: 'unreachable', code };
    }
}
/** Of a name nobody can tell. */
function hasRoute({ address, family }, interfaces) {
    return family === null || machineHasRoute({ address, family }, interfaces);
}

;// CONCATENATED MODULE: ./lib/probe/fetch/open-stream.js




/** Connects to the first of these addresses that answers, and for https shakes hands. Never rejects. */
async function openStream(url, addresses, clock, options) {
    let code = 'ETIMEDOUT';
    for (const [index, to] of addresses.slice(0, MOST_TRIES).entries()) {
        const others = Math.min(addresses.length, MOST_TRIES) - index;
        const share = Math.ceil(clock.left() / others);
        if (share === 0)
            return clock.over(url.href);
        options.onDial(to.address, to.port);
        const dialled = await dial(to, { timeoutMs: share, endsAt: Number.POSITIVE_INFINITY });
        if (dialled.kind === 'connected') {
            return url.protocol === 'https:'
                ? shakeHands(url, dialled.socket, clock, options)
                : { kind: 'open', stream: dialled.socket };
        }
        code = codeOf(dialled.tcp);
    }
    return clock.left() === 0 ? clock.over(url.href) : { url: url.href, kind: 'no-connection', code };
}
/** TLS with the certificate verified whatever the environment says; the socket is destroyed when it fails. */
function shakeHands(url, socket, clock, { roots }) {
    const host = hostOf(url).replace(/\.$/, '');
    return new Promise((resolve) => {
        const stream = (0,external_node_tls_.connect)({
            socket,
            host,
            servername: (0,external_node_net_.isIP)(host) === 0 ? host : '',
            rejectUnauthorized: true,
            ...(roots === null ? {} : { ca: [...roots] }),
        });
        const finish = (opened) => {
            clearTimeout(timer);
            if (opened.kind !== 'open') {
                stream.destroy();
                socket.destroy();
            }
            resolve(opened);
        };
        const timer = setTimeout(() => finish(clock.over(url.href)), clock.left());
        socket.on('error', () => { }); // the TLS stream reports it
        stream.on('error', (error) => finish({ url: url.href, kind: 'no-connection', code: error.code ?? 'UNKNOWN' }));
        stream.once('secureConnect', () => finish({ kind: 'open', stream }));
    });
}
function codeOf(tcp) {
    switch (tcp.kind) {
        case 'refused':
            return 'ECONNREFUSED';
        case 'reset':
            return 'ECONNRESET';
        case 'unreachable':
            return tcp.code;
        case 'skipped':
            return 'ENETUNREACH';
        default:
            return 'ETIMEDOUT';
    }
}
const MOST_TRIES = 4;

;// CONCATENATED MODULE: ./lib/probe/fetch/silent-hosts.js
/** Remembers the last `most` hosts. */
function createSilentHosts(most = 1_000) {
    const known = new Map();
    return {
        fateOf(url, scope) {
            const standing = known.get(silent_hosts_keyOf(url, scope));
            if (standing?.kind !== 'failed' || standing.patience > 0)
                return null;
            return { ...standing.failure, url: url.href };
        },
        note(url, scope, outcome, waited) {
            const key = silent_hosts_keyOf(url, scope);
            const before = known.get(key);
            const standing = standingAfter(before, outcome, waited);
            if (standing === null)
                return;
            known.delete(key);
            known.set(key, standing);
            for (const [oldest] of known) {
                if (known.size <= most)
                    return;
                known.delete(oldest);
            }
        },
    };
}
/** `null` where the outcome tells nothing of the host. */
function standingAfter(before, outcome, waited) {
    switch (outcome.kind) {
        case 'answered':
        case 'redirect':
        case 'status':
        case 'too-large':
            return { kind: 'answered' };
        case 'timeout':
            // What redirects before it left over may have been too little for any host.
            if (waited * 2 < outcome.waitedMs)
                return null;
            break;
        case 'no-connection':
            if (!UNREACHED.has(outcome.code))
                return null;
            break;
        default:
            return null;
    }
    const patience = before === undefined ? 0 : before.kind === 'answered' ? PATIENCE : Math.max(0, before.patience - 1);
    return { kind: 'failed', failure: outcome, patience };
}
/** What one policy keeps out another may ask. */
function silent_hosts_keyOf({ protocol, host }, scope) {
    return `${scope} ${protocol}//${host}`;
}
/** Codes that came before any byte of HTTP; not those of a broken answer, which may be about one document. */
const UNREACHED = new Set(['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']);
/** Failures in a row that a host which has answered is forgiven. */
const PATIENCE = 2;

;// CONCATENATED MODULE: ./lib/probe/fetch/create-fetch.js








/** A fetch for one run: few at a time, each request once, and a host that gives no answer once. */
function createFetch(deps = {}) {
    const all = {
        resolve: resolveHost,
        endsAt: Number.POSITIVE_INFINITY,
        onDial: () => { },
        roots: null,
        ...deps,
    };
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    const answers = createAnswerCache();
    const hosts = createSilentHosts();
    return async (request) => {
        const url = parseUrl(request.url);
        if (request.scope === 'none') {
            return { url: url.ok ? url.value.href : unreadUrl(request.url), kind: 'switched-off' };
        }
        if (!url.ok)
            return { url: unreadUrl(request.url), kind: 'bad-url', problem: url.error };
        return answers.get(request, () => limit(() => guarded(url.value, request, all, hosts)));
    };
}
/** Nothing is known to throw in there; what a stranger wrote shall not be the first thing that does. */
async function guarded(url, request, deps, hosts) {
    try {
        return await follow(url, request, deps, hosts);
    }
    catch (error) {
        return { url: url.href, kind: 'no-connection', code: error.code ?? 'UNKNOWN' };
    }
}
/** The request and what it is redirected to; every hop is checked as the first URL is. */
async function follow(first, request, deps, hosts) {
    const clock = startClock(request.timeoutMs, deps.endsAt);
    let url = first;
    let asked = request;
    for (let hops = 0;; hops += 1) {
        if (clock.left() === 0)
            return clock.over(url.href);
        const fate = hosts.fateOf(url, request.scope);
        if (fate !== null)
            return fate;
        const left = clock.left();
        const answer = await ask(url, asked, deps, clock);
        hosts.note(url, request.scope, answer, left - clock.left());
        if (answer.kind !== 'redirect')
            return answer;
        const next = parseUrl(answer.to, url.href);
        if (!next.ok)
            return { url: unreadUrl(answer.to), kind: 'bad-url', problem: next.error };
        if (hops === MOST_REDIRECTS)
            return { url: next.value.href, kind: 'too-many-redirects' };
        // RFC 9110 §15.4.4: what 303 names is fetched by GET. After the others a POST stays one.
        if (answer.status === 303)
            asked = asGet(asked);
        url = next.value;
    }
}
/** One request, to the place that one URL names. */
async function ask(url, request, deps, clock) {
    const place = await findPlace(url, request.scope, deps.resolve, clock);
    if (place.kind !== 'place')
        return place;
    const opened = await openStream(url, place.addresses, clock, deps);
    return opened.kind === 'open' ? exchange(url, opened.stream, request, clock) : opened;
}
function asGet({ body: _body, contentType: _type, ...request }) {
    return request;
}
const AT_ONCE = 8;
const MOST_REDIRECTS = 3;

;// CONCATENATED MODULE: ./lib/probe/lanes.js

/**
 * Lanes for one run. A server that begins to turn us away gets half the lanes and a pause before each connection, and
 * half as many again with twice the pause each time it does so anew; as it serves us again, both come back step by step.
 * One that serves us but says that it is busy gets half the lanes and a short pause, and never less. Others do not notice,
 * at other ports of its address neither. Who waits for an answer that does not come keeps no lane from those that are answered.
 */
function createLanes({ perAddress = PER_ADDRESS, wait = asleep, random = Math.random, slowMs = SLOW_MS, } = {}) {
    const addresses = new Map();
    const servers = new Map();
    const mostAside = (perAddress - 1) * ASIDE_PER_LANE;
    return {
        async turn({ address, port }, work, moodOf = () => null) {
            const key = `${address} ${port}`;
            const around = addresses.get(address) ?? { limit: (0,p_limit/* default */.A)(perAddress), turns: 0, aside: 0 };
            const lane = servers.get(key) ?? newLane(perAddress);
            addresses.set(address, around);
            servers.set(key, lane);
            around.turns += 1;
            lane.turns += 1;
            const begin = async () => {
                lane.begun += 1;
                const { strain, begun } = lane;
                const seen = await work();
                const mood = moodOf(seen);
                if (mood === 'at-ease')
                    noteServed(lane, begun);
                // What began before the last step back says nothing of how the server bears the new pace.
                if (lane.strain === strain)
                    keepPace(lane, mood, perAddress);
                return seen;
            };
            let isAside = false;
            try {
                // In an object, since the lanes are to be free before what it promises is there.
                const { answer } = await lane.limit(async () => {
                    const pauseMs = pauseOf(lane, random());
                    if (pauseMs > 0)
                        await wait(pauseMs);
                    return around.limit(async () => {
                        const answer = begin();
                        const isOvertaken = overtaking(lane, perAddress);
                        isAside = await stepsAside(answer, () => isOvertaken() && around.aside < mostAside, slowMs);
                        if (isAside)
                            around.aside += 1;
                        return { answer };
                    });
                });
                return await answer;
            }
            finally {
                if (isAside)
                    around.aside -= 1;
                around.turns -= 1;
                lane.turns -= 1;
                if (around.turns === 0)
                    addresses.delete(address);
                if (lane.turns === 0 && lane.strain === 0 && !lane.isTired)
                    servers.delete(key);
            }
        },
    };
}
function newLane(perAddress) {
    const counts = { turns: 0, strain: 0, atEase: 0, strainedAt: 0, begun: 0, served: 0, lastServed: 0 };
    return { limit: (0,p_limit/* default */.A)(perAddress), isTired: false, ...counts };
}
function noteServed(lane, number) {
    lane.served += 1;
    lane.lastServed = Math.max(lane.lastServed, number);
}
/**
 * Tells of the connection that began last, each time it is asked, whether it only stands in the way: the server serves those
 * that came well after it, or nobody at all. One that works through a queue is not to be given a longer one.
 */
function overtaking(lane, perAddress) {
    const { begun } = lane;
    let { served } = lane;
    return () => {
        const isStuck = lane.served === served;
        served = lane.served;
        return isStuck || lane.lastServed > begun + perAddress;
    };
}
/** `false` once the work is done, `true` as soon as it has become slow and may step aside. */
function stepsAside(work, mayStepAside, slowMs) {
    return new Promise((resolve) => {
        const end = (isAside) => {
            clearInterval(timer);
            resolve(isAside);
        };
        const timer = setInterval(() => mayStepAside() && end(true), slowMs);
        work.then(() => end(false), () => end(false));
    });
}
function keepPace(lane, mood, perAddress) {
    if (mood === 'strained')
        stepBack(lane);
    if (mood === 'tired')
        lane.isTired = true;
    if (mood === 'at-ease')
        stepForth(lane);
    const steps = Math.max(lane.strain, lane.isTired ? 1 : 0);
    const most = Math.max(1, perAddress >> steps);
    if (lane.limit.concurrency !== most)
        lane.limit.concurrency = most;
}
function stepBack(lane) {
    if (lane.strain === 0)
        lane.strainedAt = performance.now();
    lane.strain = Math.min(MOST_STRAIN, lane.strain + 1);
    lane.atEase = 0;
}
function stepForth(lane) {
    lane.atEase += 1;
    if (lane.atEase < EASE)
        return;
    lane.atEase = 0;
    if (lane.strain > 0)
        lane.strain -= 1;
    else
        lane.isTired = false;
}
/**
 * 250 ms doubled with each step, and half of it random, so that what comes after it is no burst again. Who goes on turning us
 * away however slowly we come does so for another reason, and gets the short pause.
 */
function pauseOf({ strain, isTired, strainedAt }, random) {
    if (strain === 0 && !isTired)
        return 0;
    const isInVain = performance.now() - strainedAt > IN_VAIN_MS;
    const full = strain === 0 || isInVain ? TIRED_PAUSE_MS : FIRST_PAUSE_MS * 2 ** (strain - 1);
    return Math.round(full / 2 + (full / 2) * random);
}
function asleep(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
}
/**
 * Edges count connections per client and answer a burst with resets, which would then look like a fault; browsers open six for
 * each name. One more, and all that a healthy endpoint costs by default goes side by side.
 */
const PER_ADDRESS = 7;
/** With it the longest pause is 4 s. */
const MOST_STRAIN = 5;
const FIRST_PAUSE_MS = 250;
const TIRED_PAUSE_MS = 80;
/** Connections in a row that have to go well before the pace is raised. */
const EASE = 3;
/** Limits of so many connections in a time mostly count by the second; some by ten of them. */
const IN_VAIN_MS = 10_000;
/** Longer than any answer of a server that is well. */
const SLOW_MS = 2_000;
/** They cost a socket each and no work. */
const ASIDE_PER_LANE = 10;

// EXTERNAL MODULE: ./lib/model/lost-hello.js
var lost_hello = __webpack_require__(7090);
;// CONCATENATED MODULE: ./lib/probe/ending.js
function isLostTry(ending) {
    return ending !== null && ending !== 'answered' && ending !== 'busy' && ending !== 'turned-away';
}
/** `null` where it was not tried, or says nothing of the server. */
function endingOfAttempt({ tcp, starttls, handshake, http }) {
    if (tcp.kind !== 'connected')
        return endingOfTcp(tcp);
    if (starttls?.kind === 'closed')
        return 'closed';
    if (starttls?.kind === 'refused' && starttls.temporary)
        return 'turned-away';
    switch (handshake.kind) {
        case 'completed':
            return BUSY.has(http?.status ?? 0) ? 'busy' : 'answered';
        case 'closed':
            return handshake.how === 'rst' ? 'reset' : 'closed';
        case 'silent':
            return 'unanswered';
        case 'not-attempted':
            return null;
        default:
            return 'answered';
    }
}
/** `null` where the end of a hello is the server's way to refuse it. */
function endingOfHello({ question, outcome, bytes }) {
    switch (outcome.kind) {
        case 'no-connection':
            if (outcome.tcp.kind !== 'connected')
                return endingOfTcp(outcome.tcp);
            return outcome.starttls?.kind === 'closed' ? 'closed' : null;
        case 'closed':
            if (question.kind !== 'browser' && question.kind !== 'modern')
                return null;
            return outcome.how === 'rst' ? 'reset' : 'closed';
        case 'silent':
            return bytes === 0 ? 'unanswered' : 'answered';
        default:
            return 'answered';
    }
}
function endingOfTcp({ kind }) {
    if (kind === 'refused' || kind === 'reset' || kind === 'unreachable')
        return kind;
    return kind === 'timeout' ? 'unanswered' : null;
}
/** Misdirected Request (RFC 9110 §15.5.20), Too Many Requests (RFC 6585 §4), Service Unavailable (RFC 9110 §15.6.4). */
const BUSY = new Set([421, 429, 503]);

;// CONCATENATED MODULE: ./lib/probe/ask-again.js



function createAskers(retries, ask) {
    const lost = [];
    let tries = 0;
    return {
        async again(answer, budget) {
            const before = [];
            let last = answer;
            // Whoever loses one by chance may lose the next as well; whoever refuses does so each time, and lets us in first.
            const most = () => {
                const { kind } = last.outcome;
                if (lost.length > 0 || kind === 'no-connection')
                    return retries;
                return isOfLadder(answer.question) && kind === 'closed' ? retries : Math.min(retries, 1);
            };
            for (let round = 1; isWorthAnother(last) && round <= most(); round += 1) {
                const loss = lossOf(last);
                if (loss !== null)
                    before.push(loss);
                if (!(await pause(budget, backoffMs(round))))
                    break;
                last = await ask(budget)(answer.question);
            }
            if (before.length > 0 && !(0,lost_hello/* isLost */.J)(last.outcome)) {
                lost.push(...before);
                tries += before.length + 1;
            }
            return last;
        },
        lostBefore(loss, answer) {
            const how = lossOf(loss);
            if (how === null || (0,lost_hello/* isLost */.J)(answer.outcome))
                return;
            lost.push(how);
            tries += 2;
        },
        isUnsteady: (first) => lost.length > 0 || first.lost.length > 0,
        count: (first) => ({ tries: first.tries + tries, lost: [...first.lost, ...lost] }),
    };
}
/** How a hello was lost that is asked anew; once that is answered, its end was no refusal, whatever it offered. */
function lossOf(hello) {
    const { outcome } = hello;
    if (outcome.kind === 'closed')
        return outcome.how === 'rst' ? 'reset' : 'closed';
    const ending = endingOfHello(hello);
    return isLostTry(ending) ? ending : null;
}
/**
 * A hello that a sound server refuses proves nothing when it was lost: only the same end twice counts as a refusal. Nor
 * does the end of an ordinary one prove a fault; silence is asked again only where a fault would be read from it.
 */
function isWorthAnother({ question, outcome }) {
    if (mayBeRefused(question) || question.kind === 'browser' || isOfLadder(question))
        return (0,lost_hello/* isLost */.J)(outcome);
    return outcome.kind === 'closed' || (outcome.kind === 'no-connection' && outcome.tcp.kind !== 'not-attempted');
}
/** From its loss it is read that the server cannot take large hellos, or such in pieces. */
function isOfLadder({ kind }) {
    return kind === 'post-quantum' || kind === 'padded' || kind === 'split';
}
/** It offers what the server must not have, or what most servers have not. */
function mayBeRefused({ kind }) {
    return kind === 'below-minimum' || kind === 'suites' || kind === 'key-type';
}

// EXTERNAL MODULE: ./lib/model/http-head.js
var http_head = __webpack_require__(6476);
;// CONCATENATED MODULE: ./lib/probe/http-answer.js

/** Status, headers and the beginning of the body of an HTTP/1 answer (RFC 9112 §4); `null` when the text is none. */
function parseHttpAnswer(text) {
    const head = (0,http_head/* parseHttpHead */.Y)(text);
    if (head === null)
        return null;
    const body = text.includes('\r\n\r\n') ? text.slice(text.indexOf('\r\n\r\n') + 4) : '';
    return {
        status: head.status,
        bodyStart: body === '' ? null : printable(body, 2_048),
        server: (0,http_head/* valuesOf */.s)(head.headers, 'server')[0] ?? null,
        headers: head.headers,
    };
}
/** `HEAD` makes a server say its name without any work done, `GET` makes it explain an error; no connection is kept. */
function httpRequest(method, host) {
    return `${method} / HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: tls-gate\r\nAccept: */*\r\nConnection: close\r\n\r\n`;
}
/** Remote text: printable ASCII, cut. */
function printable(text, limit) {
    return text.slice(0, limit).replace(/[^\x20-\x7e]/g, '?');
}

;// CONCATENATED MODULE: ./lib/probe/converse.js


/** Says our line and waits for the first sign of life, of refusal, or of nothing. Never rejects. */
function converse(secure, { request, until, waitMs }, finReceived) {
    return new Promise((resolve) => {
        let received = '';
        const finish = (aftermath) => {
            clearTimeout(timer);
            secure.removeAllListeners('data');
            const http = parseHttpAnswer(received);
            const greeting = http === null && received !== '' ? printable(received, MAX_GREETING) : null;
            resolve({ aftermath, http, greeting });
        };
        const timer = setTimeout(() => finish({ kind: 'open' }), waitMs);
        secure.on('data', (chunk) => {
            received += chunk.toString('latin1');
            const headEnds = until === 'http-head' && received.includes('\r\n\r\n');
            if (until === 'first-bytes' || received.length > MAX_ANSWER || headEnds)
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
            secure.write(request, 'latin1');
        secure.resume();
    });
}
/** One line of greeting is enough to know who greets. */
const MAX_GREETING = 512;
/** Headers and the beginning of an error page; what follows is of no interest. */
const MAX_ANSWER = 8_192;

// EXTERNAL MODULE: ./lib/pki/certificate.js + 1 modules
var pki_certificate = __webpack_require__(8682);
// EXTERNAL MODULE: ./lib/pki/remembered.js
var remembered = __webpack_require__(3712);
;// CONCATENATED MODULE: ./lib/pki/read-certificates.js


/** Certificates as sent: the facts of those that can be read, and what is the matter with the others. */
function readCertificates(ders) {
    const chain = [];
    const unreadable = [];
    for (const [place, der] of ders.entries()) {
        const parsed = parseOnce(der);
        if ((0,pki_certificate/* isMalformed */.ON)(parsed)) {
            const { at, problem, sha256 } = parsed;
            unreadable.push({ place, at, problem, sha256, bytes: der.length });
        }
        else
            chain.push(parsed);
    }
    return { chain, unreadable };
}
/** The same certificate comes with every hello, and intermediates with every server of their CA. */
function parseOnce(der) {
    return der.length > MOST_BYTES ? (0,pki_certificate/* parseCertificate */.hB)(der) : parsed(textKey(der), () => (0,pki_certificate/* parseCertificate */.hB)(der));
}
/** One character a byte: cheaper than a digest, and exact. */
function textKey(der) {
    return Buffer.from(der.buffer, der.byteOffset, der.byteLength).toString('latin1');
}
/** Four times the largest common certificate; what is larger is read each time. */
const MOST_BYTES = 8_192;
const parsed = (0,remembered/* remembered */.H)(256);

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
function handshake_shakeHands(socket, request, limit) {
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
        const timer = setTimeout(() => finish({ handshake: outOfTime(limit), http: null, greeting: null }), limit.ms);
        const onError = (error) => finish({ handshake: failure(error, finReceived, took()), http: null, greeting: null });
        secure.once('error', onError);
        secure.once('secureConnect', async () => {
            clearTimeout(timer);
            secure.off('error', onError);
            const seen = completed(secure, request, took());
            request.onCompleted?.(seen);
            const { aftermath, http, greeting } = await converse(secure, request.conversation, () => finReceived);
            finish({ handshake: { ...seen, aftermath }, http, greeting });
        });
    });
}
function outOfTime(limit) {
    return limit.cutByDeadline ? { kind: 'not-attempted', cut: 'deadline' } : { kind: 'silent', waitedMs: limit.ms };
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
        ...sentChain(secure),
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
;// CONCATENATED MODULE: ./lib/probe/proxy/connect-answer.js
/**
 * Reads the answer to CONNECT, one character a byte. Any 2xx opens the tunnel and has no body, whatever its headers claim
 * (RFC 9110 §9.3.6); answers of 1xx come before the one that counts. `secrets`, one character a byte as well, are
 * struck out of what the proxy says.
 */
function readConnectAnswer(received, secrets, credentials) {
    let rest = received;
    for (let interim = 0;; interim += 1) {
        if (!mayBeHttp(rest))
            return { kind: 'refused', refusal: notHttp(received, secrets) };
        const end = /\r?\n\r?\n/.exec(rest);
        if (received.length > connect_answer_MOST_BYTES || interim > MOST_INTERIM)
            return { kind: 'refused', refusal: { kind: 'too-long', bytes: received.length } };
        if (end === null)
            return { kind: 'more' };
        const [line = '', ...headers] = rest.slice(0, end.index).split(/\r?\n/);
        const [, code, reason = ''] = /^HTTP\/1\.[01] ([1-5][0-9]{2})(?: (.*))?$/.exec(line) ?? [];
        if (code === undefined)
            return { kind: 'refused', refusal: notHttp(received, secrets) };
        rest = rest.slice(end.index + end[0].length);
        const status = Number(code);
        if (status >= 200 && status < 300)
            return { kind: 'tunnel', length: received.length - rest.length };
        if (status < 200)
            continue;
        const said = headers.flatMap((header) => told(header, secrets)).slice(0, MOST_SAID);
        return {
            kind: 'refused',
            refusal: { kind: 'status', status, reason: cleaned(reason, secrets), credentials, said },
        };
    }
}
/** The beginning of a status line of HTTP/1 (RFC 9112 §4), as far as it has come. */
function mayBeHttp(text) {
    return text.startsWith(BEGINS) || BEGINS.startsWith(text);
}
/** Nothing more came: a status without an end of its head is that of a proxy all the same. */
function cutShort(received, secrets) {
    return /^HTTP\/1\.[01] [1-5][0-9]{2}[ \r\n]/.test(received)
        ? { kind: 'too-long', bytes: received.length }
        : notHttp(received, secrets);
}
/** Whatever listens there may send our own request back, as a port for echoes does. */
function notHttp(received, secrets) {
    const said = secrets.reduce(withoutBegun, withoutSecrets(received, secrets)).slice(0, MOST_FIRST_BYTES);
    const firstBytes = Buffer.from(said, 'latin1').toString('base64');
    return { kind: 'not-http', firstBytes };
}
function told(header, secrets) {
    const [, name = '', value = ''] = /^([\w!#$%&'*+.^`|~-]{1,64}):[ \t]*(.*)$/.exec(header) ?? [];
    if (!TELLING.has(name.toLowerCase()))
        return [];
    return [{ name, value: cleaned(value.trim(), secrets) }];
}
/** A proxy may well say again what it was told. */
function cleaned(text, secrets) {
    return withoutSecrets(text, secrets)
        .slice(0, connect_answer_LONGEST)
        .replace(/[^\x20-\x7e]/g, '?');
}
function withoutSecrets(text, secrets) {
    return secrets.filter((secret) => secret !== '').reduce((all, secret) => all.replaceAll(secret, STRUCK), text);
}
/** Of a secret that had not come to its end. */
function withoutBegun(text, secret) {
    for (let length = secret.length - 1; length >= TELLING_LENGTH; length -= 1) {
        if (text.endsWith(secret.slice(0, length)))
            return `${text.slice(0, -length)}${STRUCK}`;
    }
    return text;
}
/** Headers that say who answers and why. */
const TELLING = new Set(['proxy-authenticate', 'proxy-status', 'server', 'via', 'x-squid-error']);
const STRUCK = '***';
/** Less of one tells nothing, and may well be chance. */
const TELLING_LENGTH = 4;
const BEGINS = 'HTTP/1.';
const connect_answer_MOST_BYTES = 16_384;
const MOST_INTERIM = 8;
const MOST_SAID = 8;
const connect_answer_LONGEST = 200;
const MOST_FIRST_BYTES = 512;

;// CONCATENATED MODULE: ./lib/probe/proxy/tunnel.js



/**
 * Opens a connection through a proxy: dials it, and asks it for the address, or for the name, which it then looks up. Each
 * of the two within the budget's stage limit. The socket is handed on paused where the other end has spoken already.
 * Never rejects.
 */
async function dialThrough(way, to, budget) {
    const begun = performance.now();
    const { host, port } = way.proxy;
    const dialled = await dial({ address: host, port, family: null }, budget);
    if (dialled.kind === 'failed')
        return { kind: 'failed', tcp: proxyTrouble(dialled.tcp) };
    const { socket } = dialled;
    const ended = await askForTunnel(socket, way, to, stageLimit(budget));
    if (ended.kind === 'tunnel') {
        return { kind: 'connected', socket, tcp: { kind: 'connected', tookMs: Math.round(performance.now() - begun) } };
    }
    socket.on('error', () => { }).destroy();
    const { tcp } = ended;
    return { kind: 'failed', tcp };
}
/** The credentials and the password alone, as they look in what came: one character a byte. */
function asBytes(credentials) {
    return [credentials, credentials.replace(/^[^:]*:/, '')].map((text) => Buffer.from(text, 'utf8').toString('latin1'));
}
function askForTunnel(socket, { credentials }, to, limit) {
    const basic = credentials === null ? null : Buffer.from(credentials, 'utf8').toString('base64');
    const secrets = credentials === null || basic === null ? [] : [basic, ...asBytes(credentials)];
    return new Promise((resolve) => {
        let received = '';
        const finish = (asked) => {
            clearTimeout(timer);
            socket.off('data', onData).off('error', onError).off('end', onEnd);
            resolve(asked);
        };
        const refuse = (refusal) => finish({ kind: 'failed', tcp: { kind: 'proxy-refused', refusal } });
        const timer = setTimeout(() => {
            if (limit.cutByDeadline)
                finish({ kind: 'failed', tcp: { kind: 'not-attempted', why: 'deadline' } });
            else
                refuse(received === '' ? { kind: 'silent', waitedMs: limit.ms } : cutShort(received, secrets));
        }, limit.ms);
        const onData = (chunk) => {
            received += chunk.toString('latin1');
            const answer = readConnectAnswer(received, secrets, credentials !== null);
            if (answer.kind === 'more')
                return;
            if (answer.kind === 'refused')
                return refuse(answer.refusal);
            socket.pause();
            finish({ kind: 'tunnel' });
            const early = Buffer.from(received.slice(answer.length), 'latin1');
            if (early.length > 0)
                socket.unshift(early);
        };
        const onEnd = () => refuse(received === '' ? { kind: 'closed', how: 'fin' } : cutShort(received, secrets));
        const onError = () => refuse(received === '' ? { kind: 'closed', how: 'rst' } : cutShort(received, secrets));
        socket.on('data', onData).once('error', onError).once('end', onEnd);
        socket.write(request(to, basic), 'latin1');
    });
}
function request({ address, port }, basic) {
    const authority = `${address.includes(':') ? `[${address}]` : address}:${port}`;
    const authorization = basic === null ? '' : `Proxy-Authorization: Basic ${basic}\r\n`;
    return `CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\nUser-Agent: tls-gate\r\n${authorization}\r\n`;
}
/** What dialling the proxy came to, so that nobody takes it for the endpoint's. */
function proxyTrouble(tcp) {
    switch (tcp.kind) {
        case 'refused':
            return unreachable('ECONNREFUSED');
        case 'reset':
            return unreachable('ECONNRESET');
        case 'unreachable':
            return unreachable(tcp.code);
        case 'skipped':
            return unreachable('ENETUNREACH');
        case 'timeout':
            return { kind: 'proxy-refused', refusal: { kind: 'no-answer', waitedMs: tcp.waitedMs } };
        default:
            return tcp;
    }
}
function unreachable(code) {
    return { kind: 'proxy-refused', refusal: { kind: 'unreachable', code } };
}

;// CONCATENATED MODULE: ./lib/probe/starttls/reply-words.js
/** `null` for a reply that no row of the step knows. */
function tell({ expect, offers, quotes }, reply) {
    const next = expect.find(([pattern]) => pattern.test(reply))?.[1];
    if (next === undefined)
        return null;
    const offered = next === 'not-offered' ? (offers?.(reply) ?? []) : [];
    return {
        next,
        words: quotable(reply, quotes),
        offered: offered.slice(0, MOST_OFFERS).map((one) => reply_words_cleaned(one, 60)),
    };
}
/** Of several lines the last one counts, unless another is known to tell more. */
function quotable(reply, quotes = /$^/) {
    const lines = reply.split(/\r?\n/).filter((line) => line.trim() !== '' && line !== '.');
    return reply_words_cleaned(lines.find((line) => quotes.test(line)) ?? lines.at(-1) ?? '', MOST_WORDS);
}
function reply_words_cleaned(text, limit) {
    const shown = text.replace(/[^\x20-\x7e]/g, '?').trim();
    return shown.length > limit ? `${shown.slice(0, limit - 1)}…` : shown;
}
const MOST_OFFERS = 20;
const MOST_WORDS = 200;

;// CONCATENATED MODULE: ./lib/probe/starttls/dialogue.js

/**
 * Asks a server for TLS in its own protocol, over a connected socket and within the limit: 64 KiB and 100 lines at most.
 * Where it comes to TLS the socket is handed back paused, without a listener; else it is closed. Never rejects.
 */
function converseInClear(socket, script, names, limit) {
    return new Promise((resolve) => {
        const talk = { received: '', step: 0, greeting: null, early: '' };
        const finish = (result) => {
            clearTimeout(timer);
            socket.off('data', onData).off('error', onError).off('end', onEnd);
            if (result.kind === 'upgraded')
                socket.pause();
            else
                hangUp(socket, script, result);
            resolve(result);
        };
        const after = () => script.steps[talk.step]?.called ?? null;
        const timer = setTimeout(() => finish(limit.cutByDeadline ? { kind: 'deadline' } : { kind: 'silent', waitedMs: limit.ms, after: after() }), limit.ms);
        const onEnd = () => finish({ kind: 'closed', how: 'fin', after: after() });
        const onError = ({ code }) => finish({ kind: 'closed', how: code === 'ECONNRESET' || code === 'EPIPE' ? 'rst' : 'fin', after: after() });
        const goOn = () => {
            const ended = proceed(script.steps, talk, (text) => socket.write(text, 'latin1'), names);
            if (ended !== null)
                finish(ended);
        };
        const onData = (chunk) => {
            talk.received += chunk.toString('latin1');
            goOn();
        };
        socket.on('data', onData).once('error', onError).once('end', onEnd);
        sayAt(script.steps[0], (text) => socket.write(text, 'latin1'), names);
        goOn();
    });
}
/** Goes as far as what came allows; `null` while more has to come. */
function proceed(steps, talk, write, names) {
    for (;;) {
        const step = steps[talk.step];
        if (step === undefined || step.framing === null)
            return upgraded(talk, '');
        const cut = isTooMuch(talk.received) ? FOREIGN : talk.received === '' ? MORE : step.framing(talk.received);
        if (cut.kind === 'more')
            return null;
        const told = cut.kind === 'reply' ? tell(step, cut.text) : null;
        if (cut.kind === 'foreign' || told === null)
            return foreign(talk.received);
        if (talk.step === 0 && step.say === null)
            talk.greeting = told.words;
        talk.received = talk.received.slice(cut.length);
        const ended = ending(told, talk, step);
        if (ended !== null)
            return ended;
        talk.step += 1;
        // What came before it was asked for is no answer to what comes next.
        talk.early += talk.received;
        talk.received = '';
        sayAt(steps[talk.step], write, names);
    }
}
function ending({ next, words, offered }, talk, { called }) {
    const { greeting } = talk;
    switch (next) {
        case 'go-on':
            return null;
        case 'upgrade':
            return upgraded(talk, words);
        case 'not-offered':
            return { kind: 'not-offered', greeting, offered, words };
        default:
            return { kind: 'refused', greeting, said: called, words, temporary: next === 'later' };
    }
}
function upgraded({ greeting, received, early }, words) {
    const injected = received === '' ? null : dialogue_cleaned(received);
    return { kind: 'upgraded', greeting, words, injected, ...(early === '' ? {} : { early: dialogue_cleaned(early) }) };
}
function foreign(received) {
    const firstBytes = Buffer.from(received.slice(0, dialogue_MOST_FIRST_BYTES), 'latin1').toString('base64');
    return { kind: 'wrong-protocol', firstBytes };
}
function sayAt(step, write, names) {
    if (step?.say)
        write(step.say(names));
}
/** A word of parting, so that the server need not log a lost connection; nobody waits for its answer. */
function hangUp(socket, { farewell }, { kind }) {
    socket.on('error', () => { });
    const isPolite = farewell !== null && (kind === 'not-offered' || kind === 'refused');
    if (!isPolite)
        return void socket.destroy();
    socket.resume();
    socket.end(farewell, 'latin1');
    setTimeout(() => socket.destroy(), FAREWELL_MS).unref();
}
function isTooMuch(received) {
    return received.length > dialogue_MOST_BYTES || (received.match(/\n/g)?.length ?? 0) > MOST_LINES;
}
function dialogue_cleaned(text) {
    return text.slice(0, dialogue_MOST_FIRST_BYTES).replace(/[^\x20-\x7e]/g, '?');
}
const MORE = { kind: 'more' };
const FOREIGN = { kind: 'foreign' };
const dialogue_MOST_BYTES = 65_536;
const MOST_LINES = 100;
const dialogue_MOST_FIRST_BYTES = 512;
const FAREWELL_MS = 500;

;// CONCATENATED MODULE: ./lib/probe/starttls/script.js
const script_MORE = { kind: 'more' };
const script_FOREIGN = { kind: 'foreign' };

;// CONCATENATED MODULE: ./lib/probe/starttls/packet-framings.js

/** XMPP: until an element of these is complete (RFC 6120 §4.3.2, §5.4.2), which alone is quoted; white space behind it says nothing. */
function packet_framings_element(...names) {
    const name = `(?:[\\w-]+:)?(?:${[...names, 'error'].join('|')})`;
    const begins = new RegExp(`<${name}\\b`);
    const whole = new RegExp(`<(?:/${name}|${name}\\b[^<>]*/|/(?:[\\w-]+:)?stream)>\\s*`);
    return (received) => {
        if (!/^\s*(?:<|$)/.test(received))
            return script_FOREIGN;
        const found = whole.exec(received);
        if (found === null)
            return script_MORE;
        const length = found.index + found[0].length;
        const begin = received.search(begins);
        return { kind: 'reply', text: received.slice(Math.max(begin, 0), length).trim(), length };
    };
}
/** PostgreSQL's answer to SSLRequest: one letter, or an error (Frontend/Backend Protocol, "SSL Session Encryption"). */
const postgresAnswer = (received) => {
    const letter = received[0];
    if (letter === undefined)
        return script_MORE;
    // A banner of SSH begins with the same letter.
    if ((letter === 'S' && !received.startsWith('SSH-')) || letter === 'N')
        return { kind: 'reply', text: letter, length: 1 };
    return letter === 'E' ? postgresError(received) : script_FOREIGN;
};
function postgresError(received) {
    if (received.length < 5)
        return script_MORE;
    const length = bigEndian(received, 1, 4);
    // Version 2 of the protocol has no length: bare text up to a zero byte.
    if (length > 30_000) {
        const end = received.indexOf('\0');
        return end === -1 ? script_MORE : { kind: 'reply', text: `error: ${received.slice(1, end)}`, length: end + 1 };
    }
    if (received.length < length + 1)
        return script_MORE;
    const fields = received.slice(5, length + 1).split('\0');
    const field = (type) => fields.find((one) => one.startsWith(type))?.slice(1) ?? '';
    return { kind: 'reply', text: `error ${field('C')}: ${field('M')}`, length: length + 1 };
}
/** The first packet of MySQL and MariaDB (Client/Server Protocol, HandshakeV10 and ERR_Packet), as a line for a reader. */
const mysqlGreeting = (received) => {
    if (received.length < 5)
        return script_MORE;
    const length = littleEndian(received, 0, 3);
    const packet = received.slice(4, 4 + length);
    if (length > 4_096 || received[3] !== '\0' || !FIRST_PACKETS.includes(packet[0] ?? ''))
        return script_FOREIGN;
    if (packet.length < length)
        return script_MORE;
    return { kind: 'reply', text: packet[0] === '\xff' ? mysqlError(packet) : mysqlServer(packet), length: 4 + length };
};
/** Version 10 of the protocol, or an error. */
const FIRST_PACKETS = ['\n', '\xff'];
function mysqlServer(packet) {
    const end = packet.indexOf('\0', 1);
    // Behind the version: connection id (4), scramble (8), a filler (1), then the lower half of the capabilities.
    const capabilities = end === -1 ? 0 : littleEndian(packet, end + 1 + 4 + 8 + 1, 2);
    const offers = (capabilities & CLIENT_SSL) !== 0 ? 'with TLS' : 'without TLS';
    return `MySQL protocol 10, version ${packet.slice(1, end === -1 ? undefined : end)}, ${offers}`;
}
function mysqlError(packet) {
    return `error ${littleEndian(packet, 1, 2)}: ${packet.slice(3).replace(/^#.{5}/s, '')}`;
}
const CLIENT_SSL = 0x0800;
/** The answer to an LDAP request: its result code and what it says to it (RFC 4511 §4.1.9, §4.12). */
const ldapResponse = (received) => {
    const message = berValue(received, 0, 0x30);
    if (message === 'more')
        return script_MORE;
    if (message === 'foreign')
        return script_FOREIGN;
    const id = berValue(received, message.begin, 0x02);
    const response = typeof id === 'string' ? id : berValue(received, id.end, 0x78);
    const code = typeof response === 'string' ? response : berValue(received, response.begin, 0x0a);
    if (typeof code === 'string')
        return script_FOREIGN;
    const name = berValue(received, code.end, 0x04);
    const words = typeof name === 'string' ? name : berValue(received, name.end, 0x04);
    const said = typeof words === 'string' ? '' : received.slice(words.begin, words.end);
    const number = bigEndian(received, code.begin, code.end - code.begin);
    return { kind: 'reply', text: `resultCode ${number}${said === '' ? '' : `: ${said}`}`, length: message.end };
};
/** Where the content of a BER value stands. Servers of Microsoft write lengths longer than DER would (X.690 §8.1.3.5). */
function berValue(bytes, at, tag) {
    if (at < bytes.length && bytes.charCodeAt(at) !== tag)
        return 'foreign';
    if (at + 2 > bytes.length)
        return 'more';
    const first = bytes.charCodeAt(at + 1);
    const sizeBytes = first < 0x80 ? 0 : first - 0x80;
    if (first === 0x80 || sizeBytes > 4)
        return 'foreign';
    if (at + 2 + sizeBytes > bytes.length)
        return 'more';
    const begin = at + 2 + sizeBytes;
    const length = sizeBytes === 0 ? first : bigEndian(bytes, at + 2, sizeBytes);
    if (length > 65_536)
        return 'foreign';
    return begin + length > bytes.length ? 'more' : { begin, end: begin + length };
}
function bigEndian(bytes, at, size) {
    return [...bytes.slice(at, at + size)].reduce((sum, char) => sum * 256 + char.charCodeAt(0), 0);
}
function littleEndian(bytes, at, size) {
    return [...bytes.slice(at, at + size)].reduceRight((sum, char) => sum * 256 + char.charCodeAt(0), 0);
}

;// CONCATENATED MODULE: ./lib/probe/starttls/steps.js
/** The server speaks first. */
function greeting(framing, expect) {
    return { say: null, called: null, framing, expect };
}
/** One line of text, and its answer. */
function line(text, framing, expect) {
    return { say: () => `${text}\r\n`, called: text, framing, expect };
}
/** The first group of every match. */
function words(reply, each) {
    return [...reply.matchAll(each)].map(([, word = '']) => word);
}
/** Replies with codes: 4 asks to come again, 5 is final (RFC 5321 §4.2.1). */
const CODED_REFUSALS = [
    [/^4/, 'later'],
    [/^5/, 'refused'],
];

;// CONCATENATED MODULE: ./lib/probe/starttls/packet-scripts.js


/** RFC 4511 §4.14: an extended request for 1.3.6.1.4.1.1466.20037; who does not do TLS answers protocolError (2). */
const ldap = {
    steps: [
        {
            say: () => `\x30\x1d\x02\x01\x01\x77\x18\x80\x16${LDAP_STARTTLS}`,
            called: 'StartTLS',
            framing: ldapResponse,
            expect: [
                [/^resultCode 0\b/, 'upgrade'],
                [/^resultCode 2\b/, 'not-offered'],
                [/^resultCode 51\b/, 'later'],
                [/^resultCode/, 'refused'],
            ],
        },
    ],
    farewell: '\x30\x05\x02\x01\x03\x42\x00',
    /**
     * LDAP servers say nothing of their own accord: the root entry, which anyone may read (RFC 4512 §5.1), tells the product.
     * A search (RFC 4511 §4.5.1) of the empty name, base object only, for `(objectClass=*)`.
     */
    inside: Buffer.from('30250201016320' + '04000a01000a0100020100020100010100' + '870b6f626a656374436c617373' + '3000', 'hex').toString('latin1'),
};
const LDAP_STARTTLS = '1.3.6.1.4.1.1466.20037';
/** RFC 6120 §5.4, for clients and for servers. */
function xmpp(namespace) {
    const open = ({ host }) => `<?xml version='1.0'?><stream:stream to='${host}' xmlns='${namespace}' xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>`;
    return {
        steps: [
            {
                say: open,
                called: '<stream:stream>',
                framing: packet_framings_element('features'),
                expect: [
                    [/<(?:[\w-]+:)?starttls\b/, 'go-on'],
                    [/<(?:[\w-]+:)?error\b/, 'refused'],
                    [/features\b/, 'not-offered'],
                    [/<\/(?:[\w-]+:)?stream>/, 'refused'],
                ],
                offers: (reply) => words(reply.replace(/^[\s\S]*?features\b[^>]*>/, ''), /<([\w-]+)\b[^>]*xmlns=/g),
            },
            {
                say: () => "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
                called: '<starttls/>',
                framing: packet_framings_element('proceed', 'failure'),
                expect: [
                    [/<(?:[\w-]+:)?proceed\b/, 'upgrade'],
                    [/<(?:[\w-]+:)?(?:failure|error)\b|<\/(?:[\w-]+:)?stream>/, 'refused'],
                ],
            },
        ],
        farewell: '</stream:stream>',
        inside: null,
    };
}
/** Eight bytes, a length and a number that is no version (Frontend/Backend Protocol, "Message Formats"). */
const POSTGRES_SSL_REQUEST = '\x00\x00\x00\x08\x04\xd2\x16\x2f';
/** SSLRequest and its answer. */
const postgres = {
    steps: [
        {
            say: () => POSTGRES_SSL_REQUEST,
            called: 'SSLRequest',
            framing: postgresAnswer,
            expect: [
                [/^S$/, 'upgrade'],
                [/^N$/, 'not-offered'],
                // Too many connections; starting up, shutting down.
                [/^error (?:53300|57P0[1-3])/, 'later'],
                [/^error/, 'refused'],
            ],
        },
    ],
    farewell: null,
    inside: null,
};
/** SSLRequest of MySQL and MariaDB: TLS follows it without a word of the server. */
const mysql = {
    steps: [
        greeting(mysqlGreeting, [
            [/, with TLS$/, 'go-on'],
            [/, without TLS$/, 'not-offered'],
            [/^error 1040\b/, 'later'],
            [/^error/, 'refused'],
        ]),
        { say: () => MYSQL_SSL_REQUEST, called: 'SSLRequest', framing: null, expect: [] },
    ],
    farewell: null,
    inside: null,
};
/** CLIENT_LONG_PASSWORD, CLIENT_PROTOCOL_41, CLIENT_SECURE_CONNECTION and CLIENT_PLUGIN_AUTH; 1 MiB packets; utf8mb4. */
const MYSQL_CAPABILITIES = 0x0000_0001 | 0x0000_0200 | 0x0000_8000 | 0x0008_0000 | CLIENT_SSL;
const MYSQL_SSL_REQUEST = (() => {
    const packet = Buffer.alloc(36);
    packet.writeUInt8(32, 0);
    packet.writeUInt8(1, 3);
    packet.writeUInt32LE(MYSQL_CAPABILITIES, 4);
    packet.writeUInt32LE(0x0010_0000, 8);
    packet.writeUInt8(45, 12);
    return packet.toString('latin1');
})();

;// CONCATENATED MODULE: ./lib/probe/starttls/line-framings.js

/** SMTP, LMTP and FTP: `250-` lines until one begins with the same code and a blank (RFC 5321 §4.2.1, RFC 959 §4.2). */
const codedReply = (received) => {
    if (!/^(?:[0-9]{0,3}$|[0-9]{3}[ \-\r\n])/.test(received.slice(0, 4)))
        return script_FOREIGN;
    const code = received.slice(0, 3);
    return untilLine(received, (line) => line.startsWith(code) && line[3] !== '-');
};
/** One line that begins like this. */
function oneLine(begins) {
    return (received) => (begins.test(received.slice(0, 2)) ? untilLine(received, () => true) : script_FOREIGN);
}
/** IMAP: untagged lines until ours is answered, or the server hangs up (RFC 9051 §7). */
function taggedReply(tag) {
    return (received) => {
        if (!/^(?:\*|a|$)/i.test(received))
            return script_FOREIGN;
        return untilLine(received, (line) => line.startsWith(`${tag} `) || /^\* BYE\b/i.test(line));
    };
}
/** POP3 and NNTP: where the first line says that more follows, until a line with a dot alone (RFC 1939 §3, RFC 3977 §3.1.1). */
function dottedReply(begins, isLong) {
    return (received) => {
        if (!begins.test(received.slice(0, 2)))
            return script_FOREIGN;
        if (!received.includes('\n'))
            return script_MORE;
        return untilLine(received, (line, first) => (isLong.test(received) ? line === '.' : first));
    };
}
/** ManageSieve: lines until OK, NO or BYE (RFC 5804 §1.2). */
const sieveReply = (received) => /^(?:$|"|O|N|B)/i.test(received) ? untilLine(received, (line) => /^(?:OK|NO|BYE)\b/i.test(line)) : script_FOREIGN;
/** Up to the end of the first line for which `isLast` holds; servers that end lines without CR are understood too. */
function untilLine(received, isLast) {
    let begin = 0;
    for (let end = received.indexOf('\n'); end !== -1; end = received.indexOf('\n', begin)) {
        const line = received.slice(begin, end).replace(/\r$/, '');
        if (isLast(line, begin === 0))
            return { kind: 'reply', text: received.slice(0, end).replace(/\r$/, ''), length: end + 1 };
        begin = end + 1;
    }
    return script_MORE;
}

;// CONCATENATED MODULE: ./lib/probe/starttls/mail-scripts.js


/** RFC 3207, with the greeting of SMTP or LMTP (RFC 2033 §4.1); where nobody knows EHLO there are no extensions. */
function mail(hello) {
    return {
        steps: [
            greeting(codedReply, [[/^220/, 'go-on'], ...CODED_REFUSALS]),
            {
                say: ({ self }) => `${hello} ${addressLiteral(self)}\r\n`,
                called: hello,
                framing: codedReply,
                expect: [[/^250[ -]STARTTLS[ \t]*\r?$/im, 'go-on'], [/^(?:250|50[0-4])/, 'not-offered'], ...CODED_REFUSALS],
                offers: (reply) => words(reply, /^250[ -](\S+)/gm).slice(1),
            },
            line('STARTTLS', codedReply, [[/^220/, 'upgrade'], [/^50[0-2]/, 'not-offered'], ...CODED_REFUSALS]),
        ],
        farewell: 'QUIT\r\n',
        inside: 'NOOP\r\n',
    };
}
/** RFC 9051 §6.2.1. */
const imap = {
    steps: [
        greeting(oneLine(/^(?:\*? ?)$/), [
            [/^\* (?:OK|PREAUTH)\b/i, 'go-on'],
            [/^\* BYE\b/i, 'refused'],
        ]),
        {
            ...line('a1 CAPABILITY', taggedReply('a1'), [
                [/^\* CAPABILITY\b[^\n]*\bSTARTTLS\b/im, 'go-on'],
                [/^a1 OK\b/im, 'not-offered'],
                [/^(?:a1 (?:NO|BAD)|\* BYE)\b/im, 'refused'],
            ]),
            offers: (reply) => (/^\* CAPABILITY ([^\r\n]*)/im.exec(reply)?.[1] ?? '').split(' ').filter((word) => word !== ''),
        },
        line('a2 STARTTLS', taggedReply('a2'), [
            [/^a2 OK\b/im, 'upgrade'],
            [/^(?:a2 (?:NO|BAD)|\* BYE)\b/im, 'refused'],
        ]),
    ],
    farewell: 'a9 LOGOUT\r\n',
    inside: 'a3 NOOP\r\n',
};
const POP3_BEGINS = /^(?:[+-]?|\+O|-E)$/i;
/** RFC 2595 §4; servers without CAPA may know STLS all the same. */
const pop3 = {
    steps: [
        greeting(oneLine(POP3_BEGINS), [
            [/^\+OK/i, 'go-on'],
            [/^-ERR/i, 'refused'],
        ]),
        {
            ...line('CAPA', dottedReply(POP3_BEGINS, /^\+/), [
                [/^-ERR/i, 'go-on'],
                [/^STLS\b/im, 'go-on'],
                [/^\+OK/i, 'not-offered'],
            ]),
            offers: (reply) => words(reply, /^(\w[\w-]*)/gm),
        },
        line('STLS', oneLine(POP3_BEGINS), [
            [/^\+OK/i, 'upgrade'],
            [/^-ERR/i, 'refused'],
        ]),
    ],
    farewell: 'QUIT\r\n',
    inside: 'CAPA\r\n',
};
/** RFC 5804 §2.2; inside TLS the server says once more what it offers. */
const sieve = {
    steps: [
        {
            ...greeting(sieveReply, [
                [/^(?:NO|BYE)\b/im, 'refused'],
                [/^"STARTTLS"/im, 'go-on'],
                [/^OK\b/im, 'not-offered'],
            ]),
            quotes: /^"IMPLEMENTATION"/i,
            offers: (reply) => words(reply, /^"([^"\r\n]+)"/gm),
        },
        line('STARTTLS', sieveReply, [
            [/^OK\b/im, 'upgrade'],
            [/^(?:NO|BYE)\b/im, 'refused'],
        ]),
    ],
    farewell: 'LOGOUT\r\n',
    inside: null,
};
/** RFC 5321 §4.1.3: who has no name says its address. */
function addressLiteral(address) {
    return address.includes(':') ? `[IPv6:${address}]` : `[${address}]`;
}

;// CONCATENATED MODULE: ./lib/probe/starttls/scripts.js




/** RFC 4217 §4. */
const ftp = {
    steps: [
        greeting(codedReply, [[/^220/, 'go-on'], ...CODED_REFUSALS]),
        line('AUTH TLS', codedReply, [[/^[23]34/, 'upgrade'], [/^50[024]/, 'not-offered'], ...CODED_REFUSALS]),
    ],
    farewell: 'QUIT\r\n',
    inside: 'NOOP\r\n',
};
const NNTP_BEGINS = /^[0-9]{0,2}$/;
/** RFC 4642 §2.2; servers older than CAPABILITIES (RFC 3977 §5.2) may know STARTTLS all the same. */
const nntp = {
    steps: [
        greeting(oneLine(NNTP_BEGINS), [[/^20[01]/, 'go-on'], ...CODED_REFUSALS]),
        {
            ...line('CAPABILITIES', dottedReply(NNTP_BEGINS, /^101/), [
                [/^500/, 'go-on'],
                [/^STARTTLS\b/im, 'go-on'],
                [/^101/, 'not-offered'],
                ...CODED_REFUSALS,
            ]),
            offers: (reply) => words(reply, /^([A-Z][\w-]*)/gm),
        },
        line('STARTTLS', oneLine(NNTP_BEGINS), [[/^382/, 'upgrade'], [/^50[0-2]/, 'not-offered'], ...CODED_REFUSALS]),
    ],
    farewell: 'QUIT\r\n',
    inside: 'CAPABILITIES\r\n',
};
/** Every protocol that can be asked for TLS. */
const SCRIPTS = {
    smtp: mail('EHLO'),
    lmtp: mail('LHLO'),
    imap: imap,
    pop3: pop3,
    ftp,
    ldap: ldap,
    xmpp: xmpp('jabber:client'),
    'xmpp-server': xmpp('jabber:server'),
    sieve: sieve,
    nntp,
    postgres: postgres,
    mysql: mysql,
};

;// CONCATENATED MODULE: ./lib/probe/open.js






const open_AT_ONCE = { starttls: null, host: '' };
/** `credentials`: of proxies, by the ids that they carry. */
function openingOf(endpoint, credentials = new Map()) {
    const { starttls, servername, host, proxy, application } = endpoint;
    const through = proxy === undefined ? null : { proxy, credentials: credentials.get(proxy.credentials ?? '') ?? null };
    const alpn = starttls === null ? ownProtocols(endpoint) : [];
    // Versions before 17 hang up on anything else.
    const inClear = application === 'postgres' ? POSTGRES_SSL_REQUEST : null;
    return { starttls, host: servername ?? host, through, alpn, inClear };
}
/** PostgreSQL takes TLS from the first byte only of clients that name it (Frontend/Backend Protocol, "SSL Session Encryption"). */
function ownProtocols({ application, starttls }) {
    return starttls === null && application === 'postgres' ? ['postgresql'] : null;
}
/** A connection to the address, be it through a proxy. Never rejects. */
function reach(to, { through = null }, budget) {
    return through === null ? dial(to, budget) : dialThrough(through, to, budget);
}
/** Connects, and says in clear what has to be said before TLS, each within the budget's stage limit. Never rejects. */
async function open_open(to, opening, budget) {
    const { starttls, host } = opening;
    const dialled = await reach(to, opening, budget);
    if (dialled.kind === 'failed')
        return dialled;
    const { socket, tcp } = dialled;
    if (starttls === null)
        return { kind: 'open', socket, tcp, starttls: null };
    const names = { host, self: socket.localAddress ?? '127.0.0.1' };
    const talk = converseInClear(socket, SCRIPTS[starttls], names, stageLimit(budget));
    socket.resume(); // what came behind a proxy's answer waits
    const outcome = await talk;
    if (outcome.kind === 'deadline')
        return { kind: 'failed', tcp: { kind: 'not-attempted', why: 'deadline' } };
    if (outcome.kind !== 'upgraded')
        return { kind: 'no-tls', tcp, starttls: outcome };
    return { kind: 'open', socket, tcp, starttls: outcome };
}

;// CONCATENATED MODULE: ./lib/probe/handshake-plan.js




/** HTTP/1.1 alone, so that one plain request tells which product answers. */
const FIRST_CLIENT = {
    kind: 'ordinary',
    alpn: ['http/1.1'],
    enforceVerification: false,
    method: 'HEAD',
};
/** A client that takes only certificates with this kind of key, and leaves when it has one. */
function keyTypeClient(keyType, version) {
    return { ...FIRST_CLIENT, kind: `${keyType} at ${version}`, method: null };
}
/** The handshake that would settle what this client's left open; `null` when nothing is open. */
function nextClient(handshake, policy, client) {
    if (handshake.kind === 'completed') {
        // OpenSSL folds weak keys, weak digests, name constraints and unknown critical extensions into this one code.
        const wordless = handshake.verification.kind === 'refused' && handshake.verification.code === 'UNSPECIFIED';
        return wordless ? { ...client, enforceVerification: true } : null;
    }
    if (handshake.kind === 'alert' && handshake.alert === NO_APPLICATION_PROTOCOL) {
        // A server with a protocol of its own refuses a mismatch, not a client that names none (RFC 7301 §3.2).
        return { ...client, alpn: [] };
    }
    const legacyAllowed = client.kind === 'ordinary' && tls_version/* VERSION_CODE */.JE[policy.minTlsVersion] < tls_version/* VERSION_CODE */.JE['1.2'];
    const refused = handshake.kind === 'alert' || handshake.kind === 'refused-by-us' || handshake.kind === 'closed';
    return legacyAllowed && refused ? { ...client, kind: 'legacy' } : null;
}
/** An error page tells why a client that shook hands was turned away; the same request with a body fetches it. */
function wantsErrorPage(http, hellos) {
    const asksForCertificate = hellos.some(({ outcome }) => outcome.kind === 'server-flight' && outcome.clientCertificateRequest !== null);
    // Apache asks for it per location only after the request, so that no hello of ours sees it ask.
    const perLocation = http?.status === 403 && /^apache/i.test(http.server ?? '');
    return perLocation || (asksForCertificate && (http?.status === 400 || http?.status === 403));
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
function handshakeRequest({ endpoint }, client, secureContext) {
    return {
        servername: endpoint.servername,
        identity: endpoint.servername ?? endpoint.host,
        alpn: handshake_plan_mayBeHttp(endpoint) ? client.alpn : client.alpn.length === 0 ? [] : (ownProtocols(endpoint) ?? []),
        secureContext: secureContext(client.kind),
        conversation: client.method === null ? NOTHING_TO_SAY : conversation(endpoint, client.method),
        enforceVerification: client.enforceVerification,
    };
}
function conversation(endpoint, method) {
    if (handshake_plan_mayBeHttp(endpoint)) {
        const until = method === 'GET' ? 'http-body' : 'http-head';
        return { request: httpRequest(method, hostAsked(endpoint)), until, waitMs: ANSWER_MS };
    }
    return { request: requestInside(endpoint), until: 'first-bytes', waitMs: waitInside(endpoint) };
}
/** RFC 9110 §7.2. A proxy that signs anew forwards to the port that is named here, and answers 503 itself where it is another. */
function hostAsked({ servername, host, port, proxy }) {
    const name = servername ?? host;
    if (proxy === undefined || port === USUAL_PORT)
        return name;
    return `${name.includes(':') ? `[${name}]` : name}:${port}`;
}
/** Of https, RFC 9110 §4.2.2. */
const USUAL_PORT = 443;
const NOTHING_TO_SAY = { request: null, until: 'first-bytes', waitMs: 0 };
/** Whoever begins in clear speaks its own protocol inside TLS as well. */
function handshake_plan_mayBeHttp({ starttls, application }) {
    return starttls === null && (application === 'http' || application === 'unknown');
}
function requestInside({ starttls, application }) {
    if (starttls !== null)
        return SCRIPTS[starttls].inside;
    return application === 'ldap' ? SCRIPTS.ldap.inside : null;
}
/** Databases wait for a login, which we do not try; a refusal of TLS 1.3 follows within one round trip. */
function waitInside({ starttls, application }) {
    return application === 'postgres' || starttls === 'postgres' || starttls === 'mysql' ? REFUSAL_MS : ANSWER_MS;
}
/** RFC 7301 §3.2. */
const NO_APPLICATION_PROTOCOL = 120;
/** Long enough for a slow front page, short enough not to be felt where the server says nothing of its own accord. */
const ANSWER_MS = 1_500;
const REFUSAL_MS = 500;

// EXTERNAL MODULE: ./lib/probe/roots.js + 1 modules
var roots = __webpack_require__(7979);
;// CONCATENATED MODULE: ./lib/probe/first-look.js






/** Only a transport fault is worth another try; what a certificate says stays said. */
async function shakeHandsWithRetries(to, target, look, turn, told = {}, client = FIRST_CLIENT) {
    const { acquaintance, budget } = look;
    const attempt = (as) => turn(() => dialAndShakeHands(to, as, target, { ...look, budget: acquaintance.patience(to, budget) }, told), (seen) => acquaintance.note(to, endingOfAttempt(seen)));
    const lost = [];
    for (let tries = 1;; tries += 1) {
        const seen = await attempt(client);
        const mayHelp = isTransportFault(seen) && tries <= look.retries && !acquaintance.isSilent(to);
        if (!mayHelp || !(await pause(budget, backoffMs(tries)))) {
            return { ...(await withSecondOpinion(seen, client, target, attempt)), tries, lost };
        }
        const ending = endingOfAttempt(seen);
        if (isLostTry(ending))
            lost.push(ending);
    }
}
/** One that was silent towards the handshake and answered others is asked again; where it does not serve, the first stands. */
async function shakeHandsOnceMore(first, to, target, look, turn) {
    const again = await shakeHandsWithRetries(to, target, { ...look, retries: 0 }, turn);
    const tries = first.tries + 1;
    if (again.handshake.kind !== 'completed')
        return { ...first, tries };
    return { ...again, tries, lost: [...first.lost, 'unanswered'] };
}
async function dialAndShakeHands(to, client, target, look, told = {}) {
    const opens = open_open(to, openingOf(target.endpoint, look.proxyCredentials), look.budget);
    // While the connection is on its way: the first context of a run takes as long as many a handshake, and so do the roots.
    const request = requestAs(client, target, look);
    (0,roots/* readRootsAhead */.H2)(target);
    const opened = await opens;
    const { tcp } = opened;
    if (opened.kind !== 'open') {
        const starttls = opened.kind === 'no-tls' ? opened.starttls : null;
        return { tcp, starttls, handshake: { kind: 'not-attempted' }, http: null, greeting: null };
    }
    told.connected?.();
    const { socket, starttls } = opened;
    const limit = stageLimit(look.budget);
    const result = await handshake_shakeHands(socket, { ...request, onCompleted: (seen) => told.completed?.(seen) }, limit);
    return { tcp, starttls, ...result };
}
function isTransportFault({ tcp, starttls, handshake }) {
    if (starttls?.kind === 'closed' || (starttls?.kind === 'refused' && starttls.temporary))
        return true;
    if (tcp.kind === 'connected')
        return handshake.kind === 'closed';
    if (tcp.kind === 'proxy-refused')
        return isPassing(tcp.refusal);
    return tcp.kind !== 'skipped' && tcp.kind !== 'not-attempted';
}
/** A proxy that says no says so again; one that is out of reach, or finds nobody, may do better next time. */
function isPassing(refusal) {
    if (refusal.kind === 'status')
        return refusal.status >= 500 && refusal.status !== 501;
    return refusal.kind !== 'not-http' && refusal.kind !== 'too-long';
}
/** Some refusals are our offer's fault or come without words: one more handshake, changed in one thing, settles it. */
async function withSecondOpinion(seen, client, target, attempt) {
    const next = nextClient(seen.handshake, target.policy, client);
    if (next === null)
        return seen;
    const second = await attempt(next);
    if (next.enforceVerification)
        return { ...seen, handshake: withOpenSslWords(seen.handshake, second.handshake) };
    return second.handshake.kind === 'completed' ? second : seen;
}
/** The handshake with this target as that client, our own certificate in hand. */
function requestAs(client, target, look) {
    return handshakeRequest(target, client, (kind) => look.secureContexts(target, kind, look.identity));
}

// EXTERNAL MODULE: ./lib/wire/profiles.js
var profiles = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/wire/code-points/named-groups.js
var named_groups = __webpack_require__(6325);
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
    const inOrder = (kem, classic) => new Uint8Array(Buffer.concat(group.first === 'kem' ? [kem, classic] : [classic, kem]));
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
    return agreement === null ? null : key_share_guarded(group, agreement);
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
function key_share_guarded(group, { publicKey, agree }) {
    return {
        group,
        publicKey,
        agree(serverKey) {
            try {
                return agree(serverKey);
            }
            catch {
                throw new WireError('server_hello/extensions/key_share/key_exchange', `is no public key of ${(0,named_groups/* groupName */.hv)(group)}`);
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

// EXTERNAL MODULE: ./lib/wire/code-points/cipher-suites.js + 2 modules
var cipher_suites = __webpack_require__(7778);
;// CONCATENATED MODULE: ./lib/probe/offered.js


/** Every version below the minimum, as code points, SSL 3.0 included: what a server that keeps the policy must refuse. */
function versionsBelow(minimum) {
    return [0x0300, 0x0301, 0x0302, 0x0303].filter((version) => version < tls_version/* VERSION_CODE */.JE[minimum]);
}
/**
 * Suites that a server with a certificate can choose at these versions, the strongest first: many servers take the first
 * that they know, and what they take must not look worse than what they have.
 */
function suitesFor(versions) {
    const newest = Math.max(...versions);
    const oldest = Math.min(...versions);
    const key = newest * 0x10000 + oldest;
    const known = SUITES_FOR.get(key) ?? suitesBetween(oldest, newest);
    SUITES_FOR.set(key, known);
    return known;
}
function suitesBetween(oldest, newest) {
    return cipher_suites/* CIPHER_SUITES */.eD.filter((suite) => {
        if (suite.keyExchange === 'tls13')
            return newest >= 0x0304;
        return SPOKEN.has(suite.keyExchange) && suite.minVersion <= newest && oldest < 0x0304;
    })
        .sort((one, other) => rank(one) - rank(other))
        .map(({ code }) => code);
}
/** By newest and oldest version: every hello asks, and there are but a dozen answers. */
const SUITES_FOR = new Map();
/** DHE suites that prove the server's identity: what they negotiate tells the size of its DH group. */
const DHE_SUITES = cipher_suites/* CIPHER_SUITES */.eD.filter(({ keyExchange, exportGrade }) => keyExchange === 'dhe' && !exportGrade)
    .sort((one, other) => rank(one) - rank(other))
    .map(({ code }) => code);
/** Those of these suites that a server can be asked for without shared keys or passwords, anonymous ones included. */
function askable(suites) {
    return suites
        .filter(({ keyExchange }) => SPOKEN.has(keyExchange) || keyExchange === 'dh-anon' || keyExchange === 'ecdh-anon')
        .map(({ code }) => code);
}
/** X25519MLKEM768. */
const POST_QUANTUM_GROUP = 0x11ec;
/** X25519MLKEM768, X25519, P-256, P-384: what browsers offer today. */
const BROWSER_GROUPS = [POST_QUANTUM_GROUP, 0x001d, 0x0017, 0x0018];
/** Those, then P-521, X448, ffdhe2048 to 8192, brainpool for TLS 1.2 and 1.3, secp256k1, P-224, P-192 and binary curves. */
const ALL_GROUPS = [
    0x001d, 0x0017, 0x0018, 0x0019, 0x001e, 0x0100, 0x0101, 0x0102, 0x0103, 0x0104, 0x001a, 0x001b, 0x001c, 0x001f,
    0x0020, 0x0021, 0x0016, 0x0015, 0x0013, 0x000d, 0x000e, 0x000b, 0x000c, 0x0009, 0x000a,
];
/** RSA, RSA-PSS, ECDSA, EdDSA and DSA with every digest from SHA-512 down to SHA-1: nothing fails for want of one. */
const SIGNATURE_ALGORITHMS = [
    0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b, 0x0401, 0x0501, 0x0601,
    0x0303, 0x0301, 0x0203, 0x0201, 0x0402, 0x0202,
];
/** The same without those of other keys. ECDSA has 3 in its lower byte, RSA 1 (RFC 5246 §7.4.1.4.1); RSA-PSS came later. */
function signaturesOf(keyType) {
    const isRsa = (code) => (code >> 8 === 0x08 ? code !== 0x0807 && code !== 0x0808 : (code & 0xff) === 1);
    const isEcdsa = (code) => code >> 8 !== 0x08 && (code & 0xff) === 3;
    return SIGNATURE_ALGORITHMS.filter(keyType === 'rsa' ? isRsa : isEcdsa);
}
/** Suites of TLS 1.3 and 1.2 that a certificate with this kind of key can serve, the strongest first. */
function suitesOf(keyType) {
    return suitesFor([tls_version/* VERSION_CODE */.JE['1.3'], tls_version/* VERSION_CODE */.JE['1.2']]).filter((code) => {
        const suite = (0,cipher_suites/* cipherSuite */.GB)(code);
        // In static (EC)DH suites the word names the key of the CA (RFC 4492 §2).
        if (suite === null || suite.keyExchange === 'dh' || suite.keyExchange === 'ecdh')
            return false;
        return suite.authentication === 'tls13' || suite.authentication === keyType;
    });
}
/** Key exchanges that need nothing agreed on beforehand (no shared keys, no passwords) and prove who the server is. */
const SPOKEN = new Set(['rsa', 'dh', 'dhe', 'ecdh', 'ecdhe', 'tls13']);
/** Lower is stronger: version 1.3, forward secrecy with AEAD, forward secrecy, AEAD, the rest, what nobody should use. */
function rank(suite) {
    if (suite.keyExchange === 'tls13')
        return 0;
    if (suite.exportGrade || ['null', 'rc4', 'rc2', 'des', '3des', 'idea'].includes(suite.cipher))
        return 5;
    if (suite.forwardSecret)
        return suite.aead ? 1 : 2;
    return suite.aead ? 3 : 4;
}

;// CONCATENATED MODULE: ./lib/probe/hello-offers.js





/**
 * What our own hello offers for a question. `servername` is the endpoint's SNI; `null` sends none. `alpn` is what a browser
 * offers, unless the endpoint is known to speak something else inside.
 */
function prepareHello(question, servername, alpn = BROWSER_PROTOCOLS) {
    switch (question.kind) {
        case 'browser': {
            const keyShares = shares(POST_QUANTUM_GROUP, 0x001d);
            const hasPostQuantum = keyShares.some(({ group }) => group === POST_QUANTUM_GROUP);
            // Where this Node has no ML-KEM the size at least is that of a browser.
            const groups = hasPostQuantum ? BROWSER_GROUPS : BROWSER_GROUPS.filter((group) => group !== POST_QUANTUM_GROUP);
            const offer = {
                ...modern(servername, keyShares),
                suites: profiles/* BROWSER_SUITES */.jj.map(({ code }) => code),
                groups,
                padTo: BROWSER_SIZE,
            };
            return {
                offer: { ...offer, alpn, statusRequest: true, sct: true },
                keyShares,
                split: { at: ETHERNET_SEGMENT, pauseMs: 15 },
            };
        }
        case 'modern':
            return small(servername);
        case 'split':
            return { ...small(servername), split: { at: 100, pauseMs: 50 } };
        case 'padded': {
            const { offer, keyShares } = small(servername);
            return { offer: { ...offer, padTo: question.size }, keyShares, split: null };
        }
        case 'post-quantum': {
            const keyShares = shares(POST_QUANTUM_GROUP, 0x001d);
            // RFC 8446 §4.2.8: a share is offered only for a group that is offered as well.
            const groups = [...new Set([...keyShares.map(({ group }) => group), ...ALL_GROUPS])];
            return { offer: { ...modern(servername, keyShares), groups, padTo: BROWSER_SIZE }, keyShares, split: null };
        }
        case 'staple': {
            const { offer, keyShares } = small(servername);
            return { offer: { ...offer, statusRequest: true }, keyShares, split: null };
        }
        case 'no-sni':
            return small(null);
        case 'other-sni':
            return small(question.name);
        case 'below-minimum':
            return only(question.offered, servername);
        case 'version':
            return only([question.offered], servername);
        case 'suites': {
            const has13 = question.offered.some((code) => code >> 8 === 0x13);
            const prepared = only(has13 ? [0x0304] : [0x0303, 0x0302, 0x0301], servername);
            return { ...prepared, offer: { ...prepared.offer, suites: question.offered } };
        }
        case 'key-type': {
            const { offer, keyShares } = small(servername);
            const only = { suites: suitesOf(question.offered), signatureAlgorithms: signaturesOf(question.offered) };
            // An RSA key of a CA may have signed an ECDSA certificate, and the other way round.
            const above = { certificateSignatures: SIGNATURE_ALGORITHMS };
            return { offer: { ...offer, ...only, ...above, statusRequest: true }, keyShares, split: null };
        }
        case 'groups': {
            const keyShares = shares(...question.offered.filter((group) => group !== POST_QUANTUM_GROUP).slice(0, 2));
            return { offer: { ...modern(servername, keyShares), groups: question.offered }, keyShares, split: null };
        }
        default:
            return (0,units/* assertNever */.x)(question);
    }
}
const BROWSER_PROTOCOLS = ['h2', 'http/1.1'];
/** Bytes of the handshake message that a browser with a post-quantum share sends: more than one segment carries. */
const BROWSER_SIZE = 1_700;
/** What the first TCP segment carries on Ethernet: 1,500 bytes less IPv4, TCP and its timestamps (RFC 9293 §3.7.1). */
const ETHERNET_SEGMENT = 1_448;
function small(servername) {
    const keyShares = shares(0x001d, 0x0017);
    return { offer: modern(servername, keyShares), keyShares, split: null };
}
function only(versions, servername) {
    const keyShares = versions.includes(0x0304) ? shares(0x001d, 0x0017) : [];
    return { offer: { ...modern(servername, keyShares), versions, suites: suitesFor(versions) }, keyShares, split: null };
}
/** TLS 1.3 and 1.2 with everything there is, in a hello that fits one segment. */
function modern(servername, keyShares) {
    return {
        versions: [0x0304, 0x0303],
        suites: suitesFor([0x0304, 0x0303]),
        groups: ALL_GROUPS,
        signatureAlgorithms: SIGNATURE_ALGORITHMS,
        serverName: servername,
        alpn: [],
        statusRequest: false,
        keyShares,
        padTo: null,
        random: (0,external_node_crypto_.randomBytes)(32),
        sessionId: (0,external_node_crypto_.randomBytes)(32),
    };
}
/** Shares for these groups, as far as this Node can compute them. */
function shares(...groups) {
    return groups.map(share).filter((one) => one !== null);
}
/**
 * One key pair serves a few hellos: making one costs more than all the rest of a hello, and nothing worth keeping secret is
 * ever said under it. Servers cannot tell, since each hello goes to its own connection with a random of its own.
 */
function share(group) {
    const kept = SHARES.get(group);
    if (kept !== undefined && kept.left > 0) {
        kept.left -= 1;
        return kept.share;
    }
    const share = createKeyShare(group);
    SHARES.set(group, { share, left: HELLOS_PER_SHARE - 1 });
    return share;
}
const SHARES = new Map();
const HELLOS_PER_SHARE = 32;

// EXTERNAL MODULE: ./lib/model/certificates-served.js
var certificates_served = __webpack_require__(2291);
;// CONCATENATED MODULE: ./lib/probe/key-questions.js


/**
 * A server may have a certificate for each kind of key. Which one a client gets depends on what it offers, so one that is
 * broken may never have shown itself: is there one of the other kind that clients know?
 */
function otherKeys(soFar) {
    const first = (0,certificates_served/* firstKeyType */.Ks)(soFar);
    if (first === null)
        return [];
    const known = new Set([first, ...(0,certificates_served/* otherKeyTypes */.VG)(soFar).keys()]);
    return ['ecdsa', 'rsa']
        .filter((keyType) => !known.has(keyType))
        .map((offered) => ({ kind: 'key-type', offered }));
}
/** That hello is lost: was it just that one, or does the server no longer answer us? */
function stillServed({ handshake, hellos }) {
    const lost = hellos.some(({ question, outcome }) => question.kind === 'key-type' && (0,lost_hello/* isLost */.J)(outcome));
    return handshake.kind === 'completed' && lost ? [{ kind: 'modern' }] : [];
}

;// CONCATENATED MODULE: ./lib/probe/next-questions.js





/** What is asked of every address, side by side with the handshake: enough to prove a healthy one healthy. */
function firstQuestions({ endpoint, policy }) {
    const below = versionsBelow(policy.minTlsVersion);
    const questions = [
        { kind: 'browser' },
        { kind: 'suites', why: 'forbidden', offered: askable((0,profiles/* forbiddenSuites */.Z7)(policy.profile)) },
        { kind: 'suites', why: 'dhe', offered: DHE_SUITES },
    ];
    // One for each newest version, since some servers (GnuTLS) refuse a version they lack instead of choosing a lower one.
    for (const newest of below.filter((version) => version > 0x0300).reverse()) {
        questions.push({ kind: 'below-minimum', offered: below.filter((version) => version <= newest) });
    }
    if (policy.require.includes('sni-fallback') && endpoint.servername !== null)
        questions.push({ kind: 'no-sni' });
    if (policy.require.includes('post-quantum'))
        questions.push({ kind: 'groups', offered: [POST_QUANTUM_GROUP] });
    return questions;
}
/** The one question that the handshake alone leads to, whatever the first hellos bring; `null` when there is none. */
function followingQuestion(handshake) {
    const soFar = { handshake, hellos: [] };
    return [...control(soFar), ...otherKeys(soFar)][0] ?? null;
}
/**
 * What would tell more, given what was seen; empty when nothing is left to find out. Pure, so that the plan can be read
 * and tested as a table: each rule looks at answers and names questions, and a question is never asked twice.
 */
function nextQuestions(soFar, target) {
    const asked = new Set(soFar.hellos.map(({ question }) => JSON.stringify(question)));
    const wanted = RULES.flatMap((rule) => rule(soFar, target));
    return wanted.filter((question) => {
        const key = JSON.stringify(question);
        if (asked.has(key))
            return false;
        asked.add(key);
        return true;
    });
}
/** Versions below the minimum: one accepted leads to the next lower one, so that the finding names them all. */
const lowerVersions = ({ hellos }) => hellos.flatMap(({ question, outcome }) => {
    if (question.kind !== 'below-minimum' || outcome.kind !== 'server-flight')
        return [];
    const offered = question.offered.filter((lower) => lower < outcome.version);
    return offered.length === 0 ? [] : [{ kind: 'below-minimum', offered }];
});
/** Where an old version is accepted the finding tells the whole range, so the present ones are asked one by one. */
const wholeRange = ({ handshake, hellos }) => {
    const accepted = hellos.some(({ question, outcome }) => question.kind === 'below-minimum' && outcome.kind === 'server-flight');
    const seen = versionsSeen(handshake, hellos);
    return [tls_version/* VERSION_CODE */.JE['1.2'], tls_version/* VERSION_CODE */.JE['1.3']]
        .filter((code) => accepted && !seen.has(code))
        .map((offered) => ({ kind: 'version', offered }));
};
/** Forbidden suites: asked again without the one chosen, until the server refuses; so are those accepted at all. */
const moreSuites = ({ hellos }) => ['forbidden', 'accepted'].flatMap((why) => {
    const rounds = hellos.filter(({ question }) => question.kind === 'suites' && question.why === why);
    const last = rounds.at(-1);
    if (last?.question.kind !== 'suites' || last.outcome.kind !== 'server-flight')
        return [];
    if (rounds.length >= MOST_ROUNDS)
        return [];
    const { cipherSuite } = last.outcome;
    const offered = last.question.offered.filter((code) => code !== cipherSuite);
    return offered.length === 0 || offered.length === last.question.offered.length ? [] : [suites(why, offered)];
});
const requiredVersions = ({ handshake, hellos }, { policy }) => {
    const seen = versionsSeen(handshake, hellos);
    return policy.requiredTlsVersions
        .map((version) => tls_version/* VERSION_CODE */.JE[version])
        .filter((code) => !seen.has(code))
        .map((offered) => ({ kind: 'version', offered }));
};
/** The plain hello: the control for every other one. */
const control = ({ handshake, hellos }) => {
    const browser = answerTo(hellos, 'browser');
    const failed = handshake.kind !== 'completed' && handshake.kind !== 'not-attempted';
    return failed || (browser !== null && isFailure(browser)) ? [{ kind: 'modern' }] : [];
};
/** The large hello fails where the small one works: size, unknown group, or two segments? */
const largeHello = ({ handshake, hellos }) => {
    const browser = answerTo(hellos, 'browser');
    const modern = answerTo(hellos, 'modern');
    if (modern?.kind !== 'server-flight' || browser === null)
        return [];
    const handshakeDied = handshake.kind === 'closed' || handshake.kind === 'silent';
    if (!handshakeDied && (!isFailure(browser) || isRefusal(browser, modern)))
        return [];
    return [{ kind: 'post-quantum' }, { kind: 'padded', size: BROWSER_SIZE }, { kind: 'split' }];
};
/** Not even the plain hello works: is it the name, or the version? */
const nameAndVersion = ({ handshake, hellos }, { endpoint }) => {
    const modern = answerTo(hellos, 'modern');
    // It was served before, so it is not the hello: the server has had enough of us.
    if (handshake.kind === 'completed' && answerTo(hellos, 'browser')?.kind === 'server-flight')
        return [];
    if (modern === null || !isFailure(modern) || modern.kind === 'not-tls')
        return [];
    const versions = [
        { kind: 'version', offered: tls_version/* VERSION_CODE */.JE['1.2'] },
        { kind: 'version', offered: tls_version/* VERSION_CODE */.JE['1.3'] },
    ];
    if (endpoint.servername === null)
        return versions;
    return [{ kind: 'no-sni' }, { kind: 'other-sni', name: NEUTRAL_NAME }, ...versions];
};
/** A client was refused although a wider offer is served: which suites does the server know at all? */
const acceptedSuites = ({ handshake, hellos }) => {
    if (handshake.kind !== 'alert' && handshake.kind !== 'refused-by-us')
        return [];
    const modern = answerTo(hellos, 'modern');
    if (modern?.kind !== 'server-flight' || modern.clientCertificateRequest !== null)
        return [];
    return [
        suites('accepted', suitesFor(modern.version >= tls_version/* VERSION_CODE */.JE['1.3'] ? [tls_version/* VERSION_CODE */.JE['1.3']] : [tls_version/* VERSION_CODE */.JE['1.2']])),
    ];
};
/** The name on the certificate is another: does the server choose by name, and what does it serve without one? */
const otherNames = ({ handshake }, { endpoint }) => {
    if (handshake.kind !== 'completed' || handshake.identity.kind !== 'refused' || endpoint.servername === null)
        return [];
    const name = firstName(handshake.chain[0]);
    const own = name === null || name === endpoint.servername ? [] : [{ kind: 'other-sni', name }];
    return [{ kind: 'no-sni' }, ...own];
};
/** A group that browsers do not offer may be the only one there is. */
const commonGroups = ({ handshake }) => {
    if (handshake.kind !== 'completed' || handshake.group === null || COMMON_GROUP.test(handshake.group))
        return [];
    return [{ kind: 'groups', offered: BROWSER_GROUPS }];
};
/**
 * A staple is wanted and did not come. nginx fetches one only when somebody asks, each of its workers for itself, so the
 * first answer may lack it though it is set up.
 */
const missingStaple = ({ handshake, hellos }, { policy }) => {
    const answers = flights(hellos.filter(({ question }) => ASKS_STAPLE.has(question.kind)));
    const chains = [...(handshake.kind === 'completed' ? [handshake] : []), ...answers].map(({ chain }) => chain);
    const mustStaple = policy.revocation !== 'off' && chains.some(([leaf]) => leaf?.mustStaple === true);
    const wanted = policy.require.includes('staple') || mustStaple;
    if (!wanted || chains.length === 0 || answers.some(({ staple }) => staple !== null))
        return [];
    const round = hellos.filter(({ question }) => question.kind === 'staple').length + 1;
    return round > STAPLE_ROUNDS ? [] : [{ kind: 'staple', round }];
};
/** Time for the server to do what a question waits for. */
function pauseBefore(questions) {
    return Math.max(0, ...questions.map((question) => (question.kind === 'staple' ? question.round * STAPLE_PAUSE_MS : 0)));
}
const RULES = [
    lowerVersions,
    wholeRange,
    moreSuites,
    requiredVersions,
    control,
    largeHello,
    nameAndVersion,
    acceptedSuites,
    otherNames,
    commonGroups,
    missingStaple,
    otherKeys,
    stillServed,
];
function answerTo(hellos, kind) {
    return hellos.find(({ question }) => question.kind === kind)?.outcome ?? null;
}
function versionsSeen(handshake, hellos) {
    const seen = new Set(flights(hellos).map(({ version }) => version));
    if (handshake.kind === 'completed')
        seen.add((0,tls_version/* opensslVersionCode */.Gb)(handshake.version) ?? 0);
    return seen;
}
function flights(hellos) {
    return hellos.flatMap(({ outcome }) => (outcome.kind === 'server-flight' ? [outcome] : []));
}
/** No connection at all is the network's matter, not the hello's. */
function isFailure(outcome) {
    return outcome.kind !== 'server-flight' && outcome.kind !== 'no-connection';
}
/** The server read the hello and turned it down for what it lacks beside the wider one: a suite, a group, a protocol. */
function isRefusal(browser, wider) {
    if (browser.kind !== 'alert')
        return browser.kind === 'not-tls';
    if (browser.alert === 112 || browser.alert === 120)
        return true;
    const lacksSuite = !profiles/* BROWSER_SUITES */.jj.some(({ code }) => code === wider.cipherSuite);
    const lacksGroup = wider.group !== null && !BROWSER_GROUPS.includes(wider.group);
    return [40, 70, 71].includes(browser.alert) && (lacksSuite || lacksGroup);
}
function firstName(leaf) {
    const name = leaf?.sans?.find(({ kind }) => kind === 'dns')?.value.replace(/^\*\./, 'www.') ?? null;
    return name !== null && /^[a-z0-9._-]{1,253}$/i.test(name) ? name : null;
}
function suites(why, offered) {
    return { kind: 'suites', why, offered };
}
/** RFC 6761 §6.4: nobody's name, so that nobody is bothered and no server can have it. */
const NEUTRAL_NAME = 'tls-gate-probe.invalid';
/** More suites than OpenSSL has at one version, so that the list of offenders is whole. */
const MOST_ROUNDS = 40;
const ASKS_STAPLE = new Set(['browser', 'staple']);
/** How often a staple is asked for again, and how long the server gets for each round more. */
const STAPLE_ROUNDS = 2;
const STAPLE_PAUSE_MS = 600;
/** As OpenSSL spells the groups that browsers offer; finite-field DH has a question of its own. */
const COMMON_GROUP = /^(X25519MLKEM768|X25519|prime256v1|secp256r1|P-256|secp384r1|P-384|DH .*)$/;

// EXTERNAL MODULE: ./lib/model/key-type.js
var key_type = __webpack_require__(8799);
;// CONCATENATED MODULE: ./lib/probe/other-certificates.js






/**
 * What OpenSSL makes of the certificates that it did not get at first, since the server chose the one with another kind of
 * key: one more handshake for each, with a client that takes no other. Our own hellos have shown that they are there.
 */
async function lookAtOthers(to, target, look, turn, soFar) {
    const shakeHands = async (keyType, version) => (await shakeHandsWithRetries(to, target, look, turn, undefined, keyTypeClient(keyType, version))).handshake;
    return Promise.all([...(0,certificates_served/* otherKeyTypes */.VG)(soFar)].map(async ([keyType, version]) => {
        const has13 = version >= tls_version/* VERSION_CODE */.JE['1.3'];
        const first = await shakeHands(keyType, has13 ? 'TLSv1.3' : 'TLSv1.2');
        // A server may hold its CAs to the same signatures (RFC 8446 §4.4.2.2), and have nothing at 1.3 for so narrow an offer.
        const again = has13 && first.kind !== 'completed' && first.kind !== 'not-attempted';
        const second = again ? await shakeHands(keyType, 'TLSv1.2') : first;
        const handshake = second.kind === 'completed' ? second : first;
        if (isAbout(handshake, keyType))
            return { keyType, handshake: (0,roots/* withOtherStore */._l)(handshake, target, Date.now()) };
        return { keyType, handshake: { kind: 'not-attempted' } };
    }));
}
/** Not the first certificate once more, as from a server that does not heed what it is offered. */
function isAbout(handshake, keyType) {
    if (handshake.kind !== 'completed')
        return true;
    const [leaf] = handshake.chain;
    return leaf === undefined || (0,key_type/* keyTypeOf */.z)(leaf) === keyType;
}

;// CONCATENATED MODULE: ./lib/probe/plaintext.js


/**
 * Listens for a greeting, then asks in plain HTTP: tells a port that speaks something else from one that says nothing,
 * and TLS servers from one another. One that is known to speak TLS needs no time to greet. Never rejects.
 */
async function askInClear(to, host, budget, greetingMs = GREETING_MS, opening = open_AT_ONCE) {
    const dialled = await reach(to, opening, budget);
    if (dialled.kind === 'failed')
        return { kind: 'no-connection' };
    const { socket } = dialled;
    const listen = listenTo(socket);
    socket.resume();
    const greeting = await listen(Math.min(greetingMs, stageLimit(budget).ms));
    if (greeting.kind !== 'silent')
        return finish(socket, 'before-request', greeting);
    socket.write(opening.inClear ?? `GET / HTTP/1.0\r\nHost: ${host}\r\nUser-Agent: tls-gate\r\n\r\n`, 'latin1');
    return finish(socket, 'after-http-request', await listen(Math.min(plaintext_ANSWER_MS, stageLimit(budget).ms)));
}
function finish(socket, when, heard) {
    socket.destroy();
    if (heard.kind === 'silent')
        return heard;
    if (heard.kind === 'closed')
        return { kind: 'closed', when, how: heard.how };
    return { kind: 'answered', when, firstBytes: heard.bytes.subarray(0, MAX_BYTES).toString('base64') };
}
/** Gathers what arrives from now on; each call waits for bytes, the end, or its time limit, whatever comes first. */
function listenTo(socket) {
    const chunks = [];
    let closed = null;
    let wake = () => { };
    socket.on('data', (chunk) => {
        chunks.push(chunk);
        if (Buffer.concat(chunks).length >= MAX_BYTES)
            socket.pause();
        wake();
    });
    socket.once('end', () => {
        closed ??= 'fin';
        wake();
    });
    socket.on('error', () => {
        closed ??= 'rst';
        wake();
    });
    return async (waitMs) => {
        if (chunks.length === 0 && closed === null)
            await plaintext_asleep(waitMs, (woken) => (wake = woken));
        // The rest of an answer follows at once, or not at all.
        if (chunks.length > 0 && closed === null)
            await plaintext_asleep(LULL_MS, () => { });
        if (chunks.length > 0)
            return { kind: 'bytes', bytes: Buffer.concat(chunks) };
        return closed === null ? { kind: 'silent' } : { kind: 'closed', how: closed };
    };
}
function plaintext_asleep(ms, onStart) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        onStart(() => {
            clearTimeout(timer);
            resolve();
        });
    });
}
const MAX_BYTES = 512;
/** Mail and shell servers greet at once; some look up our name first. */
const GREETING_MS = 700;
const plaintext_ANSWER_MS = 2_000;
const LULL_MS = 60;

// EXTERNAL MODULE: ./lib/wire/code-points/code-point.js
var code_point = __webpack_require__(3243);
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
    signatureAlgorithmsCert: 0x0032,
    keyShare: 0x0033,
    renegotiationInfo: 0xff01,
};
/** `0x0010` → `application_layer_protocol_negotiation`; an unknown code point stays hexadecimal. */
function extensionName(code) {
    return EXTENSION_TYPES[code] ?? (0,code_point/* hexCodePoint */.f)(code);
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
    if (Math.max(...versions) >= 0x0303 || suites.includes(cipher_suites/* EMPTY_RENEGOTIATION_INFO_SCSV */.Ey))
        return suites;
    return [...suites, cipher_suites/* EMPTY_RENEGOTIATION_INFO_SCSV */.Ey];
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
    const { serverName, groups, signatureAlgorithms, certificateSignatures, alpn, keyShares, cookie } = offer;
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
    if (certificateSignatures !== undefined && max >= 0x0303) {
        extension(EXTENSION.signatureAlgorithmsCert, (content) => content.u16s(2, certificateSignatures)); // RFC 8446 §4.2.3
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

// EXTERNAL MODULE: ./lib/wire/code-points/alerts.js
var alerts = __webpack_require__(4630);
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
    const suite = (0,cipher_suites/* cipherSuite */.GB)(suiteCode);
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
        if (alert.level !== alerts/* ALERT_WARNING */.Mg || alert.description === alerts/* CLOSE_NOTIFY */.NG)
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
        signatureScheme: flight.signatureScheme,
        alpn: flight.alpn,
        serverNameAcknowledged: flight.extensions.includes(EXTENSION.serverName),
        warnings: flight.warnings.map(({ description }) => description),
        ...readCertificates(flight.certificates ?? []),
        staple: flight.staple === null ? null : Buffer.from(flight.staple).toString('base64'),
        sctList: flight.sctList !== null,
        clientCertificateRequest: flight.certificateRequest === null ? null : { authorities: flight.certificateRequest.authorities.map(nameText) },
        helloRetryGroup: flight.helloRetryRequest === null ? null : (flight.helloRetryRequest.group ?? 0),
        complete: flight.complete,
    };
}

;// CONCATENATED MODULE: ./lib/probe/send-hello.js







/**
 * Sends one ClientHello of our own, after what comes before TLS, and reads the answer to its end, encrypted or not. Never rejects; the connection is
 * closed without a word, as a client that lost its network would.
 */
async function sendHello(to, question, servername, budget, opening = open_AT_ONCE) {
    const begun = performance.now();
    return askOver(await open_open(to, opening, budget), question, servername, budget, opening, begun);
}
/**
 * The same over a connection that is opened before it is known what to ask, which saves a round trip. `null` when nothing is to
 * be asked in the end, or when that took so long that the connection may have gone stale: its end would prove nothing, and
 * others may wait for its lane.
 */
async function sendHelloLater(to, question, servername, budget, opening) {
    const opened = await open_open(to, opening, budget);
    if (opened.kind !== 'open')
        return null;
    const { socket } = opened;
    let stale = () => { };
    const spoilt = new Promise((resolve) => {
        stale = () => resolve(null);
    });
    const timer = setTimeout(stale, FRESH_MS);
    socket.on('error', stale).on('close', stale);
    const wanted = await Promise.race([question, spoilt]);
    clearTimeout(timer);
    if (wanted === null || socket.destroyed) {
        socket.destroy();
        return null;
    }
    socket.off('error', stale).off('close', stale);
    return askOver(opened, wanted, servername, budget, opening, performance.now());
}
async function askOver(opened, question, servername, budget, opening, begun) {
    const observed = (outcome, bytes) => ({
        question,
        outcome,
        bytes,
        tookMs: Math.round(performance.now() - begun),
    });
    if (opened.kind === 'failed')
        return observed({ kind: 'no-connection', tcp: opened.tcp }, 0);
    if (opened.kind === 'no-tls')
        return observed({ ...opened, kind: 'no-connection' }, 0);
    const hello = prepareHello(question, servername, opening.alpn ?? undefined);
    const { outcome, bytes } = await send_hello_exchange(opened.socket, hello, stageLimit(budget));
    return observed(outcome, bytes);
}
function send_hello_exchange(socket, hello, limit) {
    return new Promise((resolve) => {
        const reader = createFlightReader({ client: { hello: hello.offer, keyShares: hello.keyShares } });
        let last = { kind: 'need-more' };
        const finish = (ending) => {
            clearTimeout(timer);
            clearTimeout(lull);
            clearTimeout(rest);
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
            if (last.kind === 'retry') {
                socket.write(last.bytesToSend);
                return;
            }
            if (last.kind !== 'not-tls')
                return finish({ kind: 'silent', waitedMs: limit.ms });
            clearTimeout(lull);
            lull = setTimeout(() => finish({ kind: 'silent', waitedMs: limit.ms }), BANNER_LULL_MS);
        });
        socket.once('error', (error) => {
            finish({ kind: 'closed', how: error.code === 'ECONNRESET' || error.code === 'EPIPE' ? 'rst' : 'fin' });
        });
        socket.once('end', () => finish({ kind: 'closed', how: 'fin' }));
        socket.resume();
        const bytes = buildClientHello(hello.offer);
        const { at, pauseMs } = hello.split ?? { at: bytes.length, pauseMs: 0 };
        socket.write(bytes.subarray(0, at));
        const rest = at < bytes.length ? setTimeout(() => socket.write(bytes.subarray(at)), pauseMs) : undefined;
    });
}
/** What the reader made of the bytes; `null` while it would need more. */
function send_hello_outcomeOf(step) {
    switch (step.kind) {
        case 'need-more':
        case 'retry':
            return null;
        case 'flight':
            return flightFacts(step.flight);
        case 'alert':
            return { kind: 'alert', level: step.alert.level, alert: step.alert.description, encrypted: step.alert.encrypted };
        case 'not-tls': {
            const firstBytes = Buffer.from(step.firstBytes).toString('base64');
            return { kind: 'not-tls', firstBytes, looksLike: step.looksLike };
        }
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
/** Servers give a silent client ten seconds and more (nginx: 60); what waited longer than this is left alone all the same. */
const FRESH_MS = 1_000;

;// CONCATENATED MODULE: ./lib/probe/shows-fault.js
/**
 * Something here will be written down as a fault, so a fix will be: worth one more connection, which asks in clear what
 * ends TLS here. A `Server` header inside TLS may be that of a machine behind it.
 */
function showsFault({ handshake, hellos }, now) {
    if (handshake.kind !== 'completed')
        return handshake.kind === 'alert' || handshake.kind === 'refused-by-us';
    const refused = handshake.verification.kind === 'refused' || handshake.identity.kind === 'refused';
    return refused || handshake.aftermath.kind !== 'open' || hellos.some(acceptsTooMuch) || runsOut(handshake, now);
}
function acceptsTooMuch({ question, outcome }) {
    const forbidden = question.kind === 'below-minimum' || (question.kind === 'suites' && question.why === 'forbidden');
    return forbidden && outcome.kind === 'server-flight';
}
/** Less than a quarter of its time is left to a certificate of the chain, as warnings begin. */
function runsOut({ chain }, now) {
    return chain.some(({ notBefore, notAfter }) => {
        const [begins, ends] = [Date.parse(notBefore), Date.parse(notAfter)];
        return ends - now < (ends - begins) / 4;
    });
}

;// CONCATENATED MODULE: ./lib/probe/look-at-address.js













/**
 * Everything that is asked of one address: the handshake and, side by side, the first questions; then, round by round,
 * what would explain a failure, until nothing is left to ask or the budget of connections is spent. Never rejects.
 */
async function lookAtAddress(to, target, look) {
    const begun = performance.now();
    const opening = openingOf(target.endpoint, look.proxyCredentials);
    let connections = 0;
    const { acquaintance } = look;
    const counted = (work) => {
        connections += 1;
        return work();
    };
    const turn = (work, moodOf) => look.lanes.turn(to, () => counted(work), moodOf);
    /** `null` where it has become needless by the time that its turn comes. */
    const askUnless = (isNeedless, budget) => (question) => look.lanes.turn(to, async () => {
        if (isNeedless(to))
            return null;
        const patient = acquaintance.patience(to, budget);
        return counted(() => sendHello(to, question, target.endpoint.servername, patient, opening));
    }, (seen) => acquaintance.note(to, seen === null ? null : endingOfHello(seen)));
    const ask = (budget) => (question) => turn(() => sendHello(to, question, target.endpoint.servername, acquaintance.patience(to, budget), opening), (seen) => acquaintance.note(to, endingOfHello(seen)));
    const askers = createAskers(look.retries, ask);
    // Who speaks before TLS may take its time to greet, each time anew.
    const rungMs = target.endpoint.starttls === null ? RUNG_MS : look.budget.timeoutMs;
    const impatient = { ...look.budget, timeoutMs: Math.min(look.budget.timeoutMs, rungMs) };
    // Of a place that has said nothing to anybody one question at a time is enough; once it answers, the rest is asked.
    const unlessSilent = async (question) => ({
        question,
        answer: await askUnless(acquaintance.isSilent, look.budget)(question),
    });
    const answers = [];
    // Which question follows from the handshake is known a round trip later than a connection for it can be opened.
    let follow = () => { };
    let followed = Promise.resolve(null);
    let first = await shakeHandsWithRetries(to, target, look, turn, {
        connected: () => {
            if (answers.length > 0)
                return;
            answers.push(...firstQuestions(target).map(unlessSilent));
            if (acquaintance.isSilent(to))
                return;
            const question = new Promise((resolve) => {
                follow = resolve;
            });
            followed = turn(() => sendHelloLater(to, question, target.endpoint.servername, impatient, opening));
        },
        completed: (handshake) => follow(followingQuestion(handshake)),
    });
    follow(followingQuestion(first.handshake));
    // Silent towards this one alone: that may have been chance, which is no fault of the handshake.
    if (first.handshake.kind === 'silent' && look.retries > 0) {
        const seen = [await followed, ...(await Promise.all(answers)).map(({ answer }) => answer)];
        if (seen.some((one) => one?.outcome.kind === 'server-flight')) {
            first = await shakeHandsOnceMore(first, to, target, look, turn);
        }
    }
    const served = first.handshake.kind === 'completed';
    const tookMs = first.handshake.kind === 'completed' ? first.handshake.tookMs : 0;
    const rung = { ...impatient, timeoutMs: rungTimeout(look.budget.timeoutMs, rungMs, tookMs) };
    const settle = async (asked) => {
        const { question, answer } = await asked;
        if (!served)
            return answer === null ? [] : [answer];
        const seen = answer ?? (await ask(look.budget)(question));
        return [await askers.again(seen, seen.outcome.kind === 'silent' ? rung : look.budget)];
    };
    const hellos = (await Promise.all(answers.map(settle))).flat();
    const early = await followed;
    // What was lost there is asked anew below, as if it had never been asked: only answers are worth the haste.
    if (early !== null && !(0,lost_hello/* isLost */.J)(early.outcome))
        hellos.push(early);
    // Still lost: does the server refuse just these, or has it stopped to answer us at all?
    const isOpen = (one) => served && mayBeRefused(one.question) && (0,lost_hello/* isLost */.J)(one.outcome);
    if (hellos.some(isOpen)) {
        hellos.push(await askers.again(await ask(look.budget)({ kind: 'modern' }), look.budget));
        const again = (one) => isOpen(one) && askers.isUnsteady(first) ? askers.again(one, look.budget) : one;
        hellos.push(...(await Promise.all(hellos.splice(0).map(again))));
    }
    if (first.tcp.kind === 'connected' && first.handshake.kind !== 'not-attempted') {
        // Where everything was asked for others and nothing answered, the plain hello under our own name tells enough.
        const isAskedAll = () => acquaintance.isGivenUp(to) && hellos.some(({ question }) => question.kind === 'modern');
        for (;;) {
            const questions = nextQuestions({ handshake: first.handshake, hellos }, target);
            if (questions.length === 0 || connections + questions.length > MOST_CONNECTIONS)
                break;
            const waitMs = pauseBefore(questions);
            if (waitMs > 0 && !(await pause(look.budget, waitMs)))
                break;
            const round = (await Promise.all(questions.map(askUnless(isAskedAll, rung)))).filter((one) => one !== null);
            if (round.length === 0)
                break;
            const isWorth = ({ question }) => isOfLadder(question) || (served && (question.kind === 'key-type' || askers.isUnsteady(first)));
            const again = (one) => (isWorth(one) ? askers.again(one, rung) : one);
            hellos.push(...(await Promise.all(round.map(again))));
        }
    }
    acquaintance.giveUp(to);
    if (early?.outcome.kind === 'closed') {
        const key = JSON.stringify(early.question);
        const anew = hellos.find(({ question }) => JSON.stringify(question) === key);
        if (anew !== undefined)
            askers.lostBefore(early, anew);
    }
    const others = await lookAtOthers(to, target, look, turn, { handshake: first.handshake, hellos });
    const inClear = (greetingMs) => turn(() => askInClear(to, target.endpoint.servername ?? to.address, look.budget, greetingMs, opening), ({ kind }) => acquaintance.note(to, kind === 'answered' ? kind : null));
    const plaintext = target.endpoint.starttls !== null
        ? null
        : !served && hellos.some(mayBePlaintext)
            ? await inClear()
            : [first, ...others].some(({ handshake }) => showsFault({ handshake, hellos }, Date.now()))
                ? await inClear(0)
                : null;
    const page = wantsErrorPage(first.http, hellos)
        ? await turn(() => dialAndShakeHands(to, { ...FIRST_CLIENT, method: 'GET' }, target, look))
        : null;
    return {
        ...to,
        ...first,
        ...askers.count(first),
        handshake: (0,roots/* withOtherStore */._l)(first.handshake, target, Date.now()),
        others,
        http: page?.http ?? first.http,
        hellos,
        plaintext,
        connections,
        tookMs: Math.round(performance.now() - begun),
        file: null,
    };
}
/**
 * Nothing that came back to the plain hello was TLS, or nothing came back: the port may speak in clear. And where it was
 * refused with internal_error (80), what the server says to plain HTTP tells which product it is.
 */
function mayBePlaintext({ question, outcome }) {
    if (question.kind !== 'modern')
        return false;
    if (outcome.kind === 'alert')
        return outcome.alert === INTERNAL_ERROR;
    return outcome.kind === 'not-tls' || outcome.kind === 'closed' || outcome.kind === 'silent';
}
/** RFC 8446 §6.2. */
const INTERNAL_ERROR = 80;
/** Whoever takes long for each answer gets the time that it has shown to need, never more than the user allows. */
function rungTimeout(timeoutMs, rungMs, tookMs) {
    return Math.min(timeoutMs, Math.max(rungMs, 2 * tookMs));
}
/** The first look waits as long as the user says; a rung of the ladder repeats what already failed, so it waits less. */
const RUNG_MS = 5_000;
/** A server is looked at, not scanned; the longest honest enumeration stays below. */
const MOST_CONNECTIONS = 80;

// EXTERNAL MODULE: ./lib/pki/der-cursor.js
var der_cursor = __webpack_require__(1361);
;// CONCATENATED MODULE: ./lib/pki/key-stretching.js

/** OpenSSL takes 2,048 rounds, Java 10,000; a million take a second. */
const key_stretching_MOST_ROUNDS = 1_000_000;
/**
 * How often an encrypted private key (PKCS #8, RFC 5958 §3) has its passphrase stretched, in rounds of PBKDF2 or what takes
 * as long: it is the file's to say, and nothing ends the work once it is begun. `null` where it cannot be told, as of ways
 * of encryption that are not known here. Never throws.
 */
function stretchingRounds(der) {
    try {
        const outer = new der_cursor/* DerCursor */.a5(der, 'key');
        const fields = (0,der_cursor/* within */.ux)(outer.take('info', der_cursor/* OCTET */.yC.sequence));
        outer.end();
        const rounds = roundsOf(fields.take('algorithm', der_cursor/* OCTET */.yC.sequence));
        fields.take('data', der_cursor/* OCTET */.yC.octetString);
        fields.end();
        return rounds;
    }
    catch {
        return null; // OpenSSL may read BER here; what this reader does not understand is not decrypted
    }
}
function roundsOf(algorithm) {
    const fields = (0,der_cursor/* within */.ux)(algorithm);
    const oid = hex(fields.take('oid', OID).content);
    const parameters = (0,der_cursor/* within */.ux)(fields.take('parameters', der_cursor/* OCTET */.yC.sequence));
    fields.end();
    if (oid === PBES2)
        return derivation(parameters.take('derivation', der_cursor/* OCTET */.yC.sequence));
    if (!PBES1.test(oid))
        return null;
    parameters.take('salt', der_cursor/* OCTET */.yC.octetString);
    return natural(parameters.take('rounds', der_cursor/* OCTET */.yC.integer));
}
/** RFC 8018 §A.2, RFC 7914 §7. */
function derivation(algorithm) {
    const fields = (0,der_cursor/* within */.ux)(algorithm);
    const oid = hex(fields.take('oid', OID).content);
    const parameters = (0,der_cursor/* within */.ux)(fields.take('parameters', der_cursor/* OCTET */.yC.sequence));
    if (oid !== PBKDF2 && oid !== SCRYPT)
        return null;
    parameters.take('salt', der_cursor/* OCTET */.yC.octetString);
    const first = natural(parameters.take(oid === PBKDF2 ? 'rounds' : 'cost', der_cursor/* OCTET */.yC.integer));
    if (oid === PBKDF2)
        return first;
    const [blocks, lanes] = [parameters.take('blocks', der_cursor/* OCTET */.yC.integer), parameters.take('lanes', der_cursor/* OCTET */.yC.integer)];
    return (first * natural(blocks) * natural(lanes)) / SCRYPT_PER_ROUND;
}
function natural({ content }) {
    return content.reduce((sum, byte) => sum * 256 + byte, 0);
}
function hex(bytes) {
    return Buffer.from(bytes).toString('hex');
}
const OID = 0x06;
/** 1.2.840.113549.1.5.13, .12, and 1.3.6.1.4.1.11591.4.11 */
const PBES2 = '2a864886f70d01050d';
const PBKDF2 = '2a864886f70d01050c';
const SCRYPT = '2b06010401da47040b';
/** 1.2.840.113549.1.5.1 to .11, and 1.2.840.113549.1.12.1.1 to .6 (RFC 7292 appendix C). */
const PBES1 = /^2a864886f70d01(?:05(?:0[13468ab])|0c010[1-6])$/;
/** N times r times p of 2^21 takes as long as a million rounds. */
const SCRYPT_PER_ROUND = 2;

// EXTERNAL MODULE: ./lib/pki/public-key.js
var public_key = __webpack_require__(7865);
;// CONCATENATED MODULE: ./lib/pki/bundle/private-keys.js



/** For one endpoint: each key at its worst takes a second, and a folder may hold thousands. */
function fullEffort() {
    return { rounds: 4 * key_stretching_MOST_ROUNDS };
}
/** The private keys among PEM blocks, a few at most: PKCS #8, and the older forms of OpenSSL. Never throws. */
function privateKeys(blocks, passphrase, effort) {
    return blocks
        .filter(({ label }) => KEY_LABELS.has(label))
        .slice(0, MOST_KEYS)
        .map((block) => {
        if (!isEncrypted(block))
            return keyFacts(opened({ key: block.text }), false);
        // An empty variable is how a secret looks that pull requests from forks do not get.
        if (passphrase === null || passphrase === '')
            return keyFacts(null, true, 'no-passphrase');
        return encryptedKey(block, passphrase, effort);
    });
}
function isEncrypted({ label, text }) {
    return label === 'ENCRYPTED PRIVATE KEY' || text.includes('\nProc-Type: 4,ENCRYPTED');
}
/** Decryption cannot be broken off, so that it is not begun where the file asks for too much of it. */
function encryptedKey({ label, text }, passphrase, effort) {
    if (label !== 'ENCRYPTED PRIVATE KEY') {
        // The older form takes one round; OpenSSL must not come upon another block in it.
        const key = text.indexOf('-----BEGIN', 1) === -1 ? opened({ key: text, passphrase }) : null;
        return keyFacts(key, true, 'wrong-passphrase');
    }
    // What is looked at here is what is decrypted then, byte for byte.
    const der = Buffer.from(text.replaceAll(/^-----.*$/gm, ''), 'base64');
    const rounds = stretchingRounds(der);
    if (rounds === null)
        return keyFacts(null, true, 'unsupported');
    if (rounds > Math.min(key_stretching_MOST_ROUNDS, effort.rounds))
        return keyFacts(null, true, 'rounds');
    effort.rounds -= rounds;
    return keyFacts(opened({ key: der, format: 'der', type: 'pkcs8', passphrase }), true, 'wrong-passphrase');
}
/** A private key without PEM around it; `null` for other bytes. */
function derPrivateKey(bytes) {
    if (bytes.length > MOST_DER_BYTES)
        return null;
    for (const type of ['pkcs8', 'pkcs1', 'sec1']) {
        const key = opened({ key: Buffer.from(bytes), format: 'der', type });
        if (key !== null)
            return keyFacts(key, false);
    }
    return null;
}
function opened(key) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(key);
    }
    catch {
        return null; // damaged, of an unknown kind, or with another passphrase
    }
}
function keyFacts(key, encrypted, trouble = 'damaged') {
    if (key === null)
        return { text: null, spkiSha256: null, encrypted, trouble: { kind: trouble } };
    const { text, spkiSha256 } = (0,public_key/* readPublicKey */.R)(plainSpki((0,external_node_crypto_.createPublicKey)(key)));
    return { text, spkiSha256, encrypted };
}
/** Does the private key of this hash belong to the certificate, however its public key is written there? */
function owns(spkiSha256, { key, der }) {
    if (spkiSha256 === null || spkiSha256 === key.spkiSha256)
        return spkiSha256 !== null;
    try {
        const { publicKey } = new external_node_crypto_.X509Certificate(Buffer.from(der, 'base64'));
        return (0,public_key/* readPublicKey */.R)(plainSpki(publicKey)).spkiSha256 === spkiSha256;
    }
    catch {
        return false;
    }
}
/** The usual form: points of a curve uncompressed. Keys without a JWK (RSA-PSS, DSA) have one form only. */
function plainSpki(key) {
    return usualForm(key).export({ type: 'spki', format: 'der' });
}
function usualForm(key) {
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: key.export({ format: 'jwk' }), format: 'jwk' });
    }
    catch {
        return key;
    }
}
const KEY_LABELS = new Set([
    'PRIVATE KEY',
    'ENCRYPTED PRIVATE KEY',
    'RSA PRIVATE KEY',
    'EC PRIVATE KEY',
    'DSA PRIVATE KEY',
]);
const MOST_KEYS = 16;
const MOST_DER_BYTES = 65_536;

;// CONCATENATED MODULE: ./lib/pki/bundle/server-leaf.js


/**
 * May this be the certificate of a server rather than of a CA? Self-signed ones that OpenSSL makes say that they are a CA,
 * and only their names tell them from a root.
 */
function isServerLike({ basicConstraints, selfIssued, sans }) {
    if (basicConstraints?.ca !== true && !selfIssued)
        return true;
    return (sans ?? []).some(({ kind }) => kind === 'dns' || kind === 'ip');
}
/**
 * Place of the server certificate in a file: the first one, as servers take it, unless that is a CA and another one is
 * not. -1 where there are CA certificates alone and no key at hand belongs to one of them.
 */
function leafPlace(chain, keys) {
    const [first] = chain;
    if (first === undefined)
        return -1;
    const fits = (certificate) => keys.some((key) => owns(key.spkiSha256, certificate));
    if (isServerLike(first) || fits(first))
        return 0;
    const own = chain.findIndex((certificate) => isServerLike(certificate) && fits(certificate));
    return own === -1 ? chain.findIndex(isServerLike) : own;
}
/** Certificates that came without an order, from the server's own upwards; those of no place in the chain come last. */
function inPathOrder(certificates, keys) {
    const own = certificates.findIndex((certificate) => keys.some((key) => owns(key.spkiSha256, certificate)));
    const start = own === -1 ? leafPlace(certificates, keys) : own;
    const rest = [...certificates];
    const ordered = rest.splice(Math.max(0, start), 1);
    for (;;) {
        const last = ordered.at(-1);
        const next = rest.findIndex(({ subject }) => last !== undefined && (0,names/* sameName */.q)(last.issuer, subject));
        if (next === -1)
            return [...ordered, ...rest];
        ordered.push(...rest.splice(next, 1));
    }
}

;// CONCATENATED MODULE: ./lib/pki/bundle/facts.js


/** `named`: the key that the user names; `beside`: one of another file that belongs or was meant to belong to this one. */
function factsOf(part, { named = null, beside = null, }, all) {
    const other = named ?? beside;
    const keys = [...new Set([...(other === null ? [] : [other]), ...part.keys])];
    if (part.problem !== null)
        return { kind: 'unusable', problem: part.problem, keys };
    const { chain, unreadable, format } = part;
    const place = leafPlace(chain, keys);
    const leaf = chain[place];
    if (leaf === undefined && unreadable.length === 0)
        return { kind: 'unusable', problem: noLeaf(chain), keys };
    const fitting = leaf === undefined ? undefined : keys.find(({ spkiSha256 }) => owns(spkiSha256, leaf));
    const key = named ?? fitting ?? keys[0] ?? null;
    const keyMatches = key === null || key.spkiSha256 === null || leaf === undefined ? null : owns(key.spkiSha256, leaf);
    return {
        kind: 'bundle',
        format,
        chain,
        unreadable,
        leaf: Math.max(0, place),
        key,
        keyNamed: named !== null,
        keyMatches,
        keyFits: keyMatches === false && key !== null ? ownerOf(key, all) : null,
        keys,
    };
}
function noLeaf(chain) {
    if (chain.length === 0)
        return { kind: 'unknown' };
    return { kind: 'ca-alone', names: chain.slice(0, 5).map(({ subject }) => subject) };
}
function ownerOf({ spkiSha256 }, all) {
    for (const { path, chain } of all) {
        const owner = chain.find((certificate) => owns(spkiSha256, certificate));
        if (owner !== undefined)
            return { path, subject: owner.subject };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/pki/bundle/folder.js



/**
 * The server certificates among the files of a folder, each with the key that belongs to it. CA certificates, keys and
 * other files are passed over, and so is a certificate alone (certbot's cert.pem) where another file holds its chain too.
 */
function folderFacts(path, parts, named) {
    const holding = parts.filter((part) => (part.problem === null ? holdsServer(part) : isTold(part.problem)));
    const current = holding.filter((part) => !isArchived(part, parts));
    const bundles = current.filter((part, place) => !isToldBetter(part, place, current));
    const keys = parts.flatMap((part) => part.keys);
    if (bundles.length === 0) {
        const problem = { kind: 'nothing-in-folder', files: parts.length };
        return [{ path, facts: { kind: 'unusable', problem, keys } }];
    }
    const used = new Set();
    const found = bundles.map((part) => {
        const facts = factsOf(part, { named, beside: keyFor(part, parts, bundles) }, parts);
        for (const key of facts.keys)
            used.add(key);
        return { path: part.path, facts: amongOthers(facts, part, parts, bundles) };
    });
    // Keys that belong to none are told with the first, so that none is lost.
    const others = keys.filter((key) => !used.has(key));
    return found.map((one, place) => place === 0 ? { ...one, facts: { ...one.facts, keys: [...one.facts.keys, ...others] } } : one);
}
/** What the other files of the folder mean for this one. */
function amongOthers(facts, part, parts, bundles) {
    if (facts.kind === 'unusable') {
        if (facts.problem.kind !== 'passphrase' || !bundles.some(({ problem }) => problem === null))
            return facts;
        // A passphrase that opens nothing at all is a wrong one.
        const isOther = !facts.problem.given || parts.some(({ keys }) => keys.some(isOpened));
        return isOther ? { ...facts, besideOthers: true } : facts;
    }
    const nearby = parts.filter((other) => other !== part).flatMap(authoritiesOf);
    return nearby.length === 0 ? facts : { ...facts, nearby: nearby.slice(0, MOST_NEARBY) };
}
function isOpened({ encrypted, spkiSha256 }) {
    return encrypted && spkiSha256 !== null;
}
function authoritiesOf({ path, format, chain, keys, unreadable }) {
    const authorities = chain.filter(({ basicConstraints }) => basicConstraints?.ca === true);
    const alone = format === 'pem' && authorities.length === chain.length && keys.length === 0 && unreadable.length === 0;
    return authorities.map((certificate) => ({ path, certificate, alone }));
}
/** certbot keeps every certificate it ever got under archive/NAME, and links from live/NAME to the one in use. */
function isArchived({ path }, parts) {
    const [, before, name] = ARCHIVED.exec(path) ?? [];
    return before !== undefined && parts.some((other) => other.path.startsWith(`${before}live/${name}/`));
}
function holdsServer({ chain, unreadable }) {
    return chain.some(isServerLike) || unreadable.length > 0;
}
/** What was meant to be a certificate and is broken, or may hold one and cannot be opened. */
function isTold({ kind }) {
    return kind === 'damaged' || kind === 'glued' || kind === 'passphrase';
}
/** Another file begins with the same certificates and holds more, or holds the same and comes first. */
function isToldBetter(part, place, all) {
    if (part.chain.length === 0 || part.unreadable.length > 0)
        return false;
    return all.some((other, otherPlace) => {
        if (other === part || !part.chain.every(({ sha256 }, at) => other.chain[at]?.sha256 === sha256))
            return false;
        return other.chain.length > part.chain.length || otherPlace < place;
    });
}
/**
 * The key of the folder that fits; else the one that was meant to: it fits nothing else, and is either called as the
 * certificate is or the only one left beside the only certificate left in that folder.
 */
function keyFor(part, parts, bundles) {
    const keys = parts.flatMap((one) => one.keys);
    const fits = (key, { chain }) => chain.some((certificate) => owns(key.spkiSha256, certificate));
    const own = keys.find((key) => fits(key, part));
    if (own !== undefined || part.keys.length > 0)
        return own ?? null;
    const here = folderOf(part.path);
    const left = keys.filter((key) => key.spkiSha256 !== null && folderOf(key.path) === here && !parts.some((one) => fits(key, one)));
    const namesake = left.find(({ path }) => stemOf(path) === stemOf(part.path));
    if (namesake !== undefined)
        return namesake;
    const alone = bundles.filter((other) => folderOf(other.path) === here && !keys.some((key) => fits(key, other)) && other.keys.length === 0);
    return left.length === 1 && alone.length === 1 ? (left[0] ?? null) : null;
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** `certs/site` of `certs/site.pem`. */
function stemOf(path) {
    return path.replace(/\.[^./]*$/, '');
}
const ARCHIVED = /^((?:.*\/)?)archive\/([^/]+)\/(?:cert|chain|fullchain)\d+\.pem$/;
/** A folder may hold a bundle of every public root. */
const MOST_NEARBY = 200;

;// CONCATENATED MODULE: ./lib/pki/pkcs12.js

/** The problem of a file that would hold up the run. */
const TOO_MANY_ROUNDS = `its passphrase is stretched over more than ${key_stretching_MOST_ROUNDS.toLocaleString('en')} rounds`;
/** A PKCS #12 file that has to hold a certificate with its private key. */
async function readPkcs12(bytes, passphrase) {
    const opened = await openPkcs12(bytes, passphrase);
    if (opened.kind === 'unreadable')
        return opened;
    const { certificates, keyPem } = opened;
    if (certificates.length === 0)
        return unreadable('the file holds no certificate');
    return keyPem === null ? unreadable('the file holds no private key') : { kind: 'read', certificates, keyPem };
}
/**
 * Opens a PKCS #12 file: what OpenSSL 3 writes (PBES2 with AES, a SHA-2 MAC) and the old ways (3DES, RC2, SHA-1), which
 * OpenSSL itself opens only with its legacy provider. Never throws; at most MAX_BYTES. The reader is loaded when it is
 * first needed, since few runs have such a file.
 */
async function openPkcs12(bytes, passphrase) {
    if (bytes.length > pkcs12_MAX_BYTES)
        return unreadable(`the file is longer than ${pkcs12_MAX_BYTES / 1024} KiB`);
    const [{ default: asn1 }, { default: pkcs12 }, { default: pki }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7357, 19)),
        Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(296)]).then(__webpack_require__.t.bind(__webpack_require__, 1296, 19)),
        __webpack_require__.e(/* import() */ 184).then(__webpack_require__.t.bind(__webpack_require__, 5184, 19)),
        // Registers itself; the reader finds the digest by its name.
        __webpack_require__.e(/* import() */ 734).then(__webpack_require__.t.bind(__webpack_require__, 2734, 19)),
    ]);
    const der = (node) => Buffer.from(asn1.toDer(node).getBytes(), 'latin1');
    try {
        const node = asn1.fromDer(Buffer.from(bytes).toString('latin1'), { strict: true, maxDepth: MAX_DEPTH });
        if (asksForTooMuch(node, asn1))
            return unreadable(TOO_MANY_ROUNDS);
        const file = pkcs12.pkcs12FromAsn1(node, true, passphrase);
        const bags = (type) => file.getBags({ bagType: type })[type] ?? [];
        const certificates = bags(CERTIFICATE_BAG).map((bag) => der(bag.cert === null ? present(bag.asn1) : pki.certificateToAsn1(bag.cert)));
        const [key] = [...bags(SHROUDED_KEY_BAG), ...bags(KEY_BAG)];
        if (key === undefined)
            return { kind: 'read', certificates, keyPem: null };
        const keyInfo = key.key === null ? present(key.asn1) : pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key.key));
        return { kind: 'read', certificates, keyPem: pem(der(keyInfo)) };
    }
    catch (error) {
        return unreadable(problemOf(error, passphrase));
    }
}
function present(node) {
    if (node === undefined)
        throw new Error('an empty bag');
    return node;
}
/**
 * The rounds over which the passphrase is stretched are the file's to say: a billion of them would hold up everything.
 * They stand as a number right behind the salt (RFC 7292 appendix A, RFC 8018 appendix A). Content that is itself
 * encrypted is not looked into.
 */
function asksForTooMuch(node, asn1, depth = 0) {
    if (depth > MAX_DEPTH)
        return true;
    if (typeof node.value === 'string') {
        if (node.type !== OCTET_STRING || node.value.charCodeAt(0) !== SEQUENCE)
            return false;
        const inner = pkcs12_parsed(node.value, asn1);
        return inner !== null && asksForTooMuch(inner, asn1, depth + 1);
    }
    return node.value.some((child, place, all) => {
        const { type, value } = child;
        const behindSalt = all[place - 1]?.type === OCTET_STRING && type === INTEGER && typeof value === 'string';
        return (behindSalt && isMore(value, key_stretching_MOST_ROUNDS)) || asksForTooMuch(child, asn1, depth + 1);
    });
}
function pkcs12_parsed(bytes, asn1) {
    try {
        return asn1.fromDer(bytes, { strict: true, maxDepth: MAX_DEPTH });
    }
    catch {
        return null;
    }
}
function isMore(integer, most) {
    return BigInt(`0x${Buffer.from(integer, 'latin1').toString('hex') || '0'}`) > BigInt(most);
}
function unreadable(problem) {
    return { kind: 'unreadable', problem };
}
/** The library's words are sorted into ours, so that nothing of the file gets into a message. */
function problemOf(error, passphrase) {
    const text = String(error?.message);
    if (/could not be verified|[Ff]ailed to decrypt|[Uu]nable to decrypt/.test(text)) {
        return /^[\x20-\x7e]*$/.test(passphrase)
            ? 'the passphrase does not open it'
            : 'the passphrase does not open it; one with letters beyond ASCII is encoded differently by each program';
    }
    if (/[Uu]nsupported/.test(text))
        return 'it is encrypted or protected in a way that is not supported';
    return 'it is no PKCS #12 file that can be read';
}
function pem(der) {
    const lines = Buffer.from(der)
        .toString('base64')
        .replaceAll(/.{64}(?=.)/g, '$&\n');
    return `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`;
}
/** A key and a chain take some kilobytes. */
const pkcs12_MAX_BYTES = 262_144;
const MAX_DEPTH = 64;
const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const SEQUENCE = 0x30;
/** RFC 7292 appendix D: bag types. */
const KEY_BAG = '1.2.840.113549.1.12.10.1.1';
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';

;// CONCATENATED MODULE: ./lib/pki/bundle/der-kind.js
/** Looks at the first few elements only; whether the rest holds is for the reader to say. */
function derKind(bytes) {
    const outer = elementAt(bytes, 0);
    if (outer?.tag !== der_kind_SEQUENCE)
        return null;
    const inner = elementAt(bytes, outer.start);
    if (inner === null)
        return null;
    // RFC 7292 §4: version 3. RFC 2315 §7: an OID, that of signedData.
    if (inner.tag === der_kind_INTEGER)
        return der_kind_hex(bytes, outer.start, 3) === '020103' ? 'pkcs12' : null;
    if (inner.tag === der_kind_OID)
        return der_kind_hex(bytes, outer.start, 11) === SIGNED_DATA ? 'pkcs7' : null;
    if (inner.tag !== der_kind_SEQUENCE)
        return null;
    const first = elementAt(bytes, inner.start);
    const second = first === null ? null : elementAt(bytes, first.end);
    if (first === null || second === null)
        return null;
    // RFC 5280 §4.1: version in brackets, or the serial number of version 1, then an algorithm.
    if (first.tag === VERSION)
        return 'certificate';
    if (first.tag !== der_kind_INTEGER || second.tag !== der_kind_SEQUENCE)
        return null;
    return elementAt(bytes, second.start)?.tag === der_kind_OID ? 'certificate' : 'certificate-request';
}
/** The first element of the bytes, without what stands behind it. */
function firstElement(bytes) {
    const end = elementAt(bytes, 0)?.end ?? bytes.length;
    return end <= bytes.length ? bytes.subarray(0, end) : bytes;
}
/** X.690 §8.1; the bounds of the content, of a definite length of 32 bits at most. */
function elementAt(bytes, at) {
    const tag = bytes[at];
    const first = bytes[at + 1];
    if (tag === undefined || first === undefined)
        return null;
    if (first < 0x80)
        return { tag, start: at + 2, end: at + 2 + first };
    const size = first & 0x7f;
    if (size > 4)
        return null;
    // Without a length (BER, as Java and NSS write PKCS #12) only the beginning is known.
    if (size === 0)
        return { tag, start: at + 2, end: bytes.length };
    const length = bytes.subarray(at + 2, at + 2 + size).reduce((sum, byte) => sum * 256 + byte, 0);
    return { tag, start: at + 2 + size, end: at + 2 + size + length };
}
function der_kind_hex(bytes, at, length) {
    return Buffer.from(bytes.subarray(at, at + length)).toString('hex');
}
const der_kind_SEQUENCE = 0x30;
const der_kind_INTEGER = 0x02;
const der_kind_OID = 0x06;
const VERSION = 0xa0;
/** 1.2.840.113549.1.7.2 */
const SIGNED_DATA = '06092a864886f70d010702';

;// CONCATENATED MODULE: ./lib/pki/bundle/openssl-pem.js
/**
 * Reads a text, a byte a character, by the rules of PEM_read_bio in OpenSSL 3: BEGIN and END from the first column, lines
 * ended by a line feed, no empty line among the base64 but one behind BEGIN, and base64 in full. It refuses a file for a
 * fault in a block, and passes over in silence what does not look like one. Takes time in proportion to the text; never
 * throws.
 */
function loadPem(text) {
    const lines = text.split('\n');
    const blocks = [];
    // A byte order mark is passed over where OpenSSL begins to look for a block: at the start and behind each one.
    let fresh = true;
    for (let at = 0; at < lines.length; at += 1) {
        const line = fresh ? (lines[at] ?? '').replace(MARK, '') : (lines[at] ?? '');
        fresh = false;
        const label = BEGIN.exec(trimEnd(line))?.[1];
        if (label === undefined) {
            const fault = passedOver(line, lines[at + 1] ?? '', at + 1);
            if (fault !== null)
                return { blocks, fault };
            continue;
        }
        const block = readBlock(lines, at, label);
        if (block.kind !== 'read')
            return { blocks, fault: block };
        blocks.push({ label, bytes: block.bytes });
        at = block.end;
        fresh = true;
    }
    return { blocks, fault: null };
}
function readBlock(lines, begin, label) {
    const what = label.endsWith('CERTIFICATE') ? 'certificate' : 'block';
    const body = [];
    let empty = null;
    let header = false;
    for (let at = begin + 1; at < lines.length; at += 1) {
        const line = trimEnd(lines[at] ?? '');
        const end = END.exec(line);
        if (end !== null) {
            if (end[1] !== label)
                return damaged(at, `the END line does not name what line ${begin + 1} begins`);
            return openssl_pem_finish(body, { begin, end: at, empty, header, what });
        }
        if (ANY_BEGIN.test(line))
            break;
        if (INDENTED_END.test(line))
            return loose(at, 'indented');
        if (END_WORD.test(line))
            return damaged(at, `the END line lacks its five hyphens`);
        if (line.includes('\r-----END '))
            return loose(at, 'carriage-returns');
        header ||= empty === null && line.includes(':');
        if (line === '') {
            // The last element of a text with a final line feed is no line.
            if (at === lines.length - 1)
                break;
            if (header)
                header = false;
            else if (empty !== null || body.length > 0)
                return loose(at, 'empty-line');
            empty ??= at;
            if (what === 'certificate' && body.some((one) => one.includes(':')))
                return damaged(begin, `the ${what} has header lines, which servers do not read`);
            body.length = 0;
        }
        else {
            body.push(line);
        }
    }
    return damaged(begin, `the ${what} has no END line`);
}
function openssl_pem_finish(body, { begin, end, empty, header, what }) {
    const base64 = body.join('').replaceAll(/[ \t\r]/g, '');
    if (header || !BASE64.test(base64))
        return damaged(begin, `the ${what} is not base64`);
    if (base64 === '')
        return damaged(begin, `the ${what} is empty`);
    if (base64.length % 4 !== 0)
        return damaged(begin, `the base64 of the ${what} lacks its end ("=" or more)`);
    // Behind an empty line OpenSSL takes lines of 64 only, and a shorter one at the end.
    const odd = empty === null
        ? -1
        : body.findIndex((line, place) => line.length !== 64 && (line.length > 64 || place < body.length - 1));
    if (odd !== -1)
        return loose(empty ?? begin, 'empty-line');
    return { kind: 'read', bytes: Uint8Array.from(Buffer.from(base64, 'base64')), end };
}
/** What OpenSSL takes for words between blocks, and people for a block. */
function passedOver(line, next, number) {
    if (/-----BEGIN [A-Z0-9 ]{1,64}-----\r[^\n]/.test(line))
        return { kind: 'loose-lines', line: number, how: 'carriage-returns' };
    // What is commented out has its sign before the base64 too.
    if (!/^[ \t]*[A-Za-z0-9+/]{40,}={0,2}\s*$/.test(next))
        return null;
    if (/^[ \t]+-----BEGIN [A-Z0-9 ]{1,64}-----\s*$/.test(line))
        return { kind: 'loose-lines', line: number, how: 'indented' };
    if (!/BEGIN[ \t\u00a0\u00c2]{1,9}(?:X509 |TRUSTED )?CERTIFICATE\b/i.test(line))
        return null;
    return damaged(number - 1, 'not "-----BEGIN CERTIFICATE-----" alone, so that OpenSSL passes over it');
}
function loose(at, how) {
    return { kind: 'loose-lines', line: at + 1, how };
}
function damaged(at, what) {
    return { kind: 'damaged', detail: `line ${at + 1}: ${what}` };
}
/** OpenSSL passes over blanks and control characters at the end of a line; a loop, since a pattern would take time squared. */
function trimEnd(line) {
    let end = line.length;
    while (end > 0 && line.charCodeAt(end - 1) <= 0x20)
        end -= 1;
    return line.slice(0, end);
}
/** EF BB BF. */
const MARK = /^\u00ef\u00bb\u00bf/;
const BEGIN = /^-----BEGIN ([^\r]*)-----$/;
const END = /^-----END ([^\r]*)-----$/;
const ANY_BEGIN = /^[ \t]*-----BEGIN /;
const INDENTED_END = /^[ \t]+-----END [A-Z0-9 ]{1,64}-----$/;
const END_WORD = /^-*END /;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

;// CONCATENATED MODULE: ./lib/pki/bundle/pem-blocks.js
/** The complete blocks of a text in their order, whatever they hold. Takes time in proportion to the text; never throws. */
function pemBlocks(text) {
    const blocks = [];
    let open = null;
    for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
        const line = raw.trim();
        const [, edge, label = ''] = EDGE.exec(line) ?? [];
        if (edge === 'BEGIN')
            open = { label, line: index + 1, lines: [] };
        open?.lines.push(line);
        if (edge !== 'END' || open === null)
            continue;
        if (label === open.label)
            blocks.push({ label, line: open.line, text: `${open.lines.join('\n')}\n` });
        open = null;
    }
    return blocks;
}
/** The line on which one block ends and the next begins, as where files without a final line end were joined; `null`: none. */
function gluedLine(text) {
    const place = text.search(GLUED);
    return place === -1 ? null : text.slice(0, place).split(/\r\n|\r|\n/).length;
}
/** A byte order mark may stand in front, read as Latin-1 or not. */
const EDGE = /^(?:\u00ef\u00bb\u00bf|\ufeff)?-----(BEGIN|END) ([A-Z0-9 ]{1,64})-----$/;
const GLUED = /-----END [A-Z0-9 ]{1,64}-----[ \t]{0,9}-----BEGIN /;

;// CONCATENATED MODULE: ./lib/pki/bundle/read-part.js







/** Reads what was handed in, told apart by its content and never by its name. Never throws. */
async function readPart(part, opening) {
    if (part.kind === 'unusable')
        return { ...nothing(part.problem), path: part.path };
    if (part.kind === 'file')
        return readFile(part, opening);
    const { path, tracked } = part;
    const read = textPart(latin1(part.certificate), opening);
    const extra = part.key === null ? [] : keysIn(latin1(part.key), opening);
    return placed({ ...read, format: 'kubernetes-secret', keys: [...read.keys, ...extra] }, { path, tracked });
}
async function readFile(file, opening) {
    const { bytes } = file;
    if (looksLikeUtf16(bytes))
        return placed(nothing({ kind: 'utf16' }), file);
    const keystore = keystoreKind(bytes);
    if (keystore !== null)
        return placed(nothing({ kind: 'keystore', of: keystore }), file);
    if (bytes[0] !== read_part_SEQUENCE)
        return placed(textPart(latin1(bytes), opening), file);
    switch (derKind(bytes)) {
        case 'pkcs12':
            return placed(await pkcs12Part(bytes, opening.passphrase), file);
        case 'pkcs7':
            return placed(nothing({ kind: 'pkcs7' }), file);
        case 'certificate-request':
            return placed(nothing({ kind: 'certificate-request' }), file);
        case 'certificate':
            return placed({ ...read_part_NOTHING, format: 'der', ...readCertificates([bytes]) }, file);
        case null: {
            const key = derPrivateKey(bytes);
            return placed(key === null ? nothing({ kind: 'unknown' }) : keyAlone([key]), file);
        }
    }
}
function textPart(text, opening) {
    if (text.replace(read_part_MARK, '').trim() === '')
        return nothing({ kind: 'empty' });
    const blocks = pemBlocks(text);
    const keys = privateKeys(blocks, opening.passphrase, opening.effort);
    const glued = gluedLine(text);
    if (glued !== null)
        return { ...nothing({ kind: 'glued', line: glued }), keys };
    const { blocks: loaded, fault } = loadPem(text);
    const certificates = loaded.filter(({ label }) => CERTIFICATES.has(label));
    const meant = certificates.length > 0 || /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----/.test(text);
    if (fault !== null && (meant || blocks.length === 0))
        return { ...nothing(fault), keys };
    if (!meant)
        return withoutCertificate(blocks, fault === null ? keys : keys.map((key) => asWritten(key, fault)));
    if (certificates.length > MOST_CERTIFICATES)
        return { ...nothing({ kind: 'damaged', detail: `more than ${MOST_CERTIFICATES} certificates` }), keys };
    return { ...read_part_NOTHING, keys, ...readCertificates(certificates.map(certificateBytes)) };
}
/** What OpenSSL calls a trusted certificate has notes of its own behind it, which servers pass over. */
function certificateBytes({ label, bytes }) {
    return label === TRUSTED ? firstElement(bytes) : bytes;
}
function keysIn(text, { passphrase, effort }) {
    const { fault } = loadPem(text);
    const keys = privateKeys(pemBlocks(text), passphrase, effort);
    return fault === null ? keys : keys.map((key) => asWritten(key, fault));
}
/** Where the key itself is sound, what keeps servers from reading it is the matter. */
function asWritten(key, fault) {
    return key.trouble === undefined ? { ...key, trouble: { kind: 'form', fault } } : key;
}
function withoutCertificate(blocks, keys) {
    const labels = new Set(blocks.map(({ label }) => label));
    if (labels.has('CERTIFICATE REQUEST') || labels.has('NEW CERTIFICATE REQUEST'))
        return { ...nothing({ kind: 'certificate-request' }), keys };
    if (labels.has('PKCS7') || labels.has('CMS'))
        return { ...nothing({ kind: 'pkcs7' }), keys };
    if (keys.length > 0)
        return keyAlone(keys);
    return nothing({ kind: labels.has('PUBLIC KEY') || labels.has('RSA PUBLIC KEY') ? 'public-key' : 'unknown' });
}
async function pkcs12Part(bytes, passphrase) {
    const opened = await openPkcs12(bytes, passphrase ?? '');
    if (opened.kind === 'unreadable') {
        return nothing(pkcs12Problem(opened.problem, passphrase));
    }
    const { certificates, keyPem } = opened;
    // Whoever has the file opens it where the passphrase is empty.
    const encrypted = passphrase !== null && passphrase !== '';
    const keys = keyPem === null ? [] : privateKeys(pemBlocks(keyPem), null, fullEffort()).map((key) => ({ ...key, encrypted }));
    const read = readCertificates(certificates.slice(0, MOST_CERTIFICATES));
    return { ...read_part_NOTHING, ...read, chain: inPathOrder(read.chain, keys), format: 'pkcs12', keys };
}
function pkcs12Problem(detail, passphrase) {
    if (detail === TOO_MANY_ROUNDS)
        return { kind: 'pkcs12', detail, rounds: true };
    // An empty variable is how a secret looks that pull requests from forks do not get.
    const given = passphrase !== null && passphrase !== '';
    return detail.startsWith('the passphrase') ? { kind: 'passphrase', given } : { kind: 'pkcs12', detail };
}
function placed(contents, { path, tracked }) {
    return { ...contents, path, keys: contents.keys.map((key) => ({ ...key, path, tracked })) };
}
const read_part_NOTHING = { format: 'pem', chain: [], unreadable: [], keys: [], problem: null };
function nothing(problem) {
    return { ...read_part_NOTHING, problem };
}
function keyAlone(keys) {
    return { ...nothing({ kind: 'key-alone' }), keys };
}
/** A byte order mark of UTF-16, or text of which every other byte is zero. */
function looksLikeUtf16(bytes) {
    const [first = 0, second = 0, third, fourth] = bytes;
    const mark = first * 256 + second;
    return mark === 0xfffe || mark === 0xfeff || (first === 0x2d && second === 0 && third === 0x2d && fourth === 0);
}
/** Oracle's JKS and JCEKS begin with these four bytes. */
function keystoreKind([one, two, three, four]) {
    const magic = Buffer.from([one ?? 0, two ?? 0, three ?? 0, four ?? 0]).toString('hex');
    return magic === 'feedfeed' ? 'JKS' : magic === 'cececece' ? 'JCEKS' : null;
}
function latin1(bytes) {
    return Buffer.from(bytes).toString('latin1');
}
const read_part_SEQUENCE = 0x30;
/** A byte order mark in UTF-8, which OpenSSL passes over. */
const read_part_MARK = /^\u00ef\u00bb\u00bf/;
const TRUSTED = 'TRUSTED CERTIFICATE';
/** RFC 7468 §5.1 names the first; parsers still take the second. */
const CERTIFICATES = new Set(['CERTIFICATE', 'X509 CERTIFICATE', TRUSTED]);
/** A bundle of public roots holds about 150. */
const MOST_CERTIFICATES = 500;

;// CONCATENATED MODULE: ./lib/pki/bundle/read-bundle.js




/** What stands behind a `file:` endpoint: one entry for each server certificate, and at least one. Never throws. */
async function readBundle(source) {
    const opening = { passphrase: source.passphrase, effort: fullEffort() };
    // The key that is named comes first, while there is effort left.
    const beside = source.key === null ? null : await readPart({ kind: 'file', ...source.key }, opening);
    const parts = await Promise.all(source.parts.map((part) => readPart(part, opening)));
    const named = beside === null ? null : (beside.keys[0] ?? noKey(beside, source.key?.tracked ?? null));
    if (source.folder)
        return folderFacts(source.path, parts, named);
    return parts.map((part) => ({ path: part.path, facts: factsOf(part, { named }, parts) }));
}
/** A file that was named for its key and holds none. */
function noKey(part, tracked) {
    const trouble = { kind: 'no-key', holds: contentOf(part) };
    return { path: part.path, tracked, text: null, spkiSha256: null, encrypted: false, trouble };
}
function contentOf({ problem }) {
    switch (problem?.kind) {
        case undefined:
        case 'ca-alone':
            return 'certificate';
        case 'certificate-request':
        case 'public-key':
        case 'pkcs7':
        case 'keystore':
        case 'utf16':
            return problem.kind;
        case 'passphrase':
        case 'pkcs12':
            return 'locked-pkcs12';
        case 'empty':
            return 'nothing';
        default:
            return 'unknown';
    }
}

;// CONCATENATED MODULE: ./lib/probe/look-at-file.js

/** What lies behind a `file:` endpoint, an entry for each server certificate as for the addresses of a name. Never rejects. */
async function lookAtFile(source) {
    return source === undefined ? [] : (await readBundle(source)).map(entry);
}
function entry({ path, facts }) {
    return {
        address: path,
        port: 0,
        family: null,
        tcp: { kind: 'not-needed' },
        tries: 0,
        handshake: { kind: 'not-attempted' },
        hellos: [],
        others: [],
        plaintext: null,
        http: null,
        connections: 0,
        tookMs: 0,
        file: facts,
    };
}

// EXTERNAL MODULE: ./lib/pki/ca-operators.js
var ca_operators = __webpack_require__(3798);
// EXTERNAL MODULE: ./lib/pki/name-match.js + 1 modules
var name_match = __webpack_require__(9371);
// EXTERNAL MODULE: ./lib/pki/public-name.js
var public_name = __webpack_require__(2723);
// EXTERNAL MODULE: ./lib/model/bundle.js
var bundle = __webpack_require__(9393);
;// CONCATENATED MODULE: ./lib/probe/lookups/chains.js


/** The chains of an address, that of ordinary clients first; empty where none was seen. */
function chainsAt(at) {
    const { first, others, strays } = (0,certificates_served/* byCertificate */.TE)(at);
    return [first, ...others, ...strays]
        .map((one) => ({
        chain: chainAt(one),
        acceptedByOpenSsl: one.handshake.kind === 'completed' && one.handshake.verification.kind === 'accepted',
    }))
        .filter(({ chain }) => chain.length > 0);
}
function chainAt({ handshake, hellos, file }) {
    if (file !== null)
        return file.kind === 'bundle' ? (0,bundle/* leafFirst */.L)(file) : [];
    if (handshake.kind === 'completed')
        return handshake.chain;
    const flights = hellos.flatMap(({ question, outcome }) => question.kind !== 'no-sni' && question.kind !== 'other-sni' && outcome.kind === 'server-flight' && outcome.complete
        ? [{ ordinary: question.kind === 'modern', chain: outcome.chain }]
        : []);
    return (flights.find(({ ordinary }) => ordinary) ?? flights[0])?.chain ?? [];
}

;// CONCATENATED MODULE: ./lib/probe/lookups/leaves.js

/**
 * The server certificates that an endpoint sends under its own name, each once, MOST_LEAVES at most: one for each kind of
 * key is common, more are machines that differ.
 */
function leavesSent(addresses) {
    const leaves = addresses.flatMap(chainsAt).flatMap(({ chain }) => chain.slice(0, 1));
    return [...new Map(leaves.map((leaf) => [leaf.sha256, leaf])).values()].slice(0, MOST_LEAVES);
}
const MOST_LEAVES = 3;

;// CONCATENATED MODULE: ./lib/probe/lookups/resolve-caa.js


/** Asks the name servers of this machine. */
const resolveCaa = caaResolver();
/** Asks these name servers, `address:port`; those of this machine where none is given. */
function caaResolver(servers = []) {
    return async (name, mostMs = TIMEOUT_MS) => {
        const resolver = new promises_.Resolver({ timeout: resolve_caa_TRY_MS, tries: 2 });
        if (servers.length > 0)
            resolver.setServers(servers);
        const limit = setTimeout(() => resolver.cancel(), Math.min(mostMs, TIMEOUT_MS));
        try {
            const records = (await resolver.resolveCaa(name)).flatMap(asRecords);
            // Left out, one of them might be the one that allows.
            return records.length > MOST_RECORDS
                ? { kind: 'failed', code: 'TOO_MANY_RECORDS' }
                : { kind: 'records', records };
        }
        catch (error) {
            const code = error.code ?? 'UNKNOWN';
            // No such name, or no such record at it: both let the search go on above (RFC 8659 §3).
            return code === 'ENODATA' || code === 'ENOTFOUND' ? { kind: 'records', records: [] } : { kind: 'failed', code };
        }
        finally {
            clearTimeout(limit);
        }
    };
}
/** Node puts the value under the name of its tag, whatever that is, and newer ones the type of the record beside it. */
function asRecords({ critical, ...property }) {
    return Object.entries(property).flatMap(([tag, value]) => typeof value === 'string' && !(tag === 'type' && value === 'CAA')
        ? [{ tag: clean(tag), value: clean(value), critical: ((Number(critical) || 0) & CRITICAL) !== 0 }]
        : []);
}
function clean(text) {
    return (0,printable_text/* printableText */.X)(text.slice(0, resolve_caa_LONGEST));
}
/** Bit 0 of the flags, counted from the most significant (RFC 8659 §4.1). */
const CRITICAL = 0x80;
const resolve_caa_LONGEST = 300;
const MOST_RECORDS = 100;
const resolve_caa_TRY_MS = 1_500;
const TIMEOUT_MS = 4_000;

;// CONCATENATED MODULE: ./lib/probe/lookups/caa.js





/**
 * Looks up which CAs may issue for the names of each server certificate, as its CA will do when it renews (RFC 8659 §3).
 * Only where that CA is known, since nothing could be said of another.
 */
const lookUpCaa = caaLookup(resolveCaa);
/** The same with another resolver. */
function caaLookup(resolve) {
    return async (target, addresses, { endsAt = Number.POSITIVE_INFINITY }) => {
        if (target.policy.renewalInfo.kind === 'off')
            return [];
        const climb = climbing(resolve, endsAt);
        const questions = leavesSent(addresses)
            .filter(({ issuer, selfIssued }) => !selfIssued && (0,ca_operators/* operatorOf */.g)(issuer) !== null)
            .flatMap((leaf) => namesAskedFor(leaf, target).map((name) => ({ of: leaf.sha256, name })));
        return Promise.all(questions.map(async ({ of, name }) => ({
            kind: 'caa',
            of,
            name,
            outcome: await climb(name.replace(/^\*\./, '')),
        })));
    };
}
/**
 * Entries of the certificate, wildcards among them, that cover what this endpoint is for: its own name and those that
 * the policy requires. A certificate may hold a hundred others, whose owners look after themselves.
 */
function namesAskedFor(leaf, { endpoint, policy }) {
    const wanted = [endpoint.servername ?? endpoint.host, ...policy.requiredSans];
    const entries = wanted.flatMap((name) => {
        const exact = (leaf.sans ?? []).find(({ kind, value }) => kind === 'dns' && value.toLowerCase() === name);
        if (exact !== undefined)
            return [name];
        const match = (0,name_match/* matchName */.A)(name, leaf);
        return match.kind === 'matched' ? [match.by.toLowerCase().replace(/\.$/, '')] : [];
    });
    return [...new Set(entries)].filter(public_name/* isPublicName */.X).slice(0, MOST_NAMES);
}
/** From the name upwards to the first record set, the top-level domain included; each place is asked once. */
function climbing(resolve, endsAt) {
    const asked = new Map();
    return async (name) => {
        const labels = name.split('.');
        const until = Math.min(Date.now() + LONGEST_MS, endsAt);
        for (let depth = 0; depth < labels.length; depth += 1) {
            if (depth >= MOST_STEPS)
                return { kind: 'failed', code: 'TOO_MANY_LABELS' };
            if (Date.now() >= until)
                return { kind: 'failed', code: 'ETIMEOUT' };
            const at = labels.slice(depth).join('.');
            const answer = asked.get(at) ?? resolve(at, endsAt - Date.now());
            asked.set(at, answer);
            const found = await answer;
            if (found.kind === 'failed')
                return found;
            if (found.records.length > 0)
                return { ...found, at };
        }
        return { kind: 'none' };
    };
}
const MOST_NAMES = 5;
const MOST_STEPS = 10;
/** No further step is begun after this. */
const LONGEST_MS = 5_000;

// EXTERNAL MODULE: ./lib/pki/chain.js + 1 modules
var chain = __webpack_require__(7290);
// EXTERNAL MODULE: ./lib/pki/issued-by.js
var issued_by = __webpack_require__(1777);
// EXTERNAL MODULE: ./lib/pki/der-tags.js
var der_tags = __webpack_require__(3669);
// EXTERNAL MODULE: ./lib/pki/pem.js
var pki_pem = __webpack_require__(5050);
;// CONCATENATED MODULE: ./lib/pki/issuer-certificates.js





/**
 * Takes the certificates out of what a caIssuers URL gave. RFC 5280 §4.2.2.1 wants one certificate in DER or a degenerate
 * PKCS #7 message; PEM of either is common as well. What the server calls it says little, so the bytes decide. Whether one
 * of them is the issuer is another question. Never throws; MOST_CERTIFICATES at most.
 */
function readIssuerAnswer(body) {
    const certificates = candidates(body)
        .slice(0, issuer_certificates_MOST_CERTIFICATES)
        .flatMap((der) => {
        const parsed = (0,pki_certificate/* parseCertificate */.hB)(der);
        return (0,pki_certificate/* isMalformed */.ON)(parsed) ? [] : [parsed];
    });
    if (certificates.length > 0)
        return { kind: 'certificates', certificates };
    return { kind: 'no-certificates', bytes: body.length, looksLike: looksLike(body), text: beginning(body) };
}
/** Bytes that may be certificates. */
function candidates(body) {
    const text = Buffer.from(body).toString('latin1');
    if (text.includes('-----BEGIN ')) {
        const messages = [...text.matchAll(PKCS7_PEM)].map(([, , base64 = '']) => Buffer.from(base64, 'base64'));
        return [...(0,pki_pem/* splitPem */.Z)(text).certificates, ...messages.flatMap((message) => certificatesInside(message) ?? [])];
    }
    return certificatesInside(body) ?? [body];
}
/**
 * Certificates of a SignedData message (RFC 5652 §5.1), `null` where it is none. Certificates of other formats, which
 * stand under tags of their own (§10.2.2), are passed over.
 */
function certificatesInside(message) {
    try {
        const content = (0,der_read/* readDer */.SU)(message, 'message').fields(der_tags/* TAG */.Dk.sequence);
        if (content.take('contentType').oid() !== issuer_certificates_SIGNED_DATA)
            return null;
        const [signedData] = content.take('content').members();
        if (signedData === undefined)
            return null;
        const fields = signedData.fields(der_tags/* TAG */.Dk.sequence);
        for (const name of ['version', 'digestAlgorithms', 'encapContentInfo'])
            fields.take(name);
        const certificates = fields.optional('certificates', der_tags/* CONTEXT */.SK, 0)?.members() ?? [];
        return certificates.filter(({ universalTag }) => universalTag === der_tags/* TAG */.Dk.sequence).map((one) => one.encoded());
    }
    catch (error) {
        if (error instanceof der_error/* DerError */.I)
            return null;
        throw error;
    }
}
function looksLike(body) {
    if (body.length === 0)
        return 'empty';
    return HTML.test(Buffer.from(body.subarray(0, 1_024)).toString('latin1')) ? 'html' : 'other';
}
function beginning(body) {
    const text = Buffer.from(body.subarray(0, TEXT_LENGTH)).toString('latin1');
    return text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[^\x20-\x7e]/g, '?');
}
/** id-signedData (RFC 5652 §5.1). */
const issuer_certificates_SIGNED_DATA = '1.2.840.113549.1.7.2';
/** RFC 7468 §8 and §9. */
const PKCS7_PEM = /-----BEGIN (PKCS7|CMS)-----([A-Za-z0-9+/=\s]*)-----END \1-----/g;
/** Some pages begin with a comment or an XML declaration. */
const HTML = /<(?:!doctype\s+html|html|head|body|title)\b/i;
/** A CA may publish each of its cross-signed twins. */
const issuer_certificates_MOST_CERTIFICATES = 16;
const TEXT_LENGTH = 200;

;// CONCATENATED MODULE: ./lib/probe/lookups/issuers.js




/**
 * Where a chain ends in the open, fetches who signed its last certificate, and who signed that, until a trusted root or a
 * self-signed certificate is reached, or nobody knows further. Where OpenSSL finds its way nothing is asked.
 */
const lookUpIssuers = async ({ policy }, addresses, { fetch, store, now }) => {
    const lookups = [];
    const asked = new Set();
    // One after the other: what was fetched for one chain is likely to complete the next.
    for (const sent of openChains(addresses)) {
        for (let round = 0; round < issuers_MOST_ROUNDS && lookups.length < MOST_FETCHES; round += 1) {
            const { best } = (0,chain/* examineChain */.v)([...sent, ...fetched(lookups)], store, now);
            const last = best.certificates.at(-1);
            if (best.end !== 'issuer-missing' || last === undefined || asked.has(last.sha256))
                break;
            asked.add(last.sha256);
            lookups.push(...(await askFor(last, MOST_FETCHES - lookups.length, policy.fetch, fetch)));
        }
    }
    return lookups;
};
/** Chains sent under the endpoint's name that OpenSSL did not accept, each once. */
function openChains(addresses) {
    const chains = addresses
        .flatMap(chainsAt)
        .filter(({ acceptedByOpenSsl }) => !acceptedByOpenSsl)
        .map(({ chain }) => chain);
    const distinct = new Map(chains.map((chain) => [chain.map(({ sha256 }) => sha256).join(' '), chain]));
    return [...distinct.values()].slice(0, MOST_CHAINS);
}
function fetched(lookups) {
    return lookups.flatMap(({ outcome }) => (outcome.kind === 'certificates' ? outcome.certificates : []));
}
/** Asks the places that a certificate names, until one gives the issuer. */
async function askFor(certificate, most, scope, fetch) {
    const lookups = [];
    for (const url of placesOf(certificate).slice(0, most)) {
        const answer = await fetch({ url, scope, accept: ACCEPT, mostBytes: issuers_MOST_BYTES, timeoutMs: issuers_TIMEOUT_MS });
        const outcome = answer.kind === 'answered' ? readIssuerAnswer(answer.body) : answer;
        lookups.push({ kind: 'issuer', of: certificate.sha256, url, outcome });
        const found = outcome.kind === 'certificates' && outcome.certificates.some((one) => signed(certificate, one));
        // Of these two, the next place would say the same.
        if (found || outcome.kind === 'switched-off' || outcome.kind === 'not-attempted')
            break;
    }
    return lookups;
}
/** Directories (ldap) only where nothing else is named: that they cannot be asked is to be said then. */
function placesOf({ caIssuers }) {
    const distinct = [...new Set(caIssuers)];
    const web = distinct.filter((url) => /^https?:/i.test(url));
    return (web.length > 0 ? web : distinct).slice(0, MOST_PLACES);
}
function signed(certificate, issuer) {
    return (0,issued_by/* namesAsIssuer */.Ud)(certificate, issuer) && (0,issued_by/* isSignedBy */.s3)(certificate, issuer);
}
/** RFC 5280 §4.2.2.1 names these two; servers that know neither shall send what they have. */
const ACCEPT = 'application/pkix-cert, application/pkcs7-mime;q=0.9, */*;q=0.8';
/** Steps up from the last certificate sent; real chains lack one, rarely two. */
const issuers_MOST_ROUNDS = 4;
/** Of one endpoint. */
const MOST_FETCHES = 8;
const MOST_PLACES = 2;
const MOST_CHAINS = 3;
const issuers_MOST_BYTES = 64 * 1024;
const issuers_TIMEOUT_MS = 3_000;

;// CONCATENATED MODULE: ./lib/pki/renewal-info.js
/**
 * What a CA knows a certificate by: authority key identifier and serial number, base64url without padding (RFC 9773 §4.1).
 * `null` where the certificate does not carry the former.
 */
function renewalCertId({ authorityKeyId, serial, }) {
    if (authorityKeyId === null || authorityKeyId === '' || serial === '')
        return null;
    return [authorityKeyId, serial].map((hex) => Buffer.from(hex, 'hex').toString('base64url')).join('.');
}
/** Where an ACME directory (RFC 8555 §7.1.1) says that renewal information about a certificate is. */
function renewalUrl(directory, certId) {
    const json = readJson(directory);
    if (!isObject(json))
        return no("the CA's directory is no JSON object");
    const { renewalInfo } = json;
    if (renewalInfo === undefined)
        return no("the CA's directory offers no renewal information");
    if (typeof renewalInfo !== 'string' || !isUrl(renewalInfo, /^https?:$/)) {
        return no("the CA's directory names no URL for renewal information");
    }
    return { kind: 'url', url: `${renewalInfo.replace(/\/+$/, '')}/${certId}` };
}
/** Reads a RenewalInfo object (RFC 9773 §4.2). */
function readRenewalInfo(body) {
    const json = readJson(body);
    const window = isObject(json) ? json.suggestedWindow : undefined;
    if (!isObject(json) || !isObject(window))
        return no('the CA answered without a suggested window');
    const start = readInstant(window.start);
    const end = readInstant(window.end);
    if (start === null || end === null)
        return no('the suggested window has no readable dates');
    if (start >= end)
        return no('the suggested window ends before it begins');
    const { explanationURL: url } = json;
    const explains = typeof url === 'string' && PRINTABLE.test(url) && isUrl(url, /^https:$/);
    return { kind: 'window', start, end, explanationUrl: explains ? url : null };
}
/** RFC 3339 with any offset; as ISO 8601 in UTC, so that instants compare as text. Years that no certificate has are refused. */
function readInstant(value) {
    if (typeof value !== 'string' || !RFC_3339.test(value))
        return null;
    const instant = Date.parse(value);
    return instant >= EARLIEST && instant < LATEST ? new Date(instant).toISOString() : null;
}
function readJson(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isUrl(text, protocol) {
    if (!URL.canParse(text))
        return false;
    const url = new URL(text);
    return protocol.test(url.protocol) && url.username === '' && url.password === '';
}
function no(problem) {
    return { kind: 'no-window', problem };
}
const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/;
const PRINTABLE = /^[\x21-\x7e]{1,300}$/;
/** ACME is of 2019. A CA may well put the window into the past, to be answered at once, but hardly before its own time. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

;// CONCATENATED MODULE: ./lib/probe/lookups/renewal.js



/**
 * Asks the CA of each server certificate when it wants it renewed (RFC 9773), where the policy wants that and an ACME
 * directory is known. Never after the expiry, when nobody may ask (§4.3.3).
 */
const lookUpRenewal = async ({ policy }, addresses, { fetch, now }) => {
    const questions = leavesSent(addresses).flatMap((leaf) => questionOf(leaf, policy.renewalInfo, now));
    return Promise.all(questions.map(async ({ of, directory, certId }) => ({
        kind: 'renewal-info',
        of,
        directory,
        outcome: await renewal_ask(directory, certId, policy.fetch, fetch),
    })));
};
function questionOf(leaf, wanted, now) {
    if (wanted.kind === 'off' || leaf.selfIssued || Date.parse(leaf.notAfter) < now)
        return [];
    const directory = wanted.kind === 'directory' ? wanted.url : ((0,ca_operators/* operatorOf */.g)(leaf.issuer)?.directory ?? null);
    const certId = renewalCertId(leaf);
    return directory === null || certId === null ? [] : [{ of: leaf.sha256, directory, certId }];
}
async function renewal_ask(directory, certId, scope, fetch) {
    const get = (url) => fetch({ url, scope, accept: 'application/json', mostBytes: renewal_MOST_BYTES, timeoutMs: renewal_TIMEOUT_MS });
    const found = await get(directory);
    if (found.kind !== 'answered')
        return found;
    const where = renewalUrl(found.body, certId);
    if (where.kind === 'no-window')
        return where;
    const answer = await get(where.url);
    if (answer.kind === 'status' && answer.status === 404) {
        return { kind: 'no-window', problem: 'the CA does not know this certificate' };
    }
    return answer.kind === 'answered' ? readRenewalInfo(answer.body) : answer;
}
const renewal_MOST_BYTES = 64 * 1024;
const renewal_TIMEOUT_MS = 3_000;

// EXTERNAL MODULE: ./lib/pki/certificate-bytes.js
var certificate_bytes = __webpack_require__(1821);
// EXTERNAL MODULE: ./lib/pki/signed-data.js
var signed_data = __webpack_require__(2591);
// EXTERNAL MODULE: ./lib/pki/extensions.js + 4 modules
var pki_extensions = __webpack_require__(3359);
// EXTERNAL MODULE: ./lib/pki/revocation-reason.js
var revocation_reason = __webpack_require__(823);
// EXTERNAL MODULE: ./lib/pki/time.js
var pki_time = __webpack_require__(4851);
;// CONCATENATED MODULE: ./lib/pki/crl/entries.js







/**
 * Looks for a serial number among the entries of a list (RFC 5280 §5.1.2.6) and counts them. Runs through the bytes once
 * and keeps nothing of them: a list of 10 MB has a quarter of a million entries. Of several that it has, which no list
 * should, the worst counts. Throws DerError.
 */
function findEntry(entries, serial) {
    const header = { tag: 0, start: 0, stop: 0 };
    const number = { tag: 0, start: 0, stop: 0 };
    let found = null;
    let times = 0;
    let count = 0;
    for (let offset = 0; offset < entries.length; count += 1) {
        (0,der_cursor/* readHeader */.ay)(entries, offset, entries.length, header, AT);
        if (header.tag !== der_cursor/* OCTET */.yC.sequence)
            throw new der_error/* DerError */.I(AT, 'holds something else than entries');
        const { start, stop } = header;
        (0,der_cursor/* readHeader */.ay)(entries, start, stop, number, AT);
        if (number.tag !== der_cursor/* OCTET */.yC.integer)
            throw new der_error/* DerError */.I(AT, 'holds an entry without a serial number');
        if (isAt(entries, number, serial)) {
            times += 1;
            if (times > MOST_TIMES)
                throw new der_error/* DerError */.I(AT, 'names the certificate again and again');
            found = worse(found, entries_readEntry(entries.subarray(start, stop)));
        }
        offset = stop;
    }
    return { entry: found, count };
}
/** The one that weighs more, with what is not understood of either. */
function worse(one, other) {
    if (one === null)
        return other;
    const worst = weight(other) > weight(one) ? other : one;
    return { ...worst, unknownCritical: [...one.unknownCritical, ...other.unknownCritical] };
}
/** Taken back, on hold, revoked for good. */
function weight({ reason }) {
    if ((0,revocation_reason/* isFinal */.d)(reason))
        return 2;
    return reason === 'removeFromCRL' ? 0 : 1;
}
function isAt(bytes, { start, stop }, serial) {
    if (stop - start !== serial.length)
        return false;
    for (let index = 0; index < serial.length; index += 1) {
        if (bytes[start + index] !== serial[index])
            return false;
    }
    return true;
}
function entries_readEntry(content) {
    const fields = new der_cursor/* DerCursor */.a5(content, AT);
    fields.take('userCertificate', der_cursor/* OCTET */.yC.integer);
    const date = fields.take('revocationDate');
    const raw = fields.optional('crlEntryExtensions', der_cursor/* OCTET */.yC.sequence);
    fields.end();
    const extensions = raw === null ? [] : (0,pki_extensions/* extensionsIn */.Wm)((0,der_read/* readDer */.SU)(raw.whole, raw.at));
    const reason = extensions.find(({ oid }) => oid === REASON_CODE);
    return {
        revokedAt: (0,pki_time/* readTime */.a)((0,der_read/* readDer */.SU)(date.whole, date.at)).instant,
        reason: reason === undefined ? null : (0,revocation_reason/* revocationReason */.J)((0,der_read/* readDer */.SU)(reason.content, 'reasonCode').bytes(der_tags/* TAG */.Dk.enumerated)),
        unknownCritical: extensions.filter(({ oid, critical }) => critical && !KNOWN.has(oid)).map(({ oid }) => oid),
    };
}
const AT = 'CertificateList/tbsCertList/revokedCertificates';
/** Each is read in full, and the list is a stranger's until its signature is checked. */
const MOST_TIMES = 16;
const REASON_CODE = '2.5.29.21';
/** Reason code and invalidity date (RFC 5280 §5.3). certificateIssuer belongs to indirect lists, which are not used. */
const KNOWN = new Set([REASON_CODE, '2.5.29.24']);

;// CONCATENATED MODULE: ./lib/pki/crl/frame.js






/** Finds the parts of a list in DER. Throws DerError. */
function readCrlFrame(der) {
    const outer = new der_cursor/* DerCursor */.a5(der, '');
    const list = (0,der_cursor/* within */.ux)(outer.take('CertificateList', der_cursor/* OCTET */.yC.sequence));
    outer.end();
    const tbs = list.take('tbsCertList', der_cursor/* OCTET */.yC.sequence);
    const algorithm = list.take('signatureAlgorithm', der_cursor/* OCTET */.yC.sequence).whole;
    const signature = (0,der_cursor/* wholeBits */.my)(list.take('signatureValue', der_cursor/* OCTET */.yC.bitString));
    list.end();
    const fields = (0,der_cursor/* within */.ux)(tbs);
    fields.optional('version', der_cursor/* OCTET */.yC.integer);
    const inner = fields.take('signature', der_cursor/* OCTET */.yC.sequence).whole;
    // RFC 5280 §5.1.1.2: what stands outside the signature has to agree with what stands inside.
    if (Buffer.compare(inner, algorithm) !== 0)
        throw new der_error/* DerError */.I('CertificateList/signatureAlgorithm', 'differs from the one that is signed');
    const issuer = fields.take('issuer', der_cursor/* OCTET */.yC.sequence);
    const thisUpdate = instant(fields.take('thisUpdate'));
    const nextUpdate = fields.optional('nextUpdate', der_cursor/* OCTET */.yC.utcTime, der_cursor/* OCTET */.yC.generalizedTime);
    const entries = fields.optional('revokedCertificates', der_cursor/* OCTET */.yC.sequence);
    const extensions = fields.optional('crlExtensions', der_cursor/* OCTET */.yC.context[0]);
    fields.end();
    return {
        signed: tbs.whole,
        algorithm,
        signature,
        issuer: (0,names/* readName */.MQ)((0,der_read/* readDer */.SU)(issuer.whole, issuer.at)).text,
        thisUpdate,
        nextUpdate: nextUpdate === null ? null : instant(nextUpdate),
        entries: entries?.content ?? new Uint8Array(),
        extensions: extensions === null ? [] : (0,pki_extensions/* listExtensions */.zA)((0,der_read/* readDer */.SU)(extensions.whole, extensions.at)),
    };
}
function instant(time) {
    return (0,pki_time/* readTime */.a)((0,der_read/* readDer */.SU)(time.whole, time.at)).instant;
}

// EXTERNAL MODULE: ./lib/pki/extensions/general-names.js
var general_names = __webpack_require__(1106);
;// CONCATENATED MODULE: ./lib/pki/crl/scope.js



/** What keeps a list from saying anything of a certificate, by its extensions (RFC 5280 §5.2); `null` where nothing does. Throws DerError. */
function outOfScope(extensions, certificate) {
    if (extensions.some(({ oid }) => oid === DELTA))
        return 'it holds only the changes since another list';
    const unknown = extensions.find(({ oid, critical }) => critical && !scope_KNOWN.has(oid));
    if (unknown !== undefined)
        return `it has a critical extension that is not known here (${unknown.oid})`;
    const point = extensions.find(({ oid }) => oid === ISSUING_POINT);
    return point === undefined ? null : pointProblem((0,der_read/* readDer */.SU)(point.content, 'issuingDistributionPoint'), certificate);
}
/** IssuingDistributionPoint (RFC 5280 §5.2.5): which certificates the list is about. */
function pointProblem(value, { basicConstraints, crlUrls }) {
    const fields = value.fields(der_tags/* TAG */.Dk.sequence);
    const name = fields.optional('distributionPoint', der_tags/* CONTEXT */.SK, 0);
    const userOnly = isTrue(fields.optional('onlyContainsUserCerts', der_tags/* CONTEXT */.SK, 1));
    const caOnly = isTrue(fields.optional('onlyContainsCACerts', der_tags/* CONTEXT */.SK, 2));
    const someReasons = fields.optional('onlySomeReasons', der_tags/* CONTEXT */.SK, 3) !== null;
    const indirect = isTrue(fields.optional('indirectCRL', der_tags/* CONTEXT */.SK, 4));
    const attributesOnly = isTrue(fields.optional('onlyContainsAttributeCerts', der_tags/* CONTEXT */.SK, 5));
    fields.end();
    const isCa = basicConstraints?.ca === true;
    if (indirect)
        return 'it is an indirect list, which also holds certificates of other CAs';
    if (attributesOnly || (userOnly && isCa) || (caOnly && !isCa))
        return 'it is about certificates of another kind';
    if (someReasons)
        return 'it holds revocations of some reasons only';
    return name === null || isOneOf(name, crlUrls)
        ? null
        : 'it belongs to a distribution point that the certificate does not name';
}
/** The point of the list has to be one that the certificate names; only URLs are compared. */
function isOneOf(point, crlUrls) {
    const names = point.fields().optional('fullName', der_tags/* CONTEXT */.SK, 0)?.members() ?? [];
    return names.map(general_names/* readGeneralName */.So).some(({ kind, value }) => kind === 'uri' && crlUrls.includes(value));
}
/** BOOLEAN under an implicit tag; absent is false. */
function isTrue(value) {
    return value !== null && (value.bytes()[0] ?? 0) !== 0;
}
const DELTA = '2.5.29.27';
const ISSUING_POINT = '2.5.29.28';
/** Number, key identifier and the like add nothing to what is asked here. */
const scope_KNOWN = new Set([ISSUING_POINT, '2.5.29.20', '2.5.29.35', '2.5.29.18', '2.5.29.46']);

;// CONCATENATED MODULE: ./lib/pki/crl/read.js







/**
 * What a revocation list, DER or PEM, says of one certificate that `issuer` signed. Never throws. Whether the list is still
 * fresh is not asked here: that takes a clock.
 */
function readCrl(bytes, certificate, issuer) {
    try {
        if (bytes.length > read_MOST_BYTES)
            throw new der_error/* DerError */.I('CertificateList', `is longer than ${read_MOST_BYTES} bytes`);
        const frame = readCrlFrame(unwrapped(bytes));
        const serial = (0,certificate_bytes/* certificateBytes */.j)(certificate)?.serial ?? null;
        const { entry, count } = findEntry(frame.entries, serial ?? new Uint8Array());
        const critical = entry?.unknownCritical ?? [];
        const unusable = (serial === null ? 'the certificate cannot be read' : null) ??
            issuerProblem(frame, certificate, issuer) ??
            outOfScope(frame.extensions, certificate) ??
            (critical.length > 0 ? `its entry has a critical extension that is not known here (${critical[0]})` : null);
        return {
            issuer: frame.issuer,
            thisUpdate: frame.thisUpdate,
            nextUpdate: frame.nextUpdate,
            unusable,
            entry: entry === null ? null : { revokedAt: entry.revokedAt, reason: entry.reason },
            entries: count,
        };
    }
    catch (error) {
        if (!(error instanceof der_error/* DerError */.I))
            throw error;
        return { at: error.at || 'CertificateList', problem: error.problem };
    }
}
function issuerProblem(frame, certificate, issuer) {
    if (!(0,names/* sameName */.q)(frame.issuer, certificate.issuer))
        return 'it was issued by another CA';
    if (issuer.keyUsage !== null && !issuer.keyUsage.includes('cRLSign'))
        return 'its CA may not sign lists (cRLSign)';
    const check = (0,signed_data/* checkSignature */.jC)((0,signed_data/* publicKeyOf */.kc)(issuer), frame.algorithm, frame.signed, frame.signature);
    if (check === 'good')
        return null;
    return check === 'bad'
        ? 'its signature was not made by the CA'
        : `its signature (${(0,signed_data/* algorithmName */.Vg)(frame.algorithm)}) cannot be checked here`;
}
/** DER as it stands; out of a PEM block (RFC 7468 §6) where it is wrapped in one. */
function unwrapped(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (buffer[0] === 0x30)
        return bytes;
    const begin = buffer.indexOf(read_BEGIN);
    const end = begin < 0 ? -1 : buffer.indexOf(read_END, begin);
    if (end < 0)
        throw new der_error/* DerError */.I('CertificateList', 'is neither DER nor PEM');
    return Buffer.from(buffer.toString('latin1', begin + read_BEGIN.length, end), 'base64');
}
const read_BEGIN = '-----BEGIN X509 CRL-----';
const read_END = '-----END X509 CRL-----';
/** As much as is fetched. */
const read_MOST_BYTES = 10 * 1024 * 1024;

// EXTERNAL MODULE: ./lib/pki/crl/verdict.js
var verdict = __webpack_require__(6469);
// EXTERNAL MODULE: ./lib/pki/issued-pairs.js
var issued_pairs = __webpack_require__(8063);
// EXTERNAL MODULE: ./node_modules/node-forge/lib/asn1.js
var lib_asn1 = __webpack_require__(7357);
;// CONCATENATED MODULE: ./lib/pki/der-write.js


/** SEQUENCE; `null` members are left out, as OPTIONAL fields are. */
function sequence(...members) {
    return constructed(der_tags/* UNIVERSAL */.af, der_tags/* TAG */.Dk.sequence, members);
}
/** SET in the order given; the caller sorts where DER asks for it (X.690 §11.6). */
function set(...members) {
    return constructed(UNIVERSAL, TAG.set, members);
}
/** `[number] EXPLICIT`, also the constructed form of an IMPLICIT SEQUENCE. */
function context(number, ...members) {
    return constructed(CONTEXT, number, members);
}
/** `[number] IMPLICIT` over a primitive type. */
function contextBytes(number, bytes) {
    return asn1.create(CONTEXT, number, false, binary(bytes));
}
/** INTEGER from its content octets, two's complement, highest byte first. */
function integerBytes(bytes) {
    return primitive(der_tags/* TAG */.Dk.integer, bytes);
}
/** INTEGER from a number below 128. */
function smallInteger(value) {
    return integerBytes(Uint8Array.of(value));
}
function der_write_boolean(value) {
    return primitive(TAG.boolean, Uint8Array.of(value ? 0xff : 0x00));
}
function nullValue() {
    return primitive(der_tags/* TAG */.Dk.null, new Uint8Array());
}
/** OBJECT IDENTIFIER from its dotted form. Throws for text that is none. */
function oid(dotted) {
    return lib_asn1.create(der_tags/* UNIVERSAL */.af, der_tags/* TAG */.Dk.oid, false, lib_asn1.oidToDer(dotted).getBytes());
}
function octetString(bytes) {
    return primitive(der_tags/* TAG */.Dk.octetString, bytes);
}
/** BIT STRING; `unusedBits` counts the bits of the last byte that do not belong to it. */
function bitString(bytes, unusedBits = 0) {
    return primitive(TAG.bitString, Uint8Array.of(unusedBits, ...bytes));
}
/** A primitive value of a universal type, from its content octets. */
function primitive(tag, bytes) {
    return lib_asn1.create(der_tags/* UNIVERSAL */.af, tag, false, tag === der_tags/* TAG */.Dk.bmpString ? utf16(bytes) : binary(bytes));
}
/** The DER bytes of a value. */
function toDer(node) {
    return Uint8Array.from(Buffer.from(lib_asn1.toDer(node).getBytes(), 'latin1'));
}
/** A value that stands already encoded, e.g. a SubjectPublicKeyInfo that node:crypto exported. Throws if it is not DER. */
function encoded(der) {
    return asn1.fromDer(binary(der), { decodeBitStrings: false, parseAllBytes: true });
}
function constructed(tagClass, tag, members) {
    return lib_asn1.create(tagClass, tag, true, members.filter((member) => member !== null));
}
function binary(bytes) {
    return Buffer.from(bytes).toString('latin1');
}
/** node-forge keeps a BMPString as UTF-16 code units, unlike every other type. */
function utf16(bytes) {
    return Buffer.from(bytes).swap16().toString('utf16le');
}

;// CONCATENATED MODULE: ./lib/pki/ocsp/request.js



/**
 * An OCSP request for one certificate (RFC 6960 §4.1), its issuer named by SHA-1, which every responder knows. Without a
 * nonce, so that it may be answered from a cache (RFC 5019 §2.1.1). `null` where a certificate cannot be read.
 */
function ocspRequest(certificate, issuer) {
    const subject = (0,certificate_bytes/* certificateBytes */.j)(certificate);
    const by = (0,certificate_bytes/* certificateBytes */.j)(issuer);
    if (subject === null || by === null)
        return null;
    const sha1 = (bytes) => octetString((0,external_node_crypto_.createHash)('sha1').update(bytes).digest());
    const certId = sequence(sequence(oid('1.3.14.3.2.26'), nullValue()), sha1(subject.issuer), sha1(by.publicKey), integerBytes(subject.serial));
    return toDer(sequence(sequence(sequence(sequence(certId)))));
}

// EXTERNAL MODULE: ./lib/pki/ocsp/verify.js + 2 modules
var verify = __webpack_require__(262);
;// CONCATENATED MODULE: ./lib/probe/lookups/revocation.js







/**
 * Asks whether the certificates below the root were revoked, where the policy wants that asked: the OCSP responders that
 * they name, then the revocation lists, until one gives an answer that counts.
 */
const lookUpRevocation = async ({ policy }, addresses, context) => {
    if (policy.revocation !== 'ask' && policy.revocation !== 'strict')
        return [];
    const { fetch, now } = context;
    const pairs = pairsToAsk(addresses, context);
    return (await Promise.all(pairs.map((pair) => revocation_ask(pair, { fetch, scope: policy.fetch, now })))).flat();
};
/** Each certificate once, leaves first, without those that have expired: CAs drop these from their lists. */
function pairsToAsk(addresses, context) {
    const sent = addresses.flatMap(chainsAt).map(({ chain }) => chain);
    const chains = new Map(sent.map((chain) => [chain.map(({ sha256 }) => sha256).join(), chain]));
    const found = [...chains.values()]
        .flatMap((chain) => (0,issued_pairs/* issuedPairs */.x)(bestPath(chain, context)))
        .sort((one, other) => one.depth - other.depth);
    const pairs = new Map();
    for (const { certificate, issuer } of found) {
        if (issuer === null || Date.parse(certificate.notAfter) < context.now || pairs.has(certificate.sha256))
            continue;
        pairs.set(certificate.sha256, { certificate, issuer });
    }
    return [...pairs.values()].slice(0, revocation_MOST_CERTIFICATES);
}
/** What was sent; where it ends in the open, with what was fetched to complete it. */
function bestPath(sent, { store, now, issuers = [] }) {
    const { best } = (0,chain/* examineChain */.v)(sent, store, now);
    return best.end === 'issuer-missing' && issuers.length > 0
        ? (0,chain/* examineChain */.v)([...sent, ...issuers], store, now).best
        : best;
}
async function revocation_ask(pair, means) {
    const lookups = [];
    for (const url of fetchable(pair.certificate.ocspUrls)) {
        const lookup = await askResponder(url, pair, means);
        lookups.push(lookup);
        if (answersOcsp(lookup, pair, means.now))
            return lookups;
    }
    for (const url of fetchable(pair.certificate.crlUrls)) {
        const lookup = await askList(url, pair, means);
        lookups.push(lookup);
        if (answersCrl(lookup, means.now))
            return lookups;
    }
    return lookups;
}
async function askResponder(url, { certificate, issuer }, { fetch, scope }) {
    const body = ocspRequest(certificate, issuer) ?? new Uint8Array();
    const answer = await fetch({
        url,
        scope,
        body,
        contentType: 'application/ocsp-request',
        accept: 'application/ocsp-response',
        mostBytes: MOST_OCSP_BYTES,
        timeoutMs: OCSP_TIMEOUT_MS,
    });
    const outcome = answer.kind === 'answered' ? { kind: 'response', response: Buffer.from(answer.body).toString('base64') } : answer;
    return { kind: 'ocsp', of: certificate.sha256, url, outcome };
}
function answersOcsp({ outcome }, { certificate, issuer }, now) {
    if (outcome.kind !== 'response')
        return false;
    const verdict = (0,verify/* verifyOcsp */.R)(Buffer.from(outcome.response, 'base64'), { certificate, issuer, now });
    return verdict.kind === 'good' || verdict.kind === 'revoked';
}
async function askList(url, { certificate, issuer }, { fetch, scope }) {
    const answer = await fetch({
        url,
        scope,
        accept: 'application/pkix-crl',
        mostBytes: MOST_CRL_BYTES,
        timeoutMs: CRL_TIMEOUT_MS,
    });
    return { kind: 'crl', of: certificate.sha256, url, outcome: outcomeOf() };
    function outcomeOf() {
        if (answer.kind !== 'answered')
            return answer;
        const list = readCrl(answer.body, certificate, issuer);
        return 'entries' in list ? { kind: 'list', ...list } : { kind: 'unreadable', ...list };
    }
}
function answersCrl({ outcome }, now) {
    if (outcome.kind !== 'list')
        return false;
    const { kind } = (0,verdict/* crlVerdict */.X)(outcome, now);
    return kind === 'good' || kind === 'revoked';
}
/** Directories (ldap) are no place to fetch from; past the second URL nobody has an answer either. */
function fetchable(urls) {
    return urls.filter((url) => /^https?:/i.test(url)).slice(0, 2);
}
/** Of one endpoint: leaf and intermediates, of two chains where addresses differ. */
const revocation_MOST_CERTIFICATES = 4;
const MOST_OCSP_BYTES = 64 * 1024;
const OCSP_TIMEOUT_MS = 3_000;
const MOST_CRL_BYTES = 10 * 1024 * 1024;
const CRL_TIMEOUT_MS = 10_000;

;// CONCATENATED MODULE: ./lib/probe/lookups/look-up.js




/**
 * Every kind of lookup, side by side. Only whether a certificate is revoked has to wait for its issuer, whose word counts;
 * where the server left none out, that is no wait. Never rejects.
 */
const lookUp = async (target, addresses, context) => {
    const issuers = lookUpIssuers(target, addresses, context);
    const revocation = issuers.then((found) => lookUpRevocation(target, addresses, { ...context, issuers: certificatesIn(found) }));
    const others = SIDE_BY_SIDE.map((one) => one(target, addresses, context));
    return (await Promise.all([issuers, ...others, revocation])).flat();
};
function certificatesIn(lookups) {
    return lookups.flatMap((lookup) => lookup.kind === 'issuer' && lookup.outcome.kind === 'certificates' ? lookup.outcome.certificates : []);
}
const SIDE_BY_SIDE = [lookUpRenewal, lookUpCaa];

;// CONCATENATED MODULE: ./lib/pki/client-identity.js





/** What our own client certificate says, before a server is blamed for refusing it. Never throws; holds nothing secret. */
async function clientCertificateFacts(identity) {
    const read = await readIdentity(identity);
    return read.kind === 'read' ? { kind: 'read', chain: read.chain, keyMatches: read.keyMatches } : read;
}
/**
 * The same as PEM for `tls.createSecureContext`, whatever form it was given in; so that PKCS #12 files of the old kind can
 * be shown too, which OpenSSL 3 does not open. `null` where there is nothing to show: unreadable, or a key of another
 * certificate, which OpenSSL would throw for. Keys and digests below OpenSSL's security level still make it throw.
 */
async function credentials(identity) {
    const read = await readIdentity(identity);
    if (read.kind === 'unreadable' || !read.keyMatches)
        return null;
    return { cert: read.chain.map(({ der }) => client_identity_pem(der)).join(''), key: read.key };
}
async function readIdentity(identity) {
    const material = identity.kind === 'pem' ? readPem(identity) : await readPkcs12(identity.bytes, identity.passphrase);
    if (material.kind === 'unreadable')
        return material;
    const keyHash = publicKeyHash(material.keyPem);
    if (keyHash === null)
        return client_identity_unreadable('the private key cannot be read');
    const parsed = material.certificates.slice(0, LONGEST_CHAIN).map(pki_certificate/* parseCertificate */.hB);
    const chain = parsed.flatMap((certificate) => ((0,pki_certificate/* isMalformed */.ON)(certificate) ? [] : [certificate]));
    if (chain.length === 0 || chain.length < parsed.length)
        return client_identity_unreadable('a certificate in the file cannot be read');
    // The bags of a PKCS #12 file have no order: our own certificate is the one that the key belongs to.
    const ordered = identity.kind === 'pem' ? chain : ownFirst(chain, keyHash);
    return { kind: 'read', chain: ordered, key: material.keyPem, keyMatches: ordered[0]?.key.spkiSha256 === keyHash };
}
function readPem({ certificate, key }) {
    const { certificates, problems } = (0,pki_pem/* splitPem */.Z)(certificate);
    const [problem] = problems;
    return problem === undefined ? { kind: 'read', certificates, keyPem: key } : client_identity_unreadable(problem);
}
function ownFirst(chain, keyHash) {
    const own = (certificate) => certificate.key.spkiSha256 === keyHash;
    return [...chain.filter(own), ...chain.filter((certificate) => !own(certificate))];
}
/** SHA-256 over the SubjectPublicKeyInfo that belongs to a private key; `null` for a key that cannot be read. */
function publicKeyHash(keyPem) {
    try {
        return (0,public_key/* readPublicKey */.R)((0,external_node_crypto_.createPublicKey)(keyPem).export({ type: 'spki', format: 'der' })).spkiSha256;
    }
    catch {
        return null;
    }
}
function client_identity_unreadable(problem) {
    return { kind: 'unreadable', problem };
}
function client_identity_pem(base64) {
    return `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}
/** Real chains have two to four certificates. */
const LONGEST_CHAIN = 16;

;// CONCATENATED MODULE: ./lib/probe/trust.js


/** Whether OpenSSL takes these credentials: it throws for keys and digests below its security level. */
function areUsable(credentials) {
    try {
        (0,external_node_tls_.createSecureContext)({ ...credentials });
        return true;
    }
    catch {
        return false;
    }
}
/** One store of contexts for one run: the ids of identities mean nothing beyond it. */
function createSecureContexts() {
    const contexts = new Map();
    return (target, kind, identity) => {
        const key = [kind, identity?.id ?? '', (0,roots/* rootsKey */.BW)(target)].join('\0');
        const context = contexts.get(key) ?? secureContext(target, kind, identity);
        contexts.set(key, context);
        return context;
    };
}
function secureContext(target, kind, identity) {
    return (0,external_node_tls_.createSecureContext)({
        ca: [...(0,roots/* trustedRoots */.Ve)(target)],
        ...(identity === null ? {} : identity.credentials),
        minVersion: 'TLSv1.2',
        maxVersion: 'TLSv1.3',
        ...OFFERS[kind],
    });
}
const ECDSA = 'ecdsa_secp256r1_sha256:ecdsa_secp384r1_sha384:ecdsa_secp521r1_sha512';
const EDDSA = 'ed25519:ed448';
/** RSASSA-PKCS1 for the signatures of CAs alone: TLS 1.3 has it nowhere else (RFC 8446 §4.2.3). */
const RSA = [
    'rsa_pss_rsae_sha256:rsa_pss_rsae_sha384:rsa_pss_rsae_sha512',
    'rsa_pss_pss_sha256:rsa_pss_pss_sha384:rsa_pss_pss_sha512',
    'rsa_pkcs1_sha256:rsa_pkcs1_sha384:rsa_pkcs1_sha512',
].join(':');
/** At TLS 1.2 the suite chooses the kind of key, so that a client certificate of ours may be signed for with any. */
const OFFERS = {
    ordinary: {},
    legacy: { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' },
    'rsa at TLSv1.2': { maxVersion: 'TLSv1.2', ciphers: `${external_node_tls_.DEFAULT_CIPHERS}:!aECDSA` },
    'ecdsa at TLSv1.2': { maxVersion: 'TLSv1.2', ciphers: `${external_node_tls_.DEFAULT_CIPHERS}:!aRSA` },
    'eddsa at TLSv1.2': { maxVersion: 'TLSv1.2', sigalgs: EDDSA },
    'rsa at TLSv1.3': { minVersion: 'TLSv1.3', sigalgs: RSA },
    'ecdsa at TLSv1.3': { minVersion: 'TLSv1.3', sigalgs: ECDSA },
    'eddsa at TLSv1.3': { minVersion: 'TLSv1.3', sigalgs: EDDSA },
};

;// CONCATENATED MODULE: ./lib/probe/own-identities.js


/** Opens client identities by their ids, each once in a run. An endpoint without one gets neither. */
function ownIdentities(identities) {
    const opened = new Map();
    return (id) => {
        const identity = id === null ? undefined : identities.get(id);
        if (id === null || identity === undefined)
            return Promise.resolve({ shown: null, facts: null });
        const known = opened.get(id) ?? own_identities_open(id, identity);
        opened.set(id, known);
        return known;
    };
}
async function own_identities_open(id, identity) {
    const facts = await clientCertificateFacts(identity);
    const secret = await credentials(identity);
    if (secret === null)
        return { shown: null, facts };
    if (areUsable(secret))
        return { shown: { id, credentials: secret }, facts };
    return { shown: null, facts: { kind: 'unreadable', problem: 'OpenSSL refuses to use it: key or digest too weak' } };
}

;// CONCATENATED MODULE: ./lib/probe/resolve.js



/**
 * Finds every address of an endpoint: those it declares, else all A and AAAA records of the family wanted. Behind a proxy
 * the name itself: the proxy looks it up, and this machine may not know it. Never rejects.
 */
async function resolveEndpoint(endpoint, budget, ipFamily = 'auto') {
    const { host, port } = endpoint.connect ?? endpoint;
    if (endpoint.addresses.length > 0)
        return given(endpoint.addresses, port);
    if ((0,external_node_net_.isIP)(host) !== 0)
        return given([host], port);
    if (endpoint.proxy !== undefined) {
        return { resolution: { kind: 'by-proxy', name: host }, addresses: [{ address: host, port, family: null }] };
    }
    // RFC 6761 §6.4: names under `invalid` do not exist, and asking a resolver could only delay that answer.
    if (host === 'invalid' || host.endsWith('.invalid')) {
        return { resolution: { kind: 'not-found', name: host, code: 'ENOTFOUND' }, addresses: [] };
    }
    const limit = stageLimit(budget);
    if (limit.ms === 0)
        return { resolution: { kind: 'not-reached' }, addresses: [] };
    const answer = await Promise.race([resolve_ask(host), timeout(limit.ms)]);
    if (answer.kind === 'found') {
        const addresses = unique(answer.addresses);
        return {
            resolution: { kind: 'resolved', name: host, addresses },
            addresses: asAddresses(addresses, port).filter(isOf(ipFamily)),
        };
    }
    if (answer.code === 'ENOTFOUND') {
        return { resolution: { kind: 'not-found', name: host, code: answer.code }, addresses: [] };
    }
    if (answer.code === 'ETIMEOUT' && limit.cutByDeadline)
        return { resolution: { kind: 'not-reached' }, addresses: [] };
    return { resolution: { kind: 'failed', name: host, code: answer.code }, addresses: [] };
}
/** The system's resolver, hosts file included, as every ordinary client uses it. */
async function resolve_ask(host) {
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
/** Only a name has addresses to choose from: what is written down is dialled as written. */
function isOf(ipFamily) {
    return ({ family }) => (ipFamily !== '4' && ipFamily !== '6') || String(family) === ipFamily;
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

;// CONCATENATED MODULE: ./lib/probe/wants-aliases.js
/** Is it worth knowing what the name stands for? Only where something failed, or the addresses do not agree. */
function wantsAliases({ kind }, addresses) {
    if (kind === 'not-found')
        return true;
    if (kind !== 'resolved')
        return false;
    const leaves = addresses.flatMap(({ handshake }) => handshake.kind === 'completed' ? [handshake.chain[0]?.sha256 ?? ''] : []);
    return addresses.some(failed) || new Set(leaves).size > 1;
}
function failed({ tcp, handshake }) {
    if (tcp.kind === 'skipped')
        return false;
    if (handshake.kind !== 'completed')
        return true;
    return handshake.verification.kind === 'refused' || handshake.identity.kind === 'refused';
}

;// CONCATENATED MODULE: ./lib/probe/probe.js













/** A probe for one run that must be over at `endsAt`; its lanes keep connections to one address few. */
function createProbe({ settings, clientIdentities, bundles, proxyCredentials }, endsAt, { fetch = createFetch({ endsAt }), stop } = {}) {
    const identityOf = ownIdentities(clientIdentities);
    const budget = { timeoutMs: settings.timeoutMs, endsAt, stop };
    const run = {
        budget,
        retries: settings.retries,
        lanes: createLanes({ wait: (ms) => pause(budget, ms) }),
        acquaintance: createAcquaintance(),
        secureContexts: createSecureContexts(),
        fetch,
        storeOf: (0,roots/* createTrustStores */.L8)(),
        bundles,
        proxyCredentials,
        ipFamily: settings.ipFamily ?? 'auto',
    };
    return async (target) => lookAtEndpoint(target, run, await identityOf(target.endpoint.clientIdentity));
}
async function lookAtEndpoint(target, run, own) {
    const look = { ...run, identity: own.shown };
    const startedAt = Date.now();
    const observed = (resolution, addresses, lookups = []) => ({
        endpoint: target.endpoint.name,
        startedAt: new Date(startedAt).toISOString(),
        tookMs: Date.now() - startedAt,
        resolution,
        ...(run.ipFamily === 'auto' ? {} : { ipFamily: run.ipFamily }),
        addresses,
        clientCertificate: own.facts,
        lookups,
        connections: addresses.reduce((sum, { connections }) => sum + connections, 0),
    });
    if (startedAt >= look.budget.endsAt)
        return observed({ kind: 'not-reached' }, []);
    const { resolution, addresses } = await lookAround(target, run, look);
    const now = Date.now();
    const lookups = now < look.budget.endsAt
        ? await lookUp(target, addresses, {
            fetch: run.fetch,
            store: run.storeOf(target),
            now,
            endsAt: look.budget.endsAt,
        })
        : [];
    return observed(resolution, addresses, lookups);
}
async function lookAround(target, { bundles, ipFamily }, look) {
    const { file } = target.endpoint;
    if (file !== null)
        return { resolution: { kind: 'given' }, addresses: await lookAtFile(bundles.get(file.source)) };
    const { resolution, addresses } = await resolveEndpoint(target.endpoint, look.budget, ipFamily);
    const seen = await Promise.all(addresses.map((one) => lookAtAddress(one, target, look)));
    return { resolution: await withAliases(resolution, seen, look), addresses: seen };
}
/** What the name stands for is asked only where something failed, and costs a healthy endpoint nothing. */
async function withAliases(resolution, addresses, { budget }) {
    if (resolution.kind !== 'resolved' && resolution.kind !== 'not-found')
        return resolution;
    const { ms } = stageLimit(budget);
    if (ms === 0 || !wantsAliases(resolution, addresses) || isReserved(resolution.name))
        return resolution;
    const aliases = await followAliases(resolution, ms);
    return aliases.length === 0 ? resolution : { ...resolution, aliases };
}
/** RFC 6761 §6.2 to §6.4: names that no name server is asked for. */
function isReserved(name) {
    return /(?:^|\.)(?:test|localhost|invalid)$/.test(name);
}


/***/ }),

/***/ 7979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L8: () => (/* binding */ createTrustStores),
  H2: () => (/* binding */ readRootsAhead),
  BW: () => (/* binding */ rootsKey),
  Ve: () => (/* binding */ trustedRoots),
  _l: () => (/* binding */ withOtherStore)
});

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./lib/pki/chain.js + 1 modules
var pki_chain = __webpack_require__(7290);
// EXTERNAL MODULE: ./lib/pki/pem-certificates.js
var pem_certificates = __webpack_require__(5327);
// EXTERNAL MODULE: ./lib/pki/certificate.js + 1 modules
var certificate = __webpack_require__(8682);
// EXTERNAL MODULE: ./lib/pki/names.js + 1 modules
var names = __webpack_require__(7913);
// EXTERNAL MODULE: ./lib/pki/pem.js
var pki_pem = __webpack_require__(5050);
;// CONCATENATED MODULE: ./lib/pki/trust-store.js



/** Trusts what any of them trusts; the first that holds a certificate answers for it. */
function joinTrustStores(parts) {
    return {
        bySubject: (subject) => parts.flatMap(({ store }) => store.bySubject(subject)),
        has: (certificate) => parts.some(({ store }) => store.has(certificate)),
        parts,
    };
}
/**
 * A trust store from PEM texts, each of one certificate or many. Costs nothing until it is asked: then it reads the
 * subject of each certificate, and of those asked for the rest. Text that holds no certificate adds nothing.
 */
function createTrustStore(pems) {
    let index = null;
    const known = new Map();
    function bySubject(subject) {
        const name = (0,names/* comparableName */._t)(subject);
        const found = known.get(name);
        if (found !== undefined)
            return found;
        index ??= indexBySubject(pems);
        const ders = index.get(name);
        if (ders === undefined)
            return []; // not remembered: the name may come from a server, and there is no end of names
        const certificates = ders.flatMap((der) => {
            const parsed = (0,certificate/* parseCertificate */.hB)(der);
            return (0,certificate/* isMalformed */.ON)(parsed) ? [] : [parsed];
        });
        known.set(name, certificates);
        return certificates;
    }
    return {
        bySubject,
        has: (certificate) => bySubject(certificate.subject).some(({ sha256 }) => sha256 === certificate.sha256),
        parts: [],
    };
}
function indexBySubject(pems) {
    const index = new Map();
    for (const der of pems.flatMap((pem) => (0,pki_pem/* splitPem */.Z)(pem).certificates)) {
        const subject = (0,certificate/* certificateSubject */.iO)(der);
        if (subject === null)
            continue;
        const name = (0,names/* comparableName */._t)(subject);
        const same = index.get(name);
        if (same === undefined)
            index.set(name, [der]);
        else
            same.push(der);
    }
    return index;
}

// EXTERNAL MODULE: ./lib/probe/system-roots.js
var system_roots = __webpack_require__(905);
;// CONCATENATED MODULE: ./lib/probe/roots.js





/** PEM of the roots that count as trusted for a target: those of its `trust`, then what `ca-file` adds. */
function trustedRoots({ endpoint, policy }) {
    return [...sourcesOf(policy.trust).flatMap(rootsOf), ...endpoint.extraRoots];
}
/** What tells one set of roots from another. */
function rootsKey({ endpoint, policy }) {
    return [policy.trust, ...endpoint.extraRoots].join('\0');
}
/** Trust stores for one run. Most endpoints share their roots, so each set is read once. */
function createTrustStores() {
    const stores = new Map();
    return (target) => {
        const key = rootsKey(target);
        const known = stores.get(key) ?? joinTrustStores(partsOf(target));
        stores.set(key, known);
        return known;
    };
}
/** Reads the roots' subjects, by which issuers are found later: while a server is waited for that costs nothing. */
function readRootsAhead({ policy }) {
    for (const source of sourcesOf(policy.trust))
        storeOf(source).bySubject('');
}
/**
 * Where OpenSSL finds no trusted root: the store that was not asked for and would have led to one. The machine's own
 * store may hold the CA of a company, and the runtime's list what an old machine has never heard of.
 */
function withOtherStore(handshake, { policy }, now) {
    if (handshake.kind !== 'completed' || handshake.verification.kind !== 'refused' || policy.trust === 'both') {
        return handshake;
    }
    const { verification, chain } = handshake;
    const other = policy.trust === 'bundled' ? 'system' : 'bundled';
    if (!NO_TRUSTED_ROOT.has(verification.code) || !isTrustedBy(other, chain, now))
        return handshake;
    const refused = { ...verification, otherStore: other };
    return { ...handshake, verification: refused };
}
function isTrustedBy(source, chain, now) {
    return chain.length > 0 && (0,pki_chain/* examineChain */.v)(chain, storeOf(source), now).best.end === 'trusted';
}
function partsOf({ endpoint, policy }) {
    const parts = sourcesOf(policy.trust).map((from) => ({ from, name: NAMES[from], roots: rootsOf(from).length, store: storeOf(from) }));
    if (endpoint.extraRoots.length === 0)
        return parts;
    // To OpenSSL an intermediate or a server certificate in it is a link at most, and no root.
    const roots = (0,pem_certificates/* certificatesOf */.m)(endpoint.extraRoots).filter(({ selfIssued }) => selfIssued).length;
    return [...parts, { from: 'ca-file', name: 'ca-file', roots, store: createTrustStore(endpoint.extraRoots) }];
}
function sourcesOf(trust) {
    return trust === 'both' ? ['bundled', 'system'] : [trust];
}
/** A machine without roots trusts nothing; where the policy asks for its store, that is complained about before the run. */
function rootsOf(source) {
    if (source === 'bundled')
        return external_node_tls_.rootCertificates;
    const roots = (0,system_roots.systemRoots)();
    return roots.ok ? roots.value : [];
}
const stores = new Map();
function storeOf(source) {
    const known = stores.get(source) ?? createTrustStore(rootsOf(source));
    stores.set(source, known);
    return known;
}
const NAMES = {
    bundled: `the list of Mozilla in Node.js ${process.version}`,
    system: 'the store of this machine',
};
/** OpenSSL's words for a chain that leads to no root it knows. */
const NO_TRUSTED_ROOT = new Set([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);


/***/ }),

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSystemRoots: () => (/* binding */ readSystemRoots),
/* harmony export */   systemRoots: () => (/* binding */ systemRoots),
/* harmony export */   systemRootsTrouble: () => (/* binding */ systemRootsTrouble)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);


/**
 * The roots that this machine trusts, one PEM text each; the error is a clause.
 *
 * Node.js from 22.15 on asks the machine: the certificate stores of Windows and macOS, and elsewhere what OpenSSL would
 * read, which is the file SSL_CERT_FILE (else /etc/ssl/cert.pem) and every file of SSL_CERT_DIR (else /etc/ssl/certs).
 * Before that there is no way to ask, so that the bundle files of the common systems are read, SSL_CERT_FILE before them.
 */
function readSystemRoots(access) {
    const { getCACertificates, platform } = access;
    if (getCACertificates !== undefined) {
        const roots = [...new Set(getCACertificates('system'))];
        return roots.length > 0 ? { ok: true, value: roots } : { ok: false, error: EMPTY };
    }
    if (platform === 'win32') {
        return { ok: false, error: 'the system store of Windows can be read by Node.js 22.15 and later only' };
    }
    for (const path of access.certFile ? [access.certFile] : BUNDLES) {
        const roots = [...new Set(access.readText(path)?.match(PEM_BLOCK) ?? [])];
        if (roots.length > 0)
            return { ok: true, value: roots };
    }
    return { ok: false, error: EMPTY };
}
let known = null;
/** The roots of the machine that we run on, read once. Never throws. */
function systemRoots() {
    known ??= guarded(() => readSystemRoots({
        getCACertificates: node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates,
        platform: process.platform,
        certFile: process.env.SSL_CERT_FILE,
        readText,
    }));
    return known;
}
/** Why no endpoint can be judged by the roots of this machine; `null` where they can be read. */
async function systemRootsTrouble() {
    const roots = systemRoots();
    return roots.ok ? null : roots.error;
}
function guarded(read) {
    try {
        return read();
    }
    catch (error) {
        return { ok: false, error: `the system store of roots cannot be read: ${error.message}` };
    }
}
function readText(path) {
    try {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return facts.isFile() && facts.size <= MOST_BYTES ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1') : null;
    }
    catch {
        return null;
    }
}
const EMPTY = 'the system store of roots is empty or cannot be read';
/** Debian and Alpine, Fedora and RHEL, SUSE, the BSDs and macOS. */
const BUNDLES = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
const PEM_BLOCK = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/** Real bundles take a quarter of a megabyte. */
const MOST_BYTES = 16_777_216;


/***/ })

};

export const id = 799;
export const ids = [799];
export const modules = {

/***/ 5799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/model/endpoint.js
var model_endpoint = __webpack_require__(7128);
// EXTERNAL MODULE: ./lib/model/run.js
var model_run = __webpack_require__(60);
// EXTERNAL MODULE: ./lib/pki/digest.js
var digest = __webpack_require__(2846);
;// CONCATENATED MODULE: ./lib/diagnose/bounded-evidence.js
/** A certificate may carry a thousand names of a thousand letters; the reader needs the first few. */
function bounded({ label, value }) {
    return { label, value: value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value };
}
const LONGEST_VALUE = 500;

;// CONCATENATED MODULE: ./lib/diagnose/file-words.js
/** Titles of causes that speak of a server, for certificates on disk. */
const FILE_TITLES = {
    'incomplete-chain': 'the intermediate certificate is not in the file',
    'chain-out-of-order': 'the certificates stand in the wrong order',
    'surplus-certificates': 'the file holds more certificates than clients need',
    'verification-failed': 'clients would refuse the certificate',
};
/** What is sent by a server stands in a file. */
function fileLabel({ label, value }) {
    return { label: LABELS.get(label) ?? label, value };
}
const LABELS = new Map([
    ['sent', 'in the file'],
    ['not sent', 'not in the file'],
    ['sent again', 'in the file again'],
    ['in each full handshake', 'in all'],
]);

// EXTERNAL MODULE: ./lib/remedies/index.js + 84 modules
var remedies = __webpack_require__(2784);
;// CONCATENATED MODULE: ./lib/remedies/product-titles.js
/** What people call the products that a config names in one word. */
const PRODUCT_TITLES = {
    nginx: 'nginx',
    apache: 'Apache',
    haproxy: 'HAProxy',
    caddy: 'Caddy',
    traefik: 'Traefik',
    envoy: 'Envoy',
    lighttpd: 'lighttpd',
    stunnel: 'stunnel',
    kubernetes: 'Kubernetes Ingress and Gateway',
    iis: 'IIS',
    java: 'Java (Tomcat, Spring Boot)',
    node: 'Node.js',
    go: 'Go',
    aws: 'AWS',
    'google-cloud': 'Google Cloud',
    azure: 'Azure',
    cloudflare: 'Cloudflare',
    postfix: 'Postfix',
    dovecot: 'Dovecot',
    exim: 'Exim',
    openldap: 'OpenLDAP',
    vsftpd: 'vsftpd',
    proftpd: 'ProFTPD',
    postgresql: 'PostgreSQL',
    mysql: 'MySQL and MariaDB',
};

;// CONCATENATED MODULE: ./lib/diagnose/fix-for.js


/**
 * The fix as the product wants it written. Where it is not certain which product that is, the general one, and a last
 * step that says where the lines of the likely ones stand: a setting of the wrong product is worse than none.
 */
function fixFor(remedy, { product, others }, cause) {
    const fix = (0,remedies/* writeFix */.z6)(remedy, product);
    const written = others.filter((other) => (0,remedies/* writeFix */.z6)(remedy, other).product === other).slice(0, MOST_NAMED);
    if (product !== null || written.length === 0)
        return fix;
    const named = written.map((other) => PRODUCT_TITLES[other]).join(' or ');
    const pages = written.map((other) => `docs/fixes/${other}.md#${cause}`).join(' or ');
    const step = `${named} seems to answer here; its own lines stand in ${pages}.`;
    return { ...fix, steps: [...fix.steps, step] };
}
const MOST_NAMED = 3;

;// CONCATENATED MODULE: ./lib/diagnose/merge.js
/** Joins equal sightings (same cause, same key) over the addresses and their certificates; the order of first sight stays. */
function merge(sightings) {
    const groups = new Map();
    for (const sighting of sightings) {
        const key = JSON.stringify([sighting.cause.id, ...sighting.diagnosis.key]);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [sighting]);
        else
            known.push(sighting);
    }
    return [...groups.values()].map((group) => {
        const [{ cause, diagnosis, which = null }] = group;
        const addresses = [...new Set(group.flatMap(({ address }) => address ?? []))];
        const isOne = group.every((sighting) => sighting.which?.kind === which?.kind);
        return { cause, diagnosis, addresses, which: isOne ? which : null };
    });
}

// EXTERNAL MODULE: ./lib/model/bundle.js
var bundle = __webpack_require__(9393);
// EXTERNAL MODULE: ./lib/model/certificates-served.js
var certificates_served = __webpack_require__(2291);
// EXTERNAL MODULE: ./lib/pki/chain.js + 1 modules
var pki_chain = __webpack_require__(7290);
;// CONCATENATED MODULE: ./lib/diagnose/address-trust.js

/** Which roots counted at an address, and where its chain led with them. */
function addressTrust({ address, handshake, file }, chain, store, now) {
    const verification = handshake.kind === 'completed' ? handshake.verification : null;
    const accepted = verification === null ? null : verification.kind === 'accepted';
    const anchor = chain?.best.anchor ?? null;
    const holder = anchor === null ? undefined : store.parts.find((part) => part.store.has(anchor));
    return {
        address,
        stores: store.parts.map(({ from, name, roots }) => ({ from, name, roots })),
        accepted: file !== null && chain !== null ? (0,pki_chain/* stands */.E)(chain, now) : accepted,
        anchor: anchor?.subject ?? null,
        from: holder?.from ?? null,
        elsewhere: (verification?.kind === 'refused' ? verification.otherStore : undefined) ?? null,
    };
}

// EXTERNAL MODULE: ./lib/pki/name-match.js + 1 modules
var name_match = __webpack_require__(9371);
;// CONCATENATED MODULE: ./lib/diagnose/file-target.js


/**
 * The target as it counts for one certificate on disk. Of several in a folder or manifest each name has to be covered by
 * one, so that what another covers is not asked of this one. Without a name of its own the endpoint goes by the first name
 * of the certificate, which remedies need; nobody demands that one.
 */
function targetFor(target, at, { addresses }) {
    const { endpoint, policy } = target;
    if (endpoint.file === null)
        return target;
    const leaf = leafOf(at);
    const others = addresses.filter((other) => other !== at).flatMap((other) => leafOf(other) ?? []);
    const elsewhere = (name) => others.some((other) => (0,name_match/* covers */.h)(name, other)) && (leaf === undefined || !(0,name_match/* covers */.h)(name, leaf));
    const { servername } = endpoint;
    return {
        endpoint: {
            ...endpoint,
            host: (leaf === undefined ? undefined : firstName(leaf)) ?? '',
            servername: servername !== null && elsewhere(servername) ? null : servername,
        },
        policy: { ...policy, requiredSans: policy.requiredSans.filter((name) => !elsewhere(name)) },
    };
}
function leafOf({ file }) {
    return file?.kind === 'bundle' ? (0,bundle/* leafFirst */.L)(file)[0] : undefined;
}
function firstName({ sans, commonNames }) {
    const names = (sans ?? []).filter(({ kind }) => kind === 'dns' || kind === 'ip');
    return names[0]?.value ?? commonNames[0];
}

;// CONCATENATED MODULE: ./lib/diagnose/see.js





/** Prepares an observation for the causes. Addresses that sent the same chain share one examination of it. */
function see(target, observation, now, store) {
    const examined = new Map();
    const examine = (sent) => {
        const key = sent.map(({ sha256 }) => sha256).join(' ');
        const chain = examined.get(key) ?? (0,pki_chain/* examineChain */.v)(sent, store, now);
        examined.set(key, chain);
        return chain;
    };
    const seeWith = (at, keyType, all) => {
        const { chain: readable, unreadable } = messageSent(at);
        // Without the first one nobody can say whose chain the others are.
        const sent = unreadable.some(({ place }) => place === 0) ? [] : readable;
        const chain = sent.length === 0 ? null : examine(sent);
        const known = sent.length === 0 ? [] : [...nearby(at), ...fetchedIssuers(observation.lookups)];
        const completed = known.length === 0 ? null : examine([...sent, ...known]);
        const { clientCertificate, lookups } = observation;
        const trust = addressTrust(at, chain, store, now);
        return {
            ...targetFor(target, at, observation),
            now,
            at,
            sent,
            chain,
            completed,
            unreadable,
            trust,
            lookups,
            clientCertificate,
            ...(keyType === null ? {} : { keyType }),
            ...(all.length === 1 ? {} : { siblings: leavesBeside(at, all) }),
        };
    };
    const served = observation.addresses.map((at) => {
        const { first, others, strays } = (0,certificates_served/* byCertificate */.TE)(at);
        return { at, first, others, strays, all: [first, ...others, ...strays] };
    });
    return {
        ...target,
        now,
        observation,
        addresses: served.map(({ at, first, others, all }) => seeWith(first, others.length === 0 ? null : (0,certificates_served/* firstKeyType */.Ks)(at), all)),
        others: served.flatMap(({ at, others, strays, all }) => [
            ...others.map((other, index) => seeWith(other, at.others[index]?.keyType ?? null, all)),
            ...strays.map((stray) => ({ ...seeWith(stray, null, all), isStray: true })),
        ]),
    };
}
function leavesBeside(at, all) {
    return all.filter((one) => one !== at).flatMap((one) => messageSent(one).chain.slice(0, 1));
}
/** The certificates that OpenSSL received; where its handshake failed, those that a raw hello got to see; those of a file. */
function chainSent(at) {
    return messageSent((0,certificates_served/* byCertificate */.TE)(at).first).chain;
}
/** The same with each of its other certificates. */
function otherChainsSent(at) {
    const { others, strays } = (0,certificates_served/* byCertificate */.TE)(at);
    return [...others, ...strays].map((other) => messageSent(other).chain);
}
function messageSent({ handshake, hellos, file, }) {
    if (file?.kind === 'bundle')
        return { chain: (0,bundle/* leafFirst */.L)(file), unreadable: file.unreadable };
    if (handshake.kind === 'completed')
        return handshake;
    const flights = hellos.flatMap(({ question, outcome }) => {
        // What is served under another name says nothing about ours.
        if (question.kind === 'no-sni' || question.kind === 'other-sni')
            return [];
        return outcome.kind === 'server-flight' && outcome.complete && outcome.chain.length + outcome.unreadable.length > 0
            ? [{ question, outcome }]
            : [];
    });
    // A server may keep another certificate for old clients, so the ordinary hello's answer counts first.
    const ordinary = flights.find(({ question }) => question.kind === 'modern');
    return (ordinary ?? flights[0])?.outcome ?? { chain: [], unreadable: [] };
}
/** What stands in other files of the folder, where the chain of this one has an end in the open. */
function nearby({ file }) {
    return file?.kind === 'bundle' ? (file.nearby ?? []).map(({ certificate }) => certificate) : [];
}
function fetchedIssuers(lookups) {
    return lookups.flatMap(({ kind, outcome }) => kind === 'issuer' && outcome.kind === 'certificates' ? outcome.certificates : []);
}

// EXTERNAL MODULE: ./lib/model/http-head.js
var http_head = __webpack_require__(6476);
;// CONCATENATED MODULE: ./lib/diagnose/product/behaves-like.js

/**
 * Products that end TLS in this manner, the likelier first: good for a hint and never for a name, since several do the
 * same and versions differ.
 */
function behavesLike(manner, at) {
    const { choosesProtocol, acknowledgesName, browserSuite, inClear } = manner;
    if (inClear === 'alert')
        return ['java'];
    if (inClear === 'rst')
        return acknowledgesName === true ? ['stunnel'] : [];
    if (inClear === 'http' || inClear === 'words')
        return [];
    const headers = at.http?.headers ?? [];
    // The age that ingress-nginx gives Strict-Transport-Security unless it is told another; it sends no Server header.
    if (at.http?.server === null && /^max-age=15724800;/.test((0,http_head/* valuesOf */.s)(headers, 'strict-transport-security')[0] ?? ''))
        return ['kubernetes'];
    if (inSmallLetters(at))
        return acknowledgesName === false ? ['node', 'envoy'] : ['haproxy', 'envoy'];
    if (acknowledgesName === true && browserSuite === 0x1302)
        return ['haproxy'];
    if (acknowledgesName === true && choosesProtocol === false)
        return inClear === null ? ['stunnel', 'haproxy'] : [];
    if (acknowledgesName === false && choosesProtocol === true && browserSuite === 0x1302)
        return ['node'];
    return [];
}
/** A product that nobody named and that is known all the same: several things are as only this product has them together. */
function likelyByManner(manner, at) {
    if (isHaproxy(manner, at))
        return { products: ['haproxy'], because: 'HTTP headers in small letters, and TLS as HAProxy does it' };
    if (isNode(manner, at))
        return { products: ['node'], because: 'a framework of Node names itself, and TLS is as Node does it' };
    return null;
}
/** HAProxy writes all headers in small letters, those of servers behind it too. It has to have been asked in clear. */
function isHaproxy(manner, at) {
    const { acknowledgesName, browserSuite, takesDhe, refuses, inClear } = manner;
    const known = acknowledgesName === true && browserSuite === 0x1302 && takesDhe === false && refuses === 'alert';
    return known && inClear === 'fin' && inSmallLetters(at);
}
/** Express and Next.js name themselves; another product would have chosen other suites and acknowledged the name. */
function isNode({ choosesProtocol, acknowledgesName, browserSuite, inClear }, at) {
    const headers = at.http?.headers ?? [];
    const framework = (0,http_head/* valuesOf */.s)(headers, 'x-powered-by')[0] ?? '';
    const known = choosesProtocol === true && acknowledgesName === false && browserSuite === 0x1302;
    const written = headers.some(({ name }) => name === 'X-Powered-By') && /^(?:Express|Next\.js)$/.test(framework);
    return known && (inClear === null || inClear === 'fin') && written;
}
function inSmallLetters({ http }) {
    const names = (http?.headers ?? []).map(({ name }) => name);
    return names.length > 0 && names.every((name) => name === name.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/diagnose/product/header-order.js
/**
 * Whether headers stand as this product writes them itself. A proxy that passes an answer on writes them in its own way:
 * HAProxy and Node in small letters, Go by the alphabet, AWS's load balancer with the date first. `null` where it is not
 * known, or no headers were kept.
 */
function writtenBy(product, headers) {
    if (headers === undefined || headers.length === 0)
        return null;
    const names = headers.map(({ name }) => name);
    switch (product) {
        case 'nginx':
            return names[0] === 'Server' && names[1] === 'Date' && beforeConnection(names).every((name) => NGINX.has(name));
        case 'apache':
            return names[0] === 'Date' && names[1] === 'Server';
        case 'lighttpd':
            return names.includes('Server') && names.indexOf('Server') === names.indexOf('Date') + 1;
        case 'iis':
            return names.includes('Server') && names.indexOf('Date') > names.indexOf('Server');
        case 'caddy':
            // A Go proxy sorts the Date that it was handed in among the rest; who ends TLS announces HTTP/3 and adds its own Date.
            return names.includes('Server') && (names.includes('Alt-Svc') || names.indexOf('Date') > names.indexOf('Server'));
        case 'java':
        case 'cloudflare':
        case 'aws':
            return names.includes('Server');
        case 'envoy':
            return names.includes('server');
        default:
            return null;
    }
}
function beforeConnection(names) {
    return names.slice(0, Math.max(names.indexOf('Connection'), 0));
}
/** What nginx writes first, in this order; whatever a page or a setting adds stands behind `Connection`. */
const NGINX = new Set([
    'Server',
    'Date',
    'Content-Type',
    'Content-Length',
    'Last-Modified',
    'Location',
    'Transfer-Encoding',
]);

;// CONCATENATED MODULE: ./lib/diagnose/product/contradiction.js

/** What speaks against it that this product ends TLS itself, as a clause; `null` when nothing seen does. */
function contradiction(product, manner, headers) {
    if (writtenBy(product, headers) === false)
        return 'the headers of its answer were written by another';
    return (AGAINST[product] ?? []).find(([speaks]) => speaks(manner))?.[1] ?? null;
}
const NO_PROTOCOL = [
    ({ choosesProtocol }) => choosesProtocol === false,
    'TLS ends without choosing HTTP (ALPN)',
];
const NAME_READ = [({ acknowledgesName }) => acknowledgesName === true, 'the server name is acknowledged'];
const NO_DHE = [({ takesDhe }) => takesDhe === false, 'no DHE suite is taken'];
const NAME_READ_NO_DHE = [
    (manner) => manner.acknowledgesName === true && manner.takesDhe === false,
    'the server name is acknowledged and no DHE suite is taken',
];
/** Go chooses by its own order, in which this suite never comes first. */
const NOT_GO = [
    ({ suite, browserSuite }) => suite === 'TLS_AES_256_GCM_SHA384' || browserSuite === 0x1302,
    'TLS_AES_256_GCM_SHA384 is preferred',
];
/** It answers a plain HTTP request on its TLS port in one of these ways; `null` is never against it. */
function answersInClear(...usual) {
    return [
        ({ inClear }) => inClear !== null && !usual.includes(inClear),
        'a plain HTTP request on the port is answered in another way',
    ];
}
/** Unusual for the product and no more, so that it counts only where nobody asked in clear: there nothing is to be mended. */
function unheard(speaks, words) {
    return [(manner) => manner.inClear === null && speaks(manner), words];
}
/**
 * Measured with Debian 12's packages; products that are not listed could not be. Each line is a reason to be unsure and
 * none to name another product, so one too many costs a general fix, and one too few a wrong one.
 */
const AGAINST = {
    nginx: [
        NO_PROTOCOL,
        [({ acknowledgesName }) => acknowledgesName === false, 'the server name is not acknowledged'],
        unheard(({ browserSuite }) => browserSuite === 0x1302, 'TLS_AES_256_GCM_SHA384 is preferred'),
        answersInClear('http'),
    ],
    apache: [NO_PROTOCOL, unheard(({ takesDhe }) => takesDhe === false, 'no DHE suite is taken'), answersInClear('http')],
    caddy: [NO_PROTOCOL, NOT_GO, answersInClear('http')],
    traefik: [NO_PROTOCOL, NOT_GO, answersInClear('http')],
    lighttpd: [NO_PROTOCOL, answersInClear('fin')],
    node: [NO_PROTOCOL, NAME_READ, answersInClear('fin')],
    iis: [NO_PROTOCOL],
    // JSSE answers what is no TLS with an alert; Tomcat with a page of its own.
    java: [NO_DHE, answersInClear('alert', 'http')],
    envoy: [answersInClear('fin', 'rst')],
    postfix: [NAME_READ_NO_DHE, answersInClear('rst', 'fin')],
    exim: [NAME_READ_NO_DHE, answersInClear('alert', 'words', 'fin')],
    dovecot: [
        [({ refuses }) => refuses === 'alert', 'hellos that cannot be served are refused with an alert'],
        answersInClear('fin'),
    ],
    vsftpd: [
        NAME_READ,
        [({ browserGroup }) => browserGroup !== null && browserGroup !== 0x0017, 'another group than P-256 is chosen'],
        answersInClear('words'),
    ],
    proftpd: [NO_DHE, answersInClear('words')],
    openldap: [NAME_READ, answersInClear('fin')],
};

;// CONCATENATED MODULE: ./lib/diagnose/product/clue.js
/** Servers name anything they like: control and non-ASCII characters go, and so does what no name needs in length. */
function quotable(text) {
    return text
        .replace(/\s+$/, '')
        .replace(/[^\x20-\x7e]/g, '?')
        .slice(0, 80);
}

;// CONCATENATED MODULE: ./lib/diagnose/product/host-names.js

/**
 * The cloud whose service a host name stands for. Names of virtual machines, of DNS services and of balancers that pass
 * TLS through are left out: what ends TLS there is the user's own (`*.compute.amazonaws.com`, `*.awsglobalaccelerator.com`,
 * `*.cloudapp.azure.com`, `*.trafficmanager.net`, `*.bc.googleusercontent.com`).
 */
function hostClue({ host, connect, addresses }) {
    if (addresses.length > 0)
        return null;
    const dialled = (connect?.host ?? host).toLowerCase();
    const product = CLOUDS.find(([, names]) => names.test(dialled))?.[0];
    return product === undefined ? null : { products: [product], because: `host name ${quotable(dialled)}` };
}
const CLOUDS = [
    [
        'aws',
        /\.(?:elb(?:\.[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?|[a-z0-9-]+\.elb\.amazonaws\.com|cloudfront\.net|execute-api\.[a-z0-9-]+\.amazonaws\.com|lambda-url\.[a-z0-9-]+\.on\.aws|awsapprunner\.com|amplifyapp\.com|s3[a-z0-9.-]*\.amazonaws\.com)$/,
    ],
    [
        'azure',
        /\.(?:azurefd\.net|azureedge\.net|azurewebsites\.net|azure-api\.net|azurecontainerapps\.io|azurestaticapps\.net|(?:blob|web)\.core\.windows\.net)$/,
    ],
    ['google-cloud', /\.(?:run\.app|appspot\.com|cloudfunctions\.net|web\.app|firebaseapp\.com)$/],
    ['cloudflare', /\.(?:workers\.dev|pages\.dev|r2\.dev)$/],
];

;// CONCATENATED MODULE: ./lib/diagnose/product/marks.js
/** The product that a Server header names; `null` for products without texts of their own. */
function productOf(header) {
    return first(SERVER_HEADERS, header);
}
/**
 * The product that an entry of a Via header names. Each proxy adds its own behind the others (RFC 9110 §7.6.3), so the
 * last is the one that faces us, if it takes part at all: nginx and HAProxy do not.
 */
function productOfVia(entry) {
    return first(VIA, entry);
}
/** The product that greets like this, or answers like this in its own protocol. */
function productOfGreeting(greeting) {
    return first(GREETINGS, greeting);
}
function first(marks, text) {
    return marks.find(([, mark]) => mark.test(text))?.[0] ?? null;
}
/** openresty and Tengine take nginx's directives. `Apache-Coyote` is Tomcat, which takes none of Apache's. */
const SERVER_HEADERS = [
    ['nginx', /^(?:nginx|openresty|tengine)\b/i],
    ['apache', /^apache(?![-\w]| tomcat)/i],
    ['haproxy', /^haproxy\b/i],
    ['caddy', /^caddy\b/i],
    ['traefik', /^traefik\b/i],
    ['envoy', /^(?:envoy|istio-envoy)\b/i],
    ['lighttpd', /^lighttpd\b/i],
    ['iis', /^Microsoft-(?:IIS|HTTPAPI)\//i],
    ['java', /^(?:Apache-Coyote|Apache Tomcat|Jetty|WildFly|JBoss|GlassFish|Payara|Eclipse GlassFish|WebLogic)\b/i],
    ['aws', /^(?:awselb|AmazonS3|CloudFront|Amazon(?:S3)?|AWS)\b/i],
    ['google-cloud', /^(?:Google Frontend|UploadServer)\b/i],
    ['azure', /^(?:Microsoft-Azure-Application-Gateway|Windows-Azure-\w+)\b/i],
    ['cloudflare', /^cloudflare\b/i],
];
const VIA = [
    ['caddy', /^\S+ Caddy\b/i],
    ['aws', /\.cloudfront\.net \(CloudFront\)/i],
    ['google-cloud', /^1\.1 google\b/i],
    ['azure', /^\S+ Azure\b/i],
];
/** The words that each product says unless it is told to say others; a host name before them may hold anything. */
const GREETINGS = [
    ['postfix', /^220[ -]\S+ ESMTP Postfix\b/],
    ['exim', /^220[ -]\S+ ESMTP Exim \d/],
    ['dovecot', /^(?:\* OK (?:\[[^\]]*\] )?|\+OK |220[ -]\S+ )Dovecot\b/],
    ['dovecot', /^"IMPLEMENTATION" "Dovecot\b/],
    ['vsftpd', /^220[ -]\(vsFTPd /],
    ['proftpd', /^220[ -]ProFTPD /],
    ['openldap', /OpenLDAProotDSE/],
    // As the probe writes the first packet down; proxies and other databases speak the same protocol.
    ['mysql', /^MySQL protocol 10, version (?!.*(?:tidb|vitess|proxysql|maxscale|singlestore|doris|starrocks))/i],
];

;// CONCATENATED MODULE: ./lib/diagnose/product/inner-words.js




/** What was said inside TLS: by what ends it, or by something behind that. `null` when nobody gave a name. */
function innerWords({ http, greeting }) {
    if (http === null) {
        const product = productOfGreeting(greeting ?? '');
        return product === null ? null : { products: [product], because: `it greets with "${quotable(greeting ?? '')}"` };
    }
    const { headers } = http;
    const servers = headers === undefined ? [http.server ?? ''] : (0,http_head/* valuesOf */.s)(headers, 'server');
    const named = fromServer(servers.filter((server) => server !== '')[0], headers);
    const via = headers === undefined ? [] : (0,http_head/* valuesOf */.s)(headers, 'via');
    const proxy = via.join(',').split(',').at(-1)?.trim() ?? '';
    if (proxy === '')
        return named;
    const front = {
        products: [productOfVia(proxy) ?? productOf(proxy.replace(/^\S+ /, ''))].filter((product) => product !== null),
        because: `HTTP Via header "${quotable(proxy)}"`,
    };
    const [back] = named?.products ?? [];
    // nginx writes no Via of its own and passes on that of a proxy behind it: then nobody knows who faces us.
    if (back === undefined ||
        front.products.length === 0 ||
        front.products[0] === back ||
        writtenBy(back, headers) !== true)
        return front;
    return { products: [back, ...front.products], because: `${front.because}, and ${named?.because}` };
}
function fromServer(server, headers) {
    if (server === undefined)
        return null;
    const product = productOf(server);
    const because = `HTTP Server header "${quotable(server)}"`;
    return { products: product === null ? [] : [product], because, headers };
}

// EXTERNAL MODULE: ./lib/causes/first-bytes.js
var first_bytes = __webpack_require__(6828);
;// CONCATENATED MODULE: ./lib/diagnose/product/manner.js

function mannerOf({ application, starttls, proxy }, at) {
    const { handshake, hellos } = at;
    const done = handshake.kind === 'completed' ? handshake : null;
    const asked = starttls === null && (application === 'http' || application === 'unknown');
    // After an alert 120 the handshake was repeated with nothing to choose from.
    const turnedDown = hellos.some(({ outcome }) => outcome.kind === 'alert' && outcome.alert === 120);
    const answer = (fits) => hellos.find(({ question }) => fits(question))?.outcome ?? null;
    const flight = flightOf(answer(({ kind }) => kind === 'browser')) ?? flightOf(answer(({ kind }) => kind === 'modern'));
    const recent = flight !== null && flight.version >= 0x0304 ? flight : null;
    const dhe = answer((question) => question.kind === 'suites' && question.why === 'dhe');
    const refusals = hellos.filter(({ question }) => question.kind === 'below-minimum' || question.kind === 'suites');
    return {
        choosesProtocol: done === null || !asked || turnedDown ? null : done.alpn !== null,
        acknowledgesName: flight?.serverNameAcknowledged ?? null,
        suite: done?.version === 'TLSv1.3' ? done.cipher : null,
        browserSuite: recent?.cipherSuite ?? null,
        browserGroup: recent?.group ?? null,
        takesDhe: dhe?.kind === 'server-flight' ? true : dhe?.kind === 'alert' || dhe?.kind === 'closed' ? false : null,
        refuses: refusals.some(({ outcome }) => outcome.kind === 'alert')
            ? 'alert'
            : refusals.some(({ outcome }) => outcome.kind === 'closed')
                ? 'closed'
                : null,
        inClear: proxy === undefined ? mannerInClear(at) : unlessEnded(mannerInClear(at)),
    };
}
/** Through a proxy it is the proxy that ends the connection, in its own manner. */
function unlessEnded(inClear) {
    return inClear === 'fin' || inClear === 'rst' ? null : inClear;
}
function flightOf(outcome) {
    return outcome?.kind === 'server-flight' ? outcome : null;
}
function mannerInClear({ plaintext }) {
    switch (plaintext?.kind) {
        case 'answered': {
            const text = (0,first_bytes/* decode */.D4)(plaintext.firstBytes);
            if (text.startsWith('\x15\x03'))
                return 'alert';
            return text.startsWith('HTTP/') ? 'http' : 'words';
        }
        case 'closed':
            return plaintext.how;
        case 'silent':
            return 'silent';
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./lib/causes/built-in-certificates.js
var built_in_certificates = __webpack_require__(2147);
;// CONCATENATED MODULE: ./lib/diagnose/product/own-words.js







/** What says of itself who ends TLS there: no machine behind it can have said it. */
function ownWords(at) {
    return [fromCertificate(at), fromStartTls(at), fromAnswerInClear(at)].filter((clue) => clue !== null);
}
/** Certificates that products make for themselves when they are given none. */
function fromCertificate(at) {
    const [leaf] = chainSent(at);
    const builtIn = leaf === undefined ? null : (0,built_in_certificates/* builtInCertificate */.zY)(leaf);
    const product = builtIn === null ? undefined : MAKERS[builtIn.product];
    if (builtIn === null || product === undefined)
        return null;
    return { products: [product], because: `it serves ${builtIn.what}` };
}
/** Caddy's own CA is no such maker: it signs for other servers as well. */
const MAKERS = { 'ingress-nginx': 'kubernetes', Traefik: 'traefik' };
/** What takes STARTTLS ends TLS too, so that its greeting tells who it is. */
function fromStartTls({ starttls }) {
    const greeting = starttls == null || !('greeting' in starttls) ? null : starttls.greeting;
    const product = greeting === null ? null : productOfGreeting(greeting);
    return product === null ? null : { products: [product], because: `it greets with "${quotable(greeting ?? '')}"` };
}
/** Where TLS was due a plain HTTP request was sent, or nothing but clear text came back. */
function fromAnswerInClear(at) {
    for (const text of inClear(at)) {
        const page = ANSWERS.find(({ says }) => says.test(text));
        if (page !== undefined)
            return { products: page.products, because: page.because };
        const greeter = productOfGreeting(text);
        if (greeter !== null)
            return { products: [greeter], because: `it greets with "${quotable(text)}"` };
        const headers = (0,http_head/* parseHttpHead */.Y)(text)?.headers ?? [];
        const [server] = (0,http_head/* valuesOf */.s)(headers, 'server');
        const product = server === undefined ? null : productOf(server);
        // A proxy passes on a header that it does not write.
        if (product !== null && writtenBy(product, headers) !== false)
            return { products: [product], because: `HTTP Server header "${quotable(server ?? '')}" of its answer in clear` };
    }
    return null;
}
function inClear(at) {
    const heard = (0,first_bytes/* clearText */.Z8)(at).map(({ text }) => text);
    if (heard.length > 0 || at.plaintext?.kind !== 'answered')
        return heard;
    return [Buffer.from(at.plaintext.firstBytes, 'base64').toString('latin1')];
}
/** What TLS ports say to plain HTTP, and other words that only one product has. Measured, but for Tomcat's. */
const ANSWERS = [
    {
        says: /^HTTP\/1[\s\S]*Client sent an HTTP request to an HTTPS server/,
        products: ['go', 'traefik', 'caddy', 'kubernetes'],
        because: 'to plain HTTP it answers as servers written in Go do',
    },
    {
        says: /^HTTP\/1(?![\s\S]*^server: *(?:nginx|openresty|tengine))[\s\S]*The plain HTTP request was sent to HTTPS port/im,
        // ingress-nginx takes the Server header out, which nginx alone cannot.
        products: ['kubernetes', 'nginx'],
        because: 'to plain HTTP it answers with the error page of nginx, without its Server header',
    },
    {
        says: /^HTTP\/1[\s\S]*This combination of host and port requires TLS/,
        products: ['java'],
        because: 'to plain HTTP it answers with the error page of Tomcat',
    },
    {
        says: /^500 OOPS: /,
        products: ['vsftpd'],
        because: 'to plain HTTP it answers "500 OOPS", as vsftpd does',
    },
];

;// CONCATENATED MODULE: ./lib/diagnose/product/guess-at-address.js







/** Which product ends TLS at one address. What it says of itself counts before what is said inside TLS. */
function guessAtAddress(endpoint, at) {
    const own = ownWords(at);
    const inner = innerWords(at);
    if (own.length > 0)
        return fromOwnWords(own, inner);
    const host = hostClue(endpoint);
    const manner = mannerOf(endpoint, at);
    const known = likelyByManner(manner, at);
    if (inner !== null)
        return fromInnerWords(inner, { host, known, manner }, at);
    const clue = host ?? known ?? byProtocol(endpoint, at);
    if (clue !== null)
        return likely(clue);
    const others = behavesLike(manner, at);
    return unsure(others.length === 0 ? 'nothing seen tells which product answers' : 'only the manner of its TLS tells', others);
}
/** Hardly anything else answers SSLRequest; poolers in front of it do, and are set up in other words. */
function byProtocol({ starttls }, at) {
    const answered = ['upgraded', 'not-offered', 'refused'].includes(at.starttls?.kind ?? '');
    if (starttls !== 'postgres' || !answered)
        return null;
    return { products: ['postgresql'], because: 'it answers SSLRequest as PostgreSQL does' };
}
/** Several things that it said have to agree; what it said inside may choose among those left. */
function fromOwnWords(own, inner) {
    const because = own.map((clue) => clue.because).join('; ');
    const said = [...new Set(own.flatMap(({ products }) => products))];
    const common = said.filter((product) => own.every(({ products }) => products.includes(product)));
    const [only, ...more] = common;
    if (only !== undefined && more.length === 0)
        return { product: only, because, sureness: 'sure', others: [] };
    const chosen = common.find((product) => inner?.products.length === 1 && inner.products.includes(product));
    if (chosen === undefined || inner === null || writtenBy(chosen, inner.headers) === false)
        return unsure(because, common.length === 0 ? said : common);
    return { product: chosen, because: `${inner.because}; ${because}`, sureness: 'sure', others: [] };
}
/** What was said inside may have been said by something behind what ends TLS, so all that is seen outside has to agree. */
function fromInnerWords(inner, { host, known, manner }, at) {
    const [product, ...more] = inner.products;
    if (product === undefined)
        return unsure(`${inner.because}, a product that is not known`, host?.products ?? []);
    if (more.length > 0)
        return unsure(inner.because, inner.products);
    const [cloud] = host?.products ?? [];
    if (host !== null && cloud !== undefined && cloud !== product)
        return unsure(`${inner.because}, but ${host.because}`, [cloud, product]);
    const against = contradiction(product, manner, inner.headers);
    if (against === null)
        return likely(inner);
    if (known !== null)
        return likely(known);
    return unsure(`${inner.because}, but ${against}`, [...behavesLike(manner, at), product]);
}
function likely({ products, because }) {
    return { product: products[0] ?? null, because, sureness: 'likely', others: [] };
}
function unsure(because, others) {
    return { product: null, because, sureness: 'unsure', others: [...new Set(others)] };
}

;// CONCATENATED MODULE: ./lib/diagnose/server-guess.js

/** Which product ends TLS there: what the user says, else what the addresses tell, where they agree. */
function guessServer(endpoint, observation) {
    if (endpoint.server !== null)
        return { product: endpoint.server, because: 'named in the configuration', sureness: 'certain', others: [] };
    const guesses = observation.addresses.map((at) => guessAtAddress(endpoint, at));
    const products = [...new Set(guesses.flatMap(({ product }) => product ?? []))];
    if (products.length > 1) {
        const because = `the addresses differ: ${products.join(', ')}`;
        return { product: null, because, sureness: 'unsure', others: products };
    }
    const best = guesses.find(({ sureness }) => sureness === 'sure') ??
        guesses.find(({ product }) => product !== null) ??
        guesses.find(({ others }) => others.length > 0) ??
        guesses[0];
    return best ?? { product: null, because: 'nothing was seen', sureness: 'unsure', others: [] };
}

// EXTERNAL MODULE: ./lib/causes/index.js + 84 modules
var causes = __webpack_require__(1880);
// EXTERNAL MODULE: ./lib/causes/verification-failed.js
var verification_failed = __webpack_require__(9839);
// EXTERNAL MODULE: ./lib/causes/chain-fault.js
var chain_fault = __webpack_require__(824);
// EXTERNAL MODULE: ./lib/causes/seen.js
var causes_seen = __webpack_require__(3901);
// EXTERNAL MODULE: ./lib/pki/weak-signature.js
var weak_signature = __webpack_require__(5713);
;// CONCATENATED MODULE: ./lib/diagnose/chain-faults.js



/**
 * What is wrong along the best path and no found cause says already. OpenSSL stops at the first fault, so that mending it
 * alone would only bring up the next. Empty where OpenSSL accepts the chain, whatever we make of it.
 */
function faultsUntold(seen, found) {
    const { chain } = seen;
    if (chain === null || !isRefused(seen))
        return [];
    const { certificates } = chain.best;
    const faults = [
        ...(0,chain_fault/* pathFaults */.Jn)(seen),
        ...(0,weak_signature/* weakSignatures */.Q)(certificates).map((weak) => ({ kind: 'weak-signature', ...weak })),
    ];
    const told = toldBy(found, faults, chain.best);
    return faults.filter((fault) => !told.has(fault));
}
function isRefused(seen) {
    const { handshake, file } = seen.at;
    if (file !== null)
        return !(0,causes_seen/* opensslTrusts */.Ii)(seen);
    return handshake.kind === 'completed' && handshake.verification.kind === 'refused';
}
/**
 * The faults that have a cause of their own; intermediate-expired names the lowest one alone. An intermediate that is not
 * valid yet has none: it is rare, and verification-failed names it with its date.
 */
function toldBy(found, faults, { certificates: [leaf], anchor }) {
    const expiredCa = faults.find(({ kind, certificate }) => kind === 'expired' && certificate !== leaf && !certificate.selfIssued);
    return new Set(faults.filter((fault) => {
        const cause = CAUSE_OF[fault.kind];
        if (cause !== undefined)
            return found.has(cause);
        if (fault.kind === 'expired' && fault.certificate === anchor)
            return found.has('root-expired');
        if (fault === expiredCa)
            return found.has('intermediate-expired');
        if (fault.certificate !== leaf)
            return false;
        if (fault.kind === 'expired')
            return found.has('certificate-expired');
        return fault.kind === 'not-yet-valid' && found.has('certificate-not-yet-valid');
    }));
}
/** Kinds that one cause tells wherever they stand. */
const CAUSE_OF = {
    'weak-signature': 'weak-signature',
    'name-not-allowed': 'name-constraint-violated',
    'not-a-ca': 'chain-invalid',
    'may-not-sign': 'chain-invalid',
    'path-too-long': 'chain-invalid',
    'purpose-not-allowed': 'chain-invalid',
    'unknown-critical-extension': 'chain-invalid',
};

;// CONCATENATED MODULE: ./lib/diagnose/openssl-codes.js
/**
 * Which causes explain a refusal by OpenSSL. The codes hide the depth and stop at the first defect, so that one code may
 * have several causes. A refusal that no found cause explains becomes `verification-failed`; an unknown code always does.
 */
const EXPLAINED_BY = new Map(Object.entries({
    CERT_HAS_EXPIRED: ['certificate-expired', 'intermediate-expired', 'root-expired'],
    CERT_NOT_YET_VALID: ['certificate-not-yet-valid'],
    DEPTH_ZERO_SELF_SIGNED_CERT: ['self-signed'],
    // A root that is not trusted hides the way around it, of which a certificate is missing.
    SELF_SIGNED_CERT_IN_CHAIN: ['untrusted-issuer', 'incomplete-chain'],
    // To OpenSSL what may not sign certificates is no issuer, and what has a broken extension was issued by nobody.
    UNABLE_TO_GET_ISSUER_CERT: ['incomplete-chain', 'untrusted-issuer', 'chain-invalid', 'malformed-certificate'],
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: [
        'incomplete-chain',
        'untrusted-issuer',
        'chain-invalid',
        'malformed-certificate',
    ],
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: [
        'incomplete-chain',
        'untrusted-issuer',
        'self-signed',
        'chain-invalid',
        'malformed-certificate',
    ],
    // Another certificate of the issuer's name: the one that made the signature is not there.
    CERT_SIGNATURE_FAILURE: ['incomplete-chain', 'chain-invalid'],
    ERROR_IN_CERT_NOT_BEFORE_FIELD: ['malformed-certificate'],
    ERROR_IN_CERT_NOT_AFTER_FIELD: ['malformed-certificate'],
    UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: ['malformed-certificate'],
    CERT_UNTRUSTED: ['untrusted-issuer'],
    INVALID_PURPOSE: ['wrong-key-usage', 'chain-invalid'],
    INVALID_CA: ['chain-invalid'],
    PATH_LENGTH_EXCEEDED: ['chain-invalid'],
    KEYUSAGE_NO_CERTSIGN: ['chain-invalid'],
    UNHANDLED_CRITICAL_EXTENSION: ['chain-invalid'],
    PERMITTED_VIOLATION: ['name-constraint-violated'],
    EXCLUDED_VIOLATION: ['name-constraint-violated'],
    EE_KEY_TOO_SMALL: ['weak-key'],
    CA_KEY_TOO_SMALL: ['weak-key'],
    CA_MD_TOO_WEAK: ['weak-signature'],
    HOSTNAME_MISMATCH: ['hostname-mismatch', 'no-subject-alt-name'],
}));
/** Node has one code, `UNSPECIFIED`, for the newer refusals; OpenSSL's words tell them apart (X509_verify_cert_error_string(3)). */
const NEWER = new Map(Object.entries({
    'EE certificate key too weak': 'EE_KEY_TOO_SMALL',
    'CA certificate key too weak': 'CA_KEY_TOO_SMALL',
    'CA signature digest algorithm too weak': 'CA_MD_TOO_WEAK',
    'key usage does not include certificate signing': 'KEYUSAGE_NO_CERTSIGN',
    'unhandled critical extension': 'UNHANDLED_CRITICAL_EXTENSION',
    'permitted subtree violation': 'PERMITTED_VIOLATION',
    'excluded subtree violation': 'EXCLUDED_VIOLATION',
}));
/** node:tls checks the name only after OpenSSL has checked the chain, in `checkServerIdentity`. */
const NAME_EXPLAINED_BY = ['hostname-mismatch', 'no-subject-alt-name'];
/** The handshake with every refusal that a found cause explains turned into an acceptance: what remains needs a word of its own. */
function withoutExplained(handshake, found) {
    const { verification, identity } = handshake;
    const chainExplained = verification.kind === 'refused' && explains(EXPLAINED_BY.get(codeOf(verification)) ?? [], found);
    const nameExplained = identity.kind === 'refused' && explains(NAME_EXPLAINED_BY, found);
    return {
        ...handshake,
        verification: chainExplained ? { kind: 'accepted' } : verification,
        identity: nameExplained ? { kind: 'accepted' } : identity,
    };
}
/** Does a found cause say why the chain leads to no trusted root? */
function explainsOpenEnd(found) {
    return explains(EXPLAINED_BY.get('UNABLE_TO_VERIFY_LEAF_SIGNATURE') ?? [], found);
}
function codeOf({ code, message }) {
    return code === 'UNSPECIFIED' ? (NEWER.get(message) ?? code) : code;
}
function explains(causes, found) {
    return causes.some((cause) => found.has(cause));
}

// EXTERNAL MODULE: ./lib/model/key-type.js
var key_type = __webpack_require__(8799);
;// CONCATENATED MODULE: ./lib/diagnose/which-certificate.js

/** `null` where the server has one certificate only, and for what has nothing to do with it. */
function whichCertificate({ keyType, isStray = false, sent: [leaf] }, cause) {
    const kind = isStray ? 'stray' : keyType;
    if (kind === undefined || !ABOUT_CERTIFICATES.has(cause))
        return null;
    return { kind, key: leaf?.key.text ?? null, sha256: leaf?.sha256 ?? null };
}
/** The message with the certificate that it holds for: the reader may look at the other, and see nothing wrong. */
function withCertificate(message, which) {
    if (which === null)
        return message;
    const key = which.key === null ? '' : `, ${which.key}`;
    const about = which.kind === 'stray'
        ? `a certificate that some connections get${key}; others get another`
        : `the ${key_type/* KEY_TYPE_NAMES */.a[which.kind]} certificate of the server${key}; it has another beside it`;
    return `${message.replace(/\.$/, '')} (this is about ${about}).`;
}
/** The same as evidence. */
function certificateEvidence(which) {
    if (which === null)
        return [];
    const details = [which.key, which.sha256 === null ? null : `SHA-256 ${which.sha256}`].filter((one) => one !== null);
    const name = which.kind === 'stray'
        ? 'a certificate that some connections get'
        : `the ${key_type/* KEY_TYPE_NAMES */.a[which.kind]} certificate`;
    return [{ label: 'seen with', value: details.length === 0 ? name : `${name} (${details.join(', ')})` }];
}
/**
 * What belongs to one certificate and its chain, so that it is looked for with each. Not whether a staple is missing: some
 * servers fetch one only when it was asked for, and it was asked for once with the others.
 */
const ABOUT_CERTIFICATES = new Set([
    'certificate-expired',
    'certificate-not-yet-valid',
    'intermediate-expired',
    'certificate-expiring',
    'intermediate-expiring',
    'renewal-overdue',
    'renewal-forbidden',
    'hostname-mismatch',
    'no-subject-alt-name',
    'required-san-missing',
    'self-signed',
    'incomplete-chain',
    'untrusted-issuer',
    'issuer-not-allowed',
    'pin-mismatch',
    'certificate-blocked',
    'chain-out-of-order',
    'surplus-certificates',
    'weak-key',
    'weak-signature',
    'wrong-key-usage',
    'lifetime-too-long',
    'name-constraint-violated',
    'chain-invalid',
    'root-expired',
    'revoked',
    'revocation-unknown',
    'malformed-certificate',
    'verification-failed',
    'default-certificate',
    'tls-intercepted',
]);

;// CONCATENATED MODULE: ./lib/diagnose/sightings.js





/**
 * Every cause that shows itself, symptoms dropped, in the order of the catalogue and then of the addresses. What is
 * `accepted` keeps only its own symptoms quiet, no fault that would stand without it.
 */
function sightings(seen, accepted = new Set()) {
    const whole = ofEndpoint(seen);
    const telling = whole.filter(({ cause }) => !accepted.has(cause.id));
    const firsts = seen.addresses.flatMap((one) => ofAddress(one, causes/* CAUSES */.h, accepted));
    const all = [
        ...whole,
        ...firsts.filter((sighting) => !isExplainedBy(telling, sighting)),
        ...seen.others.flatMap((one) => ofAddress(one, OF_CERTIFICATES, accepted)),
    ];
    return causes/* CAUSES */.h.flatMap((cause) => all.filter((sighting) => sighting.cause === cause));
}
function ofEndpoint(seen) {
    const found = [];
    for (const cause of causes/* CAUSES */.h) {
        if (cause.scope !== 'endpoint')
            continue;
        const diagnosis = cause.diagnose(seen);
        if (diagnosis === null)
            continue;
        const places = diagnosis.addresses.length === 0 ? [null] : diagnosis.addresses;
        found.push(...places.map((address) => ({ cause, diagnosis, address })));
    }
    return withoutSymptoms(found, new Set());
}
/** What is the matter at one address only may be told by what is the matter with all of them together. */
function isExplainedBy(whole, { cause, address }) {
    return whole.some(({ diagnosis }) => address !== null && diagnosis.explainsAt.get(address)?.includes(cause.id));
}
/** What is looked for again with each further certificate of an address. */
const OF_CERTIFICATES = causes/* CAUSES */.h.filter(({ id }) => ABOUT_CERTIFICATES.has(id));
function ofAddress(seen, causes, accepted) {
    const found = [];
    const { address } = seen.at;
    for (const cause of causes) {
        // What OpenSSL says is asked for last, when it is known which of its refusals have a better name.
        if (cause.scope !== 'address' || cause === verification_failed/* verificationFailed */.l)
            continue;
        const diagnosis = cause.diagnose(seen);
        if (diagnosis !== null)
            found.push({ cause, diagnosis, address, which: whichCertificate(seen, cause.id) });
    }
    const kept = withoutSymptoms(found, accepted);
    const rest = unexplained(seen, new Set(found.map(({ cause }) => cause.id)));
    return rest === null ? kept : [...kept, rest];
}
function withoutSymptoms(found, accepted) {
    const telling = found.filter(({ cause }) => !(OUTRANKS.has(cause.id) && accepted.has(cause.id)));
    const explained = new Set(telling.flatMap(({ cause }) => cause.explains));
    return found.filter(({ cause }) => !explained.has(cause.id));
}
/** Causes that leave out what is only less urgent beside them, and no symptom of theirs: a revoked certificate ends, too. */
const OUTRANKS = new Set(['revoked']);
function unexplained(seen, found) {
    const { handshake } = seen.at;
    if (seen.at.file !== null)
        return unexplainedInFile(seen, found);
    if (handshake.kind !== 'completed')
        return null;
    const at = { ...seen.at, handshake: withoutExplained(handshake, found) };
    const diagnosis = verification_failed/* verificationFailed */.l.diagnose({ ...seen, at, untold: faultsUntold(seen, found) });
    return diagnosis === null ? null : sightingOfRest(seen, diagnosis);
}
/** No OpenSSL saw the file, so that nothing but our own examination of the chain can refuse it. */
function unexplainedInFile(seen, found) {
    const untold = faultsUntold(seen, found);
    const leadsNowhere = seen.chain !== null && seen.chain.best.end !== 'trusted' && !explainsOpenEnd(found);
    if (untold.length === 0 && !leadsNowhere)
        return null;
    const diagnosis = verification_failed/* verificationFailed */.l.diagnose({ ...seen, untold });
    return diagnosis === null ? null : sightingOfRest(seen, diagnosis);
}
function sightingOfRest(seen, diagnosis) {
    const which = whichCertificate(seen, verification_failed/* verificationFailed */.l.id);
    return { cause: verification_failed/* verificationFailed */.l, diagnosis, address: seen.at.address, which };
}

// EXTERNAL MODULE: ./lib/pki/path-problems.js + 1 modules
var path_problems = __webpack_require__(1904);
;// CONCATENATED MODULE: ./lib/diagnose/soonest-validity.js


/**
 * Over all addresses, the leaf, the issuers on the best path built from what was sent, and the root that it ends in where
 * that is trusted: the store's own copy, whose end OpenSSL minds too. Where several sound paths lead to trusted roots, that
 * of the path which lasts longest, since it goes around what ends before. Certificates off the paths do not count, and
 * neither does a root that was sent and is not trusted. `null` where no certificate was seen, or none with dates that can be
 * read.
 */
function soonestValidity({ addresses }) {
    return soonestOf(addresses.flatMap(longestLasting));
}
/** Of the leaf and what stands above it, on the path that lasts longest. */
function longestLasting({ sent: [leaf], chain, now }) {
    if (leaf === undefined)
        return [];
    const best = validitiesOf(leaf, chain?.best);
    if (chain === null || !(0,pki_chain/* stands */.E)(chain, now))
        return best;
    return chain.paths
        .filter((path) => path.end === 'trusted' && (0,path_problems/* pathProblems */.K)(path, now).length === 0)
        .map((path) => validitiesOf(leaf, path))
        .reduce((longest, other) => (endOf(other) > endOf(longest) ? other : longest), best);
}
function validitiesOf(leaf, path) {
    const { certificates, end } = path ?? { certificates: [], end: 'issuer-missing' };
    const above = certificates.slice(1).filter(({ selfIssued }) => !selfIssued || end === 'trusted');
    return [
        validity(leaf, 'leaf'),
        ...above.map((issuer) => validity(issuer, issuer.selfIssued ? 'root' : 'intermediate')),
    ];
}
function soonestOf(validities) {
    const readable = validities.filter(({ notBefore, notAfter }) => !Number.isNaN(Date.parse(notBefore)) && !Number.isNaN(Date.parse(notAfter)));
    return readable.sort((one, other) => Date.parse(one.notAfter) - Date.parse(other.notAfter))[0] ?? null;
}
function endOf(validities) {
    const soonest = soonestOf(validities);
    return soonest === null ? Number.NEGATIVE_INFINITY : Date.parse(soonest.notAfter);
}
function validity({ notBefore, notAfter }, of) {
    return { notBefore, notAfter, of };
}

// EXTERNAL MODULE: ./lib/causes/issuer-not-allowed.js
var issuer_not_allowed = __webpack_require__(1172);
// EXTERNAL MODULE: ./lib/causes/pin-mismatch.js
var pin_mismatch = __webpack_require__(8476);
// EXTERNAL MODULE: ./lib/causes/resigned.js
var resigned = __webpack_require__(7735);
// EXTERNAL MODULE: ./lib/model/proxy.js
var model_proxy = __webpack_require__(5661);
;// CONCATENATED MODULE: ./lib/diagnose/undecided.js





/**
 * What the policy asks and the chain leaves open, one sentence for each address, since it breaks off below a CA certificate
 * that nobody has. A cause says that too; but where the policy plays that cause down, the question must not pass unanswered.
 * Behind a proxy that signs anew and is trusted everything is open: its certificate is in order, whatever the server shows it.
 */
function undecided({ addresses }) {
    return addresses.flatMap((seen) => {
        const { address } = seen.at;
        const { proxy } = seen.endpoint;
        if (proxy !== undefined && (0,causes_seen/* opensslTrusts */.Ii)(seen) && (0,resigned/* isResigned */.U)(seen))
            return [
                undecided_open('tls-intercepted', `${address}: what answered is the proxy ${(0,model_proxy/* proxyName */.e)(proxy)}, which signs the traffic anew, so that the server itself was not looked at`),
            ];
        if ((0,pin_mismatch/* isPinOpen */.q)(seen))
            return [
                undecided_open('pin-mismatch', `${address}: the chain breaks off, so that nobody knows whether a pinned key stands in it`),
            ];
        if ((0,issuer_not_allowed/* isAllowedIssuerOpen */.W)(seen))
            return [
                undecided_open('issuer-not-allowed', `${address}: the chain breaks off, so that nobody knows whether an allowed CA stands above it`),
            ];
        return [];
    });
}
function undecided_open(cause, words) {
    return { cause, words };
}

;// CONCATENATED MODULE: ./lib/diagnose/way-there.js

/** How the endpoint was come by, where it bears on what was found: the proxy, and what the name stands for. */
function wayThere(cause, { proxy }, { resolution }) {
    const through = proxy === undefined || NAMES_PROXY.has(cause)
        ? []
        : [{ label: 'looked at', value: `through the proxy ${(0,model_proxy/* proxyName */.e)(proxy)}` }];
    return [...(ABOUT_NAMES.has(cause) ? leadsTo(resolution) : []), ...through];
}
/** A command that is typed here has to take the same way. */
function byTheSameWay(fix, { proxy }) {
    if (proxy === undefined)
        return fix;
    const commands = [fix.snippet ?? '', ...fix.steps].join('\n');
    const options = [
        ...(commands.includes('openssl s_client') ? [`-proxy ${(0,model_proxy/* proxyName */.e)(proxy)} (openssl)`] : []),
        ...(/\bcurl -/.test(commands) ? [`--proxy http://${(0,model_proxy/* proxyName */.e)(proxy)} (curl)`] : []),
    ];
    if (options.length === 0)
        return fix;
    return {
        ...fix,
        steps: [...fix.steps, `From here the command goes through the proxy: add ${options.join(' or ')}.`],
    };
}
/** `www.example.com → shop.cdn.example.net → 192.0.2.7`; nothing where no alias stands between. */
function leadsTo(resolution) {
    if (resolution.kind !== 'resolved' && resolution.kind !== 'not-found')
        return [];
    const { name, aliases = [] } = resolution;
    if (aliases.length === 0)
        return [];
    const end = resolution.kind === 'resolved' ? few(resolution.addresses) : 'no address';
    return [{ label: 'name leads to', value: [name, ...aliases, end].join(' → ') }];
}
function few(addresses) {
    const more = addresses.length - MOST_ADDRESSES;
    return `${addresses.slice(0, MOST_ADDRESSES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
const MOST_ADDRESSES = 4;
/** They say it themselves. */
const NAMES_PROXY = new Set(['proxy-refused', 'tls-intercepted']);
/** Whose reader asks where the name led. */
const ABOUT_NAMES = new Set([
    'name-not-found',
    'connection-refused',
    'connection-timeout',
    'hostname-mismatch',
    'default-certificate',
    'addresses-diverge',
]);

;// CONCATENATED MODULE: ./lib/diagnose/diagnose.js














/** From what was seen at an endpoint to what is wrong there and what mends it. Pure; never throws on what a server sent. */
function diagnose({ target, observation, now, store, accepted }) {
    const seen = see(target, observation, now, store);
    const server = guessServer(target.endpoint, observation);
    const looked = observation.addresses.flatMap(({ address, tcp }) => (tcp.kind === 'skipped' ? [] : [address]));
    const findings = merge(sightings(seen, accepted)).map(({ cause, diagnosis, addresses, which }) => ({
        cause: cause.id,
        severity: diagnosis.severity,
        title: diagnosis.title ?? (target.endpoint.file === null ? undefined : FILE_TITLES[cause.id]) ?? cause.title,
        message: cause.scope === 'address'
            ? placed(withCertificate(diagnosis.message, which), addresses, looked)
            : diagnosis.message,
        evidence: [
            ...diagnosis.evidence,
            ...certificateEvidence(which),
            ...wayThere(cause.id, target.endpoint, observation),
            ...whereElse(addresses, looked),
        ]
            .map(bounded)
            .map(target.endpoint.file === null ? (evidence) => evidence : fileLabel),
        fix: {
            ...byTheSameWay(fixFor(diagnosis.remedy, server, cause.id), target.endpoint),
            docs: `docs/causes.md#${cause.id}`,
        },
        addresses,
        ...(which === null || which.sha256 === null ? {} : { certificate: which.sha256 }),
        fingerprint: (0,digest/* fingerprint */.R)([cause.id, (0,model_endpoint/* identityOf */.cu)((0,model_run/* plainEndpoint */.A)(target)), ...diagnosis.key]),
    }));
    return {
        findings,
        server,
        expiry: soonestValidity({ addresses: [...seen.addresses, ...seen.others] }),
        trust: seen.addresses.map(({ trust }) => trust),
        undecided: undecided(seen),
    };
}
/** A fault at some addresses only points to one machine that was left out, so the reader should see which. */
function whereElse(addresses, looked) {
    const others = looked.filter((address) => !addresses.includes(address));
    if (addresses.length === 0 || others.length === 0)
        return [];
    return [{ label: 'seen at', value: `${addresses.join(', ')}; not at ${others.join(', ')}` }];
}
/** The message with the addresses that it holds for, where it does not hold for all: readers may see nothing else of it. */
function placed(message, addresses, looked) {
    const others = looked.filter((address) => !addresses.includes(address));
    if (addresses.length === 0 || others.length === 0)
        return message;
    return `${message.replace(/\.$/, '')} (at ${firstFew(addresses)}, not at ${firstFew(others)}).`;
}
function firstFew(addresses) {
    const more = addresses.length - diagnose_MOST_ADDRESSES;
    const few = addresses.slice(0, diagnose_MOST_ADDRESSES).join(', ');
    return more > 0 ? `${few} and ${more} more` : few;
}
const diagnose_MOST_ADDRESSES = 3;

// EXTERNAL MODULE: ./lib/causes/seen-vantage.js
var seen_vantage = __webpack_require__(1582);
// EXTERNAL MODULE: ./lib/causes/vantage-diverge.js + 1 modules
var vantage_diverge = __webpack_require__(5833);
;// CONCATENATED MODULE: ./lib/diagnose/divergence.js







/**
 * What only several places together show: the same endpoint, seen from networks that disagree. The finding stands at the
 * place that is at odds with the rest. Pure; changes nothing where all was seen from one place.
 */
function spotDivergence(endpoints) {
    const groups = new Map();
    for (const one of endpoints.filter(({ target }) => target.vantage !== undefined))
        groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
    if (groups.size === 0)
        return endpoints;
    return endpoints.map((one) => {
        const finding = divergenceOf(one, groups.get(keyOf(one)) ?? []);
        return finding === null ? one : { ...one, findings: [...one.findings, finding] };
    });
}
function divergenceOf(one, all) {
    if (all.length < 2)
        return null;
    const endpoint = (0,model_run/* plainEndpoint */.A)(one.target);
    const diagnosis = vantage_diverge/* vantageDiverge */.r.diagnose({
        endpoint,
        here: (0,seen_vantage/* fromThere */.$l)(lookOf(one)),
        elsewhere: all.filter((other) => other !== one).map((other) => (0,seen_vantage/* fromThere */.$l)(lookOf(other))),
    });
    if (diagnosis === null)
        return null;
    const { severity, title, message, evidence, remedy, key, addresses } = diagnosis;
    return {
        cause: vantage_diverge/* vantageDiverge */.r.id,
        severity,
        title: title ?? vantage_diverge/* vantageDiverge */.r.title,
        message,
        evidence: evidence.map(bounded),
        fix: { ...fixFor(remedy, one.server, vantage_diverge/* vantageDiverge */.r.id), docs: `docs/causes.md#${vantage_diverge/* vantageDiverge */.r.id}` },
        addresses,
        fingerprint: (0,digest/* fingerprint */.R)([vantage_diverge/* vantageDiverge */.r.id, (0,model_endpoint/* identityOf */.cu)(endpoint), ...key]),
    };
}
function lookOf({ target, observation, trust }) {
    return { vantage: target.vantage?.name ?? '', observation, trust };
}
/** The same endpoint in all its places. */
function keyOf({ target }) {
    return (0,model_endpoint/* endpointKey */.r4)((0,model_run/* plainEndpoint */.A)(target));
}

// EXTERNAL MODULE: ./lib/causes/remaining.js
var remaining = __webpack_require__(4160);
;// CONCATENATED MODULE: ./lib/diagnose/not-reloaded.js






/**
 * Renewed, but not loaded: a server whose certificate has to be renewed, while a file of the same run holds a newer one for
 * its name that has no fault of its own. The finding says so, and its fix is no renewal but a reload. Pure.
 */
function spotNotReloaded(endpoints) {
    const files = endpoints.flatMap(certificatesOnDisk);
    if (files.length === 0)
        return endpoints;
    return endpoints.map((endpoint) => ({
        ...endpoint,
        findings: endpoint.findings.map((finding) => withNewerFile(finding, endpoint, files)),
    }));
}
function certificatesOnDisk({ observation, findings, trust }) {
    return observation.addresses.flatMap(({ address: path, file }) => {
        if (isUnfit(path, findings) || trust.some(({ address, accepted }) => address === path && accepted === false))
            return [];
        // One that came with a wrong key cannot be loaded.
        const certificate = file?.kind === 'bundle' && file.keyMatches !== false ? file.chain[file.leaf] : undefined;
        return certificate === undefined ? [] : [{ path, certificate }];
    });
}
/** What fails on disk fails on the server too: clients would be no better off. */
function isUnfit(path, findings) {
    return findings.some(({ severity, addresses }) => severity === 'error' && (addresses.length === 0 || addresses.includes(path)));
}
function withNewerFile(finding, endpoint, files) {
    if (!WANTS_RENEWAL.has(finding.cause))
        return finding;
    const { target, observation, server } = endpoint;
    const at = observation.addresses.find(({ address, file }) => file === null && finding.addresses.includes(address));
    const served = at === undefined ? undefined : not_reloaded_leafOf(finding, at);
    if (at === undefined || served === undefined || wantsTooMuch(finding, endpoint, served))
        return finding;
    const name = (0,causes_seen/* expectedName */.Ac)(target.endpoint);
    const sameKind = files.filter(({ certificate }) => takesThePlaceOf(finding, served, certificate));
    const newer = newest(sameKind.filter(({ certificate }) => replaces(certificate, served, name, observation.startedAt)));
    if (newer === null)
        return finding;
    const { path, certificate } = newer;
    const until = certificate.notAfter.slice(0, 10);
    return {
        ...finding,
        message: `${finding.message.replace(/\.$/, '')}; the file "${shortened(path)}" holds a newer one for this name, valid until ${until}, that the server has not loaded.`,
        evidence: [
            ...finding.evidence,
            {
                label: 'newer certificate',
                value: `${shortened(path)}, serial number ${certificate.serial.slice(0, 42).toUpperCase()}`,
            },
        ],
        fix: {
            ...(0,remedies/* writeFix */.z6)({ kind: 'load-newer-file', path, until, served: { address: at.address, port: at.port, name } }, server.product),
            docs: finding.fix.docs,
        },
    };
}
/** The server certificate that the finding is about. */
function not_reloaded_leafOf({ certificate }, at) {
    const leaves = [chainSent(at), ...otherChainsSent(at)].map(([leaf]) => leaf);
    return certificate === undefined ? leaves[0] : leaves.find((leaf) => leaf?.sha256 === certificate);
}
/** Where a server has an RSA and an ECDSA certificate, a newer one of the other kind takes the place of the other. */
function takesThePlaceOf({ certificate }, served, newer) {
    return certificate === undefined || (0,key_type/* keyTypeOf */.z)(served) === (0,key_type/* keyTypeOf */.z)(newer);
}
/** A threshold that no certificate of this lifetime can meet is met by a newer one no more. */
function wantsTooMuch({ cause, severity }, { target: { policy } }, served) {
    const threshold = severity === 'error' ? policy.minRemaining : policy.warnRemaining;
    return cause === 'certificate-expiring' && (0,remaining/* isNeverMet */.J_)(threshold, served);
}
/** Begins and ends later, is valid at the time of the look, and covers the name. Instants of one form compare as text. */
function replaces(newer, served, name, now) {
    return (newer.notBefore > served.notBefore &&
        newer.notAfter > served.notAfter &&
        newer.notBefore <= now &&
        newer.notAfter > now &&
        (0,name_match/* matchName */.A)(name, newer).kind === 'matched');
}
function newest(files) {
    return files.reduce((best, file) => (best === null || file.certificate.notAfter > best.certificate.notAfter ? file : best), null);
}
/** A path comes from the user, or from a folder that may hold anything. */
function shortened(path) {
    return path.length > 100 ? `…${path.slice(-99)}` : path;
}
/** What a newer certificate mends whoever issued it. One that was revoked may come back with the key that leaked. */
const WANTS_RENEWAL = new Set(['certificate-expired', 'certificate-expiring', 'renewal-overdue']);

// EXTERNAL MODULE: ./lib/causes/tls-intercepted.js + 1 modules
var tls_intercepted = __webpack_require__(8383);
// EXTERNAL MODULE: ./lib/causes/untrusted-issuer.js + 1 modules
var untrusted_issuer = __webpack_require__(2070);
// EXTERNAL MODULE: ./lib/pki/public-name.js
var public_name = __webpack_require__(2723);
;// CONCATENATED MODULE: ./lib/diagnose/shared-issuer.js










/**
 * What only a look at all endpoints shows: one untrusted issuer on public names of three or more different domains is
 * most likely something on the way that signs the traffic anew, so untrusted-issuer becomes tls-intercepted there. Pure.
 */
function spotSharedIssuer(endpoints) {
    const byIssuer = new Map();
    for (const endpoint of endpoints.filter(isPublic)) {
        for (const issuer of new Set(endpoint.findings.flatMap(untrustedIssuers))) {
            byIssuer.set(issuer, [...(byIssuer.get(issuer) ?? []), endpoint]);
        }
    }
    const suspects = new Map([...byIssuer].filter(([issuer, showing]) => !(0,built_in_certificates/* isBuiltInIssuer */.b4)(issuer) && new Set(showing.map(domainOf)).size >= fewestDomains(showing)));
    return endpoints.map((endpoint) => {
        const findings = endpoint.findings.map((finding) => {
            const issuer = untrustedIssuers(finding).find((name) => suspects.get(name)?.includes(endpoint));
            return issuer === undefined ? finding : renamed(finding, endpoint, issuer, suspects.get(issuer) ?? []);
        });
        return { ...endpoint, findings };
    });
}
function renamed(finding, { target, server }, issuer, showing) {
    const { endpoint } = target;
    const names = [...new Set(showing.map((other) => other.target.endpoint.name))].sort();
    const words = (0,tls_intercepted/* sharedIssuerWords */.m)({ issuer, endpoints: names, name: (0,causes_seen/* expectedName */.Ac)(endpoint) });
    return {
        ...finding,
        cause: tls_intercepted/* tlsIntercepted */.X.id,
        title: tls_intercepted/* tlsIntercepted */.X.title,
        message: words.message,
        evidence: [...words.evidence, ...finding.evidence.filter(({ label }) => label === 'chain')],
        fix: { ...(0,remedies/* writeFix */.z6)(words.remedy, server.product), docs: `docs/causes.md#${tls_intercepted/* tlsIntercepted */.X.id}` },
        fingerprint: (0,digest/* fingerprint */.R)([tls_intercepted/* tlsIntercepted */.X.id, (0,model_endpoint/* identityOf */.cu)((0,model_run/* plainEndpoint */.A)(target)), issuer]),
    };
}
function untrustedIssuers({ cause, evidence }) {
    if (cause !== 'untrusted-issuer')
        return [];
    return evidence.flatMap(({ label, value }) => (label === untrusted_issuer/* UNTRUSTED_CA */.s ? [value] : []));
}
/** A private CA is no surprise on a private name, at a private address, or on a machine that is dialled in place of the name. */
function isPublic({ target: { endpoint }, observation }) {
    if (endpoint.file !== null)
        return false;
    if (!(0,public_name/* isPublicName */.X)((0,causes_seen/* expectedName */.Ac)(endpoint)))
        return false;
    if (endpoint.connect !== null || endpoint.addresses.length > 0)
        return false;
    return (observation.addresses.length > 0 &&
        observation.addresses.every(({ address, family }) => family === null || !PRIVATE_ADDRESS.test(address)));
}
/** A rough "same owner": the last two labels. */
function domainOf({ target }) {
    return (0,causes_seen/* expectedName */.Ac)(target.endpoint).split('.').slice(-2).join('.');
}
/** A proxy that every one of them was looked at through makes the suspicion stronger. */
function fewestDomains(showing) {
    const proxies = new Set(showing.map(({ target: { endpoint } }) => (endpoint.proxy === undefined ? null : (0,model_proxy/* proxyName */.e)(endpoint.proxy))));
    return proxies.size === 1 && !proxies.has(null) ? 2 : FEWEST_DOMAINS;
}
const FEWEST_DOMAINS = 3;
/** Loopback, RFC 1918, RFC 6598, RFC 3927; RFC 4193 and RFC 4291 §2.5.6 in IPv6. */
const PRIVATE_ADDRESS = /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2[0-9]|3[01])\.|100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\.|::1$|f[cd]|fe[89ab])/i;

// EXTERNAL MODULE: ./lib/judge/interrupted.js
var interrupted = __webpack_require__(3277);
// EXTERNAL MODULE: ./lib/model/waiver.js
var model_waiver = __webpack_require__(6909);
// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
;// CONCATENATED MODULE: ./lib/judge/expiry.js

/** Measures a validity against `now`; `null` where its dates cannot be read. */
function measureExpiry(validity, now) {
    if (validity === null)
        return null;
    const [start, end] = [Date.parse(validity.notBefore), Date.parse(validity.notAfter)];
    if (Number.isNaN(start) || Number.isNaN(end))
        return null;
    const share = end > start ? Math.min(1, Math.max(0, (end - now) / (end - start))) : 0;
    return {
        notAfter: validity.notAfter,
        daysLeft: Math.floor(((end - now) / units/* DAY_MS */.s) * 10) / 10,
        lifetimeLeft: Math.floor(share * 100) / 100,
        of: validity.of,
    };
}

// EXTERNAL MODULE: ./lib/model/alert-name.js
var alert_name = __webpack_require__(1679);
// EXTERNAL MODULE: ./lib/model/lost-hello.js
var lost_hello = __webpack_require__(7090);
// EXTERNAL MODULE: ./lib/judge/weigh.js
var weigh = __webpack_require__(9971);
;// CONCATENATED MODULE: ./lib/judge/barring-causes.js

/**
 * Causes that end a handshake. One that is missing here errs on the safe side: the endpoint becomes inconclusive where the
 * policy plays the cause down, and still fails where it does not.
 */
const ENDS_HANDSHAKE = new Set([
    'starttls-refused',
    'plaintext-http',
    'other-protocol',
    'no-common-cipher',
    'no-common-group',
    'weak-key-exchange',
    'tls-version-too-old',
    'version-intolerant',
    'sni-not-recognized',
    'sni-filtered',
    'reset-after-hello',
    'silent-after-hello',
    'closed-after-hello',
    'large-hello-rejected',
    'split-hello-rejected',
    'garbled-handshake',
    'malformed-certificate',
    'handshake-too-slow',
    'handshake-refused',
    'client-certificate-required',
    'client-certificate-untrusted',
    'client-certificate-expired',
    'client-certificate-unsuitable',
]);
/** Behind these nothing more can be seen. */
const BARS_THE_WAY = new Set([...weigh/* REACH_CAUSES */.RO, ...ENDS_HANDSHAKE]);

;// CONCATENATED MODULE: ./lib/judge/certificate-gaps.js

/** A certificate is refused for a reason that nothing explains. */
function refusalGap({ verification, identity }, address, found) {
    if (verification.kind === 'refused' && !certificate_gaps_explains(found, address, REFUSES_CHAIN)) {
        return `OpenSSL refuses the certificate chain (${verification.code}), and no cause explains it`;
    }
    if (identity.kind === 'refused' && !certificate_gaps_explains(found, address, REFUSES_NAME)) {
        return 'the certificate is refused for this name, and no cause explains it';
    }
    return null;
}
/** A further certificate is refused for a reason that nothing explains, or OpenSSL did not get to see it. */
function otherGap({ others, address }, found) {
    for (const { keyType, handshake } of others) {
        const name = `its ${key_type/* KEY_TYPE_NAMES */.a[keyType]} certificate`;
        if (handshake.kind !== 'completed')
            return `${name}, which clients that take no other get, could not be looked at`;
        const gap = refusalGap(handshake, address, found);
        if (gap !== null)
            return `${name}: ${gap}`;
    }
    return null;
}
/** One of these causes was found there. */
function certificate_gaps_explains(findings, address, causes) {
    return findings.some(({ cause, addresses }) => causes.has(cause) && (addresses.length === 0 || addresses.includes(address)));
}
/*
 * A cause that is missing here errs on the safe side: the endpoint becomes inconclusive where the policy plays the
 * cause down, and still fails where it does not.
 */
const REFUSES_CHAIN = new Set([
    'certificate-expired',
    'certificate-not-yet-valid',
    'intermediate-expired',
    'self-signed',
    'incomplete-chain',
    'untrusted-issuer',
    'weak-key',
    'weak-signature',
    'wrong-key-usage',
    'name-constraint-violated',
    'chain-invalid',
    'root-expired',
    'malformed-certificate',
    'verification-failed',
    'default-certificate',
    'tls-intercepted',
    'addresses-diverge',
]);
const REFUSES_NAME = new Set([
    'hostname-mismatch',
    'no-subject-alt-name',
    'malformed-certificate',
    'verification-failed',
    'default-certificate',
    'addresses-diverge',
]);

;// CONCATENATED MODULE: ./lib/judge/accepted-gaps.js


/*
 * Where a look broke off at a cause that a waiver covers, what could not be seen behind it is accepted with it. What broke
 * off for another reason stays open: a waiver never explains more than its own cause does.
 */
/** The name does not exist, and that is accepted. */
function isAcceptedName({ resolution }, accepted) {
    return resolution.kind === 'not-found' && accepted.some(({ cause }) => cause === 'name-not-found');
}
/** There was no completed look at this address, for an accepted cause, and not for want of time. */
function isAcceptedEnd({ address, tcp, handshake, file }, accepted) {
    if (file !== null)
        return file.kind === 'unusable' && certificate_gaps_explains(accepted, address, NOTHING_IN_FILE);
    if (tcp.kind !== 'connected')
        return tcp.kind !== 'not-attempted' && tcp.kind !== 'not-needed' && certificate_gaps_explains(accepted, address, BARS_THE_WAY);
    if (handshake.kind === 'completed' || (handshake.kind === 'not-attempted' && handshake.cut === 'deadline'))
        return false;
    const ends = accepted.filter(({ cause }) => cause !== 'weak-key-exchange' || handshake.kind === 'refused-by-us');
    return certificate_gaps_explains(ends, address, BARS_THE_WAY);
}
/** Accepted findings that say why a server ended the connection after a completed handshake, whatever their weight. */
function afterHandshake(accepted) {
    return accepted
        .filter(({ cause }) => WANTS_CERTIFICATE.has(cause))
        .map((finding) => ({ ...finding, severity: 'error' }));
}
const NOTHING_IN_FILE = new Set(['bundle-unusable']);
const WANTS_CERTIFICATE = new Set([
    'client-certificate-required',
    'client-certificate-untrusted',
    'client-certificate-expired',
    'client-certificate-unsuitable',
]);

;// CONCATENATED MODULE: ./lib/judge/family-gaps.js
/** `ip-family: both` asks for a look by either family: what of it could not be had, one sentence each. */
function missingFamilies({ ipFamily, resolution, addresses }) {
    if (ipFamily !== 'both' || resolution.kind !== 'resolved')
        return [];
    return ['4', '6'].flatMap((family) => {
        const gap = familyGap(resolution.name, family, resolution.addresses);
        if (gap !== null)
            return [gap];
        const ofFamily = addresses.filter((seen) => String(seen.family) === family);
        const skipped = ofFamily.filter(({ tcp }) => tcp.kind === 'skipped');
        if (skipped.length < ofFamily.length)
            return [];
        return [`${skipped.map(({ address }) => address).join(', ')}: this machine has no IPv${family} route`];
    });
}
/** The name has no address of the family; `null` where it has one. */
function familyGap(name, family, found) {
    if (found.some((address) => (address.includes(':') ? '6' : '4') === family))
        return null;
    return `the name ${name} has no IPv${family} address (${family === '6' ? 'AAAA' : 'A'})`;
}

;// CONCATENATED MODULE: ./lib/judge/file-gap.js
/**
 * What could not be looked at in a file. Whatever it lacks is a finding, and a policy that plays that down makes no pass of
 * it; of what is sealed nothing can be said.
 */
function fileGap(file, weighed) {
    if (file.kind === 'bundle')
        return null;
    // The others of its folder were looked at, and a notice tells of this one.
    if (file.besideOthers === true)
        return null;
    if (file.problem.kind === 'sealed')
        return `the certificate is encrypted (${file.problem.by}), so that nobody can look at it`;
    return weighed.some(({ cause, severity }) => cause === 'bundle-unusable' && severity !== 'notice')
        ? null
        : 'no certificate could be taken from the file';
}

;// CONCATENATED MODULE: ./lib/judge/gaps.js








/**
 * Everything that was not looked at or not understood, one sentence each; empty where the look is complete.
 * `found` are the findings as diagnosed, `weighed` those that the policy left: what a policy switches off still
 * explains why OpenSSL refused a chain, but it never turns a failed handshake into a pass. A waiver does: somebody
 * accepted that very cause at this endpoint, with what it keeps from being seen. `accepted` are the findings of those.
 */
function gapsOf(observation, found, weighed, clientAuth = 'any', accepted = []) {
    if (isAcceptedName(observation, accepted))
        return [];
    const told = [...weighed, ...afterHandshake(accepted)];
    const nameGap = resolutionGap(observation);
    if (nameGap !== null)
        return [nameGap];
    const wanted = missingFamilies(observation);
    const looked = observation.addresses.filter(({ tcp }) => tcp.kind !== 'skipped');
    if (looked.length === 0 && wanted.length === 0)
        return ['no address could be dialled: this machine has no route for their address family'];
    const gaps = looked.flatMap((seen) => {
        if (isAcceptedEnd(seen, accepted))
            return [];
        const gap = addressGap(seen, found, told) ?? silentEndGap(seen, found, told, clientAuth);
        return gap === null ? [] : [`${seen.address}: ${gap}`];
    });
    return [...gaps, ...wanted];
}
/** No address accepted a connection, for whatever reason. */
function nothingConnected(observation) {
    return observation.addresses.every(({ tcp }) => tcp.kind !== 'connected' && tcp.kind !== 'not-needed');
}
function resolutionGap({ resolution, addresses, ipFamily }) {
    switch (resolution.kind) {
        case 'not-found':
            return `the name ${resolution.name} does not exist (${resolution.code})`;
        case 'failed':
            return `the name ${resolution.name} could not be looked up (${resolution.code}); the resolver may be at fault`;
        case 'not-reached':
            return resolution.why === 'interrupted'
                ? 'the run was interrupted before this endpoint had been looked at'
                : 'the deadline of the run passed before this endpoint was looked at';
        case 'given':
        case 'by-proxy':
            return addresses.length === 0 ? 'there was no address to dial' : null;
        case 'resolved':
            if (ipFamily === '4' || ipFamily === '6')
                return familyGap(resolution.name, ipFamily, resolution.addresses);
            return addresses.length === 0 ? 'there was no address to dial' : null;
        default:
            return (0,units/* assertNever */.x)(resolution);
    }
}
function addressGap(seen, found, weighed) {
    if (seen.file !== null)
        return fileGap(seen.file, weighed);
    if (seen.tcp.kind !== 'connected')
        return tcpGap(seen.tcp);
    const { handshake } = seen;
    if (handshake.kind === 'completed')
        return completedGap(handshake, seen.address, found, weighed) ?? otherGap(seen, found) ?? unaskedGap(seen);
    if (reports(weighed, seen.address, ENDS_HANDSHAKE) || isWantedRefusal(found, seen.address))
        return null;
    const isCut = seen.hellos.some(({ outcome }) => (0,lost_hello/* isCutByDeadline */.w)(outcome));
    const why = isCut ? DEADLINE_BEFORE_WHY : NOTHING_SAYS_WHY;
    const unexplained = certificate_gaps_explains(found, seen.address, BARS_THE_WAY) ? '' : why;
    switch (handshake.kind) {
        case 'alert':
            return `the handshake ended with ${(0,alert_name/* alertText */.S7)(handshake.alert)}${unexplained}`;
        case 'refused-by-us':
            return `OpenSSL gave up the handshake (${handshake.code})${unexplained}`;
        case 'closed':
            return `the connection was ${handshake.how === 'rst' ? 'reset' : 'closed'} during the handshake${unexplained}`;
        case 'silent':
            return `the server did not answer the handshake within ${handshake.waitedMs / 1000} s${isCut ? unexplained : ''}`;
        case 'not-attempted':
            if (handshake.cut === 'deadline')
                return 'the deadline of the run passed before the server had answered the handshake';
            return seen.starttls == null
                ? 'no handshake was tried'
                : 'the server did not come to TLS when it was asked for it';
        default:
            return (0,units/* assertNever */.x)(handshake);
    }
}
function completedGap({ verification, identity, aftermath }, address, found, weighed) {
    const refusal = refusalGap({ verification, identity }, address, found);
    if (refusal !== null)
        return refusal;
    if (aftermath.kind === 'alert' && !reports(weighed, address, ENDS_HANDSHAKE) && !isWantedRefusal(found, address)) {
        return `the server sent ${(0,alert_name/* alertText */.S7)(aftermath.alert)} right after the handshake${NOTHING_SAYS_WHY}`;
    }
    return null;
}
/**
 * Node and others refuse a client of TLS 1.3 without a word. Where HTTP is spoken that is a finding; other protocols may
 * have ended the connection for what we said, so that nobody knows whether clients are let in.
 */
function silentEndGap({ handshake, http, hellos, address }, found, weighed, clientAuth) {
    if (handshake.kind !== 'completed' || handshake.aftermath.kind !== 'closed' || http !== null)
        return null;
    if (reports(weighed, address, ENDS_HANDSHAKE) || isWantedRefusal(found, address))
        return null;
    const asked = hellos.some(({ question, outcome }) => question.kind !== 'no-sni' &&
        question.kind !== 'other-sni' &&
        outcome.kind === 'server-flight' &&
        outcome.clientCertificateRequest !== null);
    if (asked)
        return 'the server asked for a client certificate and closed the connection without a byte';
    return clientAuth === 'required'
        ? 'the server closed the connection without a byte, so that nothing shows whether it wants a client certificate'
        : null;
}
/**
 * A hello that offers only what is forbidden proves nothing when it never reached the server, or when the server had
 * stopped to answer: an ordinary hello sent after it was lost as well.
 */
function unaskedGap({ hellos }) {
    const stopped = hellos.some(({ question, outcome }) => question.kind === 'modern' && (0,lost_hello/* isLost */.J)(outcome));
    for (const { question, outcome } of hellos) {
        if (outcome.kind !== 'no-connection' && !(stopped && (0,lost_hello/* isLost */.J)(outcome)))
            continue;
        if (question.kind === 'below-minimum')
            return 'whether old TLS versions are accepted could not be asked';
        if (question.kind === 'suites')
            return 'whether weak cipher suites are accepted could not be asked';
        if (question.kind === 'key-type')
            return 'whether there is a certificate with another kind of key could not be asked';
    }
    const asksStaple = hellos.filter(({ question }) => question.kind === 'staple' || question.kind === 'browser');
    if (!asksStaple.some(({ question }) => question.kind === 'staple'))
        return null;
    return asksStaple.some(({ outcome }) => outcome.kind === 'server-flight' && outcome.chain.length > 0)
        ? null
        : 'whether a stapled OCSP response comes could not be asked';
}
function tcpGap(tcp) {
    switch (tcp.kind) {
        case 'refused':
            return 'the connection was refused';
        case 'timeout':
            return `no connection within ${tcp.waitedMs / 1000} s`;
        case 'reset':
            return 'the connection was reset before anything was received';
        case 'unreachable':
            return `there is no way to this address (${tcp.code})`;
        case 'skipped':
            return 'this machine has no route for the address family';
        case 'proxy-refused':
            return 'the proxy gave no way to it';
        case 'not-attempted':
            return 'the deadline of the run passed before this address was dialled';
        case 'not-needed':
            return 'nothing was dialled';
        default:
            return (0,units/* assertNever */.x)(tcp);
    }
}
/** The server turned us away for want of a client certificate, and that is what the policy asks of it: the cause says so by a notice. */
function isWantedRefusal(found, address) {
    return found.some(({ cause, severity, addresses }) => cause === 'client-certificate-required' && severity === 'notice' && addresses.includes(address));
}
function reports(weighed, address, causes) {
    return certificate_gaps_explains(weighed.filter(({ severity }) => severity !== 'notice'), address, causes);
}
const NOTHING_SAYS_WHY = ', and nothing seen says why';
const DEADLINE_BEFORE_WHY = ', and the deadline of the run passed before it was clear why';

// EXTERNAL MODULE: ./lib/causes/waiver-expired.js
var waiver_expired = __webpack_require__(54);
// EXTERNAL MODULE: ./lib/causes/waiver-unused.js
var waiver_unused = __webpack_require__(2081);
;// CONCATENATED MODULE: ./lib/diagnose/waiver-finding.js





/** What is to be said of a waiver, with the cause's own severity; `null` where it is in order. */
function waiverFinding(seen) {
    return findingOf(waiver_expired/* waiverExpired */.Q, seen) ?? findingOf(waiver_unused/* waiverUnused */.V, seen);
}
function findingOf(cause, seen) {
    const diagnosis = cause.diagnose(seen);
    if (diagnosis === null)
        return null;
    return {
        cause: cause.id,
        severity: diagnosis.severity,
        title: diagnosis.title ?? cause.title,
        message: diagnosis.message,
        evidence: diagnosis.evidence,
        fix: { ...(0,remedies/* writeFix */.z6)(diagnosis.remedy, null), docs: `docs/causes.md#${cause.id}` },
        addresses: [],
        fingerprint: waiverPrint(cause.id, seen.waiver),
    };
}
/** Fingerprint of what a cause says of a waiver; nothing seen at its endpoint goes into it. */
function waiverPrint(cause, waiver) {
    return (0,digest/* fingerprint */.R)([cause, (0,model_waiver/* waivedEndpoint */.SZ)(waiver), waiver.cause]);
}

// EXTERNAL MODULE: ./lib/model/cause-id.js
var cause_id = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(9506);
;// CONCATENATED MODULE: ./lib/judge/waivers.js







function byEndpoint(waivers) {
    const found = new Map();
    for (const waiver of waivers) {
        const known = found.get(waiver.endpoint);
        if (known === undefined)
            found.set(waiver.endpoint, [waiver]);
        else
            known.push(waiver);
    }
    return found;
}
/** The findings that count, and those that a waiver covers: all of its cause. The order stays. */
function partFindings(findings, waivers, now) {
    const active = new Map(waivers.filter((one) => !(0,model_waiver/* isExpired */._d)(one, now)).map((one) => [one.cause, one]));
    return {
        counted: findings.filter(({ cause }) => !active.has(cause)),
        waived: findings.flatMap((finding) => {
            const waiver = active.get(finding.cause);
            return waiver === undefined ? [] : [{ finding, waiver }];
        }),
    };
}
/** What is to be said of the waivers themselves: worst first, then as they are written. */
function findingsOfPolicy(waivers, endpoints, { policy, now }) {
    return waivers
        .flatMap((waiver) => {
        const there = thereFor(waiver, endpoints);
        const finding = waiverFinding({ waiver, now, met: metBy(waiver, there) });
        if (finding === null)
            return [];
        const severity = (there[0]?.policy ?? policy).severities[finding.cause] ?? finding.severity;
        if (severity === 'off')
            return [];
        const at = waiver.declaredAt;
        return waiver.untouched === true
            ? [{ ...finding, severity: (0,weigh/* atMostWarning */.n5)(severity), at, untouched: true }]
            : [{ ...finding, severity, at }];
    })
        .sort((one, other) => severity/* SEVERITIES */.o.indexOf(one.severity) - severity/* SEVERITIES */.o.indexOf(other.severity));
}
/** What could not be seen of waivers in this run: an endpoint that is down, or no part of it, tells nothing of them. */
function unseenWaivers(waivers, endpoints, now) {
    return waivers.flatMap((waiver) => {
        const met = metBy(waiver, thereFor(waiver, endpoints));
        if (met === 'unknown')
            return (0,model_waiver/* isExpired */._d)(waiver, now) ? [] : [waiverPrint('waiver-unused', waiver)];
        return met === 'elsewhere' ? cause_id/* POLICY_CAUSE_IDS */.M.map((cause) => waiverPrint(cause, waiver)) : [];
    });
}
function thereFor(waiver, endpoints) {
    return (endpoints.get(waiver.endpoint) ?? []).filter(({ endpoint }) => (0,model_waiver/* isFor */.Gi)(waiver, endpoint));
}
function metBy(waiver, there) {
    if (there.length === 0)
        return waiver.unlisted === undefined ? 'elsewhere' : 'unlisted';
    if (there.some(({ found }) => found.some(({ cause }) => cause === waiver.cause)))
        return 'found';
    return there.every((endpoint) => wouldShow(endpoint, waiver.cause)) ? 'gone' : 'unknown';
}
/** Had the cause been there, it would have been found: nothing barred the way to it, and nothing else was told in its place. */
function wouldShow({ found, whole, compared = false }, cause) {
    if (cause === 'vantage-diverge' && !compared)
        return false;
    return whole && !found.some((other) => HIDES_OTHERS.has(other.cause) || TOLD_INSTEAD.get(other.cause)?.has(cause));
}
/** Behind these nobody sees the server itself, or the same fault is told as one of all addresses together. */
const HIDES_OTHERS = new Set([
    ...BARS_THE_WAY,
    'bundle-unusable',
    'tls-intercepted',
    'addresses-diverge',
]);
/** Causes that each stands for: while it is there, they are not told beside it. */
const TOLD_INSTEAD = new Map(causes/* CAUSES */.h.map(({ id, explains }) => [id, new Set(explains)]));

;// CONCATENATED MODULE: ./lib/judge/judge.js






/** Judges every endpoint, and the run by the worst of them and by what its waivers have come to. */
function judge(diagnosed, { startedAt, tookMs, now }, { waivers, policy } = { waivers: [], policy: { severities: {} } }) {
    const byName = byEndpoint(waivers);
    const endpoints = diagnosed.map((one) => judgeEndpoint(one, now, waiversOf(one, byName)));
    const looked = lookedAt(diagnosed, byName);
    const policyFindings = findingsOfPolicy(waivers, looked, { policy, now });
    return {
        startedAt,
        tookMs,
        verdict: worstOf(endpoints, policyFindings),
        counts: count(endpoints, policyFindings),
        endpoints,
        policyFindings,
        unseenWaivers: unseenWaivers(waivers, looked, now),
        soonestExpiry: soonestExpiry(endpoints),
    };
}
/**
 * An error fails. Otherwise anything not looked at or not understood is inconclusive; then a warning warns; what is
 * left passes.
 */
function judgeEndpoint(diagnosed, now, waivers = []) {
    const { target, observation, server, trust } = diagnosed;
    const { counted: findings, waived } = partFindings((0,weigh/* weigh */.vi)(diagnosed.findings, target), waivers, now);
    const gaps = gapsIn(diagnosed, findings, partFindings(diagnosed.findings, waivers, now).waived);
    const verdict = wordFor(findings, gaps);
    const reason = verdict === 'inconclusive' ? reasonFrom(gaps) : null;
    const expiry = measureExpiry(diagnosed.expiry, now);
    return { target, observation, server, verdict, reason, expiry, trust, findings, waived };
}
function gapsIn({ target, observation, findings, undecided = [] }, weighed, waived = []) {
    const accepted = waived.map(({ finding }) => finding);
    const open = undecided.filter(({ cause }) => !accepted.some((finding) => finding.cause === cause) &&
        // The question is about the cause itself: whoever gives it a weight has answered it. A demand of the policy stays.
        !(cause === 'tls-intercepted' && target.policy.severities[cause] !== undefined));
    return [
        ...gapsOf(observation, findings, weighed, target.policy.clientAuth, accepted),
        ...open.map(({ words }) => words),
    ];
}
function waiversOf({ target }, waivers) {
    const endpoint = (0,model_run/* plainEndpoint */.A)(target);
    return (waivers.get(endpoint.name) ?? []).filter((waiver) => (0,model_waiver/* isFor */.Gi)(waiver, endpoint));
}
/** The endpoints that waivers are for, and whether what they do not show is not there: without any help of a waiver. */
function lookedAt(diagnosed, waivers) {
    const found = new Map();
    for (const one of diagnosed) {
        const { policy, vantage } = one.target;
        const endpoint = (0,model_run/* plainEndpoint */.A)(one.target);
        const { name } = endpoint;
        if (!waivers.has(name))
            continue;
        const whole = gapsIn(one, (0,weigh/* weigh */.vi)(one.findings, one.target)).length === 0;
        const looked = { endpoint, policy, found: one.findings, whole, compared: vantage !== undefined };
        found.set(name, [...(found.get(name) ?? []), looked]);
    }
    return found;
}
function wordFor(findings, gaps) {
    if (findings.some(({ severity }) => severity === 'error'))
        return 'fail';
    if (gaps.length > 0)
        return 'inconclusive';
    return findings.some(({ severity }) => severity === 'warning') ? 'warn' : 'pass';
}
function reasonFrom([first = '', ...others]) {
    if (others.length === 0)
        return first;
    return `${first}; and ${others.length} more ${others.length === 1 ? 'address' : 'addresses'}`;
}
/**
 * `on-unreachable` says what an inconclusive endpoint means for the run: `fail` makes it inconclusive, `warn` a
 * warning, `ignore` nothing; but a run in which nothing at all was judged is inconclusive whatever the policy says.
 */
function worstOf(endpoints, policyFindings) {
    const ofPolicy = wordFor(policyFindings, []);
    if (ofPolicy === 'fail' || endpoints.some(({ verdict }) => verdict === 'fail'))
        return 'fail';
    const open = endpoints.filter(({ verdict }) => verdict === 'inconclusive');
    const means = new Set(open.map(({ target }) => target.policy.onUnreachable));
    if (means.has('fail'))
        return 'inconclusive';
    if (means.has('warn'))
        return 'warn';
    if (open.length === endpoints.length)
        return 'inconclusive';
    return ofPolicy === 'warn' || endpoints.some(({ verdict }) => verdict === 'warn') ? 'warn' : 'pass';
}
function count(endpoints, policyFindings) {
    const counts = { endpoints: endpoints.length, pass: 0, warn: 0, fail: 0, inconclusive: 0 };
    const weights = { error: 0, warning: 0, notice: 0, waived: 0 };
    for (const { verdict, findings, waived } of endpoints) {
        counts[verdict] += 1;
        weights.waived += waived.length;
        for (const { severity } of findings)
            weights[severity] += 1;
    }
    for (const { severity } of policyFindings)
        weights[severity] += 1;
    return { ...counts, ...weights };
}
function soonestExpiry(endpoints) {
    let soonest = null;
    for (const { target, expiry } of endpoints) {
        if (expiry === null)
            continue;
        if (soonest !== null && Date.parse(expiry.notAfter) >= Date.parse(soonest.notAfter))
            continue;
        soonest = { endpoint: target.endpoint.name, notAfter: expiry.notAfter, daysLeft: expiry.daysLeft };
    }
    return soonest;
}

// EXTERNAL MODULE: ./lib/probe/roots.js + 1 modules
var roots = __webpack_require__(7979);
;// CONCATENATED MODULE: ./lib/run/slim.js
/**
 * What reports tell of an endpoint that is well: that it was reached, how it was served, and by which certificates. The
 * hellos, the staples, the bytes of certificates and the answers of others have had their say by then; a list of ten
 * thousand would hold gigabytes of them.
 */
function createSlimmer() {
    const slimmed = new WeakMap();
    // A certificate that many endpoints send is one object, and stays one.
    const certificate = (facts) => {
        const known = slimmed.get(facts) ?? { ...facts, der: '' };
        slimmed.set(facts, known);
        return known;
    };
    const handshake = (seen) => seen.kind === 'completed' ? { ...seen, chain: seen.chain.map(certificate) } : seen;
    const address = (at) => ({
        ...at,
        handshake: handshake(at.handshake),
        others: at.others.map((other) => ({ ...other, handshake: handshake(other.handshake) })),
        hellos: [],
        plaintext: null,
        http: null,
        greeting: null,
    });
    return (observation) => ({ ...observation, addresses: observation.addresses.map(address), lookups: [] });
}

;// CONCATENATED MODULE: ./lib/run/turns.js
/**
 * Works through a list in its order, and returns the results in that order. Who waits for a server that says nothing keeps
 * no turn: else fifty silent endpoints would hold up a thousand that answer. With a concurrency of 1 nothing ever runs
 * side by side. Rejects as soon as one piece of work does.
 */
function inTurns(items, work, { concurrency, slowMs = SLOW_MS }) {
    const mostSlow = Math.min(MOST_SLOW, (concurrency - 1) * SLOW_PER_TURN);
    return new Promise((resolve, reject) => {
        const results = new Array(items.length);
        const overdue = new Set();
        let next = 0;
        let busy = 0;
        let slow = 0;
        let done = 0;
        const begin = (index, item) => {
            let isSlow = false;
            busy += 1;
            const letNextBegin = () => {
                isSlow = true;
                busy -= 1;
                slow += 1;
                fill();
            };
            const timer = setTimeout(() => (slow < mostSlow ? letNextBegin() : overdue.add(letNextBegin)), slowMs);
            const end = (result) => {
                clearTimeout(timer);
                overdue.delete(letNextBegin);
                if (isSlow)
                    slow -= 1;
                else
                    busy -= 1;
                results[index] = result;
                done += 1;
                const [waiting] = overdue;
                if (waiting !== undefined && slow < mostSlow) {
                    overdue.delete(waiting);
                    waiting();
                }
                if (done === items.length)
                    resolve(results);
                else
                    fill();
            };
            const giveUp = (error) => {
                clearTimeout(timer);
                next = items.length;
                reject(error);
            };
            work(item).then(end, giveUp);
        };
        const fill = () => {
            while (busy < concurrency && next < items.length) {
                begin(next, items[next]);
                next += 1;
            }
        };
        if (items.length === 0)
            resolve(results);
        else
            fill();
    });
}
/** Longer than any look at an endpoint that is well. */
const SLOW_MS = 2_000;
/** They cost a few sockets each and no work; a process may have a thousand open. */
const SLOW_PER_TURN = 4;
const MOST_SLOW = 200;

;// CONCATENATED MODULE: ./lib/gate.js











/** The whole of it: look at every endpoint, find causes, judge by policy. Results keep the order of the list. */
async function runGate(plan, surroundings) {
    const { now, onProgress, keepAll = false } = surroundings;
    const startedAt = now();
    const store = (0,roots/* createTrustStores */.L8)();
    const slim = createSlimmer();
    const look = untilStopped(surroundings);
    const accepted = (0,model_waiver/* acceptedCauses */.ii)(plan.waivers, startedAt);
    let done = 0;
    const checkOne = async (target) => {
        const observation = await look(target);
        const covered = accepted((0,model_run/* plainEndpoint */.A)(target));
        const diagnosis = diagnose({ target, observation, now: now(), store: store(target), accepted: covered });
        const diagnosed = { target, observation, ...diagnosis };
        done += 1;
        onProgress?.(done, plan.targets.length);
        const isWell = diagnosed.findings.length === 0 && judgeEndpoint(diagnosed, startedAt).verdict === 'pass';
        return isWell && !keepAll ? { ...diagnosed, observation: slim(observation) } : diagnosed;
    };
    const diagnosed = await inTurns(plan.targets, checkOne, plan.settings);
    const times = { startedAt: new Date(startedAt).toISOString(), tookMs: now() - startedAt, now: startedAt };
    const run = judge(spotDivergence(spotNotReloaded(spotSharedIssuer(diagnosed))), times, plan);
    return diagnosed.some(({ observation }) => (0,interrupted/* isCut */.x)(observation)) ? (0,interrupted/* asInterrupted */.D)(run) : run;
}
/** The probe, given up at once when the run is stopped: what a look has seen until then proves nothing. */
function untilStopped({ probe, now, stop }) {
    const giveUp = new Set();
    stop?.addEventListener('abort', () => {
        for (const one of giveUp)
            one();
    });
    return (target) => {
        if (stop?.aborted === true)
            return Promise.resolve(notReached(target, now()));
        return new Promise((resolve, reject) => {
            const cut = () => resolve(notReached(target, now()));
            giveUp.add(cut);
            probe(target)
                .then(resolve, reject)
                .finally(() => giveUp.delete(cut));
        });
    };
}
function notReached({ endpoint }, now) {
    return {
        endpoint: endpoint.name,
        startedAt: new Date(now).toISOString(),
        tookMs: 0,
        resolution: { kind: 'not-reached', why: 'interrupted' },
        addresses: [],
        clientCertificate: null,
        lookups: [],
        connections: 0,
    };
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

/***/ 60:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ plainEndpoint),
/* harmony export */   M: () => (/* binding */ plainName)
/* harmony export */ });
/** The endpoint as the policy names it, wherever it was looked from. */
function plainName({ endpoint, vantage }) {
    return vantage?.endpoint ?? endpoint.name;
}
/** The same endpoint under that name: what waivers are for, and what is known from run to run. */
function plainEndpoint(target) {
    return target.vantage === undefined ? target.endpoint : { ...target.endpoint, name: plainName(target) };
}


/***/ }),

/***/ 2846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A stable id for what the parts say together: 32 hexadecimal digits of SHA-256, the parts kept apart. */
function fingerprint(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}


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
    const roots = (0,system_roots/* systemRoots */.xy)();
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


/***/ })

};

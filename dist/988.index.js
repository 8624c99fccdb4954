export const id = 988;
export const ids = [988];
export const modules = {

/***/ 2147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ builtInWords),
/* harmony export */   b4: () => (/* binding */ isBuiltInIssuer),
/* harmony export */   zY: () => (/* binding */ builtInCertificate)
/* harmony export */ });
/** Which built-in certificate a leaf is, by its names; `null` for all others. */
function builtInCertificate(leaf) {
    return BUILT_IN.find(({ is }) => is(leaf)) ?? null;
}
/** `it is the placeholder of …`, or `it looks like …` where that is not certain. */
function builtInWords({ what, sure }) {
    return `it ${sure ? 'is' : 'looks like'} ${what}`;
}
/** Whether an issuer's name belongs to a built-in or test authority: many servers may share it with nothing in between. */
function isBuiltInIssuer(issuer) {
    return /Caddy Local Authority|cert-manager\.local|mkcert|CloudFlare Origin|\(STAGING\)|Fake LE |Pebble|minica/i.test(issuer);
}
const subject = (mark) => (leaf) => mark.test(leaf.subject);
const issuer = (mark) => (leaf) => mark.test(leaf.issuer);
const subjectOfItself = (mark) => (leaf) => leaf.selfIssued && mark.test(leaf.subject);
/** The default page of a hosting platform: its wildcard says that nobody told it of the name. */
function platform(product, mark, fix) {
    return { product, is: subject(mark), what: `the certificate of ${product} itself`, fix, sure: false };
}
const BUILT_IN = [
    {
        product: 'ingress-nginx',
        is: subject(/Kubernetes Ingress Controller Fake Certificate/),
        what: 'the placeholder of ingress-nginx, served when the TLS secret is missing',
        fix: 'List the host under `spec.tls[].hosts` of the Ingress with a `secretName` that exists in the same namespace; the log of the controller says why it did not take the secret.',
        sure: true,
    },
    {
        product: 'Traefik',
        is: subject(/TRAEFIK DEFAULT CERT/),
        what: 'the placeholder of Traefik, served when no certificate fits the name',
        fix: 'Give the router of the host a rule Host(`…`) and `tls` with a certResolver, or add the certificate under tls.certificates of the dynamic configuration.',
        sure: true,
    },
    {
        product: 'cert-manager',
        is: issuer(/CN=cert-manager\.local\b/),
        what: 'the placeholder of cert-manager, served until the real one is issued',
        fix: 'Find out why the real one is not issued: kubectl describe certificate,certificaterequest,order,challenge -A',
        sure: false,
    },
    {
        product: 'Caddy',
        is: issuer(/Caddy Local Authority/),
        what: "a certificate of Caddy's internal CA, made for local names",
        fix: 'Name the site by its public host name and take `tls internal` and `local_certs` out, so that Caddy asks a public CA.',
        sure: true,
        ownAuthority: true,
    },
    {
        product: "Let's Encrypt staging",
        is: issuer(/\(STAGING\)|Fake LE (?:Intermediate|Root)/),
        what: "a certificate of Let's Encrypt's staging environment, which no client trusts",
        fix: 'Have the certificate issued by the production directory: without --staging or --test-cert, with the server https://acme-v02.api.letsencrypt.org/directory.',
        sure: true,
    },
    {
        product: 'Cloudflare',
        is: (leaf) => /CloudFlare Origin/i.test(`${leaf.subject}\n${leaf.issuer}`),
        what: 'an origin certificate of Cloudflare, which only its own proxy trusts',
        fix: 'Let the DNS record go through the proxy of Cloudflare, or serve a certificate of a public CA on this machine.',
        sure: true,
    },
    {
        product: 'mkcert',
        is: issuer(/mkcert/),
        what: 'a certificate of mkcert, made for development on one machine',
        fix: 'Serve a certificate of a CA that the clients trust.',
        sure: true,
        ownAuthority: true,
    },
    {
        product: 'Plesk',
        is: subject(/(?:^|,)CN=Plesk(?:,|$)/),
        what: 'the default certificate of Plesk',
        fix: "Choose the site's own certificate under Hosting Settings, or issue one under SSL/TLS Certificates.",
        sure: false,
    },
    {
        product: 'cPanel',
        is: subjectOfItself(/(?:emailAddress|E|1\.2\.840\.113549\.1\.9\.1)=(?:#[0-9a-f]{4}73736c40|ssl@)/i),
        what: 'the certificate that cPanel makes for the machine itself',
        fix: 'Run AutoSSL for the account of the site (SSL/TLS Status), or install its certificate there.',
        sure: false,
    },
    {
        product: 'FortiGate',
        is: subject(/(?=.*O=Fortinet)(?=.*CN=(?:FG|FW|Fortinet|FortiGate))/i),
        what: 'the built-in certificate of a FortiGate firewall',
        fix: 'The connection ends at the firewall itself: check its virtual IP and its administration and VPN ports, or set a server certificate there.',
        sure: false,
    },
    {
        product: 'IIS',
        is: subject(/CN=WMSvc-/),
        what: 'the certificate of the management service of IIS',
        fix: 'Bind the certificate of the site to the port in IIS Manager, with its host name and "Require Server Name Indication".',
        sure: false,
    },
    {
        product: 'pfSense',
        is: subject(/pfSense webConfigurator/),
        what: 'the certificate of the administration page of pfSense',
        fix: 'The connection ends at the firewall itself: check the port forward, or move the administration page to another port.',
        sure: false,
    },
    {
        product: 'UniFi',
        is: subject(/CN=UniFi\b|O=Ubiquiti/),
        what: 'the certificate of a UniFi console',
        fix: 'The connection ends at the console or gateway itself: check the port forward.',
        sure: false,
    },
    {
        product: 'Synology',
        is: subject(/CN=synology(?:\.com)?(?:,|$)|O=Synology/i),
        what: 'the default certificate of a Synology NAS',
        fix: 'Add a certificate for the name under Control Panel, Security, Certificate, and assign it to the service.',
        sure: false,
    },
    platform('Amazon CloudFront', /CN=\*\.cloudfront\.net/, 'Add the name to the alternate domain names of the distribution, with a certificate that covers it.'),
    platform('Azure App Service', /CN=\*\.azurewebsites\.net/, 'Add the custom domain to the app and bind a certificate to it (SNI SSL).'),
    platform('Heroku', /CN=\*\.herokuapp\.com/, 'Add the domain to the app (heroku domains:add) and let automatic certificates cover it.'),
    platform('GitHub Pages', /CN=(?:\*|www)\.github\.(?:io|com)/, 'Set the custom domain in the Pages settings of the repository, and wait until its certificate is issued.'),
    platform('Netlify', /CN=\*\.netlify\.(?:app|com)/, 'Add the domain to the site and provision its certificate under Domain management.'),
    platform('Vercel', /CN=(?:no-sni\.vercel-infra\.com|\*\.vercel\.app)/, 'Add the domain to the project and wait until its certificate is issued.'),
    platform('Fastly', /CN=(?:default\.ssl\.fastly\.net|\*\.fastly\.net)/, 'Add a TLS domain for the name to the service.'),
    {
        product: 'mod_ssl',
        is: subject(/O=SomeOrganization\b|CN=localhost\.localdomain\b/),
        what: 'the placeholder that the package of mod_ssl makes for the machine',
        fix: 'Name the certificate of the site in the virtual host instead of /etc/pki/tls/certs/localhost.crt.',
        sure: false,
    },
    {
        product: 'Go',
        is: subjectOfItself(/(?:^|,)O=Acme Co(?:,|$)/),
        what: "a sample certificate of Go's own tools",
        fix: 'Give the service a real certificate and key.',
        sure: false,
    },
    {
        product: 'Debian',
        is: subjectOfItself(/^CN=[a-z0-9-]+$/i),
        what: 'the placeholder that Debian and Ubuntu make for the machine (ssl-cert-snakeoil) or one like it',
        fix: 'Name the certificate of the site instead of /etc/ssl/certs/ssl-cert-snakeoil.pem.',
        sure: false,
    },
];


/***/ }),

/***/ 3743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ defineCause)
/* harmony export */ });
/** Ties the parts of one cause together; its private `What` stays inside. */
function defineCause(spec) {
    const { id, title, docs, explains, scope, severity } = spec;
    return {
        id,
        title,
        docs,
        explains,
        scope,
        severity: typeof severity === 'function' ? 'by value' : severity,
        diagnose(seen) {
            const what = spec.detect(seen);
            if (what === null)
                return null;
            return {
                severity: typeof severity === 'function' ? severity(what) : severity,
                title: spec.titleOf?.(what, seen) ?? null,
                message: spec.message(what, seen),
                evidence: spec.evidence(what),
                remedy: spec.remedy(what, seen),
                key: spec.key(what),
                addresses: spec.addresses?.(what) ?? [],
                explainsAt: spec.explainsAt?.(what) ?? new Map(),
            };
        },
    };
}


/***/ }),

/***/ 824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ certainCertificates),
/* harmony export */   Cv: () => (/* binding */ faultFacts),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Jn: () => (/* binding */ pathFaults),
/* harmony export */   ZT: () => (/* binding */ faultClauses),
/* harmony export */   s4: () => (/* binding */ faultKey),
/* harmony export */   ws: () => (/* binding */ MOST_FAULTS),
/* harmony export */   yC: () => (/* binding */ brokenLink),
/* harmony export */   yP: () => (/* binding */ faultEvidence)
/* harmony export */ });
/* unused harmony exports wrongSignature, falseKeyIdentifier, faultClause */
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2714);
/* harmony import */ var _pki_authority_serial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3742);
/* harmony import */ var _pki_path_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1904);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3901);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1008);





/** Says where on the best path each fault stands. */
function placed(faults, { chain, endpoint }) {
    const path = chain?.best.certificates ?? [];
    const ownRoots = endpoint.extraRoots.map((pem) => pem.replace(/\s/g, ''));
    return faults.map((fault) => {
        const depth = path.findIndex(({ sha256 }) => sha256 === fault.certificate.sha256);
        const role = depth <= 0 ? 'leaf' : fault.certificate.selfIssued ? 'root' : 'intermediate';
        const inCaFile = role === 'root' && ownRoots.some((pem) => pem.includes(fault.certificate.der));
        return { fault, depth, role, inCaFile };
    });
}
/**
 * The certificates that every client has to go by: the best path where OpenSSL refuses it or was not asked. Where it
 * accepted one, those that all trusted paths share, without the root, since we cannot know which path it took.
 */
function certainCertificates(seen) {
    if (seen.chain === null)
        return [];
    const { best, paths } = seen.chain;
    if (!(0,_seen_js__WEBPACK_IMPORTED_MODULE_2__/* .opensslTrusts */ .Ii)(seen))
        return best.certificates;
    if (best.end !== 'trusted')
        return best.certificates.slice(0, 1);
    const trusted = paths.filter(({ end }) => end === 'trusted');
    return best.certificates
        .slice(0, -1)
        .filter(({ sha256 }) => trusted.every(({ certificates }) => certificates.some((one) => one.sha256 === sha256)));
}
/** What breaks RFC 5280 along the best path where OpenSSL does not accept the chain; each fault once. */
function pathFaults(seen) {
    if (seen.chain === null || (0,_seen_js__WEBPACK_IMPORTED_MODULE_2__/* .opensslTrusts */ .Ii)(seen))
        return [];
    const problems = (0,_pki_path_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .pathProblems */ .K)(seen.chain.best, seen.now);
    // What is no CA may not sign either: one fault, not two.
    return problems.filter(({ kind, certificate }) => kind !== 'may-not-sign' ||
        !problems.some((other) => other.kind === 'not-a-ca' && other.certificate === certificate));
}
/**
 * The path breaks off at a certificate whose issuer is there, by its name and key identifier, and whose key did not make
 * the signature. Without key identifiers above a leaf that may be another key of the CA, which is not sent.
 */
function wrongSignature(seen) {
    if (seen.chain === null || (0,_seen_js__WEBPACK_IMPORTED_MODULE_2__/* .opensslTrusts */ .Ii)(seen))
        return null;
    const { best, badSignatures } = seen.chain;
    if (best.end !== 'issuer-missing')
        return null;
    const last = best.certificates.at(-1);
    const wrong = badSignatures.find(({ certificate, issuer }) => {
        if (certificate.sha256 !== last?.sha256)
            return false;
        const sameKey = certificate.authorityKeyId !== null && certificate.authorityKeyId === issuer.subjectKeyId;
        return sameKey || best.certificates.length > 1;
    });
    return wrong === undefined ? null : { kind: 'bad-signature', ...wrong };
}
/**
 * The path breaks off at a certificate whose issuer is there, sent or fetched or trusted, and did sign it: the authority key
 * identifier names another one, so that clients pass the right one by. No CA certificate that is sent in addition mends that.
 */
function falseKeyIdentifier(seen) {
    const chain = seen.completed ?? seen.chain;
    if (chain === null || (0,_seen_js__WEBPACK_IMPORTED_MODULE_2__/* .opensslTrusts */ .Ii)(seen) || chain.best.end !== 'issuer-missing')
        return null;
    const last = chain.best.certificates.at(-1);
    const wrong = chain.falseClaims.find(({ certificate }) => certificate.sha256 === last?.sha256);
    return wrong === undefined ? null : { kind: 'false-key-identifier', ...wrong };
}
/** The link above the last certificate is there and does not hold: nothing is missing. */
function brokenLink(seen) {
    return falseKeyIdentifier(seen) ?? wrongSignature(seen);
}
/** A hostile chain has a fault in each of its names; the reader needs the first few. */
const MOST_FAULTS = 4;
/** The first few faults as clauses, the rest counted. */
function faultClauses(faults) {
    const clauses = faults.slice(0, MOST_FAULTS).map(faultClause);
    if (faults.length > MOST_FAULTS)
        clauses.push((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(faults.length - MOST_FAULTS, 'more fault'));
    return clauses.join('; ');
}
/** `the root "X" in ca-file expired on 2026-11-16`: a clause, without a full stop. */
function faultClause({ fault, role, inCaFile }) {
    const name = `"${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(fault.certificate)}"`;
    const which = `${role === 'leaf' ? 'the certificate' : `the ${role}`} ${name}${inCaFile ? ' in ca-file' : ''}`;
    switch (fault.kind) {
        case 'expired':
            return `${which} expired on ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .day */ .vd)(fault.certificate.notAfter)}`;
        case 'not-yet-valid':
            return `${which} is valid only from ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(fault.certificate.notBefore)}`;
        case 'not-a-ca':
            return `${name} is no CA, and yet it issued the certificate below it`;
        case 'may-not-sign':
            return `${which} may not sign certificates: its key usage is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(fault.certificate.keyUsage ?? [])}`;
        case 'path-too-long':
            return `${which} allows ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(fault.allowed, 'intermediate')} below it, and there ${fault.found === 1 ? 'is' : 'are'} ${fault.found}`;
        case 'purpose-not-allowed':
            return `${which} may issue for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(fault.has)} and not for servers (serverAuth)`;
        case 'unknown-critical-extension':
            return `${which} has ${fault.oids.length === 1 ? 'the critical extension' : 'the critical extensions'} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(fault.oids)}, which OpenSSL does not know`;
        case 'name-not-allowed':
            return `${which} may not issue for "${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(fault.name)}": its name constraints ${fault.by === 'excluded' ? 'exclude that name' : 'permit other names only'}`;
        case 'weak-signature':
            return `${which} is signed with ${fault.digest}, which can be forged`;
        case 'bad-signature':
            return `the signature of ${name} was not made by the key of "${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .calledBy */ .p0)(fault.issuer.subject)}", which is named as its issuer`;
        case 'false-key-identifier':
            return `the authority key identifier of ${name} names ${fault.claim === 'key' ? 'another key than that' : 'another certificate than that'} of "${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .calledBy */ .p0)(fault.issuer.subject)}", although that one signed it`;
        case 'weak-key':
            return `${which} has a key of ${fault.certificate.key.text}, and the least is ${fault.least}`;
        default:
            return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNever */ .x)(fault);
    }
}
/** `at depth 1`: whole subject, and what is wrong with the numbers behind it. */
function faultEvidence(placedFault) {
    const { fault, depth } = placedFault;
    return { label: `at depth ${depth}`, value: `${fault.certificate.subject}: ${factsOf(fault)}` };
}
/** What a remedy needs to know of the fault. */
function faultFacts({ fault, depth, role, inCaFile }) {
    const subject = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(fault.certificate);
    return { kind: fault.kind, subject, depth, role, inCaFile, detail: detailOf(fault) };
}
/** Tells one fault from another from day to day. */
function faultKey({ fault }) {
    return `${fault.kind} ${fault.certificate.subject}`;
}
function factsOf(fault) {
    const { certificate } = fault;
    switch (fault.kind) {
        case 'expired':
            return `valid until ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(certificate.notAfter)}`;
        case 'not-yet-valid':
            return `valid from ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(certificate.notBefore)}`;
        case 'not-a-ca':
            return certificate.basicConstraints === null ? 'basic constraints absent' : 'basic constraints say CA:FALSE';
        case 'may-not-sign':
            return `key usage ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(certificate.keyUsage ?? [])}`;
        case 'path-too-long':
            return `path length ${fault.allowed}, intermediates below it ${fault.found}`;
        case 'purpose-not-allowed':
            return `extended key usage ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(fault.has)}`;
        case 'unknown-critical-extension':
            return `unknown critical extension ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(fault.oids)}`;
        case 'name-not-allowed':
            return `name constraints, ${fault.by} subtrees, against "${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(fault.name)}"`;
        case 'weak-signature':
            return `signature ${certificate.signature}`;
        case 'bad-signature':
            return `signature does not fit the key of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(fault.issuer.subject)}`;
        case 'false-key-identifier':
            return fault.claim === 'key'
                ? `authority key identifier ${certificate.authorityKeyId}, subject key identifier of its issuer ${fault.issuer.subjectKeyId}`
                : `authority key identifier with issuer ${certificate.authorityIssuer} and serial number ${(0,_pki_authority_serial_js__WEBPACK_IMPORTED_MODULE_0__/* .authoritySerial */ .M)(certificate) ?? 'none'}, its issuer has ${fault.issuer.issuer} and ${fault.issuer.serial}`;
        case 'weak-key':
            return `key ${certificate.key.text}`;
        default:
            return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNever */ .x)(fault);
    }
}
function detailOf(fault) {
    switch (fault.kind) {
        case 'expired':
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .day */ .vd)(fault.certificate.notAfter);
        case 'not-yet-valid':
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(fault.certificate.notBefore);
        case 'path-too-long':
            return String(fault.found);
        case 'unknown-critical-extension':
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(fault.oids);
        case 'name-not-allowed':
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(fault.name);
        case 'weak-signature':
            return fault.digest;
        case 'bad-signature':
        case 'false-key-identifier':
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .calledBy */ .p0)(fault.issuer.subject);
        case 'weak-key':
            return fault.least;
        default:
            return '';
    }
}


/***/ }),

/***/ 3986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ failureClause),
/* harmony export */   s: () => (/* binding */ NOTHING_FETCHED)
/* harmony export */ });
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2714);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1008);


const NOTHING_FETCHED = 'the policy lets nothing be fetched (fetch: none)';
/** `http://… answers with status 404`: why nothing came from `url`, the place in front. `what` was to be had there, e.g. `a certificate`. */
function failureClause(url, failure, what) {
    const place = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(url);
    switch (failure.kind) {
        case 'switched-off':
            return NOTHING_FETCHED;
        case 'not-allowed':
            return `${elsewhere(url, failure) ?? `${place} leads`} to ${notAllowed(failure)}`;
        case 'bad-url':
            return redirectedAway(url, failure)
                ? `${place} redirects to "${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(failure.url)}", which is no address that can be asked (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(failure.problem)})`
                : `"${place}" is no address that can be asked (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(failure.problem)})`;
        case 'not-attempted':
            return `the time of the run was over before ${place} was asked`;
        default: {
            const redirected = elsewhere(url, failure);
            return `${redirected === null ? place : `${redirected} to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(failure.url)}, which`} ${failed(failure, what)}`;
        }
    }
}
function failed(failure, what) {
    switch (failure.kind) {
        case 'name-not-found':
            return `has a host name that was not found (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(failure.code)})`;
        case 'no-connection':
            return `could not be reached (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(failure.code)})`;
        case 'status':
            return `answers with status ${failure.status}`;
        case 'too-large':
            return `answers with more than the ${kibibytes(failure.limit)} that ${what} may take`;
        case 'too-many-redirects':
            return 'redirects too often';
        case 'timeout':
            return `did not answer within ${failure.waitedMs / 1000} s`;
        default:
            return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(failure);
    }
}
function notAllowed({ address, range }) {
    const ours = OWN_NETWORKS.get(range);
    if (ours !== undefined)
        return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(address)}, ${ours}, from which the policy lets nothing be fetched (fetch: public)`;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(address)}, ${NOBODYS.get(range) ?? 'an address that is not public'}, from which nothing is ever fetched`;
}
/** Where a redirect led away from the place that the certificate names. */
function elsewhere(url, failure) {
    return redirectedAway(url, failure) ? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(url)} redirects` : null;
}
/** A URL at which nothing could be asked redirects nowhere; one that was asked is told as the URL standard spells it. */
function redirectedAway(url, { url: ended }) {
    if (ended === url || !URL.canParse(url))
        return false;
    const asked = new URL(url);
    if (!/^https?:$/.test(asked.protocol) || asked.username !== '' || asked.password !== '')
        return false;
    asked.hash = '';
    return asked.href.length <= LONGEST_ASKED && asked.href !== ended;
}
function kibibytes(bytes) {
    return `${Math.floor(bytes / 1024)} KiB`;
}
/** Longer URLs are never asked. */
const LONGEST_ASKED = 2_048;
/** Ranges as ipaddr.js names them: those that `fetch: any` allows, and then those that no policy does. */
const OWN_NETWORKS = new Map([
    ['loopback', 'a loopback address'],
    ['private', 'a private address'],
    ['uniqueLocal', 'a private address'],
    ['carrierGradeNat', 'an address behind carrier-grade NAT'],
]);
const NOBODYS = new Map([
    ['linkLocal', 'a link-local address'],
    ['metadata', 'an address where a cloud keeps credentials'],
    ['unspecified', 'an unspecified address'],
    ['multicast', 'a multicast address'],
    ['broadcast', 'a broadcast address'],
    ['reserved', 'a reserved address'],
    ['benchmarking', 'an address for benchmarks'],
    ['discard', 'an address where everything is thrown away'],
    ['deprecatedSiteLocal', 'a site-local address'],
    ['ipv4Mapped', 'an IPv6 address that stands for one of IPv4'],
    ['rfc6145', 'an IPv6 address that stands for one of IPv4'],
    ['rfc6052', 'an IPv6 address that stands for one of IPv4 (NAT64)'],
    ['6to4', 'an IPv6 address that stands for one of IPv4 (6to4)'],
    ['teredo', 'an IPv6 address that stands for one of IPv4 (Teredo)'],
    ['isatap', 'an IPv6 address that stands for one of IPv4 (ISATAP)'],
    ['as112', 'an address for reverse lookups of private networks'],
    ['as112v6', 'an address for reverse lookups of private networks'],
    ['amt', 'an address for multicast tunnels'],
    ['segmentRouting', 'an address for segment routing'],
    ['deprecatedOrchid', 'an identifier in the form of an address'],
    ['orchid2', 'an identifier in the form of an address'],
    ['droneRemoteIdProtocolEntityTags', 'an identifier in the form of an address'],
    ['invalid', 'which is no IP address'],
]);


/***/ }),

/***/ 6828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Z8: () => (/* binding */ clearText),
/* harmony export */   fA: () => (/* binding */ serverHeader)
/* harmony export */ });
/** Everything that the address said in clear, the most telling first; empty when it was seen to speak TLS. */
function clearText(at) {
    if (speaksTls(at))
        return [];
    const heard = [];
    const answer = at.plaintext?.kind === 'answered' ? at.plaintext : null;
    if (answer?.when === 'before-request')
        heard.push({ text: decode(answer.firstBytes), when: 'greeting' });
    for (const { outcome } of at.hellos) {
        if (outcome.kind === 'not-tls')
            heard.push({ text: decode(outcome.firstBytes), when: 'to-hello' });
    }
    if (answer?.when === 'after-http-request') {
        heard.push({ text: decode(answer.firstBytes), when: 'to-http' });
    }
    return heard.filter(({ text }) => text !== '');
}
/** The first `limit` bytes as a reader can see them: printable ASCII as it stands, the rest as `\xNN`. */
function visible(text, limit = 60) {
    const shown = text
        .slice(0, limit)
        .replace(/\r/g, '\\r')
        .replace(/\n/g, '\\n')
        .replace(/[^\x20-\x7e]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return text.length > limit ? `${shown}…` : shown;
}
/** More than a tenth of the first bytes is neither printable ASCII nor white space: nobody wrote this to be read. */
function isBinary(text) {
    const start = text.slice(0, 64);
    const odd = [...start].filter((char) => !/[\t\r\n\x20-\x7e]/.test(char)).length;
    return odd > start.length / 10;
}
/** The Server header of an HTTP answer; its body does not count. */
function serverHeader(text) {
    const [head = ''] = text.split(/\r?\n\r?\n/, 1);
    if (!head.startsWith('HTTP/'))
        return null;
    return /^server:[ \t]*([^\r\n]+)/im.exec(head)?.[1] ?? null;
}
/** A TLS server may answer a plain GET in clear, to say that TLS was meant; any TLS record seen settles that it is one. */
function speaksTls({ handshake, hellos }) {
    if (handshake.kind === 'completed' || handshake.kind === 'alert')
        return true;
    return hellos.some(({ outcome }) => outcome.kind === 'server-flight' || outcome.kind === 'alert');
}
/** Bytes as observations carry them, one character each. */
function decode(base64) {
    return Buffer.from(base64, 'base64').toString('latin1');
}


/***/ }),

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ CAUSES)
});

// EXTERNAL MODULE: ./lib/causes/cause.js
var cause = __webpack_require__(3743);
// EXTERNAL MODULE: ./lib/model/tls-version.js
var tls_version = __webpack_require__(3165);
// EXTERNAL MODULE: ./lib/causes/names.js
var causes_names = __webpack_require__(3124);
// EXTERNAL MODULE: ./lib/causes/seen.js
var causes_seen = __webpack_require__(3901);
// EXTERNAL MODULE: ./lib/causes/wording.js
var wording = __webpack_require__(1008);
;// CONCATENATED MODULE: ./lib/causes/certificate-expired.js




/** The server's own certificate is past its notAfter, which is its last valid second (RFC 5280 §4.1.2.5). */
const certificateExpired = (0,cause/* defineCause */.R)({
    id: 'certificate-expired',
    title: 'the certificate has expired',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The end of the validity of the server certificate (notAfter) has passed.',
        why: 'Every client refuses the connection. Often the renewal did run, but the server was not reloaded, or one machine of several was left out.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -subject -enddate',
        references: ['RFC 5280 §4.1.2.5'],
        example: {
            kind: 'renew',
            names: ['api.example.com'],
            notAfter: '2026-11-03T08:15:00.000Z',
            served: { address: '192.0.2.1', port: 443, name: 'api.example.com' },
        },
    },
    explains: ['certificate-expiring'],
    detect({ sent: [leaf], now }) {
        if (leaf === undefined)
            return null;
        const since = now - Date.parse(leaf.notAfter);
        return since > 0 ? { leaf, since } : null;
    },
    message: ({ leaf, since }) => `The certificate "${(0,wording/* named */.KT)(leaf)}" expired on ${(0,wording/* day */.vd)(leaf.notAfter)}, ${(0,wording/* span */.Ln)(since)} ago, so clients refuse the connection.`,
    evidence: ({ leaf }) => [
        { label: 'subject', value: leaf.subject },
        { label: 'issuer', value: leaf.issuer },
        { label: 'valid until', value: (0,wording/* moment */.n$)(leaf.notAfter) },
    ],
    remedy: ({ leaf }, seen) => ({
        kind: 'renew',
        names: (0,causes_names/* namesToRenew */.F5)(leaf, seen.endpoint),
        notAfter: leaf.notAfter,
        served: (0,causes_seen/* servedAt */.rv)(seen),
    }),
    key: ({ leaf }) => [leaf.sha256],
});

// EXTERNAL MODULE: ./lib/model/policy.js
var model_policy = __webpack_require__(9711);
// EXTERNAL MODULE: ./lib/causes/remaining.js
var remaining = __webpack_require__(4160);
;// CONCATENATED MODULE: ./lib/causes/certificate-expiring.js






/**
 * Less validity is left than the policy asks for. Exactly as much as asked for is enough; a share counts from the
 * certificate's own lifetime (notAfter − notBefore), so that one number suits certificates of 90 days and of 6.
 */
const certificateExpiring = (0,cause/* defineCause */.R)({
    id: 'certificate-expiring',
    title: 'the certificate expires soon',
    scope: 'address',
    docs: {
        what: 'The server certificate is valid for less time than `min-days` (an error) or `warn-days` (a warning) asks for. Exactly as much is enough. A percentage counts from the whole lifetime of the certificate. Without a threshold of your own, less than 1/8 of the lifetime is an error and less than 1/4 a warning; 1/6 and 1/3 of a lifetime of 10 days at most. docs/expiry.md has the table. A threshold in days that is longer than the whole lifetime is never met, and the finding says so.',
        why: 'Automatic renewal replaces a certificate long before its end, usually when a third of its lifetime is left. One that gets this old says that the renewal does not work, or that the new certificate is on disk and the server was not reloaded.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -enddate -checkend 1209600',
        references: ['RFC 5280 §4.1.2.5', 'RFC 9773', 'CA/Browser Forum Baseline Requirements §6.3.2'],
        example: {
            kind: 'renew',
            names: ['api.example.com'],
            notAfter: '2026-12-01T08:15:00.000Z',
            served: { address: '192.0.2.1', port: 443, name: 'api.example.com' },
        },
    },
    explains: [],
    detect({ sent: [leaf], now, policy }) {
        if (leaf === undefined)
            return null;
        const left = Date.parse(leaf.notAfter) - now;
        if (left < 0)
            return null;
        const found = (severity, threshold) => {
            const neverMet = (0,remaining/* isNeverMet */.J_)(threshold, leaf);
            return { leaf, left, severity, threshold, neverMet, young: neverMet && left >= (0,remaining/* asked */.NZ)(model_policy/* AUTO_WARN */.T_, leaf) };
        };
        if (left < (0,remaining/* asked */.NZ)(policy.minRemaining, leaf))
            return found('error', policy.minRemaining);
        if (left < (0,remaining/* asked */.NZ)(policy.warnRemaining, leaf))
            return found('warning', policy.warnRemaining);
        return null;
    },
    severity: ({ severity }) => severity,
    message: ({ leaf, left, severity, threshold, neverMet }) => {
        const fails = severity === 'error' ? 'fails' : 'warns';
        const never = neverMet
            ? `, which this certificate can never have: its whole lifetime is ${(0,wording/* span */.Ln)((0,remaining/* lifetime */.EQ)(leaf))}`
            : '';
        const spans = threshold.kind === 'days' ? { left: (0,wording/* span */.Ln)(left), asked: '' } : (0,wording/* spansApart */.oL)(left, (0,remaining/* asked */.NZ)(threshold, leaf));
        return `The certificate "${(0,wording/* named */.KT)(leaf)}" expires on ${(0,wording/* day */.vd)(leaf.notAfter)}, in ${spans.left}; the policy ${fails} below ${(0,remaining/* askedText */.k7)(threshold, leaf, spans.asked)}${never}.`;
    },
    evidence: ({ leaf, left }) => [
        { label: 'valid until', value: (0,wording/* moment */.n$)(leaf.notAfter) },
        { label: 'left', value: `${(0,wording/* span */.Ln)(left)} of ${(0,wording/* span */.Ln)((0,remaining/* lifetime */.EQ)(leaf))}${share(left, leaf)}` },
    ],
    // Nothing is late while the certificate is young: only the threshold is wrong.
    remedy: ({ leaf, severity, young }, seen) => young
        ? { kind: 'set-threshold', key: severity === 'error' ? 'min-days' : 'warn-days', lifetime: (0,wording/* span */.Ln)((0,remaining/* lifetime */.EQ)(leaf)) }
        : { kind: 'renew', names: (0,causes_names/* namesToRenew */.F5)(leaf, seen.endpoint), notAfter: leaf.notAfter, served: (0,causes_seen/* servedAt */.rv)(seen) },
    key: ({ leaf }) => [leaf.sha256],
});
function share(left, leaf) {
    const whole = (0,remaining/* lifetime */.EQ)(leaf);
    return whole === 0 ? '' : ` (${Math.floor((left / whole) * 1000) / 10} %)`;
}

;// CONCATENATED MODULE: ./lib/causes/certificate-not-yet-valid.js


/** The server's own certificate begins in the future (RFC 5280 §4.1.2.5). */
const certificateNotYetValid = (0,cause/* defineCause */.R)({
    id: 'certificate-not-yet-valid',
    title: 'the certificate is not valid yet',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The begin of the validity of the server certificate (notBefore) lies in the future.',
        why: 'Clients refuse it until then. Either it was put in place too early, or a clock is wrong: that of the machine which issued it, or of the one which looks at it.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -startdate; date -u',
        references: ['RFC 5280 §4.1.2.5'],
        example: { kind: 'fix-clock-or-wait', notBefore: '2026-12-01T00:00:00.000Z' },
    },
    explains: [],
    detect({ sent: [leaf], now }) {
        if (leaf === undefined)
            return null;
        const until = Date.parse(leaf.notBefore) - now;
        return until > 0 ? { leaf, until, now } : null;
    },
    message: ({ leaf, until }) => `The certificate "${(0,wording/* named */.KT)(leaf)}" becomes valid only on ${(0,wording/* moment */.n$)(leaf.notBefore)}, in ${(0,wording/* span */.Ln)(until)}: it was put in place too early, or a clock is wrong.`,
    evidence: ({ leaf, now }) => [
        { label: 'subject', value: leaf.subject },
        { label: 'begin of validity', value: (0,wording/* moment */.n$)(leaf.notBefore) },
        { label: 'clock of this machine', value: (0,wording/* moment */.n$)(new Date(now).toISOString()) },
    ],
    remedy: ({ leaf }) => ({ kind: 'fix-clock-or-wait', notBefore: leaf.notBefore }),
    key: ({ leaf }) => [leaf.sha256],
});

// EXTERNAL MODULE: ./lib/wire/profiles.js
var profiles = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/model/key-type.js
var key_type = __webpack_require__(8799);
// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/wire/code-points/alerts.js
var alerts = __webpack_require__(4630);
;// CONCATENATED MODULE: ./lib/causes/hello-answers.js





/** The answer to the last hello of this kind that reached the server; `null` where none was sent. */
function answerTo(at, kind) {
    return at.hellos.findLast(({ question, outcome }) => question.kind === kind && reached(outcome)) ?? null;
}
/** The plain small hello under our own name: the control for every other one. A browser's stands in where none was sent. */
function controlAnswer(at) {
    return answerTo(at, 'modern') ?? answerTo(at, 'browser');
}
/** The server answered with a hello of its own. */
function isServed(answer) {
    return answer?.outcome.kind === 'server-flight';
}
/** A hello that reached the server and got none of its own back. */
function isTurnedAway(answer) {
    return answer !== null && !isServed(answer);
}
/** node:tls began a handshake and did not complete it. */
function handshakeEnded({ handshake }) {
    return handshake.kind !== 'completed' && handshake.kind !== 'not-attempted';
}
/** How a hello ended of which not one byte came back; `null` for every other outcome. */
function wordlessEnd({ outcome, bytes }) {
    if (bytes > 0)
        return null;
    if (outcome.kind === 'closed')
        return outcome.how;
    return outcome.kind === 'silent' ? 'silent' : null;
}
/** The hellos that any server of today should answer: they offer TLS 1.2 or 1.3 and every suite. */
function ordinaryAnswers({ hellos }) {
    return hellos.filter(({ question, outcome }) => isOrdinary(question) && reached(outcome));
}
/** How the hellos of these kinds were answered, one line for each, in the order sent. */
function toldAnswers(at, kinds) {
    return at.hellos
        .filter(({ question, outcome }) => kinds.includes(question.kind) && reached(outcome))
        .map((answer) => ({
        label: helloWords(answer.question),
        value: `${askedFor(answer.question)}${outcomeWords(answer)}`,
    }));
}
/** What came back, in words. */
function outcomeWords({ outcome, bytes, tookMs }) {
    switch (outcome.kind) {
        case 'server-flight':
            return `answered with ${(0,tls_version/* versionName */.sh)(outcome.version)}`;
        case 'alert':
            return alertWords(outcome.alert);
        case 'closed':
            return `${outcome.how === 'rst' ? 'TCP reset' : 'closed'} after ${(0,wording/* counted */.hS)(bytes, 'byte')} and ${tookMs} ms`;
        case 'silent':
            return `${bytes === 0 ? 'no byte' : (0,wording/* counted */.hS)(bytes, 'byte')} in ${seconds(outcome.waitedMs)}`;
        case 'not-tls':
            return 'bytes that are not TLS';
        case 'malformed':
            return `malformed at ${outcome.at}: ${outcome.problem}`;
        case 'no-connection':
            return 'no connection';
        default:
            return (0,units/* assertNever */.x)(outcome);
    }
}
/** How the handshake of node:tls ended, in words. */
function handshakeWords(handshake) {
    switch (handshake.kind) {
        case 'completed':
            return `completed with ${handshake.version}`;
        case 'alert':
            return alertWords(handshake.alert);
        case 'refused-by-us':
            return `given up by OpenSSL: ${opensslReason(handshake.message)} (${handshake.code})`;
        case 'closed':
            return `${handshake.how === 'rst' ? 'TCP reset' : 'closed'} after ${handshake.tookMs} ms`;
        case 'silent':
            return `not finished in ${seconds(handshake.waitedMs)}`;
        case 'not-attempted':
            return handshake.cut === 'deadline' ? 'cut off by the deadline of the run' : 'not tried';
        default:
            return (0,units/* assertNever */.x)(handshake);
    }
}
/** `TLS alert 40 (handshake_failure)`. */
function alertWords(alert) {
    const name = (0,alerts/* alertName */.Q6)(alert);
    // A number that no standard names is its own name.
    return name.startsWith('alert') ? `TLS ${name}` : `TLS alert ${alert} (${name})`;
}
/** The reason out of OpenSSL's line `08…:error:0A000…:SSL routines:function:reason:file:line:`; else the text as it is. */
function opensslReason(message) {
    return /error:[0-9A-F]+:[^:]*:[^:]*:([^:]+)/i.exec(message)?.[1]?.trim() ?? message;
}
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}
function reached(outcome) {
    return outcome.kind !== 'no-connection';
}
function isOrdinary(question) {
    switch (question.kind) {
        case 'browser':
        case 'modern':
        case 'post-quantum':
        case 'padded':
        case 'split':
        case 'staple':
        case 'no-sni':
        case 'other-sni':
            return true;
        case 'version':
            return question.offered >= 0x0303;
        default:
            return false;
    }
}
function askedFor(question) {
    if (question.kind === 'other-sni')
        return `${question.name}: `;
    return question.kind === 'padded' ? `${question.size} bytes: ` : '';
}
function helloWords(question) {
    switch (question.kind) {
        case 'browser':
            return 'hello of a browser';
        case 'modern':
            return 'small hello';
        case 'post-quantum':
            return 'post-quantum hello';
        case 'padded':
            return 'padded small hello';
        case 'split':
            return 'split small hello';
        case 'staple':
            return 'hello that asks for a staple';
        case 'no-sni':
            return 'hello without a name';
        case 'other-sni':
            return 'hello for another name';
        case 'version':
            return `hello of ${(0,tls_version/* versionName */.sh)(question.offered)} alone`;
        case 'below-minimum':
            return 'hello of old versions';
        case 'suites':
            return `hello of ${question.why} suites`;
        case 'key-type':
            return `hello of ${key_type/* KEY_TYPE_NAMES */.a[question.offered]} alone`;
        case 'groups':
            return 'hello of some groups';
        default:
            return (0,units/* assertNever */.x)(question);
    }
}

;// CONCATENATED MODULE: ./lib/causes/client-auth.js




/** The CertificateRequest that came in an answer to one of our hellos under our own name; `null` where none was seen. */
function certificateRequest(at) {
    const requests = ownFlights(at).flatMap(({ clientCertificateRequest }) => clientCertificateRequest ?? []);
    return requests.find(({ authorities }) => authorities.length > 0) ?? requests[0] ?? null;
}
/** A flight read to its end holds the request if there is one (RFC 5246 §7.3, RFC 8446 §4.3.2). */
function requestWouldBeSeen(at) {
    return ownFlights(at).some(({ complete }) => complete);
}
/**
 * No alert proves by itself that a client certificate is the matter: only with a CertificateRequest do those count that
 * servers send for a missing or a bad one. And the handshake must be one that would have gone well otherwise.
 */
function clientAuthRefusal(seen) {
    const { at, endpoint, clientCertificate } = seen;
    const request = certificateRequest(at);
    const { handshake, http } = at;
    const alerts = clientCertificate === null ? ALERTS_WITHOUT : ALERTS_WITH;
    if (handshake.kind === 'completed') {
        const refusedByPage = http === null ? null : pageRefusal(http, request);
        if (refusedByPage !== null || http !== null)
            return refusedByPage;
        if (request === null)
            return renegotiationRefusal(handshake);
        const { aftermath } = handshake;
        if (aftermath.kind === 'alert' && alerts.includes(aftermath.alert))
            return { ...request, how: { kind: 'alert', alert: aftermath.alert, afterHandshake: true } };
        // Other protocols end the connection because of our HTTP request; an HTTP server would have answered it.
        const speaksHttp = endpoint.application === 'http' || handshake.alpn === 'http/1.1' || handshake.alpn === 'h2';
        if (aftermath.kind === 'closed' && speaksHttp)
            return { ...request, how: { kind: 'closed', how: aftermath.how, afterHandshake: true } };
        return null;
    }
    if (request === null)
        return null;
    if (handshake.kind === 'alert' && alerts.includes(handshake.alert) && (handshake.alert !== 40 || isOpenToClients(at)))
        return { ...request, how: { kind: 'alert', alert: handshake.alert, afterHandshake: false } };
    if (handshake.kind === 'closed' && isOpenToClients(at))
        return { ...request, how: { kind: 'closed', how: handshake.how, afterHandshake: false } };
    return null;
}
/** As `clientAuthRefusal`, but only where the server could have been shown our certificate. */
function ownCertificateRefusal(seen) {
    const refusal = clientAuthRefusal(seen);
    return refusal === null || cannotAsk(refusal) ? null : refusal;
}
/**
 * The server wants a certificate for this page alone and could ask only after the handshake, which in TLS 1.3 takes a
 * client that allows it (RFC 8446 §4.6.2). Whatever certificate we have, it was not shown.
 */
function cannotAsk({ how }) {
    return how.kind === 'http' && how.words === POST_HANDSHAKE;
}
/** The server says, or behaves as if, it had been shown no certificate at all. */
function tookNone({ how }) {
    if (how.kind === 'alert')
        return how.alert === CERTIFICATE_REQUIRED;
    return how.kind === 'http' && how.words === NOT_SENT;
}
/** `the server accepts certificates of "Internal CA"`, or that it names no CA. */
function askedWords(authorities) {
    if (authorities === null)
        return 'the server names no CA before the request';
    if (authorities.length === 0)
        return 'the server names no CA that it accepts';
    return `the server accepts certificates of ${(0,wording/* listed */.KE)(authorities.map((name) => `"${(0,wording/* calledBy */.p0)(name)}"`))}`;
}
/** How the refusal showed itself: `with TLS alert 116 (certificate_required) after the handshake`. */
function refusalWords({ how, authorities }) {
    switch (how.kind) {
        case 'alert':
            if (authorities === null)
                return `with ${alertWords(how.alert)} after the request`;
            return `with ${alertWords(how.alert)} ${how.afterHandshake ? 'right after' : 'in'} the handshake`;
        case 'closed':
            return `by ${how.how === 'rst' ? 'resetting' : 'closing'} the connection ${how.afterHandshake ? 'right after' : 'in'} the handshake`;
        case 'http':
            return `with HTTP status ${how.status} after the handshake`;
    }
}
function refusalEvidence(refusal) {
    const { how } = refusal;
    return [
        { label: 'answer', value: refusalWords(refusal).replace(/^(?:with|by) /, '') },
        ...(how.kind === 'http' && how.words !== null ? [{ label: 'error page', value: `"${how.words}"` }] : []),
        ...askedEvidence(refusal),
    ];
}
function askedEvidence({ authorities }) {
    if (authorities === null)
        return [];
    return [{ label: 'CAs asked for', value: authorities.length === 0 ? 'none named' : authorities.join('; ') }];
}
/** What our own certificate is, for the evidence of causes that are about it. */
function ownEvidence({ subject, issuer }) {
    return [
        { label: 'our certificate', value: subject },
        { label: 'issued by', value: issuer },
    ];
}
/** nginx refuses only when the request has come: the page says which of the two it was. */
function pageRefusal({ status, server, bodyStart }, request) {
    const words = PAGE_WORDS.find(([, pattern]) => pattern.test(bodyStart ?? ''))?.[0] ?? null;
    const refusal = { how: { kind: 'http', status, words } };
    if (status === 403)
        return words === null ? null : { authorities: request?.authorities ?? null, ...refusal };
    if (!NGINX_STATUS.includes(status) || request === null)
        return null;
    const isNginx = /^(?:nginx|openresty|tengine)\b/i.test(server ?? '');
    return words !== null || (isNginx && bodyStart === null) ? { ...request, ...refusal } : null;
}
/**
 * Apache asks per directory: up to TLS 1.2 in a second handshake (RFC 5246 §7.4.1.1), once the request has come and the
 * first, of which our hellos see the request for a certificate, is over. Nothing else makes a server that took us in
 * send one of these alerts.
 */
function renegotiationRefusal({ version, aftermath }) {
    if (aftermath.kind !== 'alert' || version === 'TLSv1.3' || !ALERTS_RENEGOTIATING.includes(aftermath.alert))
        return null;
    return { authorities: null, how: { kind: 'alert', alert: aftermath.alert, afterHandshake: true } };
}
/** Answers under another name, or under none, are about another site. */
function ownFlights({ hellos }) {
    return hellos.flatMap(({ question, outcome }) => outcome.kind !== 'server-flight' || question.kind === 'no-sni' || question.kind === 'other-sni' ? [] : [outcome]);
}
/** The server was seen to take a suite, group and version that an ordinary client offers too, so that these are not the matter. */
function isOpenToClients(at) {
    return ownFlights(at).some(({ version, cipherSuite, group, clientCertificateRequest }) => clientCertificateRequest !== null &&
        version >= tls_version/* VERSION_CODE */.JE['1.2'] &&
        (0,profiles/* clientSuites */.n2)('baseline').some(({ code }) => code === cipherSuite) &&
        (group === null || OPENSSL_GROUPS.includes(group)));
}
/** RFC 8446 §6.2. */
const CERTIFICATE_REQUIRED = 116;
/** What servers send to a client without certificate: by OpenSSL 40 and 116, by Java and Go 42, by GnuTLS 50 and so on. */
const ALERTS_WITHOUT = [40, 42, 46, 48, 49, 50, CERTIFICATE_REQUIRED];
/** And to one whose certificate they do not want: 43 unsupported, 44 revoked, 45 expired, 51 the key does not fit. */
const ALERTS_WITH = [...ALERTS_WITHOUT, 43, 44, 45, 51];
const ALERTS_RENEGOTIATING = [40, 42, 45, 46, 48, 49, CERTIFICATE_REQUIRED];
/** What nginx answers where verification failed: 400 on the wire, 495 and 496 where it was told to pass them on. */
const NGINX_STATUS = [400, 495, 496];
const NOT_SENT = 'No required SSL certificate was sent';
const POST_HANDSHAKE = 'Cannot perform Post-Handshake Authentication';
const PAGE_WORDS = [
    [NOT_SENT, /No required SSL certificate was sent/i],
    ['The SSL certificate error', /The SSL certificate error/i],
    // Apache, per directory: the client would have to be asked after the handshake, which few clients support.
    [POST_HANDSHAKE, /Cannot perform Post-Handshake Authentication/i],
    ['client certificate required', /client certificate (?:is )?required/i],
];
/** What OpenSSL offers by itself: X25519MLKEM768, X25519, P-256, X448, P-384, P-521, ffdhe2048 and 3072. */
const OPENSSL_GROUPS = [0x11ec, 29, 23, 30, 24, 25, 256, 257];

// EXTERNAL MODULE: ./lib/pki/name-match.js + 1 modules
var name_match = __webpack_require__(9371);
;// CONCATENATED MODULE: ./lib/causes/hostname-mismatch.js





/** None of the names on the certificate is the one that clients asked for (RFC 9525 §6). */
const hostnameMismatch = (0,cause/* defineCause */.R)({
    id: 'hostname-mismatch',
    title: 'the certificate is not for this host name',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The name under which clients connect is not among the names of the certificate (Subject Alternative Name).',
        why: 'Clients refuse the connection, because the certificate proves the identity of another host. Either the name was left out when the certificate was issued, or the server picked the certificate of another site, as it does when none is set up for the name. A wildcard such as *.example.com stands for exactly one label: it covers neither example.com nor a.b.example.com.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -ext subjectAltName',
        references: ['RFC 9525 §6.3', 'RFC 9110 §4.3.4', 'RFC 6066 §3'],
        example: { kind: 'reissue', names: ['api.example.com'], why: 'name' },
    },
    explains: [],
    detect({ sent: [leaf], endpoint }) {
        // Of certificates on disk nobody demands a name unless it is written down.
        if (leaf === undefined || (endpoint.file !== null && endpoint.servername === null))
            return null;
        const host = (0,causes_seen/* expectedName */.Ac)(endpoint);
        const match = (0,name_match/* matchName */.A)(host, leaf);
        return match.kind === 'matched' ? null : { host, leaf, match };
    },
    message: ({ host, leaf, match }) => `The certificate is not valid for "${host}": ${reason(match, namesCovered(leaf))}, so clients refuse the connection.`,
    evidence: ({ host, leaf }) => [
        { label: 'name asked for', value: host },
        {
            label: 'names it covers',
            value: (leaf.sans ?? []).map(({ kind, value }) => `${kind}:${value}`).join(', ') || 'none',
        },
        { label: 'subject', value: leaf.subject },
    ],
    remedy: ({ host, leaf }) => ({ kind: 'reissue', names: (0,causes_names/* namesToReissue */.E2)(leaf, [host]), why: 'name' }),
    // A renewed certificate with the same gap is the same finding.
    key: ({ host, leaf }) => [host, ...namesCovered(leaf)],
});
function reason(match, names) {
    switch (match.kind) {
        case 'no-san':
            return 'it lists no name in its Subject Alternative Name, the field that clients read';
        case 'wildcard-depth':
            return match.host === 'apex'
                ? `"${(0,wording/* cut */.Jj)(match.wildcard)}" covers the names below it, but not "${(0,wording/* cut */.Jj)(match.wildcard.slice(2))}" itself`
                : `"${(0,wording/* cut */.Jj)(match.wildcard)}" covers one label only, and this name has more`;
        case 'wildcard-too-broad':
            return `"${(0,wording/* cut */.Jj)(match.wildcard)}" stands directly under a top-level name, where a wildcard is refused`;
        case 'partial-wildcard':
            return `"${(0,wording/* cut */.Jj)(match.pattern)}" has a star inside a label, which no longer counts`;
        case 'ip-not-in-san':
            return match.asDnsName
                ? 'the address stands there as a DNS name, where clients do not look for an address'
                : `it lists ${few(names)}, not this address`;
        case 'different-name':
            return match.nearest !== null && names.length > 2
                ? `it covers ${(0,wording/* counted */.hS)(names.length, 'other name')}, the nearest being "${(0,wording/* cut */.Jj)(match.nearest)}"`
                : `it is for ${few(names)}`;
    }
}
/** What a client would have accepted: DNS names and addresses, never the common name. */
function namesCovered({ sans }) {
    return (sans ?? []).filter(({ kind }) => kind === 'dns' || kind === 'ip').map(({ value }) => value);
}
function few(names) {
    return (0,wording/* listed */.KE)(names.map((name) => `"${(0,wording/* cut */.Jj)(name)}"`));
}

// EXTERNAL MODULE: ./lib/causes/versions-seen.js
var versions_seen = __webpack_require__(1407);
;// CONCATENATED MODULE: ./lib/causes/fleet.js









/** Some serve a certificate that is at fault by itself, while others serve one that is not. */
function oddCertificates(addresses) {
    const serving = addresses.flatMap((seen) => {
        const [leaf] = seen.sent;
        return leaf === undefined ? [] : [{ seen, leaf, faults: faultsOf(seen) }];
    });
    const sound = serving.filter(({ faults }) => faults.length === 0);
    const [good] = sound;
    const odd = serving.filter(({ faults }) => faults.length > 0);
    const [bad] = odd;
    // The same certificate on both sides is no divergence, e.g. where it is wrong only for the name of one of them.
    if (good === undefined || bad === undefined || sound.some(({ leaf }) => leaf.sha256 === bad.leaf.sha256))
        return null;
    const { now } = bad.seen;
    return {
        differs: 'certificate',
        severity: odd.some(({ faults }) => faults.some(({ severity }) => severity === 'error')) ? 'error' : 'warning',
        odd: odd.map(({ seen }) => seen.at.address),
        words: `${fleet_share(odd, serving, 'serves', isOlder(bad.leaf, good.leaf) ? 'still ' : '')} ${faultWords(bad, now)}, while ${sound.length === 1 ? 'another serves' : `${sound.length} serve`} one that is valid until ${(0,wording/* day */.vd)(good.leaf.notAfter)}`,
        evidence: perAddress(serving, ({ leaf }) => `${leaf.subject}, valid until ${(0,wording/* day */.vd)(leaf.notAfter)}, serial ${(0,wording/* cut */.Jj)(leaf.serial)}`),
        explains: new Map(odd.map(({ seen, faults }) => [seen.at.address, faults.flatMap(({ explains }) => explains)])),
        key: [...new Set(odd.map(({ leaf }) => leaf.sha256))].sort(),
    };
}
/** All certificates are sound, but they are not for the same names: two sites' worth of set-up behind one name. */
function oddNames(addresses) {
    const serving = addresses.flatMap((seen) => {
        const [leaf] = seen.sent;
        return leaf === undefined ? [] : [{ seen, names: (0,causes_names/* dnsNames */.Ww)(leaf).toSorted().join(', ') }];
    });
    return minority(serving, ({ names }) => names, {
        differs: 'certificate',
        severity: 'notice',
        verb: 'serves',
        words: (odd, usual) => `a certificate for ${(0,wording/* listed */.KE)(fleet_few(odd.names))}, the rest one for ${(0,wording/* listed */.KE)(fleet_few(usual.names))}`,
        shown: ({ names }) => names,
    });
}
/** Addresses that choose different versions when asked the same. */
function oddVersions(addresses) {
    const choosing = addresses.flatMap((seen) => {
        const version = (0,versions_seen/* completedVersion */.I8)(seen.at);
        return version === null ? [] : [{ seen, version }];
    });
    // Of equally many, those with the older version are the odd ones.
    return minority(choosing.toSorted((one, other) => other.version - one.version), ({ version }) => String(version), {
        differs: 'versions',
        severity: 'warning',
        verb: 'chooses',
        words: (odd, usual) => `${(0,tls_version/* versionName */.sh)(odd.version)}, the rest ${(0,tls_version/* versionName */.sh)(usual.version)}`,
        shown: ({ version }) => (0,tls_version/* versionName */.sh)(version),
    });
}
/** Some ask for a client certificate, and others do not. */
function oddClientAuth(addresses) {
    const asked = addresses
        .filter(({ at }) => requestWouldBeSeen(at))
        .map((seen) => ({ seen, asks: certificateRequest(seen.at) !== null }))
        // Of equally many, those that let everyone in are the odd ones.
        .sort((one, other) => Number(other.asks) - Number(one.asks));
    const words = (asks) => (asks ? 'for a client certificate' : 'for no client certificate');
    return minority(asked, ({ asks }) => String(asks), {
        differs: 'client-auth',
        severity: 'warning',
        verb: 'asks',
        words: (odd, usual) => `${words(odd.asks)}, the rest ${words(usual.asks)}`,
        shown: ({ asks }) => `asks ${words(asks)}`,
    });
}
/** Those that differ from what most have; of equally many, those that come later. */
function minority(all, sameness, { differs, severity, verb, words, shown }) {
    const groups = new Map();
    for (const one of all)
        groups.set(sameness(one), [...(groups.get(sameness(one)) ?? []), one]);
    const [most, ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
    const [usual] = most ?? [];
    const odd = others.flat();
    const [first] = odd;
    if (usual === undefined || first === undefined)
        return null;
    return {
        differs,
        severity,
        odd: odd.map(({ seen }) => seen.at.address),
        words: `${fleet_share(odd, all, verb, '')} ${words(first, usual)}`,
        evidence: perAddress(all, shown),
        explains: new Map(),
        key: [...groups.keys()].sort(),
    };
}
/** `1 of 2 addresses (192.0.2.2) still serves`. */
function fleet_share(odd, all, verb, still) {
    const where = (0,wording/* listed */.KE)(odd.map(({ seen }) => seen.at.address));
    const verbs = odd.length === 1 ? verb : verb.replace(/s$/, '');
    return `${odd.length} of ${(0,wording/* counted */.hS)(all.length, 'addresse').replace(/addresse$/, 'address')} (${where}) ${still}${verbs}`;
}
function perAddress(all, shown) {
    return all.slice(0, MOST_SHOWN).map((one) => ({ label: one.seen.at.address, value: shown(one) }));
}
/** What is wrong with the leaf itself, as the causes for one address see it. */
function faultsOf(seen) {
    return LEAF_CAUSES.flatMap(({ cause, with: others }) => {
        const diagnosis = cause.scope === 'address' ? cause.diagnose(seen) : null;
        return diagnosis === null ? [] : [{ severity: diagnosis.severity, explains: [cause.id, ...others] }];
    });
}
/** Each with those that say the same thing in other words. */
const LEAF_CAUSES = [
    { cause: certificateExpired, with: ['certificate-expiring'] },
    { cause: certificateNotYetValid, with: [] },
    { cause: certificateExpiring, with: [] },
    { cause: hostnameMismatch, with: ['default-certificate', 'required-san-missing'] },
];
function faultWords({ seen, leaf }, now) {
    const name = `the certificate "${(0,wording/* named */.KT)(leaf)}"`;
    const from = Date.parse(leaf.notBefore);
    const left = Date.parse(leaf.notAfter) - now;
    if (hostnameMismatch.diagnose(seen) !== null)
        return `${name}, which is not for this name`;
    if (left < 0)
        return `${name} that expired on ${(0,wording/* day */.vd)(leaf.notAfter)}, ${(0,wording/* span */.Ln)(-left)} ago`;
    if (from > now)
        return `${name} that is not valid before ${(0,wording/* day */.vd)(leaf.notBefore)}`;
    return `${name} that expires on ${(0,wording/* day */.vd)(leaf.notAfter)}, in ${(0,wording/* span */.Ln)(left)}`;
}
function isOlder(one, other) {
    return Date.parse(one.notBefore) < Date.parse(other.notBefore);
}
function fleet_few(names) {
    return names === '' ? ['no name'] : names.split(', ').map((name) => `"${(0,wording/* cut */.Jj)(name)}"`);
}
/** Large fleets are told by their numbers. */
const MOST_SHOWN = 8;

;// CONCATENATED MODULE: ./lib/causes/addresses-diverge.js



/** The addresses of one name do not serve the same. */
const addressesDiverge = (0,cause/* defineCause */.R)({
    id: 'addresses-diverge',
    title: 'the addresses of the name do not serve the same',
    scope: 'endpoint',
    docs: {
        what: 'The name has several addresses, and they differ: some serve an older, an expired or another certificate than the rest, speak another TLS version, or treat client certificates otherwise. Different certificates that are all sound, for the same names and far from their end, are how large sites work and no finding; neither are an RSA and an ECDSA certificate side by side. Sound certificates with different names are a notice.',
        why: 'Some connections fail and others do not, as DNS or chance picks the address, so that "it works for me" helps nobody. Usually a roll-out passed one machine by: it was not reloaded, or its renewal job does not run.',
        seeByHand: 'dig +short api.example.com | while read -r a; do echo "$a"; openssl s_client -connect "$a:443" -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; done',
        references: ['RFC 9110 §7.3.4', 'RFC 5280 §4.1.2.5'],
        example: { kind: 'align-addresses', differs: 'certificate', odd: ['192.0.2.2'], name: 'api.example.com' },
    },
    explains: [],
    detect({ addresses, endpoint }) {
        if (endpoint.file !== null)
            return null; // a folder holds certificates of different sites
        const certificates = oddCertificates(addresses) ?? oddNames(addresses);
        const found = [certificates, oddVersions(addresses), oddClientAuth(addresses)].filter((oddity) => oddity !== null);
        const [first] = found;
        return first === undefined ? null : { first, all: found };
    },
    severity({ all }) {
        return WORST_FIRST.find((severity) => all.some((oddity) => oddity.severity === severity)) ?? 'notice';
    },
    message: ({ all }, { endpoint }) => `The addresses of ${endpoint.host} do not serve the same: ${all.map(({ words }) => words).join('; and ')}.`,
    evidence: ({ all }) => all.flatMap(({ evidence }) => evidence),
    remedy: ({ first }, { endpoint }) => ({
        kind: 'align-addresses',
        differs: first.differs,
        odd: first.odd,
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
    }),
    key: ({ all }) => all.flatMap(({ differs, key }) => [differs, ...key]),
    addresses: ({ all }) => [...new Set(all.flatMap(({ odd }) => odd))],
    explainsAt: ({ all }) => new Map(all.flatMap(({ explains }) => [...explains])),
});
const WORST_FIRST = ['error', 'warning', 'notice'];

;// CONCATENATED MODULE: ./lib/causes/key-troubles.js

/** What is said of a key that could not be compared, in place of "does not belong". */
function titleFor({ kind }) {
    switch (kind) {
        case 'no-key':
            return 'the file that is named for the private key holds none';
        case 'form':
            return 'servers cannot read the private key as it is written';
        case 'damaged':
            return 'the private key cannot be read';
        case 'wrong-passphrase':
            return 'the passphrase does not open the private key';
        case 'no-passphrase':
        case 'rounds':
        case 'unsupported':
            return 'whether the private key belongs to the certificate cannot be told';
        default:
            return (0,units/* assertNever */.x)(kind);
    }
}
/** The same as a sentence. */
function troubleText(trouble, { where, name, file }) {
    const untold = `Whether the private key ${where} belongs to the certificate ${name} cannot be told: it is encrypted`;
    switch (trouble.kind) {
        case 'no-key':
            return `The file "${file}", named for the private key of the certificate ${name}, ${HOLDS[trouble.holds]}.`;
        case 'form':
            return `The private key ${where} belongs to the certificate ${name}, but OpenSSL does not read the file: ${formText(trouble.fault)}.`;
        case 'damaged':
            return `The private key ${where}, beside the certificate ${name}, is none that can be read.`;
        case 'wrong-passphrase':
            return `The private key ${where}, beside the certificate ${name}, is not opened by the passphrase in the variable that \`password-env\` names.`;
        case 'no-passphrase':
            return `${untold}, and there is no passphrase for it: \`password-env\` names no variable with one.`;
        case 'rounds':
            return `${untold}, and its passphrase is stretched over so many rounds that opening it would hold up the run (more than 1,000,000, or 4,000,000 with the other keys).`;
        case 'unsupported':
            return `${untold} in a way that is not known here.`;
        default:
            return (0,units/* assertNever */.x)(trouble);
    }
}
function formText(fault) {
    return fault.kind === 'damaged' ? fault.detail : `it ${LOOSE_LINES[fault.how]} (line ${fault.line})`;
}
/** What is the matter with lines that OpenSSL does not take for PEM, to follow "the file" or "it". */
const LOOSE_LINES = {
    indented: 'has a BEGIN or END line that is indented',
    'carriage-returns': 'ends its lines by a carriage return alone',
    'empty-line': 'has an empty line within a block',
};
const HOLDS = {
    certificate: 'holds a certificate, and no key',
    'certificate-request': 'holds a certificate request (CSR), and no key',
    'public-key': 'holds a public key, and no private one',
    pkcs7: 'holds certificates as PKCS #7, and no key',
    keystore: 'is a keystore of Java, which is not read here',
    'locked-pkcs12': 'is PKCS #12 that is not opened here',
    utf16: 'is written in UTF-16, which no server reads',
    nothing: 'is empty',
    unknown: 'holds no private key',
};

;// CONCATENATED MODULE: ./lib/causes/bundle-unusable.js




/** The file holds nothing that a server could be given. What is sealed cannot be judged, so that it is no finding. */
const bundleUnusable = (0,cause/* defineCause */.R)({
    id: 'bundle-unusable',
    title: 'no server certificate can be taken from the file',
    severity: ({ besideOthers }) => (besideOthers ? 'notice' : 'error'),
    scope: 'address',
    docs: {
        what: 'A `file:` endpoint names a file that holds no certificate of a server in a form that servers read: a certificate request (CSR), CA certificates alone, a key alone, PKCS #7, UTF-16 text, two files joined on one line, indented lines as copied out of YAML, damaged PEM, a keystore of Java, PKCS #12 that its passphrase does not open, a manifest or folder without a TLS certificate. In a folder, one that wants a passphrase beside others that can be opened is a notice.',
        why: 'nginx, Apache and HAProxy do not start with such a file, or keep serving the old one; an ingress controller serves its placeholder.',
        seeByHand: 'openssl storeutl -noout -text -certs certs/site.pem',
        references: ['RFC 7468 §5', 'RFC 7292 §4', 'RFC 2986 §4'],
        example: { kind: 'replace-file', path: 'certs/site.pem', why: 'certificate-request' },
    },
    explains: [],
    titleOf: ({ besideOthers }) => (besideOthers ? 'a file of the folder is locked, and was not looked at' : null),
    detect({ at: { address: path, file } }) {
        if (file?.kind !== 'unusable' || file.problem.kind === 'sealed')
            return null;
        return { path, problem: file.problem, besideOthers: file.besideOthers === true };
    },
    message: ({ path, problem }) => problem.kind === 'nothing-in-folder'
        ? `The folder "${(0,wording/* cut */.Jj)(path)}" holds no server certificate: ${(0,wording/* counted */.hS)(problem.files, 'file')} ${problem.files === 1 ? 'was' : 'were'} looked at, three levels deep.`
        : `The file "${(0,wording/* cut */.Jj)(path)}" ${inWords(problem)}.`,
    evidence: ({ path }) => [{ label: 'looked at', value: path }],
    remedy: ({ path, problem }) => ({
        kind: 'replace-file',
        path,
        why: problem.kind === 'pkcs12' && problem.rounds === true ? 'rounds' : problem.kind,
    }),
    key: ({ path, problem }) => [path, problem.kind],
});
/** What is the matter, to follow "the file". */
function inWords(problem) {
    switch (problem.kind) {
        case 'empty':
            return 'is empty';
        case 'utf16':
            return 'is written in UTF-16, which no server reads: PEM is plain ASCII text';
        case 'certificate-request':
            return 'holds a certificate request (CSR), and not the certificate that a CA issues for it';
        case 'pkcs7':
            return 'holds its certificates as PKCS #7 (.p7b), which nginx, Apache, HAProxy and Caddy do not read';
        case 'public-key':
            return 'holds a public key, and no certificate';
        case 'key-alone':
            return 'holds a private key, and no certificate';
        case 'unknown':
            return 'holds no certificate: it is neither PEM nor DER, PKCS #12 or a Kubernetes Secret';
        case 'ca-alone':
            return `holds CA certificates alone (${(0,wording/* listed */.KE)(problem.names.map((name) => `"${(0,wording/* calledBy */.p0)(name)}"`))}), and none of a server`;
        case 'glued':
            return `ends one block and begins the next on the same line (line ${problem.line}), so that OpenSSL refuses it ("bad end line")`;
        case 'loose-lines':
            return `${LOOSE_LINES[problem.how]} (line ${problem.line}), so that OpenSSL, and with it nginx, Apache and HAProxy, refuses it or serves a part of it only`;
        case 'keystore':
            return `is a keystore of Java (${problem.of}), which Java alone reads`;
        case 'damaged':
            return `is damaged: ${(0,wording/* cut */.Jj)(problem.detail)}`;
        case 'passphrase':
            return problem.given
                ? 'is not opened by the passphrase in the variable that `password-env` names'
                : 'is protected by a passphrase, and no `password-env` names a variable with it';
        case 'pkcs12':
            return `cannot be read as PKCS #12: ${problem.detail}`;
        case 'no-secret':
            return 'holds no Kubernetes Secret with `tls.crt`, as far as it can be read as YAML';
        case 'sealed':
        case 'nothing-in-folder':
            return 'holds no certificate';
        default:
            return (0,units/* assertNever */.x)(problem);
    }
}

// EXTERNAL MODULE: ./lib/causes/known-chain.js
var known_chain = __webpack_require__(6039);
;// CONCATENATED MODULE: ./lib/causes/certificate-blocked.js




/** A certificate of the chain has a public key or a serial number that the policy knows to be bad. */
const certificateBlocked = (0,cause/* defineCause */.R)({
    id: 'certificate-blocked',
    title: 'the policy blocks a certificate of the chain',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server certificate, or a CA certificate above it, up to the root, has a public key (SHA-256 of SubjectPublicKeyInfo) or a serial number that the policy blocks (`block`). Only certificates that signed one another count, not what is merely sent along. Leading zeros, colons and letter case of a serial number do not count.',
        why: 'A key that leaked stays leaked, however often the certificate is renewed with it: whoever has it can pose as the server. A certificate that was withdrawn must not come back by way of an old backup or image.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -pubkey',
        references: ['RFC 5280 §4.1.2.2', 'RFC 5280 §4.1.2.7', 'CA/Browser Forum Baseline Requirements §4.9.1.1'],
        example: {
            kind: 'replace-blocked',
            what: 'key',
            role: 'leaf',
            subject: 'api.example.com',
            names: ['api.example.com'],
        },
    },
    explains: [],
    detect(seen) {
        const { sent, chain, policy } = seen;
        const { block } = policy;
        const [leaf] = sent;
        if (leaf === undefined || block.length === 0)
            return null;
        for (const certificate of chain === null ? sent : (0,known_chain/* linkedCertificates */.Wg)(seen)) {
            const what = blockedPart(certificate, block);
            if (what === null)
                continue;
            return { leaf, certificate, what, role: certificate.sha256 === leaf.sha256 ? 'leaf' : 'ca' };
        }
        return null;
    },
    message: ({ certificate, what, role }) => {
        const who = `The ${role === 'leaf' ? '' : 'CA '}certificate "${(0,wording/* named */.KT)(certificate)}"`;
        return what === 'key'
            ? `${who} has a key that the policy blocks (SHA-256 ${certificate.key.spkiSha256}).`
            : `${who} has the serial number ${printedSerial(certificate.serial)}, which the policy blocks.`;
    },
    evidence: ({ certificate }) => [
        { label: 'subject', value: certificate.subject },
        { label: 'issuer', value: certificate.issuer },
        { label: 'serial number', value: printedSerial(certificate.serial) },
        { label: 'key', value: `${certificate.key.text}, SHA-256 ${certificate.key.spkiSha256}` },
    ],
    remedy: ({ leaf, certificate, what, role }, { endpoint }) => ({
        kind: 'replace-blocked',
        what,
        role,
        subject: (0,wording/* named */.KT)(certificate),
        names: (0,causes_names/* namesToRenew */.F5)(leaf, endpoint),
    }),
    key: ({ certificate, what }) => [certificate.sha256, what],
});
function blockedPart({ key, serial }, block) {
    if (block.includes(key.spkiSha256))
        return 'key';
    const plain = withoutZeros(serial);
    return block.some((blocked) => blocked.length < HASH_DIGITS && withoutZeros(blocked) === plain) ? 'serial' : null;
}
function withoutZeros(hex) {
    return hex.toLowerCase().replace(/^0+(?=.)/, '');
}
/** In capitals, as openssl prints it; cut where a certificate carries one longer than RFC 5280 allows. */
function printedSerial(hex) {
    return hex.length > 42 ? `${hex.slice(0, 42).toUpperCase()}…` : hex.toUpperCase();
}
/** Of a SHA-256; what is shorter is a serial number. */
const HASH_DIGITS = 64;

// EXTERNAL MODULE: ./lib/causes/chain-fault.js
var chain_fault = __webpack_require__(824);
;// CONCATENATED MODULE: ./lib/causes/chain-invalid.js


/** A link of the chain that may not stand by the rules of RFC 5280, and that OpenSSL refuses. */
const chainInvalid = (0,cause/* defineCause */.R)({
    id: 'chain-invalid',
    title: 'a link of the chain may not stand',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'One certificate of the chain may not stand where it stands: an issuer that is no CA or may not sign certificates, more intermediates than a CA allows below it, a CA that may not issue for servers, a signature that the named issuer did not make, an authority key identifier that names another key than the one that signed, a critical extension that nobody knows.',
        why: 'OpenSSL, Go, Java and browsers check each link and refuse the connection, mostly without saying which link and which rule. Usually a private CA was set up with the wrong template, or a server certificate was used to sign another.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>&1 | grep -E "^depth|verify error"',
        references: ['RFC 5280 §6.1.4', 'RFC 5280 §4.2', 'RFC 5280 §4.2.1.9'],
        example: {
            kind: 'mend-chain',
            faults: [
                {
                    kind: 'path-too-long',
                    subject: 'Example Corp Policy CA',
                    depth: 2,
                    role: 'intermediate',
                    inCaFile: false,
                    detail: '1',
                },
            ],
        },
    },
    explains: [],
    detect(seen) {
        const broken = (0,chain_fault/* brokenLink */.yC)(seen);
        const faults = [
            ...(0,chain_fault/* pathFaults */.Jn)(seen).filter(({ kind }) => INVALID.has(kind)),
            ...(broken === null || isMalformed(broken) ? [] : [broken]),
        ];
        return faults.length === 0 ? null : { faults: (0,chain_fault/* placed */.GS)(faults, seen) };
    },
    message: ({ faults }) => `The chain may not stand: ${(0,chain_fault/* faultClauses */.ZT)(faults)}.`,
    evidence: ({ faults }) => faults.slice(0, chain_fault/* MOST_FAULTS */.ws).map(chain_fault/* faultEvidence */.yP),
    remedy: ({ faults }) => ({ kind: 'mend-chain', faults: faults.slice(0, chain_fault/* MOST_FAULTS */.ws).map(chain_fault/* faultFacts */.Cv) }),
    key: ({ faults }) => faults.map(chain_fault/* faultKey */.s4),
});
/** What OpenSSL cannot load it cannot check either, and malformed-certificate says so. */
function isMalformed({ certificate, issuer }) {
    return certificate.defects.length + issuer.defects.length > 0;
}
/** The rules of this cause; dates, names, keys and digests have causes of their own. */
const INVALID = new Set([
    'not-a-ca',
    'may-not-sign',
    'path-too-long',
    'purpose-not-allowed',
    'unknown-critical-extension',
]);

// EXTERNAL MODULE: ./lib/causes/resigned.js
var resigned = __webpack_require__(7735);
;// CONCATENATED MODULE: ./lib/causes/sent-chain.js
/** What the server should send: the best path, leaf first, without the root. */
function clientsNeed({ best }) {
    return best.certificates.filter(({ selfIssued }, depth) => depth === 0 || !selfIssued);
}
/**
 * What is sent beyond need: a root, since clients have their own copy; a certificate for the second time; one that has
 * expired and that the best path goes around; one that stands on no path. A cross-signed twin on a path of its own is none:
 * clients with other roots need it.
 */
function surplusOf({ sent, best, surplus }, now) {
    const onBest = new Set(best.certificates.map(({ sha256 }) => sha256));
    const onNone = new Set(surplus.map(({ sha256 }) => sha256));
    return sent.flatMap((certificate, place) => {
        const { sha256, selfIssued, notAfter } = certificate;
        const isRepeated = sent.findIndex((earlier) => earlier.sha256 === sha256) < place;
        if (isRepeated)
            return [{ why: 'repeated', certificate }];
        if (place === 0)
            return [];
        if (onNone.has(sha256) && !surplusByRepetition(sent, certificate, surplus))
            return [{ why: 'stranger', certificate }];
        if (selfIssued)
            return [{ why: 'root', certificate }];
        return !onBest.has(sha256) && Date.parse(notAfter) < now ? [{ why: 'expired', certificate }] : [];
    });
}
/** Of a certificate sent twice, the chain counts the second one as surplus only. */
function surplusByRepetition(sent, { sha256 }, surplus) {
    const count = (certificates) => certificates.filter((other) => other.sha256 === sha256).length;
    return count(surplus) < count(sent);
}

;// CONCATENATED MODULE: ./lib/causes/chain-out-of-order.js





/** Every certificate of the path is there, but not each after the one that it signed. */
const chainOutOfOrder = (0,cause/* defineCause */.R)({
    id: 'chain-out-of-order',
    title: 'the certificates are sent in the wrong order',
    severity: ({ leads }) => (leads === null ? 'notice' : 'error'),
    scope: 'address',
    docs: {
        what: 'The server sends the certificates of its chain in another order than the one from its own certificate upwards, in which each is signed by the next. The chain can be put together all the same. A file that begins with a CA certificate is worse: servers take the first one for their own, so that this is an error.',
        why: 'TLS 1.2 demands the order, and TLS 1.3 asks clients to put up with another one. Browsers, OpenSSL, Go and Java sort what they get; some small and old clients do not, and refuse the connection.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:"',
        references: ['RFC 5246 §7.4.2', 'RFC 8446 §4.4.2'],
        example: {
            kind: 'tidy-chain',
            order: ['api.example.com', 'R11', 'Example Root X1'],
            drop: [],
            name: 'api.example.com',
        },
    },
    explains: [],
    detect(seen) {
        const { sent, chain, at } = seen;
        const { file } = at;
        // What a proxy sends is no matter of the server's file.
        if (chain === null || (0,resigned/* isResigned */.U)(seen))
            return null;
        const written = file?.kind === 'bundle' ? file.chain : sent;
        const leads = written[0]?.sha256 === sent[0]?.sha256 ? null : (written[0] ?? null);
        if (leads === null && (chain.best.end !== 'trusted' || chain.order === 'in-order'))
            return null;
        const names = (certificates) => certificates.map(({ subject }) => (0,wording/* calledBy */.p0)(subject));
        return { sent: names(written), order: names(clientsNeed(chain)), path: names(chain.best.certificates), leads };
    },
    message({ sent, order, leads }, seen) {
        if (leads !== null) {
            return `The file begins with the CA certificate "${(0,wording/* calledBy */.p0)(leads.subject)}", and servers take the first one for their own: with the key of "${order[0]}" nginx, Apache and HAProxy do not start ("key values mismatch").`;
        }
        const { who, does } = (0,causes_seen/* sender */.QR)(seen);
        return `The ${who} ${does} ${(0,wording/* counted */.hS)(sent.length, 'certificate')} in the order ${shown(sent, ', ')}; each is to stand after the one that it signed: ${shown(order, ', ')}.`;
    },
    evidence: ({ sent, path }) => [
        { label: 'sent', value: sent.join(', ') },
        { label: 'chain', value: path.join(' ← ') },
    ],
    remedy: ({ order }, { endpoint }) => ({ kind: 'tidy-chain', order, drop: [], name: (0,causes_seen/* expectedName */.Ac)(endpoint) }),
    key: ({ sent }) => sent,
});
function shown(names, joint) {
    const first = names.slice(0, 6).map((name) => `"${name}"`);
    return [...first, ...(names.length > 6 ? [`${names.length - 6} more`] : [])].join(joint);
}

// EXTERNAL MODULE: ./lib/pki/names.js + 1 modules
var names = __webpack_require__(7913);
;// CONCATENATED MODULE: ./lib/causes/own-certificate.js

/** `null` where it was sent when the server asked. */
function unusable(own) {
    if (own.kind === 'unreadable')
        return own;
    return own.keyMatches ? null : { kind: 'key-mismatch' };
}
/** The first certificate of our chain that has expired. */
function expiredOfOurs({ chain }, now) {
    return chain.find(({ notAfter }) => Date.parse(notAfter) < now) ?? null;
}
/**
 * What keeps it from being a client certificate (RFC 5280 §4.2.1.3 and §4.2.1.12): OpenSSL's `sslclient` purpose. An absent
 * extension allows everything; anyExtendedKeyUsage does not stand in for clientAuth.
 */
function unsuitable({ chain: [leaf] }, now) {
    if (leaf === undefined)
        return null;
    const { extendedKeyUsage, keyUsage, notBefore } = leaf;
    if (extendedKeyUsage !== null && !extendedKeyUsage.includes('clientAuth'))
        return { kind: 'purpose', has: extendedKeyUsage };
    if (keyUsage !== null && !keyUsage.includes('digitalSignature') && !keyUsage.includes('keyAgreement'))
        return { kind: 'key-usage', has: keyUsage };
    return Date.parse(notBefore) > now ? { kind: 'not-yet-valid' } : null;
}
/**
 * Whether some certificate of our chain was issued by a CA that the server names, which is how clients choose what to
 * show (RFC 5246 §7.4.4, RFC 8446 §4.2.4). `null` where the server names none.
 */
function issuedByAsked({ chain }, authorities) {
    if (authorities === null || authorities.length === 0)
        return null;
    return chain.some(({ issuer }) => authorities.some((name) => (0,names/* sameName */.q)(name, issuer)));
}

;// CONCATENATED MODULE: ./lib/causes/symptoms.js
/** Ways in which a handshake may end: whatever cause says why makes them superfluous. */
const HANDSHAKE_SYMPTOMS = [
    'reset-after-hello',
    'silent-after-hello',
    'closed-after-hello',
    'garbled-handshake',
    'handshake-too-slow',
    'handshake-refused',
];

;// CONCATENATED MODULE: ./lib/causes/client-certificate-expired.js





/** The server refuses our client certificate, and that has expired. */
const clientCertificateExpired = (0,cause/* defineCause */.R)({
    id: 'client-certificate-expired',
    title: 'the client certificate has expired',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server turned our client certificate away, and that certificate, or one that was sent along with it, is past the end of its validity (notAfter).',
        why: 'Every client that shows it is refused. Servers seldom say why: OpenSSL has an alert for it (45), GnuTLS, Go, Java and nginx answer as to any bad certificate, Node closes the connection.',
        seeByHand: 'openssl x509 -in client.pem -noout -subject -issuer -dates',
        references: ['RFC 5280 §4.1.2.5', 'RFC 8446 §6.2'],
        example: { kind: 'renew-client-certificate', subject: 'CN=deploy', notAfter: '2026-11-03T08:15:00.000Z' },
    },
    explains: ['no-common-cipher', 'no-common-group', 'connection-reset', ...HANDSHAKE_SYMPTOMS],
    detect(seen) {
        const refusal = ownCertificateRefusal(seen);
        const own = seen.clientCertificate;
        if (refusal === null || own?.kind !== 'read' || unusable(own) !== null)
            return null;
        const expired = expiredOfOurs(own, seen.now);
        const [leaf] = own.chain;
        if (expired === null || leaf === undefined)
            return null;
        return { refusal, leaf, expired, since: seen.now - Date.parse(expired.notAfter) };
    },
    message: ({ refusal, leaf, expired, since }, { endpoint }) => {
        const end = `expired on ${(0,wording/* day */.vd)(expired.notAfter)}, ${(0,wording/* span */.Ln)(since)} ago`;
        const how = refusalWords(refusal);
        return expired === leaf
            ? `${endpoint.name} refuses our client certificate "${(0,wording/* named */.KT)(leaf)}", which ${end}, ${how}.`
            : `${endpoint.name} refuses our client certificate "${(0,wording/* named */.KT)(leaf)}" ${how}, and "${(0,wording/* calledBy */.p0)(expired.subject)}", which is sent along with it, ${end}.`;
    },
    evidence: ({ refusal, leaf, expired }) => [
        ...ownEvidence(leaf),
        { label: 'valid until', value: (0,wording/* moment */.n$)(expired.notAfter) },
        ...refusalEvidence(refusal),
    ],
    remedy: ({ expired }) => ({
        kind: 'renew-client-certificate',
        subject: expired.subject,
        notAfter: expired.notAfter,
    }),
    key: ({ expired }) => [expired.sha256],
});

;// CONCATENATED MODULE: ./lib/causes/client-certificate-not-required.js



/** The policy wants mutual TLS, and the server lets in who has no certificate. */
const clientCertificateNotRequired = (0,cause/* defineCause */.R)({
    id: 'client-certificate-not-required',
    title: 'the server lets clients in without a certificate',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The policy says `client-auth: required`, and the server does not ask for a client certificate, or it asks and serves clients that show none. The second is judged only where the check itself has no client certificate to show.',
        why: 'What was meant for known machines alone is open to everyone who reaches the port. It happens when mutual TLS is "optional" for a migration and stays so, or when a new address or virtual host is set up without it.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>&1 | grep -i "client certificate CA names"',
        references: ['RFC 8446 §4.3.2', 'RFC 8446 §4.4.2.4', 'RFC 5246 §7.4.4'],
        example: { kind: 'require-client-certificate', name: 'api.example.com' },
    },
    explains: [],
    detect(seen) {
        const { at, policy, clientCertificate } = seen;
        if (policy.clientAuth !== 'required' || at.handshake.kind !== 'completed')
            return null;
        // Who ends the connection has not let anybody in.
        if (at.handshake.aftermath.kind !== 'open')
            return null;
        if (clientAuthRefusal(seen) !== null)
            return null;
        const request = certificateRequest(at);
        if (request === null)
            return requestWouldBeSeen(at) ? { request, status: at.http?.status ?? null } : null;
        const status = at.http?.status ?? null;
        const letIn = status === null || !TURNED_AWAY.includes(status);
        return clientCertificate === null && letIn ? { request, status } : null;
    },
    message: ({ request }, { endpoint }) => request === null
        ? `${endpoint.name} does not ask clients for a certificate, and the policy wants one required.`
        : `${endpoint.name} asks clients for a certificate but serves those who show none, and the policy wants one required.`,
    evidence: ({ request, status }) => [
        { label: 'asks for a certificate', value: request === null ? 'no' : 'yes' },
        ...(request === null ? [] : askedEvidence(request)),
        ...(request === null
            ? []
            : [{ label: 'without one', value: status === null ? 'handshake completed' : `HTTP status ${status}` }]),
    ],
    remedy: (_what, { endpoint, at }) => ({
        kind: 'require-client-certificate',
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
        port: at.port,
    }),
    key: ({ request }) => [request === null ? 'not-asked' : 'optional'],
});
/** Statuses that may mean just this: the application looks for the certificate itself. */
const TURNED_AWAY = [400, 401, 403, 495, 496];

;// CONCATENATED MODULE: ./lib/causes/client-certificate-required.js




/** The server lets nobody in without a client certificate, and we showed none (RFC 8446 §4.3.2 and §4.4.2.4). */
const clientCertificateRequired = (0,cause/* defineCause */.R)({
    id: 'client-certificate-required',
    title: 'the server wants a client certificate',
    scope: 'address',
    docs: {
        what: 'The server asks for a client certificate (mutual TLS) and turns away whoever shows none: in the handshake, right after it (TLS 1.3), or by an HTTP error (nginx). A server that asks but serves clients without is no finding, unless the policy says `client-auth: none`: then it is a notice. With `client-auth: required` and no certificate to show, the refusal is what the policy wants, and a notice too.',
        why: 'Clients without a certificate get "handshake failure", "certificate required", "bad certificate" or an HTTP 400 that looks like their own mistake. Browsers that have a certificate interrupt the visitor with a dialog as soon as a server asks.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>&1 | grep -A9 "Acceptable client certificate CA names"',
        references: ['RFC 8446 §4.3.2', 'RFC 8446 §4.4.2.4', 'RFC 5246 §7.4.4', 'RFC 5246 §7.4.6'],
        example: { kind: 'provide-client-certificate', asked: ['CN=Example Clients CA'], name: 'api.example.com' },
    },
    explains: ['no-common-cipher', 'no-common-group', 'connection-reset', ...HANDSHAKE_SYMPTOMS],
    detect(seen) {
        const refusal = clientAuthRefusal(seen);
        const hasOwn = seen.clientCertificate !== null;
        if (hasOwn)
            return refusal !== null && cannotAsk(refusal) ? { kind: 'insists', refusal, hasOwn, wanted: false } : null;
        if (refusal !== null)
            return { kind: 'insists', refusal, hasOwn, wanted: seen.policy.clientAuth === 'required' };
        return seen.policy.clientAuth === 'none' ? asksAndLetsIn(seen) : null;
    },
    severity: (what) => (what.kind === 'asks' || what.wanted ? 'notice' : 'error'),
    message: (what, { endpoint }) => what.kind === 'insists'
        ? `${endpoint.name} turns clients without a certificate away ${refusalWords(what.refusal)}; ${whatItAsks(what)}.`
        : `${endpoint.name} asks clients for a certificate, although the policy wants none asked for, and serves those who have none; ${askedWords(what.request.authorities)}.`,
    evidence: (what) => what.kind === 'insists'
        ? refusalEvidence(what.refusal)
        : [{ label: 'without a certificate', value: 'served' }, ...askedEvidence(what.request)],
    remedy: (what, { endpoint, at }) => ({
        kind: 'provide-client-certificate',
        asked: (what.kind === 'insists' ? what.refusal.authorities : what.request.authorities) ?? [],
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
        port: at.port,
        ...(what.kind === 'insists' && cannotAsk(what.refusal) ? { cannotAsk: true } : {}),
    }),
    key: ({ kind }) => [kind],
});
function whatItAsks({ refusal, hasOwn }) {
    if (!cannotAsk(refusal))
        return askedWords(refusal.authorities);
    const shown = hasOwn ? 'ours was not shown' : 'no certificate would help';
    return `it wants one for this page alone and asks only after the handshake, which TLS 1.3 clients seldom allow, so ${shown}`;
}
function asksAndLetsIn({ at }) {
    const request = certificateRequest(at);
    const served = at.handshake.kind === 'completed' && at.handshake.aftermath.kind !== 'alert';
    return request !== null && served ? { kind: 'asks', request } : null;
}

;// CONCATENATED MODULE: ./lib/causes/client-certificate-unsuitable.js






/** The server refuses us, and what we have for a client certificate could never have pleased it. */
const clientCertificateUnsuitable = (0,cause/* defineCause */.R)({
    id: 'client-certificate-unsuitable',
    title: 'the client certificate is not fit to be shown',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server asks for a client certificate and turned us away, and our own certificate is at fault whatever the server trusts: the file cannot be read, the key belongs to another certificate, it may not be used by clients (extended key usage without clientAuth), it is not valid yet; or the server got none, since its issuer is not among the CAs that it asks for.',
        why: 'The server sees a bad certificate, or none at all, and its own log says no more than the alert. Public CAs no longer issue certificates with clientAuth, so a certificate that served both sides stops to work when it is renewed.',
        seeByHand: 'openssl x509 -in client.pem -noout -subject -issuer -dates -ext extendedKeyUsage,keyUsage',
        references: ['RFC 5280 §4.2.1.12', 'RFC 5280 §4.2.1.3', 'RFC 8446 §4.4.2.3', 'RFC 8446 §4.2.4'],
        example: {
            kind: 'fix-client-certificate',
            why: 'purpose',
            subject: 'CN=deploy',
            asked: ['CN=Example Clients CA'],
        },
    },
    explains: ['no-common-cipher', 'no-common-group', 'connection-reset', ...HANDSHAKE_SYMPTOMS],
    detect(seen) {
        const refusal = ownCertificateRefusal(seen);
        if (refusal === null || seen.clientCertificate === null)
            return null;
        const why = whyUnsuitable(seen, refusal);
        const leaf = seen.clientCertificate.kind === 'read' ? (seen.clientCertificate.chain[0] ?? null) : null;
        return why === null ? null : { refusal, why, leaf };
    },
    message: ({ refusal, why, leaf }, { endpoint }) => `${endpoint.name} turns us away ${refusalWords(refusal)}, and ${client_certificate_unsuitable_reason(why, leaf)}; ${askedWords(refusal.authorities)}.`,
    evidence: ({ refusal, leaf }) => [
        ...(leaf === null ? [] : ownEvidence(leaf)),
        ...(leaf === null ? [] : [{ label: 'may be used for', value: leaf.extendedKeyUsage?.join(', ') ?? 'everything' }]),
        ...refusalEvidence(refusal),
    ],
    remedy: ({ refusal, why, leaf }) => ({
        kind: 'fix-client-certificate',
        why: why.kind === 'key-usage' ? 'purpose' : why.kind,
        subject: leaf?.subject ?? null,
        asked: refusal.authorities ?? [],
    }),
    key: ({ why, leaf }) => [why.kind, leaf?.sha256 ?? ''],
});
/** An expired certificate is its own cause; but where none could be sent, its dates are not the matter. */
function whyUnsuitable({ clientCertificate: own, now }, refusal) {
    if (own === null)
        return null;
    if (own.kind === 'unreadable' || unusable(own) !== null)
        return unusable(own);
    if (expiredOfOurs(own, now) !== null)
        return null;
    const content = unsuitable(own, now);
    if (content !== null)
        return content;
    return tookNone(refusal) && issuedByAsked(own, refusal.authorities) === false ? { kind: 'not-chosen' } : null;
}
function client_certificate_unsuitable_reason(why, leaf) {
    const name = `our client certificate "${(0,wording/* calledBy */.p0)(leaf?.subject ?? '')}"`;
    switch (why.kind) {
        case 'unreadable':
            return `our client certificate could not be shown: ${why.problem}`;
        case 'key-mismatch':
            return `${name} could not be shown: the private key belongs to another certificate`;
        case 'not-yet-valid':
            return `${name} is not valid before ${(0,wording/* day */.vd)(leaf?.notBefore ?? '')}`;
        case 'purpose':
            return `${name} may be used for ${(0,wording/* listed */.KE)(why.has)}, not to identify a client (clientAuth)`;
        case 'key-usage':
            return `the key of ${name} may be used for ${(0,wording/* listed */.KE)(why.has)}, and a client needs digitalSignature`;
        case 'not-chosen':
            return `${name} was not taken into account: "${(0,wording/* calledBy */.p0)(leaf?.issuer ?? '')}", which issued it, is not among the CAs asked for`;
        default:
            return (0,units/* assertNever */.x)(why);
    }
}

;// CONCATENATED MODULE: ./lib/causes/client-certificate-untrusted.js





/** The server refuses our client certificate, in which nothing is wrong: it does not trust who issued it. */
const clientCertificateUntrusted = (0,cause/* defineCause */.R)({
    id: 'client-certificate-untrusted',
    title: 'the server does not accept the client certificate',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server was shown our client certificate and refuses it, although it is valid today and meant for clients. Mostly the server does not trust the CA that issued it; it may also be revoked, lack an intermediate, or not be on a list of the server.',
        why: 'Clients with certificates of this CA cannot connect. What they are told depends on the server: unknown_ca (48), certificate_unknown (46), access_denied (49), bad_certificate (42), HTTP 400 from nginx, or no more than a closed connection.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -cert client.pem -key client.key </dev/null 2>&1 | grep -A9 "Acceptable client certificate CA names"',
        references: ['RFC 8446 §4.4.2.4', 'RFC 8446 §6.2', 'RFC 5246 §7.4.4'],
        example: {
            kind: 'trust-client-ca',
            issuer: 'CN=Example Clients CA',
            asked: ['CN=Other CA'],
            name: 'api.example.com',
        },
    },
    explains: ['no-common-cipher', 'no-common-group', 'connection-reset', ...HANDSHAKE_SYMPTOMS],
    detect(seen) {
        const refusal = ownCertificateRefusal(seen);
        const own = seen.clientCertificate;
        if (refusal === null || own?.kind !== 'read' || unusable(own) !== null)
            return null;
        if (expiredOfOurs(own, seen.now) !== null || unsuitable(own, seen.now) !== null)
            return null;
        const [leaf] = own.chain;
        const asked = issuedByAsked(own, refusal.authorities);
        if (leaf === undefined || (asked === false && tookNone(refusal)))
            return null;
        return { refusal, leaf, asked };
    },
    message: ({ refusal, leaf, asked }, { endpoint }) => `${endpoint.name} refuses our client certificate "${(0,wording/* named */.KT)(leaf)}" ${refusalWords(refusal)}; it was issued by "${(0,wording/* calledBy */.p0)(leaf.issuer)}", and ${askedWords(refusal.authorities)}${asked === true ? ', so it may be revoked, signed by another CA of that name, or not on a list of the server' : ''}.`,
    evidence: ({ refusal, leaf }) => [...ownEvidence(leaf), ...refusalEvidence(refusal)],
    remedy: ({ refusal, leaf }, { endpoint, at }) => ({
        kind: 'trust-client-ca',
        issuer: leaf.issuer,
        asked: refusal.authorities ?? [],
        name: endpoint.servername ?? endpoint.host,
        port: at.port,
    }),
    key: ({ leaf }) => [leaf.issuer],
});

// EXTERNAL MODULE: ./lib/model/lost-hello.js
var lost_hello = __webpack_require__(7090);
;// CONCATENATED MODULE: ./lib/causes/after-hello.js


/**
 * `null` as soon as one answer had a byte in it, and where the deadline cut one short: it might have been the one that is
 * answered, such as the hello without a name. Resets and ends may be mixed, by mere chance: whether a reset or the end
 * of the stream is read first depends on how far the client had come. One reset therefore makes a reset of them all.
 */
function wordlessAddress(at) {
    if (!handshakeEnded(at) || at.hellos.length === 0 || !isWordless(at))
        return null;
    if (at.hellos.some(({ outcome }) => (0,lost_hello/* isCutByDeadline */.w)(outcome)))
        return null;
    const how = howItEnds(at);
    if (how === null)
        return null;
    const ordinary = ordinaryAnswers(at);
    const times = ordinary.flatMap(({ outcome, tookMs }) => (outcome.kind === 'closed' ? [tookMs] : []));
    return {
        at,
        how,
        hellos: ordinary.length + 1,
        tookMs: times.length === 0 ? null : Math.min(...times),
        nameTried: ordinary.some(({ question }) => question.kind === 'no-sni'),
    };
}
/** What every finding of this family shows. */
function wordlessEvidence({ at, hellos }) {
    const inClear = inClearWords(at);
    return [
        { label: 'dialled', value: `${at.address} port ${at.port}` },
        { label: 'hellos sent', value: `${hellos}, none answered with a single byte` },
        { label: 'handshake of OpenSSL', value: handshakeWords(at.handshake) },
        ...toldAnswers(at, ['browser', 'modern', 'no-sni', 'other-sni', 'version']),
        ...(inClear === null ? [] : [{ label: 'plain HTTP request', value: inClear }]),
    ];
}
/** `, with or without a host name` where both were tried. */
function whateverTheName({ nameTried }) {
    return nameTried ? ', with or without a host name' : '';
}
/** Whether node:tls was cut off while no hello of our own, of which there was at least one, got a byte. */
function isCutWordlessly(at) {
    return at.handshake.kind === 'closed' && at.hellos.length > 0 && isWordless(at);
}
function howItEnds(at) {
    const control = controlAnswer(at);
    if (at.handshake.kind !== 'closed') {
        if (control === null)
            return null;
        if (wordlessEnd(control) === 'silent')
            return 'silent';
    }
    const ends = [at.handshake, ...at.hellos.map(({ outcome }) => outcome)];
    return ends.some((end) => end.kind === 'closed' && end.how === 'rst') ? 'rst' : 'fin';
}
function isWordless({ handshake, hellos }) {
    if (handshake.kind === 'alert' || handshake.kind === 'refused-by-us')
        return false;
    return hellos.every((answer) => isUnheard(answer) || wordlessEnd(answer) !== null);
}
function isUnheard({ outcome }) {
    return outcome.kind === 'no-connection';
}
function inClearWords({ plaintext }) {
    if (plaintext?.kind === 'silent')
        return 'not answered either';
    if (plaintext?.kind !== 'closed')
        return null;
    const end = plaintext.how === 'rst' ? 'reset' : 'closed';
    return plaintext.when === 'before-request' ? `${end} before anything was sent` : `${end} too`;
}

;// CONCATENATED MODULE: ./lib/causes/closed-after-hello.js



/** The connection is closed in the ordinary way (FIN) after any ClientHello, without a byte of answer. */
const closedAfterHello = (0,cause/* defineCause */.R)({
    id: 'closed-after-hello',
    title: 'every TLS hello is answered by the end of the connection',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The connection opens, and the other side closes it without a byte as soon as the client sends its first TLS message (the ClientHello), whatever that contains.',
        why: 'No client is served. A TLS server that has nothing to offer would send an alert, so what closes is more likely a server without a certificate for the port, a daemon that speaks another protocol and drops what it cannot read, or a load balancer whose backend is down. Look at the log of what listens there.',
        seeByHand: 'openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null',
        references: ['RFC 9293 §3.6', 'RFC 8446 §6.1'],
        example: { kind: 'find-closer', address: '192.0.2.1', port: 443, name: 'api.example.com', how: 'fin' },
    },
    explains: ['handshake-refused'],
    detect({ at }) {
        const wordless = wordlessAddress(at);
        return wordless?.how === 'fin' ? wordless : null;
    },
    message: (what, { endpoint }) => `Port ${what.at.port} of ${endpoint.host} takes the connection and closes it after every TLS hello${whateverTheName(what)}${what.tookMs === null ? '' : `, at byte 0 and after ${what.tookMs} ms at the earliest`}: no certificate is bound there, what listens does not speak TLS, or the balancer in front has no healthy backend.`,
    evidence: (what) => wordlessEvidence(what),
    remedy: ({ at }, { endpoint }) => ({
        kind: 'find-closer',
        address: at.address,
        port: at.port,
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
        how: 'fin',
    }),
    key: ({ at }) => [String(at.port)],
});

;// CONCATENATED MODULE: ./lib/causes/lost-tries.js
/** The tries that ended in one of these ways at an address that served in the end; `null` where none did. */
function lostTries({ handshake, tries, lost = [] }, ends) {
    const count = lost.filter((end) => ends.includes(end)).length;
    return handshake.kind !== 'completed' || count === 0 ? null : { lost: count, tries };
}
/** `2 of 3 tries were refused`, `1 of 3 tries was refused`. */
function lostText({ lost, tries }, how) {
    return `${lost} of ${tries} tries ${lost === 1 ? 'was' : 'were'} ${how}`;
}
/** How the tries before the last one ended, where they did not all end alike. */
function earlierTries({ lost = [] }, last) {
    return lost.every((end) => end === last) ? [] : [{ label: 'earlier tries', value: lost.join(', ') }];
}

;// CONCATENATED MODULE: ./lib/causes/connection-refused.js


/** The machine answered the connection request with a reset (RFC 9293 §3.10.7.1): no program listens there, or not always. */
const connectionRefused = (0,cause/* defineCause */.R)({
    id: 'connection-refused',
    title: 'nothing listens on this port',
    severity: ({ sometimes }) => (sometimes === null ? 'error' : 'warning'),
    scope: 'address',
    docs: {
        what: 'The machine is there, and it refuses the TCP connection at once.',
        why: 'The service is down, listens on another port or only on another address (often 127.0.0.1), or a firewall rejects the connection on its behalf. TLS was never reached. Where only some of the tries are refused, and the others are served, it is a warning with their number: a service that restarts, a full queue of connections, or one of several machines behind the address that is down.',
        seeByHand: 'curl -v --connect-timeout 5 telnet://api.example.com:443',
        references: ['RFC 9293 §3.10.7.1'],
        example: { kind: 'start-listener', address: '192.0.2.1', port: 443 },
    },
    explains: [],
    detect({ at }) {
        const sometimes = lostTries(at, ['refused']);
        return at.tcp.kind === 'refused' || sometimes !== null ? { at, sometimes } : null;
    },
    titleOf: ({ sometimes }) => (sometimes === null ? null : 'some connections are refused'),
    message: ({ at: { port }, sometimes }, { endpoint }) => sometimes === null
        ? `The machine behind ${endpoint.host} refuses connections to port ${port}: no program listens there, or a firewall rejects them.`
        : `Port ${port} of ${endpoint.host} serves, but ${lostText(sometimes, 'refused')}: clients that do not try again get nothing then.`,
    evidence: ({ at, sometimes }) => [
        { label: 'dialled', value: `${at.address} port ${at.port}` },
        { label: 'answer', value: answerText(at.tries, sometimes) },
        ...(sometimes === null ? earlierTries(at, 'refused') : []),
    ],
    remedy: ({ at: { address, port } }) => ({ kind: 'start-listener', address, port }),
    key: ({ at: { port }, sometimes }) => (sometimes === null ? [String(port)] : ['sometimes', String(port)]),
});
function answerText(tries, sometimes) {
    return sometimes === null ? `connection refused (tried ${tries}×)` : lostText(sometimes, 'refused');
}

;// CONCATENATED MODULE: ./lib/causes/connection-reset.js



/**
 * A TCP reset before the client has said anything: when it dials, or as soon as it is let in. And connections that end
 * before TLS is agreed, by a reset or without, at an address that serves others.
 */
const connectionReset = (0,cause/* defineCause */.R)({
    id: 'connection-reset',
    title: 'the connection is reset before TLS begins',
    severity: ({ when }) => (when === 'sometimes' ? 'warning' : 'error'),
    scope: 'address',
    docs: {
        what: 'The connection is cut by a TCP reset when it is opened, or right after, before the client has sent a byte.',
        why: 'What the client would say plays no part in it: a load balancer without a healthy backend, an allow-list that lacks this machine, a full or stopping service and a firewall all look like this. From one place nobody can tell who sent the reset. Where only some of the tries are cut off, and the others are served, it is a warning with their number: one of several machines behind the address is ill, or something on the way limits how often a client may come.',
        seeByHand: 'curl -v --connect-timeout 5 telnet://api.example.com:443 </dev/null',
        references: ['RFC 9293 §3.5.2', 'RFC 9293 §3.10.7'],
        example: { kind: 'find-resetter', address: '192.0.2.1', port: 443, name: 'api.example.com' },
    },
    explains: HANDSHAKE_SYMPTOMS,
    detect({ at }) {
        const where = { address: at.address, port: at.port };
        if (at.tcp.kind === 'reset')
            return { ...where, when: 'on-connect' };
        if (isResetOnAccept(at))
            return { ...where, when: 'on-accept' };
        const sometimes = lostTries(at, ['reset', 'closed']);
        if (sometimes === null)
            return null;
        const how = at.lost?.includes('closed') === true ? (at.lost.includes('reset') ? 'reset or closed' : 'closed') : 'reset';
        return { ...where, when: 'sometimes', told: lostText(sometimes, how) };
    },
    titleOf: ({ when }) => (when === 'sometimes' ? 'some connections are cut off before TLS is agreed' : null),
    message(what, { endpoint }) {
        const port = `Port ${what.port} of ${endpoint.host}`;
        if (what.when === 'sometimes') {
            return `${port} serves, but ${what.told} before TLS was agreed: one of several machines behind the address, or something that limits how often a client may come.`;
        }
        const does = what.when === 'on-connect'
            ? 'resets the connection when it is opened'
            : 'takes the connection and resets it at once';
        return `${port} ${does}, before the client says anything: either the server (no healthy backend, an allow-list, too many connections) or a firewall on the way does this.`;
    },
    evidence: (what) => [
        { label: 'dialled', value: `${what.address} port ${what.port}` },
        { label: 'answer', value: what.when === 'sometimes' ? what.told : ANSWERS[what.when] },
    ],
    remedy: ({ address, port }, { endpoint }) => ({
        kind: 'find-resetter',
        address,
        port,
        name: endpoint.servername ?? endpoint.host,
    }),
    key: ({ when, port }) => [when, String(port)],
});
const ANSWERS = {
    'on-connect': 'TCP reset to the connection',
    'on-accept': 'TCP reset, before anything was sent',
};
/**
 * A reset on accept may be read while dialling, while saying hello or while waiting: which of them is a matter of
 * microseconds. One connection that was reset before anything was said tells what the other ends are.
 */
function isResetOnAccept({ handshake, hellos, plaintext }) {
    if (handshake.kind !== 'closed' && handshake.kind !== 'silent')
        return false;
    // Whoever has answered a hello does let clients in.
    if (hellos.some(({ bytes }) => bytes > 0))
        return false;
    if (plaintext?.kind === 'closed' && plaintext.when === 'before-request' && plaintext.how === 'rst')
        return true;
    if (handshake.kind !== 'closed')
        return false;
    const outcomes = hellos.map(({ outcome }) => outcome);
    const undialled = outcomes.filter((outcome) => outcome.kind === 'no-connection');
    if (undialled.some(({ tcp }) => tcp.kind !== 'reset'))
        return false;
    if (outcomes.some(({ kind }) => kind !== 'closed' && kind !== 'no-connection'))
        return false;
    if (undialled.length > 0)
        return true;
    const ends = [handshake, ...outcomes];
    return plaintext?.kind === 'no-connection' && ends.some((end) => end.kind === 'closed' && end.how === 'rst');
}

;// CONCATENATED MODULE: ./lib/causes/connection-timeout.js


/** No answer at all to the TCP connection, or the network says that there is no way to the address. */
const connectionTimeout = (0,cause/* defineCause */.R)({
    id: 'connection-timeout',
    title: 'the connection gets no answer',
    severity: ({ answer }) => (answer.kind === 'sometimes' ? 'warning' : 'error'),
    scope: 'address',
    docs: {
        what: 'The address does not answer a TCP connection within the time limit, or the network reports no way to it.',
        why: 'Either the host is down or a firewall drops packets; from one place the two look the same. An allow-list that lacks the addresses of the runner is the usual reason when the service works elsewhere. Hosted runners cannot reach port 25 of anyone: their cloud blocks outgoing mail. Where only some of the tries get no answer, and the others are served, it is a warning with their number.',
        seeByHand: 'curl -v --connect-timeout 5 telnet://api.example.com:443',
        references: ['RFC 9293 §3.10.7.3', 'RFC 1122 §4.2.3.5'],
        example: { kind: 'open-path', address: '192.0.2.1', port: 443 },
    },
    explains: [],
    detect({ at }) {
        const answer = answerOf(at);
        return answer === null ? null : { at, answer };
    },
    titleOf: ({ answer }) => (answer.kind === 'sometimes' ? 'some connections get no answer' : null),
    message({ at: { port }, answer }, { endpoint }) {
        if (answer.kind === 'sometimes') {
            return `Port ${port} of ${endpoint.host} serves, but ${answer.told}: packets are lost on the way, or one of several machines behind the address is down.`;
        }
        const seen = answer.kind === 'none'
            ? `Port ${port} of ${endpoint.host} does not answer within ${connection_timeout_seconds(answer.waitedMs)}`
            : `The network has no way from this machine to port ${port} of ${endpoint.host} (${answer.code})`;
        return port === 25
            ? `${seen}: hosted runners cannot reach port 25 of any server, and from elsewhere the host may be down or a firewall may drop the packets.`
            : `${seen}: either the host is down, or a firewall drops what this machine sends.`;
    },
    evidence: ({ at, answer }) => [
        { label: 'dialled', value: `${at.address} port ${at.port}` },
        { label: 'answer', value: connection_timeout_answerText(answer, at.tries) },
        ...(answer.kind === 'sometimes' ? [] : earlierTries(at, answer.kind === 'none' ? 'unanswered' : 'unreachable')),
    ],
    remedy: ({ at: { address, port } }) => ({ kind: 'open-path', address, port }),
    key: ({ at: { port }, answer }) => (answer.kind === 'sometimes' ? ['sometimes', String(port)] : [String(port)]),
});
function answerOf(at) {
    const { tcp } = at;
    if (tcp.kind === 'timeout')
        return { kind: 'none', waitedMs: tcp.waitedMs };
    if (tcp.kind === 'unreachable')
        return { kind: 'no-way', code: tcp.code };
    const sometimes = lostTries(at, ['unanswered', 'unreachable']);
    return sometimes === null ? null : { kind: 'sometimes', told: lostText(sometimes, 'not answered') };
}
function connection_timeout_answerText(answer, tries) {
    if (answer.kind === 'none')
        return `none in ${connection_timeout_seconds(answer.waitedMs)} (tried ${tries}×)`;
    return answer.kind === 'no-way' ? answer.code : answer.told;
}
function connection_timeout_seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}

// EXTERNAL MODULE: ./lib/causes/built-in-certificates.js
var built_in_certificates = __webpack_require__(2147);
;// CONCATENATED MODULE: ./lib/causes/default-certificate.js







/** The server knows no certificate for the name and falls back to the one that it has for all others. */
const defaultCertificate = (0,cause/* defineCause */.R)({
    id: 'default-certificate',
    title: 'the server answers with its default certificate',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The certificate is not for this name, because the server has none for it and falls back to its default: the one of another site, or the placeholder of a product.',
        why: 'Clients refuse it. Issuing a new certificate does not help as long as the server does not know for which name to use it: the virtual host, router, listener rule or secret of the name is missing, misspelt or not loaded.',
        seeByHand: 'openssl s_client -connect 192.0.2.1:443 -noservername </dev/null 2>/dev/null | openssl x509 -noout -subject -fingerprint -sha256',
        references: ['RFC 6066 §3', 'RFC 8446 §4.4.2.2', 'RFC 9525 §6'],
        example: { kind: 'serve-name', name: 'api.example.com', port: 443, instead: 'www.example.com' },
    },
    explains: [
        'hostname-mismatch',
        'no-subject-alt-name',
        'required-san-missing',
        'self-signed',
        'untrusted-issuer',
        'incomplete-chain',
    ],
    detect({ at, endpoint, siblings = [], sent: [leaf] }) {
        if (leaf === undefined || endpoint.file !== null || (0,name_match/* matchName */.A)((0,causes_seen/* expectedName */.Ac)(endpoint), leaf).kind === 'matched')
            return null;
        const name = (0,causes_seen/* expectedName */.Ac)(endpoint);
        const builtIn = (0,built_in_certificates/* builtInCertificate */.zY)(leaf);
        // Another certificate of the same address is for the name, so the site is there.
        const isKnown = siblings.some((other) => (0,name_match/* matchName */.A)(name, other).kind === 'matched');
        const fallback = endpoint.servername === null || isKnown ? null : fallbackShownBy(at, leaf);
        return builtIn === null && fallback === null ? null : { name, leaf, builtIn, fallback };
    },
    message({ name, leaf, builtIn, fallback }) {
        const certificate = `"${(0,wording/* named */.KT)(leaf)}"`;
        if (builtIn !== null)
            return `For "${name}" the server presents ${certificate}: ${(0,built_in_certificates/* builtInWords */.NM)(builtIn)}.`;
        return `For "${name}" the server falls back to ${certificate}, the certificate that a client without a name gets too: ${default_certificate_reason(leaf, fallback)}.`;
    },
    evidence: ({ leaf, builtIn, fallback }) => [
        { label: 'subject', value: leaf.subject },
        { label: 'issuer', value: leaf.issuer },
        { label: 'names it covers', value: (0,causes_names/* dnsNames */.Ww)(leaf).join(', ') || 'none' },
        ...(builtIn === null ? [] : [{ label: 'known as', value: recognised(builtIn) }]),
        ...(fallback === null ? [] : [FALLBACK_SEEN[fallback]]),
        { label: 'SHA-256', value: leaf.sha256 },
    ],
    remedy: ({ name, leaf, builtIn }, { at }) => builtIn === null
        ? { kind: 'serve-name', name, port: at.port, instead: (0,wording/* named */.KT)(leaf) }
        : { kind: 'replace-built-in', name, product: builtIn.product, fix: builtIn.fix },
    // The default certificate is renewed like any other, and stays the default.
    key: ({ name, leaf, builtIn }) => [name, builtIn?.product ?? (0,causes_names/* dnsNames */.Ww)(leaf).join(' ')],
});
function default_certificate_reason(leaf, fallback) {
    if (fallback === 'warning')
        return 'it says that it does not know the name (alert 112)';
    if (fallback === 'same-without-name') {
        return 'either no site of this name is set up there, or its site was given the certificate of another';
    }
    return `it chooses by name, and knows ${(0,wording/* listed */.KE)((0,causes_names/* dnsNames */.Ww)(leaf).map((known) => `"${(0,wording/* cut */.Jj)(known)}"`))} but not this one`;
}
/** That the same certificate comes without a name proves nothing alone: a server with one certificate does that too. */
function fallbackShownBy(at, leaf) {
    const ours = flightOf(answerTo(at, 'modern')) ?? flightOf(answerTo(at, 'browser'));
    const unnamed = flightOf(answerTo(at, 'no-sni'));
    if (ours === null || unnamed?.chain[0]?.sha256 !== leaf.sha256)
        return null;
    if (ours.warnings.includes(UNRECOGNIZED_NAME))
        return 'warning';
    if (!ours.serverNameAcknowledged)
        return knowsOwnName(at, leaf) ? 'acknowledgement' : null;
    // nginx and HAProxy confirm every name, known or not; they choose by name all the same.
    return 'same-without-name';
}
/** Asked for a name on this certificate, the server confirmed that it chose by it (RFC 6066 §3). */
function knowsOwnName({ hellos }, leaf) {
    return hellos.some(({ question, outcome }) => question.kind === 'other-sni' &&
        outcome.kind === 'server-flight' &&
        outcome.serverNameAcknowledged &&
        (0,name_match/* matchName */.A)(question.name, leaf).kind === 'matched');
}
function flightOf(answer) {
    return answer?.outcome.kind === 'server-flight' ? answer.outcome : null;
}
function recognised({ product, sure }) {
    return sure ? product : `${product} (probably)`;
}
const FALLBACK_SEEN = {
    warning: { label: 'chosen by name', value: 'no: a warning alert 112 (unrecognized_name) came before it' },
    'same-without-name': {
        label: 'chosen by name',
        value: 'no: the server heeds names, and serves the same without one',
    },
    acknowledgement: { label: 'chosen by name', value: 'no: the server confirms a name on this certificate, not ours' },
};
const UNRECOGNIZED_NAME = 112;

;// CONCATENATED MODULE: ./lib/causes/clear-protocols.js
/** Which protocol speaks like this; `null` when none is known. The first row that fits wins, one with the port before others. */
function protocolOf(text, port) {
    const hex = Buffer.from(text.slice(0, 64), 'latin1').toString('hex');
    const fitting = CLEAR_PROTOCOLS.filter(({ says }) => ('hex' in says ? says.hex.test(hex) : says.test(text)));
    return fitting.find(({ ports }) => ports?.includes(port)) ?? fitting.find(({ ports }) => ports === undefined) ?? null;
}
/**
 * The scheme and port of the same protocol with TLS from the first byte (IANA's service name and port number registry;
 * RFC 8314 §3 for mail); `null` where it has none that is checked.
 */
function implicitTls({ scheme }) {
    const port = scheme === null ? undefined : IMPLICIT_PORTS[scheme];
    return port === undefined ? null : { scheme: `${scheme}s`, port };
}
const IMPLICIT_PORTS = { smtp: 465, imap: 993, pop3: 995, ldap: 636, ftp: 990 };
const CLEAR_PROTOCOLS = [
    // RFC 5321 §4.2 and RFC 959 §5.4 share the greeting code 220: the words after it decide, then the port.
    { name: 'FTP', scheme: 'ftp', says: /^220[ -][^\n]*(?:ftp|filezilla)/i },
    { name: 'SMTP', scheme: 'smtp', says: /^(?:220|421|521|554)[ -][^\n]*(?:smtp|mail|postfix|exim)/i },
    { name: 'FTP', scheme: 'ftp', says: /^(?:220|421|500|530)[ -]/, ports: [21, 2121] },
    { name: 'SMTP', scheme: 'smtp', says: /^(?:220|421|500|502|521|554)[ -]/, ports: [25, 465, 587, 2525] },
    { name: 'SMTP or FTP', scheme: null, says: /^(?:220|421)[ -]/ },
    // RFC 9051 §7.1, RFC 1939 §4, RFC 3977 §5.1, RFC 5804 §1.2
    { name: 'IMAP', scheme: 'imap', says: /^\* (?:OK|PREAUTH|BYE)\b/i },
    { name: 'POP3', scheme: 'pop3', says: /^(?:\+OK|-ERR)\b/i, ports: [110, 995] },
    { name: 'POP3', scheme: 'pop3', says: /^\+OK\b/i },
    { name: 'NNTP', scheme: 'nntp', says: /^20[01] / },
    { name: 'ManageSieve', scheme: 'sieve', says: /^"(?:IMPLEMENTATION|SIEVE|SASL|STARTTLS|VERSION)"/i },
    // RFC 6120 §4.2
    { name: 'XMPP', scheme: 'xmpp', says: /^(?:<\?xml[^>]*>\s*)?<stream:/ },
    // Three bytes of length, sequence number 0, then protocol version 10 or an error packet (0xff).
    { name: 'MySQL or MariaDB', scheme: 'mysql', says: { hex: /^.{4}0000(?:0a3[0-9]|ff)/ } },
    // ErrorResponse: with fields (protocol 3), or as bare text to a startup packet that it cannot read.
    { name: 'PostgreSQL', scheme: 'postgres', says: { hex: /^450000.{4}(?:53|56|4d|43)/ } },
    { name: 'PostgreSQL', scheme: 'postgres', says: /^E(?:FATAL|ERROR):/ },
    // Its answer to SSLRequest.
    { name: 'PostgreSQL', scheme: 'postgres', says: /^[SN]$/ },
    // Notice of disconnection, RFC 4511 §4.4.1: a SEQUENCE with message number 0 and an ExtendedResponse.
    { name: 'LDAP', scheme: 'ldap', says: { hex: /^30(?:..){1,5}?02010078/ } },
    // RFC 4253 §4.2
    { name: 'SSH', scheme: null, says: /^SSH-/ },
    // RFC 6143 §7.1.1
    { name: 'VNC', scheme: null, says: /^RFB [0-9]{3}\.[0-9]{3}/ },
    { name: 'Redis', scheme: null, says: /^-(?:ERR|NOAUTH|DENIED|LOADING|MISCONF)\b/ },
    { name: 'AMQP', scheme: null, says: { hex: /^414d51500[0-3]/ } },
    { name: 'Memcached', scheme: null, says: /^(?:CLIENT_|SERVER_)?ERROR[ \r]/ },
    { name: 'Telnet', scheme: null, says: { hex: /^fff[b-e]/ } },
    { name: 'rsync', scheme: null, says: /^@RSYNCD:/ },
    { name: 'IRC', scheme: null, says: /^(?::\S+ )?(?:NOTICE|ERROR) / },
    { name: 'RTSP', scheme: null, says: /^RTSP\/1/ },
    { name: 'SIP', scheme: null, says: /^SIP\/2/ },
    // RFC 9113 §3.4: the server's preface is a SETTINGS frame on stream 0.
    { name: 'HTTP/2 without TLS', scheme: null, says: { hex: /^0000..040[01]00000000/ } },
];

// EXTERNAL MODULE: ./lib/causes/first-bytes.js
var first_bytes = __webpack_require__(6828);
;// CONCATENATED MODULE: ./lib/causes/garbled-handshake.js






/** What comes back is neither sound TLS nor any protocol that is known: damaged, cut short or noise. */
const garbledHandshake = (0,cause/* defineCause */.R)({
    id: 'garbled-handshake',
    title: 'the answer to the handshake is damaged',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server answers the TLS handshake with bytes that cannot be read: a message whose fields contradict each other, records that do not decrypt, an answer that breaks off, or bytes of no known protocol.',
        why: 'No client gets through. A broken TLS stack or offload card, a device on the way that alters or cuts the stream, a proxy that mixes up connections, or a binary protocol on the wrong port looks like this. A capture at both ends shows where the bytes change.',
        seeByHand: 'openssl s_client -connect 192.0.2.1:443 -servername api.example.com -msg -trace </dev/null',
        references: ['RFC 8446 §5.2', 'RFC 8446 §6.2', 'RFC 8446 §4'],
        example: { kind: 'compare-captures', address: '192.0.2.1', port: 443, name: 'api.example.com' },
    },
    explains: ['handshake-refused'],
    detect({ at }) {
        const damage = handshakeEnded(at) ? damageOf(at) : null;
        return damage === null ? null : { at, most: null, ...damage };
    },
    message: ({ at, told, most }) => most !== null
        ? `${at.address} ${told}: more than this check reads, and more than clients take.`
        : `${at.address} ${told}: a broken TLS stack, a device on the way that alters the stream, or another binary protocol on this port.`,
    evidence: ({ shown }) => shown,
    remedy: ({ at, most }, { endpoint }) => most !== null
        ? { kind: 'tidy-chain', order: [], drop: [], name: (0,causes_seen/* expectedName */.Ac)(endpoint), most }
        : { kind: 'compare-captures', address: at.address, port: at.port, name: (0,causes_seen/* expectedName */.Ac)(endpoint) },
    key: ({ what }) => [what],
});
function damageOf(at) {
    const control = controlAnswer(at);
    if (control?.outcome.kind === 'malformed') {
        const { at: path, problem } = control.outcome;
        const shown = [
            { label: 'field', value: path },
            { label: 'problem', value: problem },
        ];
        const most = TOO_MANY.exec(problem)?.[1];
        if (most !== undefined) {
            return { what: 'too many certificates', told: `sends more than ${most} certificates`, shown, most: Number(most) };
        }
        return { what: path, told: `answers with a TLS message that cannot be read at ${path} (${problem})`, shown };
    }
    if (control?.outcome.kind === 'closed' && control.bytes > 0) {
        const shown = [{ label: 'small hello', value: outcomeWords(control) }];
        return { what: 'cut short', told: `breaks its answer off after ${(0,wording/* counted */.hS)(control.bytes, 'byte')}`, shown };
    }
    // An answer of SSL 2.0 can be read: it is a matter of versions.
    if (at.hellos.some(({ outcome }) => outcome.kind === 'not-tls' && outcome.looksLike === 'sslv2'))
        return null;
    const noise = (0,first_bytes/* clearText */.Z8)(at).find(({ text, when }) => when !== 'to-http' && (0,first_bytes/* isBinary */.Go)(text));
    if (noise !== undefined && protocolOf(noise.text, at.port) === null) {
        const shown = [{ label: 'first bytes', value: (0,first_bytes/* visible */.RK)(noise.text) }];
        return { what: 'noise', told: 'answers with binary bytes that no known protocol begins with', shown };
    }
    const words = damageSeenByTls(at.handshake, isServed(control));
    if (words === null)
        return null;
    return {
        what: words,
        told: `and OpenSSL do not understand each other in mid-handshake: ${words}`,
        shown: [{ label: 'handshake of OpenSSL', value: words }],
    };
}
/** A limit of ours, not a fault of the message: see the limits of a flight. */
const TOO_MANY = /^more than ([0-9]+) certificates$/;
/** Damage under way: one of the two ends found that what arrived is not what was sent. */
function damageSeenByTls(handshake, hasServedUs) {
    if (handshake.kind === 'alert')
        return DAMAGE_ALERTS.includes(handshake.alert) ? alertWords(handshake.alert) : null;
    if (handshake.kind !== 'refused-by-us')
        return null;
    const isDamage = DAMAGE_CODE.test(handshake.code) || (hasServedUs && FRAMING_CODE.test(handshake.code));
    return isDamage ? `"${opensslReason(handshake.message)}" (${handshake.code})` : null;
}
/** bad_record_mac, decryption_failed, record_overflow: the server says that our bytes arrived changed. */
const DAMAGE_ALERTS = [20, 21, 22];
/** Records that do not decrypt, a Finished that does not add up, a signature that does not fit what was sent. */
const DAMAGE_CODE = /BAD_RECORD_MAC|DECRYPTION_FAILED|DIGEST_CHECK_FAILED|BAD_RECORD_TYPE|BAD_DECRYPT|LENGTH_MISMATCH|LENGTH_TOO_SHORT|BAD_PACKET|RECORD_LENGTH|UNEXPECTED_RECORD|BAD_SIGNATURE/;
/** At the very beginning these mean that the port does not speak TLS at all; after a sound answer they mean damage. */
const FRAMING_CODE = /WRONG_VERSION_NUMBER|LENGTH_TOO_LONG|BAD_EXTENSION|UNEXPECTED_MESSAGE|BAD_LENGTH/;

;// CONCATENATED MODULE: ./lib/causes/handshake-refused.js





/**
 * The last resort: the handshake was ended, by either side, and no other cause says why. Every cause that can end a
 * handshake has this one among the symptoms that it explains.
 */
const handshakeRefused = (0,cause/* defineCause */.R)({
    id: 'handshake-refused',
    title: 'the TLS handshake is refused',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The TLS handshake was ended before it was complete, by an alert of the server, by the end of the connection or by OpenSSL on our side, and nothing that was tried says why.',
        why: 'Clients cannot connect. The alert narrows it down: access_denied comes from an allow-list or a web application firewall, internal_error from a server that cannot load its certificate or reach its backend, handshake_failure from a server that has nothing in common with the offer. Where OpenSSL gave up, current clients built on it do so too.',
        seeByHand: 'openssl s_client -connect 192.0.2.1:443 -servername api.example.com -state </dev/null',
        references: ['RFC 8446 §6.2', 'RFC 5246 §7.2.2', 'openssl-s_client(1)'],
        example: { kind: 'read-server-log', name: 'api.example.com', address: '192.0.2.1', port: 443, alert: 80 },
    },
    explains: [],
    detect({ at }) {
        const { handshake } = at;
        // The size of the group was seen, and weak-key-exchange tells it.
        if (handshake.kind === 'refused-by-us' && DH_TOO_SMALL.test(handshake.code) && showsDhSize(at))
            return null;
        if (handshake.kind !== 'alert' && handshake.kind !== 'refused-by-us' && handshake.kind !== 'closed')
            return null;
        // What ends without a byte for anyone has a name of its own: reset-after-hello and its like.
        return isCutWordlessly(at) ? null : { at, handshake };
    },
    message({ at, handshake }) {
        switch (handshake.kind) {
            case 'alert':
                return alertMessage(at, handshake.alert);
            case 'refused-by-us':
                return `OpenSSL refuses the handshake with ${at.address} and says "${(0,wording/* cut */.Jj)(opensslReason(handshake.message))}" (${handshake.code}).`;
            case 'closed': {
                const end = handshake.how === 'rst' ? 'resets the connection' : 'closes the connection';
                return isServed(controlAnswer(at))
                    ? `${at.address} ${end} in the handshake of OpenSSL after ${handshake.tookMs} ms, although it answers other hellos.`
                    : `${at.address} ${end} in the handshake after ${handshake.tookMs} ms, and answers no hello with one of its own.`;
            }
        }
    },
    evidence: ({ at, handshake }) => [
        { label: 'handshake of OpenSSL', value: handshakeWords(handshake) },
        ...meaningOf(handshake),
        ...toldAnswers(at, ['browser', 'modern', 'no-sni', 'other-sni', 'version']),
    ],
    remedy: ({ at, handshake }, { endpoint }) => ({
        kind: 'read-server-log',
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
        address: at.address,
        port: at.port,
        alert: handshake.kind === 'alert' ? handshake.alert : null,
    }),
    key: ({ handshake }) => [
        handshake.kind,
        ...(handshake.kind === 'alert' ? [String(handshake.alert)] : []),
        ...(handshake.kind === 'refused-by-us' ? [handshake.code] : []),
    ],
});
function alertMessage(at, alert) {
    const which = isSameEverywhere(at, alert) ? 'every handshake' : 'the handshake of OpenSSL';
    const although = isServed(controlAnswer(at)) ? ', although it answers other hellos' : '';
    const said = `${at.address} refuses ${which} with ${alertWords(alert)}${although}`;
    const meaning = ALERT_MEANINGS[alert];
    return meaning === undefined ? `${said}.` : `${said}: ${meaning.means}.`;
}
const DH_TOO_SMALL = /DH_KEY_TOO_SMALL/;
function showsDhSize({ hellos }) {
    return hellos.some(({ outcome }) => outcome.kind === 'server-flight' && outcome.dhBits !== null);
}
/** Every hello of today got the same number; at least one was sent beside the handshake. */
function isSameEverywhere(at, alert) {
    const answers = ordinaryAnswers(at);
    return answers.length > 0 && answers.every(({ outcome }) => outcome.kind === 'alert' && outcome.alert === alert);
}
function meaningOf(handshake) {
    const sender = handshake.kind === 'alert' ? ALERT_MEANINGS[handshake.alert]?.sender : undefined;
    return sender === undefined ? [] : [{ label: 'usually sent by', value: sender }];
}
/** What an alert means (RFC 8446 §6.2, RFC 5246 §7.2.2), and who in practice sends it. */
const ALERT_MEANINGS = {
    10: {
        means: 'it got a message that it did not expect',
        sender: 'Java, when no key exchange group is shared; a proxy that expects another protocol first',
    },
    40: {
        means: 'it found nothing in common with the offer, or turns the client away',
        sender: 'a server without a usable certificate, an edge without a certificate for the name, a missing client certificate',
    },
    42: { means: 'it does not accept the certificate', sender: 'a server that wants a client certificate (Go, Java)' },
    46: { means: 'it does not accept the certificate', sender: 'a server that wants another client certificate (Java)' },
    47: {
        means: 'it calls a field of a sound hello illegal',
        sender: 'an outdated TLS stack or a device on the way that inspects hellos',
    },
    48: {
        means: 'it does not know the authority of the certificate',
        sender: 'a server that wants a client certificate',
    },
    49: {
        means: 'it understood the hello and denies access',
        sender: 'an allow-list of addresses, a web application firewall, a security gateway on the way',
    },
    50: {
        means: 'it cannot read a sound hello',
        sender: 'an outdated TLS stack, or GnuTLS when it wants a client certificate',
    },
    70: { means: 'it speaks none of the offered TLS versions', sender: 'a server limited to other versions' },
    71: { means: 'it wants stronger suites than offered', sender: 'a server with a strict list of suites' },
    80: {
        means: 'it failed for a reason of its own',
        sender: 'a server that cannot load its certificate or key, or cannot reach its backend or certificate store',
    },
    86: { means: 'it sees a needless fallback to an old version', sender: 'a server that speaks a newer version' },
    90: { means: 'it gave up the handshake', sender: 'a proxy or gateway that was told to end it' },
    112: { means: 'it wants a host name that it knows', sender: 'a server that serves known names only' },
    116: { means: 'it wants a client certificate', sender: 'a server with client authentication' },
    120: {
        means: 'it shares no application protocol (ALPN) with the client',
        sender: 'a server of HTTP/2 or of one special protocol only',
    },
};

;// CONCATENATED MODULE: ./lib/causes/handshake-too-slow.js




/** Bytes come, but the handshake is not done within the time limit. */
const handshakeTooSlow = (0,cause/* defineCause */.R)({
    id: 'handshake-too-slow',
    title: 'the handshake does not finish in time',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server begins to answer the TLS handshake, but does not finish it within the time limit.',
        why: 'Clients give up after a few seconds. An overloaded server, a key kept in a slow module or remote service, a proxy that trickles bytes (a tarpit) and a path that loses large packets all look like this.',
        seeByHand: 'curl -so /dev/null -w "connect %{time_connect}s, TLS %{time_appconnect}s\\n" https://api.example.com/',
        references: ['RFC 8446 §2', 'RFC 9293 §3.8.4', 'RFC 8899 §1'],
        example: { kind: 'find-delay', address: '192.0.2.1', port: 443, name: 'api.example.com' },
    },
    explains: ['handshake-refused'],
    detect({ at }) {
        if (!handshakeEnded(at))
            return null;
        const control = controlAnswer(at);
        if (control?.outcome.kind === 'silent' && control.bytes > 0) {
            return { at, bytes: control.bytes, waitedMs: control.outcome.waitedMs };
        }
        // Our own hello asks for the server's part only; the whole handshake takes the client's part too.
        if (at.handshake.kind !== 'silent' || !isServed(control))
            return null;
        return { at, bytes: null, waitedMs: at.handshake.waitedMs };
    },
    message: ({ at, bytes, waitedMs }) => bytes === null
        ? `${at.address} answers a hello, but the handshake as a whole was not done after ${seconds(waitedMs)}.`
        : `${at.address} sent ${(0,wording/* counted */.hS)(bytes, 'byte')} in ${seconds(waitedMs)} and had not finished its first answer by then.`,
    evidence: ({ at }) => [
        ...toldAnswers(at, ['browser', 'modern']),
        { label: 'handshake of OpenSSL', value: handshakeWords(at.handshake) },
    ],
    remedy: ({ at }, { endpoint }) => ({
        kind: 'find-delay',
        address: at.address,
        port: at.port,
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
    }),
    key: ({ at }) => [String(at.port)],
});

// EXTERNAL MODULE: ./lib/causes/issuer-lookups.js
var issuer_lookups = __webpack_require__(3523);
// EXTERNAL MODULE: ./lib/causes/missing-issuers.js
var missing_issuers = __webpack_require__(2693);
;// CONCATENATED MODULE: ./lib/causes/incomplete-chain.js







/** The server sends its certificate without the CA certificate that signed it (RFC 8446 §4.4.2 asks for it). */
const incompleteChain = (0,cause/* defineCause */.R)({
    id: 'incomplete-chain',
    title: 'the intermediate certificate is not sent',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server sends its own certificate, but not the intermediate CA certificate that signed it.',
        why: 'Browsers hide this: they fetch the missing certificate or remember it from another site. curl, Go, Java, Node and most mobile applications do not, and refuse the connection. Where the certificate says where its issuer is published, the issuer is fetched (`fetch` in the policy), and the finding hands over as PEM what is to be appended.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:|Verify"',
        references: ['RFC 8446 §4.4.2', 'RFC 5246 §7.4.2', 'RFC 5280 §4.2.2.1'],
        example: {
            kind: 'serve-full-chain',
            missing: 'Example Intermediate R11',
            issuerUrl: 'http://r11.example/ca.der',
            name: 'api.example.com',
        },
    },
    explains: ['untrusted-issuer'],
    detect(seen) {
        const [leaf] = seen.sent;
        const reach = (0,missing_issuers/* reachOf */.xw)(seen);
        if (leaf === undefined || reach === null || (0,causes_seen/* opensslTrusts */.Ii)(seen) || (0,chain_fault/* brokenLink */.yC)(seen) !== null)
            return null;
        if ((0,missing_issuers/* whatIsMissing */.Bu)(seen, reach) !== 'intermediate')
            return null;
        const onPath = new Set([leaf, ...reach.path.certificates].map(({ sha256 }) => sha256));
        const faults = reach.path.end === 'trusted' ? reach.faults : [];
        const notFound = reach.path.end === 'trusted' ? null : (0,issuer_lookups/* issuerNotFound */.R)(reach.top, seen);
        return {
            leaf,
            reach,
            below: (0,missing_issuers/* belowGap */.u5)(reach),
            sent: seen.sent.length,
            strangers: seen.sent.filter(({ sha256 }) => !onPath.has(sha256)),
            // Clients that meet it take this way and no other, so that what completes the other way does not help beside it.
            wrongRoot: seen.chain?.best.end === 'untrusted-root' ? (seen.chain.best.certificates.at(-1) ?? null) : null,
            evidence: [...(0,missing_issuers/* unsentEvidence */.h)(reach, seen), ...(notFound?.evidence ?? [])],
            faults: (0,chain_fault/* placed */.GS)(faults, { ...seen, chain: seen.completed }),
            notFound,
        };
    },
    titleOf: (what, { at }) => mayBeRoot(what) ? `the CA certificate that signed it is not ${at.file === null ? 'sent' : 'in the file'}` : null,
    message(what, seen) {
        const { who, does } = (0,causes_seen/* sender */.QR)(seen);
        const { below, sent, strangers, wrongRoot } = what;
        const missing = `leaves out ${leftOut(what)}`;
        const effect = `${effectOf(what)}${nearbyText(what.reach.unsent, seen)}`;
        if (wrongRoot !== null)
            return `The ${who} ${missing}, and ${does} the root "${(0,wording/* calledBy */.p0)(wrongRoot.subject)}" instead, which is not trusted; ${effect}.`;
        if (strangers.some(({ subject }) => (0,names/* sameName */.q)(subject, below.issuer)))
            return `The ${who} ${missing}, and ${does} a certificate of the same name with another key, which did not; ${effect}.`;
        if (strangers.length === 0)
            return `The ${who} ${does} ${(0,wording/* counted */.hS)(sent, 'certificate')} and ${missing}; ${effect}.`;
        const wrong = (0,wording/* listed */.KE)(strangers.map(({ subject }) => `"${apart(subject, below.issuer)}"`));
        return `The ${who} ${missing}, and ${does} ${wrong} instead, which did not; ${effect}.`;
    },
    evidence({ leaf, reach, below, sent, strangers, wrongRoot, evidence }) {
        // Public CAs publish their certificates; without an address the issuer may be a private root, and words must not hide it.
        const published = below.caIssuers[0] ?? 'nowhere, as far as the certificate says';
        return [
            { label: 'sent', value: `${(0,wording/* counted */.hS)(sent, 'certificate')}: ${leaf.subject}` },
            ...strangers.map(({ subject }) => ({
                label: 'does not belong',
                value: wrongRoot === null && (0,names/* sameName */.q)(subject, below.issuer) ? `${subject} (same name, another key)` : subject,
            })),
            ...(reach.unsent.length > 0
                ? [{ label: 'chain with it', value: (0,missing_issuers/* pathText */.LF)(reach.path) }]
                : [
                    { label: 'issuer', value: below.issuer },
                    { label: 'issuer published at', value: published },
                ]),
            ...evidence,
        ];
    },
    remedy({ reach, below, strangers, faults, notFound }, seen) {
        const append = faults.length === 0 ? (0,missing_issuers/* toAppend */.Ih)(reach, seen) : undefined;
        const published = notFound === null ? (below.caIssuers[0] ?? null) : notFound.url;
        return {
            kind: 'serve-full-chain',
            missing: (0,wording/* calledBy */.p0)(below.issuer),
            issuerUrl: faults.length === 0 ? published : null,
            ...(faults.length === 0 ? {} : { publishedIsUseless: true }),
            name: (0,causes_seen/* expectedName */.Ac)(seen.endpoint),
            ...(append === undefined ? {} : { toAppend: append }),
            ...(strangers.length === 0 ? {} : { drop: strangers.map(({ subject }) => (0,wording/* calledBy */.p0)(subject)) }),
        };
    },
    key: ({ below }) => [below.issuer],
});
/** Nothing is known of what signed the leaf: it may as well be a private root, which no server has to send. */
function mayBeRoot({ leaf, reach: { path, top } }) {
    return path.end !== 'trusted' && top === leaf && leaf.caIssuers.length === 0;
}
/** What people call it; the whole name where they would call the other one the same. */
function apart(subject, other) {
    return (0,wording/* calledBy */.p0)(subject) === (0,wording/* calledBy */.p0)(other) && !(0,names/* sameName */.q)(subject, other) ? (0,wording/* cut */.Jj)(subject) : (0,wording/* calledBy */.p0)(subject);
}
function leftOut({ leaf, reach: { unsent }, below, strangers }) {
    const signed = below === leaf ? 'its certificate' : `"${(0,wording/* calledBy */.p0)(below.subject)}"`;
    const above = unsent.slice(1).map(({ subject }) => `"${(0,wording/* calledBy */.p0)(subject)}"`);
    const twin = strangers.find(({ subject }) => (0,wording/* calledBy */.p0)(subject) === (0,wording/* calledBy */.p0)(below.issuer));
    const first = `"${apart(below.issuer, twin?.subject ?? below.issuer)}", which signed ${signed}`;
    return above.length === 0 ? first : `${first}, and ${(0,wording/* listed */.KE)(above)} above that`;
}
function effectOf(what) {
    const { leaf, reach, faults, notFound } = what;
    if (faults.length > 0)
        return `the one that is published would not mend it: ${(0,chain_fault/* faultClauses */.ZT)(faults)}`;
    if (mayBeRoot(what))
        return 'that is an intermediate that should be sent or a private root that is not trusted here: the certificate does not say which';
    if (notFound === null)
        return REFUSED;
    const it = reach.top === leaf ? 'it' : `what signed "${(0,wording/* calledBy */.p0)(reach.top.subject)}"`;
    return `${REFUSED}; ${it} could not be fetched: ${notFound.words}`;
}
/** `; it stands in "ca-bundle.crt"`, for a file beside others of its folder. */
function nearbyText(unsent, { at }) {
    const paths = (0,missing_issuers/* filesNearby */.d1)(unsent, at).map(({ path }) => `"${(0,wording/* cut */.Jj)(path)}"`);
    if (paths.length === 0)
        return '';
    return `; ${unsent.length === 1 ? 'it stands' : 'they stand'} in ${(0,wording/* listed */.KE)(paths)}`;
}
const REFUSED = 'curl, Go, Java and Node refuse the connection, while browsers may hide it';

;// CONCATENATED MODULE: ./lib/causes/intermediate-expired.js



/** A CA certificate between the server's own one and the root is past its end, and no valid way round it was found. */
const intermediateExpired = (0,cause/* defineCause */.R)({
    id: 'intermediate-expired',
    title: 'an intermediate certificate has expired',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'A CA certificate that the server sends along with its own has expired, and no other chain to a trusted root can be built. The certificate of the server itself may be fine.',
        why: 'Clients say "certificate has expired" without saying which one, so that the wrong certificate gets renewed. The usual reason is a chain file that was kept when the CA moved to a new intermediate.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E "s:|i:|NotAfter"',
        references: ['RFC 5280 §6.1.3', 'RFC 4158'],
        example: {
            kind: 'replace-intermediate',
            subject: 'Example Intermediate R11',
            issuerUrl: 'http://r11.example/ca.der',
        },
    },
    explains: [],
    detect(seen) {
        const { chain, now } = seen;
        if (chain === null)
            return null;
        // OpenSSL found a way that ends at a root which the store here does not hold.
        if ((0,causes_seen/* opensslTrusts */.Ii)(seen) && chain.best.end !== 'trusted')
            return null;
        const path = chain.best.certificates;
        const depth = expiredDepth(path, now);
        const others = chain.paths.filter(({ end }) => end === chain.best.end);
        if (others.some(({ certificates }) => expiredDepth(certificates, now) < 0))
            return null;
        const expired = path[depth];
        const below = path[depth - 1];
        if (expired === undefined || below === undefined)
            return null;
        return { expired, depth, below, since: now - Date.parse(expired.notAfter), issuerUrl: below.caIssuers[0] ?? null };
    },
    message: ({ expired, since, depth }) => `The intermediate certificate "${(0,wording/* calledBy */.p0)(expired.subject)}" (number ${depth + 1} in the chain) expired on ${(0,wording/* day */.vd)(expired.notAfter)}, ${(0,wording/* span */.Ln)(since)} ago, and no other chain leads to a trusted root.`,
    evidence: ({ expired, depth, below }) => [
        { label: 'expired', value: `${expired.subject} (depth ${depth})` },
        { label: 'valid until', value: (0,wording/* moment */.n$)(expired.notAfter) },
        { label: 'it signed', value: below.subject },
    ],
    remedy: ({ expired, issuerUrl }, { endpoint }) => ({
        kind: 'replace-intermediate',
        subject: (0,wording/* calledBy */.p0)(expired.subject),
        issuerUrl,
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
    }),
    key: ({ expired }) => [expired.sha256],
});
/** Place of the first expired CA certificate below the root, -1 where there is none. */
function expiredDepth(path, now) {
    return path.findIndex(({ notAfter, selfIssued }, index) => index > 0 && !selfIssued && Date.parse(notAfter) < now);
}

// EXTERNAL MODULE: ./lib/pki/path-problems.js + 1 modules
var path_problems = __webpack_require__(1904);
;// CONCATENATED MODULE: ./lib/causes/intermediate-expiring.js







/**
 * A CA certificate on the path that clients follow ends soon, be it an intermediate or the trusted root, and there is no
 * other path without it. It lives for years and is replaced by hand, so days count here, and a share only where its whole
 * lifetime is some months.
 */
const intermediateExpiring = (0,cause/* defineCause */.R)({
    id: 'intermediate-expiring',
    title: 'a CA certificate of the chain expires soon',
    scope: 'address',
    docs: {
        what: 'A CA certificate above that of the server, an intermediate or the trusted root, ends in less than 30 days (a warning) or 7 days (an error), and no other chain leads to a trusted root. More days in `warn-days` or `min-days` count here too; of one that lives for months only, less than 1/6 and 1/12 of its lifetime counts. docs/expiry.md has the details.',
        why: 'On that day clients refuse the server, however long its own certificate is still valid. Monitors that read the server certificate alone do not see it coming. The usual reason is a chain file that was kept when the CA moved to a new intermediate, or a private CA that nobody renews.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E "s:|i:|NotAfter"',
        references: ['RFC 5280 §6.1.3', 'RFC 4158'],
        example: {
            kind: 'replace-intermediate',
            subject: 'Example Intermediate R11',
            issuerUrl: 'http://r11.example/ca.der',
            expires: '2026-12-01T08:15:00.000Z',
        },
    },
    explains: [],
    detect(seen) {
        const { chain, now, policy } = seen;
        if (chain === null || chain.best.end !== 'trusted')
            return null;
        const path = chain.best.certificates;
        const [soonest] = path.slice(1).sort((one, other) => leftOf(one, now) - leftOf(other, now));
        if (soonest === undefined || leftOf(soonest, now) < 0)
            return null;
        const found = severityOf(soonest, now, policy);
        if (found === null)
            return null;
        const others = chain.paths.filter((other) => other.end === 'trusted' && (0,path_problems/* pathProblems */.K)(other, now).length === 0);
        const lasts = (certificate) => severityOf(certificate, now, policy) === null;
        if (others.some(({ certificates }) => certificates.slice(1).every(lasts)))
            return null;
        const depth = path.indexOf(soonest);
        const issuerUrl = path[depth - 1]?.caIssuers[0] ?? null;
        const [root] = soonest.selfIssued ? (0,chain_fault/* placed */.GS)([{ kind: 'expired', certificate: soonest }], seen) : [];
        const left = leftOf(soonest, now);
        return { ...found, expiring: soonest, depth, left, leaf: path[0] ?? soonest, issuerUrl, root };
    },
    severity: ({ severity }) => severity,
    message: ({ expiring, depth, left, severity, below, root }) => {
        const which = root === undefined
            ? `The intermediate certificate "${(0,wording/* calledBy */.p0)(expiring.subject)}" (number ${depth + 1} in the chain)`
            : `The root "${(0,wording/* calledBy */.p0)(expiring.subject)}"${root.inCaFile ? ' in ca-file' : ''}, which the chain ends in,`;
        const spans = (0,wording/* spansApart */.oL)(left, below);
        const fails = severity === 'error' ? 'fails' : 'warns';
        return `${which} expires on ${(0,wording/* day */.vd)(expiring.notAfter)}, in ${spans.left}; the policy ${fails} below ${spans.asked}.`;
    },
    evidence: ({ expiring, depth, leaf }) => [
        { label: 'expires', value: `${expiring.subject} (depth ${depth})` },
        { label: 'valid until', value: (0,wording/* moment */.n$)(expiring.notAfter) },
        { label: 'server certificate until', value: (0,wording/* moment */.n$)(leaf.notAfter) },
    ],
    remedy: ({ expiring, issuerUrl, root }, { endpoint }) => root === undefined
        ? {
            kind: 'replace-intermediate',
            subject: (0,wording/* calledBy */.p0)(expiring.subject),
            issuerUrl,
            name: (0,causes_seen/* expectedName */.Ac)(endpoint),
            expires: expiring.notAfter,
        }
        : { kind: 'mend-chain', faults: [{ ...(0,chain_fault/* faultFacts */.Cv)(root), kind: 'expiring' }] },
    key: ({ expiring }) => [expiring.sha256],
});
function severityOf(certificate, now, policy) {
    const fails = asked(7 * units/* DAY_MS */.s, 12, policy.minRemaining, certificate);
    const warns = asked(30 * units/* DAY_MS */.s, 6, policy.warnRemaining, certificate);
    const left = leftOf(certificate, now);
    if (left < fails)
        return { severity: 'error', below: fails };
    return left < warns ? { severity: 'warning', below: warns } : null;
}
/** The policy's own days count where they are more, and where this certificate could ever have them. */
function asked(usual, parts, threshold, certificate) {
    const least = Math.min(usual, (0,remaining/* lifetime */.EQ)(certificate) / parts);
    if (threshold.kind !== 'days' || (0,remaining/* isNeverMet */.J_)(threshold, certificate))
        return least;
    return Math.max(least, threshold.days * units/* DAY_MS */.s);
}
function leftOf({ notAfter }, now) {
    return Date.parse(notAfter) - now;
}

// EXTERNAL MODULE: ./lib/causes/issuer-not-allowed.js
var issuer_not_allowed = __webpack_require__(1172);
;// CONCATENATED MODULE: ./lib/causes/key-mismatch.js



/** The private key beside a certificate is that of another one. */
const keyMismatch = (0,cause/* defineCause */.R)({
    id: 'key-mismatch',
    title: 'the private key does not belong to the certificate',
    severity: ({ trouble }) => (trouble !== null && UNTOLD.has(trouble.kind) ? 'warning' : 'error'),
    scope: 'address',
    docs: {
        what: 'The private key that stands in the file, that `key` names or that a folder holds for it is not the one that the certificate was issued for: the public key that belongs to it has another SHA-256 than the one in the certificate. What is named as `key` and holds none, a wrong passphrase and a key that servers cannot read are told here too; a key that wants a passphrase which is not given is a warning.',
        why: 'The server does not start, or keeps the old certificate ("key values mismatch"). It happens when a renewal made a new key and only the certificate was copied, or when files of two sites were mixed up.',
        seeByHand: 'openssl x509 -in certs/site.pem -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256; openssl pkey -in certs/site.key -pubout -outform DER | openssl dgst -sha256',
        references: ['RFC 5280 §4.1.2.7', 'RFC 8446 §4.4.3'],
        example: {
            kind: 'match-key',
            certificate: 'certs/site.pem',
            key: 'certs/site.key',
            fits: null,
            trouble: null,
            names: ['api.example.com'],
        },
    },
    explains: [],
    titleOf: ({ trouble }) => (trouble === null ? null : titleFor(trouble)),
    detect({ at: { address: path, file }, sent: [leaf] }) {
        if (file?.kind !== 'bundle' || file.key === null || leaf === undefined)
            return null;
        const { key, keyFits, keyMatches, keyNamed } = file;
        if (keyMatches === false)
            return { path, leaf, key, keyFits, trouble: null };
        if (key.trouble?.kind === 'form')
            return { path, leaf, key, keyFits, trouble: key.trouble };
        // A key of a kind that is not known here says nothing.
        if (keyMatches === true || key.spkiSha256 !== null || leaf.key.algorithm === 'unknown')
            return null;
        const trouble = key.trouble ?? { kind: key.encrypted ? 'no-passphrase' : 'damaged' };
        // A passphrase that is given may be that of another file of the folder.
        const meant = keyNamed || (key.path === path && trouble.kind !== 'no-passphrase');
        return meant || !key.encrypted ? { path, leaf, key, keyFits, trouble } : null;
    },
    message({ trouble, path, leaf, key, keyFits }) {
        const where = key.path === path ? 'in the same file' : `in "${(0,wording/* cut */.Jj)(key.path)}"`;
        const name = `"${(0,wording/* named */.KT)(leaf)}"`;
        if (trouble !== null)
            return troubleText(trouble, { where, name, file: (0,wording/* cut */.Jj)(key.path) });
        const owner = keyFits === null
            ? ''
            : `; it belongs to "${(0,wording/* calledBy */.p0)(keyFits.subject)}"${keyFits.path === path ? ' in this file' : ` in "${(0,wording/* cut */.Jj)(keyFits.path)}"`}`;
        return `The private key ${where} is not the one of the certificate ${name}, so that no server starts with them${owner}.`;
    },
    evidence: ({ trouble, path, leaf, key }) => [
        { label: 'certificate', value: `${leaf.subject} in ${path}` },
        { label: 'its key, SHA-256', value: `${leaf.key.spkiSha256} (${leaf.key.text})` },
        { label: 'private key', value: key.path },
        ...(trouble === null ? [{ label: 'its key, SHA-256', value: `${key.spkiSha256} (${key.text})` }] : []),
    ],
    remedy: ({ trouble, path, leaf, key, keyFits }) => ({
        kind: 'match-key',
        certificate: path,
        key: key.path,
        fits: keyFits?.path ?? null,
        trouble: trouble?.kind ?? null,
        names: (leaf.sans ?? []).filter(({ kind }) => kind === 'dns').map(({ value }) => value),
    }),
    key: ({ trouble, path, leaf, key }) => [trouble?.kind ?? 'other', path, key.path, leaf.key.spkiSha256],
});
/** Whether it belongs to the certificate is not known, and it may well. */
const UNTOLD = new Set(['no-passphrase', 'rounds', 'unsupported']);

;// CONCATENATED MODULE: ./lib/causes/key-unprotected.js



/** A private key that anybody can read stands in a file that the repository tracks. */
const keyUnprotected = (0,cause/* defineCause */.R)({
    id: 'key-unprotected',
    title: 'the repository holds an unencrypted private key',
    severity: ({ untold }) => (untold === null ? 'error' : 'notice'),
    scope: 'endpoint',
    docs: {
        what: 'A file of a `file:` endpoint, or of its folder, holds a private key without passphrase, and the index of git lists the file. A Kubernetes Secret counts too: base64 is no protection. Encrypted keys, PKCS #12 with a passphrase, SOPS and Sealed Secrets are fine, and so is a key that is on disk only. Inside of a repository where git gives no answer, the key is a notice.',
        why: 'Everybody with a clone, a fork, a cache or a backup of the repository has the key and can pose as the server, for as long as the certificate is valid. Deleting the file does not take it out of the history.',
        seeByHand: 'openssl pkey -in certs/site.key -noout -passin pass: && git ls-files --error-unmatch certs/site.key',
        references: ['RFC 5280 §8', 'NIST SP 800-57 Part 1 §5.5'],
        example: {
            kind: 'protect-key',
            paths: ['certs/site.key'],
            names: ['api.example.com'],
            manifest: false,
            told: true,
        },
    },
    explains: [],
    titleOf: ({ untold }) => (untold === null ? null : 'the repository may hold an unencrypted private key'),
    detect({ addresses }) {
        const open = addresses.flatMap(({ at: { file } }) => file?.keys ?? []).filter(isInTheOpen);
        const tracked = open.filter((key) => key.tracked === true);
        const keys = tracked.length > 0 ? tracked : open.filter((key) => untoldOf(key) !== null);
        const distinct = [...new Map(keys.map((key) => [`${key.path} ${key.spkiSha256}`, key])).values()];
        const [first] = distinct;
        if (first === undefined)
            return null;
        const hashes = new Set(distinct.map(({ spkiSha256 }) => spkiSha256));
        const leaves = addresses.flatMap(({ sent: [leaf] }) => leaf ?? []);
        const names = leaves.filter(({ key }) => hashes.has(key.spkiSha256)).flatMap(causes_names/* dnsNames */.Ww);
        return { keys: distinct, names: [...new Set(names)], untold: untoldOf(first) };
    },
    message({ keys, untold }) {
        const paths = [...new Set(keys.map(({ path }) => path))];
        const [first] = keys;
        const which = keys.length === 1
            ? `an unencrypted private key (${first?.text})`
            : `${(0,wording/* counted */.hS)(keys.length, 'unencrypted private key')}`;
        const files = (0,wording/* listed */.KE)(paths.map((path) => `"${(0,wording/* cut */.Jj)(path)}"`));
        return untold === null
            ? `The repository tracks ${files}, with ${which}: whoever has a clone of it can pose as the server.`
            : `Whether the repository tracks ${files}, with ${which}, could not be told: ${untold}.`;
    },
    evidence: ({ keys }) => keys.slice(0, key_unprotected_MOST_SHOWN).map(({ path, text, spkiSha256 }) => ({
        label: 'key',
        value: `${path}: ${text}, SHA-256 of its public key ${spkiSha256}`,
    })),
    remedy: ({ keys, names, untold }) => ({
        kind: 'protect-key',
        paths: [...new Set(keys.map(({ path }) => path.replace(SECRET_NAME, '')))],
        names,
        manifest: keys.some(({ path }) => SECRET_NAME.test(path)),
        told: untold === null,
    }),
    key: ({ keys }) => keys.map(({ path, spkiSha256 }) => `${path} ${spkiSha256}`).sort(),
});
/** What cannot be read as a key may be a placeholder. */
function isInTheOpen({ encrypted, spkiSha256 }) {
    return !encrypted && spkiSha256 !== null;
}
function untoldOf({ tracked }) {
    return typeof tracked === 'object' && tracked !== null ? tracked.untold : null;
}
/** What stands behind the path of a manifest. */
const SECRET_NAME = /#[a-z0-9./-]+$/;
const key_unprotected_MOST_SHOWN = 5;

;// CONCATENATED MODULE: ./lib/causes/large-hello-rejected.js




/** A hello as large as a browser's fails where a small one is answered; a padded one tells size from an unknown group. */
const largeHelloRejected = (0,cause/* defineCause */.R)({
    id: 'large-hello-rejected',
    title: 'a ClientHello as large as a browser sends it fails',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server answers a small ClientHello, but not one of the size that browsers send since it carries a post-quantum key share (about 1,700 bytes, more than one network packet).',
        why: 'Chrome, Firefox, Safari and current Go, OpenSSL and Node send hellos of this size, so they fail or hang while older tools work. Usually a balancer, firewall or server reads only the first packet of the hello or has too small a buffer for it. A hello of the same size without the post-quantum share tells this from a server that stumbles over the unknown group.',
        seeByHand: 'openssl s_client -connect 192.0.2.1:443 -servername api.example.com -groups X25519MLKEM768:X25519 </dev/null',
        references: ['RFC 8446 §4.1.2', 'RFC 7685 §1', 'RFC 9293 §3.8', 'draft-ietf-tls-ecdhe-mlkem'],
        example: { kind: 'accept-large-hello', address: '192.0.2.1', port: 443, name: 'api.example.com', about: 'size' },
    },
    explains: HANDSHAKE_SYMPTOMS,
    detect({ at }) {
        if (!isTurnedAway(answerTo(at, 'browser')) || !isServed(answerTo(at, 'modern')))
            return null;
        const why = whyOf(at);
        return why === null ? null : { at, why, size: sizeOf(at) };
    },
    message({ at, why, size }) {
        const browser = answerTo(at, 'browser');
        const fate = browser === null ? 'no answer' : outcomeWords(browser);
        const large = `${at.address} answers a small hello, and one as large as a browser's ends with ${fate}`;
        switch (why) {
            case 'size':
                return `${large}: one of ${size === null ? 'that size' : `${size} bytes`} without a post-quantum share fails too, so it is the size that the server, or a balancer or firewall in front of it, cannot take.`;
            case 'group':
                return `${large}: one of the same size without a post-quantum share is answered, so it is not the size but the group X25519MLKEM768, which the server should ignore if it does not know it.`;
            case 'open':
                return `${large}: either its size or its post-quantum share is what the server, or a balancer or firewall in front of it, cannot take.`;
        }
    },
    evidence: ({ at }) => [
        ...toldAnswers(at, ['browser', 'modern', 'post-quantum', 'padded', 'split']),
        ...(handshakeEnded(at) ? [{ label: 'handshake of OpenSSL', value: handshakeWords(at.handshake) }] : []),
    ],
    remedy: ({ at, why }, { endpoint }) => ({
        kind: 'accept-large-hello',
        address: at.address,
        port: at.port,
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
        about: why === 'group' ? 'group' : 'size',
    }),
    key: ({ why }) => [why],
});
/** `null`: nothing shows that size or group is the reason, since a hello with both is answered. */
function whyOf(at) {
    const postQuantum = answerTo(at, 'post-quantum');
    const padded = answerTo(at, 'padded');
    if (isServed(postQuantum))
        return null;
    if (isTurnedAway(padded))
        return 'size';
    if (postQuantum === null)
        return null;
    return isServed(padded) ? 'group' : 'open';
}
function sizeOf(at) {
    const question = answerTo(at, 'padded')?.question;
    return question?.kind === 'padded' ? question.size : null;
}

;// CONCATENATED MODULE: ./lib/causes/legacy-tls-accepted.js





/** The server still takes versions that the policy forbids. Any refusal of the old hello, whatever its form, is fine. */
const legacyTlsAccepted = (0,cause/* defineCause */.R)({
    id: 'legacy-tls-accepted',
    title: 'the server accepts TLS versions older than the policy allows',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server completes its part of the handshake at a TLS version below the minimum of the policy.',
        why: 'TLS 1.0 and 1.1 rest on MD5 and SHA-1 and were retired in 2021. Whoever can tamper with the connection may try to push an old client down to them, and security audits count it against a server that still accepts them. Current clients do not notice.',
        seeByHand: "openssl s_client -connect api.example.com:443 -servername api.example.com -tls1 -cipher 'DEFAULT@SECLEVEL=0' </dev/null",
        references: ['RFC 8996 §4', 'RFC 8996 §5', 'RFC 9325 §3.1.1'],
        example: { kind: 'set-versions', min: '1.2', max: '1.3', name: 'api.example.com' },
    },
    explains: [],
    detect({ at, policy }) {
        const minimum = tls_version/* VERSION_CODE */.JE[policy.minTlsVersion];
        const served = (0,versions_seen/* versionsServed */.Pt)(at);
        const accepted = served.filter((version) => version < minimum);
        if (accepted.length === 0)
            return null;
        return {
            accepted: accepted.map(tls_version/* versionName */.sh),
            range: (0,versions_seen/* versionRange */.QF)(at),
            minimum,
        };
    },
    message: ({ accepted, minimum }, { endpoint }) => `${endpoint.name} still accepts ${(0,wording/* listed */.KE)(accepted)}, although the policy allows nothing below ${(0,tls_version/* versionName */.sh)(minimum)}.`,
    evidence: ({ accepted, range, minimum }) => [
        { label: 'accepted', value: accepted.join(', ') },
        { label: 'policy minimum', value: (0,tls_version/* versionName */.sh)(minimum) },
        ...(0,versions_seen/* rangeEvidence */.ns)(range),
    ],
    remedy: (_what, { policy, endpoint }) => ({
        kind: 'set-versions',
        min: policy.minTlsVersion,
        max: '1.3',
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
    }),
    key: ({ accepted }) => accepted,
});

;// CONCATENATED MODULE: ./lib/causes/lifetime-too-long.js





/** A certificate of a public CA lives longer than the rules of the CA/Browser Forum allowed on the day it was issued. */
const lifetimeTooLong = (0,cause/* defineCause */.R)({
    id: 'lifetime-too-long',
    title: 'the certificate lives longer than public CAs may let it',
    severity: 'warning',
    scope: 'address',
    docs: {
        what: 'The chain ends in a root that is trusted by the public, and the whole lifetime of the server certificate is longer than the Baseline Requirements allow by its first day: 398 days before 15 March 2026, 200 days from then on, 100 days from 15 March 2027, 47 days from 15 March 2029. Roots that `ca-file` names are under no such rule.',
        why: 'Browsers hold CAs to these limits: some refuse such a certificate outright, and the CA has to revoke it within days once somebody notices.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -dates',
        references: ['CA/Browser Forum Baseline Requirements §6.3.2', 'CA/Browser Forum ballot SC-081v3'],
        example: { kind: 'renew', names: ['api.example.com'], notAfter: '2027-12-01T08:15:00.000Z' },
    },
    explains: [],
    detect({ sent: [leaf], chain, endpoint }) {
        const anchor = chain?.best.anchor ?? null;
        if (leaf === undefined || anchor === null || isOwnRoot(anchor, endpoint.extraRoots))
            return null;
        const limit = LIMITS.find(({ from }) => Date.parse(leaf.notBefore) >= Date.parse(from));
        // A fraction of a day counts as a whole one (§6.3.2).
        const days = Math.ceil((0,remaining/* lifetime */.EQ)(leaf) / units/* DAY_MS */.s);
        return limit === undefined || days <= limit.days ? null : { leaf, anchor, days, limit };
    },
    message: ({ leaf, days, limit }) => `The certificate "${(0,wording/* named */.KT)(leaf)}" lives for ${(0,wording/* counted */.hS)(days, 'day')}, from ${(0,wording/* day */.vd)(leaf.notBefore)} to ${(0,wording/* day */.vd)(leaf.notAfter)}; public CAs may issue for ${limit.days} days at most since ${(0,wording/* day */.vd)(limit.from)}.`,
    evidence: ({ leaf, anchor, days }) => [
        { label: 'begins', value: (0,wording/* moment */.n$)(leaf.notBefore) },
        { label: 'valid until', value: (0,wording/* moment */.n$)(leaf.notAfter) },
        { label: 'whole lifetime', value: (0,wording/* counted */.hS)(days, 'day') },
        { label: 'public root', value: anchor.subject },
    ],
    remedy: ({ leaf }, { endpoint }) => ({ kind: 'renew', names: (0,causes_names/* namesToRenew */.F5)(leaf, endpoint), notAfter: leaf.notAfter }),
    key: ({ leaf }) => [leaf.sha256],
});
/** A root of `ca-file` stays private even where a public one bears its name. */
function isOwnRoot({ der }, extraRoots) {
    return extraRoots.some((pem) => pem.replace(/\s/g, '').includes(der));
}
/** Newest first; before September 2020 other limits held, and no such certificate is valid today. */
const LIMITS = [
    { from: '2029-03-15T00:00:00.000Z', days: 47 },
    { from: '2027-03-15T00:00:00.000Z', days: 100 },
    { from: '2026-03-15T00:00:00.000Z', days: 200 },
    { from: '2020-09-01T00:00:00.000Z', days: 398 },
];

;// CONCATENATED MODULE: ./lib/causes/malformed-certificate.js




/**
 * The bytes of a certificate are not what X.690 and RFC 5280 allow: it cannot be read at all, or in parts. What can be
 * read of it is examined by the other causes.
 */
const malformedCertificate = (0,cause/* defineCause */.R)({
    id: 'malformed-certificate',
    title: 'a certificate is malformed',
    severity: ({ accepted }) => (accepted ? 'warning' : 'error'),
    scope: 'address',
    docs: {
        what: 'The server sends something in place of a certificate that cannot be read, or a certificate with a field that breaks the encoding (DER) or RFC 5280: a damaged extension, an extension that stands twice, a negative serial number, a signature algorithm that differs from the one that is signed.',
        why: 'What cannot be read ends the handshake for every client. Of the rest each library refuses another part: Go and rustls are strict, OpenSSL overlooks much, which makes it a warning where OpenSSL accepts the certificate. Home-made CAs and hand-written certificate tools do this, and files that were cut or edited.',
        seeByHand: 'openssl x509 -in /etc/ssl/fullchain.pem -noout -text; openssl asn1parse -in /etc/ssl/fullchain.pem -i',
        references: ['RFC 5280 §4.1', 'RFC 5280 §4.2', 'X.690 §10'],
        example: { kind: 'replace-malformed', name: 'api.example.com', place: 0 },
    },
    explains: ['handshake-refused', 'garbled-handshake'],
    detect(seen) {
        const { sent, unreadable, at } = seen;
        const refusal = certificateRefusal(at.handshake);
        // Where the handshake ended for another reason, that one has to be told first.
        const judged = at.handshake.kind === 'completed' || at.file !== null || refusal !== null;
        const defective = judged ? sent.filter(({ defects }) => defects.length > 0) : [];
        if (unreadable.length + defective.length === 0 && refusal === null)
            return null;
        const places = defective.map((certificate) => ({ certificate, place: placeOf(certificate, sent, unreadable) }));
        return { unreadable, defective: places, refusal, accepted: unreadable.length === 0 && (0,causes_seen/* opensslTrusts */.Ii)(seen) };
    },
    message({ unreadable, defective, refusal, accepted }, seen) {
        const { who, does } = (0,causes_seen/* sender */.QR)(seen);
        const clauses = [
            ...unreadable.map(({ place, at, problem }) => `${nth(place)} cannot be read: ${fieldOf(at)} ${problem}`),
            ...defective.map(({ certificate: { subject, defects } }) => `"${(0,wording/* calledBy */.p0)(subject)}" is malformed: ${(0,wording/* listed */.KE)(defects.map(wording/* cut */.Jj))}`),
        ];
        if (clauses.length === 0)
            return `OpenSSL cannot read a certificate that the server sends, and says "${(0,wording/* cut */.Jj)(refusal ?? '')}".`;
        const shown = clauses.slice(0, MOST).join('; ');
        const more = clauses.length > MOST ? `; and ${(0,wording/* counted */.hS)(clauses.length - MOST, 'more certificate')}` : '';
        return `Of the certificates that the ${who} ${does}, ${shown}${more}${accepted ? '; OpenSSL accepts this, and stricter clients (Go, rustls, Java) may not' : ''}.`;
    },
    evidence: ({ unreadable, defective, refusal }) => [
        ...unreadable.slice(0, MOST).flatMap(unreadableEvidence),
        ...defective
            .slice(0, MOST)
            .flatMap(({ certificate, place }) => [
            { label: `at place ${place}`, value: certificate.subject },
            ...certificate.defects.slice(0, MOST).map((value) => ({ label: 'defect', value })),
            { label: 'SHA-256', value: certificate.sha256 },
        ]),
        ...(refusal === null ? [] : [{ label: 'OpenSSL says', value: refusal }]),
    ],
    remedy: ({ unreadable, defective }, { endpoint }) => ({
        kind: 'replace-malformed',
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
        place: Math.min(...unreadable.map(({ place }) => place), ...defective.map(({ place }) => place), MOST_PLACES),
    }),
    key: ({ unreadable, defective, refusal }) => {
        const fields = [
            ...unreadable.map(({ place, at }) => `${place} ${at}`),
            ...defective.map(({ certificate, place }) => `${place} ${certificate.defects.join()}`),
        ];
        return fields.length > 0 ? fields : [refusal ?? ''];
    },
});
/** Why OpenSSL gave the handshake up over the certificates; `null` where it did not, or for another reason. */
function certificateRefusal(handshake) {
    if (handshake.kind !== 'refused-by-us' || !CERTIFICATE_UNREAD.test(handshake.message))
        return null;
    return `${opensslReason(handshake.message)} (${handshake.code})`;
}
/** Places count from 0 over everything that was sent; `sent` lacks what could not be read. */
function placeOf(certificate, sent, unreadable) {
    const gaps = new Set(unreadable.map(({ place }) => place));
    let place = -1;
    for (const one of sent) {
        place += 1;
        while (gaps.has(place))
            place += 1;
        if (one === certificate)
            return place;
    }
    return Math.max(place, 0);
}
function nth(place) {
    return place === 0 ? "the server's own" : `number ${place + 1}`;
}
/** `tbsCertificate/validity/notAfter`; the whole where not even its frame stands. */
function fieldOf(at) {
    const field = at.replace(/^certificate\/?/, '');
    return field === '' ? 'it' : field;
}
function unreadableEvidence({ place, at, problem, bytes, sha256 }) {
    return [
        { label: `at place ${place}`, value: `${(0,wording/* counted */.hS)(bytes, 'byte')}, SHA-256 ${sha256}` },
        { label: 'field', value: `${at}: ${problem}` },
    ];
}
/** What OpenSSL says while it reads a Certificate message: of the bytes, of their end, of the key in them. */
const CERTIFICATE_UNREAD = /asn1 encoding routines|cert length mismatch|X509_PUBKEY_get0/i;
/** A hostile chain has a hundred of them; the reader needs the first few. */
const MOST = 3;
/** The remedy for a place that is not known speaks of the first. */
const MOST_PLACES = 100;

;// CONCATENATED MODULE: ./lib/causes/name-constraint-violated.js


/** A CA on the path may not issue for a name of the certificate (RFC 5280 §4.2.1.10), and OpenSSL refuses it. */
const nameConstraintViolated = (0,cause/* defineCause */.R)({
    id: 'name-constraint-violated',
    title: 'a CA of the chain may not issue for this name',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'A CA certificate of the chain is limited by name constraints to some domains, addresses or distinguished names, or kept from some, and the server certificate bears a name or IP address outside of what it may issue for, or it or an intermediate has such a subject.',
        why: 'Clients refuse the whole certificate for one such name, also when they ask for another one that is allowed. Usually a private CA of one department or domain was used for the name of another.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>&1 | grep -E "^depth|verify error|subtree"',
        references: ['RFC 5280 §4.2.1.10', 'RFC 5280 §6.1.3'],
        example: {
            kind: 'mend-chain',
            faults: [
                {
                    kind: 'name-not-allowed',
                    subject: 'Example Corp Intranet CA',
                    depth: 1,
                    role: 'intermediate',
                    inCaFile: false,
                    detail: 'api.example.com',
                },
            ],
        },
    },
    explains: [],
    detect(seen) {
        const faults = (0,chain_fault/* pathFaults */.Jn)(seen).filter(({ kind }) => kind === 'name-not-allowed');
        return faults.length === 0 ? null : { faults: (0,chain_fault/* placed */.GS)(faults, seen) };
    },
    message: ({ faults }) => `A name is not allowed: ${(0,chain_fault/* faultClauses */.ZT)(faults)}.`,
    evidence: ({ faults }) => faults.slice(0, chain_fault/* MOST_FAULTS */.ws).map(chain_fault/* faultEvidence */.yP),
    remedy: ({ faults }) => ({ kind: 'mend-chain', faults: faults.slice(0, chain_fault/* MOST_FAULTS */.ws).map(chain_fault/* faultFacts */.Cv) }),
    key: ({ faults }) => faults.map(chain_fault/* faultKey */.s4),
});

;// CONCATENATED MODULE: ./lib/causes/name-not-found.js

/** DNS knows no address for the name (RFC 1035 §4.1.1 RCODE 3, or an answer with neither A nor AAAA records). */
const nameNotFound = (0,cause/* defineCause */.R)({
    id: 'name-not-found',
    title: 'the host name does not exist in DNS',
    severity: 'error',
    scope: 'endpoint',
    docs: {
        what: 'DNS has no address (neither an A nor an AAAA record) for the host name.',
        why: 'No client can find the server. Usually the name is misspelt in the list, the record was deleted, or the record exists only in a private DNS that the runner does not ask.',
        seeByHand: 'dig +noall +answer +comments api.example.com A api.example.com AAAA',
        references: ['RFC 1035 §4.1.1', 'RFC 8020'],
        example: { kind: 'fix-name', host: 'api.example.com', declaredAt: '.github/tls-gate.yml:7' },
    },
    explains: [],
    detect: ({ observation: { resolution } }) => (resolution.kind === 'not-found' ? resolution : null),
    message: ({ name }) => `DNS has no address for "${name}", so there is nothing to connect to: the name is misspelt, its record is gone, or only a private DNS knows it.`,
    evidence: ({ name, code }) => [
        { label: 'name asked for', value: name },
        { label: 'answer', value: code },
    ],
    remedy: ({ name }, { endpoint: { declaredAt } }) => ({
        kind: 'fix-name',
        host: name,
        declaredAt: `${declaredAt.file}:${declaredAt.line}`,
    }),
    key: ({ name }) => [name],
});

// EXTERNAL MODULE: ./lib/wire/code-points/cipher-suites.js + 2 modules
var cipher_suites = __webpack_require__(7778);
;// CONCATENATED MODULE: ./lib/causes/suites-seen.js



/**
 * Flights at versions that the policy allows, in the order asked. What a server does at a version that it should not
 * speak at all is told by the causes about versions.
 */
function allowedFlights({ at, policy }) {
    const minimum = tls_version/* VERSION_CODE */.JE[policy.minTlsVersion];
    return at.hellos.flatMap(({ question, outcome }) => outcome.kind === 'server-flight' && outcome.version >= minimum ? [{ question, flight: outcome }] : []);
}
/** Every suite that the server chose at such a version, each once: first the ordinary handshake's, then those of our hellos. */
function suitesChosen(seen) {
    const codes = allowedFlights(seen).flatMap(({ flight }) => 
    // A HelloRetryRequest names the suite as a ServerHello does.
    (0,cipher_suites/* cipherSuite */.GB)(flight.cipherSuite));
    const all = [handshakeSuite(seen), ...codes].filter((suite) => suite !== null);
    return [...new Set(all)];
}
function handshakeSuite({ at, policy }) {
    const version = (0,versions_seen/* completedVersion */.I8)(at);
    if (at.handshake.kind !== 'completed' || version === null || version < tls_version/* VERSION_CODE */.JE[policy.minTlsVersion])
        return null;
    return (0,cipher_suites/* cipherSuiteByName */.QN)(at.handshake.cipher);
}
/** The forbidden suites were asked for one after another until the budget was spent, and the last was accepted as well. */
function mayAcceptMore({ at }) {
    const last = at.hellos.findLast(({ question }) => question.kind === 'suites' && question.why === 'forbidden');
    if (last?.question.kind !== 'suites' || last.outcome.kind !== 'server-flight')
        return false;
    return last.question.offered.length > 1;
}
/** IANA name, then OpenSSL's where that is another: `TLS_RSA_WITH_RC4_128_SHA (RC4-SHA)`. */
function suiteNames({ name, opensslName }) {
    return opensslName === null || opensslName === name ? name : `${name} (${opensslName})`;
}
/** The server ended an ordinary client's handshake for want of something in common, or that client did. */
function refusedForNothingInCommon({ handshake }) {
    if (handshake.kind === 'alert')
        return NOTHING_IN_COMMON.includes(handshake.alert);
    return handshake.kind === 'refused-by-us';
}
/**
 * handshake_failure and insufficient_security; internal_error and protocol_version, which OpenSSL and others say as well;
 * illegal_parameter and unexpected_message, as Java has them where no group is shared.
 */
const NOTHING_IN_COMMON = [40, 71, 80, 70, 47, 10];

;// CONCATENATED MODULE: ./lib/causes/untaken-curve.js
/**
 * The server certificate where its key is on a curve that neither browsers nor OpenSSL offer, and that is what keeps them
 * out: a client that does not offer the curve takes no such certificate (RFC 8422 §5.1, §5.3), and TLS 1.3 knows no
 * signature scheme for most of them. `null` where that cannot be said.
 */
function untakenCurve({ at, sent: [leaf] }) {
    if (leaf?.key.algorithm !== 'ec' || leaf.key.curve === null || TAKEN.has(leaf.key.curve))
        return null;
    const { handshake, hellos } = at;
    const refused = handshake.kind === 'alert'
        ? REFUSAL.has(handshake.alert)
        : handshake.kind === 'refused-by-us' && /WRONG_CURVE/.test(handshake.code);
    const served = hellos.some(({ question, outcome }) => question.kind === 'browser' && outcome.kind === 'server-flight');
    return refused && !served ? leaf : null;
}
/** Chrome leaves P-521 out; Firefox, OpenSSL and those who build on it take it. */
const TAKEN = new Set(['P-256', 'P-384', 'P-521']);
/** handshake_failure and insufficient_security; illegal_parameter, which some say of a curve. */
const REFUSAL = new Set([40, 71, 47]);

;// CONCATENATED MODULE: ./lib/causes/no-common-cipher.js










/** Server and clients have no cipher suite in common, or the server none that its own certificate fits. */
const noCommonCipher = (0,cause/* defineCause */.R)({
    id: 'no-common-cipher',
    title: 'the server and its clients share no cipher suite',
    severity: (what) => (what.kind === 'accepted' && what.by === 'browsers' ? 'warning' : 'error'),
    scope: 'address',
    docs: {
        what: 'The server refuses every cipher suite that the clients of the policy offer. Either it allows only suites that nobody offers any more, or those that it allows do not fit the key of its certificate, or that key is on a curve that no client takes a certificate with (secp256k1, brainpool, P-224).',
        why: 'No client of today can connect, or at least no browser; all that it is told is "handshake failure". TLS 1.2 suites name the kind of key: with `ECDHE-ECDSA` suites alone a server cannot use an RSA certificate, and the other way round.',
        seeByHand: "openssl s_client -connect api.example.com:443 -servername api.example.com -cipher 'ALL:COMPLEMENTOFALL:@SECLEVEL=0' </dev/null",
        references: ['RFC 5246 §7.4.1.3', 'RFC 8422 §2', 'RFC 8446 §4.1.1', 'RFC 9325 §4.2'],
        example: { kind: 'set-suites', why: 'none-common', name: 'api.example.com' },
    },
    explains: ['weak-cipher-accepted', 'weak-key-exchange', 'connection-reset', ...HANDSHAKE_SYMPTOMS],
    detect(seen) {
        const leaf = untakenCurve(seen);
        if (leaf !== null)
            return { kind: 'curve', leaf };
        const accepted = suitesChosen(seen);
        const noneOf = (spoken) => accepted.every((suite) => !spoken.includes(suite));
        const spoken = (0,profiles/* clientSuites */.n2)(seen.policy.profile);
        if (!refusedForNothingInCommon(seen.at)) {
            if (accepted.length === 0 || !browserRefused(seen))
                return null;
            // OpenSSL as Node has it offers more than anybody else, so that its handshake proves nothing.
            if (noneOf(spoken))
                return { kind: 'accepted', accepted, spoken, by: 'clients' };
            return noneOf(profiles/* BROWSER_SUITES */.jj) ? { kind: 'accepted', accepted, spoken: profiles/* BROWSER_SUITES */.jj, by: 'browsers' } : null;
        }
        if (accepted.length === 0)
            return nothingFits(seen);
        return noneOf(spoken) ? { kind: 'accepted', accepted, spoken, by: 'clients' } : null;
    },
    message(what, { endpoint, policy }) {
        if (what.kind === 'curve') {
            const { subject, key } = what.leaf;
            return `The certificate "${(0,wording/* calledBy */.p0)(subject)}" has a key on ${key.curve}, which browsers and OpenSSL clients do not offer, so that no cipher suite fits it and ${endpoint.name} refuses them.`;
        }
        return what.kind === 'accepted'
            ? `${endpoint.name} was found to accept only ${(0,wording/* listed */.KE)(what.accepted.map(suiteNames))}, and ${what.by === 'browsers' ? 'no browser of today offers any of that' : `clients of the ${policy.profile} profile offer none of that`}.`
            : `${endpoint.name} refuses every cipher suite there is at ${(0,wording/* listed */.KE)(what.known.map(tls_version/* versionName */.sh))} and answers ${alertWords(what.alert)}: either none of the suites that it allows fits the key of its certificate (only ECDSA suites with an RSA key, or the other way round), or it has no certificate here at all.`;
    },
    evidence(what) {
        if (what.kind === 'curve') {
            return [
                { label: 'certificate', value: `${what.leaf.subject}, ${what.leaf.key.text}` },
                { label: 'curves that clients take', value: 'P-256, P-384, and P-521 in most' },
            ];
        }
        if (what.kind === 'accepted') {
            return [
                ...what.accepted.map((suite) => ({ label: 'accepts', value: suiteNames(suite) })),
                { label: `of these, ${what.by} offer`, value: 'none' },
                { label: `${what.by} offer`, value: offered(what.spoken) },
            ];
        }
        return [
            { label: 'every suite offered', value: `${alertWords(what.alert)} at ${what.known.map(tls_version/* versionName */.sh).join(', ')}` },
            {
                label: 'other versions',
                value: `${what.unknown.map(tls_version/* versionName */.sh).join(', ')}: refused as versions, so it does read the hello`,
            },
        ];
    },
    remedy: (what, { endpoint, policy }) => what.kind === 'curve'
        ? {
            kind: 'reissue',
            names: (0,causes_names/* namesToRenew */.F5)(what.leaf, endpoint),
            why: 'weak-key',
            rsaBits: Math.max(policy.minRsaBits, 2048),
        }
        : {
            kind: 'set-suites',
            why: what.kind === 'accepted' ? 'none-common' : 'key-type',
            name: (0,causes_seen/* expectedName */.Ac)(endpoint),
        },
    key(what) {
        if (what.kind === 'curve')
            return ['curve', what.leaf.key.curve ?? ''];
        return what.kind === 'accepted' ? what.accepted.map(({ name }) => name).sort() : ['none fits'];
    },
});
/** What a browser sends was turned down although OpenSSL was served; only where browsers are to be expected. */
function browserRefused({ at, endpoint }) {
    if (at.handshake.kind !== 'completed')
        return false;
    if (endpoint.application !== 'http' && endpoint.application !== 'unknown')
        return false;
    return at.hellos.some(({ question, outcome }) => question.kind === 'browser' && isAlert(outcome, no_common_cipher_REFUSAL));
}
/** A page full of names says no more than the first few, which are the strongest. */
function offered(suites) {
    const names = suites.slice(0, 9).map(({ opensslName, name }) => opensslName ?? name);
    return names.length < suites.length
        ? `${names.join(', ')} and ${suites.length - names.length} more`
        : names.join(', ');
}
/**
 * The same refusal under any name and with every suite, from a server that tells versions apart. One that answers the
 * same to all versions may refuse for any reason at all.
 */
function nothingFits({ at }) {
    const { handshake, hellos } = at;
    if (handshake.kind !== 'alert' || !no_common_cipher_REFUSAL.includes(handshake.alert))
        return null;
    if (hellos.some(({ outcome }) => outcome.kind === 'server-flight'))
        return null;
    const wide = hellos.filter(({ question }) => WIDE.has(question.kind));
    if (!wide.some(({ question }) => question.kind === 'modern'))
        return null;
    if (!wide.every(({ outcome }) => isAlert(outcome, no_common_cipher_REFUSAL)))
        return null;
    const asked = hellos.flatMap(({ question, outcome }) => {
        if (question.kind === 'version')
            return [{ versions: [question.offered], outcome }];
        return question.kind === 'below-minimum' ? [{ versions: question.offered, outcome }] : [];
    });
    const versionsWith = (alerts) => [...new Set(asked.flatMap(({ versions, outcome }) => (isAlert(outcome, alerts) ? versions : [])))].sort((a, b) => a - b);
    const known = versionsWith(no_common_cipher_REFUSAL);
    const unknown = versionsWith(NOT_THIS_VERSION);
    return known.length === 0 || unknown.length === 0 ? null : { kind: 'none', alert: handshake.alert, known, unknown };
}
function isAlert(outcome, alerts) {
    return outcome.kind === 'alert' && alerts.includes(outcome.alert);
}
/** Hellos that offer every suite, whatever the name in them. */
const WIDE = new Set(['modern', 'no-sni', 'other-sni']);
/** handshake_failure, insufficient_security. */
const no_common_cipher_REFUSAL = [40, 71];
/** protocol_version; internal_error is what a security level of OpenSSL makes of an old version. */
const NOT_THIS_VERSION = [70, 80];

// EXTERNAL MODULE: ./lib/wire/code-points/named-groups.js
var named_groups = __webpack_require__(6325);
;// CONCATENATED MODULE: ./lib/causes/groups-seen.js

/** Every group that the address chose or asked for, as code points, each once. */
function groupsChosen({ handshake, hellos }) {
    const ordinary = handshake.kind === 'completed' ? groupByName(handshake.group) : null;
    const ours = hellos.flatMap(({ outcome }) => {
        if (outcome.kind !== 'server-flight')
            return [];
        return outcome.group ?? (outcome.helloRetryGroup || []);
    });
    return [...new Set(ordinary === null ? ours : [ordinary, ...ours])];
}
/** ML-KEM takes part: alone, or joined with an elliptic curve. */
function isPostQuantum(group) {
    const kind = (0,named_groups/* namedGroup */.$r)(group)?.kind;
    return kind === 'hybrid' || kind === 'post-quantum';
}
/** OpenSSL's name of a group as a code point; `null` for one that it does not name, such as finite-field DH. */
function groupByName(name) {
    if (name === null)
        return null;
    const known = (OPENSSL_NAMES[name] ?? name).toLowerCase();
    return named_groups/* NAMED_GROUPS */.Ts.find((group) => group.name.toLowerCase() === known)?.code ?? null;
}
/** Where OpenSSL keeps the older name of ANSI X9.62. */
const OPENSSL_NAMES = { prime256v1: 'secp256r1', prime192v1: 'secp192r1' };

;// CONCATENATED MODULE: ./lib/causes/no-common-group.js









/** Server and clients have no group for the key exchange in common, or none of the kind that the policy requires. */
const noCommonGroup = (0,cause/* defineCause */.R)({
    id: 'no-common-group',
    title: 'the server lacks the key exchange groups that its clients need',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server agrees on keys only over groups (elliptic curves) that not all clients of today offer. With `require: [post-quantum]` it is also reported when the server has no group that withstands a quantum computer.',
        why: 'Chrome and what is built on it offer X25519MLKEM768, X25519, P-256 and P-384 and no more. A server that insists on another curve turns them away with "handshake failure", although OpenSSL with its longer list may still connect. Traffic that is recorded today without a post-quantum group can be read once quantum computers exist.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -groups X25519:P-256:P-384 </dev/null',
        references: ['RFC 8446 §4.1.1', 'RFC 8446 §4.2.7', 'RFC 8422 §5.1', 'draft-ietf-tls-ecdhe-mlkem'],
        example: { kind: 'set-groups', postQuantum: false, name: 'api.example.com' },
    },
    // A server without a group for TLS 1.3 serves 1.2 alone, which looks as if it stumbled over the newer version.
    explains: [...HANDSHAKE_SYMPTOMS, 'version-intolerant'],
    detect: (seen) => noneInCommon(seen) ?? noPostQuantum(seen),
    message: ({ kind, chosen }, { endpoint }) => kind === 'none-common'
        ? `${endpoint.name} agrees on keys only over ${(0,wording/* listed */.KE)(chosen.map(named_groups/* groupName */.hv))}; Chrome and others offer none but ${(0,wording/* listed */.KE)(profiles/* CLIENT_GROUPS */.Hy.map(named_groups/* groupName */.hv))}.`
        : `${endpoint.name} has no post-quantum group, which the policy requires; it agrees on keys over ${chosen.length === 0 ? 'none at all' : (0,wording/* listed */.KE)(chosen.map(named_groups/* groupName */.hv))}.`,
    evidence({ kind, chosen, answer }) {
        const alone = kind === 'none-common' ? profiles/* CLIENT_GROUPS */.Hy : profiles/* CLIENT_GROUPS */.Hy.filter(isPostQuantum);
        const evidence = [
            { label: 'server chooses', value: chosen.length === 0 ? 'no group' : chosen.map(named_groups/* groupName */.hv).join(', ') },
            { label: kind === 'none-common' ? 'clients offer' : 'asked for', value: alone.map(named_groups/* groupName */.hv).join(', ') },
        ];
        return answer === null ? evidence : [...evidence, { label: 'answer to those alone', value: answer }];
    },
    remedy: ({ kind }, { endpoint }) => ({
        kind: 'set-groups',
        postQuantum: kind === 'no-post-quantum',
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
    }),
    key: ({ kind, chosen }) => (kind === 'none-common' ? chosen.map(named_groups/* groupName */.hv).sort() : [kind]),
});
/**
 * Whatever was chosen, by ServerHello or HelloRetryRequest, is outside the list of clients, and a hello with that list
 * alone was refused. A server may go down to a suite without a group, and then its clients are served.
 */
function noneInCommon(seen) {
    const chosen = groupsChosen(seen.at);
    if (chosen.length === 0 || chosen.some((group) => profiles/* CLIENT_GROUPS */.Hy.includes(group) || isPostQuantum(group)))
        return null;
    const alone = no_common_group_answerTo(seen, (groups) => groups.length > 1 && groups.every((group) => profiles/* CLIENT_GROUPS */.Hy.includes(group)));
    if (alone !== null) {
        return refuses(alone) ? { kind: 'none-common', chosen, answer: outcomeWords(alone) } : null;
    }
    return refusedForNothingInCommon(seen.at) ? { kind: 'none-common', chosen, answer: null } : null;
}
function noPostQuantum(seen) {
    if (!seen.policy.require.includes('post-quantum'))
        return null;
    const chosen = groupsChosen(seen.at);
    if (chosen.some(isPostQuantum))
        return null;
    const alone = no_common_group_answerTo(seen, (groups) => groups.every(isPostQuantum));
    const served = seen.at.handshake.kind === 'completed' || flightsOf(seen).length > 0;
    if (alone !== null) {
        const refused = refuses(alone) || isServed(alone);
        return refused && served ? { kind: 'no-post-quantum', chosen, answer: outcomeWords(alone) } : null;
    }
    const browser = seen.at.hellos.find(({ question }) => question.kind === 'browser')?.outcome;
    return browser?.kind === 'server-flight' ? { kind: 'no-post-quantum', chosen, answer: null } : null;
}
function no_common_group_answerTo({ at }, fits) {
    return at.hellos.find(({ question }) => question.kind === 'groups' && fits(question.offered)) ?? null;
}
function flightsOf({ at }) {
    return at.hellos.filter(({ outcome }) => outcome.kind === 'server-flight');
}
function refuses({ outcome }) {
    return outcome.kind === 'alert' ? NOTHING_IN_COMMON.includes(outcome.alert) : outcome.kind === 'closed';
}

;// CONCATENATED MODULE: ./lib/causes/no-sni-fallback.js




/** Asked for by policy: what clients get that send no server name. */
const noSniFallback = (0,cause/* defineCause */.R)({
    id: 'no-sni-fallback',
    title: 'clients that send no host name are not served',
    severity: 'notice',
    scope: 'address',
    docs: {
        what: 'The policy asks for `sni-fallback`, and a client that sends no host name (SNI) gets no connection, or the certificate of another site.',
        why: 'Nearly all clients send SNI. Those that do not are Java 6, Internet Explorer on Windows XP, Android 2, and some monitoring probes, MQTT and embedded clients. They can be served only by the default certificate of the address.',
        seeByHand: 'openssl s_client -connect 192.0.2.1:443 -noservername </dev/null 2>/dev/null | openssl x509 -noout -subject',
        references: ['RFC 6066 §3', 'RFC 8446 §9.2'],
        example: { kind: 'serve-without-name', name: 'api.example.com', port: 443 },
    },
    explains: [],
    detect({ at, policy, endpoint: { servername } }) {
        if (servername === null || !policy.require.includes('sni-fallback') || at.handshake.kind !== 'completed')
            return null;
        const answer = answerTo(at, 'no-sni');
        if (answer === null)
            return null;
        if (answer.outcome.kind !== 'server-flight')
            return { name: servername, gets: outcomeWords(answer), leaf: null };
        const [leaf] = answer.outcome.chain;
        if (leaf === undefined || leaf.sha256 === at.handshake.chain[0]?.sha256)
            return null;
        if ((0,name_match/* matchName */.A)(servername, leaf).kind === 'matched')
            return null;
        return { name: servername, gets: `the certificate "${(0,wording/* named */.KT)(leaf)}"`, leaf };
    },
    message: ({ name, gets, leaf }) => leaf === null
        ? `A client that sends no host name is not served at all, so Java 6, Android 2, Internet Explorer on XP and some monitoring, MQTT and embedded clients cannot reach "${name}": ${gets}.`
        : `A client that sends no host name gets ${gets}, which is not for "${name}", so Java 6, Android 2, Internet Explorer on XP and some monitoring, MQTT and embedded clients refuse it.`,
    evidence: ({ gets, leaf }) => [
        { label: 'hello without a name', value: gets },
        ...(leaf === null ? [] : [{ label: 'SHA-256', value: leaf.sha256 }]),
    ],
    remedy: ({ name }, { at }) => ({ kind: 'serve-without-name', name, port: at.port }),
    key: ({ leaf }) => [leaf === null ? 'not served' : 'another certificate'],
});

;// CONCATENATED MODULE: ./lib/causes/no-subject-alt-name.js




/** The certificate names its host, if at all, only in the common name, which RFC 9525 §2 no longer lets clients read. */
const noSubjectAltName = (0,cause/* defineCause */.R)({
    id: 'no-subject-alt-name',
    title: 'the certificate lists no host name in the field that clients read',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The certificate has no host name or address in its Subject Alternative Name, only a Common Name.',
        why: 'Browsers, Go and Java ignore the Common Name and refuse the certificate whatever the host is called. Some older clients, Node among them, still accept it, so that it seems to work.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -subject -ext subjectAltName',
        references: ['RFC 9525 §2', 'RFC 9110 §4.3.4', 'RFC 5280 §4.2.1.6'],
        example: { kind: 'reissue', names: ['api.example.com'], why: 'no-san' },
    },
    explains: ['hostname-mismatch', 'required-san-missing'],
    detect({ sent: [leaf] }) {
        if (leaf === undefined)
            return null;
        if (leaf.sans?.some(({ kind }) => kind === 'dns' || kind === 'ip'))
            return null;
        // An extension that is there and cannot be read is another fault than one that is not there.
        return leaf.defects.some((defect) => defect.includes('subjectAltName')) ? null : { leaf };
    },
    message: ({ leaf }) => `The certificate "${(0,wording/* named */.KT)(leaf)}" has ${leaf.commonNames.length === 0 ? 'no' : 'a Common Name but no'} Subject Alternative Name with a host in it, the only field in which browsers, Go and Java look for the host name.`,
    evidence: ({ leaf }) => [
        { label: 'subject', value: leaf.subject },
        {
            label: 'alternative names',
            value: leaf.sans === null ? 'absent' : leaf.sans.map(({ kind, value }) => `${kind}:${value}`).join(', ') || 'empty',
        },
    ],
    remedy: ({ leaf }, { endpoint, policy }) => ({
        kind: 'reissue',
        names: (0,causes_names/* namesToReissue */.E2)(leaf, [(0,causes_seen/* expectedName */.Ac)(endpoint), ...policy.requiredSans]),
        why: 'no-san',
    }),
    key: ({ leaf }) => [leaf.sha256],
});

;// CONCATENATED MODULE: ./lib/causes/other-protocol.js





/** The port speaks a protocol that is neither TLS nor HTTP, at least until it is asked to upgrade. */
const otherProtocol = (0,cause/* defineCause */.R)({
    id: 'other-protocol',
    title: 'the port speaks another protocol, not TLS',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'What answers on the port does not begin with TLS: a mail server, a database, SSH and so on.',
        why: 'Clients fail with "wrong version number" or wait for ever. Either the port is the wrong one, or the protocol begins in clear and switches to TLS on request (STARTTLS), which the endpoint then has to say: `smtp://mail.example.com:587`.',
        seeByHand: 'curl -s --max-time 3 telnet://mail.example.com:587 </dev/null',
        references: ['RFC 3207 §4', 'RFC 8314 §3', 'RFC 9051 §6.2.1'],
        example: {
            kind: 'use-right-protocol',
            port: 587,
            protocol: 'SMTP',
            suggestion: 'smtp://mail.example.com:587',
            startTls: true,
        },
    },
    explains: [...HANDSHAKE_SYMPTOMS, 'connection-reset'],
    detect({ at, endpoint }) {
        const heard = (0,first_bytes/* clearText */.Z8)(at).filter(({ text }) => !/^(?:HTTP\/[0-9]|\s*<(?:!doctype|html|head|body)\b)/i.test(text));
        for (const { text } of heard) {
            const protocol = protocolOf(text, at.port);
            if (protocol === null)
                continue;
            const { scheme } = protocol;
            return {
                port: at.port,
                protocol: protocol.name,
                firstBytes: (0,first_bytes/* visible */.RK)(text),
                upgrades: scheme !== null,
                // What speaks in clear on the port for TLS is set up wrongly, and asking there for TLS is no way out.
                suggestion: scheme === null || implicitTls(protocol)?.port === at.port
                    ? null
                    : `${scheme}://${(0,causes_seen/* bracketed */.Em)(endpoint.host)}:${at.port}`,
            };
        }
        const unknown = heard.find(isNoTls);
        return unknown === undefined
            ? null
            : { port: at.port, protocol: null, firstBytes: (0,first_bytes/* visible */.RK)(unknown.text), upgrades: false, suggestion: null };
    },
    message({ port, protocol, upgrades }, { endpoint }) {
        const where = `Port ${port} of ${endpoint.host}`;
        if (protocol === null)
            return `${where} answers with text that is not TLS and that no known protocol begins with.`;
        return upgrades
            ? `${where} speaks ${protocol} in clear first and starts TLS only when the client asks for it.`
            : `${where} speaks ${protocol} in clear, not TLS.`;
    },
    evidence: ({ protocol, firstBytes }) => [
        { label: 'protocol', value: protocol ?? 'unknown' },
        { label: 'first bytes', value: firstBytes },
    ],
    remedy: ({ port, protocol, upgrades, suggestion }) => ({
        kind: 'use-right-protocol',
        port,
        protocol: protocol ?? 'an unknown protocol',
        suggestion,
        startTls: upgrades,
    }),
    key: ({ port, protocol }) => [String(port), protocol ?? 'unknown'],
});
/**
 * Unknown text proves something only where a TLS server would have kept quiet or answered with a record. Bytes that nobody
 * wrote to be read may as well be TLS that was damaged: garbled-handshake.
 */
function isNoTls({ text, when }) {
    return when !== 'to-http' && !(0,first_bytes/* isBinary */.Go)(text);
}

// EXTERNAL MODULE: ./lib/causes/pin-mismatch.js
var pin_mismatch = __webpack_require__(8476);
;// CONCATENATED MODULE: ./lib/causes/plaintext-http.js




/** A web server that answers in clear on the port: its listener was not told to speak TLS. */
const plaintextHttp = (0,cause/* defineCause */.R)({
    id: 'plaintext-http',
    title: 'the port speaks plain HTTP, not HTTPS',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'A web server answers on the port in clear text where TLS was expected.',
        why: 'Clients fail with "wrong version number" or "packet length too long", which say nothing about the reason: TLS is not switched on for this listener, or this is the port of the unencrypted site.',
        seeByHand: 'curl -si http://api.example.com:443/ | head -5',
        references: ['RFC 9112 §4', 'RFC 9110 §4.2.2'],
        example: { kind: 'enable-tls', port: 443, name: 'api.example.com' },
    },
    explains: [...HANDSHAKE_SYMPTOMS, 'connection-reset'],
    detect({ at }) {
        const answer = (0,first_bytes/* clearText */.Z8)(at).find(isHttp);
        return answer === undefined ? null : { port: at.port, ...readHttp(answer.text) };
    },
    message: ({ port, statusLine }, { endpoint }) => `Port ${port} of ${endpoint.host} answers in plain HTTP (${statusLine === null ? 'an HTML page' : `"${statusLine}"`}) where TLS is expected: TLS is not switched on for this port, or it is the port of the unencrypted site.`,
    evidence({ statusLine, server, firstBytes }) {
        const evidence = [];
        if (statusLine !== null)
            evidence.push({ label: 'status line', value: statusLine });
        if (server !== null)
            evidence.push({ label: 'Server header', value: server });
        return [...evidence, { label: 'first bytes', value: firstBytes }];
    },
    remedy: ({ port }, { endpoint }) => ({ kind: 'enable-tls', port, name: (0,causes_seen/* expectedName */.Ac)(endpoint) }),
    key: ({ port }) => [String(port)],
});
function isHttp({ text, when }) {
    if (!/^(?:HTTP\/[0-9]|\s*<(?:!doctype\s+html|html|head|body)\b)/i.test(text))
        return false;
    return when !== 'to-http' || !MEANT_TLS.test(text);
}
function readHttp(text) {
    const statusLine = /^HTTP\/[^\r\n]*/i.exec(text)?.[0] ?? null;
    const server = (0,first_bytes/* serverHeader */.fA)(text);
    return {
        statusLine: statusLine === null ? null : (0,first_bytes/* visible */.RK)(statusLine),
        server: server === null ? null : (0,first_bytes/* visible */.RK)(server),
        firstBytes: (0,first_bytes/* visible */.RK)(text),
    };
}
/** How nginx, Apache and Go tell a plain GET that the port wants TLS: their own words, so the port is not plain HTTP. */
const MEANT_TLS = /plain HTTP request was sent to HTTPS port|speaking plain HTTP to an SSL|HTTP request to an HTTPS server/i;

// EXTERNAL MODULE: ./lib/model/proxy.js
var model_proxy = __webpack_require__(5661);
;// CONCATENATED MODULE: ./lib/causes/proxy-refused.js







/** The proxy gave no tunnel: whatever the endpoint serves was not looked at. */
const proxyRefused = (0,cause/* defineCause */.R)({
    id: 'proxy-refused',
    title: 'the proxy gives no way to the server',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The endpoint is looked at through an HTTP proxy, which was asked for a tunnel (CONNECT). It cannot be reached, forbids the request, wants other credentials, could not reach the server itself, or is no such proxy.',
        why: 'Nothing is known of the server: TLS was never reached. Proxies allow CONNECT to few ports (443, mostly) and to few names. Where the proxy says that it could not reach the server, either of them may be at fault.',
        seeByHand: 'curl -v --proxy http://proxy.internal:3128 --connect-timeout 5 https://api.example.com:443',
        references: ['RFC 9110 §9.3.6', 'RFC 9110 §11.7.1', 'RFC 9110 §15.6.3', 'RFC 9209'],
        example: {
            kind: 'pass-proxy',
            proxy: 'proxy.internal:3128',
            host: 'api.example.com',
            port: 443,
            why: 'forbidden',
            variable: null,
            credentials: null,
        },
    },
    explains: [],
    detect({ at, endpoint }) {
        if (at.tcp.kind !== 'proxy-refused')
            return null;
        const { refusal } = at.tcp;
        return { at, proxy: endpoint.proxy ?? null, refusal, why: troubleOf(refusal) };
    },
    message: ({ at, proxy, refusal, why }) => sentence(nameOf(proxy), `${(0,causes_seen/* bracketed */.Em)(at.address)}:${at.port}`, refusal, why),
    evidence: ({ at, proxy, refusal }) => [
        { label: 'proxy', value: `${nameOf(proxy)}${proxy?.variable == null ? '' : `, from ${proxy.variable}`}` },
        { label: 'asked for', value: `${at.address} port ${at.port} (tried ${at.tries}×)` },
        ...seenOf(refusal),
    ],
    remedy: ({ at, proxy, why }) => ({
        kind: 'pass-proxy',
        proxy: nameOf(proxy),
        host: at.address,
        port: at.port,
        why,
        variable: proxy?.variable ?? null,
        credentials: proxy?.credentials ?? null,
    }),
    key: ({ at, proxy, why }) => [nameOf(proxy), String(at.port), why],
});
function troubleOf(refusal) {
    switch (refusal.kind) {
        case 'unreachable':
            return refusal.code === 'ENOTFOUND' ? 'no-name' : 'no-connection';
        case 'no-answer':
            return 'no-connection';
        case 'status':
            return troubleOfStatus(refusal.status, refusal.credentials);
        case 'not-http':
        case 'too-long':
            return 'no-proxy';
        case 'closed':
        case 'silent':
            return 'no-answer';
        default:
            return (0,units/* assertNever */.x)(refusal);
    }
}
/** RFC 9110 §15; squid says 500, too, where it found no way to the server. What web servers answer to a method that they do not know is no word of a proxy. */
function troubleOfStatus(status, credentials) {
    if (status === 407)
        return credentials ? 'wrong-credentials' : 'no-credentials';
    if (NO_PROXY.includes(status))
        return 'no-proxy';
    if (status >= 500)
        return 'no-endpoint';
    return FORBIDDEN.includes(status) ? 'forbidden' : 'turned-away';
}
/** RFC 9110 §15.5.2 and §15.5.4, RFC 7725. */
const FORBIDDEN = [401, 403, 451];
const NO_PROXY = [400, 404, 405, 501];
function sentence(proxy, target, refusal, why) {
    switch (refusal.kind) {
        case 'unreachable':
            return why === 'no-name'
                ? `DNS has no address for the proxy ${proxy}, so ${target} was not looked at.`
                : `The proxy ${proxy} ${UNREACHABLE[refusal.code] ?? `cannot be reached (${refusal.code})`}, so ${target} was not looked at.`;
        case 'no-answer':
            return `The proxy ${proxy} does not answer within ${seconds(refusal.waitedMs)}, so ${target} was not looked at.`;
        case 'not-http':
            return `What answers at ${proxy} is no HTTP proxy: it says "${(0,first_bytes/* visible */.RK)((0,first_bytes/* decode */.D4)(refusal.firstBytes), 40)}".`;
        case 'too-long':
            return `What answers at ${proxy} is no sound HTTP proxy: the head of its answer does not end within ${refusal.bytes} bytes.`;
        case 'closed':
            return `The proxy ${proxy} ${refusal.how === 'rst' ? 'resets' : 'closes'} the connection when it is asked for ${target}, without a word.`;
        case 'silent':
            return `The proxy ${proxy} does not answer within ${seconds(refusal.waitedMs)} when it is asked for ${target}: it hangs, or it waits for that server.`;
        case 'status':
            return ofStatus(proxy, target, statusText(refusal), why);
        default:
            return (0,units/* assertNever */.x)(refusal);
    }
}
function ofStatus(proxy, target, status, why) {
    switch (why) {
        case 'no-credentials':
            return `The proxy ${proxy} asks for credentials (${status}), and none were shown.`;
        case 'wrong-credentials':
            return `The proxy ${proxy} does not take the credentials that it was shown (${status}).`;
        case 'no-endpoint':
            return `The proxy ${proxy} could not reach ${target} (${status}): that server is down or its name unknown there, or the proxy has no way to it.`;
        case 'no-proxy':
            return `What answers at ${proxy} does not do CONNECT (${status}): it is a web server, or a proxy for other things.`;
        case 'forbidden':
            return `The proxy ${proxy} does not allow connections to ${target} (${status}).`;
        default:
            return `The proxy ${proxy} opens no way to ${target} (${status}).`;
    }
}
function statusText({ status, reason }) {
    return reason === '' ? String(status) : `${status} ${(0,wording/* cut */.Jj)(reason)}`;
}
const UNREACHABLE = {
    ECONNREFUSED: 'refuses connections',
    ECONNRESET: 'resets the connection',
};
function seenOf(refusal) {
    switch (refusal.kind) {
        case 'unreachable':
            return [{ label: 'answer', value: refusal.code }];
        case 'no-answer':
        case 'silent':
            return [{ label: 'waited', value: seconds(refusal.waitedMs) }];
        case 'not-http':
            return [{ label: 'first bytes', value: (0,first_bytes/* visible */.RK)((0,first_bytes/* decode */.D4)(refusal.firstBytes)) }];
        case 'too-long':
            return [{ label: 'answer', value: `${refusal.bytes} bytes without an end of the head` }];
        case 'closed':
            return [{ label: 'answer', value: refusal.how === 'rst' ? 'TCP reset' : 'closed' }];
        case 'status':
            return [
                { label: 'answer', value: statusText(refusal) },
                ...refusal.said.map(({ name, value }) => ({ label: name, value: value ?? '' })),
            ];
        default:
            return (0,units/* assertNever */.x)(refusal);
    }
}
function nameOf(proxy) {
    return proxy === null ? 'of the run' : (0,model_proxy/* proxyName */.e)(proxy);
}

// EXTERNAL MODULE: ./lib/pki/ca-operators.js
var ca_operators = __webpack_require__(3798);
;// CONCATENATED MODULE: ./lib/pki/caa.js
/**
 * May a CA that answers to these domains issue for the name? `name` may be a wildcard, for which `issuewild` counts where
 * it stands at all (§4.3). Parameters after the domain are not looked at: they narrow how a CA issues, not whether.
 */
function caaAnswer(records, name, domains) {
    const unknown = records.find(({ tag, critical }) => critical && !KNOWN_TAGS.has(tag.toLowerCase()));
    if (unknown !== undefined)
        return { kind: 'unknown-critical', tag: unknown.tag };
    const wild = name.startsWith('*.') && withTag(records, 'issuewild').length > 0;
    const property = wild ? 'issuewild' : 'issue';
    const relevant = withTag(records, property);
    if (relevant.length === 0)
        return { kind: 'allowed' };
    const allows = [...new Set(relevant.map(({ value }) => issuerDomain(value)).filter((domain) => domain !== ''))];
    const listed = allows.some((domain) => domains.includes(domain));
    return listed ? { kind: 'allowed' } : { kind: 'not-listed', property, allows };
}
function withTag(records, wanted) {
    return records.filter(({ tag }) => tag.toLowerCase() === wanted);
}
/** `letsencrypt.org` of `letsencrypt.org; validationmethods=dns-01`; empty for `;`, which allows nobody. */
function issuerDomain(value) {
    const [domain = ''] = value.split(';', 1);
    return domain.trim().toLowerCase().replace(/\.$/, '');
}
/** RFC 8659 §4, RFC 9495, and what the CA/Browser Forum's requirements add. */
const KNOWN_TAGS = new Set([
    ...['issue', 'issuewild', 'iodef', 'contactemail', 'contactphone', 'issuemail', 'issuevmc'],
]);

;// CONCATENATED MODULE: ./lib/causes/renewal-forbidden.js




/**
 * The CAA records of a name (RFC 8659) do not let the CA issue again that issued the present certificate. Only for CAs
 * whose issuer domain names are known: of another nobody could say.
 */
const renewalForbidden = (0,cause/* defineCause */.R)({
    id: 'renewal-forbidden',
    title: 'the CAA records keep the CA from renewing the certificate',
    severity: 'warning',
    scope: 'address',
    docs: {
        what: 'With `renewal-info` on, the CAA records are looked up in DNS, at the names of the server certificate that this endpoint is for (its own and `required-sans`, five at most) and then at the names above, up to the first record set. It does not list the CA that issued the present certificate, or it holds a critical property that no CA knows. For a wildcard, `issuewild` counts where it stands. CAs that are not widely known are left alone, and so are names for which DNS did not answer.',
        why: 'Nothing is wrong today: CAA is looked at when a certificate is issued. The next renewal is refused, and the certificate that is served expires. It happens when a record is added for one CA while another still renews elsewhere.',
        seeByHand: 'dig +noall +answer CAA example.com; the set nearest to the name counts: ask api.example.com first, then example.com',
        references: ['RFC 8659', 'CA/Browser Forum Baseline Requirements §3.2.2.8'],
        example: {
            kind: 'allow-ca-in-dns',
            at: 'example.com',
            property: 'issue',
            domain: 'letsencrypt.org',
            ca: "Let's Encrypt",
            unknown: null,
        },
    },
    explains: [],
    detect({ sent: [leaf], lookups }) {
        const operator = leaf === undefined ? null : (0,ca_operators/* operatorOf */.g)(leaf.issuer);
        if (leaf === undefined || operator === null)
            return null;
        const forbidden = lookups.flatMap((lookup) => forbiddenBy(lookup, leaf, operator));
        const [first] = forbidden;
        if (first === undefined)
            return null;
        const names = forbidden.filter(({ at }) => at === first.at).map(({ name }) => name);
        return { leaf, operator, first, names };
    },
    message: ({ operator, first: { at, answer }, names }) => `${operator.name} issued the certificate, and the CAA records at ${(0,wording/* cut */.Jj)(at)} ${what(answer)}, so that its renewal for ${(0,wording/* listed */.KE)(names.map(wording/* cut */.Jj))} will be refused.`,
    evidence: ({ leaf, operator, first: { at, records } }) => [
        ...records.slice(0, 8).map(({ tag, value, critical }) => ({
            label: `CAA at ${(0,wording/* cut */.Jj)(at)}`,
            value: `${critical ? 128 : 0} ${tag} "${value}"`,
        })),
        { label: 'issuer', value: leaf.issuer },
        { label: 'known there as', value: operator.caaDomains.slice(0, 5).join(', ') },
    ],
    remedy: ({ operator, first: { at, answer } }) => ({
        kind: 'allow-ca-in-dns',
        at,
        property: answer.kind === 'not-listed' ? answer.property : 'issue',
        domain: operator.caaDomains[0] ?? '',
        ca: operator.name,
        unknown: answer.kind === 'unknown-critical' ? answer.tag : null,
    }),
    key: ({ operator, first: { at } }) => [operator.name, at],
});
function forbiddenBy(lookup, leaf, { caaDomains }) {
    if (lookup.kind !== 'caa' || lookup.of !== leaf.sha256 || lookup.outcome.kind !== 'records')
        return [];
    const { at, records } = lookup.outcome;
    const answer = caaAnswer(records, lookup.name, caaDomains);
    return answer.kind === 'allowed' ? [] : [{ name: lookup.name, at, records, answer }];
}
function what(answer) {
    if (answer.kind === 'unknown-critical') {
        return `hold the critical property "${(0,wording/* cut */.Jj)(answer.tag)}", which no CA is known to understand`;
    }
    const kind = answer.property === 'issuewild' ? ' to issue wildcards' : ' to issue';
    return answer.allows.length === 0
        ? `allow nobody${kind}`
        : `allow only ${(0,wording/* listed */.KE)(answer.allows.map((domain) => `"${(0,wording/* cut */.Jj)(domain)}"`))}${kind}`;
}

;// CONCATENATED MODULE: ./lib/causes/renewal-overdue.js








/**
 * The time at which the CA wants the certificate renewed (RFC 9773) has passed; or the CA wants it replaced long before
 * the usual time, which is how it says that it is going to revoke (§4.2). An answer that did not come says nothing.
 */
const renewalOverdue = (0,cause/* defineCause */.R)({
    id: 'renewal-overdue',
    title: 'the CA asks for the certificate to be renewed now',
    scope: 'address',
    docs: {
        what: "With `renewal-info` on, the CA is asked when it wants the server certificate renewed (ACME Renewal Information). The window that it names has passed (a warning, one day after its end or a tenth of the lifetime, so that a daily job is not called late), or it lies within the first two fifths of the lifetime and has begun (an error): that is how a CA asks for a replacement before it revokes. A window that is still ahead, and a CA that does not answer, are no finding. It is asked for certificates of Let's Encrypt, Google Trust Services and ZeroSSL, or at the directory that the policy names, and never before they are valid or once they have expired.",
        why: 'Renewal that is late says that the job does not run, or that it runs and the server still serves the old certificate, weeks before anybody sees an expired one. A certificate that the CA wants back early is refused by clients as soon as it is revoked, often within one to five days.',
        seeByHand: 'curl -s https://acme-v02.api.letsencrypt.org/directory # the id of the certificate is base64url(authority key identifier).base64url(serial number), and the answer is at {renewalInfo}/{id}',
        references: ['RFC 9773', 'CA/Browser Forum Baseline Requirements §4.9.1.1'],
        example: {
            kind: 'renew-as-asked',
            names: ['api.example.com'],
            replace: false,
            explanationUrl: null,
            served: { address: '192.0.2.1', port: 443, name: 'api.example.com' },
        },
    },
    explains: [],
    detect({ sent: [leaf], lookups, now }) {
        if (leaf === undefined || now > Date.parse(leaf.notAfter) || now < Date.parse(leaf.notBefore))
            return null;
        const window = lookups.map((lookup) => windowFor(leaf, lookup)).find((found) => found !== null) ?? null;
        if (window === null)
            return null;
        const replace = isEarly(window, leaf) && now >= Date.parse(window.start);
        const late = now - Date.parse(window.end);
        return replace || late > grace(leaf)
            ? { leaf, window, replace, late, left: Date.parse(leaf.notAfter) - now }
            : null;
    },
    severity: ({ replace }) => (replace ? 'error' : 'warning'),
    message: ({ leaf, window, replace, late, left }, seen) => replace
        ? `${by(leaf)} asks for the certificate "${(0,wording/* named */.KT)(leaf)}" to be replaced now, though ${(0,wording/* span */.Ln)(left)} of its ${(0,wording/* span */.Ln)((0,remaining/* lifetime */.EQ)(leaf))} are left: CAs do that before they revoke a certificate.`
        : `${by(leaf)} wanted the certificate "${(0,wording/* named */.KT)(leaf)}" renewed by ${(0,wording/* day */.vd)(window.end)}, ${(0,wording/* span */.Ln)(late)} ago, and the old one, valid until ${(0,wording/* day */.vd)(leaf.notAfter)}, is still ${seen.at.file === null ? 'served' : 'in the file'}.`,
    evidence: ({ leaf, window }) => [
        { label: 'renewal window', value: `${(0,wording/* moment */.n$)(window.start)} to ${(0,wording/* moment */.n$)(window.end)}` },
        { label: 'valid', value: `${(0,wording/* moment */.n$)(leaf.notBefore)} to ${(0,wording/* moment */.n$)(leaf.notAfter)}` },
        { label: 'asked at', value: window.directory },
        ...(window.explanationUrl === null ? [] : [{ label: 'the CA explains', value: window.explanationUrl }]),
    ],
    remedy: ({ leaf, window, replace }, seen) => ({
        kind: 'renew-as-asked',
        names: (0,causes_names/* namesToRenew */.F5)(leaf, seen.endpoint),
        replace,
        explanationUrl: window.explanationUrl,
        served: (0,causes_seen/* servedAt */.rv)(seen),
    }),
    key: ({ leaf, replace }) => [leaf.sha256, replace ? 'replace' : 'late'],
});
function windowFor(leaf, lookup) {
    if (lookup.kind !== 'renewal-info' || lookup.of !== leaf.sha256)
        return null;
    const { outcome, directory } = lookup;
    return outcome.kind === 'window' ? { ...outcome, directory } : null;
}
/**
 * All of it lies in the first two fifths of the lifetime. CAs plan a renewal for about two thirds of it, for half of it
 * where the certificate lives for a week.
 */
function isEarly({ end }, leaf) {
    return Date.parse(end) < Date.parse(leaf.notBefore) + (0,remaining/* lifetime */.EQ)(leaf) * (2 / 5);
}
/** A job that runs once or twice a day renews after the end of a short window, and is not late. */
function grace(leaf) {
    return Math.min(units/* DAY_MS */.s, (0,remaining/* lifetime */.EQ)(leaf) / 10);
}
function by({ issuer }) {
    return (0,ca_operators/* operatorOf */.g)(issuer)?.name ?? (0,wording/* cut */.Jj)((0,names/* attributeValues */.v$)(issuer, 'O')[0] ?? (0,wording/* calledBy */.p0)(issuer));
}

;// CONCATENATED MODULE: ./lib/causes/required-san-missing.js





/** Names that the policy wants on the certificate and that it does not cover. */
const requiredSanMissing = (0,cause/* defineCause */.R)({
    id: 'required-san-missing',
    title: 'the certificate does not cover every required name',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The policy lists names that the certificate must cover (`required-sans`), and some of them are not on it. A wildcard covers the names one label below it.',
        why: 'The site under the missing name stops working as soon as this certificate is served there, often after a renewal with a shorter list of names.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -ext subjectAltName',
        references: ['RFC 9525 §6.3', 'RFC 5280 §4.2.1.6'],
        example: { kind: 'reissue', names: ['api.example.com', 'www.example.com'], why: 'name' },
    },
    explains: [],
    detect({ sent: [leaf], policy, endpoint }) {
        if (leaf === undefined)
            return null;
        // The name of the endpoint itself is the matter of hostname-mismatch.
        const required = policy.requiredSans.filter((name) => name !== (0,causes_seen/* expectedName */.Ac)(endpoint));
        const missing = [...new Set(required.filter((name) => !(0,name_match/* covers */.h)(name, leaf)))].sort();
        return missing.length === 0 ? null : { leaf, missing };
    },
    message: ({ leaf, missing }) => `The certificate "${(0,wording/* named */.KT)(leaf)}" does not cover ${(0,wording/* listed */.KE)(missing)}, which the policy requires.`,
    evidence: ({ leaf, missing }) => [
        { label: 'missing', value: missing.join(', ') },
        { label: 'covers', value: (0,causes_names/* dnsNames */.Ww)(leaf).join(', ') || 'no DNS name' },
    ],
    remedy: ({ leaf, missing }, { endpoint }) => ({
        kind: 'reissue',
        names: (0,causes_names/* namesToReissue */.E2)(leaf, [(0,causes_seen/* expectedName */.Ac)(endpoint), ...missing]),
        why: 'name',
        together: true,
    }),
    key: ({ missing }) => missing,
});

;// CONCATENATED MODULE: ./lib/causes/reset-after-hello.js



/** A TCP reset is all that any ClientHello gets. */
const resetAfterHello = (0,cause/* defineCause */.R)({
    id: 'reset-after-hello',
    title: 'every TLS hello is answered by a reset',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The connection opens, and a TCP reset ends it as soon as the client sends its first TLS message (the ClientHello), whatever that contains.',
        why: 'No client is served. A service without a certificate, a load balancer whose backend is down or does not speak TLS, an allow-list and a firewall all look like this. From one place nobody can tell who sent the reset: run the same check on the server itself and from another network.',
        seeByHand: 'openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null',
        references: ['RFC 9293 §3.5.2', 'RFC 8446 §6.2'],
        example: { kind: 'find-closer', address: '192.0.2.1', port: 443, name: 'api.example.com', how: 'rst' },
    },
    explains: ['handshake-refused'],
    detect({ at }) {
        const wordless = wordlessAddress(at);
        return wordless?.how === 'rst' ? wordless : null;
    },
    message: (what, { endpoint }) => `Port ${what.at.port} of ${endpoint.host} takes the connection and resets it after every TLS hello${whateverTheName(what)}${what.tookMs === null ? '' : `, at byte 0 and after ${what.tookMs} ms at the earliest`}: no certificate is bound there, no healthy TLS backend is behind it, or a firewall or allow-list on the way does this.`,
    evidence: (what) => wordlessEvidence(what),
    remedy: ({ at }, { endpoint }) => ({
        kind: 'find-closer',
        address: at.address,
        port: at.port,
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
        how: 'rst',
    }),
    key: ({ at }) => [String(at.port)],
});

// EXTERNAL MODULE: ./lib/pki/crl/verdict.js
var crl_verdict = __webpack_require__(6469);
// EXTERNAL MODULE: ./lib/pki/issued-pairs.js
var issued_pairs = __webpack_require__(8063);
// EXTERNAL MODULE: ./lib/pki/ocsp/verify.js + 2 modules
var verify = __webpack_require__(262);
// EXTERNAL MODULE: ./lib/causes/fetch-failures.js
var fetch_failures = __webpack_require__(3986);
// EXTERNAL MODULE: ./lib/pki/issued-by.js
var issued_by = __webpack_require__(1777);
;// CONCATENATED MODULE: ./lib/causes/staples.js



/** The answers to the hellos that asked for a staple and showed a certificate; none where the policy looks at no staples. */
function stapleAnswers(seen) {
    const { at, policy, now } = seen;
    if (policy.revocation === 'off' && !policy.require.includes('staple'))
        return [];
    return at.hellos.flatMap(({ question, outcome }) => {
        if (!ASKS.has(question.kind) || outcome.kind !== 'server-flight' || !outcome.complete)
            return [];
        const [leaf] = outcome.chain;
        if (leaf === undefined || outcome.unreadable.some(({ place }) => place === 0))
            return [];
        const issuer = outcome.staple === null ? null : issuerOf(leaf, [...knownIssuers(seen), ...outcome.chain]);
        const verdict = outcome.staple === null || issuer === null
            ? null
            : (0,verify/* verifyOcsp */.R)(Buffer.from(outcome.staple, 'base64'), { certificate: leaf, issuer, now });
        return [{ leaf, stapled: outcome.staple !== null, verdict }];
    });
}
/** What a staple is good for nothing because of, as a clause after "the stapled OCSP response for …". `null`: it is good for something. */
function worthless(verdict, now) {
    switch (verdict.kind) {
        case 'good':
        case 'revoked':
            return null;
        case 'unknown':
            return 'says that the responder does not know the certificate';
        case 'unreadable':
            return `cannot be read (${verdict.at} ${verdict.problem})`;
        case 'not-successful':
            return `holds no status: the responder said "${verdict.status}"`;
        case 'other-certificate':
            return `is about another certificate (serial ${verdict.serials.join(', ') || 'none'})`;
        case 'signature-invalid':
            return `has a signature that does not verify with the key of "${(0,wording/* calledBy */.p0)(verdict.by)}", which it names as its signer`;
        case 'responder-not-sent':
            return `names "${(0,wording/* calledBy */.p0)(verdict.by)}", which is not the CA, as its signer and does not bring the certificate of that signer along`;
        case 'signed-by-stranger':
            return `is signed by "${(0,wording/* calledBy */.p0)(verdict.by)}", who may not speak for the CA`;
        case 'responder-not-authorised':
            return `is signed by "${(0,wording/* calledBy */.p0)(verdict.by)}", whose certificate is not for signing OCSP responses`;
        case 'responder-expired':
            return `is signed by "${(0,wording/* calledBy */.p0)(verdict.by)}", whose certificate is valid from ${(0,wording/* day */.vd)(verdict.notBefore)} to ${(0,wording/* day */.vd)(verdict.notAfter)} only`;
        case 'uncheckable':
            return `cannot be checked here (${(0,wording/* cut */.Jj)(verdict.what)})`;
        case 'expired':
            return `ended at ${(0,wording/* moment */.n$)(verdict.since)}, ${(0,wording/* span */.Ln)(now - Date.parse(verdict.since))} ago`;
        case 'not-yet-valid':
            return `begins only at ${(0,wording/* moment */.n$)(verdict.from)}`;
    }
}
/** Whose signature counts for this certificate; `null` where it is not among them. */
function issuerOf(leaf, candidates) {
    return candidates.find((one) => one !== leaf && (0,issued_by/* namesAsIssuer */.Ud)(leaf, one) && (0,issued_by/* isSignedBy */.s3)(leaf, one)) ?? null;
}
function knownIssuers({ chain, completed }) {
    return [chain, completed].flatMap((facts) => facts?.best.certificates ?? []);
}
const ASKS = new Set(['browser', 'staple']);

;// CONCATENATED MODULE: ./lib/causes/revocation.js






/** Every certificate below the root with what staple, responders and lists say of it, from the leaf upwards. */
function spokenOf(seen) {
    const path = pairsOf(seen);
    // A server with two keys staples for the other leaf as well.
    const answers = stapleAnswers(seen);
    const others = answers
        .map(({ leaf }) => leaf)
        .filter((leaf) => !path.some(({ certificate }) => certificate.sha256 === leaf.sha256))
        .map((certificate) => ({ certificate, issuer: null, depth: 0 }));
    return [...distinct(others), ...path].map((pair) => ({
        ...pair,
        statements: [
            ...byStaple(answers, pair, seen.now),
            ...seen.lookups.flatMap((lookup) => byLookup(lookup, pair, seen.now)),
        ],
    }));
}
/** The certificates below the root of the best path; those that were fetched to complete it among them. */
function pairsOf({ chain, completed }) {
    const best = chain?.best.end === 'issuer-missing' ? (completed ?? chain)?.best : chain?.best;
    return best === undefined ? [] : (0,issued_pairs/* issuedPairs */.x)(best);
}
function byStaple(answers, { certificate }, now) {
    return answers.flatMap(({ leaf, verdict }) => {
        if (leaf.sha256 !== certificate.sha256 || verdict === null)
            return [];
        const by = 'the stapled OCSP response';
        if (verdict.kind === 'good')
            return [{ kind: 'good', by }];
        if (verdict.kind === 'revoked')
            return [{ ...verdict, by }];
        return [{ kind: 'nothing', why: `${by} ${worthless(verdict, now)}` }];
    });
}
function byLookup(lookup, pair, now) {
    if (lookup.of !== pair.certificate.sha256)
        return [];
    if (lookup.kind === 'ocsp')
        return [byResponder(lookup, pair, now)];
    return lookup.kind === 'crl' ? [byList(lookup, now)] : [];
}
function byResponder({ url, outcome }, { certificate, issuer }, now) {
    if (outcome.kind !== 'response')
        return { kind: 'nothing', why: (0,fetch_failures/* failureClause */.G)(url, outcome, 'an OCSP response') };
    const by = `the OCSP responder at ${(0,wording/* cut */.Jj)(url)}`;
    if (issuer === null)
        return { kind: 'nothing', why: `${by} answered, but the CA is not known` };
    const verdict = (0,verify/* verifyOcsp */.R)(Buffer.from(outcome.response, 'base64'), { certificate, issuer, now });
    if (verdict.kind === 'good')
        return { kind: 'good', by };
    if (verdict.kind === 'revoked')
        return { ...verdict, by };
    return { kind: 'nothing', why: `the answer of ${(0,wording/* cut */.Jj)(url)} ${worthless(verdict, now)}` };
}
function byList({ url, outcome }, now) {
    const by = `the revocation list at ${(0,wording/* cut */.Jj)(url)}`;
    if (outcome.kind === 'unreadable') {
        return { kind: 'nothing', why: `${(0,wording/* cut */.Jj)(url)} answers with something that is no revocation list` };
    }
    if (outcome.kind !== 'list')
        return { kind: 'nothing', why: (0,fetch_failures/* failureClause */.G)(url, outcome, 'a revocation list') };
    const verdict = (0,crl_verdict/* crlVerdict */.X)(outcome, now);
    switch (verdict.kind) {
        case 'good':
            return { kind: 'good', by };
        case 'revoked':
            return { ...verdict, by };
        case 'unusable':
            return { kind: 'nothing', why: `${by} does not count: ${verdict.why}` };
        case 'expired':
            return { kind: 'nothing', why: `${by} ended on ${(0,wording/* day */.vd)(verdict.since)}` };
        case 'not-yet-valid':
            return { kind: 'nothing', why: `${by} begins only on ${(0,wording/* day */.vd)(verdict.from)}` };
    }
}
function distinct(pairs) {
    return [...new Map(pairs.map((pair) => [pair.certificate.sha256, pair])).values()];
}
/** http and https alone: a directory (ldap) cannot be asked here. */
function askableUrls({ ocspUrls, crlUrls }) {
    return [...ocspUrls, ...crlUrls].filter((url) => /^https?:/i.test(url));
}

;// CONCATENATED MODULE: ./lib/causes/revocation-unknown.js






/** The policy wants to know whether each certificate is revoked (`revocation: strict`), and nothing that counts says it. */
const revocationUnknown = (0,cause/* defineCause */.R)({
    id: 'revocation-unknown',
    title: 'nothing says whether a certificate is revoked',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'With `revocation: strict` each certificate below the root has to be called good by a stapled OCSP response, an OCSP responder or a revocation list. Nobody did: the responder or the list could not be reached, gave no answer that counts, or the certificate names neither. Certificates that live for 10 days at most may name neither. Under any other setting this is no finding.',
        why: 'Clients that check strictly refuse the connection when they get no answer; most clients let it pass, and so does the gate unless it is told otherwise.',
        seeByHand: 'openssl x509 -in certificate.pem -noout -ocsp_uri -ext crlDistributionPoints; openssl ocsp -issuer issuer.pem -cert certificate.pem -url http://ocsp.example/ -no_nonce',
        references: ['RFC 6960', 'RFC 5280 §6.3', 'CA/Browser Forum Baseline Requirements §7.1.2.11.2'],
        example: {
            kind: 'make-revocation-known',
            why: 'no-answer',
            subject: 'api.example.com',
            url: 'http://ocsp.example/',
        },
    },
    explains: [],
    detect(seen) {
        if (seen.policy.revocation !== 'strict')
            return null;
        const [first, ...others] = spokenOf(seen).filter((one) => isUnknown(one, seen.now));
        return first === undefined ? null : { first, others };
    },
    message: ({ first, others }) => {
        const more = others.length === 0 ? '' : `; nor is it known of ${(0,wording/* listed */.KE)(others.map(withDepth))}`;
        return `Nothing says whether ${withDepth(first)} is revoked: ${whyUnknown(first)}${more}.`;
    },
    evidence: ({ first, others }) => [first, ...others]
        .slice(0, revocation_unknown_MOST_SHOWN)
        .flatMap((one) => [
        { label: 'not known', value: `${one.certificate.subject} (depth ${one.depth})` },
        ...nothings(one).map((value) => ({ label: 'asked', value })),
        { label: 'names', value: allUrls(one) || 'no responder and no list' },
    ]),
    remedy({ first }, { policy }) {
        const [url = null] = askableUrls(first.certificate);
        const subject = (0,wording/* calledBy */.p0)(first.certificate.subject);
        if (url === null)
            return { kind: 'make-revocation-known', why: 'no-url', subject, url };
        if (policy.fetch === 'none')
            return { kind: 'make-revocation-known', why: 'switched-off', subject, url };
        return { kind: 'make-revocation-known', why: first.issuer === null ? 'no-issuer' : 'no-answer', subject, url };
    },
    key: ({ first, others }) => [first, ...others].map(({ certificate }) => certificate.sha256),
});
/** CAs need not say anything of certificates that live so short (Baseline Requirements §4.9.10), nor of those that have ended. */
function isUnknown({ certificate, statements }, now) {
    if (statements.some(({ kind }) => kind !== 'nothing') || Date.parse(certificate.notAfter) < now)
        return false;
    return askableUrls(certificate).length > 0 || (0,remaining/* lifetime */.EQ)(certificate) > model_policy/* SHORT_LIVED_DAYS */.W9 * units/* DAY_MS */.s;
}
function whyUnknown(one) {
    const said = nothings(one);
    if (said.length > 0)
        return said.slice(0, 2).join('; ');
    if (allUrls(one) === '')
        return 'it names neither an OCSP responder nor a revocation list';
    if (askableUrls(one.certificate).length === 0)
        return 'what it names cannot be asked over HTTP';
    if (one.issuer === null)
        return 'its issuer, whose word would count, is not known';
    return `it was not asked about, since one endpoint may have ${(0,wording/* counted */.hS)(MOST_ASKED, 'certificate')} asked about at most`;
}
function nothings({ statements }) {
    return statements.flatMap((one) => (one.kind === 'nothing' ? [one.why] : []));
}
function allUrls({ certificate: { ocspUrls, crlUrls } }) {
    return [...ocspUrls, ...crlUrls].join(', ');
}
function withDepth({ certificate, depth }) {
    return `"${(0,wording/* named */.KT)(certificate)}"${depth === 0 ? '' : ` (depth ${depth})`}`;
}
/** As many as the probe asks about. */
const MOST_ASKED = 4;
const revocation_unknown_MOST_SHOWN = 4;

;// CONCATENATED MODULE: ./lib/causes/revoked.js






/** The CA has taken a certificate back, by the word of the CA itself or of a responder that it certified. */
const revoked = (0,cause/* defineCause */.R)({
    id: 'revoked',
    title: 'a certificate in the chain is revoked',
    scope: 'address',
    docs: {
        what: 'The CA has revoked the server certificate, or an intermediate above it. The stapled OCSP response says so; with `revocation: ask` or `strict` the OCSP responder or the revocation list that the certificate names may say so too. Only words that the CA signed, or a responder that it certified for that, count.',
        why: 'Browsers and many libraries refuse a revoked certificate, each at a time of its own, when its copy of the lists is refreshed: the outage grows over hours. A certificate is revoked when its key has leaked, or when the CA found it wrongly issued, which it has to do within one to five days.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -status </dev/null 2>/dev/null | grep -A20 "OCSP Response Data"',
        references: ['RFC 6960', 'RFC 5280 §5', 'CA/Browser Forum Baseline Requirements §4.9.1'],
        example: {
            kind: 'replace-revoked',
            subject: 'api.example.com',
            depth: 0,
            names: ['api.example.com'],
            compromised: true,
            served: { address: '192.0.2.1', port: 443, name: 'api.example.com' },
        },
    },
    // It is replaced today, however long it would have lasted.
    explains: ['certificate-expiring', 'renewal-overdue'],
    detect(seen) {
        const [first, ...others] = spokenOf(seen).flatMap(revokedOf);
        if (first === undefined)
            return null;
        return { first, others, now: seen.now, avoidable: [first, ...others].every((one) => isAvoidable(one, seen)) };
    },
    severity: ({ avoidable }) => (avoidable ? 'warning' : 'error'),
    message: ({ first, others, now, avoidable }) => {
        const more = others.map(({ certificate }) => `"${(0,wording/* named */.KT)(certificate)}"`);
        return `${which(first)} ${wasRevoked(first, now)}${more.length === 0 ? '' : `; so ${isAhead(first, now) ? 'is' : 'was'} ${(0,wording/* listed */.KE)(more)}`}${avoidable ? '; another chain to a trusted root does without it' : ''}.`;
    },
    evidence: ({ first, others }) => [first, ...others].flatMap(({ certificate, depth, revocations }) => [
        { label: 'revoked', value: `${certificate.subject} (depth ${depth}), serial ${certificate.serial}` },
        ...revocations.map(({ by, at, reason }) => ({
            label: 'says who',
            value: `${by}: ${(0,wording/* moment */.n$)(at)}, ${reason ?? 'no reason given'}`,
        })),
    ]),
    remedy({ first: { certificate, depth, revocations } }, seen) {
        const [leaf = certificate] = seen.sent;
        return {
            kind: 'replace-revoked',
            subject: (0,wording/* named */.KT)(certificate),
            depth,
            names: (0,causes_names/* namesToRenew */.F5)(depth === 0 ? certificate : leaf, seen.endpoint),
            compromised: revocations.some(({ reason }) => isCompromise(reason)),
            served: (0,causes_seen/* servedAt */.rv)(seen),
        };
    },
    key: ({ first, others }) => [first, ...others].map(({ certificate }) => certificate.sha256),
});
function revokedOf(spoken) {
    const [first, ...others] = spoken.statements.filter((one) => one.kind === 'revoked');
    return first === undefined ? [] : [{ ...spoken, revocations: [first, ...others] }];
}
/** An intermediate that another sound chain goes round: cross-signing makes such. */
function isAvoidable({ certificate, depth }, { chain, now }) {
    if (depth === 0 || chain === null)
        return false;
    return chain.paths.some((path) => path.end === 'trusted' &&
        !path.certificates.some(({ sha256 }) => sha256 === certificate.sha256) &&
        (0,path_problems/* pathProblems */.K)(path, now).length === 0);
}
function which({ certificate, depth }) {
    const name = `"${(0,wording/* named */.KT)(certificate)}"`;
    return depth === 0
        ? `The certificate ${name}`
        : `The intermediate certificate ${name} (number ${depth + 1} in the chain)`;
}
function wasRevoked(one, now) {
    const { revocations, depth } = one;
    const [{ at, reason }] = revocations;
    const ahead = isAhead(one, now);
    const when = ahead ? `${(0,wording/* day */.vd)(at)}, which lies ahead` : `${(0,wording/* day */.vd)(at)}, ${(0,wording/* span */.Ln)(now - Date.parse(at))} ago`;
    const says = `says ${(0,wording/* listed */.KE)([...new Set(revocations.map(({ by }) => by))])}`;
    if (reason === 'certificateHold')
        return `is on hold ${ahead ? 'as of' : 'since'} ${when}, ${says}`;
    const taken = `${ahead ? 'is revoked as of' : 'was revoked on'} ${when}`;
    if (!isCompromise(reason))
        return `${taken} (${reason ?? 'no reason given'}), ${says}`;
    const danger = depth === 0 ? 'whoever has it can pose as the server' : 'whoever has it can issue certificates for any name';
    return `${taken}, ${says}, because its private key is in other hands (${reason}): ${danger}`;
}
/** Some CAs name a date to come; the word counts from the moment that it is said. */
function isAhead({ revocations: [{ at }] }, now) {
    return Date.parse(at) > now;
}
/** Somebody else has the key (RFC 5280 §5.3.1). */
function isCompromise(reason) {
    return reason === 'keyCompromise' || reason === 'cACompromise' || reason === 'aACompromise';
}

;// CONCATENATED MODULE: ./lib/causes/root-expired.js



/** The best chain there is ends in a trusted root that is past its end. */
const rootExpired = (0,cause/* defineCause */.R)({
    id: 'root-expired',
    title: 'the trusted root has expired',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The certificates that the server sends lead to a trusted root certificate that has expired, and to no other. The certificate of the server may be fine.',
        why: 'Clients say "certificate has expired" without saying which one, so that the wrong certificate gets renewed. A private root is easily forgotten after ten years; a public one has been followed by another, to which the server has to serve the chain.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>&1 | grep -E "^depth|verify error|notAfter"',
        references: ['RFC 5280 §6.1', 'RFC 4158'],
        example: {
            kind: 'mend-chain',
            faults: [
                {
                    kind: 'expired',
                    subject: 'Example Root X1',
                    depth: 2,
                    role: 'root',
                    inCaFile: false,
                    detail: '2026-11-03',
                },
            ],
        },
    },
    explains: [],
    detect(seen) {
        if (seen.chain === null || (0,causes_seen/* opensslTrusts */.Ii)(seen))
            return null;
        const { certificates, end } = seen.chain.best;
        const root = certificates.at(-1);
        if (end !== 'trusted' || root === undefined || seen.now <= Date.parse(root.notAfter))
            return null;
        return { faults: (0,chain_fault/* placed */.GS)([{ kind: 'expired', certificate: root }], seen) };
    },
    message: ({ faults }) => `The chain ends in a root that has expired: ${(0,chain_fault/* faultClauses */.ZT)(faults)}.`,
    evidence: ({ faults }) => faults.map(chain_fault/* faultEvidence */.yP),
    remedy: ({ faults }) => ({ kind: 'mend-chain', faults: faults.map(chain_fault/* faultFacts */.Cv) }),
    key: ({ faults }) => faults.map(chain_fault/* faultKey */.s4),
});

// EXTERNAL MODULE: ./lib/causes/trusted-here.js
var trusted_here = __webpack_require__(4502);
;// CONCATENATED MODULE: ./lib/causes/self-signed.js





/** The server's certificate vouches for itself: no CA signed it, and it is not among the trusted roots. */
const selfSigned = (0,cause/* defineCause */.R)({
    id: 'self-signed',
    title: 'the certificate is self-signed',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server certificate is signed with its own key instead of by a certificate authority (CA).',
        why: 'Clients have no reason to believe it. Often it is the placeholder that a product or an ingress controller serves when no certificate is set up for the name.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -subject -issuer',
        references: ['RFC 5280 §3.2', 'RFC 5280 §6.1'],
        example: { kind: 'replace-self-signed', name: 'api.example.com' },
    },
    explains: ['untrusted-issuer', 'incomplete-chain'],
    detect(seen) {
        const [leaf] = seen.sent;
        if (leaf === undefined || seen.chain?.best.end !== 'self-signed-leaf' || (0,causes_seen/* opensslTrusts */.Ii)(seen))
            return null;
        return { leaf, builtIn: (0,built_in_certificates/* builtInCertificate */.zY)(leaf), trusted: (0,trusted_here/* trustedHere */.cY)(seen) };
    },
    message: ({ leaf, builtIn }) => `The certificate "${(0,wording/* named */.KT)(leaf)}" is signed by itself and not by a certificate authority, so clients do not trust it${builtIn === null ? '' : `; ${(0,built_in_certificates/* builtInWords */.NM)(builtIn)}`}.`,
    evidence: ({ leaf, trusted }) => [
        { label: 'subject', value: leaf.subject },
        { label: 'issuer', value: leaf.issuer },
        { label: 'SHA-256', value: leaf.sha256 },
        ...trusted,
    ],
    remedy: ({ builtIn }, { endpoint }) => builtIn === null
        ? { kind: 'replace-self-signed', name: (0,causes_seen/* expectedName */.Ac)(endpoint) }
        : { kind: 'replace-built-in', name: (0,causes_seen/* expectedName */.Ac)(endpoint), product: builtIn.product, fix: builtIn.fix },
    key: ({ leaf }) => [leaf.sha256],
});

;// CONCATENATED MODULE: ./lib/causes/silent-after-hello.js




/** The connection opens and then no ClientHello gets a byte within the time limit. */
const silentAfterHello = (0,cause/* defineCause */.R)({
    id: 'silent-after-hello',
    title: 'no TLS hello gets an answer',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The TCP connection opens, but no TLS message (ClientHello), large or small, with a host name or without, gets a single byte of answer within the time limit.',
        why: 'Clients hang until they give up. A TCP load balancer that takes connections for a dead backend, a daemon that waits for a line of its own protocol, an overloaded server and a firewall that drops TLS all look like this. The same check on the server itself separates them.',
        seeByHand: 'openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null',
        references: ['RFC 8446 §2', 'RFC 9293 §3.8'],
        example: { kind: 'find-closer', address: '192.0.2.1', port: 443, name: 'api.example.com', how: 'silent' },
    },
    explains: ['handshake-refused', 'handshake-too-slow'],
    detect({ at }) {
        const wordless = wordlessAddress(at);
        if (wordless?.how !== 'silent' || at.handshake.kind !== 'silent')
            return null;
        return { ...wordless, waitedMs: at.handshake.waitedMs };
    },
    message: (what, { endpoint }) => `Port ${what.at.port} of ${endpoint.host} takes the connection and answers no TLS hello${whateverTheName(what)}, not with one byte in ${seconds(what.waitedMs)}: a balancer without a live backend, a service that waits for another protocol, or a firewall that drops TLS.`,
    evidence: (what) => wordlessEvidence(what),
    remedy: ({ at }, { endpoint }) => ({
        kind: 'find-closer',
        address: at.address,
        port: at.port,
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
        how: 'silent',
    }),
    key: ({ at }) => [String(at.port)],
});

;// CONCATENATED MODULE: ./lib/causes/name-answers.js

/** `null` where no name is sent, or where our own name is served. */
function nameAnswers({ at, endpoint }) {
    const ours = controlAnswer(at);
    if (endpoint.servername === null || !handshakeEnded(at) || !isTurnedAway(ours))
        return null;
    // Any hello served under our name, be it of one version alone, shows that the name is not what is refused.
    if (at.hellos.some((answer) => carriesOurName(answer) && isServed(answer)))
        return null;
    return { name: endpoint.servername, ours, other: answerTo(at, 'other-sni'), none: answerTo(at, 'no-sni') };
}
/** One hello differs from the other in its name alone, so what else the server lacks cannot explain the difference. */
function judgeNames({ ours, other, none }) {
    const alert = alertOf(ours);
    if (alert === 112)
        return { kind: 'unknown' };
    if (alert !== null) {
        // It tells unknown names apart by 112, so ours is known and refused for another reason.
        if (!REFUSES_NAME.includes(alert) || (other !== null && alertOf(other) === 112))
            return null;
        return isServed(other) || isServed(none) ? { kind: 'unknown' } : null;
    }
    const end = wordlessEnd(ours);
    if (end === null)
        return null;
    if (isServed(other) || (other !== null && alertOf(other) !== null))
        return { kind: 'filtered', everyName: false };
    if (!isServed(none))
        return null;
    // Servers close or reset for a name without a route; a name that is met with silence was dropped on the way.
    const otherEnd = other === null ? null : wordlessEnd(other);
    return end !== 'silent' && otherEnd !== 'silent' ? { kind: 'unknown' } : { kind: 'filtered', everyName: true };
}
function carriesOurName({ question }) {
    return question.kind !== 'no-sni' && question.kind !== 'other-sni';
}
function alertOf({ outcome }) {
    return outcome.kind === 'alert' ? outcome.alert : null;
}
/** What servers send when they have no certificate for a name: 80 by certmagic, 40 and 49 by edges, 112 by the book. */
const REFUSES_NAME = [40, 49, 80, 112];

;// CONCATENATED MODULE: ./lib/causes/sni-filtered.js




/** Hellos with our name die without a word, while the same address answers the same hello with another name or none. */
const sniFiltered = (0,cause/* defineCause */.R)({
    id: 'sni-filtered',
    title: 'hellos that carry this host name are cut off',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'A ClientHello with this host name (SNI) gets a TCP reset, the end of the connection or no answer, while the same hello with another name, or with none, is answered from the same address.',
        why: 'Nothing but the name differs, so the name is the reason. Either a firewall on the way filters by host name, or the server itself has no route for this name and drops the connection, as a proxy that chooses its backend by name may do. From one place the two look the same; the same check from a second network separates them.',
        seeByHand: 'openssl s_client -connect 192.0.2.1:443 -noservername </dev/null',
        references: ['RFC 6066 §3', 'RFC 9293 §3.5.2', 'RFC 7754 §2'],
        example: { kind: 'find-name-filter', address: '192.0.2.1', port: 443, name: 'api.example.com' },
    },
    explains: [...HANDSHAKE_SYMPTOMS, 'connection-reset'],
    detect(seen) {
        const answers = nameAnswers(seen);
        const verdict = answers === null ? null : judgeNames(answers);
        if (answers === null || verdict?.kind !== 'filtered')
            return null;
        return { at: seen.at, everyName: verdict.everyName, ...answers };
    },
    message({ at, name, ours, none, everyName }) {
        const { fate, after } = fateOf(ours);
        const cutOff = `Something between here and ${at.address}:${at.port}, or the server itself, ${fate} a hello for "${name}"`;
        if (everyName) {
            return `${cutOff} and one for another name${after}, while a hello without a name is answered: either the server has no route for these names, or a firewall filters whatever carries a name.`;
        }
        const others = `a hello for another name${none?.outcome.kind === 'server-flight' ? ' or for none' : ''}`;
        return `${cutOff}${after}, while ${others} is answered: either the server has no route for this name, or a firewall filters it.`;
    },
    evidence: ({ at }) => [
        ...toldAnswers(at, ['browser', 'modern', 'other-sni', 'no-sni']),
        { label: 'would tell them apart', value: 'the same check from another network, or on the server itself' },
    ],
    remedy: ({ at, name }) => ({
        kind: 'find-name-filter',
        address: at.address,
        port: at.port,
        name,
    }),
    key: ({ name, everyName }) => [name, everyName ? 'every name' : 'this name'],
});
function fateOf(ours) {
    const end = wordlessEnd(ours);
    if (end === 'rst')
        return { fate: 'resets', after: '' };
    if (end === 'fin')
        return { fate: 'closes the connection on', after: '' };
    const waited = ours.outcome.kind === 'silent' ? ` (no byte in ${seconds(ours.outcome.waitedMs)})` : '';
    return { fate: 'swallows', after: waited };
}

;// CONCATENATED MODULE: ./lib/causes/sni-not-recognized.js





/** The server refuses the name in the ClientHello: it has no certificate or route for it (RFC 6066 §3). */
const sniNotRecognized = (0,cause/* defineCause */.R)({
    id: 'sni-not-recognized',
    title: 'the server does not know this host name',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server ends the handshake because of the host name that the client sends (SNI): it has no certificate or site for it.',
        why: 'Every client that asks for this name is refused, while other names at the same address work. Servers say so in different ways: with the alert unrecognized_name (nginx with ssl_reject_handshake, HAProxy with strict-sni), internal_error (Caddy), handshake_failure (some CDN edges), or a bare reset (Envoy without a matching filter chain).',
        seeByHand: 'openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null 2>&1 | grep -i alert',
        references: ['RFC 6066 §3', 'RFC 8446 §6.2'],
        example: { kind: 'serve-name', name: 'api.example.com', port: 443, instead: null },
    },
    explains: [...HANDSHAKE_SYMPTOMS, 'connection-reset', 'no-common-cipher', 'no-common-group'],
    detect(seen) {
        const { at, endpoint } = seen;
        const answers = nameAnswers(seen);
        if (answers !== null && judgeNames(answers)?.kind === 'unknown') {
            return { at, name: answers.name, answer: outcomeWords(answers.ours), answers };
        }
        if (at.handshake.kind !== 'alert' || endpoint.servername === null)
            return null;
        if (at.handshake.alert !== 112 && !hasNoCertificate(at))
            return null;
        return { at, name: endpoint.servername, answer: handshakeWords(at.handshake), answers: null };
    },
    message({ name, answer, answers }, { at }) {
        const refused = `${at.address} answers a hello for "${name}" with ${told(answer)}`;
        const others = [
            ...(answers?.other?.outcome.kind === 'server-flight' ? ['for another name'] : []),
            ...(answers?.none?.outcome.kind === 'server-flight' ? ['without a name'] : []),
        ];
        if (others.length === 0)
            return `${refused}: it has no certificate or site for this name.`;
        const served = `${refused} and serves the same hello ${others.join(' and ')}`;
        return answers?.ours.outcome.kind === 'alert'
            ? `${served}: it has no certificate or site for this name, or cannot load it.`
            : `${served}: either it has no route for the names it is asked for, or a firewall on the way cuts off hellos that carry a name.`;
    },
    evidence: ({ at }) => [
        { label: 'handshake of OpenSSL', value: handshakeWords(at.handshake) },
        ...toldAnswers(at, ['modern', 'other-sni', 'no-sni']),
    ],
    remedy: ({ name }, { at }) => ({ kind: 'serve-name', name, port: at.port, instead: null }),
    key: ({ name }) => [name],
});
/**
 * A Go server (Caddy, Traefik …) that can get no certificate answers every hello with internal_error, also one without a
 * name; that it is one, it says itself to a plain HTTP request. Versions it does not speak it refuses with 70: it reads
 * what it is sent.
 */
function hasNoCertificate(at) {
    const answers = ordinaryAnswers(at);
    const allInternal = answers.every(({ outcome }) => outcome.kind === 'alert' && outcome.alert === 80);
    if (at.handshake.kind !== 'alert' || at.handshake.alert !== 80 || answers.length === 0 || !allInternal)
        return false;
    const answer = at.plaintext?.kind === 'answered' ? (0,first_bytes/* decode */.D4)(at.plaintext.firstBytes) : '';
    return answer.includes('Client sent an HTTP request to an HTTPS server');
}
/** `a TCP reset`, `a closed connection`, or the alert by its number. */
function told(answer) {
    if (answer.startsWith('TCP reset'))
        return 'a TCP reset';
    return answer.startsWith('closed') ? 'the end of the connection' : answer;
}

;// CONCATENATED MODULE: ./lib/causes/split-hello-rejected.js




/** A small hello in two writes fails where the same hello in one is answered: only the first segment is read. */
const splitHelloRejected = (0,cause/* defineCause */.R)({
    id: 'split-hello-rejected',
    title: 'a ClientHello that arrives in two pieces fails',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server answers a ClientHello that arrives in one piece, but not the same hello when it arrives in two.',
        why: 'TCP is a stream and may cut anywhere. Hellos of present-day browsers do not fit one packet, so they always arrive in pieces, and each of these clients fails. Something, the server or a balancer or firewall in front of it, takes the first piece for the whole, often because it looks for the host name there.',
        seeByHand: 'openssl s_client -connect 192.0.2.1:443 -servername api.example.com -groups X25519MLKEM768:X25519 </dev/null',
        references: ['RFC 9293 §3.8', 'RFC 8446 §5.1', 'RFC 8446 §4.1.2'],
        example: { kind: 'accept-large-hello', address: '192.0.2.1', port: 443, name: 'api.example.com', about: 'split' },
    },
    explains: [...HANDSHAKE_SYMPTOMS, 'large-hello-rejected'],
    detect({ at }) {
        const split = answerTo(at, 'split');
        if (!isTurnedAway(answerTo(at, 'browser')) || !isServed(answerTo(at, 'modern')) || !isTurnedAway(split))
            return null;
        const largeServed = isServed(answerTo(at, 'post-quantum')) || isServed(answerTo(at, 'padded'));
        return { at, fate: outcomeWords(split), largeServed };
    },
    message: ({ at, fate, largeServed }) => `${at.address} answers a small hello in one piece, and in two pieces 50 ms apart it ends with ${fate}${largeServed ? ', while a large one in one piece is answered' : ''}: the server, or a balancer or firewall in front of it, reads only the first piece.`,
    evidence: ({ at }) => [
        ...toldAnswers(at, ['browser', 'modern', 'split', 'post-quantum', 'padded']),
        ...(handshakeEnded(at) ? [{ label: 'handshake of OpenSSL', value: handshakeWords(at.handshake) }] : []),
    ],
    remedy: ({ at }, { endpoint }) => ({
        kind: 'accept-large-hello',
        address: at.address,
        port: at.port,
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
        about: 'split',
    }),
    key: ({ at }) => [String(at.port)],
});

;// CONCATENATED MODULE: ./lib/causes/staple-missing.js




/** A stapled OCSP response is wanted and does not come; or one comes that is good for nothing. */
const stapleMissing = (0,cause/* defineCause */.R)({
    id: 'staple-missing',
    title: 'no valid OCSP response is stapled',
    scope: 'address',
    docs: {
        what: 'The certificate demands a stapled OCSP response (must-staple), or the policy does (`require: [staple]`), and the server sends none, though it was asked three times; or it sends one that is good for nothing: past its end, about another certificate, signed by somebody who may not speak for the CA, with a signature that does not hold, or without a status. Such a response is an error where one is demanded, else a warning. A certificate without must-staple and without an OCSP address is in order: most CAs have given OCSP up.',
        why: 'Firefox and other clients refuse a must-staple certificate that comes without a valid response. A stale or foreign response makes some clients refuse any certificate. nginx fetches responses only when a client asks, each worker for itself, so that the first visitors after a reload get none.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -status </dev/null 2>/dev/null | grep -A4 "OCSP response"',
        references: ['RFC 6066 §8', 'RFC 7633', 'RFC 6960 §3.2'],
        example: {
            kind: 'mend-stapling',
            why: 'missing',
            name: 'api.example.com',
            responder: 'http://ocsp.example/',
            mustStaple: true,
            inPolicy: false,
        },
    },
    explains: [],
    detect(seen) {
        const answers = stapleAnswers(seen);
        const [first] = answers;
        if (first === undefined || seen.now > Date.parse(first.leaf.notAfter))
            return null;
        if (answers.some(({ verdict }) => verdict?.kind === 'good' || verdict?.kind === 'revoked'))
            return null;
        const [leaf, wantedBy] = wanted(answers.map((answer) => answer.leaf), seen.policy);
        const came = answers.find(({ stapled }) => stapled);
        const common = { now: seen.now, wantedBy, asked: answers.length };
        if (came === undefined)
            return wantedBy === null ? null : { ...common, leaf, verdict: null };
        const { verdict } = came;
        // Whose word would count is not known, or the algorithm is not: nothing that the owner could mend.
        if (verdict === null || (verdict.kind === 'uncheckable' && wantedBy === null))
            return null;
        return { ...common, leaf: came.leaf, verdict };
    },
    severity: ({ wantedBy, verdict }) => (wantedBy === null || verdict?.kind === 'uncheckable' ? 'warning' : 'error'),
    message({ leaf, wantedBy, verdict, asked, now }) {
        const name = `"${(0,wording/* named */.KT)(leaf)}"`;
        if (verdict !== null) {
            return `The stapled OCSP response for ${name} ${worthless(verdict, now)}${wantedBy === null ? '' : `; ${DEMAND[wantedBy]} a valid one`}.`;
        }
        const none = `the server sends none, though ${asked === 1 ? 'it was asked' : `it was asked ${asked} times`}`;
        if (wantedBy === 'certificate')
            return `The certificate ${name} demands a stapled OCSP response (must-staple), and ${none}.`;
        return leaf.ocspUrls.length === 0
            ? `The policy requires a stapled OCSP response, but the certificate ${name} names no OCSP responder, so that there is none to staple.`
            : `The policy requires a stapled OCSP response for ${name}, and ${none}.`;
    },
    evidence: ({ leaf, wantedBy, verdict, asked }) => [
        { label: 'asked in', value: (0,wording/* counted */.hS)(asked, 'handshake') },
        { label: 'OCSP responder', value: leaf.ocspUrls.join(', ') || 'the certificate names none' },
        ...(wantedBy === null ? [] : [{ label: 'wanted by', value: WANTED[wantedBy] }]),
        ...(verdict?.kind === 'other-certificate' ? [{ label: 'serial of the certificate', value: leaf.serial }] : []),
        ...signer(verdict),
    ],
    remedy: ({ leaf, wantedBy, verdict }, { endpoint }) => ({
        kind: 'mend-stapling',
        why: verdict === null ? 'missing' : whyWorthless(verdict),
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
        responder: leaf.ocspUrls[0] ?? null,
        mustStaple: leaf.mustStaple,
        inPolicy: wantedBy === 'policy',
    }),
    key: ({ leaf, verdict }) => [leaf.sha256, verdict?.kind ?? 'missing'],
});
function signer(verdict) {
    if (verdict === null || !('by' in verdict))
        return [];
    const proved = verdict.kind !== 'signature-invalid' && verdict.kind !== 'responder-not-sent';
    return [{ label: proved ? 'signed by' : 'signer that it names', value: verdict.by }];
}
/** The leaf for which a staple is wanted, and by whom; `null` where nobody wants one. */
function wanted(leaves, policy) {
    const demanding = policy.revocation === 'off' ? undefined : leaves.find(({ mustStaple }) => mustStaple);
    if (demanding !== undefined)
        return [demanding, 'certificate'];
    return [leaves[0], policy.require.includes('staple') ? 'policy' : null];
}
function whyWorthless({ kind }) {
    if (kind === 'expired' || kind === 'not-yet-valid')
        return 'stale';
    return kind === 'other-certificate' || kind === 'signed-by-stranger' ? 'foreign' : 'useless';
}
const DEMAND = {
    certificate: 'the certificate demands (must-staple)',
    policy: 'the policy requires',
};
const WANTED = {
    certificate: 'the certificate (TLS feature extension, must-staple)',
    policy: 'the policy (require: [staple])',
};

;// CONCATENATED MODULE: ./lib/causes/starttls-words.js
/** What people call the protocols. */
const TITLES = {
    smtp: 'SMTP',
    lmtp: 'LMTP',
    imap: 'IMAP',
    pop3: 'POP3',
    ftp: 'FTP',
    ldap: 'LDAP',
    xmpp: 'XMPP',
    'xmpp-server': 'XMPP (server to server)',
    sieve: 'ManageSieve',
    nntp: 'NNTP',
    postgres: 'PostgreSQL',
    mysql: 'MySQL',
};
/** How each is asked to go on in TLS. */
const REQUESTS = {
    smtp: 'STARTTLS',
    lmtp: 'STARTTLS',
    imap: 'STARTTLS',
    pop3: 'STLS',
    ftp: 'AUTH TLS',
    ldap: 'StartTLS',
    xmpp: 'starttls',
    'xmpp-server': 'starttls',
    sieve: 'STARTTLS',
    nntp: 'STARTTLS',
    postgres: 'SSLRequest',
    mysql: 'SSLRequest',
};
/** The scheme of the same protocol with TLS from the first byte, where there is one. */
const DIRECT = {
    smtp: 'smtps',
    imap: 'imaps',
    pop3: 'pop3s',
    ftp: 'ftps',
    ldap: 'ldaps',
};

;// CONCATENATED MODULE: ./lib/causes/starttls-injection.js



/** Something was said in clear where TLS has to begin. Clients that keep it take it for what came encrypted. */
const starttlsInjection = (0,cause/* defineCause */.R)({
    id: 'starttls-injection',
    title: 'something is said in clear behind the go-ahead for TLS',
    severity: 'warning',
    scope: 'address',
    docs: {
        what: 'The server lets the client begin TLS, and more text in clear stands behind its go-ahead, in the same breath. No server has anything to say there: either something on the way puts it in, or the server does not empty its output.',
        why: 'Many clients kept such text and took it for an answer that came encrypted, so that whoever sits on the way could forge answers without breaking TLS. This look throws it away.',
        seeByHand: 'openssl s_client -connect mail.example.com:587 -starttls smtp -msg </dev/null',
        references: ['RFC 3207 §4.2', 'RFC 9051 §6.2.1', 'CVE-2021-38371', 'CVE-2021-23222', 'CVE-2011-0411'],
        example: { kind: 'keep-starttls-clean', port: 587, name: 'mail.example.com', protocol: 'smtp' },
    },
    explains: [],
    detect({ at, endpoint }) {
        if (endpoint.starttls === null || at.starttls?.kind !== 'upgraded' || at.starttls.injected === null)
            return null;
        return { at, protocol: endpoint.starttls, outcome: at.starttls, injected: at.starttls.injected };
    },
    message: ({ at, protocol, injected }, { endpoint }) => `Port ${at.port} of ${endpoint.host} answers ${REQUESTS[protocol]} and says "${(0,wording/* cut */.Jj)(injected)}" behind that in clear, where TLS has to begin: either something on the way puts it in, or the server says more than it should.`,
    evidence: ({ at, protocol, outcome, injected }) => [
        { label: 'dialled', value: `${at.address} port ${at.port}` },
        { label: 'protocol', value: `${TITLES[protocol]}, asked for TLS by ${REQUESTS[protocol]}` },
        { label: 'go-ahead', value: outcome.words },
        { label: 'behind it', value: injected },
    ],
    remedy: ({ at, protocol }, { endpoint }) => ({
        kind: 'keep-starttls-clean',
        port: at.port,
        name: endpoint.servername ?? endpoint.host,
        protocol,
    }),
    key: ({ at, protocol }) => [String(at.port), protocol],
});

;// CONCATENATED MODULE: ./lib/causes/starttls-refused.js








/** The protocol that begins in clear never came to TLS: nothing is known of what the server would have served. */
const starttlsRefused = (0,cause/* defineCause */.R)({
    id: 'starttls-refused',
    title: 'the server does not come to TLS when it is asked for it',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The port begins in clear and is asked to go on in TLS (STARTTLS and its kin). The server does not offer that, refuses it, hangs up, says nothing, or speaks another protocol.',
        why: 'Clients that insist on TLS cannot connect; those that do not go on in clear, passwords included, and nobody notices. Usual reasons: TLS is not switched on, the certificate could not be loaded, or a device on the way takes the offer out.',
        seeByHand: 'openssl s_client -connect mail.example.com:587 -starttls smtp </dev/null',
        references: [
            'RFC 3207 §4',
            'RFC 9051 §6.2.1',
            'RFC 2595 §4',
            'RFC 4217 §4',
            'RFC 4511 §4.14',
            'RFC 6120 §5',
            'RFC 8314 §4.1',
        ],
        example: { kind: 'offer-starttls', port: 587, name: 'mail.example.com', protocol: 'smtp', why: 'not-offered' },
    },
    explains: [],
    detect({ at, endpoint }) {
        const { starttls: outcome = null } = at;
        if (endpoint.starttls === null || outcome === null || outcome.kind === 'upgraded')
            return null;
        return { at, protocol: endpoint.starttls, outcome };
    },
    message({ at, protocol, outcome }, { endpoint }) {
        const where = `Port ${at.port} of ${endpoint.host}`;
        const title = TITLES[protocol];
        switch (outcome.kind) {
            case 'not-offered':
                return `${where} speaks ${title} and does not offer TLS: ${offer(outcome, protocol)}.`;
            case 'refused':
                return outcome.said === null
                    ? `${where} turns us away before TLS can be asked for: "${(0,wording/* cut */.Jj)(outcome.words)}".`
                    : `${where} answers ${outcome.said} with "${(0,wording/* cut */.Jj)(outcome.words)}" and stays in clear.`;
            case 'wrong-protocol':
                return `${where} does not speak ${title}: ${heardInstead(outcome.firstBytes, at.port)}.`;
            case 'closed':
                return `${where} ${outcome.how === 'rst' ? 'resets' : 'closes'} the connection ${momentOf(outcome.after)}, before TLS.`;
            case 'silent':
                return `${where} says nothing ${momentOf(outcome.after)}, not within ${seconds(outcome.waitedMs)}${silenceMeans(outcome.after, protocol)}.`;
            default:
                return (0,units/* assertNever */.x)(outcome);
        }
    },
    evidence: ({ at, protocol, outcome }) => [
        { label: 'dialled', value: `${at.address} port ${at.port}` },
        { label: 'protocol', value: `${TITLES[protocol]}, asked for TLS by ${REQUESTS[protocol]}` },
        ...starttls_refused_seenOf(outcome),
    ],
    remedy: ({ at, protocol, outcome }, seen) => remedyFor(at.port, protocol, outcome, seen),
    key: ({ at, protocol, outcome }) => [String(at.port), protocol, outcome.kind],
});
function offer({ offered, words }, protocol) {
    if (offered.length > 0)
        return `it lists ${(0,wording/* listed */.KE)(offered.map(wording/* cut */.Jj))}, and not ${REQUESTS[protocol]}`;
    return words === 'N' ? 'it answers SSLRequest with "N"' : `it says "${(0,wording/* cut */.Jj)(words)}"`;
}
function heardInstead(firstBytes, port) {
    const text = (0,first_bytes/* decode */.D4)(firstBytes);
    if (isTls(text))
        return 'it speaks TLS from the first byte';
    const known = /^HTTP\/1/.test(text) ? 'HTTP' : (protocolOf(text, port)?.name ?? null);
    return known === null ? 'what it says is no reply of that protocol' : `it speaks ${known}`;
}
/** A record of TLS: an alert or a handshake message (RFC 8446 §5.1). */
function isTls(text) {
    return text.startsWith('\x15\x03') || text.startsWith('\x16\x03');
}
function momentOf(after) {
    return after === null ? 'where its greeting is due' : `after ${after}`;
}
/** Servers of TLS wait for the client, and so do those whose greeting is held back. */
function silenceMeans(after, protocol) {
    if (after !== null)
        return '';
    const other = DIRECT[protocol] === undefined ? '' : ' the port speaks TLS from the first byte,';
    return `: either${other} the service hangs, or it holds its greeting back longer than that`;
}
function starttls_refused_seenOf(outcome) {
    switch (outcome.kind) {
        case 'not-offered':
            return [...greeted(outcome.greeting), { label: 'offered', value: outcome.offered.join(', ') || outcome.words }];
        case 'refused':
            return [...greeted(outcome.greeting), { label: 'answer', value: outcome.words }];
        case 'wrong-protocol':
            return [{ label: 'first bytes', value: (0,first_bytes/* visible */.RK)((0,first_bytes/* decode */.D4)(outcome.firstBytes)) }];
        case 'closed':
            return [{ label: 'end', value: `${outcome.how === 'rst' ? 'reset' : 'closed'} ${momentOf(outcome.after)}` }];
        case 'silent':
            return [{ label: 'waited', value: seconds(outcome.waitedMs) }];
        default:
            return (0,units/* assertNever */.x)(outcome);
    }
}
function greeted(greeting) {
    return greeting === null ? [] : [{ label: 'greeting', value: greeting }];
}
function remedyFor(port, protocol, outcome, { endpoint }) {
    if (outcome.kind !== 'wrong-protocol') {
        const why = outcome.kind === 'not-offered' || outcome.kind === 'refused' ? outcome.kind : 'no-answer';
        return { kind: 'offer-starttls', port, name: (0,causes_seen/* expectedName */.Ac)(endpoint), protocol, why };
    }
    const text = (0,first_bytes/* decode */.D4)(outcome.firstBytes);
    const host = (0,causes_seen/* bracketed */.Em)(endpoint.host);
    if (isTls(text)) {
        const scheme = DIRECT[protocol];
        const suggestion = scheme === undefined ? `${host}:${port}` : `${scheme}://${host}:${port}`;
        return { kind: 'use-right-protocol', port, protocol: 'TLS from the first byte', suggestion };
    }
    const heard = protocolOf(text, port);
    const scheme = heard?.scheme ?? null;
    return {
        kind: 'use-right-protocol',
        port,
        protocol: heard?.name ?? 'another protocol',
        suggestion: heard === null || scheme === null || implicitTls(heard)?.port === port ? null : `${scheme}://${host}:${port}`,
        startTls: scheme !== null,
    };
}

;// CONCATENATED MODULE: ./lib/causes/surplus-certificates.js





/** The chain stands, and more is sent than clients need: the root, the same certificate twice, strangers. */
const surplusCertificates = (0,cause/* defineCause */.R)({
    id: 'surplus-certificates',
    title: 'more certificates are sent than clients need',
    severity: 'notice',
    scope: 'address',
    docs: {
        what: 'Beside the chain that clients use, the server sends the root, a certificate for the second time, one that has expired and is not needed, or one that signed nothing in the chain. A cross-signed certificate on a second path is not counted.',
        why: 'Clients pass over them, so nothing is broken. They are sent in every full handshake, and a flight that outgrows the first ten packets or so takes one more round trip; an old certificate left in the file also alarms monitors, and a few old clients trip over it.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:|NotAfter"',
        references: ['RFC 8446 §4.4.2', 'RFC 5246 §7.4.2', 'RFC 6928 §2'],
        example: {
            kind: 'tidy-chain',
            order: ['api.example.com', 'R11'],
            drop: ['Example Root X1'],
            name: 'api.example.com',
        },
    },
    explains: [],
    detect(seen) {
        const { chain, now } = seen;
        // What a proxy sends is no matter of the server's file.
        if (chain === null || chain.best.end !== 'trusted' || (0,resigned/* isResigned */.U)(seen))
            return null;
        const surplus = surplusOf(chain, now);
        return surplus.length === 0 ? null : { chain, surplus };
    },
    message: ({ chain, surplus }, seen) => `The ${(0,causes_seen/* sender */.QR)(seen).who} ${(0,causes_seen/* sender */.QR)(seen).does} ${(0,wording/* counted */.hS)(chain.sent.length, 'certificate')}, of which clients need ${clientsNeed(chain).length}: beside them ${surplus.length === 1 ? 'comes' : 'come'} ${(0,wording/* listed */.KE)(surplus.map(surplus_certificates_inWords))}.`,
    evidence: ({ surplus }) => [
        ...surplus.slice(0, surplus_certificates_MOST_SHOWN).map(({ why, certificate }) => ({
            label: LABELS[why],
            value: `${certificate.subject} (${size([{ why, certificate }])})`,
        })),
        ...(surplus.length > 1 ? [{ label: 'in each full handshake', value: size(surplus) }] : []),
    ],
    remedy: ({ chain, surplus }, { endpoint }) => ({
        kind: 'tidy-chain',
        order: clientsNeed(chain).map(({ subject }) => (0,wording/* calledBy */.p0)(subject)),
        drop: surplus.map(({ certificate }) => (0,wording/* named */.KT)(certificate)),
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
    }),
    key: ({ surplus }) => surplus.map(({ why, certificate }) => `${why} ${certificate.sha256}`),
});
function surplus_certificates_inWords({ why, certificate }) {
    const name = `"${(0,wording/* named */.KT)(certificate)}"`;
    switch (why) {
        case 'root':
            return `the root ${name}, of which clients have their own copy`;
        case 'repeated':
            return `another copy of ${name}`;
        case 'expired':
            return `${name}, which expired on ${(0,wording/* day */.vd)(certificate.notAfter)} and is not needed`;
        case 'stranger':
            return `${name}, which signed nothing in the chain`;
    }
}
function size(surplus) {
    const bytes = surplus.reduce((sum, { certificate }) => sum + Math.floor((certificate.der.length * 3) / 4), 0);
    return `${bytes} bytes`;
}
const LABELS = {
    root: 'root',
    repeated: 'sent again',
    expired: 'expired, not needed',
    stranger: 'does not belong',
};
const surplus_certificates_MOST_SHOWN = 6;

// EXTERNAL MODULE: ./lib/causes/tls-intercepted.js + 1 modules
var tls_intercepted = __webpack_require__(8383);
;// CONCATENATED MODULE: ./lib/causes/tls-version-missing.js






/** A version that the policy requires was asked for alone, and the server refused it. */
const tlsVersionMissing = (0,cause/* defineCause */.R)({
    id: 'tls-version-missing',
    title: 'the server does not speak a TLS version that the policy requires',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'A version named in `required-tls-versions` is not served: a hello that offers it alone is refused, although the server speaks another one.',
        why: 'Clients that have only that version cannot connect. A server of TLS 1.3 alone shuts out old devices, one of TLS 1.2 alone keeps the faster and safer handshake from everybody.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -tls1_2 </dev/null',
        references: ['RFC 8446 §4.2.1', 'RFC 8446 §D', 'RFC 9325 §3.1.1'],
        example: { kind: 'set-versions', min: '1.2', max: '1.3', name: 'api.example.com' },
    },
    explains: [],
    detect({ at, policy }) {
        const spoken = (0,versions_seen/* versionsChosen */.ub)(at);
        // Where nothing is spoken at all, the versions are not what is wrong.
        if (spoken.length === 0)
            return null;
        const missing = policy.requiredTlsVersions
            .map((name) => ({ name, version: tls_version/* VERSION_CODE */.JE[name] }))
            .filter(({ version }) => !spoken.includes(version))
            .flatMap(({ name, version }) => {
            const asked = at.hellos.find(({ question }) => question.kind === 'version' && question.offered === version);
            // A server that was not heard proves nothing.
            if (asked === undefined || asked.outcome.kind === 'no-connection')
                return [];
            return [{ version, name, answer: outcomeWords(asked) }];
        });
        return missing.length === 0 ? null : { missing, range: (0,versions_seen/* versionRange */.QF)(at) };
    },
    message: ({ missing, range }, { endpoint }) => `${endpoint.name} does not speak ${(0,wording/* listed */.KE)(missing.map(({ version }) => (0,tls_version/* versionName */.sh)(version)))}, which the policy requires; it speaks ${(0,wording/* listed */.KE)(range.spoken.map(tls_version/* versionName */.sh))}.`,
    evidence: ({ missing, range }) => [
        ...(0,versions_seen/* rangeEvidence */.ns)(range),
        { label: 'policy requires', value: missing.map(({ version }) => (0,tls_version/* versionName */.sh)(version)).join(', ') },
        ...missing.map(({ version, answer }) => ({ label: `${(0,tls_version/* versionName */.sh)(version)} alone gets`, value: answer })),
    ],
    remedy: ({ missing }, { policy, endpoint }) => ({
        kind: 'set-versions',
        min: policy.minTlsVersion,
        max: '1.3',
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
        missing: missing.map(({ name }) => name),
    }),
    key: ({ missing }) => missing.map(({ version }) => (0,tls_version/* versionName */.sh)(version)),
});

// EXTERNAL MODULE: ./lib/model/alert-name.js
var alert_name = __webpack_require__(1679);
;// CONCATENATED MODULE: ./lib/causes/tls-version-too-old.js






/** The newest version that the server speaks is older than the oldest one that the policy allows. */
const tlsVersionTooOld = (0,cause/* defineCause */.R)({
    id: 'tls-version-too-old',
    title: 'the server speaks only TLS versions older than the policy allows',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The newest TLS version that the server offers is below the minimum of the policy.',
        why: 'Clients that keep to the minimum cannot connect at all; their error says "protocol version", "unsupported protocol" or merely "handshake failure".',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -tls1_2 </dev/null',
        references: ['RFC 8446 §4.1.3', 'RFC 8446 §4.2.1', 'RFC 8996', 'RFC 9325 §3.1'],
        example: { kind: 'set-versions', min: '1.2', max: '1.3', name: 'api.example.com' },
    },
    explains: [
        'legacy-tls-accepted',
        'tls-version-missing',
        'no-common-cipher',
        'connection-reset',
        ...HANDSHAKE_SYMPTOMS,
    ],
    detect({ at, policy }) {
        const minimum = tls_version/* VERSION_CODE */.JE[policy.minTlsVersion];
        const newest = (0,versions_seen/* versionsChosen */.ub)(at).at(-1);
        if (newest === undefined || newest >= minimum)
            return null;
        // A ServerHello to a hello that offers only old versions proves a ceiling only if the ordinary one was turned down.
        if (!turnedDown(at.handshake) && !choseBelow(at, minimum))
            return null;
        return { newest, minimum, range: (0,versions_seen/* versionRange */.QF)(at), ordinary: answerToOrdinaryHello(at.handshake) };
    },
    message: ({ newest, minimum }, { endpoint }) => `The newest version that ${endpoint.name} offers is ${(0,tls_version/* versionName */.sh)(newest)}, and the policy asks for ${(0,tls_version/* versionName */.sh)(minimum)} or newer${newest < tls_version/* VERSION_CODE */.JE['1.2'] ? ', as all current clients do' : ''}.`,
    evidence({ minimum, range, ordinary }) {
        const evidence = [
            ...(0,versions_seen/* rangeEvidence */.ns)(range),
            { label: 'policy asks for', value: `${(0,tls_version/* versionName */.sh)(minimum)} or newer` },
        ];
        return ordinary === null ? evidence : [...evidence, { label: 'ordinary client gets', value: ordinary }];
    },
    remedy: (_what, { policy, endpoint }) => ({
        kind: 'set-versions',
        min: policy.minTlsVersion,
        max: '1.3',
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
    }),
    key: ({ newest }) => [(0,tls_version/* versionName */.sh)(newest)],
});
/** Answers that mean "not this version": protocol_version, and what OpenSSL, GnuTLS and others send in its place. */
const tls_version_too_old_NOT_THIS_VERSION = [70, 40, 80, 71];
function turnedDown(handshake) {
    if (handshake.kind === 'alert')
        return tls_version_too_old_NOT_THIS_VERSION.includes(handshake.alert);
    return handshake.kind === 'refused-by-us' || handshake.kind === 'closed';
}
/** An ordinary present-day offer ended below the minimum: the server had the choice and took the old version. */
function choseBelow({ handshake, hellos }, minimum) {
    if (handshake.kind === 'completed')
        return true;
    return hellos.some(({ question, outcome }) => (question.kind === 'modern' || question.kind === 'browser') &&
        outcome.kind === 'server-flight' &&
        outcome.version < minimum);
}
function answerToOrdinaryHello(handshake) {
    switch (handshake.kind) {
        case 'alert':
            return (0,alert_name/* alertText */.S7)(handshake.alert);
        case 'refused-by-us':
            return `refused by the client: ${handshake.message}`;
        case 'closed':
            return handshake.how === 'rst' ? 'TCP reset' : 'connection closed';
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./lib/causes/untrusted-issuer.js + 1 modules
var untrusted_issuer = __webpack_require__(2070);
// EXTERNAL MODULE: ./lib/causes/vantage-diverge.js + 1 modules
var vantage_diverge = __webpack_require__(5833);
// EXTERNAL MODULE: ./lib/causes/verification-failed.js
var verification_failed = __webpack_require__(9839);
;// CONCATENATED MODULE: ./lib/causes/version-intolerant.js






/** TLS 1.2 works, and fails as soon as the hello mentions TLS 1.3 as well. */
const versionIntolerant = (0,cause/* defineCause */.R)({
    id: 'version-intolerant',
    title: 'the server breaks on a hello that merely mentions TLS 1.3',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'A hello that offers TLS 1.2 alone is answered; one that offers TLS 1.3 beside it is not. A server that does not know a version must pass over it and choose among the rest.',
        why: 'Every client of today offers TLS 1.3, so none gets through, while old ones and many monitoring tools do. The server itself or a box before it (load balancer, firewall, inspection) has an outdated TLS stack; from outside it cannot be told which.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -no_tls1_3 </dev/null',
        references: ['RFC 8446 §4.2.1', 'RFC 8446 §9.3', 'RFC 8446 §D'],
        example: { kind: 'replace-tls-stack', version: 'TLS 1.3', name: 'api.example.com' },
    },
    explains: ['connection-reset', ...HANDSHAKE_SYMPTOMS],
    detect({ at }) {
        if (at.handshake.kind === 'completed')
            return null;
        const alone12 = aloneAt(at, tls_version/* VERSION_CODE */.JE['1.2'])?.outcome;
        if (alone12?.kind !== 'server-flight' || alone12.version !== tls_version/* VERSION_CODE */.JE['1.2'])
            return null;
        const alone13 = aloneAt(at, tls_version/* VERSION_CODE */.JE['1.3']);
        // Size, segments and name are ruled out: the plain hello fails as the others do.
        const plain = answerTo(at, 'modern');
        if (!isTurnedAway(plain) || isServed(alone13))
            return null;
        const both = at.hellos.filter(({ question }) => MENTIONS_BOTH.has(question.kind));
        return both.some(isServed) ? null : { plain, alone13, range: (0,versions_seen/* versionRange */.QF)(at) };
    },
    message: (_what, { endpoint }) => `${endpoint.name} answers a hello that offers TLS 1.2 alone and turns away one that offers TLS 1.3 as well: the server, or a box before it, does not tolerate a version that it does not know.`,
    evidence: ({ plain, alone13, range }) => [
        { label: 'TLS 1.2 alone', value: 'served' },
        { label: 'TLS 1.3 and 1.2', value: outcomeWords(plain) },
        ...(alone13 === null ? [] : [{ label: 'TLS 1.3 alone', value: outcomeWords(alone13) }]),
        ...(0,versions_seen/* rangeEvidence */.ns)(range),
    ],
    remedy: (_what, { endpoint }) => ({
        kind: 'replace-tls-stack',
        version: 'TLS 1.3',
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
    }),
    key: () => ['1.3'],
});
/** The hello that offers this version alone; `null` where it was not sent. */
function aloneAt({ hellos }, version) {
    return hellos.find(({ question }) => question.kind === 'version' && question.offered === version) ?? null;
}
const MENTIONS_BOTH = new Set(['browser', 'modern', 'post-quantum', 'padded', 'split']);

// EXTERNAL MODULE: ./lib/causes/waiver-expired.js
var waiver_expired = __webpack_require__(54);
// EXTERNAL MODULE: ./lib/causes/waiver-unused.js
var waiver_unused = __webpack_require__(2081);
;// CONCATENATED MODULE: ./lib/causes/suite-faults.js

/** Forbidden for what agrees on the keys: export grade, or no forward secrecy beside a cipher that is sound today. */
function faultyKeyExchanges(suites, profile) {
    return suites
        .filter((suite) => (0,profiles/* forbids */.kT)(profile, suite) && keysAreTheMatter(suite))
        .map((suite) => ({ suite, faults: suite.exportGrade ? [EXPORT] : [STATIC] }));
}
/** Forbidden for what protects the traffic, so that each suite is named by one cause and not by two. */
function faultyCiphers(suites, profile) {
    return suites
        .filter((suite) => (0,profiles/* forbids */.kT)(profile, suite) && !keysAreTheMatter(suite))
        .map((suite) => ({ suite, faults: suite_faults_faultsOf(suite) }));
}
function keysAreTheMatter(suite) {
    return suite.exportGrade || (!suite.forwardSecret && (0,profiles/* weaknesses */.KT)(suite).length === 0);
}
function suite_faults_faultsOf(suite) {
    const grave = (0,profiles/* weaknesses */.KT)(suite).map((weakness) => WORDS[weakness]);
    if (grave.length > 0)
        return grave;
    if (!suite.aead)
        return ['MAC-then-encrypt (CBC), not AEAD'];
    if (suite.keyExchange === 'dhe')
        return ['finite-field Diffie-Hellman'];
    return ['not on the list of the profile'];
}
const WORDS = {
    'no-encryption': 'does not encrypt',
    'no-authentication': 'does not prove who the server is',
    'export-grade': 'a key of at most 56 bits for the export rules of the 1990s',
    rc4: 'RC4, broken and prohibited (RFC 7465)',
    rc2: 'RC2, obsolete',
    des: 'single DES, a key of 56 bits',
    idea: 'IDEA, blocks of 64 bits (SWEET32)',
    '3des': '3DES, blocks of 64 bits (SWEET32)',
    md5: 'HMAC-MD5',
};
const EXPORT = 'export grade: a temporary key of at most 512 or 1024 bits (FREAK, Logjam)';
const STATIC = 'no forward secrecy: recorded traffic can be read once the key of the server leaks';

;// CONCATENATED MODULE: ./lib/causes/weak-cipher-accepted.js





/** The server takes a suite that the profile forbids. Offered nothing else, a sound server refuses. */
const weakCipherAccepted = (0,cause/* defineCause */.R)({
    id: 'weak-cipher-accepted',
    title: 'the server accepts cipher suites that the policy forbids',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'Offered nothing but cipher suites that the profile of the policy forbids, the server chooses one instead of refusing.',
        why: 'Whoever still negotiates one of these sends traffic that others can read or alter: without encryption or proof of identity at once, with RC4, DES or 3DES after recording enough of it. Clients of today do not offer them, so nothing breaks when they go. Under `intermediate` and `modern` everything outside the list of Mozilla counts.',
        seeByHand: "openssl s_client -connect api.example.com:443 -servername api.example.com -tls1_2 -cipher 'eNULL:aNULL:RC4:3DES:@SECLEVEL=0' </dev/null",
        references: ['RFC 9325 §4.1', 'RFC 7465', 'RFC 5469', 'Mozilla server-side TLS guidelines 6.0'],
        example: { kind: 'set-suites', why: 'weak', name: 'api.example.com' },
    },
    explains: [],
    detect(seen) {
        const { profile } = seen.policy;
        const offenders = faultyCiphers(suitesChosen(seen), profile);
        return offenders.length === 0 ? null : { profile, offenders, more: mayAcceptMore(seen) };
    },
    message({ profile, offenders, more }, { endpoint }) {
        const names = (0,wording/* listed */.KE)(offenders.map(({ suite }) => suiteNames(suite)));
        return offenders.length === 1 && !more
            ? `${endpoint.name} accepts the cipher suite ${names}, which ${PROFILE_WORDS[profile]} forbids: ${offenders[0]?.faults.join(', ')}.`
            : `${endpoint.name} accepts ${more ? 'at least ' : ''}${(0,wording/* counted */.hS)(offenders.length, 'cipher suite')} that ${PROFILE_WORDS[profile]} forbids: ${names}.`;
    },
    evidence: ({ profile, offenders, more }) => [
        ...offenders.map(({ suite, faults }) => ({
            label: 'accepts',
            value: `${suiteNames(suite)}: ${faults.join(', ')}`,
        })),
        ...(more ? [{ label: 'and perhaps more', value: 'the last suite asked about was accepted, too' }] : []),
        { label: 'policy profile', value: profile },
    ],
    // `modern` has no suite of TLS 1.2 at all: there the version is what has to go.
    remedy: (_what, { policy, endpoint }) => policy.profile === 'modern'
        ? { kind: 'set-versions', min: '1.3', max: '1.3', name: (0,causes_seen/* expectedName */.Ac)(endpoint) }
        : { kind: 'set-suites', why: 'weak', name: (0,causes_seen/* expectedName */.Ac)(endpoint) },
    key: ({ offenders }) => offenders.map(({ suite }) => suite.name).sort(),
});
const PROFILE_WORDS = {
    baseline: 'the baseline profile',
    intermediate: 'the intermediate profile (Mozilla 6.0)',
    modern: 'the modern profile (Mozilla 6.0)',
};

;// CONCATENATED MODULE: ./lib/pki/weak-key.js
/** Keys too short for their kind, and DSA, which no TLS client takes. A key that cannot be read is no weak key here. */
function weakKeys(certificates, minRsaBits) {
    return certificates.flatMap((certificate) => {
        const least = leastFor(certificate, minRsaBits);
        return least === null ? [] : [{ certificate, least }];
    });
}
function leastFor({ key: { algorithm, bits } }, minRsaBits) {
    switch (algorithm) {
        case 'rsa':
        case 'rsa-pss':
            return bits !== null && bits < minRsaBits ? `RSA ${minRsaBits}` : null;
        case 'ec':
            return bits !== null && bits < MIN_EC_BITS ? `EC of ${MIN_EC_BITS} bits` : null;
        case 'dsa':
            return `RSA ${minRsaBits} or EC of ${MIN_EC_BITS} bits`;
        default:
            return null;
    }
}
/** 112 bits of security, as RSA of 2048 bits has (NIST SP 800-57 part 1, table 2). */
const MIN_EC_BITS = 224;

;// CONCATENATED MODULE: ./lib/causes/weak-key.js





/** The server, or a CA that every client has to go by, has a key that can be broken. */
const weakKey = (0,cause/* defineCause */.R)({
    id: 'weak-key',
    title: 'a key in the chain is too weak',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server certificate or an intermediate CA certificate has a public key that is too short: RSA below `min-rsa-bits` of the policy (2048 unless set), an elliptic curve below 224 bits, or DSA.',
        why: 'Who finds the private key can pose as the server. OpenSSL refuses RSA below 2048 bits at its security level 2, which Debian, Ubuntu, Fedora and Node 24 start with; older clients connect, so that the fault shows on some machines only.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -text | grep -A1 "Public Key Algorithm"',
        references: ['RFC 9325 §4.2', 'NIST SP 800-57 part 1 §5.6', 'SSL_CTX_set_security_level(3)'],
        example: { kind: 'reissue', names: ['api.example.com'], why: 'weak-key', rsaBits: 2048 },
    },
    explains: [],
    detect(seen) {
        const { minRsaBits } = seen.policy;
        const certificates = (0,chain_fault/* certainCertificates */.Bw)(seen);
        const weak = weakKeys(certificates, minRsaBits)
            // A trusted root is no server's choice; OpenSSL looks at its key all the same, so a refusal has to name it.
            .filter(({ certificate }) => !certificate.selfIssued || certificate === certificates[0] || isRefused(certificate))
            .map((fault) => ({ kind: 'weak-key', ...fault }));
        return weak.length === 0 ? null : { faults: (0,chain_fault/* placed */.GS)(weak, seen), rsaBits: Math.max(minRsaBits, 2048) };
        function isRefused({ key }) {
            return !(0,causes_seen/* opensslTrusts */.Ii)(seen) && !(key.algorithm.startsWith('rsa') && (key.bits ?? 0) >= OPENSSL_RSA_BITS);
        }
    },
    message: ({ faults }) => `A key is too weak: ${(0,chain_fault/* faultClauses */.ZT)(faults)}.`,
    evidence: ({ faults }) => faults.slice(0, chain_fault/* MOST_FAULTS */.ws).map(chain_fault/* faultEvidence */.yP),
    remedy({ faults, rsaBits }, { sent: [leaf], endpoint }) {
        if (leaf !== undefined && faults.every(({ role }) => role === 'leaf'))
            return { kind: 'reissue', names: (0,causes_names/* namesToRenew */.F5)(leaf, endpoint), why: 'weak-key', rsaBits };
        return { kind: 'mend-chain', faults: faults.slice(0, chain_fault/* MOST_FAULTS */.ws).map(chain_fault/* faultFacts */.Cv) };
    },
    key: ({ faults }) => faults.map(chain_fault/* faultKey */.s4),
});
/** What OpenSSL asks of every certificate up to the root at security level 2. */
const OPENSSL_RSA_BITS = 2048;

;// CONCATENATED MODULE: ./lib/causes/weak-key-exchange.js







/** Keys are agreed on in a way that can be broken, now or later. */
const weakKeyExchange = (0,cause/* defineCause */.R)({
    id: 'weak-key-exchange',
    title: 'the server agrees on keys in a weak way',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server takes part in a key exchange that the policy calls weak: Diffie-Hellman with a prime below 2048 bits, export grade, or, under `intermediate` and `modern`, key exchange by its own RSA key without forward secrecy.',
        why: 'A prime of 1024 bits or less can be broken with the means of a state, and one that many servers share need be broken only once. OpenSSL, Java and browsers refuse small primes ("dh key too small"), so that some clients cannot connect at all. Without forward secrecy a key that leaks opens all traffic ever recorded.',
        seeByHand: "openssl s_client -connect api.example.com:443 -servername api.example.com -tls1_2 -cipher 'kDHE:@SECLEVEL=0' </dev/null",
        references: ['RFC 9325 §4.1', 'RFC 7919', 'RFC 8446 §1.2', 'Mozilla server-side TLS guidelines 6.0'],
        example: { kind: 'set-dh-params', bits: 2048, name: 'api.example.com' },
    },
    explains: [],
    detect(seen) {
        const least = (0,profiles/* minDhBits */.Nn)(seen.policy.profile);
        const smallest = Math.min(...dhSizes(seen));
        const small = smallest < least ? smallest : null;
        const offenders = faultyKeyExchanges(suitesChosen(seen), seen.policy.profile);
        return small === null && offenders.length === 0 ? null : { small, least, offenders, profile: seen.policy.profile };
    },
    message({ small, least, offenders, profile }, { endpoint }) {
        const names = (0,wording/* listed */.KE)(offenders.map(({ suite }) => suiteNames(suite)));
        const prime = `uses Diffie-Hellman with a prime of ${small} bits, and ${least} is the least that is safe`;
        const suites = `accepts key exchange that the ${profile} profile forbids: ${names}`;
        if (offenders.length === 0)
            return `${endpoint.name} ${prime}.`;
        return small === null ? `${endpoint.name} ${suites}.` : `${endpoint.name} ${prime}; it also ${suites}.`;
    },
    evidence({ small, least, offenders }) {
        const evidence = small === null ? [] : [{ label: 'DH prime', value: `${small} bits; least: ${least}` }];
        return [
            ...evidence,
            ...offenders.map(({ suite, faults }) => ({
                label: 'accepts',
                value: `${suiteNames(suite)}: ${faults.join(', ')}`,
            })),
        ];
    },
    remedy({ offenders, least }, { policy, endpoint }) {
        const name = (0,causes_seen/* expectedName */.Ac)(endpoint);
        if (offenders.length === 0)
            return { kind: 'set-dh-params', bits: least, name };
        if (policy.profile === 'modern')
            return { kind: 'set-versions', min: '1.3', max: '1.3', name };
        return { kind: 'set-suites', why: 'weak', name };
    },
    key: ({ small, offenders }) => [
        ...(small === null ? [] : [`dh ${small}`]),
        ...offenders.map(({ suite }) => suite.name).sort(),
    ],
});
/** Sizes of the primes that were seen, in bits. */
function dhSizes(seen) {
    const { handshake } = seen.at;
    const ordinary = handshake.kind === 'completed' ? /^DH (\d+) bits$/.exec(handshake.group ?? '')?.[1] : undefined;
    return [
        ...(ordinary === undefined ? [] : [Number(ordinary)]),
        ...allowedFlights(seen).flatMap(({ flight }) => (provesIdentity(flight.cipherSuite) ? (flight.dhBits ?? []) : [])),
    ];
}
/** Anonymous suites have primes of their own in OpenSSL; they are forbidden anyway, and go with the suite. */
function provesIdentity(code) {
    return (0,cipher_suites/* cipherSuite */.GB)(code)?.authentication !== 'anon';
}

// EXTERNAL MODULE: ./lib/pki/weak-signature.js
var weak_signature = __webpack_require__(5713);
;// CONCATENATED MODULE: ./lib/causes/weak-signature.js



/** A certificate that every client has to go by rests on a digest that can be forged. The signature of a root never counts. */
const weakSignature = (0,cause/* defineCause */.R)({
    id: 'weak-signature',
    title: 'a certificate is signed with a broken digest',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server certificate or an intermediate CA certificate is signed with SHA-1 or MD5. The signature that a root makes over itself is not looked at: a root is trusted for being in the list.',
        why: 'Two certificates with the same SHA-1 or MD5 digest can be made on purpose, so that such a signature proves nothing. Browsers, OpenSSL at its usual security level, Go and Java refuse it; older clients connect.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -text | grep -m1 "Signature Algorithm"',
        references: ['RFC 9155', 'RFC 9325 §4.2', 'RFC 8446 §4.4.2.4'],
        example: {
            kind: 'mend-chain',
            faults: [
                {
                    kind: 'weak-signature',
                    subject: 'api.example.com',
                    depth: 0,
                    role: 'leaf',
                    inCaFile: false,
                    detail: 'SHA-1',
                },
            ],
        },
    },
    explains: [],
    detect(seen) {
        const weak = (0,weak_signature/* weakSignatures */.Q)((0,chain_fault/* certainCertificates */.Bw)(seen)).map((fault) => ({ kind: 'weak-signature', ...fault }));
        return weak.length === 0 ? null : { faults: (0,chain_fault/* placed */.GS)(weak, seen) };
    },
    message: ({ faults }) => `A signature proves nothing: ${(0,chain_fault/* faultClauses */.ZT)(faults)}.`,
    evidence: ({ faults }) => faults.slice(0, chain_fault/* MOST_FAULTS */.ws).map(chain_fault/* faultEvidence */.yP),
    remedy: ({ faults }) => ({ kind: 'mend-chain', faults: faults.slice(0, chain_fault/* MOST_FAULTS */.ws).map(chain_fault/* faultFacts */.Cv) }),
    key: ({ faults }) => faults.map(chain_fault/* faultKey */.s4),
});

// EXTERNAL MODULE: ./lib/pki/server-purpose.js
var server_purpose = __webpack_require__(1786);
;// CONCATENATED MODULE: ./lib/causes/wrong-key-usage.js




/** The certificate was issued for something else than to identify a TLS server (RFC 5280 §4.2.1.3 and §4.2.1.12). */
const wrongKeyUsage = (0,cause/* defineCause */.R)({
    id: 'wrong-key-usage',
    title: 'the certificate is not meant for a server',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The certificate states what its key may be used for (extended key usage, key usage), and identifying a TLS server is not part of it.',
        why: 'Clients refuse it with words such as "unsupported certificate purpose". Usually a client or signing certificate was put in place by mistake, or a private CA used the wrong template.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -ext extendedKeyUsage,keyUsage',
        references: ['RFC 5280 §4.2.1.12', 'RFC 5280 §4.2.1.3', 'RFC 8446 §4.4.2.2'],
        example: { kind: 'reissue', names: ['api.example.com'], why: 'key-usage' },
    },
    explains: [],
    detect({ sent: [leaf] }) {
        if (leaf === undefined)
            return null;
        const purpose = (0,server_purpose/* serverPurpose */.w)(leaf);
        return purpose.kind === 'ok' ? null : { leaf, lacks: purpose.kind, has: purpose.has };
    },
    message: ({ leaf, lacks, has }) => lacks === 'no-server-auth'
        ? `The certificate "${(0,wording/* named */.KT)(leaf)}" may be used for ${(0,wording/* listed */.KE)(has)}, not to identify a server (serverAuth), so clients refuse it.`
        : `The key of the certificate "${(0,wording/* named */.KT)(leaf)}" may be used for ${(0,wording/* listed */.KE)(has)}, and TLS needs digitalSignature or keyEncipherment, so clients refuse it.`,
    evidence: ({ leaf }) => [
        { label: 'extended key usage', value: leaf.extendedKeyUsage?.join(', ') ?? 'absent, which allows everything' },
        { label: 'key usage', value: leaf.keyUsage?.join(', ') ?? 'absent, which allows everything' },
        { label: 'issuer', value: leaf.issuer },
    ],
    remedy: ({ leaf }, { endpoint }) => ({ kind: 'reissue', names: (0,causes_names/* namesToRenew */.F5)(leaf, endpoint), why: 'key-usage' }),
    key: ({ lacks, has }) => [lacks, ...has],
});

;// CONCATENATED MODULE: ./lib/causes/index.js








































































/** Every cause, in the order of `CAUSE_IDS`: the order of reports and docs. */
const CAUSES = [
    nameNotFound,
    connectionRefused,
    connectionTimeout,
    connectionReset,
    proxyRefused,
    starttlsRefused,
    starttlsInjection,
    plaintextHttp,
    otherProtocol,
    noCommonCipher,
    noCommonGroup,
    weakCipherAccepted,
    weakKeyExchange,
    tlsVersionTooOld,
    legacyTlsAccepted,
    tlsVersionMissing,
    versionIntolerant,
    certificateExpired,
    certificateNotYetValid,
    intermediateExpired,
    certificateExpiring,
    intermediateExpiring,
    renewalOverdue,
    renewalForbidden,
    hostnameMismatch,
    noSubjectAltName,
    requiredSanMissing,
    selfSigned,
    incompleteChain,
    untrusted_issuer/* untrustedIssuer */.e,
    issuer_not_allowed/* issuerNotAllowed */.V,
    pin_mismatch/* pinMismatch */.s,
    certificateBlocked,
    chainOutOfOrder,
    surplusCertificates,
    weakKey,
    weakSignature,
    wrongKeyUsage,
    lifetimeTooLong,
    nameConstraintViolated,
    chainInvalid,
    rootExpired,
    revoked,
    stapleMissing,
    revocationUnknown,
    malformedCertificate,
    bundleUnusable,
    keyMismatch,
    keyUnprotected,
    verification_failed/* verificationFailed */.l,
    sniNotRecognized,
    defaultCertificate,
    noSniFallback,
    sniFiltered,
    resetAfterHello,
    silentAfterHello,
    closedAfterHello,
    largeHelloRejected,
    splitHelloRejected,
    tls_intercepted/* tlsIntercepted */.X,
    garbledHandshake,
    handshakeTooSlow,
    handshakeRefused,
    clientCertificateRequired,
    clientCertificateUntrusted,
    clientCertificateExpired,
    clientCertificateUnsuitable,
    clientCertificateNotRequired,
    addressesDiverge,
    vantage_diverge/* vantageDiverge */.r,
    waiver_expired/* waiverExpired */.Q,
    waiver_unused/* waiverUnused */.V,
];


/***/ }),

/***/ 3523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ issuerNotFound),
/* harmony export */   i: () => (/* binding */ issuerUrlOf)
/* harmony export */ });
/* harmony import */ var _fetch_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3986);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1008);


/** Looks up why nothing that was fetched signed this certificate. */
function issuerNotFound({ sha256, caIssuers }, { lookups, policy }) {
    const every = issuerLookups(lookups).filter(({ of }) => of === sha256);
    const asked = every.filter((one, place) => every.findIndex((earlier) => earlier.url === one.url) === place);
    const [url = null] = caIssuers;
    if (url === null)
        return { words: 'the certificate that it signed names no address of it', evidence: [], url: null };
    if (asked.length === 0) {
        return policy.fetch === 'none' ? { words: _fetch_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_FETCHED */ .s, evidence: [], url } : null;
    }
    return {
        words: asked.slice(0, MOST_CLAUSES).map(clause).join('; '),
        evidence: asked.slice(0, MOST_CLAUSES).map((lookup) => ({ label: 'asked', value: said(lookup) })),
        url: asked.find(({ outcome }) => worthAnotherTry(outcome))?.url ?? null,
    };
}
/** Where a certificate was fetched; `null` where it was not. */
function issuerUrlOf(sha256, lookups) {
    const lookup = issuerLookups(lookups).find(({ outcome }) => outcome.kind === 'certificates' && outcome.certificates.some((certificate) => certificate.sha256 === sha256));
    return lookup?.url ?? null;
}
function issuerLookups(lookups) {
    return lookups.filter((lookup) => lookup.kind === 'issuer');
}
/** `http://… answers with status 404`: what came of one question, the place in front. */
function clause({ url, outcome }) {
    const place = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(url);
    switch (outcome.kind) {
        case 'certificates': {
            const names = outcome.certificates.slice(0, 2).map(({ subject }) => `"${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .calledBy */ .p0)(subject)}"`);
            const more = outcome.certificates.length - names.length;
            return `${place} holds ${names.join(' and ')}${more > 0 ? ` and ${more} more` : ''}, which did not sign it`;
        }
        case 'no-certificates':
            return `${place} answers with ${NO_CERTIFICATE[outcome.looksLike]}`;
        default:
            return (0,_fetch_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .failureClause */ .G)(url, outcome, 'a certificate');
    }
}
/** The same for the evidence, with the whole place and what came from it. */
function said(lookup) {
    const { url, outcome } = lookup;
    if (outcome.kind === 'certificates')
        return `${url}: ${outcome.certificates.map(({ subject }) => subject).join(' and ')}, not the issuer`;
    if (outcome.kind !== 'no-certificates')
        return clause(lookup);
    const text = outcome.text === '' ? '' : `, beginning with ${JSON.stringify(outcome.text)}`;
    return `${url}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(outcome.bytes, 'byte')}${text}`;
}
/** It failed for a reason of this run or this machine. */
function worthAnotherTry({ kind }) {
    return kind === 'switched-off' || kind === 'not-attempted' || kind === 'timeout' || kind === 'no-connection';
}
const NO_CERTIFICATE = {
    html: 'a web page and not with a certificate',
    empty: 'nothing at all',
    other: 'something that is no certificate',
};
/** A certificate may name any number of places. */
const MOST_CLAUSES = 2;


/***/ }),

/***/ 1172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ issuerNotAllowed),
/* harmony export */   W: () => (/* binding */ isAllowedIssuerOpen)
/* harmony export */ });
/* harmony import */ var _pki_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7913);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3743);
/* harmony import */ var _known_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6039);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3124);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1008);





/** The policy lists the CAs that may issue, and none of them did. */
const issuerNotAllowed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCause */ .R)({
    id: 'issuer-not-allowed',
    title: 'the certificate comes from a CA that the policy does not allow',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The policy lists the certificate authorities that may issue (`allowed-issuers`), and neither the issuer of the server certificate nor a CA above it bears one of these names as organisation or common name. Letter case does not count. Where the server leaves a CA certificate out that could not be fetched either, nothing is said of the names above it.',
        why: 'A certificate from an unexpected CA may have been obtained by somebody else, by a tool that nobody set up, or by a team that does not know the agreement; clients that pin the CA refuse it.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -issuer',
        references: ['RFC 5280 §4.1.2.4', 'RFC 8659'],
        example: {
            kind: 'use-allowed-issuer',
            allowed: ["Let's Encrypt"],
            issuer: 'Example CA',
            names: ['api.example.com'],
        },
    },
    explains: [],
    detect(seen) {
        const issuers = withoutAllowed(seen);
        const [leaf] = seen.sent;
        // The allowed one may stand above a CA certificate that is left out; another cause says that it is.
        if (leaf === undefined || issuers === null || isOpen(seen))
            return null;
        return { leaf, issuers, allowed: seen.policy.allowedIssuers };
    },
    message: ({ leaf, allowed }) => `The certificate "${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(leaf)}" comes from ${who(leaf.issuer)}; the policy allows ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(allowed.map((name) => `"${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(name)}"`))} only.`,
    evidence: ({ issuers, allowed }) => [
        { label: 'issuer', value: issuers[0] ?? '' },
        ...issuers.slice(1, 4).map((issuer) => ({ label: 'above it', value: issuer })),
        { label: 'allowed', value: allowed.join(', ') },
    ],
    remedy: ({ leaf, allowed }, { endpoint }) => ({
        kind: 'use-allowed-issuer',
        allowed,
        issuer: namesOf(leaf.issuer)[0] ?? (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .calledBy */ .p0)(leaf.issuer),
        names: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namesToRenew */ .F5)(leaf, endpoint),
    }),
    key: ({ leaf }) => [leaf.issuer],
});
/** Whether an allowed CA issued cannot be told, since the chain is not known to its end. */
function isAllowedIssuerOpen(seen) {
    return withoutAllowed(seen) !== null && isOpen(seen);
}
function isOpen(seen) {
    return (0,_known_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .endsInTheOpen */ .nq)(seen) && !(0,_known_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .lacksRootOnly */ .JR)(seen);
}
/** All issuers that are known, where the policy lists some and these are none of them; else `null`. */
function withoutAllowed({ sent, chain, completed, policy }) {
    const { allowedIssuers } = policy;
    const [leaf] = sent;
    if (leaf === undefined || allowedIssuers.length === 0)
        return null;
    const issuers = [...new Set([leaf.issuer, ...namesAbove(completed ?? chain)])];
    const names = new Set(issuers.flatMap(namesOf).map(comparable));
    return allowedIssuers.some((allowed) => names.has(comparable(allowed))) ? null : issuers;
}
/** Of the issuers above the first; where the path breaks off, of the one that is missing too, which the last one names. */
function namesAbove(chain) {
    if (chain === null)
        return [];
    const { certificates, end } = chain.best;
    const missing = end === 'issuer-missing' ? certificates.slice(-1).map(({ issuer }) => issuer) : [];
    return [...certificates.slice(1).map(({ subject }) => subject), ...missing];
}
/** `"R11" of "Let's Encrypt"`. */
function who(distinguishedName) {
    const called = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .calledBy */ .p0)(distinguishedName);
    const [organisation] = (0,_pki_names_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeValues */ .v$)(distinguishedName, 'O');
    return organisation === undefined || organisation === called
        ? `"${called}"`
        : `"${called}" of "${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(organisation)}"`;
}
/** Organisation, then common name. */
function namesOf(distinguishedName) {
    return [...(0,_pki_names_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeValues */ .v$)(distinguishedName, 'O'), ...(0,_pki_names_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeValues */ .v$)(distinguishedName, 'CN')];
}
function comparable(name) {
    return name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}


/***/ }),

/***/ 6039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ lacksRootOnly),
/* harmony export */   Wg: () => (/* binding */ linkedCertificates),
/* harmony export */   nq: () => (/* binding */ endsInTheOpen)
/* harmony export */ });
/* harmony import */ var _pki_retired_roots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8929);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3901);


/**
 * The certificates that signed one another, leaf first, on any path: sent, fetched or trusted. What is only sent along and
 * signed nothing is none of them.
 */
function linkedCertificates({ sent: [leaf], chain, completed }) {
    if (leaf === undefined)
        return [];
    const all = [leaf, ...((completed ?? chain)?.paths ?? []).flatMap(({ certificates }) => certificates)];
    return [...new Map(all.map((certificate) => [certificate.sha256, certificate])).values()];
}
/**
 * The chain breaks off below a CA certificate that was neither sent nor could be fetched: which keys and names stand above it
 * nobody knows. Where OpenSSL accepts the chain, or the missing one is a root by its name, nothing is open.
 */
function endsInTheOpen(seen) {
    const facts = seen.completed ?? seen.chain;
    if (facts === null || facts.best.end !== 'issuer-missing')
        return false;
    return !(0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .opensslTrusts */ .Ii)(seen);
}
/** The name of what stands above the last certificate is the only one missing, since it is that of a root. */
function lacksRootOnly({ chain, completed }) {
    const facts = completed ?? chain;
    const issuer = facts?.best.certificates.at(-1)?.issuer;
    if (facts === null || issuer === undefined)
        return false;
    return facts.directIssuerSeemsRoot || (0,_pki_retired_roots_js__WEBPACK_IMPORTED_MODULE_0__/* .retiredRoot */ .O)(issuer) !== null;
}


/***/ }),

/***/ 2693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ whatIsMissing),
/* harmony export */   Ih: () => (/* binding */ toAppend),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   d1: () => (/* binding */ filesNearby),
/* harmony export */   h: () => (/* binding */ unsentEvidence),
/* harmony export */   u5: () => (/* binding */ belowGap),
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _pki_path_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1904);
/* harmony import */ var _pki_retired_roots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8929);
/* harmony import */ var _issuer_lookups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3523);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1008);




/** `null` where no certificate was seen. */
function reachOf({ chain, completed, now }) {
    const facts = completed ?? chain;
    const top = facts?.best.certificates.at(-1);
    if (facts === null || chain === null || top === undefined)
        return null;
    const { best, directIssuerSeemsRoot } = facts;
    const sent = new Set(chain.sent.map(({ sha256 }) => sha256));
    const isUnsent = ({ sha256 }) => !sent.has(sha256);
    return {
        path: best,
        top,
        unsent: withoutRoot(best).filter(isUnsent),
        issuerSeemsRoot: directIssuerSeemsRoot,
        // What is wrong with a certificate that is sent has a cause of its own.
        faults: (0,_pki_path_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblems */ .K)(best, now).filter(({ certificate }) => isUnsent(certificate)),
    };
}
/**
 * What keeps the chain from a trusted root, as far as it is known: an intermediate that is not sent, or a root that is not
 * trusted. Each has a cause of its own. `null`: neither.
 */
function whatIsMissing({ chain, unreadable }, reach) {
    // What cannot be read may be the very one: malformed-certificate says where it stands.
    if (unreadable.length > 0)
        return null;
    if (chain === null || chain.best.end === 'trusted' || chain.best.end === 'self-signed-leaf')
        return null;
    const { path, top, unsent, issuerSeemsRoot } = reach;
    if (path.end !== 'issuer-missing')
        return path.end === 'trusted' ? 'intermediate' : 'trust';
    if (issuerSeemsRoot || (0,_pki_retired_roots_js__WEBPACK_IMPORTED_MODULE_1__/* .retiredRoot */ .O)(top.issuer) !== null)
        return 'trust';
    // Nothing is known of what lies above. Below it the leaf alone, or what had to be fetched, lacks an intermediate in any case.
    return path.certificates.length === 1 || unsent.length > 0 ? 'intermediate' : 'trust';
}
/** The certificate below the first one left out; the last one where what is left out is not at hand. */
function belowGap({ path: { certificates }, top, unsent: [first] }) {
    if (first === undefined)
        return top;
    return certificates[certificates.findIndex(({ sha256 }) => sha256 === first.sha256) - 1] ?? top;
}
/** `api.example.com ← R11 ← Example Root X1`. */
function pathText({ certificates }) {
    return certificates.map(_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT).join(' ← ');
}
/**
 * What is to be appended: everything from the first certificate left out upwards. `undefined` where nothing is left out
 * that is known.
 */
function toAppend({ path, unsent }, { endpoint, lookups, at }) {
    const needed = withoutRoot(path);
    const [first] = unsent;
    if (first === undefined)
        return undefined;
    const place = needed.findIndex(({ sha256 }) => sha256 === first.sha256);
    const certificates = needed.slice(place).map(({ sha256, subject, notAfter, der }) => ({
        name: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .calledBy */ .p0)(subject),
        subject,
        notAfter,
        sha256,
        der,
        url: (0,_issuer_lookups_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerUrlOf */ .i)(sha256, lookups),
    }));
    const join = filesToJoin(unsent, at);
    return {
        endpoint: endpoint.name,
        certificates,
        behind: place > 1 ? 'chain' : 'certificate',
        ...(join === null ? {} : { join }),
    };
}
/** The files of the folder that these certificates stand in, each once. */
function filesNearby(certificates, { file }) {
    const nearby = file?.kind === 'bundle' ? (file.nearby ?? []) : [];
    const places = certificates.flatMap(({ sha256 }) => {
        const same = nearby.filter(({ certificate }) => certificate.sha256 === sha256);
        return same.find(({ alone }) => alone) ?? same[0] ?? [];
    });
    return places.filter(({ path }, place) => places.findIndex((other) => other.path === path) === place);
}
/** `null` where joining files would bring in more than is missing, or less. */
function filesToJoin(unsent, at) {
    const { file, address } = at;
    if (file?.kind !== 'bundle' || file.format !== 'pem' || file.leaf !== 0)
        return null;
    const places = unsent.map((certificate) => filesNearby([certificate], at)[0]);
    if (places.some((place) => place?.alone !== true))
        return null;
    return [address, ...filesNearby(unsent, at).map(({ path }) => path)];
}
/** The certificates that the server leaves out: what they are called, how long they last, and where they came from. */
function unsentEvidence({ unsent }, { lookups, at }) {
    return unsent.slice(0, MOST_SHOWN).flatMap((certificate) => {
        const { subject, notAfter, sha256 } = certificate;
        const [place] = filesNearby([certificate], at);
        const url = (0,_issuer_lookups_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerUrlOf */ .i)(sha256, lookups);
        return [
            { label: 'not sent', value: subject },
            { label: 'valid until', value: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(notAfter) },
            { label: 'SHA-256', value: sha256 },
            ...(place === undefined ? [] : [{ label: 'stands in', value: place.path }]),
            ...(url === null ? [] : [{ label: 'fetched at', value: url }]),
        ];
    });
}
/** Clients have roots of their own; RFC 8446 §4.4.2 lets them be left out. */
function withoutRoot({ certificates, end }) {
    return end === 'issuer-missing' ? certificates : certificates.slice(0, Math.max(1, certificates.length - 1));
}
const MOST_SHOWN = 3;


/***/ }),

/***/ 3124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ namesToReissue),
/* harmony export */   F5: () => (/* binding */ namesToRenew),
/* harmony export */   Ww: () => (/* binding */ dnsNames)
/* harmony export */ });
/* harmony import */ var _pki_ip_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(394);
/* harmony import */ var _pki_name_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9371);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3901);



/** The DNS names that a certificate covers; without a subjectAltName, what its common names claim. */
function dnsNames({ sans, commonNames }) {
    const names = (sans ?? []).filter(({ kind }) => kind === 'dns').map(({ value }) => value);
    return names.length > 0 ? [...new Set(names)] : commonNames;
}
/**
 * Names for a new certificate that must also cover `wanted`: those of the present one go along where they share the last
 * two labels with a wanted name, since a certificate that belongs to another site altogether must not be asked for again.
 */
function namesToReissue(present, wanted) {
    const sites = new Set(wanted.map(site));
    return [...new Set([...wanted, ...dnsNames(present).filter((name) => sites.has(site(name)))])];
}
/** Names for a certificate in place of the present one: its own where it covers the endpoint, else also the one asked for. */
function namesToRenew(present, endpoint) {
    const expected = (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedName */ .Ac)(endpoint);
    if ((0,_pki_name_match_js__WEBPACK_IMPORTED_MODULE_1__/* .matchName */ .A)(expected, present).kind !== 'matched')
        return namesToReissue(present, [expected]);
    if ((0,_pki_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressBytes */ .A)(expected) === null)
        return dnsNames(present);
    // Common names are no names, and without the address the next certificate would not serve this endpoint.
    const dns = (present.sans ?? []).filter(({ kind }) => kind === 'dns').map(({ value }) => value);
    return [...new Set([expected, ...dns])];
}
/** A rough "same owner": the last two labels. Only chooses what a command line suggests, never a verdict. */
function site(name) {
    return name.toLowerCase().split('.').slice(-2).join('.');
}


/***/ }),

/***/ 8476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isPinOpen),
/* harmony export */   s: () => (/* binding */ pinMismatch)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3743);
/* harmony import */ var _known_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6039);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3901);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1008);




/**
 * The policy pins public keys, and none stands on a path from the server certificate upwards. What is only sent along, and
 * signed nothing, does not count (RFC 7469 §2.6): anybody can append a certificate that is not theirs.
 */
const pinMismatch = (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    id: 'pin-mismatch',
    title: 'no pinned key stands in the chain',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The policy pins public keys (`pin`, SHA-256 of SubjectPublicKeyInfo), and neither the server certificate nor a CA certificate above it, up to the root, has one of them. Only certificates that signed one another count, not what is merely sent along; one that the server leaves out counts where it could be fetched, and where it could not, nothing is said of the keys above it.',
        why: 'Clients that pin the same keys (apps, devices, partners) refuse the connection, and cannot be told otherwise before their next update. If nobody changed the key on purpose, somebody else may be presenting a certificate for the name.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256',
        references: ['RFC 7469 §2.4', 'RFC 5280 §4.1.2.7'],
        example: { kind: 'match-pin', served: { address: '192.0.2.1', port: 443, name: 'api.example.com' } },
    },
    explains: [],
    detect(seen) {
        const linked = withoutPin(seen);
        // The pinned key may be that of the very CA which is left out; another cause says that it is.
        if (linked === null || (0,_known_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .endsInTheOpen */ .nq)(seen))
            return null;
        const { sent, policy } = seen;
        const { pin } = policy;
        const [leaf] = linked;
        const strangers = sent.filter((certificate) => pin.includes(certificate.key.spkiSha256));
        return { leaf, linked, stranger: strangers[0] ?? null, pin };
    },
    message: ({ leaf, linked, stranger, pin }, seen) => stranger === null
        ? `${linked.length === 1 ? 'The only key' : `None of the ${linked.length} keys`} in the chain of "${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(leaf)}" is ${linked.length === 1 ? 'not ' : ''}${pin.length === 1 ? 'the one' : `one of the ${pin.length}`} that the policy pins.`
        : `The ${(0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .sender */ .QR)(seen).who} ${(0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .sender */ .QR)(seen).does} "${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .calledBy */ .p0)(stranger.subject)}" with a pinned key along, but that certificate has no part in the chain of "${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(leaf)}", which holds no pinned key.`,
    evidence: ({ linked, pin }) => [
        ...linked.slice(0, 5).map(({ subject, key }) => ({
            label: 'key in the chain',
            value: `${bothForms(key.spkiSha256)} of "${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .calledBy */ .p0)(subject)}"`,
        })),
        ...pin.slice(0, 3).map((hash) => ({ label: 'pinned', value: bothForms(hash) })),
        ...(pin.length > 3 ? [{ label: 'pinned', value: `${pin.length - 3} more` }] : []),
    ],
    remedy: (_what, seen) => ({ kind: 'match-pin', served: (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .servedAt */ .rv)(seen) }),
    key: ({ leaf }) => [leaf.key.spkiSha256],
});
/** As openssl prints it, and as RFC 7469 and curl write it. */
function bothForms(hex) {
    return `${hex} (sha256//${Buffer.from(hex, 'hex').toString('base64')})`;
}
/** Whether a pinned key stands in the chain cannot be told, since the chain is not known to its end. */
function isPinOpen(seen) {
    return withoutPin(seen) !== null && (0,_known_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .endsInTheOpen */ .nq)(seen);
}
/** All that is known of the chain, where the policy pins and none of it has such a key; else `null`. */
function withoutPin(seen) {
    const { pin } = seen.policy;
    const [leaf, ...issuers] = (0,_known_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .linkedCertificates */ .Wg)(seen);
    if (leaf === undefined || pin.length === 0)
        return null;
    return [leaf, ...issuers].some(({ key }) => pin.includes(key.spkiSha256)) ? null : [leaf, ...issuers];
}


/***/ }),

/***/ 4160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ lifetime),
/* harmony export */   J_: () => (/* binding */ isNeverMet),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   k7: () => (/* binding */ askedText)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9711);
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2714);


/**
 * Validity as a whole. Its last second belongs to it (RFC 5280 §4.1.2.5), so that 90 days come out as 90; a certificate
 * whose dates are the wrong way round has none.
 */
function lifetime({ notBefore, notAfter }) {
    return Math.max(0, Date.parse(notAfter) + 1000 - Date.parse(notBefore));
}
/** How much of this certificate's validity the threshold asks for. */
function asked(threshold, certificate) {
    switch (threshold.kind) {
        case 'days':
            return threshold.days * _model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .s;
        case 'percent':
            return (lifetime(certificate) * threshold.percent) / 100;
        case 'auto':
            return lifetime(certificate) / autoParts(threshold, certificate);
        default:
            return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(threshold);
    }
}
/** More days than the certificate had left at its first second: whoever renews it cannot help that. */
function isNeverMet(threshold, { notBefore, notAfter }) {
    return threshold.kind === 'days' && Date.parse(notAfter) - Date.parse(notBefore) < threshold.days * _model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .s;
}
/** The threshold in words, e.g. `1/8 of its lifetime, which is 11 days`; `length`: what a share comes to. */
function askedText(threshold, certificate, length) {
    switch (threshold.kind) {
        case 'days':
            return `${threshold.days} day${threshold.days === 1 ? '' : 's'}`;
        case 'percent':
            return `${threshold.percent} % of its lifetime, which is ${length}`;
        case 'auto':
            return `1/${autoParts(threshold, certificate)} of its lifetime, which is ${length}`;
        default:
            return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(threshold);
    }
}
function autoParts(threshold, certificate) {
    return lifetime(certificate) <= _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORT_LIVED_DAYS */ .W9 * _model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .s ? threshold.shortLived : threshold.ordinary;
}


/***/ }),

/***/ 7735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isResigned)
/* harmony export */ });
/* harmony import */ var _pki_issued_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1777);
/* harmony import */ var _pki_name_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9371);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3901);



/**
 * Proof that a proxy signed the certificate anew: it names the endpoint, and its own key signed it although another is
 * named as its issuer. Squid and mitmproxy have one key for all that they sign; no CA gives its key to a server.
 */
function isResigned({ endpoint, at, sent: [leaf] }) {
    if (endpoint.proxy === undefined || at.file !== null || leaf === undefined || leaf.selfIssued)
        return false;
    return (0,_pki_name_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matchName */ .A)((0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedName */ .Ac)(endpoint), leaf).kind === 'matched' && (0,_pki_issued_by_js__WEBPACK_IMPORTED_MODULE_0__/* .isSignedBy */ .s3)(leaf, leaf);
}


/***/ }),

/***/ 1582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ fromThere),
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   av: () => (/* binding */ rootWords),
/* harmony export */   oB: () => (/* binding */ isAccepted)
/* harmony export */ });
/* harmony import */ var _model_alert_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1679);
/* harmony import */ var _model_tls_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3165);
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2714);
/* harmony import */ var _pki_ca_operators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _versions_seen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1407);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1008);






function fromThere(look) {
    const completed = look.observation.addresses.flatMap((at) => {
        const { handshake, address } = at;
        if (handshake.kind !== 'completed')
            return [];
        const trust = look.trust.find((one) => one.address === address) ?? null;
        return [{ at, handshake, leaf: handshake.chain[0] ?? null, trust }];
    });
    return {
        vantage: look.vantage,
        reach: reachOf(look.observation, completed.length),
        completed,
        accepted: completed.every(({ handshake }) => isAccepted(handshake)),
        issuers: distinct(completed.flatMap(({ leaf }) => (leaf === null ? [] : [issuerOf(leaf)]))).sort(),
        versions: distinct(completed.flatMap(({ at }) => (0,_versions_seen_js__WEBPACK_IMPORTED_MODULE_3__/* .completedVersion */ .I8)(at) ?? [])).sort((a, b) => a - b),
        look,
    };
}
/** The root that the chain leads to, as far as it tells a public CA from one that is known there alone. */
function rootWords({ trust, handshake }) {
    if (trust === null || trust.anchor === null || trust.from === null)
        return handshake.verification.kind === 'accepted'
            ? 'leads to a root that only the machine there knows'
            : 'leads to no root that counts there';
    return `leads to ${ROOT_OF[trust.from]} "${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .calledBy */ .p0)(trust.anchor)}"`;
}
/** It leads to a root that browsers know. */
function isPublic({ trust, handshake }) {
    return trust?.from === 'bundled' && handshake.verification.kind === 'accepted';
}
function isAccepted({ verification, identity }) {
    return verification.kind === 'accepted' && identity.kind === 'accepted';
}
/** Everything that was seen from there, on one line. */
function placeText({ completed, look }) {
    const { resolution, addresses } = look.observation;
    if (resolution.kind === 'not-found' || resolution.kind === 'failed')
        return failureWords(look.observation);
    if (completed.length === 0)
        return addresses.map((at) => `${at.address}: ${endWords(at)}`).join('; ');
    return completed
        .slice(0, MOST_SHOWN)
        .map(({ at, handshake, leaf, trust }) => {
        const version = (0,_versions_seen_js__WEBPACK_IMPORTED_MODULE_3__/* .completedVersion */ .I8)(at);
        const parts = [
            version === null ? handshake.version : (0,_model_tls_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionName */ .sh)(version),
            leaf === null ? 'no certificate' : `issued by ${leaf.issuer}, valid until ${leaf.notAfter.slice(0, 10)}`,
            rootWords({ at, handshake, leaf, trust }),
        ];
        return `${at.address}: ${parts.join(', ')}`;
    })
        .join('; ');
}
/** Why nobody got in there, or how the handshake ended: of the first address that was tried. */
function failureWords({ resolution, addresses }) {
    if (resolution.kind === 'not-found')
        return `the name does not exist there (${resolution.code})`;
    if (resolution.kind === 'failed')
        return `the name could not be looked up there (${resolution.code})`;
    const [first] = addresses
        .filter(wasTried)
        .sort((one, other) => Number(isConnected(other)) - Number(isConnected(one)));
    return first === undefined ? 'nothing was tried there' : `${endWords(first)} (${first.address})`;
}
function endWords({ tcp, handshake, starttls }) {
    switch (tcp.kind) {
        case 'connected':
            break;
        case 'refused':
            return 'the connection was refused';
        case 'timeout':
            return `no connection within ${tcp.waitedMs / 1000} s`;
        case 'reset':
            return 'the connection was reset';
        case 'unreachable':
            return `there is no way to the address (${tcp.code})`;
        case 'proxy-refused':
            return 'the proxy gave no way';
        case 'skipped':
        case 'not-attempted':
        case 'not-needed':
            return 'nothing was tried';
        default:
            return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(tcp);
    }
    switch (handshake.kind) {
        case 'completed':
            return 'the handshake was completed';
        case 'alert':
            return `the handshake ended with ${(0,_model_alert_name_js__WEBPACK_IMPORTED_MODULE_0__/* .alertText */ .S7)(handshake.alert)}`;
        case 'refused-by-us':
            return `OpenSSL gave up the handshake (${handshake.code})`;
        case 'closed':
            return `the connection was ${handshake.how === 'rst' ? 'reset' : 'closed'} during the handshake`;
        case 'silent':
            return `no answer to the handshake within ${handshake.waitedMs / 1000} s`;
        case 'not-attempted':
            return starttls == null ? 'no handshake was tried' : 'the server did not come to TLS when it was asked for it';
        default:
            return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(handshake);
    }
}
function reachOf({ resolution, addresses }, completed) {
    if (completed > 0)
        return 'completed';
    if (resolution.kind === 'not-found' || resolution.kind === 'failed')
        return 'unreached';
    const tried = addresses.filter(wasTried);
    if (tried.length === 0 || tried.some(({ handshake }) => handshake.kind === 'not-attempted' && handshake.cut))
        return 'unseen';
    return tried.some(isConnected) ? 'handshake-failed' : 'unreached';
}
function wasTried({ tcp }) {
    return tcp.kind !== 'skipped' && tcp.kind !== 'not-attempted' && tcp.kind !== 'not-needed';
}
function isConnected({ tcp }) {
    return tcp.kind === 'connected';
}
function issuerOf({ issuer }) {
    return (0,_pki_ca_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .operatorOf */ .g)(issuer)?.name ?? issuer;
}
function distinct(items) {
    return [...new Set(items)];
}
const ROOT_OF = {
    bundled: 'the public root',
    system: 'the root of the machine,',
    'ca-file': 'the root of ca-file',
};
const MOST_SHOWN = 3;


/***/ }),

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ waivedThing),
/* harmony export */   Ug: () => (/* binding */ EXAMPLE_WAIVER),
/* harmony export */   ot: () => (/* binding */ waiverPlace)
/* harmony export */ });
/* harmony import */ var _model_waiver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6909);

/** `legacy-tls-accepted at legacy.example.com:443`. */
function waivedThing(waiver) {
    return `${waiver.cause} at ${(0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedEndpoint */ .SZ)(waiver)}`;
}
/** `.github/tls-gate.yml:12`, as editors follow it. */
function waiverPlace({ declaredAt: { file, line } }) {
    return `${file}:${line}`;
}
/** The one of the docs. */
const EXAMPLE_WAIVER = {
    endpoint: 'api.example.com:443',
    cause: 'legacy-tls-accepted',
    until: '2027-01-31',
    reason: 'kiosk fleet, TICKET-42',
    declaredAt: { file: '.github/tls-gate.yml', line: 12, column: 5 },
};


/***/ }),

/***/ 3901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ expectedName),
/* harmony export */   Em: () => (/* binding */ bracketed),
/* harmony export */   Ii: () => (/* binding */ opensslTrusts),
/* harmony export */   QR: () => (/* binding */ sender),
/* harmony export */   rv: () => (/* binding */ servedAt)
/* harmony export */ });
/* harmony import */ var _pki_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7290);

/** The name that the certificate has to cover: what is sent as SNI, else the host itself. */
function expectedName(endpoint) {
    return endpoint.servername ?? endpoint.host;
}
/** Who presents the certificates, in words: a server sends them, a file holds them. */
function sender({ at }) {
    return at.file === null ? { who: 'server', does: 'sends' } : { who: 'file', does: 'holds' };
}
/** Where to look at the same by hand. */
function servedAt({ endpoint, keyType, at: { address, port, file } }) {
    return {
        address,
        port,
        name: expectedName(endpoint),
        ...(keyType === undefined ? {} : { keyType }),
        ...(file === null ? {} : { file: address }),
    };
}
/**
 * OpenSSL verified the chain. Its verdict is authoritative, so causes about trust stay silent then. No handshake shows what
 * it makes of a file: there the chain has to stand by the same rules.
 */
function opensslTrusts({ at, chain, now }) {
    if (at.file !== null)
        return chain !== null && (0,_pki_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .stands */ .E)(chain, now);
    return at.handshake.kind === 'completed' && at.handshake.verification.kind === 'accepted';
}
/** An IPv6 literal as it stands in a URL (RFC 3986 §3.2.2). */
function bracketed(host) {
    return host.includes(':') ? `[${host}]` : host;
}


/***/ }),

/***/ 8383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ sharedIssuerWords),
  X: () => (/* binding */ tlsIntercepted)
});

// EXTERNAL MODULE: ./lib/model/http-head.js
var http_head = __webpack_require__(6476);
// EXTERNAL MODULE: ./lib/model/proxy.js
var model_proxy = __webpack_require__(5661);
// EXTERNAL MODULE: ./lib/pki/name-match.js + 1 modules
var name_match = __webpack_require__(9371);
// EXTERNAL MODULE: ./lib/causes/cause.js
var cause = __webpack_require__(3743);
;// CONCATENATED MODULE: ./lib/causes/interception-products.js
/** The product that signs TLS traffic anew on its way, by the names of the authorities in the chain; `null` for none. */
function interceptionProduct(chain) {
    const [leaf, ...others] = chain;
    if (leaf === undefined)
        return null;
    // The subject of the leaf belongs to the server: the vendors have web sites of their own.
    const authorities = [leaf.issuer, ...others.flatMap(({ subject, issuer }) => [subject, issuer])];
    return PRODUCTS.find(([, mark]) => authorities.some((name) => mark.test(name)))?.[0] ?? null;
}
/** Names of signing authorities, never those of a vendor's public CA: Symantec's and Cisco's were trusted by browsers. */
const PRODUCTS = [
    ['Zscaler', /\bZscaler\b/i],
    ['Netskope', /\bNetskope\b|\bgoskope\.com\b/i],
    ['FortiGate', /\bFortinet\b|\bFortiGate\b/i],
    ['Palo Alto Networks', /\bPalo Alto Networks\b|\bGlobalProtect\b|\bPrisma Access\b/i],
    ['Cisco Umbrella', /\bCisco Umbrella\b|\bOpenDNS\b/i],
    ['Cisco Web Security', /\bCisco (?:Web Security|Secure Web|IronPort|Firepower)\b/i],
    ['Symantec ProxySG', /\bBlue ?Coat\b|\bProxySG\b|\bSymantec Web Security\b/i],
    ['Sophos', /\bSophos\b/i],
    ['Kaspersky', /\bKaspersky\b/i],
    ['Avast', /\bAvast\b[^,]*\b(?:Root|Shield)\b|\bAVG\b[^,]*\b(?:Root|Shield)\b/i],
    ['ESET', /\bESET SSL Filter\b/i],
    ['Bitdefender', /\bBitdefender\b/i],
    ['Skyhigh (McAfee) Web Gateway', /\bMcAfee Web Gateway\b|\bSkyhigh\b/i],
    ['Check Point', /\bCheck ?Point\b/i],
    ['Barracuda', /\bBarracuda\b/i],
    ['WatchGuard', /\bWatchGuard\b|\bFireware HTTPS Proxy\b/i],
    ['SonicWall', /\bSonicWALL\b/i],
    ['Forcepoint', /\bForcepoint\b|\bWebsense\b/i],
    ['iboss', /\biboss\b/i],
    ['Lightspeed', /\bLightspeed (?:Rocket|Systems)\b/i],
    ['Cloudflare Gateway', /\bGateway CA - Cloudflare Managed\b|\bCloudflare for Teams\b/i],
    ['Squid', /\bsquid\b/i],
    ['mitmproxy', /\bmitmproxy\b/i],
    ['Charles Proxy', /\bCharles Proxy\b/i],
    ['Fiddler', /\bDO_NOT_TRUST_FiddlerRoot\b|\bFiddler Root\b/i],
    ['Burp Suite', /\bPortSwigger CA\b/i],
    ['Proxyman', /\bProxyman\b/i],
    ['a NetFilter SDK filter', /\bNetFilterSDK\b|\bNetfilter SDK\b/i],
    ['Superfish', /\bSuperfish\b/i],
];

// EXTERNAL MODULE: ./lib/causes/resigned.js
var resigned = __webpack_require__(7735);
// EXTERNAL MODULE: ./lib/causes/seen.js
var causes_seen = __webpack_require__(3901);
// EXTERNAL MODULE: ./lib/causes/wording.js
var wording = __webpack_require__(1008);
;// CONCATENATED MODULE: ./lib/causes/tls-intercepted.js








/** Something between here and the server ends TLS and signs a certificate for the name anew. */
const tlsIntercepted = (0,cause/* defineCause */.R)({
    id: 'tls-intercepted',
    title: 'something on the way seems to sign the traffic anew',
    severity: ({ trusted }) => (trusted ? 'warning' : 'error'),
    scope: 'address',
    docs: {
        what: 'The certificate names the right host, but an inspection product on the way issued it (a security gateway, an antivirus or a debugging proxy), or one private authority did so for unrelated public names.',
        why: 'What was looked at is that product and not the server: clients elsewhere see another certificate, other versions and other suites. Clients behind the product must trust its root. Run the check from a network without inspection to see the server itself. Where the endpoint is looked at through a proxy, whose certificate proves it and whose root is trusted, the endpoint is inconclusive: a server that is down or has expired looks the same. A weight for this cause under `severities`, or a waiver, accepts that.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:"',
        references: ['RFC 8446 §9.3', 'RFC 5280 §6.1', 'RFC 6962 §3'],
        example: { kind: 'bypass-interception', issuer: 'Example Inspection CA', product: null, name: 'api.example.com' },
    },
    explains: ['untrusted-issuer', 'self-signed', 'incomplete-chain'],
    detect(seen) {
        const [leaf] = seen.sent;
        const product = interceptionProduct(seen.sent);
        const { proxy } = seen.endpoint;
        if (seen.at.file !== null)
            return null;
        // An appliance serves its own pages under its own name; only a forged leaf carries ours.
        if (leaf === undefined || (0,name_match/* matchName */.A)((0,causes_seen/* expectedName */.Ac)(seen.endpoint), leaf).kind !== 'matched')
            return null;
        const ownKey = (0,resigned/* isResigned */.U)(seen);
        if (product === null && !ownKey)
            return null;
        const sctList = seen.at.hellos.some(({ outcome }) => outcome.kind === 'server-flight' && outcome.sctList);
        return {
            product,
            issuer: leaf.issuer,
            trusted: (0,causes_seen/* opensslTrusts */.Ii)(seen),
            timestamps: leaf.embeddedScts > 0 || sctList,
            proxy: proxy === undefined ? null : (0,model_proxy/* proxyName */.e)(proxy),
            ownKey,
            answer: ownKey ? proxyAnswer(seen.at.http) : null,
        };
    },
    message({ product, issuer, trusted, proxy, ownKey }, { endpoint }) {
        const issued = `The certificate for "${(0,causes_seen/* expectedName */.Ac)(endpoint)}" was issued by "${(0,wording/* calledBy */.p0)(issuer)}"`;
        const although = trusted ? ', although its root is trusted here' : '';
        return ownKey
            ? `${issued} and signed with its own key, as proxies do that sign traffic anew and no CA does: what answered here is the proxy ${proxy} and not the server${although}.`
            : `${issued}, a name that ${product} gives its signing authority: what answered here is probably that product and not the server${although}.`;
    },
    evidence: ({ product, issuer, trusted, timestamps, proxy, ownKey, answer }) => [
        { label: 'issuer', value: issuer },
        ...(product === null ? [] : [{ label: 'known as', value: product }]),
        ...(ownKey ? [{ label: 'signed with', value: 'the key of the certificate itself, which is not self-issued' }] : []),
        ...(proxy === null ? [] : [{ label: 'looked at', value: `through the proxy ${proxy}` }]),
        ...(answer === null ? [] : [{ label: 'answer inside', value: answer }]),
        { label: 'trusted here', value: trusted ? 'yes' : 'no' },
        ...(timestamps ? [] : [{ label: 'CT timestamps', value: 'none, although public CAs add them' }]),
    ],
    remedy: ({ product, issuer, proxy }, { endpoint }) => ({
        kind: 'bypass-interception',
        issuer: (0,wording/* calledBy */.p0)(issuer),
        product,
        name: (0,causes_seen/* expectedName */.Ac)(endpoint),
        ...(proxy === null ? {} : { proxy }),
    }),
    key: ({ issuer }) => [issuer],
});
/** `503, X-Squid-Error: ERR_CONNECT_FAIL 111`: the proxy answers in place of a server that it cannot reach or does not trust. */
function proxyAnswer(http) {
    if (http === null || http.status < 502 || http.status > 504)
        return null;
    const told = ['X-Squid-Error', 'Proxy-Status', 'Via'].flatMap((name) => (0,http_head/* valuesOf */.s)(http.headers ?? [], name.toLowerCase())
        .slice(0, 1)
        .map((value) => `${name}: ${value}`));
    return told.length === 0 ? null : [String(http.status), ...told].join(', ');
}
/** The words of the same cause where it was found by comparing endpoints. */
function sharedIssuerWords({ issuer, endpoints, name }) {
    return {
        message: `The certificates of ${(0,wording/* listed */.KE)(endpoints)} all lead to the private CA "${(0,wording/* calledBy */.p0)(issuer)}", although these public names share no domain: either something on the way signs the traffic anew, or all of them are yours and use one private CA.`,
        evidence: [
            { label: 'issuer', value: issuer },
            { label: 'seen at', value: endpoints.join(', ') },
            { label: 'would tell them apart', value: 'the same check from another network' },
        ],
        remedy: { kind: 'bypass-interception', issuer: (0,wording/* calledBy */.p0)(issuer), product: null, name },
    };
}


/***/ }),

/***/ 4502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ elsewhereText),
/* harmony export */   cY: () => (/* binding */ trustedHere)
/* harmony export */ });
/* unused harmony export storesText */
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1008);

/** The stores that refused, for the evidence of whatever leads to no trusted root, and the one that would not have. */
function trustedHere(seen) {
    const elsewhere = elsewhereText(seen);
    return [
        ...(seen.trust.stores.length === 0 ? [] : [{ label: 'trusted here', value: storesText(seen) }]),
        ...(elsewhere === null ? [] : [{ label: 'but', value: elsewhere }]),
    ];
}
/** Which roots counted: `the list of Mozilla in Node.js v24.21.0 (121 roots) and ca-file (1 root)`. */
function storesText({ trust }) {
    const parts = trust.stores.map(({ name, roots }) => `${name} (${roots === 0 ? 'no root' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(roots, 'root')})`);
    return parts.length === 0 ? 'no roots' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(parts);
}
/** What the other store makes of the chain, as a clause; `null` where it would not help. */
function elsewhereText({ trust }) {
    switch (trust.elsewhere) {
        case 'system':
            return 'its root stands in the store of this machine, which does not count under trust: bundled';
        case 'bundled':
            return "its root stands in Mozilla's list, which does not count under trust: system";
        case null:
            return null;
    }
}


/***/ }),

/***/ 2070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ UNTRUSTED_CA),
  e: () => (/* binding */ untrustedIssuer)
});

// EXTERNAL MODULE: ./lib/pki/retired-roots.js
var retired_roots = __webpack_require__(8929);
// EXTERNAL MODULE: ./lib/causes/built-in-certificates.js
var built_in_certificates = __webpack_require__(2147);
// EXTERNAL MODULE: ./lib/pki/names.js + 1 modules
var names = __webpack_require__(7913);
// EXTERNAL MODULE: ./lib/pki/pem-certificates.js
var pem_certificates = __webpack_require__(5327);
// EXTERNAL MODULE: ./lib/causes/wording.js
var wording = __webpack_require__(1008);
;// CONCATENATED MODULE: ./lib/causes/ca-file-holds.js



/**
 * What `ca-file` holds in place of the root called `wanted`, e.g. `"R11", an intermediate`; `null` where there is none, or
 * where it holds so many roots that any of them may be there for other endpoints.
 */
function caFileHolds({ endpoint, now }, wanted) {
    const held = (0,pem_certificates/* certificatesOf */.m)(endpoint.extraRoots);
    // Only a root is of use; who named something else believes that it is one.
    const noRoots = held.filter(({ selfIssued }) => !selfIssued);
    const told = held.length <= MOST_TOLD ? held : noRoots;
    if (told.length === 0)
        return null;
    return (0,wording/* listed */.KE)(told.map((certificate) => `"${(0,wording/* named */.KT)(certificate)}", ${whatItIs(certificate, wanted, now)}`));
}
function whatItIs({ subject, selfIssued, basicConstraints, notAfter }, wanted, now) {
    if (!selfIssued)
        return basicConstraints?.ca === true ? 'an intermediate' : 'which is no CA';
    if ((0,names/* sameName */.q)(subject, wanted))
        return 'a root of the same name with another key';
    const ended = Date.parse(notAfter) < now ? ` that expired on ${(0,wording/* day */.vd)(notAfter)} and` : ' that';
    return `a root${ended} has no part in this chain`;
}
const MOST_TOLD = 3;

// EXTERNAL MODULE: ./lib/causes/cause.js
var cause = __webpack_require__(3743);
// EXTERNAL MODULE: ./lib/causes/chain-fault.js
var chain_fault = __webpack_require__(824);
// EXTERNAL MODULE: ./lib/causes/issuer-lookups.js
var issuer_lookups = __webpack_require__(3523);
// EXTERNAL MODULE: ./lib/causes/missing-issuers.js
var missing_issuers = __webpack_require__(2693);
// EXTERNAL MODULE: ./lib/causes/names.js
var causes_names = __webpack_require__(3124);
// EXTERNAL MODULE: ./lib/causes/seen.js
var causes_seen = __webpack_require__(3901);
// EXTERNAL MODULE: ./lib/causes/trusted-here.js
var trusted_here = __webpack_require__(4502);
;// CONCATENATED MODULE: ./lib/causes/untrusted-issuer.js











/** Label of the evidence that names the untrusted CA in full: what endpoints are compared by. */
const UNTRUSTED_CA = 'untrusted CA';
/** The chain leads to a CA that is not among the trusted roots. */
const untrustedIssuer = (0,cause/* defineCause */.R)({
    id: 'untrusted-issuer',
    title: 'the certificate comes from a CA that is not trusted',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The certificates that the server sends lead to a root certificate authority (CA) that is not in the list of trusted roots, or no longer.',
        why: 'A private CA is trusted only by machines that were given its root. If the endpoint is public, a private, staging or test CA issued the certificate by mistake; or something on the way signs the traffic anew (TLS interception). A root that the lists of clients dropped is trusted by old clients only.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:|Verify"',
        references: ['RFC 5280 §6.1', 'RFC 8446 §4.4.2'],
        example: { kind: 'trust-root', root: 'Example Corp Root CA' },
    },
    explains: [],
    detect(seen) {
        const reach = (0,missing_issuers/* reachOf */.xw)(seen);
        if (reach === null || (0,causes_seen/* opensslTrusts */.Ii)(seen) || (0,chain_fault/* brokenLink */.yC)(seen) !== null)
            return null;
        if ((0,missing_issuers/* whatIsMissing */.Bu)(seen, reach) !== 'trust')
            return null;
        const { path, top, issuerSeemsRoot } = reach;
        const rootAt = path.end === 'untrusted-root' ? whereIs(top, seen) : null;
        const notFound = rootAt === null ? (0,issuer_lookups/* issuerNotFound */.R)(top, seen) : null;
        return {
            reach,
            rootAt,
            rootPlace: placeOf(rootAt, top, seen),
            onDisk: seen.at.file !== null,
            notFound,
            root: top.issuer,
            seemsRoot: issuerSeemsRoot,
            retired: (0,retired_roots/* retiredRoot */.O)(top.issuer),
            known: (0,built_in_certificates/* builtInCertificate */.zY)(path.certificates[0] ?? top),
            elsewhere: (0,trusted_here/* elsewhereText */.Kq)(seen),
            held: caFileHolds(seen, top.issuer),
            asked: [...(notFound?.evidence ?? []), ...(0,missing_issuers/* unsentEvidence */.h)(reach, seen), ...(0,trusted_here/* trustedHere */.cY)(seen)],
        };
    },
    message(what, seen) {
        const { reach, root, retired, known } = what;
        const also = reach.unsent.length === 0
            ? ''
            : `; the ${(0,causes_seen/* sender */.QR)(seen).who} also leaves out ${(0,wording/* listed */.KE)(reach.unsent.map(({ subject }) => `"${(0,wording/* calledBy */.p0)(subject)}"`))}`;
        if (known !== null) {
            return `The chain ends at a certificate that "${(0,wording/* calledBy */.p0)(root)}" signed, which is not among the trusted roots: ${(0,built_in_certificates/* builtInWords */.NM)(known)}.`;
        }
        if (retired !== null) {
            return `The chain leads to the root "${retired.name}", which was taken off Mozilla's list ${retired.retired} (${retired.why}), so that current clients do not trust it${also}.`;
        }
        const other = what.elsewhere === null ? '' : `; ${what.elsewhere}`;
        const inCaFile = what.held === null ? '' : `; in its place ca-file holds ${what.held}`;
        return `The chain ${endsAt(what)}${also}${other}${inCaFile}.`;
    },
    evidence: ({ reach, root, rootAt, rootPlace, retired, known, asked }) => [
        { label: 'chain', value: (0,missing_issuers/* pathText */.LF)(reach.path) },
        // Many servers may share a root of old, so that it is not what endpoints are compared by.
        { label: retired === null ? UNTRUSTED_CA : 'retired root', value: root },
        { label: 'its certificate', value: rootPlace },
        ...(typeof rootAt === 'string' && rootAt !== 'sent' ? [{ label: 'its SHA-256', value: reach.top.sha256 }] : []),
        ...(rootAt === null ? reach.top.caIssuers.slice(0, 1) : []).map((value) => ({ label: 'published at', value })),
        ...asked,
        ...(known === null ? [] : [{ label: 'known as', value: known.product }]),
    ],
    remedy({ reach, root, retired, known, held }, seen) {
        const { endpoint } = seen;
        if (known !== null && !known.ownAuthority)
            return { kind: 'replace-built-in', name: (0,causes_seen/* expectedName */.Ac)(endpoint), product: known.product, fix: known.fix };
        const append = (0,missing_issuers/* toAppend */.Ih)(reach, seen);
        const also = append === undefined ? {} : { toAppend: append };
        if (retired === null)
            return {
                kind: 'trust-root',
                root: (0,wording/* calledBy */.p0)(root),
                ...also,
                ...(held === null ? {} : { caFileHolds: held }),
                ...(endpoint.file === null ? {} : { onDisk: true }),
            };
        const [leaf] = seen.sent;
        const names = leaf === undefined ? [(0,causes_seen/* expectedName */.Ac)(endpoint)] : (0,causes_names/* namesToRenew */.F5)(leaf, endpoint);
        return { kind: 'leave-retired-root', root: retired.name, names, ...also };
    },
    key: ({ root }) => [root],
});
/** A root on the path was sent or fetched, else it would be a trusted one. */
function whereIs({ sha256 }, { sent, lookups }) {
    return sent.some((one) => one.sha256 === sha256) ? 'sent' : ((0,issuer_lookups/* issuerUrlOf */.i)(sha256, lookups) ?? 'sent');
}
/** Where the chain ends and what that may mean, to follow "the chain". */
function endsAt({ root, rootAt, onDisk, seemsRoot, notFound }) {
    const name = `"${(0,wording/* calledBy */.p0)(root)}"`;
    if (rootAt === 'sent' && !onDisk)
        return `ends at the root ${name}, which is not among the trusted roots: a private or test CA, or something on the way that signs the traffic anew`;
    if (rootAt !== null)
        return `leads to the root ${name}, which is not among the trusted roots: a private or test CA`;
    const signed = `ends at a certificate that ${name} signed, which ${onDisk ? 'neither stands in the file nor' : 'was neither sent nor'} is among the trusted roots: a private or test CA`;
    if (seemsRoot)
        return signed;
    const why = notFound === null ? '' : `; it could not be fetched: ${notFound.words}`;
    return `${signed}, or one more intermediate certificate that should ${onDisk ? 'stand in it' : 'have been sent'}${why}`;
}
/** The same for the evidence. */
function placeOf(rootAt, root, { at, sent }) {
    const [nearby] = rootAt === null ? [] : (0,missing_issuers/* filesNearby */.d1)([root], at);
    if (at.file !== null && sent.some(({ sha256 }) => sha256 === root.sha256) && rootAt !== null)
        return 'in the file';
    if (nearby !== undefined)
        return `in ${nearby.path}`;
    if (rootAt === null)
        return at.file === null ? 'not sent' : 'not in the file';
    return rootAt === 'sent' ? 'sent by the server' : `fetched from ${rootAt}`;
}


/***/ }),

/***/ 5833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ vantageDiverge)
});

// EXTERNAL MODULE: ./lib/model/tls-version.js
var tls_version = __webpack_require__(3165);
// EXTERNAL MODULE: ./lib/causes/cause.js
var cause = __webpack_require__(3743);
// EXTERNAL MODULE: ./lib/causes/seen.js
var seen = __webpack_require__(3901);
// EXTERNAL MODULE: ./lib/causes/seen-vantage.js
var seen_vantage = __webpack_require__(1582);
// EXTERNAL MODULE: ./lib/causes/wording.js
var wording = __webpack_require__(1008);
;// CONCATENATED MODULE: ./lib/causes/vantages.js


/** What is amiss there beside what is seen elsewhere; `null` where both see the same, or nobody can tell. */
function differenceOf(there, sound) {
    if (RANK[there.reach] < 0 || RANK[sound.reach] < 0)
        return null;
    if (RANK[there.reach] < RANK[sound.reach])
        return there.reach === 'unreached' ? 'reach' : 'handshake';
    if (there.reach !== 'completed' || sound.reach !== 'completed')
        return null;
    const isOtherIssuer = areApart(there.issuers, sound.issuers);
    if (isOtherIssuer)
        return 'certificate';
    if (sound.accepted && !there.accepted)
        return 'trust';
    return areApart(there.versions, sound.versions) ? 'versions' : null;
}
/** The place from which it works best; of equal ones that which most agree with. `null` where nothing can be compared. */
function soundest(places) {
    const seen = places.filter(({ reach }) => RANK[reach] >= 0);
    const alike = (place) => seen.filter((other) => differenceOf(other, place) === null).length;
    const ranked = seen
        .map((place) => ({
        place,
        rank: [
            RANK[place.reach],
            Number(place.accepted),
            Number(areAllPublic(place)),
            alike(place),
            place.versions.at(-1) ?? 0,
        ],
    }))
        .sort((one, other) => one.rank.reduce((found, rank, at) => found || (other.rank[at] ?? 0) - rank, 0) ||
        (one.place.vantage < other.place.vantage ? -1 : 1));
    return seen.length < 2 ? null : (ranked[0]?.place ?? null);
}
/** `shows a certificate of "A" from here and one of "B" from there; the first …, the other …`. */
function certificateWords(there, sound, from) {
    const [first, other] = [sound.completed[0], there.completed[0]];
    const roots = first === undefined || other === undefined ? '' : `; ${rootsOf(first, other)}`;
    return `shows a certificate of ${issuerName(first)} from ${from} and one of ${issuerName(other)} from ${there.vantage}${roots}`;
}
/** The CA is the same, and OpenSSL refuses what it gets to see there. */
function trustWords(there, sound, from) {
    const refused = there.completed.find(({ handshake }) => !(0,seen_vantage/* isAccepted */.oB)(handshake));
    const why = refused === undefined ? '' : ` (${refusalOf(refused)})`;
    const isSame = sound.completed.some(({ leaf }) => leaf !== null && leaf.sha256 === refused?.leaf?.sha256);
    return isSame
        ? `shows the same certificate of ${issuerName(refused)} from ${from}, where OpenSSL accepts it, and from ${there.vantage}, where it does not${why}`
        : `shows a certificate of ${issuerName(sound.completed[0])} that OpenSSL accepts from ${from}, and from ${there.vantage} one of ${issuerName(refused)} that it refuses${why}`;
}
function rootsOf(first, other) {
    const [one, two] = [(0,seen_vantage/* rootWords */.av)(first), (0,seen_vantage/* rootWords */.av)(other)];
    return one === two ? `each ${one}` : `the first ${one}, the other ${two}`;
}
function refusalOf({ handshake: { verification } }) {
    return verification.kind === 'refused' ? verification.code : 'it is not for this name';
}
function issuerName(seen) {
    return seen?.leaf == null ? 'an unknown CA' : `"${(0,wording/* calledBy */.p0)(seen.leaf.issuer)}"`;
}
/** Nobody on the way can have signed these, unless browsers trust him. */
function areAllPublic({ completed }) {
    return completed.length > 0 && completed.every(seen_vantage/* isPublic */.Ul);
}
/** Both have some, and none in common: a site that answers from several CAs or balancers shares at least one. */
function areApart(some, others) {
    return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));
}
/** `unseen` compares with nothing. */
const RANK = { unseen: -1, unreached: 0, 'handshake-failed': 1, completed: 2 };

;// CONCATENATED MODULE: ./lib/causes/vantage-diverge.js






/** The same endpoint is not the same from every network. */
const vantageDiverge = (0,cause/* defineCause */.R)({
    id: 'vantage-diverge',
    title: 'it is not the same from every network',
    scope: 'vantage',
    docs: {
        what: 'Reports of several networks were merged, and they disagree: the endpoint is reachable from one and not from another, a handshake works on some networks and fails on others, or another CA has issued the certificate, OpenSSL refuses it, or another TLS version is chosen there. Other addresses, and other sound certificates of the same CA, are how large sites work and no finding; sound certificates of different public CAs are a notice.',
        why: 'Clients on one network fail where those on another do not, so that "it works for me" helps nobody. The server is seldom at fault: a firewall, a proxy that signs the traffic anew, a name server with another answer or an allow-list stands on the way from one of the places. What clients suffer there is told by the findings of that place; this one tells where to look.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -issuer -serial -enddate',
        references: ['docs/recipes/vantage-points.md', 'RFC 9325 §3', 'RFC 3234 §2'],
        example: {
            kind: 'compare-networks',
            differs: 'certificate',
            odd: 'office',
            sound: 'github',
            issuer: 'Example Inspection CA',
            served: { address: '192.0.2.1', port: 443, name: 'api.example.com' },
        },
    },
    explains: [],
    detect({ here, elsewhere, endpoint }) {
        if (endpoint.file !== null)
            return null; // what lies on disk is the same wherever it was checked out
        const sound = soundest([here, ...elsewhere]);
        if (sound === null)
            return null;
        const difference = differenceOf(here, sound);
        if (difference === null)
            return null;
        const all = [here, ...elsewhere].toSorted((one, other) => (one.vantage < other.vantage ? -1 : 1));
        const alike = all.filter((other) => differenceOf(other, sound) === null).map(({ vantage }) => vantage);
        return { difference, here, sound, alike, all };
    },
    severity: ({ difference, here, sound }) => difference === 'certificate' && areAllPublic(here) && areAllPublic(sound) ? 'notice' : PLAIN,
    titleOf: ({ difference }) => TITLES[difference],
    message(found, { endpoint }) {
        const { difference, here, sound, alike } = found;
        const [name, works] = [endpoint.name, (0,wording/* listed */.KE)(alike)];
        switch (difference) {
            case 'reach':
                return `${name} answers from ${works} and not from ${here.vantage}: ${(0,seen_vantage/* failureWords */.AC)(here.look.observation)}.`;
            case 'handshake':
                return `The handshake with ${name} works from ${works} and fails from ${here.vantage}: ${(0,seen_vantage/* failureWords */.AC)(here.look.observation)}.`;
            case 'certificate':
                return `${name} ${certificateWords(here, sound, works)}.`;
            case 'trust':
                return `${name} ${trustWords(here, sound, works)}.`;
            case 'versions':
                return `${name} chooses ${versionsOf(sound)} from ${works} and ${versionsOf(here)} from ${here.vantage}.`;
        }
    },
    evidence: ({ all }) => all.slice(0, MOST_PLACES).map((place) => ({ label: `from ${place.vantage}`, value: (0,seen_vantage/* placeText */.Z9)(place) })),
    remedy({ difference, here, sound }, { endpoint }) {
        const at = [...here.look.observation.addresses, ...sound.look.observation.addresses][0];
        const issuer = here.completed[0]?.leaf?.issuer ?? null;
        return {
            kind: 'compare-networks',
            differs: difference,
            odd: here.vantage,
            sound: sound.vantage,
            issuer: difference === 'certificate' && issuer !== null ? (0,wording/* calledBy */.p0)(issuer) : null,
            served: {
                address: at?.address ?? (0,seen/* bracketed */.Em)(endpoint.host),
                port: at?.port ?? endpoint.port,
                name: (0,seen/* expectedName */.Ac)(endpoint),
            },
        };
    },
    key: ({ difference, here }) => [difference, here.vantage],
    addresses: ({ here }) => here.look.observation.addresses.map(({ address }) => address),
});
/** What clients there suffer has a finding of its own, with its own weight. */
const PLAIN = 'warning';
const FAILS = 'it works on some networks and fails on others';
const TITLES = {
    reach: FAILS,
    handshake: FAILS,
    certificate: 'another CA stands behind it on another network',
    trust: 'its certificate is accepted on some networks and refused on others',
    versions: 'another TLS version is chosen on another network',
};
function versionsOf({ versions }) {
    return (0,wording/* listed */.KE)(versions.map(tls_version/* versionName */.sh));
}
const MOST_PLACES = 8;


/***/ }),

/***/ 9839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ verificationFailed)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3743);
/* harmony import */ var _chain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3901);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1008);




/**
 * OpenSSL or node:tls refuses the certificate. Diagnose asks this last, and only about refusals and faults of a refused
 * chain that no other cause found at the address explains, so that nothing which OpenSSL rejects passes in silence.
 */
const verificationFailed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    id: 'verification-failed',
    title: 'OpenSSL refuses the certificate',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'OpenSSL, as Node uses it, refuses the certificate, its chain or its name, and no other cause of this catalogue covers the reason. An intermediate that is not valid yet is named here, with its date.',
        why: 'Clients built on OpenSSL (Node, curl, Python, PHP, Ruby and many more) refuse the connection in the same way. They stop at the first fault and do not say which certificate has it; the words of OpenSSL are in the finding.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -verify_return_error </dev/null',
        references: ['RFC 5280 §6.1', 'RFC 9525 §6', 'openssl-verification-options(1)'],
        example: { kind: 'investigate-verification', code: 'INVALID_CA', chain: [], name: 'api.example.com' },
    },
    explains: [],
    detect(seen) {
        const { handshake, file } = seen.at;
        const faults = (0,_chain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)(seen.untold ?? [], seen);
        if (file !== null)
            return { code: NO_CODE, words: NO_ROOT, about: 'file', chain: seen.sent, faults };
        if (handshake.kind !== 'completed')
            return null;
        const { verification, identity, chain } = handshake;
        if (verification.kind === 'refused') {
            return { code: verification.code, words: verification.message, about: 'chain', chain, faults };
        }
        // OpenSSL stopped at a fault that has a cause of its own, and never came to these.
        if (faults.length > 0)
            return { code: '', words: '', about: 'behind', chain, faults };
        if (identity.kind === 'refused') {
            const words = identity.reason.replace(/\.$/, '');
            return { code: 'ERR_TLS_CERT_ALTNAME_INVALID', words, about: 'name', chain, faults };
        }
        return null;
    },
    message({ code, words, about, faults }, { endpoint }) {
        const told = (0,_chain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultClauses */ .ZT)(faults);
        if (about === 'name') {
            return `The certificate of ${endpoint.name} is refused for the name "${(0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedName */ .Ac)(endpoint)}": "${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(words)}".`;
        }
        if (about === 'file')
            return `Clients would refuse the certificate of ${endpoint.name}: ${told === '' ? words : told}.`;
        if (about === 'behind')
            return `OpenSSL stops at the first fault of a chain; this one has more: ${told}.`;
        const says = `OpenSSL refuses the certificate of ${endpoint.name} and says "${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(words)}"${code === NO_CODE ? '' : ` (${code})`}`;
        return told === '' ? `${says}.` : `${says}: ${told}.`;
    },
    evidence: ({ code, words, about, chain, faults }) => [
        ...(about === 'behind' || about === 'file'
            ? []
            : [{ label: 'OpenSSL says', value: code === NO_CODE ? words : `${code}: ${words}` }]),
        ...faults.slice(0, _chain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_FAULTS */ .ws).map(_chain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultEvidence */ .yP),
        {
            label: 'sent',
            value: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(chain.length, 'certificate')}: ${chain.map(_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT).join(' ← ')}`,
        },
    ],
    remedy: ({ code, words, chain, faults }, { endpoint }) => ({
        kind: 'investigate-verification',
        code: code === NO_CODE ? `"${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(words)}"` : code,
        chain,
        name: (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedName */ .Ac)(endpoint),
        faults: faults.slice(0, _chain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_FAULTS */ .ws).map(_chain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultFacts */ .Cv),
    }),
    key: ({ code, words, faults }) => (faults.length > 0 ? faults.map(_chain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultKey */ .s4) : [code === NO_CODE ? words : code]),
});
const NO_ROOT = 'its chain leads to no trusted root';
/** Node has a code for the older errors of OpenSSL only; for the others the words are all there is. */
const NO_CODE = 'UNSPECIFIED';


/***/ }),

/***/ 1407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ completedVersion),
/* harmony export */   Pt: () => (/* binding */ versionsServed),
/* harmony export */   QF: () => (/* binding */ versionRange),
/* harmony export */   ns: () => (/* binding */ rangeEvidence),
/* harmony export */   ub: () => (/* binding */ versionsChosen)
/* harmony export */ });
/* harmony import */ var _model_tls_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3165);
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2714);


/** Versions at which the address finished its part of a handshake, as code points, lowest first. */
function versionsServed(at) {
    const codes = flights(at)
        .filter(({ complete }) => complete)
        .map(({ version }) => version);
    const completed = completedVersion(at);
    return [...new Set(completed === null ? codes : [...codes, completed])].sort((a, b) => a - b);
}
/** Versions that the address chose in any ServerHello, whether or not the rest followed. */
function versionsChosen(at) {
    const codes = flights(at).map(({ version }) => version);
    const completed = completedVersion(at);
    return [...new Set(completed === null ? codes : [...codes, completed])].sort((a, b) => a - b);
}
/** What every answer together says of versions. A version that was never asked for is in neither list. */
function versionRange(at) {
    const spoken = versionsChosen(at);
    const refused = new Set(passedOver(ORDINARY, completedVersion(at)));
    if (at.handshake.kind === 'alert' && at.handshake.alert === 70)
        for (const version of ORDINARY)
            refused.add(version);
    for (const { question, outcome } of at.hellos) {
        const offered = versionsOffered(question);
        if (outcome.kind === 'server-flight')
            for (const version of passedOver(offered, outcome.version))
                refused.add(version);
        // Other answers may be about something else in a hello that offers all there is.
        const alone = question.kind === 'version' || question.kind === 'below-minimum';
        if (alone && outcome.kind === 'alert')
            for (const version of offered)
                refused.add(version);
    }
    const notSpoken = [...refused].filter((version) => !spoken.includes(version));
    return { spoken, refused: notSpoken.sort((a, b) => a - b) };
}
/** The range as evidence. */
function rangeEvidence({ spoken, refused }) {
    return [
        { label: 'speaks', value: spoken.length === 0 ? 'nothing that was asked for' : spoken.map(_model_tls_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionName */ .sh).join(', ') },
        ...(refused.length === 0 ? [] : [{ label: 'does not speak', value: refused.map(_model_tls_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionName */ .sh).join(', ') }]),
    ];
}
/** A server takes the newest version that it has (RFC 8446 §4.2.1), so what was offered above its choice it has not. */
function passedOver(offered, chosen) {
    return chosen === null ? [] : offered.filter((version) => version > chosen);
}
function versionsOffered(question) {
    switch (question.kind) {
        case 'below-minimum':
            return question.offered;
        case 'version':
            return [question.offered];
        // Limited to suites, keys or groups, the server may have gone down for their sake.
        case 'suites':
        case 'key-type':
        case 'groups':
            return [];
        case 'browser':
        case 'modern':
        case 'post-quantum':
        case 'padded':
        case 'split':
        case 'staple':
        case 'no-sni':
        case 'other-sni':
            return ORDINARY;
        default:
            return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(question);
    }
}
/** What an ordinary client of today offers. */
const ORDINARY = [_model_tls_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION_CODE */ .JE['1.2'], _model_tls_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION_CODE */ .JE['1.3']];
function flights({ hellos }) {
    return hellos.flatMap(({ outcome }) => (outcome.kind === 'server-flight' ? [outcome] : []));
}
/** OpenSSL's spelling (`TLSv1.2`, `TLSv1` for 1.0) as a code point; `null` when no handshake was completed. */
function completedVersion({ handshake }) {
    if (handshake.kind !== 'completed')
        return null;
    return (0,_model_tls_version_js__WEBPACK_IMPORTED_MODULE_0__/* .opensslVersionCode */ .Gb)(handshake.version);
}


/***/ }),

/***/ 54:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ waiverExpired)
/* harmony export */ });
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2714);
/* harmony import */ var _model_waiver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6909);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3743);
/* harmony import */ var _seen_waiver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9826);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1008);





/** The last day of a waiver is over: what it covered counts again, and somebody has to decide anew. */
const waiverExpired = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    id: 'waiver-expired',
    title: 'a waiver has run out',
    scope: 'waiver',
    docs: {
        what: 'The day in `until` is over, so that the waiver covers nothing any more: its finding counts as it did before. `until` is the last day that counts, in UTC. The finding stands at the line of the waiver, also where the endpoint shows the cause no more. An endpoint that is no part of the run says nothing about its waivers.',
        why: 'A finding was accepted until a date, and the date has come: either it is mended, or somebody decides once more, with a reason that still holds. Without an end nobody would ask again.',
        seeByHand: `grep -n 'until:' .github/tls-gate.yml; date -u +%F`,
        references: ['RFC 3339 §5.6', 'docs/configuration.md, "Accepting a finding until a date"'],
        example: { kind: 'renew-waiver', waiver: _seen_waiver_js__WEBPACK_IMPORTED_MODULE_0__/* .EXAMPLE_WAIVER */ .Ug, needed: true, again: '2027-04-30' },
    },
    explains: [],
    detect({ waiver, now, met }) {
        if (met === 'elsewhere' || !(0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpired */ ._d)(waiver, now))
            return null;
        return { waiver, now, met, over: now - Date.parse(waiver.until) - _model_units_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY_MS */ .s };
    },
    severity: 'warning',
    message({ waiver, met, over }) {
        const ended = `The waiver for ${(0,_seen_waiver_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedThing */ .JY)(waiver)} ended with ${waiver.until}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .span */ .Ln)(over)} ago`;
        switch (met) {
            case 'found':
                return `${ended}: the finding counts again.`;
            case 'gone':
                return `${ended}, and the endpoint shows nothing of it any more.`;
            case 'unlisted':
                return `${ended}, and no list names the endpoint any more.`;
            default:
                return `${ended}; whether the endpoint still shows it could not be seen.`;
        }
    },
    evidence: ({ waiver }) => [
        { label: 'waiver', value: (0,_seen_waiver_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverPlace */ .ot)(waiver) },
        { label: 'reason', value: waiver.reason },
    ],
    remedy: ({ waiver, met, now }) => ({
        kind: 'renew-waiver',
        waiver,
        needed: met === 'unknown' ? null : met === 'found',
        again: new Date(now + AGAIN_MS).toISOString().slice(0, 10),
    }),
    key: ({ waiver }) => [waiver.cause],
});
/** A quarter: long enough to mend most things, and short enough that somebody remembers. */
const AGAIN_MS = 90 * _model_units_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY_MS */ .s;


/***/ }),

/***/ 2081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ waiverUnused)
/* harmony export */ });
/* harmony import */ var _model_waiver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6909);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3743);
/* harmony import */ var _seen_waiver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9826);



/** A waiver that covers nothing: what it was for is mended, or it names an endpoint that is not there. */
const waiverUnused = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    id: 'waiver-unused',
    title: 'a waiver covers nothing',
    scope: 'waiver',
    docs: {
        what: 'The endpoint of the waiver was looked at throughout and does not show the cause, or no list names that endpoint. An endpoint that could not be judged, or is no part of the run (others were named on the command line, or it belongs to another shard), leaves its waivers alone. Where the config has no list of its own, so that each run may have another, an endpoint without a list is a notice.',
        why: 'A waiver that nothing needs would silently cover the same fault when it comes back; one with a misspelt endpoint does not cover what it was written for.',
        seeByHand: `grep -n -A3 'waivers:' .github/tls-gate.yml`,
        references: ['docs/configuration.md, "Accepting a finding until a date"'],
        example: { kind: 'drop-waiver', waiver: _seen_waiver_js__WEBPACK_IMPORTED_MODULE_0__/* .EXAMPLE_WAIVER */ .Ug, meant: null },
    },
    explains: [],
    detect({ waiver, now, met }) {
        if ((0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpired */ ._d)(waiver, now))
            return null;
        if (met === 'gone')
            return { waiver, unlisted: null };
        return met === 'unlisted' ? { waiver, unlisted: waiver.unlisted ?? null } : null;
    },
    severity: ({ unlisted }) => (unlisted === null || unlisted.sure ? 'warning' : 'notice'),
    message: ({ waiver, unlisted }) => unlisted === null
        ? `The waiver for ${(0,_seen_waiver_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedThing */ .JY)(waiver)} covers nothing: the endpoint was looked at and does not show it.`
        : `The waiver for ${(0,_seen_waiver_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedThing */ .JY)(waiver)} covers nothing: no list names this endpoint.`,
    evidence: ({ waiver, unlisted }) => [
        { label: 'waiver', value: (0,_seen_waiver_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverPlace */ .ot)(waiver) },
        { label: 'until', value: waiver.until },
        { label: 'reason', value: waiver.reason },
        ...(unlisted?.nearest == null ? [] : [{ label: 'nearest endpoint', value: unlisted.nearest }]),
    ],
    remedy: ({ waiver, unlisted }) => ({ kind: 'drop-waiver', waiver, meant: unlisted?.nearest ?? null }),
    key: ({ waiver }) => [waiver.cause],
});


/***/ }),

/***/ 1008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   oL: () => (/* binding */ spansApart),
/* harmony export */   p0: () => (/* binding */ calledBy),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2714);

/** Longest piece of remote text that a message repeats; the whole text stands in the evidence. */
const LONGEST_NAME = 80;
/** What people call a certificate: the common name of an RFC 4514 name, else the whole name; cut when overlong. */
function calledBy(distinguishedName) {
    const commonName = /^(?:(?:\\.|[^\\,+])*[,+])*?CN=((?:\\.|[^\\,+])*)/i.exec(distinguishedName)?.[1];
    // RFC 4514 §2.4 escapes a special character by a backslash before it; the pairs of hex digits stay as they are.
    const name = (commonName || distinguishedName).replace(/\\([",+;<>= #\\])/g, '$1');
    return name === '' ? '(no name)' : cut(name);
}
/**
 * What people call a certificate whose subject may be empty, as RFC 5280 §4.1.2.6 lets it be where the names stand in
 * subjectAltName: then the first of these.
 */
function named({ subject, sans }) {
    const [first] = sans ?? [];
    return subject === '' && first !== undefined ? cut(first.value) : calledBy(subject);
}
/** Remote text for a message, cut when overlong. */
function cut(text) {
    return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`;
}
/** `a`, `a and b`, `a, b and c`; past five the rest is counted. */
function listed(items) {
    const shown = items.length > 5 ? [...items.slice(0, 4), `${items.length - 4} more`] : items;
    if (shown.length < 2)
        return shown[0] ?? 'none';
    return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
/** `1 certificate`, `2 certificates`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** A duration as people say it: whole days from one day up, else whole hours, else `less than an hour`; never rounded up. */
function span(duration) {
    const hours = Math.floor(duration / (_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .s / 24));
    if (hours < 1)
        return 'less than an hour';
    if (hours < 24)
        return counted(hours, 'hour');
    return counted(Math.floor(duration / _model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .s), 'day');
}
/**
 * Time that is left, and more time that is asked for. Where both would read the same, tenths of days or hours tell them
 * apart: of the time left never rounded up, of that asked for never down.
 */
function spansApart(left, asked) {
    const plain = { left: span(left), asked: span(asked) };
    if (plain.left !== plain.asked || left < _model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .s / 24)
        return plain;
    const [unit, noun] = left < _model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .s ? [_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .s / 24, 'hours'] : [_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .s, 'days'];
    return {
        left: `${(Math.floor((left / unit) * 10) / 10).toFixed(1)} ${noun}`,
        asked: `${(Math.ceil((asked / unit) * 10) / 10).toFixed(1)} ${noun}`,
    };
}
/** The date of an instant, UTC: `2026-11-03`. */
function day(instant) {
    return instant.slice(0, 10);
}
/** The instant to the second, as evidence prints it: `2026-11-03 08:15:00 UTC`. */
function moment(instant) {
    return `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`;
}


/***/ }),

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ REACH_CAUSES),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   n5: () => (/* binding */ atMostWarning),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _model_cause_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);


/**
 * Gives each finding the weight that the policy gives it, drops what is `off`, and sorts: worst first, then catalogue
 * order. An explicit severity wins over `on-unreachable`, since it names the cause. Where a pull request does not touch
 * the endpoint, no error is left: it warns.
 */
function weigh(findings, { policy, untouched }) {
    return findings
        .flatMap((finding) => {
        const severity = policy.severities[finding.cause] ?? ownSeverity(finding, policy.onUnreachable);
        if (severity === 'off')
            return [];
        if (untouched !== true || severity !== 'error')
            return [{ ...finding, severity }];
        return [{ ...finding, severity: atMostWarning(severity), spared: true }];
    })
        .sort(worstFirst);
}
/** An error that a pull request has no part in. */
function atMostWarning(severity) {
    return severity === 'error' ? 'warning' : severity;
}
/** Order of reports: severity, then catalogue, then address and fingerprint so that runs compare. */
function worstFirst(one, other) {
    return (_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(one.severity) - _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(other.severity) ||
        _model_cause_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSE_IDS */ .R.indexOf(one.cause) - _model_cause_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSE_IDS */ .R.indexOf(other.cause) ||
        compareText(one.addresses.join(), other.addresses.join()) ||
        compareText(one.fingerprint, other.fingerprint));
}
function ownSeverity({ cause, severity }, onUnreachable) {
    if (!REACH_CAUSES.has(cause) || onUnreachable === 'fail')
        return severity;
    if (onUnreachable === 'ignore')
        return 'notice';
    return atMostWarning(severity);
}
/** By code unit: the same order on every machine, whatever its locale. */
function compareText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** "Could not look": they say why there was no connection, and nothing about TLS. */
const REACH_CAUSES = new Set([
    'name-not-found',
    'connection-refused',
    'connection-timeout',
    'connection-reset',
    'proxy-refused',
]);


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ POLICY_CAUSE_IDS),
/* harmony export */   R: () => (/* binding */ CAUSE_IDS)
/* harmony export */ });
/**
 * Every cause that the gate can name, most specific first: the order of reports and docs.
 * A policy's `severities` may use these words and no others; `catalogue.test.ts` keeps list and files equal.
 */
const CAUSE_IDS = [
    'name-not-found',
    'connection-refused',
    'connection-timeout',
    'connection-reset',
    'proxy-refused',
    'starttls-refused',
    'starttls-injection',
    'plaintext-http',
    'other-protocol',
    'no-common-cipher',
    'no-common-group',
    'weak-cipher-accepted',
    'weak-key-exchange',
    'tls-version-too-old',
    'legacy-tls-accepted',
    'tls-version-missing',
    'version-intolerant',
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
    'staple-missing',
    'revocation-unknown',
    'malformed-certificate',
    'bundle-unusable',
    'key-mismatch',
    'key-unprotected',
    'verification-failed',
    'sni-not-recognized',
    'default-certificate',
    'no-sni-fallback',
    'sni-filtered',
    'reset-after-hello',
    'silent-after-hello',
    'closed-after-hello',
    'large-hello-rejected',
    'split-hello-rejected',
    'tls-intercepted',
    'garbled-handshake',
    'handshake-too-slow',
    'handshake-refused',
    'client-certificate-required',
    'client-certificate-untrusted',
    'client-certificate-expired',
    'client-certificate-unsuitable',
    'client-certificate-not-required',
    'addresses-diverge',
    'vantage-diverge',
    'waiver-expired',
    'waiver-unused',
];
/** Those about the policy itself: they stand at a line of the config and at no endpoint. */
const POLICY_CAUSE_IDS = ['waiver-expired', 'waiver-unused'];


/***/ }),

/***/ 5661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ proxyName)
/* harmony export */ });
/** `proxy.internal:3128`, an IPv6 literal in brackets. */
function proxyName({ host, port }) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}


/***/ }),

/***/ 8929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ retiredRoot)
/* harmony export */ });
/* unused harmony export retiredSubjects */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7913);

/**
 * The retired root of this subject (RFC 4514); `null` for every other name. A name proves nothing by itself, and older
 * versions of Node.js still hold some of these: ask only for an issuer that no trusted root answers to.
 */
function retiredRoot(subject) {
    known ??= new Map(rows().map((row) => [(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .comparableName */ ._t)(row.subject), row]));
    const row = subject.length > MOST_CHARACTERS ? undefined : known.get((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .comparableName */ ._t)(subject));
    return row === undefined ? null : { name: nameOf(row.subject), retired: row.retired, why: reason(row.why) };
}
/** Subjects of all retired roots known here. */
function retiredSubjects() {
    return rows().map(({ subject }) => subject);
}
/** Read when a name is first asked for: most runs never ask. */
let known = null;
function rows() {
    return TABLE.trim()
        .split('\n')
        .map((line) => {
        const [retired = '', why = '', subject = ''] = line.split(' | ');
        return { retired, why, subject };
    });
}
/** The common name; the unit where that says more (`GlobalSign Root CA - R2`) or there is no common name. */
function nameOf(subject) {
    const [common, unit] = [attribute(subject, 'CN'), attribute(subject, 'OU')];
    const unitSaysMore = common === null || common.startsWith('http:') || unit?.startsWith(`${common} `);
    return (unitSaysMore ? unit : common) ?? common ?? attribute(subject, 'O') ?? subject;
}
function attribute(subject, type) {
    const value = new RegExp(`(?:^|,)${type}=((?:[^,\\\\]|\\\\.)+)`).exec(subject)?.[1];
    return value?.replaceAll('\\', '') ?? null;
}
function reason(why) {
    const value = why.split(' ').at(-1);
    if (why.startsWith('expired'))
        return `it expired on ${value}`;
    if (why.startsWith('key of'))
        return `its key is from ${value}, and Mozilla retires roots of that age`;
    if (why === '1024 bits')
        return 'its RSA key has only 1024 bits';
    return why === 'distrusted' ? "its CA lost Mozilla's trust" : 'its CA or Mozilla withdrew it';
}
/** The longest name of the table has some 200; what is much longer need not be made comparable. */
const MOST_CHARACTERS = 1_000;
/**
 * Retired when, why, and the subject as `readName` prints it, the latest first. Compared from Mozilla's list as certifi
 * published it from 2015 to October 2026; of what went before 2016, only what old chains still send.
 */
const TABLE = String.raw `
in 2026 | removed | C=DE,O=Atos,CN=Atos TrustedRoot 2011
in 2026 | removed | CN=SecureSign Root CA12,O=Cybertrust Japan Co.\, Ltd.,C=JP
in 2026 | removed | OU=ePKI Root Certification Authority,O=Chunghwa Telecom Co.\, Ltd.,C=TW
in 2026 | key of 2006 | CN=COMODO Certification Authority,O=COMODO CA Limited,L=Salford,ST=Greater Manchester,C=GB
in 2026 | key of 2007 | CN=Certigna,O=Dhimyotis,C=FR
in 2026 | key of 2006 | CN=DigiCert Assured ID Root CA,OU=www.digicert.com,O=DigiCert Inc,C=US
in 2026 | key of 2006 | CN=DigiCert Global Root CA,OU=www.digicert.com,O=DigiCert Inc,C=US
in 2026 | key of 2006 | CN=DigiCert High Assurance EV Root CA,OU=www.digicert.com,O=DigiCert Inc,C=US
in 2026 | removed | CN=FIRMAPROFESIONAL CA ROOT-A WEB,organizationIdentifier=VATES-A62634068,O=Firmaprofesional SA,C=ES
in 2026 | removed | CN=GTS Root R2,O=Google Trust Services LLC,C=US
in 2026 | key of 2006 | CN=QuoVadis Root CA 2,O=QuoVadis Limited,C=BM
in 2026 | key of 2006 | CN=QuoVadis Root CA 3,O=QuoVadis Limited,C=BM
in 2026 | removed | CN=Secure Global CA,O=SecureTrust Corporation,C=US
in 2026 | removed | CN=SecureTrust CA,O=SecureTrust Corporation,C=US
in 2026 | key of 2006 | CN=SwissSign Gold CA - G2,O=SwissSign AG,C=CH
in 2026 | key of 2007 | CN=TeliaSonera Root CA v1,O=TeliaSonera
in 2026 | removed | CN=Trustwave Global Certification Authority,O=Trustwave Holdings\, Inc.,L=Chicago,ST=Illinois,C=US
in 2026 | removed | CN=Trustwave Global ECC P256 Certification Authority,O=Trustwave Holdings\, Inc.,L=Chicago,ST=Illinois,C=US
in 2026 | removed | CN=Trustwave Global ECC P384 Certification Authority,O=Trustwave Holdings\, Inc.,L=Chicago,ST=Illinois,C=US
in 2026 | key of 2006 | OU=certSIGN ROOT CA,O=certSIGN,C=RO
by 2026 | distrusted | CN=AffirmTrust Commercial,O=AffirmTrust,C=US
by 2026 | distrusted | CN=AffirmTrust Networking,O=AffirmTrust,C=US
by 2026 | distrusted | CN=AffirmTrust Premium ECC,O=AffirmTrust,C=US
by 2026 | distrusted | CN=AffirmTrust Premium,O=AffirmTrust,C=US
by 2026 | distrusted | CN=Entrust Root Certification Authority - EC1,OU=(c) 2012 Entrust\, Inc. - for authorized use only,OU=See www.entrust.net/legal-terms,O=Entrust\, Inc.,C=US
by 2026 | distrusted | CN=Entrust Root Certification Authority - G2,OU=(c) 2009 Entrust\, Inc. - for authorized use only,OU=See www.entrust.net/legal-terms,O=Entrust\, Inc.,C=US
by 2026 | distrusted | CN=Entrust Root Certification Authority,OU=(c) 2006 Entrust\, Inc.,OU=www.entrust.net/CPS is incorporated by reference,O=Entrust\, Inc.,C=US
in 2025 | removed | CN=CommScope Public Trust ECC Root-01,O=CommScope,C=US
in 2025 | removed | CN=CommScope Public Trust ECC Root-02,O=CommScope,C=US
in 2025 | removed | CN=CommScope Public Trust RSA Root-01,O=CommScope,C=US
in 2025 | removed | CN=CommScope Public Trust RSA Root-02,O=CommScope,C=US
by 2026 | distrusted | CN=GLOBALTRUST 2020,O=e-commerce monitoring GmbH,C=AT
in 2025 | key of 2004 | CN=AAA Certificate Services,O=Comodo CA Limited,L=Salford,ST=Greater Manchester,C=GB
in 2025 | expired 2025-05-12 | CN=Baltimore CyberTrust Root,OU=CyberTrust,O=Baltimore,C=IE
in 2025 | key of 1999 | CN=Entrust.net Certification Authority (2048),OU=(c) 1999 Entrust.net Limited,OU=www.entrust.net/CPS_2048 incorp. by ref. (limits liab.),O=Entrust.net
in 2025 | key of 1998 | CN=GlobalSign Root CA,OU=Root CA,O=GlobalSign nv-sa,C=BE
in 2025 | key of 2004 | CN=XRamp Global Certification Authority,O=XRamp Security Services Inc,OU=www.xrampsecurity.com,C=US
in 2025 | key of 2004 | OU=Go Daddy Class 2 Certification Authority,O=The Go Daddy Group\, Inc.,C=US
in 2025 | key of 2004 | OU=Starfield Class 2 Certification Authority,O=Starfield Technologies\, Inc.,C=US
by 2025 | removed | CN=SwissSign Silver CA - G2,O=SwissSign AG,C=CH
in 2024 | distrusted | CN=Entrust Root Certification Authority - G4,OU=(c) 2015 Entrust\, Inc. - for authorized use only,OU=See www.entrust.net/legal-terms,O=Entrust\, Inc.,C=US
in 2024 | removed | CN=SecureSign RootCA11,O=Japan Certification Services\, Inc.,C=JP
in 2024 | removed | CN=Security Communication RootCA3,O=SECOM Trust Systems CO.\,LTD.,C=JP
by 2024 | expired 2023-09-30 | OU=Security Communication RootCA1,O=SECOM Trust.net,C=JP
in 2023 | distrusted | CN=E-Tugra Certification Authority,OU=E-Tugra Sertifikasyon Merkezi,O=E-Tuğra EBG Bilişim Teknolojileri ve Hizmetleri A.Ş.,L=Ankara,C=TR
in 2023 | distrusted | CN=E-Tugra Global Root CA ECC v3,OU=E-Tugra Trust Center,O=E-Tugra EBG A.S.,L=Ankara,C=TR
in 2023 | distrusted | CN=E-Tugra Global Root CA RSA v3,OU=E-Tugra Trust Center,O=E-Tugra EBG A.S.,L=Ankara,C=TR
in 2023 | expired 2023-05-15 | CN=Hongkong Post Root CA 1,O=Hongkong Post,C=HK
in 2022 | removed | CN=EC-ACC,OU=Jerarquia Entitats de Certificacio Catalanes,OU=Vegeu https://www.catcert.net/verarrel (c)03,OU=Serveis Publics de Certificacio,O=Agencia Catalana de Certificacio (NIF Q-0801176-I),C=ES
in 2022 | removed | CN=Network Solutions Certificate Authority,O=Network Solutions L.L.C.,C=US
in 2022 | expired 2022-12-08 | CN=Staat der Nederlanden EV Root CA,O=Staat der Nederlanden,C=NL
in 2022 | distrusted | CN=TrustCor ECA-1,OU=TrustCor Certificate Authority,O=TrustCor Systems S. de R.L.,L=Panama City,ST=Panama,C=PA
in 2022 | distrusted | CN=TrustCor RootCert CA-1,OU=TrustCor Certificate Authority,O=TrustCor Systems S. de R.L.,L=Panama City,ST=Panama,C=PA
in 2022 | distrusted | CN=TrustCor RootCert CA-2,OU=TrustCor Certificate Authority,O=TrustCor Systems S. de R.L.,L=Panama City,ST=Panama,C=PA
in 2022 | removed | CN=Hellenic Academic and Research Institutions RootCA 2011,O=Hellenic Academic and Research Institutions Cert. Authority,C=GR
by 2022 | expired 2021-12-15 | CN=Cybertrust Global Root,O=Cybertrust\, Inc
by 2022 | expired 2021-09-30 | CN=DST Root CA X3,O=Digital Signature Trust Co.
by 2022 | expired 2021-12-15 | CN=GlobalSign,O=GlobalSign,OU=GlobalSign Root CA - R2
by 2021 | distrusted | CN=Chambers of Commerce Root - 2008,O=AC Camerfirma S.A.,serialNumber=A82743287,L=Madrid (see current address at www.camerfirma.com/address),C=EU
by 2021 | distrusted | CN=GeoTrust Primary Certification Authority - G2,OU=(c) 2007 GeoTrust Inc. - For authorized use only,O=GeoTrust Inc.,C=US
by 2021 | distrusted | CN=Global Chambersign Root - 2008,O=AC Camerfirma S.A.,serialNumber=A82743287,L=Madrid (see current address at www.camerfirma.com/address),C=EU
by 2021 | expired 2021-03-17 | CN=QuoVadis Root Certification Authority,OU=Root Certification Authority,O=QuoVadis Limited,C=BM
by 2021 | expired 2021-04-06 | CN=Sonera Class2 CA,O=Sonera,C=FI
by 2021 | removed | CN=Staat der Nederlanden Root CA - G3,O=Staat der Nederlanden,C=NL
by 2021 | distrusted | CN=VeriSign Universal Root Certification Authority,OU=(c) 2008 VeriSign\, Inc. - For authorized use only,OU=VeriSign Trust Network,O=VeriSign\, Inc.,C=US
in 2020 | distrusted | CN=GeoTrust Global CA,O=GeoTrust Inc.,C=US
in 2020 | distrusted | CN=GeoTrust Primary Certification Authority - G3,OU=(c) 2008 GeoTrust Inc. - For authorized use only,O=GeoTrust Inc.,C=US
in 2020 | distrusted | CN=GeoTrust Primary Certification Authority,O=GeoTrust Inc.,C=US
in 2020 | distrusted | CN=GeoTrust Universal CA 2,O=GeoTrust Inc.,C=US
in 2020 | distrusted | CN=GeoTrust Universal CA,O=GeoTrust Inc.,C=US
in 2020 | removed | CN=OISTE WISeKey Global Root GA CA,OU=OISTE Foundation Endorsed,OU=Copyright (c) 2005,O=WISeKey,C=CH
in 2020 | distrusted | CN=VeriSign Class 3 Public Primary Certification Authority - G4,OU=(c) 2007 VeriSign\, Inc. - For authorized use only,OU=VeriSign Trust Network,O=VeriSign\, Inc.,C=US
in 2020 | distrusted | CN=VeriSign Class 3 Public Primary Certification Authority - G5,OU=(c) 2006 VeriSign\, Inc. - For authorized use only,OU=VeriSign Trust Network,O=VeriSign\, Inc.,C=US
in 2020 | distrusted | CN=thawte Primary Root CA - G2,OU=(c) 2007 thawte\, Inc. - For authorized use only,O=thawte\, Inc.,C=US
in 2020 | distrusted | CN=thawte Primary Root CA - G3,OU=(c) 2008 thawte\, Inc. - For authorized use only,OU=Certification Services Division,O=thawte\, Inc.,C=US
in 2020 | distrusted | CN=thawte Primary Root CA,OU=(c) 2006 thawte\, Inc. - For authorized use only,OU=Certification Services Division,O=thawte\, Inc.,C=US
in 2020 | removed | O=Government Root Certification Authority,C=TW
in 2020 | removed | emailAddress=pki@sk.ee,CN=EE Certification Centre Root CA,O=AS Sertifitseerimiskeskus,C=EE
by 2020 | expired 2020-05-30 | CN=AddTrust External CA Root,OU=AddTrust External TTP Network,O=AddTrust AB,C=SE
by 2020 | expired 2020-03-25 | CN=Staat der Nederlanden Root CA - G2,O=Staat der Nederlanden,C=NL
by 2020 | distrusted | CN=VeriSign Class 3 Public Primary Certification Authority - G3,OU=(c) 1999 VeriSign\, Inc. - For authorized use only,OU=VeriSign Trust Network,O=VeriSign\, Inc.,C=US
in 2019 | expired 2019-07-09 | CN=Deutsche Telekom Root CA 2,OU=T-TeleSec Trust Center,O=Deutsche Telekom AG,C=DE
in 2019 | distrusted | CN=Certinomis - Root CA,OU=0002 433998903,O=Certinomis,C=FR
in 2018 | removed | CN=Certplus Root CA G1,O=Certplus,C=FR
in 2018 | removed | CN=Certplus Root CA G2,O=Certplus,C=FR
in 2018 | removed | CN=OpenTrust Root CA G1,O=OpenTrust,C=FR
in 2018 | removed | CN=OpenTrust Root CA G2,O=OpenTrust,C=FR
in 2018 | removed | CN=OpenTrust Root CA G3,O=OpenTrust,C=FR
in 2018 | expired 2022-06-24 | CN=Visa eCommerce Root,OU=Visa International Service Association,O=VISA,C=US
by 2018 | removed | CN=Chambers of Commerce Root,OU=http://www.chambersign.org,O=AC Camerfirma SA CIF A82743287,C=EU
by 2018 | removed | CN=Global Chambersign Root,OU=http://www.chambersign.org,O=AC Camerfirma SA CIF A82743287,C=EU
in 2017 | distrusted | CN=CA WoSign ECC Root,O=WoSign CA Limited,C=CN
in 2017 | distrusted | CN=CA 沃通根证书,O=WoSign CA Limited,C=CN
in 2017 | distrusted | CN=CNNIC ROOT,O=CNNIC,C=CN
in 2017 | distrusted | CN=Certification Authority of WoSign G2,O=WoSign CA Limited,C=CN
in 2017 | distrusted | CN=Certification Authority of WoSign,O=WoSign CA Limited,C=CN
in 2017 | removed | CN=Certinomis - Autorité Racine,OU=0002 433998903,O=Certinomis,C=FR
in 2017 | removed | CN=Certum CA,O=Unizeto Sp. z o.o.,C=PL
in 2017 | distrusted | CN=China Internet Network Information Center EV Certificates Root,O=China Internet Network Information Center,C=CN
in 2017 | expired 2019-03-04 | CN=GeoTrust Global CA 2,O=GeoTrust Inc.,C=US
in 2017 | removed | CN=Secure Certificate Services,O=Comodo CA Limited,L=Salford,ST=Greater Manchester,C=GB
in 2017 | distrusted | CN=StartCom Certification Authority G2,O=StartCom Ltd.,C=IL
in 2017 | distrusted | CN=StartCom Certification Authority,OU=Secure Digital Certificate Signing,O=StartCom Ltd.,C=IL
in 2017 | removed | CN=Swisscom Root CA 2,OU=Digital Certificate Services,O=Swisscom,C=ch
in 2017 | removed | CN=Swisscom Root EV CA 2,OU=Digital Certificate Services,O=Swisscom,C=ch
in 2017 | removed | CN=Trusted Certificate Services,O=Comodo CA Limited,L=Salford,ST=Greater Manchester,C=GB
in 2017 | expired 2019-07-09 | CN=UTN-USERFirst-Hardware,OU=http://www.usertrust.com,O=The USERTRUST Network,L=Salt Lake City,ST=UT,C=US
by 2016 | 1024 bits | CN=Entrust.net Secure Server Certification Authority,OU=(c) 1999 Entrust.net Limited,OU=www.entrust.net/CPS incorp. by ref. (limits liab.),O=Entrust.net,C=US
by 2016 | 1024 bits | CN=GTE CyberTrust Global Root,OU=GTE CyberTrust Solutions\, Inc.,O=GTE Corporation,C=US
by 2016 | expired 2019-06-24 | CN=UTN - DATACorp SGC,OU=http://www.usertrust.com,O=The USERTRUST Network,L=Salt Lake City,ST=UT,C=US
by 2016 | 1024 bits | OU=Class 3 Public Primary Certification Authority,O=VeriSign\, Inc.,C=US
by 2016 | 1024 bits | OU=Equifax Secure Certificate Authority,O=Equifax,C=US
by 2016 | 1024 bits | OU=VeriSign Trust Network,OU=(c) 1998 VeriSign\, Inc. - For authorized use only,OU=Class 3 Public Primary Certification Authority - G2,O=VeriSign\, Inc.,C=US
by 2016 | 1024 bits | emailAddress=info@valicert.com,CN=http://www.valicert.com/,OU=ValiCert Class 2 Policy Validation Authority,O=ValiCert\, Inc.,L=ValiCert Validation Network
by 2016 | 1024 bits | emailAddress=premium-server@thawte.com,CN=Thawte Premium Server CA,OU=Certification Services Division,O=Thawte Consulting cc,L=Cape Town,ST=Western Cape,C=ZA
by 2016 | 1024 bits | emailAddress=server-certs@thawte.com,CN=Thawte Server CA,OU=Certification Services Division,O=Thawte Consulting cc,L=Cape Town,ST=Western Cape,C=ZA
`;


/***/ }),

/***/ 5713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ weakSignatures)
/* harmony export */ });
/* harmony import */ var _issued_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1777);

/**
 * Signatures of MD2, MD5 or SHA-1 along a path. OpenSSL refuses them from security level 1 on, the lowest that Node is
 * built with; the signature that a root makes over itself is never looked at.
 */
function weakSignatures(certificates) {
    return certificates
        .filter((certificate) => !(0,_issued_by_js__WEBPACK_IMPORTED_MODULE_0__/* .namesItself */ .e0)(certificate))
        .flatMap((certificate) => {
        const digest = /md[25]|sha1(?![0-9])/i.exec(certificate.signature)?.[0].toUpperCase().replace('SHA1', 'SHA-1');
        return digest === undefined ? [] : [{ certificate, digest }];
    });
}


/***/ })

};

export const id = 485;
export const ids = [485];
export const modules = {

/***/ 6737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ BARS_THE_WAY),
/* harmony export */   h: () => (/* binding */ ENDS_HANDSHAKE)
/* harmony export */ });
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9971);

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
const BARS_THE_WAY = new Set([..._weigh_js__WEBPACK_IMPORTED_MODULE_0__/* .REACH_CAUSES */ .RO, ...ENDS_HANDSHAKE]);


/***/ }),

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RU: () => (/* binding */ TOLD_INSTEAD),
  LF: () => (/* binding */ byEndpoint),
  oD: () => (/* binding */ findingsOfPolicy),
  Iq: () => (/* binding */ partFindings),
  IY: () => (/* binding */ unseenWaivers)
});

// EXTERNAL MODULE: ./lib/causes/index.js + 84 modules
var causes = __webpack_require__(1880);
// EXTERNAL MODULE: ./lib/causes/waiver-expired.js
var waiver_expired = __webpack_require__(54);
// EXTERNAL MODULE: ./lib/causes/waiver-unused.js
var waiver_unused = __webpack_require__(2081);
// EXTERNAL MODULE: ./lib/model/waiver.js
var model_waiver = __webpack_require__(6909);
// EXTERNAL MODULE: ./lib/pki/digest.js
var digest = __webpack_require__(2846);
// EXTERNAL MODULE: ./lib/remedies/index.js + 84 modules
var remedies = __webpack_require__(2784);
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
// EXTERNAL MODULE: ./lib/judge/barring-causes.js
var barring_causes = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/judge/weigh.js
var weigh = __webpack_require__(9971);
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
    ...barring_causes/* BARS_THE_WAY */.H,
    'bundle-unusable',
    'tls-intercepted',
    'addresses-diverge',
]);
/** Causes that each stands for: while it is there, they are not told beside it. */
const TOLD_INSTEAD = new Map(causes/* CAUSES */.h.map(({ id, explains }) => [id, new Set(explains)]));


/***/ }),

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

/***/ 2784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ writeFix)
});

// UNUSED EXPORTS: PRODUCTS, writeFixes

// EXTERNAL MODULE: ./lib/model/endpoint.js
var model_endpoint = __webpack_require__(7128);
;// CONCATENATED MODULE: ./lib/remedies/phrases.js
/** `"a" and "b"`; past four the rest is counted, since a certificate may carry a hundred names. */
function quotedList(names) {
    if (names.length === 0)
        return 'the host name';
    const shown = names
        .slice(0, 4)
        .map((name) => `"${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name}"`);
    if (names.length > 4)
        shown.push(`${names.length - 4} more`);
    return shown.length === 1 ? `${shown[0]}` : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
/** Names come from certificates, which may carry anything; a DNS name of more than this is rare. */
const LONGEST_NAME = 80;
/** The date of an instant, UTC. */
function day(instant) {
    return instant.slice(0, 10);
}
/** What a new certificate has to have, to stand after the names it is issued for; empty where the names are the matter. */
function issuedWith({ why, rsaBits = 2048 }) {
    return why === 'weak-key' ? ` with a new key (EC P-256, or RSA of at least ${rsaBits} bits)` : '';
}

;// CONCATENATED MODULE: ./lib/remedies/align-addresses.js

/** What fits every server product. */
const alignAddresses = (remedy) => ({
    summary: summary(remedy),
    snippet: null,
    steps: [...steps(remedy), 'Reload the server there: most read the certificate once, when they start.'],
});
/** The same with the product's own way to reload. */
function alignAddressesWith(reload) {
    return (remedy) => ({ summary: summary(remedy), snippet: null, steps: [...steps(remedy), reload] });
}
function summary({ odd, differs }) {
    return `${WHAT[differs]} ${odd.length === 1 ? 'the machine' : 'the machines'} behind ${quotedList(odd).replaceAll('"', '')}.`;
}
const WHAT = {
    certificate: 'Bring the present certificate to',
    versions: 'Bring the TLS settings of the other addresses to',
    'client-auth': 'Bring the client authentication of the other addresses to',
};
function steps({ odd, name }) {
    return [
        `If ${odd.length === 1 ? 'that machine is' : 'those machines are'} out of service, take the address out of the DNS of "${name}".`,
        'Find out why the roll-out passed them by: a renewal job or deploy hook that runs on one machine only leaves the others behind.',
    ];
}

// EXTERNAL MODULE: ./lib/pki/ip-address.js
var ip_address = __webpack_require__(394);
;// CONCATENATED MODULE: ./lib/remedies/command-line.js

/**
 * Names and addresses that go into a line which people paste into a shell. They come from certificates and from the
 * endpoint list, so only what needs no quoting is let through; everything else stays out of commands.
 */
/**
 * The names that may stand in a command: letters, digits and hyphens in labels, a leading `*.` allowed; no IP literals.
 * At most as many as Let's Encrypt puts on one certificate.
 */
function commandNames(names) {
    const distinct = new Set(names.map((name) => name.toLowerCase()));
    return [...distinct].filter((name) => LDH_NAME.test(name) && !IPV4.test(name)).slice(0, MOST_NAMES);
}
/** A name that needs no quoting, or a placeholder where there is none. */
function hostName(name) {
    return commandNames([name])[0] ?? 'YOUR.HOST.NAME';
}
/** Part of a path that stands for the name: `wildcard.example.com` for `*.example.com`, `server` for what is no plain name. */
function pathName(name) {
    return LDH_NAME.test(name) ? name.toLowerCase().replace(/^\*\./, 'wildcard.') : 'server';
}
/** The URL if it can stand in a command as it is, else `null`. */
function commandUrl(url) {
    return url !== null && url.length <= 200 && PLAIN_URL.test(url) ? url : null;
}
/** The options `-d name` of certbot; a wildcard is quoted, because a shell would expand it. */
function certbotNames(names) {
    const usable = commandNames(names);
    if (usable.length === 0)
        return '-d YOUR.HOST.NAME';
    return usable.map((name) => `-d ${name.startsWith('*') ? `'${name}'` : name}`).join(' ');
}
/** IP addresses among the names, which no certbot command can have certified by a public CA in the ordinary way. */
function addressesIn(names) {
    return [...new Set(names)].filter((name) => (0,ip_address/* addressBytes */.A)(name) !== null);
}
/** Let's Encrypt proves a wildcard by a DNS record and in no other way (RFC 8555 §8.4). */
function hasWildcard(names) {
    return commandNames(names).some((name) => name.startsWith('*'));
}
/** `192.0.2.1:443` or `[2001:db8::1]:443`, as `openssl s_client -connect` takes it. */
function connectTarget(address, port) {
    return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
/**
 * A handshake by hand: to an address, under a name; a name that would need quoting is left out. With a kind of key it gets
 * the certificate of that kind.
 */
function handshakeByHand(address, port, name, keyType) {
    const sni = commandNames([name]).length === 0 ? '' : ` -servername ${name}`;
    const signatures = keyType === undefined ? '' : ` -sigalgs ${SIGNATURES[keyType]}`;
    return `openssl s_client -connect ${connectTarget(address, port)}${sni}${signatures} </dev/null`;
}
const SIGNATURES = {
    rsa: 'RSA-PSS+SHA256:RSA+SHA256',
    ecdsa: 'ECDSA+SHA256:ECDSA+SHA384',
    eddsa: 'ed25519:ed448',
};
const MOST_NAMES = 100;
const LDH_NAME = /^(?=.{1,253}$)(?:\*\.)?[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const IPV4 = /^[0-9]+(?:\.[0-9]+){3}$/;
const PLAIN_URL = /^https?:\/\/[a-z0-9][a-z0-9.-]*(?::[0-9]{1,5})?(?:\/[a-z0-9._~/%+-]*)?$/i;

;// CONCATENATED MODULE: ./lib/remedies/any-path.js

/** The general texts for names that are not served, and for what happens to a hello on its way. */
const anyPath = {
    'serve-name': ({ name, port, instead }) => ({
        summary: instead === null
            ? `Set up a site and a certificate for "${name}" on port ${port}, or correct the name if it belongs to another server.`
            : `Set up a site and a certificate for "${name}" on port ${port}; until then the server answers with "${instead}".`,
        snippet: null,
        steps: [
            'If it is set up, look for a misspelt name, a configuration that was not reloaded, or a certificate that the server could not load: its log says so.',
            'If the name moved, its DNS record may still point to this address.',
            'Kubernetes: `spec.tls[].hosts` of the Ingress must list the name, with a secret in the same namespace. A CDN or balancer needs the name and its certificate on the listener.',
        ],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Make the certificate of "${name}" the default one of its address, or take \`sni-fallback\` out of the policy.`,
        snippet: null,
        steps: [
            'Only one site of an address can be the default; clients without SNI see that one.',
            'If no client without SNI is left, there is nothing to mend.',
        ],
    }),
    'replace-built-in': ({ name, product, fix }) => ({
        summary: `Replace the certificate of ${product} by one that a public CA, or your own, issued for "${name}".`,
        snippet: null,
        steps: [fix, 'If this machine is not the one that should answer, correct the DNS record or the port.'],
    }),
    'find-name-filter': ({ address, port, name }) => ({
        summary: `Run the same check from another network: if "${name}" works there, ask the network team of this one; if not, look for its route on the server.`,
        snippet: handshakeByHand(address, port, name),
        steps: [
            `Tell the network team: TCP from this machine, any port, to ${address} port ${port}; a ClientHello whose server_name is "${name}" is cut off, the same one without a name is answered.`,
            `The proof, on both ends at once: tcpdump -ni any 'host ${address} and port ${port}' -w hello.pcap; a reset that the server did not send, or a hello that it never got, was made on the way.`,
            'On the server: a proxy that picks its backend by name drops what it has no route for; look for the name in its routes.',
        ],
    }),
    'find-closer': ({ address, port, name, how }) => ({
        summary: `Run the same handshake on the server itself: ${ENDS[how]} there too, it is the service; if not, something in front of it.`,
        snippet: handshakeByHand(address, port, name),
        steps: [
            `On the server: its log at the time of the check, and ss -ltnp 'sport = :${port}' for the program that really listens. Is a certificate set for the port, does the program speak TLS at all, does its backend live?`,
            ...(how === 'silent' ? [] : [PROXY_HEADER]),
            'Behind a TCP balancer: look at the health of its targets, and whether target and balancer agree that TLS ends at the target.',
            `In front of it: tell the network team TCP from this machine, any port, to ${address} port ${port}, ${ENDS_TOLD[how]}; look at allow-lists, geo-blocks and TLS inspection.`,
        ],
    }),
    'accept-large-hello': ({ address, port, about }) => ({
        summary: ACCEPT[about],
        snippet: about === 'group'
            ? `openssl s_client -connect ${connectTarget(address, port)} -groups X25519MLKEM768:X25519 </dev/null`
            : `tcpdump -ni any 'host ${address} and port ${port}' -w hello.pcap`,
        steps: [
            'Update what ends or inspects TLS on the way: most makers of balancers, firewalls and gateways have mended this (https://tldr.fail explains it).',
            'Run the check behind that device, against the server itself: if it passes there, the device is at fault.',
            'Until then clients can only be told one by one to leave the post-quantum share out, which is no remedy for a public site.',
        ],
    }),
    'compare-captures': ({ address, port, name }) => ({
        summary: `Capture the handshake on both ends and compare: where the bytes differ, the device in between alters them.`,
        snippet: `tcpdump -ni any 'host ${address} and port ${port}' -w handshake.pcap`,
        steps: [
            `While it runs, on each end: ${handshakeByHand(address, port, name)}`,
            'The same bytes on both ends: the server makes them. Update its TLS library, switch off TLS offload, or check that this port speaks TLS.',
            'Different bytes: ask the network team for inspection, offload or compression between the two.',
        ],
    }),
    'find-delay': ({ address, port, name }) => ({
        summary: `Find out where the time goes: on the server (load, key store, name lookups) or on the way (lost packets).`,
        snippet: `time ${handshakeByHand(address, port, name)}`,
        steps: [
            'Run it on the server itself and from here: slow on both means the server, slow from here only means the way.',
            'Large answers that never arrive point to a packet size (MTU) problem: a tunnel or VPN, and a firewall that drops ICMP.',
            'If the server is merely slow, a larger `timeout` lets the check wait for it; clients will not.',
        ],
    }),
    'read-server-log': ({ address, port, name, alert }) => ({
        summary: alert === null
            ? `Compare what the server offers with what OpenSSL accepts, and read the log of the server at the time of the check.`
            : `Read the log of the server at the time of the check: it knows why it sent alert ${alert}.`,
        snippet: handshakeByHand(address, port, name),
        steps: alert === null ? NO_ALERT : (BY_ALERT[alert] ?? ANY_ALERT),
    }),
    'bypass-interception': ({ issuer, product, name, proxy }) => ({
        summary: `${proxy === undefined ? 'Run the check from a network without TLS inspection' : `Look at it without the proxy ${proxy}`}, or have "${name}" exempted from it${product === null ? '' : ` (${product})`}.`,
        snippet: proxy === undefined ? null : splice(name),
        steps: [
            ...(proxy === undefined ? [] : [PASS_THROUGH]),
            'A check through an inspecting device judges the device: what clients elsewhere see stays unknown.',
            `If "${issuer}" is a CA of your own and nothing inspects the traffic, name its root in \`ca-file\`.`,
            'If nobody knows of an inspection, have the machine examined: malware installs such roots as well.',
        ],
    }),
};
/** squid.conf(5), ssl_bump: what is spliced passes as it is. */
function splice(name) {
    const [server = 'YOUR.HOST.NAME'] = commandNames([name]);
    return `acl tls_gate_host ssl::server_name ${server}\nssl_bump splice tls_gate_host`;
}
const PASS_THROUGH = 'The lines are for squid and stand above "ssl_bump bump"; a machine that reaches the server directly needs none: `proxy: none` on this endpoint.';
/** A listener that waits for the header drops whatever begins otherwise, TLS too. */
const PROXY_HEADER = 'Does the listener expect a PROXY protocol header (`proxy_protocol` in nginx, `accept-proxy` in HAProxy)? Then it cuts off whoever sends none: switch it off there, or on at the balancer.';
const ENDS = { rst: 'if it is reset', fin: 'if it is closed', silent: 'if it stays without an answer' };
const ENDS_TOLD = {
    rst: 'a reset follows the first data packet',
    fin: 'the connection is closed after the first data packet',
    silent: 'the first data packet is never answered',
};
const ACCEPT = {
    size: 'Update or reconfigure the server, balancer or firewall so that it takes a ClientHello of more than one packet (1,700 bytes and above).',
    group: 'Update the TLS library of the server: it must ignore a group that it does not know (RFC 8446 §4.2.7).',
    split: 'Update or reconfigure the server, balancer or firewall so that it waits for the whole ClientHello, in however many pieces it arrives.',
};
const ANY_ALERT = [
    'Behind a balancer or CDN its log counts too: the alert may come from there.',
    'Run the same on the server itself: if it works there, something in front of it refuses.',
];
const NO_ALERT = [
    'Where OpenSSL gives up ("unsafe legacy renegotiation", "ee key too small" …), the server is too old for current clients: update its TLS library, or replace its certificate.',
    ...ANY_ALERT,
];
const BY_ALERT = {
    40: [
        'handshake_failure: no usable certificate, no shared suite or group, or a client that is not wanted.',
        ...ANY_ALERT,
    ],
    49: [
        'access_denied: look for an allow-list, a web application firewall or a geo-block, and whether this machine is on it.',
        ...ANY_ALERT,
    ],
    80: [
        'internal_error: look for a certificate or key that cannot be read, a certificate that could not be obtained, or a backend that is down.',
        ...ANY_ALERT,
    ],
};

;// CONCATENATED MODULE: ./lib/remedies/command-path.js
/** A path that can stand in a command as it is: nothing that a shell or a program would read otherwise. */
function commandPath(path) {
    return path.length <= 200 && /^(?!-)[A-Za-z0-9_./@%+=:,-]+$/.test(path) ? path : 'YOUR-FILE';
}

// EXTERNAL MODULE: ./lib/pki/pem.js
var pem = __webpack_require__(5050);
;// CONCATENATED MODULE: ./lib/remedies/missing-file.js


/** The files that a remedy hands over, the same for every product. */
function filesOf(remedy) {
    const chain = 'toAppend' in remedy ? remedy.toAppend : undefined;
    return chain === undefined ? [] : [missingFile(chain)];
}
/** What the file of the certificates to append is called. */
function missingFileName({ endpoint }) {
    const name = endpoint
        .toLowerCase()
        .replaceAll(/[^a-z0-9.-]+/g, '-')
        .replaceAll(/^[.-]+|[.-]+$/g, '')
        .slice(0, MOST_CHARACTERS);
    return `${name === '' ? 'endpoint' : name}.missing-intermediates.pem`;
}
function missingFile(chain) {
    const { certificates } = chain;
    const noun = certificates.length === 1 ? 'the intermediate' : 'the intermediates';
    return {
        name: missingFileName(chain),
        about: `${noun} ${certificates.map(inWords).join(', then ')}`,
        content: certificates.map((certificate) => `${commentOf(certificate)}${(0,pem/* certificatePem */.m)(certificate.der)}`).join(''),
    };
}
function inWords({ name, notAfter, sha256 }) {
    return `"${name}" (valid until ${day(notAfter)}, SHA-256 ${sha256})`;
}
/** Text before BEGIN is passed over by whoever reads PEM (RFC 7468 §2). */
function commentOf({ subject, notAfter, sha256 }) {
    return `# ${plain(subject)}\n# valid until ${day(notAfter)}\n# SHA-256 ${sha256}\n`;
}
/** A name as printable ASCII that can neither end its line nor be taken for the edge of a PEM block. */
function plain(name) {
    const text = name.replaceAll(/[^\x20-\x7e]/g, '?').replaceAll(/-{2,}/g, '-');
    return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}...` : text;
}
/** File systems allow 255 bytes, ending included. */
const MOST_CHARACTERS = 200;

;// CONCATENATED MODULE: ./lib/remedies/chain-file.js




/** Commands that put the issuer's certificate after the server's own; the CA publishes it in DER (RFC 5280 §4.2.2.1). */
function fetchIssuer(issuerUrl, name) {
    const url = commandUrl(issuerUrl);
    if (url === null)
        return `Get the certificate "${name}" in PEM from the CA that issued yours.`;
    return `Get "${name}" from the CA: curl -sSf ${url} -o intermediate.der && openssl x509 -inform der -in intermediate.der -out intermediate.pem`;
}
const JOIN_CHAIN = 'Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem';
/** How the whole chain gets into one file: with the certificates that were fetched, else where to get them. */
function completeChain(remedy) {
    const { toAppend } = remedy;
    const join = toAppend === undefined ? JOIN_CHAIN : appendFile(toAppend);
    return [...getMissing(remedy), join];
}
/** The same without the command that joins the files. */
function getMissing(remedy) {
    const { toAppend, drop = [] } = remedy;
    const get = toAppend === undefined ? whereToGet(remedy) : [];
    return [...get, ...(drop.length === 0 ? [] : [`Leave ${quotedList(drop)} out: the chain does not need it.`])];
}
function whereToGet({ missing, issuerUrl, publishedIsUseless = false, }) {
    if (!publishedIsUseless)
        return [fetchIssuer(issuerUrl, missing), ...orPrivateRoot(issuerUrl, missing)];
    return [
        `Ask the CA that issued yours for a present certificate "${missing}"; if it has none, have the server certificate issued anew: it comes with a valid chain.`,
    ];
}
/** `the server certificate first, then "R11"`: what the file with the chain has to hold. */
function wholeChain({ missing, toAppend }) {
    const names = toAppend?.certificates.map(({ name }) => quotedList([name])) ?? [quotedList([missing])];
    const present = toAppend?.behind === 'chain' ? ['the intermediates that are sent now'] : [];
    return ['the server certificate first', ...present, ...names.slice(0, MOST_NAMED)].join(', then ');
}
/** Files joined by `cat` where the certificates to append are handed over. */
function filesBefore({ toAppend }) {
    if (toAppend === undefined)
        return 'certificate.pem intermediate.pem';
    if (toAppend.join !== undefined)
        return toAppend.join.map(commandPath).join(' ');
    return `${toAppend.behind === 'certificate' ? 'certificate.pem' : 'present-chain.pem'} ${missingFileName(toAppend)}`;
}
/** The command that appends the certificates handed over. */
function appendFile(chain) {
    const command = appendCommand(chain);
    return chain.join === undefined
        ? `Append the PEM that comes with this finding: ${command}`
        : `Join the files: ${command}`;
}
function appendCommand(chain) {
    if (chain.join !== undefined)
        return `cat ${chain.join.map(commandPath).join(' ')} > fullchain.pem`;
    const present = chain.behind === 'certificate' ? 'certificate.pem' : 'present-chain.pem';
    return `cat ${present} ${missingFileName(chain)} > fullchain.pem`;
}
/** A certificate that does not say where its issuer is published may come straight from a private root. */
function orPrivateRoot(issuerUrl, name) {
    return issuerUrl === null
        ? [`If "${name}" is a root CA of your own, name its certificate in \`ca-file\` instead.`]
        : [];
}
/** The CA may have nothing newer under the old name; then only a new server certificate comes with a valid chain. */
function noNewer(expires) {
    const old = expires === undefined ? 'has expired too' : 'ends on the same day';
    return `If the one published there ${old}, have the server certificate issued anew: it comes with a valid chain.`;
}
/** `the expired intermediate "R11"`; with its date where it is still valid. */
function oldIntermediate(subject, expires) {
    return expires === undefined
        ? `the expired intermediate "${subject}"`
        : `the intermediate "${subject}" (valid until ${day(expires)})`;
}
const APPEND = 'The PEM to append comes with this finding; the server certificate stays first. Then reload the server.';
const MOST_NAMED = 4;
const CERTBOT_HAS_IT = 'If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.';

;// CONCATENATED MODULE: ./lib/remedies/authorities.js


const authorities = {
    'use-allowed-issuer': ({ allowed, issuer, names }) => ({
        summary: `Have the certificate for ${quotedList(names)} issued by one of the CAs that the policy allows (${quotedList(allowed)}).`,
        snippet: null,
        steps: [
            `If "${issuer}" is right, add it to \`allowed-issuers\`; the organisation or the common name does.`,
            'If nobody knows why this CA issued, look at who can prove the name: DNS records, mail to the domain, files on the web server.',
            'A CAA record in DNS keeps other CAs from issuing for the name.',
        ],
    }),
    'leave-retired-root': ({ root, names, toAppend }) => ({
        summary: `Have the certificate for ${quotedList(names)} issued by a CA of today, or serve the other chain of your CA, which leads to a root that clients still trust.`,
        snippet: null,
        steps: [
            `Ask the CA for a certificate that replaces "${root}" by one of its present roots (a cross-certificate): appended to the chain, it mends this without a new certificate.`,
            'certbot: --preferred-chain "ISRG Root X1" chooses the chain among those that the CA offers.',
            ...(toAppend === undefined ? [] : [appendFile(toAppend)]),
            'Where every client is yours and trusts the old root, name it in `ca-file`.',
        ],
    }),
    'trust-root': ({ root, toAppend, caFileHolds, onDisk = false }) => ({
        summary: `If "${root}" is a CA of your own, name its root in \`ca-file\`; if not, serve a certificate of a public CA with its full chain.`,
        snippet: 'ca-file: certs/internal-root.pem',
        steps: [
            ...(caFileHolds === undefined
                ? []
                : [`The root itself, "${root}" if that is one, must stand in \`ca-file\`; now it holds ${caFileHolds}.`]),
            ...(toAppend === undefined
                ? []
                : [`In both cases the server has to send its intermediates. ${appendFile(toAppend)}`]),
            'Clients need the same root; the public cannot be given one, so a public name needs a public CA.',
            ...(onDisk
                ? []
                : [
                    `If you do not know "${root}", something between here and the server may sign the traffic anew: run the check from another network and compare.`,
                ]),
            'A CA with (STAGING) or Fake in its name is a test CA: ask the real one.',
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/renewal-checks.js

/** How to see whether a renewal ran, in the words of the tools that renew. */
const WAS_IT_RENEWED = 'Was it renewed? certbot: certbot certificates · acme.sh: acme.sh --list · cert-manager: kubectl describe certificate -A, or cmctl status certificate NAME · AWS: aws acm describe-certificate --certificate-arn ARN --query Certificate.RenewalSummary';
/** The same on a machine where a web server reads a file. */
const WAS_THE_FILE_RENEWED = 'Was it renewed? certbot certificates, or acme.sh --list, says until when the file is valid.';
/** "Renewed but not reloaded": what is served, held against the file. Both lines print serial number and end. */
function servedAndFile(names, served) {
    if (served?.file !== undefined)
        return `Once it is renewed, the new one shows here: openssl x509 ${inFile(served.file)}`;
    const name = lineage(names);
    const file = name === undefined ? 'certificate.pem' : `/etc/letsencrypt/live/${name}/cert.pem`;
    return `Renewed but not reloaded? Compare what is served with the file: ${comparison(names, served, file)}`;
}
/** Two commands for the shell, which print serial number and end of what is served and of what the file holds. */
function comparison(names, served, path) {
    const name = lineage(names);
    const byHand = served ?? { address: name ?? addressesIn(names)[0] ?? 'HOST', port: 443, name: name ?? '' };
    const remote = handshakeByHand(byHand.address, byHand.port, byHand.name, served?.keyType);
    return `${remote} 2>/dev/null | openssl x509 ${PRINT}; openssl x509 ${inFile(path)}`;
}
/** What is served now, where what it is held against is not a file. */
function servedNow(names, served) {
    if (served?.file !== undefined)
        return servedAndFile(names, served);
    const [name] = commandNames(names.filter((one) => !one.startsWith('*')));
    const byHand = served ?? { address: name ?? addressesIn(names)[0] ?? 'HOST', port: 443, name: name ?? '' };
    return `What is served: ${handshakeByHand(byHand.address, byHand.port, byHand.name, served?.keyType)} 2>/dev/null | openssl x509 ${PRINT}`;
}
/** The public key of what is served, or of what the file holds, in PEM. */
function publicKeyByHand({ address, port, name, keyType, file }) {
    const certificate = file === undefined
        ? `${handshakeByHand(address, port, name, keyType)} 2>/dev/null | openssl x509`
        : `openssl x509 -in ${plainPath(file)}`;
    return `${certificate} -noout -pubkey`;
}
/** What certbot calls the folder of a certificate for these names. */
function lineage(names) {
    return commandNames(names)[0]?.replace(/^\*\./, '');
}
function inFile(path) {
    return `-in ${plainPath(path)} ${PRINT}`;
}
function plainPath(path) {
    return PLAIN_PATH.test(path) ? path : 'FILE';
}
const PRINT = '-noout -serial -enddate';
/** Nothing that a shell would take for more than a name. */
const PLAIN_PATH = /^(?!-)[A-Za-z0-9._/-]{1,200}$/;

;// CONCATENATED MODULE: ./lib/remedies/certbot.js


/**
 * A certbot command for a new certificate; `plugin` proves the names and `reload` is what makes the server read the result.
 * Where the key is the reason, certbot must be told so: it keeps a certificate that is not due, and the kind of its key.
 * `null` where an IP address is among the names: no such command covers it.
 */
function certbotIssue(plugin, names, reload, why) {
    if (addressesIn(names).length > 0)
        return null;
    const proof = hasWildcard(names) ? '--manual --preferred-challenges dns' : plugin;
    const key = why === 'weak-key' ? ` --cert-name ${certbot_lineage(names)} --key-type ecdsa --force-renewal` : '';
    return `certbot certonly ${proof} ${certbotNames(names)}${key} --deploy-hook '${reload}'`;
}
/** certbot with a listener of its own, where a proxy holds port 80. */
const STANDALONE = '--standalone --http-01-port 8888';
/** What certbot calls the certificate for these names: the first of them, a wildcard without its asterisk. */
function certbot_lineage(names) {
    return commandNames(names)[0]?.replace(/^\*\./, '') ?? 'YOUR.HOST.NAME';
}
/** The folder with fullchain.pem and privkey.pem: where certbot leaves them, or one of its own where certbot is of no use. */
function certificateFolder(names) {
    const [address] = addressesIn(names);
    return address === undefined ? `/etc/letsencrypt/live/${certbot_lineage(names)}` : `/etc/ssl/${pathName(address)}`;
}
/** A step around `certbotIssue`; what to do for an address instead where there is one. */
function toObtain(plugin, names, reload) {
    const command = certbotIssue(plugin, names, reload);
    return command === null ? addressNotes(names) : [`To obtain one: ${command}`];
}
/** The command for the shell, then the lines that name what it made. */
function withCertificate(command, lines) {
    return command === null ? lines : `${command}\n${lines}`;
}
/** The reason as `certbotIssue` asks for it. */
function onlyKey(why) {
    return why === 'weak-key' ? why : undefined;
}
/** Beside lines that name what certbot made. */
const ELSEWHERE = 'With a certificate from elsewhere, name its files instead.';
/** Where the lines of `withCertificate` belong. */
function inBlock(names, where) {
    return addressesIn(names).length > 0
        ? `The lines stand in ${where}.`
        : `The first line is for the shell, the others stand in ${where}.`;
}
/** A certbot command that renews what is there; certbot names a certificate after its first name. `null` as above. */
function certbotRenew(names, reload) {
    if (addressesIn(names).length > 0)
        return null;
    const which = commandNames(names).length === 0 ? '' : ` --cert-name ${certbot_lineage(names)}`;
    return `certbot renew${which} --deploy-hook '${reload}'`;
}
/** certbot renews when a third of the lifetime is left, which a policy may find late. */
const NOT_YET_DUE = 'If certbot answers "not yet due for renewal", add --force-renewal.';
/**
 * What became of the renewal: did it run, was it loaded (`reload` says how that is done), and why certbot did not renew; for
 * a certificate with an address, how the next one has to be asked for.
 */
function renewalSteps(names, served, reload) {
    const compare = [servedAndFile(names, served), reload];
    if (addressesIn(names).length > 0)
        return [...compare, ...addressNotes(names)];
    return [WAS_THE_FILE_RENEWED, ...compare, NOT_YET_DUE, RENEWAL_LOG];
}
const RENEWAL_LOG = 'Look at the renewal log: journalctl -u certbot, /var/log/letsencrypt/letsencrypt.log';
/** What to mind when the certificate does not come from certbot, asks for a wildcard, or cannot come from it. */
function certbotNotes(names) {
    if (addressesIn(names).length > 0)
        return addressNotes(names);
    const notes = ['If another tool or a person obtains the certificate, ask for the same names there.'];
    return hasWildcard(names)
        ? [
            'A wildcard name is proven by a DNS record: use the DNS plugin of your provider so that renewal runs unattended.',
            ...notes,
        ]
        : notes;
}
/** How an IP address gets onto a certificate (RFC 5280 §4.2.1.6), or need not; empty where there is none. */
function addressNotes(names) {
    const addresses = addressesIn(names);
    if (addresses.length === 0)
        return [];
    const entries = addresses
        .slice(0, 4)
        .map((address) => `IP:${address}`)
        .join(',');
    return [
        `Ask the CA for a Subject Alternative Name of type IP (in OpenSSL's words: subjectAltName = ${entries}); public CAs seldom issue these.`,
        'Otherwise connect by a name that the certificate covers, or set `servername` to it for this endpoint.',
    ];
}

;// CONCATENATED MODULE: ./lib/remedies/chain-fault.js
/** What mends one fault of a chain, in one sentence with the subject, the depth and the date or OIDs. */
function mendFault(fault) {
    const { subject, depth, detail } = fault;
    return MENDING[fault.kind](`"${subject}" (depth ${depth})`, detail, fault);
}
/** What mends the faults of a chain, and how the server gets to see it; `file` says where it reads its chain. */
function mendChain(file, reload) {
    return ({ faults }) => {
        const [first = 'Serve another chain.', ...others] = faults.map(mendFault);
        // What `ca-file` names is ours: no server has to read it.
        const atServer = faults.some(({ inCaFile }) => !inCaFile);
        return { summary: first, snippet: null, steps: [...others, ...(atServer ? [file, reload] : [])] };
    };
}
const MENDING = {
    expired: (which, date, { role, inCaFile }) => {
        if (role === 'leaf')
            return `Renew ${which}, which expired on ${date}.`;
        if (role === 'intermediate')
            return `Replace the intermediate ${which}, which expired on ${date}, by the present one of the CA.`;
        return inCaFile
            ? `Put the present root of the CA into \`ca-file\` in place of ${which}, which expired on ${date}.`
            : `Serve a chain to a root that is valid: ${which} expired on ${date}, so have the CA name the one that came after it.`;
    },
    expiring: (which, date, { inCaFile }) => inCaFile
        ? `Put the next root of the CA into \`ca-file\` beside ${which}, which expires on ${date}, and serve a chain to it before that day.`
        : `Serve a chain to a root that lasts: ${which} expires on ${date}, so have the CA name the one that comes after it.`,
    'not-yet-valid': (which, from) => `Serve a certificate that is valid now in place of ${which}, which begins on ${from}, or correct the clock that is wrong.`,
    'not-a-ca': (which) => `Have the certificate below ${which} issued by a CA, or that one issued anew with the basic constraint CA:TRUE.`,
    'may-not-sign': (which) => `Have ${which} issued anew with keyCertSign in its key usage.`,
    'path-too-long': (which, found) => `Have ${which} issued anew with a path length of at least ${found}, or let it issue with fewer intermediates.`,
    'purpose-not-allowed': (which) => `Have the server certificate issued under a CA that may issue for servers: the extended key usage of ${which} leaves serverAuth out.`,
    'unknown-critical-extension': (which, oids) => `Have ${which} issued anew without the critical extension ${oids}.`,
    'name-not-allowed': (which, name) => `Have the certificate issued under a CA that may issue for "${name}": the name constraints of ${which} forbid it.`,
    'weak-signature': (which, digest) => `Have ${which} issued anew with a signature of SHA-256 instead of ${digest}.`,
    'bad-signature': (which, issuer) => `Serve ${which} as its CA issued it, or the CA certificate whose key made its signature: that of "${issuer}" did not.`,
    'false-key-identifier': (which, issuer) => `Have ${which} issued anew with the authority key identifier of "${issuer}", or without one.`,
    'weak-key': (which, least) => `Have ${which} issued anew with a key of ${least} at least.`,
};

;// CONCATENATED MODULE: ./lib/remedies/caddy-reload.js
/** Without --force Caddy passes over a configuration that it has already, and so over certificate files that were replaced. */
const CADDY_RELOAD = 'caddy validate --config /etc/caddy/Caddyfile && caddy reload --config /etc/caddy/Caddyfile --force';

;// CONCATENATED MODULE: ./lib/remedies/client-certificates.js


const ONE_FILE = 'The file holds all CAs whose clients are let in, one after the other.';
/** What fits every server product. */
const clientCertificates = {
    'provide-client-certificate': ({ asked, cannotAsk }) => cannotAsk === true
        ? ASK_EARLIER
        : {
            summary: `Give the check a client certificate${issuedBy(asked)}, or let the server ask for none.`,
            snippet: SHOW_OURS,
            steps: [KEY_AS_SECRET, DOWNGRADE],
        },
    'trust-client-ca': (remedy) => ({
        summary: trustSummary(remedy),
        snippet: null,
        steps: [
            "Add the CA certificate to the bundle of client CAs where TLS ends: the server's own, or the trust store of the load balancer in front.",
            ...OTHER_REASONS,
        ],
    }),
    'renew-client-certificate': ({ subject, notAfter }) => ({
        summary: `Renew the client certificate "${subject}" (valid until ${day(notAfter)}) and put the new one where the check reads it.`,
        snippet: null,
        steps: [
            'The same key may stay; if a new one is made, replace both, certificate and key, or the secret that holds the key.',
            'Other clients with certificates of that age are refused too: look for them in the log of the server.',
        ],
    }),
    'fix-client-certificate': ({ why, asked, subject }) => ({
        summary: FIX[why](subject === null ? 'the client certificate' : `"${subject}"`, issuedBy(asked)),
        snippet: SEE_OURS[why],
        steps: FIX_STEPS[why],
    }),
    'require-client-certificate': ({ name }) => ({
        summary: `Let the server insist on a client certificate for "${name}", not only ask for one.`,
        snippet: null,
        steps: [
            'Set it where TLS ends: with a load balancer in front, that is where clients are asked, and the backend never sees them.',
            'Set it for every address, port and virtual host of the service: one left out is open to all.',
        ],
    }),
};
const nginxClientCertificates = forProduct({
    on: () => 'ssl_client_certificate /etc/nginx/client-ca.pem;\nssl_verify_client on;',
    off: () => 'ssl_verify_client off;',
    note: 'It stands in the server block; client CAs with an intermediate need `ssl_verify_depth 2`. `optional` asks and lets everyone in.',
    reload: 'nginx -t && nginx -s reload',
});
const apacheClientCertificates = forProduct({
    on: () => 'SSLCACertificateFile /etc/apache2/client-ca.pem\nSSLVerifyClient require\nSSLVerifyDepth 2',
    off: () => 'SSLVerifyClient none',
    note: 'It stands in the <VirtualHost>: inside <Location> or <Directory> it needs a second question after the handshake, which most clients of TLS 1.3 do not answer (HTTP 403).',
    reload: 'apachectl configtest && apachectl graceful',
    askEarlier: {
        summary: 'Move SSLVerifyClient out of <Location> or <Directory> to the virtual host, or switch TLS 1.3 off there.',
        snippet: 'SSLVerifyClient require',
        // Without -all in front, a virtual host that had no line of its own is left without any version.
        otherwise: 'To switch TLS 1.3 off instead, in the virtual host: SSLProtocol -all +TLSv1.2',
    },
});
const haproxyClientCertificates = forProduct({
    on: (port) => `bind :${port} ssl crt /etc/haproxy/certs/ ca-file /etc/haproxy/client-ca.pem verify required`,
    off: (port) => `bind :${port} ssl crt /etc/haproxy/certs/`,
    note: 'It stands on the bind line; `verify optional` asks and lets everyone in, and a crt-list may set it for one name alone.',
    reload: 'haproxy -c -f /etc/haproxy/haproxy.cfg && systemctl reload haproxy',
});
const caddyClientCertificates = forProduct({
    on: () => 'tls {\n    client_auth {\n        mode require_and_verify\n        trusted_ca_cert_file /etc/caddy/client-ca.pem\n    }\n}',
    off: () => '# take client_auth out of the tls block',
    several: 'Leave the lines of the other CAs in place: trusted_ca_cert_file reads the first certificate of its file alone, so each CA has a file and a line of its own.',
    note: 'From Caddy 2.8 on `trust_pool file /etc/caddy/client-ca.pem` does the same for all CAs of one file; the modes `request` and `verify_if_given` let in who has none.',
    reload: CADDY_RELOAD,
});
/** The same for a product. */
function forProduct({ on, off, note, several = ONE_FILE, reload, askEarlier }) {
    return {
        'provide-client-certificate': (remedy) => {
            if (remedy.cannotAsk === true) {
                const { summary, snippet } = askEarlier ?? ASK_EARLIER;
                const otherwise = askEarlier === undefined ? [] : [askEarlier.otherwise];
                return { summary, snippet, steps: [...otherwise, ...ASK_EARLIER.steps, reload] };
            }
            return {
                ...clientCertificates['provide-client-certificate'](remedy),
                steps: [
                    KEY_AS_SECRET,
                    `If the server is not meant to ask for one: ${off(remedy.port ?? 443)}`,
                    DOWNGRADE,
                    reload,
                ],
            };
        },
        'trust-client-ca': (remedy) => ({
            summary: trustSummary(remedy),
            snippet: on(remedy.port ?? 443),
            steps: [several, note, ...OTHER_REASONS, reload],
        }),
        'renew-client-certificate': null,
        'fix-client-certificate': null,
        'require-client-certificate': ({ name, port = 443 }) => ({
            summary: `Name the CA of the clients of "${name}" and insist on a certificate.`,
            snippet: on(port),
            steps: [note, reload],
        }),
    };
}
function trustSummary({ issuer, asked }) {
    const own = `Let the server trust "${cut(issuer)}", which issued the client certificate`;
    return asked.length === 0 ? `${own}.` : `${own}, or show a certificate${issuedBy(asked)}.`;
}
function issuedBy(asked) {
    return asked.length === 0 ? '' : ` issued by ${asked.length === 1 ? '' : 'one of '}${quotedList(asked)}`;
}
function cut(name) {
    return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
const ASK_EARLIER = {
    summary: 'Let the server ask for the client certificate in the handshake, for the whole site, or serve TLS 1.2 at most.',
    snippet: null,
    steps: [
        'Asked for some pages alone, the certificate is wanted after the handshake: TLS 1.2 renegotiates, browsers refuse to in TLS 1.3.',
        'If only some pages are for clients with a certificate, give them a name (virtual host) of their own.',
    ],
};
const SHOW_OURS = 'client-cert: certs/client.pem\nclient-key-env: CLIENT_KEY';
const KEY_AS_SECRET = 'In the config file, at the endpoint: the certificate is public and may be in the repository, the key comes from a secret by `env: CLIENT_KEY`.';
const DOWNGRADE = 'If it is enough to know that the server insists, say so: `client-auth: required` makes the refusal the expected answer.';
const OTHER_REASONS = [
    'If a CA between root and client issued it, send that certificate along: client certificate first, then its issuer, in the file of client-cert.',
    'If the CA is trusted already, the certificate may be revoked or not on a list of the server: its log says which.',
];
const FIX = {
    unreadable: () => 'Correct the file of the client certificate, or its passphrase.',
    'key-mismatch': (own) => `Give the check the private key that belongs to ${own}.`,
    'not-yet-valid': (own) => `Show a certificate that is valid today in place of ${own}, or correct the clock that is wrong.`,
    purpose: (own, issuer) => `Have ${own} issued anew for clients (extended key usage clientAuth)${issuer.replace(/^ issued/, '')}.`,
    'not-chosen': (own, issuer) => `Show a certificate${issuer} in place of ${own}.`,
};
const SEE_OURS = {
    unreadable: 'openssl pkcs12 -in client.p12 -info -noout',
    'key-mismatch': 'openssl x509 -in client.pem -noout -pubkey; openssl pkey -in client.key -pubout',
    'not-yet-valid': 'openssl x509 -in client.pem -noout -dates',
    purpose: 'openssl x509 -in client.pem -noout -ext extendedKeyUsage,keyUsage',
    'not-chosen': 'openssl x509 -in client.pem -noout -issuer',
};
const FIX_STEPS = {
    unreadable: ['For PKCS #12, `client-cert-password-env` names the environment variable that holds the passphrase.'],
    'key-mismatch': [
        'Both commands must print the same public key.',
        'A renewed certificate often comes with a new key: replace the secret that holds the old one.',
    ],
    'not-yet-valid': ['Compare the clock of the machine that issued it, and that of this machine, with a third one.'],
    purpose: [
        'Public CAs no longer issue certificates for clients: take one of a private CA, whose template for clients sets clientAuth and digitalSignature.',
    ],
    'not-chosen': [
        'The names must be equal letter by letter: a CA that was renewed under another name is another CA to the server.',
        'If an intermediate issued the client certificate, put it into the same file, after it.',
    ],
};

;// CONCATENATED MODULE: ./lib/remedies/foresight.js




/** What fits every server product. */
const foresight = {
    'renew-as-asked': (remedy) => renewAsAsked(remedy, 'systemctl reload YOUR-SERVER', WAS_IT_RENEWED),
    'load-newer-file': (remedy) => loadNewerFile(remedy, 'systemctl reload YOUR-SERVER'),
    'allow-ca-in-dns': ({ at, property, domain, ca, unknown }) => {
        const [zone] = commandNames([at]);
        const instead = `If another CA is meant to issue from now on, have the certificate renewed there before this one ends.`;
        if (unknown !== null) {
            return {
                summary: `Take the critical property "${unknown.slice(0, 40)}" out of the CAA records of ${quotedList([at])}, or set its flag to 0.`,
                snippet: zone === undefined ? null : `dig +short CAA ${zone}`,
                steps: ['A critical property that a CA does not know keeps it from issuing anything for the name.'],
            };
        }
        return {
            summary: `Add ${ca} to the CAA records of ${quotedList([at])}, or renew with a CA that stands there.`,
            snippet: zone === undefined ? null : `${zone}. IN CAA 0 ${property} "${domain}"`,
            steps: [
                'Add it beside the records that are there: each allows one more CA.',
                ...(zone === undefined ? [] : [`To see them: dig +short CAA ${zone}`]),
                instead,
            ],
        };
    },
    'match-pin': ({ served }) => ({
        summary: 'Serve a certificate with a pinned key; if the key was changed on purpose, change `pin` too.',
        snippet: `${publicKeyByHand(served)} | openssl pkey -pubin -outform DER | openssl dgst -sha256`,
        steps: [
            ...(served.file === undefined
                ? [
                    'The line prints the hash of the key that is served; run it on the server too: another result there means that something between signs the traffic anew.',
                ]
                : []),
            'certbot makes a new key at each renewal; --reuse-key keeps the old one. Clients that pin need the next key before it is served: pin both.',
            'The key of an intermediate or root lives longer than that of the server.',
        ],
    }),
    'replace-blocked': ({ what, role, subject, names }) => {
        if (role === 'ca') {
            return {
                summary: `Have the certificate for ${quotedList(names)} issued under another CA certificate than "${subject}".`,
                snippet: null,
                steps: [
                    'Ask the CA which of its intermediates issue now; a certificate of today usually comes from another one.',
                    `If it is not to be blocked any more, take it out of \`block\`.`,
                ],
            };
        }
        const renew = certbotRenew(names, 'systemctl reload YOUR-SERVER');
        return {
            summary: `Have the certificate for ${quotedList(names)} issued anew${what === 'key' ? ' with a new key' : ''}, and revoke the old one.`,
            snippet: renew === null ? null : `${renew} --force-renewal${what === 'key' ? ' --new-key' : ''}`,
            steps: [
                ...(what === 'key'
                    ? ['Make the key anew wherever a copy of it is used: other servers, images, backups, secrets of a cluster.']
                    : ['If the server went back to an old file, find the backup, image or secret that it came from.']),
                `Reload every server that uses it. The old certificate is refused only once it is revoked: certbot revoke --cert-path OLD.pem${what === 'key' ? ' --reason keycompromise' : ''}`,
            ],
        };
    },
};
/** The same for a product that reads its certificate from a file. */
function foresightFor({ hook, reload }) {
    return {
        ...foresightOfItself(reload),
        'renew-as-asked': (remedy) => renewAsAsked(remedy, hook(remedy.names), WAS_THE_FILE_RENEWED),
    };
}
/** For a product that renews by itself. */
function foresightOfItself(reload) {
    return {
        'renew-as-asked': null,
        'load-newer-file': (remedy) => loadNewerFile(remedy, reload),
        'allow-ca-in-dns': null,
        'match-pin': null,
        'replace-blocked': null,
    };
}
function loadNewerFile({ path, until, served }, reload) {
    return {
        summary: `Bring ${quotedList([path])} (valid until ${until}) onto the server if it is not there yet, and reload it: nothing has to be renewed.`,
        snippet: reload,
        steps: [
            `Both print the same serial number after the reload: ${comparison([], served, path)}`,
            'If they do not, the server reads another file: look at the path in its configuration, and for a copy that the deploy forgot.',
            'So that it does not happen again, let the job that renews also reload, e.g. by a deploy hook.',
        ],
    };
}
function renewAsAsked({ names, replace, explanationUrl, served }, reload, check) {
    const url = commandUrl(explanationUrl);
    const renew = certbotRenew(names, reload);
    const [name = 'NAME'] = commandNames(names);
    const forced = addressesIn(names).length > 0 ? 'NAME' : name.startsWith('*') ? `'${name}'` : name;
    return {
        summary: replace
            ? `Replace the certificate for ${quotedList(names)} today and reload every server that uses it: the CA may revoke it.`
            : `Find out why the renewal of the certificate for ${quotedList(names)} did not happen, or was not loaded, and run it.`,
        snippet: renew === null ? null : `${renew}${replace ? ' --force-renewal' : ''}`,
        steps: [
            ...(url === null ? [] : [`The CA says why: ${url}`]),
            ...(replace ? [] : [check, servedAndFile(names, served)]),
            `Other tools: acme.sh --renew -d ${forced} --force · cert-manager: cmctl renew NAME · lego: renew with --days 999 · Caddy and Traefik renew by themselves: look at their log for the name.`,
            ...(replace ? [servedAndFile(names, served)] : []),
        ],
    };
}

// EXTERNAL MODULE: ./lib/wire/profiles.js
var profiles = __webpack_require__(6727);
;// CONCATENATED MODULE: ./lib/remedies/negotiation.js

/** The suites of TLS 1.2 that every profile but `modern` is content with, as OpenSSL's cipher lists are written. */
const CIPHER_LIST = profiles/* RECOMMENDED_SUITES */.sD.map(({ opensslName, name }) => opensslName ?? name).join(':');
/** The same by their IANA names, which are those of Go. */
const CIPHER_NAMES = profiles/* RECOMMENDED_SUITES */.sD.map(({ name }) => name);
/** The groups with or without the first, the post-quantum one: OpenSSL before 3.5 refuses a whole list for its sake. */
function groupList(postQuantum, [first, ...rest], between = ':') {
    return [...(postQuantum ? [first] : []), ...rest].join(between);
}
/** For lines in OpenSSL's spelling. */
const OPENSSL_GROUPS = ['X25519MLKEM768', 'X25519', 'prime256v1', 'secp384r1'];
const NEEDS_OPENSSL_35 = 'X25519MLKEM768 needs OpenSSL 3.5 or newer: openssl list -kem-algorithms | grep MLKEM shows it.';
/** What the change of suites is for, in front of how it is made. */
const SUITES_FOR = {
    weak: 'Allow only suites with forward secrecy and authenticated encryption',
    'none-common': 'Allow the suites that clients of today offer',
    'key-type': 'Allow suites for ECDSA and for RSA keys, so that one fits the certificate',
};
const KEY_OF_CERTIFICATE = 'See which key the certificate has: openssl x509 -in fullchain.pem -noout -text | grep "Public Key Algorithm"';
/** A fixed group of RFC 7919 need not be made and is of no use to who wants to slip in a weak one. */
function makeDhFile(path) {
    return `openssl genpkey -genparam -algorithm DH -pkeyopt group:ffdhe2048 -out ${path}`;
}
const NO_DHE = 'Or do without: the suites whose names begin with DHE- are no longer needed by any client of today.';
/** The general texts about what client and server have to agree on. */
const negotiation = {
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}.`,
        snippet: CIPHER_LIST,
        steps: [
            'The line is in the spelling of OpenSSL; suites of TLS 1.3 are set apart from it and are sound by default.',
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            'Set it where TLS ends: with a load balancer or CDN in front, that is its security policy and not the web server.',
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: postQuantum
            ? 'Offer X25519MLKEM768 first, then X25519, P-256 and P-384.'
            : 'Offer X25519, P-256 and P-384, or leave the list of groups to the TLS library.',
        snippet: groupList(postQuantum, OPENSSL_GROUPS),
        steps: [
            'The line is in the spelling of OpenSSL.',
            'X25519MLKEM768 came with OpenSSL 3.5 and Go 1.24; an older library may refuse the whole list for its sake.',
        ],
    }),
    'set-dh-params': ({ bits }) => ({
        summary: `Use a Diffie-Hellman group of ${bits} bits or more (RFC 7919), or switch off the suites that begin with DHE.`,
        snippet: makeDhFile('dhparam.pem'),
        steps: ['Name the file where the server expects its DH parameters, then reload it.', NO_DHE],
    }),
    'replace-tls-stack': ({ version }) => ({
        summary: `Update the software that ends TLS: it must pass over ${version} where it does not know it.`,
        snippet: null,
        steps: [
            'On the server itself, run openssl s_client -connect localhost:PORT </dev/null: if that works, a box in front of the server is at fault.',
            'Load balancers, firewalls with TLS inspection and old appliances are the usual ones: look for a firmware update, or take the inspection off this port.',
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/networks.js

/** What is found out between two networks: the same whatever product serves the endpoint. */
const networks = {
    'compare-networks': (remedy) => ({
        summary: SUMMARY[remedy.differs](remedy),
        snippet: handshakeByHand(remedy.served.address, remedy.served.port, remedy.served.name),
        steps: [`Run it from ${remedy.odd} and from ${remedy.sound}, and compare.`, ...STEPS[remedy.differs](remedy)],
    }),
};
const SUMMARY = {
    reach: ({ odd, served: { port } }) => `Find out what keeps ${odd} from port ${port}: a firewall, an allow-list or a name server.`,
    handshake: ({ odd }) => `Find out what ends the handshake between ${odd} and the server: a firewall, a proxy or a VPN.`,
    certificate: ({ odd, issuer }) => `Find out who answers ${odd}${issuer === null ? '' : ` with a certificate of "${issuer}"`}: a proxy that signs the traffic anew, or another server.`,
    trust: ({ odd }) => `Find out why the certificate is refused at ${odd}: another server answers there, or its machine knows other roots.`,
    versions: ({ odd }) => `Find out who chooses the version at ${odd}: a proxy or balancer there, or a server with other settings.`,
};
const STEPS = {
    reach: ({ odd, served: { name } }) => [
        `At ${odd}: look up "${name}" and compare the addresses; a name server of its own may give others, or none.`,
        `At ${odd}: ask for outgoing rules of firewall, proxy and VPN; some let nobody out but by way of a proxy.`,
        `At the server: look for an allow-list or geo-block, and whether the addresses of ${odd} are on the right side of it.`,
    ],
    handshake: ({ odd, sound }) => [
        `At ${odd}: try it without VPN and without proxy; if it works then, that is what ends the handshake.`,
        `At ${odd}: ask for TLS inspection, intrusion prevention and filters by name; the finding beside this one says what the hello met.`,
        `At the server: nothing has to change for what works from ${sound}, unless it filters by address.`,
    ],
    certificate: ({ odd, issuer, served: { name } }) => [
        `At ${odd}: ask for TLS inspection, and have "${name}" exempted from it, or let clients there trust its root.`,
        `If nobody there inspects traffic, compare the addresses: a name server at ${odd} may lead to another server.`,
        `If neither explains ${issuer === null ? 'it' : `"${issuer}"`}, treat it as an attack until somebody knows better.`,
    ],
    trust: ({ odd, sound }) => [
        `Compare serial and end of the certificates: where ${odd} gets an older one, a server or edge near it was not renewed or reloaded.`,
        `Where both get the same one, compare clock and roots of the machines at ${odd} and ${sound}.`,
    ],
    versions: ({ odd }) => [
        `At ${odd}: look for a proxy, a balancer or TLS inspection that ends TLS there.`,
        'Where several sites serve the name, bring their TLS settings into line.',
    ],
};

;// CONCATENATED MODULE: ./lib/remedies/offer-starttls.js

/** The general text for a server that does not come to TLS when it is asked for it. */
const offerStartTls = ({ port, name, protocol, why }) => ({
    summary: why === 'no-answer'
        ? `Find out why the service on port ${port} does not answer: read its log at the time of the check.`
        : why === 'refused'
            ? `Read in the log of the service on port ${port} why it refuses; a certificate that it cannot load is the usual reason.`
            : `Switch TLS on in the service on port ${port} and give it a certificate for "${name}".`,
    snippet: byHand(name, port, protocol),
    steps: [
        ...(why === 'no-answer'
            ? [
                'A port that speaks TLS from the first byte waits for the client as well: check that the scheme of the endpoint fits the port.',
            ]
            : [
                'Run it on the server itself: if it works there, a device on the way takes the offer of TLS out (mail filters of firewalls do).',
            ]),
        ...(port === 25
            ? [
                'Hosted runners cannot reach port 25 of other machines: look at 587 or 465 from there, or use a self-hosted runner.',
            ]
            : []),
    ],
});
/** A product's own line for it: what is typed where TLS is not offered; a refusal sends to the log first. */
function offerWith(text) {
    return (remedy) => {
        if (remedy.why === 'no-answer')
            return offerStartTls(remedy);
        const first = remedy.why === 'refused' ? [REFUSED] : [];
        return { summary: text.summary, snippet: text.snippet(remedy), steps: [...first, ...text.steps] };
    };
}
const REFUSED = 'If that is set already, the server could not load the certificate or its key, or limits connections: its log at the time of the check says which.';
/** The general text for an endpoint that names the wrong protocol for its port. */
const useRightProtocol = ({ port, protocol, suggestion, startTls = false }) => ({
    summary: suggestion !== null
        ? `Write the endpoint as ${suggestion}: ${startTls ? `there ${protocol} begins in clear and is asked for TLS (STARTTLS)` : `port ${port} speaks ${protocol}`}.`
        : startTls
            ? `Switch TLS from the first byte on for port ${port}, or correct the port: ${protocol} begins in clear there.`
            : `Correct the port: ${port} speaks ${protocol}.`,
    snippet: suggestion,
    steps: suggestion !== null && startTls
        ? [
            'Beside host and port the key `starttls` says the same.',
            'Clients prefer a port with TLS from the first byte where there is one (RFC 8314 §3).',
        ]
        : ['If the service also has a port that speaks TLS from the first byte, that one can be checked as it is.'],
});
/** OpenSSL knows all of these protocols, under the same names. */
function byHand(name, port, protocol) {
    if (commandNames([name]).length === 0)
        return null;
    return `openssl s_client -connect ${connectTarget(name, port)} -starttls ${protocol} </dev/null`;
}
/** The general text for a connection on which text in clear stands behind the go-ahead for TLS. */
const keepStartTlsClean = ({ port, name, protocol }) => ({
    summary: `Find out who says more than the go-ahead on port ${port}: the server or something on the way.`,
    snippet: byHand(name, port, protocol),
    steps: [
        'Run it on the server itself and compare: clean there and not from outside means that a device on the way writes into the connection (mail filters of firewalls do).',
        'Not clean on the server: update the service; it has to drop what it had to say when TLS begins.',
    ],
});

;// CONCATENATED MODULE: ./lib/remedies/on-disk.js


/** No server reads them so far: the same for every product. */
const onDisk = {
    'replace-file': ({ path, why }) => replaceFile(commandPath(path), why),
    'match-key': ({ certificate, key, fits, trouble, names }) => trouble === null
        ? {
            summary: fits !== null
                ? `Put the certificate in ${quotedList([fits])} beside this key, or the key of this certificate.`
                : `Put the key beside the certificate with which its certificate request was made, or have the certificate for ${quotedList(names)} issued anew for this key.`,
            snippet: [
                `openssl x509 -in ${commandPath(certificate)} -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256`,
                `openssl pkey -in ${commandPath(key)} -pubout -outform DER | openssl dgst -sha256`,
            ].join('\n'),
            steps: [
                'The lines print the two hashes above: the same one where certificate and key belong together.',
                'A renewal makes a new key: copy certificate and key together. certbot: fullchain.pem and privkey.pem of the same live folder.',
            ],
        }
        : readableKey(commandPath(key), trouble),
    'protect-key': ({ paths, names, manifest, told }) => (told ? takeOut(paths, names, manifest) : seeWhether(paths)),
};
function readableKey(key, trouble) {
    switch (trouble) {
        case 'no-passphrase':
            return on_disk_text('Name the environment variable with its passphrase as `password-env`.', null, [
                'In a workflow the variable comes from a secret by `env` of the step; pull requests from forks get none.',
            ]);
        case 'wrong-passphrase':
            return on_disk_text('Put the passphrase of this key into the variable that `password-env` names.', `openssl pkey -in ${key} -noout`, ['The line asks for the passphrase, and prints nothing where it is the right one.']);
        case 'rounds':
        case 'unsupported':
            return on_disk_text('Encrypt the key anew: 100,000 rounds are plenty for a long random passphrase.', `openssl pkcs8 -topk8 -v2 aes-256-cbc -iter 100000 -in ${key} -out new.key`, []);
        case 'form':
            return on_disk_text(LOOSE_FIX, looseSnippet(key, 'new.key'), []);
        default:
            return on_disk_text('Name a file with the private key in PEM as `key`.', `openssl pkey -in ${key} -noout`, [
                'The line prints nothing where the file holds a private key that OpenSSL, and with it a server, can read.',
            ]);
    }
}
const LOOSE_FIX = 'Let every line begin in the first column and end in a line feed, with no empty line within a block.';
function looseSnippet(path, out) {
    return `tr '\\r' '\\n' < ${path} | sed 's/^[[:space:]]*//; /^$/d' > ${out}`;
}
function seeWhether(paths) {
    return on_disk_text(`See whether the repository tracks ${quotedList(paths)}; a file that it tracks is listed.`, paths
        .slice(0, MOST_PATHS)
        .map((path) => `git ls-files -- ${commandPath(path)}`)
        .join('\n'), ['If it does, everybody with a clone has the key: have the certificate issued anew with a new one.']);
}
function takeOut(paths, names, manifest) {
    return {
        summary: `Have the certificate for ${quotedList(names)} issued anew with a new key: the history of the repository keeps this one. Then take ${quotedList(paths)} out of the repository.`,
        snippet: paths
            .slice(0, MOST_PATHS)
            .flatMap((path) => [
            `git rm --cached -- ${commandPath(path)}`,
            ...(manifest ? [] : [`echo ${commandPath(path)} >> .gitignore`]),
        ])
            .join('\n'),
        steps: [
            'Revoke the old certificate as soon as the new one is served (certbot: revoke --reason keycompromise). Rewriting the history does not reach clones, forks and caches.',
            manifest
                ? 'Keep the manifest with Sealed Secrets or SOPS, or let External Secrets or cert-manager make the Secret in the cluster.'
                : 'Keep the key in a secret of the CI, in a secret store (Vault, a cloud KMS) or on the server; the certificate itself may stay in the repository.',
            'If it has to be in the repository, encrypt it: SOPS, git-crypt, or openssl pkcs8 -topk8 -in site.key -out site.enc.key with a passphrase that is not in it.',
        ],
    };
}
function replaceFile(path, why) {
    switch (why) {
        case 'certificate-request':
            return on_disk_text('Put the certificate that the CA issued in place of the request, with its intermediates behind it.', null, ['If none was issued yet, send this request to the CA.']);
        case 'pkcs7':
            return on_disk_text('Turn it into PEM, with the server certificate first.', `openssl pkcs7 -print_certs -in ${path} -out fullchain.pem`, [
                'Add -inform der where the file is not text.',
                'Put the server certificate first if another one comes out so.',
            ]);
        case 'utf16':
            return on_disk_text('Save the file as ASCII or UTF-8 text.', `iconv -f UTF-16 -t UTF-8 ${path} > fullchain.pem`, [
                'PowerShell before version 7 writes UTF-16 by `>`: use Set-Content -Encoding ascii.',
            ]);
        case 'glued':
            return on_disk_text('Begin each block on a line of its own.', `sed -i 's/-----END CERTIFICATE----------BEGIN/-----END CERTIFICATE-----\\n-----BEGIN/' ${path}`, [
                'Files without a final line end are joined like this by cat: awk 1 certificate.pem intermediate.pem > fullchain.pem',
            ]);
        case 'loose-lines':
            return on_disk_text(LOOSE_FIX, looseSnippet(path, 'fullchain.pem'), [
                'Text copied out of YAML keeps its indentation: yq, kubectl get -o jsonpath or a template function takes the value out without it.',
            ]);
        case 'keystore':
            return on_disk_text('Turn it into PKCS #12, or into PEM for servers other than those of Java.', `keytool -importkeystore -srckeystore ${path} -destkeystore site.p12 -deststoretype PKCS12\nopenssl pkcs12 -in site.p12 -nokeys -out fullchain.pem`, ['keytool asks for the passphrases; for site.p12 name the variable with its passphrase as `password-env`.']);
        case 'rounds':
            return on_disk_text('Write the file anew with fewer rounds: 100,000 are plenty for a long random passphrase.', `openssl pkcs12 -in ${path} -out all.pem && openssl pkcs12 -export -in all.pem -iter 100000 -out site.p12`, ['Delete all.pem afterwards.']);
        case 'ca-alone':
            return on_disk_text('Put the certificate of the server in front of them.', `cat certificate.pem ${path} > fullchain.pem`, [
                'If the file is meant to hold CA certificates alone (chain.pem, ca.pem), name the one with the server certificate instead.',
            ]);
        case 'passphrase':
        case 'pkcs12':
            return on_disk_text('Name the environment variable with its passphrase as `password-env`, and see that it is the right one.', `openssl pkcs12 -in ${path} -info -nokeys`, ['In a workflow the variable comes from a secret by `env` of the step; pull requests from forks get none.']);
        case 'key-alone':
            return on_disk_text('Name the file with the certificate, and this one as `key` beside it.', `key: ${path}`, [
                'Or put both into one file, the certificate first.',
            ]);
        case 'no-secret':
        case 'sealed':
            return on_disk_text('Name a manifest with a Secret of type kubernetes.io/tls.', null, [
                '`tls.crt` holds the certificate and its intermediates, `tls.key` the key; a template has to be rendered first (helm template, kustomize build).',
            ]);
        case 'nothing-in-folder':
            return on_disk_text('Name the folder, or better the file, that the server certificate is in.', null, [
                'Files of up to 1 MiB are looked at, three levels deep. CA certificates alone are passed over.',
            ]);
        default:
            return on_disk_text('Put the server certificate there in PEM, with its intermediates behind it.', null, [
                `To see what the file holds: openssl storeutl -noout -text ${path}`,
            ]);
    }
}
function on_disk_text(summary, snippet, steps) {
    return { summary, snippet, steps };
}
const MOST_PATHS = 5;

;// CONCATENATED MODULE: ./lib/remedies/pass-proxy.js


/** The general text for a proxy that gives no way to an endpoint: what the proxy's owner types, or the one of the list. */
const passProxy = (remedy) => TEXTS[remedy.why](remedy);
const TEXTS = {
    'no-name': ({ proxy, variable }) => ({
        summary: `Correct the name of the proxy ${proxy} ${writtenAt(variable)}, or create its DNS record.`,
        snippet: null,
        steps: [PRIVATE_PROXY, GO_DIRECT],
    }),
    'no-connection': ({ proxy, variable }) => ({
        summary: `Start the proxy ${proxy}, let this machine reach it, or correct it ${writtenAt(variable)}.`,
        snippet: null,
        steps: [PRIVATE_PROXY, GO_DIRECT],
    }),
    forbidden: ({ proxy, host, port }) => ({
        summary: `Let the proxy ${proxy} connect to ${host} port ${port}; for squid these lines stand above "http_access deny all" and above "http_access deny CONNECT !SSL_ports".`,
        snippet: squidLines(host, port),
        steps: ['Then load them: squid -k parse && squid -k reconfigure', GO_DIRECT],
    }),
    'turned-away': ({ proxy, host, port }) => ({
        summary: `Read in the log of the proxy ${proxy} why it answers so when it is asked for ${host} port ${port}.`,
        snippet: null,
        steps: [
            'A redirect leads to a page of the proxy, such as a login, which no program follows: have this machine let through without it.',
            'Under 429 the proxy limits how often it is asked: lower `concurrency`, or have its limit raised for this machine.',
            GO_DIRECT,
        ],
    }),
    'no-credentials': ({ proxy }) => ({
        summary: `Give the credentials for ${proxy} by a variable of the environment, and name it with proxy-credentials-env.`,
        snippet: 'proxy-credentials-env: PROXY_CREDENTIALS',
        steps: [
            'The variable holds user:password (Basic, RFC 7617), on a runner from a secret; it is masked in the log.',
            GO_DIRECT,
        ],
    }),
    'wrong-credentials': ({ proxy, credentials }) => ({
        summary: `Correct the credentials for ${proxy} in the variable ${credentials ?? 'that holds them'}: user:password.`,
        snippet: null,
        steps: [
            'Only the scheme Basic is spoken here: where Proxy-Authenticate lists Negotiate, NTLM or Digest alone, have the proxy let this machine in by its address.',
        ],
    }),
    'no-endpoint': ({ proxy, host, port }) => ({
        summary: `See on the machine of the proxy ${proxy} whether ${host} port ${port} can be reached from there.`,
        snippet: commandNames([host]).length === 0 ? null : `curl -v --connect-timeout 5 telnet://${host}:${port} </dev/null`,
        steps: [
            'If that fails too, start the service there, correct its name or port, or open the firewall between the two.',
            'If it works, the log of the proxy says what it tried; a proxy that looks names up elsewhere may find another address.',
            GO_DIRECT,
        ],
    }),
    'no-proxy': ({ proxy, variable }) => ({
        summary: `Correct the proxy ${writtenAt(variable)}: ${proxy} does not speak HTTP with CONNECT.`,
        snippet: null,
        steps: [
            'squid listens on 3128 by default, others on 8080 or 3129; a proxy that wants TLS itself is not supported.',
            GO_DIRECT,
        ],
    }),
    'no-answer': ({ proxy, host, port }) => ({
        summary: `Read in the log of the proxy ${proxy} what became of the request for ${host} port ${port}.`,
        snippet: null,
        steps: [
            'A proxy that waits for a server that does not answer looks the same: try another endpoint through it.',
            GO_DIRECT,
        ],
    }),
};
/** squid.conf(5): acl, http_access. What a stranger could choose stays out of the lines. */
function squidLines(host, port) {
    const [name] = commandNames([host]);
    const match = name !== undefined ? `dstdomain ${name}` : (0,ip_address/* addressBytes */.A)(host) !== null ? `dst ${host}` : 'dstdomain YOUR.HOST.NAME';
    return [
        `acl tls_gate_host ${match}`,
        `acl tls_gate_port port ${port}`,
        'http_access allow CONNECT tls_gate_host tls_gate_port',
    ].join('\n');
}
function writtenAt(variable) {
    return variable === null ? 'where it is configured' : `in the variable ${variable}`;
}
const GO_DIRECT = 'An endpoint that this machine reaches without it: `proxy: none` there, or its name in no_proxy under `proxy: env`.';
const PRIVATE_PROXY = 'A proxy of a company network is out of reach for hosted runners: use a runner inside that network.';

;// CONCATENATED MODULE: ./lib/remedies/renew.js




/** A renewal that is due, true of every server product. */
const renew = ({ names, notAfter, served }) => ({
    summary: `Renew the certificate for ${quotedList(names)} (valid until ${day(notAfter)}), then reload every server that uses it.`,
    snippet: null,
    steps: [
        ...(addressesIn(names).length > 0 ? [] : [WAS_IT_RENEWED]),
        servedAndFile(names, served),
        'If the file is newer, the server only needs a reload: most read it once, when they start. If not, the log of the renewal job says what it failed on.',
        'Check every address: one machine of several may have been left out.',
        ...addressNotes(names),
    ],
});

;// CONCATENATED MODULE: ./lib/remedies/stapling.js


/** Texts for stapling where there is something to staple; where the CA offers no OCSP, what to do instead. */
function stapled(write) {
    return (remedy) => {
        if (remedy.responder === null)
            return nothingToStaple(remedy);
        const text = write(remedy);
        return { ...text, steps: [...(WHY[remedy.why] ?? []), ...text.steps] };
    };
}
/** Fetches a response into a file, for servers that staple from one. */
function ocspToFile(responder, folder, file) {
    const url = commandUrl(responder) ?? 'RESPONDER-URL';
    return `By hand, and from a daily job: openssl ocsp -issuer ${folder}/chain.pem -cert ${folder}/cert.pem -url ${url} -no_nonce -respout ${folder}/${file}`;
}
function nothingToStaple({ mustStaple, inPolicy, name }) {
    const asked = mustStaple
        ? `Have the certificate for "${name}" issued anew without must-staple`
        : 'Take `staple` out of `require`';
    return {
        summary: `${asked}: the certificate names no OCSP responder, so its CA offers nothing that could be stapled.`,
        snippet: null,
        steps: [
            "Let's Encrypt ended OCSP in August 2025, and others follow: revocation is told by lists now, which clients fetch or have built in.",
            ...(mustStaple
                ? ['certbot: leave --must-staple out; certbot update-config or the renewal file may still have it.']
                : []),
            ...(inPolicy ? ['If a staple is a must, have the certificate issued by a CA that still runs a responder.'] : []),
        ],
    };
}
const WHY = {
    stale: [
        'The response was not fetched anew: look for a firewall towards the responder, a file that no job refreshes, or a clock that is wrong.',
    ],
    foreign: [
        'The response belongs to another certificate: after a renewal the file or cache with it has to be renewed as well, and the chain must be the one of this certificate.',
    ],
};
const nginxStapling = ({ name, responder }) => ({
    summary: `Switch OCSP stapling on in the server block of "${name}", with a resolver and the chain that it is checked against.`,
    snippet: [
        'ssl_stapling on;',
        'ssl_stapling_verify on;',
        `ssl_trusted_certificate /etc/ssl/${pathName(name)}/chain.pem;`,
        'resolver 127.0.0.53;',
    ].join('\n'),
    steps: [
        '`resolver` names a DNS server (grep nameserver /etc/resolv.conf); without one nginx cannot find the responder. chain.pem holds intermediates and root.',
        'nginx -t && nginx -s reload, then: grep -iE "ocsp|stapling" /var/log/nginx/error.log | tail',
        'Each worker fetches when a client first asks, so the first answers after a reload lack it. A must-staple certificate needs `ssl_stapling_file`.',
        ocspToFile(responder, `/etc/ssl/${pathName(name)}`, 'ocsp.der'),
    ],
});
const apacheStapling = () => ({
    summary: 'Switch OCSP stapling on and give it a cache, outside of every virtual host.',
    snippet: [
        'SSLUseStapling on',
        'SSLStaplingCache "shmcb:/var/run/apache2/stapling(128000)"',
        'SSLStaplingReturnResponderErrors off',
        'SSLStaplingFakeTryLater off',
    ].join('\n'),
    steps: [
        'a2enmod socache_shmcb (Debian, Ubuntu); the chain in SSLCertificateFile must hold the issuer, or Apache cannot ask.',
        'apachectl configtest && apachectl graceful, then: grep -iE "ocsp|stapling" /var/log/apache2/error.log | tail',
        'By default Apache staples what the responder said in an error; the last two lines stop that.',
    ],
});
const haproxyStapling = ({ name, responder }) => {
    const pem = `/etc/haproxy/certs/${pathName(name)}.pem`;
    return {
        summary: 'Let HAProxy fetch the response (2.8 and later): `ocsp-update on` for the certificate in a `crt-list`.',
        snippet: `${pem} [ocsp-update on]`,
        steps: [
            'The line stands in the file that `crt-list` of the bind line names; from 3.0 on `ocsp-update.mode on` in `global` covers all.',
            'haproxy -c -f /etc/haproxy/haproxy.cfg && systemctl reload haproxy, then: echo "show ssl ocsp-updates" | socat stdio /run/haproxy/admin.sock',
            `Before 2.8 HAProxy staples the file ${pem}.ocsp, if there is one, and reads it when it starts.`,
            ocspToFile(responder, `/etc/ssl/${pathName(name)}`, 'ocsp.der'),
        ],
    };
};
const caddyStapling = ({ responder }) => ({
    summary: 'Find out why Caddy has no response: it fetches and staples by itself.',
    snippet: 'journalctl -u caddy --since "-1 day" | grep -i ocsp',
    steps: [
        '`ocsp_stapling off` must not stand in the global options, and the chain must hold the issuer of the certificate.',
        `Caddy must reach the responder: curl -sS -o /dev/null ${commandUrl(responder) ?? 'RESPONDER-URL'}`,
        'caddy validate --config /etc/caddy/Caddyfile && caddy reload --config /etc/caddy/Caddyfile',
    ],
});
/** Caddy obtains certificates itself, and replaces one by itself when the OCSP response says that it is revoked. */
const replaceRevokedByCaddy = ({ subject, depth, names, compromised }) => {
    const [name = 'NAME'] = commandNames(names).map((one) => one.replace(/^\*\./, 'wildcard_.'));
    return {
        summary: depth > 0
            ? `Have Caddy obtain the certificate for ${quotedList(names)} anew, from a CA or intermediate that is not revoked: "${subject}" cannot be mended.`
            : `Have Caddy obtain the certificate for ${quotedList(names)} anew${compromised ? ' now, with a new key: the old key is in other hands' : ', with a new key'}.`,
        snippet: `rm -r /var/lib/caddy/.local/share/caddy/certificates/*/${name} && systemctl restart caddy`,
        steps: [
            'Caddy makes a new key with each certificate. Where the response that it staples says "revoked" it does so by itself: its log says why it has not.',
            'journalctl -u caddy --since "-1 day" | grep -iE "revoked|obtain|ocsp"',
            'With a `tls CERTIFICATE KEY` line Caddy serves what others obtain: replace the two files, then reload.',
        ],
    };
};

;// CONCATENATED MODULE: ./lib/remedies/revocation.js






/** What fits every server product. */
const revocation = {
    'replace-revoked': (remedy) => replaceRevoked(remedy, 'systemctl reload YOUR-SERVER', 'Reload every server that uses it.'),
    'mend-stapling': stapled(({ name, responder }) => ({
        summary: `Have the server fetch the OCSP response for "${name}" and send it along (OCSP stapling).`,
        snippet: null,
        steps: [
            'nginx: ssl_stapling on · Apache: SSLUseStapling on · HAProxy 2.8 and later: ocsp-update on · Caddy and IIS staple by themselves.',
            'The server must be allowed to ask the responder: a firewall that keeps web servers from calling out is the usual reason.',
            ocspToFile(responder, `/etc/ssl/${pathName(name)}`, 'ocsp.der'),
        ],
    })),
    'make-revocation-known': ({ why, subject, url }) => ({
        summary: KNOWN[why](`"${subject}"`),
        snippet: commandUrl(url) === null || why === 'no-url'
            ? null
            : `curl -sS -o /dev/null -w '%{http_code}\\n' ${commandUrl(url)}`,
        steps: [
            ...(why === 'no-answer'
                ? [
                    'Run it where the check runs: a runner without a way out gets no answer. A private responder is asked only under `fetch: any`.',
                    'Where it is the CA that is down, a stapled response bridges the gap: servers keep theirs for days.',
                ]
                : []),
            'Clients mostly let a missing answer pass; `revocation: ask` does so too, and still reports what is revoked.',
        ],
    }),
};
/** The same for a product; `reload` is a command for the hook of certbot, `check` what a person types. */
function revocationFor(reload, check, stapling) {
    return {
        'replace-revoked': (remedy) => replaceRevoked(remedy, reload(remedy), check),
        'mend-stapling': stapling === null ? null : stapled(stapling),
        'make-revocation-known': null,
    };
}
function replaceRevoked(remedy, hook, reload) {
    const { subject, depth, names, compromised, served } = remedy;
    if (depth > 0) {
        return {
            summary: `Have the certificate for ${quotedList(names)} issued anew under an intermediate that is not revoked, and serve it with the chain that comes with it: "${subject}" cannot be mended.`,
            snippet: null,
            steps: [
                'The CA knows of it: ask there which intermediate took its place, and whether it signs the same certificate again (a cross-certificate).',
                JOIN_CHAIN,
                reload,
            ],
        };
    }
    const renew = certbotRenew(names, hook);
    return {
        summary: compromised
            ? `Replace the certificate for ${quotedList(names)} now, with a new key: the old key is in other hands.`
            : `Replace the certificate for ${quotedList(names)} today by one that the CA issues anew, with a new key.`,
        snippet: renew === null ? null : `${renew} --force-renewal --new-key`,
        steps: [
            ...addressNotes(names),
            compromised
                ? 'Find out how the key got out before the new one goes to the same place: backups, images, repositories, former staff. Replace it wherever a copy is used.'
                : 'Ask the CA why it revoked: what was wrong with the old certificate must not be wrong with the new one.',
            'acme.sh --renew -d NAME --force · cert-manager: cmctl renew NAME · lego: renew with --days 999. A revoked certificate cannot be taken back into use.',
            reload,
            servedAndFile(names, served),
        ],
    };
}
const KNOWN = {
    'no-url': (subject) => `Have ${subject} issued with the address of a revocation list, or set \`revocation: ask\` where its CA publishes none.`,
    'no-answer': (subject) => `Make the responder or the revocation list for ${subject} answer from where this check runs.`,
    'no-issuer': (subject) => `Serve the whole chain: whose word on ${subject} counts depends on who signed it.`,
    'switched-off': (subject) => `Set \`fetch: public\`, or have the server staple: without either nobody can be asked about ${subject}.`,
};

;// CONCATENATED MODULE: ./lib/remedies/tidy-chain.js

/** Writes the chain file anew: what belongs in it, in which order. `where` names the file in the words of the product, `file` is what the shell is told to write. */
function tidyChainIn(where, reload, file = () => 'fullchain.pem') {
    return ({ order, drop, most, name }) => ({
        summary: most !== undefined
            ? `Send the server certificate and its intermediates only: take every other certificate out of ${where}.`
            : drop.length === 0
                ? `Put the certificates in ${where} into the order ${inOrder(order)}.`
                : `Take ${quotedList(drop)} out of ${where}, so that it holds ${inOrder(order)} once each.`,
        snippet: order.length === 2 ? `cat certificate.pem intermediate.pem > ${file(name)}` : null,
        steps: [
            'What the file holds now, in its order: openssl storeutl -noout -text -certs fullchain.pem | grep Subject:',
            'If certbot made the certificate, fullchain.pem beside it is right as it is: name that file.',
            reload,
        ],
    });
}
const tidyChain = tidyChainIn('the file that the server sends', 'Reload the server.');
function inOrder(names) {
    const [first, ...others] = names.map((name) => quotedList([name]));
    return [first ?? 'the server certificate', ...others.slice(0, 6)].join(', then ');
}

// EXTERNAL MODULE: ./lib/model/tls-version.js
var tls_version = __webpack_require__(3165);
;// CONCATENATED MODULE: ./lib/remedies/versions.js

/** The versions from `min` to `max` in a product's spelling. */
function spelled(min, max, spelling) {
    return tls_version/* TLS_VERSIONS */.Mk.filter((version) => version >= min && version <= max).map((version) => spelling[version]);
}
/** nginx and Apache write 1.0 without its minor number, as OpenSSL does. */
const OPENSSL_SPELLING = {
    '1.0': 'TLSv1',
    '1.1': 'TLSv1.1',
    '1.2': 'TLSv1.2',
    '1.3': 'TLSv1.3',
};
/** Only for a server that lacks it. */
const TLS13_NEEDS = 'TLS 1.3 needs OpenSSL 1.1.1, Java 11 (or 8u261) or Windows Server 2022, at least.';

;// CONCATENATED MODULE: ./lib/remedies/waivers.js

/** What is mended in the config: the same whatever product serves the endpoint. */
const waivers = {
    'renew-waiver': ({ waiver, needed, again }) => {
        if (needed === false)
            return dropped(waiver, 'What it was for is gone.');
        return {
            summary: `Mend ${waiver.cause} and delete the waiver at ${placeOf(waiver)}; or decide anew and write a later day there.`,
            snippet: line({ ...waiver, until: again }),
            steps: [
                `The fix stands beside the finding of ${waiver.cause}, and on its page: docs/causes.md#${waiver.cause}.`,
                'The day is a proposal. Take the soonest by which it can be mended, and a reason that still holds.',
            ],
        };
    },
    'drop-waiver': ({ waiver, meant }) => {
        if (meant === null)
            return dropped(waiver, 'If it comes back, the gate says so.');
        if (waiver.unlisted?.taken === true)
            return {
                summary: `Did you mean ${meant}? That has a waiver for ${waiver.cause} already: delete the one at ${placeOf(waiver)}.`,
                snippet: null,
                steps: [],
            };
        return {
            summary: `Did you mean ${meant}? Correct the endpoint of the waiver at ${placeOf(waiver)}, or delete the waiver.`,
            snippet: line({ ...waiver, endpoint: meant }),
            steps: ['Write the endpoint as the list does; without a port it is 443, or the usual one of the scheme.'],
        };
    },
};
function dropped(waiver, note) {
    return {
        summary: `Delete the waiver at ${placeOf(waiver)}.`,
        snippet: null,
        steps: [note],
    };
}
function placeOf({ declaredAt: { file, line: number } }) {
    return `line ${number} of ${file}`;
}
/** The waiver as one line of YAML; JSON's strings are YAML's double-quoted ones. */
function line({ endpoint, connect, cause, until, reason }) {
    const one = connect === undefined ? '' : `, connect: ${JSON.stringify((0,model_endpoint/* placeOf */.$t)(connect))}`;
    return `- { endpoint: ${JSON.stringify(endpoint)}${one}, cause: ${cause}, until: ${until}, reason: ${JSON.stringify(reason)} }`;
}

;// CONCATENATED MODULE: ./lib/remedies/any.js




















/** What fits every server product, and what to do where no server is at fault. */
const any = {
    ...clientCertificates,
    'align-addresses': alignAddresses,
    ...negotiation,
    ...anyPath,
    ...authorities,
    ...foresight,
    ...onDisk,
    ...revocation,
    ...waivers,
    ...networks,
    'fix-name': ({ host, declaredAt }) => ({
        summary: `Correct the name "${host}" at ${declaredAt}, or create its DNS record.`,
        snippet: commandNames([host]).length === 0 ? null : `dig +short ${host} A; dig +short ${host} AAAA`,
        steps: [
            'If only a private DNS knows the name, run the check on a self-hosted runner inside that network, or set `addresses` for this endpoint.',
        ],
    }),
    'start-listener': ({ address, port }) => ({
        summary: `Start the service on port ${port}, or correct the port in the endpoint list.`,
        snippet: `ss -ltnp 'sport = :${port}'`,
        steps: [
            `Run it on the machine behind ${address}: it prints the program that listens on the port; no line means none does.`,
            'A listener on 127.0.0.1 or [::1] is out of reach from outside: bind it to the public address.',
            'If the program does listen, look for a firewall rule that rejects the connection.',
        ],
    }),
    'open-path': ({ address, port }) => ({
        summary: port === 25
            ? 'Check port 587 (STARTTLS) or 465 (TLS) instead, or run the check on a self-hosted runner: hosted runners cannot reach port 25.'
            : `Make sure that the host behind ${address} runs, and that firewalls and security groups let this machine reach port ${port}.`,
        snippet: null,
        steps: [
            'Try the same from another network: if it works there, a firewall or allow-list drops this machine.',
            'Hosted runners have no fixed address; a service behind an allow-list needs a self-hosted runner or one with a static address.',
        ],
    }),
    'find-resetter': ({ address, port, name }) => ({
        summary: `Find out who resets the connection to ${address} port ${port}: the server or something on the way.`,
        snippet: handshakeByHand(address, port, name),
        steps: [
            'Run it on the server itself, then from another network. Reset on the server too: the service has no certificate or no healthy backend, look at its log.',
            'Fine on the server, reset from outside: a firewall or load balancer between them does it, look at its allow-list and its health checks.',
        ],
    }),
    'enable-tls': ({ port, name }) => ({
        summary: `Switch TLS on for port ${port} and give it a certificate for "${name}", or check the port that serves HTTPS.`,
        snippet: null,
        steps: [
            'If another program ends TLS in front of this one, check the address and port of that program.',
            ...(port === 80 ? ['Port 80 is the port of unencrypted HTTP; HTTPS is usually on 443.'] : []),
        ],
    }),
    'offer-starttls': offerStartTls,
    'keep-starttls-clean': keepStartTlsClean,
    'pass-proxy': passProxy,
    'use-right-protocol': useRightProtocol,
    'set-versions': ({ min, max, missing }) => ({
        summary: `Allow TLS ${min === max ? min : `${min} to ${max}`} on the server and nothing older.`,
        snippet: null,
        steps: [
            'Set it where TLS ends: with a load balancer or CDN in front, that is its security policy and not the web server.',
            ...(missing === undefined || missing.includes('1.3') ? [TLS13_NEEDS] : []),
        ],
    }),
    renew: renew,
    'set-threshold': ({ key, lifetime }) => ({
        summary: `Give \`${key}\` as a share of the lifetime, or as fewer days than the ${lifetime} that these certificates live.`,
        snippet: `${key}: auto`,
        steps: [
            `A share suits certificates of every lifetime: \`auto\`, or a percentage such as ${key === 'min-days' ? '12.5%' : '25%'}.`,
            'It may stand on this endpoint alone, where others keep the days.',
        ],
    }),
    'fix-clock-or-wait': ({ notBefore }) => ({
        summary: `Serve the previous certificate until ${day(notBefore)}, or correct the clock that is wrong.`,
        snippet: 'timedatectl status',
        steps: [
            'Compare the clock of the machine that issued the certificate, and that of this machine, with a third one.',
        ],
    }),
    'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
        summary: `Replace ${oldIntermediate(subject, expires)} in the chain file by the present one of the CA; the server certificate itself can stay.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, 'Reload the server.'],
    }),
    'serve-full-chain': (remedy) => ({
        summary: remedy.toAppend === undefined
            ? `Serve "${remedy.missing}" after the server certificate; the root is not needed.`
            : `Serve the whole chain, ${wholeChain(remedy)}; the root is not needed.`,
        snippet: remedy.toAppend === undefined ? null : appendCommand(remedy.toAppend),
        steps: [
            ...(remedy.toAppend === undefined ? completeChain(remedy) : [...getMissing(remedy), APPEND]),
            CERTBOT_HAS_IT,
            'Kubernetes: `tls.crt` of the secret holds the chain in this order. AWS: import again into ACM with the certificate chain.',
        ],
    }),
    reissue: (remedy) => ({
        summary: REISSUE[remedy.why](quotedList(remedy.names), issuedWith(remedy)),
        snippet: certbotIssue('--standalone', remedy.names, 'systemctl reload YOUR-SERVER'),
        steps: certbotNotes(remedy.names),
    }),
    'replace-self-signed': ({ name }) => ({
        summary: `Serve a certificate for "${name}" that a CA issued; in a private network, add this certificate to \`ca-file\` if it is meant to be there.`,
        snippet: certbotIssue('--standalone', [name], 'systemctl reload YOUR-SERVER'),
        steps: [
            'If a good certificate exists already, the server picks another one for this name: set it up for exactly this name.',
            ...certbotNotes([name]),
        ],
    }),
    'replace-malformed': ({ name, place }) => ({
        summary: place === 0
            ? `Have the certificate of "${name}" issued again by a CA that encodes it as RFC 5280 asks, and put the file in place as it came.`
            : `Replace certificate number ${place + 1} of the chain of "${name}" by the file of its CA, as it came.`,
        snippet: [
            'openssl x509 -in /etc/ssl/fullchain.pem -noout -text',
            'openssl asn1parse -in /etc/ssl/fullchain.pem -i',
        ].join('\n'),
        steps: [
            'Look whether the file was cut, edited or converted: what the CA sent is to be served byte for byte.',
            'If the CA is your own, find the tool that wrote the certificate; issue again with `openssl ca`, step-ca, cfssl or cert-manager, which write sound DER.',
            'Changed bytes cannot be mended by hand: they break the signature.',
        ],
    }),
    'tidy-chain': tidyChain,
    'mend-chain': mendChain('Put what the CA issues into the chain that the server sends: its own certificate first, then the intermediates.', 'Reload the server.'),
    'investigate-verification': ({ code, faults = [] }) => {
        const [first, ...others] = faults.map(mendFault);
        if (first !== undefined) {
            // What `ca-file` names is ours: no server has to read it.
            const atServer = faults.some(({ inCaFile }) => !inCaFile);
            return { summary: first, snippet: null, steps: [...others, ...(atServer ? ['Then reload the server.'] : [])] };
        }
        return {
            summary: `Find out which certificate OpenSSL stops at with ${code}, and correct that one.`,
            snippet: null,
            steps: [
                'The command in the docs of this cause prints the depth: 0 is the server certificate, 1 the one that signed it.',
                'openssl-verification-options(1) says what each code means.',
            ],
        };
    },
};
/** What a new certificate is for, by the reason. */
const REISSUE = {
    name: (names) => `Serve a certificate that covers ${names}: if there is one, set it up for this name; if not, have it issued with all of them.`,
    'no-san': (names) => `Have the certificate issued anew with ${names} as Subject Alternative Name.`,
    'key-usage': (names) => `Have a certificate for servers (extended key usage serverAuth) issued for ${names}.`,
    'weak-key': (names, issued) => `Have a certificate issued for ${names}${issued}.`,
};

;// CONCATENATED MODULE: ./lib/remedies/apache-path.js


const RELOAD = 'apachectl configtest && apachectl graceful';
const apachePath = {
    'serve-name': ({ name, port }) => ({
        summary: `Add a virtual host with \`ServerName ${serverName(name)}\` and its certificate: without one Apache answers from the first host of the address.`,
        snippet: [
            `<VirtualHost *:${port}>`,
            `    ServerName ${serverName(name)}`,
            '    SSLEngine on',
            `    SSLCertificateFile ${certificateFolder([name])}/fullchain.pem`,
            `    SSLCertificateKeyFile ${certificateFolder([name])}/privkey.pem`,
            '</VirtualHost>',
        ].join('\n'),
        steps: [
            'apachectl -S lists which names each address knows, and which host is its default.',
            ...toObtain('--apache', [name], 'apachectl graceful'),
            ELSEWHERE,
            RELOAD,
        ],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Make the virtual host of "${name}" the first one of its address, and leave \`SSLStrictSNIVHostCheck\` off.`,
        snippet: 'SSLStrictSNIVHostCheck off',
        steps: ['Hosts are read in the order of their files: apachectl -S names the default one.', RELOAD],
    }),
    'find-closer': ({ port }) => ({
        summary: `Look into the error log of Apache for port ${port}, with the log level raised.`,
        snippet: 'LogLevel info ssl:debug',
        steps: [
            'apachectl -S must show the virtual host of the port, with `SSLEngine on` and a certificate that can be read.',
            'AH02008 marks a handshake that failed: grep -E "AH02008|SSL Library Error" /var/log/apache2/error.log | tail',
            'Nothing in the log: the hello never came here, look at the balancer or firewall in front.',
        ],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Let Apache log handshakes in full, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: 'LogLevel info ssl:debug',
        steps: [
            RELOAD,
            'grep -iE "ssl|tls" /var/log/apache2/error.log | tail; on Fedora and RHEL the file is /var/log/httpd/ssl_error_log.',
            'Nothing in the log: a balancer, CDN or firewall in front refuses.',
        ],
    }),
};
function serverName(name) {
    return commandNames([name])[0] ?? 'YOUR.HOST.NAME';
}

;// CONCATENATED MODULE: ./lib/remedies/apache.js














const apache_RELOAD = 'apachectl configtest && apachectl graceful';
const FIRST_HOST = 'Apache answers with the first virtual host of the address when no ServerName or ServerAlias fits: apachectl -S lists them';
const apache = {
    ...apacheClientCertificates,
    'align-addresses': alignAddressesWith(apache_RELOAD),
    ...apachePath,
    ...revocationFor(() => 'apachectl graceful', apache_RELOAD, apacheStapling),
    ...foresightFor({ hook: () => 'apachectl graceful', reload: apache_RELOAD }),
    'enable-tls': ({ port, name }) => ({
        summary: `Load mod_ssl and put \`SSLEngine on\` into the virtual host of port ${port}.`,
        snippet: [
            `<VirtualHost *:${port}>`,
            ...(commandNames([name]).length === 0 ? [] : [`    ServerName ${name}`]),
            '    SSLEngine on',
            certificateLines([name]).replace(/^/gm, '    '),
            '</VirtualHost>',
        ].join('\n'),
        steps: [
            'a2enmod ssl (Debian, Ubuntu) or dnf install mod_ssl (Fedora, RHEL)',
            `A line \`Listen ${port}\` must be there once.`,
            ...toObtain('--apache', [name], 'apachectl graceful'),
            ELSEWHERE,
            apache_RELOAD,
        ],
    }),
    'set-versions': ({ min, max }) => ({
        summary: 'Set `SSLProtocol` in the server configuration, outside every virtual host.',
        snippet: `SSLProtocol -all ${spelled(min, max, OPENSSL_SPELLING)
            .map((version) => `+${version}`)
            .join(' ')}`,
        steps: [
            apache_RELOAD,
            'Virtual hosts that share an address may all get the value of the first one: grep -rn SSLProtocol /etc/apache2 /etc/httpd finds lines that get in the way.',
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`SSLCipherSuite\` in the server configuration.`,
        snippet: `SSLCipherSuite ${CIPHER_LIST}\nSSLHonorCipherOrder off`,
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            apache_RELOAD,
            'A line in a virtual host or in a directory wins over it: grep -rn SSLCipherSuite /etc/apache2 /etc/httpd finds them.',
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: 'Set the groups by `SSLOpenSSLConfCmd` in the server configuration, or take the line out and leave the choice to OpenSSL.',
        snippet: `SSLOpenSSLConfCmd Curves ${groupList(postQuantum, OPENSSL_GROUPS)}`,
        steps: [
            ...(postQuantum
                ? [`${NEEDS_OPENSSL_35} With an older one apachectl configtest is content, but Apache does not start.`]
                : []),
            apache_RELOAD,
            'grep -rnE "Curves|Groups|ECDHParameters" /etc/apache2 /etc/httpd finds lines that get in the way.',
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Give Apache a group of 2048 bits, or take the suites out that begin with DHE-.',
        snippet: `${makeDhFile('/etc/ssl/dhparam.pem')}\nSSLOpenSSLConfCmd DHParameters /etc/ssl/dhparam.pem`,
        steps: [
            'The first line is for the shell, the second for the server configuration.',
            'From Apache 2.4.7 on the group follows the size of the RSA key, unless DH parameters stand at the end of the file of `SSLCertificateFile`: take them out there.',
            NO_DHE,
            apache_RELOAD,
        ],
    }),
    renew: ({ names, notAfter, served }) => ({
        summary: `Renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}) and reload Apache, which reads the file only then.`,
        snippet: certbotRenew(names, 'apachectl graceful'),
        steps: renewalSteps(names, served, `If the file that \`SSLCertificateFile\` names is newer, a reload is all that is missing: ${apache_RELOAD}`),
    }),
    'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
        summary: `Replace ${oldIntermediate(subject, expires)} in the file of \`SSLCertificateFile\` (or \`SSLCertificateChainFile\`); the server certificate itself can stay.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, apache_RELOAD],
    }),
    'serve-full-chain': (remedy) => ({
        summary: `\`SSLCertificateFile\` must name a file with the whole chain: ${wholeChain(remedy)}.`,
        snippet: `SSLCertificateFile /etc/ssl/${pathName(remedy.name)}/fullchain.pem`,
        steps: [
            ...completeChain(remedy),
            CERTBOT_HAS_IT,
            'Before Apache 2.4.8 the intermediate goes into a file of its own, named by SSLCertificateChainFile.',
            apache_RELOAD,
        ],
    }),
    reissue: ({ names, why, ...how }) => ({
        summary: why === 'name'
            ? `Serve a certificate that covers ${quotedList(names)}: in the virtual host with that \`ServerName\`, or issued anew with these names.`
            : `Have a certificate issued for ${quotedList(names)}${issuedWith({ names, why, ...how })} and name it in \`SSLCertificateFile\`.`,
        snippet: withCertificate(certbotIssue('--apache', names, 'apachectl graceful', onlyKey(why)), certificateLines(names)),
        steps: [
            inBlock(names, 'the virtual host with that `ServerName`'),
            ...(why === 'name' ? [FIRST_HOST] : []),
            ...certbotNotes(names),
            apache_RELOAD,
        ],
    }),
    'tidy-chain': tidyChainIn('the file of `SSLCertificateFile` (or `SSLCertificateChainFile`)', apache_RELOAD),
    'replace-self-signed': ({ name }) => ({
        summary: `Name a certificate that a CA issued for "${name}" in the virtual host with that \`ServerName\`.`,
        snippet: certificateLines([name]),
        steps: [...toObtain('--apache', [name], 'apachectl graceful'), ELSEWHERE, FIRST_HOST, apache_RELOAD],
    }),
    'mend-chain': mendChain('Put what the CA issues into the file of `SSLCertificateFile`: the server certificate first, then the intermediates.', apache_RELOAD),
};
function certificateLines(names) {
    const folder = certificateFolder(names);
    return `SSLCertificateFile ${folder}/fullchain.pem\nSSLCertificateKeyFile ${folder}/privkey.pem`;
}

;// CONCATENATED MODULE: ./lib/remedies/cloud-certificates.js








/** All that is about the certificate itself; `mend-stapling` is left to the general text, since no setting switches it on. */
function storedCertificates(store) {
    const { title, replace, obtain, attach, look, unattended, inEffect } = store;
    const getNew = (names) => (addressesIn(names).length > 0 ? replace : obtain(names));
    const afterwards = (names) => addressesIn(names).length > 0
        ? [...addressNotes(names), inEffect]
        : [attach, `From elsewhere instead: ${oneLine(replace)}`];
    return {
        'align-addresses': alignAddressesWith('Two balancers, regions or accounts behind one DNS name have settings of their own: compare them, then look again after some minutes.'),
        'mend-stapling': null,
        renew: ({ names, notAfter }) => ({
            summary: `Find out in ${title} why the certificate for ${quotedList(names)} (valid until ${day(notAfter)}) was not renewed: one that was imported never is.`,
            snippet: look,
            steps: [
                ...addressNotes(names),
                unattended,
                `Imported? Renew it where it comes from, then: ${oneLine(replace)}`,
                inEffect,
            ],
        }),
        'renew-as-asked': ({ names, replace: early, explanationUrl }) => ({
            summary: early
                ? `Replace the certificate for ${quotedList(names)} in ${title} today: the CA may revoke it.`
                : `Find out in ${title} why the certificate for ${quotedList(names)} was not renewed when the CA asked for it.`,
            snippet: early ? getNew(names) : look,
            steps: [
                ...(commandUrl(explanationUrl) === null ? [] : [`The CA says why: ${commandUrl(explanationUrl)}`]),
                ...(early
                    ? afterwards(names)
                    : [unattended, `Imported? Renew it where it comes from, then: ${oneLine(replace)}`]),
            ],
        }),
        'load-newer-file': ({ path, until, served }) => ({
            summary: `Put ${quotedList([path])} (valid until ${until}) into ${title}: nothing has to be renewed.`,
            snippet: replace,
            steps: [
                'fullchain.pem and privkey.pem stand beside it; let the job that renews run the same lines, e.g. by a deploy hook.',
                inEffect,
                `Both print the same serial number then: ${comparison([], served, path)}`,
            ],
        }),
        'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
            summary: `Put the certificate into ${title} again, with the present intermediate of the CA in place of ${oldIntermediate(subject, expires)}.`,
            snippet: replace,
            steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, inEffect],
        }),
        'serve-full-chain': (remedy) => ({
            summary: `Put the certificate into ${title} again with its whole chain: ${wholeChain(remedy)}.`,
            snippet: replace,
            steps: [
                ...completeChain(remedy),
                `What ${title} obtained itself has its chain: then something else answers under this name.`,
                inEffect,
            ],
        }),
        reissue: ({ names, why, ...how }) => ({
            summary: why === 'name'
                ? `Have the service serve a certificate that covers ${quotedList(names)}: attach the one that does, or obtain it.`
                : `Obtain a certificate for ${quotedList(names)}${issuedWith({ names, why, ...how })} and put it in place of this one.`,
            snippet: getNew(names),
            steps: afterwards(names),
        }),
        'replace-self-signed': ({ name }) => ({
            summary: `Obtain a certificate for "${name}" that a public CA issues, and serve it in place of the self-signed one.`,
            snippet: getNew([name]),
            steps: afterwards([name]),
        }),
        'replace-revoked': ({ subject, depth, names, compromised }) => ({
            summary: depth > 0
                ? `Replace the certificate for ${quotedList(names)} in ${title} by one under an intermediate that is not revoked: "${subject}" cannot be mended.`
                : `Replace the certificate for ${quotedList(names)} in ${title} ${compromised ? 'now, with a new key: the old key is in other hands' : 'today by a new one, with a new key'}.`,
            snippet: getNew(names),
            steps: [
                ...(compromised
                    ? [
                        'Find out how the key got out, and replace it wherever a copy is used: backups, images, repositories, secrets.',
                    ]
                    : []),
                ...afterwards(names),
            ],
        }),
        'tidy-chain': tidyChainIn(`the chain that was put into ${title}`, `Then: ${oneLine(replace)}`),
        'mend-chain': mendChain(`Put what the CA issues into ${title}: ${oneLine(replace)}`, inEffect),
    };
}
/** Several commands for a step. */
function oneLine(commands) {
    return commands.replaceAll('\n', ' && ');
}

;// CONCATENATED MODULE: ./lib/remedies/aws.js




const AT_ONCE = 'It holds for new connections within a minute; those that are open stay.';
const WHICH_LISTENER = "The listeners: aws elbv2 describe-listeners --load-balancer-arn ARN --query 'Listeners[].[ListenerArn,Port,SslPolicy]' --output text";
const CLOUDFRONT = 'in ViewerCertificate of aws cloudfront get-distribution-config, then aws cloudfront update-distribution. Beside the certificate of cloudfront.net it is not looked at.';
const ACM_IMPORT = [
    'openssl x509 -in fullchain.pem -out certificate.pem',
    "awk '/BEGIN CERT/ { n++ } n > 1' fullchain.pem > chain.pem",
    'aws acm import-certificate --certificate-arn ARN --certificate fileb://certificate.pem --certificate-chain fileb://chain.pem --private-key fileb://privkey.pem',
].join('\n');
const aws = {
    ...forProduct({
        on: () => [
            'aws elbv2 create-trust-store --name client-ca --ca-certificates-bundle-s3-bucket BUCKET --ca-certificates-bundle-s3-key client-ca.pem',
            'aws elbv2 modify-listener --listener-arn ARN --mutual-authentication Mode=verify,TrustStoreArn=TRUST-STORE-ARN',
        ].join('\n'),
        off: () => 'aws elbv2 modify-listener --listener-arn ARN --mutual-authentication Mode=off',
        note: 'That is for an ALB; its mode `passthrough` lets everyone in. A trust store that is there takes a new file by aws elbv2 modify-trust-store. API Gateway: aws apigatewayv2 update-domain-name --domain-name NAME --mutual-tls-authentication TruststoreUri=s3://BUCKET/client-ca.pem, with its execute-api address switched off.',
        reload: AT_ONCE,
    }),
    ...storedCertificates({
        title: 'ACM',
        replace: ACM_IMPORT,
        obtain: (names) => {
            const [first = 'YOUR.HOST.NAME', ...others] = commandNames(names).map(quoted);
            const also = others.length === 0 ? '' : ` --subject-alternative-names ${others.join(' ')}`;
            return `aws acm request-certificate --domain-name ${first}${also} --validation-method DNS`;
        },
        attach: 'Once its DNS record is there and it is issued: aws elbv2 modify-listener --listener-arn ARN --certificates CertificateArn=NEW-ARN (add-listener-certificates for one more name). For CloudFront it has to be in us-east-1.',
        look: "aws acm describe-certificate --certificate-arn ARN --query 'Certificate.[Type,Status,NotAfter,RenewalSummary,InUseBy]'",
        unattended: 'Type AMAZON_ISSUED renews by itself, while the CNAME record of its validation stays in DNS and a balancer uses it: RenewalSummary says which one is missing. The ARN: aws acm list-certificates',
        inEffect: 'Under the same ARN the balancer takes it over by itself. Over one that ACM issued nothing can be imported: leave --certificate-arn out, and attach the new ARN to the listener.',
    }),
    'enable-tls': ({ port, name }) => ({
        summary: `Give the load balancer an HTTPS listener on port ${port} with a certificate for "${name}".`,
        snippet: `aws elbv2 create-listener --load-balancer-arn ARN --protocol HTTPS --port ${port} --ssl-policy ${policyFrom('1.2')} --certificates CertificateArn=CERTIFICATE-ARN --default-actions Type=forward,TargetGroupArn=TARGET-GROUP-ARN`,
        steps: [
            'Where a listener without TLS has the port, modify-listener with --protocol HTTPS changes it; an NLB says TLS instead of HTTPS.',
            WHICH_LISTENER,
            'A TCP listener of an NLB passes everything on: then the target behind it ends TLS.',
        ],
    }),
    'set-versions': ({ min }) => ({
        summary: `Set the security policy ${policyFrom(min)} on the listener.`,
        snippet: `aws elbv2 modify-listener --listener-arn ARN --ssl-policy ${policyFrom(min)}`,
        steps: [
            WHICH_LISTENER,
            'A listener that a command line or template made without a policy has ELBSecurityPolicy-2016-08, which begins at TLS 1.0. All there are: aws elbv2 describe-ssl-policies',
            `CloudFront: MinimumProtocolVersion ${CLOUDFRONT_FROM[min]} ${CLOUDFRONT}`,
            'API Gateway: aws apigateway update-domain-name --domain-name NAME --patch-operations op=replace,path=/securityPolicy,value=TLS_1_2',
            AT_ONCE,
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: a policy with Res in its name has these alone.`,
        snippet: `aws elbv2 modify-listener --listener-arn ARN --ssl-policy ${policyFrom('1.2')}`,
        steps: [
            WHICH_LISTENER,
            'What a policy has: aws elbv2 describe-ssl-policies --names POLICY. Suites cannot be chosen one by one.',
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            `CloudFront: MinimumProtocolVersion TLSv1.2_2021 ${CLOUDFRONT}`,
            AT_ONCE,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: postQuantum
            ? 'Set a security policy with PQ in its name: it offers X25519MLKEM768.'
            : 'Set a present security policy on the listener: it offers X25519, P-256 and P-384.',
        snippet: `aws elbv2 modify-listener --listener-arn ARN --ssl-policy ${policyFrom('1.2')}`,
        steps: [WHICH_LISTENER, 'Groups cannot be chosen one by one.', AT_ONCE],
    }),
    'set-dh-params': () => ({
        summary: 'Set a present security policy on the listener: none of them has suites that begin with DHE.',
        snippet: `aws elbv2 modify-listener --listener-arn ARN --ssl-policy ${policyFrom('1.2')}`,
        steps: [
            WHICH_LISTENER,
            'A Classic Load Balancer has such suites: take them out of its policy, or move to an ALB or NLB.',
            'Behind a TCP listener of an NLB the target ends TLS: set it there.',
        ],
    }),
    'serve-name': ({ name, instead }) => ({
        summary: `Attach a certificate for "${name}" to the listener${instead === null ? '' : ': a name that none covers gets the default one'}.`,
        snippet: 'aws elbv2 add-listener-certificates --listener-arn ARN --certificates CertificateArn=CERTIFICATE-ARN',
        steps: [
            WHICH_LISTENER,
            'What is attached: aws elbv2 describe-listener-certificates --listener-arn ARN',
            `CloudFront and API Gateway know only names that are set up: "${name}" has to be an alternate domain name (Aliases) of the distribution, or a custom domain name of the API.`,
            'If the name moved, its DNS record still points here.',
        ],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Make the certificate of "${name}" the default one of the listener: clients without a name get that.`,
        snippet: 'aws elbv2 modify-listener --listener-arn ARN --certificates CertificateArn=CERTIFICATE-ARN',
        steps: [
            WHICH_LISTENER,
            'CloudFront serves clients without SNI only by addresses of your own (SSLSupportMethod vip), which cost extra.',
            AT_ONCE,
        ],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Switch on the connection log of the ALB, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: 'aws elbv2 modify-load-balancer-attributes --load-balancer-arn ARN --attributes Key=connection_logs.s3.enabled,Value=true Key=connection_logs.s3.bucket,Value=BUCKET',
        steps: [
            'It tells version, suite and the result of client authentication for each connection; the policy of the bucket must let the balancer write.',
            'An NLB with TLS listeners has access logs (access_logs.s3.enabled). CloudFront refuses names that no distribution has as alternate domain name.',
        ],
    }),
};
/** Restricted to suites with forward secrecy and AEAD where that leaves nobody out. */
function policyFrom(min) {
    return LISTENER_FROM[min];
}
const LISTENER_FROM = {
    '1.0': 'ELBSecurityPolicy-TLS13-1-0-2021-06',
    '1.1': 'ELBSecurityPolicy-TLS13-1-1-2021-06',
    '1.2': 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09',
    '1.3': 'ELBSecurityPolicy-TLS13-1-3-2021-06',
};
const CLOUDFRONT_FROM = {
    '1.0': 'TLSv1_2016',
    '1.1': 'TLSv1.1_2016',
    '1.2': 'TLSv1.2_2021',
    '1.3': 'TLSv1.3_2025',
};
function quoted(name) {
    return name.startsWith('*') ? `'${name}'` : name;
}

;// CONCATENATED MODULE: ./lib/remedies/azure.js




const GATEWAY = '-g GROUP --gateway-name GATEWAY';
const APPLIES = 'The gateway takes it over within minutes, open connections stay: az network application-gateway show -g GROUP -n GATEWAY --query provisioningState';
const V2 = 'Policies of 2022 and CustomV2 need the tier Standard_v2 or WAF_v2, and hold for the whole gateway: one of 2022 and an older one cannot stand side by side.';
const MAKE_PFX = 'openssl pkcs12 -export -in fullchain.pem -inkey privkey.pem -out site.pfx';
const azure = {
    ...forProduct({
        on: () => [
            `az network application-gateway client-cert add ${GATEWAY} --name client-ca --data client-ca.cer`,
            `az network application-gateway ssl-profile add ${GATEWAY} --name clients --trusted-client-certificates client-ca --client-auth-configuration true`,
            `az network application-gateway http-listener update ${GATEWAY} --name LISTENER --ssl-profile-id clients`,
        ].join('\n'),
        off: () => 'take the SSL profile off the listener',
        note: 'client-ca.cer holds the whole chain of the client CA, root included. App Service: az webapp update -g GROUP -n APP --set clientCertEnabled=true clientCertMode=Required; it hands the certificate to the app unverified, so the app has to look at its issuer.',
        reload: APPLIES,
    }),
    ...storedCertificates({
        title: 'Azure',
        replace: [
            MAKE_PFX,
            `az network application-gateway ssl-cert update ${GATEWAY} --name CERTIFICATE --cert-file site.pfx --cert-password PASSWORD`,
        ].join('\n'),
        obtain: (names) => {
            const [name = ''] = names;
            return `az webapp config ssl create -g GROUP -n APP --hostname '${hostName(name)}'`;
        },
        attach: 'That is for App Service, which obtains it for one name and renews it: then az webapp config ssl bind -g GROUP -n APP --certificate-thumbprint THUMBPRINT --ssl-type SNI. Front Door obtains one by the certificate type ManagedCertificate of the custom domain; an Application Gateway takes one from Key Vault.',
        look: `az network application-gateway ssl-cert list ${GATEWAY}; az webapp config ssl list -g GROUP`,
        unattended: 'From Key Vault a gateway fetches the new version every four hours, if the certificate is named without a version and its identity may read secrets. App Service and Front Door renew managed ones while the DNS record of the name points to them.',
        inEffect: 'In Key Vault: az keyvault certificate import --vault-name VAULT --name NAME --file site.pfx makes a new version under the same name.',
    }),
    'enable-tls': ({ port, name }) => ({
        summary: `Give the gateway an HTTPS listener on port ${port} with a certificate for "${name}".`,
        snippet: [
            MAKE_PFX,
            `az network application-gateway ssl-cert create ${GATEWAY} --name CERTIFICATE --cert-file site.pfx --cert-password PASSWORD`,
            `az network application-gateway http-listener create ${GATEWAY} --name LISTENER --frontend-port PORT-${port} --ssl-cert CERTIFICATE --host-names '${hostName(name)}'`,
        ].join('\n'),
        steps: ['A rule has to lead from the listener to the backend: az network application-gateway rule create', APPLIES],
    }),
    'set-versions': ({ min }) => ({
        summary: `Set the TLS policy of the Application Gateway so that it begins at TLS ${min < '1.2' ? '1.2' : min}.`,
        snippet: `az network application-gateway ssl-policy set ${GATEWAY} ${POLICY_FROM[min]}`,
        steps: [
            V2,
            `App Service: az webapp config set -g GROUP -n APP --min-tls-version ${min < '1.2' ? '1.2' : min}`,
            `Front Door: az afd custom-domain update -g GROUP --profile-name PROFILE --custom-domain-name DOMAIN --minimum-tls-version ${min === '1.3' ? 'TLS13' : 'TLS12'}`,
            'An old gateway without a policy has AppGwSslPolicy20150501, which begins at TLS 1.0.',
            APPLIES,
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set a TLS policy of your own on the Application Gateway.`,
        snippet: `az network application-gateway ssl-policy set ${GATEWAY} --policy-type CustomV2 --min-protocol-version TLSv1_2 --cipher-suites ${SUITES.join(' ')}`,
        steps: [
            'The suites of TLS 1.3 are part of CustomV2. What there is: az network application-gateway ssl-policy list-options',
            V2,
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            'App Service: az webapp config set -g GROUP -n APP --min-tls-cipher-suite TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
            APPLIES,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: postQuantum
            ? 'Ask Microsoft when the service offers X25519MLKEM768, or end TLS in something that does: the groups of an Azure front end cannot be set.'
            : 'Look at what ends TLS behind the front end: the groups of an Azure front end cannot be set.',
        snippet: null,
        steps: ['A Load Balancer of layer 4 passes TLS on: then the machine behind it has the setting.'],
    }),
    'set-dh-params': () => ({
        summary: 'Set a TLS policy without suites that begin with TLS_DHE: the group of an Application Gateway cannot be set.',
        snippet: `az network application-gateway ssl-policy set ${GATEWAY} ${POLICY_FROM['1.2']}`,
        steps: [V2, 'A Load Balancer of layer 4 passes TLS on: then the machine behind it has the setting.', APPLIES],
    }),
    'serve-name': ({ name, port, instead }) => ({
        summary: `Give the gateway a listener for "${name}" with its certificate${instead === null ? '' : ', ahead of the one that answers every name'}.`,
        snippet: `az network application-gateway http-listener create ${GATEWAY} --name LISTENER --frontend-port PORT-${port} --ssl-cert CERTIFICATE --host-names '${hostName(name)}'`,
        steps: [
            'A rule with a better priority than that of the other listener has to lead from it to the backend.',
            `App Service: az webapp config hostname add -g GROUP --webapp-name APP --hostname '${hostName(name)}', then a binding by az webapp config ssl bind.`,
            'Front Door: the name has to be a custom domain that is associated with the route.',
            APPLIES,
        ],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Take the certificate of "${name}" for the basic listener of the port, which has no host names: clients without a name need that one.`,
        snippet: `az network application-gateway http-listener update ${GATEWAY} --name LISTENER --ssl-cert CERTIFICATE`,
        steps: [
            'App Service answers clients without SNI only by an IP binding: az webapp config ssl bind with --ssl-type IP.',
            APPLIES,
        ],
    }),
    'accept-large-hello': null,
    'read-server-log': null,
};
const POLICY_FROM = {
    '1.0': '--policy-type Predefined --name AppGwSslPolicy20220101',
    '1.1': '--policy-type Predefined --name AppGwSslPolicy20220101',
    '1.2': '--policy-type Predefined --name AppGwSslPolicy20220101',
    '1.3': '--policy-type CustomV2 --min-protocol-version TLSv1_3',
};
/** Those of the recommended suites that the gateway knows. */
const SUITES = [
    'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
    'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
    'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
    'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
];

;// CONCATENATED MODULE: ./lib/remedies/caddy-path.js


const LOG = 'journalctl -u caddy --since "-1 hour" | grep -iE "tls|obtain|challenge|handshake"';
const caddyPath = {
    'serve-name': ({ name, port }) => ({
        summary: `Name "${name}" as the address of a site, and find out in the log whether its certificate could be obtained: without one Caddy answers with alert 80.`,
        snippet: `${siteName(name)}${port === 443 ? '' : `:${port}`} {\n    # the site as it is\n}`,
        steps: [CADDY_RELOAD, LOG, 'The CA must reach port 80 or 443 of this machine, and the DNS record must point to it.'],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Set \`default_sni\` in the global options to the name of the site, so that clients without a name get the certificate of "${name}".`,
        snippet: `{\n    default_sni ${siteName(name)}\n}`,
        steps: ['The block stands at the very top of the Caddyfile.', CADDY_RELOAD],
    }),
    'find-closer': ({ port }) => ({
        summary: `Look into the log of Caddy for port ${port}, with debugging switched on.`,
        snippet: '{\n    debug\n}',
        steps: [
            CADDY_RELOAD,
            LOG,
            'The name of a site must not begin with http://, and `auto_https off` must not stand in the global options.',
            'Nothing in the log: the hello never came here, look at the balancer or firewall in front.',
        ],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Switch debugging on in the global options of Caddy, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: '{\n    debug\n}',
        steps: [CADDY_RELOAD, LOG, 'Alert 80 is what Caddy sends while it has no certificate for the name.'],
    }),
};
function siteName(name) {
    return commandNames([name])[0] ?? 'YOUR.HOST.NAME';
}

;// CONCATENATED MODULE: ./lib/remedies/caddy.js













const caddy_LOG = 'Caddy obtains certificates itself and logs why it could not: journalctl -u caddy | grep -iE "obtain|challenge"';
const caddy = {
    ...caddyClientCertificates,
    'align-addresses': alignAddressesWith(CADDY_RELOAD),
    ...caddyPath,
    'replace-revoked': replaceRevokedByCaddy,
    'mend-stapling': stapled(caddyStapling),
    ...foresightOfItself(CADDY_RELOAD),
    'enable-tls': ({ port, name }) => ({
        summary: `Name the site by its host name, without http:// and without \`auto_https off\`, so that Caddy serves HTTPS on port ${port}.`,
        snippet: site([name], port),
        steps: [...addressNotes([name]), CADDY_RELOAD],
    }),
    'set-versions': ({ min, max }) => ({
        summary: 'Set `protocols` in the `tls` block of the site, or take the line out: by itself Caddy speaks TLS 1.2 and 1.3 only.',
        snippet: `tls {\n    protocols ${CADDY_VERSION[min]} ${CADDY_VERSION[max]}\n}`,
        steps: [CADDY_RELOAD, 'Caddy cannot speak TLS 1.0 or 1.1: if they were seen, something in front of it ends TLS.'],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`ciphers\` in the \`tls\` block of the site, or take the line out, since Caddy's own list is sound.`,
        snippet: `tls {\n    ciphers ${CIPHER_NAMES.join(' ')}\n}`,
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            CADDY_RELOAD,
            'Caddy has no RC4, export, anonymous or NULL suites: if they were seen, something in front of it ends TLS.',
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: "Take `curves` out of the `tls` block of the site, since Caddy's own list is sound, or set it.",
        snippet: `tls {\n    curves ${groupList(postQuantum, ['x25519mlkem768', 'x25519', 'secp256r1', 'secp384r1'], ' ')}\n}`,
        steps: [
            ...(postQuantum ? ['x25519mlkem768 needs Caddy 2.10 or newer, which offers it by itself: caddy version'] : []),
            CADDY_RELOAD,
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Look at what stands in front of Caddy: Caddy itself has no finite-field Diffie-Hellman.',
        snippet: null,
        steps: [
            'A load balancer, CDN or firewall that ends TLS has a security policy of its own: choose one without DHE.',
            NO_DHE,
        ],
    }),
    renew: ({ names, notAfter }) => ({
        summary: `Find out why Caddy did not renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}) by itself.`,
        snippet: 'journalctl -u caddy --since "-7 days" | grep -iE "renew|obtain|challenge"',
        steps: [
            'The CA must reach port 80 or 443 of this machine, and the DNS record must point to it.',
            `If the site names certificate files (\`tls cert.pem key.pem\`), Caddy does not renew them: replace the files, then ${CADDY_RELOAD}`,
        ],
    }),
    'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
        summary: `Replace ${oldIntermediate(subject, expires)} in the first file of the \`tls\` line, or take the line out and let Caddy obtain the certificate.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, CADDY_RELOAD],
    }),
    'serve-full-chain': (remedy) => ({
        summary: `The first file of the \`tls\` line must hold ${wholeChain(remedy)}; without that line Caddy obtains the whole chain itself.`,
        snippet: filesLine(remedy.name),
        steps: [...completeChain(remedy), CADDY_RELOAD],
    }),
    reissue: ({ names, why, together }) => {
        if (addressesIn(names).length > 0 || (together && names.length > 1)) {
            const reason = addressesIn(names).length > 0
                ? 'it obtains none for an address from a public CA'
                : 'those that it obtains itself have one name each';
            return {
                summary: `Give Caddy a certificate for ${quotedList(names)} by a \`tls\` line with its files: ${reason}.`,
                snippet: filesLine(names[0] ?? ''),
                steps: [...addressNotes(names), CADDY_RELOAD],
            };
        }
        return {
            summary: why === 'name' || why === 'no-san'
                ? `Take the \`tls\` line with files out of the site, name ${quotedList(names)} in its addresses, and Caddy obtains a certificate for each name.`
                : `Take the \`tls\` line with the unsuitable certificate out, and Caddy obtains one for ${quotedList(names)}.`,
            snippet: site(names, 443),
            steps: [CADDY_RELOAD, caddy_LOG],
        };
    },
    'tidy-chain': tidyChainIn('the first file of the `tls` line', CADDY_RELOAD),
    'replace-self-signed': ({ name }) => ({
        summary: addressesIn([name]).length > 0
            ? `Give Caddy a certificate for "${name}" that a CA issued, by a \`tls\` line with its files, or name its root in \`ca-file\`.`
            : `Take \`tls internal\` or the self-signed file out of the site, and Caddy obtains a certificate for "${name}" from a public CA.`,
        snippet: site([name], 443),
        steps: [...addressNotes([name]), CADDY_RELOAD, caddy_LOG],
    }),
    'trust-root': ({ root }) => ({
        summary: `Take \`tls internal\` out if the name is public; if "${root}" is meant to sign it, name the root of Caddy's own CA in \`ca-file\`.`,
        snippet: 'curl -s http://localhost:2019/pki/ca/local | jq -r .root_certificate > internal-root.pem',
        steps: [
            'Run it on the machine of Caddy, commit the file (a root certificate is public) and set `ca-file: internal-root.pem` for this endpoint.',
            caddy_LOG,
        ],
    }),
    'mend-chain': mendChain('Put what the CA issues into the first file of the `tls` line: the server certificate first, then the intermediates.', CADDY_RELOAD),
};
/** Caddy knows no version below 1.2. */
const CADDY_VERSION = {
    '1.0': 'tls1.2',
    '1.1': 'tls1.2',
    '1.2': 'tls1.2',
    '1.3': 'tls1.3',
};
/** `null` where an address is among the names: for that Caddy has its own CA alone. */
function site(names, port) {
    if (addressesIn(names).length > 0)
        return null;
    const usable = commandNames(names);
    const addresses = (usable.length === 0 ? ['YOUR.HOST.NAME'] : usable).map((name) => port === 443 ? name : `${name}:${port}`);
    return `${addresses.join(', ')} {\n    # the site as it is\n}`;
}
function filesLine(name) {
    const folder = `/etc/ssl/${pathName(name)}`;
    return `tls ${folder}/fullchain.pem ${folder}/privkey.pem`;
}

;// CONCATENATED MODULE: ./lib/remedies/cloudflare.js




const EDGES = 'All edges have it within a minute or two. The token needs the right "Zone Settings: Edit" or "SSL and Certificates: Edit".';
const ORIGIN_IS_APART = 'This is the edge. Between Cloudflare and your server counts what the server does: HTTP 525 is a handshake that failed there, 526 a certificate there that "Full (strict)" refuses; check the origin as an endpoint of its own (`connect`).';
const cloudflare = {
    ...forProduct({
        on: () => api('PUT', 'certificate_authorities/hostname_associations', '{"hostnames":["YOUR.HOST.NAME"],"mtls_certificate_id":"CA-ID"}'),
        off: () => 'take the name out of SSL/TLS, Client Certificates, Hosts',
        note: 'That lets the edge ask for a certificate under this name; the list replaces the one that is there, and without mtls_certificate_id the CA of Cloudflare counts. The handshake goes on for who has none: a WAF rule that blocks `not cf.tls_client_auth.cert_verified` for the host is what insists.',
        reload: EDGES,
    }),
    ...storedCertificates({
        title: 'Cloudflare',
        replace: [
            'jq -n --rawfile c fullchain.pem --rawfile k privkey.pem \'{certificate:$c, private_key:$k, bundle_method:"force"}\' > upload.json',
            api('PATCH', 'custom_certificates/CERTIFICATE-ID', '@upload.json'),
        ].join('\n'),
        obtain: (names) => {
            const usable = commandNames(names);
            const hosts = (usable.length === 0 ? ['YOUR.HOST.NAME'] : usable).map((name) => `"${name}"`).join(',');
            return api('POST', 'ssl/certificate_packs/order', `{"type":"advanced","hosts":[${hosts}],"validation_method":"txt","validity_days":90,"certificate_authority":"lets_encrypt"}`);
        },
        attach: 'Universal SSL comes by itself and without cost, but covers the zone and one label before it only: www.example.com, not www.dev.example.com. The order above needs Advanced Certificate Manager, and its hosts must hold the zone itself.',
        look: 'curl -sS -H "Authorization: Bearer $CF_API_TOKEN" "https://api.cloudflare.com/client/v4/zones/$ZONE_ID/ssl/certificate_packs?status=all"',
        unattended: 'Universal and advanced ones renew by themselves while the zone is active: a pack that waits for validation lacks its TXT record, or a CAA record keeps the CA out.',
        inEffect: `An uploaded certificate needs a Business or Enterprise plan, wins over the others and is never renewed by Cloudflare. ${EDGES}`,
    }),
    'enable-tls': ({ name }) => ({
        summary: `Switch Universal SSL on for the zone of "${name}".`,
        snippet: api('PATCH', 'ssl/universal/settings', '{"enabled":true}'),
        steps: [
            'The DNS record of the name must be proxied (orange cloud), or Cloudflare does not answer for it.',
            'Cloudflare speaks TLS on 443, 2053, 2083, 2087, 2096 and 8443, and plain HTTP on the others that it answers.',
            EDGES,
        ],
    }),
    'set-versions': ({ min, missing = [] }) => ({
        summary: `Set the minimum TLS version of the zone to ${min}${missing.includes('1.3') ? ', and switch TLS 1.3 on' : ''}.`,
        snippet: [
            api('PATCH', 'settings/min_tls_version', `{"value":"${min}"}`),
            ...(missing.includes('1.3') ? [api('PATCH', 'settings/tls_1_3', '{"value":"on"}')] : []),
        ].join('\n'),
        steps: [
            'In the dashboard: SSL/TLS, Edge Certificates. Without the setting the edge begins at TLS 1.0.',
            'For one name alone (Advanced Certificate Manager): PUT hostnames/settings/min_tls_version/NAME with the same value; where it is set, it wins over the zone.',
            ORIGIN_IS_APART,
            EDGES,
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set the list of suites of the zone, which needs Advanced Certificate Manager.`,
        snippet: api('PATCH', 'settings/ciphers', `{"value":[${CIPHER_LIST.split(':')
            .map((name) => `"${name}"`)
            .join(',')}]}`),
        steps: [
            'Without that product: a minimum of TLS 1.3 leaves its sound suites alone, and keeps out who speaks 1.2 at most.',
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            ORIGIN_IS_APART,
            EDGES,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: postQuantum
            ? 'Switch TLS 1.3 on for the zone: with it the edge offers X25519MLKEM768 by itself.'
            : 'Switch TLS 1.3 on for the zone: the groups of the edge cannot be set, and X25519, P-256 and P-384 are among them.',
        snippet: api('PATCH', 'settings/tls_1_3', '{"value":"on"}'),
        steps: [ORIGIN_IS_APART, EDGES],
    }),
    'set-dh-params': () => ({
        summary: 'Look at what answers under this name: the edge of Cloudflare has no finite-field Diffie-Hellman.',
        snippet: null,
        steps: ['A DNS record that is not proxied (grey cloud) leads straight to your own server: set it there.'],
    }),
    'serve-name': ({ name }) => ({
        summary: `Order an edge certificate that covers "${name}": where there is none, Cloudflare ends the handshake with alert 40.`,
        snippet: api('POST', 'ssl/certificate_packs/order', `{"type":"advanced","hosts":["YOUR.ZONE","${hostName(name)}"],"validation_method":"txt","validity_days":90,"certificate_authority":"lets_encrypt"}`),
        steps: [
            'Universal SSL covers the zone and one label before it: a deeper name needs Advanced Certificate Manager, or an uploaded certificate.',
            'The name must be a proxied DNS record (orange cloud) of an active zone; a new zone has its certificate within 24 hours.',
            EDGES,
        ],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Take \`sni-fallback\` out of the policy for "${name}": the edge needs the name to know whose certificate to send.`,
        snippet: null,
        steps: [
            'Custom certificates of the kind `legacy_custom` (Business and Enterprise plans) serve clients without SNI as well.',
        ],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert, name }) => ({
        summary: alert === 40
            ? `Look whether an edge certificate covers "${name}" and is active: without one Cloudflare sends alert 40.`
            : 'Look at the edge certificates of the zone, and at its minimum TLS version: Cloudflare logs no handshakes that failed.',
        snippet: 'curl -sS -H "Authorization: Bearer $CF_API_TOKEN" "https://api.cloudflare.com/client/v4/zones/$ZONE_ID/ssl/certificate_packs?status=all"',
        steps: ['Alert 70 is a version below the minimum of the zone.', ORIGIN_IS_APART],
    }),
};
/** A call for the zone; the token and the id of the zone stand in the environment. */
function api(method, path, data) {
    return `curl -sS -X ${method} -H "Authorization: Bearer $CF_API_TOKEN" -H "Content-Type: application/json" "https://api.cloudflare.com/client/v4/zones/$ZONE_ID/${path}" --data '${data}'`;
}

;// CONCATENATED MODULE: ./lib/remedies/certificate-files.js









/** The texts that end in other files for the server to read. */
function certificateTexts(own) {
    const { title, file, where, lines, notes, reload, stapling, withoutRestart } = own;
    const hook = (names) => hookOf(own, names);
    return {
        'align-addresses': alignAddressesWith(reload),
        ...revocationFor(({ names }) => hook(names), reload, stapling),
        ...foresightFor({ hook, reload }),
        renew: ({ names, notAfter, served }) => ({
            summary: `Renew the certificate for ${quotedList(names)} (valid until ${day(notAfter)}) and let ${title} read it.`,
            snippet: certbotRenew(names, hook(names)),
            steps: [
                ...renewalSteps(names, served, `If ${file} is newer, it is only to be read: ${reload}`),
                ...(withoutRestart === undefined ? [] : [withoutRestart]),
            ],
        }),
        'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
            summary: `Replace ${oldIntermediate(subject, expires)} in ${file}; the server certificate itself can stay.`,
            snippet: null,
            steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, reload],
        }),
        'serve-full-chain': (remedy) => ({
            summary: `${capital(file)} must hold the whole chain: ${wholeChain(remedy)}.`,
            snippet: lines(ownFolder([remedy.name])),
            steps: [...completeChain(remedy), CERTBOT_HAS_IT, ...notes, reload],
        }),
        reissue: ({ names, why, ...how }) => ({
            summary: `Have a certificate issued for ${quotedList(names)}${issuedWith({ names, why, ...how })} and give it to ${title}.`,
            snippet: withCertificate(certbotIssue('--standalone', names, hook(names), onlyKey(why)), lines(folderOf(own, names))),
            steps: [...(where === null ? [] : [inBlock(names, where)]), ...certbotNotes(names), ...notes, reload],
        }),
        'replace-self-signed': ({ name }) => ({
            summary: `Give ${title} a certificate that a CA issued for "${name}"; in a private network, add this one to \`ca-file\` if it is meant to be there.`,
            snippet: withCertificate(certbotIssue('--standalone', [name], hook([name])), lines(folderOf(own, [name]))),
            steps: [...(where === null ? [] : [inBlock([name], where)]), ...certbotNotes([name]), ...notes, reload],
        }),
        'tidy-chain': tidyChainIn(file, reload),
        'mend-chain': mendChain(`Put what the CA issues into ${file}: the server certificate first, then the intermediates.`, reload),
    };
}
/** Copies what certbot renewed to where the product may read it, if it may not where certbot leaves it, and has it read. */
function hookOf({ readBy, load }, names) {
    if (readBy === 'root')
        return load;
    const to = ownFolder(names);
    return [
        `install -D -m 644 "$RENEWED_LINEAGE/fullchain.pem" ${to}/fullchain.pem`,
        `install -g ${readBy.group} -m 640 "$RENEWED_LINEAGE/privkey.pem" ${to}/privkey.pem`,
        load,
    ].join(' && ');
}
function folderOf({ readBy }, names) {
    return readBy === 'root' ? certificateFolder(names) : ownFolder(names);
}
/** Where the files are copied for a program that may not read them where certbot leaves them. */
function ownFolder(names) {
    return `/etc/ssl/${pathName(names[0] ?? '')}`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/remedies/no-stapling.js
/** For a product that has no OCSP stapling at all: no setting mends what the certificate or the policy asks for. */
function cannotStaple(title) {
    return ({ name, mustStaple }) => ({
        summary: mustStaple
            ? `Have the certificate for "${name}" issued anew without must-staple: ${title} cannot staple.`
            : `Take \`staple\` out of \`require\` for this endpoint: ${title} cannot staple.`,
        snippet: null,
        steps: [
            ...(mustStaple
                ? ['certbot: leave --must-staple out; the renewal file of the certificate may still have it.']
                : []),
            'If a staple is a must, let HAProxy 2.8 or newer end TLS in front of it (`mode tcp`, `ocsp-update on`).',
        ],
    });
}

;// CONCATENATED MODULE: ./lib/remedies/tls-port.js

/** The general text for a port that begins in clear, and how the product is given one with TLS from the first byte. */
function withTlsPort(how) {
    return (remedy) => {
        const text = any['use-right-protocol'](remedy);
        return { ...text, steps: [...text.steps, how] };
    };
}

;// CONCATENATED MODULE: ./lib/remedies/dovecot.js








const dovecot_RELOAD = 'doveconf -n >/dev/null && doveadm reload';
const IN_24 = 'Dovecot 2.4 calls them `ssl_server_cert_file` and `ssl_server_key_file`, and wants no `<` before the path.';
const WHAT_COUNTS = 'A `protocol`, `local` or `local_name` block with a line of its own wins: doveconf -n | grep -nE "ssl|local" shows all.';
const dovecot = {
    ...certificateTexts({
        title: 'Dovecot',
        file: 'the file that `ssl_cert` names',
        where: '/etc/dovecot/conf.d/10-ssl.conf',
        lines: dovecot_certificateLines,
        notes: [
            'Before the path stands `<`: without it Dovecot takes the path itself for the certificate.',
            'doveconf does not open the files: what Dovecot cannot read there, its log names (doveadm log find).',
            IN_24,
        ],
        readBy: 'root',
        load: 'doveadm reload',
        reload: dovecot_RELOAD,
        stapling: cannotStaple('Dovecot'),
    }),
    ...forProduct({
        on: () => [
            'ssl_ca = </etc/dovecot/client-ca.pem',
            'ssl_verify_client_cert = yes',
            'ssl_require_crl = no',
            'auth_ssl_require_client_cert = yes',
        ].join('\n'),
        off: () => 'ssl_verify_client_cert = no',
        note: 'With `ssl_require_crl = yes`, the default, the file must hold the revocation lists too. Dovecot asks in the handshake and turns away at login. Dovecot 2.4: ssl_server_ca_file, ssl_server_request_client_cert, ssl_server_require_crl.',
        reload: dovecot_RELOAD,
    }),
    'enable-tls': ({ port }) => ({
        summary: `Let the listener on port ${port} speak TLS from the first byte.`,
        snippet: listener(port),
        steps: ['It stands in /etc/dovecot/conf.d/10-master.conf; for POP3 the service is pop3-login.', dovecot_RELOAD],
    }),
    'offer-starttls': offerWith({
        summary: 'Switch TLS on in /etc/dovecot/conf.d/10-ssl.conf.',
        snippet: ({ name }) => `ssl = yes\n${dovecot_certificateLines(`/etc/ssl/${pathName(name)}`)}`,
        steps: ['`ssl = required` turns those away who log in without it.', IN_24, WHAT_COUNTS, dovecot_RELOAD],
    }),
    'use-right-protocol': withTlsPort('Dovecot: `imaps` (993) and `pop3s` (995) speak TLS from the first byte as soon as `ssl` is not `no` and /etc/dovecot/conf.d/10-master.conf does not set their port to 0.'),
    'set-versions': ({ min, max }) => ({
        summary: 'Set the oldest version in /etc/dovecot/conf.d/10-ssl.conf.',
        snippet: `ssl_min_protocol = ${OPENSSL_SPELLING[min]}`,
        steps: [
            ...(max === '1.3' ? [] : ['Dovecot has no setting for the newest version.']),
            `Before Dovecot 2.3: ssl_protocols = ${spelled(min, max, OPENSSL_SPELLING).join(' ')}`,
            WHAT_COUNTS,
            dovecot_RELOAD,
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`ssl_cipher_list\` in /etc/dovecot/conf.d/10-ssl.conf.`,
        snippet: `ssl_cipher_list = ${CIPHER_LIST}`,
        steps: [...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []), WHAT_COUNTS, dovecot_RELOAD],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: 'Set `ssl_curve_list` in /etc/dovecot/conf.d/10-ssl.conf, or take it out and leave the choice to OpenSSL.',
        snippet: `ssl_curve_list = ${groupList(postQuantum, OPENSSL_GROUPS)}`,
        steps: [
            ...(postQuantum ? [NEEDS_OPENSSL_35] : []),
            'Dovecot 2.3 and newer; before, OpenSSL alone decides.',
            dovecot_RELOAD,
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Name a file with a group of 2048 bits in `ssl_dh`, or take the suites out that begin with DHE-.',
        snippet: `${makeDhFile('/etc/dovecot/dh.pem')}\nssl_dh = </etc/dovecot/dh.pem`,
        steps: [
            'The first line is for the shell, the second for /etc/dovecot/conf.d/10-ssl.conf. Dovecot 2.4 calls it `ssl_server_dh_file`, without `<`.',
            'Before Dovecot 2.3: ssl_dh_parameters_length = 2048',
            NO_DHE,
            dovecot_RELOAD,
        ],
    }),
    'serve-name': ({ name }) => ({
        summary: `Give "${name}" a \`local_name\` block with its certificate: without one Dovecot answers with the one outside of all blocks.`,
        snippet: [
            `local_name ${commandNames([name])[0] ?? 'YOUR.HOST.NAME'} {`,
            ...dovecot_certificateLines(`/etc/ssl/${pathName(name)}`)
                .split('\n')
                .map((line) => `  ${line}`),
            '}',
        ].join('\n'),
        steps: [IN_24, dovecot_RELOAD],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Name the certificate of "${name}" outside of all \`local_name\` blocks: that is what clients without SNI see.`,
        snippet: dovecot_certificateLines(`/etc/ssl/${pathName(name)}`),
        steps: [IN_24, dovecot_RELOAD],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Let Dovecot log each handshake, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: 'verbose_ssl = yes',
        steps: [
            'Dovecot 2.4: log_debug = category=ssl',
            dovecot_RELOAD,
            'doveadm log find names the files; grep -iE "ssl|tls" in them. Take the line out again: it is much.',
        ],
    }),
};
function dovecot_certificateLines(folder) {
    return `ssl_cert = <${folder}/fullchain.pem\nssl_key = <${folder}/privkey.pem`;
}
function listener(port) {
    return ['service imap-login {', '  inet_listener imaps {', `    port = ${port}`, '    ssl = yes', '  }', '}'].join('\n');
}

;// CONCATENATED MODULE: ./lib/remedies/envoy-texts.js
/** Seen with 1.40: the dry run loads certificates too, and names a key that does not fit and a suite or group it lacks. */
const envoy_texts_RELOAD = 'envoy --mode validate -c /etc/envoy/envoy.yaml && systemctl restart envoy';
const RESTART_HOOK = 'systemctl restart envoy';
/** Seen with 1.40: a file that is copied over the old one is not noticed, one that is moved there is. */
const WITHOUT_RESTART = 'To keep connections, hand certificates over by SDS (`path_config_source`, `watched_directory`), which reads new files once they are moved into place by mv, or run Envoy under its hot restarter.';
/** Where what belongs to TLS is set. */
const CONTEXT = '`common_tls_context` of the DownstreamTlsContext';
/** What stands under tls_certificates. */
function certificateEntry(folder) {
    return [
        'tls_certificates:',
        `  - certificate_chain: { filename: ${folder}/fullchain.pem }`,
        `    private_key: { filename: ${folder}/privkey.pem }`,
    ].join('\n');
}
/** Makes a context of it, from the key that a filter chain has it under. */
function transportSocket(folder) {
    return [
        'transport_socket:',
        '  name: envoy.transport_sockets.tls',
        '  typed_config:',
        '    "@type": type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext',
        '    common_tls_context:',
        certificateEntry(folder).replace(/^/gm, '      '),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/remedies/envoy-path.js


const NO_CHAIN = "curl -s 'http://localhost:9901/stats?filter=no_filter_chain_match'";
const INSPECTOR = 'The listener needs the filter envoy.filters.listener.tls_inspector in `listener_filters`: without it Envoy sees no name.';
const CHOSEN_ELSEWHERE = 'Where a control plane (Istio, Contour, Envoy Gateway) writes the configuration, set it there; to see what Envoy has: curl -s http://localhost:9901/config_dump';
const envoyPath = {
    'serve-name': ({ name, port }) => ({
        summary: `Add a filter chain with "${hostName(name)}" in \`server_names\` and its certificate to the listener of port ${port}: Envoy closes on a name that no chain has.`,
        snippet: [
            '- filter_chain_match:',
            `    server_names: ["${hostName(name)}"]`,
            transportSocket(`/etc/ssl/${pathName(name)}`).replace(/^/gm, '  '),
            '  filters: # those of the other chain',
        ].join('\n'),
        steps: [INSPECTOR, 'The entry stands under `filter_chains`.', CHOSEN_ELSEWHERE, envoy_texts_RELOAD],
    }),
    'serve-without-name': ({ name, port }) => ({
        summary: `Give the listener of port ${port} a chain without \`server_names\` and with the certificate of "${name}": it takes the clients that send no name.`,
        snippet: [
            'default_filter_chain:',
            transportSocket(`/etc/ssl/${pathName(name)}`).replace(/^/gm, '  '),
            '  filters: # those of the other chain',
        ].join('\n'),
        steps: [
            'It stands beside `filter_chains` in the listener, and takes every name that no chain has as well.',
            envoy_texts_RELOAD,
        ],
    }),
    'find-name-filter': ({ name }) => ({
        summary: `Run the same check from another network; if it fails there too, look for "${name}" in the \`server_names\` of Envoy.`,
        snippet: NO_CHAIN,
        steps: [
            'The number grows with each hello that no filter chain took; Envoy closes then without an alert.',
            CHOSEN_ELSEWHERE,
            'Works from another network: a firewall of this one filters by host name. Give its team the address, the port and the name.',
        ],
    }),
    'find-closer': ({ port }) => ({
        summary: `See whether the listener of port ${port} has a filter chain for the hello: Envoy closes without an alert where none matches.`,
        snippet: NO_CHAIN,
        steps: [
            INSPECTOR,
            'A tcp_proxy whose cluster has no host makes Envoy close before it answers; without `transport_socket` the hello goes to that host, which must speak TLS: curl -s http://localhost:9901/clusters',
            'Number does not grow: the hello never came here, look at the balancer or firewall in front.',
        ],
    }),
    'accept-large-hello': () => ({
        summary: 'Look at what the TLS inspector of Envoy says of large hellos, and at what stands in front of it.',
        snippet: "curl -s 'http://localhost:9901/stats?filter=tls_inspector'",
        steps: [
            '`client_hello_too_large` grows where Envoy itself refuses; `max_client_hello_size` of the tls_inspector must not be set below its default, which is large enough.',
            '`listener_filters_timeout` (15 s by default) must leave time for the second piece.',
            envoy_texts_RELOAD,
            'A balancer or firewall in front of Envoy is the usual reason: update it.',
        ],
    }),
    'read-server-log': ({ alert }) => ({
        summary: `Let Envoy log its connections, repeat the check and read${alert === null ? ' why the handshake failed' : ` why it sent alert ${alert}`}.`,
        snippet: "curl -s -X POST 'http://localhost:9901/logging?connection=debug'",
        steps: [
            'journalctl -u envoy --since "-10 min" | grep TLS_error; afterwards set connection=info again.',
            "By numbers: curl -s 'http://localhost:9901/stats?filter=ssl' counts connection_error, fail_verify_no_cert and fail_verify_error of each listener.",
            'Nothing logged: a balancer, CDN or firewall in front refuses.',
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/envoy.js







const EVERY_CONTEXT = 'Each filter chain has a context of its own: grep -n DownstreamTlsContext /etc/envoy/envoy.yaml finds them.';
const stapling = ({ name, responder }) => {
    const folder = `/etc/ssl/${pathName(name)}`;
    return {
        summary: `Fetch the OCSP response for "${name}" into a file from a daily job, and name it beside the certificate.`,
        snippet: `${certificateEntry(folder)}\n    ocsp_staple: { filename: ${folder}/ocsp.der }`,
        steps: [
            'Envoy asks no responder itself. With `ocsp_staple_policy: MUST_STAPLE` it refuses to start without a response.',
            ocspToFile(responder, folder, 'ocsp.der'),
            envoy_texts_RELOAD,
        ],
    };
};
const envoy = {
    ...forProduct({
        on: () => 'require_client_certificate: true\ncommon_tls_context:\n  validation_context:\n    trusted_ca: { filename: /etc/envoy/client-ca.pem }',
        off: () => 'require_client_certificate: false, and take validation_context out',
        note: 'It stands in the DownstreamTlsContext; validation_context alone asks and lets in who shows none.',
        reload: envoy_texts_RELOAD,
    }),
    ...envoyPath,
    ...certificateTexts({
        title: 'Envoy',
        file: 'the file that `certificate_chain` names',
        where: CONTEXT,
        lines: certificateEntry,
        notes: [
            'Where a control plane (Istio, Contour, Envoy Gateway) hands certificates over, replace its secret instead.',
            WITHOUT_RESTART,
        ],
        readBy: { group: 'envoy' },
        load: RESTART_HOOK,
        reload: envoy_texts_RELOAD,
        stapling,
    }),
    'enable-tls': ({ port, name }) => ({
        summary: `Give the filter chain of port ${port} a \`transport_socket\` with a certificate for "${name}".`,
        snippet: transportSocket(`/etc/ssl/${pathName(name)}`),
        steps: [
            'It stands in the entry of `filter_chains`, beside `filters`; a chain without it takes TLS for data.',
            'The user that Envoy runs as must be allowed to read both files.',
            envoy_texts_RELOAD,
        ],
    }),
    'set-versions': ({ min, max }) => ({
        summary: `Set the oldest and the newest version in \`tls_params\` of ${CONTEXT}.`,
        snippet: `tls_params:\n  tls_minimum_protocol_version: ${VERSION[min]}\n  tls_maximum_protocol_version: ${VERSION[max]}`,
        steps: [EVERY_CONTEXT, 'Without these lines older releases of Envoy accept TLS 1.0 and 1.1 as well.', envoy_texts_RELOAD],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`cipher_suites\` in \`tls_params\`, or take the list out, since Envoy's own is sound.`,
        snippet: ['tls_params:', '  cipher_suites:', ...envoy_SUITES.map((suite) => `    - ${suite}`)].join('\n'),
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            EVERY_CONTEXT,
            'The list is about TLS 1.2; Envoy has no DHE, RC4 or export suites: if they were seen, something in front of it ends TLS.',
            envoy_texts_RELOAD,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: `Set \`ecdh_curves\` in \`tls_params\` of ${CONTEXT}.`,
        snippet: `tls_params:\n  ecdh_curves: [${groupList(postQuantum, ['X25519MLKEM768', 'X25519', 'P-256', 'P-384'], ', ')}]`,
        steps: [
            ...(postQuantum
                ? ['An Envoy whose BoringSSL lacks X25519MLKEM768 fails in --mode validate: update it then.']
                : []),
            EVERY_CONTEXT,
            envoy_texts_RELOAD,
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Look at what stands in front of Envoy: Envoy itself has no finite-field Diffie-Hellman.',
        snippet: null,
        steps: [
            'A load balancer, CDN or firewall that ends TLS has a security policy of its own: choose one without DHE.',
            NO_DHE,
        ],
    }),
};
const VERSION = {
    '1.0': 'TLSv1_0',
    '1.1': 'TLSv1_1',
    '1.2': 'TLSv1_2',
    '1.3': 'TLSv1_3',
};
const envoy_SUITES = CIPHER_LIST.split(':');

;// CONCATENATED MODULE: ./lib/remedies/gnutls.js

/** Programs of Debian and Ubuntu that use GnuTLS take versions, suites and groups in one string, so that each fix keeps the others' part. */
function gnutlsPriority({ min = '1.2', max = '1.3', suites, groups }) {
    const versions = tls_version/* TLS_VERSIONS */.Mk.filter((version) => version >= min && version <= max).reverse();
    return [
        'NORMAL',
        '-VERS-ALL',
        ...versions.map((version) => `+VERS-TLS${version}`),
        ...(suites ? gnutls_SUITES : []),
        ...(groups ? GROUPS : []),
    ].join(':');
}
/** Forward secrecy and authenticated encryption alone, for TLS 1.2; those of TLS 1.3 stay. */
const gnutls_SUITES = [
    '-KX-ALL',
    '+ECDHE-ECDSA',
    '+ECDHE-RSA',
    '-CIPHER-ALL',
    '+AES-128-GCM',
    '+AES-256-GCM',
    '+CHACHA20-POLY1305',
];
const GROUPS = ['-GROUP-ALL', '+GROUP-X25519', '+GROUP-SECP256R1', '+GROUP-SECP384R1'];
const NO_MLKEM_IN_GNUTLS = 'With GnuTLS: gnutls-cli -l | grep -i mlkem shows what its post-quantum group is called; nothing means that it has none.';

;// CONCATENATED MODULE: ./lib/remedies/exim.js









const exim_RELOAD = 'exim -bV >/dev/null && systemctl reload exim4';
const WHERE = 'It stands in the main section of the configuration; Debian and Ubuntu: /etc/exim4/exim4.conf.localmacros, then update-exim4.conf. Their service is exim4, elsewhere exim.';
const WHICH_LIBRARY = 'exim -bV | grep -iE "gnutls|openssl" says which one it is built with; Debian and Ubuntu: GnuTLS.';
const ON_465 = `\${if eq{$received_port}{465}{*}}`;
const exim = {
    ...certificateTexts({
        title: 'Exim',
        file: 'the file that `tls_certificate` names',
        where: 'the main section of the configuration',
        lines: (folder) => `tls_certificate = ${folder}/fullchain.pem\ntls_privatekey = ${folder}/privkey.pem`,
        notes: [
            'Debian and Ubuntu: in /etc/exim4/exim4.conf.localmacros write MAIN_TLS_CERTIFICATE and MAIN_TLS_PRIVATEKEY in their place, and MAIN_TLS_ENABLE = yes; then update-exim4.conf.',
            'Exim reads the key as its own user: chgrp Debian-exim privkey.pem && chmod 640 privkey.pem (elsewhere the group is exim or mail).',
        ],
        readBy: { group: 'Debian-exim' },
        load: 'systemctl reload exim4',
        reload: exim_RELOAD,
        stapling: ({ name, responder }) => ({
            summary: 'Let a daily job fetch the response into a file, and name that in `tls_ocsp_file`: Exim itself fetches none.',
            snippet: `tls_ocsp_file = /etc/ssl/${pathName(name)}/ocsp.der`,
            steps: [
                'Make the file first: with GnuTLS every handshake fails while it is missing.',
                ocspToFile(responder, `/etc/ssl/${pathName(name)}`, 'ocsp.der'),
                WHERE,
                exim_RELOAD,
            ],
        }),
    }),
    ...forProduct({
        on: () => 'tls_verify_certificates = /etc/exim4/client-ca.pem\ntls_verify_hosts = *',
        off: () => 'take tls_verify_hosts and tls_try_verify_hosts out',
        note: `For one port alone: tls_verify_hosts = ${ON_465}. Hosts in tls_try_verify_hosts are asked, and let in without one. Debian and Ubuntu: MAIN_TLS_VERIFY_CERTIFICATES and MAIN_TLS_VERIFY_HOSTS in /etc/exim4/exim4.conf.localmacros.`,
        reload: exim_RELOAD,
    }),
    'enable-tls': ({ port }) => ({
        summary: `Let port ${port} speak TLS from the first byte.`,
        snippet: tlsPort(port),
        steps: [
            'The first line lists all ports that Exim listens on, so keep those that are there. `-oX` in the options of the daemon (/etc/default/exim4) wins over it.',
            WHERE,
            exim_RELOAD,
        ],
    }),
    'offer-starttls': offerWith({
        summary: 'Let Exim offer STARTTLS to everyone.',
        snippet: ({ name }) => `tls_advertise_hosts = *\ntls_certificate = /etc/ssl/${pathName(name)}/fullchain.pem\ntls_privatekey = /etc/ssl/${pathName(name)}/privkey.pem`,
        steps: [WHERE, exim_RELOAD],
    }),
    'use-right-protocol': withTlsPort('Exim: daemon_smtp_ports = 25 : 465 : 587 and tls_on_connect_ports = 465 give it a port with TLS from the first byte; then exim -bV >/dev/null && systemctl reload exim4 (elsewhere than on Debian: exim).'),
    'set-versions': ({ min, max }) => ({
        summary: 'Set the versions in `tls_require_ciphers` (Exim with GnuTLS) or `openssl_options` (with OpenSSL).',
        snippet: `# with GnuTLS:\ntls_require_ciphers = ${gnutlsPriority({ min, max })}\n# with OpenSSL:\n# openssl_options = ${opensslOptions(min, max)}`,
        steps: [WHICH_LIBRARY, WHERE, exim_RELOAD],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`tls_require_ciphers\` in the words of the library.`,
        snippet: `# with GnuTLS:\ntls_require_ciphers = ${gnutlsPriority({ suites: true })}\n# with OpenSSL:\n# tls_require_ciphers = ${CIPHER_LIST}`,
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            WHICH_LIBRARY,
            'A list in the words of the other library makes every handshake fail.',
            WHERE,
            exim_RELOAD,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: 'Set the groups in `tls_require_ciphers` (Exim with GnuTLS) or take `tls_eccurve` out (with OpenSSL).',
        snippet: `tls_require_ciphers = ${gnutlsPriority({ groups: true })}`,
        steps: [
            WHICH_LIBRARY,
            `With OpenSSL the default of tls_eccurve, auto, is ${postQuantum ? 'what OpenSSL 3.5 adds X25519MLKEM768 to' : `sound, e.g. ${groupList(false, OPENSSL_GROUPS, ', ')}`}.`,
            ...(postQuantum ? [NO_MLKEM_IN_GNUTLS] : []),
            WHERE,
            exim_RELOAD,
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Take `tls_dhparam` out, since the group that Exim has by itself has 2048 bits, or allow no DHE.',
        snippet: `tls_require_ciphers = ${gnutlsPriority({ suites: true })}`,
        steps: [
            'The line is for Exim with GnuTLS and leaves DHE out; with OpenSSL leave the suites out that begin with DHE-.',
            WHICH_LIBRARY,
            NO_DHE,
            WHERE,
            exim_RELOAD,
        ],
    }),
    'serve-name': ({ name }) => ({
        summary: `Let Exim choose the certificate by the name that the client asks for, and give "${name}" its own.`,
        snippet: [
            `tls_certificate = ${chosen(name, 'fullchain.pem')}`,
            `tls_privatekey = ${chosen(name, 'privkey.pem')}`,
        ].join('\n'),
        steps: [
            '/etc/ssl/DEFAULT stands for the folder with the certificate that all names have now; a third name nests another `if` in its place.',
            WHERE,
            exim_RELOAD,
        ],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Make the certificate of "${name}" the last choice in \`tls_certificate\`: without SNI, $tls_in_sni is empty and that one counts.`,
        snippet: null,
        steps: ['The same in `tls_privatekey`.', 'To see both: exim -bP tls_certificate tls_privatekey', WHERE, exim_RELOAD],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Read in the log of Exim${alert === null ? ' what became of the handshake' : ` why it sent alert ${alert}`}.`,
        snippet: 'grep "TLS error" /var/log/exim4/mainlog | tail',
        steps: [
            'Elsewhere than on Debian: /var/log/exim/main.log',
            '`log_selector = +tls_sni +tls_cipher` adds the name that was asked for and what was agreed on.',
            'A key or certificate that Exim may not read ends in alert 80: it reads them as its own user.',
        ],
    }),
};
function tlsPort(port) {
    const ports = [...new Set([25, 465, 587, port])].sort((a, b) => a - b).join(' : ');
    return `daemon_smtp_ports = ${ports}\ntls_on_connect_ports = ${port === 465 ? '465' : `465 : ${port}`}`;
}
function opensslOptions(min, max) {
    const out = tls_version/* TLS_VERSIONS */.Mk.filter((version) => version < min || version > max);
    const options = out.map((version) => `+no_tlsv${version === '1.0' ? '1' : version.replace('.', '_')}`);
    return ['+no_sslv2', '+no_sslv3', ...options].join(' ');
}
function chosen(name, file) {
    const own = commandNames([name])[0] ?? 'YOUR.HOST.NAME';
    return `\${if eq{$tls_in_sni}{${own}}{/etc/ssl/${pathName(name)}/${file}}{/etc/ssl/DEFAULT/${file}}}`;
}

;// CONCATENATED MODULE: ./lib/remedies/go-restart.js
/** Go reads files when the program says so: what its source says takes effect with the next build. */
const GO_RESTART = 'go vet ./... && go build -o /usr/local/bin/YOUR-APP . && systemctl restart YOUR-APP';
/** Who reads the certificate, and what makes it. */
const GO_PROGRAM = { readBy: { group: 'YOUR-APP' }, load: 'systemctl restart YOUR-APP' };

;// CONCATENATED MODULE: ./lib/remedies/go-path.js



const go_path_LOG = 'journalctl -u YOUR-APP --since "-1 hour" | grep "TLS handshake error"';
const NOTHING_LOGGED = 'Nothing in the log: http.Server has an ErrorLog that throws it away, or the hello never came here: look at the balancer or firewall in front.';
const goPath = {
    'serve-name': ({ name, instead }) => ({
        summary: instead === null
            ? `Let GetCertificate know "${name}", or add its certificate to Certificates: a name without one gets alert 112, or 80 where GetCertificate fails.`
            : `Add a certificate for "${name}" to Certificates: Go picks the one that covers the name, and the first where none does.`,
        snippet: [goPair(ownFolder([name])), 'config.Certificates = append(config.Certificates, pair)'].join('\n'),
        steps: [
            '`config` is the *tls.Config of the server; `err` is to be looked at. With autocert, add the name to HostWhitelist in HostPolicy.',
            ...toObtain('--standalone', [name], hookOf(GO_PROGRAM, [name])),
            'A GetCertificate or GetConfigForClient of your own is asked first: answer the name there.',
            GO_RESTART,
        ],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Put the certificate of "${name}" first in Certificates: clients without a name get that one.`,
        snippet: [
            goPair(ownFolder([name])),
            'config.Certificates = append([]tls.Certificate{pair}, config.Certificates...)',
        ].join('\n'),
        steps: [
            'A GetCertificate of your own sees an empty hello.ServerName: return a certificate there. autocert refuses such clients, so wrap its GetCertificate.',
            GO_RESTART,
        ],
    }),
    'find-closer': ({ port }) => ({
        summary: `Look into the log of the Go program for port ${port}: net/http writes a line for each handshake that failed.`,
        snippet: go_path_LOG,
        steps: ['The server must be started by ListenAndServeTLS, or on a listener of tls.NewListener.', NOTHING_LOGGED],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Repeat the check and read in the log of the Go program${alert === null ? ' why the handshake failed' : ` why it sent alert ${alert}`}.`,
        snippet: go_path_LOG,
        steps: [
            'Alert 80 is an error of GetCertificate, GetConfigForClient or autocert (a name that HostPolicy refuses, a challenge that failed); alert 112 a server without any certificate.',
            NOTHING_LOGGED,
        ],
    }),
};
/** Reads the files of a folder. */
function goPair(folder) {
    return `pair, err := tls.LoadX509KeyPair("${folder}/fullchain.pem", "${folder}/privkey.pem")`;
}

;// CONCATENATED MODULE: ./lib/remedies/go.js







const CONFIG = 'the tls.Config of the server';
const OTHER_CONFIG = 'A GetConfigForClient of your own hands out another tls.Config: set it there too.';
const go_GROUPS = ['tls.X25519MLKEM768', 'tls.X25519', 'tls.CurveP256', 'tls.CurveP384'];
const go = {
    ...forProduct({
        on: () => [
            'clientCAs := x509.NewCertPool()',
            'clientCAs.AppendCertsFromPEM(clientCAFile)',
            'config.ClientCAs = clientCAs',
            'config.ClientAuth = tls.RequireAndVerifyClientCert',
        ].join('\n'),
        off: () => 'config.ClientAuth = tls.NoClientCert',
        note: `\`config\` is ${CONFIG}, \`clientCAFile\` what os.ReadFile read. RequireAnyClientCert and RequestClientCert verify nothing, VerifyClientCertIfGiven lets in who has none; without ClientCAs the roots of the system count.`,
        reload: GO_RESTART,
    }),
    ...certificateTexts({
        title: 'the Go program',
        file: 'the first file given to LoadX509KeyPair or ListenAndServeTLS',
        where: 'the source, in front of tls.Config and its Certificates',
        lines: goPair,
        notes: [
            'The server gets it by Certificates: []tls.Certificate{pair}.',
            'autocert (golang.org/x/crypto/acme/autocert) obtains and renews by itself: HostPolicy: autocert.HostWhitelist with the names, Cache: autocert.DirCache, so that restarts do not ask the CA again.',
        ],
        ...GO_PROGRAM,
        reload: GO_RESTART,
        withoutRestart: 'Without a restart: GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) that calls LoadX509KeyPair, and keeps the pair for some minutes. Leave Certificates empty then: clients without a name would get what stands there.',
        stapling: ({ responder, name }) => ({
            summary: `Set OCSPStaple of the certificate for "${name}": Go sends what is there and asks no responder by itself.`,
            snippet: 'pair.OCSPStaple, err = os.ReadFile("/etc/ssl/ocsp.der")',
            steps: [
                'It stands between LoadX509KeyPair and tls.Config.',
                ocspToFile(responder, '/etc/ssl', 'ocsp.der'),
                GO_RESTART,
            ],
        }),
    }),
    ...goPath,
    'enable-tls': ({ port, name }) => ({
        summary: `Start the server of port ${port} by ListenAndServeTLS, with a certificate for "${name}", in place of ListenAndServe.`,
        snippet: `err := server.ListenAndServeTLS("${ownFolder([name])}/fullchain.pem", "${ownFolder([name])}/privkey.pem")`,
        steps: [
            `\`server\` is the http.Server with Addr: ":${port}".`,
            ...toObtain('--standalone', [name], hookOf(GO_PROGRAM, [name])),
            GO_RESTART,
        ],
    }),
    'set-versions': ({ min, max }) => ({
        summary: `Set MinVersion in ${CONFIG}.`,
        snippet: `MinVersion: ${VERSIONS[min]},\nMaxVersion: ${VERSIONS[max]},`,
        steps: [
            'Without it Go begins at TLS 1.2 from 1.22 on, and at TLS 1.0 before; a `go` line in go.mod below 1.22, or GODEBUG=tls10server=1, keeps the old way.',
            OTHER_CONFIG,
            GO_RESTART,
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set CipherSuites in ${CONFIG}, or take it out, since Go's own list is sound.`,
        snippet: `CipherSuites: []uint16{\n${CIPHER_NAMES.map((name) => `\ttls.${name},`).join('\n')}\n},`,
        steps: [
            'Suites of TLS 1.3 cannot be chosen and stay on.',
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            'Before Go 1.22 its own list has suites without forward secrecy, before 1.23 3DES; GODEBUG=tlsrsakex=1 or tls3des=1, or an old `go` line in go.mod, brings them back.',
            OTHER_CONFIG,
            GO_RESTART,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: `Take CurvePreferences out of ${CONFIG}, since Go's own list is sound, or set it.`,
        snippet: `CurvePreferences: []tls.CurveID{${groupList(postQuantum, go_GROUPS, ', ')}},`,
        steps: [
            ...(postQuantum
                ? [
                    'X25519MLKEM768 needs Go 1.24, which offers it by itself unless GODEBUG=tlsmlkem=0 or an old `go` line in go.mod says otherwise.',
                ]
                : []),
            OTHER_CONFIG,
            GO_RESTART,
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Look at what stands in front of the Go program: Go itself has no finite-field Diffie-Hellman.',
        snippet: null,
        steps: [
            'A load balancer, CDN or firewall that ends TLS has a security policy of its own: choose one without DHE.',
            NO_DHE,
        ],
    }),
};
const VERSIONS = {
    '1.0': 'tls.VersionTLS10',
    '1.1': 'tls.VersionTLS11',
    '1.2': 'tls.VersionTLS12',
    '1.3': 'tls.VersionTLS13',
};

;// CONCATENATED MODULE: ./lib/remedies/google-cloud.js




const MINUTES = 'It takes some minutes until all front ends have it. What the balancer has now: gcloud compute target-https-proxies describe PROXY';
const REGIONAL = 'For a regional balancer add --region REGION to both lines, and SSL proxies have target-ssl-proxies in place of target-https-proxies.';
/** A policy belongs to the project and is attached to the proxy of each balancer. */
function policy(profile, min) {
    return [
        `gcloud compute ssl-policies create tls-policy --profile ${profile} --min-tls-version ${min}`,
        'gcloud compute target-https-proxies update PROXY --ssl-policy tls-policy',
    ].join('\n');
}
const googleCloud = {
    ...forProduct({
        on: () => [
            'gcloud certificate-manager trust-configs import client-ca --source=trust-config.yaml --location=global',
            'gcloud network-security server-tls-policies import client-policy --source=server-tls-policy.yaml --location=global',
        ].join('\n'),
        off: () => 'take `serverTlsPolicy` out of the target proxy',
        note: 'trust-config.yaml lists the CAs (trustStores, trustAnchors, pemCertificate); server-tls-policy.yaml has mtlsPolicy with clientValidationMode REJECT_INVALID and the name of the trust config: ALLOW_INVALID_OR_MISSING_CLIENT_CERT lets everyone in. The policy is named as serverTlsPolicy of the target proxy: gcloud compute target-https-proxies export and import.',
        reload: MINUTES,
    }),
    ...storedCertificates({
        title: 'Certificate Manager',
        replace: 'gcloud certificate-manager certificates update CERTIFICATE --certificate-file=fullchain.pem --private-key-file=privkey.pem',
        obtain: (names) => {
            const usable = commandNames(names);
            const domains = (usable.length === 0 ? ['YOUR.HOST.NAME'] : usable).join(',');
            return `gcloud certificate-manager certificates create site --domains='${domains}'${usable.some((name) => name.startsWith('*')) ? ' --dns-authorizations=AUTHORIZATION' : ''}`;
        },
        attach: 'Attach it: gcloud certificate-manager maps entries create ENTRY --map=MAP --hostname=NAME --certificates=site. A balancer with a certificate map no longer looks at the --ssl-certificates of its proxy.',
        look: 'gcloud certificate-manager certificates describe CERTIFICATE; gcloud compute ssl-certificates describe CERTIFICATE',
        unattended: 'A managed certificate renews by itself while the DNS records of all its names point to the balancer, or its DNS authorisation stays in place; the first command is for Certificate Manager, the second for classic certificates: `managed` says which name fails.',
        inEffect: 'A classic certificate cannot be changed: gcloud compute ssl-certificates create NEW --certificate=fullchain.pem --private-key=privkey.pem, then gcloud compute target-https-proxies update PROXY --ssl-certificates=NEW (the list takes the place of the whole old one).',
    }),
    'enable-tls': ({ port, name }) => ({
        summary: `Give the balancer a target HTTPS proxy with a certificate for "${name}", and a forwarding rule for port ${port}.`,
        snippet: [
            'gcloud compute target-https-proxies create PROXY --url-map=URL-MAP --certificate-map=MAP',
            `gcloud compute forwarding-rules create RULE --global --target-https-proxy=PROXY --ports=${port} --address=ADDRESS`,
        ].join('\n'),
        steps: ['A passthrough Network Load Balancer does not end TLS: then the machine behind it does.', MINUTES],
    }),
    'set-versions': ({ min }) => ({
        summary: `Attach an SSL policy with TLS ${min} as its minimum to the target proxy: without one Google begins at TLS 1.0.`,
        snippet: policy(min === '1.3' ? 'RESTRICTED' : 'MODERN', min),
        steps: [
            'If the proxy has a policy already: gcloud compute ssl-policies update NAME with the same options.',
            ...(min === '1.3' ? ['TLS 1.3 as minimum needs the profile RESTRICTED.'] : []),
            REGIONAL,
            MINUTES,
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: attach an SSL policy with the profile RESTRICTED.`,
        snippet: policy('RESTRICTED', '1.2'),
        steps: [
            'MODERN still has suites with CBC. Single suites: --profile CUSTOM --custom-features with names of gcloud compute ssl-policies list-available-features.',
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            REGIONAL,
            MINUTES,
        ],
    }),
    'set-groups': ({ postQuantum }) => postQuantum
        ? {
            summary: 'Let the SSL policy of the target proxy allow X25519MLKEM768.',
            snippet: 'gcloud alpha compute ssl-policies update POLICY --post-quantum-key-exchange=ENABLED',
            steps: [
                'By default it is allowed since October 2026; a policy with DEFERRED keeps it off until October 2027.',
                REGIONAL.replace('both lines', 'the line'),
                MINUTES,
            ],
        }
        : {
            summary: 'Look at what ends TLS behind the balancer: the groups of the front ends of Google cannot be set.',
            snippet: null,
            steps: ['A passthrough Network Load Balancer does not end TLS: then the machine behind it does.'],
        },
    'set-dh-params': () => ({
        summary: 'Look at what ends TLS behind the balancer: SSL policies of Google have no suites that begin with DHE.',
        snippet: 'gcloud compute ssl-policies list-available-features',
        steps: ['A passthrough Network Load Balancer does not end TLS: then the machine behind it does.'],
    }),
    'serve-name': ({ name, instead }) => ({
        summary: `Give the certificate map an entry for "${name}"${instead === null ? '' : ': a name without one gets the primary certificate'}.`,
        snippet: `gcloud certificate-manager maps entries create ENTRY --map=MAP --hostname='${hostName(name)}' --certificates=CERTIFICATE`,
        steps: [
            'Is the map attached? gcloud compute target-https-proxies update PROXY --certificate-map=MAP',
            'Without a map: gcloud compute target-https-proxies update PROXY --ssl-certificates=OLD,NEW, which names all of them, the default one first.',
            MINUTES,
        ],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Make the certificate of "${name}" the primary one of the certificate map: clients without a name get that.`,
        snippet: 'gcloud certificate-manager maps entries create ENTRY --map=MAP --set-primary --certificates=CERTIFICATE',
        steps: ['Without a map, the first of --ssl-certificates of the proxy is the default one.', MINUTES],
    }),
    'accept-large-hello': null,
    'read-server-log': null,
};

;// CONCATENATED MODULE: ./lib/remedies/haproxy-path.js

const haproxy_path_RELOAD = 'haproxy -c -f /etc/haproxy/haproxy.cfg && systemctl reload haproxy';
const WAIT_FOR_HELLO = 'tcp-request inspect-delay 5s\ntcp-request content accept if { req.ssl_hello_type 1 }';
const haproxyPath = {
    'serve-name': ({ name, port, instead }) => ({
        summary: instead === null
            ? `Add a certificate for "${name}" to the \`crt\` folder or crt-list of port ${port}: \`strict-sni\` refuses every name that none covers.`
            : `Add a certificate for "${name}" to the \`crt\` folder or crt-list of port ${port}: without one HAProxy answers with the first certificate of the bind line.`,
        snippet: `bind :${port} ssl crt /etc/haproxy/certs/ strict-sni`,
        steps: [
            `One file holds certificate, chain and key: cat fullchain.pem privkey.pem > /etc/haproxy/certs/${pathName(name)}.pem`,
            'In a crt-list the names after the file win over those of the certificate.',
            haproxy_path_RELOAD,
        ],
    }),
    'serve-without-name': ({ name, port }) => ({
        summary: `Put the certificate of "${name}" first on the bind line of port ${port}, without \`strict-sni\`.`,
        snippet: `bind :${port} ssl crt /etc/haproxy/certs/${pathName(name)}.pem crt /etc/haproxy/certs/`,
        steps: ['The first certificate of the line is the default one.', haproxy_path_RELOAD],
    }),
    'find-name-filter': ({ name }) => ({
        summary: `Run the same check from another network; if it fails there too, look for "${name}" in the rules of HAProxy.`,
        snippet: `${WAIT_FOR_HELLO}\nuse_backend YOUR-BACKEND if { req.ssl_sni -i ${commandNames([name])[0] ?? 'YOUR.HOST.NAME'} }`,
        steps: [
            'In `mode tcp` a name that no use_backend rule fits, with no default_backend, is closed.',
            'Works from another network: a firewall of this one filters by host name. Give its team the address, the port and the name.',
            haproxy_path_RELOAD,
        ],
    }),
    'find-closer': ({ port }) => ({
        summary: `Check what HAProxy does on port ${port}: a bind line without \`ssl\` in \`mode tcp\` hands the hello to a backend, which may be down or speak no TLS.`,
        snippet: "echo 'show stat' | socat stdio /run/haproxy/admin.sock | cut -d, -f1,2,18,19",
        steps: [
            'Each server of the backend must be UP; one that is DOWN for all makes HAProxy close the connection.',
            'The log tells by its termination state: SC is a backend that cannot be reached, PR a rule that refused. "SSL handshake failure" means that the hello came here.',
            haproxy_path_RELOAD,
        ],
    }),
    'accept-large-hello': () => ({
        summary: 'Where HAProxy looks into the hello (`mode tcp`, `req.ssl_sni`), let it wait for the whole of it.',
        snippet: WAIT_FOR_HELLO,
        steps: [
            'Without the delay the rules see only the first piece, find no name in it and pick the wrong backend.',
            'tune.bufsize must hold the hello; its default of 16384 does.',
            haproxy_path_RELOAD,
            'If HAProxy ends TLS itself, a device in front of it is the usual reason: update it.',
        ],
    }),
    'read-server-log': ({ alert }) => ({
        summary: `Let HAProxy log why handshakes fail, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: 'error-log-format "%ci:%cp [%tr] %ft %[fc_err_str] %[ssl_fc_err_str] %[ssl_fc_sni]"',
        steps: [
            'It stands in `defaults` or in the frontend; HAProxy 2.5 and newer. `option dontlognull` must be off.',
            haproxy_path_RELOAD,
            'Nothing in the log: a balancer, CDN or firewall in front refuses.',
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/haproxy.js















const haproxy_RELOAD = 'haproxy -c -f /etc/haproxy/haproxy.cfg && systemctl reload haproxy';
const CERTIFICATE_CHOICE = 'HAProxy answers with the first certificate of the bind line when none covers the name; `strict-sni` makes it refuse instead.';
const haproxy_ONE_FILE = 'HAProxy wants certificate, intermediates and key in one file: cat certificate.pem intermediate.pem privkey.pem';
const haproxy = {
    ...haproxyClientCertificates,
    'align-addresses': alignAddressesWith(haproxy_RELOAD),
    ...haproxyPath,
    ...revocationFor(({ names }) => joinHook(names[0] ?? ''), haproxy_RELOAD, haproxyStapling),
    ...foresightFor({ hook: (names) => joinHook(names[0] ?? ''), reload: haproxy_RELOAD }),
    'enable-tls': ({ port, name }) => ({
        summary: `Put \`ssl\` and \`crt\` on the bind line of port ${port}.`,
        snippet: `bind :${port} ssl crt ${haproxy_pem(name)}`,
        steps: [`${haproxy_ONE_FILE} > ${haproxy_pem(name)}`, ...toObtain(STANDALONE, [name], joinHook(name)), haproxy_RELOAD],
    }),
    'set-versions': ({ min, max }) => ({
        summary: 'Set the oldest version in the `global` section.',
        snippet: `ssl-default-bind-options ssl-min-ver ${haproxy_VERSIONS[min]}${max === '1.3' ? '' : ` ssl-max-ver ${haproxy_VERSIONS[max]}`}`,
        steps: [
            haproxy_RELOAD,
            'A bind line with a value of its own (ssl-min-ver, ssl-max-ver, force-tlsv12, no-tlsv13 …) wins over it: grep -nE "tlsv|ssl-m" /etc/haproxy/haproxy.cfg',
            `Before HAProxy 2.2 write: ssl-default-bind-options no-sslv3${olderThan(min)}`,
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set them in the \`global\` section.`,
        snippet: `ssl-default-bind-ciphers ${CIPHER_LIST}`,
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            haproxy_RELOAD,
            'A bind line with `ciphers` of its own wins over it: grep -n " ciphers " /etc/haproxy/haproxy.cfg',
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: 'Set the groups in the `global` section, or take the line out and leave the choice to OpenSSL.',
        snippet: `ssl-default-bind-curves ${groupList(postQuantum, ['X25519MLKEM768', 'X25519', 'P-256', 'P-384'])}`,
        steps: [
            ...(postQuantum ? [`${NEEDS_OPENSSL_35} haproxy -vv says which one HAProxy runs with.`] : []),
            haproxy_RELOAD,
            'A bind line with `curves` or `ecdhe` of its own wins over it: grep -nE " (curves|ecdhe) " /etc/haproxy/haproxy.cfg',
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Give HAProxy a group of 2048 bits in the `global` section, or take the suites out that begin with DHE-.',
        snippet: `${makeDhFile('/etc/haproxy/dhparam.pem')}\nssl-dh-param-file /etc/haproxy/dhparam.pem`,
        steps: [
            'The first line is for the shell, the second for the `global` section; `tune.ssl.default-dh-param 2048` there does as well.',
            'DH parameters in a file of `crt` win over both: take them out there.',
            NO_DHE,
            haproxy_RELOAD,
        ],
    }),
    renew: ({ names, notAfter, served }) => ({
        summary: `Renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}), build the file of \`crt\` anew and reload HAProxy.`,
        snippet: certbotRenew(names, joinHook(names[0] ?? '')),
        steps: [
            ...(addressesIn(names).length > 0
                ? addressNotes(names)
                : [
                    'certbot leaves chain and key in two files: a hook must join them, otherwise HAProxy goes on with the old file.',
                    WAS_THE_FILE_RENEWED,
                    NOT_YET_DUE,
                ]),
            servedAndFile(names, served),
            haproxy_RELOAD,
        ],
    }),
    'replace-intermediate': ({ subject, issuerUrl, expires, name = '' }) => ({
        summary: `Replace ${oldIntermediate(subject, expires)} in the file that \`crt\` names; the server certificate itself can stay.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), `${haproxy_ONE_FILE} > ${haproxy_pem(name)}`, haproxy_RELOAD],
    }),
    'serve-full-chain': (remedy) => ({
        summary: `The file that \`crt\` names must hold ${wholeChain(remedy)}, then the key.`,
        snippet: `cat ${filesBefore(remedy)} privkey.pem > ${haproxy_pem(remedy.name)}`,
        steps: [
            ...getMissing(remedy),
            'If certbot made the certificate, fullchain.pem already holds both certificates: join it with privkey.pem.',
            haproxy_RELOAD,
        ],
    }),
    reissue: ({ names, why, ...how }) => ({
        summary: why === 'name'
            ? `Serve a certificate that covers ${quotedList(names)}: add it to the \`crt\` folder or crt-list, or have it issued anew with these names.`
            : `Have a certificate issued for ${quotedList(names)}${issuedWith({ names, why, ...how })} and put it into the file that \`crt\` names.`,
        snippet: certbotIssue(STANDALONE, names, joinHook(names[0] ?? ''), onlyKey(why)),
        steps: [
            ...(addressesIn(names).length > 0
                ? []
                : ['Let HAProxy hand /.well-known/acme-challenge/ on to port 8888, where certbot listens.']),
            ...(why === 'name' ? [CERTIFICATE_CHOICE] : []),
            ...certbotNotes(names),
            haproxy_RELOAD,
        ],
    }),
    'tidy-chain': tidyChainIn('the file that `crt` names', haproxy_RELOAD, (name) => `fullchain.pem && cat fullchain.pem privkey.pem > ${haproxy_pem(name)}`),
    'replace-self-signed': ({ name }) => ({
        summary: `Put a certificate that a CA issued for "${name}", with its chain and key, into the file that \`crt\` names.`,
        snippet: `cat fullchain.pem privkey.pem > ${haproxy_pem(name)}`,
        steps: [...toObtain(STANDALONE, [name], joinHook(name)), CERTIFICATE_CHOICE, haproxy_RELOAD],
    }),
    'mend-chain': mendChain('Put what the CA issues into the file that `crt` names: the server certificate first, then the intermediates, then the key.', haproxy_RELOAD),
};
const haproxy_VERSIONS = {
    '1.0': 'TLSv1.0',
    '1.1': 'TLSv1.1',
    '1.2': 'TLSv1.2',
    '1.3': 'TLSv1.3',
};
/** ` no-tlsv10 no-tlsv11` for 1.2: how each older version was switched off by itself. */
function olderThan(min) {
    return tls_version/* TLS_VERSIONS */.Mk.filter((version) => version < min)
        .map((version) => ` no-tlsv${version.replace('.', '')}`)
        .join('');
}
function haproxy_pem(name) {
    return `/etc/haproxy/certs/${pathName(name)}.pem`;
}
/** certbot sets RENEWED_LINEAGE to the folder of the certificate that it has just renewed. */
function joinHook(name) {
    return `cat "$RENEWED_LINEAGE/fullchain.pem" "$RENEWED_LINEAGE/privkey.pem" > ${haproxy_pem(name)} && systemctl reload haproxy`;
}

;// CONCATENATED MODULE: ./lib/remedies/iis-texts.js

/** HTTP.sys takes a binding over at once: nothing is reloaded, and this shows what it has. */
const SHOW = 'netsh http show sslcert';
const OF_MACHINE = 'Cert:\\LocalMachine\\My';
/** What a person types once the certificate is in the store of the machine. */
const BIND = '(Get-WebBinding -Name "YOUR-SITE" -Protocol https).AddSslCertificate("THUMBPRINT", "My")';
const LIST = `Get-ChildItem ${OF_MACHINE} | Sort-Object NotAfter | Format-List Subject, NotAfter, Thumbprint`;
const IMPORT_PFX = `Import-PfxCertificate site.pfx -CertStoreLocation ${OF_MACHINE} -Password (Read-Host -AsSecureString)`;
const THUMBPRINT = `The thumbprint: ${LIST}`;
const IMPORT = `A PFX gets in with its key: ${IMPORT_PFX}`;
const FROM_ELSEWHERE = `With a certificate from elsewhere: ${IMPORT_PFX}; ${BIND}`;
/** A binding for a name (SNI), in PowerShell on the server. */
function bindName(name, port) {
    const which = `-Name "YOUR-SITE" -Protocol https -Port ${port} -HostHeader ${hostName(name)}`;
    return `New-WebBinding ${which} -SslFlags 1\n(Get-WebBinding ${which}).AddSslCertificate("THUMBPRINT", "My")`;
}
/** win-acme for these names; `null` where an address is among them, which it does not obtain. */
function winAcme(names) {
    if (addressesIn(names).length > 0)
        return null;
    const usable = commandNames(names);
    const hosts = usable.length === 0 ? 'YOUR.HOST.NAME' : usable.join(',');
    const proof = hasWildcard(names) ? ' --validationmode dns-01 --validation YOUR-DNS-PLUGIN' : '';
    return `wacs.exe --source manual --host ${hosts}${proof} --installation iis --installationsiteid 1`;
}
const WIN_ACME_NOTES = 'win-acme 2.2 or newer (before: --target), or simple-acme; the site id stands in Get-Website. It renews and binds by itself. Certify The Web does the same by its window.';
const REGISTRY = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL';
const WHOLE_MACHINE = 'It holds for all of Windows that speaks TLS (IIS, RDP, LDAP), after a restart of the machine.';
/** Windows builds the chain itself, from its stores, and leaves the root out. */
const STORES = 'Look at what is in the stores: certlm.msc, or certutil -store CA. Still the old chain? Bind the certificate anew, or restart the machine: Windows keeps chains in memory.';

;// CONCATENATED MODULE: ./lib/remedies/iis-negotiation.js



/** Windows has no other suites of TLS 1.2 with ECDHE and AES-GCM than these; those of 1.3 stay as they are. */
const SOUND = CIPHER_NAMES.filter((name) => name.includes('_GCM_'));
/** What SChannel and its clients have to agree on: set for the whole machine. */
const iisNegotiation = {
    'set-versions': ({ min, max }) => ({
        summary: 'Set the versions of SChannel in the registry, in PowerShell as administrator, and restart the machine.',
        snippet: [
            `@{ ${tls_version/* TLS_VERSIONS */.Mk.map((version) => `'TLS ${version}' = ${version >= min && version <= max ? 1 : 0}`).join('; ')} }.GetEnumerator() | ForEach-Object {`,
            `    $key = "${REGISTRY}\\Protocols\\$($_.Key)\\Server"`,
            '    New-Item $key -Force | Out-Null',
            '    Set-ItemProperty $key -Name Enabled -Type DWord -Value $_.Value',
            '    Set-ItemProperty $key -Name DisabledByDefault -Type DWord -Value (1 - $_.Value)',
            '}',
        ].join('\n'),
        steps: [
            WHOLE_MACHINE,
            'TLS 1.3 needs Windows Server 2022: take it out of the list before that.',
            'Windows Server 2022 and newer also have "Disable Legacy TLS" for one binding alone, in IIS Manager.',
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}, in PowerShell as administrator.`,
        snippet: why === 'weak'
            ? [
                `$keep = ${SOUND.map((name) => `'${name}'`).join(', ')}`,
                'Get-TlsCipherSuite | Where-Object { $_.Name -match "WITH" -and $_.Name -notin $keep } | ForEach-Object { Disable-TlsCipherSuite -Name $_.Name }',
            ].join('\n')
            : SOUND.map((name) => `Enable-TlsCipherSuite -Name ${name}`).join('\n'),
        steps: [
            'Windows Server 2016 or newer; what is there: Get-TlsCipherSuite | Format-Table Name',
            ...(why === 'key-type'
                ? ['See which key the certificate has: certutil -v -store My THUMBPRINT | findstr /C:"Public Key Algorithm"']
                : []),
            'The group policy "SSL Cipher Suite Order" wins over it.',
            WHOLE_MACHINE,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: 'Put the groups of Windows into this order, in PowerShell as administrator.',
        snippet: ['curve25519', 'NistP256', 'NistP384']
            .map((curve, place) => `Enable-TlsEccCurve -Name ${curve} -Position ${place}`)
            .join('\n'),
        steps: [
            ...(postQuantum
                ? ['Where this Windows has no X25519MLKEM768, a proxy in front that has it must end TLS; no setting adds it.']
                : []),
            'What is there: Get-TlsEccCurve. The group policy "ECC Curve Order" wins over it.',
            WHOLE_MACHINE,
        ],
    }),
    'set-dh-params': ({ bits }) => ({
        summary: `Switch the suites off that begin with TLS_DHE, or let SChannel use ${Math.max(bits, 2048)} bits at least.`,
        snippet: 'Get-TlsCipherSuite | Where-Object Name -like "TLS_DHE*" | ForEach-Object { Disable-TlsCipherSuite -Name $_.Name }',
        steps: [
            `To keep them, in the registry: ${REGISTRY}\\KeyExchangeAlgorithms\\Diffie-Hellman, DWORD ServerMinKeyBitLength = ${Math.max(bits, 2048)}`,
            NO_DHE,
            WHOLE_MACHINE,
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/iis-path.js


const iisPath = {
    'serve-name': ({ name, port }) => ({
        summary: `Add an https binding for "${name}" with "Require Server Name Indication" and its certificate to the site.`,
        snippet: bindName(name, port),
        steps: [
            'PowerShell as administrator on the server, or IIS Manager: site, Bindings, Add.',
            THUMBPRINT,
            IMPORT,
            'The trap: without a binding for the name HTTP.sys answers with that of 0.0.0.0, and resets the connection where there is none.',
            SHOW,
        ],
    }),
    'serve-without-name': ({ name, port }) => ({
        summary: `Give the site of "${name}" an https binding without host name and without SNI: clients that send no name get that one.`,
        snippet: `New-WebBinding -Name "YOUR-SITE" -Protocol https -Port ${port} -SslFlags 0\n(Get-WebBinding -Name "YOUR-SITE" -Protocol https -Port ${port} -HostHeader "").AddSslCertificate("THUMBPRINT", "My")`,
        steps: [`It shows as IP:port 0.0.0.0:${port}; there is one for each address and port.`, THUMBPRINT, SHOW],
    }),
    'find-closer': ({ port, name }) => ({
        summary: `See whether HTTP.sys has a certificate for port ${port}: it resets the connection where no binding fits, or the key cannot be read.`,
        snippet: SHOW,
        steps: [
            `Look for "Hostname:port : ${hostName(name)}:${port}" or "IP:port : 0.0.0.0:${port}", with a hash that is in the store.`,
            "Event 36870 or 36871 is a key that cannot be opened: Get-WinEvent -FilterHashtable @{ LogName = 'System'; ProviderName = 'Schannel' } -MaxEvents 20",
            'Nothing there: the hello never came here, look at the balancer or firewall in front.',
        ],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Read in the event log of Windows why SChannel ${alert === null ? 'refused the handshake' : `sent alert ${alert}`}.`,
        snippet: "Get-WinEvent -FilterHashtable @{ LogName = 'System'; ProviderName = 'Schannel' } -MaxEvents 20 | Format-List TimeCreated, Id, Message",
        steps: [
            `To log more: Set-ItemProperty '${REGISTRY}' -Name EventLogging -Type DWord -Value 7`,
            '36874: no suite or version in common. 36870, 36871: the key cannot be opened. 36888: an alert was sent. 36887: the client sent one.',
            'Requests that never reached a site are in C:\\Windows\\System32\\LogFiles\\HTTPERR.',
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/iis.js














const SSL_FLAGS = "Set-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST' -Location 'YOUR-SITE' -Filter system.webServer/security/access -Name sslFlags -Value";
const NEGOTIATE = 'netsh http update sslcert ipport=0.0.0.0:443 certhash=THUMBPRINT "appid={APPID}" clientcertnegotiation=enable';
const CACERT = 'certutil -addstore CA intermediate.cer';
const iis = {
    ...forProduct({
        on: () => `certutil -addstore Root client-ca.cer\n${SSL_FLAGS} 'Ssl,SslNegotiateCert,SslRequireCert'`,
        off: () => `${SSL_FLAGS} 'Ssl'`,
        note: `Only self-signed certificates belong into Root: an intermediate there makes IIS refuse every client (403.16), it goes into CA. So that IIS asks in the handshake, which TLS 1.3 needs: ${NEGOTIATE}`,
        several: 'Each CA whose clients are let in is added by a command of its own.',
        reload: SHOW,
        askEarlier: {
            summary: 'Switch "Negotiate Client Certificate" on for the binding, or TLS 1.3 off.',
            snippet: NEGOTIATE,
            otherwise: 'To switch TLS 1.3 off instead: "Disable TLS 1.3 over TCP" on the binding, in IIS Manager of Windows Server 2022 or newer.',
        },
    }),
    'align-addresses': alignAddressesWith(SHOW),
    ...iisNegotiation,
    ...iisPath,
    ...foresightOfItself(BIND),
    'replace-revoked': ({ subject, depth, names, compromised, served }) => ({
        summary: depth > 0
            ? `Have the certificate for ${quotedList(names)} issued anew under an intermediate that is not revoked: "${subject}" cannot be mended.`
            : `Have the certificate for ${quotedList(names)} issued anew${compromised ? ' now, with a new key: the old key is in other hands' : ', with a new key'}.`,
        snippet: 'wacs.exe --renew --force',
        steps: [
            'win-acme makes a new key with each certificate, and binds it; --id or --friendlyname picks one: wacs.exe --list',
            FROM_ELSEWHERE,
            SHOW,
            servedNow(names, served),
        ],
    }),
    'mend-stapling': stapled(({ responder }) => ({
        summary: 'Switch stapling on for bindings with SNI or a central store: IIS does it by itself only for the others.',
        snippet: `Set-ItemProperty '${REGISTRY}' -Name EnableOcspStaplingForSni -Type DWord -Value 1`,
        steps: [
            'Then restart the machine. The first answers after a start lack the staple.',
            `The machine must reach the responder: curl.exe -sS -o NUL ${commandUrl(responder) ?? 'RESPONDER-URL'}`,
        ],
    })),
    'enable-tls': ({ port, name }) => ({
        summary: `Give the site an https binding on port ${port} with a certificate for "${name}".`,
        snippet: bindName(name, port),
        steps: [THUMBPRINT, IMPORT, ...iis_toObtain([name]), SHOW],
    }),
    renew: ({ names, notAfter, served }) => ({
        summary: `Renew the certificate for ${quotedList(names)} (valid until ${day(notAfter)}) and bind the new one: IIS goes on with the old one otherwise.`,
        snippet: 'wacs.exe --renew --force',
        steps: [
            `Was it renewed and not bound? What is in the store: ${LIST}`,
            `${SHOW} names the hash that is served; to bind another: ${BIND}`,
            'The scheduled task of win-acme and its log in C:\\ProgramData\\win-acme say why it did not renew: Get-ScheduledTask "win-acme*"',
            ...addressNotes(names),
            servedNow(names, served),
        ],
    }),
    'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
        summary: `Put the present one into the store in place of ${oldIntermediate(subject, expires)}; the server certificate itself can stay.`,
        snippet: CACERT,
        steps: [
            getIssuer(issuerUrl, subject),
            noNewer(expires),
            'Take the old one out, by its serial number: certutil -store CA, then certutil -delstore CA SERIAL',
            STORES,
        ],
    }),
    'serve-full-chain': ({ missing, issuerUrl, toAppend }) => ({
        summary: `Put ${quotedList(toAppend?.certificates.map(({ name }) => name) ?? [missing])} into the store "Intermediate Certification Authorities" of the machine: Windows builds the chain from there.`,
        snippet: CACERT,
        steps: [
            ...(toAppend === undefined
                ? [getIssuer(issuerUrl, missing), ...orPrivateRoot(issuerUrl, missing)]
                : [
                    `The PEM comes with this finding (${missingFileName(toAppend)}): save each block, from BEGIN to END, as a .cer file of its own.`,
                ]),
            'The store of the machine counts (certlm.msc), not that of your user; a root does not belong there.',
            STORES,
        ],
    }),
    reissue: (remedy) => ({
        summary: remedy.why === 'name'
            ? `Bind a certificate that covers ${quotedList(remedy.names)}, or have one issued with all of them.`
            : `Have a certificate issued for ${quotedList(remedy.names)}${issuedWith(remedy)} and bind it.`,
        snippet: winAcme(remedy.names) ?? BIND,
        steps: [
            ...(addressNotes(remedy.names).length > 0 ? addressNotes(remedy.names) : [WIN_ACME_NOTES]),
            ...(remedy.why === 'weak-key' ? ['win-acme: --csr ec asks for an EC key.'] : []),
            FROM_ELSEWHERE,
            SHOW,
        ],
    }),
    'tidy-chain': ({ drop }) => ({
        summary: drop.length === 0
            ? 'Look at the stores of Windows, which builds the chain itself, and at what stands in front of it.'
            : `Take ${quotedList(drop)} out of the store "Intermediate Certification Authorities": Windows builds the chain from there.`,
        snippet: 'certutil -store CA',
        steps: [
            'It prints the serial number of each; then: certutil -delstore CA SERIAL',
            'IIS keeps the order by itself and sends no root: a wrong order comes from a proxy or balancer in front.',
            STORES,
        ],
    }),
    'replace-self-signed': ({ name }) => ({
        summary: `Bind a certificate that a CA issued for "${name}" to the site, in place of the self-signed one.`,
        snippet: BIND,
        steps: [THUMBPRINT, IMPORT, ...iis_toObtain([name]), SHOW],
    }),
    'mend-chain': mendChain('Put the CA certificates into the store of the machine (certutil -addstore CA), take the old ones out, and bind what the CA issues for the server.', STORES),
};
function iis_toObtain(names) {
    const command = winAcme(names);
    return command === null ? addressNotes(names) : [`To obtain one: ${command}`, WIN_ACME_NOTES];
}
/** A CA publishes in DER, which Windows takes as it is. */
function getIssuer(issuerUrl, name) {
    const url = commandUrl(issuerUrl);
    if (url === null)
        return `Get the certificate "${name}" from the CA that issued yours, as intermediate.cer.`;
    return `Get "${name}" from the CA: curl.exe -sSf ${url} -o intermediate.cer`;
}

;// CONCATENATED MODULE: ./lib/remedies/java-restart.js
/** Tomcat's own start checks server.xml; Spring Boot has no check but its start. */
const JAVA_RESTART = 'catalina.sh configtest && systemctl restart tomcat10';
/** Which of the lines of a snippet is for whom. */
const JAVA_PLACES = 'The XML is for Tomcat (conf/server.xml), the lines with server.ssl for Spring Boot (application.properties), which is restarted instead.';
/** How options are handed to the Java machine. */
const JVM_OPTION = 'It is an option of the Java machine: Tomcat reads it from CATALINA_OPTS in bin/setenv.sh, others from JAVA_TOOL_OPTIONS or the command line.';
/** Who reads the certificate, and what makes it. */
const TOMCAT = { readBy: { group: 'tomcat' }, load: 'systemctl restart tomcat10' };

;// CONCATENATED MODULE: ./lib/remedies/java-path.js




const HANDSHAKE_LOG = 'org.apache.tomcat.util.net.NioEndpoint.handshake.level = FINE';
const LOG_STEPS = [
    'The line stands in conf/logging.properties of Tomcat; Spring Boot: logging.level.org.apache.tomcat.util.net=DEBUG',
    'Each message of the handshakes: -Djavax.net.debug=ssl:handshake (an option of the Java machine).',
];
const java_path_NOTHING_LOGGED = 'Nothing in the log: the hello never came here, look at the balancer or firewall in front.';
const javaPath = {
    'serve-name': ({ name, instead }) => ({
        summary: instead === null
            ? `Add an \`SSLHostConfig\` with the host name "${name}" and its certificate to the connector.`
            : `Add an \`SSLHostConfig\` with the host name "${name}" and its certificate to the connector: other names get that of \`defaultSSLHostConfigName\`.`,
        snippet: [
            `<SSLHostConfig hostName="${hostName(name)}">`,
            `    ${tomcatCertificate(ownFolder([name]))}`,
            '</SSLHostConfig>',
        ].join('\n'),
        steps: [
            'It stands in the <Connector> of conf/server.xml, Tomcat 8.5 and later.',
            `Spring Boot 3.3 and later: server.ssl.server-name-bundles[0].server-name=${hostName(name)} and server.ssl.server-name-bundles[0].bundle with the name of an SSL bundle (spring.ssl.bundle.pem).`,
            ...toObtain('--standalone', [name], hookOf(TOMCAT, [name])),
            ELSEWHERE,
            'Plain JSSE: an SNIMatcher that does not match ends the handshake with alert 112.',
            JAVA_RESTART,
        ],
    }),
    'serve-without-name': ({ name, port }) => ({
        summary: `Name the \`SSLHostConfig\` of "${name}" as the default one of the connector.`,
        snippet: `<Connector port="${port}" SSLEnabled="true" defaultSSLHostConfigName="${hostName(name)}">`,
        steps: [
            'The other attributes of the connector stay as they are; an SSLHostConfig with exactly this hostName has to be there, or Tomcat does not start the connector.',
            'Spring Boot: server.ssl.bundle, or server.ssl.certificate, is what clients without a name get.',
            JAVA_RESTART,
        ],
    }),
    'find-closer': ({ port }) => ({
        summary: `Let Tomcat log why handshakes on port ${port} end: by itself it says nothing.`,
        snippet: HANDSHAKE_LOG,
        steps: [...LOG_STEPS, java_path_NOTHING_LOGGED, JAVA_RESTART],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Let Tomcat log failed handshakes, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: HANDSHAKE_LOG,
        steps: [
            ...LOG_STEPS,
            '"no cipher suites in common" with alert 40: the key was not loaded. keytool -list -keystore keystore.p12 must show a PrivateKeyEntry, not only trustedCertEntry.',
            java_path_NOTHING_LOGGED,
            JAVA_RESTART,
        ],
    }),
};
/** The element of server.xml that names the files of a folder. */
function tomcatCertificate(folder) {
    return `<Certificate certificateFile="${folder}/fullchain.pem" certificateKeyFile="${folder}/privkey.pem" />`;
}

;// CONCATENATED MODULE: ./lib/remedies/java.js








/** A list in Tomcat or Spring that leaves them out switches TLS 1.3 off, as Tomcat 10.1 does. */
const TLS13_SUITES = ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'];
const java_GROUPS = ['X25519MLKEM768', 'x25519', 'secp256r1', 'secp384r1'];
const java = {
    ...forProduct({
        on: () => [
            '<SSLHostConfig certificateVerification="required" truststoreFile="conf/client-ca.p12" truststorePassword="changeit">',
            'server.ssl.client-auth=need',
            'server.ssl.trust-certificate=file:/etc/ssl/client-ca.pem',
        ].join('\n'),
        off: () => 'certificateVerification="none" (Tomcat), server.ssl.client-auth=none (Spring Boot)',
        note: `${JAVA_PLACES} The store of Tomcat: keytool -importcert -noprompt -alias client-ca -file client-ca.pem -keystore conf/client-ca.p12 -storetype PKCS12 -storepass changeit. \`optional\` and \`want\` ask and let everyone in.`,
        reload: JAVA_RESTART,
        askEarlier: {
            summary: 'Let the connector itself ask (`certificateVerification`), or serve TLS 1.2 at most.',
            snippet: '<SSLHostConfig certificateVerification="required" truststoreFile="conf/client-ca.p12" truststorePassword="changeit">',
            otherwise: 'A CLIENT-CERT constraint in web.xml asks after the handshake, which JSSE cannot in TLS 1.3; to switch that off instead: protocols="TLSv1.2".',
        },
    }),
    ...certificateTexts({
        title: 'the Java server',
        file: 'the file that `certificateFile` (Tomcat) or `server.ssl.certificate` (Spring Boot) names',
        where: 'the <SSLHostConfig> of conf/server.xml (Tomcat 8.5 on), or application.properties (Spring Boot 2.7 on)',
        lines: (folder) => [
            tomcatCertificate(folder),
            `server.ssl.certificate=file:${folder}/fullchain.pem`,
            `server.ssl.certificate-private-key=file:${folder}/privkey.pem`,
        ].join('\n'),
        notes: [
            JAVA_PLACES,
            'With a key store instead: openssl pkcs12 -export -in fullchain.pem -inkey privkey.pem -name tls -out keystore.p12; keytool -list -v -keystore keystore.p12 shows the length of the chain.',
        ],
        ...TOMCAT,
        reload: JAVA_RESTART,
        withoutRestart: 'Without a restart: Tomcat by TLSCertificateReloadListener in server.xml, or curl -u USER http://localhost:8080/manager/text/sslReload (role manager-script); Spring Boot 3.2 and later by an SSL bundle with reload-on-update=true.',
        stapling: ({ name }) => ({
            summary: `Let the Java machine fetch the OCSP response for "${name}" and staple it.`,
            snippet: '-Djdk.tls.server.enableStatusRequestExtension=true',
            steps: [
                JVM_OPTION,
                'Java 9 and later. It asks the responder that the certificate names: a firewall must let it through, and the chain must hold the issuer.',
                JAVA_RESTART,
            ],
        }),
    }),
    ...javaPath,
    'enable-tls': ({ port, name }) => ({
        summary: `Switch TLS on for port ${port}: in Tomcat a connector with \`SSLEnabled\`, in Spring Boot \`server.ssl.*\`.`,
        snippet: [
            `<Connector port="${port}" protocol="org.apache.coyote.http11.Http11NioProtocol" SSLEnabled="true" scheme="https" secure="true" defaultSSLHostConfigName="${hostName(name)}">`,
            `    <SSLHostConfig hostName="${hostName(name)}">`,
            `        ${tomcatCertificate(ownFolder([name]))}`,
            '    </SSLHostConfig>',
            '</Connector>',
        ].join('\n'),
        steps: [
            `Spring Boot: server.port=${port}, server.ssl.certificate=file:${ownFolder([name])}/fullchain.pem and server.ssl.certificate-private-key=file:${ownFolder([name])}/privkey.pem`,
            ...toObtain('--standalone', [name], hookOf(TOMCAT, [name])),
            'Ports below 1024 are not for the user of Tomcat: AmbientCapabilities=CAP_NET_BIND_SERVICE in its unit, or a redirect to 8443.',
            JAVA_RESTART,
        ],
    }),
    'set-versions': ({ min, max }) => ({
        summary: 'Set `protocols` of each `SSLHostConfig`, or `server.ssl.enabled-protocols` in Spring Boot.',
        snippet: [
            `<SSLHostConfig protocols="${spelled(min, max, OPENSSL_SPELLING).join('+')}">`,
            `server.ssl.enabled-protocols=${spelled(min, max, OPENSSL_SPELLING).join(',')}`,
        ].join('\n'),
        steps: [
            JAVA_PLACES,
            min < '1.2'
                ? 'Java keeps TLS 1.0 and 1.1 off since April 2021: they have to go from jdk.tls.disabledAlgorithms in conf/security/java.security too.'
                : 'Java keeps TLS 1.0 and 1.1 off since April 2021 (jdk.tls.disabledAlgorithms in conf/security/java.security): where they are spoken, look for who took them out there, or for an older Java.',
            'TLS 1.3 is in Java 11, and in 8u261; a list of `ciphers` without its suites (TLS_AES_128_GCM_SHA256 …) switches it off in Tomcat 10.1.48 and before, and no longer in 10.1.60.',
            JAVA_RESTART,
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`ciphers\` of each \`SSLHostConfig\`, or \`server.ssl.ciphers\` in Spring Boot.`,
        snippet: [
            `<SSLHostConfig ciphers="${[...TLS13_SUITES, CIPHER_LIST].join(':')}">`,
            `server.ssl.ciphers=${[...TLS13_SUITES, ...CIPHER_NAMES].join(',')}`,
        ].join('\n'),
        steps: [
            JAVA_PLACES,
            'The three suites of TLS 1.3 have to be in the list: without them Tomcat stops speaking TLS 1.3.',
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            JAVA_RESTART,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: postQuantum
            ? 'Run the server on Java 27 or later, which offers X25519MLKEM768 by itself, or end TLS in front of it.'
            : 'Set `jdk.tls.namedGroups`, or take it out and leave the choice to Java.',
        snippet: `-Djdk.tls.namedGroups=${groupList(postQuantum, java_GROUPS, ',')}`,
        steps: [
            JVM_OPTION,
            ...(postQuantum
                ? ['An older Java passes over the name without a word: java -version tells which one runs.']
                : []),
            'Tomcat 10.1.47 and later on Java 20 and later can set them for one host: groups="…" of SSLHostConfig; an older Java ignores it.',
            JAVA_RESTART,
        ],
    }),
    'set-dh-params': ({ bits }) => ({
        summary: `Let Java use a group of ${Math.max(bits, 2048)} bits, or take the suites out that begin with TLS_DHE.`,
        snippet: `-Djdk.tls.ephemeralDHKeySize=${Math.max(bits, 2048)}`,
        steps: [
            JVM_OPTION,
            'Old releases of Java use 1024 bits where nothing is set; current ones use 2048.',
            NO_DHE,
            JAVA_RESTART,
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/kubernetes-texts.js

/** What the secret of a name is called in the lines here. */
function secretName(name) {
    return `${pathName(name).replaceAll('.', '-').slice(0, LONGEST_STEM)}-tls`;
}
/** Replaces the secret whether it is there or not; controllers see it within seconds and drop no connection. */
function applySecret(secret) {
    return `kubectl -n NAMESPACE create secret tls ${secret} --cert=fullchain.pem --key=privkey.pem --dry-run=client -o yaml | kubectl apply -f -`;
}
/** The same where the name is not at hand. */
const APPLY_SECRET = applySecret('SECRET');
const APPLY = 'kubectl apply --dry-run=server -f ingress.yaml && kubectl apply -f ingress.yaml';
/** Sets keys of ingress-nginx for all its sites; it reloads by itself and keeps connections. */
function patchConfigMap(data) {
    return `kubectl -n ingress-nginx patch configmap ingress-nginx-controller --type merge -p '${JSON.stringify({ data })}'`;
}
const OF_INGRESS_NGINX = 'That is ingress-nginx under the names of its own manifests (kubectl get configmap -A | grep ingress-nginx finds others); it takes the change over by itself.';
const OTHER_CONTROLLERS = 'kubectl get ingressclass,gatewayclass names the controller. Traefik: a TLSOption. Envoy Gateway: `spec.tls` of a ClientTrafficPolicy. A cloud controller: the security policy of its balancer.';
const CONTROLLER_LOG = 'kubectl -n ingress-nginx logs deploy/ingress-nginx-controller --since=1h | grep -iE "certificate|secret|ssl"';
/** Where cert-manager says what it waits for. */
const WHY_NOT_ISSUED = 'kubectl -n NAMESPACE describe certificate,certificaterequest,order,challenge';
function inSecret(secret) {
    return `What the secret holds: kubectl -n NAMESPACE get secret ${secret} -o jsonpath='{.data.tls\\.crt}' | base64 -d | openssl x509 -noout -serial -enddate`;
}
/** What an Ingress lists, to stand under `spec`. */
function ingressTls(name) {
    return `tls:\n  - hosts: ["${hostName(name)}"]\n    secretName: ${secretName(name)}`;
}
function gatewayListener(name, port) {
    return `Gateway API: a listener with port ${port}, protocol HTTPS, hostname ${hostName(name)} and tls.certificateRefs: [{ name: ${secretName(name)} }]`;
}
const BY_CERT_MANAGER = 'cert-manager makes the secret where the Ingress or Gateway has the annotation cert-manager.io/cluster-issuer: YOUR-ISSUER';
/** A secret's name has 253 characters at most. */
const LONGEST_STEM = 200;

;// CONCATENATED MODULE: ./lib/remedies/kubernetes-negotiation.js



/** What the controller of a cluster and its clients have to agree on. */
const kubernetesNegotiation = {
    'set-versions': ({ min, max }) => ({
        summary: 'Set the versions where TLS ends: in the ConfigMap of ingress-nginx, or by the policy of the Gateway.',
        snippet: patchConfigMap({ 'ssl-protocols': spelled(min, max, OPENSSL_SPELLING).join(' ') }),
        steps: [OF_INGRESS_NGINX, OTHER_CONTROLLERS],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: in the ConfigMap of ingress-nginx, or by the policy of the Gateway.`,
        snippet: patchConfigMap({ 'ssl-ciphers': CIPHER_LIST }),
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            OF_INGRESS_NGINX,
            'The annotation nginx.ingress.kubernetes.io/ssl-ciphers of an Ingress sets them for its host.',
            OTHER_CONTROLLERS,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: 'Set the groups in the ConfigMap of ingress-nginx, or leave them at "auto", the choice of OpenSSL.',
        snippet: patchConfigMap({ 'ssl-ecdh-curve': groupList(postQuantum, OPENSSL_GROUPS) }),
        steps: [
            ...(postQuantum
                ? [
                    'X25519MLKEM768 needs OpenSSL 3.5 or newer in the image: kubectl -n ingress-nginx exec deploy/ingress-nginx-controller -- nginx -V',
                ]
                : []),
            OF_INGRESS_NGINX,
            OTHER_CONTROLLERS,
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Give ingress-nginx a group of 2048 bits in a secret, or take the suites out that begin with DHE-.',
        snippet: [
            makeDhFile('dhparam.pem'),
            'kubectl -n ingress-nginx create secret generic dhparam --from-file=dhparam.pem',
            patchConfigMap({ 'ssl-dh-param': 'ingress-nginx/dhparam' }),
        ].join('\n'),
        steps: [NO_DHE, OF_INGRESS_NGINX],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/kubernetes-path.js


const kubernetesPath = {
    'serve-name': ({ name, port }) => ({
        summary: `List "${name}" under \`spec.tls\` of its Ingress, with a secret of the same namespace: without one the controller answers with its default certificate.`,
        snippet: ingressTls(name),
        steps: [
            `Is there an Ingress for it? kubectl get ingress,gateway,httproute -A | grep ${hostName(name)}`,
            `The trap: ingress-nginx goes back to its default where the secret is missing or its certificate does not cover the host: ${CONTROLLER_LOG}`,
            `Make the secret: ${applySecret(secretName(name))}`,
            BY_CERT_MANAGER,
            gatewayListener(name, port),
            APPLY,
        ],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Make the certificate of "${name}" the default one of the controller.`,
        snippet: `--default-ssl-certificate=NAMESPACE/${secretName(name)}`,
        steps: [
            'ingress-nginx: it stands among the arguments of the controller: kubectl -n ingress-nginx edit deployment ingress-nginx-controller (Helm: controller.extraArgs.default-ssl-certificate).',
            '`ssl-reject-handshake` must not be "true" in its ConfigMap.',
            'Gateway API: a listener without `hostname` takes clients that send no name.',
        ],
    }),
    'find-name-filter': ({ name }) => ({
        summary: `Run the same check from another network; if it fails there too, look for "${name}" among the hosts of the cluster.`,
        snippet: `kubectl get ingress,gateway,httproute,tlsroute -A | grep ${hostName(name)}`,
        steps: [
            'A kind that the cluster does not know ends the command: leave it out.',
            'A Gateway whose listeners have no fitting `hostname` closes, and so does passthrough without a route.',
            'Works from another network: a firewall of this one filters by host name. Give its team the address, the port and the name.',
        ],
    }),
    'find-closer': ({ port }) => ({
        summary: `See whether the controller runs behind the Service of port ${port}, and whether it and the balancer agree on the PROXY protocol.`,
        snippet: 'kubectl -n ingress-nginx get pods,svc,endpoints -o wide\nkubectl -n ingress-nginx get configmap ingress-nginx-controller -o yaml',
        steps: [
            '`use-proxy-protocol: "true"` closes every connection whose balancer sends no PROXY header: the log says "broken header".',
            'With `externalTrafficPolicy: Local` nodes without a pod of the controller do not answer.',
            'With the annotation ssl-passthrough the pod behind ends TLS: it must be up and have the certificate.',
        ],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Let the controller log failed handshakes, repeat the check and read${alert === null ? ' why' : ` why it sent alert ${alert}`}.`,
        snippet: patchConfigMap({ 'error-log-level': 'info' }),
        steps: [
            OF_INGRESS_NGINX,
            'kubectl -n ingress-nginx logs deploy/ingress-nginx-controller --since=10m | grep -iE "SSL_do_handshake|certificate"',
            'Nothing in the log: the balancer in front of the cluster refuses.',
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/kubernetes.js














const NEW_KEY = 'A new key comes with `privateKey.rotationPolicy: Always` in the Certificate, the default from cert-manager 1.18 on.';
const kubernetes = {
    ...forProduct({
        on: () => [
            'kubectl -n NAMESPACE create secret generic client-ca --from-file=ca.crt',
            'kubectl -n NAMESPACE annotate ingress INGRESS --overwrite nginx.ingress.kubernetes.io/auth-tls-secret=NAMESPACE/client-ca nginx.ingress.kubernetes.io/auth-tls-verify-client=on',
        ].join('\n'),
        off: () => 'kubectl -n NAMESPACE annotate ingress INGRESS nginx.ingress.kubernetes.io/auth-tls-secret-',
        note: 'ingress-nginx asks per host and answers HTTP 400 to who shows none; client CAs with an intermediate need auth-tls-verify-depth=2. Envoy Gateway: `spec.tls.clientValidation` of a ClientTrafficPolicy.',
        several: '`ca.crt` of the secret holds all CAs whose clients are let in, one after the other.',
        reload: CONTROLLER_LOG,
    }),
    'align-addresses': alignAddressesWith(APPLY_SECRET),
    ...kubernetesNegotiation,
    ...kubernetesPath,
    ...foresightOfItself(APPLY_SECRET),
    'replace-revoked': ({ subject, depth, names, compromised, served }) => ({
        summary: depth > 0
            ? `Have the certificate for ${quotedList(names)} issued anew under an intermediate that is not revoked: "${subject}" cannot be mended.`
            : `Have the certificate for ${quotedList(names)} issued anew${compromised ? ' now, with a new key: the old key is in other hands' : ', with a new key'}.`,
        snippet: `cmctl renew -n NAMESPACE ${secretOf(names)}`,
        steps: [
            NEW_KEY,
            'The name is that of the Certificate: kubectl get certificate -A. It asks its issuer: where that is a CA of your own, its revoked intermediate has to be replaced first.',
            `Without cert-manager: ${applySecret(secretOf(names))}`,
            'Look for copies of the secret: other namespaces and clusters, backups, a repository.',
            servedNow(names, served),
        ],
    }),
    'mend-stapling': stapled(({ responder }) => ({
        summary: 'Switch OCSP stapling on in the ConfigMap of ingress-nginx.',
        snippet: patchConfigMap({ 'enable-ocsp': 'true' }),
        steps: [
            OF_INGRESS_NGINX,
            '`tls.crt` must hold the issuer behind the certificate.',
            `The pods must reach the responder: kubectl -n ingress-nginx exec deploy/ingress-nginx-controller -- curl -sS -o /dev/null ${commandUrl(responder) ?? 'RESPONDER-URL'}`,
        ],
    })),
    'enable-tls': ({ port, name }) => ({
        summary: `List "${name}" under \`spec.tls\` of its Ingress, and see that the Service sends port ${port} to the HTTPS port of the controller.`,
        snippet: ingressTls(name),
        steps: [
            `Make the secret: ${applySecret(secretName(name))}`,
            BY_CERT_MANAGER,
            gatewayListener(name, port),
            ...addressNotes([name]),
            APPLY,
        ],
    }),
    renew: ({ names, notAfter, served }) => ({
        summary: `Find out why the certificate for ${quotedList(names)} (valid until ${day(notAfter)}) was not renewed, or is not served.`,
        snippet: WHY_NOT_ISSUED,
        steps: [
            inSecret(secretOf(names)),
            `Newer there than what is served: the controller could not load it, or answers from another secret: ${CONTROLLER_LOG}`,
            `To renew now: cmctl renew -n NAMESPACE ${secretOf(names)} · without cert-manager: ${applySecret(secretOf(names))}`,
            ...(addressesIn(names).length > 0 ? addressNotes(names) : [servedNow(names, served)]),
        ],
    }),
    'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
        summary: `Replace ${oldIntermediate(subject, expires)} in \`tls.crt\` of the secret; the server certificate itself can stay.`,
        snippet: null,
        steps: [
            fetchIssuer(issuerUrl, subject),
            noNewer(expires),
            JOIN_CHAIN,
            'cert-manager writes its own secrets anew: have the certificate renewed instead, by cmctl renew -n NAMESPACE NAME',
            APPLY_SECRET,
        ],
    }),
    'serve-full-chain': (remedy) => ({
        summary: `\`tls.crt\` of the secret must hold ${wholeChain(remedy)}.`,
        snippet: applySecret(secretName(remedy.name)),
        steps: [
            `The file as it is: kubectl -n NAMESPACE get secret ${secretName(remedy.name)} -o jsonpath='{.data.tls\\.crt}' | base64 -d > certificate.pem`,
            ...completeChain(remedy),
            '`ca.crt` in the secret is not sent. Where an issuer of cert-manager leaves the intermediate out, mend the issuer: the secret would be written over.',
            applySecret(secretName(remedy.name)),
        ],
    }),
    reissue: (remedy) => ({
        summary: `Have the Certificate of cert-manager cover ${quotedList(remedy.names)}${issuedWith(remedy)}.`,
        snippet: patchCertificate(remedy.names, remedy.why),
        steps: [
            'cert-manager takes the names from `spec.tls[].hosts` where the Certificate belongs to an Ingress (kubectl get certificate -A -o wide): add them there instead.',
            ...(hasWildcard(remedy.names)
                ? ['A wildcard name is proven by a DNS record: the issuer needs a dns01 solver.']
                : []),
            ...(remedy.why === 'name'
                ? [`A certificate that does not cover the host is passed over for the default one: ${CONTROLLER_LOG}`]
                : []),
            ...(remedy.why === 'weak-key'
                ? ['On an Ingress the same is said by the annotation cert-manager.io/private-key-algorithm: ECDSA']
                : []),
            ...addressNotes(remedy.names),
            `Not issued? ${WHY_NOT_ISSUED}`,
            `Without cert-manager: ${applySecret(secretOf(remedy.names))}`,
        ],
    }),
    'tidy-chain': tidyChainIn('`tls.crt` of the secret', APPLY_SECRET),
    'replace-self-signed': ({ name }) => ({
        summary: `Give the Ingress of "${name}" a secret with a certificate that a CA issued: "Kubernetes Ingress Controller Fake Certificate" stands in where the right one is missing.`,
        // The hosts of an Ingress are names: what answers under an address is the default certificate.
        snippet: addressesIn([name]).length > 0 ? `--default-ssl-certificate=NAMESPACE/${secretName(name)}` : ingressTls(name),
        steps: [
            `Make the secret: ${applySecret(secretName(name))}`,
            BY_CERT_MANAGER,
            `Not issued? ${WHY_NOT_ISSUED}`,
            CONTROLLER_LOG,
            ...addressNotes([name]),
            APPLY,
        ],
    }),
    'mend-chain': mendChain('Put what the CA issues into `tls.crt` of the secret: the server certificate first, then the intermediates.', APPLY_SECRET),
};
function secretOf(names) {
    return secretName(names[0] ?? '');
}
/** Only names and addresses that need no quoting get into the JSON, which stands in single quotes. */
function patchCertificate(names, why) {
    const usable = commandNames(names);
    const addresses = addressesIn(names);
    const spec = {
        ...(usable.length > 0 ? { dnsNames: usable } : {}),
        ...(addresses.length > 0 ? { ipAddresses: addresses } : {}),
        ...(usable.length + addresses.length === 0 ? { dnsNames: ['YOUR.HOST.NAME'] } : {}),
        ...(why === 'key-usage' ? { usages: ['server auth', 'digital signature', 'key encipherment'] } : {}),
        ...(why === 'weak-key' ? { privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' } } : {}),
    };
    return `kubectl -n NAMESPACE patch certificate ${secretOf(names)} --type merge -p '${JSON.stringify({ spec })}'`;
}

;// CONCATENATED MODULE: ./lib/remedies/lighttpd-restart.js
/** A reload would keep connections, but see below: only a restart is safe wherever the key lies. */
const RESTART = 'lighttpd -tt -f /etc/lighttpd/lighttpd.conf && systemctl restart lighttpd';
const lighttpd_restart_RESTART_HOOK = 'systemctl restart lighttpd';
/** Seen with lighttpd 1.4.69: SIGUSR1 has it read all files anew, and it ends where it may not read the key any more. */
const KEY_AS_OWN_USER = 'systemctl reload lighttpd (SIGUSR1) drops no connection, but has lighttpd read the key as www-data: where only root can read it, lighttpd ends.';
/** Where what belongs to a port is set. */
const SOCKET_BLOCK = 'the block `$SERVER["socket"]` of the port';
/** lighttpd itself hands the proof of the name out, from the folder that it serves by default on Debian. */
const WEBROOT = '--webroot -w /var/www/html';

;// CONCATENATED MODULE: ./lib/remedies/lighttpd-negotiation.js



const ONE_LIST = 'Add the entry to the list that the block has; a list in a block replaces that of the global section whole: grep -rn ssl-conf-cmd /etc/lighttpd';
/** What lighttpd and its clients have to agree on: all of it stands in one list. */
const lighttpdNegotiation = {
    'set-versions': ({ min, max }) => ({
        summary: `Set the oldest and the newest version in ${SOCKET_BLOCK}.`,
        snippet: `ssl.openssl.ssl-conf-cmd = ("MinProtocol" => "${OPENSSL_SPELLING[min]}", "MaxProtocol" => "${OPENSSL_SPELLING[max]}")`,
        steps: [
            ONE_LIST,
            'From lighttpd 1.4.56 on TLS 1.2 is the oldest version where the list does not say otherwise.',
            RESTART,
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`CipherString\` in ${SOCKET_BLOCK}.`,
        snippet: `ssl.openssl.ssl-conf-cmd = ("CipherString" => "${CIPHER_LIST}")`,
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            ONE_LIST,
            'Take `ssl.cipher-list` out, the older way to say the same. From lighttpd 1.4.68 on its own list is sound.',
            RESTART,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: `Set \`Groups\` in ${SOCKET_BLOCK}, or take it out and leave the choice to OpenSSL.`,
        snippet: `ssl.openssl.ssl-conf-cmd = ("Groups" => "${groupList(postQuantum, OPENSSL_GROUPS)}")`,
        steps: [
            ...(postQuantum ? [`${NEEDS_OPENSSL_35} With an older one lighttpd -tt fails.`] : []),
            ONE_LIST,
            'Take `ssl.ec-curve` out, which names one group alone.',
            RESTART,
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Name a file with a group of 2048 bits in `DHParameters`, or take the suites out that begin with DHE-.',
        snippet: `${makeDhFile('/etc/lighttpd/dhparam.pem')}\nssl.openssl.ssl-conf-cmd = ("DHParameters" => "/etc/lighttpd/dhparam.pem")`,
        steps: [
            `The first line is for the shell, the second for ${SOCKET_BLOCK}. Before lighttpd 1.4.68 write: ssl.dh-file = "/etc/lighttpd/dhparam.pem"`,
            ONE_LIST,
            NO_DHE,
            RESTART,
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/lighttpd-path.js



const lighttpd_path_LOG = 'grep mod_openssl /var/log/lighttpd/error.log | tail';
const lighttpd_path_NOTHING_LOGGED = 'Nothing in the log: the hello never came here, look at the balancer or firewall in front.';
const lighttpdPath = {
    'serve-name': ({ name }) => ({
        summary: `Add a block for "${name}" with its certificate: without one lighttpd answers with that of the socket.`,
        snippet: `$HTTP["host"] == "${hostName(name)}" {\n${lines(name)}\n}`,
        steps: [
            'lighttpd compares the name of the hello with `$HTTP["host"]`. A block further down that fits as well wins.',
            ...toObtain(WEBROOT, [name], lighttpd_restart_RESTART_HOOK),
            ELSEWHERE,
            RESTART,
            KEY_AS_OWN_USER,
        ],
    }),
    'serve-without-name': ({ name, port }) => ({
        summary: `Name the certificate of "${name}" in the block of the socket: clients without a name get that one.`,
        snippet: `$SERVER["socket"] == ":${port}" {\n    ssl.engine = "enable"\n${lines(name)}\n}`,
        steps: [`The lines replace those in ${SOCKET_BLOCK}; other names keep their \`$HTTP["host"]\` block.`, RESTART],
    }),
    'find-closer': ({ port }) => ({
        summary: `Look into the error log of lighttpd for port ${port}: it names each handshake that failed.`,
        snippet: lighttpd_path_LOG,
        steps: [`\`ssl.engine = "enable"\` must stand in ${SOCKET_BLOCK}, IPv6 ("[::]:${port}") included.`, lighttpd_path_NOTHING_LOGGED],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Repeat the check and read in the error log of lighttpd why the handshake failed${alert === null ? '' : ` and it sent alert ${alert}`}.`,
        snippet: lighttpd_path_LOG,
        steps: ['Some failures are logged only with debug.log-ssl-noise = "enable".', RESTART, lighttpd_path_NOTHING_LOGGED],
    }),
};
function lines(name) {
    const folder = certificateFolder([name]);
    return `    ssl.pemfile = "${folder}/fullchain.pem"\n    ssl.privkey = "${folder}/privkey.pem"`;
}

;// CONCATENATED MODULE: ./lib/remedies/lighttpd.js














const lighttpd_stapling = ({ name, responder }) => {
    const folder = `/etc/ssl/${pathName(name)}`;
    return {
        summary: `Fetch the OCSP response for "${name}" into a file from a daily job, and name it in \`ssl.stapling-file\`.`,
        snippet: `ssl.stapling-file = "${folder}/ocsp.der"`,
        steps: [
            'The line stands beside `ssl.pemfile`; lighttpd 1.4.56 or newer. lighttpd asks no responder itself.',
            ocspToFile(responder, folder, 'ocsp.der'),
            'A file that is missing is only warned of: grep stapling /var/log/lighttpd/error.log | tail',
            RESTART,
        ],
    };
};
const lighttpd = {
    ...forProduct({
        on: () => 'ssl.verifyclient.activate = "enable"\nssl.verifyclient.enforce = "enable"\nssl.verifyclient.ca-file = "/etc/lighttpd/client-ca.pem"',
        off: () => 'ssl.verifyclient.activate = "disable"',
        note: `It stands in ${SOCKET_BLOCK}. Without \`enforce\` everyone is let in; before lighttpd 1.4.60 the last line is called \`ssl.ca-file\`.`,
        reload: RESTART,
    }),
    'align-addresses': alignAddressesWith(RESTART),
    ...lighttpdNegotiation,
    ...lighttpdPath,
    ...revocationFor(() => lighttpd_restart_RESTART_HOOK, RESTART, lighttpd_stapling),
    ...foresightFor({ hook: () => lighttpd_restart_RESTART_HOOK, reload: RESTART }),
    'enable-tls': ({ port, name }) => ({
        summary: `Load mod_openssl and switch TLS on in a block for the socket of port ${port}.`,
        snippet: [
            'server.modules += ("mod_openssl")',
            `$SERVER["socket"] == ":${port}" {`,
            '    ssl.engine = "enable"',
            lighttpd_certificateLines([name]).replace(/^/gm, '    '),
            '}',
        ].join('\n'),
        steps: [
            ...toObtain(WEBROOT, [name], lighttpd_restart_RESTART_HOOK),
            ELSEWHERE,
            `For IPv6 the same block again with "[::]:${port}". Debian and Ubuntu: apt install lighttpd-mod-openssl; before lighttpd 1.4.53 the key belongs into the file of \`ssl.pemfile\`.`,
            RESTART,
        ],
    }),
    renew: ({ names, notAfter, served }) => ({
        summary: `Renew the certificate for ${quotedList(names)} (valid until ${day(notAfter)}) and restart lighttpd, which reads the file only then.`,
        snippet: certbotRenew(names, lighttpd_restart_RESTART_HOOK),
        steps: [
            ...renewalSteps(names, served, `If the file that \`ssl.pemfile\` names is newer, a restart is all that is missing: ${RESTART}`),
            KEY_AS_OWN_USER,
        ],
    }),
    'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
        summary: `Replace ${oldIntermediate(subject, expires)} in the file that \`ssl.pemfile\` names; the server certificate itself can stay.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, RESTART],
    }),
    'serve-full-chain': (remedy) => ({
        summary: `\`ssl.pemfile\` must name a file with the whole chain: ${wholeChain(remedy)}.`,
        snippet: `ssl.pemfile = "/etc/ssl/${pathName(remedy.name)}/fullchain.pem"`,
        steps: [
            ...completeChain(remedy),
            CERTBOT_HAS_IT,
            'Without `ssl.privkey` the file has to hold the key as well. Take `ssl.ca-file` out where it names the intermediate.',
            RESTART,
        ],
    }),
    reissue: ({ names, why, ...how }) => ({
        summary: why === 'name'
            ? `Serve a certificate that covers ${quotedList(names)}: in the block of that \`$HTTP["host"]\`, or issued anew with these names.`
            : `Have a certificate issued for ${quotedList(names)}${issuedWith({ names, why, ...how })} and name it in \`ssl.pemfile\`.`,
        snippet: withCertificate(certbotIssue(WEBROOT, names, lighttpd_restart_RESTART_HOOK, onlyKey(why)), lighttpd_certificateLines(names)),
        steps: [
            inBlock(names, `the block of that \`$HTTP["host"]\`, or in ${SOCKET_BLOCK}`),
            ...certbotNotes(names),
            RESTART,
            KEY_AS_OWN_USER,
        ],
    }),
    'tidy-chain': tidyChainIn('the file that `ssl.pemfile` names', RESTART),
    'replace-self-signed': ({ name }) => ({
        summary: `Name a certificate that a CA issued for "${name}" in ${SOCKET_BLOCK}.`,
        snippet: lighttpd_certificateLines([name]),
        steps: [...toObtain(WEBROOT, [name], lighttpd_restart_RESTART_HOOK), ELSEWHERE, RESTART, KEY_AS_OWN_USER],
    }),
    'mend-chain': mendChain('Put what the CA issues into the file that `ssl.pemfile` names: the server certificate first, then the intermediates.', RESTART),
};
function lighttpd_certificateLines(names) {
    const folder = certificateFolder(names);
    return `ssl.pemfile = "${folder}/fullchain.pem"\nssl.privkey = "${folder}/privkey.pem"`;
}

;// CONCATENATED MODULE: ./lib/remedies/one-certificate.js

/** A name that is not served, where the product answers every client with one certificate, whatever name it asks for. */
function serveNameWithOne(title, reload) {
    return ({ name }) => ({
        summary: `Have the certificate of ${title} issued anew with ${quotedList([name])} beside the names that it has: ${title} serves one certificate to every client.`,
        snippet: null,
        steps: [
            'The names that it has: certbot certificates; ask for all of them and the new one, by -d for each, with --cert-name so that the files stay where they are.',
            'If the name belongs to another server, correct its DNS record, or the port in the endpoint list.',
            reload,
        ],
    });
}

;// CONCATENATED MODULE: ./lib/remedies/openssl-file.js
/** Settings of OpenSSL for one service alone, where the product has no word of its own for them. */
function opensslFile(lines) {
    return ['openssl_conf = init', '[init]', 'ssl_conf = ssl', '[ssl]', 'system_default = tls', '[tls]', ...lines].join('\n');
}
/** How the service is told to read `path`; a reload does not change its environment. */
function opensslFileFor(service, path) {
    return [
        `Write the lines to ${path}, then: systemctl edit ${service}`,
        `There: [Service], and on the next line Environment=OPENSSL_CONF=${path}`,
    ];
}

;// CONCATENATED MODULE: ./lib/remedies/mysql.js










/** MySQL 8.0.16 and newer know the first statement, MariaDB 10.4 and newer the second; each refuses the other's. */
const READ_FILES = 'mysql -e "ALTER INSTANCE RELOAD TLS" || mysql -e "FLUSH SSL"';
const mysql_RESTART = 'mysqld --help --verbose >/dev/null && systemctl restart mysql';
const SERVICE = 'MariaDB: mariadbd in place of mysqld, and the service mariadb. A restart ends all connections; MySQL 8 checks more by mysqld --validate-config.';
const mysql_WHERE = 'It stands under [mysqld] in /etc/mysql/my.cnf or a file that it includes: mysqld --help --verbose | grep -A1 "Default options" lists them.';
const mysql = {
    ...certificateTexts({
        title: 'the database server',
        file: 'the file that `ssl_cert` names',
        where: '/etc/mysql/my.cnf, under [mysqld]',
        lines: (folder) => `ssl_cert = ${folder}/fullchain.pem\nssl_key = ${folder}/privkey.pem`,
        notes: [
            'The server reads the key as its own user: chgrp mysql privkey.pem && chmod 640 privkey.pem',
            'New files at the same paths need no restart: ALTER INSTANCE RELOAD TLS (MySQL 8.0.16 and newer), FLUSH SSL (MariaDB 10.4 and newer).',
            'New paths do, in MariaDB; MySQL: SET PERSIST ssl_cert = …, SET PERSIST ssl_key = …, then ALTER INSTANCE RELOAD TLS.',
            SERVICE,
        ],
        readBy: { group: 'mysql' },
        load: `(${READ_FILES})`,
        reload: `(${READ_FILES})`,
        stapling: cannotStaple('the database server'),
    }),
    ...forProduct({
        on: () => "ssl_ca = /etc/mysql/client-ca.pem\n-- in the client, for each account:\nALTER USER 'app'@'%' REQUIRE X509;",
        off: () => "ALTER USER 'app'@'%' REQUIRE SSL",
        note: 'The certificate is asked of accounts, and who has none is turned away at login, after the handshake; REQUIRE SUBJECT names one certificate.',
        reload: mysql_RESTART,
    }),
    'enable-tls': ({ port }) => ({
        summary: `Check another port: MySQL and MariaDB begin in clear on ${port} and turn to TLS on request.`,
        snippet: 'require_secure_transport = ON',
        steps: [
            'With it, only clients that turn to TLS are let in (MySQL 5.7.8, MariaDB 10.5 and newer).',
            'TLS from the first byte needs a proxy in front that ends it, such as stunnel or HAProxy.',
            mysql_WHERE,
            mysql_RESTART,
        ],
    }),
    'offer-starttls': offerWith({
        summary: 'Give the database server a certificate: with one it offers TLS.',
        snippet: ({ name }) => `ssl_cert = /etc/ssl/${pathName(name)}/fullchain.pem\nssl_key = /etc/ssl/${pathName(name)}/privkey.pem`,
        steps: [
            '`skip_ssl` or `ssl = 0` has to go. require_secure_transport = ON turns those away who come without TLS.',
            mysql_WHERE,
            SERVICE,
            mysql_RESTART,
        ],
    }),
    'use-right-protocol': withTlsPort('MySQL and MariaDB have no port with TLS from the first byte; stunnel or HAProxy in front gives them one.'),
    'set-versions': ({ min, max }) => ({
        summary: 'Set `tls_version` in the configuration of the server.',
        snippet: `tls_version = ${spelled(min, max, OPENSSL_SPELLING).join(',')}`,
        steps: [
            `MySQL 8.0.16 and newer, without a restart: SET PERSIST tls_version = '${spelled(min, max, OPENSSL_SPELLING).join(',')}'; ALTER INSTANCE RELOAD TLS;`,
            'MySQL knows TLSv1.3 from 8.0.16 on, and neither TLSv1 nor TLSv1.1 from 8.0.28 on; MariaDB of today knows no TLSv1. With a version that it does not know the server does not start. In MariaDB the value counts after a restart.',
            mysql_WHERE,
            SERVICE,
            mysql_RESTART,
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`ssl_cipher\` in the configuration of the server.`,
        snippet: `ssl_cipher = ${CIPHER_LIST}`,
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            'MySQL 8.0.16 and newer, without a restart: SET PERSIST ssl_cipher = …; ALTER INSTANCE RELOAD TLS;',
            mysql_WHERE,
            SERVICE,
            mysql_RESTART,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: 'Set the groups in a file of OpenSSL for the database server alone: it has no setting of its own.',
        snippet: opensslFile([`Groups = ${groupList(postQuantum, OPENSSL_GROUPS)}`]),
        steps: [
            ...opensslFileFor('mysql', '/etc/mysql/openssl.cnf'),
            ...(postQuantum ? [NEEDS_OPENSSL_35] : []),
            SERVICE,
            mysql_RESTART,
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Take the suites out that begin with DHE-: neither MySQL nor MariaDB has a setting for the group.',
        snippet: `ssl_cipher = ${CIPHER_LIST}`,
        steps: [NO_DHE, mysql_WHERE, SERVICE, mysql_RESTART],
    }),
    'serve-name': serveNameWithOne('the database server', READ_FILES),
    'serve-without-name': null,
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Read in the log of the server${alert === null ? ' what became of the handshake' : ` why it sent alert ${alert}`}.`,
        snippet: "mysql -e \"SHOW GLOBAL VARIABLES LIKE 'log_error'; SHOW GLOBAL STATUS LIKE 'Ssl_%'\"",
        steps: [
            'Broken handshakes are logged from this level on: SET GLOBAL log_error_verbosity = 3 (MySQL), SET GLOBAL log_warnings = 4 (MariaDB).',
            'have_ssl = DISABLED: certificate or key could not be read when the server started, and the log says why.',
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/nginx-path.js


const nginx_path_RELOAD = 'nginx -t && nginx -s reload';
const PREREAD = 'nginx reads hellos itself only where it passes TLS on (`stream` with `ssl_preread on`): grep -rn ssl_preread /etc/nginx';
const nginxPath = {
    'serve-name': ({ name, port, instead }) => ({
        summary: instead === null
            ? `Add a server block with \`server_name ${nginx_path_serverName(name)}\` and its certificate: the default block refuses every name that no block has (\`ssl_reject_handshake\`).`
            : `Add a server block with \`server_name ${nginx_path_serverName(name)}\` and its certificate: without one nginx answers from the default block of the socket.`,
        snippet: [
            'server {',
            `    listen ${port} ssl;`,
            `    server_name ${nginx_path_serverName(name)};`,
            `    ssl_certificate     ${certificateFolder([name])}/fullchain.pem;`,
            `    ssl_certificate_key ${certificateFolder([name])}/privkey.pem;`,
            '}',
        ].join('\n'),
        steps: [
            'If the block is there, compare address and port of its `listen` line with the default block: nginx -T | grep -nE "listen|server_name|ssl_reject_handshake"',
            ...toObtain('--nginx', [name], 'systemctl reload nginx'),
            ELSEWHERE,
            nginx_path_RELOAD,
        ],
    }),
    'serve-without-name': ({ name, port }) => ({
        summary: `Make the server block of "${name}" the default of its socket.`,
        snippet: `listen ${port} ssl default_server;`,
        steps: ['Take `default_server` out of the other blocks of the socket, and `ssl_reject_handshake` with it.', nginx_path_RELOAD],
    }),
    'find-name-filter': ({ port, name }) => ({
        summary: `Run the same check from another network; if it fails there too, look for "${name}" in the routes of nginx.`,
        snippet: `nginx -T | grep -nE "ssl_preread|server_name|listen .*${port}"`,
        steps: [
            'A `stream` block that chooses its upstream by $ssl_preread_server_name closes what its map does not know: give the map a `default`.',
            'Works from another network: a firewall of this one filters by host name. Give its team the address, the port and the name.',
        ],
    }),
    'find-closer': ({ port, how }) => ({
        summary: how === 'silent'
            ? `Look at the \`stream\` upstreams of nginx for port ${port}, and at what stands in front of it: a hello that nginx reads itself is answered.`
            : `Look into the error log of nginx for port ${port}: it closes without a word where the default block has no certificate.`,
        snippet: 'grep -E \'no "ssl_certificate" is defined|SSL_do_handshake|upstream\' /var/log/nginx/error.log | tail',
        steps: [
            'Each block with `listen … ssl` needs ssl_certificate and ssl_certificate_key, the default block too.',
            'In a `stream` block the upstream ends TLS: it must run, and speak TLS.',
            'Nothing in the log: the hello never came here, look at the balancer or firewall in front.',
        ],
    }),
    'accept-large-hello': () => ({
        summary: 'nginx itself takes large hellos in any number of pieces: look at its `stream` blocks, and at what stands in front of it.',
        snippet: 'preread_buffer_size 16k;\npreread_timeout 30s;',
        steps: [PREREAD, nginx_path_RELOAD, 'A balancer or firewall in front of nginx is the usual reason: update it.'],
    }),
    'read-server-log': ({ alert }) => ({
        summary: `Let nginx log failed handshakes, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: 'error_log /var/log/nginx/error.log info;',
        steps: [
            nginx_path_RELOAD,
            'Below `info` failed handshakes are not logged: grep SSL_do_handshake /var/log/nginx/error.log | tail',
            'Nothing in the log: a balancer, CDN or firewall in front refuses.',
        ],
    }),
};
/** A name that needs no quoting in the configuration. */
function nginx_path_serverName(name) {
    return commandNames([name])[0] ?? 'YOUR.HOST.NAME';
}

;// CONCATENATED MODULE: ./lib/remedies/nginx.js














const nginx_RELOAD = 'nginx -t && nginx -s reload';
const DEFAULT_BLOCK = 'nginx answers with the certificate of the default server block of the socket when no `server_name` fits: compare with nginx -T | grep -nE "listen|server_name|ssl_certificate"';
const nginx = {
    ...nginxClientCertificates,
    'align-addresses': alignAddressesWith(nginx_RELOAD),
    ...nginxPath,
    ...revocationFor(() => 'systemctl reload nginx', nginx_RELOAD, nginxStapling),
    ...foresightFor({ hook: () => 'systemctl reload nginx', reload: nginx_RELOAD }),
    'enable-tls': ({ port, name }) => ({
        summary: `Add \`ssl\` to the \`listen ${port}\` line of the server block and name its certificate.`,
        snippet: [`listen ${port} ssl;`, `listen [::]:${port} ssl;`, nginx_certificateLines([name])].join('\n'),
        steps: [
            ...toObtain('--nginx', [name], 'systemctl reload nginx'),
            ELSEWHERE,
            nginx_RELOAD,
            'All server blocks that share the socket need `ssl` on their listen line.',
        ],
    }),
    'set-versions': ({ min, max }) => ({
        summary: 'Set `ssl_protocols` once, in the `http` block, and take it out of the server blocks.',
        snippet: `ssl_protocols ${spelled(min, max, OPENSSL_SPELLING).join(' ')};`,
        steps: [
            nginx_RELOAD,
            'nginx takes the versions from the default server block of the socket and ignores the line in the others: grep -rn ssl_protocols /etc/nginx /etc/letsencrypt finds the lines that get in the way.',
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`ssl_ciphers\` once, in the \`http\` block.`,
        snippet: `ssl_ciphers ${CIPHER_LIST};\nssl_prefer_server_ciphers off;`,
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            nginx_RELOAD,
            'A line in a server block wins over it, and that of the default server block may count for the whole socket: grep -rn ssl_ciphers /etc/nginx /etc/letsencrypt finds them.',
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: 'Set `ssl_ecdh_curve` in the `http` block, or take it out and leave the choice to OpenSSL.',
        snippet: `ssl_ecdh_curve ${groupList(postQuantum, OPENSSL_GROUPS)};`,
        steps: [
            ...(postQuantum
                ? [`${NEEDS_OPENSSL_35} nginx -V says which one nginx runs with; with an older one nginx -t fails.`]
                : []),
            nginx_RELOAD,
            'grep -rn ssl_ecdh_curve /etc/nginx finds lines that get in the way; the one of the default server block counts.',
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Name a file with a group of 2048 bits in `ssl_dhparam`, or take the suites out that begin with DHE-.',
        snippet: `${makeDhFile('/etc/nginx/dhparam.pem')}\nssl_dhparam /etc/nginx/dhparam.pem;`,
        steps: [
            'The first line is for the shell, the second for the `http` block.',
            'From nginx 1.11 on, DHE is off where no `ssl_dhparam` is set: grep -rn ssl_dhparam /etc/nginx finds the small one.',
            NO_DHE,
            nginx_RELOAD,
        ],
    }),
    renew: ({ names, notAfter, served }) => ({
        summary: `Renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}) and reload nginx, which reads the file only then.`,
        snippet: certbotRenew(names, 'systemctl reload nginx'),
        steps: renewalSteps(names, served, `If the file that \`ssl_certificate\` names is newer, a reload is all that is missing: ${nginx_RELOAD}`),
    }),
    'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
        summary: `Replace ${oldIntermediate(subject, expires)} in the file that \`ssl_certificate\` names; the server certificate itself can stay.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, nginx_RELOAD],
    }),
    'serve-full-chain': (remedy) => ({
        summary: `\`ssl_certificate\` must name a file with the whole chain: ${wholeChain(remedy)}.`,
        snippet: `ssl_certificate /etc/ssl/${pathName(remedy.name)}/fullchain.pem;`,
        steps: [...completeChain(remedy), CERTBOT_HAS_IT, nginx_RELOAD],
    }),
    reissue: ({ names, why, ...how }) => ({
        summary: why === 'name'
            ? `Serve a certificate that covers ${quotedList(names)}: in the server block with that \`server_name\`, or issued anew with these names.`
            : `Have a certificate issued for ${quotedList(names)}${issuedWith({ names, why, ...how })} and name it in \`ssl_certificate\`.`,
        snippet: withCertificate(certbotIssue('--nginx', names, 'systemctl reload nginx', onlyKey(why)), nginx_certificateLines(names)),
        steps: [
            inBlock(names, 'the server block with that `server_name`'),
            ...(why === 'name' ? [DEFAULT_BLOCK] : []),
            ...certbotNotes(names),
            nginx_RELOAD,
        ],
    }),
    'tidy-chain': tidyChainIn('the file that `ssl_certificate` names', nginx_RELOAD),
    'replace-self-signed': ({ name }) => ({
        summary: `Name a certificate that a CA issued for "${name}" in the server block with that \`server_name\`.`,
        snippet: nginx_certificateLines([name]),
        steps: [...toObtain('--nginx', [name], 'systemctl reload nginx'), ELSEWHERE, DEFAULT_BLOCK, nginx_RELOAD],
    }),
    'mend-chain': mendChain('Put what the CA issues into the file that `ssl_certificate` names: the server certificate first, then the intermediates.', nginx_RELOAD),
};
function nginx_certificateLines(names) {
    const folder = certificateFolder(names);
    return `ssl_certificate     ${folder}/fullchain.pem;\nssl_certificate_key ${folder}/privkey.pem;`;
}

;// CONCATENATED MODULE: ./lib/remedies/node-restart.js
/** The check finds slips of the pen; whether the files can be read shows when it starts. */
const NODE_RESTART = 'node --check server.js && systemctl restart YOUR-APP';
/** Who reads the certificate, and what makes it. */
const NODE_PROGRAM = { readBy: { group: 'YOUR-APP' }, load: 'systemctl restart YOUR-APP' };

;// CONCATENATED MODULE: ./lib/remedies/node-path.js




const node_path_HANDSHAKE_LOG = [
    "server.on('tlsClientError', (error, socket) => {",
    '  logger.warn(socket.remoteAddress, error.code, error.message);',
    '});',
].join('\n');
const LOGGER = '`logger` is what the program logs with; console will do.';
const node_path_NOTHING_LOGGED = 'Nothing is printed: the hello never came here, look at the balancer or firewall in front.';
const nodePath = {
    'serve-name': ({ name, instead }) => ({
        summary: `Give the server a certificate for "${name}" by addContext${instead === null ? '' : ': a name without one gets that of createServer'}.`,
        snippet: [`server.addContext('${hostName(name)}', {`, indented(name), '});'].join('\n'),
        steps: [
            'With an SNICallback of your own, answer the name there: an error closes the connection, callback(null, null) sends the certificate of createServer.',
            ...toObtain('--standalone', [name], hookOf(NODE_PROGRAM, [name])),
            ELSEWHERE,
            NODE_RESTART,
        ],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Give the certificate of "${name}" to createServer itself: clients without a name get that one, addContext is for the others.`,
        snippet: nodeLines(ownFolder([name])),
        steps: ['SNICallback is not called for a client that sends no name.', NODE_RESTART],
    }),
    'find-closer': ({ port }) => ({
        summary: `Let the Node program print why handshakes on port ${port} end: an SNICallback that fails closes them without a word.`,
        snippet: node_path_HANDSHAKE_LOG,
        steps: [LOGGER, 'Repeat the check, then: journalctl -u YOUR-APP --since "-5 min"', node_path_NOTHING_LOGGED],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Let the Node program print failed handshakes, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: node_path_HANDSHAKE_LOG,
        steps: [
            LOGGER,
            'Then: journalctl -u YOUR-APP --since "-5 min"; node --trace-tls server.js prints each message of the handshakes.',
            'ERR_SSL_NO_SHARED_CIPHER with alert 40 is also what a server without `key` and `cert` says.',
            node_path_NOTHING_LOGGED,
            NODE_RESTART,
        ],
    }),
};
/** Options that name the files of a folder. */
function nodeLines(folder) {
    return `key: readFileSync('${folder}/privkey.pem'),\ncert: readFileSync('${folder}/fullchain.pem'),`;
}
function indented(name) {
    return nodeLines(ownFolder([name])).replaceAll(/^/gm, '  ');
}

;// CONCATENATED MODULE: ./lib/remedies/node.js








const OPTIONS = 'the options of https.createServer, tls.createServer or http2.createSecureServer';
const IN_FRONT = 'Where a platform, balancer or CDN stands in front, TLS ends there: set it there.';
const node = {
    ...forProduct({
        on: () => "requestCert: true,\nrejectUnauthorized: true,\nca: readFileSync('/etc/ssl/client-ca.pem'),",
        off: () => 'requestCert: false,',
        note: `It stands in ${OPTIONS}. With \`rejectUnauthorized: false\` everyone gets in, and the program has to look at socket.authorized.`,
        reload: NODE_RESTART,
    }),
    ...certificateTexts({
        title: 'the Node program',
        file: 'the file that `cert` names',
        where: OPTIONS,
        lines: nodeLines,
        notes: ['readFileSync comes from node:fs. A name that has a certificate by addContext has its own `cert` there.'],
        ...NODE_PROGRAM,
        reload: NODE_RESTART,
        withoutRestart: 'Without a restart (Node 11 and later): server.setSecureContext(options()) on SIGHUP or once a day, where options() reads the files anew. What it is not given it forgets: hand over minVersion, ciphers and ca too, and repeat addContext.',
        stapling: ({ responder, name }) => ({
            summary: `Answer the event \`OCSPRequest\` with the response for "${name}": Node asks no responder by itself.`,
            snippet: "server.on('OCSPRequest', (certificate, issuer, callback) => callback(null, readFileSync('/etc/ssl/ocsp.der')));",
            steps: [ocspToFile(responder, '/etc/ssl', 'ocsp.der'), NODE_RESTART],
        }),
    }),
    ...nodePath,
    'enable-tls': ({ port, name }) => ({
        summary: `Create the server of port ${port} by https.createServer, with a key and a certificate, in place of http.createServer.`,
        snippet: [
            'const server = https.createServer({',
            nodeLines(ownFolder([name])).replaceAll(/^/gm, '  '),
            '}, app);',
            `server.listen(${port});`,
        ].join('\n'),
        steps: [
            '`app` is what http.createServer was given.',
            ...toObtain('--standalone', [name], hookOf(NODE_PROGRAM, [name])),
            IN_FRONT,
            NODE_RESTART,
        ],
    }),
    'set-versions': ({ min, max }) => ({
        summary: `Set \`minVersion\` in ${OPTIONS}; Node itself begins at TLS 1.2.`,
        snippet: `minVersion: '${OPENSSL_SPELLING[min]}',\nmaxVersion: '${OPENSSL_SPELLING[max]}',`,
        steps: [
            'In the options of addContext and SNICallback both are of no effect: those of the server count for every name.',
            'What gets in the way: `secureProtocol` in the options, --tls-min-v1.0 or --tls-max-v1.2 in NODE_OPTIONS, an assignment to tls.DEFAULT_MIN_VERSION.',
            ...(min < '1.2' ? ["OpenSSL 3 speaks TLS 1.0 and 1.1 only with ciphers: 'DEFAULT@SECLEVEL=0'."] : []),
            'Both lines need Node 11.4, or 10.16.',
            IN_FRONT,
            NODE_RESTART,
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`ciphers\` in ${OPTIONS}.`,
        snippet: `ciphers: '${CIPHER_LIST}',`,
        steps: [
            'The suites of TLS 1.3 stay on beside this list (seen with Node 20 and 24).',
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            'What gets in the way: --tls-cipher-list in NODE_OPTIONS, @SECLEVEL=0 in a list.',
            NODE_RESTART,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: `Set \`ecdhCurve\` in ${OPTIONS}, or take it out and leave the choice to OpenSSL.`,
        snippet: `ecdhCurve: '${groupList(postQuantum, OPENSSL_GROUPS)}',`,
        steps: [
            ...(postQuantum
                ? [
                    `X25519MLKEM768 needs a Node with OpenSSL 3.5, which offers it by itself: node -p 'require("process").versions.openssl'. With an older one createServer throws.`,
                ]
                : []),
            NODE_RESTART,
        ],
    }),
    'set-dh-params': () => ({
        summary: `Set \`dhparam\` to auto in ${OPTIONS}, or take it out: without it Node has no DHE.`,
        snippet: "dhparam: 'auto',",
        steps: ['With auto (Node 18.16 and 19.8 on) the group follows the size of the key.', NO_DHE, NODE_RESTART],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/openldap.js










const openldap_RELOAD = 'slaptest -u && systemctl restart slapd';
const openldap_AT_ONCE = 'The change counts at once. Where slapd.conf is used, write the same words there without `olc` at the beginning, then check and restart.';
const openldap_WHICH_LIBRARY = 'ldd "$(command -v slapd)" | grep -E "gnutls|libssl" says which library it uses; Debian and Ubuntu: GnuTLS.';
const ERROR_80 = 'After "error (80)" slapd serves no TLS until a right value is set: put down what is there before, slapcat -n 0 | grep olcTLS';
const openldap = {
    ...certificateTexts({
        title: 'slapd',
        file: 'the file that `olcTLSCertificateFile` names',
        where: null,
        lines: (folder) => modify({
            olcTLSCertificateFile: `${folder}/fullchain.pem`,
            olcTLSCertificateKeyFile: `${folder}/privkey.pem`,
        }),
        notes: [
            'slapd reads the key as its own user: chgrp openldap privkey.pem && chmod 640 privkey.pem (Red Hat: group ldap).',
            'OpenLDAP 2.4 with OpenSSL takes one certificate from that file: there the intermediates go into `olcTLSCACertificateFile`.',
            'New files at the same paths are read at the same ldapmodify once more, without a restart.',
            openldap_AT_ONCE,
        ],
        readBy: { group: 'openldap' },
        load: 'systemctl restart slapd',
        reload: openldap_RELOAD,
        stapling: cannotStaple('OpenLDAP'),
    }),
    ...forProduct({
        on: () => modify({ olcTLSCACertificateFile: '/etc/ldap/client-ca.pem', olcTLSVerifyClient: 'demand' }),
        off: () => 'olcTLSVerifyClient: never',
        note: `\`try\` asks, and lets in who has none. ${openldap_AT_ONCE}`,
        reload: openldap_RELOAD,
    }),
    'enable-tls': ({ port }) => ({
        summary: `Start slapd with an ldaps:// address for port ${port}.`,
        snippet: `SLAPD_SERVICES="ldap:/// ldapi:/// ldaps:///${port === 636 ? '' : ` ldaps://0.0.0.0:${port}/`}"`,
        steps: [
            'It stands in /etc/default/slapd (Debian, Ubuntu); Red Hat: in a drop-in of slapd.service, as the `-h` option.',
            openldap_RELOAD,
        ],
    }),
    'offer-starttls': offerWith({
        summary: 'Give slapd a certificate: with one it offers StartTLS on its own.',
        snippet: ({ name }) => modify({
            olcTLSCertificateFile: `/etc/ssl/${pathName(name)}/fullchain.pem`,
            olcTLSCertificateKeyFile: `/etc/ssl/${pathName(name)}/privkey.pem`,
        }),
        steps: [
            'slapd reads the key as its own user: chgrp openldap privkey.pem && chmod 640 privkey.pem (Red Hat: group ldap).',
            openldap_AT_ONCE,
        ],
    }),
    'use-right-protocol': withTlsPort('slapd: SLAPD_SERVICES="ldap:/// ldapi:/// ldaps:///" in /etc/default/slapd gives it port 636 with TLS from the first byte; then systemctl restart slapd.'),
    'set-versions': ({ min, max }) => ({
        summary: 'Set the oldest version: in `olcTLSCipherSuite` with GnuTLS, in `olcTLSProtocolMin` with OpenSSL.',
        snippet: modify({ olcTLSCipherSuite: gnutlsPriority({ min, max }) }),
        steps: [
            openldap_WHICH_LIBRARY,
            `With OpenSSL in place of the last two lines: replace: olcTLSProtocolMin, and then olcTLSProtocolMin: ${protocolNumber(min)}`,
            'GnuTLS ignores olcTLSProtocolMin, and OpenSSL does not know the names of GnuTLS.',
            ERROR_80,
            openldap_AT_ONCE,
            openldap_RELOAD,
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`olcTLSCipherSuite\` in the words of the library.`,
        snippet: modify({ olcTLSCipherSuite: gnutlsPriority({ suites: true }) }),
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            openldap_WHICH_LIBRARY,
            `With OpenSSL the value is: ${CIPHER_LIST}`,
            ERROR_80,
            openldap_AT_ONCE,
            openldap_RELOAD,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: 'Set the groups: in `olcTLSCipherSuite` with GnuTLS, in `olcTLSECName` with OpenSSL.',
        snippet: modify({ olcTLSCipherSuite: gnutlsPriority({ groups: true }) }),
        steps: [
            openldap_WHICH_LIBRARY,
            `With OpenSSL: olcTLSECName: ${groupList(postQuantum, OPENSSL_GROUPS)}`,
            ...(postQuantum ? [NEEDS_OPENSSL_35, NO_MLKEM_IN_GNUTLS] : []),
            ERROR_80,
            openldap_AT_ONCE,
            openldap_RELOAD,
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Name a file with a group of 2048 bits in `olcTLSDHParamFile`, or take the suites out that begin with DHE-.',
        snippet: `${makeDhFile('/etc/ldap/dh.pem')}\n${modify({ olcTLSDHParamFile: '/etc/ldap/dh.pem' })}`,
        steps: [
            'slapd must be able to read the file: chmod 644 /etc/ldap/dh.pem',
            `With GnuTLS, DHE is out by: olcTLSCipherSuite: ${gnutlsPriority({ suites: true })}`,
            ERROR_80,
            NO_DHE,
            openldap_AT_ONCE,
            openldap_RELOAD,
        ],
    }),
    'serve-name': serveNameWithOne('slapd', openldap_RELOAD),
    'serve-without-name': null,
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Let slapd log connections, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: modify({ olcLogLevel: 'conns' }),
        steps: [
            'journalctl -u slapd | grep -iE "TLS negotiation failure|accept" | tail',
            'Every handshake fails: certificate and key do not belong together, slapd may not read the key, or olcTLSCipherSuite is in the words of another library.',
            openldap_AT_ONCE,
        ],
    }),
};
/** A change of cn=config for the shell; certificate and key have to be changed in one, since each alone fits nothing. */
function modify(values) {
    const changes = Object.entries(values).map(([name, value]) => `replace: ${name}\n${name}: ${value}`);
    return [
        "ldapmodify -Q -Y EXTERNAL -H ldapi:/// <<'END'",
        'dn: cn=config',
        'changetype: modify',
        changes.join('\n-\n'),
        'END',
    ].join('\n');
}
/** slapd counts as the protocol does: TLS 1.2 is 3.3. */
function protocolNumber(version) {
    return `3.${tls_version/* TLS_VERSIONS */.Mk.indexOf(version) + 1}`;
}

;// CONCATENATED MODULE: ./lib/remedies/postfix.js









const postfix_RELOAD = 'postfix check && postfix reload';
const postfix_WHAT_COUNTS = 'An `-o` in master.cf wins over main.cf for its port: postconf -P | grep tls shows these, postconf -n | grep tls those of main.cf.';
const TLS_PORT = 'TLS from the first byte in Postfix: uncomment `submissions` (before 3.6: `smtps`) in master.cf with `-o smtpd_tls_wrappermode=yes`, then postfix check && postfix reload; port 25 begins in clear for every mail server of the world and stays so.';
const postfix = {
    ...certificateTexts({
        title: 'Postfix',
        file: 'the file that `smtpd_tls_cert_file` names',
        where: 'main.cf',
        lines: (folder) => `smtpd_tls_cert_file = ${folder}/fullchain.pem\nsmtpd_tls_key_file = ${folder}/privkey.pem\nsmtpd_tls_chain_files =`,
        notes: [
            'From Postfix 3.4 on `smtpd_tls_chain_files` wins over both, which is why it is emptied; leave that line out before.',
            postfix_WHAT_COUNTS,
        ],
        readBy: 'root',
        load: 'postfix reload',
        reload: postfix_RELOAD,
        stapling: cannotStaple('Postfix'),
    }),
    ...forProduct({
        on: () => 'smtpd_tls_CAfile = /etc/postfix/client-ca.pem\nsmtpd_tls_req_ccert = yes',
        off: () => 'smtpd_tls_ask_ccert = no, and smtpd_tls_req_ccert = no',
        note: 'On a machine that takes mail from outside, set smtpd_tls_req_ccert for one port: postconf -P submissions/inet/smtpd_tls_req_ccert=yes. It counts only where TLS is a must: with smtpd_tls_wrappermode, or smtpd_tls_security_level = encrypt.',
        reload: postfix_RELOAD,
    }),
    'enable-tls': ({ port }) => ({
        summary: `Let the service on port ${port} speak TLS from the first byte.`,
        snippet: `postconf -M ${port}/inet='${port} inet n - y - - smtpd'\npostconf -P ${port}/inet/smtpd_tls_wrappermode=yes`,
        steps: [
            'In master.cf the service may be called by its name: submissions or smtps is 465. Clients that expect STARTTLS need another port (587).',
            postfix_RELOAD,
        ],
    }),
    'offer-starttls': offerWith({
        summary: 'Let Postfix offer STARTTLS, in main.cf.',
        snippet: ({ name }) => `smtpd_tls_security_level = may\nsmtpd_tls_cert_file = /etc/ssl/${pathName(name)}/fullchain.pem\nsmtpd_tls_key_file = /etc/ssl/${pathName(name)}/privkey.pem`,
        steps: [
            'On ports for submission (587) `encrypt` insists on it; on port 25 `may` is right, since other mail servers come there.',
            postfix_WHAT_COUNTS,
            postfix_RELOAD,
        ],
    }),
    'use-right-protocol': withTlsPort(TLS_PORT),
    'set-versions': ({ min, max }) => ({
        summary: 'Set the versions in main.cf twice: for TLS that is offered, and for TLS that is a must.',
        snippet: `smtpd_tls_protocols = ${range(min, max)}\nsmtpd_tls_mandatory_protocols = ${range(min, max)}`,
        steps: [
            'A port with TLS from the first byte obeys the second line alone; so does `smtpd_tls_security_level = encrypt`.',
            `Before Postfix 3.6 write in both: ${without(min, max)}`,
            postfix_WHAT_COUNTS,
            postfix_RELOAD,
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: name them as the grade \`high\` in main.cf, and ask for that grade.`,
        snippet: [
            `tls_high_cipherlist = ${CIPHER_LIST}`,
            'smtpd_tls_ciphers = high',
            'smtpd_tls_mandatory_ciphers = high',
        ].join('\n'),
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            'The list counts for mail going out too where `smtp_tls_ciphers` or `smtp_tls_mandatory_ciphers` is high; both are medium by default.',
            'Mail servers that know none of these suites fall back to no TLS at all on port 25: for that port, `-o smtpd_tls_ciphers=medium` in master.cf keeps them encrypted.',
            postfix_WHAT_COUNTS,
            postfix_RELOAD,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: postQuantum
            ? 'Leave the groups to OpenSSL 3.5 or newer, which offers X25519MLKEM768 by itself.'
            : 'Set the groups in main.cf, or take the line out: what Postfix has by itself is sound.',
        snippet: postQuantum
            ? 'tls_eecdh_auto_curves =\ntls_ffdhe_auto_groups ='
            : `tls_eecdh_auto_curves = ${groupList(false, OPENSSL_GROUPS, ' ')}`,
        steps: postQuantum
            ? [
                'Both may be empty from Postfix 3.10 on, and then OpenSSL decides; `openssl version` says which one is there.',
                postfix_RELOAD,
            ]
            : ['Before Postfix 3.6 `smtpd_tls_eecdh_grade = auto` must stand beside it.', postfix_RELOAD],
    }),
    'set-dh-params': () => ({
        summary: 'Take the file with the small group out: by itself Postfix 3.1 and newer uses 2048 bits.',
        snippet: 'postconf -X smtpd_tls_dh1024_param_file smtpd_tls_dh512_param_file',
        steps: [
            'In spite of its name `smtpd_tls_dh1024_param_file` takes groups of any size.',
            postfix_WHAT_COUNTS,
            NO_DHE,
            postfix_RELOAD,
        ],
    }),
    'serve-name': ({ name }) => ({
        summary: `Give "${name}" a certificate of its own in \`tls_server_sni_maps\` (Postfix 3.4 and newer), or add the name to the one that all share.`,
        snippet: [
            `echo '${postfix_hostName(name)} /etc/ssl/${pathName(name)}/privkey.pem /etc/ssl/${pathName(name)}/fullchain.pem' >> /etc/postfix/sni`,
            'postmap -F hash:/etc/postfix/sni',
            "postconf -e 'tls_server_sni_maps = hash:/etc/postfix/sni'",
        ].join('\n'),
        steps: [
            'postmap -F copies the files into the map: run it after each renewal too, as the deploy hook of certbot.',
            postfix_RELOAD,
        ],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Name the certificate of "${name}" in \`smtpd_tls_cert_file\`: that is what clients without SNI see; \`tls_server_sni_maps\` is for the other names.`,
        snippet: `smtpd_tls_cert_file = /etc/ssl/${pathName(name)}/fullchain.pem\nsmtpd_tls_key_file = /etc/ssl/${pathName(name)}/privkey.pem`,
        steps: ['A line `smtpd_tls_chain_files` wins over both (Postfix 3.4 and newer).', postfix_RELOAD],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Let Postfix log each handshake, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: 'smtpd_tls_loglevel = 1',
        steps: [
            postfix_RELOAD,
            'grep -E "SSL_accept|TLS library|cannot load|private key" /var/log/mail.log | tail, or journalctl -t postfix/smtpd -t postfix/submissions/smtpd',
            'Where certificate or key cannot be loaded, Postfix runs on and offers no TLS: the log says so when a client connects.',
        ],
    }),
};
/** `>=TLSv1.2`, as Postfix 3.6 and newer take it. */
function range(min, max) {
    return `>=${OPENSSL_SPELLING[min]}${max === '1.3' ? '' : `, <=${OPENSSL_SPELLING[max]}`}`;
}
/** The same by what is left out, as every Postfix takes it. */
function without(min, max) {
    const out = tls_version/* TLS_VERSIONS */.Mk.filter((version) => version < min || version > max);
    return ['SSLv2', 'SSLv3', ...out.map((version) => OPENSSL_SPELLING[version])].map((one) => `!${one}`).join(', ');
}
function postfix_hostName(name) {
    return commandNames([name])[0] ?? 'YOUR.HOST.NAME';
}

;// CONCATENATED MODULE: ./lib/remedies/postgresql.js









const postgresql_RELOAD = 'sudo -u postgres psql -Atc "SELECT name, error FROM pg_file_settings WHERE error IS NOT NULL" && sudo -u postgres psql -Atc "SELECT pg_reload_conf()"';
const postgresql_WHAT_COUNTS = 'The first query prints lines that are wrong. A value set by ALTER SYSTEM wins over postgresql.conf: it stands in postgresql.auto.conf.';
const KEPT = 'If the log says "SSL configuration was not reloaded", PostgreSQL goes on with the old certificate and settings: the line before it says why.';
const postgresql = {
    ...certificateTexts({
        title: 'PostgreSQL',
        file: 'the file that `ssl_cert_file` names',
        where: 'postgresql.conf',
        lines: (folder) => `ssl = on\nssl_cert_file = '${folder}/fullchain.pem'\nssl_key_file = '${folder}/privkey.pem'`,
        notes: [
            'PostgreSQL refuses a key that others may read: root:postgres with mode 640, or postgres with mode 600.',
            KEPT,
            postgresql_WHAT_COUNTS,
        ],
        readBy: { group: 'postgres' },
        load: 'systemctl reload postgresql',
        reload: postgresql_RELOAD,
        stapling: cannotStaple('PostgreSQL'),
    }),
    ...forProduct({
        on: () => "ssl_ca_file = '/etc/postgresql/client-ca.pem'\n# in pg_hba.conf:\n# hostssl all all 0.0.0.0/0 scram-sha-256 clientcert=verify-ca",
        off: () => 'take clientcert out of the lines of pg_hba.conf, and ssl_ca_file out of postgresql.conf',
        note: 'PostgreSQL asks for a certificate wherever ssl_ca_file is set, and turns away after the handshake, by the first line of pg_hba.conf that fits; before version 12 it is clientcert=1.',
        reload: postgresql_RELOAD,
    }),
    'enable-tls': ({ port }) => ({
        summary: `Switch TLS on; TLS from the first byte on port ${port} needs PostgreSQL 17 or newer, and a client that asks for it.`,
        snippet: 'ssl = on',
        steps: [
            'Before version 17 the port begins in clear for everyone and turns to TLS on request.',
            'Clients: sslmode=verify-full sslnegotiation=direct (libpq 17).',
            postgresql_WHAT_COUNTS,
            postgresql_RELOAD,
        ],
    }),
    'offer-starttls': offerWith({
        summary: 'Switch TLS on in postgresql.conf.',
        snippet: ({ name }) => `ssl = on\nssl_cert_file = '/etc/ssl/${pathName(name)}/fullchain.pem'\nssl_key_file = '/etc/ssl/${pathName(name)}/privkey.pem'`,
        steps: [
            'Clients that have to use it: `hostssl` in place of `host` in pg_hba.conf.',
            'PostgreSQL refuses a key that others may read: root:postgres with mode 640, or postgres with mode 600.',
            postgresql_WHAT_COUNTS,
            postgresql_RELOAD,
        ],
    }),
    'use-right-protocol': withTlsPort('PostgreSQL 17 and newer take TLS from the first byte on the same port (sslnegotiation=direct); older ones turn to it on request alone.'),
    'set-versions': ({ min, max }) => ({
        summary: 'Set the oldest version in postgresql.conf (PostgreSQL 12 and newer).',
        snippet: [
            `ssl_min_protocol_version = '${OPENSSL_SPELLING[min]}'`,
            `ssl_max_protocol_version = '${max === '1.3' ? '' : OPENSSL_SPELLING[max]}'`,
        ].join('\n'),
        steps: [postgresql_WHAT_COUNTS, KEPT, postgresql_RELOAD],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`ssl_ciphers\` in postgresql.conf.`,
        snippet: `ssl_ciphers = '${CIPHER_LIST}'`,
        steps: [...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []), postgresql_WHAT_COUNTS, KEPT, postgresql_RELOAD],
    }),
    'set-groups': ({ postQuantum }) => postQuantum
        ? {
            summary: 'Set `ssl_groups` in postgresql.conf, which PostgreSQL 18 and newer have.',
            snippet: `ssl_groups = '${groupList(true, OPENSSL_GROUPS)}'`,
            steps: [
                NEEDS_OPENSSL_35,
                'Up to version 17 ssl_ecdh_curve takes a single curve, and none that is post-quantum.',
                KEPT,
                postgresql_RELOAD,
            ],
        }
        : {
            summary: 'Set the curve in postgresql.conf.',
            snippet: "ssl_ecdh_curve = 'prime256v1'",
            steps: [
                'Up to version 17 it takes a single curve of NIST: with X25519, or a list, PostgreSQL keeps its old settings.',
                `From version 18 on: ssl_groups = '${groupList(false, OPENSSL_GROUPS)}'`,
                KEPT,
                postgresql_RELOAD,
            ],
        },
    'set-dh-params': () => ({
        summary: 'Take `ssl_dh_params_file` out, since the group that PostgreSQL has by itself has 2048 bits, or name a sound one.',
        snippet: `${makeDhFile('/etc/postgresql/dh.pem')}\nssl_dh_params_file = '/etc/postgresql/dh.pem'`,
        steps: [
            'The first line is for the shell, the second for postgresql.conf; postgres must be able to read the file: chmod 644 /etc/postgresql/dh.pem',
            NO_DHE,
            KEPT,
            postgresql_RELOAD,
        ],
    }),
    'serve-name': serveNameWithOne('PostgreSQL', postgresql_RELOAD),
    'serve-without-name': null,
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Read in the log of PostgreSQL${alert === null ? ' what became of the handshake' : ` why it sent alert ${alert}`}.`,
        snippet: 'grep -E "could not accept SSL connection|could not load|SSL configuration" /var/log/postgresql/*.log | tail',
        steps: [
            'Where the log is elsewhere: sudo -u postgres psql -Atc "SELECT pg_current_logfile()", or journalctl -u postgresql',
            'Direct TLS is refused where the client does not name the protocol `postgresql` by ALPN.',
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/proftpd.js








const proftpd_RELOAD = 'proftpd -t && systemctl reload proftpd';
const proftpd_WHERE = 'It stands in /etc/proftpd/tls.conf (Debian, Ubuntu), which /etc/proftpd/proftpd.conf has to include.';
const proftpd = {
    ...certificateTexts({
        title: 'ProFTPD',
        file: 'the file that `TLSCertificateChainFile` names',
        where: '/etc/proftpd/tls.conf',
        lines: proftpd_certificateLines,
        notes: [
            'With an RSA key the first two are called TLSRSACertificateFile and TLSRSACertificateKeyFile; proftpd -t passes the wrong pair, and only the log tells.',
            'Of the file with the certificate only the first one is sent: the intermediates come from TLSCertificateChainFile alone.',
            'The key must be readable by root alone: chmod 600 privkey.pem',
        ],
        readBy: 'root',
        load: 'systemctl reload proftpd',
        reload: proftpd_RELOAD,
        stapling: () => ({
            summary: 'Switch OCSP stapling on and give it a cache (ProFTPD 1.3.6 and newer).',
            snippet: 'TLSStapling on\nTLSStaplingCache shm:/file=/var/lib/proftpd/ocsp',
            steps: [
                'The second line stands outside of every <VirtualHost>; mod_tls_shmcache has to be loaded (/etc/proftpd/modules.conf).',
                'ProFTPD asks the responder itself, and needs the issuer in TLSCertificateChainFile for it.',
                proftpd_RELOAD,
            ],
        }),
    }),
    ...forProduct({
        on: () => 'TLSCACertificateFile /etc/proftpd/client-ca.pem\nTLSVerifyClient on',
        off: () => 'TLSVerifyClient off',
        note: `\`optional\` asks and lets in who has none; a chain of more than nine needs TLSVerifyDepth. ${proftpd_WHERE}`,
        reload: proftpd_RELOAD,
    }),
    'enable-tls': ({ port, name }) => ({
        summary: `Give port ${port} a virtual host that speaks TLS from the first byte.`,
        snippet: [
            '<VirtualHost 0.0.0.0>',
            `  Port ${port}`,
            '  TLSEngine on',
            '  TLSOptions UseImplicitSSL',
            ...proftpd_certificateLines(`/etc/ssl/${pathName(name)}`)
                .split('\n')
                .map((line) => `  ${line}`),
            '</VirtualHost>',
        ].join('\n'),
        steps: [
            'mod_tls has to be loaded: on Debian the package proftpd-mod-crypto and /etc/proftpd/modules.conf.',
            proftpd_RELOAD,
        ],
    }),
    'offer-starttls': offerWith({
        summary: 'Switch TLS on in /etc/proftpd/tls.conf; AUTH TLS is then offered.',
        snippet: ({ name }) => `TLSEngine on\n${proftpd_certificateLines(`/etc/ssl/${pathName(name)}`)}`,
        steps: [
            'mod_tls has to be loaded: on Debian the package proftpd-mod-crypto and /etc/proftpd/modules.conf.',
            proftpd_WHERE,
            proftpd_RELOAD,
        ],
    }),
    'use-right-protocol': withTlsPort('ProFTPD: a <VirtualHost> with Port 990, TLSEngine on and TLSOptions UseImplicitSSL speaks TLS from the first byte; then proftpd -t && systemctl reload proftpd'),
    'set-versions': ({ min, max }) => ({
        summary: 'Set `TLSProtocol` in the main part of the configuration, outside of every <VirtualHost>.',
        snippet: `TLSProtocol ${spelled(min, max, OPENSSL_SPELLING).join(' ')}`,
        steps: [proftpd_WHERE, 'TLSv1.3 is known to ProFTPD 1.3.7 and newer.', proftpd_RELOAD],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`TLSCipherSuite\`.`,
        snippet: `TLSCipherSuite ${CIPHER_LIST}`,
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            'A <VirtualHost> with a line of its own wins: grep -rn TLSCipherSuite /etc/proftpd',
            proftpd_WHERE,
            proftpd_RELOAD,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: 'Set `TLSECDHCurve`, or take the line out and leave the choice to OpenSSL.',
        snippet: `TLSECDHCurve ${groupList(postQuantum, OPENSSL_GROUPS)}`,
        steps: [
            ...(postQuantum ? [NEEDS_OPENSSL_35] : []),
            'More than one is known to ProFTPD 1.3.7 and newer.',
            proftpd_WHERE,
            proftpd_RELOAD,
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Name a file with a group of 2048 bits in `TLSDHParamFile`, or take the suites out that begin with DHE-.',
        snippet: `${makeDhFile('/etc/proftpd/dh.pem')}\nTLSDHParamFile /etc/proftpd/dh.pem`,
        steps: ['The first line is for the shell.', proftpd_WHERE, NO_DHE, proftpd_RELOAD],
    }),
    'serve-name': serveNameWithOne('the ProFTPD address', proftpd_RELOAD),
    'serve-without-name': null,
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Let ProFTPD log handshakes, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: 'TLSLog /var/log/proftpd/tls.log\nTLSOptions EnableDiags',
        steps: [
            'Write EnableDiags behind the options that are there, on the same line.',
            proftpd_RELOAD,
            'tail /var/log/proftpd/tls.log',
        ],
    }),
};
function proftpd_certificateLines(folder) {
    return [
        `TLSECCertificateFile ${folder}/fullchain.pem`,
        `TLSECCertificateKeyFile ${folder}/privkey.pem`,
        `TLSCertificateChainFile ${folder}/fullchain.pem`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/remedies/stunnel-reload.js
/** stunnel reads configuration and files anew on SIGHUP, and keeps its connections. */
const stunnel_reload_RELOAD = 'pkill -HUP stunnel';
/** There is no dry run; seen with 5.68: with a fault in the files stunnel goes on with what it had. */
const DID_IT_TAKE = 'stunnel has no dry run: it keeps the old configuration where the new one is at fault, and logs "Failed to reload the configuration file". With `setuid` or `chroot` it must be able to read the key from there.';
/** What belongs to a port. */
const stunnel_reload_SERVICE = 'the section of the service in /etc/stunnel/*.conf';
function serviceLines(folder) {
    return `cert = ${folder}/fullchain.pem\nkey = ${folder}/privkey.pem`;
}

;// CONCATENATED MODULE: ./lib/remedies/stunnel-path.js



const stunnel_path_NOTHING_LOGGED = 'Nothing in the log: the hello never came here, look at the balancer or firewall in front.';
const stunnelPath = {
    'serve-name': ({ name }) => ({
        summary: `Add a section with \`sni\` for "${name}" and its certificate: without one stunnel answers with that of the service that accepts.`,
        snippet: [
            `[${hostName(name)}]`,
            `sni = YOUR-SERVICE:${hostName(name)}`,
            'connect = 127.0.0.1:YOUR-BACKEND-PORT',
            serviceLines(certificateFolder([name])),
        ].join('\n'),
        steps: [
            'YOUR-SERVICE is the name of the section with `accept`, which stands before it; this one has no `accept`.',
            ...toObtain('--standalone', [name], stunnel_reload_RELOAD),
            ELSEWHERE,
            DID_IT_TAKE,
            stunnel_reload_RELOAD,
        ],
    }),
    'serve-without-name': ({ name, port }) => ({
        summary: `Name the certificate of "${name}" in the section that accepts on port ${port}: clients without a name get that one.`,
        snippet: serviceLines(certificateFolder([name])),
        steps: ['Other names keep their own sections with `sni`.', DID_IT_TAKE, stunnel_reload_RELOAD],
    }),
    'find-closer': ({ port }) => ({
        summary: `Look at what stunnel does on port ${port}: with \`client = yes\` it speaks TLS to the backend and takes the hello for data.`,
        snippet: `grep -nE "^ *(\\[|client|accept|connect|protocol|output)" /etc/stunnel/*.conf`,
        steps: [
            'A section that serves has no `client = yes`. With `protocol` it waits for a conversation in clear before TLS.',
            'With `libwrap = yes` /etc/hosts.deny closes connections before the handshake.',
            stunnel_path_NOTHING_LOGGED,
        ],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Let stunnel log more, repeat the check and read${alert === null ? ' why the handshake failed' : ` why it sent alert ${alert}`}.`,
        snippet: 'debug = info\noutput = /var/log/stunnel4/stunnel.log',
        steps: [
            'The lines stand above the first section. A handshake that failed is logged as SSL_accept, with the reason of OpenSSL.',
            stunnel_reload_RELOAD,
            'grep -E "SSL_accept|SNI" /var/log/stunnel4/stunnel.log | tail',
            stunnel_path_NOTHING_LOGGED,
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/stunnel.js







const ABOVE = 'Above the first section the lines hold for all services; a line in a section wins over them, and `sslVersion` or `options = NO_…` gets in the way: grep -nE "sslVersion|options" /etc/stunnel/*.conf';
/** Seen with 5.68, whose configuration has no word for it; later releases staple without being told to. */
const stunnel_stapling = ({ name, inPolicy }) => ({
    summary: `Update stunnel, whose later releases staple by themselves, or end TLS for "${name}" in a program that staples.`,
    snippet: 'stunnel -version',
    steps: [
        'stunnel 5.68 (Debian 12) and older cannot staple; its OCSP options are about the certificates of the other side.',
        ...(inPolicy ? ['If clients can do without, take `staple` out of `require`.'] : []),
        stunnel_reload_RELOAD,
    ],
});
const stunnel = {
    ...forProduct({
        on: () => 'CAfile = /etc/stunnel/client-ca.pem\nverifyChain = yes',
        off: () => 'take `verifyChain`, `verifyPeer` and `requireCert` out of the section',
        note: `It stands in ${stunnel_reload_SERVICE}. \`verifyPeer = yes\` lets only certificates in that stand in CAfile themselves; before stunnel 5.34 write \`verify = 2\`.`,
        reload: stunnel_reload_RELOAD,
    }),
    ...stunnelPath,
    ...certificateTexts({
        title: 'stunnel',
        file: 'the file that `cert` names',
        where: stunnel_reload_SERVICE,
        lines: serviceLines,
        notes: ['`CAfile` is for the certificates of clients and is not sent along.', DID_IT_TAKE],
        readBy: 'root',
        load: stunnel_reload_RELOAD,
        reload: stunnel_reload_RELOAD,
        stapling: stunnel_stapling,
    }),
    'enable-tls': ({ port, name }) => ({
        summary: `Give stunnel a section for port ${port} with a certificate for "${name}", and without \`client = yes\`.`,
        snippet: [
            '[YOUR-SERVICE]',
            `accept = :::${port}`,
            'connect = 127.0.0.1:YOUR-BACKEND-PORT',
            serviceLines(certificateFolder([name])),
        ].join('\n'),
        steps: [
            ...toObtain('--standalone', [name], stunnel_reload_RELOAD),
            ELSEWHERE,
            'The service behind has to leave the port and listen on another one.',
            DID_IT_TAKE,
            stunnel_reload_RELOAD,
        ],
    }),
    'set-versions': ({ min, max }) => ({
        summary: 'Set the oldest and the newest version above the first section of the configuration.',
        snippet: `sslVersionMin = ${OPENSSL_SPELLING[min]}\nsslVersionMax = ${OPENSSL_SPELLING[max]}`,
        steps: [
            ABOVE,
            'stunnel 5.50 or newer; by itself it accepts everything from TLS 1.0 on that OpenSSL still has.',
            DID_IT_TAKE,
            stunnel_reload_RELOAD,
        ],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`ciphers\` above the first section.`,
        snippet: `ciphers = ${CIPHER_LIST}`,
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            'A line in a section wins over it: grep -n ciphers /etc/stunnel/*.conf. Suites of TLS 1.3 stand in `ciphersuites` and are sound as they are.',
            DID_IT_TAKE,
            stunnel_reload_RELOAD,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: "Set `curves` above the first section, or take the line out, since stunnel's own list is sound.",
        snippet: `curves = ${groupList(postQuantum, OPENSSL_GROUPS)}`,
        steps: [
            ...(postQuantum ? [`${NEEDS_OPENSSL_35} stunnel -version says which one stunnel runs with.`] : []),
            'A line in a section wins over it: grep -n curves /etc/stunnel/*.conf. stunnel 5.51 or newer takes more than one group.',
            DID_IT_TAKE,
            stunnel_reload_RELOAD,
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Take the DH parameters out of the file that `cert` names, or the suites out that begin with DHE-.',
        snippet: `ciphers = ${CIPHER_LIST}`,
        steps: [
            'The line allows no DHE, which no client of today needs.',
            'Where `cert` names a file with a block "BEGIN DH PARAMETERS", stunnel uses that group; without one it makes its own of 2048 bits: grep -l "DH PARAM" /etc/stunnel/*.pem',
            stunnel_reload_RELOAD,
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/traefik-texts.js
/** Certificates, options and routers stand in the dynamic configuration, which is read again as soon as it changes. */
const traefik_texts_RELOAD = 'touch /etc/traefik/dynamic.yml';
/** A certificate file is read with the configuration that names it: its own change says nothing to Traefik. */
const NOTICED = 'Traefik reads the dynamic configuration again when that file changes, not when a certificate file does; faults in it: journalctl -u traefik --since "-2 min" | grep -iE "error|tls"';
const traefik_texts_LOG = 'journalctl -u traefik --since "-1 day" | grep -iE "acme|certificate|tls"';
const DNS_CHALLENGE = 'A wildcard name is proven by a DNS record: the resolver needs `dnsChallenge` with the provider of the zone.';
const RESOLVER = 'YOUR-RESOLVER is a name under `certificatesResolvers` of the static configuration; a change there needs a restart: systemctl restart traefik';
/** Where settings of TLS stand. */
const OPTIONS_NOTE = 'It stands in the dynamic configuration (YAML); a router with `tls.options` of its own keeps those. Kubernetes: under `spec` of the TLSOption "default". Labels cannot hold it.';
/** The files that a person replaces, for a site without ACME. */
function traefik_texts_certificateEntry(folder) {
    return [
        'tls:',
        '  certificates:',
        `    - certFile: ${folder}/fullchain.pem`,
        `      keyFile: ${folder}/privkey.pem`,
    ].join('\n');
}
/** An option that holds for all routers without options of their own. */
function defaultOptions(...lines) {
    return ['tls:', '  options:', '    default:', ...lines.map((line) => `      ${line}`)].join('\n');
}

;// CONCATENATED MODULE: ./lib/remedies/traefik-negotiation.js


const traefik_negotiation_VERSION = {
    '1.0': 'VersionTLS10',
    '1.1': 'VersionTLS11',
    '1.2': 'VersionTLS12',
    '1.3': 'VersionTLS13',
};
/** What Traefik and its clients have to agree on: options of TLS, spelt as Go spells them. */
const traefikNegotiation = {
    'set-versions': ({ min, max }) => ({
        summary: 'Set the oldest version in the TLS options called `default`.',
        snippet: defaultOptions(`minVersion: ${traefik_negotiation_VERSION[min]}`, ...(max === '1.3' ? [] : [`maxVersion: ${traefik_negotiation_VERSION[max]}`])),
        steps: [OPTIONS_NOTE, 'Without the line Traefik accepts TLS 1.2 and 1.3.', NOTICED, traefik_texts_RELOAD],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`cipherSuites\` in the TLS options called \`default\`, or take the list out, since Go's own is sound.`,
        snippet: defaultOptions('cipherSuites:', ...CIPHER_NAMES.map((name) => `  - ${name}`)),
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            OPTIONS_NOTE,
            'Suites of TLS 1.3 are not to be chosen. Traefik has no DHE, export or NULL suites: if they were seen, something in front of it ends TLS.',
            traefik_texts_RELOAD,
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: "Take `curvePreferences` out of the TLS options, since Go's own list is sound, or set it.",
        snippet: defaultOptions('curvePreferences:', ...groupList(postQuantum, ['X25519MLKEM768', 'X25519', 'CurveP256', 'CurveP384'])
            .split(':')
            .map((group) => `  - ${group}`)),
        steps: [
            ...(postQuantum
                ? [
                    'X25519MLKEM768 needs Traefik 3.5 or newer (traefik version): an older one refuses every handshake for its sake.',
                ]
                : []),
            OPTIONS_NOTE,
            traefik_texts_RELOAD,
        ],
    }),
    'set-dh-params': () => ({
        summary: 'Look at what stands in front of Traefik: Traefik itself has no finite-field Diffie-Hellman.',
        snippet: null,
        steps: [
            'A load balancer, CDN or firewall that ends TLS has a security policy of its own: choose one without DHE.',
            NO_DHE,
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/traefik-path.js



const traefik_path_NOTHING_LOGGED = 'Nothing in the log: the hello never came here, look at the balancer or firewall in front.';
const traefikPath = {
    'serve-name': ({ name }) => ({
        summary: `Give "${name}" a router with \`tls\` and a certificate: without one Traefik answers with its default certificate, or refuses under \`sniStrict\`.`,
        snippet: router(name),
        steps: [
            `The same by labels: traefik.http.routers.YOUR-ROUTER.rule=Host(\`${hostName(name)}\`) and traefik.http.routers.YOUR-ROUTER.tls.certresolver=YOUR-RESOLVER`,
            'The certificate is chosen by the name in the hello, whatever router fits: a file under `tls.certificates` that covers the name does as well.',
            RESOLVER,
            traefik_texts_LOG,
            traefik_texts_RELOAD,
        ],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Make the certificate of "${name}" the default one, and leave \`sniStrict\` off: it refuses clients that send no name.`,
        snippet: [
            'tls:',
            '  stores:',
            '    default:',
            '      defaultCertificate:',
            `        certFile: /etc/ssl/${pathName(name)}/fullchain.pem`,
            `        keyFile: /etc/ssl/${pathName(name)}/privkey.pem`,
        ].join('\n'),
        steps: [
            `By ACME instead of files: \`defaultGeneratedCert\` with \`resolver\` and \`domain.main: ${hostName(name)}\` in the place of defaultCertificate.`,
            'It stands in the dynamic configuration; only the store called `default` counts. Kubernetes: the TLSStore "default".',
            NOTICED,
            traefik_texts_RELOAD,
        ],
    }),
    'find-closer': ({ port }) => ({
        summary: `Look into the log of Traefik for port ${port}, with the level raised: a TCP router with \`passthrough\` hands the hello to its backend.`,
        snippet: 'log:\n  level: DEBUG',
        steps: [
            'It stands in the static configuration: systemctl restart traefik. The line on failed handshakes says "http: TLS handshake error".',
            'A router under `tcp.routers` with `tls.passthrough: true` needs a backend that is up and speaks TLS.',
            traefik_path_NOTHING_LOGGED,
        ],
    }),
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Raise the log level of Traefik, repeat the check and read${alert === null ? ' why the handshake failed' : ` why it sent alert ${alert}`}.`,
        snippet: 'log:\n  level: DEBUG',
        steps: [
            'It stands in the static configuration: systemctl restart traefik',
            'journalctl -u traefik --since "-10 min" | grep -iE "handshake|SNI|certificate"; in a container: docker logs --since 10m traefik',
            'Under `sniStrict` a name without a certificate is refused: "strict SNI enabled - No certificate found".',
            traefik_path_NOTHING_LOGGED,
        ],
    }),
};
/** A router whose certificate a resolver obtains; for an address, which it cannot, one with files. */
function router(name) {
    return [
        'http:',
        '  routers:',
        '    YOUR-ROUTER:',
        `      rule: Host(\`${hostName(name)}\`)`,
        '      service: YOUR-SERVICE',
        '      tls:',
        '        certResolver: YOUR-RESOLVER',
    ].join('\n');
}
/** What to mind where a certificate for an address is wanted. */
function forAddresses(names) {
    return addressesIn(names).length > 0 ? addressNotes(names) : [RESOLVER];
}

;// CONCATENATED MODULE: ./lib/remedies/traefik.js













const WHY_NOT = 'The CA must reach port 80 or 443 of this machine, or the DNS provider take the record; acme.json must be kept on disk with mode 600.';
const FORGET = 'Stop Traefik, take the entry of the name out of acme.json (`domain.main` names it), and start it again: it then obtains one with a new key.';
const traefik = {
    ...forProduct({
        on: () => defaultOptions('clientAuth:', '  caFiles: [/etc/traefik/client-ca.pem]', '  clientAuthType: RequireAndVerifyClientCert'),
        off: () => 'take `clientAuth` out of the TLS options',
        note: `${OPTIONS_NOTE} Where two routers give one host different options, Traefik falls back to "default".`,
        reload: traefik_texts_RELOAD,
    }),
    'align-addresses': alignAddressesWith(traefik_texts_RELOAD),
    ...traefikNegotiation,
    ...traefikPath,
    ...foresightOfItself(traefik_texts_RELOAD),
    'replace-revoked': ({ subject, depth, names, compromised, served }) => ({
        summary: depth > 0
            ? `Have the certificate for ${quotedList(names)} issued anew under an intermediate that is not revoked: "${subject}" cannot be mended.`
            : `Have Traefik obtain the certificate for ${quotedList(names)} anew${compromised ? ' now, with a new key: the old key is in other hands' : ', with a new key'}.`,
        snippet: null,
        steps: [
            FORGET,
            traefik_texts_LOG,
            `With files under \`tls.certificates\` replace them, then: ${traefik_texts_RELOAD}`,
            servedNow(names, served),
        ],
    }),
    'mend-stapling': stapled(({ responder }) => ({
        summary: 'Switch OCSP on in the static configuration of Traefik, which then fetches and staples for all certificates.',
        snippet: 'ocsp: {}',
        steps: [
            'Traefik 3.5 or newer; by argument: --ocsp=true. The file that `certFile` names must hold the issuer.',
            `Traefik must reach the responder: curl -sS -o /dev/null ${commandUrl(responder) ?? 'RESPONDER-URL'}`,
            'systemctl restart traefik',
        ],
    })),
    'enable-tls': ({ port, name }) => ({
        summary: `Give the router of "${name}" a \`tls\` section, and see that it uses the entry point of port ${port}.`,
        snippet: router(name),
        steps: [
            `For all routers of an entry point, in the static configuration: entryPoints.websecure with address ":${port}" and \`http.tls\`.`,
            ...forAddresses([name]),
            traefik_texts_RELOAD,
        ],
    }),
    renew: ({ names, notAfter, served }) => ({
        summary: `Find out why Traefik did not renew the certificate for ${quotedList(names)} (valid until ${day(notAfter)}) by itself.`,
        snippet: traefik_texts_LOG,
        steps: [
            WHY_NOT,
            `With files under \`tls.certificates\` Traefik renews nothing: replace them, then ${traefik_texts_RELOAD}`,
            NOTICED,
            ...(addressesIn(names).length > 0 ? forAddresses(names) : [servedNow(names, served)]),
        ],
    }),
    'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
        summary: `Replace ${oldIntermediate(subject, expires)} in the file that \`certFile\` names; the server certificate itself can stay.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, traefik_texts_RELOAD],
    }),
    'serve-full-chain': (remedy) => ({
        summary: `The file that \`certFile\` names must hold ${wholeChain(remedy)}; what a resolver obtains is whole already.`,
        snippet: traefik_texts_certificateEntry(`/etc/ssl/${pathName(remedy.name)}`),
        steps: [
            ...completeChain(remedy),
            'Kubernetes: `tls.crt` of the secret holds the chain in this order.',
            NOTICED,
            traefik_texts_RELOAD,
        ],
    }),
    reissue: (remedy) => ({
        summary: addressesIn(remedy.names).length > 0
            ? `Give Traefik a certificate for ${quotedList(remedy.names)} under \`tls.certificates\`.`
            : remedy.why === 'name' || remedy.why === 'no-san'
                ? `List ${quotedList(remedy.names)} under \`tls.domains\` of the router, and Traefik obtains one certificate for all.`
                : `Have Traefik obtain a certificate for ${quotedList(remedy.names)}${issuedWith(remedy)}.`,
        snippet: addressesIn(remedy.names).length > 0
            ? traefik_texts_certificateEntry(`/etc/ssl/${pathName(remedy.names[0] ?? '')}`)
            : domains(remedy.names),
        steps: [
            ...(addressesIn(remedy.names).length > 0 ? [] : ['The lines stand in the router.']),
            ...(hasWildcard(remedy.names) ? [DNS_CHALLENGE] : []),
            ...(remedy.why === 'weak-key'
                ? [
                    'Set `keyType: EC256` under `acme` of the resolver (static configuration); it counts for new certificates.',
                    FORGET,
                ]
                : []),
            ...forAddresses(remedy.names),
            traefik_texts_LOG,
            traefik_texts_RELOAD,
        ],
    }),
    'tidy-chain': tidyChainIn('the file that `certFile` names', traefik_texts_RELOAD),
    'replace-self-signed': ({ name }) => ({
        summary: addressesIn([name]).length > 0
            ? `Give Traefik a certificate for "${name}" that a CA issued under \`tls.certificates\`, or name its root in \`ca-file\`.`
            : `Give the router of "${name}" a \`certResolver\`: TRAEFIK DEFAULT CERT is what Traefik shows while it has no certificate for the name.`,
        snippet: addressesIn([name]).length > 0 ? traefik_texts_certificateEntry(`/etc/ssl/${pathName(name)}`) : router(name),
        steps: [...forAddresses([name]), WHY_NOT, traefik_texts_LOG, traefik_texts_RELOAD],
    }),
    'mend-chain': mendChain('Put what the CA issues into the file that `certFile` names: the server certificate first, then the intermediates.', traefik_texts_RELOAD),
};
/** What a router asks a resolver for; YAML takes an asterisk at the front for an alias, unless it is quoted. */
function domains(names) {
    const [main = 'YOUR.HOST.NAME', ...sans] = commandNames(names).map((name) => name.startsWith('*') ? `"${name}"` : name);
    return [
        'tls:',
        '  certResolver: YOUR-RESOLVER',
        '  domains:',
        `    - main: ${main}`,
        ...(sans.length === 0 ? [] : ['      sans:', ...sans.map((name) => `        - ${name}`)]),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/remedies/vsftpd.js










const vsftpd_RELOAD = 'systemctl restart vsftpd';
const vsftpd_RESTART = 'vsftpd reads configuration and certificate when it starts, cannot check them before, and a restart ends running transfers. It takes no space around `=`; with a line that it does not know it does not start: systemctl status vsftpd says "500 OOPS" and why.';
const ECDSA = 'By itself vsftpd allows one suite of TLS 1.2, which is for RSA keys: with an ECDSA key, which is usual now, ssl_ciphers has to be set.';
const OPENSSL_FILE = '/etc/vsftpd-openssl.cnf';
const vsftpd = {
    ...certificateTexts({
        title: 'vsftpd',
        file: 'the file that `rsa_cert_file` names',
        where: '/etc/vsftpd.conf',
        lines: (folder) => `rsa_cert_file=${folder}/fullchain.pem\nrsa_private_key_file=${folder}/privkey.pem\nssl_ciphers=${CIPHER_LIST}`,
        notes: [ECDSA, vsftpd_RESTART],
        readBy: 'root',
        load: 'systemctl restart vsftpd',
        reload: vsftpd_RELOAD,
        stapling: cannotStaple('vsftpd'),
    }),
    ...forProduct({
        on: () => 'ca_certs_file=/etc/vsftpd-client-ca.pem\nssl_request_cert=YES\nrequire_cert=YES\nvalidate_cert=YES',
        off: () => 'ssl_request_cert=NO and require_cert=NO',
        note: `Without validate_cert any certificate will do. ${vsftpd_RESTART}`,
        reload: vsftpd_RELOAD,
    }),
    'enable-tls': ({ port }) => ({
        summary: `Let vsftpd speak TLS from the first byte on port ${port}.`,
        snippet: `ssl_enable=YES\nimplicit_ssl=YES\nlisten_port=${port}`,
        steps: ['A second vsftpd with a file of its own keeps port 21 as it is.', vsftpd_RESTART, vsftpd_RELOAD],
    }),
    'offer-starttls': offerWith({
        summary: 'Switch TLS on in /etc/vsftpd.conf; AUTH TLS is then offered.',
        snippet: ({ name }) => `ssl_enable=YES\nrsa_cert_file=/etc/ssl/${pathName(name)}/fullchain.pem\nrsa_private_key_file=/etc/ssl/${pathName(name)}/privkey.pem\nssl_ciphers=${CIPHER_LIST}`,
        steps: [ECDSA, vsftpd_RESTART, vsftpd_RELOAD],
    }),
    'use-right-protocol': withTlsPort('vsftpd: ssl_enable=YES, implicit_ssl=YES and listen_port=990, in a file of its own for a second vsftpd where port 21 has to stay; then systemctl restart vsftpd.'),
    'set-versions': ({ min, max }) => min === '1.2' && max === '1.3'
        ? {
            summary: 'Allow suites of TLS 1.2 alone in /etc/vsftpd.conf, which leaves nothing that an older version could use.',
            snippet: `ssl_sslv2=NO\nssl_sslv3=NO\nssl_tlsv1=NO\nssl_ciphers=${CIPHER_LIST}`,
            steps: [
                'vsftpd 3.0.3 switches TLS 1.0 off by ssl_tlsv1, and has no line for 1.1. Where man vsftpd.conf lists ssl_tlsv1_1, set it to NO as well.',
                'TLS 1.3 is there as soon as OpenSSL has it (1.1.1 and newer).',
                vsftpd_RESTART,
                vsftpd_RELOAD,
            ],
        }
        : {
            summary: 'Set the versions in a file of OpenSSL for vsftpd alone: vsftpd itself cannot.',
            snippet: opensslFile([`MinProtocol = ${OPENSSL_SPELLING[min]}`, `MaxProtocol = ${OPENSSL_SPELLING[max]}`]),
            steps: [...opensslFileFor('vsftpd', OPENSSL_FILE), vsftpd_RESTART, vsftpd_RELOAD],
        },
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`ssl_ciphers\` in /etc/vsftpd.conf.`,
        snippet: `ssl_ciphers=${CIPHER_LIST}`,
        steps: [...(why === 'key-type' ? [KEY_OF_CERTIFICATE, ECDSA] : []), vsftpd_RESTART, vsftpd_RELOAD],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: postQuantum
            ? 'Let HAProxy or stunnel end TLS in front of vsftpd, or take the demand for X25519MLKEM768 out of the policy: vsftpd 3.0.3 has P-256 and nothing else.'
            : 'Update vsftpd and OpenSSL: vsftpd has no setting for groups, and 3.0.3 has P-256 alone.',
        snippet: null,
        steps: [vsftpd_RELOAD],
    }),
    'set-dh-params': () => ({
        summary: 'Take the suites out that begin with DHE-: vsftpd 3.0.3 has no line for a group of its own.',
        snippet: `ssl_ciphers=${CIPHER_LIST}`,
        steps: ['Where man vsftpd.conf lists dh_param_file, look for a small group there.', NO_DHE, vsftpd_RESTART, vsftpd_RELOAD],
    }),
    'serve-name': serveNameWithOne('vsftpd', vsftpd_RELOAD),
    'serve-without-name': null,
    'accept-large-hello': null,
    'read-server-log': ({ alert }) => ({
        summary: `Let vsftpd log handshakes, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: 'debug_ssl=YES\nxferlog_enable=YES\nxferlog_std_format=NO',
        steps: [vsftpd_RESTART, vsftpd_RELOAD, 'grep -i ssl /var/log/vsftpd.log | tail'],
    }),
};

;// CONCATENATED MODULE: ./lib/remedies/index.js




























const remedies_TEXTS = {
    nginx: nginx,
    apache: apache,
    haproxy: haproxy,
    caddy: caddy,
    traefik: traefik,
    envoy: envoy,
    lighttpd: lighttpd,
    stunnel: stunnel,
    kubernetes: kubernetes,
    iis: iis,
    java: java,
    node: node,
    go: go,
    aws: aws,
    'google-cloud': googleCloud,
    azure: azure,
    cloudflare: cloudflare,
    postfix: postfix,
    dovecot: dovecot,
    exim: exim,
    openldap: openldap,
    vsftpd: vsftpd,
    proftpd: proftpd,
    postgresql: postgresql,
    mysql: mysql,
};
/** The products for which fixes are written, in the order of the docs. */
const PRODUCTS = model_endpoint/* PRODUCT_NAMES */.Tk.filter((name) => remedies_TEXTS[name] !== undefined);
/** Writes a remedy down for a product; where that has no text of its own, and for `null`, the general one stands. */
function writeFix(remedy, product) {
    const texts = product === null ? undefined : remedies_TEXTS[product];
    const own = texts === undefined ? null : writerOf(texts, remedy.kind);
    const files = filesOf(remedy);
    if (product === null || own === null)
        return { ...writerOf(any, remedy.kind)(remedy), product: 'any', files };
    return { ...own(remedy), product, files };
}
/** The general fix, then those of the products that have a text of their own. */
function writeFixes(remedy) {
    const own = PRODUCTS.map((product) => writeFix(remedy, product)).filter(({ product }) => product !== 'any');
    return [writeFix(remedy, null), ...own];
}
/** The compiler cannot see that the writer found under a remedy's kind takes that remedy; the tables' types guarantee it. */
function writerOf(texts, kind) {
    return (texts[kind] ?? null);
}


/***/ })

};

export const id = 87;
export const ids = [87];
export const modules = {

/***/ 6087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ complain),
  runCommand: () => (/* binding */ runCommand)
});

;// CONCATENATED MODULE: ./lib/model/units.js
const DAY_MS = 86_400_000;
/** Ends a `switch` over a union: the compiler refuses a case that was left out. */
function assertNever(value) {
    throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}

// EXTERNAL MODULE: ./lib/targets/config-problem.js
var config_problem = __webpack_require__(4416);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/pki/digest.js

/** A stable id for what the parts say together: 32 hexadecimal digits of SHA-256, the parts kept apart. */
function fingerprint(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

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

;// CONCATENATED MODULE: ./lib/pki/ip-address.js
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
    return [...distinct].filter((name) => LDH_NAME.test(name) && !command_line_IPV4.test(name)).slice(0, MOST_NAMES);
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
    return [...new Set(names)].filter((name) => addressBytes(name) !== null);
}
/** Let's Encrypt proves a wildcard by a DNS record and in no other way (RFC 8555 §8.4). */
function hasWildcard(names) {
    return commandNames(names).some((name) => name.startsWith('*'));
}
/** `192.0.2.1:443` or `[2001:db8::1]:443`, as `openssl s_client -connect` takes it. */
function connectTarget(address, port) {
    return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
/** A handshake by hand: to an address, under a name; a name that would need quoting is left out. */
function handshakeByHand(address, port, name) {
    const sni = commandNames([name]).length === 0 ? '' : ` -servername ${name}`;
    return `openssl s_client -connect ${connectTarget(address, port)}${sni} </dev/null`;
}
const MOST_NAMES = 100;
const LDH_NAME = /^(?=.{1,253}$)(?:\*\.)?[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const command_line_IPV4 = /^[0-9]+(?:\.[0-9]+){3}$/;
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
    'bypass-interception': ({ issuer, product, name }) => ({
        summary: `Run the check from a network without TLS inspection, or have "${name}" exempted from it${product === null ? '' : ` (${product})`}.`,
        snippet: null,
        steps: [
            'A check through an inspecting device judges the device: what clients elsewhere see stays unknown.',
            `If "${issuer}" is a CA of your own and nothing inspects the traffic, name its root in \`ca-file\`.`,
            'If nobody knows of an inspection, have the machine examined: malware installs such roots as well.',
        ],
    }),
};
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

;// CONCATENATED MODULE: ./lib/remedies/certbot.js

/**
 * A certbot command for a new certificate; `plugin` proves the names and `reload` is what makes the server read the result.
 * `null` where an IP address is among the names: no such command covers it.
 */
function certbotIssue(plugin, names, reload) {
    if (addressesIn(names).length > 0)
        return null;
    const proof = hasWildcard(names) ? '--manual --preferred-challenges dns' : plugin;
    return `certbot certonly ${proof} ${certbotNames(names)} --deploy-hook '${reload}'`;
}
/** A step around `certbotIssue`; what to do for an address instead where there is one. */
function toObtain(plugin, names, reload) {
    const command = certbotIssue(plugin, names, reload);
    return command === null ? addressNotes(names) : [`To obtain one: ${command}`];
}
/** A certbot command that renews what is there; certbot names a certificate after its first name. `null` as above. */
function certbotRenew(names, reload) {
    if (addressesIn(names).length > 0)
        return null;
    const [first] = commandNames(names);
    const which = first === undefined ? '' : ` --cert-name ${first.replace(/^\*\./, '')}`;
    return `certbot renew${which} --deploy-hook '${reload}'`;
}
/** certbot renews when a third of the lifetime is left, which a policy may find late. */
const NOT_YET_DUE = 'If certbot answers "not yet due for renewal", add --force-renewal.';
/** Why certbot did not renew; for a certificate with an address, how the next one has to be asked for. */
function renewalSteps(names) {
    if (addressesIn(names).length > 0)
        return addressNotes(names);
    return [NOT_YET_DUE, 'Look at the renewal log: journalctl -u certbot, /var/log/letsencrypt/letsencrypt.log'];
}
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
    'not-yet-valid': (which, from) => `Serve a certificate that is valid now in place of ${which}, which begins on ${from}, or correct the clock that is wrong.`,
    'not-a-ca': (which) => `Have the certificate below ${which} issued by a CA, or that one issued anew with the basic constraint CA:TRUE.`,
    'may-not-sign': (which) => `Have ${which} issued anew with keyCertSign in its key usage.`,
    'path-too-long': (which, found) => `Have ${which} issued anew with a path length of at least ${found}, or let it issue with fewer intermediates.`,
    'purpose-not-allowed': (which) => `Have the server certificate issued under a CA that may issue for servers: the extended key usage of ${which} leaves serverAuth out.`,
    'unknown-critical-extension': (which, oids) => `Have ${which} issued anew without the critical extension ${oids}.`,
    'name-not-allowed': (which, name) => `Have the certificate issued under a CA that may issue for "${name}": the name constraints of ${which} forbid it.`,
    'weak-signature': (which, digest) => `Have ${which} issued anew with a signature of SHA-256 instead of ${digest}.`,
    'bad-signature': (which, issuer) => `Serve ${which} as its CA issued it, or the CA certificate whose key made its signature: that of "${issuer}" did not.`,
    'weak-key': (which, least) => `Have ${which} issued anew with a key of ${least} at least.`,
};

;// CONCATENATED MODULE: ./lib/remedies/chain-file.js


/** Commands that put the issuer's certificate after the server's own; the CA publishes it in DER (RFC 5280 §4.2.2.1). */
function fetchIssuer(issuerUrl, name) {
    const url = commandUrl(issuerUrl);
    if (url === null)
        return `Get the certificate "${name}" in PEM from the CA that issued yours.`;
    return `Get "${name}" from the CA: curl -sSf ${url} -o intermediate.der && openssl x509 -inform der -in intermediate.der -out intermediate.pem`;
}
const JOIN_CHAIN = 'Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem';
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
const CERTBOT_HAS_IT = 'If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.';

;// CONCATENATED MODULE: ./lib/remedies/client-certificates.js

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
    on: 'ssl_client_certificate /etc/nginx/client-ca.pem;\nssl_verify_client on;',
    off: 'ssl_verify_client off;',
    note: 'It stands in the server block; client CAs with an intermediate need `ssl_verify_depth 2`. `optional` asks and lets everyone in.',
    reload: 'nginx -t && nginx -s reload',
});
const apacheClientCertificates = forProduct({
    on: 'SSLCACertificateFile /etc/apache2/client-ca.pem\nSSLVerifyClient require\nSSLVerifyDepth 2',
    off: 'SSLVerifyClient none',
    note: 'It stands in the <VirtualHost>: inside <Location> or <Directory> it needs a second question after the handshake, which most clients of TLS 1.3 do not answer (HTTP 403).',
    reload: 'apachectl configtest && apachectl graceful',
    askEarlier: {
        summary: 'Move SSLVerifyClient out of <Location> or <Directory> to the virtual host, or switch TLS 1.3 off there.',
        snippet: 'SSLVerifyClient require\n# or, where only some pages want one:\nSSLProtocol -TLSv1.3',
    },
});
const haproxyClientCertificates = forProduct({
    on: 'bind :443 ssl crt /etc/haproxy/certs/ ca-file /etc/haproxy/client-ca.pem verify required',
    off: 'bind :443 ssl crt /etc/haproxy/certs/',
    note: 'It stands on the bind line; `verify optional` asks and lets everyone in, and a crt-list may set it for one name alone.',
    reload: 'haproxy -c -f /etc/haproxy/haproxy.cfg && systemctl reload haproxy',
});
const caddyClientCertificates = forProduct({
    on: 'tls {\n    client_auth {\n        mode require_and_verify\n        trust_pool file /etc/caddy/client-ca.pem\n    }\n}',
    off: '# take client_auth out of the tls block',
    note: 'Before Caddy 2.8 write `trusted_ca_cert_file /etc/caddy/client-ca.pem` in place of trust_pool; the modes `request` and `verify_if_given` let in who has none.',
    reload: 'caddy validate --config /etc/caddy/Caddyfile && caddy reload --config /etc/caddy/Caddyfile',
});
function forProduct({ on, off, note, reload, askEarlier }) {
    return {
        'provide-client-certificate': (remedy) => {
            if (remedy.cannotAsk === true)
                return { ...ASK_EARLIER, ...askEarlier, steps: [...ASK_EARLIER.steps, reload] };
            return {
                ...clientCertificates['provide-client-certificate'](remedy),
                steps: [KEY_AS_SECRET, `If the server is not meant to ask for one: ${off}`, DOWNGRADE, reload],
            };
        },
        'trust-client-ca': (remedy) => ({
            summary: trustSummary(remedy),
            snippet: on,
            steps: ['The file holds all CAs whose clients are let in, one after the other.', note, ...OTHER_REASONS, reload],
        }),
        'renew-client-certificate': null,
        'fix-client-certificate': null,
        'require-client-certificate': ({ name }) => ({
            summary: `Name the CA of the clients of "${name}" and insist on a certificate.`,
            snippet: on,
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

;// CONCATENATED MODULE: ./lib/wire/profiles.js

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
    return CIPHER_SUITES.filter((suite) => !PREARRANGED.has(suite.keyExchange) && forbids(profile, suite)).sort((one, other) => rank(one) - rank(other));
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
    return names.map(cipherSuiteByName).filter((suite) => suite !== null);
}

;// CONCATENATED MODULE: ./lib/remedies/negotiation.js

/** The suites of TLS 1.2 that every profile but `modern` is content with, as OpenSSL's cipher lists are written. */
const CIPHER_LIST = RECOMMENDED_SUITES.map(({ opensslName, name }) => opensslName ?? name).join(':');
/** The same by their IANA names, which are those of Go. */
const CIPHER_NAMES = RECOMMENDED_SUITES.map(({ name }) => name);
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

;// CONCATENATED MODULE: ./lib/remedies/tidy-chain.js

/** Writes the chain file anew: what belongs in it, in which order. `where` names the file in the words of the product. */
function tidyChainIn(where, reload, file = 'fullchain.pem') {
    return ({ order, drop, most }) => ({
        summary: most !== undefined
            ? `Send the server certificate and its intermediates only: take every other certificate out of ${where}.`
            : drop.length === 0
                ? `Put the certificates in ${where} into the order ${inOrder(order)}.`
                : `Take ${quotedList(drop)} out of ${where}, so that it holds ${inOrder(order)} once each.`,
        snippet: order.length === 2 ? `cat certificate.pem intermediate.pem > ${file}` : null,
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

;// CONCATENATED MODULE: ./lib/remedies/any.js











/** What fits every server product, and what to do where no server is at fault. */
const any = {
    ...clientCertificates,
    'align-addresses': alignAddresses,
    ...negotiation,
    ...anyPath,
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
    'use-right-protocol': ({ port, protocol, suggestion, startTls = false }) => ({
        summary: suggestion !== null
            ? `Write the endpoint as ${suggestion}, the port on which ${protocol} speaks TLS from the first byte.`
            : startTls
                ? `Check a port that speaks TLS from the first byte: on ${port}, ${protocol} begins in clear.`
                : `Correct the port: ${port} speaks ${protocol}.`,
        snippet: suggestion,
        steps: [
            ...(startTls || suggestion !== null
                ? ['TLS that begins on request (STARTTLS) is not checked by this version.']
                : []),
            ...(suggestion === null
                ? ['If the service also has a port that speaks TLS from the first byte, that one can be checked as it is.']
                : ['If nothing answers there, switch that port on in the server: clients prefer it.']),
        ],
    }),
    'set-versions': ({ min, max, missing }) => ({
        summary: `Allow TLS ${min === max ? min : `${min} to ${max}`} on the server and nothing older.`,
        snippet: null,
        steps: [
            'Set it where TLS ends: with a load balancer or CDN in front, that is its security policy and not the web server.',
            ...(missing === undefined || missing.includes('1.3') ? [TLS13_NEEDS] : []),
        ],
    }),
    renew: ({ names, notAfter }) => ({
        summary: `Renew the certificate for ${quotedList(names)} (valid until ${day(notAfter)}), then reload every server that uses it.`,
        snippet: null,
        steps: [
            'Look at the log of the renewal job: why did it not run, or what did it fail on?',
            'If a newer certificate is on disk already, the server only needs a reload: most read the file once, when they start.',
            'Check every address: one machine of several may have been left out.',
            ...addressNotes(names),
        ],
    }),
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
    'serve-full-chain': ({ missing, issuerUrl }) => ({
        summary: `Serve "${missing}" after the server certificate; the root is not needed.`,
        snippet: null,
        steps: [
            fetchIssuer(issuerUrl, missing),
            ...orPrivateRoot(issuerUrl, missing),
            JOIN_CHAIN,
            CERTBOT_HAS_IT,
            'Kubernetes: `tls.crt` of the secret holds both, in this order. AWS: import again into ACM with the certificate chain.',
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
    'tidy-chain': tidyChain,
    'use-allowed-issuer': ({ allowed, issuer, names }) => ({
        summary: `Have the certificate for ${quotedList(names)} issued by one of the CAs that the policy allows (${quotedList(allowed)}).`,
        snippet: null,
        steps: [
            `If "${issuer}" is right, add it to \`allowed-issuers\`; the organisation or the common name does.`,
            'If nobody knows why this CA issued, look at who can prove the name: DNS records, mail to the domain, files on the web server.',
            'A CAA record in DNS keeps other CAs from issuing for the name.',
        ],
    }),
    'trust-root': ({ root }) => ({
        summary: `If "${root}" is a CA of your own, name its root in \`ca-file\`; if not, serve a certificate of a public CA with its full chain.`,
        snippet: 'ca-file: certs/internal-root.pem',
        steps: [
            'Clients need the same root; the public cannot be given one, so a public name needs a public CA.',
            `If you do not know "${root}", something between here and the server may sign the traffic anew: run the check from another network and compare.`,
            'A CA with (STAGING) or Fake in its name is a test CA: ask the real one.',
        ],
    }),
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
            `    SSLCertificateFile /etc/ssl/${pathName(name)}/fullchain.pem`,
            `    SSLCertificateKeyFile /etc/ssl/${pathName(name)}/privkey.pem`,
            '</VirtualHost>',
        ].join('\n'),
        steps: ['apachectl -S lists which names each address knows, and which host is its default.', RELOAD],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Make the virtual host of "${name}" the first one of its address, and leave \`SSLStrictSNIVHostCheck\` off.`,
        snippet: 'SSLStrictSNIVHostCheck off',
        steps: ['Hosts are read in the order of their files: apachectl -S names the default one.', RELOAD],
    }),
    'replace-built-in': null,
    'find-name-filter': null,
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
    'compare-captures': null,
    'find-delay': null,
    'read-server-log': ({ alert }) => ({
        summary: `Let Apache log handshakes in full, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: 'LogLevel info ssl:debug',
        steps: [
            RELOAD,
            'grep -iE "ssl|tls" /var/log/apache2/error.log | tail; on Fedora and RHEL the file is /var/log/httpd/ssl_error_log.',
            'Nothing in the log: a balancer, CDN or firewall in front refuses.',
        ],
    }),
    'bypass-interception': null,
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
    'fix-name': null,
    'start-listener': null,
    'open-path': null,
    'find-resetter': null,
    'enable-tls': ({ port, name }) => ({
        summary: `Load mod_ssl and put \`SSLEngine on\` into the virtual host of port ${port}.`,
        snippet: [
            `<VirtualHost *:${port}>`,
            ...(commandNames([name]).length === 0 ? [] : [`    ServerName ${name}`]),
            '    SSLEngine on',
            certificateLines(name).replace(/^/gm, '    '),
            '</VirtualHost>',
        ].join('\n'),
        steps: [
            'a2enmod ssl (Debian, Ubuntu) or dnf install mod_ssl (Fedora, RHEL)',
            `A line \`Listen ${port}\` must be there once.`,
            apache_RELOAD,
        ],
    }),
    'use-right-protocol': null,
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
    'replace-tls-stack': null,
    renew: ({ names, notAfter }) => ({
        summary: `Renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}) and reload Apache, which reads the file only then.`,
        snippet: certbotRenew(names, 'apachectl graceful'),
        steps: [
            `If the file that \`SSLCertificateFile\` names is newer already, a reload is all that is missing: ${apache_RELOAD}`,
            ...renewalSteps(names),
        ],
    }),
    'set-threshold': null,
    'fix-clock-or-wait': null,
    'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
        summary: `Replace ${oldIntermediate(subject, expires)} in the file of \`SSLCertificateFile\` (or \`SSLCertificateChainFile\`); the server certificate itself can stay.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, apache_RELOAD],
    }),
    'serve-full-chain': ({ missing, issuerUrl, name }) => ({
        summary: `\`SSLCertificateFile\` must name a file with the whole chain: the server certificate first, then "${missing}".`,
        snippet: `SSLCertificateFile /etc/ssl/${pathName(name)}/fullchain.pem`,
        steps: [
            fetchIssuer(issuerUrl, missing),
            ...orPrivateRoot(issuerUrl, missing),
            JOIN_CHAIN,
            CERTBOT_HAS_IT,
            'Before Apache 2.4.8 the intermediate goes into a file of its own, named by SSLCertificateChainFile.',
            apache_RELOAD,
        ],
    }),
    reissue: ({ names, why, ...how }) => ({
        summary: why === 'name'
            ? `Serve a certificate that covers ${quotedList(names)}: in the virtual host with that \`ServerName\`, or issued anew with these names.`
            : `Have a certificate issued for ${quotedList(names)}${issuedWith({ names, why, ...how })} and name it in \`SSLCertificateFile\`.`,
        snippet: certbotIssue('--apache', names, 'apachectl graceful'),
        steps: [...(why === 'name' ? [FIRST_HOST] : []), ...certbotNotes(names), apache_RELOAD],
    }),
    'tidy-chain': tidyChainIn('the file of `SSLCertificateFile` (or `SSLCertificateChainFile`)', apache_RELOAD),
    'replace-self-signed': ({ name }) => ({
        summary: `Name a certificate that a CA issued for "${name}" in the virtual host with that \`ServerName\`.`,
        snippet: certificateLines(name),
        steps: [...toObtain('--apache', [name], 'apachectl graceful'), FIRST_HOST, apache_RELOAD],
    }),
    'use-allowed-issuer': null,
    'trust-root': null,
    'mend-chain': mendChain('Put what the CA issues into the file of `SSLCertificateFile`: the server certificate first, then the intermediates.', apache_RELOAD),
    'investigate-verification': null,
};
function certificateLines(name) {
    const folder = `/etc/ssl/${pathName(name)}`;
    return `SSLCertificateFile ${folder}/fullchain.pem\nSSLCertificateKeyFile ${folder}/privkey.pem`;
}

;// CONCATENATED MODULE: ./lib/remedies/caddy-path.js

const caddy_path_RELOAD = 'caddy validate --config /etc/caddy/Caddyfile && caddy reload --config /etc/caddy/Caddyfile';
const LOG = 'journalctl -u caddy --since "-1 hour" | grep -iE "tls|obtain|challenge|handshake"';
const caddyPath = {
    'serve-name': ({ name, port }) => ({
        summary: `Name "${name}" as the address of a site, and find out in the log whether its certificate could be obtained: without one Caddy answers with alert 80.`,
        snippet: `${siteName(name)}${port === 443 ? '' : `:${port}`} {\n    # the site as it is\n}`,
        steps: [caddy_path_RELOAD, LOG, 'The CA must reach port 80 or 443 of this machine, and the DNS record must point to it.'],
    }),
    'serve-without-name': ({ name }) => ({
        summary: `Set \`default_sni\` in the global options to the name of the site, so that clients without a name get the certificate of "${name}".`,
        snippet: `{\n    default_sni ${siteName(name)}\n}`,
        steps: ['The block stands at the very top of the Caddyfile.', caddy_path_RELOAD],
    }),
    'replace-built-in': null,
    'find-name-filter': null,
    'find-closer': ({ port }) => ({
        summary: `Look into the log of Caddy for port ${port}, with debugging switched on.`,
        snippet: '{\n    debug\n}',
        steps: [
            caddy_path_RELOAD,
            LOG,
            'The name of a site must not begin with http://, and `auto_https off` must not stand in the global options.',
            'Nothing in the log: the hello never came here, look at the balancer or firewall in front.',
        ],
    }),
    'accept-large-hello': null,
    'compare-captures': null,
    'find-delay': null,
    'read-server-log': ({ alert }) => ({
        summary: `Switch debugging on in the global options of Caddy, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: '{\n    debug\n}',
        steps: [caddy_path_RELOAD, LOG, 'Alert 80 is what Caddy sends while it has no certificate for the name.'],
    }),
    'bypass-interception': null,
};
function siteName(name) {
    return commandNames([name])[0] ?? 'YOUR.HOST.NAME';
}

;// CONCATENATED MODULE: ./lib/remedies/caddy.js










const caddy_RELOAD = 'caddy validate --config /etc/caddy/Caddyfile && caddy reload --config /etc/caddy/Caddyfile';
const caddy_LOG = 'Caddy obtains certificates itself and logs why it could not: journalctl -u caddy | grep -iE "obtain|challenge"';
const caddy = {
    ...caddyClientCertificates,
    'align-addresses': alignAddressesWith(caddy_RELOAD),
    ...caddyPath,
    'fix-name': null,
    'start-listener': null,
    'open-path': null,
    'find-resetter': null,
    'enable-tls': ({ port, name }) => ({
        summary: `Name the site by its host name, without http:// and without \`auto_https off\`, so that Caddy serves HTTPS on port ${port}.`,
        snippet: site([name], port),
        steps: [...addressNotes([name]), caddy_RELOAD],
    }),
    'use-right-protocol': null,
    'set-versions': ({ min, max }) => ({
        summary: 'Set `protocols` in the `tls` block of the site, or take the line out: by itself Caddy speaks TLS 1.2 and 1.3 only.',
        snippet: `tls {\n    protocols ${CADDY_VERSION[min]} ${CADDY_VERSION[max]}\n}`,
        steps: [caddy_RELOAD, 'Caddy cannot speak TLS 1.0 or 1.1: if they were seen, something in front of it ends TLS.'],
    }),
    'set-suites': ({ why }) => ({
        summary: `${SUITES_FOR[why]}: set \`ciphers\` in the \`tls\` block of the site, or take the line out, since Caddy's own list is sound.`,
        snippet: `tls {\n    ciphers ${CIPHER_NAMES.join(' ')}\n}`,
        steps: [
            ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
            caddy_RELOAD,
            'Caddy has no RC4, export, anonymous or NULL suites: if they were seen, something in front of it ends TLS.',
        ],
    }),
    'set-groups': ({ postQuantum }) => ({
        summary: "Take `curves` out of the `tls` block of the site, since Caddy's own list is sound, or set it.",
        snippet: `tls {\n    curves ${groupList(postQuantum, ['x25519mlkem768', 'x25519', 'secp256r1', 'secp384r1'], ' ')}\n}`,
        steps: [
            ...(postQuantum ? ['x25519mlkem768 needs Caddy 2.10 or newer, which offers it by itself: caddy version'] : []),
            caddy_RELOAD,
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
    'replace-tls-stack': null,
    renew: ({ names, notAfter }) => ({
        summary: `Find out why Caddy did not renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}) by itself.`,
        snippet: 'journalctl -u caddy --since "-7 days" | grep -iE "renew|obtain|challenge"',
        steps: [
            'The CA must reach port 80 or 443 of this machine, and the DNS record must point to it.',
            `If the site names certificate files (\`tls cert.pem key.pem\`), Caddy does not renew them: replace the files, then ${caddy_RELOAD}`,
        ],
    }),
    'set-threshold': null,
    'fix-clock-or-wait': null,
    'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
        summary: `Replace ${oldIntermediate(subject, expires)} in the first file of the \`tls\` line, or take the line out and let Caddy obtain the certificate.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, caddy_RELOAD],
    }),
    'serve-full-chain': ({ missing, issuerUrl, name }) => ({
        summary: `The first file of the \`tls\` line must hold the server certificate, then "${missing}"; without that line Caddy obtains the whole chain itself.`,
        snippet: `tls /etc/ssl/${pathName(name)}/fullchain.pem /etc/ssl/${pathName(name)}/privkey.pem`,
        steps: [fetchIssuer(issuerUrl, missing), ...orPrivateRoot(issuerUrl, missing), JOIN_CHAIN, caddy_RELOAD],
    }),
    reissue: ({ names, why }) => ({
        summary: addressesIn(names).length > 0
            ? `Give Caddy a certificate for ${quotedList(names)} by a \`tls\` line with its files: it obtains none for an address from a public CA.`
            : why !== 'name' && why !== 'no-san'
                ? `Take the \`tls\` line with the unsuitable certificate out, and Caddy obtains one for ${quotedList(names)}.`
                : `Add ${quotedList(names)} to the addresses of the site, and Caddy obtains a certificate for each name.`,
        snippet: site(names, 443),
        steps: [...addressNotes(names), caddy_RELOAD, caddy_LOG],
    }),
    'tidy-chain': tidyChainIn('the first file of the `tls` line', caddy_RELOAD),
    'replace-self-signed': ({ name }) => ({
        summary: addressesIn([name]).length > 0
            ? `Give Caddy a certificate for "${name}" that a CA issued, by a \`tls\` line with its files, or name its root in \`ca-file\`.`
            : `Take \`tls internal\` or the self-signed file out of the site, and Caddy obtains a certificate for "${name}" from a public CA.`,
        snippet: site([name], 443),
        steps: [...addressNotes([name]), caddy_RELOAD, caddy_LOG],
    }),
    'use-allowed-issuer': null,
    'trust-root': ({ root }) => ({
        summary: `Take \`tls internal\` out if the name is public; if "${root}" is meant to sign it, name the root of Caddy's own CA in \`ca-file\`.`,
        snippet: 'curl -s http://localhost:2019/pki/ca/local | jq -r .root_certificate > internal-root.pem',
        steps: [
            'Run it on the machine of Caddy, commit the file (a root certificate is public) and set `ca-file: internal-root.pem` for this endpoint.',
            caddy_LOG,
        ],
    }),
    'mend-chain': mendChain('Put what the CA issues into the first file of the `tls` line: the server certificate first, then the intermediates.', caddy_RELOAD),
    'investigate-verification': null,
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
    'replace-built-in': null,
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
    'compare-captures': null,
    'find-delay': null,
    'read-server-log': ({ alert }) => ({
        summary: `Let HAProxy log why handshakes fail, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: 'error-log-format "%ci:%cp [%tr] %ft %[fc_err_str] %[ssl_fc_err_str] %[ssl_fc_sni]"',
        steps: [
            'It stands in `defaults` or in the frontend; HAProxy 2.5 and newer. `option dontlognull` must be off.',
            haproxy_path_RELOAD,
            'Nothing in the log: a balancer, CDN or firewall in front refuses.',
        ],
    }),
    'bypass-interception': null,
};

;// CONCATENATED MODULE: ./lib/remedies/haproxy.js











const haproxy_RELOAD = 'haproxy -c -f /etc/haproxy/haproxy.cfg && systemctl reload haproxy';
const CERTIFICATE_CHOICE = 'HAProxy answers with the first certificate of the bind line when none covers the name; `strict-sni` makes it refuse instead.';
const ONE_FILE = 'HAProxy wants certificate, intermediates and key in one file: cat certificate.pem intermediate.pem privkey.pem';
const haproxy = {
    ...haproxyClientCertificates,
    'align-addresses': alignAddressesWith(haproxy_RELOAD),
    ...haproxyPath,
    'fix-name': null,
    'start-listener': null,
    'open-path': null,
    'find-resetter': null,
    'enable-tls': ({ port, name }) => ({
        summary: `Put \`ssl\` and \`crt\` on the bind line of port ${port}.`,
        snippet: `bind :${port} ssl crt ${pem(name)}`,
        steps: [`${ONE_FILE} > ${pem(name)}`, haproxy_RELOAD],
    }),
    'use-right-protocol': null,
    'set-versions': ({ min, max }) => ({
        summary: 'Set the oldest version in the `global` section.',
        snippet: `ssl-default-bind-options ssl-min-ver ${VERSIONS[min]}${max === '1.3' ? '' : ` ssl-max-ver ${VERSIONS[max]}`}`,
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
    'replace-tls-stack': null,
    renew: ({ names, notAfter }) => ({
        summary: `Renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}), build the file of \`crt\` anew and reload HAProxy.`,
        snippet: certbotRenew(names, joinHook(names[0] ?? '')),
        steps: [
            ...(addressesIn(names).length > 0
                ? addressNotes(names)
                : [
                    'certbot leaves chain and key in two files: a hook must join them, otherwise HAProxy goes on with the old file.',
                    NOT_YET_DUE,
                ]),
            haproxy_RELOAD,
        ],
    }),
    'set-threshold': null,
    'fix-clock-or-wait': null,
    'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
        summary: `Replace ${oldIntermediate(subject, expires)} in the file that \`crt\` names; the server certificate itself can stay.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), ONE_FILE, haproxy_RELOAD],
    }),
    'serve-full-chain': ({ missing, issuerUrl, name }) => ({
        summary: `The file that \`crt\` names must hold the server certificate, then "${missing}", then the key.`,
        snippet: `cat certificate.pem intermediate.pem privkey.pem > ${pem(name)}`,
        steps: [
            fetchIssuer(issuerUrl, missing),
            ...orPrivateRoot(issuerUrl, missing),
            'If certbot made the certificate, fullchain.pem already holds both certificates: join it with privkey.pem.',
            haproxy_RELOAD,
        ],
    }),
    reissue: ({ names, why, ...how }) => ({
        summary: why === 'name'
            ? `Serve a certificate that covers ${quotedList(names)}: add it to the \`crt\` folder or crt-list, or have it issued anew with these names.`
            : `Have a certificate issued for ${quotedList(names)}${issuedWith({ names, why, ...how })} and put it into the file that \`crt\` names.`,
        snippet: certbotIssue('--standalone --http-01-port 8888', names, joinHook(names[0] ?? '')),
        steps: [
            ...(addressesIn(names).length > 0
                ? []
                : ['Let HAProxy hand /.well-known/acme-challenge/ on to port 8888, where certbot listens.']),
            ...(why === 'name' ? [CERTIFICATE_CHOICE] : []),
            ...certbotNotes(names),
            haproxy_RELOAD,
        ],
    }),
    'tidy-chain': tidyChainIn('the file that `crt` names', haproxy_RELOAD, 'fullchain.pem && cat fullchain.pem privkey.pem > site.pem'),
    'replace-self-signed': ({ name }) => ({
        summary: `Put a certificate that a CA issued for "${name}", with its chain and key, into the file that \`crt\` names.`,
        snippet: `cat fullchain.pem privkey.pem > ${pem(name)}`,
        steps: [...addressNotes([name]), CERTIFICATE_CHOICE, haproxy_RELOAD],
    }),
    'use-allowed-issuer': null,
    'trust-root': null,
    'mend-chain': mendChain('Put what the CA issues into the file that `crt` names: the server certificate first, then the intermediates, then the key.', haproxy_RELOAD),
    'investigate-verification': null,
};
const VERSIONS = {
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
function pem(name) {
    return `/etc/haproxy/certs/${pathName(name)}.pem`;
}
/** certbot sets RENEWED_LINEAGE to the folder of the certificate that it has just renewed. */
function joinHook(name) {
    return `cat "$RENEWED_LINEAGE/fullchain.pem" "$RENEWED_LINEAGE/privkey.pem" > ${pem(name)} && systemctl reload haproxy`;
}

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
            `    ssl_certificate     /etc/ssl/${pathName(name)}/fullchain.pem;`,
            `    ssl_certificate_key /etc/ssl/${pathName(name)}/privkey.pem;`,
            '}',
        ].join('\n'),
        steps: [
            'If the block is there, compare address and port of its `listen` line with the default block: nginx -T | grep -nE "listen|server_name|ssl_reject_handshake"',
            nginx_path_RELOAD,
        ],
    }),
    'serve-without-name': ({ name, port }) => ({
        summary: `Make the server block of "${name}" the default of its socket.`,
        snippet: `listen ${port} ssl default_server;`,
        steps: ['Take `default_server` out of the other blocks of the socket, and `ssl_reject_handshake` with it.', nginx_path_RELOAD],
    }),
    'replace-built-in': null,
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
    'compare-captures': null,
    'find-delay': null,
    'read-server-log': ({ alert }) => ({
        summary: `Let nginx log failed handshakes, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
        snippet: 'error_log /var/log/nginx/error.log info;',
        steps: [
            nginx_path_RELOAD,
            'Below `info` failed handshakes are not logged: grep SSL_do_handshake /var/log/nginx/error.log | tail',
            'Nothing in the log: a balancer, CDN or firewall in front refuses.',
        ],
    }),
    'bypass-interception': null,
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
    'fix-name': null,
    'start-listener': null,
    'open-path': null,
    'find-resetter': null,
    'enable-tls': ({ port, name }) => ({
        summary: `Add \`ssl\` to the \`listen ${port}\` line of the server block and name its certificate.`,
        snippet: [`listen ${port} ssl;`, `listen [::]:${port} ssl;`, nginx_certificateLines(name)].join('\n'),
        steps: [nginx_RELOAD, 'All server blocks that share the socket need `ssl` on their listen line.'],
    }),
    'use-right-protocol': null,
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
    'replace-tls-stack': null,
    renew: ({ names, notAfter }) => ({
        summary: `Renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}) and reload nginx, which reads the file only then.`,
        snippet: certbotRenew(names, 'systemctl reload nginx'),
        steps: [
            `If the file that \`ssl_certificate\` names is newer already, a reload is all that is missing: ${nginx_RELOAD}`,
            ...renewalSteps(names),
        ],
    }),
    'set-threshold': null,
    'fix-clock-or-wait': null,
    'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
        summary: `Replace ${oldIntermediate(subject, expires)} in the file that \`ssl_certificate\` names; the server certificate itself can stay.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, nginx_RELOAD],
    }),
    'serve-full-chain': ({ missing, issuerUrl, name }) => ({
        summary: `\`ssl_certificate\` must name a file with the whole chain: the server certificate first, then "${missing}".`,
        snippet: `ssl_certificate /etc/ssl/${pathName(name)}/fullchain.pem;`,
        steps: [fetchIssuer(issuerUrl, missing), ...orPrivateRoot(issuerUrl, missing), JOIN_CHAIN, CERTBOT_HAS_IT, nginx_RELOAD],
    }),
    reissue: ({ names, why, ...how }) => ({
        summary: why === 'name'
            ? `Serve a certificate that covers ${quotedList(names)}: in the server block with that \`server_name\`, or issued anew with these names.`
            : `Have a certificate issued for ${quotedList(names)}${issuedWith({ names, why, ...how })} and name it in \`ssl_certificate\`.`,
        snippet: certbotIssue('--nginx', names, 'systemctl reload nginx'),
        steps: [...(why === 'name' ? [DEFAULT_BLOCK] : []), ...certbotNotes(names), nginx_RELOAD],
    }),
    'tidy-chain': tidyChainIn('the file that `ssl_certificate` names', nginx_RELOAD),
    'replace-self-signed': ({ name }) => ({
        summary: `Name a certificate that a CA issued for "${name}" in the server block with that \`server_name\`.`,
        snippet: nginx_certificateLines(name),
        steps: [...toObtain('--nginx', [name], 'systemctl reload nginx'), DEFAULT_BLOCK, nginx_RELOAD],
    }),
    'use-allowed-issuer': null,
    'trust-root': null,
    'mend-chain': mendChain('Put what the CA issues into the file that `ssl_certificate` names: the server certificate first, then the intermediates.', nginx_RELOAD),
    'investigate-verification': null,
};
function nginx_certificateLines(name) {
    const folder = `/etc/ssl/${pathName(name)}`;
    return `ssl_certificate     ${folder}/fullchain.pem;\nssl_certificate_key ${folder}/privkey.pem;`;
}

;// CONCATENATED MODULE: ./lib/remedies/index.js





/** The products for which fixes are written, in the order of the docs. */
const PRODUCTS = ['nginx', 'apache', 'haproxy', 'caddy'];
/** Writes a remedy down for a product; where that has no text of its own, and for `null`, the general one stands. */
function writeFix(remedy, product) {
    const own = product === null ? null : writerOf(TEXTS[product], remedy.kind);
    if (product === null || own === null)
        return { ...writerOf(any, remedy.kind)(remedy), product: 'any' };
    return { ...own(remedy), product };
}
/** The general fix, then those of the products that have a text of their own. */
function writeFixes(remedy) {
    const own = PRODUCTS.map((product) => writeFix(remedy, product)).filter(({ product }) => product !== 'any');
    return [writeFix(remedy, null), ...own];
}
const TEXTS = { nginx: nginx, apache: apache, haproxy: haproxy, caddy: caddy };
/** The compiler cannot see that the writer found under a remedy's kind takes that remedy; the tables' types guarantee it. */
function writerOf(texts, kind) {
    return texts[kind];
}

;// CONCATENATED MODULE: ./lib/diagnose/merge.js
/** Joins equal sightings (same cause, same key) over the addresses; the order of first sight stays. */
function merge(sightings) {
    const merged = new Map();
    for (const { cause, diagnosis, address } of sightings) {
        const key = JSON.stringify([cause.id, ...diagnosis.key]);
        const known = merged.get(key) ?? { cause, diagnosis, addresses: [] };
        if (address !== null)
            known.addresses.push(address);
        merged.set(key, known);
    }
    return [...merged.values()];
}

;// CONCATENATED MODULE: ./lib/pki/der-tags.js
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

;// CONCATENATED MODULE: ./lib/pki/printable-text.js
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

;// CONCATENATED MODULE: ./lib/pki/strings.js


/**
 * The text of a character string by its type (RFC 5280 appendix B); `null` for a value that is no string. Not yet safe to
 * print: `printableText` makes it so, and writes bytes that do not fit the type as `\xNN`.
 */
function stringText(value) {
    switch (value.universalTag) {
        case TAG.utf8String:
            return utf8(value.bytes());
        case TAG.bmpString:
            return utf16(value.bytes());
        case TAG.universalString:
            return utf32(value.bytes());
        // T61String is ISO 8859-1 in practice, as every implementation reads it; the others are subsets of ASCII.
        case TAG.t61String:
        case TAG.numericString:
        case TAG.printableString:
        case TAG.ia5String:
        case TAG.visibleString:
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
        return oddBytes(bytes);
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
        text += code <= 0x10ffff ? String.fromCodePoint(code) : oddBytes(bytes.subarray(at, at + 4));
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/pki/names.js



/** Name (RFC 5280 §4.1.2.4). Throws DerError where the structure is broken; an odd string in it is no error. */
function readName(name) {
    const commonNames = [];
    const parts = name.members(TAG.sequence).map((set) => set
        .members(TAG.set)
        .map((member) => {
        const fields = member.fields(TAG.sequence);
        const type = fields.take('type').oid();
        const value = fields.take('value');
        fields.end();
        const text = stringText(value);
        if (type === COMMON_NAME && text !== null)
            commonNames.push(printableText(text));
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
    return printableText(text.replaceAll(/[,+"\\<>;]|^[ #]| $/g, '\\$&'));
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

;// CONCATENATED MODULE: ./lib/pki/der-error.js
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

// EXTERNAL MODULE: ./node_modules/node-forge/lib/asn1.js
var asn1 = __webpack_require__(7357);
;// CONCATENATED MODULE: ./lib/pki/der-read.js



/**
 * Reads one DER value that takes all the bytes. `at` names it in errors.
 * Throws DerError for bytes that are truncated, trailed by others, or nested deeper than MAX_DEPTH.
 */
function readDer(bytes, at) {
    try {
        // BIT STRINGs stay bytes: node-forge would otherwise guess whether they hold DER.
        const options = { strict: true, parseAllBytes: true, decodeBitStrings: false, maxDepth: MAX_DEPTH };
        return new DerValue(asn1.fromDer(Buffer.from(bytes).toString('latin1'), options), at);
    }
    catch (error) {
        throw new DerError(at, problemOf(error));
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
        return this.#node.tagClass === CONTEXT ? this.#node.type : null;
    }
    /** Number of the universal tag; `null` for any other class. */
    get universalTag() {
        return this.#node.tagClass === UNIVERSAL ? this.#node.type : null;
    }
    /** Members in order. With a tag, the value must be of that universal type. */
    members(tag) {
        if (tag !== undefined && !this.is(UNIVERSAL, tag))
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
        if (tag !== undefined && !this.is(UNIVERSAL, tag))
            throw this.fault('is of another type');
        const { value, type } = this.#node;
        if (typeof value !== 'string')
            throw this.fault('is constructed');
        // node-forge reads whatever bears this tag number as UTF-16 code units.
        if (type === TAG.bmpString)
            return Buffer.from(value, 'utf16le').swap16();
        return Buffer.from(value, 'latin1');
    }
    oid() {
        const bytes = this.bytes(TAG.oid);
        if (bytes.length === 0 || bytes.length > MAX_OID_BYTES || ((bytes.at(-1) ?? 0) & 0x80) !== 0)
            throw this.fault('is no OID');
        try {
            return asn1.derToOid(Buffer.from(bytes).toString('latin1'));
        }
        catch {
            throw this.fault('has an arc beyond 53 bits');
        }
    }
    /** X.690 §11.1: true is 0xff; BER's other values count as true as well. */
    boolean() {
        const bytes = this.bytes(TAG.boolean);
        if (bytes.length !== 1)
            throw this.fault('is not one byte');
        return bytes[0] !== 0;
    }
    /** An INTEGER from 0 up to 2^31 - 1. */
    smallNumber() {
        const bytes = this.bytes(TAG.integer);
        if (bytes.length === 0 || bytes.length > 4 || ((bytes[0] ?? 0) & 0x80) !== 0)
            throw this.fault('is out of range');
        return bytes.reduce((number, byte) => number * 256 + byte, 0);
    }
    /** BIT STRING as bytes; unused bits are zeroed. */
    bits() {
        const bytes = Uint8Array.from(this.bytes(TAG.bitString));
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
        return Buffer.from(asn1.toDer(this.#node).getBytes(), 'latin1');
    }
    fault(problem) {
        return new DerError(this.at, problem);
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
            throw new DerError(at, 'is missing');
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

;// CONCATENATED MODULE: ./lib/pki/extensions/general-names.js




/** GeneralNames (RFC 5280 §4.2.1.6). Throws DerError where the structure is broken. */
function readGeneralNames(names) {
    return names.members(TAG.sequence).map(readGeneralName);
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
    return readName(name.fields().take('directoryName')).text;
}
/** IA5String; bytes beyond ASCII are kept as ISO 8859-1. */
function ia5(name) {
    return printableText(Buffer.from(name.bytes()).toString('latin1'));
}
function ipAddress(name) {
    const bytes = name.bytes();
    const text = addressText(bytes);
    return text === null ? { kind: 'other', value: hex(name.encoded()) } : { kind: 'ip', value: text };
}
function hex(bytes) {
    return `#${Buffer.from(bytes).toString('hex')}`;
}

;// CONCATENATED MODULE: ./lib/pki/extensions/key-identifiers.js


/** SubjectKeyIdentifier (RFC 5280 §4.2.1.2), lower-case hexadecimal. */
function readSubjectKeyId(value) {
    return { subjectKeyId: key_identifiers_hex(value.bytes(TAG.octetString)) };
}
/** AuthorityKeyIdentifier (RFC 5280 §4.2.1.1). Its issuer, where given, is the name of whoever issued the issuer. */
function readAuthorityKeyId(value) {
    const fields = value.fields(TAG.sequence);
    const keyId = fields.optional('keyIdentifier', CONTEXT, 0);
    const issuer = fields.optional('authorityCertIssuer', CONTEXT, 1);
    fields.optional('authorityCertSerialNumber', CONTEXT, 2);
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
    for (const description of value.members(TAG.sequence)) {
        const fields = description.fields(TAG.sequence);
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
    return { crlUrls: value.members(TAG.sequence).flatMap(fullNameUrls) };
}
function fullNameUrls(point) {
    const name = point.fields(TAG.sequence).optional('distributionPoint', CONTEXT, 0);
    // A CHOICE is tagged explicitly: the [0] holds either fullName [0] or nameRelativeToCRLIssuer [1].
    const names = name?.fields().optional('fullName', CONTEXT, 0)?.members() ?? [];
    return names.map(readGeneralName).flatMap(({ kind, value }) => (kind === 'uri' ? [value] : []));
}
const OCSP = '1.3.6.1.5.5.7.48.1';
const CA_ISSUERS = '1.3.6.1.5.5.7.48.2';

;// CONCATENATED MODULE: ./lib/pki/extensions/tls.js

/** TLS feature (RFC 7633 §4): numbers of TLS extensions that the server promises to serve. */
function readTlsFeature(value) {
    const features = value.members(TAG.sequence).map((feature) => feature.smallNumber());
    return { mustStaple: features.includes(STATUS_REQUEST) };
}
/** SignedCertificateTimestampList (RFC 6962 §3.3): 2-byte lengths inside an OCTET STRING, as TLS writes them. */
function readTimestamps(value) {
    const list = Buffer.from(value.bytes(TAG.octetString));
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
    const fields = value.fields(TAG.sequence);
    const ca = fields.optional('cA', UNIVERSAL, TAG.boolean)?.boolean() ?? false;
    const pathLength = fields.optional('pathLenConstraint', UNIVERSAL, TAG.integer)?.smallNumber() ?? null;
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
    const purposes = value.members(TAG.sequence).map((purpose) => purpose.oid());
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
    return list.members(TAG.sequence).map((member) => {
        const fields = member.fields(TAG.sequence);
        const oid = fields.take('extnID').oid();
        const critical = fields.optional('critical', UNIVERSAL, TAG.boolean)?.boolean() ?? false;
        const content = fields.take('extnValue').bytes(TAG.octetString);
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
            facts = { ...facts, ...reader.read(readDer(content, `extensions/${name}`)) };
        }
        catch (error) {
            if (!(error instanceof DerError))
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

;// CONCATENATED MODULE: ./lib/pki/public-key.js

/** Facts of a SubjectPublicKeyInfo in DER. A key that OpenSSL cannot read is `unknown`; nothing is thrown. */
function readPublicKey(spki) {
    const spkiSha256 = (0,external_node_crypto_.createHash)('sha256').update(spki).digest('hex');
    const key = keyObject(spki);
    const known = key === null ? UNREADABLE : describe(key);
    return { ...known, spkiSha256 };
}
function keyObject(spki) {
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(spki), format: 'der', type: 'spki' });
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
    if (tag !== TAG.utcTime && tag !== TAG.generalizedTime)
        throw value.fault('is no time');
    const text = Buffer.from(value.bytes()).toString('latin1');
    const parts = (tag === TAG.utcTime ? UTC_TIME : GENERALIZED_TIME).exec(text)?.groups;
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
    const strict = tag === TAG.utcTime ? /^\d{12}Z$/ : /^\d{14}Z$/;
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
            throw new DerError('certificate', `is longer than ${MAX_BYTES} bytes`);
        return certificateFacts(der);
    }
    catch (error) {
        if (!(error instanceof DerError))
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
        if (error instanceof DerError)
            return [];
        throw error;
    }
}
/** Subject of a certificate in RFC 4514 text, without the cost of the other facts; `null` for what is none. */
function certificateSubject(der) {
    try {
        return readName(readFrame(der).subject).text;
    }
    catch (error) {
        if (error instanceof DerError)
            return null;
        throw error;
    }
}
function certificateFacts(der) {
    const frame = readFrame(der);
    const subject = readName(frame.subject);
    const issuer = readName(frame.issuer);
    const extensions = readExtensions(frame.extensions);
    const validity = frame.validity.fields(TAG.sequence);
    const notBefore = readTime(validity.take('notBefore'));
    const notAfter = readTime(validity.take('notAfter'));
    const key = readPublicKey(frame.publicKey.encoded());
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
    const whole = readDer(der, 'certificate');
    const outer = whole.fields(TAG.sequence);
    const tbs = outer.take('tbsCertificate').fields(TAG.sequence);
    const outerSignature = algorithmOid(outer.take('signatureAlgorithm'));
    outer.take('signatureValue').bytes(TAG.bitString);
    outer.end();
    return { whole, outerSignature, ...readTbs(tbs) };
}
/** TBSCertificate in the order of RFC 5280 §4.1. */
function readTbs(tbs) {
    tbs.optional('version', CONTEXT, 0);
    const serial = tbs.take('serialNumber').bytes(TAG.integer);
    const signature = algorithmOid(tbs.take('signature'));
    const issuer = tbs.take('issuer');
    const validity = tbs.take('validity');
    const subject = tbs.take('subject');
    const publicKey = tbs.take('subjectPublicKeyInfo');
    tbs.optional('issuerUniqueID', CONTEXT, 1);
    tbs.optional('subjectUniqueID', CONTEXT, 2);
    const extensions = tbs.optional('extensions', CONTEXT, 3);
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
    return algorithm.fields(TAG.sequence).take('algorithm').oid();
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function base64(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
/** Certificates take one to five kilobytes; with thousands of names, some tens. */
const MAX_BYTES = 65_536;

;// CONCATENATED MODULE: ./lib/pki/name-constraints.js





/**
 * Names of `leaf` that break the name constraints of `issuer` (RFC 5280 §4.2.1.10). DNS names and IP addresses are looked
 * at, the two kinds that name a server; constraints that cannot be read, or that are too many, forbid nothing here.
 */
function forbiddenNames(leaf, issuer) {
    const extension = rawExtensions(Buffer.from(issuer.der, 'base64')).find(({ oid }) => oid === NAME_CONSTRAINTS);
    if (extension === undefined)
        return [];
    const { permitted, excluded } = readConstraints(extension.content);
    const sans = leaf.sans ?? [];
    if (sans.length * (permitted.length + excluded.length) > MAX_COMPARISONS)
        return [];
    return sans.flatMap((san) => {
        if (excluded.some((subtree) => contains(subtree, san)))
            return [{ name: san.value, by: 'excluded' }];
        const rules = permitted.filter(({ kind }) => kind === san.kind);
        const outside = rules.length > 0 && !rules.some((subtree) => contains(subtree, san));
        return outside ? [{ name: san.value, by: 'permitted' }] : [];
    });
}
function readConstraints(content) {
    try {
        const fields = readDer(content, 'nameConstraints').fields(TAG.sequence);
        const permitted = fields.optional('permittedSubtrees', CONTEXT, 0)?.members() ?? [];
        const excluded = fields.optional('excludedSubtrees', CONTEXT, 1)?.members() ?? [];
        return { permitted: permitted.flatMap(readSubtree), excluded: excluded.flatMap(readSubtree) };
    }
    catch (error) {
        if (error instanceof DerError)
            return { permitted: [], excluded: [] };
        throw error;
    }
}
function readSubtree(subtree) {
    const base = subtree.fields(TAG.sequence).take('base');
    if (base.contextTag === 2)
        return [{ kind: 'dns', suffix: Buffer.from(base.bytes()).toString('latin1').toLowerCase() }];
    if (base.contextTag !== 7)
        return [];
    const bytes = base.bytes();
    const half = bytes.length / 2;
    return half === 4 || half === 16
        ? [{ kind: 'ip', address: bytes.subarray(0, half), mask: bytes.subarray(half) }]
        : [];
}
function contains(subtree, san) {
    if (subtree.kind !== san.kind)
        return false;
    return subtree.kind === 'dns' ? underSuffix(san.value, subtree.suffix) : inRange(san.value, subtree);
}
/** A suffix covers itself and all below it; a leading dot, as many CAs write it, only what is below. */
function underSuffix(name, suffix) {
    if (suffix === '' || name === suffix)
        return true;
    return name.endsWith(suffix.startsWith('.') ? suffix : `.${suffix}`);
}
function inRange(text, { address, mask }) {
    const bytes = addressBytes(text);
    if (bytes === null || bytes.length !== address.length)
        return false;
    return bytes.every((byte, index) => ((byte ^ (address[index] ?? 0)) & (mask[index] ?? 0)) === 0);
}
const NAME_CONSTRAINTS = '2.5.29.30';
/** A thousand names under some dozens of constraints; a hostile pair of certificates could ask for a hundred million. */
const MAX_COMPARISONS = 65_536;

;// CONCATENATED MODULE: ./lib/pki/server-purpose.js
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
            ...forbiddenNames(leaf, issuer).map((name) => ({ kind: 'name-not-allowed', certificate: issuer, ...name })),
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
    if (lacksServerAuth(extendedKeyUsage))
        problems.push({ kind: 'purpose-not-allowed', certificate, has: extendedKeyUsage ?? [] });
    return problems;
}
/** Certificates of version 1 have no extensions, so a root of that age cannot say that it is a CA; OpenSSL lets it pass. */
function isVersionOneRoot({ selfIssued, basicConstraints, keyUsage, extendedKeyUsage, sans, subjectKeyId, }) {
    return (selfIssued && [basicConstraints, keyUsage, extendedKeyUsage, sans, subjectKeyId].every((fact) => fact === null));
}

;// CONCATENATED MODULE: ./lib/pki/issued-by.js


/** The names fit, and the key identifiers where both certificates bear one: as OpenSSL looks for an issuer. */
function namesAsIssuer(certificate, issuer) {
    const { authorityKeyId } = certificate;
    const { subjectKeyId } = issuer;
    const keyFits = authorityKeyId === null || subjectKeyId === null || authorityKeyId === subjectKeyId;
    return keyFits && sameName(certificate.issuer, issuer.subject);
}
/** It names itself as its issuer, by name and by key. Its signature is another question. */
function namesItself(certificate) {
    return namesAsIssuer(certificate, certificate);
}
/** The key of `issuer` made the signature on `certificate`. False for whatever cannot be checked. */
function isSignedBy(certificate, issuer) {
    try {
        const key = new external_node_crypto_.X509Certificate(Buffer.from(issuer.der, 'base64')).publicKey;
        return new external_node_crypto_.X509Certificate(Buffer.from(certificate.der, 'base64')).verify(key);
    }
    catch {
        return false; // a key or algorithm that this OpenSSL does not know
    }
}

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
    const paths = [];
    function signs(issuer, certificate) {
        const pair = `${certificate.sha256} ${issuer.sha256}`;
        const known = checked.get(pair);
        if (known !== undefined)
            return known;
        if (checked.size >= MAX_SIGNATURES)
            return false;
        const good = isSignedBy(certificate, issuer);
        checked.set(pair, good);
        if (!good)
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
        if (namesItself(last)) {
            signs(last, last); // noted where it fails; the certificate ends the path all the same
            finish(path, store.has(last) ? 'trusted' : path.length === 1 ? 'self-signed-leaf' : 'untrusted-root');
            return;
        }
        const issuers = distinct([...store.bySubject(last.issuer), ...others])
            .filter((issuer) => namesAsIssuer(last, issuer) && !path.some((below) => sameHolder(below, issuer)))
            .filter((issuer) => signs(issuer, last));
        if (issuers.length === 0 || path.length >= paths_MAX_DEPTH)
            finish(path, 'issuer-missing');
        else
            for (const issuer of issuers)
                climb([...path, issuer], issuer);
    }
    const [leaf] = sent;
    if (leaf !== undefined)
        climb([leaf], leaf);
    return { paths, badSignatures };
}
/** Same name and key: a cross-signed twin. A path that meets one holder twice runs in a circle. */
function sameHolder(one, other) {
    return one.subject === other.subject && one.key.spkiSha256 === other.key.spkiSha256;
}
function distinct(certificates) {
    return [...new Map(certificates.map((certificate) => [certificate.sha256, certificate])).values()];
}
/** Certificates in a path; real ones have two to five. */
const paths_MAX_DEPTH = 12;
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
    const { paths, badSignatures } = buildPaths(sent, store);
    const best = bestOf(paths, now);
    return {
        sent,
        best,
        paths,
        order: isInOrder(sent, best) ? 'in-order' : 'out-of-order',
        surplus: surplusOf(sent, paths),
        badSignatures,
        directIssuerSeemsRoot: best.end === 'issuer-missing' && seemsRoot(best.certificates.at(-1)),
    };
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
    return [END_RANK[path.end], pathProblems(path, now).length, path.end === 'trusted' ? length : -length];
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
    if (last.authorityIssuer !== null && sameName(last.authorityIssuer, last.issuer))
        return true;
    return /(?:^|,)CN=[^,]*\broot/i.test(last.issuer);
}
const END_RANK = {
    trusted: 0,
    'self-signed-leaf': 1,
    'untrusted-root': 1,
    'issuer-missing': 2,
};

;// CONCATENATED MODULE: ./lib/diagnose/see.js

/** Prepares an observation for the causes. Addresses that sent the same chain share one examination of it. */
function see(target, observation, now, store) {
    const examined = new Map();
    const examine = (sent) => {
        const key = sent.map(({ sha256 }) => sha256).join(' ');
        const chain = examined.get(key) ?? examineChain(sent, store, now);
        examined.set(key, chain);
        return chain;
    };
    const addresses = observation.addresses.map((at) => {
        const sent = chainSent(at);
        const chain = sent.length === 0 ? null : examine(sent);
        return { ...target, now, at, sent, chain, clientCertificate: observation.clientCertificate };
    });
    return { ...target, now, observation, addresses };
}
/** The chain that OpenSSL received; where its handshake failed, the one that a raw hello got to see under TLS ≤ 1.2. */
function chainSent({ handshake, hellos }) {
    if (handshake.kind === 'completed')
        return handshake.chain;
    const flights = hellos.flatMap(({ question, outcome }) => {
        // What is served under another name says nothing about ours.
        if (question.kind === 'no-sni' || question.kind === 'other-sni')
            return [];
        return outcome.kind === 'server-flight' && outcome.complete && outcome.chain.length > 0
            ? [{ question, outcome }]
            : [];
    });
    // A server may keep another certificate for old clients, so the ordinary hello's answer counts first.
    const ordinary = flights.find(({ question }) => question.kind === 'modern');
    return (ordinary ?? flights[0])?.outcome.chain ?? [];
}

;// CONCATENATED MODULE: ./lib/causes/first-bytes.js
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

;// CONCATENATED MODULE: ./lib/diagnose/server-guess.js

/** Which product runs there: what the user says, else what its HTTP Server header says. */
function guessServer(endpoint, observation) {
    if (endpoint.server !== null)
        return { product: endpoint.server, because: 'named in the configuration' };
    for (const at of observation.addresses) {
        const header = headerOfAddress(at);
        const product = header === null ? null : productOf(header);
        if (product !== null)
            return { product, because: `HTTP Server header "${header}"` };
    }
    return { product: null, because: 'nothing seen tells which product answers' };
}
/** The product that a Server header names; `null` for products without texts of their own. */
function productOf(header) {
    return PRODUCT_MARKS.find(([, mark]) => mark.test(header))?.[0] ?? null;
}
function headerOfAddress({ http, plaintext, hellos }) {
    if (http?.server)
        return printable(http.server);
    const inClear = [
        ...(plaintext?.kind === 'answered' ? [plaintext.firstBytes] : []),
        ...hellos.flatMap(({ outcome }) => (outcome.kind === 'not-tls' ? [outcome.firstBytes] : [])),
    ];
    for (const bytes of inClear) {
        const header = serverHeader(decode(bytes));
        if (header !== null)
            return printable(header);
    }
    return null;
}
/** Servers name anything they like: control and non-ASCII characters go, and so does what no header needs in length. */
function printable(header) {
    return header.replace(/[^\x20-\x7e]/g, '?').slice(0, 80);
}
/** openresty and Tengine take nginx's directives. `Apache-Coyote` is Tomcat, which takes none of Apache's. */
const PRODUCT_MARKS = [
    ['nginx', /^(?:nginx|openresty|tengine)\b/i],
    ['apache', /^apache(?![-\w])/i],
    ['haproxy', /^haproxy\b/i],
    ['caddy', /^caddy\b/i],
];

;// CONCATENATED MODULE: ./lib/causes/cause.js
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

;// CONCATENATED MODULE: ./lib/pki/name-match.js


/**
 * Matches a host (A-label name or IP literal) against a certificate as RFC 9525 §6 asks: subjectAltName only, whole labels,
 * letter case and a trailing dot do not count, the common name never does.
 */
function matchName(host, certificate) {
    const dnsNames = namesOf(certificate, 'dns');
    const address = addressBytes(host);
    if (address !== null)
        return matchAddress(addressText(address) ?? host, dnsNames, namesOf(certificate, 'ip'));
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
        const bytes = addressBytes(plain(name));
        return bytes !== null && addressText(bytes) === host;
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

;// CONCATENATED MODULE: ./lib/causes/seen.js
/** The name that the certificate has to cover: what is sent as SNI, else the host itself. */
function expectedName(endpoint) {
    return endpoint.servername ?? endpoint.host;
}
/** OpenSSL verified the chain. Its verdict is authoritative, so causes about trust stay silent then. */
function opensslTrusts({ at }) {
    return at.handshake.kind === 'completed' && at.handshake.verification.kind === 'accepted';
}

;// CONCATENATED MODULE: ./lib/causes/names.js



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
    const sites = new Set(wanted.map(names_site));
    return [...new Set([...wanted, ...dnsNames(present).filter((name) => sites.has(names_site(name)))])];
}
/** Names for a certificate in place of the present one: its own where it covers the endpoint, else also the one asked for. */
function namesToRenew(present, endpoint) {
    const expected = expectedName(endpoint);
    if (matchName(expected, present).kind !== 'matched')
        return namesToReissue(present, [expected]);
    if (addressBytes(expected) === null)
        return dnsNames(present);
    // Common names are no names, and without the address the next certificate would not serve this endpoint.
    const dns = (present.sans ?? []).filter(({ kind }) => kind === 'dns').map(({ value }) => value);
    return [...new Set([expected, ...dns])];
}
/** A rough "same owner": the last two labels. Only chooses what a command line suggests, never a verdict. */
function names_site(name) {
    return name.toLowerCase().split('.').slice(-2).join('.');
}

;// CONCATENATED MODULE: ./lib/causes/wording.js

/** Longest piece of remote text that a message repeats; the whole text stands in the evidence. */
const wording_LONGEST_NAME = 80;
/** What people call a certificate: the common name of an RFC 4514 name, else the whole name; cut when overlong. */
function calledBy(distinguishedName) {
    const commonName = /^(?:(?:\\.|[^\\,+])*[,+])*?CN=((?:\\.|[^\\,+])*)/i.exec(distinguishedName)?.[1];
    // RFC 4514 §2.4 escapes a special character by a backslash before it; the pairs of hex digits stay as they are.
    const name = (commonName || distinguishedName).replace(/\\([",+;<>= #\\])/g, '$1');
    return name === '' ? '(no name)' : wording_cut(name);
}
/** Remote text for a message, cut when overlong. */
function wording_cut(text) {
    return text.length <= wording_LONGEST_NAME ? text : `${text.slice(0, wording_LONGEST_NAME - 1)}…`;
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
    const hours = Math.floor(duration / (DAY_MS / 24));
    if (hours < 1)
        return 'less than an hour';
    if (hours < 24)
        return counted(hours, 'hour');
    return counted(Math.floor(duration / DAY_MS), 'day');
}
/** The date of an instant, UTC: `2026-11-03`. */
function wording_day(instant) {
    return instant.slice(0, 10);
}
/** The instant to the second, as evidence prints it: `2026-11-03 08:15:00 UTC`. */
function moment(instant) {
    return `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`;
}

;// CONCATENATED MODULE: ./lib/causes/certificate-expired.js



/** The server's own certificate is past its notAfter, which is its last valid second (RFC 5280 §4.1.2.5). */
const certificateExpired = defineCause({
    id: 'certificate-expired',
    title: 'the certificate has expired',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The end of the validity of the server certificate (notAfter) has passed.',
        why: 'Every client refuses the connection. Often the renewal did run, but the server was not reloaded, or one machine of several was left out.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -subject -enddate',
        references: ['RFC 5280 §4.1.2.5'],
        example: { kind: 'renew', names: ['api.example.com'], notAfter: '2026-11-03T08:15:00.000Z' },
    },
    explains: ['certificate-expiring'],
    detect({ sent: [leaf], now }) {
        if (leaf === undefined)
            return null;
        const since = now - Date.parse(leaf.notAfter);
        return since > 0 ? { leaf, since } : null;
    },
    message: ({ leaf, since }) => `The certificate "${calledBy(leaf.subject)}" expired on ${wording_day(leaf.notAfter)}, ${span(since)} ago, so clients refuse the connection.`,
    evidence: ({ leaf }) => [
        { label: 'subject', value: leaf.subject },
        { label: 'issuer', value: leaf.issuer },
        { label: 'valid until', value: moment(leaf.notAfter) },
    ],
    remedy: ({ leaf }, { endpoint }) => ({ kind: 'renew', names: namesToRenew(leaf, endpoint), notAfter: leaf.notAfter }),
    key: ({ leaf }) => [leaf.sha256],
});

// EXTERNAL MODULE: ./lib/model/policy.js
var model_policy = __webpack_require__(9711);
;// CONCATENATED MODULE: ./lib/causes/remaining.js



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
            return threshold.days * DAY_MS;
        case 'percent':
            return (lifetime(certificate) * threshold.percent) / 100;
        case 'auto':
            return lifetime(certificate) / autoParts(threshold, certificate);
        default:
            return assertNever(threshold);
    }
}
/** More days than the certificate had left at its first second: whoever renews it cannot help that. */
function isNeverMet(threshold, { notBefore, notAfter }) {
    return threshold.kind === 'days' && Date.parse(notAfter) - Date.parse(notBefore) < threshold.days * DAY_MS;
}
/** The threshold in words, e.g. `1/8 of its lifetime, which is 11 days`. */
function askedText(threshold, certificate) {
    switch (threshold.kind) {
        case 'days':
            return `${threshold.days} day${threshold.days === 1 ? '' : 's'}`;
        case 'percent':
            return `${threshold.percent} % of its lifetime, which is ${span(asked(threshold, certificate))}`;
        case 'auto':
            return `1/${autoParts(threshold, certificate)} of its lifetime, which is ${span(asked(threshold, certificate))}`;
        default:
            return assertNever(threshold);
    }
}
function autoParts(threshold, certificate) {
    return lifetime(certificate) <= model_policy/* SHORT_LIVED_DAYS */.W9 * DAY_MS ? threshold.shortLived : threshold.ordinary;
}

;// CONCATENATED MODULE: ./lib/causes/certificate-expiring.js





/**
 * Less validity is left than the policy asks for. Exactly as much as asked for is enough; a share counts from the
 * certificate's own lifetime (notAfter − notBefore), so that one number suits certificates of 90 days and of 6.
 */
const certificateExpiring = defineCause({
    id: 'certificate-expiring',
    title: 'the certificate expires soon',
    scope: 'address',
    docs: {
        what: 'The server certificate is valid for less time than `min-days` (an error) or `warn-days` (a warning) asks for. Exactly as much is enough. A percentage counts from the whole lifetime of the certificate. Without a threshold of your own, less than 1/8 of the lifetime is an error and less than 1/4 a warning; 1/6 and 1/3 of a lifetime of 10 days at most. docs/expiry.md has the table. A threshold in days that is longer than the whole lifetime is never met, and the finding says so.',
        why: 'Automatic renewal replaces a certificate long before its end, usually when a third of its lifetime is left. One that gets this old says that the renewal does not work, or that the new certificate is on disk and the server was not reloaded.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -enddate -checkend 1209600',
        references: ['RFC 5280 §4.1.2.5', 'RFC 9773', 'CA/Browser Forum Baseline Requirements §6.3.2'],
        example: { kind: 'renew', names: ['api.example.com'], notAfter: '2026-12-01T08:15:00.000Z' },
    },
    explains: [],
    detect({ sent: [leaf], now, policy }) {
        if (leaf === undefined)
            return null;
        const left = Date.parse(leaf.notAfter) - now;
        if (left < 0)
            return null;
        const found = (severity, threshold) => {
            const neverMet = isNeverMet(threshold, leaf);
            return { leaf, left, severity, threshold, neverMet, young: neverMet && left >= asked(model_policy/* AUTO_WARN */.T_, leaf) };
        };
        if (left < asked(policy.minRemaining, leaf))
            return found('error', policy.minRemaining);
        if (left < asked(policy.warnRemaining, leaf))
            return found('warning', policy.warnRemaining);
        return null;
    },
    severity: ({ severity }) => severity,
    message: ({ leaf, left, severity, threshold, neverMet }) => {
        const fails = severity === 'error' ? 'fails' : 'warns';
        const never = neverMet
            ? `, which this certificate can never have: its whole lifetime is ${span(lifetime(leaf))}`
            : '';
        return `The certificate "${calledBy(leaf.subject)}" expires on ${wording_day(leaf.notAfter)}, in ${span(left)}; the policy ${fails} below ${askedText(threshold, leaf)}${never}.`;
    },
    evidence: ({ leaf, left }) => [
        { label: 'valid until', value: moment(leaf.notAfter) },
        { label: 'left', value: `${span(left)} of ${span(lifetime(leaf))}${share(left, leaf)}` },
    ],
    // Nothing is late while the certificate is young: only the threshold is wrong.
    remedy: ({ leaf, severity, young }, { endpoint }) => young
        ? { kind: 'set-threshold', key: severity === 'error' ? 'min-days' : 'warn-days', lifetime: span(lifetime(leaf)) }
        : { kind: 'renew', names: namesToRenew(leaf, endpoint), notAfter: leaf.notAfter },
    key: ({ leaf }) => [leaf.sha256],
});
function share(left, leaf) {
    const whole = lifetime(leaf);
    return whole === 0 ? '' : ` (${Math.floor((left / whole) * 1000) / 10} %)`;
}

;// CONCATENATED MODULE: ./lib/causes/certificate-not-yet-valid.js


/** The server's own certificate begins in the future (RFC 5280 §4.1.2.5). */
const certificateNotYetValid = defineCause({
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
    message: ({ leaf, until }) => `The certificate "${calledBy(leaf.subject)}" becomes valid only on ${moment(leaf.notBefore)}, in ${span(until)}: it was put in place too early, or a clock is wrong.`,
    evidence: ({ leaf, now }) => [
        { label: 'subject', value: leaf.subject },
        { label: 'begin of validity', value: moment(leaf.notBefore) },
        { label: 'clock of this machine', value: moment(new Date(now).toISOString()) },
    ],
    remedy: ({ leaf }) => ({ kind: 'fix-clock-or-wait', notBefore: leaf.notBefore }),
    key: ({ leaf }) => [leaf.sha256],
});

;// CONCATENATED MODULE: ./lib/model/alert-name.js
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

;// CONCATENATED MODULE: ./lib/wire/code-points/alerts.js

/** Code points of AlertLevel (RFC 5246 §7.2). */
const ALERT_WARNING = 1;
const ALERT_FATAL = 2;
const CLOSE_NOTIFY = 0;

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
            return `${outcome.how === 'rst' ? 'TCP reset' : 'closed'} after ${counted(bytes, 'byte')} and ${tookMs} ms`;
        case 'silent':
            return `${bytes === 0 ? 'no byte' : counted(bytes, 'byte')} in ${seconds(outcome.waitedMs)}`;
        case 'not-tls':
            return 'bytes that are not TLS';
        case 'malformed':
            return `malformed at ${outcome.at}: ${outcome.problem}`;
        case 'no-connection':
            return 'no connection';
        default:
            return assertNever(outcome);
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
            return 'not tried';
        default:
            return assertNever(handshake);
    }
}
/** `TLS alert 40 (handshake_failure)`. */
function alertWords(alert) {
    const name = alertName(alert);
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
        case 'groups':
            return 'hello of some groups';
        default:
            return assertNever(question);
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
    return `the server accepts certificates of ${listed(authorities.map((name) => `"${calledBy(name)}"`))}`;
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
        clientSuites('baseline').some(({ code }) => code === cipherSuite) &&
        (group === null || client_auth_OPENSSL_GROUPS.includes(group)));
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
const client_auth_OPENSSL_GROUPS = [0x11ec, 29, 23, 30, 24, 25, 256, 257];

;// CONCATENATED MODULE: ./lib/causes/hostname-mismatch.js





/** None of the names on the certificate is the one that clients asked for (RFC 9525 §6). */
const hostnameMismatch = defineCause({
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
        if (leaf === undefined)
            return null;
        const host = expectedName(endpoint);
        const match = matchName(host, leaf);
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
    remedy: ({ host, leaf }) => ({ kind: 'reissue', names: namesToReissue(leaf, [host]), why: 'name' }),
    // A renewed certificate with the same gap is the same finding.
    key: ({ host, leaf }) => [host, ...namesCovered(leaf)],
});
function reason(match, names) {
    switch (match.kind) {
        case 'no-san':
            return 'it lists no name in its Subject Alternative Name, the field that clients read';
        case 'wildcard-depth':
            return match.host === 'apex'
                ? `"${wording_cut(match.wildcard)}" covers the names below it, but not "${wording_cut(match.wildcard.slice(2))}" itself`
                : `"${wording_cut(match.wildcard)}" covers one label only, and this name has more`;
        case 'wildcard-too-broad':
            return `"${wording_cut(match.wildcard)}" stands directly under a top-level name, where a wildcard is refused`;
        case 'partial-wildcard':
            return `"${wording_cut(match.pattern)}" has a star inside a label, which no longer counts`;
        case 'ip-not-in-san':
            return match.asDnsName
                ? 'the address stands there as a DNS name, where clients do not look for an address'
                : `it lists ${few(names)}, not this address`;
        case 'different-name':
            return match.nearest !== null && names.length > 2
                ? `it covers ${counted(names.length, 'other name')}, the nearest being "${wording_cut(match.nearest)}"`
                : `it is for ${few(names)}`;
    }
}
/** What a client would have accepted: DNS names and addresses, never the common name. */
function namesCovered({ sans }) {
    return (sans ?? []).filter(({ kind }) => kind === 'dns' || kind === 'ip').map(({ value }) => value);
}
function few(names) {
    return listed(names.map((name) => `"${wording_cut(name)}"`));
}

;// CONCATENATED MODULE: ./lib/causes/versions-seen.js


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
        { label: 'speaks', value: spoken.length === 0 ? 'nothing that was asked for' : spoken.map(tls_version/* versionName */.sh).join(', ') },
        ...(refused.length === 0 ? [] : [{ label: 'does not speak', value: refused.map(tls_version/* versionName */.sh).join(', ') }]),
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
        // Limited to suites or groups, the server may have gone down for their sake.
        case 'suites':
        case 'groups':
            return [];
        case 'browser':
        case 'modern':
        case 'post-quantum':
        case 'padded':
        case 'split':
        case 'no-sni':
        case 'other-sni':
            return ORDINARY;
        default:
            return assertNever(question);
    }
}
/** What an ordinary client of today offers. */
const ORDINARY = [tls_version/* VERSION_CODE */.JE['1.2'], tls_version/* VERSION_CODE */.JE['1.3']];
function flights({ hellos }) {
    return hellos.flatMap(({ outcome }) => (outcome.kind === 'server-flight' ? [outcome] : []));
}
/** OpenSSL's spelling (`TLSv1.2`, `TLSv1` for 1.0) as a code point; `null` when no handshake was completed. */
function completedVersion({ handshake }) {
    if (handshake.kind !== 'completed')
        return null;
    return (0,tls_version/* opensslVersionCode */.Gb)(handshake.version);
}

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
        words: `${fleet_share(odd, serving, 'serves', isOlder(bad.leaf, good.leaf) ? 'still ' : '')} ${faultWords(bad, now)}, while ${sound.length === 1 ? 'another serves' : `${sound.length} serve`} one that is valid until ${wording_day(good.leaf.notAfter)}`,
        evidence: perAddress(serving, ({ leaf }) => `${leaf.subject}, valid until ${wording_day(leaf.notAfter)}, serial ${wording_cut(leaf.serial)}`),
        explains: new Map(odd.map(({ seen, faults }) => [seen.at.address, faults.flatMap(({ explains }) => explains)])),
        key: [...new Set(odd.map(({ leaf }) => leaf.sha256))].sort(),
    };
}
/** All certificates are sound, but they are not for the same names: two sites' worth of set-up behind one name. */
function oddNames(addresses) {
    const serving = addresses.flatMap((seen) => {
        const [leaf] = seen.sent;
        return leaf === undefined ? [] : [{ seen, names: dnsNames(leaf).toSorted().join(', ') }];
    });
    return minority(serving, ({ names }) => names, {
        differs: 'certificate',
        severity: 'notice',
        verb: 'serves',
        words: (odd, usual) => `a certificate for ${listed(fleet_few(odd.names))}, the rest one for ${listed(fleet_few(usual.names))}`,
        shown: ({ names }) => names,
    });
}
/** Addresses that choose different versions when asked the same. */
function oddVersions(addresses) {
    const choosing = addresses.flatMap((seen) => {
        const version = completedVersion(seen.at);
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
    const where = listed(odd.map(({ seen }) => seen.at.address));
    const verbs = odd.length === 1 ? verb : verb.replace(/s$/, '');
    return `${odd.length} of ${counted(all.length, 'addresse').replace(/addresse$/, 'address')} (${where}) ${still}${verbs}`;
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
    const name = `the certificate "${calledBy(leaf.subject)}"`;
    const from = Date.parse(leaf.notBefore);
    const left = Date.parse(leaf.notAfter) - now;
    if (hostnameMismatch.diagnose(seen) !== null)
        return `${name}, which is not for this name`;
    if (left < 0)
        return `${name} that expired on ${wording_day(leaf.notAfter)}, ${span(-left)} ago`;
    if (from > now)
        return `${name} that is not valid before ${wording_day(leaf.notBefore)}`;
    return `${name} that expires on ${wording_day(leaf.notAfter)}, in ${span(left)}`;
}
function isOlder(one, other) {
    return Date.parse(one.notBefore) < Date.parse(other.notBefore);
}
function fleet_few(names) {
    return names === '' ? ['no name'] : names.split(', ').map((name) => `"${wording_cut(name)}"`);
}
/** Large fleets are told by their numbers. */
const MOST_SHOWN = 8;

;// CONCATENATED MODULE: ./lib/causes/addresses-diverge.js



/** The addresses of one name do not serve the same. */
const addressesDiverge = defineCause({
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
    detect({ addresses }) {
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
        name: expectedName(endpoint),
    }),
    key: ({ all }) => all.flatMap(({ differs, key }) => [differs, ...key]),
    addresses: ({ all }) => [...new Set(all.flatMap(({ odd }) => odd))],
    explainsAt: ({ all }) => new Map(all.flatMap(({ explains }) => [...explains])),
});
const WORST_FIRST = ['error', 'warning', 'notice'];

;// CONCATENATED MODULE: ./lib/causes/chain-fault.js




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
    if (!opensslTrusts(seen))
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
    if (seen.chain === null || opensslTrusts(seen))
        return [];
    const problems = pathProblems(seen.chain.best, seen.now);
    // What is no CA may not sign either: one fault, not two.
    return problems.filter(({ kind, certificate }) => kind !== 'may-not-sign' ||
        !problems.some((other) => other.kind === 'not-a-ca' && other.certificate === certificate));
}
/**
 * The path breaks off at a certificate whose issuer is there, by its name and key identifier, and whose key did not make
 * the signature. Without key identifiers above a leaf that may be another key of the CA, which is not sent.
 */
function wrongSignature(seen) {
    if (seen.chain === null || opensslTrusts(seen))
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
/** A hostile chain has a fault in each of its names; the reader needs the first few. */
const MOST_FAULTS = 4;
/** The first few faults as clauses, the rest counted. */
function faultClauses(faults) {
    const clauses = faults.slice(0, MOST_FAULTS).map(faultClause);
    if (faults.length > MOST_FAULTS)
        clauses.push(counted(faults.length - MOST_FAULTS, 'more fault'));
    return clauses.join('; ');
}
/** `the root "X" in ca-file expired on 2026-11-16`: a clause, without a full stop. */
function faultClause({ fault, role, inCaFile }) {
    const name = `"${calledBy(fault.certificate.subject)}"`;
    const which = `${role === 'leaf' ? 'the certificate' : `the ${role}`} ${name}${inCaFile ? ' in ca-file' : ''}`;
    switch (fault.kind) {
        case 'expired':
            return `${which} expired on ${wording_day(fault.certificate.notAfter)}`;
        case 'not-yet-valid':
            return `${which} is valid only from ${moment(fault.certificate.notBefore)}`;
        case 'not-a-ca':
            return `${name} is no CA, and yet it issued the certificate below it`;
        case 'may-not-sign':
            return `${which} may not sign certificates: its key usage is ${listed(fault.certificate.keyUsage ?? [])}`;
        case 'path-too-long':
            return `${which} allows ${counted(fault.allowed, 'intermediate')} below it, and there ${fault.found === 1 ? 'is' : 'are'} ${fault.found}`;
        case 'purpose-not-allowed':
            return `${which} may issue for ${listed(fault.has)} and not for servers (serverAuth)`;
        case 'unknown-critical-extension':
            return `${which} has ${fault.oids.length === 1 ? 'the critical extension' : 'the critical extensions'} ${listed(fault.oids)}, which OpenSSL does not know`;
        case 'name-not-allowed':
            return `${which} may not issue for "${wording_cut(fault.name)}": its name constraints ${fault.by === 'excluded' ? 'exclude that name' : 'permit other names only'}`;
        case 'weak-signature':
            return `${which} is signed with ${fault.digest}, which can be forged`;
        case 'bad-signature':
            return `the signature of ${name} was not made by the key of "${calledBy(fault.issuer.subject)}", which is named as its issuer`;
        case 'weak-key':
            return `${which} has a key of ${fault.certificate.key.text}, and the least is ${fault.least}`;
        default:
            return assertNever(fault);
    }
}
/** `at depth 1`: whole subject, and what is wrong with the numbers behind it. */
function faultEvidence(placedFault) {
    const { fault, depth } = placedFault;
    return { label: `at depth ${depth}`, value: `${fault.certificate.subject}: ${factsOf(fault)}` };
}
/** What a remedy needs to know of the fault. */
function faultFacts({ fault, depth, role, inCaFile }) {
    const subject = calledBy(fault.certificate.subject);
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
            return `valid until ${moment(certificate.notAfter)}`;
        case 'not-yet-valid':
            return `valid from ${moment(certificate.notBefore)}`;
        case 'not-a-ca':
            return certificate.basicConstraints === null ? 'basic constraints absent' : 'basic constraints say CA:FALSE';
        case 'may-not-sign':
            return `key usage ${listed(certificate.keyUsage ?? [])}`;
        case 'path-too-long':
            return `path length ${fault.allowed}, intermediates below it ${fault.found}`;
        case 'purpose-not-allowed':
            return `extended key usage ${listed(fault.has)}`;
        case 'unknown-critical-extension':
            return `unknown critical extension ${listed(fault.oids)}`;
        case 'name-not-allowed':
            return `name constraints, ${fault.by} subtrees, against "${wording_cut(fault.name)}"`;
        case 'weak-signature':
            return `signature ${certificate.signature}`;
        case 'bad-signature':
            return `signature does not fit the key of ${wording_cut(fault.issuer.subject)}`;
        case 'weak-key':
            return `key ${certificate.key.text}`;
        default:
            return assertNever(fault);
    }
}
function detailOf(fault) {
    switch (fault.kind) {
        case 'expired':
            return wording_day(fault.certificate.notAfter);
        case 'not-yet-valid':
            return moment(fault.certificate.notBefore);
        case 'path-too-long':
            return String(fault.found);
        case 'unknown-critical-extension':
            return listed(fault.oids);
        case 'name-not-allowed':
            return wording_cut(fault.name);
        case 'weak-signature':
            return fault.digest;
        case 'bad-signature':
            return calledBy(fault.issuer.subject);
        case 'weak-key':
            return fault.least;
        default:
            return '';
    }
}

;// CONCATENATED MODULE: ./lib/causes/chain-invalid.js


/** A link of the chain that may not stand by the rules of RFC 5280, and that OpenSSL refuses. */
const chainInvalid = defineCause({
    id: 'chain-invalid',
    title: 'a link of the chain may not stand',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'One certificate of the chain may not stand where it stands: an issuer that is no CA or may not sign certificates, more intermediates than a CA allows below it, a CA that may not issue for servers, a signature that the named issuer did not make, a critical extension that nobody knows.',
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
        const wrong = wrongSignature(seen);
        const faults = [...pathFaults(seen).filter(({ kind }) => INVALID.has(kind)), ...(wrong === null ? [] : [wrong])];
        return faults.length === 0 ? null : { faults: placed(faults, seen) };
    },
    message: ({ faults }) => `The chain may not stand: ${faultClauses(faults)}.`,
    evidence: ({ faults }) => faults.slice(0, MOST_FAULTS).map(faultEvidence),
    remedy: ({ faults }) => ({ kind: 'mend-chain', faults: faults.slice(0, MOST_FAULTS).map(faultFacts) }),
    key: ({ faults }) => faults.map(faultKey),
});
/** The rules of this cause; dates, names, keys and digests have causes of their own. */
const INVALID = new Set([
    'not-a-ca',
    'may-not-sign',
    'path-too-long',
    'purpose-not-allowed',
    'unknown-critical-extension',
]);

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
function sent_chain_surplusOf({ sent, best, surplus }, now) {
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
const chainOutOfOrder = defineCause({
    id: 'chain-out-of-order',
    title: 'the certificates are sent in the wrong order',
    severity: 'notice',
    scope: 'address',
    docs: {
        what: 'The server sends the certificates of its chain in another order than the one from its own certificate upwards, in which each is signed by the next. The chain can be put together all the same.',
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
    detect({ sent, chain }) {
        if (chain === null || chain.best.end !== 'trusted' || chain.order === 'in-order')
            return null;
        const names = (certificates) => certificates.map(({ subject }) => calledBy(subject));
        return { sent: names(sent), order: names(clientsNeed(chain)), path: names(chain.best.certificates) };
    },
    message: ({ sent, order }) => `The server sends ${counted(sent.length, 'certificate')} in the order ${shown(sent, ', ')}; each is to stand after the one that it signed: ${shown(order, ', ')}.`,
    evidence: ({ sent, path }) => [
        { label: 'sent', value: sent.join(', ') },
        { label: 'chain', value: path.join(' ← ') },
    ],
    remedy: ({ order }, { endpoint }) => ({ kind: 'tidy-chain', order, drop: [], name: expectedName(endpoint) }),
    key: ({ sent }) => sent,
});
function shown(names, joint) {
    const first = names.slice(0, 6).map((name) => `"${name}"`);
    return [...first, ...(names.length > 6 ? [`${names.length - 6} more`] : [])].join(joint);
}

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
    return chain.some(({ issuer }) => authorities.some((name) => sameName(name, issuer)));
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
const clientCertificateExpired = defineCause({
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
        const end = `expired on ${wording_day(expired.notAfter)}, ${span(since)} ago`;
        const how = refusalWords(refusal);
        return expired === leaf
            ? `${endpoint.name} refuses our client certificate "${calledBy(leaf.subject)}", which ${end}, ${how}.`
            : `${endpoint.name} refuses our client certificate "${calledBy(leaf.subject)}" ${how}, and "${calledBy(expired.subject)}", which is sent along with it, ${end}.`;
    },
    evidence: ({ refusal, leaf, expired }) => [
        ...ownEvidence(leaf),
        { label: 'valid until', value: moment(expired.notAfter) },
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
const clientCertificateNotRequired = defineCause({
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
    remedy: (_what, { endpoint }) => ({ kind: 'require-client-certificate', name: expectedName(endpoint) }),
    key: ({ request }) => [request === null ? 'not-asked' : 'optional'],
});
/** Statuses that may mean just this: the application looks for the certificate itself. */
const TURNED_AWAY = [400, 401, 403, 495, 496];

;// CONCATENATED MODULE: ./lib/causes/client-certificate-required.js




/** The server lets nobody in without a client certificate, and we showed none (RFC 8446 §4.3.2 and §4.4.2.4). */
const clientCertificateRequired = defineCause({
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
    remedy: (what, { endpoint }) => ({
        kind: 'provide-client-certificate',
        asked: (what.kind === 'insists' ? what.refusal.authorities : what.request.authorities) ?? [],
        name: expectedName(endpoint),
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
const clientCertificateUnsuitable = defineCause({
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
    const name = `our client certificate "${calledBy(leaf?.subject ?? '')}"`;
    switch (why.kind) {
        case 'unreadable':
            return `our client certificate could not be shown: ${why.problem}`;
        case 'key-mismatch':
            return `${name} could not be shown: the private key belongs to another certificate`;
        case 'not-yet-valid':
            return `${name} is not valid before ${wording_day(leaf?.notBefore ?? '')}`;
        case 'purpose':
            return `${name} may be used for ${listed(why.has)}, not to identify a client (clientAuth)`;
        case 'key-usage':
            return `the key of ${name} may be used for ${listed(why.has)}, and a client needs digitalSignature`;
        case 'not-chosen':
            return `${name} was not taken into account: "${calledBy(leaf?.issuer ?? '')}", which issued it, is not among the CAs asked for`;
        default:
            return assertNever(why);
    }
}

;// CONCATENATED MODULE: ./lib/causes/client-certificate-untrusted.js





/** The server refuses our client certificate, in which nothing is wrong: it does not trust who issued it. */
const clientCertificateUntrusted = defineCause({
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
    message: ({ refusal, leaf, asked }, { endpoint }) => `${endpoint.name} refuses our client certificate "${calledBy(leaf.subject)}" ${refusalWords(refusal)}; it was issued by "${calledBy(leaf.issuer)}", and ${askedWords(refusal.authorities)}${asked === true ? ', so it may be revoked, signed by another CA of that name, or not on a list of the server' : ''}.`,
    evidence: ({ refusal, leaf }) => [...ownEvidence(leaf), ...refusalEvidence(refusal)],
    remedy: ({ refusal, leaf }, { endpoint }) => ({
        kind: 'trust-client-ca',
        issuer: leaf.issuer,
        asked: refusal.authorities ?? [],
        name: endpoint.servername ?? endpoint.host,
    }),
    key: ({ leaf }) => [leaf.issuer],
});

;// CONCATENATED MODULE: ./lib/causes/after-hello.js

/**
 * `null` as soon as one answer had a byte in it. Resets and ends may be mixed, by mere chance: whether a reset or the end
 * of the stream is read first depends on how far the client had come. One reset therefore makes a reset of them all.
 */
function wordlessAddress(at) {
    if (!handshakeEnded(at) || at.hellos.length === 0 || !isWordless(at))
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
const closedAfterHello = defineCause({
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
        name: expectedName(endpoint),
        how: 'fin',
    }),
    key: ({ at }) => [String(at.port)],
});

;// CONCATENATED MODULE: ./lib/causes/connection-refused.js

/** The machine answered the connection request with a reset (RFC 9293 §3.10.7.1): no program listens there. */
const connectionRefused = defineCause({
    id: 'connection-refused',
    title: 'nothing listens on this port',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The machine is there, and it refuses the TCP connection at once.',
        why: 'The service is down, listens on another port or only on another address (often 127.0.0.1), or a firewall rejects the connection on its behalf. TLS was never reached.',
        seeByHand: 'curl -v --connect-timeout 5 telnet://api.example.com:443',
        references: ['RFC 9293 §3.10.7.1'],
        example: { kind: 'start-listener', address: '192.0.2.1', port: 443 },
    },
    explains: [],
    detect: ({ at }) => (at.tcp.kind === 'refused' ? { address: at.address, port: at.port, tries: at.tries } : null),
    message: ({ port }, { endpoint }) => `The machine behind ${endpoint.host} refuses connections to port ${port}: no program listens there, or a firewall rejects them.`,
    evidence: ({ address, port, tries }) => [
        { label: 'dialled', value: `${address} port ${port}` },
        { label: 'answer', value: `connection refused (tried ${tries}×)` },
    ],
    remedy: ({ address, port }) => ({ kind: 'start-listener', address, port }),
    key: ({ port }) => [String(port)],
});

;// CONCATENATED MODULE: ./lib/causes/connection-reset.js


/** A TCP reset before the client has said anything: when it dials, or as soon as it is let in. */
const connectionReset = defineCause({
    id: 'connection-reset',
    title: 'the connection is reset before TLS begins',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The connection is cut by a TCP reset when it is opened, or right after, before the client has sent a byte.',
        why: 'What the client would say plays no part in it: a load balancer without a healthy backend, an allow-list that lacks this machine, a full or stopping service and a firewall all look like this. From one place nobody can tell who sent the reset.',
        seeByHand: 'curl -v --connect-timeout 5 telnet://api.example.com:443 </dev/null',
        references: ['RFC 9293 §3.5.2', 'RFC 9293 §3.10.7'],
        example: { kind: 'find-resetter', address: '192.0.2.1', port: 443, name: 'api.example.com' },
    },
    explains: HANDSHAKE_SYMPTOMS,
    detect({ at }) {
        const where = { address: at.address, port: at.port };
        if (at.tcp.kind === 'reset')
            return { ...where, when: 'on-connect' };
        return isResetOnAccept(at) ? { ...where, when: 'on-accept' } : null;
    },
    message: ({ when, port }, { endpoint }) => `Port ${port} of ${endpoint.host} ${when === 'on-connect' ? 'resets the connection when it is opened' : 'takes the connection and resets it at once'}, before the client says anything: either the server (no healthy backend, an allow-list, too many connections) or a firewall on the way does this.`,
    evidence: ({ address, port, when }) => [
        { label: 'dialled', value: `${address} port ${port}` },
        {
            label: 'answer',
            value: when === 'on-connect' ? 'TCP reset to the connection' : 'TCP reset, before anything was sent',
        },
    ],
    remedy: ({ address, port }, { endpoint }) => ({
        kind: 'find-resetter',
        address,
        port,
        name: endpoint.servername ?? endpoint.host,
    }),
    key: ({ when, port }) => [when, String(port)],
});
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
const connectionTimeout = defineCause({
    id: 'connection-timeout',
    title: 'the connection gets no answer',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The address does not answer a TCP connection within the time limit, or the network reports no way to it.',
        why: 'Either the host is down or a firewall drops packets; from one place the two look the same. An allow-list that lacks the addresses of the runner is the usual reason when the service works elsewhere. Hosted runners cannot reach port 25 of anyone: their cloud blocks outgoing mail.',
        seeByHand: 'curl -v --connect-timeout 5 telnet://api.example.com:443',
        references: ['RFC 9293 §3.10.7.3', 'RFC 1122 §4.2.3.5'],
        example: { kind: 'open-path', address: '192.0.2.1', port: 443 },
    },
    explains: [],
    detect({ at }) {
        const answer = answerOf(at.tcp);
        return answer === null ? null : { address: at.address, port: at.port, tries: at.tries, answer };
    },
    message({ port, answer }, { endpoint }) {
        const seen = answer.kind === 'none'
            ? `Port ${port} of ${endpoint.host} does not answer within ${connection_timeout_seconds(answer.waitedMs)}`
            : `The network has no way from this machine to port ${port} of ${endpoint.host} (${answer.code})`;
        return port === 25
            ? `${seen}: hosted runners cannot reach port 25 of any server, and from elsewhere the host may be down or a firewall may drop the packets.`
            : `${seen}: either the host is down, or a firewall drops what this machine sends.`;
    },
    evidence: ({ address, port, tries, answer }) => [
        { label: 'dialled', value: `${address} port ${port}` },
        {
            label: 'answer',
            value: answer.kind === 'none' ? `none in ${connection_timeout_seconds(answer.waitedMs)} (tried ${tries}×)` : answer.code,
        },
    ],
    remedy: ({ address, port }) => ({ kind: 'open-path', address, port }),
    key: ({ port }) => [String(port)],
});
function answerOf(tcp) {
    if (tcp.kind === 'timeout')
        return { kind: 'none', waitedMs: tcp.waitedMs };
    if (tcp.kind === 'unreachable')
        return { kind: 'no-way', code: tcp.code };
    return null;
}
function connection_timeout_seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}

;// CONCATENATED MODULE: ./lib/causes/built-in-certificates.js
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

;// CONCATENATED MODULE: ./lib/causes/default-certificate.js







/** The server knows no certificate for the name and falls back to the one that it has for all others. */
const defaultCertificate = defineCause({
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
    detect({ at, endpoint, sent: [leaf] }) {
        if (leaf === undefined || matchName(expectedName(endpoint), leaf).kind === 'matched')
            return null;
        const name = expectedName(endpoint);
        const builtIn = builtInCertificate(leaf);
        const fallback = endpoint.servername === null ? null : fallbackShownBy(at, leaf);
        return builtIn === null && fallback === null ? null : { name, leaf, builtIn, fallback };
    },
    message({ name, leaf, builtIn, fallback }) {
        const certificate = `"${calledBy(leaf.subject)}"`;
        if (builtIn !== null)
            return `For "${name}" the server presents ${certificate}: ${builtInWords(builtIn)}.`;
        return `For "${name}" the server falls back to ${certificate}, the certificate that a client without a name gets too: ${default_certificate_reason(leaf, fallback)}.`;
    },
    evidence: ({ leaf, builtIn, fallback }) => [
        { label: 'subject', value: leaf.subject },
        { label: 'issuer', value: leaf.issuer },
        { label: 'names it covers', value: dnsNames(leaf).join(', ') || 'none' },
        ...(builtIn === null ? [] : [{ label: 'known as', value: recognised(builtIn) }]),
        ...(fallback === null ? [] : [FALLBACK_SEEN[fallback]]),
        { label: 'SHA-256', value: leaf.sha256 },
    ],
    remedy: ({ name, leaf, builtIn }, { at }) => builtIn === null
        ? { kind: 'serve-name', name, port: at.port, instead: calledBy(leaf.subject) }
        : { kind: 'replace-built-in', name, product: builtIn.product, fix: builtIn.fix },
    // The default certificate is renewed like any other, and stays the default.
    key: ({ name, leaf, builtIn }) => [name, builtIn?.product ?? dnsNames(leaf).join(' ')],
});
function default_certificate_reason(leaf, fallback) {
    if (fallback === 'warning')
        return 'it says that it does not know the name (alert 112)';
    if (fallback === 'same-without-name') {
        return 'either no site of this name is set up there, or its site was given the certificate of another';
    }
    return `it chooses by name, and knows ${listed(dnsNames(leaf).map((known) => `"${wording_cut(known)}"`))} but not this one`;
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
        matchName(question.name, leaf).kind === 'matched');
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

;// CONCATENATED MODULE: ./lib/causes/garbled-handshake.js






/** What comes back is neither sound TLS nor any protocol that is known: damaged, cut short or noise. */
const garbledHandshake = defineCause({
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
        ? { kind: 'tidy-chain', order: [], drop: [], name: expectedName(endpoint), most }
        : { kind: 'compare-captures', address: at.address, port: at.port, name: expectedName(endpoint) },
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
        return { what: 'cut short', told: `breaks its answer off after ${counted(control.bytes, 'byte')}`, shown };
    }
    // An answer of SSL 2.0 can be read: it is a matter of versions.
    if (at.hellos.some(({ outcome }) => outcome.kind === 'not-tls' && outcome.looksLike === 'sslv2'))
        return null;
    const noise = clearText(at).find(({ text, when }) => when !== 'to-http' && isBinary(text));
    if (noise !== undefined && protocolOf(noise.text, at.port) === null) {
        const shown = [{ label: 'first bytes', value: visible(noise.text) }];
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
const handshakeRefused = defineCause({
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
                return `OpenSSL refuses the handshake with ${at.address} and says "${wording_cut(opensslReason(handshake.message))}" (${handshake.code}).`;
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
        name: expectedName(endpoint),
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
const handshakeTooSlow = defineCause({
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
        : `${at.address} sent ${counted(bytes, 'byte')} in ${seconds(waitedMs)} and had not finished its first answer by then.`,
    evidence: ({ at }) => [
        ...toldAnswers(at, ['browser', 'modern']),
        { label: 'handshake of OpenSSL', value: handshakeWords(at.handshake) },
    ],
    remedy: ({ at }, { endpoint }) => ({
        kind: 'find-delay',
        address: at.address,
        port: at.port,
        name: expectedName(endpoint),
    }),
    key: ({ at }) => [String(at.port)],
});

;// CONCATENATED MODULE: ./lib/causes/incomplete-chain.js





/** The server sends its certificate without the CA certificate that signed it (RFC 8446 §4.4.2 asks for it). */
const incompleteChain = defineCause({
    id: 'incomplete-chain',
    title: 'the intermediate certificate is not sent',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server sends its own certificate, but not the intermediate CA certificate that signed it.',
        why: 'Browsers hide this: they fetch the missing certificate or remember it from another site. curl, Go, Java, Node and most mobile applications do not, and refuse the connection.',
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
        const [leaf, ...others] = seen.sent;
        if (leaf === undefined || seen.chain === null || opensslTrusts(seen) || wrongSignature(seen) !== null)
            return null;
        const { best, directIssuerSeemsRoot } = seen.chain;
        if (best.end !== 'issuer-missing' || best.certificates.length !== 1 || directIssuerSeemsRoot)
            return null;
        const strangers = others.filter(({ sha256 }) => sha256 !== leaf.sha256);
        return { leaf, sent: seen.sent.length, strangers, issuerUrl: leaf.caIssuers[0] ?? null };
    },
    message({ leaf, sent, strangers, issuerUrl }) {
        const missing = `leaves out "${calledBy(leaf.issuer)}", which signed its certificate`;
        const effect = issuerUrl === null
            ? `either it is an intermediate that should be sent, or a private root that is not trusted here`
            : 'curl, Go, Java and Node refuse the connection, while browsers may hide it';
        if (strangers.some(({ subject }) => sameName(subject, leaf.issuer)))
            return `The server ${missing}, and sends a certificate of the same name with another key, which did not; ${effect}.`;
        if (strangers.length === 0)
            return `The server sends ${counted(sent, 'certificate')} and ${missing}; ${effect}.`;
        const wrong = listed(strangers.map(({ subject }) => `"${calledBy(subject)}"`));
        return `The server ${missing}, and sends ${wrong} instead, which did not; ${effect}.`;
    },
    evidence({ leaf, sent, strangers, issuerUrl }) {
        const evidence = [
            { label: 'sent', value: `${counted(sent, 'certificate')}: ${leaf.subject}` },
            ...strangers.map(({ subject }) => ({
                label: 'does not belong',
                value: sameName(subject, leaf.issuer) ? `${subject} (same name, another key)` : subject,
            })),
            { label: 'issuer', value: leaf.issuer },
        ];
        // Public CAs publish their certificates; without an address the issuer may be a private root, and words must not hide it.
        const published = issuerUrl === null
            ? {
                label: 'issuer published at',
                value: 'nowhere, as far as the certificate says',
            }
            : { label: 'issuer published at', value: issuerUrl };
        return [...evidence, published];
    },
    remedy: ({ leaf, issuerUrl }, { endpoint }) => ({
        kind: 'serve-full-chain',
        missing: calledBy(leaf.issuer),
        issuerUrl,
        name: expectedName(endpoint),
    }),
    key: ({ leaf }) => [leaf.issuer],
});

;// CONCATENATED MODULE: ./lib/causes/intermediate-expired.js



/** A CA certificate between the server's own one and the root is past its end, and no valid way round it was found. */
const intermediateExpired = defineCause({
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
        if (opensslTrusts(seen) && chain.best.end !== 'trusted')
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
    message: ({ expired, since, depth }) => `The intermediate certificate "${calledBy(expired.subject)}" (number ${depth + 1} in the chain) expired on ${wording_day(expired.notAfter)}, ${span(since)} ago, and no other chain leads to a trusted root.`,
    evidence: ({ expired, depth, below }) => [
        { label: 'expired', value: `${expired.subject} (depth ${depth})` },
        { label: 'valid until', value: moment(expired.notAfter) },
        { label: 'it signed', value: below.subject },
    ],
    remedy: ({ expired, issuerUrl }) => ({ kind: 'replace-intermediate', subject: calledBy(expired.subject), issuerUrl }),
    key: ({ expired }) => [expired.sha256],
});
/** Place of the first expired CA certificate below the root, -1 where there is none. */
function expiredDepth(path, now) {
    return path.findIndex(({ notAfter, selfIssued }, index) => index > 0 && !selfIssued && Date.parse(notAfter) < now);
}

;// CONCATENATED MODULE: ./lib/causes/intermediate-expiring.js





/**
 * A CA certificate on the path that clients follow ends soon, and there is no other path without it. It lives for years and
 * is replaced by hand, so days count here, and a share only where its whole lifetime is some months.
 */
const intermediateExpiring = defineCause({
    id: 'intermediate-expiring',
    title: 'an intermediate certificate expires soon',
    scope: 'address',
    docs: {
        what: 'A CA certificate between that of the server and the root ends in less than 30 days (a warning) or 7 days (an error), and no other chain leads to a trusted root. More days in `warn-days` or `min-days` count here too; of an intermediate that lives for months only, less than 1/6 and 1/12 of its lifetime counts. docs/expiry.md has the details.',
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
    detect({ chain, now, policy }) {
        if (chain === null || chain.best.end !== 'trusted')
            return null;
        const path = chain.best.certificates;
        const [soonest] = issuersBelowRoot(path).sort((one, other) => leftOf(one, now) - leftOf(other, now));
        if (soonest === undefined || leftOf(soonest, now) < 0)
            return null;
        const found = severityOf(soonest, now, policy);
        if (found === null)
            return null;
        const others = chain.paths.filter((other) => other.end === 'trusted' && pathProblems(other, now).length === 0);
        const lasts = (certificate) => severityOf(certificate, now, policy) === null;
        if (others.some(({ certificates }) => issuersBelowRoot(certificates).every(lasts)))
            return null;
        const depth = path.indexOf(soonest);
        const issuerUrl = path[depth - 1]?.caIssuers[0] ?? null;
        return { ...found, expiring: soonest, depth, left: leftOf(soonest, now), leaf: path[0] ?? soonest, issuerUrl };
    },
    severity: ({ severity }) => severity,
    message: ({ expiring, depth, left, severity, below }) => `The intermediate certificate "${calledBy(expiring.subject)}" (number ${depth + 1} in the chain) expires on ${wording_day(expiring.notAfter)}, in ${span(left)}; the policy ${severity === 'error' ? 'fails' : 'warns'} below ${span(below)}.`,
    evidence: ({ expiring, depth, leaf }) => [
        { label: 'expires', value: `${expiring.subject} (depth ${depth})` },
        { label: 'valid until', value: moment(expiring.notAfter) },
        { label: 'server certificate until', value: moment(leaf.notAfter) },
    ],
    remedy: ({ expiring, issuerUrl }) => ({
        kind: 'replace-intermediate',
        subject: calledBy(expiring.subject),
        issuerUrl,
        expires: expiring.notAfter,
    }),
    key: ({ expiring }) => [expiring.sha256],
});
function severityOf(certificate, now, policy) {
    const fails = intermediate_expiring_asked(7 * DAY_MS, 12, policy.minRemaining, certificate);
    const warns = intermediate_expiring_asked(30 * DAY_MS, 6, policy.warnRemaining, certificate);
    const left = leftOf(certificate, now);
    if (left < fails)
        return { severity: 'error', below: fails };
    return left < warns ? { severity: 'warning', below: warns } : null;
}
/** The policy's own days count where they are more, and where this certificate could ever have them. */
function intermediate_expiring_asked(usual, parts, threshold, certificate) {
    const least = Math.min(usual, lifetime(certificate) / parts);
    if (threshold.kind !== 'days' || isNeverMet(threshold, certificate))
        return least;
    return Math.max(least, threshold.days * DAY_MS);
}
/** The root has its own copy in every client; a certificate that names itself is one. */
function issuersBelowRoot(path) {
    return path.slice(1).filter(({ selfIssued }) => !selfIssued);
}
function leftOf({ notAfter }, now) {
    return Date.parse(notAfter) - now;
}

;// CONCATENATED MODULE: ./lib/causes/issuer-not-allowed.js



/** The policy lists the CAs that may issue, and none of them did. */
const issuerNotAllowed = defineCause({
    id: 'issuer-not-allowed',
    title: 'the certificate comes from a CA that the policy does not allow',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The policy lists the certificate authorities that may issue (`allowed-issuers`), and neither the issuer of the server certificate nor a CA above it bears one of these names as organisation or common name. Letter case does not count.',
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
    detect({ sent: [leaf], chain, policy: { allowedIssuers } }) {
        if (leaf === undefined || allowedIssuers.length === 0)
            return null;
        const issuers = [
            ...new Set([leaf.issuer, ...(chain?.best.certificates ?? []).slice(1).map(({ subject }) => subject)]),
        ];
        const names = new Set(issuers.flatMap(issuer_not_allowed_namesOf).map(comparable));
        if (allowedIssuers.some((allowed) => names.has(comparable(allowed))))
            return null;
        return { leaf, issuers, allowed: allowedIssuers };
    },
    message: ({ leaf, allowed }) => `The certificate "${calledBy(leaf.subject)}" comes from ${who(leaf.issuer)}; the policy allows ${listed(allowed.map((name) => `"${wording_cut(name)}"`))} only.`,
    evidence: ({ issuers, allowed }) => [
        { label: 'issuer', value: issuers[0] ?? '' },
        ...issuers.slice(1, 4).map((issuer) => ({ label: 'above it', value: issuer })),
        { label: 'allowed', value: allowed.join(', ') },
    ],
    remedy: ({ leaf, allowed }, { endpoint }) => ({
        kind: 'use-allowed-issuer',
        allowed,
        issuer: issuer_not_allowed_namesOf(leaf.issuer)[0] ?? calledBy(leaf.issuer),
        names: namesToRenew(leaf, endpoint),
    }),
    key: ({ leaf }) => [leaf.issuer],
});
/** `"R11" of "Let's Encrypt"`. */
function who(distinguishedName) {
    const called = calledBy(distinguishedName);
    const [organisation] = valuesOf(distinguishedName, 'O');
    return organisation === undefined || organisation === called
        ? `"${called}"`
        : `"${called}" of "${wording_cut(organisation)}"`;
}
/** Organisation, then common name. */
function issuer_not_allowed_namesOf(distinguishedName) {
    return [...valuesOf(distinguishedName, 'O'), ...valuesOf(distinguishedName, 'CN')];
}
/** Values of one attribute of an RFC 4514 name, escapes of specials undone (§2.4). */
function valuesOf(distinguishedName, type) {
    const parts = distinguishedName.match(/(?:\\.|[^\\,+])+/g) ?? [];
    return parts
        .filter((part) => part.startsWith(`${type}=`))
        .map((part) => part.slice(type.length + 1).replace(/\\([",+;<>= #\\])/g, '$1'));
}
function comparable(name) {
    return name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./lib/causes/large-hello-rejected.js




/** A hello as large as a browser's fails where a small one is answered; a padded one tells size from an unknown group. */
const largeHelloRejected = defineCause({
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
        name: expectedName(endpoint),
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
const legacyTlsAccepted = defineCause({
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
        const served = versionsServed(at);
        const accepted = served.filter((version) => version < minimum);
        if (accepted.length === 0)
            return null;
        return {
            accepted: accepted.map(tls_version/* versionName */.sh),
            range: versionRange(at),
            minimum,
        };
    },
    message: ({ accepted, minimum }, { endpoint }) => `${endpoint.name} still accepts ${listed(accepted)}, although the policy allows nothing below ${(0,tls_version/* versionName */.sh)(minimum)}.`,
    evidence: ({ accepted, range, minimum }) => [
        { label: 'accepted', value: accepted.join(', ') },
        { label: 'policy minimum', value: (0,tls_version/* versionName */.sh)(minimum) },
        ...rangeEvidence(range),
    ],
    remedy: (_what, { policy, endpoint }) => ({
        kind: 'set-versions',
        min: policy.minTlsVersion,
        max: '1.3',
        name: expectedName(endpoint),
    }),
    key: ({ accepted }) => accepted,
});

;// CONCATENATED MODULE: ./lib/causes/lifetime-too-long.js





/** A certificate of a public CA lives longer than the rules of the CA/Browser Forum allowed on the day it was issued. */
const lifetimeTooLong = defineCause({
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
        const days = Math.ceil(lifetime(leaf) / DAY_MS);
        return limit === undefined || days <= limit.days ? null : { leaf, anchor, days, limit };
    },
    message: ({ leaf, days, limit }) => `The certificate "${calledBy(leaf.subject)}" lives for ${counted(days, 'day')}, from ${wording_day(leaf.notBefore)} to ${wording_day(leaf.notAfter)}; public CAs may issue for ${limit.days} days at most since ${wording_day(limit.from)}.`,
    evidence: ({ leaf, anchor, days }) => [
        { label: 'begins', value: moment(leaf.notBefore) },
        { label: 'valid until', value: moment(leaf.notAfter) },
        { label: 'whole lifetime', value: counted(days, 'day') },
        { label: 'public root', value: anchor.subject },
    ],
    remedy: ({ leaf }, { endpoint }) => ({ kind: 'renew', names: namesToRenew(leaf, endpoint), notAfter: leaf.notAfter }),
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

;// CONCATENATED MODULE: ./lib/causes/name-constraint-violated.js


/** A CA on the path may not issue for a name of the certificate (RFC 5280 §4.2.1.10), and OpenSSL refuses it. */
const nameConstraintViolated = defineCause({
    id: 'name-constraint-violated',
    title: 'a CA of the chain may not issue for this name',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'A CA certificate of the chain is limited by name constraints to some domains or addresses, or kept from some, and the server certificate bears a name or IP address outside of what it may issue for.',
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
        const faults = pathFaults(seen).filter(({ kind }) => kind === 'name-not-allowed');
        return faults.length === 0 ? null : { faults: placed(faults, seen) };
    },
    message: ({ faults }) => `A name is not allowed: ${faultClauses(faults)}.`,
    evidence: ({ faults }) => faults.slice(0, MOST_FAULTS).map(faultEvidence),
    remedy: ({ faults }) => ({ kind: 'mend-chain', faults: faults.slice(0, MOST_FAULTS).map(faultFacts) }),
    key: ({ faults }) => faults.map(faultKey),
});

;// CONCATENATED MODULE: ./lib/causes/name-not-found.js

/** DNS knows no address for the name (RFC 1035 §4.1.1 RCODE 3, or an answer with neither A nor AAAA records). */
const nameNotFound = defineCause({
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
    cipherSuite(flight.cipherSuite));
    const all = [handshakeSuite(seen), ...codes].filter((suite) => suite !== null);
    return [...new Set(all)];
}
function handshakeSuite({ at, policy }) {
    const version = completedVersion(at);
    if (at.handshake.kind !== 'completed' || version === null || version < tls_version/* VERSION_CODE */.JE[policy.minTlsVersion])
        return null;
    return cipherSuiteByName(at.handshake.cipher);
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

;// CONCATENATED MODULE: ./lib/causes/no-common-cipher.js








/** Server and clients have no cipher suite in common, or the server none that its own certificate fits. */
const noCommonCipher = defineCause({
    id: 'no-common-cipher',
    title: 'the server and its clients share no cipher suite',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The server refuses every cipher suite that the clients of the policy offer. Either it allows only suites that nobody offers any more, or those that it allows do not fit the key of its certificate.',
        why: 'No client of today can connect; all that it is told is "handshake failure". TLS 1.2 suites name the kind of key: with `ECDHE-ECDSA` suites alone a server cannot use an RSA certificate, and the other way round.',
        seeByHand: "openssl s_client -connect api.example.com:443 -servername api.example.com -cipher 'ALL:COMPLEMENTOFALL:@SECLEVEL=0' </dev/null",
        references: ['RFC 5246 §7.4.1.3', 'RFC 8422 §2', 'RFC 8446 §4.1.1', 'RFC 9325 §4.2'],
        example: { kind: 'set-suites', why: 'none-common', name: 'api.example.com' },
    },
    explains: ['weak-cipher-accepted', 'weak-key-exchange', 'connection-reset', ...HANDSHAKE_SYMPTOMS],
    detect(seen) {
        if (!refusedForNothingInCommon(seen.at))
            return null;
        const accepted = suitesChosen(seen);
        if (accepted.length === 0)
            return nothingFits(seen);
        const spoken = clientSuites(seen.policy.profile);
        return accepted.some((suite) => spoken.includes(suite)) ? null : { kind: 'accepted', accepted, spoken };
    },
    message(what, { endpoint, policy }) {
        return what.kind === 'accepted'
            ? `${endpoint.name} was found to accept only ${listed(what.accepted.map(suiteNames))}, and clients of the ${policy.profile} profile offer none of that.`
            : `${endpoint.name} refuses every cipher suite there is at ${listed(what.known.map(tls_version/* versionName */.sh))} and answers ${alertWords(what.alert)}: either none of the suites that it allows fits the key of its certificate (only ECDSA suites with an RSA key, or the other way round), or it has no certificate here at all.`;
    },
    evidence(what) {
        if (what.kind === 'accepted') {
            return [
                ...what.accepted.map((suite) => ({ label: 'accepts', value: suiteNames(suite) })),
                { label: 'of these, clients offer', value: 'none' },
                { label: 'clients offer', value: offered(what.spoken) },
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
    remedy: ({ kind }, { endpoint }) => ({
        kind: 'set-suites',
        why: kind === 'accepted' ? 'none-common' : 'key-type',
        name: expectedName(endpoint),
    }),
    key: (what) => (what.kind === 'accepted' ? what.accepted.map(({ name }) => name).sort() : ['none fits']),
});
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
    if (handshake.kind !== 'alert' || !REFUSAL.includes(handshake.alert))
        return null;
    if (hellos.some(({ outcome }) => outcome.kind === 'server-flight'))
        return null;
    const wide = hellos.filter(({ question }) => WIDE.has(question.kind));
    if (!wide.some(({ question }) => question.kind === 'modern'))
        return null;
    if (!wide.every(({ outcome }) => isAlert(outcome, REFUSAL)))
        return null;
    const asked = hellos.flatMap(({ question, outcome }) => {
        if (question.kind === 'version')
            return [{ versions: [question.offered], outcome }];
        return question.kind === 'below-minimum' ? [{ versions: question.offered, outcome }] : [];
    });
    const versionsWith = (alerts) => [...new Set(asked.flatMap(({ versions, outcome }) => (isAlert(outcome, alerts) ? versions : [])))].sort((a, b) => a - b);
    const known = versionsWith(REFUSAL);
    const unknown = versionsWith(NOT_THIS_VERSION);
    return known.length === 0 || unknown.length === 0 ? null : { kind: 'none', alert: handshake.alert, known, unknown };
}
function isAlert(outcome, alerts) {
    return outcome.kind === 'alert' && alerts.includes(outcome.alert);
}
/** Hellos that offer every suite, whatever the name in them. */
const WIDE = new Set(['modern', 'no-sni', 'other-sni']);
/** handshake_failure, insufficient_security. */
const REFUSAL = [40, 71];
/** protocol_version; internal_error is what a security level of OpenSSL makes of an old version. */
const NOT_THIS_VERSION = [70, 80];

;// CONCATENATED MODULE: ./lib/wire/code-points/code-point.js
/** The one way in which reports print a code point that no table names: `0x1301`. */
function code_point_hexCodePoint(code) {
    return `0x${code.toString(16).padStart(4, '0')}`;
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
    const kind = namedGroup(group)?.kind;
    return kind === 'hybrid' || kind === 'post-quantum';
}
/** OpenSSL's name of a group as a code point; `null` for one that it does not name, such as finite-field DH. */
function groupByName(name) {
    if (name === null)
        return null;
    const known = (OPENSSL_NAMES[name] ?? name).toLowerCase();
    return NAMED_GROUPS.find((group) => group.name.toLowerCase() === known)?.code ?? null;
}
/** Where OpenSSL keeps the older name of ANSI X9.62. */
const OPENSSL_NAMES = { prime256v1: 'secp256r1', prime192v1: 'secp192r1' };

;// CONCATENATED MODULE: ./lib/causes/no-common-group.js









/** Server and clients have no group for the key exchange in common, or none of the kind that the policy requires. */
const noCommonGroup = defineCause({
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
        ? `${endpoint.name} agrees on keys only over ${listed(chosen.map(groupName))}; Chrome and others offer none but ${listed(CLIENT_GROUPS.map(groupName))}.`
        : `${endpoint.name} has no post-quantum group, which the policy requires; it agrees on keys over ${chosen.length === 0 ? 'none at all' : listed(chosen.map(groupName))}.`,
    evidence({ kind, chosen, answer }) {
        const alone = kind === 'none-common' ? CLIENT_GROUPS : CLIENT_GROUPS.filter(isPostQuantum);
        const evidence = [
            { label: 'server chooses', value: chosen.length === 0 ? 'no group' : chosen.map(groupName).join(', ') },
            { label: kind === 'none-common' ? 'clients offer' : 'asked for', value: alone.map(groupName).join(', ') },
        ];
        return answer === null ? evidence : [...evidence, { label: 'answer to those alone', value: answer }];
    },
    remedy: ({ kind }, { endpoint }) => ({
        kind: 'set-groups',
        postQuantum: kind === 'no-post-quantum',
        name: expectedName(endpoint),
    }),
    key: ({ kind, chosen }) => (kind === 'none-common' ? chosen.map(groupName).sort() : [kind]),
});
/**
 * Whatever was chosen, by ServerHello or HelloRetryRequest, is outside the list of clients, and a hello with that list
 * alone was refused. A server may go down to a suite without a group, and then its clients are served.
 */
function noneInCommon(seen) {
    const chosen = groupsChosen(seen.at);
    if (chosen.length === 0 || chosen.some((group) => CLIENT_GROUPS.includes(group) || isPostQuantum(group)))
        return null;
    const alone = no_common_group_answerTo(seen, (groups) => groups.length > 1 && groups.every((group) => CLIENT_GROUPS.includes(group)));
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
const noSniFallback = defineCause({
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
        if (matchName(servername, leaf).kind === 'matched')
            return null;
        return { name: servername, gets: `the certificate "${calledBy(leaf.subject)}"`, leaf };
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
const noSubjectAltName = defineCause({
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
    message: ({ leaf }) => `The certificate "${calledBy(leaf.subject)}" has ${leaf.commonNames.length === 0 ? 'no' : 'a Common Name but no'} Subject Alternative Name with a host in it, the only field in which browsers, Go and Java look for the host name.`,
    evidence: ({ leaf }) => [
        { label: 'subject', value: leaf.subject },
        {
            label: 'alternative names',
            value: leaf.sans === null ? 'absent' : leaf.sans.map(({ kind, value }) => `${kind}:${value}`).join(', ') || 'empty',
        },
    ],
    remedy: ({ leaf }, { endpoint, policy }) => ({
        kind: 'reissue',
        names: namesToReissue(leaf, [expectedName(endpoint), ...policy.requiredSans]),
        why: 'no-san',
    }),
    key: ({ leaf }) => [leaf.sha256],
});

;// CONCATENATED MODULE: ./lib/causes/other-protocol.js




/** The port speaks a protocol that is neither TLS nor HTTP, at least until it is asked to upgrade. */
const otherProtocol = defineCause({
    id: 'other-protocol',
    title: 'the port speaks another protocol, not TLS',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'What answers on the port does not begin with TLS: a mail server, a database, SSH and so on.',
        why: 'Clients fail with "wrong version number" or wait for ever. Either the port is the wrong one, or the protocol begins in clear and switches to TLS on request (STARTTLS), which this version does not check.',
        seeByHand: 'curl -s --max-time 3 telnet://mail.example.com:587 </dev/null',
        references: ['RFC 3207 §4', 'RFC 8314 §3', 'RFC 9051 §6.2.1'],
        example: { kind: 'use-right-protocol', port: 587, protocol: 'SMTP', suggestion: 'smtps://mail.example.com:465' },
    },
    explains: [...HANDSHAKE_SYMPTOMS, 'connection-reset'],
    detect({ at, endpoint }) {
        const heard = clearText(at).filter(({ text }) => !/^(?:HTTP\/[0-9]|\s*<(?:!doctype|html|head|body)\b)/i.test(text));
        for (const { text } of heard) {
            const protocol = protocolOf(text, at.port);
            if (protocol === null)
                continue;
            const other = implicitTls(protocol);
            return {
                port: at.port,
                protocol: protocol.name,
                firstBytes: visible(text),
                upgrades: protocol.scheme !== null,
                // What speaks in clear on that very port is set up wrongly, and asking there again would not help.
                suggestion: other === null || other.port === at.port
                    ? null
                    : `${other.scheme}://${bracketed(endpoint.host)}:${other.port}`,
            };
        }
        const unknown = heard.find(isNoTls);
        return unknown === undefined
            ? null
            : { port: at.port, protocol: null, firstBytes: visible(unknown.text), upgrades: false, suggestion: null };
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
    return when !== 'to-http' && !isBinary(text);
}
/** An IPv6 literal as it stands in a URL (RFC 3986 §3.2.2). */
function bracketed(host) {
    return host.includes(':') ? `[${host}]` : host;
}

;// CONCATENATED MODULE: ./lib/causes/plaintext-http.js




/** A web server that answers in clear on the port: its listener was not told to speak TLS. */
const plaintextHttp = defineCause({
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
        const answer = clearText(at).find(isHttp);
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
    remedy: ({ port }, { endpoint }) => ({ kind: 'enable-tls', port, name: expectedName(endpoint) }),
    key: ({ port }) => [String(port)],
});
function isHttp({ text, when }) {
    if (!/^(?:HTTP\/[0-9]|\s*<(?:!doctype\s+html|html|head|body)\b)/i.test(text))
        return false;
    return when !== 'to-http' || !MEANT_TLS.test(text);
}
function readHttp(text) {
    const statusLine = /^HTTP\/[^\r\n]*/i.exec(text)?.[0] ?? null;
    const server = serverHeader(text);
    return {
        statusLine: statusLine === null ? null : visible(statusLine),
        server: server === null ? null : visible(server),
        firstBytes: visible(text),
    };
}
/** How nginx, Apache and Go tell a plain GET that the port wants TLS: their own words, so the port is not plain HTTP. */
const MEANT_TLS = /plain HTTP request was sent to HTTPS port|speaking plain HTTP to an SSL|HTTP request to an HTTPS server/i;

;// CONCATENATED MODULE: ./lib/causes/required-san-missing.js





/** Names that the policy wants on the certificate and that it does not cover. */
const requiredSanMissing = defineCause({
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
        const required = policy.requiredSans.filter((name) => name !== expectedName(endpoint));
        const missing = [...new Set(required.filter((name) => !covers(name, leaf)))].sort();
        return missing.length === 0 ? null : { leaf, missing };
    },
    message: ({ leaf, missing }) => `The certificate "${calledBy(leaf.subject)}" does not cover ${listed(missing)}, which the policy requires.`,
    evidence: ({ leaf, missing }) => [
        { label: 'missing', value: missing.join(', ') },
        { label: 'covers', value: dnsNames(leaf).join(', ') || 'no DNS name' },
    ],
    remedy: ({ leaf, missing }, { endpoint }) => ({
        kind: 'reissue',
        names: namesToReissue(leaf, [expectedName(endpoint), ...missing]),
        why: 'name',
    }),
    key: ({ missing }) => missing,
});

;// CONCATENATED MODULE: ./lib/causes/reset-after-hello.js



/** A TCP reset is all that any ClientHello gets. */
const resetAfterHello = defineCause({
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
        name: expectedName(endpoint),
        how: 'rst',
    }),
    key: ({ at }) => [String(at.port)],
});

;// CONCATENATED MODULE: ./lib/causes/root-expired.js



/** The best chain there is ends in a trusted root that is past its end. */
const rootExpired = defineCause({
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
        if (seen.chain === null || opensslTrusts(seen))
            return null;
        const { certificates, end } = seen.chain.best;
        const root = certificates.at(-1);
        if (end !== 'trusted' || root === undefined || seen.now <= Date.parse(root.notAfter))
            return null;
        return { faults: placed([{ kind: 'expired', certificate: root }], seen) };
    },
    message: ({ faults }) => `The chain ends in a root that has expired: ${faultClauses(faults)}.`,
    evidence: ({ faults }) => faults.map(faultEvidence),
    remedy: ({ faults }) => ({ kind: 'mend-chain', faults: faults.map(faultFacts) }),
    key: ({ faults }) => faults.map(faultKey),
});

;// CONCATENATED MODULE: ./lib/causes/self-signed.js




/** The server's certificate vouches for itself: no CA signed it, and it is not among the trusted roots. */
const selfSigned = defineCause({
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
        if (leaf === undefined || seen.chain?.best.end !== 'self-signed-leaf' || opensslTrusts(seen))
            return null;
        return { leaf, builtIn: builtInCertificate(leaf) };
    },
    message: ({ leaf, builtIn }) => `The certificate "${calledBy(leaf.subject)}" is signed by itself and not by a certificate authority, so clients do not trust it${builtIn === null ? '' : `; ${builtInWords(builtIn)}`}.`,
    evidence: ({ leaf }) => [
        { label: 'subject', value: leaf.subject },
        { label: 'issuer', value: leaf.issuer },
        { label: 'SHA-256', value: leaf.sha256 },
    ],
    remedy: ({ builtIn }, { endpoint }) => builtIn === null
        ? { kind: 'replace-self-signed', name: expectedName(endpoint) }
        : { kind: 'replace-built-in', name: expectedName(endpoint), product: builtIn.product, fix: builtIn.fix },
    key: ({ leaf }) => [leaf.sha256],
});

;// CONCATENATED MODULE: ./lib/causes/silent-after-hello.js




/** The connection opens and then no ClientHello gets a byte within the time limit. */
const silentAfterHello = defineCause({
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
        name: expectedName(endpoint),
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
const sniFiltered = defineCause({
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
const sniNotRecognized = defineCause({
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
    const answer = at.plaintext?.kind === 'answered' ? decode(at.plaintext.firstBytes) : '';
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
const splitHelloRejected = defineCause({
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
        name: expectedName(endpoint),
        about: 'split',
    }),
    key: ({ at }) => [String(at.port)],
});

;// CONCATENATED MODULE: ./lib/causes/surplus-certificates.js




/** The chain stands, and more is sent than clients need: the root, the same certificate twice, strangers. */
const surplusCertificates = defineCause({
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
    detect({ chain, now }) {
        if (chain === null || chain.best.end !== 'trusted')
            return null;
        const surplus = sent_chain_surplusOf(chain, now);
        return surplus.length === 0 ? null : { chain, surplus };
    },
    message: ({ chain, surplus }) => `The server sends ${counted(chain.sent.length, 'certificate')}, of which clients need ${clientsNeed(chain).length}: beside them come ${listed(surplus.map(inWords))}.`,
    evidence: ({ surplus }) => [
        ...surplus.slice(0, surplus_certificates_MOST_SHOWN).map(({ why, certificate }) => ({
            label: LABELS[why],
            value: `${certificate.subject} (${size([{ why, certificate }])})`,
        })),
        ...(surplus.length > 1 ? [{ label: 'in each full handshake', value: size(surplus) }] : []),
    ],
    remedy: ({ chain, surplus }, { endpoint }) => ({
        kind: 'tidy-chain',
        order: clientsNeed(chain).map(({ subject }) => calledBy(subject)),
        drop: surplus.map(({ certificate }) => calledBy(certificate.subject)),
        name: expectedName(endpoint),
    }),
    key: ({ surplus }) => surplus.map(({ why, certificate }) => `${why} ${certificate.sha256}`),
});
function inWords({ why, certificate }) {
    const name = `"${calledBy(certificate.subject)}"`;
    switch (why) {
        case 'root':
            return `the root ${name}, of which clients have their own copy`;
        case 'repeated':
            return `${name} once more`;
        case 'expired':
            return `${name}, which expired on ${wording_day(certificate.notAfter)} and is not needed`;
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

;// CONCATENATED MODULE: ./lib/causes/interception-products.js
/** The product that signs TLS traffic anew on its way, by the names of the authorities in the chain; `null` for none. */
function interceptionProduct(chain) {
    const [leaf, ...others] = chain;
    if (leaf === undefined)
        return null;
    // The subject of the leaf belongs to the server: the vendors have web sites of their own.
    const authorities = [leaf.issuer, ...others.flatMap(({ subject, issuer }) => [subject, issuer])];
    return interception_products_PRODUCTS.find(([, mark]) => authorities.some((name) => mark.test(name)))?.[0] ?? null;
}
/** Names of signing authorities, never those of a vendor's public CA: Symantec's and Cisco's were trusted by browsers. */
const interception_products_PRODUCTS = [
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

;// CONCATENATED MODULE: ./lib/causes/tls-intercepted.js





/** Something between here and the server ends TLS and signs a certificate for the name anew. */
const tlsIntercepted = defineCause({
    id: 'tls-intercepted',
    title: 'something on the way seems to sign the traffic anew',
    severity: ({ trusted }) => (trusted ? 'warning' : 'error'),
    scope: 'address',
    docs: {
        what: 'The certificate names the right host, but an inspection product on the way issued it (a security gateway, an antivirus or a debugging proxy), or one private authority did so for unrelated public names.',
        why: 'What was looked at is that product and not the server: clients elsewhere see another certificate, other versions and other suites. Clients behind the product must trust its root. Run the check from a network without inspection to see the server itself.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:"',
        references: ['RFC 8446 §9.3', 'RFC 5280 §6.1', 'RFC 6962 §3'],
        example: { kind: 'bypass-interception', issuer: 'Example Inspection CA', product: null, name: 'api.example.com' },
    },
    explains: ['untrusted-issuer', 'self-signed', 'incomplete-chain'],
    detect(seen) {
        const [leaf] = seen.sent;
        const product = interceptionProduct(seen.sent);
        // An appliance serves its own pages under its own name; only a forged leaf carries ours.
        if (leaf === undefined || product === null || matchName(expectedName(seen.endpoint), leaf).kind !== 'matched') {
            return null;
        }
        const sctList = seen.at.hellos.some(({ outcome }) => outcome.kind === 'server-flight' && outcome.sctList);
        return { product, issuer: leaf.issuer, trusted: opensslTrusts(seen), timestamps: leaf.embeddedScts > 0 || sctList };
    },
    message: ({ product, issuer, trusted }, { endpoint }) => `The certificate for "${expectedName(endpoint)}" was issued by "${calledBy(issuer)}", a name that ${product} gives its signing authority: what answered here is probably that product and not the server${trusted ? ', although its root is trusted here' : ''}.`,
    evidence: ({ product, issuer, trusted, timestamps }) => [
        { label: 'issuer', value: issuer },
        { label: 'known as', value: product },
        { label: 'trusted here', value: trusted ? 'yes' : 'no' },
        ...(timestamps ? [] : [{ label: 'CT timestamps', value: 'none, although public CAs add them' }]),
    ],
    remedy: ({ product, issuer }, { endpoint }) => ({
        kind: 'bypass-interception',
        issuer: calledBy(issuer),
        product,
        name: expectedName(endpoint),
    }),
    key: ({ issuer }) => [issuer],
});
/** The words of the same cause where it was found by comparing endpoints. */
function sharedIssuerWords({ issuer, endpoints, name }) {
    return {
        message: `The certificates of ${listed(endpoints)} all lead to the private CA "${calledBy(issuer)}", although these public names share no domain: either something on the way signs the traffic anew, or all of them are yours and use one private CA.`,
        evidence: [
            { label: 'issuer', value: issuer },
            { label: 'seen at', value: endpoints.join(', ') },
            { label: 'would tell them apart', value: 'the same check from another network' },
        ],
        remedy: { kind: 'bypass-interception', issuer: calledBy(issuer), product: null, name },
    };
}

;// CONCATENATED MODULE: ./lib/causes/tls-version-missing.js






/** A version that the policy requires was asked for alone, and the server refused it. */
const tlsVersionMissing = defineCause({
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
        const spoken = versionsChosen(at);
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
        return missing.length === 0 ? null : { missing, range: versionRange(at) };
    },
    message: ({ missing, range }, { endpoint }) => `${endpoint.name} does not speak ${listed(missing.map(({ version }) => (0,tls_version/* versionName */.sh)(version)))}, which the policy requires; it speaks ${listed(range.spoken.map(tls_version/* versionName */.sh))}.`,
    evidence: ({ missing, range }) => [
        ...rangeEvidence(range),
        { label: 'policy requires', value: missing.map(({ version }) => (0,tls_version/* versionName */.sh)(version)).join(', ') },
        ...missing.map(({ version, answer }) => ({ label: `${(0,tls_version/* versionName */.sh)(version)} alone gets`, value: answer })),
    ],
    remedy: ({ missing }, { policy, endpoint }) => ({
        kind: 'set-versions',
        min: policy.minTlsVersion,
        max: '1.3',
        name: expectedName(endpoint),
        missing: missing.map(({ name }) => name),
    }),
    key: ({ missing }) => missing.map(({ version }) => (0,tls_version/* versionName */.sh)(version)),
});

;// CONCATENATED MODULE: ./lib/causes/tls-version-too-old.js






/** The newest version that the server speaks is older than the oldest one that the policy allows. */
const tlsVersionTooOld = defineCause({
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
        const newest = versionsChosen(at).at(-1);
        if (newest === undefined || newest >= minimum)
            return null;
        // A ServerHello to a hello that offers only old versions proves a ceiling only if the ordinary one was turned down.
        if (!turnedDown(at.handshake) && !choseBelow(at, minimum))
            return null;
        return { newest, minimum, range: versionRange(at), ordinary: answerToOrdinaryHello(at.handshake) };
    },
    message: ({ newest, minimum }, { endpoint }) => `The newest version that ${endpoint.name} offers is ${(0,tls_version/* versionName */.sh)(newest)}, and the policy asks for ${(0,tls_version/* versionName */.sh)(minimum)} or newer${newest < tls_version/* VERSION_CODE */.JE['1.2'] ? ', as all current clients do' : ''}.`,
    evidence({ minimum, range, ordinary }) {
        const evidence = [
            ...rangeEvidence(range),
            { label: 'policy asks for', value: `${(0,tls_version/* versionName */.sh)(minimum)} or newer` },
        ];
        return ordinary === null ? evidence : [...evidence, { label: 'ordinary client gets', value: ordinary }];
    },
    remedy: (_what, { policy, endpoint }) => ({
        kind: 'set-versions',
        min: policy.minTlsVersion,
        max: '1.3',
        name: expectedName(endpoint),
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
            return alertText(handshake.alert);
        case 'refused-by-us':
            return `refused by the client: ${handshake.message}`;
        case 'closed':
            return handshake.how === 'rst' ? 'TCP reset' : 'connection closed';
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/causes/untrusted-issuer.js





/** Label of the evidence that names the untrusted CA in full: what endpoints are compared by. */
const UNTRUSTED_CA = 'untrusted CA';
/** The chain leads to a CA that is not among the trusted roots. */
const untrustedIssuer = defineCause({
    id: 'untrusted-issuer',
    title: 'the certificate comes from a CA that is not trusted',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The certificates that the server sends lead to a root certificate authority (CA) that is not in the list of trusted roots.',
        why: 'A private CA is trusted only by machines that were given its root. If the endpoint is public, a private, staging or test CA issued the certificate by mistake; or something on the way signs the traffic anew (TLS interception).',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:|Verify"',
        references: ['RFC 5280 §6.1', 'RFC 8446 §4.4.2'],
        example: { kind: 'trust-root', root: 'Example Corp Root CA' },
    },
    explains: [],
    detect(seen) {
        if (seen.chain === null || opensslTrusts(seen) || wrongSignature(seen) !== null)
            return null;
        const { best, directIssuerSeemsRoot } = seen.chain;
        const last = best.certificates.at(-1);
        if (last === undefined)
            return null;
        const known = builtInCertificate(best.certificates[0] ?? last);
        const path = best.certificates.map(({ subject }) => calledBy(subject)).join(' ← ');
        if (best.end === 'untrusted-root')
            return { root: last.issuer, rootSent: true, path, issuerUrl: null, known };
        const leafAlone = best.certificates.length === 1;
        if (best.end !== 'issuer-missing' || (leafAlone && !directIssuerSeemsRoot))
            return null;
        return { root: last.issuer, rootSent: false, path, issuerUrl: last.caIssuers[0] ?? null, known };
    },
    message({ root, rootSent, known }) {
        if (known !== null) {
            return `The chain ends at a certificate that "${calledBy(root)}" signed, which is not among the trusted roots: ${builtInWords(known)}.`;
        }
        return rootSent
            ? `The chain ends at the root "${calledBy(root)}", which is not among the trusted roots: a private or test CA, or something on the way that signs the traffic anew.`
            : `The chain ends at a certificate that "${calledBy(root)}" signed, which was neither sent nor is among the trusted roots: a private or test CA, or one more intermediate certificate that should have been sent.`;
    },
    evidence: ({ root, rootSent, path, issuerUrl, known }) => [
        { label: 'chain', value: path },
        { label: UNTRUSTED_CA, value: root },
        { label: 'its certificate', value: rootSent ? 'sent by the server' : 'not sent' },
        ...(issuerUrl === null ? [] : [{ label: 'published at', value: issuerUrl }]),
        ...(known === null ? [] : [{ label: 'known as', value: known.product }]),
    ],
    remedy: ({ root, known }, { endpoint }) => known === null || known.ownAuthority
        ? { kind: 'trust-root', root: calledBy(root) }
        : { kind: 'replace-built-in', name: expectedName(endpoint), product: known.product, fix: known.fix },
    key: ({ root }) => [root],
});

;// CONCATENATED MODULE: ./lib/causes/verification-failed.js




/**
 * OpenSSL or node:tls refuses the certificate. Diagnose asks this last, and only about refusals and faults of a refused
 * chain that no other cause found at the address explains, so that nothing which OpenSSL rejects passes in silence.
 */
const verificationFailed = defineCause({
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
        const { handshake } = seen.at;
        if (handshake.kind !== 'completed')
            return null;
        const { verification, identity, chain } = handshake;
        const faults = placed(seen.untold ?? [], seen);
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
        const told = faultClauses(faults);
        if (about === 'name') {
            return `The certificate of ${endpoint.name} is refused for the name "${expectedName(endpoint)}": "${wording_cut(words)}".`;
        }
        if (about === 'behind')
            return `OpenSSL stops at the first fault of a chain; this one has more: ${told}.`;
        const says = `OpenSSL refuses the certificate of ${endpoint.name} and says "${wording_cut(words)}"${code === NO_CODE ? '' : ` (${code})`}`;
        return told === '' ? `${says}.` : `${says}: ${told}.`;
    },
    evidence: ({ code, words, about, chain, faults }) => [
        ...(about === 'behind' ? [] : [{ label: 'OpenSSL says', value: code === NO_CODE ? words : `${code}: ${words}` }]),
        ...faults.slice(0, MOST_FAULTS).map(faultEvidence),
        {
            label: 'sent',
            value: `${counted(chain.length, 'certificate')}: ${chain.map(({ subject }) => calledBy(subject)).join(' ← ')}`,
        },
    ],
    remedy: ({ code, words, chain, faults }, { endpoint }) => ({
        kind: 'investigate-verification',
        code: code === NO_CODE ? `"${wording_cut(words)}"` : code,
        chain,
        name: expectedName(endpoint),
        faults: faults.slice(0, MOST_FAULTS).map(faultFacts),
    }),
    key: ({ code, words, faults }) => (faults.length > 0 ? faults.map(faultKey) : [code === NO_CODE ? words : code]),
});
/** Node has a code for the older errors of OpenSSL only; for the others the words are all there is. */
const NO_CODE = 'UNSPECIFIED';

;// CONCATENATED MODULE: ./lib/causes/version-intolerant.js






/** TLS 1.2 works, and fails as soon as the hello mentions TLS 1.3 as well. */
const versionIntolerant = defineCause({
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
        return both.some(isServed) ? null : { plain, alone13, range: versionRange(at) };
    },
    message: (_what, { endpoint }) => `${endpoint.name} answers a hello that offers TLS 1.2 alone and turns away one that offers TLS 1.3 as well: the server, or a box before it, does not tolerate a version that it does not know.`,
    evidence: ({ plain, alone13, range }) => [
        { label: 'TLS 1.2 alone', value: 'served' },
        { label: 'TLS 1.3 and 1.2', value: outcomeWords(plain) },
        ...(alone13 === null ? [] : [{ label: 'TLS 1.3 alone', value: outcomeWords(alone13) }]),
        ...rangeEvidence(range),
    ],
    remedy: (_what, { endpoint }) => ({
        kind: 'replace-tls-stack',
        version: 'TLS 1.3',
        name: expectedName(endpoint),
    }),
    key: () => ['1.3'],
});
/** The hello that offers this version alone; `null` where it was not sent. */
function aloneAt({ hellos }, version) {
    return hellos.find(({ question }) => question.kind === 'version' && question.offered === version) ?? null;
}
const MENTIONS_BOTH = new Set(['browser', 'modern', 'post-quantum', 'padded', 'split']);

;// CONCATENATED MODULE: ./lib/causes/suite-faults.js

/** Forbidden for what agrees on the keys: export grade, or no forward secrecy beside a cipher that is sound today. */
function faultyKeyExchanges(suites, profile) {
    return suites
        .filter((suite) => forbids(profile, suite) && keysAreTheMatter(suite))
        .map((suite) => ({ suite, faults: suite.exportGrade ? [EXPORT] : [STATIC] }));
}
/** Forbidden for what protects the traffic, so that each suite is named by one cause and not by two. */
function faultyCiphers(suites, profile) {
    return suites
        .filter((suite) => forbids(profile, suite) && !keysAreTheMatter(suite))
        .map((suite) => ({ suite, faults: suite_faults_faultsOf(suite) }));
}
function keysAreTheMatter(suite) {
    return suite.exportGrade || (!suite.forwardSecret && weaknesses(suite).length === 0);
}
function suite_faults_faultsOf(suite) {
    const grave = weaknesses(suite).map((weakness) => WORDS[weakness]);
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
const weakCipherAccepted = defineCause({
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
        const names = listed(offenders.map(({ suite }) => suiteNames(suite)));
        return offenders.length === 1 && !more
            ? `${endpoint.name} accepts the cipher suite ${names}, which ${PROFILE_WORDS[profile]} forbids: ${offenders[0]?.faults.join(', ')}.`
            : `${endpoint.name} accepts ${more ? 'at least ' : ''}${counted(offenders.length, 'cipher suite')} that ${PROFILE_WORDS[profile]} forbids: ${names}.`;
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
        ? { kind: 'set-versions', min: '1.3', max: '1.3', name: expectedName(endpoint) }
        : { kind: 'set-suites', why: 'weak', name: expectedName(endpoint) },
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
const weakKey = defineCause({
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
        const certificates = certainCertificates(seen);
        const weak = weakKeys(certificates, minRsaBits)
            // A trusted root is no server's choice; OpenSSL looks at its key all the same, so a refusal has to name it.
            .filter(({ certificate }) => !certificate.selfIssued || certificate === certificates[0] || isRefused(certificate))
            .map((fault) => ({ kind: 'weak-key', ...fault }));
        return weak.length === 0 ? null : { faults: placed(weak, seen), rsaBits: Math.max(minRsaBits, 2048) };
        function isRefused({ key }) {
            return !opensslTrusts(seen) && !(key.algorithm.startsWith('rsa') && (key.bits ?? 0) >= OPENSSL_RSA_BITS);
        }
    },
    message: ({ faults }) => `A key is too weak: ${faultClauses(faults)}.`,
    evidence: ({ faults }) => faults.slice(0, MOST_FAULTS).map(faultEvidence),
    remedy({ faults, rsaBits }, { sent: [leaf], endpoint }) {
        if (leaf !== undefined && faults.every(({ role }) => role === 'leaf'))
            return { kind: 'reissue', names: namesToRenew(leaf, endpoint), why: 'weak-key', rsaBits };
        return { kind: 'mend-chain', faults: faults.slice(0, MOST_FAULTS).map(faultFacts) };
    },
    key: ({ faults }) => faults.map(faultKey),
});
/** What OpenSSL asks of every certificate up to the root at security level 2. */
const OPENSSL_RSA_BITS = 2048;

;// CONCATENATED MODULE: ./lib/causes/weak-key-exchange.js







/** Keys are agreed on in a way that can be broken, now or later. */
const weakKeyExchange = defineCause({
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
        const least = minDhBits(seen.policy.profile);
        const smallest = Math.min(...dhSizes(seen));
        const small = smallest < least ? smallest : null;
        const offenders = faultyKeyExchanges(suitesChosen(seen), seen.policy.profile);
        return small === null && offenders.length === 0 ? null : { small, least, offenders, profile: seen.policy.profile };
    },
    message({ small, least, offenders, profile }, { endpoint }) {
        const names = listed(offenders.map(({ suite }) => suiteNames(suite)));
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
        const name = expectedName(endpoint);
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
    return cipherSuite(code)?.authentication !== 'anon';
}

;// CONCATENATED MODULE: ./lib/pki/weak-signature.js

/**
 * Signatures of MD2, MD5 or SHA-1 along a path. OpenSSL refuses them from security level 1 on, the lowest that Node is
 * built with; the signature that a root makes over itself is never looked at.
 */
function weakSignatures(certificates) {
    return certificates
        .filter((certificate) => !namesItself(certificate))
        .flatMap((certificate) => {
        const digest = /md[25]|sha1(?![0-9])/i.exec(certificate.signature)?.[0].toUpperCase().replace('SHA1', 'SHA-1');
        return digest === undefined ? [] : [{ certificate, digest }];
    });
}

;// CONCATENATED MODULE: ./lib/causes/weak-signature.js



/** A certificate that every client has to go by rests on a digest that can be forged. The signature of a root never counts. */
const weakSignature = defineCause({
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
        const weak = weakSignatures(certainCertificates(seen)).map((fault) => ({ kind: 'weak-signature', ...fault }));
        return weak.length === 0 ? null : { faults: placed(weak, seen) };
    },
    message: ({ faults }) => `A signature proves nothing: ${faultClauses(faults)}.`,
    evidence: ({ faults }) => faults.slice(0, MOST_FAULTS).map(faultEvidence),
    remedy: ({ faults }) => ({ kind: 'mend-chain', faults: faults.slice(0, MOST_FAULTS).map(faultFacts) }),
    key: ({ faults }) => faults.map(faultKey),
});

;// CONCATENATED MODULE: ./lib/causes/wrong-key-usage.js




/** The certificate was issued for something else than to identify a TLS server (RFC 5280 §4.2.1.3 and §4.2.1.12). */
const wrongKeyUsage = defineCause({
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
        const purpose = serverPurpose(leaf);
        return purpose.kind === 'ok' ? null : { leaf, lacks: purpose.kind, has: purpose.has };
    },
    message: ({ leaf, lacks, has }) => lacks === 'no-server-auth'
        ? `The certificate "${calledBy(leaf.subject)}" may be used for ${listed(has)}, not to identify a server (serverAuth), so clients refuse it.`
        : `The key of the certificate "${calledBy(leaf.subject)}" may be used for ${listed(has)}, and TLS needs digitalSignature or keyEncipherment, so clients refuse it.`,
    evidence: ({ leaf }) => [
        { label: 'extended key usage', value: leaf.extendedKeyUsage?.join(', ') ?? 'absent, which allows everything' },
        { label: 'key usage', value: leaf.keyUsage?.join(', ') ?? 'absent, which allows everything' },
        { label: 'issuer', value: leaf.issuer },
    ],
    remedy: ({ leaf }, { endpoint }) => ({ kind: 'reissue', names: namesToRenew(leaf, endpoint), why: 'key-usage' }),
    key: ({ lacks, has }) => [lacks, ...has],
});

;// CONCATENATED MODULE: ./lib/causes/index.js























































/** Every cause, in the order of `CAUSE_IDS`: the order of reports and docs. */
const CAUSES = [
    nameNotFound,
    connectionRefused,
    connectionTimeout,
    connectionReset,
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
    hostnameMismatch,
    noSubjectAltName,
    requiredSanMissing,
    selfSigned,
    incompleteChain,
    untrustedIssuer,
    issuerNotAllowed,
    chainOutOfOrder,
    surplusCertificates,
    weakKey,
    weakSignature,
    wrongKeyUsage,
    lifetimeTooLong,
    nameConstraintViolated,
    chainInvalid,
    rootExpired,
    verificationFailed,
    sniNotRecognized,
    defaultCertificate,
    noSniFallback,
    sniFiltered,
    resetAfterHello,
    silentAfterHello,
    closedAfterHello,
    largeHelloRejected,
    splitHelloRejected,
    tlsIntercepted,
    garbledHandshake,
    handshakeTooSlow,
    handshakeRefused,
    clientCertificateRequired,
    clientCertificateUntrusted,
    clientCertificateExpired,
    clientCertificateUnsuitable,
    clientCertificateNotRequired,
    addressesDiverge,
];

;// CONCATENATED MODULE: ./lib/diagnose/chain-faults.js


/**
 * What is wrong along the best path and no found cause says already. OpenSSL stops at the first fault, so that mending it
 * alone would only bring up the next. Empty where OpenSSL accepts the chain, whatever we make of it.
 */
function faultsUntold(seen, found) {
    const { at, chain } = seen;
    if (chain === null || at.handshake.kind !== 'completed' || at.handshake.verification.kind !== 'refused')
        return [];
    const { certificates } = chain.best;
    const faults = [
        ...pathFaults(seen),
        ...weakSignatures(certificates).map((weak) => ({ kind: 'weak-signature', ...weak })),
    ];
    const told = toldBy(found, faults, chain.best);
    return faults.filter((fault) => !told.has(fault));
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
    SELF_SIGNED_CERT_IN_CHAIN: ['untrusted-issuer'],
    // An issuer that may not sign certificates is no issuer to OpenSSL.
    UNABLE_TO_GET_ISSUER_CERT: ['incomplete-chain', 'untrusted-issuer', 'chain-invalid'],
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['incomplete-chain', 'untrusted-issuer', 'chain-invalid'],
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['incomplete-chain', 'untrusted-issuer', 'self-signed', 'chain-invalid'],
    // Another certificate of the issuer's name: the one that made the signature is not there.
    CERT_SIGNATURE_FAILURE: ['incomplete-chain', 'chain-invalid'],
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
function codeOf({ code, message }) {
    return code === 'UNSPECIFIED' ? (NEWER.get(message) ?? code) : code;
}
function explains(causes, found) {
    return causes.some((cause) => found.has(cause));
}

;// CONCATENATED MODULE: ./lib/diagnose/sightings.js




/** Every cause that shows itself, symptoms dropped, in the order of the catalogue and then of the addresses. */
function sightings(seen) {
    const whole = ofEndpoint(seen);
    const all = [...whole, ...seen.addresses.flatMap(ofAddress).filter((sighting) => !isExplainedBy(whole, sighting))];
    return CAUSES.flatMap((cause) => all.filter((sighting) => sighting.cause === cause));
}
function ofEndpoint(seen) {
    const found = [];
    for (const cause of CAUSES) {
        if (cause.scope !== 'endpoint')
            continue;
        const diagnosis = cause.diagnose(seen);
        if (diagnosis === null)
            continue;
        const places = diagnosis.addresses.length === 0 ? [null] : diagnosis.addresses;
        found.push(...places.map((address) => ({ cause, diagnosis, address })));
    }
    return withoutSymptoms(found);
}
/** What is the matter at one address only may be told by what is the matter with all of them together. */
function isExplainedBy(whole, { cause, address }) {
    return whole.some(({ diagnosis }) => address !== null && diagnosis.explainsAt.get(address)?.includes(cause.id));
}
function ofAddress(seen) {
    const found = [];
    for (const cause of CAUSES) {
        // What OpenSSL says is asked for last, when it is known which of its refusals have a better name.
        if (cause.scope !== 'address' || cause === verificationFailed)
            continue;
        const diagnosis = cause.diagnose(seen);
        if (diagnosis !== null)
            found.push({ cause, diagnosis, address: seen.at.address });
    }
    const kept = withoutSymptoms(found);
    const rest = unexplained(seen, new Set(found.map(({ cause }) => cause.id)));
    return rest === null ? kept : [...kept, rest];
}
function withoutSymptoms(found) {
    const explained = new Set(found.flatMap(({ cause }) => cause.explains));
    return found.filter(({ cause }) => !explained.has(cause.id));
}
function unexplained(seen, found) {
    const { handshake } = seen.at;
    if (handshake.kind !== 'completed')
        return null;
    const at = { ...seen.at, handshake: withoutExplained(handshake, found) };
    const diagnosis = verificationFailed.diagnose({ ...seen, at, untold: faultsUntold(seen, found) });
    return diagnosis === null ? null : { cause: verificationFailed, diagnosis, address: seen.at.address };
}

;// CONCATENATED MODULE: ./lib/diagnose/soonest-validity.js
/**
 * Over all addresses, the leaf, the issuers on the best path built from what was sent, and the root that it ends in where
 * that is trusted: the store's own copy, whose end OpenSSL minds too. Certificates off that path do not count, and neither
 * does a root that was sent and is not trusted. `null` where no certificate was seen, or none with dates that can be read.
 */
function soonestValidity({ addresses }) {
    const validities = addresses
        .flatMap(path)
        .filter(({ notBefore, notAfter }) => !Number.isNaN(Date.parse(notBefore)) && !Number.isNaN(Date.parse(notAfter)));
    return validities.sort((one, other) => Date.parse(one.notAfter) - Date.parse(other.notAfter))[0] ?? null;
}
function path({ sent: [leaf], chain }) {
    if (leaf === undefined)
        return [];
    const { certificates, end } = chain?.best ?? { certificates: [], end: 'issuer-missing' };
    const above = certificates.slice(1).filter(({ selfIssued }) => !selfIssued || end === 'trusted');
    return [
        validity(leaf, 'leaf'),
        ...above.map((issuer) => validity(issuer, issuer.selfIssued ? 'root' : 'intermediate')),
    ];
}
function validity({ notBefore, notAfter }, of) {
    return { notBefore, notAfter, of };
}

;// CONCATENATED MODULE: ./lib/diagnose/diagnose.js







/** From what was seen at an endpoint to what is wrong there and what mends it. Pure; never throws on what a server sent. */
function diagnose({ target, observation, now, store }) {
    const seen = see(target, observation, now, store);
    const server = guessServer(target.endpoint, observation);
    const looked = observation.addresses.map(({ address }) => address);
    const findings = merge(sightings(seen)).map(({ cause, diagnosis, addresses }) => ({
        cause: cause.id,
        severity: diagnosis.severity,
        title: cause.title,
        message: cause.scope === 'address' ? diagnose_placed(diagnosis.message, addresses, looked) : diagnosis.message,
        evidence: [...diagnosis.evidence, ...whereElse(addresses, looked)].map(bounded),
        fix: { ...writeFix(diagnosis.remedy, server.product), docs: `docs/causes.md#${cause.id}` },
        addresses,
        fingerprint: fingerprint([cause.id, target.endpoint.name, ...diagnosis.key]),
    }));
    return { findings, server, expiry: soonestValidity(seen) };
}
/** A certificate may carry a thousand names of a thousand letters; the reader needs the first few. */
function bounded({ label, value }) {
    return { label, value: value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value };
}
const LONGEST_VALUE = 500;
/** A fault at some addresses only points to one machine that was left out, so the reader should see which. */
function whereElse(addresses, looked) {
    const others = looked.filter((address) => !addresses.includes(address));
    if (addresses.length === 0 || others.length === 0)
        return [];
    return [{ label: 'seen at', value: `${addresses.join(', ')}; not at ${others.join(', ')}` }];
}
/** The message with the addresses that it holds for, where it does not hold for all: readers may see nothing else of it. */
function diagnose_placed(message, addresses, looked) {
    const others = looked.filter((address) => !addresses.includes(address));
    if (addresses.length === 0 || others.length === 0)
        return message;
    return `${message.replace(/\.$/, '')} (at ${firstFew(addresses)}, not at ${firstFew(others)}).`;
}
function firstFew(addresses) {
    const more = addresses.length - MOST_ADDRESSES;
    const few = addresses.slice(0, MOST_ADDRESSES).join(', ');
    return more > 0 ? `${few} and ${more} more` : few;
}
const MOST_ADDRESSES = 3;

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
    const suspects = new Map([...byIssuer].filter(([issuer, showing]) => !isBuiltInIssuer(issuer) && new Set(showing.map(domainOf)).size >= FEWEST_DOMAINS));
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
    const words = sharedIssuerWords({ issuer, endpoints: names, name: expectedName(endpoint) });
    return {
        ...finding,
        cause: tlsIntercepted.id,
        title: tlsIntercepted.title,
        message: words.message,
        evidence: [...words.evidence, ...finding.evidence.filter(({ label }) => label === 'chain')],
        fix: { ...writeFix(words.remedy, server.product), docs: `docs/causes.md#${tlsIntercepted.id}` },
        fingerprint: fingerprint([tlsIntercepted.id, endpoint.name, issuer]),
    };
}
function untrustedIssuers({ cause, evidence }) {
    if (cause !== 'untrusted-issuer')
        return [];
    return evidence.flatMap(({ label, value }) => (label === UNTRUSTED_CA ? [value] : []));
}
/** A private CA is no surprise on a private name, at a private address, or on a machine that is dialled in place of the name. */
function isPublic({ target: { endpoint }, observation }) {
    const labels = expectedName(endpoint).split('.');
    const top = labels.at(-1) ?? '';
    if (labels.length < 2 || /^[0-9]+$/.test(top) || top.includes(':') || PRIVATE_TOP.has(top))
        return false;
    if (endpoint.connect !== null || endpoint.addresses.length > 0)
        return false;
    return (observation.addresses.length > 0 && observation.addresses.every(({ address }) => !PRIVATE_ADDRESS.test(address)));
}
/** A rough "same owner": the last two labels. */
function domainOf({ target }) {
    return expectedName(target.endpoint).split('.').slice(-2).join('.');
}
const FEWEST_DOMAINS = 3;
/** RFC 6761, RFC 6762, RFC 8375, RFC 9476, and what private networks use without asking. */
const PRIVATE_TOP = new Set([
    ...['test', 'example', 'invalid', 'localhost', 'local', 'arpa', 'alt', 'onion', 'internal'],
    ...['intranet', 'private', 'corp', 'home', 'lan', 'localdomain'],
]);
/** Loopback, RFC 1918, RFC 6598, RFC 3927; RFC 4193 and RFC 4291 §2.5.6 in IPv6. */
const PRIVATE_ADDRESS = /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2[0-9]|3[01])\.|100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\.|::1$|f[cd]|fe[89ab])/i;

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
        daysLeft: Math.floor(((end - now) / DAY_MS) * 10) / 10,
        lifetimeLeft: Math.floor(share * 100) / 100,
        of: validity.of,
    };
}

;// CONCATENATED MODULE: ./lib/model/lost-hello.js
/** Nothing of TLS came back: no connection, its end, or silence. An alert is an answer. */
function isLost({ kind }) {
    return kind === 'no-connection' || kind === 'closed' || kind === 'silent';
}

// EXTERNAL MODULE: ./lib/model/cause-id.js
var cause_id = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(9506);
;// CONCATENATED MODULE: ./lib/judge/weigh.js


/**
 * Gives each finding the weight that the policy gives it, drops what is `off`, and sorts: worst first, then catalogue
 * order. An explicit severity wins over `on-unreachable`, since it names the cause.
 */
function weigh(findings, policy) {
    return findings
        .flatMap((finding) => {
        const severity = policy.severities[finding.cause] ?? ownSeverity(finding, policy.onUnreachable);
        return severity === 'off' ? [] : [{ ...finding, severity }];
    })
        .sort(worstFirst);
}
/** Order of reports: severity, then catalogue, then address and fingerprint so that runs compare. */
function worstFirst(one, other) {
    return (severity/* SEVERITIES */.o.indexOf(one.severity) - severity/* SEVERITIES */.o.indexOf(other.severity) ||
        cause_id/* CAUSE_IDS */.R.indexOf(one.cause) - cause_id/* CAUSE_IDS */.R.indexOf(other.cause) ||
        compareText(one.addresses.join(), other.addresses.join()) ||
        compareText(one.fingerprint, other.fingerprint));
}
function ownSeverity({ cause, severity }, onUnreachable) {
    if (!REACH_CAUSES.has(cause) || onUnreachable === 'fail')
        return severity;
    if (onUnreachable === 'ignore')
        return 'notice';
    return severity === 'error' ? 'warning' : severity;
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
]);

;// CONCATENATED MODULE: ./lib/judge/gaps.js




/**
 * Everything that was not looked at or not understood, one sentence each; empty where the look is complete.
 * `found` are the findings as diagnosed, `weighed` those that the policy left: what a policy switches off still
 * explains why OpenSSL refused a chain, but it never turns a failed handshake into a pass.
 */
function gapsOf(observation, found, weighed, clientAuth = 'any') {
    const nameGap = resolutionGap(observation);
    if (nameGap !== null)
        return [nameGap];
    const looked = observation.addresses.filter(({ tcp }) => tcp.kind !== 'skipped');
    if (looked.length === 0)
        return ['no address could be dialled: this machine has no route for their address family'];
    return looked.flatMap((seen) => {
        const gap = addressGap(seen, found, weighed) ?? silentEndGap(seen, found, weighed, clientAuth);
        return gap === null ? [] : [`${seen.address}: ${gap}`];
    });
}
/** No address accepted a connection, for whatever reason. */
function nothingConnected(observation) {
    return observation.addresses.every(({ tcp }) => tcp.kind !== 'connected');
}
function resolutionGap({ resolution, addresses }) {
    switch (resolution.kind) {
        case 'not-found':
            return `the name ${resolution.name} does not exist (${resolution.code})`;
        case 'failed':
            return `the name ${resolution.name} could not be looked up (${resolution.code}); the resolver may be at fault`;
        case 'not-reached':
            return 'the deadline of the run passed before this endpoint was looked at';
        case 'given':
        case 'resolved':
            return addresses.length === 0 ? 'there was no address to dial' : null;
        default:
            return assertNever(resolution);
    }
}
function addressGap(seen, found, weighed) {
    if (seen.tcp.kind !== 'connected')
        return tcpGap(seen.tcp);
    const { handshake } = seen;
    if (handshake.kind === 'completed')
        return completedGap(handshake, seen.address, found, weighed) ?? unaskedGap(seen);
    if (reports(weighed, seen.address, ENDS_HANDSHAKE) || isWantedRefusal(found, seen.address))
        return null;
    const unexplained = gaps_explains(found, seen.address, BARS_THE_WAY) ? '' : NOTHING_SAYS_WHY;
    switch (handshake.kind) {
        case 'alert':
            return `the handshake ended with ${alertText(handshake.alert)}${unexplained}`;
        case 'refused-by-us':
            return `OpenSSL gave up the handshake (${handshake.code})${unexplained}`;
        case 'closed':
            return `the connection was ${handshake.how === 'rst' ? 'reset' : 'closed'} during the handshake${unexplained}`;
        case 'silent':
            return `the server did not answer the handshake within ${handshake.waitedMs / 1000} s`;
        case 'not-attempted':
            return 'no handshake was tried';
        default:
            return assertNever(handshake);
    }
}
function completedGap({ verification, identity, aftermath }, address, found, weighed) {
    if (verification.kind === 'refused' && !gaps_explains(found, address, REFUSES_CHAIN)) {
        return `OpenSSL refuses the certificate chain (${verification.code}), and no cause explains it`;
    }
    if (identity.kind === 'refused' && !gaps_explains(found, address, gaps_REFUSES_NAME)) {
        return 'the certificate is refused for this name, and no cause explains it';
    }
    if (aftermath.kind === 'alert' && !reports(weighed, address, ENDS_HANDSHAKE) && !isWantedRefusal(found, address)) {
        return `the server sent ${alertText(aftermath.alert)} right after the handshake${NOTHING_SAYS_WHY}`;
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
    const stopped = hellos.some(({ question, outcome }) => question.kind === 'modern' && isLost(outcome));
    for (const { question, outcome } of hellos) {
        if (outcome.kind !== 'no-connection' && !(stopped && isLost(outcome)))
            continue;
        if (question.kind === 'below-minimum')
            return 'whether old TLS versions are accepted could not be asked';
        if (question.kind === 'suites')
            return 'whether weak cipher suites are accepted could not be asked';
    }
    return null;
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
        case 'not-attempted':
            return 'the deadline of the run passed before this address was dialled';
        default:
            return assertNever(tcp);
    }
}
function gaps_explains(findings, address, causes) {
    return findings.some(({ cause, addresses }) => causes.has(cause) && (addresses.length === 0 || addresses.includes(address)));
}
/** The server turned us away for want of a client certificate, and that is what the policy asks of it: the cause says so by a notice. */
function isWantedRefusal(found, address) {
    return found.some(({ cause, severity, addresses }) => cause === 'client-certificate-required' && severity === 'notice' && addresses.includes(address));
}
function reports(weighed, address, causes) {
    return gaps_explains(weighed.filter(({ severity }) => severity !== 'notice'), address, causes);
}
/*
 * A cause that is missing here errs on the safe side: the endpoint becomes inconclusive where the policy plays the
 * cause down, and still fails where it does not.
 */
const ENDS_HANDSHAKE = new Set([
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
    'handshake-too-slow',
    'handshake-refused',
    'client-certificate-required',
    'client-certificate-untrusted',
    'client-certificate-expired',
    'client-certificate-unsuitable',
]);
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
    'verification-failed',
    'default-certificate',
    'tls-intercepted',
    'addresses-diverge',
]);
const gaps_REFUSES_NAME = new Set([
    'hostname-mismatch',
    'no-subject-alt-name',
    'verification-failed',
    'default-certificate',
    'addresses-diverge',
]);
const BARS_THE_WAY = new Set([...REACH_CAUSES, ...ENDS_HANDSHAKE]);
const NOTHING_SAYS_WHY = ', and nothing seen says why';

;// CONCATENATED MODULE: ./lib/judge/judge.js



/** Judges every endpoint, and the run by the worst of them. */
function judge(diagnosed, { startedAt, tookMs, now }) {
    const endpoints = diagnosed.map((endpoint) => judgeEndpoint(endpoint, now));
    return {
        startedAt,
        tookMs,
        verdict: worstOf(endpoints),
        counts: count(endpoints),
        endpoints,
        soonestExpiry: soonestExpiry(endpoints),
    };
}
/**
 * An error fails. Otherwise anything not looked at or not understood is inconclusive; then a warning warns; what is
 * left passes.
 */
function judgeEndpoint(diagnosed, now) {
    const { target, observation, server } = diagnosed;
    const findings = weigh(diagnosed.findings, target.policy);
    const gaps = gapsOf(observation, diagnosed.findings, findings, target.policy.clientAuth);
    const verdict = wordFor(findings, gaps);
    const reason = verdict === 'inconclusive' ? reasonFrom(gaps) : null;
    return { target, observation, server, verdict, reason, expiry: measureExpiry(diagnosed.expiry, now), findings };
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
function worstOf(endpoints) {
    if (endpoints.some(({ verdict }) => verdict === 'fail'))
        return 'fail';
    const open = endpoints.filter(({ verdict }) => verdict === 'inconclusive');
    const means = new Set(open.map(({ target }) => target.policy.onUnreachable));
    if (means.has('fail'))
        return 'inconclusive';
    if (means.has('warn'))
        return 'warn';
    if (open.length === endpoints.length)
        return 'inconclusive';
    return endpoints.some(({ verdict }) => verdict === 'warn') ? 'warn' : 'pass';
}
function count(endpoints) {
    const counts = { endpoints: endpoints.length, pass: 0, warn: 0, fail: 0, inconclusive: 0 };
    const weights = { error: 0, warning: 0, notice: 0, waived: 0 };
    for (const { verdict, findings } of endpoints) {
        counts[verdict] += 1;
        for (const { severity } of findings)
            weights[severity] += 1;
    }
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

;// CONCATENATED MODULE: ./lib/pki/pem.js
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
            if (open !== null && pem_LABELS.has(open.label))
                problems.push(unended(open.line));
            open = { label, line: index + 1, body: [] };
        }
        else if (open !== null && edge === 'END' && label === open.label) {
            if (pem_LABELS.has(label)) {
                const der = pem_decode(open.body.join(''));
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
    if (open !== null && pem_LABELS.has(open.label))
        problems.push(unended(open.line));
    if (certificates.length + problems.length === 0)
        problems.push('line 1: holds no certificate in PEM form');
    return { certificates, problems };
}
function unended(line) {
    return `line ${line}: the certificate has no END line`;
}
function pem_decode(base64) {
    const plain = base64.replaceAll(/[ \t]/g, '');
    return plain !== '' && BASE64.test(plain) ? Uint8Array.from(Buffer.from(plain, 'base64')) : null;
}
const EDGE = /^-----(BEGIN|END) ([A-Z0-9 ]{1,64})-----$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** RFC 7468 §5.1 names the first; parsers still take the second. */
const pem_LABELS = new Set(['CERTIFICATE', 'X509 CERTIFICATE']);

;// CONCATENATED MODULE: ./lib/pki/trust-store.js



/**
 * A trust store from PEM texts, each of one certificate or many. Costs nothing until it is asked: then it reads the
 * subject of each certificate, and of those asked for the rest. Text that holds no certificate adds nothing.
 */
function createTrustStore(pems) {
    let index = null;
    const known = new Map();
    function bySubject(subject) {
        const name = comparableName(subject);
        const found = known.get(name);
        if (found !== undefined)
            return found;
        index ??= indexBySubject(pems);
        const ders = index.get(name);
        if (ders === undefined)
            return []; // not remembered: the name may come from a server, and there is no end of names
        const certificates = ders.flatMap((der) => {
            const parsed = parseCertificate(der);
            return isMalformed(parsed) ? [] : [parsed];
        });
        known.set(name, certificates);
        return certificates;
    }
    return {
        bySubject,
        has: (certificate) => bySubject(certificate.subject).some(({ sha256 }) => sha256 === certificate.sha256),
    };
}
function indexBySubject(pems) {
    const index = new Map();
    for (const der of pems.flatMap((pem) => splitPem(pem).certificates)) {
        const subject = certificateSubject(der);
        if (subject === null)
            continue;
        const name = comparableName(subject);
        const same = index.get(name);
        if (same === undefined)
            index.set(name, [der]);
        else
            same.push(der);
    }
    return index;
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/probe/trust.js

/**
 * The roots that count as trusted: Mozilla's list as Node bundles it, then what the user adds. Taken explicitly, so that
 * NODE_EXTRA_CA_CERTS and the like on one runner do not change the verdict.
 */
function trustedRoots(extraRoots) {
    return [...external_node_tls_.rootCertificates, ...extraRoots];
}
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
    return (extraRoots, kind, identity) => {
        const key = [kind, identity?.id ?? '', ...extraRoots].join('\0');
        const context = contexts.get(key) ?? secureContext(extraRoots, kind, identity);
        contexts.set(key, context);
        return context;
    };
}
function secureContext(extraRoots, kind, identity) {
    return (0,external_node_tls_.createSecureContext)({
        ca: [...trustedRoots(extraRoots)],
        ...(identity === null ? {} : identity.credentials),
        maxVersion: 'TLSv1.3',
        ...(kind === 'legacy' ? { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } : { minVersion: 'TLSv1.2' }),
    });
}

;// CONCATENATED MODULE: ./lib/gate.js






/** The whole of it: look at every endpoint, find causes, judge by policy. Results keep the order of the list. */
async function runGate(plan, { probe, now, onProgress }) {
    const startedAt = now();
    const store = storeForRoots();
    const turn = (0,p_limit/* default */.A)(plan.settings.concurrency);
    let done = 0;
    const checkOne = async (target) => {
        const observation = await probe(target);
        const diagnosis = diagnose({ target, observation, now: now(), store: store(target.endpoint.extraRoots) });
        done += 1;
        onProgress?.(done, plan.targets.length);
        return { target, observation, ...diagnosis };
    };
    const diagnosed = await Promise.all(plan.targets.map((target) => turn(() => checkOne(target))));
    return judge(spotSharedIssuer(diagnosed), {
        startedAt: new Date(startedAt).toISOString(),
        tookMs: now() - startedAt,
        now: startedAt,
    });
}
/** Most endpoints share their roots, so each set is read once. */
function storeForRoots() {
    const stores = new Map();
    return (extraRoots) => {
        const key = extraRoots.join('\0');
        const known = stores.get(key) ?? createTrustStore(trustedRoots(extraRoots));
        stores.set(key, known);
        return known;
    };
}

;// CONCATENATED MODULE: ./lib/judge/exit-status.js
/**
 * 0: the policy holds, or `fail-on` lets it pass. 1: the policy is broken. 2: nothing breaks it, but something was not
 * looked at where the policy wants that to fail.
 */
function exitStatus(run, settings) {
    if (settings.failOn === 'never')
        return 0;
    if (breaksPolicy(run, settings.failOn))
        return 1;
    return run.endpoints.length === 0 || hasOpen(run, 'fail') ? 2 : 0;
}
/** Whether the step, or the command, ends as a failure. */
function stepFails(run, failOn) {
    return exitStatus(run, { failOn }) !== 0;
}
function breaksPolicy(run, failOn) {
    if (run.counts.error > 0)
        return true;
    return failOn === 'warning' && (run.counts.warning > 0 || hasOpen(run, 'warn'));
}
function hasOpen(run, onUnreachable) {
    return run.endpoints.some(({ verdict, target }) => verdict === 'inconclusive' && target.policy.onUnreachable === onUnreachable);
}

// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
;// CONCATENATED MODULE: ./lib/probe/lanes.js

/** Edges count connections per client and answer a burst with resets, which would then look like a fault; browsers open six. */
const PER_ADDRESS = 6;
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
        const socket = (0,external_node_net_.connect)({ host: to.address, port: to.port, family: to.family, autoSelectFamily: false });
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
            if (machineHasRoute(to, interfaces))
                return { kind: 'unreachable', code };
            return { kind: 'skipped', why: to.family === 6 ? 'no-ipv6-route' : 'no-ipv4-route' };
        default:
            return { kind: 'unreachable', code };
    }
}

;// CONCATENATED MODULE: ./lib/probe/http-answer.js
/** Status and `Server` header of an HTTP/1 answer (RFC 9112 §4); `null` when the text is none. */
function parseHttpAnswer(text) {
    const status = /^HTTP\/1\.[01] (\d{3})\b/.exec(text)?.[1];
    if (status === undefined)
        return null;
    const head = text.split('\r\n\r\n', 1)[0] ?? '';
    const server = /^server:[ \t]*(.*)$/im.exec(head)?.[1]?.trim() ?? null;
    const body = text.includes('\r\n\r\n') ? text.slice(text.indexOf('\r\n\r\n') + 4) : '';
    return {
        status: Number(status),
        bodyStart: body === '' ? null : http_answer_printable(body, 2_048),
        server: server === null ? null : http_answer_printable(server),
    };
}
/** `HEAD` makes a server say its name without any work done, `GET` makes it explain an error; no connection is kept. */
function httpRequest(method, host) {
    return `${method} / HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: tls-gate\r\nAccept: */*\r\nConnection: close\r\n\r\n`;
}
/** Remote text: printable ASCII, cut. */
function http_answer_printable(text, limit = 200) {
    return text.slice(0, limit).replace(/[^\x20-\x7e]/g, '?');
}

;// CONCATENATED MODULE: ./lib/probe/converse.js


/** Says our line and waits for the first sign of life, of refusal, or of nothing. Never rejects. */
function converse(secure, { request, wantsBody, waitMs }, finReceived) {
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
            const headEnds = !wantsBody && received.includes('\r\n\r\n');
            if (request === null || received.length > MAX_ANSWER || headEnds)
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
/** Headers and the beginning of an error page; what follows is of no interest. */
const MAX_ANSWER = 8_192;

;// CONCATENATED MODULE: ./lib/probe/read-certificates.js

/** Facts of certificates as sent. One that is not DER at all is left out: OpenSSL's own refusal then tells of it. */
function readCertificates(ders) {
    return ders.flatMap((der) => {
        const parsed = parseCertificate(der);
        return isMalformed(parsed) ? [] : [parsed];
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

;// CONCATENATED MODULE: ./lib/probe/handshake-plan.js


/** HTTP/1.1 alone, so that one plain request tells which product answers. */
const FIRST_CLIENT = {
    kind: 'ordinary',
    alpn: ['http/1.1'],
    enforceVerification: false,
    method: 'HEAD',
};
/** The handshake that would settle what the first one left open; `null` when nothing is open. */
function nextClient(handshake, policy) {
    if (handshake.kind === 'completed') {
        // OpenSSL folds weak keys, weak digests, name constraints and unknown critical extensions into this one code.
        const wordless = handshake.verification.kind === 'refused' && handshake.verification.code === 'UNSPECIFIED';
        return wordless ? { ...FIRST_CLIENT, enforceVerification: true } : null;
    }
    if (handshake.kind === 'alert' && handshake.alert === NO_APPLICATION_PROTOCOL) {
        // A server with a protocol of its own refuses a mismatch, not a client that names none (RFC 7301 §3.2).
        return { ...FIRST_CLIENT, alpn: [] };
    }
    const legacyAllowed = tls_version/* VERSION_CODE */.JE[policy.minTlsVersion] < tls_version/* VERSION_CODE */.JE['1.2'];
    const refused = handshake.kind === 'alert' || handshake.kind === 'refused-by-us' || handshake.kind === 'closed';
    return legacyAllowed && refused ? { ...FIRST_CLIENT, kind: 'legacy' } : null;
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
    const speaksHttp = endpoint.application === 'http' || endpoint.application === 'unknown';
    const host = endpoint.servername ?? endpoint.host;
    return {
        servername: endpoint.servername,
        identity: host,
        alpn: speaksHttp ? client.alpn : [],
        secureContext: secureContext(endpoint.extraRoots, client.kind),
        conversation: {
            request: speaksHttp ? httpRequest(client.method, host) : null,
            wantsBody: client.method === 'GET',
            waitMs: ANSWER_MS,
        },
        enforceVerification: client.enforceVerification,
    };
}
/** RFC 7301 §3.2. */
const NO_APPLICATION_PROTOCOL = 120;
/** Long enough for a slow front page, short enough not to be felt where the server says nothing of its own accord. */
const ANSWER_MS = 1_500;

;// CONCATENATED MODULE: ./lib/probe/first-look.js




/** Only a transport fault is worth another try; what a certificate says stays said. */
async function shakeHandsWithRetries(to, target, look, turn, onConnected) {
    const attempt = (client) => turn(() => dialAndShakeHands(to, requestAs(client, target, look), look.budget, onConnected));
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
/** The handshake with this target as that client, our own certificate in hand. */
function requestAs(client, target, look) {
    return handshakeRequest(target, client, (roots, kind) => look.secureContexts(roots, kind, look.identity));
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
    return CIPHER_SUITES.filter((suite) => {
        if (suite.keyExchange === 'tls13')
            return newest >= 0x0304;
        return SPOKEN.has(suite.keyExchange) && suite.minVersion <= newest && oldest < 0x0304;
    })
        .sort((one, other) => rank(one) - rank(other))
        .map(({ code }) => code);
}
/** DHE suites that prove the server's identity: what they negotiate tells the size of its DH group. */
const DHE_SUITES = CIPHER_SUITES.filter(({ keyExchange, exportGrade }) => keyExchange === 'dhe' && !exportGrade)
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
/** Those, then P-521, X448, ffdhe2048 to 8192, brainpool for TLS 1.2 and 1.3, secp256k1 and the old binary curves. */
const ALL_GROUPS = [
    0x001d, 0x0017, 0x0018, 0x0019, 0x001e, 0x0100, 0x0101, 0x0102, 0x0103, 0x0104, 0x001a, 0x001b, 0x001c, 0x001f,
    0x0020, 0x0021, 0x0016, 0x000d, 0x000e, 0x000b, 0x000c, 0x0009, 0x000a,
];
/** The suites of today's browsers, in their order: TLS 1.3, ECDHE with AEAD, and what they keep for old servers. */
const BROWSER_SUITES = [
    0x1301, 0x1302, 0x1303, 0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc013, 0xc014, 0x009c, 0x009d, 0x002f,
    0x0035,
];
/** RSA, RSA-PSS, ECDSA, EdDSA and DSA with every digest from SHA-512 down to SHA-1: nothing fails for want of one. */
const SIGNATURE_ALGORITHMS = [
    0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b, 0x0401, 0x0501, 0x0601,
    0x0303, 0x0301, 0x0203, 0x0201, 0x0402, 0x0202,
];
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




/** What our own hello offers for a question. `servername` is the endpoint's SNI; `null` sends none. */
function prepareHello(question, servername) {
    switch (question.kind) {
        case 'browser': {
            const keyShares = shares(POST_QUANTUM_GROUP, 0x001d);
            const hasPostQuantum = keyShares.some(({ group }) => group === POST_QUANTUM_GROUP);
            // Where this Node has no ML-KEM the size at least is that of a browser.
            const groups = hasPostQuantum ? BROWSER_GROUPS : BROWSER_GROUPS.filter((group) => group !== POST_QUANTUM_GROUP);
            const offer = { ...modern(servername, keyShares), suites: BROWSER_SUITES, groups, padTo: BROWSER_SIZE };
            return {
                offer: { ...offer, alpn: ['h2', 'http/1.1'], statusRequest: true, sct: true },
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
        case 'groups': {
            const keyShares = shares(...question.offered.filter((group) => group !== POST_QUANTUM_GROUP).slice(0, 2));
            return { offer: { ...modern(servername, keyShares), groups: question.offered }, keyShares, split: null };
        }
        default:
            return assertNever(question);
    }
}
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
    return groups.map(createKeyShare).filter((share) => share !== null);
}

;// CONCATENATED MODULE: ./lib/probe/next-questions.js




/** What is asked of every address, side by side with the handshake: enough to prove a healthy one healthy. */
function firstQuestions({ endpoint, policy }) {
    const below = versionsBelow(policy.minTlsVersion);
    const questions = [
        { kind: 'browser' },
        { kind: 'suites', why: 'forbidden', offered: askable(forbiddenSuites(policy.profile)) },
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
    const browser = next_questions_answerTo(hellos, 'browser');
    const failed = handshake.kind !== 'completed' && handshake.kind !== 'not-attempted';
    return failed || (browser !== null && isFailure(browser)) ? [{ kind: 'modern' }] : [];
};
/** The large hello fails where the small one works: size, unknown group, or two segments? */
const largeHello = ({ handshake, hellos }) => {
    const browser = next_questions_answerTo(hellos, 'browser');
    const modern = next_questions_answerTo(hellos, 'modern');
    if (modern?.kind !== 'server-flight' || browser === null)
        return [];
    const handshakeDied = handshake.kind === 'closed' || handshake.kind === 'silent';
    if (!handshakeDied && (!isFailure(browser) || isRefusal(browser, modern)))
        return [];
    return [{ kind: 'post-quantum' }, { kind: 'padded', size: BROWSER_SIZE }, { kind: 'split' }];
};
/** Not even the plain hello works: is it the name, or the version? */
const nameAndVersion = ({ handshake, hellos }, { endpoint }) => {
    const modern = next_questions_answerTo(hellos, 'modern');
    // It was served before, so it is not the hello: the server has had enough of us.
    if (handshake.kind === 'completed' && next_questions_answerTo(hellos, 'browser')?.kind === 'server-flight')
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
    const modern = next_questions_answerTo(hellos, 'modern');
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
];
function next_questions_answerTo(hellos, kind) {
    return hellos.find(({ question }) => question.kind === kind)?.outcome ?? null;
}
function versionsSeen(handshake, hellos) {
    const seen = new Set(next_questions_flights(hellos).map(({ version }) => version));
    if (handshake.kind === 'completed')
        seen.add((0,tls_version/* opensslVersionCode */.Gb)(handshake.version) ?? 0);
    return seen;
}
function next_questions_flights(hellos) {
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
    const lacksSuite = !BROWSER_SUITES.includes(wider.cipherSuite);
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
/** As OpenSSL spells the groups that browsers offer; finite-field DH has a question of its own. */
const COMMON_GROUP = /^(X25519MLKEM768|X25519|prime256v1|secp256r1|P-256|secp384r1|P-384|DH .*)$/;

;// CONCATENATED MODULE: ./lib/probe/plaintext.js


/**
 * Listens for a greeting, then asks in plain HTTP: tells a port that speaks something else from one that says nothing.
 * Never rejects.
 */
async function askInClear(to, host, budget) {
    const dialled = await dial(to, budget);
    if (dialled.kind === 'failed')
        return { kind: 'no-connection' };
    const { socket } = dialled;
    const listen = listenTo(socket);
    const greeting = await listen(Math.min(GREETING_MS, stageLimit(budget).ms));
    if (greeting.kind !== 'silent')
        return finish(socket, 'before-request', greeting);
    socket.write(`GET / HTTP/1.0\r\nHost: ${host}\r\nUser-Agent: tls-gate\r\n\r\n`);
    return finish(socket, 'after-http-request', await listen(Math.min(plaintext_ANSWER_MS, stageLimit(budget).ms)));
}
function finish(socket, when, heard) {
    socket.destroy();
    if (heard.kind === 'silent')
        return heard;
    if (heard.kind === 'closed')
        return { kind: 'closed', when, how: heard.how };
    return { kind: 'answered', when, firstBytes: heard.bytes.subarray(0, plaintext_MAX_BYTES).toString('base64') };
}
/** Gathers what arrives from now on; each call waits for bytes, the end, or its time limit, whatever comes first. */
function listenTo(socket) {
    const chunks = [];
    let closed = null;
    let wake = () => { };
    socket.on('data', (chunk) => {
        chunks.push(chunk);
        if (Buffer.concat(chunks).length >= plaintext_MAX_BYTES)
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
            await asleep(waitMs, (woken) => (wake = woken));
        // The rest of an answer follows at once, or not at all.
        if (chunks.length > 0 && closed === null)
            await asleep(LULL_MS, () => { });
        if (chunks.length > 0)
            return { kind: 'bytes', bytes: Buffer.concat(chunks) };
        return closed === null ? { kind: 'silent' } : { kind: 'closed', how: closed };
    };
}
function asleep(ms, onStart) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        onStart(() => {
            clearTimeout(timer);
            resolve();
        });
    });
}
const plaintext_MAX_BYTES = 512;
/** Mail and shell servers greet at once; some look up our name first. */
const GREETING_MS = 700;
const plaintext_ANSWER_MS = 2_000;
const LULL_MS = 60;

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
function extensions_readExtensions(message, name = 'extensions') {
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
        return { certificate, extensions: extensions_readExtensions(list, `${index}/extensions`) };
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
    const extensions = extensions_readExtensions(request);
    request.end();
    return {
        types: [],
        signatureAlgorithms: extensions.read(EXTENSION.signatureAlgorithms, readSchemes) ?? [],
        authorities: extensions.read(EXTENSION.certificateAuthorities, (content) => readAuthorities(content, limits)) ?? [],
    };
}
function readStatus(status) {
    const type = status.u8('status_type');
    if (type === certificate_messages_OCSP)
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
const certificate_messages_OCSP = 1;

;// CONCATENATED MODULE: ./lib/wire/server-hello.js




/** RFC 8446 §4.1.3, which is RFC 5246 §7.4.1.3 with meaning moved into extensions. */
function readServerHello(body) {
    const hello = new Reader(body, 'server_hello');
    const legacyVersion = hello.u16('legacy_version');
    const random = hello.bytes(32, 'random');
    const sessionId = hello.opaque(1, 'session_id');
    const cipherSuite = hello.u16('cipher_suite');
    hello.u8('compression_method');
    const extensions = extensions_readExtensions(hello);
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
const suites_TLS13_SUITES = {
    4865: { hash: 'sha256', hashBytes: 32, cipher: 'aes-128-gcm', keyBytes: 16, tagBytes: 16 },
    4866: { hash: 'sha384', hashBytes: 48, cipher: 'aes-256-gcm', keyBytes: 32, tagBytes: 16 },
    4867: { hash: 'sha256', hashBytes: 32, cipher: 'chacha20-poly1305', keyBytes: 32, tagBytes: 16 },
    4868: { hash: 'sha256', hashBytes: 32, cipher: 'aes-128-ccm', keyBytes: 16, tagBytes: 16 },
    4869: { hash: 'sha256', hashBytes: 32, cipher: 'aes-128-ccm', keyBytes: 16, tagBytes: 8 },
};
/** `null` for a suite whose records cannot be opened here. */
function tls13Suite(code) {
    return suites_TLS13_SUITES[code] ?? null;
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
    const extensions = extensions_readExtensions(message);
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

;// CONCATENATED MODULE: ./lib/pki/name-text.js



/** A distinguished name in DER, e.g. one of a CertificateRequest, in RFC 4514 order; says so where it cannot be read. */
function nameText(der) {
    try {
        return readName(readDer(der, 'name')).text;
    }
    catch (error) {
        if (error instanceof DerError)
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
        chain: readCertificates(flight.certificates ?? []),
        staple: flight.staple === null ? null : Buffer.from(flight.staple).toString('base64'),
        sctList: flight.sctList !== null,
        clientCertificateRequest: flight.certificateRequest === null ? null : { authorities: flight.certificateRequest.authorities.map(nameText) },
        helloRetryGroup: flight.helloRetryRequest === null ? null : (flight.helloRetryRequest.group ?? 0),
        complete: flight.complete,
    };
}

;// CONCATENATED MODULE: ./lib/probe/send-hello.js







/**
 * Sends one ClientHello of our own and reads the answer to its end, encrypted or not. Never rejects; the connection is
 * closed without a word, as a client that lost its network would.
 */
async function sendHello(to, question, servername, budget) {
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
    const { outcome, bytes } = await exchange(dialled.socket, prepareHello(question, servername), stageLimit(budget));
    return observed(outcome, bytes);
}
function exchange(socket, hello, limit) {
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
            return assertNever(step);
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
 * Everything that is asked of one address: the handshake and, side by side, the first questions; then, round by round,
 * what would explain a failure, until nothing is left to ask or the budget of connections is spent. Never rejects.
 */
async function lookAtAddress(to, target, look) {
    const begun = performance.now();
    let connections = 0;
    const turn = (work) => look.lanes.turn(to.address, () => {
        connections += 1;
        return work();
    });
    const ask = (budget) => (question) => turn(() => sendHello(to, question, target.endpoint.servername, budget));
    // A hello that must be refused proves nothing when it was lost: only the same end twice counts as a refusal.
    const repeatLost = async (answer) => {
        if (!mustBeRefused(answer.question) || !isLost(answer.outcome) || look.retries === 0)
            return answer;
        return (await pause(look.budget, backoffMs(1))) ? ask(look.budget)(answer.question) : answer;
    };
    const answers = [];
    const onConnected = () => {
        if (answers.length === 0)
            answers.push(...firstQuestions(target).map(ask(look.budget)));
    };
    const first = await shakeHandsWithRetries(to, target, look, turn, onConnected);
    const served = first.handshake.kind === 'completed';
    const hellos = await Promise.all(answers.map(async (answer) => (served ? repeatLost(await answer) : answer)));
    // Still lost: does the server refuse just these, or has it stopped to answer us at all?
    if (served && hellos.some((one) => mustBeRefused(one.question) && isLost(one.outcome))) {
        hellos.push(await ask(look.budget)({ kind: 'modern' }));
    }
    if (first.tcp.kind === 'connected' && first.handshake.kind !== 'not-attempted') {
        const impatient = { ...look.budget, timeoutMs: Math.min(look.budget.timeoutMs, RUNG_MS) };
        for (;;) {
            const questions = nextQuestions({ handshake: first.handshake, hellos }, target);
            if (questions.length === 0 || connections + questions.length > MOST_CONNECTIONS)
                break;
            hellos.push(...(await Promise.all(questions.map(ask(impatient)))));
        }
    }
    const plaintext = !served && hellos.some(mayBePlaintext)
        ? await turn(() => askInClear(to, target.endpoint.servername ?? to.address, look.budget))
        : null;
    const page = wantsErrorPage(first.http, hellos)
        ? await turn(() => dialAndShakeHands(to, requestAs({ ...FIRST_CLIENT, method: 'GET' }, target, look), look.budget, () => { }))
        : null;
    return {
        ...to,
        ...first,
        http: page?.http ?? first.http,
        hellos,
        plaintext,
        connections,
        tookMs: Math.round(performance.now() - begun),
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
function mustBeRefused({ kind }) {
    return kind === 'below-minimum' || kind === 'suites';
}
/** The first look waits as long as the user says; a rung of the ladder repeats what already failed, so it waits less. */
const RUNG_MS = 5_000;
/** A server is looked at, not scanned; the longest honest enumeration stays below. */
const MOST_CONNECTIONS = 80;

;// CONCATENATED MODULE: ./lib/pki/pkcs12.js
/**
 * Opens a PKCS #12 file: what OpenSSL 3 writes (PBES2 with AES, a SHA-2 MAC) and the old ways (3DES, RC2, SHA-1), which
 * OpenSSL itself opens only with its legacy provider. Never throws; at most MAX_BYTES. The reader is loaded when it is
 * first needed, since few runs have such a file.
 */
async function readPkcs12(bytes, passphrase) {
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
        const node = asn1.fromDer(Buffer.from(bytes).toString('latin1'), { strict: true, maxDepth: pkcs12_MAX_DEPTH });
        const file = pkcs12.pkcs12FromAsn1(node, true, passphrase);
        const bags = (type) => file.getBags({ bagType: type })[type] ?? [];
        const certificates = bags(CERTIFICATE_BAG).map((bag) => der(bag.cert === null ? present(bag.asn1) : pki.certificateToAsn1(bag.cert)));
        const [key] = [...bags(SHROUDED_KEY_BAG), ...bags(KEY_BAG)];
        if (certificates.length === 0)
            return unreadable('the file holds no certificate');
        if (key === undefined)
            return unreadable('the file holds no private key');
        const keyInfo = key.key === null ? present(key.asn1) : pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key.key));
        return { kind: 'read', certificates, keyPem: pkcs12_pem(der(keyInfo)) };
    }
    catch (error) {
        return unreadable(pkcs12_problemOf(error, passphrase));
    }
}
function present(node) {
    if (node === undefined)
        throw new Error('an empty bag');
    return node;
}
function unreadable(problem) {
    return { kind: 'unreadable', problem };
}
/** The library's words are sorted into ours, so that nothing of the file gets into a message. */
function pkcs12_problemOf(error, passphrase) {
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
function pkcs12_pem(der) {
    const lines = Buffer.from(der)
        .toString('base64')
        .replaceAll(/.{64}(?=.)/g, '$&\n');
    return `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`;
}
/** A key and a chain take some kilobytes. */
const pkcs12_MAX_BYTES = 262_144;
const pkcs12_MAX_DEPTH = 64;
/** RFC 7292 appendix D: bag types. */
const KEY_BAG = '1.2.840.113549.1.12.10.1.1';
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';

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
    const parsed = material.certificates.slice(0, LONGEST_CHAIN).map(parseCertificate);
    const chain = parsed.flatMap((certificate) => (isMalformed(certificate) ? [] : [certificate]));
    if (chain.length === 0 || chain.length < parsed.length)
        return client_identity_unreadable('a certificate in the file cannot be read');
    // The bags of a PKCS #12 file have no order: our own certificate is the one that the key belongs to.
    const ordered = identity.kind === 'pem' ? chain : ownFirst(chain, keyHash);
    return { kind: 'read', chain: ordered, key: material.keyPem, keyMatches: ordered[0]?.key.spkiSha256 === keyHash };
}
function readPem({ certificate, key }) {
    const { certificates, problems } = splitPem(certificate);
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
        return readPublicKey((0,external_node_crypto_.createPublicKey)(keyPem).export({ type: 'spki', format: 'der' })).spkiSha256;
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
function createProbe({ settings, clientIdentities }, endsAt) {
    const identityOf = ownIdentities(clientIdentities);
    const run = {
        budget: { timeoutMs: settings.timeoutMs, endsAt },
        retries: settings.retries,
        lanes: createLanes(),
        secureContexts: createSecureContexts(),
    };
    return async (target) => lookAtEndpoint(target, run, await identityOf(target.endpoint.clientIdentity));
}
async function lookAtEndpoint(target, run, own) {
    const look = { ...run, identity: own.shown };
    const startedAt = Date.now();
    const observed = (resolution, addresses) => ({
        endpoint: target.endpoint.name,
        startedAt: new Date(startedAt).toISOString(),
        tookMs: Date.now() - startedAt,
        resolution,
        addresses,
        clientCertificate: own.facts,
        connections: addresses.reduce((sum, { connections }) => sum + connections, 0),
    });
    if (startedAt >= look.budget.endsAt)
        return observed({ kind: 'not-reached' }, []);
    const { resolution, addresses } = await resolveEndpoint(target.endpoint, look.budget);
    return observed(resolution, await Promise.all(addresses.map((one) => lookAtAddress(one, target, look))));
}

;// CONCATENATED MODULE: ./lib/report/escape.js
/*
 * Everything that a server, certificate, resolver or config says is hostile. This file alone knows how each output is
 * attacked and what makes text harmless there; nothing else in the program escapes.
 */
/**
 * Text for one line of any output: control, bidirectional, zero-width and other invisible characters become visible
 * escapes (`\x1b`, `\u202e`), so that nothing moves the cursor, reorders the line or ends it.
 */
function oneLine(text) {
    return text.replaceAll(INVISIBLE, escape_visible);
}
/** The same for text of several lines: line ends stay (CR LF becomes LF), and a tab becomes two spaces. */
function severalLines(text) {
    return text
        .replaceAll('\r\n', '\n')
        .split('\n')
        .map((line) => oneLine(line.replaceAll('\t', '  ')));
}
/**
 * A line that the GitHub runner prints and does not execute. The runner looks for `::command::` after leading blanks
 * and for `##[command]` anywhere in the line; a blank inside either marker breaks it.
 */
function logLine(line) {
    return inert(oneLine(line));
}
/** The same for a finished line that is clean already, so that our own colours stay. */
function inert(line) {
    return line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '# #[');
}
/**
 * Text inside Markdown or inside HTML in Markdown, one line. Entities serve in both, and CommonMark 0.31 §2.5 keeps
 * them from ever meaning structure. Mentions, issue references and bare addresses are found in the finished text, so a
 * zero-width space parts those.
 */
function markdownText(text) {
    return oneLine(text).replaceAll(MARKDOWN_SPECIAL, (found, offset) => {
        if (/^[&<>"'`*_[\]|~$\\{}]$/.test(found))
            return `&#${found.charCodeAt(0)};`;
        return `${offset === 0 ? ZERO_WIDTH : ''}${found}${ZERO_WIDTH}`;
    });
}
/**
 * A code span, one line; the fence is longer than any run of backticks within. Not for table cells, where `\|` cannot
 * be written without a backslash being read as one: use `markdownText` there.
 */
function markdownCode(text) {
    const line = oneLine(text);
    const fence = '`'.repeat(longestBacktickRun(line) + 1);
    const pad = line === '' || /^[` ]|[` ]$/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/**
 * A name that readers copy, such as `api.example.com:443`: a code span, which no mention or bare address is looked for
 * in. A name that is not plain is escaped as text instead, so this holds in table cells too.
 */
function markdownName(name) {
    return /^[\w.:[\]-]+$/.test(name) ? `\`${name}\`` : markdownText(name);
}
/** A fenced code block with LF line ends; `language` is ours, never remote. */
function markdownBlock(text, language = '') {
    const body = severalLines(text.trimEnd()).join('\n');
    const fence = '`'.repeat(Math.max(3, longestBacktickRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/**
 * JSON text of the same value that is safe to print on a runner and in a terminal: invisible characters and the
 * runner's `##[` are written as `\uXXXX`, which JSON reads back as they were.
 */
function jsonText(value, indent = 2) {
    return JSON.stringify(value, null, indent)
        .replaceAll('##[', '#\\u0023[')
        .replaceAll(INVISIBLE_BUT_LINE_END, (found) => found.replaceAll(/[\s\S]/g, jsonEscape));
}
/** At most `limit` UTF-16 units, cut between characters and marked where cut. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
function escape_visible(found) {
    const code = found.codePointAt(0) ?? 0;
    const digits = code.toString(16);
    if (code <= 0xff)
        return `\\x${digits.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`;
}
function jsonEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function longestBacktickRun(text) {
    // Folded, not spread: a hostile text may hold more runs than a call may have arguments.
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** Control (Cc), format (Cf: bidirectional, zero-width, tags), lone surrogate (Cs), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const INVISIBLE_BUT_LINE_END = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
 * In order: what has a meaning anywhere; what means a block at the start; mention, reference, reference of the old form,
 * and the two forms of a bare address.
 */
const MARKDOWN_SPECIAL = /[&<>"'`*_[\]|~$\\{}]|^[#+=-]|^\d+(?=[.)](?:\s|$))|@(?=[\w-])|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi;
const ZERO_WIDTH = '&#8203;';

;// CONCATENATED MODULE: ./lib/report/json.js

/** The report file: `tls-gate/report@1`, indented, ended by a line end, safe to print. */
function jsonReport(run, options) {
    return `${jsonText(reportValue(run, options))}\n`;
}
/** The same as plain data. A field is never left out: what is not known is `null` or empty. */
function reportValue(run, { version, vantage }) {
    return {
        schema: 'tls-gate/report@1',
        tool: { name: 'tls-gate', version },
        startedAt: run.startedAt,
        tookMs: run.tookMs,
        vantage,
        verdict: run.verdict,
        counts: run.counts,
        endpoints: run.endpoints.map(endpointValue),
    };
}
function endpointValue({ target, observation, server, verdict, reason, expiry, findings }) {
    const { name, host, port, servername, starttls, declaredAt } = target.endpoint;
    return {
        name,
        host,
        port,
        servername,
        starttls,
        declaredAt,
        verdict,
        reason,
        server,
        connections: observation.connections,
        tookMs: observation.tookMs,
        addresses: observation.addresses.map(addressValue),
        expiry,
        findings: findings.map(findingValue),
    };
}
function addressValue(seen) {
    const { address, connections, tookMs, handshake } = seen;
    const completed = handshake.kind === 'completed' ? handshake : null;
    return {
        address,
        outcome: outcomeWord(seen),
        connections,
        tookMs,
        tls: completed === null
            ? null
            : {
                version: completed.version,
                cipher: completed.cipher,
                group: completed.group,
                alpn: completed.alpn,
            },
        chain: (completed?.chain ?? []).map(certificateValue),
    };
}
/** How far it went: the TCP outcome where there was no connection, else what became of the handshake. */
function outcomeWord({ tcp, handshake }) {
    return tcp.kind === 'connected' ? handshake.kind : tcp.kind;
}
function certificateValue({ key, sans, ...facts }) {
    const { subject, issuer, serial, notBefore, notAfter, signature, sha256 } = facts;
    return {
        subject,
        issuer,
        serial,
        notBefore,
        notAfter,
        sans: (sans ?? []).map(sanText),
        key: key.text,
        signature,
        sha256,
    };
}
function findingValue({ cause, severity, title, message, evidence, fix, addresses, fingerprint }) {
    const { summary, product, snippet, steps, docs } = fix;
    return {
        cause,
        severity,
        title,
        message,
        evidence: evidence.map(({ label, value }) => ({ label, value })),
        fix: { summary, product, snippet, steps, docs },
        addresses,
        waived: null,
        fingerprint,
    };
}
/** As OpenSSL writes them: `DNS:api.example.com`. */
function sanText({ kind, value }) {
    return `${SAN_PREFIX[kind]}:${value}`;
}
const SAN_PREFIX = {
    dns: 'DNS',
    ip: 'IP',
    email: 'email',
    uri: 'URI',
    other: 'other',
};

;// CONCATENATED MODULE: ./lib/report/layout.js

/**
 * Breaks one line of text at blanks so that no line is wider than `width`; a word wider than that is cut. Width counts
 * characters, which is exact for everything but wide scripts. Never empty: no text is one empty line.
 */
function wrap(text, width) {
    const limit = Math.max(width, NARROWEST);
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((long) => pieces(long, limit))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && layout_size(longer) > limit) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}
/** `first` before the first line, blanks of the same width before the others. */
function hang(first, lines) {
    const indent = ' '.repeat(layout_size(first));
    return lines.map((line, index) => `${index === 0 ? first : indent}${line}`.trimEnd());
}
/** Wraps text behind `first`, harmless where a runner reads the terminal's output too. */
function wrapBehind(first, text, width) {
    return hang(first, wrap(oneLine(text), width - layout_size(first))).map(inert);
}
/** Filled with blanks to `width` characters; longer text stays whole. */
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - layout_size(text)));
}
/** The size of the widest text, 0 of none. */
function widest(texts) {
    return texts.reduce((width, text) => Math.max(width, layout_size(text)), 0);
}
/** Characters, not UTF-16 units. */
function layout_size(text) {
    return [...text].length;
}
function pieces(word, limit) {
    const characters = [...word];
    if (characters.length <= limit)
        return [word];
    const cut = [];
    for (let start = 0; start < characters.length; start += limit)
        cut.push(characters.slice(start, start + limit).join(''));
    return cut;
}
/** Below this a deep indent in a narrow window would leave no room for words. */
const NARROWEST = 20;

;// CONCATENATED MODULE: ./lib/report/paint.js
/** SGR codes of ECMA-48 §8.3.117, or no colour at all. */
function painter(colour) {
    return (tint, text) => (colour ? `\u001b[${CODES[tint]}m${text}\u001b[0m` : text);
}
const VERDICT_TINT = {
    pass: 'green',
    warn: 'yellow',
    fail: 'red',
    inconclusive: 'cyan',
};
const SEVERITY_TINT = { error: 'red', warning: 'yellow', notice: 'cyan' };
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

;// CONCATENATED MODULE: ./lib/report/words.js
/** `1 endpoint`, `2 endpoints`. */
function words_counted(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** `61 days`, `1 day`, `less than a day`; whole days, rounded down. Not for negative numbers. */
function daysText(days) {
    const whole = Math.floor(days);
    return whole === 0 ? 'less than a day' : words_counted(whole, 'day');
}
/** `expires in 61 days`, `intermediate expired 3 days ago`. */
function expiryText({ daysLeft, of }) {
    const subject = of === 'leaf' ? '' : `${of} `;
    return daysLeft < 0 ? `${subject}expired ${daysText(-daysLeft)} ago` : `${subject}expires in ${daysText(daysLeft)}`;
}
/** OpenSSL's `TLSv1.3` as people write it. */
function tlsVersionText(version) {
    return version
        .replace(/^TLSv1$/, 'TLS 1.0')
        .replace(/^TLSv/, 'TLS ')
        .replace(/^SSLv/, 'SSL ');
}
/** The run in one sentence without its full stop: `1 of 2 endpoints breaks the policy (1 error)`. */
function runSentence({ counts }) {
    const { endpoints, fail, warn, inconclusive } = counts;
    const open = inconclusive > 0 ? `${inconclusive} could not be judged` : null;
    if (endpoints === 0)
        return 'There was no endpoint to look at';
    if (fail > 0) {
        const broken = `${fail} of ${words_counted(endpoints, 'endpoint')} ${fail === 1 ? 'breaks' : 'break'} the policy`;
        return words_joined([`${broken} (${weights(counts)})`, open]);
    }
    if (inconclusive === endpoints)
        return `${words_counted(endpoints, 'endpoint')} could not be judged`;
    const good = endpoints - inconclusive;
    const found = warn > 0 ? ` (${weights(counts)})` : '';
    return words_joined([`${words_counted(good, 'endpoint')} ${good === 1 ? 'meets' : 'meet'} the policy${found}`, open]);
}
/** `api.example.com:443, 2027-01-21, 61 days`; `null` where no certificate was seen. */
function soonestText({ soonestExpiry }) {
    if (soonestExpiry === null)
        return null;
    const { endpoint, notAfter, daysLeft } = soonestExpiry;
    const when = daysLeft < 0 ? `expired ${daysText(-daysLeft)} ago` : daysText(daysLeft);
    return `${endpoint}, ${notAfter.slice(0, 10)}, ${when}`;
}
/** Marks that need no colour to be told apart. */
const SIGNS = { pass: '✓', warn: '!', fail: '✗', inconclusive: '?' };
function weights(counts) {
    const words = ['error', 'warning', 'notice'];
    return words
        .filter((severity) => counts[severity] > 0)
        .map((severity) => words_counted(counts[severity], severity))
        .join(', ');
}
function words_joined(parts) {
    return parts.filter((part) => part !== null).join(', ');
}

;// CONCATENATED MODULE: ./lib/report/seen.js

/** The handshakes that completed, in the order of the addresses. */
function completedHandshakes({ observation }) {
    return observation.addresses.flatMap(({ handshake }) => (handshake.kind === 'completed' ? [handshake] : []));
}
/** `TLS 1.3`, or `TLS 1.2, TLS 1.3` where addresses differ; empty where no handshake completed. */
function versionsText(verdict) {
    const versions = completedHandshakes(verdict).map(({ version }) => tlsVersionText(version));
    return [...new Set(versions)].sort().join(', ');
}
/** The first address and how many more: `192.0.2.1`, `192.0.2.1 +2`. */
function addressesText({ observation }) {
    const [first, ...more] = observation.addresses.map(({ address }) => address);
    if (first === undefined)
        return '';
    return more.length === 0 ? first : `${first} +${more.length}`;
}
/** Who signed the certificates served, as distinguished names. */
function issuersText(verdict) {
    const issuers = completedHandshakes(verdict).flatMap(({ chain: [leaf] }) => leaf === undefined ? [] : [leaf.issuer]);
    return [...new Set(issuers)].join('; ');
}

;// CONCATENATED MODULE: ./lib/report/terminal.js





/** The whole run as text, ended by a line end: every endpoint in the order of the list, then one line that sums up. */
function terminalText(run, options) {
    const nameWidth = Math.min(WIDEST_NAME, widest(run.endpoints.map(({ target }) => target.endpoint.name)));
    const blocks = run.endpoints.flatMap((endpoint) => endpointLines(endpoint, nameWidth, options));
    const soonest = soonestText(run);
    const sum = `${runSentence(run)}.${soonest === null ? '' : ` Soonest expiry: ${soonest}.`}`;
    const lines = [...blocks, '', ...wrapBehind('', sum, options.width)];
    return `${lines.join('\n')}\n`;
}
/** One endpoint: a single line where nothing was found, else its findings and why it could not be judged below. */
function endpointLines(endpoint, nameWidth, { width, colour }) {
    const paint = painter(colour);
    return [
        ...headLines(endpoint, nameWidth, width, paint),
        ...(endpoint.reason === null ? [] : wrapBehind('  not judged  ', endpoint.reason, width)),
        ...endpoint.findings.flatMap((finding) => findingLines(finding, width, paint)),
    ];
}
function headLines(endpoint, nameWidth, width, paint) {
    const facts = [
        addressesText(endpoint),
        versionsText(endpoint),
        endpoint.expiry === null ? '' : expiryText(endpoint.expiry),
    ].filter((fact) => fact !== '');
    const name = oneLine(endpoint.target.endpoint.name);
    const sign = paint(VERDICT_TINT[endpoint.verdict], SIGNS[endpoint.verdict]);
    const head = [padded(name, facts.length === 0 ? 0 : nameWidth), ...facts.map(oneLine)].join('   ');
    if (layout_size(head) + 2 <= width)
        return [inert(`${sign} ${head.replace(name, () => paint('bold', name))}`)];
    const [first = '', ...more] = wrap(head.replaceAll(/ {3,}/g, '  '), width - 4);
    return [`${sign} ${first}`, ...more.map((line) => `    ${line}`)].map(inert);
}
function findingLines(finding, width, paint) {
    const { severity, cause, message, evidence, fix } = finding;
    const [first = '', ...more] = wrapBehind(`  ${severity}  `, `${cause}  ${message}`, width);
    const product = fix.product === 'any' ? 'fix' : `fix ${fix.product}`;
    const labels = [...evidence.map(({ label }) => label), product].map(oneLine);
    const column = Math.min(WIDEST_LABEL, widest(labels)) + 3;
    const behind = (label, text) => wrapBehind(`${INDENT}${padded(label, column)}`, text, width);
    return [
        first.replace(severity, (word) => paint(SEVERITY_TINT[severity], word)),
        ...more,
        ...evidence.flatMap(({ label, value }) => rowLines(oneLine(label), value, column, width)),
        ...behind(product, fix.summary),
        ...snippetLines(fix.snippet, column),
        ...fix.steps.flatMap((step) => behind('', `- ${step}`)),
        ...behind('read on', fix.docs),
    ];
}
/** A value of several lines, such as PEM, is for copying: it is not wrapped. */
function rowLines(label, value, column, width) {
    const lines = severalLines(value.trimEnd());
    const first = `${INDENT}${padded(label, column - 2)}  `;
    if (lines.length === 1)
        return wrapBehind(first, lines[0] ?? '', width);
    return hang(first, lines).map(logLine);
}
function snippetLines(snippet, column) {
    if (snippet === null)
        return [];
    return severalLines(snippet.trimEnd()).map((line) => logLine(`${INDENT}${' '.repeat(column)}  ${line}`.trimEnd()));
}
const INDENT = ' '.repeat(9);
const WIDEST_NAME = 32;
const WIDEST_LABEL = 20;

// EXTERNAL MODULE: ./lib/targets/config.js
var config = __webpack_require__(5706);
;// CONCATENATED MODULE: ./lib/targets/read-file.js
/** What to tell of a file that the user named. */
function fileTroubleText(trouble) {
    return trouble.kind === 'missing' ? 'does not exist' : `cannot be read: ${trouble.reason}`;
}

// EXTERNAL MODULE: ./lib/targets/value-kinds.js
var value_kinds = __webpack_require__(2701);
;// CONCATENATED MODULE: ./lib/targets/config-sources.js




/** Where a config file is looked for when none is named; the first that exists counts. */
const DEFAULT_FILES = ['.github/tls-gate.yml', 'tls-gate.yml'];
/** Reads every config there is. A named file that is missing is a problem, a missing default file is none. */
function readConfigSources(reader, { readFile, readConfig }) {
    const inline = reader.raw('config');
    return {
        inline: inline === null ? null : readConfig(inline.place(1, 1, '').file, new TextEncoder().encode(inline.text)),
        ...(reader.raw('config-file') === null
            ? defaultFile({ readFile, readConfig })
            : { file: namedFile(reader, { readFile, readConfig }), fileIsDefault: false }),
    };
}
function namedFile(reader, { readFile, readConfig }) {
    const named = reader.one('config-file', value_kinds/* PATH */.gI);
    if (named === null)
        return null;
    const bytes = readFile(named.value);
    if (bytes.ok)
        return readConfig(named.value.replace(/^(?:\.\/)+/, ''), bytes.value);
    const wrong = `config-file: ${(0,config_problem/* quoted */.TL)(named.value)} ${fileTroubleText(bytes.error)}`;
    return (0,config/* unreadConfig */.Y)({ at: named.at, message: (0,config_problem/* complaint */.U4)(wrong, 'the path of a config file, from the workspace') });
}
function defaultFile({ readFile, readConfig }) {
    for (const path of DEFAULT_FILES) {
        const bytes = readFile(path);
        if (bytes.ok)
            return { file: readConfig(path, bytes.value), fileIsDefault: true };
        if (bytes.error.kind === 'missing')
            continue;
        const at = { file: path, line: 1, column: 1 };
        return {
            file: (0,config/* unreadConfig */.Y)({ at, message: `the config file ${fileTroubleText(bytes.error)}` }),
            fileIsDefault: true,
        };
    }
    return { file: null, fileIsDefault: true };
}

// EXTERNAL MODULE: ./lib/targets/endpoint-text.js + 1 modules
var endpoint_text = __webpack_require__(4147);
// EXTERNAL MODULE: ./lib/targets/host-name.js
var host_name = __webpack_require__(2336);
;// CONCATENATED MODULE: ./lib/targets/build-endpoint.js



/** A declaration → the complete endpoint. Keys that contradict each other are complained about. */
function buildEndpoint({ entry, at, placeOf }, context) {
    const { host, port: portKey, connect, addresses, 'ca-file': caFile } = entry;
    if (host.writtenPort !== null && portKey !== undefined && portKey !== host.writtenPort) {
        context.complain(placeOf('port'), (0,config_problem/* complaint */.U4)(`port: ${portKey} contradicts port ${host.writtenPort} in host`, 'one of the two'));
    }
    if (connect !== undefined && addresses !== undefined) {
        context.complain(placeOf('connect'), (0,config_problem/* complaint */.U4)('connect: stands beside addresses', 'one of the two'));
    }
    const port = host.writtenPort ?? portKey ?? host.usualPort;
    const ownRoots = caFile === undefined ? null : context.readRoots(caFile, placeOf('ca-file'));
    return {
        name: (0,host_name/* hostAndPort */.PG)(host.host, port),
        host: host.host,
        port,
        servername: entry.servername ?? ((0,host_name/* isAddress */.PW)(host.host) ? null : host.host),
        starttls: host.starttls,
        application: (0,endpoint_text/* applicationOf */.KM)(host, port),
        connect: connect === undefined ? null : { host: connect.host, port: connect.port ?? port },
        addresses: [...new Set(addresses ?? [])],
        clientIdentity: context.identityFor(entry, placeOf),
        extraRoots: ownRoots === null ? context.sharedRoots : [...new Set([...context.sharedRoots, ownRoots])],
        server: entry.server ?? null,
        declaredAt: at,
    };
}

;// CONCATENATED MODULE: ./lib/targets/ca-file.js

/** The certificates of a PEM or DER file as clean PEM text. The error is a message that does not repeat the file. */
function certificatesOf(bytes) {
    if (bytes.length > MOST_BYTES)
        return wrong('the file is too large', 'at most 4 MiB of certificates');
    if (isCertificate(bytes))
        return { ok: true, value: ca_file_pem(bytes) };
    const blocks = [...Buffer.from(bytes).toString('latin1').matchAll(PEM_BLOCK)].map((match) => decoded(match[1] ?? ''));
    if (blocks.length === 0)
        return wrong('the file contains no certificate', 'certificates in PEM, or one in DER');
    const bad = blocks.indexOf(null);
    if (bad !== -1)
        return wrong(`certificate ${bad + 1} of ${blocks.length} in the file is damaged`, 'X.509 certificates');
    return { ok: true, value: blocks.map((block) => ca_file_pem(block ?? new Uint8Array())).join('') };
}
function decoded(base64) {
    const bytes = Buffer.from(base64, 'base64');
    return isCertificate(bytes) ? bytes : null;
}
/**
 * Has it the outline of RFC 5280 §4.1: a SEQUENCE of exactly a SEQUENCE, a SEQUENCE and a BIT STRING? OpenSSL passes over
 * in silence what it cannot read, and the user would look for the fault in the server.
 */
function isCertificate(bytes) {
    const outer = ca_file_element(bytes, 0);
    if (outer === null || outer.tag !== SEQUENCE || outer.end !== bytes.length)
        return false;
    let at = outer.start;
    for (const tag of [SEQUENCE, SEQUENCE, BIT_STRING]) {
        const part = ca_file_element(bytes, at);
        if (part === null || part.tag !== tag || part.end > outer.end)
            return false;
        at = part.end;
    }
    return at === outer.end;
}
/** X.690 §8.1: one element's tag and the bounds of its content. */
function ca_file_element(bytes, at) {
    const tag = bytes[at];
    const first = bytes[at + 1];
    if (tag === undefined || first === undefined)
        return null;
    if (first < 0x80)
        return { tag, start: at + 2, end: at + 2 + first };
    const size = first & 0x7f;
    if (size === 0 || size > 4 || at + 2 + size > bytes.length)
        return null;
    const length = bytes.subarray(at + 2, at + 2 + size).reduce((sum, byte) => sum * 256 + byte, 0);
    return { tag, start: at + 2 + size, end: at + 2 + size + length };
}
function ca_file_pem(der) {
    const lines = Buffer.from(der)
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
function wrong(what, expected) {
    return { ok: false, error: (0,config_problem/* complaint */.U4)(what, expected) };
}
/** RFC 7468 §5.1, with the older label that it tells parsers to accept. */
const PEM_BLOCK = /-----BEGIN (?:X509 )?CERTIFICATE-----([^-]*)-----END (?:X509 )?CERTIFICATE-----/g;
const SEQUENCE = 0x30;
const BIT_STRING = 0x03;
const MOST_BYTES = 4_194_304;

;// CONCATENATED MODULE: ./lib/targets/private-key.js

/** The first private key of a PEM text (RFC 7468 §10, and the older labels), alone. `where` names the text in messages. */
function privateKeyIn(bytes, where) {
    if (bytes.length > private_key_MOST_BYTES)
        return trouble('unusable', (0,config_problem/* complaint */.U4)(`${where} is too large`, 'at most 256 KiB'));
    const [block, label] = KEY_BLOCK.exec(Buffer.from(bytes).toString('latin1')) ?? [];
    if (block === undefined) {
        return trouble('absent', (0,config_problem/* complaint */.U4)(`${where} holds no private key`, 'one in PEM (BEGIN PRIVATE KEY)'));
    }
    if (label === 'ENCRYPTED PRIVATE KEY' || block.includes('Proc-Type: 4,ENCRYPTED')) {
        return trouble('unusable', (0,config_problem/* complaint */.U4)(`the private key in ${where} is encrypted`, 'one without passphrase, or PKCS #12 as client-cert'));
    }
    return { ok: true, value: `${block}\n` };
}
function trouble(kind, message) {
    return { ok: false, error: { kind, message } };
}
const KEY_BLOCK = /-----BEGIN ((?:[A-Z0-9]+ )?PRIVATE KEY)-----[^-]*(?:-[^-]+)*-----END \1-----/;
const private_key_MOST_BYTES = 262_144;

// EXTERNAL MODULE: ./lib/targets/secret-kinds.js
var secret_kinds = __webpack_require__(494);
;// CONCATENATED MODULE: ./lib/targets/client-identity.js





/**
 * Reads client certificates and keys, and complains where one is missing. No message repeats a key, a passphrase, or what
 * stands where the name of a file or variable with a key should be: it might be the key itself.
 */
function clientIdentities(reader, sources) {
    const byId = new Map();
    const known = new Map();
    const idOf = (keys, placeOf) => {
        // Paths and names of variables only, so that the id may stand in a report.
        const id = JSON.stringify(IDENTITY_KEYS.map((key) => keys[key] ?? null));
        const read = known.get(id) ?? client_identity_readIdentity(keys, sources);
        known.set(id, read);
        if (read.ok)
            byId.set(id, read.value);
        else
            reader.complain(placeOf(read.error.key), `${read.error.key}: ${read.error.message}`);
        return read.ok ? id : null;
    };
    const shared = sharedKeys(reader);
    const sharedId = says(shared.keys) ? idOf(shared.keys, shared.placeOf) : null;
    return { byId, idFor: (keys, placeOf) => (says(keys) ? idOf(keys, placeOf) : sharedId) };
}
const IDENTITY_KEYS = [
    'client-cert',
    'client-key',
    'client-key-env',
    'client-cert-password-env',
];
function says(keys) {
    return IDENTITY_KEYS.some((key) => keys[key] !== undefined);
}
function sharedKeys(reader) {
    const certificate = reader.one('client-cert', secret_kinds/* CERTIFICATE_PATH */.Kz);
    const key = reader.one('client-key', secret_kinds/* KEY_PATH */.YE);
    // A bad value has its own complaint; what is left of the pair would only add a second one.
    const good = ['client-cert', 'client-key'].every((name) => reader.raw(name) === null || (name === 'client-cert' ? certificate : key) !== null);
    const nowhere = { file: '<inputs>', line: 1, column: 1 };
    return {
        keys: good ? { 'client-cert': certificate?.value, 'client-key': key?.value } : {},
        placeOf: (name) => (name === 'client-key' ? key?.at : certificate?.at) ?? certificate?.at ?? nowhere,
    };
}
function client_identity_readIdentity(keys, sources) {
    const path = keys['client-cert'];
    const keyGiven = keys['client-key'] !== undefined ? 'client-key' : 'client-key-env';
    if (path === undefined) {
        const lone = IDENTITY_KEYS.find((key) => keys[key] !== undefined) ?? 'client-key';
        return fault(lone, (0,config_problem/* complaint */.U4)('there is no certificate to it', 'client-cert beside it'));
    }
    if (keys['client-key'] !== undefined && keys['client-key-env'] !== undefined)
        return fault('client-key-env', (0,config_problem/* complaint */.U4)('stands beside client-key', 'one of the two'));
    const file = sources.readFile(path);
    if (!file.ok)
        return fault('client-cert', (0,config_problem/* complaint */.U4)(`${(0,config_problem/* quoted */.TL)(path)} ${fileTroubleText(file.error)}`, A_CERTIFICATE));
    if (isPkcs12(file.value)) {
        if (keys[keyGiven] !== undefined)
            return fault(keyGiven, (0,config_problem/* complaint */.U4)('stands beside a PKCS #12 file, which holds its key', 'client-cert alone'));
        return client_identity_readPkcs12(file.value, keys['client-cert-password-env'], sources);
    }
    if (keys['client-cert-password-env'] !== undefined)
        return fault('client-cert-password-env', (0,config_problem/* complaint */.U4)('client-cert is no PKCS #12 file', 'it beside one'));
    const certificate = certificatesOf(file.value);
    if (!certificate.ok)
        return fault('client-cert', certificate.error);
    const key = readKey(keys, file.value, sources);
    return key.ok ? { ok: true, value: { kind: 'pem', certificate: certificate.value, key: key.value } } : key;
}
function client_identity_readPkcs12(bytes, variable, { readEnv }) {
    const passphrase = variable === undefined ? '' : readEnv(variable);
    if (passphrase === undefined)
        return fault('client-cert-password-env', (0,config_problem/* complaint */.U4)(UNSET, 'one that holds the passphrase'));
    return { ok: true, value: { kind: 'pkcs12', bytes, passphrase } };
}
function readKey(keys, certificateFile, { readFile, readEnv }) {
    const variable = keys['client-key-env'];
    if (variable !== undefined) {
        const text = readEnv(variable);
        if (text === undefined || text === '')
            return fault('client-key-env', (0,config_problem/* complaint */.U4)(UNSET, 'one that holds the key'));
        return client_identity_placed('client-key-env', privateKeyIn(new TextEncoder().encode(text), 'the variable'));
    }
    const path = keys['client-key'];
    if (path === undefined) {
        const both = privateKeyIn(certificateFile, 'the file');
        if (both.ok || both.error.kind !== 'absent')
            return client_identity_placed('client-cert', both);
        const wrong = `there is no private key in ${(0,config_problem/* quoted */.TL)(keys['client-cert'] ?? '')}`;
        return fault('client-cert', (0,config_problem/* complaint */.U4)(wrong, 'client-key or client-key-env beside it'));
    }
    const file = readFile(path);
    if (file.ok)
        return client_identity_placed('client-key', privateKeyIn(file.value, 'the file'));
    return fault('client-key', (0,config_problem/* complaint */.U4)(`the file that it names ${fileTroubleText(file.error)}`, 'a file with a private key in PEM'));
}
function client_identity_placed(key, read) {
    return read.ok ? read : fault(key, read.error.message);
}
function fault(key, message) {
    return { ok: false, error: { key, message } };
}
/** RFC 7292 §4: a PFX is a SEQUENCE that begins with version 3; a certificate begins with another SEQUENCE. */
function isPkcs12(bytes) {
    const length = bytes[1] ?? 0;
    const start = length > 0x80 ? 2 + (length & 0x7f) : 2;
    return bytes[0] === 0x30 && Buffer.from(bytes.subarray(start, start + 3)).toString('hex') === '020103';
}
const A_CERTIFICATE = 'a file with a certificate in PEM, or PKCS #12, its path from the workspace';
const UNSET = 'the environment variable that it names is not set';

;// CONCATENATED MODULE: ./lib/targets/gate-settings.js


/** The run's own settings: they come from inputs or flags alone, never from a file. */
function readRunSettings(reader) {
    return {
        timeoutMs: reader.one('timeout', value_kinds/* DURATION */.ft)?.value ?? 10_000,
        deadlineMs: reader.one('deadline', value_kinds/* DURATION */.ft)?.value ?? 300_000,
        retries: reader.one('retries', value_kinds/* count */.U9(0, 10))?.value ?? 2,
        concurrency: reader.one('concurrency', value_kinds/* count */.U9(1, 256))?.value ?? 20,
        failOn: readFailOn(reader),
    };
}
function readReportSettings(reader) {
    return {
        annotations: reader.one('annotations', value_kinds/* YES_OR_NO */.I8)?.value !== 'false',
        summary: reader.one('summary', value_kinds/* YES_OR_NO */.I8)?.value !== 'false',
        reportJson: reader.one('report-json', value_kinds/* PATH */.gI)?.value ?? null,
    };
}
/** The policy that inputs or flags set; keys left out leave the file's word standing. */
function readPolicySettings(reader) {
    return {
        profile: reader.one('profile', value_kinds/* PROFILE */.Cn)?.value,
        minTlsVersion: reader.one('min-tls-version', value_kinds/* TLS_VERSION */.Nc)?.value,
        minRemaining: reader.one('min-days', value_kinds/* MIN_REMAINING */.mq)?.value,
        warnRemaining: reader.one('warn-days', value_kinds/* WARN_REMAINING */.qf)?.value,
        requiredSans: reader.list('required-sans', value_kinds/* SUBJECT_ALT_NAME */.RN)?.map(({ value }) => value),
        onUnreachable: reader.one('on-unreachable', value_kinds/* ON_UNREACHABLE */.ZS)?.value,
    };
}
/** `warn-only: true` is `fail-on: never` by a friendlier name; saying both and meaning different things is an error. */
function readFailOn(reader) {
    const failOn = reader.one('fail-on', value_kinds/* FAIL_ON */.d$);
    const warnOnly = reader.one('warn-only', value_kinds/* YES_OR_NO */.I8);
    if (warnOnly?.value !== 'true')
        return failOn?.value ?? 'error';
    if (failOn !== null && failOn.value !== 'never') {
        reader.complain(warnOnly.at, (0,config_problem/* complaint */.U4)(`warn-only: true contradicts fail-on: ${failOn.value}`, 'one of the two'));
    }
    return 'never';
}

;// CONCATENATED MODULE: ./lib/targets/policy-layers.js

/** What counts where nobody says otherwise. */
const DEFAULT_POLICY = {
    profile: 'baseline',
    requiredTlsVersions: [],
    clientAuth: 'any',
    require: [],
    minTlsVersion: '1.2',
    minRemaining: model_policy/* AUTO_MIN */.VC,
    warnRemaining: model_policy/* AUTO_WARN */.T_,
    requiredSans: [],
    allowedIssuers: [],
    minRsaBits: 2048,
    onUnreachable: 'fail',
    severities: {},
};
/**
 * The policy that layers add up to, the weightiest last. The oldest version allowed follows the profile, unless any layer
 * names one.
 */
function policyOf(layers) {
    const merged = mergePolicy(DEFAULT_POLICY, layers);
    const named = layers.findLast(({ minTlsVersion }) => minTlsVersion !== undefined)?.minTlsVersion;
    return { ...merged, minTlsVersion: named ?? model_policy/* PROFILE_MIN_VERSION */.EK[merged.profile] };
}
/** Layers later in the list win, key by key; severities cause by cause; lists are replaced as a whole. */
function mergePolicy(base, layers) {
    return layers.reduce((below, above) => ({
        profile: above.profile ?? below.profile,
        requiredTlsVersions: above.requiredTlsVersions ?? below.requiredTlsVersions,
        clientAuth: above.clientAuth ?? below.clientAuth,
        require: above.require ?? below.require,
        minTlsVersion: above.minTlsVersion ?? below.minTlsVersion,
        minRemaining: above.minRemaining ?? below.minRemaining,
        warnRemaining: above.warnRemaining ?? below.warnRemaining,
        allowedIssuers: above.allowedIssuers ?? below.allowedIssuers,
        requiredSans: above.requiredSans ?? below.requiredSans,
        minRsaBits: above.minRsaBits ?? below.minRsaBits,
        onUnreachable: above.onUnreachable ?? below.onUnreachable,
        severities: { ...below.severities, ...above.severities },
    }), base);
}
/** The policy keys of a file, or of one of its endpoints, in the model's words. */
function layerOf(config) {
    return {
        profile: config.profile,
        requiredTlsVersions: config['required-tls-versions'],
        clientAuth: config['client-auth'],
        require: config.require,
        minTlsVersion: config['min-tls-version'],
        minRemaining: config['min-days'],
        warnRemaining: config['warn-days'],
        allowedIssuers: config['allowed-issuers'],
        requiredSans: config['required-sans'],
        minRsaBits: config['min-rsa-bits'],
        onUnreachable: config['on-unreachable'],
        severities: config.severities,
    };
}

// EXTERNAL MODULE: ./lib/targets/raw-settings.js + 1 modules
var raw_settings = __webpack_require__(2085);
;// CONCATENATED MODULE: ./lib/targets/typed-endpoints.js


/** Endpoints of the `endpoints` input, or of the command line with the flags that apply to all of them. */
function typedEndpoints(reader) {
    const hosts = reader.list('endpoints', value_kinds/* ENDPOINT */.sR);
    const shared = {
        connect: reader.one('connect', value_kinds/* CONNECT */.hg)?.value,
        servername: reader.one('servername', value_kinds/* SERVERNAME */.t0)?.value,
        addresses: reader.list('addresses', value_kinds/* ADDRESS */.BD)?.map(({ value }) => value),
        server: reader.one('server', value_kinds/* PRODUCT */.Ax)?.value,
    };
    if (hosts === null)
        complainOfLoneFlags(reader);
    const placeOfFlag = (key, otherwise) => reader.raw(ENDPOINT_FLAGS.find((name) => name === key) ?? 'endpoints')?.place(1, 1, '') ?? otherwise;
    return (hosts ?? []).map(({ value, at }) => ({
        entry: { host: value, ...shared },
        at,
        placeOf: (key) => placeOfFlag(key, at),
    }));
}
function complainOfLoneFlags(reader) {
    for (const name of ENDPOINT_FLAGS) {
        const setting = reader.raw(name);
        if (setting === null)
            continue;
        const wrong = `${name}: applies to endpoints on the command line, and there is none`;
        reader.complain(setting.place(1, 1, setting.text), (0,config_problem/* complaint */.U4)(wrong, 'an endpoint beside it, or the key in the config file'));
    }
}
const ENDPOINT_FLAGS = ['connect', 'servername', 'addresses', 'server'];

;// CONCATENATED MODULE: ./lib/targets/plan.js












/**
 * Text → plan, or every problem at once.
 *
 * Policy, key by key: an endpoint's own key in a config > inputs or flags > inline `config` > config file > defaults.
 * The endpoint's own key comes first because it is an exception that someone wrote down for that server; a value for the
 * whole run would otherwise undo it in silence.
 *
 * Endpoints: those of inputs or the command line, then inline, then the file's. A file that was found by its default name
 * and not asked for gives its policy always, but its endpoints only where nothing else names any: `tls-gate shop.test` in
 * a repository checks that one server, by the rules of the repository.
 */
function readPlan(sources) {
    const reader = new raw_settings/* SettingsReader */.T(sources.settings);
    const typed = typedEndpoints(reader);
    const configs = readConfigSources(reader, sources);
    const policySettings = readPolicySettings(reader);
    const settings = readRunSettings(reader);
    const reports = readReportSettings(reader);
    const identities = clientIdentities(reader, sources);
    const context = endpointContext(reader, sources.readFile, identities);
    const layers = [layerOf(configs.file?.policy ?? {}), layerOf(configs.inline?.policy ?? {}), policySettings];
    const declared = [...typed, ...configEndpoints(configs, reader.raw('endpoints') !== null)];
    const targets = withoutRepeats(declared
        .slice(0, config/* MOST_ENDPOINTS */.n)
        .map((one) => ({ endpoint: buildEndpoint(one, context), policy: policyOf([...layers, layerOf(one.entry)]) })), context);
    if (declared.length > config/* MOST_ENDPOINTS */.n)
        reader.complain(null, (0,config_problem/* complaint */.U4)(`${declared.length} endpoints are too many`, `at most ${config/* MOST_ENDPOINTS */.n}`));
    for (const config of [configs.inline, configs.file])
        for (const { path, at } of config?.caFilesBesideFaults ?? [])
            context.readRoots(path, at);
    complainOfVersions(targets, context);
    complainOfEmptyList(reader, declared, configs);
    const problems = [
        ...(sources.problems ?? []),
        ...reader.problems,
        ...problemsOf(configs.inline),
        ...problemsOf(configs.file),
    ];
    return problems.length > 0
        ? { ok: false, error: plan_bounded(problems) }
        : { ok: true, value: { targets, settings, reports, clientIdentities: identities.byId } };
}
function configEndpoints({ inline, file, fileIsDefault }, typed) {
    const fromInline = inline?.endpoints ?? [];
    const unasked = fileIsDefault && (typed || inline?.namesEndpoints === true);
    return unasked ? fromInline : [...fromInline, ...(file?.endpoints ?? [])];
}
function endpointContext(reader, readFile, identities) {
    const known = new Map();
    const readRoots = (path, at) => {
        const roots = known.get(path) ?? rootsOf(path, readFile);
        known.set(path, roots);
        if (roots.ok)
            return roots.value;
        reader.complain(at, `ca-file: ${roots.error}`);
        return null;
    };
    const shared = reader.one('ca-file', value_kinds/* PATH */.gI);
    const sharedRoots = shared === null ? null : readRoots(shared.value, shared.at);
    return {
        readRoots,
        identityFor: identities.idFor,
        sharedRoots: sharedRoots === null ? [] : [sharedRoots],
        complain: (at, message) => reader.complain(at, message),
    };
}
function rootsOf(path, readFile) {
    const bytes = readFile(path);
    if (bytes.ok)
        return certificatesOf(bytes.value);
    return {
        ok: false,
        error: (0,config_problem/* complaint */.U4)(`${(0,config_problem/* quoted */.TL)(path)} ${fileTroubleText(bytes.error)}`, 'a file of certificates, its path from the workspace'),
    };
}
/** The same endpoint said twice in the same way is said once; said in two ways, nobody can tell which was meant. */
function withoutRepeats(targets, { complain }) {
    const first = new Map();
    for (const target of targets) {
        const { name, connect, servername, declaredAt } = target.endpoint;
        const key = JSON.stringify([name, connect, servername]);
        const earlier = first.get(key);
        if (earlier === undefined)
            first.set(key, target);
        else if (settingsText(earlier) !== settingsText(target)) {
            const { file, line, column } = earlier.endpoint.declaredAt;
            complain(declaredAt, (0,config_problem/* complaint */.U4)(`${name} stands already at ${file}:${line}:${column} with other settings`, 'one declaration'));
        }
    }
    return [...first.values()];
}
function settingsText({ endpoint, policy }) {
    return JSON.stringify([{ ...endpoint, declaredAt: null }, policy]);
}
/** A version that must be served and must not be: said once for each contradiction, since a policy has many endpoints. */
function complainOfVersions(targets, { complain }) {
    const first = new Map();
    for (const { endpoint, policy } of targets) {
        const older = policy.requiredTlsVersions.find((version) => version < policy.minTlsVersion);
        if (older === undefined)
            continue;
        const wrong = `required-tls-versions: ${older} is older than the oldest version allowed, ${policy.minTlsVersion}`;
        if (!first.has(wrong))
            first.set(wrong, endpoint.declaredAt);
    }
    for (const [wrong, at] of first)
        complain(at, (0,config_problem/* complaint */.U4)(wrong, 'a min-tls-version that allows it, or none so old'));
}
/** Only where nothing was written at all: a bad endpoint has its own complaint. */
function complainOfEmptyList(reader, declared, { inline, file }) {
    const tried = declared.length > 0 || (inline?.namesEndpoints ?? false) || (file?.namesEndpoints ?? false);
    if (tried || reader.problems.some(({ message }) => message.startsWith('endpoints: ')))
        return;
    const at = inline?.endpointsAt ?? file?.endpointsAt ?? reader.raw('endpoints')?.place(1, 1, '') ?? null;
    reader.complain(at, (0,config_problem/* complaint */.U4)('there is no endpoint to check', 'at least one, as endpoints or in a config file such as .github/tls-gate.yml'));
}
/** A file of noise does not bury the log. */
function plan_bounded(problems) {
    const sorted = (0,config_problem/* inOrder */.al)(problems);
    const rest = sorted.length - MOST_PROBLEMS;
    if (rest <= 0)
        return sorted;
    return [...sorted.slice(0, MOST_PROBLEMS), { at: null, message: `and ${rest} more problems` }];
}
const MOST_PROBLEMS = 100;
function problemsOf(config) {
    return config?.problems ?? [];
}

;// CONCATENATED MODULE: ./lib/targets/load-plan.js


/**
 * Reads the plan, with the YAML and schema libraries loaded only where there is a config: they cost more than all the
 * rest of a start.
 */
async function loadPlan(sources) {
    const { settings, readFile } = sources;
    const configured = settings.has('config') || settings.has('config-file') || DEFAULT_FILES.some((path) => readFile(path).ok);
    return readPlan({ ...sources, readConfig: configured ? (await Promise.all(/* import() */[__webpack_require__.e(533), __webpack_require__.e(242)]).then(__webpack_require__.bind(__webpack_require__, 4242))).readConfig : neverAsked });
}
const neverAsked = (file) => {
    throw new Error(`${file} was not there a moment ago`);
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/workspace.js



/** Reads a file of the working directory, which is the workspace on a runner. */
const readWorkspaceFile = (path) => {
    try {
        return { ok: true, value: (0,external_node_fs_.readFileSync)(path) };
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        return {
            ok: false,
            error: code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', reason: code },
        };
    }
};
/** Writes a file of the working directory, its folders included. Rejects where that cannot be done. */
async function writeWorkspaceFile(path, text) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,external_node_fs_promises_.writeFile)(path, text);
}

;// CONCATENATED MODULE: ./lib/cli/format.js


/** The format that a flag asks for; text when none does. */
function formatOf(settings) {
    const reader = new raw_settings/* SettingsReader */.T(settings);
    const format = reader.one('format', (0,value_kinds/* choice */.Yq)(FORMATS, 'a format'));
    const [problem] = reader.problems;
    return problem === undefined ? { ok: true, value: format?.value ?? 'text' } : { ok: false, error: problem };
}
const FORMATS = ['text', 'json'];

;// CONCATENATED MODULE: ./lib/cli/screen.js
/** 80 columns where the width is not known; colour only on a terminal, and never against NO_COLOR. */
function terminalOptions() {
    const { isTTY, columns } = process.stdout;
    const wanted = process.env.NO_COLOR === undefined || process.env.NO_COLOR === '';
    return {
        width: Math.min(120, Math.max(60, columns ?? 80)),
        colour: isTTY === true && wanted && process.env.TERM !== 'dumb',
    };
}
/** One line that counts along, on standard error and only on a terminal. */
function progress() {
    if (process.stderr.isTTY !== true)
        return { show: () => { }, clear: () => { } };
    return {
        show: (done, of) => process.stderr.write(`\r\x1b[K${done} of ${of} endpoints`),
        clear: () => process.stderr.write('\r\x1b[K'),
    };
}
/** Writes all of it, however large, before it resolves: standard output may be a pipe. */
function print(text) {
    return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

;// CONCATENATED MODULE: ./lib/cli/check.js












/** Checks endpoints and prints the report; the report alone goes to standard output. */
async function checkCommand({ settings, readFile = readWorkspaceFile }) {
    const format = formatOf(settings);
    const plan = await loadPlan({ settings, readFile, readEnv: (name) => process.env[name] });
    const problems = [...(format.ok ? [] : [format.error]), ...(plan.ok ? [] : plan.error)];
    if (!plan.ok || !format.ok)
        return complain(problems.map(config_problem/* problemText */.fI));
    const { show, clear } = progress();
    const probe = createProbe(plan.value, Date.now() + plan.value.settings.deadlineMs);
    const run = await runGate(plan.value, { probe, now: Date.now, onProgress: show });
    clear();
    const json = jsonReport(run, { version: tool/* TOOL */.j.version, vantage: null });
    await print(format.value === 'json' ? json : terminalText(run, terminalOptions()));
    const { reportJson } = plan.value.reports;
    if (reportJson !== null && !(await written(reportJson, json)))
        return 2;
    return exitStatus(run, plan.value.settings);
}
async function written(path, text) {
    try {
        await writeWorkspaceFile(path, text);
        return true;
    }
    catch (error) {
        complain([`the report could not be written to ${path}: ${error.message}`]);
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/pki/der-write.js


/** SEQUENCE; `null` members are left out, as OPTIONAL fields are. */
function sequence(...members) {
    return constructed(UNIVERSAL, TAG.sequence, members);
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
    return primitive(TAG.integer, bytes);
}
/** INTEGER from a number below 128. */
function smallInteger(value) {
    return integerBytes(Uint8Array.of(value));
}
function der_write_boolean(value) {
    return primitive(TAG.boolean, Uint8Array.of(value ? 0xff : 0x00));
}
function nullValue() {
    return primitive(TAG.null, new Uint8Array());
}
/** OBJECT IDENTIFIER from its dotted form. Throws for text that is none. */
function oid(dotted) {
    return asn1.create(UNIVERSAL, TAG.oid, false, asn1.oidToDer(dotted).getBytes());
}
function octetString(bytes) {
    return primitive(TAG.octetString, bytes);
}
/** BIT STRING; `unusedBits` counts the bits of the last byte that do not belong to it. */
function bitString(bytes, unusedBits = 0) {
    return primitive(TAG.bitString, Uint8Array.of(unusedBits, ...bytes));
}
/** A primitive value of a universal type, from its content octets. */
function primitive(tag, bytes) {
    return asn1.create(UNIVERSAL, tag, false, tag === TAG.bmpString ? der_write_utf16(bytes) : binary(bytes));
}
/** The DER bytes of a value. */
function toDer(node) {
    return Uint8Array.from(Buffer.from(asn1.toDer(node).getBytes(), 'latin1'));
}
/** A value that stands already encoded, e.g. a SubjectPublicKeyInfo that node:crypto exported. Throws if it is not DER. */
function encoded(der) {
    return asn1.fromDer(binary(der), { decodeBitStrings: false, parseAllBytes: true });
}
function constructed(tagClass, tag, members) {
    return asn1.create(tagClass, tag, true, members.filter((member) => member !== null));
}
function binary(bytes) {
    return Buffer.from(bytes).toString('latin1');
}
/** node-forge keeps a BMPString as UTF-16 code units, unlike every other type. */
function der_write_utf16(bytes) {
    return Buffer.from(bytes).swap16().toString('utf16le');
}

;// CONCATENATED MODULE: ./lib/demo/mint-address.js

/** An iPAddress entry: 4 or 16 bytes. Throws for text that is no address. */
function addressEntry(text) {
    const bytes = addressBytes(text);
    if (bytes === null)
        throw new RangeError(`no IP address: ${text}`);
    return bytes;
}
/** `10.0.0.0/8` as address and mask, the form of name constraints (RFC 5280 §4.2.1.10). */
function addressRange(cidr) {
    const [address = '', prefix = ''] = cidr.split('/');
    const bytes = addressEntry(address);
    const mask = bytes.map((_, index) => 0xff00 >> Math.min(8, Math.max(0, Number(prefix) - index * 8)));
    return Uint8Array.of(...bytes, ...mask);
}

;// CONCATENATED MODULE: ./lib/demo/mint-name.js


/** A Name (RFC 5280 §4.1.2.4), one attribute for each RelativeDistinguishedName. */
function nameNode(name) {
    const attributes = typeof name === 'string' ? [['CN', name]] : name;
    return sequence(...attributes.map(([type, value, encoding]) => set(sequence(oid(OIDS[type] ?? type), mint_name_text(value, encoding ?? USUAL[type] ?? 'utf8')))));
}
function mint_name_text(value, encoding) {
    switch (encoding) {
        case 'utf8':
            return primitive(TAG.utf8String, Buffer.from(value, 'utf8'));
        case 'bmp':
            return primitive(TAG.bmpString, Buffer.from(value, 'utf16le').swap16());
        case 'printable':
            return primitive(TAG.printableString, Buffer.from(value, 'latin1'));
        case 'ia5':
            return primitive(TAG.ia5String, Buffer.from(value, 'latin1'));
        case 't61':
            return primitive(TAG.t61String, Buffer.from(value, 'latin1'));
    }
}
/** Attribute types by the short names of RFC 4514 §3 and RFC 5280 appendix A.1. */
const OIDS = {
    CN: '2.5.4.3',
    C: '2.5.4.6',
    L: '2.5.4.7',
    ST: '2.5.4.8',
    O: '2.5.4.10',
    OU: '2.5.4.11',
    DC: '0.9.2342.19200300.100.1.25',
    emailAddress: '1.2.840.113549.1.9.1',
};
/** RFC 5280 appendix A.1 fixes the string type of these. */
const USUAL = { C: 'printable', DC: 'ia5', emailAddress: 'ia5' };

;// CONCATENATED MODULE: ./lib/demo/mint-extensions.js



/** The extensions field of a TBSCertificate (RFC 5280 §4.1.2.9); `null` where there is none. */
function extensionsNode(spec, subjectKeyId) {
    const raw = spec.rawExtensions ?? [];
    const replaced = new Set(raw.map((extension) => extension.oid));
    const all = [...ordinary(spec, subjectKeyId).filter((extension) => !replaced.has(extension.oid)), ...raw];
    return all.length === 0 ? null : context(3, sequence(...all.map(extensionNode)));
}
function ordinary(spec, subjectKeyId) {
    const ca = spec.ca === true;
    const keyUsage = spec.keyUsage === undefined ? (ca ? ['keyCertSign', 'cRLSign'] : ['digitalSignature']) : spec.keyUsage;
    const purposes = spec.extendedKeyUsage === undefined ? (ca ? null : ['serverAuth']) : spec.extendedKeyUsage;
    const sans = spec.sans === undefined ? usualSans(spec) : spec.sans;
    const { caIssuers = [], ocspUrls = [], crlUrls = [], nameConstraints: constraints } = spec;
    return [
        ca ? extension('2.5.29.19', basicConstraints(spec.pathLength), true) : null,
        keyUsage && extension('2.5.29.15', keyUsageBits(keyUsage), true),
        purposes && extension('2.5.29.37', sequence(...purposes.map((purpose) => oid(mint_extensions_PURPOSES[purpose] ?? purpose)))),
        sans && extension('2.5.29.17', sequence(...sans.map(generalName))),
        constraints ? extension('2.5.29.30', nameConstraints(constraints), true) : null,
        spec.skipKeyIds ? null : extension('2.5.29.14', octetString(subjectKeyId)),
        spec.skipKeyIds ? null : extension('2.5.29.35', authorityKeyId(spec, subjectKeyId)),
        caIssuers.length + ocspUrls.length > 0
            ? extension('1.3.6.1.5.5.7.1.1', authorityAccess(ocspUrls, caIssuers))
            : null,
        crlUrls.length > 0 ? extension('2.5.29.31', distributionPoints(crlUrls)) : null,
        spec.mustStaple ? extension('1.3.6.1.5.5.7.1.24', sequence(smallInteger(mint_extensions_STATUS_REQUEST))) : null,
        spec.extraCritical ? extension(spec.extraCritical, octetString(Uint8Array.of(1)), true) : null,
    ].filter((each) => each !== null);
}
function usualSans({ subject, ca }) {
    return typeof subject === 'string' && ca !== true ? [{ kind: 'dns', value: subject }] : null;
}
function extension(id, content, critical = false) {
    return { oid: id, critical, value: toDer(content) };
}
function extensionNode({ oid: id, critical, value }) {
    return sequence(oid(id), critical ? der_write_boolean(true) : null, octetString(value));
}
function basicConstraints(pathLength) {
    return sequence(der_write_boolean(true), pathLength === undefined ? null : smallInteger(pathLength));
}
/** Bit 0 is the highest bit of the first byte; DER drops trailing zero bits of a named list (X.690 §11.2.2). */
function keyUsageBits(names) {
    const numbers = names.map((name) => mint_extensions_KEY_USAGES.indexOf(name));
    const bytes = new Uint8Array(2);
    for (const number of numbers)
        bytes[number >> 3] = (bytes[number >> 3] ?? 0) | (0x80 >> (number & 7));
    const last = Math.max(...numbers);
    return last < 0 ? bitString(new Uint8Array()) : bitString(bytes.subarray(0, (last >> 3) + 1), 7 - (last & 7));
}
function generalName({ kind, value }) {
    return kind === 'ip'
        ? contextBytes(7, addressEntry(value))
        : contextBytes(GENERAL_NAMES[kind], Buffer.from(value, 'latin1'));
}
function nameConstraints({ permitted, excluded }) {
    return sequence(permitted ? context(0, ...subtrees(permitted)) : null, excluded ? context(1, ...subtrees(excluded)) : null);
}
function subtrees({ dns = [], ip = [] }) {
    return [
        ...dns.map((suffix) => sequence(contextBytes(GENERAL_NAMES.dns, Buffer.from(suffix, 'latin1')))),
        ...ip.map((range) => sequence(contextBytes(7, addressRange(range)))),
    ];
}
function authorityKeyId({ issuer, authorityCertIssuer }, ownKeyId) {
    const keyId = issuer === undefined ? ownKeyId : issuer.subjectKeyId;
    return sequence(keyId === null ? null : contextBytes(0, keyId), ...(authorityCertIssuer && issuer ? issuerAndSerial(issuer) : []));
}
function issuerAndSerial({ issuerName, serial }) {
    return [context(1, context(4, nameNode(issuerName))), contextBytes(2, Buffer.from(serial, 'hex'))];
}
function authorityAccess(ocspUrls, caIssuers) {
    const access = (method, url) => sequence(oid(method), generalName({ kind: 'uri', value: url }));
    return sequence(...ocspUrls.map((url) => access('1.3.6.1.5.5.7.48.1', url)), ...caIssuers.map((url) => access('1.3.6.1.5.5.7.48.2', url)));
}
function distributionPoints(urls) {
    return sequence(...urls.map((url) => sequence(context(0, context(0, generalName({ kind: 'uri', value: url }))))));
}
/** TLS extension type that must-staple asks for (RFC 7633 §4, RFC 6066 §8). */
const mint_extensions_STATUS_REQUEST = 5;
/** GeneralName tags (RFC 5280 §4.2.1.6). */
const GENERAL_NAMES = { email: 1, dns: 2, uri: 6 };
/** By bit number (RFC 5280 §4.2.1.3). */
const mint_extensions_KEY_USAGES = [
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
const mint_extensions_PURPOSES = {
    anyExtendedKeyUsage: '2.5.29.37.0',
    serverAuth: '1.3.6.1.5.5.7.3.1',
    clientAuth: '1.3.6.1.5.5.7.3.2',
    codeSigning: '1.3.6.1.5.5.7.3.3',
    emailProtection: '1.3.6.1.5.5.7.3.4',
    OCSPSigning: '1.3.6.1.5.5.7.3.9',
};

;// CONCATENATED MODULE: ./lib/demo/mint-key.js


/** A new key pair, or the one that was given. Throws for a curve or size that OpenSSL cannot make. */
function keyPair(spec) {
    if (spec === 'ed25519')
        return (0,external_node_crypto_.generateKeyPairSync)('ed25519');
    if ('publicKey' in spec)
        return spec;
    if (spec.type === 'rsa')
        return (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: spec.bits });
    return (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: spec.curve });
}
/** SubjectPublicKeyInfo (RFC 5280 §4.1.2.7). */
function publicKeyNode(key) {
    return encoded(key.export({ type: 'spki', format: 'der' }));
}
/** SHA-1 over the key's BIT STRING, without tag, length and unused-bits byte (RFC 5280 §4.2.1.2, method 1). */
function keyIdentifier(key) {
    const bits = publicKeyNode(key).value[1];
    const content = Buffer.from(bits.value, 'latin1').subarray(1);
    return Uint8Array.from((0,external_node_crypto_.createHash)('sha1').update(content).digest());
}
/** AlgorithmIdentifier of the signature that `key` makes with `hash` (RFC 5758, RFC 8017 appendix A.2.4, RFC 8410). */
function signatureAlgorithm(key, hash) {
    const type = key.asymmetricKeyType;
    if (type === 'ed25519')
        return sequence(oid('1.3.101.112'));
    if (type === 'rsa')
        return sequence(oid(RSA_OID[hash]), nullValue());
    return sequence(oid(ECDSA_OID[hash] ?? unsupported(hash)));
}
/** The signature bytes over a TBSCertificate. */
function signature(tbs, key, hash) {
    return (0,external_node_crypto_.sign)(key.asymmetricKeyType === 'ed25519' ? null : hash, tbs, key);
}
function unsupported(hash) {
    throw new RangeError(`ECDSA has no certificate signature with ${hash}`);
}
const RSA_OID = {
    md5: '1.2.840.113549.1.1.4',
    sha1: '1.2.840.113549.1.1.5',
    sha256: '1.2.840.113549.1.1.11',
    sha384: '1.2.840.113549.1.1.12',
};
const ECDSA_OID = {
    sha1: '1.2.840.10045.4.1',
    sha256: '1.2.840.10045.4.3.2',
    sha384: '1.2.840.10045.4.3.3',
};

;// CONCATENATED MODULE: ./lib/demo/mint.js






/** A self-signed CA certificate. Throws only for a spec that makes no certificate (unknown curve, invalid date). */
function mintRoot(spec) {
    return mint({ ca: true, ...spec });
}
/**
 * Makes a certificate, signed by `issuer` or by itself, without a network and without a file (RFC 5280 §4.1). It may
 * be as wrong as the spec asks for; nothing is checked.
 */
function mint(spec) {
    const key = keyPair(spec.key ?? { type: 'ec', curve: 'P-256' });
    const signer = spec.issuer?.key ?? key;
    const hash = spec.hash ?? 'sha256';
    const serial = spec.serial ?? randomSerial();
    const issuerName = spec.issuer?.subject ?? spec.subject;
    const subjectKeyId = keyIdentifier(key.publicKey);
    const extensions = extensionsNode(spec, subjectKeyId);
    const algorithm = signatureAlgorithm(signer.privateKey, hash);
    const tbs = sequence(extensions === null ? null : context(0, smallInteger(2)), // version 3; without extensions it is 1
    integerBytes(Buffer.from(serial, 'hex')), algorithm, nameNode(issuerName), sequence(timeNode(spec.notBefore), timeNode(spec.notAfter)), nameNode(spec.subject), publicKeyNode(key.publicKey), extensions);
    const der = toDer(sequence(tbs, algorithm, bitString(signature(toDer(tbs), signer.privateKey, hash))));
    return {
        certPem: mint_pem('CERTIFICATE', der),
        keyPem: privateKeyPem(key),
        der,
        key,
        subject: spec.subject,
        issuerName,
        serial,
        subjectKeyId: spec.skipKeyIds ? null : subjectKeyId,
    };
}
/** Positive and not zero, as RFC 5280 §4.1.2.2 asks. */
function randomSerial() {
    const bytes = (0,external_node_crypto_.randomBytes)(16);
    bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
    return bytes.toString('hex');
}
/** UTCTime through 2049, GeneralizedTime from 2050 on and before 1950 (RFC 5280 §4.1.2.5). */
function timeNode(date) {
    const digits = `${date.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
    const year = date.getUTCFullYear();
    const short = year >= 1950 && year < 2050;
    return primitive(short ? TAG.utcTime : TAG.generalizedTime, Buffer.from(short ? digits.slice(2) : digits, 'latin1'));
}
function privateKeyPem({ privateKey }) {
    return String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
}
function mint_pem(label, der) {
    const lines = Buffer.from(der)
        .toString('base64')
        .replaceAll(/.{64}(?=.)/g, '$&\n');
    return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}

;// CONCATENATED MODULE: ./lib/demo/authority.js


/** Makes a root, its intermediates, and an authority that nobody trusts. Nothing is written to disk. */
function createAuthority(now) {
    const day = (offset) => new Date(now + offset * DAY_MS);
    const ca = (subject, issuer, days, more = {}) => mint({
        ...more,
        subject,
        ca: true,
        notBefore: day(days[0]),
        notAfter: day(days[1]),
        ...(issuer === null ? {} : { issuer }),
    });
    const root = mintRoot({ subject: 'TLS Gate Demo Root', notBefore: day(-3650), notAfter: day(3650) });
    const unknownRoot = mintRoot({ subject: 'Somebody Else Root', notBefore: day(-3650), notAfter: day(3650) });
    const oldRoot = mintRoot({ subject: 'TLS Gate Demo Root 2016', notBefore: day(-3650), notAfter: day(-6) });
    const intermediate = ca('TLS Gate Demo Intermediate', root, [-900, 900]);
    const issuers = {
        intermediate,
        'second-intermediate': ca('TLS Gate Demo Second Intermediate', intermediate, [-800, 800]),
        'expired-intermediate': ca('TLS Gate Demo Intermediate 2019', root, [-2500, -20]),
        'expired-root': ca('TLS Gate Demo Intermediate 2016', oldRoot, [-900, 900]),
        'expiring-intermediate': ca('TLS Gate Demo Intermediate 2021', root, [-1800, 20]),
        'narrow-intermediate': ca('TLS Gate Demo Intranet CA', root, [-900, 900], {
            nameConstraints: { permitted: { dns: ['intranet.demo.test'] } },
        }),
        'unknown-intermediate': ca('Somebody Else Intermediate', unknownRoot, [-900, 900]),
        // One of the products that sign TLS traffic anew; nothing of theirs but the name.
        interceptor: ca('Zscaler Intermediate Root CA (demo)', unknownRoot, [-900, 900]),
    };
    const clientRoot = mintRoot({ subject: 'TLS Gate Demo Client CA', notBefore: day(-900), notAfter: day(900) });
    const flawed = (name, flaw) => {
        const [from, to] = flaw.days ?? [-10, 80];
        return {
            subject: flaw.subject ?? name,
            notBefore: day(from),
            notAfter: day(to),
            ...(flaw.names === undefined ? {} : { sans: flaw.names?.map((value) => ({ kind: 'dns', value })) ?? null }),
            ...(flaw.extendedKeyUsage === undefined ? {} : { extendedKeyUsage: flaw.extendedKeyUsage }),
            ...(flaw.extraCritical === undefined ? {} : { extraCritical: flaw.extraCritical }),
            ...(flaw.hash === undefined ? {} : { hash: flaw.hash }),
            ...(flaw.key === undefined ? {} : { key: flaw.key }),
        };
    };
    return {
        rootPem: root.certPem + oldRoot.certPem,
        clientRootPem: clientRoot.certPem,
        client(name, flaw = {}) {
            const issuer = flaw.by === 'unknown-intermediate' ? unknownRoot : clientRoot;
            const leaf = mint({ ...flawed(name, { names: null, extendedKeyUsage: ['clientAuth'], ...flaw }), issuer });
            return { chain: leaf.certPem, key: leaf.keyPem };
        },
        serve(host, flaw = {}) {
            const by = flaw.by ?? 'intermediate';
            const issuer = by === 'itself' ? null : issuers[by];
            const leaf = mint({
                ...flawed(host, flaw),
                ...(flaw.namesFormerIssuer ? { authorityCertIssuer: true } : {}),
                ...(issuer === null
                    ? {}
                    : {
                        issuer: flaw.namesFormerIssuer ? { ...issuer, serial: '01' } : issuer,
                        caIssuers: ['http://ca.demo.test/issuer.der'],
                    }),
            });
            const upwards = issuer === null ? [] : by === 'second-intermediate' ? [issuer, intermediate] : [issuer];
            const above = flaw.send === 'with-root' ? [...upwards, root] : flaw.send ? upwards.toReversed() : upwards;
            const chain = flaw.sendIntermediate === false ? [leaf] : [leaf, ...above];
            return { chain: chain.map(({ certPem }) => certPem).join(''), key: leaf.keyPem };
        },
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/demo/listen.js
/** Opens a server. Rejects when the system refuses the place. */
function listen(server, { address = '127.0.0.1', port = 0 } = {}) {
    const open = new Set();
    server.on('connection', (socket) => {
        open.add(socket);
        socket.on('error', () => { }).once('close', () => open.delete(socket));
    });
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, address, () => {
            resolve({ port: server.address().port, stop: () => listen_close(server, open) });
        });
    });
}
function listen_close(server, open) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open)
            socket.destroy();
    });
}

;// CONCATENATED MODULE: ./lib/demo/servers.js





/** An HTTPS server that greets politely. */
function tlsServer(presents, place = {}) {
    const server = (0,external_node_https_.createServer)(tlsOptions(presents), (_request, response) => response.end());
    server.on('tlsClientError', () => { }); // refusing a hello is what it is here for
    return listen(server, place);
}
/** Node's options for what a server presents. */
function tlsOptions(presents) {
    const { chain, key, minVersion = 'TLSv1.2', maxVersion = 'TLSv1.3', clientCertificates } = presents;
    // OpenSSL serves TLS 1.0 and 1.1 only at security level 0.
    const old = minVersion === 'TLSv1' || minVersion === 'TLSv1.1';
    const ciphers = presents.ciphers ?? (old ? 'DEFAULT@SECLEVEL=0' : undefined);
    return {
        cert: chain,
        key,
        minVersion,
        maxVersion,
        ...(ciphers === undefined ? {} : { ciphers, honorCipherOrder: true }),
        ...(presents.groups === undefined ? {} : { ecdhCurve: presents.groups }),
        ...(clientCertificates === undefined
            ? {}
            : { ca: clientCertificates.authorities, requestCert: true, rejectUnauthorized: clientCertificates.insist }),
    };
}
/** A web server without TLS. */
function plainHttpServer() {
    const server = (0,external_node_http_.createServer)((_request, response) => response.end('<h1>It works, without TLS</h1>'));
    return listen(server);
}
/** Sends a greeting as soon as somebody connects. */
function greetingServer(greeting) {
    return listen((0,external_node_net_.createServer)((socket) => socket.on('error', () => { }).write(greeting)));
}
/** A port where nothing listens any more. */
async function closedPort() {
    const server = await listen((0,external_node_net_.createServer)());
    await server.stop();
    return { port: server.port, stop: async () => { } };
}
/**
 * A port whose connections are never taken: a thread opens it and then sleeps, and two connections of ours fill its
 * queue, so that the system drops whatever comes next, as a firewall would.
 */
async function silentPort() {
    const worker = new external_node_worker_threads_.Worker(SLEEPING_LISTENER, { eval: true });
    const port = await new Promise((resolve) => worker.once('message', resolve));
    const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7030, 19));
    const fillers = Array.from({ length: 3 }, () => connect({ host: '127.0.0.1', port }).on('error', () => { }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    return {
        port,
        async stop() {
            for (const filler of fillers)
                filler.destroy();
            await worker.terminate();
        },
    };
}
const SLEEPING_LISTENER = `
  const { parentPort } = require('node:worker_threads');
  const server = require('node:net').createServer();
  server.listen({ host: '127.0.0.1', port: 0, backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000));
  });
`;

;// CONCATENATED MODULE: ./lib/demo/certificate-faults.js

/** OpenSSL serves no certificate that it would refuse itself, unless it is told to look away. */
const SOUND_BUT_LEVEL_0 = 'TLS_AES_128_GCM_SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:@SECLEVEL=0';
/** Certificates and chains. */
const CERTIFICATE_FAULTS = [
    {
        cause: 'certificate-expired',
        host: 'expired.demo.test',
        start: (ca) => tlsServer(ca.serve('expired.demo.test', { days: [-92, -2] })),
    },
    {
        cause: 'certificate-not-yet-valid',
        host: 'tomorrow.demo.test',
        start: (ca) => tlsServer(ca.serve('tomorrow.demo.test', { days: [1, 91] })),
    },
    {
        cause: 'intermediate-expired',
        host: 'old-intermediate.demo.test',
        start: (ca) => tlsServer(ca.serve('old-intermediate.demo.test', { by: 'expired-intermediate' })),
    },
    {
        cause: 'certificate-expiring',
        host: 'expiring.demo.test',
        start: (ca) => tlsServer(ca.serve('expiring.demo.test', { days: [-86, 4] })),
    },
    {
        cause: 'intermediate-expiring',
        host: 'ending-intermediate.demo.test',
        start: (ca) => tlsServer(ca.serve('ending-intermediate.demo.test', { by: 'expiring-intermediate' })),
    },
    {
        cause: 'hostname-mismatch',
        host: 'shop.demo.test',
        start: (ca) => tlsServer(ca.serve('shop.demo.test', { names: ['shop-old.demo.test'] })),
    },
    {
        cause: 'no-subject-alt-name',
        host: 'common-name-only.demo.test',
        start: (ca) => tlsServer(ca.serve('common-name-only.demo.test', { names: null })),
    },
    {
        cause: 'required-san-missing',
        host: 'half-covered.demo.test',
        config: 'required-sans: [half-covered.demo.test, www.half-covered.demo.test]',
        start: (ca) => tlsServer(ca.serve('half-covered.demo.test')),
    },
    {
        cause: 'self-signed',
        host: 'self-signed.demo.test',
        start: (ca) => tlsServer(ca.serve('self-signed.demo.test', { by: 'itself' })),
    },
    {
        cause: 'incomplete-chain',
        host: 'leaf-alone.demo.test',
        start: (ca) => tlsServer(ca.serve('leaf-alone.demo.test', { sendIntermediate: false })),
    },
    {
        cause: 'untrusted-issuer',
        host: 'private-ca.demo.test',
        start: (ca) => tlsServer(ca.serve('private-ca.demo.test', { by: 'unknown-intermediate' })),
    },
    {
        cause: 'weak-key',
        host: 'short-key.demo.test',
        start: (ca) => tlsServer({
            ...ca.serve('short-key.demo.test', { key: { type: 'rsa', bits: 1024 } }),
            ciphers: SOUND_BUT_LEVEL_0,
        }),
    },
    {
        cause: 'weak-signature',
        host: 'sha1.demo.test',
        start: (ca) => tlsServer({ ...ca.serve('sha1.demo.test', { hash: 'sha1' }), ciphers: SOUND_BUT_LEVEL_0 }),
    },
    {
        cause: 'issuer-not-allowed',
        host: 'other-issuer.demo.test',
        config: 'allowed-issuers: ["Agreed CA"]',
        start: (ca) => tlsServer(ca.serve('other-issuer.demo.test')),
    },
    {
        cause: 'chain-out-of-order',
        host: 'upside-down.demo.test',
        start: (ca) => tlsServer(ca.serve('upside-down.demo.test', { by: 'second-intermediate', send: 'upside-down' })),
    },
    {
        cause: 'surplus-certificates',
        host: 'with-root.demo.test',
        start: (ca) => tlsServer(ca.serve('with-root.demo.test', { send: 'with-root' })),
    },
    {
        cause: 'wrong-key-usage',
        host: 'client-only.demo.test',
        start: (ca) => tlsServer(ca.serve('client-only.demo.test', { extendedKeyUsage: ['clientAuth'] })),
    },
    {
        cause: 'name-constraint-violated',
        host: 'outside.demo.test',
        start: (ca) => tlsServer(ca.serve('outside.demo.test', { by: 'narrow-intermediate' })),
    },
    {
        cause: 'chain-invalid',
        host: 'unknown-extension.demo.test',
        start: (ca) => tlsServer(ca.serve('unknown-extension.demo.test', { extraCritical: '1.3.6.1.4.1.99999.1' })),
    },
    {
        cause: 'root-expired',
        host: 'old-root.demo.test',
        start: (ca) => tlsServer(ca.serve('old-root.demo.test', { by: 'expired-root' })),
    },
    {
        cause: 'verification-failed',
        // OpenSSL takes only the very certificate of the issuer that is named by serial; no other cause looks at that.
        host: 'former-issuer.demo.test',
        start: (ca) => tlsServer(ca.serve('former-issuer.demo.test', { namesFormerIssuer: true })),
    },
];

;// CONCATENATED MODULE: ./lib/demo/client-faults.js

/** Client certificates: the server's demand, and what is wrong with ours. */
const CLIENT_FAULTS = [
    { cause: 'client-certificate-required', host: 'asks.demo.test', start: (ca) => demanding(ca, 'asks.demo.test') },
    showing('client-certificate-untrusted', 'asks-another.demo.test', { by: 'unknown-intermediate' }),
    showing('client-certificate-expired', 'asks-late.demo.test', { days: [-92, -2] }),
    showing('client-certificate-unsuitable', 'asks-client.demo.test', { extendedKeyUsage: ['serverAuth'] }),
    {
        cause: 'client-certificate-not-required',
        host: 'lets-in.demo.test',
        config: 'client-auth: required',
        start: (ca) => demanding(ca, 'lets-in.demo.test', false),
    },
];
function showing(cause, host, flaw) {
    const [label] = host.split('.');
    const files = { certificate: `${label}-client.pem`, key: `${label}-client-key.pem` };
    return {
        cause,
        host,
        config: `client-cert: ${files.certificate}, client-key: ${files.key}`,
        files: (ca) => {
            const { chain, key } = ca.client(`${label} client`, flaw);
            return { [files.certificate]: chain, [files.key]: key };
        },
        start: (ca) => demanding(ca, host),
    };
}
function demanding(ca, host, insist = true) {
    return tlsServer({ ...ca.serve(host), clientCertificates: { authorities: ca.clientRootPem, insist } });
}

;// CONCATENATED MODULE: ./lib/demo/weak-servers.js





/** Serves sound clients, and with a 1024-bit DH group those that ask for finite-field DH. The key has to be RSA. */
function smallDhServer(presents) {
    const ciphers = 'TLS_AES_128_GCM_SHA256:ECDHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0';
    const secureContext = (0,external_node_tls_.createSecureContext)(tlsOptions({ ...presents, ciphers }));
    // Set here and not by the `dhparam` option, which would print Node's own warning about so small a group.
    secureContext.context.setDHParam(OAKLEY_GROUP_2);
    const web = (0,external_node_http_.createServer)((_request, response) => response.end());
    return listen((0,external_node_net_.createServer)((socket) => {
        const secure = new external_node_tls_.TLSSocket(socket, { isServer: true, secureContext });
        secure.on('error', () => { });
        web.emit('connection', secure);
    }));
}
/** Two servers of one name at one port of two addresses. */
async function twoServers(first, second) {
    const one = await tlsServer(first);
    const other = await anotherLoopback((address) => tlsServer(second, { address, port: one.port }));
    return {
        port: one.port,
        addresses: ['127.0.0.1', other.address],
        async stop() {
            await one.stop();
            await other.server.stop();
        },
    };
}
/** Linux answers on all of 127.0.0.0/8; where only 127.0.0.1 is configured (macOS), IPv6 has a second one. */
async function anotherLoopback(start) {
    try {
        return { address: '127.0.0.2', server: await start('127.0.0.2') };
    }
    catch {
        return { address: '::1', server: await start('::1') };
    }
}
/** The 1024-bit MODP group of RFC 2409 §6.2 as DHParameter (PKCS #3): its prime is in every book, and too small today. */
const OAKLEY_GROUP_2 = `-----BEGIN DH PARAMETERS-----
MIGHAoGBAP//////////yQ/aoiFowjTExmKLgNwc0SkCTgiKZ8x0Agu+pjsTmyJR
Sgh5jjQE3e+VGbPNOkMbMCsKbfJfFDdP4TVtbVHCReSFtXZiXn7G9ExC6aY37WsL
/1y29Aa37e44a/taiZ+lrp8kEXxLH+ZJKGZR7OZTgf//////////AgEC
-----END DH PARAMETERS-----
`;

;// CONCATENATED MODULE: ./lib/demo/fleet-faults.js

/** One name, several machines. */
const FLEET_FAULTS = [
    {
        cause: 'addresses-diverge',
        host: 'half-renewed.demo.test',
        start: (ca) => twoServers(ca.serve('half-renewed.demo.test'), ca.serve('half-renewed.demo.test', { days: [-92, -2] })),
    },
];

;// CONCATENATED MODULE: ./lib/wire/parse-client-hello.js









/** Reads the ClientHello at the start of a TLS stream, from as many records as it takes. */
function parseClientHello(bytes) {
    return orMalformed(() => {
        const queue = new ByteQueue();
        queue.push(bytes);
        const reassembler = new HandshakeReassembler(FLIGHT_LIMITS.flightBytes);
        for (let records = 1;; records++) {
            const record = takeRecord(queue);
            if (record === null)
                return { kind: 'need-more' };
            if (record.type !== CONTENT_TYPE.handshake)
                throw new WireError('record/type', `${record.type} is no handshake`);
            reassembler.push(record.fragment);
            const message = reassembler.next();
            if (message !== null)
                return readClientHello(message, records);
        }
    });
}
/** RFC 8446 §4.1.2, RFC 5246 §7.4.1.2. */
function readClientHello(message, records) {
    if (message.type !== HANDSHAKE_TYPE.clientHello)
        throw new WireError('handshake/type', `${message.type} is no hello`);
    const hello = new Reader(message.body, 'client_hello');
    const legacyVersion = hello.u16('legacy_version');
    const random = hello.bytes(32, 'random');
    const sessionId = hello.opaque(1, 'session_id');
    const suites = hello.list(2, 'cipher_suites', (suite) => suite.u16('suite'));
    hello.opaque(1, 'compression_methods');
    const extensions = extensions_readExtensions(hello);
    hello.end();
    return {
        kind: 'client-hello',
        legacyVersion,
        versions: codePoints(extensions, EXTENSION.supportedVersions, 'supported_versions', 1) ?? [legacyVersion],
        random,
        sessionId,
        suites,
        groups: codePoints(extensions, EXTENSION.supportedGroups, 'supported_groups', 2) ?? [],
        signatureAlgorithms: codePoints(extensions, EXTENSION.signatureAlgorithms, 'signature_algorithms', 2) ?? [],
        serverName: extensions.read(EXTENSION.serverName, readServerName) ?? null,
        alpn: extensions.read(EXTENSION.alpn, readProtocols) ?? [],
        keyShareGroups: extensions.read(EXTENSION.keyShare, readKeyShareGroups) ?? [],
        statusRequest: extensions.types.includes(EXTENSION.statusRequest),
        cookie: extensions.read(EXTENSION.cookie, (content) => content.opaque(2, 'cookie')) ?? null,
        extensions: extensions.types,
        size: message.raw.length,
        records,
    };
}
function codePoints(extensions, type, name, lengthBytes) {
    return extensions.read(type, (content) => content.list(lengthBytes, name, (item) => item.u16('code')));
}
function readServerName(content) {
    const names = content.list(2, 'server_name_list', (entry) => ({
        type: entry.u8('name_type'),
        name: entry.opaque(2, 'host_name'),
    }));
    const host = names.find((entry) => entry.type === 0);
    return host === undefined ? null : printable_printable(host.name);
}
function readProtocols(content) {
    return content.list(2, 'protocol_name_list', (entry) => printable_printable(entry.opaque(1, 'protocol_name')));
}
function readKeyShareGroups(content) {
    return content.list(2, 'client_shares', (share) => {
        const group = share.u16('group');
        share.opaque(2, 'key_exchange');
        return group;
    });
}

;// CONCATENATED MODULE: ./lib/demo/faulty-servers.js




/**
 * A raw server on 127.0.0.1 that reads the ClientHello, reacts as the rule says, and hands every other connection, byte
 * for byte, to the server behind it, which it stops together with itself.
 */
async function faultyServer(rule, behind = null) {
    const front = await listen((0,external_node_net_.createServer)((socket) => serve(socket, rule, behind)));
    return {
        port: front.port,
        async stop() {
            await front.stop();
            await behind?.stop();
        },
    };
}
/**
 * Resets every connection without reading a byte, as a balancer without a healthy backend does. After a moment, since at
 * once some clients see an error of connect and others one of the first read.
 */
function resettingOnAccept(afterMs = 20) {
    return listen((0,external_node_net_.createServer)({ pauseOnConnect: true }, (socket) => {
        setTimeout(() => socket.resetAndDestroy(), afterMs);
    }));
}
function serve(socket, rule, behind) {
    socket.on('error', () => { });
    const chunks = [];
    const onData = (chunk) => {
        chunks.push(chunk);
        const bytes = Buffer.concat(chunks);
        const heard = faulty_servers_listenTo(bytes, chunks.length);
        if (heard === null)
            return;
        socket.off('data', onData);
        react(socket, rule(heard), bytes, behind);
    };
    socket.on('data', onData);
}
/** `null` while the hello is incomplete. */
function faulty_servers_listenTo(bytes, reads) {
    const hello = parseClientHello(bytes);
    if (hello.kind === 'need-more')
        return null;
    return { hello: hello.kind === 'client-hello' ? hello : null, size: bytes.length, atOnce: reads === 1 };
}
function react(socket, reaction, bytes, behind) {
    switch (reaction.kind) {
        case 'reset':
            socket.resetAndDestroy();
            return;
        case 'close':
            socket.end();
            return;
        case 'silence':
            socket.resume();
            return;
        case 'answer':
            socket.resume();
            if (reaction.thenClose)
                socket.end(reaction.bytes);
            else
                socket.write(reaction.bytes);
            return;
        case 'drip':
            socket.resume();
            drip(socket, reaction.bytes, reaction.pauseMs);
            return;
        case 'pass':
            if (behind === null)
                socket.end();
            else
                pass(socket, bytes, behind.port);
            return;
        default:
            assertNever(reaction);
    }
}
function drip(socket, bytes, pauseMs) {
    let sent = 0;
    const next = () => {
        if (sent < bytes.length)
            socket.write(bytes.subarray(sent, sent + 1));
        sent += 1;
    };
    next();
    const timer = setInterval(next, pauseMs);
    socket.once('close', () => clearInterval(timer));
}
function pass(socket, bytes, port) {
    const inner = (0,external_node_net_.connect)({ host: '127.0.0.1', port });
    inner.on('error', () => socket.destroy());
    socket.once('close', () => inner.destroy());
    inner.once('close', () => socket.end());
    inner.write(bytes);
    socket.pipe(inner).pipe(socket);
}

;// CONCATENATED MODULE: ./lib/demo/reactions.js


const RESET = { kind: 'reset' };
const CLOSE = { kind: 'close' };
const SILENCE = { kind: 'silence' };
const PASS = { kind: 'pass' };
/** An alert in clear, then the end (RFC 8446 §6). */
function reactions_alert(description, level = 2) {
    const bytes = writeRecords(CONTENT_TYPE.alert, 0x0303, Uint8Array.of(level, description));
    return { kind: 'answer', bytes, thenClose: true };
}
/** Bytes that are no TLS, the same for the same seed; the connection stays open after them. */
function noise(size, seed = 1) {
    return { kind: 'answer', bytes: noiseBytes(size, seed), thenClose: false };
}
/** A ServerHello whose session id claims more bytes than the message has. */
function malformedServerHello() {
    const message = writeHandshake(HANDSHAKE_TYPE.serverHello, (body) => body.u16(0x0303).bytes(noiseBytes(32, 2)).u8(255).u16(0x1301).u8(0));
    return { kind: 'answer', bytes: writeRecords(CONTENT_TYPE.handshake, 0x0303, message), thenClose: false };
}
/** A sound ServerHello of TLS 1.2, a byte at a time. */
function reactions_drip(pauseMs = 1_000) {
    const message = writeHandshake(HANDSHAKE_TYPE.serverHello, (body) => body
        .u16(0x0303)
        .bytes(noiseBytes(32, 3))
        .u8(0)
        .u16(0xc02b)
        .u8(0)
        .vector(2, (extensions) => extensions.u16(0xff01).vector(2, (content) => content.u8(0))));
    return { kind: 'drip', bytes: writeRecords(CONTENT_TYPE.handshake, 0x0303, message), pauseMs };
}
/** The same for whoever connects. */
function always(reaction) {
    return () => reaction;
}
/** Only for hellos that ask for this name. */
function forName(name, reaction) {
    return ({ hello }) => (hello?.serverName === name ? reaction : PASS);
}
/** For every hello that asks for none of these names, or for no name at all. */
function forOtherNamesThan(names, reaction) {
    return ({ hello }) => (hello !== null && !names.includes(hello.serverName ?? '') ? reaction : PASS);
}
/** For every hello that asks for a name, but for none of these; a hello without a name is served. */
function forUnknownNames(names, reaction) {
    return ({ hello }) => (hello?.serverName != null && !names.includes(hello.serverName) ? reaction : PASS);
}
/** Only for hellos that offer this version, whatever else they offer. */
function forVersion(version, reaction) {
    return ({ hello }) => (hello?.versions.includes(version) === true ? reaction : PASS);
}
/** Only for hellos without a name. */
function forNoName(reaction) {
    return ({ hello }) => (hello !== null && hello.serverName === null ? reaction : PASS);
}
/** Only for hellos whose records are larger. */
function forHelloAbove(bytes, reaction) {
    return ({ hello, size }) => (hello !== null && size > bytes ? reaction : PASS);
}
/** Only for hellos that need a second read. */
function forSplitHello(reaction) {
    return ({ hello, atOnce }) => (hello !== null && !atOnce ? reaction : PASS);
}
/** xorshift32 (Marsaglia 2003): noise need not be random, only the same in each run; its first byte is no TLS record. */
function noiseBytes(size, seed) {
    let state = (seed * 0x9e3779b9) >>> 0 || 1;
    return Uint8Array.from({ length: size }, (_, index) => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return index === 0 ? 0xf0 | (state & 0x0f) : state & 0xff;
    });
}

;// CONCATENATED MODULE: ./lib/demo/name-faults.js



/** What a server makes of the name that it is asked for. */
const NAME_FAULTS = [
    {
        cause: 'sni-not-recognized',
        host: 'unknown-name.demo.test',
        start: async (ca) => 
        // 112 is unrecognized_name (RFC 6066 §3).
        faultyServer(forOtherNamesThan(['known-name.demo.test'], reactions_alert(112)), await tlsServer(ca.serve('known-name.demo.test'))),
    },
    {
        cause: 'default-certificate',
        host: 'no-ingress.demo.test',
        start: (ca) => tlsServer(ca.serve('no-ingress.demo.test', {
            by: 'itself',
            names: ['ingress.local'],
            subject: [
                ['O', 'Acme Co'],
                ['CN', 'Kubernetes Ingress Controller Fake Certificate'],
            ],
        })),
    },
    {
        cause: 'no-sni-fallback',
        host: 'names-only.demo.test',
        config: 'require: [sni-fallback]',
        start: async (ca) => faultyServer(forNoName(reactions_alert(112)), await tlsServer(ca.serve('names-only.demo.test'))),
    },
];

;// CONCATENATED MODULE: ./lib/demo/path-faults.js



/** Faults that come from what stands between, or look as if they did. */
const PATH_FAULTS = [
    {
        cause: 'sni-filtered',
        host: 'filtered.demo.test',
        start: async (ca) => faultyServer(forName('filtered.demo.test', RESET), await tlsServer(ca.serve('filtered.demo.test'))),
    },
    { cause: 'reset-after-hello', host: 'reset.demo.test', start: () => faultyServer(always(RESET)) },
    { cause: 'silent-after-hello', host: 'silent.demo.test', start: () => faultyServer(always(SILENCE)) },
    { cause: 'closed-after-hello', host: 'closed.demo.test', start: () => faultyServer(always(CLOSE)) },
    {
        cause: 'large-hello-rejected',
        host: 'small-hello-only.demo.test',
        // About what one segment on Ethernet carries.
        config: 'require: [large-client-hello]',
        start: async (ca) => faultyServer(forHelloAbove(1_400, RESET), await tlsServer(ca.serve('small-hello-only.demo.test'))),
    },
    {
        cause: 'split-hello-rejected',
        host: 'one-read.demo.test',
        config: 'require: [large-client-hello]',
        start: async (ca) => faultyServer(forSplitHello(RESET), await tlsServer(ca.serve('one-read.demo.test'))),
    },
    {
        cause: 'tls-intercepted',
        host: 'inspected.demo.test',
        start: (ca) => tlsServer(ca.serve('inspected.demo.test', { by: 'interceptor' })),
    },
    { cause: 'garbled-handshake', host: 'garbled.demo.test', start: () => faultyServer(always(malformedServerHello())) },
    { cause: 'handshake-too-slow', host: 'slow.demo.test', start: () => faultyServer(always(reactions_drip())) },
    // 80 is internal_error (RFC 8446 §6.2).
    { cause: 'handshake-refused', host: 'refused.demo.test', start: () => faultyServer(always(reactions_alert(80))) },
];

;// CONCATENATED MODULE: ./lib/demo/reach-faults.js


/** Ports that lead nowhere, or to something that is not TLS. */
const REACH_FAULTS = [
    { cause: 'name-not-found', host: 'no-such-name.invalid', start: null },
    { cause: 'connection-refused', host: 'nobody-listens.demo.test', start: closedPort },
    { cause: 'connection-timeout', host: 'swallowed.demo.test', start: silentPort },
    { cause: 'connection-reset', host: 'reset-at-once.demo.test', start: () => resettingOnAccept() },
    { cause: 'plaintext-http', host: 'plain-http.demo.test', start: plainHttpServer },
    { cause: 'other-protocol', host: 'ssh.demo.test', start: () => greetingServer('SSH-2.0-OpenSSH_9.2p1\r\n') },
];

;// CONCATENATED MODULE: ./lib/demo/suite-faults.js


/** Suites, groups and key exchanges. Node's own client offers neither Camellia nor brainpool curves. */
const SUITE_FAULTS = [
    {
        cause: 'no-common-cipher',
        host: 'odd-suites.demo.test',
        start: (ca) => tlsServer({
            ...ca.serve('odd-suites.demo.test'),
            maxVersion: 'TLSv1.2',
            ciphers: 'ECDHE-ECDSA-CAMELLIA128-SHA256',
        }),
    },
    {
        cause: 'no-common-group',
        host: 'odd-curves.demo.test',
        start: (ca) => tlsServer({ ...ca.serve('odd-curves.demo.test'), maxVersion: 'TLSv1.2', groups: 'brainpoolP256r1' }),
    },
    {
        cause: 'weak-cipher-accepted',
        host: 'no-encryption.demo.test',
        start: (ca) => tlsServer({
            ...ca.serve('no-encryption.demo.test'),
            ciphers: 'TLS_AES_128_GCM_SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-NULL-SHA:@SECLEVEL=0',
        }),
    },
    {
        cause: 'weak-key-exchange',
        host: 'small-dh.demo.test',
        start: (ca) => smallDhServer(ca.serve('small-dh.demo.test', { key: { type: 'rsa', bits: 2048 } })),
    },
];

;// CONCATENATED MODULE: ./lib/demo/version-faults.js



/** Protocol versions. */
const VERSION_FAULTS = [
    {
        cause: 'tls-version-too-old',
        host: 'old-only.demo.test',
        start: (ca) => tlsServer({ ...ca.serve('old-only.demo.test'), minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }),
    },
    {
        cause: 'legacy-tls-accepted',
        host: 'still-old.demo.test',
        start: (ca) => tlsServer({ ...ca.serve('still-old.demo.test'), minVersion: 'TLSv1' }),
    },
    {
        cause: 'tls-version-missing',
        host: 'no-tls13.demo.test',
        config: 'required-tls-versions: ["1.3"]',
        start: (ca) => tlsServer({ ...ca.serve('no-tls13.demo.test'), maxVersion: 'TLSv1.2' }),
    },
    {
        cause: 'version-intolerant',
        host: 'fears-tls13.demo.test',
        start: async (ca) => faultyServer(forVersion(0x0304, CLOSE), await tlsServer({ ...ca.serve('fears-tls13.demo.test'), maxVersion: 'TLSv1.2' })),
    },
];

;// CONCATENATED MODULE: ./lib/demo/faults.js









/** Every fault that a server on this machine can show, in the order of the catalogue. */
const FAULTS = [
    { cause: null, host: 'healthy.demo.test', start: (ca) => tlsServer(ca.serve('healthy.demo.test')) },
    ...REACH_FAULTS,
    ...SUITE_FAULTS,
    ...VERSION_FAULTS,
    ...CERTIFICATE_FAULTS,
    ...NAME_FAULTS,
    ...PATH_FAULTS,
    ...CLIENT_FAULTS,
    ...FLEET_FAULTS,
];

;// CONCATENATED MODULE: ./lib/demo/lab.js


/** Starts one server for each fault on 127.0.0.1. The caller stops it. */
async function startLab(now) {
    const authority = createAuthority(now);
    const servers = [];
    const lines = [];
    const files = { [ROOT_FILE]: authority.rootPem };
    for (const fault of FAULTS) {
        const server = fault.start === null ? null : await fault.start(authority);
        if (server !== null)
            servers.push(server);
        Object.assign(files, fault.files?.(authority));
        lines.push(configLine(fault, server));
    }
    return {
        config: `${CONFIG_HEAD}endpoints:\n${lines.join('')}`,
        files,
        stop: async () => {
            await Promise.all(servers.map((server) => server.stop()));
        },
    };
}
function configLine({ cause, host, config }, server) {
    const keys = [`host: ${host}`, `ca-file: ${ROOT_FILE}`];
    if (server !== null)
        keys.push(whereItListens(server));
    if (config !== undefined)
        keys.push(config);
    return `  - { ${keys.join(', ')} } # ${cause ?? 'nothing is wrong here'}\n`;
}
function whereItListens({ port, addresses }) {
    if (addresses === undefined)
        return `connect: "127.0.0.1:${port}"`;
    return `port: ${port}, addresses: [${addresses.map((address) => `"${address}"`).join(', ')}]`;
}
const ROOT_FILE = 'demo-root.pem';
const CONFIG_HEAD = `# One small server for each cause, on this machine.
policy:
  min-tls-version: "1.2"
`;

;// CONCATENATED MODULE: ./lib/cli/demo.js




/** Starts the lab, checks it exactly as any list of endpoints is checked, and stops it. */
async function demoCommand(flags) {
    const strange = [...flags.keys()].filter((name) => name !== 'format' && name !== 'report-json');
    if (strange.length > 0)
        return complain(strange.map((name) => `demo does not take --${name}`));
    const lab = await startLab(Date.now());
    try {
        const settings = new Map([...QUICK, ...flags, ['config', (0,raw_settings/* settingIn */.e)('demo.yml', lab.config)]]);
        return await checkCommand({
            settings,
            readFile: (path) => {
                const text = lab.files[path];
                return text === undefined
                    ? { ok: false, error: { kind: 'missing' } }
                    : { ok: true, value: new TextEncoder().encode(text) };
            },
        });
    }
    finally {
        await lab.stop();
    }
}
/** On this machine a server that does not answer within a second will not answer at all. */
const QUICK = new Map([
    ['timeout', (0,raw_settings/* settingIn */.e)('<demo>', '1s')],
    ['retries', (0,raw_settings/* settingIn */.e)('<demo>', '1')],
]);

;// CONCATENATED MODULE: ./lib/report/explain.js



/** The page of one cause, ended by a line end. */
function explainText(cause, { width, colour }) {
    const paint = painter(colour);
    const part = (title, lines) => ['', paint('bold', title), ...lines];
    const lines = [
        `${paint('bold', logLine(cause.id))}  ${logLine(cause.severity)}`,
        ...wrapBehind('', cause.title, width),
        ...part('What', wrapBehind('  ', cause.what, width)),
        ...part('Why it matters', wrapBehind('  ', cause.why, width)),
        ...(cause.seeByHand === undefined ? [] : part('See it by hand', verbatim(cause.seeByHand, '  '))),
        ...cause.fixes.flatMap((fix) => fixLines(fix, width, paint)),
        ...(cause.references.length === 0
            ? []
            : part('References', cause.references.flatMap((reference) => wrapBehind('  ', reference, width)))),
    ];
    return `${lines.join('\n')}\n`;
}
/** Every cause on a line, in the order given. */
function causeListText(causes, { width, colour }) {
    const paint = painter(colour);
    const column = widest(causes.map(({ id }) => id));
    const lines = causes.flatMap(({ id, title }) => {
        const [first = '', ...more] = wrapBehind(`${padded(id, column)}  `, title, width);
        return [first.replace(id, () => paint('bold', id)), ...more];
    });
    return `${lines.join('\n')}\n`;
}
function fixLines({ product, summary, snippet, steps }, width, paint) {
    const of = product === 'any' ? 'any server' : product;
    return [
        '',
        paint('bold', `Fix, ${of}`),
        ...wrapBehind('  ', summary, width),
        ...(snippet === null ? [] : verbatim(snippet, '    ')),
        ...steps.flatMap((step) => wrapBehind('  - ', step, width)),
    ];
}
/** To be copied: never wrapped. */
function verbatim(text, indent) {
    return severalLines(text.trimEnd()).map((line) => logLine(`${indent}${line}`.trimEnd()));
}

// EXTERNAL MODULE: ./lib/targets/nearest.js
var nearest = __webpack_require__(7228);
;// CONCATENATED MODULE: ./lib/cli/explain.js






/** What a cause means and how it is mended; without a word, the list of all. */
async function explainCommand(words, options) {
    const [id, ...more] = words;
    if (more.length > 0)
        return complain(['explain takes one cause']);
    if (id === undefined) {
        await print(causeListText(CAUSES, options));
        return 0;
    }
    const cause = CAUSES.find((known) => known.id === id);
    if (cause === undefined) {
        const meant = (0,nearest/* nearest */.p)(id, CAUSES.map((known) => known.id));
        return complain([`there is no cause ${JSON.stringify(id)}${meant === null ? '' : `; did you mean ${meant}?`}`]);
    }
    const fixes = writeFixes(cause.docs.example);
    await print(explainText({ ...cause, ...cause.docs, fixes }, options));
    return 0;
}

// EXTERNAL MODULE: ./lib/cli/flags.js
var flags = __webpack_require__(2529);
;// CONCATENATED MODULE: ./lib/cli/run-command.js







/** Runs one command line to its end and returns the exit status. */
async function runCommand(line) {
    if (line.problems.length > 0)
        return complain(line.problems.map(config_problem/* problemText */.fI));
    switch (line.command) {
        case 'check':
            return checkCommand({ settings: (0,flags/* withEndpointWords */.f)(line.settings, line.words) });
        case 'explain':
            return explainCommand(line.words, terminalOptions());
        case 'demo':
            return demoCommand(line.settings);
        case 'help':
            return 0; // printed before this file is loaded
        default:
            return assertNever(line.command);
    }
}
/** Bad usage: every problem, and where to read on. */
function complain(problems) {
    process.stderr.write(`${problems.map((problem) => `tls-gate: ${problem}\n`).join('')}Try: tls-gate --help\n`);
    return 2;
}


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    'hostname-mismatch',
    'no-subject-alt-name',
    'required-san-missing',
    'self-signed',
    'incomplete-chain',
    'untrusted-issuer',
    'issuer-not-allowed',
    'chain-out-of-order',
    'surplus-certificates',
    'weak-key',
    'weak-signature',
    'wrong-key-usage',
    'lifetime-too-long',
    'name-constraint-violated',
    'chain-invalid',
    'root-expired',
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
];


/***/ }),

/***/ 9711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ PROFILE_MIN_VERSION),
/* harmony export */   T_: () => (/* binding */ AUTO_WARN),
/* harmony export */   VC: () => (/* binding */ AUTO_MIN),
/* harmony export */   W9: () => (/* binding */ SHORT_LIVED_DAYS)
/* harmony export */ });
/** `auto` takes a larger share of a certificate that lives no longer than this: a job that runs once a day has few tries left. */
const SHORT_LIVED_DAYS = 10;
/** Fails below an eighth of the lifetime, a sixth of a short one. */
const AUTO_MIN = { kind: 'auto', ordinary: 8, shortLived: 6 };
/** Warns below a quarter of the lifetime, a third of a short one. */
const AUTO_WARN = { kind: 'auto', ordinary: 4, shortLived: 3 };
/** The oldest version that each profile lets a server accept, where the policy names none. */
const PROFILE_MIN_VERSION = {
    baseline: '1.2',
    intermediate: '1.2',
    modern: '1.3',
};


/***/ }),

/***/ 9506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Worst first: sorting by index puts errors before notices. */
const SEVERITIES = ['error', 'warning', 'notice'];


/***/ }),

/***/ 3165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ opensslVersionCode),
/* harmony export */   JE: () => (/* binding */ VERSION_CODE),
/* harmony export */   Mk: () => (/* binding */ TLS_VERSIONS),
/* harmony export */   sh: () => (/* binding */ versionName)
/* harmony export */ });
const TLS_VERSIONS = ['1.0', '1.1', '1.2', '1.3'];
/** Wire code points of ProtocolVersion (RFC 8446 §4.1.2, RFC 5246 §6.2.1, RFC 6101 §5.2.1). */
const VERSION_CODE = {
    '1.0': 0x0301,
    '1.1': 0x0302,
    '1.2': 0x0303,
    '1.3': 0x0304,
};
const NAMES = {
    2: 'SSL 2.0',
    768: 'SSL 3.0',
    769: 'TLS 1.0',
    770: 'TLS 1.1',
    771: 'TLS 1.2',
    772: 'TLS 1.3',
};
/** `0x0303` → `TLS 1.2`; a code point that no standard names stays hexadecimal. */
function versionName(code) {
    return NAMES[code] ?? `0x${code.toString(16).padStart(4, '0')}`;
}
/** OpenSSL's spelling of a version (`TLSv1.2`, `TLSv1` for 1.0) as a code point; `null` for one it does not have. */
function opensslVersionCode(spelling) {
    return OPENSSL_SPELLING[spelling] ?? null;
}
const OPENSSL_SPELLING = {
    SSLv3: 0x0300,
    TLSv1: VERSION_CODE['1.0'],
    'TLSv1.0': VERSION_CODE['1.0'],
    'TLSv1.1': VERSION_CODE['1.1'],
    'TLSv1.2': VERSION_CODE['1.2'],
    'TLSv1.3': VERSION_CODE['1.3'],
};


/***/ }),

/***/ 5706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unreadConfig),
/* harmony export */   n: () => (/* binding */ MOST_ENDPOINTS)
/* harmony export */ });
/** A file that could not be read: nothing is known of what it names. */
function unreadConfig(problem) {
    const problems = problem === null ? [] : [problem];
    return { policy: {}, endpoints: [], endpointsAt: null, namesEndpoints: true, problems, caFilesBesideFaults: [] };
}
/** More than any fleet that one run can look at within its deadline. */
const MOST_ENDPOINTS = 20_000;


/***/ }),

/***/ 4147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KM: () => (/* binding */ applicationOf),
  Bk: () => (/* binding */ parseEndpoint),
  q: () => (/* binding */ parseHostAndPort),
  pz: () => (/* binding */ parsePort),
  Xi: () => (/* binding */ startTlsUnsupported)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/targets/config-problem.js
var config_problem = __webpack_require__(4416);
// EXTERNAL MODULE: ./lib/targets/host-name.js
var host_name = __webpack_require__(2336);
// EXTERNAL MODULE: ./lib/targets/nearest.js
var nearest = __webpack_require__(7228);
;// CONCATENATED MODULE: ./lib/targets/schemes.js
/** Ports are IANA's (service name and port number registry). `smtp` is the relay port 25; submission is `smtp://host:587`. */
const SCHEMES = {
    https: { usualPort: 443, starttls: null, application: 'http' },
    smtps: { usualPort: 465, starttls: null, application: 'mail' },
    imaps: { usualPort: 993, starttls: null, application: 'mail' },
    pop3s: { usualPort: 995, starttls: null, application: 'mail' },
    ftps: { usualPort: 990, starttls: null, application: 'ftp' },
    ldaps: { usualPort: 636, starttls: null, application: 'ldap' },
    smtp: { usualPort: 25, starttls: 'smtp', application: 'mail' },
    imap: { usualPort: 143, starttls: 'imap', application: 'mail' },
    pop3: { usualPort: 110, starttls: 'pop3', application: 'mail' },
    ftp: { usualPort: 21, starttls: 'ftp', application: 'ftp' },
    ldap: { usualPort: 389, starttls: 'ldap', application: 'ldap' },
    xmpp: { usualPort: 5222, starttls: 'xmpp', application: 'unknown' },
    'xmpp-server': { usualPort: 5269, starttls: 'xmpp-server', application: 'unknown' },
    sieve: { usualPort: 4190, starttls: 'sieve', application: 'unknown' },
    nntp: { usualPort: 119, starttls: 'nntp', application: 'unknown' },
    postgres: { usualPort: 5432, starttls: 'postgres', application: 'unknown' },
    mysql: { usualPort: 3306, starttls: 'mysql', application: 'unknown' },
};
/** Without a scheme, a port that stands for one application tells what is spoken; any other port tells nothing. */
function applicationOfPort(port) {
    if (port === 443 || port === 8443)
        return 'http';
    const known = Object.values(SCHEMES).find(({ usualPort, starttls }) => usualPort === port && starttls === null);
    return known?.application ?? 'unknown';
}

;// CONCATENATED MODULE: ./lib/targets/endpoint-text.js





/**
 * One endpoint: `host`, `host:port`, `https://host[:port][/path]`, `[v6]:port`, a bare IP address, or `scheme://host[:port]`.
 * Text that reads as an IPv6 address is one, so `2001:db8::1:443` has no port. The error is a whole message.
 */
function parseEndpoint(text) {
    if (text === '')
        return wrong('the endpoint is empty', ENDPOINT_SHAPE);
    if (/\s/.test(text))
        return wrong(`${(0,config_problem/* quoted */.TL)(text)} contains a blank`, 'one endpoint a line, or commas between them');
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1];
    if (scheme === undefined)
        return withoutScheme(text);
    const name = scheme.toLowerCase();
    const known = Object.hasOwn(SCHEMES, name) ? SCHEMES[name] : undefined;
    if (known === undefined)
        return unknownScheme(scheme, text);
    if (known.starttls !== null)
        return { ok: false, error: startTlsUnsupported(`${name}://`) };
    return withScheme(name, known, text.slice(scheme.length + 3));
}
/** STARTTLS parses, so that the message can name it, but this version does not speak it. */
function startTlsUnsupported(what) {
    return (0,config_problem/* complaint */.U4)(`${what} (STARTTLS) is not yet supported`, 'an endpoint that speaks TLS from the first byte');
}
/** What is spoken inside TLS once the port is settled. */
function applicationOf(parsed, port) {
    return parsed.schemeApplication ?? applicationOfPort(port);
}
/** `host` or `host:port`, no scheme: the grammar of `connect` too. */
function parseHostAndPort(text) {
    const split = splitAuthority(text);
    if (!split.ok)
        return split;
    const host = (0,host_name/* parseHost */.o6)(split.value.host);
    if (!host.ok)
        return host;
    if (split.value.port === null)
        return { ok: true, value: { host: host.value, port: null } };
    const port = parsePort(split.value.port);
    return port.ok ? { ok: true, value: { host: host.value, port: port.value } } : port;
}
function parsePort(text) {
    const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
    return port >= 1 && port <= 65_535
        ? { ok: true, value: port }
        : wrong(`${(0,config_problem/* quoted */.TL)(text)} is not a port`, 'a number from 1 to 65535');
}
function withScheme(name, scheme, rest) {
    const end = rest.search(/[/?#]/);
    const authority = end === -1 ? rest : rest.slice(0, end);
    const path = end === -1 ? '' : rest.slice(end);
    if (path !== '' && path !== '/' && name !== 'https')
        return wrong(`${name}:// takes no path`, `${name}://${authority}`);
    if ((0,external_node_net_.isIPv6)(authority))
        return wrong(`${(0,config_problem/* quoted */.TL)(authority)} lacks its brackets`, `${name}://[${authority}]`);
    return assemble(authority, {
        usualPort: scheme.usualPort,
        starttls: scheme.starttls,
        schemeApplication: scheme.application,
    });
}
function withoutScheme(text) {
    if (text.includes('/') && !text.includes('@'))
        return schemeless(text);
    return assemble(text, { usualPort: 443, starttls: null, schemeApplication: null });
}
/** `https:/a.test` is a scheme with a slash left out, `a.test/x` a host with a path, `//a.test` either. */
function schemeless(text) {
    const [, scheme, rest = text] = /^([a-z][a-z0-9+.-]*):\/(?=[^/])(.*)$/i.exec(text) ?? [];
    const known = scheme === undefined ? 'https' : (0,nearest/* nearest */.p)(scheme === 'http' ? 'https' : scheme, DIRECT_SCHEMES);
    const meant = known === null ? null : `${known}://${rest.replace(/^\/+/, '')}`;
    const what = scheme === undefined ? 'has a path but no scheme' : `lacks a "/" after ${(0,config_problem/* quoted */.TL)(`${scheme}:`)}`;
    return wrong(`${(0,config_problem/* quoted */.TL)(text)} ${what}`, `host or host:port${(0,config_problem/* didYouMean */.au)(meant)}`);
}
function assemble(authority, scheme) {
    const parsed = parseHostAndPort(authority);
    return parsed.ok
        ? { ok: true, value: { host: parsed.value.host, writtenPort: parsed.value.port, ...scheme } }
        : parsed;
}
/** RFC 3986 §3.2, less userinfo. */
function splitAuthority(text) {
    // A password may stand here, so the text is not repeated.
    if (text.includes('@'))
        return wrong('the endpoint carries a user name or password before "@"', 'the host alone');
    if (text.startsWith('['))
        return splitBracketed(text);
    if ((0,external_node_net_.isIPv6)(text))
        return { ok: true, value: { host: text, port: null } };
    const [host = '', port, ...more] = text.split(':');
    if (more.length > 0)
        return wrong(`${(0,config_problem/* quoted */.TL)(text)} has more than one ":" and is not an IPv6 address`, 'host:port, or [IPv6]:port');
    return { ok: true, value: { host, port: port ?? null } };
}
function splitBracketed(text) {
    const match = /^\[([^\]]*)\](?::(.*))?$/.exec(text);
    const host = match?.[1] ?? '';
    if (match === null || !(0,external_node_net_.isIPv6)(host))
        return wrong(`${(0,config_problem/* quoted */.TL)(text)} is not an IPv6 address in brackets`, '[2001:db8::1] or [2001:db8::1]:443');
    return { ok: true, value: { host, port: match[2] ?? null } };
}
function unknownScheme(scheme, text) {
    const known = Object.keys(SCHEMES);
    const plain = scheme.toLowerCase() === 'http';
    const suggestion = plain ? 'https' : (0,nearest/* nearest */.p)(scheme, known);
    const meant = suggestion === null ? null : `${suggestion}${text.slice(scheme.length)}`;
    const what = plain ? 'http:// has no TLS to check' : `the scheme ${(0,config_problem/* quoted */.TL)(scheme)} is unknown`;
    // Text with userinfo is not repeated.
    return wrong(what, `${(0,config_problem/* oneOf */.yL)(DIRECT_SCHEMES)}${(0,config_problem/* didYouMean */.au)(text.includes('@') ? suggestion : meant)}`);
}
function wrong(what, expected) {
    return { ok: false, error: (0,config_problem/* complaint */.U4)(what, expected) };
}
const ENDPOINT_SHAPE = 'host, host:port or https://host[:port]';
/** Those that this version can look at. */
const DIRECT_SCHEMES = Object.keys(SCHEMES).filter((name) => SCHEMES[name]?.starttls === null);


/***/ }),

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   PG: () => (/* binding */ hostAndPort),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   o6: () => (/* binding */ parseHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4416);



/**
 * A host as users write it → lower-case A-label name without trailing dot, or an IP literal in its canonical form
 * without brackets (RFC 5952 for IPv6). The error is a whole message.
 */
function parseHost(text) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(text))
        return { ok: true, value: text };
    if (text.includes('%') && text.includes(':'))
        return wrong(text, 'has a zone', 'an address that means the same on every machine');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(text))
        return { ok: true, value: canonicalIpv6(text) };
    return parseName(text);
}
/** A DNS name only: for SNI, where RFC 6066 §3 forbids IP literals. */
function parseName(text) {
    if (text === '')
        return { ok: false, error: (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)('the host is missing', 'a name or an IP address') };
    if (text.startsWith('*.'))
        return wildcard(text);
    const name = toAscii(text);
    if (name === null)
        return wrong(text, 'is not a valid international name', 'a name that IDNA (UTS 46) accepts');
    const bad = badPart(name);
    if (bad !== null)
        return wrong(text, bad, 'a DNS name such as www.example.com');
    return { ok: true, value: name };
}
/** Is this one of our own canonical hosts an address rather than a name? */
function isAddress(host) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(host) || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(host);
}
/** `host:port` as reports print it; an IPv6 literal stands in brackets (RFC 3986 §3.2.2). */
function hostAndPort(host, port) {
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
/** One trailing dot is the root and says nothing new. `null` where IDNA refuses the name. */
function toAscii(text) {
    const lower = text.toLowerCase();
    // Plain names do not go through IDNA: it would read `127.1` or `0x7f.1` as an IPv4 address.
    const ascii = ASCII.test(lower) ? lower : (0,node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)(lower);
    return ascii === '' ? null : ascii.replace(/\.$/, '');
}
/** RFC 1035 §2.3.1 and §2.3.4, with underscores, which real service names carry. */
function badPart(name) {
    if (name.length > 253)
        return 'is longer than 253 characters';
    const labels = name.split('.');
    if (labels.includes(''))
        return 'has an empty label';
    if (labels.some((label) => label.length > 63))
        return 'has a label longer than 63 characters';
    const bad = labels.find((label) => !LABEL.test(label));
    if (bad !== undefined)
        return badLabel(bad);
    // RFC 3696 §2: no top-level domain is all digits; resolvers take such text for an IPv4 address.
    return NUMERIC_LABEL.test(labels.at(-1) ?? '') ? 'looks like an IPv4 address but is none' : null;
}
function badLabel(label) {
    const character = /[^a-z0-9_-]/.exec(label)?.[0];
    return character === undefined ? 'has a label that begins or ends with "-"' : `contains ${(0,_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(character)}`;
}
function canonicalIpv6(text) {
    return new URL(`https://[${text}]`).hostname.slice(1, -1);
}
function wildcard(text) {
    return wrong(text, 'is a wildcard, and no server answers to that', 'one name that it covers; put the wildcard under required-sans');
}
function wrong(text, what, expected) {
    return { ok: false, error: (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)(`${(0,_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} ${what}`, expected) };
}
const ASCII = /^\p{ASCII}*$/u;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/;
const NUMERIC_LABEL = /^(?:[0-9]+|0x[0-9a-f]*)$/;


/***/ }),

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ CERTIFICATE_PATH),
/* harmony export */   TZ: () => (/* binding */ VARIABLE),
/* harmony export */   YE: () => (/* binding */ KEY_PATH)
/* harmony export */ });
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4416);
/* harmony import */ var _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2701);


// What stands where the name of a secret's file or variable is due may be the secret: no message here repeats it.
/** The path of a file with a certificate; the certificate itself in place of the path is refused without being repeated. */
const CERTIFICATE_PATH = pathOf('the path of a file with a certificate');
/** The path of a file with a private key. */
const KEY_PATH = pathOf('the path of a file with a private key; client-key-env names an environment variable that holds one');
/** The name of an environment variable. */
const VARIABLE = {
    expected: 'the name of an environment variable',
    read: (text) => NAME.test(text)
        ? { ok: true, value: text }
        : { ok: false, error: (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .complaint */ .U4)('what stands here is no such name', 'the name of an environment variable') },
    schema: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]{0,254}$' },
};
function pathOf(expected) {
    return {
        expected,
        read: (text) => text.includes('-----BEGIN') || text.includes('\n') || text.length > LONGEST_PATH
            ? { ok: false, error: (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .complaint */ .U4)('the text of a file stands here', expected) }
            : _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH */ .gI.read(text),
        schema: _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH */ .gI.schema,
    };
}
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
const LONGEST_PATH = 1_024;


/***/ }),

/***/ 2701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ CAUSE_SEVERITY),
/* harmony export */   Ax: () => (/* binding */ PRODUCT),
/* harmony export */   BD: () => (/* binding */ ADDRESS),
/* harmony export */   Cn: () => (/* binding */ PROFILE),
/* harmony export */   GR: () => (/* binding */ ISSUER),
/* harmony export */   I: () => (/* binding */ PORT),
/* harmony export */   I8: () => (/* binding */ YES_OR_NO),
/* harmony export */   Nc: () => (/* binding */ TLS_VERSION),
/* harmony export */   RN: () => (/* binding */ SUBJECT_ALT_NAME),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ZE: () => (/* binding */ CLIENT_AUTH),
/* harmony export */   ZS: () => (/* binding */ ON_UNREACHABLE),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   ft: () => (/* binding */ DURATION),
/* harmony export */   gI: () => (/* binding */ PATH),
/* harmony export */   hg: () => (/* binding */ CONNECT),
/* harmony export */   mq: () => (/* binding */ MIN_REMAINING),
/* harmony export */   qf: () => (/* binding */ WARN_REMAINING),
/* harmony export */   sR: () => (/* binding */ ENDPOINT),
/* harmony export */   t0: () => (/* binding */ SERVERNAME),
/* harmony export */   yy: () => (/* binding */ REQUIREMENT)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9711);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9506);
/* harmony import */ var _model_tls_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3165);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4416);
/* harmony import */ var _endpoint_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4147);
/* harmony import */ var _host_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2336);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7228);







/** One of a closed list of words. */
function choice(words, what) {
    const expected = (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(words);
    return {
        expected,
        read: (text) => {
            const word = words.find((known) => known === text);
            if (word !== undefined)
                return { ok: true, value: word };
            return refused(text, what, expected, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(text, words));
        },
        schema: { type: 'string', enum: words },
    };
}
/** A whole number within bounds, ends included. */
function count(min, max) {
    const expected = `a whole number from ${min} to ${max}`;
    return {
        expected,
        read: (text) => {
            const value = /^[0-9]{1,9}$/.test(text) ? Number(text) : -1;
            return value >= min && value <= max
                ? { ok: true, value }
                : { ok: false, error: (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .complaint */ .U4)(`${(0,_config_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)} does not fit`, expected) };
        },
        schema: { type: ['integer', 'string'], minimum: min, maximum: max },
    };
}
const VERSION_EXPECTED = (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(_model_tls_version_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_VERSIONS */ .Mk);
/** Users also write `TLSv1.2` or `1`; neither is taken, but both get a suggestion. */
const TLS_VERSION = {
    expected: VERSION_EXPECTED,
    read: (text) => {
        const version = _model_tls_version_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_VERSIONS */ .Mk.find((known) => known === text);
        if (version !== undefined)
            return { ok: true, value: version };
        const meant = _model_tls_version_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_VERSIONS */ .Mk.find((known) => text.includes(known)) ?? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(text, _model_tls_version_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_VERSIONS */ .Mk);
        return refused(text, 'a TLS version', VERSION_EXPECTED, meant);
    },
    // Unquoted, YAML reads these as numbers, and 1.0 as 1.
    schema: { type: ['string', 'number'], enum: [..._model_tls_version_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_VERSIONS */ .Mk, ..._model_tls_version_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_VERSIONS */ .Mk.map(Number)] },
};
const THRESHOLD_EXPECTED = 'days such as 14 or 14d, a share of the lifetime such as 12.5%, or auto';
/** `auto`: what the word stands for here. */
function threshold(auto) {
    return { expected: THRESHOLD_EXPECTED, read: (text) => readThreshold(text, auto), schema: THRESHOLD_SCHEMA };
}
function readThreshold(text, auto) {
    if (text === 'auto')
        return { ok: true, value: auto };
    const match = /^(?:([0-9]{1,5})(?: ?d)?|([0-9]{1,3}(?:\.[0-9]{1,3})?) ?%)$/.exec(text);
    if (match?.[1] !== undefined)
        return { ok: true, value: { kind: 'days', days: Number(match[1]) } };
    const percent = Number(match?.[2] ?? Number.NaN);
    if (percent <= 100)
        return { ok: true, value: { kind: 'percent', percent } };
    return refused(text, 'a remaining validity', THRESHOLD_EXPECTED);
}
const THRESHOLD_SCHEMA = {
    type: ['string', 'integer'],
    pattern: '^(?:auto|[0-9]{1,5}(?: ?d)?|[0-9]{1,3}(?:\\.[0-9]{1,3})? ?%)$',
    minimum: 0,
    maximum: 99_999,
};
/** Less validity than this fails. */
const MIN_REMAINING = threshold(_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTO_MIN */ .VC);
/** Less validity than this warns. */
const WARN_REMAINING = threshold(_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTO_WARN */ .T_);
const DURATION_EXPECTED = 'a duration such as 10, 10s, 500ms or 2m, at most a day';
/** A bare number counts seconds. */
const DURATION = {
    expected: DURATION_EXPECTED,
    read: (text) => {
        const match = /^([0-9]{1,8}(?:\.[0-9]{1,3})?) ?(ms|s|m)?$/.exec(text);
        const value = Math.round(Number(match?.[1] ?? 0) * (UNIT_MS[match?.[2] ?? 's'] ?? 0));
        return value >= 1 && value <= LONGEST_MS ? { ok: true, value } : refused(text, 'a duration', DURATION_EXPECTED);
    },
    schema: { type: ['string', 'number'] },
};
const ENDPOINT = {
    expected: 'an endpoint such as www.example.com, host:port or https://host',
    read: _endpoint_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEndpoint */ .Bk,
    schema: { type: 'string', minLength: 1 },
};
const PORT = {
    expected: 'a number from 1 to 65535',
    read: _endpoint_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePort */ .pz,
    schema: { type: ['integer', 'string'], minimum: 1, maximum: 65_535 },
};
/** The SNI: a DNS name, since RFC 6066 §3 forbids IP literals there. */
const SERVERNAME = {
    expected: 'a DNS name',
    read: (text) => text.includes(':') || (0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(text) ? refused(text, 'a name', 'a DNS name, without port') : (0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(text),
    schema: { type: 'string', minLength: 1 },
};
const CONNECT = {
    expected: 'HOST or HOST:PORT',
    read: (text) => (text.includes('/') ? refused(text, 'a place to dial', 'HOST or HOST:PORT') : (0,_endpoint_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHostAndPort */ .q)(text)),
    schema: { type: 'string', minLength: 1 },
};
const ADDRESS = {
    expected: 'an IP address',
    read: (text) => {
        const host = (0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHost */ .o6)(text.replace(/^\[(.*)\]$/, '$1'));
        return host.ok && (0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(host.value)
            ? host
            : refused(text, 'an IP address', 'one such as 192.0.2.7 or 2001:db8::7');
    },
    schema: { type: 'string', minLength: 1 },
};
/** A name or IP address that a certificate covers; `*.example.com` asks for that very entry. */
/** Organisation or common name of a CA. */
const ISSUER = {
    expected: "the organisation or common name of a CA such as Let's Encrypt",
    read: (text) => text.trim() !== '' && text.length <= 200
        ? { ok: true, value: text.trim() }
        : refused(text, 'the name of a CA', "its organisation or common name such as Let's Encrypt"),
    schema: { type: 'string', minLength: 1, maxLength: 200 },
};
const SUBJECT_ALT_NAME = {
    expected: 'a DNS name or an IP address',
    read: (text) => {
        const rest = text.startsWith('*.') ? text.slice(2) : text;
        if (rest.includes('*'))
            return refused(text, 'a name', 'a wildcard, if any, as the whole first label');
        const host = (0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHost */ .o6)(rest);
        if (!host.ok || rest === text)
            return host;
        return (0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(host.value)
            ? refused(text, 'a name', 'a DNS name or an IP address')
            : { ok: true, value: `*.${host.value}` };
    },
    schema: { type: 'string', minLength: 1 },
};
/** Relative to the workspace, which is the working directory. */
const PATH = {
    expected: 'the path of a file',
    read: (text) => text === '' || text.includes('\0') ? refused(text, 'a path', 'the path of a file') : { ok: true, value: text },
    schema: { type: 'string', minLength: 1 },
};
const PROFILE = choice(['baseline', 'intermediate', 'modern'], 'a profile');
const CLIENT_AUTH = choice(['any', 'required', 'none'], 'a demand on client authentication');
const REQUIREMENT = choice(['post-quantum', 'large-client-hello', 'sni-fallback'], 'a demand that can be required');
const ON_UNREACHABLE = choice(['fail', 'warn', 'ignore'], 'a way to treat unreachable endpoints');
const FAIL_ON = choice(['error', 'warning', 'never'], 'a level to fail on');
const CAUSE_SEVERITY = choice([..._model_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .o, 'off'], 'a severity');
const PRODUCT = choice(['nginx', 'apache', 'haproxy', 'caddy'], 'a server product that fixes are written for');
const YES_OR_NO = choice(['true', 'false'], 'a yes or no');
function refused(text, what, expected, suggestion = null) {
    return { ok: false, error: (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .complaint */ .U4)(`${(0,_config_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)} is not ${what}`, expected, suggestion) };
}
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000 };
const LONGEST_MS = 86_400_000;


/***/ })

};

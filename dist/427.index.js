export const id = 427;
export const ids = [427];
export const modules = {

/***/ 4427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/pki/digest.js

/** A stable id for what the parts say together: 32 hexadecimal digits of SHA-256, the parts kept apart. */
function fingerprint(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

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

// EXTERNAL MODULE: ./lib/model/endpoint.js
var endpoint = __webpack_require__(7128);
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




























const TEXTS = {
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
const PRODUCTS = endpoint/* PRODUCT_NAMES */.T.filter((name) => TEXTS[name] !== undefined);
/** Writes a remedy down for a product; where that has no text of its own, and for `null`, the general one stands. */
function writeFix(remedy, product) {
    const texts = product === null ? undefined : TEXTS[product];
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
    const fix = writeFix(remedy, product);
    const written = others.filter((other) => writeFix(remedy, other).product === other).slice(0, fix_for_MOST_NAMED);
    if (product !== null || written.length === 0)
        return fix;
    const named = written.map((other) => PRODUCT_TITLES[other]).join(' or ');
    const pages = written.map((other) => `docs/fixes/${other}.md#${cause}`).join(' or ');
    const step = `${named} seems to answer here; its own lines stand in ${pages}.`;
    return { ...fix, steps: [...fix.steps, step] };
}
const fix_for_MOST_NAMED = 3;

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
const contradiction_NO_DHE = [({ takesDhe }) => takesDhe === false, 'no DHE suite is taken'];
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
    java: [contradiction_NO_DHE, answersInClear('alert', 'http')],
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
    proftpd: [contradiction_NO_DHE, answersInClear('words')],
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

;// CONCATENATED MODULE: ./lib/diagnose/product/manner.js

function mannerOf({ application, starttls }, at) {
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
        inClear: mannerInClear(at),
    };
}
function flightOf(outcome) {
    return outcome?.kind === 'server-flight' ? outcome : null;
}
function mannerInClear({ plaintext }) {
    switch (plaintext?.kind) {
        case 'answered': {
            const text = decode(plaintext.firstBytes);
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

;// CONCATENATED MODULE: ./lib/diagnose/product/own-words.js







/** What says of itself who ends TLS there: no machine behind it can have said it. */
function ownWords(at) {
    return [fromCertificate(at), fromStartTls(at), fromAnswerInClear(at)].filter((clue) => clue !== null);
}
/** Certificates that products make for themselves when they are given none. */
function fromCertificate(at) {
    const [leaf] = chainSent(at);
    const builtIn = leaf === undefined ? null : builtInCertificate(leaf);
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
    const heard = clearText(at).map(({ text }) => text);
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

;// CONCATENATED MODULE: ./lib/causes/seen.js

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
        return chain !== null && (0,pki_chain/* stands */.E)(chain, now);
    return at.handshake.kind === 'completed' && at.handshake.verification.kind === 'accepted';
}
/** An IPv6 literal as it stands in a URL (RFC 3986 §3.2.2). */
function bracketed(host) {
    return host.includes(':') ? `[${host}]` : host;
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
    if ((0,name_match/* matchName */.A)(expected, present).kind !== 'matched')
        return namesToReissue(present, [expected]);
    if ((0,ip_address/* addressBytes */.A)(expected) === null)
        return dnsNames(present);
    // Common names are no names, and without the address the next certificate would not serve this endpoint.
    const dns = (present.sans ?? []).filter(({ kind }) => kind === 'dns').map(({ value }) => value);
    return [...new Set([expected, ...dns])];
}
/** A rough "same owner": the last two labels. Only chooses what a command line suggests, never a verdict. */
function names_site(name) {
    return name.toLowerCase().split('.').slice(-2).join('.');
}

// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
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
/**
 * What people call a certificate whose subject may be empty, as RFC 5280 §4.1.2.6 lets it be where the names stand in
 * subjectAltName: then the first of these.
 */
function named({ subject, sans }) {
    const [first] = sans ?? [];
    return subject === '' && first !== undefined ? wording_cut(first.value) : calledBy(subject);
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
    const hours = Math.floor(duration / (units/* DAY_MS */.s / 24));
    if (hours < 1)
        return 'less than an hour';
    if (hours < 24)
        return counted(hours, 'hour');
    return counted(Math.floor(duration / units/* DAY_MS */.s), 'day');
}
/**
 * Time that is left, and more time that is asked for. Where both would read the same, tenths of days or hours tell them
 * apart: of the time left never rounded up, of that asked for never down.
 */
function spansApart(left, asked) {
    const plain = { left: span(left), asked: span(asked) };
    if (plain.left !== plain.asked || left < units/* DAY_MS */.s / 24)
        return plain;
    const [unit, noun] = left < units/* DAY_MS */.s ? [units/* DAY_MS */.s / 24, 'hours'] : [units/* DAY_MS */.s, 'days'];
    return {
        left: `${(Math.floor((left / unit) * 10) / 10).toFixed(1)} ${noun}`,
        asked: `${(Math.ceil((asked / unit) * 10) / 10).toFixed(1)} ${noun}`,
    };
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
    message: ({ leaf, since }) => `The certificate "${named(leaf)}" expired on ${wording_day(leaf.notAfter)}, ${span(since)} ago, so clients refuse the connection.`,
    evidence: ({ leaf }) => [
        { label: 'subject', value: leaf.subject },
        { label: 'issuer', value: leaf.issuer },
        { label: 'valid until', value: moment(leaf.notAfter) },
    ],
    remedy: ({ leaf }, seen) => ({
        kind: 'renew',
        names: namesToRenew(leaf, seen.endpoint),
        notAfter: leaf.notAfter,
        served: servedAt(seen),
    }),
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
            return threshold.days * units/* DAY_MS */.s;
        case 'percent':
            return (lifetime(certificate) * threshold.percent) / 100;
        case 'auto':
            return lifetime(certificate) / autoParts(threshold, certificate);
        default:
            return (0,units/* assertNever */.x)(threshold);
    }
}
/** More days than the certificate had left at its first second: whoever renews it cannot help that. */
function isNeverMet(threshold, { notBefore, notAfter }) {
    return threshold.kind === 'days' && Date.parse(notAfter) - Date.parse(notBefore) < threshold.days * units/* DAY_MS */.s;
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
            return (0,units/* assertNever */.x)(threshold);
    }
}
function autoParts(threshold, certificate) {
    return lifetime(certificate) <= model_policy/* SHORT_LIVED_DAYS */.W9 * units/* DAY_MS */.s ? threshold.shortLived : threshold.ordinary;
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
        const spans = threshold.kind === 'days' ? { left: span(left), asked: '' } : spansApart(left, asked(threshold, leaf));
        return `The certificate "${named(leaf)}" expires on ${wording_day(leaf.notAfter)}, in ${spans.left}; the policy ${fails} below ${askedText(threshold, leaf, spans.asked)}${never}.`;
    },
    evidence: ({ leaf, left }) => [
        { label: 'valid until', value: moment(leaf.notAfter) },
        { label: 'left', value: `${span(left)} of ${span(lifetime(leaf))}${share(left, leaf)}` },
    ],
    // Nothing is late while the certificate is young: only the threshold is wrong.
    remedy: ({ leaf, severity, young }, seen) => young
        ? { kind: 'set-threshold', key: severity === 'error' ? 'min-days' : 'warn-days', lifetime: span(lifetime(leaf)) }
        : { kind: 'renew', names: namesToRenew(leaf, seen.endpoint), notAfter: leaf.notAfter, served: servedAt(seen) },
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
    message: ({ leaf, until }) => `The certificate "${named(leaf)}" becomes valid only on ${moment(leaf.notBefore)}, in ${span(until)}: it was put in place too early, or a clock is wrong.`,
    evidence: ({ leaf, now }) => [
        { label: 'subject', value: leaf.subject },
        { label: 'begin of validity', value: moment(leaf.notBefore) },
        { label: 'clock of this machine', value: moment(new Date(now).toISOString()) },
    ],
    remedy: ({ leaf }) => ({ kind: 'fix-clock-or-wait', notBefore: leaf.notBefore }),
    key: ({ leaf }) => [leaf.sha256],
});

// EXTERNAL MODULE: ./lib/model/key-type.js
var key_type = __webpack_require__(8799);
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
        (0,profiles/* clientSuites */.n2)('baseline').some(({ code }) => code === cipherSuite) &&
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
        // Of certificates on disk nobody demands a name unless it is written down.
        if (leaf === undefined || (endpoint.file !== null && endpoint.servername === null))
            return null;
        const host = expectedName(endpoint);
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
            return (0,units/* assertNever */.x)(question);
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
    const name = `the certificate "${named(leaf)}"`;
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
        name: expectedName(endpoint),
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
const bundleUnusable = defineCause({
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
        ? `The folder "${wording_cut(path)}" holds no server certificate: ${counted(problem.files, 'file')} ${problem.files === 1 ? 'was' : 'were'} looked at, three levels deep.`
        : `The file "${wording_cut(path)}" ${bundle_unusable_inWords(problem)}.`,
    evidence: ({ path }) => [{ label: 'looked at', value: path }],
    remedy: ({ path, problem }) => ({
        kind: 'replace-file',
        path,
        why: problem.kind === 'pkcs12' && problem.rounds === true ? 'rounds' : problem.kind,
    }),
    key: ({ path, problem }) => [path, problem.kind],
});
/** What is the matter, to follow "the file". */
function bundle_unusable_inWords(problem) {
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
            return `holds CA certificates alone (${listed(problem.names.map((name) => `"${calledBy(name)}"`))}), and none of a server`;
        case 'glued':
            return `ends one block and begins the next on the same line (line ${problem.line}), so that OpenSSL refuses it ("bad end line")`;
        case 'loose-lines':
            return `${LOOSE_LINES[problem.how]} (line ${problem.line}), so that OpenSSL, and with it nginx, Apache and HAProxy, refuses it or serves a part of it only`;
        case 'keystore':
            return `is a keystore of Java (${problem.of}), which Java alone reads`;
        case 'damaged':
            return `is damaged: ${wording_cut(problem.detail)}`;
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

// EXTERNAL MODULE: ./lib/pki/names.js + 1 modules
var names = __webpack_require__(7913);
;// CONCATENATED MODULE: ./lib/pki/retired-roots.js

/**
 * The retired root of this subject (RFC 4514); `null` for every other name. A name proves nothing by itself, and older
 * versions of Node.js still hold some of these: ask only for an issuer that no trusted root answers to.
 */
function retiredRoot(subject) {
    known ??= new Map(rows().map((row) => [(0,names/* comparableName */._t)(row.subject), row]));
    const row = subject.length > retired_roots_MOST_CHARACTERS ? undefined : known.get((0,names/* comparableName */._t)(subject));
    return row === undefined ? null : { name: nameOf(row.subject), retired: row.retired, why: retired_roots_reason(row.why) };
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
function retired_roots_reason(why) {
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
const retired_roots_MOST_CHARACTERS = 1_000;
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

;// CONCATENATED MODULE: ./lib/causes/known-chain.js


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
    return !opensslTrusts(seen);
}
/** The name of what stands above the last certificate is the only one missing, since it is that of a root. */
function lacksRootOnly({ chain, completed }) {
    const facts = completed ?? chain;
    const issuer = facts?.best.certificates.at(-1)?.issuer;
    if (facts === null || issuer === undefined)
        return false;
    return facts.directIssuerSeemsRoot || retiredRoot(issuer) !== null;
}

;// CONCATENATED MODULE: ./lib/causes/certificate-blocked.js




/** A certificate of the chain has a public key or a serial number that the policy knows to be bad. */
const certificateBlocked = defineCause({
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
        for (const certificate of chain === null ? sent : linkedCertificates(seen)) {
            const what = blockedPart(certificate, block);
            if (what === null)
                continue;
            return { leaf, certificate, what, role: certificate.sha256 === leaf.sha256 ? 'leaf' : 'ca' };
        }
        return null;
    },
    message: ({ certificate, what, role }) => {
        const who = `The ${role === 'leaf' ? '' : 'CA '}certificate "${named(certificate)}"`;
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
        subject: named(certificate),
        names: namesToRenew(leaf, endpoint),
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

// EXTERNAL MODULE: ./lib/pki/authority-serial.js
var authority_serial = __webpack_require__(3742);
// EXTERNAL MODULE: ./lib/pki/path-problems.js + 1 modules
var path_problems = __webpack_require__(1904);
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
    const problems = (0,path_problems/* pathProblems */.K)(seen.chain.best, seen.now);
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
/**
 * The path breaks off at a certificate whose issuer is there, sent or fetched or trusted, and did sign it: the authority key
 * identifier names another one, so that clients pass the right one by. No CA certificate that is sent in addition mends that.
 */
function falseKeyIdentifier(seen) {
    const chain = seen.completed ?? seen.chain;
    if (chain === null || opensslTrusts(seen) || chain.best.end !== 'issuer-missing')
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
        clauses.push(counted(faults.length - MOST_FAULTS, 'more fault'));
    return clauses.join('; ');
}
/** `the root "X" in ca-file expired on 2026-11-16`: a clause, without a full stop. */
function faultClause({ fault, role, inCaFile }) {
    const name = `"${named(fault.certificate)}"`;
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
        case 'false-key-identifier':
            return `the authority key identifier of ${name} names ${fault.claim === 'key' ? 'another key than that' : 'another certificate than that'} of "${calledBy(fault.issuer.subject)}", although that one signed it`;
        case 'weak-key':
            return `${which} has a key of ${fault.certificate.key.text}, and the least is ${fault.least}`;
        default:
            return (0,units/* assertNever */.x)(fault);
    }
}
/** `at depth 1`: whole subject, and what is wrong with the numbers behind it. */
function faultEvidence(placedFault) {
    const { fault, depth } = placedFault;
    return { label: `at depth ${depth}`, value: `${fault.certificate.subject}: ${factsOf(fault)}` };
}
/** What a remedy needs to know of the fault. */
function faultFacts({ fault, depth, role, inCaFile }) {
    const subject = named(fault.certificate);
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
        case 'false-key-identifier':
            return fault.claim === 'key'
                ? `authority key identifier ${certificate.authorityKeyId}, subject key identifier of its issuer ${fault.issuer.subjectKeyId}`
                : `authority key identifier with issuer ${certificate.authorityIssuer} and serial number ${(0,authority_serial/* authoritySerial */.M)(certificate) ?? 'none'}, its issuer has ${fault.issuer.issuer} and ${fault.issuer.serial}`;
        case 'weak-key':
            return `key ${certificate.key.text}`;
        default:
            return (0,units/* assertNever */.x)(fault);
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
        case 'false-key-identifier':
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
        const broken = brokenLink(seen);
        const faults = [
            ...pathFaults(seen).filter(({ kind }) => INVALID.has(kind)),
            ...(broken === null || isMalformed(broken) ? [] : [broken]),
        ];
        return faults.length === 0 ? null : { faults: placed(faults, seen) };
    },
    message: ({ faults }) => `The chain may not stand: ${faultClauses(faults)}.`,
    evidence: ({ faults }) => faults.slice(0, MOST_FAULTS).map(faultEvidence),
    remedy: ({ faults }) => ({ kind: 'mend-chain', faults: faults.slice(0, MOST_FAULTS).map(faultFacts) }),
    key: ({ faults }) => faults.map(faultKey),
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
const chainOutOfOrder = defineCause({
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
    detect({ sent, chain, at: { file } }) {
        if (chain === null)
            return null;
        const written = file?.kind === 'bundle' ? file.chain : sent;
        const leads = written[0]?.sha256 === sent[0]?.sha256 ? null : (written[0] ?? null);
        if (leads === null && (chain.best.end !== 'trusted' || chain.order === 'in-order'))
            return null;
        const names = (certificates) => certificates.map(({ subject }) => calledBy(subject));
        return { sent: names(written), order: names(clientsNeed(chain)), path: names(chain.best.certificates), leads };
    },
    message({ sent, order, leads }, seen) {
        if (leads !== null) {
            return `The file begins with the CA certificate "${calledBy(leads.subject)}", and servers take the first one for their own: with the key of "${order[0]}" nginx, Apache and HAProxy do not start ("key values mismatch").`;
        }
        const { who, does } = sender(seen);
        return `The ${who} ${does} ${counted(sent.length, 'certificate')} in the order ${shown(sent, ', ')}; each is to stand after the one that it signed: ${shown(order, ', ')}.`;
    },
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
            ? `${endpoint.name} refuses our client certificate "${named(leaf)}", which ${end}, ${how}.`
            : `${endpoint.name} refuses our client certificate "${named(leaf)}" ${how}, and "${calledBy(expired.subject)}", which is sent along with it, ${end}.`;
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
    remedy: (_what, { endpoint, at }) => ({
        kind: 'require-client-certificate',
        name: expectedName(endpoint),
        port: at.port,
    }),
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
    remedy: (what, { endpoint, at }) => ({
        kind: 'provide-client-certificate',
        asked: (what.kind === 'insists' ? what.refusal.authorities : what.request.authorities) ?? [],
        name: expectedName(endpoint),
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
            return (0,units/* assertNever */.x)(why);
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
    message: ({ refusal, leaf, asked }, { endpoint }) => `${endpoint.name} refuses our client certificate "${named(leaf)}" ${refusalWords(refusal)}; it was issued by "${calledBy(leaf.issuer)}", and ${askedWords(refusal.authorities)}${asked === true ? ', so it may be revoked, signed by another CA of that name, or not on a list of the server' : ''}.`,
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
    detect({ at, endpoint, siblings = [], sent: [leaf] }) {
        if (leaf === undefined || endpoint.file !== null || (0,name_match/* matchName */.A)(expectedName(endpoint), leaf).kind === 'matched')
            return null;
        const name = expectedName(endpoint);
        const builtIn = builtInCertificate(leaf);
        // Another certificate of the same address is for the name, so the site is there.
        const isKnown = siblings.some((other) => (0,name_match/* matchName */.A)(name, other).kind === 'matched');
        const fallback = endpoint.servername === null || isKnown ? null : fallbackShownBy(at, leaf);
        return builtIn === null && fallback === null ? null : { name, leaf, builtIn, fallback };
    },
    message({ name, leaf, builtIn, fallback }) {
        const certificate = `"${named(leaf)}"`;
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
        ? { kind: 'serve-name', name, port: at.port, instead: named(leaf) }
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
    const ours = default_certificate_flightOf(answerTo(at, 'modern')) ?? default_certificate_flightOf(answerTo(at, 'browser'));
    const unnamed = default_certificate_flightOf(answerTo(at, 'no-sni'));
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
function default_certificate_flightOf(answer) {
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

;// CONCATENATED MODULE: ./lib/causes/fetch-failures.js


const NOTHING_FETCHED = 'the policy lets nothing be fetched (fetch: none)';
/** `http://… answers with status 404`: why nothing came from `url`, the place in front. `what` was to be had there, e.g. `a certificate`. */
function failureClause(url, failure, what) {
    const place = wording_cut(url);
    switch (failure.kind) {
        case 'switched-off':
            return NOTHING_FETCHED;
        case 'not-allowed':
            return `${elsewhere(url, failure) ?? `${place} leads`} to ${notAllowed(failure)}`;
        case 'bad-url':
            return redirectedAway(url, failure)
                ? `${place} redirects to "${wording_cut(failure.url)}", which is no address that can be asked (${wording_cut(failure.problem)})`
                : `"${place}" is no address that can be asked (${wording_cut(failure.problem)})`;
        case 'not-attempted':
            return `the time of the run was over before ${place} was asked`;
        default: {
            const redirected = elsewhere(url, failure);
            return `${redirected === null ? place : `${redirected} to ${wording_cut(failure.url)}, which`} ${failed(failure, what)}`;
        }
    }
}
function failed(failure, what) {
    switch (failure.kind) {
        case 'name-not-found':
            return `has a host name that was not found (${wording_cut(failure.code)})`;
        case 'no-connection':
            return `could not be reached (${wording_cut(failure.code)})`;
        case 'status':
            return `answers with status ${failure.status}`;
        case 'too-large':
            return `answers with more than the ${kibibytes(failure.limit)} that ${what} may take`;
        case 'too-many-redirects':
            return 'redirects too often';
        case 'timeout':
            return `did not answer within ${failure.waitedMs / 1000} s`;
        default:
            return (0,units/* assertNever */.x)(failure);
    }
}
function notAllowed({ address, range }) {
    const ours = OWN_NETWORKS.get(range);
    if (ours !== undefined)
        return `${wording_cut(address)}, ${ours}, from which the policy lets nothing be fetched (fetch: public)`;
    return `${wording_cut(address)}, ${NOBODYS.get(range) ?? 'an address that is not public'}, from which nothing is ever fetched`;
}
/** Where a redirect led away from the place that the certificate names. */
function elsewhere(url, failure) {
    return redirectedAway(url, failure) ? `${wording_cut(url)} redirects` : null;
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

;// CONCATENATED MODULE: ./lib/causes/issuer-lookups.js


/** Looks up why nothing that was fetched signed this certificate. */
function issuerNotFound({ sha256, caIssuers }, { lookups, policy }) {
    const every = issuerLookups(lookups).filter(({ of }) => of === sha256);
    const asked = every.filter((one, place) => every.findIndex((earlier) => earlier.url === one.url) === place);
    const [url = null] = caIssuers;
    if (url === null)
        return { words: 'the certificate that it signed names no address of it', evidence: [], url: null };
    if (asked.length === 0) {
        return policy.fetch === 'none' ? { words: NOTHING_FETCHED, evidence: [], url } : null;
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
    const place = wording_cut(url);
    switch (outcome.kind) {
        case 'certificates': {
            const names = outcome.certificates.slice(0, 2).map(({ subject }) => `"${calledBy(subject)}"`);
            const more = outcome.certificates.length - names.length;
            return `${place} holds ${names.join(' and ')}${more > 0 ? ` and ${more} more` : ''}, which did not sign it`;
        }
        case 'no-certificates':
            return `${place} answers with ${NO_CERTIFICATE[outcome.looksLike]}`;
        default:
            return failureClause(url, outcome, 'a certificate');
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
    return `${url}: ${counted(outcome.bytes, 'byte')}${text}`;
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

;// CONCATENATED MODULE: ./lib/causes/missing-issuers.js




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
        faults: (0,path_problems/* pathProblems */.K)(best, now).filter(({ certificate }) => isUnsent(certificate)),
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
    if (issuerSeemsRoot || retiredRoot(top.issuer) !== null)
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
    return certificates.map(named).join(' ← ');
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
        name: calledBy(subject),
        subject,
        notAfter,
        sha256,
        der,
        url: issuerUrlOf(sha256, lookups),
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
    return unsent.slice(0, missing_issuers_MOST_SHOWN).flatMap((certificate) => {
        const { subject, notAfter, sha256 } = certificate;
        const [place] = filesNearby([certificate], at);
        const url = issuerUrlOf(sha256, lookups);
        return [
            { label: 'not sent', value: subject },
            { label: 'valid until', value: moment(notAfter) },
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
const missing_issuers_MOST_SHOWN = 3;

;// CONCATENATED MODULE: ./lib/causes/incomplete-chain.js







/** The server sends its certificate without the CA certificate that signed it (RFC 8446 §4.4.2 asks for it). */
const incompleteChain = defineCause({
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
        const reach = reachOf(seen);
        if (leaf === undefined || reach === null || opensslTrusts(seen) || brokenLink(seen) !== null)
            return null;
        if (whatIsMissing(seen, reach) !== 'intermediate')
            return null;
        const onPath = new Set([leaf, ...reach.path.certificates].map(({ sha256 }) => sha256));
        const faults = reach.path.end === 'trusted' ? reach.faults : [];
        const notFound = reach.path.end === 'trusted' ? null : issuerNotFound(reach.top, seen);
        return {
            leaf,
            reach,
            below: belowGap(reach),
            sent: seen.sent.length,
            strangers: seen.sent.filter(({ sha256 }) => !onPath.has(sha256)),
            // Clients that meet it take this way and no other, so that what completes the other way does not help beside it.
            wrongRoot: seen.chain?.best.end === 'untrusted-root' ? (seen.chain.best.certificates.at(-1) ?? null) : null,
            evidence: [...unsentEvidence(reach, seen), ...(notFound?.evidence ?? [])],
            faults: placed(faults, { ...seen, chain: seen.completed }),
            notFound,
        };
    },
    titleOf: (what, { at }) => mayBeRoot(what) ? `the CA certificate that signed it is not ${at.file === null ? 'sent' : 'in the file'}` : null,
    message(what, seen) {
        const { who, does } = sender(seen);
        const { below, sent, strangers, wrongRoot } = what;
        const missing = `leaves out ${leftOut(what)}`;
        const effect = `${effectOf(what)}${nearbyText(what.reach.unsent, seen)}`;
        if (wrongRoot !== null)
            return `The ${who} ${missing}, and ${does} the root "${calledBy(wrongRoot.subject)}" instead, which is not trusted; ${effect}.`;
        if (strangers.some(({ subject }) => (0,names/* sameName */.q)(subject, below.issuer)))
            return `The ${who} ${missing}, and ${does} a certificate of the same name with another key, which did not; ${effect}.`;
        if (strangers.length === 0)
            return `The ${who} ${does} ${counted(sent, 'certificate')} and ${missing}; ${effect}.`;
        const wrong = listed(strangers.map(({ subject }) => `"${apart(subject, below.issuer)}"`));
        return `The ${who} ${missing}, and ${does} ${wrong} instead, which did not; ${effect}.`;
    },
    evidence({ leaf, reach, below, sent, strangers, wrongRoot, evidence }) {
        // Public CAs publish their certificates; without an address the issuer may be a private root, and words must not hide it.
        const published = below.caIssuers[0] ?? 'nowhere, as far as the certificate says';
        return [
            { label: 'sent', value: `${counted(sent, 'certificate')}: ${leaf.subject}` },
            ...strangers.map(({ subject }) => ({
                label: 'does not belong',
                value: wrongRoot === null && (0,names/* sameName */.q)(subject, below.issuer) ? `${subject} (same name, another key)` : subject,
            })),
            ...(reach.unsent.length > 0
                ? [{ label: 'chain with it', value: pathText(reach.path) }]
                : [
                    { label: 'issuer', value: below.issuer },
                    { label: 'issuer published at', value: published },
                ]),
            ...evidence,
        ];
    },
    remedy({ reach, below, strangers, faults, notFound }, seen) {
        const append = faults.length === 0 ? toAppend(reach, seen) : undefined;
        const published = notFound === null ? (below.caIssuers[0] ?? null) : notFound.url;
        return {
            kind: 'serve-full-chain',
            missing: calledBy(below.issuer),
            issuerUrl: faults.length === 0 ? published : null,
            ...(faults.length === 0 ? {} : { publishedIsUseless: true }),
            name: expectedName(seen.endpoint),
            ...(append === undefined ? {} : { toAppend: append }),
            ...(strangers.length === 0 ? {} : { drop: strangers.map(({ subject }) => calledBy(subject)) }),
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
    return calledBy(subject) === calledBy(other) && !(0,names/* sameName */.q)(subject, other) ? wording_cut(subject) : calledBy(subject);
}
function leftOut({ leaf, reach: { unsent }, below, strangers }) {
    const signed = below === leaf ? 'its certificate' : `"${calledBy(below.subject)}"`;
    const above = unsent.slice(1).map(({ subject }) => `"${calledBy(subject)}"`);
    const twin = strangers.find(({ subject }) => calledBy(subject) === calledBy(below.issuer));
    const first = `"${apart(below.issuer, twin?.subject ?? below.issuer)}", which signed ${signed}`;
    return above.length === 0 ? first : `${first}, and ${listed(above)} above that`;
}
function effectOf(what) {
    const { leaf, reach, faults, notFound } = what;
    if (faults.length > 0)
        return `the one that is published would not mend it: ${faultClauses(faults)}`;
    if (mayBeRoot(what))
        return 'that is an intermediate that should be sent or a private root that is not trusted here: the certificate does not say which';
    if (notFound === null)
        return incomplete_chain_REFUSED;
    const it = reach.top === leaf ? 'it' : `what signed "${calledBy(reach.top.subject)}"`;
    return `${incomplete_chain_REFUSED}; ${it} could not be fetched: ${notFound.words}`;
}
/** `; it stands in "ca-bundle.crt"`, for a file beside others of its folder. */
function nearbyText(unsent, { at }) {
    const paths = filesNearby(unsent, at).map(({ path }) => `"${wording_cut(path)}"`);
    if (paths.length === 0)
        return '';
    return `; ${unsent.length === 1 ? 'it stands' : 'they stand'} in ${listed(paths)}`;
}
const incomplete_chain_REFUSED = 'curl, Go, Java and Node refuse the connection, while browsers may hide it';

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
    remedy: ({ expired, issuerUrl }, { endpoint }) => ({
        kind: 'replace-intermediate',
        subject: calledBy(expired.subject),
        issuerUrl,
        name: expectedName(endpoint),
    }),
    key: ({ expired }) => [expired.sha256],
});
/** Place of the first expired CA certificate below the root, -1 where there is none. */
function expiredDepth(path, now) {
    return path.findIndex(({ notAfter, selfIssued }, index) => index > 0 && !selfIssued && Date.parse(notAfter) < now);
}

;// CONCATENATED MODULE: ./lib/causes/intermediate-expiring.js







/**
 * A CA certificate on the path that clients follow ends soon, be it an intermediate or the trusted root, and there is no
 * other path without it. It lives for years and is replaced by hand, so days count here, and a share only where its whole
 * lifetime is some months.
 */
const intermediateExpiring = defineCause({
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
        const [root] = soonest.selfIssued ? placed([{ kind: 'expired', certificate: soonest }], seen) : [];
        const left = leftOf(soonest, now);
        return { ...found, expiring: soonest, depth, left, leaf: path[0] ?? soonest, issuerUrl, root };
    },
    severity: ({ severity }) => severity,
    message: ({ expiring, depth, left, severity, below, root }) => {
        const which = root === undefined
            ? `The intermediate certificate "${calledBy(expiring.subject)}" (number ${depth + 1} in the chain)`
            : `The root "${calledBy(expiring.subject)}"${root.inCaFile ? ' in ca-file' : ''}, which the chain ends in,`;
        const spans = spansApart(left, below);
        const fails = severity === 'error' ? 'fails' : 'warns';
        return `${which} expires on ${wording_day(expiring.notAfter)}, in ${spans.left}; the policy ${fails} below ${spans.asked}.`;
    },
    evidence: ({ expiring, depth, leaf }) => [
        { label: 'expires', value: `${expiring.subject} (depth ${depth})` },
        { label: 'valid until', value: moment(expiring.notAfter) },
        { label: 'server certificate until', value: moment(leaf.notAfter) },
    ],
    remedy: ({ expiring, issuerUrl, root }, { endpoint }) => root === undefined
        ? {
            kind: 'replace-intermediate',
            subject: calledBy(expiring.subject),
            issuerUrl,
            name: expectedName(endpoint),
            expires: expiring.notAfter,
        }
        : { kind: 'mend-chain', faults: [{ ...faultFacts(root), kind: 'expiring' }] },
    key: ({ expiring }) => [expiring.sha256],
});
function severityOf(certificate, now, policy) {
    const fails = intermediate_expiring_asked(7 * units/* DAY_MS */.s, 12, policy.minRemaining, certificate);
    const warns = intermediate_expiring_asked(30 * units/* DAY_MS */.s, 6, policy.warnRemaining, certificate);
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
    return Math.max(least, threshold.days * units/* DAY_MS */.s);
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
    message: ({ leaf, allowed }) => `The certificate "${named(leaf)}" comes from ${who(leaf.issuer)}; the policy allows ${listed(allowed.map((name) => `"${wording_cut(name)}"`))} only.`,
    evidence: ({ issuers, allowed }) => [
        { label: 'issuer', value: issuers[0] ?? '' },
        ...issuers.slice(1, 4).map((issuer) => ({ label: 'above it', value: issuer })),
        { label: 'allowed', value: allowed.join(', ') },
    ],
    remedy: ({ leaf, allowed }, { endpoint }) => ({
        kind: 'use-allowed-issuer',
        allowed,
        issuer: namesOf(leaf.issuer)[0] ?? calledBy(leaf.issuer),
        names: namesToRenew(leaf, endpoint),
    }),
    key: ({ leaf }) => [leaf.issuer],
});
/** Whether an allowed CA issued cannot be told, since the chain is not known to its end. */
function isAllowedIssuerOpen(seen) {
    return withoutAllowed(seen) !== null && isOpen(seen);
}
function isOpen(seen) {
    return endsInTheOpen(seen) && !lacksRootOnly(seen);
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
    const called = calledBy(distinguishedName);
    const [organisation] = (0,names/* attributeValues */.v$)(distinguishedName, 'O');
    return organisation === undefined || organisation === called
        ? `"${called}"`
        : `"${called}" of "${wording_cut(organisation)}"`;
}
/** Organisation, then common name. */
function namesOf(distinguishedName) {
    return [...(0,names/* attributeValues */.v$)(distinguishedName, 'O'), ...(0,names/* attributeValues */.v$)(distinguishedName, 'CN')];
}
function comparable(name) {
    return name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./lib/causes/key-mismatch.js



/** The private key beside a certificate is that of another one. */
const keyMismatch = defineCause({
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
        const where = key.path === path ? 'in the same file' : `in "${wording_cut(key.path)}"`;
        const name = `"${named(leaf)}"`;
        if (trouble !== null)
            return troubleText(trouble, { where, name, file: wording_cut(key.path) });
        const owner = keyFits === null
            ? ''
            : `; it belongs to "${calledBy(keyFits.subject)}"${keyFits.path === path ? ' in this file' : ` in "${wording_cut(keyFits.path)}"`}`;
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
const keyUnprotected = defineCause({
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
        const names = leaves.filter(({ key }) => hashes.has(key.spkiSha256)).flatMap(dnsNames);
        return { keys: distinct, names: [...new Set(names)], untold: untoldOf(first) };
    },
    message({ keys, untold }) {
        const paths = [...new Set(keys.map(({ path }) => path))];
        const [first] = keys;
        const which = keys.length === 1
            ? `an unencrypted private key (${first?.text})`
            : `${counted(keys.length, 'unencrypted private key')}`;
        const files = listed(paths.map((path) => `"${wording_cut(path)}"`));
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
        const days = Math.ceil(lifetime(leaf) / units/* DAY_MS */.s);
        return limit === undefined || days <= limit.days ? null : { leaf, anchor, days, limit };
    },
    message: ({ leaf, days, limit }) => `The certificate "${named(leaf)}" lives for ${counted(days, 'day')}, from ${wording_day(leaf.notBefore)} to ${wording_day(leaf.notAfter)}; public CAs may issue for ${limit.days} days at most since ${wording_day(limit.from)}.`,
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

;// CONCATENATED MODULE: ./lib/causes/malformed-certificate.js




/**
 * The bytes of a certificate are not what X.690 and RFC 5280 allow: it cannot be read at all, or in parts. What can be
 * read of it is examined by the other causes.
 */
const malformedCertificate = defineCause({
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
        return { unreadable, defective: places, refusal, accepted: unreadable.length === 0 && opensslTrusts(seen) };
    },
    message({ unreadable, defective, refusal, accepted }, seen) {
        const { who, does } = sender(seen);
        const clauses = [
            ...unreadable.map(({ place, at, problem }) => `${nth(place)} cannot be read: ${fieldOf(at)} ${problem}`),
            ...defective.map(({ certificate: { subject, defects } }) => `"${calledBy(subject)}" is malformed: ${listed(defects.map(wording_cut))}`),
        ];
        if (clauses.length === 0)
            return `OpenSSL cannot read a certificate that the server sends, and says "${wording_cut(refusal ?? '')}".`;
        const shown = clauses.slice(0, MOST).join('; ');
        const more = clauses.length > MOST ? `; and ${counted(clauses.length - MOST, 'more certificate')}` : '';
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
        name: expectedName(endpoint),
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
        { label: `at place ${place}`, value: `${counted(bytes, 'byte')}, SHA-256 ${sha256}` },
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
const nameConstraintViolated = defineCause({
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
    const version = completedVersion(at);
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
const noCommonCipher = defineCause({
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
            return `The certificate "${calledBy(subject)}" has a key on ${key.curve}, which browsers and OpenSSL clients do not offer, so that no cipher suite fits it and ${endpoint.name} refuses them.`;
        }
        return what.kind === 'accepted'
            ? `${endpoint.name} was found to accept only ${listed(what.accepted.map(suiteNames))}, and ${what.by === 'browsers' ? 'no browser of today offers any of that' : `clients of the ${policy.profile} profile offer none of that`}.`
            : `${endpoint.name} refuses every cipher suite there is at ${listed(what.known.map(tls_version/* versionName */.sh))} and answers ${alertWords(what.alert)}: either none of the suites that it allows fits the key of its certificate (only ECDSA suites with an RSA key, or the other way round), or it has no certificate here at all.`;
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
            names: namesToRenew(what.leaf, endpoint),
            why: 'weak-key',
            rsaBits: Math.max(policy.minRsaBits, 2048),
        }
        : {
            kind: 'set-suites',
            why: what.kind === 'accepted' ? 'none-common' : 'key-type',
            name: expectedName(endpoint),
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
        ? `${endpoint.name} agrees on keys only over ${listed(chosen.map(named_groups/* groupName */.hv))}; Chrome and others offer none but ${listed(profiles/* CLIENT_GROUPS */.Hy.map(named_groups/* groupName */.hv))}.`
        : `${endpoint.name} has no post-quantum group, which the policy requires; it agrees on keys over ${chosen.length === 0 ? 'none at all' : listed(chosen.map(named_groups/* groupName */.hv))}.`,
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
        name: expectedName(endpoint),
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
        if ((0,name_match/* matchName */.A)(servername, leaf).kind === 'matched')
            return null;
        return { name: servername, gets: `the certificate "${named(leaf)}"`, leaf };
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
    message: ({ leaf }) => `The certificate "${named(leaf)}" has ${leaf.commonNames.length === 0 ? 'no' : 'a Common Name but no'} Subject Alternative Name with a host in it, the only field in which browsers, Go and Java look for the host name.`,
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
        const heard = clearText(at).filter(({ text }) => !/^(?:HTTP\/[0-9]|\s*<(?:!doctype|html|head|body)\b)/i.test(text));
        for (const { text } of heard) {
            const protocol = protocolOf(text, at.port);
            if (protocol === null)
                continue;
            const { scheme } = protocol;
            return {
                port: at.port,
                protocol: protocol.name,
                firstBytes: visible(text),
                upgrades: scheme !== null,
                // What speaks in clear on the port for TLS is set up wrongly, and asking there for TLS is no way out.
                suggestion: scheme === null || implicitTls(protocol)?.port === at.port
                    ? null
                    : `${scheme}://${bracketed(endpoint.host)}:${at.port}`,
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

;// CONCATENATED MODULE: ./lib/causes/pin-mismatch.js




/**
 * The policy pins public keys, and none stands on a path from the server certificate upwards. What is only sent along, and
 * signed nothing, does not count (RFC 7469 §2.6): anybody can append a certificate that is not theirs.
 */
const pinMismatch = defineCause({
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
        if (linked === null || endsInTheOpen(seen))
            return null;
        const { sent, policy } = seen;
        const { pin } = policy;
        const [leaf] = linked;
        const strangers = sent.filter((certificate) => pin.includes(certificate.key.spkiSha256));
        return { leaf, linked, stranger: strangers[0] ?? null, pin };
    },
    message: ({ leaf, linked, stranger, pin }, seen) => stranger === null
        ? `${linked.length === 1 ? 'The only key' : `None of the ${linked.length} keys`} in the chain of "${named(leaf)}" is ${linked.length === 1 ? 'not ' : ''}${pin.length === 1 ? 'the one' : `one of the ${pin.length}`} that the policy pins.`
        : `The ${sender(seen).who} ${sender(seen).does} "${calledBy(stranger.subject)}" with a pinned key along, but that certificate has no part in the chain of "${named(leaf)}", which holds no pinned key.`,
    evidence: ({ linked, pin }) => [
        ...linked.slice(0, 5).map(({ subject, key }) => ({
            label: 'key in the chain',
            value: `${bothForms(key.spkiSha256)} of "${calledBy(subject)}"`,
        })),
        ...pin.slice(0, 3).map((hash) => ({ label: 'pinned', value: bothForms(hash) })),
        ...(pin.length > 3 ? [{ label: 'pinned', value: `${pin.length - 3} more` }] : []),
    ],
    remedy: (_what, seen) => ({ kind: 'match-pin', served: servedAt(seen) }),
    key: ({ leaf }) => [leaf.key.spkiSha256],
});
/** As openssl prints it, and as RFC 7469 and curl write it. */
function bothForms(hex) {
    return `${hex} (sha256//${Buffer.from(hex, 'hex').toString('base64')})`;
}
/** Whether a pinned key stands in the chain cannot be told, since the chain is not known to its end. */
function isPinOpen(seen) {
    return withoutPin(seen) !== null && endsInTheOpen(seen);
}
/** All that is known of the chain, where the policy pins and none of it has such a key; else `null`. */
function withoutPin(seen) {
    const { pin } = seen.policy;
    const [leaf, ...issuers] = linkedCertificates(seen);
    if (leaf === undefined || pin.length === 0)
        return null;
    return [leaf, ...issuers].some(({ key }) => pin.includes(key.spkiSha256)) ? null : [leaf, ...issuers];
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
const renewalForbidden = defineCause({
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
    message: ({ operator, first: { at, answer }, names }) => `${operator.name} issued the certificate, and the CAA records at ${wording_cut(at)} ${what(answer)}, so that its renewal for ${listed(names.map(wording_cut))} will be refused.`,
    evidence: ({ leaf, operator, first: { at, records } }) => [
        ...records.slice(0, 8).map(({ tag, value, critical }) => ({
            label: `CAA at ${wording_cut(at)}`,
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
        return `hold the critical property "${wording_cut(answer.tag)}", which no CA is known to understand`;
    }
    const kind = answer.property === 'issuewild' ? ' to issue wildcards' : ' to issue';
    return answer.allows.length === 0
        ? `allow nobody${kind}`
        : `allow only ${listed(answer.allows.map((domain) => `"${wording_cut(domain)}"`))}${kind}`;
}

;// CONCATENATED MODULE: ./lib/causes/renewal-overdue.js








/**
 * The time at which the CA wants the certificate renewed (RFC 9773) has passed; or the CA wants it replaced long before
 * the usual time, which is how it says that it is going to revoke (§4.2). An answer that did not come says nothing.
 */
const renewalOverdue = defineCause({
    id: 'renewal-overdue',
    title: 'the CA asks for the certificate to be renewed now',
    scope: 'address',
    docs: {
        what: "With `renewal-info` on, the CA is asked when it wants the server certificate renewed (ACME Renewal Information). The window that it names has passed (a warning, one day after its end or a tenth of the lifetime, so that a daily job is not called late), or it lies within the first two fifths of the lifetime and has begun (an error): that is how a CA asks for a replacement before it revokes. A window that is still ahead, and a CA that does not answer, are no finding. It is asked for certificates of Let's Encrypt, Google Trust Services and ZeroSSL, or at the directory that the policy names, and never before they are valid or once they have expired.",
        why: 'Renewal that is late says that the job does not run, or that it runs and the server still serves the old certificate, weeks before anybody sees an expired one. A certificate that the CA wants back early is refused by clients as soon as it is revoked, often within one to five days.',
        seeByHand: 'curl -s https://acme-v02.api.letsencrypt.org/directory; the id of the certificate is base64url(authority key identifier).base64url(serial number), and the answer is at {renewalInfo}/{id}',
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
        ? `${by(leaf)} asks for the certificate "${named(leaf)}" to be replaced now, though ${span(left)} of its ${span(lifetime(leaf))} are left: CAs do that before they revoke a certificate.`
        : `${by(leaf)} wanted the certificate "${named(leaf)}" renewed by ${wording_day(window.end)}, ${span(late)} ago, and the old one, valid until ${wording_day(leaf.notAfter)}, is still ${seen.at.file === null ? 'served' : 'in the file'}.`,
    evidence: ({ leaf, window }) => [
        { label: 'renewal window', value: `${moment(window.start)} to ${moment(window.end)}` },
        { label: 'valid', value: `${moment(leaf.notBefore)} to ${moment(leaf.notAfter)}` },
        { label: 'asked at', value: window.directory },
        ...(window.explanationUrl === null ? [] : [{ label: 'the CA explains', value: window.explanationUrl }]),
    ],
    remedy: ({ leaf, window, replace }, seen) => ({
        kind: 'renew-as-asked',
        names: namesToRenew(leaf, seen.endpoint),
        replace,
        explanationUrl: window.explanationUrl,
        served: servedAt(seen),
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
    return Date.parse(end) < Date.parse(leaf.notBefore) + lifetime(leaf) * (2 / 5);
}
/** A job that runs once or twice a day renews after the end of a short window, and is not late. */
function grace(leaf) {
    return Math.min(units/* DAY_MS */.s, lifetime(leaf) / 10);
}
function by({ issuer }) {
    return (0,ca_operators/* operatorOf */.g)(issuer)?.name ?? wording_cut((0,names/* attributeValues */.v$)(issuer, 'O')[0] ?? calledBy(issuer));
}

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
        const missing = [...new Set(required.filter((name) => !(0,name_match/* covers */.h)(name, leaf)))].sort();
        return missing.length === 0 ? null : { leaf, missing };
    },
    message: ({ leaf, missing }) => `The certificate "${named(leaf)}" does not cover ${listed(missing)}, which the policy requires.`,
    evidence: ({ leaf, missing }) => [
        { label: 'missing', value: missing.join(', ') },
        { label: 'covers', value: dnsNames(leaf).join(', ') || 'no DNS name' },
    ],
    remedy: ({ leaf, missing }, { endpoint }) => ({
        kind: 'reissue',
        names: namesToReissue(leaf, [expectedName(endpoint), ...missing]),
        why: 'name',
        together: true,
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

// EXTERNAL MODULE: ./lib/pki/crl/verdict.js
var crl_verdict = __webpack_require__(6469);
// EXTERNAL MODULE: ./lib/pki/issued-pairs.js
var issued_pairs = __webpack_require__(8063);
// EXTERNAL MODULE: ./lib/pki/ocsp/verify.js + 2 modules
var verify = __webpack_require__(262);
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
            return `has a signature that does not verify with the key of "${calledBy(verdict.by)}", which it names as its signer`;
        case 'responder-not-sent':
            return `names "${calledBy(verdict.by)}", which is not the CA, as its signer and does not bring the certificate of that signer along`;
        case 'signed-by-stranger':
            return `is signed by "${calledBy(verdict.by)}", who may not speak for the CA`;
        case 'responder-not-authorised':
            return `is signed by "${calledBy(verdict.by)}", whose certificate is not for signing OCSP responses`;
        case 'responder-expired':
            return `is signed by "${calledBy(verdict.by)}", whose certificate is valid from ${wording_day(verdict.notBefore)} to ${wording_day(verdict.notAfter)} only`;
        case 'uncheckable':
            return `cannot be checked here (${wording_cut(verdict.what)})`;
        case 'expired':
            return `ended at ${moment(verdict.since)}, ${span(now - Date.parse(verdict.since))} ago`;
        case 'not-yet-valid':
            return `begins only at ${moment(verdict.from)}`;
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
        return { kind: 'nothing', why: failureClause(url, outcome, 'an OCSP response') };
    const by = `the OCSP responder at ${wording_cut(url)}`;
    if (issuer === null)
        return { kind: 'nothing', why: `${by} answered, but the CA is not known` };
    const verdict = (0,verify/* verifyOcsp */.R)(Buffer.from(outcome.response, 'base64'), { certificate, issuer, now });
    if (verdict.kind === 'good')
        return { kind: 'good', by };
    if (verdict.kind === 'revoked')
        return { ...verdict, by };
    return { kind: 'nothing', why: `the answer of ${wording_cut(url)} ${worthless(verdict, now)}` };
}
function byList({ url, outcome }, now) {
    const by = `the revocation list at ${wording_cut(url)}`;
    if (outcome.kind === 'unreadable') {
        return { kind: 'nothing', why: `${wording_cut(url)} answers with something that is no revocation list` };
    }
    if (outcome.kind !== 'list')
        return { kind: 'nothing', why: failureClause(url, outcome, 'a revocation list') };
    const verdict = (0,crl_verdict/* crlVerdict */.X)(outcome, now);
    switch (verdict.kind) {
        case 'good':
            return { kind: 'good', by };
        case 'revoked':
            return { ...verdict, by };
        case 'unusable':
            return { kind: 'nothing', why: `${by} does not count: ${verdict.why}` };
        case 'expired':
            return { kind: 'nothing', why: `${by} ended on ${wording_day(verdict.since)}` };
        case 'not-yet-valid':
            return { kind: 'nothing', why: `${by} begins only on ${wording_day(verdict.from)}` };
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
const revocationUnknown = defineCause({
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
        const more = others.length === 0 ? '' : `; nor is it known of ${listed(others.map(withDepth))}`;
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
        const subject = calledBy(first.certificate.subject);
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
    return askableUrls(certificate).length > 0 || lifetime(certificate) > model_policy/* SHORT_LIVED_DAYS */.W9 * units/* DAY_MS */.s;
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
    return `it was not asked about, since one endpoint may have ${counted(MOST_ASKED, 'certificate')} asked about at most`;
}
function nothings({ statements }) {
    return statements.flatMap((one) => (one.kind === 'nothing' ? [one.why] : []));
}
function allUrls({ certificate: { ocspUrls, crlUrls } }) {
    return [...ocspUrls, ...crlUrls].join(', ');
}
function withDepth({ certificate, depth }) {
    return `"${named(certificate)}"${depth === 0 ? '' : ` (depth ${depth})`}`;
}
/** As many as the probe asks about. */
const MOST_ASKED = 4;
const revocation_unknown_MOST_SHOWN = 4;

;// CONCATENATED MODULE: ./lib/causes/revoked.js






/** The CA has taken a certificate back, by the word of the CA itself or of a responder that it certified. */
const revoked = defineCause({
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
        const more = others.map(({ certificate }) => `"${named(certificate)}"`);
        return `${which(first)} ${wasRevoked(first, now)}${more.length === 0 ? '' : `; so ${isAhead(first, now) ? 'is' : 'was'} ${listed(more)}`}${avoidable ? '; another chain to a trusted root does without it' : ''}.`;
    },
    evidence: ({ first, others }) => [first, ...others].flatMap(({ certificate, depth, revocations }) => [
        { label: 'revoked', value: `${certificate.subject} (depth ${depth}), serial ${certificate.serial}` },
        ...revocations.map(({ by, at, reason }) => ({
            label: 'says who',
            value: `${by}: ${moment(at)}, ${reason ?? 'no reason given'}`,
        })),
    ]),
    remedy({ first: { certificate, depth, revocations } }, seen) {
        const [leaf = certificate] = seen.sent;
        return {
            kind: 'replace-revoked',
            subject: named(certificate),
            depth,
            names: namesToRenew(depth === 0 ? certificate : leaf, seen.endpoint),
            compromised: revocations.some(({ reason }) => isCompromise(reason)),
            served: servedAt(seen),
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
    const name = `"${named(certificate)}"`;
    return depth === 0
        ? `The certificate ${name}`
        : `The intermediate certificate ${name} (number ${depth + 1} in the chain)`;
}
function wasRevoked(one, now) {
    const { revocations, depth } = one;
    const [{ at, reason }] = revocations;
    const ahead = isAhead(one, now);
    const when = ahead ? `${wording_day(at)}, which lies ahead` : `${wording_day(at)}, ${span(now - Date.parse(at))} ago`;
    const says = `says ${listed([...new Set(revocations.map(({ by }) => by))])}`;
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

;// CONCATENATED MODULE: ./lib/causes/trusted-here.js

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
    const parts = trust.stores.map(({ name, roots }) => `${name} (${roots === 0 ? 'no root' : counted(roots, 'root')})`);
    return parts.length === 0 ? 'no roots' : listed(parts);
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
        return { leaf, builtIn: builtInCertificate(leaf), trusted: trustedHere(seen) };
    },
    message: ({ leaf, builtIn }) => `The certificate "${named(leaf)}" is signed by itself and not by a certificate authority, so clients do not trust it${builtIn === null ? '' : `; ${builtInWords(builtIn)}`}.`,
    evidence: ({ leaf, trusted }) => [
        { label: 'subject', value: leaf.subject },
        { label: 'issuer', value: leaf.issuer },
        { label: 'SHA-256', value: leaf.sha256 },
        ...trusted,
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

;// CONCATENATED MODULE: ./lib/causes/staple-missing.js




/** A stapled OCSP response is wanted and does not come; or one comes that is good for nothing. */
const stapleMissing = defineCause({
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
        const name = `"${named(leaf)}"`;
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
        { label: 'asked in', value: counted(asked, 'handshake') },
        { label: 'OCSP responder', value: leaf.ocspUrls.join(', ') || 'the certificate names none' },
        ...(wantedBy === null ? [] : [{ label: 'wanted by', value: WANTED[wantedBy] }]),
        ...(verdict?.kind === 'other-certificate' ? [{ label: 'serial of the certificate', value: leaf.serial }] : []),
        ...signer(verdict),
    ],
    remedy: ({ leaf, wantedBy, verdict }, { endpoint }) => ({
        kind: 'mend-stapling',
        why: verdict === null ? 'missing' : whyWorthless(verdict),
        name: expectedName(endpoint),
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

;// CONCATENATED MODULE: ./lib/causes/starttls-refused.js








/** The protocol that begins in clear never came to TLS: nothing is known of what the server would have served. */
const starttlsRefused = defineCause({
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
                    ? `${where} turns us away before TLS can be asked for: "${wording_cut(outcome.words)}".`
                    : `${where} answers ${outcome.said} with "${wording_cut(outcome.words)}" and stays in clear.`;
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
        ...seenOf(outcome),
    ],
    remedy: ({ at, protocol, outcome }, seen) => remedyFor(at.port, protocol, outcome, seen),
    key: ({ at, protocol, outcome }) => [String(at.port), protocol, outcome.kind],
});
function offer({ offered, words }, protocol) {
    if (offered.length > 0)
        return `it lists ${listed(offered.map(wording_cut))}, and not ${REQUESTS[protocol]}`;
    return words === 'N' ? 'it answers SSLRequest with "N"' : `it says "${wording_cut(words)}"`;
}
function heardInstead(firstBytes, port) {
    const text = decode(firstBytes);
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
function seenOf(outcome) {
    switch (outcome.kind) {
        case 'not-offered':
            return [...greeted(outcome.greeting), { label: 'offered', value: outcome.offered.join(', ') || outcome.words }];
        case 'refused':
            return [...greeted(outcome.greeting), { label: 'answer', value: outcome.words }];
        case 'wrong-protocol':
            return [{ label: 'first bytes', value: visible(decode(outcome.firstBytes)) }];
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
        return { kind: 'offer-starttls', port, name: expectedName(endpoint), protocol, why };
    }
    const text = decode(outcome.firstBytes);
    const host = bracketed(endpoint.host);
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
        const surplus = surplusOf(chain, now);
        return surplus.length === 0 ? null : { chain, surplus };
    },
    message: ({ chain, surplus }, seen) => `The ${sender(seen).who} ${sender(seen).does} ${counted(chain.sent.length, 'certificate')}, of which clients need ${clientsNeed(chain).length}: beside them ${surplus.length === 1 ? 'comes' : 'come'} ${listed(surplus.map(surplus_certificates_inWords))}.`,
    evidence: ({ surplus }) => [
        ...surplus.slice(0, surplus_certificates_MOST_SHOWN).map(({ why, certificate }) => ({
            label: surplus_certificates_LABELS[why],
            value: `${certificate.subject} (${size([{ why, certificate }])})`,
        })),
        ...(surplus.length > 1 ? [{ label: 'in each full handshake', value: size(surplus) }] : []),
    ],
    remedy: ({ chain, surplus }, { endpoint }) => ({
        kind: 'tidy-chain',
        order: clientsNeed(chain).map(({ subject }) => calledBy(subject)),
        drop: surplus.map(({ certificate }) => named(certificate)),
        name: expectedName(endpoint),
    }),
    key: ({ surplus }) => surplus.map(({ why, certificate }) => `${why} ${certificate.sha256}`),
});
function surplus_certificates_inWords({ why, certificate }) {
    const name = `"${named(certificate)}"`;
    switch (why) {
        case 'root':
            return `the root ${name}, of which clients have their own copy`;
        case 'repeated':
            return `another copy of ${name}`;
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
const surplus_certificates_LABELS = {
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
        if (seen.at.file !== null)
            return null;
        // An appliance serves its own pages under its own name; only a forged leaf carries ours.
        if (leaf === undefined || product === null || (0,name_match/* matchName */.A)(expectedName(seen.endpoint), leaf).kind !== 'matched') {
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

// EXTERNAL MODULE: ./lib/model/alert-name.js
var alert_name = __webpack_require__(1679);
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
            return (0,alert_name/* alertText */.S7)(handshake.alert);
        case 'refused-by-us':
            return `refused by the client: ${handshake.message}`;
        case 'closed':
            return handshake.how === 'rst' ? 'TCP reset' : 'connection closed';
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./lib/pki/pem-certificates.js
var pem_certificates = __webpack_require__(5327);
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
    return listed(told.map((certificate) => `"${named(certificate)}", ${whatItIs(certificate, wanted, now)}`));
}
function whatItIs({ subject, selfIssued, basicConstraints, notAfter }, wanted, now) {
    if (!selfIssued)
        return basicConstraints?.ca === true ? 'an intermediate' : 'which is no CA';
    if ((0,names/* sameName */.q)(subject, wanted))
        return 'a root of the same name with another key';
    const ended = Date.parse(notAfter) < now ? ` that expired on ${wording_day(notAfter)} and` : ' that';
    return `a root${ended} has no part in this chain`;
}
const MOST_TOLD = 3;

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
        what: 'The certificates that the server sends lead to a root certificate authority (CA) that is not in the list of trusted roots, or no longer.',
        why: 'A private CA is trusted only by machines that were given its root. If the endpoint is public, a private, staging or test CA issued the certificate by mistake; or something on the way signs the traffic anew (TLS interception). A root that the lists of clients dropped is trusted by old clients only.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:|Verify"',
        references: ['RFC 5280 §6.1', 'RFC 8446 §4.4.2'],
        example: { kind: 'trust-root', root: 'Example Corp Root CA' },
    },
    explains: [],
    detect(seen) {
        const reach = reachOf(seen);
        if (reach === null || opensslTrusts(seen) || brokenLink(seen) !== null)
            return null;
        if (whatIsMissing(seen, reach) !== 'trust')
            return null;
        const { path, top, issuerSeemsRoot } = reach;
        const rootAt = path.end === 'untrusted-root' ? whereIs(top, seen) : null;
        const notFound = rootAt === null ? issuerNotFound(top, seen) : null;
        return {
            reach,
            rootAt,
            rootPlace: untrusted_issuer_placeOf(rootAt, top, seen),
            onDisk: seen.at.file !== null,
            notFound,
            root: top.issuer,
            seemsRoot: issuerSeemsRoot,
            retired: retiredRoot(top.issuer),
            known: builtInCertificate(path.certificates[0] ?? top),
            elsewhere: elsewhereText(seen),
            held: caFileHolds(seen, top.issuer),
            asked: [...(notFound?.evidence ?? []), ...unsentEvidence(reach, seen), ...trustedHere(seen)],
        };
    },
    message(what, seen) {
        const { reach, root, retired, known } = what;
        const also = reach.unsent.length === 0
            ? ''
            : `; the ${sender(seen).who} also leaves out ${listed(reach.unsent.map(({ subject }) => `"${calledBy(subject)}"`))}`;
        if (known !== null) {
            return `The chain ends at a certificate that "${calledBy(root)}" signed, which is not among the trusted roots: ${builtInWords(known)}.`;
        }
        if (retired !== null) {
            return `The chain leads to the root "${retired.name}", which was taken off Mozilla's list ${retired.retired} (${retired.why}), so that current clients do not trust it${also}.`;
        }
        const other = what.elsewhere === null ? '' : `; ${what.elsewhere}`;
        const inCaFile = what.held === null ? '' : `; in its place ca-file holds ${what.held}`;
        return `The chain ${endsAt(what)}${also}${other}${inCaFile}.`;
    },
    evidence: ({ reach, root, rootAt, rootPlace, retired, known, asked }) => [
        { label: 'chain', value: pathText(reach.path) },
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
            return { kind: 'replace-built-in', name: expectedName(endpoint), product: known.product, fix: known.fix };
        const append = toAppend(reach, seen);
        const also = append === undefined ? {} : { toAppend: append };
        if (retired === null)
            return {
                kind: 'trust-root',
                root: calledBy(root),
                ...also,
                ...(held === null ? {} : { caFileHolds: held }),
                ...(endpoint.file === null ? {} : { onDisk: true }),
            };
        const [leaf] = seen.sent;
        const names = leaf === undefined ? [expectedName(endpoint)] : namesToRenew(leaf, endpoint);
        return { kind: 'leave-retired-root', root: retired.name, names, ...also };
    },
    key: ({ root }) => [root],
});
/** A root on the path was sent or fetched, else it would be a trusted one. */
function whereIs({ sha256 }, { sent, lookups }) {
    return sent.some((one) => one.sha256 === sha256) ? 'sent' : (issuerUrlOf(sha256, lookups) ?? 'sent');
}
/** Where the chain ends and what that may mean, to follow "the chain". */
function endsAt({ root, rootAt, onDisk, seemsRoot, notFound }) {
    const name = `"${calledBy(root)}"`;
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
function untrusted_issuer_placeOf(rootAt, root, { at, sent }) {
    const [nearby] = rootAt === null ? [] : filesNearby([root], at);
    if (at.file !== null && sent.some(({ sha256 }) => sha256 === root.sha256) && rootAt !== null)
        return 'in the file';
    if (nearby !== undefined)
        return `in ${nearby.path}`;
    if (rootAt === null)
        return at.file === null ? 'not sent' : 'not in the file';
    return rootAt === 'sent' ? 'sent by the server' : `fetched from ${rootAt}`;
}

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
        const { handshake, file } = seen.at;
        const faults = placed(seen.untold ?? [], seen);
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
        const told = faultClauses(faults);
        if (about === 'name') {
            return `The certificate of ${endpoint.name} is refused for the name "${expectedName(endpoint)}": "${wording_cut(words)}".`;
        }
        if (about === 'file')
            return `Clients would refuse the certificate of ${endpoint.name}: ${told === '' ? words : told}.`;
        if (about === 'behind')
            return `OpenSSL stops at the first fault of a chain; this one has more: ${told}.`;
        const says = `OpenSSL refuses the certificate of ${endpoint.name} and says "${wording_cut(words)}"${code === NO_CODE ? '' : ` (${code})`}`;
        return told === '' ? `${says}.` : `${says}: ${told}.`;
    },
    evidence: ({ code, words, about, chain, faults }) => [
        ...(about === 'behind' || about === 'file'
            ? []
            : [{ label: 'OpenSSL says', value: code === NO_CODE ? words : `${code}: ${words}` }]),
        ...faults.slice(0, MOST_FAULTS).map(faultEvidence),
        {
            label: 'sent',
            value: `${counted(chain.length, 'certificate')}: ${chain.map(named).join(' ← ')}`,
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
const NO_ROOT = 'its chain leads to no trusted root';
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
        const least = (0,profiles/* minDhBits */.Nn)(seen.policy.profile);
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
    return (0,cipher_suites/* cipherSuite */.GB)(code)?.authentication !== 'anon';
}

;// CONCATENATED MODULE: ./lib/pki/weak-signature.js

/**
 * Signatures of MD2, MD5 or SHA-1 along a path. OpenSSL refuses them from security level 1 on, the lowest that Node is
 * built with; the signature that a root makes over itself is never looked at.
 */
function weakSignatures(certificates) {
    return certificates
        .filter((certificate) => !(0,issued_by/* namesItself */.e0)(certificate))
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

// EXTERNAL MODULE: ./lib/pki/server-purpose.js
var server_purpose = __webpack_require__(1786);
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
        const purpose = (0,server_purpose/* serverPurpose */.w)(leaf);
        return purpose.kind === 'ok' ? null : { leaf, lacks: purpose.kind, has: purpose.has };
    },
    message: ({ leaf, lacks, has }) => lacks === 'no-server-auth'
        ? `The certificate "${named(leaf)}" may be used for ${listed(has)}, not to identify a server (serverAuth), so clients refuse it.`
        : `The key of the certificate "${named(leaf)}" may be used for ${listed(has)}, and TLS needs digitalSignature or keyEncipherment, so clients refuse it.`,
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
    starttlsRefused,
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
    untrustedIssuer,
    issuerNotAllowed,
    pinMismatch,
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
    const { chain } = seen;
    if (chain === null || !isRefused(seen))
        return [];
    const { certificates } = chain.best;
    const faults = [
        ...pathFaults(seen),
        ...weakSignatures(certificates).map((weak) => ({ kind: 'weak-signature', ...weak })),
    ];
    const told = toldBy(found, faults, chain.best);
    return faults.filter((fault) => !told.has(fault));
}
function isRefused(seen) {
    const { handshake, file } = seen.at;
    if (file !== null)
        return !opensslTrusts(seen);
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

;// CONCATENATED MODULE: ./lib/diagnose/which-certificate.js

/** `null` where the server has one certificate only, and for what has nothing to do with it. */
function whichCertificate({ keyType, isStray = false, sent: [leaf] }, cause) {
    const kind = isStray ? 'stray' : keyType;
    if (kind === undefined || !ABOUT_CERTIFICATES.has(cause))
        return null;
    return { kind, key: leaf?.key.text ?? null, sha256: leaf?.sha256 ?? null };
}
/** The message with the certificate that it holds for: the reader may look at the other, and see nothing wrong. */
function which_certificate_withCertificate(message, which) {
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





/** Every cause that shows itself, symptoms dropped, in the order of the catalogue and then of the addresses. */
function sightings(seen) {
    const whole = ofEndpoint(seen);
    const firsts = seen.addresses.flatMap((one) => ofAddress(one, CAUSES));
    const all = [
        ...whole,
        ...firsts.filter((sighting) => !isExplainedBy(whole, sighting)),
        ...seen.others.flatMap((one) => ofAddress(one, OF_CERTIFICATES)),
    ];
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
/** What is looked for again with each further certificate of an address. */
const OF_CERTIFICATES = CAUSES.filter(({ id }) => ABOUT_CERTIFICATES.has(id));
function ofAddress(seen, causes) {
    const found = [];
    const { address } = seen.at;
    for (const cause of causes) {
        // What OpenSSL says is asked for last, when it is known which of its refusals have a better name.
        if (cause.scope !== 'address' || cause === verificationFailed)
            continue;
        const diagnosis = cause.diagnose(seen);
        if (diagnosis !== null)
            found.push({ cause, diagnosis, address, which: whichCertificate(seen, cause.id) });
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
    if (seen.at.file !== null)
        return unexplainedInFile(seen, found);
    if (handshake.kind !== 'completed')
        return null;
    const at = { ...seen.at, handshake: withoutExplained(handshake, found) };
    const diagnosis = verificationFailed.diagnose({ ...seen, at, untold: faultsUntold(seen, found) });
    return diagnosis === null ? null : sightingOfRest(seen, diagnosis);
}
/** No OpenSSL saw the file, so that nothing but our own examination of the chain can refuse it. */
function unexplainedInFile(seen, found) {
    const untold = faultsUntold(seen, found);
    const leadsNowhere = seen.chain !== null && seen.chain.best.end !== 'trusted' && !explainsOpenEnd(found);
    if (untold.length === 0 && !leadsNowhere)
        return null;
    const diagnosis = verificationFailed.diagnose({ ...seen, untold });
    return diagnosis === null ? null : sightingOfRest(seen, diagnosis);
}
function sightingOfRest(seen, diagnosis) {
    const which = whichCertificate(seen, verificationFailed.id);
    return { cause: verificationFailed, diagnosis, address: seen.at.address, which };
}

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

;// CONCATENATED MODULE: ./lib/diagnose/undecided.js


/**
 * What the policy asks and the chain leaves open, one sentence for each address, since it breaks off below a CA certificate
 * that nobody has. A cause says that too; but where the policy plays that cause down, the question must not pass unanswered.
 */
function undecided({ addresses }) {
    return addresses.flatMap((seen) => {
        const { address } = seen.at;
        if (isPinOpen(seen))
            return [`${address}: the chain breaks off, so that nobody knows whether a pinned key stands in it`];
        if (isAllowedIssuerOpen(seen))
            return [`${address}: the chain breaks off, so that nobody knows whether an allowed CA stands above it`];
        return [];
    });
}

;// CONCATENATED MODULE: ./lib/diagnose/diagnose.js










/** From what was seen at an endpoint to what is wrong there and what mends it. Pure; never throws on what a server sent. */
function diagnose({ target, observation, now, store }) {
    const seen = see(target, observation, now, store);
    const server = guessServer(target.endpoint, observation);
    const looked = observation.addresses.map(({ address }) => address);
    const findings = merge(sightings(seen)).map(({ cause, diagnosis, addresses, which }) => ({
        cause: cause.id,
        severity: diagnosis.severity,
        title: diagnosis.title ?? (target.endpoint.file === null ? undefined : FILE_TITLES[cause.id]) ?? cause.title,
        message: cause.scope === 'address'
            ? diagnose_placed(which_certificate_withCertificate(diagnosis.message, which), addresses, looked)
            : diagnosis.message,
        evidence: [...diagnosis.evidence, ...certificateEvidence(which), ...whereElse(addresses, looked)]
            .map(bounded)
            .map(target.endpoint.file === null ? (evidence) => evidence : fileLabel),
        fix: { ...fixFor(diagnosis.remedy, server, cause.id), docs: `docs/causes.md#${cause.id}` },
        addresses,
        ...(which === null || which.sha256 === null ? {} : { certificate: which.sha256 }),
        fingerprint: fingerprint([cause.id, target.endpoint.name, ...diagnosis.key]),
    }));
    return {
        findings,
        server,
        expiry: soonestValidity({ addresses: [...seen.addresses, ...seen.others] }),
        trust: seen.addresses.map(({ trust }) => trust),
        undecided: undecided(seen),
    };
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
    const name = expectedName(target.endpoint);
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
            ...writeFix({ kind: 'load-newer-file', path, until, served: { address: at.address, port: at.port, name } }, server.product),
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
    return cause === 'certificate-expiring' && isNeverMet(threshold, served);
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
    if (endpoint.file !== null)
        return false;
    if (!(0,public_name/* isPublicName */.X)(expectedName(endpoint)))
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
        daysLeft: Math.floor(((end - now) / units/* DAY_MS */.s) * 10) / 10,
        lifetimeLeft: Math.floor(share * 100) / 100,
        of: validity.of,
    };
}

// EXTERNAL MODULE: ./lib/judge/gaps.js + 2 modules
var judge_gaps = __webpack_require__(3600);
// EXTERNAL MODULE: ./lib/judge/weigh.js
var weigh = __webpack_require__(9971);
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
    const { target, observation, server, trust, undecided = [] } = diagnosed;
    const findings = (0,weigh/* weigh */.vi)(diagnosed.findings, target.policy);
    const gaps = [...(0,judge_gaps/* gapsOf */.d)(observation, diagnosed.findings, findings, target.policy.clientAuth), ...undecided];
    const verdict = wordFor(findings, gaps);
    const reason = verdict === 'inconclusive' ? reasonFrom(gaps) : null;
    const expiry = measureExpiry(diagnosed.expiry, now);
    return { target, observation, server, verdict, reason, expiry, trust, findings };
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

// EXTERNAL MODULE: ./lib/probe/roots.js + 1 modules
var roots = __webpack_require__(7979);
;// CONCATENATED MODULE: ./lib/gate.js






/** The whole of it: look at every endpoint, find causes, judge by policy. Results keep the order of the list. */
async function runGate(plan, { probe, now, onProgress }) {
    const startedAt = now();
    const store = (0,roots/* createTrustStores */.L8)();
    const turn = (0,p_limit/* default */.A)(plan.settings.concurrency);
    let done = 0;
    const checkOne = async (target) => {
        const observation = await probe(target);
        const diagnosis = diagnose({ target, observation, now: now(), store: store(target) });
        done += 1;
        onProgress?.(done, plan.targets.length);
        return { target, observation, ...diagnosis };
    };
    const diagnosed = await Promise.all(plan.targets.map((target) => turn(() => checkOne(target))));
    return judge(spotNotReloaded(spotSharedIssuer(diagnosed)), {
        startedAt: new Date(startedAt).toISOString(),
        tookMs: now() - startedAt,
        now: startedAt,
    });
}


/***/ }),

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ gapsOf),
  J: () => (/* binding */ nothingConnected)
});

// EXTERNAL MODULE: ./lib/model/alert-name.js
var alert_name = __webpack_require__(1679);
// EXTERNAL MODULE: ./lib/model/lost-hello.js
var lost_hello = __webpack_require__(7090);
// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/model/key-type.js
var key_type = __webpack_require__(8799);
;// CONCATENATED MODULE: ./lib/judge/certificate-gaps.js

/** A certificate is refused for a reason that nothing explains. */
function refusalGap({ verification, identity }, address, found) {
    if (verification.kind === 'refused' && !explains(found, address, REFUSES_CHAIN)) {
        return `OpenSSL refuses the certificate chain (${verification.code}), and no cause explains it`;
    }
    if (identity.kind === 'refused' && !explains(found, address, REFUSES_NAME)) {
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
function explains(findings, address, causes) {
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

// EXTERNAL MODULE: ./lib/judge/weigh.js
var weigh = __webpack_require__(9971);
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
    return observation.addresses.every(({ tcp }) => tcp.kind !== 'connected' && tcp.kind !== 'not-needed');
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
    const unexplained = explains(found, seen.address, BARS_THE_WAY) ? '' : NOTHING_SAYS_WHY;
    switch (handshake.kind) {
        case 'alert':
            return `the handshake ended with ${(0,alert_name/* alertText */.S7)(handshake.alert)}${unexplained}`;
        case 'refused-by-us':
            return `OpenSSL gave up the handshake (${handshake.code})${unexplained}`;
        case 'closed':
            return `the connection was ${handshake.how === 'rst' ? 'reset' : 'closed'} during the handshake${unexplained}`;
        case 'silent':
            return `the server did not answer the handshake within ${handshake.waitedMs / 1000} s`;
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
    return explains(weighed.filter(({ severity }) => severity !== 'notice'), address, causes);
}
/*
 * A cause that is missing here errs on the safe side: the endpoint becomes inconclusive where the policy plays the
 * cause down, and still fails where it does not.
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
const BARS_THE_WAY = new Set([...weigh/* REACH_CAUSES */.RO, ...ENDS_HANDSHAKE]);
const NOTHING_SAYS_WHY = ', and nothing seen says why';


/***/ }),

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ REACH_CAUSES),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* unused harmony export worstFirst */
/* harmony import */ var _model_cause_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);


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
    'starttls-refused',
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
];


/***/ })

};

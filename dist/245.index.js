export const id = 245;
export const ids = [245];
export const modules = {

/***/ 5626:
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
/** Let's Encrypt proves a wildcard by a DNS record and in no other way (RFC 8555 §8.4). */
function hasWildcard(names) {
    return commandNames(names).some((name) => name.startsWith('*'));
}
const MOST_NAMES = 100;
const LDH_NAME = /^(?=.{1,253}$)(?:\*\.)?[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const IPV4 = /^[0-9]+(?:\.[0-9]+){3}$/;
const PLAIN_URL = /^https?:\/\/[a-z0-9][a-z0-9.-]*(?::[0-9]{1,5})?(?:\/[a-z0-9._~/%+-]*)?$/i;

;// CONCATENATED MODULE: ./lib/remedies/certbot.js

/** A certbot command for a new certificate; `plugin` proves the names and `reload` is what makes the server read the result. */
function certbotIssue(plugin, names, reload) {
    const proof = hasWildcard(names) ? '--manual --preferred-challenges dns' : plugin;
    return `certbot certonly ${proof} ${certbotNames(names)} --deploy-hook '${reload}'`;
}
/** A certbot command that renews what is there; certbot names a certificate after its first name. */
function certbotRenew(names, reload) {
    const [first] = commandNames(names);
    const which = first === undefined ? '' : ` --cert-name ${first.replace(/^\*\./, '')}`;
    return `certbot renew${which} --deploy-hook '${reload}'`;
}
/** certbot renews when a third of the lifetime is left, which a policy may find late. */
const NOT_YET_DUE = 'If certbot answers "not yet due for renewal", add --force-renewal.';
/** What to mind when the certificate does not come from certbot, or asks for a wildcard. */
function certbotNotes(names) {
    const notes = ['If another tool or a person obtains the certificate, ask for the same names there.'];
    return hasWildcard(names)
        ? [
            'A wildcard name is proven by a DNS record: use the DNS plugin of your provider so that renewal runs unattended.',
            ...notes,
        ]
        : notes;
}

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
const EXPIRED_TOO = 'If the one published there has expired too, have the server certificate issued anew: it comes with a valid chain.';
const CERTBOT_HAS_IT = 'If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.';

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

;// CONCATENATED MODULE: ./lib/remedies/any.js




/** What fits every server product, and what to do where no server is at fault. */
const any = {
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
        snippet: commandNames([name]).length === 0
            ? `openssl s_client -connect ${target(address, port)} </dev/null`
            : `openssl s_client -connect ${target(address, port)} -servername ${name} </dev/null`,
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
    'use-right-protocol': ({ port, protocol, suggestion }) => ({
        summary: suggestion === null
            ? `Correct the port: ${port} speaks ${protocol}.`
            : `Write the endpoint as ${suggestion}, so that TLS is asked for in the way of ${protocol} (STARTTLS).`,
        snippet: suggestion,
        steps: ['If the service also has a port that speaks TLS from the first byte, that one can be checked as it is.'],
    }),
    'set-versions': ({ min, max }) => ({
        summary: `Allow TLS ${min === max ? min : `${min} to ${max}`} on the server and nothing older.`,
        snippet: null,
        steps: [
            'Set it where TLS ends: with a load balancer or CDN in front, that is its security policy and not the web server.',
            'TLS 1.3 needs OpenSSL 1.1.1, Java 11 (or 8u261) or Windows Server 2022, at least.',
        ],
    }),
    renew: ({ names, notAfter }) => ({
        summary: `Renew the certificate for ${quotedList(names)} (valid until ${day(notAfter)}), then reload every server that uses it.`,
        snippet: null,
        steps: [
            'Look at the log of the renewal job: why did it not run, or what did it fail on?',
            'If a newer certificate is on disk already, the server only needs a reload: most read the file once, when they start.',
            'Check every address: one machine of several may have been left out.',
        ],
    }),
    'fix-clock-or-wait': ({ notBefore }) => ({
        summary: `Serve the previous certificate until ${day(notBefore)}, or correct the clock that is wrong.`,
        snippet: 'timedatectl status',
        steps: [
            'Compare the clock of the machine that issued the certificate, and that of this machine, with a third one.',
        ],
    }),
    'replace-intermediate': ({ subject, issuerUrl }) => ({
        summary: `Replace the expired intermediate "${subject}" in the chain file by the present one of the CA; the server certificate itself can stay.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), EXPIRED_TOO, JOIN_CHAIN, 'Reload the server.'],
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
    reissue: ({ names, why }) => ({
        summary: REISSUE[why](quotedList(names)),
        snippet: certbotIssue('--standalone', names, 'systemctl reload YOUR-SERVER'),
        steps: certbotNotes(names),
    }),
    'replace-self-signed': ({ name }) => ({
        summary: `Serve a certificate for "${name}" that a CA issued; in a private network, add this certificate to \`ca-file\` if it is meant to be there.`,
        snippet: certbotIssue('--standalone', [name], 'systemctl reload YOUR-SERVER'),
        steps: [
            'If a good certificate exists already, the server picks another one for this name: set it up for exactly this name.',
            ...certbotNotes([name]),
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
    'investigate-verification': ({ code }) => ({
        summary: `Find out which certificate OpenSSL stops at with ${code}, and correct that one.`,
        snippet: null,
        steps: [
            'The command in the docs of this cause prints the depth: 0 is the server certificate, 1 the one that signed it.',
            'openssl-verification-options(1) says what each code means.',
        ],
    }),
};
/** What a new certificate is for, by the reason. */
const REISSUE = {
    name: (names) => `Serve a certificate that covers ${names}: if there is one, set it up for this name; if not, have it issued with all of them.`,
    'no-san': (names) => `Have the certificate issued anew with ${names} as Subject Alternative Name.`,
    'key-usage': (names) => `Have a certificate for servers (extended key usage serverAuth) issued for ${names}.`,
};
function target(address, port) {
    return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
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

;// CONCATENATED MODULE: ./lib/remedies/apache.js





const RELOAD = 'apachectl configtest && apachectl graceful';
const FIRST_HOST = 'Apache answers with the first virtual host of the address when no ServerName or ServerAlias fits: apachectl -S lists them';
const apache = {
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
            RELOAD,
        ],
    }),
    'use-right-protocol': null,
    'set-versions': ({ min, max }) => ({
        summary: 'Set `SSLProtocol` in the server configuration, outside every virtual host.',
        snippet: `SSLProtocol -all ${spelled(min, max, OPENSSL_SPELLING)
            .map((version) => `+${version}`)
            .join(' ')}`,
        steps: [
            RELOAD,
            'Virtual hosts that share an address may all get the value of the first one: grep -rn SSLProtocol /etc/apache2 /etc/httpd finds lines that get in the way.',
        ],
    }),
    renew: ({ names, notAfter }) => ({
        summary: `Renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}) and reload Apache, which reads the file only then.`,
        snippet: certbotRenew(names, 'apachectl graceful'),
        steps: [
            `If the file that \`SSLCertificateFile\` names is newer already, a reload is all that is missing: ${RELOAD}`,
            NOT_YET_DUE,
            'Look at the renewal log: journalctl -u certbot, /var/log/letsencrypt/letsencrypt.log',
        ],
    }),
    'fix-clock-or-wait': null,
    'replace-intermediate': ({ subject, issuerUrl }) => ({
        summary: `Replace the expired intermediate "${subject}" in the file of \`SSLCertificateFile\` (or \`SSLCertificateChainFile\`); the server certificate itself can stay.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), EXPIRED_TOO, JOIN_CHAIN, RELOAD],
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
            RELOAD,
        ],
    }),
    reissue: ({ names, why }) => ({
        summary: why === 'name'
            ? `Serve a certificate that covers ${quotedList(names)}: in the virtual host with that \`ServerName\`, or issued anew with these names.`
            : `Have a certificate issued for ${quotedList(names)} and name it in \`SSLCertificateFile\`.`,
        snippet: certbotIssue('--apache', names, 'apachectl graceful'),
        steps: [...(why === 'name' ? [FIRST_HOST] : []), ...certbotNotes(names), RELOAD],
    }),
    'replace-self-signed': ({ name }) => ({
        summary: `Name a certificate that a CA issued for "${name}" in the virtual host with that \`ServerName\`.`,
        snippet: certificateLines(name),
        steps: [`To obtain one: ${certbotIssue('--apache', [name], 'apachectl graceful')}`, FIRST_HOST, RELOAD],
    }),
    'trust-root': null,
    'investigate-verification': null,
};
function certificateLines(name) {
    const folder = `/etc/ssl/${pathName(name)}`;
    return `SSLCertificateFile ${folder}/fullchain.pem\nSSLCertificateKeyFile ${folder}/privkey.pem`;
}

;// CONCATENATED MODULE: ./lib/remedies/caddy.js



const caddy_RELOAD = 'caddy validate --config /etc/caddy/Caddyfile && caddy reload --config /etc/caddy/Caddyfile';
const LOG = 'Caddy obtains certificates itself and logs why it could not: journalctl -u caddy | grep -iE "obtain|challenge"';
const caddy = {
    'fix-name': null,
    'start-listener': null,
    'open-path': null,
    'find-resetter': null,
    'enable-tls': ({ port, name }) => ({
        summary: `Name the site by its host name, without http:// and without \`auto_https off\`, so that Caddy serves HTTPS on port ${port}.`,
        snippet: site([name], port),
        steps: [caddy_RELOAD],
    }),
    'use-right-protocol': null,
    'set-versions': ({ min, max }) => ({
        summary: 'Set `protocols` in the `tls` block of the site, or take the line out: by itself Caddy speaks TLS 1.2 and 1.3 only.',
        snippet: `tls {\n    protocols ${CADDY_VERSION[min]} ${CADDY_VERSION[max]}\n}`,
        steps: [caddy_RELOAD, 'Caddy cannot speak TLS 1.0 or 1.1: if they were seen, something in front of it ends TLS.'],
    }),
    renew: ({ names, notAfter }) => ({
        summary: `Find out why Caddy did not renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}) by itself.`,
        snippet: 'journalctl -u caddy --since "-7 days" | grep -iE "renew|obtain|challenge"',
        steps: [
            'The CA must reach port 80 or 443 of this machine, and the DNS record must point to it.',
            `If the site names certificate files (\`tls cert.pem key.pem\`), Caddy does not renew them: replace the files, then ${caddy_RELOAD}`,
        ],
    }),
    'fix-clock-or-wait': null,
    'replace-intermediate': ({ subject, issuerUrl }) => ({
        summary: `Replace the expired intermediate "${subject}" in the first file of the \`tls\` line, or take the line out and let Caddy obtain the certificate.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), EXPIRED_TOO, JOIN_CHAIN, caddy_RELOAD],
    }),
    'serve-full-chain': ({ missing, issuerUrl, name }) => ({
        summary: `The first file of the \`tls\` line must hold the server certificate, then "${missing}"; without that line Caddy obtains the whole chain itself.`,
        snippet: `tls /etc/ssl/${pathName(name)}/fullchain.pem /etc/ssl/${pathName(name)}/privkey.pem`,
        steps: [fetchIssuer(issuerUrl, missing), ...orPrivateRoot(issuerUrl, missing), JOIN_CHAIN, caddy_RELOAD],
    }),
    reissue: ({ names, why }) => ({
        summary: why === 'key-usage'
            ? `Take the \`tls\` line with the unsuitable certificate out, and Caddy obtains one for ${quotedList(names)}.`
            : `Add ${quotedList(names)} to the addresses of the site, and Caddy obtains a certificate for each name.`,
        snippet: site(names, 443),
        steps: [caddy_RELOAD, LOG],
    }),
    'replace-self-signed': ({ name }) => ({
        summary: `Take \`tls internal\` or the self-signed file out of the site, and Caddy obtains a certificate for "${name}" from a public CA.`,
        snippet: site([name], 443),
        steps: [caddy_RELOAD, LOG],
    }),
    'trust-root': ({ root }) => ({
        summary: `Take \`tls internal\` out if the name is public; if "${root}" is meant to sign it, name the root of Caddy's own CA in \`ca-file\`.`,
        snippet: 'curl -s http://localhost:2019/pki/ca/local | jq -r .root_certificate > internal-root.pem',
        steps: [
            'Run it on the machine of Caddy, commit the file (a root certificate is public) and set `ca-file: internal-root.pem` for this endpoint.',
            LOG,
        ],
    }),
    'investigate-verification': null,
};
/** Caddy knows no version below 1.2. */
const CADDY_VERSION = {
    '1.0': 'tls1.2',
    '1.1': 'tls1.2',
    '1.2': 'tls1.2',
    '1.3': 'tls1.3',
};
function site(names, port) {
    const usable = commandNames(names);
    const addresses = (usable.length === 0 ? ['YOUR.HOST.NAME'] : usable).map((name) => port === 443 ? name : `${name}:${port}`);
    return `${addresses.join(', ')} {\n    # the site as it is\n}`;
}

;// CONCATENATED MODULE: ./lib/remedies/haproxy.js





const haproxy_RELOAD = 'haproxy -c -f /etc/haproxy/haproxy.cfg && systemctl reload haproxy';
const CERTIFICATE_CHOICE = 'HAProxy answers with the first certificate of the bind line when none covers the name; `strict-sni` makes it refuse instead.';
const ONE_FILE = 'HAProxy wants certificate, intermediates and key in one file: cat certificate.pem intermediate.pem privkey.pem';
const haproxy = {
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
    renew: ({ names, notAfter }) => ({
        summary: `Renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}), build the file of \`crt\` anew and reload HAProxy.`,
        snippet: certbotRenew(names, joinHook(names[0] ?? '')),
        steps: [
            'certbot leaves chain and key in two files: a hook must join them, otherwise HAProxy goes on with the old file.',
            NOT_YET_DUE,
            haproxy_RELOAD,
        ],
    }),
    'fix-clock-or-wait': null,
    'replace-intermediate': ({ subject, issuerUrl }) => ({
        summary: `Replace the expired intermediate "${subject}" in the file that \`crt\` names; the server certificate itself can stay.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), EXPIRED_TOO, ONE_FILE, haproxy_RELOAD],
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
    reissue: ({ names, why }) => ({
        summary: why === 'name'
            ? `Serve a certificate that covers ${quotedList(names)}: add it to the \`crt\` folder or crt-list, or have it issued anew with these names.`
            : `Have a certificate issued for ${quotedList(names)} and put it into the file that \`crt\` names.`,
        snippet: certbotIssue('--standalone --http-01-port 8888', names, joinHook(names[0] ?? '')),
        steps: [
            'Let HAProxy hand /.well-known/acme-challenge/ on to port 8888, where certbot listens.',
            ...(why === 'name' ? [CERTIFICATE_CHOICE] : []),
            ...certbotNotes(names),
            haproxy_RELOAD,
        ],
    }),
    'replace-self-signed': ({ name }) => ({
        summary: `Put a certificate that a CA issued for "${name}", with its chain and key, into the file that \`crt\` names.`,
        snippet: `cat fullchain.pem privkey.pem > ${pem(name)}`,
        steps: [CERTIFICATE_CHOICE, haproxy_RELOAD],
    }),
    'trust-root': null,
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

;// CONCATENATED MODULE: ./lib/remedies/nginx.js





const nginx_RELOAD = 'nginx -t && nginx -s reload';
const DEFAULT_BLOCK = 'nginx answers with the certificate of the default server block of the socket when no `server_name` fits: compare with nginx -T | grep -nE "listen|server_name|ssl_certificate"';
const nginx = {
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
    renew: ({ names, notAfter }) => ({
        summary: `Renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}) and reload nginx, which reads the file only then.`,
        snippet: certbotRenew(names, 'systemctl reload nginx'),
        steps: [
            `If the file that \`ssl_certificate\` names is newer already, a reload is all that is missing: ${nginx_RELOAD}`,
            NOT_YET_DUE,
            'Look at the renewal log: journalctl -u certbot, /var/log/letsencrypt/letsencrypt.log',
        ],
    }),
    'fix-clock-or-wait': null,
    'replace-intermediate': ({ subject, issuerUrl }) => ({
        summary: `Replace the expired intermediate "${subject}" in the file that \`ssl_certificate\` names; the server certificate itself can stay.`,
        snippet: null,
        steps: [fetchIssuer(issuerUrl, subject), EXPIRED_TOO, JOIN_CHAIN, nginx_RELOAD],
    }),
    'serve-full-chain': ({ missing, issuerUrl, name }) => ({
        summary: `\`ssl_certificate\` must name a file with the whole chain: the server certificate first, then "${missing}".`,
        snippet: `ssl_certificate /etc/ssl/${pathName(name)}/fullchain.pem;`,
        steps: [fetchIssuer(issuerUrl, missing), ...orPrivateRoot(issuerUrl, missing), JOIN_CHAIN, CERTBOT_HAS_IT, nginx_RELOAD],
    }),
    reissue: ({ names, why }) => ({
        summary: why === 'name'
            ? `Serve a certificate that covers ${quotedList(names)}: in the server block with that \`server_name\`, or issued anew with these names.`
            : `Have a certificate issued for ${quotedList(names)} and name it in \`ssl_certificate\`.`,
        snippet: certbotIssue('--nginx', names, 'systemctl reload nginx'),
        steps: [...(why === 'name' ? [DEFAULT_BLOCK] : []), ...certbotNotes(names), nginx_RELOAD],
    }),
    'replace-self-signed': ({ name }) => ({
        summary: `Name a certificate that a CA issued for "${name}" in the server block with that \`server_name\`.`,
        snippet: nginx_certificateLines(name),
        steps: [`To obtain one: ${certbotIssue('--nginx', [name], 'systemctl reload nginx')}`, DEFAULT_BLOCK, nginx_RELOAD],
    }),
    'trust-root': null,
    'investigate-verification': null,
};
function nginx_certificateLines(name) {
    const folder = `/etc/ssl/${pathName(name)}`;
    return `ssl_certificate     ${folder}/fullchain.pem;\nssl_certificate_key ${folder}/privkey.pem;`;
}

;// CONCATENATED MODULE: ./lib/remedies/index.js





/** The products for which fixes are written, in the order of the docs. */
const PRODUCTS = (/* unused pure expression or super */ null && (['nginx', 'apache', 'haproxy', 'caddy']));
/** Writes a remedy down for a product; where that has no text of its own, and for `null`, the general one stands. */
function writeFix(remedy, product) {
    const own = product === null ? null : writerOf(TEXTS[product], remedy.kind);
    if (product === null || own === null)
        return { ...writerOf(any, remedy.kind)(remedy), product: 'any' };
    return { ...own(remedy), product };
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

// EXTERNAL MODULE: ./lib/pki/names.js + 1 modules
var names = __webpack_require__(7913);
// EXTERNAL MODULE: ./lib/pki/certificate.js + 9 modules
var certificate = __webpack_require__(5489);
// EXTERNAL MODULE: ./lib/pki/der-error.js
var der_error = __webpack_require__(5972);
// EXTERNAL MODULE: ./lib/pki/der-read.js
var der_read = __webpack_require__(1096);
// EXTERNAL MODULE: ./lib/pki/der-tags.js
var der_tags = __webpack_require__(3669);
// EXTERNAL MODULE: ./lib/pki/ip-address.js
var ip_address = __webpack_require__(394);
;// CONCATENATED MODULE: ./lib/pki/name-constraints.js





/**
 * Names of `leaf` that break the name constraints of `issuer` (RFC 5280 §4.2.1.10). DNS names and IP addresses are looked
 * at, the two kinds that name a server; constraints that cannot be read, or that are too many, forbid nothing here.
 */
function forbiddenNames(leaf, issuer) {
    const extension = (0,certificate/* rawExtensions */.xv)(Buffer.from(issuer.der, 'base64')).find(({ oid }) => oid === NAME_CONSTRAINTS);
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
    const bytes = (0,ip_address/* addressBytes */.A)(text);
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
    return keyFits && (0,names/* sameName */.q)(certificate.issuer, issuer.subject);
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
        if (issuers.length === 0 || path.length >= MAX_DEPTH)
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
        return { ...target, now, at, sent, chain: sent.length === 0 ? null : examine(sent) };
    });
    return { ...target, now, observation, addresses };
}
/** The chain that OpenSSL received; where its handshake failed, the one that a raw hello got to see under TLS ≤ 1.2. */
function chainSent({ handshake, hellos }) {
    if (handshake.kind === 'completed')
        return handshake.chain;
    const flights = hellos.flatMap(({ question, outcome }) => outcome.kind === 'server-flight' && outcome.complete && outcome.chain.length > 0 ? [{ question, outcome }] : []);
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
    if (at.plaintext?.when === 'before-request')
        heard.push({ text: decode(at.plaintext.firstBytes), when: 'greeting' });
    for (const { outcome } of at.hellos) {
        if (outcome.kind === 'not-tls')
            heard.push({ text: decode(outcome.firstBytes), when: 'to-hello' });
    }
    if (at.plaintext?.when === 'after-http-request') {
        heard.push({ text: decode(at.plaintext.firstBytes), when: 'to-http' });
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
        ...(plaintext === null ? [] : [plaintext.firstBytes]),
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
            };
        },
    };
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
    return name === '' ? '(no name)' : cut(name);
}
/** Remote text for a message, cut when overlong. */
function cut(text) {
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
    remedy: ({ leaf }) => ({ kind: 'renew', names: dnsNames(leaf), notAfter: leaf.notAfter }),
    key: ({ leaf }) => [leaf.sha256],
});

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
        what: 'The server certificate is valid for less time than `min-days` (an error) or `warn-days` (a warning) asks for. Exactly as much is enough. A percentage counts from the whole lifetime of the certificate.',
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
        const found = (severity, asked) => ({ leaf, left, severity, asked });
        if (left < asSpan(policy.minRemaining, leaf))
            return found('error', policy.minRemaining);
        if (left < asSpan(policy.warnRemaining, leaf))
            return found('warning', policy.warnRemaining);
        return null;
    },
    severity: ({ severity }) => severity,
    message: ({ leaf, left, severity, asked }) => `The certificate "${calledBy(leaf.subject)}" expires on ${wording_day(leaf.notAfter)}, in ${span(left)}; the policy ${severity === 'error' ? 'fails' : 'warns'} below ${thresholdText(asked, leaf)}.`,
    evidence: ({ leaf, left }) => [
        { label: 'valid until', value: moment(leaf.notAfter) },
        { label: 'left', value: `${span(left)} of ${span(lifetime(leaf))}${share(left, leaf)}` },
    ],
    remedy: ({ leaf }) => ({ kind: 'renew', names: dnsNames(leaf), notAfter: leaf.notAfter }),
    key: ({ leaf }) => [leaf.sha256],
});
function asSpan(threshold, leaf) {
    return threshold.kind === 'days' ? threshold.days * units/* DAY_MS */.s : (lifetime(leaf) * threshold.percent) / 100;
}
function thresholdText(threshold, leaf) {
    if (threshold.kind === 'days')
        return `${threshold.days} day${threshold.days === 1 ? '' : 's'}`;
    return `${threshold.percent} % of its lifetime, which is ${span(asSpan(threshold, leaf))}`;
}
/**
 * Validity as a whole. Its last second belongs to it (RFC 5280 §4.1.2.5), so that 90 days come out as 90; a certificate
 * whose dates are the wrong way round has none.
 */
function lifetime({ notBefore, notAfter }) {
    return Math.max(0, Date.parse(notAfter) + 1000 - Date.parse(notBefore));
}
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

;// CONCATENATED MODULE: ./lib/causes/seen.js
/** The name that the certificate has to cover: what is sent as SNI, else the host itself. */
function expectedName(endpoint) {
    return endpoint.servername ?? endpoint.host;
}
/** OpenSSL verified the chain. Its verdict is authoritative, so causes about trust stay silent then. */
function opensslTrusts({ at }) {
    return at.handshake.kind === 'completed' && at.handshake.verification.kind === 'accepted';
}

;// CONCATENATED MODULE: ./lib/causes/connection-reset.js


/** A TCP reset where an answer was due: on accept, or to every hello that we sent. */
const connectionReset = defineCause({
    id: 'connection-reset',
    title: 'the connection is reset before the TLS handshake',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'The connection is cut by a TCP reset: when it is opened, or as soon as the client has sent its first TLS message (the ClientHello).',
        why: 'A load balancer without a healthy backend, a listener without a certificate, an address that is not on an allow-list, and a firewall that filters by host name all look like this. From one place nobody can tell who sent the reset.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null',
        references: ['RFC 9293 §3.5.2', 'RFC 8446 §6.2'],
        example: { kind: 'find-resetter', address: '192.0.2.1', port: 443, name: 'api.example.com' },
    },
    explains: [],
    detect({ at }) {
        const where = { address: at.address, port: at.port };
        if (at.tcp.kind === 'reset')
            return { ...where, when: 'on-connect', hellos: 0 };
        if (at.handshake.kind !== 'closed' || at.handshake.how !== 'rst')
            return null;
        const modern = at.hellos.filter(({ question }) => question.kind === 'modern');
        // One reset may be chance, or the fault of one hello's make-up: only when both observers are cut off is it this cause.
        if (modern.length === 0 || !modern.every(({ outcome }) => outcome.kind === 'closed' && outcome.how === 'rst'))
            return null;
        return { ...where, when: 'on-hello', hellos: modern.length + 1 };
    },
    message({ when, port }, { endpoint }) {
        const who = `either the server (no certificate, no healthy backend, an allow-list) or a firewall on the way does this`;
        return when === 'on-connect'
            ? `Port ${port} of ${endpoint.host} takes the connection and resets it before TLS begins: ${who}.`
            : `Port ${port} of ${endpoint.host} resets the connection as soon as a client asks for TLS with the name "${expectedName(endpoint)}": ${who}.`;
    },
    evidence: ({ address, port, when, hellos }) => [
        { label: 'dialled', value: `${address} port ${port}` },
        {
            label: 'answer',
            value: when === 'on-connect'
                ? 'TCP reset, before anything was sent'
                : `TCP reset after each of ${hellos} ClientHellos`,
        },
    ],
    remedy: ({ address, port }, { endpoint }) => ({ kind: 'find-resetter', address, port, name: expectedName(endpoint) }),
    key: ({ when, port }) => [when, String(port)],
});

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
            ? `Port ${port} of ${endpoint.host} does not answer within ${seconds(answer.waitedMs)}`
            : `The network has no way from this machine to port ${port} of ${endpoint.host} (${answer.code})`;
        return port === 25
            ? `${seen}: hosted runners cannot reach port 25 of any server, and from elsewhere the host may be down or a firewall may drop the packets.`
            : `${seen}: either the host is down, or a firewall drops what this machine sends.`;
    },
    evidence: ({ address, port, tries, answer }) => [
        { label: 'dialled', value: `${address} port ${port}` },
        {
            label: 'answer',
            value: answer.kind === 'none' ? `none in ${seconds(answer.waitedMs)} (tried ${tries}×)` : answer.code,
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
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
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
                ? `"${cut(match.wildcard)}" covers the names below it, but not "${cut(match.wildcard.slice(2))}" itself`
                : `"${cut(match.wildcard)}" covers one label only, and this name has more`;
        case 'partial-wildcard':
            return `"${cut(match.pattern)}" has a star inside a label, which no longer counts`;
        case 'ip-not-in-san':
            return match.asDnsName
                ? 'the address stands there as a DNS name, where clients do not look for an address'
                : `it lists ${few(names)}, not this address`;
        case 'different-name':
            return match.nearest !== null && names.length > 2
                ? `it covers ${counted(names.length, 'other name')}, the nearest being "${cut(match.nearest)}"`
                : `it is for ${few(names)}`;
    }
}
/** What a client would have accepted: DNS names and addresses, never the common name. */
function namesCovered({ sans }) {
    return (sans ?? []).filter(({ kind }) => kind === 'dns' || kind === 'ip').map(({ value }) => value);
}
function few(names) {
    return listed(names.map((name) => `"${cut(name)}"`));
}

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
        if (leaf === undefined || seen.chain === null || opensslTrusts(seen))
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
        if (strangers.length === 0)
            return `The server sends ${counted(sent, 'certificate')} and ${missing}; ${effect}.`;
        const wrong = listed(strangers.map(({ subject }) => `"${calledBy(subject)}"`));
        return `The server ${missing}, and sends ${wrong} instead, which did not; ${effect}.`;
    },
    evidence({ leaf, sent, strangers, issuerUrl }) {
        const evidence = [
            { label: 'sent', value: `${counted(sent, 'certificate')}: ${leaf.subject}` },
            ...strangers.map(({ subject }) => ({ label: 'does not belong', value: subject })),
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
function flights({ hellos }) {
    return hellos.flatMap(({ outcome }) => (outcome.kind === 'server-flight' ? [outcome] : []));
}
/** OpenSSL's spelling (`TLSv1.2`, `TLSv1` for 1.0) as a code point; `null` when no handshake was completed. */
function completedVersion({ handshake }) {
    if (handshake.kind !== 'completed')
        return null;
    return OPENSSL_VERSION[handshake.version] ?? null;
}
const OPENSSL_VERSION = {
    SSLv3: 0x0300,
    TLSv1: tls_version/* VERSION_CODE */.JE['1.0'],
    'TLSv1.0': tls_version/* VERSION_CODE */.JE['1.0'],
    'TLSv1.1': tls_version/* VERSION_CODE */.JE['1.1'],
    'TLSv1.2': tls_version/* VERSION_CODE */.JE['1.2'],
    'TLSv1.3': tls_version/* VERSION_CODE */.JE['1.3'],
};

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
            alsoServed: served.filter((version) => version >= minimum).map(tls_version/* versionName */.sh),
            minimum,
        };
    },
    message: ({ accepted, minimum }, { endpoint }) => `${endpoint.name} still accepts ${listed(accepted)}, although the policy allows nothing below ${(0,tls_version/* versionName */.sh)(minimum)}.`,
    evidence: ({ accepted, alsoServed, minimum }) => [
        { label: 'accepted', value: accepted.join(', ') },
        { label: 'policy minimum', value: (0,tls_version/* versionName */.sh)(minimum) },
        ...(alsoServed.length === 0 ? [] : [{ label: 'also served', value: alsoServed.join(', ') }]),
    ],
    remedy: (_what, { policy, endpoint }) => ({
        kind: 'set-versions',
        min: policy.minTlsVersion,
        max: '1.3',
        name: expectedName(endpoint),
    }),
    key: ({ accepted }) => accepted,
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

;// CONCATENATED MODULE: ./lib/causes/clear-protocols.js
/** Which protocol speaks like this; `null` when none is known. The first row that fits wins, one with the port before others. */
function protocolOf(text, port) {
    const hex = Buffer.from(text.slice(0, 64), 'latin1').toString('hex');
    const fitting = CLEAR_PROTOCOLS.filter(({ says }) => ('hex' in says ? says.hex.test(hex) : says.test(text)));
    return fitting.find(({ ports }) => ports?.includes(port)) ?? fitting.find(({ ports }) => ports === undefined) ?? null;
}
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

;// CONCATENATED MODULE: ./lib/causes/other-protocol.js



/** The port speaks a protocol that is neither TLS nor HTTP, at least until it is asked to upgrade. */
const otherProtocol = defineCause({
    id: 'other-protocol',
    title: 'the port speaks another protocol, not TLS',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'What answers on the port does not begin with TLS: a mail server, a database, SSH and so on.',
        why: 'Clients fail with "wrong version number" or wait for ever. Either the port is the wrong one, or the protocol begins in clear and switches to TLS on request (STARTTLS), which the endpoint must then say.',
        seeByHand: 'curl -s --max-time 3 telnet://mail.example.com:587 </dev/null',
        references: ['RFC 3207 §4', 'RFC 8314 §3', 'RFC 9051 §6.2.1'],
        example: { kind: 'use-right-protocol', port: 587, protocol: 'SMTP', suggestion: 'smtp://mail.example.com:587' },
    },
    explains: ['connection-reset'],
    detect({ at, endpoint }) {
        const heard = clearText(at).filter(({ text }) => !/^(?:HTTP\/[0-9]|\s*<(?:!doctype|html|head|body)\b)/i.test(text));
        for (const { text } of heard) {
            const protocol = protocolOf(text, at.port);
            if (protocol === null)
                continue;
            return {
                port: at.port,
                protocol: protocol.name,
                firstBytes: visible(text),
                suggestion: protocol.scheme === null ? null : `${protocol.scheme}://${endpoint.name}`,
            };
        }
        const unknown = heard.find(isNoTls);
        return unknown === undefined
            ? null
            : { port: at.port, protocol: null, firstBytes: visible(unknown.text), suggestion: null };
    },
    message({ port, protocol, suggestion }, { endpoint }) {
        const where = `Port ${port} of ${endpoint.host}`;
        if (protocol === null)
            return `${where} answers with bytes that are not TLS and that no known protocol begins with.`;
        return suggestion === null
            ? `${where} speaks ${protocol} in clear, not TLS.`
            : `${where} speaks ${protocol} in clear first and starts TLS only when the client asks for it.`;
    },
    evidence: ({ protocol, firstBytes }) => [
        { label: 'protocol', value: protocol ?? 'unknown' },
        { label: 'first bytes', value: firstBytes },
    ],
    remedy: ({ port, protocol, suggestion }) => ({
        kind: 'use-right-protocol',
        port,
        protocol: protocol ?? 'an unknown protocol',
        suggestion,
    }),
    key: ({ port, protocol }) => [String(port), protocol ?? 'unknown'],
});
/** Unknown bytes prove something only where a TLS server would have kept quiet or answered with a record. */
function isNoTls({ when }) {
    return when !== 'to-http';
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
    explains: ['connection-reset'],
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
        return { leaf, placeholder: placeholderOf([leaf.subject, leaf.issuer].join('\n')) };
    },
    message: ({ leaf, placeholder }) => `The certificate "${calledBy(leaf.subject)}" is signed by itself and not by a certificate authority, so clients do not trust it${placeholder === null ? '' : `; it is ${placeholder}`}.`,
    evidence: ({ leaf }) => [
        { label: 'subject', value: leaf.subject },
        { label: 'issuer', value: leaf.issuer },
        { label: 'SHA-256', value: leaf.sha256 },
    ],
    remedy: (_what, { endpoint }) => ({ kind: 'replace-self-signed', name: expectedName(endpoint) }),
    key: ({ leaf }) => [leaf.sha256],
});
function placeholderOf(names) {
    return PLACEHOLDERS.find(([mark]) => names.includes(mark))?.[1] ?? null;
}
/** Certificates that products serve when none is set up, by a piece of their name. */
const PLACEHOLDERS = [
    [
        'Kubernetes Ingress Controller Fake Certificate',
        'the placeholder of ingress-nginx, served when the TLS secret is missing',
    ],
    ['TRAEFIK DEFAULT CERT', 'the placeholder of Traefik, served when no certificate fits the name'],
    ['cert-manager.local', 'the placeholder of cert-manager, served until the real one is issued'],
];

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
    explains: ['legacy-tls-accepted', 'connection-reset'],
    detect({ at, policy }) {
        const minimum = tls_version/* VERSION_CODE */.JE[policy.minTlsVersion];
        const newest = versionsChosen(at).at(-1);
        if (newest === undefined || newest >= minimum)
            return null;
        // A ServerHello to a hello that offers only old versions proves a ceiling only if the ordinary one was turned down.
        if (!turnedDown(at.handshake) && !choseBelow(at, minimum))
            return null;
        return { newest, minimum, ordinary: answerToOrdinaryHello(at.handshake) };
    },
    message: ({ newest, minimum }, { endpoint }) => `The newest version that ${endpoint.name} offers is ${(0,tls_version/* versionName */.sh)(newest)}, and the policy asks for ${(0,tls_version/* versionName */.sh)(minimum)} or newer${newest < tls_version/* VERSION_CODE */.JE['1.2'] ? ', as all current clients do' : ''}.`,
    evidence({ newest, minimum, ordinary }) {
        const evidence = [
            { label: 'newest offered', value: (0,tls_version/* versionName */.sh)(newest) },
            { label: 'policy minimum', value: (0,tls_version/* versionName */.sh)(minimum) },
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
const NOT_THIS_VERSION = [70, 40, 80, 71];
function turnedDown(handshake) {
    if (handshake.kind === 'alert')
        return NOT_THIS_VERSION.includes(handshake.alert);
    return handshake.kind === 'refused-by-us' || handshake.kind === 'closed';
}
/** An ordinary present-day offer ended below the minimum: the server had the choice and took the old version. */
function choseBelow({ handshake, hellos }, minimum) {
    if (handshake.kind === 'completed')
        return true;
    return hellos.some(({ question, outcome }) => question.kind === 'modern' && outcome.kind === 'server-flight' && outcome.version < minimum);
}
function answerToOrdinaryHello(handshake) {
    switch (handshake.kind) {
        case 'alert':
            return handshake.alert === 70 ? 'TLS alert 70 (protocol version not supported)' : `TLS alert ${handshake.alert}`;
        case 'refused-by-us':
            return `refused by the client: ${handshake.message}`;
        case 'closed':
            return handshake.how === 'rst' ? 'TCP reset' : 'connection closed';
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/causes/untrusted-issuer.js



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
        if (seen.chain === null || opensslTrusts(seen))
            return null;
        const { best, directIssuerSeemsRoot } = seen.chain;
        const last = best.certificates.at(-1);
        if (last === undefined)
            return null;
        const path = best.certificates.map(({ subject }) => calledBy(subject)).join(' ← ');
        if (best.end === 'untrusted-root')
            return { root: last.issuer, rootSent: true, path, issuerUrl: null };
        const leafAlone = best.certificates.length === 1;
        if (best.end !== 'issuer-missing' || (leafAlone && !directIssuerSeemsRoot))
            return null;
        return { root: last.issuer, rootSent: false, path, issuerUrl: last.caIssuers[0] ?? null };
    },
    message: ({ root, rootSent }) => rootSent
        ? `The chain ends at the root "${calledBy(root)}", which is not among the trusted roots: a private or test CA, or something on the way that signs the traffic anew.`
        : `The chain ends at a certificate that "${calledBy(root)}" signed, which was neither sent nor is among the trusted roots: a private or test CA, or one more intermediate certificate that should have been sent.`,
    evidence: ({ root, rootSent, path, issuerUrl }) => [
        { label: 'chain', value: path },
        { label: 'untrusted CA', value: root },
        { label: 'its certificate', value: rootSent ? 'sent by the server' : 'not sent' },
        ...(issuerUrl === null ? [] : [{ label: 'published at', value: issuerUrl }]),
    ],
    remedy: ({ root }) => ({ kind: 'trust-root', root: calledBy(root) }),
    key: ({ root }) => [root],
});

;// CONCATENATED MODULE: ./lib/causes/verification-failed.js



/**
 * OpenSSL or node:tls refuses the certificate. Diagnose asks this last, and only about refusals that no other cause
 * found at the address explains, so that nothing which OpenSSL rejects passes in silence.
 */
const verificationFailed = defineCause({
    id: 'verification-failed',
    title: 'OpenSSL refuses the certificate',
    severity: 'error',
    scope: 'address',
    docs: {
        what: 'OpenSSL, as Node uses it, refuses the certificate or its name, and no other cause of this catalogue explains why.',
        why: 'Clients built on OpenSSL (Node, curl, Python, PHP, Ruby and many more) refuse the connection in the same way. The words of OpenSSL are in the finding.',
        seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -verify_return_error </dev/null',
        references: ['RFC 5280 §6.1', 'RFC 9525 §6', 'openssl-verification-options(1)'],
        example: { kind: 'investigate-verification', code: 'INVALID_CA', chain: [], name: 'api.example.com' },
    },
    explains: [],
    detect({ at: { handshake } }) {
        if (handshake.kind !== 'completed')
            return null;
        const { verification, identity, chain } = handshake;
        if (verification.kind === 'refused') {
            return { code: verification.code, words: verification.message, about: 'chain', chain };
        }
        if (identity.kind === 'refused') {
            return {
                code: 'ERR_TLS_CERT_ALTNAME_INVALID',
                words: identity.reason.replace(/\.$/, ''),
                about: 'name',
                chain,
            };
        }
        return null;
    },
    message: ({ code, words, about }, { endpoint }) => about === 'chain'
        ? `OpenSSL refuses the certificate of ${endpoint.name} and says "${cut(words)}"${code === NO_CODE ? '' : ` (${code})`}.`
        : `The certificate of ${endpoint.name} is refused for the name "${expectedName(endpoint)}": "${cut(words)}".`,
    evidence: ({ code, words, chain }) => [
        { label: 'OpenSSL says', value: code === NO_CODE ? words : `${code}: ${words}` },
        {
            label: 'sent',
            value: `${counted(chain.length, 'certificate')}: ${chain.map(({ subject }) => calledBy(subject)).join(' ← ')}`,
        },
    ],
    remedy: ({ code, words, chain }, { endpoint }) => ({
        kind: 'investigate-verification',
        code: code === NO_CODE ? `"${cut(words)}"` : code,
        chain,
        name: expectedName(endpoint),
    }),
    key: ({ code, words }) => [code === NO_CODE ? words : code],
});
/** Node has a code for the older errors of OpenSSL only; for the others the words are all there is. */
const NO_CODE = 'UNSPECIFIED';

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
    remedy: ({ leaf }) => ({ kind: 'reissue', names: dnsNames(leaf), why: 'key-usage' }),
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
    tlsVersionTooOld,
    legacyTlsAccepted,
    certificateExpired,
    certificateNotYetValid,
    intermediateExpired,
    certificateExpiring,
    hostnameMismatch,
    noSubjectAltName,
    requiredSanMissing,
    selfSigned,
    incompleteChain,
    untrustedIssuer,
    wrongKeyUsage,
    verificationFailed,
];

;// CONCATENATED MODULE: ./lib/diagnose/openssl-codes.js
/**
 * Which causes explain a refusal by OpenSSL. The codes hide the depth and stop at the first defect, so that one code may
 * have several causes. A refusal that no found cause explains becomes `verification-failed`; an unknown code always does.
 */
const EXPLAINED_BY = new Map(Object.entries({
    CERT_HAS_EXPIRED: ['certificate-expired', 'intermediate-expired'],
    CERT_NOT_YET_VALID: ['certificate-not-yet-valid'],
    DEPTH_ZERO_SELF_SIGNED_CERT: ['self-signed'],
    SELF_SIGNED_CERT_IN_CHAIN: ['untrusted-issuer'],
    UNABLE_TO_GET_ISSUER_CERT: ['incomplete-chain', 'untrusted-issuer'],
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['incomplete-chain', 'untrusted-issuer'],
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['incomplete-chain', 'untrusted-issuer', 'self-signed'],
    CERT_UNTRUSTED: ['untrusted-issuer'],
    INVALID_PURPOSE: ['wrong-key-usage'],
    HOSTNAME_MISMATCH: ['hostname-mismatch', 'no-subject-alt-name'],
}));
/** node:tls checks the name only after OpenSSL has checked the chain, in `checkServerIdentity`. */
const NAME_EXPLAINED_BY = ['hostname-mismatch', 'no-subject-alt-name'];
/** The handshake with every refusal that a found cause explains turned into an acceptance: what remains needs a word of its own. */
function withoutExplained(handshake, found) {
    const { verification, identity } = handshake;
    const chainExplained = verification.kind === 'refused' && explains(EXPLAINED_BY.get(verification.code) ?? [], found);
    const nameExplained = identity.kind === 'refused' && explains(NAME_EXPLAINED_BY, found);
    return {
        ...handshake,
        verification: chainExplained ? { kind: 'accepted' } : verification,
        identity: nameExplained ? { kind: 'accepted' } : identity,
    };
}
function explains(causes, found) {
    return causes.some((cause) => found.has(cause));
}

;// CONCATENATED MODULE: ./lib/diagnose/sightings.js



/** Every cause that shows itself, symptoms dropped, in the order of the catalogue and then of the addresses. */
function sightings(seen) {
    const all = [...ofEndpoint(seen), ...seen.addresses.flatMap(ofAddress)];
    return CAUSES.flatMap((cause) => all.filter((sighting) => sighting.cause === cause));
}
function ofEndpoint(seen) {
    const found = [];
    for (const cause of CAUSES) {
        if (cause.scope !== 'endpoint')
            continue;
        const diagnosis = cause.diagnose(seen);
        if (diagnosis !== null)
            found.push({ cause, diagnosis, address: null });
    }
    return withoutSymptoms(found);
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
    const diagnosis = verificationFailed.diagnose({ ...seen, at });
    return diagnosis === null ? null : { cause: verificationFailed, diagnosis, address: seen.at.address };
}

;// CONCATENATED MODULE: ./lib/diagnose/soonest-validity.js
/**
 * Over all addresses, the leaf and the issuers on the best path built from what was sent. Certificates off that path do
 * not count, and neither does a root that was sent: clients have their own copy (RFC 8446 §4.4.2). `null` where no
 * certificate was seen, or none with dates that can be read.
 */
function soonestValidity({ addresses }) {
    const validities = addresses
        .flatMap(pathSent)
        .filter(({ notBefore, notAfter }) => !Number.isNaN(Date.parse(notBefore)) && !Number.isNaN(Date.parse(notAfter)));
    return validities.sort((one, other) => Date.parse(one.notAfter) - Date.parse(other.notAfter))[0] ?? null;
}
function pathSent({ sent: [leaf], chain }) {
    if (leaf === undefined)
        return [];
    const issuers = (chain?.best.certificates ?? []).slice(1).filter(({ selfIssued }) => !selfIssued);
    return [validity(leaf, 'leaf'), ...issuers.map((issuer) => validity(issuer, 'intermediate'))];
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
        message: diagnosis.message,
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

// EXTERNAL MODULE: ./lib/judge/gaps.js
var judge_gaps = __webpack_require__(4550);
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
    const { target, observation, server } = diagnosed;
    const findings = (0,weigh/* weigh */.vi)(diagnosed.findings, target.policy);
    const gaps = (0,judge_gaps/* gapsOf */.d)(observation, diagnosed.findings, findings);
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
            if (open !== null && LABELS.has(open.label))
                problems.push(unended(open.line));
            open = { label, line: index + 1, body: [] };
        }
        else if (open !== null && edge === 'END' && label === open.label) {
            if (LABELS.has(label)) {
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
    if (open !== null && LABELS.has(open.label))
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
const LABELS = new Set(['CERTIFICATE', 'X509 CERTIFICATE']);

;// CONCATENATED MODULE: ./lib/pki/trust-store.js



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
    };
}
function indexBySubject(pems) {
    const index = new Map();
    for (const der of pems.flatMap((pem) => splitPem(pem).certificates)) {
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

// EXTERNAL MODULE: ./lib/probe/trust.js
var trust = __webpack_require__(1912);
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
    return judge(diagnosed, { startedAt: new Date(startedAt).toISOString(), tookMs: now() - startedAt, now: startedAt });
}
/** Most endpoints share their roots, so each set is read once. */
function storeForRoots() {
    const stores = new Map();
    return (extraRoots) => {
        const key = extraRoots.join('\0');
        const known = stores.get(key) ?? createTrustStore((0,trust/* trustedRoots */.V)(extraRoots));
        stores.set(key, known);
        return known;
    };
}


/***/ }),

/***/ 4550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nothingConnected),
/* harmony export */   d: () => (/* binding */ gapsOf)
/* harmony export */ });
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2714);
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9971);


/**
 * Everything that was not looked at or not understood, one sentence each; empty where the look is complete.
 * `found` are the findings as diagnosed, `weighed` those that the policy left: what a policy switches off still
 * explains why OpenSSL refused a chain, but it never turns a failed handshake into a pass.
 */
function gapsOf(observation, found, weighed) {
    const nameGap = resolutionGap(observation);
    if (nameGap !== null)
        return [nameGap];
    const looked = observation.addresses.filter(({ tcp }) => tcp.kind !== 'skipped');
    if (looked.length === 0)
        return ['no address could be dialled: this machine has no route for their address family'];
    return looked.flatMap((seen) => {
        const gap = addressGap(seen, found, weighed);
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
            return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(resolution);
    }
}
function addressGap(seen, found, weighed) {
    if (seen.tcp.kind !== 'connected')
        return tcpGap(seen.tcp);
    const { handshake } = seen;
    if (handshake.kind === 'completed')
        return completedGap(handshake, seen.address, found, weighed);
    if (reports(weighed, seen.address, ENDS_HANDSHAKE))
        return null;
    const unexplained = explains(found, seen.address, BARS_THE_WAY) ? '' : NOTHING_SAYS_WHY;
    switch (handshake.kind) {
        case 'alert':
            return `the handshake ended with TLS alert ${handshake.alert}${unexplained}`;
        case 'refused-by-us':
            return `OpenSSL gave up the handshake (${handshake.code})${unexplained}`;
        case 'closed':
            return `the connection was ${handshake.how === 'rst' ? 'reset' : 'closed'} during the handshake${unexplained}`;
        case 'silent':
            return 'the server did not answer the handshake in time';
        case 'not-attempted':
            return 'no handshake was tried';
        default:
            return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(handshake);
    }
}
function completedGap({ verification, identity, aftermath }, address, found, weighed) {
    if (verification.kind === 'refused' && !explains(found, address, REFUSES_CHAIN)) {
        return `OpenSSL refuses the certificate chain (${verification.code}), and no cause explains it`;
    }
    if (identity.kind === 'refused' && !explains(found, address, REFUSES_NAME)) {
        return 'the certificate is refused for this name, and no cause explains it';
    }
    if (aftermath.kind === 'alert' && !reports(weighed, address, ENDS_HANDSHAKE)) {
        return `the server sent TLS alert ${aftermath.alert} right after the handshake${NOTHING_SAYS_WHY}`;
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
            return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(tcp);
    }
}
function explains(findings, address, causes) {
    return findings.some(({ cause, addresses }) => causes.has(cause) && (addresses.length === 0 || addresses.includes(address)));
}
function reports(weighed, address, causes) {
    return explains(weighed.filter(({ severity }) => severity !== 'notice'), address, causes);
}
/*
 * A cause that is missing here errs on the safe side: the endpoint becomes inconclusive where the policy plays the
 * cause down, and still fails where it does not.
 */
const ENDS_HANDSHAKE = new Set(['plaintext-http', 'other-protocol', 'tls-version-too-old']);
const REFUSES_CHAIN = new Set([
    'certificate-expired',
    'certificate-not-yet-valid',
    'intermediate-expired',
    'self-signed',
    'incomplete-chain',
    'untrusted-issuer',
    'wrong-key-usage',
    'verification-failed',
]);
const REFUSES_NAME = new Set(['hostname-mismatch', 'no-subject-alt-name', 'verification-failed']);
const BARS_THE_WAY = new Set([..._weigh_js__WEBPACK_IMPORTED_MODULE_0__/* .REACH_CAUSES */ .RO, ...ENDS_HANDSHAKE]);
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
    'plaintext-http',
    'other-protocol',
    'tls-version-too-old',
    'legacy-tls-accepted',
    'certificate-expired',
    'certificate-not-yet-valid',
    'intermediate-expired',
    'certificate-expiring',
    'hostname-mismatch',
    'no-subject-alt-name',
    'required-san-missing',
    'self-signed',
    'incomplete-chain',
    'untrusted-issuer',
    'wrong-key-usage',
    'verification-failed',
];


/***/ })

};

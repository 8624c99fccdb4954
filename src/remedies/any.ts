import { alignAddresses } from './align-addresses.ts';
import { anyPath } from './any-path.ts';
import { authorities } from './authorities.ts';
import { certbotIssue, certbotNotes } from './certbot.ts';
import { mendChain, mendFault } from './chain-fault.ts';
import {
  APPEND,
  appendCommand,
  CERTBOT_HAS_IT,
  completeChain,
  fetchIssuer,
  getMissing,
  JOIN_CHAIN,
  noNewer,
  oldIntermediate,
  wholeChain,
} from './chain-file.ts';
import { clientCertificates } from './client-certificates.ts';
import { commandNames, handshakeByHand } from './command-line.ts';
import { foresight } from './foresight.ts';
import { negotiation } from './negotiation.ts';
import { networks } from './networks.ts';
import { keepStartTlsClean, offerStartTls, useRightProtocol } from './offer-starttls.ts';
import { onDisk } from './on-disk.ts';
import { passProxy } from './pass-proxy.ts';
import { day, issuedWith, quotedList } from './phrases.ts';
import { renew } from './renew.ts';
import { revocation } from './revocation.ts';
import { tidyChain } from './tidy-chain.ts';
import { TLS13_NEEDS } from './versions.ts';
import { waivers } from './waivers.ts';
import type { GeneralTexts } from './writer.ts';

/** What fits every server product, and what to do where no server is at fault. */
export const any: GeneralTexts = {
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
    summary:
      port === 25
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

  renew,

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
    summary:
      remedy.toAppend === undefined
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
    summary:
      place === 0
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

  'mend-chain': mendChain(
    'Put what the CA issues into the chain that the server sends: its own certificate first, then the intermediates.',
    'Reload the server.',
  ),

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
  name: (names: string) =>
    `Serve a certificate that covers ${names}: if there is one, set it up for this name; if not, have it issued with all of them.`,
  'no-san': (names: string) => `Have the certificate issued anew with ${names} as Subject Alternative Name.`,
  'key-usage': (names: string) => `Have a certificate for servers (extended key usage serverAuth) issued for ${names}.`,
  'weak-key': (names: string, issued: string) => `Have a certificate issued for ${names}${issued}.`,
} as const;

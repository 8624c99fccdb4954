import { commandNames, connectTarget, handshakeByHand } from './command-line.ts';
import type { PathTexts } from './path-kinds.ts';
import type { GeneralTexts } from './writer.ts';

/** The general texts for names that are not served, and for what happens to a hello on its way. */
export const anyPath: PathTexts<GeneralTexts> = {
  'serve-name': ({ name, port, instead }) => ({
    summary:
      instead === null
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
    snippet:
      about === 'group'
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
    summary:
      alert === null
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
function splice(name: string): string {
  const [server = 'YOUR.HOST.NAME'] = commandNames([name]);
  return `acl tls_gate_host ssl::server_name ${server}\nssl_bump splice tls_gate_host`;
}

const PASS_THROUGH =
  'The lines are for squid and stand above "ssl_bump bump"; a machine that reaches the server directly needs none: `proxy: none` on this endpoint.';

/** A listener that waits for the header drops whatever begins otherwise, TLS too. */
const PROXY_HEADER =
  'Does the listener expect a PROXY protocol header (`proxy_protocol` in nginx, `accept-proxy` in HAProxy)? Then it cuts off whoever sends none: switch it off there, or on at the balancer.';

const ENDS = { rst: 'if it is reset', fin: 'if it is closed', silent: 'if it stays without an answer' } as const;

const ENDS_TOLD = {
  rst: 'a reset follows the first data packet',
  fin: 'the connection is closed after the first data packet',
  silent: 'the first data packet is never answered',
} as const;

const ACCEPT = {
  size: 'Update or reconfigure the server, balancer or firewall so that it takes a ClientHello of more than one packet (1,700 bytes and above).',
  group: 'Update the TLS library of the server: it must ignore a group that it does not know (RFC 8446 §4.2.7).',
  split:
    'Update or reconfigure the server, balancer or firewall so that it waits for the whole ClientHello, in however many pieces it arrives.',
} as const;

const ANY_ALERT: readonly string[] = [
  'Behind a balancer or CDN its log counts too: the alert may come from there.',
  'Run the same on the server itself: if it works there, something in front of it refuses.',
];

const NO_ALERT: readonly string[] = [
  'Where OpenSSL gives up ("unsafe legacy renegotiation", "ee key too small" …), the server is too old for current clients: update its TLS library, or replace its certificate.',
  ...ANY_ALERT,
];

const BY_ALERT: Readonly<Record<number, readonly string[]>> = {
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

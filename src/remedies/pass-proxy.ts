import type { ProxyRemedy } from '../model/proxy-remedy.ts';
import { addressBytes } from '../pki/ip-address.ts';
import { commandNames } from './command-line.ts';
import type { FixText, Writer } from './writer.ts';

/** The general text for a proxy that gives no way to an endpoint: what the proxy's owner types, or the one of the list. */
export const passProxy: Writer<'pass-proxy'> = (remedy) => TEXTS[remedy.why](remedy);

const TEXTS: Readonly<Record<ProxyRemedy['why'], (remedy: ProxyRemedy) => FixText>> = {
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
    snippet:
      commandNames([host]).length === 0 ? null : `curl -v --connect-timeout 5 telnet://${host}:${port} </dev/null`,
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
function squidLines(host: string, port: number): string {
  const [name] = commandNames([host]);
  const match =
    name !== undefined ? `dstdomain ${name}` : addressBytes(host) !== null ? `dst ${host}` : 'dstdomain YOUR.HOST.NAME';
  return [
    `acl tls_gate_host ${match}`,
    `acl tls_gate_port port ${port}`,
    'http_access allow CONNECT tls_gate_host tls_gate_port',
  ].join('\n');
}

function writtenAt(variable: string | null): string {
  return variable === null ? 'where it is configured' : `in the variable ${variable}`;
}

const GO_DIRECT =
  'An endpoint that this machine reaches without it: `proxy: none` there, or its name in no_proxy under `proxy: env`.';
const PRIVATE_PROXY =
  'A proxy of a company network is out of reach for hosted runners: use a runner inside that network.';

import type { Evidence } from '../model/finding.ts';
import { type HttpProxy, type ProxyRefusal, proxyName } from '../model/proxy.ts';
import type { ProxyTrouble } from '../model/proxy-remedy.ts';
import { assertNever } from '../model/units.ts';
import { defineCause } from './cause.ts';
import { decode, visible } from './first-bytes.ts';
import { seconds } from './hello-answers.ts';
import { bracketed } from './seen.ts';
import { cut } from './wording.ts';

/** The proxy gave no tunnel: whatever the endpoint serves was not looked at. */
export const proxyRefused = defineCause({
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
    if (at.tcp.kind !== 'proxy-refused') return null;
    const { refusal } = at.tcp;
    return { at, proxy: endpoint.proxy ?? null, refusal, why: troubleOf(refusal) };
  },

  message: ({ at, proxy, refusal, why }) =>
    sentence(nameOf(proxy), `${bracketed(at.address)}:${at.port}`, refusal, why),

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

function troubleOf(refusal: ProxyRefusal): ProxyTrouble {
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
      return assertNever(refusal);
  }
}

/** RFC 9110 §15; squid says 500, too, where it found no way to the server. What web servers answer to a method that they do not know is no word of a proxy. */
function troubleOfStatus(status: number, credentials: boolean): ProxyTrouble {
  if (status === 407) return credentials ? 'wrong-credentials' : 'no-credentials';
  if (NO_PROXY.includes(status)) return 'no-proxy';
  if (status >= 500) return 'no-endpoint';
  return FORBIDDEN.includes(status) ? 'forbidden' : 'turned-away';
}

/** RFC 9110 §15.5.2 and §15.5.4, RFC 7725. */
const FORBIDDEN: readonly number[] = [401, 403, 451];

const NO_PROXY: readonly number[] = [400, 404, 405, 501];

function sentence(proxy: string, target: string, refusal: ProxyRefusal, why: ProxyTrouble): string {
  switch (refusal.kind) {
    case 'unreachable':
      return why === 'no-name'
        ? `DNS has no address for the proxy ${proxy}, so ${target} was not looked at.`
        : `The proxy ${proxy} ${UNREACHABLE[refusal.code] ?? `cannot be reached (${refusal.code})`}, so ${target} was not looked at.`;
    case 'no-answer':
      return `The proxy ${proxy} does not answer within ${seconds(refusal.waitedMs)}, so ${target} was not looked at.`;
    case 'not-http':
      return `What answers at ${proxy} is no HTTP proxy: it says "${visible(decode(refusal.firstBytes), 40)}".`;
    case 'too-long':
      return `What answers at ${proxy} is no sound HTTP proxy: the head of its answer does not end within ${refusal.bytes} bytes.`;
    case 'closed':
      return `The proxy ${proxy} ${refusal.how === 'rst' ? 'resets' : 'closes'} the connection when it is asked for ${target}, without a word.`;
    case 'silent':
      return `The proxy ${proxy} does not answer within ${seconds(refusal.waitedMs)} when it is asked for ${target}: it hangs, or it waits for that server.`;
    case 'status':
      return ofStatus(proxy, target, statusText(refusal), why);
    default:
      return assertNever(refusal);
  }
}

function ofStatus(proxy: string, target: string, status: string, why: ProxyTrouble): string {
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

function statusText({ status, reason }: { readonly status: number; readonly reason: string }): string {
  return reason === '' ? String(status) : `${status} ${cut(reason)}`;
}

const UNREACHABLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refuses connections',
  ECONNRESET: 'resets the connection',
};

function seenOf(refusal: ProxyRefusal): readonly Evidence[] {
  switch (refusal.kind) {
    case 'unreachable':
      return [{ label: 'answer', value: refusal.code }];
    case 'no-answer':
    case 'silent':
      return [{ label: 'waited', value: seconds(refusal.waitedMs) }];
    case 'not-http':
      return [{ label: 'first bytes', value: visible(decode(refusal.firstBytes)) }];
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
      return assertNever(refusal);
  }
}

function nameOf(proxy: HttpProxy | null): string {
  return proxy === null ? 'of the run' : proxyName(proxy);
}

import type { SourceLocation } from '../model/endpoint.ts';
import type { HttpProxy } from '../model/proxy.ts';
import { complaint } from './config-problem.ts';
import { isExempt } from './no-proxy.ts';
import { areCredentials, PROXY, type ProxyText, parseProxyUrl } from './proxy-kinds.ts';
import type { SettingsReader } from './raw-settings.ts';
import type { ReadEnvironment } from './read-file.ts';
import { VARIABLE } from './secret-kinds.ts';

/** Through which proxy, as an endpoint or the whole run says. */
export interface ProxyKeys {
  readonly proxy?: ProxyText | undefined;
  readonly 'proxy-credentials-env'?: string | undefined;
}

/** The proxies of a run, and what they ask for. */
export interface Proxies {
  /** An endpoint's own word, else that of the whole run; `null` dials directly. */
  readonly proxyFor: (keys: ProxyKeys, to: Destination, placeOf: (key: string) => SourceLocation) => HttpProxy | null;
  /** `user:password` by the name of the variable that holds it. */
  readonly byId: ReadonlyMap<string, string>;
}

/** What `no_proxy` is compared with. */
export interface Destination {
  /** The endpoint's name, and what is dialled instead of it. */
  readonly hosts: readonly string[];
  /** Those dialled instead of asking DNS. */
  readonly addresses: readonly string[];
  readonly port: number;
}

export interface ProxySources {
  /** Secrets. */
  readonly readEnv: ReadEnvironment;
  /** https_proxy and its kin, secret only before an "@"; absent: `readEnv`. */
  readonly readProxyEnv?: ReadEnvironment;
}

/**
 * Reads proxies and their credentials, and complains of what is wrong. No message repeats credentials, or a URL that may
 * hold them.
 */
export function proxies(reader: SettingsReader, { readEnv, readProxyEnv = readEnv }: ProxySources): Proxies {
  const byId = new Map<string, string>();
  // Each variable is read once: on a runner every reading of a secret is a line of the log that masks it.
  const secretOf = once((variable) => readEnv(variable)?.replace(/\r?\n$/, '') ?? '');
  const textOf = once((variable) => readProxyEnv(variable)?.trim() ?? '');
  const inUse = (variable: string) => ({ variable, text: textOf(variable) });
  const told = new Set<string>();
  // One bad variable is one problem, however many endpoints read it.
  const complain = (at: SourceLocation, message: string) => {
    const text = JSON.stringify([at, message]);
    if (!told.has(text)) reader.complain(at, message);
    told.add(text);
  };
  const firstSet = (names: readonly string[]) => names.map(inUse).find(({ text }) => text !== '') ?? null;

  const credentialsFrom = (variable: string, at: SourceLocation): string | null => {
    const text = secretOf(variable);
    if (areCredentials(text)) {
      byId.set(variable, text);
      return variable;
    }
    const wrong = text === '' ? 'the variable is not set' : 'what the variable holds is no user:password';
    complain(at, `proxy-credentials-env: ${complaint(wrong, 'one that holds user:password')}`);
    return null;
  };

  const fromEnvironment = ({ hosts, addresses, port }: Destination, at: SourceLocation): HttpProxy | null => {
    const named = firstSet(PROXY_VARIABLES);
    if (named === null) return null;
    const exempt = firstSet(EXEMPT_VARIABLES)?.text ?? '';
    const isDirect = (host: string) => LOOPBACK.test(host) || isExempt(exempt, host, port);
    if (hosts.some(isDirect) || (addresses.length > 0 && addresses.every(isDirect))) return null;
    const url = parseProxyUrl(named.text);
    if (!url.ok) {
      complain(at, `proxy: the variable ${named.variable}: ${url.error}`);
      return null;
    }
    const { credentials } = url.value;
    if (credentials !== null) byId.set(named.variable, credentials);
    return {
      host: url.value.host,
      port: url.value.port,
      variable: named.variable,
      credentials: credentials === null ? null : named.variable,
    };
  };

  const read = (
    { proxy, 'proxy-credentials-env': variable }: ProxyKeys,
    to: Destination,
    placeOf: (key: string) => SourceLocation,
  ): HttpProxy | null => {
    if (proxy === undefined || proxy.kind === 'none') {
      if (variable !== undefined)
        complain(
          placeOf('proxy-credentials-env'),
          `proxy-credentials-env: ${complaint('there is no proxy to it', 'proxy beside it')}`,
        );
      return null;
    }
    const found =
      proxy.kind === 'env'
        ? fromEnvironment(to, placeOf('proxy'))
        : { host: proxy.host, port: proxy.port, variable: null, credentials: null };
    if (found === null || variable === undefined) return found;
    return { ...found, credentials: credentialsFrom(variable, placeOf('proxy-credentials-env')) };
  };

  const shared = sharedKeys(reader);
  if (shared.keys.proxy === undefined) read(shared.keys, { hosts: [], addresses: [], port: 0 }, shared.placeOf);
  return {
    byId,
    proxyFor: (keys, to, placeOf) =>
      keys.proxy === undefined && keys['proxy-credentials-env'] === undefined
        ? shared.keys.proxy === undefined
          ? null
          : read(shared.keys, to, shared.placeOf)
        : read(keys, to, placeOf),
  };
}

function once(read: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const text = known.get(name) ?? read(name);
    known.set(name, text);
    return text;
  };
}

function sharedKeys(reader: SettingsReader) {
  const proxy = reader.one('proxy', PROXY);
  const variable = reader.one('proxy-credentials-env', VARIABLE);
  // A bad value has its own complaint; what is left of the pair would only add a second one.
  const good = reader.raw('proxy') === null || proxy !== null;
  const nowhere = { file: '<inputs>', line: 1, column: 1 };
  return {
    keys: good ? { proxy: proxy?.value, 'proxy-credentials-env': variable?.value } : {},
    placeOf: (key: string): SourceLocation => (key === 'proxy' ? proxy?.at : variable?.at) ?? proxy?.at ?? nowhere,
  };
}

/** What curl asks for a TLS endpoint, the lower case first. */
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
const EXEMPT_VARIABLES = ['no_proxy', 'NO_PROXY'];

/** Go never takes the way of a proxy to the machine itself, and a proxy elsewhere would end at another one. */
const LOOPBACK = /^(?:localhost$|127\.|::1$)|\.localhost$/;

import type { Endpoint, SourceLocation } from '../model/endpoint.ts';
import type { BundleFiles } from './bundle-files.ts';
import type { ClientIdentities } from './client-identity.ts';
import type { DeclaredEndpoint } from './config.ts';
import { complaint } from './config-problem.ts';
import type { ConfigEndpoint } from './config-schema.ts';
import { applicationOf } from './endpoint-text.ts';
import { hostAndPort, isAddress } from './host-name.ts';
import type { Proxies } from './proxies.ts';
import { applicationOfStartTls, usualPortOf } from './schemes.ts';

/** What building an endpoint needs beside its declaration. */
export interface EndpointContext {
  /** PEM of a ca-file, or `null` when it is bad, which has then been complained about. */
  readonly readRoots: (path: string, at: SourceLocation) => string | null;
  /** Roots for every endpoint. */
  readonly sharedRoots: readonly string[];
  /** Id of the client identity that the endpoint shows; `null` where it shows none. */
  readonly identityFor: ClientIdentities['idFor'];
  /** The proxy that the endpoint is reached through; `null` where none is. */
  readonly proxyFor: Proxies['proxyFor'];
  /** Id of what stands at the path of a `file:` endpoint; empty where it cannot be read, which was complained about. */
  readonly bundleFor: BundleFiles['idFor'];
  readonly complain: (at: SourceLocation, message: string) => void;
}

/** What reports call the endpoint: `host:port`, an IPv6 literal in brackets, or `file:` and the path. */
export function endpointName({ host, port, starttls }: Pick<ConfigEndpoint, 'host' | 'port' | 'starttls'>): string {
  return host.file === undefined ? hostAndPort(host.host, portOf({ host, port, starttls })) : `file:${host.file}`;
}

/** Of the endpoint, whether or not it is dialled there. */
export function portOf({ host, port, starttls }: Pick<ConfigEndpoint, 'host' | 'port' | 'starttls'>): number {
  return host.writtenPort ?? port ?? (starttls === undefined ? host.usualPort : usualPortOf(starttls));
}

/** A declaration → the complete endpoint. Keys that contradict each other are complained about. */
export function buildEndpoint(declared: DeclaredEndpoint, context: EndpointContext): Endpoint {
  const { file } = declared.entry.host;
  return file === undefined ? buildServer(declared, context) : buildFile(file, declared, context);
}

function buildServer({ entry, at, placeOf }: DeclaredEndpoint, context: EndpointContext): Endpoint {
  for (const key of FILE_KEYS) {
    if (entry[key] !== undefined)
      context.complain(placeOf(key), complaint(`${key}: belongs to certificates on disk`, 'it beside host: file:PATH'));
  }
  const { host, port: portKey, connect, addresses, 'ca-file': caFile } = entry;
  if (host.writtenPort !== null && portKey !== undefined && portKey !== host.writtenPort) {
    context.complain(
      placeOf('port'),
      complaint(`port: ${portKey} contradicts port ${host.writtenPort} in host`, 'one of the two'),
    );
  }
  if (connect !== undefined && addresses !== undefined) {
    context.complain(placeOf('connect'), complaint('connect: stands beside addresses', 'one of the two'));
  }
  const { writtenScheme = null } = host;
  if (entry.starttls !== undefined && writtenScheme !== null && entry.starttls !== host.starttls) {
    context.complain(
      placeOf('starttls'),
      complaint(`starttls: ${entry.starttls} contradicts ${writtenScheme}:// in host`, 'one of the two'),
    );
  }
  const starttls = entry.starttls ?? host.starttls;
  const port = portOf(entry);
  const hosts = [host.host, ...(connect === undefined ? [] : [connect.host])];
  const destination = { hosts, addresses: addresses ?? [], port: connect?.port ?? port };
  const proxy = context.proxyFor(entry, destination, placeOf);
  return {
    name: endpointName(entry),
    host: host.host,
    port,
    servername: entry.servername ?? (isAddress(host.host) ? null : host.host),
    starttls,
    application: starttls === null ? applicationOf(host, port) : applicationOfStartTls(starttls),
    connect: connect === undefined ? null : { host: connect.host, port: connect.port ?? port },
    addresses: [...new Set(addresses ?? [])],
    ...(proxy === null ? {} : { proxy }),
    clientIdentity: context.identityFor(entry, placeOf),
    extraRoots: rootsOf(caFile, placeOf, context),
    server: entry.server ?? null,
    file: null,
    declaredAt: at,
  };
}

/** Certificates on disk: what is about a connection has no meaning there. */
function buildFile(path: string, { entry, at, placeOf }: DeclaredEndpoint, context: EndpointContext): Endpoint {
  for (const key of CONNECTION_KEYS) {
    if (entry[key] !== undefined)
      context.complain(
        placeOf(key),
        complaint(`${key}: means nothing for a file, which is not dialled`, 'no such key'),
      );
  }
  return {
    name: endpointName(entry),
    host: '',
    port: 0,
    servername: entry.servername ?? null,
    starttls: null,
    application: 'unknown',
    connect: null,
    addresses: [],
    clientIdentity: null,
    extraRoots: rootsOf(entry['ca-file'], placeOf, context),
    server: entry.server ?? null,
    file: { path, source: context.bundleFor(path, entry, placeOf) },
    declaredAt: at,
  };
}

function rootsOf(
  caFile: string | undefined,
  placeOf: DeclaredEndpoint['placeOf'],
  { readRoots, sharedRoots }: EndpointContext,
): readonly string[] {
  const own = caFile === undefined ? null : readRoots(caFile, placeOf('ca-file'));
  return own === null ? sharedRoots : [...new Set([...sharedRoots, own])];
}

const FILE_KEYS = ['key', 'password-env'] as const;
const CONNECTION_KEYS = [
  'port',
  'starttls',
  'connect',
  'addresses',
  'client-cert',
  'client-key',
  'client-key-env',
  'client-cert-password-env',
  'proxy',
  'proxy-credentials-env',
] as const;

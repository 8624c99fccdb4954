import type { Endpoint, SourceLocation } from '../model/endpoint.ts';
import type { ClientIdentities } from './client-identity.ts';
import type { DeclaredEndpoint } from './config.ts';
import { complaint } from './config-problem.ts';
import { applicationOf } from './endpoint-text.ts';
import { hostAndPort, isAddress } from './host-name.ts';

/** What building an endpoint needs beside its declaration. */
export interface EndpointContext {
  /** PEM of a ca-file, or `null` when it is bad, which has then been complained about. */
  readonly readRoots: (path: string, at: SourceLocation) => string | null;
  /** Roots for every endpoint. */
  readonly sharedRoots: readonly string[];
  /** Id of the client identity that the endpoint shows; `null` where it shows none. */
  readonly identityFor: ClientIdentities['idFor'];
  readonly complain: (at: SourceLocation, message: string) => void;
}

/** A declaration → the complete endpoint. Keys that contradict each other are complained about. */
export function buildEndpoint({ entry, at, placeOf }: DeclaredEndpoint, context: EndpointContext): Endpoint {
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
  const port = host.writtenPort ?? portKey ?? host.usualPort;
  const ownRoots = caFile === undefined ? null : context.readRoots(caFile, placeOf('ca-file'));
  return {
    name: hostAndPort(host.host, port),
    host: host.host,
    port,
    servername: entry.servername ?? (isAddress(host.host) ? null : host.host),
    starttls: host.starttls,
    application: applicationOf(host, port),
    connect: connect === undefined ? null : { host: connect.host, port: connect.port ?? port },
    addresses: [...new Set(addresses ?? [])],
    clientIdentity: context.identityFor(entry, placeOf),
    extraRoots: ownRoots === null ? context.sharedRoots : [...new Set([...context.sharedRoots, ownRoots])],
    server: entry.server ?? null,
    declaredAt: at,
  };
}

import type { HttpProxy } from './proxy.ts';

/** Where the user wrote something: becomes the annotation's place. Lines and columns count from 1. */
export interface SourceLocation {
  /** Path relative to the workspace, or a name in angle brackets such as `<endpoints input>`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Protocols that begin in clear and are upgraded to TLS (STARTTLS and its kin). */
export const STARTTLS_NAMES = [
  'smtp',
  'lmtp',
  'imap',
  'pop3',
  'ftp',
  'ldap',
  'xmpp',
  'xmpp-server',
  'sieve',
  'nntp',
  'postgres',
  'mysql',
] as const;

export type StartTls = (typeof STARTTLS_NAMES)[number];

/** What is spoken inside TLS, as far as the scheme tells; decides whether an HTTP question is asked. */
export type Application = 'http' | 'mail' | 'ftp' | 'ldap' | 'postgres' | 'unknown';

/** Server products that may be named in a config or recognised, in the order of the docs. */
export const PRODUCT_NAMES = [
  'nginx',
  'apache',
  'haproxy',
  'caddy',
  'traefik',
  'envoy',
  'lighttpd',
  'stunnel',
  'kubernetes',
  'iis',
  'java',
  'node',
  'go',
  'aws',
  'google-cloud',
  'azure',
  'cloudflare',
  'postfix',
  'dovecot',
  'exim',
  'openldap',
  'vsftpd',
  'proftpd',
  'postgresql',
  'mysql',
] as const;

export type Product = (typeof PRODUCT_NAMES)[number];

/** One server, or one file, to look at: parsed and complete, so that later stages trust it. */
export interface Endpoint {
  /** `host:port` as reports print it, an IPv6 literal in brackets; `file:certs/site.pem` for what lies on disk. */
  readonly name: string;
  /** Lower-case A-label host name without trailing dot, or an IP literal without brackets; empty for a file. */
  readonly host: string;
  /** 0 for a file. */
  readonly port: number;
  /** Name for SNI and for name matching; `null` sends none, as RFC 6066 §3 asks for IP literals. */
  readonly servername: string | null;
  readonly starttls: StartTls | null;
  readonly application: Application;
  /** Dial this instead of the name: a staging address under the production name. */
  readonly connect: { readonly host: string; readonly port: number } | null;
  /** IP literals to dial instead of asking DNS; empty means DNS decides. */
  readonly addresses: readonly string[];
  /** Every connection goes through it; absent: none does. */
  readonly proxy?: HttpProxy;
  /** PEM text of roots that count as trusted here, beside the bundled ones. */
  readonly extraRoots: readonly string[];
  /** Which of the plan's client identities to show when the server asks; `null` shows none. Secrets stay in the plan. */
  readonly clientIdentity: string | null;
  /** What runs there, as the user says; `null` means it is recognised from what it answers. */
  readonly server: Product | null;
  /** Certificates on disk instead of a server; `null` for a server. `source` is the id of what was read, in the plan. */
  readonly file: { readonly path: string; readonly source: string } | null;
  readonly declaredAt: SourceLocation;
  /** What tells it from the others of its name in the run: `connect 10.0.0.7:443`; absent where nothing has to. */
  readonly variant?: string;
}

/** `10.0.0.7:443`, an IPv6 literal in brackets. */
export function placeOf({ host, port }: { readonly host: string; readonly port: number }): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** What an endpoint is known by from run to run: its name, unless others share it. */
export function identityOf({ name, variant }: Pick<Endpoint, 'name' | 'variant'>): string {
  return variant === undefined ? name : `${name} (${variant})`;
}

/** What tells the endpoints of a list apart: the same name may stand there twice, dialled in two ways. */
export function endpointKey({ name, connect, servername }: Pick<Endpoint, 'name' | 'connect' | 'servername'>): string {
  return JSON.stringify([name, connect === null ? null : [connect.host, connect.port], servername]);
}

import { tlsServer } from '../../src/demo/servers.ts';
import { apacheServer } from './apache-server.ts';
import { caddyServer } from './caddy-server.ts';
import { gnutlsServer } from './gnutls-server.ts';
import { haproxyServer } from './haproxy-server.ts';
import { javaServer } from './java-server.ts';
import { lighttpdServer } from './lighttpd-server.ts';
import { nginxServer } from './nginx-server.ts';
import { opensslServer, type ServedFiles } from './openssl-server.ts';
import type { RunningServer } from './process.ts';
import { stunnelServer } from './stunnel-server.ts';
import type { TemporaryFolder } from './temporary.ts';

/** Versions to configure: what the server does unless told otherwise, or one alone. */
export type Versions = 'default' | '1.2' | '1.3';

export interface RealServer {
  /** Programs without which it cannot run. */
  readonly programs: readonly string[];
  start(folder: TemporaryFolder, files: ServedFiles, versions: Versions): Promise<RunningServer>;
}

/** Every server product that the tests know, as it answers when almost nothing is configured. */
export const REAL_SERVERS = {
  nginx: {
    programs: ['nginx'],
    start: (folder, files, versions) =>
      nginxServer(folder, files, { directives: pick(versions, '', (v) => `ssl_protocols TLSv${v};`) }),
  },
  apache: {
    programs: ['apache2'],
    start: (folder, files, versions) =>
      apacheServer(folder, files, { directives: pick(versions, '', (v) => `SSLProtocol -all +TLSv${v}`) }),
  },
  haproxy: {
    programs: ['haproxy'],
    start: (folder, files, versions) =>
      haproxyServer(folder, files, { bind: pick(versions, '', (v) => `ssl-min-ver TLSv${v} ssl-max-ver TLSv${v}`) }),
  },
  stunnel: {
    programs: ['stunnel4'],
    start: (folder, files, versions) =>
      stunnelServer(
        folder,
        files,
        pick(versions, '', (v) => `sslVersion = TLSv${v}`),
      ),
  },
  lighttpd: {
    programs: ['lighttpd'],
    start: (folder, files, versions) =>
      lighttpdServer(
        folder,
        files,
        pick(
          versions,
          '',
          (v) => `ssl.openssl.ssl-conf-cmd = ("MinProtocol" => "TLSv${v}", "MaxProtocol" => "TLSv${v}")`,
        ),
      ),
  },
  'openssl s_server': {
    programs: ['openssl'],
    start: (folder, files, versions) =>
      opensslServer(folder, files, ...pick<readonly string[]>(versions, [], (v) => [`-tls${v.replace('.', '_')}`])),
  },
  'gnutls-serv': {
    programs: ['gnutls-serv'],
    start: (folder, files, versions) =>
      gnutlsServer(
        folder,
        files,
        ...pick<readonly string[]>(versions, [], (v) => ['--priority', `NORMAL:-VERS-ALL:+VERS-TLS${v}`]),
      ),
  },
  caddy: {
    programs: ['caddy'],
    start: (folder, files, versions) =>
      caddyServer(folder, files, { tls: pick(versions, '', (v) => `protocols tls${v} tls${v}`) }),
  },
  'Java JSSE': {
    programs: ['java', 'keytool', 'openssl'],
    start: (folder, files, versions) =>
      javaServer(folder, files, {
        options: pick<readonly string[]>(versions, [], (v) => [`protocols=TLSv${v}`]),
      }),
  },
  Node: {
    programs: [],
    start: (_folder, files, versions) =>
      tlsServer({
        ...files,
        ...pick<object>(versions, {}, (v) => ({ minVersion: `TLSv${v}`, maxVersion: `TLSv${v}` })),
      }),
  },
} as const satisfies Readonly<Record<string, RealServer>>;

function pick<T>(versions: Versions, otherwise: T, only: (version: '1.2' | '1.3') => T): T {
  return versions === 'default' ? otherwise : only(versions);
}

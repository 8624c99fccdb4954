import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, startServer } from './process.ts';
import { nextSerial } from './served.ts';
import type { TemporaryFolder } from './temporary.ts';
import { numbersOf } from './users.ts';

export interface SquidSettings {
  /** Names that only the proxy knows, all of them this machine. */
  readonly names?: readonly string[];
  /** Lines in front of `http_access allow all`. */
  readonly access?: string;
  /** `user:password` that it asks for. */
  readonly credentials?: string;
  /** Signs all traffic anew with this CA; PEM of the roots that it trusts itself. */
  readonly bump?: {
    readonly ca: ServedFiles;
    readonly roots: string;
    /** Lines in front of `ssl_bump bump all`. */
    readonly before?: string;
  };
}

/** A real squid that does nothing but CONNECT, keeps nothing, and looks names up in a file of its own. */
export async function squidServer(
  folder: TemporaryFolder,
  { names = ['shop.test'], access = '', credentials, bump }: SquidSettings = {},
): Promise<RunningServer> {
  const name = `squid-${nextSerial()}`;
  const port = await freePort();
  const home = join(folder.path, name);
  mkdirSync(home);
  const write = (file: string, text: string) => folder.write(join(name, file), text);
  const hosts = write('hosts', `127.0.0.1 ${names.join(' ')}\n`);
  const bumps = bump === undefined ? null : bumpLines(home, write, bump);
  const config = write(
    'squid.conf',
    `http_port 127.0.0.1:${port}${bumps?.port ?? ''}
pid_filename none
cache_log ${home}/cache.log
cache_store_log none
access_log none
netdb_filename none
pinger_enable off
coredump_dir ${home}
visible_hostname proxy.test
hosts_file ${hosts}
connect_timeout 2 seconds
cache deny all
${bumps?.lines ?? ''}
${credentials === undefined ? '' : authLines(write, credentials)}
${access}
http_access allow all
`,
  );
  giveToSquid(folder.path, home);
  // Squids of one service name share memory, and a user cannot open what another's squid has left there.
  const service = `tlsgate${process.pid}x${name.replace(/\D/g, '')}`;
  const args = ['-N', '-n', service, '-f', config];
  // Asked politely it takes seconds to end; its helpers end with it.
  const server = await startServer(port, programPath('squid') ?? 'squid', args, { signal: 'SIGKILL' });
  return {
    port,
    async stop() {
      await server.stop();
      for (const file of readdirSync(SHARED_MEMORY).filter((one) => one.startsWith(`${service}-`)))
        rmSync(join(SHARED_MEMORY, file), { force: true });
    },
  };
}

function authLines(write: (file: string, text: string) => string, credentials: string): string {
  const [user = '', password = ''] = credentials.split(':');
  const hash = execFileSync('openssl', ['passwd', '-apr1', password], { encoding: 'utf8' }).trim();
  return `auth_param basic program ${LIBRARY}/basic_ncsa_auth ${write('passwords', `${user}:${hash}\n`)}
auth_param basic children 2 startup=1
acl known proxy_auth REQUIRED
http_access deny !known`;
}

function bumpLines(
  home: string,
  write: (file: string, text: string) => string,
  { ca, roots, before = '' }: NonNullable<SquidSettings['bump']>,
) {
  const [cert, key] = [write('ca.pem', ca.chain), write('ca.key', ca.key)];
  execFileSync(`${LIBRARY}/security_file_certgen`, ['-c', '-s', join(home, 'certificates'), '-M', '4MB']);
  return {
    port: ` ssl-bump generate-host-certificates=on tls-cert=${cert} tls-key=${key}`,
    lines: `sslcrtd_program ${LIBRARY}/security_file_certgen -s ${home}/certificates -M 4MB
sslcrtd_children 2 startup=1
tls_outgoing_options cafile=${write('roots.pem', roots)}
acl first at_step SslBump1
ssl_bump peek first
${before}
ssl_bump bump all`,
  };
}

/** Started by root it becomes the user `proxy`, who has to read its files and to write beside them. */
function giveToSquid(folder: string, home: string): void {
  if (process.getuid?.() !== 0) return;
  const [user, group] = numbersOf('proxy');
  chmodSync(folder, 0o755);
  for (const path of [home, ...readdirSync(home, { recursive: true, encoding: 'utf8' }).map((one) => join(home, one))])
    chownSync(path, user, group);
}

const SHARED_MEMORY = '/dev/shm';

/** Where Debian keeps the helpers of squid. */
const LIBRARY = '/usr/lib/squid';

import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, run, startServer } from './process.ts';
import { nextSerial, writeFiles } from './served.ts';
import type { TemporaryFolder } from './temporary.ts';
import { numbersOf } from './users.ts';

/** `tls`: TLS from the first byte; `clear`: it begins in clear, and offers TLS where it is set up to. */
export type MailPort = 'tls' | 'clear';

/** A real Postfix on one port, which only root can start, since it changes to a user of its own; `settings` are lines of main.cf. */
export async function postfixServer(
  folder: TemporaryFolder,
  files: ServedFiles,
  { on = 'tls', settings = '' }: { readonly on?: MailPort; readonly settings?: string } = {},
): Promise<RunningServer> {
  const name = `postfix-${nextSerial()}`;
  const { chain, key } = writeFiles(folder, name, files);
  const port = await freePort();
  const home = `${folder.path}/${name}`;
  const owner = numbersOf('postfix');
  openUp(folder);
  mkdirSync(`${home}/queue/pid`, { recursive: true });
  for (const queue of QUEUES) ownedFolder(`${home}/queue/${queue}`, owner);
  ownedFolder(`${home}/data`, owner);
  folder.write(
    `${name}/main.cf`,
    `compatibility_level = 3.6
queue_directory = ${home}/queue
data_directory = ${home}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
myhostname = shop.test
inet_interfaces = loopback-only
inet_protocols = ipv4
maillog_file = ${home}/log
maillog_file_prefixes = ${folder.path}
mydestination =
alias_maps =
smtpd_tls_cert_file = ${chain}
smtpd_tls_key_file = ${key}
${settings}
`,
  );
  folder.write(
    `${name}/master.cf`,
    `127.0.0.1:${port} inet n - n - - smtpd${on === 'tls' ? ' -o smtpd_tls_wrappermode=yes' : ''}
anvil unix - - n - 1 anvil
proxymap unix - - n - - proxymap
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
cleanup unix n - n - 0 cleanup
postlog unix-dgram n - n - 1 postlogd
`,
  );
  const program = programPath('postfix') ?? 'postfix';
  // What it starts is not its child, so that ending it by a signal would leave that behind.
  const end = async () => void (await run(program, ['-c', home, 'stop']));
  try {
    const server = await startServer(port, program, ['-c', home, 'start-fg']);
    return { port, stop: () => end().then(() => server.stop()) };
  } catch (error) {
    await end();
    throw error;
  }
}

/** A real Dovecot with one protocol on one port, which only root can start; `settings` are lines of its configuration. */
export async function dovecotServer(
  folder: TemporaryFolder,
  files: ServedFiles,
  {
    on = 'tls',
    protocol = 'imap',
    settings = '',
  }: { readonly on?: MailPort; readonly protocol?: 'imap' | 'pop3' | 'sieve'; readonly settings?: string } = {},
): Promise<RunningServer> {
  const name = `dovecot-${nextSerial()}`;
  const { chain, key } = writeFiles(folder, name, files);
  const port = await freePort();
  const home = `${folder.path}/${name}`;
  openUp(folder);
  mkdirSync(home, { recursive: true });
  const [clearPort, tlsPort] = on === 'tls' ? [0, port] : [port, 0];
  const config = folder.write(
    `${name}/dovecot.conf`,
    `base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/log
protocols = ${protocol}
listen = 127.0.0.1
ssl = yes
ssl_cert = <${chain}
ssl_key = <${key}
service ${protocol === 'sieve' ? 'managesieve' : protocol}-login {
  inet_listener ${protocol} {
    port = ${clearPort}
  }
  inet_listener ${protocol}s {
    port = ${tlsPort}
    ssl = yes
  }
}
passdb {
  driver = static
  args = password=nobody-logs-in
}
userdb {
  driver = static
  args = uid=65534 gid=65534 home=/nonexistent
}
${settings}
`,
  );
  return startServer(port, programPath('dovecot') ?? 'dovecot', ['-F', '-c', config]);
}

/** The folders below `home` that Postfix wants to find, of its own user. */
export async function postfixFolders(home: string): Promise<void> {
  const owner = await numbersOf('postfix');
  mkdirSync(`${home}/queue/pid`, { recursive: true });
  for (const queue of QUEUES) ownedFolder(`${home}/queue/${queue}`, owner);
  ownedFolder(`${home}/data`, owner);
}

const QUEUES = [
  'active',
  'bounce',
  'corrupt',
  'defer',
  'deferred',
  'flush',
  'hold',
  'incoming',
  'maildrop',
  'private',
  'public',
  'saved',
  'trace',
];

function ownedFolder(path: string, [user, group]: readonly [number, number]): void {
  mkdirSync(path, { recursive: true });
  chownSync(path, user, group);
}

/** Their own users have to get through. */
function openUp({ path }: TemporaryFolder): void {
  chmodSync(path, 0o755);
}

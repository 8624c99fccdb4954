import { chmodSync, readFileSync } from 'node:fs';
import { programPath } from '../../helpers/installed.ts';
import { postfixFolders } from '../../helpers/mail-servers.ts';
import { run, startServer } from '../../helpers/process.ts';
import type { Bench } from './bench.ts';
import { setKeys } from './key-lines.ts';
import { count, waitFor } from './wait-for.ts';

/** SMTP with TLS from the first byte, which only root can start; by itself it takes TLS 1.0 and suites without a certificate. */
export const postfixBench: Bench = {
  product: 'postfix',
  programs: ['postfix', 'openssl'],
  rootOnly: true,
  configFile: '/etc/postfix/main.cf',
  reload: 'postfix check && postfix reload',

  config: ({ folder }) => `compatibility_level = 3.6
queue_directory = /etc/postfix/queue
data_directory = /etc/postfix/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
myhostname = shop.test
inet_interfaces = loopback-only
inet_protocols = ipv4
maillog_file_prefixes = /etc/postfix
maillog_file = /etc/postfix/log
mydestination =
alias_maps =
smtpd_tls_cert_file = ${folder}/fullchain.pem
smtpd_tls_key_file = ${folder}/privkey.pem
smtpd_tls_mandatory_protocols = >=TLSv1.2
smtpd_tls_mandatory_exclude_ciphers = aNULL
`,

  files: ({ chain, key }, folder) => ({ [`${folder}/fullchain.pem`]: chain, [`${folder}/privkey.pem`]: key }),

  apply: setKeys,

  async start(machine, port) {
    const program = programPath('postfix') ?? 'postfix';
    const home = machine.mapped('/etc/postfix');
    // Its own user has to get through.
    chmodSync(machine.folder.path, 0o755);
    await postfixFolders(home);
    machine.write(
      '/etc/postfix/master.cf',
      `127.0.0.1:${port} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
anvil unix - - n - 1 anvil
proxymap unix - - n - - proxymap
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
cleanup unix n - n - 0 cleanup
postlog unix-dgram n - n - 1 postlogd
`,
    );
    machine.standIn('postfix', `exec ${program} -c ${home} "$@"`);
    for (const own of ['postconf', 'postmap']) machine.standIn(own, `exec ${programPath(own)} -c ${home} "$@"`);
    const server = await startServer(port, program, ['-c', home, 'start-fg']);
    const told = () => readFileSync(`${home}/log`, 'utf8');
    return {
      port,
      async stop() {
        const { status } = await run(program, ['-c', home, 'stop']);
        // It refuses where a fix left lines that it cannot read.
        if (status !== 0) process.kill(Number(readFileSync(`${home}/queue/pid/master.pid`, 'utf8')));
        await server.stop();
      },
      reloaded: () => waitFor(() => count(told(), /reload -- version/g) > 0, told),
    };
  },
};

import { chmodSync, readFileSync } from 'node:fs';
import { programPath } from '../../helpers/installed.ts';
import { startServer } from '../../helpers/process.ts';
import type { Bench } from './bench.ts';
import { setKeys } from './key-lines.ts';
import { count, waitFor } from './wait-for.ts';

/** IMAP with TLS from the first byte, which only root can start. */
export const dovecotBench: Bench = {
  product: 'dovecot',
  programs: ['dovecot', 'openssl'],
  rootOnly: true,
  configFile: '/etc/dovecot/dovecot.conf',
  reload: 'doveconf -n >/dev/null && doveadm reload',

  config: ({ port, folder }) => `base_dir = /etc/dovecot/run
state_dir = /etc/dovecot/state
log_path = /etc/dovecot/log
protocols = imap
listen = 127.0.0.1
passdb {
  driver = static
  args = password=nobody-logs-in
}
userdb {
  driver = static
  args = uid=65534 gid=65534 home=/nonexistent
}
service imap-login {
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${port}
    ssl = yes
  }
}
ssl = required
ssl_cert = <${folder}/fullchain.pem
ssl_key = <${folder}/privkey.pem
`,

  files: ({ chain, key }, folder) => ({ [`${folder}/fullchain.pem`]: chain, [`${folder}/privkey.pem`]: key }),

  apply(config, added) {
    return added[0]?.startsWith('local_name') ? `${config}${added.join('\n')}\n` : setKeys(config, added);
  },

  async start(machine, port) {
    const program = programPath('dovecot') ?? 'dovecot';
    const config = machine.mapped(dovecotBench.configFile);
    // Its own users have to get through.
    chmodSync(machine.folder.path, 0o755);
    for (const own of ['doveconf', 'doveadm']) machine.standIn(own, `exec ${programPath(own)} -c ${config} "$@"`);
    const server = await startServer(port, program, ['-F', '-c', config]);
    const told = () => readFileSync(machine.mapped('/etc/dovecot/log'), 'utf8');
    return { ...server, reloaded: () => waitFor(() => count(told(), /SIGHUP received - reloading/g) > 0, told) };
  },
};

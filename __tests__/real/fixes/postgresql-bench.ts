import { chmodSync, readFileSync } from 'node:fs';
import { asPostgres, ownedByPostgres, postgresFolder } from '../../helpers/database-servers.ts';
import { startServer } from '../../helpers/process.ts';
import type { Bench } from './bench.ts';
import { setKeys } from './key-lines.ts';
import { INSTALL } from './service.ts';
import { count, waitFor } from './wait-for.ts';

/** PostgreSQL, which is asked for TLS in its own protocol; it reloads its settings and its certificate without a restart. */
export const postgresqlBench: Bench = {
  product: 'postgresql',
  programs: ['postgres', 'initdb', 'psql', 'openssl'],
  configFile: '/etc/postgresql/postgresql.conf',
  reload:
    'sudo -u postgres psql -Atc "SELECT name, error FROM pg_file_settings WHERE error IS NOT NULL" && sudo -u postgres psql -Atc "SELECT pg_reload_conf()"',
  gate: ['starttls: postgres'],

  config: ({ port, folder }) => `listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = '/etc/postgresql/data'
fsync = off
ssl = on
ssl_cert_file = '${folder}/fullchain.pem'
ssl_key_file = '${folder}/privkey.pem'
`,

  files: ({ chain, key }, folder) => ({ [`${folder}/fullchain.pem`]: chain, [`${folder}/privkey.pem`]: key }),

  apply: setKeys,

  async start(machine, port) {
    const data = machine.mapped('/etc/postgresql/data');
    chmodSync(machine.folder.path, 0o755);
    await postgresFolder(data);
    const keys = ['/etc/ssl', '/etc/letsencrypt'].map((path) => machine.mapped(path)).join(' ');
    // Who lays a key down hands it to the server, which refuses one that others may read.
    machine.standIn(
      'hand-over',
      `find ${keys} -type d -exec chmod a+rx {} + 2>/dev/null
find ${keys} -name '*.pem' -exec chmod a+r {} + 2>/dev/null
[ "$(id -u)" -eq 0 ] && owner=postgres || owner=$(id -un)
find ${keys} -name 'priv*.pem' -exec chmod 600 {} + -exec chown "$owner" {} + 2>/dev/null
true`,
    );
    const [runuser, before] = asPostgres('psql', []);
    machine.standIn(
      'sudo',
      `${machine.folder.path}/bin/hand-over; [ "$1 $2 $3" = '-u postgres psql' ] || exit 1; shift 3; exec ${[runuser, ...before].join(' ')} -h ${data} -p ${port} -d postgres "$@"`,
    );
    machine.standIn('install', INSTALL);
    machine.standIn(
      'systemctl',
      `[ "$*" = "reload postgresql" ] || exit 1
${machine.folder.path}/bin/hand-over; kill -HUP $(head -n 1 ${data}/postmaster.pid)`,
    );
    await machine.type('hand-over');
    for (const path of ['/etc/postgresql', postgresqlBench.configFile]) ownedByPostgres(machine.mapped(path), 0o755);
    const log = `${data}/told`;
    const [command, args] = asPostgres('postgres', [
      '-D',
      data,
      '-c',
      `config_file=${machine.mapped(postgresqlBench.configFile)}`,
    ]);
    const level = machine.has('/etc/ssl/openssl.cnf') ? { OPENSSL_CONF: machine.mapped('/etc/ssl/openssl.cnf') } : {};
    const server = await startServer(port, 'sh', ['-c', `exec ${[command, ...args].join(' ')} >${log} 2>&1`], {
      env: level,
    });
    const told = () => readFileSync(log, 'utf8');
    // Each process takes the new settings up by itself: the next connection is made by one that has.
    return { ...server, reloaded: () => waitFor(() => count(told(), /reloading configuration files/g) > 0, told) };
  },
};

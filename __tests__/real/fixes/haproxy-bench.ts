import { readFileSync } from 'node:fs';
import { programPath } from '../../helpers/installed.ts';
import { startServer } from '../../helpers/process.ts';
import type { Bench } from './bench.ts';
import { firstWord } from './config-lines.ts';
import { count, waitFor } from './wait-for.ts';

export const haproxyBench: Bench = {
  product: 'haproxy',
  programs: ['haproxy', 'openssl'],
  configFile: '/etc/haproxy/haproxy.cfg',
  reload: 'haproxy -c -f /etc/haproxy/haproxy.cfg && systemctl reload haproxy',

  config: ({ port }) => `global
    maxconn 100
defaults
    mode http
    timeout client 10s
    timeout server 10s
    timeout connect 5s
frontend web
    bind :${port} ssl crt /etc/haproxy/certs/shop.test.pem
    http-request return status 200 content-type text/plain string ok
`,

  files: ({ chain, key }) => ({ '/etc/haproxy/certs/shop.test.pem': `${chain}${key}` }),

  apply: (config, added) => added.reduce(applyLine, config),

  async start(machine, port) {
    const program = programPath('haproxy') ?? 'haproxy';
    const { path } = machine.folder;
    const log = machine.folder.write('log/haproxy.log', '');
    machine.standIn('haproxy', `exec ${program} "$@"`);
    machine.standIn('systemctl', `[ "$*" = "reload haproxy" ] && kill -USR2 $(cat ${path}/haproxy.pid)`);
    const start = `echo $$ > ${path}/haproxy.pid; exec ${program} -W -db -f ${machine.mapped(haproxyBench.configFile)} 2>${log}`;
    const openssl = '/etc/ssl/openssl.cnf';
    const env = machine.has(openssl) ? { OPENSSL_CONF: machine.mapped(openssl) } : {};
    const server = await startServer(port, 'sh', ['-c', start], { env });
    const told = () => readFileSync(log, 'utf8');
    return {
      ...server,
      reloaded: () =>
        waitFor(() => {
          const started = count(told(), /New worker .*forked/g);
          return started > 1 && count(told(), /Former worker .*exited|worker .*exited with code 0/gi) === started - 1;
        }, told),
    };
  },
};

/** Words of a bind line that win over a default of the `global` section, as the fix says and greps for. */
const WINS: Readonly<Record<string, RegExp>> = {
  'ssl-default-bind-options': / (?:ssl-(?:min|max)-ver \S+|(?:force|no)-tlsv\d+)/g,
  'ssl-default-bind-ciphers': / ciphers \S+/g,
  'ssl-default-bind-curves': / (?:curves|ecdhe) \S+/g,
};

function applyLine(config: string, line: string): string {
  const name = firstWord(line);
  const [, port] = /^bind :(\d+) /.exec(line) ?? [];
  if (port !== undefined) return config.replace(new RegExp(`^( +)bind :${port}\\b.*$`, 'm'), `$1${line}`);
  const others = config.replace(new RegExp(`^ +${name} .*\\n`, 'gm'), '');
  const wins = WINS[name];
  const free = wins === undefined ? others : others.replaceAll(/^ +bind .*$/gm, (bind) => bind.replaceAll(wins, ''));
  return free.replace('global\n', `global\n    ${line}\n`);
}

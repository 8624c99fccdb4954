import { readFileSync } from 'node:fs';
import { programPath } from '../../helpers/installed.ts';
import { startServer } from '../../helpers/process.ts';
import type { Bench, PrintedFix } from './bench.ts';
import { blocks, braces, firstWord, insertAfter, inside, type Lines } from './config-lines.ts';
import { count, waitFor } from './wait-for.ts';

export const nginxBench: Bench = {
  product: 'nginx',
  programs: ['nginx', 'openssl'],
  configFile: '/etc/nginx/nginx.conf',
  reload: 'nginx -t && nginx -s reload',

  config: ({ port, folder }) => `events {}
http {
    access_log off;
    server {
        listen ${port} ssl;
        server_name shop.test;
        ssl_certificate ${folder}/fullchain.pem;
        ssl_certificate_key ${folder}/privkey.pem;
        location / { return 200 "ok"; }
    }
}
`,

  files: ({ chain, key }, folder) => ({ [`${folder}/fullchain.pem`]: chain, [`${folder}/privkey.pem`]: key }),

  apply(config, added, fix) {
    const lines = config.split('\n');
    const [http] = blocks(lines, /^http \{/, braces);
    if (http === undefined) throw new Error('no http block');
    if (added[0] === 'server {') return insertAfter(lines, http.end - 1, added, '    ').join('\n');
    const names = new Set(added.map(firstWord));
    if (wholeText(fix).includes('`http` block')) {
      const others = lines.filter((line, index) => index < http.start || !names.has(firstWord(line)));
      return insertAfter(others, http.start, added, '    ').join('\n');
    }
    const servers = blocks(lines, /^ {4}server \{/, braces);
    const own = servers.find(({ start, end }) => lines.slice(start, end).some((line) => /name shop\.test;/.test(line)));
    const server = own ?? servers[0];
    if (server === undefined) throw new Error('no server block');
    const others: Lines = lines.filter((line, index) => !inside(server, index) || !names.has(firstWord(line)));
    return insertAfter(others, server.start, added, '        ').join('\n');
  },

  async start(machine, port) {
    const program = programPath('nginx') ?? 'nginx';
    const { path } = machine.folder;
    const log = machine.folder.write('log/nginx.log', '');
    const always = `daemon off; pid ${path}/nginx.pid; error_log ${log} notice;`;
    const config = machine.mapped(nginxBench.configFile);
    machine.standIn('nginx', `exec ${program} -c ${config} -p ${path} -g '${always}' "$@"`);
    machine.standIn('systemctl', '[ "$*" = "reload nginx" ] && exec nginx -s reload');
    const server = await startServer(port, program, ['-c', config, '-p', path, '-g', always]);
    const told = () => readFileSync(log, 'utf8');
    return {
      ...server,
      // The worker of the old configuration stops to listen when it says so.
      reloaded: () =>
        waitFor(() => {
          const reloads = count(told(), /: reconfiguring$/gm);
          return reloads > 0 && count(told(), /gracefully shutting down$/gm) === reloads;
        }, told),
    };
  },
};

function wholeText({ summary, steps }: PrintedFix): string {
  return [summary, ...steps].join('\n');
}

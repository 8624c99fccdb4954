import { readFileSync } from 'node:fs';
import { programPath } from '../../helpers/installed.ts';
import { startServer } from '../../helpers/process.ts';
import type { Bench } from './bench.ts';
import { blocks, firstWord, insertAfter, inside, type Lines } from './config-lines.ts';
import { count, waitFor } from './wait-for.ts';

const MODULES = ['mpm_event', 'authz_core', 'ssl', 'headers'];

export const apacheBench: Bench = {
  product: 'apache',
  programs: ['apache2', 'openssl'],
  configFile: '/etc/apache2/apache2.conf',
  reload: 'apachectl configtest && apachectl graceful',

  config: ({ port, folder }) => `ServerName localhost
Listen ${port}
<VirtualHost *:${port}>
    ServerName shop.test
    DocumentRoot /var/empty
    SSLEngine on
    SSLCertificateFile ${folder}/fullchain.pem
    SSLCertificateKeyFile ${folder}/privkey.pem
</VirtualHost>
`,

  files: ({ chain, key }, folder) => ({ [`${folder}/fullchain.pem`]: chain, [`${folder}/privkey.pem`]: key }),

  apply(config, added, { summary, steps }) {
    const lines = config.trimEnd().split('\n');
    if (summary.startsWith('Add a virtual host')) return [...lines, ...added, ''].join('\n');
    const hosts = blocks(lines, /^<VirtualHost /, sections);
    const names = new Set(added.map(directive));
    if ([summary, ...steps].some((text) => text.includes('server configuration'))) {
      const others = lines.filter((line) => !names.has(directive(line)));
      const first = others.findIndex((line) => /^<VirtualHost /.test(line));
      return [...others.slice(0, first), ...added, ...others.slice(first), ''].join('\n');
    }
    const own = hosts.find(({ start, end }) =>
      lines.slice(start, end).some((line) => /ServerName shop\.test$/.test(line)),
    );
    const host = own ?? hosts[0];
    if (host === undefined) throw new Error('no virtual host');
    const body = added.filter((line) => !/^<\/?VirtualHost/.test(line)).map((line) => line.trim());
    const others: Lines = lines.filter((line, index) => !inside(host, index) || !names.has(directive(line)));
    return [...insertAfter(others, host.start, body, '    '), ''].join('\n');
  },

  async start(machine, port) {
    const program = programPath('apache2') ?? 'apache2';
    const { path } = machine.folder;
    const log = machine.folder.write('log/apache.log', '');
    // What a distribution puts around the files that people edit.
    const around = machine.folder.write(
      'apache.conf',
      [
        ...MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
        ...[`DefaultRuntimeDir ${path}`, `PidFile ${path}/apache.pid`, `ErrorLog ${log}`, 'Mutex pthread'],
        ...['ServerLimit 4', 'StartServers 1', 'SSLSessionCache none', 'Include etc/apache2/apache2.conf'],
        ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
        '',
      ].join('\n'),
    );
    const args = ['-d', path, '-f', around];
    const call = `exec ${program} ${args.join(' ')}`;
    machine.standIn('apachectl', `case $1 in configtest) ${call} -t ;; *) ${call} -k "$1" ;; esac`);
    const server = await startServer(port, program, ['-DFOREGROUND', ...args]);
    const told = () => readFileSync(log, 'utf8');
    return {
      ...server,
      async reloaded() {
        await waitFor(() => {
          const reloads = count(told(), /SIGUSR1 received/g);
          return reloads > 0 && count(told(), /resuming normal operations/g) === reloads + 1;
        }, told);
        // The child of the old configuration is told by a pipe, and may take one more connection until it reads it.
        await new Promise((resolve) => setTimeout(resolve, 150));
      },
    };
  },
};

/** SSLOpenSSLConfCmd holds many settings, each known by the word after it. */
function directive(line: string): string {
  const [name = '', setting = ''] = line.trim().split(/\s+/);
  return name === 'SSLOpenSSLConfCmd' ? `${name} ${setting}` : firstWord(line);
}

function sections(line: string, depth: number): number {
  if (/^\s*<\//.test(line)) return depth - 1;
  return /^\s*</.test(line) ? depth + 1 : depth;
}

import { readFileSync } from 'node:fs';
import { programPath } from '../../helpers/installed.ts';
import { startServer } from '../../helpers/process.ts';
import type { Bench } from './bench.ts';
import { firstWord, insertAfter } from './config-lines.ts';
import { count, waitFor } from './wait-for.ts';

export const stunnelBench: Bench = {
  product: 'stunnel',
  programs: ['stunnel4', 'openssl'],
  configFile: '/etc/stunnel/stunnel.conf',
  reload: 'pkill -HUP stunnel',

  // The backend is a program that answers every request alike.
  config: ({ port, folder }) => `foreground = yes
pid =
[web]
accept = ${port}
exec = /bin/sh
execArgs = sh /etc/stunnel/answer.txt
cert = ${folder}/fullchain.pem
key = ${folder}/privkey.pem
`,

  files: ({ chain, key }, folder) => ({
    [`${folder}/fullchain.pem`]: chain,
    [`${folder}/privkey.pem`]: key,
    '/etc/stunnel/answer.txt': ANSWER,
  }),

  apply(config, added, { summary }) {
    const lines = config.trimEnd().split('\n');
    if (added[0]?.startsWith('[')) {
      // What stands in capitals is for the person to fill in: the name of the section, and its backend.
      const filled = added.map((line) => line.replace('YOUR-SERVICE', 'web'));
      const backend = ['exec = /bin/sh', 'execArgs = sh /etc/stunnel/answer.txt'];
      return [...lines, ...filled.flatMap((line) => (line.startsWith('connect = ') ? backend : [line])), ''].join('\n');
    }
    const names = new Set(added.map(firstWord));
    const first = lines.findIndex((line) => line.startsWith('['));
    const end = lines.findIndex((line, index) => index > first && line.startsWith('['));
    const isOurs = (index: number) => end === -1 || index < end;
    const others = lines.filter((line, index) => !isOurs(index) || !names.has(firstWord(line)));
    const at = others.findIndex((line) => line.startsWith('['));
    return [...insertAfter(others, summary.includes('above the first section') ? at - 1 : at, added), ''].join('\n');
  },

  async start(machine, port) {
    const program = programPath('stunnel4') ?? 'stunnel4';
    const { path } = machine.folder;
    const log = machine.folder.write('log/stunnel.log', '');
    machine.standIn('pkill', `[ "$*" = "-HUP stunnel" ] && kill -HUP $(cat ${path}/pid)`);
    const call = `exec ${program} ${machine.mapped(stunnelBench.configFile)}`;
    const server = await startServer(port, 'sh', ['-c', `echo $$ >${path}/pid; ${call} 2>${log}`]);
    const told = () => readFileSync(log, 'utf8');
    return { ...server, reloaded: () => waitFor(() => count(told(), /Configuration successful/g) > 1, told) };
  },
};

/** Reads the whole request first: what is left unread when it ends would reset the connection. */
const ANSWER = `while read -r line && [ \${#line} -gt 1 ]; do :; done
printf 'HTTP/1.0 200 OK\\r\\nContent-Length: 3\\r\\n\\r\\nok\\n'
`;

import { readFileSync } from 'node:fs';
import { programPath } from '../../helpers/installed.ts';
import { startServer } from '../../helpers/process.ts';
import type { Bench } from './bench.ts';
import { blocks, braces, firstWord, insertAfter, inside, type Lines } from './config-lines.ts';
import { count, waitFor } from './wait-for.ts';

/** OpenSSL's own settings stand in one list, to which a person adds. */
const LIST = 'ssl.openssl.ssl-conf-cmd';

export const lighttpdBench: Bench = {
  product: 'lighttpd',
  programs: ['lighttpd', 'openssl'],
  configFile: '/etc/lighttpd/lighttpd.conf',
  reload: 'lighttpd -tt -f /etc/lighttpd/lighttpd.conf && systemctl restart lighttpd',

  config: ({ port, folder }) => `server.modules = ("mod_openssl")
server.bind = "/etc/lighttpd/plain.sock"
server.document-root = "/etc/lighttpd"
$SERVER["socket"] == ":${port}" {
    ssl.engine = "enable"
    ssl.pemfile = "${folder}/fullchain.pem"
    ssl.privkey = "${folder}/privkey.pem"
}
`,

  files: ({ chain, key }, folder) => ({ [`${folder}/fullchain.pem`]: chain, [`${folder}/privkey.pem`]: key }),

  apply(config, added, { summary }) {
    const lines = config.trimEnd().split('\n');
    const modules = added.filter((line) => line.startsWith('server.modules'));
    const rest = added.filter((line) => !modules.includes(line));
    if (/^\$HTTP/.test(rest[0] ?? '')) return [...lines, ...rest, ''].join('\n');
    const block = /^\$SERVER/.test(rest[0] ?? '') ? rest.slice(1, -1) : rest;
    const present = lines.some((line) => line.startsWith('$SERVER'));
    const socket = present ? lines : [...lines, rest[0] ?? '', '}'];
    const host = /^\$HTTP\["host"\] == "shop\.test"/;
    const place = summary.includes('$HTTP') && lines.some((line) => host.test(line)) ? host : /^\$SERVER/;
    const within = block.map((line) => line.trim());
    return [...modules, ...inBlock(socket, place, within), ''].join('\n');
  },

  async start(machine, port) {
    const program = programPath('lighttpd') ?? 'lighttpd';
    const { path } = machine.folder;
    const log = machine.folder.write('log/lighttpd.log', '');
    machine.standIn('lighttpd', `exec ${program} "$@"`);
    machine.standIn('systemctl', `[ "$*" = "restart lighttpd" ] && touch ${path}/again && kill $(cat ${path}/pid)`);
    const call = `${program} -D -f ${machine.mapped(lighttpdBench.configFile)}`;
    const keepUp = `trap 'kill $p; wait; exit' TERM; while :; do ${call} 2>>${log} & p=$!; echo $p >${path}/pid; wait $p; [ -e ${path}/again ] || exit; rm ${path}/again; done`;
    const openssl = '/etc/ssl/openssl.cnf';
    const env = machine.has(openssl) ? { OPENSSL_CONF: machine.mapped(openssl) } : {};
    const server = await startServer(port, 'sh', ['-c', keepUp], { env });
    const told = () => readFileSync(log, 'utf8');
    const starts = /server started/g;
    return {
      ...server,
      reloaded: () =>
        waitFor(
          () => count(told(), starts) > 1 && count(told(), starts) === count(told(), /server stopped/g) + 1,
          told,
        ),
    };
  },
};

function inBlock(lines: Lines, opens: RegExp, added: Lines): Lines {
  const socket = blocks(lines, opens, braces)[0];
  if (socket === undefined) throw new Error('no block');
  const names = new Set(added.map(firstWord));
  const old = lines.find((line, index) => inside(socket, index) && firstWord(line) === LIST);
  const others = lines.filter((line, index) => !inside(socket, index) || !names.has(firstWord(line)));
  const merged = added.map((line) => (firstWord(line) === LIST && old !== undefined ? mergeLists(old, line) : line));
  return insertAfter(others, socket.start, merged, '    ');
}

/** Entries of the second list, then those of the first that it does not name. */
export function mergeLists(old: string, line: string): string {
  const entries = (text: string) => text.match(/"[^"]+" => "[^"]*"/g) ?? [];
  const named = new Set(entries(line).map(firstWord));
  const kept = entries(old).filter((entry) => !named.has(firstWord(entry)));
  return `${LIST} = (${[...entries(line), ...kept].join(', ')})`;
}

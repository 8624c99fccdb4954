import { startServer } from '../../helpers/process.ts';
import type { Bench } from './bench.ts';
import { insertAfter, type Lines } from './config-lines.ts';
import { DESK } from './machine.ts';
import { INSTALL, keptUp, restarted, restartOf } from './service.ts';

const OPENS = 'const server = https.createServer({';

/** A program as people write it; the Node that runs the tests runs it. */
export const nodeBench: Bench = {
  product: 'node',
  programs: ['openssl'],
  configFile: `${DESK}/server.js`,
  reload: 'node --check server.js && systemctl restart YOUR-APP',

  config: ({ port, folder }) => `const https = require('node:https');
const http = require('node:http');
const { readFileSync } = require('node:fs');
const app = (request, response) => response.end('ok');
${OPENS}
  key: readFileSync('${folder}/privkey.pem'),
  cert: readFileSync('${folder}/fullchain.pem'),
}, app);
server.listen(${port});
server.on('listening', () => console.log('server started'));
`,

  files: ({ chain, key }, folder) => ({ [`${folder}/fullchain.pem`]: chain, [`${folder}/privkey.pem`]: key }),

  apply(config, added) {
    const lines = config.split('\n');
    const [head = ''] = added;
    if (head === OPENS) return replaceServer(lines, added).join('\n');
    if (head.startsWith('server.')) return [...lines, ...added, ''].join('\n');
    const start = lines.indexOf(OPENS);
    const end = lines.indexOf('}, app);');
    const names = new Set(added.map(optionName));
    const others = lines.filter((line, index) => index < start || index > end || !names.has(optionName(line.trim())));
    return insertAfter(others, start, added, '  ').join('\n');
  },

  async start(machine, port) {
    const { path } = machine.folder;
    const log = machine.folder.write('log/node.log', '');
    machine.standIn('node', `exec ${process.execPath} "$@"`);
    machine.standIn('install', INSTALL);
    machine.standIn('systemctl', restartOf('restart YOUR-APP', path, log));
    const call = `${process.execPath} ${machine.mapped(nodeBench.configFile)}`;
    const server = await startServer(port, 'sh', ['-c', keptUp(call, path, log)]);
    return { ...server, reloaded: () => restarted(log) };
  },
};

function optionName(line: string): string {
  return /^(\w+):/.exec(line)?.[1] ?? line;
}

/** In place of the server without TLS. */
function replaceServer(lines: Lines, added: Lines): Lines {
  const listens = lines.find((line) => line.startsWith('server.listen')) ?? '';
  const rest = lines.filter((line) => !/^const server = |^server\.listen/.test(line));
  const on = rest.findIndex((line) => line.startsWith("server.on('listening'"));
  return insertAfter(rest, on - 1, [...added.filter((line) => !line.startsWith('server.listen')), listens]);
}

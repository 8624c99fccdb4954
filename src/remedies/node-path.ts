import { ELSEWHERE, toObtain } from './certbot.ts';
import { hookOf, ownFolder } from './certificate-files.ts';
import { hostName } from './command-line.ts';
import { NODE_PROGRAM, NODE_RESTART as RESTART } from './node-restart.ts';
import type { PathTexts } from './path-kinds.ts';

const HANDSHAKE_LOG = [
  "server.on('tlsClientError', (error, socket) => {",
  '  logger.warn(socket.remoteAddress, error.code, error.message);',
  '});',
].join('\n');
const LOGGER = '`logger` is what the program logs with; console will do.';
const NOTHING_LOGGED = 'Nothing is printed: the hello never came here, look at the balancer or firewall in front.';

export const nodePath: Pick<
  PathTexts,
  'serve-name' | 'serve-without-name' | 'find-closer' | 'accept-large-hello' | 'read-server-log'
> = {
  'serve-name': ({ name, instead }) => ({
    summary: `Give the server a certificate for "${name}" by addContext${instead === null ? '' : ': a name without one gets that of createServer'}.`,
    snippet: [`server.addContext('${hostName(name)}', {`, indented(name), '});'].join('\n'),
    steps: [
      'With an SNICallback of your own, answer the name there: an error closes the connection, callback(null, null) sends the certificate of createServer.',
      ...toObtain('--standalone', [name], hookOf(NODE_PROGRAM, [name])),
      ELSEWHERE,
      RESTART,
    ],
  }),

  'serve-without-name': ({ name }) => ({
    summary: `Give the certificate of "${name}" to createServer itself: clients without a name get that one, addContext is for the others.`,
    snippet: nodeLines(ownFolder([name])),
    steps: ['SNICallback is not called for a client that sends no name.', RESTART],
  }),

  'find-closer': ({ port }) => ({
    summary: `Let the Node program print why handshakes on port ${port} end: an SNICallback that fails closes them without a word.`,
    snippet: HANDSHAKE_LOG,
    steps: [LOGGER, 'Repeat the check, then: journalctl -u YOUR-APP --since "-5 min"', NOTHING_LOGGED],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Let the Node program print failed handshakes, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
    snippet: HANDSHAKE_LOG,
    steps: [
      LOGGER,
      'Then: journalctl -u YOUR-APP --since "-5 min"; node --trace-tls server.js prints each message of the handshakes.',
      'ERR_SSL_NO_SHARED_CIPHER with alert 40 is also what a server without `key` and `cert` says.',
      NOTHING_LOGGED,
      RESTART,
    ],
  }),
};

/** Options that name the files of a folder. */
export function nodeLines(folder: string): string {
  return `key: readFileSync('${folder}/privkey.pem'),\ncert: readFileSync('${folder}/fullchain.pem'),`;
}

function indented(name: string): string {
  return nodeLines(ownFolder([name])).replaceAll(/^/gm, '  ');
}

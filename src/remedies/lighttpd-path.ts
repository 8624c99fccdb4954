import { certificateFolder, ELSEWHERE, toObtain } from './certbot.ts';
import { hostName } from './command-line.ts';
import { KEY_AS_OWN_USER, RESTART as RELOAD, RESTART_HOOK, SOCKET_BLOCK, WEBROOT } from './lighttpd-restart.ts';
import type { PathTexts } from './path-kinds.ts';

const LOG = 'grep mod_openssl /var/log/lighttpd/error.log | tail';
const NOTHING_LOGGED = 'Nothing in the log: the hello never came here, look at the balancer or firewall in front.';

export const lighttpdPath: PathTexts = {
  'serve-name': ({ name }) => ({
    summary: `Add a block for "${name}" with its certificate: without one lighttpd answers with that of the socket.`,
    snippet: `$HTTP["host"] == "${hostName(name)}" {\n${lines(name)}\n}`,
    steps: [
      'lighttpd compares the name of the hello with `$HTTP["host"]`. A block further down that fits as well wins.',
      ...toObtain(WEBROOT, [name], RESTART_HOOK),
      ELSEWHERE,
      RELOAD,
      KEY_AS_OWN_USER,
    ],
  }),

  'serve-without-name': ({ name, port }) => ({
    summary: `Name the certificate of "${name}" in the block of the socket: clients without a name get that one.`,
    snippet: `$SERVER["socket"] == ":${port}" {\n    ssl.engine = "enable"\n${lines(name)}\n}`,
    steps: [`The lines replace those in ${SOCKET_BLOCK}; other names keep their \`$HTTP["host"]\` block.`, RELOAD],
  }),

  'find-closer': ({ port }) => ({
    summary: `Look into the error log of lighttpd for port ${port}: it names each handshake that failed.`,
    snippet: LOG,
    steps: [`\`ssl.engine = "enable"\` must stand in ${SOCKET_BLOCK}, IPv6 ("[::]:${port}") included.`, NOTHING_LOGGED],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Repeat the check and read in the error log of lighttpd why the handshake failed${alert === null ? '' : ` and it sent alert ${alert}`}.`,
    snippet: LOG,
    steps: ['Some failures are logged only with debug.log-ssl-noise = "enable".', RELOAD, NOTHING_LOGGED],
  }),
};

function lines(name: string): string {
  const folder = certificateFolder([name]);
  return `    ssl.pemfile = "${folder}/fullchain.pem"\n    ssl.privkey = "${folder}/privkey.pem"`;
}

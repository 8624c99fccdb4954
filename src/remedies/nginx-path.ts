import { certificateFolder, ELSEWHERE, toObtain } from './certbot.ts';
import { commandNames } from './command-line.ts';
import type { PathTexts } from './path-kinds.ts';

const RELOAD = 'nginx -t && nginx -s reload';
const PREREAD =
  'nginx reads hellos itself only where it passes TLS on (`stream` with `ssl_preread on`): grep -rn ssl_preread /etc/nginx';

export const nginxPath: PathTexts = {
  'serve-name': ({ name, port, instead }) => ({
    summary:
      instead === null
        ? `Add a server block with \`server_name ${serverName(name)}\` and its certificate: the default block refuses every name that no block has (\`ssl_reject_handshake\`).`
        : `Add a server block with \`server_name ${serverName(name)}\` and its certificate: without one nginx answers from the default block of the socket.`,
    snippet: [
      'server {',
      `    listen ${port} ssl;`,
      `    server_name ${serverName(name)};`,
      `    ssl_certificate     ${certificateFolder([name])}/fullchain.pem;`,
      `    ssl_certificate_key ${certificateFolder([name])}/privkey.pem;`,
      '}',
    ].join('\n'),
    steps: [
      'If the block is there, compare address and port of its `listen` line with the default block: nginx -T | grep -nE "listen|server_name|ssl_reject_handshake"',
      ...toObtain('--nginx', [name], 'systemctl reload nginx'),
      ELSEWHERE,
      RELOAD,
    ],
  }),

  'serve-without-name': ({ name, port }) => ({
    summary: `Make the server block of "${name}" the default of its socket.`,
    snippet: `listen ${port} ssl default_server;`,
    steps: ['Take `default_server` out of the other blocks of the socket, and `ssl_reject_handshake` with it.', RELOAD],
  }),

  'find-name-filter': ({ port, name }) => ({
    summary: `Run the same check from another network; if it fails there too, look for "${name}" in the routes of nginx.`,
    snippet: `nginx -T | grep -nE "ssl_preread|server_name|listen .*${port}"`,
    steps: [
      'A `stream` block that chooses its upstream by $ssl_preread_server_name closes what its map does not know: give the map a `default`.',
      'Works from another network: a firewall of this one filters by host name. Give its team the address, the port and the name.',
    ],
  }),

  'find-closer': ({ port, how }) => ({
    summary:
      how === 'silent'
        ? `Look at the \`stream\` upstreams of nginx for port ${port}, and at what stands in front of it: a hello that nginx reads itself is answered.`
        : `Look into the error log of nginx for port ${port}: it closes without a word where the default block has no certificate.`,
    snippet: 'grep -E \'no "ssl_certificate" is defined|SSL_do_handshake|upstream\' /var/log/nginx/error.log | tail',
    steps: [
      'Each block with `listen … ssl` needs ssl_certificate and ssl_certificate_key, the default block too.',
      'In a `stream` block the upstream ends TLS: it must run, and speak TLS.',
      'Nothing in the log: the hello never came here, look at the balancer or firewall in front.',
    ],
  }),

  'accept-large-hello': () => ({
    summary:
      'nginx itself takes large hellos in any number of pieces: look at its `stream` blocks, and at what stands in front of it.',
    snippet: 'preread_buffer_size 16k;\npreread_timeout 30s;',
    steps: [PREREAD, RELOAD, 'A balancer or firewall in front of nginx is the usual reason: update it.'],
  }),

  'read-server-log': ({ alert }) => ({
    summary: `Let nginx log failed handshakes, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
    snippet: 'error_log /var/log/nginx/error.log info;',
    steps: [
      RELOAD,
      'Below `info` failed handshakes are not logged: grep SSL_do_handshake /var/log/nginx/error.log | tail',
      'Nothing in the log: a balancer, CDN or firewall in front refuses.',
    ],
  }),
};

/** A name that needs no quoting in the configuration. */
function serverName(name: string): string {
  return commandNames([name])[0] ?? 'YOUR.HOST.NAME';
}

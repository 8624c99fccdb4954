import { certificateFolder, ELSEWHERE, toObtain } from './certbot.ts';
import { hostName } from './command-line.ts';
import type { PathTexts } from './path-kinds.ts';
import { DID_IT_TAKE, RELOAD, serviceLines } from './stunnel-reload.ts';

const NOTHING_LOGGED = 'Nothing in the log: the hello never came here, look at the balancer or firewall in front.';

export const stunnelPath: PathTexts = {
  'serve-name': ({ name }) => ({
    summary: `Add a section with \`sni\` for "${name}" and its certificate: without one stunnel answers with that of the service that accepts.`,
    snippet: [
      `[${hostName(name)}]`,
      `sni = YOUR-SERVICE:${hostName(name)}`,
      'connect = 127.0.0.1:YOUR-BACKEND-PORT',
      serviceLines(certificateFolder([name])),
    ].join('\n'),
    steps: [
      'YOUR-SERVICE is the name of the section with `accept`, which stands before it; this one has no `accept`.',
      ...toObtain('--standalone', [name], RELOAD),
      ELSEWHERE,
      DID_IT_TAKE,
      RELOAD,
    ],
  }),

  'serve-without-name': ({ name, port }) => ({
    summary: `Name the certificate of "${name}" in the section that accepts on port ${port}: clients without a name get that one.`,
    snippet: serviceLines(certificateFolder([name])),
    steps: ['Other names keep their own sections with `sni`.', DID_IT_TAKE, RELOAD],
  }),

  'find-closer': ({ port }) => ({
    summary: `Look at what stunnel does on port ${port}: with \`client = yes\` it speaks TLS to the backend and takes the hello for data.`,
    snippet: `grep -nE "^ *(\\[|client|accept|connect|protocol|output)" /etc/stunnel/*.conf`,
    steps: [
      'A section that serves has no `client = yes`. With `protocol` it waits for a conversation in clear before TLS.',
      'With `libwrap = yes` /etc/hosts.deny closes connections before the handshake.',
      NOTHING_LOGGED,
    ],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Let stunnel log more, repeat the check and read${alert === null ? ' why the handshake failed' : ` why it sent alert ${alert}`}.`,
    snippet: 'debug = info\noutput = /var/log/stunnel4/stunnel.log',
    steps: [
      'The lines stand above the first section. A handshake that failed is logged as SSL_accept, with the reason of OpenSSL.',
      RELOAD,
      'grep -E "SSL_accept|SNI" /var/log/stunnel4/stunnel.log | tail',
      NOTHING_LOGGED,
    ],
  }),
};

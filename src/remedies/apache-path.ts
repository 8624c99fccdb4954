import { certificateFolder, ELSEWHERE, toObtain } from './certbot.ts';
import { commandNames } from './command-line.ts';
import type { PathTexts } from './path-kinds.ts';

const RELOAD = 'apachectl configtest && apachectl graceful';

export const apachePath: PathTexts = {
  'serve-name': ({ name, port }) => ({
    summary: `Add a virtual host with \`ServerName ${serverName(name)}\` and its certificate: without one Apache answers from the first host of the address.`,
    snippet: [
      `<VirtualHost *:${port}>`,
      `    ServerName ${serverName(name)}`,
      '    SSLEngine on',
      `    SSLCertificateFile ${certificateFolder([name])}/fullchain.pem`,
      `    SSLCertificateKeyFile ${certificateFolder([name])}/privkey.pem`,
      '</VirtualHost>',
    ].join('\n'),
    steps: [
      'apachectl -S lists which names each address knows, and which host is its default.',
      ...toObtain('--apache', [name], 'apachectl graceful'),
      ELSEWHERE,
      RELOAD,
    ],
  }),

  'serve-without-name': ({ name }) => ({
    summary: `Make the virtual host of "${name}" the first one of its address, and leave \`SSLStrictSNIVHostCheck\` off.`,
    snippet: 'SSLStrictSNIVHostCheck off',
    steps: ['Hosts are read in the order of their files: apachectl -S names the default one.', RELOAD],
  }),

  'find-closer': ({ port }) => ({
    summary: `Look into the error log of Apache for port ${port}, with the log level raised.`,
    snippet: 'LogLevel info ssl:debug',
    steps: [
      'apachectl -S must show the virtual host of the port, with `SSLEngine on` and a certificate that can be read.',
      'AH02008 marks a handshake that failed: grep -E "AH02008|SSL Library Error" /var/log/apache2/error.log | tail',
      'Nothing in the log: the hello never came here, look at the balancer or firewall in front.',
    ],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Let Apache log handshakes in full, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
    snippet: 'LogLevel info ssl:debug',
    steps: [
      RELOAD,
      'grep -iE "ssl|tls" /var/log/apache2/error.log | tail; on Fedora and RHEL the file is /var/log/httpd/ssl_error_log.',
      'Nothing in the log: a balancer, CDN or firewall in front refuses.',
    ],
  }),
};

function serverName(name: string): string {
  return commandNames([name])[0] ?? 'YOUR.HOST.NAME';
}

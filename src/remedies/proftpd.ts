import { certificateTexts } from './certificate-files.ts';
import { forProduct } from './client-certificates.ts';
import { pathName } from './command-line.ts';
import {
  CIPHER_LIST,
  groupList,
  KEY_OF_CERTIFICATE,
  makeDhFile,
  NEEDS_OPENSSL_35,
  NO_DHE,
  OPENSSL_GROUPS,
  SUITES_FOR,
} from './negotiation.ts';
import { offerWith } from './offer-starttls.ts';
import { serveNameWithOne } from './one-certificate.ts';
import { withTlsPort } from './tls-port.ts';
import { OPENSSL_SPELLING, spelled } from './versions.ts';
import type { ProductTexts } from './writer.ts';

const RELOAD = 'proftpd -t && systemctl reload proftpd';
const WHERE = 'It stands in /etc/proftpd/tls.conf (Debian, Ubuntu), which /etc/proftpd/proftpd.conf has to include.';

export const proftpd: ProductTexts = {
  ...certificateTexts({
    title: 'ProFTPD',
    file: 'the file that `TLSCertificateChainFile` names',
    where: '/etc/proftpd/tls.conf',
    lines: certificateLines,
    notes: [
      'With an RSA key the first two are called TLSRSACertificateFile and TLSRSACertificateKeyFile; proftpd -t passes the wrong pair, and only the log tells.',
      'Of the file with the certificate only the first one is sent: the intermediates come from TLSCertificateChainFile alone.',
      'The key must be readable by root alone: chmod 600 privkey.pem',
    ],
    readBy: 'root',
    load: 'systemctl reload proftpd',
    reload: RELOAD,
    stapling: () => ({
      summary: 'Switch OCSP stapling on and give it a cache (ProFTPD 1.3.6 and newer).',
      snippet: 'TLSStapling on\nTLSStaplingCache shm:/file=/var/lib/proftpd/ocsp',
      steps: [
        'The second line stands outside of every <VirtualHost>; mod_tls_shmcache has to be loaded (/etc/proftpd/modules.conf).',
        'ProFTPD asks the responder itself, and needs the issuer in TLSCertificateChainFile for it.',
        RELOAD,
      ],
    }),
  }),
  ...forProduct({
    on: () => 'TLSCACertificateFile /etc/proftpd/client-ca.pem\nTLSVerifyClient on',
    off: () => 'TLSVerifyClient off',
    note: `\`optional\` asks and lets in who has none; a chain of more than nine needs TLSVerifyDepth. ${WHERE}`,
    reload: RELOAD,
  }),

  'enable-tls': ({ port, name }) => ({
    summary: `Give port ${port} a virtual host that speaks TLS from the first byte.`,
    snippet: [
      '<VirtualHost 0.0.0.0>',
      `  Port ${port}`,
      '  TLSEngine on',
      '  TLSOptions UseImplicitSSL',
      ...certificateLines(`/etc/ssl/${pathName(name)}`)
        .split('\n')
        .map((line) => `  ${line}`),
      '</VirtualHost>',
    ].join('\n'),
    steps: [
      'mod_tls has to be loaded: on Debian the package proftpd-mod-crypto and /etc/proftpd/modules.conf.',
      RELOAD,
    ],
  }),

  'offer-starttls': offerWith({
    summary: 'Switch TLS on in /etc/proftpd/tls.conf; AUTH TLS is then offered.',
    snippet: ({ name }) => `TLSEngine on\n${certificateLines(`/etc/ssl/${pathName(name)}`)}`,
    steps: [
      'mod_tls has to be loaded: on Debian the package proftpd-mod-crypto and /etc/proftpd/modules.conf.',
      WHERE,
      RELOAD,
    ],
  }),

  'use-right-protocol': withTlsPort(
    'ProFTPD: a <VirtualHost> with Port 990, TLSEngine on and TLSOptions UseImplicitSSL speaks TLS from the first byte; then proftpd -t && systemctl reload proftpd',
  ),

  'set-versions': ({ min, max }) => ({
    summary: 'Set `TLSProtocol` in the main part of the configuration, outside of every <VirtualHost>.',
    snippet: `TLSProtocol ${spelled(min, max, OPENSSL_SPELLING).join(' ')}`,
    steps: [WHERE, 'TLSv1.3 is known to ProFTPD 1.3.7 and newer.', RELOAD],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`TLSCipherSuite\`.`,
    snippet: `TLSCipherSuite ${CIPHER_LIST}`,
    steps: [
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      'A <VirtualHost> with a line of its own wins: grep -rn TLSCipherSuite /etc/proftpd',
      WHERE,
      RELOAD,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: 'Set `TLSECDHCurve`, or take the line out and leave the choice to OpenSSL.',
    snippet: `TLSECDHCurve ${groupList(postQuantum, OPENSSL_GROUPS)}`,
    steps: [
      ...(postQuantum ? [NEEDS_OPENSSL_35] : []),
      'More than one is known to ProFTPD 1.3.7 and newer.',
      WHERE,
      RELOAD,
    ],
  }),

  'set-dh-params': () => ({
    summary: 'Name a file with a group of 2048 bits in `TLSDHParamFile`, or take the suites out that begin with DHE-.',
    snippet: `${makeDhFile('/etc/proftpd/dh.pem')}\nTLSDHParamFile /etc/proftpd/dh.pem`,
    steps: ['The first line is for the shell.', WHERE, NO_DHE, RELOAD],
  }),

  'serve-name': serveNameWithOne('the ProFTPD address', RELOAD),
  'serve-without-name': null,
  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Let ProFTPD log handshakes, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
    snippet: 'TLSLog /var/log/proftpd/tls.log\nTLSOptions EnableDiags',
    steps: [
      'Write EnableDiags behind the options that are there, on the same line.',
      RELOAD,
      'tail /var/log/proftpd/tls.log',
    ],
  }),
};

function certificateLines(folder: string): string {
  return [
    `TLSECCertificateFile ${folder}/fullchain.pem`,
    `TLSECCertificateKeyFile ${folder}/privkey.pem`,
    `TLSCertificateChainFile ${folder}/fullchain.pem`,
  ].join('\n');
}

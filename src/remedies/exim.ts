import { TLS_VERSIONS, type TlsVersion } from '../model/tls-version.ts';
import { certificateTexts } from './certificate-files.ts';
import { forProduct } from './client-certificates.ts';
import { commandNames, pathName } from './command-line.ts';
import { gnutlsPriority, NO_MLKEM_IN_GNUTLS } from './gnutls.ts';
import { CIPHER_LIST, groupList, KEY_OF_CERTIFICATE, NO_DHE, OPENSSL_GROUPS, SUITES_FOR } from './negotiation.ts';
import { offerWith } from './offer-starttls.ts';
import { ocspToFile } from './stapling.ts';
import { withTlsPort } from './tls-port.ts';
import type { ProductTexts } from './writer.ts';

const RELOAD = 'exim -bV >/dev/null && systemctl reload exim4';
const WHERE =
  'It stands in the main section of the configuration; Debian and Ubuntu: /etc/exim4/exim4.conf.localmacros, then update-exim4.conf. Their service is exim4, elsewhere exim.';
const WHICH_LIBRARY =
  'exim -bV | grep -iE "gnutls|openssl" says which one it is built with; Debian and Ubuntu: GnuTLS.';

const ON_465 = `\${if eq{$received_port}{465}{*}}`;

export const exim: ProductTexts = {
  ...certificateTexts({
    title: 'Exim',
    file: 'the file that `tls_certificate` names',
    where: 'the main section of the configuration',
    lines: (folder) => `tls_certificate = ${folder}/fullchain.pem\ntls_privatekey = ${folder}/privkey.pem`,
    notes: [
      'Debian and Ubuntu: in /etc/exim4/exim4.conf.localmacros write MAIN_TLS_CERTIFICATE and MAIN_TLS_PRIVATEKEY in their place, and MAIN_TLS_ENABLE = yes; then update-exim4.conf.',
      'Exim reads the key as its own user: chgrp Debian-exim privkey.pem && chmod 640 privkey.pem (elsewhere the group is exim or mail).',
    ],
    readBy: { group: 'Debian-exim' },
    load: 'systemctl reload exim4',
    reload: RELOAD,
    stapling: ({ name, responder }) => ({
      summary:
        'Let a daily job fetch the response into a file, and name that in `tls_ocsp_file`: Exim itself fetches none.',
      snippet: `tls_ocsp_file = /etc/ssl/${pathName(name)}/ocsp.der`,
      steps: [
        'Make the file first: with GnuTLS every handshake fails while it is missing.',
        ocspToFile(responder, `/etc/ssl/${pathName(name)}`, 'ocsp.der'),
        WHERE,
        RELOAD,
      ],
    }),
  }),
  ...forProduct({
    on: () => 'tls_verify_certificates = /etc/exim4/client-ca.pem\ntls_verify_hosts = *',
    off: () => 'take tls_verify_hosts and tls_try_verify_hosts out',
    note: `For one port alone: tls_verify_hosts = ${ON_465}. Hosts in tls_try_verify_hosts are asked, and let in without one. Debian and Ubuntu: MAIN_TLS_VERIFY_CERTIFICATES and MAIN_TLS_VERIFY_HOSTS in /etc/exim4/exim4.conf.localmacros.`,
    reload: RELOAD,
  }),

  'enable-tls': ({ port }) => ({
    summary: `Let port ${port} speak TLS from the first byte.`,
    snippet: tlsPort(port),
    steps: [
      'The first line lists all ports that Exim listens on, so keep those that are there. `-oX` in the options of the daemon (/etc/default/exim4) wins over it.',
      WHERE,
      RELOAD,
    ],
  }),

  'offer-starttls': offerWith({
    summary: 'Let Exim offer STARTTLS to everyone.',
    snippet: ({ name }) =>
      `tls_advertise_hosts = *\ntls_certificate = /etc/ssl/${pathName(name)}/fullchain.pem\ntls_privatekey = /etc/ssl/${pathName(name)}/privkey.pem`,
    steps: [WHERE, RELOAD],
  }),

  'use-right-protocol': withTlsPort(
    'Exim: daemon_smtp_ports = 25 : 465 : 587 and tls_on_connect_ports = 465 give it a port with TLS from the first byte; then exim -bV >/dev/null && systemctl reload exim4 (elsewhere than on Debian: exim).',
  ),

  'set-versions': ({ min, max }) => ({
    summary: 'Set the versions in `tls_require_ciphers` (Exim with GnuTLS) or `openssl_options` (with OpenSSL).',
    snippet: `# with GnuTLS:\ntls_require_ciphers = ${gnutlsPriority({ min, max })}\n# with OpenSSL:\n# openssl_options = ${opensslOptions(min, max)}`,
    steps: [WHICH_LIBRARY, WHERE, RELOAD],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`tls_require_ciphers\` in the words of the library.`,
    snippet: `# with GnuTLS:\ntls_require_ciphers = ${gnutlsPriority({ suites: true })}\n# with OpenSSL:\n# tls_require_ciphers = ${CIPHER_LIST}`,
    steps: [
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      WHICH_LIBRARY,
      'A list in the words of the other library makes every handshake fail.',
      WHERE,
      RELOAD,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: 'Set the groups in `tls_require_ciphers` (Exim with GnuTLS) or take `tls_eccurve` out (with OpenSSL).',
    snippet: `tls_require_ciphers = ${gnutlsPriority({ groups: true })}`,
    steps: [
      WHICH_LIBRARY,
      `With OpenSSL the default of tls_eccurve, auto, is ${postQuantum ? 'what OpenSSL 3.5 adds X25519MLKEM768 to' : `sound, e.g. ${groupList(false, OPENSSL_GROUPS, ', ')}`}.`,
      ...(postQuantum ? [NO_MLKEM_IN_GNUTLS] : []),
      WHERE,
      RELOAD,
    ],
  }),

  'set-dh-params': () => ({
    summary: 'Take `tls_dhparam` out, since the group that Exim has by itself has 2048 bits, or allow no DHE.',
    snippet: `tls_require_ciphers = ${gnutlsPriority({ suites: true })}`,
    steps: [
      'The line is for Exim with GnuTLS and leaves DHE out; with OpenSSL leave the suites out that begin with DHE-.',
      WHICH_LIBRARY,
      NO_DHE,
      WHERE,
      RELOAD,
    ],
  }),

  'serve-name': ({ name }) => ({
    summary: `Let Exim choose the certificate by the name that the client asks for, and give "${name}" its own.`,
    snippet: [
      `tls_certificate = ${chosen(name, 'fullchain.pem')}`,
      `tls_privatekey = ${chosen(name, 'privkey.pem')}`,
    ].join('\n'),
    steps: [
      '/etc/ssl/DEFAULT stands for the folder with the certificate that all names have now; a third name nests another `if` in its place.',
      WHERE,
      RELOAD,
    ],
  }),

  'serve-without-name': ({ name }) => ({
    summary: `Make the certificate of "${name}" the last choice in \`tls_certificate\`: without SNI, $tls_in_sni is empty and that one counts.`,
    snippet: null,
    steps: ['The same in `tls_privatekey`.', 'To see both: exim -bP tls_certificate tls_privatekey', WHERE, RELOAD],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Read in the log of Exim${alert === null ? ' what became of the handshake' : ` why it sent alert ${alert}`}.`,
    snippet: 'grep "TLS error" /var/log/exim4/mainlog | tail',
    steps: [
      'Elsewhere than on Debian: /var/log/exim/main.log',
      '`log_selector = +tls_sni +tls_cipher` adds the name that was asked for and what was agreed on.',
      'A key or certificate that Exim may not read ends in alert 80: it reads them as its own user.',
    ],
  }),
};

function tlsPort(port: number): string {
  const ports = [...new Set([25, 465, 587, port])].sort((a, b) => a - b).join(' : ');
  return `daemon_smtp_ports = ${ports}\ntls_on_connect_ports = ${port === 465 ? '465' : `465 : ${port}`}`;
}

function opensslOptions(min: TlsVersion, max: TlsVersion): string {
  const out = TLS_VERSIONS.filter((version) => version < min || version > max);
  const options = out.map((version) => `+no_tlsv${version === '1.0' ? '1' : version.replace('.', '_')}`);
  return ['+no_sslv2', '+no_sslv3', ...options].join(' ');
}

function chosen(name: string, file: string): string {
  const own = commandNames([name])[0] ?? 'YOUR.HOST.NAME';
  return `\${if eq{$tls_in_sni}{${own}}{/etc/ssl/${pathName(name)}/${file}}{/etc/ssl/DEFAULT/${file}}}`;
}

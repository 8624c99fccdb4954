import { certificateTexts } from './certificate-files.ts';
import { forProduct } from './client-certificates.ts';
import { commandNames, pathName } from './command-line.ts';
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
import { cannotStaple } from './no-stapling.ts';
import { offerWith } from './offer-starttls.ts';
import { withTlsPort } from './tls-port.ts';
import { OPENSSL_SPELLING, spelled } from './versions.ts';
import type { ProductTexts } from './writer.ts';

const RELOAD = 'doveconf -n >/dev/null && doveadm reload';
const IN_24 =
  'Dovecot 2.4 calls them `ssl_server_cert_file` and `ssl_server_key_file`, and wants no `<` before the path.';
const WHAT_COUNTS =
  'A `protocol`, `local` or `local_name` block with a line of its own wins: doveconf -n | grep -nE "ssl|local" shows all.';

export const dovecot: ProductTexts = {
  ...certificateTexts({
    title: 'Dovecot',
    file: 'the file that `ssl_cert` names',
    where: '/etc/dovecot/conf.d/10-ssl.conf',
    lines: certificateLines,
    notes: [
      'Before the path stands `<`: without it Dovecot takes the path itself for the certificate.',
      'doveconf does not open the files: what Dovecot cannot read there, its log names (doveadm log find).',
      IN_24,
    ],
    readBy: 'root',
    load: 'doveadm reload',
    reload: RELOAD,
    stapling: cannotStaple('Dovecot'),
  }),
  ...forProduct({
    on: () =>
      [
        'ssl_ca = </etc/dovecot/client-ca.pem',
        'ssl_verify_client_cert = yes',
        'ssl_require_crl = no',
        'auth_ssl_require_client_cert = yes',
      ].join('\n'),
    off: () => 'ssl_verify_client_cert = no',
    note: 'With `ssl_require_crl = yes`, the default, the file must hold the revocation lists too. Dovecot asks in the handshake and turns away at login. Dovecot 2.4: ssl_server_ca_file, ssl_server_request_client_cert, ssl_server_require_crl.',
    reload: RELOAD,
  }),

  'enable-tls': ({ port }) => ({
    summary: `Let the listener on port ${port} speak TLS from the first byte.`,
    snippet: listener(port),
    steps: ['It stands in /etc/dovecot/conf.d/10-master.conf; for POP3 the service is pop3-login.', RELOAD],
  }),

  'offer-starttls': offerWith({
    summary: 'Switch TLS on in /etc/dovecot/conf.d/10-ssl.conf.',
    snippet: ({ name }) => `ssl = yes\n${certificateLines(`/etc/ssl/${pathName(name)}`)}`,
    steps: ['`ssl = required` turns those away who log in without it.', IN_24, WHAT_COUNTS, RELOAD],
  }),

  'use-right-protocol': withTlsPort(
    'Dovecot: `imaps` (993) and `pop3s` (995) speak TLS from the first byte as soon as `ssl` is not `no` and /etc/dovecot/conf.d/10-master.conf does not set their port to 0.',
  ),

  'set-versions': ({ min, max }) => ({
    summary: 'Set the oldest version in /etc/dovecot/conf.d/10-ssl.conf.',
    snippet: `ssl_min_protocol = ${OPENSSL_SPELLING[min]}`,
    steps: [
      ...(max === '1.3' ? [] : ['Dovecot has no setting for the newest version.']),
      `Before Dovecot 2.3: ssl_protocols = ${spelled(min, max, OPENSSL_SPELLING).join(' ')}`,
      WHAT_COUNTS,
      RELOAD,
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`ssl_cipher_list\` in /etc/dovecot/conf.d/10-ssl.conf.`,
    snippet: `ssl_cipher_list = ${CIPHER_LIST}`,
    steps: [...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []), WHAT_COUNTS, RELOAD],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: 'Set `ssl_curve_list` in /etc/dovecot/conf.d/10-ssl.conf, or take it out and leave the choice to OpenSSL.',
    snippet: `ssl_curve_list = ${groupList(postQuantum, OPENSSL_GROUPS)}`,
    steps: [
      ...(postQuantum ? [NEEDS_OPENSSL_35] : []),
      'Dovecot 2.3 and newer; before, OpenSSL alone decides.',
      RELOAD,
    ],
  }),

  'set-dh-params': () => ({
    summary: 'Name a file with a group of 2048 bits in `ssl_dh`, or take the suites out that begin with DHE-.',
    snippet: `${makeDhFile('/etc/dovecot/dh.pem')}\nssl_dh = </etc/dovecot/dh.pem`,
    steps: [
      'The first line is for the shell, the second for /etc/dovecot/conf.d/10-ssl.conf. Dovecot 2.4 calls it `ssl_server_dh_file`, without `<`.',
      'Before Dovecot 2.3: ssl_dh_parameters_length = 2048',
      NO_DHE,
      RELOAD,
    ],
  }),

  'serve-name': ({ name }) => ({
    summary: `Give "${name}" a \`local_name\` block with its certificate: without one Dovecot answers with the one outside of all blocks.`,
    snippet: [
      `local_name ${commandNames([name])[0] ?? 'YOUR.HOST.NAME'} {`,
      ...certificateLines(`/etc/ssl/${pathName(name)}`)
        .split('\n')
        .map((line) => `  ${line}`),
      '}',
    ].join('\n'),
    steps: [IN_24, RELOAD],
  }),

  'serve-without-name': ({ name }) => ({
    summary: `Name the certificate of "${name}" outside of all \`local_name\` blocks: that is what clients without SNI see.`,
    snippet: certificateLines(`/etc/ssl/${pathName(name)}`),
    steps: [IN_24, RELOAD],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Let Dovecot log each handshake, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
    snippet: 'verbose_ssl = yes',
    steps: [
      'Dovecot 2.4: log_debug = category=ssl',
      RELOAD,
      'doveadm log find names the files; grep -iE "ssl|tls" in them. Take the line out again: it is much.',
    ],
  }),
};

function certificateLines(folder: string): string {
  return `ssl_cert = <${folder}/fullchain.pem\nssl_key = <${folder}/privkey.pem`;
}

function listener(port: number): string {
  return ['service imap-login {', '  inet_listener imaps {', `    port = ${port}`, '    ssl = yes', '  }', '}'].join(
    '\n',
  );
}

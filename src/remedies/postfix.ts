import { TLS_VERSIONS, type TlsVersion } from '../model/tls-version.ts';
import { certificateTexts } from './certificate-files.ts';
import { forProduct } from './client-certificates.ts';
import { commandNames, pathName } from './command-line.ts';
import { CIPHER_LIST, groupList, KEY_OF_CERTIFICATE, NO_DHE, OPENSSL_GROUPS, SUITES_FOR } from './negotiation.ts';
import { cannotStaple } from './no-stapling.ts';
import { offerWith } from './offer-starttls.ts';
import { withTlsPort } from './tls-port.ts';
import { OPENSSL_SPELLING } from './versions.ts';
import type { ProductTexts } from './writer.ts';

const RELOAD = 'postfix check && postfix reload';
const WHAT_COUNTS =
  'An `-o` in master.cf wins over main.cf for its port: postconf -P | grep tls shows these, postconf -n | grep tls those of main.cf.';
const TLS_PORT =
  'TLS from the first byte in Postfix: uncomment `submissions` (before 3.6: `smtps`) in master.cf with `-o smtpd_tls_wrappermode=yes`, then postfix check && postfix reload; port 25 begins in clear for every mail server of the world and stays so.';

export const postfix: ProductTexts = {
  ...certificateTexts({
    title: 'Postfix',
    file: 'the file that `smtpd_tls_cert_file` names',
    where: 'main.cf',
    lines: (folder) =>
      `smtpd_tls_cert_file = ${folder}/fullchain.pem\nsmtpd_tls_key_file = ${folder}/privkey.pem\nsmtpd_tls_chain_files =`,
    notes: [
      'From Postfix 3.4 on `smtpd_tls_chain_files` wins over both, which is why it is emptied; leave that line out before.',
      WHAT_COUNTS,
    ],
    readBy: 'root',
    load: 'postfix reload',
    reload: RELOAD,
    stapling: cannotStaple('Postfix'),
  }),
  ...forProduct({
    on: () => 'smtpd_tls_CAfile = /etc/postfix/client-ca.pem\nsmtpd_tls_req_ccert = yes',
    off: () => 'smtpd_tls_ask_ccert = no, and smtpd_tls_req_ccert = no',
    note: 'On a machine that takes mail from outside, set smtpd_tls_req_ccert for one port: postconf -P submissions/inet/smtpd_tls_req_ccert=yes. It counts only where TLS is a must: with smtpd_tls_wrappermode, or smtpd_tls_security_level = encrypt.',
    reload: RELOAD,
  }),

  'enable-tls': ({ port }) => ({
    summary: `Let the service on port ${port} speak TLS from the first byte.`,
    snippet: `postconf -M ${port}/inet='${port} inet n - y - - smtpd'\npostconf -P ${port}/inet/smtpd_tls_wrappermode=yes`,
    steps: [
      'In master.cf the service may be called by its name: submissions or smtps is 465. Clients that expect STARTTLS need another port (587).',
      RELOAD,
    ],
  }),

  'offer-starttls': offerWith({
    summary: 'Let Postfix offer STARTTLS, in main.cf.',
    snippet: ({ name }) =>
      `smtpd_tls_security_level = may\nsmtpd_tls_cert_file = /etc/ssl/${pathName(name)}/fullchain.pem\nsmtpd_tls_key_file = /etc/ssl/${pathName(name)}/privkey.pem`,
    steps: [
      'On ports for submission (587) `encrypt` insists on it; on port 25 `may` is right, since other mail servers come there.',
      WHAT_COUNTS,
      RELOAD,
    ],
  }),

  'use-right-protocol': withTlsPort(TLS_PORT),

  'set-versions': ({ min, max }) => ({
    summary: 'Set the versions in main.cf twice: for TLS that is offered, and for TLS that is a must.',
    snippet: `smtpd_tls_protocols = ${range(min, max)}\nsmtpd_tls_mandatory_protocols = ${range(min, max)}`,
    steps: [
      'A port with TLS from the first byte obeys the second line alone; so does `smtpd_tls_security_level = encrypt`.',
      `Before Postfix 3.6 write in both: ${without(min, max)}`,
      WHAT_COUNTS,
      RELOAD,
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: name them as the grade \`high\` in main.cf, and ask for that grade.`,
    snippet: [
      `tls_high_cipherlist = ${CIPHER_LIST}`,
      'smtpd_tls_ciphers = high',
      'smtpd_tls_mandatory_ciphers = high',
    ].join('\n'),
    steps: [
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      'The list counts for mail going out too where `smtp_tls_ciphers` or `smtp_tls_mandatory_ciphers` is high; both are medium by default.',
      'Mail servers that know none of these suites fall back to no TLS at all on port 25: for that port, `-o smtpd_tls_ciphers=medium` in master.cf keeps them encrypted.',
      WHAT_COUNTS,
      RELOAD,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: postQuantum
      ? 'Leave the groups to OpenSSL 3.5 or newer, which offers X25519MLKEM768 by itself.'
      : 'Set the groups in main.cf, or take the line out: what Postfix has by itself is sound.',
    snippet: postQuantum
      ? 'tls_eecdh_auto_curves =\ntls_ffdhe_auto_groups ='
      : `tls_eecdh_auto_curves = ${groupList(false, OPENSSL_GROUPS, ' ')}`,
    steps: postQuantum
      ? [
          'Both may be empty from Postfix 3.10 on, and then OpenSSL decides; `openssl version` says which one is there.',
          RELOAD,
        ]
      : ['Before Postfix 3.6 `smtpd_tls_eecdh_grade = auto` must stand beside it.', RELOAD],
  }),

  'set-dh-params': () => ({
    summary: 'Take the file with the small group out: by itself Postfix 3.1 and newer uses 2048 bits.',
    snippet: 'postconf -X smtpd_tls_dh1024_param_file smtpd_tls_dh512_param_file',
    steps: [
      'In spite of its name `smtpd_tls_dh1024_param_file` takes groups of any size.',
      WHAT_COUNTS,
      NO_DHE,
      RELOAD,
    ],
  }),

  'serve-name': ({ name }) => ({
    summary: `Give "${name}" a certificate of its own in \`tls_server_sni_maps\` (Postfix 3.4 and newer), or add the name to the one that all share.`,
    snippet: [
      `echo '${hostName(name)} /etc/ssl/${pathName(name)}/privkey.pem /etc/ssl/${pathName(name)}/fullchain.pem' >> /etc/postfix/sni`,
      'postmap -F hash:/etc/postfix/sni',
      "postconf -e 'tls_server_sni_maps = hash:/etc/postfix/sni'",
    ].join('\n'),
    steps: [
      'postmap -F copies the files into the map: run it after each renewal too, as the deploy hook of certbot.',
      RELOAD,
    ],
  }),

  'serve-without-name': ({ name }) => ({
    summary: `Name the certificate of "${name}" in \`smtpd_tls_cert_file\`: that is what clients without SNI see; \`tls_server_sni_maps\` is for the other names.`,
    snippet: `smtpd_tls_cert_file = /etc/ssl/${pathName(name)}/fullchain.pem\nsmtpd_tls_key_file = /etc/ssl/${pathName(name)}/privkey.pem`,
    steps: ['A line `smtpd_tls_chain_files` wins over both (Postfix 3.4 and newer).', RELOAD],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Let Postfix log each handshake, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
    snippet: 'smtpd_tls_loglevel = 1',
    steps: [
      RELOAD,
      'grep -E "SSL_accept|TLS library|cannot load|private key" /var/log/mail.log | tail, or journalctl -t postfix/smtpd -t postfix/submissions/smtpd',
      'Where certificate or key cannot be loaded, Postfix runs on and offers no TLS: the log says so when a client connects.',
    ],
  }),
};

/** `>=TLSv1.2`, as Postfix 3.6 and newer take it. */
function range(min: TlsVersion, max: TlsVersion): string {
  return `>=${OPENSSL_SPELLING[min]}${max === '1.3' ? '' : `, <=${OPENSSL_SPELLING[max]}`}`;
}

/** The same by what is left out, as every Postfix takes it. */
function without(min: TlsVersion, max: TlsVersion): string {
  const out = TLS_VERSIONS.filter((version) => version < min || version > max);
  return ['SSLv2', 'SSLv3', ...out.map((version) => OPENSSL_SPELLING[version])].map((one) => `!${one}`).join(', ');
}

function hostName(name: string): string {
  return commandNames([name])[0] ?? 'YOUR.HOST.NAME';
}

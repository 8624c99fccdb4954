import { certificateTexts } from './certificate-files.ts';
import { forProduct } from './client-certificates.ts';
import { pathName } from './command-line.ts';
import { CIPHER_LIST, KEY_OF_CERTIFICATE, NO_DHE, SUITES_FOR } from './negotiation.ts';
import { cannotStaple } from './no-stapling.ts';
import { offerWith } from './offer-starttls.ts';
import { serveNameWithOne } from './one-certificate.ts';
import { opensslFile, opensslFileFor } from './openssl-file.ts';
import { withTlsPort } from './tls-port.ts';
import { OPENSSL_SPELLING } from './versions.ts';
import type { ProductTexts } from './writer.ts';

const RELOAD = 'systemctl restart vsftpd';
const RESTART =
  'vsftpd reads configuration and certificate when it starts, cannot check them before, and a restart ends running transfers. It takes no space around `=`; with a line that it does not know it does not start: systemctl status vsftpd says "500 OOPS" and why.';
const ECDSA =
  'By itself vsftpd allows one suite of TLS 1.2, which is for RSA keys: with an ECDSA key, which is usual now, ssl_ciphers has to be set.';
const OPENSSL_FILE = '/etc/vsftpd-openssl.cnf';

export const vsftpd: ProductTexts = {
  ...certificateTexts({
    title: 'vsftpd',
    file: 'the file that `rsa_cert_file` names',
    where: '/etc/vsftpd.conf',
    lines: (folder) =>
      `rsa_cert_file=${folder}/fullchain.pem\nrsa_private_key_file=${folder}/privkey.pem\nssl_ciphers=${CIPHER_LIST}`,
    notes: [ECDSA, RESTART],
    readBy: 'root',
    load: 'systemctl restart vsftpd',
    reload: RELOAD,
    stapling: cannotStaple('vsftpd'),
  }),
  ...forProduct({
    on: () => 'ca_certs_file=/etc/vsftpd-client-ca.pem\nssl_request_cert=YES\nrequire_cert=YES\nvalidate_cert=YES',
    off: () => 'ssl_request_cert=NO and require_cert=NO',
    note: `Without validate_cert any certificate will do. ${RESTART}`,
    reload: RELOAD,
  }),

  'enable-tls': ({ port }) => ({
    summary: `Let vsftpd speak TLS from the first byte on port ${port}.`,
    snippet: `ssl_enable=YES\nimplicit_ssl=YES\nlisten_port=${port}`,
    steps: ['A second vsftpd with a file of its own keeps port 21 as it is.', RESTART, RELOAD],
  }),

  'offer-starttls': offerWith({
    summary: 'Switch TLS on in /etc/vsftpd.conf; AUTH TLS is then offered.',
    snippet: ({ name }) =>
      `ssl_enable=YES\nrsa_cert_file=/etc/ssl/${pathName(name)}/fullchain.pem\nrsa_private_key_file=/etc/ssl/${pathName(name)}/privkey.pem\nssl_ciphers=${CIPHER_LIST}`,
    steps: [ECDSA, RESTART, RELOAD],
  }),

  'use-right-protocol': withTlsPort(
    'vsftpd: ssl_enable=YES, implicit_ssl=YES and listen_port=990, in a file of its own for a second vsftpd where port 21 has to stay; then systemctl restart vsftpd.',
  ),

  'set-versions': ({ min, max }) =>
    min === '1.2' && max === '1.3'
      ? {
          summary:
            'Allow suites of TLS 1.2 alone in /etc/vsftpd.conf, which leaves nothing that an older version could use.',
          snippet: `ssl_sslv2=NO\nssl_sslv3=NO\nssl_tlsv1=NO\nssl_ciphers=${CIPHER_LIST}`,
          steps: [
            'vsftpd 3.0.3 switches TLS 1.0 off by ssl_tlsv1, and has no line for 1.1. Where man vsftpd.conf lists ssl_tlsv1_1, set it to NO as well.',
            'TLS 1.3 is there as soon as OpenSSL has it (1.1.1 and newer).',
            RESTART,
            RELOAD,
          ],
        }
      : {
          summary: 'Set the versions in a file of OpenSSL for vsftpd alone: vsftpd itself cannot.',
          snippet: opensslFile([`MinProtocol = ${OPENSSL_SPELLING[min]}`, `MaxProtocol = ${OPENSSL_SPELLING[max]}`]),
          steps: [...opensslFileFor('vsftpd', OPENSSL_FILE), RESTART, RELOAD],
        },

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`ssl_ciphers\` in /etc/vsftpd.conf.`,
    snippet: `ssl_ciphers=${CIPHER_LIST}`,
    steps: [...(why === 'key-type' ? [KEY_OF_CERTIFICATE, ECDSA] : []), RESTART, RELOAD],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: postQuantum
      ? 'Let HAProxy or stunnel end TLS in front of vsftpd, or take the demand for X25519MLKEM768 out of the policy: vsftpd 3.0.3 has P-256 and nothing else.'
      : 'Update vsftpd and OpenSSL: vsftpd has no setting for groups, and 3.0.3 has P-256 alone.',
    snippet: null,
    steps: [RELOAD],
  }),

  'set-dh-params': () => ({
    summary: 'Take the suites out that begin with DHE-: vsftpd 3.0.3 has no line for a group of its own.',
    snippet: `ssl_ciphers=${CIPHER_LIST}`,
    steps: ['Where man vsftpd.conf lists dh_param_file, look for a small group there.', NO_DHE, RESTART, RELOAD],
  }),

  'serve-name': serveNameWithOne('vsftpd', RELOAD),
  'serve-without-name': null,
  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Let vsftpd log handshakes, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
    snippet: 'debug_ssl=YES\nxferlog_enable=YES\nxferlog_std_format=NO',
    steps: [RESTART, RELOAD, 'grep -i ssl /var/log/vsftpd.log | tail'],
  }),
};

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
import { cannotStaple } from './no-stapling.ts';
import { offerWith } from './offer-starttls.ts';
import { serveNameWithOne } from './one-certificate.ts';
import { withTlsPort } from './tls-port.ts';
import { OPENSSL_SPELLING } from './versions.ts';
import type { ProductTexts } from './writer.ts';

const RELOAD =
  'sudo -u postgres psql -Atc "SELECT name, error FROM pg_file_settings WHERE error IS NOT NULL" && sudo -u postgres psql -Atc "SELECT pg_reload_conf()"';
const WHAT_COUNTS =
  'The first query prints lines that are wrong. A value set by ALTER SYSTEM wins over postgresql.conf: it stands in postgresql.auto.conf.';
const KEPT =
  'If the log says "SSL configuration was not reloaded", PostgreSQL goes on with the old certificate and settings: the line before it says why.';

export const postgresql: ProductTexts = {
  ...certificateTexts({
    title: 'PostgreSQL',
    file: 'the file that `ssl_cert_file` names',
    where: 'postgresql.conf',
    lines: (folder) => `ssl = on\nssl_cert_file = '${folder}/fullchain.pem'\nssl_key_file = '${folder}/privkey.pem'`,
    notes: [
      'PostgreSQL refuses a key that others may read: root:postgres with mode 640, or postgres with mode 600.',
      KEPT,
      WHAT_COUNTS,
    ],
    readBy: { group: 'postgres' },
    load: 'systemctl reload postgresql',
    reload: RELOAD,
    stapling: cannotStaple('PostgreSQL'),
  }),
  ...forProduct({
    on: () =>
      "ssl_ca_file = '/etc/postgresql/client-ca.pem'\n# in pg_hba.conf:\n# hostssl all all 0.0.0.0/0 scram-sha-256 clientcert=verify-ca",
    off: () => 'take clientcert out of the lines of pg_hba.conf, and ssl_ca_file out of postgresql.conf',
    note: 'PostgreSQL asks for a certificate wherever ssl_ca_file is set, and turns away after the handshake, by the first line of pg_hba.conf that fits; before version 12 it is clientcert=1.',
    reload: RELOAD,
  }),

  'enable-tls': ({ port }) => ({
    summary: `Switch TLS on; TLS from the first byte on port ${port} needs PostgreSQL 17 or newer, and a client that asks for it.`,
    snippet: 'ssl = on',
    steps: [
      'Before version 17 the port begins in clear for everyone and turns to TLS on request.',
      'Clients: sslmode=verify-full sslnegotiation=direct (libpq 17).',
      WHAT_COUNTS,
      RELOAD,
    ],
  }),

  'offer-starttls': offerWith({
    summary: 'Switch TLS on in postgresql.conf.',
    snippet: ({ name }) =>
      `ssl = on\nssl_cert_file = '/etc/ssl/${pathName(name)}/fullchain.pem'\nssl_key_file = '/etc/ssl/${pathName(name)}/privkey.pem'`,
    steps: [
      'Clients that have to use it: `hostssl` in place of `host` in pg_hba.conf.',
      'PostgreSQL refuses a key that others may read: root:postgres with mode 640, or postgres with mode 600.',
      WHAT_COUNTS,
      RELOAD,
    ],
  }),

  'use-right-protocol': withTlsPort(
    'PostgreSQL 17 and newer take TLS from the first byte on the same port (sslnegotiation=direct); older ones turn to it on request alone.',
  ),

  'set-versions': ({ min, max }) => ({
    summary: 'Set the oldest version in postgresql.conf (PostgreSQL 12 and newer).',
    snippet: [
      `ssl_min_protocol_version = '${OPENSSL_SPELLING[min]}'`,
      `ssl_max_protocol_version = '${max === '1.3' ? '' : OPENSSL_SPELLING[max]}'`,
    ].join('\n'),
    steps: [WHAT_COUNTS, KEPT, RELOAD],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`ssl_ciphers\` in postgresql.conf.`,
    snippet: `ssl_ciphers = '${CIPHER_LIST}'`,
    steps: [...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []), WHAT_COUNTS, KEPT, RELOAD],
  }),

  'set-groups': ({ postQuantum }) =>
    postQuantum
      ? {
          summary: 'Set `ssl_groups` in postgresql.conf, which PostgreSQL 18 and newer have.',
          snippet: `ssl_groups = '${groupList(true, OPENSSL_GROUPS)}'`,
          steps: [
            NEEDS_OPENSSL_35,
            'Up to version 17 ssl_ecdh_curve takes a single curve, and none that is post-quantum.',
            KEPT,
            RELOAD,
          ],
        }
      : {
          summary: 'Set the curve in postgresql.conf.',
          snippet: "ssl_ecdh_curve = 'prime256v1'",
          steps: [
            'Up to version 17 it takes a single curve of NIST: with X25519, or a list, PostgreSQL keeps its old settings.',
            `From version 18 on: ssl_groups = '${groupList(false, OPENSSL_GROUPS)}'`,
            KEPT,
            RELOAD,
          ],
        },

  'set-dh-params': () => ({
    summary:
      'Take `ssl_dh_params_file` out, since the group that PostgreSQL has by itself has 2048 bits, or name a sound one.',
    snippet: `${makeDhFile('/etc/postgresql/dh.pem')}\nssl_dh_params_file = '/etc/postgresql/dh.pem'`,
    steps: [
      'The first line is for the shell, the second for postgresql.conf; postgres must be able to read the file: chmod 644 /etc/postgresql/dh.pem',
      NO_DHE,
      KEPT,
      RELOAD,
    ],
  }),

  'serve-name': serveNameWithOne('PostgreSQL', RELOAD),
  'serve-without-name': null,
  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Read in the log of PostgreSQL${alert === null ? ' what became of the handshake' : ` why it sent alert ${alert}`}.`,
    snippet:
      'grep -E "could not accept SSL connection|could not load|SSL configuration" /var/log/postgresql/*.log | tail',
    steps: [
      'Where the log is elsewhere: sudo -u postgres psql -Atc "SELECT pg_current_logfile()", or journalctl -u postgresql',
      'Direct TLS is refused where the client does not name the protocol `postgresql` by ALPN.',
    ],
  }),
};

import { certificateTexts } from './certificate-files.ts';
import { forProduct } from './client-certificates.ts';
import { pathName } from './command-line.ts';
import {
  CIPHER_LIST,
  groupList,
  KEY_OF_CERTIFICATE,
  NEEDS_OPENSSL_35,
  NO_DHE,
  OPENSSL_GROUPS,
  SUITES_FOR,
} from './negotiation.ts';
import { cannotStaple } from './no-stapling.ts';
import { offerWith } from './offer-starttls.ts';
import { serveNameWithOne } from './one-certificate.ts';
import { opensslFile, opensslFileFor } from './openssl-file.ts';
import { withTlsPort } from './tls-port.ts';
import { OPENSSL_SPELLING, spelled } from './versions.ts';
import type { ProductTexts } from './writer.ts';

/** MySQL 8.0.16 and newer know the first statement, MariaDB 10.4 and newer the second; each refuses the other's. */
const READ_FILES = 'mysql -e "ALTER INSTANCE RELOAD TLS" || mysql -e "FLUSH SSL"';
const RESTART = 'mysqld --help --verbose >/dev/null && systemctl restart mysql';
const SERVICE =
  'MariaDB: mariadbd in place of mysqld, and the service mariadb. A restart ends all connections; MySQL 8 checks more by mysqld --validate-config.';
const WHERE =
  'It stands under [mysqld] in /etc/mysql/my.cnf or a file that it includes: mysqld --help --verbose | grep -A1 "Default options" lists them.';

export const mysql: ProductTexts = {
  ...certificateTexts({
    title: 'the database server',
    file: 'the file that `ssl_cert` names',
    where: '/etc/mysql/my.cnf, under [mysqld]',
    lines: (folder) => `ssl_cert = ${folder}/fullchain.pem\nssl_key = ${folder}/privkey.pem`,
    notes: [
      'The server reads the key as its own user: chgrp mysql privkey.pem && chmod 640 privkey.pem',
      'New files at the same paths need no restart: ALTER INSTANCE RELOAD TLS (MySQL 8.0.16 and newer), FLUSH SSL (MariaDB 10.4 and newer).',
      'New paths do, in MariaDB; MySQL: SET PERSIST ssl_cert = …, SET PERSIST ssl_key = …, then ALTER INSTANCE RELOAD TLS.',
      SERVICE,
    ],
    readBy: { group: 'mysql' },
    load: `(${READ_FILES})`,
    reload: `(${READ_FILES})`,
    stapling: cannotStaple('the database server'),
  }),
  ...forProduct({
    on: () =>
      "ssl_ca = /etc/mysql/client-ca.pem\n-- in the client, for each account:\nALTER USER 'app'@'%' REQUIRE X509;",
    off: () => "ALTER USER 'app'@'%' REQUIRE SSL",
    note: 'The certificate is asked of accounts, and who has none is turned away at login, after the handshake; REQUIRE SUBJECT names one certificate.',
    reload: RESTART,
  }),

  'enable-tls': ({ port }) => ({
    summary: `Check another port: MySQL and MariaDB begin in clear on ${port} and turn to TLS on request.`,
    snippet: 'require_secure_transport = ON',
    steps: [
      'With it, only clients that turn to TLS are let in (MySQL 5.7.8, MariaDB 10.5 and newer).',
      'TLS from the first byte needs a proxy in front that ends it, such as stunnel or HAProxy.',
      WHERE,
      RESTART,
    ],
  }),

  'offer-starttls': offerWith({
    summary: 'Give the database server a certificate: with one it offers TLS.',
    snippet: ({ name }) =>
      `ssl_cert = /etc/ssl/${pathName(name)}/fullchain.pem\nssl_key = /etc/ssl/${pathName(name)}/privkey.pem`,
    steps: [
      '`skip_ssl` or `ssl = 0` has to go. require_secure_transport = ON turns those away who come without TLS.',
      WHERE,
      SERVICE,
      RESTART,
    ],
  }),

  'use-right-protocol': withTlsPort(
    'MySQL and MariaDB have no port with TLS from the first byte; stunnel or HAProxy in front gives them one.',
  ),

  'set-versions': ({ min, max }) => ({
    summary: 'Set `tls_version` in the configuration of the server.',
    snippet: `tls_version = ${spelled(min, max, OPENSSL_SPELLING).join(',')}`,
    steps: [
      `MySQL 8.0.16 and newer, without a restart: SET PERSIST tls_version = '${spelled(min, max, OPENSSL_SPELLING).join(',')}'; ALTER INSTANCE RELOAD TLS;`,
      'MySQL knows TLSv1.3 from 8.0.16 on, and neither TLSv1 nor TLSv1.1 from 8.0.28 on; MariaDB of today knows no TLSv1. With a version that it does not know the server does not start. In MariaDB the value counts after a restart.',
      WHERE,
      SERVICE,
      RESTART,
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`ssl_cipher\` in the configuration of the server.`,
    snippet: `ssl_cipher = ${CIPHER_LIST}`,
    steps: [
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      'MySQL 8.0.16 and newer, without a restart: SET PERSIST ssl_cipher = …; ALTER INSTANCE RELOAD TLS;',
      WHERE,
      SERVICE,
      RESTART,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: 'Set the groups in a file of OpenSSL for the database server alone: it has no setting of its own.',
    snippet: opensslFile([`Groups = ${groupList(postQuantum, OPENSSL_GROUPS)}`]),
    steps: [
      ...opensslFileFor('mysql', '/etc/mysql/openssl.cnf'),
      ...(postQuantum ? [NEEDS_OPENSSL_35] : []),
      SERVICE,
      RESTART,
    ],
  }),

  'set-dh-params': () => ({
    summary: 'Take the suites out that begin with DHE-: neither MySQL nor MariaDB has a setting for the group.',
    snippet: `ssl_cipher = ${CIPHER_LIST}`,
    steps: [NO_DHE, WHERE, SERVICE, RESTART],
  }),

  'serve-name': serveNameWithOne('the database server', READ_FILES),
  'serve-without-name': null,
  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Read in the log of the server${alert === null ? ' what became of the handshake' : ` why it sent alert ${alert}`}.`,
    snippet: "mysql -e \"SHOW GLOBAL VARIABLES LIKE 'log_error'; SHOW GLOBAL STATUS LIKE 'Ssl_%'\"",
    steps: [
      'Broken handshakes are logged from this level on: SET GLOBAL log_error_verbosity = 3 (MySQL), SET GLOBAL log_warnings = 4 (MariaDB).',
      'have_ssl = DISABLED: certificate or key could not be read when the server started, and the log says why.',
    ],
  }),
};

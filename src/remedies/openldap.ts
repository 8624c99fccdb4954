import { TLS_VERSIONS, type TlsVersion } from '../model/tls-version.ts';
import { certificateTexts } from './certificate-files.ts';
import { forProduct } from './client-certificates.ts';
import { pathName } from './command-line.ts';
import { gnutlsPriority, NO_MLKEM_IN_GNUTLS } from './gnutls.ts';
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
import type { ProductTexts } from './writer.ts';

const RELOAD = 'slaptest -u && systemctl restart slapd';
const AT_ONCE =
  'The change counts at once. Where slapd.conf is used, write the same words there without `olc` at the beginning, then check and restart.';
const WHICH_LIBRARY =
  'ldd "$(command -v slapd)" | grep -E "gnutls|libssl" says which library it uses; Debian and Ubuntu: GnuTLS.';
const ERROR_80 =
  'After "error (80)" slapd serves no TLS until a right value is set: put down what is there before, slapcat -n 0 | grep olcTLS';

export const openldap: ProductTexts = {
  ...certificateTexts({
    title: 'slapd',
    file: 'the file that `olcTLSCertificateFile` names',
    where: null,
    lines: (folder) =>
      modify({
        olcTLSCertificateFile: `${folder}/fullchain.pem`,
        olcTLSCertificateKeyFile: `${folder}/privkey.pem`,
      }),
    notes: [
      'slapd reads the key as its own user: chgrp openldap privkey.pem && chmod 640 privkey.pem (Red Hat: group ldap).',
      'OpenLDAP 2.4 with OpenSSL takes one certificate from that file: there the intermediates go into `olcTLSCACertificateFile`.',
      'New files at the same paths are read at the same ldapmodify once more, without a restart.',
      AT_ONCE,
    ],
    readBy: { group: 'openldap' },
    load: 'systemctl restart slapd',
    reload: RELOAD,
    stapling: cannotStaple('OpenLDAP'),
  }),
  ...forProduct({
    on: () => modify({ olcTLSCACertificateFile: '/etc/ldap/client-ca.pem', olcTLSVerifyClient: 'demand' }),
    off: () => 'olcTLSVerifyClient: never',
    note: `\`try\` asks, and lets in who has none. ${AT_ONCE}`,
    reload: RELOAD,
  }),

  'enable-tls': ({ port }) => ({
    summary: `Start slapd with an ldaps:// address for port ${port}.`,
    snippet: `SLAPD_SERVICES="ldap:/// ldapi:/// ldaps:///${port === 636 ? '' : ` ldaps://0.0.0.0:${port}/`}"`,
    steps: [
      'It stands in /etc/default/slapd (Debian, Ubuntu); Red Hat: in a drop-in of slapd.service, as the `-h` option.',
      RELOAD,
    ],
  }),

  'offer-starttls': offerWith({
    summary: 'Give slapd a certificate: with one it offers StartTLS on its own.',
    snippet: ({ name }) =>
      modify({
        olcTLSCertificateFile: `/etc/ssl/${pathName(name)}/fullchain.pem`,
        olcTLSCertificateKeyFile: `/etc/ssl/${pathName(name)}/privkey.pem`,
      }),
    steps: [
      'slapd reads the key as its own user: chgrp openldap privkey.pem && chmod 640 privkey.pem (Red Hat: group ldap).',
      AT_ONCE,
    ],
  }),

  'use-right-protocol': withTlsPort(
    'slapd: SLAPD_SERVICES="ldap:/// ldapi:/// ldaps:///" in /etc/default/slapd gives it port 636 with TLS from the first byte; then systemctl restart slapd.',
  ),

  'set-versions': ({ min, max }) => ({
    summary: 'Set the oldest version: in `olcTLSCipherSuite` with GnuTLS, in `olcTLSProtocolMin` with OpenSSL.',
    snippet: modify({ olcTLSCipherSuite: gnutlsPriority({ min, max }) }),
    steps: [
      WHICH_LIBRARY,
      `With OpenSSL in place of the last two lines: replace: olcTLSProtocolMin, and then olcTLSProtocolMin: ${protocolNumber(min)}`,
      'GnuTLS ignores olcTLSProtocolMin, and OpenSSL does not know the names of GnuTLS.',
      ERROR_80,
      AT_ONCE,
      RELOAD,
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`olcTLSCipherSuite\` in the words of the library.`,
    snippet: modify({ olcTLSCipherSuite: gnutlsPriority({ suites: true }) }),
    steps: [
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      WHICH_LIBRARY,
      `With OpenSSL the value is: ${CIPHER_LIST}`,
      ERROR_80,
      AT_ONCE,
      RELOAD,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: 'Set the groups: in `olcTLSCipherSuite` with GnuTLS, in `olcTLSECName` with OpenSSL.',
    snippet: modify({ olcTLSCipherSuite: gnutlsPriority({ groups: true }) }),
    steps: [
      WHICH_LIBRARY,
      `With OpenSSL: olcTLSECName: ${groupList(postQuantum, OPENSSL_GROUPS)}`,
      ...(postQuantum ? [NEEDS_OPENSSL_35, NO_MLKEM_IN_GNUTLS] : []),
      ERROR_80,
      AT_ONCE,
      RELOAD,
    ],
  }),

  'set-dh-params': () => ({
    summary:
      'Name a file with a group of 2048 bits in `olcTLSDHParamFile`, or take the suites out that begin with DHE-.',
    snippet: `${makeDhFile('/etc/ldap/dh.pem')}\n${modify({ olcTLSDHParamFile: '/etc/ldap/dh.pem' })}`,
    steps: [
      'slapd must be able to read the file: chmod 644 /etc/ldap/dh.pem',
      `With GnuTLS, DHE is out by: olcTLSCipherSuite: ${gnutlsPriority({ suites: true })}`,
      ERROR_80,
      NO_DHE,
      AT_ONCE,
      RELOAD,
    ],
  }),

  'serve-name': serveNameWithOne('slapd', RELOAD),
  'serve-without-name': null,
  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Let slapd log connections, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
    snippet: modify({ olcLogLevel: 'conns' }),
    steps: [
      'journalctl -u slapd | grep -iE "TLS negotiation failure|accept" | tail',
      'Every handshake fails: certificate and key do not belong together, slapd may not read the key, or olcTLSCipherSuite is in the words of another library.',
      AT_ONCE,
    ],
  }),
};

/** A change of cn=config for the shell; certificate and key have to be changed in one, since each alone fits nothing. */
function modify(values: Readonly<Record<string, string>>): string {
  const changes = Object.entries(values).map(([name, value]) => `replace: ${name}\n${name}: ${value}`);
  return [
    "ldapmodify -Q -Y EXTERNAL -H ldapi:/// <<'END'",
    'dn: cn=config',
    'changetype: modify',
    changes.join('\n-\n'),
    'END',
  ].join('\n');
}

/** slapd counts as the protocol does: TLS 1.2 is 3.3. */
function protocolNumber(version: TlsVersion): string {
  return `3.${TLS_VERSIONS.indexOf(version) + 1}`;
}

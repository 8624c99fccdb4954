import { alignAddressesWith } from './align-addresses.ts';
import { apachePath } from './apache-path.ts';
import {
  certbotIssue,
  certbotNotes,
  certbotRenew,
  certificateFolder,
  ELSEWHERE,
  inBlock,
  onlyKey,
  renewalSteps,
  toObtain,
  withCertificate,
} from './certbot.ts';
import { mendChain } from './chain-fault.ts';
import {
  CERTBOT_HAS_IT,
  completeChain,
  fetchIssuer,
  JOIN_CHAIN,
  noNewer,
  oldIntermediate,
  wholeChain,
} from './chain-file.ts';
import { apacheClientCertificates } from './client-certificates.ts';
import { commandNames, pathName } from './command-line.ts';
import { foresightFor } from './foresight.ts';
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
import { issuedWith, quotedList } from './phrases.ts';
import { revocationFor } from './revocation.ts';
import { apacheStapling } from './stapling.ts';
import { tidyChainIn } from './tidy-chain.ts';
import { OPENSSL_SPELLING, spelled } from './versions.ts';
import type { ProductTexts } from './writer.ts';

const RELOAD = 'apachectl configtest && apachectl graceful';
const FIRST_HOST =
  'Apache answers with the first virtual host of the address when no ServerName or ServerAlias fits: apachectl -S lists them';

export const apache: ProductTexts = {
  ...apacheClientCertificates,
  'align-addresses': alignAddressesWith(RELOAD),
  ...apachePath,
  ...revocationFor(() => 'apachectl graceful', RELOAD, apacheStapling),
  ...foresightFor({ hook: () => 'apachectl graceful', reload: RELOAD }),

  'enable-tls': ({ port, name }) => ({
    summary: `Load mod_ssl and put \`SSLEngine on\` into the virtual host of port ${port}.`,
    snippet: [
      `<VirtualHost *:${port}>`,
      ...(commandNames([name]).length === 0 ? [] : [`    ServerName ${name}`]),
      '    SSLEngine on',
      certificateLines([name]).replace(/^/gm, '    '),
      '</VirtualHost>',
    ].join('\n'),
    steps: [
      'a2enmod ssl (Debian, Ubuntu) or dnf install mod_ssl (Fedora, RHEL)',
      `A line \`Listen ${port}\` must be there once.`,
      ...toObtain('--apache', [name], 'apachectl graceful'),
      ELSEWHERE,
      RELOAD,
    ],
  }),

  'set-versions': ({ min, max }) => ({
    summary: 'Set `SSLProtocol` in the server configuration, outside every virtual host.',
    snippet: `SSLProtocol -all ${spelled(min, max, OPENSSL_SPELLING)
      .map((version) => `+${version}`)
      .join(' ')}`,
    steps: [
      RELOAD,
      'Virtual hosts that share an address may all get the value of the first one: grep -rn SSLProtocol /etc/apache2 /etc/httpd finds lines that get in the way.',
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`SSLCipherSuite\` in the server configuration.`,
    snippet: `SSLCipherSuite ${CIPHER_LIST}\nSSLHonorCipherOrder off`,
    steps: [
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      RELOAD,
      'A line in a virtual host or in a directory wins over it: grep -rn SSLCipherSuite /etc/apache2 /etc/httpd finds them.',
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary:
      'Set the groups by `SSLOpenSSLConfCmd` in the server configuration, or take the line out and leave the choice to OpenSSL.',
    snippet: `SSLOpenSSLConfCmd Curves ${groupList(postQuantum, OPENSSL_GROUPS)}`,
    steps: [
      ...(postQuantum
        ? [`${NEEDS_OPENSSL_35} With an older one apachectl configtest is content, but Apache does not start.`]
        : []),
      RELOAD,
      'grep -rnE "Curves|Groups|ECDHParameters" /etc/apache2 /etc/httpd finds lines that get in the way.',
    ],
  }),

  'set-dh-params': () => ({
    summary: 'Give Apache a group of 2048 bits, or take the suites out that begin with DHE-.',
    snippet: `${makeDhFile('/etc/ssl/dhparam.pem')}\nSSLOpenSSLConfCmd DHParameters /etc/ssl/dhparam.pem`,
    steps: [
      'The first line is for the shell, the second for the server configuration.',
      'From Apache 2.4.7 on the group follows the size of the RSA key, unless DH parameters stand at the end of the file of `SSLCertificateFile`: take them out there.',
      NO_DHE,
      RELOAD,
    ],
  }),

  renew: ({ names, notAfter, served }) => ({
    summary: `Renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}) and reload Apache, which reads the file only then.`,
    snippet: certbotRenew(names, 'apachectl graceful'),
    steps: renewalSteps(
      names,
      served,
      `If the file that \`SSLCertificateFile\` names is newer, a reload is all that is missing: ${RELOAD}`,
    ),
  }),

  'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
    summary: `Replace ${oldIntermediate(subject, expires)} in the file of \`SSLCertificateFile\` (or \`SSLCertificateChainFile\`); the server certificate itself can stay.`,
    snippet: null,
    steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, RELOAD],
  }),

  'serve-full-chain': (remedy) => ({
    summary: `\`SSLCertificateFile\` must name a file with the whole chain: ${wholeChain(remedy)}.`,
    snippet: `SSLCertificateFile /etc/ssl/${pathName(remedy.name)}/fullchain.pem`,
    steps: [
      ...completeChain(remedy),
      CERTBOT_HAS_IT,
      'Before Apache 2.4.8 the intermediate goes into a file of its own, named by SSLCertificateChainFile.',
      RELOAD,
    ],
  }),

  reissue: ({ names, why, ...how }) => ({
    summary:
      why === 'name'
        ? `Serve a certificate that covers ${quotedList(names)}: in the virtual host with that \`ServerName\`, or issued anew with these names.`
        : `Have a certificate issued for ${quotedList(names)}${issuedWith({ names, why, ...how })} and name it in \`SSLCertificateFile\`.`,
    snippet: withCertificate(
      certbotIssue('--apache', names, 'apachectl graceful', onlyKey(why)),
      certificateLines(names),
    ),
    steps: [
      inBlock(names, 'the virtual host with that `ServerName`'),
      ...(why === 'name' ? [FIRST_HOST] : []),
      ...certbotNotes(names),
      RELOAD,
    ],
  }),

  'tidy-chain': tidyChainIn('the file of `SSLCertificateFile` (or `SSLCertificateChainFile`)', RELOAD),

  'replace-self-signed': ({ name }) => ({
    summary: `Name a certificate that a CA issued for "${name}" in the virtual host with that \`ServerName\`.`,
    snippet: certificateLines([name]),
    steps: [...toObtain('--apache', [name], 'apachectl graceful'), ELSEWHERE, FIRST_HOST, RELOAD],
  }),

  'mend-chain': mendChain(
    'Put what the CA issues into the file of `SSLCertificateFile`: the server certificate first, then the intermediates.',
    RELOAD,
  ),
};

function certificateLines(names: readonly string[]): string {
  const folder = certificateFolder(names);
  return `SSLCertificateFile ${folder}/fullchain.pem\nSSLCertificateKeyFile ${folder}/privkey.pem`;
}

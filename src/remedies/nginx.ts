import { alignAddressesWith } from './align-addresses.ts';
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
import { nginxClientCertificates } from './client-certificates.ts';
import { pathName } from './command-line.ts';
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
import { nginxPath } from './nginx-path.ts';
import { issuedWith, quotedList } from './phrases.ts';
import { revocationFor } from './revocation.ts';
import { nginxStapling } from './stapling.ts';
import { tidyChainIn } from './tidy-chain.ts';
import { OPENSSL_SPELLING, spelled } from './versions.ts';
import type { ProductTexts } from './writer.ts';

const RELOAD = 'nginx -t && nginx -s reload';
const DEFAULT_BLOCK =
  'nginx answers with the certificate of the default server block of the socket when no `server_name` fits: compare with nginx -T | grep -nE "listen|server_name|ssl_certificate"';

export const nginx: ProductTexts = {
  ...nginxClientCertificates,
  'align-addresses': alignAddressesWith(RELOAD),
  ...nginxPath,
  ...revocationFor(() => 'systemctl reload nginx', RELOAD, nginxStapling),
  ...foresightFor({ hook: () => 'systemctl reload nginx', reload: RELOAD }),

  'enable-tls': ({ port, name }) => ({
    summary: `Add \`ssl\` to the \`listen ${port}\` line of the server block and name its certificate.`,
    snippet: [`listen ${port} ssl;`, `listen [::]:${port} ssl;`, certificateLines([name])].join('\n'),
    steps: [
      ...toObtain('--nginx', [name], 'systemctl reload nginx'),
      ELSEWHERE,
      RELOAD,
      'All server blocks that share the socket need `ssl` on their listen line.',
    ],
  }),

  'set-versions': ({ min, max }) => ({
    summary: 'Set `ssl_protocols` once, in the `http` block, and take it out of the server blocks.',
    snippet: `ssl_protocols ${spelled(min, max, OPENSSL_SPELLING).join(' ')};`,
    steps: [
      RELOAD,
      'nginx takes the versions from the default server block of the socket and ignores the line in the others: grep -rn ssl_protocols /etc/nginx /etc/letsencrypt finds the lines that get in the way.',
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`ssl_ciphers\` once, in the \`http\` block.`,
    snippet: `ssl_ciphers ${CIPHER_LIST};\nssl_prefer_server_ciphers off;`,
    steps: [
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      RELOAD,
      'A line in a server block wins over it, and that of the default server block may count for the whole socket: grep -rn ssl_ciphers /etc/nginx /etc/letsencrypt finds them.',
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: 'Set `ssl_ecdh_curve` in the `http` block, or take it out and leave the choice to OpenSSL.',
    snippet: `ssl_ecdh_curve ${groupList(postQuantum, OPENSSL_GROUPS)};`,
    steps: [
      ...(postQuantum
        ? [`${NEEDS_OPENSSL_35} nginx -V says which one nginx runs with; with an older one nginx -t fails.`]
        : []),
      RELOAD,
      'grep -rn ssl_ecdh_curve /etc/nginx finds lines that get in the way; the one of the default server block counts.',
    ],
  }),

  'set-dh-params': () => ({
    summary: 'Name a file with a group of 2048 bits in `ssl_dhparam`, or take the suites out that begin with DHE-.',
    snippet: `${makeDhFile('/etc/nginx/dhparam.pem')}\nssl_dhparam /etc/nginx/dhparam.pem;`,
    steps: [
      'The first line is for the shell, the second for the `http` block.',
      'From nginx 1.11 on, DHE is off where no `ssl_dhparam` is set: grep -rn ssl_dhparam /etc/nginx finds the small one.',
      NO_DHE,
      RELOAD,
    ],
  }),

  renew: ({ names, notAfter, served }) => ({
    summary: `Renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}) and reload nginx, which reads the file only then.`,
    snippet: certbotRenew(names, 'systemctl reload nginx'),
    steps: renewalSteps(
      names,
      served,
      `If the file that \`ssl_certificate\` names is newer, a reload is all that is missing: ${RELOAD}`,
    ),
  }),

  'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
    summary: `Replace ${oldIntermediate(subject, expires)} in the file that \`ssl_certificate\` names; the server certificate itself can stay.`,
    snippet: null,
    steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, RELOAD],
  }),

  'serve-full-chain': (remedy) => ({
    summary: `\`ssl_certificate\` must name a file with the whole chain: ${wholeChain(remedy)}.`,
    snippet: `ssl_certificate /etc/ssl/${pathName(remedy.name)}/fullchain.pem;`,
    steps: [...completeChain(remedy), CERTBOT_HAS_IT, RELOAD],
  }),

  reissue: ({ names, why, ...how }) => ({
    summary:
      why === 'name'
        ? `Serve a certificate that covers ${quotedList(names)}: in the server block with that \`server_name\`, or issued anew with these names.`
        : `Have a certificate issued for ${quotedList(names)}${issuedWith({ names, why, ...how })} and name it in \`ssl_certificate\`.`,
    snippet: withCertificate(
      certbotIssue('--nginx', names, 'systemctl reload nginx', onlyKey(why)),
      certificateLines(names),
    ),
    steps: [
      inBlock(names, 'the server block with that `server_name`'),
      ...(why === 'name' ? [DEFAULT_BLOCK] : []),
      ...certbotNotes(names),
      RELOAD,
    ],
  }),

  'tidy-chain': tidyChainIn('the file that `ssl_certificate` names', RELOAD),

  'replace-self-signed': ({ name }) => ({
    summary: `Name a certificate that a CA issued for "${name}" in the server block with that \`server_name\`.`,
    snippet: certificateLines([name]),
    steps: [...toObtain('--nginx', [name], 'systemctl reload nginx'), ELSEWHERE, DEFAULT_BLOCK, RELOAD],
  }),

  'mend-chain': mendChain(
    'Put what the CA issues into the file that `ssl_certificate` names: the server certificate first, then the intermediates.',
    RELOAD,
  ),
};

function certificateLines(names: readonly string[]): string {
  const folder = certificateFolder(names);
  return `ssl_certificate     ${folder}/fullchain.pem;\nssl_certificate_key ${folder}/privkey.pem;`;
}

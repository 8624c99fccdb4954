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
import { forProduct } from './client-certificates.ts';
import { pathName } from './command-line.ts';
import { foresightFor } from './foresight.ts';
import { lighttpdNegotiation } from './lighttpd-negotiation.ts';
import { lighttpdPath } from './lighttpd-path.ts';
import { KEY_AS_OWN_USER, RESTART as RELOAD, RESTART_HOOK, SOCKET_BLOCK, WEBROOT } from './lighttpd-restart.ts';
import { day, issuedWith, quotedList } from './phrases.ts';
import { revocationFor } from './revocation.ts';
import { ocspToFile } from './stapling.ts';
import { tidyChainIn } from './tidy-chain.ts';
import type { ProductTexts, Writer } from './writer.ts';

const stapling: Writer<'mend-stapling'> = ({ name, responder }) => {
  const folder = `/etc/ssl/${pathName(name)}`;
  return {
    summary: `Fetch the OCSP response for "${name}" into a file from a daily job, and name it in \`ssl.stapling-file\`.`,
    snippet: `ssl.stapling-file = "${folder}/ocsp.der"`,
    steps: [
      'The line stands beside `ssl.pemfile`; lighttpd 1.4.56 or newer. lighttpd asks no responder itself.',
      ocspToFile(responder, folder, 'ocsp.der'),
      'A file that is missing is only warned of: grep stapling /var/log/lighttpd/error.log | tail',
      RELOAD,
    ],
  };
};

export const lighttpd: ProductTexts = {
  ...forProduct({
    on: () =>
      'ssl.verifyclient.activate = "enable"\nssl.verifyclient.enforce = "enable"\nssl.verifyclient.ca-file = "/etc/lighttpd/client-ca.pem"',
    off: () => 'ssl.verifyclient.activate = "disable"',
    note: `It stands in ${SOCKET_BLOCK}. Without \`enforce\` everyone is let in; before lighttpd 1.4.60 the last line is called \`ssl.ca-file\`.`,
    reload: RELOAD,
  }),
  'align-addresses': alignAddressesWith(RELOAD),
  ...lighttpdNegotiation,
  ...lighttpdPath,
  ...revocationFor(() => RESTART_HOOK, RELOAD, stapling),
  ...foresightFor({ hook: () => RESTART_HOOK, reload: RELOAD }),

  'enable-tls': ({ port, name }) => ({
    summary: `Load mod_openssl and switch TLS on in a block for the socket of port ${port}.`,
    snippet: [
      'server.modules += ("mod_openssl")',
      `$SERVER["socket"] == ":${port}" {`,
      '    ssl.engine = "enable"',
      certificateLines([name]).replace(/^/gm, '    '),
      '}',
    ].join('\n'),
    steps: [
      ...toObtain(WEBROOT, [name], RESTART_HOOK),
      ELSEWHERE,
      `For IPv6 the same block again with "[::]:${port}". Debian and Ubuntu: apt install lighttpd-mod-openssl; before lighttpd 1.4.53 the key belongs into the file of \`ssl.pemfile\`.`,
      RELOAD,
    ],
  }),

  renew: ({ names, notAfter, served }) => ({
    summary: `Renew the certificate for ${quotedList(names)} (valid until ${day(notAfter)}) and restart lighttpd, which reads the file only then.`,
    snippet: certbotRenew(names, RESTART_HOOK),
    steps: [
      ...renewalSteps(
        names,
        served,
        `If the file that \`ssl.pemfile\` names is newer, a restart is all that is missing: ${RELOAD}`,
      ),
      KEY_AS_OWN_USER,
    ],
  }),

  'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
    summary: `Replace ${oldIntermediate(subject, expires)} in the file that \`ssl.pemfile\` names; the server certificate itself can stay.`,
    snippet: null,
    steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, RELOAD],
  }),

  'serve-full-chain': (remedy) => ({
    summary: `\`ssl.pemfile\` must name a file with the whole chain: ${wholeChain(remedy)}.`,
    snippet: `ssl.pemfile = "/etc/ssl/${pathName(remedy.name)}/fullchain.pem"`,
    steps: [
      ...completeChain(remedy),
      CERTBOT_HAS_IT,
      'Without `ssl.privkey` the file has to hold the key as well. Take `ssl.ca-file` out where it names the intermediate.',
      RELOAD,
    ],
  }),

  reissue: ({ names, why, ...how }) => ({
    summary:
      why === 'name'
        ? `Serve a certificate that covers ${quotedList(names)}: in the block of that \`$HTTP["host"]\`, or issued anew with these names.`
        : `Have a certificate issued for ${quotedList(names)}${issuedWith({ names, why, ...how })} and name it in \`ssl.pemfile\`.`,
    snippet: withCertificate(certbotIssue(WEBROOT, names, RESTART_HOOK, onlyKey(why)), certificateLines(names)),
    steps: [
      inBlock(names, `the block of that \`$HTTP["host"]\`, or in ${SOCKET_BLOCK}`),
      ...certbotNotes(names),
      RELOAD,
      KEY_AS_OWN_USER,
    ],
  }),

  'tidy-chain': tidyChainIn('the file that `ssl.pemfile` names', RELOAD),

  'replace-self-signed': ({ name }) => ({
    summary: `Name a certificate that a CA issued for "${name}" in ${SOCKET_BLOCK}.`,
    snippet: certificateLines([name]),
    steps: [...toObtain(WEBROOT, [name], RESTART_HOOK), ELSEWHERE, RELOAD, KEY_AS_OWN_USER],
  }),

  'mend-chain': mendChain(
    'Put what the CA issues into the file that `ssl.pemfile` names: the server certificate first, then the intermediates.',
    RELOAD,
  ),
};

function certificateLines(names: readonly string[]): string {
  const folder = certificateFolder(names);
  return `ssl.pemfile = "${folder}/fullchain.pem"\nssl.privkey = "${folder}/privkey.pem"`;
}

import { alignAddressesWith } from './align-addresses.ts';
import { addressNotes } from './certbot.ts';
import { mendChain } from './chain-fault.ts';
import { noNewer, oldIntermediate, orPrivateRoot } from './chain-file.ts';
import { forProduct } from './client-certificates.ts';
import { commandUrl } from './command-line.ts';
import { foresightOfItself } from './foresight.ts';
import { iisNegotiation } from './iis-negotiation.ts';
import { iisPath } from './iis-path.ts';
import {
  BIND,
  bindName,
  FROM_ELSEWHERE,
  IMPORT,
  LIST,
  REGISTRY,
  SHOW,
  STORES,
  THUMBPRINT,
  WIN_ACME_NOTES,
  winAcme,
} from './iis-texts.ts';
import { missingFileName } from './missing-file.ts';
import { day, issuedWith, quotedList } from './phrases.ts';
import { servedNow } from './renewal-checks.ts';
import { stapled } from './stapling.ts';
import type { ProductTexts } from './writer.ts';

const SSL_FLAGS =
  "Set-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST' -Location 'YOUR-SITE' -Filter system.webServer/security/access -Name sslFlags -Value";
const NEGOTIATE =
  'netsh http update sslcert ipport=0.0.0.0:443 certhash=THUMBPRINT "appid={APPID}" clientcertnegotiation=enable';
const CACERT = 'certutil -addstore CA intermediate.cer';

export const iis: ProductTexts = {
  ...forProduct({
    on: () => `certutil -addstore Root client-ca.cer\n${SSL_FLAGS} 'Ssl,SslNegotiateCert,SslRequireCert'`,
    off: () => `${SSL_FLAGS} 'Ssl'`,
    note: `Only self-signed certificates belong into Root: an intermediate there makes IIS refuse every client (403.16), it goes into CA. So that IIS asks in the handshake, which TLS 1.3 needs: ${NEGOTIATE}`,
    several: 'Each CA whose clients are let in is added by a command of its own.',
    reload: SHOW,
    askEarlier: {
      summary: 'Switch "Negotiate Client Certificate" on for the binding, or TLS 1.3 off.',
      snippet: NEGOTIATE,
      otherwise:
        'To switch TLS 1.3 off instead: "Disable TLS 1.3 over TCP" on the binding, in IIS Manager of Windows Server 2022 or newer.',
    },
  }),
  'align-addresses': alignAddressesWith(SHOW),
  ...iisNegotiation,
  ...iisPath,
  ...foresightOfItself(BIND),

  'replace-revoked': ({ subject, depth, names, compromised, served }) => ({
    summary:
      depth > 0
        ? `Have the certificate for ${quotedList(names)} issued anew under an intermediate that is not revoked: "${subject}" cannot be mended.`
        : `Have the certificate for ${quotedList(names)} issued anew${compromised ? ' now, with a new key: the old key is in other hands' : ', with a new key'}.`,
    snippet: 'wacs.exe --renew --force',
    steps: [
      'win-acme makes a new key with each certificate, and binds it; --id or --friendlyname picks one: wacs.exe --list',
      FROM_ELSEWHERE,
      SHOW,
      servedNow(names, served),
    ],
  }),

  'mend-stapling': stapled(({ responder }) => ({
    summary: 'Switch stapling on for bindings with SNI or a central store: IIS does it by itself only for the others.',
    snippet: `Set-ItemProperty '${REGISTRY}' -Name EnableOcspStaplingForSni -Type DWord -Value 1`,
    steps: [
      'Then restart the machine. The first answers after a start lack the staple.',
      `The machine must reach the responder: curl.exe -sS -o NUL ${commandUrl(responder) ?? 'RESPONDER-URL'}`,
    ],
  })),

  'enable-tls': ({ port, name }) => ({
    summary: `Give the site an https binding on port ${port} with a certificate for "${name}".`,
    snippet: bindName(name, port),
    steps: [THUMBPRINT, IMPORT, ...toObtain([name]), SHOW],
  }),

  renew: ({ names, notAfter, served }) => ({
    summary: `Renew the certificate for ${quotedList(names)} (valid until ${day(notAfter)}) and bind the new one: IIS goes on with the old one otherwise.`,
    snippet: 'wacs.exe --renew --force',
    steps: [
      `Was it renewed and not bound? What is in the store: ${LIST}`,
      `${SHOW} names the hash that is served; to bind another: ${BIND}`,
      'The scheduled task of win-acme and its log in C:\\ProgramData\\win-acme say why it did not renew: Get-ScheduledTask "win-acme*"',
      ...addressNotes(names),
      servedNow(names, served),
    ],
  }),

  'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
    summary: `Put the present one into the store in place of ${oldIntermediate(subject, expires)}; the server certificate itself can stay.`,
    snippet: CACERT,
    steps: [
      getIssuer(issuerUrl, subject),
      noNewer(expires),
      'Take the old one out, by its serial number: certutil -store CA, then certutil -delstore CA SERIAL',
      STORES,
    ],
  }),

  'serve-full-chain': ({ missing, issuerUrl, toAppend }) => ({
    summary: `Put ${quotedList(toAppend?.certificates.map(({ name }) => name) ?? [missing])} into the store "Intermediate Certification Authorities" of the machine: Windows builds the chain from there.`,
    snippet: CACERT,
    steps: [
      ...(toAppend === undefined
        ? [getIssuer(issuerUrl, missing), ...orPrivateRoot(issuerUrl, missing)]
        : [
            `The PEM comes with this finding (${missingFileName(toAppend)}): save each block, from BEGIN to END, as a .cer file of its own.`,
          ]),
      'The store of the machine counts (certlm.msc), not that of your user; a root does not belong there.',
      STORES,
    ],
  }),

  reissue: (remedy) => ({
    summary:
      remedy.why === 'name'
        ? `Bind a certificate that covers ${quotedList(remedy.names)}, or have one issued with all of them.`
        : `Have a certificate issued for ${quotedList(remedy.names)}${issuedWith(remedy)} and bind it.`,
    snippet: winAcme(remedy.names) ?? BIND,
    steps: [
      ...(addressNotes(remedy.names).length > 0 ? addressNotes(remedy.names) : [WIN_ACME_NOTES]),
      ...(remedy.why === 'weak-key' ? ['win-acme: --csr ec asks for an EC key.'] : []),
      FROM_ELSEWHERE,
      SHOW,
    ],
  }),

  'tidy-chain': ({ drop }) => ({
    summary:
      drop.length === 0
        ? 'Look at the stores of Windows, which builds the chain itself, and at what stands in front of it.'
        : `Take ${quotedList(drop)} out of the store "Intermediate Certification Authorities": Windows builds the chain from there.`,
    snippet: 'certutil -store CA',
    steps: [
      'It prints the serial number of each; then: certutil -delstore CA SERIAL',
      'IIS keeps the order by itself and sends no root: a wrong order comes from a proxy or balancer in front.',
      STORES,
    ],
  }),

  'replace-self-signed': ({ name }) => ({
    summary: `Bind a certificate that a CA issued for "${name}" to the site, in place of the self-signed one.`,
    snippet: BIND,
    steps: [THUMBPRINT, IMPORT, ...toObtain([name]), SHOW],
  }),

  'mend-chain': mendChain(
    'Put the CA certificates into the store of the machine (certutil -addstore CA), take the old ones out, and bind what the CA issues for the server.',
    STORES,
  ),
};

function toObtain(names: readonly string[]): readonly string[] {
  const command = winAcme(names);
  return command === null ? addressNotes(names) : [`To obtain one: ${command}`, WIN_ACME_NOTES];
}

/** A CA publishes in DER, which Windows takes as it is. */
function getIssuer(issuerUrl: string | null, name: string): string {
  const url = commandUrl(issuerUrl);
  if (url === null) return `Get the certificate "${name}" from the CA that issued yours, as intermediate.cer.`;
  return `Get "${name}" from the CA: curl.exe -sSf ${url} -o intermediate.cer`;
}

import { hostName } from './command-line.ts';
import { bindName, IMPORT, REGISTRY, SHOW, THUMBPRINT } from './iis-texts.ts';
import type { PathTexts } from './path-kinds.ts';

export const iisPath: PathTexts = {
  'serve-name': ({ name, port }) => ({
    summary: `Add an https binding for "${name}" with "Require Server Name Indication" and its certificate to the site.`,
    snippet: bindName(name, port),
    steps: [
      'PowerShell as administrator on the server, or IIS Manager: site, Bindings, Add.',
      THUMBPRINT,
      IMPORT,
      'The trap: without a binding for the name HTTP.sys answers with that of 0.0.0.0, and resets the connection where there is none.',
      SHOW,
    ],
  }),

  'serve-without-name': ({ name, port }) => ({
    summary: `Give the site of "${name}" an https binding without host name and without SNI: clients that send no name get that one.`,
    snippet: `New-WebBinding -Name "YOUR-SITE" -Protocol https -Port ${port} -SslFlags 0\n(Get-WebBinding -Name "YOUR-SITE" -Protocol https -Port ${port} -HostHeader "").AddSslCertificate("THUMBPRINT", "My")`,
    steps: [`It shows as IP:port 0.0.0.0:${port}; there is one for each address and port.`, THUMBPRINT, SHOW],
  }),

  'find-closer': ({ port, name }) => ({
    summary: `See whether HTTP.sys has a certificate for port ${port}: it resets the connection where no binding fits, or the key cannot be read.`,
    snippet: SHOW,
    steps: [
      `Look for "Hostname:port : ${hostName(name)}:${port}" or "IP:port : 0.0.0.0:${port}", with a hash that is in the store.`,
      "Event 36870 or 36871 is a key that cannot be opened: Get-WinEvent -FilterHashtable @{ LogName = 'System'; ProviderName = 'Schannel' } -MaxEvents 20",
      'Nothing there: the hello never came here, look at the balancer or firewall in front.',
    ],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Read in the event log of Windows why SChannel ${alert === null ? 'refused the handshake' : `sent alert ${alert}`}.`,
    snippet:
      "Get-WinEvent -FilterHashtable @{ LogName = 'System'; ProviderName = 'Schannel' } -MaxEvents 20 | Format-List TimeCreated, Id, Message",
    steps: [
      `To log more: Set-ItemProperty '${REGISTRY}' -Name EventLogging -Type DWord -Value 7`,
      '36874: no suite or version in common. 36870, 36871: the key cannot be opened. 36888: an alert was sent. 36887: the client sent one.',
      'Requests that never reached a site are in C:\\Windows\\System32\\LogFiles\\HTTPERR.',
    ],
  }),
};

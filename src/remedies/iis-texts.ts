import { addressesIn, commandNames, hasWildcard, hostName } from './command-line.ts';

/** HTTP.sys takes a binding over at once: nothing is reloaded, and this shows what it has. */
export const SHOW = 'netsh http show sslcert';

const OF_MACHINE = 'Cert:\\LocalMachine\\My';

/** What a person types once the certificate is in the store of the machine. */
export const BIND = '(Get-WebBinding -Name "YOUR-SITE" -Protocol https).AddSslCertificate("THUMBPRINT", "My")';

export const LIST = `Get-ChildItem ${OF_MACHINE} | Sort-Object NotAfter | Format-List Subject, NotAfter, Thumbprint`;

const IMPORT_PFX = `Import-PfxCertificate site.pfx -CertStoreLocation ${OF_MACHINE} -Password (Read-Host -AsSecureString)`;

export const THUMBPRINT = `The thumbprint: ${LIST}`;

export const IMPORT = `A PFX gets in with its key: ${IMPORT_PFX}`;

export const FROM_ELSEWHERE = `With a certificate from elsewhere: ${IMPORT_PFX}; ${BIND}`;

/** A binding for a name (SNI), in PowerShell on the server. */
export function bindName(name: string, port: number): string {
  const which = `-Name "YOUR-SITE" -Protocol https -Port ${port} -HostHeader ${hostName(name)}`;
  return `New-WebBinding ${which} -SslFlags 1\n(Get-WebBinding ${which}).AddSslCertificate("THUMBPRINT", "My")`;
}

/** win-acme for these names; `null` where an address is among them, which it does not obtain. */
export function winAcme(names: readonly string[]): string | null {
  if (addressesIn(names).length > 0) return null;
  const usable = commandNames(names);
  const hosts = usable.length === 0 ? 'YOUR.HOST.NAME' : usable.join(',');
  const proof = hasWildcard(names) ? ' --validationmode dns-01 --validation YOUR-DNS-PLUGIN' : '';
  return `wacs.exe --source manual --host ${hosts}${proof} --installation iis --installationsiteid 1`;
}

export const WIN_ACME_NOTES =
  'win-acme 2.2 or newer (before: --target), or simple-acme; the site id stands in Get-Website. It renews and binds by itself. Certify The Web does the same by its window.';

export const REGISTRY = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL';

export const WHOLE_MACHINE =
  'It holds for all of Windows that speaks TLS (IIS, RDP, LDAP), after a restart of the machine.';

/** Windows builds the chain itself, from its stores, and leaves the root out. */
export const STORES =
  'Look at what is in the stores: certlm.msc, or certutil -store CA. Still the old chain? Bind the certificate anew, or restart the machine: Windows keeps chains in memory.';

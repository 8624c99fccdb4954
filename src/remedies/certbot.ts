import type { ServedAt } from '../model/remedy.ts';
import { addressesIn, certbotNames, commandNames, hasWildcard, pathName } from './command-line.ts';
import { servedAndFile, WAS_THE_FILE_RENEWED } from './renewal-checks.ts';

/**
 * A certbot command for a new certificate; `plugin` proves the names and `reload` is what makes the server read the result.
 * Where the key is the reason, certbot must be told so: it keeps a certificate that is not due, and the kind of its key.
 * `null` where an IP address is among the names: no such command covers it.
 */
export function certbotIssue(
  plugin: string,
  names: readonly string[],
  reload: string,
  why?: 'weak-key',
): string | null {
  if (addressesIn(names).length > 0) return null;
  const proof = hasWildcard(names) ? '--manual --preferred-challenges dns' : plugin;
  const key = why === 'weak-key' ? ` --cert-name ${lineage(names)} --key-type ecdsa --force-renewal` : '';
  return `certbot certonly ${proof} ${certbotNames(names)}${key} --deploy-hook '${reload}'`;
}

/** certbot with a listener of its own, where a proxy holds port 80. */
export const STANDALONE = '--standalone --http-01-port 8888';

/** What certbot calls the certificate for these names: the first of them, a wildcard without its asterisk. */
function lineage(names: readonly string[]): string {
  return commandNames(names)[0]?.replace(/^\*\./, '') ?? 'YOUR.HOST.NAME';
}

/** The folder with fullchain.pem and privkey.pem: where certbot leaves them, or one of its own where certbot is of no use. */
export function certificateFolder(names: readonly string[]): string {
  const [address] = addressesIn(names);
  return address === undefined ? `/etc/letsencrypt/live/${lineage(names)}` : `/etc/ssl/${pathName(address)}`;
}

/** A step around `certbotIssue`; what to do for an address instead where there is one. */
export function toObtain(plugin: string, names: readonly string[], reload: string): readonly string[] {
  const command = certbotIssue(plugin, names, reload);
  return command === null ? addressNotes(names) : [`To obtain one: ${command}`];
}

/** The command for the shell, then the lines that name what it made. */
export function withCertificate(command: string | null, lines: string): string {
  return command === null ? lines : `${command}\n${lines}`;
}

/** The reason as `certbotIssue` asks for it. */
export function onlyKey(why: string): 'weak-key' | undefined {
  return why === 'weak-key' ? why : undefined;
}

/** Beside lines that name what certbot made. */
export const ELSEWHERE = 'With a certificate from elsewhere, name its files instead.';

/** Where the lines of `withCertificate` belong. */
export function inBlock(names: readonly string[], where: string): string {
  return addressesIn(names).length > 0
    ? `The lines stand in ${where}.`
    : `The first line is for the shell, the others stand in ${where}.`;
}

/** A certbot command that renews what is there; certbot names a certificate after its first name. `null` as above. */
export function certbotRenew(names: readonly string[], reload: string): string | null {
  if (addressesIn(names).length > 0) return null;
  const which = commandNames(names).length === 0 ? '' : ` --cert-name ${lineage(names)}`;
  return `certbot renew${which} --deploy-hook '${reload}'`;
}

/** certbot renews when a third of the lifetime is left, which a policy may find late. */
export const NOT_YET_DUE = 'If certbot answers "not yet due for renewal", add --force-renewal.';

/**
 * What became of the renewal: did it run, was it loaded (`reload` says how that is done), and why certbot did not renew; for
 * a certificate with an address, how the next one has to be asked for.
 */
export function renewalSteps(
  names: readonly string[],
  served: ServedAt | undefined,
  reload: string,
): readonly string[] {
  const compare = [servedAndFile(names, served), reload];
  if (addressesIn(names).length > 0) return [...compare, ...addressNotes(names)];
  return [WAS_THE_FILE_RENEWED, ...compare, NOT_YET_DUE, RENEWAL_LOG];
}

const RENEWAL_LOG = 'Look at the renewal log: journalctl -u certbot, /var/log/letsencrypt/letsencrypt.log';

/** What to mind when the certificate does not come from certbot, asks for a wildcard, or cannot come from it. */
export function certbotNotes(names: readonly string[]): readonly string[] {
  if (addressesIn(names).length > 0) return addressNotes(names);
  const notes = ['If another tool or a person obtains the certificate, ask for the same names there.'];
  return hasWildcard(names)
    ? [
        'A wildcard name is proven by a DNS record: use the DNS plugin of your provider so that renewal runs unattended.',
        ...notes,
      ]
    : notes;
}

/** How an IP address gets onto a certificate (RFC 5280 §4.2.1.6), or need not; empty where there is none. */
export function addressNotes(names: readonly string[]): readonly string[] {
  const addresses = addressesIn(names);
  if (addresses.length === 0) return [];
  const entries = addresses
    .slice(0, 4)
    .map((address) => `IP:${address}`)
    .join(',');
  return [
    `Ask the CA for a Subject Alternative Name of type IP (in OpenSSL's words: subjectAltName = ${entries}); public CAs seldom issue these.`,
    'Otherwise connect by a name that the certificate covers, or set `servername` to it for this endpoint.',
  ];
}

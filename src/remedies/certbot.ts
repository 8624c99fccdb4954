import type { ServedAt } from '../model/remedy.ts';
import { addressesIn, certbotNames, commandNames, hasWildcard } from './command-line.ts';
import { servedAndFile, WAS_THE_FILE_RENEWED } from './renewal-checks.ts';

/**
 * A certbot command for a new certificate; `plugin` proves the names and `reload` is what makes the server read the result.
 * `null` where an IP address is among the names: no such command covers it.
 */
export function certbotIssue(plugin: string, names: readonly string[], reload: string): string | null {
  if (addressesIn(names).length > 0) return null;
  const proof = hasWildcard(names) ? '--manual --preferred-challenges dns' : plugin;
  return `certbot certonly ${proof} ${certbotNames(names)} --deploy-hook '${reload}'`;
}

/** A step around `certbotIssue`; what to do for an address instead where there is one. */
export function toObtain(plugin: string, names: readonly string[], reload: string): readonly string[] {
  const command = certbotIssue(plugin, names, reload);
  return command === null ? addressNotes(names) : [`To obtain one: ${command}`];
}

/** A certbot command that renews what is there; certbot names a certificate after its first name. `null` as above. */
export function certbotRenew(names: readonly string[], reload: string): string | null {
  if (addressesIn(names).length > 0) return null;
  const [first] = commandNames(names);
  const which = first === undefined ? '' : ` --cert-name ${first.replace(/^\*\./, '')}`;
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

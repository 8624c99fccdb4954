import { certbotNames, commandNames, hasWildcard } from './command-line.ts';

/** A certbot command for a new certificate; `plugin` proves the names and `reload` is what makes the server read the result. */
export function certbotIssue(plugin: string, names: readonly string[], reload: string): string {
  const proof = hasWildcard(names) ? '--manual --preferred-challenges dns' : plugin;
  return `certbot certonly ${proof} ${certbotNames(names)} --deploy-hook '${reload}'`;
}

/** A certbot command that renews what is there; certbot names a certificate after its first name. */
export function certbotRenew(names: readonly string[], reload: string): string {
  const [first] = commandNames(names);
  const which = first === undefined ? '' : ` --cert-name ${first.replace(/^\*\./, '')}`;
  return `certbot renew${which} --deploy-hook '${reload}'`;
}

/** certbot renews when a third of the lifetime is left, which a policy may find late. */
export const NOT_YET_DUE = 'If certbot answers "not yet due for renewal", add --force-renewal.';

/** What to mind when the certificate does not come from certbot, or asks for a wildcard. */
export function certbotNotes(names: readonly string[]): readonly string[] {
  const notes = ['If another tool or a person obtains the certificate, ask for the same names there.'];
  return hasWildcard(names)
    ? [
        'A wildcard name is proven by a DNS record: use the DNS plugin of your provider so that renewal runs unattended.',
        ...notes,
      ]
    : notes;
}

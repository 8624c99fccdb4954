import type { ServedAt } from '../model/remedy.ts';
import { addressesIn, commandNames, handshakeByHand } from './command-line.ts';

/** How to see whether a renewal ran, in the words of the tools that renew. */
export const WAS_IT_RENEWED =
  'Was it renewed? certbot: certbot certificates · acme.sh: acme.sh --list · cert-manager: kubectl describe certificate -A, or cmctl status certificate NAME · AWS: aws acm describe-certificate --certificate-arn ARN --query Certificate.RenewalSummary';

/** The same on a machine where a web server reads a file. */
export const WAS_THE_FILE_RENEWED =
  'Was it renewed? certbot certificates, or acme.sh --list, says until when the file is valid.';

/** "Renewed but not reloaded": what is served, held against the file. Both lines print serial number and end. */
export function servedAndFile(names: readonly string[], served: ServedAt | undefined): string {
  const [name] = commandNames(names.filter((one) => !one.startsWith('*')));
  const file = name === undefined ? 'certificate.pem' : `/etc/letsencrypt/live/${name}/cert.pem`;
  return `Renewed but not reloaded? Compare what is served with the file: ${comparison(names, served, file)}`;
}

/** Two commands for the shell, which print serial number and end of what is served and of what the file holds. */
export function comparison(names: readonly string[], served: ServedAt | undefined, path: string): string {
  const [name] = commandNames(names.filter((one) => !one.startsWith('*')));
  const byHand = served ?? { address: name ?? addressesIn(names)[0] ?? 'HOST', port: 443, name: name ?? '' };
  const print = '-noout -serial -enddate';
  const remote = `${handshakeByHand(byHand.address, byHand.port, byHand.name)} 2>/dev/null | openssl x509 ${print}`;
  return `${remote}; openssl x509 -in ${PLAIN_PATH.test(path) ? path : 'FILE'} ${print}`;
}

/** Nothing that a shell would take for more than a name. */
const PLAIN_PATH = /^(?!-)[A-Za-z0-9._/-]{1,200}$/;

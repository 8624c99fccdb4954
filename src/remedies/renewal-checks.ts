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
  if (served?.file !== undefined)
    return `Once it is renewed, the new one shows here: openssl x509 ${inFile(served.file)}`;
  const name = lineage(names);
  const file = name === undefined ? 'certificate.pem' : `/etc/letsencrypt/live/${name}/cert.pem`;
  return `Renewed but not reloaded? Compare what is served with the file: ${comparison(names, served, file)}`;
}

/** Two commands for the shell, which print serial number and end of what is served and of what the file holds. */
export function comparison(names: readonly string[], served: ServedAt | undefined, path: string): string {
  const name = lineage(names);
  const byHand = served ?? { address: name ?? addressesIn(names)[0] ?? 'HOST', port: 443, name: name ?? '' };
  const remote = handshakeByHand(byHand.address, byHand.port, byHand.name, served?.keyType);
  return `${remote} 2>/dev/null | openssl x509 ${PRINT}; openssl x509 ${inFile(path)}`;
}

/** What is served now, where what it is held against is not a file. */
export function servedNow(names: readonly string[], served: ServedAt | undefined): string {
  if (served?.file !== undefined) return servedAndFile(names, served);
  const [name] = commandNames(names.filter((one) => !one.startsWith('*')));
  const byHand = served ?? { address: name ?? addressesIn(names)[0] ?? 'HOST', port: 443, name: name ?? '' };
  return `What is served: ${handshakeByHand(byHand.address, byHand.port, byHand.name, served?.keyType)} 2>/dev/null | openssl x509 ${PRINT}`;
}

/** The public key of what is served, or of what the file holds, in PEM. */
export function publicKeyByHand({ address, port, name, keyType, file }: ServedAt): string {
  const certificate =
    file === undefined
      ? `${handshakeByHand(address, port, name, keyType)} 2>/dev/null | openssl x509`
      : `openssl x509 -in ${plainPath(file)}`;
  return `${certificate} -noout -pubkey`;
}

/** What certbot calls the folder of a certificate for these names. */
function lineage(names: readonly string[]): string | undefined {
  return commandNames(names)[0]?.replace(/^\*\./, '');
}

function inFile(path: string): string {
  return `-in ${plainPath(path)} ${PRINT}`;
}

function plainPath(path: string): string {
  return PLAIN_PATH.test(path) ? path : 'FILE';
}

const PRINT = '-noout -serial -enddate';

/** Nothing that a shell would take for more than a name. */
const PLAIN_PATH = /^(?!-)[A-Za-z0-9._/-]{1,200}$/;

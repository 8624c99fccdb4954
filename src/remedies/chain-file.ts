import type { ChainToAppend } from '../model/fix.ts';
import { commandUrl } from './command-line.ts';
import { commandPath } from './command-path.ts';
import { missingFileName } from './missing-file.ts';
import { day, quotedList } from './phrases.ts';
import type { RemedyOf } from './writer.ts';

/** Commands that put the issuer's certificate after the server's own; the CA publishes it in DER (RFC 5280 §4.2.2.1). */
export function fetchIssuer(issuerUrl: string | null, name: string): string {
  const url = commandUrl(issuerUrl);
  if (url === null) return `Get the certificate "${name}" in PEM from the CA that issued yours.`;
  return `Get "${name}" from the CA: curl -sSf ${url} -o intermediate.der && openssl x509 -inform der -in intermediate.der -out intermediate.pem`;
}

export const JOIN_CHAIN = 'Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem';

/** How the whole chain gets into one file: with the certificates that were fetched, else where to get them. */
export function completeChain(remedy: RemedyOf<'serve-full-chain'>): readonly string[] {
  const { toAppend } = remedy;
  const join = toAppend === undefined ? JOIN_CHAIN : appendFile(toAppend);
  return [...getMissing(remedy), join];
}

/** The same without the command that joins the files. */
export function getMissing(remedy: RemedyOf<'serve-full-chain'>): readonly string[] {
  const { toAppend, drop = [] } = remedy;
  const get = toAppend === undefined ? whereToGet(remedy) : [];
  return [...get, ...(drop.length === 0 ? [] : [`Leave ${quotedList(drop)} out: the chain does not need it.`])];
}

function whereToGet({
  missing,
  issuerUrl,
  publishedIsUseless = false,
}: RemedyOf<'serve-full-chain'>): readonly string[] {
  if (!publishedIsUseless) return [fetchIssuer(issuerUrl, missing), ...orPrivateRoot(issuerUrl, missing)];
  return [
    `Ask the CA that issued yours for a present certificate "${missing}"; if it has none, have the server certificate issued anew: it comes with a valid chain.`,
  ];
}

/** `the server certificate first, then "R11"`: what the file with the chain has to hold. */
export function wholeChain({ missing, toAppend }: RemedyOf<'serve-full-chain'>): string {
  const names = toAppend?.certificates.map(({ name }) => quotedList([name])) ?? [quotedList([missing])];
  const present = toAppend?.behind === 'chain' ? ['the intermediates that are sent now'] : [];
  return ['the server certificate first', ...present, ...names.slice(0, MOST_NAMED)].join(', then ');
}

/** Files joined by `cat` where the certificates to append are handed over. */
export function filesBefore({ toAppend }: RemedyOf<'serve-full-chain'>): string {
  if (toAppend === undefined) return 'certificate.pem intermediate.pem';
  if (toAppend.join !== undefined) return toAppend.join.map(commandPath).join(' ');
  return `${toAppend.behind === 'certificate' ? 'certificate.pem' : 'present-chain.pem'} ${missingFileName(toAppend)}`;
}

/** The command that appends the certificates handed over. */
export function appendFile(chain: ChainToAppend): string {
  const command = appendCommand(chain);
  return chain.join === undefined
    ? `Append the PEM that comes with this finding: ${command}`
    : `Join the files: ${command}`;
}

export function appendCommand(chain: ChainToAppend): string {
  if (chain.join !== undefined) return `cat ${chain.join.map(commandPath).join(' ')} > fullchain.pem`;
  const present = chain.behind === 'certificate' ? 'certificate.pem' : 'present-chain.pem';
  return `cat ${present} ${missingFileName(chain)} > fullchain.pem`;
}

/** A certificate that does not say where its issuer is published may come straight from a private root. */
export function orPrivateRoot(issuerUrl: string | null, name: string): readonly string[] {
  return issuerUrl === null
    ? [`If "${name}" is a root CA of your own, name its certificate in \`ca-file\` instead.`]
    : [];
}

/** The CA may have nothing newer under the old name; then only a new server certificate comes with a valid chain. */
export function noNewer(expires: string | undefined): string {
  const old = expires === undefined ? 'has expired too' : 'ends on the same day';
  return `If the one published there ${old}, have the server certificate issued anew: it comes with a valid chain.`;
}

/** `the expired intermediate "R11"`; with its date where it is still valid. */
export function oldIntermediate(subject: string, expires: string | undefined): string {
  return expires === undefined
    ? `the expired intermediate "${subject}"`
    : `the intermediate "${subject}" (valid until ${day(expires)})`;
}

export const APPEND =
  'The PEM to append comes with this finding; the server certificate stays first. Then reload the server.';

const MOST_NAMED = 4;

export const CERTBOT_HAS_IT =
  'If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.';

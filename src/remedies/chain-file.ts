import { commandUrl } from './command-line.ts';
import { day } from './phrases.ts';

/** Commands that put the issuer's certificate after the server's own; the CA publishes it in DER (RFC 5280 §4.2.2.1). */
export function fetchIssuer(issuerUrl: string | null, name: string): string {
  const url = commandUrl(issuerUrl);
  if (url === null) return `Get the certificate "${name}" in PEM from the CA that issued yours.`;
  return `Get "${name}" from the CA: curl -sSf ${url} -o intermediate.der && openssl x509 -inform der -in intermediate.der -out intermediate.pem`;
}

export const JOIN_CHAIN = 'Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem';
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

export const CERTBOT_HAS_IT =
  'If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.';

import type { KeyType } from '../model/key-type.ts';
import { addressBytes } from '../pki/ip-address.ts';

/**
 * Names and addresses that go into a line which people paste into a shell. They come from certificates and from the
 * endpoint list, so only what needs no quoting is let through; everything else stays out of commands.
 */

/**
 * The names that may stand in a command: letters, digits and hyphens in labels, a leading `*.` allowed; no IP literals.
 * At most as many as Let's Encrypt puts on one certificate.
 */
export function commandNames(names: readonly string[]): readonly string[] {
  const distinct = new Set(names.map((name) => name.toLowerCase()));
  return [...distinct].filter((name) => LDH_NAME.test(name) && !IPV4.test(name)).slice(0, MOST_NAMES);
}

/** A name that needs no quoting, or a placeholder where there is none. */
export function hostName(name: string): string {
  return commandNames([name])[0] ?? 'YOUR.HOST.NAME';
}

/** Part of a path that stands for the name: `wildcard.example.com` for `*.example.com`, `server` for what is no plain name. */
export function pathName(name: string): string {
  return LDH_NAME.test(name) ? name.toLowerCase().replace(/^\*\./, 'wildcard.') : 'server';
}

/** The URL if it can stand in a command as it is, else `null`. */
export function commandUrl(url: string | null): string | null {
  return url !== null && url.length <= 200 && PLAIN_URL.test(url) ? url : null;
}

/** The options `-d name` of certbot; a wildcard is quoted, because a shell would expand it. */
export function certbotNames(names: readonly string[]): string {
  const usable = commandNames(names);
  if (usable.length === 0) return '-d YOUR.HOST.NAME';
  return usable.map((name) => `-d ${name.startsWith('*') ? `'${name}'` : name}`).join(' ');
}

/** IP addresses among the names, which no certbot command can have certified by a public CA in the ordinary way. */
export function addressesIn(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => addressBytes(name) !== null);
}

/** Let's Encrypt proves a wildcard by a DNS record and in no other way (RFC 8555 §8.4). */
export function hasWildcard(names: readonly string[]): boolean {
  return commandNames(names).some((name) => name.startsWith('*'));
}

/** `192.0.2.1:443` or `[2001:db8::1]:443`, as `openssl s_client -connect` takes it. */
export function connectTarget(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

/**
 * A handshake by hand: to an address, under a name; a name that would need quoting is left out. With a kind of key it gets
 * the certificate of that kind.
 */
export function handshakeByHand(address: string, port: number, name: string, keyType?: KeyType): string {
  const sni = commandNames([name]).length === 0 ? '' : ` -servername ${name}`;
  const signatures = keyType === undefined ? '' : ` -sigalgs ${SIGNATURES[keyType]}`;
  return `openssl s_client -connect ${connectTarget(address, port)}${sni}${signatures} </dev/null`;
}

const SIGNATURES: Readonly<Record<KeyType, string>> = {
  rsa: 'RSA-PSS+SHA256:RSA+SHA256',
  ecdsa: 'ECDSA+SHA256:ECDSA+SHA384',
  eddsa: 'ed25519:ed448',
};

const MOST_NAMES = 100;
const LDH_NAME =
  /^(?=.{1,253}$)(?:\*\.)?[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const IPV4 = /^[0-9]+(?:\.[0-9]+){3}$/;
const PLAIN_URL = /^https?:\/\/[a-z0-9][a-z0-9.-]*(?::[0-9]{1,5})?(?:\/[a-z0-9._~/%+-]*)?$/i;

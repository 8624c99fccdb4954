import { RECOMMENDED_SUITES } from '../wire/profiles.ts';
import type { GeneralTexts } from './writer.ts';

/** The suites of TLS 1.2 that every profile but `modern` is content with, as OpenSSL's cipher lists are written. */
export const CIPHER_LIST = RECOMMENDED_SUITES.map(({ opensslName, name }) => opensslName ?? name).join(':');

/** The same by their IANA names, which are those of Go. */
export const CIPHER_NAMES: readonly string[] = RECOMMENDED_SUITES.map(({ name }) => name);

/** The groups with or without the first, the post-quantum one: OpenSSL before 3.5 refuses a whole list for its sake. */
export function groupList(postQuantum: boolean, [first, ...rest]: readonly string[], between = ':'): string {
  return [...(postQuantum ? [first] : []), ...rest].join(between);
}

/** For lines in OpenSSL's spelling. */
export const OPENSSL_GROUPS: readonly string[] = ['X25519MLKEM768', 'X25519', 'prime256v1', 'secp384r1'];

export const NEEDS_OPENSSL_35 =
  'X25519MLKEM768 needs OpenSSL 3.5 or newer: openssl list -kem-algorithms | grep MLKEM shows it.';

/** What the change of suites is for, in front of how it is made. */
export const SUITES_FOR = {
  weak: 'Allow only suites with forward secrecy and authenticated encryption',
  'none-common': 'Allow the suites that clients of today offer',
  'key-type': 'Allow suites for ECDSA and for RSA keys, so that one fits the certificate',
} as const;

export const KEY_OF_CERTIFICATE =
  'See which key the certificate has: openssl x509 -in fullchain.pem -noout -text | grep "Public Key Algorithm"';

/** A fixed group of RFC 7919 need not be made and is of no use to who wants to slip in a weak one. */
export function makeDhFile(path: string): string {
  return `openssl genpkey -genparam -algorithm DH -pkeyopt group:ffdhe2048 -out ${path}`;
}

export const NO_DHE =
  'Or do without: the suites whose names begin with DHE- are no longer needed by any client of today.';

/** The general texts about what client and server have to agree on. */
export const negotiation: Pick<GeneralTexts, 'set-suites' | 'set-groups' | 'set-dh-params' | 'replace-tls-stack'> = {
  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}.`,
    snippet: CIPHER_LIST,
    steps: [
      'The line is in the spelling of OpenSSL; suites of TLS 1.3 are set apart from it and are sound by default.',
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      'Set it where TLS ends: with a load balancer or CDN in front, that is its security policy and not the web server.',
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: postQuantum
      ? 'Offer X25519MLKEM768 first, then X25519, P-256 and P-384.'
      : 'Offer X25519, P-256 and P-384, or leave the list of groups to the TLS library.',
    snippet: groupList(postQuantum, OPENSSL_GROUPS),
    steps: [
      'The line is in the spelling of OpenSSL.',
      'X25519MLKEM768 came with OpenSSL 3.5 and Go 1.24; an older library may refuse the whole list for its sake.',
    ],
  }),

  'set-dh-params': ({ bits }) => ({
    summary: `Use a Diffie-Hellman group of ${bits} bits or more (RFC 7919), or switch off the suites that begin with DHE.`,
    snippet: makeDhFile('dhparam.pem'),
    steps: ['Name the file where the server expects its DH parameters, then reload it.', NO_DHE],
  }),

  'replace-tls-stack': ({ version }) => ({
    summary: `Update the software that ends TLS: it must pass over ${version} where it does not know it.`,
    snippet: null,
    steps: [
      'On the server itself, run openssl s_client -connect localhost:PORT </dev/null: if that works, a box in front of the server is at fault.',
      'Load balancers, firewalls with TLS inspection and old appliances are the usual ones: look for a firmware update, or take the inspection off this port.',
    ],
  }),
};

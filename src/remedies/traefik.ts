import { alignAddressesWith } from './align-addresses.ts';
import { mendChain } from './chain-fault.ts';
import { completeChain, fetchIssuer, JOIN_CHAIN, noNewer, oldIntermediate, wholeChain } from './chain-file.ts';
import { forProduct } from './client-certificates.ts';
import { addressesIn, commandNames, commandUrl, hasWildcard, pathName } from './command-line.ts';
import { foresightOfItself } from './foresight.ts';
import { day, issuedWith, quotedList } from './phrases.ts';
import { servedNow } from './renewal-checks.ts';
import { stapled } from './stapling.ts';
import { tidyChainIn } from './tidy-chain.ts';
import { traefikNegotiation } from './traefik-negotiation.ts';
import { forAddresses, router, traefikPath } from './traefik-path.ts';
import {
  certificateEntry,
  DNS_CHALLENGE,
  defaultOptions,
  LOG,
  NOTICED,
  OPTIONS_NOTE,
  RELOAD,
} from './traefik-texts.ts';
import type { ProductTexts } from './writer.ts';

const WHY_NOT =
  'The CA must reach port 80 or 443 of this machine, or the DNS provider take the record; acme.json must be kept on disk with mode 600.';
const FORGET =
  'Stop Traefik, take the entry of the name out of acme.json (`domain.main` names it), and start it again: it then obtains one with a new key.';

export const traefik: ProductTexts = {
  ...forProduct({
    on: () =>
      defaultOptions(
        'clientAuth:',
        '  caFiles: [/etc/traefik/client-ca.pem]',
        '  clientAuthType: RequireAndVerifyClientCert',
      ),
    off: () => 'take `clientAuth` out of the TLS options',
    note: `${OPTIONS_NOTE} Where two routers give one host different options, Traefik falls back to "default".`,
    reload: RELOAD,
  }),
  'align-addresses': alignAddressesWith(RELOAD),
  ...traefikNegotiation,
  ...traefikPath,
  ...foresightOfItself(RELOAD),

  'replace-revoked': ({ subject, depth, names, compromised, served }) => ({
    summary:
      depth > 0
        ? `Have the certificate for ${quotedList(names)} issued anew under an intermediate that is not revoked: "${subject}" cannot be mended.`
        : `Have Traefik obtain the certificate for ${quotedList(names)} anew${compromised ? ' now, with a new key: the old key is in other hands' : ', with a new key'}.`,
    snippet: null,
    steps: [
      FORGET,
      LOG,
      `With files under \`tls.certificates\` replace them, then: ${RELOAD}`,
      servedNow(names, served),
    ],
  }),

  'mend-stapling': stapled(({ responder }) => ({
    summary:
      'Switch OCSP on in the static configuration of Traefik, which then fetches and staples for all certificates.',
    snippet: 'ocsp: {}',
    steps: [
      'Traefik 3.5 or newer; by argument: --ocsp=true. The file that `certFile` names must hold the issuer.',
      `Traefik must reach the responder: curl -sS -o /dev/null ${commandUrl(responder) ?? 'RESPONDER-URL'}`,
      'systemctl restart traefik',
    ],
  })),

  'enable-tls': ({ port, name }) => ({
    summary: `Give the router of "${name}" a \`tls\` section, and see that it uses the entry point of port ${port}.`,
    snippet: router(name),
    steps: [
      `For all routers of an entry point, in the static configuration: entryPoints.websecure with address ":${port}" and \`http.tls\`.`,
      ...forAddresses([name]),
      RELOAD,
    ],
  }),

  renew: ({ names, notAfter, served }) => ({
    summary: `Find out why Traefik did not renew the certificate for ${quotedList(names)} (valid until ${day(notAfter)}) by itself.`,
    snippet: LOG,
    steps: [
      WHY_NOT,
      `With files under \`tls.certificates\` Traefik renews nothing: replace them, then ${RELOAD}`,
      NOTICED,
      ...(addressesIn(names).length > 0 ? forAddresses(names) : [servedNow(names, served)]),
    ],
  }),

  'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
    summary: `Replace ${oldIntermediate(subject, expires)} in the file that \`certFile\` names; the server certificate itself can stay.`,
    snippet: null,
    steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, RELOAD],
  }),

  'serve-full-chain': (remedy) => ({
    summary: `The file that \`certFile\` names must hold ${wholeChain(remedy)}; what a resolver obtains is whole already.`,
    snippet: certificateEntry(`/etc/ssl/${pathName(remedy.name)}`),
    steps: [
      ...completeChain(remedy),
      'Kubernetes: `tls.crt` of the secret holds the chain in this order.',
      NOTICED,
      RELOAD,
    ],
  }),

  reissue: (remedy) => ({
    summary:
      addressesIn(remedy.names).length > 0
        ? `Give Traefik a certificate for ${quotedList(remedy.names)} under \`tls.certificates\`.`
        : remedy.why === 'name' || remedy.why === 'no-san'
          ? `List ${quotedList(remedy.names)} under \`tls.domains\` of the router, and Traefik obtains one certificate for all.`
          : `Have Traefik obtain a certificate for ${quotedList(remedy.names)}${issuedWith(remedy)}.`,
    snippet:
      addressesIn(remedy.names).length > 0
        ? certificateEntry(`/etc/ssl/${pathName(remedy.names[0] ?? '')}`)
        : domains(remedy.names),
    steps: [
      ...(addressesIn(remedy.names).length > 0 ? [] : ['The lines stand in the router.']),
      ...(hasWildcard(remedy.names) ? [DNS_CHALLENGE] : []),
      ...(remedy.why === 'weak-key'
        ? [
            'Set `keyType: EC256` under `acme` of the resolver (static configuration); it counts for new certificates.',
            FORGET,
          ]
        : []),
      ...forAddresses(remedy.names),
      LOG,
      RELOAD,
    ],
  }),

  'tidy-chain': tidyChainIn('the file that `certFile` names', RELOAD),

  'replace-self-signed': ({ name }) => ({
    summary:
      addressesIn([name]).length > 0
        ? `Give Traefik a certificate for "${name}" that a CA issued under \`tls.certificates\`, or name its root in \`ca-file\`.`
        : `Give the router of "${name}" a \`certResolver\`: TRAEFIK DEFAULT CERT is what Traefik shows while it has no certificate for the name.`,
    snippet: addressesIn([name]).length > 0 ? certificateEntry(`/etc/ssl/${pathName(name)}`) : router(name),
    steps: [...forAddresses([name]), WHY_NOT, LOG, RELOAD],
  }),

  'mend-chain': mendChain(
    'Put what the CA issues into the file that `certFile` names: the server certificate first, then the intermediates.',
    RELOAD,
  ),
};

/** What a router asks a resolver for; YAML takes an asterisk at the front for an alias, unless it is quoted. */
function domains(names: readonly string[]): string {
  const [main = 'YOUR.HOST.NAME', ...sans] = commandNames(names).map((name) =>
    name.startsWith('*') ? `"${name}"` : name,
  );
  return [
    'tls:',
    '  certResolver: YOUR-RESOLVER',
    '  domains:',
    `    - main: ${main}`,
    ...(sans.length === 0 ? [] : ['      sans:', ...sans.map((name) => `        - ${name}`)]),
  ].join('\n');
}

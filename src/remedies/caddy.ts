import type { TlsVersion } from '../model/tls-version.ts';
import { alignAddressesWith } from './align-addresses.ts';
import { caddyPath } from './caddy-path.ts';
import { CADDY_RELOAD as RELOAD } from './caddy-reload.ts';
import { addressNotes } from './certbot.ts';
import { mendChain } from './chain-fault.ts';
import { completeChain, fetchIssuer, JOIN_CHAIN, noNewer, oldIntermediate, wholeChain } from './chain-file.ts';
import { caddyClientCertificates } from './client-certificates.ts';
import { addressesIn, commandNames, pathName } from './command-line.ts';
import { foresightOfItself } from './foresight.ts';
import { CIPHER_NAMES, groupList, KEY_OF_CERTIFICATE, NO_DHE, SUITES_FOR } from './negotiation.ts';
import { quotedList } from './phrases.ts';
import { caddyStapling, replaceRevokedByCaddy, stapled } from './stapling.ts';
import { tidyChainIn } from './tidy-chain.ts';
import type { ProductTexts } from './writer.ts';

const LOG =
  'Caddy obtains certificates itself and logs why it could not: journalctl -u caddy | grep -iE "obtain|challenge"';

export const caddy: ProductTexts = {
  ...caddyClientCertificates,
  'align-addresses': alignAddressesWith(RELOAD),
  ...caddyPath,
  'replace-revoked': replaceRevokedByCaddy,
  'mend-stapling': stapled(caddyStapling),
  ...foresightOfItself(RELOAD),

  'enable-tls': ({ port, name }) => ({
    summary: `Name the site by its host name, without http:// and without \`auto_https off\`, so that Caddy serves HTTPS on port ${port}.`,
    snippet: site([name], port),
    steps: [...addressNotes([name]), RELOAD],
  }),

  'set-versions': ({ min, max }) => ({
    summary:
      'Set `protocols` in the `tls` block of the site, or take the line out: by itself Caddy speaks TLS 1.2 and 1.3 only.',
    snippet: `tls {\n    protocols ${CADDY_VERSION[min]} ${CADDY_VERSION[max]}\n}`,
    steps: [RELOAD, 'Caddy cannot speak TLS 1.0 or 1.1: if they were seen, something in front of it ends TLS.'],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`ciphers\` in the \`tls\` block of the site, or take the line out, since Caddy's own list is sound.`,
    snippet: `tls {\n    ciphers ${CIPHER_NAMES.join(' ')}\n}`,
    steps: [
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      RELOAD,
      'Caddy has no RC4, export, anonymous or NULL suites: if they were seen, something in front of it ends TLS.',
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: "Take `curves` out of the `tls` block of the site, since Caddy's own list is sound, or set it.",
    snippet: `tls {\n    curves ${groupList(postQuantum, ['x25519mlkem768', 'x25519', 'secp256r1', 'secp384r1'], ' ')}\n}`,
    steps: [
      ...(postQuantum ? ['x25519mlkem768 needs Caddy 2.10 or newer, which offers it by itself: caddy version'] : []),
      RELOAD,
    ],
  }),

  'set-dh-params': () => ({
    summary: 'Look at what stands in front of Caddy: Caddy itself has no finite-field Diffie-Hellman.',
    snippet: null,
    steps: [
      'A load balancer, CDN or firewall that ends TLS has a security policy of its own: choose one without DHE.',
      NO_DHE,
    ],
  }),

  renew: ({ names, notAfter }) => ({
    summary: `Find out why Caddy did not renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}) by itself.`,
    snippet: 'journalctl -u caddy --since "-7 days" | grep -iE "renew|obtain|challenge"',
    steps: [
      'The CA must reach port 80 or 443 of this machine, and the DNS record must point to it.',
      `If the site names certificate files (\`tls cert.pem key.pem\`), Caddy does not renew them: replace the files, then ${RELOAD}`,
    ],
  }),

  'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
    summary: `Replace ${oldIntermediate(subject, expires)} in the first file of the \`tls\` line, or take the line out and let Caddy obtain the certificate.`,
    snippet: null,
    steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, RELOAD],
  }),

  'serve-full-chain': (remedy) => ({
    summary: `The first file of the \`tls\` line must hold ${wholeChain(remedy)}; without that line Caddy obtains the whole chain itself.`,
    snippet: filesLine(remedy.name),
    steps: [...completeChain(remedy), RELOAD],
  }),

  reissue: ({ names, why, together }) => {
    if (addressesIn(names).length > 0 || (together && names.length > 1)) {
      const reason =
        addressesIn(names).length > 0
          ? 'it obtains none for an address from a public CA'
          : 'those that it obtains itself have one name each';
      return {
        summary: `Give Caddy a certificate for ${quotedList(names)} by a \`tls\` line with its files: ${reason}.`,
        snippet: filesLine(names[0] ?? ''),
        steps: [...addressNotes(names), RELOAD],
      };
    }
    return {
      summary:
        why === 'name' || why === 'no-san'
          ? `Take the \`tls\` line with files out of the site, name ${quotedList(names)} in its addresses, and Caddy obtains a certificate for each name.`
          : `Take the \`tls\` line with the unsuitable certificate out, and Caddy obtains one for ${quotedList(names)}.`,
      snippet: site(names, 443),
      steps: [RELOAD, LOG],
    };
  },

  'tidy-chain': tidyChainIn('the first file of the `tls` line', RELOAD),

  'replace-self-signed': ({ name }) => ({
    summary:
      addressesIn([name]).length > 0
        ? `Give Caddy a certificate for "${name}" that a CA issued, by a \`tls\` line with its files, or name its root in \`ca-file\`.`
        : `Take \`tls internal\` or the self-signed file out of the site, and Caddy obtains a certificate for "${name}" from a public CA.`,
    snippet: site([name], 443),
    steps: [...addressNotes([name]), RELOAD, LOG],
  }),

  'trust-root': ({ root }) => ({
    summary: `Take \`tls internal\` out if the name is public; if "${root}" is meant to sign it, name the root of Caddy's own CA in \`ca-file\`.`,
    snippet: 'curl -s http://localhost:2019/pki/ca/local | jq -r .root_certificate > internal-root.pem',
    steps: [
      'Run it on the machine of Caddy, commit the file (a root certificate is public) and set `ca-file: internal-root.pem` for this endpoint.',
      LOG,
    ],
  }),

  'mend-chain': mendChain(
    'Put what the CA issues into the first file of the `tls` line: the server certificate first, then the intermediates.',
    RELOAD,
  ),
};

/** Caddy knows no version below 1.2. */
const CADDY_VERSION: Readonly<Record<TlsVersion, string>> = {
  '1.0': 'tls1.2',
  '1.1': 'tls1.2',
  '1.2': 'tls1.2',
  '1.3': 'tls1.3',
};

/** `null` where an address is among the names: for that Caddy has its own CA alone. */
function site(names: readonly string[], port: number): string | null {
  if (addressesIn(names).length > 0) return null;
  const usable = commandNames(names);
  const addresses = (usable.length === 0 ? ['YOUR.HOST.NAME'] : usable).map((name) =>
    port === 443 ? name : `${name}:${port}`,
  );
  return `${addresses.join(', ')} {\n    # the site as it is\n}`;
}

function filesLine(name: string): string {
  const folder = `/etc/ssl/${pathName(name)}`;
  return `tls ${folder}/fullchain.pem ${folder}/privkey.pem`;
}

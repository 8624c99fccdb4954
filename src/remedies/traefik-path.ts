import { addressNotes } from './certbot.ts';
import { addressesIn, hostName, pathName } from './command-line.ts';
import type { PathTexts } from './path-kinds.ts';
import { LOG, NOTICED, RELOAD, RESOLVER } from './traefik-texts.ts';

const NOTHING_LOGGED = 'Nothing in the log: the hello never came here, look at the balancer or firewall in front.';

export const traefikPath: PathTexts = {
  'serve-name': ({ name }) => ({
    summary: `Give "${name}" a router with \`tls\` and a certificate: without one Traefik answers with its default certificate, or refuses under \`sniStrict\`.`,
    snippet: router(name),
    steps: [
      `The same by labels: traefik.http.routers.YOUR-ROUTER.rule=Host(\`${hostName(name)}\`) and traefik.http.routers.YOUR-ROUTER.tls.certresolver=YOUR-RESOLVER`,
      'The certificate is chosen by the name in the hello, whatever router fits: a file under `tls.certificates` that covers the name does as well.',
      RESOLVER,
      LOG,
      RELOAD,
    ],
  }),

  'serve-without-name': ({ name }) => ({
    summary: `Make the certificate of "${name}" the default one, and leave \`sniStrict\` off: it refuses clients that send no name.`,
    snippet: [
      'tls:',
      '  stores:',
      '    default:',
      '      defaultCertificate:',
      `        certFile: /etc/ssl/${pathName(name)}/fullchain.pem`,
      `        keyFile: /etc/ssl/${pathName(name)}/privkey.pem`,
    ].join('\n'),
    steps: [
      `By ACME instead of files: \`defaultGeneratedCert\` with \`resolver\` and \`domain.main: ${hostName(name)}\` in the place of defaultCertificate.`,
      'It stands in the dynamic configuration; only the store called `default` counts. Kubernetes: the TLSStore "default".',
      NOTICED,
      RELOAD,
    ],
  }),

  'find-closer': ({ port }) => ({
    summary: `Look into the log of Traefik for port ${port}, with the level raised: a TCP router with \`passthrough\` hands the hello to its backend.`,
    snippet: 'log:\n  level: DEBUG',
    steps: [
      'It stands in the static configuration: systemctl restart traefik. The line on failed handshakes says "http: TLS handshake error".',
      'A router under `tcp.routers` with `tls.passthrough: true` needs a backend that is up and speaks TLS.',
      NOTHING_LOGGED,
    ],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Raise the log level of Traefik, repeat the check and read${alert === null ? ' why the handshake failed' : ` why it sent alert ${alert}`}.`,
    snippet: 'log:\n  level: DEBUG',
    steps: [
      'It stands in the static configuration: systemctl restart traefik',
      'journalctl -u traefik --since "-10 min" | grep -iE "handshake|SNI|certificate"; in a container: docker logs --since 10m traefik',
      'Under `sniStrict` a name without a certificate is refused: "strict SNI enabled - No certificate found".',
      NOTHING_LOGGED,
    ],
  }),
};

/** A router whose certificate a resolver obtains; for an address, which it cannot, one with files. */
export function router(name: string): string {
  return [
    'http:',
    '  routers:',
    '    YOUR-ROUTER:',
    `      rule: Host(\`${hostName(name)}\`)`,
    '      service: YOUR-SERVICE',
    '      tls:',
    '        certResolver: YOUR-RESOLVER',
  ].join('\n');
}

/** What to mind where a certificate for an address is wanted. */
export function forAddresses(names: readonly string[]): readonly string[] {
  return addressesIn(names).length > 0 ? addressNotes(names) : [RESOLVER];
}

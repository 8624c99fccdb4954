/** Certificates, options and routers stand in the dynamic configuration, which is read again as soon as it changes. */
export const RELOAD = 'touch /etc/traefik/dynamic.yml';

/** A certificate file is read with the configuration that names it: its own change says nothing to Traefik. */
export const NOTICED =
  'Traefik reads the dynamic configuration again when that file changes, not when a certificate file does; faults in it: journalctl -u traefik --since "-2 min" | grep -iE "error|tls"';

export const LOG = 'journalctl -u traefik --since "-1 day" | grep -iE "acme|certificate|tls"';

export const DNS_CHALLENGE =
  'A wildcard name is proven by a DNS record: the resolver needs `dnsChallenge` with the provider of the zone.';

export const RESOLVER =
  'YOUR-RESOLVER is a name under `certificatesResolvers` of the static configuration; a change there needs a restart: systemctl restart traefik';

/** Where settings of TLS stand. */
export const OPTIONS_NOTE =
  'It stands in the dynamic configuration (YAML); a router with `tls.options` of its own keeps those. Kubernetes: under `spec` of the TLSOption "default". Labels cannot hold it.';

/** The files that a person replaces, for a site without ACME. */
export function certificateEntry(folder: string): string {
  return [
    'tls:',
    '  certificates:',
    `    - certFile: ${folder}/fullchain.pem`,
    `      keyFile: ${folder}/privkey.pem`,
  ].join('\n');
}

/** An option that holds for all routers without options of their own. */
export function defaultOptions(...lines: readonly string[]): string {
  return ['tls:', '  options:', '    default:', ...lines.map((line) => `      ${line}`)].join('\n');
}

/** Settings of OpenSSL for one service alone, where the product has no word of its own for them. */
export function opensslFile(lines: readonly string[]): string {
  return ['openssl_conf = init', '[init]', 'ssl_conf = ssl', '[ssl]', 'system_default = tls', '[tls]', ...lines].join(
    '\n',
  );
}

/** How the service is told to read `path`; a reload does not change its environment. */
export function opensslFileFor(service: string, path: string): readonly string[] {
  return [
    `Write the lines to ${path}, then: systemctl edit ${service}`,
    `There: [Service], and on the next line Environment=OPENSSL_CONF=${path}`,
  ];
}

import { CADDY_RELOAD as RELOAD } from './caddy-reload.ts';
import { commandNames } from './command-line.ts';
import type { PathTexts } from './path-kinds.ts';

const LOG = 'journalctl -u caddy --since "-1 hour" | grep -iE "tls|obtain|challenge|handshake"';

export const caddyPath: PathTexts = {
  'serve-name': ({ name, port }) => ({
    summary: `Name "${name}" as the address of a site, and find out in the log whether its certificate could be obtained: without one Caddy answers with alert 80.`,
    snippet: `${siteName(name)}${port === 443 ? '' : `:${port}`} {\n    # the site as it is\n}`,
    steps: [RELOAD, LOG, 'The CA must reach port 80 or 443 of this machine, and the DNS record must point to it.'],
  }),

  'serve-without-name': ({ name }) => ({
    summary: `Set \`default_sni\` in the global options to the name of the site, so that clients without a name get the certificate of "${name}".`,
    snippet: `{\n    default_sni ${siteName(name)}\n}`,
    steps: ['The block stands at the very top of the Caddyfile.', RELOAD],
  }),

  'find-closer': ({ port }) => ({
    summary: `Look into the log of Caddy for port ${port}, with debugging switched on.`,
    snippet: '{\n    debug\n}',
    steps: [
      RELOAD,
      LOG,
      'The name of a site must not begin with http://, and `auto_https off` must not stand in the global options.',
      'Nothing in the log: the hello never came here, look at the balancer or firewall in front.',
    ],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Switch debugging on in the global options of Caddy, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
    snippet: '{\n    debug\n}',
    steps: [RELOAD, LOG, 'Alert 80 is what Caddy sends while it has no certificate for the name.'],
  }),
};

function siteName(name: string): string {
  return commandNames([name])[0] ?? 'YOUR.HOST.NAME';
}

/** Without --force Caddy passes over a configuration that it has already, and so over certificate files that were replaced. */
export const CADDY_RELOAD =
  'caddy validate --config /etc/caddy/Caddyfile && caddy reload --config /etc/caddy/Caddyfile --force';

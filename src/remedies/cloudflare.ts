import { forProduct } from './client-certificates.ts';
import { storedCertificates } from './cloud-certificates.ts';
import { commandNames, hostName } from './command-line.ts';
import { CIPHER_LIST, KEY_OF_CERTIFICATE, SUITES_FOR } from './negotiation.ts';
import type { ProductTexts } from './writer.ts';

const EDGES =
  'All edges have it within a minute or two. The token needs the right "Zone Settings: Edit" or "SSL and Certificates: Edit".';
const ORIGIN_IS_APART =
  'This is the edge. Between Cloudflare and your server counts what the server does: HTTP 525 is a handshake that failed there, 526 a certificate there that "Full (strict)" refuses; check the origin as an endpoint of its own (`connect`).';

export const cloudflare: ProductTexts = {
  ...forProduct({
    on: () =>
      api(
        'PUT',
        'certificate_authorities/hostname_associations',
        '{"hostnames":["YOUR.HOST.NAME"],"mtls_certificate_id":"CA-ID"}',
      ),
    off: () => 'take the name out of SSL/TLS, Client Certificates, Hosts',
    note: 'That lets the edge ask for a certificate under this name; the list replaces the one that is there, and without mtls_certificate_id the CA of Cloudflare counts. The handshake goes on for who has none: a WAF rule that blocks `not cf.tls_client_auth.cert_verified` for the host is what insists.',
    reload: EDGES,
  }),
  ...storedCertificates({
    title: 'Cloudflare',
    replace: [
      'jq -n --rawfile c fullchain.pem --rawfile k privkey.pem \'{certificate:$c, private_key:$k, bundle_method:"force"}\' > upload.json',
      api('PATCH', 'custom_certificates/CERTIFICATE-ID', '@upload.json'),
    ].join('\n'),
    obtain: (names) => {
      const usable = commandNames(names);
      const hosts = (usable.length === 0 ? ['YOUR.HOST.NAME'] : usable).map((name) => `"${name}"`).join(',');
      return api(
        'POST',
        'ssl/certificate_packs/order',
        `{"type":"advanced","hosts":[${hosts}],"validation_method":"txt","validity_days":90,"certificate_authority":"lets_encrypt"}`,
      );
    },
    attach:
      'Universal SSL comes by itself and without cost, but covers the zone and one label before it only: www.example.com, not www.dev.example.com. The order above needs Advanced Certificate Manager, and its hosts must hold the zone itself.',
    look: 'curl -sS -H "Authorization: Bearer $CF_API_TOKEN" "https://api.cloudflare.com/client/v4/zones/$ZONE_ID/ssl/certificate_packs?status=all"',
    unattended:
      'Universal and advanced ones renew by themselves while the zone is active: a pack that waits for validation lacks its TXT record, or a CAA record keeps the CA out.',
    inEffect: `An uploaded certificate needs a Business or Enterprise plan, wins over the others and is never renewed by Cloudflare. ${EDGES}`,
  }),

  'enable-tls': ({ name }) => ({
    summary: `Switch Universal SSL on for the zone of "${name}".`,
    snippet: api('PATCH', 'ssl/universal/settings', '{"enabled":true}'),
    steps: [
      'The DNS record of the name must be proxied (orange cloud), or Cloudflare does not answer for it.',
      'Cloudflare speaks TLS on 443, 2053, 2083, 2087, 2096 and 8443, and plain HTTP on the others that it answers.',
      EDGES,
    ],
  }),

  'set-versions': ({ min, missing = [] }) => ({
    summary: `Set the minimum TLS version of the zone to ${min}${missing.includes('1.3') ? ', and switch TLS 1.3 on' : ''}.`,
    snippet: [
      api('PATCH', 'settings/min_tls_version', `{"value":"${min}"}`),
      ...(missing.includes('1.3') ? [api('PATCH', 'settings/tls_1_3', '{"value":"on"}')] : []),
    ].join('\n'),
    steps: [
      'In the dashboard: SSL/TLS, Edge Certificates. Without the setting the edge begins at TLS 1.0.',
      'For one name alone (Advanced Certificate Manager): PUT hostnames/settings/min_tls_version/NAME with the same value; where it is set, it wins over the zone.',
      ORIGIN_IS_APART,
      EDGES,
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set the list of suites of the zone, which needs Advanced Certificate Manager.`,
    snippet: api(
      'PATCH',
      'settings/ciphers',
      `{"value":[${CIPHER_LIST.split(':')
        .map((name) => `"${name}"`)
        .join(',')}]}`,
    ),
    steps: [
      'Without that product: a minimum of TLS 1.3 leaves its sound suites alone, and keeps out who speaks 1.2 at most.',
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      ORIGIN_IS_APART,
      EDGES,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: postQuantum
      ? 'Switch TLS 1.3 on for the zone: with it the edge offers X25519MLKEM768 by itself.'
      : 'Switch TLS 1.3 on for the zone: the groups of the edge cannot be set, and X25519, P-256 and P-384 are among them.',
    snippet: api('PATCH', 'settings/tls_1_3', '{"value":"on"}'),
    steps: [ORIGIN_IS_APART, EDGES],
  }),

  'set-dh-params': () => ({
    summary: 'Look at what answers under this name: the edge of Cloudflare has no finite-field Diffie-Hellman.',
    snippet: null,
    steps: ['A DNS record that is not proxied (grey cloud) leads straight to your own server: set it there.'],
  }),

  'serve-name': ({ name }) => ({
    summary: `Order an edge certificate that covers "${name}": where there is none, Cloudflare ends the handshake with alert 40.`,
    snippet: api(
      'POST',
      'ssl/certificate_packs/order',
      `{"type":"advanced","hosts":["YOUR.ZONE","${hostName(name)}"],"validation_method":"txt","validity_days":90,"certificate_authority":"lets_encrypt"}`,
    ),
    steps: [
      'Universal SSL covers the zone and one label before it: a deeper name needs Advanced Certificate Manager, or an uploaded certificate.',
      'The name must be a proxied DNS record (orange cloud) of an active zone; a new zone has its certificate within 24 hours.',
      EDGES,
    ],
  }),

  'serve-without-name': ({ name }) => ({
    summary: `Take \`sni-fallback\` out of the policy for "${name}": the edge needs the name to know whose certificate to send.`,
    snippet: null,
    steps: [
      'Custom certificates of the kind `legacy_custom` (Business and Enterprise plans) serve clients without SNI as well.',
    ],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert, name }) => ({
    summary:
      alert === 40
        ? `Look whether an edge certificate covers "${name}" and is active: without one Cloudflare sends alert 40.`
        : 'Look at the edge certificates of the zone, and at its minimum TLS version: Cloudflare logs no handshakes that failed.',
    snippet:
      'curl -sS -H "Authorization: Bearer $CF_API_TOKEN" "https://api.cloudflare.com/client/v4/zones/$ZONE_ID/ssl/certificate_packs?status=all"',
    steps: ['Alert 70 is a version below the minimum of the zone.', ORIGIN_IS_APART],
  }),
};

/** A call for the zone; the token and the id of the zone stand in the environment. */
function api(method: string, path: string, data: string): string {
  return `curl -sS -X ${method} -H "Authorization: Bearer $CF_API_TOKEN" -H "Content-Type: application/json" "https://api.cloudflare.com/client/v4/zones/$ZONE_ID/${path}" --data '${data}'`;
}

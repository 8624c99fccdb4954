import { describe, expect, test } from '@jest/globals';
import { defaultCertificate } from '../../src/causes/default-certificate.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import type { HelloObservation, ServerFlight } from '../../src/model/observation.ts';
import { address, certificate, completed, flight, hello, seen } from './given.ts';
import { reads } from './reads.ts';

const shop = certificate({
  subject: 'CN=www.shop.test',
  commonNames: ['www.shop.test'],
  sans: [{ kind: 'dns', value: 'www.shop.test' }],
});
const ours = (overrides: Partial<ServerFlight>) => hello('browser', flight(0x0304, { chain: [shop], ...overrides }));
const unnamed = (leaf = shop) => hello('no-sni', flight(0x0304, { chain: [leaf], serverNameAcknowledged: false }));
const named = (name: string, serverNameAcknowledged = true) =>
  hello({ kind: 'other-sni', name }, flight(0x0304, { chain: [shop], serverNameAcknowledged }));
const ignored = ours({ serverNameAcknowledged: false });

/** An address that serves this leaf, and what our own hellos saw there. */
function serves(leaf: CertificateFacts, ...hellos: readonly HelloObservation[]) {
  return seen({ at: address({ handshake: completed({ chain: [leaf] }), hellos }) });
}

function selfMade(subject: string, overrides: Partial<CertificateFacts> = {}) {
  return certificate({ subject, issuer: subject, selfIssued: true, commonNames: ['other'], sans: null, ...overrides });
}

describe('default-certificate', () => {
  test.each([
    ['a server that acknowledges its own name only', serves(shop, ignored, unnamed(), named('www.shop.test')), true],
    ['a warning alert 112', serves(shop, ours({ warnings: [112] }), unnamed()), true],
    // Measured: nginx 1.22 and HAProxy 2.6 acknowledge every name.
    ['a server that acknowledges any name', serves(shop, ours({}), unnamed(), named('www.shop.test')), true],
    [
      'another certificate without a name, any name acknowledged',
      serves(shop, ours({}), unnamed(certificate())),
      false,
    ],
    ['a server that acknowledges no name', serves(shop, ignored, unnamed(), named('www.shop.test', false)), false],
    [
      'another certificate without a name',
      serves(shop, ignored, unnamed(certificate()), named('www.shop.test')),
      false,
    ],
    ['the wrong certificate and nothing else', serves(shop), false],
    ['a certificate that fits', serves(certificate(), ours({ serverNameAcknowledged: false }), unnamed()), false],
    ['a self-signed certificate for the right name', serves(selfMade('CN=api', { sans: certificate().sans })), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(defaultCertificate.diagnose(at) !== null).toBe(fires);
  });

  test.each([
    ['ingress-nginx', selfMade('CN=Kubernetes Ingress Controller Fake Certificate,O=Acme Co')],
    ['Traefik', selfMade('CN=TRAEFIK DEFAULT CERT')],
    ['Caddy', certificate({ subject: '', issuer: 'CN=Caddy Local Authority - ECC Intermediate', sans: null })],
    ['cert-manager (probably)', certificate({ subject: 'CN=x.test', issuer: 'CN=cert-manager.local', sans: null })],
    [
      "Let's Encrypt staging",
      certificate({ ...shop, issuer: "CN=(STAGING) Riddling Rhubarb R12,O=(STAGING) Let's Encrypt,C=US" }),
    ],
    ["Let's Encrypt staging", certificate({ ...shop, issuer: 'CN=Fake LE Intermediate X1' })],
    ['Cloudflare', certificate({ ...shop, subject: 'CN=CloudFlare Origin Certificate,OU=CloudFlare Origin CA' })],
    ['Plesk (probably)', selfMade('CN=Plesk,O=Plesk,C=CH')],
    ['FortiGate (probably)', certificate({ subject: 'CN=FGT60E4Q17,OU=FortiGate,O=Fortinet', sans: null })],
    ['Amazon CloudFront (probably)', certificate({ subject: 'CN=*.cloudfront.net', sans: null })],
    ['Go (probably)', selfMade('O=Acme Co')],
    ['Debian (probably)', selfMade('CN=debian')],
  ])('recognises the certificate of %s', (product, leaf) => {
    const known = defaultCertificate.diagnose(serves(leaf))?.evidence.find(({ label }) => label === 'known as');
    expect(known?.value).toBe(product);
  });

  test('does not take a self-signed host name for a placeholder', () => {
    expect(defaultCertificate.diagnose(serves(selfMade('CN=mail.example.org')))).toBeNull();
  });

  test('reads well for another site', () => {
    expect(reads(defaultCertificate, serves(shop, ignored, unnamed(), named('www.shop.test')))).toMatchInlineSnapshot(`
"error default-certificate: the server answers with its default certificate
For "api.example.com" the server falls back to "www.shop.test", the certificate that a client without a name gets too: it chooses by name, and knows "www.shop.test" but not this one.
  subject: CN=www.shop.test
  issuer: CN=R11,O=Example CA,C=US
  names it covers: www.shop.test
  chosen by name: no: the server confirms a name on this certificate, not ours
  SHA-256: sha256 of CN=www.shop.test
fix (any): Set up a site and a certificate for "api.example.com" on port 443; until then the server answers with "www.shop.test".
  - If it is set up, look for a misspelt name, a configuration that was not reloaded, or a certificate that the server could not load: its log says so.
  - If the name moved, its DNS record may still point to this address.
  - Kubernetes: \`spec.tls[].hosts\` of the Ingress must list the name, with a secret in the same namespace. A CDN or balancer needs the name and its certificate on the listener.
fix (nginx): Add a server block with \`server_name api.example.com\` and its certificate: without one nginx answers from the default block of the socket.
  | server {
  |     listen 443 ssl;
  |     server_name api.example.com;
  |     ssl_certificate     /etc/letsencrypt/live/api.example.com/fullchain.pem;
  |     ssl_certificate_key /etc/letsencrypt/live/api.example.com/privkey.pem;
  | }
  - If the block is there, compare address and port of its \`listen\` line with the default block: nginx -T | grep -nE "listen|server_name|ssl_reject_handshake"
  - To obtain one: certbot certonly --nginx -d api.example.com --deploy-hook 'systemctl reload nginx'
  - With a certificate from elsewhere, name its files instead.
  - nginx -t && nginx -s reload"
`);
  });

  test('reads well for a product', () => {
    const leaf = selfMade('CN=Kubernetes Ingress Controller Fake Certificate,O=Acme Co');
    expect(reads(defaultCertificate, serves(leaf))).toMatchInlineSnapshot(`
"error default-certificate: the server answers with its default certificate
For "api.example.com" the server presents "Kubernetes Ingress Controller Fake Certificate": it is the placeholder of ingress-nginx, served when the TLS secret is missing.
  subject: CN=Kubernetes Ingress Controller Fake Certificate,O=Acme Co
  issuer: CN=Kubernetes Ingress Controller Fake Certificate,O=Acme Co
  names it covers: other
  known as: ingress-nginx
  SHA-256: sha256 of CN=Kubernetes Ingress Controller Fake Certificate,O=Acme Co
fix (any): Replace the certificate of ingress-nginx by one that a public CA, or your own, issued for "api.example.com".
  - List the host under \`spec.tls[].hosts\` of the Ingress with a \`secretName\` that exists in the same namespace; the log of the controller says why it did not take the secret.
  - If this machine is not the one that should answer, correct the DNS record or the port."
`);
  });
});

import { describe, expect, test } from '@jest/globals';
import { sniNotRecognized } from '../../src/causes/sni-not-recognized.ts';
import { address, alert, bytes, endpoint, flight, hello, seen } from './given.ts';
import { reads } from './reads.ts';

const rst = { kind: 'closed', how: 'rst' } as const;
const silent = { kind: 'silent', waitedMs: 5_000 } as const;
const served = flight(0x0304);
const failed = { kind: 'closed', how: 'rst', tookMs: 9 } as const;
const alerted = (number: number) => ({ kind: 'alert', alert: number, message: '', tookMs: 9 }) as const;

/** The same hello under our name, under another, and under none. */
function names(ours: Parameters<typeof hello>[1], other: typeof ours, none: typeof ours, handshake: Ended = failed) {
  return address({ handshake, hellos: [hello('modern', ours), hello('other-sni', other), hello('no-sni', none)] });
}
type Ended = typeof failed | ReturnType<typeof alerted>;

/** Measured: Caddy 2.6 and any net/http server. */
const GO = {
  kind: 'answered',
  when: 'after-http-request',
  firstBytes: bytes('HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n'),
} as const;

describe('sni-not-recognized', () => {
  test.each([
    ['alert 112 to every name', names(alert(112), alert(112), alert(112), alerted(112)), true],
    ['alert 112 to node:tls alone', address({ handshake: alerted(112) }), true],
    ['alert 80 to names, a certificate without one', names(alert(80), alert(80), served, alerted(80)), true],
    ['alert 40 to our name alone', names(alert(40), served, served, alerted(40)), true],
    ['a reset to names, a certificate without one', names(rst, rst, served), true],
    [
      'alert 80 to everything, from a server that Go wrote',
      { ...names(alert(80), alert(80), alert(80), alerted(80)), plaintext: GO },
      true,
    ],
    ['alert 80 to everything', names(alert(80), alert(80), alert(80), alerted(80)), false],
    ['alert 40 to everything', names(alert(40), alert(40), alert(40), alerted(40)), false],
    ['alert 40 to our name, 112 to another', names(alert(40), alert(112), served, alerted(40)), false],
    ['alert 70 to our name alone', names(alert(70), served, served, alerted(70)), false],
    ['a reset to our name alone', names(rst, served, served), false],
    ['a reset to everything', names(rst, rst, rst), false],
    ['silence to names', names(silent, silent, served), false],
    [
      'names refused, but TLS 1.2 alone served under ours',
      {
        ...names(alert(40), alert(40), served, alerted(40)),
        hellos: [
          ...names(alert(40), alert(40), served).hellos,
          hello({ kind: 'version', offered: 0x0303 }, flight(0x0303)),
        ],
      },
      false,
    ],
    ['alert 112 to the other name of a healthy server', address({ hellos: [hello('other-sni', alert(112))] }), false],
    ['a healthy server', address(), false],
  ])('given %s', (_given, at, fires) => {
    expect(sniNotRecognized.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('does not speak of a name where none was sent', () => {
    const at = address({ handshake: alerted(112), hellos: [hello('modern', alert(112))] });
    expect(sniNotRecognized.diagnose(seen({ at, endpoint: endpoint({ servername: null }) }))).toBeNull();
  });

  test('reads well when the server says so', () => {
    const at = names(alert(112), alert(112), alert(112), alerted(112));
    expect(reads(sniNotRecognized, seen({ at }))).toMatchInlineSnapshot(`
"error sni-not-recognized: the server does not know this host name
192.0.2.1 answers a hello for "api.example.com" with TLS alert 112 (unrecognized_name): it has no certificate or site for this name.
  handshake of OpenSSL: TLS alert 112 (unrecognized_name)
  small hello: TLS alert 112 (unrecognized_name)
  hello for another name: tls-gate-probe.invalid: TLS alert 112 (unrecognized_name)
  hello without a name: TLS alert 112 (unrecognized_name)
fix (any): Set up a site and a certificate for "api.example.com" on port 443, or correct the name if it belongs to another server.
  - If it is set up, look for a misspelt name, a configuration that was not reloaded, or a certificate that the server could not load: its log says so.
  - If the name moved, its DNS record may still point to this address.
  - Kubernetes: \`spec.tls[].hosts\` of the Ingress must list the name, with a secret in the same namespace. A CDN or balancer needs the name and its certificate on the listener.
fix (nginx): Add a server block with \`server_name api.example.com\` and its certificate: the default block refuses every name that no block has (\`ssl_reject_handshake\`).
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

  test('names what else a reset may be', () => {
    const told = [names(rst, rst, served), names(alert(80), alert(80), served, alerted(80))].map(
      (at) => sniNotRecognized.diagnose(seen({ at }))?.message,
    );
    expect(told.join('\n')).toMatchInlineSnapshot(`
"192.0.2.1 answers a hello for "api.example.com" with a TCP reset and serves the same hello without a name: either it has no route for the names it is asked for, or a firewall on the way cuts off hellos that carry a name.
192.0.2.1 answers a hello for "api.example.com" with TLS alert 80 (internal_error) and serves the same hello without a name: it has no certificate or site for this name, or cannot load it."
`);
  });
});

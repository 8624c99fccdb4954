import { describe, expect, test } from '@jest/globals';
import { resetAfterHello } from '../../src/causes/reset-after-hello.ts';
import { address, alert, completed, flight, hello, LATE, seen } from './given.ts';
import { reads } from './reads.ts';

const rst = { kind: 'closed', how: 'rst' } as const;
const fin = { kind: 'closed', how: 'fin' } as const;
const refusedDial = { kind: 'no-connection', tcp: { kind: 'refused' } } as const;
const served = flight(0x0304);
const handshake = { kind: 'closed', how: 'rst', tookMs: 9 } as const;

/** Every hello ends so, and these besides. */
function at(...others: readonly ReturnType<typeof hello>[]) {
  const hellos = [hello('modern', rst), hello('no-sni', rst), ...others];
  return address({ handshake, hellos });
}

describe('reset-after-hello', () => {
  test.each([
    ['every hello ended so', at(hello('browser', rst), hello('other-sni', rst)), true],
    ['only node:tls and the small hello to go by', address({ handshake, hellos: [hello('modern', rst)] }), true],
    ['ends of both kinds, the small hello ended so', at(hello('browser', fin)), true],
    ['one hello without a connection', at(hello('browser', { kind: 'no-connection', tcp: { kind: 'refused' } })), true],
    [
      'ends of both kinds, the large hello ended so',
      address({ handshake, hellos: [hello('modern', fin), hello('browser', rst)] }),
      true,
    ],
    ['one hello cut by the deadline', at(hello('other-sni', LATE)), false],
    ['an alert to one hello', at(hello('other-sni', alert(112))), false],
    ['an answer to one hello', at(hello('below-minimum', served)), false],
    ['some bytes before the end', address({ handshake, hellos: [hello('modern', rst, 12)] }), false],
    ['only node:tls reset', address({ handshake, hellos: [hello('modern', fin)] }), true],
    ['no other hello with a connection', address({ handshake, hellos: [hello('modern', refusedDial)] }), true],
    ['no hello of our own to compare', address({ handshake }), false],
    ['a handshake that was completed', { ...at(), handshake: completed() }, false],
    ['old versions refused so', address({ hellos: [hello('below-minimum', rst)] }), false],
    ['a healthy server', address(), false],
  ])('given %s', (_given, at, fires) => {
    expect(resetAfterHello.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('reads well', () => {
    const all = at(hello('browser', rst), hello('other-sni', rst));
    expect(reads(resetAfterHello, seen({ at: { ...all, plaintext: { kind: 'silent' } } }))).toMatchInlineSnapshot(`
"error reset-after-hello: every TLS hello is answered by a reset
Port 443 of api.example.com takes the connection and resets it after every TLS hello, with or without a host name, at byte 0 and after 20 ms at the earliest: no certificate is bound there, no healthy TLS backend is behind it, or a firewall or allow-list on the way does this.
  dialled: 192.0.2.1 port 443
  hellos sent: 5, none answered with a single byte
  handshake of OpenSSL: TCP reset after 9 ms
  small hello: TCP reset after 0 bytes and 20 ms
  hello without a name: TCP reset after 0 bytes and 20 ms
  hello of a browser: TCP reset after 0 bytes and 20 ms
  hello for another name: tls-gate-probe.invalid: TCP reset after 0 bytes and 20 ms
  plain HTTP request: not answered either
fix (any): Run the same handshake on the server itself: if it is reset there too, it is the service; if not, something in front of it.
  | openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null
  - On the server: its log at the time of the check, and ss -ltnp 'sport = :443' for the program that really listens. Is a certificate set for the port, does the program speak TLS at all, does its backend live?
  - Does the listener expect a PROXY protocol header (\`proxy_protocol\` in nginx, \`accept-proxy\` in HAProxy)? Then it cuts off whoever sends none: switch it off there, or on at the balancer.
  - Behind a TCP balancer: look at the health of its targets, and whether target and balancer agree that TLS ends at the target.
  - In front of it: tell the network team TCP from this machine, any port, to 192.0.2.1 port 443, a reset follows the first data packet; look at allow-lists, geo-blocks and TLS inspection.
fix (nginx): Look into the error log of nginx for port 443: it closes without a word where the default block has no certificate.
  | grep -E 'no "ssl_certificate" is defined|SSL_do_handshake|upstream' /var/log/nginx/error.log | tail
  - Each block with \`listen … ssl\` needs ssl_certificate and ssl_certificate_key, the default block too.
  - In a \`stream\` block the upstream ends TLS: it must run, and speak TLS.
  - Nothing in the log: the hello never came here, look at the balancer or firewall in front."
`);
  });
});

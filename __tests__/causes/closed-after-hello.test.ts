import { describe, expect, test } from '@jest/globals';
import { closedAfterHello } from '../../src/causes/closed-after-hello.ts';
import { address, alert, completed, flight, hello, LATE, seen } from './given.ts';
import { reads } from './reads.ts';

const rst = { kind: 'closed', how: 'rst' } as const;
const fin = { kind: 'closed', how: 'fin' } as const;
const served = flight(0x0304);
const handshake = { kind: 'closed', how: 'fin', tookMs: 9 } as const;

/** Every hello ends so, and these besides. */
function at(...others: readonly ReturnType<typeof hello>[]) {
  const hellos = [hello('modern', fin), hello('no-sni', fin), ...others];
  return address({ handshake, hellos });
}

describe('closed-after-hello', () => {
  test.each([
    ['every hello ended so', at(hello('browser', fin), hello('other-sni', fin)), true],
    ['only node:tls and the small hello to go by', address({ handshake, hellos: [hello('modern', fin)] }), true],
    ['ends of both kinds', at(hello('browser', rst)), false],
    ['one hello without a connection', at(hello('browser', { kind: 'no-connection', tcp: { kind: 'refused' } })), true],
    [
      'the small hello ended otherwise',
      address({ handshake, hellos: [hello('modern', rst), hello('browser', fin)] }),
      false,
    ],
    ['one hello cut by the deadline', at(hello('other-sni', LATE)), false],
    ['an alert to one hello', at(hello('other-sni', alert(112))), false],
    ['an answer to one hello', at(hello('below-minimum', served)), false],
    ['some bytes before the end', address({ handshake, hellos: [hello('modern', fin, 12)] }), false],
    ['no hello of our own to compare', address({ handshake }), false],
    ['a handshake that was completed', { ...at(), handshake: completed() }, false],
    ['old versions refused so', address({ hellos: [hello('below-minimum', fin)] }), false],
    ['a healthy server', address(), false],
  ])('given %s', (_given, at, fires) => {
    expect(closedAfterHello.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('reads well', () => {
    const all = at(hello('browser', fin), hello('other-sni', fin));
    expect(reads(closedAfterHello, seen({ at: { ...all, plaintext: { kind: 'silent' } } }))).toMatchInlineSnapshot(`
"error closed-after-hello: every TLS hello is answered by the end of the connection
Port 443 of api.example.com takes the connection and closes it after every TLS hello, with or without a host name, at byte 0 and after 20 ms at the earliest: no certificate is bound there, what listens does not speak TLS, or the balancer in front has no healthy backend.
  dialled: 192.0.2.1 port 443
  hellos sent: 5, none answered with a single byte
  handshake of OpenSSL: closed after 9 ms
  small hello: closed after 0 bytes and 20 ms
  hello without a name: closed after 0 bytes and 20 ms
  hello of a browser: closed after 0 bytes and 20 ms
  hello for another name: tls-gate-probe.invalid: closed after 0 bytes and 20 ms
  plain HTTP request: not answered either
fix (any): Run the same handshake on the server itself: if it is closed there too, it is the service; if not, something in front of it.
  | openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null
  - On the server: its log at the time of the check, and ss -ltnp 'sport = :443' for the program that really listens. Is a certificate set for the port, does the program speak TLS at all, does its backend live?
  - Does the listener expect a PROXY protocol header (\`proxy_protocol\` in nginx, \`accept-proxy\` in HAProxy)? Then it cuts off whoever sends none: switch it off there, or on at the balancer.
  - Behind a TCP balancer: look at the health of its targets, and whether target and balancer agree that TLS ends at the target.
  - In front of it: tell the network team TCP from this machine, any port, to 192.0.2.1 port 443, the connection is closed after the first data packet; look at allow-lists, geo-blocks and TLS inspection.
fix (nginx): Look into the error log of nginx for port 443: it closes without a word where the default block has no certificate.
  | grep -E 'no "ssl_certificate" is defined|SSL_do_handshake|upstream' /var/log/nginx/error.log | tail
  - Each block with \`listen … ssl\` needs ssl_certificate and ssl_certificate_key, the default block too.
  - In a \`stream\` block the upstream ends TLS: it must run, and speak TLS.
  - Nothing in the log: the hello never came here, look at the balancer or firewall in front."
`);
  });
});

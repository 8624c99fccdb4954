import { describe, expect, test } from '@jest/globals';
import { silentAfterHello } from '../../src/causes/silent-after-hello.ts';
import { address, alert, completed, flight, hello, LATE, seen } from './given.ts';
import { reads } from './reads.ts';

const rst = { kind: 'closed', how: 'rst' } as const;
const silent = { kind: 'silent', waitedMs: 5_000 } as const;
const served = flight(0x0304);
const handshake = { kind: 'silent', waitedMs: 10_000 } as const;

/** Every hello ends so, and these besides. */
function at(...others: readonly ReturnType<typeof hello>[]) {
  const hellos = [hello('modern', silent), hello('no-sni', silent), ...others];
  return address({ handshake, hellos });
}

describe('silent-after-hello', () => {
  test.each([
    ['every hello ended so', at(hello('browser', silent), hello('other-sni', silent)), true],
    ['only node:tls and the small hello to go by', address({ handshake, hellos: [hello('modern', silent)] }), true],
    ['one hello without a connection', at(hello('browser', { kind: 'no-connection', tcp: { kind: 'refused' } })), true],
    [
      'the small hello ended otherwise',
      address({ handshake, hellos: [hello('modern', rst), hello('browser', silent)] }),
      false,
    ],
    ['one hello cut by the deadline', at(hello('other-sni', LATE)), false],
    ['an alert to one hello', at(hello('other-sni', alert(112))), false],
    ['an answer to one hello', at(hello('below-minimum', served)), false],
    ['some bytes before the end', address({ handshake, hellos: [hello('modern', silent, 12)] }), false],
    ['no hello of our own to compare', address({ handshake }), false],
    ['a handshake that was completed', { ...at(), handshake: completed() }, false],
    ['old versions refused so', address({ hellos: [hello('below-minimum', silent)] }), false],
    ['a healthy server', address(), false],
  ])('given %s', (_given, at, fires) => {
    expect(silentAfterHello.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('reads well', () => {
    const all = at(hello('browser', silent), hello('other-sni', silent));
    expect(reads(silentAfterHello, seen({ at: { ...all, plaintext: { kind: 'silent' } } }))).toMatchInlineSnapshot(`
"error silent-after-hello: no TLS hello gets an answer
Port 443 of api.example.com takes the connection and answers no TLS hello, with or without a host name, not with one byte in 10 s: a balancer without a live backend, a service that waits for another protocol, or a firewall that drops TLS.
  dialled: 192.0.2.1 port 443
  hellos sent: 5, none answered with a single byte
  handshake of OpenSSL: not finished in 10 s
  small hello: no byte in 5 s
  hello without a name: no byte in 5 s
  hello of a browser: no byte in 5 s
  hello for another name: tls-gate-probe.invalid: no byte in 5 s
  plain HTTP request: not answered either
fix (any): Run the same handshake on the server itself: if it stays without an answer there too, it is the service; if not, something in front of it.
  | openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null
  - On the server: its log at the time of the check, and ss -ltnp 'sport = :443' for the program that really listens. Is a certificate set for the port, does the program speak TLS at all, does its backend live?
  - Behind a TCP balancer: look at the health of its targets, and whether target and balancer agree that TLS ends at the target.
  - In front of it: tell the network team TCP from this machine, any port, to 192.0.2.1 port 443, the first data packet is never answered; look at allow-lists, geo-blocks and TLS inspection.
fix (nginx): Look at the \`stream\` upstreams of nginx for port 443, and at what stands in front of it: a hello that nginx reads itself is answered.
  | grep -E 'no "ssl_certificate" is defined|SSL_do_handshake|upstream' /var/log/nginx/error.log | tail
  - Each block with \`listen … ssl\` needs ssl_certificate and ssl_certificate_key, the default block too.
  - In a \`stream\` block the upstream ends TLS: it must run, and speak TLS.
  - Nothing in the log: the hello never came here, look at the balancer or firewall in front."
`);
  });
});

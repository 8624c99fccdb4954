import { describe, expect, test } from '@jest/globals';
import { handshakeRefused } from '../../src/causes/handshake-refused.ts';
import { address, alert, completed, flight, hello, seen } from './given.ts';
import { reads } from './reads.ts';

const alerted = (number: number) => ({ kind: 'alert', alert: number, message: '', tookMs: 9 }) as const;
const closed = { kind: 'closed', how: 'rst', tookMs: 9 } as const;
const wordless = { kind: 'closed', how: 'fin' } as const;
const legacy = {
  kind: 'refused-by-us',
  code: 'ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED',
  message: '40A7:error:0A000152:SSL routines:final_renegotiate:unsafe legacy renegotiation disabled:extensions.c:922:',
  tookMs: 9,
} as const;
const smallGroup = { ...legacy, code: 'ERR_SSL_DH_KEY_TOO_SMALL' };

describe('handshake-refused', () => {
  test.each([
    ['an alert', address({ handshake: alerted(49), hellos: [hello('modern', alert(49))] }), true],
    ['OpenSSL giving up', address({ handshake: legacy, hellos: [hello('modern', flight(0x0303))] }), true],
    ['the end of the connection', address({ handshake: closed, hellos: [hello('modern', flight(0x0303))] }), true],
    [
      'a small group that our hello saw',
      address({ handshake: smallGroup, hellos: [hello('modern', flight(0x0303, { dhBits: 768 }))] }),
      false,
    ],
    ['a small group that only OpenSSL saw', address({ handshake: smallGroup }), true],
    ['an end without a byte for any hello', address({ handshake: closed, hellos: [hello('modern', wordless)] }), false],
    ['an end and no other hello to compare', address({ handshake: closed }), true],
    ['silence', address({ handshake: { kind: 'silent', waitedMs: 10_000 } }), false],
    ['no handshake', address({ handshake: { kind: 'not-attempted' } }), false],
    ['a completed handshake', address({ handshake: completed(), hellos: [hello('below-minimum', alert(70))] }), false],
  ])('given %s', (_given, at, fires) => {
    expect(handshakeRefused.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('reads well', () => {
    const at = address({
      handshake: alerted(49),
      hellos: [hello('browser', alert(49)), hello('modern', alert(49)), hello('no-sni', alert(49))],
    });
    expect(reads(handshakeRefused, seen({ at }))).toMatchInlineSnapshot(`
"error handshake-refused: the TLS handshake is refused
192.0.2.1 refuses every handshake with TLS alert 49 (access_denied): it understood the hello and denies access.
  handshake of OpenSSL: TLS alert 49 (access_denied)
  usually sent by: an allow-list of addresses, a web application firewall, a security gateway on the way
  hello of a browser: TLS alert 49 (access_denied)
  small hello: TLS alert 49 (access_denied)
  hello without a name: TLS alert 49 (access_denied)
fix (any): Read the log of the server at the time of the check: it knows why it sent alert 49.
  | openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null
  - access_denied: look for an allow-list, a web application firewall or a geo-block, and whether this machine is on it.
  - Behind a balancer or CDN its log counts too: the alert may come from there.
  - Run the same on the server itself: if it works there, something in front of it refuses.
fix (nginx): Let nginx log failed handshakes, repeat the check and read why it sent alert 49.
  | error_log /var/log/nginx/error.log info;
  - nginx -t && nginx -s reload
  - Below \`info\` failed handshakes are not logged: grep SSL_do_handshake /var/log/nginx/error.log | tail
  - Nothing in the log: a balancer, CDN or firewall in front refuses."
`);
  });

  test('says who gave up, and whether others are served', () => {
    const told = [
      address({ handshake: legacy }),
      address({ handshake: closed, hellos: [hello('modern', flight(0x0303))] }),
      address({ handshake: closed }),
      address({ handshake: alerted(80), hellos: [hello('modern', flight(0x0303))] }),
      address({ handshake: alerted(200) }),
    ].map((at) => handshakeRefused.diagnose(seen({ at }))?.message);
    expect(told.join('\n')).toMatchInlineSnapshot(`
"OpenSSL refuses the handshake with 192.0.2.1 and says "unsafe legacy renegotiation disabled" (ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED).
192.0.2.1 resets the connection in the handshake of OpenSSL after 9 ms, although it answers other hellos.
192.0.2.1 resets the connection in the handshake after 9 ms, and answers no hello with one of its own.
192.0.2.1 refuses the handshake of OpenSSL with TLS alert 80 (internal_error), although it answers other hellos: it failed for a reason of its own.
192.0.2.1 refuses the handshake of OpenSSL with TLS alert 200."
`);
  });
});

import { describe, expect, test } from '@jest/globals';
import { handshakeTooSlow } from '../../src/causes/handshake-too-slow.ts';
import { address, completed, flight, hello, seen } from './given.ts';
import { reads } from './reads.ts';

const silent = { kind: 'silent', waitedMs: 5_000 } as const;
const handshake = { kind: 'silent', waitedMs: 10_000 } as const;

describe('handshake-too-slow', () => {
  test.each([
    ['one byte a second', address({ handshake, hellos: [hello('modern', silent, 5)] }), true],
    [
      'our hello answered and the handshake not done',
      address({ handshake, hellos: [hello('modern', flight(0x0304))] }),
      true,
    ],
    ['not a single byte', address({ handshake, hellos: [hello('modern', silent, 0)] }), false],
    ['a slow answer to old versions alone', address({ hellos: [hello('below-minimum', silent, 3)] }), false],
    [
      'a handshake that was completed',
      address({ handshake: completed(), hellos: [hello('browser', silent, 5)] }),
      false,
    ],
    ['a healthy server', address(), false],
  ])('given %s', (_given, at, fires) => {
    expect(handshakeTooSlow.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('reads well', () => {
    const at = address({ handshake, hellos: [hello('modern', silent, 5)] });
    expect(reads(handshakeTooSlow, seen({ at }))).toMatchInlineSnapshot(`
"error handshake-too-slow: the handshake does not finish in time
192.0.2.1 sent 5 bytes in 5 s and had not finished its first answer by then.
  small hello: 5 bytes in 5 s
  handshake of OpenSSL: not finished in 10 s
fix (any): Find out where the time goes: on the server (load, key store, name lookups) or on the way (lost packets).
  | time openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null
  - Run it on the server itself and from here: slow on both means the server, slow from here only means the way.
  - Large answers that never arrive point to a packet size (MTU) problem: a tunnel or VPN, and a firewall that drops ICMP.
  - If the server is merely slow, a larger \`timeout\` lets the check wait for it; clients will not."
`);
  });

  test('says so when only the whole handshake takes too long', () => {
    const at = address({ handshake, hellos: [hello('modern', flight(0x0304))] });
    expect(handshakeTooSlow.diagnose(seen({ at }))?.message).toMatchInlineSnapshot(
      `"192.0.2.1 answers a hello, but the handshake as a whole was not done after 10 s."`,
    );
  });
});

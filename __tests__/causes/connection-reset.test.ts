import { describe, expect, test } from '@jest/globals';
import { connectionReset } from '../../src/causes/connection-reset.ts';
import { address, flight, hello, seen, unconnected } from './given.ts';
import { reads } from './reads.ts';

const rst = { kind: 'closed', how: 'rst' } as const;
const fin = { kind: 'closed', how: 'fin' } as const;
const handshakeReset = { kind: 'closed', how: 'rst', tookMs: 9 } as const;
const resetOnHello = address({ handshake: handshakeReset, hellos: [hello('modern', rst)] });

describe('connection-reset', () => {
  test.each([
    ['a reset on accept', unconnected({ kind: 'reset' }), true],
    ['both observers reset after their hello', resetOnHello, true],
    [
      'a reset that the second hello did not meet',
      address({ handshake: handshakeReset, hellos: [hello('modern', flight(0x0304))] }),
      false,
    ],
    ['a reset with no second hello to compare', address({ handshake: handshakeReset }), false],
    [
      'a hello closed in the ordinary way',
      address({ handshake: handshakeReset, hellos: [hello('modern', fin)] }),
      false,
    ],
    ['old versions refused by reset', address({ hellos: [hello('below-minimum', rst)] }), false],
    ['a healthy server', address(), false],
  ])('given %s', (_given, at, fires) => {
    expect(connectionReset.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('reads well when the hello is cut off', () => {
    expect(reads(connectionReset, seen({ at: resetOnHello }))).toMatchInlineSnapshot(`
"error connection-reset: the connection is reset before the TLS handshake
Port 443 of api.example.com resets the connection as soon as a client asks for TLS with the name "api.example.com": either the server (no certificate, no healthy backend, an allow-list) or a firewall on the way does this.
  dialled: 192.0.2.1 port 443
  answer: TCP reset after each of 2 ClientHellos
fix (any): Find out who resets the connection to 192.0.2.1 port 443: the server or something on the way.
  | openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null
  - Run it on the server itself, then from another network. Reset on the server too: the service has no certificate or no healthy backend, look at its log.
  - Fine on the server, reset from outside: a firewall or load balancer between them does it, look at its allow-list and its health checks."
`);
  });

  test('reads well when the connection is cut off', () => {
    expect(connectionReset.diagnose(seen({ at: unconnected({ kind: 'reset' }) }))?.message).toMatchInlineSnapshot(
      `"Port 443 of api.example.com takes the connection and resets it before TLS begins: either the server (no certificate, no healthy backend, an allow-list) or a firewall on the way does this."`,
    );
  });
});

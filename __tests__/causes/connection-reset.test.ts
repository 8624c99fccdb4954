import { describe, expect, test } from '@jest/globals';
import { connectionReset } from '../../src/causes/connection-reset.ts';
import { address, alert, flight, hello, seen, unconnected } from './given.ts';
import { reads } from './reads.ts';

const rst = { kind: 'closed', how: 'rst' } as const;
const handshake = { kind: 'closed', how: 'rst', tookMs: 9 } as const;
const undialled = { kind: 'no-connection', tcp: { kind: 'reset' } } as const;
const onAccept = { kind: 'closed', when: 'before-request', how: 'rst' } as const;
const resetOnAccept = address({ handshake, hellos: [hello('modern', rst)], plaintext: onAccept });

describe('connection-reset', () => {
  test.each([
    ['a reset when dialling', unconnected({ kind: 'reset' }), true],
    ['a reset on accept', resetOnAccept, true],
    ['a reset after a hello only', address({ handshake, hellos: [hello('modern', rst)] }), false],
    [
      'a reset after a plain request',
      { ...resetOnAccept, plaintext: { ...onAccept, when: 'after-http-request' } },
      false,
    ],
    ['the end of the connection on accept', { ...resetOnAccept, plaintext: { ...onAccept, how: 'fin' } }, false],
    [
      'a hello that was reset on dialling',
      address({ handshake: { ...handshake, how: 'fin' }, hellos: [hello('modern', rst), hello('browser', undialled)] }),
      true,
    ],
    ['every hello reset on dialling', address({ handshake, hellos: [hello('modern', undialled)] }), true],
    [
      'a hello refused on dialling',
      address({
        handshake,
        hellos: [hello('modern', rst), hello('browser', { kind: 'no-connection', tcp: { kind: 'refused' } })],
      }),
      false,
    ],
    ['resets, then no connection in clear', { ...resetOnAccept, plaintext: { kind: 'no-connection' } }, true],
    ['an alert to another hello', { ...resetOnAccept, hellos: [hello('modern', alert(40))] }, false],
    ['an answer to another hello', { ...resetOnAccept, hellos: [hello('modern', flight(0x0304))] }, false],
    ['old versions refused by reset', address({ hellos: [hello('below-minimum', rst)] }), false],
    ['a healthy server', address(), false],
  ] as const)('given %s', (_given, at, fires) => {
    expect(connectionReset.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('reads well when the connection is cut off on accept', () => {
    expect(reads(connectionReset, seen({ at: resetOnAccept }))).toMatchInlineSnapshot(`
"error connection-reset: the connection is reset before TLS begins
Port 443 of api.example.com takes the connection and resets it at once, before the client says anything: either the server (no healthy backend, an allow-list, too many connections) or a firewall on the way does this.
  dialled: 192.0.2.1 port 443
  answer: TCP reset, before anything was sent
fix (any): Find out who resets the connection to 192.0.2.1 port 443: the server or something on the way.
  | openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null
  - Run it on the server itself, then from another network. Reset on the server too: the service has no certificate or no healthy backend, look at its log.
  - Fine on the server, reset from outside: a firewall or load balancer between them does it, look at its allow-list and its health checks."
`);
  });

  test('reads well when the connection is cut off on dialling', () => {
    expect(connectionReset.diagnose(seen({ at: unconnected({ kind: 'reset' }) }))?.message).toMatchInlineSnapshot(
      `"Port 443 of api.example.com resets the connection when it is opened, before the client says anything: either the server (no healthy backend, an allow-list, too many connections) or a firewall on the way does this."`,
    );
  });
});

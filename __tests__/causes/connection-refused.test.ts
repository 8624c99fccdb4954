import { describe, expect, test } from '@jest/globals';
import { connectionRefused } from '../../src/causes/connection-refused.ts';
import { address, seen, unconnected } from './given.ts';
import { reads } from './reads.ts';

describe('connection-refused', () => {
  test.each([
    ['a refused connection', unconnected({ kind: 'refused' }), true],
    ['a connection without an answer', unconnected({ kind: 'timeout', waitedMs: 5000 }), false],
    ['a healthy server', address(), false],
  ])('given %s', (_given, at, fires) => {
    expect(connectionRefused.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('reads well', () => {
    expect(
      reads(connectionRefused, seen({ at: unconnected({ kind: 'refused' }, { port: 8443 }) })),
    ).toMatchInlineSnapshot(`
"error connection-refused: nothing listens on this port
The machine behind api.example.com refuses connections to port 8443: no program listens there, or a firewall rejects them.
  dialled: 192.0.2.1 port 8443
  answer: connection refused (tried 3×)
fix (any): Start the service on port 8443, or correct the port in the endpoint list.
  | ss -ltnp 'sport = :8443'
  - Run it on the machine behind 192.0.2.1: it prints the program that listens on the port; no line means none does.
  - A listener on 127.0.0.1 or [::1] is out of reach from outside: bind it to the public address.
  - If the program does listen, look for a firewall rule that rejects the connection."
`);
  });
});

import { describe, expect, test } from '@jest/globals';
import { connectionTimeout } from '../../src/causes/connection-timeout.ts';
import { address, seen, unconnected } from './given.ts';
import { reads } from './reads.ts';

const silent = { kind: 'timeout', waitedMs: 5000 } as const;

describe('connection-timeout', () => {
  test.each([
    ['no answer', unconnected(silent), true],
    ['no way to the network', unconnected({ kind: 'unreachable', code: 'ENETUNREACH' }), true],
    ['a machine without IPv6', unconnected({ kind: 'skipped', why: 'no-ipv6-route' }), false],
    ['a refused connection', unconnected({ kind: 'refused' }), false],
    ['an address that the deadline cut off', unconnected({ kind: 'not-attempted', why: 'deadline' }), false],
    ['a healthy server', address(), false],
  ])('given %s', (_given, at, fires) => {
    expect(connectionTimeout.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('names both candidates', () => {
    expect(reads(connectionTimeout, seen({ at: unconnected(silent) }))).toMatchInlineSnapshot(`
"error connection-timeout: the connection gets no answer
Port 443 of api.example.com does not answer within 5 s: either the host is down, or a firewall drops what this machine sends.
  dialled: 192.0.2.1 port 443
  answer: none in 5 s (tried 3×)
fix (any): Make sure that the host behind 192.0.2.1 runs, and that firewalls and security groups let this machine reach port 443.
  - Try the same from another network: if it works there, a firewall or allow-list drops this machine.
  - Hosted runners have no fixed address; a service behind an allow-list needs a self-hosted runner or one with a static address."
`);
  });

  test('says of port 25 that hosted runners cannot reach it', () => {
    expect(reads(connectionTimeout, seen({ at: unconnected(silent, { port: 25 }) }))).toMatchInlineSnapshot(`
"error connection-timeout: the connection gets no answer
Port 25 of api.example.com does not answer within 5 s: hosted runners cannot reach port 25 of any server, and from elsewhere the host may be down or a firewall may drop the packets.
  dialled: 192.0.2.1 port 25
  answer: none in 5 s (tried 3×)
fix (any): Check port 587 (STARTTLS) or 465 (TLS) instead, or run the check on a self-hosted runner: hosted runners cannot reach port 25.
  - Try the same from another network: if it works there, a firewall or allow-list drops this machine.
  - Hosted runners have no fixed address; a service behind an allow-list needs a self-hosted runner or one with a static address."
`);
  });

  test('repeats what the network says', () => {
    const at = unconnected({ kind: 'unreachable', code: 'EHOSTUNREACH' });
    expect(connectionTimeout.diagnose(seen({ at }))?.message).toMatchInlineSnapshot(
      `"The network has no way from this machine to port 443 of api.example.com (EHOSTUNREACH): either the host is down, or a firewall drops what this machine sends."`,
    );
  });
});

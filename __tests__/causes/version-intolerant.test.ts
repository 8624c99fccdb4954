import { describe, expect, test } from '@jest/globals';
import type { SeenAddress } from '../../src/causes/seen.ts';
import { versionIntolerant } from '../../src/causes/version-intolerant.ts';
import type { Handshake, HelloObservation, HelloOutcome, HelloQuestion } from '../../src/model/observation.ts';
import { address, alert, completed, flight, hello, seen } from './given.ts';
import { reads } from './reads.ts';

const only = (offered: number): HelloQuestion => ({ kind: 'version', offered });
const reset: HelloOutcome = { kind: 'closed', how: 'rst' };
const cut: Handshake = { kind: 'closed', how: 'rst', tookMs: 9 };
const met = (handshake: Handshake, ...hellos: readonly HelloObservation[]) =>
  seen({ at: address({ handshake, hellos }) });
const intolerant = met(
  cut,
  hello('browser', reset),
  hello('modern', reset),
  hello(only(0x0303), flight(0x0303)),
  hello(only(0x0304), reset),
);

describe('version-intolerant', () => {
  test.each<[string, SeenAddress, boolean]>([
    ['TLS 1.2 alone served and a reset for TLS 1.3 beside it', intolerant, true],
    [
      'the same with an alert',
      met(
        { kind: 'alert', alert: 70, message: '', tookMs: 9 },
        hello('modern', alert(70)),
        hello(only(0x0303), flight(0x0303)),
      ),
      true,
    ],
    [
      'the same with silence',
      met(
        { kind: 'silent', waitedMs: 9 },
        hello('modern', { kind: 'silent', waitedMs: 9 }),
        hello(only(0x0303), flight(0x0303)),
      ),
      true,
    ],
    [
      'a plain hello that works, so that size is the matter',
      met(cut, hello('browser', reset), hello('modern', flight(0x0303)), hello(only(0x0303), flight(0x0303))),
      false,
    ],
    [
      'TLS 1.3 alone served',
      met(cut, hello('modern', reset), hello(only(0x0303), flight(0x0303)), hello(only(0x0304), flight(0x0304))),
      false,
    ],
    ['TLS 1.2 alone refused as well', met(cut, hello('modern', reset), hello(only(0x0303), reset)), false],
    ['TLS 1.2 alone answered at 1.0', met(cut, hello('modern', reset), hello(only(0x0303), flight(0x0301))), false],
    ['a handshake that works', met(completed(), hello('modern', reset), hello(only(0x0303), flight(0x0303))), false],
    [
      'a plain hello that found no connection',
      met(
        cut,
        hello('modern', { kind: 'no-connection', tcp: { kind: 'refused' } }),
        hello(only(0x0303), flight(0x0303)),
      ),
      false,
    ],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(versionIntolerant.diagnose(at) !== null).toBe(fires);
  });

  test('reads well', () => {
    expect(reads(versionIntolerant, intolerant)).toMatchInlineSnapshot(`
"error version-intolerant: the server breaks on a hello that merely mentions TLS 1.3
api.example.com:443 answers a hello that offers TLS 1.2 alone and turns away one that offers TLS 1.3 as well: the server, or a box before it, does not tolerate a version that it does not know.
  TLS 1.2 alone: served
  TLS 1.3 and 1.2: TCP reset after 0 bytes and 20 ms
  TLS 1.3 alone: TCP reset after 0 bytes and 20 ms
  speaks: TLS 1.2
fix (any): Update the software that ends TLS: it must pass over TLS 1.3 where it does not know it.
  - On the server itself, run openssl s_client -connect localhost:PORT </dev/null: if that works, a box in front of the server is at fault.
  - Load balancers, firewalls with TLS inspection and old appliances are the usual ones: look for a firmware update, or take the inspection off this port."
`);
  });
});

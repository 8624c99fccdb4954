import { describe, expect, test } from '@jest/globals';
import { starttlsInjection } from '../../src/causes/starttls-injection.ts';
import { gapsOf } from '../../src/judge/gaps.ts';
import type { StartTlsOutcome } from '../../src/model/starttls-outcome.ts';
import { address, endpoint, observation, seen } from './given.ts';
import { reads } from './reads.ts';

const clean: StartTlsOutcome = {
  kind: 'upgraded',
  greeting: '220 mail.example.com ESMTP',
  words: '220 go ahead',
  injected: null,
};

function at(starttls: StartTlsOutcome | null, protocol: 'smtp' | null = 'smtp') {
  return seen({
    at: address({ port: 587, starttls }),
    endpoint: endpoint({ host: 'mail.example.com', port: 587, starttls: protocol, application: 'mail' }),
  });
}

describe('starttls-injection', () => {
  test.each([
    ['text behind the go-ahead', at({ ...clean, injected: '250 ok??' }), true],
    ['a clean go-ahead', at(clean), false],
    ['text that came early, as IMAP allows', at({ ...clean, early: '* 3 EXISTS??' }), false],
    ['a server that offers no TLS', at({ kind: 'not-offered', greeting: null, offered: [], words: '250 x' }), false],
    ['a server that begins with TLS', at(null, null), false],
  ])('given %s', (_given, seenAt, fires) => {
    expect(starttlsInjection.diagnose(seenAt) !== null).toBe(fires);
  });

  test('excuses no handshake that failed', () => {
    const failed = address({
      starttls: { ...clean, injected: '250 ok??' },
      handshake: { kind: 'silent', waitedMs: 1_000 },
    });
    const finding = { cause: 'starttls-injection', severity: 'warning', addresses: [failed.address] } as never;
    expect(gapsOf(observation({ addresses: [failed] }), [finding], [finding])).toHaveLength(1);
  });

  test('reads well', () => {
    expect(reads(starttlsInjection, at({ ...clean, injected: '250 ok??' }))).toMatchInlineSnapshot(`
"warning starttls-injection: something is said in clear behind the go-ahead for TLS
Port 587 of mail.example.com answers STARTTLS and says "250 ok??" behind that in clear, where TLS has to begin: either something on the way puts it in, or the server says more than it should.
  dialled: 192.0.2.1 port 587
  protocol: SMTP, asked for TLS by STARTTLS
  go-ahead: 220 go ahead
  behind it: 250 ok??
fix (any): Find out who says more than the go-ahead on port 587: the server or something on the way.
  | openssl s_client -connect mail.example.com:587 -starttls smtp </dev/null
  - Run it on the server itself and compare: clean there and not from outside means that a device on the way writes into the connection (mail filters of firewalls do).
  - Not clean on the server: update the service; it has to drop what it had to say when TLS begins."
`);
  });
});

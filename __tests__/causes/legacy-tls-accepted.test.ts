import { describe, expect, test } from '@jest/globals';
import { legacyTlsAccepted } from '../../src/causes/legacy-tls-accepted.ts';
import type { HelloOutcome } from '../../src/model/observation.ts';
import { address, alert, completed, flight, hello, policy, seen } from './given.ts';
import { reads } from './reads.ts';

const asked = (...outcomes: readonly HelloOutcome[]) =>
  seen({ at: address({ hellos: outcomes.map((outcome) => hello('below-minimum', outcome)) }) });

describe('legacy-tls-accepted', () => {
  test.each([
    ['TLS 1.1 served to the end', asked(flight(0x0302)), true],
    ['a ServerHello that nothing follows', asked(flight(0x0302, { complete: false })), false],
    ['alert 70, protocol version', asked(alert(70)), false],
    ['alert 80, OpenSSL’s security level', asked(alert(80)), false],
    ['alert 40, as GnuTLS says it', asked(alert(40)), false],
    ['alert 47', asked(alert(47)), false],
    ['alert 50', asked(alert(50)), false],
    ['a closed connection', asked({ kind: 'closed', how: 'fin' }), false],
    ['a reset connection', asked({ kind: 'closed', how: 'rst' }), false],
    ['silence', asked({ kind: 'silent', waitedMs: 5000 }), false],
    [
      'TLS 1.1 where the policy allows it',
      { ...asked(flight(0x0302)), policy: policy({ minTlsVersion: '1.1' }) },
      false,
    ],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(legacyTlsAccepted.diagnose(at) !== null).toBe(fires);
  });

  test('says which versions are spoken and which are not, gaps included', () => {
    const at = address({
      handshake: completed({ version: 'TLSv1.2' }),
      hellos: [hello('below-minimum', flight(0x0301)), hello({ kind: 'below-minimum', offered: [0x0300] }, alert(70))],
    });
    expect(legacyTlsAccepted.diagnose(seen({ at }))?.evidence.slice(2)).toEqual([
      { label: 'speaks', value: 'TLS 1.0, TLS 1.2' },
      { label: 'does not speak', value: 'SSL 3.0, TLS 1.1, TLS 1.3' },
    ]);
  });

  test('names every old version that was accepted', () => {
    expect(reads(legacyTlsAccepted, asked(flight(0x0302), flight(0x0301)))).toMatchInlineSnapshot(`
"error legacy-tls-accepted: the server accepts TLS versions older than the policy allows
api.example.com:443 still accepts TLS 1.0 and TLS 1.1, although the policy allows nothing below TLS 1.2.
  accepted: TLS 1.0, TLS 1.1
  policy minimum: TLS 1.2
  speaks: TLS 1.0, TLS 1.1, TLS 1.3
fix (any): Allow TLS 1.2 to 1.3 on the server and nothing older.
  - Set it where TLS ends: with a load balancer or CDN in front, that is its security policy and not the web server.
  - TLS 1.3 needs OpenSSL 1.1.1, Java 11 (or 8u261) or Windows Server 2022, at least.
fix (nginx): Set \`ssl_protocols\` once, in the \`http\` block, and take it out of the server blocks.
  | ssl_protocols TLSv1.2 TLSv1.3;
  - nginx -t && nginx -s reload
  - nginx takes the versions from the default server block of the socket and ignores the line in the others: grep -rn ssl_protocols /etc/nginx /etc/letsencrypt finds the lines that get in the way."
`);
  });
});

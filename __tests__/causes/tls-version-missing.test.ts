import { describe, expect, test } from '@jest/globals';
import type { SeenAddress } from '../../src/causes/seen.ts';
import { tlsVersionMissing } from '../../src/causes/tls-version-missing.ts';
import type { Handshake, HelloObservation, HelloQuestion } from '../../src/model/observation.ts';
import type { TlsVersion } from '../../src/model/tls-version.ts';
import { address, alert, completed, flight, hello, policy, seen } from './given.ts';
import { reads } from './reads.ts';

const only = (offered: number): HelloQuestion => ({ kind: 'version', offered });
const requiring = (
  requiredTlsVersions: readonly TlsVersion[],
  handshake: Handshake,
  ...hellos: readonly HelloObservation[]
): SeenAddress => seen({ policy: policy({ requiredTlsVersions }), at: address({ handshake, hellos }) });
const at12 = completed({ version: 'TLSv1.2' });
const refused: Handshake = { kind: 'alert', alert: 40, message: '', tookMs: 9 };

describe('tls-version-missing', () => {
  test.each<[string, SeenAddress, boolean]>([
    ['1.2 required of a 1.3-only server', requiring(['1.2'], completed(), hello(only(0x0303), alert(70))), true],
    ['the same, told by alert 80', requiring(['1.2'], completed(), hello(only(0x0303), alert(80))), true],
    [
      'the same, told by alert 40 as GnuTLS does',
      requiring(['1.2'], completed(), hello(only(0x0303), alert(40))),
      true,
    ],
    [
      'the same, told by a closed connection',
      requiring(['1.2'], completed(), hello(only(0x0303), { kind: 'closed', how: 'fin' })),
      true,
    ],
    [
      'the same, told by silence',
      requiring(['1.2'], completed(), hello(only(0x0303), { kind: 'silent', waitedMs: 5000 })),
      true,
    ],
    ['1.3 required of a 1.2-only server', requiring(['1.3'], at12, hello(only(0x0304), alert(70))), true],
    ['1.3 required and answered with 1.2', requiring(['1.3'], at12, hello(only(0x0304), flight(0x0303))), true],
    ['both required and served', requiring(['1.2', '1.3'], completed(), hello(only(0x0303), flight(0x0303))), false],
    ['a version that was not asked for', requiring(['1.2'], completed()), false],
    [
      'a connection that failed',
      requiring(['1.2'], completed(), hello(only(0x0303), { kind: 'no-connection', tcp: { kind: 'refused' } })),
      false,
    ],
    ['a server that speaks nothing', requiring(['1.2'], refused, hello(only(0x0303), alert(40))), false],
    ['nothing required of a 1.3-only server', requiring([], completed(), hello(only(0x0303), alert(70))), false],
  ])('given %s', (_given, at, fires) => {
    expect(tlsVersionMissing.diagnose(at) !== null).toBe(fires);
  });

  test.each<[TlsVersion, SeenAddress, boolean]>([
    ['1.2', requiring(['1.2'], completed(), hello(only(0x0303), alert(70))), false],
    ['1.3', requiring(['1.3'], at12, hello(only(0x0304), alert(70))), true],
  ])('says what TLS 1.3 needs only where it is missing: %s', (_missing, at, isTold) => {
    expect(reads(tlsVersionMissing, at).includes('TLS 1.3 needs OpenSSL 1.1.1')).toBe(isTold);
  });

  test('reads well', () => {
    const at = requiring(
      ['1.2', '1.3'],
      completed(),
      hello('below-minimum', alert(70)),
      hello(only(0x0303), alert(70)),
    );
    expect(reads(tlsVersionMissing, at)).toMatchInlineSnapshot(`
"error tls-version-missing: the server does not speak a TLS version that the policy requires
api.example.com:443 does not speak TLS 1.2, which the policy requires; it speaks TLS 1.3.
  speaks: TLS 1.3
  does not speak: TLS 1.0, TLS 1.1, TLS 1.2
  policy requires: TLS 1.2
  TLS 1.2 alone gets: TLS alert 70 (protocol_version)
fix (any): Allow TLS 1.2 to 1.3 on the server and nothing older.
  - Set it where TLS ends: with a load balancer or CDN in front, that is its security policy and not the web server.
fix (nginx): Set \`ssl_protocols\` once, in the \`http\` block, and take it out of the server blocks.
  | ssl_protocols TLSv1.2 TLSv1.3;
  - nginx -t && nginx -s reload
  - nginx takes the versions from the default server block of the socket and ignores the line in the others: grep -rn ssl_protocols /etc/nginx /etc/letsencrypt finds the lines that get in the way."
`);
  });
});

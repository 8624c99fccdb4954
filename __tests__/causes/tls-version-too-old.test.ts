import { describe, expect, test } from '@jest/globals';
import { tlsVersionTooOld } from '../../src/causes/tls-version-too-old.ts';
import type { AddressObservation, Handshake } from '../../src/model/observation.ts';
import type { TlsVersion } from '../../src/model/tls-version.ts';
import { address, alert, completed, flight, hello, policy, seen } from './given.ts';
import { reads } from './reads.ts';

const below = (version: number) => hello('below-minimum', flight(version));
const alerted = (code: number): Handshake => ({
  kind: 'alert',
  alert: code,
  message: `SSL alert number ${code}`,
  tookMs: 9,
});
const unsupported: Handshake = {
  kind: 'refused-by-us',
  code: 'ERR_SSL_UNSUPPORTED_PROTOCOL',
  message: 'unsupported protocol',
  tookMs: 9,
};
const only11 = address({ handshake: alerted(70), hellos: [hello('modern', alert(70)), below(0x0302)] });
const only12 = address({ handshake: completed({ version: 'TLSv1.2' }) });

describe('tls-version-too-old', () => {
  test.each<[string, TlsVersion, AddressObservation, boolean]>([
    ['a 1.1-only server under minimum 1.2', '1.2', only11, true],
    [
      'the same, told by alert 40 as GnuTLS does',
      '1.2',
      address({ handshake: alerted(40), hellos: [below(0x0302)] }),
      true,
    ],
    ['the same, refused by our own library', '1.2', address({ handshake: unsupported, hellos: [below(0x0301)] }), true],
    [
      'a modern hello answered at 1.1',
      '1.2',
      address({ handshake: { kind: 'silent', waitedMs: 9 }, hellos: [hello('modern', flight(0x0302))] }),
      true,
    ],
    ['a 1.2-only server under minimum 1.3', '1.3', only12, true],
    [
      'a 1.2-only server that refuses a 1.3 hello',
      '1.3',
      address({ handshake: alerted(70), hellos: [below(0x0303)] }),
      true,
    ],
    ['a 1.2-only server under minimum 1.2', '1.2', only12, false],
    ['a server that speaks old and new', '1.2', address({ hellos: [below(0x0301)] }), false],
    [
      'a handshake that failed at a version that is allowed',
      '1.2',
      address({ handshake: alerted(40), hellos: [hello('modern', flight(0x0303)), below(0x0301)] }),
      false,
    ],
    [
      'a server whose client certificate demand ends the handshake',
      '1.2',
      address({ handshake: alerted(116), hellos: [below(0x0301)] }),
      false,
    ],
    [
      'a server that refuses everything',
      '1.2',
      address({ handshake: alerted(70), hellos: [hello('modern', alert(70)), hello('below-minimum', alert(70))] }),
      false,
    ],
    ['a healthy server', '1.2', address(), false],
  ])('given %s', (_given, minTlsVersion, at, fires) => {
    expect(tlsVersionTooOld.diagnose(seen({ at, policy: policy({ minTlsVersion }) })) !== null).toBe(fires);
  });

  test('reads well under minimum 1.2', () => {
    expect(reads(tlsVersionTooOld, seen({ at: only11 }))).toMatchInlineSnapshot(`
"error tls-version-too-old: the server speaks only TLS versions older than the policy allows
The newest version that api.example.com:443 offers is TLS 1.1, and the policy asks for TLS 1.2 or newer, as all current clients do.
  speaks: TLS 1.1
  does not speak: TLS 1.2, TLS 1.3
  policy asks for: TLS 1.2 or newer
  ordinary client gets: TLS alert 70 (protocol_version)
fix (any): Allow TLS 1.2 to 1.3 on the server and nothing older.
  - Set it where TLS ends: with a load balancer or CDN in front, that is its security policy and not the web server.
  - TLS 1.3 needs OpenSSL 1.1.1, Java 11 (or 8u261) or Windows Server 2022, at least.
fix (nginx): Set \`ssl_protocols\` once, in the \`http\` block, and take it out of the server blocks.
  | ssl_protocols TLSv1.2 TLSv1.3;
  - nginx -t && nginx -s reload
  - nginx takes the versions from the default server block of the socket and ignores the line in the others: grep -rn ssl_protocols /etc/nginx /etc/letsencrypt finds the lines that get in the way."
`);
  });

  test('reads well under minimum 1.3', () => {
    const at = seen({ at: only12, policy: policy({ minTlsVersion: '1.3' }) });
    expect(tlsVersionTooOld.diagnose(at)?.message).toMatchInlineSnapshot(
      `"The newest version that api.example.com:443 offers is TLS 1.2, and the policy asks for TLS 1.3 or newer."`,
    );
  });
});

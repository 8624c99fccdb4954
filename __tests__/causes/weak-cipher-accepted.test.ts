import { describe, expect, test } from '@jest/globals';
import type { SeenAddress } from '../../src/causes/seen.ts';
import { weakCipherAccepted } from '../../src/causes/weak-cipher-accepted.ts';
import type { HelloOutcome, HelloQuestion } from '../../src/model/observation.ts';
import type { Policy } from '../../src/model/policy.ts';
import { address, alert, completed, flight, hello, policy, seen } from './given.ts';
import { reads } from './reads.ts';

const forbidden: HelloQuestion = { kind: 'suites', why: 'forbidden', offered: [0x000a, 0x0005] };
const under = (profile: Policy['profile'], ...outcomes: readonly HelloOutcome[]): SeenAddress =>
  seen({
    policy: policy({ profile, minTlsVersion: profile === 'modern' ? '1.3' : '1.2' }),
    at: address({ hellos: outcomes.map((outcome) => hello(forbidden, outcome)) }),
  });
const suite = (cipherSuite: number, version = 0x0303) => flight(version, { cipherSuite });

describe('weak-cipher-accepted', () => {
  test.each<[string, SeenAddress, boolean]>([
    ['3DES', under('baseline', suite(0x000a)), true],
    ['anonymous Diffie-Hellman', under('baseline', suite(0x0034)), true],
    ['no encryption', under('baseline', suite(0x003b)), true],
    [
      'a ServerHello that nothing follows',
      under('baseline', flight(0x0303, { cipherSuite: 0x0005, complete: false })),
      true,
    ],
    ['CBC under baseline', under('baseline', suite(0xc013)), false],
    ['CBC under intermediate', under('intermediate', suite(0xc013)), true],
    ['DHE under intermediate', under('intermediate', suite(0x009e)), true],
    ['a suite of the list', under('intermediate', suite(0xc02f)), false],
    ['static RSA, which is the matter of another cause', under('intermediate', suite(0x009c)), false],
    ['static RSA with RC4, where the cipher is worse', under('intermediate', suite(0x0005)), true],
    ['export, which is the matter of another cause', under('baseline', suite(0x0003)), false],
    ['3DES at a version that is forbidden anyway', under('baseline', suite(0x000a, 0x0301)), false],
    ['any suite of TLS 1.2 under modern, where the version is the matter', under('modern', suite(0xc02f)), false],
    ['alert 40', under('baseline', alert(40)), false],
    ['a closed connection', under('baseline', { kind: 'closed', how: 'fin' }), false],
    [
      'the suite of the ordinary handshake',
      seen({
        policy: policy({ profile: 'intermediate' }),
        at: address({ handshake: completed({ version: 'TLSv1.2', cipher: 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA' }) }),
      }),
      true,
    ],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(weakCipherAccepted.diagnose(at) !== null).toBe(fires);
  });

  test('names every offender', () => {
    expect(
      reads(weakCipherAccepted, under('baseline', suite(0x0004), suite(0x000a), alert(40))),
    ).toMatchInlineSnapshot(`
"error weak-cipher-accepted: the server accepts cipher suites that the policy forbids
api.example.com:443 accepts 2 cipher suites that the baseline profile forbids: TLS_RSA_WITH_RC4_128_MD5 (RC4-MD5) and TLS_RSA_WITH_3DES_EDE_CBC_SHA (DES-CBC3-SHA).
  accepts: TLS_RSA_WITH_RC4_128_MD5 (RC4-MD5): RC4, broken and prohibited (RFC 7465), HMAC-MD5
  accepts: TLS_RSA_WITH_3DES_EDE_CBC_SHA (DES-CBC3-SHA): 3DES, blocks of 64 bits (SWEET32)
  policy profile: baseline
fix (any): Allow only suites with forward secrecy and authenticated encryption.
  | ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305
  - The line is in the spelling of OpenSSL; suites of TLS 1.3 are set apart from it and are sound by default.
  - Set it where TLS ends: with a load balancer or CDN in front, that is its security policy and not the web server.
fix (nginx): Allow only suites with forward secrecy and authenticated encryption: set \`ssl_ciphers\` once, in the \`http\` block.
  | ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;
  | ssl_prefer_server_ciphers off;
  - nginx -t && nginx -s reload
  - A line in a server block wins over it, and that of the default server block may count for the whole socket: grep -rn ssl_ciphers /etc/nginx /etc/letsencrypt finds them."
`);
  });

  test('reads well of one suite under intermediate', () => {
    expect(weakCipherAccepted.diagnose(under('intermediate', suite(0xc013), alert(40)))?.message).toMatchInlineSnapshot(
      `"api.example.com:443 accepts the cipher suite TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA (ECDHE-RSA-AES128-SHA), which the intermediate profile (Mozilla 6.0) forbids: MAC-then-encrypt (CBC), not AEAD."`,
    );
  });

  test('says so where there may be more than it asked about', () => {
    const spent = weakCipherAccepted.diagnose(under('baseline', suite(0x0005), suite(0x000a)));
    expect(spent?.message).toContain('at least 2 cipher suites');
    expect(spent?.evidence.map(({ label }) => label)).toContain('and perhaps more');
  });

  test('is the same finding in whatever order the suites were found', () => {
    const key = (...codes: readonly number[]) =>
      weakCipherAccepted.diagnose(under('baseline', ...codes.map((code) => suite(code))))?.key;
    expect(key(0x000a, 0x0005)).toEqual(key(0x0005, 0x000a));
  });
});

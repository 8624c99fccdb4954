import { describe, expect, test } from '@jest/globals';
import type { SeenAddress } from '../../src/causes/seen.ts';
import { weakKeyExchange } from '../../src/causes/weak-key-exchange.ts';
import type { HelloObservation, HelloQuestion } from '../../src/model/observation.ts';
import type { Policy } from '../../src/model/policy.ts';
import { address, alert, completed, flight, hello, policy, seen } from './given.ts';
import { reads } from './reads.ts';

const DHE: HelloQuestion = { kind: 'suites', why: 'dhe', offered: [0x009e] };
const FORBIDDEN: HelloQuestion = { kind: 'suites', why: 'forbidden', offered: [0x009c] };
const dh = (dhBits: number, version = 0x0303) =>
  hello(DHE, flight(version, { cipherSuite: 0x009e, group: null, dhBits }));
const suite = (cipherSuite: number) => hello(FORBIDDEN, flight(0x0303, { cipherSuite, group: null }));
const under = (profile: Policy['profile'], ...hellos: readonly HelloObservation[]): SeenAddress =>
  seen({ policy: policy({ profile }), at: address({ hellos }) });

describe('weak-key-exchange', () => {
  test.each<[string, SeenAddress, boolean]>([
    ['a prime of 1024 bits', under('baseline', dh(1024)), true],
    ['a prime of 2047 bits', under('baseline', dh(2047)), true],
    ['a prime of 2048 bits', under('baseline', dh(2048)), false],
    ['a prime of 1024 bits at a version that is forbidden anyway', under('baseline', dh(1024, 0x0301)), false],
    [
      'a small prime of an anonymous suite, which is the matter of another cause',
      under('baseline', hello(FORBIDDEN, flight(0x0303, { cipherSuite: 0x0034, group: null, dhBits: 1024 }))),
      false,
    ],
    ['no DHE at all', under('baseline', hello(DHE, alert(40))), false],
    [
      'a small prime in the ordinary handshake',
      seen({ at: address({ handshake: completed({ version: 'TLSv1.2', group: 'DH 1024 bits' }) }) }),
      true,
    ],
    ['static RSA under baseline', under('baseline', suite(0x009c)), false],
    ['static RSA under intermediate', under('intermediate', suite(0x009c)), true],
    ['static RSA with CBC under intermediate', under('intermediate', suite(0x002f)), true],
    ['static RSA with RC4, which is the matter of another cause', under('intermediate', suite(0x0005)), false],
    ['ECDHE with CBC, which is the matter of another cause', under('intermediate', suite(0xc013)), false],
    ['RSA of export grade', under('baseline', suite(0x0003)), true],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(weakKeyExchange.diagnose(at) !== null).toBe(fires);
  });

  test('reads well of a small prime', () => {
    expect(reads(weakKeyExchange, under('baseline', dh(1024)))).toMatchInlineSnapshot(`
"error weak-key-exchange: the server agrees on keys in a weak way
api.example.com:443 uses Diffie-Hellman with a prime of 1024 bits, and 2048 is the least that is safe.
  DH prime: 1024 bits; least: 2048
fix (any): Use a Diffie-Hellman group of 2048 bits or more (RFC 7919), or switch off the suites that begin with DHE.
  | openssl genpkey -genparam -algorithm DH -pkeyopt group:ffdhe2048 -out dhparam.pem
  - Name the file where the server expects its DH parameters, then reload it.
  - Or do without: the suites whose names begin with DHE- are no longer needed by any client of today.
fix (nginx): Name a file with a group of 2048 bits in \`ssl_dhparam\`, or take the suites out that begin with DHE-.
  | openssl genpkey -genparam -algorithm DH -pkeyopt group:ffdhe2048 -out /etc/nginx/dhparam.pem
  | ssl_dhparam /etc/nginx/dhparam.pem;
  - The first line is for the shell, the second for the \`http\` block.
  - From nginx 1.11 on, DHE is off where no \`ssl_dhparam\` is set: grep -rn ssl_dhparam /etc/nginx finds the small one.
  - Or do without: the suites whose names begin with DHE- are no longer needed by any client of today.
  - nginx -t && nginx -s reload"
`);
  });

  test('reads well of static RSA', () => {
    expect(reads(weakKeyExchange, under('intermediate', suite(0x009c), suite(0x002f)))).toMatchInlineSnapshot(`
"error weak-key-exchange: the server agrees on keys in a weak way
api.example.com:443 accepts key exchange that the intermediate profile forbids: TLS_RSA_WITH_AES_128_GCM_SHA256 (AES128-GCM-SHA256) and TLS_RSA_WITH_AES_128_CBC_SHA (AES128-SHA).
  accepts: TLS_RSA_WITH_AES_128_GCM_SHA256 (AES128-GCM-SHA256): no forward secrecy: recorded traffic can be read once the key of the server leaks
  accepts: TLS_RSA_WITH_AES_128_CBC_SHA (AES128-SHA): no forward secrecy: recorded traffic can be read once the key of the server leaks
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

  test('reads well of both', () => {
    expect(weakKeyExchange.diagnose(under('baseline', dh(512), suite(0x0014)))?.message).toMatchInlineSnapshot(
      `"api.example.com:443 uses Diffie-Hellman with a prime of 512 bits, and 2048 is the least that is safe; it also accepts key exchange that the baseline profile forbids: TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA (EXP-DHE-RSA-DES-CBC-SHA)."`,
    );
  });
});

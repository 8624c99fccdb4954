import { describe, expect, test } from '@jest/globals';
import { noCommonGroup } from '../../src/causes/no-common-group.ts';
import type { SeenAddress } from '../../src/causes/seen.ts';
import type { Handshake, HelloObservation, HelloQuestion } from '../../src/model/observation.ts';
import { address, alert, completed, flight, hello, policy, seen } from './given.ts';
import { reads } from './reads.ts';

const refused: Handshake = { kind: 'alert', alert: 40, message: '', tookMs: 9 };
const P521 = 0x0019;
const BRAINPOOL = 0x0021;
const common: HelloQuestion = { kind: 'groups', offered: [0x11ec, 0x001d, 0x0017, 0x0018] };
const quantum: HelloQuestion = { kind: 'groups', offered: [0x11ec] };
const met = (handshake: Handshake, ...hellos: readonly HelloObservation[]) =>
  seen({ at: address({ handshake, hellos }) });
const requiring = (...given: Parameters<typeof met>): SeenAddress => ({
  ...met(...given),
  policy: policy({ require: ['post-quantum'] }),
});
const only521 = met(completed({ group: 'secp521r1' }), hello(common, alert(40)));

describe('no-common-group', () => {
  test.each<[string, SeenAddress, boolean]>([
    ['P-521 alone, which OpenSSL has and browsers have not', only521, true],
    [
      'P-521 chosen by a server that takes the common ones too',
      met(completed({ group: 'secp521r1' }), hello(common, flight(0x0304, { group: 0x001d }))),
      false,
    ],
    ['P-521 chosen and no answer about the others', met(completed({ group: 'secp521r1' })), false],
    [
      'the others served without a group',
      met(completed({ group: 'secp521r1' }), hello(common, flight(0x0303, { group: null }))),
      false,
    ],
    [
      'a brainpool curve that not even OpenSSL offers',
      met(refused, hello('browser', alert(40)), hello('modern', flight(0x0303, { group: BRAINPOOL }))),
      true,
    ],
    [
      'a HelloRetryRequest for one',
      met(refused, hello('modern', flight(0x0304, { group: null, helloRetryGroup: BRAINPOOL, complete: false }))),
      true,
    ],
    [
      'Java, which says alert 10',
      met({ ...refused, alert: 10 }, hello('modern', flight(0x0304, { group: P521 }))),
      true,
    ],
    [
      'a handshake that fails with a common group',
      met(refused, hello('modern', flight(0x0303, { group: 0x0017 }))),
      false,
    ],
    [
      'a cookie in a HelloRetryRequest',
      met(refused, hello('modern', flight(0x0304, { group: null, helloRetryGroup: 0 }))),
      false,
    ],
    ['static RSA', met(completed({ group: null })), false],
    ['P-256 in its old name', met(completed({ group: 'prime256v1' }), hello(common, alert(40))), false],
    [
      'no post-quantum group where none is required',
      met(completed(), hello('browser', flight(0x0304, { group: 0x001d }))),
      false,
    ],
    [
      'no post-quantum group where one is required',
      requiring(completed(), hello('browser', flight(0x0304, { group: 0x001d }))),
      true,
    ],
    ['the same, asked for alone', requiring(completed(), hello(quantum, alert(40))), true],
    ['the same, answered at TLS 1.2', requiring(completed(), hello(quantum, flight(0x0303, { group: null }))), true],
    [
      'a post-quantum group',
      requiring(completed({ group: 'X25519MLKEM768' }), hello(quantum, flight(0x0304, { group: 0x11ec }))),
      false,
    ],
    [
      'a HelloRetryRequest for one that we cannot compute',
      requiring(completed(), hello(quantum, flight(0x0304, { group: null, helloRetryGroup: 0x11ec, complete: false }))),
      false,
    ],
    ['a server that was not heard', requiring(completed(), hello(quantum, { kind: 'silent', waitedMs: 9 })), false],
    [
      'a server that refuses everything',
      requiring(refused, hello(quantum, alert(40)), hello('modern', alert(40))),
      false,
    ],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(noCommonGroup.diagnose(at) !== null).toBe(fires);
  });

  test('reads well', () => {
    expect(reads(noCommonGroup, only521)).toMatchInlineSnapshot(`
"error no-common-group: the server lacks the key exchange groups that its clients need
api.example.com:443 agrees on keys only over secp521r1; Chrome and others offer none but X25519MLKEM768, x25519, secp256r1 and secp384r1.
  server chooses: secp521r1
  clients offer: X25519MLKEM768, x25519, secp256r1, secp384r1
  answer to those alone: TLS alert 40 (handshake_failure)
fix (any): Offer X25519, P-256 and P-384, or leave the list of groups to the TLS library.
  | X25519:prime256v1:secp384r1
  - The line is in the spelling of OpenSSL.
  - X25519MLKEM768 came with OpenSSL 3.5 and Go 1.24; an older library may refuse the whole list for its sake.
fix (nginx): Set \`ssl_ecdh_curve\` in the \`http\` block, or take it out and leave the choice to OpenSSL.
  | ssl_ecdh_curve X25519:prime256v1:secp384r1;
  - nginx -t && nginx -s reload
  - grep -rn ssl_ecdh_curve /etc/nginx finds lines that get in the way; the one of the default server block counts."
`);
  });

  test('reads well where a post-quantum group is required', () => {
    const at = requiring(completed(), hello('browser', flight(0x0304, { group: 0x001d })), hello(quantum, alert(40)));
    expect(reads(noCommonGroup, at)).toMatchInlineSnapshot(`
"error no-common-group: the server lacks the key exchange groups that its clients need
api.example.com:443 has no post-quantum group, which the policy requires; it agrees on keys over x25519.
  server chooses: x25519
  asked for: X25519MLKEM768
  answer to those alone: TLS alert 40 (handshake_failure)
fix (any): Offer X25519MLKEM768 first, then X25519, P-256 and P-384.
  | X25519MLKEM768:X25519:prime256v1:secp384r1
  - The line is in the spelling of OpenSSL.
  - X25519MLKEM768 came with OpenSSL 3.5 and Go 1.24; an older library may refuse the whole list for its sake.
fix (nginx): Set \`ssl_ecdh_curve\` in the \`http\` block, or take it out and leave the choice to OpenSSL.
  | ssl_ecdh_curve X25519MLKEM768:X25519:prime256v1:secp384r1;
  - X25519MLKEM768 needs OpenSSL 3.5 or newer: openssl list -kem-algorithms | grep MLKEM shows it. nginx -V says which one nginx runs with; with an older one nginx -t fails.
  - nginx -t && nginx -s reload
  - grep -rn ssl_ecdh_curve /etc/nginx finds lines that get in the way; the one of the default server block counts."
`);
  });
});

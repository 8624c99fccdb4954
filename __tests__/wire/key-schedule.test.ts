import { describe, expect, test } from '@jest/globals';
import {
  deriveSecret,
  earlySecret,
  hash,
  hkdfExtract,
  serverHandshakeKeys,
  trafficKeys,
} from '../../src/wire/tls13/key-schedule.ts';
import { createKeyShare } from '../../src/wire/tls13/key-share.ts';
import { tls13Suite } from '../../src/wire/tls13/suites.ts';
import { orMalformed } from '../../src/wire/wire-error.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (text: string) => Buffer.from(text, 'hex');
const suite = tls13Suite(0x1301);
if (suite === null) throw new Error('TLS_AES_128_GCM_SHA256 must be known');

/** The trace of a simple 1-RTT handshake, RFC 8448 §3. */
const TRACE = {
  shared: bytes('8bd4054fb55b9d63fdfbacf9f04b9f0d35e6d63f537563efd46272900f89492d'),
  helloHash: bytes('860c06edc07858ee8e78f0e7428c58edd6b43f2ca3e6e95f02ed063cf0e1cad8'),
  early: '33ad0a1c607ec03b09e6cd9893680ce210adf300aa1f2660e1b22e10f170f92a',
  derived: '6f2615a108c702c5678f54fc9dbab69716c076189c48250cebeac3576c3611ba',
  handshake: '1dc826e93606aa6fdc0aadc12f741b01046aa6b99f691ed221a9f0ca043fbeac',
  serverTraffic: 'b67b7d690cc16c4e75e54213cb2d37b4e9c912bcded9105d42befd59d391ad38',
  key: '3fce516009c21727d0f2e4e86ee403bc',
  iv: '5d313eb2671276ee13000b30',
};

describe('the key schedule of RFC 8446 §7.1', () => {
  test('goes through the stages of the trace in RFC 8448 §3', () => {
    const early = earlySecret(suite);
    const derived = deriveSecret(suite, early, 'derived', hash(suite));
    const handshake = hkdfExtract(suite, derived, TRACE.shared);
    const traffic = deriveSecret(suite, handshake, 's hs traffic', TRACE.helloHash);
    const keys = trafficKeys(suite, traffic);
    expect([early, derived, handshake, traffic, keys.key, keys.iv].map(hex)).toEqual([
      TRACE.early,
      TRACE.derived,
      TRACE.handshake,
      TRACE.serverTraffic,
      TRACE.key,
      TRACE.iv,
    ]);
  });

  test('gives the keys of the trace in one step', () => {
    const { key, iv } = serverHandshakeKeys(suite, TRACE.shared, TRACE.helloHash);
    expect([hex(key), hex(iv)]).toEqual([TRACE.key, TRACE.iv]);
  });

  test.each([
    [0x1301, 32, 16],
    [0x1302, 48, 32],
    [0x1303, 32, 32],
  ])('makes keys of the size of suite %i', (code, hashBytes, keyBytes) => {
    const known = tls13Suite(code);
    expect(known).toMatchObject({ hashBytes, keyBytes });
    if (known !== null) expect(serverHandshakeKeys(known, TRACE.shared, hash(known)).key).toHaveLength(keyBytes);
  });

  test('knows nothing of suites that node:crypto lacks', () => {
    expect(tls13Suite(0x00c6)).toBeNull();
  });
});

describe('createKeyShare', () => {
  test.each([
    ['x25519', 0x001d, 32, 32],
    ['x448', 0x001e, 56, 56],
    ['secp256r1', 0x0017, 65, 32],
    ['secp384r1', 0x0018, 97, 48],
    ['secp521r1', 0x0019, 133, 66],
  ])('two shares of %s agree', (_name, group, publicBytes, secretBytes) => {
    const [ours, theirs] = [createKeyShare(group), createKeyShare(group)];
    if (ours === null || theirs === null) throw new Error('the group must be known');
    expect(ours.publicKey).toHaveLength(publicBytes);
    expect(ours.agree(theirs.publicKey)).toHaveLength(secretBytes);
    expect(hex(ours.agree(theirs.publicKey))).toBe(hex(theirs.agree(ours.publicKey)));
  });

  test.each([
    ['x25519, too short', 0x001d, new Uint8Array(31)],
    ['x25519, of low order', 0x001d, new Uint8Array(32)],
    ['secp256r1, off the curve', 0x0017, Uint8Array.from([4, ...new Uint8Array(64).fill(1)])],
    ['secp384r1, empty', 0x0018, new Uint8Array()],
  ])('blames a key of %s on the server', (_what, group, serverKey) => {
    expect(orMalformed(() => createKeyShare(group)?.agree(serverKey))).toMatchObject({
      kind: 'malformed',
      at: 'server_hello/extensions/key_share/key_exchange',
    });
  });

  test('says when it cannot compute a group', () => {
    expect([createKeyShare(0x0100), createKeyShare(0x001a), createKeyShare(0x0a0a)]).toEqual([null, null, null]);
  });
});

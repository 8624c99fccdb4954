import { describe, expect, test } from '@jest/globals';
import { pinMismatch } from '../../src/causes/pin-mismatch.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { address, certificate, chain, completed, intermediate, policy, refused, root, seen } from './given.ts';
import { reads } from './reads.ts';

const HASH = (digit: string) => digit.repeat(64);

function keyed<Facts extends CertificateFacts>(facts: Facts, digit: string): Facts {
  return { ...facts, key: { ...facts.key, spkiSha256: HASH(digit) } };
}

const leaf = keyed(certificate(), 'a');
const above = keyed(intermediate(), 'b');
const anchor = keyed(root(), 'c');
const stranger = keyed(certificate({ subject: 'CN=pinned.example.com' }), 'd');

function pinning(...pin: readonly string[]) {
  return seen({
    at: address({ handshake: completed({ chain: [leaf, above, stranger] }) }),
    chain: chain('trusted', [leaf, above, anchor]),
    policy: policy({ pin }),
  });
}

describe('pin-mismatch', () => {
  test.each<[string, readonly string[], boolean]>([
    ['no pin', [], false],
    ['the key of the server', [HASH('a')], false],
    ['that of the intermediate', [HASH('b')], false],
    ['that of the root, which is not sent', [HASH('c')], false],
    ['one of two', [HASH('e'), HASH('b')], false],
    ['another key', [HASH('e')], true],
    ['a key that is sent and signed nothing', [HASH('d')], true],
  ])('given a policy that pins %s', (_given, pin, fires) => {
    expect(pinMismatch.diagnose(pinning(...pin)) !== null).toBe(fires);
  });

  test('says nothing where no certificate was seen, and looks at the certificate alone where no path was built', () => {
    expect(pinMismatch.diagnose({ ...pinning(HASH('e')), sent: [], chain: null })).toBeNull();
    expect(pinMismatch.diagnose({ ...pinning(HASH('a')), chain: null })).toBeNull();
    expect(pinMismatch.diagnose({ ...pinning(HASH('b')), chain: null })).not.toBeNull();
  });

  describe('where the server leaves out the intermediate', () => {
    const open = (...pin: readonly string[]) =>
      seen({
        at: address({ handshake: refused('UNABLE_TO_VERIFY_LEAF_SIGNATURE', [leaf]) }),
        chain: chain('issuer-missing', [leaf]),
        policy: policy({ pin }),
      });
    const fetched = chain('trusted', [leaf, above, anchor]);

    test.each<[string, readonly string[], boolean]>([
      ['the key of the intermediate that was fetched', [HASH('b')], false],
      ['that of the root above it', [HASH('c')], false],
      ['another key', [HASH('e')], true],
    ])('and it was fetched, given a policy that pins %s', (_given, pin, fires) => {
      expect(pinMismatch.diagnose({ ...open(...pin), completed: fetched }) !== null).toBe(fires);
    });

    test('and nothing could be fetched, says nothing of keys that nobody saw', () => {
      expect(pinMismatch.diagnose(open(HASH('b')))).toBeNull();
    });

    test('and OpenSSL knows another way, stays strict', () => {
      const accepted = { ...open(HASH('b')), at: address({ handshake: completed({ chain: [leaf] }) }) };
      expect(pinMismatch.diagnose(accepted)?.message).toBe(
        'The only key in the chain of "api.example.com" is not the one that the policy pins.',
      );
    });
  });

  test('names every key in both forms', () => {
    expect(reads(pinMismatch, pinning(HASH('e'), HASH('f')))).toMatchInlineSnapshot(`
"error pin-mismatch: no pinned key stands in the chain
None of the 3 keys in the chain of "api.example.com" is one of the 2 that the policy pins.
  key in the chain: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (sha256//qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo=) of "api.example.com"
  key in the chain: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb (sha256//u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7s=) of "R11"
  key in the chain: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc (sha256//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMw=) of "Example Root X1"
  pinned: eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee (sha256//7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u4=)
  pinned: ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff (sha256////////////////////////////////////////////8=)
fix (any): Serve a certificate with a pinned key; if the key was changed on purpose, change \`pin\` too.
  | openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256
  - The line prints the hash of the key that is served; run it on the server too: another result there means that something between signs the traffic anew.
  - certbot makes a new key at each renewal; --reuse-key keeps the old one. Clients that pin need the next key before it is served: pin both.
  - The key of an intermediate or root lives longer than that of the server."
`);
  });

  test('says that a pinned key was only sent along', () => {
    expect(pinMismatch.diagnose(pinning(HASH('d')))?.message).toMatchInlineSnapshot(
      `"The server sends "pinned.example.com" with a pinned key along, but that certificate has no part in the chain of "api.example.com", which holds no pinned key."`,
    );
  });
});

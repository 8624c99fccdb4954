import { describe, expect, test } from '@jest/globals';
import type { SeenAddress } from '../../src/causes/seen.ts';
import { weakKey } from '../../src/causes/weak-key.ts';
import type { CertificateFacts, PublicKeyFacts } from '../../src/model/certificate.ts';
import { address, certificate, chain, intermediate, policy, refused, root, seen, serving } from './given.ts';
import { reads } from './reads.ts';

const key = (algorithm: PublicKeyFacts['algorithm'], bits: number | null, text = `${algorithm} ${bits}`) => ({
  key: { algorithm, bits, curve: null, text, spkiSha256: `${text}` },
});
const short = key('rsa', 1024, 'RSA 1024');
const shortRoot = root(short);
const level2 = (...sent: readonly CertificateFacts[]) =>
  seen({ at: address({ handshake: refused('UNSPECIFIED', sent, 'EE certificate key too weak') }) });

/** OpenSSL accepts the first or the second of two paths; which one, nobody says. */
const twoWays = (first: readonly CertificateFacts[], second: readonly CertificateFacts[]): SeenAddress => {
  const [one, other] = [chain('trusted', first), chain('trusted', second)];
  return { ...serving(...first), chain: { ...one, paths: [one.best, other.best] } };
};

describe('weak-key', () => {
  test.each([
    ['RSA of 1024 bits that OpenSSL accepts', serving(certificate(short), intermediate(), root()), ['leaf']],
    ['RSA of 1024 bits that OpenSSL refuses', level2(certificate(short), intermediate()), ['leaf']],
    ['RSA of 2047 bits', serving(certificate(key('rsa', 2047)), root()), ['leaf']],
    ['RSA of 2048 bits', serving(certificate(key('rsa', 2048)), root()), []],
    ['RSA-PSS of 1024 bits', serving(certificate(key('rsa-pss', 1024)), root()), ['leaf']],
    ['a curve of 192 bits', serving(certificate(key('ec', 192)), root()), ['leaf']],
    ['a curve of 224 bits', serving(certificate(key('ec', 224)), root()), []],
    ['a curve that cannot be read', serving(certificate(key('ec', null)), root()), []],
    ['DSA of 2048 bits', serving(certificate(key('dsa', 2048)), root()), ['leaf']],
    ['Ed25519', serving(certificate(key('ed25519', 256)), root()), []],
    ['a key of another kind', serving(certificate(key('unknown', null)), root()), []],
    ['an intermediate with a short key', serving(certificate(), intermediate(short), root()), ['intermediate']],
    ['both with short keys', serving(certificate(short), intermediate(short), root()), ['leaf', 'intermediate']],
    ['a trusted root with a short key', serving(certificate(), intermediate(), shortRoot), []],
    ['the same where OpenSSL refuses', level2(certificate(), intermediate(), shortRoot), ['root']],
    [
      'an intermediate with a short key and a way round it',
      twoWays([certificate(), intermediate(short), root()], [certificate(), intermediate({ sha256: 'new' }), root()]),
      [],
    ],
    [
      'a leaf with a short key below either of two intermediates',
      twoWays(
        [certificate(short), intermediate(), root()],
        [certificate(short), intermediate({ sha256: 'new' }), root()],
      ),
      ['leaf'],
    ],
    ['no certificate at all', seen({ sent: [], chain: null }), []],
    ['a healthy server', seen(), []],
  ])('given %s', (_given, at, roles) => {
    const faults = weakKey.diagnose(at)?.evidence.map(({ label }) => label) ?? [];
    const depths = { leaf: 'at depth 0', intermediate: 'at depth 1', root: 'at depth 2' };
    expect(faults).toEqual(roles.map((role) => depths[role as keyof typeof depths]));
  });

  test.each([
    [2048, 2048, false],
    [3072, 2048, true],
    [1024, 1024, false],
    [2048, 1024, true],
  ])('under min-rsa-bits: %i, RSA of %i bits', (minRsaBits, bits, fires) => {
    const at = { ...serving(certificate(key('rsa', bits)), root()), policy: policy({ minRsaBits }) };
    expect(weakKey.diagnose(at) !== null).toBe(fires);
  });

  test('names size and subject', () => {
    expect(reads(weakKey, serving(certificate(short), intermediate(), root()))).toMatchInlineSnapshot(`
"error weak-key: a key in the chain is too weak
A key is too weak: the certificate "api.example.com" has a key of RSA 1024, and the least is RSA 2048.
  at depth 0: CN=api.example.com: key RSA 1024
fix (any): Have a certificate issued for "api.example.com" with a new key (EC P-256, or RSA of at least 2048 bits).
  | certbot certonly --standalone -d api.example.com --deploy-hook 'systemctl reload YOUR-SERVER'
  - If another tool or a person obtains the certificate, ask for the same names there.
fix (nginx): Have a certificate issued for "api.example.com" with a new key (EC P-256, or RSA of at least 2048 bits) and name it in \`ssl_certificate\`.
  | certbot certonly --nginx -d api.example.com --cert-name api.example.com --key-type ecdsa --force-renewal --deploy-hook 'systemctl reload nginx'
  | ssl_certificate     /etc/letsencrypt/live/api.example.com/fullchain.pem;
  | ssl_certificate_key /etc/letsencrypt/live/api.example.com/privkey.pem;
  - The first line is for the shell, the others stand in the server block with that \`server_name\`.
  - If another tool or a person obtains the certificate, ask for the same names there.
  - nginx -t && nginx -s reload"
`);
  });

  test('of an intermediate asks for another one', () => {
    expect(
      reads(weakKey, serving(certificate(), intermediate({ ...short, keyUsage: null }), root())),
    ).toMatchInlineSnapshot(`
"error weak-key: a key in the chain is too weak
A key is too weak: the intermediate "R11" has a key of RSA 1024, and the least is RSA 2048.
  at depth 1: CN=R11,O=Example CA,C=US: key RSA 1024
fix (any): Have "R11" (depth 1) issued anew with a key of RSA 2048 at least.
  - Put what the CA issues into the chain that the server sends: its own certificate first, then the intermediates.
  - Reload the server.
fix (nginx): Have "R11" (depth 1) issued anew with a key of RSA 2048 at least.
  - Put what the CA issues into the file that \`ssl_certificate\` names: the server certificate first, then the intermediates.
  - nginx -t && nginx -s reload"
`);
  });
});

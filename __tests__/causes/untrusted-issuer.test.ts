import { describe, expect, test } from '@jest/globals';
import { untrustedIssuer } from '../../src/causes/untrusted-issuer.ts';
import type { ChainFacts } from '../../src/pki/chain.ts';
import { address, certificate, chain, completed, intermediate, refused, root, seen } from './given.ts';
import { found, lookup } from './looked-up.ts';
import { reads } from './reads.ts';

const leaf = certificate();
const refusedBy = (code: string, facts: ChainFacts) =>
  seen({ at: address({ handshake: refused(code, [leaf]) }), chain: facts });
const aboveIntermediate = refusedBy(
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  chain('issuer-missing', [leaf, intermediate()]),
);
const unknownRoot = refusedBy('SELF_SIGNED_CERT_IN_CHAIN', chain('untrusted-root', [leaf, intermediate(), root()]));
const accepted = address({ handshake: completed({ chain: [leaf] }) });

describe('untrusted-issuer', () => {
  test.each([
    ['a chain to an unknown root that was sent', unknownRoot, true],
    ['a chain that stops above its intermediate', aboveIntermediate, true],
    [
      'a leaf that a root seems to have signed',
      refusedBy('UNABLE_TO_VERIFY_LEAF_SIGNATURE', chain('issuer-missing', [leaf], { directIssuerSeemsRoot: true })),
      true,
    ],
    [
      'the leaf alone, its intermediate missing',
      refusedBy('UNABLE_TO_VERIFY_LEAF_SIGNATURE', chain('issuer-missing', [leaf])),
      false,
    ],
    ['a self-signed leaf', refusedBy('DEPTH_ZERO_SELF_SIGNED_CERT', chain('self-signed-leaf', [leaf])), false],
    ['a root that OpenSSL trusts', seen({ at: accepted, chain: chain('untrusted-root', [leaf, root()]) }), false],
    ['no certificate at all', seen({ sent: [], chain: null }), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(untrustedIssuer.diagnose(at) !== null).toBe(fires);
  });

  test('reads well when the root was sent', () => {
    expect(reads(untrustedIssuer, unknownRoot)).toMatchInlineSnapshot(`
"error untrusted-issuer: the certificate comes from a CA that is not trusted
The chain ends at the root "Example Root X1", which is not among the trusted roots: a private or test CA, or something on the way that signs the traffic anew.
  chain: api.example.com ← R11 ← Example Root X1
  untrusted CA: CN=Example Root X1,O=Example CA,C=US
  its certificate: sent by the server
fix (any): If "Example Root X1" is a CA of your own, name its root in \`ca-file\`; if not, serve a certificate of a public CA with its full chain.
  | ca-file: certs/internal-root.pem
  - Clients need the same root; the public cannot be given one, so a public name needs a public CA.
  - If you do not know "Example Root X1", something between here and the server may sign the traffic anew: run the check from another network and compare.
  - A CA with (STAGING) or Fake in its name is a test CA: ask the real one."
`);
  });

  test('names the staging environment of a public CA, and what to do about it', () => {
    const issuer = "CN=(STAGING) Riddling Rhubarb R12,O=(STAGING) Let's Encrypt,C=US";
    const staged = [certificate({ issuer }), intermediate({ subject: issuer, issuer: 'CN=(STAGING) Pretend Pear X1' })];
    const at = refusedBy('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', chain('issuer-missing', staged));
    expect(reads(untrustedIssuer, at)).toMatchInlineSnapshot(`
"error untrusted-issuer: the certificate comes from a CA that is not trusted
The chain ends at a certificate that "(STAGING) Pretend Pear X1" signed, which is not among the trusted roots: it is a certificate of Let's Encrypt's staging environment, which no client trusts.
  chain: api.example.com ← (STAGING) Riddling Rhubarb R12
  untrusted CA: CN=(STAGING) Pretend Pear X1
  its certificate: not sent
  known as: Let's Encrypt staging
fix (any): Replace the certificate of Let's Encrypt staging by one that a public CA, or your own, issued for "api.example.com".
  - Have the certificate issued by the production directory: without --staging or --test-cert, with the server https://acme-v02.api.letsencrypt.org/directory.
  - If this machine is not the one that should answer, correct the DNS record or the port."
`);
  });

  test('still lets an authority of your own be trusted', () => {
    const issuer = 'CN=Caddy Local Authority - ECC Intermediate';
    const own = [
      certificate({ issuer }),
      intermediate({ subject: issuer, issuer: 'CN=Caddy Local Authority - 2026 ECC Root' }),
    ];
    const at = refusedBy('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', chain('issuer-missing', own));
    expect(untrustedIssuer.diagnose(at)?.remedy).toEqual({
      kind: 'trust-root',
      root: 'Caddy Local Authority - 2026 ECC Root',
    });
  });

  test('does not take a private root of one label for a placeholder', () => {
    const own = [leaf, root({ subject: 'CN=internalroot', issuer: 'CN=internalroot' })];
    const at = refusedBy('SELF_SIGNED_CERT_IN_CHAIN', chain('untrusted-root', own));
    expect(untrustedIssuer.diagnose(at)?.message).not.toContain('placeholder');
  });

  test('says where the missing issuer is published, since a private root rarely is', () => {
    const published = intermediate({ caIssuers: ['http://x1.example/ca.der'] });
    const at = refusedBy('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', chain('issuer-missing', [leaf, published]));
    expect(untrustedIssuer.diagnose(at)?.evidence.at(-1)).toEqual({
      label: 'published at',
      value: 'http://x1.example/ca.der',
    });
  });

  test('names what else it may be when the root was not sent', () => {
    expect(untrustedIssuer.diagnose(aboveIntermediate)?.message).toMatchInlineSnapshot(
      `"The chain ends at a certificate that "Example Root X1" signed, which was neither sent nor is among the trusted roots: a private or test CA, or one more intermediate certificate that should have been sent; it could not be fetched: the certificate that it signed names no address of it."`,
    );
  });

  describe('with issuers that were fetched', () => {
    const r11 = intermediate({ der: 'AAAA', sha256: 'ab12', caIssuers: ['http://x1.example/ca.der'] });
    const leafOnly = (completed: ChainFacts, lookups = [found(leaf, r11)]) => ({
      ...refusedBy('UNABLE_TO_VERIFY_LEAF_SIGNATURE', chain('issuer-missing', [leaf])),
      completed,
      lookups,
    });

    test('names the private root, and the intermediate that is not sent either', () => {
      const at = leafOnly(chain('untrusted-root', [leaf, r11, root()]), [found(leaf, r11), found(r11, root())]);
      expect(reads(untrustedIssuer, at)).toMatchInlineSnapshot(`
"error untrusted-issuer: the certificate comes from a CA that is not trusted
The chain leads to the root "Example Root X1", which is not among the trusted roots: a private or test CA; the server also leaves out "R11".
  chain: api.example.com ← R11 ← Example Root X1
  untrusted CA: CN=Example Root X1,O=Example CA,C=US
  its certificate: fetched from http://x1.example/ca.der
  its SHA-256: sha256 of CN=Example Root X1,O=Example CA,C=US
  not sent: CN=R11,O=Example CA,C=US
  valid until: 2029-01-29 08:00:00 UTC
  SHA-256: ab12
  fetched at: http://r11.example/ca.der
fix (any): If "Example Root X1" is a CA of your own, name its root in \`ca-file\`; if not, serve a certificate of a public CA with its full chain.
  | ca-file: certs/internal-root.pem
  - In both cases the server has to send its intermediates. Append the PEM that comes with this finding: cat certificate.pem api.example.com-443.missing-intermediates.pem > fullchain.pem
  - Clients need the same root; the public cannot be given one, so a public name needs a public CA.
  - If you do not know "Example Root X1", something between here and the server may sign the traffic anew: run the check from another network and compare.
  - A CA with (STAGING) or Fake in its name is a test CA: ask the real one."
`);
    });

    test('does so too where only the intermediate is at hand and its issuer looks like a root', () => {
      const at = leafOnly(chain('issuer-missing', [leaf, r11], { directIssuerSeemsRoot: true }));
      expect(untrustedIssuer.diagnose(at)?.message).toMatchInlineSnapshot(
        `"The chain ends at a certificate that "Example Root X1" signed, which was neither sent nor is among the trusted roots: a private or test CA; the server also leaves out "R11"."`,
      );
    });

    test('is silent where an intermediate completes the chain', () => {
      expect(untrustedIssuer.diagnose(leafOnly(chain('trusted', [leaf, r11, root()])))).toBeNull();
    });

    test('knows a root that was retired', () => {
      const issuer = 'CN=DST Root CA X3,O=Digital Signature Trust Co.';
      const at = refusedBy('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', chain('issuer-missing', [leaf, { ...r11, issuer }]));
      expect(reads(untrustedIssuer, at)).toMatchInlineSnapshot(`
"error untrusted-issuer: the certificate comes from a CA that is not trusted
The chain leads to the root "DST Root CA X3", which was taken off Mozilla's list by 2022 (it expired on 2021-09-30), so that current clients do not trust it.
  chain: api.example.com ← R11
  retired root: CN=DST Root CA X3,O=Digital Signature Trust Co.
  its certificate: not sent
  published at: http://x1.example/ca.der
fix (any): Have the certificate for "api.example.com" issued by a CA of today, or serve the other chain of your CA, which leads to a root that clients still trust.
  - Ask the CA for a certificate that replaces "DST Root CA X3" by one of its present roots (a cross-certificate): appended to the chain, it mends this without a new certificate.
  - certbot: --preferred-chain "ISRG Root X1" chooses the chain among those that the CA offers.
  - Where every client is yours and trusts the old root, name it in \`ca-file\`."
`);
    });

    test('says why the issuer above what is sent was not found', () => {
      const at = {
        ...refusedBy('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', chain('issuer-missing', [leaf, r11])),
        lookups: [lookup(r11, { kind: 'timeout', url: 'http://x1.example/ca.der', waitedMs: 3_000 })],
      };
      expect(untrustedIssuer.diagnose(at)?.message).toMatchInlineSnapshot(
        `"The chain ends at a certificate that "Example Root X1" signed, which was neither sent nor is among the trusted roots: a private or test CA, or one more intermediate certificate that should have been sent; it could not be fetched: http://x1.example/ca.der did not answer within 3 s."`,
      );
    });
  });
});

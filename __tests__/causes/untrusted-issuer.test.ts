import { describe, expect, test } from '@jest/globals';
import { untrustedIssuer } from '../../src/causes/untrusted-issuer.ts';
import type { ChainFacts } from '../../src/pki/chain.ts';
import { address, certificate, chain, completed, intermediate, refused, root, seen } from './given.ts';
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
      `"The chain ends at a certificate that "Example Root X1" signed, which was neither sent nor is among the trusted roots: a private or test CA, or one more intermediate certificate that should have been sent."`,
    );
  });
});

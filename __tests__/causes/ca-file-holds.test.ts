import { describe, expect, test } from '@jest/globals';
import { caFileHolds } from '../../src/causes/ca-file-holds.ts';
import { untrustedIssuer } from '../../src/causes/untrusted-issuer.ts';
import { type Minted, mint, mintRoot } from '../../src/demo/mint.ts';
import { address, certificate, chain, endpoint, inDays, intermediate, refused, seen } from './given.ts';
import { reads } from './reads.ts';

const day = (offset: number) => new Date(inDays(offset));
const years = { notBefore: day(-900), notAfter: day(900) };
const authority = mintRoot({ subject: 'House Root', ...years });
const namesake = mintRoot({ subject: 'House Root', ...years });
const old = mintRoot({ subject: 'Old Root', notBefore: day(-900), notAfter: day(-3) });
const lower = mint({ subject: 'House CA 1', ca: true, issuer: authority, ...years });
const leaf = mint({ subject: 'api.example.com', issuer: lower, ...years });
const strangers = [1, 2, 3].map((number) => mintRoot({ subject: `Other Root ${number}`, ...years }));

const served = [
  certificate({ issuer: 'CN=House CA 1' }),
  intermediate({ subject: 'CN=House CA 1', issuer: 'CN=House Root' }),
];

function holding(...held: readonly Minted[]) {
  return seen({
    at: address({ handshake: refused('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', served) }),
    chain: chain('issuer-missing', served),
    endpoint: endpoint({ extraRoots: held.length === 0 ? [] : [held.map(({ certPem }) => certPem).join('')] }),
  });
}

describe('what ca-file holds in place of the root', () => {
  test.each<[string, readonly Minted[], string | null]>([
    ['nothing', [], null],
    ['the intermediate', [lower], '"House CA 1", an intermediate'],
    ['the server certificate', [leaf], '"api.example.com", which is no CA'],
    ['a root that expired', [old], '"Old Root", a root that expired on 2026-11-18 and has no part in this chain'],
    ['another root', strangers.slice(0, 1), '"Other Root 1", a root that has no part in this chain'],
    ['a namesake', [namesake], '"House Root", a root of the same name with another key'],
    ['both', [lower, leaf], '"House CA 1", an intermediate and "api.example.com", which is no CA'],
    ['a whole collection of roots', [...strangers, old], null],
    ['such a collection with the intermediate', [...strangers, lower], '"House CA 1", an intermediate'],
  ])('given %s', (_given, held, words) => {
    expect(caFileHolds(holding(...held), 'CN=House Root')).toBe(words);
  });

  test('stands in the finding and in its fix', () => {
    expect(reads(untrustedIssuer, holding(lower))).toMatchInlineSnapshot(`
"error untrusted-issuer: the certificate comes from a CA that is not trusted
The chain ends at a certificate that "House Root" signed, which was neither sent nor is among the trusted roots: a private or test CA, or one more intermediate certificate that should have been sent; it could not be fetched: the certificate that it signed names no address of it; in its place ca-file holds "House CA 1", an intermediate.
  chain: api.example.com ← House CA 1
  untrusted CA: CN=House Root
  its certificate: not sent
fix (any): If "House Root" is a CA of your own, name its root in \`ca-file\`; if not, serve a certificate of a public CA with its full chain.
  | ca-file: certs/internal-root.pem
  - The root itself, "House Root" if that is one, must stand in \`ca-file\`; now it holds "House CA 1", an intermediate.
  - Clients need the same root; the public cannot be given one, so a public name needs a public CA.
  - If you do not know "House Root", something between here and the server may sign the traffic anew: run the check from another network and compare.
  - A CA with (STAGING) or Fake in its name is a test CA: ask the real one."
`);
  });
});

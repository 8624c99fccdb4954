import { describe, expect, test } from '@jest/globals';
import { revocationUnknown } from '../../src/causes/revocation-unknown.ts';
import type { FetchFailure, Lookup } from '../../src/model/lookup.ts';
import { chain, inDays } from './given.ts';
import { reads } from './reads.ts';
import { CA, leafOf, listSays, ocsp, on, ROOT, read, responderSays, serves, stapling } from './revocation-lab.ts';

const leaf = leafOf();
const strict = { revocation: 'strict' } as const;
const dead: FetchFailure = { kind: 'timeout', url: 'http://ocsp.example/', waitedMs: 3000 };
const gone: FetchFailure = { kind: 'status', url: 'http://crl.example/1.crl', status: 404 };
const intermediateKnown = listSays(CA);

describe('revocation-unknown', () => {
  test('does not fire where everything below the root is called good, by whomever', () => {
    for (const said of [responderSays(leaf, ocsp(leaf)), listSays(leaf)]) {
      expect(
        revocationUnknown.diagnose(serves(leaf, { lookups: [said, intermediateKnown], policy: strict })),
      ).toBeNull();
    }
    const hellos = [stapling(leaf, ocsp(leaf))];
    expect(
      revocationUnknown.diagnose(serves(leaf, { hellos, lookups: [intermediateKnown], policy: strict })),
    ).toBeNull();
  });

  test('leaves what is revoked to its own cause', () => {
    const lookups = [listSays(leaf, { entry: { revokedAt: inDays(-1), reason: null } }), intermediateKnown];
    expect(revocationUnknown.diagnose(serves(leaf, { lookups, policy: strict }))).toBeNull();
  });

  test('fires under strict alone', () => {
    const lookups = [responderSays(leaf, dead), listSays(leaf, gone), intermediateKnown];
    expect(revocationUnknown.diagnose(serves(leaf, { lookups, policy: strict }))?.severity).toBe('error');
    for (const revocation of ['ask', 'stapled', 'off'] as const) {
      expect(revocationUnknown.diagnose(serves(leaf, { lookups, policy: { revocation } }))).toBeNull();
    }
  });

  test('minds no short-lived certificate that names neither, and none that has expired', () => {
    const short = leafOf({ notBefore: on(-2), notAfter: on(4), ocspUrls: [], crlUrls: [] });
    expect(revocationUnknown.diagnose(serves(short, { lookups: [intermediateKnown], policy: strict }))).toBeNull();
    const asked = leafOf({ notBefore: on(-2), notAfter: on(4) });
    expect(revocationUnknown.diagnose(serves(asked, { lookups: [intermediateKnown], policy: strict }))).not.toBeNull();
    const old = leafOf({ notAfter: on(-1) });
    expect(revocationUnknown.diagnose(serves(old, { lookups: [intermediateKnown], policy: strict }))).toBeNull();
  });

  test('never asks about a root', () => {
    const own = leafOf({ issuer: ROOT });
    expect(
      revocationUnknown.diagnose(serves(own, { lookups: [listSays(own)], above: [ROOT], policy: strict })),
    ).toBeNull();
  });

  test('says what came of each question', () => {
    const told = (...lookups: readonly Lookup[]) =>
      revocationUnknown.diagnose(serves(leaf, { lookups: [...lookups, intermediateKnown], policy: strict }))?.message;
    expect(
      [
        told(responderSays(leaf, ocsp(leaf, { status: 'unknown' }))),
        told(responderSays(leaf, Buffer.from('<html>').toString('base64'))),
        told(listSays(leaf, { unusable: 'its signature was not made by the CA' })),
        told(listSays(leaf, { thisUpdate: inDays(-9), nextUpdate: inDays(-2) })),
        told({
          ...listSays(leaf),
          outcome: { kind: 'unreadable', at: 'CertificateList', problem: 'is neither DER nor PEM' },
        }),
        told(responderSays(leaf, { kind: 'switched-off', url: 'http://ocsp.example/' })),
        told(),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
"Nothing says whether "api.example.com" is revoked: the answer of http://ocsp.example/ says that the responder does not know the certificate.
Nothing says whether "api.example.com" is revoked: the answer of http://ocsp.example/ cannot be read (OCSPResponse is text, beginning with "<html>").
Nothing says whether "api.example.com" is revoked: the revocation list at http://crl.example/1.crl does not count: its signature was not made by the CA.
Nothing says whether "api.example.com" is revoked: the revocation list at http://crl.example/1.crl ended on 2026-11-19.
Nothing says whether "api.example.com" is revoked: http://crl.example/1.crl answers with something that is no revocation list.
Nothing says whether "api.example.com" is revoked: the policy lets nothing be fetched (fetch: none).
Nothing says whether "api.example.com" is revoked: it was not asked about, since one endpoint may have 4 certificates asked about at most."
`);
  });

  test('names the responder and the list that gave no answer', () => {
    const lookups = [responderSays(leaf, dead), listSays(leaf, gone), intermediateKnown];
    expect(reads(revocationUnknown, serves(leaf, { lookups, policy: strict }))).toMatchInlineSnapshot(`
"error revocation-unknown: nothing says whether a certificate is revoked
Nothing says whether "api.example.com" is revoked: http://ocsp.example/ did not answer within 3 s; http://crl.example/1.crl answers with status 404.
  not known: CN=api.example.com (depth 0)
  asked: http://ocsp.example/ did not answer within 3 s
  asked: http://crl.example/1.crl answers with status 404
  names: http://ocsp.example/, http://crl.example/1.crl
fix (any): Make the responder or the revocation list for "api.example.com" answer from where this check runs.
  | curl -sS -o /dev/null -w '%{http_code}\\n' http://ocsp.example/
  - Run it where the check runs: a runner without a way out gets no answer. A private responder is asked only under \`fetch: any\`.
  - Where it is the CA that is down, a stapled response bridges the gap: servers keep theirs for days.
  - Clients mostly let a missing answer pass; \`revocation: ask\` does so too, and still reports what is revoked."
`);
  });

  test('names certificates that name neither', () => {
    const bare = leafOf({ ocspUrls: [], crlUrls: [] });
    expect(reads(revocationUnknown, serves(bare, { policy: strict }))).toMatchInlineSnapshot(`
"error revocation-unknown: nothing says whether a certificate is revoked
Nothing says whether "api.example.com" is revoked: it names neither an OCSP responder nor a revocation list; nor is it known of "R11" (depth 1).
  not known: CN=api.example.com (depth 0)
  names: no responder and no list
  not known: CN=R11 (depth 1)
  names: no responder and no list
fix (any): Have "api.example.com" issued with the address of a revocation list, or set \`revocation: ask\` where its CA publishes none.
  - Clients mostly let a missing answer pass; \`revocation: ask\` does so too, and still reports what is revoked."
`);
  });

  test('cannot ask a directory', () => {
    const filed = leafOf({ ocspUrls: [], crlUrls: ['ldap://directory.example/cn=R11'] });
    expect(revocationUnknown.diagnose(serves(filed, { lookups: [intermediateKnown], policy: strict }))?.message).toBe(
      'Nothing says whether "api.example.com" is revoked: what it names cannot be asked over HTTP.',
    );
  });

  test('counts on nobody where the issuer is not known', () => {
    const seen = serves(leaf, { policy: strict });
    const alone = chain('issuer-missing', [read(leaf)]);
    expect(revocationUnknown.diagnose({ ...seen, chain: alone })?.message).toMatch(/issuer/);
  });
});

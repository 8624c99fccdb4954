import { describe, expect, test } from '@jest/globals';
import { revoked } from '../../src/causes/revoked.ts';
import { mint, mintRoot } from '../../src/demo/mint.ts';
import { chain, inDays, NOW } from './given.ts';
import { reads } from './reads.ts';
import { CA, leafOf, listSays, ocsp, on, ROOT, read, responderSays, serves, stapling } from './revocation-lab.ts';

const leaf = leafOf();
const compromised = { status: { revokedAt: on(-18), reason: 1 } } as const;
const superseded = { status: { revokedAt: on(-18), reason: 4 } } as const;

describe('revoked', () => {
  test('takes the word of a staple, of a responder and of a list', () => {
    const staple = serves(leaf, { hellos: [stapling(leaf, ocsp(leaf, superseded))] });
    expect(revoked.diagnose(staple)).toMatchObject({ severity: 'error' });
    const responder = serves(leaf, { lookups: [responderSays(leaf, ocsp(leaf, superseded))] });
    expect(revoked.diagnose(responder)).toMatchObject({ severity: 'error' });
    const list = serves(leaf, {
      lookups: [listSays(leaf, { entry: { revokedAt: inDays(-18), reason: 'superseded' } })],
    });
    expect(revoked.diagnose(list)).toMatchObject({ severity: 'error' });
  });

  test('does not fire where nobody says so', () => {
    expect(revoked.diagnose(serves(leaf))).toBeNull();
    expect(revoked.diagnose(serves(leaf, { hellos: [stapling(leaf, ocsp(leaf))] }))).toBeNull();
    expect(revoked.diagnose(serves(leaf, { lookups: [responderSays(leaf, ocsp(leaf)), listSays(leaf)] }))).toBeNull();
    expect(
      revoked.diagnose(serves(leaf, { lookups: [responderSays(leaf, ocsp(leaf, { status: 'unknown' }))] })),
    ).toBeNull();
  });

  test('does not take the word of a stranger, or about another certificate', () => {
    const stranger = mintRoot({ subject: 'R11', notBefore: on(-9), notAfter: on(9) });
    const said = ocsp(leaf, { ...compromised, signer: stranger });
    expect(revoked.diagnose(serves(leaf, { hellos: [stapling(leaf, said)] }))).toBeNull();
    expect(revoked.diagnose(serves(leaf, { lookups: [responderSays(leaf, said)] }))).toBeNull();
    const other = ocsp(leafOf({ serial: '05' }), compromised);
    expect(revoked.diagnose(serves(leaf, { hellos: [stapling(leaf, other)] }))).toBeNull();
    const entry = { revokedAt: inDays(-18), reason: null };
    expect(
      revoked.diagnose(serves(leaf, { lookups: [listSays(leaf, { entry, unusable: 'its signature …' })] })),
    ).toBeNull();
    expect(revoked.diagnose(serves(leaf, { lookups: [{ ...listSays(leaf, { entry }), of: 'another' }] }))).toBeNull();
  });

  test('is silent where the policy looks at no revocation, unless it requires a staple', () => {
    const hellos = [stapling(leaf, ocsp(leaf, compromised))];
    expect(revoked.diagnose(serves(leaf, { hellos, policy: { revocation: 'off' } }))).toBeNull();
    const required = serves(leaf, { hellos, policy: { revocation: 'off', require: ['staple'] } });
    expect(revoked.diagnose(required)).not.toBeNull();
  });

  test('holds for the leaf that another hello got, too', () => {
    const other = leafOf({ serial: '07' });
    const answer = stapling(other, ocsp(other, superseded));
    expect(revoked.diagnose(serves(leaf, { hellos: [answer] }))?.evidence[0]?.value).toContain('serial 07');
  });

  test('warns only where a sound chain goes round the revoked intermediate', () => {
    const lookups = [listSays(CA, { entry: { revokedAt: inDays(-2), reason: 'superseded' } })];
    const plain = serves(leaf, { lookups });
    expect(revoked.diagnose(plain)).toMatchObject({ severity: 'error' });
    const twin = mint({ subject: 'R11', ca: true, issuer: ROOT, key: CA.key, notBefore: on(-9), notAfter: on(90) });
    const built = chain('trusted', [leaf, CA, ROOT].map(read));
    const round = { ...built.best, certificates: [leaf, twin, ROOT].map(read) };
    const both = { ...plain, chain: { ...built, paths: [built.best, round] } };
    expect(revoked.diagnose(both)).toMatchObject({ severity: 'warning' });
  });

  test('keeps the expiry of what is replaced anyway out of the report', () => {
    expect(revoked.explains).toEqual(['certificate-expiring', 'renewal-overdue']);
  });

  test('speaks of a key that is in other hands in other words', () => {
    const staple = ocsp(leaf, compromised);
    expect(reads(revoked, serves(leaf, { hellos: [stapling(leaf, staple)] }))).toMatchInlineSnapshot(`
"error revoked: a certificate in the chain is revoked
The certificate "api.example.com" was revoked on 2026-11-03, 18 days ago, says the stapled OCSP response, because its private key is in other hands (keyCompromise): whoever has it can pose as the server.
  revoked: CN=api.example.com (depth 0), serial 04ab
  says who: the stapled OCSP response: 2026-11-03 08:00:00 UTC, keyCompromise
fix (any): Replace the certificate for "api.example.com" now, with a new key: the old key is in other hands.
  | certbot renew --cert-name api.example.com --deploy-hook 'systemctl reload YOUR-SERVER' --force-renewal --new-key
  - Find out how the key got out before the new one goes to the same place: backups, images, repositories, former staff. Replace it wherever a copy is used.
  - acme.sh --renew -d NAME --force · cert-manager: cmctl renew NAME · lego: renew with --days 999. A revoked certificate cannot be taken back into use.
  - Reload every server that uses it.
  - Renewed but not reloaded? Compare what is served with the file: openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; openssl x509 -in /etc/letsencrypt/live/api.example.com/cert.pem -noout -serial -enddate
fix (nginx): Replace the certificate for "api.example.com" now, with a new key: the old key is in other hands.
  | certbot renew --cert-name api.example.com --deploy-hook 'systemctl reload nginx' --force-renewal --new-key
  - Find out how the key got out before the new one goes to the same place: backups, images, repositories, former staff. Replace it wherever a copy is used.
  - acme.sh --renew -d NAME --force · cert-manager: cmctl renew NAME · lego: renew with --days 999. A revoked certificate cannot be taken back into use.
  - nginx -t && nginx -s reload
  - Renewed but not reloaded? Compare what is served with the file: openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; openssl x509 -in /etc/letsencrypt/live/api.example.com/cert.pem -noout -serial -enddate"
`);
  });

  test('names date, reason and source', () => {
    const lookups = [
      responderSays(leaf, ocsp(leaf, { status: { revokedAt: on(-18) } })),
      listSays(leaf, { entry: { revokedAt: inDays(-18), reason: null } }),
    ];
    const message = revoked.diagnose(serves(leaf, { lookups }))?.message;
    expect(message).toMatchInlineSnapshot(
      `"The certificate "api.example.com" was revoked on 2026-11-03, 18 days ago (no reason given), says the OCSP responder at http://ocsp.example/ and the revocation list at http://crl.example/1.crl."`,
    );
    const hold = ocsp(leaf, { status: { revokedAt: new Date(NOW - 3_600_000), reason: 6 } });
    expect(revoked.diagnose(serves(leaf, { hellos: [stapling(leaf, hold)] }))?.message).toMatchInlineSnapshot(
      `"The certificate "api.example.com" is on hold since 2026-11-21, 1 hour ago, says the stapled OCSP response."`,
    );
  });

  test('does not speak of a date to come as if it were past', () => {
    const message = (reason: number) =>
      revoked.diagnose(serves(leaf, { hellos: [stapling(leaf, ocsp(leaf, { status: { revokedAt: on(2), reason } }))] }))
        ?.message;
    expect([4, 1, 6].map(message).join('\n')).toMatchInlineSnapshot(`
"The certificate "api.example.com" is revoked as of 2026-11-23, which lies ahead (superseded), says the stapled OCSP response.
The certificate "api.example.com" is revoked as of 2026-11-23, which lies ahead, says the stapled OCSP response, because its private key is in other hands (keyCompromise): whoever has it can pose as the server.
The certificate "api.example.com" is on hold as of 2026-11-23, which lies ahead, says the stapled OCSP response."
`);
  });

  test('of an intermediate names its place', () => {
    const lookups = [listSays(CA, { entry: { revokedAt: inDays(-2), reason: 'cACompromise' } })];
    expect(reads(revoked, serves(leaf, { lookups }))).toMatchInlineSnapshot(`
"error revoked: a certificate in the chain is revoked
The intermediate certificate "R11" (number 2 in the chain) was revoked on 2026-11-19, 2 days ago, says the revocation list at http://crl.example/1.crl, because its private key is in other hands (cACompromise): whoever has it can issue certificates for any name.
  revoked: CN=R11 (depth 1), serial 1e11
  says who: the revocation list at http://crl.example/1.crl: 2026-11-19 08:00:00 UTC, cACompromise
fix (any): Have the certificate for "api.example.com" issued anew under an intermediate that is not revoked, and serve it with the chain that comes with it: "R11" cannot be mended.
  - The CA knows of it: ask there which intermediate took its place, and whether it signs the same certificate again (a cross-certificate).
  - Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem
  - Reload every server that uses it.
fix (nginx): Have the certificate for "api.example.com" issued anew under an intermediate that is not revoked, and serve it with the chain that comes with it: "R11" cannot be mended.
  - The CA knows of it: ask there which intermediate took its place, and whether it signs the same certificate again (a cross-certificate).
  - Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem
  - nginx -t && nginx -s reload"
`);
  });
});

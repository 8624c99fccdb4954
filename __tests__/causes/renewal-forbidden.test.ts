import { describe, expect, test } from '@jest/globals';
import { renewalForbidden } from '../../src/causes/renewal-forbidden.ts';
import type { CaaLookup, CaaRecord } from '../../src/model/lookup.ts';
import { address, certificate, completed, intermediate, seen } from './given.ts';
import { reads } from './reads.ts';

const record = (tag: string, value: string, critical = false): CaaRecord => ({ tag, value, critical });

function caa(records: readonly CaaRecord[], name = 'api.example.com', at = 'example.com'): CaaLookup {
  return { kind: 'caa', of: certificate().sha256, name, outcome: { kind: 'records', at, records } };
}

function given(lookups: readonly CaaLookup[], issuer = "CN=R11,O=Let's Encrypt,C=US") {
  const leaf = certificate({ issuer });
  return seen({ at: address({ handshake: completed({ chain: [leaf, intermediate()] }) }), lookups });
}

describe('renewal-forbidden', () => {
  test.each<[string, readonly CaaLookup[], string, boolean]>([
    ['records of others', [caa([record('issue', 'pki.goog')])], "CN=R11,O=Let's Encrypt", true],
    ['records of others, from a CA that nobody knows', [caa([record('issue', 'pki.goog')])], 'CN=x,O=Corp', false],
    ['its own record', [caa([record('issue', 'letsencrypt.org')])], "CN=R11,O=Let's Encrypt", false],
    ['a brand of its own', [caa([record('issue', 'geotrust.com')])], 'CN=x,O=DigiCert Inc', false],
    ['its own record for the other CA', [caa([record('issue', 'letsencrypt.org')])], 'CN=x,O=DigiCert Inc', true],
    ['no records', [{ ...caa([]), outcome: { kind: 'none' } }], "CN=R11,O=Let's Encrypt", false],
    ['no answer', [{ ...caa([]), outcome: { kind: 'failed', code: 'ESERVFAIL' } }], "CN=R11,O=Let's Encrypt", false],
    [
      'records asked for another certificate',
      [{ ...caa([record('issue', ';')]), of: 'another' }],
      "CN=R11,O=Let's Encrypt",
      false,
    ],
  ])('given %s', (_given, lookups, issuer, fires) => {
    expect(renewalForbidden.diagnose(given(lookups, issuer)) !== null).toBe(fires);
  });

  test('is silent where no certificate was seen', () => {
    expect(renewalForbidden.diagnose({ ...given([caa([record('issue', ';')])]), sent: [] })).toBeNull();
  });

  test('names the records and the one to add', () => {
    const records = [record('issue', 'pki.goog; x=y'), record('issue', 'sectigo.com'), record('iodef', 'mailto:a@b.c')];
    expect(reads(renewalForbidden, given([caa(records)]))).toMatchInlineSnapshot(`
"warning renewal-forbidden: the CAA records keep the CA from renewing the certificate
Let's Encrypt issued the certificate, and the CAA records at example.com allow only "pki.goog" and "sectigo.com" to issue, so that its renewal for api.example.com will be refused.
  CAA at example.com: 0 issue "pki.goog; x=y"
  CAA at example.com: 0 issue "sectigo.com"
  CAA at example.com: 0 iodef "mailto:a@b.c"
  issuer: CN=R11,O=Let's Encrypt,C=US
  known there as: letsencrypt.org
fix (any): Add Let's Encrypt to the CAA records of "example.com", or renew with a CA that stands there.
  | example.com. IN CAA 0 issue "letsencrypt.org"
  - Add it beside the records that are there: each allows one more CA.
  - To see them: dig +short CAA example.com
  - If another CA is meant to issue from now on, have the certificate renewed there before this one ends."
`);
  });

  test('says that nobody may issue wildcards', () => {
    const wildcard = caa([record('issue', 'letsencrypt.org'), record('issuewild', ';')], '*.example.com');
    const found = renewalForbidden.diagnose(given([caa([record('issue', 'letsencrypt.org')]), wildcard]));
    expect(found?.message).toMatchInlineSnapshot(
      `"Let's Encrypt issued the certificate, and the CAA records at example.com allow nobody to issue wildcards, so that its renewal for *.example.com will be refused."`,
    );
    expect(found?.remedy).toMatchObject({ property: 'issuewild' });
  });

  test('names a critical property that no CA knows', () => {
    const unknown = caa([record('issue', 'letsencrypt.org'), record('tbs', 'x', true)]);
    expect(reads(renewalForbidden, given([unknown]))).toMatchInlineSnapshot(`
"warning renewal-forbidden: the CAA records keep the CA from renewing the certificate
Let's Encrypt issued the certificate, and the CAA records at example.com hold the critical property "tbs", which no CA is known to understand, so that its renewal for api.example.com will be refused.
  CAA at example.com: 0 issue "letsencrypt.org"
  CAA at example.com: 128 tbs "x"
  issuer: CN=R11,O=Let's Encrypt,C=US
  known there as: letsencrypt.org
fix (any): Take the critical property "tbs" out of the CAA records of "example.com", or set its flag to 0.
  | dig +short CAA example.com
  - A critical property that a CA does not know keeps it from issuing anything for the name."
`);
  });

  test('puts no hostile name into a line to type', () => {
    const hostile = caa([record('issue', ';')], 'api.example.com', '$(reboot).com');
    expect(reads(renewalForbidden, given([hostile]))).not.toMatch(/\| .*reboot|dig.*reboot/);
  });
});

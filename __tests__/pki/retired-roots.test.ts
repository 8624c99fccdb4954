import { rootCertificates } from 'node:tls';
import { expect, test } from '@jest/globals';
import { comparableName } from '../../src/pki/names.ts';
import { retiredRoot, retiredSubjects } from '../../src/pki/retired-roots.ts';
import { createTrustStore } from '../../src/pki/trust-store.ts';

const X3 = 'CN=DST Root CA X3,O=Digital Signature Trust Co.';

test('a retired root is known by its name, with the year and the reason', () => {
  expect(retiredRoot(X3)).toEqual({
    name: 'DST Root CA X3',
    retired: 'by 2022',
    why: 'it expired on 2021-09-30',
  });
  expect(retiredRoot('CN=AAA Certificate Services,O=Comodo CA Limited,L=Salford,ST=Greater Manchester,C=GB')).toEqual({
    name: 'AAA Certificate Services',
    retired: 'in 2025',
    why: 'its key is from 2004, and Mozilla retires roots of that age',
  });
});

test.each([
  ['CN=GlobalSign,O=GlobalSign,OU=GlobalSign Root CA - R2', 'GlobalSign Root CA - R2'],
  [
    'OU=Go Daddy Class 2 Certification Authority,O=The Go Daddy Group\\, Inc.,C=US',
    'Go Daddy Class 2 Certification Authority',
  ],
  ['O=Government Root Certification Authority,C=TW', 'Government Root Certification Authority'],
  [
    'CN=GTE CyberTrust Global Root,OU=GTE CyberTrust Solutions\\, Inc.,O=GTE Corporation,C=US',
    'GTE CyberTrust Global Root',
  ],
])('%s is called %s', (subject, name) => {
  expect(retiredRoot(subject)?.name).toBe(name);
});

test('letter case and repeated blanks do not count, anything else does', () => {
  expect(retiredRoot(X3.toUpperCase().replace(' ', '  '))?.name).toBe('DST Root CA X3');
  expect(retiredRoot(`${X3},C=US`)).toBeNull();
  expect(retiredRoot('')).toBeNull();
  expect(retiredRoot(`CN=${' '.repeat(1_000_000)}`)).toBeNull();
  expect(retiredRoot('constructor')).toBeNull();
});

test('every row is whole and stands once', () => {
  const subjects = retiredSubjects();
  expect(new Set(subjects.map(comparableName)).size).toBe(subjects.length);
  for (const subject of subjects) {
    expect(retiredRoot(subject)).toEqual({
      name: expect.stringMatching(/^.{4,}$/u),
      retired: expect.stringMatching(/^(in|by) 20[12]\d$/),
      why: expect.stringMatching(/^it.* [^ ]+$/u),
    });
  }
});

test('no retired root stands in the bundle of today: one that returned leaves the table', () => {
  const bundle = createTrustStore(rootCertificates);
  // Bundles from before April 2026, as older versions of Node.js carry, still hold what was retired then.
  const isOld = bundle.bySubject('CN=DigiCert Global Root CA,OU=www.digicert.com,O=DigiCert Inc,C=US').length > 0;
  const present = retiredSubjects().filter((subject) => bundle.bySubject(subject).length > 0);
  expect(isOld ? [] : present).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { certificateSubject, isMalformed, parseCertificate, rawExtensions } from '../../src/pki/certificate.ts';
import { examineChain } from '../../src/pki/chain.ts';
import { matchName } from '../../src/pki/name-match.ts';
import { pathProblems } from '../../src/pki/path-problems.ts';
import { createTrustStore } from '../../src/pki/trust-store.ts';
import { intermediate, leaf, NOW, root } from './authority.ts';
import { deeplyNested, mutated, randomNumbers } from './mutations.ts';

const authority = root();
const issuing = intermediate(authority, {
  nameConstraints: { permitted: { dns: ['a.test'], ip: ['10.0.0.0/8'] }, excluded: { dns: ['b.a.test'] } },
  pathLength: 0,
});
const end = leaf(issuing, {
  subject: [
    ['O', 'Ünï', 'utf8'],
    ['CN', 'www.a.test', 'bmp'],
  ],
  sans: [
    { kind: 'dns', value: 'www.a.test' },
    { kind: 'ip', value: '10.0.0.1' },
    { kind: 'email', value: 'x@a.test' },
    { kind: 'uri', value: 'http://a.test/' },
  ],
  caIssuers: ['http://a.test/i.der'],
  ocspUrls: ['http://a.test/ocsp'],
  crlUrls: ['http://a.test/crl'],
  mustStaple: true,
});
const store = createTrustStore([authority.certPem]);

/** Everything that is asked of a chain, over whatever of these can be read. */
function examine(ders: readonly Uint8Array[]): void {
  const sent = ders.map(parseCertificate).filter((one): one is CertificateFacts => !isMalformed(one));
  const chain = examineChain(sent, store, NOW);
  for (const path of chain.paths) pathProblems(path, NOW);
  for (const one of sent) matchName('www.a.test', one);
  for (const der of ders) {
    rawExtensions(der);
    certificateSubject(der);
  }
}

test('5,000 damaged chains: no throw, no hang, memory flat', () => {
  const next = randomNumbers(20_261);
  const whole = [end.der, issuing.der, authority.der];
  const round = () => examine(whole.map((der) => (next(2) === 0 ? der : mutated(der, next))));
  for (let warm = 0; warm < 500; warm += 1) round();
  const [memory, begun] = [process.memoryUsage().heapUsed, performance.now()];
  for (let count = 0; count < 4_500; count += 1) round();
  // Where the heap was not collected meanwhile, some tens of megabytes are rubbish; a leak would be ten times as much.
  expect(process.memoryUsage().heapUsed - memory).toBeLessThan(150 * 1_048_576);
  expect(performance.now() - begun).toBeLessThan(60_000);
}, 90_000);

describe('10,000 levels', () => {
  const deep = deeplyNested(10_000);

  test('in place of a certificate', () => {
    expect(parseCertificate(deep)).toMatchObject({ problem: 'is nested deeper than 64 levels' });
  });

  test.each([
    ['subjectAltName', '2.5.29.17'],
    ['nameConstraints', '2.5.29.30'],
    ['basicConstraints', '2.5.29.19'],
    ['keyUsage', '2.5.29.15'],
    ['extKeyUsage', '2.5.29.37'],
    ['authorityKeyIdentifier', '2.5.29.35'],
    ['authorityInfoAccess', '1.3.6.1.5.5.7.1.1'],
    ['cRLDistributionPoints', '2.5.29.31'],
    ['certificatePolicies', '2.5.29.32'],
    ['an extension that nobody knows', '1.2.3.4'],
  ])('in %s of each certificate', (_name, oid) => {
    const rawExtensions = [{ oid, critical: true, value: deep }];
    const ca = intermediate(authority, { rawExtensions });
    const one = leaf(ca, { rawExtensions });
    examine([one.der, ca.der]);
    const parsed = parseCertificate(one.der);
    expect(isMalformed(parsed)).toBe(false);
  });

  test('in a name and in a key', () => {
    const bytes = Buffer.from(end.der);
    for (const pattern of ['0c', '03420004']) {
      const at = bytes.indexOf(Buffer.from(pattern, 'hex'));
      examine([Buffer.concat([bytes.subarray(0, at), deep.subarray(0, 20_000), bytes.subarray(at)])]);
    }
  });
});

test('a chain of a thousand certificates costs no more than its limits', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => (index % 2 === 0 ? issuing.der : authority.der));
  const begun = performance.now();
  examine([end.der, ...many]);
  expect(performance.now() - begun).toBeLessThan(10_000);
});

import { describe, expect, test } from '@jest/globals';
import type { Minted } from '../../src/demo/mint.ts';
import { type ChainFacts, examineChain, type PathEnd } from '../../src/pki/chain.ts';
import { contextBytes, sequence, toDer } from '../../src/pki/der-write.ts';
import { createTrustStore } from '../../src/pki/trust-store.ts';
import { EXPIRED, facts, intermediate, leaf, NOW, root } from './authority.ts';
import { describeWithOpenssl, OPENSSL, opensslVerifies } from './openssl.ts';

const authority = root();
const first = intermediate(authority, { subject: 'First' });
const second = intermediate(first, { subject: 'Second' });
const end = leaf(second);
const private_ = root({ subject: 'Private Root' });
const privateLeaf = leaf(private_);
const selfSigned = leaf(null);
const stranger = intermediate(root({ subject: 'Elsewhere' }), { subject: 'Stranger' });

function examine(sent: readonly Minted[], trusted: readonly Minted[] = [authority]): ChainFacts {
  return examineChain(sent.map(facts), createTrustStore(trusted.map(({ certPem }) => certPem)), NOW);
}

const names = (certificates: ChainFacts['surplus']) => certificates.map(({ subject }) => subject.slice(3));

const CASES: readonly (readonly [string, readonly Minted[], PathEnd, readonly string[]])[] = [
  ['a full chain', [end, second, first], 'trusted', ['www.a.test', 'Second', 'First', 'Test Root']],
  [
    'a full chain with its root',
    [end, second, first, authority],
    'trusted',
    ['www.a.test', 'Second', 'First', 'Test Root'],
  ],
  ['intermediates in reversed order', [end, first, second], 'trusted', ['www.a.test', 'Second', 'First', 'Test Root']],
  ['the leaf alone', [end], 'issuer-missing', ['www.a.test']],
  ['the leaf twice', [end, end], 'issuer-missing', ['www.a.test']],
  ['a gap in the middle', [end, first], 'issuer-missing', ['www.a.test']],
  ['the upper intermediate missing', [end, second], 'issuer-missing', ['www.a.test', 'Second']],
  ['a wrong intermediate', [end, stranger], 'issuer-missing', ['www.a.test']],
  ['a self-signed leaf', [selfSigned], 'self-signed-leaf', ['www.a.test']],
  ['an unknown root that is sent', [privateLeaf, private_], 'untrusted-root', ['www.a.test', 'Private Root']],
  ['an unknown root that is not sent', [privateLeaf], 'issuer-missing', ['www.a.test']],
];

test.each(CASES)('%s', (_case, sent, ends, path) => {
  const { best } = examine(sent);
  expect(best.end).toBe(ends);
  expect(names(best.certificates)).toEqual(path);
  expect(best.anchor?.subject ?? null).toBe(ends === 'trusted' ? 'CN=Test Root' : null);
});

describeWithOpenssl(OPENSSL, () => {
  test.each(CASES)('its verdict agrees on %s', (_case, [sentLeaf, ...others], ends) => {
    if (sentLeaf === undefined) throw new Error('a case without a leaf');
    expect(opensslVerifies(sentLeaf, others, [authority], NOW)).toBe(ends === 'trusted');
  });
});

describe('what else was sent', () => {
  test('order is that of the best path, whatever stands between', () => {
    expect(examine([end, second, first]).order).toBe('in-order');
    expect(examine([end, stranger, second, first]).order).toBe('in-order');
    expect(examine([end, first, second]).order).toBe('out-of-order');
    expect(examine([end, authority, second, first]).order).toBe('out-of-order');
  });

  test('a root that is sent is part of the path, and said to be sent', () => {
    expect(examine([end, second, first, authority])).toMatchObject({ surplus: [], best: { anchorSent: true } });
    expect(examine([end, second, first]).best.anchorSent).toBe(false);
  });

  test('strangers and repetitions are surplus', () => {
    const { surplus } = examine([end, second, stranger, first, second]);
    expect(names(surplus)).toEqual(['Stranger', 'Second']);
  });
});

describe('trust', () => {
  test('a self-signed leaf in the store is trusted', () => {
    const { best } = examine([selfSigned], [selfSigned]);
    expect(best).toMatchObject({ end: 'trusted', anchorSent: true });
    expect(best.certificates).toHaveLength(1);
  });

  test('an intermediate in the store is a link, not an anchor, as OpenSSL sees it', () => {
    expect(examine([end], [second]).best.end).toBe('issuer-missing');
    expect(names(examine([end], [second, first, authority]).best.certificates)).toHaveLength(4);
  });

  test('a root that was made anew with the same key stands for the one that is sent', () => {
    const renewed = root({ key: authority.key });
    expect(examine([end, second, first, authority], [renewed]).best).toMatchObject({
      end: 'trusted',
      anchorSent: false,
    });
  });
});

describe('several ways', () => {
  test('an expired intermediate is passed by where a valid twin is sent', () => {
    const expired = intermediate(authority, { subject: 'First', key: first.key, ...EXPIRED });
    for (const sent of [
      [end, second, expired, first],
      [end, second, first, expired],
    ]) {
      const { best, paths, surplus } = examine(sent);
      expect(best.certificates[2]?.notAfter).toBe('2027-01-01T00:00:00.000Z');
      expect(paths).toHaveLength(2);
      expect(surplus).toEqual([]);
    }
  });

  test('an expired intermediate alone is on the best path, which still ends trusted', () => {
    const expired = intermediate(authority, { subject: 'First', key: first.key, ...EXPIRED });
    const { best } = examine([end, second, expired]);
    expect(best.end).toBe('trusted');
    expect(best.certificates[2]?.notAfter).toBe('2026-01-01T00:00:00.000Z');
  });

  test('a cross-signed root leads to the root that is trusted', () => {
    const young = root({ subject: 'Young Root' });
    const crossed = intermediate(authority, { subject: 'Young Root', key: young.key });
    const served = leaf(young);
    expect(names(examine([served, crossed]).best.certificates)).toEqual(['www.a.test', 'Young Root', 'Test Root']);
    const both = examine([served, crossed], [young, authority]);
    expect(names(both.best.certificates)).toEqual(['www.a.test', 'Young Root']);
    expect(both.surplus).toEqual([]);
  });

  test('CAs that sign each other do not run in a circle', () => {
    const keyOfA = root({ subject: 'A' });
    const keyOfB = root({ subject: 'B' });
    const a = intermediate(keyOfB, { subject: 'A', key: keyOfA.key });
    const b = intermediate(keyOfA, { subject: 'B', key: keyOfB.key });
    const { best } = examine([leaf(keyOfA), a, b]);
    expect(best.end).toBe('issuer-missing');
    expect(names(best.certificates)).toEqual(['www.a.test', 'A', 'B']);
  });

  test('hundreds of look-alikes are given up in time', () => {
    const twins = Array.from({ length: 60 }, () => intermediate(authority, { subject: 'First', key: first.key }));
    const { paths, best } = examine([leaf(first), ...twins]);
    expect(paths.length).toBeLessThanOrEqual(32);
    expect(best.end).toBe('trusted');
  });
});

describe('links', () => {
  test('a right name with a wrong key identifier is no issuer', () => {
    const namesake = intermediate(authority, { subject: 'Second' });
    expect(examine([end, namesake])).toMatchObject({ best: { end: 'issuer-missing' }, badSignatures: [] });
  });

  test('a right name and identifier with a wrong signature is no issuer, and is noted', () => {
    const other = intermediate(authority, { subject: 'Second' });
    const forged = leaf({ ...second, key: other.key });
    const { best, badSignatures } = examine([forged, second, first]);
    expect(best.end).toBe('issuer-missing');
    expect(badSignatures.map(({ certificate, issuer }) => [certificate.subject, issuer.subject])).toEqual([
      ['CN=www.a.test', 'CN=Second'],
    ]);
  });

  const AUTHORITY = '2.5.29.35';
  const keyIdentifier = (bytes: string) => ({
    oid: AUTHORITY,
    critical: false,
    value: toDer(sequence(contextBytes(0, Buffer.from(bytes, 'hex')))),
  });
  const otherKey = leaf(second, { rawExtensions: [keyIdentifier('3131')] });
  const otherSerial = leaf({ ...second, serial: '3039' }, { authorityCertIssuer: true });
  const otherIssuer = leaf({ ...second, issuerName: 'Elsewhere' }, { authorityCertIssuer: true });
  const zeroSerial = leaf({ ...second, serial: `00${second.serial}` }, { authorityCertIssuer: true });

  test.each<[string, Minted, string | null]>([
    ['another key', otherKey, 'key'],
    ['another serial number', otherSerial, 'certificate'],
    ['another issuer of the issuer', otherIssuer, 'certificate'],
    ['the right serial number with a leading zero', zeroSerial, null],
    ['the right issuer and serial number', leaf(second, { authorityCertIssuer: true }), null],
  ])('an authority key identifier that names %s', (_names, served, claim) => {
    const { best, badSignatures, falseClaims } = examine([served, second, first]);
    expect(best.end).toBe(claim === null ? 'trusted' : 'issuer-missing');
    expect(badSignatures).toEqual([]);
    expect(falseClaims.map((one) => [one.certificate.subject, one.issuer.subject, one.claim])).toEqual(
      claim === null ? [] : [['CN=www.a.test', 'CN=Second', claim]],
    );
  });

  describeWithOpenssl(OPENSSL, () => {
    test.each([
      ['key', otherKey],
      ['serial number', otherSerial],
      ['issuer', otherIssuer],
    ])('refuses an authority key identifier with another %s too', (_names, served) => {
      expect(opensslVerifies(served, [second, first], [authority], NOW)).toBe(false);
    });
  });

  test('names alone do where identifiers are absent', () => {
    const plain = intermediate(authority, { subject: 'Plain', skipKeyIds: true });
    expect(examine([leaf(plain, { skipKeyIds: true }), plain]).best.end).toBe('trusted');
  });

  test('names are compared without regard to case, blanks and string type', () => {
    const odd = { ...first, subject: [['CN', 'FIRST', 'bmp']] } as const;
    expect(examine([leaf(odd), first]).best.end).toBe('trusted');
  });
});

describe('whether the missing issuer seems to be a root', () => {
  test.each<[string, Minted, boolean]>([
    ['its name says nothing', end, false],
    ['its name says root', privateLeaf, true],
    [
      'its identifier says that it issued itself',
      leaf(root({ subject: 'Quiet' }), { authorityCertIssuer: true }),
      true,
    ],
    ['its identifier says that another issued it', leaf(second, { authorityCertIssuer: true }), false],
  ])('%s', (_case, sent, expected) => {
    expect(examine([sent]).directIssuerSeemsRoot).toBe(expected);
  });
});

test('nothing sent is an open end without certificates', () => {
  expect(examine([])).toMatchObject({ best: { certificates: [], end: 'issuer-missing' }, paths: [], surplus: [] });
});

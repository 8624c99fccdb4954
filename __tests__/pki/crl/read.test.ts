import { describe, expect, test } from '@jest/globals';
import { mint } from '../../../src/demo/mint.ts';
import type { CrlFacts } from '../../../src/model/lookup.ts';
import { DAY_MS } from '../../../src/model/units.ts';
import { readCrl, type UnreadableCrl } from '../../../src/pki/crl/read.ts';
import { type CrlVerdict, crlVerdict } from '../../../src/pki/crl/verdict.ts';
import { TAG } from '../../../src/pki/der-tags.ts';
import { type Asn1, context, contextBytes, primitive, sequence, smallInteger } from '../../../src/pki/der-write.ts';
import { facts, intermediate, leaf, NOW, root, VALID } from '../authority.ts';
import { type CrlSpec, extension, mintCrl } from './mint-crl.ts';

const top = root();
const ca = intermediate(top);
const certificate = leaf(ca, { serial: '00c0ffee00', crlUrls: ['http://ca.a.test/1.crl'] });
const at = (days: number) => new Date(NOW + days * DAY_MS);
const reason = (code: number) => extension('2.5.29.21', primitive(TAG.enumerated, Uint8Array.of(code)), false);
const revoked = (code = 1) => ({ serial: '00c0ffee00', revokedAt: at(-20), extensions: [reason(code)] });

function list(spec: Partial<CrlSpec> = {}): Uint8Array {
  return mintCrl({ issuer: ca, thisUpdate: at(-1), nextUpdate: at(6), ...spec });
}

function read(bytes: Uint8Array, about = certificate): CrlFacts | UnreadableCrl {
  return readCrl(bytes, facts(about), facts(ca));
}

function verdict(bytes: Uint8Array, now = NOW): CrlVerdict | ({ readonly kind: 'unreadable' } & UnreadableCrl) {
  const list = read(bytes);
  return 'entries' in list ? crlVerdict(list, now) : { kind: 'unreadable', ...list };
}

/** IssuingDistributionPoint with these members. */
function point(...members: readonly Asn1[]) {
  return extension('2.5.29.28', sequence(...members));
}

const yes = (tag: number) => contextBytes(tag, Uint8Array.of(0xff));
const url = (text: string) => context(0, context(0, contextBytes(6, Buffer.from(text, 'latin1'))));

describe('a revocation list', () => {
  test('without entries says good', () => {
    expect(read(list())).toEqual({
      issuer: 'CN=Test Intermediate',
      thisUpdate: at(-1).toISOString(),
      nextUpdate: at(6).toISOString(),
      unusable: null,
      entry: null,
      entries: 0,
    });
    expect(verdict(list())).toEqual({ kind: 'good' });
  });

  test('names the date and the reason of an entry', () => {
    const others = ['01', 'c0ffee00', '00c0ffee0000', '00c0ffee01'].map((serial) => ({ serial, revokedAt: at(-3) }));
    expect(read(list({ entries: others }))).toMatchObject({ entry: null, entries: 4 });
    expect(verdict(list({ entries: [...others, revoked()] }))).toEqual({
      kind: 'revoked',
      at: at(-20).toISOString(),
      reason: 'keyCompromise',
    });
    expect(verdict(list({ entries: [{ serial: '00c0ffee00', revokedAt: at(-2) }] }))).toMatchObject({ reason: null });
  });

  test('that takes an entry back says good, as long as it lasts', () => {
    expect(verdict(list({ entries: [revoked(8)] }))).toEqual({ kind: 'good' });
    expect(verdict(list({ entries: [revoked(8)] }), at(7).getTime()).kind).toBe('expired');
  });

  test('with the certificate in two entries says the worse of them', () => {
    const reasonOf = (...codes: readonly number[]) => {
      const said = verdict(list({ entries: codes.map((code) => revoked(code)) }));
      return said.kind === 'revoked' ? said.reason : said.kind;
    };
    expect(reasonOf(6, 1)).toBe('keyCompromise');
    expect(reasonOf(1, 6)).toBe('keyCompromise');
    expect(reasonOf(8, 1)).toBe('keyCompromise');
    expect(reasonOf(8, 6)).toBe('certificateHold');
    expect(reasonOf(6, 8)).toBe('certificateHold');
    expect(reasonOf(8, 8)).toBe('good');
    const odd = { ...revoked(6), extensions: [extension('1.2.3.4', primitive(TAG.null, new Uint8Array()))] };
    expect(read(list({ entries: [odd, revoked(1)] }))).toMatchObject({
      unusable: 'its entry has a critical extension that is not known here (1.2.3.4)',
    });
    expect(reasonOf(...Array.from({ length: 17 }, () => 6))).toBe('unreadable');
  });

  test('in PEM is the same, whatever text stands before it', () => {
    const lines =
      Buffer.from(list({ entries: [revoked()] }))
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    const pem = `Certificate Revocation List (CRL):\n-----BEGIN X509 CRL-----\r\n${lines.join('\r\n')}\r\n-----END X509 CRL-----\n`;
    expect(verdict(Buffer.from(pem))).toMatchObject({ kind: 'revoked' });
  });

  test('ends with nextUpdate, but what it calls revoked stays so unless it is on hold', () => {
    expect(verdict(list(), at(6).getTime()).kind).toBe('good');
    expect(verdict(list(), at(6).getTime() + 1000)).toEqual({ kind: 'expired', since: at(6).toISOString() });
    expect(verdict(list({ nextUpdate: null }), at(600).getTime()).kind).toBe('good');
    expect(verdict(list({ entries: [revoked()] }), at(7).getTime()).kind).toBe('revoked');
    expect(verdict(list({ entries: [revoked(6)] })).kind).toBe('revoked');
    expect(verdict(list({ entries: [revoked(6)] }), at(7).getTime()).kind).toBe('expired');
    expect(verdict(list({ thisUpdate: at(1) }))).toEqual({ kind: 'not-yet-valid', from: at(1).toISOString() });
  });

  test('counts only when its CA signed it', () => {
    const stranger = intermediate(root({ subject: 'Other Root' }));
    expect(read(list({ issuer: stranger }))).toMatchObject({ unusable: 'its signature was not made by the CA' });
    expect(read(list({ name: top }))).toMatchObject({ unusable: 'it was issued by another CA' });
    const mute = mint({
      subject: 'Test Intermediate',
      ca: true,
      issuer: top,
      key: ca.key,
      keyUsage: ['keyCertSign'],
      ...VALID,
    });
    expect(readCrl(list(), facts(certificate), facts(mute))).toMatchObject({
      unusable: 'its CA may not sign lists (cRLSign)',
    });
    const free = mint({ subject: 'Test Intermediate', ca: true, issuer: top, key: ca.key, keyUsage: null, ...VALID });
    expect(readCrl(list(), facts(certificate), facts(free))).toMatchObject({ unusable: null });
  });

  test.each([
    ['user certificates', [yes(1)], null],
    ['CA certificates', [yes(2)], 'it is about certificates of another kind'],
    ['attribute certificates', [yes(5)], 'it is about certificates of another kind'],
    ['some reasons', [contextBytes(3, Uint8Array.of(1, 0x40))], 'it holds revocations of some reasons only'],
    ['several CAs', [yes(4)], 'it is an indirect list, which also holds certificates of other CAs'],
    ['its own point', [url('http://ca.a.test/1.crl')], null],
    [
      'another point',
      [url('http://ca.a.test/2.crl')],
      'it belongs to a distribution point that the certificate does not name',
    ],
  ] as const)('for %s alone', (_what, members, unusable) => {
    expect(read(list({ extensions: [point(...members)] }))).toMatchObject({ unusable });
  });

  test('for user certificates says nothing of a CA', () => {
    const bytes = mintCrl({ issuer: top, thisUpdate: at(-1), nextUpdate: at(6), extensions: [point(yes(1))] });
    expect(readCrl(bytes, facts(ca), facts(top))).toMatchObject({
      unusable: 'it is about certificates of another kind',
    });
  });

  test('with changes only, or with what is not known and critical, is not used', () => {
    expect(read(list({ extensions: [extension('2.5.29.27', smallInteger(1))] }))).toMatchObject({
      unusable: 'it holds only the changes since another list',
    });
    expect(read(list({ extensions: [extension('1.2.3.4', smallInteger(1))] }))).toMatchObject({
      unusable: 'it has a critical extension that is not known here (1.2.3.4)',
    });
    expect(read(list({ extensions: [extension('1.2.3.4', smallInteger(1), false)] }))).toMatchObject({
      unusable: null,
    });
    const odd = { serial: '00c0ffee00', revokedAt: at(-2), extensions: [extension('2.5.29.29', sequence())] };
    expect(read(list({ entries: [odd] }))).toMatchObject({
      unusable: 'its entry has a critical extension that is not known here (2.5.29.29)',
    });
  });

  test.each([
    ['nothing', '', 'is neither DER nor PEM'],
    ['HTML', '<!doctype html>', 'is neither DER nor PEM'],
    ['a cut PEM', '-----BEGIN X509 CRL-----\nMIIB\n', 'is neither DER nor PEM'],
    ['a certificate', certificate.der, /./],
  ])('is told where it is none: %s', (_what, bytes, problem) => {
    expect(read(Buffer.from(bytes))).toEqual({
      at: expect.stringMatching(/^CertificateList/),
      problem: expect.stringMatching(problem),
    });
  });

  test('of more than 10 MB is not read', () => {
    expect(read(new Uint8Array(10 * 1024 * 1024 + 1).fill(0x30))).toMatchObject({ at: 'CertificateList' });
  });
});

describe('a revocation list in which something was changed', () => {
  const bytes = list({ entries: [{ serial: '0101', revokedAt: at(-3) }, revoked()], extensions: [point(yes(1))] });

  test('never says good or revoked, and never throws', () => {
    const kinds = new Set<string>();
    const signedEnd = bytes.length - 76; // signatureAlgorithm and an ECDSA signature stand at the end
    for (let index = 0; index < bytes.length; index += 1) {
      for (const flip of [0x01, 0x10, 0x80, 0xff]) {
        const changed = Uint8Array.from(bytes);
        changed[index] = (changed[index] ?? 0) ^ flip;
        const { kind } = verdict(changed);
        kinds.add(kind);
        if (index >= 4 && index < signedEnd) expect([kind, index]).not.toEqual(['revoked', index]);
        expect(kind).not.toBe('good');
      }
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['unusable', 'unreadable']));
    for (let length = 0; length < bytes.length; length += 1)
      expect(read(bytes.subarray(0, length))).toHaveProperty('at');
  });
});

describe('a long revocation list', () => {
  test('is read in linear time and without a tree', () => {
    const took = (count: number): number => {
      const entries = Array.from({ length: count }, (_, index) => ({
        serial: `01${index.toString(16).padStart(30, '0')}`,
        revokedAt: at(-3),
      }));
      const bytes = list({ entries });
      const begun = performance.now();
      expect(read(bytes)).toMatchObject({ entries: count, unusable: null });
      return performance.now() - begun;
    };
    took(1_000);
    // 64 times as long: quadratic work would take minutes, and a tree a second.
    expect(took(64_000)).toBeLessThan(1_000);
  });
});

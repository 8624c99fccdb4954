import { describe, expect, test } from '@jest/globals';
import { type Minted, type MintSpec, mint } from '../../../src/demo/mint.ts';
import { mintOcsp, type OcspSpec } from '../../../src/demo/mint-ocsp.ts';
import { DAY_MS } from '../../../src/model/units.ts';
import { verifyOcsp } from '../../../src/pki/ocsp/verify.ts';
import { facts, intermediate, leaf, NOW, root, VALID } from '../authority.ts';

const ca = intermediate(root());
const certificate = leaf(ca);
const stranger = intermediate(root({ subject: 'Other Root' }), { subject: 'Test Intermediate' });
const at = (days: number) => new Date(NOW + days * DAY_MS);

function response(spec: Partial<OcspSpec> = {}): Uint8Array {
  return mintOcsp({ certificate, issuer: ca, status: 'good', thisUpdate: at(-1), nextUpdate: at(3), ...spec });
}

function responder(spec: Partial<MintSpec> = {}): Minted {
  return mint({ subject: 'Responder', issuer: ca, sans: null, extendedKeyUsage: ['OCSPSigning'], ...VALID, ...spec });
}

function verdict(bytes: Uint8Array, now = NOW, about: Minted = certificate) {
  return verifyOcsp(bytes, { certificate: facts(about), issuer: facts(ca), now });
}

/** Signed by a delegate that the response brings along. */
function delegated(signer: Minted, spec: Partial<OcspSpec> = {}): Uint8Array {
  return response({ signer, certificates: [signer], ...spec });
}

describe('an OCSP response', () => {
  test('counts when the CA itself signed it, named by name or by key', () => {
    const good = { kind: 'good', thisUpdate: at(-1).toISOString(), nextUpdate: at(3).toISOString() };
    expect(verdict(response())).toEqual(good);
    expect(verdict(response({ byKey: true }))).toEqual(good);
  });

  test('counts when a responder signed it that the CA certified for that', () => {
    expect(verdict(delegated(responder())).kind).toBe('good');
    expect(verdict(delegated(responder(), { byKey: true })).kind).toBe('good');
    expect(verdict(delegated(responder({ key: 'ed25519' }))).kind).toBe('good');
    expect(verdict(delegated(responder({ key: { type: 'rsa', bits: 2048 } }))).kind).toBe('good');
  });

  test('says when and why a certificate was revoked', () => {
    expect(verdict(response({ status: { revokedAt: at(-20), reason: 1 } }))).toEqual({
      kind: 'revoked',
      at: at(-20).toISOString(),
      reason: 'keyCompromise',
    });
    expect(verdict(response({ status: { revokedAt: at(-20) } }))).toMatchObject({ reason: null });
    expect(verdict(response({ status: { revokedAt: at(-20), reason: 99 } }))).toMatchObject({ reason: 'reason 99' });
  });

  test('says that the certificate is not known', () => {
    expect(verdict(response({ status: 'unknown' }))).toEqual({ kind: 'unknown' });
  });

  test('is worth nothing when a stranger signed it', () => {
    const own = responder({ issuer: stranger });
    expect(verdict(delegated(own))).toEqual({ kind: 'signed-by-stranger', by: 'CN=Responder' });
    expect(verdict(delegated(stranger, { byKey: true }))).toEqual({
      kind: 'signed-by-stranger',
      by: 'CN=Test Intermediate',
    });
  });

  test('is worth nothing when the key that it names did not make the signature', () => {
    const named = { kind: 'signature-invalid', by: 'CN=Test Intermediate' };
    expect(verdict(response({ signer: stranger }))).toEqual(named); // a CA of the same name
    const broken = Uint8Array.from(response());
    broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
    expect(verdict(broken)).toEqual(named);
    const signer = responder();
    const twin = responder();
    expect(verdict(response({ signer, certificates: [twin] }))).toEqual({
      kind: 'signature-invalid',
      by: 'CN=Responder',
    });
  });

  test('is worth nothing when the certificate of the responder that it names is not sent along', () => {
    expect(verdict(response({ signer: responder() }))).toEqual({ kind: 'responder-not-sent', by: 'CN=Responder' });
    expect(verdict(response({ signer: stranger, byKey: true }))).toMatchObject({
      kind: 'responder-not-sent',
      by: expect.stringMatching(/^key [0-9a-f]{40}$/),
    });
  });

  test('is worth nothing when the CA gave the responder another purpose', () => {
    const webServer = responder({ extendedKeyUsage: ['serverAuth'] });
    expect(verdict(delegated(webServer))).toEqual({ kind: 'responder-not-authorised', by: 'CN=Responder' });
    expect(verdict(delegated(responder({ extendedKeyUsage: null })))).toMatchObject({
      kind: 'responder-not-authorised',
    });
    // Not even the certificate itself may vouch for itself.
    expect(verdict(delegated(certificate))).toMatchObject({ kind: 'responder-not-authorised' });
    // Issued under the CA, not by it.
    const below = mint({ subject: 'Below', ca: true, issuer: ca, ...VALID });
    expect(verdict(delegated(responder({ issuer: below })))).toMatchObject({ kind: 'signed-by-stranger' });
  });

  test('is worth nothing outside the time of the responder certificate', () => {
    expect(verdict(delegated(responder({ notAfter: at(-0.1) })))).toMatchObject({ kind: 'responder-expired' });
    expect(verdict(delegated(responder({ notBefore: at(0.1) })))).toMatchObject({ kind: 'responder-expired' });
  });

  test('is worth nothing for another certificate, or for another key of the CA', () => {
    const other = leaf(ca, { serial: '00ff01' });
    expect(verdict(response({ certificate: other }))).toEqual({ kind: 'other-certificate', serials: ['00ff01'] });
    expect(verdict(response({ issuer: stranger, signer: ca }))).toMatchObject({ kind: 'other-certificate' });
    expect(verdict(response({ certificate: other }), NOW, other).kind).toBe('good');
  });

  test('ends with nextUpdate, to the second, or after a week where it names none', () => {
    expect(verdict(response(), at(3).getTime()).kind).toBe('good');
    expect(verdict(response(), at(3).getTime() + 1000)).toEqual({ kind: 'expired', since: at(3).toISOString() });
    const open = response({ nextUpdate: null });
    expect(verdict(open, at(6).getTime()).kind).toBe('good');
    expect(verdict(open, at(6).getTime() + 1000)).toEqual({ kind: 'expired', since: at(6).toISOString() });
  });

  test('may be from five minutes ahead, not from later', () => {
    const ahead = (minutes: number) => response({ thisUpdate: new Date(NOW + minutes * 60_000), nextUpdate: at(3) });
    expect(verdict(ahead(5)).kind).toBe('good');
    expect(verdict(ahead(6))).toEqual({ kind: 'not-yet-valid', from: new Date(NOW + 360_000).toISOString() });
  });

  test('that says revoked goes on saying it past its end, but not that it is on hold', () => {
    const late = at(400).getTime();
    expect(verdict(response({ status: { revokedAt: at(-20), reason: 4 } }), late).kind).toBe('revoked');
    expect(verdict(response({ status: { revokedAt: at(-20), reason: 6 } })).kind).toBe('revoked');
    expect(verdict(response({ status: { revokedAt: at(-20), reason: 6 } }), late).kind).toBe('expired');
  });

  test.each([
    ['nothing', '', 'OCSPResponse', 'is empty'],
    ['HTML', '<!doctype html>\n<html></html>', /^OCSPResponse$/, /^is text, beginning with "<!doctype html>"$/],
    ['PEM', '-----BEGIN OCSP RESPONSE-----\nMIIB', /^OCSPResponse$/, /^is text, beginning with "-----BEGIN OCSP/],
    ['a control character among letters', '::error::x\u0007', /^OCSPResponse$/, 'ends early'],
    ['two at once', Buffer.concat([response(), Uint8Array.of(0)]), /^OCSPResponse$/, 'is followed by further bytes'],
    ['a cut response', null, /^OCSPResponse/, 'ends early'],
  ])('is told where it cannot be read: %s', (_what, text, where, problem) => {
    const bytes = text === null ? response().subarray(0, 100) : Buffer.from(text as string);
    expect(verdict(bytes)).toEqual({
      kind: 'unreadable',
      at: expect.stringMatching(where),
      problem: expect.stringMatching(problem),
    });
  });

  test.each([
    [1, 'malformedRequest'],
    [2, 'internalError'],
    [3, 'tryLater'],
    [6, 'unauthorized'],
    [9, 'status 9'],
  ])('of status %d is no answer', (code, status) => {
    expect(verdict(Uint8Array.of(0x30, 3, 0x0a, 1, code))).toEqual({ kind: 'not-successful', status });
  });

  test('never throws on certificates that cannot be read', () => {
    const broken = { ...facts(certificate), der: '' };
    expect(verifyOcsp(response(), { certificate: broken, issuer: facts(ca), now: NOW }).kind).toBe('uncheckable');
  });

  test('of any length is refused beyond 64 KiB', () => {
    expect(verdict(new Uint8Array(70_000).fill(0x30))).toMatchObject({ kind: 'unreadable' });
  });
});

describe('an OCSP response in which something was changed', () => {
  const cases = [
    ['good', response()],
    ['revoked', response({ status: { revokedAt: at(-20), reason: 1 } })],
    ['good, from a delegate', delegated(responder())],
  ] as const;

  test.each(cases)('says neither good nor revoked where the changed byte was signed: %s', (_what, bytes) => {
    const original = verdict(bytes);
    const signed = signedPart(bytes);
    const kinds = new Set<string>();
    for (let index = 0; index < bytes.length; index += 1) {
      for (const flip of [0x01, 0x80, 0xff]) {
        const changed = Uint8Array.from(bytes);
        changed[index] = (changed[index] ?? 0) ^ flip;
        const { kind } = verdict(changed);
        kinds.add(kind);
        if (index >= signed.start && index < signed.stop) expect([kind, index]).not.toEqual([original.kind, index]);
        if (kind === 'good' || kind === 'revoked') expect(kind).toBe(original.kind);
      }
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['unreadable', 'signature-invalid', 'other-certificate']));
  });

  test('says nothing when it ends early, or never does', () => {
    const bytes = response();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(verdict(bytes.subarray(0, length)).kind).toBe('unreadable');
    }
    expect(verdict(Buffer.concat([bytes, Uint8Array.of(0)])).kind).toBe('unreadable');
    expect(verdict(Uint8Array.from({ length: 60_000 }, (_, index) => (index % 2 === 0 ? 0x30 : 0x80))).kind).toBe(
      'unreadable',
    );
  });
});

/** Where tbsResponseData stands: behind the OID of basic responses come four headers, and then it. */
function signedPart(bytes: Uint8Array): { readonly start: number; readonly stop: number } {
  const oid = Buffer.from('2b0601050507300101', 'hex');
  let offset = Buffer.from(bytes).indexOf(oid) + oid.length;
  const header = (): number => {
    const first = bytes[offset + 1] ?? 0;
    const octets = first > 0x80 ? first & 0x7f : 0;
    let length = octets === 0 ? first : 0;
    for (let index = 0; index < octets; index += 1) length = length * 256 + (bytes[offset + 2 + index] ?? 0);
    offset += 2 + octets;
    return length;
  };
  header(); // OCTET STRING
  header(); // BasicOCSPResponse
  const start = offset;
  const length = header();
  return { start, stop: offset + length };
}

import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { mint, type NameSpec } from '../../src/demo/mint.ts';
import { isMalformed, parseCertificate } from '../../src/pki/certificate.ts';
import {
  bitString,
  integerBytes,
  nullValue,
  octetString,
  sequence,
  smallInteger,
  toDer,
} from '../../src/pki/der-write.ts';
import { facts, factsOf, intermediate, leaf, root, VALID } from './authority.ts';

const authority = root();
const issuing = intermediate(authority, { authorityCertIssuer: true });

describe('a certificate with all that we read', () => {
  const minted = leaf(issuing, {
    subject: [
      ['C', 'DE'],
      ['O', 'Müller, Söhne & Co'],
      ['CN', 'www.a.test'],
    ],
    sans: [
      { kind: 'dns', value: 'WWW.a.test' },
      { kind: 'ip', value: '192.0.2.1' },
      { kind: 'ip', value: '2001:db8:0:0:0:0:0:1' },
      { kind: 'email', value: 'me@a.test' },
      { kind: 'uri', value: 'https://a.test/' },
    ],
    serial: '0080ff',
    keyUsage: ['digitalSignature', 'keyEncipherment', 'decipherOnly'],
    extendedKeyUsage: ['serverAuth', '1.3.6.1.4.1.99999.7'],
    caIssuers: ['http://ca.test/i.der'],
    ocspUrls: ['http://ocsp.test/'],
    crlUrls: ['http://crl.test/1.crl', 'http://crl.test/2.crl'],
    mustStaple: true,
    authorityCertIssuer: true,
    rawExtensions: [{ oid: '1.3.6.1.4.1.11129.2.4.2', critical: false, value: timestamps([[1, 2, 3], [4]]) }],
  });
  const read = facts(minted);

  test('gives every fact', () => {
    expect(read).toMatchObject({
      subject: 'CN=www.a.test,O=Müller\\, Söhne & Co,C=DE',
      issuer: 'CN=Test Intermediate',
      commonNames: ['www.a.test'],
      serial: '0080ff',
      notBefore: '2026-01-01T00:00:00.000Z',
      notAfter: '2027-01-01T00:00:00.000Z',
      sans: [
        { kind: 'dns', value: 'www.a.test' },
        { kind: 'ip', value: '192.0.2.1' },
        { kind: 'ip', value: '2001:db8::1' },
        { kind: 'email', value: 'me@a.test' },
        { kind: 'uri', value: 'https://a.test/' },
      ],
      key: { algorithm: 'ec', bits: 256, curve: 'P-256', text: 'EC P-256' },
      signature: 'ecdsa-with-SHA256',
      basicConstraints: null,
      keyUsage: ['digitalSignature', 'keyEncipherment', 'decipherOnly'],
      extendedKeyUsage: ['serverAuth', '1.3.6.1.4.1.99999.7'],
      authorityIssuer: 'CN=Test Root',
      caIssuers: ['http://ca.test/i.der'],
      ocspUrls: ['http://ocsp.test/'],
      crlUrls: ['http://crl.test/1.crl', 'http://crl.test/2.crl'],
      mustStaple: true,
      unknownCritical: [],
      embeddedScts: 2,
      selfIssued: false,
      defects: [],
    });
  });

  test('identifies key, issuer and bytes by their hashes', () => {
    const spki = minted.key.publicKey.export({ type: 'spki', format: 'der' });
    expect(read.key.spkiSha256).toBe(createHash('sha256').update(spki).digest('hex'));
    expect(read.sha256).toBe(createHash('sha256').update(minted.der).digest('hex'));
    expect(Buffer.from(read.der, 'base64').equals(minted.der)).toBe(true);
    expect(read.authorityKeyId).toBe(facts(issuing).subjectKeyId);
  });
});

test('absent extensions are null, which differs from empty', () => {
  const bare = leaf(authority, { sans: null, keyUsage: null, extendedKeyUsage: null, skipKeyIds: true });
  const empty = leaf(authority, { sans: [], keyUsage: [], extendedKeyUsage: [] });
  expect(facts(bare)).toMatchObject({
    sans: null,
    keyUsage: null,
    extendedKeyUsage: null,
    subjectKeyId: null,
    authorityKeyId: null,
  });
  expect(facts(empty)).toMatchObject({
    sans: [],
    keyUsage: [],
    extendedKeyUsage: [],
    mustStaple: false,
    embeddedScts: 0,
  });
});

test('a CA says that it is one, and how far down', () => {
  expect(facts(intermediate(authority, { pathLength: 0 })).basicConstraints).toEqual({ ca: true, pathLength: 0 });
  expect(facts(authority)).toMatchObject({ basicConstraints: { ca: true, pathLength: null }, selfIssued: true });
});

test.each([
  ['EC P-384', { type: 'ec', curve: 'P-384' }, { algorithm: 'ec', bits: 384, curve: 'P-384', text: 'EC P-384' }],
  ['EC P-521', { type: 'ec', curve: 'P-521' }, { algorithm: 'ec', bits: 521, curve: 'P-521', text: 'EC P-521' }],
  ['EC secp256k1', { type: 'ec', curve: 'secp256k1' }, { bits: 256, curve: 'secp256k1', text: 'EC secp256k1' }],
  ['RSA', { type: 'rsa', bits: 1024 }, { algorithm: 'rsa', bits: 1024, curve: null, text: 'RSA 1024' }],
  ['Ed25519', 'ed25519', { algorithm: 'ed25519', bits: 256, curve: null, text: 'Ed25519' }],
] as const)('an %s key is described', (_name, key, expected) => {
  expect(facts(leaf(authority, { key })).key).toMatchObject(expected);
});

test.each([
  ['ec', 'sha384', 'ecdsa-with-SHA384'],
  ['ec', 'sha1', 'ecdsa-with-SHA1'],
  ['rsa', 'sha256', 'sha256WithRSAEncryption'],
  ['rsa', 'sha1', 'sha1WithRSAEncryption'],
  ['ed25519', 'sha256', 'ED25519'],
] as const)('a signature by %s with %s has its usual name', (type, hash, name) => {
  const key =
    type === 'ec' ? ({ type, curve: 'P-256' } as const) : type === 'rsa' ? ({ type, bits: 2048 } as const) : type;
  expect(facts(leaf(root({ key }), { hash })).signature).toBe(name);
});

describe('names are printed as RFC 4514 text, whatever stands in them', () => {
  const name = (...attributes: Exclude<NameSpec, string>): NameSpec => attributes;
  test.each<[string, NameSpec, string]>([
    ['most specific part first', name(['C', 'US'], ['O', 'Acme'], ['CN', 'x']), 'CN=x,O=Acme,C=US'],
    ['specials escaped', name(['CN', 'a,b+c"d\\e<f>g;h']), 'CN=a\\,b\\+c\\"d\\\\e\\<f\\>g\\;h'],
    ['blanks at the edges escaped', name(['CN', ' x ']), 'CN=\\ x\\ '],
    ['a single blank', name(['CN', ' ']), 'CN=\\ '],
    ['a leading hash escaped', name(['CN', '#x']), 'CN=\\#x'],
    ['line breaks as escapes', name(['CN', 'x\r\n::error::y']), 'CN=x\\x0d\\x0a::error::y'],
    ['NUL as an escape', name(['CN', 'a.test\0.b.test']), 'CN=a.test\\x00.b.test'],
    ['terminal sequences as escapes', name(['CN', '\x1b[31mx\x9b']), 'CN=\\x1b[31mx\\xc2\\x9b'],
    ['direction marks as escapes', name(['CN', 'abc\u202etxt']), 'CN=abc\\xe2\\x80\\xaetxt'],
    ['BMPString', name(['CN', 'Žluť', 'bmp']), 'CN=Žluť'],
    ['T61String', name(['CN', 'Größe', 't61']), 'CN=Größe'],
    ['bytes that are not UTF-8 in a PrintableString', name(['O', 'Größe', 'printable']), 'O=Größe'],
    ['unknown type by its bytes', name(['1.2.3.4', 'x']), '1.2.3.4=#0c0178'],
    ['no attribute at all', name(), ''],
  ])('%s', (_case, subject, text) => {
    expect(facts(leaf(authority, { subject, sans: [] })).subject).toBe(text);
  });
});

test('bytes that are not UTF-8 are kept as escapes, and not mistaken for a backslash', () => {
  const der = Uint8Array.from(leaf(authority, { subject: 'zzzz\\', sans: [] }).der);
  der.set([0xff, 0x41, 0x80, 0xc3], Buffer.from(der).indexOf('zzzz'));
  const read = factsOf(der);
  expect(read.subject).toBe('CN=\\xffA\\x80\\xc3\\\\');
  expect(read.commonNames).toEqual(['\\xffA\\x80\\xc3\\']);
});

test('an alternative name keeps its odd characters apart from its neighbours', () => {
  const sans = [{ kind: 'dns', value: 'a.test, DNS:evil.test\n\0' }] as const;
  expect(facts(leaf(authority, { sans })).sans).toEqual([{ kind: 'dns', value: 'a.test, dns:evil.test\\x0a\\x00' }]);
});

describe('an extension that is broken costs only its own facts', () => {
  test.each([
    ['2.5.29.17', toDer(nullValue()), 'extensions/subjectAltName: is of another type'],
    ['2.5.29.17', Uint8Array.of(0x30, 0x05, 0x82), 'extensions/subjectAltName: ends early'],
    ['2.5.29.17', Uint8Array.of(0x30, 0x00, 0x00), 'extensions/subjectAltName: is followed by further bytes'],
    ['2.5.29.15', toDer(bitString(Uint8Array.of(1), 9)), 'extensions/keyUsage: is no BIT STRING'],
    [
      '2.5.29.19',
      toDer(sequence(integerBytes(Uint8Array.of(0xff)))),
      'extensions/basicConstraints/pathLenConstraint: is out of range',
    ],
    ['2.5.29.37', toDer(sequence(smallInteger(1))), 'extensions/extKeyUsage/0: is of another type'],
    [
      '1.3.6.1.4.1.11129.2.4.2',
      toDer(octetString(Uint8Array.of(0, 3, 0, 9, 1))),
      'extensions/signedCertificateTimestamps: ends early',
    ],
  ])('%s', (oid, value, defect) => {
    const read = facts(
      leaf(authority, { crlUrls: ['http://crl.test/'], rawExtensions: [{ oid, critical: false, value }] }),
    );
    expect(read.defects).toEqual([defect]);
    expect(read.crlUrls).toEqual(['http://crl.test/']);
  });

  test('one that stands twice counts once', () => {
    const value = toDer(octetString(Uint8Array.of(7)));
    const twice = [1, 2].map(() => ({ oid: '2.5.29.14', critical: false, value }));
    expect(facts(leaf(authority, { rawExtensions: twice }))).toMatchObject({
      subjectKeyId: '07',
      defects: ['extensions/subjectKeyIdentifier: stands more than once'],
    });
  });

  test('a critical one that nobody knows is named', () => {
    expect(facts(leaf(authority, { extraCritical: '1.3.6.1.4.1.99999.1' })).unknownCritical).toEqual([
      '1.3.6.1.4.1.99999.1',
    ]);
  });
});

describe('bytes that are no certificate are a value, not an error', () => {
  const { der } = authority;
  test.each<[string, Uint8Array, string, string]>([
    ['nothing', new Uint8Array(), 'certificate', 'ends early'],
    ['text', Buffer.from('hello, world'), 'certificate', 'ends early'],
    ['half of one', der.subarray(0, der.length / 2), 'certificate', 'ends early'],
    ['one and a byte', Uint8Array.of(...der, 0), 'certificate', 'is followed by further bytes'],
    ['another structure', toDer(sequence(smallInteger(1))), 'certificate/tbsCertificate', 'is of another type'],
    ['an empty structure', toDer(sequence()), 'certificate/tbsCertificate', 'is missing'],
    ['more than 64 KiB', new Uint8Array(65_537), 'certificate', 'is longer than 65536 bytes'],
    ['10,000 levels', nested(10_000), 'certificate', 'is nested deeper than 64 levels'],
  ])('%s', (_case, bytes, at, problem) => {
    expect(parseCertificate(bytes)).toMatchObject({ kind: 'malformed', at, problem });
  });

  test('a date that the calendar lacks', () => {
    const bytes = Uint8Array.from(der);
    const at = Buffer.from(bytes).indexOf('260101000000Z');
    bytes.set(Buffer.from('261301000000Z'), at);
    expect(parseCertificate(bytes)).toMatchObject({
      at: 'certificate/tbsCertificate/validity/notBefore',
      problem: 'is no date of the calendar',
    });
  });
});

test('BER that is not DER is read and noted', () => {
  const bytes = Uint8Array.from(authority.der);
  const longForm = Uint8Array.of(0x30, 0x83, 0x00, ...bytes.subarray(2));
  expect(bytes[1]).toBe(0x82);
  expect(facts({ ...authority, der: longForm }).defects).toEqual(['certificate: is not DER, only BER']);
});

test('no change of one byte and no truncation throws, hangs or goes unnoticed by the hash', () => {
  const { der } = leaf(issuing, { subject: [['CN', 'Ünï', 'bmp']], mustStaple: true, crlUrls: ['http://c.test/'] });
  const whole = parseCertificate(der).sha256;
  let random = 12_345;
  const next = (limit: number) => {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    return random % limit;
  };
  let malformed = 0;
  for (let round = 0; round < 5000; round += 1) {
    const changed = Uint8Array.from(der);
    const at = round % der.length;
    changed[at] = (changed[at] ?? 0) ^ (1 + next(255));
    const parsed = parseCertificate(changed);
    if (isMalformed(parsed)) malformed += 1;
    if (parsed.sha256 === whole) throw new Error(`unnoticed at ${at}`);
  }
  for (let length = 0; length < der.length; length += 1)
    expect(isMalformed(parseCertificate(der.subarray(0, length)))).toBe(true);
  expect(malformed).toBeGreaterThan(100);
  expect(malformed).toBeLessThan(5000);
});

test('times before 1950 and from 2050 on are written in four digits, others in two', () => {
  const span = { notBefore: new Date('1949-06-30T12:00:00Z'), notAfter: new Date('9999-12-31T23:59:59Z') };
  const edge = { notBefore: new Date('1950-01-01T00:00:00Z'), notAfter: new Date('2049-12-31T23:59:59Z') };
  for (const dates of [span, edge]) {
    expect(facts(mint({ subject: 'x', ...VALID, ...dates }))).toMatchObject({
      notBefore: dates.notBefore.toISOString(),
      notAfter: dates.notAfter.toISOString(),
      defects: [],
    });
  }
});

function timestamps(scts: readonly (readonly number[])[]): Uint8Array {
  const list = scts.flatMap((sct) => [0, sct.length, ...sct]);
  return toDer(octetString(Uint8Array.of(0, list.length, ...list)));
}

function nested(levels: number): Uint8Array {
  const bytes: number[] = [];
  // Indefinite lengths need two bytes a level, so that 10,000 levels fit below the limit of size.
  for (let level = 0; level < levels; level += 1) bytes.push(0x30, 0x80);
  return Uint8Array.from(bytes);
}

import { describe, expect, test } from '@jest/globals';
import { buildClientHello, buildClientHelloMessage } from '../../src/wire/client-hello.ts';
import type { HelloOffer } from '../../src/wire/hello-offer.ts';
import { parseClientHello } from '../../src/wire/parse-client-hello.ts';
import { CONTENT_TYPE, writeRecords } from '../../src/wire/record.ts';

const RANDOM = Uint8Array.from({ length: 32 }, (_, index) => index);
const R = Buffer.from(RANDOM).toString('hex');

const offer = (overrides: Partial<HelloOffer> = {}): HelloOffer => ({
  versions: [0x0303],
  suites: [0xc02f],
  groups: [],
  signatureAlgorithms: [],
  serverName: null,
  alpn: [],
  statusRequest: false,
  keyShares: [],
  padTo: null,
  random: RANDOM,
  sessionId: new Uint8Array(),
  ...overrides,
});

const modern = offer({
  versions: [0x0304, 0x0303],
  suites: [0x1301, 0x1302, 0xc02f],
  groups: [0x11ec, 0x001d, 0x0017],
  signatureAlgorithms: [0x0403, 0x0804],
  serverName: 'shop.test',
  alpn: ['h2', 'http/1.1'],
  statusRequest: true,
  sct: true,
  keyShares: [{ group: 0x001d, publicKey: new Uint8Array(32).fill(5) }],
  sessionId: new Uint8Array(32).fill(6),
});

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('buildClientHello', () => {
  test.each<[string, HelloOffer, string]>([
    [
      'SSL 3.0, which has no extensions',
      offer({ versions: [0x0300], suites: [0x0005], serverName: 'shop.test', alpn: ['h2'] }),
      `160300002f 0100002b 0300 ${R} 00 0004 0005 00ff 0100`,
    ],
    [
      'TLS 1.0 with the signalling suite',
      offer({ versions: [0x0301], suites: [0x002f], signatureAlgorithms: [0x0401] }),
      `1603010035 01000031 0301 ${R} 00 0004 002f 00ff 0100 0004 00170000`,
    ],
    [
      'TLS 1.2',
      offer({ groups: [0x001d], signatureAlgorithms: [0x0401] }),
      `160301004e 0100004a 0303 ${R} 00 0002 c02f 0100 001f 00170000 ff01000100 000a00040002001d 000b00020100 000d000400020401`,
    ],
    [
      'TLS 1.3 alone',
      offer({ versions: [0x0304], suites: [0x1301], keyShares: [{ group: 0x001d, publicKey: Uint8Array.of(9) }] }),
      `1603010047 01000043 0303 ${R} 00 0002 1301 0100 0018 003300070005001d000109 002d00020101 002b0003020304`,
    ],
    [
      'a server name',
      offer({ serverName: 'a.b' }),
      `1603010044 01000040 0303 ${R} 00 0002 c02f 0100 0015 000000080006000003612e62 00170000 ff01000100`,
    ],
  ])('writes %s', (_what, given, expected) => {
    expect(hex(buildClientHello(given))).toBe(expected.replaceAll(' ', ''));
  });

  test('is read back as it was offered', () => {
    expect(parseClientHello(buildClientHello(modern))).toMatchObject({
      kind: 'client-hello',
      legacyVersion: 0x0303,
      versions: [0x0304, 0x0303],
      suites: [0x1301, 0x1302, 0xc02f],
      groups: [0x11ec, 0x001d, 0x0017],
      signatureAlgorithms: [0x0403, 0x0804],
      serverName: 'shop.test',
      alpn: ['h2', 'http/1.1'],
      keyShareGroups: [0x001d],
      statusRequest: true,
      cookie: null,
      records: 1,
    });
  });

  test('names signatures on certificates apart from those of the handshake', () => {
    const message = hex(buildClientHelloMessage({ ...modern, certificateSignatures: [0x0401, 0x0403] }));
    expect(message).toContain('000d0006000404030804');
    expect(message).toContain('00320006000404010403');
  });

  test('sends a cookie back', () => {
    const hello = parseClientHello(buildClientHello({ ...modern, cookie: Uint8Array.of(1, 2, 3) }));
    expect(hello).toMatchObject({ cookie: expect.objectContaining({ length: 3 }) });
  });

  test.each([
    [512, 512],
    [1500, 1500],
    [20_000, 20_000],
  ])('pads to %i bytes exactly', (padTo, size) => {
    expect(parseClientHello(buildClientHello({ ...modern, padTo }))).toMatchObject({ size });
  });

  test('never ends in an empty padding extension, so a gap below 5 bytes is overshot', () => {
    const bare = buildClientHelloMessage(modern).length;
    const sizes = [0, 1, 2, 3, 4, 5, 6].map(
      (gap) => buildClientHelloMessage({ ...modern, padTo: bare + gap }).length - bare,
    );
    expect(sizes).toEqual([0, 5, 5, 5, 5, 5, 6]);
  });

  test('splits a message above 16384 bytes over records', () => {
    const bytes = buildClientHello({ ...modern, padTo: 40_000 });
    expect(bytes.length).toBe(40_000 + 3 * 5);
    expect(hex(bytes.subarray(0, 5))).toBe('1603014000');
    expect(parseClientHello(bytes)).toMatchObject({ size: 40_000, records: 3, serverName: 'shop.test' });
  });

  test.each([
    ['no version', { versions: [] }],
    ['a short random', { random: new Uint8Array(31) }],
    ['a name that is no A-label', { serverName: 'münchen.test' }],
  ])('refuses %s as a bug of the caller', (_what, overrides) => {
    expect(() => buildClientHello(offer(overrides))).toThrow(RangeError);
  });
});

describe('parseClientHello', () => {
  const bytes = buildClientHello(modern);

  test('asks for more until the last byte is there', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(parseClientHello(bytes.subarray(0, length))).toEqual({ kind: 'need-more' });
    }
  });

  test('reads a hello in records of one byte', () => {
    const split = writeRecords(CONTENT_TYPE.handshake, 0x0301, buildClientHelloMessage(modern), 1);
    expect(parseClientHello(split)).toMatchObject({ kind: 'client-hello', serverName: 'shop.test' });
  });

  test.each([
    ['text', '474554202f', 'record/type'],
    ['an alert', '15030100020228', 'record/type'],
    ['another message', '1603010004 02000000', 'handshake/type'],
    ['a hello of no content', '1603010004 01000000', 'client_hello/legacy_version'],
    ['half a suite', `160301002a 01000026 0303 ${R} 00 0001 00`, 'client_hello/cipher_suites/suite'],
  ])('blames the field in %s', (_what, text, at) => {
    expect(parseClientHello(Buffer.from(text.replaceAll(' ', ''), 'hex'))).toMatchObject({ kind: 'malformed', at });
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Flight, FlightStep } from '../../src/wire/flight.ts';
import { HANDSHAKE_TYPE, writeHandshake } from '../../src/wire/handshake-message.ts';
import { FLIGHT_LIMITS } from '../../src/wire/limits.ts';
import { createFlightReader } from '../../src/wire/server-flight.ts';
import {
  alertRecord,
  certificate,
  certificateRequest,
  certificateStatus,
  concat,
  dheKeyExchange,
  ecdheKeyExchange,
  extension,
  records,
  serverHello,
  serverHelloDone,
} from './server-bytes.ts';

const LEAF = new Uint8Array(900).fill(0x30);
const ISSUER = new Uint8Array(1200).fill(0x31);
const ALPN = Buffer.from('\x00\x03\x02h2', 'latin1');

/** Pushes in pieces of `size` bytes; the last step is what counts. */
function read(bytes: Uint8Array, size = bytes.length, limits = FLIGHT_LIMITS): { step: FlightStep; soFar: Flight } {
  const reader = createFlightReader({ limits });
  let step: FlightStep = { kind: 'need-more' };
  for (let at = 0; at < bytes.length; at += size) step = reader.push(bytes.subarray(at, at + size));
  return { step, soFar: reader.soFar() };
}

const full12 = [
  serverHello({
    suite: 0xc02f,
    extensions: (list) => {
      extension(list, 0xff01, (content) => content.u8(0));
      extension(list, 0x0010, (content) => content.bytes(ALPN));
    },
  }),
  certificate(LEAF, ISSUER),
  certificateStatus(Uint8Array.of(0x30, 0x03, 0x0a, 0x01, 0x00)),
  ecdheKeyExchange(0x001d, 0x0804),
  certificateRequest([Uint8Array.of(0x30, 0x00), Uint8Array.of(0x30, 0x01, 0x05)], [0x0403, 0x0401]),
  serverHelloDone(),
];

describe('a flight of TLS 1.2', () => {
  const whole: Partial<Flight> = {
    version: 0x0303,
    cipherSuite: 0xc02f,
    group: 0x001d,
    dhBits: null,
    signatureScheme: 0x0804,
    alpn: 'h2',
    extensions: [0xff01, 0x0010],
    helloRetryRequest: null,
    downgradeMarked: false,
    warnings: [],
    complete: true,
  };

  test.each([
    ['one record', records(full12)],
    ['a record for each message', concat(...full12.map((message) => records([message])))],
    ['records of 7 bytes', records(full12, 7)],
    ['records of one byte', records(full12, 1)],
  ])('is read from %s, in pieces of any size', (_what, bytes) => {
    for (const size of [bytes.length, 1, 7, 1000]) {
      const { step } = read(bytes, size);
      expect(step).toMatchObject({ kind: 'flight', flight: { ...whole, bytes: bytes.length } });
      if (step.kind !== 'flight') return;
      expect(step.flight.certificates?.map((der) => Buffer.from(der).equals(LEAF))).toEqual([true, false]);
      expect(Buffer.from(step.flight.staple ?? []).toString('hex')).toBe('30030a0100');
      expect(step.flight.certificateRequest?.types).toEqual([1, 64]);
      expect(step.flight.certificateRequest?.signatureAlgorithms).toEqual([0x0403, 0x0401]);
      expect(step.flight.certificateRequest?.authorities.map((name) => name.length)).toEqual([2, 3]);
    }
  });

  test('shows what was read when the connection dies midway', () => {
    const { step, soFar } = read(records(full12.slice(0, 2)));
    expect(step).toEqual({ kind: 'need-more' });
    expect(soFar).toMatchObject({ version: 0x0303, alpn: 'h2', group: null, complete: false });
    expect(soFar.certificates).toHaveLength(2);
  });

  test('reads on after a warning such as unrecognized_name', () => {
    const { step } = read(concat(alertRecord(1, 112), records(full12)));
    expect(step).toMatchObject({
      kind: 'flight',
      flight: { ...whole, warnings: [{ level: 1, description: 112, encrypted: false }] },
    });
  });

  test('keeps its last step', () => {
    const reader = createFlightReader();
    const step = reader.push(records(full12));
    expect(reader.push(alertRecord(2, 40))).toBe(step);
  });
});

describe('other flights', () => {
  const sslRsa = [serverHello({ version: 0x0300, suite: 0x0005 }), certificate(LEAF), serverHelloDone()];
  const prime = Uint8Array.of(0x00, 0x7f, ...new Uint8Array(127).fill(0xff));
  test.each<[string, readonly Uint8Array[], Partial<Flight>]>([
    ['SSL 3.0 with static RSA', sslRsa, { version: 0x0300, cipherSuite: 0x0005, group: null, complete: true }],
    [
      'TLS 1.0 with DH of 1023 bits',
      [
        serverHello({ version: 0x0301, suite: 0x0033 }),
        certificate(LEAF),
        dheKeyExchange(prime, null),
        serverHelloDone(),
      ],
      { version: 0x0301, dhBits: 1023, group: null, signatureScheme: null, complete: true },
    ],
    [
      'TLS 1.1 that asks for a client certificate',
      [serverHello({ version: 0x0302 }), certificate(LEAF), certificateRequest([], null), serverHelloDone()],
      { certificateRequest: { types: [1, 64], signatureAlgorithms: [], authorities: [] } },
    ],
    [
      'a server that marks the downgrade',
      [serverHello({ random: concat(new Uint8Array(24), Buffer.from('DOWNGRD\x01')) }), serverHelloDone()],
      { downgradeMarked: true },
    ],
    [
      'an ALPN name with a line break',
      [
        serverHello({
          extensions: (list) => extension(list, 16, (c) => c.bytes(Buffer.from('\x00\x03\x02h\n', 'latin1'))),
        }),
        serverHelloDone(),
      ],
      { alpn: 'h\\x0a' },
    ],
    [
      'a suite that nobody knows',
      [serverHello({ suite: 0xfafa }), ecdheKeyExchange(23, 1), serverHelloDone()],
      { cipherSuite: 0xfafa, group: null, complete: true },
    ],
    [
      'TLS 1.3, which hides all but its hello',
      [
        serverHello({
          suite: 0x1301,
          extensions: (list) => {
            extension(list, 0x2b, (c) => c.u16(0x0304));
            extension(list, 0x33, (c) => c.u16(0x001d).vector(2, (key) => key.bytes(new Uint8Array(32))));
          },
        }),
      ],
      { version: 0x0304, group: 0x001d, certificates: null, complete: true, helloRetryRequest: null },
    ],
    [
      'a HelloRetryRequest',
      [
        serverHello({
          suite: 0x1302,
          random: Buffer.from('cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c', 'hex'),
          extensions: (list) => {
            extension(list, 0x2b, (c) => c.u16(0x0304));
            extension(list, 0x33, (c) => c.u16(0x0017));
            extension(list, 0x2c, (c) => c.vector(2, (cookie) => cookie.u8(1).u8(2)));
          },
        }),
      ],
      {
        version: 0x0304,
        group: 0x0017,
        complete: true,
        helloRetryRequest: { group: 0x0017, cookie: Uint8Array.of(1, 2) },
      },
    ],
  ])('of %s are read', (_what, messages, expected) => {
    const { step } = read(records(messages), 5);
    expect(step).toMatchObject({ kind: 'flight', flight: expected });
  });
});

describe('alerts', () => {
  test.each([
    ['a fatal one', alertRecord(2, 40), 2, 40],
    ['close_notify, which ends though it is a warning', alertRecord(1, 0), 1, 0],
    ['one of a level that does not exist', alertRecord(7, 80), 7, 80],
    ['one behind a ServerHello', concat(records([serverHello()]), alertRecord(2, 80)), 2, 80],
    ['one behind half a message', concat(records([certificate(LEAF)], 50).subarray(0, 55), alertRecord(2, 10)), 2, 10],
  ])('end the flight: %s', (_what, bytes, level, description) => {
    expect(read(bytes, 1).step).toEqual({ kind: 'alert', alert: { level, description, encrypted: false } });
  });

  test('that never end are cut off', () => {
    const endless = concat(...Array.from({ length: 40 }, () => alertRecord(1, 90)));
    expect(read(endless).step).toMatchObject({ kind: 'malformed', at: 'record' });
  });
});

describe('an answer that is not TLS', () => {
  test.each([
    ['HTTP', 'HTTP/1.1 400 Bad Request\r\n\r\n', null],
    ['SSH', 'SSH-2.0-OpenSSH_9.6\r\n', null],
    ['SMTP', '220 mail.test ESMTP\r\n', null],
    ['a handshake byte and then nonsense', '\x16\x00\x00', null],
    ['a ServerHello of SSL 2.0', '\x80\x1a\x04\x00\x01\x00\x02\x00\x00\x00\x03\x00\x10', 'sslv2'],
    ['an error of SSL 2.0', '\x80\x03\x00\x00\x01', 'sslv2'],
  ])('is kept: %s', (_what, text, looksLike) => {
    const bytes = Buffer.from(text, 'latin1');
    for (const size of [1, bytes.length]) {
      const { step } = read(bytes, size);
      expect(step).toMatchObject({ kind: 'not-tls', looksLike });
      expect(step.kind === 'not-tls' && Buffer.from(step.firstBytes).equals(bytes)).toBe(true);
    }
  });

  test('is kept up to 512 bytes', () => {
    const { step } = read(Buffer.from('x'.repeat(3000)), 100);
    expect(step.kind === 'not-tls' && step.firstBytes.length).toBe(512);
  });
});

describe('bytes that cannot be read', () => {
  const body = serverHello({ extensions: (list) => extension(list, 16, (content) => content.bytes(ALPN)) }).subarray(4);

  test('truncation of a ServerHello at every byte blames the field that is short', () => {
    const blamed = Array.from({ length: body.length + 1 }, (_, length) => {
      const message = writeHandshake(HANDSHAKE_TYPE.serverHello, (writer) => writer.bytes(body.subarray(0, length)));
      const { step } = read(records([message]));
      return step.kind === 'malformed' ? step.at.replace('server_hello/', '') : step.kind;
    });
    const runs = blamed
      .filter((at, index) => at !== blamed[index - 1])
      .map((at) => [at, blamed.filter((other) => other === at).length]);
    expect(runs).toEqual([
      ['legacy_version', 2],
      ['random', 32],
      ['session_id.length', 1],
      ['session_id', 3],
      ['cipher_suite', 2],
      ['compression_method', 1],
      // Extensions may be missing altogether (RFC 5246 §7.4.1.3), so the flight goes on.
      ['need-more', 2],
      ['extensions.length', 1],
      ['extensions', 9],
      ['need-more', 2],
    ]);
  });

  const hello = records([serverHello()]);
  const oversized = (type: number) => records([Uint8Array.of(type, 0xff, 0xff, 0xff)]);
  test.each<[string, Uint8Array, string]>([
    ['a record too long', Buffer.from('1603034801', 'hex'), 'record/length'],
    ['a record of another version', concat(hello, Buffer.from('1602000001', 'hex')), 'record/version'],
    ['a record of no known type', concat(hello, Buffer.from('6303030001', 'hex')), 'record/type'],
    ['application data', concat(hello, Buffer.from('170303000100', 'hex')), 'record/type'],
    ['change_cipher_spec before the flight is done', concat(hello, Buffer.from('140303000101', 'hex')), 'record/type'],
    ['a message too long', oversized(2), 'handshake/length'],
    ['a certificate before the hello', records([certificate(LEAF)]), 'handshake/type'],
    ['two hellos', concat(hello, hello), 'handshake/type'],
    ['half an alert', Buffer.from('150303000102', 'hex'), 'alert/description'],
    [
      'a certificate longer than its list',
      concat(hello, records([writeHandshake(11, (b) => b.vector(3, (l) => l.u24(5).u8(0)))])),
      'certificate/certificate_list/0',
    ],
    ['a done with content', concat(hello, records([writeHandshake(14, (b) => b.u8(0))])), 'server_hello_done'],
    [
      'too many certificates',
      concat(hello, records([certificate(...Array.from({ length: 101 }, () => LEAF.subarray(0, 9)))])),
      'certificate/certificate_list/100',
    ],
    [
      'too many CA names',
      concat(
        hello,
        records([
          certificateRequest(
            Array.from({ length: 5001 }, () => Uint8Array.of(5)),
            [1],
          ),
        ]),
      ),
      'certificate_request/certificate_authorities/5000',
    ],
    [
      'empty records without end',
      concat(...Array.from({ length: 40 }, () => Buffer.from('1603030000', 'hex'))),
      'record',
    ],
    [
      'a key share cut short',
      records([serverHello({ extensions: (list) => extension(list, 0x33, (c) => c.u16(29).u16(4)) })]),
      'server_hello/extensions/key_share/key_exchange',
    ],
  ])('blames the field of %s', (_what, bytes, at) => {
    expect(read(bytes, 3).step).toMatchObject({ kind: 'malformed', at });
  });

  test('stops a flight that never ends at its limit', () => {
    const flood = concat(hello, ...Array.from({ length: 300 }, () => records([certificate(new Uint8Array(1000))])));
    expect(read(flood).step).toMatchObject({ kind: 'malformed', at: 'handshake/length' });
  });
});

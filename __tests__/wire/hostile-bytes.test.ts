import { describe, expect, test } from '@jest/globals';
import { buildClientHello } from '../../src/wire/client-hello.ts';
import { parseClientHello } from '../../src/wire/parse-client-hello.ts';
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
  seeded,
  serverHello,
  serverHelloDone,
} from './server-bytes.ts';

const STEPS = ['need-more', 'flight', 'alert', 'not-tls', 'malformed'];

const goodFlights = [
  concat(
    alertRecord(1, 112),
    records([
      serverHello({
        extensions: (list) =>
          extension(list, 16, (content) =>
            content.vector(2, (names) => names.vector(1, (name) => name.u8(104).u8(50))),
          ),
      }),
      certificate(new Uint8Array(40), new Uint8Array(30)),
      certificateStatus(new Uint8Array(12)),
      ecdheKeyExchange(0x17, 0x0403),
      certificateRequest([new Uint8Array(9)], [0x0403]),
      serverHelloDone(),
    ]),
  ),
  records(
    [
      serverHello({ version: 0x0301, suite: 0x0039 }),
      certificate(new Uint8Array(20)),
      dheKeyExchange(new Uint8Array(64).fill(255), null),
      serverHelloDone(),
    ],
    60,
  ),
  records([
    serverHello({
      suite: 0x1301,
      extensions: (list) => {
        extension(list, 0x2b, (content) => content.u16(0x0304));
        extension(list, 0x33, (content) => content.u16(0x1d).vector(2, (key) => key.bytes(new Uint8Array(32))));
      },
    }),
  ]),
];

const step = (bytes: Uint8Array, size: number): string => {
  const reader = createFlightReader();
  let kind = 'need-more';
  for (let at = 0; at < bytes.length; at += size) kind = reader.push(bytes.subarray(at, at + size)).kind;
  reader.soFar();
  return kind;
};

describe('whatever a server sends', () => {
  test('the flights to be spoilt are good ones', () => {
    expect(goodFlights.map((flight) => step(flight, flight.length))).toEqual(['flight', 'flight', 'flight']);
  });

  test('every change of one byte gives a step', () => {
    const seen = new Set<string>();
    for (const flight of goodFlights) {
      for (let at = 0; at < flight.length; at++) {
        for (const mask of [0x01, 0x02, 0x10, 0x80, 0xff]) {
          const spoilt = flight.slice();
          spoilt[at] = (spoilt[at] ?? 0) ^ mask;
          seen.add(step(spoilt, flight.length));
        }
      }
    }
    expect([...seen].sort()).toEqual([...STEPS].sort());
  });

  test('10,000 flights with bytes changed, dropped and doubled give a step', () => {
    const random = seeded(0x715);
    for (let round = 0; round < 10_000; round++) {
      const flight = goodFlights[random(goodFlights.length)] as Uint8Array;
      const from = random(flight.length);
      const to = from + random(30);
      const cut = [flight.slice(0, from), flight.slice(random(2) === 0 ? from : to)];
      const spoilt = concat(...(random(2) === 0 ? cut : [flight.slice(0, to), flight.slice(from)]));
      for (let changes = random(4); changes > 0; changes--) spoilt[random(spoilt.length)] = random(256);
      expect(STEPS).toContain(step(spoilt, 1 + random(spoilt.length)));
    }
  });

  test('10,000 strings of random bytes in records give a step', () => {
    const random = seeded(0xc0de);
    for (let round = 0; round < 10_000; round++) {
      const noise = Uint8Array.from({ length: random(120) }, () => random(256));
      const framed = random(2) === 0 ? noise : records([Uint8Array.of(random(24), 0, 0, noise.length), noise]);
      expect(STEPS).toContain(
        step(random(3) === 0 ? concat(records([serverHello()]), framed) : framed, 1 + random(50)),
      );
    }
  });
});

describe('whatever a client sends', () => {
  test('10,000 spoilt hellos give a value', () => {
    const random = seeded(99);
    const hello = buildClientHello({
      versions: [0x0304, 0x0303],
      suites: [0x1301, 0xc02f],
      groups: [0x1d],
      signatureAlgorithms: [0x0403],
      serverName: 'shop.test',
      alpn: ['h2'],
      statusRequest: true,
      keyShares: [{ group: 0x1d, publicKey: new Uint8Array(32) }],
      padTo: null,
      random: new Uint8Array(32),
      sessionId: new Uint8Array(32),
    });
    for (let round = 0; round < 10_000; round++) {
      const spoilt = hello.slice(0, random(8) === 0 ? random(hello.length) : hello.length);
      for (let changes = 1 + random(3); changes > 0; changes--) spoilt[random(spoilt.length)] = random(256);
      expect(['client-hello', 'need-more', 'malformed']).toContain(parseClientHello(spoilt).kind);
    }
  });
});

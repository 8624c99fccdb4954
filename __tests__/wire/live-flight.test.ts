import { randomBytes } from 'node:crypto';
import type { TlsOptions } from 'node:tls';
import { describe, expect, test } from '@jest/globals';
import { buildClientHello } from '../../src/wire/client-hello.ts';
import type { FlightStep } from '../../src/wire/flight.ts';
import type { HelloOffer } from '../../src/wire/hello-offer.ts';
import { createFlightReader } from '../../src/wire/server-flight.ts';
import { converse, selfSigned, withServer } from './live-server.ts';

const server = selfSigned('shop.test');
const other = selfSigned('another CA');

const offer = (overrides: Partial<HelloOffer>): HelloOffer => ({
  versions: [0x0303],
  suites: [0xc02f, 0xc030, 0xcca8, 0x009e, 0xc014, 0xc013, 0x002f, 0x009c],
  groups: [0x001d, 0x0017, 0x0018],
  signatureAlgorithms: [0x0403, 0x0804, 0x0401, 0x0805, 0x0806, 0x0201],
  serverName: 'shop.test',
  alpn: ['h2', 'http/1.1'],
  statusRequest: true,
  keyShares: [],
  padTo: null,
  random: randomBytes(32),
  sessionId: randomBytes(32),
  ...overrides,
});

async function answerTo(options: TlsOptions, hello: HelloOffer, pieces = 100_000): Promise<FlightStep> {
  const reader = createFlightReader();
  let step: FlightStep = { kind: 'need-more' };
  await withServer({ key: server.key, cert: server.cert, ...options }, (port) =>
    converse(port, buildClientHello(hello), (bytes) => {
      for (let at = 0; at < bytes.length; at += pieces) step = reader.push(bytes.subarray(at, at + pieces));
      return step.kind !== 'need-more';
    }),
  );
  return step;
}

describe('a node:tls server', () => {
  test.each([
    ['ECDHE with x25519', {}, {}, { version: 0x0303, cipherSuite: 0xc02f, group: 0x001d, dhBits: null }],
    ['ECDHE with P-256', {}, { groups: [0x0017] }, { group: 0x0017 }],
    [
      'DHE',
      { ciphers: 'DHE-RSA-AES128-GCM-SHA256', dhparam: 'auto' as unknown as string },
      {},
      { group: null, dhBits: 2048 },
    ],
    ['static RSA', { ciphers: 'AES128-GCM-SHA256' }, {}, { group: null, dhBits: null, signatureScheme: null }],
    ['ALPN', { ALPNProtocols: ['http/1.1'] }, {}, { alpn: 'http/1.1' }],
    [
      'TLS 1.0',
      { minVersion: 'TLSv1' as const, ciphers: 'DEFAULT@SECLEVEL=0' },
      { versions: [0x0301] },
      { version: 0x0301, signatureScheme: null },
    ],
    ['a hello of 4000 bytes', {}, { padTo: 4000 }, { version: 0x0303 }],
    ['a hello of 20000 bytes', {}, { padTo: 20_000 }, { version: 0x0303 }],
  ])('answers %s with a flight that reads whole', async (_what, options, overrides, expected) => {
    for (const pieces of [7, 100_000]) {
      const step = await answerTo(options, offer(overrides), pieces);
      expect(step).toMatchObject({ kind: 'flight', flight: { ...expected, complete: true } });
      expect(step.kind === 'flight' && step.flight.certificates?.map((der) => server.der.equals(der))).toEqual([true]);
    }
  });

  test('names the CAs that it takes client certificates from', async () => {
    const step = await answerTo({ requestCert: true, ca: [other.cert] }, offer({}));
    expect(step).toMatchObject({
      kind: 'flight',
      flight: { certificateRequest: { types: expect.arrayContaining([1]) } },
    });
    const names = step.kind === 'flight' ? (step.flight.certificateRequest?.authorities ?? []) : [];
    expect(names.map((name) => Buffer.from(name).toString('latin1').includes('another CA'))).toEqual([true]);
  });

  test.each([
    ['no common suite', {}, { suites: [0x0005] }, 40],
    ['no common version', {}, { versions: [0x0301] }, 70],
    ['no common ALPN protocol', { ALPNProtocols: ['spdy'] }, {}, 120],
  ])('answers %s with an alert', async (_what, options, overrides, description) => {
    const step = await answerTo(options, offer(overrides));
    expect(step).toEqual({ kind: 'alert', alert: { level: 2, description, encrypted: false } });
  });

  test('asks for another key share, or shows its TLS 1.3 hello', async () => {
    const hello = offer({ versions: [0x0304], suites: [0x1301, 0x1302], keyShares: [] });
    expect(await answerTo({}, hello)).toMatchObject({
      kind: 'flight',
      flight: { version: 0x0304, helloRetryRequest: { group: 0x001d, cookie: null }, complete: true },
    });
  });
});

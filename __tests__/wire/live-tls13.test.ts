import { randomBytes } from 'node:crypto';
import type { TlsOptions } from 'node:tls';
import { describe, expect, test } from '@jest/globals';
import { buildClientHello } from '../../src/wire/client-hello.ts';
import type { Flight, FlightStep } from '../../src/wire/flight.ts';
import type { HelloOffer } from '../../src/wire/hello-offer.ts';
import { createFlightReader } from '../../src/wire/server-flight.ts';
import { createKeyShare, type KeyShare } from '../../src/wire/tls13/key-share.ts';
import { converse, selfSigned, withServer } from './live-server.ts';

const server = selfSigned('shop.test');
const other = selfSigned('another CA');

const share = (group: number): KeyShare => {
  const made = createKeyShare(group);
  if (made === null) throw new Error(`no key share of group ${group}`);
  return made;
};

interface Asked {
  readonly suites?: readonly number[];
  /** Groups named in the hello; shares are sent of `shares` only. */
  readonly groups?: readonly number[];
  readonly shares?: readonly number[];
  readonly alpn?: readonly string[];
  readonly sessionId?: Uint8Array;
  readonly versions?: readonly number[];
  readonly padTo?: number;
}

interface Answer {
  readonly step: FlightStep;
  readonly soFar: Flight;
  readonly retries: number;
}

/** What a prober does, in small: sends, reads, answers a retry, stops at the end. */
async function ask(
  options: TlsOptions,
  asked: Asked,
  pieces: number,
  spoil = (bytes: Uint8Array) => bytes,
): Promise<Answer> {
  const groups = asked.groups ?? [0x001d];
  const keyShares = (asked.shares ?? groups).map(share);
  const hello: HelloOffer = {
    versions: asked.versions ?? [0x0304, 0x0303],
    suites: asked.suites ?? [0x1301, 0x1302, 0x1303, 0xc02f],
    groups,
    signatureAlgorithms: [0x0403, 0x0804, 0x0401],
    serverName: 'shop.test',
    alpn: asked.alpn ?? [],
    statusRequest: true,
    keyShares,
    padTo: asked.padTo ?? null,
    random: randomBytes(32),
    sessionId: asked.sessionId ?? randomBytes(32),
  };
  const reader = createFlightReader({ client: { hello, keyShares } });
  let step: FlightStep = { kind: 'need-more' };
  let retries = 0;
  await withServer({ key: server.key, cert: server.cert, ...options }, (port) =>
    converse(port, buildClientHello(hello), (bytes) => {
      const answers: Uint8Array[] = [];
      const arrived = spoil(bytes);
      for (let at = 0; at < arrived.length; at += pieces) {
        step = reader.push(arrived.subarray(at, at + pieces));
        if (step.kind === 'retry') answers.push(step.bytesToSend);
      }
      retries += answers.length;
      return answers[0] ?? (step.kind !== 'need-more' && step.kind !== 'retry');
    }),
  );
  return { step, soFar: reader.soFar(), retries };
}

describe.each([7, 100_000])('a TLS 1.3 flight of a node:tls server, in pieces of %i bytes,', (pieces) => {
  test.each<[string, TlsOptions, Asked, Partial<Flight>]>([
    ['AES-128-GCM', { ciphers: 'TLS_AES_128_GCM_SHA256' }, {}, { cipherSuite: 0x1301 }],
    ['AES-256-GCM', { ciphers: 'TLS_AES_256_GCM_SHA384' }, {}, { cipherSuite: 0x1302 }],
    ['CHACHA20-POLY1305', { ciphers: 'TLS_CHACHA20_POLY1305_SHA256' }, {}, { cipherSuite: 0x1303 }],
    ['AES-128-CCM', { ciphers: 'TLS_AES_128_CCM_SHA256' }, { suites: [0x1304] }, { cipherSuite: 0x1304 }],
    [
      'AES-128-CCM-8',
      { ciphers: 'TLS_AES_128_CCM_8_SHA256:DEFAULT:@SECLEVEL=0' },
      { suites: [0x1305] },
      { cipherSuite: 0x1305 },
    ],
    ['secp256r1', {}, { groups: [0x0017] }, { group: 0x0017 }],
    ['secp384r1', { ecdhCurve: 'P-384' }, { groups: [0x0018] }, { group: 0x0018 }],
    ['secp521r1', { ecdhCurve: 'P-521' }, { groups: [0x0019] }, { group: 0x0019 }],
    ['x448', { ecdhCurve: 'X448' }, { groups: [0x001e] }, { group: 0x001e }],
    ['ALPN', { ALPNProtocols: ['http/1.1'] }, { alpn: ['h2', 'http/1.1'] }, { alpn: 'http/1.1' }],
    ['a hello without session id', {}, { sessionId: new Uint8Array() }, {}],
    ['a padded hello', {}, { padTo: 3000 }, {}],
  ])('is read to its end: %s', async (_what, options, asked, expected) => {
    const { step } = await ask(options, asked, pieces);
    expect(step).toMatchObject({
      kind: 'flight',
      flight: { version: 0x0304, signatureScheme: 0x0804, helloRetryRequest: null, complete: true, ...expected },
    });
    expect(step.kind === 'flight' && step.flight.certificates?.map((der) => server.der.equals(der))).toEqual([true]);
  });

  test.each<[string, TlsOptions, Asked, number]>([
    ['of another curve', { ecdhCurve: 'P-256' }, { groups: [0x001d, 0x0017], shares: [0x001d] }, 0x0017],
    ['when none was sent', {}, { groups: [0x001d], shares: [] }, 0x001d],
    [
      'under SHA-384',
      { ciphers: 'TLS_AES_256_GCM_SHA384', ecdhCurve: 'P-384' },
      { groups: [0x001d, 0x0018], shares: [0x001d] },
      0x0018,
    ],
    [
      'without session id',
      { ecdhCurve: 'P-256' },
      { groups: [0x001d, 0x0017], shares: [0x001d], sessionId: new Uint8Array() },
      0x0017,
    ],
  ])('is read behind a HelloRetryRequest for a share %s', async (_what, options, asked, group) => {
    const { step, retries } = await ask(options, asked, pieces);
    expect(retries).toBe(1);
    expect(step).toMatchObject({
      kind: 'flight',
      flight: { version: 0x0304, group, helloRetryRequest: { group, cookie: null }, complete: true },
    });
    expect(step.kind === 'flight' && step.flight.certificates).toHaveLength(1);
  });

  test('names the CAs that it takes client certificates from', async () => {
    const { step } = await ask({ requestCert: true, ca: [other.cert] }, {}, pieces);
    const request = step.kind === 'flight' ? step.flight.certificateRequest : null;
    expect(request).toMatchObject({ types: [], signatureAlgorithms: expect.arrayContaining([0x0804]) });
    expect(request?.authorities.map((name) => Buffer.from(name).toString('latin1').includes('another CA'))).toEqual([
      true,
    ]);
  });

  test('brings its OCSP staple', async () => {
    const response = Buffer.from('30030a0101', 'hex');
    const onServer: Parameters<typeof withServer>[0]['onServer'] = (made) =>
      made.on('OCSPRequest', (_cert: Buffer, _issuer: Buffer, callback: (error: null, bytes: Buffer) => void) =>
        callback(null, response),
      );
    const { step } = await ask({ onServer } as TlsOptions, {}, pieces);
    expect(step.kind === 'flight' && Buffer.from(step.flight.staple ?? []).equals(response)).toBe(true);
  });
});

describe('a reader that holds keys', () => {
  test('reads a TLS 1.2 flight just the same', async () => {
    const { step } = await ask({ maxVersion: 'TLSv1.2' }, {}, 7);
    expect(step).toMatchObject({ kind: 'flight', flight: { version: 0x0303, downgradeMarked: false, complete: true } });
  });

  test('sees the alert of a server that wants no such protocol', async () => {
    const { step } = await ask({ ALPNProtocols: ['h2'] }, { alpn: ['spdy'] }, 7);
    expect(step).toEqual({ kind: 'alert', alert: { level: 2, description: 120, encrypted: false } });
  });

  test('blames the record that was changed on its way', async () => {
    let arrived = 0;
    const { step, soFar } = await ask({}, {}, 100_000, (bytes) => {
      const spoilt = Uint8Array.from(bytes);
      // The hello and change_cipher_spec fill the first 200 bytes or so; 400 lies in an encrypted record.
      if (arrived <= 400 && arrived + bytes.length > 400) spoilt[400 - arrived] = (spoilt[400 - arrived] ?? 0) ^ 1;
      arrived += bytes.length;
      return spoilt;
    });
    expect(step).toEqual({
      kind: 'malformed',
      at: 'record/fragment',
      problem: 'does not open under the handshake keys',
    });
    expect(soFar).toMatchObject({ version: 0x0304, complete: false });
  });
});

const hybrids: [string, number, string][] = [
  ['X25519MLKEM768', 0x11ec, 'X25519MLKEM768'],
  ['SecP256r1MLKEM768', 0x11eb, 'SecP256r1MLKEM768'],
  ['SecP384r1MLKEM1024', 0x11ed, 'SecP384r1MLKEM1024'],
];
// Node has ML-KEM from 24.7 on; before that createKeyShare answers null.
describe.each(createKeyShare(0x11ec) === null ? [] : hybrids)('the hybrid group %s', (_name, group, ecdhCurve) => {
  test('is agreed on', async () => {
    const { step } = await ask({ ecdhCurve }, { groups: [group] }, 1000);
    expect(step).toMatchObject({ kind: 'flight', flight: { group, complete: true, helloRetryRequest: null } });
  });
});

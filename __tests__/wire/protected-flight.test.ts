import { createCipheriv } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { buildClientHelloMessage } from '../../src/wire/client-hello.ts';
import type { FlightStep } from '../../src/wire/flight.ts';
import { HANDSHAKE_TYPE, writeHandshake } from '../../src/wire/handshake-message.ts';
import type { HelloOffer } from '../../src/wire/hello-offer.ts';
import { CONTENT_TYPE } from '../../src/wire/record.ts';
import { createFlightReader, type FlightReader } from '../../src/wire/server-flight.ts';
import { answerHelloRetryRequest } from '../../src/wire/tls13/client-handshake.ts';
import { hash, serverHandshakeKeys } from '../../src/wire/tls13/key-schedule.ts';
import { createKeyShare } from '../../src/wire/tls13/key-share.ts';
import { tls13Suite } from '../../src/wire/tls13/suites.ts';
import { Writer } from '../../src/wire/writer.ts';
import { alertRecord, concat, extension, records, seeded, serverHello } from './server-bytes.ts';

const suite = tls13Suite(0x1301);
const ours = createKeyShare(0x001d);
const theirs = createKeyShare(0x001d);
if (suite === null || ours === null || theirs === null) throw new Error('the suite and x25519 must be known');

const hello: HelloOffer = {
  versions: [0x0304],
  suites: [0x1301],
  groups: [0x001d, 0x0017],
  signatureAlgorithms: [0x0403],
  serverName: 'shop.test',
  alpn: [],
  statusRequest: true,
  keyShares: [ours],
  padTo: null,
  random: new Uint8Array(32),
  sessionId: new Uint8Array(32),
};

const helloOf = (group: number, publicKey: Uint8Array, suiteCode = 0x1301) =>
  serverHello({
    suite: suiteCode,
    extensions: (list) => {
      extension(list, 0x2b, (content) => content.u16(0x0304));
      extension(list, 0x33, (content) => content.u16(group).vector(2, (key) => key.bytes(publicKey)));
    },
  });
const retryFor = (group: number) =>
  serverHello({
    suite: 0x1301,
    random: Buffer.from('cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c', 'hex'),
    extensions: (list) => {
      extension(list, 0x2b, (content) => content.u16(0x0304));
      extension(list, 0x33, (content) => content.u16(group));
    },
  });

const SERVER_HELLO = helloOf(0x001d, theirs.publicKey);
const KEYS = serverHandshakeKeys(
  suite,
  theirs.agree(ours.publicKey),
  hash(suite, buildClientHelloMessage(hello), SERVER_HELLO),
);

/** A server's protected record number `sequence`; `padding` zeros behind the inner type (RFC 8446 §5.2). */
function sealed(sequence: number, type: number, content: Uint8Array, padding = 0): Uint8Array {
  const nonce = Uint8Array.from(KEYS.iv);
  nonce[11] = (nonce[11] ?? 0) ^ sequence;
  const inner = concat(content, Uint8Array.of(type), new Uint8Array(padding));
  const header = new Writer()
    .u8(CONTENT_TYPE.applicationData)
    .u16(0x0303)
    .u16(inner.length + 16)
    .finish();
  const cipher = createCipheriv('aes-128-gcm', KEYS.key, nonce);
  cipher.setAAD(header);
  return concat(header, cipher.update(inner), cipher.final(), cipher.getAuthTag());
}

const read = (...parts: readonly Uint8Array[]): { step: FlightStep; reader: FlightReader } => {
  const reader = createFlightReader({ client: { hello, keyShares: [ours] } });
  return { step: reader.push(concat(...parts)), reader };
};

const encryptedExtensions = writeHandshake(HANDSHAKE_TYPE.encryptedExtensions, (body) =>
  body.vector(2, (list) => {
    extension(list, 0x0000, () => {});
    extension(list, 0x0010, (content) =>
      content.vector(2, (names) => names.vector(1, (name) => name.u8(0x68).u8(0x33))),
    );
  }),
);
const certificate = writeHandshake(HANDSHAKE_TYPE.certificate, (body) =>
  body
    .vector(1, () => {})
    .vector(3, (list) => {
      list
        .vector(3, (der) => der.bytes(new Uint8Array(50)))
        .vector(2, (extensions) => {
          extension(extensions, 0x0005, (content) => content.u8(1).vector(3, (response) => response.u8(0x30).u8(0)));
          extension(extensions, 0x0012, (content) => content.vector(2, (scts) => scts.vector(2, (sct) => sct.u8(0))));
        });
      list.vector(3, (der) => der.bytes(new Uint8Array(60))).vector(2, () => {});
    }),
);
const certificateRequest = writeHandshake(HANDSHAKE_TYPE.certificateRequest, (body) =>
  body
    .vector(1, () => {})
    .vector(2, (list) => {
      extension(list, 0x000d, (content) => content.u16s(2, [0x0804]));
      extension(list, 0x002f, (content) =>
        content.vector(2, (names) => names.vector(2, (name) => name.u8(0x30).u8(0))),
      );
    }),
);
const certificateVerify = writeHandshake(HANDSHAKE_TYPE.certificateVerify, (body) =>
  body.u16(0x0403).vector(2, (signature) => signature.bytes(new Uint8Array(70))),
);
const finished = writeHandshake(HANDSHAKE_TYPE.finished, (body) => body.bytes(new Uint8Array(32)));
const flight = [encryptedExtensions, certificateRequest, certificate, certificateVerify, finished];

describe('the protected part of a flight', () => {
  const whole = {
    kind: 'flight',
    flight: {
      alpn: 'h3',
      signatureScheme: 0x0403,
      extensions: [0x2b, 0x33, 0x0000, 0x0010],
      certificateRequest: { types: [], signatureAlgorithms: [0x0804], authorities: [{ length: 2 }] },
      staple: { length: 2 },
      sctList: { length: 5 },
      certificates: [{ length: 50 }, { length: 60 }],
      complete: true,
    },
  };
  const asRecords = (messages: readonly Uint8Array[]) => messages.map((message, index) => sealed(index, 22, message));

  test.each([
    ['one record', [sealed(0, 22, concat(...flight))]],
    ['a record for each message', asRecords(flight)],
    ['a padded record', [sealed(0, 22, concat(...flight), 1000)]],
    [
      'messages that span records',
      [sealed(0, 22, concat(...flight).subarray(0, 9)), sealed(1, 22, concat(...flight).subarray(9))],
    ],
    ['change_cipher_spec in between', [Buffer.from('140303000101', 'hex'), ...asRecords(flight)]],
  ])('is read from %s', (_what, parts) => {
    expect(read(records([SERVER_HELLO]), ...parts).step).toMatchObject(whole);
  });

  test.each<[string, readonly Uint8Array[], FlightStep]>([
    [
      'an encrypted alert',
      [sealed(0, 22, encryptedExtensions), sealed(1, 21, Uint8Array.of(2, 120))],
      { kind: 'alert', alert: { level: 2, description: 120, encrypted: true } },
    ],
    [
      'an alert in clear, from a server that failed before it had keys',
      [alertRecord(2, 80)],
      { kind: 'alert', alert: { level: 2, description: 80, encrypted: false } },
    ],
    [
      'application data inside',
      [sealed(0, 23, Uint8Array.of(1))],
      { kind: 'malformed', at: 'record/inner_type', problem: '23 in the middle of a handshake' },
    ],
    [
      'nothing but padding',
      [sealed(0, 0, new Uint8Array(9))],
      { kind: 'malformed', at: 'record/inner_type', problem: 'padding and nothing else' },
    ],
    [
      'a record out of turn',
      [sealed(1, 22, encryptedExtensions)],
      { kind: 'malformed', at: 'record/fragment', problem: 'does not open under the handshake keys' },
    ],
    [
      'a record too short to be protected',
      [Buffer.from('17030300100000000000000000000000000000000000', 'hex').subarray(0, 21)],
      { kind: 'malformed', at: 'record/fragment', problem: '16 bytes are too few to be protected' },
    ],
    [
      'a handshake record in clear',
      [records([encryptedExtensions])],
      { kind: 'malformed', at: 'record/type', problem: '22 in the middle of a handshake' },
    ],
    [
      'a certificate with a broken staple',
      [
        sealed(
          0,
          22,
          writeHandshake(11, (body) =>
            body
              .vector(1, () => {})
              .vector(3, (list) =>
                list
                  .vector(3, (der) => der.u8(0))
                  .vector(2, (extensions) => extension(extensions, 5, (content) => content.u8(1))),
              ),
          ),
        ),
      ],
      {
        kind: 'malformed',
        at: 'certificate/certificate_list/0/extensions/status_request/response.length',
        problem: 'needs 3 bytes, 0 left',
      },
    ],
  ])('ends with a step for %s', (_what, parts, step) => {
    expect(read(records([SERVER_HELLO]), ...parts).step).toEqual(step);
  });

  test('must not begin before the keys change', () => {
    expect(read(records([SERVER_HELLO, encryptedExtensions])).step).toMatchObject({
      kind: 'malformed',
      at: 'handshake/type',
    });
  });

  test('spoilt in 3,000 ways under good keys still gives a step', () => {
    const random = seeded(8446);
    const plain = concat(...flight);
    const seen = new Set<string>();
    for (let round = 0; round < 3000; round++) {
      const spoilt = plain.slice(0, random(5) === 0 ? random(plain.length) : plain.length);
      for (let changes = random(4); changes > 0; changes--) spoilt[random(spoilt.length)] = random(256);
      seen.add(read(records([SERVER_HELLO]), sealed(0, 22, spoilt, random(20))).step.kind);
    }
    expect([...seen].sort()).toEqual(['flight', 'malformed', 'need-more']);
  });
});

describe('a ServerHello', () => {
  test.each<[string, Uint8Array, FlightStep['kind'], string | null]>([
    [
      'with a group that was offered no key',
      helloOf(0x0017, new Uint8Array(65)),
      'malformed',
      'server_hello/extensions/key_share/group',
    ],
    [
      'with a key that is none',
      helloOf(0x001d, new Uint8Array(32)),
      'malformed',
      'server_hello/extensions/key_share/key_exchange',
    ],
    [
      'with a suite that cannot be opened, which ends the flight there',
      helloOf(0x001d, theirs.publicKey, 0x00c6),
      'flight',
      null,
    ],
  ])('%s', (_what, message, kind, at) => {
    expect(read(records([message])).step).toMatchObject(
      at === null ? { kind, flight: { certificates: null, complete: true } } : { kind, at },
    );
  });
});

describe('a HelloRetryRequest', () => {
  test('is answered once, and a second one refused', () => {
    const { step, reader } = read(records([retryFor(0x0017)]));
    expect(step.kind).toBe('retry');
    expect(reader.push(records([retryFor(0x0017)]))).toMatchObject({ kind: 'malformed', at: 'handshake/type' });
  });

  test('for a group that cannot be computed here ends the flight', () => {
    expect(read(records([retryFor(0x0100)])).step).toMatchObject({
      kind: 'flight',
      flight: { helloRetryRequest: { group: 0x0100 }, certificates: null, complete: true },
    });
  });

  test('followed by an alert at once is an alert', () => {
    expect(read(records([retryFor(0x0017)]), alertRecord(2, 80)).step).toMatchObject({ kind: 'alert' });
  });

  test('changes nothing in the hello but key share and cookie', () => {
    const cookie = Uint8Array.of(1, 2);
    const { keyShares, cookie: sent, ...rest } = answerHelloRetryRequest(hello, { group: 0x001d, cookie }, theirs);
    const { keyShares: _first, ...before } = hello;
    expect([keyShares, sent, rest]).toEqual([[theirs], cookie, before]);
    expect(answerHelloRetryRequest(hello, { group: null, cookie: null }, null)).toEqual(hello);
  });
});

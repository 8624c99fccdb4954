import { createServer, connect as dialTo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAuthority } from '../../src/demo/authority.ts';
import { type DemoServer, listen } from '../../src/demo/listen.ts';
import { tlsServer } from '../../src/demo/servers.ts';
import type { HelloQuestion } from '../../src/model/observation.ts';
import { prepareHello } from '../../src/probe/hello-offers.ts';
import { sendHello } from '../../src/probe/send-hello.ts';
import { buildClientHello } from '../../src/wire/client-hello.ts';
import { loopback, soon } from './soon.ts';

const KINDS = ['server-flight', 'alert', 'closed', 'silent', 'not-tls', 'malformed', 'no-connection'];
const QUESTIONS: readonly HelloQuestion[] = [
  { kind: 'browser' },
  { kind: 'modern' },
  { kind: 'version', offered: 0x0303 },
];

/** The same numbers for the same seed, so that a failure can be repeated. */
function numbers(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

describe('whatever bytes a server sends, a hello has an outcome', () => {
  let healthy: DemoServer;
  let hostile: DemoServer;
  let answer: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    healthy = await tlsServer(createAuthority(Date.now()).serve('shop.test'));
    const server = createServer((socket) => socket.on('error', () => {}).once('data', () => socket.end(answer)));
    hostile = await listen(server);
  });
  afterAll(async () => {
    await healthy.stop();
    await hostile.stop();
  });

  const outcomeOf = async (bytes: Uint8Array, question: HelloQuestion) => {
    answer = bytes;
    return sendHello(loopback(hostile.port), question, 'shop.test', soon(1_000));
  };

  test('for 200 answers of noise, half of them dressed as TLS records', async () => {
    const next = numbers(20_261);
    const begun = Date.now();
    for (let round = 0; round < 200; round += 1) {
      const noise = Uint8Array.from({ length: next() % 2_000 }, () => next() & 0xff);
      const dressed = Uint8Array.of(next() % 2 === 0 ? 22 : 21, 3, 3, noise.length >> 8, noise.length & 0xff, ...noise);
      const { outcome } = await outcomeOf(
        round % 2 === 0 ? noise : dressed,
        QUESTIONS[round % 3] ?? { kind: 'modern' },
      );
      expect([round, KINDS.includes(outcome.kind)]).toEqual([round, true]);
    }
    expect(Date.now() - begun).toBeLessThan(18_000);
  });

  test('for 300 recorded flights with one byte changed', async () => {
    const next = numbers(8_446);
    const flights = await Promise.all(QUESTIONS.map((question) => record(healthy.port, question)));
    const kinds = new Set<string>();
    for (let round = 0; round < 300; round += 1) {
      const question = QUESTIONS[round % 3] ?? { kind: 'modern' };
      const changed = Uint8Array.from(flights[round % 3] ?? []);
      const at = next() % changed.length;
      changed[at] = (changed[at] ?? 0) ^ (1 + (next() % 255));
      const { outcome } = await outcomeOf(changed, question);
      kinds.add(outcome.kind);
      expect([round, at, KINDS.includes(outcome.kind)]).toEqual([round, at, true]);
    }
    expect(flights.every(({ length }) => length > 500)).toBe(true);
    expect(kinds.size).toBeGreaterThan(1);
  });
});

/** What a sound server answers to such a hello, until it has nothing more to say. */
function record(port: number, question: HelloQuestion): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = dialTo({ host: '127.0.0.1', port }, () => {
      socket.write(buildClientHello(prepareHello(question, 'shop.test').offer));
    });
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.once('error', reject);
    setTimeout(() => {
      socket.destroy();
      resolve(Buffer.concat(chunks));
    }, 300);
  });
}

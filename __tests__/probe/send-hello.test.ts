import { afterAll, describe, expect, test } from '@jest/globals';
import { createAuthority } from '../../src/demo/authority.ts';
import { faultyServer, resettingOnAccept } from '../../src/demo/faulty-servers.ts';
import {
  alert,
  always,
  CLOSE,
  drip,
  forHelloAbove,
  forName,
  forOtherNamesThan,
  forSplitHello,
  forUnknownNames,
  malformedServerHello,
  noise,
  RESET,
  type Rule,
  SILENCE,
} from '../../src/demo/reactions.ts';
import { closedPort, type DemoServer, greetingServer, plainHttpServer, tlsServer } from '../../src/demo/servers.ts';
import type { HelloQuestion } from '../../src/model/observation.ts';
import { AT_ONCE } from '../../src/probe/open.ts';
import { sendHello, sendHelloLater } from '../../src/probe/send-hello.ts';
import { outcomeWords } from '../helpers/outcome-words.ts';
import { loopback, soon } from './soon.ts';

const ca = createAuthority(Date.now());
const identity = ca.serve('shop.test');
const healthy = () => tlsServer(identity);
const behind = async (rule: Rule) => faultyServer(rule, await healthy());
const BROWSER: HelloQuestion = { kind: 'browser' };
const MODERN: HelloQuestion = { kind: 'modern' };
const LARGE: HelloQuestion = { kind: 'post-quantum' };
const PADDED: HelloQuestion = { kind: 'padded', size: 1_700 };
const SPLIT: HelloQuestion = { kind: 'split' };
const NO_NAME: HelloQuestion = { kind: 'no-sni' };
const OTHER: HelloQuestion = { kind: 'other-sni', name: 'tls-gate-probe.invalid' };

const ask = async (server: DemoServer, question: HelloQuestion, timeoutMs = 400) =>
  sendHello(loopback(server.port), question, 'shop.test', soon(timeoutMs));

describe('a hello of our own', () => {
  test.each([
    ['a sound server', healthy, { browser: 'TLS 1.3', modern: 'TLS 1.3', split: 'TLS 1.3', noName: 'TLS 1.3' }],
    ['a reset whatever comes', () => faultyServer(always(RESET)), { browser: 'rst', modern: 'rst', noName: 'rst' }],
    ['a reset before anything comes', () => resettingOnAccept(), { browser: 'rst', modern: 'rst' }],
    ['silence whatever comes', () => faultyServer(always(SILENCE)), { browser: 'silent', modern: 'silent' }],
    ['the end whatever comes', () => faultyServer(always(CLOSE)), { browser: 'fin', modern: 'fin' }],
    ['alert 40 whatever comes', () => faultyServer(always(alert(40))), { browser: 'alert 40', modern: 'alert 40' }],
    ['an alert nobody knows', () => faultyServer(always(alert(200))), { modern: 'alert 200' }],
    ['a warning and then the end', () => faultyServer(always(alert(112, 1))), { modern: 'fin' }],
    [
      'a reset for its name alone',
      () => behind(forName('shop.test', RESET)),
      { browser: 'rst', modern: 'rst', noName: 'TLS 1.3', other: 'TLS 1.3' },
    ],
    [
      'silence for its name alone',
      () => behind(forName('shop.test', SILENCE)),
      { browser: 'silent', modern: 'silent', noName: 'TLS 1.3', other: 'TLS 1.3' },
    ],
    [
      'alert 112 for all names but one',
      () => behind(forOtherNamesThan(['other.test'], alert(112))),
      { modern: 'alert 112', noName: 'alert 112', other: 'alert 112' },
    ],
    [
      'alert 80 for names that it does not know',
      () => behind(forUnknownNames(['other.test'], alert(80))),
      { modern: 'alert 80', noName: 'TLS 1.3', other: 'alert 80' },
    ],
    [
      'a reset for a hello above 1,400 bytes',
      () => behind(forHelloAbove(1_400, RESET)),
      { browser: 'rst', modern: 'TLS 1.3', large: 'rst', padded: 'rst', split: 'TLS 1.3' },
    ],
    [
      'a reset for a hello in two reads',
      () => behind(forSplitHello(RESET)),
      { browser: 'rst', modern: 'TLS 1.3', large: 'TLS 1.3', padded: 'TLS 1.3', split: 'rst' },
    ],
    [
      'silence for a hello in two reads',
      () => behind(forSplitHello(SILENCE)),
      { browser: 'silent', modern: 'TLS 1.3', split: 'silent' },
    ],
    ['a byte a second', () => faultyServer(always(drip())), { browser: 'silent', modern: 'silent' }],
    ['64 KB of noise', () => faultyServer(always(noise(65_536))), { browser: 'not-tls', modern: 'not-tls' }],
    [
      'a ServerHello that breaks its own lengths',
      () => faultyServer(always(malformedServerHello())),
      { browser: 'malformed at server_hello/session_id', modern: 'malformed at server_hello/session_id' },
    ],
    ['a web server without TLS', plainHttpServer, { modern: 'not-tls' }],
    ['a shell server', () => greetingServer('SSH-2.0-OpenSSH_9.2p1\r\n'), { modern: 'not-tls' }],
    [
      'a port where nothing listens',
      closedPort,
      { browser: 'no connection: refused', modern: 'no connection: refused' },
    ],
  ] as const)('meets %s', async (_given, start, expected) => {
    const questions = {
      browser: BROWSER,
      modern: MODERN,
      large: LARGE,
      padded: PADDED,
      split: SPLIT,
      noName: NO_NAME,
      other: OTHER,
    };
    const server = await start();
    try {
      const kinds = Object.keys(expected) as (keyof typeof questions)[];
      const seen = await Promise.all(kinds.map(async (kind) => [kind, await ask(server, questions[kind])] as const));
      const words = Object.fromEntries(seen.map(([kind, { outcome }]) => [kind, outcomeWords(outcome)]));
      expect(words).toEqual(expected);
    } finally {
      await server.stop();
    }
  });

  test('meets a reset at once, as a reset of the connection or of the first read', async () => {
    const server = await resettingOnAccept(0);
    const { outcome } = await ask(server, MODERN);
    await server.stop();
    expect(['rst', 'no connection: reset']).toContain(outcomeWords(outcome));
  });

  test('counts the bytes of a server that drips, so that slow is told from silent', async () => {
    const server = await faultyServer(always(drip()));
    const dripping = await ask(server, MODERN, 1_300);
    await server.stop();
    expect(dripping.outcome).toEqual({ kind: 'silent', waitedMs: 1_300 });
    expect(dripping.bytes).toBe(2);
  });

  test('reads nothing more once it knows: noise costs 512 bytes of evidence and no waiting', async () => {
    const server = await faultyServer(always(noise(1_000_000)));
    const { outcome, tookMs } = await ask(server, MODERN, 5_000);
    await server.stop();
    expect(outcome.kind === 'not-tls' && Buffer.from(outcome.firstBytes, 'base64').length).toBe(512);
    expect(tookMs).toBeLessThan(1_000);
  });

  test('is not sent once the run is over', async () => {
    const { outcome } = await sendHello(loopback(9), MODERN, null, { timeoutMs: 500, endsAt: 0 });
    expect(outcome).toEqual({ kind: 'no-connection', tcp: { kind: 'not-attempted', why: 'deadline' } });
  });
});

describe('a hello whose connection is opened before the question is known', () => {
  const askLater = (server: DemoServer, question: Promise<HelloQuestion | null>) =>
    sendHelloLater(loopback(server.port), question, 'shop.test', soon(3_000), AT_ONCE);

  test('is sent as soon as it is known', async () => {
    const server = await healthy();
    let know: (question: HelloQuestion) => void = () => {};
    const known = new Promise<HelloQuestion>((resolve) => {
      know = resolve;
    });
    const answer = askLater(server, known);
    setTimeout(() => know(MODERN), 50);
    expect((await answer)?.outcome).toMatchObject({ kind: 'server-flight', complete: true });
    await server.stop();
  });

  test.each([
    ['nothing is to be asked', healthy, Promise.resolve(null)],
    ['the server has ended the connection meanwhile', () => resettingOnAccept(), new Promise<null>(() => {})],
    ['the question comes too late', healthy, new Promise<null>(() => {})],
  ])('is not sent when %s', async (_case, start, question) => {
    const server = await start();
    expect(await askLater(server, question)).toBeNull();
    await server.stop();
  });
});

describe('a sound flight', () => {
  let server: DemoServer | null = null;
  afterAll(async () => server?.stop());

  test('is read to its end, encrypted or not, with the chain as sent', async () => {
    server = await tlsServer(identity);
    for (const question of [BROWSER, MODERN, { kind: 'version', offered: 0x0303 }] as const) {
      const { outcome, bytes } = await ask(server, question);
      expect(outcome).toMatchObject({ kind: 'server-flight', complete: true });
      expect(outcome.kind === 'server-flight' && outcome.chain.map(({ subject }) => subject)).toEqual([
        'CN=shop.test',
        'CN=TLS Gate Demo Intermediate',
      ]);
      expect(bytes).toBeGreaterThan(500);
    }
  });
});

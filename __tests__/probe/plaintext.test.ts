import { describe, expect, test } from '@jest/globals';
import { faultyServer, resettingOnAccept } from '../../src/demo/faulty-servers.ts';
import { alert, always, CLOSE, noise, RESET, SILENCE } from '../../src/demo/reactions.ts';
import { closedPort, greetingServer, plainHttpServer } from '../../src/demo/servers.ts';
import { askInClear } from '../../src/probe/plaintext.ts';
import { loopback, soon } from './soon.ts';

describe('asked in clear,', () => {
  test.each([
    ['a server that greets', () => greetingServer('220 mail.test ESMTP\r\n'), 'before-request: 220 mail.test ESMTP'],
    ['a web server', plainHttpServer, 'after-http-request: HTTP/1.1 200 OK'],
    ['a server that resets at once', () => resettingOnAccept(), 'before-request: rst'],
    ['one that resets what it does not understand', () => faultyServer(always(RESET)), 'after-http-request: rst'],
    ['one that closes then', () => faultyServer(always(CLOSE)), 'after-http-request: fin'],
    ['one that answers with an alert', () => faultyServer(always(alert(10))), 'after-http-request: \x15\x03\x03'],
    ['one that says nothing', () => faultyServer(always(SILENCE)), 'silent'],
    ['a port where nothing listens', closedPort, 'no-connection'],
  ])('%s is heard', async (_given, start, expected) => {
    const server = await start();
    const answer = await askInClear(loopback(server.port), 'shop.test', soon(1_000));
    await server.stop();
    const words =
      answer.kind === 'answered'
        ? `${answer.when}: ${Buffer.from(answer.firstBytes, 'base64').toString('latin1')}`
        : answer.kind === 'closed'
          ? `${answer.when}: ${answer.how}`
          : answer.kind;
    expect(words.slice(0, expected.length)).toBe(expected);
  });

  test('a server that never stops talking is heard for 512 bytes', async () => {
    const server = await faultyServer(always(noise(65_536)));
    const answer = await askInClear(loopback(server.port), 'shop.test', soon());
    await server.stop();
    expect(answer.kind === 'answered' && Buffer.from(answer.firstBytes, 'base64').length).toBe(512);
  });

  test('nobody is heard once the run is over', async () => {
    expect(await askInClear(loopback(9), 'shop.test', { timeoutMs: 500, endsAt: 0 })).toEqual({
      kind: 'no-connection',
    });
  });
});

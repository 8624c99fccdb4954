import { describe, expect, test } from '@jest/globals';
import { resettingOnAccept } from '../../src/demo/faulty-servers.ts';
import { closedPort, greetingServer, silentPort } from '../../src/demo/servers.ts';
import { dial } from '../../src/probe/dial.ts';
import { loopback, soon } from './soon.ts';

describe('dialling', () => {
  test.each([
    ['a port where nothing listens', closedPort, { kind: 'refused' }],
    ['a port that swallows everything', silentPort, { kind: 'timeout', waitedMs: 300 }],
  ])('%s gives the reason', async (_given, start, tcp) => {
    const server = await start();
    try {
      expect(await dial(loopback(server.port), soon(300))).toEqual({ kind: 'failed', tcp });
    } finally {
      await server.stop();
    }
  });

  test('an open port gives the socket and the time that it took', async () => {
    const server = await greetingServer('hello');
    const dialled = await dial(loopback(server.port), soon());
    expect(dialled).toMatchObject({ kind: 'connected', tcp: { kind: 'connected', tookMs: expect.any(Number) } });
    if (dialled.kind === 'connected') dialled.socket.destroy();
    await server.stop();
  });

  test('a port that resets at once gives a connection or a reset, whichever is seen first, and no error', async () => {
    const server = await resettingOnAccept(0);
    const dialled = await dial(loopback(server.port), soon());
    expect(dialled.kind === 'connected' ? 'connected' : dialled.tcp.kind).toMatch(/^(connected|reset)$/);
    if (dialled.kind === 'connected') dialled.socket.on('error', () => {}).destroy();
    await server.stop();
  });

  test('is not attempted once the run is over', async () => {
    expect(await dial(loopback(9), { timeoutMs: 500, endsAt: 0 })).toEqual({
      kind: 'failed',
      tcp: { kind: 'not-attempted', why: 'deadline' },
    });
  });

  test("that the run's end cuts short is not held against the port", async () => {
    const server = await silentPort();
    const dialled = await dial(loopback(server.port), { timeoutMs: 60_000, endsAt: Date.now() + 200 });
    expect(dialled).toEqual({ kind: 'failed', tcp: { kind: 'not-attempted', why: 'deadline' } });
    await server.stop();
  });
});

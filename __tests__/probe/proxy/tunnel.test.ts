import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type DemoServer, listen } from '../../../src/demo/listen.ts';
import { closedPort, silentPort } from '../../../src/demo/servers.ts';
import type { Address } from '../../../src/probe/dial.ts';
import { dialThrough } from '../../../src/probe/proxy/tunnel.ts';
import { soon } from '../soon.ts';

const TO: Address = { address: 'shop.test', port: 8443, family: null };
const running: DemoServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

/** A proxy that answers the first bytes by doing this with the socket. */
async function proxy(react: (socket: Socket, request: string) => void): Promise<number> {
  const server = await listen(
    createServer((socket) => {
      socket.on('error', () => {}).once('data', (bytes: Buffer) => react(socket, bytes.toString('latin1')));
    }),
  );
  running.push(server);
  return server.port;
}

const way = (port: number, credentials: string | null = null, host = '127.0.0.1') => ({
  proxy: { host, port, variable: null, credentials: null },
  credentials,
});

async function refusalOf(react: (socket: Socket) => void, timeoutMs = 300) {
  const dialled = await dialThrough(way(await proxy(react)), TO, soon(timeoutMs));
  return dialled.kind === 'failed' && dialled.tcp.kind === 'proxy-refused' ? dialled.tcp.refusal : dialled;
}

describe('a tunnel', () => {
  test('is asked for by name, and hands on what the server says first', async () => {
    let asked = '';
    const port = await proxy((socket, request) => {
      asked = request;
      socket.write('HTTP/1.1 200 OK\r\n\r\n220 mail.test\r\n');
    });
    const dialled = await dialThrough(way(port), TO, soon());
    expect(asked).toBe('CONNECT shop.test:8443 HTTP/1.1\r\nHost: shop.test:8443\r\nUser-Agent: tls-gate\r\n\r\n');
    if (dialled.kind !== 'connected') throw new Error(dialled.tcp.kind);
    const first = await new Promise((resolve) => dialled.socket.once('data', resolve).resume());
    expect(String(first)).toBe('220 mail.test\r\n');
    dialled.socket.destroy();
  });

  test('comes as well where the proxy says its word one byte at a time', async () => {
    const port = await proxy(async (socket) => {
      for (const char of 'HTTP/1.1 200 OK\r\n\r\n') {
        socket.write(char);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    });
    const dialled = await dialThrough(way(port), TO, soon());
    expect(dialled.kind).toBe('connected');
    if (dialled.kind === 'connected') dialled.socket.destroy();
  });

  test.each([
    ['whole', (request: string) => request],
    ['as far as half of its credentials', (request: string) => request.slice(0, request.indexOf('Basic ') + 16)],
    ['decoded', () => 'hello röbot:s\u00fccret, is it s\u00fccret?'],
  ])('keeps the credentials to itself where what is no proxy sends them back %s', async (_what, said) => {
    const port = await proxy((socket, request) => socket.end(said(request)));
    const dialled = await dialThrough(way(port, 'röbot:s\u00fccret'), TO, soon());
    const refusal = dialled.kind === 'failed' && dialled.tcp.kind === 'proxy-refused' ? dialled.tcp.refusal : null;
    const heard = refusal?.kind === 'not-http' ? Buffer.from(refusal.firstBytes, 'base64').toString('utf8') : '';
    expect(heard).toContain('***');
    expect(heard).not.toMatch(/s\u00fccret|csO2Ym90/);
  });

  test('puts an IPv6 address into brackets, and credentials into one header', async () => {
    let asked = '';
    const port = await proxy((socket, request) => {
      asked = request;
      socket.end('HTTP/1.1 407 robot:geheim?\r\n\r\n');
    });
    const dialled = await dialThrough(
      way(port, 'robot:geheim'),
      { address: '2001:db8::1', port: 443, family: 6 },
      soon(),
    );
    expect(asked).toContain('CONNECT [2001:db8::1]:443 HTTP/1.1\r\nHost: [2001:db8::1]:443\r\n');
    expect(asked).toContain(`\r\nProxy-Authorization: Basic ${Buffer.from('robot:geheim').toString('base64')}\r\n`);
    expect(JSON.stringify(dialled)).not.toContain('geheim');
  });
});

describe('no tunnel comes from a proxy that', () => {
  test.each<[string, (socket: Socket) => void, object]>([
    ['says nothing', () => {}, { kind: 'silent', waitedMs: 300 }],
    ['hangs up', (socket) => socket.end(), { kind: 'closed', how: 'fin' }],
    ['resets', (socket) => socket.resetAndDestroy(), { kind: 'closed', how: 'rst' }],
    ['is none', (socket) => socket.write('SSH-2.0-x\r\n'), { kind: 'not-http' }],
    ['breaks off', (socket) => socket.end('HTTP/1.1 20'), { kind: 'not-http' }],
    ['stops in the middle', (socket) => socket.write('HTTP/1.1 20'), { kind: 'not-http' }],
    ['drips its head', (socket) => socket.write('HTTP/1.1 200 OK\r\nX: y\r\n'), { kind: 'too-long', bytes: 23 }],
    ['breaks off in its head', (socket) => socket.end('HTTP/1.1 403 No\r\n'), { kind: 'too-long', bytes: 17 }],
    [
      'never ends its head',
      (socket) => socket.write('HTTP/1.1 200 OK\r\n'.padEnd(100_000, 'x: y\r\n')),
      { kind: 'too-long' },
    ],
    ['says no', (socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'), { kind: 'status', status: 403 }],
  ])('%s', async (_what, react, refusal) => {
    expect(await refusalOf(react)).toMatchObject(refusal);
  });

  test('is not there, and the words are about the proxy', async () => {
    const closed = await closedPort();
    expect(await dialThrough(way(closed.port), TO, soon())).toEqual({
      kind: 'failed',
      tcp: { kind: 'proxy-refused', refusal: { kind: 'unreachable', code: 'ECONNREFUSED' } },
    });
    expect(await dialThrough(way(3128, null, 'no-such-proxy.invalid'), TO, soon(5_000))).toMatchObject({
      tcp: {
        kind: 'proxy-refused',
        refusal: { kind: 'unreachable', code: expect.stringMatching(/^(?:ENOTFOUND|EAI_AGAIN)$/) },
      },
    });
  });

  test('does not answer the connection', async () => {
    const silent = await silentPort();
    running.push(silent);
    expect(await dialThrough(way(silent.port), TO, soon(300))).toEqual({
      kind: 'failed',
      tcp: { kind: 'proxy-refused', refusal: { kind: 'no-answer', waitedMs: 300 } },
    });
  });

  test("the run's end cuts short, which is not held against it", async () => {
    const port = await proxy(() => {});
    expect(await dialThrough(way(port), TO, { timeoutMs: 60_000, endsAt: Date.now() + 200 })).toEqual({
      kind: 'failed',
      tcp: { kind: 'not-attempted', why: 'deadline' },
    });
  });
});

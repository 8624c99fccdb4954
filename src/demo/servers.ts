import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { SecureVersion } from 'node:tls';
import { Worker } from 'node:worker_threads';

/** A running demo server on 127.0.0.1. */
export interface DemoServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** What a TLS demo server presents. */
export interface Presents {
  /** PEM, leaf first, exactly as it is to be sent. */
  readonly chain: string;
  readonly key: string;
  readonly minVersion?: SecureVersion;
  readonly maxVersion?: SecureVersion;
}

/** An HTTPS server that greets politely. */
export function tlsServer({
  chain,
  key,
  minVersion = 'TLSv1.2',
  maxVersion = 'TLSv1.3',
}: Presents): Promise<DemoServer> {
  // OpenSSL serves TLS 1.0 and 1.1 only at security level 0.
  const old = minVersion === 'TLSv1' || minVersion === 'TLSv1.1';
  const options = { cert: chain, key, minVersion, maxVersion, ...(old ? { ciphers: 'DEFAULT@SECLEVEL=0' } : {}) };
  const server = createHttpsServer(options, (_request, response) => response.end());
  server.on('tlsClientError', () => {}); // refusing a hello is what it is here for
  return listen(server);
}

/** A web server without TLS. */
export function plainHttpServer(): Promise<DemoServer> {
  const server = createHttpServer((_request, response) => response.end('<h1>It works, without TLS</h1>'));
  return listen(server);
}

/** Sends a greeting as soon as somebody connects. */
export function greetingServer(greeting: string): Promise<DemoServer> {
  return listen(createTcpServer((socket) => socket.on('error', () => {}).write(greeting)));
}

/** Resets every connection as soon as the first bytes arrive. */
export function resettingServer(): Promise<DemoServer> {
  return listen(createTcpServer((socket) => socket.on('error', () => {}).once('data', () => socket.resetAndDestroy())));
}

/** A port where nothing listens any more. */
export async function closedPort(): Promise<DemoServer> {
  const server = await listen(createTcpServer());
  await server.stop();
  return { port: server.port, stop: async () => {} };
}

/**
 * A port whose connections are never taken: a thread opens it and then sleeps, and two connections of ours fill its
 * queue, so that the system drops whatever comes next, as a firewall would.
 */
export async function silentPort(): Promise<DemoServer> {
  const worker = new Worker(SLEEPING_LISTENER, { eval: true });
  const port = await new Promise<number>((resolve) => worker.once('message', resolve));
  const { connect } = await import('node:net');
  const fillers = Array.from({ length: 3 }, () => connect({ host: '127.0.0.1', port }).on('error', () => {}));
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    port,
    async stop() {
      for (const filler of fillers) filler.destroy();
      await worker.terminate();
    },
  };
}

const SLEEPING_LISTENER = `
  const { parentPort } = require('node:worker_threads');
  const server = require('node:net').createServer();
  server.listen({ host: '127.0.0.1', port: 0, backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000));
  });
`;

function listen(server: Server): Promise<DemoServer> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => {}).once('close', () => open.delete(socket));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, stop: () => close(server, open) });
    });
  });
}

function close(server: Server, open: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of open) socket.destroy();
  });
}

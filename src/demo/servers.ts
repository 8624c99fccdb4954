import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import type { SecureVersion, TlsOptions } from 'node:tls';
import { Worker } from 'node:worker_threads';
import { type DemoServer, listen, type Place } from './listen.ts';

export type { DemoServer } from './listen.ts';

/** What a TLS demo server presents, and whom it serves. */
export interface Presents {
  /** PEM, leaf first, exactly as it is to be sent. */
  readonly chain: string;
  readonly key: string;
  /** OCSP response in DER, stapled for clients that ask. */
  readonly staple?: Uint8Array;
  readonly minVersion?: SecureVersion;
  readonly maxVersion?: SecureVersion;
  /** OpenSSL's cipher list; without a suite of TLS 1.3 in it, Node serves TLS 1.2 at most. */
  readonly ciphers?: string;
  /** Groups, in OpenSSL's spelling. */
  readonly groups?: string;
  readonly clientCertificates?: {
    /** PEM of the authorities whose certificates are accepted; their names are told to the client. */
    readonly authorities: string;
    /** Without one the handshake fails. */
    readonly insist: boolean;
  };
}

/** An HTTPS server that greets politely. */
export function tlsServer(presents: Presents, place: Place = {}): Promise<DemoServer> {
  const server = createHttpsServer(tlsOptions(presents), (_request, response) => response.end());
  const { staple } = presents;
  if (staple !== undefined) server.on('OCSPRequest', (_leaf, _issuer, answer) => answer(null, Buffer.from(staple)));
  server.on('tlsClientError', () => {}); // refusing a hello is what it is here for
  return listen(server, place);
}

/** Node's options for what a server presents. */
export function tlsOptions(presents: Presents): TlsOptions {
  const { chain, key, minVersion = 'TLSv1.2', maxVersion = 'TLSv1.3', clientCertificates } = presents;
  // OpenSSL serves TLS 1.0 and 1.1 only at security level 0.
  const old = minVersion === 'TLSv1' || minVersion === 'TLSv1.1';
  const ciphers = presents.ciphers ?? (old ? 'DEFAULT@SECLEVEL=0' : undefined);
  return {
    cert: chain,
    key,
    minVersion,
    maxVersion,
    ...(ciphers === undefined ? {} : { ciphers, honorCipherOrder: true }),
    ...(presents.groups === undefined ? {} : { ecdhCurve: presents.groups }),
    ...(clientCertificates === undefined
      ? {}
      : { ca: clientCertificates.authorities, requestCert: true, rejectUnauthorized: clientCertificates.insist }),
  };
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

/** A mail server that has no TLS to offer. */
export function clearMailServer(name: string): Promise<DemoServer> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {}).write(`220 ${name} ESMTP\r\n`);
    socket.on('data', (line: Buffer) => {
      const isHello = /^EHLO /i.test(line.toString('latin1'));
      if (isHello) socket.write(`250-${name}\r\n250-SIZE 10240000\r\n250 8BITMIME\r\n`);
      else socket.end('221 Bye\r\n');
    });
  });
  return listen(server);
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

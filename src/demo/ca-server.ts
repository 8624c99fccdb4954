import { createServer } from 'node:http';
import { type DemoServer, listen } from './listen.ts';

/** A running publisher: what is in `files` by then is served, by path. */
export interface CaServer extends DemoServer {
  readonly url: string;
  readonly files: Map<string, Uint8Array>;
}

/** The place where a CA publishes its certificates, DER over plain HTTP (RFC 5280 §4.2.2.1). */
export async function caServer(): Promise<CaServer> {
  const files = new Map<string, Uint8Array>();
  const server = await listen(
    createServer(({ url = '' }, response) => {
      const file = files.get(url);
      response.writeHead(file === undefined ? 404 : 200, { 'Content-Type': 'application/pkix-cert' }).end(file);
    }),
  );
  return { ...server, files, url: `http://127.0.0.1:${server.port}` };
}

import { createServer } from 'node:http';
import type { Fault } from './fault.ts';
import { type DemoServer, listen } from './listen.ts';

/** What stands between this machine and a server. */
export const PROXY_FAULTS: readonly Fault[] = [
  { cause: 'proxy-refused', host: 'behind-a-proxy.demo.test', start: strictProxy },
];

/** A proxy that lets nobody through without credentials. */
async function strictProxy(): Promise<DemoServer> {
  const server = createServer();
  server.on('connect', (_request, socket) => {
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="demo"\r\n\r\n');
  });
  const { port, stop } = await listen(server);
  // What it would be asked for is up to the proxy: nothing has to listen there.
  return { port, stop, config: `proxy: "http://127.0.0.1:${port}"` };
}

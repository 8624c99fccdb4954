import { createServer as createNetServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { type DemoServer, listen, type Place } from '../../src/demo/listen.ts';

/** What is done with a connection: TLS with an HTTP answer of this status, a TCP reset at once or after the hello, its end, or nothing at all. */
export type Reaction = number | 'reset' | 'reset-after-hello' | 'end' | 'silent';

export interface MoodyServer extends DemoServer {
  /** Connections taken so far. */
  readonly taken: () => number;
  /** When the last one came. */
  readonly lastAt: () => number;
}

/** A TLS server that treats each connection as told, `n` being 1 for the first; on every address of 127.0.0.0/8. */
export async function moodyServer(
  { cert, key }: { readonly cert: string; readonly key: string },
  react: (n: number) => Reaction,
  place: Place = { address: '0.0.0.0' },
): Promise<MoodyServer> {
  let taken = 0;
  let lastAt = 0;
  const serving = new Map<number, ReturnType<typeof createTlsServer>>();
  const tlsWith = (status: number) => {
    const known = serving.get(status) ?? createTlsServer({ cert, key });
    if (!serving.has(status)) {
      known.on('secureConnection', (secure) => {
        secure.on('error', () => {});
        secure.once('data', () => secure.end(`HTTP/1.1 ${status} Scripted\r\nContent-Length: 0\r\n\r\n`));
      });
      known.on('tlsClientError', () => {});
    }
    serving.set(status, known);
    return known;
  };
  const server = createNetServer((socket: Socket) => {
    taken += 1;
    lastAt = Date.now();
    const reaction = react(taken);
    socket.on('error', () => {});
    if (reaction === 'reset') socket.resetAndDestroy();
    else if (reaction === 'reset-after-hello') socket.once('data', () => socket.resetAndDestroy());
    else if (reaction === 'end') socket.end().resume();
    else if (reaction !== 'silent') tlsWith(reaction).emit('connection', socket);
  });
  return { ...(await listen(server, place)), taken: () => taken, lastAt: () => lastAt };
}

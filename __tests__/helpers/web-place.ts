import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A plain HTTP server on 127.0.0.1: where a CA would publish its certificates. */
export interface WebPlace {
  readonly port: number;
  /** The URL of a path that answers so; the path is `/` and the name. */
  answer(name: string, respond: (response: ServerResponse) => void): string;
  /** The same for a file. */
  file(name: string, bytes: Uint8Array | string, contentType?: string): string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** Starts one; what was not told an answer is 404. */
export async function webPlace(): Promise<WebPlace> {
  const answers = new Map<string, (response: ServerResponse) => void>();
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const respond = answers.get(url);
    if (respond === undefined) response.writeHead(404).end('gone');
    else respond(response);
  });
  server.on('connection', (socket: Socket) => open.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer: WebPlace['answer'] = (name, respond) => {
    answers.set(`/${name}`, respond);
    return `http://127.0.0.1:${port}/${name}`;
  };
  return {
    port,
    answer,
    asked,
    file: (name, bytes, contentType = 'application/pkix-cert') =>
      answer(name, (response) => response.writeHead(200, { 'Content-Type': contentType }).end(bytes)),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

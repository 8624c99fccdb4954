import type { AddressInfo, Server, Socket } from 'node:net';

/** A running demo server on this machine. */
export interface DemoServer {
  readonly port: number;
  /** Where it listens when that is not 127.0.0.1 alone. */
  readonly addresses?: readonly string[];
  /** Further keys of its endpoint in the config file, where they are known only once it runs. */
  readonly config?: string;
  stop(): Promise<void>;
}

/** Where to listen; 127.0.0.1 and a free port unless said otherwise. */
export interface Place {
  readonly address?: string;
  readonly port?: number;
}

/** Opens a server. Rejects when the system refuses the place. */
export function listen(server: Server, { address = '127.0.0.1', port = 0 }: Place = {}): Promise<DemoServer> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => {}).once('close', () => open.delete(socket));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      resolve({ port: (server.address() as AddressInfo).port, stop: () => close(server, open) });
    });
  });
}

function close(server: Server, open: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of open) socket.destroy();
  });
}

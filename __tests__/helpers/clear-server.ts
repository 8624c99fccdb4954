import { createServer, type Socket } from 'node:net';
import { type DemoServer, listen } from '../../src/demo/listen.ts';

/** One turn of a server that begins in clear: what it waits for, and what it says then, piece by piece. */
export interface Turn {
  /** `null`: it speaks first. */
  readonly hears: RegExp | null;
  readonly says: string | readonly string[];
  /** What it does afterwards, in place of the next turn. */
  readonly ends?: 'close' | 'reset';
}

export interface ClearServer extends DemoServer {
  /** Everything that clients said, one character a byte. */
  heard(): string;
}

/** A server that goes through its turns, the same for every connection, and keeps silent where none is left. */
export async function clearServer(turns: readonly Turn[]): Promise<ClearServer> {
  let all = '';
  const server = createServer((socket) => {
    socket.on('error', () => {});
    let received = '';
    let next = 0;
    const goOn = async () => {
      const turn = turns[next];
      if (turn === undefined || (turn.hears !== null && !turn.hears.test(received))) return;
      next += 1;
      received = '';
      await say(socket, [turn.says].flat());
      if (turn.ends === 'close') socket.end();
      if (turn.ends === 'reset') socket.resetAndDestroy();
      await goOn();
    };
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString('latin1');
      all += chunk.toString('latin1');
      void goOn();
    });
    void goOn();
  });
  return { ...(await listen(server)), heard: () => all };
}

/** Each piece in a segment of its own. */
async function say(socket: Socket, pieces: readonly string[]): Promise<void> {
  for (const piece of pieces) {
    socket.write(piece, 'latin1');
    if (pieces.length > 1) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

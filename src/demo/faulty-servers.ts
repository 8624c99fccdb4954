import { connect, createServer, type Socket } from 'node:net';
import { assertNever } from '../model/units.ts';
import { parseClientHello } from '../wire/parse-client-hello.ts';
import { type DemoServer, listen } from './listen.ts';
import type { Heard, Reaction, Rule } from './reactions.ts';

/**
 * A raw server on 127.0.0.1 that reads the ClientHello, reacts as the rule says, and hands every other connection, byte
 * for byte, to the server behind it, which it stops together with itself.
 */
export async function faultyServer(rule: Rule, behind: DemoServer | null = null): Promise<DemoServer> {
  const front = await listen(createServer((socket) => serve(socket, rule, behind)));
  return {
    port: front.port,
    async stop() {
      await front.stop();
      await behind?.stop();
    },
  };
}

/**
 * Resets every connection without reading a byte, as a balancer without a healthy backend does. After a moment, since at
 * once some clients see an error of connect and others one of the first read.
 */
export function resettingOnAccept(afterMs = 20): Promise<DemoServer> {
  return listen(
    createServer({ pauseOnConnect: true }, (socket) => {
      setTimeout(() => socket.resetAndDestroy(), afterMs);
    }),
  );
}

function serve(socket: Socket, rule: Rule, behind: DemoServer | null): void {
  socket.on('error', () => {});
  const chunks: Buffer[] = [];
  const onData = (chunk: Buffer) => {
    chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const heard = listenTo(bytes, chunks.length);
    if (heard === null) return;
    socket.off('data', onData);
    react(socket, rule(heard), bytes, behind);
  };
  socket.on('data', onData);
}

/** `null` while the hello is incomplete. */
function listenTo(bytes: Buffer, reads: number): Heard | null {
  const hello = parseClientHello(bytes);
  if (hello.kind === 'need-more') return null;
  return { hello: hello.kind === 'client-hello' ? hello : null, size: bytes.length, atOnce: reads === 1 };
}

function react(socket: Socket, reaction: Reaction, bytes: Buffer, behind: DemoServer | null): void {
  switch (reaction.kind) {
    case 'reset':
      socket.resetAndDestroy();
      return;
    case 'close':
      socket.end();
      return;
    case 'silence':
      socket.resume();
      return;
    case 'answer':
      socket.resume();
      if (reaction.thenClose) socket.end(reaction.bytes);
      else socket.write(reaction.bytes);
      return;
    case 'drip':
      socket.resume();
      drip(socket, reaction.bytes, reaction.pauseMs);
      return;
    case 'pass':
      if (behind === null) socket.end();
      else pass(socket, bytes, behind.port);
      return;
    default:
      assertNever(reaction);
  }
}

function drip(socket: Socket, bytes: Uint8Array, pauseMs: number): void {
  let sent = 0;
  const next = () => {
    if (sent < bytes.length) socket.write(bytes.subarray(sent, sent + 1));
    sent += 1;
  };
  next();
  const timer = setInterval(next, pauseMs);
  socket.once('close', () => clearInterval(timer));
}

function pass(socket: Socket, bytes: Buffer, port: number): void {
  const inner = connect({ host: '127.0.0.1', port });
  inner.on('error', () => socket.destroy());
  socket.once('close', () => inner.destroy());
  inner.once('close', () => socket.end());
  inner.write(bytes);
  socket.pipe(inner).pipe(socket);
}

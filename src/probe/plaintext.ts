import type { Socket } from 'node:net';
import type { PlaintextAnswer } from '../model/observation.ts';
import { type Budget, stageLimit } from './budget.ts';
import { type Address, dial } from './dial.ts';

/**
 * Listens for a greeting, then asks in plain HTTP: tells a port that speaks something else from one that says nothing.
 * Never rejects; `null` when nothing was answered.
 */
export async function askInClear(to: Address, host: string, budget: Budget): Promise<PlaintextAnswer | null> {
  const dialled = await dial(to, budget);
  if (dialled.kind === 'failed') return null;
  const { socket } = dialled;
  socket.on('error', () => {}); // a reset is an answer of no bytes
  const greeting = await firstBytes(socket, Math.min(GREETING_MS, stageLimit(budget).ms));
  if (greeting.length > 0) return finish(socket, 'before-request', greeting);
  socket.write(`GET / HTTP/1.0\r\nHost: ${host}\r\nUser-Agent: tls-gate\r\n\r\n`);
  const answer = await firstBytes(socket, Math.min(ANSWER_MS, stageLimit(budget).ms));
  return finish(socket, 'after-http-request', answer);
}

function finish(socket: Socket, when: PlaintextAnswer['when'], bytes: Buffer): PlaintextAnswer | null {
  socket.destroy();
  return bytes.length === 0 ? null : { when, firstBytes: bytes.subarray(0, MAX_BYTES).toString('base64') };
}

/** Everything received until 512 bytes, the end, or the time limit. */
function firstBytes(socket: Socket, waitMs: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const done = () => {
      clearTimeout(timer);
      clearTimeout(lull);
      socket.off('data', onData).off('close', done).off('end', done);
      socket.pause();
      resolve(Buffer.concat(chunks));
    };
    const timer = setTimeout(done, waitMs);
    let lull: NodeJS.Timeout | undefined;
    const onData = (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= MAX_BYTES) return done();
      clearTimeout(lull);
      lull = setTimeout(done, LULL_MS); // the rest of an answer follows at once, or not at all
    };
    socket.on('data', onData).once('close', done).once('end', done);
    if (socket.destroyed) done();
    socket.resume();
  });
}

const MAX_BYTES = 512;
/** Mail and shell servers greet at once; some look up our name first. */
const GREETING_MS = 700;
const ANSWER_MS = 2_000;
const LULL_MS = 60;

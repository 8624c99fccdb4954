import type { Socket } from 'node:net';
import type { PlaintextAnswer } from '../model/observation.ts';
import type { Ms } from '../model/units.ts';
import { type Budget, stageLimit } from './budget.ts';
import type { Address } from './dial.ts';
import { AT_ONCE, type Opening, reach } from './open.ts';

/**
 * Listens for a greeting, then asks in plain HTTP: tells a port that speaks something else from one that says nothing,
 * and TLS servers from one another. One that is known to speak TLS needs no time to greet. Never rejects.
 */
export async function askInClear(
  to: Address,
  host: string,
  budget: Budget,
  greetingMs: Ms = GREETING_MS,
  opening: Opening = AT_ONCE,
): Promise<PlaintextAnswer> {
  const dialled = await reach(to, opening, budget);
  if (dialled.kind === 'failed') return { kind: 'no-connection' };
  const { socket } = dialled;
  const listen = listenTo(socket);
  socket.resume();
  const greeting = await listen(Math.min(greetingMs, stageLimit(budget).ms));
  if (greeting.kind !== 'silent') return finish(socket, 'before-request', greeting);
  socket.write(opening.inClear ?? `GET / HTTP/1.0\r\nHost: ${host}\r\nUser-Agent: tls-gate\r\n\r\n`, 'latin1');
  return finish(socket, 'after-http-request', await listen(Math.min(ANSWER_MS, stageLimit(budget).ms)));
}

type When = 'before-request' | 'after-http-request';

type Heard =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'closed'; readonly how: 'fin' | 'rst' }
  | { readonly kind: 'silent' };

function finish(socket: Socket, when: When, heard: Heard): PlaintextAnswer {
  socket.destroy();
  if (heard.kind === 'silent') return heard;
  if (heard.kind === 'closed') return { kind: 'closed', when, how: heard.how };
  return { kind: 'answered', when, firstBytes: heard.bytes.subarray(0, MAX_BYTES).toString('base64') };
}

/** Gathers what arrives from now on; each call waits for bytes, the end, or its time limit, whatever comes first. */
function listenTo(socket: Socket): (waitMs: number) => Promise<Heard> {
  const chunks: Buffer[] = [];
  let closed: 'fin' | 'rst' | null = null;
  let wake = () => {};
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    if (Buffer.concat(chunks).length >= MAX_BYTES) socket.pause();
    wake();
  });
  socket.once('end', () => {
    closed ??= 'fin';
    wake();
  });
  socket.on('error', () => {
    closed ??= 'rst';
    wake();
  });
  return async (waitMs) => {
    if (chunks.length === 0 && closed === null) await asleep(waitMs, (woken) => (wake = woken));
    // The rest of an answer follows at once, or not at all.
    if (chunks.length > 0 && closed === null) await asleep(LULL_MS, () => {});
    if (chunks.length > 0) return { kind: 'bytes', bytes: Buffer.concat(chunks) };
    return closed === null ? { kind: 'silent' } : { kind: 'closed', how: closed };
  };
}

function asleep(ms: number, onStart: (wake: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    onStart(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const MAX_BYTES = 512;
/** Mail and shell servers greet at once; some look up our name first. */
const GREETING_MS = 700;
const ANSWER_MS = 2_000;
const LULL_MS = 60;

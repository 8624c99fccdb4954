import type { Socket } from 'node:net';
import type { StartTlsOutcome } from '../../model/starttls-outcome.ts';
import type { StageLimit } from '../budget.ts';
import { type Told, tell } from './reply-words.ts';
import type { Cut, Names, Next, Script, Step } from './script.ts';

/** `deadline`: the run's end cut it short, which says nothing about the server. */
export type DialogueResult = StartTlsOutcome | { readonly kind: 'deadline' };

/**
 * Asks a server for TLS in its own protocol, over a connected socket and within the limit: 64 KiB and 100 lines at most.
 * Where it comes to TLS the socket is handed back paused, without a listener; else it is closed. Never rejects.
 */
export function converseInClear(
  socket: Socket,
  script: Script,
  names: Names,
  limit: StageLimit,
): Promise<DialogueResult> {
  return new Promise((resolve) => {
    const talk: Talk = { received: '', step: 0, greeting: null, early: '' };
    const finish = (result: DialogueResult) => {
      clearTimeout(timer);
      socket.off('data', onData).off('error', onError).off('end', onEnd);
      if (result.kind === 'upgraded') socket.pause();
      else hangUp(socket, script, result);
      resolve(result);
    };
    const after = () => script.steps[talk.step]?.called ?? null;
    const timer = setTimeout(
      () => finish(limit.cutByDeadline ? { kind: 'deadline' } : { kind: 'silent', waitedMs: limit.ms, after: after() }),
      limit.ms,
    );
    const onEnd = () => finish({ kind: 'closed', how: 'fin', after: after() });
    const onError = ({ code }: NodeJS.ErrnoException) =>
      finish({ kind: 'closed', how: code === 'ECONNRESET' || code === 'EPIPE' ? 'rst' : 'fin', after: after() });
    const goOn = () => {
      const ended = proceed(script.steps, talk, (text) => socket.write(text, 'latin1'), names);
      if (ended !== null) finish(ended);
    };
    const onData = (chunk: Buffer) => {
      talk.received += chunk.toString('latin1');
      goOn();
    };
    socket.on('data', onData).once('error', onError).once('end', onEnd);
    sayAt(script.steps[0], (text) => socket.write(text, 'latin1'), names);
    goOn();
  });
}

interface Talk {
  /** What no step has taken yet. */
  received: string;
  step: number;
  greeting: string | null;
  early: string;
}

/** Goes as far as what came allows; `null` while more has to come. */
function proceed(
  steps: readonly Step[],
  talk: Talk,
  write: (text: string) => void,
  names: Names,
): StartTlsOutcome | null {
  for (;;) {
    const step = steps[talk.step];
    if (step === undefined || step.framing === null) return upgraded(talk, '');
    const cut = isTooMuch(talk.received) ? FOREIGN : talk.received === '' ? MORE : step.framing(talk.received);
    if (cut.kind === 'more') return null;
    const told = cut.kind === 'reply' ? tell(step, cut.text) : null;
    if (cut.kind === 'foreign' || told === null) return foreign(talk.received);
    if (talk.step === 0 && step.say === null) talk.greeting = told.words;
    talk.received = talk.received.slice(cut.length);
    const ended = ending(told, talk, step);
    if (ended !== null) return ended;
    talk.step += 1;
    // What came before it was asked for is no answer to what comes next.
    talk.early += talk.received;
    talk.received = '';
    sayAt(steps[talk.step], write, names);
  }
}

function ending({ next, words, offered }: Told, talk: Talk, { called }: Step): StartTlsOutcome | null {
  const { greeting } = talk;
  switch (next satisfies Next) {
    case 'go-on':
      return null;
    case 'upgrade':
      return upgraded(talk, words);
    case 'not-offered':
      return { kind: 'not-offered', greeting, offered, words };
    default:
      return { kind: 'refused', greeting, said: called, words, temporary: next === 'later' };
  }
}

function upgraded({ greeting, received, early }: Talk, words: string): StartTlsOutcome {
  const injected = received === '' ? null : cleaned(received);
  return { kind: 'upgraded', greeting, words, injected, ...(early === '' ? {} : { early: cleaned(early) }) };
}

function foreign(received: string): StartTlsOutcome {
  const firstBytes = Buffer.from(received.slice(0, MOST_FIRST_BYTES), 'latin1').toString('base64');
  return { kind: 'wrong-protocol', firstBytes };
}

function sayAt(step: Step | undefined, write: (text: string) => void, names: Names): void {
  if (step?.say) write(step.say(names));
}

/** A word of parting, so that the server need not log a lost connection; nobody waits for its answer. */
function hangUp(socket: Socket, { farewell }: Script, { kind }: DialogueResult): void {
  socket.on('error', () => {});
  const isPolite = farewell !== null && (kind === 'not-offered' || kind === 'refused');
  if (!isPolite) return void socket.destroy();
  socket.resume();
  socket.end(farewell, 'latin1');
  setTimeout(() => socket.destroy(), FAREWELL_MS).unref();
}

function isTooMuch(received: string): boolean {
  return received.length > MOST_BYTES || (received.match(/\n/g)?.length ?? 0) > MOST_LINES;
}

function cleaned(text: string): string {
  return text.slice(0, MOST_FIRST_BYTES).replace(/[^\x20-\x7e]/g, '?');
}

const MORE: Cut = { kind: 'more' };
const FOREIGN: Cut = { kind: 'foreign' };
const MOST_BYTES = 65_536;
const MOST_LINES = 100;
const MOST_FIRST_BYTES = 512;
const FAREWELL_MS = 500;

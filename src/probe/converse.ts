import type { TLSSocket } from 'node:tls';
import type { CompletedHandshake, HttpAnswer } from '../model/observation.ts';
import type { Ms } from '../model/units.ts';
import { alertNumber } from './handshake.ts';
import { parseHttpAnswer, printable } from './http-answer.ts';

/** What is said inside TLS once the handshake is done, and how long an answer may take. */
export interface Conversation {
  /** Bytes to write, one character each; `null` when the server speaks first. */
  readonly request: string | null;
  /** What has to have come before the conversation is over; the body of an HTTP answer ends with the connection. */
  readonly until: 'first-bytes' | 'http-head' | 'http-body';
  readonly waitMs: Ms;
}

export interface ConversationResult {
  readonly aftermath: CompletedHandshake['aftermath'];
  readonly http: HttpAnswer | null;
  /** What came and is no HTTP, printable ASCII; `null` for none. */
  readonly greeting: string | null;
}

/** Says our line and waits for the first sign of life, of refusal, or of nothing. Never rejects. */
export function converse(
  secure: TLSSocket,
  { request, until, waitMs }: Conversation,
  finReceived: () => boolean,
): Promise<ConversationResult> {
  return new Promise((resolve) => {
    let received = '';
    const finish = (aftermath: CompletedHandshake['aftermath']) => {
      clearTimeout(timer);
      secure.removeAllListeners('data');
      const http = parseHttpAnswer(received);
      const greeting = http === null && received !== '' ? printable(received, MAX_GREETING) : null;
      resolve({ aftermath, http, greeting });
    };
    const timer = setTimeout(() => finish({ kind: 'open' }), waitMs);
    secure.on('data', (chunk: Buffer) => {
      received += chunk.toString('latin1');
      const headEnds = until === 'http-head' && received.includes('\r\n\r\n');
      if (until === 'first-bytes' || received.length > MAX_ANSWER || headEnds) finish({ kind: 'open' });
    });
    secure.once('error', (error: NodeJS.ErrnoException) => {
      const alert = alertNumber(error);
      if (alert !== null) finish({ kind: 'alert', alert, message: error.message });
      else if (received !== '') finish({ kind: 'open' });
      else finish({ kind: 'closed', how: finReceived() ? 'fin' : 'rst' });
    });
    secure.once('end', () => {
      // An error with the alert's number may follow the end in the same turn, so it goes first.
      setImmediate(() => finish(received === '' ? { kind: 'closed', how: 'fin' } : { kind: 'open' }));
    });
    if (request !== null) secure.write(request, 'latin1');
    secure.resume();
  });
}

/** One line of greeting is enough to know who greets. */
const MAX_GREETING = 512;

/** Headers and the beginning of an error page; what follows is of no interest. */
const MAX_ANSWER = 8_192;

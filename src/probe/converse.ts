import type { TLSSocket } from 'node:tls';
import type { CompletedHandshake, HttpAnswer } from '../model/observation.ts';
import type { Ms } from '../model/units.ts';
import { alertNumber } from './handshake.ts';
import { parseHttpAnswer } from './http-answer.ts';

/** What is said inside TLS once the handshake is done, and how long an answer may take. */
export interface Conversation {
  /** Bytes to write; `null` when the server speaks first. */
  readonly request: string | null;
  /** Wait for the body of an HTTP answer as well, not for its head alone. */
  readonly wantsBody: boolean;
  readonly waitMs: Ms;
}

export interface ConversationResult {
  readonly aftermath: CompletedHandshake['aftermath'];
  readonly http: HttpAnswer | null;
}

/** Says our line and waits for the first sign of life, of refusal, or of nothing. Never rejects. */
export function converse(
  secure: TLSSocket,
  { request, wantsBody, waitMs }: Conversation,
  finReceived: () => boolean,
): Promise<ConversationResult> {
  return new Promise((resolve) => {
    let received = '';
    const finish = (aftermath: CompletedHandshake['aftermath']) => {
      clearTimeout(timer);
      secure.removeAllListeners('data');
      resolve({ aftermath, http: parseHttpAnswer(received) });
    };
    const timer = setTimeout(() => finish({ kind: 'open' }), waitMs);
    secure.on('data', (chunk: Buffer) => {
      received += chunk.toString('latin1');
      const headEnds = !wantsBody && received.includes('\r\n\r\n');
      if (request === null || received.length > MAX_ANSWER || headEnds) finish({ kind: 'open' });
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
    if (request !== null) secure.write(request);
    secure.resume();
  });
}

/** Headers and the beginning of an error page; what follows is of no interest. */
const MAX_ANSWER = 8_192;

import { createHash } from 'node:crypto';
import type { Fetched, FetchRequest } from './fetch.ts';

/** Answers of one run: many endpoints share a CA, and nobody is asked the same twice. */
export interface AnswerCache {
  get(request: FetchRequest, ask: () => Promise<Fetched>): Promise<Fetched>;
}

/** Keeps the last `most` answers of `mostBytes` bytes in all: revocation lists can be megabytes. */
export function createAnswerCache(most = 500, mostBytes = 64 * 1024 * 1024): AnswerCache {
  const known = new Map<string, { readonly answer: Promise<Fetched>; bytes: number }>();
  let bytes = 0;
  const makeRoom = () => {
    for (const [key, oldest] of known) {
      if (known.size <= most && bytes <= mostBytes) return;
      known.delete(key);
      bytes -= oldest.bytes;
    }
  };
  return {
    get(request, ask) {
      const key = keyOf(request);
      const cached = known.get(key);
      if (cached !== undefined) return cached.answer;
      const entry = { answer: ask(), bytes: 0 };
      known.set(key, entry);
      makeRoom();
      entry.answer.then((answer) => {
        if (answer.kind !== 'answered' || known.get(key) !== entry) return;
        entry.bytes = answer.body.length;
        bytes += entry.bytes;
        makeRoom();
      });
      return entry.answer;
    },
  };
}

function keyOf({ url, scope, body, contentType = '', accept, mostBytes, timeoutMs }: FetchRequest): string {
  const digest = body === undefined ? '' : createHash('sha256').update(body).digest('hex');
  return [url, scope, digest, contentType, accept, mostBytes, timeoutMs].join('\0');
}

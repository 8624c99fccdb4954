import type { Ms } from '../model/units.ts';

type Fetch = typeof globalThis.fetch;

/** Code of the error for an answer that is longer than is read. */
export const ANSWER_TOO_LONG = 'ANSWER_TOO_LONG';

/**
 * A `fetch` that gives up: the time holds for the whole answer, its body included, and a body beyond the bound is cut
 * off. Redirections are followed, as GitHub asks, by requests that only read: a POST would arrive as a GET.
 */
export function boundedFetch(
  fetch: Fetch,
  { timeoutMs, mostBytes }: { timeoutMs: () => Ms; mostBytes: number },
): Fetch {
  return async (input, init) => {
    const redirect = (init?.method ?? 'GET') === 'GET' ? 'follow' : 'manual';
    const answer = await fetch(input, { ...init, redirect, signal: AbortSignal.timeout(timeoutMs()) });
    const body = await readAtMost(answer.body, mostBytes);
    const { status, statusText, headers } = answer;
    return new Response(WITHOUT_BODY.has(status) ? null : body, { status, statusText, headers: [...headers] });
  };
}

async function readAtMost(body: AsyncIterable<Uint8Array> | null, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > most) {
      throw Object.assign(new Error(`more than ${most / 1_048_576} MiB`), { code: ANSWER_TOO_LONG });
    }
    chunks.push(chunk);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The Fetch standard's null body statuses that arrive here. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

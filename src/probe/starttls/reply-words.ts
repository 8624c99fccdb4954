import type { Next, Step } from './script.ts';

/** What a reply means to the step that waited for it. */
export interface Told {
  readonly next: Next;
  /** The reply as it is quoted: its last line where it has several, printable ASCII, cut. */
  readonly words: string;
  readonly offered: readonly string[];
}

/** `null` for a reply that no row of the step knows. */
export function tell({ expect, offers, quotes }: Step, reply: string): Told | null {
  const next = expect.find(([pattern]) => pattern.test(reply))?.[1];
  if (next === undefined) return null;
  const offered = next === 'not-offered' ? (offers?.(reply) ?? []) : [];
  return {
    next,
    words: quotable(reply, quotes),
    offered: offered.slice(0, MOST_OFFERS).map((one) => cleaned(one, 60)),
  };
}

/** Of several lines the last one counts, unless another is known to tell more. */
function quotable(reply: string, quotes: RegExp = /$^/): string {
  const lines = reply.split(/\r?\n/).filter((line) => line.trim() !== '' && line !== '.');
  return cleaned(lines.find((line) => quotes.test(line)) ?? lines.at(-1) ?? '', MOST_WORDS);
}

function cleaned(text: string, limit: number): string {
  const shown = text.replace(/[^\x20-\x7e]/g, '?').trim();
  return shown.length > limit ? `${shown.slice(0, limit - 1)}…` : shown;
}

const MOST_OFFERS = 20;
const MOST_WORDS = 200;

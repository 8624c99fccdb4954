import type { Next, Step } from './script.ts';

/** The server speaks first. */
export function greeting(framing: Step['framing'], expect: Step['expect']): Step {
  return { say: null, called: null, framing, expect };
}

/** One line of text, and its answer. */
export function line(text: string, framing: Step['framing'], expect: Step['expect']): Step {
  return { say: () => `${text}\r\n`, called: text, framing, expect };
}

/** The first group of every match. */
export function words(reply: string, each: RegExp): readonly string[] {
  return [...reply.matchAll(each)].map(([, word = '']) => word);
}

/** Replies with codes: 4 asks to come again, 5 is final (RFC 5321 §4.2.1). */
export const CODED_REFUSALS: readonly (readonly [RegExp, Next])[] = [
  [/^4/, 'later'],
  [/^5/, 'refused'],
];

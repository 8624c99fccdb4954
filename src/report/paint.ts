import type { VerdictWord } from '../judge/verdict.ts';
import type { Severity } from '../model/severity.ts';

export type Tint = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Colours a text that was made harmless and laid out before: its codes have no width and must not be escaped. */
export type Paint = (tint: Tint, text: string) => string;

/** SGR codes of ECMA-48 §8.3.117, or no colour at all. */
export function painter(colour: boolean): Paint {
  return (tint, text) => (colour ? `\u001b[${CODES[tint]}m${text}\u001b[0m` : text);
}

export const VERDICT_TINT: Readonly<Record<VerdictWord, Tint>> = {
  pass: 'green',
  warn: 'yellow',
  fail: 'red',
  inconclusive: 'cyan',
};

export const SEVERITY_TINT: Readonly<Record<Severity, Tint>> = { error: 'red', warning: 'yellow', notice: 'cyan' };

const CODES: Readonly<Record<Tint, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

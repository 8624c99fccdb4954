import type { SourceLocation } from '../model/endpoint.ts';

/** Something wrong in what the user wrote; `at` is `null` where nothing was written at all. */
export interface ConfigProblem {
  readonly at: SourceLocation | null;
  /** What was wrong; what was expected; did you mean … */
  readonly message: string;
}

/** `file:line:column: message`, as compilers print it and editors can follow. */
export function problemText({ at, message }: ConfigProblem): string {
  return at === null ? message : `${at.file}:${at.line}:${at.column}: ${message}`;
}

/** File by file as they first come up, each from top to bottom; what has no place comes last. */
export function inOrder(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const files = [...new Set(problems.map(({ at }) => at?.file ?? ''))].sort(
    (a, b) => Number(a === '') - Number(b === ''),
  );
  const rank = new Map(files.map((file, index) => [file, index]));
  const order = ({ at }: ConfigProblem) => [rank.get(at?.file ?? '') ?? 0, at?.line ?? 0, at?.column ?? 0] as const;
  return [...problems].sort((first, second) => {
    const [a, b] = [order(first), order(second)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  });
}

/** In the order of the files, and no more than are read: a file of noise does not bury the log. */
export function bounded(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const sorted = inOrder(problems);
  const rest = sorted.length - MOST_PROBLEMS;
  if (rest <= 0) return sorted;
  return [...sorted.slice(0, MOST_PROBLEMS), { at: null, message: `and ${rest} more problems` }];
}

/** The three parts of every message; a suggestion is made only where a known word is near. */
export function complaint(wrong: string, expected: string, suggestion: string | null = null): string {
  return `${wrong}; expected ${expected}${didYouMean(suggestion)}`;
}

export function didYouMean(suggestion: string | null): string {
  return suggestion === null ? '' : `; did you mean ${quoted(suggestion)}?`;
}

/** `a, b or c`; a long list is cut, since the suggestion and the docs serve better. */
export function oneOf(words: readonly string[]): string {
  if (words.length === 1) return words[0] ?? '';
  if (words.length > LONGEST_LIST) return `one of ${words.slice(0, 4).join(', ')} …`;
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** What the user typed, on one line, escaped, and cut where it would fill the screen. */
export function quoted(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_QUOTE)];
  const shown = characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : text;
  return JSON.stringify(shown).replace(NOT_PRINTABLE, (character) => `\\u${hex(character)}`);
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}

const MOST_PROBLEMS = 100;
const LONGEST_QUOTE = 80;
const LONGEST_LIST = 20;
/** DEL, C1 controls, line separators, and marks that turn the reading direction. */
const NOT_PRINTABLE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

import { inert, oneLine } from './escape.ts';

/**
 * Breaks one line of text at blanks so that no line is wider than `width`; a word wider than that is cut. Width counts
 * characters, which is exact for everything but wide scripts. Never empty: no text is one empty line.
 */
export function wrap(text: string, width: number): readonly string[] {
  const limit = Math.max(width, NARROWEST);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, limit))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && size(longer) > limit) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** `first` before the first line, blanks of the same width before the others. */
export function hang(first: string, lines: readonly string[]): readonly string[] {
  const indent = ' '.repeat(size(first));
  return lines.map((line, index) => `${index === 0 ? first : indent}${line}`.trimEnd());
}

/** Wraps text behind `first`, harmless where a runner reads the terminal's output too. */
export function wrapBehind(first: string, text: string, width: number): readonly string[] {
  return hang(first, wrap(oneLine(text), width - size(first))).map(inert);
}

/** Filled with blanks to `width` characters; longer text stays whole. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - size(text)));
}

/** The size of the widest text, 0 of none. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, size(text)), 0);
}

/** Characters, not UTF-16 units. */
export function size(text: string): number {
  return [...text].length;
}

function pieces(word: string, limit: number): readonly string[] {
  const characters = [...word];
  if (characters.length <= limit) return [word];
  const cut: string[] = [];
  for (let start = 0; start < characters.length; start += limit)
    cut.push(characters.slice(start, start + limit).join(''));
  return cut;
}

/** Below this a deep indent in a narrow window would leave no room for words. */
const NARROWEST = 20;

/** A configuration of one directive a line, and the lines from one index up to another. */
export type Lines = readonly string[];

export interface Range {
  /** First line, which opens the block. */
  readonly start: number;
  /** The line that closes it. */
  readonly end: number;
}

/** The outermost blocks inside of which nothing is asked: lines that match `opens` up to the line that closes them. */
export function blocks(lines: Lines, opens: RegExp, closes: (line: string, depth: number) => number): readonly Range[] {
  const found: Range[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    if (!opens.test(lines[start] ?? '')) continue;
    let depth = 0;
    let end = start;
    do {
      depth = closes(lines[end] ?? '', depth);
      end += 1;
    } while (depth > 0 && end < lines.length);
    found.push({ start, end: end - 1 });
    start = end - 1;
  }
  return found;
}

/** For `blocks`, where braces open and close them. */
export function braces(line: string, depth: number): number {
  return depth + line.split('{').length - line.split('}').length;
}

export function inside({ start, end }: Range, index: number): boolean {
  return index > start && index < end;
}

/** Lines put in after the line of this index, indented as deep as said. */
export function insertAfter(lines: Lines, index: number, added: Lines, indent = ''): Lines {
  return [...lines.slice(0, index + 1), ...added.map((line) => indent + line), ...lines.slice(index + 1)];
}

/** The word by which a directive is known. */
export function firstWord(line: string): string {
  return line.trim().split(/\s+/)[0] ?? '';
}

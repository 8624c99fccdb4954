/** One item of a list and where it begins in the text; line and column count from 1, columns in UTF-16 units. */
export interface ListItem {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Items one a line or separated by commas; `#` begins a comment where it stands at the start or after a blank or comma,
 * so that a URL's fragment is none. Empty items are passed over.
 */
export function listItems(text: string): readonly ListItem[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => itemsOfLine(line, index + 1));
}

function itemsOfLine(line: string, number: number): readonly ListItem[] {
  const comment = line.search(/(?<=^|[\s,])#/);
  const content = comment === -1 ? line : line.slice(0, comment);
  const items: ListItem[] = [];
  let start = 0;
  for (const piece of content.split(',')) {
    const item = piece.trim();
    if (item !== '') items.push({ text: item, line: number, column: start + piece.indexOf(item) + 1 });
    start += piece.length + 1;
  }
  return items;
}

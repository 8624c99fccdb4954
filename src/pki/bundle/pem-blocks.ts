/** One block of a PEM text (RFC 7468) with its lines, BEGIN and END included; `line` counts from 1. */
export interface PemBlock {
  readonly label: string;
  readonly line: number;
  readonly text: string;
}

/** The complete blocks of a text in their order, whatever they hold. Takes time in proportion to the text; never throws. */
export function pemBlocks(text: string): readonly PemBlock[] {
  const blocks: PemBlock[] = [];
  let open: { readonly label: string; readonly line: number; readonly lines: string[] } | null = null;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    const [, edge, label = ''] = EDGE.exec(line) ?? [];
    if (edge === 'BEGIN') open = { label, line: index + 1, lines: [] };
    open?.lines.push(line);
    if (edge !== 'END' || open === null) continue;
    if (label === open.label) blocks.push({ label, line: open.line, text: `${open.lines.join('\n')}\n` });
    open = null;
  }
  return blocks;
}

/** The line on which one block ends and the next begins, as where files without a final line end were joined; `null`: none. */
export function gluedLine(text: string): number | null {
  const place = text.search(GLUED);
  return place === -1 ? null : text.slice(0, place).split(/\r\n|\r|\n/).length;
}

/** A byte order mark may stand in front, read as Latin-1 or not. */
const EDGE = /^(?:\u00ef\u00bb\u00bf|\ufeff)?-----(BEGIN|END) ([A-Z0-9 ]{1,64})-----$/;
const GLUED = /-----END [A-Z0-9 ]{1,64}-----[ \t]{0,9}-----BEGIN /;

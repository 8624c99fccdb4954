import type { PemFault } from '../../model/bundle.ts';

/** A PEM text as OpenSSL reads it, and with it nginx, Apache and HAProxy. */
export interface LoadedPem {
  readonly blocks: readonly LoadedBlock[];
  /** The first thing that is not read, or not as it was meant; `null` where all is. */
  readonly fault: PemFault | null;
}

export interface LoadedBlock {
  readonly label: string;
  /** Whether that is DER is for the reader to say. */
  readonly bytes: Uint8Array;
}

type LooseLine = Extract<PemFault, { readonly kind: 'loose-lines' }>['how'];

/**
 * Reads a text, a byte a character, by the rules of PEM_read_bio in OpenSSL 3: BEGIN and END from the first column, lines
 * ended by a line feed, no empty line among the base64 but one behind BEGIN, and base64 in full. It refuses a file for a
 * fault in a block, and passes over in silence what does not look like one. Takes time in proportion to the text; never
 * throws.
 */
export function loadPem(text: string): LoadedPem {
  const lines = text.split('\n');
  const blocks: LoadedBlock[] = [];
  // A byte order mark is passed over where OpenSSL begins to look for a block: at the start and behind each one.
  let fresh = true;
  for (let at = 0; at < lines.length; at += 1) {
    const line = fresh ? (lines[at] ?? '').replace(MARK, '') : (lines[at] ?? '');
    fresh = false;
    const label = BEGIN.exec(trimEnd(line))?.[1];
    if (label === undefined) {
      const fault = passedOver(line, lines[at + 1] ?? '', at + 1);
      if (fault !== null) return { blocks, fault };
      continue;
    }
    const block = readBlock(lines, at, label);
    if (block.kind !== 'read') return { blocks, fault: block };
    blocks.push({ label, bytes: block.bytes });
    at = block.end;
    fresh = true;
  }
  return { blocks, fault: null };
}

type ReadBlock = { readonly kind: 'read'; readonly bytes: Uint8Array; readonly end: number } | PemFault;

function readBlock(lines: readonly string[], begin: number, label: string): ReadBlock {
  const what = label.endsWith('CERTIFICATE') ? 'certificate' : 'block';
  const body: string[] = [];
  let empty: number | null = null;
  let header = false;
  for (let at = begin + 1; at < lines.length; at += 1) {
    const line = trimEnd(lines[at] ?? '');
    const end = END.exec(line);
    if (end !== null) {
      if (end[1] !== label) return damaged(at, `the END line does not name what line ${begin + 1} begins`);
      return finish(body, { begin, end: at, empty, header, what });
    }
    if (ANY_BEGIN.test(line)) break;
    if (INDENTED_END.test(line)) return loose(at, 'indented');
    if (END_WORD.test(line)) return damaged(at, `the END line lacks its five hyphens`);
    if (line.includes('\r-----END ')) return loose(at, 'carriage-returns');
    header ||= empty === null && line.includes(':');
    if (line === '') {
      // The last element of a text with a final line feed is no line.
      if (at === lines.length - 1) break;
      if (header) header = false;
      else if (empty !== null || body.length > 0) return loose(at, 'empty-line');
      empty ??= at;
      if (what === 'certificate' && body.some((one) => one.includes(':')))
        return damaged(begin, `the ${what} has header lines, which servers do not read`);
      body.length = 0;
    } else {
      body.push(line);
    }
  }
  return damaged(begin, `the ${what} has no END line`);
}

interface Outline {
  readonly begin: number;
  readonly end: number;
  /** The empty line behind BEGIN, or behind the header of an encrypted key. */
  readonly empty: number | null;
  readonly header: boolean;
  readonly what: string;
}

function finish(body: readonly string[], { begin, end, empty, header, what }: Outline): ReadBlock {
  const base64 = body.join('').replaceAll(/[ \t\r]/g, '');
  if (header || !BASE64.test(base64)) return damaged(begin, `the ${what} is not base64`);
  if (base64 === '') return damaged(begin, `the ${what} is empty`);
  if (base64.length % 4 !== 0) return damaged(begin, `the base64 of the ${what} lacks its end ("=" or more)`);
  // Behind an empty line OpenSSL takes lines of 64 only, and a shorter one at the end.
  const odd =
    empty === null
      ? -1
      : body.findIndex((line, place) => line.length !== 64 && (line.length > 64 || place < body.length - 1));
  if (odd !== -1) return loose(empty ?? begin, 'empty-line');
  return { kind: 'read', bytes: Uint8Array.from(Buffer.from(base64, 'base64')), end };
}

/** What OpenSSL takes for words between blocks, and people for a block. */
function passedOver(line: string, next: string, number: number): PemFault | null {
  if (/-----BEGIN [A-Z0-9 ]{1,64}-----\r[^\n]/.test(line))
    return { kind: 'loose-lines', line: number, how: 'carriage-returns' };
  // What is commented out has its sign before the base64 too.
  if (!/^[ \t]*[A-Za-z0-9+/]{40,}={0,2}\s*$/.test(next)) return null;
  if (/^[ \t]+-----BEGIN [A-Z0-9 ]{1,64}-----\s*$/.test(line))
    return { kind: 'loose-lines', line: number, how: 'indented' };
  if (!/BEGIN[ \t\u00a0\u00c2]{1,9}(?:X509 |TRUSTED )?CERTIFICATE\b/i.test(line)) return null;
  return damaged(number - 1, 'not "-----BEGIN CERTIFICATE-----" alone, so that OpenSSL passes over it');
}

function loose(at: number, how: LooseLine): PemFault {
  return { kind: 'loose-lines', line: at + 1, how };
}

function damaged(at: number, what: string): PemFault {
  return { kind: 'damaged', detail: `line ${at + 1}: ${what}` };
}

/** OpenSSL passes over blanks and control characters at the end of a line; a loop, since a pattern would take time squared. */
function trimEnd(line: string): string {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) <= 0x20) end -= 1;
  return line.slice(0, end);
}

/** EF BB BF. */
const MARK = /^\u00ef\u00bb\u00bf/;
const BEGIN = /^-----BEGIN ([^\r]*)-----$/;
const END = /^-----END ([^\r]*)-----$/;
const ANY_BEGIN = /^[ \t]*-----BEGIN /;
const INDENTED_END = /^[ \t]+-----END [A-Z0-9 ]{1,64}-----$/;
const END_WORD = /^-*END /;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

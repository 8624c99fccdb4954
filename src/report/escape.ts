/*
 * Everything that a server, certificate, resolver or config says is hostile. This file alone knows how each output is
 * attacked and what makes text harmless there; nothing else in the program escapes.
 */

/**
 * Text for one line of any output: control, bidirectional, zero-width and other invisible characters become visible
 * escapes (`\x1b`, `\u202e`), so that nothing moves the cursor, reorders the line or ends it.
 */
export function oneLine(text: string): string {
  return text.replaceAll(INVISIBLE, visible);
}

/** The same for text of several lines: line ends stay (CR LF becomes LF), and a tab becomes two spaces. */
export function severalLines(text: string): readonly string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => oneLine(line.replaceAll('\t', '  ')));
}

/**
 * A line that the GitHub runner prints and does not execute. The runner looks for `::command::` after leading blanks
 * and for `##[command]` anywhere in the line; a blank inside either marker breaks it.
 */
export function logLine(line: string): string {
  return inert(oneLine(line));
}

/** The same for a finished line that is clean already, so that our own colours stay. */
export function inert(line: string): string {
  return line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '# #[');
}

/**
 * Text inside Markdown or inside HTML in Markdown, one line. Entities serve in both, and CommonMark 0.31 §2.5 keeps
 * them from ever meaning structure. Mentions, issue references and bare addresses are found in the finished text, so a
 * zero-width space parts those.
 */
export function markdownText(text: string): string {
  return oneLine(text).replaceAll(MARKDOWN_SPECIAL, (found, offset: number) => {
    if (/^[&<>"'`*_[\]|~$\\{}]$/.test(found)) return `&#${found.charCodeAt(0)};`;
    return `${offset === 0 ? ZERO_WIDTH : ''}${found}${ZERO_WIDTH}`;
  });
}

/**
 * A code span, one line; the fence is longer than any run of backticks within. Not for table cells, where `\|` cannot
 * be written without a backslash being read as one: use `markdownText` there.
 */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  const fence = '`'.repeat(longestBacktickRun(line) + 1);
  const pad = line === '' || /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/**
 * A name that readers copy, such as `api.example.com:443`: a code span, which no mention or bare address is looked for
 * in. A name that is not plain is escaped as text instead, so this holds in table cells too.
 */
export function markdownName(name: string): string {
  return /^[\w.:[\]-]+$/.test(name) ? `\`${name}\`` : markdownText(name);
}

/** A link to an address that is ours; whatever could end it is percent-encoded. */
export function markdownLink(text: string, address: string): string {
  return `[${markdownText(text)}](${oneLine(address).replaceAll(/[^\w:/.#?&=+%@~-]/gu, encodeURIComponent)})`;
}

/** A fenced code block with LF line ends; `language` is ours, never remote. */
export function markdownBlock(text: string, language = ''): string {
  const body = severalLines(text.trimEnd()).join('\n');
  const fence = '`'.repeat(Math.max(3, longestBacktickRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

/**
 * A name inside a Mermaid diagram, one line. Colons, semicolons, `#` and `%%` mean something there and cannot be escaped in every
 * version, so that only what surely means nothing stays; a colon becomes the sign that looks the same.
 */
export function mermaidText(text: string): string {
  return oneLine(text)
    .replaceAll(':', '\u2236')
    .replaceAll(/[^\p{L}\p{N} .,*+@/()[\]\u2236_-]/gu, '·');
}

/**
 * JSON text of the same value that is safe to print on a runner and in a terminal: invisible characters and the
 * runner's `##[` are written as `\uXXXX`, which JSON reads back as they were.
 */
export function jsonText(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent)
    .replaceAll('##[', '#\\u0023[')
    .replaceAll(INVISIBLE_BUT_LINE_END, (found) => found.replaceAll(/[\s\S]/g, jsonEscape));
}

/**
 * Text in an HTML element or in a quoted attribute, one line. The same page may be printed to a runner's log: an entity in
 * place of each `#`, and of a colon that begins the text or follows another, keeps both of the runner's markers apart.
 */
export function htmlText(text: string): string {
  return oneLine(text).replaceAll(HTML_SPECIAL, (found) => `&#${found.charCodeAt(0)};`);
}

/** The same for text of several lines, as `<pre>` shows them. */
export function htmlBlock(text: string): string {
  return severalLines(text.trimEnd()).map(htmlText).join('\n');
}

/**
 * Text in an XML element or in a quoted attribute, one line, as harmless to a runner as `htmlText` is. Of what Unicode has,
 * XML 1.0 §2.2 takes neither controls nor U+FFFE and U+FFFF, not even as entities.
 */
export function xmlText(text: string): string {
  return htmlText(text.replaceAll(/[\ufffe\uffff]/g, visible));
}

/** The same for text of several lines. */
export function xmlBlock(text: string): string {
  return severalLines(text.trimEnd()).map(xmlText).join('\n');
}

/**
 * Text of a SARIF message, of several lines. `[words](address)` would be a link there (SARIF 2.1.0 §3.11.6): a blank parts the
 * two, since the backslash of the standard is shown as it is by many viewers.
 */
export function sarifText(text: string): string {
  return severalLines(text.trimEnd()).join('\n').replaceAll('](', '] (');
}

/** At most `limit` UTF-16 units, cut between characters and marked where cut. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function visible(found: string): string {
  const code = found.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code <= 0xff) return `\\x${digits.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`;
}

function jsonEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function longestBacktickRun(text: string): number {
  // Folded, not spread: a hostile text may hold more runs than a call may have arguments.
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** Control (Cc), format (Cf: bidirectional, zero-width, tags), lone surrogate (Cs), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const INVISIBLE_BUT_LINE_END = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * In order: what has a meaning anywhere; what means a block at the start; mention, reference, reference of the old form,
 * and the two forms of a bare address.
 */
const MARKDOWN_SPECIAL =
  /[&<>"'`*_[\]|~$\\{}]|^[#+=-]|^\d+(?=[.)](?:\s|$))|@(?=[\w-])|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi;

const ZERO_WIDTH = '&#8203;';

/** What a parser of HTML minds, then what the runner does. */
const HTML_SPECIAL = /[&<>"'`#]|^:|(?<=:):/g;

import { Composer, type Document, Lexer, LineCounter, Parser } from 'yaml';
import type { SourceLocation } from '../model/endpoint.ts';
import type { ConfigProblem } from './config-problem.ts';
import { type PlainYaml, plainYaml } from './yaml-value.ts';

/** YAML as plain data, and where each part of it stands. */
export interface YamlText {
  /** Mappings without prototype, lists, and every scalar as the text typed; an empty scalar is `null`. */
  readonly value: unknown;
  /** Place of the value at a path, or of its key; of the nearest parent where there is no such value. */
  readonly locate: (path: readonly PropertyKey[], part: 'key' | 'value') => SourceLocation;
}

/**
 * Reads one YAML 1.2 document under the failsafe schema. Merge keys are ordinary keys, a key given twice is a problem,
 * nesting and the work that aliases cause are bounded. `document` is `null` where nothing usable was left.
 */
export function readYaml(
  file: string,
  source: string,
): { readonly document: YamlText | null; readonly problems: readonly ConfigProblem[] } {
  const text = source.replace(/^\ufeff/, '');
  const lines = new LineCounter();
  const place = (offset: number): SourceLocation => placeIn(file, lines, offset);
  const forbidden = text.search(FORBIDDEN);
  if (forbidden !== -1) return stopped(placeAt(file, text, forbidden), 'a control character; expected text');
  const documents = compose(text, lines);
  if (documents.kind === 'too-deep')
    return stopped(place(documents.offset), 'nested too deeply; expected policy and endpoints');
  if (documents.kind === 'too-long')
    return stopped(place(documents.offset), 'more than the file may hold; expected policy and endpoints');
  if (documents.kind === 'unreadable')
    return stopped(place(0), 'this is not YAML that can be read; expected policy and endpoints');
  const [document, second] = documents.value;
  if (document === undefined) return stopped(place(0), 'no YAML document; expected policy and endpoints');
  if (second !== undefined) return stopped(place(second.range[0]), 'a second YAML document begins here; expected one');
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) =>
    problem(place(pos[0]), `not valid YAML: ${message}`),
  );
  if (faults.length > 0) return { document: null, problems: faults };
  return located(plainYaml(document.contents), place);
}

/** Every document of a YAML stream as plain data, within the same bounds; broken ones are left out. `null`: no YAML. */
export function readYamlDocuments(source: string): readonly unknown[] | null {
  const text = source.replace(/^\ufeff/, '');
  if (FORBIDDEN.test(text)) return null;
  const documents = compose(text, new LineCounter());
  if (documents.kind !== 'composed') return null;
  return documents.value.slice(0, MOST_DOCUMENTS).flatMap((document) => {
    const plain = document.errors.length > 0 ? null : plainYaml(document.contents, MOST_NODES_EACH);
    return plain?.kind === 'plain' ? [plain.value] : [];
  });
}

function located(plain: PlainYaml, place: (offset: number) => SourceLocation): ReturnType<typeof readYaml> {
  const problems = plain.problems.map(({ offset, message }) => problem(place(offset), message));
  if (plain.kind === 'refused') return { document: null, problems };
  return { document: { value: plain.value, locate: (path, part) => place(plain.offsetOf(path, part)) }, problems };
}

type Composed =
  | { readonly kind: 'composed'; readonly value: readonly Document.Parsed[] }
  | { readonly kind: 'too-deep'; readonly offset: number }
  | { readonly kind: 'too-long'; readonly offset: number }
  | { readonly kind: 'unreadable' };

/**
 * What `parseAllDocuments` does, with an eye on the depth: the composer recurses, and deep nesting would end the process
 * before it can be caught.
 */
function compose(text: string, lines: LineCounter): Composed {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  let left = MOST_LEXEMES;
  try {
    for (const lexeme of new Lexer().lex(text)) {
      tokens.push(...parser.next(lexeme));
      left -= 1;
      if (left < 0) return { kind: 'too-long', offset: parser.offset };
      if (parser.stack.length > DEEPEST) return { kind: 'too-deep', offset: parser.offset };
    }
    tokens.push(...parser.end());
    return { kind: 'composed', value: [...new Composer(OPTIONS).compose(tokens, true, text.length)] };
  } catch {
    // The library reports bad YAML as values; what it throws is its own fault, and still no reason to die here.
    return { kind: 'unreadable' };
  }
}

function placeIn(file: string, lines: LineCounter, offset: number): SourceLocation {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line), column: Math.max(1, col) };
}

function placeAt(file: string, text: string, offset: number): SourceLocation {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function stopped(at: SourceLocation, message: string): ReturnType<typeof readYaml> {
  return { document: null, problems: [problem(at, message)] };
}

function problem(at: SourceLocation, message: string): ConfigProblem {
  return { at, message };
}

const OPTIONS = {
  schema: 'failsafe',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;
/** Counts the parser's own frames, two or three for each level; the file itself is five levels deep. */
const DEEPEST = 64;
/** Words, blanks and signs. 20,000 endpoints of three lines each take fewer; a file of nothing but signs would take long. */
const MOST_LEXEMES = 500_000;
/** Of a stream of documents; aliases may multiply in each of them. */
const MOST_DOCUMENTS = 200;
const MOST_NODES_EACH = 20_000;
/** YAML 1.2.2 §5.1: what a YAML stream may not contain. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u0085]|[\ufffe\uffff]/u;

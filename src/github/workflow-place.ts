import type { SourceLocation } from '../model/endpoint.ts';
import type { Result } from '../model/units.ts';

/** The workflow that runs this step. */
export interface WorkflowFile {
  /** Path within the repository, which is the path of annotations. */
  readonly file: string;
  readonly text: string;
  /** `GITHUB_JOB`: where two jobs say the same, the one that runs now is meant. Empty where it is not known. */
  readonly job: string;
}

/**
 * The workflow file as checked out, or `null`: not checked out, or of another repository. `GITHUB_WORKFLOW_REF` reads
 * `owner/name/.github/workflows/file.yml@ref`. `folders`: where the repository may be checked out, the likelier first.
 */
export function readWorkflow(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => Result<Uint8Array, unknown>,
  folders: readonly string[] = [env.GITHUB_WORKSPACE ?? ''],
): WorkflowFile | null {
  const file = workflowPath(env);
  if (file === null) return null;
  for (const folder of folders) {
    const bytes = folder === '' ? null : readFile(`${folder}/${file}`);
    if (bytes?.ok !== true || bytes.value.length > MOST_BYTES) continue;
    return { file, text: new TextDecoder().decode(bytes.value), job: env.GITHUB_JOB ?? '' };
  }
  return null;
}

/** Path of the workflow within its repository, checked out or not; `null` for a workflow of another repository. */
export function workflowPath(env: Readonly<Record<string, string | undefined>>): string | null {
  const { GITHUB_WORKFLOW_REF: ref = '', GITHUB_REPOSITORY: repository = '' } = env;
  if (repository === '' || !ref.startsWith(`${repository}/`)) return null;
  return /^(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(ref.slice(repository.length + 1))?.[1] ?? null;
}

/** Finds where an input's value, or one item of it, is written; with `null`, where the input's key stands. */
export type FindPlace = (written: string | null) => SourceLocation | null;

/**
 * Looks an input up in the workflow. By text alone: the value below the key `input:` that holds what was written as a word. `null`
 * where there is none, as when the value comes from an expression. The job that runs now goes before the others; where several
 * of its steps say the same, the first is taken.
 */
export function placesInWorkflow({ file, text, job }: WorkflowFile, input: string): FindPlace {
  const lines = linesOf(text);
  const keys = keysOf(lines, input, job);
  const parts = keys.flatMap((key) => [...below(lines, key), ...atAnchor(lines, key)]);
  const [first] = keys;
  // A list may have thousands of items, so that all words are looked up at once.
  const words = new Map<string, SourceLocation>();
  for (const part of parts) {
    for (const { word, column } of wordsOf(part)) {
      if (!words.has(word)) words.set(word, { file, line: part.index + 1, column });
    }
  }
  return (written) => {
    if (written === null) return first === undefined ? null : { file, line: first.index + 1, column: first.key + 1 };
    return words.get(written) ?? (/\s/.test(written) ? phraseIn(file, parts, written) : null);
  };
}

/**
 * An input's whole text where it stands as a block (`config: |`): empty lines above it and its own indentation, so that lines and
 * columns are those of the workflow. `null` where the workflow says it in another way, e.g. folded or by an expression.
 */
export function blockInWorkflow({ text, job }: WorkflowFile, input: string, written: string): string | null {
  const lines = linesOf(text);
  for (const { index, key, indent } of keysOf(lines, input, job)) {
    const header = BLOCK.exec((lines[index] ?? '').slice(key + input.length));
    if (header === null) continue;
    const rest = lines.slice(index + 1);
    const length = rest.findIndex((line) => line.trim() !== '' && line.search(/\S/) <= indent);
    const block = length === -1 ? rest : rest.slice(0, length);
    const [, digit] = /([1-9])/.exec(header[1] ?? '') ?? [];
    const first = (block.find((line) => line.trim() !== '') ?? '').search(/\S/);
    const margin = digit === undefined ? first : indent + Number(digit);
    const content = block.map((line) => line.slice(margin));
    // Marks of a document stand at the start of a line only, and would lose their meaning.
    if (content.some((line) => /^(?:---|\.\.\.|%)/.test(line))) continue;
    if (content.join('\n').trimEnd() === linesOf(written).join('\n').trimEnd()) {
      return `${'\n'.repeat(index + 1)}${block.join('\n')}\n`;
    }
  }
  return null;
}

/** A key of the workflow; line, column and indentation of its line from 0. */
interface Key {
  readonly index: number;
  readonly key: number;
  readonly indent: number;
}

/** Every place where the key stands: first in the job, then elsewhere. */
function keysOf(lines: readonly string[], input: string, job: string): readonly Key[] {
  const all = lines.flatMap((line, index): readonly Key[] => {
    const at = keyAt(line, input);
    return at === null ? [] : [{ index, ...at }];
  });
  const [first, last] = jobLines(lines, job);
  const inJob = ({ index }: Key): boolean => index >= first && index < last;
  return [...all.filter(inJob), ...all.filter((key) => !inJob(key))];
}

/** First line of the job and the line behind its last, from 0; nothing where it is not found, as in a workflow that calls another. */
function jobLines(lines: readonly string[], job: string): readonly [number, number] {
  const jobs = lines.findIndex((line) => /^["']?jobs["']?\s*:/.test(line));
  if (jobs === -1 || job === '') return [0, 0];
  const indent = indentOf(lines.slice(jobs + 1).find((line) => indentOf(line) !== -1) ?? '');
  const first = lines.findIndex(
    (line, index) => index > jobs && indentOf(line) === indent && keyAt(line, job) !== null,
  );
  if (first === -1) return [0, 0];
  const length = lines.slice(first + 1).findIndex((line) => indentOf(line) !== -1 && indentOf(line) <= indent);
  return [first, length === -1 ? lines.length : first + 1 + length];
}

/** -1 for a line that says nothing. */
function indentOf(line: string): number {
  return /^\s*(?:#|$)/.test(line) ? -1 : line.search(/\S/);
}

/** A line of a value, or the rest of it behind a key; comments cut off. */
interface Part {
  /** From 0. */
  readonly index: number;
  readonly line: string;
  readonly from: number;
}

/** The rest of the key's line, and the lines that stand further in than the key. */
function below(lines: readonly string[], { index: first, key, indent }: Key): readonly Part[] {
  const parts: Part[] = [];
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (index > first && line.trim() !== '' && line.search(/\S/) <= indent) break;
    const from = index > first ? 0 : line.indexOf(':', key) + 1;
    const comment = line.slice(from).search(/(?:^|\s)#/);
    parts.push({ index, line: comment === -1 ? line : line.slice(0, from + comment), from });
  }
  return parts;
}

/** `endpoints: *hosts` stands for what is written at `&hosts`. */
function atAnchor(lines: readonly string[], { index, key }: Key): readonly Part[] {
  const name = /^[\w-]+["']?\s*:\s+\*([\w-]+)\s*(?:#|$)/.exec((lines[index] ?? '').slice(key))?.[1];
  if (name === undefined) return [];
  const anchor = new RegExp(`[:-]\\s+&${name}(?:\\s|$)`);
  const at = lines.findIndex((line) => anchor.test(line));
  const line = lines[at];
  return line === undefined ? [] : below(lines, { index: at, key: line.search(anchor), indent: indentOf(line) });
}

function wordsOf({ line, from }: Part): readonly { readonly word: string; readonly column: number }[] {
  return [...line.slice(from).matchAll(WORD)].map(({ 0: word, index }) => ({ word, column: from + index + 1 }));
}

/** What has blanks in it, such as a path. */
function phraseIn(file: string, parts: readonly Part[], written: string): SourceLocation | null {
  for (const { index, line, from } of parts) {
    const at = line.indexOf(written, from);
    if (at !== -1 && EDGE.test(line[at - 1] ?? ' ') && EDGE.test(line[at + written.length] ?? ' '))
      return { file, line: index + 1, column: at + 1 };
  }
  return null;
}

/**
 * Columns, from 0, of the input's key and of what its value must stand further in than. The key may be quoted, may stand after the
 * dash of a list, and in a mapping in braces: `with: { endpoints: shop.test }`.
 */
function keyAt(line: string, input: string): Omit<Key, 'index'> | null {
  const match = /^(\s*(?:- +)?)(["']?)([\w-]+)["']?\s*:(?:\s|$)/.exec(line);
  const [, before = '', quote = '', name = ''] = match ?? [];
  // The runner does not mind the case of an input's name.
  if (name.toLowerCase() === input.toLowerCase()) return { key: before.length + quote.length, indent: before.length };
  if (!line.includes('{')) return null;
  for (const found of line.matchAll(IN_BRACES)) {
    const [whole, key = ''] = found;
    if (key.toLowerCase() === input.toLowerCase()) {
      return { key: found.index + whole.lastIndexOf(key), indent: line.search(/\S/) };
    }
  }
  return null;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

const IN_BRACES = /[{,]\s{0,9}["']?([\w-]{1,99})["']?\s{0,9}:(?=\s)/g;

/** What follows the key of a literal block scalar (YAML 1.2 §8.1.2). */
const BLOCK = /^["']?\s*:\s+(?:[&!][^\s]*\s+)*\|([-+]?[1-9]?|[1-9][-+])\s*(?:#.*)?$/;

const EDGE = /[\s,'"{}]/;
const WORD = /[^\s,'"{}]+/g;
const MOST_BYTES = 1_048_576;

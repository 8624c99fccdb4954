import type { SourceLocation } from '../model/endpoint.ts';
import type { Result } from '../model/units.ts';

/** The workflow that runs this step. */
export interface WorkflowFile {
  /** Path within the repository, which is the path of annotations. */
  readonly file: string;
  readonly text: string;
}

/**
 * The workflow file as checked out, or `null`: not checked out, or of another repository. `GITHUB_WORKFLOW_REF` reads
 * `owner/name/.github/workflows/file.yml@ref`.
 */
export function readWorkflow(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => Result<Uint8Array, unknown>,
): WorkflowFile | null {
  const { GITHUB_WORKSPACE: workspace = '' } = env;
  const file = workflowPath(env);
  if (file === null || workspace === '') return null;
  const bytes = readFile(`${workspace}/${file}`);
  if (!bytes.ok || bytes.value.length > MOST_BYTES) return null;
  return { file, text: new TextDecoder().decode(bytes.value) };
}

/** Path of the workflow within its repository, checked out or not; `null` for a workflow of another repository. */
export function workflowPath(env: Readonly<Record<string, string | undefined>>): string | null {
  const { GITHUB_WORKFLOW_REF: ref = '', GITHUB_REPOSITORY: repository = '' } = env;
  if (repository === '' || !ref.startsWith(`${repository}/`)) return null;
  return /^(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(ref.slice(repository.length + 1))?.[1] ?? null;
}

/**
 * Where an input's value, or one item of it, is written in the workflow; with `null`, where the input's key stands. By
 * text alone: the value below the key `input:` that holds `written` as a word. `null` where there is none, as when the
 * value comes from an expression. Where several steps say the same, the first is taken.
 */
export function placeInWorkflow(
  { file, text }: WorkflowFile,
  input: string,
  written: string | null,
): SourceLocation | null {
  if (written === '') return null;
  const lines = text.split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    const indent = keyIndent(line, input);
    if (indent === null) continue;
    if (written === null) return { file, line: index + 1, column: indent + 1 };
    const found = findBelow(lines, index, indent, indent + input.length, written);
    if (found !== null) return { file, ...found };
  }
  return null;
}

/** Looks in the rest of the key's line and in the lines that stand further in than the key. */
function findBelow(
  lines: readonly string[],
  first: number,
  indent: number,
  from: number,
  written: string,
): Omit<SourceLocation, 'file'> | null {
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (index > first && line.trim() !== '' && line.search(/\S/) <= indent) return null;
    const column = columnOf(line, index === first ? from : 0, written);
    if (column !== null) return { line: index + 1, column };
  }
  return null;
}

/** Column of the first place where the text stands as a word of its own, outside of a comment. */
function columnOf(line: string, from: number, written: string): number | null {
  const comment = line.slice(from).search(/(?:^|\s)#/);
  const end = comment === -1 ? line.length : from + comment;
  for (let at = line.indexOf(written, from); at !== -1 && at < end; at = line.indexOf(written, at + 1)) {
    if (EDGE.test(line[at - 1] ?? ' ') && EDGE.test(line[at + written.length] ?? ' ')) return at + 1;
  }
  return null;
}

/** Column, from 0, of the input's key. The key may be quoted, and may stand after the dash of a list. */
function keyIndent(line: string, input: string): number | null {
  const match = /^(\s*(?:- +)?)["']?([\w-]+)["']?\s*:(?:\s|$)/.exec(line);
  // The runner does not mind the case of an input's name.
  return match?.[2]?.toLowerCase() === input.toLowerCase() ? (match[1]?.length ?? 0) : null;
}

const EDGE = /[\s,'"]/;
const MOST_BYTES = 1_048_576;

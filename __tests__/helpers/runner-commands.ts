/*
 * What the GitHub runner does with the lines that a step prints, so that a test can say exactly which commands would be
 * executed. Two forms are live: `::name props::data` after leading blanks, and `##[name props]data` anywhere in a line.
 */

/** One workflow command that the runner would execute, unescaped as the runner does. */
export interface ExecutedCommand {
  /** Lower case, e.g. `error`, `set-output`. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** An annotation as it would be shown. */
export interface ShownAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string | null;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** All commands that the runner would execute, in order; what stands between `stop-commands` and its token is not. */
export function executedCommands(stdout: string): readonly ExecutedCommand[] {
  const executed: ExecutedCommand[] = [];
  let stoppedUntil: string | null = null;
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const known = (name: string): boolean => COMMANDS.has(name) || name === stoppedUntil;
    const command = parseDoubleColon(line, known) ?? parseHashBracket(line, known);
    if (command === null) continue;
    if (stoppedUntil !== null) {
      if (command.name === stoppedUntil) stoppedUntil = null;
      continue;
    }
    if (command.name === 'stop-commands') stoppedUntil = command.data.toLowerCase();
    executed.push(command);
  }
  return executed;
}

/** The annotations that the step keeps: ten of each level, the rest is dropped without a word; messages are cut. */
export function shownAnnotations(commands: readonly ExecutedCommand[]): readonly ShownAnnotation[] {
  const left = { error: 10, warning: 10, notice: 10 };
  return commands.flatMap(({ name, properties, data }) => {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return [];
    if (left[name] === 0) return [];
    left[name] -= 1;
    return [
      {
        level: name,
        title: properties.title ?? null,
        message: data.slice(0, MESSAGE_LIMIT),
        file: properties.file ?? null,
        line: numberOf(properties.line),
        column: numberOf(properties.col),
      },
    ];
  });
}

type IsKnown = (name: string) => boolean;

function parseDoubleColon(line: string, known: IsKnown): ExecutedCommand | null {
  const trimmed = line.replace(LEADING_BLANKS, '');
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return null;
  const head = splitHead(trimmed.slice(2, end), known);
  if (head === null) return null;
  return {
    name: head.name,
    properties: parseProperties(head.properties, ',', (value) => decoded(value, PROPERTY_ESCAPES)),
    data: decoded(trimmed.slice(end + 2), DATA_ESCAPES),
  };
}

function parseHashBracket(line: string, known: IsKnown): ExecutedCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const head = splitHead(line.slice(start + 3, end), known);
  if (head === null) return null;
  return {
    name: head.name,
    properties: parseProperties(head.properties, ';', (value) => decoded(value, BRACKET_ESCAPES)),
    data: decoded(line.slice(end + 1), BRACKET_ESCAPES),
  };
}

function splitHead(head: string, known: IsKnown): { readonly name: string; readonly properties: string } | null {
  const blank = head.indexOf(' ');
  const name = (blank < 0 ? head : head.slice(0, blank)).toLowerCase();
  return known(name) ? { name, properties: blank < 0 ? '' : head.slice(blank + 1).trim() } : null;
}

function parseProperties(text: string, separator: string, decode: (value: string) => string): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf('=');
    if (equals >= 0) properties[pair.slice(0, equals).trim()] = decode(pair.slice(equals + 1));
  }
  return properties;
}

function decoded(text: string, escapes: readonly (readonly [string, string])[]): string {
  return escapes.reduce((rest, [escaped, plain]) => rest.replaceAll(escaped, plain), text);
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** Names that the runner registers; those it refuses by default count too, since we must never print them. */
const COMMANDS: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

const MESSAGE_LIMIT = 4096;

/** What .NET's TrimStart takes for a blank: JavaScript's idea of one, with NEL and without the byte order mark. */
const LEADING_BLANKS = /^(?:(?!\ufeff)[\s\u0085])+/;

const DATA_ESCAPES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;

const PROPERTY_ESCAPES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;

const BRACKET_ESCAPES = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const;

import { type ExecutedCommand, executedCommands } from '../helpers/runner-commands.ts';

export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  /** What the toolkit's function for commands wrote, in order. */
  readonly issued: readonly string[];
  /** Values that the run was given and that may be masked, line by line. */
  readonly given: readonly string[];
}

/**
 * What the runner would do that nobody meant: commands that the toolkit did not issue, or that are neither annotation nor mask, and
 * masks of what is no secret. The runner reads both streams.
 */
export function unmeantCommands({ stdout, stderr, issued, given }: Printed): readonly string[] {
  const meant = issued.flatMap((chunk) => executedCommands(chunk)).map(commandText);
  const executed = executedCommands(stdout);
  const stray = executed.filter((command) => !take(meant, commandText(command)));
  const secrets = new Set(given.flatMap((value) => value.split(/\r?\n/)).map((line) => line.trim()));
  const odd = executed.filter(({ name, data }) =>
    name === 'add-mask' ? !secrets.has(data.trim()) : !ANNOTATIONS.has(name),
  );
  const split = issued.filter((chunk) => executedCommands(chunk).length !== 1);
  return [
    ...stray.map((command) => `printed, not issued: ${commandText(command)}`),
    ...odd.map((command) => `not ours to issue: ${commandText(command)}`),
    ...split.map((chunk) => `not one command: ${JSON.stringify(chunk)}`),
    ...meant.map((text) => `issued, not executed: ${text}`),
    ...executedCommands(stderr).map((command) => `on stderr: ${commandText(command)}`),
  ];
}

/** Takes one of the texts out of the list; `false` where there is none. */
function take(texts: string[], text: string): boolean {
  const index = texts.indexOf(text);
  if (index !== -1) texts.splice(index, 1);
  return index !== -1;
}

function commandText(command: ExecutedCommand): string {
  return JSON.stringify(command);
}

const ANNOTATIONS: ReadonlySet<string> = new Set(['error', 'warning', 'notice']);

import { type Flags, readFlags } from './flags.ts';

/** A command line, taken apart but not yet read. */
export interface CommandLine extends Flags {
  readonly command: Command;
}

export type Command = (typeof COMMANDS)[number];

const COMMANDS = ['check', 'explain', 'demo', 'help'] as const;

/** The first word is the command if it is one; `check` may be left out. */
export function parseArguments(argv: readonly string[]): CommandLine {
  const flags = readFlags(argv);
  const command = COMMANDS.find((known) => known === flags.words[0]);
  return { ...flags, command: command ?? 'check', words: command === undefined ? flags.words : flags.words.slice(1) };
}

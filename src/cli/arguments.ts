import { complaint, oneOf, quoted } from '../targets/config-problem.ts';
import { nearest } from '../targets/nearest.ts';
import { type Flags, readFlags } from './flags.ts';

/** A command line, taken apart but not yet read. */
export interface CommandLine extends Flags {
  readonly command: Command;
}

export type Command = (typeof COMMANDS)[number];

const COMMANDS = ['check', 'merge', 'explain', 'demo', 'help'] as const;

/**
 * The first word is the command if it is one; `check` may be left out. A word that is nearly a command and has neither dot
 * nor port is taken for one mistyped: a host of such a name can be given behind `check`.
 */
export function parseArguments(argv: readonly string[]): CommandLine {
  const flags = readFlags(argv);
  const command = COMMANDS.find((known) => known === flags.words[0]);
  if (command !== undefined) return { ...flags, command, words: flags.words.slice(1) };
  const mistyped = mistypedCommand(flags.words[0] ?? '');
  const problems = mistyped === null ? flags.problems : [{ at: null, message: mistyped }, ...flags.problems];
  return { ...flags, problems, command: 'check' };
}

function mistypedCommand(word: string): string | null {
  const meant = /^[a-z]+$/i.test(word) ? nearest(word, COMMANDS) : null;
  return meant === null
    ? null
    : complaint(`${quoted(word)} is no command`, `${oneOf(COMMANDS)}, or an endpoint`, meant);
}

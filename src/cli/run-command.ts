import { assertNever } from '../model/units.ts';
import { problemText } from '../targets/config-problem.ts';
import type { CommandLine } from './arguments.ts';
import { checkCommand } from './check.ts';
import { demoCommand } from './demo.ts';
import { explainCommand } from './explain.ts';
import { asMerge, withEndpointWords } from './flags.ts';
import { terminalOptions } from './screen.ts';

/** 0 pass, 1 the policy is broken, 2 could not tell. */
export type ExitStatus = 0 | 1 | 2;

/** Runs one command line to its end and returns the exit status. */
export async function runCommand(line: CommandLine): Promise<ExitStatus> {
  if (line.problems.length > 0) return complain(line.problems.map(problemText));
  switch (line.command) {
    case 'check':
      return checkCommand({ settings: withEndpointWords(line.settings, line.words) });
    case 'merge':
      return checkCommand({ settings: asMerge(line.settings, line.words) });
    case 'explain':
      return explainCommand(line.words, terminalOptions());
    case 'demo':
      return demoCommand(line.settings);
    case 'help':
      return 0; // printed before this file is loaded
    default:
      return assertNever(line.command);
  }
}

/** Bad usage: every problem, and where to read on. */
export function complain(problems: readonly string[]): ExitStatus {
  process.stderr.write(`${problems.map((problem) => `tls-gate: ${problem}\n`).join('')}Try: tls-gate --help\n`);
  return 2;
}

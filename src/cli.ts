import { parseArguments } from './cli/arguments.ts';
import { helpText, mergeHelpText } from './cli/help.ts';
import { TOOL } from './model/tool.ts';

// Everything that is not needed to print the help loads later, so that `--help` answers at once.
const line = parseArguments(process.argv.slice(2));
if (line.settings.has('help') || line.command === 'help')
  process.stdout.write(line.command === 'merge' ? mergeHelpText() : helpText());
else if (line.settings.has('version')) process.stdout.write(`${TOOL.name} ${TOOL.version}\n`);
else {
  const { runCommand } = await import('./cli/run-command.ts');
  process.exitCode = await runCommand(line);
}

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../helpers/process.ts';
import { type ExecutedCommand, executedCommands } from '../helpers/runner-commands.ts';
import { type TemporaryFolder, temporaryFolder } from '../helpers/temporary.ts';
import { unmeantCommands } from './meant-commands.ts';

export interface ActionRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What the runner would execute of all that was printed. */
  readonly commands: readonly ExecutedCommand[];
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly workspace: TemporaryFolder;
}

/**
 * Runs the bundled Action in a process of its own, with the environment that the runner gives a step. Throws where the runner would
 * execute anything but the annotations and masks that the Action issued, whatever the scenario is about.
 */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  {
    files = {},
    env = {},
    entry = 'dist/index.js',
    workspace = temporaryFolder(),
  }: {
    files?: Readonly<Record<string, string>>;
    env?: Readonly<Record<string, string>>;
    /** Another copy of the bundle. */
    entry?: string;
    /** A checkout, say; a folder of its own otherwise. */
    workspace?: TemporaryFolder;
  } = {},
): Promise<ActionRun> {
  for (const [name, content] of Object.entries(files)) workspace.write(name, content);
  const summaryFile = workspace.write('summary.md', '');
  const outputFile = workspace.write('output.txt', '');
  const event = workspace.write('event.json', JSON.stringify({ repository: { full_name: 'acme/shop' } }));
  const recorded = workspace.write('recorded-commands.json', '[]');
  const given = { ...inputs, ...env };
  const ended = await run(process.execPath, ['--import', RECORDER, resolve(entry)], {
    cwd: workspace.path,
    limitMs: 30_000,
    env: {
      RECORDED_COMMANDS: recorded,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_OUTPUT: outputFile,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_STEP_SUMMARY: summaryFile,
      GITHUB_WORKSPACE: workspace.path,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
      ...env,
    },
  });
  const issued: readonly string[] = JSON.parse(readFileSync(recorded, 'utf8'));
  const unmeant = unmeantCommands({ ...ended, issued, given: Object.values(given).flatMap(secretsIn) });
  if (unmeant.length > 0) throw new Error(`the runner would do what nobody meant:\n${unmeant.join('\n')}`);
  return {
    ...ended,
    commands: executedCommands(ended.stdout),
    summary: existsSync(summaryFile) ? readFileSync(summaryFile, 'utf8') : '',
    outputs: parseOutputs(readFileSync(outputFile, 'utf8')),
    workspace,
  };
}

/** The value itself; of the URL of a proxy its user and password, too, as they stand there and decoded. */
function secretsIn(value: string): readonly string[] {
  const [, userinfo = '', password = ''] = /^https?:\/\/([^/@]*?:([^/@]*))@/.exec(value) ?? [];
  return [value, ...[userinfo, password].flatMap((text) => [text, decodeURIComponent(text)])];
}

const RECORDER = pathToFileURL(resolve('__tests__/helpers/record-commands.mjs')).href;

/** As the runner names it: upper case, blanks to underscores, hyphens kept. */
function inputVariable(name: string): string {
  return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}

/** GITHUB_OUTPUT's format: `name<<delimiter`, the value's lines, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n\2$/gm))
    outputs[name ?? ''] = value ?? '';
  return outputs;
}

/** A report as the Action wrote it. */
export function readReport(run: ActionRun, name: string): unknown {
  return JSON.parse(readFileSync(join(run.workspace.path, name), 'utf8'));
}

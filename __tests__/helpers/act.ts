import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from './installed.ts';
import { run } from './process.ts';
import { type TemporaryFolder, temporaryFolder } from './temporary.ts';

/** A line that act printed of a job. */
interface ActLine {
  readonly jobID?: string;
  readonly msg?: string;
  /** A workflow command, as act understood it. */
  readonly command?: string;
  readonly arg?: string;
  /** Of an output. */
  readonly name?: string;
  /** Of an annotation: its file, line and title. */
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly raw_output?: boolean;
}

export interface ActRun {
  readonly status: number | null;
  readonly lines: readonly ActLine[];
  /** All that was printed, for when it goes wrong. */
  readonly text: string;
}

/** A repository with the Action as it is built, its workflows, and what else a test needs there. */
export function actionRepository(files: Readonly<Record<string, string>>): TemporaryFolder {
  const folder = temporaryFolder();
  cpSync('dist', join(folder.path, 'dist'), { recursive: true });
  for (const name of ['action.yml', '.github/workflows/ci.yml', '.github/workflows/tls-gate.yml'])
    folder.write(name, readFileSync(name, 'utf8'));
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@shop.test'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...who, 'commit', '--quiet', '-m', 'one'],
  ])
    execFileSync('git', ['-C', folder.path, ...args]);
  return folder;
}

/**
 * Runs a workflow by act without containers: its steps are processes of this machine, and `actions/checkout` is a copy.
 * `others`: actions of other repositories by name and commit, as folders, so that nothing is fetched.
 */
export async function runAct(
  repository: TemporaryFolder,
  { workflow, job, others = {} }: { workflow: string; job?: string; others?: Readonly<Record<string, string>> },
): Promise<ActRun> {
  const home = temporaryFolder();
  try {
    const args = [
      ...['push', '--json', '--workflows', `.github/workflows/${workflow}`, '--no-cache-server'],
      // `-`: there is no container daemon, and none is looked for.
      ...['--platform', 'ubuntu-24.04=-self-hosted', '--container-daemon-socket', '-'],
      ...(job === undefined ? [] : ['--job', job]),
      ...Object.entries(others).flatMap(([name, folder]) => ['--local-repository', `${name}=${folder}`]),
    ];
    const env = {
      HOME: home.path,
      XDG_CACHE_HOME: home.path,
      PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}`,
    };
    const ended = await run(programPath('act') ?? '', args, { cwd: repository.path, env, limitMs: 60_000 });
    const text = `${ended.stdout}\n${ended.stderr}`;
    const lines = text
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as ActLine);
    return { status: ended.status, lines, text };
  } finally {
    home.remove();
  }
}

/** Outputs that the gate set in a job. */
export function outputsOf({ lines }: ActRun, job: string): Readonly<Record<string, string>> {
  const set = lines.filter(({ command, jobID }) => command === 'set-output' && jobID === job);
  return Object.fromEntries(set.map(({ name, arg }) => [name ?? '', arg ?? '']));
}

/** What the steps of a job printed that is no command. */
export function printedIn({ lines }: ActRun, job: string): string {
  return lines
    .filter((line) => line.raw_output === true && line.jobID === job)
    .map(({ msg }) => msg)
    .join('');
}

import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

// How a process is timed: each of a pair runs in turn, so that the machine's mood hits both, and ratios are made pair by pair.

/** `small` only shows that a bench runs: few endpoints, once. */
export const SMALL = process.argv.includes('small');

/** What is measured: the bundle, as users run it. */
export const CLI = existsSync('dist/cli/index.js') ? resolve('dist/cli/index.js') : resolve('src/cli.ts');

/** What one process took. */
export interface Taken {
  readonly ms: number;
  /** Greatest resident set, in bytes; `null` where the process does not tell. */
  readonly peakBytes: number | null;
  readonly stdout: string;
  readonly status: number | null;
}

const TELLS_PEAK = resolve('bench/tell-peak.mjs');

/** Runs a Node process to its end. It says on a pipe of its own how much memory it took at most. */
export async function nodeProcess(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Taken> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', TELLS_PEAK, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const told = child.stdio[3];
  const [stdout, peak, status] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    told ? text(told as NodeJS.ReadableStream) : '',
    ended,
  ]);
  return { ms: performance.now() - begun, peakBytes: Number(peak) || null, stdout, status };
}

/** Wall time of any program, in milliseconds; its output and status are of no interest. */
export function timed(command: string, args: readonly string[], cwd?: string): number {
  const begun = performance.now();
  spawnSync(command, args, { cwd, stdio: 'ignore' });
  return performance.now() - begun;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Least and middle, since a busy machine only ever makes things slower: `2.41 (least 2.30)`. */
export function spread(values: readonly number[], digits = 2): string {
  return `${median(values).toFixed(digits)} (least ${Math.min(...values).toFixed(digits)})`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** One limit and whether it holds; a limit that does not hold fails the bench. */
export function limit(what: string, value: number, most: number, digits = 2): string {
  const holds = value <= most;
  if (!holds) process.exitCode = 1;
  return `- ${what}: ${value.toFixed(digits)}, limit ${most}${holds ? '' : ' **exceeded**'}`;
}

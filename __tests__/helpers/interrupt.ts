import { spawn } from 'node:child_process';
import type { Ended } from './process.ts';

export interface Interrupted extends Ended {
  /** From the last signal to the end of the process. */
  readonly tookMs: number;
}

/** Runs a program with exactly this environment, waits until `ready`, sends it the signals with `betweenMs` between them. */
export async function interrupt(
  args: readonly string[],
  {
    env = {},
    cwd,
    ready,
    signals,
    betweenMs = 1_000,
  }: {
    readonly env?: Record<string, string>;
    readonly cwd: string;
    readonly ready: () => boolean;
    readonly signals: readonly NodeJS.Signals[];
    readonly betweenMs?: number;
  },
): Promise<Interrupted> {
  const child = spawn(process.execPath, [...args], { env: { PATH: process.env.PATH ?? '', ...env }, cwd });
  const limit = setTimeout(() => child.kill('SIGKILL'), 60_000);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  while (!ready() && child.exitCode === null) await pause(50);
  for (const [index, signal] of signals.entries()) {
    if (index > 0) await pause(betweenMs);
    child.kill(signal);
  }
  const begun = Date.now();
  const status = await ended;
  clearTimeout(limit);
  return { status, stdout, stderr, tookMs: Date.now() - begun };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end with exactly the environment given; ends it after `limitMs`. */
export function run(
  command: string,
  args: readonly string[],
  {
    env = {},
    cwd,
    limitMs = 15_000,
    input = '',
  }: { env?: Record<string, string>; cwd?: string; limitMs?: number; input?: string } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { PATH: process.env.PATH ?? '', ...env }, cwd, stdio: 'pipe' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => {
      clearTimeout(timer);
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
    // A program that ends without reading closes the pipe, which is its right.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts a server program and waits until its port answers, or, for one that a bare connection confuses, until it prints
 * `ready`; what it printed is in the error when it does not.
 */
export async function startServer(
  port: number,
  command: string,
  args: readonly string[],
  {
    env = {},
    tries: mostTries = 100,
    ready,
    signal = 'SIGTERM',
  }: { env?: Record<string, string>; tries?: number; ready?: string; signal?: NodeJS.Signals } = {},
): Promise<RunningServer> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed = (printed + chunk).slice(-4_000);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    printed = (printed + chunk).slice(-4_000);
  });
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (child.exitCode !== null) break;
    if (ready === undefined ? await answers(port) : printed.includes(ready))
      return { port, stop: () => stop(child, signal) };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop(child);
  throw new Error(`${command} did not open port ${port}: ${printed}`);
}

/** A port of 127.0.0.1 that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 2_000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill(signal);
  });
}

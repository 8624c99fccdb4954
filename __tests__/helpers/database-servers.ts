import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, run, startServer } from './process.ts';
import { nextSerial, writeFiles } from './served.ts';
import type { TemporaryFolder } from './temporary.ts';
import { numbersOf } from './users.ts';

/** A command as the user of PostgreSQL, which refuses to run as root. */
export function asPostgres(program: string, args: readonly string[]): readonly [string, readonly string[]] {
  const path = programPath(program) ?? program;
  return process.getuid?.() === 0 ? ['runuser', ['-u', 'postgres', '--', path, ...args]] : [path, args];
}

/** Hands a file or folder to the user of PostgreSQL; without root the user is us already. */
export function ownedByPostgres(path: string, mode: number): void {
  chmodSync(path, mode);
  if (process.getuid?.() === 0) chownSync(path, ...numbersOf('postgres'));
}

/** An empty PostgreSQL data folder. */
export async function postgresFolder(path: string): Promise<void> {
  mkdirSync(path, { recursive: true });
  ownedByPostgres(path, 0o700);
  const { status, stderr } = await run(
    ...asPostgres('initdb', ['-D', path, '-A', 'trust', '--no-sync', '-E', 'UTF8']),
    {
      limitMs: 60_000,
    },
  );
  if (status !== 0) throw new Error(`initdb: ${stderr}`);
}

/** A real PostgreSQL; `settings` are its own, e.g. `ssl=off`. */
export async function postgresServer(
  folder: TemporaryFolder,
  files: ServedFiles,
  ...settings: readonly string[]
): Promise<RunningServer> {
  const name = `postgres-${nextSerial()}`;
  const { chain, key } = writeFiles(folder, name, files);
  const data = `${folder.path}/${name}`;
  chmodSync(folder.path, 0o755);
  await postgresFolder(data);
  ownedByPostgres(key, 0o600);
  const port = await freePort();
  const own = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${data}`, 'fsync=off'];
  const tls = ['ssl=on', `ssl_cert_file=${chain}`, `ssl_key_file=${key}`];
  const args = [...own, ...tls, ...settings].flatMap((setting) => ['-c', setting]);
  return startServer(port, ...asPostgres('postgres', ['-D', data, ...args]));
}

/** A real MariaDB without tables, so that nobody can log in, which nobody tries; `options` are its own, e.g. `--skip-ssl`. */
export async function mariadbServer(
  folder: TemporaryFolder,
  files: ServedFiles,
  ...options: readonly string[]
): Promise<RunningServer> {
  const name = `mariadb-${nextSerial()}`;
  const { chain, key } = writeFiles(folder, name, files);
  const data = `${folder.path}/${name}`;
  mkdirSync(data);
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const own = ['--no-defaults', ...user, `--datadir=${data}`, '--skip-grant-tables'];
  const port = await freePort();
  const net = [`--port=${port}`, '--bind-address=127.0.0.1', `--socket=${data}/socket`, `--pid-file=${data}/pid`];
  return startServer(port, programPath('mariadbd') ?? '', [
    ...own,
    ...net,
    `--ssl-cert=${chain}`,
    `--ssl-key=${key}`,
    ...options,
  ]);
}

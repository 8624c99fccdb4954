import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type KeyPair, type Minted, mint, mintRoot } from '../src/demo/mint.ts';
import { DAY_MS } from '../src/model/units.ts';

// Healthy servers on loopback. Each endpoint has an address of its own in 127.0.0.0/8, all of which reach the same listener;
// the server name chooses the certificate.

export interface Fleet {
  readonly what: string;
  readonly rootFile: string;
  readonly port: number;
  readonly certificates: number;
  stop(): void;
}

export const addressOf = (i: number): string => `127.1.${i >> 8}.${i & 255}`;
export const nameOf = (i: number, certificates: number): string => `e${i}.s${i % certificates}.test`;

/** Rooms for the files of one bench; removed at its end. */
export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tls-gate-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A root, an intermediate, and certificates for `*.s0.test`, `*.s1.test` …, all with one key: they are many, not secret. */
export interface Issued {
  readonly rootPem: string;
  readonly keyPem: string;
  chainOf(name: string): string;
}

export function issuer(): Issued {
  const now = Date.now();
  const dates = (days: number) => ({ notBefore: new Date(now - 10 * DAY_MS), notAfter: new Date(now + days * DAY_MS) });
  const root = mintRoot({ subject: 'Bench Root', ...dates(3650) });
  const above = mint({ subject: 'Bench Intermediate', ca: true, issuer: root, ...dates(900) });
  const leaf = (subject: string, key?: KeyPair): Minted =>
    mint({ subject, issuer: above, ...dates(80), ...(key === undefined ? {} : { key }) });
  const first = leaf('*.s0.test');
  return {
    rootPem: root.certPem,
    keyPem: first.keyPem,
    chainOf: (name) => leaf(name, first.key).certPem + above.certPem,
  };
}

/** nginx with one worker and this many certificates; `null` where it is not installed. */
export async function nginxFleet(folder: string, certificates: number): Promise<Fleet | null> {
  const home = await nginxHome(folder, certificates);
  if (home === null) return null;
  const { command, port, rootFile } = home;
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore' });
  if (!(await started(child))) return null;
  await reachable(port);
  return {
    what: `nginx, ${certificates} certificates`,
    rootFile,
    port,
    certificates,
    stop: () => child.kill('SIGTERM'),
  };
}

/** Everything that such an nginx needs, and the command that starts it; `null` where it is not installed. */
export async function nginxHome(
  folder: string,
  certificates: number,
): Promise<(Pick<Fleet, 'port' | 'rootFile'> & { readonly command: readonly string[] }) | null> {
  const program = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
    .map((bin) => join(bin, 'nginx'))
    .find((file) => existsSync(file));
  if (program === undefined) return null;
  const { rootPem, keyPem, chainOf } = issuer();
  const home = join(folder, `nginx-${certificates}`);
  const rootFile = join(home, 'root.pem');
  const port = await freePort();
  mkdirSync(home, { recursive: true });
  writeFileSync(rootFile, rootPem);
  writeFileSync(join(home, 'key.pem'), keyPem, { mode: 0o600 });
  const names = Array.from({ length: certificates }, (_, i) => `s${i}.test`);
  for (const name of names) writeFileSync(join(home, `${name}.pem`), chainOf(`*.${name}`));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (what) => `${what}_temp_path ${home}/${what};`,
  );
  const servers = names.map(
    (name) =>
      `server { listen ${port} ssl; server_name *.${name}; ssl_certificate ${home}/${name}.pem; ssl_certificate_key ${home}/key.pem; return 200 "ok"; }`,
  );
  const config = `worker_processes 1; daemon off; pid ${home}/nginx.pid; error_log ${home}/error.log;
events { worker_connections 4096; }
http {
  access_log off; ssl_protocols TLSv1.2 TLSv1.3; server_names_hash_max_size 8192; server_names_hash_bucket_size 128;
  ${[...temporary, ...servers].join('\n  ')}
}
`;
  writeFileSync(join(home, 'nginx.conf'), config);
  return {
    port,
    rootFile,
    command: [program, '-p', home, '-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')],
  };
}

/** A Node server in a process of its own, with a certificate for each endpoint. */
export async function nodeFleet(folder: string, certificates: number): Promise<Fleet> {
  const home = join(folder, `node-${certificates}`);
  mkdirSync(home);
  const port = await freePort();
  const child = spawn(process.execPath, [resolve('bench/node-server.ts'), home, String(certificates), String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!(await started(child))) throw new Error('the Node server did not start');
  await reachable(port);
  return {
    what: 'Node, a certificate for each endpoint',
    rootFile: join(home, 'root.pem'),
    port,
    certificates,
    stop: () => child.kill('SIGTERM'),
  };
}

/** A config file that lists the first `count` endpoints of the fleet. */
export function configFor({ port, certificates }: Fleet, count: number, folder: string): string {
  const file = join(folder, `list-${port}-${count}.yml`);
  const endpoints = Array.from(
    { length: count },
    (_, i) => `  - { host: "${nameOf(i, certificates)}:${port}", addresses: ["${addressOf(i)}"] }`,
  );
  writeFileSync(file, `endpoints:\n${endpoints.join('\n')}\n`);
  return file;
}

export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

function started(child: ChildProcess): Promise<boolean> {
  process.once('exit', () => child.kill('SIGTERM'));
  return new Promise((done) => {
    child.once('spawn', () => done(true));
    child.once('error', () => done(false));
  });
}

/** Waits until something listens there. */
export async function reachable(port: number): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1');
      socket
        .once('error', () => done(false))
        .once('connect', () => {
          socket.destroy();
          done(true);
        });
    });
    if (open) return;
    await sleep(100);
  }
  throw new Error(`nothing listens on port ${port}`);
}

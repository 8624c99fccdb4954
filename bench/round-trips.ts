import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder, freePort, nameOf, nginxHome, reachable } from './fleet.ts';
import { CLI, limit, median, nodeProcess, SMALL, spread, table } from './measure.ts';

// How many round trips the whole verdict on one healthy endpoint takes, measured as time through a slow link.

/** Delays each way. The limit is about the middle one. */
const LINKS_MS = SMALL ? [10] : [25, 50, 100];
const LIMITED_MS = 50;
const ENDPOINTS = SMALL ? 2 : 21;
const MOST_ROUND_TRIPS = 3.3;

interface Looks {
  readonly roundTripMs: readonly number[];
  readonly verdictMs: readonly number[];
  readonly connections: number;
}

const folder = benchFolder();
console.log('## Round trips\n');
const home = await nginxHome(folder, 1);
if (home === null) {
  console.log('nginx is not installed: skipped.');
  process.exit();
}
const { command, port, rootFile } = home;
const namespaces = mayMakeNamespaces();

console.log(
  'The whole verdict on a healthy endpoint (nginx, TLS 1.3) through a link that delays every packet, divided by what a TCP connection takes through it. A list is looked at one endpoint after the other; the first pays for what a process does once. A bare TLS 1.3 handshake with one HTTP request takes three round trips.\n',
);
const looks: (readonly [ms: number, Looks])[] = [];
for (const ms of LINKS_MS) looks.push([ms, namespaces ? throughLink(2 * ms) : await throughProxy(2 * ms)]);
const trips = ({ verdictMs: [, ...further], roundTripMs }: Looks) => further.map((took) => took / median(roundTripMs));

console.log(
  table(
    ['delay each way', 'round trip ms', 'round trips', 'ms', 'ms of the first', 'connections'],
    looks.map(([ms, one]) => [
      `${ms} ms`,
      median(one.roundTripMs).toFixed(1),
      spread(trips(one)),
      spread(one.verdictMs.slice(1), 0),
      (one.verdictMs[0] ?? Number.NaN).toFixed(0),
      String(one.connections),
    ]),
  ),
);
const link = namespaces
  ? 'Two network namespaces, and a relay between two TUN devices.'
  : 'A proxy on loopback that delays, since this machine lets nobody make network namespaces; a round trip is taken for what was asked.';
console.log(`\nThe link: ${link}\n`);
for (const [ms, one] of looks) {
  if (ms === LIMITED_MS)
    console.log(limit(`round trips where ${ms} ms pass each way`, median(trips(one)), MOST_ROUND_TRIPS));
}

function mayMakeNamespaces(): boolean {
  const script = 'ip tuntap add dev trial mode tun && python3 -c ""';
  return spawnSync('unshare', ['--net', 'sh', '-c', script]).status === 0;
}

function throughLink(ms: number): Looks {
  const link = ['--net', 'python3', 'bench/delayed-link.py', String(ms), command.join(' ')];
  const { stdout, stderr, status } = spawnSync('unshare', [...link, lookFar('10.77.0.2', port).join(' ')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the look through the link failed: ${stderr}${stdout}`);
  return JSON.parse(stdout);
}

async function throughProxy(ms: number): Promise<Looks> {
  const entry = await freePort();
  const [program = '', ...args] = command;
  const running = [
    spawn(program, args, { stdio: 'ignore' }),
    spawn(process.execPath, ['bench/delaying-proxy.ts', String(ms), String(entry), String(port)], { stdio: 'ignore' }),
  ];
  try {
    await reachable(entry);
    const [, ...script] = lookFar('127.0.0.1', entry);
    const { stdout, status } = await nodeProcess(script);
    if (status !== 0) throw new Error('the look through the proxy failed');
    const { roundTripMs, ...looks } = JSON.parse(stdout);
    return { ...looks, roundTripMs: roundTripMs.map(() => ms) };
  } finally {
    for (const child of running) child.kill();
  }
}

function lookFar(address: string, at: number): readonly string[] {
  const config = join(folder, 'far.yml');
  const endpoints = Array.from(
    { length: ENDPOINTS },
    (_, i) => `  - { host: "${nameOf(i, 1)}:${at}", addresses: ["${address}"] }`,
  );
  writeFileSync(config, `endpoints:\n${endpoints.join('\n')}\n`);
  return [process.execPath, 'bench/look-far.ts', CLI, config, rootFile, address, String(at)];
}

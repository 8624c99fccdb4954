import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, benchFolder, configFor, type Fleet, nameOf, nginxFleet, nodeFleet } from './fleet.ts';
import { CLI, median, nodeProcess, SMALL, spread, table, timed } from './measure.ts';

// How long others take over healthy servers, and we over the same ones in the same minute. Nothing but time is compared: each
// of them answers questions of its own.

interface Peer {
  readonly name: string;
  readonly version: readonly string[];
  readonly endpoints: number;
  readonly runs: number;
  /** One command for each of the endpoints, run one after the other; or one for all. */
  readonly commands: (fleet: Fleet, folder: string, count: number) => readonly (readonly string[])[];
}

const one = (fleet: Fleet, i: number) => ({ at: `${addressOf(i)}:${fleet.port}`, name: nameOf(i, fleet.certificates) });
const each = (count: number, command: (i: number) => readonly string[]) =>
  Array.from({ length: count }, (_, i) => command(i));

const PEERS: readonly Peer[] = [
  {
    name: 'openssl s_client, one by one',
    version: ['openssl', 'version'],
    endpoints: 50,
    runs: 5,
    commands: (fleet, _folder, count) =>
      each(count, (i) => {
        const { at, name } = one(fleet, i);
        return [
          'openssl',
          's_client',
          '-connect',
          at,
          '-servername',
          name,
          '-verify_return_error',
          '-CAfile',
          fleet.rootFile,
        ];
      }),
  },
  {
    name: 'sslscan, one by one',
    version: ['sslscan', '--version'],
    endpoints: 5,
    runs: 3,
    commands: (fleet, _folder, count) =>
      each(count, (i) => ['sslscan', '--no-colour', `--sni-name=${one(fleet, i).name}`, one(fleet, i).at]),
  },
  {
    name: 'testssl.sh',
    version: ['testssl', '--version'],
    endpoints: 1,
    runs: 1,
    commands: (fleet, _folder, count) =>
      each(count, (i) => {
        const { name } = one(fleet, i);
        return [
          'testssl',
          '--quiet',
          '--color',
          '0',
          '--ip',
          addressOf(i),
          '--add-ca',
          fleet.rootFile,
          `${name}:${fleet.port}`,
        ];
      }),
  },
  {
    name: 'sslyze, all in one run',
    version: ['sslyze', '--help'],
    endpoints: 5,
    runs: 3,
    commands: (fleet, _folder, count) => [
      ['sslyze', ...each(count, (i) => [`${one(fleet, i).name}:${fleet.port}{${addressOf(i)}}`]).flat()],
    ],
  },
  {
    name: 'tlsx, all in one run',
    version: ['tlsx', '-version'],
    endpoints: 100,
    runs: 5,
    commands: (fleet, folder, count) => {
      const list = join(folder, 'tlsx.txt');
      writeFileSync(
        list,
        each(count, (i) => [one(fleet, i).at])
          .flat()
          .join('\n'),
      );
      return [['tlsx', '-silent', '-disable-update-check', '-concurrency', '20', '-list', list]];
    },
  },
];

const folder = benchFolder();
const fleet = (await nginxFleet(folder, 100)) ?? (await nodeFleet(folder, 100));

console.log('## Beside others\n');
console.log(
  `Time over the same healthy servers (${fleet.what}) in the same minute, run in turn, each as its own process. Nothing but time is compared: each answers questions of its own.\n`,
);
const rows: string[][] = [];
const skipped: string[] = [];
for (const { name, version, endpoints, runs, commands } of PEERS) {
  const [program = ''] = version;
  if (spawnSync(program, version.slice(1), { stdio: 'ignore' }).error !== undefined) {
    skipped.push(`${program} is not installed: skipped.`);
    continue;
  }
  const count = SMALL ? 1 : endpoints;
  const pairs: (readonly [theirs: number, ours: number])[] = [];
  for (let run = 0; run < (SMALL ? 1 : runs); run += 1)
    pairs.push([theirTime(commands(fleet, folder, count)), await ourTime(count)]);
  rows.push([
    name,
    versionOf(version),
    String(count),
    spread(
      pairs.map(([theirs]) => theirs / count),
      0,
    ),
    spread(
      pairs.map(([, ours]) => ours / count),
      0,
    ),
    median(pairs.map(([theirs, ours]) => ours / theirs)).toPrecision(2),
  ]);
}
console.log(table(['what', 'version', 'endpoints', 'its ms each', 'our ms each', 'ours, times its'], rows));
if (skipped.length > 0) console.log(`\n${skipped.join('\n')}`);
fleet.stop();

function theirTime(commands: readonly (readonly string[])[]): number {
  return commands.reduce((sum, [program = '', ...args]) => sum + timed(program, args), 0);
}

async function ourTime(count: number): Promise<number> {
  const config = configFor(fleet, count, folder);
  const { ms, status } = await nodeProcess([CLI, 'check', '--config-file', config, '--ca-file', fleet.rootFile]);
  if (status !== 0) throw new Error('the gate found faults in sound servers');
  return ms;
}

function versionOf([program = '', ...args]: readonly string[]): string {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are taken out.
  const text = `${stdout}${stderr}`.replace(/\u001b\[[\d;]*m/g, '');
  return /\bv?(\d+\.\d+\.\d+[\w.]*)/.exec(text)?.[1] ?? 'unknown';
}

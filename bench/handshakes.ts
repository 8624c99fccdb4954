import { benchFolder, configFor, type Fleet, nginxFleet, nodeFleet } from './fleet.ts';
import { CLI, limit, median, nodeProcess, SMALL, spread, type Taken, table } from './measure.ts';

// The whole verdict on N healthy endpoints against N bare handshakes, each in a process of its own, start included.

const CERTIFICATES = SMALL ? 3 : 300;
const RUNS: readonly (readonly [endpoints: number, pairs: number])[] = SMALL
  ? [[10, 1]]
  : [
      [10, 5],
      [100, 5],
      [1_000, 3],
    ];
const MANY = SMALL ? 20 : 10_000;
const MOST_TIMES_BARE = 4;
const MOST_MB = 250;

const folder = benchFolder();
const nginx = await nginxFleet(folder, CERTIFICATES);
const node = await nodeFleet(folder, MANY);

console.log('## Against bare handshakes\n');
console.log(
  'The whole verdict of `tls-gate check` on a list of healthy endpoints, against as many verified handshakes of `node:tls` in one process, as many of them at a time. A verdict holds what a handshake holds and several connections more. Both start their process anew, and run in turn.\n',
);
if (nginx === null) console.log('nginx is not installed: skipped.\n');

const rows: string[][] = [];
const limits: string[] = [];
for (const fleet of nginx === null ? [node] : [nginx, node]) {
  for (const [endpoints, pairs] of RUNS) {
    const ratios: number[] = [];
    const ours: Taken[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      const gate = await verdicts(fleet, endpoints);
      const bare = await nodeProcess([
        'bench/bare-handshakes.mjs',
        String(endpoints),
        String(fleet.port),
        String(fleet.certificates),
        fleet.rootFile,
      ]);
      if (bare.status !== 0) throw new Error(`bare handshakes with ${fleet.what} failed`);
      ours.push(gate);
      ratios.push(gate.ms / bare.ms);
    }
    rows.push([fleet.what, String(endpoints), spread(ratios), ...shape(ours, endpoints)]);
    if (endpoints === 1_000)
      limits.push(
        limit(`1,000 endpoints, times 1,000 bare handshakes (${fleet.what})`, median(ratios), MOST_TIMES_BARE),
      );
  }
  const many = await verdicts(fleet, MANY);
  rows.push([fleet.what, String(MANY), '', ...shape([many], MANY)]);
  limits.push(limit(`${MANY} endpoints, peak MB (${fleet.what})`, (many.peakBytes ?? Number.NaN) / 1e6, MOST_MB, 0));
}
console.log(table(['servers', 'endpoints', 'times bare handshakes', 'endpoints a second', 'peak MB'], rows));
console.log(`\n${limits.join('\n')}`);
nginx?.stop();
node.stop();

async function verdicts(fleet: Fleet, endpoints: number): Promise<Taken> {
  const config = configFor(fleet, endpoints, folder);
  const taken = await nodeProcess([
    CLI,
    'check',
    '--config-file',
    config,
    '--ca-file',
    fleet.rootFile,
    '--deadline',
    '30m',
  ]);
  if (taken.status !== 0)
    throw new Error(`the gate found faults in sound servers (${fleet.what}):\n${taken.stdout.slice(-2_000)}`);
  return taken;
}

function shape(taken: readonly Taken[], endpoints: number): string[] {
  const peaks = taken.flatMap(({ peakBytes }) => (peakBytes === null ? [] : [peakBytes]));
  return [(endpoints / (median(taken.map(({ ms }) => ms)) / 1_000)).toFixed(0), (Math.max(...peaks) / 1e6).toFixed(0)];
}

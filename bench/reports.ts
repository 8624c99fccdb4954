import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

// What the reports of long lists cost: time as a ratio to the JSON report of the same list, and peak of memory above that of a
// process that only has the run in hand. All figures are of one run of this program, so that the machine's mood hits all alike.

const KINDS = ['annotations', 'terminal', 'summary', 'outputs', 'json', 'sarif', 'junit', 'html', 'markdown'] as const;
const LENGTHS = [100, 1_000, 5_000] as const;

/** What the platform takes of each, in bytes. */
const LIMITS: Readonly<Partial<Record<(typeof KINDS)[number], number>>> = {
  summary: 1024 * 1024,
  outputs: 1024 * 1024,
  // Code scanning: 10 MB once compressed.
  sarif: 100 * 1024 * 1024,
};

/** No report may take more above the run itself; a hosted runner has 7 GB and shares it. */
const MOST_MIB = 512;

interface Cost {
  readonly ms: number;
  readonly bytes: number;
  readonly peakKiB: number;
}

console.log('## Reports of long lists\n');
console.log('Each in a process of its own; time is a ratio to the JSON report of the same list.\n');
console.log('| endpoints | report | size KB | time, of the JSON report | peak MiB above the run | peak MiB |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const length of LENGTHS) {
  const bare = costOf('nothing', length);
  const json = costOf('json', length);
  for (const kind of KINDS) {
    const cost = kind === 'json' ? json : costOf(kind, length);
    const above = Math.max(0, cost.peakKiB - bare.peakKiB) / 1024;
    const cells = [length, kind, (cost.bytes / 1000).toFixed(0), (cost.ms / json.ms).toFixed(2), above.toFixed(0)];
    console.log(`| ${[...cells, (cost.peakKiB / 1024).toFixed(0)].join(' | ')} |`);
    if (above > MOST_MIB || cost.bytes > (LIMITS[kind] ?? Number.POSITIVE_INFINITY)) process.exitCode = 1;
  }
}

function costOf(kind: string, endpoints: number): Cost {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('bench/render-report.ts'), kind, String(endpoints)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${kind} of ${endpoints} endpoints: ${stderr}`);
  return JSON.parse(stdout);
}

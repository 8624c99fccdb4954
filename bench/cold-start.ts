import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { limit, median, SMALL, spread, table, timed } from './measure.ts';

// How long the bundles take to start, as ratios to an empty Node process. The two of a pair run in turn, so that the
// machine's mood hits both; the median ratio is what counts.

const CORE_ALONE = `import(${JSON.stringify(import.meta.resolve('@actions/core'))})`;

const PAIRS = [
  { what: 'dist/cli/index.js --help', args: [resolve('dist/cli/index.js'), '--help'], most: 1.5 },
  { what: 'dist/index.js with no endpoint', args: [resolve('dist/index.js')], most: 3 },
  // For comparison: what every Action pays that speaks to the runner through the toolkit.
  { what: '@actions/core alone, unbundled', args: ['--input-type=module', '-e', CORE_ALONE], most: null },
] as const;

const RUNS = SMALL ? 1 : 25;
const emptyFolder = mkdtempSync(join(tmpdir(), 'tls-gate-bench-'));
const start = (args: readonly string[]) => timed(process.execPath, args, emptyFolder);

console.log('## Start and size\n');
console.log(`How long a process takes to start and end, beside an empty one (\`node -e 0\`); ${RUNS} pairs each.\n`);
const limits: string[] = [];
const rows = PAIRS.map(({ what, args, most }) => {
  const pairs = Array.from({ length: RUNS }, () => ({ ours: start(args), empty: start(['-e', '0']) }));
  const ratios = pairs.map(({ ours, empty }) => ours / empty);
  if (most !== null) limits.push(limit(`${what}, times an empty process`, median(ratios), most));
  const cells = [median(pairs.map(({ ours }) => ours)), median(pairs.map(({ empty }) => empty))];
  return [what, ...cells.map((ms) => ms.toFixed(0)), spread(ratios)];
});
console.log(table(['command', 'median ms', 'node -e 0', 'ratio'], rows));
console.log(`\n${limits.join('\n')}\n`);
console.log(table(['bundle', 'files', 'KB'], ['dist', 'dist/cli'].map(sizeOf)));

/** Code of one entry with its chunks, without what lies in folders below. */
function sizeOf(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return [folder, String(files.length), (bytes / 1_000).toFixed(0)];
}

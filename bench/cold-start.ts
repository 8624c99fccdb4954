import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// How long the bundles take to start, as ratios to an empty Node process. The two of a pair run in turn, so that the
// machine's mood hits both; the median ratio is what counts.

const CORE_ALONE = `import(${JSON.stringify(import.meta.resolve('@actions/core'))})`;

const PAIRS = [
  { what: 'dist/cli/index.js --help', args: [resolve('dist/cli/index.js'), '--help'], limit: 1.5 },
  { what: 'dist/index.js with no endpoint', args: [resolve('dist/index.js')], limit: 3 },
  // For comparison: what every Action pays that speaks to the runner through the toolkit.
  { what: '@actions/core alone, unbundled', args: ['--input-type=module', '-e', CORE_ALONE], limit: null },
] as const;

const RUNS = 25;
const emptyFolder = mkdtempSync(join(tmpdir(), 'tls-gate-bench-'));

console.log(`node ${process.version}, ${RUNS} runs each\n`);
console.log('| command | median ms | node -e 0 | ratio | limit |');
console.log('| --- | --- | --- | --- | --- |');
for (const { what, args, limit } of PAIRS) {
  const pairs = Array.from({ length: RUNS }, () => ({ ours: timed(args), empty: timed(['-e', '0']) }));
  const ratio = median(pairs.map(({ ours, empty }) => ours / empty));
  const cells = [median(pairs.map(({ ours }) => ours)), median(pairs.map(({ empty }) => empty))];
  console.log(`| ${what} | ${cells.map((ms) => ms.toFixed(0)).join(' | ')} | ${ratio.toFixed(2)} | ${limit ?? ''} |`);
  if (limit !== null && ratio > limit) process.exitCode = 1;
}

/** Wall time of one process in milliseconds. */
function timed(args: readonly string[]): number {
  const begun = performance.now();
  spawnSync(process.execPath, args, { cwd: emptyFolder, stdio: 'ignore' });
  return performance.now() - begun;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

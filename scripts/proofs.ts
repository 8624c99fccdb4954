import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixesPage, readProofs } from './fixes-page.ts';

// Writes docs/fixes.md from the results of the proofs. `node scripts/proofs.ts FILE` takes what tests wrote that ran with
// TLS_GATE_PROOFS=FILE; without one the proofs are run first, and the page stays as it is where one of them fails.
const [given] = process.argv.slice(2);
const proofs = readProofs(given === undefined ? proveNow() : readFileSync(given, 'utf8'));
writeFileSync('docs/fixes.md', fixesPage(proofs));
console.log(`wrote docs/fixes.md: ${proofs.size} fixes proved`);

function proveNow(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tls-gate-proofs-'));
  const file = join(folder, 'proofs');
  const env = { ...process.env, TLS_GATE_PROOFS: file, TLS_GATE_REQUIRE_SERVERS: '1' };
  try {
    const { status } = spawnSync('npm', ['test', '--', 'real/fixes'], { stdio: 'inherit', env });
    if (status !== 0) process.exit(status ?? 1);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

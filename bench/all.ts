import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

// all.ts [--write] [small]: runs every bench one after the other and prints what they found; with --write it goes into
// docs/performance.md as well. Fails when a limit does not hold.

const BENCHES = ['cold-start.ts', 'handshakes.ts', 'round-trips.ts', 'reports.ts', 'peers.ts'];
const WRITTEN_TO = 'docs/performance.md';

const write = process.argv.includes('--write');
const passedOn = process.argv.slice(2).filter((word) => word !== '--write');

const head = `# Performance

What TLS Gate costs, as ratios: both sides of each were measured in the same run, pair by pair. Milliseconds are those of one
machine on one day. Made by \`npm run bench -- --write\`${passedOn.length > 0 ? ` with \`${passedOn.join(' ')}\`` : ''}, which fails when a limit does not hold.

- date: ${new Date().toISOString().slice(0, 10)}
- machine: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform}
- versions: ${versions().join(', ')}
`;

const parts = [head];
process.stdout.write(`${head}\n`);
for (const bench of BENCHES) {
  const { stdout, status } = spawnSync(process.execPath, [`bench/${bench}`, ...passedOn], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(`${stdout}\n`);
  parts.push(stdout);
  if (status !== 0) process.exitCode = 1;
}
if (write) writeFileSync(WRITTEN_TO, `${parts.map((part) => part.trim()).join('\n\n')}\n`);

function versions(): readonly string[] {
  const said = (command: string, args: readonly string[]) => {
    try {
      // nginx says its version on standard error.
      return execFileSync('sh', ['-c', `${command} ${args.join(' ')} 2>&1`], { encoding: 'utf8' }).split('\n')[0] ?? '';
    } catch {
      return `no ${command}`;
    }
  };
  const nginx = /nginx\/[\d.]+/.exec(said('nginx', ['-v']))?.[0] ?? 'no nginx';
  const openssl = /OpenSSL [\d.]+\w*/.exec(said('openssl', ['version']))?.[0] ?? 'no openssl';
  return [`Node ${process.version} (OpenSSL ${process.versions.openssl})`, nginx, openssl];
}

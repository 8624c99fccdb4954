import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import type { Minted } from '../../src/demo/mint.ts';

const installed = spawnSync('openssl', ['version']).status === 0;

/** A group of tests that needs the openssl command; skipped, and said so, where there is none. */
export const describeWithOpenssl = installed ? describe : describe.skip;
export const OPENSSL = installed ? 'with openssl' : 'with openssl (not installed)';

/** Whether `openssl verify` takes a server certificate, at the time of the tests. */
export function opensslVerifies(
  leaf: Minted,
  untrusted: readonly Minted[],
  roots: readonly Minted[],
  nowMs: number,
): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'tls-gate-'));
  try {
    const file = (name: string, certificates: readonly Minted[]) => {
      const path = join(folder, name);
      writeFileSync(path, certificates.map(({ certPem }) => certPem).join(''));
      return path;
    };
    const { status } = spawnSync('openssl', [
      'verify',
      ...['-purpose', 'sslserver', '-attime', String(nowMs / 1000), '-no-CApath', '-no-CAstore'],
      ...['-CAfile', file('roots.pem', roots)],
      ...(untrusted.length > 0 ? ['-untrusted', file('untrusted.pem', untrusted)] : []),
      file('leaf.pem', [leaf]),
    ]);
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

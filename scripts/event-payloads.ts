import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Writes __tests__/github/payloads.json: the payloads of events that tests use, from the community's examples. Addresses
// within them are left out, since they are most of the text and nothing here reads them.
// Run: node scripts/event-payloads.ts && npx biome format --write __tests__/github/payloads.json
const PACKAGE = '@octokit/webhooks-examples@7.6.1';
const WANTED: readonly { readonly name: string; readonly event: string; readonly at: number }[] = [
  { name: 'pull_request', event: 'pull_request', at: 13 },
  { name: 'merge_group', event: 'merge_group', at: 0 },
  { name: 'push of a branch', event: 'push', at: 4 },
  { name: 'push of a tag', event: 'push', at: 0 },
  { name: 'workflow_dispatch', event: 'workflow_dispatch', at: 0 },
  { name: 'workflow_run', event: 'workflow_run', at: 2 },
];

const folder = mkdtempSync(join(tmpdir(), 'tls-gate-payloads-'));
try {
  const packed = execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('tar', ['xzf', packed], { cwd: folder });
  const all = JSON.parse(readFileSync(join(folder, 'package/api.github.com/index.json'), 'utf8')) as Examples;
  const payloads = Object.fromEntries(
    WANTED.map(({ name, event, at }) => [name, withoutAddresses(all.find((one) => one.name === event)?.examples[at])]),
  );
  const source = { source: `npm package ${PACKAGE}, shortened`, licence: 'MIT', payloads };
  writeFileSync('__tests__/github/payloads.json', `${JSON.stringify(source, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

type Examples = readonly { readonly name: string; readonly examples: readonly unknown[] }[];

function withoutAddresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAddresses);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== '_links' && key !== 'url' && !key.endsWith('_url'));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutAddresses(inner)]));
}

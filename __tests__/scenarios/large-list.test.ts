import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type MoodyServer, moodyServer } from '../helpers/moody-server.ts';
import { freePort, run } from '../helpers/process.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { pem, testAuthority } from '../helpers/test-authority.ts';

const ca = testAuthority();
const leaf = ca.leaf();
const folder = temporaryFolder();
let servers: readonly MoodyServer[] = [];
let expected: readonly string[] = [];

/** Of twenty: one silent, two refused, the rest healthy. */
beforeAll(async () => {
  const own = { cert: pem(leaf, ca.intermediate), key: leaf.keyPem };
  servers = await Promise.all([moodyServer(own, () => 200), moodyServer(own, () => 'silent')]);
  const [healthy, silent] = servers.map(({ port }) => port);
  const refused = await freePort();
  const kinds = Array.from({ length: 1_000 }, (_, n) =>
    n % 20 === 3 ? 'silent' : n % 10 === 7 ? 'refused' : 'healthy',
  );
  const ports = { healthy, silent, refused };
  const list = kinds.map(
    (kind, n) =>
      `  - { host: "shop.test:${10_001 + n}", connect: "127.1.${n >> 8}.${n & 255}:${ports[kind as keyof typeof ports]}" }`,
  );
  const verdicts: Readonly<Record<string, string>> = {
    healthy: 'pass',
    silent: 'fail silent-after-hello',
    refused: 'fail connection-refused',
  };
  expected = kinds.map((kind, n) => `shop.test:${10_001 + n} ${verdicts[kind]}`);
  folder.write('root.pem', pem(ca.root));
  folder.write('tls-gate.yml', ['policy: { revocation: "off" }', 'endpoints:', ...list, ''].join('\n'));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  folder.remove();
});

test('a thousand endpoints of which some are refused and some are silent are all told, in the order of the list', async () => {
  const args = ['check', '--ca-file', 'root.pem', '--timeout', '2s', '--deadline', '2m', '--format', 'json'];
  const ended = await run(process.execPath, [resolve('dist/cli/index.js'), ...args], {
    cwd: folder.path,
    limitMs: 150_000,
  });
  const report = JSON.parse(ended.stdout) as {
    tookMs: number;
    endpoints: { name: string; verdict: string; findings: { cause: string }[] }[];
  };
  const told = report.endpoints.map(({ name, verdict, findings }) =>
    [name, verdict, ...findings.map(({ cause }) => cause)].join(' '),
  );
  expect(told).toEqual(expected);
  expect(ended.status).toBe(1);
  expect(report.tookMs).toBeLessThan(120_000);
}, 180_000);

import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type DemoServer, tlsServer } from '../../src/demo/servers.ts';
import { run } from '../helpers/process.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { pem, testAuthority } from '../helpers/test-authority.ts';

const folder = temporaryFolder();
const authority = testAuthority('House');
let server: DemoServer;

beforeAll(async () => {
  const leaf = authority.leaf();
  server = await tlsServer({ chain: pem(leaf, authority.intermediate), key: leaf.keyPem });
  folder.write('house.pem', authority.root.certPem);
  folder.write('house.der', authority.root.der);
  folder.write('none/readme.txt', 'no certificate stands here');
});

afterAll(async () => {
  await server.stop();
  folder.remove();
});

/** The gate on a machine whose store is this file; `keys` belong to the endpoint. */
async function gate(keys: string, { store = 'house.pem', policy = '{}' } = {}) {
  const config = `policy: ${policy}\nendpoints:\n  - { host: shop.test, connect: "127.0.0.1:${server.port}"${keys} }\n`;
  const configFile = folder.write('gate.yml', config);
  const ended = await run(
    process.execPath,
    [resolve('dist/cli/index.js'), 'check', '--config-file', configFile, '--format', 'json'],
    {
      env: { SSL_CERT_FILE: resolve(folder.path, store), SSL_CERT_DIR: resolve(folder.path, 'none') },
    },
  );
  const [endpoint] = ended.stdout === '' ? [] : JSON.parse(ended.stdout).endpoints;
  return {
    status: ended.status,
    stderr: ended.stderr,
    said: (endpoint?.findings ?? []).flatMap(({ message, evidence }: Said) => [
      message,
      ...evidence.map(({ value }) => value),
    ]),
    causes: (endpoint?.findings ?? []).map(({ cause }: { cause: string }) => cause),
    trust: endpoint?.addresses[0].trust,
  };
}

interface Said {
  readonly message: string;
  readonly evidence: readonly { readonly value: string }[];
}

const BUNDLED = {
  from: 'bundled',
  name: expect.stringMatching(/^the list of Mozilla in Node\.js v/),
  roots: expect.any(Number),
};
const SYSTEM = { from: 'system', name: 'the store of this machine', roots: 1 };

test('the machine trusts the root of the house', async () => {
  expect(await gate(', trust: system')).toMatchObject({
    status: 0,
    causes: [],
    trust: { stores: [SYSTEM], accepted: true, anchor: 'CN=House Root', from: 'system', elsewhere: null },
  });
});

test('the runtime does not, and the report says that the machine would', async () => {
  const { said, ...refused } = await gate('');
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringContaining(
        '; its root stands in the store of this machine, which does not count under trust: bundled.',
      ),
      expect.stringMatching(/^the list of Mozilla in Node\.js v\S+ \(\d+ roots\)$/),
    ]),
  );
  expect(refused).toMatchObject({
    status: 1,
    causes: ['untrusted-issuer'],
    trust: { stores: [BUNDLED], accepted: false, anchor: null, from: null, elsewhere: 'system' },
  });
});

test('both together do', async () => {
  const { trust, ...outcome } = await gate('', { policy: '{ trust: both }' });
  expect(outcome).toMatchObject({ status: 0, causes: [] });
  expect(trust).toMatchObject({ stores: [BUNDLED, SYSTEM], accepted: true, anchor: 'CN=House Root', from: 'system' });
});

test.each(['house.pem', 'house.der'])('%s as ca-file of the endpoint counts beside either', async (file) => {
  const caFile = `, ca-file: "${resolve(folder.path, file)}"`;
  expect(await gate(caFile)).toMatchObject({
    status: 0,
    trust: { stores: [BUNDLED, { from: 'ca-file', name: 'ca-file', roots: 1 }], from: 'ca-file' },
  });
});

test('a machine without a store is told at the key, and nothing is checked', async () => {
  const { status, stderr } = await gate(', trust: system', { store: 'none/readme.txt' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/gate\.yml:3:\d+: trust: the system store of roots is empty or cannot be read/);
  const whole = await gate('', { store: 'none/readme.txt', policy: '{ trust: both }' });
  expect(whole.status).toBe(2);
  expect(whole.stderr).toMatch(/gate\.yml:1:18: trust: /);
});

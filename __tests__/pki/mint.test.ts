import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:tls';
import { expect, test } from '@jest/globals';
import type { KeySpec } from '../../src/demo/mint.ts';
import { intermediate, leaf, root } from './authority.ts';

const NOW_VALID = { notBefore: new Date(Date.now() - 3_600_000), notAfter: new Date(Date.now() + 3_600_000) };

test.each<[string, KeySpec]>([
  ['EC P-256', { type: 'ec', curve: 'P-256' }],
  ['EC P-384', { type: 'ec', curve: 'P-384' }],
  ['RSA', { type: 'rsa', bits: 2048 }],
  ['Ed25519', 'ed25519'],
])('node:tls serves and trusts a minted chain with an %s key', async (_name, key) => {
  const authority = root({ key, ...NOW_VALID });
  const issuing = intermediate(authority, { key, ...NOW_VALID });
  const served = leaf(issuing, { key, subject: 'localhost', ...NOW_VALID });
  const server = createServer({ cert: served.certPem + issuing.certPem, key: served.keyPem }, (socket) => socket.end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = connect({ host: '127.0.0.1', port, servername: 'localhost', ca: authority.certPem });
  await once(client, 'secureConnect');
  expect(client.authorized).toBe(true);
  client.destroy();
  server.close();
});

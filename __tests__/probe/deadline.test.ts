import { createServer } from 'node:net';
import { afterAll, expect, test } from '@jest/globals';
import { type DemoServer, listen } from '../../src/demo/listen.ts';
import { runGate } from '../../src/gate.ts';
import { createProbe } from '../../src/probe/probe.ts';
import { planOf } from '../targets/sources.ts';

let server: DemoServer | undefined;
afterAll(() => server?.stop());

test('the deadline of the run that comes while a server says nothing is not said to be its silence', async () => {
  server = await listen(createServer(() => {}));
  const config = `endpoints: [{ host: shop.test, connect: "127.0.0.1:${server.port}" }]`;
  const plan = planOf({ inputs: { config, timeout: '5s' } });
  const { endpoints } = await runGate(plan, { probe: createProbe(plan, Date.now() + 1_500), now: Date.now });
  expect(endpoints[0]).toMatchObject({
    verdict: 'inconclusive',
    reason: '127.0.0.1: the deadline of the run passed before the server had answered the handshake',
    findings: [],
    observation: { addresses: [{ tcp: { kind: 'connected' }, handshake: { kind: 'not-attempted', cut: 'deadline' } }] },
  });
});

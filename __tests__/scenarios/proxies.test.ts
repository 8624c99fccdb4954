import { createServer } from 'node:http';
import { connect, createServer as createTcpServer } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { type DemoServer, listen } from '../../src/demo/listen.ts';
import { tlsServer } from '../../src/demo/servers.ts';
import { pem, testAuthority } from '../helpers/test-authority.ts';
import { readReport, runAction } from './run-action.ts';

const ca = testAuthority();
const leaf = ca.leaf();
const running: DemoServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function keep(server: Promise<DemoServer>): Promise<DemoServer> {
  const started = await server;
  running.push(started);
  return started;
}

/** A proxy that leads every name to that port of this machine, and says what it was shown. */
async function proxyTo(port: number, shown: string[]): Promise<DemoServer> {
  const server = createServer();
  server.on('connect', (request, socket) => {
    shown.push(`${request.url} ${request.headers['proxy-authorization'] ?? 'nothing'}`);
    if (request.headers['proxy-authorization'] !== `Basic ${btoa('robot:p@ss word')}`) {
      socket.end('HTTP/1.1 407 robot:p@ss word is not it\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    const there = connect({ host: '127.0.0.1', port });
    there.on('error', () => socket.destroy());
    socket.on('error', () => there.destroy());
    socket.pipe(there).pipe(socket);
  });
  return keep(listen(server));
}

test('the Action goes through the proxy of its environment, and no credentials reach log, report or summary', async () => {
  const site = await keep(tlsServer({ chain: pem(leaf, ca.intermediate), key: leaf.keyPem }));
  const shown: string[] = [];
  const proxy = await proxyTo(site.port, shown);
  const run = await runAction(
    { endpoints: 'shop.test', proxy: 'env', 'ca-file': 'root.pem', 'report-json': 'report.json' },
    {
      files: { 'root.pem': ca.root.certPem },
      env: { https_proxy: `http://robot:p%40ss%20word@127.0.0.1:${proxy.port}`, no_proxy: 'other.test' },
    },
  );
  expect({ status: run.status, result: run.outputs.result }).toEqual({ status: 0, result: 'pass' });
  expect(new Set(shown)).toEqual(new Set([`shop.test:443 Basic ${btoa('robot:p@ss word')}`]));
  expect(run.stdout).toContain(`through 127.0.0.1:${proxy.port}`);
  const report = JSON.stringify(readReport(run, 'report.json'));
  expect(report).toContain(`"proxy":"http://127.0.0.1:${proxy.port}"`);
  const masks = run.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
  expect(masks.sort()).toEqual(['p%40ss%20word', 'p@ss word', 'robot:p%40ss%20word', 'robot:p@ss word']);
  const log = run.stdout.replaceAll(/^::add-mask::.*$/gm, '');
  for (const text of [log, run.stderr, run.summary, report]) expect(text).not.toMatch(/p@ss|p%40ss/);
});

test('credentials of a variable are masked, and struck out of what the proxy says', async () => {
  const silent = await keep(listen(createTcpServer()));
  const proxy = await proxyTo(silent.port, []);
  const run = await runAction(
    {
      config: `endpoints: [{host: shop.test, proxy: "http://127.0.0.1:${proxy.port}", proxy-credentials-env: WAY}]`,
      'report-json': 'report.json',
    },
    { env: { WAY: 'robot:geheim' } },
  );
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('does not take the credentials');
  expect(run.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)).toEqual(['robot:geheim']);
  const log = run.stdout.replaceAll(/^::add-mask::.*$/gm, '');
  for (const text of [log, run.stderr, run.summary, JSON.stringify(readReport(run, 'report.json'))])
    expect(text).not.toContain('geheim');
});

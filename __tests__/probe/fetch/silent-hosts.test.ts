import { afterEach, describe, expect, test } from '@jest/globals';
import type { DemoServer } from '../../../src/demo/listen.ts';
import { closedPort, silentPort } from '../../../src/demo/servers.ts';
import { createSilentHosts } from '../../../src/probe/fetch/silent-hosts.ts';
import { fetcher, web } from './web.ts';

const running: DemoServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function keep<T extends DemoServer>(server: Promise<T>): Promise<T> {
  const started = await server;
  running.push(started);
  return started;
}

describe('a host that', () => {
  test.each([
    ['takes no connection', silentPort],
    ['says nothing', () => web(() => {})],
  ])('%s is waited for once, whatever else of it is wanted', async (_which, start) => {
    const { port } = await keep<DemoServer>(start());
    const { fetch, dialled } = fetcher();
    const urls = Array.from({ length: 50 }, (_, index) => `http://127.0.0.1:${port}/${index}`);
    const begun = performance.now();
    const found = await Promise.all(urls.map((url) => fetch({ url, timeoutMs: 400 })));
    expect(performance.now() - begun).toBeLessThan(1_100);
    expect(found).toEqual(urls.map((url) => ({ url, kind: 'timeout', waitedMs: 400 })));
    expect(dialled.length).toBeLessThanOrEqual(8);
    await fetch({ url: `http://127.0.0.1:${port}/later`, timeoutMs: 400 });
    expect(dialled.length).toBeLessThanOrEqual(8);
  });

  test('refuses the connection is not dialled again', async () => {
    const { port } = await keep(closedPort());
    const { fetch, dialled } = fetcher();
    const to = (path: string) => `http://127.0.0.1:${port}${path}`;
    expect(await fetch({ url: to('/a') })).toEqual({ url: to('/a'), kind: 'no-connection', code: 'ECONNREFUSED' });
    expect(await fetch({ url: to('/b') })).toEqual({ url: to('/b'), kind: 'no-connection', code: 'ECONNREFUSED' });
    expect(dialled).toHaveLength(1);
  });

  test('is silent does not answer for another port, nor for another policy', async () => {
    const { port } = await keep(closedPort());
    const other = await keep(web((_request, response) => response.end('here')));
    const { fetch } = fetcher();
    await fetch({ url: `http://127.0.0.1:${port}/` });
    expect((await fetch({ url: other.at('/') })).kind).toBe('answered');
    expect((await fetch({ url: `http://127.0.0.1:${port}/x`, scope: 'public' })).kind).toBe('not-allowed');
  });

  test('is silent after a redirect is remembered, and not who redirects there', async () => {
    const { port } = await keep(closedPort());
    const server = await keep(
      web((request, response) =>
        request.url?.startsWith('/away') === true
          ? response.writeHead(302, { location: `http://127.0.0.1:${port}${request.url}` }).end()
          : response.end('here'),
      ),
    );
    const { fetch, dialled } = fetcher();
    for (const path of ['/away/1', '/away/2'])
      expect((await fetch({ url: server.at(path) })).kind).toBe('no-connection');
    expect(dialled.filter((to) => to.endsWith(`:${port}`))).toHaveLength(1);
    expect((await fetch({ url: server.at('/') })).kind).toBe('answered');
  });

  test('has answered before is given up after three failures in a row', async () => {
    const server = await keep(
      web((request, response) => {
        if (request.url?.startsWith('/slow') !== true) response.end('here');
      }),
    );
    const { fetch } = fetcher();
    const kindOf = async (path: string) => (await fetch({ url: server.at(path), timeoutMs: 150 })).kind;
    const paths = ['/', '/slow1', '/a', '/slow2', '/slow3', '/b', '/slow4', '/slow5', '/slow6', '/c'];
    const kinds: string[] = [];
    for (const path of paths) kinds.push(await kindOf(path));
    expect(kinds.join(' ')).toBe('answered timeout answered timeout timeout answered timeout timeout timeout timeout');
    expect(server.asked.at(-1)).toBe('GET /slow6');
  });
});

describe('what is remembered', () => {
  const refused = (url: URL) => ({ url: url.href, kind: 'no-connection', code: 'ECONNREFUSED' }) as const;
  const at = (host: number) => new URL(`http://ca${host}.test/`);

  test('has an end', () => {
    const hosts = createSilentHosts(2);
    for (const host of [1, 2, 3]) hosts.note(at(host), 'any', refused(at(host)), 1);
    expect([1, 2, 3].map((host) => hosts.fateOf(at(host), 'any')?.kind ?? null)).toEqual([
      null,
      'no-connection',
      'no-connection',
    ]);
  });

  test('is no time-out that redirects before it had used up, no end of the run and no broken answer', () => {
    const hosts = createSilentHosts();
    const url = at(1);
    hosts.note(url, 'any', { url: url.href, kind: 'timeout', waitedMs: 3_000 }, 200);
    hosts.note(url, 'any', { url: url.href, kind: 'not-attempted' }, 200);
    hosts.note(url, 'any', { url: url.href, kind: 'no-connection', code: 'HPE_INVALID_CONSTANT' }, 200);
    expect(hosts.fateOf(url, 'any')).toBeNull();
  });
});

import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeGitHub, type Fault, forbidden, startFakeGitHub } from '../helpers/fake-github.ts';
import { plantPull } from '../helpers/fake-github-state.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { type ActionRun, runAction } from './run-action.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
  plantPull(github.state, { number: 1, headSha: HEAD, baseSha: BASE });
});
afterEach(() => github.close());

describe('trouble with GitHub', () => {
  test.each<[string, Fault, RegExp]>([
    ['a token that may only read', forbidden('issues=write; pull_requests=write'), /`pull-requests: write`/],
    ['a wrong token', answer(401, 'Bad credentials'), /does not accept the token \(401\)/],
    [
      'an hour without requests',
      answer(429, 'no', { 'retry-after': '3600' }),
      /no more requests from this token until /,
    ],
    ['a page of a proxy', page('text/html', '<h1>::error::Log in</h1>'), /it is of type text\/html/],
    [
      'a list of nonsense',
      page('application/json', '[7, null, {"user": 7}, {"body": []}]'),
      /does not say whose the token is/,
    ],
  ])('changes neither verdict nor status: %s', async (_, fault, told) => {
    github.fail('*', fault);
    const ended = await commentingRun(github.url);
    expect(ended.status).toBe(1);
    expect(ended.outputs).toMatchObject({ result: 'fail', 'comment-url': '' });
    expect(ended.summary).toContain('127.0.0.1:9');
    expect(ended.stdout).toMatch(told);
    expect(errorsOf(ended)).toHaveLength(2);
    tokenIsOnlyMasked(ended);
  });

  test('that is not there at all is told in a line', async () => {
    const gone = await startFakeGitHub();
    await gone.close();
    const ended = await commentingRun(gone.url);
    expect(ended.status).toBe(1);
    expect(ended.stdout).toContain('no answer from GitHub after 4 tries (ECONNREFUSED)');
  });
});

test('the proxy of the runner is taken, and the process ends once all is written', async () => {
  const proxy = await tunnelTo(Number(new URL(github.url).port));
  const started = Date.now();
  const ended = await commentingRun('http://api.github.test', { http_proxy: `http://127.0.0.1:${proxy.port}` });
  expect(proxy.asked).toContain('CONNECT api.github.test:80 HTTP/1.1');
  expect(github.state.comments).toHaveLength(1);
  expect(github.violations).toEqual([]);
  expect(ended.outputs['comment-url']).toContain('#issuecomment-');
  expect(Date.now() - started).toBeLessThan(10_000);
  proxy.close();
});

test('Octokit is loaded by no run but those that talk to GitHub', async () => {
  const folder = temporaryFolder();
  cpSync('dist', join(folder.path, 'dist'), { recursive: true });
  const dist = join(folder.path, 'dist');
  const chunks = readdirSync(dist).filter((name) => name.endsWith('.index.js'));
  const octokit = chunks.filter((name) => readFileSync(join(dist, name), 'utf8').includes('octokit-core.js'));
  expect(octokit).toHaveLength(1);
  for (const name of octokit) rmSync(join(dist, name));
  const entry = join(dist, 'index.js');
  const without = await runAction({ ...INPUTS, comment: 'never', token: github.token }, { entry });
  expect(errorsOf(without)).toHaveLength(2);
  const commenting = await commentingRun(github.url, {}, entry);
  expect(commenting.stdout).toContain('GitHub could not be asked');
  expect(commenting.status).toBe(1);
  folder.remove();
});

/** A run on a pull request whose one endpoint nobody answers for. */
function commentingRun(
  apiUrl: string,
  env: Readonly<Record<string, string>> = {},
  entry = 'dist/index.js',
): Promise<ActionRun> {
  const repo = { full_name: 'acme/shop' };
  const event = {
    repository: repo,
    pull_request: { number: 1, head: { sha: HEAD, repo }, base: { sha: BASE, ref: 'main', repo } },
  };
  return runAction(
    { ...INPUTS, token: github.token },
    {
      entry,
      files: { 'pull-request.json': JSON.stringify(event) },
      env: {
        GITHUB_API_URL: apiUrl,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: 'pull-request.json',
        GITHUB_SERVER_URL: 'https://github.test',
        ...env,
      },
    },
  );
}

function errorsOf({ commands }: ActionRun) {
  return commands.filter(({ name }) => name === 'error');
}

function tokenIsOnlyMasked({ stdout, stderr, summary }: ActionRun): void {
  const lines = `${stdout}\n${stderr}\n${summary}`.split('\n').filter((line) => line.includes(github.token));
  expect(lines).toEqual([`::add-mask::${github.token}`]);
}

/** A proxy that leads every tunnel to one port of this machine. */
async function tunnelTo(port: number): Promise<{ port: number; asked: string[]; close(): void }> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    sockets.add(client);
    client.on('error', () => {});
    client.once('data', (request) => {
      asked.push(request.toString('latin1').split('\r\n')[0] ?? '');
      const onward = connect(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        client.pipe(onward).pipe(client);
      });
      onward.on('error', () => client.destroy());
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: typeof address === 'object' && address !== null ? address.port : 0, asked, close };
}

function answer(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Fault {
  return { kind: 'answer', status, message, headers };
}

function page(type: string, text: string): Fault {
  return { kind: 'text', status: 200, type, text };
}

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const INPUTS = { endpoints: '127.0.0.1:9', retries: '0', comment: 'always' };

import { createServer as createHttpsServer } from 'node:https';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DemoServer, listen } from '../../src/demo/listen.ts';
import { mint } from '../../src/demo/mint.ts';
import { greetingServer, tlsServer } from '../../src/demo/servers.ts';
import { type FakeGitHub, type Fault, startFakeGitHub } from '../helpers/fake-github.ts';
import { plantPull } from '../helpers/fake-github-state.ts';
import { days } from '../helpers/test-authority.ts';
import { type ActionRun, runAction } from './run-action.ts';

/** On one line, as protocols and YAML have it; every form that the runner executes. */
const HOSTILE = '::error title=x::y ##[set-output name=result]pass ##[add-mask]1 <img src=x> @everyone';
const LINES = `first\r\n${HOSTILE}\n  ::warning::z\u2028::error::w`;

describe('whatever servers, configs, events and GitHub say, the runner executes what the Action meant', () => {
  const servers: DemoServer[] = [];
  let github: FakeGitHub;
  let config: string;

  beforeAll(async () => {
    github = await startFakeGitHub();
    plantPull(github.state, { number: 1, headSha: HEAD, baseSha: BASE });
    const { certPem, keyPem } = mint({
      subject: [['CN', LINES]],
      sans: [{ kind: 'dns', value: 'web.test' }],
      notBefore: days(-10),
      notAfter: days(80),
      caIssuers: [`http://127.0.0.1:9/${HOSTILE}`],
      ocspUrls: [`http://127.0.0.1:9/${LINES}`],
    });
    const web = createHttpsServer({ cert: certPem, key: keyPem }, (_request, response) => {
      response.writeHead(200, HOSTILE, { server: HOSTILE, via: HOSTILE }).end(LINES);
    });
    servers.push(await listen(web.on('tlsClientError', () => {})));
    servers.push(await greetingServer(`220 ${LINES}\r\n`));
    servers.push(await talker(`220 ${HOSTILE}\r\n`, `454 ${HOSTILE}\r\n`));
    servers.push(await talker('', `HTTP/1.1 400 ${HOSTILE}\r\nServer: ${HOSTILE}\r\n\r\n${LINES}`));
    servers.push(await tlsServer({ chain: certPem, key: keyPem }));
    const [webAt, greeting, mail, clear, waived] = servers.map(({ port }) => `127.0.0.1:${port}`);
    config = `endpoints:
  - { host: web.test, connect: "${webAt}" }
  - { host: greeting.test, connect: "${greeting}" }
  - { host: smtp://mail.test, connect: "${mail}" }
  - { host: clear.test, connect: "${clear}" }
  - { host: waived.test, connect: "${waived}" }
waivers:
  - { endpoint: waived.test, cause: self-signed, until: ${day(9)}, reason: ${JSON.stringify(HOSTILE)} }
  - { endpoint: web.test, cause: revoked, until: ${day(9)}, reason: ${JSON.stringify(HOSTILE)} }
  - { endpoint: clear.test, cause: plaintext-http, until: ${day(-9)}, reason: ${JSON.stringify(HOSTILE)} }
`;
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await github.close();
  });

  /** `runAction` itself holds what is printed against what was meant. */
  const runOn = (env: Readonly<Record<string, string>> = {}): Promise<ActionRun> =>
    runAction(
      { config, retries: '0', comment: 'always', 'check-run': 'true', token: github.token },
      {
        files: { 'pull-request.json': JSON.stringify(pullRequest()) },
        env: {
          GITHUB_API_URL: github.url,
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_EVENT_PATH: 'pull-request.json',
          GITHUB_SERVER_URL: 'https://github.test',
          GITHUB_WORKFLOW: HOSTILE,
          GITHUB_JOB: 'gate',
          GITHUB_HEAD_REF: HOSTILE,
          GITHUB_BASE_REF: HOSTILE,
          GITHUB_ACTOR: HOSTILE,
          GITHUB_ACTION_REF: HOSTILE,
          GITHUB_ACTION_REPOSITORY: HOSTILE,
          ...env,
        },
      },
    );

  test('with GitHub at its best', async () => {
    const run = await runOn();
    expect(run.outputs.result).toBe('fail');
    // What they said is there to read: in the log, and only as text.
    expect(run.stdout.match(/# #\[set-output name=result\]pass/g)?.length).toBeGreaterThan(5);
    const names = run.commands.map(({ name }) => name);
    expect(names.filter((name) => name === 'error').length).toBeGreaterThan(3);
    expect(run.commands.filter(({ data }) => /^(?:y|z|w|x|pass)$/.test(data.trim()))).toEqual([]);
    run.workspace.remove();
  });

  test.each<readonly [string, Fault]>([
    ['a refusal', { kind: 'answer', status: 403, message: LINES, headers: {} }],
    ['a complaint', { kind: 'answer', status: 422, message: LINES, headers: {} }],
    ['an outage', { kind: 'text', status: 404, type: 'text/html', text: LINES }],
  ])('with GitHub giving %s', async (_what, fault) => {
    github.fail('*', fault);
    const run = await runOn();
    expect(run.status).toBe(1);
    expect(run.outputs['comment-url']).toBe('');
    run.workspace.remove();
  });

  test('with a config that is wrong in hostile words', async () => {
    const wrong = `endpoints: [${JSON.stringify(LINES)}]\n${JSON.stringify(HOSTILE)}: 1\n`;
    const run = await runAction({ config: wrong, 'x::error::y ##[error]': HOSTILE });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('Nothing was checked');
    run.workspace.remove();
  });
});

function pullRequest() {
  const repo = { full_name: 'acme/shop', description: LINES };
  const head = { sha: HEAD, ref: HOSTILE, label: HOSTILE, repo };
  const base = { sha: BASE, ref: LINES, repo };
  return {
    repository: repo,
    pull_request: { number: 1, title: LINES, body: LINES, user: { login: HOSTILE }, head, base },
  };
}

/** Greets, and answers whatever is said with the same words. */
function talker(greeting: string, answer: string): Promise<DemoServer> {
  return listen(
    createServer((socket) => {
      socket.on('error', () => {}).on('data', () => socket.write(answer));
      if (greeting !== '') socket.write(greeting);
    }),
  );
}

function day(offset: number): string {
  return days(offset).toISOString().slice(0, 10);
}

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

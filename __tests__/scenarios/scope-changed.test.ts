import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DemoServer, tlsServer } from '../../src/demo/servers.ts';
import { startFakeGitHub } from '../helpers/fake-github.ts';
import {
  contentsOf,
  type FileChanges,
  type PullRequestRepository,
  pullRequestRepository,
} from '../helpers/git-repository.ts';
import { shownAnnotations } from '../helpers/runner-commands.ts';
import { days, pem, testAuthority } from '../helpers/test-authority.ts';
import { type ActionRun, runAction } from './run-action.ts';

const CONFIG = '.github/tls-gate.yml';
const WORKFLOW = '.github/workflows/gate.yml';

describe('scope: changed, on a pull request against two endpoints whose certificates have expired', () => {
  const ca = testAuthority();
  const expired = ca.leaf({ notBefore: days(-91), notAfter: days(-1.5) });
  let server: DemoServer;
  const repositories: PullRequestRepository[] = [];

  beforeAll(async () => {
    server = await tlsServer({ chain: pem(expired, ca.intermediate), key: expired.keyPem });
  });
  afterAll(async () => {
    await server.stop();
    for (const repository of repositories) repository.remove();
  });

  const config = (...hosts: readonly string[]) =>
    `endpoints:\n${hosts.map((host) => `  - { host: ${host}, servername: shop.test, connect: "127.0.0.1:${server.port}", ca-file: root.pem }\n`).join('')}`;

  interface Given {
    readonly pull: FileChanges;
    readonly event?: 'pull_request' | 'pull_request_target' | 'push';
    readonly commit?: 'merge' | 'head';
    readonly inputs?: Readonly<Record<string, string>>;
    /** GitHub cuts every connection. */
    readonly cut?: true;
  }

  /** Requests of the last run. */
  let asked: readonly string[] = [];

  /** The step on a checkout of depth 1, as actions/checkout makes it. */
  async function act({ pull, event = 'pull_request', commit = 'merge', inputs = {}, cut }: Given): Promise<ActionRun> {
    const before = {
      'README.md': 'one',
      'root.pem': ca.root.certPem,
      [CONFIG]: config('one.test', 'two.test'),
      [WORKFLOW]:
        'jobs:\n  tls:\n    steps:\n      - uses: acme/tls-gate@v1\n        with:\n          scope: changed\n          retries: 0\n',
    };
    const repository = pullRequestRepository({ before, pull });
    repositories.push(repository);
    const { base, head, merge } = repository;
    const github = await startFakeGitHub({
      contents: contentsOf(repository, [base]),
      compares: { [`${base}...${head}`]: { mergeBase: base, files: [] } },
    });
    if (cut) github.fail('*', { kind: 'cut', done: false });
    const workspace = repository.checkout({ merge, head }[commit], 'shallow');
    const sides = {
      head: { sha: head, repo: { full_name: 'acme/shop' } },
      base: { sha: base, ref: 'main', repo: { full_name: 'acme/shop' } },
    };
    const run = await runAction(
      { scope: 'changed', retries: '0', token: github.token, ...inputs },
      {
        workspace,
        files: { 'payload.json': JSON.stringify({ pull_request: { number: 7, ...sides } }) },
        env: {
          GITHUB_API_URL: github.url,
          GITHUB_EVENT_NAME: event,
          GITHUB_EVENT_PATH: 'payload.json',
          GITHUB_JOB: 'tls',
          GITHUB_SHA: event === 'pull_request_target' ? base : merge,
          GITHUB_WORKFLOW_REF: `acme/shop/${WORKFLOW}@refs/pull/7/merge`,
        },
      },
    );
    expect(github.violations).toEqual([]);
    asked = github.operations();
    await github.close();
    return run;
  }

  const shown = (run: ActionRun) =>
    shownAnnotations(run.commands).map(({ level, title }) => `${level} ${title?.split(':443')[0]}`);

  test('that adds one more: one error, two warnings', async () => {
    const run = await act({ pull: { [CONFIG]: `# three\n${config('one.test', 'new.test', 'two.test')}` } });
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'fail', 'failed-endpoints': 'new.test:443', 'endpoints-warned': '2' });
    expect(shown(run)).toEqual(['error new.test', 'warning one.test', 'warning two.test', 'error undefined']);
    expect(run.stdout).toContain(
      'scope: changed: 2 of 3 endpoints can only warn: this pull request does not touch them.',
    );
    expect(run.stdout.match(/not touched by this pull request: a warning here$/gm)).toHaveLength(2);
  });

  test('that touches only the README: a pass with warnings', async () => {
    const run = await act({ pull: { 'README.md': 'two' } });
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'warn', 'endpoints-failed': '0', 'endpoints-warned': '2' });
    expect(shown(run)).toEqual(['warning one.test', 'warning two.test']);
  });

  test('that makes the policy stricter: both fail', async () => {
    const run = await act({ pull: { [CONFIG]: `policy: { min-days: 20 }\n${config('one.test', 'two.test')}` } });
    expect(run.outputs).toMatchObject({ result: 'fail', 'endpoints-failed': '2' });
  });

  test('that nobody can look behind: both fail, and a warning says why', async () => {
    const run = await act({ pull: { 'README.md': 'two' }, inputs: { token: '' } });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(
      '::warning::scope: changed has no effect, so that every endpoint can fail the step: its base is not checked out, and there is no token to ask GitHub with.',
    );
  });

  test('waits for a GitHub that does not answer once, though a comment is asked for as well', async () => {
    const run = await act({ pull: { 'README.md': 'two' }, inputs: { comment: 'always' }, cut: true });
    expect(run.stdout).toContain('scope: changed has no effect');
    expect(run.stdout).toMatch(/::warning::No comment or issue is written: /);
    expect(new Set(asked).size).toBe(1);
    expect(asked).toHaveLength(4);
  });

  test('is off on a push', async () => {
    const run = await act({ pull: { 'README.md': 'two' }, event: 'push' });
    expect(run.outputs).toMatchObject({ result: 'fail', 'endpoints-failed': '2' });
  });

  test('on pull_request_target warns that the author of the pull request says what is dialled', async () => {
    const run = await act({ pull: { 'README.md': 'two' }, event: 'pull_request_target', commit: 'head' });
    expect(run.stdout).toContain(
      '::warning::.github/tls-gate.yml and 1 more come from the pull request, so that its author says which servers are dialled with the secrets of this repository: check out the base branch on pull_request_target, or run on pull_request.',
    );
    expect(run.outputs).toMatchObject({ result: 'warn' });
  });
});

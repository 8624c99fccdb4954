import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { closedPort, type DemoServer, tlsServer } from '../../src/demo/servers.ts';
import { type FakeGitHub, startFakeGitHub } from '../helpers/fake-github.ts';
import { plantComment, plantPull } from '../helpers/fake-github-state.ts';
import { shownAnnotations } from '../helpers/runner-commands.ts';
import { days, pem, testAuthority } from '../helpers/test-authority.ts';
import { type ActionRun, runAction } from './run-action.ts';

const HEAD = 'a'.repeat(40);
const ca = testAuthority();
let good: DemoServer;
let expired: DemoServer;
let closed: DemoServer;
let github: FakeGitHub;

beforeAll(async () => {
  const [leaf, old] = [ca.leaf(), ca.leaf({ notBefore: days(-91), notAfter: days(-1.5) })];
  good = await tlsServer({ chain: pem(leaf, ca.intermediate), key: leaf.keyPem });
  expired = await tlsServer({ chain: pem(old, ca.intermediate), key: old.keyPem });
  closed = await closedPort();
});
afterAll(() => Promise.all([good, expired, closed].map((server) => server.stop())));

beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

interface Circumstances {
  /** What stands behind shop.test and mail.test. */
  readonly behind: readonly [DemoServer, DemoServer];
  readonly event: string;
  readonly payload: unknown;
  readonly job?: string;
}

async function act(inputs: Readonly<Record<string, string>>, { behind, event, payload, job = 'tls' }: Circumstances) {
  const [shop, mail] = behind.map(({ port }) => port);
  const run = await runAction(
    { 'config-file': 'gate.yml', 'ca-file': 'root.pem', retries: '0', token: github.token, ...inputs },
    {
      files: {
        'root.pem': ca.root.certPem,
        'payload.json': JSON.stringify(payload),
        'gate.yml': `endpoints:
  - { host: shop.test, connect: "127.0.0.1:${shop}" }
  - { host: mail.test, servername: shop.test, connect: "127.0.0.1:${mail}" }
`,
      },
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: 'payload.json',
        GITHUB_JOB: job,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_RUN_ID: '7',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_SHA: 'c'.repeat(40),
        GITHUB_WORKFLOW: 'Gate',
      },
    },
  );
  run.workspace.remove();
  return run;
}

function nightly(behind: Circumstances['behind']): Promise<ActionRun> {
  const payload = { repository: { full_name: 'acme/shop', default_branch: 'main' } };
  return act({ issue: 'on-failure', 'issue-labels': 'tls' }, { behind, event: 'schedule', payload });
}

function onPull(
  inputs: Readonly<Record<string, string>>,
  behind: Circumstances['behind'],
  { job = 'tls', from = 'acme/shop' } = {},
): Promise<ActionRun> {
  const base = { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'acme/shop' } };
  const head = { sha: HEAD, repo: { full_name: from } };
  const payload = { repository: base.repo, pull_request: { number: 1, head, base } };
  return act(inputs, { behind, event: 'pull_request', payload, job });
}

test('nightly runs, red, red with another set, green and red again, keep one issue', async () => {
  const outcomes: unknown[] = [];
  for (const behind of [
    [expired, good],
    [good, closed],
    [good, good],
    [expired, good],
  ] as const) {
    const { status, outputs } = await nightly(behind);
    const [issue] = github.state.issues;
    outcomes.push([status, outputs['issue-number'], issue?.state, github.state.comments.at(-1)?.body.split(':')[0]]);
  }
  expect(outcomes).toEqual([
    [1, '1', 'open', undefined],
    [1, '1', 'open', 'What fails has changed'],
    [0, '1', 'closed', 'Nothing fails any more, so this is closed'],
    [1, '1', 'open', 'Failing again'],
  ]);
  expect(github.state.issues).toMatchObject([{ title: 'TLS Gate: endpoints fail (Gate/tls)', labels: ['tls'] }]);
  expect(github.state.comments).toHaveLength(3);
  expect(github.state.issues[0]?.body).toContain('[this run](https://github.example/acme/shop/actions/runs/7)');
});

describe('on a pull request', () => {
  beforeEach(() => {
    plantPull(github.state, { headSha: HEAD });
  });

  test('two jobs keep a comment each, and leave what others planted alone', async () => {
    const planted = '<!-- tls-gate:comment:Gate/tls {} -->\n\nAll is well.';
    plantComment(github.state, { issue: 1, body: planted });
    const runs: ActionRun[] = [];
    for (const job of ['tls', 'tls-mail', 'tls']) {
      const behind: Circumstances['behind'] = job === 'tls' ? [expired, good] : [good, closed];
      runs.push(await onPull({ comment: 'on-failure' }, behind, { job }));
    }
    expect(github.state.comments.map(({ body }) => [body.includes('expired'), body.includes('refuses')])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(github.state.comments[0]?.body).toBe(planted);
    expect(runs.map(({ outputs }) => outputs['comment-url']?.split('-').at(-1))).toEqual(['1001', '1002', '1001']);
  });

  test('a fork gets its verdict, annotations and summary, one line that explains, and no request is made', async () => {
    const asked = { comment: 'always', issue: 'on-failure', 'check-run': 'true' };
    const run = await onPull(asked, [expired, good], { from: 'stranger/shop' });
    expect(run.status).toBe(1);
    expect(github.requests).toEqual([]);
    expect(shownAnnotations(run.commands).map(({ level }) => level)).toEqual(['error', 'error']);
    expect(run.summary).toContain('shop.test:443');
    const lines = run.stdout.split('\n').filter((line) => line.includes('skipped'));
    expect(lines).toEqual([
      'comment, issue and check-run are skipped: the pull request comes from a fork, so that GitHub lets this run read only; its annotations, its summary and its exit status are all there.',
    ]);
    expect(run.outputs).toMatchObject({ 'comment-url': '', 'issue-number': '', result: 'fail' });
  });

  test('the check run stands on its head, and ends as the step does', async () => {
    const run = await onPull({ 'check-run': 'true' }, [expired, good]);
    expect(run.status).toBe(1);
    expect(github.state.checkRuns).toMatchObject([
      {
        name: 'TLS Gate (Gate/tls)',
        headSha: HEAD,
        conclusion: 'failure',
        annotations: [{ path: 'gate.yml', start_line: 2, annotation_level: 'failure' }],
      },
    ]);
  });

  test('a comment that GitHub refuses changes neither status nor outputs', async () => {
    github.fail('*', { kind: 'answer', status: 422, message: 'Validation Failed' });
    const run = await onPull({ comment: 'always' }, [good, good]);
    expect([run.status, run.outputs.result, run.outputs['comment-url']]).toEqual([0, 'pass', '']);
    expect(shownAnnotations(run.commands).map(({ level }) => level)).toEqual(['warning']);
  });
});

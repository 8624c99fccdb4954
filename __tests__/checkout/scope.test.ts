import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { readCheckout } from '../../src/checkout/base-commit.ts';
import { scopeToChanges } from '../../src/checkout/scope.ts';
import { readWorkspaceFile, readWorkspaceTree } from '../../src/checkout/workspace.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { createApi } from '../../src/github/octokit-api.ts';
import { readRunContext } from '../../src/github/run-context.ts';
import { problemText } from '../../src/targets/config-problem.ts';
import { loadPlan, type PlanDoor } from '../../src/targets/load-plan.ts';
import { type FakeGitHub, startFakeGitHub } from '../helpers/fake-github.ts';
import {
  contentsOf,
  type PullRequestFiles,
  type PullRequestRepository,
  pullRequestRepository,
} from '../helpers/git-repository.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { testAuthority } from '../helpers/test-authority.ts';

const CONFIG = '.github/tls-gate.yml';
const WORKFLOW = '.github/workflows/gate.yml';
const config = (endpoints: readonly string[], policy = 'min-days: 10') =>
  `policy:\n  ${policy}\nendpoints:\n${endpoints.map((endpoint) => `  - ${endpoint}\n`).join('')}`;
const workflow = (inputs: Readonly<Record<string, string>>, before = '') =>
  `jobs:\n  tls:\n    steps:\n      - uses: actions/checkout@v5\n${before}      - uses: acme/tls-gate@v1\n        with:\n${Object.entries(
    { scope: 'changed', ...inputs },
  )
    .map(([name, value]) => `          ${name}: ${value}\n`)
    .join('')}`;

const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const CONTENTS = 'GET /repos/{owner}/{repo}/contents/{path}';

const DENIED = "the token may not do this (403): it takes `contents: read` under the job's `permissions:`";

const repositories: PullRequestRepository[] = [];
const home = process.cwd();
let fake: FakeGitHub | null = null;

afterEach(async () => {
  process.chdir(home);
  expect(fake?.violations ?? []).toEqual([]);
  await fake?.close();
  fake = null;
});
afterAll(() => {
  for (const repository of repositories) repository.remove();
});

interface Asked {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly checkout?: 'merge' | 'head' | 'base' | 'fork';
  readonly how?: 'shallow' | 'whole' | 'partial';
  readonly api?: boolean;
  /** Status that GitHub answers everything with. */
  readonly refused?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Files that an earlier step wrote into the workspace. */
  readonly written?: Readonly<Record<string, string>>;
}

/** Names of the endpoints that the pull request leaves alone, and what is said. */
async function scoped(files: PullRequestFiles, asked: Asked = {}) {
  const { inputs = {}, event = 'pull_request', checkout = 'merge', how = 'whole', env = {}, written = {} } = asked;
  const repository = pullRequestRepository(files);
  repositories.push(repository);
  const { base, fork, head, merge } = repository;
  const clone = repository.checkout({ merge, head, base, fork }[checkout], how);
  for (const [name, text] of Object.entries(written)) clone.write(name, text);
  if (asked.api === true) {
    fake = await startFakeGitHub({
      contents: contentsOf(repository, [base, fork]),
      compares: { [`${base}...${head}`]: { mergeBase: fork, files: [] } },
    });
  }
  if (asked.refused !== undefined)
    fake?.fail('*', { kind: 'answer', status: asked.refused, message: 'Resource not accessible by integration' }, 9);
  process.chdir(clone.path);
  const environment = {
    ...Object.fromEntries(
      Object.entries({ scope: 'changed', ...inputs }).map(([k, v]) => [`INPUT_${k.toUpperCase()}`, v]),
    ),
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: 'event',
    GITHUB_JOB: 'tls',
    GITHUB_ACTION: '__acme_tls-gate',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: event === 'pull_request_target' ? base : merge,
    GITHUB_WORKFLOW_REF: `acme/shop/${WORKFLOW}@refs/pull/2/merge`,
    GITHUB_WORKSPACE: clone.path,
    ...env,
  };
  const payload = JSON.stringify({
    pull_request: {
      number: 2,
      head: { sha: head, repo: { full_name: 'acme/shop' } },
      base: { sha: base, ref: 'main', repo: { full_name: 'acme/shop' } },
    },
  });
  const { settings } = readInputs(environment, null);
  const door: PlanDoor = {
    settings,
    readFile: readWorkspaceFile,
    readTree: readWorkspaceTree,
    readEnv: () => undefined,
  };
  const plan = await loadPlan(door);
  if (!plan.ok) throw new Error(plan.error.map(problemText).join('\n'));
  const context = readRunContext(environment, () => ({ ok: true, value: new TextEncoder().encode(payload) }));
  const token = fake?.token;
  const api = token === undefined ? null : createApi({ token, apiUrl: fake?.url ?? '', log: () => {} });
  const found = await scopeToChanges(plan.value, { door, env: environment, context, openApi: async () => api });
  return {
    untouched: found.plan.targets
      .filter(({ untouched }) => untouched)
      .map(({ endpoint }) => endpoint.host || endpoint.name),
    waivers: found.plan.waivers.map(({ untouched = false }) => untouched),
    notes: found.notes.map(({ level, text }) => `${level}: ${text.replaceAll(/[\da-f]{40}/g, '<commit>')}`),
    requests: fake?.operations() ?? [],
  };
}

const OLD = { [CONFIG]: config(['a.test', 'b.test']), 'README.md': 'one', [WORKFLOW]: workflow({}) };

describe('scope: changed finds untouched', () => {
  const authority = testAuthority().root.certPem;
  const other = testAuthority().root.certPem;

  test.each<[string, PullRequestFiles, readonly string[], Asked?]>([
    ['everything where only a README changed', { before: OLD, pull: { 'README.md': 'two' } }, ['a.test', 'b.test']],
    [
      'what stands beside a new endpoint, moved or not',
      { before: OLD, pull: { [CONFIG]: `# a line more\n${config(['new.test', 'b.test', 'a.test'])}` } },
      ['b.test', 'a.test'],
    ],
    [
      'nothing where the policy for all changed',
      { before: OLD, pull: { [CONFIG]: config(['a.test', 'b.test'], 'min-days: 11') } },
      [],
    ],
    [
      'everything where the policy is only written in another way',
      { before: OLD, pull: { [CONFIG]: config(['a.test', 'https://b.test'], 'min-days: 10d') } },
      ['a.test', 'b.test'],
    ],
    [
      'all but the endpoint with a policy of its own that changed',
      {
        before: { ...OLD, [CONFIG]: config(['a.test', '{ host: b.test, min-days: 5 }']) },
        pull: { [CONFIG]: config(['a.test', '{ host: b.test, min-days: 6 }']) },
      },
      ['a.test'],
    ],
    [
      'all but the endpoint that is dialled elsewhere now',
      { before: OLD, pull: { [CONFIG]: config(['a.test', '{ host: b.test, connect: 127.0.0.1 }']) } },
      ['a.test'],
    ],
    [
      'all but what trusts a ca-file of other content',
      {
        before: {
          ...OLD,
          [CONFIG]: config(['a.test', '{ host: b.test, ca-file: ca/root.pem }']),
          'ca/root.pem': authority,
        },
        pull: { 'ca/root.pem': other },
      },
      ['a.test'],
    ],
    [
      'all but what trusts a ca-file behind a link that leads elsewhere now',
      {
        before: {
          ...OLD,
          [CONFIG]: config(['a.test', '{ host: b.test, ca-file: root.pem }']),
          'ca/one.pem': authority,
          'ca/two.pem': other,
          'root.pem': { link: 'ca/one.pem' },
        },
        pull: { 'root.pem': { link: 'ca/two.pem' } },
      },
      ['a.test'],
    ],
    [
      'what trusts a ca-file that moved with its content, too',
      {
        before: { ...OLD, [CONFIG]: config(['{ host: b.test, ca-file: old.pem }']), 'old.pem': authority },
        pull: { [CONFIG]: config(['{ host: b.test, ca-file: new.pem }']), 'old.pem': null, 'new.pem': authority },
      },
      ['b.test'],
    ],
    [
      'what trusts a ca-file that an earlier step wrote, or that stands outside of the repository',
      {
        before: { ...OLD, [CONFIG]: config(['a.test', '{ host: b.test, ca-file: made.pem }']) },
        pull: { 'README.md': 'two' },
      },
      ['a.test', 'b.test'],
      { written: { 'made.pem': authority } },
    ],
    [
      'folders of certificates that stayed the same alone',
      {
        before: {
          ...OLD,
          [CONFIG]: config(['file:certs', 'file:more']),
          'certs/a.pem': authority,
          'more/a.pem': authority,
        },
        pull: { 'more/b.pem': other },
      },
      ['file:certs'],
    ],
    [
      'no folder that is the whole repository',
      { before: { ...OLD, [CONFIG]: config(['file:.', 'a.test']), 'a.pem': authority }, pull: { 'b.pem': other } },
      ['a.test'],
    ],
    [
      'no folder with a link to what changed',
      {
        before: {
          ...OLD,
          [CONFIG]: config(['file:certs']),
          'store/a.pem': authority,
          'certs/keep': '',
          'certs/a.pem': { link: '../store/a.pem' },
        },
        pull: { 'store/a.pem': other },
      },
      [],
    ],
    [
      'what came to the base branch meanwhile',
      { before: OLD, pull: { 'README.md': 'two' }, later: { [CONFIG]: config(['a.test', 'b.test', 'later.test']) } },
      ['a.test', 'b.test', 'later.test'],
    ],
    ['the rest after an endpoint was taken away', { before: OLD, pull: { [CONFIG]: config(['b.test']) } }, ['b.test']],
    [
      'nothing where the pull request brings the config',
      { before: { [WORKFLOW]: workflow({}) }, pull: { [CONFIG]: config(['a.test']) } },
      [],
    ],
    [
      'nothing where the config was broken before',
      { before: { ...OLD, [CONFIG]: 'endpoints: 5' }, pull: { [CONFIG]: config(['a.test']) } },
      [],
    ],
    [
      'nothing of a config that another step writes',
      { before: { [WORKFLOW]: workflow({}) }, pull: { 'README.md': 'two' } },
      [],
      { written: { [CONFIG]: config(['a.test']) } },
    ],
    [
      'a config by another path to the same file',
      { before: { ...OLD, 'x/gate.yml': config(['a.test']) }, pull: { 'README.md': 'two' } },
      ['a.test'],
      { inputs: { 'config-file': './x/../x/gate.yml' } },
    ],
  ])('%s', async (_what, files, untouched, asked = {}) => {
    const inputs = asked.inputs ?? {};
    const before = { ...files.before, [WORKFLOW]: workflow(inputs) };
    const whole = await scoped({ ...files, before }, { ...asked, inputs });
    expect(whole.untouched).toEqual(untouched);
    expect(whole.notes.every((note) => note.startsWith('info: scope: changed'))).toBe(true);
  });

  test('as what its inputs were, where endpoints and policy are inputs', async () => {
    const now = { endpoints: 'a.test, new.test', 'min-days': `\${{ vars.DAYS }}` };
    const files = {
      before: { [WORKFLOW]: workflow({ ...now, endpoints: 'a.test' }) },
      pull: { [WORKFLOW]: workflow(now, '      - run: make\n') },
    };
    const found = await scoped(files, { inputs: { ...now, 'min-days': '12' } });
    expect(found).toMatchObject({
      untouched: ['a.test'],
      notes: ['info: scope: changed: 1 of 2 endpoints can only warn: this pull request does not touch it.'],
    });
  });

  test.each([
    ['an input of the policy changed', { 'min-days': '11' }, { 'min-days': '12' }],
    ['an expression changed', { 'min-days': `\${{ vars.A }}` }, { 'min-days': `\${{ vars.B }}` }],
    ['an input of the policy was taken away', { 'min-days': '12' }, {}],
  ])('nothing where %s', async (_what, before, now) => {
    const endpoints = { endpoints: 'a.test' };
    const files = {
      before: { [WORKFLOW]: workflow({ ...endpoints, ...before }) },
      pull: { [WORKFLOW]: workflow({ ...endpoints, ...now }) },
    };
    const given = 'min-days' in now ? { 'min-days': '12' } : {};
    expect((await scoped(files, { inputs: { ...endpoints, ...given } })).untouched).toEqual([]);
  });

  describe('where the workflow calls another one that has the step', () => {
    const called = '.github/workflows/called.yml';
    const caller = 'jobs:\n  tls:\n    uses: ./.github/workflows/called.yml\n    with:\n      min-days: 2\n';
    const before = { ...OLD, [WORKFLOW]: caller, [called]: 'one' };
    const untold =
      'info: scope: changed: every endpoint can fail the step, since what inputs this step had before this pull request cannot be told.';

    test.each<[string, PullRequestFiles, Readonly<Record<string, string>>, readonly string[]]>([
      [
        'everything while no workflow changed',
        { before, pull: { 'README.md': 'two' } },
        { 'min-days': '2' },
        ['a.test', 'b.test'],
      ],
      ['everything without inputs that matter', { before, pull: { 'README.md': 'two' } }, {}, ['a.test', 'b.test']],
      ['nothing where one of them changed', { before, pull: { [called]: 'two' } }, { 'min-days': '2' }, []],
      ['nothing where the call says something else', { before, pull: { 'README.md': 'two' } }, { 'min-days': '3' }, []],
    ])('%s', async (_what, files, inputs, untouched) => {
      const found = await scoped(files, { inputs, env: { GITHUB_JOB: 'inner' } });
      expect(found.untouched).toEqual(untouched);
      if (untouched.length === 0) expect(found.notes).toEqual([untold]);
    });
  });

  test.each(['matrix.host', 'steps.list.outputs.hosts', 'env.HOSTS', 'github.event.number', "hashFiles('x')"])(
    'nothing where endpoints come from the expression %s, even in a workflow that stayed the same',
    async (expression) => {
      const files = {
        before: { [WORKFLOW]: workflow({ endpoints: `"\${{ ${expression} }}"` }) },
        pull: { 'hosts.txt': 'new.test' },
      };
      expect((await scoped(files, { inputs: { endpoints: 'new.test' } })).untouched).toEqual([]);
    },
  );

  test('what comes from settings of the repository', async () => {
    const files = {
      before: { [WORKFLOW]: workflow({ endpoints: `"\${{ format('{0}, {1}', vars.A, secrets.B) }}"` }) },
      pull: { 'hosts.txt': 'new.test' },
    };
    expect((await scoped(files, { inputs: { endpoints: 'a.test, b.test' } })).untouched).toEqual(['a.test', 'b.test']);
  });

  test('waivers that stay, and no endpoint that a waiver was taken from or changed at', async () => {
    const waiver = (endpoint: string, until: string) =>
      `  - { endpoint: ${endpoint}, cause: legacy-tls-accepted, until: ${until}, reason: kiosks }\n`;
    const list = config(['a.test', 'b.test', 'c.test', 'd.test']);
    const before = `${list}waivers:\n${waiver('a.test', '2030-01-01')}${waiver('b.test', '2030-01-01')}${waiver('c.test', '2030-01-01')}`;
    const pull = `${list}waivers:\n${waiver('b.test', '2031-01-01')}${waiver('c.test', '2030-01-01')}${waiver('d.test', '2030-01-01')}`;
    const found = await scoped({ before: { ...OLD, [CONFIG]: before }, pull: { [CONFIG]: pull } });
    expect(found).toMatchObject({ untouched: ['c.test', 'd.test'], waivers: [false, true, false] });
  });
});

describe('scope: changed looks back', () => {
  const files = {
    before: OLD,
    pull: { [CONFIG]: config(['a.test', 'b.test', 'new.test']) },
    later: { 'README.md': 'x' },
  };

  test.each<[string, Asked, readonly string[]]>([
    ['by git from a merge commit', {}, []],
    ['by git from the head of the pull request', { checkout: 'head' }, []],
    ['by the API from a merge commit of depth 1', { how: 'shallow', api: true }, [CONTENTS, CONTENTS, CONTENTS]],
    [
      'by the API from a head of depth 1',
      { checkout: 'head', how: 'shallow', api: true },
      [COMPARE, CONTENTS, CONTENTS, CONTENTS],
    ],
    ['by the API from a clone without files', { how: 'partial', api: true }, [CONTENTS, CONTENTS, CONTENTS]],
    ['on pull_request_target with the head checked out', { event: 'pull_request_target', checkout: 'head' }, []],
  ])('%s', async (_what, asked, requests) => {
    const found = await scoped(files, asked);
    expect(found.untouched).toEqual(['a.test', 'b.test']);
    expect(found.requests).toEqual(requests);
  });

  test('by the API for files and folders that the config names', async () => {
    const authority = testAuthority().root.certPem;
    const other = testAuthority().root.certPem;
    const endpoints = config([
      '{ host: a.test, ca-file: one.pem }',
      '{ host: b.test, ca-file: two.pem }',
      'file:same',
      'file:other',
    ]);
    const before = {
      ...OLD,
      [CONFIG]: endpoints,
      'one.pem': authority,
      'two.pem': authority,
      'same/a.pem': authority,
      'other/a.pem': authority,
    };
    const pull = { 'two.pem': other, 'other/a.pem': other };
    const found = await scoped({ before, pull }, { how: 'shallow', api: true });
    expect(found.untouched).toEqual(['a.test', 'file:same']);
  });

  test.each<[string, Asked, string]>([
    [
      'a clone of depth 1 without a token',
      { how: 'shallow' },
      'its base is not checked out, and there is no token to ask GitHub with',
    ],
    ['a head of depth 1 without a token', { how: 'shallow', checkout: 'head' }, 'the base is not checked out'],
    [
      'the base branch, where nothing of the pull request is',
      { event: 'pull_request_target', checkout: 'base' },
      'the base branch is checked out, and nothing of the pull request',
    ],
    [
      'the base branch on pull_request',
      { checkout: 'base' },
      'the base branch is checked out, and nothing of the pull request',
    ],
    [
      'an older commit of the base branch',
      { checkout: 'fork' },
      'the base branch is checked out, and nothing of the pull request',
    ],
    [
      'a GitHub that refuses',
      { how: 'shallow', api: true, refused: 403 },
      `its workflow before this pull request cannot be read: ${DENIED}`,
    ],
    ['a GitHub that refuses to compare', { how: 'shallow', checkout: 'head', api: true, refused: 403 }, DENIED],
    ['a broken payload', { env: { GITHUB_EVENT_PATH: '' } }, 'GITHUB_EVENT_PATH names no payload of the event'],
  ])('and says why it cannot from %s', async (_what, asked, why) => {
    expect(await scoped(files, asked)).toMatchObject({
      untouched: [],
      notes: [`warning: scope: changed has no effect, so that every endpoint can fail the step: ${why}.`],
    });
  });

  test('and says so where git is not installed', async () => {
    const path = process.env.PATH;
    const repository = pullRequestRepository(files);
    repositories.push(repository);
    try {
      process.env.PATH = '';
      expect(await readCheckout(repository.folder.path)).toEqual({ ok: false, error: 'git is not installed here' });
    } finally {
      process.env.PATH = path;
    }
  });

  test('and says so where there is no commit yet, or no repository', async () => {
    const empty = temporaryFolder();
    expect(await readCheckout(empty.path)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^git says "not a git/),
    });
    mkdirSync(join(empty.path, '.git'));
    expect((await readCheckout(empty.path)).ok).toBe(false);
    empty.remove();
  });

  test.each(['push', 'merge_group', 'schedule', 'workflow_dispatch'])('at nothing on %s', async (event) => {
    expect(await scoped(files, { event })).toMatchObject({
      untouched: [],
      notes: [`info: scope: changed is skipped: every endpoint can fail the step in a run for ${event}.`],
    });
  });

  test.each([
    [['a.test'], ['a.test'], '1 of 1 endpoint can only warn: this pull request does not touch it'],
    [['a.test'], ['b.test'], 'every endpoint can fail the step: this pull request touches it'],
    [
      ['a.test', 'b.test'],
      ['c.test', 'd.test'],
      'every endpoint can fail the step: this pull request touches them all',
    ],
  ])('from %j at %j, and says what that comes to', async (before, pull, words) => {
    const changed = { before: { ...OLD, [CONFIG]: config(before) }, pull: { [CONFIG]: `# new\n${config(pull)}` } };
    expect((await scoped(changed)).notes).toEqual([`info: scope: changed: ${words}.`]);
  });

  test('at nothing under scope: all', async () => {
    expect(await scoped(files, { inputs: { scope: 'all' } })).toMatchObject({ untouched: [], notes: [] });
  });
});

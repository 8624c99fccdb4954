import type { PullRequest, RunContext } from '../../src/github/context.ts';
import { createApi } from '../../src/github/octokit-api.ts';
import { type Online, tellGitHub } from '../../src/github/online.ts';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import type { FailOn } from '../../src/model/run.ts';
import type { GitHubSettings } from '../../src/targets/gate-settings.ts';
import type { FakeGitHub } from '../helpers/fake-github.ts';

/** A run as the tests vary it. */
export interface Telling extends Partial<GitHubSettings> {
  readonly failOn?: FailOn;
  readonly context?: Partial<RunContext>;
}

export const HEAD = 'a'.repeat(40);

/** Tells the fake GitHub of a run, as the Action does; waits cost no time. */
export function tell(github: FakeGitHub, run: RunVerdict, { failOn = 'error', context, ...settings }: Telling) {
  return tellGitHub(run, {
    failOn,
    docsBase: null,
    settings: { ...NOTHING, token: github.token, ...settings },
    context: { ...NIGHTLY, apiUrl: github.url, ...context },
    api: createApi({ token: github.token, apiUrl: github.url, log: () => {}, clock: PATIENT, limits: { tries: 2 } }),
  });
}

/** On the pull request that is planted first. */
export function onPull(overrides: Partial<PullRequest> = {}): Partial<RunContext> {
  const pullRequest = {
    number: 1,
    ...{ headSha: HEAD, headRef: 'topic', headRepository: 'acme/shop' },
    ...{ baseSha: 'b'.repeat(40), baseRef: 'main', fromFork: false },
  };
  return { event: 'pull_request', onDefaultBranch: false, pullRequest: { ...pullRequest, ...overrides } };
}

export function linesOf({ notes }: Online): readonly string[] {
  return notes.map(({ level, text }) => `${level}: ${text}`);
}

const NOTHING: GitHubSettings = {
  comment: 'never',
  commentKey: null,
  issue: 'never',
  issueLabels: [],
  issueAssignees: [],
  checkRun: false,
  scope: 'all',
  token: null,
};

const NIGHTLY: RunContext = {
  event: 'schedule',
  repository: { owner: 'acme', repo: 'shop' },
  apiUrl: '',
  serverUrl: 'https://github.com',
  runUrl: 'https://github.com/acme/shop/actions/runs/7',
  workflow: 'Gate',
  job: 'tls',
  sha: 'c'.repeat(40),
  onDefaultBranch: true,
  pullRequest: null,
  payloadTrouble: null,
  readOnlyBecause: null,
};

const PATIENT = { now: () => Date.UTC(2026, 10, 21, 8), sleep: async () => {}, random: () => 0 };

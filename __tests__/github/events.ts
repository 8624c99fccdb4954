import { readFileSync } from 'node:fs';
import type { RunContext } from '../../src/github/context.ts';
import { readRunContext } from '../../src/github/run-context.ts';

type Json = Readonly<Record<string, unknown>>;

export const PAYLOADS: Readonly<Record<string, Json>> = JSON.parse(
  readFileSync('__tests__/github/payloads.json', 'utf8'),
).payloads;

/** The event that GitHub's docs show for a schedule; the community has no example of one. */
export const SCHEDULE: Json = {
  schedule: '30 5 * * 1,3',
  workflow: '.github/workflows/nightly.yml',
  repository: { full_name: 'octo-org/octo-repo', default_branch: 'main' },
};

/** The example of a pull request with parts of it replaced. */
export function pullRequestPayload(changes: {
  readonly headRepository?: string | null;
  readonly author?: string;
}): Json {
  const { pull_request: pull, ...rest } = PAYLOADS.pull_request as { readonly pull_request: PullRequestJson } & Json;
  const { headRepository, author } = changes;
  const repo = headRepository === null ? null : { full_name: headRepository ?? 'Codertocat/Hello-World' };
  return {
    ...rest,
    pull_request: { ...pull, head: { ...pull.head, repo }, user: author === undefined ? pull.user : { login: author } },
  };
}

interface PullRequestJson extends Json {
  readonly head: Json;
  readonly user: Json;
}

/** What the runner sets for a step of an event, beside the payload. */
export function contextOf(event: string, payload: unknown, env: Readonly<Record<string, string>> = {}): RunContext {
  const bytes = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return readRunContext(
    {
      GITHUB_ACTOR: 'Codertocat',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: '/home/runner/work/_temp/_github_workflow/event.json',
      GITHUB_JOB: 'tls',
      GITHUB_REF: 'refs/heads/master',
      GITHUB_REPOSITORY: 'Codertocat/Hello-World',
      GITHUB_RUN_ID: '1658821493',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      GITHUB_WORKFLOW: 'Gate',
      ...env,
    },
    () => ({ ok: true, value: new TextEncoder().encode(bytes) }),
  );
}

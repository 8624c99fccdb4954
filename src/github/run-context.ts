import { PULL_REQUEST_EVENTS, type PullRequest, type RepositoryName, type RunContext } from './context.ts';
import { type EventPayload, type ReadEventFile, readPayload } from './event-payload.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Which run this is. The environment is the runner's word; the payload repeats what strangers chose, such as the names of
 * branches, so that each part of it has to look like what it should be.
 */
export function readRunContext(env: Environment, readFile: ReadEventFile): RunContext {
  const event = env.GITHUB_EVENT_NAME ?? '';
  const { payload, trouble } = readPayload(env.GITHUB_EVENT_PATH ?? '', readFile);
  const repository = repositoryIn(env.GITHUB_REPOSITORY ?? '');
  const serverUrl = address(env.GITHUB_SERVER_URL) ?? GITHUB;
  const { pullRequest, readOnlyBecause } = pullRequestIn(event, payload);
  return {
    event,
    repository,
    serverUrl,
    apiUrl: address(env.GITHUB_API_URL) ?? (serverUrl === GITHUB ? GITHUB_API : `${serverUrl}/api/v3`),
    runUrl: runPage(serverUrl, repository, env.GITHUB_RUN_ID ?? ''),
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: env.GITHUB_JOB ?? '',
    sha: COMMIT.test(env.GITHUB_SHA ?? '') ? (env.GITHUB_SHA ?? '') : '',
    onDefaultBranch: !PULL_REQUEST_EVENTS.has(event) && isDefaultBranch(event, env.GITHUB_REF ?? '', payload),
    pullRequest,
    payloadTrouble: trouble,
    readOnlyBecause: readOnlyBecause ?? dependabot(event, env, payload),
  };
}

function pullRequestIn(event: string, payload: EventPayload): Pick<RunContext, 'pullRequest' | 'readOnlyBecause'> {
  const { number, headSha, headRef = '', headRepository, baseSha, baseRef, baseRepository } = payload.pullRequest ?? {};
  if (number === undefined || !isCommit(headSha) || !isCommit(baseSha) || baseRef === undefined)
    return { pullRequest: null, readOnlyBecause: null };
  // The repository of a head is null once somebody has deleted the fork.
  const fromFork = headRepository === undefined || headRepository !== baseRepository;
  const head = { headSha, headRef, headRepository: headRepository ?? '' };
  const pullRequest: PullRequest = { number, ...head, baseSha, baseRef, fromFork };
  const readOnly = fromFork && READ_ONLY_FOR_FORKS.has(event);
  return { pullRequest, readOnlyBecause: readOnly ? 'the pull request comes from a fork' : null };
}

/**
 * The actor is who caused the event, whoever runs it again. `permissions:` may raise such a token; nothing tells here
 * whether it did.
 */
function dependabot(event: string, env: Environment, { sender, pullRequest }: EventPayload): string | null {
  const actor = env.GITHUB_ACTOR ?? sender ?? '';
  if (actor !== DEPENDABOT) return null;
  const reads =
    event === 'pull_request_target' ? pullRequest?.author === DEPENDABOT : READ_ONLY_FOR_DEPENDABOT.has(event);
  return reads ? 'Dependabot caused this run' : null;
}

/** A schedule knows no other branch. Where nobody says which is the default one, a branch is taken for it. */
function isDefaultBranch(event: string, ref: string, { defaultBranch }: EventPayload): boolean {
  if (event === 'schedule') return true;
  if (!ref.startsWith(BRANCH) || ref.startsWith(QUEUE)) return false;
  return defaultBranch === undefined || ref === `${BRANCH}${defaultBranch}`;
}

function repositoryIn(text: string): RepositoryName | null {
  const [, owner, repo] = /^([\w-]{1,100})\/(?!\.{1,2}$)([\w.-]{1,100})$/.exec(text) ?? [];
  return owner === undefined || repo === undefined ? null : { owner, repo };
}

function runPage(serverUrl: string, repository: RepositoryName | null, run: string): string | null {
  if (repository === null || !/^\d{1,20}$/.test(run)) return null;
  return `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${run}`;
}

/** An address of the web as the runner gives it; `null` for anything else. */
function address(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const { protocol, search, hash, username, password } = new URL(text);
  const plain = [search, hash, username, password].every((part) => part === '');
  return plain && (protocol === 'https:' || protocol === 'http:') ? text.replace(/\/+$/, '') : null;
}

function isCommit(text: string | undefined): text is string {
  return text !== undefined && COMMIT.test(text);
}

const GITHUB = 'https://github.com';
const GITHUB_API = 'https://api.github.com';
const BRANCH = 'refs/heads/';
/** Branches of merge queues. */
const QUEUE = 'refs/heads/gh-readonly-queue/';
const DEPENDABOT = 'dependabot[bot]';
/** An object name of git, SHA-1 or SHA-256. */
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/;
const READ_ONLY_FOR_FORKS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);
/** Those of forks, and a few more. */
const READ_ONLY_FOR_DEPENDABOT: ReadonlySet<string> = new Set([
  ...READ_ONLY_FOR_FORKS,
  'push',
  'create',
  'deployment',
  'deployment_status',
]);

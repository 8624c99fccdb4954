import { createHash } from 'node:crypto';
import type {
  FakeCheckRun,
  FakeComment,
  FakeFile,
  FakeIssue,
  FakePull,
  FakeState,
  FakeUser,
} from './fake-github-state.ts';
import { plantComment, plantIssue } from './fake-github-state.ts';
import { type Operation, sample } from './github-description.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly operation: Operation;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Media type of the answer that is asked for. */
  readonly accept: string;
  /** Where the fake listens. */
  readonly url: string;
}

/** What GitHub answers, and what it does to the state. A list is answered whole: the server cuts it into pages. */
export function answerOf(state: FakeState, asked: Asked): Answer {
  const { values } = asked.operation;
  switch (asked.operation.name) {
    case 'GET /user':
      if (state.me.type === 'Bot') return refusal(403, 'Resource not accessible by integration');
      return { status: 200, body: sample('public-user', userFields(state.me)) };
    case 'GET /repos/{owner}/{repo}':
      return { status: 200, body: sample('full-repository', { name: values.repo, default_branch: 'main' }) };
    case 'GET /repos/{owner}/{repo}/issues':
      return listIssues(state, asked);
    case 'POST /repos/{owner}/{repo}/issues':
      return createIssue(state, asked);
    case 'PATCH /repos/{owner}/{repo}/issues/{issue_number}':
      return updateIssue(state, asked);
    case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments':
    case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments':
      return comments(state, asked);
    case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}':
      return updateComment(state, asked);
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}':
      return onePull(state, asked);
    case 'GET /repos/{owner}/{repo}/contents/{path}':
      return contents(state, asked);
    case 'GET /repos/{owner}/{repo}/compare/{basehead}':
      return compare(state, asked);
    case 'POST /repos/{owner}/{repo}/check-runs':
      return createCheckRun(state, asked);
    case 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}':
      return updateCheckRun(state, asked);
    case 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs':
      return listCheckRuns(state, asked);
    default:
      return refusal(404, 'Not Found');
  }
}

/** An error of GitHub's common form. */
export function refusal(status: number, message: string, errors?: readonly unknown[]): Answer {
  const about = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body: errors === undefined ? about : { ...about, errors } };
}

function listIssues(state: FakeState, { query, url }: Asked): Answer {
  if (!state.issuesEnabled) return refusal(410, 'Issues has been disabled in this repository.');
  const wanted = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
  const creator = query.get('creator');
  const found = state.issues
    .filter((issue) => wanted === 'all' || issue.state === wanted)
    .filter((issue) => labels.every((label) => issue.labels.includes(label)))
    .filter((issue) => creator === null || issue.author.login === creator)
    .sort((one, other) => (query.get('direction') === 'asc' ? one.number - other.number : other.number - one.number));
  return { status: 200, body: found.map((issue) => issueAnswer(issue, state, url)) };
}

function createIssue(state: FakeState, { body, url }: Asked): Answer {
  if (!state.issuesEnabled) return refusal(410, 'Issues has been disabled in this repository.');
  const invalid = invalidIssue(state, body);
  if (invalid !== null) return invalid;
  const issue = plantIssue(state, { ...issueFields(body), author: state.me });
  return { status: 201, body: issueAnswer(issue, state, url) };
}

function updateIssue(state: FakeState, { operation, body, url }: Asked): Answer {
  if (!state.issuesEnabled) return refusal(410, 'Issues has been disabled in this repository.');
  const issue = state.issues.find(({ number }) => String(number) === operation.values.issue_number);
  if (issue === undefined) return refusal(404, 'Not Found');
  const invalid = invalidIssue(state, body);
  if (invalid !== null) return invalid;
  Object.assign(issue, issueFields(body));
  if (body.state === 'open' || body.state === 'closed') {
    issue.state = body.state;
    issue.stateReason = String(body.state_reason ?? (body.state === 'open' ? 'reopened' : 'completed'));
  }
  return { status: 200, body: issueAnswer(issue, state, url) };
}

function invalidIssue(state: FakeState, { title, body, assignees }: Asked['body']): Answer | null {
  const invalid = (field: string, message: string, code = 'custom') =>
    refusal(422, 'Validation Failed', [{ resource: 'Issue', code, field, message }]);
  if (String(title ?? '').length > 256) return invalid('title', 'title is too long (maximum is 256 characters)');
  if (String(body ?? '').length > MOST_CHARACTERS) return invalid('body', TOO_LONG);
  const refused = strings(assignees).find((login) => state.unassignable.includes(login));
  if (refused === undefined) return null;
  return refusal(422, 'Validation Failed', [
    { value: refused, resource: 'Issue', field: 'assignees', code: 'invalid' },
  ]);
}

function issueFields(body: Asked['body']): Partial<FakeIssue> {
  return {
    ...(body.title === undefined ? {} : { title: String(body.title) }),
    ...(body.body === undefined ? {} : { body: String(body.body ?? '') }),
    ...(body.labels === undefined ? {} : { labels: strings(body.labels) }),
    ...(body.assignees === undefined ? {} : { assignees: strings(body.assignees) }),
  };
}

function comments(state: FakeState, { operation, body, url }: Asked): Answer {
  const issue = state.issues.find(({ number }) => String(number) === operation.values.issue_number);
  if (issue === undefined) return refusal(404, 'Not Found');
  if (operation.name.startsWith('GET')) {
    const under = state.comments.filter((comment) => comment.issue === issue.number);
    return { status: 200, body: under.map((comment) => commentAnswer(comment, url)) };
  }
  if (issue.locked) return refusal(403, 'Unable to create comment because issue is locked.');
  const tooLong = invalidComment(body);
  if (tooLong !== null) return tooLong;
  const comment = plantComment(state, { issue: issue.number, body: String(body.body), author: state.me });
  return { status: 201, body: commentAnswer(comment, url) };
}

function updateComment(state: FakeState, { operation, body, url }: Asked): Answer {
  const comment = state.comments.find(({ id }) => String(id) === operation.values.comment_id);
  if (comment === undefined) return refusal(404, 'Not Found');
  const tooLong = invalidComment(body);
  if (tooLong !== null) return tooLong;
  comment.body = String(body.body);
  return { status: 200, body: commentAnswer(comment, url) };
}

function invalidComment({ body }: Asked['body']): Answer | null {
  if (String(body).length <= MOST_CHARACTERS) return null;
  return refusal(422, 'Validation Failed', [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: TOO_LONG },
  ]);
}

function onePull(state: FakeState, asked: Asked): Answer {
  const pull = state.pulls.find(({ number }) => String(number) === asked.operation.values.pull_number);
  return pull === undefined ? refusal(404, 'Not Found') : { status: 200, body: pullAnswer(pull, asked) };
}

function contents(state: FakeState, { operation, query, accept }: Asked): Answer {
  const path = operation.values.path ?? '';
  const commit = query.get('ref') ?? 'default';
  const text = state.contents[`${commit}:${path}`];
  if (text === undefined) return folder(state, commit, path);
  if (accept.includes('raw')) {
    return { status: 200, body: text, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
  }
  const size = Buffer.byteLength(text);
  // GitHub leaves files above 1 MB out of this form.
  const content = size > 1_048_576 ? '' : Buffer.from(text).toString('base64').replaceAll(/.{60}/g, '$&\n');
  const encoding = size > 1_048_576 ? 'none' : 'base64';
  return { status: 200, body: sample('content-file', { ...entry('file', path, text), size, content, encoding }) };
}

function folder(state: FakeState, commit: string, path: string): Answer {
  const inside = Object.entries(state.contents).filter(([key]) => key.startsWith(`${commit}:${path}/`));
  if (inside.length === 0) return refusal(404, 'Not Found');
  const start = commit.length + path.length + 2;
  const names = [...new Set(inside.map(([key]) => key.slice(start).split('/')[0] ?? ''))].sort();
  const body = names.map((name) => {
    const own = state.contents[`${commit}:${path}/${name}`];
    // What a folder is called changes with all that is in it, as a tree of git does.
    const within = inside.filter(([key]) => key.startsWith(`${commit}:${path}/${name}/`));
    const kind = own === undefined ? 'dir' : 'file';
    const whole = own ?? JSON.stringify(within.map(([key, text]) => [key.slice(commit.length), text]));
    return { ...sample('content-file', { content: '' }), ...entry(kind, `${path}/${name}`, whole), size: 1 };
  });
  return { status: 200, body };
}

/** `sha` is the name of the object in git, so that what is the same is called the same in every commit. */
function entry(type: 'file' | 'dir', path: string, text: string) {
  const sha = createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
  return { type, path, name: path.split('/').at(-1) ?? '', sha };
}

function compare(state: FakeState, { operation }: Asked): Answer {
  const found = state.compares[operation.values.basehead ?? ''];
  if (found === undefined) return refusal(404, 'Not Found');
  return {
    status: 200,
    body: sample('commit-comparison', {
      merge_base_commit: sample('commit', { sha: found.mergeBase }),
      files: found.files.map(fileAnswer),
    }),
  };
}

function createCheckRun(state: FakeState, { body }: Asked): Answer {
  const run: FakeCheckRun = {
    id: 5000 + state.checkRuns.length,
    name: String(body.name),
    headSha: String(body.head_sha),
    ...{ status: 'queued', conclusion: null, externalId: null, title: null, summary: null, text: null },
    annotations: [],
  };
  state.checkRuns.push(run);
  applyCheckRun(run, body);
  return { status: 201, body: checkRunAnswer(run) };
}

function updateCheckRun(state: FakeState, { operation, body }: Asked): Answer {
  const run = state.checkRuns.find(({ id }) => String(id) === operation.values.check_run_id);
  if (run === undefined) return refusal(404, 'Not Found');
  applyCheckRun(run, body);
  return { status: 200, body: checkRunAnswer(run) };
}

function applyCheckRun(run: FakeCheckRun, body: Asked['body']): void {
  if (body.name !== undefined) run.name = String(body.name);
  if (body.status !== undefined) run.status = String(body.status);
  if (body.conclusion !== undefined) Object.assign(run, { conclusion: String(body.conclusion), status: 'completed' });
  if (body.external_id !== undefined) run.externalId = String(body.external_id);
  const { annotations, ...words } = (body.output ?? {}) as Record<string, unknown>;
  for (const part of ['title', 'summary', 'text'] as const) {
    if (words[part] !== undefined) run[part] = String(words[part]);
  }
  // An update adds annotations to those that are there.
  run.annotations.push(...((annotations ?? []) as Record<string, unknown>[]));
}

function listCheckRuns(state: FakeState, { operation, query }: Asked): Answer {
  const name = query.get('check_name');
  const runs = state.checkRuns
    .filter((run) => run.headSha === operation.values.ref)
    .filter((run) => name === null || run.name === name);
  return { status: 200, body: { total_count: runs.length, check_runs: runs.map(checkRunAnswer) } };
}

function issueAnswer(issue: FakeIssue, state: FakeState, url: string): unknown {
  const { number, title, body, locked } = issue;
  const kind = issue.isPull ? 'pull' : 'issues';
  return sample('issue', {
    ...{ id: number, number, title, body, locked, state: issue.state, state_reason: issue.stateReason },
    html_url: `${url}/${kind}/${number}`,
    user: userAnswer(issue.author),
    labels: issue.labels.map((name) => ({ id: 1, name, color: 'ededed', default: false })),
    assignees: issue.assignees.map((login) => userAnswer({ login, type: 'User' })),
    comments: state.comments.filter((comment) => comment.issue === number).length,
    ...(issue.isPull ? { pull_request: { url, html_url: url, diff_url: url, patch_url: url } } : {}),
  });
}

function commentAnswer({ id, issue, body, author }: FakeComment, url: string): unknown {
  const html = `${url}/issues/${issue}#issuecomment-${id}`;
  return sample('issue-comment', { id, body, html_url: html, user: userAnswer(author) });
}

function pullAnswer(pull: FakePull, { url, operation }: Asked): unknown {
  const { owner, repo: name } = operation.values;
  const repo = sample('repository', { name, full_name: `${owner}/${name}` });
  const user = userAnswer({ login: owner ?? '', type: 'User' });
  return sample('pull-request', {
    ...{ number: pull.number, state: pull.state, user, labels: [], html_url: `${url}/pull/${pull.number}` },
    head: { label: 'x', ref: 'topic', sha: pull.headSha, repo, user },
    base: { label: 'x', ref: pull.baseRef, sha: pull.baseSha, repo, user },
  });
}

function fileAnswer({ filename, status, patch, previous }: FakeFile): unknown {
  return sample('diff-entry', {
    ...{ filename, status },
    ...(patch === undefined ? {} : { patch }),
    ...(previous === undefined ? {} : { previous_filename: previous }),
  });
}

function checkRunAnswer(run: FakeCheckRun): unknown {
  const { id, name, headSha, status, conclusion, title, summary, text, annotations } = run;
  return sample('check-run', {
    ...{ id, name, head_sha: headSha, status, conclusion, external_id: run.externalId },
    ...{ html_url: `https://github.example/runs/${id}`, pull_requests: [] },
    output: { title, summary, text, annotations_count: annotations.length, annotations_url: 'https://github.example/' },
  });
}

function userAnswer(user: FakeUser): unknown {
  return sample('simple-user', userFields(user));
}

function userFields({ login, type }: FakeUser) {
  return { login, type };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** GitHub's limit for the body of an issue or a comment. */
const MOST_CHARACTERS = 65_536;
const TOO_LONG = 'Body is too long (maximum is 65536 characters)';

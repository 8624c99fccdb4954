/** What the fake GitHub knows. Tests plant in it and read it; the gate only reaches it through the API. */
export interface FakeState {
  /** Whom the token belongs to. An installation, such as `GITHUB_TOKEN`, is a bot and may not ask `GET /user`. */
  me: FakeUser;
  /** Off: issues answer 410. */
  issuesEnabled: boolean;
  /** Logins that cannot be assigned: 422. */
  unassignable: string[];
  /** Pull requests are issues too, as on GitHub: `pull` makes both. */
  issues: FakeIssue[];
  comments: FakeComment[];
  checkRuns: FakeCheckRun[];
  pulls: FakePull[];
  /** Files by `commit:path`; `default:path` where no commit is asked for. */
  contents: Record<string, string>;
  /** What lies between two commits, by `base...head`. */
  compares: Record<string, FakeCompare>;
}

export interface FakeUser {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface FakeIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  stateReason: string | null;
  labels: string[];
  assignees: string[];
  locked: boolean;
  readonly author: FakeUser;
  readonly isPull: boolean;
}

export interface FakeComment {
  readonly id: number;
  /** Number of the issue or pull request that it stands under. */
  readonly issue: number;
  body: string;
  readonly author: FakeUser;
}

export interface FakeCheckRun {
  readonly id: number;
  name: string;
  readonly headSha: string;
  status: string;
  conclusion: string | null;
  externalId: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  /** All of them, as requests appended them. */
  annotations: Record<string, unknown>[];
}

export interface FakePull {
  readonly number: number;
  headSha: string;
  baseSha: string;
  baseRef: string;
  state: 'open' | 'closed';
}

export interface FakeFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  /** The lines around what changed, as GitHub gives them; left out for large and binary files. */
  readonly patch?: string;
  readonly previous?: string;
}

export interface FakeCompare {
  readonly mergeBase: string;
  readonly files: FakeFile[];
}

/** What `GITHUB_TOKEN` is. */
export const ACTIONS_BOT: FakeUser = { login: 'github-actions[bot]', type: 'Bot' };
export const OCTOCAT: FakeUser = { login: 'octocat', type: 'User' };

export function emptyState(): FakeState {
  return {
    me: ACTIONS_BOT,
    issuesEnabled: true,
    unassignable: [],
    issues: [],
    comments: [],
    checkRuns: [],
    pulls: [],
    contents: {},
    compares: {},
  };
}

export function plantIssue(state: FakeState, given: Partial<FakeIssue> = {}): FakeIssue {
  const issue: FakeIssue = {
    number: state.issues.length + 1,
    title: 'an issue',
    body: '',
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    locked: false,
    author: OCTOCAT,
    isPull: false,
    ...given,
  };
  state.issues.push(issue);
  return issue;
}

export function plantPull(state: FakeState, given: Partial<FakePull> = {}): FakePull {
  const pull: FakePull = {
    number: state.issues.length + 1,
    headSha: 'a'.repeat(40),
    baseSha: 'b'.repeat(40),
    baseRef: 'main',
    state: 'open',
    ...given,
  };
  plantIssue(state, { number: pull.number, title: 'a pull request', isPull: true });
  state.pulls.push(pull);
  return pull;
}

export function plantComment(state: FakeState, given: Partial<FakeComment> & { readonly issue: number }): FakeComment {
  const comment: FakeComment = { id: 1000 + state.comments.length, body: 'a comment', author: OCTOCAT, ...given };
  state.comments.push(comment);
  return comment;
}

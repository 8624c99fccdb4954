/** Which run of which repository this is: what the runner's environment and the event's payload say. */
export interface RunContext {
  /** Name of the event, e.g. `pull_request`. */
  readonly event: string;
  readonly repository: RepositoryName | null;
  /** `GITHUB_API_URL`: an Enterprise Server has its own. Without a slash at the end. */
  readonly apiUrl: string;
  /** `GITHUB_SERVER_URL`, where its pages are. Without a slash at the end. */
  readonly serverUrl: string;
  /** The page of this run; `null` outside a workflow. */
  readonly runUrl: string | null;
  readonly workflow: string;
  readonly job: string;
  /** The commit that the event is about; on a pull request the merge commit, not its head. Empty outside a workflow. */
  readonly sha: string;
  /** The run is about the default branch: no pull request, merge queue, tag or other branch. */
  readonly onDefaultBranch: boolean;
  /** The pull request that the event is about; `null` for every other event. */
  readonly pullRequest: PullRequest | null;
  /** Why the event's payload says less than it should, as a clause; `null` where it was read. */
  readonly payloadTrouble: string | null;
  /** Why GitHub hands this run a token that may only read, as a clause; `null` where it need not. */
  readonly readOnlyBecause: string | null;
}

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

export interface PullRequest {
  readonly number: number;
  /** Where the head was when the event happened; its author may have pushed again since. */
  readonly headSha: string;
  /** Branch of the head; empty where the payload has none. */
  readonly headRef: string;
  /** `owner/name`; empty where somebody has deleted the fork. */
  readonly headRepository: string;
  /** Tip of the base branch when the event happened. */
  readonly baseSha: string;
  readonly baseRef: string;
  /** The head stands in another repository, or in one that is gone. */
  readonly fromFork: boolean;
}

/** Events whose payload is about a pull request. */
export const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

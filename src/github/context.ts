/** Which run of which repository this is: what the runner's environment and the event's payload say. */
export interface RunContext {
  /** Name of the event, e.g. `pull_request`. */
  readonly event: string;
  readonly repository: RepositoryName | null;
  /** `GITHUB_API_URL`: an Enterprise Server has its own. Without a slash at the end. */
  readonly apiUrl: string;
  /** The page of this run; `null` outside a workflow. */
  readonly runUrl: string | null;
  readonly workflow: string;
  readonly job: string;
  /** The commit that the event is about; on a pull request the merge commit, not its head. */
  readonly sha: string;
  /** The pull request that the event is about; `null` for every other event. */
  readonly pullRequest: PullRequest | null;
  /** Why GitHub hands this run a token that may only read, as a clause; `null` where it need not. */
  readonly readOnlyBecause: string | null;
}

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  /** Tip of the base branch when the event happened. */
  readonly baseSha: string;
  readonly baseRef: string;
  /** The head stands in another repository, or in one that is gone. */
  readonly fromFork: boolean;
}

import type { Result } from '../model/units.ts';

/** Why GitHub did not do what was asked. Nothing of it ever fails the gate. */
export interface ApiTrouble {
  /** HTTP status; `null` where no answer came. */
  readonly status: number | null;
  /** One sentence without full stop, harmless to print: for a 403 it names the `permissions:` line to add. */
  readonly message: string;
  /** Fields that a 422 complains of, e.g. `assignees`, so that the rest may be sent without them. Remote text. */
  readonly fields?: readonly string[];
}

export type ApiResult<T> = Result<T, ApiTrouble>;

/** GitHub's REST API as far as the gate uses it. Retries what may be retried; never rejects. */
export interface Api {
  /** One request; `route` as GitHub's docs write it: `POST /repos/{owner}/{repo}/issues`. */
  call<Answer>(route: string, parameters: Readonly<Record<string, unknown>>): Promise<ApiResult<Answer>>;
  /** Every item of every page, up to a bound that no honest list reaches. */
  all<Item>(route: string, parameters: Readonly<Record<string, unknown>>): Promise<ApiResult<readonly Item[]>>;
}

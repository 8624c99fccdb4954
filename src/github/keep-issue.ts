import { type IssueStep, isIssueOf, type LastIssue } from '../report/issue.ts';
import { isSameLogin, readIssue, type WrittenIssue } from './answers.ts';
import type { Api, ApiResult, ApiTrouble } from './api.ts';
import { assignPeople } from './assign-people.ts';
import type { RepositoryName } from './context.ts';
import { type Note, troubleNote, warning } from './note.ts';

export interface IssueTask {
  readonly repository: RepositoryName;
  readonly key: string;
  /** Whose the token is: only issues of this author are ours. */
  readonly login: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** What is to become of the issue, by what the last run left. */
  readonly step: (last: LastIssue | null) => IssueStep;
}

export interface IssueKept {
  /** Of the issue that was opened, brought up to date or closed. */
  readonly number: number | null;
  readonly notes: readonly Note[];
}

/** Opens, updates, closes or reopens the one issue of this key. */
export async function keepIssue(api: Api, task: IssueTask): Promise<IssueKept> {
  const listed = await ownIssues(api, task);
  // Without the list an issue may be there unseen, and a second one is what nobody wants.
  if (!listed.ok) return { number: null, notes: [troubleNote(NOT_KEPT, listed.error)] };
  const last = rollingIssue(listed.value);
  const step = task.step(last);
  if (step.kind === 'none') return { number: null, notes: [] };
  if (last === null) return step.kind === 'open' ? open(api, task, step) : { number: null, notes: [] };
  return step.kind === 'open' ? { number: null, notes: [] } : change(api, task, last, step);
}

type OpenStep = Extract<IssueStep, { kind: 'open' }>;
type ChangeStep = Exclude<IssueStep, { kind: 'open' | 'none' }>;

/**
 * Not asked for by label, since whoever takes the label off wants no second issue. The one that is open was brought up to date last
 * night, so that it is among the first: the pages behind the one that has it are not asked for.
 */
async function ownIssues(api: Api, task: IssueTask): Promise<ApiResult<readonly WrittenIssue[]>> {
  // A server that knows no such creator says 422: it is asked for all issues then.
  let creator: Readonly<Record<string, string>> = { creator: task.login };
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const asked = { ...task.repository, ...LATEST_FIRST, per_page: PER_PAGE, page };
    let listed = await api.call<unknown>(LIST, { ...asked, ...creator });
    if (!listed.ok && listed.error.status === 422 && page === 1) {
      creator = {};
      listed = await api.call<unknown>(LIST, asked);
    }
    if (!listed.ok) return listed;
    if (!Array.isArray(listed.value))
      return { ok: false, error: { status: 200, message: 'GitHub answered with no list' } };
    const values: readonly unknown[] = listed.value;
    const own = values
      .map(readIssue)
      .filter((issue) => issue !== null)
      .filter((issue) => isOwn(issue, task));
    if (own.length > 0 || values.length < PER_PAGE) return { ok: true, value: own };
  }
  return { ok: true, value: [] };
}

function isOwn(issue: WrittenIssue, { login, key }: IssueTask): boolean {
  return !issue.isPull && isSameLogin(issue.login, login) && isIssueOf(issue.body, key);
}

/** An open one before a closed one, then the oldest. */
function rollingIssue(issues: readonly WrittenIssue[]): WrittenIssue | null {
  const sorted = [...issues].sort((one, other) => Number(other.open) - Number(one.open) || one.id - other.id);
  return sorted[0] ?? null;
}

async function open(api: Api, task: IssueTask, { title, body }: OpenStep): Promise<IssueKept> {
  const route = 'POST /repos/{owner}/{repo}/issues';
  const labels = task.labels.length === 0 ? {} : { labels: task.labels };
  const made = await api.call<unknown>(route, { ...task.repository, title, body, ...labels });
  if (!made.ok) return { number: null, notes: [troubleNote('the issue was not opened', made.error)] };
  const issue = readIssue(made.value);
  if (issue === null) return { number: null, notes: [warning(UNREADABLE)] };
  return { number: issue.id, notes: await assignPeople(api, task, issue) };
}

/**
 * The body first: where it cannot be written, the next run compares with the same again, and a comment would tell of the same
 * change every night. Where the comment is refused, the body gives back what the last run left.
 */
async function change(api: Api, task: IssueTask, last: WrittenIssue, step: ChangeStep): Promise<IssueKept> {
  const changed = await patch(api, task, last, {
    body: step.body,
    ...STATE[step.kind],
    ...(step.kind === 'reopen' && task.labels.length > 0 ? { labels: union(last.labels, task.labels) } : {}),
  });
  if (!changed.ok)
    return { number: last.id, notes: [troubleNote(`issue ${last.id} was not brought up to date`, changed.error)] };
  const told = await tell(api, task, last, step.comment);
  const notes = told.ok ? [] : [troubleNote(`issue ${last.id} got no comment`, told.error)];
  if (!told.ok && isRefusal(told.error) && step.kind !== 'close' && step.untold !== null)
    await patch(api, task, last, { body: step.untold });
  return {
    number: last.id,
    notes: step.kind === 'reopen' ? [...notes, ...(await assignPeople(api, task, last))] : notes,
  };
}

/** Without an answer, or with one of a server in trouble, the comment may be there all the same. */
function isRefusal({ status }: ApiTrouble): boolean {
  return status !== null && status >= 400 && status < 500;
}

async function patch(
  api: Api,
  { repository }: IssueTask,
  { id }: WrittenIssue,
  fields: Readonly<Record<string, unknown>>,
): Promise<ApiResult<unknown>> {
  const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
  return api.call<unknown>(route, { ...repository, issue_number: id, ...fields });
}

async function tell(
  api: Api,
  { repository }: IssueTask,
  { id }: WrittenIssue,
  comment: string | null,
): Promise<ApiResult<unknown>> {
  if (comment === null) return { ok: true, value: null };
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  return api.call<unknown>(route, { ...repository, issue_number: id, body: comment });
}

/** GitHub replaces the whole list: what others added stays. */
function union(there: readonly string[], ours: readonly string[]): readonly string[] {
  const has = new Set(there.map((label) => label.toLowerCase()));
  return [...there, ...ours.filter((label) => !has.has(label.toLowerCase()))];
}

const STATE: Readonly<Record<ChangeStep['kind'], Readonly<Record<string, string>>>> = {
  update: {},
  close: { state: 'closed', state_reason: 'completed' },
  reopen: { state: 'open' },
};

const LIST = 'GET /repos/{owner}/{repo}/issues';
const LATEST_FIRST = { state: 'all', sort: 'updated', direction: 'desc' };
const PER_PAGE = 100;
/** Pull requests of the same author are listed too. */
const MOST_PAGES = 30;

const NOT_KEPT = 'the issue was not brought up to date';

const UNREADABLE =
  'An issue was asked for, and the answer cannot be read: whether it was opened, and its number, are not known.';

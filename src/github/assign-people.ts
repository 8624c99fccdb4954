import { isSameLogin, readIssue, type WrittenIssue } from './answers.ts';
import type { Api } from './api.ts';
import type { RepositoryName } from './context.ts';
import { type Note, troubleNote } from './note.ts';

interface Assigning {
  readonly repository: RepositoryName;
  readonly assignees: readonly string[];
}

/**
 * Assigns the issue beside whom it is assigned to already. Of a list with one login that cannot be assigned GitHub refuses all, so
 * that each is asked for alone then; others it leaves out without a word, which is seen in its answer.
 */
export async function assignPeople(api: Api, task: Assigning, issue: WrittenIssue): Promise<readonly Note[]> {
  const wanted = task.assignees
    .map((login) => login.replace(/^@/, ''))
    .filter((login) => !includes(issue.assignees, login));
  if (wanted.length === 0) return [];
  const together = await assign(api, task, issue, wanted);
  if (together.ok || together.refused !== 422) return together.notes;
  if (wanted.length === 1) return [notAssignable(issue, wanted)];
  const notes: Note[] = [];
  let assigned = issue;
  for (const login of wanted) {
    const alone = await assign(api, task, assigned, [login]);
    if (alone.ok) assigned = { ...assigned, assignees: [...assigned.assignees, login] };
    notes.push(...(alone.refused === 422 ? [notAssignable(issue, [login])] : alone.notes));
  }
  return notes;
}

interface Assigned {
  readonly ok: boolean;
  readonly refused: number | null;
  readonly notes: readonly Note[];
}

async function assign(
  api: Api,
  { repository }: Assigning,
  issue: WrittenIssue,
  logins: readonly string[],
): Promise<Assigned> {
  const answer = await api.call<unknown>('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...repository,
    issue_number: issue.id,
    assignees: [...issue.assignees, ...logins],
  });
  if (!answer.ok) {
    const note = troubleNote(`issue ${issue.id} was not assigned`, answer.error);
    return { ok: false, refused: answer.error.status, notes: [note] };
  }
  const there = readIssue(answer.value)?.assignees ?? logins;
  const missing = logins.filter((login) => !includes(there, login));
  return { ok: true, refused: null, notes: missing.length === 0 ? [] : [notAssignable(issue, missing)] };
}

function notAssignable({ id }: WrittenIssue, logins: readonly string[]): Note {
  return {
    level: 'warning',
    text: `Issue ${id} was not assigned to ${logins.join(', ')}: GitHub assigns only people who may work on the repository.`,
  };
}

function includes(logins: readonly string[], login: string): boolean {
  return logins.some((one) => isSameLogin(one, login));
}

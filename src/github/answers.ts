/*
 * What is read of GitHub's answers. A proxy or another server may have answered in its place, so that each field is looked at
 * before it is used.
 */

/** An issue, a pull request among the issues, or a comment. */
export interface Written {
  /** Of a comment its id, of an issue its number. */
  readonly id: number;
  readonly body: string;
  readonly login: string;
  /** Page of it; empty where none is given. */
  readonly url: string;
}

export function readComment(value: unknown): Written | null {
  const id = numberIn(value, 'id');
  return id === null ? null : { id, ...wordsOf(value) };
}

export interface WrittenIssue extends Written {
  readonly open: boolean;
  readonly isPull: boolean;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export function readIssue(value: unknown): WrittenIssue | null {
  const id = numberIn(value, 'number');
  if (id === null) return null;
  return {
    id,
    ...wordsOf(value),
    open: textIn(value, 'state') === 'open',
    isPull: fieldIn(value, 'pull_request') !== undefined,
    labels: listIn(value, 'labels').map((label) => (typeof label === 'string' ? label : textIn(label, 'name'))),
    assignees: listIn(value, 'assignees').map((user) => textIn(user, 'login')),
  };
}

/** Commit that a pull request points at now; empty where the answer is none. */
export function headOf(value: unknown): string {
  return textIn(fieldIn(value, 'head'), 'sha');
}

export function idOf(value: unknown): number | null {
  return numberIn(value, 'id');
}

/** Logins are the same in any case. */
export function isSameLogin(one: string, other: string): boolean {
  return one !== '' && one.toLowerCase() === other.toLowerCase();
}

function wordsOf(value: unknown): Omit<Written, 'id'> {
  const url = textIn(value, 'html_url');
  return {
    body: textIn(value, 'body'),
    login: textIn(fieldIn(value, 'user'), 'login'),
    url: URL.canParse(url) && /^https?:/.test(url) ? new URL(url).href : '',
  };
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const found = fieldIn(value, key);
  return Array.isArray(found) ? found : [];
}

function textIn(value: unknown, key: string): string {
  const found = fieldIn(value, key);
  return typeof found === 'string' ? found : '';
}

function numberIn(value: unknown, key: string): number | null {
  const found = fieldIn(value, key);
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : null;
}

function fieldIn(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key] ?? undefined;
}

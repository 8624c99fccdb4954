import type { Result } from '../model/units.ts';

/** Reading the file that the runner wrote the payload to. */
export type ReadEventFile = (path: string) => Result<Uint8Array, unknown>;

/** What the gate needs of an event's payload; a part that is absent or of another type is left out. */
export interface EventPayload {
  readonly defaultBranch?: string;
  /** Login of who caused the event. */
  readonly sender?: string;
  readonly pullRequest?: PullRequestPart;
}

export interface PullRequestPart {
  readonly number?: number;
  /** Login of who opened it. */
  readonly author?: string;
  readonly headSha?: string;
  readonly headRef?: string;
  /** `owner/name`. */
  readonly headRepository?: string;
  readonly baseSha?: string;
  readonly baseRef?: string;
  readonly baseRepository?: string;
}

/** The payload as far as it can be read, and why it cannot, as a clause. */
export function readPayload(
  path: string,
  readFile: ReadEventFile,
): { readonly payload: EventPayload; readonly trouble: string | null } {
  if (path === '') return unread('GITHUB_EVENT_PATH names no payload of the event');
  const bytes = readFile(path);
  if (!bytes.ok) return unread('the payload of the event cannot be read');
  if (bytes.value.length > MOST_BYTES) return unread('the payload of the event is larger than 25 MiB');
  const value = parsed(bytes.value);
  if (!isRecord(value)) return unread('the payload of the event is no JSON object');
  return { payload: payloadOf(value), trouble: null };
}

function payloadOf(payload: Fields): EventPayload {
  const pull = payload.pull_request;
  return withoutGaps({
    defaultBranch: text(payload, 'repository', 'default_branch'),
    sender: text(payload, 'sender', 'login'),
    pullRequest: isRecord(pull) ? pullRequestOf(pull) : undefined,
  });
}

function pullRequestOf(pull: Fields): PullRequestPart {
  return withoutGaps({
    number: Number.isSafeInteger(pull.number) && Number(pull.number) > 0 ? Number(pull.number) : undefined,
    author: text(pull, 'user', 'login'),
    headSha: text(pull, 'head', 'sha'),
    headRef: text(pull, 'head', 'ref'),
    headRepository: text(pull, 'head', 'repo', 'full_name'),
    baseSha: text(pull, 'base', 'sha'),
    baseRef: text(pull, 'base', 'ref'),
    baseRepository: text(pull, 'base', 'repo', 'full_name'),
  });
}

type Fields = Readonly<Record<string, unknown>>;

function text(value: unknown, ...path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    value,
  );
  return typeof found === 'string' && found !== '' && found.length <= LONGEST_TEXT ? found : undefined;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Optional keys hold a value or are absent. */
function withoutGaps<Part extends object>(part: { readonly [Key in keyof Part]: Part[Key] | undefined }): Part {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Part;
}

function unread(trouble: string): ReturnType<typeof readPayload> {
  return { payload: {}, trouble };
}

/** GitHub sends no larger one. */
const MOST_BYTES = 26_214_400;
/** Names of branches, the longest of them, are shorter. */
const LONGEST_TEXT = 1_024;

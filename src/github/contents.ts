import type { Api, ApiResult } from './api.ts';
import type { RepositoryName } from './context.ts';

/** What a commit has at a path, as GitHub tells it; links to files are followed there. */
export type Contents =
  /** `bytes`: `null` where GitHub does not hand them out this way, as above 1 MB. */
  | { readonly kind: 'file'; readonly id: string; readonly bytes: Uint8Array | null }
  | { readonly kind: 'folder'; readonly items: readonly { readonly path: string; readonly id: string }[] }
  | { readonly kind: 'missing' }
  /** A submodule, or a link to something that is no file. */
  | { readonly kind: 'other' };

/** One path of a commit. An answer that is not understood is `other`. */
export async function contentsAt(
  api: Api,
  repository: RepositoryName,
  { ref, path }: { readonly ref: string; readonly path: string },
): Promise<ApiResult<Contents>> {
  const answer = await api.call<unknown>('GET /repos/{owner}/{repo}/contents/{path}', { ...repository, path, ref });
  if (answer.ok) return { ok: true, value: contentsIn(answer.value) };
  return answer.error.status === 404 ? { ok: true, value: { kind: 'missing' } } : answer;
}

/** The commit that two others have in common; `null` where the answer names none. */
export async function mergeBaseOf(
  api: Api,
  repository: RepositoryName,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<ApiResult<string | null>> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const answer = await api.call<unknown>(route, { ...repository, basehead: `${base}...${head}`, per_page: 1 });
  if (!answer.ok) return answer;
  const sha =
    isRecord(answer.value) && isRecord(answer.value.merge_base_commit) ? answer.value.merge_base_commit.sha : 0;
  return { ok: true, value: typeof sha === 'string' && OBJECT_NAME.test(sha) ? sha : null };
}

function contentsIn(answer: unknown): Contents {
  if (Array.isArray(answer)) return folderIn(answer);
  if (!isRecord(answer) || answer.type !== 'file') return { kind: 'other' };
  const { sha, encoding, content } = answer;
  if (typeof sha !== 'string' || !OBJECT_NAME.test(sha)) return { kind: 'other' };
  const whole = encoding === 'base64' && typeof content === 'string';
  return { kind: 'file', id: sha, bytes: whole ? Buffer.from(content, 'base64') : null };
}

/** A folder of which a part is missing is not the same as any. */
function folderIn(answer: readonly unknown[]): Contents {
  const items = answer.flatMap((item) =>
    isRecord(item) && typeof item.name === 'string' && typeof item.sha === 'string'
      ? [{ path: item.name, id: item.sha }]
      : [],
  );
  return items.length === answer.length && items.length < MOST_ITEMS ? { kind: 'folder', items } : { kind: 'other' };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const OBJECT_NAME = /^(?:[\da-f]{40}|[\da-f]{64})$/;
/** GitHub lists no more of a folder. */
const MOST_ITEMS = 1_000;

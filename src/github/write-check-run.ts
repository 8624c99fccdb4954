import type { CheckAnnotation, CheckRunDraft } from '../report/check-run.ts';
import { idOf } from './answers.ts';
import type { Api } from './api.ts';
import type { RepositoryName } from './context.ts';
import { type Note, troubleNote } from './note.ts';

export interface CheckRunTask {
  readonly repository: RepositoryName;
  /** The commit that gets it. */
  readonly headSha: string;
  /** Page of this run. */
  readonly detailsUrl: string | null;
  readonly draft: CheckRunDraft;
}

/**
 * Writes the check run with as many annotations as one request takes, then adds the others. It is concluded from the start, so
 * that nothing is left unfinished where a later request fails.
 */
export async function writeCheckRun(
  api: Api,
  { repository, headSha, detailsUrl, draft }: CheckRunTask,
): Promise<readonly Note[]> {
  const { name, conclusion, title, summary, text, annotations } = draft;
  const [first = [], ...more] = batches(annotations);
  const words = { title, summary, ...(text === null ? {} : { text }) };
  const made = await api.call<unknown>('POST /repos/{owner}/{repo}/check-runs', {
    ...repository,
    name,
    head_sha: headSha,
    status: 'completed',
    conclusion,
    ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
    output: { ...words, annotations: first },
  });
  if (!made.ok) return [troubleNote('the check run was not written', made.error)];
  const id = idOf(made.value);
  if (id === null) return [];
  for (const [index, batch] of more.entries()) {
    const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
    const output = { ...words, annotations: batch };
    const added = await api.call<unknown>(route, { ...repository, check_run_id: id, output });
    if (!added.ok) {
      const written = (index + 1) * PER_REQUEST;
      return [troubleNote(`the check run has the first ${written} of ${annotations.length} annotations`, added.error)];
    }
  }
  return [];
}

function batches(annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  return Array.from({ length: Math.ceil(annotations.length / PER_REQUEST) }, (_, index) =>
    annotations.slice(index * PER_REQUEST, (index + 1) * PER_REQUEST),
  );
}

/** GitHub's limit. */
const PER_REQUEST = 50;

import type { RunVerdict } from '../judge/verdict.ts';
import { inert } from './escape.ts';
import { summaryMarkdown } from './summary.ts';

export interface MarkdownOptions {
  /** Address of the docs of the version in use, ended by a slash; `null` leaves paths alone. */
  readonly docsBase: string | null;
}

/** The job summary without GitHub's limit of size, and line by line harmless where a runner reads what is printed. */
export function markdownReport(run: RunVerdict, { docsBase }: MarkdownOptions): string {
  return summaryMarkdown(run, { docsBase, limit: Number.POSITIVE_INFINITY }).split('\n').map(inert).join('\n');
}

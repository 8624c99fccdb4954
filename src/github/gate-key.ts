import type { RunContext } from './context.ts';

/**
 * What tells the comment, the issue and the check run of this gate from those of others: the input `comment-key`, else workflow and
 * job. The jobs of a matrix have one name in `GITHUB_JOB`, so that a matrix has to give a key.
 */
export function gateKey(given: string | null, { workflow, job }: Pick<RunContext, 'workflow' | 'job'>): string {
  if (given !== null) return given;
  const named = [workflow, job].filter((part) => part !== '');
  return named.length === 0 ? 'tls-gate' : named.join('/');
}

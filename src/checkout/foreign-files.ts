import { dirname, resolve } from 'node:path';
import type { RunContext } from '../github/context.ts';
import type { Note } from '../github/note.ts';
import { logLine } from '../report/escape.ts';
import { holdsHead, readCheckout } from './base-commit.ts';
import { repositoryAround } from './git.ts';

/**
 * `pull_request_target` runs with the secrets of the repository. Where the head of the pull request is checked out, its
 * author says what is dialled with them. `read`: the files that say so.
 */
export async function warnOfForeignFiles(context: RunContext, read: readonly string[]): Promise<readonly Note[]> {
  const { event, pullRequest, sha } = context;
  if (event !== 'pull_request_target' || pullRequest === null) return [];
  const foreign: string[] = [];
  const roots = new Map<string, boolean>();
  for (const path of read) {
    const root = repositoryAround(dirname(resolve(path)));
    if (root === null) continue;
    if (!roots.has(root)) {
      const checkout = await readCheckout(root);
      roots.set(root, checkout.ok && holdsHead(checkout.value, pullRequest, sha));
    }
    if (roots.get(root) === true) foreign.push(path);
  }
  const [first] = foreign;
  if (first === undefined) return [];
  const subject = foreign.length === 1 ? `${first} comes` : `${first} and ${foreign.length - 1} more come`;
  const text = `${subject} from the pull request, so that its author says which servers are dialled with the secrets of this repository: check out the base branch on pull_request_target, or run on pull_request.`;
  return [{ level: 'warning', text: logLine(text) }];
}

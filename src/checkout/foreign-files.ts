import { dirname, resolve } from 'node:path';
import type { Api } from '../github/api.ts';
import type { PullRequest, RunContext } from '../github/context.ts';
import { type Note, warning } from '../github/note.ts';
import { logLine } from '../report/escape.ts';
import { readCheckout } from './base-commit.ts';
import { type CheckoutOrigin, originOf } from './checkout-origin.ts';
import { repositoryAround } from './git.ts';

/**
 * `pull_request_target` runs with the secrets of the repository. Where the head of the pull request is checked out, its
 * author says what is dialled with them. `read`: the files that say so.
 */
export async function warnOfForeignFiles(
  context: RunContext,
  read: readonly string[],
  openApi: () => Promise<Api | null>,
): Promise<readonly Note[]> {
  const { event, pullRequest } = context;
  if (event !== 'pull_request_target' || pullRequest === null) return [];
  const origins = new Map<string, CheckoutOrigin>();
  const suspect: { readonly path: string; readonly origin: CheckoutOrigin }[] = [];
  for (const path of read) {
    const root = repositoryAround(dirname(resolve(path)));
    if (root === null) continue;
    const origin = origins.get(root) ?? (await originIn(root, { ...context, pullRequest }, openApi));
    origins.set(root, origin);
    if (origin !== 'base') suspect.push({ path, origin });
  }
  const [first] = suspect;
  if (first === undefined) return [];
  const subject = suspect.length === 1 ? first.path : `${first.path} and ${suspect.length - 1} more`;
  const text = suspect.some(({ origin }) => origin === 'pull-request')
    ? `${subject} ${suspect.length === 1 ? 'comes' : 'come'} from the pull request, so that its author says`
    : `${subject} may come from the pull request, since no base branch is known to have what is checked out: its author would say`;
  const advice = 'check out the base branch on pull_request_target, or run on pull_request';
  return [warning(logLine(`${text} which servers are dialled with the secrets of this repository: ${advice}.`))];
}

async function originIn(
  root: string,
  context: RunContext & { readonly pullRequest: PullRequest },
  openApi: () => Promise<Api | null>,
): Promise<CheckoutOrigin> {
  const checkout = await readCheckout(root);
  return checkout.ok ? originOf(checkout.value, context, openApi) : 'base';
}

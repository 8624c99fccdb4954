import type { GitHubSettings } from '../targets/gate-settings.ts';
import { PULL_REQUEST_EVENTS, type PullRequest, type RunContext } from './context.ts';

/** What of that which the settings ask of GitHub this run is to do, and with what. */
export interface WhatApplies {
  /** The pull request to comment on; `null` for no comment. */
  readonly comment: PullRequest | null;
  /** Is the rolling issue kept by this run? */
  readonly issue: boolean;
  /** The commit that gets the check run; `null` for none. */
  readonly checkRun: string | null;
  /** What was asked for and is left out, and why: a sentence for each reason, to be printed. */
  readonly skipped: readonly string[];
}

/** What may be asked of GitHub, by the names of the inputs, in the order of the docs. */
type Feature = 'comment' | 'issue' | 'check-run';

type AskedSettings = Pick<GitHubSettings, 'comment' | 'issue' | 'checkRun' | 'token'>;

/**
 * Which features apply in which event. What stands in the way of all of them is told once, before what an event has no
 * place for. Whether the verdict calls for a comment or an issue is not asked here.
 */
export function whatApplies(settings: AskedSettings, context: RunContext): WhatApplies {
  const asked = askedFor(settings);
  const obstacle = obstacleToAll(settings, context);
  const left = asked.map((feature) => ({ feature, because: obstacle ?? obstacleTo(feature, context) }));
  const does = (feature: Feature) => left.some((one) => one.feature === feature && one.because === null);
  return {
    comment: does('comment') ? context.pullRequest : null,
    issue: does('issue'),
    checkRun: does('check-run') ? commitOf(context) : null,
    skipped: sentences(left),
  };
}

/** Is there anything to be written on GitHub? */
export function asksGitHub(settings: AskedSettings): boolean {
  return askedFor(settings).length > 0;
}

function askedFor({ comment, issue, checkRun }: AskedSettings): readonly Feature[] {
  const asked: Feature[] = [];
  if (comment !== 'never') asked.push('comment');
  if (issue !== 'never') asked.push('issue');
  if (checkRun) asked.push('check-run');
  return asked;
}

/** A read-only token first: it is the one reason that says where results are to be found all the same. */
function obstacleToAll({ token }: AskedSettings, { readOnlyBecause, repository }: RunContext): string | null {
  if (readOnlyBecause !== null)
    return `${readOnlyBecause}, so that GitHub lets this run read only; its annotations, its summary and its exit status are all there`;
  if (token === null || token === '') return 'there is no token; the input token takes one, such as github.token';
  if (repository === null) return 'GITHUB_REPOSITORY names no repository, as on GitHub Actions it would';
  return null;
}

function obstacleTo(feature: Feature, context: RunContext): string | null {
  const { event, pullRequest, payloadTrouble, onDefaultBranch } = context;
  const unread = pullRequest === null && PULL_REQUEST_EVENTS.has(event) ? (payloadTrouble ?? UNNAMED) : null;
  switch (feature) {
    case 'comment':
      return unread ?? (pullRequest === null ? `a run for ${event} has no pull request to comment on` : null);
    case 'issue':
      return onDefaultBranch ? null : 'the issue is kept by runs of the default branch, such as those on a schedule';
    case 'check-run':
      return (
        unread ?? (commitOf(context) === null ? 'GITHUB_SHA names no commit, as on GitHub Actions it would' : null)
      );
  }
}

/** On a pull request its head: nobody sees a check on the merge commit. */
function commitOf({ pullRequest, sha }: RunContext): string | null {
  const commit = pullRequest?.headSha ?? sha;
  return commit === '' ? null : commit;
}

function sentences(left: readonly { readonly feature: Feature; readonly because: string | null }[]): readonly string[] {
  const reasons = new Map<string, Feature[]>();
  for (const { feature, because } of left) {
    if (because !== null) reasons.set(because, [...(reasons.get(because) ?? []), feature]);
  }
  return [...reasons].map(
    ([because, features]) => `${listed(features)} ${features.length === 1 ? 'is' : 'are'} skipped: ${because}.`,
  );
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const UNNAMED = 'the payload of the event names no pull request';

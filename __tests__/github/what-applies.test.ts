import { describe, expect, test } from '@jest/globals';
import type { RunContext } from '../../src/github/context.ts';
import { whatApplies } from '../../src/github/what-applies.ts';
import { contextOf, PAYLOADS, pullRequestPayload, SCHEDULE } from './events.ts';

const ALL = { comment: 'on-failure', issue: 'on-failure', checkRun: true, token: 'secret' } as const;
const NONE = { comment: 'never', issue: 'never', checkRun: false, token: 'secret' } as const;
const MERGE = { GITHUB_REF: 'refs/pull/2/merge' };
const HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';
const NO_ISSUE = 'issue is skipped: the issue is kept by runs of the default branch, such as those on a schedule.';

describe('what applies', () => {
  test.each<[string, RunContext, readonly string[], readonly string[]]>([
    ['a pull request', contextOf('pull_request', PAYLOADS.pull_request, MERGE), ['comment', 'check-run'], [NO_ISSUE]],
    ['its base', contextOf('pull_request_target', PAYLOADS.pull_request), ['comment', 'check-run'], [NO_ISSUE]],
    [
      'a schedule',
      contextOf('schedule', SCHEDULE),
      ['issue', 'check-run'],
      ['comment is skipped: a run for schedule has no pull request to comment on.'],
    ],
    [
      'a run by hand',
      contextOf('workflow_dispatch', PAYLOADS.workflow_dispatch, { GITHUB_REF: 'refs/heads/main' }),
      ['issue', 'check-run'],
      ['comment is skipped: a run for workflow_dispatch has no pull request to comment on.'],
    ],
    [
      'a merge queue',
      contextOf('merge_group', PAYLOADS.merge_group, { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-2' }),
      ['check-run'],
      ['comment is skipped: a run for merge_group has no pull request to comment on.', NO_ISSUE],
    ],
    [
      'a pull request that the payload does not name',
      contextOf('pull_request', 'broken', MERGE),
      [],
      ['comment and check-run are skipped: the payload of the event is no JSON object.', NO_ISSUE],
    ],
    [
      'a fork',
      contextOf('pull_request', pullRequestPayload({ headRepository: null }), MERGE),
      [],
      [
        'comment, issue and check-run are skipped: the pull request comes from a fork, so that GitHub lets this run read only; its annotations, its summary and its exit status are all there.',
      ],
    ],
    [
      'no repository',
      contextOf('pull_request', PAYLOADS.pull_request, { ...MERGE, GITHUB_REPOSITORY: '' }),
      [],
      [
        'comment, issue and check-run are skipped: GITHUB_REPOSITORY names no repository, as on GitHub Actions it would.',
      ],
    ],
  ])('to %s', (_what, context, does, skipped) => {
    const found = whatApplies(ALL, context);
    const done = [
      ...(found.comment === null ? [] : ['comment']),
      ...(found.issue ? ['issue'] : []),
      ...(found.checkRun === null ? [] : ['check-run']),
    ];
    expect(done).toEqual(does);
    expect(found.skipped).toEqual(skipped);
    expect(whatApplies(NONE, context)).toEqual({ comment: null, issue: false, checkRun: null, skipped: [] });
  });

  test.each([
    [
      'of the head on a pull request',
      contextOf('pull_request', PAYLOADS.pull_request, { ...MERGE, GITHUB_SHA: 'b'.repeat(40) }),
      HEAD,
    ],
    [
      'of the run elsewhere',
      contextOf('push', PAYLOADS['push of a branch'], { GITHUB_SHA: 'b'.repeat(40) }),
      'b'.repeat(40),
    ],
    ['nowhere without one', contextOf('push', {}, { GITHUB_SHA: '' }), null],
  ])('writes the check run to the commit %s', (_what, context, commit) => {
    expect(whatApplies(ALL, context).checkRun).toBe(commit);
  });

  test.each([null, ''])('needs a token, and says so once: %j', (token) => {
    const { skipped } = whatApplies(
      { ...ALL, checkRun: false, token },
      contextOf('pull_request', PAYLOADS.pull_request),
    );
    expect(skipped).toEqual([
      'comment and issue are skipped: there is no token; the input token takes one, such as github.token.',
    ]);
  });
});

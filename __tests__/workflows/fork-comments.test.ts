import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { WORKFLOW_BLOCKS } from '../helpers/document-blocks.ts';
import { scriptsOf } from '../helpers/document-scripts.ts';
import { describeWith } from '../helpers/installed.ts';
import { run } from '../helpers/process.ts';
import { type TemporaryFolder, temporaryFolder } from '../helpers/temporary.ts';

const SHA = 'a'.repeat(40);
const PULLS = [{ number: 7, head: { sha: SHA } }];
const ARTIFACTS = [{ id: 5, name: 'tls-gate', size_in_bytes: 1_000 }];
const OWN = { id: 31, user: { login: 'github-actions[bot]' }, body: '<!-- tls-gate for forks -->\nearlier' };
const REPORT = {
  verdict: 'fail',
  endpoints: [
    { name: 'www.example.com:443', verdict: 'pass', findings: [] },
    { name: '[2001:db8::1]:443', verdict: 'fail', findings: [{ cause: 'incomplete-chain' }, { cause: 'weak-key' }] },
  ],
};

describeWith(['bash', 'jq'], 'the recipe for comments on pull requests from forks', () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = temporaryFolder();
    for (const [name, text] of [
      ['bin/gh', GH],
      ['bin/unzip', UNZIP],
    ] as const)
      chmodSync(folder.write(name, text), 0o755);
  });
  afterEach(() => folder.remove());

  test('comments on the pull request whose head was looked at', async () => {
    expect(await comment(folder, {})).toBe('POST repos/acme/shop/issues/7/comments');
    expect(readFileSync(join(folder.path, 'comment.md'), 'utf8')).toBe(
      `<!-- tls-gate for forks -->
**TLS Gate: fail** for commit aaaaaaaa ([run](https://github.com/acme/shop/actions/runs/99))

- \`[2001:db8::1]:443\`: fail \`incomplete-chain\`, \`weak-key\`

As the run of the pull request itself says; the evidence is there.
`,
    );
  });

  test.each<[string, Partial<Answers>, string]>([
    ['edits its own comment', { comments: [OWN] }, 'PATCH repos/acme/shop/issues/comments/31'],
    [
      'leaves the comment of somebody else who wrote the marker',
      { comments: [{ ...OWN, user: { login: 'mallory' } }] },
      'POST repos/acme/shop/issues/7/comments',
    ],
    ['says nothing once the head has moved', { pulls: [{ number: 7, head: { sha: 'b'.repeat(40) } }] }, ''],
    ['says nothing without a pull request', { pulls: [] }, ''],
    ['says nothing without a report', { artifacts: [{ id: 5, name: 'other', size_in_bytes: 10 }] }, ''],
    ['reads no report that does not end', { report: 'x'.repeat(25_000_000) }, ''],
    ['takes no archive that is too large', { artifacts: [{ id: 5, name: 'tls-gate', size_in_bytes: 50_000_000 }] }, ''],
  ])('%s', async (_what, answers, written) => {
    expect(await comment(folder, answers)).toBe(written);
  });

  test('lets nothing of a hostile report into the comment', async () => {
    const name = 'x`\n@everyone <img src=x> [a](http://evil.test) ::error::x $(id)';
    const hostile = {
      verdict: 'https://evil.test',
      endpoints: [{ name, verdict: 'fail\n## x', findings: [{ cause: name }] }],
    };
    await comment(folder, { report: hostile });
    expect(readFileSync(join(folder.path, 'comment.md'), 'utf8')).not.toMatch(/everyone|evil|img|##|::|\$\(/);
  });

  test('keeps the comment short whatever the report holds', async () => {
    const findings = Array.from({ length: 50 }, () => ({ cause: 'a'.repeat(120) }));
    const endpoints = Array.from({ length: 500 }, () => ({ name: 'b'.repeat(120), verdict: 'fail', findings }));
    await comment(folder, { report: { verdict: 'fail', endpoints } });
    expect(readFileSync(join(folder.path, 'comment.md'), 'utf8').length).toBeLessThan(65_536);
  });
});

interface Answers {
  readonly pulls: readonly object[];
  readonly artifacts: readonly object[];
  readonly comments: readonly object[];
  readonly report: unknown;
}

/** Runs the step of the page; returns the request that wrote, nothing where there was none. */
async function comment(folder: TemporaryFolder, given: Partial<Answers>): Promise<string> {
  const answers: Answers = { pulls: PULLS, artifacts: ARTIFACTS, comments: [], report: REPORT, ...given };
  folder.write('pulls.json', JSON.stringify(answers.pulls));
  folder.write('artifacts.json', JSON.stringify({ artifacts: answers.artifacts }));
  folder.write('comments.json', JSON.stringify(answers.comments));
  folder.write('tls-gate.json', JSON.stringify(answers.report));
  const block = WORKFLOW_BLOCKS.find(({ text }) => text.includes('workflow_run:'));
  const [script = ''] = block === undefined ? [] : scriptsOf(block);
  const ended = await run('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
    env: {
      PATH: `${folder.path}/bin:${process.env.PATH}`,
      RUNNER_TEMP: folder.path,
      REPOSITORY: 'acme/shop',
      HEAD: 'mallory:topic',
      SHA,
      RUN_ID: '99',
      RUN_URL: 'https://github.com/acme/shop/actions/runs/99',
    },
  });
  expect(ended).toMatchObject({ status: 0, stderr: '' });
  const written = join(folder.path, 'written');
  return existsSync(written) ? readFileSync(written, 'utf8').trim() : '';
}

/** Stands for GitHub's own command: answers what the recipe asks, and keeps which request wrote. */
const GH = `#!/bin/bash
cd "$RUNNER_TEMP"
case "$*" in
  "api --method GET repos/acme/shop/pulls -f state=open -f head=mallory:topic") cat pulls.json ;;
  "api repos/acme/shop/actions/runs/99/artifacts") cat artifacts.json ;;
  "api repos/acme/shop/actions/artifacts/5/zip") echo zip ;;
  "api --paginate repos/acme/shop/issues/7/comments") cat comments.json comments.json ;;
  "api --method "*" -F body=@comment.md --silent") echo "$3 $4" >> written ;;
  *) echo "not expected: $*" >&2; exit 1 ;;
esac
`;

const UNZIP = `#!/bin/bash
[ "$*" = "-p report.zip tls-gate.json" ] && cat tls-gate.json
`;

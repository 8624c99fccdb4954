import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { acceptedPermissions, permissionFor } from '../../src/github/permissions.ts';

/** Every route that the gate asks for, as its sources write them. */
const ROUTES = [
  ...new Set(
    readdirSync('src/github')
      .map((file) => readFileSync(`src/github/${file}`, 'utf8'))
      .flatMap((text) => text.match(/(?<=')(?:GET|POST|PATCH|PUT|DELETE) \/[^']*(?=')/g) ?? []),
  ),
].sort();

describe('the routes that the gate asks for', () => {
  test('each take a permission that is known, but for those that take none', () => {
    expect(Object.fromEntries(ROUTES.map((route) => [route, permissionFor(route)]))).toMatchInlineSnapshot(`
{
  "GET /repos/{owner}/{repo}/compare/{basehead}": "contents: read",
  "GET /repos/{owner}/{repo}/contents/{path}": "contents: read",
  "GET /repos/{owner}/{repo}/issues": "issues: write",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": "pull-requests: write",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": "pull-requests: read",
  "GET /user": null,
  "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": "checks: write",
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": "pull-requests: write",
  "PATCH /repos/{owner}/{repo}/issues/{issue_number}": "issues: write",
  "POST /graphql": null,
  "POST /repos/{owner}/{repo}/check-runs": "checks: write",
  "POST /repos/{owner}/{repo}/issues": "issues: write",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": "pull-requests: write",
}
`);
  });

  test('are each in the description that the tests hold them against', () => {
    const { operations } = JSON.parse(readFileSync('__tests__/github/openapi/github.json', 'utf8'));
    // GraphQL has no part in it: the fake knows the one question.
    expect(ROUTES.filter((route) => !(route in operations))).toEqual(['POST /graphql']);
  });
});

describe("GitHub's list of permissions", () => {
  test.each([
    ['issues=write', ['issues: write']],
    ['issues=write; pull_requests=write', ['issues: write', 'pull-requests: write']],
    ['pull_requests=read,contents=read; issues=read', ['pull-requests: read` and `contents: read', 'issues: read']],
    ['metadata=read', []],
    ['metadata=read, checks=write', ['checks: write']],
    ['allows_permissionless_access=true; issues=read', ['issues: read']],
    ['issues=write`**; ::error::=write', []],
    ['', []],
  ])('%j becomes lines of a workflow', (header, lines) => {
    expect(acceptedPermissions(header)).toEqual(lines);
  });
});

/**
 * The line under `permissions:` that a route takes of `GITHUB_TOKEN`; `null` where the table does not know it. Comments on
 * a pull request stand under the routes of issues, and the gate comments on nothing else before it wrote to an issue.
 */
export function permissionFor(route: string): string | null {
  return PERMISSIONS.find(({ routes }) => routes.test(route))?.permission ?? null;
}

/**
 * What GitHub's header `X-Accepted-GitHub-Permissions` says would do, as lines of a workflow: `issues=write;
 * pull_requests=write` are alternatives. Whatever is not of that form is dropped, so that it may be printed.
 */
export function acceptedPermissions(header: string): readonly string[] {
  return header
    .slice(0, MOST_CHARACTERS)
    .split(/[;,]/)
    .map((part) => /^\s*([a-z_]{1,40})=(read|write)\s*$/.exec(part))
    .filter((match) => match !== null)
    .filter(([, name]) => name !== 'metadata')
    .map(([, name = '', access]) => `${name.replaceAll('_', '-')}: ${access}`);
}

/** First match wins. What the gate reads in order to write it anew is asked for as a whole, so that one line mends it. */
const PERMISSIONS: readonly { readonly routes: RegExp; readonly permission: string }[] = [
  { routes: /\/comments(?:\/|$)/, permission: 'pull-requests: write' },
  { routes: /\/issues(?:\/|$)/, permission: 'issues: write' },
  { routes: /\/check-runs(?:\/|$)/, permission: 'checks: write' },
  { routes: /^GET \S+\/pulls\//, permission: 'pull-requests: read' },
  { routes: /^GET \S+\/(?:contents|compare)\//, permission: 'contents: read' },
];

const MOST_CHARACTERS = 500;

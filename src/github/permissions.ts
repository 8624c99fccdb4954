/**
 * The line under `permissions:` that a route takes of `GITHUB_TOKEN`; `null` where the table does not know it. Comments on
 * a pull request stand under the routes of issues, and the gate comments on nothing else before it wrote to an issue.
 */
export function permissionFor(route: string): string | null {
  return PERMISSIONS.find(({ routes }) => routes.test(route))?.permission ?? null;
}

/**
 * What GitHub's header `X-Accepted-GitHub-Permissions` says would do, as lines of a workflow. Semicolons part sets of which
 * any will do: `pull_requests=read,contents=read; issues=read`. A set that is not of that form is dropped, so that the rest
 * may be printed.
 */
export function acceptedPermissions(header: string): readonly string[] {
  return header
    .slice(0, MOST_CHARACTERS)
    .split(';')
    .map(linesOf)
    .filter((lines) => lines !== null && lines.length > 0)
    .map((lines) => (lines ?? []).join('` and `'));
}

/** `metadata` is granted to every token and is no key of `permissions:`. */
function linesOf(set: string): readonly string[] | null {
  const parts = set.split(',').map((part) => /^\s*([a-z_]{1,40})=(read|write)\s*$/.exec(part));
  if (parts.some((part) => part === null)) return null;
  return parts
    .map((part) => ({ name: part?.[1] ?? '', access: part?.[2] ?? '' }))
    .filter(({ name }) => name !== 'metadata')
    .map(({ name, access }) => `${name.replaceAll('_', '-')}: ${access}`);
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

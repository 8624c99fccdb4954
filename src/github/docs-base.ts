/**
 * Where the docs of this version are read, ended by a slash: `https://github.com/owner/repo/blob/ref/`. `null` for an Action that
 * is part of the workflow's own repository, for which the runner names neither, and for what no repository or reference is
 * called.
 */
export function docsBaseOf(env: Readonly<Record<string, string | undefined>>): string | null {
  const {
    GITHUB_SERVER_URL: server = '',
    GITHUB_ACTION_REPOSITORY: repository = '',
    GITHUB_ACTION_REF: ref = '',
  } = env;
  if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return null;
  if (!/^[\w.+/-]{1,100}$/.test(ref) || ref.includes('..')) return null;
  return `${server}/${repository}/blob/${ref}/`;
}

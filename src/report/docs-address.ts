/**
 * Where the docs of a cause are read. `docs` is their path within this project, e.g. `docs/causes.md#revoked`; `base` the address of
 * the project at the version in use, ended by a slash, or `null` where that is not known.
 */
export function docsAddress(docs: string, base: string | null): string {
  return base === null ? docs : `${base}${docs}`;
}

import type { SourceLocation } from '../model/endpoint.ts';

export interface SarifPlaces {
  /** Absolute path of the folder that is the root of the repository. */
  readonly workspace: string;
  /** Path of the file that takes what no file within the workspace declares: without a file code scanning takes no result. */
  readonly fallbackFile: string;
}

/** Where a result is shown. */
export interface SarifPlace {
  /** Relative to the root of the repository, percent-encoded (RFC 3986). */
  readonly uri: string;
  readonly line: number;
  readonly column: number;
  /** The place is a stand-in, the same for all that no file declares. */
  readonly standIn: boolean;
}

export function sarifPlace(declaredAt: SourceLocation, { workspace, fallbackFile }: SarifPlaces): SarifPlace {
  const uri = withinWorkspace(declaredAt.file, workspace);
  if (uri !== null) return { uri, line: declaredAt.line, column: declaredAt.column, standIn: false };
  return { uri: withinWorkspace(fallbackFile, workspace) ?? DEFAULT_CONFIG, line: 1, column: 1, standIn: true };
}

/** `null` for `<command line>` and the like, and for what lies outside. */
function withinWorkspace(file: string, workspace: string): string | null {
  if (file.startsWith('<')) return null;
  const root = `${workspace.replace(/\/+$/, '')}/`;
  const path = file.startsWith(root) ? file.slice(root.length) : file;
  if (path.startsWith('/') || /^[a-z]:[\\/]/i.test(path)) return null;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..' && segments.pop() === undefined) return null;
    if (segment !== '' && segment !== '.' && segment !== '..') segments.push(segment);
  }
  // A lone surrogate has no encoding: encodeURIComponent throws at one.
  return segments.length === 0
    ? null
    : segments.map((one) => encodeURIComponent(one.replaceAll(/\p{Cs}/gu, '\ufffd'))).join('/');
}

/** Where an endpoint of the command line could be declared. */
const DEFAULT_CONFIG = '.github/tls-gate.yml';

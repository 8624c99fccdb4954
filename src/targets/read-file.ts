import type { Tracked } from '../model/bundle.ts';
import type { Result } from '../model/units.ts';

/** Reading a file, handed in by the entries. Paths are relative to the workspace, which is the working directory. */
export type ReadFile = (path: string) => Result<Uint8Array, FileTrouble>;

/** Reading a file, or every file of a folder, within bounds; handed in by the entries. */
export type ReadTree = (path: string) => Result<FileTree, FileTrouble>;

export type FileTree =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** Ordinary files and links to such, three levels deep; larger ones are left out. Sorted by path. */
  | {
      readonly kind: 'folder';
      readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
      /** There were more than MOST_FILES; `files` holds the first. */
      readonly more: boolean;
    };

/** Bounds of what is read behind one `file:` endpoint. */
export const MOST_FILES = 200;
export const MOST_FILE_BYTES = 1_048_576;
export const DEEPEST_FOLDER = 3;

/** For a place without folders. */
export function treeOfFiles(readFile: ReadFile): ReadTree {
  return (path) => {
    const read = readFile(path);
    return read.ok ? { ok: true, value: { kind: 'file', bytes: read.value } } : read;
  };
}

/** Which of these files does a repository track? Those outside of any are left out. Handed in by the entries. */
export type TrackedFiles = (paths: readonly string[]) => Promise<ReadonlyMap<string, Tracked>>;

/** Reading an environment variable, handed in by the entries; `undefined` where it is not set. Its value is secret. */
export type ReadEnvironment = (name: string) => string | undefined;

export type FileTrouble =
  | { readonly kind: 'missing' }
  /** `reason`: a few words, e.g. `permission denied`. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What to tell of a file that the user named. */
export function fileTroubleText(trouble: FileTrouble): string {
  return trouble.kind === 'missing' ? 'does not exist' : `cannot be read: ${trouble.reason}`;
}

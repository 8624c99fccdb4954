import type { Result } from '../model/units.ts';

/** Reading a file, handed in by the entries. Paths are relative to the workspace, which is the working directory. */
export type ReadFile = (path: string) => Result<Uint8Array, FileTrouble>;

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

import { readFileSync } from 'node:fs';
import type { ReadFile } from './targets/read-file.ts';

/** Reads a file of the working directory, which is the workspace on a runner. */
export const readWorkspaceFile: ReadFile = (path) => {
  try {
    return { ok: true, value: readFileSync(path) };
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    return {
      ok: false,
      error: code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', reason: code },
    };
  }
};

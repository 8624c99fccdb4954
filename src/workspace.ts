import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
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

/** Writes a file of the working directory, its folders included. Rejects where that cannot be done. */
export async function writeWorkspaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

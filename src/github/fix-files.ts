import type { RunVerdict } from '../judge/verdict.ts';
import type { FixFile } from '../model/fix.ts';
import { fixFilePaths, type WrittenFiles } from '../report/fix-files.ts';

export interface FixFilesWritten {
  readonly written: WrittenFiles;
  /** What could not be written, a sentence each. */
  readonly problems: readonly string[];
}

/** Writes what fixes hand over beside the report, if there is one. What cannot be written is told, and decides nothing. */
export async function writeFixFiles(
  run: RunVerdict,
  reportPath: string | null,
  writeFile: (path: string, text: string) => Promise<void>,
): Promise<FixFilesWritten> {
  const written = new Map<FixFile, string>();
  const problems: string[] = [];
  if (reportPath === null) return { written, problems };
  for (const [file, path] of fixFilePaths(run, reportPath)) {
    try {
      await writeFile(path, file.content);
      written.set(file, path);
    } catch (error) {
      problems.push(`${path} could not be written: ${reasonOf(error)}`);
    }
  }
  return { written, problems };
}

/** What a failed write says of itself. */
export function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

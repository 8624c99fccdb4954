import type { RunVerdict } from '../judge/verdict.ts';
import type { FixFile } from '../model/fix.ts';

/** Paths of the files that were written, by the file as a finding carries it. */
export type WrittenFiles = ReadonlyMap<FixFile, string>;

/**
 * Where the files of all fixes go: beside the report, under the names that the fixes call them by. Two of one name with the
 * same content share one file; another content gets a number in front of its name.
 */
export function fixFilePaths(run: RunVerdict, reportPath: string): WrittenFiles {
  const folder = reportPath.slice(0, reportPath.search(/[^\\/]*$/));
  const contents = new Map<string, string>();
  const paths = new Map<FixFile, string>();
  for (const file of run.endpoints.flatMap(({ findings }) => findings).flatMap(({ fix }) => fix.files)) {
    let name = file.name;
    for (let number = 2; (contents.get(name) ?? file.content) !== file.content; number += 1) {
      name = `${number}-${file.name}`;
    }
    contents.set(name, file.content);
    paths.set(file, `${folder}${name}`);
  }
  return paths;
}

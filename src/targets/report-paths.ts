import { complaint, quoted } from './config-problem.ts';
import type { PlacedValue, SettingsReader } from './raw-settings.ts';
import type { ReadFile, ReadTree } from './read-file.ts';
import { PATH } from './value-kinds.ts';

/** Settings that name a file to write. */
export type ReportName = (typeof REPORT_NAMES)[number];

export type ReportPaths = ReadonlyMap<ReportName, PlacedValue<string>>;

/** One name for each file, whatever path leads to it. */
export type NameFile = (path: string) => string;

/** Two reports in one file would leave the last alone. */
export function readReportPaths(reader: SettingsReader, nameFile: NameFile): ReportPaths {
  const paths = new Map<ReportName, PlacedValue<string>>();
  const taken = new Map<string, ReportName>();
  for (const name of REPORT_NAMES) {
    const path = reader.one(name, PATH);
    if (path === null) continue;
    const file = nameFile(path.value);
    const other = taken.get(file);
    if (other !== undefined)
      reader.complain(path.at, complaint(`${name}: ${quoted(path.value)} is the file of ${other}`, 'another file'));
    taken.set(file, name);
    paths.set(name, path);
  }
  return paths;
}

/** A report takes the place of what stood in its file: never of what the user wrote, such as the config. */
export function complainOfReplaced(
  reader: SettingsReader,
  paths: ReportPaths,
  files: Iterable<string>,
  nameFile: NameFile,
): void {
  if (paths.size === 0) return;
  const inUse = new Set([...files].map(nameFile));
  for (const [name, { value, at }] of paths) {
    if (inUse.has(nameFile(value)))
      reader.complain(at, complaint(`${name}: ${quoted(value)} is a file that the run reads`, 'another file'));
  }
}

/** The same doors, and the paths of the files that were read through them. */
export function keepingPaths<Doors extends { readonly readFile: ReadFile; readonly readTree?: ReadTree }>(
  doors: Doors,
): { readonly doors: Doors; readonly read: ReadonlySet<string> } {
  const { readFile, readTree } = doors;
  const read = new Set<string>();
  const noted: Pick<Doors, 'readFile'> = {
    readFile: (path) => {
      const file = readFile(path);
      if (file.ok) read.add(path);
      return file;
    },
  };
  const tree: ReadTree | null =
    readTree === undefined
      ? null
      : (path) => {
          const found = readTree(path);
          if (found.ok && found.value.kind === 'file') read.add(path);
          if (found.ok && found.value.kind === 'folder')
            for (const file of found.value.files) if (!isReport(file.bytes)) read.add(file.path);
          return found;
        };
  return { doors: { ...doors, ...noted, ...(tree === null ? {} : { readTree: tree }) }, read };
}

/** By the path alone: `./a//b/../c` is `a/c`. */
export const plainPath: NameFile = (path) => {
  const isAbsolute = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!isAbsolute) parts.push(part);
  }
  return `${isAbsolute ? '/' : ''}${parts.join('/')}`;
};

/** What an earlier run left in a folder of certificates, JSON or XML, may be replaced by the next. */
function isReport(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7b || bytes[0] === 0x3c;
}

const REPORT_NAMES = ['report-json', 'report-sarif', 'report-junit', 'report-html'] as const;

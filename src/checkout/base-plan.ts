import type { Result } from '../model/units.ts';
import { problemText } from '../targets/config-problem.ts';
import { DEFAULT_FILES } from '../targets/config-sources.ts';
import { loadPlan, type PlanDoor } from '../targets/load-plan.ts';
import type { ReadPlan } from '../targets/plan.ts';
import { type FileTrouble, type ReadFile, type ReadTree, treeOfFiles } from '../targets/read-file.ts';
import type { BaseEntry, LookUp } from './base-files.ts';

/**
 * The plan as it was before the pull request, or why there is none. Reading a plan asks for one file after the other, and
 * those of the base have to be looked up first: so it is read again until it asks for nothing new.
 */
export async function planBefore(door: PlanDoor, lookUp: LookUp): Promise<Result<ReadPlan, string>> {
  const known = new Map<string, BaseEntry>();
  const configs = new Set<string>([...DEFAULT_FILES, door.settings.get('config-file')?.text.trim() ?? '']);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const asked = new Set<string>();
    const entryAt = (path: string): BaseEntry => {
      const entry = known.get(path);
      if (entry === undefined) asked.add(path);
      return entry ?? { kind: 'missing' };
    };
    const readFile: ReadFile = (path) => fileIn(entryAt(path), path, configs.has(path), door.readFile);
    const readTree: ReadTree = (path) => treeIn(entryAt(path), path, door.readTree ?? treeOfFiles(door.readFile));
    const { settings, readEnv } = door;
    const plan = await loadPlan({ settings, readEnv, readFile, readTree });
    if (asked.size === 0)
      return plan.ok ? plan : { ok: false, error: plan.error.slice(0, 1).map(problemText).join('') };
    if (known.size + asked.size > MOST_FILES) return { ok: false, error: `it names more than ${MOST_FILES} files` };
    for (const [path, entry] of await lookUp([...asked])) known.set(path, entry);
  }
  return { ok: false, error: 'it names files without end' };
}

/** A config that git does not know may have been written by anything that the pull request changes. */
function fileIn(entry: BaseEntry, path: string, isConfig: boolean, workspace: ReadFile): ReturnType<ReadFile> {
  switch (entry.kind) {
    case 'same':
      return workspace(path);
    case 'foreign': {
      const file = workspace(path);
      return isConfig && file.ok ? failed({ kind: 'unreadable', reason: 'it is no part of the repository' }) : file;
    }
    case 'file':
      return { ok: true, value: entry.bytes };
    default:
      return failed(troubleOf(entry));
  }
}

function treeIn(entry: BaseEntry, path: string, workspace: ReadTree): ReturnType<ReadTree> {
  switch (entry.kind) {
    case 'same':
    case 'foreign':
      return workspace(path);
    case 'file':
      return { ok: true, value: { kind: 'file', bytes: entry.bytes } };
    case 'touched-folder':
      // What it held does not matter: it held something else.
      return { ok: true, value: { kind: 'folder', files: [{ path: '', bytes: new Uint8Array() }], more: false } };
    default:
      return failed(troubleOf(entry));
  }
}

function troubleOf(entry: BaseEntry): FileTrouble {
  if (entry.kind === 'missing') return { kind: 'missing' };
  return { kind: 'unreadable', reason: entry.kind === 'unreadable' ? entry.reason : 'it is a folder' };
}

function failed(error: FileTrouble): { readonly ok: false; readonly error: FileTrouble } {
  return { ok: false, error };
}

/** Config, the files that it names, and what those lead to: a client certificate before its key. */
const MOST_ROUNDS = 8;
const MOST_FILES = 500;

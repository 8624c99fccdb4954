import type { BundleSource, SourceFile } from '../model/bundle.ts';
import type { SourceLocation } from '../model/endpoint.ts';
import type { Result } from '../model/units.ts';
import { complaint, quoted } from './config-problem.ts';
import type { SettingsReader } from './raw-settings.ts';
import {
  type FileTree,
  fileTroubleText,
  MOST_FILE_BYTES,
  MOST_FILES,
  type ReadEnvironment,
  type ReadFile,
  type ReadTree,
  treeOfFiles,
} from './read-file.ts';

/** What beside its path tells how a `file:` endpoint is to be read. */
export interface BundleKeys {
  readonly key?: string | undefined;
  readonly 'password-env'?: string | undefined;
}

/** What `file:` endpoints hold, read once each. */
export interface BundleFiles {
  /** Id of what stands at the path; empty where it cannot be read. */
  readonly idFor: (path: string, keys: BundleKeys, placeOf: (key: string) => SourceLocation) => string;
  readonly byId: ReadonlyMap<string, BundleSource>;
}

interface Sources {
  readonly readFile: ReadFile;
  readonly readTree?: ReadTree;
  readonly readEnv: ReadEnvironment;
}

/** Reads files and folders of certificates, and complains where there are none. No message repeats what stands in them. */
export function bundleFiles(reader: SettingsReader, sources: Sources): BundleFiles {
  const byId = new Map<string, BundleSource>();
  const faults = new Map<string, readonly Fault[]>();
  const idFor: BundleFiles['idFor'] = (path, keys, placeOf) => {
    // Paths and names of variables only: no secret.
    const id = JSON.stringify([path, keys.key ?? null, keys['password-env'] ?? null]);
    if (!byId.has(id) && !faults.has(id)) {
      const read = readSource(path, keys, sources);
      if (read.ok) byId.set(id, read.value);
      else faults.set(id, read.error);
    }
    for (const { key, message } of faults.get(id) ?? []) {
      reader.complain(placeOf(key), key === 'host' ? message : `${key}: ${message}`);
    }
    return byId.has(id) ? id : '';
  };
  return { idFor, byId };
}

interface Fault {
  readonly key: 'host' | 'key' | 'password-env';
  readonly message: string;
}

function readSource(path: string, keys: BundleKeys, sources: Sources): Result<BundleSource, readonly Fault[]> {
  const { readTree = treeOfFiles(sources.readFile), readEnv } = sources;
  const faults: Fault[] = [];
  const files = filesAt(path, readTree(path));
  if (!files.ok) faults.push({ key: 'host', message: files.error });
  const key = keys.key === undefined ? null : keyFile(keys.key, readTree);
  if (key !== null && !key.ok) faults.push({ key: 'key', message: key.error });
  const variable = keys['password-env'];
  const passphrase = variable === undefined ? null : readEnv(variable);
  if (passphrase === undefined)
    faults.push({ key: 'password-env', message: complaint(UNSET, 'one with a passphrase') });
  if (!files.ok || key?.ok === false || passphrase === undefined) return { ok: false, error: faults };
  const parts = files.value.files.map((file) => ({ kind: 'file' as const, ...file }));
  return { ok: true, value: { path, folder: files.value.folder, parts, passphrase, key: key?.value ?? null } };
}

function filesAt(
  path: string,
  tree: ReturnType<ReadTree>,
): Result<{ readonly folder: boolean; readonly files: readonly SourceFile[] }, string> {
  const name = quoted(`file:${path}`);
  if (!tree.ok) return wrong(`${name} ${fileTroubleText(tree.error)}`, EXPECTED);
  const found = tree.value;
  if (found.kind === 'folder') {
    if (found.more)
      return wrong(`the folder of ${name} holds more than ${MOST_FILES} files`, 'one with certificates alone');
    return { ok: true, value: { folder: true, files: found.files.map((file) => ({ ...file, tracked: null })) } };
  }
  if (isTooLarge(found)) return wrong(`${name} is larger than 1 MiB`, EXPECTED);
  return { ok: true, value: { folder: false, files: [{ path, bytes: found.bytes, tracked: null }] } };
}

/** What stands where the path of a key is due may be the key: it is not repeated. */
function keyFile(path: string, readTree: ReadTree): Result<SourceFile, string> {
  const tree = readTree(path);
  if (!tree.ok) return wrong(`the file that it names ${fileTroubleText(tree.error)}`, A_KEY);
  if (tree.value.kind === 'folder') return wrong('it names a folder', A_KEY);
  if (isTooLarge(tree.value)) return wrong('the file that it names is larger than 1 MiB', A_KEY);
  return { ok: true, value: { path, bytes: tree.value.bytes, tracked: null } };
}

function isTooLarge(tree: FileTree): boolean {
  return tree.kind === 'file' && tree.bytes.length > MOST_FILE_BYTES;
}

function wrong(what: string, expected: string): Result<never, string> {
  return { ok: false, error: complaint(what, expected) };
}

const EXPECTED = 'a file or folder of certificates, its path from the workspace';
const A_KEY = 'a file with a private key';
const UNSET = 'the environment variable that it names is not set';

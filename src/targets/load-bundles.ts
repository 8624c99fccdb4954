import type { BundleSource, SourceFile, SourcePart } from '../model/bundle.ts';
import type { TrackedFiles } from './read-file.ts';

/**
 * What is left to do before the files of `file:` endpoints can be read: manifests are taken apart, with the YAML library
 * loaded only where there is one, and the repository is asked which files with a key it tracks.
 */
export async function loadBundles(
  bundles: ReadonlyMap<string, BundleSource>,
  trackedFiles: TrackedFiles | undefined,
): Promise<ReadonlyMap<string, BundleSource>> {
  if (bundles.size === 0) return bundles;
  const sources = [...bundles.values()];
  const files = sources.flatMap(({ parts, key }) => [...parts.filter(isFile), ...(key === null ? [] : [key])]);
  const asked = [...new Set(files.filter(mayHoldKey).map(({ path }) => path))];
  const tracked = asked.length === 0 ? null : await trackedFiles?.(asked);
  const told = <File extends SourceFile>(file: File): File => ({
    ...file,
    tracked: tracked?.get(file.path) ?? null,
  });
  const { secretParts } = files.some(isManifest) ? await import('./kubernetes-secrets.ts') : { secretParts: null };
  const partsOf = (part: SourcePart): readonly SourcePart[] => {
    if (part.kind !== 'file') return [part];
    const file = told(part);
    return secretParts !== null && isManifest(file) ? secretParts(file) : [file];
  };
  return new Map(
    [...bundles].map(([id, source]) => [
      id,
      { ...source, parts: source.parts.flatMap(partsOf), key: source.key === null ? null : told(source.key) },
    ]),
  );
}

function isFile(part: SourcePart): part is Extract<SourcePart, { readonly kind: 'file' }> {
  return part.kind === 'file';
}

/** PEM says so, and manifests carry it encoded; what is in DER may be PKCS #12. */
function mayHoldKey(file: SourceFile): boolean {
  return file.bytes[0] === SEQUENCE || textOf(file).includes('PRIVATE KEY-----') || isManifest(file);
}

/** YAML or JSON of Kubernetes: PEM stands in it indented or encoded, if at all. */
function isManifest(file: SourceFile): boolean {
  if (file.bytes[0] === SEQUENCE) return false;
  const text = textOf(file);
  return /(?:^|[{,])\s*["']?(?:kind|apiVersion)["']?\s*:/m.test(text) && !/^-----BEGIN /m.test(text);
}

function textOf({ bytes }: SourceFile): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

const SEQUENCE = 0x30;

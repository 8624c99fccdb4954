import type { BundleSource, KeyFileContent, PrivateKeyFacts, Tracked } from '../../model/bundle.ts';
import { factsOf, type PlacedFacts } from './facts.ts';
import { folderFacts } from './folder.ts';
import { fullEffort } from './private-keys.ts';
import { type ReadPart, readPart } from './read-part.ts';

/** What stands behind a `file:` endpoint: one entry for each server certificate, and at least one. Never throws. */
export async function readBundle(source: BundleSource): Promise<readonly PlacedFacts[]> {
  const opening = { passphrase: source.passphrase, effort: fullEffort() };
  // The key that is named comes first, while there is effort left.
  const beside = source.key === null ? null : await readPart({ kind: 'file', ...source.key }, opening);
  const parts = await Promise.all(source.parts.map((part) => readPart(part, opening)));
  const named = beside === null ? null : (beside.keys[0] ?? noKey(beside, source.key?.tracked ?? null));
  if (source.folder) return folderFacts(source.path, parts, named);
  return parts.map((part) => ({ path: part.path, facts: factsOf(part, { named }, parts) }));
}

/** A file that was named for its key and holds none. */
function noKey(part: ReadPart, tracked: Tracked): PrivateKeyFacts {
  const trouble = { kind: 'no-key', holds: contentOf(part) } as const;
  return { path: part.path, tracked, text: null, spkiSha256: null, encrypted: false, trouble };
}

function contentOf({ problem }: ReadPart): KeyFileContent {
  switch (problem?.kind) {
    case undefined:
    case 'ca-alone':
      return 'certificate';
    case 'certificate-request':
    case 'public-key':
    case 'pkcs7':
    case 'keystore':
    case 'utf16':
      return problem.kind;
    case 'passphrase':
    case 'pkcs12':
      return 'locked-pkcs12';
    case 'empty':
      return 'nothing';
    default:
      return 'unknown';
  }
}

import type { FileFacts, PrivateKeyFacts } from '../../model/bundle.ts';
import type { CertificateFacts } from '../../model/certificate.ts';
import { owns } from './private-keys.ts';
import type { ReadPart } from './read-part.ts';
import { leafPlace } from './server-leaf.ts';

/** A bundle, and the file that it stands in. */
export interface PlacedFacts {
  /** From the workspace; `#name` behind it for a Secret. */
  readonly path: string;
  readonly facts: FileFacts;
}

/** `named`: the key that the user names; `beside`: one of another file that belongs or was meant to belong to this one. */
export function factsOf(
  part: ReadPart,
  {
    named = null,
    beside = null,
  }: { readonly named?: PrivateKeyFacts | null; readonly beside?: PrivateKeyFacts | null },
  all: readonly ReadPart[],
): FileFacts {
  const other = named ?? beside;
  const keys = [...new Set([...(other === null ? [] : [other]), ...part.keys])];
  if (part.problem !== null) return { kind: 'unusable', problem: part.problem, keys };
  const { chain, unreadable, format } = part;
  const place = leafPlace(chain, keys);
  const leaf = chain[place];
  if (leaf === undefined && unreadable.length === 0) return { kind: 'unusable', problem: noLeaf(chain), keys };
  const fitting = leaf === undefined ? undefined : keys.find(({ spkiSha256 }) => owns(spkiSha256, leaf));
  const key = named ?? fitting ?? keys[0] ?? null;
  const keyMatches = key === null || key.spkiSha256 === null || leaf === undefined ? null : owns(key.spkiSha256, leaf);
  return {
    kind: 'bundle',
    format,
    chain,
    unreadable,
    leaf: Math.max(0, place),
    key,
    keyNamed: named !== null,
    keyMatches,
    keyFits: keyMatches === false && key !== null ? ownerOf(key, all) : null,
    keys,
  };
}

function noLeaf(chain: readonly CertificateFacts[]) {
  if (chain.length === 0) return { kind: 'unknown' } as const;
  return { kind: 'ca-alone', names: chain.slice(0, 5).map(({ subject }) => subject) } as const;
}

function ownerOf({ spkiSha256 }: PrivateKeyFacts, all: readonly ReadPart[]) {
  for (const { path, chain } of all) {
    const owner = chain.find((certificate) => owns(spkiSha256, certificate));
    if (owner !== undefined) return { path, subject: owner.subject };
  }
  return null;
}

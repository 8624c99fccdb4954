import type { FileFacts, FileProblem, NearbyCertificate, PrivateKeyFacts } from '../../model/bundle.ts';
import { factsOf, type PlacedFacts } from './facts.ts';
import { owns } from './private-keys.ts';
import type { ReadPart } from './read-part.ts';
import { isServerLike } from './server-leaf.ts';

/**
 * The server certificates among the files of a folder, each with the key that belongs to it. CA certificates, keys and
 * other files are passed over, and so is a certificate alone (certbot's cert.pem) where another file holds its chain too.
 */
export function folderFacts(
  path: string,
  parts: readonly ReadPart[],
  named: PrivateKeyFacts | null,
): readonly PlacedFacts[] {
  const holding = parts.filter((part) => (part.problem === null ? holdsServer(part) : isTold(part.problem)));
  const current = holding.filter((part) => !isArchived(part, parts));
  const bundles = current.filter((part, place) => !isToldBetter(part, place, current));
  const keys = parts.flatMap((part) => part.keys);
  if (bundles.length === 0) {
    const problem: FileProblem = { kind: 'nothing-in-folder', files: parts.length };
    return [{ path, facts: { kind: 'unusable', problem, keys } }];
  }
  const used = new Set<PrivateKeyFacts>();
  const found = bundles.map((part) => {
    const facts = factsOf(part, { named, beside: keyFor(part, parts, bundles) }, parts);
    for (const key of facts.keys) used.add(key);
    return { path: part.path, facts: amongOthers(facts, part, parts, bundles) };
  });
  // Keys that belong to none are told with the first, so that none is lost.
  const others = keys.filter((key) => !used.has(key));
  return found.map((one, place) =>
    place === 0 ? { ...one, facts: { ...one.facts, keys: [...one.facts.keys, ...others] } } : one,
  );
}

/** What the other files of the folder mean for this one. */
function amongOthers(
  facts: FileFacts,
  part: ReadPart,
  parts: readonly ReadPart[],
  bundles: readonly ReadPart[],
): FileFacts {
  if (facts.kind === 'unusable') {
    if (facts.problem.kind !== 'passphrase' || !bundles.some(({ problem }) => problem === null)) return facts;
    // A passphrase that opens nothing at all is a wrong one.
    const isOther = !facts.problem.given || parts.some(({ keys }) => keys.some(isOpened));
    return isOther ? { ...facts, besideOthers: true } : facts;
  }
  const nearby = parts.filter((other) => other !== part).flatMap(authoritiesOf);
  return nearby.length === 0 ? facts : { ...facts, nearby: nearby.slice(0, MOST_NEARBY) };
}

function isOpened({ encrypted, spkiSha256 }: PrivateKeyFacts): boolean {
  return encrypted && spkiSha256 !== null;
}

function authoritiesOf({ path, format, chain, keys, unreadable }: ReadPart): readonly NearbyCertificate[] {
  const authorities = chain.filter(({ basicConstraints }) => basicConstraints?.ca === true);
  const alone = format === 'pem' && authorities.length === chain.length && keys.length === 0 && unreadable.length === 0;
  return authorities.map((certificate) => ({ path, certificate, alone }));
}

/** certbot keeps every certificate it ever got under archive/NAME, and links from live/NAME to the one in use. */
function isArchived({ path }: ReadPart, parts: readonly ReadPart[]): boolean {
  const [, before, name] = ARCHIVED.exec(path) ?? [];
  return before !== undefined && parts.some((other) => other.path.startsWith(`${before}live/${name}/`));
}

function holdsServer({ chain, unreadable }: ReadPart): boolean {
  return chain.some(isServerLike) || unreadable.length > 0;
}

/** What was meant to be a certificate and is broken, or may hold one and cannot be opened. */
function isTold({ kind }: FileProblem): boolean {
  return kind === 'damaged' || kind === 'glued' || kind === 'passphrase';
}

/** Another file begins with the same certificates and holds more, or holds the same and comes first. */
function isToldBetter(part: ReadPart, place: number, all: readonly ReadPart[]): boolean {
  if (part.chain.length === 0 || part.unreadable.length > 0) return false;
  return all.some((other, otherPlace) => {
    if (other === part || !part.chain.every(({ sha256 }, at) => other.chain[at]?.sha256 === sha256)) return false;
    return other.chain.length > part.chain.length || otherPlace < place;
  });
}

/**
 * The key of the folder that fits; else the one that was meant to: it fits nothing else, and is either called as the
 * certificate is or the only one left beside the only certificate left in that folder.
 */
function keyFor(part: ReadPart, parts: readonly ReadPart[], bundles: readonly ReadPart[]): PrivateKeyFacts | null {
  const keys = parts.flatMap((one) => one.keys);
  const fits = (key: PrivateKeyFacts, { chain }: ReadPart): boolean =>
    chain.some((certificate) => owns(key.spkiSha256, certificate));
  const own = keys.find((key) => fits(key, part));
  if (own !== undefined || part.keys.length > 0) return own ?? null;
  const here = folderOf(part.path);
  const left = keys.filter(
    (key) => key.spkiSha256 !== null && folderOf(key.path) === here && !parts.some((one) => fits(key, one)),
  );
  const namesake = left.find(({ path }) => stemOf(path) === stemOf(part.path));
  if (namesake !== undefined) return namesake;
  const alone = bundles.filter(
    (other) => folderOf(other.path) === here && !keys.some((key) => fits(key, other)) && other.keys.length === 0,
  );
  return left.length === 1 && alone.length === 1 ? (left[0] ?? null) : null;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** `certs/site` of `certs/site.pem`. */
function stemOf(path: string): string {
  return path.replace(/\.[^./]*$/, '');
}

const ARCHIVED = /^((?:.*\/)?)archive\/([^/]+)\/(?:cert|chain|fullchain)\d+\.pem$/;
/** A folder may hold a bundle of every public root. */
const MOST_NEARBY = 200;

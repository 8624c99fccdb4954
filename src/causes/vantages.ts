import type { NetworkRemedy } from '../model/network-remedy.ts';
import { type CompletedThere, type FromThere, isAccepted, isPublic, type Reach, rootWords } from './seen-vantage.ts';
import { calledBy } from './wording.ts';

/** In which respect an endpoint is not the same from two networks; the gravest alone is told. */
export type Difference = NetworkRemedy['differs'];

/** What is amiss there beside what is seen elsewhere; `null` where both see the same, or nobody can tell. */
export function differenceOf(there: FromThere, sound: FromThere): Difference | null {
  if (RANK[there.reach] < 0 || RANK[sound.reach] < 0) return null;
  if (RANK[there.reach] < RANK[sound.reach]) return there.reach === 'unreached' ? 'reach' : 'handshake';
  if (there.reach !== 'completed' || sound.reach !== 'completed') return null;
  const isOtherIssuer = areApart(there.issuers, sound.issuers);
  if (isOtherIssuer) return 'certificate';
  if (sound.accepted && !there.accepted) return 'trust';
  return areApart(there.versions, sound.versions) ? 'versions' : null;
}

/** The place from which it works best; of equal ones that which most agree with. `null` where nothing can be compared. */
export function soundest(places: readonly FromThere[]): FromThere | null {
  const seen = places.filter(({ reach }) => RANK[reach] >= 0);
  const alike = (place: FromThere) => seen.filter((other) => differenceOf(other, place) === null).length;
  const ranked = seen
    .map((place) => ({
      place,
      rank: [
        RANK[place.reach],
        Number(place.accepted),
        Number(areAllPublic(place)),
        alike(place),
        place.versions.at(-1) ?? 0,
      ],
    }))
    .sort(
      (one, other) =>
        one.rank.reduce((found, rank, at) => found || (other.rank[at] ?? 0) - rank, 0) ||
        (one.place.vantage < other.place.vantage ? -1 : 1),
    );
  return seen.length < 2 ? null : (ranked[0]?.place ?? null);
}

/** `shows a certificate of "A" from here and one of "B" from there; the first …, the other …`. */
export function certificateWords(there: FromThere, sound: FromThere, from: string): string {
  const [first, other] = [sound.completed[0], there.completed[0]];
  const roots = first === undefined || other === undefined ? '' : `; ${rootsOf(first, other)}`;
  return `shows a certificate of ${issuerName(first)} from ${from} and one of ${issuerName(other)} from ${there.vantage}${roots}`;
}

/** The CA is the same, and OpenSSL refuses what it gets to see there. */
export function trustWords(there: FromThere, sound: FromThere, from: string): string {
  const refused = there.completed.find(({ handshake }) => !isAccepted(handshake));
  const why = refused === undefined ? '' : ` (${refusalOf(refused)})`;
  const isSame = sound.completed.some(({ leaf }) => leaf !== null && leaf.sha256 === refused?.leaf?.sha256);
  return isSame
    ? `shows the same certificate of ${issuerName(refused)} from ${from}, where OpenSSL accepts it, and from ${there.vantage}, where it does not${why}`
    : `shows a certificate of ${issuerName(sound.completed[0])} that OpenSSL accepts from ${from}, and from ${there.vantage} one of ${issuerName(refused)} that it refuses${why}`;
}

function rootsOf(first: CompletedThere, other: CompletedThere): string {
  const [one, two] = [rootWords(first), rootWords(other)];
  return one === two ? `each ${one}` : `the first ${one}, the other ${two}`;
}

function refusalOf({ handshake: { verification } }: CompletedThere): string {
  return verification.kind === 'refused' ? verification.code : 'it is not for this name';
}

function issuerName(seen: CompletedThere | undefined): string {
  return seen?.leaf == null ? 'an unknown CA' : `"${calledBy(seen.leaf.issuer)}"`;
}

/** Nobody on the way can have signed these, unless browsers trust him. */
export function areAllPublic({ completed }: FromThere): boolean {
  return completed.length > 0 && completed.every(isPublic);
}

/** Both have some, and none in common: a site that answers from several CAs or balancers shares at least one. */
function areApart<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));
}

/** `unseen` compares with nothing. */
const RANK: Readonly<Record<Reach, number>> = { unseen: -1, unreached: 0, 'handshake-failed': 1, completed: 2 };

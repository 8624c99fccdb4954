import type { CauseId } from '../model/cause-id.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import type { Evidence } from '../model/finding.ts';
import type { Remedy } from '../model/remedy.ts';
import type { Severity } from '../model/severity.ts';
import { versionName } from '../model/tls-version.ts';
import type { UnixMs } from '../model/units.ts';
import type { Cause } from './cause.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateExpiring } from './certificate-expiring.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';
import { certificateRequest, requestWouldBeSeen } from './client-auth.ts';
import { hostnameMismatch } from './hostname-mismatch.ts';
import { dnsNames } from './names.ts';
import type { SeenAddress } from './seen.ts';
import { completedVersion } from './versions-seen.ts';
import { counted, cut, day, listed, named, span } from './wording.ts';

/** Addresses that are not as the others in one respect. */
export interface Oddity {
  readonly differs: Extract<Remedy, { readonly kind: 'align-addresses' }>['differs'];
  readonly severity: Severity;
  readonly odd: readonly string[];
  /** `1 of 2 addresses (192.0.2.2) still serves …, the other …`, without full stop. */
  readonly words: string;
  /** What each address has. */
  readonly evidence: readonly Evidence[];
  /** What is found at the odd addresses and needs no word of its own beside this. */
  readonly explains: ReadonlyMap<string, readonly CauseId[]>;
  /** What does not change from day to day. */
  readonly key: readonly string[];
}

/** Some serve a certificate that is at fault by itself, while others serve one that is not. */
export function oddCertificates(addresses: readonly SeenAddress[]): Oddity | null {
  const serving = addresses.flatMap((seen) => {
    const [leaf] = seen.sent;
    return leaf === undefined ? [] : [{ seen, leaf, faults: faultsOf(seen) }];
  });
  const sound = serving.filter(({ faults }) => faults.length === 0);
  const [good] = sound;
  const odd = serving.filter(({ faults }) => faults.length > 0);
  const [bad] = odd;
  // The same certificate on both sides is no divergence, e.g. where it is wrong only for the name of one of them.
  if (good === undefined || bad === undefined || sound.some(({ leaf }) => leaf.sha256 === bad.leaf.sha256)) return null;
  const { now } = bad.seen;
  return {
    differs: 'certificate',
    severity: odd.some(({ faults }) => faults.some(({ severity }) => severity === 'error')) ? 'error' : 'warning',
    odd: odd.map(({ seen }) => seen.at.address),
    words: `${share(odd, serving, 'serves', isOlder(bad.leaf, good.leaf) ? 'still ' : '')} ${faultWords(bad, now)}, while ${
      sound.length === 1 ? 'another serves' : `${sound.length} serve`
    } one that is valid until ${day(good.leaf.notAfter)}`,
    evidence: perAddress(
      serving,
      ({ leaf }) => `${leaf.subject}, valid until ${day(leaf.notAfter)}, serial ${cut(leaf.serial)}`,
    ),
    explains: new Map(odd.map(({ seen, faults }) => [seen.at.address, faults.flatMap(({ explains }) => explains)])),
    key: [...new Set(odd.map(({ leaf }) => leaf.sha256))].sort(),
  };
}

/** All certificates are sound, but they are not for the same names: two sites' worth of set-up behind one name. */
export function oddNames(addresses: readonly SeenAddress[]): Oddity | null {
  const serving = addresses.flatMap((seen) => {
    const [leaf] = seen.sent;
    return leaf === undefined ? [] : [{ seen, names: dnsNames(leaf).toSorted().join(', ') }];
  });
  return minority(serving, ({ names }) => names, {
    differs: 'certificate',
    severity: 'notice',
    verb: 'serves',
    words: (odd, usual) => `a certificate for ${listed(few(odd.names))}, the rest one for ${listed(few(usual.names))}`,
    shown: ({ names }) => names,
  });
}

/** Addresses that choose different versions when asked the same. */
export function oddVersions(addresses: readonly SeenAddress[]): Oddity | null {
  const choosing = addresses.flatMap((seen) => {
    const version = completedVersion(seen.at);
    return version === null ? [] : [{ seen, version }];
  });
  // Of equally many, those with the older version are the odd ones.
  return minority(
    choosing.toSorted((one, other) => other.version - one.version),
    ({ version }) => String(version),
    {
      differs: 'versions',
      severity: 'warning',
      verb: 'chooses',
      words: (odd, usual) => `${versionName(odd.version)}, the rest ${versionName(usual.version)}`,
      shown: ({ version }) => versionName(version),
    },
  );
}

/** Some ask for a client certificate, and others do not. */
export function oddClientAuth(addresses: readonly SeenAddress[]): Oddity | null {
  const asked = addresses
    .filter(({ at }) => requestWouldBeSeen(at))
    .map((seen) => ({ seen, asks: certificateRequest(seen.at) !== null }))
    // Of equally many, those that let everyone in are the odd ones.
    .sort((one, other) => Number(other.asks) - Number(one.asks));
  const words = (asks: boolean) => (asks ? 'for a client certificate' : 'for no client certificate');
  return minority(asked, ({ asks }) => String(asks), {
    differs: 'client-auth',
    severity: 'warning',
    verb: 'asks',
    words: (odd, usual) => `${words(odd.asks)}, the rest ${words(usual.asks)}`,
    shown: ({ asks }) => `asks ${words(asks)}`,
  });
}

interface AtAddress {
  readonly seen: SeenAddress;
}

interface Telling<One> extends Pick<Oddity, 'differs' | 'severity'> {
  readonly verb: string;
  readonly words: (odd: One, usual: One) => string;
  readonly shown: (one: One) => string;
}

/** Those that differ from what most have; of equally many, those that come later. */
function minority<One extends AtAddress>(
  all: readonly One[],
  sameness: (one: One) => string,
  { differs, severity, verb, words, shown }: Telling<One>,
): Oddity | null {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(sameness(one), [...(groups.get(sameness(one)) ?? []), one]);
  const [most, ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
  const [usual] = most ?? [];
  const odd = others.flat();
  const [first] = odd;
  if (usual === undefined || first === undefined) return null;
  return {
    differs,
    severity,
    odd: odd.map(({ seen }) => seen.at.address),
    words: `${share(odd, all, verb, '')} ${words(first, usual)}`,
    evidence: perAddress(all, shown),
    explains: new Map(),
    key: [...groups.keys()].sort(),
  };
}

/** `1 of 2 addresses (192.0.2.2) still serves`. */
function share(odd: readonly AtAddress[], all: readonly AtAddress[], verb: string, still: string): string {
  const where = listed(odd.map(({ seen }) => seen.at.address));
  const verbs = odd.length === 1 ? verb : verb.replace(/s$/, '');
  return `${odd.length} of ${counted(all.length, 'addresse').replace(/addresse$/, 'address')} (${where}) ${still}${verbs}`;
}

function perAddress<One extends AtAddress>(all: readonly One[], shown: (one: One) => string): readonly Evidence[] {
  return all.slice(0, MOST_SHOWN).map((one) => ({ label: one.seen.at.address, value: shown(one) }));
}

interface Fault {
  readonly severity: Severity;
  readonly explains: readonly CauseId[];
}

/** What is wrong with the leaf itself, as the causes for one address see it. */
function faultsOf(seen: SeenAddress): readonly Fault[] {
  return LEAF_CAUSES.flatMap(({ cause, with: others }) => {
    const diagnosis = cause.scope === 'address' ? cause.diagnose(seen) : null;
    return diagnosis === null ? [] : [{ severity: diagnosis.severity, explains: [cause.id, ...others] }];
  });
}

/** Each with those that say the same thing in other words. */
const LEAF_CAUSES: readonly { readonly cause: Cause; readonly with: readonly CauseId[] }[] = [
  { cause: certificateExpired, with: ['certificate-expiring'] },
  { cause: certificateNotYetValid, with: [] },
  { cause: certificateExpiring, with: [] },
  { cause: hostnameMismatch, with: ['default-certificate', 'required-san-missing'] },
];

function faultWords(
  { seen, leaf }: { readonly seen: SeenAddress; readonly leaf: CertificateFacts },
  now: UnixMs,
): string {
  const name = `the certificate "${named(leaf)}"`;
  const from = Date.parse(leaf.notBefore);
  const left = Date.parse(leaf.notAfter) - now;
  if (hostnameMismatch.diagnose(seen) !== null) return `${name}, which is not for this name`;
  if (left < 0) return `${name} that expired on ${day(leaf.notAfter)}, ${span(-left)} ago`;
  if (from > now) return `${name} that is not valid before ${day(leaf.notBefore)}`;
  return `${name} that expires on ${day(leaf.notAfter)}, in ${span(left)}`;
}

function isOlder(one: CertificateFacts, other: CertificateFacts): boolean {
  return Date.parse(one.notBefore) < Date.parse(other.notBefore);
}

function few(names: string): readonly string[] {
  return names === '' ? ['no name'] : names.split(', ').map((name) => `"${cut(name)}"`);
}

/** Large fleets are told by their numbers. */
const MOST_SHOWN = 8;

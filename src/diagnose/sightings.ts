import type { Cause, Diagnosis } from '../causes/cause.ts';
import { CAUSES } from '../causes/index.ts';
import type { SeenAddress, SeenEndpoint } from '../causes/seen.ts';
import { verificationFailed } from '../causes/verification-failed.ts';
import type { CauseId } from '../model/cause-id.ts';
import { faultsUntold } from './chain-faults.ts';
import type { Sighting } from './merge.ts';
import { explainsOpenEnd, withoutExplained } from './openssl-codes.ts';
import type { Seen } from './see.ts';
import { ABOUT_CERTIFICATES, whichCertificate } from './which-certificate.ts';

/**
 * Every cause that shows itself, symptoms dropped, in the order of the catalogue and then of the addresses. What is
 * `accepted` keeps only its own symptoms quiet, no fault that would stand without it.
 */
export function sightings(seen: Seen, accepted: ReadonlySet<CauseId> = new Set()): readonly Sighting[] {
  const whole = ofEndpoint(seen);
  const telling = whole.filter(({ cause }) => !accepted.has(cause.id));
  const firsts = seen.addresses.flatMap((one) => ofAddress(one, CAUSES, accepted));
  const all = [
    ...whole,
    ...firsts.filter((sighting) => !isExplainedBy(telling, sighting)),
    ...seen.others.flatMap((one) => ofAddress(one, OF_CERTIFICATES, accepted)),
  ];
  return CAUSES.flatMap((cause) => all.filter((sighting) => sighting.cause === cause));
}

function ofEndpoint(seen: SeenEndpoint): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const cause of CAUSES) {
    if (cause.scope !== 'endpoint') continue;
    const diagnosis = cause.diagnose(seen);
    if (diagnosis === null) continue;
    const places = diagnosis.addresses.length === 0 ? [null] : diagnosis.addresses;
    found.push(...places.map((address) => ({ cause, diagnosis, address })));
  }
  return withoutSymptoms(found, new Set());
}

/** What is the matter at one address only may be told by what is the matter with all of them together. */
function isExplainedBy(whole: readonly Sighting[], { cause, address }: Sighting): boolean {
  return whole.some(({ diagnosis }) => address !== null && diagnosis.explainsAt.get(address)?.includes(cause.id));
}

/** What is looked for again with each further certificate of an address. */
const OF_CERTIFICATES = CAUSES.filter(({ id }) => ABOUT_CERTIFICATES.has(id));

function ofAddress(seen: SeenAddress, causes: readonly Cause[], accepted: ReadonlySet<CauseId>): readonly Sighting[] {
  const found: Sighting[] = [];
  const { address } = seen.at;
  for (const cause of causes) {
    // What OpenSSL says is asked for last, when it is known which of its refusals have a better name.
    if (cause.scope !== 'address' || cause === verificationFailed) continue;
    const diagnosis = cause.diagnose(seen);
    if (diagnosis !== null) found.push({ cause, diagnosis, address, which: whichCertificate(seen, cause.id) });
  }
  const kept = withoutSymptoms(found, accepted);
  const rest = unexplained(seen, new Set(found.map(({ cause }) => cause.id)));
  return rest === null ? kept : [...kept, rest];
}

function withoutSymptoms(found: readonly Sighting[], accepted: ReadonlySet<CauseId>): readonly Sighting[] {
  const telling = found.filter(({ cause }) => !(OUTRANKS.has(cause.id) && accepted.has(cause.id)));
  const explained = new Set(telling.flatMap(({ cause }: { cause: Cause }) => cause.explains));
  return found.filter(({ cause }) => !explained.has(cause.id));
}

/** Causes that leave out what is only less urgent beside them, and no symptom of theirs: a revoked certificate ends, too. */
const OUTRANKS: ReadonlySet<CauseId> = new Set(['revoked']);

function unexplained(seen: SeenAddress, found: ReadonlySet<CauseId>): Sighting | null {
  const { handshake } = seen.at;
  if (seen.at.file !== null) return unexplainedInFile(seen, found);
  if (handshake.kind !== 'completed') return null;
  const at = { ...seen.at, handshake: withoutExplained(handshake, found) };
  const diagnosis = verificationFailed.diagnose({ ...seen, at, untold: faultsUntold(seen, found) });
  return diagnosis === null ? null : sightingOfRest(seen, diagnosis);
}

/** No OpenSSL saw the file, so that nothing but our own examination of the chain can refuse it. */
function unexplainedInFile(seen: SeenAddress, found: ReadonlySet<CauseId>): Sighting | null {
  const untold = faultsUntold(seen, found);
  const leadsNowhere = seen.chain !== null && seen.chain.best.end !== 'trusted' && !explainsOpenEnd(found);
  if (untold.length === 0 && !leadsNowhere) return null;
  const diagnosis = verificationFailed.diagnose({ ...seen, untold });
  return diagnosis === null ? null : sightingOfRest(seen, diagnosis);
}

function sightingOfRest(seen: SeenAddress, diagnosis: Diagnosis): Sighting {
  const which = whichCertificate(seen, verificationFailed.id);
  return { cause: verificationFailed, diagnosis, address: seen.at.address, which };
}

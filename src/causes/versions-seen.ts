import type { Evidence } from '../model/finding.ts';
import type { AddressObservation, HelloQuestion, ServerFlight } from '../model/observation.ts';
import { opensslVersionCode, VERSION_CODE, versionName } from '../model/tls-version.ts';
import { assertNever } from '../model/units.ts';

/** Versions at which the address finished its part of a handshake, as code points, lowest first. */
export function versionsServed(at: AddressObservation): readonly number[] {
  const codes = flights(at)
    .filter(({ complete }) => complete)
    .map(({ version }) => version);
  const completed = completedVersion(at);
  return [...new Set(completed === null ? codes : [...codes, completed])].sort((a, b) => a - b);
}

/** Versions that the address chose in any ServerHello, whether or not the rest followed. */
export function versionsChosen(at: AddressObservation): readonly number[] {
  const codes = flights(at).map(({ version }) => version);
  const completed = completedVersion(at);
  return [...new Set(completed === null ? codes : [...codes, completed])].sort((a, b) => a - b);
}

/** Code points of the versions that the address speaks, and of those it was asked for and does not, lowest first. */
export interface VersionRange {
  readonly spoken: readonly number[];
  readonly refused: readonly number[];
}

/** What every answer together says of versions. A version that was never asked for is in neither list. */
export function versionRange(at: AddressObservation): VersionRange {
  const spoken = versionsChosen(at);
  const refused = new Set(passedOver(ORDINARY, completedVersion(at)));
  if (at.handshake.kind === 'alert' && at.handshake.alert === 70) for (const version of ORDINARY) refused.add(version);
  for (const { question, outcome } of at.hellos) {
    const offered = versionsOffered(question);
    if (outcome.kind === 'server-flight')
      for (const version of passedOver(offered, outcome.version)) refused.add(version);
    // Other answers may be about something else in a hello that offers all there is.
    const alone = question.kind === 'version' || question.kind === 'below-minimum';
    if (alone && outcome.kind === 'alert') for (const version of offered) refused.add(version);
  }
  const notSpoken = [...refused].filter((version) => !spoken.includes(version));
  return { spoken, refused: notSpoken.sort((a, b) => a - b) };
}

/** The range as evidence. */
export function rangeEvidence({ spoken, refused }: VersionRange): readonly Evidence[] {
  return [
    { label: 'speaks', value: spoken.length === 0 ? 'nothing that was asked for' : spoken.map(versionName).join(', ') },
    ...(refused.length === 0 ? [] : [{ label: 'does not speak', value: refused.map(versionName).join(', ') }]),
  ];
}

/** A server takes the newest version that it has (RFC 8446 §4.2.1), so what was offered above its choice it has not. */
function passedOver(offered: readonly number[], chosen: number | null): readonly number[] {
  return chosen === null ? [] : offered.filter((version) => version > chosen);
}

function versionsOffered(question: HelloQuestion): readonly number[] {
  switch (question.kind) {
    case 'below-minimum':
      return question.offered;
    case 'version':
      return [question.offered];
    // Limited to suites, keys or groups, the server may have gone down for their sake.
    case 'suites':
    case 'key-type':
    case 'groups':
      return [];
    case 'browser':
    case 'modern':
    case 'post-quantum':
    case 'padded':
    case 'split':
    case 'staple':
    case 'no-sni':
    case 'other-sni':
      return ORDINARY;
    default:
      return assertNever(question);
  }
}

/** What an ordinary client of today offers. */
const ORDINARY: readonly number[] = [VERSION_CODE['1.2'], VERSION_CODE['1.3']];

function flights({ hellos }: AddressObservation): readonly ServerFlight[] {
  return hellos.flatMap(({ outcome }) => (outcome.kind === 'server-flight' ? [outcome] : []));
}

/** OpenSSL's spelling (`TLSv1.2`, `TLSv1` for 1.0) as a code point; `null` when no handshake was completed. */
export function completedVersion({ handshake }: AddressObservation): number | null {
  if (handshake.kind !== 'completed') return null;
  return opensslVersionCode(handshake.version);
}

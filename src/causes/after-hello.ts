import type { Evidence } from '../model/finding.ts';
import { isCutByDeadline } from '../model/lost-hello.ts';
import type { AddressObservation, HelloObservation } from '../model/observation.ts';
import {
  controlAnswer,
  handshakeEnded,
  handshakeWords,
  ordinaryAnswers,
  toldAnswers,
  wordlessEnd,
} from './hello-answers.ts';

/** Every hello that we sent ended without a byte, whatever its size and whatever name it carried. */
export interface WordlessAddress {
  readonly at: AddressObservation;
  readonly how: 'rst' | 'fin' | 'silent';
  /** Hellos in all, that of node:tls among them. */
  readonly hellos: number;
  /** Of the fastest end; `null` where there was none. */
  readonly tookMs: number | null;
  /** A hello without a name was among them. */
  readonly nameTried: boolean;
}

/**
 * `null` as soon as one answer had a byte in it, and where the deadline cut one short: it might have been the one that is
 * answered, such as the hello without a name. Resets and ends may be mixed, by mere chance: whether a reset or the end
 * of the stream is read first depends on how far the client had come. One reset therefore makes a reset of them all.
 */
export function wordlessAddress(at: AddressObservation): WordlessAddress | null {
  if (!handshakeEnded(at) || at.hellos.length === 0 || !isWordless(at)) return null;
  if (at.hellos.some(({ outcome }) => isCutByDeadline(outcome))) return null;
  const how = howItEnds(at);
  if (how === null) return null;
  const ordinary = ordinaryAnswers(at);
  const times = ordinary.flatMap(({ outcome, tookMs }) => (outcome.kind === 'closed' ? [tookMs] : []));
  return {
    at,
    how,
    hellos: ordinary.length + 1,
    tookMs: times.length === 0 ? null : Math.min(...times),
    nameTried: ordinary.some(({ question }) => question.kind === 'no-sni'),
  };
}

/** What every finding of this family shows. */
export function wordlessEvidence({ at, hellos }: WordlessAddress): readonly Evidence[] {
  const inClear = inClearWords(at);
  return [
    { label: 'dialled', value: `${at.address} port ${at.port}` },
    { label: 'hellos sent', value: `${hellos}, none answered with a single byte` },
    { label: 'handshake of OpenSSL', value: handshakeWords(at.handshake) },
    ...toldAnswers(at, ['browser', 'modern', 'no-sni', 'other-sni', 'version']),
    ...(inClear === null ? [] : [{ label: 'plain HTTP request', value: inClear }]),
  ];
}

/** `, with or without a host name` where both were tried. */
export function whateverTheName({ nameTried }: WordlessAddress): string {
  return nameTried ? ', with or without a host name' : '';
}

/** Whether node:tls was cut off while no hello of our own, of which there was at least one, got a byte. */
export function isCutWordlessly(at: AddressObservation): boolean {
  return at.handshake.kind === 'closed' && at.hellos.length > 0 && isWordless(at);
}

function howItEnds(at: AddressObservation): WordlessAddress['how'] | null {
  const control = controlAnswer(at);
  if (at.handshake.kind !== 'closed') {
    if (control === null) return null;
    if (wordlessEnd(control) === 'silent') return 'silent';
  }
  const ends = [at.handshake, ...at.hellos.map(({ outcome }) => outcome)];
  return ends.some((end) => end.kind === 'closed' && end.how === 'rst') ? 'rst' : 'fin';
}

function isWordless({ handshake, hellos }: AddressObservation): boolean {
  if (handshake.kind === 'alert' || handshake.kind === 'refused-by-us') return false;
  return hellos.every((answer) => isUnheard(answer) || wordlessEnd(answer) !== null);
}

function isUnheard({ outcome }: HelloObservation): boolean {
  return outcome.kind === 'no-connection';
}

function inClearWords({ plaintext }: AddressObservation): string | null {
  if (plaintext?.kind === 'silent') return 'not answered either';
  if (plaintext?.kind !== 'closed') return null;
  const end = plaintext.how === 'rst' ? 'reset' : 'closed';
  return plaintext.when === 'before-request' ? `${end} before anything was sent` : `${end} too`;
}

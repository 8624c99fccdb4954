import type { Evidence } from '../model/finding.ts';
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
 * `null` as soon as one answer had a byte in it. A server that closes before it has read everything resets, so resets and
 * ends may be mixed: the plain small hello, which it most likely read whole, decides which of them it is.
 */
export function wordlessAddress(at: AddressObservation): WordlessAddress | null {
  const control = controlAnswer(at);
  const how = control === null ? null : wordlessEnd(control);
  if (how === null || !handshakeEnded(at) || !isWordless(at)) return null;
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

import type { HelloObservation } from '../model/observation.ts';
import { answerTo, controlAnswer, handshakeEnded, isServed, isTurnedAway, wordlessEnd } from './hello-answers.ts';
import type { SeenAddress } from './seen.ts';

/** The same hello under our own name, under a name that nobody has, and without a name. */
export interface NameAnswers {
  readonly name: string;
  /** Turned away, and so was node:tls. */
  readonly ours: HelloObservation;
  readonly other: HelloObservation | null;
  readonly none: HelloObservation | null;
}

/** `null` where no name is sent, or where our own name is served. */
export function nameAnswers({ at, endpoint }: SeenAddress): NameAnswers | null {
  const ours = controlAnswer(at);
  if (endpoint.servername === null || !handshakeEnded(at) || !isTurnedAway(ours)) return null;
  // Any hello served under our name, be it of one version alone, shows that the name is not what is refused.
  if (at.hellos.some((answer) => carriesOurName(answer) && isServed(answer))) return null;
  return { name: endpoint.servername, ours, other: answerTo(at, 'other-sni'), none: answerTo(at, 'no-sni') };
}

/**
 * How the answers differ by name. `unknown`: an answer that servers give to a name they have no certificate for.
 * `filtered`: hellos with our name die without a word while others are answered; `everyName` where any name does it.
 */
export type NameVerdict = { readonly kind: 'unknown' } | { readonly kind: 'filtered'; readonly everyName: boolean };

/** One hello differs from the other in its name alone, so what else the server lacks cannot explain the difference. */
export function judgeNames({ ours, other, none }: NameAnswers): NameVerdict | null {
  const alert = alertOf(ours);
  if (alert === 112) return { kind: 'unknown' };
  if (alert !== null) {
    // It tells unknown names apart by 112, so ours is known and refused for another reason.
    if (!REFUSES_NAME.includes(alert) || (other !== null && alertOf(other) === 112)) return null;
    return isServed(other) || isServed(none) ? { kind: 'unknown' } : null;
  }
  const end = wordlessEnd(ours);
  if (end === null) return null;
  if (isServed(other) || (other !== null && alertOf(other) !== null)) return { kind: 'filtered', everyName: false };
  if (!isServed(none)) return null;
  // Servers close or reset for a name without a route; a name that is met with silence was dropped on the way.
  const otherEnd = other === null ? null : wordlessEnd(other);
  return end !== 'silent' && otherEnd !== 'silent' ? { kind: 'unknown' } : { kind: 'filtered', everyName: true };
}

function carriesOurName({ question }: HelloObservation): boolean {
  return question.kind !== 'no-sni' && question.kind !== 'other-sni';
}

function alertOf({ outcome }: HelloObservation): number | null {
  return outcome.kind === 'alert' ? outcome.alert : null;
}

/** What servers send when they have no certificate for a name: 80 by certmagic, 40 and 49 by edges, 112 by the book. */
const REFUSES_NAME: readonly number[] = [40, 49, 80, 112];

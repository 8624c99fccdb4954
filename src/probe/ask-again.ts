import { isLost } from '../model/lost-hello.ts';
import type { HelloObservation, HelloQuestion, LostTry } from '../model/observation.ts';
import { type Budget, backoffMs, pause } from './budget.ts';
import { endingOfHello, isLostTry } from './ending.ts';
import type { FirstLook } from './first-look.ts';

/** Asks lost hellos of one address anew, and keeps count of what was lost by mere chance. */
export interface Askers {
  /** The answer, or what came of asking anew where it was lost and another try may tell more. */
  again(answer: HelloObservation, budget: Budget): Promise<HelloObservation>;
  /** Counts one that was asked anew elsewhere, and answered there. */
  lostBefore(loss: HelloObservation, answer: HelloObservation): void;
  /** Others were lost and then served, so that one end alone proves nothing here. */
  isUnsteady(first: Pick<FirstLook, 'lost'>): boolean;
  /** All tries, those of the handshake among them, and how those ended that were lost where another was not. */
  count(first: Pick<FirstLook, 'tries' | 'lost'>): { readonly tries: number; readonly lost: readonly LostTry[] };
}

export function createAskers(
  retries: number,
  ask: (budget: Budget) => (question: HelloQuestion) => Promise<HelloObservation>,
): Askers {
  const lost: LostTry[] = [];
  let tries = 0;
  return {
    async again(answer, budget) {
      const before: LostTry[] = [];
      let last = answer;
      // Whoever loses one by chance may lose the next as well; whoever refuses does so each time, and lets us in first.
      const most = () => {
        const { kind } = last.outcome;
        if (lost.length > 0 || kind === 'no-connection') return retries;
        return isOfLadder(answer.question) && kind === 'closed' ? retries : Math.min(retries, 1);
      };
      for (let round = 1; isWorthAnother(last) && round <= most(); round += 1) {
        const loss = lossOf(last);
        if (loss !== null) before.push(loss);
        if (!(await pause(budget, backoffMs(round)))) break;
        last = await ask(budget)(answer.question);
      }
      if (before.length > 0 && !isLost(last.outcome)) {
        lost.push(...before);
        tries += before.length + 1;
      }
      return last;
    },
    lostBefore(loss, answer) {
      const how = lossOf(loss);
      if (how === null || isLost(answer.outcome)) return;
      lost.push(how);
      tries += 2;
    },
    isUnsteady: (first) => lost.length > 0 || first.lost.length > 0,
    count: (first) => ({ tries: first.tries + tries, lost: [...first.lost, ...lost] }),
  };
}

/** How a hello was lost that is asked anew; once that is answered, its end was no refusal, whatever it offered. */
function lossOf(hello: HelloObservation): LostTry | null {
  const { outcome } = hello;
  if (outcome.kind === 'closed') return outcome.how === 'rst' ? 'reset' : 'closed';
  const ending = endingOfHello(hello);
  return isLostTry(ending) ? ending : null;
}

/**
 * A hello that a sound server refuses proves nothing when it was lost: only the same end twice counts as a refusal. Nor
 * does the end of an ordinary one prove a fault; silence is asked again only where a fault would be read from it.
 */
function isWorthAnother({ question, outcome }: HelloObservation): boolean {
  if (mayBeRefused(question) || question.kind === 'browser' || isOfLadder(question)) return isLost(outcome);
  return outcome.kind === 'closed' || (outcome.kind === 'no-connection' && outcome.tcp.kind !== 'not-attempted');
}

/** From its loss it is read that the server cannot take large hellos, or such in pieces. */
export function isOfLadder({ kind }: HelloQuestion): boolean {
  return kind === 'post-quantum' || kind === 'padded' || kind === 'split';
}

/** It offers what the server must not have, or what most servers have not. */
export function mayBeRefused({ kind }: HelloQuestion): boolean {
  return kind === 'below-minimum' || kind === 'suites' || kind === 'key-type';
}
